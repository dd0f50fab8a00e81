//! The family `picture-modeling`. Stylized 3D characters created from a photo.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, NewJob, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings`
    pub static LIST_PICTURE_MODELING_JOBS: Operation = Operation {
        family: "picture-modeling",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "picture_modeling_jobs",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        job: Some(Job {
            items: Some("picture_modeling_jobs"),
            id: "job_id",
            state: "state",
            by: None,
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/picture_modeling_jobs/*/model_cover_url"],
        success: Success::json::<crate::types::ListPictureModelingJobsResponse>(),
        ..Operation::new(
            "ListPictureModelingJobs",
            Method::Get,
            "/v1/{project_id}/digital-human/stylized/picture-modelings",
        )
    };
    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings`
    pub static CREATE_PICTURE_MODELING_JOB: Operation = Operation {
        family: "picture-modeling",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowPictureModelingJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::form("file").required(),
            Parameter::form("style_id").required(),
            Parameter::form("name").required(),
            Parameter::form("notify_url"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreatePictureModelingJobResponse>(),
        ..Operation::new(
            "CreatePictureModelingJob",
            Method::Post,
            "/v1/{project_id}/digital-human/stylized/picture-modelings",
        )
    };
    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}`
    pub static SHOW_PICTURE_MODELING_JOB: Operation = Operation {
        family: "picture-modeling",
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
        sensitive: &["/model_cover_url"],
        success: Success::json::<crate::types::PictureModelingInfo>(),
        ..Operation::new(
            "ShowPictureModelingJob",
            Method::Get,
            "/v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings-by-url`
    pub static CREATE_PICTURE_MODELING_BY_URL_JOB: Operation = Operation {
        family: "picture-modeling",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowPictureModelingJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/picture_url").length(1, 2048),
            Parameter::body("/style_id").length(1, 64),
            Parameter::body("/name").length(1, 64),
            Parameter::body("/notify_url").max_length(2048),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreatePictureModelingJobResponse>(),
        ..Operation::new(
            "CreatePictureModelingByUrlJob",
            Method::Post,
            "/v1/{project_id}/digital-human/stylized/picture-modelings-by-url",
        )
    };
    /// `GET /v1/{project_id}/styles`
    pub static LIST_STYLES: Operation = Operation {
        family: "picture-modeling",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "styles",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/styles/*/style_assets/*/cover_url"],
        success: Success::json::<crate::types::ListStylesResponse>(),
        ..Operation::new("ListStyles", Method::Get, "/v1/{project_id}/styles")
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// List photo modeling jobs.
    ///
    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings` (ListPictureModelingJobs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListPictureModelingJobs {
        pub(super) call: Call,
    }
    impl ListPictureModelingJobs {
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
            state: impl IntoIterator<Item = impl Into<types::PictureModelingState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::PictureModelingState>::into),
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
        ) -> Result<Response<types::ListPictureModelingJobsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListPictureModelingJobsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListPictureModelingJobsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListPictureModelingJobsResponse> {
            Items::new(self.call)
        }
    }
    /// Model a character from a photo.
    ///
    /// Starts a job. The response has the id of the model that it will create.
    ///
    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings` (CreatePictureModelingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreatePictureModelingJob {
        pub(super) call: Call,
    }
    impl CreatePictureModelingJob {
        /// Called when the job is over. What the service sends is undocumented. At most 2048
        /// characters.
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.call.set("notify_url", Into::<String>::into(value));
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
        ) -> Result<Response<types::CreatePictureModelingJobResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreatePictureModelingJobResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::PictureModelingInfo>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::CreatePictureModelingJobResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Show a photo modeling job.
    ///
    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}`
    /// (ShowPictureModelingJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPictureModelingJob {
        pub(super) call: Call,
    }
    impl ShowPictureModelingJob {
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
        pub async fn send(self) -> Result<Response<types::PictureModelingInfo>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::PictureModelingInfo>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Model a character from a photo at an address.
    ///
    /// Begins a job, like CreatePictureModelingJob. The service fetches the photo itself.
    ///
    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings-by-url`
    /// (CreatePictureModelingByUrlJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreatePictureModelingByUrlJob {
        pub(super) call: Call,
    }
    impl CreatePictureModelingByUrlJob {
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
        ) -> Result<Response<types::CreatePictureModelingJobResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreatePictureModelingJobResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::PictureModelingInfo>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::CreatePictureModelingJobResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// List the styles that characters are modeled in.
    ///
    /// `GET /v1/{project_id}/styles` (ListStyles)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListStyles {
        pub(super) call: Call,
    }
    impl ListStyles {
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
        /// Only styles in one of these states. Without it, styles in any.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::StyleState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::StyleState>::into),
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
        pub async fn send(self) -> Result<Response<types::ListStylesResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListStylesResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListStylesResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListStylesResponse> {
            Items::new(self.call)
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::ErrorResponse;
    open_enum! {
        /// Progress of a photo modeling job. PARTIAL_SUCCEED means that the model was created, but not
        /// its cover picture.
        pub enum PictureModelingState {
            /// `WAITING` (waiting)
            Waiting = "WAITING",
            /// `PROCESSING` (running)
            Processing = "PROCESSING",
            /// `PARTIAL_SUCCEED` (succeeded)
            PartialSucceed = "PARTIAL_SUCCEED",
            /// `SUCCEED` (succeeded)
            Succeed = "SUCCEED",
            /// `FAILED` (failed)
            Failed = "FAILED",
            /// `CANCELED` (canceled)
            Canceled = "CANCELED",
        }
    }
    impl PictureModelingState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Canceled => Some(Phase::Canceled),
                Self::Failed => Some(Phase::Failed),
                Self::Processing => Some(Phase::Running),
                Self::PartialSucceed | Self::Succeed => Some(Phase::Succeeded),
                Self::Waiting => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    /// The answer of `ListPictureModelingJobs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListPictureModelingJobsResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `picture_modeling_jobs` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub picture_modeling_jobs: Vec<PictureModelingInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListPictureModelingJobsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<PictureModelingInfo>>("picture_modeling_jobs"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.picture_modeling_jobs),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "picture_modeling_jobs", &self.picture_modeling_jobs)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListPictureModelingJobsResponse);
    /// A job that models a character from a photo, as lists show it.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PictureModelingInfo {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Progress of a photo modeling job. PARTIAL_SUCCEED means that the model was created, but not
        /// its cover picture.
        pub state: PictureModelingState,
        /// `start_time` (optional)
        pub start_time: Option<Timestamp>,
        /// `end_time` (optional)
        pub end_time: Option<Timestamp>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// The model in the asset library. 1 to 64 characters.
        pub model_asset_id: Option<String>,
        /// Name of the model. At most 256 characters.
        pub name: Option<String>,
        /// The style of the model. At most 64 characters.
        pub style_id: Option<String>,
        /// `model_cover_url` (optional)
        pub model_cover_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for PictureModelingInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("PictureModelingInfo")
                .field("job_id", &self.job_id)
                .field("state", &self.state)
                .field("start_time", &self.start_time)
                .field("end_time", &self.end_time)
                .field("error_info", &self.error_info)
                .field("model_asset_id", &self.model_asset_id)
                .field("name", &self.name)
                .field("style_id", &self.style_id)
                .field("model_cover_url", &redacted(&self.model_cover_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for PictureModelingInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<PictureModelingState>("state"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("style_id"),
            optional::<Option<String>>("model_cover_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.start_time),
                3 => read(map, &mut self.end_time),
                4 => read(map, &mut self.error_info),
                5 => read(map, &mut self.model_asset_id),
                6 => read(map, &mut self.name),
                7 => read(map, &mut self.style_id),
                _ => read(map, &mut self.model_cover_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "state", &self.state)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "style_id", &self.style_id)?;
            write_some(map, "model_cover_url", &self.model_cover_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PictureModelingInfo);
    /// The answer of `CreatePictureModelingJob`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePictureModelingJobResponse {
        /// The job that was begun. 1 to 64 characters.
        pub job_id: String,
        /// The model that it will create, in the asset library. 1 to 64 characters.
        pub model_asset_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreatePictureModelingJobResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            optional::<Option<String>>("model_asset_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                _ => read(map, &mut self.model_asset_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreatePictureModelingJobResponse);
    /// `PictureModelingByUrl`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PictureModelingByUrl {
        /// Address of the photo, which the service must be able to fetch. 1 to 2048 characters.
        pub picture_url: String,
        /// The look. The system has system_male_001, system_female_001, system_male_002 and
        /// system_female_002; ListStyles shows which there are. 1 to 64 characters.
        pub style_id: String,
        /// Name of the model. 1 to 64 characters.
        pub name: String,
        /// Called when the job is over. What the service sends is undocumented. At most 2048
        /// characters.
        pub notify_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for PictureModelingByUrl {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("PictureModelingByUrl")
                .field("picture_url", &redacted(&self.picture_url))
                .field("style_id", &self.style_id)
                .field("name", &self.name)
                .field("notify_url", &redacted(&self.notify_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl PictureModelingByUrl {
        /// One with what is required; the rest has setters.
        pub fn new(
            picture_url: impl Into<String>,
            style_id: impl Into<String>,
            name: impl Into<String>,
        ) -> Self {
            Self {
                picture_url: picture_url.into(),
                style_id: style_id.into(),
                name: name.into(),
                ..Default::default()
            }
        }
        /// Called when the job is over. What the service sends is undocumented. At most 2048
        /// characters.
        #[must_use]
        pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
            self.notify_url = Some(notify_url.into());
            self
        }
    }
    impl Object for PictureModelingByUrl {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("picture_url").sensitive(),
            required::<String>("style_id"),
            required::<String>("name"),
            optional::<Option<String>>("notify_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.picture_url),
                1 => read(map, &mut self.style_id),
                2 => read(map, &mut self.name),
                _ => read(map, &mut self.notify_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "picture_url", &self.picture_url)?;
            write(map, "style_id", &self.style_id)?;
            write(map, "name", &self.name)?;
            write_some(map, "notify_url", &self.notify_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PictureModelingByUrl);
    open_enum! {
        /// `StyleState`
        pub enum StyleState {
            /// `CREATING`
            Creating = "CREATING",
            /// `PUBLISHED`
            Published = "PUBLISHED",
            /// `DELETED`
            Deleted = "DELETED",
            /// `UNPUBLISHED`
            Unpublished = "UNPUBLISHED",
            /// `PUBLISHING`
            Publishing = "PUBLISHING",
        }
    }
    /// The answer of `ListStyles`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListStylesResponse {
        /// How many styles pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `styles` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub styles: Vec<Style>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListStylesResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<Style>>("styles"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.styles),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "styles", &self.styles)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListStylesResponse);
    /// A look that characters are modeled in.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Style {
        /// `name` (always there). At most 256 characters.
        pub name: String,
        /// `description` (optional). At most 1024 characters.
        pub description: Option<String>,
        /// Whose style it is. At most 256 characters.
        pub project_id: Option<String>,
        /// Undocumented; `state` says where the style stands. At most 256 characters.
        pub status: Option<String>,
        /// Whom the style suits. UNKNOW is how the vendor spells it. Default: `UNKNOW`.
        pub sex: Option<StyleSex>,
        /// At most 50, of 16 bytes each. At most 50 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<String>,
        /// What belongs to the style, in the asset library. At most 50 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub style_assets: Vec<StyleAssetItem>,
        /// `extra_meta` (optional)
        pub extra_meta: Option<StyleExtraMeta>,
        /// `style_id` (optional). 1 to 64 characters.
        pub style_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// `state` (optional)
        pub state: Option<StyleState>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for Style {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            optional::<Option<String>>("description"),
            optional::<Option<String>>("project_id"),
            optional::<Option<String>>("status"),
            optional::<Option<StyleSex>>("sex"),
            optional::<Vec<String>>("tags"),
            optional::<Vec<StyleAssetItem>>("style_assets"),
            optional::<Option<StyleExtraMeta>>("extra_meta"),
            optional::<Option<String>>("style_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<StyleState>>("state"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.project_id),
                3 => read(map, &mut self.status),
                4 => read(map, &mut self.sex),
                5 => read(map, &mut self.tags),
                6 => read(map, &mut self.style_assets),
                7 => read(map, &mut self.extra_meta),
                8 => read(map, &mut self.style_id),
                9 => read(map, &mut self.create_time),
                10 => read(map, &mut self.update_time),
                _ => read(map, &mut self.state),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "project_id", &self.project_id)?;
            write_some(map, "status", &self.status)?;
            write_some(map, "sex", &self.sex)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "style_assets", &self.style_assets)?;
            write_some(map, "extra_meta", &self.extra_meta)?;
            write_some(map, "style_id", &self.style_id)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "state", &self.state)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(Style);
    open_enum! {
        /// Whom the style suits. UNKNOW is how the vendor spells it.
        pub enum StyleSex {
            /// `UNKNOW`
            Unknow = "UNKNOW",
            /// `MALE`
            Male = "MALE",
            /// `FEMALE`
            Female = "FEMALE",
        }
    }
    /// `StyleAssetItem`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StyleAssetItem {
        /// `asset_id` (optional). 1 to 64 characters.
        pub asset_id: Option<String>,
        /// `asset_type` (optional)
        pub asset_type: Option<StyleAssetType>,
        /// `cover_url` (optional)
        pub cover_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for StyleAssetItem {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("StyleAssetItem")
                .field("asset_id", &self.asset_id)
                .field("asset_type", &self.asset_type)
                .field("cover_url", &redacted(&self.cover_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for StyleAssetItem {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<StyleAssetType>>("asset_type"),
            optional::<Option<String>>("cover_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.asset_type),
                _ => read(map, &mut self.cover_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "asset_type", &self.asset_type)?;
            write_some(map, "cover_url", &self.cover_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(StyleAssetItem);
    open_enum! {
        /// `StyleAssetType`
        pub enum StyleAssetType {
            /// `ANIMATION`
            Animation = "ANIMATION",
            /// `MATERIAL`
            Material = "MATERIAL",
        }
    }
    /// `StyleExtraMeta`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StyleExtraMeta {
        /// Whether photos can be modeled in the style. Default: `true`.
        pub picture_modeling_enable: Option<bool>,
        /// Whether models in the style can be edited. Default: `true`.
        pub edit_enable: Option<bool>,
        /// What models are edited with. 1 to 128 characters.
        pub edit_engine: Option<String>,
        /// What the modeling itself calls the style. 1 to 64 characters.
        pub model_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for StyleExtraMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("picture_modeling_enable"),
            optional::<Option<bool>>("edit_enable"),
            optional::<Option<String>>("edit_engine"),
            optional::<Option<String>>("model_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.picture_modeling_enable),
                1 => read(map, &mut self.edit_enable),
                2 => read(map, &mut self.edit_engine),
                _ => read(map, &mut self.model_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "picture_modeling_enable", &self.picture_modeling_enable)?;
            write_some(map, "edit_enable", &self.edit_enable)?;
            write_some(map, "edit_engine", &self.edit_engine)?;
            write_some(map, "model_id", &self.model_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(StyleExtraMeta);
    impl Page for ListPictureModelingJobsResponse {
        type Item = PictureModelingInfo;
        fn items(&self) -> &[PictureModelingInfo] {
            &self.picture_modeling_jobs
        }
        fn into_items(self) -> Vec<PictureModelingInfo> {
            self.picture_modeling_jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &PictureModelingInfo) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl Page for ListStylesResponse {
        type Item = Style;
        fn items(&self) -> &[Style] {
            &self.styles
        }
        fn into_items(self) -> Vec<Style> {
            self.styles
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl crate::Identified for PictureModelingInfo {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Job for PictureModelingInfo {
        const KIND: &'static str = "picture modeling job";
        fn state(&self) -> &str {
            self.state.as_str()
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.phase()
        }
        fn reason(&self) -> Option<String> {
            crate::job::show::reason(&self.error_info)
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::SHOW_PICTURE_MODELING_JOB);
            crate::job::show::itself(call, "job_id", id)
        }
    }
}
impl crate::Client {
    /// List photo modeling jobs.
    ///
    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings` (ListPictureModelingJobs)
    pub fn list_picture_modeling_jobs(&self) -> builders::ListPictureModelingJobs {
        builders::ListPictureModelingJobs {
            call: self.call(&operations::LIST_PICTURE_MODELING_JOBS),
        }
    }
    /// Model a character from a photo.
    ///
    /// Starts a job. The response has the id of the model that it will create.
    ///
    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings` (CreatePictureModelingJob)
    pub fn create_picture_modeling_job(
        &self,
        file: crate::FilePart,
        style_id: impl Into<String>,
        name: impl Into<String>,
    ) -> builders::CreatePictureModelingJob {
        let mut call = self.call(&operations::CREATE_PICTURE_MODELING_JOB);
        call.file("file", file);
        call.set("style_id", Into::<String>::into(style_id));
        call.set("name", Into::<String>::into(name));
        builders::CreatePictureModelingJob {
            call,
        }
    }
    /// Show a photo modeling job.
    ///
    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}`
    /// (ShowPictureModelingJob)
    pub fn show_picture_modeling_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowPictureModelingJob {
        let mut call = self.call(&operations::SHOW_PICTURE_MODELING_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowPictureModelingJob {
            call,
        }
    }
    /// Model a character from a photo at an address.
    ///
    /// Begins a job, like CreatePictureModelingJob. The service fetches the photo itself.
    ///
    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings-by-url`
    /// (CreatePictureModelingByUrlJob)
    pub fn create_picture_modeling_by_url_job(
        &self,
        body: &crate::types::PictureModelingByUrl,
    ) -> builders::CreatePictureModelingByUrlJob {
        let mut call = self.call(&operations::CREATE_PICTURE_MODELING_BY_URL_JOB);
        call.body(body);
        builders::CreatePictureModelingByUrlJob {
            call,
        }
    }
    /// List the styles that characters are modeled in.
    ///
    /// `GET /v1/{project_id}/styles` (ListStyles)
    pub fn list_styles(&self) -> builders::ListStyles {
        builders::ListStyles {
            call: self.call(&operations::LIST_STYLES),
        }
    }
}
