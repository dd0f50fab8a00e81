//! The family `model-training`. Training avatar models from a person's footage.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs`
    pub static LIST_2D_MODEL_TRAINING_JOB: Operation = Operation::new(
        "List2dModelTrainingJob",
        Method::Get,
        "/v1/{project_id}/digital-human-training-manage/user/jobs",
    )
    .family("model-training")
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
        Parameter::query("state").joined(),
        Parameter::query("sort_key"),
        Parameter::query("sort_dir"),
        Parameter::query("create_until"),
        Parameter::query("create_since"),
        Parameter::query("query_project_id").max_length(256),
        Parameter::query("update_since"),
        Parameter::query("update_until"),
        Parameter::query("batch_name").max_length(256),
        Parameter::query("tag").max_length(256),
        Parameter::query("job_id").max_length(64),
        Parameter::query("name").max_length(256),
        Parameter::query("model_resolution"),
        Parameter::query("is_flexus"),
        Parameter::query("is_live_copy"),
        Parameter::query("train_location"),
        Parameter::query("is_ondemand_resource"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/jobs/*/cover_download_url",
        "/jobs/*/contact",
        "/jobs/*/app_user_id",
    ])
    .success(Success::json::<types::List2dModelTrainingJobResponse>());

    /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs`
    pub static CREATE_2D_MODEL_TRAINING_JOB: Operation = Operation::new(
        "Create2dModelTrainingJob",
        Method::Post,
        "/v1/{project_id}/digital-human-training-manage/user/jobs",
    )
    .family("model-training")
    .creates("job_id", "Show2dModelTrainingJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 256),
        Parameter::body("/contact").max_length(64),
        Parameter::body("/video_multipart_count").range(1.0, 1000.0),
        Parameter::body("/action_video_multipart_count").range(1.0, 1000.0),
        Parameter::body("/batch_name").length(1, 256),
        Parameter::body("/tags").max_items(10),
        Parameter::body("/tags/*").max_length(128),
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
        "/training_video_upload_url",
        "/action_video_upload_url",
        "/audio_upload_url",
        "/cover_upload_url",
        "/id_card_image1_upload_url",
        "/id_card_image2_upload_url",
        "/grant_file_upload_url",
        "/pre_beauty_image_upload_url",
        "/post_beauty_image_upload_url",
    ])
    .success(Success::json::<types::TrainingJobUploads>());

    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    pub static SHOW_2D_MODEL_TRAINING_JOB: Operation = Operation::new(
        "Show2dModelTrainingJob",
        Method::Get,
        "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}",
    )
    .family("model-training")
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
        "/cover_download_url",
        "/contact",
        "/app_user_id",
        "/training_video_download_url",
        "/id_card_image1_download_url",
        "/id_card_image2_download_url",
        "/grant_file_download_url",
        "/pre_beauty_image_download_url",
        "/external_action_json_data_download_url",
        "/action_video_download_url",
        "/post_beauty_image_download_url",
        "/audio_file_download_url",
        "/action_mark_file_download_url",
        "/action_mark_file_upload_url",
        "/comment_logs/*/attachment_download_url",
        "/samples/*/sample_download_url",
        "/mask_file_download_url",
        "/verify_video_download_url",
        "/markable_video_download_url",
        "/markable_action_video_download_url",
    ])
    .success(Success::json::<types::TrainingJob>());

    /// `PUT /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    pub static UPDATE_2D_MODEL_TRAINING_JOB: Operation = Operation::new(
        "Update2dModelTrainingJob",
        Method::Put,
        "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}",
    )
    .family("model-training")
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
        Parameter::body("/name").length(1, 256),
        Parameter::body("/contact").max_length(64),
        Parameter::body("/video_multipart_count").range(1.0, 1000.0),
        Parameter::body("/action_video_multipart_count").range(1.0, 1000.0),
        Parameter::body("/batch_name").length(1, 256),
        Parameter::body("/tags").max_items(10),
        Parameter::body("/tags/*").max_length(128),
        Parameter::body("/supported_service").max_items(10),
        Parameter::body("/samples_basic_info/*/action_name_zh").length(1, 1028),
        Parameter::body("/samples_basic_info/*/action_name_en").length(1, 1028),
        Parameter::body("/samples_basic_info/*/action_tag").length(1, 128),
        Parameter::body("/samples_basic_info/*/catalog").max_length(128),
        Parameter::body("/samples_basic_info/*/recommended_value").range(0.0, 100.0),
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
        "/training_video_upload_url",
        "/action_video_upload_url",
        "/audio_upload_url",
        "/cover_upload_url",
        "/id_card_image1_upload_url",
        "/id_card_image2_upload_url",
        "/grant_file_upload_url",
        "/pre_beauty_image_upload_url",
        "/post_beauty_image_upload_url",
    ])
    .success(Success::json::<types::TrainingJobUploads>());

    /// `DELETE /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    pub static DELETE_2D_MODEL_TRAINING_JOB: Operation = Operation::new(
        "Delete2dModelTrainingJob",
        Method::Delete,
        "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}",
    )
    .family("model-training")
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
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command`
    pub static EXECUTE_2D_MODEL_TRAINING_COMMAND: Operation = Operation::new(
        "Execute2dModelTrainingCommandByUser",
        Method::Post,
        "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command",
    )
    .family("model-training")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/comment_data/comment_title").max_length(2048),
        Parameter::body("/comment_data/comment_message").max_length(2048),
        Parameter::body("/comment_data/attachment_name").max_items(100),
        Parameter::body("/comment_data/attachment_name/*").length(1, 2048),
        Parameter::body("/operation_reason").max_length(2048),
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
    .sensitive(&["/attachment_upload_url"])
    .success(Success::json::<types::TrainingCommandOutcome>());

    /// `GET /v1/digital-human-training-manage/user/encrypt-file-download`
    pub static DOWNLOAD_2D_MODEL_TRAINING_ENCRYPT_FILE: Operation = Operation::new(
        "Download2dModelTraningEncryptFile",
        Method::Get,
        "/v1/digital-human-training-manage/user/encrypt-file-download",
    )
    .family("model-training")
    .parameters(&[
        Parameter::query("tenant_id").required().length(1, 64),
        Parameter::query("job_id").required().length(1, 64),
        Parameter::query("once_token").required().length(64, 64),
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
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// List avatar model training jobs.
        ///
        /// Filters combine: a job is listed when it passes all that are given. Without any, every job
        /// of the project is listed.
        ///
        /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs` (List2dModelTrainingJob)
        pub struct List2dModelTrainingJob: json -> types::List2dModelTrainingJobResponse, paged;
    }

    impl List2dModelTrainingJob {
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

        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::TrainingJobState, F>) -> Self {
            self.call
                .set_list("state", codegen::IntoList::into_list(state));
            self
        }

        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset.
        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey, F>) -> Self {
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

        /// Only jobs whose model belongs to this project, named by its id. At most 256 characters.
        pub fn query_project_id<F>(
            mut self,
            query_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "query_project_id",
                codegen::IntoOption::into_option(query_project_id),
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

        /// Only elements whose `batch_name` is this. At most 256 characters.
        pub fn batch_name<F>(mut self, batch_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("batch_name", codegen::IntoOption::into_option(batch_name));
            self
        }

        /// Only jobs with this among their tags. At most 256 characters.
        pub fn tag<F>(mut self, tag: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("tag", codegen::IntoOption::into_option(tag));
            self
        }

        /// Only elements whose `job_id` is this. At most 64 characters.
        pub fn job_id<F>(mut self, job_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("job_id", codegen::IntoOption::into_option(job_id));
            self
        }

        /// Name of the avatar model. At most 256 characters.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        /// Only elements whose `model_resolution` is this.
        pub fn model_resolution<F>(
            mut self,
            model_resolution: impl codegen::IntoOption<types::ModelResolution, F>,
        ) -> Self {
            self.call.set_option(
                "model_resolution",
                codegen::IntoOption::into_option(model_resolution),
            );
            self
        }

        /// Only jobs of the Flexus (basic) edition, or only the others.
        pub fn is_flexus<F>(mut self, is_flexus: impl codegen::IntoOption<bool, F>) -> Self {
            self.call
                .set_option("is_flexus", codegen::IntoOption::into_option(is_flexus));
            self
        }

        /// Only jobs that replicate a live room, or only the others.
        pub fn is_live_copy<F>(mut self, is_live_copy: impl codegen::IntoOption<bool, F>) -> Self {
            self.call.set_option(
                "is_live_copy",
                codegen::IntoOption::into_option(is_live_copy),
            );
            self
        }

        /// Only jobs that may be trained in this region.
        pub fn train_location<F>(
            mut self,
            train_location: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "train_location",
                codegen::IntoOption::into_option(train_location),
            );
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
        /// Create an avatar model training job.
        ///
        /// The job then waits for its training material, and the response has the addresses to upload
        /// it to:
        ///
        /// - Upload the training video, in the parts asked for with `video_multipart_count`. If there
        ///   are several, confirm them with the command `CONFIRM_MULTIPART_UPLOADED`.
        /// - Upload a cover, both sides of the person's identity card and a letter of authorization.
        ///   Without the last three, the review rejects the job, unless the vendor has exempted the
        ///   account.
        /// - Then submit it with the command `SUBMITVERIFYING`.
        ///
        /// Each address takes a PUT of a whole file, or of a whole part, with the content type
        /// `application/octet-stream` (for the audio, `application/zip`), and is void once that has
        /// succeeded.
        ///
        /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs` (Create2dModelTrainingJob)
        pub struct Create2dModelTrainingJob: json -> types::TrainingJobUploads;
    }

    impl Create2dModelTrainingJob {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::TrainingJob>> {
            codegen::start_job::<types::TrainingJobUploads, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Show an avatar model training job.
        ///
        /// Shows what lists show, and also the material, every step that was taken, and what reviewers
        /// had to say.
        ///
        /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
        /// (Show2dModelTrainingJob)
        pub struct Show2dModelTrainingJob: json -> types::TrainingJob;
    }

    codegen::request! {
        /// Update an avatar model training job.
        ///
        /// For instance after a failed review, before it is submitted again. The response has new
        /// addresses for uploads, as after creation. What happens to fields that are left out is
        /// undocumented.
        ///
        /// `PUT /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
        /// (Update2dModelTrainingJob)
        pub struct Update2dModelTrainingJob: json -> types::TrainingJobUploads;
    }

    codegen::request! {
        /// Delete an avatar model training job.
        ///
        /// What belongs to the job goes with it: the training footage, pictures of identity cards,
        /// letters of authorization, and the trained model. Only a job in one of the allowed states may
        /// be deleted.
        ///
        /// `DELETE /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
        /// (Delete2dModelTrainingJob)
        pub struct Delete2dModelTrainingJob: empty -> ();
    }

    codegen::request! {
        /// Move an avatar model training job on.
        ///
        /// The status may be 200 although the command was not executed: see `commond_result`. Commands
        /// whose name starts with GET change nothing.
        ///
        /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command`
        /// (Execute2dModelTrainingCommandByUser)
        pub struct Execute2dModelTrainingCommand: json -> types::TrainingCommandOutcome;
    }

    codegen::request! {
        /// Download the encrypted file of an avatar model training job.
        ///
        /// The token is spent by the first call, and where it comes from is undocumented; so is how the
        /// file is encrypted.
        ///
        /// `GET /v1/digital-human-training-manage/user/encrypt-file-download`
        /// (Download2dModelTraningEncryptFile)
        pub struct Download2dModelTrainingEncryptFile: bytes -> codegen::Bytes;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        ErrorResponse, ModelResolution, SupportedService, TrainingAllocatedResource,
        TrainingVoiceLanguage, TrainingVoiceSex,
    };

    codegen::open_enum! {
        /// Where a training job stands.
        ///
        /// - `…_SUCCESS` of a step, and `ACTION_MARK_UPLOADED`: the step is done and the job waits for
        ///   the next one. The job itself is done with `JOB_SUCCESS`, when the model can be used, and
        ///   with `JOB_FINISH`, once its owner has accepted it too; nothing follows `JOB_FINISH`.
        /// - `WAIT_USER_CONFIRM`, `JOB_REJECT` (the owner did not accept the result) and `JOB_PENDING`
        ///   (suspended): only for accounts that the vendor has put on a list.
        /// - `WAIT_ADMIN_…`, and failed or stopped steps after verification: the vendor's staff see to
        ///   them and may start the step again. Consoles show all of these as being in training.
        /// - `ACTION_GENERATE_DATA_…`: single actions are generated; `ACTION_GENERATE_ORI_…`: they
        ///   are arranged; `ACTION_MARK…`: they are marked. `TEST_VIDEO_CHECK…`: the quality of a
        ///   test video rendered with the model is checked; `VIDEO_ANALYZE…`: a video is checked.
        /// - `WAIT_MASK_UPLOAD`, `…BEAUTY…`: steps of earlier years, in which a mask was created and
        ///   the face was retouched.
        /// - `MANUL_STOP_ACTION_MARK` and `BEAUTYFACE_ROCESSING` are how the vendor spells them.
        pub enum TrainingJobState {
            WaitFileUpload = "WAIT_FILE_UPLOAD",
            AutoVerifying = "AUTO_VERIFYING",
            ManualVerifying = "MANUAL_VERIFYING",
            AutoVerifyFailed = "AUTO_VERIFY_FAILED",
            ManualVerifyFailed = "MANUAL_VERIFY_FAILED",
            ManualVerifySuccess = "MANUAL_VERIFY_SUCCESS",
            WaitTrainingDataPreprocess = "WAIT_TRAINING_DATA_PREPROCESS",
            TrainingDataPreprocessing = "TRAINING_DATA_PREPROCESSING",
            TrainingDataPreprocessFailed = "TRAINING_DATA_PREPROCESS_FAILED",
            TrainingDataPreprocessSuccess = "TRAINING_DATA_PREPROCESS_SUCCESS",
            Training = "TRAINING",
            TrainFailed = "TRAIN_FAILED",
            TrainSuccess = "TRAIN_SUCCESS",
            InferenceDataPreprocessing = "INFERENCE_DATA_PREPROCESSING",
            InferenceDataPreprocessFailed = "INFERENCE_DATA_PREPROCESS_FAILED",
            WaitMainFileUpload = "WAIT_MAIN_FILE_UPLOAD",
            ManualStopInferenceDataPreprocess = "MANUAL_STOP_INFERENCE_DATA_PREPROCESS",
            ManualStopTrain = "MANUAL_STOP_TRAIN",
            ManualStopTrainingDataPreprocess = "MANUAL_STOP_TRAINING_DATA_PREPROCESS",
            WaitAdminConfirm = "WAIT_ADMIN_CONFIRM",
            WaitCompile = "WAIT_COMPILE",
            Compiling = "COMPILING",
            CompileFailed = "COMPILE_FAILED",
            WaitGenerateAction = "WAIT_GENERATE_ACTION",
            WaitArrange = "WAIT_ARRANGE",
            ActionGenerateDataProcessing = "ACTION_GENERATE_DATA_PROCESSING",
            ManualStopActionGenerateDataProcessing = "MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING",
            ManualStopActionGenerateOriProcessing = "MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING",
            ActionGenerateOriProcessing = "ACTION_GENERATE_ORI_PROCESSING",
            ActionGenerateDataFailed = "ACTION_GENERATE_DATA_FAILED",
            ActionGenerateOriFailed = "ACTION_GENERATE_ORI_FAILED",
            ActionGenerateOriSuccess = "ACTION_GENERATE_ORI_SUCCESS",
            GenerateActionPreprocessFailed = "GENERATE_ACTION_PREPROCESS_FAILED",
            WaitAdminCalibration = "WAIT_ADMIN_CALIBRATION",
            WaitAssetSync = "WAIT_ASSET_SYNC",
            WaitGenerateActionMark = "WAIT_GENERATE_ACTION_MARK",
            ActionMarking = "ACTION_MARKING",
            WaitUserConfirm = "WAIT_USER_CONFIRM",
            JobReject = "JOB_REJECT",
            JobSuccess = "JOB_SUCCESS",
            JobFinish = "JOB_FINISH",
            JobPending = "JOB_PENDING",
            WaitTestVideoCheck = "WAIT_TEST_VIDEO_CHECK",
            TestVideoCheckProcessing = "TEST_VIDEO_CHECK_PROCESSING",
            TestVideoCheckSuccess = "TEST_VIDEO_CHECK_SUCCESS",
            TestVideoCheckFailed = "TEST_VIDEO_CHECK_FAILED",
            VideoAnalyzeProcessing = "VIDEO_ANALYZE_PROCESSING",
            VideoAnalyzeSuccess = "VIDEO_ANALYZE_SUCCESS",
            VideoAnalyzeFailed = "VIDEO_ANALYZE_FAILED",
            ActionMarkSuccess = "ACTION_MARK_SUCCESS",
            ActionMarkFailed = "ACTION_MARK_FAILED",
            ActionMarkUploaded = "ACTION_MARK_UPLOADED",
            ManulStopActionMark = "MANUL_STOP_ACTION_MARK",
            WaitMaskUpload = "WAIT_MASK_UPLOAD",
            WaitBeauty = "WAIT_BEAUTY",
            WaitBeautyVideoFileUpload = "WAIT_BEAUTY_VIDEO_FILE_UPLOAD",
            BeautyVideoFileUploaded = "BEAUTY_VIDEO_FILE_UPLOADED",
            BeautyfaceRocessing = "BEAUTYFACE_ROCESSING",
            BeautyfaceSuccess = "BEAUTYFACE_SUCCESS",
            BeautyfaceFailed = "BEAUTYFACE_FAILED",
            ManualStopBeautyPreprocess = "MANUAL_STOP_BEAUTY_PREPROCESS",
        }
    }

    impl TrainingJobState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::WaitFileUpload | Self::WaitMainFileUpload | Self::WaitUserConfirm => {
                    Some(codegen::Phase::Attention)
                }
                Self::ManualStopInferenceDataPreprocess
                | Self::ManualStopTrain
                | Self::ManualStopTrainingDataPreprocess
                | Self::ManualStopActionGenerateDataProcessing
                | Self::ManualStopActionGenerateOriProcessing
                | Self::ManulStopActionMark
                | Self::ManualStopBeautyPreprocess => Some(codegen::Phase::Canceled),
                Self::AutoVerifyFailed
                | Self::ManualVerifyFailed
                | Self::TrainingDataPreprocessFailed
                | Self::TrainFailed
                | Self::InferenceDataPreprocessFailed
                | Self::CompileFailed
                | Self::ActionGenerateDataFailed
                | Self::ActionGenerateOriFailed
                | Self::GenerateActionPreprocessFailed
                | Self::JobReject
                | Self::TestVideoCheckFailed
                | Self::VideoAnalyzeFailed
                | Self::ActionMarkFailed
                | Self::BeautyfaceFailed => Some(codegen::Phase::Failed),
                Self::AutoVerifying
                | Self::ManualVerifying
                | Self::TrainingDataPreprocessing
                | Self::Training
                | Self::InferenceDataPreprocessing
                | Self::Compiling
                | Self::ActionGenerateDataProcessing
                | Self::ActionGenerateOriProcessing
                | Self::ActionMarking
                | Self::TestVideoCheckProcessing
                | Self::VideoAnalyzeProcessing
                | Self::BeautyfaceRocessing => Some(codegen::Phase::Running),
                Self::JobSuccess | Self::JobFinish => Some(codegen::Phase::Succeeded),
                Self::JobPending => Some(codegen::Phase::Suspended),
                Self::ManualVerifySuccess
                | Self::WaitTrainingDataPreprocess
                | Self::TrainingDataPreprocessSuccess
                | Self::TrainSuccess
                | Self::WaitAdminConfirm
                | Self::WaitCompile
                | Self::WaitGenerateAction
                | Self::WaitArrange
                | Self::ActionGenerateOriSuccess
                | Self::WaitAdminCalibration
                | Self::WaitAssetSync
                | Self::WaitGenerateActionMark
                | Self::WaitTestVideoCheck
                | Self::TestVideoCheckSuccess
                | Self::VideoAnalyzeSuccess
                | Self::ActionMarkSuccess
                | Self::ActionMarkUploaded
                | Self::WaitMaskUpload
                | Self::WaitBeauty
                | Self::WaitBeautyVideoFileUpload
                | Self::BeautyVideoFileUploaded
                | Self::BeautyfaceSuccess => Some(codegen::Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }

    /// The answer of `List2dModelTrainingJob`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct List2dModelTrainingJobResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<TrainingJobBasicInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        List2dModelTrainingJobResponse, extra {
            0 count: Option<i32> = optional "count";
            1 jobs: Vec<TrainingJobBasicInfo> = collection "jobs";
        }
    }

    /// A job that trains an avatar model, as lists show it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingJobBasicInfo {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Name of the avatar model. The model has it in the asset library too. 1 to 256 characters.
        pub name: String,
        /// Where a training job stands.
        pub state: TrainingJobState,
        /// The trained model in the asset library. 1 to 64 characters.
        pub asset_id: Option<String>,
        /// Project that the model belongs to. 1 to 64 characters.
        pub project_id: Option<String>,
        /// Valid for 24 hours.
        pub cover_download_url: Option<String>,
        /// When the owner last changed the job, by creating it or submitting it again. Progress of the
        /// training does not move it.
        pub last_update_time: Option<codegen::Timestamp>,
        pub create_time: Option<codegen::Timestamp>,
        /// Mobile number of whoever created the job. At most 64 characters.
        pub contact: Option<String>,
        /// 1 to 256 characters.
        pub batch_name: Option<String>,
        /// At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<String>,
        /// Version of the avatar model. V2 and V3 are no longer created, but older jobs show them. V3.3
        /// is the model of the fast Flexus edition. At most 64 characters. Default: `V3.2`.
        pub model_version: Option<ModelVersion>,
        /// How the person is cut out of the background. Default: `AI`.
        pub matting_type: Option<MattingType>,
        /// The largest video that the model can render. It also creates smaller ones, down to 720p.
        /// Default: `1080P`.
        pub model_resolution: Option<ModelResolution>,
        /// The X-App-UserId that the job was created with, if any. 1 to 256 characters.
        pub app_user_id: Option<String>,
        /// Whether the job is of the Flexus (basic) edition.
        pub is_flexus: Option<bool>,
        /// Whether the job replicates a live room.
        pub is_live_copy: Option<bool>,
        /// Whether the job is of the fast Flexus edition.
        pub is_fast_flexus: Option<bool>,
        /// Whether no voice is trained beside the avatar. It counts for Flexus jobs only. Default:
        /// `false`.
        pub is_only_human_model: Option<bool>,
        /// Regions that the job may be trained in.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub optional_training_location: Vec<String>,
        /// Whether the avatar's background is to be replaced, for which the footage must have been shot
        /// before a green screen. Default: `true`.
        pub is_background_replacement: Option<bool>,
        /// Whether the job runs on on-demand resources.
        pub is_ondemand_resource: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TrainingJobBasicInfo, extra {
            0 job_id: String = required "job_id";
            1 name: String = required "name";
            2 state: TrainingJobState = required "state";
            3 asset_id: Option<String> = optional "asset_id";
            4 project_id: Option<String> = optional "project_id";
            5 cover_download_url: Option<String> = optional "cover_download_url" sensitive;
            6 last_update_time: Option<codegen::Timestamp> = optional "last_update_time";
            7 create_time: Option<codegen::Timestamp> = optional "create_time";
            8 contact: Option<String> = optional "contact" sensitive;
            9 batch_name: Option<String> = optional "batch_name";
            10 tags: Vec<String> = collection "tags";
            11 model_version: Option<ModelVersion> = optional "model_version";
            12 matting_type: Option<MattingType> = optional "matting_type";
            13 model_resolution: Option<ModelResolution> = optional "model_resolution";
            14 app_user_id: Option<String> = optional "app_user_id" sensitive;
            15 is_flexus: Option<bool> = optional "is_flexus";
            16 is_live_copy: Option<bool> = optional "is_live_copy";
            17 is_fast_flexus: Option<bool> = optional "is_fast_flexus";
            18 is_only_human_model: Option<bool> = optional "is_only_human_model";
            19 optional_training_location: Vec<String> = collection "optional_training_location";
            20 is_background_replacement: Option<bool> = optional "is_background_replacement";
            21 is_ondemand_resource: Option<bool> = optional "is_ondemand_resource";
        }
    }

    codegen::open_enum! {
        /// Version of the avatar model. V2 and V3 are no longer created, but older jobs show them. V3.3
        /// is the model of the fast Flexus edition.
        pub enum ModelVersion {
            V2 = "V2",
            V3 = "V3",
            V32 = "V3.2",
            V33 = "V3.3",
        }
    }

    codegen::open_enum! {
        /// How the person is cut out of the background.
        pub enum MattingType {
            Ai = "AI",
            Manual = "MANUAL",
        }
    }

    /// A training job, as it is created.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTrainingJob {
        /// Name of the avatar model. The model has it in the asset library too. 1 to 256 characters.
        pub name: String,
        /// Mobile number at which the vendor can ask about the material. At most 64 characters.
        pub contact: Option<String>,
        /// What a call is about, if it is not about the training video of a new job. Default:
        /// `UPLOAD_VIDEO`.
        pub command_message: Option<TrainingCommandMessage>,
        /// In how many parts the one training video is uploaded, for instance in parallel. The response
        /// has an address for each. Range: 1 to 1000. Default: `1`.
        pub video_multipart_count: Option<i32>,
        /// In how many parts the one video with actions is uploaded. Range: 1 to 1000. Default: `1`.
        pub action_video_multipart_count: Option<i32>,
        /// Whether videos with the avatar may have a background of their own. The footage must be shot
        /// in front of a green screen then. Default: `true`.
        pub is_background_replacement: Option<bool>,
        /// 1 to 256 characters.
        pub batch_name: Option<String>,
        /// At most 10 elements.
        pub tags: Option<Vec<String>>,
        /// Whether the job is of the fast Flexus edition. Default: `false`.
        pub is_fast_flexus: Option<bool>,
        /// The voice that a Flexus job trains beside the avatar.
        pub voice_properties: Option<VoiceProperties>,
        /// What the model shall be used for. At most 10 elements.
        pub supported_service: Option<Vec<SupportedService>>,
        /// What the voice is trained from: the sound of the training video (VIDEO), or audio that is
        /// uploaded beside it (AUDIO). Default: `VIDEO`.
        pub audio_source_type: Option<AudioSourceType>,
        /// Version of the avatar model. V2 and V3 are no longer created, but older jobs show them. V3.3
        /// is the model of the fast Flexus edition. Default: `V3.2`.
        pub model_version: Option<ModelVersion>,
        /// Whether the job runs on resources that are paid by use, not on ones bought before. Default:
        /// `false`.
        pub is_ondemand_resource: Option<bool>,
        /// Whether the job is of the Flexus (basic) edition. Default: `false`.
        pub is_flexus: Option<bool>,
        /// Whether the job replicates a live room. Default: `false`.
        pub is_live_copy: Option<bool>,
        /// Whether no voice is trained beside the avatar. It counts for Flexus jobs only. Default:
        /// `false`.
        pub is_only_human_model: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateTrainingJob {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }

        /// Sets [`contact`](field@Self::contact).
        #[must_use]
        pub fn contact<F>(mut self, contact: impl codegen::IntoOption<String, F>) -> Self {
            self.contact = codegen::IntoOption::into_option(contact);
            self
        }

        /// Sets [`command_message`](field@Self::command_message).
        #[must_use]
        pub fn command_message<F>(
            mut self,
            command_message: impl codegen::IntoOption<TrainingCommandMessage, F>,
        ) -> Self {
            self.command_message = codegen::IntoOption::into_option(command_message);
            self
        }

        /// Sets [`video_multipart_count`](field@Self::video_multipart_count).
        #[must_use]
        pub fn video_multipart_count<F>(
            mut self,
            video_multipart_count: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.video_multipart_count = codegen::IntoOption::into_option(video_multipart_count);
            self
        }

        /// Sets [`action_video_multipart_count`](field@Self::action_video_multipart_count).
        #[must_use]
        pub fn action_video_multipart_count<F>(
            mut self,
            action_video_multipart_count: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.action_video_multipart_count =
                codegen::IntoOption::into_option(action_video_multipart_count);
            self
        }

        /// Sets [`is_background_replacement`](field@Self::is_background_replacement).
        #[must_use]
        pub fn is_background_replacement<F>(
            mut self,
            is_background_replacement: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_background_replacement =
                codegen::IntoOption::into_option(is_background_replacement);
            self
        }

        /// Sets [`batch_name`](field@Self::batch_name).
        #[must_use]
        pub fn batch_name<F>(mut self, batch_name: impl codegen::IntoOption<String, F>) -> Self {
            self.batch_name = codegen::IntoOption::into_option(batch_name);
            self
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<String, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`is_fast_flexus`](field@Self::is_fast_flexus).
        #[must_use]
        pub fn is_fast_flexus<F>(
            mut self,
            is_fast_flexus: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_fast_flexus = codegen::IntoOption::into_option(is_fast_flexus);
            self
        }

        /// Sets [`voice_properties`](field@Self::voice_properties).
        #[must_use]
        pub fn voice_properties<F>(
            mut self,
            voice_properties: impl codegen::IntoOption<VoiceProperties, F>,
        ) -> Self {
            self.voice_properties = codegen::IntoOption::into_option(voice_properties);
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

        /// Sets [`audio_source_type`](field@Self::audio_source_type).
        #[must_use]
        pub fn audio_source_type<F>(
            mut self,
            audio_source_type: impl codegen::IntoOption<AudioSourceType, F>,
        ) -> Self {
            self.audio_source_type = codegen::IntoOption::into_option(audio_source_type);
            self
        }

        /// Sets [`model_version`](field@Self::model_version).
        #[must_use]
        pub fn model_version<F>(
            mut self,
            model_version: impl codegen::IntoOption<ModelVersion, F>,
        ) -> Self {
            self.model_version = codegen::IntoOption::into_option(model_version);
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

        /// Sets [`is_flexus`](field@Self::is_flexus).
        #[must_use]
        pub fn is_flexus<F>(mut self, is_flexus: impl codegen::IntoOption<bool, F>) -> Self {
            self.is_flexus = codegen::IntoOption::into_option(is_flexus);
            self
        }

        /// Sets [`is_live_copy`](field@Self::is_live_copy).
        #[must_use]
        pub fn is_live_copy<F>(mut self, is_live_copy: impl codegen::IntoOption<bool, F>) -> Self {
            self.is_live_copy = codegen::IntoOption::into_option(is_live_copy);
            self
        }

        /// Sets [`is_only_human_model`](field@Self::is_only_human_model).
        #[must_use]
        pub fn is_only_human_model<F>(
            mut self,
            is_only_human_model: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_only_human_model = codegen::IntoOption::into_option(is_only_human_model);
            self
        }
    }

    codegen::object! {
        CreateTrainingJob, extra {
            0 name: String = required "name";
            1 contact: Option<String> = optional "contact" sensitive;
            2 command_message: Option<TrainingCommandMessage> = optional "command_message";
            3 video_multipart_count: Option<i32> = optional "video_multipart_count";
            4 action_video_multipart_count: Option<i32> = optional "action_video_multipart_count";
            5 is_background_replacement: Option<bool> = optional "is_background_replacement";
            6 batch_name: Option<String> = optional "batch_name";
            7 tags: Option<Vec<String>> = optional "tags";
            8 is_fast_flexus: Option<bool> = optional "is_fast_flexus";
            9 voice_properties: Option<VoiceProperties> = optional "voice_properties";
            10 supported_service: Option<Vec<SupportedService>> = optional "supported_service";
            11 audio_source_type: Option<AudioSourceType> = optional "audio_source_type";
            12 model_version: Option<ModelVersion> = optional "model_version";
            13 is_ondemand_resource: Option<bool> = optional "is_ondemand_resource";
            14 is_flexus: Option<bool> = optional "is_flexus";
            15 is_live_copy: Option<bool> = optional "is_live_copy";
            16 is_only_human_model: Option<bool> = optional "is_only_human_model";
        }
    }

    codegen::open_enum! {
        /// What a call is about, if it is not about the training video of a new job.
        ///
        /// - `UPLOAD_VIDEO`, `UPDATE_VIDEO`: uploading the training video, or another one in its place.
        /// - `GET_ACTION_VIDEO_MULTIPART`, `CONFIRM_ACTION_VIDEO`: the parts of the video with actions,
        ///   and that it is confirmed.
        pub enum TrainingCommandMessage {
            UpdateVideo = "UPDATE_VIDEO",
            UploadVideo = "UPLOAD_VIDEO",
            ConfirmActionVideo = "CONFIRM_ACTION_VIDEO",
            GetActionVideoMultipart = "GET_ACTION_VIDEO_MULTIPART",
        }
    }

    /// The voice that a Flexus job trains beside the avatar.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceProperties {
        /// The manner of speaking, by the trade it is meant for.
        pub job_tag: VoiceJobTag,
        /// Default: `FEMALE`.
        pub sex: TrainingVoiceSex,
        /// CN is Chinese, EN is English. Only Chinese is supported so far.
        pub language: TrainingVoiceLanguage,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl VoiceProperties {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            job_tag: VoiceJobTag,
            sex: TrainingVoiceSex,
            language: TrainingVoiceLanguage,
        ) -> Self {
            Self {
                job_tag,
                sex,
                language,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        VoiceProperties, extra {
            0 job_tag: VoiceJobTag = required "job_tag";
            1 sex: TrainingVoiceSex = required "sex";
            2 language: TrainingVoiceLanguage = required "language";
        }
    }

    codegen::open_enum! {
        /// The manner of speaking, by the trade it is meant for.
        pub enum VoiceJobTag {
            Ecommerce = "ECOMMERCE",
            News = "NEWS",
            Marketing = "MARKETING",
        }
    }

    codegen::open_enum! {
        /// What the voice is trained from: the sound of the training video (VIDEO), or audio that is
        /// uploaded beside it (AUDIO).
        pub enum AudioSourceType {
            Video = "VIDEO",
            Audio = "AUDIO",
        }
    }

    /// Where to upload what a job needs. Each address takes one upload, with the content type
    /// `application/octet-stream` where nothing else is said, and is void after it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingJobUploads {
        /// 1 to 64 characters.
        pub job_id: String,
        /// For the parts of the training video, in their order. It is an MP4 of 3 to 10 minutes in
        /// 1080p or 4K, either way up; any other fails the review. At most 1000 elements.
        pub training_video_upload_url: Vec<String>,
        /// For the parts of the video with actions, of which the same is required. At most 1000
        /// elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub action_video_upload_url: Vec<String>,
        /// For audio to train the voice from, with the content type `application/zip`.
        pub audio_upload_url: Option<String>,
        /// For the picture that lists show.
        pub cover_upload_url: String,
        /// For the front of the identity card.
        #[cfg_attr(feature = "schemars", schemars(rename = "id_card_image1_upload_url"))]
        pub id_card_front_upload_url: String,
        /// For the back of the identity card.
        #[cfg_attr(feature = "schemars", schemars(rename = "id_card_image2_upload_url"))]
        pub id_card_back_upload_url: String,
        /// For the letter of authorization.
        pub grant_file_upload_url: String,
        /// For a picture of the face before it is retouched.
        pub pre_beauty_image_upload_url: Option<String>,
        /// For a picture of the face after it is retouched.
        pub post_beauty_image_upload_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TrainingJobUploads, extra {
            0 job_id: String = required "job_id";
            1 training_video_upload_url: Vec<String> = required "training_video_upload_url" sensitive;
            2 action_video_upload_url: Vec<String> = collection "action_video_upload_url" sensitive;
            3 audio_upload_url: Option<String> = optional "audio_upload_url" sensitive;
            4 cover_upload_url: String = required "cover_upload_url" sensitive;
            5 id_card_front_upload_url: String = required "id_card_image1_upload_url" sensitive;
            6 id_card_back_upload_url: String = required "id_card_image2_upload_url" sensitive;
            7 grant_file_upload_url: String = required "grant_file_upload_url" sensitive;
            8 pre_beauty_image_upload_url: Option<String> = optional "pre_beauty_image_upload_url" sensitive;
            9 post_beauty_image_upload_url: Option<String> = optional "post_beauty_image_upload_url" sensitive;
        }
    }

    /// A job that trains an avatar model.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingJob {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Name of the avatar model. The model has it in the asset library too. 1 to 256 characters.
        pub name: String,
        /// Where a training job stands.
        pub state: TrainingJobState,
        /// The trained model in the asset library. 1 to 64 characters.
        pub asset_id: Option<String>,
        /// Project that the model belongs to. 1 to 64 characters.
        pub project_id: Option<String>,
        /// Valid for 24 hours.
        pub cover_download_url: Option<String>,
        /// When the owner last changed the job, by creating it or submitting it again. Progress of the
        /// training does not move it.
        pub last_update_time: Option<codegen::Timestamp>,
        pub create_time: Option<codegen::Timestamp>,
        /// Mobile number of whoever created the job. At most 64 characters.
        pub contact: Option<String>,
        /// 1 to 256 characters.
        pub batch_name: Option<String>,
        /// At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<String>,
        /// Version of the avatar model. V2 and V3 are no longer created, but older jobs show them. V3.3
        /// is the model of the fast Flexus edition. At most 64 characters. Default: `V3.2`.
        pub model_version: Option<ModelVersion>,
        /// How the person is cut out of the background. Default: `AI`.
        pub matting_type: Option<MattingType>,
        /// The largest video that the model can render. It also creates smaller ones, down to 720p.
        /// Default: `1080P`.
        pub model_resolution: Option<ModelResolution>,
        /// The X-App-UserId that the job was created with, if any. 1 to 256 characters.
        pub app_user_id: Option<String>,
        /// Whether the job is of the Flexus (basic) edition.
        pub is_flexus: Option<bool>,
        /// Whether the job replicates a live room.
        pub is_live_copy: Option<bool>,
        /// Whether the job is of the fast Flexus edition.
        pub is_fast_flexus: Option<bool>,
        /// Whether no voice is trained beside the avatar. It counts for Flexus jobs only. Default:
        /// `false`.
        pub is_only_human_model: Option<bool>,
        /// Regions that the job may be trained in.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub optional_training_location: Vec<String>,
        /// Whether the avatar's background is to be replaced, for which the footage must have been shot
        /// before a green screen. Default: `true`.
        pub is_background_replacement: Option<bool>,
        /// Whether the job runs on on-demand resources.
        pub is_ondemand_resource: Option<bool>,
        /// Valid for 24 hours.
        pub training_video_download_url: Option<String>,
        /// The front of the identity card. Valid for 24 hours.
        #[cfg_attr(feature = "schemars", schemars(rename = "id_card_image1_download_url"))]
        pub id_card_front_download_url: Option<String>,
        /// The back of the identity card. Valid for 24 hours.
        #[cfg_attr(feature = "schemars", schemars(rename = "id_card_image2_download_url"))]
        pub id_card_back_download_url: Option<String>,
        /// The letter of authorization. Valid for 24 hours.
        pub grant_file_download_url: Option<String>,
        /// The face before it was retouched.
        pub pre_beauty_image_download_url: Option<String>,
        /// Actions, as JSON. Valid for 24 hours.
        pub external_action_json_data_download_url: Option<String>,
        /// What was uploaded to `action_video_upload_url`.
        pub action_video_download_url: Option<String>,
        /// The face after it was retouched.
        pub post_beauty_image_download_url: Option<String>,
        pub audio_file_download_url: Option<String>,
        /// Where in the footage which action is.
        pub action_mark_file_download_url: Option<String>,
        /// For a file that marks which action is where in the footage.
        pub action_mark_file_upload_url: Option<String>,
        /// What was done, and by whom. At most 1024 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub operation_logs: Vec<OperationLogInfo>,
        /// Regions that are treated otherwise than the rest when the background is removed. At most 128
        /// elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub verify_video_matting_info: Vec<VerifyVideoMattingInfo>,
        /// At most 1024 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub comment_logs: Vec<CommentLogInfo>,
        /// Actions that the avatar may learn. At most 256 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub samples: Vec<ActionSampleInfo>,
        pub is_mask_file_uploaded: Option<bool>,
        /// Valid for 24 hours.
        pub mask_file_download_url: Option<String>,
        /// A video for review.
        pub verify_video_download_url: Option<String>,
        /// The training video, ready to be marked. Valid for 24 hours.
        pub markable_video_download_url: Option<String>,
        /// The video with actions, ready to be marked. Valid for 24 hours.
        pub markable_action_video_download_url: Option<String>,
        /// The part of the training video that is trained with. Times are `HH:MM:SS.mmm`.
        #[cfg_attr(feature = "schemars", schemars(rename = "traning_video_mark_info"))]
        pub training_video_mark_info: Option<TrainingVideoMarkInfo>,
        /// The parts of the footage that are used in videos. Times are `HH:MM:SS.mmm`.
        pub inference_data_process_video_mark_info: Option<InferenceVideoMarkInfo>,
        /// The voice that a Flexus job trains beside the avatar.
        pub voice_properties: Option<VoiceProperties>,
        /// Which action is where in the footage.
        pub inference_data_process_action_mark_info: Option<InferenceActionMarkInfo>,
        /// The same for conversations.
        pub inference_data_process_chat_action_mark_info: Option<InferenceActionMarkInfo>,
        /// The part of the footage in which the eyes are corrected. Times are `HH:MM:SS.mmm`.
        pub inference_data_process_eye_correction_mark_info: Option<InferenceEyeCorrectionMarkInfo>,
        /// The kinds of machines that compile the model. At most 4 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub worker_type: Vec<String>,
        /// 1 to 64 characters.
        pub voice_train_job_id: Option<String>,
        /// How often a Flexus job can still be trained again. Range: 0 to 10.
        pub flexus_retry_count: Option<i32>,
        /// What the voice is trained from: the sound of the training video (VIDEO), or audio that is
        /// uploaded beside it (AUDIO).
        pub audio_source_type: Option<AudioSourceType>,
        /// What the model can be used for. At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub supported_service: Vec<SupportedService>,
        /// What the job is paid with.
        pub allocated_resource: Option<TrainingAllocatedResource>,
        /// Where the turning of the training video stands.
        pub train_video_rotation_state: Option<RotationState>,
        /// Where the turning of the video with actions stands.
        pub action_video_rotation_state: Option<RotationState>,
        /// The steps of the training as jobs of their own.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub sub_training_job_info: Vec<SubTrainingJob>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TrainingJob, extra {
            0 job_id: String = required "job_id";
            1 name: String = required "name";
            2 state: TrainingJobState = required "state";
            3 asset_id: Option<String> = optional "asset_id";
            4 project_id: Option<String> = optional "project_id";
            5 cover_download_url: Option<String> = optional "cover_download_url" sensitive;
            6 last_update_time: Option<codegen::Timestamp> = optional "last_update_time";
            7 create_time: Option<codegen::Timestamp> = optional "create_time";
            8 contact: Option<String> = optional "contact" sensitive;
            9 batch_name: Option<String> = optional "batch_name";
            10 tags: Vec<String> = collection "tags";
            11 model_version: Option<ModelVersion> = optional "model_version";
            12 matting_type: Option<MattingType> = optional "matting_type";
            13 model_resolution: Option<ModelResolution> = optional "model_resolution";
            14 app_user_id: Option<String> = optional "app_user_id" sensitive;
            15 is_flexus: Option<bool> = optional "is_flexus";
            16 is_live_copy: Option<bool> = optional "is_live_copy";
            17 is_fast_flexus: Option<bool> = optional "is_fast_flexus";
            18 is_only_human_model: Option<bool> = optional "is_only_human_model";
            19 optional_training_location: Vec<String> = collection "optional_training_location";
            20 is_background_replacement: Option<bool> = optional "is_background_replacement";
            21 is_ondemand_resource: Option<bool> = optional "is_ondemand_resource";
            22 training_video_download_url: Option<String> = optional "training_video_download_url" sensitive;
            23 id_card_front_download_url: Option<String> = optional "id_card_image1_download_url" sensitive;
            24 id_card_back_download_url: Option<String> = optional "id_card_image2_download_url" sensitive;
            25 grant_file_download_url: Option<String> = optional "grant_file_download_url" sensitive;
            26 pre_beauty_image_download_url: Option<String> = optional "pre_beauty_image_download_url" sensitive;
            27 external_action_json_data_download_url: Option<String> = optional "external_action_json_data_download_url" sensitive;
            28 action_video_download_url: Option<String> = optional "action_video_download_url" sensitive;
            29 post_beauty_image_download_url: Option<String> = optional "post_beauty_image_download_url" sensitive;
            30 audio_file_download_url: Option<String> = optional "audio_file_download_url" sensitive;
            31 action_mark_file_download_url: Option<String> = optional "action_mark_file_download_url" sensitive;
            32 action_mark_file_upload_url: Option<String> = optional "action_mark_file_upload_url" sensitive;
            33 operation_logs: Vec<OperationLogInfo> = collection "operation_logs";
            34 verify_video_matting_info: Vec<VerifyVideoMattingInfo> = collection "verify_video_matting_info";
            35 comment_logs: Vec<CommentLogInfo> = collection "comment_logs";
            36 samples: Vec<ActionSampleInfo> = collection "samples";
            37 is_mask_file_uploaded: Option<bool> = optional "is_mask_file_uploaded";
            38 mask_file_download_url: Option<String> = optional "mask_file_download_url" sensitive;
            39 verify_video_download_url: Option<String> = optional "verify_video_download_url" sensitive;
            40 markable_video_download_url: Option<String> = optional "markable_video_download_url" sensitive;
            41 markable_action_video_download_url: Option<String> = optional "markable_action_video_download_url" sensitive;
            42 training_video_mark_info: Option<TrainingVideoMarkInfo> = optional "traning_video_mark_info";
            43 inference_data_process_video_mark_info: Option<InferenceVideoMarkInfo> = optional "inference_data_process_video_mark_info";
            44 voice_properties: Option<VoiceProperties> = optional "voice_properties";
            45 inference_data_process_action_mark_info: Option<InferenceActionMarkInfo> = optional "inference_data_process_action_mark_info";
            46 inference_data_process_chat_action_mark_info: Option<InferenceActionMarkInfo> = optional "inference_data_process_chat_action_mark_info";
            47 inference_data_process_eye_correction_mark_info: Option<InferenceEyeCorrectionMarkInfo> = optional "inference_data_process_eye_correction_mark_info";
            48 worker_type: Vec<String> = collection "worker_type";
            49 voice_train_job_id: Option<String> = optional "voice_train_job_id";
            50 flexus_retry_count: Option<i32> = optional "flexus_retry_count";
            51 audio_source_type: Option<AudioSourceType> = optional "audio_source_type";
            52 supported_service: Vec<SupportedService> = collection "supported_service";
            53 allocated_resource: Option<TrainingAllocatedResource> = optional "allocated_resource";
            54 train_video_rotation_state: Option<RotationState> = optional "train_video_rotation_state";
            55 action_video_rotation_state: Option<RotationState> = optional "action_video_rotation_state";
            56 sub_training_job_info: Vec<SubTrainingJob> = collection "sub_training_job_info";
        }
    }

    /// A step that was taken.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct OperationLogInfo {
        pub operate_time: Option<codegen::Timestamp>,
        /// The step, by who took it and what it was. USER_CREATE_JOD and MANUL_STOP_ACTION_MARK are how
        /// the vendor spells them.
        pub log_type: Option<OperationLogType>,
        /// What a reviewer, or the automatic review, objected to.
        pub log_description: Option<String>,
        /// Who took the step: the owner of the job, the vendor's staff, or the service by itself.
        pub operate_user: Option<OperateUser>,
        /// What the automatic review objected to. 44005901 is a resolution that is neither 1080p nor
        /// 4K, either way up.
        pub error_code: Option<String>,
        /// Why the vendor's staff started a step again.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub redo_reasons: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        OperationLogInfo, extra {
            0 operate_time: Option<codegen::Timestamp> = optional "operate_time";
            1 log_type: Option<OperationLogType> = optional "log_type";
            2 log_description: Option<String> = optional "log_description";
            3 operate_user: Option<OperateUser> = optional "operate_user";
            4 error_code: Option<String> = optional "error_code";
            5 redo_reasons: Vec<String> = collection "redo_reasons";
        }
    }

    codegen::open_enum! {
        /// The step, by who took it and what it was. USER_CREATE_JOD and MANUL_STOP_ACTION_MARK are how
        /// the vendor spells them.
        pub enum OperationLogType {
            UserCreateJod = "USER_CREATE_JOD",
            UserVerifyingSubmitted = "USER_VERIFYING_SUBMITTED",
            SystemVerifyFailed = "SYSTEM_VERIFY_FAILED",
            AdminUpdateBeautyLevel = "ADMIN_UPDATE_BEAUTY_LEVEL",
            AdminUpdateTrainLocation = "ADMIN_UPDATE_TRAIN_LOCATION",
            AdminUpdateJobPriority = "ADMIN_UPDATE_JOB_PRIORITY",
            SystemVerifySuccess = "SYSTEM_VERIFY_SUCCESS",
            AdminVerifySuccess = "ADMIN_VERIFY_SUCCESS",
            AdminVerifyFailed = "ADMIN_VERIFY_FAILED",
            SystemTrainDataPreprocessing = "SYSTEM_TRAIN_DATA_PREPROCESSING",
            SystemTrainDataPreprocessFailed = "SYSTEM_TRAIN_DATA_PREPROCESS_FAILED",
            SystemTrainDataPreprocessSuccess = "SYSTEM_TRAIN_DATA_PREPROCESS_SUCCESS",
            SystemActionGenerateDataPreprocessing = "SYSTEM_ACTION_GENERATE_DATA_PREPROCESSING",
            SystemActionGenerateDataSuccess = "SYSTEM_ACTION_GENERATE_DATA_SUCCESS",
            SystemActionGenerateOriSuccess = "SYSTEM_ACTION_GENERATE_ORI_SUCCESS",
            SystemActionGenerateDataFailed = "SYSTEM_ACTION_GENERATE_DATA_FAILED",
            SystemActionGenerateOriFailed = "SYSTEM_ACTION_GENERATE_ORI_FAILED",
            SystemActionGenerateOriPreprocessing = "SYSTEM_ACTION_GENERATE_ORI_PREPROCESSING",
            SystemTraining = "SYSTEM_TRAINING",
            AdminStopTrainingDataPreprocess = "ADMIN_STOP_TRAINING_DATA_PREPROCESS",
            AdminStopBeautyPreprocess = "ADMIN_STOP_BEAUTY_PREPROCESS",
            AdminStopInferenceDataPreprocess = "ADMIN_STOP_INFERENCE_DATA_PREPROCESS",
            AdminStopTrain = "ADMIN_STOP_TRAIN",
            SystemTrainFailed = "SYSTEM_TRAIN_FAILED",
            SystemTrainSuccess = "SYSTEM_TRAIN_SUCCESS",
            SystemInferenceDataPreprocessing = "SYSTEM_INFERENCE_DATA_PREPROCESSING",
            SystemInferenceDataPreprocessFailed = "SYSTEM_INFERENCE_DATA_PREPROCESS_FAILED",
            SystemWaitAssetSync = "SYSTEM_WAIT_ASSET_SYNC",
            SystemInferenceDataPreprocessSuccess = "SYSTEM_INFERENCE_DATA_PREPROCESS_SUCCESS",
            SystemJobSuccess = "SYSTEM_JOB_SUCCESS",
            AdminMaskUploaded = "ADMIN_MASK_UPLOADED",
            AdminUpdateVideo = "ADMIN_UPDATE_VIDEO",
            AdminUpdateActionVideo = "ADMIN_UPDATE_ACTION_VIDEO",
            AdminReset = "ADMIN_RESET",
            AdminAccept = "ADMIN_ACCEPT",
            UserRepair = "USER_REPAIR",
            SystemUpdateCover = "SYSTEM_UPDATE_COVER",
            SystemAnalyseFileInfo = "SYSTEM_ANALYSE_FILE_INFO",
            AdminSetSilenceRepeatNum = "ADMIN_SET_SILENCE_REPEAT_NUM",
            SystemMarkableVideo = "SYSTEM_MARKABLE_VIDEO",
            SystemMaskVerifyVideo = "SYSTEM_MASK_VERIFY_VIDEO",
            SystemMaskVerifyVideoSuccess = "SYSTEM_MASK_VERIFY_VIDEO_SUCCESS",
            SystemMaskVerifyVideoFailed = "SYSTEM_MASK_VERIFY_VIDEO_FAILED",
            SystemMarkableVideoSuccess = "SYSTEM_MARKABLE_VIDEO_SUCCESS",
            SystemBeautyPreprocessing = "SYSTEM_BEAUTY_PREPROCESSING",
            SystemBeautyPreprocessFailed = "SYSTEM_BEAUTY_PREPROCESS_FAILED",
            AdminConfirmAction = "ADMIN_CONFIRM_ACTION",
            AdminStopActionGenerateDataPreprocess = "ADMIN_STOP_ACTION_GENERATE_DATA_PREPROCESS",
            AdminStopActionGenerateOriPreprocess = "ADMIN_STOP_ACTION_GENERATE_ORI_PREPROCESS",
            SystemBeautyPreprocessSuccess = "SYSTEM_BEAUTY_PREPROCESS_SUCCESS",
            SystemCompileFailed = "SYSTEM_COMPILE_FAILED",
            SystemCompileSuccess = "SYSTEM_COMPILE_SUCCESS",
            SystemMarkableVideoFailed = "SYSTEM_MARKABLE_VIDEO_FAILED",
            AdminUpdateCompile = "ADMIN_UPDATE_COMPILE",
            AdminUpdateInferenceDataProcessVideo = "ADMIN_UPDATE_INFERENCE_DATA_PROCESS_VIDEO",
            AdminUpdateInferenceDataChatProcessVideo = "ADMIN_UPDATE_INFERENCE_DATA_CHAT_PROCESS_VIDEO",
            SystemExecuteCompile = "SYSTEM_EXECUTE_COMPILE",
            SystemExecuteBeauty = "SYSTEM_EXECUTE_BEAUTY",
            SystemMaskVideoAndActionTimeSuccess = "SYSTEM_MASK_VIDEO_AND_ACTION_TIME_SUCCESS",
            SystemMaskVideoAndActionTimeFailed = "SYSTEM_MASK_VIDEO_AND_ACTION_TIME_FAILED",
            UserUpdateVideo = "USER_UPDATE_VIDEO",
            AdminUploadJsonData = "ADMIN_UPLOAD_JSON_DATA",
            AdminDeleteJsonData = "ADMIN_DELETE_JSON_DATA",
            AdminUpdateGeneralConfig = "ADMIN_UPDATE_GENERAL_CONFIG",
            AdminMaskActionTime = "ADMIN_MASK_ACTION_TIME",
            AdminUpdateTrainTime = "ADMIN_UPDATE_TRAIN_TIME",
            StopCompile = "STOP_COMPILE",
            MakeTestVideo = "MAKE_TEST_VIDEO",
            AdminSetFlexusRetryCount = "ADMIN_SET_FLEXUS_RETRY_COUNT",
            UserDeleteJobVideo = "USER_DELETE_JOB_VIDEO",
            AdminSetVideoRotationAngle = "ADMIN_SET_VIDEO_ROTATION_ANGLE",
            AdminReSetVideoRotationAngle = "ADMIN_RE_SET_VIDEO_ROTATION_ANGLE",
            SystemSetVideoRotationAngleSuccess = "SYSTEM_SET_VIDEO_ROTATION_ANGLE_SUCCESS",
            SystemSetVideoRotationAngleFailed = "SYSTEM_SET_VIDEO_ROTATION_ANGLE_FAILED",
            CompileJobIsConsume = "COMPILE_JOB_IS_CONSUME",
            RestartTestVideoCheck = "RESTART_TEST_VIDEO_CHECK",
            SkipTestVideoCheck = "SKIP_TEST_VIDEO_CHECK",
            WaitTestVideoCheck = "WAIT_TEST_VIDEO_CHECK",
            TestVideoCheckProcessing = "TEST_VIDEO_CHECK_PROCESSING",
            TestVideoCheckSuccess = "TEST_VIDEO_CHECK_SUCCESS",
            TestVideoCheckFailed = "TEST_VIDEO_CHECK_FAILED",
            RedoInferencePreprocessing = "REDO_INFERENCE_PREPROCESSING",
            RedoTrainingPreprocessing = "REDO_TRAINING_PREPROCESSING",
            RedoTraining = "REDO_TRAINING",
            RedoActionDataGenerate = "REDO_ACTION_DATA_GENERATE",
            RedoActionOriGenerate = "REDO_ACTION_ORI_GENERATE",
            VideoAnalyzeProcessing = "VIDEO_ANALYZE_PROCESSING",
            VideoAnalyzeSuccess = "VIDEO_ANALYZE_SUCCESS",
            VideoAnalyzeFailed = "VIDEO_ANALYZE_FAILED",
            AdminResolutionNormalize = "ADMIN_RESOLUTION_NORMALIZE",
            SystemSetResolutionNormalizeSuccess = "SYSTEM_SET_RESOLUTION_NORMALIZE_SUCCESS",
            SystemSetResolutionNormalizeFailed = "SYSTEM_SET_RESOLUTION_NORMALIZE_FAILED",
            SystemActionMarkPreprocessFailed = "SYSTEM_ACTION_MARK_PREPROCESS_FAILED",
            SystemActionMarkPreprocessing = "SYSTEM_ACTION_MARK_PREPROCESSING",
            SystemActionMarkPreprocessSuccess = "SYSTEM_ACTION_MARK_PREPROCESS_SUCCESS",
            RedoActionMark = "REDO_ACTION_MARK",
            ConfirmActionMark = "CONFIRM_ACTION_MARK",
            ManulStopActionMark = "MANUL_STOP_ACTION_MARK",
            SystemInferenceDataReassembleWaiting = "SYSTEM_INFERENCE_DATA_REASSEMBLE_WAITING",
            SystemInferenceDataReassembleProcessing = "SYSTEM_INFERENCE_DATA_REASSEMBLE_PROCESSING",
            TimeOutRetry = "TIME_OUT_RETRY",
        }
    }

    codegen::open_enum! {
        /// Who took the step: the owner of the job, the vendor's staff, or the service by itself.
        pub enum OperateUser {
            User = "USER",
            Admin = "ADMIN",
            System = "SYSTEM",
        }
    }

    /// A region of the picture, in pixels from its upper left corner.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VerifyVideoMattingInfo {
        /// The left edge. Range: 0 to 3840.
        pub dx: Option<i32>,
        /// The upper edge. Range: 0 to 3840.
        pub dy: Option<i32>,
        /// Range: 1 to 7680.
        pub width: Option<i32>,
        /// Range: 1 to 7680.
        pub height: Option<i32>,
        /// What is done to a region.
        pub method: Option<MattingMethod>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VerifyVideoMattingInfo, extra {
            0 dx: Option<i32> = optional "dx";
            1 dy: Option<i32> = optional "dy";
            2 width: Option<i32> = optional "width";
            3 height: Option<i32> = optional "height";
            4 method: Option<MattingMethod> = optional "method";
        }
    }

    codegen::open_enum! {
        /// What is done to a region.
        ///
        /// - `RESERVED`: green stays.
        /// - `DELETE`: green is removed.
        /// - `NO_DEGREEN`: green light on the person is left as it is.
        pub enum MattingMethod {
            Reserved = "RESERVED",
            Delete = "DELETE",
            NoDegreen = "NO_DEGREEN",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CommentLogInfo {
        pub operate_time: Option<codegen::Timestamp>,
        /// Whether the owner rejected the result or commented on it, or the vendor's staff commented.
        pub comment_type: Option<CommentType>,
        pub comment_title: Option<String>,
        pub comment_message: Option<String>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub attachment_download_url: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CommentLogInfo, extra {
            0 operate_time: Option<codegen::Timestamp> = optional "operate_time";
            1 comment_type: Option<CommentType> = optional "comment_type";
            2 comment_title: Option<String> = optional "comment_title";
            3 comment_message: Option<String> = optional "comment_message";
            4 attachment_download_url: Vec<String> = collection "attachment_download_url" sensitive;
        }
    }

    codegen::open_enum! {
        /// Whether the owner rejected the result or commented on it, or the vendor's staff commented.
        pub enum CommentType {
            UserReject = "USER_REJECT",
            UserComment = "USER_COMMENT",
            AdminComment = "ADMIN_COMMENT",
        }
    }

    /// An action that the avatar may learn, with a sample of it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ActionSampleInfo {
        /// In Chinese. 1 to 1028 characters.
        pub action_name_zh: Option<String>,
        /// In English. 1 to 1028 characters.
        pub action_name_en: Option<String>,
        /// What scripts call the action by. 1 to 128 characters.
        pub action_tag: String,
        /// The group of actions that it belongs to. At most 128 characters.
        pub catalog: Option<String>,
        /// How much the vendor recommends it. Range: 0 to 100.
        pub recommended_value: Option<i32>,
        /// Whether the avatar shall learn it. Default: `true`.
        pub is_selected: Option<bool>,
        /// Valid for 24 hours.
        pub sample_download_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ActionSampleInfo, extra {
            0 action_name_zh: Option<String> = optional "action_name_zh";
            1 action_name_en: Option<String> = optional "action_name_en";
            2 action_tag: String = required "action_tag";
            3 catalog: Option<String> = optional "catalog";
            4 recommended_value: Option<i32> = optional "recommended_value";
            5 is_selected: Option<bool> = optional "is_selected";
            6 sample_download_url: Option<String> = optional "sample_download_url" sensitive;
        }
    }

    /// The part of the training video that is trained with. Times are `HH:MM:SS.mmm`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingVideoMarkInfo {
        pub video_start_time: Option<String>,
        pub video_end_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TrainingVideoMarkInfo, extra {
            0 video_start_time: Option<String> = optional "video_start_time";
            1 video_end_time: Option<String> = optional "video_end_time";
        }
    }

    /// The parts of the footage that are used in videos. Times are `HH:MM:SS.mmm`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InferenceVideoMarkInfo {
        /// At most 12 characters.
        pub video_start_time: Option<String>,
        /// At most 12 characters.
        pub video_end_time: Option<String>,
        /// For conversations.
        pub chat_video_start_time: Option<String>,
        /// For conversations.
        pub chat_video_end_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InferenceVideoMarkInfo, extra {
            0 video_start_time: Option<String> = optional "video_start_time";
            1 video_end_time: Option<String> = optional "video_end_time";
            2 chat_video_start_time: Option<String> = optional "chat_video_start_time";
            3 chat_video_end_time: Option<String> = optional "chat_video_end_time";
        }
    }

    /// Which action is where in the footage.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InferenceActionMarkInfo {
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub action_info: Vec<ActionMarkItem>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InferenceActionMarkInfo, extra {
            0 action_info: Vec<ActionMarkItem> = collection "action_info";
        }
    }

    /// A stretch of the footage. Times are `HH:MM:SS.mmm`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ActionMarkItem {
        /// At most 128 characters.
        pub action_start_time: Option<String>,
        /// At most 128 characters.
        pub action_end_time: Option<String>,
        /// Whether the person moves or keeps still.
        pub action_type: Option<ActionMarkType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ActionMarkItem, extra {
            0 action_start_time: Option<String> = optional "action_start_time";
            1 action_end_time: Option<String> = optional "action_end_time";
            2 action_type: Option<ActionMarkType> = optional "action_type";
        }
    }

    codegen::open_enum! {
        /// Whether the person moves or keeps still.
        pub enum ActionMarkType {
            Silence = "SILENCE",
            Action = "ACTION",
        }
    }

    /// The part of the footage in which the eyes are corrected. Times are `HH:MM:SS.mmm`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InferenceEyeCorrectionMarkInfo {
        /// At most 12 characters.
        pub eye_correction_start_time: Option<String>,
        /// At most 12 characters.
        pub eye_correction_end_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InferenceEyeCorrectionMarkInfo, extra {
            0 eye_correction_start_time: Option<String> = optional "eye_correction_start_time";
            1 eye_correction_end_time: Option<String> = optional "eye_correction_end_time";
        }
    }

    codegen::open_enum! {
        pub enum RotationState {
            Waiting = "WAITING",
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Failed = "FAILED",
        }
    }

    /// A step of the training.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubTrainingJob {
        pub job_id: Option<String>,
        pub sub_job_type: Option<String>,
        pub heart_beat_id: Option<String>,
        /// Which values there are is undocumented.
        pub state: Option<String>,
        /// As a number; from when it counts, and in what, is undocumented.
        pub create_time: Option<i64>,
        /// As a number, like `create_time`.
        pub last_update_time: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SubTrainingJob, extra {
            0 job_id: Option<String> = optional "job_id";
            1 sub_job_type: Option<String> = optional "sub_job_type";
            2 heart_beat_id: Option<String> = optional "heart_beat_id";
            3 state: Option<String> = optional "state";
            4 create_time: Option<i64> = optional "create_time";
            5 last_update_time: Option<i64> = optional "last_update_time";
        }
    }

    /// A training job, as it is updated.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateTrainingJob {
        /// Name of the avatar model. The model has it in the asset library too. 1 to 256 characters.
        pub name: Option<String>,
        /// Mobile number at which the vendor can ask about the material. At most 64 characters.
        pub contact: Option<String>,
        /// What a call is about, if it is not about the training video of a new job. Default:
        /// `UPLOAD_VIDEO`.
        pub command_message: Option<TrainingCommandMessage>,
        /// In how many parts the one training video is uploaded, for instance in parallel. The response
        /// has an address for each. Range: 1 to 1000. Default: `1`.
        pub video_multipart_count: Option<i32>,
        /// In how many parts the one video with actions is uploaded. Range: 1 to 1000. Default: `1`.
        pub action_video_multipart_count: Option<i32>,
        /// Whether videos with the avatar may have a background of their own. The footage must be shot
        /// in front of a green screen then. Default: `true`.
        pub is_background_replacement: Option<bool>,
        /// 1 to 256 characters.
        pub batch_name: Option<String>,
        /// At most 10 elements.
        pub tags: Option<Vec<String>>,
        /// Whether the job is of the fast Flexus edition. Default: `false`.
        pub is_fast_flexus: Option<bool>,
        /// The voice that a Flexus job trains beside the avatar.
        pub voice_properties: Option<VoiceProperties>,
        /// What the model shall be used for. At most 10 elements.
        pub supported_service: Option<Vec<SupportedService>>,
        /// What the voice is trained from: the sound of the training video (VIDEO), or audio that is
        /// uploaded beside it (AUDIO). Default: `VIDEO`.
        pub audio_source_type: Option<AudioSourceType>,
        /// Actions to be chosen from those that the job shows as samples.
        pub samples_basic_info: Option<Vec<ActionBasicSampleInfo>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateTrainingJob {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`contact`](field@Self::contact).
        #[must_use]
        pub fn contact<F>(mut self, contact: impl codegen::IntoOption<String, F>) -> Self {
            self.contact = codegen::IntoOption::into_option(contact);
            self
        }

        /// Sets [`command_message`](field@Self::command_message).
        #[must_use]
        pub fn command_message<F>(
            mut self,
            command_message: impl codegen::IntoOption<TrainingCommandMessage, F>,
        ) -> Self {
            self.command_message = codegen::IntoOption::into_option(command_message);
            self
        }

        /// Sets [`video_multipart_count`](field@Self::video_multipart_count).
        #[must_use]
        pub fn video_multipart_count<F>(
            mut self,
            video_multipart_count: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.video_multipart_count = codegen::IntoOption::into_option(video_multipart_count);
            self
        }

        /// Sets [`action_video_multipart_count`](field@Self::action_video_multipart_count).
        #[must_use]
        pub fn action_video_multipart_count<F>(
            mut self,
            action_video_multipart_count: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.action_video_multipart_count =
                codegen::IntoOption::into_option(action_video_multipart_count);
            self
        }

        /// Sets [`is_background_replacement`](field@Self::is_background_replacement).
        #[must_use]
        pub fn is_background_replacement<F>(
            mut self,
            is_background_replacement: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_background_replacement =
                codegen::IntoOption::into_option(is_background_replacement);
            self
        }

        /// Sets [`batch_name`](field@Self::batch_name).
        #[must_use]
        pub fn batch_name<F>(mut self, batch_name: impl codegen::IntoOption<String, F>) -> Self {
            self.batch_name = codegen::IntoOption::into_option(batch_name);
            self
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<String, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`is_fast_flexus`](field@Self::is_fast_flexus).
        #[must_use]
        pub fn is_fast_flexus<F>(
            mut self,
            is_fast_flexus: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_fast_flexus = codegen::IntoOption::into_option(is_fast_flexus);
            self
        }

        /// Sets [`voice_properties`](field@Self::voice_properties).
        #[must_use]
        pub fn voice_properties<F>(
            mut self,
            voice_properties: impl codegen::IntoOption<VoiceProperties, F>,
        ) -> Self {
            self.voice_properties = codegen::IntoOption::into_option(voice_properties);
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

        /// Sets [`audio_source_type`](field@Self::audio_source_type).
        #[must_use]
        pub fn audio_source_type<F>(
            mut self,
            audio_source_type: impl codegen::IntoOption<AudioSourceType, F>,
        ) -> Self {
            self.audio_source_type = codegen::IntoOption::into_option(audio_source_type);
            self
        }

        /// Sets [`samples_basic_info`](field@Self::samples_basic_info).
        #[must_use]
        pub fn samples_basic_info<F>(
            mut self,
            samples_basic_info: impl codegen::IntoList<ActionBasicSampleInfo, F>,
        ) -> Self {
            self.samples_basic_info = codegen::IntoList::into_optional_list(samples_basic_info);
            self
        }
    }

    codegen::object! {
        UpdateTrainingJob, extra {
            0 name: Option<String> = optional "name";
            1 contact: Option<String> = optional "contact" sensitive;
            2 command_message: Option<TrainingCommandMessage> = optional "command_message";
            3 video_multipart_count: Option<i32> = optional "video_multipart_count";
            4 action_video_multipart_count: Option<i32> = optional "action_video_multipart_count";
            5 is_background_replacement: Option<bool> = optional "is_background_replacement";
            6 batch_name: Option<String> = optional "batch_name";
            7 tags: Option<Vec<String>> = optional "tags";
            8 is_fast_flexus: Option<bool> = optional "is_fast_flexus";
            9 voice_properties: Option<VoiceProperties> = optional "voice_properties";
            10 supported_service: Option<Vec<SupportedService>> = optional "supported_service";
            11 audio_source_type: Option<AudioSourceType> = optional "audio_source_type";
            12 samples_basic_info: Option<Vec<ActionBasicSampleInfo>> = optional "samples_basic_info";
        }
    }

    /// An action that the avatar may learn.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ActionBasicSampleInfo {
        /// In Chinese. 1 to 1028 characters.
        pub action_name_zh: Option<String>,
        /// In English. 1 to 1028 characters.
        pub action_name_en: Option<String>,
        /// What scripts call the action by. 1 to 128 characters.
        pub action_tag: String,
        /// The group of actions that it belongs to. At most 128 characters.
        pub catalog: Option<String>,
        /// How much the vendor recommends it. Range: 0 to 100.
        pub recommended_value: Option<i32>,
        /// Whether the avatar shall learn it. Default: `true`.
        pub is_selected: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ActionBasicSampleInfo {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(action_tag: impl Into<String>) -> Self {
            Self {
                action_tag: action_tag.into(),
                ..Default::default()
            }
        }

        /// Sets [`action_name_zh`](field@Self::action_name_zh).
        #[must_use]
        pub fn action_name_zh<F>(
            mut self,
            action_name_zh: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.action_name_zh = codegen::IntoOption::into_option(action_name_zh);
            self
        }

        /// Sets [`action_name_en`](field@Self::action_name_en).
        #[must_use]
        pub fn action_name_en<F>(
            mut self,
            action_name_en: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.action_name_en = codegen::IntoOption::into_option(action_name_en);
            self
        }

        /// Sets [`catalog`](field@Self::catalog).
        #[must_use]
        pub fn catalog<F>(mut self, catalog: impl codegen::IntoOption<String, F>) -> Self {
            self.catalog = codegen::IntoOption::into_option(catalog);
            self
        }

        /// Sets [`recommended_value`](field@Self::recommended_value).
        #[must_use]
        pub fn recommended_value<F>(
            mut self,
            recommended_value: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.recommended_value = codegen::IntoOption::into_option(recommended_value);
            self
        }

        /// Sets [`is_selected`](field@Self::is_selected).
        #[must_use]
        pub fn is_selected<F>(mut self, is_selected: impl codegen::IntoOption<bool, F>) -> Self {
            self.is_selected = codegen::IntoOption::into_option(is_selected);
            self
        }
    }

    codegen::object! {
        ActionBasicSampleInfo, extra {
            0 action_name_zh: Option<String> = optional "action_name_zh";
            1 action_name_en: Option<String> = optional "action_name_en";
            2 action_tag: String = required "action_tag";
            3 catalog: Option<String> = optional "catalog";
            4 recommended_value: Option<i32> = optional "recommended_value";
            5 is_selected: Option<bool> = optional "is_selected";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ExecuteTrainingCommand {
        /// - `SUBMITVERIFYING`: submits the job for review.
        /// - `GET_MULTIPART_UPLOADED`: returns which parts of the training video were uploaded.
        /// - `CONFIRM_MULTIPART_UPLOADED`: all parts of the training video are there.
        /// - `GET_ACTION_VIDEO_MULTIPART_UPLOADED`, `CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED`: the same
        ///   of the video with actions.
        /// - `CONFIRM_AUTHORIZATION_LETTER`: the letter of authorization is there.
        /// - `CONFIRM_REPAIR`: asks for a better model.
        /// - `DELETE_JOB_VIDEO`: deletes the job's videos.
        /// - `CONFIRM_ACCEPT`, `CONFIRM_REJECT`: the owner accepts the result or does not;
        ///   `CONFIRM_ANSWER` replies to the vendor; `CONFIRM_PENDING` suspends the job and
        ///   `CONFIRM_ACTIVE` resumes it. Only for accounts that the vendor has put on a list.
        pub command: TrainingCommand,
        /// What a call is about, if it is not about the training video of a new job. Default:
        /// `UPLOAD_VIDEO`.
        pub command_message: Option<TrainingCommandMessage>,
        pub comment_data: Option<CommentData>,
        /// At most 2048 characters.
        pub operation_reason: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ExecuteTrainingCommand {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(command: TrainingCommand) -> Self {
            Self {
                command,
                ..Default::default()
            }
        }

        /// Sets [`command_message`](field@Self::command_message).
        #[must_use]
        pub fn command_message<F>(
            mut self,
            command_message: impl codegen::IntoOption<TrainingCommandMessage, F>,
        ) -> Self {
            self.command_message = codegen::IntoOption::into_option(command_message);
            self
        }

        /// Sets [`comment_data`](field@Self::comment_data).
        #[must_use]
        pub fn comment_data<F>(
            mut self,
            comment_data: impl codegen::IntoOption<CommentData, F>,
        ) -> Self {
            self.comment_data = codegen::IntoOption::into_option(comment_data);
            self
        }

        /// Sets [`operation_reason`](field@Self::operation_reason).
        #[must_use]
        pub fn operation_reason<F>(
            mut self,
            operation_reason: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.operation_reason = codegen::IntoOption::into_option(operation_reason);
            self
        }
    }

    codegen::object! {
        ExecuteTrainingCommand, extra {
            0 command: TrainingCommand = required "command";
            1 command_message: Option<TrainingCommandMessage> = optional "command_message";
            2 comment_data: Option<CommentData> = optional "comment_data";
            3 operation_reason: Option<String> = optional "operation_reason";
        }
    }

    codegen::open_enum! {
        /// - `SUBMITVERIFYING`: submits the job for review.
        /// - `GET_MULTIPART_UPLOADED`: returns which parts of the training video were uploaded.
        /// - `CONFIRM_MULTIPART_UPLOADED`: all parts of the training video are there.
        /// - `GET_ACTION_VIDEO_MULTIPART_UPLOADED`, `CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED`: the same
        ///   of the video with actions.
        /// - `CONFIRM_AUTHORIZATION_LETTER`: the letter of authorization is there.
        /// - `CONFIRM_REPAIR`: asks for a better model.
        /// - `DELETE_JOB_VIDEO`: deletes the job's videos.
        /// - `CONFIRM_ACCEPT`, `CONFIRM_REJECT`: the owner accepts the result or does not;
        ///   `CONFIRM_ANSWER` replies to the vendor; `CONFIRM_PENDING` suspends the job and
        ///   `CONFIRM_ACTIVE` resumes it. Only for accounts that the vendor has put on a list.
        pub enum TrainingCommand {
            Submitverifying = "SUBMITVERIFYING",
            ConfirmAccept = "CONFIRM_ACCEPT",
            ConfirmReject = "CONFIRM_REJECT",
            ConfirmAnswer = "CONFIRM_ANSWER",
            ConfirmPending = "CONFIRM_PENDING",
            ConfirmActive = "CONFIRM_ACTIVE",
            GetMultipartUploaded = "GET_MULTIPART_UPLOADED",
            ConfirmRepair = "CONFIRM_REPAIR",
            ConfirmMultipartUploaded = "CONFIRM_MULTIPART_UPLOADED",
            GetActionVideoMultipartUploaded = "GET_ACTION_VIDEO_MULTIPART_UPLOADED",
            ConfirmActionVideoMultipartUploaded = "CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED",
            ConfirmAuthorizationLetter = "CONFIRM_AUTHORIZATION_LETTER",
            DeleteJobVideo = "DELETE_JOB_VIDEO",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CommentData {
        /// At most 2048 characters.
        pub comment_title: Option<String>,
        /// At most 2048 characters.
        pub comment_message: Option<String>,
        /// Files to go with the comment. The response has an address to upload each to. At most 100
        /// elements.
        pub attachment_name: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CommentData {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`comment_title`](field@Self::comment_title).
        #[must_use]
        pub fn comment_title<F>(
            mut self,
            comment_title: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.comment_title = codegen::IntoOption::into_option(comment_title);
            self
        }

        /// Sets [`comment_message`](field@Self::comment_message).
        #[must_use]
        pub fn comment_message<F>(
            mut self,
            comment_message: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.comment_message = codegen::IntoOption::into_option(comment_message);
            self
        }

        /// Sets [`attachment_name`](field@Self::attachment_name).
        #[must_use]
        pub fn attachment_name<F>(
            mut self,
            attachment_name: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.attachment_name = codegen::IntoList::into_optional_list(attachment_name);
            self
        }
    }

    codegen::object! {
        CommentData, extra {
            0 comment_title: Option<String> = optional "comment_title";
            1 comment_message: Option<String> = optional "comment_message";
            2 attachment_name: Option<Vec<String>> = optional "attachment_name";
        }
    }

    /// The answer of `Execute2dModelTrainingCommandByUser`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingCommandOutcome {
        /// Whether the command was taken. EXCUTE is how the vendor spells it.
        #[cfg_attr(feature = "schemars", schemars(rename = "commond_result"))]
        pub command_result: Option<TrainingCommandResult>,
        /// For the files named in `attachment_name`. At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub attachment_upload_url: Vec<String>,
        /// Which parts were uploaded. Present only for the commands that ask for it. At most 50
        /// elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub multipart_data: Vec<MultipartUploadInfo>,
        /// Why the command failed.
        #[cfg_attr(feature = "schemars", schemars(rename = "excute_failed_msg"))]
        pub failure_message: Option<String>,
        /// Why a call was rejected, or why a job failed. Codes begin with MSS when the service speaks
        /// and with APIGW when the gateway in front of it does.
        pub error_info: Option<ErrorResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TrainingCommandOutcome, extra {
            0 command_result: Option<TrainingCommandResult> = optional "commond_result";
            1 attachment_upload_url: Vec<String> = collection "attachment_upload_url" sensitive;
            2 multipart_data: Vec<MultipartUploadInfo> = collection "multipart_data";
            3 failure_message: Option<String> = optional "excute_failed_msg";
            4 error_info: Option<ErrorResponse> = optional "error_info";
        }
    }

    codegen::open_enum! {
        /// Whether the command was taken. EXCUTE is how the vendor spells it.
        pub enum TrainingCommandResult {
            ExcuteSuccess = "EXCUTE_SUCCESS",
            ExcuteFailed = "EXCUTE_FAILED",
        }
    }

    /// A part of a video that is there.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct MultipartUploadInfo {
        /// Counted from 1, in decimal. 1 to 10 characters.
        pub part_number: Option<String>,
        /// The header ETag of the storage's response to the upload of the part. 1 to 64 characters.
        pub etag: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        MultipartUploadInfo, extra {
            0 part_number: Option<String> = optional "part_number";
            1 etag: Option<String> = optional "etag";
        }
    }

    impl codegen::Page for List2dModelTrainingJobResponse {
        type Item = TrainingJobBasicInfo;

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

    impl codegen::Identified for TrainingJobBasicInfo {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Identified for TrainingJob {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for TrainingJobBasicInfo {
        const KIND: &'static str = "training job";

        fn state(&self) -> &str {
            self.state.as_str()
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.phase()
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::LIST_2D_MODEL_TRAINING_JOB);
            codegen::find_job::<List2dModelTrainingJobResponse, _>(call, "job_id", id, |page| page.jobs)
        }
    }

    impl codegen::Job for TrainingJob {
        const KIND: &'static str = "training job";

        fn state(&self) -> &str {
            self.state.as_str()
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.phase()
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::SHOW_2D_MODEL_TRAINING_JOB);
            codegen::show_job(call, "job_id", id)
        }
    }
}

/// The family `model-training`. Training avatar models from a person's footage.
impl super::super::Client {
    /// List avatar model training jobs.
    ///
    /// Filters combine: a job is listed when it passes all that are given. Without any, every job
    /// of the project is listed.
    ///
    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs` (List2dModelTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_2d_model_training_job().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_2d_model_training_job(&self) -> builders::List2dModelTrainingJob {
        builders::List2dModelTrainingJob {
            call: self.0.call(&operations::LIST_2D_MODEL_TRAINING_JOB),
        }
    }

    /// Create an avatar model training job.
    ///
    /// The job then waits for its training material, and the response has the addresses to upload
    /// it to:
    ///
    /// - Upload the training video, in the parts asked for with `video_multipart_count`. If there
    ///   are several, confirm them with the command `CONFIRM_MULTIPART_UPLOADED`.
    /// - Upload a cover, both sides of the person's identity card and a letter of authorization.
    ///   Without the last three, the review rejects the job, unless the vendor has exempted the
    ///   account.
    /// - Then submit it with the command `SUBMITVERIFYING`.
    ///
    /// Each address takes a PUT of a whole file, or of a whole part, with the content type
    /// `application/octet-stream` (for the audio, `application/zip`), and is void once that has
    /// succeeded.
    ///
    /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs` (Create2dModelTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreateTrainingJob, ModelVersion, SupportedService, TrainingCommandMessage,
    /// };
    ///
    /// let body = CreateTrainingJob::new("Museum guide")
    ///     .contact("10000000000")
    ///     .command_message(TrainingCommandMessage::UploadVideo)
    ///     .video_multipart_count(2)
    ///     .is_background_replacement(true)
    ///     .batch_name("spring")
    ///     .tags(["studio"])
    ///     .supported_service([SupportedService::Video2d, SupportedService::Live2d])
    ///     .model_version(ModelVersion::V32);
    /// let response = client.create_2d_model_training_job(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_2d_model_training_job(
        &self,
        body: impl Borrow<types::CreateTrainingJob>,
    ) -> builders::Create2dModelTrainingJob {
        let mut call = self.0.call(&operations::CREATE_2D_MODEL_TRAINING_JOB);
        call.body(Borrow::<types::CreateTrainingJob>::borrow(&body));
        builders::Create2dModelTrainingJob { call }
    }

    /// Show an avatar model training job.
    ///
    /// Shows what lists show, and also the material, every step that was taken, and what reviewers
    /// had to say.
    ///
    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Show2dModelTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_2d_model_training_job("JOB_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_2d_model_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::Show2dModelTrainingJob {
        let mut call = self.0.call(&operations::SHOW_2D_MODEL_TRAINING_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::Show2dModelTrainingJob { call }
    }

    /// Update an avatar model training job.
    ///
    /// For instance after a failed review, before it is submitted again. The response has new
    /// addresses for uploads, as after creation. What happens to fields that are left out is
    /// undocumented.
    ///
    /// `PUT /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Update2dModelTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     ActionBasicSampleInfo, TrainingCommandMessage, UpdateTrainingJob,
    /// };
    ///
    /// let body = UpdateTrainingJob::new()
    ///     .name("Museum guide")
    ///     .contact("10000000000")
    ///     .command_message(TrainingCommandMessage::UpdateVideo)
    ///     .video_multipart_count(1)
    ///     .is_background_replacement(true)
    ///     .tags(["studio", "retake"])
    ///     .samples_basic_info([
    ///         ActionBasicSampleInfo::new("wave_right_hand")
    ///             .action_name_en("wave")
    ///             .recommended_value(80)
    ///             .is_selected(true),
    ///     ]);
    /// let response = client.update_2d_model_training_job("JOB_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_2d_model_training_job(
        &self,
        job_id: impl Into<String>,
        body: impl Borrow<types::UpdateTrainingJob>,
    ) -> builders::Update2dModelTrainingJob {
        let mut call = self.0.call(&operations::UPDATE_2D_MODEL_TRAINING_JOB);
        call.set_as::<String>("job_id", job_id);
        call.body(Borrow::<types::UpdateTrainingJob>::borrow(&body));
        builders::Update2dModelTrainingJob { call }
    }

    /// Delete an avatar model training job.
    ///
    /// What belongs to the job goes with it: the training footage, pictures of identity cards,
    /// letters of authorization, and the trained model. Only a job in one of the allowed states may
    /// be deleted.
    ///
    /// `DELETE /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Delete2dModelTrainingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_2d_model_training_job("JOB_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_2d_model_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::Delete2dModelTrainingJob {
        let mut call = self.0.call(&operations::DELETE_2D_MODEL_TRAINING_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::Delete2dModelTrainingJob { call }
    }

    /// Move an avatar model training job on.
    ///
    /// The status may be 200 although the command was not executed: see `commond_result`. Commands
    /// whose name starts with GET change nothing.
    ///
    /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command`
    /// (Execute2dModelTrainingCommandByUser)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ExecuteTrainingCommand, TrainingCommand};
    ///
    /// let body = ExecuteTrainingCommand::new(TrainingCommand::Submitverifying);
    /// let response = client
    ///     .execute_2d_model_training_command("JOB_ID", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn execute_2d_model_training_command(
        &self,
        job_id: impl Into<String>,
        body: impl Borrow<types::ExecuteTrainingCommand>,
    ) -> builders::Execute2dModelTrainingCommand {
        let mut call = self.0.call(&operations::EXECUTE_2D_MODEL_TRAINING_COMMAND);
        call.set_as::<String>("job_id", job_id);
        call.body(Borrow::<types::ExecuteTrainingCommand>::borrow(&body));
        builders::Execute2dModelTrainingCommand { call }
    }

    /// Download the encrypted file of an avatar model training job.
    ///
    /// The token is spent by the first call, and where it comes from is undocumented; so is how the
    /// file is encrypted.
    ///
    /// `GET /v1/digital-human-training-manage/user/encrypt-file-download`
    /// (Download2dModelTraningEncryptFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .download_2d_model_training_encrypt_file(
    ///         "1f3a86d25c0b4e7f9a42c7d8e615b903",
    ///         "7d0f4c1be2a94f3f8c65d1a09b37e842",
    ///         "5c0d8e17f2a94b63b1d7c05e8a3f96424b7e19d0c86f4a35928d1be07fa6c351",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_2d_model_training_encrypt_file(
        &self,
        tenant_id: impl Into<String>,
        job_id: impl Into<String>,
        one_time_token: impl Into<String>,
    ) -> builders::Download2dModelTrainingEncryptFile {
        let mut call = self.0.call(&operations::DOWNLOAD_2D_MODEL_TRAINING_ENCRYPT_FILE);
        call.set_as::<String>("tenant_id", tenant_id);
        call.set_as::<String>("job_id", job_id);
        call.set_as::<String>("once_token", one_time_token);
        builders::Download2dModelTrainingEncryptFile { call }
    }
}
