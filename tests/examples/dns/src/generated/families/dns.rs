//! The family `dns`. Paths such as `/`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/authorize-txtrecord`
    pub static CREATE_AUTHORIZE_TXT_RECORD: Operation = Operation::new(
        "CreateAuthorizeTxtRecord",
        Method::Post,
        "/v2/authorize-txtrecord",
    )
    .family("dns")
    .parameters(&[Parameter::body("/zone_name").length(1, 212)])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::AuthorizeResponseBody>());

    /// `GET /v2/authorize-txtrecord`
    pub static SHOW_AUTHORIZE_TXT_RECORD: Operation = Operation::new(
        "ShowAuthorizeTxtRecord",
        Method::Get,
        "/v2/authorize-txtrecord",
    )
    .family("dns")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::query("zone_name").required()])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::AuthorizeResponseBody>());

    /// `POST /v2/authorize-txtrecord/{id}/verify`
    pub static CREATE_AUTHORIZE_TXT_RECORD_VERIFICATION: Operation = Operation::new(
        "CreateAuthorizeTxtRecordVerification",
        Method::Post,
        "/v2/authorize-txtrecord/{id}/verify",
    )
    .family("dns")
    .parameters(&[Parameter::path("id")])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::CreateAuthorizeTxtRecordVerificationResponseBody>());

    /// `POST /v2.1/customlines`
    pub static CREATE_CUSTOM_LINE: Operation =
        Operation::new("CreateCustomLine", Method::Post, "/v2.1/customlines")
            .family("dns")
            .parameters(&[
                Parameter::body("/description").max_length(255),
                Parameter::body("/ip_segments").items(1, 1500),
            ])
            .statuses(&[Status::Code(202)])
            .success(Success::json::<types::CreateCustomLineResp>());

    /// `GET /v2.1/customlines`
    pub static LIST_CUSTOM_LINE: Operation =
        Operation::new("ListCustomLine", Method::Get, "/v2.1/customlines")
            .family("dns")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(
                Pagination::new("lines", "offset", "limit").default_limit(100),
            )
            .parameters(&[
                Parameter::query("line_id"),
                Parameter::query("name"),
                Parameter::query("limit").range(0.0, 3000.0),
                Parameter::query("offset").minimum(0.0),
                Parameter::query("show_detail"),
                Parameter::query("status"),
                Parameter::query("ip"),
            ])
            .statuses(&[Status::Code(200)])
            .success(Success::json::<types::ListCustomsLineResp>());

    /// `POST /v2.1/linegroups`
    pub static CREATE_LINE_GROUP: Operation =
        Operation::new("CreateLineGroup", Method::Post, "/v2.1/linegroups")
            .family("dns")
            .parameters(&[
                Parameter::body("/description").max_length(255),
                Parameter::body("/lines").items(2, 500),
            ])
            .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::CreateLineGroupsResp>());

    /// `GET /v2.1/linegroups`
    pub static LIST_LINE_GROUPS: Operation =
        Operation::new("ListLineGroups", Method::Get, "/v2.1/linegroups")
            .family("dns")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(
                Pagination::new("linegroups", "offset", "limit").default_limit(500),
            )
            .parameters(&[
                Parameter::query("line_id"),
                Parameter::query("name"),
                Parameter::query("limit").range(0.0, 500.0),
                Parameter::query("offset").minimum(0.0),
            ])
            .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::ListLineGroupsResp>());

    /// `POST /v2.1/ptrs`
    pub static CREATE_PTR: Operation = Operation::new("CreatePtr", Method::Post, "/v2.1/ptrs")
        .family("dns")
        .statuses(&[Status::Code(202)])
        .success(Success::json::<types::CreatOrShowPtrResp>());

    /// `GET /v2.1/ptrs`
    pub static LIST_PTRS: Operation = Operation::new("ListPtrs", Method::Get, "/v2.1/ptrs")
        .family("dns")
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
            Parameter::query("resource_type"),
        ])
        .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
        .success(Success::json::<types::ListPtrResponse>());

    /// `POST /v2/retrieval`
    pub static CREATE_RETRIEVAL: Operation =
        Operation::new("CreateRetrieval", Method::Post, "/v2/retrieval")
            .family("dns")
            .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::RetrievalResponseBody>());

    /// `POST /v2/retrieval/verification/{id}`
    pub static CREATE_RETRIEVAL_VERIFICATION: Operation = Operation::new(
        "CreateRetrievalVerification",
        Method::Post,
        "/v2/retrieval/verification/{id}",
    )
    .family("dns")
    .parameters(&[Parameter::path("id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)]);

    /// `DELETE /v2.1/customlines/{line_id}`
    pub static DELETE_CUSTOM_LINE: Operation = Operation::new(
        "DeleteCustomLine",
        Method::Delete,
        "/v2.1/customlines/{line_id}",
    )
    .family("dns")
    .parameters(&[Parameter::path("line_id")])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::DeleteCustomLineResp>());

    /// `PUT /v2.1/customlines/{line_id}`
    pub static UPDATE_CUSTOM_LINE: Operation = Operation::new(
        "UpdateCustomLine",
        Method::Put,
        "/v2.1/customlines/{line_id}",
    )
    .family("dns")
    .parameters(&[
        Parameter::path("line_id"),
        Parameter::body("/description").max_length(255),
        Parameter::body("/ip_segments").items(1, 1500),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::UpdateCustomLineResp>());

    /// `DELETE /v2.1/linegroups/{linegroup_id}`
    pub static DELETE_LINE_GROUP: Operation = Operation::new(
        "DeleteLineGroup",
        Method::Delete,
        "/v2.1/linegroups/{linegroup_id}",
    )
    .family("dns")
    .parameters(&[Parameter::path("linegroup_id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::CreateLineGroupsResp>());

    /// `GET /v2.1/linegroups/{linegroup_id}`
    pub static SHOW_LINE_GROUP: Operation = Operation::new(
        "ShowLineGroup",
        Method::Get,
        "/v2.1/linegroups/{linegroup_id}",
    )
    .family("dns")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::path("linegroup_id")])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::CreateLineGroupsResp>());

    /// `PUT /v2.1/linegroups/{linegroup_id}`
    pub static UPDATE_LINE_GROUPS: Operation = Operation::new(
        "UpdateLineGroups",
        Method::Put,
        "/v2.1/linegroups/{linegroup_id}",
    )
    .family("dns")
    .parameters(&[
        Parameter::path("linegroup_id"),
        Parameter::body("/description").max_length(255),
        Parameter::body("/lines").items(2, 500),
    ])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::CreateLineGroupsResp2>());

    /// `DELETE /v2.1/ptrs/{ptr_id}`
    pub static DELETE_PTR: Operation =
        Operation::new("DeletePtr", Method::Delete, "/v2.1/ptrs/{ptr_id}")
            .family("dns")
            .parameters(&[Parameter::path("ptr_id").length(32, 32)])
            .statuses(&[Status::Code(202)]);

    /// `GET /v2.1/ptrs/{ptr_id}`
    pub static SHOW_PTR: Operation = Operation::new("ShowPtr", Method::Get, "/v2.1/ptrs/{ptr_id}")
        .family("dns")
        .idempotent()
        .retry(Retry::Idempotent)
        .parameters(&[Parameter::path("ptr_id").length(32, 32)])
        .statuses(&[Status::Code(200)])
        .success(Success::json::<types::CreatOrShowPtrResp>());

    /// `PUT /v2.1/ptrs/{ptr_id}`
    pub static UPDATE_PTR: Operation =
        Operation::new("UpdatePtr", Method::Put, "/v2.1/ptrs/{ptr_id}")
            .family("dns")
            .parameters(&[Parameter::path("ptr_id").length(32, 32)])
            .statuses(&[Status::Code(202)])
            .success(Success::json::<types::CreatOrShowPtrResp2>());

    /// `GET /`
    pub static LIST_API_VERSIONS: Operation = Operation::new("ListApiVersions", Method::Get, "/")
        .family("dns")
        .idempotent()
        .retry(Retry::Idempotent)
        .statuses(&[
            Status::Code(200),
            Status::Code(400),
            Status::Code(404),
            Status::Code(500),
        ])
        .success(Success::json::<types::ApiVersionsInfoResp>());

    /// `GET /v2.1/batch-operation-tasks`
    pub static LIST_BATCH_OPERATION_TASKS: Operation = Operation::new(
        "ListBatchOperationTasks",
        Method::Get,
        "/v2.1/batch-operation-tasks",
    )
    .family("dns")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(Pagination::new("tasks", "offset", "limit"))
    .parameters(&[
        Parameter::query("limit").range(0.0, 500.0),
        Parameter::query("offset").minimum(0.0),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListBatchOperationTasksResponseBody>());

    /// `GET /v2.1/vpcs`
    pub static LIST_ENDPOINT_VPCS: Operation =
        Operation::new("ListEndpointVpcs", Method::Get, "/v2.1/vpcs")
            .family("dns")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(Pagination::new("vpcs", "offset", "limit"))
            .parameters(&[
                Parameter::query("limit").range(0.0, 500.0),
                Parameter::query("offset").minimum(0.0),
                Parameter::query("vpc_id"),
            ])
            .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::ListEndpointVpcsResp>());

    /// `POST /v2.1/batch-query-instances`
    pub static LIST_INSTANCES: Operation =
        Operation::new("ListInstances", Method::Post, "/v2.1/batch-query-instances")
            .family("dns")
            .parameters(&[
                Parameter::body("/dim_name").items(1, 2),
                Parameter::body("/ids").items(1, 1000),
                Parameter::body("/ids/*").max_items(2),
            ])
            .statuses(&[Status::Code(200)])
            .success(Success::json::<types::ListInstancesResponseBody>());

    /// `GET /v2/nameservers`
    pub static LIST_NAME_SERVERS: Operation =
        Operation::new("ListNameServers", Method::Get, "/v2/nameservers")
            .family("dns")
            .idempotent()
            .retry(Retry::Idempotent)
            .parameters(&[Parameter::query("type"), Parameter::query("region")])
            .statuses(&[Status::Code(200)])
            .success(Success::json::<types::ListNameServersResp>());

    /// `GET /v2.1/system-lines`
    pub static LIST_SYSTEM_LINES: Operation =
        Operation::new("ListSystemLines", Method::Get, "/v2.1/system-lines")
            .family("dns")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(
                Pagination::new("lines", "offset", "limit").default_limit(1000),
            )
            .parameters(&[
                Parameter::query("locale"),
                Parameter::query("limit").range(0.0, 1000.0),
                Parameter::query("offset").minimum(0.0),
            ])
            .statuses(&[Status::Code(200)])
            .success(Success::json::<types::ListSystemLinesResponseBody>());

    /// `POST /v2/{project_id}/{resource_type}/resource_instances/action`
    pub static LIST_TAG: Operation = Operation::new(
        "ListTag",
        Method::Post,
        "/v2/{project_id}/{resource_type}/resource_instances/action",
    )
    .family("dns")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource_type"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListTagResp>());

    /// `GET /{version}`
    pub static SHOW_API_INFO: Operation = Operation::new("ShowApiInfo", Method::Get, "/{version}")
        .family("dns")
        .idempotent()
        .retry(Retry::Idempotent)
        .parameters(&[Parameter::path("version").max_length(36)])
        .statuses(&[
            Status::Code(200),
            Status::Code(400),
            Status::Code(404),
            Status::Code(500),
        ])
        .success(Success::json::<types::VersionsInfoResp>());

    /// `GET /v2.1/batch-operation-tasks/{task_id}`
    pub static SHOW_BATCH_OPERATION_TASK: Operation = Operation::new(
        "ShowBatchOperationTask",
        Method::Get,
        "/v2.1/batch-operation-tasks/{task_id}",
    )
    .family("dns")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("task_id"),
        Parameter::query("error_item_limit").range(0.0, 500.0),
        Parameter::query("error_item_offset"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ShowBatchOperationTaskResponseBody>());

    /// `GET /v2/quotamg/dns/quotas`
    pub static SHOW_DOMAIN_QUOTA: Operation =
        Operation::new("ShowDomainQuota", Method::Get, "/v2/quotamg/dns/quotas")
            .family("dns")
            .idempotent()
            .retry(Retry::Idempotent)
            .parameters(&[Parameter::query("domain_id").required()])
            .statuses(&[Status::Code(200)])
            .success(Success::json::<types::DomainQuotaResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/authorize-txtrecord` (CreateAuthorizeTxtRecord)
        pub struct CreateAuthorizeTxtRecord: json -> types::AuthorizeResponseBody;
    }

    codegen::request! {
        /// `GET /v2/authorize-txtrecord` (ShowAuthorizeTxtRecord)
        pub struct ShowAuthorizeTxtRecord: json -> types::AuthorizeResponseBody;
    }

    codegen::request! {
        /// `POST /v2/authorize-txtrecord/{id}/verify` (CreateAuthorizeTxtRecordVerification)
        pub struct CreateAuthorizeTxtRecordVerification: json -> types::CreateAuthorizeTxtRecordVerificationResponseBody;
    }

    codegen::request! {
        /// `POST /v2.1/customlines` (CreateCustomLine)
        pub struct CreateCustomLine: json -> types::CreateCustomLineResp;
    }

    codegen::request! {
        /// `GET /v2.1/customlines` (ListCustomLine)
        pub struct ListCustomLine: json -> types::ListCustomsLineResp, paged;
    }

    impl ListCustomLine {
        pub fn line_id<F>(mut self, line_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("line_id", codegen::IntoOption::into_option(line_id));
            self
        }

        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        /// Range: 0 to 3000. Default: `100`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// At least 0. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// Default: `true`.
        pub fn show_detail<F>(mut self, show_detail: impl codegen::IntoOption<bool, F>) -> Self {
            self.call
                .set_option("show_detail", codegen::IntoOption::into_option(show_detail));
            self
        }

        pub fn status<F>(mut self, status: impl codegen::IntoOption<types::Status, F>) -> Self {
            self.call
                .set_option("status", codegen::IntoOption::into_option(status));
            self
        }

        pub fn ip<F>(mut self, ip: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("ip", codegen::IntoOption::into_option(ip));
            self
        }
    }

    codegen::request! {
        /// `POST /v2.1/linegroups` (CreateLineGroup)
        pub struct CreateLineGroup: json -> types::CreateLineGroupsResp;
    }

    codegen::request! {
        /// `GET /v2.1/linegroups` (ListLineGroups)
        pub struct ListLineGroups: json -> types::ListLineGroupsResp, paged;
    }

    impl ListLineGroups {
        pub fn line_id<F>(mut self, line_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("line_id", codegen::IntoOption::into_option(line_id));
            self
        }

        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        /// Range: 0 to 500. Default: `500`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// At least 0. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }
    }

    codegen::request! {
        /// `POST /v2.1/ptrs` (CreatePtr)
        pub struct CreatePtr: json -> types::CreatOrShowPtrResp;
    }

    codegen::request! {
        /// `GET /v2.1/ptrs` (ListPtrs)
        pub struct ListPtrs: json -> types::ListPtrResponse, paged;
    }

    impl ListPtrs {
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

        pub fn resource_type<F>(mut self, resource_type: impl codegen::IntoOption<String, F>) -> Self {
            self.call.set_option(
                "resource_type",
                codegen::IntoOption::into_option(resource_type),
            );
            self
        }
    }

    codegen::request! {
        /// `POST /v2/retrieval` (CreateRetrieval)
        pub struct CreateRetrieval: json -> types::RetrievalResponseBody;
    }

    codegen::request! {
        /// `POST /v2/retrieval/verification/{id}` (CreateRetrievalVerification)
        pub struct CreateRetrievalVerification: empty -> ();
    }

    codegen::request! {
        /// `DELETE /v2.1/customlines/{line_id}` (DeleteCustomLine)
        pub struct DeleteCustomLine: json -> types::DeleteCustomLineResp;
    }

    codegen::request! {
        /// `PUT /v2.1/customlines/{line_id}` (UpdateCustomLine)
        pub struct UpdateCustomLine: json -> types::UpdateCustomLineResp;
    }

    codegen::request! {
        /// `DELETE /v2.1/linegroups/{linegroup_id}` (DeleteLineGroup)
        pub struct DeleteLineGroup: json -> types::CreateLineGroupsResp;
    }

    codegen::request! {
        /// `GET /v2.1/linegroups/{linegroup_id}` (ShowLineGroup)
        pub struct ShowLineGroup: json -> types::CreateLineGroupsResp;
    }

    codegen::request! {
        /// `PUT /v2.1/linegroups/{linegroup_id}` (UpdateLineGroups)
        pub struct UpdateLineGroups: json -> types::CreateLineGroupsResp2;
    }

    codegen::request! {
        /// `DELETE /v2.1/ptrs/{ptr_id}` (DeletePtr)
        pub struct DeletePtr: empty -> ();
    }

    codegen::request! {
        /// `GET /v2.1/ptrs/{ptr_id}` (ShowPtr)
        pub struct ShowPtr: json -> types::CreatOrShowPtrResp;
    }

    codegen::request! {
        /// `PUT /v2.1/ptrs/{ptr_id}` (UpdatePtr)
        pub struct UpdatePtr: json -> types::CreatOrShowPtrResp2;
    }

    impl UpdatePtr {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdatePtrRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::UpdatePtrRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /` (ListApiVersions)
        pub struct ListApiVersions: json -> types::ApiVersionsInfoResp;
    }

    codegen::request! {
        /// `GET /v2.1/batch-operation-tasks` (ListBatchOperationTasks)
        pub struct ListBatchOperationTasks: json -> types::ListBatchOperationTasksResponseBody, paged;
    }

    impl ListBatchOperationTasks {
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
    }

    codegen::request! {
        /// `GET /v2.1/vpcs` (ListEndpointVpcs)
        pub struct ListEndpointVpcs: json -> types::ListEndpointVpcsResp, paged;
    }

    impl ListEndpointVpcs {
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

        pub fn vpc_id<F>(mut self, vpc_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("vpc_id", codegen::IntoOption::into_option(vpc_id));
            self
        }
    }

    codegen::request! {
        /// `POST /v2.1/batch-query-instances` (ListInstances)
        pub struct ListInstances: json -> types::ListInstancesResponseBody;
    }

    codegen::request! {
        /// `GET /v2/nameservers` (ListNameServers)
        pub struct ListNameServers: json -> types::ListNameServersResp;
    }

    impl ListNameServers {
        pub fn type_<F>(mut self, type_: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("type", codegen::IntoOption::into_option(type_));
            self
        }

        pub fn region<F>(mut self, region: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("region", codegen::IntoOption::into_option(region));
            self
        }
    }

    codegen::request! {
        /// `GET /v2.1/system-lines` (ListSystemLines)
        pub struct ListSystemLines: json -> types::ListSystemLinesResponseBody, paged;
    }

    impl ListSystemLines {
        pub fn locale<F>(mut self, locale: impl codegen::IntoOption<types::Locale, F>) -> Self {
            self.call
                .set_option("locale", codegen::IntoOption::into_option(locale));
            self
        }

        /// Range: 0 to 1000. Default: `1000`.
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
    }

    codegen::request! {
        /// `POST /v2/{project_id}/{resource_type}/resource_instances/action` (ListTag)
        pub struct ListTag: json -> types::ListTagResp;
    }

    impl ListTag {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::ListTagReq>) -> Self {
            self.call.body(Borrow::<types::ListTagReq>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /{version}` (ShowApiInfo)
        pub struct ShowApiInfo: json -> types::VersionsInfoResp;
    }

    codegen::request! {
        /// `GET /v2.1/batch-operation-tasks/{task_id}` (ShowBatchOperationTask)
        pub struct ShowBatchOperationTask: json -> types::ShowBatchOperationTaskResponseBody;
    }

    impl ShowBatchOperationTask {
        /// Range: 0 to 500. Default: `500`.
        pub fn error_item_limit<F>(
            mut self,
            error_item_limit: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.call.set_option(
                "error_item_limit",
                codegen::IntoOption::into_option(error_item_limit),
            );
            self
        }

        /// Default: `0`.
        pub fn error_item_offset<F>(
            mut self,
            error_item_offset: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.call.set_option(
                "error_item_offset",
                codegen::IntoOption::into_option(error_item_offset),
            );
            self
        }
    }

    codegen::request! {
        /// `GET /v2/quotamg/dns/quotas` (ShowDomainQuota)
        pub struct ShowDomainQuota: json -> types::DomainQuotaResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{Metadata, PageLink, Tag, TagValues};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateAuthorizeTxtRecordRequestBody {
        /// 1 to 212 characters.
        pub zone_name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateAuthorizeTxtRecordRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(zone_name: impl Into<String>) -> Self {
            Self {
                zone_name: zone_name.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreateAuthorizeTxtRecordRequestBody, extra {
            0 zone_name: String = required "zone_name";
        }
    }

    /// The answer of `CreateAuthorizeTxtRecord`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AuthorizeResponseBody {
        pub created_at: Option<String>,
        pub id: Option<String>,
        pub record: Option<RecordInfo>,
        pub second_level_zone_name: Option<String>,
        pub status: Option<AuthorizeResponseBodyStatus>,
        pub updated_at: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AuthorizeResponseBody, extra {
            0 created_at: Option<String> = optional "created_at";
            1 id: Option<String> = optional "id";
            2 record: Option<RecordInfo> = optional "record";
            3 second_level_zone_name: Option<String> = optional "second_level_zone_name";
            4 status: Option<AuthorizeResponseBodyStatus> = optional "status";
            5 updated_at: Option<String> = optional "updated_at";
            6 zone_name: Option<String> = optional "zone_name";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RecordInfo {
        pub host: Option<String>,
        pub value: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RecordInfo, extra {
            0 host: Option<String> = optional "host";
            1 value: Option<String> = optional "value";
        }
    }

    codegen::open_enum! {
        pub enum AuthorizeResponseBodyStatus {
            Created = "CREATED",
            Verified = "VERIFIED",
        }
    }

    /// The answer of `CreateAuthorizeTxtRecordVerification`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateAuthorizeTxtRecordVerificationResponseBody {
        pub status: Option<CreateAuthorizeTxtRecordVerificationResponseBodyStatus>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateAuthorizeTxtRecordVerificationResponseBody, extra {
            0 status: Option<CreateAuthorizeTxtRecordVerificationResponseBodyStatus> = optional "status";
        }
    }

    codegen::open_enum! {
        pub enum CreateAuthorizeTxtRecordVerificationResponseBodyStatus {
            Created = "CREATED",
            Verified = "VERIFIED",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateCustomLineRequestBody {
        /// At most 255 characters.
        pub description: Option<String>,
        /// 1 to 1500 elements.
        pub ip_segments: Vec<String>,
        pub name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateCustomLineRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            ip_segments: impl IntoIterator<Item = impl Into<String>>,
            name: impl Into<String>,
        ) -> Self {
            Self {
                ip_segments: ip_segments.into_iter().map(Into::into).collect(),
                name: name.into(),
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }
    }

    codegen::object! {
        CreateCustomLineRequestBody, extra {
            0 description: Option<String> = optional "description";
            1 ip_segments: Vec<String> = required "ip_segments";
            2 name: String = required "name";
        }
    }

    /// The answer of `CreateCustomLine`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateCustomLineResp {
        pub created_at: Option<String>,
        pub description: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ip_segments: Vec<String>,
        pub line_id: Option<String>,
        pub name: Option<String>,
        pub status: Option<CreateCustomLineRespStatus>,
        pub updated_at: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateCustomLineResp, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 ip_segments: Vec<String> = collection "ip_segments";
            3 line_id: Option<String> = optional "line_id";
            4 name: Option<String> = optional "name";
            5 status: Option<CreateCustomLineRespStatus> = optional "status";
            6 updated_at: Option<String> = optional "updated_at";
        }
    }

    codegen::open_enum! {
        pub enum CreateCustomLineRespStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Error = "ERROR",
        }
    }

    codegen::open_enum! {
        pub enum Status {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Error = "ERROR",
        }
    }

    /// The answer of `ListCustomLine`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListCustomsLineResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub lines: Vec<Line>,
        pub metadata: Option<Metadata>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListCustomsLineResp, extra {
            0 lines: Vec<Line> = collection "lines";
            1 metadata: Option<Metadata> = optional "metadata";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Line {
        pub created_at: Option<String>,
        pub description: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ip_segments: Vec<String>,
        pub line_id: Option<String>,
        pub name: Option<String>,
        pub status: Option<LineStatus>,
        pub updated_at: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Line, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 ip_segments: Vec<String> = collection "ip_segments";
            3 line_id: Option<String> = optional "line_id";
            4 name: Option<String> = optional "name";
            5 status: Option<LineStatus> = optional "status";
            6 updated_at: Option<String> = optional "updated_at";
        }
    }

    codegen::open_enum! {
        pub enum LineStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Error = "ERROR",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLineGroupsReq {
        /// At most 255 characters.
        pub description: Option<String>,
        /// 2 to 500 elements.
        pub lines: Vec<String>,
        pub name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateLineGroupsReq {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            lines: impl IntoIterator<Item = impl Into<String>>,
            name: impl Into<String>,
        ) -> Self {
            Self {
                lines: lines.into_iter().map(Into::into).collect(),
                name: name.into(),
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }
    }

    codegen::object! {
        CreateLineGroupsReq, extra {
            0 description: Option<String> = optional "description";
            1 lines: Vec<String> = required "lines";
            2 name: String = required "name";
        }
    }

    /// The answer of `CreateLineGroup`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLineGroupsResp {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub line_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub lines: Vec<String>,
        pub name: Option<String>,
        pub status: Option<CreateLineGroupsRespStatus>,
        pub updated_at: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateLineGroupsResp, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 line_id: Option<String> = optional "line_id";
            3 lines: Vec<String> = collection "lines";
            4 name: Option<String> = optional "name";
            5 status: Option<CreateLineGroupsRespStatus> = optional "status";
            6 updated_at: Option<String> = optional "updated_at";
        }
    }

    codegen::open_enum! {
        pub enum CreateLineGroupsRespStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Error = "ERROR",
        }
    }

    /// The answer of `ListLineGroups`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListLineGroupsResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub linegroups: Vec<CreateLineGroupsResp>,
        pub metadata: Option<Metadata>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListLineGroupsResp, extra {
            0 linegroups: Vec<CreateLineGroupsResp> = collection "linegroups";
            1 metadata: Option<Metadata> = optional "metadata";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePtrRequestBody {
        pub description: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub ptrdnames: Vec<String>,
        pub publicip: Option<PublicIpReq>,
        pub tags: Option<Vec<Tag>>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreatePtrRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(ptrdnames: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self {
                ptrdnames: ptrdnames.into_iter().map(Into::into).collect(),
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

        /// Sets [`publicip`](field@Self::publicip).
        #[must_use]
        pub fn publicip<F>(mut self, publicip: impl codegen::IntoOption<PublicIpReq, F>) -> Self {
            self.publicip = codegen::IntoOption::into_option(publicip);
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
        CreatePtrRequestBody, extra {
            0 description: Option<String> = optional "description";
            1 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            2 ptrdnames: Vec<String> = required "ptrdnames";
            3 publicip: Option<PublicIpReq> = optional "publicip";
            4 tags: Option<Vec<Tag>> = optional "tags";
            5 ttl: Option<i32> = optional "ttl";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PublicIpReq {
        pub id: Option<String>,
        pub region: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PublicIpReq {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`id`](field@Self::id).
        #[must_use]
        pub fn id<F>(mut self, id: impl codegen::IntoOption<String, F>) -> Self {
            self.id = codegen::IntoOption::into_option(id);
            self
        }

        /// Sets [`region`](field@Self::region).
        #[must_use]
        pub fn region<F>(mut self, region: impl codegen::IntoOption<String, F>) -> Self {
            self.region = codegen::IntoOption::into_option(region);
            self
        }
    }

    codegen::object! {
        PublicIpReq, extra {
            0 id: Option<String> = optional "id";
            1 region: Option<String> = optional "region";
        }
    }

    /// The answer of `CreatePtr`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatOrShowPtrResp {
        pub description: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ptrdnames: Vec<String>,
        pub publicip: Option<PublicIpRes>,
        pub status: Option<CreatOrShowPtrRespStatus>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreatOrShowPtrResp, extra {
            0 description: Option<String> = optional "description";
            1 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            2 id: Option<String> = optional "id";
            3 links: Option<PageLink> = optional "links";
            4 ptrdnames: Vec<String> = collection "ptrdnames";
            5 publicip: Option<PublicIpRes> = optional "publicip";
            6 status: Option<CreatOrShowPtrRespStatus> = optional "status";
            7 ttl: Option<i32> = optional "ttl";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PublicIpRes {
        pub address: Option<String>,
        pub id: Option<String>,
        pub region: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PublicIpRes, extra {
            0 address: Option<String> = optional "address";
            1 id: Option<String> = optional "id";
            2 region: Option<String> = optional "region";
        }
    }

    codegen::open_enum! {
        pub enum CreatOrShowPtrRespStatus {
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

    /// The answer of `ListPtrs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListPtrResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub floatingips: Vec<FloatingIpsPtr>,
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListPtrResponse, extra {
            0 floatingips: Vec<FloatingIpsPtr> = collection "floatingips";
            1 links: Option<PageLink> = optional "links";
            2 metadata: Option<Metadata> = optional "metadata";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct FloatingIpsPtr {
        pub description: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ptrdnames: Vec<String>,
        pub publicip: Option<PublicIpRes>,
        pub status: Option<FloatingIpsPtrStatus>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<Tag>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        FloatingIpsPtr, extra {
            0 description: Option<String> = optional "description";
            1 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            2 id: Option<String> = optional "id";
            3 links: Option<PageLink> = optional "links";
            4 ptrdnames: Vec<String> = collection "ptrdnames";
            5 publicip: Option<PublicIpRes> = optional "publicip";
            6 status: Option<FloatingIpsPtrStatus> = optional "status";
            7 tags: Vec<Tag> = collection "tags";
            8 ttl: Option<i32> = optional "ttl";
        }
    }

    codegen::open_enum! {
        pub enum FloatingIpsPtrStatus {
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

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRetrievalRequestBody {
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateRetrievalRequestBody {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`zone_name`](field@Self::zone_name).
        #[must_use]
        pub fn zone_name<F>(mut self, zone_name: impl codegen::IntoOption<String, F>) -> Self {
            self.zone_name = codegen::IntoOption::into_option(zone_name);
            self
        }
    }

    codegen::object! {
        CreateRetrievalRequestBody, extra {
            0 zone_name: Option<String> = optional "zone_name";
        }
    }

    /// The answer of `CreateRetrieval`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RetrievalResponseBody {
        pub created_at: Option<String>,
        pub id: Option<String>,
        pub record: Option<RecordInfo>,
        pub status: Option<String>,
        pub updated_at: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RetrievalResponseBody, extra {
            0 created_at: Option<String> = optional "created_at";
            1 id: Option<String> = optional "id";
            2 record: Option<RecordInfo> = optional "record";
            3 status: Option<String> = optional "status";
            4 updated_at: Option<String> = optional "updated_at";
            5 zone_name: Option<String> = optional "zone_name";
        }
    }

    /// The answer of `DeleteCustomLine`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteCustomLineResp {
        pub created_at: Option<String>,
        pub description: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ip_segments: Vec<String>,
        pub line_id: Option<String>,
        pub name: Option<String>,
        pub status: Option<DeleteCustomLineRespStatus>,
        pub updated_at: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteCustomLineResp, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 ip_segments: Vec<String> = collection "ip_segments";
            3 line_id: Option<String> = optional "line_id";
            4 name: Option<String> = optional "name";
            5 status: Option<DeleteCustomLineRespStatus> = optional "status";
            6 updated_at: Option<String> = optional "updated_at";
        }
    }

    codegen::open_enum! {
        pub enum DeleteCustomLineRespStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Error = "ERROR",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateCustomLineRequestBody {
        /// At most 255 characters.
        pub description: Option<String>,
        /// 1 to 1500 elements.
        pub ip_segments: Option<Vec<String>>,
        pub name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateCustomLineRequestBody {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`ip_segments`](field@Self::ip_segments).
        #[must_use]
        pub fn ip_segments<F>(mut self, ip_segments: impl codegen::IntoList<String, F>) -> Self {
            self.ip_segments = codegen::IntoList::into_optional_list(ip_segments);
            self
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }
    }

    codegen::object! {
        UpdateCustomLineRequestBody, extra {
            0 description: Option<String> = optional "description";
            1 ip_segments: Option<Vec<String>> = optional "ip_segments";
            2 name: Option<String> = optional "name";
        }
    }

    /// The answer of `UpdateCustomLine`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateCustomLineResp {
        pub created_at: Option<String>,
        pub description: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ip_segments: Vec<String>,
        pub line_id: Option<String>,
        pub name: Option<String>,
        pub status: Option<String>,
        pub updated_at: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateCustomLineResp, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 ip_segments: Vec<String> = collection "ip_segments";
            3 line_id: Option<String> = optional "line_id";
            4 name: Option<String> = optional "name";
            5 status: Option<String> = optional "status";
            6 updated_at: Option<String> = optional "updated_at";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLineGroupsRequestBody {
        /// At most 255 characters.
        pub description: Option<String>,
        /// 2 to 500 elements.
        pub lines: Vec<String>,
        pub name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateLineGroupsRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            lines: impl IntoIterator<Item = impl Into<String>>,
            name: impl Into<String>,
        ) -> Self {
            Self {
                lines: lines.into_iter().map(Into::into).collect(),
                name: name.into(),
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }
    }

    codegen::object! {
        UpdateLineGroupsRequestBody, extra {
            0 description: Option<String> = optional "description";
            1 lines: Vec<String> = required "lines";
            2 name: String = required "name";
        }
    }

    /// The answer of `UpdateLineGroups`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLineGroupsResp2 {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub line_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub lines: Vec<String>,
        pub name: Option<String>,
        pub status: Option<String>,
        pub updated_at: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateLineGroupsResp2, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 line_id: Option<String> = optional "line_id";
            3 lines: Vec<String> = collection "lines";
            4 name: Option<String> = optional "name";
            5 status: Option<String> = optional "status";
            6 updated_at: Option<String> = optional "updated_at";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePtrRequestBody {
        pub description: Option<String>,
        pub ptrdnames: Vec<String>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdatePtrRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(ptrdnames: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self {
                ptrdnames: ptrdnames.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
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
        UpdatePtrRequestBody, extra {
            0 description: Option<String> = optional "description";
            1 ptrdnames: Vec<String> = required "ptrdnames";
            2 ttl: Option<i32> = optional "ttl";
        }
    }

    /// The answer of `UpdatePtr`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatOrShowPtrResp2 {
        pub description: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ptrdnames: Vec<String>,
        pub publicip: Option<PublicIpRes>,
        pub status: Option<String>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreatOrShowPtrResp2, extra {
            0 description: Option<String> = optional "description";
            1 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            2 id: Option<String> = optional "id";
            3 links: Option<PageLink> = optional "links";
            4 ptrdnames: Vec<String> = collection "ptrdnames";
            5 publicip: Option<PublicIpRes> = optional "publicip";
            6 status: Option<String> = optional "status";
            7 ttl: Option<i32> = optional "ttl";
        }
    }

    /// The answer of `ListApiVersions`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ApiVersionsInfoResp {
        pub versions: ValuesItem,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ApiVersionsInfoResp, extra {
            0 versions: ValuesItem = required "versions";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ValuesItem {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub values: Vec<ListApiVersionsItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ValuesItem, extra {
            0 values: Vec<ListApiVersionsItem> = collection "values";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListApiVersionsItem {
        pub id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub links: Vec<LinksItem>,
        pub status: Option<ListApiVersionsItemStatus>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListApiVersionsItem, extra {
            0 id: Option<String> = optional "id";
            1 links: Vec<LinksItem> = collection "links";
            2 status: Option<ListApiVersionsItemStatus> = optional "status";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LinksItem {
        pub href: String,
        pub rel: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LinksItem, extra {
            0 href: String = required "href";
            1 rel: String = required "rel";
        }
    }

    codegen::open_enum! {
        pub enum ListApiVersionsItemStatus {
            Current = "CURRENT",
            Supported = "SUPPORTED",
            Deprecated = "DEPRECATED",
        }
    }

    /// The answer of `ListBatchOperationTasks`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListBatchOperationTasksResponseBody {
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tasks: Vec<ListBatchOperationTasksItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListBatchOperationTasksResponseBody, extra {
            0 metadata: Option<Metadata> = optional "metadata";
            1 tasks: Vec<ListBatchOperationTasksItem> = collection "tasks";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListBatchOperationTasksItem {
        pub created_at: Option<String>,
        pub error_count: Option<i32>,
        pub id: Option<String>,
        pub status: Option<ListBatchOperationTasksItemStatus>,
        pub success_count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<ListBatchOperationTasksItemType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListBatchOperationTasksItem, extra {
            0 created_at: Option<String> = optional "created_at";
            1 error_count: Option<i32> = optional "error_count";
            2 id: Option<String> = optional "id";
            3 status: Option<ListBatchOperationTasksItemStatus> = optional "status";
            4 success_count: Option<i32> = optional "success_count";
            5 type_: Option<ListBatchOperationTasksItemType> = optional "type";
        }
    }

    codegen::open_enum! {
        pub enum ListBatchOperationTasksItemStatus {
            Pending = "PENDING",
            Done = "DONE",
        }
    }

    codegen::open_enum! {
        pub enum ListBatchOperationTasksItemType {
            BatchCreateZone = "batch_create_zone",
            Create = "create",
            ImportRecordset = "import_recordset",
            Delete = "delete",
            BatchUpdateRs = "batch_update_rs",
            Transfer = "transfer",
        }
    }

    /// The answer of `ListEndpointVpcs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListEndpointVpcsResp {
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub vpcs: Vec<VpcsData>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListEndpointVpcsResp, extra {
            0 metadata: Option<Metadata> = optional "metadata";
            1 vpcs: Vec<VpcsData> = collection "vpcs";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VpcsData {
        pub id: Option<String>,
        pub inbound_endpoint_count: Option<i32>,
        pub outbound_endpoint_count: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VpcsData, extra {
            0 id: Option<String> = optional "id";
            1 inbound_endpoint_count: Option<i32> = optional "inbound_endpoint_count";
            2 outbound_endpoint_count: Option<i32> = optional "outbound_endpoint_count";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListInstancesRequestBody {
        /// 1 to 2 elements.
        pub dim_name: Vec<ListInstancesRequestBodyDimNameItem>,
        /// 1 to 1000 elements.
        pub ids: Vec<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ListInstancesRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            dim_name: impl IntoIterator<Item = impl Into<ListInstancesRequestBodyDimNameItem>>,
            ids: impl IntoIterator<Item = Vec<String>>,
        ) -> Self {
            Self {
                dim_name: dim_name.into_iter().map(Into::into).collect(),
                ids: ids.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        ListInstancesRequestBody, extra {
            0 dim_name: Vec<ListInstancesRequestBodyDimNameItem> = required "dim_name";
            1 ids: Vec<Vec<String>> = required "ids";
        }
    }

    codegen::open_enum! {
        pub enum ListInstancesRequestBodyDimNameItem {
            DnsPublicZoneId = "dns_public_zone_id",
            DnsPublicRecordsetId = "dns_public_recordset_id",
            DnsPrivateZoneId = "dns_private_zone_id",
            VpcId = "vpc_id",
        }
    }

    /// The answer of `ListInstances`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListInstancesResponseBody {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub instances: Vec<ResolutionInstances>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListInstancesResponseBody, extra {
            0 instances: Vec<ResolutionInstances> = collection "instances";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResolutionInstances {
        pub dns_private_zone_id: Option<ZoneResolutionInstances>,
        pub dns_public_recordset_id: Option<RsetResolutionInstances>,
        pub dns_public_zone_id: Option<ZoneResolutionInstances>,
        pub vpc_id: Option<VpcResolutionInstances>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResolutionInstances, extra {
            0 dns_private_zone_id: Option<ZoneResolutionInstances> = optional "dns_private_zone_id";
            1 dns_public_recordset_id: Option<RsetResolutionInstances> = optional "dns_public_recordset_id";
            2 dns_public_zone_id: Option<ZoneResolutionInstances> = optional "dns_public_zone_id";
            3 vpc_id: Option<VpcResolutionInstances> = optional "vpc_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ZoneResolutionInstances {
        /// Default: `0`.
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub name: Option<String>,
        /// Default: `global`.
        pub region: Option<String>,
        pub status: Option<ZoneResolutionInstancesStatus>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ZoneResolutionInstances, extra {
            0 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            1 id: Option<String> = optional "id";
            2 name: Option<String> = optional "name";
            3 region: Option<String> = optional "region";
            4 status: Option<ZoneResolutionInstancesStatus> = optional "status";
        }
    }

    codegen::open_enum! {
        pub enum ZoneResolutionInstancesStatus {
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

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RsetResolutionInstances {
        pub id: Option<String>,
        pub name: Option<String>,
        pub status: Option<RsetResolutionInstancesStatus>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<RsetResolutionInstancesType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RsetResolutionInstances, extra {
            0 id: Option<String> = optional "id";
            1 name: Option<String> = optional "name";
            2 status: Option<RsetResolutionInstancesStatus> = optional "status";
            3 type_: Option<RsetResolutionInstancesType> = optional "type";
        }
    }

    codegen::open_enum! {
        pub enum RsetResolutionInstancesStatus {
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
        pub enum RsetResolutionInstancesType {
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
    pub struct VpcResolutionInstances {
        pub id: Option<String>,
        pub name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VpcResolutionInstances, extra {
            0 id: Option<String> = optional "id";
            1 name: Option<String> = optional "name";
        }
    }

    /// The answer of `ListNameServers`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListNameServersResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub nameservers: Vec<NameServersResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListNameServersResp, extra {
            0 nameservers: Vec<NameServersResp> = collection "nameservers";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct NameServersResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ns_records: Vec<NsRecords>,
        pub region: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        NameServersResp, extra {
            0 ns_records: Vec<NsRecords> = collection "ns_records";
            1 region: Option<String> = optional "region";
            2 type_: Option<String> = optional "type";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct NsRecords {
        pub address: Option<String>,
        pub hostname: Option<String>,
        pub priority: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        NsRecords, extra {
            0 address: Option<String> = optional "address";
            1 hostname: Option<String> = optional "hostname";
            2 priority: Option<i32> = optional "priority";
        }
    }

    codegen::open_enum! {
        pub enum Locale {
            ZhCn = "zh-cn",
            EnUs = "en-us",
            EsUs = "es-us",
            PtBr = "pt-br",
        }
    }

    /// The answer of `ListSystemLines`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListSystemLinesResponseBody {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub lines: Vec<SystemLine>,
        pub metadata: Option<Metadata>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListSystemLinesResponseBody, extra {
            0 lines: Vec<SystemLine> = collection "lines";
            1 metadata: Option<Metadata> = optional "metadata";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SystemLine {
        pub father_id: Option<String>,
        pub id: Option<String>,
        pub name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SystemLine, extra {
            0 father_id: Option<String> = optional "father_id";
            1 id: Option<String> = optional "id";
            2 name: Option<String> = optional "name";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTagReq {
        pub action: String,
        /// Default: `1000`.
        pub limit: Option<i32>,
        pub matches: Option<Vec<Match>>,
        pub not_tags: Option<Vec<TagValues>>,
        pub not_tags_any: Option<Vec<TagValues>>,
        /// Default: `0`.
        pub offset: Option<i32>,
        pub tags: Option<Vec<TagValues>>,
        pub tags_any: Option<Vec<TagValues>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ListTagReq {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(action: impl Into<String>) -> Self {
            Self {
                action: action.into(),
                ..Default::default()
            }
        }

        /// Sets [`limit`](field@Self::limit).
        #[must_use]
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.limit = codegen::IntoOption::into_option(limit);
            self
        }

        /// Sets [`matches`](field@Self::matches).
        #[must_use]
        pub fn matches<F>(mut self, matches: impl codegen::IntoList<Match, F>) -> Self {
            self.matches = codegen::IntoList::into_optional_list(matches);
            self
        }

        /// Sets [`not_tags`](field@Self::not_tags).
        #[must_use]
        pub fn not_tags<F>(mut self, not_tags: impl codegen::IntoList<TagValues, F>) -> Self {
            self.not_tags = codegen::IntoList::into_optional_list(not_tags);
            self
        }

        /// Sets [`not_tags_any`](field@Self::not_tags_any).
        #[must_use]
        pub fn not_tags_any<F>(
            mut self,
            not_tags_any: impl codegen::IntoList<TagValues, F>,
        ) -> Self {
            self.not_tags_any = codegen::IntoList::into_optional_list(not_tags_any);
            self
        }

        /// Sets [`offset`](field@Self::offset).
        #[must_use]
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.offset = codegen::IntoOption::into_option(offset);
            self
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<TagValues, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`tags_any`](field@Self::tags_any).
        #[must_use]
        pub fn tags_any<F>(mut self, tags_any: impl codegen::IntoList<TagValues, F>) -> Self {
            self.tags_any = codegen::IntoList::into_optional_list(tags_any);
            self
        }
    }

    codegen::object! {
        ListTagReq, extra {
            0 action: String = required "action";
            1 limit: Option<i32> = optional "limit";
            2 matches: Option<Vec<Match>> = optional "matches";
            3 not_tags: Option<Vec<TagValues>> = optional "not_tags";
            4 not_tags_any: Option<Vec<TagValues>> = optional "not_tags_any";
            5 offset: Option<i32> = optional "offset";
            6 tags: Option<Vec<TagValues>> = optional "tags";
            7 tags_any: Option<Vec<TagValues>> = optional "tags_any";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Match {
        pub key: String,
        pub value: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl Match {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(key: impl Into<String>) -> Self {
            Self {
                key: key.into(),
                ..Default::default()
            }
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value<F>(mut self, value: impl codegen::IntoOption<String, F>) -> Self {
            self.value = codegen::IntoOption::into_option(value);
            self
        }
    }

    codegen::object! {
        Match, extra {
            0 key: String = required "key";
            1 value: Option<String> = optional "value";
        }
    }

    /// The answer of `ListTag`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTagResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<ResourceItem>,
        pub total_count: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTagResp, extra {
            0 resources: Vec<ResourceItem> = collection "resources";
            1 total_count: Option<i32> = optional "total_count";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceItem {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resource_detail: codegen::Map<String, codegen::Value>,
        pub resource_id: Option<String>,
        pub resource_name: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<Tag>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResourceItem, extra {
            0 resource_detail: codegen::Map<String, codegen::Value> = collection "resource_detail";
            1 resource_id: Option<String> = optional "resource_id";
            2 resource_name: Option<String> = optional "resource_name";
            3 tags: Vec<Tag> = collection "tags";
        }
    }

    /// The answer of `ShowApiInfo`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VersionsInfoResp {
        pub version: VersionItem,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VersionsInfoResp, extra {
            0 version: VersionItem = required "version";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VersionItem {
        pub id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub links: Vec<LinksItem>,
        pub min_version: Option<String>,
        pub status: Option<VersionItemStatus>,
        pub updated: Option<String>,
        pub version: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VersionItem, extra {
            0 id: Option<String> = optional "id";
            1 links: Vec<LinksItem> = collection "links";
            2 min_version: Option<String> = optional "min_version";
            3 status: Option<VersionItemStatus> = optional "status";
            4 updated: Option<String> = optional "updated";
            5 version: Option<String> = optional "version";
        }
    }

    codegen::open_enum! {
        pub enum VersionItemStatus {
            Current = "CURRENT",
            Supported = "SUPPORTED",
            Deprecated = "DEPRECATED",
        }
    }

    /// The answer of `ShowBatchOperationTask`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowBatchOperationTaskResponseBody {
        pub created_at: Option<String>,
        pub error_count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub error_items: Vec<ShowBatchOperationTaskErrorItem>,
        pub id: Option<String>,
        pub status: Option<ShowBatchOperationTaskResponseBodyStatus>,
        pub success_count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<ShowBatchOperationTaskResponseBodyType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowBatchOperationTaskResponseBody, extra {
            0 created_at: Option<String> = optional "created_at";
            1 error_count: Option<i32> = optional "error_count";
            2 error_items: Vec<ShowBatchOperationTaskErrorItem> = collection "error_items";
            3 id: Option<String> = optional "id";
            4 status: Option<ShowBatchOperationTaskResponseBodyStatus> = optional "status";
            5 success_count: Option<i32> = optional "success_count";
            6 type_: Option<ShowBatchOperationTaskResponseBodyType> = optional "type";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowBatchOperationTaskErrorItem {
        pub error_message: Option<String>,
        pub item: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowBatchOperationTaskErrorItem, extra {
            0 error_message: Option<String> = optional "error_message";
            1 item: Option<String> = optional "item";
        }
    }

    codegen::open_enum! {
        pub enum ShowBatchOperationTaskResponseBodyStatus {
            Pending = "PENDING",
            Done = "DONE",
        }
    }

    codegen::open_enum! {
        pub enum ShowBatchOperationTaskResponseBodyType {
            BatchCreateZone = "batch_create_zone",
            Create = "create",
            ImportRecordset = "import_recordset",
            Delete = "delete",
            BatchUpdateRs = "batch_update_rs",
            Transfer = "transfer",
        }
    }

    /// The answer of `ShowDomainQuota`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DomainQuotaResponse {
        pub quotas: Vec<DomainQuotaResponseQuotasItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DomainQuotaResponse, extra {
            0 quotas: Vec<DomainQuotaResponseQuotasItem> = required "quotas";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DomainQuotaResponseQuotasItem {
        pub quota_key: DomainQuotaResponseQuotasItemQuotaKey,
        pub quota_limit: i32,
        pub unit: String,
        pub used: i32,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DomainQuotaResponseQuotasItem, extra {
            0 quota_key: DomainQuotaResponseQuotasItemQuotaKey = required "quota_key";
            1 quota_limit: i32 = required "quota_limit";
            2 unit: String = required "unit";
            3 used: i32 = required "used";
        }
    }

    codegen::open_enum! {
        pub enum DomainQuotaResponseQuotasItemQuotaKey {
            Zone = "zone",
            PrivateZone = "private_zone",
            RecordSet = "record_set",
            UrlRecord = "url_record",
            PtrRecord = "ptr_record",
            CustomLine = "custom_line",
            LineGroup = "line_group",
            InboundEndpoint = "inbound_endpoint",
            OutboundEndpoint = "outbound_endpoint",
            ResolverRule = "resolver_rule",
        }
    }

    impl codegen::Page for ListCustomsLineResp {
        type Item = Line;

        fn items(&self) -> &[Self::Item] {
            &self.lines
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.lines
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListLineGroupsResp {
        type Item = CreateLineGroupsResp;

        fn items(&self) -> &[Self::Item] {
            &self.linegroups
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.linegroups
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListPtrResponse {
        type Item = FloatingIpsPtr;

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

    impl codegen::Page for ListBatchOperationTasksResponseBody {
        type Item = ListBatchOperationTasksItem;

        fn items(&self) -> &[Self::Item] {
            &self.tasks
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.tasks
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListEndpointVpcsResp {
        type Item = VpcsData;

        fn items(&self) -> &[Self::Item] {
            &self.vpcs
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.vpcs
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListSystemLinesResponseBody {
        type Item = SystemLine;

        fn items(&self) -> &[Self::Item] {
            &self.lines
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.lines
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `dns`. Paths such as `/`.
impl super::super::Client {
    /// `POST /v2/authorize-txtrecord` (CreateAuthorizeTxtRecord)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::CreateAuthorizeTxtRecordRequestBody;
    ///
    /// let body = CreateAuthorizeTxtRecordRequestBody::new("sample");
    /// let response = client.create_authorize_txt_record(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_authorize_txt_record(
        &self,
        body: impl Borrow<types::CreateAuthorizeTxtRecordRequestBody>,
    ) -> builders::CreateAuthorizeTxtRecord {
        let mut call = self.0.call(&operations::CREATE_AUTHORIZE_TXT_RECORD);
        call.body(
            Borrow::<types::CreateAuthorizeTxtRecordRequestBody>::borrow(&body),
        );
        builders::CreateAuthorizeTxtRecord { call }
    }

    /// `GET /v2/authorize-txtrecord` (ShowAuthorizeTxtRecord)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_authorize_txt_record("ZONE_NAME").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_authorize_txt_record(
        &self,
        zone_name: impl Into<String>,
    ) -> builders::ShowAuthorizeTxtRecord {
        let mut call = self.0.call(&operations::SHOW_AUTHORIZE_TXT_RECORD);
        call.set_as::<String>("zone_name", zone_name);
        builders::ShowAuthorizeTxtRecord { call }
    }

    /// `POST /v2/authorize-txtrecord/{id}/verify` (CreateAuthorizeTxtRecordVerification)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.create_authorize_txt_record_verification("ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_authorize_txt_record_verification(
        &self,
        id: impl Into<String>,
    ) -> builders::CreateAuthorizeTxtRecordVerification {
        let mut call = self.0.call(&operations::CREATE_AUTHORIZE_TXT_RECORD_VERIFICATION);
        call.set_as::<String>("id", id);
        builders::CreateAuthorizeTxtRecordVerification { call }
    }

    /// `POST /v2.1/customlines` (CreateCustomLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::CreateCustomLineRequestBody;
    ///
    /// let body = CreateCustomLineRequestBody::new(["sample"], "sample");
    /// let response = client.create_custom_line(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_line(
        &self,
        body: impl Borrow<types::CreateCustomLineRequestBody>,
    ) -> builders::CreateCustomLine {
        let mut call = self.0.call(&operations::CREATE_CUSTOM_LINE);
        call.body(Borrow::<types::CreateCustomLineRequestBody>::borrow(&body));
        builders::CreateCustomLine { call }
    }

    /// `GET /v2.1/customlines` (ListCustomLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_custom_line().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_custom_line(&self) -> builders::ListCustomLine {
        builders::ListCustomLine {
            call: self.0.call(&operations::LIST_CUSTOM_LINE),
        }
    }

    /// `POST /v2.1/linegroups` (CreateLineGroup)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::CreateLineGroupsReq;
    ///
    /// let body = CreateLineGroupsReq::new(["sample", "sample"], "sample");
    /// let response = client.create_line_group(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_line_group(
        &self,
        body: impl Borrow<types::CreateLineGroupsReq>,
    ) -> builders::CreateLineGroup {
        let mut call = self.0.call(&operations::CREATE_LINE_GROUP);
        call.body(Borrow::<types::CreateLineGroupsReq>::borrow(&body));
        builders::CreateLineGroup { call }
    }

    /// `GET /v2.1/linegroups` (ListLineGroups)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_line_groups().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_line_groups(&self) -> builders::ListLineGroups {
        builders::ListLineGroups {
            call: self.0.call(&operations::LIST_LINE_GROUPS),
        }
    }

    /// `POST /v2.1/ptrs` (CreatePtr)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::CreatePtrRequestBody;
    ///
    /// let body = CreatePtrRequestBody::new(["sample"]);
    /// let response = client.create_ptr(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ptr(
        &self,
        body: impl Borrow<types::CreatePtrRequestBody>,
    ) -> builders::CreatePtr {
        let mut call = self.0.call(&operations::CREATE_PTR);
        call.body(Borrow::<types::CreatePtrRequestBody>::borrow(&body));
        builders::CreatePtr { call }
    }

    /// `GET /v2.1/ptrs` (ListPtrs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_ptrs().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ptrs(&self) -> builders::ListPtrs {
        builders::ListPtrs {
            call: self.0.call(&operations::LIST_PTRS),
        }
    }

    /// `POST /v2/retrieval` (CreateRetrieval)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::CreateRetrievalRequestBody;
    ///
    /// let body = CreateRetrievalRequestBody::new();
    /// let response = client.create_retrieval(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_retrieval(
        &self,
        body: impl Borrow<types::CreateRetrievalRequestBody>,
    ) -> builders::CreateRetrieval {
        let mut call = self.0.call(&operations::CREATE_RETRIEVAL);
        call.body(Borrow::<types::CreateRetrievalRequestBody>::borrow(&body));
        builders::CreateRetrieval { call }
    }

    /// `POST /v2/retrieval/verification/{id}` (CreateRetrievalVerification)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.create_retrieval_verification("ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_retrieval_verification(
        &self,
        id: impl Into<String>,
    ) -> builders::CreateRetrievalVerification {
        let mut call = self.0.call(&operations::CREATE_RETRIEVAL_VERIFICATION);
        call.set_as::<String>("id", id);
        builders::CreateRetrievalVerification { call }
    }

    /// `DELETE /v2.1/customlines/{line_id}` (DeleteCustomLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_custom_line("LINE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_custom_line(&self, line_id: impl Into<String>) -> builders::DeleteCustomLine {
        let mut call = self.0.call(&operations::DELETE_CUSTOM_LINE);
        call.set_as::<String>("line_id", line_id);
        builders::DeleteCustomLine { call }
    }

    /// `PUT /v2.1/customlines/{line_id}` (UpdateCustomLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::UpdateCustomLineRequestBody;
    ///
    /// let body = UpdateCustomLineRequestBody::new();
    /// let response = client.update_custom_line("LINE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_custom_line(
        &self,
        line_id: impl Into<String>,
        body: impl Borrow<types::UpdateCustomLineRequestBody>,
    ) -> builders::UpdateCustomLine {
        let mut call = self.0.call(&operations::UPDATE_CUSTOM_LINE);
        call.set_as::<String>("line_id", line_id);
        call.body(Borrow::<types::UpdateCustomLineRequestBody>::borrow(&body));
        builders::UpdateCustomLine { call }
    }

    /// `DELETE /v2.1/linegroups/{linegroup_id}` (DeleteLineGroup)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_line_group("LINEGROUP_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_line_group(&self, linegroup_id: impl Into<String>) -> builders::DeleteLineGroup {
        let mut call = self.0.call(&operations::DELETE_LINE_GROUP);
        call.set_as::<String>("linegroup_id", linegroup_id);
        builders::DeleteLineGroup { call }
    }

    /// `GET /v2.1/linegroups/{linegroup_id}` (ShowLineGroup)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_line_group("LINEGROUP_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_line_group(&self, linegroup_id: impl Into<String>) -> builders::ShowLineGroup {
        let mut call = self.0.call(&operations::SHOW_LINE_GROUP);
        call.set_as::<String>("linegroup_id", linegroup_id);
        builders::ShowLineGroup { call }
    }

    /// `PUT /v2.1/linegroups/{linegroup_id}` (UpdateLineGroups)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::UpdateLineGroupsRequestBody;
    ///
    /// let body = UpdateLineGroupsRequestBody::new(["sample", "sample"], "sample");
    /// let response = client.update_line_groups("LINEGROUP_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_line_groups(
        &self,
        linegroup_id: impl Into<String>,
        body: impl Borrow<types::UpdateLineGroupsRequestBody>,
    ) -> builders::UpdateLineGroups {
        let mut call = self.0.call(&operations::UPDATE_LINE_GROUPS);
        call.set_as::<String>("linegroup_id", linegroup_id);
        call.body(Borrow::<types::UpdateLineGroupsRequestBody>::borrow(&body));
        builders::UpdateLineGroups { call }
    }

    /// `DELETE /v2.1/ptrs/{ptr_id}` (DeletePtr)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_ptr("PTR_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_ptr(&self, ptr_id: impl Into<String>) -> builders::DeletePtr {
        let mut call = self.0.call(&operations::DELETE_PTR);
        call.set_as::<String>("ptr_id", ptr_id);
        builders::DeletePtr { call }
    }

    /// `GET /v2.1/ptrs/{ptr_id}` (ShowPtr)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_ptr("PTR_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_ptr(&self, ptr_id: impl Into<String>) -> builders::ShowPtr {
        let mut call = self.0.call(&operations::SHOW_PTR);
        call.set_as::<String>("ptr_id", ptr_id);
        builders::ShowPtr { call }
    }

    /// `PUT /v2.1/ptrs/{ptr_id}` (UpdatePtr)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::UpdatePtrRequestBody;
    ///
    /// let body = UpdatePtrRequestBody::new(["sample"]);
    /// let response = client.update_ptr("PTR_ID").body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_ptr(&self, ptr_id: impl Into<String>) -> builders::UpdatePtr {
        let mut call = self.0.call(&operations::UPDATE_PTR);
        call.set_as::<String>("ptr_id", ptr_id);
        builders::UpdatePtr { call }
    }

    /// `GET /` (ListApiVersions)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_api_versions().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_api_versions(&self) -> builders::ListApiVersions {
        builders::ListApiVersions {
            call: self.0.call(&operations::LIST_API_VERSIONS),
        }
    }

    /// `GET /v2.1/batch-operation-tasks` (ListBatchOperationTasks)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_batch_operation_tasks().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_batch_operation_tasks(&self) -> builders::ListBatchOperationTasks {
        builders::ListBatchOperationTasks {
            call: self.0.call(&operations::LIST_BATCH_OPERATION_TASKS),
        }
    }

    /// `GET /v2.1/vpcs` (ListEndpointVpcs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_endpoint_vpcs().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_endpoint_vpcs(&self) -> builders::ListEndpointVpcs {
        builders::ListEndpointVpcs {
            call: self.0.call(&operations::LIST_ENDPOINT_VPCS),
        }
    }

    /// `POST /v2.1/batch-query-instances` (ListInstances)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{ListInstancesRequestBody, ListInstancesRequestBodyDimNameItem};
    ///
    /// let body = ListInstancesRequestBody::new(
    ///     [ListInstancesRequestBodyDimNameItem::DnsPublicZoneId],
    ///     [vec!["sample".to_owned()]],
    /// );
    /// let response = client.list_instances(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instances(
        &self,
        body: impl Borrow<types::ListInstancesRequestBody>,
    ) -> builders::ListInstances {
        let mut call = self.0.call(&operations::LIST_INSTANCES);
        call.body(Borrow::<types::ListInstancesRequestBody>::borrow(&body));
        builders::ListInstances { call }
    }

    /// `GET /v2/nameservers` (ListNameServers)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_name_servers().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_name_servers(&self) -> builders::ListNameServers {
        builders::ListNameServers {
            call: self.0.call(&operations::LIST_NAME_SERVERS),
        }
    }

    /// `GET /v2.1/system-lines` (ListSystemLines)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_system_lines().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_system_lines(&self) -> builders::ListSystemLines {
        builders::ListSystemLines {
            call: self.0.call(&operations::LIST_SYSTEM_LINES),
        }
    }

    /// `POST /v2/{project_id}/{resource_type}/resource_instances/action` (ListTag)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{ListTagReq, ResourceType};
    ///
    /// let body = ListTagReq::new("sample");
    /// let response = client
    ///     .list_tag(ResourceType::DnsPublicZone)
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tag(&self, resource_type: impl Into<types::ResourceType>) -> builders::ListTag {
        let mut call = self.0.call(&operations::LIST_TAG);
        call.set_as::<types::ResourceType>("resource_type", resource_type);
        builders::ListTag { call }
    }

    /// `GET /{version}` (ShowApiInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_api_info("VERSION").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_api_info(&self, version: impl Into<String>) -> builders::ShowApiInfo {
        let mut call = self.0.call(&operations::SHOW_API_INFO);
        call.set_as::<String>("version", version);
        builders::ShowApiInfo { call }
    }

    /// `GET /v2.1/batch-operation-tasks/{task_id}` (ShowBatchOperationTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_batch_operation_task("TASK_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_batch_operation_task(
        &self,
        task_id: impl Into<String>,
    ) -> builders::ShowBatchOperationTask {
        let mut call = self.0.call(&operations::SHOW_BATCH_OPERATION_TASK);
        call.set_as::<String>("task_id", task_id);
        builders::ShowBatchOperationTask { call }
    }

    /// `GET /v2/quotamg/dns/quotas` (ShowDomainQuota)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_domain_quota("DOMAIN_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_domain_quota(&self, domain_id: impl Into<String>) -> builders::ShowDomainQuota {
        let mut call = self.0.call(&operations::SHOW_DOMAIN_QUOTA);
        call.set_as::<String>("domain_id", domain_id);
        builders::ShowDomainQuota { call }
    }
}
