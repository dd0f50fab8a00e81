//! Mocks of the family `video-scripts`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_httpmock::matching;
use metastudio::types;

/// What a call of `ListVideoScripts` must look like.
pub struct ListVideoScriptsWhen(::httpmock::When);

impl ListVideoScriptsWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts$"),
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
                        "^/v1/{}/digital-human-video-scripts$", matching::segment(value)
                    ),
                ),
        )
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

    /// A part of the script's name. At most 128 characters.
    ///
    /// `None`: the request must be without it.
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
    /// `None`: the request must be without it.
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
    /// `None`: the request must be without it.
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
    /// `None`: the request must be without it.
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

/// What a call of `ListVideoScripts` is answered.
pub struct ListVideoScriptsThen(::httpmock::Then);

impl ListVideoScriptsThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ListVideoScriptsResponse) -> Self {
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

/// What a call of `CreateVideoScripts` must look like.
pub struct CreateVideoScriptsWhen(::httpmock::When);

impl CreateVideoScriptsWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts$"),
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
                        "^/v1/{}/digital-human-video-scripts$", matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
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

    /// The body, as JSON.
    pub fn body(self, value: &types::VideoScriptConfig) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateVideoScripts` is answered.
pub struct CreateVideoScriptsThen(::httpmock::Then);

impl CreateVideoScriptsThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::SavedVideoScript) -> Self {
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

/// What a call of `ShowVideoScript` must look like.
pub struct ShowVideoScriptWhen(::httpmock::When);

impl ShowVideoScriptWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts/[^/]*$"),
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
                        "^/v1/{}/digital-human-video-scripts/[^/]*$",
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
                        "^/v1/[^/]*/digital-human-video-scripts/{}$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
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

/// What a call of `ShowVideoScript` is answered.
pub struct ShowVideoScriptThen(::httpmock::Then);

impl ShowVideoScriptThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::VideoScript) -> Self {
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

    /// With 404.
    pub fn not_found(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
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

/// What a call of `UpdateVideoScript` must look like.
pub struct UpdateVideoScriptWhen(::httpmock::When);

impl UpdateVideoScriptWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts/[^/]*$"),
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
                        "^/v1/{}/digital-human-video-scripts/[^/]*$",
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
                        "^/v1/[^/]*/digital-human-video-scripts/{}$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
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

    /// The body, as JSON.
    pub fn body(self, value: &types::VideoScriptConfig) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `UpdateVideoScript` is answered.
pub struct UpdateVideoScriptThen(::httpmock::Then);

impl UpdateVideoScriptThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::SavedVideoScript) -> Self {
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

    /// With 404.
    pub fn not_found(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
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

/// What a call of `DeleteVideoScript` must look like.
pub struct DeleteVideoScriptWhen(::httpmock::When);

impl DeleteVideoScriptWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts/[^/]*$"),
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
                        "^/v1/{}/digital-human-video-scripts/[^/]*$",
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
                        "^/v1/[^/]*/digital-human-video-scripts/{}$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
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

/// What a call of `DeleteVideoScript` is answered.
pub struct DeleteVideoScriptThen(::httpmock::Then);

impl DeleteVideoScriptThen {
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

    /// With 404.
    pub fn not_found(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
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

/// What a call of `CopyVideoScripts` must look like.
pub struct CopyVideoScriptsWhen(::httpmock::When);

impl CopyVideoScriptsWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/digital-human-video-scripts/[^/]*/copy$"),
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
                        "^/v1/{}/digital-human-video-scripts/[^/]*/copy$",
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
                        "^/v1/[^/]*/digital-human-video-scripts/{}/copy$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
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

/// What a call of `CopyVideoScripts` is answered.
pub struct CopyVideoScriptsThen(::httpmock::Then);

impl CopyVideoScriptsThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::CopyVideoScriptsResponse) -> Self {
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

    /// With 404.
    pub fn not_found(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
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
