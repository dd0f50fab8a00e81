//! Mocks of the family `wise-brain-knowledge`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_httpmock::matching;
use metastudio::types;

/// What a call of `CreateDocument` must look like.
pub struct CreateDocumentWhen(::httpmock::When);

impl CreateDocumentWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document$"),
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
                        "^/v1/{}/wise-brain-manager/document$", matching::segment(value)
                    ),
                ),
        )
    }

    /// `knowledge_library_id`. 1 to 64 characters.
    pub fn knowledge_library_id(self, value: &str) -> Self {
        Self(self.0.query_param("knowledge_library_id", value.to_string()))
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

    /// Which formats can be read is undocumented; examples of the vendor have xlsx.
    ///
    /// What the part holds, to the byte.
    pub fn file(self, content: impl AsRef<[u8]>) -> Self {
        Self(matching::part(self.0, "file", content.as_ref()))
    }
}

/// What a call of `CreateDocument` is answered.
pub struct CreateDocumentThen(::httpmock::Then);

impl CreateDocumentThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::KnowledgeDocument) -> Self {
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

/// What a call of `ListDocumentInfo` must look like.
pub struct ListDocumentInfoWhen(::httpmock::When);

impl ListDocumentInfoWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document$"),
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
                        "^/v1/{}/wise-brain-manager/document$", matching::segment(value)
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

    /// Only elements whose `knowledge_library_id` is this. 1 to 64 characters.
    pub fn knowledge_library_id(self, value: &str) -> Self {
        Self(self.0.query_param("knowledge_library_id", value.to_string()))
    }

    /// Whether a part of the name is enough is undocumented.
    ///
    /// `None`: the request must be without it.
    pub fn file_name<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("file_name", value.to_string()))
        } else {
            Self(self.0.query_param_missing("file_name"))
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

/// What a call of `ListDocumentInfo` is answered.
pub struct ListDocumentInfoThen(::httpmock::Then);

impl ListDocumentInfoThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ListDocumentInfoResponse) -> Self {
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

/// What a call of `DeleteDocument` must look like.
pub struct DeleteDocumentWhen(::httpmock::When);

impl DeleteDocumentWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document/delete$"),
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
                        "^/v1/{}/wise-brain-manager/document/delete$",
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
    pub fn body(self, value: &[::std::string::String]) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `DeleteDocument` is answered.
pub struct DeleteDocumentThen(::httpmock::Then);

impl DeleteDocumentThen {
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

/// What a call of `DownloadDocument` must look like.
pub struct DownloadDocumentWhen(::httpmock::When);

impl DownloadDocumentWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document/[^/]*$"),
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
                        "^/v1/{}/wise-brain-manager/document/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `document_id`. At most 64 characters.
    pub fn document_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/wise-brain-manager/document/{}$",
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

/// What a call of `DownloadDocument` is answered.
pub struct DownloadDocumentThen(::httpmock::Then);

impl DownloadDocumentThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: impl AsRef<[u8]>) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/octet-stream")
                .body(value),
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

/// What a call of `ShowDocumentInfo` must look like.
pub struct ShowDocumentInfoWhen(::httpmock::When);

impl ShowDocumentInfoWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document/detail/[^/]*$"),
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
                        "^/v1/{}/wise-brain-manager/document/detail/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `document_id`. At most 64 characters.
    pub fn document_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/wise-brain-manager/document/detail/{}$",
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

/// What a call of `ShowDocumentInfo` is answered.
pub struct ShowDocumentInfoThen(::httpmock::Then);

impl ShowDocumentInfoThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::KnowledgeDocument) -> Self {
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

/// What a call of `UpdateDocument` must look like.
pub struct UpdateDocumentWhen(::httpmock::When);

impl UpdateDocumentWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document/update/[^/]*$"),
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
                        "^/v1/{}/wise-brain-manager/document/update/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `document_id`. At most 64 characters.
    pub fn document_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/wise-brain-manager/document/update/{}$",
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

