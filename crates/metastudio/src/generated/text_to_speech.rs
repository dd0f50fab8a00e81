//! The family `text-to-speech`. Turning text into speech, and how words are pronounced.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, NewJob, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}`
    pub static CHECK_VOICE_ASSET: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("voice_asset_id").max_length(64),
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
        sensitive: &["/files/*/download_url"],
        success: Success::json::<crate::types::CheckVoiceAssetResponse>(),
        ..Operation::new(
            "CheckVoiceAsset",
            Method::Post,
            "/v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}",
        )
    };
    /// `GET /v1/{project_id}/ttsc/tts-jobs`
    pub static LIST_TTS_JOBS: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        job: Some(Job {
            items: Some("data"),
            id: "job_id",
            state: "job_state",
            by: Some("job_id"),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("create_since"),
            Parameter::query("create_until"),
            Parameter::query("job_id"),
            Parameter::query("job_type"),
            Parameter::query("tts_service_enum"),
            Parameter::query("business_type"),
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
            "/data/*/files/*/audio_file_url",
            "/data/*/files/*/audio_info_file_url",
            "/data/*/files/*/audio_srt_file_url",
            "/data/*/files/*/audio_action_file_url",
        ],
        success: Success::json::<crate::types::ListTtsJobsResponse>(),
        ..Operation::new("ShowTtsJob", Method::Get, "/v1/{project_id}/ttsc/tts-jobs")
    };
    /// `GET /v1/{project_id}/ttsc/phonetic-symbol`
    pub static LIST_TTS_PHONETIC_SYMBOLS: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: None,
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
            Parameter::query("word").required(),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListTtsPhoneticSymbolsResponse>(),
        ..Operation::new(
            "ShowTtsPhoneticSymbol",
            Method::Get,
            "/v1/{project_id}/ttsc/phonetic-symbol",
        )
    };
    /// `POST /v1/{project_id}/ttsc/async-jobs`
    pub static CREATE_ASYNC_TTS_JOB: Operation = Operation {
        family: "text-to-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowTtsJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/text").max_length(100000),
            Parameter::body("/tts_text").max_length(100000),
            Parameter::body("/voice_asset_id").length(1, 64),
            Parameter::body("/speed").range(50.0, 200.0),
            Parameter::body("/pitch").range(50.0, 200.0),
            Parameter::body("/volume").range(90.0, 240.0),
            Parameter::body("/silence_time_ms").range(0.0, 5000.0),
            Parameter::body("/callback_config/callback_url").max_length(2048),
            Parameter::body("/srt_len").range(0.0, 10000.0),
            Parameter::body("/srt_line_limit").range(0.0, 5000.0),
            Parameter::body("/channels").range(1.0, 2.0),
            Parameter::body("/output_external_url").length(1, 2048),
            Parameter::body("/srt_output_external_url").length(1, 2048),
            Parameter::body("/action_output_external_url").length(1, 2048),
            Parameter::body("/priority").range(0.0, 10.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateTtsJobResponse>(),
        ..Operation::new(
            "CreateAsyncTtsJob",
            Method::Post,
            "/v1/{project_id}/ttsc/async-jobs",
        )
    };
    /// `POST /v1/{project_id}/ttsc/audition`
    pub static CREATE_TTS_AUDITION: Operation = Operation {
        family: "text-to-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowTtsJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/text").max_length(100000),
            Parameter::body("/tts_text").max_length(100000),
            Parameter::body("/emotion").length(1, 64),
            Parameter::body("/speed").range(50.0, 200.0),
            Parameter::body("/pitch").range(50.0, 200.0),
            Parameter::body("/volume").range(90.0, 240.0),
            Parameter::body("/business_type").max_length(1000),
            Parameter::body("/style").max_length(100),
            Parameter::body("/channels").range(1.0, 2.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateTtsJobResponse>(),
        ..Operation::new(
            "CreateTtsAudition",
            Method::Post,
            "/v1/{project_id}/ttsc/audition",
        )
    };
    /// `GET /v1/{project_id}/ttsc/async-jobs/{job_id}`
    pub static SHOW_ASYNC_TTS_JOB: Operation = Operation {
        family: "text-to-speech",
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
            "/audio_file_url",
            "/audio_info_file_url",
            "/audio_srt_file_url",
            "/audio_action_file_url",
        ],
        success: Success::json::<crate::types::AsyncTtsJob>(),
        ..Operation::new(
            "ShowAsyncTtsJob",
            Method::Get,
            "/v1/{project_id}/ttsc/async-jobs/{job_id}",
        )
    };
    /// `GET /v1/{project_id}/ttsc/audition-file/{job_id}`
    pub static SHOW_TTS_AUDITION_FILE: Operation = Operation {
        family: "text-to-speech",
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
        sensitive: &["/files/*/download_url"],
        success: Success::json::<crate::types::ShowTtsAuditionFileResponse>(),
        ..Operation::new(
            "ShowTtsAuditionFile",
            Method::Get,
            "/v1/{project_id}/ttsc/audition-file/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/ttsc/once-code`
    pub static CREATE_TTS_ONCE_CODE: Operation = Operation {
        family: "text-to-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/once_code"],
        success: Success::json::<crate::types::CreateTtsOnceCodeResponse>(),
        ..Operation::new(
            "CreateTtsOnceCode",
            Method::Post,
            "/v1/{project_id}/ttsc/once-code",
        )
    };
    /// `POST /v1/{project_id}/ttsc/vocabulary-configs`
    pub static CREATE_TTS_VOCABULARY: Operation = Operation {
        family: "text-to-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/key").max_length(200),
            Parameter::body("/value").max_length(200),
            Parameter::body("/group_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::TtsConfigId>(),
        ..Operation::new(
            "CreateTtscVocabularyConfigs",
            Method::Post,
            "/v1/{project_id}/ttsc/vocabulary-configs",
        )
    };
    /// `DELETE /v1/{project_id}/ttsc/vocabulary-configs`
    pub static DELETE_TTS_VOCABULARIES: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/id").max_items(1000),
            Parameter::body("/id/*").max_length(128),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteTtscVocabularyConfigs",
            Method::Delete,
            "/v1/{project_id}/ttsc/vocabulary-configs",
        )
    };
    /// `GET /v1/{project_id}/ttsc/vocabulary-configs`
    pub static LIST_TTS_VOCABULARIES: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
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
            Parameter::query("type"),
            Parameter::query("tts_service_name"),
            Parameter::query("is_vocabulary_config_enable"),
            Parameter::query("group_id"),
            Parameter::query("asset_id"),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("start_time"),
            Parameter::query("end_time"),
            Parameter::query("search_key"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListTtsVocabulariesResponse>(),
        ..Operation::new(
            "ListTtscVocabularyConfigs",
            Method::Get,
            "/v1/{project_id}/ttsc/vocabulary-configs",
        )
    };
    /// `POST /v1/{project_id}/ttsc/vocabulary-groups`
    pub static CREATE_TTS_VOCABULARY_GROUP: Operation = Operation {
        family: "text-to-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/group_name").length(1, 256),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::TtsConfigId>(),
        ..Operation::new(
            "CreateTtscVocabularyGroups",
            Method::Post,
            "/v1/{project_id}/ttsc/vocabulary-groups",
        )
    };
    /// `GET /v1/{project_id}/ttsc/vocabulary-groups`
    pub static LIST_TTS_VOCABULARY_GROUPS: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
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
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("group_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListTtsVocabularyGroupsResponse>(),
        ..Operation::new(
            "ListTtscVocabularyGroups",
            Method::Get,
            "/v1/{project_id}/ttsc/vocabulary-groups",
        )
    };
    /// `DELETE /v1/{project_id}/ttsc/vocabulary-groups/{group_id}`
    pub static DELETE_TTS_VOCABULARY_GROUP: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("group_id").max_length(64),
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
        ..Operation::new(
            "DeleteTtscVocabularyGroups",
            Method::Delete,
            "/v1/{project_id}/ttsc/vocabulary-groups/{group_id}",
        )
    };
    /// `PUT /v1/{project_id}/ttsc/vocabulary-groups/{group_id}`
    pub static RENAME_TTS_VOCABULARY_GROUP: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("group_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/group_name").length(1, 256),
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
        success: Success::json::<crate::types::TtsConfigId>(),
        ..Operation::new(
            "UpdateTtscVocabularyGroups",
            Method::Put,
            "/v1/{project_id}/ttsc/vocabulary-groups/{group_id}",
        )
    };
    /// `PUT /v1/{project_id}/ttsc/tenant-configs`
    pub static SAVE_TTS_TENANT_CONFIG: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "SaveTtscTenantConfigs",
            Method::Put,
            "/v1/{project_id}/ttsc/tenant-configs",
        )
    };
    /// `GET /v1/{project_id}/ttsc/tenant-configs`
    pub static LIST_TTS_TENANT_CONFIGS: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
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
            Parameter::query("key"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListTtsTenantConfigsResponse>(),
        ..Operation::new(
            "ShowVocabularySwitchConfigs",
            Method::Get,
            "/v1/{project_id}/ttsc/tenant-configs",
        )
    };
    /// `PUT /v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}`
    pub static UPDATE_TTS_VOCABULARY: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("vocabulary_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/key").max_length(200),
            Parameter::body("/value").max_length(200),
            Parameter::body("/group_id").max_length(64),
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
        success: Success::json::<crate::types::TtsConfigId>(),
        ..Operation::new(
            "SaveTtscVocabularyConfigs",
            Method::Put,
            "/v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}",
        )
    };
    /// `PUT /v1/{project_id}/ttsc/group-assets/{group_id}`
    pub static SET_TTS_GROUP_ASSETS: Operation = Operation {
        family: "text-to-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("group_id").max_length(64),
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
        success: Success::json::<crate::types::TtsConfigId>(),
        ..Operation::new(
            "SetTtscGroupAssets",
            Method::Put,
            "/v1/{project_id}/ttsc/group-assets/{group_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Check whether a voice can be used.
    ///
    /// Works for the service's own voices and for those of third parties. Returns the voice if it
    /// can be used, else an error with the reason.
    ///
    /// `POST /v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}` (CheckVoiceAsset)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CheckVoiceAsset {
        pub(super) call: Call,
    }
    impl CheckVoiceAsset {
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
        ) -> Result<Response<types::CheckVoiceAssetResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CheckVoiceAssetResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List speech synthesis jobs.
    ///
    /// Lists jobs of every kind, with the files of those that have succeeded. The addresses of the
    /// files are valid for an hour.
    ///
    /// `GET /v1/{project_id}/ttsc/tts-jobs` (ShowTtsJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTtsJobs {
        pub(super) call: Call,
    }
    impl ListTtsJobs {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
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
        /// Only what was created at this time or earlier.
        pub fn create_until(
            mut self,
            create_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_until", Into::<crate::Timestamp>::into(create_until));
            self
        }
        /// Only elements whose `job_id` is this.
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.call.set("job_id", Into::<String>::into(job_id));
            self
        }
        /// Only elements whose `job_type` is this.
        pub fn job_type(mut self, job_type: impl Into<types::TtsJobType>) -> Self {
            self.call.set("job_type", Into::<types::TtsJobType>::into(job_type));
            self
        }
        /// The model that speaks.
        pub fn tts_service(mut self, tts_service: impl Into<types::TtsService>) -> Self {
            self.call
                .set("tts_service_enum", Into::<types::TtsService>::into(tts_service));
            self
        }
        /// What CreateTtsAudition was called for, in the caller's own terms.
        pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
            self.call.set("business_type", Into::<String>::into(business_type));
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
        pub async fn send(self) -> Result<Response<types::ListTtsJobsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListTtsJobsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListTtsJobsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListTtsJobsResponse> {
            Items::new(self.call)
        }
    }
    /// Show how an English word may be pronounced.
    ///
    /// The symbols can be the `value` of a pronunciation of type PHONETIC_SYMBOL.
    ///
    /// `GET /v1/{project_id}/ttsc/phonetic-symbol` (ShowTtsPhoneticSymbol)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTtsPhoneticSymbols {
        pub(super) call: Call,
    }
    impl ListTtsPhoneticSymbols {
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
        ) -> Result<Response<types::ListTtsPhoneticSymbolsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListTtsPhoneticSymbolsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListTtsPhoneticSymbolsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListTtsPhoneticSymbolsResponse> {
            Items::new(self.call)
        }
    }
    /// Create a job that turns text into an audio file.
    ///
    /// Pay-per-use billing of speech synthesis must have been enabled in the console before, and
    /// third-party voices require a package of their own.
    ///
    /// `ShowAsyncTtsJob` shows where the files are; poll it every three seconds, or set a
    /// `callback_config`.
    ///
    /// `POST /v1/{project_id}/ttsc/async-jobs` (CreateAsyncTtsJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateAsyncTtsJob {
        pub(super) call: Call,
    }
    impl CreateAsyncTtsJob {
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
        pub async fn send(self) -> Result<Response<types::CreateTtsJobResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateTtsJobResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(self) -> Result<crate::JobHandle<types::TtsJob>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::CreateTtsJobResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Create a job that synthesizes a sample to listen to.
    ///
    /// `ShowTtsAuditionFile` shows where the files are. Samples of third-party voices are charged.
    ///
    /// `POST /v1/{project_id}/ttsc/audition` (CreateTtsAudition)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTtsAudition {
        pub(super) call: Call,
    }
    impl CreateTtsAudition {
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
        pub async fn send(self) -> Result<Response<types::CreateTtsJobResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateTtsJobResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(self) -> Result<crate::JobHandle<types::TtsJob>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::CreateTtsJobResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Show the audio file of a job.
    ///
    /// Poll every three seconds while the job is PROCESSING.
    ///
    /// `GET /v1/{project_id}/ttsc/async-jobs/{job_id}` (ShowAsyncTtsJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowAsyncTtsJob {
        pub(super) call: Call,
    }
    impl ShowAsyncTtsJob {
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
        pub async fn send(self) -> Result<Response<types::AsyncTtsJob>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::AsyncTtsJob>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show the files of a sample to listen to.
    ///
    /// Returns the files that are finished so far. Poll every five seconds until `is_file_complete`
    /// is true.
    ///
    /// `GET /v1/{project_id}/ttsc/audition-file/{job_id}` (ShowTtsAuditionFile)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowTtsAuditionFile {
        pub(super) call: Call,
    }
    impl ShowTtsAuditionFile {
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
        ) -> Result<Response<types::ShowTtsAuditionFileResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ShowTtsAuditionFileResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a code that opens one speech synthesis connection.
    ///
    /// Authenticates a WebSocket connection for speech synthesis in place of a token. A code is
    /// valid for five minutes and a single use.
    ///
    /// `POST /v1/{project_id}/ttsc/once-code` (CreateTtsOnceCode)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTtsOnceCode {
        pub(super) call: Call,
    }
    impl CreateTtsOnceCode {
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
        ) -> Result<Response<types::CreateTtsOnceCodeResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateTtsOnceCodeResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Configure how a word is pronounced.
    ///
    /// Applies to jobs of the tenant that set `is_vocabulary_config_enable`.
    ///
    /// `POST /v1/{project_id}/ttsc/vocabulary-configs` (CreateTtscVocabularyConfigs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTtsVocabulary {
        pub(super) call: Call,
    }
    impl CreateTtsVocabulary {
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
        pub async fn send(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Delete pronunciations of words.
    ///
    /// `DELETE /v1/{project_id}/ttsc/vocabulary-configs` (DeleteTtscVocabularyConfigs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteTtsVocabularies {
        pub(super) call: Call,
    }
    impl DeleteTtsVocabularies {
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
    /// List how words are pronounced.
    ///
    /// `GET /v1/{project_id}/ttsc/vocabulary-configs` (ListTtscVocabularyConfigs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTtsVocabularies {
        pub(super) call: Call,
    }
    impl ListTtsVocabularies {
        /// Only elements whose `type` is this.
        pub fn type_(mut self, type_: impl Into<types::TtsVocabularyType>) -> Self {
            self.call.set("type", Into::<types::TtsVocabularyType>::into(type_));
            self
        }
        /// The model that speaks.
        pub fn tts_service_name(mut self, tts_service_name: impl Into<String>) -> Self {
            self.call.set("tts_service_name", Into::<String>::into(tts_service_name));
            self
        }
        /// Whether pronunciations are applied; set by other parts of the service.
        pub fn is_vocabulary_config_enable(
            mut self,
            is_vocabulary_config_enable: impl Into<String>,
        ) -> Self {
            self.call
                .set(
                    "is_vocabulary_config_enable",
                    Into::<String>::into(is_vocabulary_config_enable),
                );
            self
        }
        /// Only elements whose `group_id` is this.
        pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
            self.call.set("group_id", Into::<String>::into(group_id));
            self
        }
        /// Only of the groups that apply to this voice.
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.call.set("asset_id", Into::<String>::into(asset_id));
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// Only what was created at this time or later.
        pub fn start_time(mut self, start_time: impl Into<crate::Timestamp>) -> Self {
            self.call.set("start_time", Into::<crate::Timestamp>::into(start_time));
            self
        }
        /// Only what was created at this time or earlier.
        pub fn end_time(mut self, end_time: impl Into<crate::Timestamp>) -> Self {
            self.call.set("end_time", Into::<crate::Timestamp>::into(end_time));
            self
        }
        /// Part of a word. Whether its pronunciation is searched too is undocumented.
        pub fn search_key(mut self, search_key: impl Into<String>) -> Self {
            self.call.set("search_key", Into::<String>::into(search_key));
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
        ) -> Result<Response<types::ListTtsVocabulariesResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListTtsVocabulariesResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListTtsVocabulariesResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListTtsVocabulariesResponse> {
            Items::new(self.call)
        }
    }
    /// Create a group of pronunciations.
    ///
    /// Set the voices that it applies to with `SetTtscGroupAssets`.
    ///
    /// `POST /v1/{project_id}/ttsc/vocabulary-groups` (CreateTtscVocabularyGroups)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateTtsVocabularyGroup {
        pub(super) call: Call,
    }
    impl CreateTtsVocabularyGroup {
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
        pub async fn send(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List groups of pronunciations.
    ///
    /// `GET /v1/{project_id}/ttsc/vocabulary-groups` (ListTtscVocabularyGroups)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTtsVocabularyGroups {
        pub(super) call: Call,
    }
    impl ListTtsVocabularyGroups {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// Only elements whose `group_id` is this.
        pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
            self.call.set("group_id", Into::<String>::into(group_id));
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
        ) -> Result<Response<types::ListTtsVocabularyGroupsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListTtsVocabularyGroupsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListTtsVocabularyGroupsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListTtsVocabularyGroupsResponse> {
            Items::new(self.call)
        }
    }
    /// Delete a group of pronunciations.
    ///
    /// `DELETE /v1/{project_id}/ttsc/vocabulary-groups/{group_id}` (DeleteTtscVocabularyGroups)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteTtsVocabularyGroup {
        pub(super) call: Call,
    }
    impl DeleteTtsVocabularyGroup {
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
    /// Rename a group of pronunciations.
    ///
    /// `PUT /v1/{project_id}/ttsc/vocabulary-groups/{group_id}` (UpdateTtscVocabularyGroups)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct RenameTtsVocabularyGroup {
        pub(super) call: Call,
    }
    impl RenameTtsVocabularyGroup {
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
        pub async fn send(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Save a setting of the tenant.
    ///
    /// Its only setting so far is the switch over all configured pronunciations.
    ///
    /// `PUT /v1/{project_id}/ttsc/tenant-configs` (SaveTtscTenantConfigs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SaveTtsTenantConfig {
        pub(super) call: Call,
    }
    impl SaveTtsTenantConfig {
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
    /// List the settings of the tenant.
    ///
    /// `GET /v1/{project_id}/ttsc/tenant-configs` (ShowVocabularySwitchConfigs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTtsTenantConfigs {
        pub(super) call: Call,
    }
    impl ListTtsTenantConfigs {
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
        /// `vocabulary` is the switch over all configured pronunciations.
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.call.set("key", Into::<String>::into(key));
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
        ) -> Result<Response<types::ListTtsTenantConfigsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListTtsTenantConfigsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListTtsTenantConfigsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListTtsTenantConfigsResponse> {
            Items::new(self.call)
        }
    }
    /// Change how a word is pronounced.
    ///
    /// `PUT /v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}` (SaveTtscVocabularyConfigs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateTtsVocabulary {
        pub(super) call: Call,
    }
    impl UpdateTtsVocabulary {
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
        pub async fn send(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Set the voices that a group of pronunciations applies to.
    ///
    /// `PUT /v1/{project_id}/ttsc/group-assets/{group_id}` (SetTtscGroupAssets)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SetTtsGroupAssets {
        pub(super) call: Call,
    }
    impl SetTtsGroupAssets {
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
        pub async fn send(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::TtsConfigId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        AssetState, VoiceSex, VoiceLanguage, ExternalVoiceProvider, AssetFileInfo,
    };
    /// A voice in the asset library.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CheckVoiceAssetResponse {
        /// `asset_id` (optional). 1 to 256 characters.
        pub asset_id: Option<String>,
        /// `asset_name` (optional). At most 256 characters.
        pub asset_name: Option<String>,
        /// VOICE_MODEL. At most 32 characters.
        pub asset_type: Option<String>,
        /// Where an asset stands. At most 32 characters.
        pub asset_state: Option<AssetState>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// `asset_extra_meta` (optional)
        pub asset_extra_meta: Option<CheckedVoiceMeta>,
        /// `files` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub files: Vec<AssetFileInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CheckVoiceAssetResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("asset_name"),
            optional::<Option<String>>("asset_type"),
            optional::<Option<AssetState>>("asset_state"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<CheckedVoiceMeta>>("asset_extra_meta"),
            optional::<Vec<AssetFileInfo>>("files"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.asset_name),
                2 => read(map, &mut self.asset_type),
                3 => read(map, &mut self.asset_state),
                4 => read(map, &mut self.create_time),
                5 => read(map, &mut self.update_time),
                6 => read(map, &mut self.asset_extra_meta),
                _ => read(map, &mut self.files),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "asset_name", &self.asset_name)?;
            write_some(map, "asset_type", &self.asset_type)?;
            write_some(map, "asset_state", &self.asset_state)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "asset_extra_meta", &self.asset_extra_meta)?;
            write_some(map, "files", &self.files)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CheckVoiceAssetResponse);
    /// `CheckedVoiceMeta`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CheckedVoiceMeta {
        /// `voice_model_meta` (optional)
        pub voice_model_meta: Option<CheckedVoiceModelMeta>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CheckedVoiceMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<CheckedVoiceModelMeta>>("voice_model_meta"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.voice_model_meta)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "voice_model_meta", &self.voice_model_meta)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CheckedVoiceMeta);
    /// `CheckedVoiceModelMeta`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CheckedVoiceModelMeta {
        /// UNKNOW means unknown, and neutral voices. 1 to 16 characters. Default: `UNKNOW`.
        pub sex: Option<VoiceSex>,
        /// A voice of another maker.
        pub external_voice_meta: Option<CheckedExternalVoiceMeta>,
        /// What a voice speaks. 1 to 16 characters. Default: `UNKNOW`.
        pub language: Option<VoiceLanguage>,
        /// Factor on the speed of speaking. Range: 0 to 100. Default: `1.0`.
        pub speed_ratio: Option<f64>,
        /// Factor on the volume. Range: 0 to 100. Default: `1.0`.
        pub volume_ratio: Option<f64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CheckedVoiceModelMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceSex>>("sex"),
            optional::<Option<CheckedExternalVoiceMeta>>("external_voice_meta"),
            optional::<Option<VoiceLanguage>>("language"),
            optional::<Option<f64>>("speed_ratio"),
            optional::<Option<f64>>("volume_ratio"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.sex),
                1 => read(map, &mut self.external_voice_meta),
                2 => read(map, &mut self.language),
                3 => read(map, &mut self.speed_ratio),
                _ => read(map, &mut self.volume_ratio),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "sex", &self.sex)?;
            write_some(map, "external_voice_meta", &self.external_voice_meta)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "speed_ratio", &self.speed_ratio)?;
            write_some(map, "volume_ratio", &self.volume_ratio)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CheckedVoiceModelMeta);
    /// A voice of another maker.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CheckedExternalVoiceMeta {
        /// The engine of the speech. DATABACK is an old spelling, and the meaning of TTSS is
        /// undocumented. At most 32 characters.
        pub provider: ExternalVoiceProvider,
        /// Where `provider` is MOBVOI.
        pub mobvoi_voice_meta: Option<ExternalSpeaker>,
        /// Where `provider` is AUDIOX.
        pub audiox_voice_meta: Option<ExternalSpeaker>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CheckedExternalVoiceMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<ExternalVoiceProvider>("provider"),
            optional::<Option<ExternalSpeaker>>("mobvoi_voice_meta"),
            optional::<Option<ExternalSpeaker>>("audiox_voice_meta"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.provider),
                1 => read(map, &mut self.mobvoi_voice_meta),
                _ => read(map, &mut self.audiox_voice_meta),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "provider", &self.provider)?;
            write_some(map, "mobvoi_voice_meta", &self.mobvoi_voice_meta)?;
            write_some(map, "audiox_voice_meta", &self.audiox_voice_meta)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CheckedExternalVoiceMeta);
    /// `ExternalSpeaker`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ExternalSpeaker {
        /// Name of the voice at the maker. 1 to 128 characters.
        pub speaker: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ExternalSpeaker {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("speaker"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.speaker)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "speaker", &self.speaker)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ExternalSpeaker);
    open_enum! {
        /// What created a job.
        ///
        /// - `AUDITION`: `CreateTtsAudition`. `ASYNC_JOB`: `CreateAsyncTtsJob`.
        /// - `WEBSOCKET`: the WebSocket interface. `PRELOAD`: a job that only preloads.
        pub enum TtsJobType {
            /// `AUDITION`
            Audition = "AUDITION",
            /// `ASYNC_JOB`
            AsyncJob = "ASYNC_JOB",
            /// `WEBSOCKET`
            Websocket = "WEBSOCKET",
            /// `PRELOAD`
            Preload = "PRELOAD",
        }
    }
    open_enum! {
        /// Models that speak.
        ///
        /// - `GPU_CLONE`: version 4. `TTS_LAB` and `TTS_LAB_GPU`: version 5, small models.
        /// - `TTS_LLM` and `TTS_LLM_VC`: version 7, large models. `TTS_LLM_VQ`: version 10.
        pub enum TtsService {
            /// `TTS_LLM`
            TtsLlm = "TTS_LLM",
            /// `TTS_LLM_VC`
            TtsLlmVc = "TTS_LLM_VC",
            /// `TTS_LAB`
            TtsLab = "TTS_LAB",
            /// `TTS_LAB_GPU`
            TtsLabGpu = "TTS_LAB_GPU",
            /// `GPU_CLONE`
            GpuClone = "GPU_CLONE",
            /// `TTS_LLM_VQ`
            TtsLlmVq = "TTS_LLM_VQ",
        }
    }
    /// The answer of `ShowTtsJob`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsJobsResponse {
        /// How many jobs pass the filters, on all pages together.
        pub count: Option<i64>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<TtsJob>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListTtsJobsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Vec<TtsJob>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListTtsJobsResponse);
    /// A job that turns text into speech.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsJob {
        /// `job_id` (optional)
        pub job_id: Option<String>,
        /// The WebSocket job that it belongs to.
        pub websocket_job_id: Option<String>,
        /// The voice.
        pub asset_id: Option<String>,
        /// The model that spoke.
        #[cfg_attr(feature = "schemars", schemars(rename = "tts_service_enum"))]
        pub tts_service: Option<TtsService>,
        /// `text_length` (optional)
        pub text_length: Option<i64>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `audio_format` (optional). Default: `WAV`.
        pub audio_format: Option<TtsAudioFormat>,
        /// Whether a file with timestamps is created. Default: `false`.
        pub need_timestamp: Option<bool>,
        /// Whether a subtitle file is created.
        pub gen_srt: Option<bool>,
        /// What created a job.
        pub job_type: Option<TtsJobType>,
        /// `job_state` (optional)
        pub job_state: Option<TtsJobState>,
        /// Why the job failed.
        pub fail_msg: Option<String>,
        /// `files` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub files: Vec<TtsJobFile>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TtsJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("job_id"),
            optional::<Option<String>>("websocket_job_id"),
            optional::<Option<String>>("asset_id"),
            optional::<Option<TtsService>>("tts_service_enum"),
            optional::<Option<i64>>("text_length"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<TtsAudioFormat>>("audio_format"),
            optional::<Option<bool>>("need_timestamp"),
            optional::<Option<bool>>("gen_srt"),
            optional::<Option<TtsJobType>>("job_type"),
            optional::<Option<TtsJobState>>("job_state"),
            optional::<Option<String>>("fail_msg"),
            optional::<Vec<TtsJobFile>>("files"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.websocket_job_id),
                2 => read(map, &mut self.asset_id),
                3 => read(map, &mut self.tts_service),
                4 => read(map, &mut self.text_length),
                5 => read(map, &mut self.create_time),
                6 => read(map, &mut self.audio_format),
                7 => read(map, &mut self.need_timestamp),
                8 => read(map, &mut self.gen_srt),
                9 => read(map, &mut self.job_type),
                10 => read(map, &mut self.job_state),
                11 => read(map, &mut self.fail_msg),
                _ => read(map, &mut self.files),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_id", &self.job_id)?;
            write_some(map, "websocket_job_id", &self.websocket_job_id)?;
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "tts_service_enum", &self.tts_service)?;
            write_some(map, "text_length", &self.text_length)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "audio_format", &self.audio_format)?;
            write_some(map, "need_timestamp", &self.need_timestamp)?;
            write_some(map, "gen_srt", &self.gen_srt)?;
            write_some(map, "job_type", &self.job_type)?;
            write_some(map, "job_state", &self.job_state)?;
            write_some(map, "fail_msg", &self.fail_msg)?;
            write_some(map, "files", &self.files)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsJob);
    open_enum! {
        /// `TtsAudioFormat`
        pub enum TtsAudioFormat {
            /// `WAV`
            Wav = "WAV",
            /// `MP3`
            Mp3 = "MP3",
            /// `PCM`
            Pcm = "PCM",
        }
    }
    open_enum! {
        /// `TtsJobState`
        pub enum TtsJobState {
            /// `WAITING` (waiting)
            Waiting = "WAITING",
            /// `PROCESSING` (running)
            Processing = "PROCESSING",
            /// `FAILED` (failed)
            Failed = "FAILED",
            /// `SUCCEED` (succeeded)
            Succeed = "SUCCEED",
        }
    }
    impl TtsJobState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Failed => Some(Phase::Failed),
                Self::Processing => Some(Phase::Running),
                Self::Succeed => Some(Phase::Succeeded),
                Self::Waiting => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    /// Files of a job. All addresses are valid for an hour.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsJobFile {
        /// `audio_file_url` (optional)
        pub audio_file_url: Option<String>,
        /// Timestamps of the spoken text.
        pub audio_info_file_url: Option<String>,
        /// Subtitles.
        pub audio_srt_file_url: Option<String>,
        /// Result of the action analysis.
        pub audio_action_file_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for TtsJobFile {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("TtsJobFile")
                .field("audio_file_url", &redacted(&self.audio_file_url))
                .field("audio_info_file_url", &redacted(&self.audio_info_file_url))
                .field("audio_srt_file_url", &redacted(&self.audio_srt_file_url))
                .field("audio_action_file_url", &redacted(&self.audio_action_file_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for TtsJobFile {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("audio_file_url").sensitive(),
            optional::<Option<String>>("audio_info_file_url").sensitive(),
            optional::<Option<String>>("audio_srt_file_url").sensitive(),
            optional::<Option<String>>("audio_action_file_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.audio_file_url),
                1 => read(map, &mut self.audio_info_file_url),
                2 => read(map, &mut self.audio_srt_file_url),
                _ => read(map, &mut self.audio_action_file_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "audio_file_url", &self.audio_file_url)?;
            write_some(map, "audio_info_file_url", &self.audio_info_file_url)?;
            write_some(map, "audio_srt_file_url", &self.audio_srt_file_url)?;
            write_some(map, "audio_action_file_url", &self.audio_action_file_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsJobFile);
    /// The answer of `ShowTtsPhoneticSymbol`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsPhoneticSymbolsResponse {
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListTtsPhoneticSymbolsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<String>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.data)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListTtsPhoneticSymbolsResponse);
    /// `CreateAsyncTtsJobRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateAsyncTtsJobRequest {
        /// Text to be spoken. At most 100000 characters.
        pub text: String,
        /// Text passed to the synthesis; how it relates to `text` is undocumented. At most 100000
        /// characters.
        pub tts_text: Option<String>,
        /// A voice in the asset library, of one's own or of the system's. 1 to 64 characters.
        pub voice_asset_id: String,
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        pub speed: Option<i32>,
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// WAV or MP3. Default: `WAV`.
        pub audio_format: Option<TtsAudioFormat>,
        /// Whether a file with timestamps is created. Default: `false`.
        pub need_timestamp: Option<bool>,
        /// Whether silent audio is returned if the synthesis fails. Default: `false`.
        pub silence_flag: Option<bool>,
        /// Length of that silent audio, in milliseconds. Range: 0 to 5000.
        pub silence_time_ms: Option<i64>,
        /// The address that the service calls when a job is over, with a JSON body of `status`
        /// (`FINISHED`, `ERROR` or `WAITING`), `job_id`, `audio_file_download_url`,
        /// `subtitle_file_download_url` and `audio_duration`, in seconds.
        pub callback_config: Option<TtsCallbackConfig>,
        /// Whether a subtitle file is created.
        pub gen_srt: Option<bool>,
        /// Maximum length of a subtitle. Range: 0 to 10000.
        pub srt_len: Option<i64>,
        /// Maximum number of lines of a subtitle. Range: 0 to 5000. Default: `1`.
        pub srt_line_limit: Option<i32>,
        /// Whether the text is cut into segments. Default: `true`.
        pub slice_segments: Option<bool>,
        /// 1 is mono, 2 is stereo. Range: 1 to 2. Default: `1`.
        pub channels: Option<i32>,
        /// Where the service uploads the audio file. Only for accounts on the vendor's list. 1 to 2048
        /// characters.
        pub output_external_url: Option<String>,
        /// Where the service uploads the subtitle file. Only for accounts on the vendor's list. 1 to
        /// 2048 characters.
        pub srt_output_external_url: Option<String>,
        /// Where the service uploads the file about actions. Only for accounts on the vendor's list. 1
        /// to 2048 characters.
        pub action_output_external_url: Option<String>,
        /// Whether the pronunciations that the tenant has configured are used.
        pub is_vocabulary_config_enable: Option<bool>,
        /// Whether the job is billed to concurrent channels that were bought for a period.
        pub is_concurrent_resource: Option<bool>,
        /// 0 is the highest. Range: 0 to 10. Default: `5`.
        pub priority: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateAsyncTtsJobRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateAsyncTtsJobRequest")
                .field("text", &self.text)
                .field("tts_text", &self.tts_text)
                .field("voice_asset_id", &self.voice_asset_id)
                .field("speed", &self.speed)
                .field("pitch", &self.pitch)
                .field("volume", &self.volume)
                .field("audio_format", &self.audio_format)
                .field("need_timestamp", &self.need_timestamp)
                .field("silence_flag", &self.silence_flag)
                .field("silence_time_ms", &self.silence_time_ms)
                .field("callback_config", &self.callback_config)
                .field("gen_srt", &self.gen_srt)
                .field("srt_len", &self.srt_len)
                .field("srt_line_limit", &self.srt_line_limit)
                .field("slice_segments", &self.slice_segments)
                .field("channels", &self.channels)
                .field("output_external_url", &redacted(&self.output_external_url))
                .field(
                    "srt_output_external_url",
                    &redacted(&self.srt_output_external_url),
                )
                .field(
                    "action_output_external_url",
                    &redacted(&self.action_output_external_url),
                )
                .field("is_vocabulary_config_enable", &self.is_vocabulary_config_enable)
                .field("is_concurrent_resource", &self.is_concurrent_resource)
                .field("priority", &self.priority)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CreateAsyncTtsJobRequest {
        /// One with what is required; the rest has setters.
        pub fn new(text: impl Into<String>, voice_asset_id: impl Into<String>) -> Self {
            Self {
                text: text.into(),
                voice_asset_id: voice_asset_id.into(),
                ..Default::default()
            }
        }
        /// Text passed to the synthesis; how it relates to `text` is undocumented. At most 100000
        /// characters.
        #[must_use]
        pub fn tts_text(mut self, tts_text: impl Into<String>) -> Self {
            self.tts_text = Some(tts_text.into());
            self
        }
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        #[must_use]
        pub fn speed(mut self, speed: i32) -> Self {
            self.speed = Some(speed);
            self
        }
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        #[must_use]
        pub fn pitch(mut self, pitch: i32) -> Self {
            self.pitch = Some(pitch);
            self
        }
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        #[must_use]
        pub fn volume(mut self, volume: i32) -> Self {
            self.volume = Some(volume);
            self
        }
        /// WAV or MP3. Default: `WAV`.
        #[must_use]
        pub fn audio_format(mut self, audio_format: impl Into<TtsAudioFormat>) -> Self {
            self.audio_format = Some(audio_format.into());
            self
        }
        /// Whether a file with timestamps is created. Default: `false`.
        #[must_use]
        pub fn need_timestamp(mut self, need_timestamp: bool) -> Self {
            self.need_timestamp = Some(need_timestamp);
            self
        }
        /// Whether silent audio is returned if the synthesis fails. Default: `false`.
        #[must_use]
        pub fn silence_flag(mut self, silence_flag: bool) -> Self {
            self.silence_flag = Some(silence_flag);
            self
        }
        /// Length of that silent audio, in milliseconds. Range: 0 to 5000.
        #[must_use]
        pub fn silence_time_ms(mut self, silence_time_ms: i64) -> Self {
            self.silence_time_ms = Some(silence_time_ms);
            self
        }
        /// The address that the service calls when a job is over, with a JSON body of `status`
        /// (`FINISHED`, `ERROR` or `WAITING`), `job_id`, `audio_file_download_url`,
        /// `subtitle_file_download_url` and `audio_duration`, in seconds.
        #[must_use]
        pub fn callback_config(
            mut self,
            callback_config: impl Into<TtsCallbackConfig>,
        ) -> Self {
            self.callback_config = Some(callback_config.into());
            self
        }
        /// Whether a subtitle file is created.
        #[must_use]
        pub fn gen_srt(mut self, gen_srt: bool) -> Self {
            self.gen_srt = Some(gen_srt);
            self
        }
        /// Maximum length of a subtitle. Range: 0 to 10000.
        #[must_use]
        pub fn srt_len(mut self, srt_len: i64) -> Self {
            self.srt_len = Some(srt_len);
            self
        }
        /// Maximum number of lines of a subtitle. Range: 0 to 5000. Default: `1`.
        #[must_use]
        pub fn srt_line_limit(mut self, srt_line_limit: i32) -> Self {
            self.srt_line_limit = Some(srt_line_limit);
            self
        }
        /// Whether the text is cut into segments. Default: `true`.
        #[must_use]
        pub fn slice_segments(mut self, slice_segments: bool) -> Self {
            self.slice_segments = Some(slice_segments);
            self
        }
        /// 1 is mono, 2 is stereo. Range: 1 to 2. Default: `1`.
        #[must_use]
        pub fn channels(mut self, channels: i32) -> Self {
            self.channels = Some(channels);
            self
        }
        /// Where the service uploads the audio file. Only for accounts on the vendor's list. 1 to 2048
        /// characters.
        #[must_use]
        pub fn output_external_url(
            mut self,
            output_external_url: impl Into<String>,
        ) -> Self {
            self.output_external_url = Some(output_external_url.into());
            self
        }
        /// Where the service uploads the subtitle file. Only for accounts on the vendor's list. 1 to
        /// 2048 characters.
        #[must_use]
        pub fn srt_output_external_url(
            mut self,
            srt_output_external_url: impl Into<String>,
        ) -> Self {
            self.srt_output_external_url = Some(srt_output_external_url.into());
            self
        }
        /// Where the service uploads the file about actions. Only for accounts on the vendor's list. 1
        /// to 2048 characters.
        #[must_use]
        pub fn action_output_external_url(
            mut self,
            action_output_external_url: impl Into<String>,
        ) -> Self {
            self.action_output_external_url = Some(action_output_external_url.into());
            self
        }
        /// Whether the pronunciations that the tenant has configured are used.
        #[must_use]
        pub fn is_vocabulary_config_enable(
            mut self,
            is_vocabulary_config_enable: bool,
        ) -> Self {
            self.is_vocabulary_config_enable = Some(is_vocabulary_config_enable);
            self
        }
        /// Whether the job is billed to concurrent channels that were bought for a period.
        #[must_use]
        pub fn is_concurrent_resource(mut self, is_concurrent_resource: bool) -> Self {
            self.is_concurrent_resource = Some(is_concurrent_resource);
            self
        }
        /// 0 is the highest. Range: 0 to 10. Default: `5`.
        #[must_use]
        pub fn priority(mut self, priority: i32) -> Self {
            self.priority = Some(priority);
            self
        }
    }
    impl Object for CreateAsyncTtsJobRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("text"),
            optional::<Option<String>>("tts_text"),
            required::<String>("voice_asset_id"),
            optional::<Option<i32>>("speed"),
            optional::<Option<i32>>("pitch"),
            optional::<Option<i32>>("volume"),
            optional::<Option<TtsAudioFormat>>("audio_format"),
            optional::<Option<bool>>("need_timestamp"),
            optional::<Option<bool>>("silence_flag"),
            optional::<Option<i64>>("silence_time_ms"),
            optional::<Option<TtsCallbackConfig>>("callback_config"),
            optional::<Option<bool>>("gen_srt"),
            optional::<Option<i64>>("srt_len"),
            optional::<Option<i32>>("srt_line_limit"),
            optional::<Option<bool>>("slice_segments"),
            optional::<Option<i32>>("channels"),
            optional::<Option<String>>("output_external_url").sensitive(),
            optional::<Option<String>>("srt_output_external_url").sensitive(),
            optional::<Option<String>>("action_output_external_url").sensitive(),
            optional::<Option<bool>>("is_vocabulary_config_enable"),
            optional::<Option<bool>>("is_concurrent_resource"),
            optional::<Option<i32>>("priority"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.text),
                1 => read(map, &mut self.tts_text),
                2 => read(map, &mut self.voice_asset_id),
                3 => read(map, &mut self.speed),
                4 => read(map, &mut self.pitch),
                5 => read(map, &mut self.volume),
                6 => read(map, &mut self.audio_format),
                7 => read(map, &mut self.need_timestamp),
                8 => read(map, &mut self.silence_flag),
                9 => read(map, &mut self.silence_time_ms),
                10 => read(map, &mut self.callback_config),
                11 => read(map, &mut self.gen_srt),
                12 => read(map, &mut self.srt_len),
                13 => read(map, &mut self.srt_line_limit),
                14 => read(map, &mut self.slice_segments),
                15 => read(map, &mut self.channels),
                16 => read(map, &mut self.output_external_url),
                17 => read(map, &mut self.srt_output_external_url),
                18 => read(map, &mut self.action_output_external_url),
                19 => read(map, &mut self.is_vocabulary_config_enable),
                20 => read(map, &mut self.is_concurrent_resource),
                _ => read(map, &mut self.priority),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "text", &self.text)?;
            write_some(map, "tts_text", &self.tts_text)?;
            write(map, "voice_asset_id", &self.voice_asset_id)?;
            write_some(map, "speed", &self.speed)?;
            write_some(map, "pitch", &self.pitch)?;
            write_some(map, "volume", &self.volume)?;
            write_some(map, "audio_format", &self.audio_format)?;
            write_some(map, "need_timestamp", &self.need_timestamp)?;
            write_some(map, "silence_flag", &self.silence_flag)?;
            write_some(map, "silence_time_ms", &self.silence_time_ms)?;
            write_some(map, "callback_config", &self.callback_config)?;
            write_some(map, "gen_srt", &self.gen_srt)?;
            write_some(map, "srt_len", &self.srt_len)?;
            write_some(map, "srt_line_limit", &self.srt_line_limit)?;
            write_some(map, "slice_segments", &self.slice_segments)?;
            write_some(map, "channels", &self.channels)?;
            write_some(map, "output_external_url", &self.output_external_url)?;
            write_some(map, "srt_output_external_url", &self.srt_output_external_url)?;
            write_some(
                map,
                "action_output_external_url",
                &self.action_output_external_url,
            )?;
            write_some(
                map,
                "is_vocabulary_config_enable",
                &self.is_vocabulary_config_enable,
            )?;
            write_some(map, "is_concurrent_resource", &self.is_concurrent_resource)?;
            write_some(map, "priority", &self.priority)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateAsyncTtsJobRequest);
    /// The address that the service calls when a job is over, with a JSON body of `status`
    /// (`FINISHED`, `ERROR` or `WAITING`), `job_id`, `audio_file_download_url`,
    /// `subtitle_file_download_url` and `audio_duration`, in seconds.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsCallbackConfig {
        /// `callback_url` (always there). At most 2048 characters.
        pub callback_url: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for TtsCallbackConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("TtsCallbackConfig")
                .field("callback_url", &redacted(&self.callback_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl TtsCallbackConfig {
        /// One with what is required; the rest has setters.
        pub fn new(callback_url: impl Into<String>) -> Self {
            Self {
                callback_url: callback_url.into(),
                ..Default::default()
            }
        }
    }
    impl Object for TtsCallbackConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("callback_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.callback_url)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "callback_url", &self.callback_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsCallbackConfig);
    /// The answer of `CreateAsyncTtsJob`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTtsJobResponse {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateTtsJobResponse {
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
    object!(CreateTtsJobResponse);
    /// `CreateTtsAuditionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTtsAuditionRequest {
        /// Text to be spoken. At most 100000 characters.
        pub text: String,
        /// Text passed to the synthesis; how it relates to `text` is undocumented. At most 100000
        /// characters.
        pub tts_text: Option<String>,
        /// A voice in the asset library, despite the name. 1 to 64 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "emotion"))]
        pub voice_asset_id: String,
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        pub speed: Option<i32>,
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// What the sample is for, in the caller's own terms. At most 1000 characters.
        pub business_type: Option<String>,
        /// Manner or mood of speaking. At most 100 characters.
        pub style: Option<String>,
        /// 1 is mono, 2 is stereo. Range: 1 to 2. Default: `1`.
        pub channels: Option<i32>,
        /// Whether the pronunciations that the tenant has configured are used.
        pub is_vocabulary_config_enable: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateTtsAuditionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(text: impl Into<String>, voice_asset_id: impl Into<String>) -> Self {
            Self {
                text: text.into(),
                voice_asset_id: voice_asset_id.into(),
                ..Default::default()
            }
        }
        /// Text passed to the synthesis; how it relates to `text` is undocumented. At most 100000
        /// characters.
        #[must_use]
        pub fn tts_text(mut self, tts_text: impl Into<String>) -> Self {
            self.tts_text = Some(tts_text.into());
            self
        }
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        #[must_use]
        pub fn speed(mut self, speed: i32) -> Self {
            self.speed = Some(speed);
            self
        }
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        #[must_use]
        pub fn pitch(mut self, pitch: i32) -> Self {
            self.pitch = Some(pitch);
            self
        }
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        #[must_use]
        pub fn volume(mut self, volume: i32) -> Self {
            self.volume = Some(volume);
            self
        }
        /// What the sample is for, in the caller's own terms. At most 1000 characters.
        #[must_use]
        pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
            self.business_type = Some(business_type.into());
            self
        }
        /// Manner or mood of speaking. At most 100 characters.
        #[must_use]
        pub fn style(mut self, style: impl Into<String>) -> Self {
            self.style = Some(style.into());
            self
        }
        /// 1 is mono, 2 is stereo. Range: 1 to 2. Default: `1`.
        #[must_use]
        pub fn channels(mut self, channels: i32) -> Self {
            self.channels = Some(channels);
            self
        }
        /// Whether the pronunciations that the tenant has configured are used.
        #[must_use]
        pub fn is_vocabulary_config_enable(
            mut self,
            is_vocabulary_config_enable: bool,
        ) -> Self {
            self.is_vocabulary_config_enable = Some(is_vocabulary_config_enable);
            self
        }
    }
    impl Object for CreateTtsAuditionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("text"),
            optional::<Option<String>>("tts_text"),
            required::<String>("emotion"),
            optional::<Option<i32>>("speed"),
            optional::<Option<i32>>("pitch"),
            optional::<Option<i32>>("volume"),
            optional::<Option<String>>("business_type"),
            optional::<Option<String>>("style"),
            optional::<Option<i32>>("channels"),
            optional::<Option<bool>>("is_vocabulary_config_enable"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.text),
                1 => read(map, &mut self.tts_text),
                2 => read(map, &mut self.voice_asset_id),
                3 => read(map, &mut self.speed),
                4 => read(map, &mut self.pitch),
                5 => read(map, &mut self.volume),
                6 => read(map, &mut self.business_type),
                7 => read(map, &mut self.style),
                8 => read(map, &mut self.channels),
                _ => read(map, &mut self.is_vocabulary_config_enable),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "text", &self.text)?;
            write_some(map, "tts_text", &self.tts_text)?;
            write(map, "emotion", &self.voice_asset_id)?;
            write_some(map, "speed", &self.speed)?;
            write_some(map, "pitch", &self.pitch)?;
            write_some(map, "volume", &self.volume)?;
            write_some(map, "business_type", &self.business_type)?;
            write_some(map, "style", &self.style)?;
            write_some(map, "channels", &self.channels)?;
            write_some(
                map,
                "is_vocabulary_config_enable",
                &self.is_vocabulary_config_enable,
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
    object!(CreateTtsAuditionRequest);
    /// A job and its files. All addresses are valid for an hour.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AsyncTtsJob {
        /// `state` (optional)
        pub state: Option<TtsJobState>,
        /// An error code.
        pub code: Option<String>,
        /// Error message.
        pub message: Option<String>,
        /// `audio_file_url` (optional)
        pub audio_file_url: Option<String>,
        /// Timestamps of the spoken text.
        pub audio_info_file_url: Option<String>,
        /// Subtitles.
        pub audio_srt_file_url: Option<String>,
        /// Result of the action analysis.
        pub audio_action_file_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for AsyncTtsJob {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("AsyncTtsJob")
                .field("state", &self.state)
                .field("code", &self.code)
                .field("message", &self.message)
                .field("audio_file_url", &redacted(&self.audio_file_url))
                .field("audio_info_file_url", &redacted(&self.audio_info_file_url))
                .field("audio_srt_file_url", &redacted(&self.audio_srt_file_url))
                .field("audio_action_file_url", &redacted(&self.audio_action_file_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for AsyncTtsJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<TtsJobState>>("state"),
            optional::<Option<String>>("code"),
            optional::<Option<String>>("message"),
            optional::<Option<String>>("audio_file_url").sensitive(),
            optional::<Option<String>>("audio_info_file_url").sensitive(),
            optional::<Option<String>>("audio_srt_file_url").sensitive(),
            optional::<Option<String>>("audio_action_file_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.state),
                1 => read(map, &mut self.code),
                2 => read(map, &mut self.message),
                3 => read(map, &mut self.audio_file_url),
                4 => read(map, &mut self.audio_info_file_url),
                5 => read(map, &mut self.audio_srt_file_url),
                _ => read(map, &mut self.audio_action_file_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "state", &self.state)?;
            write_some(map, "code", &self.code)?;
            write_some(map, "message", &self.message)?;
            write_some(map, "audio_file_url", &self.audio_file_url)?;
            write_some(map, "audio_info_file_url", &self.audio_info_file_url)?;
            write_some(map, "audio_srt_file_url", &self.audio_srt_file_url)?;
            write_some(map, "audio_action_file_url", &self.audio_action_file_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(AsyncTtsJob);
    /// The answer of `ShowTtsAuditionFile`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShowTtsAuditionFileResponse {
        /// Whether all files are finished.
        pub is_file_complete: bool,
        /// An error code.
        pub code: Option<String>,
        /// Error message. 1 to 10240 characters.
        pub message: Option<String>,
        /// `files` (always there). At most 255 elements.
        pub files: Vec<TtsAuditionFile>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ShowTtsAuditionFileResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<bool>("is_file_complete"),
            optional::<Option<String>>("code"),
            optional::<Option<String>>("message"),
            required::<Vec<TtsAuditionFile>>("files"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.is_file_complete),
                1 => read(map, &mut self.code),
                2 => read(map, &mut self.message),
                _ => read(map, &mut self.files),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "is_file_complete", &self.is_file_complete)?;
            write_some(map, "code", &self.code)?;
            write_some(map, "message", &self.message)?;
            write(map, "files", &self.files)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShowTtsAuditionFileResponse);
    /// `TtsAuditionFile`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsAuditionFile {
        /// Valid for an hour. At most 2048 characters.
        pub download_url: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for TtsAuditionFile {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("TtsAuditionFile")
                .field("download_url", &redacted(&self.download_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for TtsAuditionFile {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("download_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.download_url)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "download_url", &self.download_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsAuditionFile);
    /// The answer of `CreateTtsOnceCode`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTtsOnceCodeResponse {
        /// `once_code` (optional). At most 64 characters.
        pub once_code: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateTtsOnceCodeResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateTtsOnceCodeResponse")
                .field("once_code", &redacted(&self.once_code))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for CreateTtsOnceCodeResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("once_code").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.once_code)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "once_code", &self.once_code)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateTtsOnceCodeResponse);
    /// How a word is pronounced.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsVocabularySettings {
        /// How `value` describes the pronunciation of `key`. Each type corresponds to an SSML tag.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: TtsVocabularyType,
        /// The word. At most 200 characters.
        pub key: Option<String>,
        /// How it is pronounced: see `type`. CONTINUUM has none. At most 200 characters.
        pub value: Option<String>,
        /// `group_id` (optional). At most 64 characters.
        pub group_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl TtsVocabularySettings {
        /// One with what is required; the rest has setters.
        pub fn new(type_: impl Into<TtsVocabularyType>) -> Self {
            Self {
                type_: type_.into(),
                ..Default::default()
            }
        }
        /// The word. At most 200 characters.
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = Some(key.into());
            self
        }
        /// How it is pronounced: see `type`. CONTINUUM has none. At most 200 characters.
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = Some(value.into());
            self
        }
        /// `group_id` (optional). At most 64 characters.
        #[must_use]
        pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
            self.group_id = Some(group_id.into());
            self
        }
    }
    impl Object for TtsVocabularySettings {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<TtsVocabularyType>("type"),
            optional::<Option<String>>("key"),
            optional::<Option<String>>("value"),
            optional::<Option<String>>("group_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.type_),
                1 => read(map, &mut self.key),
                2 => read(map, &mut self.value),
                _ => read(map, &mut self.group_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "type", &self.type_)?;
            write_some(map, "key", &self.key)?;
            write_some(map, "value", &self.value)?;
            write_some(map, "group_id", &self.group_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsVocabularySettings);
    open_enum! {
        /// How `value` describes the pronunciation of `key`. Each type corresponds to an SSML tag.
        ///
        /// - `CHINESE_G2P`: Pinyin, such as `tong2 xing2`. `PHONETIC_SYMBOL`: phonetic symbols.
        /// - `ALIAS`: another word is spoken instead. `CONTINUUM`: it is spoken without a pause.
        /// - `SAY_AS`: how digits are read (`date`, `number`, `figure` or `telephone`), or letters
        ///   (`spell`, one by one, or `english`, as a word).
        pub enum TtsVocabularyType {
            /// `CHINESE_G2P`
            ChineseG2p = "CHINESE_G2P",
            /// `PHONETIC_SYMBOL`
            PhoneticSymbol = "PHONETIC_SYMBOL",
            /// `CONTINUUM`
            Continuum = "CONTINUUM",
            /// `ALIAS`
            Alias = "ALIAS",
            /// `SAY_AS`
            SayAs = "SAY_AS",
        }
    }
    /// Id of what was created or changed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsConfigId {
        /// `id` (optional). 1 to 64 characters.
        pub id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TtsConfigId {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "id", &self.id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsConfigId);
    /// `DeleteTtsVocabulariesRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteTtsVocabulariesRequest {
        /// Ids of the pronunciations. At most 1000 elements.
        #[cfg_attr(feature = "schemars", schemars(rename = "id"))]
        pub ids: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl DeleteTtsVocabulariesRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Ids of the pronunciations. At most 1000 elements.
        #[must_use]
        pub fn ids(mut self, ids: Vec<String>) -> Self {
            self.ids = Some(ids);
            self
        }
    }
    impl Object for DeleteTtsVocabulariesRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Vec<String>>>("id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.ids)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "id", &self.ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(DeleteTtsVocabulariesRequest);
    /// The answer of `ListTtscVocabularyConfigs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsVocabulariesResponse {
        /// How many pronunciations pass the filters, on all pages together.
        pub count: Option<i64>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<TtsVocabulary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListTtsVocabulariesResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Vec<TtsVocabulary>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListTtsVocabulariesResponse);
    /// How a word is pronounced.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsVocabulary {
        /// `id` (optional)
        pub id: Option<String>,
        /// The word.
        pub key: Option<String>,
        /// How it is pronounced: see `type`.
        pub value: Option<String>,
        /// How `value` describes the pronunciation of `key`. Each type corresponds to an SSML tag.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<TtsVocabularyType>,
        /// `group_id` (optional)
        pub group_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TtsVocabulary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("id"),
            optional::<Option<String>>("key"),
            optional::<Option<String>>("value"),
            optional::<Option<TtsVocabularyType>>("type"),
            optional::<Option<String>>("group_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.id),
                1 => read(map, &mut self.key),
                2 => read(map, &mut self.value),
                3 => read(map, &mut self.type_),
                4 => read(map, &mut self.group_id),
                5 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "id", &self.id)?;
            write_some(map, "key", &self.key)?;
            write_some(map, "value", &self.value)?;
            write_some(map, "type", &self.type_)?;
            write_some(map, "group_id", &self.group_id)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsVocabulary);
    /// `TtsVocabularyGroupSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsVocabularyGroupSettings {
        /// `group_name` (optional). 1 to 256 characters.
        pub group_name: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl TtsVocabularyGroupSettings {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `group_name` (optional). 1 to 256 characters.
        #[must_use]
        pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
            self.group_name = Some(group_name.into());
            self
        }
    }
    impl Object for TtsVocabularyGroupSettings {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("group_name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.group_name)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "group_name", &self.group_name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsVocabularyGroupSettings);
    /// The answer of `ListTtscVocabularyGroups`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsVocabularyGroupsResponse {
        /// How many groups pass the filters, on all pages together.
        pub count: Option<i64>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<TtsVocabularyGroup>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListTtsVocabularyGroupsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Vec<TtsVocabularyGroup>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListTtsVocabularyGroupsResponse);
    /// A group of pronunciations.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsVocabularyGroup {
        /// `group_id` (optional)
        pub group_id: Option<String>,
        /// `group_name` (optional)
        pub group_name: Option<String>,
        /// The voices that the group applies to.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub asset_ids: Vec<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TtsVocabularyGroup {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("group_id"),
            optional::<Option<String>>("group_name"),
            optional::<Vec<String>>("asset_ids"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.group_id),
                1 => read(map, &mut self.group_name),
                _ => read(map, &mut self.asset_ids),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "group_id", &self.group_id)?;
            write_some(map, "group_name", &self.group_name)?;
            write_some(map, "asset_ids", &self.asset_ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsVocabularyGroup);
    /// A setting of the tenant.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TtsTenantConfig {
        /// `id` (optional)
        pub id: Option<String>,
        /// `vocabulary`, the switch over all configured pronunciations, is the only one so far.
        pub key: String,
        /// Its form for `vocabulary` is undocumented.
        pub value: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl TtsTenantConfig {
        /// One with what is required; the rest has setters.
        pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
            Self {
                key: key.into(),
                value: value.into(),
                ..Default::default()
            }
        }
        /// `id` (optional)
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }
    }
    impl Object for TtsTenantConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("id"),
            required::<String>("key"),
            required::<String>("value"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.id),
                1 => read(map, &mut self.key),
                _ => read(map, &mut self.value),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "id", &self.id)?;
            write(map, "key", &self.key)?;
            write(map, "value", &self.value)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TtsTenantConfig);
    /// The answer of `ShowVocabularySwitchConfigs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsTenantConfigsResponse {
        /// How many settings there are, on all pages together.
        pub count: Option<i64>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<TtsTenantConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListTtsTenantConfigsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Vec<TtsTenantConfig>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListTtsTenantConfigsResponse);
    /// `SetTtsGroupAssetsRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SetTtsGroupAssetsRequest {
        /// Voices in the asset library.
        pub asset_ids: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SetTtsGroupAssetsRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Voices in the asset library.
        #[must_use]
        pub fn asset_ids(mut self, asset_ids: Vec<String>) -> Self {
            self.asset_ids = Some(asset_ids);
            self
        }
    }
    impl Object for SetTtsGroupAssetsRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Vec<String>>>("asset_ids"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.asset_ids)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_ids", &self.asset_ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SetTtsGroupAssetsRequest);
    impl Page for ListTtsJobsResponse {
        type Item = TtsJob;
        fn items(&self) -> &[TtsJob] {
            &self.data
        }
        fn into_items(self) -> Vec<TtsJob> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &TtsJob) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl Page for ListTtsPhoneticSymbolsResponse {
        type Item = String;
        fn items(&self) -> &[String] {
            &self.data
        }
        fn into_items(self) -> Vec<String> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            None
        }
    }
    impl Page for ListTtsVocabulariesResponse {
        type Item = TtsVocabulary;
        fn items(&self) -> &[TtsVocabulary] {
            &self.data
        }
        fn into_items(self) -> Vec<TtsVocabulary> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListTtsVocabularyGroupsResponse {
        type Item = TtsVocabularyGroup;
        fn items(&self) -> &[TtsVocabularyGroup] {
            &self.data
        }
        fn into_items(self) -> Vec<TtsVocabularyGroup> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListTtsTenantConfigsResponse {
        type Item = TtsTenantConfig;
        fn items(&self) -> &[TtsTenantConfig] {
            &self.data
        }
        fn into_items(self) -> Vec<TtsTenantConfig> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl crate::Identified for TtsJob {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Job for TtsJob {
        const KIND: &'static str = "tts job";
        fn state(&self) -> &str {
            self.job_state.as_ref().map_or("", |state| state.as_str())
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.job_state.as_ref()?.phase()
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::LIST_TTS_JOBS);
            crate::job::show::one_of(
                call,
                "job_id",
                id,
                |answer: ListTtsJobsResponse| answer.data,
            )
        }
    }
}
impl crate::Client {
    /// Check whether a voice can be used.
    ///
    /// Works for the service's own voices and for those of third parties. Returns the voice if it
    /// can be used, else an error with the reason.
    ///
    /// `POST /v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}` (CheckVoiceAsset)
    pub fn check_voice_asset(
        &self,
        voice_asset_id: impl Into<String>,
    ) -> builders::CheckVoiceAsset {
        let mut call = self.call(&operations::CHECK_VOICE_ASSET);
        call.set("voice_asset_id", Into::<String>::into(voice_asset_id));
        builders::CheckVoiceAsset { call }
    }
    /// List speech synthesis jobs.
    ///
    /// Lists jobs of every kind, with the files of those that have succeeded. The addresses of the
    /// files are valid for an hour.
    ///
    /// `GET /v1/{project_id}/ttsc/tts-jobs` (ShowTtsJob)
    pub fn list_tts_jobs(&self) -> builders::ListTtsJobs {
        builders::ListTtsJobs {
            call: self.call(&operations::LIST_TTS_JOBS),
        }
    }
    /// Show how an English word may be pronounced.
    ///
    /// The symbols can be the `value` of a pronunciation of type PHONETIC_SYMBOL.
    ///
    /// `GET /v1/{project_id}/ttsc/phonetic-symbol` (ShowTtsPhoneticSymbol)
    pub fn list_tts_phonetic_symbols(
        &self,
        word: impl Into<String>,
    ) -> builders::ListTtsPhoneticSymbols {
        let mut call = self.call(&operations::LIST_TTS_PHONETIC_SYMBOLS);
        call.set("word", Into::<String>::into(word));
        builders::ListTtsPhoneticSymbols {
            call,
        }
    }
    /// Create a job that turns text into an audio file.
    ///
    /// Pay-per-use billing of speech synthesis must have been enabled in the console before, and
    /// third-party voices require a package of their own.
    ///
    /// `ShowAsyncTtsJob` shows where the files are; poll it every three seconds, or set a
    /// `callback_config`.
    ///
    /// `POST /v1/{project_id}/ttsc/async-jobs` (CreateAsyncTtsJob)
    pub fn create_async_tts_job(
        &self,
        body: &crate::types::CreateAsyncTtsJobRequest,
    ) -> builders::CreateAsyncTtsJob {
        let mut call = self.call(&operations::CREATE_ASYNC_TTS_JOB);
        call.body(body);
        builders::CreateAsyncTtsJob {
            call,
        }
    }
    /// Create a job that synthesizes a sample to listen to.
    ///
    /// `ShowTtsAuditionFile` shows where the files are. Samples of third-party voices are charged.
    ///
    /// `POST /v1/{project_id}/ttsc/audition` (CreateTtsAudition)
    pub fn create_tts_audition(
        &self,
        body: &crate::types::CreateTtsAuditionRequest,
    ) -> builders::CreateTtsAudition {
        let mut call = self.call(&operations::CREATE_TTS_AUDITION);
        call.body(body);
        builders::CreateTtsAudition {
            call,
        }
    }
    /// Show the audio file of a job.
    ///
    /// Poll every three seconds while the job is PROCESSING.
    ///
    /// `GET /v1/{project_id}/ttsc/async-jobs/{job_id}` (ShowAsyncTtsJob)
    pub fn show_async_tts_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowAsyncTtsJob {
        let mut call = self.call(&operations::SHOW_ASYNC_TTS_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowAsyncTtsJob { call }
    }
    /// Show the files of a sample to listen to.
    ///
    /// Returns the files that are finished so far. Poll every five seconds until `is_file_complete`
    /// is true.
    ///
    /// `GET /v1/{project_id}/ttsc/audition-file/{job_id}` (ShowTtsAuditionFile)
    pub fn show_tts_audition_file(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowTtsAuditionFile {
        let mut call = self.call(&operations::SHOW_TTS_AUDITION_FILE);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowTtsAuditionFile {
            call,
        }
    }
    /// Create a code that opens one speech synthesis connection.
    ///
    /// Authenticates a WebSocket connection for speech synthesis in place of a token. A code is
    /// valid for five minutes and a single use.
    ///
    /// `POST /v1/{project_id}/ttsc/once-code` (CreateTtsOnceCode)
    pub fn create_tts_once_code(&self) -> builders::CreateTtsOnceCode {
        builders::CreateTtsOnceCode {
            call: self.call(&operations::CREATE_TTS_ONCE_CODE),
        }
    }
    /// Configure how a word is pronounced.
    ///
    /// Applies to jobs of the tenant that set `is_vocabulary_config_enable`.
    ///
    /// `POST /v1/{project_id}/ttsc/vocabulary-configs` (CreateTtscVocabularyConfigs)
    pub fn create_tts_vocabulary(
        &self,
        body: &crate::types::TtsVocabularySettings,
    ) -> builders::CreateTtsVocabulary {
        let mut call = self.call(&operations::CREATE_TTS_VOCABULARY);
        call.body(body);
        builders::CreateTtsVocabulary {
            call,
        }
    }
    /// Delete pronunciations of words.
    ///
    /// `DELETE /v1/{project_id}/ttsc/vocabulary-configs` (DeleteTtscVocabularyConfigs)
    pub fn delete_tts_vocabularies(
        &self,
        body: &crate::types::DeleteTtsVocabulariesRequest,
    ) -> builders::DeleteTtsVocabularies {
        let mut call = self.call(&operations::DELETE_TTS_VOCABULARIES);
        call.body(body);
        builders::DeleteTtsVocabularies {
            call,
        }
    }
    /// List how words are pronounced.
    ///
    /// `GET /v1/{project_id}/ttsc/vocabulary-configs` (ListTtscVocabularyConfigs)
    pub fn list_tts_vocabularies(&self) -> builders::ListTtsVocabularies {
        builders::ListTtsVocabularies {
            call: self.call(&operations::LIST_TTS_VOCABULARIES),
        }
    }
    /// Create a group of pronunciations.
    ///
    /// Set the voices that it applies to with `SetTtscGroupAssets`.
    ///
    /// `POST /v1/{project_id}/ttsc/vocabulary-groups` (CreateTtscVocabularyGroups)
    pub fn create_tts_vocabulary_group(
        &self,
        body: &crate::types::TtsVocabularyGroupSettings,
    ) -> builders::CreateTtsVocabularyGroup {
        let mut call = self.call(&operations::CREATE_TTS_VOCABULARY_GROUP);
        call.body(body);
        builders::CreateTtsVocabularyGroup {
            call,
        }
    }
    /// List groups of pronunciations.
    ///
    /// `GET /v1/{project_id}/ttsc/vocabulary-groups` (ListTtscVocabularyGroups)
    pub fn list_tts_vocabulary_groups(&self) -> builders::ListTtsVocabularyGroups {
        builders::ListTtsVocabularyGroups {
            call: self.call(&operations::LIST_TTS_VOCABULARY_GROUPS),
        }
    }
    /// Delete a group of pronunciations.
    ///
    /// `DELETE /v1/{project_id}/ttsc/vocabulary-groups/{group_id}` (DeleteTtscVocabularyGroups)
    pub fn delete_tts_vocabulary_group(
        &self,
        group_id: impl Into<String>,
    ) -> builders::DeleteTtsVocabularyGroup {
        let mut call = self.call(&operations::DELETE_TTS_VOCABULARY_GROUP);
        call.set("group_id", Into::<String>::into(group_id));
        builders::DeleteTtsVocabularyGroup {
            call,
        }
    }
    /// Rename a group of pronunciations.
    ///
    /// `PUT /v1/{project_id}/ttsc/vocabulary-groups/{group_id}` (UpdateTtscVocabularyGroups)
    pub fn rename_tts_vocabulary_group(
        &self,
        group_id: impl Into<String>,
        body: &crate::types::TtsVocabularyGroupSettings,
    ) -> builders::RenameTtsVocabularyGroup {
        let mut call = self.call(&operations::RENAME_TTS_VOCABULARY_GROUP);
        call.set("group_id", Into::<String>::into(group_id));
        call.body(body);
        builders::RenameTtsVocabularyGroup {
            call,
        }
    }
    /// Save a setting of the tenant.
    ///
    /// Its only setting so far is the switch over all configured pronunciations.
    ///
    /// `PUT /v1/{project_id}/ttsc/tenant-configs` (SaveTtscTenantConfigs)
    pub fn save_tts_tenant_config(
        &self,
        body: &crate::types::TtsTenantConfig,
    ) -> builders::SaveTtsTenantConfig {
        let mut call = self.call(&operations::SAVE_TTS_TENANT_CONFIG);
        call.body(body);
        builders::SaveTtsTenantConfig {
            call,
        }
    }
    /// List the settings of the tenant.
    ///
    /// `GET /v1/{project_id}/ttsc/tenant-configs` (ShowVocabularySwitchConfigs)
    pub fn list_tts_tenant_configs(&self) -> builders::ListTtsTenantConfigs {
        builders::ListTtsTenantConfigs {
            call: self.call(&operations::LIST_TTS_TENANT_CONFIGS),
        }
    }
    /// Change how a word is pronounced.
    ///
    /// `PUT /v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}` (SaveTtscVocabularyConfigs)
    pub fn update_tts_vocabulary(
        &self,
        vocabulary_id: impl Into<String>,
        body: &crate::types::TtsVocabularySettings,
    ) -> builders::UpdateTtsVocabulary {
        let mut call = self.call(&operations::UPDATE_TTS_VOCABULARY);
        call.set("vocabulary_id", Into::<String>::into(vocabulary_id));
        call.body(body);
        builders::UpdateTtsVocabulary {
            call,
        }
    }
    /// Set the voices that a group of pronunciations applies to.
    ///
    /// `PUT /v1/{project_id}/ttsc/group-assets/{group_id}` (SetTtscGroupAssets)
    pub fn set_tts_group_assets(
        &self,
        group_id: impl Into<String>,
        body: &crate::types::SetTtsGroupAssetsRequest,
    ) -> builders::SetTtsGroupAssets {
        let mut call = self.call(&operations::SET_TTS_GROUP_ASSETS);
        call.set("group_id", Into::<String>::into(group_id));
        call.body(body);
        builders::SetTtsGroupAssets {
            call,
        }
    }
}
