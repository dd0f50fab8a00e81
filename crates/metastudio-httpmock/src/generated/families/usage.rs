//! Mocks of the family `usage`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use ::huaweicloud_httpmock::matching;
use ::metastudio::types;

/// Matches calls of `ShowSummaryUsageData`.
pub struct ShowUsageSummaryWhen(::httpmock::When);

impl ShowUsageSummaryWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/data-analysis-summary$"),
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
                    format!("^/v1/{0}/data-analysis-summary$", matching::segment(value)),
                ),
        )
    }

    /// Only the usage of this user. Effective only for the root account, with the isolation of
    /// users enabled.
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

    /// - `video_time_2d_model`: videos with avatars.
    /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
    ///
    /// `None` matches an absent parameter.
    pub fn resource_type<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::UsageResourceType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resource_type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resource_type"))
        }
    }

    /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
    ///
    /// `None` matches an absent parameter.
    pub fn business_type<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::UsageBusinessType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("business_type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("business_type"))
        }
    }

    /// Minutes or hours.
    ///
    /// `None` matches an absent parameter.
    pub fn unit<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::UsageUnit>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("unit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("unit"))
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

/// The response to a call of `ShowSummaryUsageData`.
pub struct ShowUsageSummaryThen(::httpmock::Then);

impl ShowUsageSummaryThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::UsageSummary) -> Self {
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

/// Matches calls of `ShowUsageData`.
pub struct ListUsageWhen(::httpmock::When);

impl ListUsageWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/data-analysis$"),
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
                    format!("^/v1/{0}/data-analysis$", matching::segment(value)),
                ),
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

    /// Start of the period.
    pub fn start_time(self, value: &::metastudio::Timestamp) -> Self {
        Self(self.0.query_param("start_time", value.to_string()))
    }

    /// End of the period.
    pub fn end_time(self, value: &::metastudio::Timestamp) -> Self {
        Self(self.0.query_param("end_time", value.to_string()))
    }

    /// Only the usage of this user. Effective only for the root account, with the isolation of
    /// users enabled.
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

    /// - `video_time_2d_model`: videos with avatars.
    /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
    ///
    /// `None` matches an absent parameter.
    pub fn resource_type<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::UsageResourceType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resource_type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resource_type"))
        }
    }

    /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
    ///
    /// `None` matches an absent parameter.
    pub fn business_type<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::UsageBusinessType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("business_type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("business_type"))
        }
    }

    /// Minutes or hours.
    ///
    /// `None` matches an absent parameter.
    pub fn unit<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::UsageUnit>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("unit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("unit"))
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

/// The response to a call of `ShowUsageData`.
pub struct ListUsageThen(::httpmock::Then);

impl ListUsageThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::ListUsageResponse) -> Self {
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