    /// Which formats can be read is undocumented; examples of the vendor have xlsx.
    ///
    /// What the part holds, to the byte.
    pub fn file(self, content: impl AsRef<[u8]>) -> Self {
        Self(matching::part(self.0, "file", content.as_ref()))
    }
}

/// What a call of `UpdateDocument` is answered.
pub struct UpdateDocumentThen(::httpmock::Then);

impl UpdateDocumentThen {
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

/// What a call of `ListDocumentSegment` must look like.
pub struct ListDocumentSegmentWhen(::httpmock::When);

impl ListDocumentSegmentWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document-segment/list$"),
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
                        "^/v1/{}/wise-brain-manager/document-segment/list$",
                        matching::segment(value)
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

    /// Only elements whose `document_id` is this. 1 to 64 characters.
    pub fn document_id(self, value: &str) -> Self {
        Self(self.0.query_param("document_id", value.to_string()))
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

/// What a call of `ListDocumentSegment` is answered.
pub struct ListDocumentSegmentThen(::httpmock::Then);

impl ListDocumentSegmentThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ListDocumentSegmentResponse) -> Self {
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

/// What a call of `PreviewDocumentSegment` must look like.
pub struct PreviewDocumentSegmentWhen(::httpmock::When);

impl PreviewDocumentSegmentWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document-segment/preview$"),
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
                        "^/v1/{}/wise-brain-manager/document-segment/preview$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `document_id`. 1 to 64 characters.
    pub fn document_id(self, value: &str) -> Self {
        Self(self.0.query_param("document_id", value.to_string()))
    }

