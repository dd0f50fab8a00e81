//! The family `recordsets`. Paths such as `/v2/recordsets`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2.1/recordsets/{recordset_id}/associatehealthcheck`
    pub static ASSOCIATE_HEALTH_CHECK: Operation = Operation::new(
        "AssociateHealthCheck",
        Method::Post,
        "/v2.1/recordsets/{recordset_id}/associatehealthcheck",
    )
    .family("recordsets")
    .parameters(&[Parameter::path("recordset_id")])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::AssociateHealthCheckReq>());

    /// `DELETE /v2.1/recordsets`
    pub static BATCH_DELETE_RECORD_SETS: Operation =
        Operation::new("BatchDeleteRecordSets", Method::Delete, "/v2.1/recordsets")
            .family("recordsets")
            .parameters(&[Parameter::body("/recordset_ids").items(1, 100)])
            .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::BatchDeleteRecordSetsResponseBody>());

    /// `GET /v2.1/recordsets`
    pub static LIST_RECORD_SETS_WITH_LINE: Operation =
        Operation::new("ListRecordSetsWithLine", Method::Get, "/v2.1/recordsets")
            .family("recordsets")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(Pagination::new("recordsets", "offset", "limit"))
            .parameters(&[
                Parameter::query("zone_type"),
                Parameter::query("marker"),
                Parameter::query("limit").range(0.0, 500.0),
                Parameter::query("offset").minimum(0.0),
                Parameter::query("zone_id"),
                Parameter::query("line_id"),
                Parameter::query("tags"),
                Parameter::query("status"),
                Parameter::query("type"),
                Parameter::query("name"),
                Parameter::query("id"),
                Parameter::query("records").max_length(4096),
                Parameter::query("sort_key"),
                Parameter::query("sort_dir"),
                Parameter::query("health_check_id"),
                Parameter::query("search_mode"),
            ])
            .statuses(&[Status::Code(200)])
            .success(Success::json::<types::ListRecordSetsWithLineAndTagsResp>());

    /// `PUT /v2.1/recordsets/statuses`
    pub static BATCH_SET_RECORD_SETS_STATUS: Operation = Operation::new(
        "BatchSetRecordSetsStatus",
        Method::Put,
        "/v2.1/recordsets/statuses",
    )
    .family("recordsets")
    .parameters(&[Parameter::body("/recordset_ids").items(1, 50)])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::BatchSetRecordSetsStatusResponseBody>());

    /// `DELETE /v2.1/recordsets/{recordset_id}/disassociatehealthcheck`
    pub static DISASSOCIATE_HEALTH_CHECK: Operation = Operation::new(
        "DisassociateHealthCheck",
        Method::Delete,
        "/v2.1/recordsets/{recordset_id}/disassociatehealthcheck",
    )
    .family("recordsets")
    .parameters(&[Parameter::path("recordset_id")])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::AssociateHealthCheckReq>());

    /// `GET /v2/recordsets`
    pub static LIST_RECORD_SETS: Operation =
        Operation::new("ListRecordSets", Method::Get, "/v2/recordsets")
            .family("recordsets")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(Pagination::new("recordsets", "offset", "limit"))
            .parameters(&[
                Parameter::query("zone_type"),
                Parameter::query("marker"),
                Parameter::query("search_mode"),
                Parameter::query("limit"),
                Parameter::query("offset"),
                Parameter::query("tags"),
                Parameter::query("status"),
                Parameter::query("type"),
                Parameter::query("name"),
                Parameter::query("id"),
                Parameter::query("records"),
                Parameter::query("sort_key"),
                Parameter::query("sort_dir"),
            ])
            .statuses(&[Status::Code(200)])
            .success(Success::json::<types::ListRecordSetsWithTagsResp>());

    /// `PUT /v2.1/recordsets/{recordset_id}/statuses/set`
    pub static SET_RECORD_SETS_STATUS: Operation = Operation::new(
        "SetRecordSetsStatus",
        Method::Put,
        "/v2.1/recordsets/{recordset_id}/statuses/set",
    )
    .family("recordsets")
    .parameters(&[Parameter::path("recordset_id").length(32, 32)])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::SetRecordSetsStatusResponseBody>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2.1/recordsets/{recordset_id}/associatehealthcheck` (AssociateHealthCheck)
        pub struct AssociateHealthCheck: json -> types::AssociateHealthCheckReq;
    }

    codegen::request! {
        /// `DELETE /v2.1/recordsets` (BatchDeleteRecordSets)
        pub struct BatchDeleteRecordSets: json -> types::BatchDeleteRecordSetsResponseBody;
    }

    codegen::request! {
        /// `GET /v2.1/recordsets` (ListRecordSetsWithLine)
        pub struct ListRecordSetsWithLine: json -> types::ListRecordSetsWithLineAndTagsResp, paged;
    }

    impl ListRecordSetsWithLine {
        pub fn zone_type<F>(
            mut self,
            zone_type: impl codegen::IntoOption<types::ZoneType, F>,
        ) -> Self {
            self.call
                .set_option("zone_type", codegen::IntoOption::into_option(zone_type));
            self
        }

        pub fn marker<F>(mut self, marker: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("marker", codegen::IntoOption::into_option(marker));
            self
        }

        /// Range: 0 to 500.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// At least 0.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        pub fn zone_id<F>(mut self, zone_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("zone_id", codegen::IntoOption::into_option(zone_id));
            self
        }

        pub fn line_id<F>(mut self, line_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("line_id", codegen::IntoOption::into_option(line_id));
            self
        }

        pub fn tags<F>(mut self, tags: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("tags", codegen::IntoOption::into_option(tags));
            self
        }

        pub fn status<F>(mut self, status: impl codegen::IntoOption<types::Status2, F>) -> Self {
            self.call
                .set_option("status", codegen::IntoOption::into_option(status));
            self
        }

        pub fn type_<F>(mut self, type_: impl codegen::IntoOption<types::Type2, F>) -> Self {
            self.call
                .set_option("type", codegen::IntoOption::into_option(type_));
            self
        }

        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        pub fn id<F>(mut self, id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("id", codegen::IntoOption::into_option(id));
            self
        }

        /// At most 4096 characters.
        pub fn records<F>(mut self, records: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("records", codegen::IntoOption::into_option(records));
            self
        }

        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey3, F>) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir2, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
            self
        }

        pub fn health_check_id<F>(
            mut self,
            health_check_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "health_check_id",
                codegen::IntoOption::into_option(health_check_id),
            );
            self
        }

        pub fn search_mode<F>(
            mut self,
            search_mode: impl codegen::IntoOption<types::SearchMode2, F>,
        ) -> Self {
            self.call
                .set_option("search_mode", codegen::IntoOption::into_option(search_mode));
            self
        }
    }

    codegen::request! {
        /// `PUT /v2.1/recordsets/statuses` (BatchSetRecordSetsStatus)
        pub struct BatchSetRecordSetsStatus: json -> types::BatchSetRecordSetsStatusResponseBody;
    }

    codegen::request! {
        /// `DELETE /v2.1/recordsets/{recordset_id}/disassociatehealthcheck` (DisassociateHealthCheck)
        pub struct DisassociateHealthCheck: json -> types::AssociateHealthCheckReq;
    }

    codegen::request! {
        /// `GET /v2/recordsets` (ListRecordSets)
        pub struct ListRecordSets: json -> types::ListRecordSetsWithTagsResp, paged;
    }

    impl ListRecordSets {
        pub fn zone_type<F>(
            mut self,
            zone_type: impl codegen::IntoOption<types::ZoneType, F>,
        ) -> Self {
            self.call
                .set_option("zone_type", codegen::IntoOption::into_option(zone_type));
            self
        }

        pub fn marker<F>(mut self, marker: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("marker", codegen::IntoOption::into_option(marker));
            self
        }

        pub fn search_mode<F>(
            mut self,
            search_mode: impl codegen::IntoOption<types::SearchMode, F>,
        ) -> Self {
            self.call
                .set_option("search_mode", codegen::IntoOption::into_option(search_mode));
            self
        }

        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        pub fn tags<F>(mut self, tags: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("tags", codegen::IntoOption::into_option(tags));
            self
        }

        pub fn status<F>(mut self, status: impl codegen::IntoOption<types::Status2, F>) -> Self {
            self.call
                .set_option("status", codegen::IntoOption::into_option(status));
            self
        }

        pub fn type_<F>(mut self, type_: impl codegen::IntoOption<types::Type, F>) -> Self {
            self.call
                .set_option("type", codegen::IntoOption::into_option(type_));
            self
        }

        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        pub fn id<F>(mut self, id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("id", codegen::IntoOption::into_option(id));
            self
        }

        pub fn records<F>(mut self, records: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("records", codegen::IntoOption::into_option(records));
            self
        }

        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey2, F>) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
            self
        }
    }

    codegen::request! {
        /// `PUT /v2.1/recordsets/{recordset_id}/statuses/set` (SetRecordSetsStatus)
        pub struct SetRecordSetsStatus: json -> types::SetRecordSetsStatusResponseBody;
    }

    impl SetRecordSetsStatus {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::SetRecordSetsStatusRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::SetRecordSetsStatusRequestBody>::borrow(&body),
            );
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{AliasTarget, Link, Metadata, PageLink, Tag};

    /// The answer of `AssociateHealthCheck`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssociateHealthCheckReq {
        pub health_check_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AssociateHealthCheckReq {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(health_check_id: impl Into<String>) -> Self {
            Self {
                health_check_id: health_check_id.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        AssociateHealthCheckReq, extra {
            0 health_check_id: String = required "health_check_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteRecordSetsRequestBody {
        /// 1 to 100 elements.
        pub recordset_ids: Vec<String>,
        pub zone_type: BatchDeleteRecordSetsRequestBodyZoneType,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchDeleteRecordSetsRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            recordset_ids: impl IntoIterator<Item = impl Into<String>>,
            zone_type: BatchDeleteRecordSetsRequestBodyZoneType,
        ) -> Self {
            Self {
                recordset_ids: recordset_ids.into_iter().map(Into::into).collect(),
                zone_type,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchDeleteRecordSetsRequestBody, extra {
            0 recordset_ids: Vec<String> = required "recordset_ids";
            1 zone_type: BatchDeleteRecordSetsRequestBodyZoneType = required "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum BatchDeleteRecordSetsRequestBodyZoneType {
            Public = "public",
            Private = "private",
        }
    }

    /// The answer of `BatchDeleteRecordSets`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteRecordSetsResponseBody {
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub recordsets: Vec<RecordsetData>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchDeleteRecordSetsResponseBody, extra {
            0 metadata: Option<Metadata> = optional "metadata";
            1 recordsets: Vec<RecordsetData> = collection "recordsets";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RecordsetData {
        pub alias_target: Option<AliasTarget>,
        pub created_at: Option<String>,
        pub default: Option<bool>,
        pub description: Option<String>,
        pub health_check_id: Option<String>,
        pub id: Option<String>,
        pub line: Option<String>,
        pub links: Option<Link>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<RecordsetDataStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<RecordsetDataType>,
        pub updated_at: Option<String>,
        pub weight: Option<i32>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RecordsetData, extra {
            0 alias_target: Option<AliasTarget> = optional "alias_target";
            1 created_at: Option<String> = optional "created_at";
            2 default: Option<bool> = optional "default";
            3 description: Option<String> = optional "description";
            4 health_check_id: Option<String> = optional "health_check_id";
            5 id: Option<String> = optional "id";
            6 line: Option<String> = optional "line";
            7 links: Option<Link> = optional "links";
            8 name: Option<String> = optional "name";
            9 project_id: Option<String> = optional "project_id";
            10 records: Vec<String> = collection "records";
            11 status: Option<RecordsetDataStatus> = optional "status";
            12 ttl: Option<i32> = optional "ttl";
            13 type_: Option<RecordsetDataType> = optional "type";
            14 updated_at: Option<String> = optional "updated_at";
            15 weight: Option<i32> = optional "weight";
            16 zone_id: Option<String> = optional "zone_id";
            17 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum RecordsetDataStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Illegal = "ILLEGAL",
            Police = "POLICE",
            PendingDisable = "PENDING_DISABLE",
            Disable = "DISABLE",
            Error = "ERROR",
        }
    }

    codegen::open_enum! {
        pub enum RecordsetDataType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Soa = "SOA",
            Caa = "CAA",
            Ptr = "PTR",
        }
    }

    codegen::open_enum! {
        pub enum ZoneType {
            Public = "public",
            Private = "private",
        }
    }

    codegen::open_enum! {
        pub enum Type2 {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Soa = "SOA",
            Caa = "CAA",
            Ptr = "PTR",
        }
    }

    codegen::open_enum! {
        pub enum SortKey3 {
            Name = "name",
            Type = "type",
            CreatedAt = "created_at",
            UpdatedAt = "updated_at",
        }
    }

    codegen::open_enum! {
        pub enum SortDir2 {
            Desc = "desc",
            Asc = "asc",
        }
    }

    codegen::open_enum! {
        pub enum SearchMode2 {
            Like = "like",
            Equal = "equal",
        }
    }

    /// The answer of `ListRecordSetsWithLine`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListRecordSetsWithLineAndTagsResp {
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub recordsets: Vec<QueryRecordSetWithLineAndTagsResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListRecordSetsWithLineAndTagsResp, extra {
            0 links: Option<PageLink> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 recordsets: Vec<QueryRecordSetWithLineAndTagsResp> = collection "recordsets";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct QueryRecordSetWithLineAndTagsResp {
        pub alias_target: Option<AliasTarget>,
        pub created_at: Option<String>,
        pub default: Option<bool>,
        pub description: Option<String>,
        pub health_check_id: Option<String>,
        pub id: Option<String>,
        pub line: Option<String>,
        pub line_name: Option<String>,
        pub links: Option<PageLink>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<QueryRecordSetWithLineAndTagsRespStatus>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<Tag>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<QueryRecordSetWithLineAndTagsRespType>,
        pub updated_at: Option<String>,
        pub weight: Option<i32>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        QueryRecordSetWithLineAndTagsResp, extra {
            0 alias_target: Option<AliasTarget> = optional "alias_target";
            1 created_at: Option<String> = optional "created_at";
            2 default: Option<bool> = optional "default";
            3 description: Option<String> = optional "description";
            4 health_check_id: Option<String> = optional "health_check_id";
            5 id: Option<String> = optional "id";
            6 line: Option<String> = optional "line";
            7 line_name: Option<String> = optional "line_name";
            8 links: Option<PageLink> = optional "links";
            9 name: Option<String> = optional "name";
            10 project_id: Option<String> = optional "project_id";
            11 records: Vec<String> = collection "records";
            12 status: Option<QueryRecordSetWithLineAndTagsRespStatus> = optional "status";
            13 tags: Vec<Tag> = collection "tags";
            14 ttl: Option<i32> = optional "ttl";
            15 type_: Option<QueryRecordSetWithLineAndTagsRespType> = optional "type";
            16 updated_at: Option<String> = optional "updated_at";
            17 weight: Option<i32> = optional "weight";
            18 zone_id: Option<String> = optional "zone_id";
            19 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum QueryRecordSetWithLineAndTagsRespStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Illegal = "ILLEGAL",
            Police = "POLICE",
            PendingDisable = "PENDING_DISABLE",
            Disable = "DISABLE",
            Error = "ERROR",
        }
    }

    codegen::open_enum! {
        pub enum QueryRecordSetWithLineAndTagsRespType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Soa = "SOA",
            Caa = "CAA",
            Ptr = "PTR",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchSetRecordSetsStatusRequestBody {
        /// 1 to 50 elements.
        pub recordset_ids: Vec<String>,
        pub status: BatchSetRecordSetsStatusRequestBodyStatus,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchSetRecordSetsStatusRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            recordset_ids: impl IntoIterator<Item = impl Into<String>>,
            status: BatchSetRecordSetsStatusRequestBodyStatus,
        ) -> Self {
            Self {
                recordset_ids: recordset_ids.into_iter().map(Into::into).collect(),
                status,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchSetRecordSetsStatusRequestBody, extra {
            0 recordset_ids: Vec<String> = required "recordset_ids";
            1 status: BatchSetRecordSetsStatusRequestBodyStatus = required "status";
        }
    }

    codegen::open_enum! {
        pub enum BatchSetRecordSetsStatusRequestBodyStatus {
            Disable = "DISABLE",
            Enable = "ENABLE",
        }
    }

    /// The answer of `BatchSetRecordSetsStatus`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchSetRecordSetsStatusResponseBody {
        pub links: Option<Link>,
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub recordsets: Vec<RecordsetData>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchSetRecordSetsStatusResponseBody, extra {
            0 links: Option<Link> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 recordsets: Vec<RecordsetData> = collection "recordsets";
        }
    }

    /// The answer of `ListRecordSets`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListRecordSetsWithTagsResp {
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub recordsets: Vec<ListRecordSetsWithTags>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListRecordSetsWithTagsResp, extra {
            0 links: Option<PageLink> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 recordsets: Vec<ListRecordSetsWithTags> = collection "recordsets";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListRecordSetsWithTags {
        pub create_at: Option<String>,
        pub default: Option<bool>,
        pub description: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<ListRecordSetsWithTagsStatus>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<Tag>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<ListRecordSetsWithTagsType>,
        pub update_at: Option<String>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListRecordSetsWithTags, extra {
            0 create_at: Option<String> = optional "create_at";
            1 default: Option<bool> = optional "default";
            2 description: Option<String> = optional "description";
            3 id: Option<String> = optional "id";
            4 links: Option<PageLink> = optional "links";
            5 name: Option<String> = optional "name";
            6 project_id: Option<String> = optional "project_id";
            7 records: Vec<String> = collection "records";
            8 status: Option<ListRecordSetsWithTagsStatus> = optional "status";
            9 tags: Vec<Tag> = collection "tags";
            10 ttl: Option<i32> = optional "ttl";
            11 type_: Option<ListRecordSetsWithTagsType> = optional "type";
            12 update_at: Option<String> = optional "update_at";
            13 zone_id: Option<String> = optional "zone_id";
            14 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum ListRecordSetsWithTagsStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Illegal = "ILLEGAL",
            Police = "POLICE",
            PendingDisable = "PENDING_DISABLE",
            Disable = "DISABLE",
            Error = "ERROR",
        }
    }

    codegen::open_enum! {
        pub enum ListRecordSetsWithTagsType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Soa = "SOA",
            Caa = "CAA",
            Ptr = "PTR",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SetRecordSetsStatusRequestBody {
        pub status: SetRecordSetsStatusRequestBodyStatus,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SetRecordSetsStatusRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(status: SetRecordSetsStatusRequestBodyStatus) -> Self {
            Self {
                status,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        SetRecordSetsStatusRequestBody, extra {
            0 status: SetRecordSetsStatusRequestBodyStatus = required "status";
        }
    }

    codegen::open_enum! {
        pub enum SetRecordSetsStatusRequestBodyStatus {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }
    }

    /// The answer of `SetRecordSetsStatus`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SetRecordSetsStatusResponseBody {
        pub alias_target: Option<AliasTarget>,
        pub bundle: Option<String>,
        pub created_at: Option<String>,
        pub default: Option<bool>,
        pub description: Option<String>,
        pub health_check_id: Option<String>,
        pub id: Option<String>,
        pub line: Option<String>,
        pub links: Option<PageLink>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<SetRecordSetsStatusResponseBodyStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<SetRecordSetsStatusResponseBodyType>,
        pub updated_at: Option<String>,
        pub weight: Option<i32>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SetRecordSetsStatusResponseBody, extra {
            0 alias_target: Option<AliasTarget> = optional "alias_target";
            1 bundle: Option<String> = optional "bundle";
            2 created_at: Option<String> = optional "created_at";
            3 default: Option<bool> = optional "default";
            4 description: Option<String> = optional "description";
            5 health_check_id: Option<String> = optional "health_check_id";
            6 id: Option<String> = optional "id";
            7 line: Option<String> = optional "line";
            8 links: Option<PageLink> = optional "links";
            9 name: Option<String> = optional "name";
            10 project_id: Option<String> = optional "project_id";
            11 records: Vec<String> = collection "records";
            12 status: Option<SetRecordSetsStatusResponseBodyStatus> = optional "status";
            13 ttl: Option<i32> = optional "ttl";
            14 type_: Option<SetRecordSetsStatusResponseBodyType> = optional "type";
            15 updated_at: Option<String> = optional "updated_at";
            16 weight: Option<i32> = optional "weight";
            17 zone_id: Option<String> = optional "zone_id";
            18 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum SetRecordSetsStatusResponseBodyStatus {
            Active = "ACTIVE",
            Disable = "DISABLE",
        }
    }

    codegen::open_enum! {
        pub enum SetRecordSetsStatusResponseBodyType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Soa = "SOA",
            Caa = "CAA",
            Ptr = "PTR",
        }
    }

    impl codegen::Page for ListRecordSetsWithLineAndTagsResp {
        type Item = QueryRecordSetWithLineAndTagsResp;

        fn items(&self) -> &[Self::Item] {
            &self.recordsets
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.recordsets
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListRecordSetsWithTagsResp {
        type Item = ListRecordSetsWithTags;

        fn items(&self) -> &[Self::Item] {
            &self.recordsets
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.recordsets
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `recordsets`. Paths such as `/v2/recordsets`.
impl super::super::Client {
    /// `POST /v2.1/recordsets/{recordset_id}/associatehealthcheck` (AssociateHealthCheck)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::AssociateHealthCheckReq;
    ///
    /// let body = AssociateHealthCheckReq::new("sample");
    /// let response = client.associate_health_check("RECORDSET_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn associate_health_check(
        &self,
        recordset_id: impl Into<String>,
        body: impl Borrow<types::AssociateHealthCheckReq>,
    ) -> builders::AssociateHealthCheck {
        let mut call = self.0.call(&operations::ASSOCIATE_HEALTH_CHECK);
        call.set_as::<String>("recordset_id", recordset_id);
        call.body(Borrow::<types::AssociateHealthCheckReq>::borrow(&body));
        builders::AssociateHealthCheck { call }
    }

    /// `DELETE /v2.1/recordsets` (BatchDeleteRecordSets)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     BatchDeleteRecordSetsRequestBody, BatchDeleteRecordSetsRequestBodyZoneType,
    /// };
    ///
    /// let body = BatchDeleteRecordSetsRequestBody::new(
    ///     ["sample"],
    ///     BatchDeleteRecordSetsRequestBodyZoneType::Public,
    /// );
    /// let response = client.batch_delete_record_sets(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_record_sets(
        &self,
        body: impl Borrow<types::BatchDeleteRecordSetsRequestBody>,
    ) -> builders::BatchDeleteRecordSets {
        let mut call = self.0.call(&operations::BATCH_DELETE_RECORD_SETS);
        call.body(
            Borrow::<types::BatchDeleteRecordSetsRequestBody>::borrow(&body),
        );
        builders::BatchDeleteRecordSets { call }
    }

    /// `GET /v2.1/recordsets` (ListRecordSetsWithLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_record_sets_with_line().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_record_sets_with_line(&self) -> builders::ListRecordSetsWithLine {
        builders::ListRecordSetsWithLine {
            call: self.0.call(&operations::LIST_RECORD_SETS_WITH_LINE),
        }
    }

    /// `PUT /v2.1/recordsets/statuses` (BatchSetRecordSetsStatus)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     BatchSetRecordSetsStatusRequestBody, BatchSetRecordSetsStatusRequestBodyStatus,
    /// };
    ///
    /// let body = BatchSetRecordSetsStatusRequestBody::new(
    ///     ["sample"],
    ///     BatchSetRecordSetsStatusRequestBodyStatus::Disable,
    /// );
    /// let response = client.batch_set_record_sets_status(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_set_record_sets_status(
        &self,
        body: impl Borrow<types::BatchSetRecordSetsStatusRequestBody>,
    ) -> builders::BatchSetRecordSetsStatus {
        let mut call = self.0.call(&operations::BATCH_SET_RECORD_SETS_STATUS);
        call.body(
            Borrow::<types::BatchSetRecordSetsStatusRequestBody>::borrow(&body),
        );
        builders::BatchSetRecordSetsStatus { call }
    }

    /// `DELETE /v2.1/recordsets/{recordset_id}/disassociatehealthcheck` (DisassociateHealthCheck)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::AssociateHealthCheckReq;
    ///
    /// let body = AssociateHealthCheckReq::new("sample");
    /// let response = client.disassociate_health_check("RECORDSET_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn disassociate_health_check(
        &self,
        recordset_id: impl Into<String>,
        body: impl Borrow<types::AssociateHealthCheckReq>,
    ) -> builders::DisassociateHealthCheck {
        let mut call = self.0.call(&operations::DISASSOCIATE_HEALTH_CHECK);
        call.set_as::<String>("recordset_id", recordset_id);
        call.body(Borrow::<types::AssociateHealthCheckReq>::borrow(&body));
        builders::DisassociateHealthCheck { call }
    }

    /// `GET /v2/recordsets` (ListRecordSets)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_record_sets().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_record_sets(&self) -> builders::ListRecordSets {
        builders::ListRecordSets {
            call: self.0.call(&operations::LIST_RECORD_SETS),
        }
    }

    /// `PUT /v2.1/recordsets/{recordset_id}/statuses/set` (SetRecordSetsStatus)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     SetRecordSetsStatusRequestBody, SetRecordSetsStatusRequestBodyStatus,
    /// };
    ///
    /// let body = SetRecordSetsStatusRequestBody::new(
    ///     SetRecordSetsStatusRequestBodyStatus::Enable,
    /// );
    /// let response = client
    ///     .set_record_sets_status("RECORDSET_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_record_sets_status(
        &self,
        recordset_id: impl Into<String>,
    ) -> builders::SetRecordSetsStatus {
        let mut call = self.0.call(&operations::SET_RECORD_SETS_STATUS);
        call.set_as::<String>("recordset_id", recordset_id);
        builders::SetRecordSetsStatus { call }
    }
}
