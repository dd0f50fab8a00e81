//! The family `digital-human-videos`. Producing videos with trained avatars or with photos.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `GET /v1/{project_id}/digital-human-videos`
    pub static LIST_DIGITAL_HUMAN_VIDEO: Operation = Operation {
        family: "digital-human-videos",
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
            Parameter::query("fuzzy_query_field").repeated(),
            Parameter::query("script_id"),
            Parameter::query("asset_name"),
            Parameter::query("job_type"),
            Parameter::query("job_id"),
            Parameter::query("job_ids").repeated(),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/jobs/*/output_asset_config/cover_url",
            "/jobs/*/output_asset_config/preview_video_url",
        ],
        success: Success::json::<crate::types::ListDigitalHumanVideoResponse>(),
        ..Operation::new(
            "ListDigitalHumanVideo",
            Method::Get,
            "/v1/{project_id}/digital-human-videos",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// List video production jobs.
    ///
    /// Lists jobs of every type, those that use a trained avatar and those that use a photo. Unless
    /// a filter asks for older ones, only jobs of the last month are listed.
    ///
    /// `GET /v1/{project_id}/digital-human-videos` (ListDigitalHumanVideo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListDigitalHumanVideo {
        pub(super) call: Call,
    }
    impl ListDigitalHumanVideo {
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
            state: impl IntoIterator<Item = impl Into<types::VideoJobState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::VideoJobState>::into),
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
        /// Names of those filters that match a part of the value instead of all of it. Which filters
        /// may be named is undocumented.
        pub fn fuzzy_query_field(
            mut self,
            fuzzy_query_field: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call
                .set_list(
                    "fuzzy_query_field",
                    fuzzy_query_field.into_iter().map(Into::<String>::into),
                );
            self
        }
        /// Only jobs made from this script. A job does not show its script.
        pub fn script_id(mut self, script_id: impl Into<String>) -> Self {
            self.call.set("script_id", Into::<String>::into(script_id));
            self
        }
        /// Name of the video in the asset library.
        pub fn asset_name(mut self, asset_name: impl Into<String>) -> Self {
            self.call.set("asset_name", Into::<String>::into(asset_name));
            self
        }
        /// Only elements whose `job_type` is this.
        pub fn job_type(mut self, job_type: impl Into<types::VideoJobType>) -> Self {
            self.call.set("job_type", Into::<types::VideoJobType>::into(job_type));
            self
        }
        /// Only elements whose `job_id` is this.
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.call.set("job_id", Into::<String>::into(job_id));
            self
        }
        /// Only these jobs.
        pub fn job_ids(
            mut self,
            job_ids: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call.set_list("job_ids", job_ids.into_iter().map(Into::<String>::into));
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
        ) -> Result<Response<types::ListDigitalHumanVideoResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListDigitalHumanVideoResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListDigitalHumanVideoResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListDigitalHumanVideoResponse> {
            Items::new(self.call)
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::ErrorResponse;
    open_enum! {
        /// Where a video job stands. BLOCK means that it is frozen.
        pub enum VideoJobState {
            /// `WAITING` (waiting)
            Waiting = "WAITING",
            /// `PROCESSING` (running)
            Processing = "PROCESSING",
            /// `SUCCEED` (succeeded)
            Succeed = "SUCCEED",
            /// `FAILED` (failed)
            Failed = "FAILED",
            /// `CANCELED` (canceled)
            Canceled = "CANCELED",
            /// `BLOCK` (suspended)
            Block = "BLOCK",
        }
    }
    impl VideoJobState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Canceled => Some(Phase::Canceled),
                Self::Failed => Some(Phase::Failed),
                Self::Processing => Some(Phase::Running),
                Self::Succeed => Some(Phase::Succeeded),
                Self::Block => Some(Phase::Suspended),
                Self::Waiting => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    open_enum! {
        /// What the video is made with: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other
        /// two values mean the same.
        pub enum VideoJobType {
            /// `2D_DIGITAL_HUMAN_VIDEO`
            N2dDigitalHumanVideo = "2D_DIGITAL_HUMAN_VIDEO",
            /// `PHOTO_DIGITAL_HUMAN_VIDEO`
            PhotoDigitalHumanVideo = "PHOTO_DIGITAL_HUMAN_VIDEO",
            /// `DIGITAL_HUMAN_PHOTO_VIDEO`
            DigitalHumanPhotoVideo = "DIGITAL_HUMAN_PHOTO_VIDEO",
        }
    }
    /// The answer of `ListDigitalHumanVideo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListDigitalHumanVideoResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `jobs` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<DigitalHumanVideo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListDigitalHumanVideoResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<DigitalHumanVideo>>("jobs"),
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
    object!(ListDigitalHumanVideoResponse);
    /// A job that produces a video, as lists show it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DigitalHumanVideo {
        /// `job_id` (always there)
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen.
        pub state: VideoJobState,
        /// What the video is made with: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other
        /// two values mean the same.
        pub job_type: Option<VideoJobType>,
        /// When production began.
        pub start_time: Option<Timestamp>,
        /// When production ended.
        pub end_time: Option<Timestamp>,
        /// Length of the video. The unit is undocumented; the one value seen fits seconds. Range: 0 to
        /// 2147483647.
        pub duration: Option<f64>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `lastupdate_time` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for DigitalHumanVideo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<VideoJobState>("state"),
            optional::<Option<VideoJobType>>("job_type"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<f64>>("duration"),
            optional::<Option<OutputAssetInfo>>("output_asset_config"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("lastupdate_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.job_type),
                3 => read(map, &mut self.start_time),
                4 => read(map, &mut self.end_time),
                5 => read(map, &mut self.duration),
                6 => read(map, &mut self.output_asset_config),
                7 => read(map, &mut self.error_info),
                8 => read(map, &mut self.create_time),
                _ => read(map, &mut self.last_update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "state", &self.state)?;
            write_some(map, "job_type", &self.job_type)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "duration", &self.duration)?;
            write_some(map, "output_asset_config", &self.output_asset_config)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.last_update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(DigitalHumanVideo);
    /// The video in the asset library.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutputAssetInfo {
        /// `asset_id` (always there)
        pub asset_id: String,
        /// `asset_name` (always there)
        pub asset_name: String,
        /// `cover_url` (optional)
        pub cover_url: Option<String>,
        /// Valid for 24 hours. Videos with a trained avatar have no preview.
        pub preview_video_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for OutputAssetInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("OutputAssetInfo")
                .field("asset_id", &self.asset_id)
                .field("asset_name", &self.asset_name)
                .field("cover_url", &redacted(&self.cover_url))
                .field("preview_video_url", &redacted(&self.preview_video_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for OutputAssetInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("asset_id"),
            required::<String>("asset_name"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<String>>("preview_video_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.asset_name),
                2 => read(map, &mut self.cover_url),
                _ => read(map, &mut self.preview_video_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "asset_id", &self.asset_id)?;
            write(map, "asset_name", &self.asset_name)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "preview_video_url", &self.preview_video_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(OutputAssetInfo);
    impl Page for ListDigitalHumanVideoResponse {
        type Item = DigitalHumanVideo;
        fn items(&self) -> &[DigitalHumanVideo] {
            &self.jobs
        }
        fn into_items(self) -> Vec<DigitalHumanVideo> {
            self.jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &DigitalHumanVideo) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl crate::Identified for DigitalHumanVideo {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Job for DigitalHumanVideo {
        const KIND: &'static str = "video job";
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
            let mut call = client.call(&crate::operation::LIST_DIGITAL_HUMAN_VIDEO);
            call.set("create_since", "1970-01-01T00:00:00Z");
            crate::job::show::one_of(
                call,
                "job_id",
                id,
                |answer: ListDigitalHumanVideoResponse| answer.jobs,
            )
        }
    }
}
impl crate::Client {
    /// List video production jobs.
    ///
    /// Lists jobs of every type, those that use a trained avatar and those that use a photo. Unless
    /// a filter asks for older ones, only jobs of the last month are listed.
    ///
    /// `GET /v1/{project_id}/digital-human-videos` (ListDigitalHumanVideo)
    pub fn list_digital_human_video(&self) -> builders::ListDigitalHumanVideo {
        builders::ListDigitalHumanVideo {
            call: self.call(&operations::LIST_DIGITAL_HUMAN_VIDEO),
        }
    }
}
