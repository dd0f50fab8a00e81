//! Mocks of the family `voice-training`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_httpmock::matching;
use metastudio::types;

/// What a call of `ShowVoiceTrainingQuotas` must look like.
pub struct ShowVoiceTrainingQuotasWhen(::httpmock::When);

impl ShowVoiceTrainingQuotasWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/voice-training-manage/quotas$"),
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
                        "^/v1/{}/voice-training-manage/quotas$", matching::segment(value)
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
}

/// What a call of `ShowVoiceTrainingQuotas` is answered.
pub struct ShowVoiceTrainingQuotasThen(::httpmock::Then);

impl ShowVoiceTrainingQuotasThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ShowVoiceTrainingQuotasResponse) -> Self {
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

/// What a call of `CommitShortJob` must look like.
pub struct CommitShortJobWhen(::httpmock::When);

impl CommitShortJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/short-jobs/[^/]*$"),
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
                        "^/v1/{}/voice-training-manage/user/short-jobs/[^/]*$",
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
                        "^/v1/[^/]*/voice-training-manage/user/short-jobs/{}$",
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

/// What a call of `CommitShortJob` is answered.
pub struct CommitShortJobThen(::httpmock::Then);

impl CommitShortJobThen {
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

/// What a call of `ShowShortJob` must look like.
pub struct ShowShortJobWhen(::httpmock::When);

impl ShowShortJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/short-jobs/[^/]*$"),
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
                        "^/v1/{}/voice-training-manage/user/short-jobs/[^/]*$",
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
                        "^/v1/[^/]*/voice-training-manage/user/short-jobs/{}$",
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

/// What a call of `ShowShortJob` is answered.
pub struct ShowShortJobThen(::httpmock::Then);

impl ShowShortJobThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::VoiceShortJob) -> Self {
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

/// What a call of `CommitVoiceTrainingJob` must look like.
pub struct CommitVoiceTrainingJobWhen(::httpmock::When);

impl CommitVoiceTrainingJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/jobs/[^/]*$"),
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
                        "^/v1/{}/voice-training-manage/user/jobs/[^/]*$",
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
                        "^/v1/[^/]*/voice-training-manage/user/jobs/{}$",
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
    pub fn body(self, value: &types::CommitVoiceTrainingJobRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CommitVoiceTrainingJob` is answered.
pub struct CommitVoiceTrainingJobThen(::httpmock::Then);

impl CommitVoiceTrainingJobThen {
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

/// What a call of `DeleteVoiceTrainingJob` must look like.
pub struct DeleteVoiceTrainingJobWhen(::httpmock::When);

impl DeleteVoiceTrainingJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/jobs/[^/]*$"),
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
                        "^/v1/{}/voice-training-manage/user/jobs/[^/]*$",
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
                        "^/v1/[^/]*/voice-training-manage/user/jobs/{}$",
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

/// What a call of `DeleteVoiceTrainingJob` is answered.
pub struct DeleteVoiceTrainingJobThen(::httpmock::Then);

impl DeleteVoiceTrainingJobThen {
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

/// What a call of `ShowVoiceTrainingJob` must look like.
pub struct ShowVoiceTrainingJobWhen(::httpmock::When);

impl ShowVoiceTrainingJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/jobs/[^/]*$"),
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
                        "^/v1/{}/voice-training-manage/user/jobs/[^/]*$",
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
                        "^/v1/[^/]*/voice-training-manage/user/jobs/{}$",
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

/// What a call of `ShowVoiceTrainingJob` is answered.
pub struct ShowVoiceTrainingJobThen(::httpmock::Then);

impl ShowVoiceTrainingJobThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::VoiceTrainingJob) -> Self {
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

/// What a call of `ConfirmTrainingSegment` must look like.
pub struct ConfirmTrainingSegmentWhen(::httpmock::When);

impl ConfirmTrainingSegmentWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/training-segment$"),
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
                        "^/v1/{}/voice-training-manage/user/training-segment$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `job_id`. 1 to 64 characters.
    pub fn job_id(self, value: &str) -> Self {
        Self(self.0.query_param("job_id", value.to_string()))
    }

    /// Which sentence; the first is 0. Range: 0 to 1024.
    pub fn index(self, value: i64) -> Self {
        Self(self.0.query_param("index", value.to_string()))
    }
}

/// What a call of `ConfirmTrainingSegment` is answered.
pub struct ConfirmTrainingSegmentThen(::httpmock::Then);

impl ConfirmTrainingSegmentThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ConfirmTrainingSegmentResponse) -> Self {
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

/// What a call of `ShowTrainingSegmentInfo` must look like.
pub struct ShowTrainingSegmentInfoWhen(::httpmock::When);

impl ShowTrainingSegmentInfoWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/training-segment$"),
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
                        "^/v1/{}/voice-training-manage/user/training-segment$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// `job_id`. 1 to 64 characters.
    pub fn job_id(self, value: &str) -> Self {
        Self(self.0.query_param("job_id", value.to_string()))
    }
}

/// What a call of `ShowTrainingSegmentInfo` is answered.
pub struct ShowTrainingSegmentInfoThen(::httpmock::Then);

impl ShowTrainingSegmentInfoThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ShowTrainingSegmentInfoResponse) -> Self {
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

/// What a call of `CreateShortJob` must look like.
pub struct CreateShortJobWhen(::httpmock::When);

impl CreateShortJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/short-jobs$"),
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
                        "^/v1/{}/voice-training-manage/user/short-jobs$",
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
    pub fn body(self, value: &types::CreateVoiceShortJobRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateShortJob` is answered.
pub struct CreateShortJobThen(::httpmock::Then);

impl CreateShortJobThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::CreateShortJobResponse) -> Self {
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

/// What a call of `CreateTrainingAdvanceJob` must look like.
pub struct CreateTrainingAdvanceJobWhen(::httpmock::When);

impl CreateTrainingAdvanceJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/advance-jobs$"),
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
                        "^/v1/{}/voice-training-manage/user/advance-jobs$",
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
    pub fn body(self, value: &types::CreateVoiceTrainingJobRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateTrainingAdvanceJob` is answered.
pub struct CreateTrainingAdvanceJobThen(::httpmock::Then);

impl CreateTrainingAdvanceJobThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::VoiceTrainingUploads) -> Self {
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

/// What a call of `CreateTrainingBasicJob` must look like.
pub struct CreateTrainingBasicJobWhen(::httpmock::When);

impl CreateTrainingBasicJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/basic-jobs$"),
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
                        "^/v1/{}/voice-training-manage/user/basic-jobs$",
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
    pub fn body(self, value: &types::CreateVoiceTrainingJobRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateTrainingBasicJob` is answered.
pub struct CreateTrainingBasicJobThen(::httpmock::Then);

impl CreateTrainingBasicJobThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::VoiceTrainingUploads) -> Self {
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

/// What a call of `CreateTrainingMiddleJob` must look like.
pub struct CreateTrainingMiddleJobWhen(::httpmock::When);

impl CreateTrainingMiddleJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/middle-jobs$"),
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
                        "^/v1/{}/voice-training-manage/user/middle-jobs$",
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
    pub fn body(self, value: &types::CreateVoiceTrainingJobRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateTrainingMiddleJob` is answered.
pub struct CreateTrainingMiddleJobThen(::httpmock::Then);

impl CreateTrainingMiddleJobThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::VoiceTrainingUploads) -> Self {
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

/// What a call of `CreateTrainingThirdPartyJob` must look like.
pub struct CreateTrainingThirdPartyJobWhen(::httpmock::When);

impl CreateTrainingThirdPartyJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/third-party-jobs$"),
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
                        "^/v1/{}/voice-training-manage/user/third-party-jobs$",
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
    pub fn body(self, value: &types::CreateVoiceTrainingJobRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateTrainingThirdPartyJob` is answered.
pub struct CreateTrainingThirdPartyJobThen(::httpmock::Then);

impl CreateTrainingThirdPartyJobThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::VoiceTrainingUploads) -> Self {
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

/// What a call of `ListJobOperationLog` must look like.
pub struct ListJobOperationLogWhen(::httpmock::When);

impl ListJobOperationLogWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(
                    "^/v1/[^/]*/voice-training-manage/user/jobs/[^/]*/op-logs$",
                ),
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
                        "^/v1/{}/voice-training-manage/user/jobs/[^/]*/op-logs$",
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
                        "^/v1/[^/]*/voice-training-manage/user/jobs/{}/op-logs$",
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
}

/// What a call of `ListJobOperationLog` is answered.
pub struct ListJobOperationLogThen(::httpmock::Then);

impl ListJobOperationLogThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ListJobOperationLogResponse) -> Self {
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

/// What a call of `ListVoiceTrainingJob` must look like.
pub struct ListVoiceTrainingJobWhen(::httpmock::When);

impl ListVoiceTrainingJobWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/jobs$"),
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
                        "^/v1/{}/voice-training-manage/user/jobs$",
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

