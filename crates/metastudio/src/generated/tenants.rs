//! The family `tenants`. Resources, agreements and settings of a tenant.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/tenants/bind-resource`
    pub static BIND_USER_ASSET_RESOURCE: Operation = Operation {
        family: "tenants",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::body("/asset_id").length(1, 256),
            Parameter::body("/business_type").length(1, 128),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "BindUserAssetResource",
            Method::Post,
            "/v1/{project_id}/tenants/bind-resource",
        )
    };
    /// `GET /v1/{project_id}/tenants/resources-count`
    pub static COUNT_TENANT_RESOURCES: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("business").joined(),
            Parameter::query("resource_expire_start_time"),
            Parameter::query("resource_expire_end_time"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CountTenantResourcesResponse>(),
        ..Operation::new(
            "CountTenantResources",
            Method::Get,
            "/v1/{project_id}/tenants/resources-count",
        )
    };
    /// `DELETE /v1/{project_id}/tenants/user-configurations`
    pub static DELETE_TENANT_USER_CONFIGURATION: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteTenantUserConfiguration",
            Method::Delete,
            "/v1/{project_id}/tenants/user-configurations",
        )
    };
    /// `POST /v1/{project_id}/tenants/user-configurations`
    pub static SET_TENANT_USER_CONFIGURATION: Operation = Operation {
        family: "tenants",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "SetTenantUserConfiguration",
            Method::Post,
            "/v1/{project_id}/tenants/user-configurations",
        )
    };
    /// `GET /v1/{project_id}/tenants/user-configurations`
    pub static SHOW_TENANT_USER_CONFIGURATION: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("offset").range(0.0, 2147483647.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::TenantUserConfiguration>(),
        ..Operation::new(
            "ShowTenantUserConfiguration",
            Method::Get,
            "/v1/{project_id}/tenants/user-configurations",
        )
    };
    /// `GET /v1/{project_id}/tenants/resources`
    pub static LIST_TENANT_RESOURCES: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "resources",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("resource").joined().length(1, 128),
            Parameter::query("business").joined(),
            Parameter::query("resource_source").required().joined(),
            Parameter::query("resource_id").max_length(128),
            Parameter::query("order_id").max_length(128),
            Parameter::query("charging_mode"),
            Parameter::query("resource_expire_start_time"),
            Parameter::query("resource_expire_end_time"),
            Parameter::query("sub_resource"),
            Parameter::query("status"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::TenantResourcePage>(),
        ..Operation::new(
            "ListTenantResources",
            Method::Get,
            "/v1/{project_id}/tenants/resources",
        )
    };
    /// `POST /v1/{project_id}/tenants/notice-configurations`
    pub static SET_TENANT_NOTICE_CONFIGURATION: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "SetTenantNoticeConfiguration",
            Method::Post,
            "/v1/{project_id}/tenants/notice-configurations",
        )
    };
    /// `GET /v1/{project_id}/tenants/notice-configurations`
    pub static SHOW_TENANT_NOTICE_CONFIGURATION: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("type").required(),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::TenantNoticeConfiguration>(),
        ..Operation::new(
            "ShowTenantNoticeConfiguration",
            Method::Get,
            "/v1/{project_id}/tenants/notice-configurations",
        )
    };
    /// `GET /v1/{project_id}/tenants/resources-usage`
    pub static SHOW_RESOURCE_USAGE: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("resource").joined().length(1, 128),
            Parameter::query("business").joined(),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ShowResourceUsageResponse>(),
        ..Operation::new(
            "ShowResourceUsage",
            Method::Get,
            "/v1/{project_id}/tenants/resources-usage",
        )
    };
    /// `GET /v1/{project_id}/tenants/resource/assignrecourd`
    pub static LIST_TENANT_ASSIGNMENT_RECORDS: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "resources",
            total: Some("resource_count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("offset").range(0.0, 2147483647.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/customer_name"],
        success: Success::json::<crate::types::TenantAssignmentPage>(),
        ..Operation::new(
            "ShowTenantAssginRecord",
            Method::Get,
            "/v1/{project_id}/tenants/resource/assignrecourd",
        )
    };
    /// `GET /v1/{project_id}/tenants/service-configs`
    pub static SHOW_TENANT_SERVICE_CONFIGS: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::TenantServiceConfigs>(),
        ..Operation::new(
            "ShowTenantServiceConfigs",
            Method::Get,
            "/v1/{project_id}/tenants/service-configs",
        )
    };
    /// `PUT /v1/{project_id}/tenants/service-configs`
    pub static UPDATE_TENANT_SERVICE_CONFIGS: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::UpdatedTenantServiceConfigs>(),
        ..Operation::new(
            "UpdateTenantServiceConfigs",
            Method::Put,
            "/v1/{project_id}/tenants/service-configs",
        )
    };
    /// `POST /v1/{project_id}/tenants/service-agreements/signed`
    pub static SIGN_AGREEMENT: Operation = Operation {
        family: "tenants",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ServiceAgreement>(),
        ..Operation::new(
            "SignAgreement",
            Method::Post,
            "/v1/{project_id}/tenants/service-agreements/signed",
        )
    };
    /// `POST /v1/{project_id}/tenants/special-agreements/signed`
    pub static SIGN_SPECIAL_AGREEMENT: Operation = Operation {
        family: "tenants",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::SpecialAgreement>(),
        ..Operation::new(
            "SignSpecialAgreement",
            Method::Post,
            "/v1/{project_id}/tenants/special-agreements/signed",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Bind a resource to an asset.
    ///
    /// `bound_asset` of a resource names the asset that it is bound to.
    ///
    /// `POST /v1/{project_id}/tenants/bind-resource` (BindUserAssetResource)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct BindUserAssetResource {
        pub(super) call: Call,
    }
    impl BindUserAssetResource {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Count the resources that expire within a time.
    ///
    /// Counts what is charged by period or once.
    ///
    /// `GET /v1/{project_id}/tenants/resources-count` (CountTenantResources)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CountTenantResources {
        pub(super) call: Call,
    }
    impl CountTenantResources {
        /// Only resources for one of these.
        pub fn business(
            mut self,
            business: impl IntoIterator<Item = impl Into<types::BusinessType>>,
        ) -> Self {
            self.call
                .set_list(
                    "business",
                    business.into_iter().map(Into::<types::BusinessType>::into),
                );
            self
        }
        /// Only resources that expire at this time or later.
        pub fn resource_expire_start_time(
            mut self,
            resource_expire_start_time: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call
                .set(
                    "resource_expire_start_time",
                    Into::<crate::Timestamp>::into(resource_expire_start_time),
                );
            self
        }
        /// Only resources that expire at this time or earlier.
        pub fn resource_expire_end_time(
            mut self,
            resource_expire_end_time: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call
                .set(
                    "resource_expire_end_time",
                    Into::<crate::Timestamp>::into(resource_expire_end_time),
                );
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::CountTenantResourcesResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CountTenantResourcesResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Remove favorites of the tenant.
    ///
    /// `DELETE /v1/{project_id}/tenants/user-configurations` (DeleteTenantUserConfiguration)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteTenantUserConfiguration {
        pub(super) call: Call,
    }
    impl DeleteTenantUserConfiguration {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Set favorites of the tenant.
    ///
    /// `POST /v1/{project_id}/tenants/user-configurations` (SetTenantUserConfiguration)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SetTenantUserConfiguration {
        pub(super) call: Call,
    }
    impl SetTenantUserConfiguration {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show the favorites of the tenant.
    ///
    /// What `limit` and `offset` count is undocumented, as is how many favorites there are.
    ///
    /// `GET /v1/{project_id}/tenants/user-configurations` (ShowTenantUserConfiguration)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowTenantUserConfiguration {
        pub(super) call: Call,
    }
    impl ShowTenantUserConfiguration {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::TenantUserConfiguration>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TenantUserConfiguration>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the resources of the tenant.
    ///
    /// Packages that are charged by use are not among them; the vendor's billing service (CBC)
    /// knows how much of them is left.
    ///
    /// `GET /v1/{project_id}/tenants/resources` (ListTenantResources)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTenantResources {
        pub(super) call: Call,
    }
    impl ListTenantResources {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// Only resources of one of these types, from the vendor's list of resource types. 1 to 128
        /// characters.
        pub fn resource(
            mut self,
            resource: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call
                .set_list("resource", resource.into_iter().map(Into::<String>::into));
            self
        }
        /// Only resources for one of these.
        pub fn business(
            mut self,
            business: impl IntoIterator<Item = impl Into<types::BusinessType>>,
        ) -> Self {
            self.call
                .set_list(
                    "business",
                    business.into_iter().map(Into::<types::BusinessType>::into),
                );
            self
        }
        /// Only elements whose `resource_id` is this. At most 128 characters.
        pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
            self.call.set("resource_id", Into::<String>::into(resource_id));
            self
        }
        /// Only elements whose `order_id` is this. At most 128 characters.
        pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
            self.call.set("order_id", Into::<String>::into(order_id));
            self
        }
        /// Only elements whose `charging_mode` is this.
        pub fn charging_mode(
            mut self,
            charging_mode: impl Into<types::ChargeMode>,
        ) -> Self {
            self.call
                .set("charging_mode", Into::<types::ChargeMode>::into(charging_mode));
            self
        }
        /// Only resources that expire at this time or later.
        pub fn resource_expire_start_time(
            mut self,
            resource_expire_start_time: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call
                .set(
                    "resource_expire_start_time",
                    Into::<crate::Timestamp>::into(resource_expire_start_time),
                );
            self
        }
        /// Only resources that expire at this time or earlier.
        pub fn resource_expire_end_time(
            mut self,
            resource_expire_end_time: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call
                .set(
                    "resource_expire_end_time",
                    Into::<crate::Timestamp>::into(resource_expire_end_time),
                );
            self
        }
        /// Only elements whose `sub_resource_type` is this.
        pub fn sub_resource(
            mut self,
            sub_resource: impl Into<types::SubResourceType>,
        ) -> Self {
            self.call
                .set("sub_resource", Into::<types::SubResourceType>::into(sub_resource));
            self
        }
        /// 0 normal, 1 frozen.
        pub fn status(mut self, status: i32) -> Self {
            self.call.set("status", status);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::TenantResourcePage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TenantResourcePage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::TenantResourcePage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::TenantResourcePage> {
            Items::new(self.call)
        }
    }
    /// Change the settings of a notice.
    ///
    /// `POST /v1/{project_id}/tenants/notice-configurations` (SetTenantNoticeConfiguration)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SetTenantNoticeConfiguration {
        pub(super) call: Call,
    }
    impl SetTenantNoticeConfiguration {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show the settings of a notice.
    ///
    /// What `limit` and `offset` count is undocumented; there is one result.
    ///
    /// `GET /v1/{project_id}/tenants/notice-configurations` (ShowTenantNoticeConfiguration)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowTenantNoticeConfiguration {
        pub(super) call: Call,
    }
    impl ShowTenantNoticeConfiguration {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::TenantNoticeConfiguration>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TenantNoticeConfiguration>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show how much of the tenant's resources is used.
    ///
    /// Covers what is charged by period or once. Packages that are charged by use are not among
    /// them; the vendor's billing service (CBC) knows how much of them is left.
    ///
    /// `GET /v1/{project_id}/tenants/resources-usage` (ShowResourceUsage)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowResourceUsage {
        pub(super) call: Call,
    }
    impl ShowResourceUsage {
        /// Only resources of one of these types, from the vendor's list of resource types. 1 to 128
        /// characters.
        pub fn resource(
            mut self,
            resource: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call
                .set_list("resource", resource.into_iter().map(Into::<String>::into));
            self
        }
        /// Only resources for one of these.
        pub fn business(
            mut self,
            business: impl IntoIterator<Item = impl Into<types::BusinessType>>,
        ) -> Self {
            self.call
                .set_list(
                    "business",
                    business.into_iter().map(Into::<types::BusinessType>::into),
                );
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ShowResourceUsageResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ShowResourceUsageResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the resources that were assigned to the tenant.
    ///
    /// `GET /v1/{project_id}/tenants/resource/assignrecourd` (ShowTenantAssginRecord)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTenantAssignmentRecords {
        pub(super) call: Call,
    }
    impl ListTenantAssignmentRecords {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::TenantAssignmentPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TenantAssignmentPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::TenantAssignmentPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::TenantAssignmentPage> {
            Items::new(self.call)
        }
    }
    /// Show the service settings of the tenant.
    ///
    /// `GET /v1/{project_id}/tenants/service-configs` (ShowTenantServiceConfigs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowTenantServiceConfigs {
        pub(super) call: Call,
    }
    impl ShowTenantServiceConfigs {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::TenantServiceConfigs>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TenantServiceConfigs>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change the service settings of the tenant.
    ///
    /// Only those of users and of the mark can be changed.
    ///
    /// `PUT /v1/{project_id}/tenants/service-configs` (UpdateTenantServiceConfigs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateTenantServiceConfigs {
        pub(super) call: Call,
    }
    impl UpdateTenantServiceConfigs {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::UpdatedTenantServiceConfigs>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::UpdatedTenantServiceConfigs>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Sign the service agreement.
    ///
    /// Signs the current version of the vendor's statement for this service. Read it before: the
    /// vendor publishes it as the MetaStudio privacy agreement.
    ///
    /// `POST /v1/{project_id}/tenants/service-agreements/signed` (SignAgreement)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SignAgreement {
        pub(super) call: Call,
    }
    impl SignAgreement {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::ServiceAgreement>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ServiceAgreement>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Sign or cancel a special agreement.
    ///
    /// With AUTO_PAY, the vendor charges the account for each order that is placed. If the balance
    /// does not suffice, the order waits in the vendor's billing center until somebody pays it
    /// there.
    ///
    /// `POST /v1/{project_id}/tenants/special-agreements/signed` (SignSpecialAgreement)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SignSpecialAgreement {
        pub(super) call: Call,
    }
    impl SignSpecialAgreement {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::SpecialAgreement>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SpecialAgreement>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        ResourceSource, ChargeMode, BusinessType, SubResourceType, ResourceUnit,
        ResourceUsage,
    };
    /// `BindAssetResourceRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BindAssetResourceRequest {
        /// `asset_id` (optional). 1 to 256 characters.
        pub asset_id: Option<String>,
        /// What the resource is for. The sources list no values here; those of BusinessType are likely.
        /// 1 to 128 characters.
        pub business_type: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl BindAssetResourceRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `asset_id` (optional). 1 to 256 characters.
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = Some(asset_id.into());
            self
        }
        /// What the resource is for. The sources list no values here; those of BusinessType are likely.
        /// 1 to 128 characters.
        #[must_use]
        pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
            self.business_type = Some(business_type.into());
            self
        }
    }
    impl Object for BindAssetResourceRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("business_type"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                _ => read(map, &mut self.business_type),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "business_type", &self.business_type)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BindAssetResourceRequest);
    /// The answer of `CountTenantResources`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CountTenantResourcesResponse {
        /// `resources_count` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources_count: Vec<ResourcesCount>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CountTenantResourcesResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<ResourcesCount>>("resources_count"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.resources_count)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resources_count", &self.resources_count)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CountTenantResourcesResponse);
    /// `ResourcesCount`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ResourcesCount {
        /// What a resource is for.
        pub business_type: Option<BusinessType>,
        /// `count` (optional). Range: 0 to 2147483647.
        pub count: Option<f64>,
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub charging_mode: Option<ChargeMode>,
        /// Where a resource comes from.
        pub resource_source: Option<ResourceSource>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ResourcesCount {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<BusinessType>>("business_type"),
            optional::<Option<f64>>("count"),
            optional::<Option<ChargeMode>>("charging_mode"),
            optional::<Option<ResourceSource>>("resource_source"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.business_type),
                1 => read(map, &mut self.count),
                2 => read(map, &mut self.charging_mode),
                _ => read(map, &mut self.resource_source),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "business_type", &self.business_type)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "charging_mode", &self.charging_mode)?;
            write_some(map, "resource_source", &self.resource_source)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ResourcesCount);
    /// Favorites of the tenant.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TenantUserConfiguration {
        /// `my_collections` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "my_collections"))]
        pub favorites: Option<Vec<Favorites>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl TenantUserConfiguration {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `my_collections` (optional)
        #[must_use]
        pub fn favorites(mut self, favorites: Vec<Favorites>) -> Self {
            self.favorites = Some(favorites);
            self
        }
    }
    impl Object for TenantUserConfiguration {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Vec<Favorites>>>("my_collections"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.favorites)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "my_collections", &self.favorites)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TenantUserConfiguration);
    /// Favorites of one kind.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Favorites {
        /// VOICE is a voice. It is the only value that a source lists.
        pub collection_type: Option<FavoriteType>,
        /// Ids of assets or templates.
        pub collection_ids: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Favorites {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// VOICE is a voice. It is the only value that a source lists.
        #[must_use]
        pub fn collection_type(
            mut self,
            collection_type: impl Into<FavoriteType>,
        ) -> Self {
            self.collection_type = Some(collection_type.into());
            self
        }
        /// Ids of assets or templates.
        #[must_use]
        pub fn collection_ids(mut self, collection_ids: Vec<String>) -> Self {
            self.collection_ids = Some(collection_ids);
            self
        }
    }
    impl Object for Favorites {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<FavoriteType>>("collection_type"),
            optional::<Option<Vec<String>>>("collection_ids"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.collection_type),
                _ => read(map, &mut self.collection_ids),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "collection_type", &self.collection_type)?;
            write_some(map, "collection_ids", &self.collection_ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(Favorites);
    open_enum! {
        /// VOICE is a voice. It is the only value that a source lists.
        pub enum FavoriteType {
            /// `VOICE`
            Voice = "VOICE",
        }
    }
    /// The answer of `ListTenantResources`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TenantResourcePage {
        /// `resources` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<TenantResource>,
        /// `count` (optional). Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TenantResourcePage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<TenantResource>>("resources"),
            optional::<Option<i32>>("count"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resources),
                _ => read(map, &mut self.count),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resources", &self.resources)?;
            write_some(map, "count", &self.count)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TenantResourcePage);
    /// A resource, or a part of one, and how much of it is used.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TenantResource {
        /// `resource_id` (optional). 1 to 128 characters.
        pub resource_id: Option<String>,
        /// Filled only for some ways of buying, else empty. At most 64 characters.
        pub order_id: Option<String>,
        /// The asset that a resource is bound to.
        pub bound_asset: Option<BoundAsset>,
        /// `resource_expire_time` (optional)
        pub resource_expire_time: Option<Timestamp>,
        /// From the vendor's list of resource types. 1 to 64 characters.
        pub resource_type: Option<String>,
        /// What a resource is for.
        pub business_type: Option<BusinessType>,
        /// A part of a package of the Flexus edition; no other resource has parts.
        pub sub_resource_type: Option<SubResourceType>,
        /// Whether amount and unit are those of `sub_resource_type`. Default: `false`.
        pub is_sub_resource: Option<bool>,
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub charging_mode: Option<ChargeMode>,
        /// Where a resource comes from.
        pub resource_source: Option<ResourceSource>,
        /// All there is, in `unit`. Range: 0 to 1000000.
        pub amount: Option<f64>,
        /// What is used, in `unit`. Range: 0 to 1000000.
        pub usage: Option<f64>,
        /// 0 normal, 1 frozen.
        pub status: Option<i32>,
        /// - `NUM`: avatars or voices.
        /// - `MIN`: minutes, of videos.
        /// - `HOUR`: hours, of live streams.
        /// - `CHANNEL`: streams or conversations at a time.
        /// - `GB`: gigabytes, of assets.
        /// - `MILLION_WORDS`: a million words.
        /// - `TEN_THOUSAND_WORDS`: ten thousand words.
        /// - `TIME`: times.
        pub unit: Option<ResourceUnit>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TenantResource {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("resource_id"),
            optional::<Option<String>>("order_id"),
            optional::<Option<BoundAsset>>("bound_asset"),
            optional::<Option<Timestamp>>("resource_expire_time"),
            optional::<Option<String>>("resource_type"),
            optional::<Option<BusinessType>>("business_type"),
            optional::<Option<SubResourceType>>("sub_resource_type"),
            optional::<Option<bool>>("is_sub_resource"),
            optional::<Option<ChargeMode>>("charging_mode"),
            optional::<Option<ResourceSource>>("resource_source"),
            optional::<Option<f64>>("amount"),
            optional::<Option<f64>>("usage"),
            optional::<Option<i32>>("status"),
            optional::<Option<ResourceUnit>>("unit"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource_id),
                1 => read(map, &mut self.order_id),
                2 => read(map, &mut self.bound_asset),
                3 => read(map, &mut self.resource_expire_time),
                4 => read(map, &mut self.resource_type),
                5 => read(map, &mut self.business_type),
                6 => read(map, &mut self.sub_resource_type),
                7 => read(map, &mut self.is_sub_resource),
                8 => read(map, &mut self.charging_mode),
                9 => read(map, &mut self.resource_source),
                10 => read(map, &mut self.amount),
                11 => read(map, &mut self.usage),
                12 => read(map, &mut self.status),
                _ => read(map, &mut self.unit),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource_id", &self.resource_id)?;
            write_some(map, "order_id", &self.order_id)?;
            write_some(map, "bound_asset", &self.bound_asset)?;
            write_some(map, "resource_expire_time", &self.resource_expire_time)?;
            write_some(map, "resource_type", &self.resource_type)?;
            write_some(map, "business_type", &self.business_type)?;
            write_some(map, "sub_resource_type", &self.sub_resource_type)?;
            write_some(map, "is_sub_resource", &self.is_sub_resource)?;
            write_some(map, "charging_mode", &self.charging_mode)?;
            write_some(map, "resource_source", &self.resource_source)?;
            write_some(map, "amount", &self.amount)?;
            write_some(map, "usage", &self.usage)?;
            write_some(map, "status", &self.status)?;
            write_some(map, "unit", &self.unit)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TenantResource);
    /// The asset that a resource is bound to.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BoundAsset {
        /// `asset_id` (optional)
        pub asset_id: Option<String>,
        /// `asset_name` (optional)
        pub asset_name: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for BoundAsset {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("asset_name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                _ => read(map, &mut self.asset_name),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "asset_name", &self.asset_name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BoundAsset);
    /// Whether and how a tenant gets a notice.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TenantNoticeConfiguration {
        /// RESOURCE_EXPIRE is about the end of resources, RESOURCE_LEFT about how much is left of them.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: TenantNoticeType,
        /// Whether a text message is sent.
        pub send_msg: Option<bool>,
        /// Settings of the notice. Their form is undocumented.
        pub properties: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl TenantNoticeConfiguration {
        /// One with what is required; the rest has setters.
        pub fn new(type_: impl Into<TenantNoticeType>) -> Self {
            Self {
                type_: type_.into(),
                ..Default::default()
            }
        }
        /// Whether a text message is sent.
        #[must_use]
        pub fn send_msg(mut self, send_msg: bool) -> Self {
            self.send_msg = Some(send_msg);
            self
        }
        /// Settings of the notice. Their form is undocumented.
        #[must_use]
        pub fn properties(mut self, properties: impl Into<String>) -> Self {
            self.properties = Some(properties.into());
            self
        }
    }
    impl Object for TenantNoticeConfiguration {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<TenantNoticeType>("type"),
            optional::<Option<bool>>("send_msg"),
            optional::<Option<String>>("properties"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.type_),
                1 => read(map, &mut self.send_msg),
                _ => read(map, &mut self.properties),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "type", &self.type_)?;
            write_some(map, "send_msg", &self.send_msg)?;
            write_some(map, "properties", &self.properties)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TenantNoticeConfiguration);
    open_enum! {
        /// RESOURCE_EXPIRE is about the end of resources, RESOURCE_LEFT about how much is left of them.
        pub enum TenantNoticeType {
            /// `RESOURCE_EXPIRE`
            ResourceExpire = "RESOURCE_EXPIRE",
            /// `RESOURCE_LEFT`
            ResourceLeft = "RESOURCE_LEFT",
        }
    }
    /// The answer of `ShowResourceUsage`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShowResourceUsageResponse {
        /// `resources` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<ResourceUsage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ShowResourceUsageResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<ResourceUsage>>("resources"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.resources)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resources", &self.resources)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShowResourceUsageResponse);
    /// The answer of `ShowTenantAssginRecord`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TenantAssignmentPage {
        /// `customer_project_id` (optional)
        pub customer_project_id: Option<String>,
        /// `customer_name` (optional)
        pub customer_name: Option<String>,
        /// `region_id` (optional)
        pub region_id: Option<String>,
        /// How many assignments there are.
        pub resource_count: Option<i32>,
        /// `resources` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<ResourceAssignment>,
        /// Sums by kind of resource.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources_overview: Vec<ResourceAssignmentSummary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for TenantAssignmentPage {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("TenantAssignmentPage")
                .field("customer_project_id", &self.customer_project_id)
                .field("customer_name", &redacted(&self.customer_name))
                .field("region_id", &self.region_id)
                .field("resource_count", &self.resource_count)
                .field("resources", &self.resources)
                .field("resources_overview", &self.resources_overview)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for TenantAssignmentPage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("customer_project_id"),
            optional::<Option<String>>("customer_name").sensitive(),
            optional::<Option<String>>("region_id"),
            optional::<Option<i32>>("resource_count"),
            optional::<Vec<ResourceAssignment>>("resources"),
            optional::<Vec<ResourceAssignmentSummary>>("resources_overview"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.customer_project_id),
                1 => read(map, &mut self.customer_name),
                2 => read(map, &mut self.region_id),
                3 => read(map, &mut self.resource_count),
                4 => read(map, &mut self.resources),
                _ => read(map, &mut self.resources_overview),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "customer_project_id", &self.customer_project_id)?;
            write_some(map, "customer_name", &self.customer_name)?;
            write_some(map, "region_id", &self.region_id)?;
            write_some(map, "resource_count", &self.resource_count)?;
            write_some(map, "resources", &self.resources)?;
            write_some(map, "resources_overview", &self.resources_overview)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TenantAssignmentPage);
    /// Resources that were assigned at one time.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceAssignment {
        /// `assignment_record_id` (optional)
        pub assignment_record_id: Option<String>,
        /// `resource_spec_code` (optional)
        pub resource_spec_code: Option<String>,
        /// `charging_mode` (optional)
        pub charging_mode: Option<String>,
        /// `resource_num` (optional)
        pub resource_num: Option<f64>,
        /// `resource_used_num` (optional)
        pub resource_used_num: Option<f64>,
        /// In seconds since 1970-01-01 00:00 UTC.
        pub resource_allocate_time: Option<i64>,
        /// In seconds since 1970-01-01 00:00 UTC.
        pub resource_expire_time: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ResourceAssignment {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("assignment_record_id"),
            optional::<Option<String>>("resource_spec_code"),
            optional::<Option<String>>("charging_mode"),
            optional::<Option<f64>>("resource_num"),
            optional::<Option<f64>>("resource_used_num"),
            optional::<Option<i64>>("resource_allocate_time"),
            optional::<Option<i64>>("resource_expire_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.assignment_record_id),
                1 => read(map, &mut self.resource_spec_code),
                2 => read(map, &mut self.charging_mode),
                3 => read(map, &mut self.resource_num),
                4 => read(map, &mut self.resource_used_num),
                5 => read(map, &mut self.resource_allocate_time),
                _ => read(map, &mut self.resource_expire_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "assignment_record_id", &self.assignment_record_id)?;
            write_some(map, "resource_spec_code", &self.resource_spec_code)?;
            write_some(map, "charging_mode", &self.charging_mode)?;
            write_some(map, "resource_num", &self.resource_num)?;
            write_some(map, "resource_used_num", &self.resource_used_num)?;
            write_some(map, "resource_allocate_time", &self.resource_allocate_time)?;
            write_some(map, "resource_expire_time", &self.resource_expire_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ResourceAssignment);
    /// All assigned resources of a kind.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceAssignmentSummary {
        /// `resource_spec_code` (optional)
        pub resource_spec_code: Option<String>,
        /// `resource_num` (optional)
        pub resource_num: Option<f64>,
        /// `resource_used_num` (optional)
        pub resource_used_num: Option<f64>,
        /// What is left.
        #[cfg_attr(feature = "schemars", schemars(rename = "resource_remind_quota"))]
        pub remaining_quota: Option<f64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ResourceAssignmentSummary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("resource_spec_code"),
            optional::<Option<f64>>("resource_num"),
            optional::<Option<f64>>("resource_used_num"),
            optional::<Option<f64>>("resource_remind_quota"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource_spec_code),
                1 => read(map, &mut self.resource_num),
                2 => read(map, &mut self.resource_used_num),
                _ => read(map, &mut self.remaining_quota),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource_spec_code", &self.resource_spec_code)?;
            write_some(map, "resource_num", &self.resource_num)?;
            write_some(map, "resource_used_num", &self.resource_used_num)?;
            write_some(map, "resource_remind_quota", &self.remaining_quota)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ResourceAssignmentSummary);
    /// The answer of `ShowTenantServiceConfigs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TenantServiceConfigs {
        /// Whether and with whom the tenant may share.
        pub service_shared_config: Option<ServiceSharedConfig>,
        /// Where logs go.
        pub tenant_log_config: Option<TenantLogConfig>,
        /// How the sub-accounts of a tenant are controlled.
        pub sub_account_control_config: Option<SubAccountControlConfig>,
        /// Whether content is marked as generated by artificial intelligence.
        pub is_ai_mark_on: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TenantServiceConfigs {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<ServiceSharedConfig>>("service_shared_config"),
            optional::<Option<TenantLogConfig>>("tenant_log_config"),
            optional::<Option<SubAccountControlConfig>>("sub_account_control_config"),
            optional::<Option<bool>>("is_ai_mark_on"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.service_shared_config),
                1 => read(map, &mut self.tenant_log_config),
                2 => read(map, &mut self.sub_account_control_config),
                _ => read(map, &mut self.is_ai_mark_on),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "service_shared_config", &self.service_shared_config)?;
            write_some(map, "tenant_log_config", &self.tenant_log_config)?;
            write_some(
                map,
                "sub_account_control_config",
                &self.sub_account_control_config,
            )?;
            write_some(map, "is_ai_mark_on", &self.is_ai_mark_on)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TenantServiceConfigs);
    /// Whether and with whom the tenant may share.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ServiceSharedConfig {
        /// `enable` (optional)
        pub enable: Option<bool>,
        /// The projects that may be chosen.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub optional_project_ids: Vec<String>,
        /// Whether what is shared needs no review.
        pub no_need_review: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ServiceSharedConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("enable"),
            optional::<Vec<String>>("optional_project_ids"),
            optional::<Option<bool>>("no_need_review"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.enable),
                1 => read(map, &mut self.optional_project_ids),
                _ => read(map, &mut self.no_need_review),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "enable", &self.enable)?;
            write_some(map, "optional_project_ids", &self.optional_project_ids)?;
            write_some(map, "no_need_review", &self.no_need_review)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ServiceSharedConfig);
    /// Where logs go.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TenantLogConfig {
        /// `log_group_id` (optional)
        pub log_group_id: Option<String>,
        /// `log_stream_id` (optional)
        pub log_stream_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TenantLogConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("log_group_id"),
            optional::<Option<String>>("log_stream_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.log_group_id),
                _ => read(map, &mut self.log_stream_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "log_group_id", &self.log_group_id)?;
            write_some(map, "log_stream_id", &self.log_stream_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TenantLogConfig);
    /// How the sub-accounts of a tenant are controlled.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubAccountControlConfig {
        /// Whether what sub-accounts do is controlled for each of them alone.
        pub separately_controlled: Option<bool>,
        /// With IAM_USER, the service takes the IAM user of the caller for X-App-UserId, whatever the
        /// call has in this header.
        pub sub_account_type: Option<SubAccountType>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SubAccountControlConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Whether what sub-accounts do is controlled for each of them alone.
        #[must_use]
        pub fn separately_controlled(mut self, separately_controlled: bool) -> Self {
            self.separately_controlled = Some(separately_controlled);
            self
        }
        /// With IAM_USER, the service takes the IAM user of the caller for X-App-UserId, whatever the
        /// call has in this header.
        #[must_use]
        pub fn sub_account_type(
            mut self,
            sub_account_type: impl Into<SubAccountType>,
        ) -> Self {
            self.sub_account_type = Some(sub_account_type.into());
            self
        }
    }
    impl Object for SubAccountControlConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("separately_controlled"),
            optional::<Option<SubAccountType>>("sub_account_type"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.separately_controlled),
                _ => read(map, &mut self.sub_account_type),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "separately_controlled", &self.separately_controlled)?;
            write_some(map, "sub_account_type", &self.sub_account_type)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SubAccountControlConfig);
    open_enum! {
        /// With IAM_USER, the service takes the IAM user of the caller for X-App-UserId, whatever the
        /// call has in this header.
        pub enum SubAccountType {
            /// `IAM_USER`
            IamUser = "IAM_USER",
        }
    }
    /// `UpdateTenantServiceConfigsRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateTenantServiceConfigsRequest {
        /// How the sub-accounts of a tenant are controlled.
        pub sub_account_control_config: Option<SubAccountControlConfig>,
        /// Whether content is marked as generated by artificial intelligence.
        pub is_ai_mark_on: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateTenantServiceConfigsRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// How the sub-accounts of a tenant are controlled.
        #[must_use]
        pub fn sub_account_control_config(
            mut self,
            sub_account_control_config: impl Into<SubAccountControlConfig>,
        ) -> Self {
            self.sub_account_control_config = Some(sub_account_control_config.into());
            self
        }
        /// Whether content is marked as generated by artificial intelligence.
        #[must_use]
        pub fn is_ai_mark_on(mut self, is_ai_mark_on: bool) -> Self {
            self.is_ai_mark_on = Some(is_ai_mark_on);
            self
        }
    }
    impl Object for UpdateTenantServiceConfigsRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<SubAccountControlConfig>>("sub_account_control_config"),
            optional::<Option<bool>>("is_ai_mark_on"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.sub_account_control_config),
                _ => read(map, &mut self.is_ai_mark_on),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(
                map,
                "sub_account_control_config",
                &self.sub_account_control_config,
            )?;
            write_some(map, "is_ai_mark_on", &self.is_ai_mark_on)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateTenantServiceConfigsRequest);
    /// The answer of `UpdateTenantServiceConfigs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatedTenantServiceConfigs {
        /// Whether and with whom the tenant may share.
        pub service_shared_config: Option<ServiceSharedConfig>,
        /// Where logs go.
        pub tenant_log_config: Option<TenantLogConfig>,
        /// How the sub-accounts of a tenant are controlled.
        pub sub_account_control_config: Option<SubAccountControlConfig>,
        /// Whether content is marked as generated by artificial intelligence.
        pub is_ai_mark_on: Option<bool>,
        /// The project of the tenant.
        pub tenant_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for UpdatedTenantServiceConfigs {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<ServiceSharedConfig>>("service_shared_config"),
            optional::<Option<TenantLogConfig>>("tenant_log_config"),
            optional::<Option<SubAccountControlConfig>>("sub_account_control_config"),
            optional::<Option<bool>>("is_ai_mark_on"),
            optional::<Option<String>>("tenant_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.service_shared_config),
                1 => read(map, &mut self.tenant_log_config),
                2 => read(map, &mut self.sub_account_control_config),
                3 => read(map, &mut self.is_ai_mark_on),
                _ => read(map, &mut self.tenant_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "service_shared_config", &self.service_shared_config)?;
            write_some(map, "tenant_log_config", &self.tenant_log_config)?;
            write_some(
                map,
                "sub_account_control_config",
                &self.sub_account_control_config,
            )?;
            write_some(map, "is_ai_mark_on", &self.is_ai_mark_on)?;
            write_some(map, "tenant_id", &self.tenant_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdatedTenantServiceConfigs);
    /// Which version of the service agreement is signed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ServiceAgreement {
        /// `current_version` (optional)
        pub current_version: Option<String>,
        /// `need_to_sign` (optional)
        pub need_to_sign: Option<bool>,
        /// `signed_version` (optional)
        pub signed_version: Option<String>,
        /// `signed_time` (optional)
        pub signed_time: Option<Timestamp>,
        /// Until when it must be signed.
        pub resign_deadline: Option<Timestamp>,
        /// What happens at the deadline: the agreement counts as signed (EXPIRE_AUTO_AGREE), or must be
        /// signed (EXPIRE_STOP_SERVICE).
        pub resign_expire_process_mode: Option<AgreementExpiryMode>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ServiceAgreement {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("current_version"),
            optional::<Option<bool>>("need_to_sign"),
            optional::<Option<String>>("signed_version"),
            optional::<Option<Timestamp>>("signed_time"),
            optional::<Option<Timestamp>>("resign_deadline"),
            optional::<Option<AgreementExpiryMode>>("resign_expire_process_mode"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.current_version),
                1 => read(map, &mut self.need_to_sign),
                2 => read(map, &mut self.signed_version),
                3 => read(map, &mut self.signed_time),
                4 => read(map, &mut self.resign_deadline),
                _ => read(map, &mut self.resign_expire_process_mode),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "current_version", &self.current_version)?;
            write_some(map, "need_to_sign", &self.need_to_sign)?;
            write_some(map, "signed_version", &self.signed_version)?;
            write_some(map, "signed_time", &self.signed_time)?;
            write_some(map, "resign_deadline", &self.resign_deadline)?;
            write_some(
                map,
                "resign_expire_process_mode",
                &self.resign_expire_process_mode,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ServiceAgreement);
    open_enum! {
        /// What happens at the deadline: the agreement counts as signed (EXPIRE_AUTO_AGREE), or must be
        /// signed (EXPIRE_STOP_SERVICE).
        pub enum AgreementExpiryMode {
            /// `EXPIRE_AUTO_AGREE`
            ExpireAutoAgree = "EXPIRE_AUTO_AGREE",
            /// `EXPIRE_STOP_SERVICE`
            ExpireStopService = "EXPIRE_STOP_SERVICE",
        }
    }
    /// `SignSpecialAgreementRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SignSpecialAgreementRequest {
        /// AUTO_PAY allows the vendor to charge orders without being asked.
        pub agreement_type: SpecialAgreementType,
        /// True signs the agreement, false cancels it.
        pub to_sign: bool,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SignSpecialAgreementRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            agreement_type: impl Into<SpecialAgreementType>,
            to_sign: bool,
        ) -> Self {
            Self {
                agreement_type: agreement_type.into(),
                to_sign,
                ..Default::default()
            }
        }
    }
    impl Object for SignSpecialAgreementRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<SpecialAgreementType>("agreement_type"),
            required::<bool>("to_sign"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.agreement_type),
                _ => read(map, &mut self.to_sign),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "agreement_type", &self.agreement_type)?;
            write(map, "to_sign", &self.to_sign)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SignSpecialAgreementRequest);
    open_enum! {
        /// AUTO_PAY allows the vendor to charge orders without being asked.
        pub enum SpecialAgreementType {
            /// `AUTO_PAY`
            AutoPay = "AUTO_PAY",
        }
    }
    /// The answer of `SignSpecialAgreement`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SpecialAgreement {
        /// AUTO_PAY allows the vendor to charge orders without being asked.
        pub agreement_type: Option<SpecialAgreementType>,
        /// `current_version` (optional)
        pub current_version: Option<String>,
        /// `signed_version` (optional)
        pub signed_version: Option<String>,
        /// `signed_time` (optional)
        pub signed_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SpecialAgreement {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<SpecialAgreementType>>("agreement_type"),
            optional::<Option<String>>("current_version"),
            optional::<Option<String>>("signed_version"),
            optional::<Option<Timestamp>>("signed_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.agreement_type),
                1 => read(map, &mut self.current_version),
                2 => read(map, &mut self.signed_version),
                _ => read(map, &mut self.signed_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "agreement_type", &self.agreement_type)?;
            write_some(map, "current_version", &self.current_version)?;
            write_some(map, "signed_version", &self.signed_version)?;
            write_some(map, "signed_time", &self.signed_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SpecialAgreement);
    impl Page for TenantResourcePage {
        type Item = TenantResource;
        fn items(&self) -> &[TenantResource] {
            &self.resources
        }
        fn into_items(self) -> Vec<TenantResource> {
            self.resources
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for TenantAssignmentPage {
        type Item = ResourceAssignment;
        fn items(&self) -> &[ResourceAssignment] {
            &self.resources
        }
        fn into_items(self) -> Vec<ResourceAssignment> {
            self.resources
        }
        fn total(&self) -> Option<u64> {
            total(self.resource_count)
        }
    }
}
impl crate::Client {
    /// Bind a resource to an asset.
    ///
    /// `bound_asset` of a resource names the asset that it is bound to.
    ///
    /// `POST /v1/{project_id}/tenants/bind-resource` (BindUserAssetResource)
    pub fn bind_user_asset_resource(
        &self,
        body: &crate::types::BindAssetResourceRequest,
    ) -> builders::BindUserAssetResource {
        let mut call = self.call(&operations::BIND_USER_ASSET_RESOURCE);
        call.body(body);
        builders::BindUserAssetResource {
            call,
        }
    }
    /// Count the resources that expire within a time.
    ///
    /// Counts what is charged by period or once.
    ///
    /// `GET /v1/{project_id}/tenants/resources-count` (CountTenantResources)
    pub fn count_tenant_resources(&self) -> builders::CountTenantResources {
        builders::CountTenantResources {
            call: self.call(&operations::COUNT_TENANT_RESOURCES),
        }
    }
    /// Remove favorites of the tenant.
    ///
    /// `DELETE /v1/{project_id}/tenants/user-configurations` (DeleteTenantUserConfiguration)
    pub fn delete_tenant_user_configuration(
        &self,
        body: &crate::types::TenantUserConfiguration,
    ) -> builders::DeleteTenantUserConfiguration {
        let mut call = self.call(&operations::DELETE_TENANT_USER_CONFIGURATION);
        call.body(body);
        builders::DeleteTenantUserConfiguration {
            call,
        }
    }
    /// Set favorites of the tenant.
    ///
    /// `POST /v1/{project_id}/tenants/user-configurations` (SetTenantUserConfiguration)
    pub fn set_tenant_user_configuration(
        &self,
        body: &crate::types::TenantUserConfiguration,
    ) -> builders::SetTenantUserConfiguration {
        let mut call = self.call(&operations::SET_TENANT_USER_CONFIGURATION);
        call.body(body);
        builders::SetTenantUserConfiguration {
            call,
        }
    }
    /// Show the favorites of the tenant.
    ///
    /// What `limit` and `offset` count is undocumented, as is how many favorites there are.
    ///
    /// `GET /v1/{project_id}/tenants/user-configurations` (ShowTenantUserConfiguration)
    pub fn show_tenant_user_configuration(
        &self,
    ) -> builders::ShowTenantUserConfiguration {
        builders::ShowTenantUserConfiguration {
            call: self.call(&operations::SHOW_TENANT_USER_CONFIGURATION),
        }
    }
    /// List the resources of the tenant.
    ///
    /// Packages that are charged by use are not among them; the vendor's billing service (CBC)
    /// knows how much of them is left.
    ///
    /// `GET /v1/{project_id}/tenants/resources` (ListTenantResources)
    pub fn list_tenant_resources(
        &self,
        resource_source: impl IntoIterator<
            Item = impl Into<crate::types::ResourceSource>,
        >,
    ) -> builders::ListTenantResources {
        let mut call = self.call(&operations::LIST_TENANT_RESOURCES);
        call.set_list(
            "resource_source",
            resource_source.into_iter().map(Into::<crate::types::ResourceSource>::into),
        );
        builders::ListTenantResources {
            call,
        }
    }
    /// Change the settings of a notice.
    ///
    /// `POST /v1/{project_id}/tenants/notice-configurations` (SetTenantNoticeConfiguration)
    pub fn set_tenant_notice_configuration(
        &self,
        body: &crate::types::TenantNoticeConfiguration,
    ) -> builders::SetTenantNoticeConfiguration {
        let mut call = self.call(&operations::SET_TENANT_NOTICE_CONFIGURATION);
        call.body(body);
        builders::SetTenantNoticeConfiguration {
            call,
        }
    }
    /// Show the settings of a notice.
    ///
    /// What `limit` and `offset` count is undocumented; there is one result.
    ///
    /// `GET /v1/{project_id}/tenants/notice-configurations` (ShowTenantNoticeConfiguration)
    pub fn show_tenant_notice_configuration(
        &self,
        type_: impl Into<crate::types::TenantNoticeType>,
    ) -> builders::ShowTenantNoticeConfiguration {
        let mut call = self.call(&operations::SHOW_TENANT_NOTICE_CONFIGURATION);
        call.set("type", Into::<crate::types::TenantNoticeType>::into(type_));
        builders::ShowTenantNoticeConfiguration {
            call,
        }
    }
    /// Show how much of the tenant's resources is used.
    ///
    /// Covers what is charged by period or once. Packages that are charged by use are not among
    /// them; the vendor's billing service (CBC) knows how much of them is left.
    ///
    /// `GET /v1/{project_id}/tenants/resources-usage` (ShowResourceUsage)
    pub fn show_resource_usage(&self) -> builders::ShowResourceUsage {
        builders::ShowResourceUsage {
            call: self.call(&operations::SHOW_RESOURCE_USAGE),
        }
    }
    /// List the resources that were assigned to the tenant.
    ///
    /// `GET /v1/{project_id}/tenants/resource/assignrecourd` (ShowTenantAssginRecord)
    pub fn list_tenant_assignment_records(
        &self,
    ) -> builders::ListTenantAssignmentRecords {
        builders::ListTenantAssignmentRecords {
            call: self.call(&operations::LIST_TENANT_ASSIGNMENT_RECORDS),
        }
    }
    /// Show the service settings of the tenant.
    ///
    /// `GET /v1/{project_id}/tenants/service-configs` (ShowTenantServiceConfigs)
    pub fn show_tenant_service_configs(&self) -> builders::ShowTenantServiceConfigs {
        builders::ShowTenantServiceConfigs {
            call: self.call(&operations::SHOW_TENANT_SERVICE_CONFIGS),
        }
    }
    /// Change the service settings of the tenant.
    ///
    /// Only those of users and of the mark can be changed.
    ///
    /// `PUT /v1/{project_id}/tenants/service-configs` (UpdateTenantServiceConfigs)
    pub fn update_tenant_service_configs(
        &self,
        body: &crate::types::UpdateTenantServiceConfigsRequest,
    ) -> builders::UpdateTenantServiceConfigs {
        let mut call = self.call(&operations::UPDATE_TENANT_SERVICE_CONFIGS);
        call.body(body);
        builders::UpdateTenantServiceConfigs {
            call,
        }
    }
    /// Sign the service agreement.
    ///
    /// Signs the current version of the vendor's statement for this service. Read it before: the
    /// vendor publishes it as the MetaStudio privacy agreement.
    ///
    /// `POST /v1/{project_id}/tenants/service-agreements/signed` (SignAgreement)
    pub fn sign_agreement(&self) -> builders::SignAgreement {
        builders::SignAgreement {
            call: self.call(&operations::SIGN_AGREEMENT),
        }
    }
    /// Sign or cancel a special agreement.
    ///
    /// With AUTO_PAY, the vendor charges the account for each order that is placed. If the balance
    /// does not suffice, the order waits in the vendor's billing center until somebody pays it
    /// there.
    ///
    /// `POST /v1/{project_id}/tenants/special-agreements/signed` (SignSpecialAgreement)
    pub fn sign_special_agreement(
        &self,
        body: &crate::types::SignSpecialAgreementRequest,
    ) -> builders::SignSpecialAgreement {
        let mut call = self.call(&operations::SIGN_SPECIAL_AGREEMENT);
        call.body(body);
        builders::SignSpecialAgreement {
            call,
        }
    }
}