    /// How many lines to preview. What counts as a line is undocumented.
    ///
    /// `None`: the request must be without it.
    pub fn preview_lines<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("preview_lines", value.to_string()))
        } else {
            Self(self.0.query_param_missing("preview_lines"))
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

    /// The body, as JSON.
    pub fn body(self, value: &types::SegmentSettings) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `PreviewDocumentSegment` is answered.
pub struct PreviewDocumentSegmentThen(::httpmock::Then);

impl PreviewDocumentSegmentThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &[types::DocumentSegment]) -> Self {
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

/// What a call of `StartDocumentSegment` must look like.
pub struct StartDocumentSegmentWhen(::httpmock::When);

impl StartDocumentSegmentWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document-segment/segment$"),
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
                        "^/v1/{}/wise-brain-manager/document-segment/segment$",
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
    pub fn body(self, value: &types::StartDocumentSegmentRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `StartDocumentSegment` is answered.
pub struct StartDocumentSegmentThen(::httpmock::Then);

impl StartDocumentSegmentThen {
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

/// What a call of `UpdateDocumentSegmentInfo` must look like.
pub struct UpdateDocumentSegmentInfoWhen(::httpmock::When);

impl UpdateDocumentSegmentInfoWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document-segment/update$"),
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
                        "^/v1/{}/wise-brain-manager/document-segment/update$",
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
    pub fn body(self, value: &types::UpdateDocumentSegmentRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `UpdateDocumentSegmentInfo` is answered.
pub struct UpdateDocumentSegmentInfoThen(::httpmock::Then);

impl UpdateDocumentSegmentInfoThen {
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

/// What a call of `UpdateDocumentSegmentParam` must look like.
pub struct UpdateDocumentSegmentParamWhen(::httpmock::When);

impl UpdateDocumentSegmentParamWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/wise-brain-manager/document-segment/[^/]*$"),
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
                        "^/v1/{}/wise-brain-manager/document-segment/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `document_id`. At most 64 characters.
    pub fn document_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/wise-brain-manager/document-segment/{}$",
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
    pub fn body(self, value: &types::SegmentSettings) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `UpdateDocumentSegmentParam` is answered.
pub struct UpdateDocumentSegmentParamThen(::httpmock::Then);

impl UpdateDocumentSegmentParamThen {
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

/// What a call of `CheckRecallKnowledgeLibrary` must look like.
pub struct CheckRecallKnowledgeLibraryWhen(::httpmock::When);

impl CheckRecallKnowledgeLibraryWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/knowledge-library/recall$"),
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
                        "^/v1/{}/wise-brain-manager/knowledge-library/recall$",
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
    pub fn body(self, value: &types::RecallKnowledgeLibraryRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CheckRecallKnowledgeLibrary` is answered.
pub struct CheckRecallKnowledgeLibraryThen(::httpmock::Then);

impl CheckRecallKnowledgeLibraryThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &[types::KnowledgeHit]) -> Self {
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

/// What a call of `CreateKnowledgeLibrary` must look like.
pub struct CreateKnowledgeLibraryWhen(::httpmock::When);

impl CreateKnowledgeLibraryWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/knowledge-library$"),
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
                        "^/v1/{}/wise-brain-manager/knowledge-library$",
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
    pub fn body(self, value: &types::CreateKnowledgeLibraryRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateKnowledgeLibrary` is answered.
pub struct CreateKnowledgeLibraryThen(::httpmock::Then);

impl CreateKnowledgeLibraryThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::CreateKnowledgeLibraryResponse) -> Self {
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

/// What a call of `ListKnowledgeLibrary` must look like.
pub struct ListKnowledgeLibraryWhen(::httpmock::When);

impl ListKnowledgeLibraryWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/wise-brain-manager/knowledge-library$"),
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
                        "^/v1/{}/wise-brain-manager/knowledge-library$",
                        matching::segment(value)
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

    /// Only elements whose `language` is this.
    ///
    /// `None`: the request must be without it.
    pub fn language<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::ChatLanguage>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("language", value.to_string()))
        } else {
            Self(self.0.query_param_missing("language"))
        }
    }

    /// Only elements whose `knowledge_type` is this.
    ///
    /// `None`: the request must be without it.
    pub fn knowledge_type<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::KnowledgeType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("knowledge_type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("knowledge_type"))
        }
    }

    /// Whether a part of the name is enough is undocumented.
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

/// What a call of `ListKnowledgeLibrary` is answered.
pub struct ListKnowledgeLibraryThen(::httpmock::Then);

impl ListKnowledgeLibraryThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ListKnowledgeLibraryResponse) -> Self {
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

/// What a call of `DeleteKnowledgeLibrary` must look like.
pub struct DeleteKnowledgeLibraryWhen(::httpmock::When);

impl DeleteKnowledgeLibraryWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/knowledge-library/delete$"),
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
                        "^/v1/{}/wise-brain-manager/knowledge-library/delete$",
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
    pub fn body(self, value: &[::std::string::String]) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `DeleteKnowledgeLibrary` is answered.
pub struct DeleteKnowledgeLibraryThen(::httpmock::Then);

impl DeleteKnowledgeLibraryThen {
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

/// What a call of `ShowKnowledgeLibrary` must look like.
pub struct ShowKnowledgeLibraryWhen(::httpmock::When);

impl ShowKnowledgeLibraryWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/wise-brain-manager/knowledge-library/[^/]*$"),
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
                        "^/v1/{}/wise-brain-manager/knowledge-library/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `knowledge_library_id`. At most 64 characters.
    pub fn knowledge_library_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/wise-brain-manager/knowledge-library/{}$",
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

/// What a call of `ShowKnowledgeLibrary` is answered.
pub struct ShowKnowledgeLibraryThen(::httpmock::Then);

impl ShowKnowledgeLibraryThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::KnowledgeLibrary) -> Self {
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

/// What a call of `UpdateKnowledgeLibrary` must look like.
pub struct UpdateKnowledgeLibraryWhen(::httpmock::When);

impl UpdateKnowledgeLibraryWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/wise-brain-manager/knowledge-library/[^/]*$"),
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
                        "^/v1/{}/wise-brain-manager/knowledge-library/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `knowledge_library_id`. At most 64 characters.
    pub fn knowledge_library_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/wise-brain-manager/knowledge-library/{}$",
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
    pub fn body(self, value: &types::UpdateKnowledgeLibraryRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `UpdateKnowledgeLibrary` is answered.
pub struct UpdateKnowledgeLibraryThen(::httpmock::Then);

impl UpdateKnowledgeLibraryThen {
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

/// What a call of `CreateQuestionAnswer` must look like.
pub struct CreateQuestionAnswerWhen(::httpmock::When);

impl CreateQuestionAnswerWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/question-answer$"),
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
                        "^/v1/{}/wise-brain-manager/question-answer$",
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
    pub fn body(self, value: &types::CreateQuestionAnswerRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateQuestionAnswer` is answered.
pub struct CreateQuestionAnswerThen(::httpmock::Then);

impl CreateQuestionAnswerThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::CreateQuestionAnswerResponse) -> Self {
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

/// What a call of `ListQuestionAnswer` must look like.
pub struct ListQuestionAnswerWhen(::httpmock::When);

impl ListQuestionAnswerWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/wise-brain-manager/question-answer$"),
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
                        "^/v1/{}/wise-brain-manager/question-answer$",
                        matching::segment(value)
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

    /// Only elements whose `knowledge_library_id` is this. 1 to 64 characters.
    pub fn knowledge_library_id(self, value: &str) -> Self {
        Self(self.0.query_param("knowledge_library_id", value.to_string()))
    }

    /// Whether a part of the question is enough is undocumented.
    ///
    /// `None`: the request must be without it.
    pub fn question<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("question", value.to_string()))
        } else {
            Self(self.0.query_param_missing("question"))
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

/// What a call of `ListQuestionAnswer` is answered.
pub struct ListQuestionAnswerThen(::httpmock::Then);

impl ListQuestionAnswerThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ListQuestionAnswerResponse) -> Self {
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

/// What a call of `DeleteQuestionAnswer` must look like.
pub struct DeleteQuestionAnswerWhen(::httpmock::When);

impl DeleteQuestionAnswerWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/wise-brain-manager/question-answer/delete$"),
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
                        "^/v1/{}/wise-brain-manager/question-answer/delete$",
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
    pub fn body(self, value: &[::std::string::String]) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `DeleteQuestionAnswer` is answered.
pub struct DeleteQuestionAnswerThen(::httpmock::Then);

impl DeleteQuestionAnswerThen {
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

/// What a call of `ShowQuestionAnswer` must look like.
pub struct ShowQuestionAnswerWhen(::httpmock::When);

impl ShowQuestionAnswerWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/wise-brain-manager/question-answer/[^/]*$"),
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
                        "^/v1/{}/wise-brain-manager/question-answer/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `question_answer_id`. At most 64 characters.
    pub fn question_answer_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/wise-brain-manager/question-answer/{}$",
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

/// What a call of `ShowQuestionAnswer` is answered.
pub struct ShowQuestionAnswerThen(::httpmock::Then);

impl ShowQuestionAnswerThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::QuestionAnswer) -> Self {
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

/// What a call of `UpdateQuestionAnswer` must look like.
pub struct UpdateQuestionAnswerWhen(::httpmock::When);

impl UpdateQuestionAnswerWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/wise-brain-manager/question-answer/[^/]*$"),
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
                        "^/v1/{}/wise-brain-manager/question-answer/[^/]*$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `question_answer_id`. At most 64 characters.
    pub fn question_answer_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v1/[^/]*/wise-brain-manager/question-answer/{}$",
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
    pub fn body(self, value: &types::UpdateQuestionAnswerRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `UpdateQuestionAnswer` is answered.
pub struct UpdateQuestionAnswerThen(::httpmock::Then);

impl UpdateQuestionAnswerThen {
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
