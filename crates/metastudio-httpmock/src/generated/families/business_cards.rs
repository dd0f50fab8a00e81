//! Mocks of the family `business-cards`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use ::huaweicloud_httpmock::matching;
use ::metastudio::types;

/// Matches calls of `CreateDigitalHumanBusinessCard`.
pub struct CreateDigitalHumanBusinessCardWhen(::httpmock::When);

impl CreateDigitalHumanBusinessCardWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/digital-human-business-cards$"),
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
                    format!(
                        "^/v1/{0}/digital-human-business-cards$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None` matches an absent parameter.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }

    /// Matches the JSON body.
    pub fn body(self, value: &types::BusinessCardRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// The response to a call of `CreateDigitalHumanBusinessCard`.
pub struct CreateDigitalHumanBusinessCardThen(::httpmock::Then);

impl CreateDigitalHumanBusinessCardThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::BusinessCardJobId) -> Self {
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

/// Matches calls of `ListDigitalHumanBusinessCard`.
pub struct ListDigitalHumanBusinessCardWhen(::httpmock::When);

impl ListDigitalHumanBusinessCardWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/digital-human-business-cards$"),
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
                    format!(
                        "^/v1/{0}/digital-human-business-cards$",
                        matching::segment(value)
                    ),
                ),
        )
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

    /// Only jobs in one of these states. Without it, jobs in any.
    ///
    /// An empty list matches an absent parameter.
    pub fn state(
        self,
        values: impl IntoIterator<Item = impl Into<types::VideoJobState>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<types::VideoJobState>::into);
        Self(matching::joined(self.0, "state", values))
    }

    /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
    /// asset. At most 128 characters.
    ///
    /// `None` matches an absent parameter.
    pub fn sort_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::SortKey>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sort_key", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sort_key"))
        }
    }

    /// Which way a list is ordered. Default: `asc`.
    ///
    /// `None` matches an absent parameter.
    pub fn sort_dir<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::SortDir>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sort_dir", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sort_dir"))
        }
    }

    /// Only what was created at this time or earlier.
    ///
    /// `None` matches an absent parameter.
    pub fn create_until<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("create_until", value.to_string()))
        } else {
            Self(self.0.query_param_missing("create_until"))
        }
    }

    /// Only what was created at this time or later.
    ///
    /// `None` matches an absent parameter.
    pub fn create_since<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("create_since", value.to_string()))
        } else {
            Self(self.0.query_param_missing("create_since"))
        }
    }

    /// Name of the video in the asset library. At most 256 characters.
    ///
    /// `None` matches an absent parameter.
    pub fn video_asset_name<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("video_asset_name", value.to_string()))
        } else {
            Self(self.0.query_param_missing("video_asset_name"))
        }
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None` matches an absent parameter.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }
}

/// The response to a call of `ListDigitalHumanBusinessCard`.
pub struct ListDigitalHumanBusinessCardThen(::httpmock::Then);

impl ListDigitalHumanBusinessCardThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::ListDigitalHumanBusinessCardResponse) -> Self {
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

/// Matches calls of `DeleteDigitalHumanBusinessCard`.
pub struct DeleteDigitalHumanBusinessCardWhen(::httpmock::When);

impl DeleteDigitalHumanBusinessCardWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/[^/]*/digital-human-business-cards/[^/]*$"),
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
                    format!(
                        "^/v1/{0}/digital-human-business-cards/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `job_id`. At most 64 characters.
    pub fn job_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/digital-human-business-cards/{0}$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None` matches an absent parameter.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }
}

/// The response to a call of `DeleteDigitalHumanBusinessCard`.
pub struct DeleteDigitalHumanBusinessCardThen(::httpmock::Then);

impl DeleteDigitalHumanBusinessCardThen {
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

/// Matches calls of `ShowDigitalHumanBusinessCard`.
pub struct ShowDigitalHumanBusinessCardWhen(::httpmock::When);

impl ShowDigitalHumanBusinessCardWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/digital-human-business-cards/[^/]*$"),
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
                    format!(
                        "^/v1/{0}/digital-human-business-cards/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `job_id`. At most 64 characters.
    pub fn job_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/digital-human-business-cards/{0}$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None` matches an absent parameter.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }
}

/// The response to a call of `ShowDigitalHumanBusinessCard`.
pub struct ShowDigitalHumanBusinessCardThen(::httpmock::Then);

impl ShowDigitalHumanBusinessCardThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::BusinessCard) -> Self {
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

/// Matches calls of `UpdateDigitalHumanBusinessCard`.
pub struct UpdateDigitalHumanBusinessCardWhen(::httpmock::When);

impl UpdateDigitalHumanBusinessCardWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/digital-human-business-cards/[^/]*$"),
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
                    format!(
                        "^/v1/{0}/digital-human-business-cards/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `job_id`. At most 64 characters.
    pub fn job_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/digital-human-business-cards/{0}$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None` matches an absent parameter.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }

    /// Matches the JSON body.
    pub fn body(self, value: &types::BusinessCardRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// The response to a call of `UpdateDigitalHumanBusinessCard`.
pub struct UpdateDigitalHumanBusinessCardThen(::httpmock::Then);

impl UpdateDigitalHumanBusinessCardThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::BusinessCardJobId) -> Self {
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