    /// Only what was created at this time or earlier.
    ///
    /// `None`: the request must be without it.
    pub fn create_until<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("create_until", value.to_string()))
        } else {
            Self(self.0.query_param_missing("create_until"))
        }
    }

    /// Only what was created at this time or later.
    ///
    /// `None`: the request must be without it.
    pub fn create_since<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("create_since", value.to_string()))
        } else {
            Self(self.0.query_param_missing("create_since"))
        }
    }

    /// Only jobs last updated at this time or earlier.
    ///
    /// `None`: the request must be without it.
    pub fn update_until<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("update_until", value.to_string()))
        } else {
            Self(self.0.query_param_missing("update_until"))
        }
    }

    /// Only jobs last updated at this time or later.
    ///
    /// `None`: the request must be without it.
    pub fn update_since<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("update_since", value.to_string()))
        } else {
            Self(self.0.query_param_missing("update_since"))
        }
    }

    /// Only jobs in one of these states. Without it, jobs in any.
    ///
    /// An empty list: the request must be without it.
    pub fn state(
        self,
        values: impl IntoIterator<Item = impl Into<types::VoiceTrainingState>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<types::VoiceTrainingState>::into);
        Self(matching::joined(self.0, "state", values))
    }

    /// Only elements whose `job_id` is this. 1 to 64 characters.
    ///
    /// `None`: the request must be without it.
    pub fn job_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("job_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("job_id"))
        }
    }

    /// Only elements whose `voice_name` is this. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
    pub fn voice_name<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("voice_name", value.to_string()))
        } else {
            Self(self.0.query_param_missing("voice_name"))
        }
    }

    /// Only elements whose `tag` is this. 1 to 32 characters.
    ///
    /// `None`: the request must be without it.
    pub fn tag<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::VoiceTrainingTag>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("tag", value.to_string()))
        } else {
            Self(self.0.query_param_missing("tag"))
        }
    }

    /// Only elements whose `job_type` is this. 1 to 32 characters.
    ///
    /// `None`: the request must be without it.
    pub fn job_type<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::VoiceTrainingType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("job_type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("job_type"))
        }
    }

    /// Only elements whose `batch_name` is this.
    ///
    /// `None`: the request must be without it.
    pub fn batch_name<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("batch_name", value.to_string()))
        } else {
            Self(self.0.query_param_missing("batch_name"))
        }
    }

    /// `sort_key`
    ///
    /// `None`: the request must be without it.
    pub fn sort_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::VoiceTrainingSortKey>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sort_key", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sort_key"))
        }
    }

    /// Which way a list is ordered. Default: `asc`.
    ///
    /// `None`: the request must be without it.
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

    /// Only jobs that run on on-demand resources, or only the others.
    ///
    /// `None`: the request must be without it.
    pub fn is_ondemand_resource<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("is_ondemand_resource", value.to_string()))
        } else {
            Self(self.0.query_param_missing("is_ondemand_resource"))
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

/// What a call of `ListVoiceTrainingJob` is answered.
pub struct ListVoiceTrainingJobThen(::httpmock::Then);

impl ListVoiceTrainingJobThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ListVoiceTrainingJobResponse) -> Self {
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

/// What a call of `SetJobBatchName` must look like.
pub struct SetJobBatchNameWhen(::httpmock::When);

impl SetJobBatchNameWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/voice-training-manage/user/batch$"),
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
                        "^/v1/{}/voice-training-manage/user/batch$",
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
    pub fn body(self, value: &types::SetVoiceTrainingBatchRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `SetJobBatchName` is answered.
pub struct SetJobBatchNameThen(::httpmock::Then);

impl SetJobBatchNameThen {
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

/// What a call of `ShowEncryptFile` must look like.
pub struct DownloadVoiceTrainingEncryptedFileWhen(::httpmock::When);

impl DownloadVoiceTrainingEncryptedFileWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/voice-training-manage/common/encrypt-file-download$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// The owner of the job. Whether an account or a project is meant is undocumented. Not empty.
    pub fn tenant_id(self, value: &str) -> Self {
        Self(self.0.query_param("tenant_id", value.to_string()))
    }

    /// `job_id`. Not empty.
    pub fn job_id(self, value: &str) -> Self {
        Self(self.0.query_param("job_id", value.to_string()))
    }

    /// `once_token`. Not empty.
    pub fn one_time_token(self, value: &str) -> Self {
        Self(self.0.query_param("once_token", value.to_string()))
    }
}

/// What a call of `ShowEncryptFile` is answered.
pub struct DownloadVoiceTrainingEncryptedFileThen(::httpmock::Then);

impl DownloadVoiceTrainingEncryptedFileThen {
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

/// What a call of `ShowJobAuditResult` must look like.
pub struct ShowJobAuditResultWhen(::httpmock::When);

impl ShowJobAuditResultWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(
                    "^/v1/[^/]*/voice-training-manage/user/jobs/[^/]*/audit-result$",
                ),
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
                        "^/v1/{}/voice-training-manage/user/jobs/[^/]*/audit-result$",
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
                        "^/v1/[^/]*/voice-training-manage/user/jobs/{}/audit-result$",
                        matching::segment(value)
                    ),
                ),
        )
    }
}

