//! Mocks of the family `orders`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use ::huaweicloud_httpmock::matching;
use ::metastudio::types;

/// Matches calls of `CreateMetaStudioOrders`.
pub struct CreateOrderWhen(::httpmock::When);

impl CreateOrderWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/mss/public/orders$"),
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
                    format!("^/v1/{0}/mss/public/orders$", matching::segment(value)),
                ),
        )
    }

    /// Matches the JSON body.
    pub fn body(self, value: &types::CreateOrderRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// The response to a call of `CreateMetaStudioOrders`.
pub struct CreateOrderThen(::httpmock::Then);

impl CreateOrderThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::CreateOrderResponse) -> Self {
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
