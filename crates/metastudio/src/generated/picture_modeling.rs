//! The family `picture-modeling`. Stylized 3D characters made from a photo.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, Operation, Pagination, Parameter, Retry, Status, Success,
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
            Parameter::path("project_id").client("project_id"),
            Parameter::header("X-App-UserId").ascii().client("app_user_id"),
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
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::ErrorResponse;
    open_enum! {
        /// Where a photo modeling job stands. PARTIAL_SUCCEED means that the model was made, but not
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
        /// `picture_modeling_jobs` (optional)
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
        /// `job_id` (always there)
        pub job_id: String,
        /// Where a photo modeling job stands. PARTIAL_SUCCEED means that the model was made, but not
        /// its cover picture.
        pub state: PictureModelingState,
        /// `start_time` (optional)
        pub start_time: Option<Timestamp>,
        /// `end_time` (optional)
        pub end_time: Option<Timestamp>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// The model in the asset library.
        pub model_asset_id: Option<String>,
        /// Name of the model.
        pub name: Option<String>,
        /// The look that the model was made in.
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
    impl crate::Identified for PictureModelingInfo {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
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
}
