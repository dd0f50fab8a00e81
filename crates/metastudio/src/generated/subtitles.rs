//! The family `subtitles`. Subtitle files for the scenes of a video script.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{Method, Operation, Parameter, Retry, Status, Success};
    /// `POST /v1/{project_id}/subtitle-files`
    pub static CREATE_SUBTITLE_FILE: Operation = Operation {
        family: "subtitles",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/script_id").length(1, 64),
            Parameter::body("/sequence_no").range(0.0, 2147483647.0),
            Parameter::body("/callback_config/callback_url").max_length(2048),
            Parameter::body("/callback_config/key").max_length(32),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateSubtitleFileResponse>(),
        ..Operation::new(
            "CreateSubtitleFile",
            Method::Post,
            "/v1/{project_id}/subtitle-files",
        )
    };
    /// `GET /v1/{project_id}/subtitle-files/{job_id}`
    pub static SHOW_SUBTITLE_FILE: Operation = Operation {
        family: "subtitles",
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
        sensitive: &[
            "/subtitle_file_info/*/subtitle_file_download_url",
            "/subtitle_file_info/*/subtitle_file_upload_url",
        ],
        success: Success::json::<crate::types::SubtitleJob>(),
        ..Operation::new(
            "ShowSubtitleFile",
            Method::Get,
            "/v1/{project_id}/subtitle-files/{job_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Response};
    use crate::types;
    /// Create subtitle files for a video script.
    ///
    /// One file is created for each scene. `ShowSubtitleFile` shows their progress; or name a
    /// `callback_config`.
    ///
    /// `POST /v1/{project_id}/subtitle-files` (CreateSubtitleFile)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateSubtitleFile {
        pub(super) call: Call,
    }
    impl CreateSubtitleFile {
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
        ) -> Result<Response<types::CreateSubtitleFileResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateSubtitleFileResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show the subtitle files of a job.
    ///
    /// `GET /v1/{project_id}/subtitle-files/{job_id}` (ShowSubtitleFile)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowSubtitleFile {
        pub(super) call: Call,
    }
    impl ShowSubtitleFile {
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
        pub async fn send(self) -> Result<Response<types::SubtitleJob>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SubtitleJob>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{CallBackConfig, ErrorResponse, SubtitleFileState};
    /// `CreateSubtitleFileRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSubtitleFileRequest {
        /// No source requires it, but without it there is no text for subtitles. 1 to 64 characters.
        pub script_id: Option<String>,
        /// Only the scene with this number in the script. Without it, all scenes. Range: 0 to
        /// 2147483647.
        pub sequence_no: Option<i32>,
        /// Called once the files are complete.
        pub callback_config: Option<CallBackConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateSubtitleFileRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// No source requires it, but without it there is no text for subtitles. 1 to 64 characters.
        #[must_use]
        pub fn script_id(mut self, script_id: impl Into<String>) -> Self {
            self.script_id = Some(script_id.into());
            self
        }
        /// Only the scene with this number in the script. Without it, all scenes. Range: 0 to
        /// 2147483647.
        #[must_use]
        pub fn sequence_no(mut self, sequence_no: i32) -> Self {
            self.sequence_no = Some(sequence_no);
            self
        }
        /// Called once the files are complete.
        #[must_use]
        pub fn callback_config(
            mut self,
            callback_config: impl Into<CallBackConfig>,
        ) -> Self {
            self.callback_config = Some(callback_config.into());
            self
        }
    }
    impl Object for CreateSubtitleFileRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("script_id"),
            optional::<Option<i32>>("sequence_no"),
            optional::<Option<CallBackConfig>>("callback_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_id),
                1 => read(map, &mut self.sequence_no),
                _ => read(map, &mut self.callback_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_id", &self.script_id)?;
            write_some(map, "sequence_no", &self.sequence_no)?;
            write_some(map, "callback_config", &self.callback_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateSubtitleFileRequest);
    /// The answer of `CreateSubtitleFile`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSubtitleFileResponse {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateSubtitleFileResponse {
        const MEMBERS: &'static [crate::model::Member] = &[required::<String>("job_id")];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.job_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateSubtitleFileResponse);
    /// A job that creates subtitle files.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleJob {
        /// Whether files are still being created. GENERATED means that the job is over, not that every
        /// file was created.
        pub job_state: Option<SubtitleJobState>,
        /// One entry a scene.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub subtitle_file_info: Vec<SubtitleFileDetail>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SubtitleJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<SubtitleJobState>>("job_state"),
            optional::<Vec<SubtitleFileDetail>>("subtitle_file_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_state),
                _ => read(map, &mut self.subtitle_file_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_state", &self.job_state)?;
            write_some(map, "subtitle_file_info", &self.subtitle_file_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SubtitleJob);
    open_enum! {
        /// Whether files are still being created. GENERATED means that the job is over, not that every
        /// file was created.
        pub enum SubtitleJobState {
            /// `GENERATING` (running)
            Generating = "GENERATING",
            /// `GENERATED` (succeeded)
            Generated = "GENERATED",
        }
    }
    impl SubtitleJobState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Generating => Some(Phase::Running),
                Self::Generated => Some(Phase::Succeeded),
                Self::Unknown(_) => None,
            }
        }
    }
    /// The subtitles of a scene.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleFileDetail {
        /// Number of the scene in the script. Range: 0 to 2147483647.
        pub sequence_no: Option<i32>,
        /// Where the making of a subtitle file stands.
        pub subtitle_file_state: Option<SubtitleFileState>,
        /// `subtitle_file_download_url` (optional). 1 to 2048 characters.
        pub subtitle_file_download_url: Option<String>,
        /// Where an edited file can be PUT in place of the generated one. 1 to 2048 characters.
        pub subtitle_file_upload_url: Option<String>,
        /// `generate_time` (optional)
        pub generate_time: Option<Timestamp>,
        /// Why the file was not created.
        pub error_info: Option<ErrorResponse>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for SubtitleFileDetail {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SubtitleFileDetail")
                .field("sequence_no", &self.sequence_no)
                .field("subtitle_file_state", &self.subtitle_file_state)
                .field(
                    "subtitle_file_download_url",
                    &redacted(&self.subtitle_file_download_url),
                )
                .field(
                    "subtitle_file_upload_url",
                    &redacted(&self.subtitle_file_upload_url),
                )
                .field("generate_time", &self.generate_time)
                .field("error_info", &self.error_info)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for SubtitleFileDetail {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("sequence_no"),
            optional::<Option<SubtitleFileState>>("subtitle_file_state"),
            optional::<Option<String>>("subtitle_file_download_url").sensitive(),
            optional::<Option<String>>("subtitle_file_upload_url").sensitive(),
            optional::<Option<Timestamp>>("generate_time"),
            optional::<Option<ErrorResponse>>("error_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.sequence_no),
                1 => read(map, &mut self.subtitle_file_state),
                2 => read(map, &mut self.subtitle_file_download_url),
                3 => read(map, &mut self.subtitle_file_upload_url),
                4 => read(map, &mut self.generate_time),
                _ => read(map, &mut self.error_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "sequence_no", &self.sequence_no)?;
            write_some(map, "subtitle_file_state", &self.subtitle_file_state)?;
            write_some(
                map,
                "subtitle_file_download_url",
                &self.subtitle_file_download_url,
            )?;
            write_some(map, "subtitle_file_upload_url", &self.subtitle_file_upload_url)?;
            write_some(map, "generate_time", &self.generate_time)?;
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
    object!(SubtitleFileDetail);
}
impl crate::Client {
    /// Create subtitle files for a video script.
    ///
    /// One file is created for each scene. `ShowSubtitleFile` shows their progress; or name a
    /// `callback_config`.
    ///
    /// `POST /v1/{project_id}/subtitle-files` (CreateSubtitleFile)
    pub fn create_subtitle_file(
        &self,
        body: &crate::types::CreateSubtitleFileRequest,
    ) -> builders::CreateSubtitleFile {
        let mut call = self.call(&operations::CREATE_SUBTITLE_FILE);
        call.body(body);
        builders::CreateSubtitleFile {
            call,
        }
    }
    /// Show the subtitle files of a job.
    ///
    /// `GET /v1/{project_id}/subtitle-files/{job_id}` (ShowSubtitleFile)
    pub fn show_subtitle_file(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowSubtitleFile {
        let mut call = self.call(&operations::SHOW_SUBTITLE_FILE);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowSubtitleFile { call }
    }
}