/// What a call of `ShowJobAuditResult` is answered.
pub struct ShowJobAuditResultThen(::httpmock::Then);

impl ShowJobAuditResultThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ShowJobAuditResultResponse) -> Self {
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

/// What a call of `ShowJobUploadingAddress` must look like.
pub struct ShowJobUploadingAddressWhen(::httpmock::When);

impl ShowJobUploadingAddressWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(
                    "^/v1/[^/]*/voice-training-manage/user/jobs/[^/]*/uploading-address-url$",
                ),
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
                        "^/v1/{}/voice-training-manage/user/jobs/[^/]*/uploading-address-url$",
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
                        "^/v1/[^/]*/voice-training-manage/user/jobs/{}/uploading-address-url$",
                        matching::segment(value)
                    ),
                ),
        )
    }
}

/// What a call of `ShowJobUploadingAddress` is answered.
pub struct ShowJobUploadingAddressThen(::httpmock::Then);

impl ShowJobUploadingAddressThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ShowJobUploadingAddressResponse) -> Self {
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

/// What a call of `ShowTenantDurationCfg` must look like.
pub struct ShowVoiceRecordingDurationsWhen(::httpmock::When);

impl ShowVoiceRecordingDurationsWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(
                    "^/v1/[^/]*/voice-training-manage/user/tenant-duration-cfg$",
                ),
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
                        "^/v1/{}/voice-training-manage/user/tenant-duration-cfg$",
                        matching::segment(value)
                    ),
                ),
        )
    }
}

