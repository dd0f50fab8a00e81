//! The family `voice-training`. Training voices from recordings of a person.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /v1/{project_id}/voice-training-manage/quotas`
    pub static SHOW_VOICE_TRAINING_QUOTAS: Operation = Operation::new(
        "ShowVoiceTrainingQuotas",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/quotas",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("resources", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ShowVoiceTrainingQuotasResponse>());

    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}`
    pub static COMMIT_SHORT_JOB: Operation = Operation::new(
        "CommitShortJob",
        Method::Post,
        "/v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}",
    )
    .family("voice-training")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}`
    pub static SHOW_SHORT_JOB: Operation = Operation::new(
        "ShowShortJob",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .job(JobFields::new("job_id", "state").by("job_id"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::VoiceShortJob>());

    /// `POST /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`
    pub static COMMIT_VOICE_TRAINING_JOB: Operation = Operation::new(
        "CommitVoiceTrainingJob",
        Method::Post,
        "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}",
    )
    .family("voice-training")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `DELETE /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`
    pub static DELETE_VOICE_TRAINING_JOB: Operation = Operation::new(
        "DeleteVoiceTrainingJob",
        Method::Delete,
        "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}`
    pub static SHOW_VOICE_TRAINING_JOB: Operation = Operation::new(
        "ShowVoiceTrainingJob",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .job(JobFields::new("job_id", "state").by("job_id"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/voice_authorization_url",
        "/training_input_source_url",
        "/phone",
    ])
    .success(Success::json::<types::VoiceTrainingJob>());

    /// `POST /v1/{project_id}/voice-training-manage/user/training-segment`
    pub static CONFIRM_TRAINING_SEGMENT: Operation = Operation::new(
        "ConfirmTrainingSegment",
        Method::Post,
        "/v1/{project_id}/voice-training-manage/user/training-segment",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("job_id").required().length(1, 64),
        Parameter::query("index").required().range(0.0, 1024.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ConfirmTrainingSegmentResponse>());

    /// `GET /v1/{project_id}/voice-training-manage/user/training-segment`
    pub static SHOW_TRAINING_SEGMENT_INFO: Operation = Operation::new(
        "ShowTrainingSegmentInfo",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/training-segment",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("job_id").required().length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ShowTrainingSegmentInfoResponse>());

    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs`
    pub static CREATE_SHORT_JOB: Operation = Operation::new(
        "CreateShortJob",
        Method::Post,
        "/v1/{project_id}/voice-training-manage/user/short-jobs",
    )
    .family("voice-training")
    .creates("job_id", "ShowShortJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/language").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/data_uploading_url"])
    .success(Success::json::<types::CreateShortJobResponse>());

    /// `POST /v1/{project_id}/voice-training-manage/user/advance-jobs`
    pub static CREATE_TRAINING_ADVANCE_JOB: Operation = Operation::new(
        "CreateTrainingAdvanceJob",
        Method::Post,
        "/v1/{project_id}/voice-training-manage/user/advance-jobs",
    )
    .family("voice-training")
    .creates("job_id", "ShowVoiceTrainingJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/training_data_uploading_url",
        "/segment_uploading_url/audio_uploading_url",
        "/segment_uploading_url/txt_uploading_url",
        "/authorization_letter_uploading_url",
    ])
    .success(Success::json::<types::VoiceTrainingUploads>());

    /// `POST /v1/{project_id}/voice-training-manage/user/basic-jobs`
    pub static CREATE_TRAINING_BASIC_JOB: Operation = Operation::new(
        "CreateTrainingBasicJob",
        Method::Post,
        "/v1/{project_id}/voice-training-manage/user/basic-jobs",
    )
    .family("voice-training")
    .creates("job_id", "ShowVoiceTrainingJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/training_data_uploading_url",
        "/segment_uploading_url/audio_uploading_url",
        "/segment_uploading_url/txt_uploading_url",
        "/authorization_letter_uploading_url",
    ])
    .success(Success::json::<types::VoiceTrainingUploads>());

    /// `POST /v1/{project_id}/voice-training-manage/user/middle-jobs`
    pub static CREATE_TRAINING_MIDDLE_JOB: Operation = Operation::new(
        "CreateTrainingMiddleJob",
        Method::Post,
        "/v1/{project_id}/voice-training-manage/user/middle-jobs",
    )
    .family("voice-training")
    .creates("job_id", "ShowVoiceTrainingJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/training_data_uploading_url",
        "/segment_uploading_url/audio_uploading_url",
        "/segment_uploading_url/txt_uploading_url",
        "/authorization_letter_uploading_url",
    ])
    .success(Success::json::<types::VoiceTrainingUploads>());

    /// `POST /v1/{project_id}/voice-training-manage/user/third-party-jobs`
    pub static CREATE_TRAINING_THIRD_PARTY_JOB: Operation = Operation::new(
        "CreateTrainingThirdPartyJob",
        Method::Post,
        "/v1/{project_id}/voice-training-manage/user/third-party-jobs",
    )
    .family("voice-training")
    .creates("job_id", "ShowVoiceTrainingJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/training_data_uploading_url",
        "/segment_uploading_url/audio_uploading_url",
        "/segment_uploading_url/txt_uploading_url",
        "/authorization_letter_uploading_url",
    ])
    .success(Success::json::<types::VoiceTrainingUploads>());

    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs`
    pub static LIST_JOB_OPERATION_LOG: Operation = Operation::new(
        "ListJobOperationLog",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("operations", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListJobOperationLogResponse>());

    /// `GET /v1/{project_id}/voice-training-manage/user/jobs`
    pub static LIST_VOICE_TRAINING_JOB: Operation = Operation::new(
        "ListVoiceTrainingJob",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/jobs",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("jobs", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .job(JobFields::new("job_id", "state").items("jobs").by("job_id"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/jobs/*/voice_authorization_url",
        "/jobs/*/training_input_source_url",
        "/jobs/*/phone",
    ])
    .success(Success::json::<types::ListVoiceTrainingJobResponse>());

    /// `PUT /v1/{project_id}/voice-training-manage/user/batch`
    pub static SET_JOB_BATCH_NAME: Operation = Operation::new(
        "SetJobBatchName",
        Method::Put,
        "/v1/{project_id}/voice-training-manage/user/batch",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/job_ids/*").min_length(1),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/voice-training-manage/common/encrypt-file-download`
    pub static DOWNLOAD_VOICE_TRAINING_ENCRYPTED_FILE: Operation = Operation::new(
        "ShowEncryptFile",
        Method::Get,
        "/v1/voice-training-manage/common/encrypt-file-download",
    )
    .family("voice-training")
    .parameters(&[
        Parameter::query("tenant_id").required().min_length(1),
        Parameter::query("job_id").required().min_length(1),
        Parameter::query("once_token").required().min_length(1),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .accept("application/octet-stream");

    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result`
    pub static SHOW_JOB_AUDIT_RESULT: Operation = Operation::new(
        "ShowJobAuditResult",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/admin_audit_result/attachment_url"])
    .success(Success::json::<types::ShowJobAuditResultResponse>());

    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url`
    pub static SHOW_JOB_UPLOADING_ADDRESS: Operation = Operation::new(
        "ShowJobUploadingAddress",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/segment_url/audio_uploading_url",
        "/segment_url/txt_uploading_url",
        "/package_url/training_data_uploading_url",
        "/authorization_letter_uploading_url",
    ])
    .success(Success::json::<types::ShowJobUploadingAddressResponse>());

    /// `GET /v1/{project_id}/voice-training-manage/user/tenant-duration-cfg`
    pub static SHOW_VOICE_RECORDING_DURATIONS: Operation = Operation::new(
        "ShowTenantDurationCfg",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/tenant-duration-cfg",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::VoiceRecordingDurations>());

    /// `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url`
    pub static SHOW_USER_REVIEW_ATTACHMENT_UPLOADING_ADDRESS: Operation = Operation::new(
        "ShowUserReviewAttachmentUploadingAddress",
        Method::Get,
        "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url",
    )
    .family("voice-training")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::query("start_number"),
        Parameter::query("end_number"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/addresses/*/uploading_url"])
    .success(Success::json::<types::ShowUserReviewAttachmentUploadingAddressResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// List the resources that voice training can use.
        ///
        /// Also returns how many trainings of each edition are left.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/quotas` (ShowVoiceTrainingQuotas)
        pub struct ShowVoiceTrainingQuotas: json -> types::ShowVoiceTrainingQuotasResponse, paged;
    }

    impl ShowVoiceTrainingQuotas {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }
    }

    codegen::request! {
        /// Start a job that assesses a recording.
        ///
        /// The recording must have been uploaded before.
        ///
        /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}` (CommitShortJob)
        pub struct CommitShortJob: empty -> ();
    }

    codegen::request! {
        /// Show a job that assesses a recording.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}` (ShowShortJob)
        pub struct ShowShortJob: json -> types::VoiceShortJob;
    }

    codegen::request! {
        /// Submit a voice training job for review and training.
        ///
        /// Call it once everything is uploaded, and again with new recordings if the review fails
        /// (AUDIT_FAILED). The body is optional; its fields mean the same as when the job was created.
        ///
        /// `POST /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (CommitVoiceTrainingJob)
        pub struct CommitVoiceTrainingJob: empty -> ();
    }

    impl CommitVoiceTrainingJob {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CommitVoiceTrainingJobRequest>) -> Self {
            self.call.body(
                Borrow::<types::CommitVoiceTrainingJobRequest>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// Delete a voice training job.
        ///
        /// `DELETE /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (DeleteVoiceTrainingJob)
        pub struct DeleteVoiceTrainingJob: empty -> ();
    }

    codegen::request! {
        /// Show a voice training job.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (ShowVoiceTrainingJob)
        pub struct ShowVoiceTrainingJob: json -> types::VoiceTrainingJob;
    }

    codegen::request! {
        /// Check that an uploaded sentence was recorded as written.
        ///
        /// For jobs of create_type SEGMENT: compares the recording with the text of the same index. Go
        /// on with the next sentence only once this one is confirmed.
        ///
        /// `POST /v1/{project_id}/voice-training-manage/user/training-segment` (ConfirmTrainingSegment)
        pub struct ConfirmTrainingSegment: json -> types::ConfirmTrainingSegmentResponse;
    }

    codegen::request! {
        /// Show which sentences of a voice training job are confirmed.
        ///
        /// For jobs of create_type SEGMENT.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/user/training-segment` (ShowTrainingSegmentInfo)
        pub struct ShowTrainingSegmentInfo: json -> types::ShowTrainingSegmentInfoResponse;
    }

    codegen::request! {
        /// Create a job that assesses the quality of a recording.
        ///
        /// Checks before a training whether a recording is good enough. The job waits for the
        /// recording: PUT it as a ZIP archive, with the content type `application/zip`, to
        /// `data_uploading_url`, then start the job with `CommitShortJob`.
        ///
        /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs` (CreateShortJob)
        pub struct CreateShortJob: json -> types::CreateShortJobResponse;
    }

    impl CreateShortJob {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::VoiceShortJob>> {
            codegen::start_job::<types::CreateShortJobResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Create a voice training job from one long recording.
        ///
        /// Trains a voice from one long recording (WAV), without texts. PUT it in a ZIP archive to
        /// `training_data_uploading_url` with the content type `application/zip`, then submit the job
        /// with `CommitVoiceTrainingJob`. Uploads sentence by sentence are not supported.
        ///
        /// `POST /v1/{project_id}/voice-training-manage/user/advance-jobs` (CreateTrainingAdvanceJob)
        pub struct CreateTrainingAdvanceJob: json -> types::VoiceTrainingUploads;
    }

    impl CreateTrainingAdvanceJob {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::VoiceTrainingJob>> {
            codegen::start_job::<types::VoiceTrainingUploads, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
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
        pub struct CreateTrainingBasicJob: json -> types::VoiceTrainingUploads;
    }

    impl CreateTrainingBasicJob {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::VoiceTrainingJob>> {
            codegen::start_job::<types::VoiceTrainingUploads, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Create a voice training job from 100 sentences.
        ///
        /// Works like `CreateTrainingBasicJob`, with 100 sentences: `0.wav` to `99.wav` and `0.txt` to
        /// `99.txt`.
        ///
        /// `POST /v1/{project_id}/voice-training-manage/user/middle-jobs` (CreateTrainingMiddleJob)
        pub struct CreateTrainingMiddleJob: json -> types::VoiceTrainingUploads;
    }

    impl CreateTrainingMiddleJob {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::VoiceTrainingJob>> {
            codegen::start_job::<types::VoiceTrainingUploads, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Create a voice training job at a third-party platform.
        ///
        /// Works like `CreateTrainingAdvanceJob`, with one long recording (WAV) in a ZIP archive, but a
        /// third party trains the voice.
        ///
        /// `POST /v1/{project_id}/voice-training-manage/user/third-party-jobs`
        /// (CreateTrainingThirdPartyJob)
        pub struct CreateTrainingThirdPartyJob: json -> types::VoiceTrainingUploads;
    }

    impl CreateTrainingThirdPartyJob {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::VoiceTrainingJob>> {
            codegen::start_job::<types::VoiceTrainingUploads, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// List the operation log of a voice training job.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs`
        /// (ListJobOperationLog)
        pub struct ListJobOperationLog: json -> types::ListJobOperationLogResponse, paged;
    }

    impl ListJobOperationLog {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }
    }

    codegen::request! {
        /// List voice training jobs.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/user/jobs` (ListVoiceTrainingJob)
        pub struct ListVoiceTrainingJob: json -> types::ListVoiceTrainingJobResponse, paged;
    }

    impl ListVoiceTrainingJob {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Only what was created at this time or earlier.
        pub fn create_until<F>(
            mut self,
            create_until: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_until",
                codegen::IntoOption::into_option(create_until),
            );
            self
        }

        /// Only what was created at this time or later.
        pub fn create_since<F>(
            mut self,
            create_since: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_since",
                codegen::IntoOption::into_option(create_since),
            );
            self
        }

        /// Only jobs last updated at this time or earlier.
        pub fn update_until<F>(
            mut self,
            update_until: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "update_until",
                codegen::IntoOption::into_option(update_until),
            );
            self
        }

        /// Only jobs last updated at this time or later.
        pub fn update_since<F>(
            mut self,
            update_since: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "update_since",
                codegen::IntoOption::into_option(update_since),
            );
            self
        }

        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state<F>(
            mut self,
            state: impl codegen::IntoList<types::VoiceTrainingState, F>,
        ) -> Self {
            self.call
                .set_list("state", codegen::IntoList::into_list(state));
            self
        }

        /// Only elements whose `job_id` is this. 1 to 64 characters.
        pub fn job_id<F>(mut self, job_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("job_id", codegen::IntoOption::into_option(job_id));
            self
        }

        /// Only elements whose `voice_name` is this. 1 to 256 characters.
        pub fn voice_name<F>(mut self, voice_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("voice_name", codegen::IntoOption::into_option(voice_name));
            self
        }

        /// Only elements whose `tag` is this. 1 to 32 characters.
        pub fn tag<F>(mut self, tag: impl codegen::IntoOption<types::VoiceTrainingTag, F>) -> Self {
            self.call
                .set_option("tag", codegen::IntoOption::into_option(tag));
            self
        }

        /// Only elements whose `job_type` is this. 1 to 32 characters.
        pub fn job_type<F>(
            mut self,
            job_type: impl codegen::IntoOption<types::VoiceTrainingType, F>,
        ) -> Self {
            self.call
                .set_option("job_type", codegen::IntoOption::into_option(job_type));
            self
        }

        /// Only elements whose `batch_name` is this.
        pub fn batch_name<F>(mut self, batch_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("batch_name", codegen::IntoOption::into_option(batch_name));
            self
        }

        pub fn sort_key<F>(
            mut self,
            sort_key: impl codegen::IntoOption<types::VoiceTrainingSortKey, F>,
        ) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
            self
        }

        /// Only jobs that run on on-demand resources, or only the others.
        pub fn is_ondemand_resource<F>(
            mut self,
            is_ondemand_resource: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.call.set_option(
                "is_ondemand_resource",
                codegen::IntoOption::into_option(is_ondemand_resource),
            );
            self
        }
    }

    codegen::request! {
        /// Put voice training jobs into a batch.
        ///
        /// Jobs of a batch can be listed together. Requires the tenant permission NA.
        ///
        /// `PUT /v1/{project_id}/voice-training-manage/user/batch` (SetJobBatchName)
        pub struct SetJobBatchName: empty -> ();
    }

    codegen::request! {
        /// Download the encrypted file of a voice training job.
        ///
        /// The token is spent by the first call, and where it comes from is undocumented; so is how the
        /// file is encrypted.
        ///
        /// `GET /v1/voice-training-manage/common/encrypt-file-download` (ShowEncryptFile)
        pub struct DownloadVoiceTrainingEncryptedFile: bytes -> codegen::Bytes;
    }

    codegen::request! {
        /// Show the review results of a voice training job.
        ///
        /// Two reviews follow a submission: an automatic one and one by the vendor's staff. After
        /// AUDIT_FAILED they show what to record again.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result`
        /// (ShowJobAuditResult)
        pub struct ShowJobAuditResult: json -> types::ShowJobAuditResultResponse;
    }

    codegen::request! {
        /// Show where the recordings of a voice training job are uploaded.
        ///
        /// Returns the addresses that the creation of the job returned: `segment_url` for the
        /// `create_type` SEGMENT, `package_url` for PACKAGE.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url`
        /// (ShowJobUploadingAddress)
        pub struct ShowJobUploadingAddress: json -> types::ShowJobUploadingAddressResponse;
    }

    codegen::request! {
        /// Show how long recordings for voice training must be.
        ///
        /// `GET /v1/{project_id}/voice-training-manage/user/tenant-duration-cfg`
        /// (ShowTenantDurationCfg)
        pub struct ShowVoiceRecordingDurations: json -> types::VoiceRecordingDurations;
    }

    codegen::request! {
        /// Show where review attachments of a voice training job are uploaded.
        ///
        /// Returns one address per attachment in the requested range of numbers.
        ///
        /// `GET
        /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url`
        /// (ShowUserReviewAttachmentUploadingAddress)
        pub struct ShowUserReviewAttachmentUploadingAddress: json -> types::ShowUserReviewAttachmentUploadingAddressResponse;
    }

    impl ShowUserReviewAttachmentUploadingAddress {
        /// Number of the first attachment.
        pub fn start_number<F>(mut self, start_number: impl codegen::IntoOption<i64, F>) -> Self {
            self.call.set_option(
                "start_number",
                codegen::IntoOption::into_option(start_number),
            );
            self
        }

        /// Number of the last attachment.
        pub fn end_number<F>(mut self, end_number: impl codegen::IntoOption<i64, F>) -> Self {
            self.call
                .set_option("end_number", codegen::IntoOption::into_option(end_number));
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        ChargeMode, ResourceSource, SupportedService, TrainingAllocatedResource,
        TrainingVoiceLanguage, TrainingVoiceSex,
    };

    /// The answer of `ShowVoiceTrainingQuotas`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowVoiceTrainingQuotasResponse {
        /// How many resources there are, on all pages together.
        pub count: Option<i64>,
        /// How many trainings are left of each edition.
        pub resource_available_nums: Option<VoiceTrainingsLeft>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<VoiceTrainingResource>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowVoiceTrainingQuotasResponse, extra {
            0 count: Option<i64> = optional "count";
            1 resource_available_nums: Option<VoiceTrainingsLeft> = optional "resource_available_nums";
            2 resources: Vec<VoiceTrainingResource> = collection "resources";
        }
    }

    /// How many trainings are left of each edition.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingsLeft {
        pub flexus: Option<i64>,
        pub basic: Option<i64>,
        pub middle: Option<i64>,
        /// Of the test edition of MIDDLE.
        pub middle_on_demand: Option<i64>,
        pub advance: Option<i64>,
        /// Of the third-party platform Mobvoi (DupDub).
        pub third_party_cmww: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceTrainingsLeft, extra {
            0 flexus: Option<i64> = optional "flexus";
            1 basic: Option<i64> = optional "basic";
            2 middle: Option<i64> = optional "middle";
            3 middle_on_demand: Option<i64> = optional "middle_on_demand";
            4 advance: Option<i64> = optional "advance";
            5 third_party_cmww: Option<i64> = optional "third_party_cmww";
        }
    }

    /// A resource that voice trainings are billed to.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingResource {
        /// The last operation on a resource. FREEZE suspends it, UNFREEZE resumes it, REBIND binds it
        /// again.
        pub operation_type: Option<VoiceResourceOperation>,
        /// Where a resource comes from.
        pub resource_source: Option<ResourceSource>,
        pub asset_id: Option<String>,
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
        pub expire_time: Option<codegen::Timestamp>,
        /// Its values are undocumented.
        pub status: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceTrainingResource, extra {
            0 operation_type: Option<VoiceResourceOperation> = optional "operation_type";
            1 resource_source: Option<ResourceSource> = optional "resource_source";
            2 asset_id: Option<String> = optional "asset_id";
            3 resource_id: Option<String> = optional "resource_id";
            4 resource_nums: Option<i64> = optional "resource_nums";
            5 resource_available_nums: Option<i64> = optional "resource_available_nums";
            6 resource_type: Option<VoiceResourceType> = optional "resource_type";
            7 charge_mode: Option<ChargeMode> = optional "charge_mode";
            8 expire_time: Option<codegen::Timestamp> = optional "expire_time";
            9 status: Option<i64> = optional "status";
        }
    }

    codegen::open_enum! {
        /// The last operation on a resource. FREEZE suspends it, UNFREEZE resumes it, REBIND binds it
        /// again.
        pub enum VoiceResourceOperation {
            Add = "ADD",
            Update = "UPDATE",
            Freeze = "FREEZE",
            Unfreeze = "UNFREEZE",
            Rebind = "REBIND",
        }
    }

    codegen::open_enum! {
        /// What a resource covers: a training edition, or speech synthesis by a third party (TTS_CMWW
        /// is Mobvoi, TTS_LJZN is AudioX).
        pub enum VoiceResourceType {
            Basic = "BASIC",
            Middle = "MIDDLE",
            Advance = "ADVANCE",
            ThirdParty = "THIRD_PARTY",
            ThirdPartyLjzn = "THIRD_PARTY_LJZN",
            TtsCmww = "TTS_CMWW",
            TtsLjzn = "TTS_LJZN",
            Flexus = "FLEXUS",
        }
    }

    /// A job other than a training, such as one that assesses a recording.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceShortJob {
        /// `VOICE_ASSESS`: the quality of a recording is assessed.
        pub job_type: Option<VoiceShortJobType>,
        pub job_id: Option<String>,
        /// Where a voice job stands.
        pub state: Option<VoiceTrainingState>,
        pub job_failed_code: Option<String>,
        pub job_failed_reason: Option<String>,
        /// A timestamp; its unit is undocumented.
        pub create_time: Option<i64>,
        /// When the state last changed, in the unit of create_time.
        pub lastupdate_time: Option<i64>,
        /// The measured quality of a recording.
        pub assess_result: Option<VoiceAssessment>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceShortJob, extra {
            0 job_type: Option<VoiceShortJobType> = optional "job_type";
            1 job_id: Option<String> = optional "job_id";
            2 state: Option<VoiceTrainingState> = optional "state";
            3 job_failed_code: Option<String> = optional "job_failed_code";
            4 job_failed_reason: Option<String> = optional "job_failed_reason";
            5 create_time: Option<i64> = optional "create_time";
            6 lastupdate_time: Option<i64> = optional "lastupdate_time";
            7 assess_result: Option<VoiceAssessment> = optional "assess_result";
        }
    }

    codegen::open_enum! {
        /// `VOICE_ASSESS`: the quality of a recording is assessed.
        pub enum VoiceShortJobType {
            VoiceAssess = "VOICE_ASSESS",
        }
    }

    codegen::open_enum! {
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
            Creating = "CREATING",
            SystemAuditing = "SYSTEM_AUDITING",
            Auditing = "AUDITING",
            WaitingSplit = "WAITING_SPLIT",
            Splitting = "SPLITTING",
            SplitFailed = "SPLIT_FAILED",
            Annotating = "ANNOTATING",
            Waiting = "WAITING",
            Processing = "PROCESSING",
            ResultReview = "RESULT_REVIEW",
            AuditFailed = "AUDIT_FAILED",
            UserResultReview = "USER_RESULT_REVIEW",
            UserReviewReject = "USER_REVIEW_REJECT",
            Uploading = "UPLOADING",
            Failed = "FAILED",
            Succeed = "SUCCEED",
        }
    }

    impl VoiceTrainingState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Creating | Self::AuditFailed | Self::UserResultReview => {
                    Some(codegen::Phase::Attention)
                }
                Self::SplitFailed | Self::UserReviewReject | Self::Failed => {
                    Some(codegen::Phase::Failed)
                }
                Self::SystemAuditing
                | Self::Auditing
                | Self::Splitting
                | Self::Annotating
                | Self::Processing
                | Self::ResultReview
                | Self::Uploading => Some(codegen::Phase::Running),
                Self::Succeed => Some(codegen::Phase::Succeeded),
                Self::WaitingSplit | Self::Waiting => Some(codegen::Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }

    /// The measured quality of a recording.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceAssessment {
        pub speed: Option<VoiceAssessmentProperty>,
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceAssessment, extra {
            0 speed: Option<VoiceAssessmentProperty> = optional "speed";
            1 sound: Option<VoiceAssessmentProperty> = optional "sound";
            2 snr: Option<VoiceAssessmentProperty> = optional "snr";
            3 reverb: Option<VoiceAssessmentProperty> = optional "reverb";
            4 dnsmos_ovrl: Option<VoiceAssessmentProperty> = optional "dnsmos_ovrl";
            5 dnsmos_bak: Option<VoiceAssessmentProperty> = optional "dnsmos_bak";
            6 suggestion: Option<String> = optional "suggestion";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceAssessmentProperty, extra {
            0 expected: Option<String> = optional "expected";
            1 actual: Option<String> = optional "actual";
            2 suggestion: Option<String> = optional "suggestion";
            3 suggestion_en: Option<String> = optional "suggestion_en";
            4 status: Option<i64> = optional "status";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CommitVoiceTrainingJobRequest {
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        pub tag: Option<VoiceTrainingTag>,
        /// Shown in the asset library. 1 to 128 characters.
        pub description: Option<String>,
        pub sex: Option<TrainingVoiceSex>,
        /// Name of the voice, also in the asset library. 1 to 64 characters.
        pub voice_name: Option<String>,
        /// CN is Chinese, EN is English. Only Chinese is supported so far. 1 to 64 characters.
        pub language: Option<TrainingVoiceLanguage>,
        /// 1 to 16 characters.
        pub phone: Option<String>,
        /// A user of the calling application. At most 256 characters.
        pub app_user_id: Option<String>,
        /// Language that the voice will speak. 1 to 32 characters.
        pub output_language: Option<String>,
        /// Text of a sample to listen to. 1 to 4096 characters.
        pub custom_text: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CommitVoiceTrainingJobRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`tag`](field@Self::tag).
        #[must_use]
        pub fn tag<F>(mut self, tag: impl codegen::IntoOption<VoiceTrainingTag, F>) -> Self {
            self.tag = codegen::IntoOption::into_option(tag);
            self
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`sex`](field@Self::sex).
        #[must_use]
        pub fn sex<F>(mut self, sex: impl codegen::IntoOption<TrainingVoiceSex, F>) -> Self {
            self.sex = codegen::IntoOption::into_option(sex);
            self
        }

        /// Sets [`voice_name`](field@Self::voice_name).
        #[must_use]
        pub fn voice_name<F>(mut self, voice_name: impl codegen::IntoOption<String, F>) -> Self {
            self.voice_name = codegen::IntoOption::into_option(voice_name);
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<TrainingVoiceLanguage, F>,
        ) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }

        /// Sets [`phone`](field@Self::phone).
        #[must_use]
        pub fn phone<F>(mut self, phone: impl codegen::IntoOption<String, F>) -> Self {
            self.phone = codegen::IntoOption::into_option(phone);
            self
        }

        /// Sets [`app_user_id`](field@Self::app_user_id).
        #[must_use]
        pub fn app_user_id<F>(mut self, app_user_id: impl codegen::IntoOption<String, F>) -> Self {
            self.app_user_id = codegen::IntoOption::into_option(app_user_id);
            self
        }

        /// Sets [`output_language`](field@Self::output_language).
        #[must_use]
        pub fn output_language<F>(
            mut self,
            output_language: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.output_language = codegen::IntoOption::into_option(output_language);
            self
        }

        /// Sets [`custom_text`](field@Self::custom_text).
        #[must_use]
        pub fn custom_text<F>(mut self, custom_text: impl codegen::IntoOption<String, F>) -> Self {
            self.custom_text = codegen::IntoOption::into_option(custom_text);
            self
        }
    }

    codegen::object! {
        CommitVoiceTrainingJobRequest, extra {
            0 tag: Option<VoiceTrainingTag> = optional "tag";
            1 description: Option<String> = optional "description";
            2 sex: Option<TrainingVoiceSex> = optional "sex";
            3 voice_name: Option<String> = optional "voice_name";
            4 language: Option<TrainingVoiceLanguage> = optional "language";
            5 phone: Option<String> = optional "phone" sensitive;
            6 app_user_id: Option<String> = optional "app_user_id";
            7 output_language: Option<String> = optional "output_language";
            8 custom_text: Option<String> = optional "custom_text";
        }
    }

    codegen::open_enum! {
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        pub enum VoiceTrainingTag {
            Ecommerce = "ECOMMERCE",
            News = "NEWS",
            Marketing = "MARKETING",
            Live = "LIVE",
            Education = "EDUCATION",
            Customer = "CUSTOMER",
            Storytelling = "STORYTELLING",
        }
    }

    /// A job that trains a voice.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingJob {
        /// Editions of voice training.
        pub job_type: Option<VoiceTrainingType>,
        /// 1 to 64 characters.
        pub job_id: String,
        /// The user of the calling application for whom the job was created. At most 256 characters.
        pub app_user_id: Option<String>,
        /// Name of the voice, also in the asset library. 1 to 256 characters.
        pub voice_name: Option<String>,
        /// 1 to 64 characters.
        pub sex: Option<TrainingVoiceSex>,
        /// Language of the recordings. CN is Chinese, EN is English. 1 to 64 characters.
        pub language: Option<String>,
        /// Where a voice job stands.
        pub state: VoiceTrainingState,
        /// How often the job has entered its current state. Range: 1 to 10.
        pub reject_times: Option<i64>,
        /// The voice in the asset library. 1 to 256 characters.
        pub asset_id: Option<String>,
        /// 1 to 256 characters.
        pub job_failed_code: Option<String>,
        /// 1 to 256 characters.
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
        /// 1 to 16 characters.
        pub phone: Option<String>,
        /// The avatar model training job that the voice belongs to. 1 to 64 characters.
        pub dhtms_job_id: Option<String>,
        /// 1 to 256 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceTrainingJob, extra {
            0 job_type: Option<VoiceTrainingType> = optional "job_type";
            1 job_id: String = required "job_id";
            2 app_user_id: Option<String> = optional "app_user_id";
            3 voice_name: Option<String> = optional "voice_name";
            4 sex: Option<TrainingVoiceSex> = optional "sex";
            5 language: Option<String> = optional "language";
            6 state: VoiceTrainingState = required "state";
            7 reject_times: Option<i64> = optional "reject_times";
            8 asset_id: Option<String> = optional "asset_id";
            9 job_failed_code: Option<String> = optional "job_failed_code";
            10 job_failed_reason: Option<String> = optional "job_failed_reason";
            11 create_time: Option<i64> = optional "create_time";
            12 lastupdate_time: Option<i64> = optional "lastupdate_time";
            13 voice_authorization_url: Option<String> = optional "voice_authorization_url" sensitive;
            14 training_input_source_url: Option<String> = optional "training_input_source_url" sensitive;
            15 create_type: Option<VoiceUploadType> = optional "create_type";
            16 tag: Option<VoiceTrainingTag> = optional "tag";
            17 phone: Option<String> = optional "phone" sensitive;
            18 dhtms_job_id: Option<String> = optional "dhtms_job_id";
            19 batch_name: Option<String> = optional "batch_name";
            20 allocated_resource: Option<TrainingAllocatedResource> = optional "allocated_resource";
            21 output_language: Option<String> = optional "output_language";
            22 is_remake: Option<bool> = optional "is_remake";
            23 assess_result: Option<VoiceAssessment> = optional "assess_result";
            24 is_ondemand_resource: Option<bool> = optional "is_ondemand_resource";
        }
    }

    codegen::open_enum! {
        /// Editions of voice training.
        ///
        /// - `BASIC`: from 20 sentences. `MIDDLE`: from 100. `ADVANCE`: from one long recording.
        /// - `THIRD_PARTY`, `THIRD_PARTY_LJZN`: by the third-party platforms Mobvoi (DupDub) and
        ///   AudioX.
        /// - `FLEXUS`: based on features that a large model extracts.
        /// - `LLM_MAJOR`, `LLM_MINOR`: of earlier years, by a large model, for Chinese with English or
        ///   with other languages.
        pub enum VoiceTrainingType {
            Basic = "BASIC",
            Middle = "MIDDLE",
            Advance = "ADVANCE",
            ThirdParty = "THIRD_PARTY",
            ThirdPartyLjzn = "THIRD_PARTY_LJZN",
            Flexus = "FLEXUS",
            LlmMajor = "LLM_MAJOR",
            LlmMinor = "LLM_MINOR",
        }
    }

    codegen::open_enum! {
        /// How recordings are uploaded: all in one archive (PACKAGE), or sentence by sentence
        /// (SEGMENT).
        pub enum VoiceUploadType {
            Package = "PACKAGE",
            Segment = "SEGMENT",
        }
    }

    /// The answer of `ConfirmTrainingSegment`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ConfirmTrainingSegmentResponse {
        /// Whether recording and text match.
        pub confirm_result: Option<bool>,
        /// Places in the text at which the recording differs. At most 2147483647 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub unmatched_index_hit: Vec<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ConfirmTrainingSegmentResponse, extra {
            0 confirm_result: Option<bool> = optional "confirm_result";
            1 unmatched_index_hit: Vec<i64> = collection "unmatched_index_hit";
        }
    }

    /// The answer of `ShowTrainingSegmentInfo`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowTrainingSegmentInfoResponse {
        /// Indexes of the sentences; the first is 0. At most 1024 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub confirmed_index: Vec<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowTrainingSegmentInfoResponse, extra {
            0 confirmed_index: Vec<i64> = collection "confirmed_index";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateVoiceShortJobRequest {
        /// `VOICE_ASSESS`: the quality of a recording is assessed.
        pub job_type: VoiceShortJobType,
        /// Language of the recording. 1 to 64 characters. Default: `CN`.
        pub language: Option<TrainingVoiceLanguage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateVoiceShortJobRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(job_type: VoiceShortJobType) -> Self {
            Self {
                job_type,
                ..Default::default()
            }
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<TrainingVoiceLanguage, F>,
        ) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }
    }

    codegen::object! {
        CreateVoiceShortJobRequest, extra {
            0 job_type: VoiceShortJobType = required "job_type";
            1 language: Option<TrainingVoiceLanguage> = optional "language";
        }
    }

    /// The answer of `CreateShortJob`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateShortJobResponse {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Takes a PUT of a ZIP archive with the content type application/zip. 1 to 4096 characters.
        pub data_uploading_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateShortJobResponse, extra {
            0 job_id: String = required "job_id";
            1 data_uploading_url: Option<String> = optional "data_uploading_url" sensitive;
        }
    }

    /// A voice to be trained.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateVoiceTrainingJobRequest {
        /// The manner of speaking, by the trade it is meant for. CUSTOMER is customer service.
        pub tag: Option<VoiceTrainingTag>,
        /// Shown in the asset library. 1 to 128 characters.
        pub description: Option<String>,
        /// Default: `FEMALE`.
        pub sex: Option<TrainingVoiceSex>,
        /// Name of the voice, also in the asset library. 1 to 64 characters.
        pub voice_name: String,
        /// Language of the recordings. 1 to 64 characters. Default: `CN`.
        pub language: Option<TrainingVoiceLanguage>,
        /// How recordings are uploaded: all in one archive (PACKAGE), or sentence by sentence
        /// (SEGMENT).
        pub create_type: Option<VoiceUploadType>,
        /// 1 to 16 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateVoiceTrainingJobRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(voice_name: impl Into<String>) -> Self {
            Self {
                voice_name: voice_name.into(),
                ..Default::default()
            }
        }

        /// Sets [`tag`](field@Self::tag).
        #[must_use]
        pub fn tag<F>(mut self, tag: impl codegen::IntoOption<VoiceTrainingTag, F>) -> Self {
            self.tag = codegen::IntoOption::into_option(tag);
            self
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`sex`](field@Self::sex).
        #[must_use]
        pub fn sex<F>(mut self, sex: impl codegen::IntoOption<TrainingVoiceSex, F>) -> Self {
            self.sex = codegen::IntoOption::into_option(sex);
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<TrainingVoiceLanguage, F>,
        ) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }

        /// Sets [`create_type`](field@Self::create_type).
        #[must_use]
        pub fn create_type<F>(
            mut self,
            create_type: impl codegen::IntoOption<VoiceUploadType, F>,
        ) -> Self {
            self.create_type = codegen::IntoOption::into_option(create_type);
            self
        }

        /// Sets [`phone`](field@Self::phone).
        #[must_use]
        pub fn phone<F>(mut self, phone: impl codegen::IntoOption<String, F>) -> Self {
            self.phone = codegen::IntoOption::into_option(phone);
            self
        }

        /// Sets [`dhtms_job_id`](field@Self::dhtms_job_id).
        #[must_use]
        pub fn dhtms_job_id<F>(
            mut self,
            dhtms_job_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.dhtms_job_id = codegen::IntoOption::into_option(dhtms_job_id);
            self
        }

        /// Sets [`batch_name`](field@Self::batch_name).
        #[must_use]
        pub fn batch_name<F>(mut self, batch_name: impl codegen::IntoOption<String, F>) -> Self {
            self.batch_name = codegen::IntoOption::into_option(batch_name);
            self
        }

        /// Sets [`output_language`](field@Self::output_language).
        #[must_use]
        pub fn output_language<F>(
            mut self,
            output_language: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.output_language = codegen::IntoOption::into_option(output_language);
            self
        }

        /// Sets [`custom_text`](field@Self::custom_text).
        #[must_use]
        pub fn custom_text<F>(mut self, custom_text: impl codegen::IntoOption<String, F>) -> Self {
            self.custom_text = codegen::IntoOption::into_option(custom_text);
            self
        }

        /// Sets [`is_ondemand_resource`](field@Self::is_ondemand_resource).
        #[must_use]
        pub fn is_ondemand_resource<F>(
            mut self,
            is_ondemand_resource: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_ondemand_resource = codegen::IntoOption::into_option(is_ondemand_resource);
            self
        }

        /// Sets [`supported_service`](field@Self::supported_service).
        #[must_use]
        pub fn supported_service<F>(
            mut self,
            supported_service: impl codegen::IntoList<SupportedService, F>,
        ) -> Self {
            self.supported_service = codegen::IntoList::into_optional_list(supported_service);
            self
        }
    }

    codegen::object! {
        CreateVoiceTrainingJobRequest, extra {
            0 tag: Option<VoiceTrainingTag> = optional "tag";
            1 description: Option<String> = optional "description";
            2 sex: Option<TrainingVoiceSex> = optional "sex";
            3 voice_name: String = required "voice_name";
            4 language: Option<TrainingVoiceLanguage> = optional "language";
            5 create_type: Option<VoiceUploadType> = optional "create_type";
            6 phone: Option<String> = optional "phone" sensitive;
            7 dhtms_job_id: Option<String> = optional "dhtms_job_id";
            8 batch_name: Option<String> = optional "batch_name";
            9 output_language: Option<String> = optional "output_language";
            10 custom_text: Option<String> = optional "custom_text";
            11 is_ondemand_resource: Option<bool> = optional "is_ondemand_resource";
            12 supported_service: Option<Vec<SupportedService>> = optional "supported_service";
        }
    }

    /// A new job and the upload addresses for its recordings.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingUploads {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Of a job of create_type PACKAGE. Takes a PUT of a ZIP archive with the content type
        /// application/zip. 1 to 4096 characters.
        pub training_data_uploading_url: Option<String>,
        /// Of a job of create_type SEGMENT.
        pub segment_uploading_url: Option<VoiceSegmentUploads>,
        /// For the speaker's letter of authorization. 1 to 4096 characters.
        pub authorization_letter_uploading_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceTrainingUploads, extra {
            0 job_id: String = required "job_id";
            1 training_data_uploading_url: Option<String> = optional "training_data_uploading_url" sensitive;
            2 segment_uploading_url: Option<VoiceSegmentUploads> = optional "segment_uploading_url";
            3 authorization_letter_uploading_url: Option<String> = optional "authorization_letter_uploading_url" sensitive;
        }
    }

    /// Upload addresses, one per sentence.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceSegmentUploads {
        /// For recordings, with the content type audio/wav. 1 to 4096 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub audio_uploading_url: Vec<String>,
        /// For texts, with the content type text/plain. 1 to 4096 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub txt_uploading_url: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceSegmentUploads, extra {
            0 audio_uploading_url: Vec<String> = collection "audio_uploading_url" sensitive;
            1 txt_uploading_url: Vec<String> = collection "txt_uploading_url" sensitive;
        }
    }

    /// The answer of `ListJobOperationLog`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListJobOperationLogResponse {
        /// How many entries there are, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i64>,
        /// At most 2147483647 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub operations: Vec<VoiceTrainingLogEntry>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListJobOperationLogResponse, extra {
            0 count: Option<i64> = optional "count";
            1 operations: Vec<VoiceTrainingLogEntry> = collection "operations";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        pub external_info: Option<VoiceTrainingLogDetails>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceTrainingLogEntry, extra {
            0 time: Option<i64> = optional "time";
            1 action: Option<String> = optional "action";
            2 operator: Option<String> = optional "operator";
            3 external_info: Option<VoiceTrainingLogDetails> = optional "external_info";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceTrainingLogDetails {
        /// Ids of reviews; no operation takes them. 1 to 5 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub review_id_list: Vec<String>,
        /// Why the training failed. At most 4096 characters.
        pub algorithm_failure_reason: Option<String>,
        /// Why the vendor's staff rejected the recordings.
        pub admin_audit_failure_reason: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceTrainingLogDetails, extra {
            0 review_id_list: Vec<String> = collection "review_id_list";
            1 algorithm_failure_reason: Option<String> = optional "algorithm_failure_reason";
            2 admin_audit_failure_reason: Option<String> = optional "admin_audit_failure_reason";
        }
    }

    codegen::open_enum! {
        pub enum VoiceTrainingSortKey {
            CreateTime = "create_time",
            UpdateTime = "update_time",
        }
    }

    /// The answer of `ListVoiceTrainingJob`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListVoiceTrainingJobResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i64>,
        /// At most 2147483647 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<VoiceTrainingJob>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListVoiceTrainingJobResponse, extra {
            0 count: Option<i64> = optional "count";
            1 jobs: Vec<VoiceTrainingJob> = collection "jobs";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SetVoiceTrainingBatchRequest {
        pub batch_name: Option<String>,
        pub job_ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SetVoiceTrainingBatchRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`batch_name`](field@Self::batch_name).
        #[must_use]
        pub fn batch_name<F>(mut self, batch_name: impl codegen::IntoOption<String, F>) -> Self {
            self.batch_name = codegen::IntoOption::into_option(batch_name);
            self
        }

        /// Sets [`job_ids`](field@Self::job_ids).
        #[must_use]
        pub fn job_ids<F>(mut self, job_ids: impl codegen::IntoList<String, F>) -> Self {
            self.job_ids = codegen::IntoList::into_optional_list(job_ids);
            self
        }
    }

    codegen::object! {
        SetVoiceTrainingBatchRequest, extra {
            0 batch_name: Option<String> = optional "batch_name";
            1 job_ids: Option<Vec<String>> = optional "job_ids";
        }
    }

    /// The answer of `ShowJobAuditResult`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowJobAuditResultResponse {
        /// What the automatic review found.
        pub system_audit_result: Option<VoiceSystemReview>,
        /// What the vendor's staff found.
        pub admin_audit_result: Option<VoiceManualReview>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowJobAuditResultResponse, extra {
            0 system_audit_result: Option<VoiceSystemReview> = optional "system_audit_result";
            1 admin_audit_result: Option<VoiceManualReview> = optional "admin_audit_result";
        }
    }

    /// What the automatic review found.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceSystemReview {
        /// A timestamp; its unit is undocumented. At least 0.
        pub audit_time: Option<i64>,
        /// Files that did not pass. At most 4096 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub errors: Vec<VoiceFileError>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceSystemReview, extra {
            0 audit_time: Option<i64> = optional "audit_time";
            1 errors: Vec<VoiceFileError> = collection "errors";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceFileError {
        /// The recording. 1 to 1024 characters.
        pub audio_name: Option<String>,
        /// The text that belongs to it. 1 to 1024 characters.
        pub text_name: Option<String>,
        /// 1 to 1024 characters.
        pub error_code: Option<String>,
        /// 1 to 1024 characters.
        pub error_message: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceFileError, extra {
            0 audio_name: Option<String> = optional "audio_name";
            1 text_name: Option<String> = optional "text_name";
            2 error_code: Option<String> = optional "error_code";
            3 error_message: Option<String> = optional "error_message";
        }
    }

    /// What the vendor's staff found.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceManualReview {
        /// 1 to 256 characters.
        pub message: Option<String>,
        /// 1 to 256 characters.
        pub attachment_name: Option<String>,
        /// Where the attachment can be downloaded. 1 to 4096 characters.
        pub attachment_url: Option<String>,
        /// A timestamp; its unit is undocumented. At least 0.
        pub audit_time: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceManualReview, extra {
            0 message: Option<String> = optional "message";
            1 attachment_name: Option<String> = optional "attachment_name";
            2 attachment_url: Option<String> = optional "attachment_url" sensitive;
            3 audit_time: Option<i64> = optional "audit_time";
        }
    }

    /// The answer of `ShowJobUploadingAddress`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowJobUploadingAddressResponse {
        /// Of a job of create_type SEGMENT.
        pub segment_url: Option<VoiceSegmentUploads>,
        /// Of a job of create_type PACKAGE.
        pub package_url: Option<VoicePackageUpload>,
        /// For the speaker's letter of authorization. 1 to 4096 characters.
        pub authorization_letter_uploading_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowJobUploadingAddressResponse, extra {
            0 segment_url: Option<VoiceSegmentUploads> = optional "segment_url";
            1 package_url: Option<VoicePackageUpload> = optional "package_url";
            2 authorization_letter_uploading_url: Option<String> = optional "authorization_letter_uploading_url" sensitive;
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoicePackageUpload {
        /// Takes a PUT of a ZIP archive with the content type application/zip. 1 to 4096 characters.
        pub training_data_uploading_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoicePackageUpload, extra {
            0 training_data_uploading_url: Option<String> = optional "training_data_uploading_url" sensitive;
        }
    }

    /// Shortest, longest and recommended length of recordings, in seconds. `cmww` is the
    /// third-party platform Mobvoi (DupDub), `ljzn` is AudioX; `short_assess` is the assessment of
    /// a recording.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceRecordingDurations {
        pub tenant_id: Option<String>,
        pub basic_min: Option<i64>,
        pub basic_max: Option<i64>,
        pub basic_advice_value: Option<i64>,
        pub middle_min: Option<i64>,
        pub middle_max: Option<i64>,
        pub middle_advice_value: Option<i64>,
        pub advance_min: Option<i64>,
        pub advance_max: Option<i64>,
        pub advance_advice_value: Option<i64>,
        pub flexus_min: Option<i64>,
        pub flexus_max: Option<i64>,
        pub flexus_advice_value: Option<i64>,
        pub cmww_min: Option<i64>,
        pub cmww_max: Option<i64>,
        pub cmww_advice_value: Option<i64>,
        pub ljzn_min: Option<i64>,
        pub ljzn_max: Option<i64>,
        pub ljzn_advice_value: Option<i64>,
        pub short_assess_min: Option<i64>,
        pub short_assess_max: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VoiceRecordingDurations, extra {
            0 tenant_id: Option<String> = optional "tenant_id";
            1 basic_min: Option<i64> = optional "basic_min";
            2 basic_max: Option<i64> = optional "basic_max";
            3 basic_advice_value: Option<i64> = optional "basic_advice_value";
            4 middle_min: Option<i64> = optional "middle_min";
            5 middle_max: Option<i64> = optional "middle_max";
            6 middle_advice_value: Option<i64> = optional "middle_advice_value";
            7 advance_min: Option<i64> = optional "advance_min";
            8 advance_max: Option<i64> = optional "advance_max";
            9 advance_advice_value: Option<i64> = optional "advance_advice_value";
            10 flexus_min: Option<i64> = optional "flexus_min";
            11 flexus_max: Option<i64> = optional "flexus_max";
            12 flexus_advice_value: Option<i64> = optional "flexus_advice_value";
            13 cmww_min: Option<i64> = optional "cmww_min";
            14 cmww_max: Option<i64> = optional "cmww_max";
            15 cmww_advice_value: Option<i64> = optional "cmww_advice_value";
            16 ljzn_min: Option<i64> = optional "ljzn_min";
            17 ljzn_max: Option<i64> = optional "ljzn_max";
            18 ljzn_advice_value: Option<i64> = optional "ljzn_advice_value";
            19 short_assess_min: Option<i64> = optional "short_assess_min";
            20 short_assess_max: Option<i64> = optional "short_assess_max";
        }
    }

    /// The answer of `ShowUserReviewAttachmentUploadingAddress`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowUserReviewAttachmentUploadingAddressResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub addresses: Vec<ReviewAttachmentUpload>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowUserReviewAttachmentUploadingAddressResponse, extra {
            0 addresses: Vec<ReviewAttachmentUpload> = collection "addresses";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ReviewAttachmentUpload {
        pub number: Option<i64>,
        pub uploading_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ReviewAttachmentUpload, extra {
            0 number: Option<i64> = optional "number";
            1 uploading_url: Option<String> = optional "uploading_url" sensitive;
        }
    }

    impl codegen::Page for ShowVoiceTrainingQuotasResponse {
        type Item = VoiceTrainingResource;

        fn items(&self) -> &[Self::Item] {
            &self.resources
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.resources
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListJobOperationLogResponse {
        type Item = VoiceTrainingLogEntry;

        fn items(&self) -> &[Self::Item] {
            &self.operations
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.operations
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListVoiceTrainingJobResponse {
        type Item = VoiceTrainingJob;

        fn items(&self) -> &[Self::Item] {
            &self.jobs
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.jobs
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }

        fn id(item: &Self::Item) -> Option<&str> {
            Some(codegen::Identified::id(item))
        }
    }

    impl codegen::Identified for VoiceShortJob {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Identified for VoiceTrainingJob {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for VoiceShortJob {
        const KIND: &'static str = "voice short job";

        fn state(&self) -> &str {
            self.state.as_ref().map_or("", |state| state.as_str())
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.as_ref()?.phase()
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::SHOW_SHORT_JOB);
            codegen::show_job(call, "job_id", id)
        }
    }

    impl codegen::Job for VoiceTrainingJob {
        const KIND: &'static str = "voice training job";

        fn state(&self) -> &str {
            self.state.as_str()
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.phase()
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::SHOW_VOICE_TRAINING_JOB);
            codegen::show_job(call, "job_id", id)
        }
    }
}

/// The family `voice-training`. Training voices from recordings of a person.
impl super::super::Client {
    /// List the resources that voice training can use.
    ///
    /// Also returns how many trainings of each edition are left.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/quotas` (ShowVoiceTrainingQuotas)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.show_voice_training_quotas().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_voice_training_quotas(&self) -> builders::ShowVoiceTrainingQuotas {
        builders::ShowVoiceTrainingQuotas {
            call: self.0.call(&operations::SHOW_VOICE_TRAINING_QUOTAS),
        }
    }

    /// Start a job that assesses a recording.
    ///
    /// The recording must have been uploaded before.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}` (CommitShortJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .commit_short_job("e90a3d57-18f4-4c6b-b2a9-704d5c1e83f6")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn commit_short_job(&self, job_id: impl Into<String>) -> builders::CommitShortJob {
        let mut call = self.0.call(&operations::COMMIT_SHORT_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::CommitShortJob { call }
    }

    /// Show a job that assesses a recording.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}` (ShowShortJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_short_job("e90a3d57-18f4-4c6b-b2a9-704d5c1e83f6")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_short_job(&self, job_id: impl Into<String>) -> builders::ShowShortJob {
        let mut call = self.0.call(&operations::SHOW_SHORT_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::ShowShortJob { call }
    }

    /// Submit a voice training job for review and training.
    ///
    /// Call it once everything is uploaded, and again with new recordings if the review fails
    /// (AUDIT_FAILED). The body is optional; its fields mean the same as when the job was created.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (CommitVoiceTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CommitVoiceTrainingJobRequest, VoiceTrainingTag};
    ///
    /// let body = CommitVoiceTrainingJobRequest::new()
    ///     .tag(VoiceTrainingTag::Live)
    ///     .description("Calm and clear.")
    ///     .voice_name("Warm narrator");
    /// let response = client
    ///     .commit_voice_training_job("4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn commit_voice_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::CommitVoiceTrainingJob {
        let mut call = self.0.call(&operations::COMMIT_VOICE_TRAINING_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::CommitVoiceTrainingJob { call }
    }

    /// Delete a voice training job.
    ///
    /// `DELETE /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (DeleteVoiceTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_voice_training_job("4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_voice_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::DeleteVoiceTrainingJob {
        let mut call = self.0.call(&operations::DELETE_VOICE_TRAINING_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::DeleteVoiceTrainingJob { call }
    }

    /// Show a voice training job.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}` (ShowVoiceTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_voice_training_job("4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_voice_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowVoiceTrainingJob {
        let mut call = self.0.call(&operations::SHOW_VOICE_TRAINING_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::ShowVoiceTrainingJob { call }
    }

    /// Check that an uploaded sentence was recorded as written.
    ///
    /// For jobs of create_type SEGMENT: compares the recording with the text of the same index. Go
    /// on with the next sentence only once this one is confirmed.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/training-segment` (ConfirmTrainingSegment)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .confirm_training_segment("4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4", 3)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn confirm_training_segment(
        &self,
        job_id: impl Into<String>,
        index: i64,
    ) -> builders::ConfirmTrainingSegment {
        let mut call = self.0.call(&operations::CONFIRM_TRAINING_SEGMENT);
        call.set_as::<String>("job_id", job_id);
        call.set("index", index);
        builders::ConfirmTrainingSegment { call }
    }

    /// Show which sentences of a voice training job are confirmed.
    ///
    /// For jobs of create_type SEGMENT.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/training-segment` (ShowTrainingSegmentInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_training_segment_info("4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_training_segment_info(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowTrainingSegmentInfo {
        let mut call = self.0.call(&operations::SHOW_TRAINING_SEGMENT_INFO);
        call.set_as::<String>("job_id", job_id);
        builders::ShowTrainingSegmentInfo { call }
    }

    /// Create a job that assesses the quality of a recording.
    ///
    /// Checks before a training whether a recording is good enough. The job waits for the
    /// recording: PUT it as a ZIP archive, with the content type `application/zip`, to
    /// `data_uploading_url`, then start the job with `CommitShortJob`.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/short-jobs` (CreateShortJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreateVoiceShortJobRequest, TrainingVoiceLanguage, VoiceShortJobType,
    /// };
    ///
    /// let body = CreateVoiceShortJobRequest::new(VoiceShortJobType::VoiceAssess)
    ///     .language(TrainingVoiceLanguage::Cn);
    /// let response = client.create_short_job(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_short_job(
        &self,
        body: impl Borrow<types::CreateVoiceShortJobRequest>,
    ) -> builders::CreateShortJob {
        let mut call = self.0.call(&operations::CREATE_SHORT_JOB);
        call.body(Borrow::<types::CreateVoiceShortJobRequest>::borrow(&body));
        builders::CreateShortJob { call }
    }

    /// Create a voice training job from one long recording.
    ///
    /// Trains a voice from one long recording (WAV), without texts. PUT it in a ZIP archive to
    /// `training_data_uploading_url` with the content type `application/zip`, then submit the job
    /// with `CommitVoiceTrainingJob`. Uploads sentence by sentence are not supported.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/advance-jobs` (CreateTrainingAdvanceJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreateVoiceTrainingJobRequest, TrainingVoiceLanguage, TrainingVoiceSex,
    ///     VoiceTrainingTag, VoiceUploadType,
    /// };
    ///
    /// let body = CreateVoiceTrainingJobRequest::new("Museum guide")
    ///     .tag(VoiceTrainingTag::Education)
    ///     .sex(TrainingVoiceSex::Female)
    ///     .language(TrainingVoiceLanguage::Cn)
    ///     .create_type(VoiceUploadType::Package)
    ///     .custom_text("欢迎来到我们的展厅。");
    /// let response = client.create_training_advance_job(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_training_advance_job(
        &self,
        body: impl Borrow<types::CreateVoiceTrainingJobRequest>,
    ) -> builders::CreateTrainingAdvanceJob {
        let mut call = self.0.call(&operations::CREATE_TRAINING_ADVANCE_JOB);
        call.body(
            Borrow::<types::CreateVoiceTrainingJobRequest>::borrow(&body),
        );
        builders::CreateTrainingAdvanceJob { call }
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreateVoiceTrainingJobRequest, SupportedService, TrainingVoiceLanguage,
    ///     TrainingVoiceSex, VoiceTrainingTag, VoiceUploadType,
    /// };
    ///
    /// let body = CreateVoiceTrainingJobRequest::new("Warm narrator")
    ///     .tag(VoiceTrainingTag::News)
    ///     .description("Calm and clear, for news and reports.")
    ///     .sex(TrainingVoiceSex::Female)
    ///     .language(TrainingVoiceLanguage::Cn)
    ///     .create_type(VoiceUploadType::Segment)
    ///     .supported_service([SupportedService::Video2d, SupportedService::Live2d]);
    /// let response = client.create_training_basic_job(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_training_basic_job(
        &self,
        body: impl Borrow<types::CreateVoiceTrainingJobRequest>,
    ) -> builders::CreateTrainingBasicJob {
        let mut call = self.0.call(&operations::CREATE_TRAINING_BASIC_JOB);
        call.body(
            Borrow::<types::CreateVoiceTrainingJobRequest>::borrow(&body),
        );
        builders::CreateTrainingBasicJob { call }
    }

    /// Create a voice training job from 100 sentences.
    ///
    /// Works like `CreateTrainingBasicJob`, with 100 sentences: `0.wav` to `99.wav` and `0.txt` to
    /// `99.txt`.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/middle-jobs` (CreateTrainingMiddleJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreateVoiceTrainingJobRequest, TrainingVoiceSex, VoiceTrainingTag,
    ///     VoiceUploadType,
    /// };
    ///
    /// let body = CreateVoiceTrainingJobRequest::new("Shop host")
    ///     .tag(VoiceTrainingTag::Ecommerce)
    ///     .sex(TrainingVoiceSex::Male)
    ///     .create_type(VoiceUploadType::Package)
    ///     .batch_name("spring")
    ///     .is_ondemand_resource(true);
    /// let response = client.create_training_middle_job(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_training_middle_job(
        &self,
        body: impl Borrow<types::CreateVoiceTrainingJobRequest>,
    ) -> builders::CreateTrainingMiddleJob {
        let mut call = self.0.call(&operations::CREATE_TRAINING_MIDDLE_JOB);
        call.body(
            Borrow::<types::CreateVoiceTrainingJobRequest>::borrow(&body),
        );
        builders::CreateTrainingMiddleJob { call }
    }

    /// Create a voice training job at a third-party platform.
    ///
    /// Works like `CreateTrainingAdvanceJob`, with one long recording (WAV) in a ZIP archive, but a
    /// third party trains the voice.
    ///
    /// `POST /v1/{project_id}/voice-training-manage/user/third-party-jobs`
    /// (CreateTrainingThirdPartyJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreateVoiceTrainingJobRequest, TrainingVoiceSex, VoiceTrainingTag,
    ///     VoiceUploadType,
    /// };
    ///
    /// let body = CreateVoiceTrainingJobRequest::new("Storyteller")
    ///     .tag(VoiceTrainingTag::Storytelling)
    ///     .sex(TrainingVoiceSex::Female)
    ///     .create_type(VoiceUploadType::Package)
    ///     .output_language("CN");
    /// let response = client.create_training_third_party_job(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_training_third_party_job(
        &self,
        body: impl Borrow<types::CreateVoiceTrainingJobRequest>,
    ) -> builders::CreateTrainingThirdPartyJob {
        let mut call = self.0.call(&operations::CREATE_TRAINING_THIRD_PARTY_JOB);
        call.body(
            Borrow::<types::CreateVoiceTrainingJobRequest>::borrow(&body),
        );
        builders::CreateTrainingThirdPartyJob { call }
    }

    /// List the operation log of a voice training job.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs`
    /// (ListJobOperationLog)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_job_operation_log("4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_job_operation_log(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ListJobOperationLog {
        let mut call = self.0.call(&operations::LIST_JOB_OPERATION_LOG);
        call.set_as::<String>("job_id", job_id);
        builders::ListJobOperationLog { call }
    }

    /// List voice training jobs.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs` (ListVoiceTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_voice_training_job().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_voice_training_job(&self) -> builders::ListVoiceTrainingJob {
        builders::ListVoiceTrainingJob {
            call: self.0.call(&operations::LIST_VOICE_TRAINING_JOB),
        }
    }

    /// Put voice training jobs into a batch.
    ///
    /// Jobs of a batch can be listed together. Requires the tenant permission NA.
    ///
    /// `PUT /v1/{project_id}/voice-training-manage/user/batch` (SetJobBatchName)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::SetVoiceTrainingBatchRequest;
    ///
    /// let body = SetVoiceTrainingBatchRequest::new()
    ///     .batch_name("spring")
    ///     .job_ids([
    ///         "4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4",
    ///         "d5c02e98-7b1a-4f63-8d0e-26f9b4a71c35",
    ///     ]);
    /// let response = client.set_job_batch_name(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_job_batch_name(
        &self,
        body: impl Borrow<types::SetVoiceTrainingBatchRequest>,
    ) -> builders::SetJobBatchName {
        let mut call = self.0.call(&operations::SET_JOB_BATCH_NAME);
        call.body(Borrow::<types::SetVoiceTrainingBatchRequest>::borrow(&body));
        builders::SetJobBatchName { call }
    }

    /// Download the encrypted file of a voice training job.
    ///
    /// The token is spent by the first call, and where it comes from is undocumented; so is how the
    /// file is encrypted.
    ///
    /// `GET /v1/voice-training-manage/common/encrypt-file-download` (ShowEncryptFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .download_voice_training_encrypted_file(
    ///         "1f3a86d25c0b4e7f9a42c7d8e615b903",
    ///         "4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4",
    ///         "2e7c90b14fd3485a96e1b8d07a5f3c62",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_voice_training_encrypted_file(
        &self,
        tenant_id: impl Into<String>,
        job_id: impl Into<String>,
        one_time_token: impl Into<String>,
    ) -> builders::DownloadVoiceTrainingEncryptedFile {
        let mut call = self.0.call(&operations::DOWNLOAD_VOICE_TRAINING_ENCRYPTED_FILE);
        call.set_as::<String>("tenant_id", tenant_id);
        call.set_as::<String>("job_id", job_id);
        call.set_as::<String>("once_token", one_time_token);
        builders::DownloadVoiceTrainingEncryptedFile { call }
    }

    /// Show the review results of a voice training job.
    ///
    /// Two reviews follow a submission: an automatic one and one by the vendor's staff. After
    /// AUDIT_FAILED they show what to record again.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result`
    /// (ShowJobAuditResult)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_job_audit_result("4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_job_audit_result(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowJobAuditResult {
        let mut call = self.0.call(&operations::SHOW_JOB_AUDIT_RESULT);
        call.set_as::<String>("job_id", job_id);
        builders::ShowJobAuditResult { call }
    }

    /// Show where the recordings of a voice training job are uploaded.
    ///
    /// Returns the addresses that the creation of the job returned: `segment_url` for the
    /// `create_type` SEGMENT, `package_url` for PACKAGE.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url`
    /// (ShowJobUploadingAddress)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_job_uploading_address("4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_job_uploading_address(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowJobUploadingAddress {
        let mut call = self.0.call(&operations::SHOW_JOB_UPLOADING_ADDRESS);
        call.set_as::<String>("job_id", job_id);
        builders::ShowJobUploadingAddress { call }
    }

    /// Show how long recordings for voice training must be.
    ///
    /// `GET /v1/{project_id}/voice-training-manage/user/tenant-duration-cfg`
    /// (ShowTenantDurationCfg)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_voice_recording_durations().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_voice_recording_durations(&self) -> builders::ShowVoiceRecordingDurations {
        builders::ShowVoiceRecordingDurations {
            call: self.0.call(&operations::SHOW_VOICE_RECORDING_DURATIONS),
        }
    }

    /// Show where review attachments of a voice training job are uploaded.
    ///
    /// Returns one address per attachment in the requested range of numbers.
    ///
    /// `GET
    /// /v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url`
    /// (ShowUserReviewAttachmentUploadingAddress)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_user_review_attachment_uploading_address(
    ///         "4b7e1f09-6c2d-4a83-95e0-d81f3a6b27c4",
    ///     )
    ///     .start_number(1)
    ///     .end_number(2)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_user_review_attachment_uploading_address(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowUserReviewAttachmentUploadingAddress {
        let mut call = self.0.call(&operations::SHOW_USER_REVIEW_ATTACHMENT_UPLOADING_ADDRESS);
        call.set_as::<String>("job_id", job_id);
        builders::ShowUserReviewAttachmentUploadingAddress { call }
    }
}
