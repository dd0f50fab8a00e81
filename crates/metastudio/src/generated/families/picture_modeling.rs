//! The family `picture-modeling`. Stylized 3D characters created from a photo.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use huaweicloud_core::codegen;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings`
    pub static LIST_PICTURE_MODELING_JOBS: Operation = Operation::new(
        "ListPictureModelingJobs",
        Method::Get,
        "/v1/{project_id}/digital-human/stylized/picture-modelings",
    )
    .family("picture-modeling")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("picture_modeling_jobs", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .job(
        JobFields::new("job_id", "state").items("picture_modeling_jobs"),
    )
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/picture_modeling_jobs/*/model_cover_url"])
    .success(Success::json::<types::ListPictureModelingJobsResponse>());

    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings`
    pub static CREATE_PICTURE_MODELING_JOB: Operation = Operation::new(
        "CreatePictureModelingJob",
        Method::Post,
        "/v1/{project_id}/digital-human/stylized/picture-modelings",
    )
    .family("picture-modeling")
    .creates("job_id", "ShowPictureModelingJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::form("file").required(),
        Parameter::form("style_id").required(),
        Parameter::form("name").required(),
        Parameter::form("notify_url"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreatePictureModelingJobResponse>());

    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}`
    pub static SHOW_PICTURE_MODELING_JOB: Operation = Operation::new(
        "ShowPictureModelingJob",
        Method::Get,
        "/v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}",
    )
    .family("picture-modeling")
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
    .sensitive(&["/model_cover_url"])
    .success(Success::json::<types::PictureModelingInfo>());

    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings-by-url`
    pub static CREATE_PICTURE_MODELING_BY_URL_JOB: Operation = Operation::new(
        "CreatePictureModelingByUrlJob",
        Method::Post,
        "/v1/{project_id}/digital-human/stylized/picture-modelings-by-url",
    )
    .family("picture-modeling")
    .creates("job_id", "ShowPictureModelingJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/picture_url").length(1, 2048),
        Parameter::body("/style_id").length(1, 64),
        Parameter::body("/name").length(1, 64),
        Parameter::body("/notify_url").max_length(2048),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreatePictureModelingJobResponse>());

    /// `GET /v1/{project_id}/styles`
    pub static LIST_STYLES: Operation =
        Operation::new("ListStyles", Method::Get, "/v1/{project_id}/styles")
            .family("picture-modeling")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(
                Pagination::new("styles", "offset", "limit")
                    .total("count")
                    .default_limit(10),
            )
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
            ])
            .statuses(&[
                Status::Code(200),
                Status::Code(400),
                Status::Code(401),
                Status::Code(403),
                Status::Code(429),
                Status::Code(500),
            ])
            .sensitive(&["/styles/*/style_assets/*/cover_url"])
            .success(Success::json::<types::ListStylesResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// List photo modeling jobs.
        ///
        /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings` (ListPictureModelingJobs)
        pub struct ListPictureModelingJobs: json -> types::ListPictureModelingJobsResponse, paged;
    }

    impl ListPictureModelingJobs {
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
        pub fn state<F>(
            mut self,
            state: impl codegen::IntoList<types::PictureModelingState, F>,
        ) -> Self {
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
    }

    codegen::request! {
        /// Model a character from a photo.
        ///
        /// Starts a job. The response has the id of the model that it will create.
        ///
        /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings` (CreatePictureModelingJob)
        pub struct CreatePictureModelingJob: json -> types::CreatePictureModelingJobResponse;
    }

    impl CreatePictureModelingJob {
        /// Called when the job is over. What the service sends is undocumented. At most 2048
        /// characters.
        pub fn notify_url<F>(mut self, value: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("notify_url", codegen::IntoOption::into_option(value));
            self
        }

        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::PictureModelingInfo>> {
            codegen::start_job::<types::CreatePictureModelingJobResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Show a photo modeling job.
        ///
        /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}`
        /// (ShowPictureModelingJob)
        pub struct ShowPictureModelingJob: json -> types::PictureModelingInfo;
    }

    codegen::request! {
        /// Model a character from a photo at an address.
        ///
        /// Begins a job, like CreatePictureModelingJob. The service fetches the photo itself.
        ///
        /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings-by-url`
        /// (CreatePictureModelingByUrlJob)
        pub struct CreatePictureModelingByUrlJob: json -> types::CreatePictureModelingJobResponse;
    }

    impl CreatePictureModelingByUrlJob {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::PictureModelingInfo>> {
            codegen::start_job::<types::CreatePictureModelingJobResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// List the styles that characters are modeled in.
        ///
        /// `GET /v1/{project_id}/styles` (ListStyles)
        pub struct ListStyles: json -> types::ListStylesResponse, paged;
    }

    impl ListStyles {
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

        /// Only styles in one of these states. Without it, styles in any.
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::StyleState, F>) -> Self {
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
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::ErrorResponse;

    codegen::open_enum! {
        /// Progress of a photo modeling job. PARTIAL_SUCCEED means that the model was created, but not
        /// its cover picture.
        pub enum PictureModelingState {
            Waiting = "WAITING",
            Processing = "PROCESSING",
            PartialSucceed = "PARTIAL_SUCCEED",
            Succeed = "SUCCEED",
            Failed = "FAILED",
            Canceled = "CANCELED",
        }
    }

    impl PictureModelingState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Canceled => Some(codegen::Phase::Canceled),
                Self::Failed => Some(codegen::Phase::Failed),
                Self::Processing => Some(codegen::Phase::Running),
                Self::PartialSucceed | Self::Succeed => Some(codegen::Phase::Succeeded),
                Self::Waiting => Some(codegen::Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }

    /// The answer of `ListPictureModelingJobs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListPictureModelingJobsResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub picture_modeling_jobs: Vec<PictureModelingInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListPictureModelingJobsResponse, extra {
            0 count: Option<i32> = optional "count";
            1 picture_modeling_jobs: Vec<PictureModelingInfo> = collection "picture_modeling_jobs";
        }
    }

    /// A job that models a character from a photo, as lists show it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PictureModelingInfo {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Progress of a photo modeling job. PARTIAL_SUCCEED means that the model was created, but not
        /// its cover picture.
        pub state: PictureModelingState,
        pub start_time: Option<codegen::Timestamp>,
        pub end_time: Option<codegen::Timestamp>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// The model in the asset library. 1 to 64 characters.
        pub model_asset_id: Option<String>,
        /// Name of the model. At most 256 characters.
        pub name: Option<String>,
        /// The style of the model. At most 64 characters.
        pub style_id: Option<String>,
        pub model_cover_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PictureModelingInfo, extra {
            0 job_id: String = required "job_id";
            1 state: PictureModelingState = required "state";
            2 start_time: Option<codegen::Timestamp> = optional "start_time";
            3 end_time: Option<codegen::Timestamp> = optional "end_time";
            4 error_info: Option<ErrorResponse> = optional "error_info";
            5 model_asset_id: Option<String> = optional "model_asset_id";
            6 name: Option<String> = optional "name";
            7 style_id: Option<String> = optional "style_id";
            8 model_cover_url: Option<String> = optional "model_cover_url" sensitive;
        }
    }

    /// The answer of `CreatePictureModelingJob`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePictureModelingJobResponse {
        /// The job that was begun. 1 to 64 characters.
        pub job_id: String,
        /// The model that it will create, in the asset library. 1 to 64 characters.
        pub model_asset_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreatePictureModelingJobResponse, extra {
            0 job_id: String = required "job_id";
            1 model_asset_id: Option<String> = optional "model_asset_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PictureModelingByUrl {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`picture_url`](field@Self::picture_url)
        /// - [`style_id`](field@Self::style_id)
        /// - [`name`](field@Self::name)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`picture_url`](field@Self::picture_url).
        #[must_use]
        pub fn picture_url(mut self, picture_url: impl Into<String>) -> Self {
            self.picture_url = picture_url.into();
            self
        }

        /// Sets [`style_id`](field@Self::style_id).
        #[must_use]
        pub fn style_id(mut self, style_id: impl Into<String>) -> Self {
            self.style_id = style_id.into();
            self
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`notify_url`](field@Self::notify_url).
        #[must_use]
        pub fn notify_url<F>(mut self, notify_url: impl codegen::IntoOption<String, F>) -> Self {
            self.notify_url = codegen::IntoOption::into_option(notify_url);
            self
        }
    }

    codegen::object! {
        PictureModelingByUrl, extra {
            0 picture_url: String = required "picture_url" sensitive;
            1 style_id: String = required "style_id";
            2 name: String = required "name";
            3 notify_url: Option<String> = optional "notify_url" sensitive;
        }
    }

    codegen::open_enum! {
        pub enum StyleState {
            Creating = "CREATING",
            Published = "PUBLISHED",
            Deleted = "DELETED",
            Unpublished = "UNPUBLISHED",
            Publishing = "PUBLISHING",
        }
    }

    /// The answer of `ListStyles`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListStylesResponse {
        /// How many styles pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub styles: Vec<Style>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListStylesResponse, extra {
            0 count: Option<i32> = optional "count";
            1 styles: Vec<Style> = collection "styles";
        }
    }

    /// A look that characters are modeled in.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Style {
        /// At most 256 characters.
        pub name: String,
        /// At most 1024 characters.
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
        pub extra_meta: Option<StyleExtraMeta>,
        /// 1 to 64 characters.
        pub style_id: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        pub state: Option<StyleState>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Style, extra {
            0 name: String = required "name";
            1 description: Option<String> = optional "description";
            2 project_id: Option<String> = optional "project_id";
            3 status: Option<String> = optional "status";
            4 sex: Option<StyleSex> = optional "sex";
            5 tags: Vec<String> = collection "tags";
            6 style_assets: Vec<StyleAssetItem> = collection "style_assets";
            7 extra_meta: Option<StyleExtraMeta> = optional "extra_meta";
            8 style_id: Option<String> = optional "style_id";
            9 create_time: Option<codegen::Timestamp> = optional "create_time";
            10 update_time: Option<codegen::Timestamp> = optional "update_time";
            11 state: Option<StyleState> = optional "state";
        }
    }

    codegen::open_enum! {
        /// Whom the style suits. UNKNOW is how the vendor spells it.
        pub enum StyleSex {
            Unknow = "UNKNOW",
            Male = "MALE",
            Female = "FEMALE",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct StyleAssetItem {
        /// 1 to 64 characters.
        pub asset_id: Option<String>,
        pub asset_type: Option<StyleAssetType>,
        pub cover_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        StyleAssetItem, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 asset_type: Option<StyleAssetType> = optional "asset_type";
            2 cover_url: Option<String> = optional "cover_url" sensitive;
        }
    }

    codegen::open_enum! {
        pub enum StyleAssetType {
            Animation = "ANIMATION",
            Material = "MATERIAL",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        StyleExtraMeta, extra {
            0 picture_modeling_enable: Option<bool> = optional "picture_modeling_enable";
            1 edit_enable: Option<bool> = optional "edit_enable";
            2 edit_engine: Option<String> = optional "edit_engine";
            3 model_id: Option<String> = optional "model_id";
        }
    }

    impl codegen::Page for ListPictureModelingJobsResponse {
        type Item = PictureModelingInfo;

        fn items(&self) -> &[Self::Item] {
            &self.picture_modeling_jobs
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.picture_modeling_jobs
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }

        fn id(item: &Self::Item) -> Option<&str> {
            Some(codegen::Identified::id(item))
        }
    }

    impl codegen::Page for ListStylesResponse {
        type Item = Style;

        fn items(&self) -> &[Self::Item] {
            &self.styles
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.styles
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Identified for PictureModelingInfo {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for PictureModelingInfo {
        const KIND: &'static str = "picture modeling job";

        fn state(&self) -> &str {
            self.state.as_str()
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.phase()
        }

        fn reason(&self) -> Option<String> {
            codegen::reason(&self.error_info)
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::SHOW_PICTURE_MODELING_JOB);
            codegen::show_job(call, "job_id", id)
        }
    }
}

/// The family `picture-modeling`. Stylized 3D characters created from a photo.
impl super::super::Client {
    /// List photo modeling jobs.
    ///
    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings` (ListPictureModelingJobs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_picture_modeling_jobs().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_picture_modeling_jobs(&self) -> builders::ListPictureModelingJobs {
        builders::ListPictureModelingJobs {
            call: self.0.call(&operations::LIST_PICTURE_MODELING_JOBS),
        }
    }

    /// Model a character from a photo.
    ///
    /// Starts a job. The response has the id of the model that it will create.
    ///
    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings` (CreatePictureModelingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::FilePart;
    ///
    /// let file = std::fs::read("file")?;
    /// let response = client
    ///     .create_picture_modeling_job(
    ///         FilePart::new("file", "image/jpeg", file),
    ///         "system_female_002",
    ///         "Shop assistant",
    ///     )
    ///     .notify_url("https://example.com/modeled")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_picture_modeling_job(
        &self,
        file: codegen::FilePart,
        style_id: impl Into<String>,
        name: impl Into<String>,
    ) -> builders::CreatePictureModelingJob {
        let mut call = self.0.call(&operations::CREATE_PICTURE_MODELING_JOB);
        call.file("file", file);
        call.set_as::<String>("style_id", style_id);
        call.set_as::<String>("name", name);
        builders::CreatePictureModelingJob { call }
    }

    /// Show a photo modeling job.
    ///
    /// `GET /v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}`
    /// (ShowPictureModelingJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_picture_modeling_job("2d95e0c7-81f4-4b36-a7d0-5c3e9f12b864_SMS")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_picture_modeling_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowPictureModelingJob {
        let mut call = self.0.call(&operations::SHOW_PICTURE_MODELING_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::ShowPictureModelingJob { call }
    }

    /// Model a character from a photo at an address.
    ///
    /// Begins a job, like CreatePictureModelingJob. The service fetches the photo itself.
    ///
    /// `POST /v1/{project_id}/digital-human/stylized/picture-modelings-by-url`
    /// (CreatePictureModelingByUrlJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::PictureModelingByUrl;
    ///
    /// let body = PictureModelingByUrl::new()
    ///     .picture_url(
    ///         "https://example.com/photos/shop-assistant.jpg?signature=not-a-real-one",
    ///     )
    ///     .style_id("system_female_002")
    ///     .name("Shop assistant");
    /// let response = client.create_picture_modeling_by_url_job(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_picture_modeling_by_url_job(
        &self,
        body: impl Borrow<types::PictureModelingByUrl>,
    ) -> builders::CreatePictureModelingByUrlJob {
        let mut call = self.0.call(&operations::CREATE_PICTURE_MODELING_BY_URL_JOB);
        call.body(Borrow::<types::PictureModelingByUrl>::borrow(&body));
        builders::CreatePictureModelingByUrlJob { call }
    }

    /// List the styles that characters are modeled in.
    ///
    /// `GET /v1/{project_id}/styles` (ListStyles)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_styles().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_styles(&self) -> builders::ListStyles {
        builders::ListStyles {
            call: self.0.call(&operations::LIST_STYLES),
        }
    }
}