/// What a call of `ShowTenantDurationCfg` is answered.
pub struct ShowVoiceRecordingDurationsThen(::httpmock::Then);

impl ShowVoiceRecordingDurationsThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::VoiceRecordingDurations) -> Self {
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

/// What a call of `ShowUserReviewAttachmentUploadingAddress` must look like.
pub struct ShowUserReviewAttachmentUploadingAddressWhen(::httpmock::When);

impl ShowUserReviewAttachmentUploadingAddressWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(
                    "^/v1/[^/]*/voice-training-manage/user/jobs/[^/]*/review-attachment-uploading-address-url$",
                ),
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
                        "^/v1/{}/voice-training-manage/user/jobs/[^/]*/review-attachment-uploading-address-url$",
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
                        "^/v1/[^/]*/voice-training-manage/user/jobs/{}/review-attachment-uploading-address-url$",
                        matching::segment(value)
                    ),
                ),
        )
    }

    /// Number of the first attachment.
    ///
    /// `None`: the request must be without it.
    pub fn start_number<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("start_number", value.to_string()))
        } else {
            Self(self.0.query_param_missing("start_number"))
        }
    }

    /// Number of the last attachment.
    ///
    /// `None`: the request must be without it.
    pub fn end_number<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("end_number", value.to_string()))
        } else {
            Self(self.0.query_param_missing("end_number"))
        }
    }
}

/// What a call of `ShowUserReviewAttachmentUploadingAddress` is answered.
pub struct ShowUserReviewAttachmentUploadingAddressThen(::httpmock::Then);

impl ShowUserReviewAttachmentUploadingAddressThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(
        self,
        value: &types::ShowUserReviewAttachmentUploadingAddressResponse,
    ) -> Self {
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
