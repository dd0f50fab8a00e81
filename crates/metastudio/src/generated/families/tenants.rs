//! The family `tenants`. Resources, agreements and settings of a tenant.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/tenants/bind-resource`
    pub static BIND_USER_ASSET_RESOURCE: Operation = Operation::new(
        "BindUserAssetResource",
        Method::Post,
        "/v1/{project_id}/tenants/bind-resource",
    )
    .family("tenants")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::body("/asset_id").length(1, 256),
        Parameter::body("/business_type").length(1, 128),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/tenants/resources-count`
    pub static COUNT_TENANT_RESOURCES: Operation = Operation::new(
        "CountTenantResources",
        Method::Get,
        "/v1/{project_id}/tenants/resources-count",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("business").joined(),
        Parameter::query("resource_expire_start_time"),
        Parameter::query("resource_expire_end_time"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CountTenantResourcesResponse>());

    /// `DELETE /v1/{project_id}/tenants/user-configurations`
    pub static DELETE_TENANT_USER_CONFIGURATION: Operation = Operation::new(
        "DeleteTenantUserConfiguration",
        Method::Delete,
        "/v1/{project_id}/tenants/user-configurations",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/tenants/user-configurations`
    pub static SET_TENANT_USER_CONFIGURATION: Operation = Operation::new(
        "SetTenantUserConfiguration",
        Method::Post,
        "/v1/{project_id}/tenants/user-configurations",
    )
    .family("tenants")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/tenants/user-configurations`
    pub static SHOW_TENANT_USER_CONFIGURATION: Operation = Operation::new(
        "ShowTenantUserConfiguration",
        Method::Get,
        "/v1/{project_id}/tenants/user-configurations",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("offset").range(0.0, 2147483647.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::TenantUserConfiguration>());

    /// `GET /v1/{project_id}/tenants/resources`
    pub static LIST_TENANT_RESOURCES: Operation = Operation::new(
        "ListTenantResources",
        Method::Get,
        "/v1/{project_id}/tenants/resources",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("resources", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::TenantResourcePage>());

    /// `POST /v1/{project_id}/tenants/notice-configurations`
    pub static SET_TENANT_NOTICE_CONFIGURATION: Operation = Operation::new(
        "SetTenantNoticeConfiguration",
        Method::Post,
        "/v1/{project_id}/tenants/notice-configurations",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/tenants/notice-configurations`
    pub static SHOW_TENANT_NOTICE_CONFIGURATION: Operation = Operation::new(
        "ShowTenantNoticeConfiguration",
        Method::Get,
        "/v1/{project_id}/tenants/notice-configurations",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("type").required(),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::TenantNoticeConfiguration>());

    /// `GET /v1/{project_id}/tenants/resources-usage`
    pub static SHOW_RESOURCE_USAGE: Operation = Operation::new(
        "ShowResourceUsage",
        Method::Get,
        "/v1/{project_id}/tenants/resources-usage",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("resource").joined().length(1, 128),
        Parameter::query("business").joined(),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ShowResourceUsageResponse>());

    /// `GET /v1/{project_id}/tenants/resource/assignrecourd`
    pub static LIST_TENANT_ASSIGNMENT_RECORDS: Operation = Operation::new(
        "ShowTenantAssginRecord",
        Method::Get,
        "/v1/{project_id}/tenants/resource/assignrecourd",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("resources", "offset", "limit")
            .total("resource_count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("offset").range(0.0, 2147483647.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/customer_name"])
    .success(Success::json::<types::TenantAssignmentPage>());

    /// `GET /v1/{project_id}/tenants/service-configs`
    pub static SHOW_TENANT_SERVICE_CONFIGS: Operation = Operation::new(
        "ShowTenantServiceConfigs",
        Method::Get,
        "/v1/{project_id}/tenants/service-configs",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::TenantServiceConfigs>());

    /// `PUT /v1/{project_id}/tenants/service-configs`
    pub static UPDATE_TENANT_SERVICE_CONFIGS: Operation = Operation::new(
        "UpdateTenantServiceConfigs",
        Method::Put,
        "/v1/{project_id}/tenants/service-configs",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::UpdatedTenantServiceConfigs>());

    /// `POST /v1/{project_id}/tenants/service-agreements/signed`
    pub static SIGN_AGREEMENT: Operation = Operation::new(
        "SignAgreement",
        Method::Post,
        "/v1/{project_id}/tenants/service-agreements/signed",
    )
    .family("tenants")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ServiceAgreement>());

    /// `POST /v1/{project_id}/tenants/special-agreements/signed`
    pub static SIGN_SPECIAL_AGREEMENT: Operation = Operation::new(
        "SignSpecialAgreement",
        Method::Post,
        "/v1/{project_id}/tenants/special-agreements/signed",
    )
    .family("tenants")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::SpecialAgreement>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Bind a resource to an asset.
        ///
        /// `bound_asset` of a resource names the asset that it is bound to.
        ///
        /// `POST /v1/{project_id}/tenants/bind-resource` (BindUserAssetResource)
        pub struct BindUserAssetResource: empty -> ();
    }

    codegen::request! {
        /// Count the resources that expire within a time.
        ///
        /// Counts what is charged by period or once.
        ///
        /// `GET /v1/{project_id}/tenants/resources-count` (CountTenantResources)
        pub struct CountTenantResources: json -> types::CountTenantResourcesResponse;
    }

    impl CountTenantResources {
        /// Only resources for one of these.
        pub fn business<F>(
            mut self,
            business: impl codegen::IntoList<types::BusinessType, F>,
        ) -> Self {
            self.call
                .set_list("business", codegen::IntoList::into_list(business));
            self
        }

        /// Only resources that expire at this time or later.
        pub fn resource_expire_start_time<F>(
            mut self,
            resource_expire_start_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "resource_expire_start_time",
                codegen::IntoOption::into_option(resource_expire_start_time),
            );
            self
        }

        /// Only resources that expire at this time or earlier.
        pub fn resource_expire_end_time<F>(
            mut self,
            resource_expire_end_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "resource_expire_end_time",
                codegen::IntoOption::into_option(resource_expire_end_time),
            );
            self
        }
    }

    codegen::request! {
        /// Remove favorites of the tenant.
        ///
        /// `DELETE /v1/{project_id}/tenants/user-configurations` (DeleteTenantUserConfiguration)
        pub struct DeleteTenantUserConfiguration: empty -> ();
    }

    codegen::request! {
        /// Set favorites of the tenant.
        ///
        /// `POST /v1/{project_id}/tenants/user-configurations` (SetTenantUserConfiguration)
        pub struct SetTenantUserConfiguration: empty -> ();
    }

    codegen::request! {
        /// Show the favorites of the tenant.
        ///
        /// What `limit` and `offset` count is undocumented, as is how many favorites there are.
        ///
        /// `GET /v1/{project_id}/tenants/user-configurations` (ShowTenantUserConfiguration)
        pub struct ShowTenantUserConfiguration: json -> types::TenantUserConfiguration;
    }

    impl ShowTenantUserConfiguration {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }
    }

    codegen::request! {
        /// List the resources of the tenant.
        ///
        /// Packages that are charged by use are not among them; the vendor's billing service (CBC)
        /// knows how much of them is left.
        ///
        /// `GET /v1/{project_id}/tenants/resources` (ListTenantResources)
        pub struct ListTenantResources: json -> types::TenantResourcePage, paged;
    }

    impl ListTenantResources {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// Only resources of one of these types, from the vendor's list of resource types. 1 to 128
        /// characters.
        pub fn resource<F>(mut self, resource: impl codegen::IntoList<String, F>) -> Self {
            self.call
                .set_list("resource", codegen::IntoList::into_list(resource));
            self
        }

        /// Only resources for one of these.
        pub fn business<F>(
            mut self,
            business: impl codegen::IntoList<types::BusinessType, F>,
        ) -> Self {
            self.call
                .set_list("business", codegen::IntoList::into_list(business));
            self
        }

        /// Only elements whose `resource_id` is this. At most 128 characters.
        pub fn resource_id<F>(mut self, resource_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("resource_id", codegen::IntoOption::into_option(resource_id));
            self
        }

        /// Only elements whose `order_id` is this. At most 128 characters.
        pub fn order_id<F>(mut self, order_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("order_id", codegen::IntoOption::into_option(order_id));
            self
        }

        /// Only elements whose `charging_mode` is this.
        pub fn charging_mode<F>(
            mut self,
            charging_mode: impl codegen::IntoOption<types::ChargeMode, F>,
        ) -> Self {
            self.call.set_option(
                "charging_mode",
                codegen::IntoOption::into_option(charging_mode),
            );
            self
        }

        /// Only resources that expire at this time or later.
        pub fn resource_expire_start_time<F>(
            mut self,
            resource_expire_start_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "resource_expire_start_time",
                codegen::IntoOption::into_option(resource_expire_start_time),
            );
            self
        }

        /// Only resources that expire at this time or earlier.
        pub fn resource_expire_end_time<F>(
            mut self,
            resource_expire_end_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "resource_expire_end_time",
                codegen::IntoOption::into_option(resource_expire_end_time),
            );
            self
        }

        /// Only elements whose `sub_resource_type` is this.
        pub fn sub_resource<F>(
            mut self,
            sub_resource: impl codegen::IntoOption<types::SubResourceType, F>,
        ) -> Self {
            self.call.set_option(
                "sub_resource",
                codegen::IntoOption::into_option(sub_resource),
            );
            self
        }

        /// 0 normal, 1 frozen.
        pub fn status<F>(mut self, status: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("status", codegen::IntoOption::into_option(status));
            self
        }
    }

    codegen::request! {
        /// Change the settings of a notice.
        ///
        /// `POST /v1/{project_id}/tenants/notice-configurations` (SetTenantNoticeConfiguration)
        pub struct SetTenantNoticeConfiguration: empty -> ();
    }

    codegen::request! {
        /// Show the settings of a notice.
        ///
        /// What `limit` and `offset` count is undocumented; there is one result.
        ///
        /// `GET /v1/{project_id}/tenants/notice-configurations` (ShowTenantNoticeConfiguration)
        pub struct ShowTenantNoticeConfiguration: json -> types::TenantNoticeConfiguration;
    }

    impl ShowTenantNoticeConfiguration {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }
    }

    codegen::request! {
        /// Show how much of the tenant's resources is used.
        ///
        /// Covers what is charged by period or once. Packages that are charged by use are not among
        /// them; the vendor's billing service (CBC) knows how much of them is left.
        ///
        /// `GET /v1/{project_id}/tenants/resources-usage` (ShowResourceUsage)
        pub struct ShowResourceUsage: json -> types::ShowResourceUsageResponse;
    }

    impl ShowResourceUsage {
        /// Only resources of one of these types, from the vendor's list of resource types. 1 to 128
        /// characters.
        pub fn resource<F>(mut self, resource: impl codegen::IntoList<String, F>) -> Self {
            self.call
                .set_list("resource", codegen::IntoList::into_list(resource));
            self
        }

        /// Only resources for one of these.
        pub fn business<F>(
            mut self,
            business: impl codegen::IntoList<types::BusinessType, F>,
        ) -> Self {
            self.call
                .set_list("business", codegen::IntoList::into_list(business));
            self
        }
    }

    codegen::request! {
        /// List the resources that were assigned to the tenant.
        ///
        /// `GET /v1/{project_id}/tenants/resource/assignrecourd` (ShowTenantAssginRecord)
        pub struct ListTenantAssignmentRecords: json -> types::TenantAssignmentPage, paged;
    }

    impl ListTenantAssignmentRecords {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }
    }

    codegen::request! {
        /// Show the service settings of the tenant.
        ///
        /// `GET /v1/{project_id}/tenants/service-configs` (ShowTenantServiceConfigs)
        pub struct ShowTenantServiceConfigs: json -> types::TenantServiceConfigs;
    }

    codegen::request! {
        /// Change the service settings of the tenant.
        ///
        /// Only those of users and of the mark can be changed.
        ///
        /// `PUT /v1/{project_id}/tenants/service-configs` (UpdateTenantServiceConfigs)
        pub struct UpdateTenantServiceConfigs: json -> types::UpdatedTenantServiceConfigs;
    }

    codegen::request! {
        /// Sign the service agreement.
        ///
        /// Signs the current version of the vendor's statement for this service. Read it before: the
        /// vendor publishes it as the MetaStudio privacy agreement.
        ///
        /// `POST /v1/{project_id}/tenants/service-agreements/signed` (SignAgreement)
        pub struct SignAgreement: json -> types::ServiceAgreement;
    }

    codegen::request! {
        /// Sign or cancel a special agreement.
        ///
        /// With AUTO_PAY, the vendor charges the account for each order that is placed. If the balance
        /// does not suffice, the order waits in the vendor's billing center until somebody pays it
        /// there.
        ///
        /// `POST /v1/{project_id}/tenants/special-agreements/signed` (SignSpecialAgreement)
        pub struct SignSpecialAgreement: json -> types::SpecialAgreement;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        BusinessType, ChargeMode, ResourceSource, ResourceUnit, ResourceUsage, SubResourceType,
    };

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BindAssetResourceRequest {
        /// 1 to 256 characters.
        pub asset_id: Option<String>,
        /// What the resource is for. The sources list no values here; those of BusinessType are likely.
        /// 1 to 128 characters.
        pub business_type: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BindAssetResourceRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`asset_id`](field@Self::asset_id).
        #[must_use]
        pub fn asset_id<F>(mut self, asset_id: impl codegen::IntoOption<String, F>) -> Self {
            self.asset_id = codegen::IntoOption::into_option(asset_id);
            self
        }

        /// Sets [`business_type`](field@Self::business_type).
        #[must_use]
        pub fn business_type<F>(
            mut self,
            business_type: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.business_type = codegen::IntoOption::into_option(business_type);
            self
        }
    }

    codegen::object! {
        BindAssetResourceRequest, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 business_type: Option<String> = optional "business_type";
        }
    }

    /// The answer of `CountTenantResources`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CountTenantResourcesResponse {
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources_count: Vec<ResourcesCount>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CountTenantResourcesResponse, extra {
            0 resources_count: Vec<ResourcesCount> = collection "resources_count";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResourcesCount {
        /// What a resource is for.
        pub business_type: Option<BusinessType>,
        /// Range: 0 to 2147483647.
        pub count: Option<f64>,
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub charging_mode: Option<ChargeMode>,
        /// Where a resource comes from.
        pub resource_source: Option<ResourceSource>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResourcesCount, extra {
            0 business_type: Option<BusinessType> = optional "business_type";
            1 count: Option<f64> = optional "count";
            2 charging_mode: Option<ChargeMode> = optional "charging_mode";
            3 resource_source: Option<ResourceSource> = optional "resource_source";
        }
    }

    /// Favorites of the tenant.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TenantUserConfiguration {
        #[cfg_attr(feature = "schemars", schemars(rename = "my_collections"))]
        pub favorites: Option<Vec<Favorites>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TenantUserConfiguration {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`favorites`](field@Self::favorites).
        #[must_use]
        pub fn favorites<F>(mut self, favorites: impl codegen::IntoList<Favorites, F>) -> Self {
            self.favorites = codegen::IntoList::into_optional_list(favorites);
            self
        }
    }

    codegen::object! {
        TenantUserConfiguration, extra {
            0 favorites: Option<Vec<Favorites>> = optional "my_collections";
        }
    }

    /// Favorites of one kind.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Favorites {
        /// VOICE is a voice. It is the only value that a source lists.
        pub collection_type: Option<FavoriteType>,
        /// Ids of assets or templates.
        pub collection_ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl Favorites {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`collection_type`](field@Self::collection_type).
        #[must_use]
        pub fn collection_type<F>(
            mut self,
            collection_type: impl codegen::IntoOption<FavoriteType, F>,
        ) -> Self {
            self.collection_type = codegen::IntoOption::into_option(collection_type);
            self
        }

        /// Sets [`collection_ids`](field@Self::collection_ids).
        #[must_use]
        pub fn collection_ids<F>(
            mut self,
            collection_ids: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.collection_ids = codegen::IntoList::into_optional_list(collection_ids);
            self
        }
    }

    codegen::object! {
        Favorites, extra {
            0 collection_type: Option<FavoriteType> = optional "collection_type";
            1 collection_ids: Option<Vec<String>> = optional "collection_ids";
        }
    }

    codegen::open_enum! {
        /// VOICE is a voice. It is the only value that a source lists.
        pub enum FavoriteType {
            Voice = "VOICE",
        }
    }

    /// The answer of `ListTenantResources`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TenantResourcePage {
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<TenantResource>,
        /// Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TenantResourcePage, extra {
            0 resources: Vec<TenantResource> = collection "resources";
            1 count: Option<i32> = optional "count";
        }
    }

    /// A resource, or a part of one, and how much of it is used.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TenantResource {
        /// 1 to 128 characters.
        pub resource_id: Option<String>,
        /// Filled only for some ways of buying, else empty. At most 64 characters.
        pub order_id: Option<String>,
        /// The asset that a resource is bound to.
        pub bound_asset: Option<BoundAsset>,
        pub resource_expire_time: Option<codegen::Timestamp>,
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TenantResource, extra {
            0 resource_id: Option<String> = optional "resource_id";
            1 order_id: Option<String> = optional "order_id";
            2 bound_asset: Option<BoundAsset> = optional "bound_asset";
            3 resource_expire_time: Option<codegen::Timestamp> = optional "resource_expire_time";
            4 resource_type: Option<String> = optional "resource_type";
            5 business_type: Option<BusinessType> = optional "business_type";
            6 sub_resource_type: Option<SubResourceType> = optional "sub_resource_type";
            7 is_sub_resource: Option<bool> = optional "is_sub_resource";
            8 charging_mode: Option<ChargeMode> = optional "charging_mode";
            9 resource_source: Option<ResourceSource> = optional "resource_source";
            10 amount: Option<f64> = optional "amount";
            11 usage: Option<f64> = optional "usage";
            12 status: Option<i32> = optional "status";
            13 unit: Option<ResourceUnit> = optional "unit";
        }
    }

    /// The asset that a resource is bound to.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BoundAsset {
        pub asset_id: Option<String>,
        pub asset_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BoundAsset, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 asset_name: Option<String> = optional "asset_name";
        }
    }

    /// Whether and how a tenant gets a notice.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TenantNoticeConfiguration {
        /// RESOURCE_EXPIRE is about the end of resources, RESOURCE_LEFT about how much is left of them.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: TenantNoticeType,
        /// Whether a text message is sent.
        pub send_msg: Option<bool>,
        /// Settings of the notice. Their form is undocumented.
        pub properties: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TenantNoticeConfiguration {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(type_: TenantNoticeType) -> Self {
            Self {
                type_,
                ..Default::default()
            }
        }

        /// Sets [`send_msg`](field@Self::send_msg).
        #[must_use]
        pub fn send_msg<F>(mut self, send_msg: impl codegen::IntoOption<bool, F>) -> Self {
            self.send_msg = codegen::IntoOption::into_option(send_msg);
            self
        }

        /// Sets [`properties`](field@Self::properties).
        #[must_use]
        pub fn properties<F>(mut self, properties: impl codegen::IntoOption<String, F>) -> Self {
            self.properties = codegen::IntoOption::into_option(properties);
            self
        }
    }

    codegen::object! {
        TenantNoticeConfiguration, extra {
            0 type_: TenantNoticeType = required "type";
            1 send_msg: Option<bool> = optional "send_msg";
            2 properties: Option<String> = optional "properties";
        }
    }

    codegen::open_enum! {
        /// RESOURCE_EXPIRE is about the end of resources, RESOURCE_LEFT about how much is left of them.
        pub enum TenantNoticeType {
            ResourceExpire = "RESOURCE_EXPIRE",
            ResourceLeft = "RESOURCE_LEFT",
        }
    }

    /// The answer of `ShowResourceUsage`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowResourceUsageResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<ResourceUsage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowResourceUsageResponse, extra {
            0 resources: Vec<ResourceUsage> = collection "resources";
        }
    }

    /// The answer of `ShowTenantAssginRecord`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TenantAssignmentPage {
        pub customer_project_id: Option<String>,
        pub customer_name: Option<String>,
        pub region_id: Option<String>,
        /// How many assignments there are.
        pub resource_count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<ResourceAssignment>,
        /// Sums by kind of resource.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources_overview: Vec<ResourceAssignmentSummary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TenantAssignmentPage, extra {
            0 customer_project_id: Option<String> = optional "customer_project_id";
            1 customer_name: Option<String> = optional "customer_name" sensitive;
            2 region_id: Option<String> = optional "region_id";
            3 resource_count: Option<i32> = optional "resource_count";
            4 resources: Vec<ResourceAssignment> = collection "resources";
            5 resources_overview: Vec<ResourceAssignmentSummary> = collection "resources_overview";
        }
    }

    /// Resources that were assigned at one time.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceAssignment {
        pub assignment_record_id: Option<String>,
        pub resource_spec_code: Option<String>,
        pub charging_mode: Option<String>,
        pub resource_num: Option<f64>,
        pub resource_used_num: Option<f64>,
        /// In seconds since 1970-01-01 00:00 UTC.
        pub resource_allocate_time: Option<i64>,
        /// In seconds since 1970-01-01 00:00 UTC.
        pub resource_expire_time: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResourceAssignment, extra {
            0 assignment_record_id: Option<String> = optional "assignment_record_id";
            1 resource_spec_code: Option<String> = optional "resource_spec_code";
            2 charging_mode: Option<String> = optional "charging_mode";
            3 resource_num: Option<f64> = optional "resource_num";
            4 resource_used_num: Option<f64> = optional "resource_used_num";
            5 resource_allocate_time: Option<i64> = optional "resource_allocate_time";
            6 resource_expire_time: Option<i64> = optional "resource_expire_time";
        }
    }

    /// All assigned resources of a kind.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceAssignmentSummary {
        pub resource_spec_code: Option<String>,
        pub resource_num: Option<f64>,
        pub resource_used_num: Option<f64>,
        /// What is left.
        #[cfg_attr(feature = "schemars", schemars(rename = "resource_remind_quota"))]
        pub remaining_quota: Option<f64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResourceAssignmentSummary, extra {
            0 resource_spec_code: Option<String> = optional "resource_spec_code";
            1 resource_num: Option<f64> = optional "resource_num";
            2 resource_used_num: Option<f64> = optional "resource_used_num";
            3 remaining_quota: Option<f64> = optional "resource_remind_quota";
        }
    }

    /// The answer of `ShowTenantServiceConfigs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TenantServiceConfigs, extra {
            0 service_shared_config: Option<ServiceSharedConfig> = optional "service_shared_config";
            1 tenant_log_config: Option<TenantLogConfig> = optional "tenant_log_config";
            2 sub_account_control_config: Option<SubAccountControlConfig> = optional "sub_account_control_config";
            3 is_ai_mark_on: Option<bool> = optional "is_ai_mark_on";
        }
    }

    /// Whether and with whom the tenant may share.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ServiceSharedConfig {
        pub enable: Option<bool>,
        /// The projects that may be chosen.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub optional_project_ids: Vec<String>,
        /// Whether what is shared needs no review.
        pub no_need_review: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ServiceSharedConfig, extra {
            0 enable: Option<bool> = optional "enable";
            1 optional_project_ids: Vec<String> = collection "optional_project_ids";
            2 no_need_review: Option<bool> = optional "no_need_review";
        }
    }

    /// Where logs go.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TenantLogConfig {
        pub log_group_id: Option<String>,
        pub log_stream_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TenantLogConfig, extra {
            0 log_group_id: Option<String> = optional "log_group_id";
            1 log_stream_id: Option<String> = optional "log_stream_id";
        }
    }

    /// How the sub-accounts of a tenant are controlled.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubAccountControlConfig {
        /// Whether what sub-accounts do is controlled for each of them alone.
        pub separately_controlled: Option<bool>,
        /// With IAM_USER, the service takes the IAM user of the caller for X-App-UserId, whatever the
        /// call has in this header.
        pub sub_account_type: Option<SubAccountType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SubAccountControlConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`separately_controlled`](field@Self::separately_controlled).
        #[must_use]
        pub fn separately_controlled<F>(
            mut self,
            separately_controlled: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.separately_controlled = codegen::IntoOption::into_option(separately_controlled);
            self
        }

        /// Sets [`sub_account_type`](field@Self::sub_account_type).
        #[must_use]
        pub fn sub_account_type<F>(
            mut self,
            sub_account_type: impl codegen::IntoOption<SubAccountType, F>,
        ) -> Self {
            self.sub_account_type = codegen::IntoOption::into_option(sub_account_type);
            self
        }
    }

    codegen::object! {
        SubAccountControlConfig, extra {
            0 separately_controlled: Option<bool> = optional "separately_controlled";
            1 sub_account_type: Option<SubAccountType> = optional "sub_account_type";
        }
    }

    codegen::open_enum! {
        /// With IAM_USER, the service takes the IAM user of the caller for X-App-UserId, whatever the
        /// call has in this header.
        pub enum SubAccountType {
            IamUser = "IAM_USER",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateTenantServiceConfigsRequest {
        /// How the sub-accounts of a tenant are controlled.
        pub sub_account_control_config: Option<SubAccountControlConfig>,
        /// Whether content is marked as generated by artificial intelligence.
        pub is_ai_mark_on: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateTenantServiceConfigsRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`sub_account_control_config`](field@Self::sub_account_control_config).
        #[must_use]
        pub fn sub_account_control_config<F>(
            mut self,
            sub_account_control_config: impl codegen::IntoOption<SubAccountControlConfig, F>,
        ) -> Self {
            self.sub_account_control_config =
                codegen::IntoOption::into_option(sub_account_control_config);
            self
        }

        /// Sets [`is_ai_mark_on`](field@Self::is_ai_mark_on).
        #[must_use]
        pub fn is_ai_mark_on<F>(
            mut self,
            is_ai_mark_on: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_ai_mark_on = codegen::IntoOption::into_option(is_ai_mark_on);
            self
        }
    }

    codegen::object! {
        UpdateTenantServiceConfigsRequest, extra {
            0 sub_account_control_config: Option<SubAccountControlConfig> = optional "sub_account_control_config";
            1 is_ai_mark_on: Option<bool> = optional "is_ai_mark_on";
        }
    }

    /// The answer of `UpdateTenantServiceConfigs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdatedTenantServiceConfigs, extra {
            0 service_shared_config: Option<ServiceSharedConfig> = optional "service_shared_config";
            1 tenant_log_config: Option<TenantLogConfig> = optional "tenant_log_config";
            2 sub_account_control_config: Option<SubAccountControlConfig> = optional "sub_account_control_config";
            3 is_ai_mark_on: Option<bool> = optional "is_ai_mark_on";
            4 tenant_id: Option<String> = optional "tenant_id";
        }
    }

    /// Which version of the service agreement is signed.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ServiceAgreement {
        pub current_version: Option<String>,
        pub need_to_sign: Option<bool>,
        pub signed_version: Option<String>,
        pub signed_time: Option<codegen::Timestamp>,
        /// Until when it must be signed.
        pub resign_deadline: Option<codegen::Timestamp>,
        /// What happens at the deadline: the agreement counts as signed (EXPIRE_AUTO_AGREE), or must be
        /// signed (EXPIRE_STOP_SERVICE).
        pub resign_expire_process_mode: Option<AgreementExpiryMode>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ServiceAgreement, extra {
            0 current_version: Option<String> = optional "current_version";
            1 need_to_sign: Option<bool> = optional "need_to_sign";
            2 signed_version: Option<String> = optional "signed_version";
            3 signed_time: Option<codegen::Timestamp> = optional "signed_time";
            4 resign_deadline: Option<codegen::Timestamp> = optional "resign_deadline";
            5 resign_expire_process_mode: Option<AgreementExpiryMode> = optional "resign_expire_process_mode";
        }
    }

    codegen::open_enum! {
        /// What happens at the deadline: the agreement counts as signed (EXPIRE_AUTO_AGREE), or must be
        /// signed (EXPIRE_STOP_SERVICE).
        pub enum AgreementExpiryMode {
            ExpireAutoAgree = "EXPIRE_AUTO_AGREE",
            ExpireStopService = "EXPIRE_STOP_SERVICE",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SignSpecialAgreementRequest {
        /// AUTO_PAY allows the vendor to charge orders without being asked.
        pub agreement_type: SpecialAgreementType,
        /// True signs the agreement, false cancels it.
        pub to_sign: bool,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SignSpecialAgreementRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(agreement_type: SpecialAgreementType, to_sign: bool) -> Self {
            Self {
                agreement_type,
                to_sign,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        SignSpecialAgreementRequest, extra {
            0 agreement_type: SpecialAgreementType = required "agreement_type";
            1 to_sign: bool = required "to_sign";
        }
    }

    codegen::open_enum! {
        /// AUTO_PAY allows the vendor to charge orders without being asked.
        pub enum SpecialAgreementType {
            AutoPay = "AUTO_PAY",
        }
    }

    /// The answer of `SignSpecialAgreement`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SpecialAgreement {
        /// AUTO_PAY allows the vendor to charge orders without being asked.
        pub agreement_type: Option<SpecialAgreementType>,
        pub current_version: Option<String>,
        pub signed_version: Option<String>,
        pub signed_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SpecialAgreement, extra {
            0 agreement_type: Option<SpecialAgreementType> = optional "agreement_type";
            1 current_version: Option<String> = optional "current_version";
            2 signed_version: Option<String> = optional "signed_version";
            3 signed_time: Option<codegen::Timestamp> = optional "signed_time";
        }
    }

    impl codegen::Page for TenantResourcePage {
        type Item = TenantResource;

        fn items(&self) -> &[Self::Item] {
            &self.resources
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.resources
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for TenantAssignmentPage {
        type Item = ResourceAssignment;

        fn items(&self) -> &[Self::Item] {
            &self.resources
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.resources
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.resource_count)
        }
    }
}

/// The family `tenants`. Resources, agreements and settings of a tenant.
impl super::super::Client {
    /// Bind a resource to an asset.
    ///
    /// `bound_asset` of a resource names the asset that it is bound to.
    ///
    /// `POST /v1/{project_id}/tenants/bind-resource` (BindUserAssetResource)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::BindAssetResourceRequest;
    ///
    /// let body = BindAssetResourceRequest::new()
    ///     .asset_id("0c94be71f5d24a83b6e7f1d2093a58cd")
    ///     .business_type("LIVE_2D");
    /// let response = client.bind_user_asset_resource(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn bind_user_asset_resource(
        &self,
        body: impl Borrow<types::BindAssetResourceRequest>,
    ) -> builders::BindUserAssetResource {
        let mut call = self.0.call(&operations::BIND_USER_ASSET_RESOURCE);
        call.body(Borrow::<types::BindAssetResourceRequest>::borrow(&body));
        builders::BindUserAssetResource { call }
    }

    /// Count the resources that expire within a time.
    ///
    /// Counts what is charged by period or once.
    ///
    /// `GET /v1/{project_id}/tenants/resources-count` (CountTenantResources)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.count_tenant_resources().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_tenant_resources(&self) -> builders::CountTenantResources {
        builders::CountTenantResources {
            call: self.0.call(&operations::COUNT_TENANT_RESOURCES),
        }
    }

    /// Remove favorites of the tenant.
    ///
    /// `DELETE /v1/{project_id}/tenants/user-configurations` (DeleteTenantUserConfiguration)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{FavoriteType, Favorites, TenantUserConfiguration};
    ///
    /// let body = TenantUserConfiguration::new()
    ///     .favorites([
    ///         Favorites::new()
    ///             .collection_type(FavoriteType::Voice)
    ///             .collection_ids(["8e21f7b5c04d4a69935fd8a16c7be302"]),
    ///     ]);
    /// let response = client.delete_tenant_user_configuration(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tenant_user_configuration(
        &self,
        body: impl Borrow<types::TenantUserConfiguration>,
    ) -> builders::DeleteTenantUserConfiguration {
        let mut call = self.0.call(&operations::DELETE_TENANT_USER_CONFIGURATION);
        call.body(Borrow::<types::TenantUserConfiguration>::borrow(&body));
        builders::DeleteTenantUserConfiguration { call }
    }

    /// Set favorites of the tenant.
    ///
    /// `POST /v1/{project_id}/tenants/user-configurations` (SetTenantUserConfiguration)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{FavoriteType, Favorites, TenantUserConfiguration};
    ///
    /// let body = TenantUserConfiguration::new()
    ///     .favorites([
    ///         Favorites::new()
    ///             .collection_type(FavoriteType::Voice)
    ///             .collection_ids(["8e21f7b5c04d4a69935fd8a16c7be302"]),
    ///     ]);
    /// let response = client.set_tenant_user_configuration(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_tenant_user_configuration(
        &self,
        body: impl Borrow<types::TenantUserConfiguration>,
    ) -> builders::SetTenantUserConfiguration {
        let mut call = self.0.call(&operations::SET_TENANT_USER_CONFIGURATION);
        call.body(Borrow::<types::TenantUserConfiguration>::borrow(&body));
        builders::SetTenantUserConfiguration { call }
    }

    /// Show the favorites of the tenant.
    ///
    /// What `limit` and `offset` count is undocumented, as is how many favorites there are.
    ///
    /// `GET /v1/{project_id}/tenants/user-configurations` (ShowTenantUserConfiguration)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_tenant_user_configuration().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_tenant_user_configuration(&self) -> builders::ShowTenantUserConfiguration {
        builders::ShowTenantUserConfiguration {
            call: self.0.call(&operations::SHOW_TENANT_USER_CONFIGURATION),
        }
    }

    /// List the resources of the tenant.
    ///
    /// Packages that are charged by use are not among them; the vendor's billing service (CBC)
    /// knows how much of them is left.
    ///
    /// `GET /v1/{project_id}/tenants/resources` (ListTenantResources)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::ResourceSource;
    ///
    /// let mut items = client.list_tenant_resources([ResourceSource::Purchased]).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tenant_resources(
        &self,
        resource_source: impl IntoIterator<Item = impl Into<types::ResourceSource>>,
    ) -> builders::ListTenantResources {
        let mut call = self.0.call(&operations::LIST_TENANT_RESOURCES);
        call.set_list_as::<types::ResourceSource>("resource_source", resource_source);
        builders::ListTenantResources { call }
    }

    /// Change the settings of a notice.
    ///
    /// `POST /v1/{project_id}/tenants/notice-configurations` (SetTenantNoticeConfiguration)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{TenantNoticeConfiguration, TenantNoticeType};
    ///
    /// let body = TenantNoticeConfiguration::new(TenantNoticeType::ResourceExpire)
    ///     .send_msg(true);
    /// let response = client.set_tenant_notice_configuration(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_tenant_notice_configuration(
        &self,
        body: impl Borrow<types::TenantNoticeConfiguration>,
    ) -> builders::SetTenantNoticeConfiguration {
        let mut call = self.0.call(&operations::SET_TENANT_NOTICE_CONFIGURATION);
        call.body(Borrow::<types::TenantNoticeConfiguration>::borrow(&body));
        builders::SetTenantNoticeConfiguration { call }
    }

    /// Show the settings of a notice.
    ///
    /// What `limit` and `offset` count is undocumented; there is one result.
    ///
    /// `GET /v1/{project_id}/tenants/notice-configurations` (ShowTenantNoticeConfiguration)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::TenantNoticeType;
    ///
    /// let response = client
    ///     .show_tenant_notice_configuration(TenantNoticeType::ResourceExpire)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_tenant_notice_configuration(
        &self,
        type_: impl Into<types::TenantNoticeType>,
    ) -> builders::ShowTenantNoticeConfiguration {
        let mut call = self.0.call(&operations::SHOW_TENANT_NOTICE_CONFIGURATION);
        call.set_as::<types::TenantNoticeType>("type", type_);
        builders::ShowTenantNoticeConfiguration { call }
    }

    /// Show how much of the tenant's resources is used.
    ///
    /// Covers what is charged by period or once. Packages that are charged by use are not among
    /// them; the vendor's billing service (CBC) knows how much of them is left.
    ///
    /// `GET /v1/{project_id}/tenants/resources-usage` (ShowResourceUsage)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_resource_usage().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_resource_usage(&self) -> builders::ShowResourceUsage {
        builders::ShowResourceUsage {
            call: self.0.call(&operations::SHOW_RESOURCE_USAGE),
        }
    }

    /// List the resources that were assigned to the tenant.
    ///
    /// `GET /v1/{project_id}/tenants/resource/assignrecourd` (ShowTenantAssginRecord)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tenant_assignment_records().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tenant_assignment_records(&self) -> builders::ListTenantAssignmentRecords {
        builders::ListTenantAssignmentRecords {
            call: self.0.call(&operations::LIST_TENANT_ASSIGNMENT_RECORDS),
        }
    }

    /// Show the service settings of the tenant.
    ///
    /// `GET /v1/{project_id}/tenants/service-configs` (ShowTenantServiceConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_tenant_service_configs().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_tenant_service_configs(&self) -> builders::ShowTenantServiceConfigs {
        builders::ShowTenantServiceConfigs {
            call: self.0.call(&operations::SHOW_TENANT_SERVICE_CONFIGS),
        }
    }

    /// Change the service settings of the tenant.
    ///
    /// Only those of users and of the mark can be changed.
    ///
    /// `PUT /v1/{project_id}/tenants/service-configs` (UpdateTenantServiceConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     SubAccountControlConfig, SubAccountType, UpdateTenantServiceConfigsRequest,
    /// };
    ///
    /// let body = UpdateTenantServiceConfigsRequest::new()
    ///     .sub_account_control_config(
    ///         SubAccountControlConfig::new()
    ///             .separately_controlled(true)
    ///             .sub_account_type(SubAccountType::IamUser),
    ///     )
    ///     .is_ai_mark_on(true);
    /// let response = client.update_tenant_service_configs(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tenant_service_configs(
        &self,
        body: impl Borrow<types::UpdateTenantServiceConfigsRequest>,
    ) -> builders::UpdateTenantServiceConfigs {
        let mut call = self.0.call(&operations::UPDATE_TENANT_SERVICE_CONFIGS);
        call.body(
            Borrow::<types::UpdateTenantServiceConfigsRequest>::borrow(&body),
        );
        builders::UpdateTenantServiceConfigs { call }
    }

    /// Sign the service agreement.
    ///
    /// Signs the current version of the vendor's statement for this service. Read it before: the
    /// vendor publishes it as the MetaStudio privacy agreement.
    ///
    /// `POST /v1/{project_id}/tenants/service-agreements/signed` (SignAgreement)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.sign_agreement().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sign_agreement(&self) -> builders::SignAgreement {
        builders::SignAgreement {
            call: self.0.call(&operations::SIGN_AGREEMENT),
        }
    }

    /// Sign or cancel a special agreement.
    ///
    /// With AUTO_PAY, the vendor charges the account for each order that is placed. If the balance
    /// does not suffice, the order waits in the vendor's billing center until somebody pays it
    /// there.
    ///
    /// `POST /v1/{project_id}/tenants/special-agreements/signed` (SignSpecialAgreement)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{SignSpecialAgreementRequest, SpecialAgreementType};
    ///
    /// let body = SignSpecialAgreementRequest::new(SpecialAgreementType::AutoPay, true);
    /// let response = client.sign_special_agreement(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sign_special_agreement(
        &self,
        body: impl Borrow<types::SignSpecialAgreementRequest>,
    ) -> builders::SignSpecialAgreement {
        let mut call = self.0.call(&operations::SIGN_SPECIAL_AGREEMENT);
        call.body(Borrow::<types::SignSpecialAgreementRequest>::borrow(&body));
        builders::SignSpecialAgreement { call }
    }
}
