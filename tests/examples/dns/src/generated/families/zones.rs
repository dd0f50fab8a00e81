//! The family `zones`. Paths such as `/v2/zones`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/zones/{zone_id}/associaterouter`
    pub static ASSOCIATE_ROUTER: Operation = Operation::new(
        "AssociateRouter",
        Method::Post,
        "/v2/zones/{zone_id}/associaterouter",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[
        Status::Code(202),
        Status::Code(400),
        Status::Code(404),
        Status::Code(500),
    ])
    .success(Success::json::<types::AssociateRouterResp>());

    /// `POST /v2.1/zones/{zone_id}/recordsets/batch-create-task`
    pub static BATCH_CREATE_RECORD_SETS_TASK: Operation = Operation::new(
        "BatchCreateRecordSetsTask",
        Method::Post,
        "/v2.1/zones/{zone_id}/recordsets/batch-create-task",
    )
    .family("zones")
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::body("/recordsets").items(1, 2000),
        Parameter::body("/recordsets/*/description").max_length(255),
        Parameter::body("/recordsets/*/name").max_length(254),
        Parameter::body("/recordsets/*/records").items(1, 100),
        Parameter::body("/recordsets/*/records/*").length(1, 4096),
        Parameter::body("/recordsets/*/status").length(1, 10),
        Parameter::body("/recordsets/*/ttl").minimum(1.0),
        Parameter::body("/recordsets/*/type").length(1, 20),
        Parameter::body("/recordsets/*/weight").range(0.0, 1000.0),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::BatchCreateRecordSetsTaskResponseBody>());

    /// `DELETE /v2.1/zones/{zone_id}/recordsets/batch-create-task`
    pub static DELETE_BATCH_CREATE_RECORD_SETS_TASK: Operation = Operation::new(
        "DeleteBatchCreateRecordSetsTask",
        Method::Delete,
        "/v2.1/zones/{zone_id}/recordsets/batch-create-task",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[Status::Code(204)]);

    /// `GET /v2.1/zones/{zone_id}/recordsets/batch-create-task`
    pub static SHOW_BATCH_CREATE_RECORD_SETS_TASK: Operation = Operation::new(
        "ShowBatchCreateRecordSetsTask",
        Method::Get,
        "/v2.1/zones/{zone_id}/recordsets/batch-create-task",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::query("error_item_limit").range(0.0, 2000.0),
        Parameter::query("error_item_offset").range(0.0, 2000.0),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ShowBatchCreateRecordSetsTaskResponseBody>());

    /// `DELETE /v2.1/zones/{zone_id}/recordsets`
    pub static BATCH_DELETE_RECORD_SET_WITH_LINE: Operation = Operation::new(
        "BatchDeleteRecordSetWithLine",
        Method::Delete,
        "/v2.1/zones/{zone_id}/recordsets",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::ListRecordSetsWithLineResp>());

    /// `PUT /v2.1/zones/{zone_id}/recordsets`
    pub static BATCH_UPDATE_RECORD_SET_WITH_LINE: Operation = Operation::new(
        "BatchUpdateRecordSetWithLine",
        Method::Put,
        "/v2.1/zones/{zone_id}/recordsets",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::ListRecordSetsWithLineResp>());

    /// `POST /v2.1/zones/{zone_id}/recordsets`
    pub static CREATE_RECORD_SET_WITH_LINE: Operation = Operation::new(
        "CreateRecordSetWithLine",
        Method::Post,
        "/v2.1/zones/{zone_id}/recordsets",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::CreateRecordSetWithLineResp>());

    /// `GET /v2.1/zones/{zone_id}/recordsets`
    pub static SHOW_RECORD_SET_BY_ZONE: Operation = Operation::new(
        "ShowRecordSetByZone",
        Method::Get,
        "/v2.1/zones/{zone_id}/recordsets",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(Pagination::new("recordsets", "offset", "limit"))
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::query("marker"),
        Parameter::query("limit"),
        Parameter::query("offset"),
        Parameter::query("line_id"),
        Parameter::query("tags"),
        Parameter::query("status"),
        Parameter::query("type"),
        Parameter::query("name"),
        Parameter::query("id"),
        Parameter::query("sort_key"),
        Parameter::query("sort_dir"),
        Parameter::query("search_mode"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::QueryRecordSetByZoneResp>());

    /// `DELETE /v2.1/zones`
    pub static BATCH_DELETE_ZONES: Operation =
        Operation::new("BatchDeleteZones", Method::Delete, "/v2.1/zones")
            .family("zones")
            .parameters(&[Parameter::body("/zone_ids").items(1, 50)])
            .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::BatchDeleteZonesResponseBody>());

    /// `PUT /v2.1/zones/statuses`
    pub static BATCH_SET_ZONES_STATUS: Operation =
        Operation::new("BatchSetZonesStatus", Method::Put, "/v2.1/zones/statuses")
            .family("zones")
            .parameters(&[Parameter::body("/zone_ids").items(1, 50)])
            .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::BatchSetZonesStatusResponseBody>());

    /// `POST /v2/zones`
    pub static CREATE_ZONE: Operation = Operation::new("CreateZone", Method::Post, "/v2/zones")
        .family("zones")
        .statuses(&[
            Status::Code(202),
            Status::Code(400),
            Status::Code(404),
            Status::Code(500),
        ])
        .success(Success::json::<types::CreateZoneResponse>());

    /// `GET /v2/zones`
    pub static LIST_ZONES: Operation = Operation::new("ListZones", Method::Get, "/v2/zones")
        .family("zones")
        .idempotent()
        .retry(Retry::Idempotent)
        .pagination(Pagination::new("zones", "offset", "limit"))
        .parameters(&[
            Parameter::query("type").required(),
            Parameter::query("limit"),
            Parameter::query("marker"),
            Parameter::query("offset"),
            Parameter::query("tags"),
            Parameter::query("name"),
            Parameter::query("id"),
            Parameter::query("status"),
            Parameter::query("search_mode"),
            Parameter::query("sort_key"),
            Parameter::query("sort_dir"),
            Parameter::query("enterprise_project_id").client("enterprise_project_id"),
            Parameter::query("router_id"),
        ])
        .statuses(&[
            Status::Code(200),
            Status::Code(400),
            Status::Code(404),
            Status::Code(500),
        ])
        .success(Success::json::<types::ListZonesResponse>());

    /// `POST /v2/zones/{zone_id}/recordsets`
    pub static CREATE_RECORD_SET: Operation = Operation::new(
        "CreateRecordSet",
        Method::Post,
        "/v2/zones/{zone_id}/recordsets",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::CreateRecordSetResp>());

    /// `GET /v2/zones/{zone_id}/recordsets`
    pub static LIST_RECORD_SETS_BY_ZONE: Operation = Operation::new(
        "ListRecordSetsByZone",
        Method::Get,
        "/v2/zones/{zone_id}/recordsets",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(Pagination::new("recordsets", "offset", "limit"))
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::query("search_mode"),
        Parameter::query("marker"),
        Parameter::query("limit"),
        Parameter::query("offset"),
        Parameter::query("tags"),
        Parameter::query("status"),
        Parameter::query("type"),
        Parameter::query("name"),
        Parameter::query("id"),
        Parameter::query("sort_key"),
        Parameter::query("sort_dir"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListRecordSetsResp>());

    /// `POST /v2.1/zones/{zone_id}/recordsets/batch/lines`
    pub static CREATE_RECORD_SET_WITH_BATCH_LINES: Operation = Operation::new(
        "CreateRecordSetWithBatchLines",
        Method::Post,
        "/v2.1/zones/{zone_id}/recordsets/batch/lines",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::ListRecordSetsWithLineResp>());

    /// `DELETE /v2/zones/{zone_id}`
    pub static DELETE_ZONE: Operation =
        Operation::new("DeleteZone", Method::Delete, "/v2/zones/{zone_id}")
            .family("zones")
            .parameters(&[Parameter::path("zone_id").length(32, 32)])
            .statuses(&[
                Status::Code(202),
                Status::Code(400),
                Status::Code(404),
                Status::Code(500),
            ])
            .success(Success::json::<types::DeleteZoneResponse>());

    /// `GET /v2/zones/{zone_id}`
    pub static SHOW_ZONE: Operation = Operation::new("ShowZone", Method::Get, "/v2/zones/{zone_id}")
        .family("zones")
        .idempotent()
        .retry(Retry::Idempotent)
        .parameters(&[Parameter::path("zone_id").length(32, 32)])
        .statuses(&[
            Status::Code(200),
            Status::Code(400),
            Status::Code(404),
            Status::Code(500),
        ])
        .success(Success::json::<types::ShowZoneResponse>());

    /// `PATCH /v2/zones/{zone_id}`
    pub static UPDATE_ZONE: Operation =
        Operation::new("UpdateZone", Method::Patch, "/v2/zones/{zone_id}")
            .family("zones")
            .parameters(&[Parameter::path("zone_id").length(32, 32)])
            .statuses(&[
                Status::Code(202),
                Status::Code(400),
                Status::Code(404),
                Status::Code(500),
            ])
            .success(Success::json::<types::UpdateZoneResponse>());

    /// `DELETE /v2/zones/{zone_id}/recordsets/{recordset_id}`
    pub static DELETE_RECORD_SET: Operation = Operation::new(
        "DeleteRecordSet",
        Method::Delete,
        "/v2/zones/{zone_id}/recordsets/{recordset_id}",
    )
    .family("zones")
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::path("recordset_id").length(32, 32),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::ListRecordSets>());

    /// `GET /v2/zones/{zone_id}/recordsets/{recordset_id}`
    pub static SHOW_RECORD_SET: Operation = Operation::new(
        "ShowRecordSet",
        Method::Get,
        "/v2/zones/{zone_id}/recordsets/{recordset_id}",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::path("recordset_id").length(32, 32),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::QueryRecordSetResp>());

    /// `PUT /v2/zones/{zone_id}/recordsets/{recordset_id}`
    pub static UPDATE_RECORD_SET: Operation = Operation::new(
        "UpdateRecordSet",
        Method::Put,
        "/v2/zones/{zone_id}/recordsets/{recordset_id}",
    )
    .family("zones")
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::path("recordset_id").length(32, 32),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::UpdateRecordSetResp>());

    /// `DELETE /v2.1/zones/{zone_id}/recordsets/{recordset_id}`
    pub static DELETE_RECORD_SETS: Operation = Operation::new(
        "DeleteRecordSets",
        Method::Delete,
        "/v2.1/zones/{zone_id}/recordsets/{recordset_id}",
    )
    .family("zones")
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::path("recordset_id").length(32, 32),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::DeleteRecordSetsResp>());

    /// `GET /v2.1/zones/{zone_id}/recordsets/{recordset_id}`
    pub static SHOW_RECORD_SET_WITH_LINE: Operation = Operation::new(
        "ShowRecordSetWithLine",
        Method::Get,
        "/v2.1/zones/{zone_id}/recordsets/{recordset_id}",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::path("recordset_id").length(32, 32),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::QueryRecordSetWithLineResp>());

    /// `PUT /v2.1/zones/{zone_id}/recordsets/{recordset_id}`
    pub static UPDATE_RECORD_SETS: Operation = Operation::new(
        "UpdateRecordSets",
        Method::Put,
        "/v2.1/zones/{zone_id}/recordsets/{recordset_id}",
    )
    .family("zones")
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::path("recordset_id").length(32, 32),
    ])
    .statuses(&[Status::Code(202)])
    .success(Success::json::<types::UpdateRecordSetsResp>());

    /// `POST /v2/zones/{zone_id}/disable-dnssec`
    pub static DISABLE_DNSSEC_CONFIG: Operation = Operation::new(
        "DisableDnssecConfig",
        Method::Post,
        "/v2/zones/{zone_id}/disable-dnssec",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::DisableDnssecConfigResponseBody>());

    /// `POST /v2/zones/{zone_id}/disassociaterouter`
    pub static DISASSOCIATE_ROUTER: Operation = Operation::new(
        "DisassociateRouter",
        Method::Post,
        "/v2/zones/{zone_id}/disassociaterouter",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[
        Status::Code(202),
        Status::Code(400),
        Status::Code(404),
        Status::Code(500),
    ])
    .success(Success::json::<types::DisassociateRouterResp>());

    /// `POST /v2/zones/{zone_id}/enable-dnssec`
    pub static ENABLE_DNSSEC_CONFIG: Operation = Operation::new(
        "EnableDnssecConfig",
        Method::Post,
        "/v2/zones/{zone_id}/enable-dnssec",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::DnssecResponseBody>());

    /// `GET /v2.1/zones/{zone_id}/lines`
    pub static LIST_PUBLIC_ZONE_LINES: Operation = Operation::new(
        "ListPublicZoneLines",
        Method::Get,
        "/v2.1/zones/{zone_id}/lines",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(Pagination::new("lines", "offset", "limit"))
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::query("limit").range(0.0, 500.0),
        Parameter::query("offset").minimum(0.0),
    ])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ListPublicZoneLinesResponseBody>());

    /// `POST /v2/zones/{zone_id}/actions/set-proxy-pattern`
    pub static SET_PRIVATE_ZONE_PROXY_PATTERN: Operation = Operation::new(
        "SetPrivateZoneProxyPattern",
        Method::Post,
        "/v2/zones/{zone_id}/actions/set-proxy-pattern",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)]);

    /// `GET /v2/zones/{zone_id}/dnssec`
    pub static SHOW_DNSSEC_CONFIG: Operation = Operation::new(
        "ShowDnssecConfig",
        Method::Get,
        "/v2/zones/{zone_id}/dnssec",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::path("zone_id")])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::DnssecResponseBody>());

    /// `GET /v2.1/zones/{zone_id}/detection`
    pub static SHOW_DOMAIN_DETECTION: Operation = Operation::new(
        "ShowDomainDetection",
        Method::Get,
        "/v2.1/zones/{zone_id}/detection",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::query("type"),
        Parameter::query("domain_name").required(),
    ])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ShowDomainDetectionResponseBody>());

    /// `GET /v2.1/zones/{zone_id}/email-recordsets`
    pub static SHOW_EMAIL_RECORD_SET: Operation = Operation::new(
        "ShowEmailRecordSet",
        Method::Get,
        "/v2.1/zones/{zone_id}/email-recordsets",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(Pagination::new("recordsets", "offset", "limit"))
    .parameters(&[
        Parameter::path("zone_id").length(32, 32),
        Parameter::query("limit").range(0.0, 500.0),
        Parameter::query("offset").minimum(0.0),
    ])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ListRecordSetsResp>());

    /// `GET /v2/zones/{zone_id}/nameservers`
    pub static SHOW_ZONE_NAME_SERVER: Operation = Operation::new(
        "ShowZoneNameServer",
        Method::Get,
        "/v2/zones/{zone_id}/nameservers",
    )
    .family("zones")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(404),
        Status::Code(500),
    ])
    .success(Success::json::<types::ShowZoneNameServerResponse>());

    /// `PUT /v2/zones/{zone_id}/statuses`
    pub static UPDATE_ZONE_STATUS: Operation = Operation::new(
        "UpdateZoneStatus",
        Method::Put,
        "/v2/zones/{zone_id}/statuses",
    )
    .family("zones")
    .parameters(&[Parameter::path("zone_id").length(32, 32)])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::UpdateZoneStatusResponseBody>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/zones/{zone_id}/associaterouter` (AssociateRouter)
        pub struct AssociateRouter: json -> types::AssociateRouterResp;
    }

    codegen::request! {
        /// `POST /v2.1/zones/{zone_id}/recordsets/batch-create-task` (BatchCreateRecordSetsTask)
        pub struct BatchCreateRecordSetsTask: json -> types::BatchCreateRecordSetsTaskResponseBody;
    }

    codegen::request! {
        /// `DELETE /v2.1/zones/{zone_id}/recordsets/batch-create-task`
        /// (DeleteBatchCreateRecordSetsTask)
        pub struct DeleteBatchCreateRecordSetsTask: empty -> ();
    }

    codegen::request! {
        /// `GET /v2.1/zones/{zone_id}/recordsets/batch-create-task` (ShowBatchCreateRecordSetsTask)
        pub struct ShowBatchCreateRecordSetsTask: json -> types::ShowBatchCreateRecordSetsTaskResponseBody;
    }

    impl ShowBatchCreateRecordSetsTask {
        /// Range: 0 to 2000. Default: `2000`.
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

        /// Range: 0 to 2000. Default: `0`.
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
        /// `DELETE /v2.1/zones/{zone_id}/recordsets` (BatchDeleteRecordSetWithLine)
        pub struct BatchDeleteRecordSetWithLine: json -> types::ListRecordSetsWithLineResp;
    }

    codegen::request! {
        /// `PUT /v2.1/zones/{zone_id}/recordsets` (BatchUpdateRecordSetWithLine)
        pub struct BatchUpdateRecordSetWithLine: json -> types::ListRecordSetsWithLineResp;
    }

    codegen::request! {
        /// `POST /v2.1/zones/{zone_id}/recordsets` (CreateRecordSetWithLine)
        pub struct CreateRecordSetWithLine: json -> types::CreateRecordSetWithLineResp;
    }

    codegen::request! {
        /// `GET /v2.1/zones/{zone_id}/recordsets` (ShowRecordSetByZone)
        pub struct ShowRecordSetByZone: json -> types::QueryRecordSetByZoneResp, paged;
    }

    impl ShowRecordSetByZone {
        pub fn marker<F>(mut self, marker: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("marker", codegen::IntoOption::into_option(marker));
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

        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey4, F>) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
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
    }

    codegen::request! {
        /// `DELETE /v2.1/zones` (BatchDeleteZones)
        pub struct BatchDeleteZones: json -> types::BatchDeleteZonesResponseBody;
    }

    codegen::request! {
        /// `PUT /v2.1/zones/statuses` (BatchSetZonesStatus)
        pub struct BatchSetZonesStatus: json -> types::BatchSetZonesStatusResponseBody;
    }

    codegen::request! {
        /// `POST /v2/zones` (CreateZone)
        pub struct CreateZone: json -> types::CreateZoneResponse;
    }

    impl CreateZone {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateZoneRequest>) -> Self {
            self.call
                .body(Borrow::<types::CreateZoneRequest>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/zones` (ListZones)
        pub struct ListZones: json -> types::ListZonesResponse, paged;
    }

    impl ListZones {
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        pub fn marker<F>(mut self, marker: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("marker", codegen::IntoOption::into_option(marker));
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

        pub fn status<F>(mut self, status: impl codegen::IntoOption<types::Status2, F>) -> Self {
            self.call
                .set_option("status", codegen::IntoOption::into_option(status));
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

        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey, F>) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
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

        pub fn router_id<F>(mut self, router_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("router_id", codegen::IntoOption::into_option(router_id));
            self
        }
    }

    codegen::request! {
        /// `POST /v2/zones/{zone_id}/recordsets` (CreateRecordSet)
        pub struct CreateRecordSet: json -> types::CreateRecordSetResp;
    }

    codegen::request! {
        /// `GET /v2/zones/{zone_id}/recordsets` (ListRecordSetsByZone)
        pub struct ListRecordSetsByZone: json -> types::ListRecordSetsResp, paged;
    }

    impl ListRecordSetsByZone {
        pub fn search_mode<F>(
            mut self,
            search_mode: impl codegen::IntoOption<types::SearchMode, F>,
        ) -> Self {
            self.call
                .set_option("search_mode", codegen::IntoOption::into_option(search_mode));
            self
        }

        pub fn marker<F>(mut self, marker: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("marker", codegen::IntoOption::into_option(marker));
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
        /// `POST /v2.1/zones/{zone_id}/recordsets/batch/lines` (CreateRecordSetWithBatchLines)
        pub struct CreateRecordSetWithBatchLines: json -> types::ListRecordSetsWithLineResp;
    }

    codegen::request! {
        /// `DELETE /v2/zones/{zone_id}` (DeleteZone)
        pub struct DeleteZone: json -> types::DeleteZoneResponse;
    }

    codegen::request! {
        /// `GET /v2/zones/{zone_id}` (ShowZone)
        pub struct ShowZone: json -> types::ShowZoneResponse;
    }

    codegen::request! {
        /// `PATCH /v2/zones/{zone_id}` (UpdateZone)
        pub struct UpdateZone: json -> types::UpdateZoneResponse;
    }

    codegen::request! {
        /// `DELETE /v2/zones/{zone_id}/recordsets/{recordset_id}` (DeleteRecordSet)
        pub struct DeleteRecordSet: json -> types::ListRecordSets;
    }

    codegen::request! {
        /// `GET /v2/zones/{zone_id}/recordsets/{recordset_id}` (ShowRecordSet)
        pub struct ShowRecordSet: json -> types::QueryRecordSetResp;
    }

    codegen::request! {
        /// `PUT /v2/zones/{zone_id}/recordsets/{recordset_id}` (UpdateRecordSet)
        pub struct UpdateRecordSet: json -> types::UpdateRecordSetResp;
    }

    impl UpdateRecordSet {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateRecordSetReq>) -> Self {
            self.call
                .body(Borrow::<types::UpdateRecordSetReq>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2.1/zones/{zone_id}/recordsets/{recordset_id}` (DeleteRecordSets)
        pub struct DeleteRecordSets: json -> types::DeleteRecordSetsResp;
    }

    codegen::request! {
        /// `GET /v2.1/zones/{zone_id}/recordsets/{recordset_id}` (ShowRecordSetWithLine)
        pub struct ShowRecordSetWithLine: json -> types::QueryRecordSetWithLineResp;
    }

    codegen::request! {
        /// `PUT /v2.1/zones/{zone_id}/recordsets/{recordset_id}` (UpdateRecordSets)
        pub struct UpdateRecordSets: json -> types::UpdateRecordSetsResp;
    }

    impl UpdateRecordSets {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::UpdateRecordSetsReq>) -> Self {
            self.call
                .body(Borrow::<types::UpdateRecordSetsReq>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `POST /v2/zones/{zone_id}/disable-dnssec` (DisableDnssecConfig)
        pub struct DisableDnssecConfig: json -> types::DisableDnssecConfigResponseBody;
    }

    codegen::request! {
        /// `POST /v2/zones/{zone_id}/disassociaterouter` (DisassociateRouter)
        pub struct DisassociateRouter: json -> types::DisassociateRouterResp;
    }

    codegen::request! {
        /// `POST /v2/zones/{zone_id}/enable-dnssec` (EnableDnssecConfig)
        pub struct EnableDnssecConfig: json -> types::DnssecResponseBody;
    }

    codegen::request! {
        /// `GET /v2.1/zones/{zone_id}/lines` (ListPublicZoneLines)
        pub struct ListPublicZoneLines: json -> types::ListPublicZoneLinesResponseBody, paged;
    }

    impl ListPublicZoneLines {
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
        /// `POST /v2/zones/{zone_id}/actions/set-proxy-pattern` (SetPrivateZoneProxyPattern)
        pub struct SetPrivateZoneProxyPattern: empty -> ();
    }

    codegen::request! {
        /// `GET /v2/zones/{zone_id}/dnssec` (ShowDnssecConfig)
        pub struct ShowDnssecConfig: json -> types::DnssecResponseBody;
    }

    codegen::request! {
        /// `GET /v2.1/zones/{zone_id}/detection` (ShowDomainDetection)
        pub struct ShowDomainDetection: json -> types::ShowDomainDetectionResponseBody;
    }

    impl ShowDomainDetection {
        pub fn type_<F>(mut self, type_: impl codegen::IntoOption<types::Type3, F>) -> Self {
            self.call
                .set_option("type", codegen::IntoOption::into_option(type_));
            self
        }
    }

    codegen::request! {
        /// `GET /v2.1/zones/{zone_id}/email-recordsets` (ShowEmailRecordSet)
        pub struct ShowEmailRecordSet: json -> types::ListRecordSetsResp, paged;
    }

    impl ShowEmailRecordSet {
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
        /// `GET /v2/zones/{zone_id}/nameservers` (ShowZoneNameServer)
        pub struct ShowZoneNameServer: json -> types::ShowZoneNameServerResponse;
    }

    codegen::request! {
        /// `PUT /v2/zones/{zone_id}/statuses` (UpdateZoneStatus)
        pub struct UpdateZoneStatus: json -> types::UpdateZoneStatusResponseBody;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{AliasTarget, Link, Metadata, PageLink, Router, Tag};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssociateRouterRequestBody {
        pub router: Router,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AssociateRouterRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(router: Router) -> Self {
            Self {
                router,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        AssociateRouterRequestBody, extra {
            0 router: Router = required "router";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreateRecordSetsTaskRequestBody {
        /// 1 to 2000 elements.
        pub recordsets: Vec<BatchCreateRecordSetsTaskItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchCreateRecordSetsTaskRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(recordsets: impl IntoIterator<Item = BatchCreateRecordSetsTaskItem>) -> Self {
            Self {
                recordsets: recordsets.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchCreateRecordSetsTaskRequestBody, extra {
            0 recordsets: Vec<BatchCreateRecordSetsTaskItem> = required "recordsets";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreateRecordSetsTaskItem {
        /// At most 255 characters.
        pub description: Option<String>,
        pub line: Option<String>,
        /// At most 254 characters.
        pub name: Option<String>,
        /// 1 to 100 elements.
        pub records: Vec<String>,
        /// 1 to 10 characters. Default: `ENABLE`.
        pub status: Option<BatchCreateRecordSetsTaskItemStatus>,
        /// At least 1. Default: `300`.
        pub ttl: Option<i32>,
        /// 1 to 20 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: BatchCreateRecordSetsTaskItemType,
        /// Range: 0 to 1000.
        pub weight: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchCreateRecordSetsTaskItem {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            records: impl IntoIterator<Item = impl Into<String>>,
            type_: BatchCreateRecordSetsTaskItemType,
        ) -> Self {
            Self {
                records: records.into_iter().map(Into::into).collect(),
                type_,
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`line`](field@Self::line).
        #[must_use]
        pub fn line<F>(mut self, line: impl codegen::IntoOption<String, F>) -> Self {
            self.line = codegen::IntoOption::into_option(line);
            self
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`status`](field@Self::status).
        #[must_use]
        pub fn status<F>(
            mut self,
            status: impl codegen::IntoOption<BatchCreateRecordSetsTaskItemStatus, F>,
        ) -> Self {
            self.status = codegen::IntoOption::into_option(status);
            self
        }

        /// Sets [`ttl`](field@Self::ttl).
        #[must_use]
        pub fn ttl<F>(mut self, ttl: impl codegen::IntoOption<i32, F>) -> Self {
            self.ttl = codegen::IntoOption::into_option(ttl);
            self
        }

        /// Sets [`weight`](field@Self::weight).
        #[must_use]
        pub fn weight<F>(mut self, weight: impl codegen::IntoOption<i32, F>) -> Self {
            self.weight = codegen::IntoOption::into_option(weight);
            self
        }
    }

    codegen::object! {
        BatchCreateRecordSetsTaskItem, extra {
            0 description: Option<String> = optional "description";
            1 line: Option<String> = optional "line";
            2 name: Option<String> = optional "name";
            3 records: Vec<String> = required "records";
            4 status: Option<BatchCreateRecordSetsTaskItemStatus> = optional "status";
            5 ttl: Option<i32> = optional "ttl";
            6 type_: BatchCreateRecordSetsTaskItemType = required "type";
            7 weight: Option<i32> = optional "weight";
        }
    }

    codegen::open_enum! {
        pub enum BatchCreateRecordSetsTaskItemStatus {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }
    }

    codegen::open_enum! {
        pub enum BatchCreateRecordSetsTaskItemType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            RedirectUrl = "REDIRECT_URL",
            ForwardUrl = "FORWARD_URL",
            Caa = "CAA",
            Ptr = "PTR",
        }
    }

    /// The answer of `BatchCreateRecordSetsTask`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreateRecordSetsTaskResponseBody {
        pub task_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchCreateRecordSetsTaskResponseBody, extra {
            0 task_id: Option<String> = optional "task_id";
        }
    }

    /// The answer of `ShowBatchCreateRecordSetsTask`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowBatchCreateRecordSetsTaskResponseBody {
        pub created_at: Option<String>,
        pub error_count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub error_items: Vec<ShowBatchCreateRecordSetsTaskErrorItem>,
        pub status: Option<ShowBatchCreateRecordSetsTaskResponseBodyStatus>,
        pub success_count: Option<i32>,
        pub task_id: Option<String>,
        pub total_count: Option<i32>,
        pub updated_at: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowBatchCreateRecordSetsTaskResponseBody, extra {
            0 created_at: Option<String> = optional "created_at";
            1 error_count: Option<i32> = optional "error_count";
            2 error_items: Vec<ShowBatchCreateRecordSetsTaskErrorItem> = collection "error_items";
            3 status: Option<ShowBatchCreateRecordSetsTaskResponseBodyStatus> = optional "status";
            4 success_count: Option<i32> = optional "success_count";
            5 task_id: Option<String> = optional "task_id";
            6 total_count: Option<i32> = optional "total_count";
            7 updated_at: Option<String> = optional "updated_at";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowBatchCreateRecordSetsTaskErrorItem {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub line: Option<String>,
        pub name: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<ShowBatchCreateRecordSetsTaskErrorItemStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<ShowBatchCreateRecordSetsTaskErrorItemType>,
        pub weight: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowBatchCreateRecordSetsTaskErrorItem, extra {
            0 error_code: Option<String> = optional "error_code";
            1 error_message: Option<String> = optional "error_message";
            2 line: Option<String> = optional "line";
            3 name: Option<String> = optional "name";
            4 records: Vec<String> = collection "records";
            5 status: Option<ShowBatchCreateRecordSetsTaskErrorItemStatus> = optional "status";
            6 ttl: Option<i32> = optional "ttl";
            7 type_: Option<ShowBatchCreateRecordSetsTaskErrorItemType> = optional "type";
            8 weight: Option<i32> = optional "weight";
        }
    }

    codegen::open_enum! {
        pub enum ShowBatchCreateRecordSetsTaskErrorItemStatus {
            Error = "ERROR",
        }
    }

    codegen::open_enum! {
        pub enum ShowBatchCreateRecordSetsTaskErrorItemType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            RedirectUrl = "REDIRECT_URL",
            ForwardUrl = "FORWARD_URL",
            Caa = "CAA",
            Ptr = "PTR",
        }
    }

    codegen::open_enum! {
        pub enum ShowBatchCreateRecordSetsTaskResponseBodyStatus {
            Pending = "PENDING",
            Done = "DONE",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteRecordSetWithLineRequestBody {
        pub recordset_ids: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchDeleteRecordSetWithLineRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(recordset_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self {
                recordset_ids: recordset_ids.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchDeleteRecordSetWithLineRequestBody, extra {
            0 recordset_ids: Vec<String> = required "recordset_ids";
        }
    }

    /// The answer of `BatchDeleteRecordSetWithLine`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListRecordSetsWithLineResp {
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub recordsets: Vec<QueryRecordSetWithLineResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListRecordSetsWithLineResp, extra {
            0 links: Option<PageLink> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 recordsets: Vec<QueryRecordSetWithLineResp> = collection "recordsets";
        }
    }

    /// The answer of `ShowRecordSetWithLine`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct QueryRecordSetWithLineResp {
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
        pub status: Option<QueryRecordSetWithLineRespStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<QueryRecordSetWithLineRespType>,
        pub updated_at: Option<String>,
        pub weight: Option<i32>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        QueryRecordSetWithLineResp, extra {
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
            12 status: Option<QueryRecordSetWithLineRespStatus> = optional "status";
            13 ttl: Option<i32> = optional "ttl";
            14 type_: Option<QueryRecordSetWithLineRespType> = optional "type";
            15 updated_at: Option<String> = optional "updated_at";
            16 weight: Option<i32> = optional "weight";
            17 zone_id: Option<String> = optional "zone_id";
            18 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum QueryRecordSetWithLineRespStatus {
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
        pub enum QueryRecordSetWithLineRespType {
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
    pub struct BatchUpdateRecordSetWithLineRequestBody {
        pub recordsets: Vec<BatchUpdateRecordSet>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchUpdateRecordSetWithLineRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(recordsets: impl IntoIterator<Item = BatchUpdateRecordSet>) -> Self {
            Self {
                recordsets: recordsets.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchUpdateRecordSetWithLineRequestBody, extra {
            0 recordsets: Vec<BatchUpdateRecordSet> = required "recordsets";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchUpdateRecordSet {
        pub description: Option<String>,
        pub id: String,
        pub records: Vec<String>,
        pub ttl: Option<i32>,
        pub weight: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchUpdateRecordSet {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            id: impl Into<String>,
            records: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                id: id.into(),
                records: records.into_iter().map(Into::into).collect(),
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

        /// Sets [`weight`](field@Self::weight).
        #[must_use]
        pub fn weight<F>(mut self, weight: impl codegen::IntoOption<i32, F>) -> Self {
            self.weight = codegen::IntoOption::into_option(weight);
            self
        }
    }

    codegen::object! {
        BatchUpdateRecordSet, extra {
            0 description: Option<String> = optional "description";
            1 id: String = required "id";
            2 records: Vec<String> = required "records";
            3 ttl: Option<i32> = optional "ttl";
            4 weight: Option<i32> = optional "weight";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRecordSetWithLineRequestBody {
        pub alias_target: Option<AliasTarget>,
        pub description: Option<String>,
        pub line: Option<String>,
        pub name: String,
        pub records: Option<Vec<String>>,
        pub status: Option<CreateRecordSetWithLineRequestBodyStatus>,
        pub tags: Option<Vec<Tag>>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: CreateRecordSetWithLineRequestBodyType,
        pub weight: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateRecordSetWithLineRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            type_: CreateRecordSetWithLineRequestBodyType,
        ) -> Self {
            Self {
                name: name.into(),
                type_,
                ..Default::default()
            }
        }

        /// Sets [`alias_target`](field@Self::alias_target).
        #[must_use]
        pub fn alias_target<F>(
            mut self,
            alias_target: impl codegen::IntoOption<AliasTarget, F>,
        ) -> Self {
            self.alias_target = codegen::IntoOption::into_option(alias_target);
            self
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`line`](field@Self::line).
        #[must_use]
        pub fn line<F>(mut self, line: impl codegen::IntoOption<String, F>) -> Self {
            self.line = codegen::IntoOption::into_option(line);
            self
        }

        /// Sets [`records`](field@Self::records).
        #[must_use]
        pub fn records<F>(mut self, records: impl codegen::IntoList<String, F>) -> Self {
            self.records = codegen::IntoList::into_optional_list(records);
            self
        }

        /// Sets [`status`](field@Self::status).
        #[must_use]
        pub fn status<F>(
            mut self,
            status: impl codegen::IntoOption<CreateRecordSetWithLineRequestBodyStatus, F>,
        ) -> Self {
            self.status = codegen::IntoOption::into_option(status);
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

        /// Sets [`weight`](field@Self::weight).
        #[must_use]
        pub fn weight<F>(mut self, weight: impl codegen::IntoOption<i32, F>) -> Self {
            self.weight = codegen::IntoOption::into_option(weight);
            self
        }
    }

    codegen::object! {
        CreateRecordSetWithLineRequestBody, extra {
            0 alias_target: Option<AliasTarget> = optional "alias_target";
            1 description: Option<String> = optional "description";
            2 line: Option<String> = optional "line";
            3 name: String = required "name";
            4 records: Option<Vec<String>> = optional "records";
            5 status: Option<CreateRecordSetWithLineRequestBodyStatus> = optional "status";
            6 tags: Option<Vec<Tag>> = optional "tags";
            7 ttl: Option<i32> = optional "ttl";
            8 type_: CreateRecordSetWithLineRequestBodyType = required "type";
            9 weight: Option<i32> = optional "weight";
        }
    }

    codegen::open_enum! {
        pub enum CreateRecordSetWithLineRequestBodyStatus {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }
    }

    codegen::open_enum! {
        pub enum CreateRecordSetWithLineRequestBodyType {
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

    /// The answer of `CreateRecordSetWithLine`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRecordSetWithLineResp {
        pub alias_target: Option<AliasTarget>,
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
        pub status: Option<CreateRecordSetWithLineRespStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<CreateRecordSetWithLineRespType>,
        pub updated_at: Option<String>,
        pub weight: Option<i32>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateRecordSetWithLineResp, extra {
            0 alias_target: Option<AliasTarget> = optional "alias_target";
            1 created_at: Option<String> = optional "created_at";
            2 default: Option<bool> = optional "default";
            3 description: Option<String> = optional "description";
            4 health_check_id: Option<String> = optional "health_check_id";
            5 id: Option<String> = optional "id";
            6 line: Option<String> = optional "line";
            7 links: Option<PageLink> = optional "links";
            8 name: Option<String> = optional "name";
            9 project_id: Option<String> = optional "project_id";
            10 records: Vec<String> = collection "records";
            11 status: Option<CreateRecordSetWithLineRespStatus> = optional "status";
            12 ttl: Option<i32> = optional "ttl";
            13 type_: Option<CreateRecordSetWithLineRespType> = optional "type";
            14 updated_at: Option<String> = optional "updated_at";
            15 weight: Option<i32> = optional "weight";
            16 zone_id: Option<String> = optional "zone_id";
            17 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum CreateRecordSetWithLineRespStatus {
            PendingCreate = "PENDING_CREATE",
            Disable = "DISABLE",
        }
    }

    codegen::open_enum! {
        pub enum CreateRecordSetWithLineRespType {
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
        pub enum SortKey4 {
            Name = "name",
            Type = "type",
            CreatedAt = "created_at",
            UpdatedAt = "updated_at",
        }
    }

    /// The answer of `ShowRecordSetByZone`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct QueryRecordSetByZoneResp {
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub recordsets: Vec<ShowRecordSetByZoneResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        QueryRecordSetByZoneResp, extra {
            0 links: Option<PageLink> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 recordsets: Vec<ShowRecordSetByZoneResp> = collection "recordsets";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowRecordSetByZoneResp {
        pub alias_target: Option<AliasTarget>,
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
        pub status: Option<ShowRecordSetByZoneRespStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<ShowRecordSetByZoneRespType>,
        pub updated_at: Option<String>,
        pub weight: Option<i32>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowRecordSetByZoneResp, extra {
            0 alias_target: Option<AliasTarget> = optional "alias_target";
            1 created_at: Option<String> = optional "created_at";
            2 default: Option<bool> = optional "default";
            3 description: Option<String> = optional "description";
            4 health_check_id: Option<String> = optional "health_check_id";
            5 id: Option<String> = optional "id";
            6 line: Option<String> = optional "line";
            7 links: Option<PageLink> = optional "links";
            8 name: Option<String> = optional "name";
            9 project_id: Option<String> = optional "project_id";
            10 records: Vec<String> = collection "records";
            11 status: Option<ShowRecordSetByZoneRespStatus> = optional "status";
            12 ttl: Option<i32> = optional "ttl";
            13 type_: Option<ShowRecordSetByZoneRespType> = optional "type";
            14 updated_at: Option<String> = optional "updated_at";
            15 weight: Option<i32> = optional "weight";
            16 zone_id: Option<String> = optional "zone_id";
            17 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum ShowRecordSetByZoneRespStatus {
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
        pub enum ShowRecordSetByZoneRespType {
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
    pub struct BatchDeleteZonesRequestBody {
        /// 1 to 50 elements.
        pub zone_ids: Vec<String>,
        pub zone_type: BatchDeleteZonesRequestBodyZoneType,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchDeleteZonesRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            zone_ids: impl IntoIterator<Item = impl Into<String>>,
            zone_type: BatchDeleteZonesRequestBodyZoneType,
        ) -> Self {
            Self {
                zone_ids: zone_ids.into_iter().map(Into::into).collect(),
                zone_type,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchDeleteZonesRequestBody, extra {
            0 zone_ids: Vec<String> = required "zone_ids";
            1 zone_type: BatchDeleteZonesRequestBodyZoneType = required "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum BatchDeleteZonesRequestBodyZoneType {
            Public = "public",
            Private = "private",
        }
    }

    /// The answer of `BatchDeleteZones`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteZonesResponseBody {
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub zones: Vec<ZoneData>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchDeleteZonesResponseBody, extra {
            0 metadata: Option<Metadata> = optional "metadata";
            1 zones: Vec<ZoneData> = collection "zones";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ZoneData {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub email: Option<String>,
        pub id: Option<String>,
        pub links: Option<Link>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub masters: Vec<String>,
        pub name: Option<String>,
        pub pool_id: Option<String>,
        pub project_id: Option<String>,
        pub record_num: Option<i32>,
        pub serial: Option<i32>,
        pub status: Option<ZoneDataStatus>,
        pub ttl: Option<i32>,
        pub updated_at: Option<String>,
        pub zone_type: Option<ZoneDataZoneType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ZoneData, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 email: Option<String> = optional "email";
            3 id: Option<String> = optional "id";
            4 links: Option<Link> = optional "links";
            5 masters: Vec<String> = collection "masters";
            6 name: Option<String> = optional "name";
            7 pool_id: Option<String> = optional "pool_id";
            8 project_id: Option<String> = optional "project_id";
            9 record_num: Option<i32> = optional "record_num";
            10 serial: Option<i32> = optional "serial";
            11 status: Option<ZoneDataStatus> = optional "status";
            12 ttl: Option<i32> = optional "ttl";
            13 updated_at: Option<String> = optional "updated_at";
            14 zone_type: Option<ZoneDataZoneType> = optional "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum ZoneDataStatus {
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
        pub enum ZoneDataZoneType {
            Public = "public",
            Private = "private",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchSetZonesStatusRequestBody {
        pub status: BatchSetZonesStatusRequestBodyStatus,
        /// 1 to 50 elements.
        pub zone_ids: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchSetZonesStatusRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            status: BatchSetZonesStatusRequestBodyStatus,
            zone_ids: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                status,
                zone_ids: zone_ids.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchSetZonesStatusRequestBody, extra {
            0 status: BatchSetZonesStatusRequestBodyStatus = required "status";
            1 zone_ids: Vec<String> = required "zone_ids";
        }
    }

    codegen::open_enum! {
        pub enum BatchSetZonesStatusRequestBodyStatus {
            Disable = "DISABLE",
            Enable = "ENABLE",
        }
    }

    /// The answer of `BatchSetZonesStatus`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchSetZonesStatusResponseBody {
        pub links: Option<Link>,
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub zones: Vec<ZoneData>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchSetZonesStatusResponseBody, extra {
            0 links: Option<Link> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 zones: Vec<ZoneData> = collection "zones";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateZoneRequest {
        pub description: Option<String>,
        pub email: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub name: String,
        pub proxy_pattern: Option<CreateZoneRequestProxyPattern>,
        pub router: Option<Router>,
        pub tags: Option<Vec<Tag>>,
        pub ttl: Option<i32>,
        pub zone_type: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateZoneRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
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

        /// Sets [`email`](field@Self::email).
        #[must_use]
        pub fn email<F>(mut self, email: impl codegen::IntoOption<String, F>) -> Self {
            self.email = codegen::IntoOption::into_option(email);
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

        /// Sets [`proxy_pattern`](field@Self::proxy_pattern).
        #[must_use]
        pub fn proxy_pattern<F>(
            mut self,
            proxy_pattern: impl codegen::IntoOption<CreateZoneRequestProxyPattern, F>,
        ) -> Self {
            self.proxy_pattern = codegen::IntoOption::into_option(proxy_pattern);
            self
        }

        /// Sets [`router`](field@Self::router).
        #[must_use]
        pub fn router<F>(mut self, router: impl codegen::IntoOption<Router, F>) -> Self {
            self.router = codegen::IntoOption::into_option(router);
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

        /// Sets [`zone_type`](field@Self::zone_type).
        #[must_use]
        pub fn zone_type<F>(mut self, zone_type: impl codegen::IntoOption<String, F>) -> Self {
            self.zone_type = codegen::IntoOption::into_option(zone_type);
            self
        }
    }

    codegen::object! {
        CreateZoneRequest, extra {
            0 description: Option<String> = optional "description";
            1 email: Option<String> = optional "email";
            2 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            3 name: String = required "name";
            4 proxy_pattern: Option<CreateZoneRequestProxyPattern> = optional "proxy_pattern";
            5 router: Option<Router> = optional "router";
            6 tags: Option<Vec<Tag>> = optional "tags";
            7 ttl: Option<i32> = optional "ttl";
            8 zone_type: Option<String> = optional "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum CreateZoneRequestProxyPattern {
            Authority = "AUTHORITY",
            Recursive = "RECURSIVE",
        }
    }

    /// The answer of `CreateZone`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateZoneResponse {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub email: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub masters: Vec<String>,
        pub name: Option<String>,
        pub pool_id: Option<String>,
        pub project_id: Option<String>,
        pub proxy_pattern: Option<CreateZoneResponseProxyPattern>,
        pub record_num: Option<i32>,
        pub router: Option<RouterWithStatus>,
        pub serial: Option<i32>,
        pub status: Option<CreateZoneResponseStatus>,
        pub ttl: Option<i32>,
        pub updated_at: Option<String>,
        pub zone_type: Option<String>,
        pub enterprise_project_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateZoneResponse, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 email: Option<String> = optional "email";
            3 id: Option<String> = optional "id";
            4 links: Option<PageLink> = optional "links";
            5 masters: Vec<String> = collection "masters";
            6 name: Option<String> = optional "name";
            7 pool_id: Option<String> = optional "pool_id";
            8 project_id: Option<String> = optional "project_id";
            9 proxy_pattern: Option<CreateZoneResponseProxyPattern> = optional "proxy_pattern";
            10 record_num: Option<i32> = optional "record_num";
            11 router: Option<RouterWithStatus> = optional "router";
            12 serial: Option<i32> = optional "serial";
            13 status: Option<CreateZoneResponseStatus> = optional "status";
            14 ttl: Option<i32> = optional "ttl";
            15 updated_at: Option<String> = optional "updated_at";
            16 zone_type: Option<String> = optional "zone_type";
            17 enterprise_project_id: Option<String> = optional "enterprise_project_id";
        }
    }

    codegen::open_enum! {
        pub enum CreateZoneResponseProxyPattern {
            Authority = "AUTHORITY",
            Recursive = "RECURSIVE",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RouterWithStatus {
        pub router_id: Option<String>,
        pub router_region: Option<String>,
        pub status: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RouterWithStatus, extra {
            0 router_id: Option<String> = optional "router_id";
            1 router_region: Option<String> = optional "router_region";
            2 status: Option<String> = optional "status";
        }
    }

    codegen::open_enum! {
        pub enum CreateZoneResponseStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            Disable = "DISABLE",
        }
    }

    codegen::open_enum! {
        pub enum SortKey {
            Name = "name",
            CreatedAt = "created_at",
            UpdatedAt = "updated_at",
        }
    }

    /// The answer of `ListZones`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListZonesResponse {
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub zones: Vec<PrivateZoneResp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListZonesResponse, extra {
            0 links: Option<PageLink> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 zones: Vec<PrivateZoneResp> = collection "zones";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PrivateZoneResp {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub email: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub masters: Vec<String>,
        pub name: Option<String>,
        pub pool_id: Option<String>,
        pub project_id: Option<String>,
        pub proxy_pattern: Option<PrivateZoneRespProxyPattern>,
        pub record_num: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub routers: Vec<RouterWithStatus>,
        pub serial: Option<i32>,
        pub status: Option<PrivateZoneRespStatus>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<Tag>,
        pub ttl: Option<i32>,
        pub updated_at: Option<String>,
        pub zone_type: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PrivateZoneResp, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 email: Option<String> = optional "email";
            3 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            4 id: Option<String> = optional "id";
            5 links: Option<PageLink> = optional "links";
            6 masters: Vec<String> = collection "masters";
            7 name: Option<String> = optional "name";
            8 pool_id: Option<String> = optional "pool_id";
            9 project_id: Option<String> = optional "project_id";
            10 proxy_pattern: Option<PrivateZoneRespProxyPattern> = optional "proxy_pattern";
            11 record_num: Option<i32> = optional "record_num";
            12 routers: Vec<RouterWithStatus> = collection "routers";
            13 serial: Option<i32> = optional "serial";
            14 status: Option<PrivateZoneRespStatus> = optional "status";
            15 tags: Vec<Tag> = collection "tags";
            16 ttl: Option<i32> = optional "ttl";
            17 updated_at: Option<String> = optional "updated_at";
            18 zone_type: Option<String> = optional "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum PrivateZoneRespProxyPattern {
            Authority = "AUTHORITY",
            Recursive = "RECURSIVE",
        }
    }

    codegen::open_enum! {
        pub enum PrivateZoneRespStatus {
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
    pub struct CreateRecordSetRequestBody {
        pub description: Option<String>,
        pub name: String,
        pub records: Vec<String>,
        pub status: Option<CreateRecordSetRequestBodyStatus>,
        pub tags: Option<Vec<Tag>>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: CreateRecordSetRequestBodyType,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateRecordSetRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            records: impl IntoIterator<Item = impl Into<String>>,
            type_: CreateRecordSetRequestBodyType,
        ) -> Self {
            Self {
                name: name.into(),
                records: records.into_iter().map(Into::into).collect(),
                type_,
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`status`](field@Self::status).
        #[must_use]
        pub fn status<F>(
            mut self,
            status: impl codegen::IntoOption<CreateRecordSetRequestBodyStatus, F>,
        ) -> Self {
            self.status = codegen::IntoOption::into_option(status);
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
        CreateRecordSetRequestBody, extra {
            0 description: Option<String> = optional "description";
            1 name: String = required "name";
            2 records: Vec<String> = required "records";
            3 status: Option<CreateRecordSetRequestBodyStatus> = optional "status";
            4 tags: Option<Vec<Tag>> = optional "tags";
            5 ttl: Option<i32> = optional "ttl";
            6 type_: CreateRecordSetRequestBodyType = required "type";
        }
    }

    codegen::open_enum! {
        pub enum CreateRecordSetRequestBodyStatus {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }
    }

    codegen::open_enum! {
        pub enum CreateRecordSetRequestBodyType {
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

    /// The answer of `CreateRecordSet`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRecordSetResp {
        pub create_at: Option<String>,
        pub default: Option<bool>,
        pub description: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<CreateRecordSetRespStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<CreateRecordSetRespType>,
        pub update_at: Option<String>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateRecordSetResp, extra {
            0 create_at: Option<String> = optional "create_at";
            1 default: Option<bool> = optional "default";
            2 description: Option<String> = optional "description";
            3 id: Option<String> = optional "id";
            4 links: Option<PageLink> = optional "links";
            5 name: Option<String> = optional "name";
            6 project_id: Option<String> = optional "project_id";
            7 records: Vec<String> = collection "records";
            8 status: Option<CreateRecordSetRespStatus> = optional "status";
            9 ttl: Option<i32> = optional "ttl";
            10 type_: Option<CreateRecordSetRespType> = optional "type";
            11 update_at: Option<String> = optional "update_at";
            12 zone_id: Option<String> = optional "zone_id";
            13 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum CreateRecordSetRespStatus {
            PendingCreate = "PENDING_CREATE",
            Disable = "DISABLE",
        }
    }

    codegen::open_enum! {
        pub enum CreateRecordSetRespType {
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

    /// The answer of `ListRecordSetsByZone`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListRecordSetsResp {
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub recordsets: Vec<ListRecordSets>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListRecordSetsResp, extra {
            0 links: Option<PageLink> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 recordsets: Vec<ListRecordSets> = collection "recordsets";
        }
    }

    /// The answer of `DeleteRecordSet`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListRecordSets {
        pub create_at: Option<String>,
        pub default: Option<bool>,
        pub description: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<ListRecordSetsStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<ListRecordSetsType>,
        pub update_at: Option<String>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListRecordSets, extra {
            0 create_at: Option<String> = optional "create_at";
            1 default: Option<bool> = optional "default";
            2 description: Option<String> = optional "description";
            3 id: Option<String> = optional "id";
            4 links: Option<PageLink> = optional "links";
            5 name: Option<String> = optional "name";
            6 project_id: Option<String> = optional "project_id";
            7 records: Vec<String> = collection "records";
            8 status: Option<ListRecordSetsStatus> = optional "status";
            9 ttl: Option<i32> = optional "ttl";
            10 type_: Option<ListRecordSetsType> = optional "type";
            11 update_at: Option<String> = optional "update_at";
            12 zone_id: Option<String> = optional "zone_id";
            13 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum ListRecordSetsStatus {
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
        pub enum ListRecordSetsType {
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
    pub struct CreateRSetBatchLinesReq {
        pub description: Option<String>,
        pub lines: Vec<BatchCreateRecordSetWithLine>,
        pub name: String,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: CreateRSetBatchLinesReqType,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateRSetBatchLinesReq {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            lines: impl IntoIterator<Item = BatchCreateRecordSetWithLine>,
            name: impl Into<String>,
            type_: CreateRSetBatchLinesReqType,
        ) -> Self {
            Self {
                lines: lines.into_iter().collect(),
                name: name.into(),
                type_,
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
        CreateRSetBatchLinesReq, extra {
            0 description: Option<String> = optional "description";
            1 lines: Vec<BatchCreateRecordSetWithLine> = required "lines";
            2 name: String = required "name";
            3 type_: CreateRSetBatchLinesReqType = required "type";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreateRecordSetWithLine {
        pub line: String,
        pub records: Vec<String>,
        pub ttl: Option<i32>,
        pub weight: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchCreateRecordSetWithLine {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            line: impl Into<String>,
            records: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                line: line.into(),
                records: records.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }

        /// Sets [`ttl`](field@Self::ttl).
        #[must_use]
        pub fn ttl<F>(mut self, ttl: impl codegen::IntoOption<i32, F>) -> Self {
            self.ttl = codegen::IntoOption::into_option(ttl);
            self
        }

        /// Sets [`weight`](field@Self::weight).
        #[must_use]
        pub fn weight<F>(mut self, weight: impl codegen::IntoOption<i32, F>) -> Self {
            self.weight = codegen::IntoOption::into_option(weight);
            self
        }
    }

    codegen::object! {
        BatchCreateRecordSetWithLine, extra {
            0 line: String = required "line";
            1 records: Vec<String> = required "records";
            2 ttl: Option<i32> = optional "ttl";
            3 weight: Option<i32> = optional "weight";
        }
    }

    codegen::open_enum! {
        pub enum CreateRSetBatchLinesReqType {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Soa = "SOA",
            Caa = "CAA",
        }
    }

    /// The answer of `DeleteZone`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteZoneResponse {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub email: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub masters: Vec<String>,
        pub name: Option<String>,
        pub pool_id: Option<String>,
        pub project_id: Option<String>,
        pub record_num: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub routers: Vec<RouterWithStatus>,
        pub serial: Option<i32>,
        pub status: Option<DeleteZoneResponseStatus>,
        pub ttl: Option<i32>,
        pub updated_at: Option<String>,
        pub zone_type: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteZoneResponse, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 email: Option<String> = optional "email";
            3 id: Option<String> = optional "id";
            4 links: Option<PageLink> = optional "links";
            5 masters: Vec<String> = collection "masters";
            6 name: Option<String> = optional "name";
            7 pool_id: Option<String> = optional "pool_id";
            8 project_id: Option<String> = optional "project_id";
            9 record_num: Option<i32> = optional "record_num";
            10 routers: Vec<RouterWithStatus> = collection "routers";
            11 serial: Option<i32> = optional "serial";
            12 status: Option<DeleteZoneResponseStatus> = optional "status";
            13 ttl: Option<i32> = optional "ttl";
            14 updated_at: Option<String> = optional "updated_at";
            15 zone_type: Option<String> = optional "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum DeleteZoneResponseStatus {
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

    /// The answer of `ShowZone`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowZoneResponse {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub email: Option<String>,
        pub enterprise_project_id: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub masters: Vec<String>,
        pub name: Option<String>,
        pub pool_id: Option<String>,
        pub project_id: Option<String>,
        pub proxy_pattern: Option<ShowZoneResponseProxyPattern>,
        pub record_num: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub routers: Vec<Router>,
        pub serial: Option<i32>,
        pub status: Option<ShowZoneResponseStatus>,
        pub ttl: Option<i32>,
        pub updated_at: Option<String>,
        pub zone_type: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowZoneResponse, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 email: Option<String> = optional "email";
            3 enterprise_project_id: Option<String> = optional "enterprise_project_id";
            4 id: Option<String> = optional "id";
            5 links: Option<PageLink> = optional "links";
            6 masters: Vec<String> = collection "masters";
            7 name: Option<String> = optional "name";
            8 pool_id: Option<String> = optional "pool_id";
            9 project_id: Option<String> = optional "project_id";
            10 proxy_pattern: Option<ShowZoneResponseProxyPattern> = optional "proxy_pattern";
            11 record_num: Option<i32> = optional "record_num";
            12 routers: Vec<Router> = collection "routers";
            13 serial: Option<i32> = optional "serial";
            14 status: Option<ShowZoneResponseStatus> = optional "status";
            15 ttl: Option<i32> = optional "ttl";
            16 updated_at: Option<String> = optional "updated_at";
            17 zone_type: Option<String> = optional "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum ShowZoneResponseProxyPattern {
            Authority = "AUTHORITY",
            Recursive = "RECURSIVE",
        }
    }

    codegen::open_enum! {
        pub enum ShowZoneResponseStatus {
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
    pub struct UpdateZoneRequest {
        pub description: Option<String>,
        pub email: Option<String>,
        pub ttl: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateZoneRequest {
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

        /// Sets [`email`](field@Self::email).
        #[must_use]
        pub fn email<F>(mut self, email: impl codegen::IntoOption<String, F>) -> Self {
            self.email = codegen::IntoOption::into_option(email);
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
        UpdateZoneRequest, extra {
            0 description: Option<String> = optional "description";
            1 email: Option<String> = optional "email";
            2 ttl: Option<i32> = optional "ttl";
        }
    }

    /// The answer of `UpdateZone`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateZoneResponse {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub email: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub masters: Vec<String>,
        pub name: Option<String>,
        pub pool_id: Option<String>,
        pub project_id: Option<String>,
        pub record_num: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub routers: Vec<RouterWithStatus>,
        pub serial: Option<i32>,
        pub status: Option<UpdateZoneResponseStatus>,
        pub ttl: Option<i32>,
        pub updated_at: Option<String>,
        pub zone_type: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateZoneResponse, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 email: Option<String> = optional "email";
            3 id: Option<String> = optional "id";
            4 links: Option<PageLink> = optional "links";
            5 masters: Vec<String> = collection "masters";
            6 name: Option<String> = optional "name";
            7 pool_id: Option<String> = optional "pool_id";
            8 project_id: Option<String> = optional "project_id";
            9 record_num: Option<i32> = optional "record_num";
            10 routers: Vec<RouterWithStatus> = collection "routers";
            11 serial: Option<i32> = optional "serial";
            12 status: Option<UpdateZoneResponseStatus> = optional "status";
            13 ttl: Option<i32> = optional "ttl";
            14 updated_at: Option<String> = optional "updated_at";
            15 zone_type: Option<String> = optional "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum UpdateZoneResponseStatus {
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

    /// The answer of `ShowRecordSet`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct QueryRecordSetResp {
        pub bundle: Option<String>,
        pub create_at: Option<String>,
        pub default: Option<bool>,
        pub description: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<QueryRecordSetRespStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<QueryRecordSetRespType>,
        pub update_at: Option<String>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        QueryRecordSetResp, extra {
            0 bundle: Option<String> = optional "bundle";
            1 create_at: Option<String> = optional "create_at";
            2 default: Option<bool> = optional "default";
            3 description: Option<String> = optional "description";
            4 id: Option<String> = optional "id";
            5 links: Option<PageLink> = optional "links";
            6 name: Option<String> = optional "name";
            7 project_id: Option<String> = optional "project_id";
            8 records: Vec<String> = collection "records";
            9 status: Option<QueryRecordSetRespStatus> = optional "status";
            10 ttl: Option<i32> = optional "ttl";
            11 type_: Option<QueryRecordSetRespType> = optional "type";
            12 update_at: Option<String> = optional "update_at";
            13 zone_id: Option<String> = optional "zone_id";
            14 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum QueryRecordSetRespStatus {
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
        pub enum QueryRecordSetRespType {
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
    pub struct UpdateRecordSetReq {
        pub description: Option<String>,
        pub name: Option<String>,
        pub records: Option<Vec<String>>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateRecordSetReq {
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

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`records`](field@Self::records).
        #[must_use]
        pub fn records<F>(mut self, records: impl codegen::IntoList<String, F>) -> Self {
            self.records = codegen::IntoList::into_optional_list(records);
            self
        }

        /// Sets [`ttl`](field@Self::ttl).
        #[must_use]
        pub fn ttl<F>(mut self, ttl: impl codegen::IntoOption<i32, F>) -> Self {
            self.ttl = codegen::IntoOption::into_option(ttl);
            self
        }

        /// Sets [`type_`](field@Self::type_).
        #[must_use]
        pub fn type_<F>(mut self, type_: impl codegen::IntoOption<String, F>) -> Self {
            self.type_ = codegen::IntoOption::into_option(type_);
            self
        }
    }

    codegen::object! {
        UpdateRecordSetReq, extra {
            0 description: Option<String> = optional "description";
            1 name: Option<String> = optional "name";
            2 records: Option<Vec<String>> = optional "records";
            3 ttl: Option<i32> = optional "ttl";
            4 type_: Option<String> = optional "type";
        }
    }

    /// The answer of `UpdateRecordSet`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateRecordSetResp {
        pub create_at: Option<String>,
        pub default: Option<bool>,
        pub description: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        pub name: Option<String>,
        pub project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub records: Vec<String>,
        pub status: Option<UpdateRecordSetRespStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<String>,
        pub update_at: Option<String>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateRecordSetResp, extra {
            0 create_at: Option<String> = optional "create_at";
            1 default: Option<bool> = optional "default";
            2 description: Option<String> = optional "description";
            3 id: Option<String> = optional "id";
            4 links: Option<PageLink> = optional "links";
            5 name: Option<String> = optional "name";
            6 project_id: Option<String> = optional "project_id";
            7 records: Vec<String> = collection "records";
            8 status: Option<UpdateRecordSetRespStatus> = optional "status";
            9 ttl: Option<i32> = optional "ttl";
            10 type_: Option<String> = optional "type";
            11 update_at: Option<String> = optional "update_at";
            12 zone_id: Option<String> = optional "zone_id";
            13 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum UpdateRecordSetRespStatus {
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

    /// The answer of `DeleteRecordSets`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteRecordSetsResp {
        pub alias_target: Option<AliasTarget>,
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
        pub status: Option<DeleteRecordSetsRespStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<String>,
        pub updated_at: Option<String>,
        pub weight: Option<i32>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteRecordSetsResp, extra {
            0 alias_target: Option<AliasTarget> = optional "alias_target";
            1 created_at: Option<String> = optional "created_at";
            2 default: Option<bool> = optional "default";
            3 description: Option<String> = optional "description";
            4 health_check_id: Option<String> = optional "health_check_id";
            5 id: Option<String> = optional "id";
            6 line: Option<String> = optional "line";
            7 links: Option<PageLink> = optional "links";
            8 name: Option<String> = optional "name";
            9 project_id: Option<String> = optional "project_id";
            10 records: Vec<String> = collection "records";
            11 status: Option<DeleteRecordSetsRespStatus> = optional "status";
            12 ttl: Option<i32> = optional "ttl";
            13 type_: Option<String> = optional "type";
            14 updated_at: Option<String> = optional "updated_at";
            15 weight: Option<i32> = optional "weight";
            16 zone_id: Option<String> = optional "zone_id";
            17 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum DeleteRecordSetsRespStatus {
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
    pub struct UpdateRecordSetsReq {
        pub description: Option<String>,
        pub name: String,
        pub records: Option<Vec<String>>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: String,
        pub weight: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateRecordSetsReq {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`type_`](field@Self::type_)
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

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`records`](field@Self::records).
        #[must_use]
        pub fn records<F>(mut self, records: impl codegen::IntoList<String, F>) -> Self {
            self.records = codegen::IntoList::into_optional_list(records);
            self
        }

        /// Sets [`ttl`](field@Self::ttl).
        #[must_use]
        pub fn ttl<F>(mut self, ttl: impl codegen::IntoOption<i32, F>) -> Self {
            self.ttl = codegen::IntoOption::into_option(ttl);
            self
        }

        /// Sets [`type_`](field@Self::type_).
        #[must_use]
        pub fn type_(mut self, type_: impl Into<String>) -> Self {
            self.type_ = type_.into();
            self
        }

        /// Sets [`weight`](field@Self::weight).
        #[must_use]
        pub fn weight<F>(mut self, weight: impl codegen::IntoOption<i32, F>) -> Self {
            self.weight = codegen::IntoOption::into_option(weight);
            self
        }
    }

    codegen::object! {
        UpdateRecordSetsReq, extra {
            0 description: Option<String> = optional "description";
            1 name: String = required "name";
            2 records: Option<Vec<String>> = optional "records";
            3 ttl: Option<i32> = optional "ttl";
            4 type_: String = required "type";
            5 weight: Option<i32> = optional "weight";
        }
    }

    /// The answer of `UpdateRecordSets`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateRecordSetsResp {
        pub alias_target: Option<AliasTarget>,
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
        pub status: Option<UpdateRecordSetsRespStatus>,
        pub ttl: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<String>,
        pub updated_at: Option<String>,
        pub weight: Option<i32>,
        pub zone_id: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateRecordSetsResp, extra {
            0 alias_target: Option<AliasTarget> = optional "alias_target";
            1 created_at: Option<String> = optional "created_at";
            2 default: Option<bool> = optional "default";
            3 description: Option<String> = optional "description";
            4 health_check_id: Option<String> = optional "health_check_id";
            5 id: Option<String> = optional "id";
            6 line: Option<String> = optional "line";
            7 links: Option<PageLink> = optional "links";
            8 name: Option<String> = optional "name";
            9 project_id: Option<String> = optional "project_id";
            10 records: Vec<String> = collection "records";
            11 status: Option<UpdateRecordSetsRespStatus> = optional "status";
            12 ttl: Option<i32> = optional "ttl";
            13 type_: Option<String> = optional "type";
            14 updated_at: Option<String> = optional "updated_at";
            15 weight: Option<i32> = optional "weight";
            16 zone_id: Option<String> = optional "zone_id";
            17 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum UpdateRecordSetsRespStatus {
            PendingUpdate = "PENDING_UPDATE",
            PendingDisable = "PENDING_DISABLE",
        }
    }

    /// The answer of `DisableDnssecConfig`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DisableDnssecConfigResponseBody {
        pub status: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DisableDnssecConfigResponseBody, extra {
            0 status: Option<String> = optional "status";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DisassociaterouterRequestBody {
        pub router: Router,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl DisassociaterouterRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(router: Router) -> Self {
            Self {
                router,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        DisassociaterouterRequestBody, extra {
            0 router: Router = required "router";
        }
    }

    /// The answer of `EnableDnssecConfig`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DnssecResponseBody {
        pub created_at: Option<String>,
        pub digest: Option<String>,
        pub digest_algorithm: Option<String>,
        pub digest_type: Option<i64>,
        pub ds_record: Option<String>,
        pub flag: Option<i64>,
        pub key_tag: Option<i64>,
        pub ksk_public_key: Option<String>,
        pub signature: Option<String>,
        pub signature_type: Option<i64>,
        pub status: Option<DnssecResponseBodyStatus>,
        pub updated_at: Option<String>,
        pub zone_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DnssecResponseBody, extra {
            0 created_at: Option<String> = optional "created_at";
            1 digest: Option<String> = optional "digest";
            2 digest_algorithm: Option<String> = optional "digest_algorithm";
            3 digest_type: Option<i64> = optional "digest_type";
            4 ds_record: Option<String> = optional "ds_record";
            5 flag: Option<i64> = optional "flag";
            6 key_tag: Option<i64> = optional "key_tag";
            7 ksk_public_key: Option<String> = optional "ksk_public_key";
            8 signature: Option<String> = optional "signature";
            9 signature_type: Option<i64> = optional "signature_type";
            10 status: Option<DnssecResponseBodyStatus> = optional "status";
            11 updated_at: Option<String> = optional "updated_at";
            12 zone_name: Option<String> = optional "zone_name";
        }
    }

    codegen::open_enum! {
        pub enum DnssecResponseBodyStatus {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }
    }

    /// The answer of `ListPublicZoneLines`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListPublicZoneLinesResponseBody {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub lines: Vec<PublicZoneLines>,
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListPublicZoneLinesResponseBody, extra {
            0 lines: Vec<PublicZoneLines> = collection "lines";
            1 links: Option<PageLink> = optional "links";
            2 metadata: Option<Metadata> = optional "metadata";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PublicZoneLines {
        pub create_time: Option<String>,
        pub line: Option<String>,
        pub line_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PublicZoneLines, extra {
            0 create_time: Option<String> = optional "create_time";
            1 line: Option<String> = optional "line";
            2 line_name: Option<String> = optional "line_name";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SetPrivateZoneProxyPatternRequestBody {
        pub proxy_pattern: SetPrivateZoneProxyPatternRequestBodyProxyPattern,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SetPrivateZoneProxyPatternRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(proxy_pattern: SetPrivateZoneProxyPatternRequestBodyProxyPattern) -> Self {
            Self {
                proxy_pattern,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        SetPrivateZoneProxyPatternRequestBody, extra {
            0 proxy_pattern: SetPrivateZoneProxyPatternRequestBodyProxyPattern = required "proxy_pattern";
        }
    }

    codegen::open_enum! {
        pub enum SetPrivateZoneProxyPatternRequestBodyProxyPattern {
            Authority = "AUTHORITY",
            Recursive = "RECURSIVE",
        }
    }

    codegen::open_enum! {
        pub enum Type3 {
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
        }
    }

    /// The answer of `ShowDomainDetection`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowDomainDetectionResponseBody {
        pub domain_name: Option<String>,
        pub status: Option<ShowDomainDetectionResponseBodyStatus>,
        /// At most 255 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<ShowDomainDetectionResponseBodyType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowDomainDetectionResponseBody, extra {
            0 domain_name: Option<String> = optional "domain_name";
            1 status: Option<ShowDomainDetectionResponseBodyStatus> = optional "status";
            2 type_: Option<ShowDomainDetectionResponseBodyType> = optional "type";
        }
    }

    codegen::open_enum! {
        pub enum ShowDomainDetectionResponseBodyStatus {
            Ok = "OK",
            Failed = "FAILED",
            NotRegistered = "NOT_REGISTERED",
            CannotResolve = "CANNOT_RESOLVE",
            NotHwdns = "NOT_HWDNS",
            NoWebsiteRecord = "NO_WEBSITE_RECORD",
            NoEmailRecord = "NO_EMAIL_RECORD",
            NoDefaultView = "NO_DEFAULT_VIEW",
            NotEffect = "NOT_EFFECT",
        }
    }

    codegen::open_enum! {
        pub enum ShowDomainDetectionResponseBodyType {
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
        }
    }

    /// The answer of `ShowZoneNameServer`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowZoneNameServerResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub nameservers: Vec<PrivateNameServer>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowZoneNameServerResponse, extra {
            0 nameservers: Vec<PrivateNameServer> = collection "nameservers";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PrivateNameServer {
        pub address: Option<String>,
        pub priority: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PrivateNameServer, extra {
            0 address: Option<String> = optional "address";
            1 priority: Option<i32> = optional "priority";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateZoneStatusRequestBody {
        pub status: UpdateZoneStatusRequestBodyStatus,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateZoneStatusRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(status: UpdateZoneStatusRequestBodyStatus) -> Self {
            Self {
                status,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateZoneStatusRequestBody, extra {
            0 status: UpdateZoneStatusRequestBodyStatus = required "status";
        }
    }

    codegen::open_enum! {
        pub enum UpdateZoneStatusRequestBodyStatus {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }
    }

    /// The answer of `UpdateZoneStatus`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateZoneStatusResponseBody {
        pub created_at: Option<String>,
        pub description: Option<String>,
        pub email: Option<String>,
        pub id: Option<String>,
        pub links: Option<PageLink>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub masters: Vec<String>,
        pub name: Option<String>,
        pub pool_id: Option<String>,
        pub project_id: Option<String>,
        pub record_num: Option<i32>,
        pub serial: Option<i32>,
        pub status: Option<UpdateZoneStatusResponseBodyStatus>,
        pub ttl: Option<i32>,
        pub updated_at: Option<String>,
        pub zone_type: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateZoneStatusResponseBody, extra {
            0 created_at: Option<String> = optional "created_at";
            1 description: Option<String> = optional "description";
            2 email: Option<String> = optional "email";
            3 id: Option<String> = optional "id";
            4 links: Option<PageLink> = optional "links";
            5 masters: Vec<String> = collection "masters";
            6 name: Option<String> = optional "name";
            7 pool_id: Option<String> = optional "pool_id";
            8 project_id: Option<String> = optional "project_id";
            9 record_num: Option<i32> = optional "record_num";
            10 serial: Option<i32> = optional "serial";
            11 status: Option<UpdateZoneStatusResponseBodyStatus> = optional "status";
            12 ttl: Option<i32> = optional "ttl";
            13 updated_at: Option<String> = optional "updated_at";
            14 zone_type: Option<String> = optional "zone_type";
        }
    }

    codegen::open_enum! {
        pub enum UpdateZoneStatusResponseBodyStatus {
            Active = "ACTIVE",
            Disable = "DISABLE",
        }
    }

    impl codegen::Page for QueryRecordSetByZoneResp {
        type Item = ShowRecordSetByZoneResp;

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

    impl codegen::Page for ListZonesResponse {
        type Item = PrivateZoneResp;

        fn items(&self) -> &[Self::Item] {
            &self.zones
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.zones
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListRecordSetsResp {
        type Item = ListRecordSets;

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

    impl codegen::Page for ListPublicZoneLinesResponseBody {
        type Item = PublicZoneLines;

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

/// The family `zones`. Paths such as `/v2/zones`.
impl super::super::Client {
    /// `POST /v2/zones/{zone_id}/associaterouter` (AssociateRouter)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{AssociateRouterRequestBody, Router};
    ///
    /// let body = AssociateRouterRequestBody::new(Router::new("sample"));
    /// let response = client.associate_router("ZONE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn associate_router(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::AssociateRouterRequestBody>,
    ) -> builders::AssociateRouter {
        let mut call = self.0.call(&operations::ASSOCIATE_ROUTER);
        call.set_as::<String>("zone_id", zone_id);
        call.body(Borrow::<types::AssociateRouterRequestBody>::borrow(&body));
        builders::AssociateRouter { call }
    }

    /// `POST /v2.1/zones/{zone_id}/recordsets/batch-create-task` (BatchCreateRecordSetsTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     BatchCreateRecordSetsTaskItem, BatchCreateRecordSetsTaskItemType,
    ///     BatchCreateRecordSetsTaskRequestBody,
    /// };
    ///
    /// let body = BatchCreateRecordSetsTaskRequestBody::new([
    ///     BatchCreateRecordSetsTaskItem::new(
    ///         ["sample"],
    ///         BatchCreateRecordSetsTaskItemType::A,
    ///     ),
    /// ]);
    /// let response = client.batch_create_record_sets_task("ZONE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create_record_sets_task(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::BatchCreateRecordSetsTaskRequestBody>,
    ) -> builders::BatchCreateRecordSetsTask {
        let mut call = self.0.call(&operations::BATCH_CREATE_RECORD_SETS_TASK);
        call.set_as::<String>("zone_id", zone_id);
        call.body(
            Borrow::<types::BatchCreateRecordSetsTaskRequestBody>::borrow(&body),
        );
        builders::BatchCreateRecordSetsTask { call }
    }

    /// `DELETE /v2.1/zones/{zone_id}/recordsets/batch-create-task`
    /// (DeleteBatchCreateRecordSetsTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_batch_create_record_sets_task("ZONE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_batch_create_record_sets_task(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::DeleteBatchCreateRecordSetsTask {
        let mut call = self.0.call(&operations::DELETE_BATCH_CREATE_RECORD_SETS_TASK);
        call.set_as::<String>("zone_id", zone_id);
        builders::DeleteBatchCreateRecordSetsTask { call }
    }

    /// `GET /v2.1/zones/{zone_id}/recordsets/batch-create-task` (ShowBatchCreateRecordSetsTask)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_batch_create_record_sets_task("ZONE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_batch_create_record_sets_task(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::ShowBatchCreateRecordSetsTask {
        let mut call = self.0.call(&operations::SHOW_BATCH_CREATE_RECORD_SETS_TASK);
        call.set_as::<String>("zone_id", zone_id);
        builders::ShowBatchCreateRecordSetsTask { call }
    }

    /// `DELETE /v2.1/zones/{zone_id}/recordsets` (BatchDeleteRecordSetWithLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::BatchDeleteRecordSetWithLineRequestBody;
    ///
    /// let body = BatchDeleteRecordSetWithLineRequestBody::new(["sample"]);
    /// let response = client
    ///     .batch_delete_record_set_with_line("ZONE_ID", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_record_set_with_line(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::BatchDeleteRecordSetWithLineRequestBody>,
    ) -> builders::BatchDeleteRecordSetWithLine {
        let mut call = self.0.call(&operations::BATCH_DELETE_RECORD_SET_WITH_LINE);
        call.set_as::<String>("zone_id", zone_id);
        call.body(
            Borrow::<types::BatchDeleteRecordSetWithLineRequestBody>::borrow(&body),
        );
        builders::BatchDeleteRecordSetWithLine { call }
    }

    /// `PUT /v2.1/zones/{zone_id}/recordsets` (BatchUpdateRecordSetWithLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{BatchUpdateRecordSet, BatchUpdateRecordSetWithLineRequestBody};
    ///
    /// let body = BatchUpdateRecordSetWithLineRequestBody::new([
    ///     BatchUpdateRecordSet::new("sample", ["sample"]),
    /// ]);
    /// let response = client
    ///     .batch_update_record_set_with_line("ZONE_ID", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_update_record_set_with_line(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::BatchUpdateRecordSetWithLineRequestBody>,
    ) -> builders::BatchUpdateRecordSetWithLine {
        let mut call = self.0.call(&operations::BATCH_UPDATE_RECORD_SET_WITH_LINE);
        call.set_as::<String>("zone_id", zone_id);
        call.body(
            Borrow::<types::BatchUpdateRecordSetWithLineRequestBody>::borrow(&body),
        );
        builders::BatchUpdateRecordSetWithLine { call }
    }

    /// `POST /v2.1/zones/{zone_id}/recordsets` (CreateRecordSetWithLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     CreateRecordSetWithLineRequestBody, CreateRecordSetWithLineRequestBodyType,
    /// };
    ///
    /// let body = CreateRecordSetWithLineRequestBody::new(
    ///     "sample",
    ///     CreateRecordSetWithLineRequestBodyType::A,
    /// );
    /// let response = client.create_record_set_with_line("ZONE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_record_set_with_line(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::CreateRecordSetWithLineRequestBody>,
    ) -> builders::CreateRecordSetWithLine {
        let mut call = self.0.call(&operations::CREATE_RECORD_SET_WITH_LINE);
        call.set_as::<String>("zone_id", zone_id);
        call.body(
            Borrow::<types::CreateRecordSetWithLineRequestBody>::borrow(&body),
        );
        builders::CreateRecordSetWithLine { call }
    }

    /// `GET /v2.1/zones/{zone_id}/recordsets` (ShowRecordSetByZone)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.show_record_set_by_zone("ZONE_ID").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_record_set_by_zone(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::ShowRecordSetByZone {
        let mut call = self.0.call(&operations::SHOW_RECORD_SET_BY_ZONE);
        call.set_as::<String>("zone_id", zone_id);
        builders::ShowRecordSetByZone { call }
    }

    /// `DELETE /v2.1/zones` (BatchDeleteZones)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{BatchDeleteZonesRequestBody, BatchDeleteZonesRequestBodyZoneType};
    ///
    /// let body = BatchDeleteZonesRequestBody::new(
    ///     ["sample"],
    ///     BatchDeleteZonesRequestBodyZoneType::Public,
    /// );
    /// let response = client.batch_delete_zones(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_zones(
        &self,
        body: impl Borrow<types::BatchDeleteZonesRequestBody>,
    ) -> builders::BatchDeleteZones {
        let mut call = self.0.call(&operations::BATCH_DELETE_ZONES);
        call.body(Borrow::<types::BatchDeleteZonesRequestBody>::borrow(&body));
        builders::BatchDeleteZones { call }
    }

    /// `PUT /v2.1/zones/statuses` (BatchSetZonesStatus)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     BatchSetZonesStatusRequestBody, BatchSetZonesStatusRequestBodyStatus,
    /// };
    ///
    /// let body = BatchSetZonesStatusRequestBody::new(
    ///     BatchSetZonesStatusRequestBodyStatus::Disable,
    ///     ["sample"],
    /// );
    /// let response = client.batch_set_zones_status(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_set_zones_status(
        &self,
        body: impl Borrow<types::BatchSetZonesStatusRequestBody>,
    ) -> builders::BatchSetZonesStatus {
        let mut call = self.0.call(&operations::BATCH_SET_ZONES_STATUS);
        call.body(
            Borrow::<types::BatchSetZonesStatusRequestBody>::borrow(&body),
        );
        builders::BatchSetZonesStatus { call }
    }

    /// `POST /v2/zones` (CreateZone)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::CreateZoneRequest;
    ///
    /// let body = CreateZoneRequest::new("sample");
    /// let response = client.create_zone().body(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_zone(&self) -> builders::CreateZone {
        builders::CreateZone {
            call: self.0.call(&operations::CREATE_ZONE),
        }
    }

    /// `GET /v2/zones` (ListZones)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_zones("private").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_zones(&self, type_: impl Into<String>) -> builders::ListZones {
        let mut call = self.0.call(&operations::LIST_ZONES);
        call.set_as::<String>("type", type_);
        builders::ListZones { call }
    }

    /// `POST /v2/zones/{zone_id}/recordsets` (CreateRecordSet)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{CreateRecordSetRequestBody, CreateRecordSetRequestBodyType};
    ///
    /// let body = CreateRecordSetRequestBody::new(
    ///     "sample",
    ///     ["sample"],
    ///     CreateRecordSetRequestBodyType::A,
    /// );
    /// let response = client.create_record_set("ZONE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_record_set(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::CreateRecordSetRequestBody>,
    ) -> builders::CreateRecordSet {
        let mut call = self.0.call(&operations::CREATE_RECORD_SET);
        call.set_as::<String>("zone_id", zone_id);
        call.body(Borrow::<types::CreateRecordSetRequestBody>::borrow(&body));
        builders::CreateRecordSet { call }
    }

    /// `GET /v2/zones/{zone_id}/recordsets` (ListRecordSetsByZone)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_record_sets_by_zone("ZONE_ID").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_record_sets_by_zone(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::ListRecordSetsByZone {
        let mut call = self.0.call(&operations::LIST_RECORD_SETS_BY_ZONE);
        call.set_as::<String>("zone_id", zone_id);
        builders::ListRecordSetsByZone { call }
    }

    /// `POST /v2.1/zones/{zone_id}/recordsets/batch/lines` (CreateRecordSetWithBatchLines)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     BatchCreateRecordSetWithLine, CreateRSetBatchLinesReq,
    ///     CreateRSetBatchLinesReqType,
    /// };
    ///
    /// let body = CreateRSetBatchLinesReq::new(
    ///     [BatchCreateRecordSetWithLine::new("sample", ["sample"])],
    ///     "sample",
    ///     CreateRSetBatchLinesReqType::A,
    /// );
    /// let response = client
    ///     .create_record_set_with_batch_lines("ZONE_ID", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_record_set_with_batch_lines(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::CreateRSetBatchLinesReq>,
    ) -> builders::CreateRecordSetWithBatchLines {
        let mut call = self.0.call(&operations::CREATE_RECORD_SET_WITH_BATCH_LINES);
        call.set_as::<String>("zone_id", zone_id);
        call.body(Borrow::<types::CreateRSetBatchLinesReq>::borrow(&body));
        builders::CreateRecordSetWithBatchLines { call }
    }

    /// `DELETE /v2/zones/{zone_id}` (DeleteZone)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_zone("ZONE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_zone(&self, zone_id: impl Into<String>) -> builders::DeleteZone {
        let mut call = self.0.call(&operations::DELETE_ZONE);
        call.set_as::<String>("zone_id", zone_id);
        builders::DeleteZone { call }
    }

    /// `GET /v2/zones/{zone_id}` (ShowZone)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_zone("ZONE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_zone(&self, zone_id: impl Into<String>) -> builders::ShowZone {
        let mut call = self.0.call(&operations::SHOW_ZONE);
        call.set_as::<String>("zone_id", zone_id);
        builders::ShowZone { call }
    }

    /// `PATCH /v2/zones/{zone_id}` (UpdateZone)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::UpdateZoneRequest;
    ///
    /// let body = UpdateZoneRequest::new();
    /// let response = client.update_zone("ZONE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_zone(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::UpdateZoneRequest>,
    ) -> builders::UpdateZone {
        let mut call = self.0.call(&operations::UPDATE_ZONE);
        call.set_as::<String>("zone_id", zone_id);
        call.body(Borrow::<types::UpdateZoneRequest>::borrow(&body));
        builders::UpdateZone { call }
    }

    /// `DELETE /v2/zones/{zone_id}/recordsets/{recordset_id}` (DeleteRecordSet)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_record_set("ZONE_ID", "RECORDSET_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_record_set(
        &self,
        zone_id: impl Into<String>,
        recordset_id: impl Into<String>,
    ) -> builders::DeleteRecordSet {
        let mut call = self.0.call(&operations::DELETE_RECORD_SET);
        call.set_as::<String>("zone_id", zone_id);
        call.set_as::<String>("recordset_id", recordset_id);
        builders::DeleteRecordSet { call }
    }

    /// `GET /v2/zones/{zone_id}/recordsets/{recordset_id}` (ShowRecordSet)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_record_set("ZONE_ID", "RECORDSET_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_record_set(
        &self,
        zone_id: impl Into<String>,
        recordset_id: impl Into<String>,
    ) -> builders::ShowRecordSet {
        let mut call = self.0.call(&operations::SHOW_RECORD_SET);
        call.set_as::<String>("zone_id", zone_id);
        call.set_as::<String>("recordset_id", recordset_id);
        builders::ShowRecordSet { call }
    }

    /// `PUT /v2/zones/{zone_id}/recordsets/{recordset_id}` (UpdateRecordSet)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::UpdateRecordSetReq;
    ///
    /// let body = UpdateRecordSetReq::new();
    /// let response = client
    ///     .update_record_set("ZONE_ID", "RECORDSET_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_record_set(
        &self,
        zone_id: impl Into<String>,
        recordset_id: impl Into<String>,
    ) -> builders::UpdateRecordSet {
        let mut call = self.0.call(&operations::UPDATE_RECORD_SET);
        call.set_as::<String>("zone_id", zone_id);
        call.set_as::<String>("recordset_id", recordset_id);
        builders::UpdateRecordSet { call }
    }

    /// `DELETE /v2.1/zones/{zone_id}/recordsets/{recordset_id}` (DeleteRecordSets)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_record_sets("ZONE_ID", "RECORDSET_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_record_sets(
        &self,
        zone_id: impl Into<String>,
        recordset_id: impl Into<String>,
    ) -> builders::DeleteRecordSets {
        let mut call = self.0.call(&operations::DELETE_RECORD_SETS);
        call.set_as::<String>("zone_id", zone_id);
        call.set_as::<String>("recordset_id", recordset_id);
        builders::DeleteRecordSets { call }
    }

    /// `GET /v2.1/zones/{zone_id}/recordsets/{recordset_id}` (ShowRecordSetWithLine)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_record_set_with_line("ZONE_ID", "RECORDSET_ID")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_record_set_with_line(
        &self,
        zone_id: impl Into<String>,
        recordset_id: impl Into<String>,
    ) -> builders::ShowRecordSetWithLine {
        let mut call = self.0.call(&operations::SHOW_RECORD_SET_WITH_LINE);
        call.set_as::<String>("zone_id", zone_id);
        call.set_as::<String>("recordset_id", recordset_id);
        builders::ShowRecordSetWithLine { call }
    }

    /// `PUT /v2.1/zones/{zone_id}/recordsets/{recordset_id}` (UpdateRecordSets)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::UpdateRecordSetsReq;
    ///
    /// let body = UpdateRecordSetsReq::new().name("sample").type_("sample");
    /// let response = client
    ///     .update_record_sets("ZONE_ID", "RECORDSET_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_record_sets(
        &self,
        zone_id: impl Into<String>,
        recordset_id: impl Into<String>,
    ) -> builders::UpdateRecordSets {
        let mut call = self.0.call(&operations::UPDATE_RECORD_SETS);
        call.set_as::<String>("zone_id", zone_id);
        call.set_as::<String>("recordset_id", recordset_id);
        builders::UpdateRecordSets { call }
    }

    /// `POST /v2/zones/{zone_id}/disable-dnssec` (DisableDnssecConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.disable_dnssec_config("ZONE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_dnssec_config(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::DisableDnssecConfig {
        let mut call = self.0.call(&operations::DISABLE_DNSSEC_CONFIG);
        call.set_as::<String>("zone_id", zone_id);
        builders::DisableDnssecConfig { call }
    }

    /// `POST /v2/zones/{zone_id}/disassociaterouter` (DisassociateRouter)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{DisassociaterouterRequestBody, Router};
    ///
    /// let body = DisassociaterouterRequestBody::new(Router::new("sample"));
    /// let response = client.disassociate_router("ZONE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn disassociate_router(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::DisassociaterouterRequestBody>,
    ) -> builders::DisassociateRouter {
        let mut call = self.0.call(&operations::DISASSOCIATE_ROUTER);
        call.set_as::<String>("zone_id", zone_id);
        call.body(
            Borrow::<types::DisassociaterouterRequestBody>::borrow(&body),
        );
        builders::DisassociateRouter { call }
    }

    /// `POST /v2/zones/{zone_id}/enable-dnssec` (EnableDnssecConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.enable_dnssec_config("ZONE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_dnssec_config(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::EnableDnssecConfig {
        let mut call = self.0.call(&operations::ENABLE_DNSSEC_CONFIG);
        call.set_as::<String>("zone_id", zone_id);
        builders::EnableDnssecConfig { call }
    }

    /// `GET /v2.1/zones/{zone_id}/lines` (ListPublicZoneLines)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_public_zone_lines("ZONE_ID").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public_zone_lines(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::ListPublicZoneLines {
        let mut call = self.0.call(&operations::LIST_PUBLIC_ZONE_LINES);
        call.set_as::<String>("zone_id", zone_id);
        builders::ListPublicZoneLines { call }
    }

    /// `POST /v2/zones/{zone_id}/actions/set-proxy-pattern` (SetPrivateZoneProxyPattern)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{
    ///     SetPrivateZoneProxyPatternRequestBody,
    ///     SetPrivateZoneProxyPatternRequestBodyProxyPattern,
    /// };
    ///
    /// let body = SetPrivateZoneProxyPatternRequestBody::new(
    ///     SetPrivateZoneProxyPatternRequestBodyProxyPattern::Authority,
    /// );
    /// let response = client.set_private_zone_proxy_pattern("ZONE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_private_zone_proxy_pattern(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::SetPrivateZoneProxyPatternRequestBody>,
    ) -> builders::SetPrivateZoneProxyPattern {
        let mut call = self.0.call(&operations::SET_PRIVATE_ZONE_PROXY_PATTERN);
        call.set_as::<String>("zone_id", zone_id);
        call.body(
            Borrow::<types::SetPrivateZoneProxyPatternRequestBody>::borrow(&body),
        );
        builders::SetPrivateZoneProxyPattern { call }
    }

    /// `GET /v2/zones/{zone_id}/dnssec` (ShowDnssecConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_dnssec_config("ZONE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_dnssec_config(&self, zone_id: impl Into<String>) -> builders::ShowDnssecConfig {
        let mut call = self.0.call(&operations::SHOW_DNSSEC_CONFIG);
        call.set_as::<String>("zone_id", zone_id);
        builders::ShowDnssecConfig { call }
    }

    /// `GET /v2.1/zones/{zone_id}/detection` (ShowDomainDetection)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_domain_detection("ZONE_ID", "DOMAIN_NAME").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_domain_detection(
        &self,
        zone_id: impl Into<String>,
        domain_name: impl Into<String>,
    ) -> builders::ShowDomainDetection {
        let mut call = self.0.call(&operations::SHOW_DOMAIN_DETECTION);
        call.set_as::<String>("zone_id", zone_id);
        call.set_as::<String>("domain_name", domain_name);
        builders::ShowDomainDetection { call }
    }

    /// `GET /v2.1/zones/{zone_id}/email-recordsets` (ShowEmailRecordSet)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.show_email_record_set("ZONE_ID").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_email_record_set(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::ShowEmailRecordSet {
        let mut call = self.0.call(&operations::SHOW_EMAIL_RECORD_SET);
        call.set_as::<String>("zone_id", zone_id);
        builders::ShowEmailRecordSet { call }
    }

    /// `GET /v2/zones/{zone_id}/nameservers` (ShowZoneNameServer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_zone_name_server("ZONE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_zone_name_server(
        &self,
        zone_id: impl Into<String>,
    ) -> builders::ShowZoneNameServer {
        let mut call = self.0.call(&operations::SHOW_ZONE_NAME_SERVER);
        call.set_as::<String>("zone_id", zone_id);
        builders::ShowZoneNameServer { call }
    }

    /// `PUT /v2/zones/{zone_id}/statuses` (UpdateZoneStatus)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{UpdateZoneStatusRequestBody, UpdateZoneStatusRequestBodyStatus};
    ///
    /// let body = UpdateZoneStatusRequestBody::new(
    ///     UpdateZoneStatusRequestBodyStatus::Enable,
    /// );
    /// let response = client.update_zone_status("ZONE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_zone_status(
        &self,
        zone_id: impl Into<String>,
        body: impl Borrow<types::UpdateZoneStatusRequestBody>,
    ) -> builders::UpdateZoneStatus {
        let mut call = self.0.call(&operations::UPDATE_ZONE_STATUS);
        call.set_as::<String>("zone_id", zone_id);
        call.body(Borrow::<types::UpdateZoneStatusRequestBody>::borrow(&body));
        builders::UpdateZoneStatus { call }
    }
}
