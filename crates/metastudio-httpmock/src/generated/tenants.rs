//! Mocks of the family `tenants`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_httpmock::matching;
use metastudio::types;

/// What a call of `BindUserAssetResource` must look like.
pub struct BindUserAssetResourceWhen(::httpmock::When);

impl BindUserAssetResourceWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/tenants/bind-resource$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/tenants/bind-resource$", matching::segment(value)),
                ),
        )
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::BindAssetResourceRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `BindUserAssetResource` is answered.
pub struct BindUserAssetResourceThen(::httpmock::Then);

impl BindUserAssetResourceThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200, and no body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `CountTenantResources` must look like.
pub struct CountTenantResourcesWhen(::httpmock::When);

impl CountTenantResourcesWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/tenants/resources-count$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/tenants/resources-count$", matching::segment(value)),
                ),
        )
    }

    /// Only resources for one of these.
    ///
    /// An empty list: the request must be without it.
    pub fn business(
        self,
        values: impl IntoIterator<Item = impl Into<types::BusinessType>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<types::BusinessType>::into);
        Self(matching::joined(self.0, "business", values))
    }

    /// Only resources that expire at this time or later.
    ///
    /// `None`: the request must be without it.
    pub fn resource_expire_start_time<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resource_expire_start_time", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resource_expire_start_time"))
        }
    }

    /// Only resources that expire at this time or earlier.
    ///
    /// `None`: the request must be without it.
    pub fn resource_expire_end_time<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resource_expire_end_time", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resource_expire_end_time"))
        }
    }
}

/// What a call of `CountTenantResources` is answered.
pub struct CountTenantResourcesThen(::httpmock::Then);

impl CountTenantResourcesThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::CountTenantResourcesResponse) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `DeleteTenantUserConfiguration` must look like.
pub struct DeleteTenantUserConfigurationWhen(::httpmock::When);

impl DeleteTenantUserConfigurationWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/[^/]*/tenants/user-configurations$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/{}/tenants/user-configurations$", matching::segment(value)
                    ),
                ),
        )
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::TenantUserConfiguration) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `DeleteTenantUserConfiguration` is answered.
pub struct DeleteTenantUserConfigurationThen(::httpmock::Then);

impl DeleteTenantUserConfigurationThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200, and no body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `SetTenantUserConfiguration` must look like.
pub struct SetTenantUserConfigurationWhen(::httpmock::When);

impl SetTenantUserConfigurationWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/tenants/user-configurations$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/{}/tenants/user-configurations$", matching::segment(value)
                    ),
                ),
        )
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::TenantUserConfiguration) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `SetTenantUserConfiguration` is answered.
pub struct SetTenantUserConfigurationThen(::httpmock::Then);

impl SetTenantUserConfigurationThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200, and no body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `ShowTenantUserConfiguration` must look like.
pub struct ShowTenantUserConfigurationWhen(::httpmock::When);

impl ShowTenantUserConfigurationWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/tenants/user-configurations$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/{}/tenants/user-configurations$", matching::segment(value)
                    ),
                ),
        )
    }

    /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
    ///
    /// `None`: the request must be without it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
    ///
    /// `None`: the request must be without it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }
}

/// What a call of `ShowTenantUserConfiguration` is answered.
pub struct ShowTenantUserConfigurationThen(::httpmock::Then);

impl ShowTenantUserConfigurationThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::TenantUserConfiguration) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `ListTenantResources` must look like.
pub struct ListTenantResourcesWhen(::httpmock::When);

impl ListTenantResourcesWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/tenants/resources$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/tenants/resources$", matching::segment(value)),
                ),
        )
    }

    /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
    ///
    /// `None`: the request must be without it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
    ///
    /// `None`: the request must be without it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// Only resources of one of these types, from the vendor's list of resource types. 1 to 128
    /// characters.
    ///
    /// An empty list: the request must be without it.
    pub fn resource(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = values.into_iter().map(Into::<String>::into);
        Self(matching::joined(self.0, "resource", values))
    }

    /// Only resources for one of these.
    ///
    /// An empty list: the request must be without it.
    pub fn business(
        self,
        values: impl IntoIterator<Item = impl Into<types::BusinessType>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<types::BusinessType>::into);
        Self(matching::joined(self.0, "business", values))
    }

    /// Only resources from one of these.
    ///
    /// An empty list: the request must be without it.
    pub fn resource_source(
        self,
        values: impl IntoIterator<Item = impl Into<types::ResourceSource>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<types::ResourceSource>::into);
        Self(matching::joined(self.0, "resource_source", values))
    }

    /// Only elements whose `resource_id` is this. At most 128 characters.
    ///
    /// `None`: the request must be without it.
    pub fn resource_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resource_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resource_id"))
        }
    }

    /// Only elements whose `order_id` is this. At most 128 characters.
    ///
    /// `None`: the request must be without it.
    pub fn order_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("order_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("order_id"))
        }
    }

    /// Only elements whose `charging_mode` is this.
    ///
    /// `None`: the request must be without it.
    pub fn charging_mode<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::ChargeMode>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("charging_mode", value.to_string()))
        } else {
            Self(self.0.query_param_missing("charging_mode"))
        }
    }

    /// Only resources that expire at this time or later.
    ///
    /// `None`: the request must be without it.
    pub fn resource_expire_start_time<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resource_expire_start_time", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resource_expire_start_time"))
        }
    }

    /// Only resources that expire at this time or earlier.
    ///
    /// `None`: the request must be without it.
    pub fn resource_expire_end_time<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resource_expire_end_time", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resource_expire_end_time"))
        }
    }

    /// Only elements whose `sub_resource_type` is this.
    ///
    /// `None`: the request must be without it.
    pub fn sub_resource<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::SubResourceType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sub_resource", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sub_resource"))
        }
    }

    /// 0 normal, 1 frozen.
    ///
    /// `None`: the request must be without it.
    pub fn status<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("status", value.to_string()))
        } else {
            Self(self.0.query_param_missing("status"))
        }
    }
}

