//! The family `model-training`. Training avatar models from a person's footage.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, Operation, Pagination, Parameter, Retry, Status, Success,
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
            Parameter::path("project_id").client("project_id"),
            Parameter::header("X-App-UserId").ascii().client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("state").joined(),
            Parameter::query("sort_key"),
            Parameter::query("sort_dir"),
            Parameter::query("create_until"),
            Parameter::query("create_since"),
            Parameter::query("query_project_id"),
            Parameter::query("update_since"),
            Parameter::query("update_until"),
            Parameter::query("batch_name"),
            Parameter::query("tag"),
            Parameter::query("job_id"),
            Parameter::query("name"),
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
    /// `DELETE /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`
    pub static DELETE_2D_MODEL_TRAINING_JOB: Operation = Operation {
        family: "model-training",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").client("project_id"),
            Parameter::path("job_id"),
            Parameter::header("X-App-UserId").ascii().client("app_user_id"),
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
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
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
        /// What a list is ordered by. What asset_order stands for is undocumented beyond being an order
        /// by asset.
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
        /// Only jobs whose model belongs to this project, named by its id.
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
        /// Only elements whose `batch_name` is this.
        pub fn batch_name(mut self, batch_name: impl Into<String>) -> Self {
            self.call.set("batch_name", Into::<String>::into(batch_name));
            self
        }
        /// Only jobs with this among their tags.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.call.set("tag", Into::<String>::into(tag));
            self
        }
        /// Only elements whose `job_id` is this.
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.call.set("job_id", Into::<String>::into(job_id));
            self
        }
        /// Name of the avatar model.
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
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::ModelResolution;
    open_enum! {
        /// Where a training job stands.
        ///
        /// - `…_SUCCESS` of a step, and `ACTION_MARK_UPLOADED`: the step is done and the job waits for
        ///   the next one. The job itself is done with `JOB_SUCCESS`, when the model can be used, and
        ///   with `JOB_FINISH`, when its owner has accepted it besides; nothing follows `JOB_FINISH`.
        /// - `WAIT_USER_CONFIRM`, `JOB_REJECT` (the owner did not accept the result) and `JOB_PENDING`
        ///   (suspended): only for accounts that the vendor has put on a list.
        /// - `WAIT_ADMIN_…`, and failed or stopped steps after verification: the vendor's staff see to
        ///   them and may start the step again. Consoles show all of these as being in training.
        /// - `ACTION_GENERATE_DATA_…`: single actions are made; `ACTION_GENERATE_ORI_…`: they are
        ///   arranged; `ACTION_MARK…`: they are marked. `TEST_VIDEO_CHECK…`: the quality of a test
        ///   video made with the model is checked; `VIDEO_ANALYZE…`: a video is checked.
        /// - `MANUL_STOP_ACTION_MARK` is how the vendor spells it.
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
                | Self::ManulStopActionMark => Some(Phase::Canceled),
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
                | Self::ActionMarkFailed => Some(Phase::Failed),
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
                | Self::VideoAnalyzeProcessing => Some(Phase::Running),
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
                | Self::ActionMarkUploaded => Some(Phase::Waiting),
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
        /// `jobs` (optional)
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
        /// `job_id` (always there)
        pub job_id: String,
        /// Name of the avatar model. The model has it in the asset library too.
        pub name: String,
        /// Where a training job stands.
        pub state: TrainingJobState,
        /// The trained model in the asset library.
        pub asset_id: Option<String>,
        /// Project that the model belongs to.
        pub project_id: Option<String>,
        /// Valid for 24 hours.
        pub cover_download_url: Option<String>,
        /// When the owner last changed the job, by creating it or submitting it again. Progress of the
        /// training does not move it.
        pub last_update_time: Option<Timestamp>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// Mobile number of whoever created the job.
        pub contact: Option<String>,
        /// `batch_name` (optional)
        pub batch_name: Option<String>,
        /// `tags` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<String>,
        /// Version of the avatar model. V2 and V3 are no longer made, but older jobs show them. V3.3 is
        /// the model of the fast Flexus edition. At most 64 characters. Default: `V3.2`.
        pub model_version: Option<ModelVersion>,
        /// How the person is cut out of the background. Default: `AI`.
        pub matting_type: Option<MattingType>,
        /// The largest video that the model can make. It makes smaller ones too, down to 720p. Default:
        /// `1080P`.
        pub model_resolution: Option<ModelResolution>,
        /// The X-App-UserId that the job was created with, if any.
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
        /// before a green screen.
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
        /// Version of the avatar model. V2 and V3 are no longer made, but older jobs show them. V3.3 is
        /// the model of the fast Flexus edition.
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
}
