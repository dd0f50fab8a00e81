//! The family `subtitles`. Subtitle files for the scenes of a video script.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/subtitle-files`
    pub static CREATE_SUBTITLE_FILE: Operation = Operation::new(
        "CreateSubtitleFile",
        Method::Post,
        "/v1/{project_id}/subtitle-files",
    )
    .family("subtitles")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/script_id").length(1, 64),
        Parameter::body("/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/callback_config/callback_url").max_length(2048),
        Parameter::body("/callback_config/key").max_length(32),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateSubtitleFileResponse>());

    /// `GET /v1/{project_id}/subtitle-files/{job_id}`
    pub static SHOW_SUBTITLE_FILE: Operation = Operation::new(
        "ShowSubtitleFile",
        Method::Get,
        "/v1/{project_id}/subtitle-files/{job_id}",
    )
    .family("subtitles")
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
    ])
    .sensitive(&[
        "/subtitle_file_info/*/subtitle_file_download_url",
        "/subtitle_file_info/*/subtitle_file_upload_url",
    ])
    .success(Success::json::<types::SubtitleJob>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Create subtitle files for a video script.
        ///
        /// One file is created for each scene. `ShowSubtitleFile` shows their progress; or name a
        /// `callback_config`.
        ///
        /// `POST /v1/{project_id}/subtitle-files` (CreateSubtitleFile)
        pub struct CreateSubtitleFile: json -> types::CreateSubtitleFileResponse;
    }

    codegen::request! {
        /// Show the subtitle files of a job.
        ///
        /// `GET /v1/{project_id}/subtitle-files/{job_id}` (ShowSubtitleFile)
        pub struct ShowSubtitleFile: json -> types::SubtitleJob;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{CallBackConfig, ErrorResponse, SubtitleFileState};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSubtitleFileRequest {
        /// No source requires it, but without it there is no text for subtitles. 1 to 64 characters.
        pub script_id: Option<String>,
        /// Only the scene with this number in the script. Without it, all scenes. Range: 0 to
        /// 2147483647.
        pub sequence_no: Option<i32>,
        /// Called once the files are complete.
        pub callback_config: Option<CallBackConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateSubtitleFileRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`script_id`](field@Self::script_id).
        #[must_use]
        pub fn script_id<F>(mut self, script_id: impl codegen::IntoOption<String, F>) -> Self {
            self.script_id = codegen::IntoOption::into_option(script_id);
            self
        }

        /// Sets [`sequence_no`](field@Self::sequence_no).
        #[must_use]
        pub fn sequence_no<F>(mut self, sequence_no: impl codegen::IntoOption<i32, F>) -> Self {
            self.sequence_no = codegen::IntoOption::into_option(sequence_no);
            self
        }

        /// Sets [`callback_config`](field@Self::callback_config).
        #[must_use]
        pub fn callback_config<F>(
            mut self,
            callback_config: impl codegen::IntoOption<CallBackConfig, F>,
        ) -> Self {
            self.callback_config = codegen::IntoOption::into_option(callback_config);
            self
        }
    }

    codegen::object! {
        CreateSubtitleFileRequest, extra {
            0 script_id: Option<String> = optional "script_id";
            1 sequence_no: Option<i32> = optional "sequence_no";
            2 callback_config: Option<CallBackConfig> = optional "callback_config";
        }
    }

    /// The answer of `CreateSubtitleFile`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSubtitleFileResponse {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateSubtitleFileResponse, extra {
            0 job_id: String = required "job_id";
        }
    }

    /// A job that creates subtitle files.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleJob {
        /// Whether files are still being created. GENERATED means that the job is over, not that every
        /// file was created.
        pub job_state: Option<SubtitleJobState>,
        /// One entry a scene.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub subtitle_file_info: Vec<SubtitleFileDetail>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SubtitleJob, extra {
            0 job_state: Option<SubtitleJobState> = optional "job_state";
            1 subtitle_file_info: Vec<SubtitleFileDetail> = collection "subtitle_file_info";
        }
    }

    codegen::open_enum! {
        /// Whether files are still being created. GENERATED means that the job is over, not that every
        /// file was created.
        pub enum SubtitleJobState {
            Generating = "GENERATING",
            Generated = "GENERATED",
        }
    }

    impl SubtitleJobState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Generating => Some(codegen::Phase::Running),
                Self::Generated => Some(codegen::Phase::Succeeded),
                Self::Unknown(_) => None,
            }
        }
    }

    /// The subtitles of a scene.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleFileDetail {
        /// Number of the scene in the script. Range: 0 to 2147483647.
        pub sequence_no: Option<i32>,
        /// Where the making of a subtitle file stands.
        pub subtitle_file_state: Option<SubtitleFileState>,
        /// 1 to 2048 characters.
        pub subtitle_file_download_url: Option<String>,
        /// Where an edited file can be PUT in place of the generated one. 1 to 2048 characters.
        pub subtitle_file_upload_url: Option<String>,
        pub generate_time: Option<codegen::Timestamp>,
        /// Why the file was not created.
        pub error_info: Option<ErrorResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SubtitleFileDetail, extra {
            0 sequence_no: Option<i32> = optional "sequence_no";
            1 subtitle_file_state: Option<SubtitleFileState> = optional "subtitle_file_state";
            2 subtitle_file_download_url: Option<String> = optional "subtitle_file_download_url" sensitive;
            3 subtitle_file_upload_url: Option<String> = optional "subtitle_file_upload_url" sensitive;
            4 generate_time: Option<codegen::Timestamp> = optional "generate_time";
            5 error_info: Option<ErrorResponse> = optional "error_info";
        }
    }
}

/// The family `subtitles`. Subtitle files for the scenes of a video script.
impl super::super::Client {
    /// Create subtitle files for a video script.
    ///
    /// One file is created for each scene. `ShowSubtitleFile` shows their progress; or name a
    /// `callback_config`.
    ///
    /// `POST /v1/{project_id}/subtitle-files` (CreateSubtitleFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CallBackAuthType, CallBackConfig, CreateSubtitleFileRequest};
    ///
    /// let body = CreateSubtitleFileRequest::new()
    ///     .script_id("3e8b50d1c9724f6fa0d2b7146c85e93f")
    ///     .sequence_no(0)
    ///     .callback_config(
    ///         CallBackConfig::new("https://example.com/subtitles-made")
    ///             .auth_type(CallBackAuthType::None),
    ///     );
    /// let response = client.create_subtitle_file(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_subtitle_file(
        &self,
        body: impl Borrow<types::CreateSubtitleFileRequest>,
    ) -> builders::CreateSubtitleFile {
        let mut call = self.0.call(&operations::CREATE_SUBTITLE_FILE);
        call.body(Borrow::<types::CreateSubtitleFileRequest>::borrow(&body));
        builders::CreateSubtitleFile { call }
    }

    /// Show the subtitle files of a job.
    ///
    /// `GET /v1/{project_id}/subtitle-files/{job_id}` (ShowSubtitleFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_subtitle_file("95b3d7f0-24c6-4e8a-91fd-6a08c7e2b514")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_subtitle_file(&self, job_id: impl Into<String>) -> builders::ShowSubtitleFile {
        let mut call = self.0.call(&operations::SHOW_SUBTITLE_FILE);
        call.set_as::<String>("job_id", job_id);
        builders::ShowSubtitleFile { call }
    }
}
