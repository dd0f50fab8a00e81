//! Mocks of the family `video-scripts`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use ::huaweicloud_httpmock::matching;
use ::metastudio::types;

/// Matches calls of `ListVideoScripts`.
pub struct ListVideoScriptsWhen(::httpmock::When);

impl ListVideoScriptsWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts$"),
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
                        "^/v1/{0}/digital-human-video-scripts$", matching::segment(value)
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

    /// A part of the script's name. At most 128 characters.
    ///
    /// `None` matches an absent parameter.
    pub fn name<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("name", value.to_string()))
        } else {
            Self(self.0.query_param_missing("name"))
        }
    }

    /// Only elements whose `script_catalog` is this. Default: `VIDEO_DRAFT`.
    ///
    /// `None` matches an absent parameter.
    pub fn script_catalog<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::ScriptCatalog>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("script_catalog", value.to_string()))
        } else {
            Self(self.0.query_param_missing("script_catalog"))
        }
    }

    /// Meant for the vendor's own use. Default: `LANDSCAPE`.
    ///
    /// `None` matches an absent parameter.
    pub fn view_mode<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::ViewMode>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("view_mode", value.to_string()))
        } else {
            Self(self.0.query_param_missing("view_mode"))
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

/// The response to a call of `ListVideoScripts`.
pub struct ListVideoScriptsThen(::httpmock::Then);

impl ListVideoScriptsThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::ListVideoScriptsResponse) -> Self {
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

/// Matches calls of `CreateVideoScripts`.
pub struct CreateVideoScriptsWhen(::httpmock::When);

impl CreateVideoScriptsWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts$"),
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
                        "^/v1/{0}/digital-human-video-scripts$", matching::segment(value)
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
    pub fn body(self, value: &types::VideoScriptConfig) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// The response to a call of `CreateVideoScripts`.
pub struct CreateVideoScriptsThen(::httpmock::Then);

impl CreateVideoScriptsThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::SavedVideoScript) -> Self {
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

/// Matches calls of `ShowVideoScript`.
pub struct ShowVideoScriptWhen(::httpmock::When);

impl ShowVideoScriptWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts/[^/]*$"),
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
                        "^/v1/{0}/digital-human-video-scripts/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `script_id`. At most 64 characters.
    pub fn script_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/digital-human-video-scripts/{0}$",
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

/// The response to a call of `ShowVideoScript`.
pub struct ShowVideoScriptThen(::httpmock::Then);

impl ShowVideoScriptThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::VideoScript) -> Self {
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

/// Matches calls of `UpdateVideoScript`.
pub struct UpdateVideoScriptWhen(::httpmock::When);

impl UpdateVideoScriptWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts/[^/]*$"),
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
                        "^/v1/{0}/digital-human-video-scripts/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `script_id`. At most 64 characters.
    pub fn script_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/digital-human-video-scripts/{0}$",
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
    pub fn body(self, value: &types::VideoScriptConfig) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// The response to a call of `UpdateVideoScript`.
pub struct UpdateVideoScriptThen(::httpmock::Then);

impl UpdateVideoScriptThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::SavedVideoScript) -> Self {
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

/// Matches calls of `DeleteVideoScript`.
pub struct DeleteVideoScriptWhen(::httpmock::When);

impl DeleteVideoScriptWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts/[^/]*$"),
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
                        "^/v1/{0}/digital-human-video-scripts/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `script_id`. At most 64 characters.
    pub fn script_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/digital-human-video-scripts/{0}$",
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

/// The response to a call of `DeleteVideoScript`.
pub struct DeleteVideoScriptThen(::httpmock::Then);

impl DeleteVideoScriptThen {
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

/// Matches calls of `CopyVideoScripts`.
pub struct CopyVideoScriptsWhen(::httpmock::When);

impl CopyVideoScriptsWhen {
    /// Matches any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts/[^/]*/copy$"),
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
                        "^/v1/{0}/digital-human-video-scripts/[^/]*/copy$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `script_id`. At most 64 characters.
    pub fn script_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/digital-human-video-scripts/{0}/copy$",
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

/// The response to a call of `CopyVideoScripts`.
pub struct CopyVideoScriptsThen(::httpmock::Then);

impl CopyVideoScriptsThen {
    /// Creates a response that is not set yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// Returns the `Then` of httpmock, for other responses.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Returns 200.
    pub fn ok(self, value: &types::CopyVideoScriptsResponse) -> Self {
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
