//! The family `text-to-speech`. Turning text into speech, and how words are pronounced.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}`
    pub static CHECK_VOICE_ASSET: Operation = Operation::new(
        "CheckVoiceAsset",
        Method::Post,
        "/v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("voice_asset_id").max_length(64),
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
    .sensitive(&["/files/*/download_url"])
    .success(Success::json::<types::CheckVoiceAssetResponse>());

    /// `GET /v1/{project_id}/ttsc/tts-jobs`
    pub static LIST_TTS_JOBS: Operation =
        Operation::new("ShowTtsJob", Method::Get, "/v1/{project_id}/ttsc/tts-jobs")
            .family("text-to-speech")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(
                Pagination::new("data", "offset", "limit")
                    .total("count")
                    .default_limit(10),
            )
            .job(
                JobFields::new("job_id", "job_state")
                    .items("data")
                    .by("job_id"),
            )
            .parameters(&[
                Parameter::path("project_id")
                    .max_length(64)
                    .client("project_id"),
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
                "/data/*/files/*/audio_file_url",
                "/data/*/files/*/audio_info_file_url",
                "/data/*/files/*/audio_srt_file_url",
                "/data/*/files/*/audio_action_file_url",
            ])
            .success(Success::json::<types::ListTtsJobsResponse>());

    /// `GET /v1/{project_id}/ttsc/phonetic-symbol`
    pub static LIST_TTS_PHONETIC_SYMBOLS: Operation = Operation::new(
        "ShowTtsPhoneticSymbol",
        Method::Get,
        "/v1/{project_id}/ttsc/phonetic-symbol",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(Pagination::new("data", "offset", "limit").default_limit(10))
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
        Parameter::query("word").required(),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListTtsPhoneticSymbolsResponse>());

    /// `POST /v1/{project_id}/ttsc/async-jobs`
    pub static CREATE_ASYNC_TTS_JOB: Operation = Operation::new(
        "CreateAsyncTtsJob",
        Method::Post,
        "/v1/{project_id}/ttsc/async-jobs",
    )
    .family("text-to-speech")
    .creates("job_id", "ShowTtsJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateTtsJobResponse>());

    /// `POST /v1/{project_id}/ttsc/audition`
    pub static CREATE_TTS_AUDITION: Operation = Operation::new(
        "CreateTtsAudition",
        Method::Post,
        "/v1/{project_id}/ttsc/audition",
    )
    .family("text-to-speech")
    .creates("job_id", "ShowTtsJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateTtsJobResponse>());

    /// `GET /v1/{project_id}/ttsc/async-jobs/{job_id}`
    pub static SHOW_ASYNC_TTS_JOB: Operation = Operation::new(
        "ShowAsyncTtsJob",
        Method::Get,
        "/v1/{project_id}/ttsc/async-jobs/{job_id}",
    )
    .family("text-to-speech")
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
        "/audio_file_url",
        "/audio_info_file_url",
        "/audio_srt_file_url",
        "/audio_action_file_url",
    ])
    .success(Success::json::<types::AsyncTtsJob>());

    /// `GET /v1/{project_id}/ttsc/audition-file/{job_id}`
    pub static SHOW_TTS_AUDITION_FILE: Operation = Operation::new(
        "ShowTtsAuditionFile",
        Method::Get,
        "/v1/{project_id}/ttsc/audition-file/{job_id}",
    )
    .family("text-to-speech")
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
    .sensitive(&["/files/*/download_url"])
    .success(Success::json::<types::ShowTtsAuditionFileResponse>());

    /// `POST /v1/{project_id}/ttsc/once-code`
    pub static CREATE_TTS_ONCE_CODE: Operation = Operation::new(
        "CreateTtsOnceCode",
        Method::Post,
        "/v1/{project_id}/ttsc/once-code",
    )
    .family("text-to-speech")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/once_code"])
    .success(Success::json::<types::CreateTtsOnceCodeResponse>());

    /// `POST /v1/{project_id}/ttsc/vocabulary-configs`
    pub static CREATE_TTS_VOCABULARY: Operation = Operation::new(
        "CreateTtscVocabularyConfigs",
        Method::Post,
        "/v1/{project_id}/ttsc/vocabulary-configs",
    )
    .family("text-to-speech")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/key").max_length(200),
        Parameter::body("/value").max_length(200),
        Parameter::body("/group_id").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::TtsConfigId>());

    /// `DELETE /v1/{project_id}/ttsc/vocabulary-configs`
    pub static DELETE_TTS_VOCABULARIES: Operation = Operation::new(
        "DeleteTtscVocabularyConfigs",
        Method::Delete,
        "/v1/{project_id}/ttsc/vocabulary-configs",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/id").max_items(1000),
        Parameter::body("/id/*").max_length(128),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/ttsc/vocabulary-configs`
    pub static LIST_TTS_VOCABULARIES: Operation = Operation::new(
        "ListTtscVocabularyConfigs",
        Method::Get,
        "/v1/{project_id}/ttsc/vocabulary-configs",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListTtsVocabulariesResponse>());

    /// `POST /v1/{project_id}/ttsc/vocabulary-groups`
    pub static CREATE_TTS_VOCABULARY_GROUP: Operation = Operation::new(
        "CreateTtscVocabularyGroups",
        Method::Post,
        "/v1/{project_id}/ttsc/vocabulary-groups",
    )
    .family("text-to-speech")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/group_name").length(1, 256),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::TtsConfigId>());

    /// `GET /v1/{project_id}/ttsc/vocabulary-groups`
    pub static LIST_TTS_VOCABULARY_GROUPS: Operation = Operation::new(
        "ListTtscVocabularyGroups",
        Method::Get,
        "/v1/{project_id}/ttsc/vocabulary-groups",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
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
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("group_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListTtsVocabularyGroupsResponse>());

    /// `DELETE /v1/{project_id}/ttsc/vocabulary-groups/{group_id}`
    pub static DELETE_TTS_VOCABULARY_GROUP: Operation = Operation::new(
        "DeleteTtscVocabularyGroups",
        Method::Delete,
        "/v1/{project_id}/ttsc/vocabulary-groups/{group_id}",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
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
    ]);

    /// `PUT /v1/{project_id}/ttsc/vocabulary-groups/{group_id}`
    pub static RENAME_TTS_VOCABULARY_GROUP: Operation = Operation::new(
        "UpdateTtscVocabularyGroups",
        Method::Put,
        "/v1/{project_id}/ttsc/vocabulary-groups/{group_id}",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/group_name").length(1, 256),
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
    .success(Success::json::<types::TtsConfigId>());

    /// `PUT /v1/{project_id}/ttsc/tenant-configs`
    pub static SAVE_TTS_TENANT_CONFIG: Operation = Operation::new(
        "SaveTtscTenantConfigs",
        Method::Put,
        "/v1/{project_id}/ttsc/tenant-configs",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/ttsc/tenant-configs`
    pub static LIST_TTS_TENANT_CONFIGS: Operation = Operation::new(
        "ShowVocabularySwitchConfigs",
        Method::Get,
        "/v1/{project_id}/ttsc/tenant-configs",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
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
        Parameter::query("key"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListTtsTenantConfigsResponse>());

    /// `PUT /v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}`
    pub static UPDATE_TTS_VOCABULARY: Operation = Operation::new(
        "SaveTtscVocabularyConfigs",
        Method::Put,
        "/v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("vocabulary_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/key").max_length(200),
        Parameter::body("/value").max_length(200),
        Parameter::body("/group_id").max_length(64),
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
    .success(Success::json::<types::TtsConfigId>());

    /// `PUT /v1/{project_id}/ttsc/group-assets/{group_id}`
    pub static SET_TTS_GROUP_ASSETS: Operation = Operation::new(
        "SetTtscGroupAssets",
        Method::Put,
        "/v1/{project_id}/ttsc/group-assets/{group_id}",
    )
    .family("text-to-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
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
    .success(Success::json::<types::TtsConfigId>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Check whether a voice can be used.
        ///
        /// Works for the service's own voices and for those of third parties. Returns the voice if it
        /// can be used, else an error with the reason.
        ///
        /// `POST /v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}` (CheckVoiceAsset)
        pub struct CheckVoiceAsset: json -> types::CheckVoiceAssetResponse;
    }

    codegen::request! {
        /// List speech synthesis jobs.
        ///
        /// Lists jobs of every kind, with the files of those that have succeeded. The addresses of the
        /// files are valid for an hour.
        ///
        /// `GET /v1/{project_id}/ttsc/tts-jobs` (ShowTtsJob)
        pub struct ListTtsJobs: json -> types::ListTtsJobsResponse, paged;
    }

    impl ListTtsJobs {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
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

        /// Only elements whose `job_id` is this.
        pub fn job_id<F>(mut self, job_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("job_id", codegen::IntoOption::into_option(job_id));
            self
        }

        /// Only elements whose `job_type` is this.
        pub fn job_type<F>(
            mut self,
            job_type: impl codegen::IntoOption<types::TtsJobType, F>,
        ) -> Self {
            self.call
                .set_option("job_type", codegen::IntoOption::into_option(job_type));
            self
        }

        /// The model that speaks.
        pub fn tts_service<F>(
            mut self,
            tts_service: impl codegen::IntoOption<types::TtsService, F>,
        ) -> Self {
            self.call.set_option(
                "tts_service_enum",
                codegen::IntoOption::into_option(tts_service),
            );
            self
        }

        /// What CreateTtsAudition was called for, in the caller's own terms.
        pub fn business_type<F>(mut self, business_type: impl codegen::IntoOption<String, F>) -> Self {
            self.call.set_option(
                "business_type",
                codegen::IntoOption::into_option(business_type),
            );
            self
        }
    }

    codegen::request! {
        /// Show how an English word may be pronounced.
        ///
        /// The symbols can be the `value` of a pronunciation of type PHONETIC_SYMBOL.
        ///
        /// `GET /v1/{project_id}/ttsc/phonetic-symbol` (ShowTtsPhoneticSymbol)
        pub struct ListTtsPhoneticSymbols: json -> types::ListTtsPhoneticSymbolsResponse, paged;
    }

    impl ListTtsPhoneticSymbols {
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
    }

    codegen::request! {
        /// Create a job that turns text into an audio file.
        ///
        /// Pay-per-use billing of speech synthesis must have been enabled in the console before, and
        /// third-party voices require a package of their own.
        ///
        /// `ShowAsyncTtsJob` shows where the files are; poll it every three seconds, or set a
        /// `callback_config`.
        ///
        /// `POST /v1/{project_id}/ttsc/async-jobs` (CreateAsyncTtsJob)
        pub struct CreateAsyncTtsJob: json -> types::CreateTtsJobResponse;
    }

    impl CreateAsyncTtsJob {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::TtsJob>> {
            codegen::start_job::<types::CreateTtsJobResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Create a job that synthesizes a sample to listen to.
        ///
        /// `ShowTtsAuditionFile` shows where the files are. Samples of third-party voices are charged.
        ///
        /// `POST /v1/{project_id}/ttsc/audition` (CreateTtsAudition)
        pub struct CreateTtsAudition: json -> types::CreateTtsJobResponse;
    }

    impl CreateTtsAudition {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::TtsJob>> {
            codegen::start_job::<types::CreateTtsJobResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Show the audio file of a job.
        ///
        /// Poll every three seconds while the job is PROCESSING.
        ///
        /// `GET /v1/{project_id}/ttsc/async-jobs/{job_id}` (ShowAsyncTtsJob)
        pub struct ShowAsyncTtsJob: json -> types::AsyncTtsJob;
    }

    codegen::request! {
        /// Show the files of a sample to listen to.
        ///
        /// Returns the files that are finished so far. Poll every five seconds until `is_file_complete`
        /// is true.
        ///
        /// `GET /v1/{project_id}/ttsc/audition-file/{job_id}` (ShowTtsAuditionFile)
        pub struct ShowTtsAuditionFile: json -> types::ShowTtsAuditionFileResponse;
    }

    codegen::request! {
        /// Create a code that opens one speech synthesis connection.
        ///
        /// Authenticates a WebSocket connection for speech synthesis in place of a token. A code is
        /// valid for five minutes and a single use.
        ///
        /// `POST /v1/{project_id}/ttsc/once-code` (CreateTtsOnceCode)
        pub struct CreateTtsOnceCode: json -> types::CreateTtsOnceCodeResponse;
    }

    codegen::request! {
        /// Configure how a word is pronounced.
        ///
        /// Applies to jobs of the tenant that set `is_vocabulary_config_enable`.
        ///
        /// `POST /v1/{project_id}/ttsc/vocabulary-configs` (CreateTtscVocabularyConfigs)
        pub struct CreateTtsVocabulary: json -> types::TtsConfigId;
    }

    codegen::request! {
        /// Delete pronunciations of words.
        ///
        /// `DELETE /v1/{project_id}/ttsc/vocabulary-configs` (DeleteTtscVocabularyConfigs)
        pub struct DeleteTtsVocabularies: empty -> ();
    }

    codegen::request! {
        /// List how words are pronounced.
        ///
        /// `GET /v1/{project_id}/ttsc/vocabulary-configs` (ListTtscVocabularyConfigs)
        pub struct ListTtsVocabularies: json -> types::ListTtsVocabulariesResponse, paged;
    }

    impl ListTtsVocabularies {
        /// Only elements whose `type` is this.
        pub fn type_<F>(
            mut self,
            type_: impl codegen::IntoOption<types::TtsVocabularyType, F>,
        ) -> Self {
            self.call
                .set_option("type", codegen::IntoOption::into_option(type_));
            self
        }

        /// The model that speaks.
        pub fn tts_service_name<F>(
            mut self,
            tts_service_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "tts_service_name",
                codegen::IntoOption::into_option(tts_service_name),
            );
            self
        }

        /// Whether pronunciations are applied; set by other parts of the service.
        pub fn is_vocabulary_config_enable<F>(
            mut self,
            is_vocabulary_config_enable: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "is_vocabulary_config_enable",
                codegen::IntoOption::into_option(is_vocabulary_config_enable),
            );
            self
        }

        /// Only elements whose `group_id` is this.
        pub fn group_id<F>(mut self, group_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("group_id", codegen::IntoOption::into_option(group_id));
            self
        }

        /// Only of the groups that apply to this voice.
        pub fn asset_id<F>(mut self, asset_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("asset_id", codegen::IntoOption::into_option(asset_id));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// Only what was created at this time or later.
        pub fn start_time<F>(
            mut self,
            start_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call
                .set_option("start_time", codegen::IntoOption::into_option(start_time));
            self
        }

        /// Only what was created at this time or earlier.
        pub fn end_time<F>(
            mut self,
            end_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call
                .set_option("end_time", codegen::IntoOption::into_option(end_time));
            self
        }

        /// Part of a word. Whether its pronunciation is searched too is undocumented.
        pub fn search_key<F>(mut self, search_key: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("search_key", codegen::IntoOption::into_option(search_key));
            self
        }
    }

    codegen::request! {
        /// Create a group of pronunciations.
        ///
        /// Set the voices that it applies to with `SetTtscGroupAssets`.
        ///
        /// `POST /v1/{project_id}/ttsc/vocabulary-groups` (CreateTtscVocabularyGroups)
        pub struct CreateTtsVocabularyGroup: json -> types::TtsConfigId;
    }

    codegen::request! {
        /// List groups of pronunciations.
        ///
        /// `GET /v1/{project_id}/ttsc/vocabulary-groups` (ListTtscVocabularyGroups)
        pub struct ListTtsVocabularyGroups: json -> types::ListTtsVocabularyGroupsResponse, paged;
    }

    impl ListTtsVocabularyGroups {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// Only elements whose `group_id` is this.
        pub fn group_id<F>(mut self, group_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("group_id", codegen::IntoOption::into_option(group_id));
            self
        }
    }

    codegen::request! {
        /// Delete a group of pronunciations.
        ///
        /// `DELETE /v1/{project_id}/ttsc/vocabulary-groups/{group_id}` (DeleteTtscVocabularyGroups)
        pub struct DeleteTtsVocabularyGroup: empty -> ();
    }

    codegen::request! {
        /// Rename a group of pronunciations.
        ///
        /// `PUT /v1/{project_id}/ttsc/vocabulary-groups/{group_id}` (UpdateTtscVocabularyGroups)
        pub struct RenameTtsVocabularyGroup: json -> types::TtsConfigId;
    }

    codegen::request! {
        /// Save a setting of the tenant.
        ///
        /// Its only setting so far is the switch over all configured pronunciations.
        ///
        /// `PUT /v1/{project_id}/ttsc/tenant-configs` (SaveTtscTenantConfigs)
        pub struct SaveTtsTenantConfig: empty -> ();
    }

    codegen::request! {
        /// List the settings of the tenant.
        ///
        /// `GET /v1/{project_id}/ttsc/tenant-configs` (ShowVocabularySwitchConfigs)
        pub struct ListTtsTenantConfigs: json -> types::ListTtsTenantConfigsResponse, paged;
    }

    impl ListTtsTenantConfigs {
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

        /// `vocabulary` is the switch over all configured pronunciations.
        pub fn key<F>(mut self, key: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("key", codegen::IntoOption::into_option(key));
            self
        }
    }

    codegen::request! {
        /// Change how a word is pronounced.
        ///
        /// `PUT /v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}` (SaveTtscVocabularyConfigs)
        pub struct UpdateTtsVocabulary: json -> types::TtsConfigId;
    }

    codegen::request! {
        /// Set the voices that a group of pronunciations applies to.
        ///
        /// `PUT /v1/{project_id}/ttsc/group-assets/{group_id}` (SetTtscGroupAssets)
        pub struct SetTtsGroupAssets: json -> types::TtsConfigId;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        AssetFileInfo, AssetState, ExternalVoiceProvider, VoiceLanguage, VoiceSex,
    };

    /// A voice in the asset library.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CheckVoiceAssetResponse {
        /// 1 to 256 characters.
        pub asset_id: Option<String>,
        /// At most 256 characters.
        pub asset_name: Option<String>,
        /// VOICE_MODEL. At most 32 characters.
        pub asset_type: Option<String>,
        /// Where an asset stands. At most 32 characters.
        pub asset_state: Option<AssetState>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        pub asset_extra_meta: Option<CheckedVoiceMeta>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub files: Vec<AssetFileInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CheckVoiceAssetResponse, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 asset_name: Option<String> = optional "asset_name";
            2 asset_type: Option<String> = optional "asset_type";
            3 asset_state: Option<AssetState> = optional "asset_state";
            4 create_time: Option<codegen::Timestamp> = optional "create_time";
            5 update_time: Option<codegen::Timestamp> = optional "update_time";
            6 asset_extra_meta: Option<CheckedVoiceMeta> = optional "asset_extra_meta";
            7 files: Vec<AssetFileInfo> = collection "files";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CheckedVoiceMeta {
        pub voice_model_meta: Option<CheckedVoiceModelMeta>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CheckedVoiceMeta, extra {
            0 voice_model_meta: Option<CheckedVoiceModelMeta> = optional "voice_model_meta";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CheckedVoiceModelMeta, extra {
            0 sex: Option<VoiceSex> = optional "sex";
            1 external_voice_meta: Option<CheckedExternalVoiceMeta> = optional "external_voice_meta";
            2 language: Option<VoiceLanguage> = optional "language";
            3 speed_ratio: Option<f64> = optional "speed_ratio";
            4 volume_ratio: Option<f64> = optional "volume_ratio";
        }
    }

    /// A voice of another maker.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CheckedExternalVoiceMeta {
        /// The engine of the speech. DATABACK is an old spelling, and the meaning of TTSS is
        /// undocumented. At most 32 characters.
        pub provider: ExternalVoiceProvider,
        /// Where `provider` is MOBVOI.
        pub mobvoi_voice_meta: Option<ExternalSpeaker>,
        /// Where `provider` is AUDIOX.
        pub audiox_voice_meta: Option<ExternalSpeaker>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CheckedExternalVoiceMeta, extra {
            0 provider: ExternalVoiceProvider = required "provider";
            1 mobvoi_voice_meta: Option<ExternalSpeaker> = optional "mobvoi_voice_meta";
            2 audiox_voice_meta: Option<ExternalSpeaker> = optional "audiox_voice_meta";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ExternalSpeaker {
        /// Name of the voice at the maker. 1 to 128 characters.
        pub speaker: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ExternalSpeaker, extra {
            0 speaker: String = required "speaker";
        }
    }

    codegen::open_enum! {
        /// What created a job.
        ///
        /// - `AUDITION`: `CreateTtsAudition`. `ASYNC_JOB`: `CreateAsyncTtsJob`.
        /// - `WEBSOCKET`: the WebSocket interface. `PRELOAD`: a job that only preloads.
        pub enum TtsJobType {
            Audition = "AUDITION",
            AsyncJob = "ASYNC_JOB",
            Websocket = "WEBSOCKET",
            Preload = "PRELOAD",
        }
    }

    codegen::open_enum! {
        /// Models that speak.
        ///
        /// - `GPU_CLONE`: version 4. `TTS_LAB` and `TTS_LAB_GPU`: version 5, small models.
        /// - `TTS_LLM` and `TTS_LLM_VC`: version 7, large models. `TTS_LLM_VQ`: version 10.
        pub enum TtsService {
            TtsLlm = "TTS_LLM",
            TtsLlmVc = "TTS_LLM_VC",
            TtsLab = "TTS_LAB",
            TtsLabGpu = "TTS_LAB_GPU",
            GpuClone = "GPU_CLONE",
            TtsLlmVq = "TTS_LLM_VQ",
        }
    }

    /// The answer of `ShowTtsJob`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsJobsResponse {
        /// How many jobs pass the filters, on all pages together.
        pub count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<TtsJob>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTtsJobsResponse, extra {
            0 count: Option<i64> = optional "count";
            1 data: Vec<TtsJob> = collection "data";
        }
    }

    /// A job that turns text into speech.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsJob {
        pub job_id: Option<String>,
        /// The WebSocket job that it belongs to.
        pub websocket_job_id: Option<String>,
        /// The voice.
        pub asset_id: Option<String>,
        /// The model that spoke.
        #[cfg_attr(feature = "schemars", schemars(rename = "tts_service_enum"))]
        pub tts_service: Option<TtsService>,
        pub text_length: Option<i64>,
        pub create_time: Option<codegen::Timestamp>,
        /// Default: `WAV`.
        pub audio_format: Option<TtsAudioFormat>,
        /// Whether a file with timestamps is created. Default: `false`.
        pub need_timestamp: Option<bool>,
        /// Whether a subtitle file is created.
        pub gen_srt: Option<bool>,
        /// What created a job.
        pub job_type: Option<TtsJobType>,
        pub job_state: Option<TtsJobState>,
        /// Why the job failed.
        pub fail_msg: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub files: Vec<TtsJobFile>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TtsJob, extra {
            0 job_id: Option<String> = optional "job_id";
            1 websocket_job_id: Option<String> = optional "websocket_job_id";
            2 asset_id: Option<String> = optional "asset_id";
            3 tts_service: Option<TtsService> = optional "tts_service_enum";
            4 text_length: Option<i64> = optional "text_length";
            5 create_time: Option<codegen::Timestamp> = optional "create_time";
            6 audio_format: Option<TtsAudioFormat> = optional "audio_format";
            7 need_timestamp: Option<bool> = optional "need_timestamp";
            8 gen_srt: Option<bool> = optional "gen_srt";
            9 job_type: Option<TtsJobType> = optional "job_type";
            10 job_state: Option<TtsJobState> = optional "job_state";
            11 fail_msg: Option<String> = optional "fail_msg";
            12 files: Vec<TtsJobFile> = collection "files";
        }
    }

    codegen::open_enum! {
        pub enum TtsAudioFormat {
            Wav = "WAV",
            Mp3 = "MP3",
            Pcm = "PCM",
        }
    }

    codegen::open_enum! {
        pub enum TtsJobState {
            Waiting = "WAITING",
            Processing = "PROCESSING",
            Failed = "FAILED",
            Succeed = "SUCCEED",
        }
    }

    impl TtsJobState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Failed => Some(codegen::Phase::Failed),
                Self::Processing => Some(codegen::Phase::Running),
                Self::Succeed => Some(codegen::Phase::Succeeded),
                Self::Waiting => Some(codegen::Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }

    /// Files of a job. All addresses are valid for an hour.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsJobFile {
        pub audio_file_url: Option<String>,
        /// Timestamps of the spoken text.
        pub audio_info_file_url: Option<String>,
        /// Subtitles.
        pub audio_srt_file_url: Option<String>,
        /// Result of the action analysis.
        pub audio_action_file_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TtsJobFile, extra {
            0 audio_file_url: Option<String> = optional "audio_file_url" sensitive;
            1 audio_info_file_url: Option<String> = optional "audio_info_file_url" sensitive;
            2 audio_srt_file_url: Option<String> = optional "audio_srt_file_url" sensitive;
            3 audio_action_file_url: Option<String> = optional "audio_action_file_url" sensitive;
        }
    }

    /// The answer of `ShowTtsPhoneticSymbol`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsPhoneticSymbolsResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTtsPhoneticSymbolsResponse, extra {
            0 data: Vec<String> = collection "data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// Range: 90 to 240. Default: `140`.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateAsyncTtsJobRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`text`](field@Self::text)
        /// - [`voice_asset_id`](field@Self::voice_asset_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`text`](field@Self::text).
        #[must_use]
        pub fn text(mut self, text: impl Into<String>) -> Self {
            self.text = text.into();
            self
        }

        /// Sets [`tts_text`](field@Self::tts_text).
        #[must_use]
        pub fn tts_text<F>(mut self, tts_text: impl codegen::IntoOption<String, F>) -> Self {
            self.tts_text = codegen::IntoOption::into_option(tts_text);
            self
        }

        /// Sets [`voice_asset_id`](field@Self::voice_asset_id).
        #[must_use]
        pub fn voice_asset_id(mut self, voice_asset_id: impl Into<String>) -> Self {
            self.voice_asset_id = voice_asset_id.into();
            self
        }

        /// Sets [`speed`](field@Self::speed).
        #[must_use]
        pub fn speed<F>(mut self, speed: impl codegen::IntoOption<i32, F>) -> Self {
            self.speed = codegen::IntoOption::into_option(speed);
            self
        }

        /// Sets [`pitch`](field@Self::pitch).
        #[must_use]
        pub fn pitch<F>(mut self, pitch: impl codegen::IntoOption<i32, F>) -> Self {
            self.pitch = codegen::IntoOption::into_option(pitch);
            self
        }

        /// Sets [`volume`](field@Self::volume).
        #[must_use]
        pub fn volume<F>(mut self, volume: impl codegen::IntoOption<i32, F>) -> Self {
            self.volume = codegen::IntoOption::into_option(volume);
            self
        }

        /// Sets [`audio_format`](field@Self::audio_format).
        #[must_use]
        pub fn audio_format<F>(
            mut self,
            audio_format: impl codegen::IntoOption<TtsAudioFormat, F>,
        ) -> Self {
            self.audio_format = codegen::IntoOption::into_option(audio_format);
            self
        }

        /// Sets [`need_timestamp`](field@Self::need_timestamp).
        #[must_use]
        pub fn need_timestamp<F>(
            mut self,
            need_timestamp: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.need_timestamp = codegen::IntoOption::into_option(need_timestamp);
            self
        }

        /// Sets [`silence_flag`](field@Self::silence_flag).
        #[must_use]
        pub fn silence_flag<F>(mut self, silence_flag: impl codegen::IntoOption<bool, F>) -> Self {
            self.silence_flag = codegen::IntoOption::into_option(silence_flag);
            self
        }

        /// Sets [`silence_time_ms`](field@Self::silence_time_ms).
        #[must_use]
        pub fn silence_time_ms<F>(
            mut self,
            silence_time_ms: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.silence_time_ms = codegen::IntoOption::into_option(silence_time_ms);
            self
        }

        /// Sets [`callback_config`](field@Self::callback_config).
        #[must_use]
        pub fn callback_config<F>(
            mut self,
            callback_config: impl codegen::IntoOption<TtsCallbackConfig, F>,
        ) -> Self {
            self.callback_config = codegen::IntoOption::into_option(callback_config);
            self
        }

        /// Sets [`gen_srt`](field@Self::gen_srt).
        #[must_use]
        pub fn gen_srt<F>(mut self, gen_srt: impl codegen::IntoOption<bool, F>) -> Self {
            self.gen_srt = codegen::IntoOption::into_option(gen_srt);
            self
        }

        /// Sets [`srt_len`](field@Self::srt_len).
        #[must_use]
        pub fn srt_len<F>(mut self, srt_len: impl codegen::IntoOption<i64, F>) -> Self {
            self.srt_len = codegen::IntoOption::into_option(srt_len);
            self
        }

        /// Sets [`srt_line_limit`](field@Self::srt_line_limit).
        #[must_use]
        pub fn srt_line_limit<F>(
            mut self,
            srt_line_limit: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.srt_line_limit = codegen::IntoOption::into_option(srt_line_limit);
            self
        }

        /// Sets [`slice_segments`](field@Self::slice_segments).
        #[must_use]
        pub fn slice_segments<F>(
            mut self,
            slice_segments: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.slice_segments = codegen::IntoOption::into_option(slice_segments);
            self
        }

        /// Sets [`channels`](field@Self::channels).
        #[must_use]
        pub fn channels<F>(mut self, channels: impl codegen::IntoOption<i32, F>) -> Self {
            self.channels = codegen::IntoOption::into_option(channels);
            self
        }

        /// Sets [`output_external_url`](field@Self::output_external_url).
        #[must_use]
        pub fn output_external_url<F>(
            mut self,
            output_external_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.output_external_url = codegen::IntoOption::into_option(output_external_url);
            self
        }

        /// Sets [`srt_output_external_url`](field@Self::srt_output_external_url).
        #[must_use]
        pub fn srt_output_external_url<F>(
            mut self,
            srt_output_external_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.srt_output_external_url =
                codegen::IntoOption::into_option(srt_output_external_url);
            self
        }

        /// Sets [`action_output_external_url`](field@Self::action_output_external_url).
        #[must_use]
        pub fn action_output_external_url<F>(
            mut self,
            action_output_external_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.action_output_external_url =
                codegen::IntoOption::into_option(action_output_external_url);
            self
        }

        /// Sets [`is_vocabulary_config_enable`](field@Self::is_vocabulary_config_enable).
        #[must_use]
        pub fn is_vocabulary_config_enable<F>(
            mut self,
            is_vocabulary_config_enable: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_vocabulary_config_enable =
                codegen::IntoOption::into_option(is_vocabulary_config_enable);
            self
        }

        /// Sets [`is_concurrent_resource`](field@Self::is_concurrent_resource).
        #[must_use]
        pub fn is_concurrent_resource<F>(
            mut self,
            is_concurrent_resource: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_concurrent_resource = codegen::IntoOption::into_option(is_concurrent_resource);
            self
        }

        /// Sets [`priority`](field@Self::priority).
        #[must_use]
        pub fn priority<F>(mut self, priority: impl codegen::IntoOption<i32, F>) -> Self {
            self.priority = codegen::IntoOption::into_option(priority);
            self
        }
    }

    codegen::object! {
        CreateAsyncTtsJobRequest, extra {
            0 text: String = required "text";
            1 tts_text: Option<String> = optional "tts_text";
            2 voice_asset_id: String = required "voice_asset_id";
            3 speed: Option<i32> = optional "speed";
            4 pitch: Option<i32> = optional "pitch";
            5 volume: Option<i32> = optional "volume";
            6 audio_format: Option<TtsAudioFormat> = optional "audio_format";
            7 need_timestamp: Option<bool> = optional "need_timestamp";
            8 silence_flag: Option<bool> = optional "silence_flag";
            9 silence_time_ms: Option<i64> = optional "silence_time_ms";
            10 callback_config: Option<TtsCallbackConfig> = optional "callback_config";
            11 gen_srt: Option<bool> = optional "gen_srt";
            12 srt_len: Option<i64> = optional "srt_len";
            13 srt_line_limit: Option<i32> = optional "srt_line_limit";
            14 slice_segments: Option<bool> = optional "slice_segments";
            15 channels: Option<i32> = optional "channels";
            16 output_external_url: Option<String> = optional "output_external_url" sensitive;
            17 srt_output_external_url: Option<String> = optional "srt_output_external_url" sensitive;
            18 action_output_external_url: Option<String> = optional "action_output_external_url" sensitive;
            19 is_vocabulary_config_enable: Option<bool> = optional "is_vocabulary_config_enable";
            20 is_concurrent_resource: Option<bool> = optional "is_concurrent_resource";
            21 priority: Option<i32> = optional "priority";
        }
    }

    /// The address that the service calls when a job is over, with a JSON body of `status`
    /// (`FINISHED`, `ERROR` or `WAITING`), `job_id`, `audio_file_download_url`,
    /// `subtitle_file_download_url` and `audio_duration`, in seconds.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsCallbackConfig {
        /// At most 2048 characters.
        pub callback_url: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TtsCallbackConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(callback_url: impl Into<String>) -> Self {
            Self {
                callback_url: callback_url.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        TtsCallbackConfig, extra {
            0 callback_url: String = required "callback_url" sensitive;
        }
    }

    /// The answer of `CreateAsyncTtsJob`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTtsJobResponse {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateTtsJobResponse, extra {
            0 job_id: String = required "job_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// What the sample is for, in the caller's own terms. At most 1000 characters.
        pub business_type: Option<String>,
        /// Manner or mood of speaking. At most 100 characters.
        pub style: Option<String>,
        /// 1 is mono, 2 is stereo. Range: 1 to 2. Default: `1`.
        pub channels: Option<i32>,
        /// Whether the pronunciations that the tenant has configured are used.
        pub is_vocabulary_config_enable: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateTtsAuditionRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`text`](field@Self::text)
        /// - [`voice_asset_id`](field@Self::voice_asset_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`text`](field@Self::text).
        #[must_use]
        pub fn text(mut self, text: impl Into<String>) -> Self {
            self.text = text.into();
            self
        }

        /// Sets [`tts_text`](field@Self::tts_text).
        #[must_use]
        pub fn tts_text<F>(mut self, tts_text: impl codegen::IntoOption<String, F>) -> Self {
            self.tts_text = codegen::IntoOption::into_option(tts_text);
            self
        }

        /// Sets [`voice_asset_id`](field@Self::voice_asset_id).
        #[must_use]
        pub fn voice_asset_id(mut self, voice_asset_id: impl Into<String>) -> Self {
            self.voice_asset_id = voice_asset_id.into();
            self
        }

        /// Sets [`speed`](field@Self::speed).
        #[must_use]
        pub fn speed<F>(mut self, speed: impl codegen::IntoOption<i32, F>) -> Self {
            self.speed = codegen::IntoOption::into_option(speed);
            self
        }

        /// Sets [`pitch`](field@Self::pitch).
        #[must_use]
        pub fn pitch<F>(mut self, pitch: impl codegen::IntoOption<i32, F>) -> Self {
            self.pitch = codegen::IntoOption::into_option(pitch);
            self
        }

        /// Sets [`volume`](field@Self::volume).
        #[must_use]
        pub fn volume<F>(mut self, volume: impl codegen::IntoOption<i32, F>) -> Self {
            self.volume = codegen::IntoOption::into_option(volume);
            self
        }

        /// Sets [`business_type`](field@Self::business_type).
        #[must_use]
        pub fn business_type<F>(
            mut self,
            business_type: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.business_type = codegen::IntoOption::into_option(business_type);
            self
        }

        /// Sets [`style`](field@Self::style).
        #[must_use]
        pub fn style<F>(mut self, style: impl codegen::IntoOption<String, F>) -> Self {
            self.style = codegen::IntoOption::into_option(style);
            self
        }

        /// Sets [`channels`](field@Self::channels).
        #[must_use]
        pub fn channels<F>(mut self, channels: impl codegen::IntoOption<i32, F>) -> Self {
            self.channels = codegen::IntoOption::into_option(channels);
            self
        }

        /// Sets [`is_vocabulary_config_enable`](field@Self::is_vocabulary_config_enable).
        #[must_use]
        pub fn is_vocabulary_config_enable<F>(
            mut self,
            is_vocabulary_config_enable: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_vocabulary_config_enable =
                codegen::IntoOption::into_option(is_vocabulary_config_enable);
            self
        }
    }

    codegen::object! {
        CreateTtsAuditionRequest, extra {
            0 text: String = required "text";
            1 tts_text: Option<String> = optional "tts_text";
            2 voice_asset_id: String = required "emotion";
            3 speed: Option<i32> = optional "speed";
            4 pitch: Option<i32> = optional "pitch";
            5 volume: Option<i32> = optional "volume";
            6 business_type: Option<String> = optional "business_type";
            7 style: Option<String> = optional "style";
            8 channels: Option<i32> = optional "channels";
            9 is_vocabulary_config_enable: Option<bool> = optional "is_vocabulary_config_enable";
        }
    }

    /// A job and its files. All addresses are valid for an hour.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AsyncTtsJob {
        pub state: Option<TtsJobState>,
        /// An error code.
        pub code: Option<String>,
        /// Error message.
        pub message: Option<String>,
        pub audio_file_url: Option<String>,
        /// Timestamps of the spoken text.
        pub audio_info_file_url: Option<String>,
        /// Subtitles.
        pub audio_srt_file_url: Option<String>,
        /// Result of the action analysis.
        pub audio_action_file_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AsyncTtsJob, extra {
            0 state: Option<TtsJobState> = optional "state";
            1 code: Option<String> = optional "code";
            2 message: Option<String> = optional "message";
            3 audio_file_url: Option<String> = optional "audio_file_url" sensitive;
            4 audio_info_file_url: Option<String> = optional "audio_info_file_url" sensitive;
            5 audio_srt_file_url: Option<String> = optional "audio_srt_file_url" sensitive;
            6 audio_action_file_url: Option<String> = optional "audio_action_file_url" sensitive;
        }
    }

    /// The answer of `ShowTtsAuditionFile`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowTtsAuditionFileResponse {
        /// Whether all files are finished.
        pub is_file_complete: bool,
        /// An error code.
        pub code: Option<String>,
        /// Error message. 1 to 10240 characters.
        pub message: Option<String>,
        /// At most 255 elements.
        pub files: Vec<TtsAuditionFile>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowTtsAuditionFileResponse, extra {
            0 is_file_complete: bool = required "is_file_complete";
            1 code: Option<String> = optional "code";
            2 message: Option<String> = optional "message";
            3 files: Vec<TtsAuditionFile> = required "files";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsAuditionFile {
        /// Valid for an hour. At most 2048 characters.
        pub download_url: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TtsAuditionFile, extra {
            0 download_url: String = required "download_url" sensitive;
        }
    }

    /// The answer of `CreateTtsOnceCode`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTtsOnceCodeResponse {
        /// At most 64 characters.
        pub once_code: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateTtsOnceCodeResponse, extra {
            0 once_code: Option<String> = optional "once_code" sensitive;
        }
    }

    /// How a word is pronounced.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsVocabularySettings {
        /// How `value` describes the pronunciation of `key`. Each type corresponds to an SSML tag.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: TtsVocabularyType,
        /// The word. At most 200 characters.
        pub key: Option<String>,
        /// How it is pronounced: see `type`. CONTINUUM has none. At most 200 characters.
        pub value: Option<String>,
        /// At most 64 characters.
        pub group_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TtsVocabularySettings {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(type_: TtsVocabularyType) -> Self {
            Self {
                type_,
                ..Default::default()
            }
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key<F>(mut self, key: impl codegen::IntoOption<String, F>) -> Self {
            self.key = codegen::IntoOption::into_option(key);
            self
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value<F>(mut self, value: impl codegen::IntoOption<String, F>) -> Self {
            self.value = codegen::IntoOption::into_option(value);
            self
        }

        /// Sets [`group_id`](field@Self::group_id).
        #[must_use]
        pub fn group_id<F>(mut self, group_id: impl codegen::IntoOption<String, F>) -> Self {
            self.group_id = codegen::IntoOption::into_option(group_id);
            self
        }
    }

    codegen::object! {
        TtsVocabularySettings, extra {
            0 type_: TtsVocabularyType = required "type";
            1 key: Option<String> = optional "key";
            2 value: Option<String> = optional "value";
            3 group_id: Option<String> = optional "group_id";
        }
    }

    codegen::open_enum! {
        /// How `value` describes the pronunciation of `key`. Each type corresponds to an SSML tag.
        ///
        /// - `CHINESE_G2P`: Pinyin, such as `tong2 xing2`. `PHONETIC_SYMBOL`: phonetic symbols.
        /// - `ALIAS`: another word is spoken instead. `CONTINUUM`: it is spoken without a pause.
        /// - `SAY_AS`: how digits are read (`date`, `number`, `figure` or `telephone`), or letters
        ///   (`spell`, one by one, or `english`, as a word).
        pub enum TtsVocabularyType {
            ChineseG2p = "CHINESE_G2P",
            PhoneticSymbol = "PHONETIC_SYMBOL",
            Continuum = "CONTINUUM",
            Alias = "ALIAS",
            SayAs = "SAY_AS",
        }
    }

    /// Id of what was created or changed.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsConfigId {
        /// 1 to 64 characters.
        pub id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TtsConfigId, extra {
            0 id: Option<String> = optional "id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteTtsVocabulariesRequest {
        /// Ids of the pronunciations. At most 1000 elements.
        #[cfg_attr(feature = "schemars", schemars(rename = "id"))]
        pub ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl DeleteTtsVocabulariesRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`ids`](field@Self::ids).
        #[must_use]
        pub fn ids<F>(mut self, ids: impl codegen::IntoList<String, F>) -> Self {
            self.ids = codegen::IntoList::into_optional_list(ids);
            self
        }
    }

    codegen::object! {
        DeleteTtsVocabulariesRequest, extra {
            0 ids: Option<Vec<String>> = optional "id";
        }
    }

    /// The answer of `ListTtscVocabularyConfigs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsVocabulariesResponse {
        /// How many pronunciations pass the filters, on all pages together.
        pub count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<TtsVocabulary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTtsVocabulariesResponse, extra {
            0 count: Option<i64> = optional "count";
            1 data: Vec<TtsVocabulary> = collection "data";
        }
    }

    /// How a word is pronounced.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsVocabulary {
        pub id: Option<String>,
        /// The word.
        pub key: Option<String>,
        /// How it is pronounced: see `type`.
        pub value: Option<String>,
        /// How `value` describes the pronunciation of `key`. Each type corresponds to an SSML tag.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub type_: Option<TtsVocabularyType>,
        pub group_id: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TtsVocabulary, extra {
            0 id: Option<String> = optional "id";
            1 key: Option<String> = optional "key";
            2 value: Option<String> = optional "value";
            3 type_: Option<TtsVocabularyType> = optional "type";
            4 group_id: Option<String> = optional "group_id";
            5 create_time: Option<codegen::Timestamp> = optional "create_time";
            6 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsVocabularyGroupSettings {
        /// 1 to 256 characters.
        pub group_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TtsVocabularyGroupSettings {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`group_name`](field@Self::group_name).
        #[must_use]
        pub fn group_name<F>(mut self, group_name: impl codegen::IntoOption<String, F>) -> Self {
            self.group_name = codegen::IntoOption::into_option(group_name);
            self
        }
    }

    codegen::object! {
        TtsVocabularyGroupSettings, extra {
            0 group_name: Option<String> = optional "group_name";
        }
    }

    /// The answer of `ListTtscVocabularyGroups`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsVocabularyGroupsResponse {
        /// How many groups pass the filters, on all pages together.
        pub count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<TtsVocabularyGroup>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTtsVocabularyGroupsResponse, extra {
            0 count: Option<i64> = optional "count";
            1 data: Vec<TtsVocabularyGroup> = collection "data";
        }
    }

    /// A group of pronunciations.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsVocabularyGroup {
        pub group_id: Option<String>,
        pub group_name: Option<String>,
        /// The voices that the group applies to.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub asset_ids: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TtsVocabularyGroup, extra {
            0 group_id: Option<String> = optional "group_id";
            1 group_name: Option<String> = optional "group_name";
            2 asset_ids: Vec<String> = collection "asset_ids";
        }
    }

    /// A setting of the tenant.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsTenantConfig {
        pub id: Option<String>,
        /// `vocabulary`, the switch over all configured pronunciations, is the only one so far.
        pub key: String,
        /// Its form for `vocabulary` is undocumented.
        pub value: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TtsTenantConfig {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`key`](field@Self::key)
        /// - [`value`](field@Self::value)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`id`](field@Self::id).
        #[must_use]
        pub fn id<F>(mut self, id: impl codegen::IntoOption<String, F>) -> Self {
            self.id = codegen::IntoOption::into_option(id);
            self
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = key.into();
            self
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = value.into();
            self
        }
    }

    codegen::object! {
        TtsTenantConfig, extra {
            0 id: Option<String> = optional "id";
            1 key: String = required "key";
            2 value: String = required "value";
        }
    }

    /// The answer of `ShowVocabularySwitchConfigs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTtsTenantConfigsResponse {
        /// How many settings there are, on all pages together.
        pub count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<TtsTenantConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTtsTenantConfigsResponse, extra {
            0 count: Option<i64> = optional "count";
            1 data: Vec<TtsTenantConfig> = collection "data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SetTtsGroupAssetsRequest {
        /// Voices in the asset library.
        pub asset_ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SetTtsGroupAssetsRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`asset_ids`](field@Self::asset_ids).
        #[must_use]
        pub fn asset_ids<F>(mut self, asset_ids: impl codegen::IntoList<String, F>) -> Self {
            self.asset_ids = codegen::IntoList::into_optional_list(asset_ids);
            self
        }
    }

    codegen::object! {
        SetTtsGroupAssetsRequest, extra {
            0 asset_ids: Option<Vec<String>> = optional "asset_ids";
        }
    }

    impl codegen::Page for ListTtsJobsResponse {
        type Item = TtsJob;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }

        fn id(item: &Self::Item) -> Option<&str> {
            Some(codegen::Identified::id(item))
        }
    }

    impl codegen::Page for ListTtsPhoneticSymbolsResponse {
        type Item = String;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListTtsVocabulariesResponse {
        type Item = TtsVocabulary;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListTtsVocabularyGroupsResponse {
        type Item = TtsVocabularyGroup;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListTtsTenantConfigsResponse {
        type Item = TtsTenantConfig;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Identified for TtsJob {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for TtsJob {
        const KIND: &'static str = "tts job";

        fn state(&self) -> &str {
            self.job_state.as_ref().map_or("", |state| state.as_str())
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.job_state.as_ref()?.phase()
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::LIST_TTS_JOBS);
            codegen::find_job::<ListTtsJobsResponse, _>(call, "job_id", id, |page| page.data)
        }
    }
}

/// The family `text-to-speech`. Turning text into speech, and how words are pronounced.
impl super::super::Client {
    /// Check whether a voice can be used.
    ///
    /// Works for the service's own voices and for those of third parties. Returns the voice if it
    /// can be used, else an error with the reason.
    ///
    /// `POST /v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}` (CheckVoiceAsset)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .check_voice_asset("0f5d27b8c3e14a96b87f20d1e4ca6935")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_voice_asset(
        &self,
        voice_asset_id: impl Into<String>,
    ) -> builders::CheckVoiceAsset {
        let mut call = self.0.call(&operations::CHECK_VOICE_ASSET);
        call.set_as::<String>("voice_asset_id", voice_asset_id);
        builders::CheckVoiceAsset { call }
    }

    /// List speech synthesis jobs.
    ///
    /// Lists jobs of every kind, with the files of those that have succeeded. The addresses of the
    /// files are valid for an hour.
    ///
    /// `GET /v1/{project_id}/ttsc/tts-jobs` (ShowTtsJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tts_jobs().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tts_jobs(&self) -> builders::ListTtsJobs {
        builders::ListTtsJobs {
            call: self.0.call(&operations::LIST_TTS_JOBS),
        }
    }

    /// Show how an English word may be pronounced.
    ///
    /// The symbols can be the `value` of a pronunciation of type PHONETIC_SYMBOL.
    ///
    /// `GET /v1/{project_id}/ttsc/phonetic-symbol` (ShowTtsPhoneticSymbol)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tts_phonetic_symbols("read").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tts_phonetic_symbols(
        &self,
        word: impl Into<String>,
    ) -> builders::ListTtsPhoneticSymbols {
        let mut call = self.0.call(&operations::LIST_TTS_PHONETIC_SYMBOLS);
        call.set_as::<String>("word", word);
        builders::ListTtsPhoneticSymbols { call }
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CreateAsyncTtsJobRequest, TtsAudioFormat, TtsCallbackConfig};
    ///
    /// let body = CreateAsyncTtsJobRequest::new()
    ///     .text("大家好,欢迎来到我们的展厅。")
    ///     .voice_asset_id("0f5d27b8c3e14a96b87f20d1e4ca6935")
    ///     .speed(110)
    ///     .audio_format(TtsAudioFormat::Mp3)
    ///     .callback_config(TtsCallbackConfig::new("https://example.com/speech-made"))
    ///     .gen_srt(true)
    ///     .srt_len(28);
    /// let response = client.create_async_tts_job(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_async_tts_job(
        &self,
        body: impl Borrow<types::CreateAsyncTtsJobRequest>,
    ) -> builders::CreateAsyncTtsJob {
        let mut call = self.0.call(&operations::CREATE_ASYNC_TTS_JOB);
        call.body(Borrow::<types::CreateAsyncTtsJobRequest>::borrow(&body));
        builders::CreateAsyncTtsJob { call }
    }

    /// Create a job that synthesizes a sample to listen to.
    ///
    /// `ShowTtsAuditionFile` shows where the files are. Samples of third-party voices are charged.
    ///
    /// `POST /v1/{project_id}/ttsc/audition` (CreateTtsAudition)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateTtsAuditionRequest;
    ///
    /// let body = CreateTtsAuditionRequest::new()
    ///     .text("大家好,欢迎来到我们的展厅。")
    ///     .voice_asset_id("0f5d27b8c3e14a96b87f20d1e4ca6935")
    ///     .speed(100)
    ///     .pitch(100)
    ///     .volume(140);
    /// let response = client.create_tts_audition(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tts_audition(
        &self,
        body: impl Borrow<types::CreateTtsAuditionRequest>,
    ) -> builders::CreateTtsAudition {
        let mut call = self.0.call(&operations::CREATE_TTS_AUDITION);
        call.body(Borrow::<types::CreateTtsAuditionRequest>::borrow(&body));
        builders::CreateTtsAudition { call }
    }

    /// Show the audio file of a job.
    ///
    /// Poll every three seconds while the job is PROCESSING.
    ///
    /// `GET /v1/{project_id}/ttsc/async-jobs/{job_id}` (ShowAsyncTtsJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_async_tts_job("a60fe9d8-51f8-4036-a5b7-cfc3b0c1339e")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_async_tts_job(&self, job_id: impl Into<String>) -> builders::ShowAsyncTtsJob {
        let mut call = self.0.call(&operations::SHOW_ASYNC_TTS_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::ShowAsyncTtsJob { call }
    }

    /// Show the files of a sample to listen to.
    ///
    /// Returns the files that are finished so far. Poll every five seconds until `is_file_complete`
    /// is true.
    ///
    /// `GET /v1/{project_id}/ttsc/audition-file/{job_id}` (ShowTtsAuditionFile)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_tts_audition_file("7f2b94c1-08ed-4a35-9c61-d3e50b87a2f4")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_tts_audition_file(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowTtsAuditionFile {
        let mut call = self.0.call(&operations::SHOW_TTS_AUDITION_FILE);
        call.set_as::<String>("job_id", job_id);
        builders::ShowTtsAuditionFile { call }
    }

    /// Create a code that opens one speech synthesis connection.
    ///
    /// Authenticates a WebSocket connection for speech synthesis in place of a token. A code is
    /// valid for five minutes and a single use.
    ///
    /// `POST /v1/{project_id}/ttsc/once-code` (CreateTtsOnceCode)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.create_tts_once_code().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tts_once_code(&self) -> builders::CreateTtsOnceCode {
        builders::CreateTtsOnceCode {
            call: self.0.call(&operations::CREATE_TTS_ONCE_CODE),
        }
    }

    /// Configure how a word is pronounced.
    ///
    /// Applies to jobs of the tenant that set `is_vocabulary_config_enable`.
    ///
    /// `POST /v1/{project_id}/ttsc/vocabulary-configs` (CreateTtscVocabularyConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{TtsVocabularySettings, TtsVocabularyType};
    ///
    /// let body = TtsVocabularySettings::new(TtsVocabularyType::ChineseG2p)
    ///     .key("同行")
    ///     .value("tong2 xing2")
    ///     .group_id("5c17f0e2a94b4d38b6e2d0719f8ac354");
    /// let response = client.create_tts_vocabulary(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tts_vocabulary(
        &self,
        body: impl Borrow<types::TtsVocabularySettings>,
    ) -> builders::CreateTtsVocabulary {
        let mut call = self.0.call(&operations::CREATE_TTS_VOCABULARY);
        call.body(Borrow::<types::TtsVocabularySettings>::borrow(&body));
        builders::CreateTtsVocabulary { call }
    }

    /// Delete pronunciations of words.
    ///
    /// `DELETE /v1/{project_id}/ttsc/vocabulary-configs` (DeleteTtscVocabularyConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::DeleteTtsVocabulariesRequest;
    ///
    /// let body = DeleteTtsVocabulariesRequest::new()
    ///     .ids(["efc5300ecdba4ea48d1ff13a9d907bc0"]);
    /// let response = client.delete_tts_vocabularies(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tts_vocabularies(
        &self,
        body: impl Borrow<types::DeleteTtsVocabulariesRequest>,
    ) -> builders::DeleteTtsVocabularies {
        let mut call = self.0.call(&operations::DELETE_TTS_VOCABULARIES);
        call.body(Borrow::<types::DeleteTtsVocabulariesRequest>::borrow(&body));
        builders::DeleteTtsVocabularies { call }
    }

    /// List how words are pronounced.
    ///
    /// `GET /v1/{project_id}/ttsc/vocabulary-configs` (ListTtscVocabularyConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tts_vocabularies().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tts_vocabularies(&self) -> builders::ListTtsVocabularies {
        builders::ListTtsVocabularies {
            call: self.0.call(&operations::LIST_TTS_VOCABULARIES),
        }
    }

    /// Create a group of pronunciations.
    ///
    /// Set the voices that it applies to with `SetTtscGroupAssets`.
    ///
    /// `POST /v1/{project_id}/ttsc/vocabulary-groups` (CreateTtscVocabularyGroups)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::TtsVocabularyGroupSettings;
    ///
    /// let body = TtsVocabularyGroupSettings::new().group_name("Showroom");
    /// let response = client.create_tts_vocabulary_group(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tts_vocabulary_group(
        &self,
        body: impl Borrow<types::TtsVocabularyGroupSettings>,
    ) -> builders::CreateTtsVocabularyGroup {
        let mut call = self.0.call(&operations::CREATE_TTS_VOCABULARY_GROUP);
        call.body(Borrow::<types::TtsVocabularyGroupSettings>::borrow(&body));
        builders::CreateTtsVocabularyGroup { call }
    }

    /// List groups of pronunciations.
    ///
    /// `GET /v1/{project_id}/ttsc/vocabulary-groups` (ListTtscVocabularyGroups)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tts_vocabulary_groups().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tts_vocabulary_groups(&self) -> builders::ListTtsVocabularyGroups {
        builders::ListTtsVocabularyGroups {
            call: self.0.call(&operations::LIST_TTS_VOCABULARY_GROUPS),
        }
    }

    /// Delete a group of pronunciations.
    ///
    /// `DELETE /v1/{project_id}/ttsc/vocabulary-groups/{group_id}` (DeleteTtscVocabularyGroups)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_tts_vocabulary_group("5c17f0e2a94b4d38b6e2d0719f8ac354")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tts_vocabulary_group(
        &self,
        group_id: impl Into<String>,
    ) -> builders::DeleteTtsVocabularyGroup {
        let mut call = self.0.call(&operations::DELETE_TTS_VOCABULARY_GROUP);
        call.set_as::<String>("group_id", group_id);
        builders::DeleteTtsVocabularyGroup { call }
    }

    /// Rename a group of pronunciations.
    ///
    /// `PUT /v1/{project_id}/ttsc/vocabulary-groups/{group_id}` (UpdateTtscVocabularyGroups)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::TtsVocabularyGroupSettings;
    ///
    /// let body = TtsVocabularyGroupSettings::new().group_name("Front desk");
    /// let response = client
    ///     .rename_tts_vocabulary_group("5c17f0e2a94b4d38b6e2d0719f8ac354", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename_tts_vocabulary_group(
        &self,
        group_id: impl Into<String>,
        body: impl Borrow<types::TtsVocabularyGroupSettings>,
    ) -> builders::RenameTtsVocabularyGroup {
        let mut call = self.0.call(&operations::RENAME_TTS_VOCABULARY_GROUP);
        call.set_as::<String>("group_id", group_id);
        call.body(Borrow::<types::TtsVocabularyGroupSettings>::borrow(&body));
        builders::RenameTtsVocabularyGroup { call }
    }

    /// Save a setting of the tenant.
    ///
    /// Its only setting so far is the switch over all configured pronunciations.
    ///
    /// `PUT /v1/{project_id}/ttsc/tenant-configs` (SaveTtscTenantConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::TtsTenantConfig;
    ///
    /// let body = TtsTenantConfig::new().key("vocabulary").value("true");
    /// let response = client.save_tts_tenant_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn save_tts_tenant_config(
        &self,
        body: impl Borrow<types::TtsTenantConfig>,
    ) -> builders::SaveTtsTenantConfig {
        let mut call = self.0.call(&operations::SAVE_TTS_TENANT_CONFIG);
        call.body(Borrow::<types::TtsTenantConfig>::borrow(&body));
        builders::SaveTtsTenantConfig { call }
    }

    /// List the settings of the tenant.
    ///
    /// `GET /v1/{project_id}/ttsc/tenant-configs` (ShowVocabularySwitchConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tts_tenant_configs().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tts_tenant_configs(&self) -> builders::ListTtsTenantConfigs {
        builders::ListTtsTenantConfigs {
            call: self.0.call(&operations::LIST_TTS_TENANT_CONFIGS),
        }
    }

    /// Change how a word is pronounced.
    ///
    /// `PUT /v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}` (SaveTtscVocabularyConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{TtsVocabularySettings, TtsVocabularyType};
    ///
    /// let body = TtsVocabularySettings::new(TtsVocabularyType::PhoneticSymbol)
    ///     .key("China")
    ///     .value("ˈtʃaɪnə");
    /// let response = client
    ///     .update_tts_vocabulary("efc5300ecdba4ea48d1ff13a9d907bc0", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tts_vocabulary(
        &self,
        vocabulary_id: impl Into<String>,
        body: impl Borrow<types::TtsVocabularySettings>,
    ) -> builders::UpdateTtsVocabulary {
        let mut call = self.0.call(&operations::UPDATE_TTS_VOCABULARY);
        call.set_as::<String>("vocabulary_id", vocabulary_id);
        call.body(Borrow::<types::TtsVocabularySettings>::borrow(&body));
        builders::UpdateTtsVocabulary { call }
    }

    /// Set the voices that a group of pronunciations applies to.
    ///
    /// `PUT /v1/{project_id}/ttsc/group-assets/{group_id}` (SetTtscGroupAssets)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::SetTtsGroupAssetsRequest;
    ///
    /// let body = SetTtsGroupAssetsRequest::new()
    ///     .asset_ids(["0f5d27b8c3e14a96b87f20d1e4ca6935"]);
    /// let response = client
    ///     .set_tts_group_assets("5c17f0e2a94b4d38b6e2d0719f8ac354", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_tts_group_assets(
        &self,
        group_id: impl Into<String>,
        body: impl Borrow<types::SetTtsGroupAssetsRequest>,
    ) -> builders::SetTtsGroupAssets {
        let mut call = self.0.call(&operations::SET_TTS_GROUP_ASSETS);
        call.set_as::<String>("group_id", group_id);
        call.body(Borrow::<types::SetTtsGroupAssetsRequest>::borrow(&body));
        builders::SetTtsGroupAssets { call }
    }
}