/// What a call of `ListTenantResources` is answered.
pub struct ListTenantResourcesThen(::httpmock::Then);

impl ListTenantResourcesThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::TenantResourcePage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `SetTenantNoticeConfiguration` must look like.
pub struct SetTenantNoticeConfigurationWhen(::httpmock::When);

impl SetTenantNoticeConfigurationWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/tenants/notice-configurations$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/{}/tenants/notice-configurations$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::TenantNoticeConfiguration) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `SetTenantNoticeConfiguration` is answered.
pub struct SetTenantNoticeConfigurationThen(::httpmock::Then);

impl SetTenantNoticeConfigurationThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200, and no body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `ShowTenantNoticeConfiguration` must look like.
pub struct ShowTenantNoticeConfigurationWhen(::httpmock::When);

impl ShowTenantNoticeConfigurationWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/tenants/notice-configurations$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/{}/tenants/notice-configurations$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
    ///
    /// `None`: the request must be without it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
    ///
    /// `None`: the request must be without it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// RESOURCE_EXPIRE is about the end of resources, RESOURCE_LEFT about how much is left of them.
    pub fn type_(self, value: &types::TenantNoticeType) -> Self {
        Self(self.0.query_param("type", value.to_string()))
    }
}

/// What a call of `ShowTenantNoticeConfiguration` is answered.
pub struct ShowTenantNoticeConfigurationThen(::httpmock::Then);

impl ShowTenantNoticeConfigurationThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::TenantNoticeConfiguration) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `ShowResourceUsage` must look like.
pub struct ShowResourceUsageWhen(::httpmock::When);

impl ShowResourceUsageWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/tenants/resources-usage$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/tenants/resources-usage$", matching::segment(value)),
                ),
        )
    }

    /// Only resources of one of these types, from the vendor's list of resource types. 1 to 128
    /// characters.
    ///
    /// An empty list: the request must be without it.
    pub fn resource(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = values.into_iter().map(Into::<String>::into);
        Self(matching::joined(self.0, "resource", values))
    }

    /// Only resources for one of these.
    ///
    /// An empty list: the request must be without it.
    pub fn business(
        self,
        values: impl IntoIterator<Item = impl Into<types::BusinessType>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<types::BusinessType>::into);
        Self(matching::joined(self.0, "business", values))
    }
}

/// What a call of `ShowResourceUsage` is answered.
pub struct ShowResourceUsageThen(::httpmock::Then);

impl ShowResourceUsageThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ShowResourceUsageResponse) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `ShowTenantAssginRecord` must look like.
pub struct ListTenantAssignmentRecordsWhen(::httpmock::When);

impl ListTenantAssignmentRecordsWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/tenants/resource/assignrecourd$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/{}/tenants/resource/assignrecourd$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
    ///
    /// `None`: the request must be without it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
    ///
    /// `None`: the request must be without it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }
}

/// What a call of `ShowTenantAssginRecord` is answered.
pub struct ListTenantAssignmentRecordsThen(::httpmock::Then);

impl ListTenantAssignmentRecordsThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::TenantAssignmentPage) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `ShowTenantServiceConfigs` must look like.
pub struct ShowTenantServiceConfigsWhen(::httpmock::When);

impl ShowTenantServiceConfigsWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/tenants/service-configs$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/tenants/service-configs$", matching::segment(value)),
                ),
        )
    }
}

/// What a call of `ShowTenantServiceConfigs` is answered.
pub struct ShowTenantServiceConfigsThen(::httpmock::Then);

impl ShowTenantServiceConfigsThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::TenantServiceConfigs) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `UpdateTenantServiceConfigs` must look like.
pub struct UpdateTenantServiceConfigsWhen(::httpmock::When);

impl UpdateTenantServiceConfigsWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/tenants/service-configs$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/tenants/service-configs$", matching::segment(value)),
                ),
        )
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::UpdateTenantServiceConfigsRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `UpdateTenantServiceConfigs` is answered.
pub struct UpdateTenantServiceConfigsThen(::httpmock::Then);

impl UpdateTenantServiceConfigsThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::UpdatedTenantServiceConfigs) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `SignAgreement` must look like.
pub struct SignAgreementWhen(::httpmock::When);

impl SignAgreementWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/tenants/service-agreements/signed$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/{}/tenants/service-agreements/signed$",
                        matching::segment(value)
                    ),
                ),
        )
    }
}

/// What a call of `SignAgreement` is answered.
pub struct SignAgreementThen(::httpmock::Then);

impl SignAgreementThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ServiceAgreement) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `SignSpecialAgreement` must look like.
pub struct SignSpecialAgreementWhen(::httpmock::When);

impl SignSpecialAgreementWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/tenants/special-agreements/signed$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/{}/tenants/special-agreements/signed$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::SignSpecialAgreementRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `SignSpecialAgreement` is answered.
pub struct SignSpecialAgreementThen(::httpmock::Then);

impl SignSpecialAgreementThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::SpecialAgreement) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
