//! The family `chat-speech`. Welcome words, pacifying words, hot words and hot questions of
//! conversations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/digital-human-chat/hot-question`
    pub static CREATE_HOT_QUESTION: Operation = Operation::new(
        "CreateHotQuestion",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/hot-question",
    )
    .family("chat-speech")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/robot_id").length(1, 64),
        Parameter::body("/hot_question").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::HotQuestion>());

    /// `GET /v1/{project_id}/digital-human-chat/hot-question`
    pub static LIST_HOT_QUESTION: Operation = Operation::new(
        "ListHotQuestion",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/hot-question",
    )
    .family("chat-speech")
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
        Parameter::query("sort_dir"),
        Parameter::query("robot_id").required().length(1, 64),
        Parameter::query("language"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListHotQuestionResponse>());

    /// `POST /v1/{project_id}/digital-human-chat/hot-question/delete`
    pub static DELETE_HOT_QUESTION: Operation = Operation::new(
        "DeleteHotQuestion",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/hot-question/delete",
    )
    .family("chat-speech")
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
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}`
    pub static SHOW_HOT_QUESTION: Operation = Operation::new(
        "ShowHotQuestion",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("hot_question_id").max_length(64),
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
    .success(Success::json::<types::HotQuestion>());

    /// `PUT /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}`
    pub static UPDATE_HOT_QUESTION: Operation = Operation::new(
        "UpdateHotQuestion",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("hot_question_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/hot_question").length(1, 64),
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
    .success(Success::json::<types::HotQuestion>());

    /// `POST /v1/{project_id}/digital-human-chat/hot-words`
    pub static CREATE_HOT_WORDS: Operation = Operation::new(
        "CreateHotWords",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/hot-words",
    )
    .family("chat-speech")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/robot_id").length(1, 64),
        Parameter::body("/sis_hot_words/vocabulary_id").length(1, 64),
        Parameter::body("/sis_hot_words/sis_project_id").length(1, 64),
        Parameter::body("/sis_hot_words/region").range(0.0, 32.0),
        Parameter::body("/mobvoi_hot_words/vocabulary_id").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::HotWords>());

    /// `GET /v1/{project_id}/digital-human-chat/hot-words`
    pub static LIST_HOT_WORDS: Operation = Operation::new(
        "ListHotWords",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/hot-words",
    )
    .family("chat-speech")
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
        Parameter::query("robot_id").required().length(1, 64),
        Parameter::query("region").range(0.0, 32.0),
        Parameter::query("language"),
        Parameter::query("hot_words_type"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListHotWordsResponse>());

    /// `DELETE /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`
    pub static DELETE_HOT_WORDS: Operation = Operation::new(
        "DeleteHotWords",
        Method::Delete,
        "/v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("hot_words_id").max_length(64),
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

    /// `GET /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`
    pub static SHOW_HOT_WORDS: Operation = Operation::new(
        "ShowHotWords",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("hot_words_id").max_length(64),
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
    .success(Success::json::<types::HotWords>());

    /// `PUT /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`
    pub static UPDATE_HOT_WORDS: Operation = Operation::new(
        "UpdateHotWords",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("hot_words_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/sis_hot_words/vocabulary_id").length(1, 64),
        Parameter::body("/sis_hot_words/sis_project_id").length(1, 64),
        Parameter::body("/sis_hot_words/region").range(0.0, 32.0),
        Parameter::body("/mobvoi_hot_words/vocabulary_id").length(1, 64),
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
    .success(Success::json::<types::HotWords>());

    /// `GET /v1/{project_id}/digital-human-chat/hot-words-switch`
    pub static SHOW_HOT_WORDS_SWITCH: Operation = Operation::new(
        "ShowHotWordsSwitch",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/hot-words-switch",
    )
    .family("chat-speech")
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
        Parameter::query("robot_id").required().length(1, 64),
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
    .success(Success::json::<types::HotWordsSwitch>());

    /// `POST /v1/{project_id}/digital-human-chat/hot-words-switch`
    pub static UPDATE_HOT_WORDS_SWITCH: Operation = Operation::new(
        "UpdateHotWordsSwitch",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/hot-words-switch",
    )
    .family("chat-speech")
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
        Parameter::body("/robot_id").length(1, 64),
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

    /// `POST /v1/{project_id}/digital-human-chat/pacify-words/delete`
    pub static BATCH_DELETE_PACIFY_WORDS: Operation = Operation::new(
        "BatchDeletePacifyWords",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/pacify-words/delete",
    )
    .family("chat-speech")
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
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/digital-human-chat/pacify-words`
    pub static CREATE_PACIFY_WORDS: Operation = Operation::new(
        "CreatePacifyWords",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/pacify-words",
    )
    .family("chat-speech")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/robot_id").length(1, 64),
        Parameter::body("/pacify_words_type").range(0.0, 32.0),
        Parameter::body("/intent").length(1, 64),
        Parameter::body("/pacify_words").length(1, 512),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::PacifyWords>());

    /// `GET /v1/{project_id}/digital-human-chat/pacify-words`
    pub static LIST_PACIFY_WORDS: Operation = Operation::new(
        "ListPacifyWords",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/pacify-words",
    )
    .family("chat-speech")
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
        Parameter::query("robot_id").required().length(1, 64),
        Parameter::query("language"),
        Parameter::query("pacify_words_type").range(0.0, 32.0),
        Parameter::query("intent").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListPacifyWordsResponse>());

    /// `DELETE /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    pub static DELETE_PACIFY_WORDS: Operation = Operation::new(
        "DeletePacifyWords",
        Method::Delete,
        "/v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("pacify_words_id").max_length(64),
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

    /// `GET /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    pub static SHOW_PACIFY_WORDS: Operation = Operation::new(
        "ShowPacifyWords",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("pacify_words_id").max_length(64),
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
    .success(Success::json::<types::PacifyWords>());

    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    pub static UPDATE_PACIFY_WORDS: Operation = Operation::new(
        "UpdatePacifyWords",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("pacify_words_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/pacify_words").length(1, 512),
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
    .success(Success::json::<types::PacifyWords>());

    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-intent`
    pub static SHOW_PACIFY_WORDS_INTENT: Operation = Operation::new(
        "ShowPacifyWordsIntent",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/pacify-words-intent",
    )
    .family("chat-speech")
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
        Parameter::query("robot_id").required().length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::PacifyWordsIntents>());

    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-switch`
    pub static SHOW_PACIFY_WORDS_SWITCH: Operation = Operation::new(
        "ShowPacifyWordsSwitch",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/pacify-words-switch",
    )
    .family("chat-speech")
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
        Parameter::query("robot_id").required().length(1, 64),
        Parameter::query("language").required(),
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
    .success(Success::json::<types::PacifyWordsSwitch>());

    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-switch`
    pub static UPDATE_PACIFY_WORDS_SWITCH: Operation = Operation::new(
        "UpdatePacifyWordsSwitch",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/pacify-words-switch",
    )
    .family("chat-speech")
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
        Parameter::body("/robot_id").length(1, 64),
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

    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-time`
    pub static SHOW_PACIFY_WORDS_TRIGGER_TIME: Operation = Operation::new(
        "ShowPacifyWordsTriggerTime",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/pacify-words-time",
    )
    .family("chat-speech")
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
        Parameter::query("robot_id").required().length(1, 64),
        Parameter::query("language").required(),
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
    .success(Success::json::<types::PacifyWordsTriggerTime>());

    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-time`
    pub static UPDATE_PACIFY_WORDS_TRIGGER_TIME: Operation = Operation::new(
        "UpdatePacifyWordsTriggerTime",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/pacify-words-time",
    )
    .family("chat-speech")
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
        Parameter::body("/robot_id").length(1, 64),
        Parameter::body("/trigger_time").minimum(0.0),
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

    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech`
    pub static CREATE_WELCOME_SPEECH: Operation = Operation::new(
        "CreateWelcomeSpeech",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/welcome-speech",
    )
    .family("chat-speech")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/robot_id").length(1, 64),
        Parameter::body("/welcome_speech").length(1, 200),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::WelcomeSpeech>());

    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech`
    pub static LIST_WELCOME_SPEECH: Operation = Operation::new(
        "ListWelcomeSpeech",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/welcome-speech",
    )
    .family("chat-speech")
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
        Parameter::query("robot_id").required().length(1, 64),
        Parameter::query("language"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListWelcomeSpeechResponse>());

    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech/delete`
    pub static DELETE_WELCOME_SPEECH: Operation = Operation::new(
        "DeleteWelcomeSpeech",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/welcome-speech/delete",
    )
    .family("chat-speech")
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
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    pub static SHOW_WELCOME_SPEECH: Operation = Operation::new(
        "ShowWelcomeSpeech",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("welcome_speech_id").max_length(64),
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
    .success(Success::json::<types::WelcomeSpeech>());

    /// `PUT /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    pub static UPDATE_WELCOME_SPEECH: Operation = Operation::new(
        "UpdateWelcomeSpeech",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}",
    )
    .family("chat-speech")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("welcome_speech_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/welcome_speech").length(1, 200),
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
    .success(Success::json::<types::WelcomeSpeech>());

    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech-switch`
    pub static SHOW_WELCOME_SPEECH_SWITCH: Operation = Operation::new(
        "ShowWelcomeSpeechSwitch",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/welcome-speech-switch",
    )
    .family("chat-speech")
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
        Parameter::query("robot_id").required().length(1, 64),
        Parameter::query("language"),
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
    .success(Success::json::<types::WelcomeSpeechSwitch>());

    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech-switch`
    pub static UPDATE_WELCOME_SPEECH_SWITCH: Operation = Operation::new(
        "UpdateWelcomeSpeechSwitch",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/welcome-speech-switch",
    )
    .family("chat-speech")
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
        Parameter::body("/robot_id").length(1, 64),
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
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Create a hot question.
        ///
        /// A hot question is one that clients often ask the robot.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/hot-question` (CreateHotQuestion)
        pub struct CreateHotQuestion: json -> types::HotQuestion;
    }

    codegen::request! {
        /// List the hot questions of a robot.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/hot-question` (ListHotQuestion)
        pub struct ListHotQuestion: json -> types::ListHotQuestionResponse, paged;
    }

    impl ListHotQuestion {
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

        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
            self
        }

        /// Only questions in this language. CN and EN are documented.
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<types::ChatLanguage, F>,
        ) -> Self {
            self.call
                .set_option("language", codegen::IntoOption::into_option(language));
            self
        }
    }

    codegen::request! {
        /// Delete hot questions.
        ///
        /// The body is a list of ids, at most 100.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/hot-question/delete` (DeleteHotQuestion)
        pub struct DeleteHotQuestion: empty -> ();
    }

    codegen::request! {
        /// Show a hot question.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}` (ShowHotQuestion)
        pub struct ShowHotQuestion: json -> types::HotQuestion;
    }

    codegen::request! {
        /// Change a hot question.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}` (UpdateHotQuestion)
        pub struct UpdateHotQuestion: json -> types::HotQuestion;
    }

    codegen::request! {
        /// Add hot words to a robot.
        ///
        /// Hot words are words that speech recognition prefers. They are kept in a vocabulary of the
        /// service that recognizes speech; this call names it. They have an effect while the robot's
        /// switch is on: see `UpdateHotWordsSwitch`.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/hot-words` (CreateHotWords)
        pub struct CreateHotWords: json -> types::HotWords;
    }

    codegen::request! {
        /// List the hot words of a robot.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/hot-words` (ListHotWords)
        pub struct ListHotWords: json -> types::ListHotWordsResponse, paged;
    }

    impl ListHotWords {
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

        /// Only vocabularies in this region of SIS: 0 is cn-north-4, 3 is cn-east-3. Range: 0 to 32.
        pub fn region<F>(mut self, region: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("region", codegen::IntoOption::into_option(region));
            self
        }

        /// Only vocabularies in this language.
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<types::ChatLanguage, F>,
        ) -> Self {
            self.call
                .set_option("language", codegen::IntoOption::into_option(language));
            self
        }

        /// Only vocabularies of this type.
        pub fn hot_words_type<F>(
            mut self,
            hot_words_type: impl codegen::IntoOption<types::HotWordsType, F>,
        ) -> Self {
            self.call.set_option(
                "hot_words_type",
                codegen::IntoOption::into_option(hot_words_type),
            );
            self
        }
    }

    codegen::request! {
        /// Remove hot words from a robot.
        ///
        /// `DELETE /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (DeleteHotWords)
        pub struct DeleteHotWords: empty -> ();
    }

    codegen::request! {
        /// Show hot words of a robot.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (ShowHotWords)
        pub struct ShowHotWords: json -> types::HotWords;
    }

    codegen::request! {
        /// Change which vocabulary hot words come from.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (UpdateHotWords)
        pub struct UpdateHotWords: json -> types::HotWords;
    }

    codegen::request! {
        /// Show whether a robot uses hot words.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/hot-words-switch` (ShowHotWordsSwitch)
        pub struct ShowHotWordsSwitch: json -> types::HotWordsSwitch;
    }

    codegen::request! {
        /// Switch the hot words of a robot on or off.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/hot-words-switch` (UpdateHotWordsSwitch)
        pub struct UpdateHotWordsSwitch: empty -> ();
    }

    codegen::request! {
        /// Delete several pacifying words.
        ///
        /// The body is a list of ids, at most 100.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/pacify-words/delete` (BatchDeletePacifyWords)
        pub struct BatchDeletePacifyWords: empty -> ();
    }

    codegen::request! {
        /// Create pacifying words.
        ///
        /// The avatar says pacifying words when a reply is not there after the time that
        /// `ShowPacifyWordsTriggerTime` shows.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/pacify-words` (CreatePacifyWords)
        pub struct CreatePacifyWords: json -> types::PacifyWords;
    }

    codegen::request! {
        /// List the pacifying words of a robot.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/pacify-words` (ListPacifyWords)
        pub struct ListPacifyWords: json -> types::ListPacifyWordsResponse, paged;
    }

    impl ListPacifyWords {
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

        /// Only words in this language.
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<types::ChatLanguage, F>,
        ) -> Self {
            self.call
                .set_option("language", codegen::IntoOption::into_option(language));
            self
        }

        /// Only words of this type: 0 for any question, 1 for those of an intent. Range: 0 to 32.
        pub fn pacify_words_type<F>(
            mut self,
            pacify_words_type: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.call.set_option(
                "pacify_words_type",
                codegen::IntoOption::into_option(pacify_words_type),
            );
            self
        }

        /// Only words for this intent. 1 to 64 characters.
        pub fn intent<F>(mut self, intent: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("intent", codegen::IntoOption::into_option(intent));
            self
        }
    }

    codegen::request! {
        /// Delete pacifying words.
        ///
        /// `DELETE /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
        /// (DeletePacifyWords)
        pub struct DeletePacifyWords: empty -> ();
    }

    codegen::request! {
        /// Show pacifying words.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}` (ShowPacifyWords)
        pub struct ShowPacifyWords: json -> types::PacifyWords;
    }

    codegen::request! {
        /// Change pacifying words.
        ///
        /// Only the text can be changed.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}` (UpdatePacifyWords)
        pub struct UpdatePacifyWords: json -> types::PacifyWords;
    }

    codegen::request! {
        /// List the intents that pacifying words can be for.
        ///
        /// These are the values that `intent` of `CreatePacifyWords` takes.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/pacify-words-intent` (ShowPacifyWordsIntent)
        pub struct ShowPacifyWordsIntent: json -> types::PacifyWordsIntents;
    }

    codegen::request! {
        /// Show whether a robot says pacifying words.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/pacify-words-switch` (ShowPacifyWordsSwitch)
        pub struct ShowPacifyWordsSwitch: json -> types::PacifyWordsSwitch;
    }

    codegen::request! {
        /// Switch the pacifying words of a robot on or off.
        ///
        /// Each language has a switch of its own.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-switch` (UpdatePacifyWordsSwitch)
        pub struct UpdatePacifyWordsSwitch: empty -> ();
    }

    codegen::request! {
        /// Show how long a robot waits before it says pacifying words.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/pacify-words-time` (ShowPacifyWordsTriggerTime)
        pub struct ShowPacifyWordsTriggerTime: json -> types::PacifyWordsTriggerTime;
    }

    codegen::request! {
        /// Set how long a robot waits before it says pacifying words.
        ///
        /// Each language has a time of its own.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-time` (UpdatePacifyWordsTriggerTime)
        pub struct UpdatePacifyWordsTriggerTime: empty -> ();
    }

    codegen::request! {
        /// Create a welcome speech.
        ///
        /// Each speech is in one language. The avatar greets with it while the robot's switch is on:
        /// see `UpdateWelcomeSpeechSwitch`.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/welcome-speech` (CreateWelcomeSpeech)
        pub struct CreateWelcomeSpeech: json -> types::WelcomeSpeech;
    }

    codegen::request! {
        /// List the welcome speeches of a robot.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/welcome-speech` (ListWelcomeSpeech)
        pub struct ListWelcomeSpeech: json -> types::ListWelcomeSpeechResponse, paged;
    }

    impl ListWelcomeSpeech {
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

        /// Only speeches in this language.
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<types::ChatLanguage, F>,
        ) -> Self {
            self.call
                .set_option("language", codegen::IntoOption::into_option(language));
            self
        }
    }

    codegen::request! {
        /// Delete welcome speeches.
        ///
        /// The body is a list of ids, at most 100.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/welcome-speech/delete` (DeleteWelcomeSpeech)
        pub struct DeleteWelcomeSpeech: empty -> ();
    }

    codegen::request! {
        /// Show a welcome speech.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
        /// (ShowWelcomeSpeech)
        pub struct ShowWelcomeSpeech: json -> types::WelcomeSpeech;
    }

    codegen::request! {
        /// Change a welcome speech.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
        /// (UpdateWelcomeSpeech)
        pub struct UpdateWelcomeSpeech: json -> types::WelcomeSpeech;
    }

    codegen::request! {
        /// Show whether a robot greets.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/welcome-speech-switch` (ShowWelcomeSpeechSwitch)
        pub struct ShowWelcomeSpeechSwitch: json -> types::WelcomeSpeechSwitch;
    }

    impl ShowWelcomeSpeechSwitch {
        /// The language whose switch is shown.
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<types::ChatLanguage, F>,
        ) -> Self {
            self.call
                .set_option("language", codegen::IntoOption::into_option(language));
            self
        }
    }

    codegen::request! {
        /// Switch the welcome speeches of a robot on or off.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/welcome-speech-switch` (UpdateWelcomeSpeechSwitch)
        pub struct UpdateWelcomeSpeechSwitch: empty -> ();
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::ChatLanguage;

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateHotQuestionRequest {
        /// 1 to 64 characters.
        pub robot_id: String,
        /// 1 to 64 characters.
        pub hot_question: String,
        /// CN and EN are documented.
        pub language: Option<ChatLanguage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateHotQuestionRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`robot_id`](field@Self::robot_id)
        /// - [`hot_question`](field@Self::hot_question)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`robot_id`](field@Self::robot_id).
        #[must_use]
        pub fn robot_id(mut self, robot_id: impl Into<String>) -> Self {
            self.robot_id = robot_id.into();
            self
        }

        /// Sets [`hot_question`](field@Self::hot_question).
        #[must_use]
        pub fn hot_question(mut self, hot_question: impl Into<String>) -> Self {
            self.hot_question = hot_question.into();
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }
    }

    codegen::object! {
        CreateHotQuestionRequest, extra {
            0 robot_id: String = required "robot_id";
            1 hot_question: String = required "hot_question";
            2 language: Option<ChatLanguage> = optional "language";
        }
    }

    /// A question that clients often ask.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct HotQuestion {
        /// 1 to 64 characters.
        pub hot_question_id: Option<String>,
        /// 1 to 64 characters.
        pub hot_question: Option<String>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// 1 to 64 characters.
        pub robot_id: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        HotQuestion, extra {
            0 hot_question_id: Option<String> = optional "hot_question_id";
            1 hot_question: Option<String> = optional "hot_question";
            2 language: Option<ChatLanguage> = optional "language";
            3 robot_id: Option<String> = optional "robot_id";
            4 create_time: Option<codegen::Timestamp> = optional "create_time";
            5 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// The answer of `ListHotQuestion`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListHotQuestionResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many questions pass the filters, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<HotQuestion>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListHotQuestionResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<HotQuestion> = collection "data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateHotQuestionRequest {
        /// 1 to 64 characters.
        pub hot_question: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateHotQuestionRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`hot_question`](field@Self::hot_question).
        #[must_use]
        pub fn hot_question<F>(
            mut self,
            hot_question: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.hot_question = codegen::IntoOption::into_option(hot_question);
            self
        }
    }

    codegen::object! {
        UpdateHotQuestionRequest, extra {
            0 hot_question: Option<String> = optional "hot_question";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateHotWordsRequest {
        /// Which service recognizes speech: the speech interaction service (SIS), or Mobvoi.
        pub hot_words_type: HotWordsType,
        /// 1 to 64 characters.
        pub robot_id: String,
        /// With type SIS.
        pub sis_hot_words: Option<NewSisHotWords>,
        /// With type MOBVOI.
        pub mobvoi_hot_words: Option<NewMobvoiHotWords>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateHotWordsRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(hot_words_type: HotWordsType, robot_id: impl Into<String>) -> Self {
            Self {
                hot_words_type,
                robot_id: robot_id.into(),
                ..Default::default()
            }
        }

        /// Sets [`sis_hot_words`](field@Self::sis_hot_words).
        #[must_use]
        pub fn sis_hot_words<F>(
            mut self,
            sis_hot_words: impl codegen::IntoOption<NewSisHotWords, F>,
        ) -> Self {
            self.sis_hot_words = codegen::IntoOption::into_option(sis_hot_words);
            self
        }

        /// Sets [`mobvoi_hot_words`](field@Self::mobvoi_hot_words).
        #[must_use]
        pub fn mobvoi_hot_words<F>(
            mut self,
            mobvoi_hot_words: impl codegen::IntoOption<NewMobvoiHotWords, F>,
        ) -> Self {
            self.mobvoi_hot_words = codegen::IntoOption::into_option(mobvoi_hot_words);
            self
        }
    }

    codegen::object! {
        CreateHotWordsRequest, extra {
            0 hot_words_type: HotWordsType = required "hot_words_type";
            1 robot_id: String = required "robot_id";
            2 sis_hot_words: Option<NewSisHotWords> = optional "sis_hot_words";
            3 mobvoi_hot_words: Option<NewMobvoiHotWords> = optional "mobvoi_hot_words";
        }
    }

    codegen::open_enum! {
        /// Which service recognizes speech: the speech interaction service (SIS), or Mobvoi.
        pub enum HotWordsType {
            Sis = "SIS",
            Mobvoi = "MOBVOI",
        }
    }

    /// A vocabulary of the speech interaction service (SIS).
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct NewSisHotWords {
        /// 1 to 64 characters.
        pub vocabulary_id: String,
        /// The tenant's project in the region of SIS. 1 to 64 characters.
        pub sis_project_id: String,
        /// Region of SIS: 0 is cn-north-4, 3 is cn-east-3. Range: 0 to 32.
        pub region: i32,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl NewSisHotWords {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`vocabulary_id`](field@Self::vocabulary_id)
        /// - [`sis_project_id`](field@Self::sis_project_id)
        /// - [`region`](field@Self::region)
        /// - [`language`](field@Self::language)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`vocabulary_id`](field@Self::vocabulary_id).
        #[must_use]
        pub fn vocabulary_id(mut self, vocabulary_id: impl Into<String>) -> Self {
            self.vocabulary_id = vocabulary_id.into();
            self
        }

        /// Sets [`sis_project_id`](field@Self::sis_project_id).
        #[must_use]
        pub fn sis_project_id(mut self, sis_project_id: impl Into<String>) -> Self {
            self.sis_project_id = sis_project_id.into();
            self
        }

        /// Sets [`region`](field@Self::region).
        #[must_use]
        pub fn region(mut self, region: i32) -> Self {
            self.region = region;
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = language.into();
            self
        }
    }

    codegen::object! {
        NewSisHotWords, extra {
            0 vocabulary_id: String = required "vocabulary_id";
            1 sis_project_id: String = required "sis_project_id";
            2 region: i32 = required "region";
            3 language: ChatLanguage = required "language";
        }
    }

    /// A vocabulary of Mobvoi.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct NewMobvoiHotWords {
        /// 1 to 64 characters.
        pub vocabulary_id: String,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl NewMobvoiHotWords {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(vocabulary_id: impl Into<String>, language: ChatLanguage) -> Self {
            Self {
                vocabulary_id: vocabulary_id.into(),
                language,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        NewMobvoiHotWords, extra {
            0 vocabulary_id: String = required "vocabulary_id";
            1 language: ChatLanguage = required "language";
        }
    }

    /// Words that speech recognition prefers for a robot, in a vocabulary of the service that
    /// recognizes speech.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct HotWords {
        /// 1 to 64 characters.
        pub hot_words_id: Option<String>,
        /// 1 to 64 characters.
        pub robot_id: Option<String>,
        /// Which service recognizes speech: the speech interaction service (SIS), or Mobvoi.
        pub hot_words_type: Option<HotWordsType>,
        /// The vocabulary at the service that recognizes speech. 1 to 64 characters.
        pub vocabulary_id: Option<String>,
        /// The tenant's project in the region of SIS. With type SIS. 1 to 64 characters.
        pub sis_project_id: Option<String>,
        /// Region of SIS: 0 is cn-north-4, 3 is cn-east-3. With type SIS. Range: 0 to 32.
        pub region: Option<i32>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        HotWords, extra {
            0 hot_words_id: Option<String> = optional "hot_words_id";
            1 robot_id: Option<String> = optional "robot_id";
            2 hot_words_type: Option<HotWordsType> = optional "hot_words_type";
            3 vocabulary_id: Option<String> = optional "vocabulary_id";
            4 sis_project_id: Option<String> = optional "sis_project_id";
            5 region: Option<i32> = optional "region";
            6 language: Option<ChatLanguage> = optional "language";
            7 create_time: Option<codegen::Timestamp> = optional "create_time";
            8 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// The answer of `ListHotWords`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListHotWordsResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many vocabularies pass the filters, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<HotWords>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListHotWordsResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<HotWords> = collection "data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateHotWordsRequest {
        /// Which service recognizes speech: the speech interaction service (SIS), or Mobvoi.
        pub hot_words_type: HotWordsType,
        /// With type SIS.
        pub sis_hot_words: Option<SisHotWordsUpdate>,
        /// With type MOBVOI.
        pub mobvoi_hot_words: Option<MobvoiHotWordsUpdate>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateHotWordsRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(hot_words_type: HotWordsType) -> Self {
            Self {
                hot_words_type,
                ..Default::default()
            }
        }

        /// Sets [`sis_hot_words`](field@Self::sis_hot_words).
        #[must_use]
        pub fn sis_hot_words<F>(
            mut self,
            sis_hot_words: impl codegen::IntoOption<SisHotWordsUpdate, F>,
        ) -> Self {
            self.sis_hot_words = codegen::IntoOption::into_option(sis_hot_words);
            self
        }

        /// Sets [`mobvoi_hot_words`](field@Self::mobvoi_hot_words).
        #[must_use]
        pub fn mobvoi_hot_words<F>(
            mut self,
            mobvoi_hot_words: impl codegen::IntoOption<MobvoiHotWordsUpdate, F>,
        ) -> Self {
            self.mobvoi_hot_words = codegen::IntoOption::into_option(mobvoi_hot_words);
            self
        }
    }

    codegen::object! {
        UpdateHotWordsRequest, extra {
            0 hot_words_type: HotWordsType = required "hot_words_type";
            1 sis_hot_words: Option<SisHotWordsUpdate> = optional "sis_hot_words";
            2 mobvoi_hot_words: Option<MobvoiHotWordsUpdate> = optional "mobvoi_hot_words";
        }
    }

    /// What changes of a vocabulary of the speech interaction service (SIS).
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SisHotWordsUpdate {
        /// 1 to 64 characters.
        pub vocabulary_id: Option<String>,
        /// The tenant's project in the region of SIS. 1 to 64 characters.
        pub sis_project_id: Option<String>,
        /// Region of SIS: 0 is cn-north-4, 3 is cn-east-3. Range: 0 to 32.
        pub region: Option<i32>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SisHotWordsUpdate {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`vocabulary_id`](field@Self::vocabulary_id).
        #[must_use]
        pub fn vocabulary_id<F>(
            mut self,
            vocabulary_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.vocabulary_id = codegen::IntoOption::into_option(vocabulary_id);
            self
        }

        /// Sets [`sis_project_id`](field@Self::sis_project_id).
        #[must_use]
        pub fn sis_project_id<F>(
            mut self,
            sis_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.sis_project_id = codegen::IntoOption::into_option(sis_project_id);
            self
        }

        /// Sets [`region`](field@Self::region).
        #[must_use]
        pub fn region<F>(mut self, region: impl codegen::IntoOption<i32, F>) -> Self {
            self.region = codegen::IntoOption::into_option(region);
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }
    }

    codegen::object! {
        SisHotWordsUpdate, extra {
            0 vocabulary_id: Option<String> = optional "vocabulary_id";
            1 sis_project_id: Option<String> = optional "sis_project_id";
            2 region: Option<i32> = optional "region";
            3 language: Option<ChatLanguage> = optional "language";
        }
    }

    /// What changes of a vocabulary of Mobvoi.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct MobvoiHotWordsUpdate {
        /// 1 to 64 characters.
        pub vocabulary_id: Option<String>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl MobvoiHotWordsUpdate {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`vocabulary_id`](field@Self::vocabulary_id).
        #[must_use]
        pub fn vocabulary_id<F>(
            mut self,
            vocabulary_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.vocabulary_id = codegen::IntoOption::into_option(vocabulary_id);
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }
    }

    codegen::object! {
        MobvoiHotWordsUpdate, extra {
            0 vocabulary_id: Option<String> = optional "vocabulary_id";
            1 language: Option<ChatLanguage> = optional "language";
        }
    }

    /// The answer of `ShowHotWordsSwitch`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct HotWordsSwitch {
        pub enable_hot_words: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        HotWordsSwitch, extra {
            0 enable_hot_words: Option<bool> = optional "enable_hot_words";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateHotWordsSwitchRequest {
        /// 1 to 64 characters.
        pub robot_id: String,
        pub enable_hot_words: bool,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateHotWordsSwitchRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(robot_id: impl Into<String>, enable_hot_words: bool) -> Self {
            Self {
                robot_id: robot_id.into(),
                enable_hot_words,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateHotWordsSwitchRequest, extra {
            0 robot_id: String = required "robot_id";
            1 enable_hot_words: bool = required "enable_hot_words";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePacifyWordsRequest {
        /// 1 to 64 characters.
        pub robot_id: String,
        /// 0 for any question, 1 for those of an intent. Range: 0 to 32.
        pub pacify_words_type: i32,
        /// With type 1: one of the intents that `ShowPacifyWordsIntent` lists. 1 to 64 characters.
        pub intent: Option<String>,
        /// 1 to 512 characters.
        pub pacify_words: String,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreatePacifyWordsRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`robot_id`](field@Self::robot_id)
        /// - [`pacify_words_type`](field@Self::pacify_words_type)
        /// - [`pacify_words`](field@Self::pacify_words)
        /// - [`language`](field@Self::language)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`robot_id`](field@Self::robot_id).
        #[must_use]
        pub fn robot_id(mut self, robot_id: impl Into<String>) -> Self {
            self.robot_id = robot_id.into();
            self
        }

        /// Sets [`pacify_words_type`](field@Self::pacify_words_type).
        #[must_use]
        pub fn pacify_words_type(mut self, pacify_words_type: i32) -> Self {
            self.pacify_words_type = pacify_words_type;
            self
        }

        /// Sets [`intent`](field@Self::intent).
        #[must_use]
        pub fn intent<F>(mut self, intent: impl codegen::IntoOption<String, F>) -> Self {
            self.intent = codegen::IntoOption::into_option(intent);
            self
        }

        /// Sets [`pacify_words`](field@Self::pacify_words).
        #[must_use]
        pub fn pacify_words(mut self, pacify_words: impl Into<String>) -> Self {
            self.pacify_words = pacify_words.into();
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = language.into();
            self
        }
    }

    codegen::object! {
        CreatePacifyWordsRequest, extra {
            0 robot_id: String = required "robot_id";
            1 pacify_words_type: i32 = required "pacify_words_type";
            2 intent: Option<String> = optional "intent";
            3 pacify_words: String = required "pacify_words";
            4 language: ChatLanguage = required "language";
        }
    }

    /// Words that the avatar says while a reply takes its time.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWords {
        /// 1 to 64 characters.
        pub pacify_words_id: Option<String>,
        /// 1 to 512 characters.
        pub pacify_words: Option<String>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// 1 to 64 characters.
        pub robot_id: Option<String>,
        /// 0 for any question, 1 for those of an intent. Range: 0 to 32.
        pub pacify_words_type: Option<i32>,
        /// With type 1: one of the intents that `ShowPacifyWordsIntent` lists. 1 to 64 characters.
        pub intent: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PacifyWords, extra {
            0 pacify_words_id: Option<String> = optional "pacify_words_id";
            1 pacify_words: Option<String> = optional "pacify_words";
            2 language: Option<ChatLanguage> = optional "language";
            3 robot_id: Option<String> = optional "robot_id";
            4 pacify_words_type: Option<i32> = optional "pacify_words_type";
            5 intent: Option<String> = optional "intent";
            6 create_time: Option<codegen::Timestamp> = optional "create_time";
            7 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// The answer of `ListPacifyWords`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListPacifyWordsResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 1 to 1000.
        pub limit: Option<i32>,
        /// How many words pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<PacifyWords>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListPacifyWordsResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<PacifyWords> = collection "data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePacifyWordsRequest {
        /// 1 to 512 characters.
        pub pacify_words: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdatePacifyWordsRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(pacify_words: impl Into<String>) -> Self {
            Self {
                pacify_words: pacify_words.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdatePacifyWordsRequest, extra {
            0 pacify_words: String = required "pacify_words";
        }
    }

    /// The answer of `ShowPacifyWordsIntent`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWordsIntents {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<PacifyWordsIntent>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PacifyWordsIntents, extra {
            0 data: Vec<PacifyWordsIntent> = collection "data";
        }
    }

    /// What a question is about, as pacifying words distinguish it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWordsIntent {
        pub intent: Option<String>,
        /// What it is in Chinese.
        #[cfg_attr(feature = "schemars", schemars(rename = "desc_cn"))]
        pub chinese: Option<String>,
        /// What it is in English.
        #[cfg_attr(feature = "schemars", schemars(rename = "desc_en"))]
        pub english: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PacifyWordsIntent, extra {
            0 intent: Option<String> = optional "intent";
            1 chinese: Option<String> = optional "desc_cn";
            2 english: Option<String> = optional "desc_en";
        }
    }

    /// The answer of `ShowPacifyWordsSwitch`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWordsSwitch {
        pub enable_pacify_words: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PacifyWordsSwitch, extra {
            0 enable_pacify_words: Option<bool> = optional "enable_pacify_words";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePacifyWordsSwitchRequest {
        /// 1 to 64 characters.
        pub robot_id: String,
        /// A language of conversations.
        pub language: ChatLanguage,
        pub enable_pacify_words: bool,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdatePacifyWordsSwitchRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            robot_id: impl Into<String>,
            language: ChatLanguage,
            enable_pacify_words: bool,
        ) -> Self {
            Self {
                robot_id: robot_id.into(),
                language,
                enable_pacify_words,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdatePacifyWordsSwitchRequest, extra {
            0 robot_id: String = required "robot_id";
            1 language: ChatLanguage = required "language";
            2 enable_pacify_words: bool = required "enable_pacify_words";
        }
    }

    /// The answer of `ShowPacifyWordsTriggerTime`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWordsTriggerTime {
        /// In milliseconds. At least 0.
        pub trigger_time: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PacifyWordsTriggerTime, extra {
            0 trigger_time: Option<i32> = optional "trigger_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePacifyWordsTriggerTimeRequest {
        /// 1 to 64 characters.
        pub robot_id: String,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// In milliseconds. At least 0.
        pub trigger_time: i32,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdatePacifyWordsTriggerTimeRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            robot_id: impl Into<String>,
            language: ChatLanguage,
            trigger_time: i32,
        ) -> Self {
            Self {
                robot_id: robot_id.into(),
                language,
                trigger_time,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdatePacifyWordsTriggerTimeRequest, extra {
            0 robot_id: String = required "robot_id";
            1 language: ChatLanguage = required "language";
            2 trigger_time: i32 = required "trigger_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateWelcomeSpeechRequest {
        /// 1 to 64 characters.
        pub robot_id: String,
        /// 1 to 200 characters.
        pub welcome_speech: String,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateWelcomeSpeechRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`robot_id`](field@Self::robot_id)
        /// - [`welcome_speech`](field@Self::welcome_speech)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`robot_id`](field@Self::robot_id).
        #[must_use]
        pub fn robot_id(mut self, robot_id: impl Into<String>) -> Self {
            self.robot_id = robot_id.into();
            self
        }

        /// Sets [`welcome_speech`](field@Self::welcome_speech).
        #[must_use]
        pub fn welcome_speech(mut self, welcome_speech: impl Into<String>) -> Self {
            self.welcome_speech = welcome_speech.into();
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }
    }

    codegen::object! {
        CreateWelcomeSpeechRequest, extra {
            0 robot_id: String = required "robot_id";
            1 welcome_speech: String = required "welcome_speech";
            2 language: Option<ChatLanguage> = optional "language";
        }
    }

    /// What the avatar greets with.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct WelcomeSpeech {
        /// 1 to 64 characters.
        pub welcome_speech_id: Option<String>,
        /// 1 to 512 characters.
        pub welcome_speech: Option<String>,
        /// Whether the avatar greets with it.
        pub enable_welcome_speech: Option<bool>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// 1 to 64 characters.
        pub robot_id: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        WelcomeSpeech, extra {
            0 welcome_speech_id: Option<String> = optional "welcome_speech_id";
            1 welcome_speech: Option<String> = optional "welcome_speech";
            2 enable_welcome_speech: Option<bool> = optional "enable_welcome_speech";
            3 language: Option<ChatLanguage> = optional "language";
            4 robot_id: Option<String> = optional "robot_id";
            5 create_time: Option<codegen::Timestamp> = optional "create_time";
            6 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// The answer of `ListWelcomeSpeech`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListWelcomeSpeechResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 1 to 1000.
        pub limit: Option<i32>,
        /// How many speeches pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<WelcomeSpeech>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListWelcomeSpeechResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<WelcomeSpeech> = collection "data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateWelcomeSpeechRequest {
        /// 1 to 200 characters.
        pub welcome_speech: Option<String>,
        /// Whether the avatar greets with it.
        pub enable_welcome_speech: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateWelcomeSpeechRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`welcome_speech`](field@Self::welcome_speech).
        #[must_use]
        pub fn welcome_speech<F>(
            mut self,
            welcome_speech: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.welcome_speech = codegen::IntoOption::into_option(welcome_speech);
            self
        }

        /// Sets [`enable_welcome_speech`](field@Self::enable_welcome_speech).
        #[must_use]
        pub fn enable_welcome_speech<F>(
            mut self,
            enable_welcome_speech: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_welcome_speech = codegen::IntoOption::into_option(enable_welcome_speech);
            self
        }
    }

    codegen::object! {
        UpdateWelcomeSpeechRequest, extra {
            0 welcome_speech: Option<String> = optional "welcome_speech";
            1 enable_welcome_speech: Option<bool> = optional "enable_welcome_speech";
        }
    }

    /// The answer of `ShowWelcomeSpeechSwitch`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct WelcomeSpeechSwitch {
        pub enable_welcome_speech: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        WelcomeSpeechSwitch, extra {
            0 enable_welcome_speech: Option<bool> = optional "enable_welcome_speech";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateWelcomeSpeechSwitchRequest {
        /// 1 to 64 characters.
        pub robot_id: String,
        pub enable_welcome_speech: bool,
        /// The language whose switch is set. What is set without it is undocumented.
        pub language: Option<ChatLanguage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateWelcomeSpeechSwitchRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(robot_id: impl Into<String>, enable_welcome_speech: bool) -> Self {
            Self {
                robot_id: robot_id.into(),
                enable_welcome_speech,
                ..Default::default()
            }
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }
    }

    codegen::object! {
        UpdateWelcomeSpeechSwitchRequest, extra {
            0 robot_id: String = required "robot_id";
            1 enable_welcome_speech: bool = required "enable_welcome_speech";
            2 language: Option<ChatLanguage> = optional "language";
        }
    }

    impl codegen::Page for ListHotQuestionResponse {
        type Item = HotQuestion;

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

    impl codegen::Page for ListHotWordsResponse {
        type Item = HotWords;

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

    impl codegen::Page for ListPacifyWordsResponse {
        type Item = PacifyWords;

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

    impl codegen::Page for ListWelcomeSpeechResponse {
        type Item = WelcomeSpeech;

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
}

/// The family `chat-speech`. Welcome words, pacifying words, hot words and hot questions of
/// conversations.
impl super::super::Client {
    /// Create a hot question.
    ///
    /// A hot question is one that clients often ask the robot.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-question` (CreateHotQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, CreateHotQuestionRequest};
    ///
    /// let body = CreateHotQuestionRequest::new()
    ///     .robot_id("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .hot_question("Where is the cloakroom?")
    ///     .language(ChatLanguage::En);
    /// let response = client.create_hot_question(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_hot_question(
        &self,
        body: impl Borrow<types::CreateHotQuestionRequest>,
    ) -> builders::CreateHotQuestion {
        let mut call = self.0.call(&operations::CREATE_HOT_QUESTION);
        call.body(Borrow::<types::CreateHotQuestionRequest>::borrow(&body));
        builders::CreateHotQuestion { call }
    }

    /// List the hot questions of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-question` (ListHotQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_hot_question("7c25e9f04b8d4a1793d6f0a2be81c457").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_hot_question(&self, robot_id: impl Into<String>) -> builders::ListHotQuestion {
        let mut call = self.0.call(&operations::LIST_HOT_QUESTION);
        call.set_as::<String>("robot_id", robot_id);
        builders::ListHotQuestion { call }
    }

    /// Delete hot questions.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-question/delete` (DeleteHotQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec!["50e7a2c9f8134b6d9b41d0e6f37c8a25".to_owned()];
    /// let response = client.delete_hot_question(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_hot_question(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteHotQuestion {
        let mut call = self.0.call(&operations::DELETE_HOT_QUESTION);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteHotQuestion { call }
    }

    /// Show a hot question.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}` (ShowHotQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_hot_question("50e7a2c9f8134b6d9b41d0e6f37c8a25")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_hot_question(
        &self,
        hot_question_id: impl Into<String>,
    ) -> builders::ShowHotQuestion {
        let mut call = self.0.call(&operations::SHOW_HOT_QUESTION);
        call.set_as::<String>("hot_question_id", hot_question_id);
        builders::ShowHotQuestion { call }
    }

    /// Change a hot question.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}` (UpdateHotQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateHotQuestionRequest;
    ///
    /// let body = UpdateHotQuestionRequest::new()
    ///     .hot_question("Where can I leave my coat?");
    /// let response = client
    ///     .update_hot_question("50e7a2c9f8134b6d9b41d0e6f37c8a25", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_hot_question(
        &self,
        hot_question_id: impl Into<String>,
        body: impl Borrow<types::UpdateHotQuestionRequest>,
    ) -> builders::UpdateHotQuestion {
        let mut call = self.0.call(&operations::UPDATE_HOT_QUESTION);
        call.set_as::<String>("hot_question_id", hot_question_id);
        call.body(Borrow::<types::UpdateHotQuestionRequest>::borrow(&body));
        builders::UpdateHotQuestion { call }
    }

    /// Add hot words to a robot.
    ///
    /// Hot words are words that speech recognition prefers. They are kept in a vocabulary of the
    /// service that recognizes speech; this call names it. They have an effect while the robot's
    /// switch is on: see `UpdateHotWordsSwitch`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-words` (CreateHotWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     ChatLanguage, CreateHotWordsRequest, HotWordsType, NewSisHotWords,
    /// };
    ///
    /// let body = CreateHotWordsRequest::new(
    ///         HotWordsType::Sis,
    ///         "7c25e9f04b8d4a1793d6f0a2be81c457",
    ///     )
    ///     .sis_hot_words(
    ///         NewSisHotWords::new()
    ///             .vocabulary_id("9d2f60b7-e318-4c5a-8a71-f04c6be92d35")
    ///             .sis_project_id("5f30c8d1a9e24b76b4d0e7293af61c85")
    ///             .region(0)
    ///             .language(ChatLanguage::Cn),
    ///     );
    /// let response = client.create_hot_words(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_hot_words(
        &self,
        body: impl Borrow<types::CreateHotWordsRequest>,
    ) -> builders::CreateHotWords {
        let mut call = self.0.call(&operations::CREATE_HOT_WORDS);
        call.body(Borrow::<types::CreateHotWordsRequest>::borrow(&body));
        builders::CreateHotWords { call }
    }

    /// List the hot words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words` (ListHotWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_hot_words("7c25e9f04b8d4a1793d6f0a2be81c457").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_hot_words(&self, robot_id: impl Into<String>) -> builders::ListHotWords {
        let mut call = self.0.call(&operations::LIST_HOT_WORDS);
        call.set_as::<String>("robot_id", robot_id);
        builders::ListHotWords { call }
    }

    /// Remove hot words from a robot.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (DeleteHotWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_hot_words("c7b20e49f1d8456a93a5e06df82b7c14")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_hot_words(&self, hot_words_id: impl Into<String>) -> builders::DeleteHotWords {
        let mut call = self.0.call(&operations::DELETE_HOT_WORDS);
        call.set_as::<String>("hot_words_id", hot_words_id);
        builders::DeleteHotWords { call }
    }

    /// Show hot words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (ShowHotWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_hot_words("c7b20e49f1d8456a93a5e06df82b7c14")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_hot_words(&self, hot_words_id: impl Into<String>) -> builders::ShowHotWords {
        let mut call = self.0.call(&operations::SHOW_HOT_WORDS);
        call.set_as::<String>("hot_words_id", hot_words_id);
        builders::ShowHotWords { call }
    }

    /// Change which vocabulary hot words come from.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (UpdateHotWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{HotWordsType, SisHotWordsUpdate, UpdateHotWordsRequest};
    ///
    /// let body = UpdateHotWordsRequest::new(HotWordsType::Sis)
    ///     .sis_hot_words(
    ///         SisHotWordsUpdate::new()
    ///             .vocabulary_id("e05b3c71-4fa8-4d06-b2c9-18d7f36a9e40"),
    ///     );
    /// let response = client
    ///     .update_hot_words("c7b20e49f1d8456a93a5e06df82b7c14", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_hot_words(
        &self,
        hot_words_id: impl Into<String>,
        body: impl Borrow<types::UpdateHotWordsRequest>,
    ) -> builders::UpdateHotWords {
        let mut call = self.0.call(&operations::UPDATE_HOT_WORDS);
        call.set_as::<String>("hot_words_id", hot_words_id);
        call.body(Borrow::<types::UpdateHotWordsRequest>::borrow(&body));
        builders::UpdateHotWords { call }
    }

    /// Show whether a robot uses hot words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words-switch` (ShowHotWordsSwitch)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_hot_words_switch("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_hot_words_switch(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ShowHotWordsSwitch {
        let mut call = self.0.call(&operations::SHOW_HOT_WORDS_SWITCH);
        call.set_as::<String>("robot_id", robot_id);
        builders::ShowHotWordsSwitch { call }
    }

    /// Switch the hot words of a robot on or off.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-words-switch` (UpdateHotWordsSwitch)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateHotWordsSwitchRequest;
    ///
    /// let body = UpdateHotWordsSwitchRequest::new(
    ///     "7c25e9f04b8d4a1793d6f0a2be81c457",
    ///     true,
    /// );
    /// let response = client.update_hot_words_switch(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_hot_words_switch(
        &self,
        body: impl Borrow<types::UpdateHotWordsSwitchRequest>,
    ) -> builders::UpdateHotWordsSwitch {
        let mut call = self.0.call(&operations::UPDATE_HOT_WORDS_SWITCH);
        call.body(Borrow::<types::UpdateHotWordsSwitchRequest>::borrow(&body));
        builders::UpdateHotWordsSwitch { call }
    }

    /// Delete several pacifying words.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/pacify-words/delete` (BatchDeletePacifyWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "28f6d10c7b9e4a53a4c0e3f5d81b7296".to_owned(), "b05c9e7148f24d6fa3e1d82c60f97b34"
    ///     .to_owned()
    /// ];
    /// let response = client.batch_delete_pacify_words(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_delete_pacify_words(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::BatchDeletePacifyWords {
        let mut call = self.0.call(&operations::BATCH_DELETE_PACIFY_WORDS);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::BatchDeletePacifyWords { call }
    }

    /// Create pacifying words.
    ///
    /// The avatar says pacifying words when a reply is not there after the time that
    /// `ShowPacifyWordsTriggerTime` shows.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/pacify-words` (CreatePacifyWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, CreatePacifyWordsRequest};
    ///
    /// let body = CreatePacifyWordsRequest::new()
    ///     .robot_id("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .pacify_words_type(0)
    ///     .pacify_words("One moment please.")
    ///     .language(ChatLanguage::En);
    /// let response = client.create_pacify_words(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_pacify_words(
        &self,
        body: impl Borrow<types::CreatePacifyWordsRequest>,
    ) -> builders::CreatePacifyWords {
        let mut call = self.0.call(&operations::CREATE_PACIFY_WORDS);
        call.body(Borrow::<types::CreatePacifyWordsRequest>::borrow(&body));
        builders::CreatePacifyWords { call }
    }

    /// List the pacifying words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words` (ListPacifyWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_pacify_words("7c25e9f04b8d4a1793d6f0a2be81c457").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pacify_words(&self, robot_id: impl Into<String>) -> builders::ListPacifyWords {
        let mut call = self.0.call(&operations::LIST_PACIFY_WORDS);
        call.set_as::<String>("robot_id", robot_id);
        builders::ListPacifyWords { call }
    }

    /// Delete pacifying words.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    /// (DeletePacifyWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_pacify_words("28f6d10c7b9e4a53a4c0e3f5d81b7296")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_pacify_words(
        &self,
        pacify_words_id: impl Into<String>,
    ) -> builders::DeletePacifyWords {
        let mut call = self.0.call(&operations::DELETE_PACIFY_WORDS);
        call.set_as::<String>("pacify_words_id", pacify_words_id);
        builders::DeletePacifyWords { call }
    }

    /// Show pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}` (ShowPacifyWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_pacify_words("28f6d10c7b9e4a53a4c0e3f5d81b7296")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_pacify_words(
        &self,
        pacify_words_id: impl Into<String>,
    ) -> builders::ShowPacifyWords {
        let mut call = self.0.call(&operations::SHOW_PACIFY_WORDS);
        call.set_as::<String>("pacify_words_id", pacify_words_id);
        builders::ShowPacifyWords { call }
    }

    /// Change pacifying words.
    ///
    /// Only the text can be changed.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}` (UpdatePacifyWords)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdatePacifyWordsRequest;
    ///
    /// let body = UpdatePacifyWordsRequest::new("Let me write that down.");
    /// let response = client
    ///     .update_pacify_words("28f6d10c7b9e4a53a4c0e3f5d81b7296", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_pacify_words(
        &self,
        pacify_words_id: impl Into<String>,
        body: impl Borrow<types::UpdatePacifyWordsRequest>,
    ) -> builders::UpdatePacifyWords {
        let mut call = self.0.call(&operations::UPDATE_PACIFY_WORDS);
        call.set_as::<String>("pacify_words_id", pacify_words_id);
        call.body(Borrow::<types::UpdatePacifyWordsRequest>::borrow(&body));
        builders::UpdatePacifyWords { call }
    }

    /// List the intents that pacifying words can be for.
    ///
    /// These are the values that `intent` of `CreatePacifyWords` takes.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-intent` (ShowPacifyWordsIntent)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_pacify_words_intent("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_pacify_words_intent(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ShowPacifyWordsIntent {
        let mut call = self.0.call(&operations::SHOW_PACIFY_WORDS_INTENT);
        call.set_as::<String>("robot_id", robot_id);
        builders::ShowPacifyWordsIntent { call }
    }

    /// Show whether a robot says pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-switch` (ShowPacifyWordsSwitch)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::ChatLanguage;
    ///
    /// let response = client
    ///     .show_pacify_words_switch("7c25e9f04b8d4a1793d6f0a2be81c457", ChatLanguage::Cn)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_pacify_words_switch(
        &self,
        robot_id: impl Into<String>,
        language: impl Into<types::ChatLanguage>,
    ) -> builders::ShowPacifyWordsSwitch {
        let mut call = self.0.call(&operations::SHOW_PACIFY_WORDS_SWITCH);
        call.set_as::<String>("robot_id", robot_id);
        call.set_as::<types::ChatLanguage>("language", language);
        builders::ShowPacifyWordsSwitch { call }
    }

    /// Switch the pacifying words of a robot on or off.
    ///
    /// Each language has a switch of its own.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-switch` (UpdatePacifyWordsSwitch)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, UpdatePacifyWordsSwitchRequest};
    ///
    /// let body = UpdatePacifyWordsSwitchRequest::new(
    ///     "7c25e9f04b8d4a1793d6f0a2be81c457",
    ///     ChatLanguage::Cn,
    ///     true,
    /// );
    /// let response = client.update_pacify_words_switch(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_pacify_words_switch(
        &self,
        body: impl Borrow<types::UpdatePacifyWordsSwitchRequest>,
    ) -> builders::UpdatePacifyWordsSwitch {
        let mut call = self.0.call(&operations::UPDATE_PACIFY_WORDS_SWITCH);
        call.body(
            Borrow::<types::UpdatePacifyWordsSwitchRequest>::borrow(&body),
        );
        builders::UpdatePacifyWordsSwitch { call }
    }

    /// Show how long a robot waits before it says pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-time` (ShowPacifyWordsTriggerTime)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::ChatLanguage;
    ///
    /// let response = client
    ///     .show_pacify_words_trigger_time(
    ///         "7c25e9f04b8d4a1793d6f0a2be81c457",
    ///         ChatLanguage::Cn,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_pacify_words_trigger_time(
        &self,
        robot_id: impl Into<String>,
        language: impl Into<types::ChatLanguage>,
    ) -> builders::ShowPacifyWordsTriggerTime {
        let mut call = self.0.call(&operations::SHOW_PACIFY_WORDS_TRIGGER_TIME);
        call.set_as::<String>("robot_id", robot_id);
        call.set_as::<types::ChatLanguage>("language", language);
        builders::ShowPacifyWordsTriggerTime { call }
    }

    /// Set how long a robot waits before it says pacifying words.
    ///
    /// Each language has a time of its own.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-time` (UpdatePacifyWordsTriggerTime)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, UpdatePacifyWordsTriggerTimeRequest};
    ///
    /// let body = UpdatePacifyWordsTriggerTimeRequest::new(
    ///     "7c25e9f04b8d4a1793d6f0a2be81c457",
    ///     ChatLanguage::Cn,
    ///     1500,
    /// );
    /// let response = client.update_pacify_words_trigger_time(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_pacify_words_trigger_time(
        &self,
        body: impl Borrow<types::UpdatePacifyWordsTriggerTimeRequest>,
    ) -> builders::UpdatePacifyWordsTriggerTime {
        let mut call = self.0.call(&operations::UPDATE_PACIFY_WORDS_TRIGGER_TIME);
        call.body(
            Borrow::<types::UpdatePacifyWordsTriggerTimeRequest>::borrow(&body),
        );
        builders::UpdatePacifyWordsTriggerTime { call }
    }

    /// Create a welcome speech.
    ///
    /// Each speech is in one language. The avatar greets with it while the robot's switch is on:
    /// see `UpdateWelcomeSpeechSwitch`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech` (CreateWelcomeSpeech)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, CreateWelcomeSpeechRequest};
    ///
    /// let body = CreateWelcomeSpeechRequest::new()
    ///     .robot_id("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .welcome_speech("Welcome to the museum. How may I help you?")
    ///     .language(ChatLanguage::En);
    /// let response = client.create_welcome_speech(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_welcome_speech(
        &self,
        body: impl Borrow<types::CreateWelcomeSpeechRequest>,
    ) -> builders::CreateWelcomeSpeech {
        let mut call = self.0.call(&operations::CREATE_WELCOME_SPEECH);
        call.body(Borrow::<types::CreateWelcomeSpeechRequest>::borrow(&body));
        builders::CreateWelcomeSpeech { call }
    }

    /// List the welcome speeches of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech` (ListWelcomeSpeech)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_welcome_speech("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_welcome_speech(&self, robot_id: impl Into<String>) -> builders::ListWelcomeSpeech {
        let mut call = self.0.call(&operations::LIST_WELCOME_SPEECH);
        call.set_as::<String>("robot_id", robot_id);
        builders::ListWelcomeSpeech { call }
    }

    /// Delete welcome speeches.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech/delete` (DeleteWelcomeSpeech)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec!["6a1f8c05e7d34b92b0e4d9f27c53a816".to_owned()];
    /// let response = client.delete_welcome_speech(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_welcome_speech(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteWelcomeSpeech {
        let mut call = self.0.call(&operations::DELETE_WELCOME_SPEECH);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteWelcomeSpeech { call }
    }

    /// Show a welcome speech.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    /// (ShowWelcomeSpeech)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_welcome_speech("6a1f8c05e7d34b92b0e4d9f27c53a816")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_welcome_speech(
        &self,
        welcome_speech_id: impl Into<String>,
    ) -> builders::ShowWelcomeSpeech {
        let mut call = self.0.call(&operations::SHOW_WELCOME_SPEECH);
        call.set_as::<String>("welcome_speech_id", welcome_speech_id);
        builders::ShowWelcomeSpeech { call }
    }

    /// Change a welcome speech.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    /// (UpdateWelcomeSpeech)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateWelcomeSpeechRequest;
    ///
    /// let body = UpdateWelcomeSpeechRequest::new().enable_welcome_speech(false);
    /// let response = client
    ///     .update_welcome_speech("6a1f8c05e7d34b92b0e4d9f27c53a816", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_welcome_speech(
        &self,
        welcome_speech_id: impl Into<String>,
        body: impl Borrow<types::UpdateWelcomeSpeechRequest>,
    ) -> builders::UpdateWelcomeSpeech {
        let mut call = self.0.call(&operations::UPDATE_WELCOME_SPEECH);
        call.set_as::<String>("welcome_speech_id", welcome_speech_id);
        call.body(Borrow::<types::UpdateWelcomeSpeechRequest>::borrow(&body));
        builders::UpdateWelcomeSpeech { call }
    }

    /// Show whether a robot greets.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech-switch` (ShowWelcomeSpeechSwitch)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::ChatLanguage;
    ///
    /// let response = client
    ///     .show_welcome_speech_switch("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .language(ChatLanguage::Cn)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_welcome_speech_switch(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ShowWelcomeSpeechSwitch {
        let mut call = self.0.call(&operations::SHOW_WELCOME_SPEECH_SWITCH);
        call.set_as::<String>("robot_id", robot_id);
        builders::ShowWelcomeSpeechSwitch { call }
    }

    /// Switch the welcome speeches of a robot on or off.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech-switch` (UpdateWelcomeSpeechSwitch)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, UpdateWelcomeSpeechSwitchRequest};
    ///
    /// let body = UpdateWelcomeSpeechSwitchRequest::new(
    ///         "7c25e9f04b8d4a1793d6f0a2be81c457",
    ///         true,
    ///     )
    ///     .language(ChatLanguage::Cn);
    /// let response = client.update_welcome_speech_switch(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_welcome_speech_switch(
        &self,
        body: impl Borrow<types::UpdateWelcomeSpeechSwitchRequest>,
    ) -> builders::UpdateWelcomeSpeechSwitch {
        let mut call = self.0.call(&operations::UPDATE_WELCOME_SPEECH_SWITCH);
        call.body(
            Borrow::<types::UpdateWelcomeSpeechSwitchRequest>::borrow(&body),
        );
        builders::UpdateWelcomeSpeechSwitch { call }
    }
}
