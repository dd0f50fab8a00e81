//! Mocks of the family `user-quotas`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use ::huaweicloud_httpmock::matching;
use ::metastudio::types;

/// Matches calls of `CreateUserQuotas`.
pub struct CreateUserQuotasWhen(::httpmock::When);

impl CreateUserQuotasWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/user/quotas$"),
        )
    }

    /// Returns the `When` of httpmock, for other matchers.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(format!("^/v1/{0}/user/quotas$", matching::segment(value))),
        )
    }

    /// Matches the JSON body.
    pub fn body(self, value: &types::CreateUserQuotaRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// The response to a call of `CreateUserQuotas`.
pub struct CreateUserQuotasThen(::httpmock::Then);

impl CreateUserQuotasThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200, without a body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// Returns 400.
    pub fn bad_request(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 401.
    pub fn unauthorized(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 403.
    pub fn forbidden(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 429.
    pub fn too_many_requests(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 500.
    pub fn internal_server_error(
        self,
        value: &::huaweicloud_httpmock::ErrorBody,
    ) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Matches calls of `ListUserQuotas`.
pub struct ListUserQuotasWhen(::httpmock::When);

impl ListUserQuotasWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches("^/v1/[^/]*/user/quotas$"),
        )
    }

    /// Returns the `When` of httpmock, for other matchers.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(format!("^/v1/{0}/user/quotas$", matching::segment(value))),
        )
    }

    /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
    ///
    /// `None` matches an absent parameter.
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
    /// `None` matches an absent parameter.
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

    /// An IAM user of the tenant.
    ///
    /// `None` matches an absent parameter.
    pub fn user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("user_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("user_id"))
        }
    }
}

/// The response to a call of `ListUserQuotas`.
pub struct ListUserQuotasThen(::httpmock::Then);

impl ListUserQuotasThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::ListUserQuotasResponse) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 400.
    pub fn bad_request(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 401.
    pub fn unauthorized(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 403.
    pub fn forbidden(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 429.
    pub fn too_many_requests(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 500.
    pub fn internal_server_error(
        self,
        value: &::huaweicloud_httpmock::ErrorBody,
    ) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Matches calls of `DeleteUserQuotas`.
pub struct DeleteUserQuotasWhen(::httpmock::When);

impl DeleteUserQuotasWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/[^/]*/user/quotas/[^/]*$"),
        )
    }

    /// Returns the `When` of httpmock, for other matchers.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{0}/user/quotas/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// An IAM user of the tenant. At most 64 characters.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/[^/]*/user/quotas/{0}$", matching::segment(value)),
                ),
        )
    }
}

/// The response to a call of `DeleteUserQuotas`.
pub struct DeleteUserQuotasThen(::httpmock::Then);

impl DeleteUserQuotasThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200, without a body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// Returns 400.
    pub fn bad_request(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 401.
    pub fn unauthorized(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 403.
    pub fn forbidden(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 404.
    pub fn not_found(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 429.
    pub fn too_many_requests(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 500.
    pub fn internal_server_error(
        self,
        value: &::huaweicloud_httpmock::ErrorBody,
    ) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Matches calls of `UpdateUserQuotas`.
pub struct UpdateUserQuotasWhen(::httpmock::When);

impl UpdateUserQuotasWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/user/quotas/[^/]*$"),
        )
    }

    /// Returns the `When` of httpmock, for other matchers.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{0}/user/quotas/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// An IAM user of the tenant. At most 64 characters.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/[^/]*/user/quotas/{0}$", matching::segment(value)),
                ),
        )
    }

    /// Matches the JSON body.
    pub fn body(self, value: &types::UpdateUserQuotaRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// The response to a call of `UpdateUserQuotas`.
pub struct UpdateUserQuotasThen(::httpmock::Then);

impl UpdateUserQuotasThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200, without a body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// Returns 400.
    pub fn bad_request(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 401.
    pub fn unauthorized(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 403.
    pub fn forbidden(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 404.
    pub fn not_found(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 429.
    pub fn too_many_requests(self, value: &::huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// Returns 500.
    pub fn internal_server_error(
        self,
        value: &::huaweicloud_httpmock::ErrorBody,
    ) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
