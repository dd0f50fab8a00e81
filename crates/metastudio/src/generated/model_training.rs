//! The family `model-training`. Training avatar models from a person's footage.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, NewJob, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs`
    pub static LIST_2D_MODEL_TRAINING_JOB: Operation = Operation {
        family: "model-training",
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/jobs/*/cover_download_url",
            "/jobs/*/contact",
            "/jobs/*/app_user_id",
        ],
        success: Success::json::<crate::types::List2dModelTrainingJobResponse>(),
        ..Operation::new(
            "List2dModelTrainingJob",
            Method::Get,
            "/v1/{project_id}/digital-human-training-manage/user/jobs",
        )
    };
    /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs`
    pub static CREATE_2D_MODEL_TRAINING_JOB: Operation = Operation {
        family: "model-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "Show2dModelTrainingJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            "/training_video_upload_url",
            "/action_video_upload_url",
            "/audio_upload_url",
            "/cover_upload_url",
            "/id_card_image1_upload_url",
            "/id_card_image2_upload_url",
            "/grant_file_upload_url",
            "/pre_beauty_image_upload_url",
            "/post_beauty_image_upload_url",
        ],
        success: Success::json::<crate::types::TrainingJobUploads>(),
        ..Operation::new(
            "Create2dModelTrainingJob",
            Method::Post,
            "/v1/{project_id}/digital-human-training-manage/user/jobs",
        )
    };
    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    pub static SHOW_2D_MODEL_TRAINING_JOB: Operation = Operation {
        family: "model-training",
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
        sensitive: &[
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
        ],
        success: Success::json::<crate::types::TrainingJob>(),
        ..Operation::new(
            "Show2dModelTrainingJob",
            Method::Get,
            "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    pub static UPDATE_2D_MODEL_TRAINING_JOB: Operation = Operation {
        family: "model-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            "/training_video_upload_url",
            "/action_video_upload_url",
            "/audio_upload_url",
            "/cover_upload_url",
            "/id_card_image1_upload_url",
            "/id_card_image2_upload_url",
            "/grant_file_upload_url",
            "/pre_beauty_image_upload_url",
            "/post_beauty_image_upload_url",
        ],
        success: Success::json::<crate::types::TrainingJobUploads>(),
        ..Operation::new(
            "Update2dModelTrainingJob",
            Method::Put,
            "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}",
        )
    };
    /// `DELETE /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    pub static DELETE_2D_MODEL_TRAINING_JOB: Operation = Operation {
        family: "model-training",
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
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "Delete2dModelTrainingJob",
            Method::Delete,
            "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command`
    pub static EXECUTE_2D_MODEL_TRAINING_COMMAND: Operation = Operation {
        family: "model-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
        sensitive: &["/attachment_upload_url"],
        success: Success::json::<crate::types::TrainingCommandOutcome>(),
        ..Operation::new(
            "Execute2dModelTrainingCommandByUser",
            Method::Post,
            "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command",
        )
    };
    /// `GET /v1/digital-human-training-manage/user/encrypt-file-download`
    pub static DOWNLOAD_2D_MODEL_TRAINING_ENCRYPT_FILE: Operation = Operation {
        family: "model-training",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::query("tenant_id").required().length(1, 64),
            Parameter::query("job_id").required().length(1, 64),
            Parameter::query("once_token").required().length(64, 64),
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
            "Download2dModelTraningEncryptFile",
            Method::Get,
            "/v1/digital-human-training-manage/user/encrypt-file-download",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Bytes, Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// List avatar model training jobs.
    ///
    /// Filters combine: a job is listed when it passes all that are given. Without any, every job
    /// of the project is listed.
    ///
    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs` (List2dModelTrainingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct List2dModelTrainingJob {
        pub(super) call: Call,
    }
    impl List2dModelTrainingJob {
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
        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::TrainingJobState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::TrainingJobState>::into),
                );
            self
        }
        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset.
        pub fn sort_key(mut self, sort_key: impl Into<types::SortKey>) -> Self {
            self.call.set("sort_key", Into::<types::SortKey>::into(sort_key));
            self
        }
        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDir>) -> Self {
            self.call.set("sort_dir", Into::<types::SortDir>::into(sort_dir));
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
        /// Only jobs whose model belongs to this project, named by its id. At most 256 characters.
        pub fn query_project_id(mut self, query_project_id: impl Into<String>) -> Self {
            self.call.set("query_project_id", Into::<String>::into(query_project_id));
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
        /// Only jobs last updated at this time or earlier.
        pub fn update_until(
            mut self,
            update_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("update_until", Into::<crate::Timestamp>::into(update_until));
            self
        }
        /// Only elements whose `batch_name` is this. At most 256 characters.
        pub fn batch_name(mut self, batch_name: impl Into<String>) -> Self {
            self.call.set("batch_name", Into::<String>::into(batch_name));
            self
        }
        /// Only jobs with this among their tags. At most 256 characters.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.call.set("tag", Into::<String>::into(tag));
            self
        }
        /// Only elements whose `job_id` is this. At most 64 characters.
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.call.set("job_id", Into::<String>::into(job_id));
            self
        }
        /// Name of the avatar model. At most 256 characters.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// Only elements whose `model_resolution` is this.
        pub fn model_resolution(
            mut self,
            model_resolution: impl Into<types::ModelResolution>,
        ) -> Self {
            self.call
                .set(
                    "model_resolution",
                    Into::<types::ModelResolution>::into(model_resolution),
                );
            self
        }
        /// Only jobs of the Flexus (basic) edition, or only the others.
        pub fn is_flexus(mut self, is_flexus: bool) -> Self {
            self.call.set("is_flexus", is_flexus);
            self
        }
        /// Only jobs that replicate a live room, or only the others.
        pub fn is_live_copy(mut self, is_live_copy: bool) -> Self {
            self.call.set("is_live_copy", is_live_copy);
            self
        }
        /// Only jobs that may be trained in this region.
        pub fn train_location(mut self, train_location: impl Into<String>) -> Self {
            self.call.set("train_location", Into::<String>::into(train_location));
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
        ) -> Result<Response<types::List2dModelTrainingJobResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::List2dModelTrainingJobResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::List2dModelTrainingJobResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::List2dModelTrainingJobResponse> {
            Items::new(self.call)
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
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Create2dModelTrainingJob {
        pub(super) call: Call,
    }
    impl Create2dModelTrainingJob {
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
        pub async fn send(self) -> Result<Response<types::TrainingJobUploads>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TrainingJobUploads>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(self) -> Result<crate::JobHandle<types::TrainingJob>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::TrainingJobUploads| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Show an avatar model training job.
    ///
    /// Shows what lists show, and also the material, every step that was taken, and what reviewers
    /// had to say.
    ///
    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Show2dModelTrainingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Show2dModelTrainingJob {
        pub(super) call: Call,
    }
    impl Show2dModelTrainingJob {
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
        pub async fn send(self) -> Result<Response<types::TrainingJob>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::TrainingJob>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Update an avatar model training job.
    ///
    /// For instance after a failed review, before it is submitted again. The response has new
    /// addresses for uploads, as after creation. What happens to fields that are left out is
    /// undocumented.
    ///
    /// `PUT /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Update2dModelTrainingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Update2dModelTrainingJob {
        pub(super) call: Call,
    }
    impl Update2dModelTrainingJob {
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
        pub async fn send(self) -> Result<Response<types::TrainingJobUploads>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TrainingJobUploads>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Delete an avatar model training job.
    ///
    /// What belongs to the job goes with it: the training footage, pictures of identity cards,
    /// letters of authorization, and the trained model. Only a job in one of the allowed states may
    /// be deleted.
    ///
    /// `DELETE /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Delete2dModelTrainingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Delete2dModelTrainingJob {
        pub(super) call: Call,
    }
    impl Delete2dModelTrainingJob {
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
    /// Move an avatar model training job on.
    ///
    /// The status may be 200 although the command was not executed: see `commond_result`. Commands
    /// whose name starts with GET change nothing.
    ///
    /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command`
    /// (Execute2dModelTrainingCommandByUser)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Execute2dModelTrainingCommand {
        pub(super) call: Call,
    }
    impl Execute2dModelTrainingCommand {
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
        ) -> Result<Response<types::TrainingCommandOutcome>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TrainingCommandOutcome>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Download the encrypted file of an avatar model training job.
    ///
    /// The token is spent by the first call, and where it comes from is undocumented; so is how the
    /// file is encrypted.
    ///
    /// `GET /v1/digital-human-training-manage/user/encrypt-file-download`
    /// (Download2dModelTraningEncryptFile)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Download2dModelTrainingEncryptFile {
        pub(super) call: Call,
    }
    impl Download2dModelTrainingEncryptFile {
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
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        ErrorResponse, SupportedService, ModelResolution, TrainingVoiceSex,
        TrainingVoiceLanguage, TrainingAllocatedResource,
    };
    open_enum! {
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
            /// `WAIT_FILE_UPLOAD` (attention)
            WaitFileUpload = "WAIT_FILE_UPLOAD",
            /// `AUTO_VERIFYING` (running)
            AutoVerifying = "AUTO_VERIFYING",
            /// `MANUAL_VERIFYING` (running)
            ManualVerifying = "MANUAL_VERIFYING",
            /// `AUTO_VERIFY_FAILED` (failed)
            AutoVerifyFailed = "AUTO_VERIFY_FAILED",
            /// `MANUAL_VERIFY_FAILED` (failed)
            ManualVerifyFailed = "MANUAL_VERIFY_FAILED",
            /// `MANUAL_VERIFY_SUCCESS` (waiting)
            ManualVerifySuccess = "MANUAL_VERIFY_SUCCESS",
            /// `WAIT_TRAINING_DATA_PREPROCESS` (waiting)
            WaitTrainingDataPreprocess = "WAIT_TRAINING_DATA_PREPROCESS",
            /// `TRAINING_DATA_PREPROCESSING` (running)
            TrainingDataPreprocessing = "TRAINING_DATA_PREPROCESSING",
            /// `TRAINING_DATA_PREPROCESS_FAILED` (failed)
            TrainingDataPreprocessFailed = "TRAINING_DATA_PREPROCESS_FAILED",
            /// `TRAINING_DATA_PREPROCESS_SUCCESS` (waiting)
            TrainingDataPreprocessSuccess = "TRAINING_DATA_PREPROCESS_SUCCESS",
            /// `TRAINING` (running)
            Training = "TRAINING",
            /// `TRAIN_FAILED` (failed)
            TrainFailed = "TRAIN_FAILED",
            /// `TRAIN_SUCCESS` (waiting)
            TrainSuccess = "TRAIN_SUCCESS",
            /// `INFERENCE_DATA_PREPROCESSING` (running)
            InferenceDataPreprocessing = "INFERENCE_DATA_PREPROCESSING",
            /// `INFERENCE_DATA_PREPROCESS_FAILED` (failed)
            InferenceDataPreprocessFailed = "INFERENCE_DATA_PREPROCESS_FAILED",
            /// `WAIT_MAIN_FILE_UPLOAD` (attention)
            WaitMainFileUpload = "WAIT_MAIN_FILE_UPLOAD",
            /// `MANUAL_STOP_INFERENCE_DATA_PREPROCESS` (canceled)
            ManualStopInferenceDataPreprocess = "MANUAL_STOP_INFERENCE_DATA_PREPROCESS",
            /// `MANUAL_STOP_TRAIN` (canceled)
            ManualStopTrain = "MANUAL_STOP_TRAIN",
            /// `MANUAL_STOP_TRAINING_DATA_PREPROCESS` (canceled)
            ManualStopTrainingDataPreprocess = "MANUAL_STOP_TRAINING_DATA_PREPROCESS",
            /// `WAIT_ADMIN_CONFIRM` (waiting)
            WaitAdminConfirm = "WAIT_ADMIN_CONFIRM",
            /// `WAIT_COMPILE` (waiting)
            WaitCompile = "WAIT_COMPILE",
            /// `COMPILING` (running)
            Compiling = "COMPILING",
            /// `COMPILE_FAILED` (failed)
            CompileFailed = "COMPILE_FAILED",
            /// `WAIT_GENERATE_ACTION` (waiting)
            WaitGenerateAction = "WAIT_GENERATE_ACTION",
            /// `WAIT_ARRANGE` (waiting)
            WaitArrange = "WAIT_ARRANGE",
            /// `ACTION_GENERATE_DATA_PROCESSING` (running)
            ActionGenerateDataProcessing = "ACTION_GENERATE_DATA_PROCESSING",
            /// `MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING` (canceled)
            ManualStopActionGenerateDataProcessing = "MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING",
            /// `MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING` (canceled)
            ManualStopActionGenerateOriProcessing = "MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING",
            /// `ACTION_GENERATE_ORI_PROCESSING` (running)
            ActionGenerateOriProcessing = "ACTION_GENERATE_ORI_PROCESSING",
            /// `ACTION_GENERATE_DATA_FAILED` (failed)
            ActionGenerateDataFailed = "ACTION_GENERATE_DATA_FAILED",
            /// `ACTION_GENERATE_ORI_FAILED` (failed)
            ActionGenerateOriFailed = "ACTION_GENERATE_ORI_FAILED",
            /// `ACTION_GENERATE_ORI_SUCCESS` (waiting)
            ActionGenerateOriSuccess = "ACTION_GENERATE_ORI_SUCCESS",
            /// `GENERATE_ACTION_PREPROCESS_FAILED` (failed)
            GenerateActionPreprocessFailed = "GENERATE_ACTION_PREPROCESS_FAILED",
            /// `WAIT_ADMIN_CALIBRATION` (waiting)
            WaitAdminCalibration = "WAIT_ADMIN_CALIBRATION",
            /// `WAIT_ASSET_SYNC` (waiting)
            WaitAssetSync = "WAIT_ASSET_SYNC",
            /// `WAIT_GENERATE_ACTION_MARK` (waiting)
            WaitGenerateActionMark = "WAIT_GENERATE_ACTION_MARK",
            /// `ACTION_MARKING` (running)
            ActionMarking = "ACTION_MARKING",
            /// `WAIT_USER_CONFIRM` (attention)
            WaitUserConfirm = "WAIT_USER_CONFIRM",
            /// `JOB_REJECT` (failed)
            JobReject = "JOB_REJECT",
            /// `JOB_SUCCESS` (succeeded)
            JobSuccess = "JOB_SUCCESS",
            /// `JOB_FINISH` (succeeded)
            JobFinish = "JOB_FINISH",
            /// `JOB_PENDING` (suspended)
            JobPending = "JOB_PENDING",
            /// `WAIT_TEST_VIDEO_CHECK` (waiting)
            WaitTestVideoCheck = "WAIT_TEST_VIDEO_CHECK",
            /// `TEST_VIDEO_CHECK_PROCESSING` (running)
            TestVideoCheckProcessing = "TEST_VIDEO_CHECK_PROCESSING",
            /// `TEST_VIDEO_CHECK_SUCCESS` (waiting)
            TestVideoCheckSuccess = "TEST_VIDEO_CHECK_SUCCESS",
            /// `TEST_VIDEO_CHECK_FAILED` (failed)
            TestVideoCheckFailed = "TEST_VIDEO_CHECK_FAILED",
            /// `VIDEO_ANALYZE_PROCESSING` (running)
            VideoAnalyzeProcessing = "VIDEO_ANALYZE_PROCESSING",
            /// `VIDEO_ANALYZE_SUCCESS` (waiting)
            VideoAnalyzeSuccess = "VIDEO_ANALYZE_SUCCESS",
            /// `VIDEO_ANALYZE_FAILED` (failed)
            VideoAnalyzeFailed = "VIDEO_ANALYZE_FAILED",
            /// `ACTION_MARK_SUCCESS` (waiting)
            ActionMarkSuccess = "ACTION_MARK_SUCCESS",
            /// `ACTION_MARK_FAILED` (failed)
            ActionMarkFailed = "ACTION_MARK_FAILED",
            /// `ACTION_MARK_UPLOADED` (waiting)
            ActionMarkUploaded = "ACTION_MARK_UPLOADED",
            /// `MANUL_STOP_ACTION_MARK` (canceled)
            ManulStopActionMark = "MANUL_STOP_ACTION_MARK",
            /// `WAIT_MASK_UPLOAD` (waiting)
            WaitMaskUpload = "WAIT_MASK_UPLOAD",
            /// `WAIT_BEAUTY` (waiting)
            WaitBeauty = "WAIT_BEAUTY",
            /// `WAIT_BEAUTY_VIDEO_FILE_UPLOAD` (waiting)
            WaitBeautyVideoFileUpload = "WAIT_BEAUTY_VIDEO_FILE_UPLOAD",
            /// `BEAUTY_VIDEO_FILE_UPLOADED` (waiting)
            BeautyVideoFileUploaded = "BEAUTY_VIDEO_FILE_UPLOADED",
            /// `BEAUTYFACE_ROCESSING` (running)
            BeautyfaceRocessing = "BEAUTYFACE_ROCESSING",
            /// `BEAUTYFACE_SUCCESS` (waiting)
            BeautyfaceSuccess = "BEAUTYFACE_SUCCESS",
            /// `BEAUTYFACE_FAILED` (failed)
            BeautyfaceFailed = "BEAUTYFACE_FAILED",
            /// `MANUAL_STOP_BEAUTY_PREPROCESS` (canceled)
            ManualStopBeautyPreprocess = "MANUAL_STOP_BEAUTY_PREPROCESS",
        }
    }
    impl TrainingJobState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::WaitFileUpload
                | Self::WaitMainFileUpload
                | Self::WaitUserConfirm => Some(Phase::Attention),
                Self::ManualStopInferenceDataPreprocess
                | Self::ManualStopTrain
                | Self::ManualStopTrainingDataPreprocess
                | Self::ManualStopActionGenerateDataProcessing
                | Self::ManualStopActionGenerateOriProcessing
                | Self::ManulStopActionMark
                | Self::ManualStopBeautyPreprocess => Some(Phase::Canceled),
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
                | Self::BeautyfaceFailed => Some(Phase::Failed),
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
                | Self::BeautyfaceRocessing => Some(Phase::Running),
                Self::JobSuccess | Self::JobFinish => Some(Phase::Succeeded),
                Self::JobPending => Some(Phase::Suspended),
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
                | Self::BeautyfaceSuccess => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    /// The answer of `List2dModelTrainingJob`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct List2dModelTrainingJobResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `jobs` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<TrainingJobBasicInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for List2dModelTrainingJobResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<TrainingJobBasicInfo>>("jobs"),
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
    object!(List2dModelTrainingJobResponse);
    /// A job that trains an avatar model, as lists show it.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingJobBasicInfo {
        /// `job_id` (always there). 1 to 64 characters.
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
        pub last_update_time: Option<Timestamp>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// Mobile number of whoever created the job. At most 64 characters.
        pub contact: Option<String>,
        /// `batch_name` (optional). 1 to 256 characters.
        pub batch_name: Option<String>,
        /// `tags` (optional). At most 10 elements.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for TrainingJobBasicInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("TrainingJobBasicInfo")
                .field("job_id", &self.job_id)
                .field("name", &self.name)
                .field("state", &self.state)
                .field("asset_id", &self.asset_id)
                .field("project_id", &self.project_id)
                .field("cover_download_url", &redacted(&self.cover_download_url))
                .field("last_update_time", &self.last_update_time)
                .field("create_time", &self.create_time)
                .field("contact", &redacted(&self.contact))
                .field("batch_name", &self.batch_name)
                .field("tags", &self.tags)
                .field("model_version", &self.model_version)
                .field("matting_type", &self.matting_type)
                .field("model_resolution", &self.model_resolution)
                .field("app_user_id", &redacted(&self.app_user_id))
                .field("is_flexus", &self.is_flexus)
                .field("is_live_copy", &self.is_live_copy)
                .field("is_fast_flexus", &self.is_fast_flexus)
                .field("is_only_human_model", &self.is_only_human_model)
                .field("optional_training_location", &self.optional_training_location)
                .field("is_background_replacement", &self.is_background_replacement)
                .field("is_ondemand_resource", &self.is_ondemand_resource)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for TrainingJobBasicInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<String>("name"),
            required::<TrainingJobState>("state"),
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("project_id"),
            optional::<Option<String>>("cover_download_url").sensitive(),
            optional::<Option<Timestamp>>("last_update_time"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<String>>("contact").sensitive(),
            optional::<Option<String>>("batch_name"),
            optional::<Vec<String>>("tags"),
            optional::<Option<ModelVersion>>("model_version"),
            optional::<Option<MattingType>>("matting_type"),
            optional::<Option<ModelResolution>>("model_resolution"),
            optional::<Option<String>>("app_user_id").sensitive(),
            optional::<Option<bool>>("is_flexus"),
            optional::<Option<bool>>("is_live_copy"),
            optional::<Option<bool>>("is_fast_flexus"),
            optional::<Option<bool>>("is_only_human_model"),
            optional::<Vec<String>>("optional_training_location"),
            optional::<Option<bool>>("is_background_replacement"),
            optional::<Option<bool>>("is_ondemand_resource"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.state),
                3 => read(map, &mut self.asset_id),
                4 => read(map, &mut self.project_id),
                5 => read(map, &mut self.cover_download_url),
                6 => read(map, &mut self.last_update_time),
                7 => read(map, &mut self.create_time),
                8 => read(map, &mut self.contact),
                9 => read(map, &mut self.batch_name),
                10 => read(map, &mut self.tags),
                11 => read(map, &mut self.model_version),
                12 => read(map, &mut self.matting_type),
                13 => read(map, &mut self.model_resolution),
                14 => read(map, &mut self.app_user_id),
                15 => read(map, &mut self.is_flexus),
                16 => read(map, &mut self.is_live_copy),
                17 => read(map, &mut self.is_fast_flexus),
                18 => read(map, &mut self.is_only_human_model),
                19 => read(map, &mut self.optional_training_location),
                20 => read(map, &mut self.is_background_replacement),
                _ => read(map, &mut self.is_ondemand_resource),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "name", &self.name)?;
            write(map, "state", &self.state)?;
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "project_id", &self.project_id)?;
            write_some(map, "cover_download_url", &self.cover_download_url)?;
            write_some(map, "last_update_time", &self.last_update_time)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "contact", &self.contact)?;
            write_some(map, "batch_name", &self.batch_name)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "model_version", &self.model_version)?;
            write_some(map, "matting_type", &self.matting_type)?;
            write_some(map, "model_resolution", &self.model_resolution)?;
            write_some(map, "app_user_id", &self.app_user_id)?;
            write_some(map, "is_flexus", &self.is_flexus)?;
            write_some(map, "is_live_copy", &self.is_live_copy)?;
            write_some(map, "is_fast_flexus", &self.is_fast_flexus)?;
            write_some(map, "is_only_human_model", &self.is_only_human_model)?;
            write_some(
                map,
                "optional_training_location",
                &self.optional_training_location,
            )?;
            write_some(
                map,
                "is_background_replacement",
                &self.is_background_replacement,
            )?;
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
    object!(TrainingJobBasicInfo);
    open_enum! {
        /// Version of the avatar model. V2 and V3 are no longer created, but older jobs show them. V3.3
        /// is the model of the fast Flexus edition.
        pub enum ModelVersion {
            /// `V2`
            V2 = "V2",
            /// `V3`
            V3 = "V3",
            /// `V3.2`
            V32 = "V3.2",
            /// `V3.3`
            V33 = "V3.3",
        }
    }
    open_enum! {
        /// How the person is cut out of the background.
        pub enum MattingType {
            /// `AI`
            Ai = "AI",
            /// `MANUAL`
            Manual = "MANUAL",
        }
    }
    /// A training job, as it is created.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `batch_name` (optional). 1 to 256 characters.
        pub batch_name: Option<String>,
        /// `tags` (optional). At most 10 elements.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateTrainingJob {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateTrainingJob")
                .field("name", &self.name)
                .field("contact", &redacted(&self.contact))
                .field("command_message", &self.command_message)
                .field("video_multipart_count", &self.video_multipart_count)
                .field(
                    "action_video_multipart_count",
                    &self.action_video_multipart_count,
                )
                .field("is_background_replacement", &self.is_background_replacement)
                .field("batch_name", &self.batch_name)
                .field("tags", &self.tags)
                .field("is_fast_flexus", &self.is_fast_flexus)
                .field("voice_properties", &self.voice_properties)
                .field("supported_service", &self.supported_service)
                .field("audio_source_type", &self.audio_source_type)
                .field("model_version", &self.model_version)
                .field("is_ondemand_resource", &self.is_ondemand_resource)
                .field("is_flexus", &self.is_flexus)
                .field("is_live_copy", &self.is_live_copy)
                .field("is_only_human_model", &self.is_only_human_model)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CreateTrainingJob {
        /// One with what is required; the rest has setters.
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }
        /// Mobile number at which the vendor can ask about the material. At most 64 characters.
        #[must_use]
        pub fn contact(mut self, contact: impl Into<String>) -> Self {
            self.contact = Some(contact.into());
            self
        }
        /// What a call is about, if it is not about the training video of a new job. Default:
        /// `UPLOAD_VIDEO`.
        #[must_use]
        pub fn command_message(
            mut self,
            command_message: impl Into<TrainingCommandMessage>,
        ) -> Self {
            self.command_message = Some(command_message.into());
            self
        }
        /// In how many parts the one training video is uploaded, for instance in parallel. The response
        /// has an address for each. Range: 1 to 1000. Default: `1`.
        #[must_use]
        pub fn video_multipart_count(mut self, video_multipart_count: i32) -> Self {
            self.video_multipart_count = Some(video_multipart_count);
            self
        }
        /// In how many parts the one video with actions is uploaded. Range: 1 to 1000. Default: `1`.
        #[must_use]
        pub fn action_video_multipart_count(
            mut self,
            action_video_multipart_count: i32,
        ) -> Self {
            self.action_video_multipart_count = Some(action_video_multipart_count);
            self
        }
        /// Whether videos with the avatar may have a background of their own. The footage must be shot
        /// in front of a green screen then. Default: `true`.
        #[must_use]
        pub fn is_background_replacement(
            mut self,
            is_background_replacement: bool,
        ) -> Self {
            self.is_background_replacement = Some(is_background_replacement);
            self
        }
        /// `batch_name` (optional). 1 to 256 characters.
        #[must_use]
        pub fn batch_name(mut self, batch_name: impl Into<String>) -> Self {
            self.batch_name = Some(batch_name.into());
            self
        }
        /// `tags` (optional). At most 10 elements.
        #[must_use]
        pub fn tags(mut self, tags: Vec<String>) -> Self {
            self.tags = Some(tags);
            self
        }
        /// Whether the job is of the fast Flexus edition. Default: `false`.
        #[must_use]
        pub fn is_fast_flexus(mut self, is_fast_flexus: bool) -> Self {
            self.is_fast_flexus = Some(is_fast_flexus);
            self
        }
        /// The voice that a Flexus job trains beside the avatar.
        #[must_use]
        pub fn voice_properties(
            mut self,
            voice_properties: impl Into<VoiceProperties>,
        ) -> Self {
            self.voice_properties = Some(voice_properties.into());
            self
        }
        /// What the model shall be used for. At most 10 elements.
        #[must_use]
        pub fn supported_service(
            mut self,
            supported_service: Vec<SupportedService>,
        ) -> Self {
            self.supported_service = Some(supported_service);
            self
        }
        /// What the voice is trained from: the sound of the training video (VIDEO), or audio that is
        /// uploaded beside it (AUDIO). Default: `VIDEO`.
        #[must_use]
        pub fn audio_source_type(
            mut self,
            audio_source_type: impl Into<AudioSourceType>,
        ) -> Self {
            self.audio_source_type = Some(audio_source_type.into());
            self
        }
        /// Version of the avatar model. V2 and V3 are no longer created, but older jobs show them. V3.3
        /// is the model of the fast Flexus edition. Default: `V3.2`.
        #[must_use]
        pub fn model_version(mut self, model_version: impl Into<ModelVersion>) -> Self {
            self.model_version = Some(model_version.into());
            self
        }
        /// Whether the job runs on resources that are paid by use, not on ones bought before. Default:
        /// `false`.
        #[must_use]
        pub fn is_ondemand_resource(mut self, is_ondemand_resource: bool) -> Self {
            self.is_ondemand_resource = Some(is_ondemand_resource);
            self
        }
        /// Whether the job is of the Flexus (basic) edition. Default: `false`.
        #[must_use]
        pub fn is_flexus(mut self, is_flexus: bool) -> Self {
            self.is_flexus = Some(is_flexus);
            self
        }
        /// Whether the job replicates a live room. Default: `false`.
        #[must_use]
        pub fn is_live_copy(mut self, is_live_copy: bool) -> Self {
            self.is_live_copy = Some(is_live_copy);
            self
        }
        /// Whether no voice is trained beside the avatar. It counts for Flexus jobs only. Default:
        /// `false`.
        #[must_use]
        pub fn is_only_human_model(mut self, is_only_human_model: bool) -> Self {
            self.is_only_human_model = Some(is_only_human_model);
            self
        }
    }
    impl Object for CreateTrainingJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            optional::<Option<String>>("contact").sensitive(),
            optional::<Option<TrainingCommandMessage>>("command_message"),
            optional::<Option<i32>>("video_multipart_count"),
            optional::<Option<i32>>("action_video_multipart_count"),
            optional::<Option<bool>>("is_background_replacement"),
            optional::<Option<String>>("batch_name"),
            optional::<Option<Vec<String>>>("tags"),
            optional::<Option<bool>>("is_fast_flexus"),
            optional::<Option<VoiceProperties>>("voice_properties"),
            optional::<Option<Vec<SupportedService>>>("supported_service"),
            optional::<Option<AudioSourceType>>("audio_source_type"),
            optional::<Option<ModelVersion>>("model_version"),
            optional::<Option<bool>>("is_ondemand_resource"),
            optional::<Option<bool>>("is_flexus"),
            optional::<Option<bool>>("is_live_copy"),
            optional::<Option<bool>>("is_only_human_model"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.contact),
                2 => read(map, &mut self.command_message),
                3 => read(map, &mut self.video_multipart_count),
                4 => read(map, &mut self.action_video_multipart_count),
                5 => read(map, &mut self.is_background_replacement),
                6 => read(map, &mut self.batch_name),
                7 => read(map, &mut self.tags),
                8 => read(map, &mut self.is_fast_flexus),
                9 => read(map, &mut self.voice_properties),
                10 => read(map, &mut self.supported_service),
                11 => read(map, &mut self.audio_source_type),
                12 => read(map, &mut self.model_version),
                13 => read(map, &mut self.is_ondemand_resource),
                14 => read(map, &mut self.is_flexus),
                15 => read(map, &mut self.is_live_copy),
                _ => read(map, &mut self.is_only_human_model),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write_some(map, "contact", &self.contact)?;
            write_some(map, "command_message", &self.command_message)?;
            write_some(map, "video_multipart_count", &self.video_multipart_count)?;
            write_some(
                map,
                "action_video_multipart_count",
                &self.action_video_multipart_count,
            )?;
            write_some(
                map,
                "is_background_replacement",
                &self.is_background_replacement,
            )?;
            write_some(map, "batch_name", &self.batch_name)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "is_fast_flexus", &self.is_fast_flexus)?;
            write_some(map, "voice_properties", &self.voice_properties)?;
            write_some(map, "supported_service", &self.supported_service)?;
            write_some(map, "audio_source_type", &self.audio_source_type)?;
            write_some(map, "model_version", &self.model_version)?;
            write_some(map, "is_ondemand_resource", &self.is_ondemand_resource)?;
            write_some(map, "is_flexus", &self.is_flexus)?;
            write_some(map, "is_live_copy", &self.is_live_copy)?;
            write_some(map, "is_only_human_model", &self.is_only_human_model)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateTrainingJob);
    open_enum! {
        /// What a call is about, if it is not about the training video of a new job.
        ///
        /// - `UPLOAD_VIDEO`, `UPDATE_VIDEO`: uploading the training video, or another one in its place.
        /// - `GET_ACTION_VIDEO_MULTIPART`, `CONFIRM_ACTION_VIDEO`: the parts of the video with actions,
        ///   and that it is confirmed.
        pub enum TrainingCommandMessage {
            /// `UPDATE_VIDEO`
            UpdateVideo = "UPDATE_VIDEO",
            /// `UPLOAD_VIDEO`
            UploadVideo = "UPLOAD_VIDEO",
            /// `CONFIRM_ACTION_VIDEO`
            ConfirmActionVideo = "CONFIRM_ACTION_VIDEO",
            /// `GET_ACTION_VIDEO_MULTIPART`
            GetActionVideoMultipart = "GET_ACTION_VIDEO_MULTIPART",
        }
    }
    /// The voice that a Flexus job trains beside the avatar.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceProperties {
        /// The manner of speaking, by the trade it is meant for.
        pub job_tag: VoiceJobTag,
        /// `sex` (always there). Default: `FEMALE`.
        pub sex: TrainingVoiceSex,
        /// CN is Chinese, EN is English. Only Chinese is supported so far.
        pub language: TrainingVoiceLanguage,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl VoiceProperties {
        /// One with what is required; the rest has setters.
        pub fn new(
            job_tag: impl Into<VoiceJobTag>,
            sex: impl Into<TrainingVoiceSex>,
            language: impl Into<TrainingVoiceLanguage>,
        ) -> Self {
            Self {
                job_tag: job_tag.into(),
                sex: sex.into(),
                language: language.into(),
                ..Default::default()
            }
        }
    }
    impl Object for VoiceProperties {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<VoiceJobTag>("job_tag"),
            required::<TrainingVoiceSex>("sex"),
            required::<TrainingVoiceLanguage>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_tag),
                1 => read(map, &mut self.sex),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_tag", &self.job_tag)?;
            write(map, "sex", &self.sex)?;
            write(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceProperties);
    open_enum! {
        /// The manner of speaking, by the trade it is meant for.
        pub enum VoiceJobTag {
            /// `ECOMMERCE`
            Ecommerce = "ECOMMERCE",
            /// `NEWS`
            News = "NEWS",
            /// `MARKETING`
            Marketing = "MARKETING",
        }
    }
    open_enum! {
        /// What the voice is trained from: the sound of the training video (VIDEO), or audio that is
        /// uploaded beside it (AUDIO).
        pub enum AudioSourceType {
            /// `VIDEO`
            Video = "VIDEO",
            /// `AUDIO`
            Audio = "AUDIO",
        }
    }
    /// Where to upload what a job needs. Each address takes one upload, with the content type
    /// `application/octet-stream` where nothing else is said, and is void after it.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingJobUploads {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// For the parts of the training video, in their order. It is an MP4 of 3 to 10 minutes in
        /// 1080p or 4K, either way up; any other fails the review. At most 50 elements.
        pub training_video_upload_url: Vec<String>,
        /// For the parts of the video with actions, of which the same is required. At most 50 elements.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for TrainingJobUploads {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("TrainingJobUploads")
                .field("job_id", &self.job_id)
                .field(
                    "training_video_upload_url",
                    &redacted(&self.training_video_upload_url),
                )
                .field(
                    "action_video_upload_url",
                    &redacted(&self.action_video_upload_url),
                )
                .field("audio_upload_url", &redacted(&self.audio_upload_url))
                .field("cover_upload_url", &redacted(&self.cover_upload_url))
                .field(
                    "id_card_front_upload_url",
                    &redacted(&self.id_card_front_upload_url),
                )
                .field(
                    "id_card_back_upload_url",
                    &redacted(&self.id_card_back_upload_url),
                )
                .field("grant_file_upload_url", &redacted(&self.grant_file_upload_url))
                .field(
                    "pre_beauty_image_upload_url",
                    &redacted(&self.pre_beauty_image_upload_url),
                )
                .field(
                    "post_beauty_image_upload_url",
                    &redacted(&self.post_beauty_image_upload_url),
                )
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for TrainingJobUploads {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<Vec<String>>("training_video_upload_url").sensitive(),
            optional::<Vec<String>>("action_video_upload_url").sensitive(),
            optional::<Option<String>>("audio_upload_url").sensitive(),
            required::<String>("cover_upload_url").sensitive(),
            required::<String>("id_card_image1_upload_url").sensitive(),
            required::<String>("id_card_image2_upload_url").sensitive(),
            required::<String>("grant_file_upload_url").sensitive(),
            optional::<Option<String>>("pre_beauty_image_upload_url").sensitive(),
            optional::<Option<String>>("post_beauty_image_upload_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.training_video_upload_url),
                2 => read(map, &mut self.action_video_upload_url),
                3 => read(map, &mut self.audio_upload_url),
                4 => read(map, &mut self.cover_upload_url),
                5 => read(map, &mut self.id_card_front_upload_url),
                6 => read(map, &mut self.id_card_back_upload_url),
                7 => read(map, &mut self.grant_file_upload_url),
                8 => read(map, &mut self.pre_beauty_image_upload_url),
                _ => read(map, &mut self.post_beauty_image_upload_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "training_video_upload_url", &self.training_video_upload_url)?;
            write_some(map, "action_video_upload_url", &self.action_video_upload_url)?;
            write_some(map, "audio_upload_url", &self.audio_upload_url)?;
            write(map, "cover_upload_url", &self.cover_upload_url)?;
            write(map, "id_card_image1_upload_url", &self.id_card_front_upload_url)?;
            write(map, "id_card_image2_upload_url", &self.id_card_back_upload_url)?;
            write(map, "grant_file_upload_url", &self.grant_file_upload_url)?;
            write_some(
                map,
                "pre_beauty_image_upload_url",
                &self.pre_beauty_image_upload_url,
            )?;
            write_some(
                map,
                "post_beauty_image_upload_url",
                &self.post_beauty_image_upload_url,
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
    object!(TrainingJobUploads);
    /// A job that trains an avatar model.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingJob {
        /// `job_id` (always there). 1 to 64 characters.
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
        pub last_update_time: Option<Timestamp>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// Mobile number of whoever created the job. At most 64 characters.
        pub contact: Option<String>,
        /// `batch_name` (optional). 1 to 256 characters.
        pub batch_name: Option<String>,
        /// `tags` (optional). At most 10 elements.
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
        #[cfg_attr(
            feature = "schemars",
            schemars(rename = "id_card_image1_download_url")
        )]
        pub id_card_front_download_url: Option<String>,
        /// The back of the identity card. Valid for 24 hours.
        #[cfg_attr(
            feature = "schemars",
            schemars(rename = "id_card_image2_download_url")
        )]
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
        /// `audio_file_download_url` (optional)
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
        /// `comment_logs` (optional). At most 1024 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub comment_logs: Vec<CommentLogInfo>,
        /// Actions that the avatar may learn. At most 256 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub samples: Vec<ActionSampleInfo>,
        /// `is_mask_file_uploaded` (optional)
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
        pub inference_data_process_chat_action_mark_info: Option<
            InferenceActionMarkInfo,
        >,
        /// The part of the footage in which the eyes are corrected. Times are `HH:MM:SS.mmm`.
        pub inference_data_process_eye_correction_mark_info: Option<
            InferenceEyeCorrectionMarkInfo,
        >,
        /// The kinds of machines that compile the model. At most 4 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub worker_type: Vec<String>,
        /// `voice_train_job_id` (optional). 1 to 64 characters.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for TrainingJob {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("TrainingJob")
                .field("job_id", &self.job_id)
                .field("name", &self.name)
                .field("state", &self.state)
                .field("asset_id", &self.asset_id)
                .field("project_id", &self.project_id)
                .field("cover_download_url", &redacted(&self.cover_download_url))
                .field("last_update_time", &self.last_update_time)
                .field("create_time", &self.create_time)
                .field("contact", &redacted(&self.contact))
                .field("batch_name", &self.batch_name)
                .field("tags", &self.tags)
                .field("model_version", &self.model_version)
                .field("matting_type", &self.matting_type)
                .field("model_resolution", &self.model_resolution)
                .field("app_user_id", &redacted(&self.app_user_id))
                .field("is_flexus", &self.is_flexus)
                .field("is_live_copy", &self.is_live_copy)
                .field("is_fast_flexus", &self.is_fast_flexus)
                .field("is_only_human_model", &self.is_only_human_model)
                .field("optional_training_location", &self.optional_training_location)
                .field("is_background_replacement", &self.is_background_replacement)
                .field("is_ondemand_resource", &self.is_ondemand_resource)
                .field(
                    "training_video_download_url",
                    &redacted(&self.training_video_download_url),
                )
                .field(
                    "id_card_front_download_url",
                    &redacted(&self.id_card_front_download_url),
                )
                .field(
                    "id_card_back_download_url",
                    &redacted(&self.id_card_back_download_url),
                )
                .field(
                    "grant_file_download_url",
                    &redacted(&self.grant_file_download_url),
                )
                .field(
                    "pre_beauty_image_download_url",
                    &redacted(&self.pre_beauty_image_download_url),
                )
                .field(
                    "external_action_json_data_download_url",
                    &redacted(&self.external_action_json_data_download_url),
                )
                .field(
                    "action_video_download_url",
                    &redacted(&self.action_video_download_url),
                )
                .field(
                    "post_beauty_image_download_url",
                    &redacted(&self.post_beauty_image_download_url),
                )
                .field(
                    "audio_file_download_url",
                    &redacted(&self.audio_file_download_url),
                )
                .field(
                    "action_mark_file_download_url",
                    &redacted(&self.action_mark_file_download_url),
                )
                .field(
                    "action_mark_file_upload_url",
                    &redacted(&self.action_mark_file_upload_url),
                )
                .field("operation_logs", &self.operation_logs)
                .field("verify_video_matting_info", &self.verify_video_matting_info)
                .field("comment_logs", &self.comment_logs)
                .field("samples", &self.samples)
                .field("is_mask_file_uploaded", &self.is_mask_file_uploaded)
                .field("mask_file_download_url", &redacted(&self.mask_file_download_url))
                .field(
                    "verify_video_download_url",
                    &redacted(&self.verify_video_download_url),
                )
                .field(
                    "markable_video_download_url",
                    &redacted(&self.markable_video_download_url),
                )
                .field(
                    "markable_action_video_download_url",
                    &redacted(&self.markable_action_video_download_url),
                )
                .field("training_video_mark_info", &self.training_video_mark_info)
                .field(
                    "inference_data_process_video_mark_info",
                    &self.inference_data_process_video_mark_info,
                )
                .field("voice_properties", &self.voice_properties)
                .field(
                    "inference_data_process_action_mark_info",
                    &self.inference_data_process_action_mark_info,
                )
                .field(
                    "inference_data_process_chat_action_mark_info",
                    &self.inference_data_process_chat_action_mark_info,
                )
                .field(
                    "inference_data_process_eye_correction_mark_info",
                    &self.inference_data_process_eye_correction_mark_info,
                )
                .field("worker_type", &self.worker_type)
                .field("voice_train_job_id", &self.voice_train_job_id)
                .field("flexus_retry_count", &self.flexus_retry_count)
                .field("audio_source_type", &self.audio_source_type)
                .field("supported_service", &self.supported_service)
                .field("allocated_resource", &self.allocated_resource)
                .field("train_video_rotation_state", &self.train_video_rotation_state)
                .field("action_video_rotation_state", &self.action_video_rotation_state)
                .field("sub_training_job_info", &self.sub_training_job_info)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for TrainingJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<String>("name"),
            required::<TrainingJobState>("state"),
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("project_id"),
            optional::<Option<String>>("cover_download_url").sensitive(),
            optional::<Option<Timestamp>>("last_update_time"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<String>>("contact").sensitive(),
            optional::<Option<String>>("batch_name"),
            optional::<Vec<String>>("tags"),
            optional::<Option<ModelVersion>>("model_version"),
            optional::<Option<MattingType>>("matting_type"),
            optional::<Option<ModelResolution>>("model_resolution"),
            optional::<Option<String>>("app_user_id").sensitive(),
            optional::<Option<bool>>("is_flexus"),
            optional::<Option<bool>>("is_live_copy"),
            optional::<Option<bool>>("is_fast_flexus"),
            optional::<Option<bool>>("is_only_human_model"),
            optional::<Vec<String>>("optional_training_location"),
            optional::<Option<bool>>("is_background_replacement"),
            optional::<Option<bool>>("is_ondemand_resource"),
            optional::<Option<String>>("training_video_download_url").sensitive(),
            optional::<Option<String>>("id_card_image1_download_url").sensitive(),
            optional::<Option<String>>("id_card_image2_download_url").sensitive(),
            optional::<Option<String>>("grant_file_download_url").sensitive(),
            optional::<Option<String>>("pre_beauty_image_download_url").sensitive(),
            optional::<Option<String>>("external_action_json_data_download_url")
                .sensitive(),
            optional::<Option<String>>("action_video_download_url").sensitive(),
            optional::<Option<String>>("post_beauty_image_download_url").sensitive(),
            optional::<Option<String>>("audio_file_download_url").sensitive(),
            optional::<Option<String>>("action_mark_file_download_url").sensitive(),
            optional::<Option<String>>("action_mark_file_upload_url").sensitive(),
            optional::<Vec<OperationLogInfo>>("operation_logs"),
            optional::<Vec<VerifyVideoMattingInfo>>("verify_video_matting_info"),
            optional::<Vec<CommentLogInfo>>("comment_logs"),
            optional::<Vec<ActionSampleInfo>>("samples"),
            optional::<Option<bool>>("is_mask_file_uploaded"),
            optional::<Option<String>>("mask_file_download_url").sensitive(),
            optional::<Option<String>>("verify_video_download_url").sensitive(),
            optional::<Option<String>>("markable_video_download_url").sensitive(),
            optional::<Option<String>>("markable_action_video_download_url").sensitive(),
            optional::<Option<TrainingVideoMarkInfo>>("traning_video_mark_info"),
            optional::<
                Option<InferenceVideoMarkInfo>,
            >("inference_data_process_video_mark_info"),
            optional::<Option<VoiceProperties>>("voice_properties"),
            optional::<
                Option<InferenceActionMarkInfo>,
            >("inference_data_process_action_mark_info"),
            optional::<
                Option<InferenceActionMarkInfo>,
            >("inference_data_process_chat_action_mark_info"),
            optional::<
                Option<InferenceEyeCorrectionMarkInfo>,
            >("inference_data_process_eye_correction_mark_info"),
            optional::<Vec<String>>("worker_type"),
            optional::<Option<String>>("voice_train_job_id"),
            optional::<Option<i32>>("flexus_retry_count"),
            optional::<Option<AudioSourceType>>("audio_source_type"),
            optional::<Vec<SupportedService>>("supported_service"),
            optional::<Option<TrainingAllocatedResource>>("allocated_resource"),
            optional::<Option<RotationState>>("train_video_rotation_state"),
            optional::<Option<RotationState>>("action_video_rotation_state"),
            optional::<Vec<SubTrainingJob>>("sub_training_job_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.state),
                3 => read(map, &mut self.asset_id),
                4 => read(map, &mut self.project_id),
                5 => read(map, &mut self.cover_download_url),
                6 => read(map, &mut self.last_update_time),
                7 => read(map, &mut self.create_time),
                8 => read(map, &mut self.contact),
                9 => read(map, &mut self.batch_name),
                10 => read(map, &mut self.tags),
                11 => read(map, &mut self.model_version),
                12 => read(map, &mut self.matting_type),
                13 => read(map, &mut self.model_resolution),
                14 => read(map, &mut self.app_user_id),
                15 => read(map, &mut self.is_flexus),
                16 => read(map, &mut self.is_live_copy),
                17 => read(map, &mut self.is_fast_flexus),
                18 => read(map, &mut self.is_only_human_model),
                19 => read(map, &mut self.optional_training_location),
                20 => read(map, &mut self.is_background_replacement),
                21 => read(map, &mut self.is_ondemand_resource),
                22 => read(map, &mut self.training_video_download_url),
                23 => read(map, &mut self.id_card_front_download_url),
                24 => read(map, &mut self.id_card_back_download_url),
                25 => read(map, &mut self.grant_file_download_url),
                26 => read(map, &mut self.pre_beauty_image_download_url),
                27 => read(map, &mut self.external_action_json_data_download_url),
                28 => read(map, &mut self.action_video_download_url),
                29 => read(map, &mut self.post_beauty_image_download_url),
                30 => read(map, &mut self.audio_file_download_url),
                31 => read(map, &mut self.action_mark_file_download_url),
                32 => read(map, &mut self.action_mark_file_upload_url),
                33 => read(map, &mut self.operation_logs),
                34 => read(map, &mut self.verify_video_matting_info),
                35 => read(map, &mut self.comment_logs),
                36 => read(map, &mut self.samples),
                37 => read(map, &mut self.is_mask_file_uploaded),
                38 => read(map, &mut self.mask_file_download_url),
                39 => read(map, &mut self.verify_video_download_url),
                40 => read(map, &mut self.markable_video_download_url),
                41 => read(map, &mut self.markable_action_video_download_url),
                42 => read(map, &mut self.training_video_mark_info),
                43 => read(map, &mut self.inference_data_process_video_mark_info),
                44 => read(map, &mut self.voice_properties),
                45 => read(map, &mut self.inference_data_process_action_mark_info),
                46 => read(map, &mut self.inference_data_process_chat_action_mark_info),
                47 => {
                    read(map, &mut self.inference_data_process_eye_correction_mark_info)
                }
                48 => read(map, &mut self.worker_type),
                49 => read(map, &mut self.voice_train_job_id),
                50 => read(map, &mut self.flexus_retry_count),
                51 => read(map, &mut self.audio_source_type),
                52 => read(map, &mut self.supported_service),
                53 => read(map, &mut self.allocated_resource),
                54 => read(map, &mut self.train_video_rotation_state),
                55 => read(map, &mut self.action_video_rotation_state),
                _ => read(map, &mut self.sub_training_job_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "name", &self.name)?;
            write(map, "state", &self.state)?;
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "project_id", &self.project_id)?;
            write_some(map, "cover_download_url", &self.cover_download_url)?;
            write_some(map, "last_update_time", &self.last_update_time)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "contact", &self.contact)?;
            write_some(map, "batch_name", &self.batch_name)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "model_version", &self.model_version)?;
            write_some(map, "matting_type", &self.matting_type)?;
            write_some(map, "model_resolution", &self.model_resolution)?;
            write_some(map, "app_user_id", &self.app_user_id)?;
            write_some(map, "is_flexus", &self.is_flexus)?;
            write_some(map, "is_live_copy", &self.is_live_copy)?;
            write_some(map, "is_fast_flexus", &self.is_fast_flexus)?;
            write_some(map, "is_only_human_model", &self.is_only_human_model)?;
            write_some(
                map,
                "optional_training_location",
                &self.optional_training_location,
            )?;
            write_some(
                map,
                "is_background_replacement",
                &self.is_background_replacement,
            )?;
            write_some(map, "is_ondemand_resource", &self.is_ondemand_resource)?;
            write_some(
                map,
                "training_video_download_url",
                &self.training_video_download_url,
            )?;
            write_some(
                map,
                "id_card_image1_download_url",
                &self.id_card_front_download_url,
            )?;
            write_some(
                map,
                "id_card_image2_download_url",
                &self.id_card_back_download_url,
            )?;
            write_some(map, "grant_file_download_url", &self.grant_file_download_url)?;
            write_some(
                map,
                "pre_beauty_image_download_url",
                &self.pre_beauty_image_download_url,
            )?;
            write_some(
                map,
                "external_action_json_data_download_url",
                &self.external_action_json_data_download_url,
            )?;
            write_some(
                map,
                "action_video_download_url",
                &self.action_video_download_url,
            )?;
            write_some(
                map,
                "post_beauty_image_download_url",
                &self.post_beauty_image_download_url,
            )?;
            write_some(map, "audio_file_download_url", &self.audio_file_download_url)?;
            write_some(
                map,
                "action_mark_file_download_url",
                &self.action_mark_file_download_url,
            )?;
            write_some(
                map,
                "action_mark_file_upload_url",
                &self.action_mark_file_upload_url,
            )?;
            write_some(map, "operation_logs", &self.operation_logs)?;
            write_some(
                map,
                "verify_video_matting_info",
                &self.verify_video_matting_info,
            )?;
            write_some(map, "comment_logs", &self.comment_logs)?;
            write_some(map, "samples", &self.samples)?;
            write_some(map, "is_mask_file_uploaded", &self.is_mask_file_uploaded)?;
            write_some(map, "mask_file_download_url", &self.mask_file_download_url)?;
            write_some(
                map,
                "verify_video_download_url",
                &self.verify_video_download_url,
            )?;
            write_some(
                map,
                "markable_video_download_url",
                &self.markable_video_download_url,
            )?;
            write_some(
                map,
                "markable_action_video_download_url",
                &self.markable_action_video_download_url,
            )?;
            write_some(map, "traning_video_mark_info", &self.training_video_mark_info)?;
            write_some(
                map,
                "inference_data_process_video_mark_info",
                &self.inference_data_process_video_mark_info,
            )?;
            write_some(map, "voice_properties", &self.voice_properties)?;
            write_some(
                map,
                "inference_data_process_action_mark_info",
                &self.inference_data_process_action_mark_info,
            )?;
            write_some(
                map,
                "inference_data_process_chat_action_mark_info",
                &self.inference_data_process_chat_action_mark_info,
            )?;
            write_some(
                map,
                "inference_data_process_eye_correction_mark_info",
                &self.inference_data_process_eye_correction_mark_info,
            )?;
            write_some(map, "worker_type", &self.worker_type)?;
            write_some(map, "voice_train_job_id", &self.voice_train_job_id)?;
            write_some(map, "flexus_retry_count", &self.flexus_retry_count)?;
            write_some(map, "audio_source_type", &self.audio_source_type)?;
            write_some(map, "supported_service", &self.supported_service)?;
            write_some(map, "allocated_resource", &self.allocated_resource)?;
            write_some(
                map,
                "train_video_rotation_state",
                &self.train_video_rotation_state,
            )?;
            write_some(
                map,
                "action_video_rotation_state",
                &self.action_video_rotation_state,
            )?;
            write_some(map, "sub_training_job_info", &self.sub_training_job_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TrainingJob);
    /// A step that was taken.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OperationLogInfo {
        /// `operate_time` (optional)
        pub operate_time: Option<Timestamp>,
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for OperationLogInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Timestamp>>("operate_time"),
            optional::<Option<OperationLogType>>("log_type"),
            optional::<Option<String>>("log_description"),
            optional::<Option<OperateUser>>("operate_user"),
            optional::<Option<String>>("error_code"),
            optional::<Vec<String>>("redo_reasons"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.operate_time),
                1 => read(map, &mut self.log_type),
                2 => read(map, &mut self.log_description),
                3 => read(map, &mut self.operate_user),
                4 => read(map, &mut self.error_code),
                _ => read(map, &mut self.redo_reasons),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "operate_time", &self.operate_time)?;
            write_some(map, "log_type", &self.log_type)?;
            write_some(map, "log_description", &self.log_description)?;
            write_some(map, "operate_user", &self.operate_user)?;
            write_some(map, "error_code", &self.error_code)?;
            write_some(map, "redo_reasons", &self.redo_reasons)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(OperationLogInfo);
    open_enum! {
        /// The step, by who took it and what it was. USER_CREATE_JOD and MANUL_STOP_ACTION_MARK are how
        /// the vendor spells them.
        pub enum OperationLogType {
            /// `USER_CREATE_JOD`
            UserCreateJod = "USER_CREATE_JOD",
            /// `USER_VERIFYING_SUBMITTED`
            UserVerifyingSubmitted = "USER_VERIFYING_SUBMITTED",
            /// `SYSTEM_VERIFY_FAILED`
            SystemVerifyFailed = "SYSTEM_VERIFY_FAILED",
            /// `ADMIN_UPDATE_BEAUTY_LEVEL`
            AdminUpdateBeautyLevel = "ADMIN_UPDATE_BEAUTY_LEVEL",
            /// `ADMIN_UPDATE_TRAIN_LOCATION`
            AdminUpdateTrainLocation = "ADMIN_UPDATE_TRAIN_LOCATION",
            /// `ADMIN_UPDATE_JOB_PRIORITY`
            AdminUpdateJobPriority = "ADMIN_UPDATE_JOB_PRIORITY",
            /// `SYSTEM_VERIFY_SUCCESS`
            SystemVerifySuccess = "SYSTEM_VERIFY_SUCCESS",
            /// `ADMIN_VERIFY_SUCCESS`
            AdminVerifySuccess = "ADMIN_VERIFY_SUCCESS",
            /// `ADMIN_VERIFY_FAILED`
            AdminVerifyFailed = "ADMIN_VERIFY_FAILED",
            /// `SYSTEM_TRAIN_DATA_PREPROCESSING`
            SystemTrainDataPreprocessing = "SYSTEM_TRAIN_DATA_PREPROCESSING",
            /// `SYSTEM_TRAIN_DATA_PREPROCESS_FAILED`
            SystemTrainDataPreprocessFailed = "SYSTEM_TRAIN_DATA_PREPROCESS_FAILED",
            /// `SYSTEM_TRAIN_DATA_PREPROCESS_SUCCESS`
            SystemTrainDataPreprocessSuccess = "SYSTEM_TRAIN_DATA_PREPROCESS_SUCCESS",
            /// `SYSTEM_ACTION_GENERATE_DATA_PREPROCESSING`
            SystemActionGenerateDataPreprocessing = "SYSTEM_ACTION_GENERATE_DATA_PREPROCESSING",
            /// `SYSTEM_ACTION_GENERATE_DATA_SUCCESS`
            SystemActionGenerateDataSuccess = "SYSTEM_ACTION_GENERATE_DATA_SUCCESS",
            /// `SYSTEM_ACTION_GENERATE_ORI_SUCCESS`
            SystemActionGenerateOriSuccess = "SYSTEM_ACTION_GENERATE_ORI_SUCCESS",
            /// `SYSTEM_ACTION_GENERATE_DATA_FAILED`
            SystemActionGenerateDataFailed = "SYSTEM_ACTION_GENERATE_DATA_FAILED",
            /// `SYSTEM_ACTION_GENERATE_ORI_FAILED`
            SystemActionGenerateOriFailed = "SYSTEM_ACTION_GENERATE_ORI_FAILED",
            /// `SYSTEM_ACTION_GENERATE_ORI_PREPROCESSING`
            SystemActionGenerateOriPreprocessing = "SYSTEM_ACTION_GENERATE_ORI_PREPROCESSING",
            /// `SYSTEM_TRAINING`
            SystemTraining = "SYSTEM_TRAINING",
            /// `ADMIN_STOP_TRAINING_DATA_PREPROCESS`
            AdminStopTrainingDataPreprocess = "ADMIN_STOP_TRAINING_DATA_PREPROCESS",
            /// `ADMIN_STOP_BEAUTY_PREPROCESS`
            AdminStopBeautyPreprocess = "ADMIN_STOP_BEAUTY_PREPROCESS",
            /// `ADMIN_STOP_INFERENCE_DATA_PREPROCESS`
            AdminStopInferenceDataPreprocess = "ADMIN_STOP_INFERENCE_DATA_PREPROCESS",
            /// `ADMIN_STOP_TRAIN`
            AdminStopTrain = "ADMIN_STOP_TRAIN",
            /// `SYSTEM_TRAIN_FAILED`
            SystemTrainFailed = "SYSTEM_TRAIN_FAILED",
            /// `SYSTEM_TRAIN_SUCCESS`
            SystemTrainSuccess = "SYSTEM_TRAIN_SUCCESS",
            /// `SYSTEM_INFERENCE_DATA_PREPROCESSING`
            SystemInferenceDataPreprocessing = "SYSTEM_INFERENCE_DATA_PREPROCESSING",
            /// `SYSTEM_INFERENCE_DATA_PREPROCESS_FAILED`
            SystemInferenceDataPreprocessFailed = "SYSTEM_INFERENCE_DATA_PREPROCESS_FAILED",
            /// `SYSTEM_WAIT_ASSET_SYNC`
            SystemWaitAssetSync = "SYSTEM_WAIT_ASSET_SYNC",
            /// `SYSTEM_INFERENCE_DATA_PREPROCESS_SUCCESS`
            SystemInferenceDataPreprocessSuccess = "SYSTEM_INFERENCE_DATA_PREPROCESS_SUCCESS",
            /// `SYSTEM_JOB_SUCCESS`
            SystemJobSuccess = "SYSTEM_JOB_SUCCESS",
            /// `ADMIN_MASK_UPLOADED`
            AdminMaskUploaded = "ADMIN_MASK_UPLOADED",
            /// `ADMIN_UPDATE_VIDEO`
            AdminUpdateVideo = "ADMIN_UPDATE_VIDEO",
            /// `ADMIN_UPDATE_ACTION_VIDEO`
            AdminUpdateActionVideo = "ADMIN_UPDATE_ACTION_VIDEO",
            /// `ADMIN_RESET`
            AdminReset = "ADMIN_RESET",
            /// `ADMIN_ACCEPT`
            AdminAccept = "ADMIN_ACCEPT",
            /// `USER_REPAIR`
            UserRepair = "USER_REPAIR",
            /// `SYSTEM_UPDATE_COVER`
            SystemUpdateCover = "SYSTEM_UPDATE_COVER",
            /// `SYSTEM_ANALYSE_FILE_INFO`
            SystemAnalyseFileInfo = "SYSTEM_ANALYSE_FILE_INFO",
            /// `ADMIN_SET_SILENCE_REPEAT_NUM`
            AdminSetSilenceRepeatNum = "ADMIN_SET_SILENCE_REPEAT_NUM",
            /// `SYSTEM_MARKABLE_VIDEO`
            SystemMarkableVideo = "SYSTEM_MARKABLE_VIDEO",
            /// `SYSTEM_MASK_VERIFY_VIDEO`
            SystemMaskVerifyVideo = "SYSTEM_MASK_VERIFY_VIDEO",
            /// `SYSTEM_MASK_VERIFY_VIDEO_SUCCESS`
            SystemMaskVerifyVideoSuccess = "SYSTEM_MASK_VERIFY_VIDEO_SUCCESS",
            /// `SYSTEM_MASK_VERIFY_VIDEO_FAILED`
            SystemMaskVerifyVideoFailed = "SYSTEM_MASK_VERIFY_VIDEO_FAILED",
            /// `SYSTEM_MARKABLE_VIDEO_SUCCESS`
            SystemMarkableVideoSuccess = "SYSTEM_MARKABLE_VIDEO_SUCCESS",
            /// `SYSTEM_BEAUTY_PREPROCESSING`
            SystemBeautyPreprocessing = "SYSTEM_BEAUTY_PREPROCESSING",
            /// `SYSTEM_BEAUTY_PREPROCESS_FAILED`
            SystemBeautyPreprocessFailed = "SYSTEM_BEAUTY_PREPROCESS_FAILED",
            /// `ADMIN_CONFIRM_ACTION`
            AdminConfirmAction = "ADMIN_CONFIRM_ACTION",
            /// `ADMIN_STOP_ACTION_GENERATE_DATA_PREPROCESS`
            AdminStopActionGenerateDataPreprocess = "ADMIN_STOP_ACTION_GENERATE_DATA_PREPROCESS",
            /// `ADMIN_STOP_ACTION_GENERATE_ORI_PREPROCESS`
            AdminStopActionGenerateOriPreprocess = "ADMIN_STOP_ACTION_GENERATE_ORI_PREPROCESS",
            /// `SYSTEM_BEAUTY_PREPROCESS_SUCCESS`
            SystemBeautyPreprocessSuccess = "SYSTEM_BEAUTY_PREPROCESS_SUCCESS",
            /// `SYSTEM_COMPILE_FAILED`
            SystemCompileFailed = "SYSTEM_COMPILE_FAILED",
            /// `SYSTEM_COMPILE_SUCCESS`
            SystemCompileSuccess = "SYSTEM_COMPILE_SUCCESS",
            /// `SYSTEM_MARKABLE_VIDEO_FAILED`
            SystemMarkableVideoFailed = "SYSTEM_MARKABLE_VIDEO_FAILED",
            /// `ADMIN_UPDATE_COMPILE`
            AdminUpdateCompile = "ADMIN_UPDATE_COMPILE",
            /// `ADMIN_UPDATE_INFERENCE_DATA_PROCESS_VIDEO`
            AdminUpdateInferenceDataProcessVideo = "ADMIN_UPDATE_INFERENCE_DATA_PROCESS_VIDEO",
            /// `ADMIN_UPDATE_INFERENCE_DATA_CHAT_PROCESS_VIDEO`
            AdminUpdateInferenceDataChatProcessVideo = "ADMIN_UPDATE_INFERENCE_DATA_CHAT_PROCESS_VIDEO",
            /// `SYSTEM_EXECUTE_COMPILE`
            SystemExecuteCompile = "SYSTEM_EXECUTE_COMPILE",
            /// `SYSTEM_EXECUTE_BEAUTY`
            SystemExecuteBeauty = "SYSTEM_EXECUTE_BEAUTY",
            /// `SYSTEM_MASK_VIDEO_AND_ACTION_TIME_SUCCESS`
            SystemMaskVideoAndActionTimeSuccess = "SYSTEM_MASK_VIDEO_AND_ACTION_TIME_SUCCESS",
            /// `SYSTEM_MASK_VIDEO_AND_ACTION_TIME_FAILED`
            SystemMaskVideoAndActionTimeFailed = "SYSTEM_MASK_VIDEO_AND_ACTION_TIME_FAILED",
            /// `USER_UPDATE_VIDEO`
            UserUpdateVideo = "USER_UPDATE_VIDEO",
            /// `ADMIN_UPLOAD_JSON_DATA`
            AdminUploadJsonData = "ADMIN_UPLOAD_JSON_DATA",
            /// `ADMIN_DELETE_JSON_DATA`
            AdminDeleteJsonData = "ADMIN_DELETE_JSON_DATA",
            /// `ADMIN_UPDATE_GENERAL_CONFIG`
            AdminUpdateGeneralConfig = "ADMIN_UPDATE_GENERAL_CONFIG",
            /// `ADMIN_MASK_ACTION_TIME`
            AdminMaskActionTime = "ADMIN_MASK_ACTION_TIME",
            /// `ADMIN_UPDATE_TRAIN_TIME`
            AdminUpdateTrainTime = "ADMIN_UPDATE_TRAIN_TIME",
            /// `STOP_COMPILE`
            StopCompile = "STOP_COMPILE",
            /// `MAKE_TEST_VIDEO`
            MakeTestVideo = "MAKE_TEST_VIDEO",
            /// `ADMIN_SET_FLEXUS_RETRY_COUNT`
            AdminSetFlexusRetryCount = "ADMIN_SET_FLEXUS_RETRY_COUNT",
            /// `USER_DELETE_JOB_VIDEO`
            UserDeleteJobVideo = "USER_DELETE_JOB_VIDEO",
            /// `ADMIN_SET_VIDEO_ROTATION_ANGLE`
            AdminSetVideoRotationAngle = "ADMIN_SET_VIDEO_ROTATION_ANGLE",
            /// `ADMIN_RE_SET_VIDEO_ROTATION_ANGLE`
            AdminReSetVideoRotationAngle = "ADMIN_RE_SET_VIDEO_ROTATION_ANGLE",
            /// `SYSTEM_SET_VIDEO_ROTATION_ANGLE_SUCCESS`
            SystemSetVideoRotationAngleSuccess = "SYSTEM_SET_VIDEO_ROTATION_ANGLE_SUCCESS",
            /// `SYSTEM_SET_VIDEO_ROTATION_ANGLE_FAILED`
            SystemSetVideoRotationAngleFailed = "SYSTEM_SET_VIDEO_ROTATION_ANGLE_FAILED",
            /// `COMPILE_JOB_IS_CONSUME`
            CompileJobIsConsume = "COMPILE_JOB_IS_CONSUME",
            /// `RESTART_TEST_VIDEO_CHECK`
            RestartTestVideoCheck = "RESTART_TEST_VIDEO_CHECK",
            /// `SKIP_TEST_VIDEO_CHECK`
            SkipTestVideoCheck = "SKIP_TEST_VIDEO_CHECK",
            /// `WAIT_TEST_VIDEO_CHECK`
            WaitTestVideoCheck = "WAIT_TEST_VIDEO_CHECK",
            /// `TEST_VIDEO_CHECK_PROCESSING`
            TestVideoCheckProcessing = "TEST_VIDEO_CHECK_PROCESSING",
            /// `TEST_VIDEO_CHECK_SUCCESS`
            TestVideoCheckSuccess = "TEST_VIDEO_CHECK_SUCCESS",
            /// `TEST_VIDEO_CHECK_FAILED`
            TestVideoCheckFailed = "TEST_VIDEO_CHECK_FAILED",
            /// `REDO_INFERENCE_PREPROCESSING`
            RedoInferencePreprocessing = "REDO_INFERENCE_PREPROCESSING",
            /// `REDO_TRAINING_PREPROCESSING`
            RedoTrainingPreprocessing = "REDO_TRAINING_PREPROCESSING",
            /// `REDO_TRAINING`
            RedoTraining = "REDO_TRAINING",
            /// `REDO_ACTION_DATA_GENERATE`
            RedoActionDataGenerate = "REDO_ACTION_DATA_GENERATE",
            /// `REDO_ACTION_ORI_GENERATE`
            RedoActionOriGenerate = "REDO_ACTION_ORI_GENERATE",
            /// `VIDEO_ANALYZE_PROCESSING`
            VideoAnalyzeProcessing = "VIDEO_ANALYZE_PROCESSING",
            /// `VIDEO_ANALYZE_SUCCESS`
            VideoAnalyzeSuccess = "VIDEO_ANALYZE_SUCCESS",
            /// `VIDEO_ANALYZE_FAILED`
            VideoAnalyzeFailed = "VIDEO_ANALYZE_FAILED",
            /// `ADMIN_RESOLUTION_NORMALIZE`
            AdminResolutionNormalize = "ADMIN_RESOLUTION_NORMALIZE",
            /// `SYSTEM_SET_RESOLUTION_NORMALIZE_SUCCESS`
            SystemSetResolutionNormalizeSuccess = "SYSTEM_SET_RESOLUTION_NORMALIZE_SUCCESS",
            /// `SYSTEM_SET_RESOLUTION_NORMALIZE_FAILED`
            SystemSetResolutionNormalizeFailed = "SYSTEM_SET_RESOLUTION_NORMALIZE_FAILED",
            /// `SYSTEM_ACTION_MARK_PREPROCESS_FAILED`
            SystemActionMarkPreprocessFailed = "SYSTEM_ACTION_MARK_PREPROCESS_FAILED",
            /// `SYSTEM_ACTION_MARK_PREPROCESSING`
            SystemActionMarkPreprocessing = "SYSTEM_ACTION_MARK_PREPROCESSING",
            /// `SYSTEM_ACTION_MARK_PREPROCESS_SUCCESS`
            SystemActionMarkPreprocessSuccess = "SYSTEM_ACTION_MARK_PREPROCESS_SUCCESS",
            /// `REDO_ACTION_MARK`
            RedoActionMark = "REDO_ACTION_MARK",
            /// `CONFIRM_ACTION_MARK`
            ConfirmActionMark = "CONFIRM_ACTION_MARK",
            /// `MANUL_STOP_ACTION_MARK`
            ManulStopActionMark = "MANUL_STOP_ACTION_MARK",
            /// `SYSTEM_INFERENCE_DATA_REASSEMBLE_WAITING`
            SystemInferenceDataReassembleWaiting = "SYSTEM_INFERENCE_DATA_REASSEMBLE_WAITING",
            /// `SYSTEM_INFERENCE_DATA_REASSEMBLE_PROCESSING`
            SystemInferenceDataReassembleProcessing = "SYSTEM_INFERENCE_DATA_REASSEMBLE_PROCESSING",
            /// `TIME_OUT_RETRY`
            TimeOutRetry = "TIME_OUT_RETRY",
        }
    }
    open_enum! {
        /// Who took the step: the owner of the job, the vendor's staff, or the service by itself.
        pub enum OperateUser {
            /// `USER`
            User = "USER",
            /// `ADMIN`
            Admin = "ADMIN",
            /// `SYSTEM`
            System = "SYSTEM",
        }
    }
    /// A region of the picture, in pixels from its upper left corner.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VerifyVideoMattingInfo {
        /// The left edge. Range: 0 to 3840.
        pub dx: Option<i32>,
        /// The upper edge. Range: 0 to 3840.
        pub dy: Option<i32>,
        /// `width` (optional). Range: 1 to 7680.
        pub width: Option<i32>,
        /// `height` (optional). Range: 1 to 7680.
        pub height: Option<i32>,
        /// What is done to a region.
        pub method: Option<MattingMethod>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for VerifyVideoMattingInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("dx"),
            optional::<Option<i32>>("dy"),
            optional::<Option<i32>>("width"),
            optional::<Option<i32>>("height"),
            optional::<Option<MattingMethod>>("method"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.dx),
                1 => read(map, &mut self.dy),
                2 => read(map, &mut self.width),
                3 => read(map, &mut self.height),
                _ => read(map, &mut self.method),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "dx", &self.dx)?;
            write_some(map, "dy", &self.dy)?;
            write_some(map, "width", &self.width)?;
            write_some(map, "height", &self.height)?;
            write_some(map, "method", &self.method)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VerifyVideoMattingInfo);
    open_enum! {
        /// What is done to a region.
        ///
        /// - `RESERVED`: green stays.
        /// - `DELETE`: green is removed.
        /// - `NO_DEGREEN`: green light on the person is left as it is.
        pub enum MattingMethod {
            /// `RESERVED`
            Reserved = "RESERVED",
            /// `DELETE`
            Delete = "DELETE",
            /// `NO_DEGREEN`
            NoDegreen = "NO_DEGREEN",
        }
    }
    /// `CommentLogInfo`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CommentLogInfo {
        /// `operate_time` (optional)
        pub operate_time: Option<Timestamp>,
        /// Whether the owner rejected the result or commented on it, or the vendor's staff commented.
        pub comment_type: Option<CommentType>,
        /// `comment_title` (optional)
        pub comment_title: Option<String>,
        /// `comment_message` (optional)
        pub comment_message: Option<String>,
        /// `attachment_download_url` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub attachment_download_url: Vec<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CommentLogInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CommentLogInfo")
                .field("operate_time", &self.operate_time)
                .field("comment_type", &self.comment_type)
                .field("comment_title", &self.comment_title)
                .field("comment_message", &self.comment_message)
                .field(
                    "attachment_download_url",
                    &redacted(&self.attachment_download_url),
                )
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for CommentLogInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Timestamp>>("operate_time"),
            optional::<Option<CommentType>>("comment_type"),
            optional::<Option<String>>("comment_title"),
            optional::<Option<String>>("comment_message"),
            optional::<Vec<String>>("attachment_download_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.operate_time),
                1 => read(map, &mut self.comment_type),
                2 => read(map, &mut self.comment_title),
                3 => read(map, &mut self.comment_message),
                _ => read(map, &mut self.attachment_download_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "operate_time", &self.operate_time)?;
            write_some(map, "comment_type", &self.comment_type)?;
            write_some(map, "comment_title", &self.comment_title)?;
            write_some(map, "comment_message", &self.comment_message)?;
            write_some(map, "attachment_download_url", &self.attachment_download_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CommentLogInfo);
    open_enum! {
        /// Whether the owner rejected the result or commented on it, or the vendor's staff commented.
        pub enum CommentType {
            /// `USER_REJECT`
            UserReject = "USER_REJECT",
            /// `USER_COMMENT`
            UserComment = "USER_COMMENT",
            /// `ADMIN_COMMENT`
            AdminComment = "ADMIN_COMMENT",
        }
    }
    /// An action that the avatar may learn, with a sample of it.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ActionSampleInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ActionSampleInfo")
                .field("action_name_zh", &self.action_name_zh)
                .field("action_name_en", &self.action_name_en)
                .field("action_tag", &self.action_tag)
                .field("catalog", &self.catalog)
                .field("recommended_value", &self.recommended_value)
                .field("is_selected", &self.is_selected)
                .field("sample_download_url", &redacted(&self.sample_download_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for ActionSampleInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("action_name_zh"),
            optional::<Option<String>>("action_name_en"),
            required::<String>("action_tag"),
            optional::<Option<String>>("catalog"),
            optional::<Option<i32>>("recommended_value"),
            optional::<Option<bool>>("is_selected"),
            optional::<Option<String>>("sample_download_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action_name_zh),
                1 => read(map, &mut self.action_name_en),
                2 => read(map, &mut self.action_tag),
                3 => read(map, &mut self.catalog),
                4 => read(map, &mut self.recommended_value),
                5 => read(map, &mut self.is_selected),
                _ => read(map, &mut self.sample_download_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "action_name_zh", &self.action_name_zh)?;
            write_some(map, "action_name_en", &self.action_name_en)?;
            write(map, "action_tag", &self.action_tag)?;
            write_some(map, "catalog", &self.catalog)?;
            write_some(map, "recommended_value", &self.recommended_value)?;
            write_some(map, "is_selected", &self.is_selected)?;
            write_some(map, "sample_download_url", &self.sample_download_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ActionSampleInfo);
    /// The part of the training video that is trained with. Times are `HH:MM:SS.mmm`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingVideoMarkInfo {
        /// `video_start_time` (optional)
        pub video_start_time: Option<String>,
        /// `video_end_time` (optional)
        pub video_end_time: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TrainingVideoMarkInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("video_start_time"),
            optional::<Option<String>>("video_end_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.video_start_time),
                _ => read(map, &mut self.video_end_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "video_start_time", &self.video_start_time)?;
            write_some(map, "video_end_time", &self.video_end_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TrainingVideoMarkInfo);
    /// The parts of the footage that are used in videos. Times are `HH:MM:SS.mmm`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InferenceVideoMarkInfo {
        /// `video_start_time` (optional). At most 12 characters.
        pub video_start_time: Option<String>,
        /// `video_end_time` (optional). At most 12 characters.
        pub video_end_time: Option<String>,
        /// For conversations.
        pub chat_video_start_time: Option<String>,
        /// For conversations.
        pub chat_video_end_time: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InferenceVideoMarkInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("video_start_time"),
            optional::<Option<String>>("video_end_time"),
            optional::<Option<String>>("chat_video_start_time"),
            optional::<Option<String>>("chat_video_end_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.video_start_time),
                1 => read(map, &mut self.video_end_time),
                2 => read(map, &mut self.chat_video_start_time),
                _ => read(map, &mut self.chat_video_end_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "video_start_time", &self.video_start_time)?;
            write_some(map, "video_end_time", &self.video_end_time)?;
            write_some(map, "chat_video_start_time", &self.chat_video_start_time)?;
            write_some(map, "chat_video_end_time", &self.chat_video_end_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InferenceVideoMarkInfo);
    /// Which action is where in the footage.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InferenceActionMarkInfo {
        /// `action_info` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub action_info: Vec<ActionMarkItem>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InferenceActionMarkInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<ActionMarkItem>>("action_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.action_info)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "action_info", &self.action_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InferenceActionMarkInfo);
    /// A stretch of the footage. Times are `HH:MM:SS.mmm`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ActionMarkItem {
        /// `action_start_time` (optional). At most 128 characters.
        pub action_start_time: Option<String>,
        /// `action_end_time` (optional). At most 128 characters.
        pub action_end_time: Option<String>,
        /// Whether the person moves or keeps still.
        pub action_type: Option<ActionMarkType>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ActionMarkItem {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("action_start_time"),
            optional::<Option<String>>("action_end_time"),
            optional::<Option<ActionMarkType>>("action_type"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action_start_time),
                1 => read(map, &mut self.action_end_time),
                _ => read(map, &mut self.action_type),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "action_start_time", &self.action_start_time)?;
            write_some(map, "action_end_time", &self.action_end_time)?;
            write_some(map, "action_type", &self.action_type)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ActionMarkItem);
    open_enum! {
        /// Whether the person moves or keeps still.
        pub enum ActionMarkType {
            /// `SILENCE`
            Silence = "SILENCE",
            /// `ACTION`
            Action = "ACTION",
        }
    }
    /// The part of the footage in which the eyes are corrected. Times are `HH:MM:SS.mmm`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InferenceEyeCorrectionMarkInfo {
        /// `eye_correction_start_time` (optional). At most 12 characters.
        pub eye_correction_start_time: Option<String>,
        /// `eye_correction_end_time` (optional). At most 12 characters.
        pub eye_correction_end_time: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InferenceEyeCorrectionMarkInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("eye_correction_start_time"),
            optional::<Option<String>>("eye_correction_end_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.eye_correction_start_time),
                _ => read(map, &mut self.eye_correction_end_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(
                map,
                "eye_correction_start_time",
                &self.eye_correction_start_time,
            )?;
            write_some(map, "eye_correction_end_time", &self.eye_correction_end_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InferenceEyeCorrectionMarkInfo);
    open_enum! {
        /// `RotationState`
        pub enum RotationState {
            /// `WAITING`
            Waiting = "WAITING",
            /// `PROCESSING`
            Processing = "PROCESSING",
            /// `SUCCESS`
            Success = "SUCCESS",
            /// `FAILED`
            Failed = "FAILED",
        }
    }
    /// A step of the training.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubTrainingJob {
        /// `job_id` (optional)
        pub job_id: Option<String>,
        /// `sub_job_type` (optional)
        pub sub_job_type: Option<String>,
        /// `heart_beat_id` (optional)
        pub heart_beat_id: Option<String>,
        /// Which values there are is undocumented.
        pub state: Option<String>,
        /// As a number; from when it counts, and in what, is undocumented.
        pub create_time: Option<i64>,
        /// As a number, like `create_time`.
        pub last_update_time: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SubTrainingJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("job_id"),
            optional::<Option<String>>("sub_job_type"),
            optional::<Option<String>>("heart_beat_id"),
            optional::<Option<String>>("state"),
            optional::<Option<i64>>("create_time"),
            optional::<Option<i64>>("last_update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.sub_job_type),
                2 => read(map, &mut self.heart_beat_id),
                3 => read(map, &mut self.state),
                4 => read(map, &mut self.create_time),
                _ => read(map, &mut self.last_update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_id", &self.job_id)?;
            write_some(map, "sub_job_type", &self.sub_job_type)?;
            write_some(map, "heart_beat_id", &self.heart_beat_id)?;
            write_some(map, "state", &self.state)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "last_update_time", &self.last_update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SubTrainingJob);
    /// A training job, as it is updated.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `batch_name` (optional). 1 to 256 characters.
        pub batch_name: Option<String>,
        /// `tags` (optional). At most 10 elements.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for UpdateTrainingJob {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("UpdateTrainingJob")
                .field("name", &self.name)
                .field("contact", &redacted(&self.contact))
                .field("command_message", &self.command_message)
                .field("video_multipart_count", &self.video_multipart_count)
                .field(
                    "action_video_multipart_count",
                    &self.action_video_multipart_count,
                )
                .field("is_background_replacement", &self.is_background_replacement)
                .field("batch_name", &self.batch_name)
                .field("tags", &self.tags)
                .field("is_fast_flexus", &self.is_fast_flexus)
                .field("voice_properties", &self.voice_properties)
                .field("supported_service", &self.supported_service)
                .field("audio_source_type", &self.audio_source_type)
                .field("samples_basic_info", &self.samples_basic_info)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl UpdateTrainingJob {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Name of the avatar model. The model has it in the asset library too. 1 to 256 characters.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Mobile number at which the vendor can ask about the material. At most 64 characters.
        #[must_use]
        pub fn contact(mut self, contact: impl Into<String>) -> Self {
            self.contact = Some(contact.into());
            self
        }
        /// What a call is about, if it is not about the training video of a new job. Default:
        /// `UPLOAD_VIDEO`.
        #[must_use]
        pub fn command_message(
            mut self,
            command_message: impl Into<TrainingCommandMessage>,
        ) -> Self {
            self.command_message = Some(command_message.into());
            self
        }
        /// In how many parts the one training video is uploaded, for instance in parallel. The response
        /// has an address for each. Range: 1 to 1000. Default: `1`.
        #[must_use]
        pub fn video_multipart_count(mut self, video_multipart_count: i32) -> Self {
            self.video_multipart_count = Some(video_multipart_count);
            self
        }
        /// In how many parts the one video with actions is uploaded. Range: 1 to 1000. Default: `1`.
        #[must_use]
        pub fn action_video_multipart_count(
            mut self,
            action_video_multipart_count: i32,
        ) -> Self {
            self.action_video_multipart_count = Some(action_video_multipart_count);
            self
        }
        /// Whether videos with the avatar may have a background of their own. The footage must be shot
        /// in front of a green screen then. Default: `true`.
        #[must_use]
        pub fn is_background_replacement(
            mut self,
            is_background_replacement: bool,
        ) -> Self {
            self.is_background_replacement = Some(is_background_replacement);
            self
        }
        /// `batch_name` (optional). 1 to 256 characters.
        #[must_use]
        pub fn batch_name(mut self, batch_name: impl Into<String>) -> Self {
            self.batch_name = Some(batch_name.into());
            self
        }
        /// `tags` (optional). At most 10 elements.
        #[must_use]
        pub fn tags(mut self, tags: Vec<String>) -> Self {
            self.tags = Some(tags);
            self
        }
        /// Whether the job is of the fast Flexus edition. Default: `false`.
        #[must_use]
        pub fn is_fast_flexus(mut self, is_fast_flexus: bool) -> Self {
            self.is_fast_flexus = Some(is_fast_flexus);
            self
        }
        /// The voice that a Flexus job trains beside the avatar.
        #[must_use]
        pub fn voice_properties(
            mut self,
            voice_properties: impl Into<VoiceProperties>,
        ) -> Self {
            self.voice_properties = Some(voice_properties.into());
            self
        }
        /// What the model shall be used for. At most 10 elements.
        #[must_use]
        pub fn supported_service(
            mut self,
            supported_service: Vec<SupportedService>,
        ) -> Self {
            self.supported_service = Some(supported_service);
            self
        }
        /// What the voice is trained from: the sound of the training video (VIDEO), or audio that is
        /// uploaded beside it (AUDIO). Default: `VIDEO`.
        #[must_use]
        pub fn audio_source_type(
            mut self,
            audio_source_type: impl Into<AudioSourceType>,
        ) -> Self {
            self.audio_source_type = Some(audio_source_type.into());
            self
        }
        /// Actions to be chosen from those that the job shows as samples.
        #[must_use]
        pub fn samples_basic_info(
            mut self,
            samples_basic_info: Vec<ActionBasicSampleInfo>,
        ) -> Self {
            self.samples_basic_info = Some(samples_basic_info);
            self
        }
    }
    impl Object for UpdateTrainingJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<String>>("contact").sensitive(),
            optional::<Option<TrainingCommandMessage>>("command_message"),
            optional::<Option<i32>>("video_multipart_count"),
            optional::<Option<i32>>("action_video_multipart_count"),
            optional::<Option<bool>>("is_background_replacement"),
            optional::<Option<String>>("batch_name"),
            optional::<Option<Vec<String>>>("tags"),
            optional::<Option<bool>>("is_fast_flexus"),
            optional::<Option<VoiceProperties>>("voice_properties"),
            optional::<Option<Vec<SupportedService>>>("supported_service"),
            optional::<Option<AudioSourceType>>("audio_source_type"),
            optional::<Option<Vec<ActionBasicSampleInfo>>>("samples_basic_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.contact),
                2 => read(map, &mut self.command_message),
                3 => read(map, &mut self.video_multipart_count),
                4 => read(map, &mut self.action_video_multipart_count),
                5 => read(map, &mut self.is_background_replacement),
                6 => read(map, &mut self.batch_name),
                7 => read(map, &mut self.tags),
                8 => read(map, &mut self.is_fast_flexus),
                9 => read(map, &mut self.voice_properties),
                10 => read(map, &mut self.supported_service),
                11 => read(map, &mut self.audio_source_type),
                _ => read(map, &mut self.samples_basic_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "contact", &self.contact)?;
            write_some(map, "command_message", &self.command_message)?;
            write_some(map, "video_multipart_count", &self.video_multipart_count)?;
            write_some(
                map,
                "action_video_multipart_count",
                &self.action_video_multipart_count,
            )?;
            write_some(
                map,
                "is_background_replacement",
                &self.is_background_replacement,
            )?;
            write_some(map, "batch_name", &self.batch_name)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "is_fast_flexus", &self.is_fast_flexus)?;
            write_some(map, "voice_properties", &self.voice_properties)?;
            write_some(map, "supported_service", &self.supported_service)?;
            write_some(map, "audio_source_type", &self.audio_source_type)?;
            write_some(map, "samples_basic_info", &self.samples_basic_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateTrainingJob);
    /// An action that the avatar may learn.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ActionBasicSampleInfo {
        /// One with what is required; the rest has setters.
        pub fn new(action_tag: impl Into<String>) -> Self {
            Self {
                action_tag: action_tag.into(),
                ..Default::default()
            }
        }
        /// In Chinese. 1 to 1028 characters.
        #[must_use]
        pub fn action_name_zh(mut self, action_name_zh: impl Into<String>) -> Self {
            self.action_name_zh = Some(action_name_zh.into());
            self
        }
        /// In English. 1 to 1028 characters.
        #[must_use]
        pub fn action_name_en(mut self, action_name_en: impl Into<String>) -> Self {
            self.action_name_en = Some(action_name_en.into());
            self
        }
        /// The group of actions that it belongs to. At most 128 characters.
        #[must_use]
        pub fn catalog(mut self, catalog: impl Into<String>) -> Self {
            self.catalog = Some(catalog.into());
            self
        }
        /// How much the vendor recommends it. Range: 0 to 100.
        #[must_use]
        pub fn recommended_value(mut self, recommended_value: i32) -> Self {
            self.recommended_value = Some(recommended_value);
            self
        }
        /// Whether the avatar shall learn it. Default: `true`.
        #[must_use]
        pub fn is_selected(mut self, is_selected: bool) -> Self {
            self.is_selected = Some(is_selected);
            self
        }
    }
    impl Object for ActionBasicSampleInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("action_name_zh"),
            optional::<Option<String>>("action_name_en"),
            required::<String>("action_tag"),
            optional::<Option<String>>("catalog"),
            optional::<Option<i32>>("recommended_value"),
            optional::<Option<bool>>("is_selected"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action_name_zh),
                1 => read(map, &mut self.action_name_en),
                2 => read(map, &mut self.action_tag),
                3 => read(map, &mut self.catalog),
                4 => read(map, &mut self.recommended_value),
                _ => read(map, &mut self.is_selected),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "action_name_zh", &self.action_name_zh)?;
            write_some(map, "action_name_en", &self.action_name_en)?;
            write(map, "action_tag", &self.action_tag)?;
            write_some(map, "catalog", &self.catalog)?;
            write_some(map, "recommended_value", &self.recommended_value)?;
            write_some(map, "is_selected", &self.is_selected)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ActionBasicSampleInfo);
    /// `ExecuteTrainingCommand`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `comment_data` (optional)
        pub comment_data: Option<CommentData>,
        /// `operation_reason` (optional). At most 2048 characters.
        pub operation_reason: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ExecuteTrainingCommand {
        /// One with what is required; the rest has setters.
        pub fn new(command: impl Into<TrainingCommand>) -> Self {
            Self {
                command: command.into(),
                ..Default::default()
            }
        }
        /// What a call is about, if it is not about the training video of a new job. Default:
        /// `UPLOAD_VIDEO`.
        #[must_use]
        pub fn command_message(
            mut self,
            command_message: impl Into<TrainingCommandMessage>,
        ) -> Self {
            self.command_message = Some(command_message.into());
            self
        }
        /// `comment_data` (optional)
        #[must_use]
        pub fn comment_data(mut self, comment_data: impl Into<CommentData>) -> Self {
            self.comment_data = Some(comment_data.into());
            self
        }
        /// `operation_reason` (optional). At most 2048 characters.
        #[must_use]
        pub fn operation_reason(mut self, operation_reason: impl Into<String>) -> Self {
            self.operation_reason = Some(operation_reason.into());
            self
        }
    }
    impl Object for ExecuteTrainingCommand {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<TrainingCommand>("command"),
            optional::<Option<TrainingCommandMessage>>("command_message"),
            optional::<Option<CommentData>>("comment_data"),
            optional::<Option<String>>("operation_reason"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.command),
                1 => read(map, &mut self.command_message),
                2 => read(map, &mut self.comment_data),
                _ => read(map, &mut self.operation_reason),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "command", &self.command)?;
            write_some(map, "command_message", &self.command_message)?;
            write_some(map, "comment_data", &self.comment_data)?;
            write_some(map, "operation_reason", &self.operation_reason)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ExecuteTrainingCommand);
    open_enum! {
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
            /// `SUBMITVERIFYING`
            Submitverifying = "SUBMITVERIFYING",
            /// `CONFIRM_ACCEPT`
            ConfirmAccept = "CONFIRM_ACCEPT",
            /// `CONFIRM_REJECT`
            ConfirmReject = "CONFIRM_REJECT",
            /// `CONFIRM_ANSWER`
            ConfirmAnswer = "CONFIRM_ANSWER",
            /// `CONFIRM_PENDING`
            ConfirmPending = "CONFIRM_PENDING",
            /// `CONFIRM_ACTIVE`
            ConfirmActive = "CONFIRM_ACTIVE",
            /// `GET_MULTIPART_UPLOADED`
            GetMultipartUploaded = "GET_MULTIPART_UPLOADED",
            /// `CONFIRM_REPAIR`
            ConfirmRepair = "CONFIRM_REPAIR",
            /// `CONFIRM_MULTIPART_UPLOADED`
            ConfirmMultipartUploaded = "CONFIRM_MULTIPART_UPLOADED",
            /// `GET_ACTION_VIDEO_MULTIPART_UPLOADED`
            GetActionVideoMultipartUploaded = "GET_ACTION_VIDEO_MULTIPART_UPLOADED",
            /// `CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED`
            ConfirmActionVideoMultipartUploaded = "CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED",
            /// `CONFIRM_AUTHORIZATION_LETTER`
            ConfirmAuthorizationLetter = "CONFIRM_AUTHORIZATION_LETTER",
            /// `DELETE_JOB_VIDEO`
            DeleteJobVideo = "DELETE_JOB_VIDEO",
        }
    }
    /// `CommentData`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CommentData {
        /// `comment_title` (optional). At most 2048 characters.
        pub comment_title: Option<String>,
        /// `comment_message` (optional). At most 2048 characters.
        pub comment_message: Option<String>,
        /// Files to go with the comment. The response has an address to upload each to. At most 100
        /// elements.
        pub attachment_name: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CommentData {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `comment_title` (optional). At most 2048 characters.
        #[must_use]
        pub fn comment_title(mut self, comment_title: impl Into<String>) -> Self {
            self.comment_title = Some(comment_title.into());
            self
        }
        /// `comment_message` (optional). At most 2048 characters.
        #[must_use]
        pub fn comment_message(mut self, comment_message: impl Into<String>) -> Self {
            self.comment_message = Some(comment_message.into());
            self
        }
        /// Files to go with the comment. The response has an address to upload each to. At most 100
        /// elements.
        #[must_use]
        pub fn attachment_name(mut self, attachment_name: Vec<String>) -> Self {
            self.attachment_name = Some(attachment_name);
            self
        }
    }
    impl Object for CommentData {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("comment_title"),
            optional::<Option<String>>("comment_message"),
            optional::<Option<Vec<String>>>("attachment_name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.comment_title),
                1 => read(map, &mut self.comment_message),
                _ => read(map, &mut self.attachment_name),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "comment_title", &self.comment_title)?;
            write_some(map, "comment_message", &self.comment_message)?;
            write_some(map, "attachment_name", &self.attachment_name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CommentData);
    /// The answer of `Execute2dModelTrainingCommandByUser`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for TrainingCommandOutcome {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("TrainingCommandOutcome")
                .field("command_result", &self.command_result)
                .field("attachment_upload_url", &redacted(&self.attachment_upload_url))
                .field("multipart_data", &self.multipart_data)
                .field("failure_message", &self.failure_message)
                .field("error_info", &self.error_info)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for TrainingCommandOutcome {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<TrainingCommandResult>>("commond_result"),
            optional::<Vec<String>>("attachment_upload_url").sensitive(),
            optional::<Vec<MultipartUploadInfo>>("multipart_data"),
            optional::<Option<String>>("excute_failed_msg"),
            optional::<Option<ErrorResponse>>("error_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.command_result),
                1 => read(map, &mut self.attachment_upload_url),
                2 => read(map, &mut self.multipart_data),
                3 => read(map, &mut self.failure_message),
                _ => read(map, &mut self.error_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "commond_result", &self.command_result)?;
            write_some(map, "attachment_upload_url", &self.attachment_upload_url)?;
            write_some(map, "multipart_data", &self.multipart_data)?;
            write_some(map, "excute_failed_msg", &self.failure_message)?;
            write_some(map, "error_info", &self.error_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TrainingCommandOutcome);
    open_enum! {
        /// Whether the command was taken. EXCUTE is how the vendor spells it.
        pub enum TrainingCommandResult {
            /// `EXCUTE_SUCCESS`
            ExcuteSuccess = "EXCUTE_SUCCESS",
            /// `EXCUTE_FAILED`
            ExcuteFailed = "EXCUTE_FAILED",
        }
    }
    /// A part of a video that is there.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MultipartUploadInfo {
        /// Counted from 1, in decimal. 1 to 10 characters.
        pub part_number: Option<String>,
        /// The header ETag of the storage's response to the upload of the part. 1 to 64 characters.
        pub etag: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for MultipartUploadInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("part_number"),
            optional::<Option<String>>("etag"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.part_number),
                _ => read(map, &mut self.etag),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "part_number", &self.part_number)?;
            write_some(map, "etag", &self.etag)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(MultipartUploadInfo);
    impl Page for List2dModelTrainingJobResponse {
        type Item = TrainingJobBasicInfo;
        fn items(&self) -> &[TrainingJobBasicInfo] {
            &self.jobs
        }
        fn into_items(self) -> Vec<TrainingJobBasicInfo> {
            self.jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &TrainingJobBasicInfo) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl crate::Identified for TrainingJobBasicInfo {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Identified for TrainingJob {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Job for TrainingJobBasicInfo {
        const KIND: &'static str = "training job";
        fn state(&self) -> &str {
            self.state.as_str()
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.phase()
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::LIST_2D_MODEL_TRAINING_JOB);
            crate::job::show::one_of(
                call,
                "job_id",
                id,
                |answer: List2dModelTrainingJobResponse| answer.jobs,
            )
        }
    }
    impl crate::Job for TrainingJob {
        const KIND: &'static str = "training job";
        fn state(&self) -> &str {
            self.state.as_str()
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.phase()
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::SHOW_2D_MODEL_TRAINING_JOB);
            crate::job::show::itself(call, "job_id", id)
        }
    }
}
impl crate::Client {
    /// List avatar model training jobs.
    ///
    /// Filters combine: a job is listed when it passes all that are given. Without any, every job
    /// of the project is listed.
    ///
    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs` (List2dModelTrainingJob)
    pub fn list_2d_model_training_job(&self) -> builders::List2dModelTrainingJob {
        builders::List2dModelTrainingJob {
            call: self.call(&operations::LIST_2D_MODEL_TRAINING_JOB),
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
    pub fn create_2d_model_training_job(
        &self,
        body: &crate::types::CreateTrainingJob,
    ) -> builders::Create2dModelTrainingJob {
        let mut call = self.call(&operations::CREATE_2D_MODEL_TRAINING_JOB);
        call.body(body);
        builders::Create2dModelTrainingJob {
            call,
        }
    }
    /// Show an avatar model training job.
    ///
    /// Shows what lists show, and also the material, every step that was taken, and what reviewers
    /// had to say.
    ///
    /// `GET /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Show2dModelTrainingJob)
    pub fn show_2d_model_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::Show2dModelTrainingJob {
        let mut call = self.call(&operations::SHOW_2D_MODEL_TRAINING_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::Show2dModelTrainingJob {
            call,
        }
    }
    /// Update an avatar model training job.
    ///
    /// For instance after a failed review, before it is submitted again. The response has new
    /// addresses for uploads, as after creation. What happens to fields that are left out is
    /// undocumented.
    ///
    /// `PUT /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Update2dModelTrainingJob)
    pub fn update_2d_model_training_job(
        &self,
        job_id: impl Into<String>,
        body: &crate::types::UpdateTrainingJob,
    ) -> builders::Update2dModelTrainingJob {
        let mut call = self.call(&operations::UPDATE_2D_MODEL_TRAINING_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        call.body(body);
        builders::Update2dModelTrainingJob {
            call,
        }
    }
    /// Delete an avatar model training job.
    ///
    /// What belongs to the job goes with it: the training footage, pictures of identity cards,
    /// letters of authorization, and the trained model. Only a job in one of the allowed states may
    /// be deleted.
    ///
    /// `DELETE /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    /// (Delete2dModelTrainingJob)
    pub fn delete_2d_model_training_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::Delete2dModelTrainingJob {
        let mut call = self.call(&operations::DELETE_2D_MODEL_TRAINING_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::Delete2dModelTrainingJob {
            call,
        }
    }
    /// Move an avatar model training job on.
    ///
    /// The status may be 200 although the command was not executed: see `commond_result`. Commands
    /// whose name starts with GET change nothing.
    ///
    /// `POST /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command`
    /// (Execute2dModelTrainingCommandByUser)
    pub fn execute_2d_model_training_command(
        &self,
        job_id: impl Into<String>,
        body: &crate::types::ExecuteTrainingCommand,
    ) -> builders::Execute2dModelTrainingCommand {
        let mut call = self.call(&operations::EXECUTE_2D_MODEL_TRAINING_COMMAND);
        call.set("job_id", Into::<String>::into(job_id));
        call.body(body);
        builders::Execute2dModelTrainingCommand {
            call,
        }
    }
    /// Download the encrypted file of an avatar model training job.
    ///
    /// The token is spent by the first call, and where it comes from is undocumented; so is how the
    /// file is encrypted.
    ///
    /// `GET /v1/digital-human-training-manage/user/encrypt-file-download`
    /// (Download2dModelTraningEncryptFile)
    pub fn download_2d_model_training_encrypt_file(
        &self,
        tenant_id: impl Into<String>,
        job_id: impl Into<String>,
        one_time_token: impl Into<String>,
    ) -> builders::Download2dModelTrainingEncryptFile {
        let mut call = self.call(&operations::DOWNLOAD_2D_MODEL_TRAINING_ENCRYPT_FILE);
        call.set("tenant_id", Into::<String>::into(tenant_id));
        call.set("job_id", Into::<String>::into(job_id));
        call.set("once_token", Into::<String>::into(one_time_token));
        builders::Download2dModelTrainingEncryptFile {
            call,
        }
    }
}
