//! Mocks of the family `import-export`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_httpmock::matching;
use metastudio::types;

/// What a call of `DeleteTask` must look like.
pub struct DeleteTaskWhen(::httpmock::When);

impl DeleteTaskWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v2/[^/]*/ies/task/[^/]*$"),
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
                    format!("^/v2/{}/ies/task/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// `id`. At most 256 characters.
    pub fn id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v2/[^/]*/ies/task/{}$", matching::segment(value)),
                ),
        )
    }
}

/// What a call of `DeleteTask` is answered.
pub struct DeleteTaskThen(::httpmock::Then);

impl DeleteTaskThen {
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

/// What a call of `ShowTask` must look like.
pub struct ShowTaskWhen(::httpmock::When);

impl ShowTaskWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v2/[^/]*/ies/task/[^/]*$"),
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
                    format!("^/v2/{}/ies/task/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// `id`. At most 256 characters.
    pub fn id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v2/[^/]*/ies/task/{}$", matching::segment(value)),
                ),
        )
    }
}

/// What a call of `ShowTask` is answered.
pub struct ShowTaskThen(::httpmock::Then);

impl ShowTaskThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ImportExportTask) -> Self {
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

/// What a call of `DownloadResultFile` must look like.
pub struct DownloadResultFileWhen(::httpmock::When);

impl DownloadResultFileWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v2/[^/]*/ies/result/[^/]*$"),
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
                    format!("^/v2/{}/ies/result/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// `id`. At most 256 characters.
    pub fn id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v2/[^/]*/ies/result/{}$", matching::segment(value)),
                ),
        )
    }
}

/// What a call of `DownloadResultFile` is answered.
pub struct DownloadResultFileThen(::httpmock::Then);

impl DownloadResultFileThen {
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

/// What a call of `DownloadTemplate` must look like.
pub struct DownloadTemplateWhen(::httpmock::When);

impl DownloadTemplateWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v2/[^/]*/ies/import/[^/]*/template$"),
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
                        "^/v2/{}/ies/import/[^/]*/template$", matching::segment(value)
                    ),
                ),
        )
    }

    /// What kind of resources. The values are not listed; `knowledge-intent-question-create` means
    /// pairs of question and answer.
    pub fn resource(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!(
                        "^/v2/[^/]*/ies/import/{}/template$", matching::segment(value)
                    ),
                ),
        )
    }
}

/// What a call of `DownloadTemplate` is answered.
pub struct DownloadTemplateThen(::httpmock::Then);

impl DownloadTemplateThen {
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

/// What a call of `ExportResource` must look like.
pub struct ExportResourceWhen(::httpmock::When);

impl ExportResourceWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v2/[^/]*/ies/export/[^/]*$"),
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
                    format!("^/v2/{}/ies/export/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// What kind of resources. The values are not listed; `knowledge-intent-question-create` means
    /// pairs of question and answer.
    pub fn resource(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v2/[^/]*/ies/export/{}$", matching::segment(value)),
                ),
        )
    }

    /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
    ///
    /// `None`: the request must be without it.
    pub fn business_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("business_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("business_id"))
        }
    }
}

/// What a call of `ExportResource` is answered.
pub struct ExportResourceThen(::httpmock::Then);

impl ExportResourceThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::StartedTask) -> Self {
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

/// What a call of `ImportResource` must look like.
pub struct ImportResourceWhen(::httpmock::When);

impl ImportResourceWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v2/[^/]*/ies/import/[^/]*$"),
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
                    format!("^/v2/{}/ies/import/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// What kind of resources. The values are not listed; `knowledge-intent-question-create` means
    /// pairs of question and answer.
    pub fn resource(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v2/[^/]*/ies/import/{}$", matching::segment(value)),
                ),
        )
    }

    /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
    ///
    /// `None`: the request must be without it.
    pub fn business_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("business_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("business_id"))
        }
    }

    /// `file` (always there)
    ///
    /// What the part holds, to the byte.
    pub fn file(self, content: impl AsRef<[u8]>) -> Self {
        Self(matching::part(self.0, "file", content.as_ref()))
    }
}

/// What a call of `ImportResource` is answered.
pub struct ImportResourceThen(::httpmock::Then);

impl ImportResourceThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 202.
    pub fn accepted(self, value: &types::StartedTask) -> Self {
        Self(
            self
                .0
                .status(202u16)
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

/// What a call of `SearchTask` must look like.
pub struct SearchTaskWhen(::httpmock::When);

impl SearchTaskWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches("^/v2/[^/]*/ies/task$"))
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(self.0.path_matches(format!("^/v2/{}/ies/task$", matching::segment(value))))
    }

    /// Only tasks with one of these kinds of resources.
    ///
    /// An empty list: the request must be without it.
    pub fn resource(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = values.into_iter().map(Into::<String>::into);
        Self(matching::joined(self.0, "resource", values))
    }

    /// What the resources belong to, such as the skill (`skill_id`) of questions and answers.
    ///
    /// `None`: the request must be without it.
    pub fn business_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("business_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("business_id"))
        }
    }

    /// Start of the range, as a time stamp. The unit is undocumented; tasks show milliseconds.
    ///
    /// `None`: the request must be without it.
    pub fn begin_time<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("begin_time", value.to_string()))
        } else {
            Self(self.0.query_param_missing("begin_time"))
        }
    }

    /// End of the range, as a time stamp like `begin_time`.
    ///
    /// `None`: the request must be without it.
    pub fn end_time<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("end_time", value.to_string()))
        } else {
            Self(self.0.query_param_missing("end_time"))
        }
    }
}

/// What a call of `SearchTask` is answered.
pub struct SearchTaskThen(::httpmock::Then);

impl SearchTaskThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ImportExportTasks) -> Self {
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
