//! The family `reverse`. Paths such as `/v2/reverse/floatingips`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `DELETE /v2.1/reverse/floatingips`
    pub static BATCH_DELETE_PTR_RECORDS: Operation = Operation::new(
        "BatchDeletePtrRecords",
        Method::Delete,
        "/v2.1/reverse/floatingips",
    )
    .family("reverse")
    .parameters(&[Parameter::body("/floatingip_ids").items(1, 50)])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)]);

    /// `PATCH /v2/reverse/floatingips/{region}:{floatingip_id}`
    pub static CREATE_EIP_RECORD_SET: Operation = Operation::new(
        "CreateEipRecordSet",
        Method::Patch,
        "/v2/reverse/floatingips/{region}:{floatingip_id}",
    )
    .family("reverse")
    .parameters(&[
        Parameter::path("region"),
        Parameter::path("floatingip_id"),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::CreateEipRecordSetResponse>());

    /// `GET /v2/reverse/floatingips/{region}:{floatingip_id}`
    pub static SHOW_PTR_RECORD_SET: Operation = Operation::new(
        "ShowPtrRecordSet",
        Method::Get,
        "/v2/reverse/floatingips/{region}:{floatingip_id}",
    )
    .family("reverse")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("region"),
        Parameter::path("floatingip_id"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::Floatingips>());

    /// `GET /v2/reverse/floatingips`
    pub static LIST_PTR_RECORDS: Operation =
        Operation::new("ListPtrRecords", Method::Get, "/v2/reverse/floatingips")
            .family("reverse")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(
                Pagination::new("floatingips", "offset", "limit").default_limit(500),
            )
            .parameters(&[
                Parameter::query("marker"),
                Parameter::query("limit"),
                Parameter::query("offset"),
                Parameter::query("enterprise_project_id").client("enterprise_project_id"),
                Parameter::query("tags"),
                Parameter::query("status"),
            ])
            .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::ListPtrResp>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `DELETE /v2.1/reverse/floatingips` (BatchDeletePtrRecords)
        pub struct BatchDeletePtrRecords: empty -> ();
    }

    codegen::request! {
        /// `PATCH /v2/reverse/floatingips/{region}:{floatingip_id}` (CreateEipRecordSet)
        pub struct CreateEipRecordSet: json -> types::CreateEipRecordSetResponse;
    }

    impl CreateEipRecordSet {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateEipRecordSetRequest>) -> Self {
            self.call
                .body(Borrow::<types::CreateEipRecordSetRequest>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/reverse/floatingips/{region}:{floatingip_id}` (ShowPtrRecordSet)
        pub struct ShowPtrRecordSet: json -> types::Floatingips;
    }

    codegen::request! {
        /// `GET /v2/reverse/floatingips` (ListPtrRecords)
        pub struct ListPtrRecords: json -> types::ListPtrResp, paged;
    }

    impl ListPtrRecords {
        pub fn marker<F>(mut self, marker: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("marker", codegen::IntoOption::into_option(marker));
            self
        }

        /// Default: `500`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        pub fn enterprise_project_id<F>(
            mut self,
            enterprise_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "enterprise_project_id",
                codegen::IntoOption::into_option(enterprise_project_id),
            );
            self
        }

        pub fn tags<F>(mut self, tags: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("tags", codegen::IntoOption::into_option(tags));
            self
        }

        pub fn status<F>(mut self, status: impl codegen::IntoOption<types::Status3, F>) -> Self {
            self.call
                .set_option("status", codegen::IntoOption::into_option(status));
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{Metadata, PageLink, Tag};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeletePtrRecordsRequestBody {
        /// 1 to 50 elements.
        pub floatingip_ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchDeletePtrRecordsRequestBody {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`floatingip_ids`](field@Self::floatingip_ids).
        #[must_use]
        pub fn floatingip_ids<F>(
            mut self,
            floatingip_ids: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.floatingip_ids = codegen::IntoList::into_optional_list(floatingip_ids);
            self
        }
    }

    codegen::object! {
        BatchDeletePtrRecordsRequestBody, extra {
            0 floatingip_ids: Option<Vec<String>> = optional "floatingip_ids";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateEipRecordSetRequest {
        pub description: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub ptrdname: String,
        pub tags: Option<Vec<Tag>>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateEipRecordSetRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(ptrdname: impl Into<String>) -> Self {
            Self {
                ptrdname: ptrdname.into(),
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
        #[must_use]
        pub fn enterprise_project_id<F>(
            mut self,
            enterprise_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.enterprise_project_id = codegen::IntoOption::into_option(enterprise_project_id);
            self
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<Tag, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`ttl`](field@Self::ttl).
        #[must_use]
        pub fn ttl<F>(mut self, ttl: impl codegen::IntoOption<i32, F>) -> Self {
            self.ttl = codegen::IntoOption::into_option(ttl);
            self
        }
    }

    codegen::object! {
        CreateEipRecordSetRequest, extra {
            0 description: Option<String> = optional "description";
            1 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            2 ptrdname: String = required "ptrdname";
            3 tags: Option<Vec<Tag>> = optional "tags";
            4 ttl: Option<i32> = optional "ttl";
        }
    }

    /// The answer of `CreateEipRecordSet`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateEipRecordSetResponse {
        pub action: Option<CreateEipRecordSetResponseAction>,
        pub address: Option<String>,
        pub description: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        pub ptrdname: Option<String>,
        pub status: Option<CreateEipRecordSetResponseStatus>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateEipRecordSetResponse, extra {
            0 action: Option<CreateEipRecordSetResponseAction> = optional "action";
            1 address: Option<String> = optional "address";
            2 description: Option<String> = optional "description";
            3 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            4 id: Option<String> = optional "id";
            5 links: Option<PageLink> = optional "links";
            6 ptrdname: Option<String> = optional "ptrdname";
            7 status: Option<CreateEipRecordSetResponseStatus> = optional "status";
            8 ttl: Option<i32> = optional "ttl";
        }
    }

    codegen::open_enum! {
        pub enum CreateEipRecordSetResponseAction {
            Create = "CREATE",
            Update = "UPDATE",
            Delete = "DELETE",
            None = "NONE",
        }
    }

    codegen::open_enum! {
        pub enum CreateEipRecordSetResponseStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Illegal = "ILLEGAL",
            Police = "POLICE",
            Error = "ERROR",
        }
    }

    /// The answer of `ShowPtrRecordSet`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Floatingips {
        pub action: Option<FloatingipsAction>,
        pub address: Option<String>,
        pub description: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        pub ptrdname: Option<String>,
        pub status: Option<FloatingipsStatus>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Floatingips, extra {
            0 action: Option<FloatingipsAction> = optional "action";
            1 address: Option<String> = optional "address";
            2 description: Option<String> = optional "description";
            3 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            4 id: Option<String> = optional "id";
            5 links: Option<PageLink> = optional "links";
            6 ptrdname: Option<String> = optional "ptrdname";
            7 status: Option<FloatingipsStatus> = optional "status";
            8 ttl: Option<i32> = optional "ttl";
        }
    }

    codegen::open_enum! {
        pub enum FloatingipsAction {
            Create = "CREATE",
            Update = "UPDATE",
            Delete = "DELETE",
            None = "NONE",
        }
    }

    codegen::open_enum! {
        pub enum FloatingipsStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Illegal = "ILLEGAL",
            Police = "POLICE",
            Error = "ERROR",
        }
    }

    /// The answer of `ListPtrRecords`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListPtrResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub floatingips: Vec<ListPtrRecordsFloatingResp>,
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListPtrResp, extra {
            0 floatingips: Vec<ListPtrRecordsFloatingResp> = collection "floatingips";
            1 links: Option<PageLink> = optional "links";
            2 metadata: Option<Metadata> = optional "metadata";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListPtrRecordsFloatingResp {
        pub action: Option<String>,
        pub address: Option<String>,
        pub description: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        pub ptrdname: Option<String>,
        pub status: Option<ListPtrRecordsFloatingRespStatus>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<Tag>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListPtrRecordsFloatingResp, extra {
            0 action: Option<String> = optional "action";
            1 address: Option<String> = optional "address";
            2 description: Option<String> = optional "description";
            3 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            4 id: Option<String> = optional "id";
            5 links: Option<PageLink> = optional "links";
            6 ptrdname: Option<String> = optional "ptrdname";
            7 status: Option<ListPtrRecordsFloatingRespStatus> = optional "status";
            8 tags: Vec<Tag> = collection "tags";
            9 ttl: Option<i32> = optional "ttl";
        }
    }

    codegen::open_enum! {
        pub enum ListPtrRecordsFloatingRespStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Illegal = "ILLEGAL",
            Police = "POLICE",
            Error = "ERROR",
        }
    }

    impl codegen::Page for ListPtrResp {
        type Item = ListPtrRecordsFloatingResp;

        fn items(&self) -> &[Self::Item] {
            &self.floatingips
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.floatingips
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `reverse`. Paths such as `/v2/reverse/floatingips`.
impl super::super::Client {
    /// `DELETE /v2.1/reverse/floatingips` (BatchDeletePtrRecords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::BatchDeletePtrRecordsRequestBody;
    ///
    /// let body = BatchDeletePtrRecordsRequestBody::new();
    /// let response = client.batch_delete_ptr_records(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_ptr_records(
        &self,
        body: impl Borrow<types::BatchDeletePtrRecordsRequestBody>,
    ) -> builders::BatchDeletePtrRecords {
        let mut call = self.0.call(&operations::BATCH_DELETE_PTR_RECORDS);
        call.body(
            Borrow::<types::BatchDeletePtrRecordsRequestBody>::borrow(&body),
        );
        builders::BatchDeletePtrRecords { call }
    }

    /// `PATCH /v2/reverse/floatingips/{region}:{floatingip_id}` (CreateEipRecordSet)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::CreateEipRecordSetRequest;
    ///
    /// let body = CreateEipRecordSetRequest::new("sample");
    /// let response = client
    ///     .create_eip_record_set("REGION", "FLOATINGIP_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_eip_record_set(
        &self,
        region: impl Into<String>,
        floatingip_id: impl Into<String>,
    ) -> builders::CreateEipRecordSet {
        let mut call = self.0.call(&operations::CREATE_EIP_RECORD_SET);
        call.set_as::<String>("region", region);
        call.set_as::<String>("floatingip_id", floatingip_id);
        builders::CreateEipRecordSet { call }
    }

    /// `GET /v2/reverse/floatingips/{region}:{floatingip_id}` (ShowPtrRecordSet)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_ptr_record_set("REGION", "FLOATINGIP_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_ptr_record_set(
        &self,
        region: impl Into<String>,
        floatingip_id: impl Into<String>,
    ) -> builders::ShowPtrRecordSet {
        let mut call = self.0.call(&operations::SHOW_PTR_RECORD_SET);
        call.set_as::<String>("region", region);
        call.set_as::<String>("floatingip_id", floatingip_id);
        builders::ShowPtrRecordSet { call }
    }

    /// `GET /v2/reverse/floatingips` (ListPtrRecords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_ptr_records().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ptr_records(&self) -> builders::ListPtrRecords {
        builders::ListPtrRecords {
            call: self.0.call(&operations::LIST_PTR_RECORDS),
        }
    }
}
