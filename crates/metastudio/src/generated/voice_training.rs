//! The family `voice-training`. Training voices from recordings of a person.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, NewJob, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `GET /v1/{project_id}/voice-training-manage/quotas`
    pub static SHOW_VOICE_TRAINING_QUOTAS: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "resources",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ShowVoiceTrainingQuotasResponse>(),
        ..Operation::new(
            "ShowVoiceTrainingQuotas",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/quotas",
        )
    };
    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}`
    pub static COMMIT_SHORT_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "CommitShortJob",
            Method::Post,
            "/v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}",
        )
    };
    /// `GET /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}`
    pub static SHOW_SHORT_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        job: Some(Job {
            items: None,
            id: "job_id",
            state: "state",
            by: Some("job_id"),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::VoiceShortJob>(),
        ..Operation::new(
            "ShowShortJob",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`
    pub static COMMIT_VOICE_TRAINING_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/description").length(1, 128),
            Parameter::body("/voice_name").length(1, 64),
            Parameter::body("/language").length(1, 64),
            Parameter::body("/phone").length(1, 16),
            Parameter::body("/app_user_id").max_length(256),
            Parameter::body("/output_language").length(1, 32),
            Parameter::body("/custom_text").length(1, 4096),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "CommitVoiceTrainingJob",
            Method::Post,
            "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}",
        )
    };
    /// `DELETE /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`
    pub static DELETE_VOICE_TRAINING_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteVoiceTrainingJob",
            Method::Delete,
            "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}",
        )
    };
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`
    pub static SHOW_VOICE_TRAINING_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        job: Some(Job {
            items: None,
            id: "job_id",
            state: "state",
            by: Some("job_id"),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/voice_authorization_url", "/training_input_source_url", "/phone"],
        success: Success::json::<crate::types::VoiceTrainingJob>(),
        ..Operation::new(
            "ShowVoiceTrainingJob",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/voice-training-manage/user/training-segment`
    pub static CONFIRM_TRAINING_SEGMENT: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("job_id").required().length(1, 64),
            Parameter::query("index").required().range(0.0, 1024.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ConfirmTrainingSegmentResponse>(),
        ..Operation::new(
            "ConfirmTrainingSegment",
            Method::Post,
            "/v1/{project_id}/voice-training-manage/user/training-segment",
        )
    };
    /// `GET /v1/{project_id}/voice-training-manage/user/training-segment`
    pub static SHOW_TRAINING_SEGMENT_INFO: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("job_id").required().length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ShowTrainingSegmentInfoResponse>(),
        ..Operation::new(
            "ShowTrainingSegmentInfo",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/training-segment",
        )
    };
    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs`
    pub static CREATE_SHORT_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowShortJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/language").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/data_uploading_url"],
        success: Success::json::<crate::types::CreateShortJobResponse>(),
        ..Operation::new(
            "CreateShortJob",
            Method::Post,
            "/v1/{project_id}/voice-training-manage/user/short-jobs",
        )
    };
    /// `POST /v1/{project_id}/voice-training-manage/user/advance-jobs`
    pub static CREATE_TRAINING_ADVANCE_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowVoiceTrainingJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/description").length(1, 128),
            Parameter::body("/voice_name").length(1, 64),
            Parameter::body("/language").length(1, 64),
            Parameter::body("/phone").length(1, 16),
            Parameter::body("/dhtms_job_id").length(1, 64),
            Parameter::body("/batch_name").length(1, 256),
            Parameter::body("/output_language").length(1, 32),
            Parameter::body("/custom_text").length(1, 4096),
            Parameter::body("/supported_service").max_items(10),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/training_data_uploading_url",
            "/segment_uploading_url/audio_uploading_url",
            "/segment_uploading_url/txt_uploading_url",
            "/authorization_letter_uploading_url",
        ],
        success: Success::json::<crate::types::VoiceTrainingUploads>(),
        ..Operation::new(
            "CreateTrainingAdvanceJob",
            Method::Post,
            "/v1/{project_id}/voice-training-manage/user/advance-jobs",
        )
    };
    /// `POST /v1/{project_id}/voice-training-manage/user/basic-jobs`
    pub static CREATE_TRAINING_BASIC_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowVoiceTrainingJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/description").length(1, 128),
            Parameter::body("/voice_name").length(1, 64),
            Parameter::body("/language").length(1, 64),
            Parameter::body("/phone").length(1, 16),
            Parameter::body("/dhtms_job_id").length(1, 64),
            Parameter::body("/batch_name").length(1, 256),
            Parameter::body("/output_language").length(1, 32),
            Parameter::body("/custom_text").length(1, 4096),
            Parameter::body("/supported_service").max_items(10),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/training_data_uploading_url",
            "/segment_uploading_url/audio_uploading_url",
            "/segment_uploading_url/txt_uploading_url",
            "/authorization_letter_uploading_url",
        ],
        success: Success::json::<crate::types::VoiceTrainingUploads>(),
        ..Operation::new(
            "CreateTrainingBasicJob",
            Method::Post,
            "/v1/{project_id}/voice-training-manage/user/basic-jobs",
        )
    };
    /// `POST /v1/{project_id}/voice-training-manage/user/middle-jobs`
    pub static CREATE_TRAINING_MIDDLE_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowVoiceTrainingJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/description").length(1, 128),
            Parameter::body("/voice_name").length(1, 64),
            Parameter::body("/language").length(1, 64),
            Parameter::body("/phone").length(1, 16),
            Parameter::body("/dhtms_job_id").length(1, 64),
            Parameter::body("/batch_name").length(1, 256),
            Parameter::body("/output_language").length(1, 32),
            Parameter::body("/custom_text").length(1, 4096),
            Parameter::body("/supported_service").max_items(10),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/training_data_uploading_url",
            "/segment_uploading_url/audio_uploading_url",
            "/segment_uploading_url/txt_uploading_url",
            "/authorization_letter_uploading_url",
        ],
        success: Success::json::<crate::types::VoiceTrainingUploads>(),
        ..Operation::new(
            "CreateTrainingMiddleJob",
            Method::Post,
            "/v1/{project_id}/voice-training-manage/user/middle-jobs",
        )
    };
    /// `POST /v1/{project_id}/voice-training-manage/user/third-party-jobs`
    pub static CREATE_TRAINING_THIRD_PARTY_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowVoiceTrainingJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/description").length(1, 128),
            Parameter::body("/voice_name").length(1, 64),
            Parameter::body("/language").length(1, 64),
            Parameter::body("/phone").length(1, 16),
            Parameter::body("/dhtms_job_id").length(1, 64),
            Parameter::body("/batch_name").length(1, 256),
            Parameter::body("/output_language").length(1, 32),
            Parameter::body("/custom_text").length(1, 4096),
            Parameter::body("/supported_service").max_items(10),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/training_data_uploading_url",
            "/segment_uploading_url/audio_uploading_url",
            "/segment_uploading_url/txt_uploading_url",
            "/authorization_letter_uploading_url",
        ],
        success: Success::json::<crate::types::VoiceTrainingUploads>(),
        ..Operation::new(
            "CreateTrainingThirdPartyJob",
            Method::Post,
            "/v1/{project_id}/voice-training-manage/user/third-party-jobs",
        )
    };
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs`
    pub static LIST_JOB_OPERATION_LOG: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "operations",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListJobOperationLogResponse>(),
        ..Operation::new(
            "ListJobOperationLog",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs",
        )
    };
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs`
    pub static LIST_VOICE_TRAINING_JOB: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "jobs",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        job: Some(Job {
            items: Some("jobs"),
            id: "job_id",
            state: "state",
            by: Some("job_id"),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("create_until"),
            Parameter::query("create_since"),
            Parameter::query("update_until"),
            Parameter::query("update_since"),
            Parameter::query("state").joined(),
            Parameter::query("job_id").length(1, 64),
            Parameter::query("voice_name").length(1, 256),
            Parameter::query("tag").length(1, 32),
            Parameter::query("job_type").length(1, 32),
            Parameter::query("batch_name"),
            Parameter::query("sort_key"),
            Parameter::query("sort_dir"),
            Parameter::query("is_ondemand_resource"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/jobs/*/voice_authorization_url",
            "/jobs/*/training_input_source_url",
            "/jobs/*/phone",
        ],
        success: Success::json::<crate::types::ListVoiceTrainingJobResponse>(),
        ..Operation::new(
            "ListVoiceTrainingJob",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/jobs",
        )
    };
    /// `PUT /v1/{project_id}/voice-training-manage/user/batch`
    pub static SET_JOB_BATCH_NAME: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/job_ids/*").min_length(1),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "SetJobBatchName",
            Method::Put,
            "/v1/{project_id}/voice-training-manage/user/batch",
        )
    };
    /// `GET /v1/voice-training-manage/common/encrypt-file-download`
    pub static DOWNLOAD_VOICE_TRAINING_ENCRYPTED_FILE: Operation = Operation {
        family: "voice-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::query("tenant_id").required().min_length(1),
            Parameter::query("job_id").required().min_length(1),
            Parameter::query("once_token").required().min_length(1),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "ShowEncryptFile",
            Method::Get,
            "/v1/voice-training-manage/common/encrypt-file-download",
        )
    };
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result`
    pub static SHOW_JOB_AUDIT_RESULT: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/admin_audit_result/attachment_url"],
        success: Success::json::<crate::types::ShowJobAuditResultResponse>(),
        ..Operation::new(
            "ShowJobAuditResult",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result",
        )
    };
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url`
    pub static SHOW_JOB_UPLOADING_ADDRESS: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/segment_url/audio_uploading_url",
            "/segment_url/txt_uploading_url",
            "/package_url/training_data_uploading_url",
            "/authorization_letter_uploading_url",
        ],
        success: Success::json::<crate::types::ShowJobUploadingAddressResponse>(),
        ..Operation::new(
            "ShowJobUploadingAddress",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url",
        )
    };
    /// `GET /v1/{project_id}/voice-training-manage/user/tenant-duration-cfg`
    pub static SHOW_VOICE_RECORDING_DURATIONS: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::VoiceRecordingDurations>(),
        ..Operation::new(
            "ShowTenantDurationCfg",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/tenant-duration-cfg",
        )
    };
    /// `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url`
    pub static SHOW_USER_REVIEW_ATTACHMENT_UPLOADING_ADDRESS: Operation = Operation {
        family: "voice-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::query("start_number"),
            Parameter::query("end_number"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/addresses/*/uploading_url"],
        success: Success::json::<
            crate::types::ShowUserReviewAttachmentUploadingAddressResponse,
        >(),
        ..Operation::new(
            "ShowUserReviewAttachmentUploadingAddress",
            Method::Get,
            "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Bytes, Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// List the resources that voice training can use.
    ///
    /// Also returns how many trainings of each edition are left.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/quotas` (ShowVoiceTrainingQuotas)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowVoiceTrainingQuotas {
        pub(super) call: Call,
    }
    impl ShowVoiceTrainingQuotas {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ShowVoiceTrainingQuotasResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ShowVoiceTrainingQuotasResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ShowVoiceTrainingQuotasResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ShowVoiceTrainingQuotasResponse> {
            Items::new(self.call)
        }
    }
    /// Start a job that assesses a recording.
    ///
    /// The recording must have been uploaded before.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}` (CommitShortJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CommitShortJob {
        pub(super) call: Call,
    }
    impl CommitShortJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a job that assesses a recording.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}` (ShowShortJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowShortJob {
        pub(super) call: Call,
    }
    impl ShowShortJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::VoiceShortJob>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::VoiceShortJob>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Submit a voice training job for review and training.
    ///
    /// Call it once everything is uploaded, and again with new recordings if the review fails
    /// (AUDIT_FAILED). The body is optional; its fields mean the same as when the job was created.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (CommitVoiceTrainingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CommitVoiceTrainingJob {
        pub(super) call: Call,
    }
    impl CommitVoiceTrainingJob {
        /// The body of the request.
        pub fn body(mut self, body: types::CommitVoiceTrainingJobRequest) -> Self {
            self.call.body(&body);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Delete a voice training job.
    ///
    /// `DELETE /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (DeleteVoiceTrainingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteVoiceTrainingJob {
        pub(super) call: Call,
    }
    impl DeleteVoiceTrainingJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a voice training job.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (ShowVoiceTrainingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowVoiceTrainingJob {
        pub(super) call: Call,
    }
    impl ShowVoiceTrainingJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::VoiceTrainingJob>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::VoiceTrainingJob>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Check that an uploaded sentence was recorded as written.
    ///
    /// For jobs of create_type SEGMENT: compares the recording with the text of the same index. Go
    /// on with the next sentence only once this one is confirmed.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/training-segment` (ConfirmTrainingSegment)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ConfirmTrainingSegment {
        pub(super) call: Call,
    }
    impl ConfirmTrainingSegment {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ConfirmTrainingSegmentResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ConfirmTrainingSegmentResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show which sentences of a voice training job are confirmed.
    ///
    /// For jobs of create_type SEGMENT.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/training-segment` (ShowTrainingSegmentInfo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowTrainingSegmentInfo {
        pub(super) call: Call,
    }
    impl ShowTrainingSegmentInfo {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ShowTrainingSegmentInfoResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ShowTrainingSegmentInfoResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a job that assesses the quality of a recording.
    ///
    /// Checks before a training whether a recording is good enough. The job waits for the
    /// recording: PUT it as a ZIP archive, with the content type `application/zip`, to
    /// `data_uploading_url`, then start the job with `CommitShortJob`.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs` (CreateShortJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateShortJob {
        pub(super) call: Call,
    }
    impl CreateShortJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateShortJobResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateShortJobResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::VoiceShortJob>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::CreateShortJobResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Create a voice training job from one long recording.
    ///
    /// Trains a voice from one long recording (WAV), without texts. PUT it in a ZIP archive to
    /// `training_data_uploading_url` with the content type `application/zip`, then submit the job
    /// with `CommitVoiceTrainingJob`. Uploads sentence by sentence are not supported.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/advance-jobs` (CreateTrainingAdvanceJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTrainingAdvanceJob {
        pub(super) call: Call,
    }
    impl CreateTrainingAdvanceJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::VoiceTrainingUploads>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::VoiceTrainingUploads>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::VoiceTrainingJob>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::VoiceTrainingUploads| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Create a basic voice training job.
    ///
    /// Trains a voice from 20 sentences, each a recording (WAV) with its text (TXT). The job waits
    /// in state CREATING for them. `create_type` decides how they are uploaded:
    ///
    /// - `PACKAGE`: one ZIP archive with the files `0.wav` to `19.wav` and `0.txt` to `19.txt`, PUT
    ///   to `training_data_uploading_url` with the content type `application/zip`.
    /// - `SEGMENT`: sentence by sentence, PUT to the addresses with its index in
    ///   `segment_uploading_url`. After each, `ConfirmTrainingSegment` checks that recording and
    ///   text match; go on with the next sentence only then.
    ///
    /// Upload the letter of authorization too, then submit the job with `CommitVoiceTrainingJob`.
    /// `ShowJobUploadingAddress` shows the addresses again.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/basic-jobs` (CreateTrainingBasicJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTrainingBasicJob {
        pub(super) call: Call,
    }
    impl CreateTrainingBasicJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::VoiceTrainingUploads>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::VoiceTrainingUploads>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::VoiceTrainingJob>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::VoiceTrainingUploads| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Create a voice training job from 100 sentences.
    ///
    /// Works like `CreateTrainingBasicJob`, with 100 sentences: `0.wav` to `99.wav` and `0.txt` to
    /// `99.txt`.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/middle-jobs` (CreateTrainingMiddleJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTrainingMiddleJob {
        pub(super) call: Call,
    }
    impl CreateTrainingMiddleJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::VoiceTrainingUploads>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::VoiceTrainingUploads>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::VoiceTrainingJob>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::VoiceTrainingUploads| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Create a voice training job at a third-party platform.
    ///
    /// Works like `CreateTrainingAdvanceJob`, with one long recording (WAV) in a ZIP archive, but a
    /// third party trains the voice.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/third-party-jobs`
    /// (CreateTrainingThirdPartyJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTrainingThirdPartyJob {
        pub(super) call: Call,
    }
    impl CreateTrainingThirdPartyJob {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::VoiceTrainingUploads>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::VoiceTrainingUploads>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::VoiceTrainingJob>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::VoiceTrainingUploads| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// List the operation log of a voice training job.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs`
    /// (ListJobOperationLog)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListJobOperationLog {
        pub(super) call: Call,
    }
    impl ListJobOperationLog {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ListJobOperationLogResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListJobOperationLogResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListJobOperationLogResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListJobOperationLogResponse> {
            Items::new(self.call)
        }
    }
    /// List voice training jobs.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs` (ListVoiceTrainingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListVoiceTrainingJob {
        pub(super) call: Call,
    }
    impl ListVoiceTrainingJob {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Only what was created at this time or earlier.
        pub fn create_until(
            mut self,
            create_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_until", Into::<crate::Timestamp>::into(create_until));
            self
        }
        /// Only what was created at this time or later.
        pub fn create_since(
            mut self,
            create_since: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_since", Into::<crate::Timestamp>::into(create_since));
            self
        }
        /// Only jobs last updated at this time or earlier.
        pub fn update_until(
            mut self,
            update_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("update_until", Into::<crate::Timestamp>::into(update_until));
            self
        }
        /// Only jobs last updated at this time or later.
        pub fn update_since(
            mut self,
            update_since: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("update_since", Into::<crate::Timestamp>::into(update_since));
            self
        }
        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::VoiceTrainingState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::VoiceTrainingState>::into),
                );
            self
        }
        /// Only elements whose `job_id` is this. 1 to 64 characters.
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.call.set("job_id", Into::<String>::into(job_id));
            self
        }
        /// Only elements whose `voice_name` is this. 1 to 256 characters.
        pub fn voice_name(mut self, voice_name: impl Into<String>) -> Self {
            self.call.set("voice_name", Into::<String>::into(voice_name));
            self
        }
        /// Only elements whose `tag` is this. 1 to 32 characters.
        pub fn tag(mut self, tag: impl Into<types::VoiceTrainingTag>) -> Self {
            self.call.set("tag", Into::<types::VoiceTrainingTag>::into(tag));
            self
        }
        /// Only elements whose `job_type` is this. 1 to 32 characters.
        pub fn job_type(
            mut self,
            job_type: impl Into<types::VoiceTrainingType>,
        ) -> Self {
            self.call.set("job_type", Into::<types::VoiceTrainingType>::into(job_type));
            self
        }
        /// Only elements whose `batch_name` is this.
        pub fn batch_name(mut self, batch_name: impl Into<String>) -> Self {
            self.call.set("batch_name", Into::<String>::into(batch_name));
            self
        }
        /// `sort_key`
        pub fn sort_key(
            mut self,
            sort_key: impl Into<types::VoiceTrainingSortKey>,
        ) -> Self {
            self.call
                .set("sort_key", Into::<types::VoiceTrainingSortKey>::into(sort_key));
            self
        }
        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDir>) -> Self {
            self.call.set("sort_dir", Into::<types::SortDir>::into(sort_dir));
            self
        }
        /// Only jobs that run on on-demand resources, or only the others.
        pub fn is_ondemand_resource(mut self, is_ondemand_resource: bool) -> Self {
            self.call.set("is_ondemand_resource", is_ondemand_resource);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ListVoiceTrainingJobResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListVoiceTrainingJobResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListVoiceTrainingJobResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListVoiceTrainingJobResponse> {
            Items::new(self.call)
        }
    }
    /// Put voice training jobs into a batch.
    ///
    /// Jobs of a batch can be listed together. Requires the tenant permission NA.
    ///
    /// `PUT /v1/{project_id}/voice-training-manage/user/batch` (SetJobBatchName)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SetJobBatchName {
        pub(super) call: Call,
    }
    impl SetJobBatchName {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Download the encrypted file of a voice training job.
    ///
    /// The token is spent by the first call, and where it comes from is undocumented; so is how the
    /// file is encrypted.
    ///
    /// `GET /v1/voice-training-manage/common/encrypt-file-download` (ShowEncryptFile)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DownloadVoiceTrainingEncryptedFile {
        pub(super) call: Call,
    }
    impl DownloadVoiceTrainingEncryptedFile {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<Bytes>, Error> {
            self.call.bytes().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<Bytes>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show the review results of a voice training job.
    ///
    /// Two reviews follow a submission: an automatic one and one by the vendor's staff. After
    /// AUDIT_FAILED they show what to record again.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result`
    /// (ShowJobAuditResult)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowJobAuditResult {
        pub(super) call: Call,
    }
    impl ShowJobAuditResult {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ShowJobAuditResultResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ShowJobAuditResultResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show where the recordings of a voice training job are uploaded.
    ///
    /// Returns the addresses that the creation of the job returned: `segment_url` for the
    /// `create_type` SEGMENT, `package_url` for PACKAGE.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url`
    /// (ShowJobUploadingAddress)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowJobUploadingAddress {
        pub(super) call: Call,
    }
    impl ShowJobUploadingAddress {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ShowJobUploadingAddressResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ShowJobUploadingAddressResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show how long recordings for voice training must be.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/tenant-duration-cfg`
    /// (ShowTenantDurationCfg)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowVoiceRecordingDurations {
        pub(super) call: Call,
    }
    impl ShowVoiceRecordingDurations {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::VoiceRecordingDurations>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::VoiceRecordingDurations>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show where review attachments of a voice training job are uploaded.
    ///
    /// Returns one address per attachment in the requested range of numbers.
    ///
    /// `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url`
    /// (ShowUserReviewAttachmentUploadingAddress)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowUserReviewAttachmentUploadingAddress {
        pub(super) call: Call,
    }
    impl ShowUserReviewAttachmentUploadingAddress {
        /// Number of the first attachment.
        pub fn start_number(mut self, start_number: i64) -> Self {
            self.call.set("start_number", start_number);
            self
        }
        /// Number of the last attachment.
        pub fn end_number(mut self, end_number: i64) -> Self {
            self.call.set("end_number", end_number);
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<
            Response<types::ShowUserReviewAttachmentUploadingAddressResponse>,
            Error,
        > {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<
            Response<types::ShowUserReviewAttachmentUploadingAddressResponse>,
            Error,
        > {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        ResourceSource, ChargeMode, SupportedService, TrainingVoiceSex,
        TrainingVoiceLanguage, TrainingAllocatedResource,
    };
    /// The answer of `ShowVoiceTrainingQuotas`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShowVoiceTrainingQuotasResponse {
        /// How many resources there are, on all pages together.
        pub count: Option<i64>,
        /// How many trainings are left of each edition.
        pub resource_available_nums: Option<VoiceTrainingsLeft>,
        /// `resources` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<VoiceTrainingResource>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ShowVoiceTrainingQuotasResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Option<VoiceTrainingsLeft>>("resource_available_nums"),
            optional::<Vec<VoiceTrainingResource>>("resources"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                1 => read(map, &mut self.resource_available_nums),
                _ => read(map, &mut self.resources),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "resource_available_nums", &self.resource_available_nums)?;
            write_some(map, "resources", &self.resources)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShowVoiceTrainingQuotasResponse);
    /// How many trainings are left of each edition.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingsLeft {
        /// `flexus` (optional)
        pub flexus: Option<i64>,
        /// `basic` (optional)
        pub basic: Option<i64>,
        /// `middle` (optional)
        pub middle: Option<i64>,
        /// Of the test edition of MIDDLE.
        pub middle_on_demand: Option<i64>,
        /// `advance` (optional)
        pub advance: Option<i64>,
        /// Of the third-party platform Mobvoi (DupDub).
        pub third_party_cmww: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceTrainingsLeft {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("flexus"),
            optional::<Option<i64>>("basic"),
            optional::<Option<i64>>("middle"),
            optional::<Option<i64>>("middle_on_demand"),
            optional::<Option<i64>>("advance"),
            optional::<Option<i64>>("third_party_cmww"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.flexus),
                1 => read(map, &mut self.basic),
                2 => read(map, &mut self.middle),
                3 => read(map, &mut self.middle_on_demand),
                4 => read(map, &mut self.advance),
                _ => read(map, &mut self.third_party_cmww),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "flexus", &self.flexus)?;
            write_some(map, "basic", &self.basic)?;
            write_some(map, "middle", &self.middle)?;
            write_some(map, "middle_on_demand", &self.middle_on_demand)?;
            write_some(map, "advance", &self.advance)?;
            write_some(map, "third_party_cmww", &self.third_party_cmww)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceTrainingsLeft);
    /// A resource that voice trainings are billed to.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingResource {
        /// The last operation on a resource. FREEZE suspends it, UNFREEZE resumes it, REBIND binds it
        /// again.
        pub operation_type: Option<VoiceResourceOperation>,
        /// Where a resource comes from.
        pub resource_source: Option<ResourceSource>,
        /// `asset_id` (optional)
        pub asset_id: Option<String>,
        /// `resource_id` (optional)
        pub resource_id: Option<String>,
        /// How many trainings the resource covers.
        pub resource_nums: Option<i64>,
        /// How many trainings are left of it.
        pub resource_available_nums: Option<i64>,
        /// What a resource covers: a training edition, or speech synthesis by a third party (TTS_CMWW
        /// is Mobvoi, TTS_LJZN is AudioX).
        pub resource_type: Option<VoiceResourceType>,
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub charge_mode: Option<ChargeMode>,
        /// `expire_time` (optional)
        pub expire_time: Option<Timestamp>,
        /// Its values are undocumented.
        pub status: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceTrainingResource {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceResourceOperation>>("operation_type"),
            optional::<Option<ResourceSource>>("resource_source"),
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("resource_id"),
            optional::<Option<i64>>("resource_nums"),
            optional::<Option<i64>>("resource_available_nums"),
            optional::<Option<VoiceResourceType>>("resource_type"),
            optional::<Option<ChargeMode>>("charge_mode"),
            optional::<Option<Timestamp>>("expire_time"),
            optional::<Option<i64>>("status"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.operation_type),
                1 => read(map, &mut self.resource_source),
                2 => read(map, &mut self.asset_id),
                3 => read(map, &mut self.resource_id),
                4 => read(map, &mut self.resource_nums),
                5 => read(map, &mut self.resource_available_nums),
                6 => read(map, &mut self.resource_type),
                7 => read(map, &mut self.charge_mode),
                8 => read(map, &mut self.expire_time),
                _ => read(map, &mut self.status),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "operation_type", &self.operation_type)?;
            write_some(map, "resource_source", &self.resource_source)?;
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "resource_id", &self.resource_id)?;
            write_some(map, "resource_nums", &self.resource_nums)?;
            write_some(map, "resource_available_nums", &self.resource_available_nums)?;
            write_some(map, "resource_type", &self.resource_type)?;
            write_some(map, "charge_mode", &self.charge_mode)?;
            write_some(map, "expire_time", &self.expire_time)?;
            write_some(map, "status", &self.status)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceTrainingResource);
    open_enum! {
        /// The last operation on a resource. FREEZE suspends it, UNFREEZE resumes it, REBIND binds it
        /// again.
        pub enum VoiceResourceOperation {
            /// `ADD`
            Add = "ADD",
            /// `UPDATE`
            Update = "UPDATE",
            /// `FREEZE`
            Freeze = "FREEZE",
            /// `UNFREEZE`
            Unfreeze = "UNFREEZE",
            /// `REBIND`
            Rebind = "REBIND",
        }
    }
    open_enum! {
        /// What a resource covers: a training edition, or speech synthesis by a third party (TTS_CMWW
        /// is Mobvoi, TTS_LJZN is AudioX).
        pub enum VoiceResourceType {
            /// `BASIC`
            Basic = "BASIC",
            /// `MIDDLE`
            Middle = "MIDDLE",
            /// `ADVANCE`
            Advance = "ADVANCE",
            /// `THIRD_PARTY`
            ThirdParty = "THIRD_PARTY",
            /// `THIRD_PARTY_LJZN`
            ThirdPartyLjzn = "THIRD_PARTY_LJZN",
            /// `TTS_CMWW`
            TtsCmww = "TTS_CMWW",
            /// `TTS_LJZN`
            TtsLjzn = "TTS_LJZN",
            /// `FLEXUS`
            Flexus = "FLEXUS",
        }
    }
    /// A job other than a training, such as one that assesses a recording.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceShortJob {
        /// `VOICE_ASSESS`: the quality of a recording is assessed.
        pub job_type: Option<VoiceShortJobType>,
        /// `job_id` (optional)
        pub job_id: Option<String>,
        /// Where a voice job stands.
        pub state: Option<VoiceTrainingState>,
        /// `job_failed_code` (optional)
        pub job_failed_code: Option<String>,
        /// `job_failed_reason` (optional)
        pub job_failed_reason: Option<String>,
        /// A timestamp; its unit is undocumented.
        pub create_time: Option<i64>,
        /// When the state last changed, in the unit of create_time.
        pub lastupdate_time: Option<i64>,
        /// The measured quality of a recording.
        pub assess_result: Option<VoiceAssessment>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceShortJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceShortJobType>>("job_type"),
            optional::<Option<String>>("job_id"),
            optional::<Option<VoiceTrainingState>>("state"),
            optional::<Option<String>>("job_failed_code"),
            optional::<Option<String>>("job_failed_reason"),
            optional::<Option<i64>>("create_time"),
            optional::<Option<i64>>("lastupdate_time"),
            optional::<Option<VoiceAssessment>>("assess_result"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_type),
                1 => read(map, &mut self.job_id),
                2 => read(map, &mut self.state),
                3 => read(map, &mut self.job_failed_code),
                4 => read(map, &mut self.job_failed_reason),
                5 => read(map, &mut self.create_time),
                6 => read(map, &mut self.lastupdate_time),
                _ => read(map, &mut self.assess_result),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_type", &self.job_type)?;
            write_some(map, "job_id", &self.job_id)?;
            write_some(map, "state", &self.state)?;
            write_some(map, "job_failed_code", &self.job_failed_code)?;
            write_some(map, "job_failed_reason", &self.job_failed_reason)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.lastupdate_time)?;
            write_some(map, "assess_result", &self.assess_result)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceShortJob);
    open_enum! {
        /// `VOICE_ASSESS`: the quality of a recording is assessed.
        pub enum VoiceShortJobType {
            /// `VOICE_ASSESS`
            VoiceAssess = "VOICE_ASSESS",
        }
    }
    open_enum! {
        /// Where a voice job stands.
        ///
        /// - `CREATING`: the job waits for its recordings, and to be committed.
        /// - `SYSTEM_AUDITING`, `AUDITING`: the recordings are reviewed, first automatically, then by
        ///   the vendor's staff. `AUDIT_FAILED`: they did not pass; upload better ones and commit the
        ///   job again.
        /// - `WAITING_SPLIT`, `SPLITTING`, `SPLIT_FAILED`: a long recording is cut into sentences.
        ///   `ANNOTATING`: they get their texts.
        /// - `WAITING`, `PROCESSING`, `UPLOADING`: the voice waits for its training, is trained, and
        ///   its model is uploaded.
        /// - `RESULT_REVIEW`: the result is reviewed. `USER_RESULT_REVIEW`, `USER_REVIEW_REJECT`: its
        ///   owner reviews it, or has rejected it; known by their names alone.
        pub enum VoiceTrainingState {
            /// `CREATING` (attention)
            Creating = "CREATING",
            /// `SYSTEM_AUDITING` (running)
            SystemAuditing = "SYSTEM_AUDITING",
            /// `AUDITING` (running)
            Auditing = "AUDITING",
            /// `WAITING_SPLIT` (waiting)
            WaitingSplit = "WAITING_SPLIT",
            /// `SPLITTING` (running)
            Splitting = "SPLITTING",
            /// `SPLIT_FAILED` (failed)
            SplitFailed = "SPLIT_FAILED",
            /// `ANNOTATING` (running)
            Annotating = "ANNOTATING",
            /// `WAITING` (waiting)
            Waiting = "WAITING",
            /// `PROCESSING` (running)
            Processing = "PROCESSING",
            /// `RESULT_REVIEW` (running)
            ResultReview = "RESULT_REVIEW",
            /// `AUDIT_FAILED` (attention)
            AuditFailed = "AUDIT_FAILED",
            /// `USER_RESULT_REVIEW` (attention)
            UserResultReview = "USER_RESULT_REVIEW",
            /// `USER_REVIEW_REJECT` (failed)
            UserReviewReject = "USER_REVIEW_REJECT",
            /// `UPLOADING` (running)
            Uploading = "UPLOADING",
            /// `FAILED` (failed)
            Failed = "FAILED",
            /// `SUCCEED` (succeeded)
            Succeed = "SUCCEED",
        }
    }
    impl VoiceTrainingState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Creating | Self::AuditFailed | Self::UserResultReview => {
                    Some(Phase::Attention)
                }
                Self::SplitFailed | Self::UserReviewReject | Self::Failed => {
                    Some(Phase::Failed)
                }
                Self::SystemAuditing
                | Self::Auditing
                | Self::Splitting
                | Self::Annotating
                | Self::Processing
                | Self::ResultReview
                | Self::Uploading => Some(Phase::Running),
                Self::Succeed => Some(Phase::Succeeded),
                Self::WaitingSplit | Self::Waiting => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    /// The measured quality of a recording.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceAssessment {
        /// `speed` (optional)
        pub speed: Option<VoiceAssessmentProperty>,
        /// `sound` (optional)
        pub sound: Option<VoiceAssessmentProperty>,
        /// Signal-to-noise ratio.
        pub snr: Option<VoiceAssessmentProperty>,
        /// Reverberation.
        pub reverb: Option<VoiceAssessmentProperty>,
        /// DNSMOS, an estimate of how listeners would rate the whole.
        pub dnsmos_ovrl: Option<VoiceAssessmentProperty>,
        /// DNSMOS of the background noise.
        pub dnsmos_bak: Option<VoiceAssessmentProperty>,
        /// Overall advice, in Chinese.
        pub suggestion: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceAssessment {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceAssessmentProperty>>("speed"),
            optional::<Option<VoiceAssessmentProperty>>("sound"),
            optional::<Option<VoiceAssessmentProperty>>("snr"),
            optional::<Option<VoiceAssessmentProperty>>("reverb"),
            optional::<Option<VoiceAssessmentProperty>>("dnsmos_ovrl"),
            optional::<Option<VoiceAssessmentProperty>>("dnsmos_bak"),
            optional::<Option<String>>("suggestion"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.speed),
                1 => read(map, &mut self.sound),
                2 => read(map, &mut self.snr),
                3 => read(map, &mut self.reverb),
                4 => read(map, &mut self.dnsmos_ovrl),
                5 => read(map, &mut self.dnsmos_bak),
                _ => read(map, &mut self.suggestion),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "speed", &self.speed)?;
            write_some(map, "sound", &self.sound)?;
            write_some(map, "snr", &self.snr)?;
            write_some(map, "reverb", &self.reverb)?;
            write_some(map, "dnsmos_ovrl", &self.dnsmos_ovrl)?;
            write_some(map, "dnsmos_bak", &self.dnsmos_bak)?;
            write_some(map, "suggestion", &self.suggestion)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceAssessment);
    /// `VoiceAssessmentProperty`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceAssessmentProperty {
        /// The accepted range.
        pub expected: Option<String>,
        /// The measured value.
        pub actual: Option<String>,
        /// Advice in Chinese.
        pub suggestion: Option<String>,
        /// Advice in English.
        pub suggestion_en: Option<String>,
        /// Whether the value is out of range, as a number; which number means which is undocumented.
        pub status: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceAssessmentProperty {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("expected"),
            optional::<Option<String>>("actual"),
            optional::<Option<String>>("suggestion"),
            optional::<Option<String>>("suggestion_en"),
            optional::<Option<i64>>("status"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.expected),
                1 => read(map, &mut self.actual),
                2 => read(map, &mut self.suggestion),
                3 => read(map, &mut self.suggestion_en),
                _ => read(map, &mut self.status),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "expected", &self.expected)?;
            write_some(map, "actual", &self.actual)?;
            write_some(map, "suggestion", &self.suggestion)?;
            write_some(map, "suggestion_en", &self.suggestion_en)?;
            write_some(map, "status", &self.status)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceAssessmentProperty);
    /// `CommitVoiceTrainingJobRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CommitVoiceTrainingJobRequest {
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        pub tag: Option<VoiceTrainingTag>,
        /// Shown in the asset library. 1 to 128 characters.
        pub description: Option<String>,
        /// `sex` (optional)
        pub sex: Option<TrainingVoiceSex>,
        /// Name of the voice, also in the asset library. 1 to 64 characters.
        pub voice_name: Option<String>,
        /// CN is Chinese, EN is English. Only Chinese is supported so far. 1 to 64 characters.
        pub language: Option<TrainingVoiceLanguage>,
        /// `phone` (optional). 1 to 16 characters.
        pub phone: Option<String>,
        /// A user of the calling application. At most 256 characters.
        pub app_user_id: Option<String>,
        /// Language that the voice will speak. 1 to 32 characters.
        pub output_language: Option<String>,
        /// Text of a sample to listen to. 1 to 4096 characters.
        pub custom_text: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CommitVoiceTrainingJobRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CommitVoiceTrainingJobRequest")
                .field("tag", &self.tag)
                .field("description", &self.description)
                .field("sex", &self.sex)
                .field("voice_name", &self.voice_name)
                .field("language", &self.language)
                .field("phone", &redacted(&self.phone))
                .field("app_user_id", &self.app_user_id)
                .field("output_language", &self.output_language)
                .field("custom_text", &self.custom_text)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CommitVoiceTrainingJobRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        #[must_use]
        pub fn tag(mut self, tag: impl Into<VoiceTrainingTag>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// Shown in the asset library. 1 to 128 characters.
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = Some(description.into());
            self
        }
        /// `sex` (optional)
        #[must_use]
        pub fn sex(mut self, sex: impl Into<TrainingVoiceSex>) -> Self {
            self.sex = Some(sex.into());
            self
        }
        /// Name of the voice, also in the asset library. 1 to 64 characters.
        #[must_use]
        pub fn voice_name(mut self, voice_name: impl Into<String>) -> Self {
            self.voice_name = Some(voice_name.into());
            self
        }
        /// CN is Chinese, EN is English. Only Chinese is supported so far. 1 to 64 characters.
        #[must_use]
        pub fn language(mut self, language: impl Into<TrainingVoiceLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
        /// `phone` (optional). 1 to 16 characters.
        #[must_use]
        pub fn phone(mut self, phone: impl Into<String>) -> Self {
            self.phone = Some(phone.into());
            self
        }
        /// A user of the calling application. At most 256 characters.
        #[must_use]
        pub fn app_user_id(mut self, app_user_id: impl Into<String>) -> Self {
            self.app_user_id = Some(app_user_id.into());
            self
        }
        /// Language that the voice will speak. 1 to 32 characters.
        #[must_use]
        pub fn output_language(mut self, output_language: impl Into<String>) -> Self {
            self.output_language = Some(output_language.into());
            self
        }
        /// Text of a sample to listen to. 1 to 4096 characters.
        #[must_use]
        pub fn custom_text(mut self, custom_text: impl Into<String>) -> Self {
            self.custom_text = Some(custom_text.into());
            self
        }
    }
    impl Object for CommitVoiceTrainingJobRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceTrainingTag>>("tag"),
            optional::<Option<String>>("description"),
            optional::<Option<TrainingVoiceSex>>("sex"),
            optional::<Option<String>>("voice_name"),
            optional::<Option<TrainingVoiceLanguage>>("language"),
            optional::<Option<String>>("phone").sensitive(),
            optional::<Option<String>>("app_user_id"),
            optional::<Option<String>>("output_language"),
            optional::<Option<String>>("custom_text"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.tag),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.sex),
                3 => read(map, &mut self.voice_name),
                4 => read(map, &mut self.language),
                5 => read(map, &mut self.phone),
                6 => read(map, &mut self.app_user_id),
                7 => read(map, &mut self.output_language),
                _ => read(map, &mut self.custom_text),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "tag", &self.tag)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "sex", &self.sex)?;
            write_some(map, "voice_name", &self.voice_name)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "phone", &self.phone)?;
            write_some(map, "app_user_id", &self.app_user_id)?;
            write_some(map, "output_language", &self.output_language)?;
            write_some(map, "custom_text", &self.custom_text)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CommitVoiceTrainingJobRequest);
    open_enum! {
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        pub enum VoiceTrainingTag {
            /// `ECOMMERCE`
            Ecommerce = "ECOMMERCE",
            /// `NEWS`
            News = "NEWS",
            /// `MARKETING`
            Marketing = "MARKETING",
            /// `LIVE`
            Live = "LIVE",
            /// `EDUCATION`
            Education = "EDUCATION",
            /// `CUSTOMER`
            Customer = "CUSTOMER",
            /// `STORYTELLING`
            Storytelling = "STORYTELLING",
        }
    }
    /// A job that trains a voice.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingJob {
        /// Editions of voice training.
        pub job_type: Option<VoiceTrainingType>,
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// The user of the calling application for whom the job was created. At most 256 characters.
        pub app_user_id: Option<String>,
        /// Name of the voice, also in the asset library. 1 to 256 characters.
        pub voice_name: Option<String>,
        /// `sex` (optional). 1 to 64 characters.
        pub sex: Option<TrainingVoiceSex>,
        /// Language of the recordings. CN is Chinese, EN is English. 1 to 64 characters.
        pub language: Option<String>,
        /// Where a voice job stands.
        pub state: VoiceTrainingState,
        /// How often the job has entered its current state. Range: 1 to 10.
        pub reject_times: Option<i64>,
        /// The voice in the asset library. 1 to 256 characters.
        pub asset_id: Option<String>,
        /// `job_failed_code` (optional). 1 to 256 characters.
        pub job_failed_code: Option<String>,
        /// `job_failed_reason` (optional). 1 to 256 characters.
        pub job_failed_reason: Option<String>,
        /// A timestamp; its unit is undocumented. At least 1.
        pub create_time: Option<i64>,
        /// When the state last changed, in the unit of create_time. At least 1.
        pub lastupdate_time: Option<i64>,
        /// The speaker's letter of authorization. 1 to 4096 characters.
        pub voice_authorization_url: Option<String>,
        /// What was uploaded for the training.
        pub training_input_source_url: Option<String>,
        /// How recordings are uploaded: all in one archive (PACKAGE), or sentence by sentence
        /// (SEGMENT).
        pub create_type: Option<VoiceUploadType>,
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        pub tag: Option<VoiceTrainingTag>,
        /// `phone` (optional). 1 to 16 characters.
        pub phone: Option<String>,
        /// The avatar model training job that the voice belongs to. 1 to 64 characters.
        pub dhtms_job_id: Option<String>,
        /// `batch_name` (optional). 1 to 256 characters.
        pub batch_name: Option<String>,
        /// What the job is paid with.
        pub allocated_resource: Option<TrainingAllocatedResource>,
        /// Language that the voice speaks.
        pub output_language: Option<String>,
        /// Whether the training was repeated.
        pub is_remake: Option<bool>,
        /// The measured quality of a recording.
        pub assess_result: Option<VoiceAssessment>,
        /// Whether the training is billed by use.
        pub is_ondemand_resource: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for VoiceTrainingJob {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VoiceTrainingJob")
                .field("job_type", &self.job_type)
                .field("job_id", &self.job_id)
                .field("app_user_id", &self.app_user_id)
                .field("voice_name", &self.voice_name)
                .field("sex", &self.sex)
                .field("language", &self.language)
                .field("state", &self.state)
                .field("reject_times", &self.reject_times)
                .field("asset_id", &self.asset_id)
                .field("job_failed_code", &self.job_failed_code)
                .field("job_failed_reason", &self.job_failed_reason)
                .field("create_time", &self.create_time)
                .field("lastupdate_time", &self.lastupdate_time)
                .field(
                    "voice_authorization_url",
                    &redacted(&self.voice_authorization_url),
                )
                .field(
                    "training_input_source_url",
                    &redacted(&self.training_input_source_url),
                )
                .field("create_type", &self.create_type)
                .field("tag", &self.tag)
                .field("phone", &redacted(&self.phone))
                .field("dhtms_job_id", &self.dhtms_job_id)
                .field("batch_name", &self.batch_name)
                .field("allocated_resource", &self.allocated_resource)
                .field("output_language", &self.output_language)
                .field("is_remake", &self.is_remake)
                .field("assess_result", &self.assess_result)
                .field("is_ondemand_resource", &self.is_ondemand_resource)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for VoiceTrainingJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceTrainingType>>("job_type"),
            required::<String>("job_id"),
            optional::<Option<String>>("app_user_id"),
            optional::<Option<String>>("voice_name"),
            optional::<Option<TrainingVoiceSex>>("sex"),
            optional::<Option<String>>("language"),
            required::<VoiceTrainingState>("state"),
            optional::<Option<i64>>("reject_times"),
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("job_failed_code"),
            optional::<Option<String>>("job_failed_reason"),
            optional::<Option<i64>>("create_time"),
            optional::<Option<i64>>("lastupdate_time"),
            optional::<Option<String>>("voice_authorization_url").sensitive(),
            optional::<Option<String>>("training_input_source_url").sensitive(),
            optional::<Option<VoiceUploadType>>("create_type"),
            optional::<Option<VoiceTrainingTag>>("tag"),
            optional::<Option<String>>("phone").sensitive(),
            optional::<Option<String>>("dhtms_job_id"),
            optional::<Option<String>>("batch_name"),
            optional::<Option<TrainingAllocatedResource>>("allocated_resource"),
            optional::<Option<String>>("output_language"),
            optional::<Option<bool>>("is_remake"),
            optional::<Option<VoiceAssessment>>("assess_result"),
            optional::<Option<bool>>("is_ondemand_resource"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_type),
                1 => read(map, &mut self.job_id),
                2 => read(map, &mut self.app_user_id),
                3 => read(map, &mut self.voice_name),
                4 => read(map, &mut self.sex),
                5 => read(map, &mut self.language),
                6 => read(map, &mut self.state),
                7 => read(map, &mut self.reject_times),
                8 => read(map, &mut self.asset_id),
                9 => read(map, &mut self.job_failed_code),
                10 => read(map, &mut self.job_failed_reason),
                11 => read(map, &mut self.create_time),
                12 => read(map, &mut self.lastupdate_time),
                13 => read(map, &mut self.voice_authorization_url),
                14 => read(map, &mut self.training_input_source_url),
                15 => read(map, &mut self.create_type),
                16 => read(map, &mut self.tag),
                17 => read(map, &mut self.phone),
                18 => read(map, &mut self.dhtms_job_id),
                19 => read(map, &mut self.batch_name),
                20 => read(map, &mut self.allocated_resource),
                21 => read(map, &mut self.output_language),
                22 => read(map, &mut self.is_remake),
                23 => read(map, &mut self.assess_result),
                _ => read(map, &mut self.is_ondemand_resource),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_type", &self.job_type)?;
            write(map, "job_id", &self.job_id)?;
            write_some(map, "app_user_id", &self.app_user_id)?;
            write_some(map, "voice_name", &self.voice_name)?;
            write_some(map, "sex", &self.sex)?;
            write_some(map, "language", &self.language)?;
            write(map, "state", &self.state)?;
            write_some(map, "reject_times", &self.reject_times)?;
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "job_failed_code", &self.job_failed_code)?;
            write_some(map, "job_failed_reason", &self.job_failed_reason)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.lastupdate_time)?;
            write_some(map, "voice_authorization_url", &self.voice_authorization_url)?;
            write_some(
                map,
                "training_input_source_url",
                &self.training_input_source_url,
            )?;
            write_some(map, "create_type", &self.create_type)?;
            write_some(map, "tag", &self.tag)?;
            write_some(map, "phone", &self.phone)?;
            write_some(map, "dhtms_job_id", &self.dhtms_job_id)?;
            write_some(map, "batch_name", &self.batch_name)?;
            write_some(map, "allocated_resource", &self.allocated_resource)?;
            write_some(map, "output_language", &self.output_language)?;
            write_some(map, "is_remake", &self.is_remake)?;
            write_some(map, "assess_result", &self.assess_result)?;
            write_some(map, "is_ondemand_resource", &self.is_ondemand_resource)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceTrainingJob);
    open_enum! {
        /// Editions of voice training.
        ///
        /// - `BASIC`: from 20 sentences. `MIDDLE`: from 100. `ADVANCE`: from one long recording.
        /// - `THIRD_PARTY`, `THIRD_PARTY_LJZN`: by the third-party platforms Mobvoi (DupDub) and
        ///   AudioX.
        /// - `FLEXUS`: based on features that a large model extracts.
        /// - `LLM_MAJOR`, `LLM_MINOR`: of earlier years, by a large model, for Chinese with English or
        ///   with other languages.
        pub enum VoiceTrainingType {
            /// `BASIC`
            Basic = "BASIC",
            /// `MIDDLE`
            Middle = "MIDDLE",
            /// `ADVANCE`
            Advance = "ADVANCE",
            /// `THIRD_PARTY`
            ThirdParty = "THIRD_PARTY",
            /// `THIRD_PARTY_LJZN`
            ThirdPartyLjzn = "THIRD_PARTY_LJZN",
            /// `FLEXUS`
            Flexus = "FLEXUS",
            /// `LLM_MAJOR`
            LlmMajor = "LLM_MAJOR",
            /// `LLM_MINOR`
            LlmMinor = "LLM_MINOR",
        }
    }
    open_enum! {
        /// How recordings are uploaded: all in one archive (PACKAGE), or sentence by sentence
        /// (SEGMENT).
        pub enum VoiceUploadType {
            /// `PACKAGE`
            Package = "PACKAGE",
            /// `SEGMENT`
            Segment = "SEGMENT",
        }
    }
    /// The answer of `ConfirmTrainingSegment`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConfirmTrainingSegmentResponse {
        /// Whether recording and text match.
        pub confirm_result: Option<bool>,
        /// Places in the text at which the recording differs. At most 2147483647 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub unmatched_index_hit: Vec<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ConfirmTrainingSegmentResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("confirm_result"),
            optional::<Vec<i64>>("unmatched_index_hit"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.confirm_result),
                _ => read(map, &mut self.unmatched_index_hit),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "confirm_result", &self.confirm_result)?;
            write_some(map, "unmatched_index_hit", &self.unmatched_index_hit)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ConfirmTrainingSegmentResponse);
    /// The answer of `ShowTrainingSegmentInfo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShowTrainingSegmentInfoResponse {
        /// Indexes of the sentences; the first is 0. At most 1024 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub confirmed_index: Vec<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ShowTrainingSegmentInfoResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<i64>>("confirmed_index"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.confirmed_index)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "confirmed_index", &self.confirmed_index)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShowTrainingSegmentInfoResponse);
    /// `CreateVoiceShortJobRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateVoiceShortJobRequest {
        /// `VOICE_ASSESS`: the quality of a recording is assessed.
        pub job_type: VoiceShortJobType,
        /// Language of the recording. 1 to 64 characters. Default: `CN`.
        pub language: Option<TrainingVoiceLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateVoiceShortJobRequest {
        /// One with what is required; the rest has setters.
        pub fn new(job_type: impl Into<VoiceShortJobType>) -> Self {
            Self {
                job_type: job_type.into(),
                ..Default::default()
            }
        }
        /// Language of the recording. 1 to 64 characters. Default: `CN`.
        #[must_use]
        pub fn language(mut self, language: impl Into<TrainingVoiceLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
    }
    impl Object for CreateVoiceShortJobRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<VoiceShortJobType>("job_type"),
            optional::<Option<TrainingVoiceLanguage>>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_type),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_type", &self.job_type)?;
            write_some(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateVoiceShortJobRequest);
    /// The answer of `CreateShortJob`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateShortJobResponse {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Takes a PUT of a ZIP archive with the content type application/zip. 1 to 4096 characters.
        pub data_uploading_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateShortJobResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateShortJobResponse")
                .field("job_id", &self.job_id)
                .field("data_uploading_url", &redacted(&self.data_uploading_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for CreateShortJobResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            optional::<Option<String>>("data_uploading_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                _ => read(map, &mut self.data_uploading_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write_some(map, "data_uploading_url", &self.data_uploading_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateShortJobResponse);
    /// A voice to be trained.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateVoiceTrainingJobRequest {
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        pub tag: Option<VoiceTrainingTag>,
        /// Shown in the asset library. 1 to 128 characters.
        pub description: Option<String>,
        /// `sex` (optional). Default: `FEMALE`.
        pub sex: Option<TrainingVoiceSex>,
        /// Name of the voice, also in the asset library. 1 to 64 characters.
        pub voice_name: String,
        /// Language of the recordings. 1 to 64 characters. Default: `CN`.
        pub language: Option<TrainingVoiceLanguage>,
        /// How recordings are uploaded: all in one archive (PACKAGE), or sentence by sentence
        /// (SEGMENT).
        pub create_type: Option<VoiceUploadType>,
        /// `phone` (optional). 1 to 16 characters.
        pub phone: Option<String>,
        /// The avatar model training job that the voice belongs to. 1 to 64 characters.
        pub dhtms_job_id: Option<String>,
        /// Jobs of a batch can be listed together. 1 to 256 characters.
        pub batch_name: Option<String>,
        /// Language that the voice will speak. 1 to 32 characters.
        pub output_language: Option<String>,
        /// Text of a sample to listen to. 1 to 4096 characters.
        pub custom_text: Option<String>,
        /// Whether the training is billed by use instead of a purchased resource.
        pub is_ondemand_resource: Option<bool>,
        /// Services that the voice may be used in. At most 10 elements.
        pub supported_service: Option<Vec<SupportedService>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateVoiceTrainingJobRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateVoiceTrainingJobRequest")
                .field("tag", &self.tag)
                .field("description", &self.description)
                .field("sex", &self.sex)
                .field("voice_name", &self.voice_name)
                .field("language", &self.language)
                .field("create_type", &self.create_type)
                .field("phone", &redacted(&self.phone))
                .field("dhtms_job_id", &self.dhtms_job_id)
                .field("batch_name", &self.batch_name)
                .field("output_language", &self.output_language)
                .field("custom_text", &self.custom_text)
                .field("is_ondemand_resource", &self.is_ondemand_resource)
                .field("supported_service", &self.supported_service)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CreateVoiceTrainingJobRequest {
        /// One with what is required; the rest has setters.
        pub fn new(voice_name: impl Into<String>) -> Self {
            Self {
                voice_name: voice_name.into(),
                ..Default::default()
            }
        }
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        #[must_use]
        pub fn tag(mut self, tag: impl Into<VoiceTrainingTag>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// Shown in the asset library. 1 to 128 characters.
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = Some(description.into());
            self
        }
        /// `sex` (optional). Default: `FEMALE`.
        #[must_use]
        pub fn sex(mut self, sex: impl Into<TrainingVoiceSex>) -> Self {
            self.sex = Some(sex.into());
            self
        }
        /// Language of the recordings. 1 to 64 characters. Default: `CN`.
        #[must_use]
        pub fn language(mut self, language: impl Into<TrainingVoiceLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
        /// How recordings are uploaded: all in one archive (PACKAGE), or sentence by sentence
        /// (SEGMENT).
        #[must_use]
        pub fn create_type(mut self, create_type: impl Into<VoiceUploadType>) -> Self {
            self.create_type = Some(create_type.into());
            self
        }
        /// `phone` (optional). 1 to 16 characters.
        #[must_use]
        pub fn phone(mut self, phone: impl Into<String>) -> Self {
            self.phone = Some(phone.into());
            self
        }
        /// The avatar model training job that the voice belongs to. 1 to 64 characters.
        #[must_use]
        pub fn dhtms_job_id(mut self, dhtms_job_id: impl Into<String>) -> Self {
            self.dhtms_job_id = Some(dhtms_job_id.into());
            self
        }
        /// Jobs of a batch can be listed together. 1 to 256 characters.
        #[must_use]
        pub fn batch_name(mut self, batch_name: impl Into<String>) -> Self {
            self.batch_name = Some(batch_name.into());
            self
        }
        /// Language that the voice will speak. 1 to 32 characters.
        #[must_use]
        pub fn output_language(mut self, output_language: impl Into<String>) -> Self {
            self.output_language = Some(output_language.into());
            self
        }
        /// Text of a sample to listen to. 1 to 4096 characters.
        #[must_use]
        pub fn custom_text(mut self, custom_text: impl Into<String>) -> Self {
            self.custom_text = Some(custom_text.into());
            self
        }
        /// Whether the training is billed by use instead of a purchased resource.
        #[must_use]
        pub fn is_ondemand_resource(mut self, is_ondemand_resource: bool) -> Self {
            self.is_ondemand_resource = Some(is_ondemand_resource);
            self
        }
        /// Services that the voice may be used in. At most 10 elements.
        #[must_use]
        pub fn supported_service(
            mut self,
            supported_service: Vec<SupportedService>,
        ) -> Self {
            self.supported_service = Some(supported_service);
            self
        }
    }
    impl Object for CreateVoiceTrainingJobRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceTrainingTag>>("tag"),
            optional::<Option<String>>("description"),
            optional::<Option<TrainingVoiceSex>>("sex"),
            required::<String>("voice_name"),
            optional::<Option<TrainingVoiceLanguage>>("language"),
            optional::<Option<VoiceUploadType>>("create_type"),
            optional::<Option<String>>("phone").sensitive(),
            optional::<Option<String>>("dhtms_job_id"),
            optional::<Option<String>>("batch_name"),
            optional::<Option<String>>("output_language"),
            optional::<Option<String>>("custom_text"),
            optional::<Option<bool>>("is_ondemand_resource"),
            optional::<Option<Vec<SupportedService>>>("supported_service"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.tag),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.sex),
                3 => read(map, &mut self.voice_name),
                4 => read(map, &mut self.language),
                5 => read(map, &mut self.create_type),
                6 => read(map, &mut self.phone),
                7 => read(map, &mut self.dhtms_job_id),
                8 => read(map, &mut self.batch_name),
                9 => read(map, &mut self.output_language),
                10 => read(map, &mut self.custom_text),
                11 => read(map, &mut self.is_ondemand_resource),
                _ => read(map, &mut self.supported_service),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "tag", &self.tag)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "sex", &self.sex)?;
            write(map, "voice_name", &self.voice_name)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "create_type", &self.create_type)?;
            write_some(map, "phone", &self.phone)?;
            write_some(map, "dhtms_job_id", &self.dhtms_job_id)?;
            write_some(map, "batch_name", &self.batch_name)?;
            write_some(map, "output_language", &self.output_language)?;
            write_some(map, "custom_text", &self.custom_text)?;
            write_some(map, "is_ondemand_resource", &self.is_ondemand_resource)?;
            write_some(map, "supported_service", &self.supported_service)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateVoiceTrainingJobRequest);
    /// A new job and the upload addresses for its recordings.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingUploads {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Of a job of create_type PACKAGE. Takes a PUT of a ZIP archive with the content type
        /// application/zip. 1 to 4096 characters.
        pub training_data_uploading_url: Option<String>,
        /// Of a job of create_type SEGMENT.
        pub segment_uploading_url: Option<VoiceSegmentUploads>,
        /// For the speaker's letter of authorization. 1 to 4096 characters.
        pub authorization_letter_uploading_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for VoiceTrainingUploads {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VoiceTrainingUploads")
                .field("job_id", &self.job_id)
                .field(
                    "training_data_uploading_url",
                    &redacted(&self.training_data_uploading_url),
                )
                .field("segment_uploading_url", &self.segment_uploading_url)
                .field(
                    "authorization_letter_uploading_url",
                    &redacted(&self.authorization_letter_uploading_url),
                )
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for VoiceTrainingUploads {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            optional::<Option<String>>("training_data_uploading_url").sensitive(),
            optional::<Option<VoiceSegmentUploads>>("segment_uploading_url"),
            optional::<Option<String>>("authorization_letter_uploading_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.training_data_uploading_url),
                2 => read(map, &mut self.segment_uploading_url),
                _ => read(map, &mut self.authorization_letter_uploading_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write_some(
                map,
                "training_data_uploading_url",
                &self.training_data_uploading_url,
            )?;
            write_some(map, "segment_uploading_url", &self.segment_uploading_url)?;
            write_some(
                map,
                "authorization_letter_uploading_url",
                &self.authorization_letter_uploading_url,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceTrainingUploads);
    /// Upload addresses, one per sentence.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceSegmentUploads {
        /// For recordings, with the content type audio/wav. 1 to 4096 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub audio_uploading_url: Vec<String>,
        /// For texts, with the content type text/plain. 1 to 4096 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub txt_uploading_url: Vec<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for VoiceSegmentUploads {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VoiceSegmentUploads")
                .field("audio_uploading_url", &redacted(&self.audio_uploading_url))
                .field("txt_uploading_url", &redacted(&self.txt_uploading_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for VoiceSegmentUploads {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<String>>("audio_uploading_url").sensitive(),
            optional::<Vec<String>>("txt_uploading_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.audio_uploading_url),
                _ => read(map, &mut self.txt_uploading_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "audio_uploading_url", &self.audio_uploading_url)?;
            write_some(map, "txt_uploading_url", &self.txt_uploading_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceSegmentUploads);
    /// The answer of `ListJobOperationLog`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListJobOperationLogResponse {
        /// How many entries there are, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i64>,
        /// `operations` (optional). At most 2147483647 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub operations: Vec<VoiceTrainingLogEntry>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListJobOperationLogResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Vec<VoiceTrainingLogEntry>>("operations"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.operations),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "operations", &self.operations)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListJobOperationLogResponse);
    /// `VoiceTrainingLogEntry`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingLogEntry {
        /// A timestamp; its unit is undocumented. At least 0.
        pub time: Option<i64>,
        /// `CREATE_JOB`, `COMMIT_JOB`, `SYSTEM_AUDIT_PASS`, `ADMIN_AUDIT_PASS`, `AUDIT_NOT_PASS`,
        /// `TRAINING_FINISH`, `UPLOADING_MODEL` or `COMPLETE_JOB`; other values may be added. 1 to 256
        /// characters.
        pub action: Option<String>,
        /// `USER`, `ADMIN` (the vendor's staff) or `SYSTEM`. 1 to 256 characters.
        pub operator: Option<String>,
        /// `external_info` (optional)
        pub external_info: Option<VoiceTrainingLogDetails>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceTrainingLogEntry {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("time"),
            optional::<Option<String>>("action"),
            optional::<Option<String>>("operator"),
            optional::<Option<VoiceTrainingLogDetails>>("external_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.time),
                1 => read(map, &mut self.action),
                2 => read(map, &mut self.operator),
                _ => read(map, &mut self.external_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "time", &self.time)?;
            write_some(map, "action", &self.action)?;
            write_some(map, "operator", &self.operator)?;
            write_some(map, "external_info", &self.external_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceTrainingLogEntry);
    /// `VoiceTrainingLogDetails`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingLogDetails {
        /// Ids of reviews; no operation takes them. 1 to 5 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub review_id_list: Vec<String>,
        /// Why the training failed. At most 4096 characters.
        pub algorithm_failure_reason: Option<String>,
        /// Why the vendor's staff rejected the recordings.
        pub admin_audit_failure_reason: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceTrainingLogDetails {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<String>>("review_id_list"),
            optional::<Option<String>>("algorithm_failure_reason"),
            optional::<Option<String>>("admin_audit_failure_reason"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.review_id_list),
                1 => read(map, &mut self.algorithm_failure_reason),
                _ => read(map, &mut self.admin_audit_failure_reason),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "review_id_list", &self.review_id_list)?;
            write_some(map, "algorithm_failure_reason", &self.algorithm_failure_reason)?;
            write_some(
                map,
                "admin_audit_failure_reason",
                &self.admin_audit_failure_reason,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceTrainingLogDetails);
    open_enum! {
        /// `VoiceTrainingSortKey`
        pub enum VoiceTrainingSortKey {
            /// `create_time`
            CreateTime = "create_time",
            /// `update_time`
            UpdateTime = "update_time",
        }
    }
    /// The answer of `ListVoiceTrainingJob`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListVoiceTrainingJobResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i64>,
        /// `jobs` (optional). At most 2147483647 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<VoiceTrainingJob>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListVoiceTrainingJobResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Vec<VoiceTrainingJob>>("jobs"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.jobs),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "jobs", &self.jobs)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListVoiceTrainingJobResponse);
    /// `SetVoiceTrainingBatchRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SetVoiceTrainingBatchRequest {
        /// `batch_name` (optional)
        pub batch_name: Option<String>,
        /// `job_ids` (optional)
        pub job_ids: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SetVoiceTrainingBatchRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `batch_name` (optional)
        #[must_use]
        pub fn batch_name(mut self, batch_name: impl Into<String>) -> Self {
            self.batch_name = Some(batch_name.into());
            self
        }
        /// `job_ids` (optional)
        #[must_use]
        pub fn job_ids(mut self, job_ids: Vec<String>) -> Self {
            self.job_ids = Some(job_ids);
            self
        }
    }
    impl Object for SetVoiceTrainingBatchRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("batch_name"),
            optional::<Option<Vec<String>>>("job_ids"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.batch_name),
                _ => read(map, &mut self.job_ids),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "batch_name", &self.batch_name)?;
            write_some(map, "job_ids", &self.job_ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SetVoiceTrainingBatchRequest);
    /// The answer of `ShowJobAuditResult`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShowJobAuditResultResponse {
        /// What the automatic review found.
        pub system_audit_result: Option<VoiceSystemReview>,
        /// What the vendor's staff found.
        pub admin_audit_result: Option<VoiceManualReview>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ShowJobAuditResultResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceSystemReview>>("system_audit_result"),
            optional::<Option<VoiceManualReview>>("admin_audit_result"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.system_audit_result),
                _ => read(map, &mut self.admin_audit_result),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "system_audit_result", &self.system_audit_result)?;
            write_some(map, "admin_audit_result", &self.admin_audit_result)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShowJobAuditResultResponse);
    /// What the automatic review found.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceSystemReview {
        /// A timestamp; its unit is undocumented. At least 0.
        pub audit_time: Option<i64>,
        /// Files that did not pass. At most 4096 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub errors: Vec<VoiceFileError>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceSystemReview {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("audit_time"),
            optional::<Vec<VoiceFileError>>("errors"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.audit_time),
                _ => read(map, &mut self.errors),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "audit_time", &self.audit_time)?;
            write_some(map, "errors", &self.errors)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceSystemReview);
    /// `VoiceFileError`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceFileError {
        /// The recording. 1 to 1024 characters.
        pub audio_name: Option<String>,
        /// The text that belongs to it. 1 to 1024 characters.
        pub text_name: Option<String>,
        /// `error_code` (optional). 1 to 1024 characters.
        pub error_code: Option<String>,
        /// `error_message` (optional). 1 to 1024 characters.
        pub error_message: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceFileError {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("audio_name"),
            optional::<Option<String>>("text_name"),
            optional::<Option<String>>("error_code"),
            optional::<Option<String>>("error_message"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.audio_name),
                1 => read(map, &mut self.text_name),
                2 => read(map, &mut self.error_code),
                _ => read(map, &mut self.error_message),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "audio_name", &self.audio_name)?;
            write_some(map, "text_name", &self.text_name)?;
            write_some(map, "error_code", &self.error_code)?;
            write_some(map, "error_message", &self.error_message)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceFileError);
    /// What the vendor's staff found.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceManualReview {
        /// `message` (optional). 1 to 256 characters.
        pub message: Option<String>,
        /// `attachment_name` (optional). 1 to 256 characters.
        pub attachment_name: Option<String>,
        /// Where the attachment can be downloaded. 1 to 4096 characters.
        pub attachment_url: Option<String>,
        /// A timestamp; its unit is undocumented. At least 0.
        pub audit_time: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for VoiceManualReview {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VoiceManualReview")
                .field("message", &self.message)
                .field("attachment_name", &self.attachment_name)
                .field("attachment_url", &redacted(&self.attachment_url))
                .field("audit_time", &self.audit_time)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for VoiceManualReview {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("message"),
            optional::<Option<String>>("attachment_name"),
            optional::<Option<String>>("attachment_url").sensitive(),
            optional::<Option<i64>>("audit_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.message),
                1 => read(map, &mut self.attachment_name),
                2 => read(map, &mut self.attachment_url),
                _ => read(map, &mut self.audit_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "message", &self.message)?;
            write_some(map, "attachment_name", &self.attachment_name)?;
            write_some(map, "attachment_url", &self.attachment_url)?;
            write_some(map, "audit_time", &self.audit_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceManualReview);
    /// The answer of `ShowJobUploadingAddress`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShowJobUploadingAddressResponse {
        /// Of a job of create_type SEGMENT.
        pub segment_url: Option<VoiceSegmentUploads>,
        /// Of a job of create_type PACKAGE.
        pub package_url: Option<VoicePackageUpload>,
        /// For the speaker's letter of authorization. 1 to 4096 characters.
        pub authorization_letter_uploading_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ShowJobUploadingAddressResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ShowJobUploadingAddressResponse")
                .field("segment_url", &self.segment_url)
                .field("package_url", &self.package_url)
                .field(
                    "authorization_letter_uploading_url",
                    &redacted(&self.authorization_letter_uploading_url),
                )
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for ShowJobUploadingAddressResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceSegmentUploads>>("segment_url"),
            optional::<Option<VoicePackageUpload>>("package_url"),
            optional::<Option<String>>("authorization_letter_uploading_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.segment_url),
                1 => read(map, &mut self.package_url),
                _ => read(map, &mut self.authorization_letter_uploading_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "segment_url", &self.segment_url)?;
            write_some(map, "package_url", &self.package_url)?;
            write_some(
                map,
                "authorization_letter_uploading_url",
                &self.authorization_letter_uploading_url,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShowJobUploadingAddressResponse);
    /// `VoicePackageUpload`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoicePackageUpload {
        /// Takes a PUT of a ZIP archive with the content type application/zip. 1 to 4096 characters.
        pub training_data_uploading_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for VoicePackageUpload {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VoicePackageUpload")
                .field(
                    "training_data_uploading_url",
                    &redacted(&self.training_data_uploading_url),
                )
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for VoicePackageUpload {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("training_data_uploading_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.training_data_uploading_url)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(
                map,
                "training_data_uploading_url",
                &self.training_data_uploading_url,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoicePackageUpload);
    /// Shortest, longest and recommended length of recordings, in seconds. `cmww` is the
    /// third-party platform Mobvoi (DupDub), `ljzn` is AudioX; `short_assess` is the assessment of
    /// a recording.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceRecordingDurations {
        /// `tenant_id` (optional)
        pub tenant_id: Option<String>,
        /// `basic_min` (optional)
        pub basic_min: Option<i64>,
        /// `basic_max` (optional)
        pub basic_max: Option<i64>,
        /// `basic_advice_value` (optional)
        pub basic_advice_value: Option<i64>,
        /// `middle_min` (optional)
        pub middle_min: Option<i64>,
        /// `middle_max` (optional)
        pub middle_max: Option<i64>,
        /// `middle_advice_value` (optional)
        pub middle_advice_value: Option<i64>,
        /// `advance_min` (optional)
        pub advance_min: Option<i64>,
        /// `advance_max` (optional)
        pub advance_max: Option<i64>,
        /// `advance_advice_value` (optional)
        pub advance_advice_value: Option<i64>,
        /// `flexus_min` (optional)
        pub flexus_min: Option<i64>,
        /// `flexus_max` (optional)
        pub flexus_max: Option<i64>,
        /// `flexus_advice_value` (optional)
        pub flexus_advice_value: Option<i64>,
        /// `cmww_min` (optional)
        pub cmww_min: Option<i64>,
        /// `cmww_max` (optional)
        pub cmww_max: Option<i64>,
        /// `cmww_advice_value` (optional)
        pub cmww_advice_value: Option<i64>,
        /// `ljzn_min` (optional)
        pub ljzn_min: Option<i64>,
        /// `ljzn_max` (optional)
        pub ljzn_max: Option<i64>,
        /// `ljzn_advice_value` (optional)
        pub ljzn_advice_value: Option<i64>,
        /// `short_assess_min` (optional)
        pub short_assess_min: Option<i64>,
        /// `short_assess_max` (optional)
        pub short_assess_max: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VoiceRecordingDurations {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("tenant_id"),
            optional::<Option<i64>>("basic_min"),
            optional::<Option<i64>>("basic_max"),
            optional::<Option<i64>>("basic_advice_value"),
            optional::<Option<i64>>("middle_min"),
            optional::<Option<i64>>("middle_max"),
            optional::<Option<i64>>("middle_advice_value"),
            optional::<Option<i64>>("advance_min"),
            optional::<Option<i64>>("advance_max"),
            optional::<Option<i64>>("advance_advice_value"),
            optional::<Option<i64>>("flexus_min"),
            optional::<Option<i64>>("flexus_max"),
            optional::<Option<i64>>("flexus_advice_value"),
            optional::<Option<i64>>("cmww_min"),
            optional::<Option<i64>>("cmww_max"),
            optional::<Option<i64>>("cmww_advice_value"),
            optional::<Option<i64>>("ljzn_min"),
            optional::<Option<i64>>("ljzn_max"),
            optional::<Option<i64>>("ljzn_advice_value"),
            optional::<Option<i64>>("short_assess_min"),
            optional::<Option<i64>>("short_assess_max"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.tenant_id),
                1 => read(map, &mut self.basic_min),
                2 => read(map, &mut self.basic_max),
                3 => read(map, &mut self.basic_advice_value),
                4 => read(map, &mut self.middle_min),
                5 => read(map, &mut self.middle_max),
                6 => read(map, &mut self.middle_advice_value),
                7 => read(map, &mut self.advance_min),
                8 => read(map, &mut self.advance_max),
                9 => read(map, &mut self.advance_advice_value),
                10 => read(map, &mut self.flexus_min),
                11 => read(map, &mut self.flexus_max),
                12 => read(map, &mut self.flexus_advice_value),
                13 => read(map, &mut self.cmww_min),
                14 => read(map, &mut self.cmww_max),
                15 => read(map, &mut self.cmww_advice_value),
                16 => read(map, &mut self.ljzn_min),
                17 => read(map, &mut self.ljzn_max),
                18 => read(map, &mut self.ljzn_advice_value),
                19 => read(map, &mut self.short_assess_min),
                _ => read(map, &mut self.short_assess_max),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "tenant_id", &self.tenant_id)?;
            write_some(map, "basic_min", &self.basic_min)?;
            write_some(map, "basic_max", &self.basic_max)?;
            write_some(map, "basic_advice_value", &self.basic_advice_value)?;
            write_some(map, "middle_min", &self.middle_min)?;
            write_some(map, "middle_max", &self.middle_max)?;
            write_some(map, "middle_advice_value", &self.middle_advice_value)?;
            write_some(map, "advance_min", &self.advance_min)?;
            write_some(map, "advance_max", &self.advance_max)?;
            write_some(map, "advance_advice_value", &self.advance_advice_value)?;
            write_some(map, "flexus_min", &self.flexus_min)?;
            write_some(map, "flexus_max", &self.flexus_max)?;
            write_some(map, "flexus_advice_value", &self.flexus_advice_value)?;
            write_some(map, "cmww_min", &self.cmww_min)?;
            write_some(map, "cmww_max", &self.cmww_max)?;
            write_some(map, "cmww_advice_value", &self.cmww_advice_value)?;
            write_some(map, "ljzn_min", &self.ljzn_min)?;
            write_some(map, "ljzn_max", &self.ljzn_max)?;
            write_some(map, "ljzn_advice_value", &self.ljzn_advice_value)?;
            write_some(map, "short_assess_min", &self.short_assess_min)?;
            write_some(map, "short_assess_max", &self.short_assess_max)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceRecordingDurations);
    /// The answer of `ShowUserReviewAttachmentUploadingAddress`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShowUserReviewAttachmentUploadingAddressResponse {
        /// `addresses` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub addresses: Vec<ReviewAttachmentUpload>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ShowUserReviewAttachmentUploadingAddressResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<ReviewAttachmentUpload>>("addresses"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.addresses)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "addresses", &self.addresses)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShowUserReviewAttachmentUploadingAddressResponse);
    /// `ReviewAttachmentUpload`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReviewAttachmentUpload {
        /// `number` (optional)
        pub number: Option<i64>,
        /// `uploading_url` (optional)
        pub uploading_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ReviewAttachmentUpload {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ReviewAttachmentUpload")
                .field("number", &self.number)
                .field("uploading_url", &redacted(&self.uploading_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for ReviewAttachmentUpload {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("number"),
            optional::<Option<String>>("uploading_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.number),
                _ => read(map, &mut self.uploading_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "number", &self.number)?;
            write_some(map, "uploading_url", &self.uploading_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ReviewAttachmentUpload);
    impl Page for ShowVoiceTrainingQuotasResponse {
        type Item = VoiceTrainingResource;
        fn items(&self) -> &[VoiceTrainingResource] {
            &self.resources
        }
        fn into_items(self) -> Vec<VoiceTrainingResource> {
            self.resources
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListJobOperationLogResponse {
        type Item = VoiceTrainingLogEntry;
        fn items(&self) -> &[VoiceTrainingLogEntry] {
            &self.operations
        }
        fn into_items(self) -> Vec<VoiceTrainingLogEntry> {
            self.operations
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListVoiceTrainingJobResponse {
        type Item = VoiceTrainingJob;
        fn items(&self) -> &[VoiceTrainingJob] {
            &self.jobs
        }
        fn into_items(self) -> Vec<VoiceTrainingJob> {
            self.jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &VoiceTrainingJob) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl crate::Identified for VoiceShortJob {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Identified for VoiceTrainingJob {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Job for VoiceShortJob {
        const KIND: &'static str = "voice short job";
        fn state(&self) -> &str {
            self.state.as_ref().map_or("", |state| state.as_str())
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.as_ref()?.phase()
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::SHOW_SHORT_JOB);
            crate::job::show::itself(call, "job_id", id)
        }
    }
    impl crate::Job for VoiceTrainingJob {
        const KIND: &'static str = "voice training job";
        fn state(&self) -> &str {
            self.state.as_str()
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.phase()
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::SHOW_VOICE_TRAINING_JOB);
            crate::job::show::itself(call, "job_id", id)
        }
    }
}
impl crate::Client {
    /// List the resources that voice training can use.
    ///
    /// Also returns how many trainings of each edition are left.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/quotas` (ShowVoiceTrainingQuotas)
    pub fn show_voice_training_quotas(&self) -> builders::ShowVoiceTrainingQuotas {
        builders::ShowVoiceTrainingQuotas {
            call: self.call(&operations::SHOW_VOICE_TRAINING_QUOTAS),
        }
    }
    /// Start a job that assesses a recording.
    ///
    /// The recording must have been uploaded before.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}` (CommitShortJob)
    pub fn commit_short_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::CommitShortJob {
        let mut call = self.call(&operations::COMMIT_SHORT_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::CommitShortJob { call }
    }
    /// Show a job that assesses a recording.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}` (ShowShortJob)
    pub fn show_short_job(&self, job_id: impl Into<String>) -> builders::ShowShortJob {
        let mut call = self.call(&operations::SHOW_SHORT_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowShortJob { call }
    }
    /// Submit a voice training job for review and training.
    ///
    /// Call it once everything is uploaded, and again with new recordings if the review fails
    /// (AUDIT_FAILED). The body is optional; its fields mean the same as when the job was created.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (CommitVoiceTrainingJob)
    pub fn commit_voice_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::CommitVoiceTrainingJob {
        let mut call = self.call(&operations::COMMIT_VOICE_TRAINING_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::CommitVoiceTrainingJob {
            call,
        }
    }
    /// Delete a voice training job.
    ///
    /// `DELETE /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (DeleteVoiceTrainingJob)
    pub fn delete_voice_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::DeleteVoiceTrainingJob {
        let mut call = self.call(&operations::DELETE_VOICE_TRAINING_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::DeleteVoiceTrainingJob {
            call,
        }
    }
    /// Show a voice training job.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (ShowVoiceTrainingJob)
    pub fn show_voice_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowVoiceTrainingJob {
        let mut call = self.call(&operations::SHOW_VOICE_TRAINING_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowVoiceTrainingJob {
            call,
        }
    }
    /// Check that an uploaded sentence was recorded as written.
    ///
    /// For jobs of create_type SEGMENT: compares the recording with the text of the same index. Go
    /// on with the next sentence only once this one is confirmed.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/training-segment` (ConfirmTrainingSegment)
    pub fn confirm_training_segment(
        &self,
        job_id: impl Into<String>,
        index: i64,
    ) -> builders::ConfirmTrainingSegment {
        let mut call = self.call(&operations::CONFIRM_TRAINING_SEGMENT);
        call.set("job_id", Into::<String>::into(job_id));
        call.set("index", index);
        builders::ConfirmTrainingSegment {
            call,
        }
    }
    /// Show which sentences of a voice training job are confirmed.
    ///
    /// For jobs of create_type SEGMENT.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/training-segment` (ShowTrainingSegmentInfo)
    pub fn show_training_segment_info(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowTrainingSegmentInfo {
        let mut call = self.call(&operations::SHOW_TRAINING_SEGMENT_INFO);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowTrainingSegmentInfo {
            call,
        }
    }
    /// Create a job that assesses the quality of a recording.
    ///
    /// Checks before a training whether a recording is good enough. The job waits for the
    /// recording: PUT it as a ZIP archive, with the content type `application/zip`, to
    /// `data_uploading_url`, then start the job with `CommitShortJob`.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs` (CreateShortJob)
    pub fn create_short_job(
        &self,
        body: &crate::types::CreateVoiceShortJobRequest,
    ) -> builders::CreateShortJob {
        let mut call = self.call(&operations::CREATE_SHORT_JOB);
        call.body(body);
        builders::CreateShortJob { call }
    }
    /// Create a voice training job from one long recording.
    ///
    /// Trains a voice from one long recording (WAV), without texts. PUT it in a ZIP archive to
    /// `training_data_uploading_url` with the content type `application/zip`, then submit the job
    /// with `CommitVoiceTrainingJob`. Uploads sentence by sentence are not supported.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/advance-jobs` (CreateTrainingAdvanceJob)
    pub fn create_training_advance_job(
        &self,
        body: &crate::types::CreateVoiceTrainingJobRequest,
    ) -> builders::CreateTrainingAdvanceJob {
        let mut call = self.call(&operations::CREATE_TRAINING_ADVANCE_JOB);
        call.body(body);
        builders::CreateTrainingAdvanceJob {
            call,
        }
    }
    /// Create a basic voice training job.
    ///
    /// Trains a voice from 20 sentences, each a recording (WAV) with its text (TXT). The job waits
    /// in state CREATING for them. `create_type` decides how they are uploaded:
    ///
    /// - `PACKAGE`: one ZIP archive with the files `0.wav` to `19.wav` and `0.txt` to `19.txt`, PUT
    ///   to `training_data_uploading_url` with the content type `application/zip`.
    /// - `SEGMENT`: sentence by sentence, PUT to the addresses with its index in
    ///   `segment_uploading_url`. After each, `ConfirmTrainingSegment` checks that recording and
    ///   text match; go on with the next sentence only then.
    ///
    /// Upload the letter of authorization too, then submit the job with `CommitVoiceTrainingJob`.
    /// `ShowJobUploadingAddress` shows the addresses again.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/basic-jobs` (CreateTrainingBasicJob)
    pub fn create_training_basic_job(
        &self,
        body: &crate::types::CreateVoiceTrainingJobRequest,
    ) -> builders::CreateTrainingBasicJob {
        let mut call = self.call(&operations::CREATE_TRAINING_BASIC_JOB);
        call.body(body);
        builders::CreateTrainingBasicJob {
            call,
        }
    }
    /// Create a voice training job from 100 sentences.
    ///
    /// Works like `CreateTrainingBasicJob`, with 100 sentences: `0.wav` to `99.wav` and `0.txt` to
    /// `99.txt`.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/middle-jobs` (CreateTrainingMiddleJob)
    pub fn create_training_middle_job(
        &self,
        body: &crate::types::CreateVoiceTrainingJobRequest,
    ) -> builders::CreateTrainingMiddleJob {
        let mut call = self.call(&operations::CREATE_TRAINING_MIDDLE_JOB);
        call.body(body);
        builders::CreateTrainingMiddleJob {
            call,
        }
    }
    /// Create a voice training job at a third-party platform.
    ///
    /// Works like `CreateTrainingAdvanceJob`, with one long recording (WAV) in a ZIP archive, but a
    /// third party trains the voice.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/third-party-jobs`
    /// (CreateTrainingThirdPartyJob)
    pub fn create_training_third_party_job(
        &self,
        body: &crate::types::CreateVoiceTrainingJobRequest,
    ) -> builders::CreateTrainingThirdPartyJob {
        let mut call = self.call(&operations::CREATE_TRAINING_THIRD_PARTY_JOB);
        call.body(body);
        builders::CreateTrainingThirdPartyJob {
            call,
        }
    }
    /// List the operation log of a voice training job.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs`
    /// (ListJobOperationLog)
    pub fn list_job_operation_log(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ListJobOperationLog {
        let mut call = self.call(&operations::LIST_JOB_OPERATION_LOG);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ListJobOperationLog {
            call,
        }
    }
    /// List voice training jobs.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs` (ListVoiceTrainingJob)
    pub fn list_voice_training_job(&self) -> builders::ListVoiceTrainingJob {
        builders::ListVoiceTrainingJob {
            call: self.call(&operations::LIST_VOICE_TRAINING_JOB),
        }
    }
    /// Put voice training jobs into a batch.
    ///
    /// Jobs of a batch can be listed together. Requires the tenant permission NA.
    ///
    /// `PUT /v1/{project_id}/voice-training-manage/user/batch` (SetJobBatchName)
    pub fn set_job_batch_name(
        &self,
        body: &crate::types::SetVoiceTrainingBatchRequest,
    ) -> builders::SetJobBatchName {
        let mut call = self.call(&operations::SET_JOB_BATCH_NAME);
        call.body(body);
        builders::SetJobBatchName { call }
    }
    /// Download the encrypted file of a voice training job.
    ///
    /// The token is spent by the first call, and where it comes from is undocumented; so is how the
    /// file is encrypted.
    ///
    /// `GET /v1/voice-training-manage/common/encrypt-file-download` (ShowEncryptFile)
    pub fn download_voice_training_encrypted_file(
        &self,
        tenant_id: impl Into<String>,
        job_id: impl Into<String>,
        one_time_token: impl Into<String>,
    ) -> builders::DownloadVoiceTrainingEncryptedFile {
        let mut call = self.call(&operations::DOWNLOAD_VOICE_TRAINING_ENCRYPTED_FILE);
        call.set("tenant_id", Into::<String>::into(tenant_id));
        call.set("job_id", Into::<String>::into(job_id));
        call.set("once_token", Into::<String>::into(one_time_token));
        builders::DownloadVoiceTrainingEncryptedFile {
            call,
        }
    }
    /// Show the review results of a voice training job.
    ///
    /// Two reviews follow a submission: an automatic one and one by the vendor's staff. After
    /// AUDIT_FAILED they show what to record again.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result`
    /// (ShowJobAuditResult)
    pub fn show_job_audit_result(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowJobAuditResult {
        let mut call = self.call(&operations::SHOW_JOB_AUDIT_RESULT);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowJobAuditResult {
            call,
        }
    }
    /// Show where the recordings of a voice training job are uploaded.
    ///
    /// Returns the addresses that the creation of the job returned: `segment_url` for the
    /// `create_type` SEGMENT, `package_url` for PACKAGE.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url`
    /// (ShowJobUploadingAddress)
    pub fn show_job_uploading_address(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowJobUploadingAddress {
        let mut call = self.call(&operations::SHOW_JOB_UPLOADING_ADDRESS);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowJobUploadingAddress {
            call,
        }
    }
    /// Show how long recordings for voice training must be.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/tenant-duration-cfg`
    /// (ShowTenantDurationCfg)
    pub fn show_voice_recording_durations(
        &self,
    ) -> builders::ShowVoiceRecordingDurations {
        builders::ShowVoiceRecordingDurations {
            call: self.call(&operations::SHOW_VOICE_RECORDING_DURATIONS),
        }
    }
    /// Show where review attachments of a voice training job are uploaded.
    ///
    /// Returns one address per attachment in the requested range of numbers.
    ///
    /// `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url`
    /// (ShowUserReviewAttachmentUploadingAddress)
    pub fn show_user_review_attachment_uploading_address(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowUserReviewAttachmentUploadingAddress {
        let mut call = self
            .call(&operations::SHOW_USER_REVIEW_ATTACHMENT_UPLOADING_ADDRESS);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowUserReviewAttachmentUploadingAddress {
            call,
        }
    }
}
