//! The family `chat-speech`. Welcome words, pacifying words, hot words and hot questions of conversations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/digital-human-chat/hot-question`
    pub static CREATE_HOT_QUESTION: Operation = Operation {
        family: "chat-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
            Parameter::body("/hot_question").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::HotQuestion>(),
        ..Operation::new(
            "CreateHotQuestion",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/hot-question",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/hot-question`
    pub static LIST_HOT_QUESTION: Operation = Operation {
        family: "chat-speech",
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
            Parameter::query("sort_dir"),
            Parameter::query("robot_id").required().length(1, 64),
            Parameter::query("language"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListHotQuestionResponse>(),
        ..Operation::new(
            "ListHotQuestion",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/hot-question",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/hot-question/delete`
    pub static DELETE_HOT_QUESTION: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
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
            "DeleteHotQuestion",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/hot-question/delete",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}`
    pub static SHOW_HOT_QUESTION: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("hot_question_id").max_length(64),
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
        success: Success::json::<crate::types::HotQuestion>(),
        ..Operation::new(
            "ShowHotQuestion",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}`
    pub static UPDATE_HOT_QUESTION: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("hot_question_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/hot_question").length(1, 64),
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
        success: Success::json::<crate::types::HotQuestion>(),
        ..Operation::new(
            "UpdateHotQuestion",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/hot-words`
    pub static CREATE_HOT_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
            Parameter::body("/sis_hot_words/vocabulary_id").length(1, 64),
            Parameter::body("/sis_hot_words/sis_project_id").length(1, 64),
            Parameter::body("/sis_hot_words/region").range(0.0, 32.0),
            Parameter::body("/mobvoi_hot_words/vocabulary_id").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::HotWords>(),
        ..Operation::new(
            "CreateHotWords",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/hot-words",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/hot-words`
    pub static LIST_HOT_WORDS: Operation = Operation {
        family: "chat-speech",
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
            Parameter::query("robot_id").required().length(1, 64),
            Parameter::query("region").range(0.0, 32.0),
            Parameter::query("language"),
            Parameter::query("hot_words_type"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListHotWordsResponse>(),
        ..Operation::new(
            "ListHotWords",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/hot-words",
        )
    };
    /// `DELETE /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`
    pub static DELETE_HOT_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("hot_words_id").max_length(64),
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
            "DeleteHotWords",
            Method::Delete,
            "/v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`
    pub static SHOW_HOT_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("hot_words_id").max_length(64),
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
        success: Success::json::<crate::types::HotWords>(),
        ..Operation::new(
            "ShowHotWords",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}`
    pub static UPDATE_HOT_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("hot_words_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/sis_hot_words/vocabulary_id").length(1, 64),
            Parameter::body("/sis_hot_words/sis_project_id").length(1, 64),
            Parameter::body("/sis_hot_words/region").range(0.0, 32.0),
            Parameter::body("/mobvoi_hot_words/vocabulary_id").length(1, 64),
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
        success: Success::json::<crate::types::HotWords>(),
        ..Operation::new(
            "UpdateHotWords",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/hot-words-switch`
    pub static SHOW_HOT_WORDS_SWITCH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("robot_id").required().length(1, 64),
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
        success: Success::json::<crate::types::HotWordsSwitch>(),
        ..Operation::new(
            "ShowHotWordsSwitch",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/hot-words-switch",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/hot-words-switch`
    pub static UPDATE_HOT_WORDS_SWITCH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
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
            "UpdateHotWordsSwitch",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/hot-words-switch",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/pacify-words/delete`
    pub static BATCH_DELETE_PACIFY_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
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
            "BatchDeletePacifyWords",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/pacify-words/delete",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/pacify-words`
    pub static CREATE_PACIFY_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
            Parameter::body("/pacify_words_type").range(0.0, 32.0),
            Parameter::body("/intent").length(1, 64),
            Parameter::body("/pacify_words").length(1, 512),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::PacifyWords>(),
        ..Operation::new(
            "CreatePacifyWords",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/pacify-words",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words`
    pub static LIST_PACIFY_WORDS: Operation = Operation {
        family: "chat-speech",
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
            Parameter::query("robot_id").required().length(1, 64),
            Parameter::query("language"),
            Parameter::query("pacify_words_type").range(0.0, 32.0),
            Parameter::query("intent").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListPacifyWordsResponse>(),
        ..Operation::new(
            "ListPacifyWords",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/pacify-words",
        )
    };
    /// `DELETE /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    pub static DELETE_PACIFY_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("pacify_words_id").max_length(64),
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
            "DeletePacifyWords",
            Method::Delete,
            "/v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    pub static SHOW_PACIFY_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("pacify_words_id").max_length(64),
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
        success: Success::json::<crate::types::PacifyWords>(),
        ..Operation::new(
            "ShowPacifyWords",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    pub static UPDATE_PACIFY_WORDS: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("pacify_words_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/pacify_words").length(1, 512),
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
        success: Success::json::<crate::types::PacifyWords>(),
        ..Operation::new(
            "UpdatePacifyWords",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-intent`
    pub static SHOW_PACIFY_WORDS_INTENT: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("robot_id").required().length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::PacifyWordsIntents>(),
        ..Operation::new(
            "ShowPacifyWordsIntent",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/pacify-words-intent",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-switch`
    pub static SHOW_PACIFY_WORDS_SWITCH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("robot_id").required().length(1, 64),
            Parameter::query("language").required(),
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
        success: Success::json::<crate::types::PacifyWordsSwitch>(),
        ..Operation::new(
            "ShowPacifyWordsSwitch",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/pacify-words-switch",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-switch`
    pub static UPDATE_PACIFY_WORDS_SWITCH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
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
            "UpdatePacifyWordsSwitch",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/pacify-words-switch",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-time`
    pub static SHOW_PACIFY_WORDS_TRIGGER_TIME: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("robot_id").required().length(1, 64),
            Parameter::query("language").required(),
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
        success: Success::json::<crate::types::PacifyWordsTriggerTime>(),
        ..Operation::new(
            "ShowPacifyWordsTriggerTime",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/pacify-words-time",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-time`
    pub static UPDATE_PACIFY_WORDS_TRIGGER_TIME: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
            Parameter::body("/trigger_time").minimum(0.0),
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
            "UpdatePacifyWordsTriggerTime",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/pacify-words-time",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech`
    pub static CREATE_WELCOME_SPEECH: Operation = Operation {
        family: "chat-speech",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
            Parameter::body("/welcome_speech").length(1, 200),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::WelcomeSpeech>(),
        ..Operation::new(
            "CreateWelcomeSpeech",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/welcome-speech",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech`
    pub static LIST_WELCOME_SPEECH: Operation = Operation {
        family: "chat-speech",
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
            Parameter::query("robot_id").required().length(1, 64),
            Parameter::query("language"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListWelcomeSpeechResponse>(),
        ..Operation::new(
            "ListWelcomeSpeech",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/welcome-speech",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech/delete`
    pub static DELETE_WELCOME_SPEECH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
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
            "DeleteWelcomeSpeech",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/welcome-speech/delete",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    pub static SHOW_WELCOME_SPEECH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("welcome_speech_id").max_length(64),
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
        success: Success::json::<crate::types::WelcomeSpeech>(),
        ..Operation::new(
            "ShowWelcomeSpeech",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    pub static UPDATE_WELCOME_SPEECH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("welcome_speech_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/welcome_speech").length(1, 200),
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
        success: Success::json::<crate::types::WelcomeSpeech>(),
        ..Operation::new(
            "UpdateWelcomeSpeech",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech-switch`
    pub static SHOW_WELCOME_SPEECH_SWITCH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("robot_id").required().length(1, 64),
            Parameter::query("language"),
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
        success: Success::json::<crate::types::WelcomeSpeechSwitch>(),
        ..Operation::new(
            "ShowWelcomeSpeechSwitch",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/welcome-speech-switch",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech-switch`
    pub static UPDATE_WELCOME_SPEECH_SWITCH: Operation = Operation {
        family: "chat-speech",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
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
            "UpdateWelcomeSpeechSwitch",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/welcome-speech-switch",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Create a hot question.
    ///
    /// A hot question is one that clients often ask the robot.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-question` (CreateHotQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateHotQuestion {
        pub(super) call: Call,
    }
    impl CreateHotQuestion {
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
        pub async fn send(self) -> Result<Response<types::HotQuestion>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::HotQuestion>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the hot questions of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-question` (ListHotQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListHotQuestion {
        pub(super) call: Call,
    }
    impl ListHotQuestion {
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
        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDir>) -> Self {
            self.call.set("sort_dir", Into::<types::SortDir>::into(sort_dir));
            self
        }
        /// Only questions in this language. CN and EN are documented.
        pub fn language(mut self, language: impl Into<types::ChatLanguage>) -> Self {
            self.call.set("language", Into::<types::ChatLanguage>::into(language));
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
        ) -> Result<Response<types::ListHotQuestionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListHotQuestionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListHotQuestionResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListHotQuestionResponse> {
            Items::new(self.call)
        }
    }
    /// Delete hot questions.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-question/delete` (DeleteHotQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteHotQuestion {
        pub(super) call: Call,
    }
    impl DeleteHotQuestion {
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
    /// Show a hot question.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}` (ShowHotQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowHotQuestion {
        pub(super) call: Call,
    }
    impl ShowHotQuestion {
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
        pub async fn send(self) -> Result<Response<types::HotQuestion>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::HotQuestion>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a hot question.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}` (UpdateHotQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateHotQuestion {
        pub(super) call: Call,
    }
    impl UpdateHotQuestion {
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
        pub async fn send(self) -> Result<Response<types::HotQuestion>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::HotQuestion>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Add hot words to a robot.
    ///
    /// Hot words are words that speech recognition prefers. They are kept in a vocabulary of the
    /// service that recognizes speech; this call names it. They have an effect while the robot's
    /// switch is on: see `UpdateHotWordsSwitch`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-words` (CreateHotWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateHotWords {
        pub(super) call: Call,
    }
    impl CreateHotWords {
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
        pub async fn send(self) -> Result<Response<types::HotWords>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::HotWords>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the hot words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words` (ListHotWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListHotWords {
        pub(super) call: Call,
    }
    impl ListHotWords {
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
        /// Only vocabularies in this region of SIS: 0 is cn-north-4, 3 is cn-east-3. Range: 0 to 32.
        pub fn region(mut self, region: i32) -> Self {
            self.call.set("region", region);
            self
        }
        /// Only vocabularies in this language.
        pub fn language(mut self, language: impl Into<types::ChatLanguage>) -> Self {
            self.call.set("language", Into::<types::ChatLanguage>::into(language));
            self
        }
        /// Only vocabularies of this type.
        pub fn hot_words_type(
            mut self,
            hot_words_type: impl Into<types::HotWordsType>,
        ) -> Self {
            self.call
                .set(
                    "hot_words_type",
                    Into::<types::HotWordsType>::into(hot_words_type),
                );
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
        pub async fn send(self) -> Result<Response<types::ListHotWordsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListHotWordsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListHotWordsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListHotWordsResponse> {
            Items::new(self.call)
        }
    }
    /// Remove hot words from a robot.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (DeleteHotWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteHotWords {
        pub(super) call: Call,
    }
    impl DeleteHotWords {
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
    /// Show hot words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (ShowHotWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowHotWords {
        pub(super) call: Call,
    }
    impl ShowHotWords {
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
        pub async fn send(self) -> Result<Response<types::HotWords>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::HotWords>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change which vocabulary hot words come from.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (UpdateHotWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateHotWords {
        pub(super) call: Call,
    }
    impl UpdateHotWords {
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
        pub async fn send(self) -> Result<Response<types::HotWords>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::HotWords>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show whether a robot uses hot words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words-switch` (ShowHotWordsSwitch)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowHotWordsSwitch {
        pub(super) call: Call,
    }
    impl ShowHotWordsSwitch {
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
        pub async fn send(self) -> Result<Response<types::HotWordsSwitch>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::HotWordsSwitch>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Switch the hot words of a robot on or off.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-words-switch` (UpdateHotWordsSwitch)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateHotWordsSwitch {
        pub(super) call: Call,
    }
    impl UpdateHotWordsSwitch {
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
    /// Delete several pacifying words.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/pacify-words/delete` (BatchDeletePacifyWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct BatchDeletePacifyWords {
        pub(super) call: Call,
    }
    impl BatchDeletePacifyWords {
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
    /// Create pacifying words.
    ///
    /// The avatar says pacifying words when a reply is not there after the time that
    /// `ShowPacifyWordsTriggerTime` shows.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/pacify-words` (CreatePacifyWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreatePacifyWords {
        pub(super) call: Call,
    }
    impl CreatePacifyWords {
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
        pub async fn send(self) -> Result<Response<types::PacifyWords>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::PacifyWords>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the pacifying words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words` (ListPacifyWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListPacifyWords {
        pub(super) call: Call,
    }
    impl ListPacifyWords {
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
        /// Only words in this language.
        pub fn language(mut self, language: impl Into<types::ChatLanguage>) -> Self {
            self.call.set("language", Into::<types::ChatLanguage>::into(language));
            self
        }
        /// Only words of this type: 0 for any question, 1 for those of an intent. Range: 0 to 32.
        pub fn pacify_words_type(mut self, pacify_words_type: i32) -> Self {
            self.call.set("pacify_words_type", pacify_words_type);
            self
        }
        /// Only words for this intent. 1 to 64 characters.
        pub fn intent(mut self, intent: impl Into<String>) -> Self {
            self.call.set("intent", Into::<String>::into(intent));
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
        ) -> Result<Response<types::ListPacifyWordsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListPacifyWordsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListPacifyWordsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListPacifyWordsResponse> {
            Items::new(self.call)
        }
    }
    /// Delete pacifying words.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    /// (DeletePacifyWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeletePacifyWords {
        pub(super) call: Call,
    }
    impl DeletePacifyWords {
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
    /// Show pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}` (ShowPacifyWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPacifyWords {
        pub(super) call: Call,
    }
    impl ShowPacifyWords {
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
        pub async fn send(self) -> Result<Response<types::PacifyWords>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::PacifyWords>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change pacifying words.
    ///
    /// Only the text can be changed.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}` (UpdatePacifyWords)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdatePacifyWords {
        pub(super) call: Call,
    }
    impl UpdatePacifyWords {
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
        pub async fn send(self) -> Result<Response<types::PacifyWords>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::PacifyWords>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the intents that pacifying words can be for.
    ///
    /// These are the values that `intent` of `CreatePacifyWords` takes.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-intent` (ShowPacifyWordsIntent)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPacifyWordsIntent {
        pub(super) call: Call,
    }
    impl ShowPacifyWordsIntent {
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
        pub async fn send(self) -> Result<Response<types::PacifyWordsIntents>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::PacifyWordsIntents>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show whether a robot says pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-switch` (ShowPacifyWordsSwitch)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPacifyWordsSwitch {
        pub(super) call: Call,
    }
    impl ShowPacifyWordsSwitch {
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
        pub async fn send(self) -> Result<Response<types::PacifyWordsSwitch>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::PacifyWordsSwitch>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Switch the pacifying words of a robot on or off.
    ///
    /// Each language has a switch of its own.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-switch` (UpdatePacifyWordsSwitch)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdatePacifyWordsSwitch {
        pub(super) call: Call,
    }
    impl UpdatePacifyWordsSwitch {
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
    /// Show how long a robot waits before it says pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-time` (ShowPacifyWordsTriggerTime)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPacifyWordsTriggerTime {
        pub(super) call: Call,
    }
    impl ShowPacifyWordsTriggerTime {
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
        ) -> Result<Response<types::PacifyWordsTriggerTime>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::PacifyWordsTriggerTime>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Set how long a robot waits before it says pacifying words.
    ///
    /// Each language has a time of its own.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-time` (UpdatePacifyWordsTriggerTime)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdatePacifyWordsTriggerTime {
        pub(super) call: Call,
    }
    impl UpdatePacifyWordsTriggerTime {
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
    /// Create a welcome speech.
    ///
    /// Each speech is in one language. The avatar greets with it while the robot's switch is on:
    /// see `UpdateWelcomeSpeechSwitch`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech` (CreateWelcomeSpeech)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateWelcomeSpeech {
        pub(super) call: Call,
    }
    impl CreateWelcomeSpeech {
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
        pub async fn send(self) -> Result<Response<types::WelcomeSpeech>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::WelcomeSpeech>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the welcome speeches of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech` (ListWelcomeSpeech)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListWelcomeSpeech {
        pub(super) call: Call,
    }
    impl ListWelcomeSpeech {
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
        /// Only speeches in this language.
        pub fn language(mut self, language: impl Into<types::ChatLanguage>) -> Self {
            self.call.set("language", Into::<types::ChatLanguage>::into(language));
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
        ) -> Result<Response<types::ListWelcomeSpeechResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListWelcomeSpeechResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListWelcomeSpeechResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListWelcomeSpeechResponse> {
            Items::new(self.call)
        }
    }
    /// Delete welcome speeches.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech/delete` (DeleteWelcomeSpeech)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteWelcomeSpeech {
        pub(super) call: Call,
    }
    impl DeleteWelcomeSpeech {
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
    /// Show a welcome speech.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    /// (ShowWelcomeSpeech)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowWelcomeSpeech {
        pub(super) call: Call,
    }
    impl ShowWelcomeSpeech {
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
        pub async fn send(self) -> Result<Response<types::WelcomeSpeech>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::WelcomeSpeech>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a welcome speech.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    /// (UpdateWelcomeSpeech)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateWelcomeSpeech {
        pub(super) call: Call,
    }
    impl UpdateWelcomeSpeech {
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
        pub async fn send(self) -> Result<Response<types::WelcomeSpeech>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::WelcomeSpeech>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show whether a robot greets.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech-switch` (ShowWelcomeSpeechSwitch)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowWelcomeSpeechSwitch {
        pub(super) call: Call,
    }
    impl ShowWelcomeSpeechSwitch {
        /// The language whose switch is shown.
        pub fn language(mut self, language: impl Into<types::ChatLanguage>) -> Self {
            self.call.set("language", Into::<types::ChatLanguage>::into(language));
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
        pub async fn send(self) -> Result<Response<types::WelcomeSpeechSwitch>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::WelcomeSpeechSwitch>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Switch the welcome speeches of a robot on or off.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech-switch` (UpdateWelcomeSpeechSwitch)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateWelcomeSpeechSwitch {
        pub(super) call: Call,
    }
    impl UpdateWelcomeSpeechSwitch {
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
    use crate::types::ChatLanguage;
    /// `CreateHotQuestionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateHotQuestionRequest {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// `hot_question` (always there). 1 to 64 characters.
        pub hot_question: String,
        /// CN and EN are documented.
        pub language: Option<ChatLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateHotQuestionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            robot_id: impl Into<String>,
            hot_question: impl Into<String>,
        ) -> Self {
            Self {
                robot_id: robot_id.into(),
                hot_question: hot_question.into(),
                ..Default::default()
            }
        }
        /// CN and EN are documented.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
    }
    impl Object for CreateHotQuestionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
            required::<String>("hot_question"),
            optional::<Option<ChatLanguage>>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                1 => read(map, &mut self.hot_question),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            write(map, "hot_question", &self.hot_question)?;
            write_some(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateHotQuestionRequest);
    /// A question that clients often ask.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct HotQuestion {
        /// `hot_question_id` (optional). 1 to 64 characters.
        pub hot_question_id: Option<String>,
        /// `hot_question` (optional). 1 to 64 characters.
        pub hot_question: Option<String>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// `robot_id` (optional). 1 to 64 characters.
        pub robot_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for HotQuestion {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("hot_question_id"),
            optional::<Option<String>>("hot_question"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<String>>("robot_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.hot_question_id),
                1 => read(map, &mut self.hot_question),
                2 => read(map, &mut self.language),
                3 => read(map, &mut self.robot_id),
                4 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "hot_question_id", &self.hot_question_id)?;
            write_some(map, "hot_question", &self.hot_question)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "robot_id", &self.robot_id)?;
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
    object!(HotQuestion);
    /// The answer of `ListHotQuestion`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListHotQuestionResponse {
        /// `offset` (optional). Range: 0 to 1000000.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many questions pass the filters, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// `data` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<HotQuestion>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListHotQuestionResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<HotQuestion>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
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
    object!(ListHotQuestionResponse);
    /// `UpdateHotQuestionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateHotQuestionRequest {
        /// `hot_question` (optional). 1 to 64 characters.
        pub hot_question: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateHotQuestionRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `hot_question` (optional). 1 to 64 characters.
        #[must_use]
        pub fn hot_question(mut self, hot_question: impl Into<String>) -> Self {
            self.hot_question = Some(hot_question.into());
            self
        }
    }
    impl Object for UpdateHotQuestionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("hot_question"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.hot_question)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "hot_question", &self.hot_question)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateHotQuestionRequest);
    /// `CreateHotWordsRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateHotWordsRequest {
        /// Which service recognizes speech: the speech interaction service (SIS), or Mobvoi.
        pub hot_words_type: HotWordsType,
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// With type SIS.
        pub sis_hot_words: Option<NewSisHotWords>,
        /// With type MOBVOI.
        pub mobvoi_hot_words: Option<NewMobvoiHotWords>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateHotWordsRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            hot_words_type: impl Into<HotWordsType>,
            robot_id: impl Into<String>,
        ) -> Self {
            Self {
                hot_words_type: hot_words_type.into(),
                robot_id: robot_id.into(),
                ..Default::default()
            }
        }
        /// With type SIS.
        #[must_use]
        pub fn sis_hot_words(
            mut self,
            sis_hot_words: impl Into<NewSisHotWords>,
        ) -> Self {
            self.sis_hot_words = Some(sis_hot_words.into());
            self
        }
        /// With type MOBVOI.
        #[must_use]
        pub fn mobvoi_hot_words(
            mut self,
            mobvoi_hot_words: impl Into<NewMobvoiHotWords>,
        ) -> Self {
            self.mobvoi_hot_words = Some(mobvoi_hot_words.into());
            self
        }
    }
    impl Object for CreateHotWordsRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<HotWordsType>("hot_words_type"),
            required::<String>("robot_id"),
            optional::<Option<NewSisHotWords>>("sis_hot_words"),
            optional::<Option<NewMobvoiHotWords>>("mobvoi_hot_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.hot_words_type),
                1 => read(map, &mut self.robot_id),
                2 => read(map, &mut self.sis_hot_words),
                _ => read(map, &mut self.mobvoi_hot_words),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "hot_words_type", &self.hot_words_type)?;
            write(map, "robot_id", &self.robot_id)?;
            write_some(map, "sis_hot_words", &self.sis_hot_words)?;
            write_some(map, "mobvoi_hot_words", &self.mobvoi_hot_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateHotWordsRequest);
    open_enum! {
        /// Which service recognizes speech: the speech interaction service (SIS), or Mobvoi.
        pub enum HotWordsType {
            /// `SIS`
            Sis = "SIS",
            /// `MOBVOI`
            Mobvoi = "MOBVOI",
        }
    }
    /// A vocabulary of the speech interaction service (SIS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewSisHotWords {
        /// `vocabulary_id` (always there). 1 to 64 characters.
        pub vocabulary_id: String,
        /// The tenant's project in the region of SIS. 1 to 64 characters.
        pub sis_project_id: String,
        /// Region of SIS: 0 is cn-north-4, 3 is cn-east-3. Range: 0 to 32.
        pub region: i32,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl NewSisHotWords {
        /// One with what is required; the rest has setters.
        pub fn new(
            vocabulary_id: impl Into<String>,
            sis_project_id: impl Into<String>,
            region: i32,
            language: impl Into<ChatLanguage>,
        ) -> Self {
            Self {
                vocabulary_id: vocabulary_id.into(),
                sis_project_id: sis_project_id.into(),
                region,
                language: language.into(),
                ..Default::default()
            }
        }
    }
    impl Object for NewSisHotWords {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("vocabulary_id"),
            required::<String>("sis_project_id"),
            required::<i32>("region"),
            required::<ChatLanguage>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.vocabulary_id),
                1 => read(map, &mut self.sis_project_id),
                2 => read(map, &mut self.region),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "vocabulary_id", &self.vocabulary_id)?;
            write(map, "sis_project_id", &self.sis_project_id)?;
            write(map, "region", &self.region)?;
            write(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(NewSisHotWords);
    /// A vocabulary of Mobvoi.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewMobvoiHotWords {
        /// `vocabulary_id` (always there). 1 to 64 characters.
        pub vocabulary_id: String,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl NewMobvoiHotWords {
        /// One with what is required; the rest has setters.
        pub fn new(
            vocabulary_id: impl Into<String>,
            language: impl Into<ChatLanguage>,
        ) -> Self {
            Self {
                vocabulary_id: vocabulary_id.into(),
                language: language.into(),
                ..Default::default()
            }
        }
    }
    impl Object for NewMobvoiHotWords {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("vocabulary_id"),
            required::<ChatLanguage>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.vocabulary_id),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "vocabulary_id", &self.vocabulary_id)?;
            write(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(NewMobvoiHotWords);
    /// Words that speech recognition prefers for a robot, in a vocabulary of the service that
    /// recognizes speech.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct HotWords {
        /// `hot_words_id` (optional). 1 to 64 characters.
        pub hot_words_id: Option<String>,
        /// `robot_id` (optional). 1 to 64 characters.
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
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for HotWords {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("hot_words_id"),
            optional::<Option<String>>("robot_id"),
            optional::<Option<HotWordsType>>("hot_words_type"),
            optional::<Option<String>>("vocabulary_id"),
            optional::<Option<String>>("sis_project_id"),
            optional::<Option<i32>>("region"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.hot_words_id),
                1 => read(map, &mut self.robot_id),
                2 => read(map, &mut self.hot_words_type),
                3 => read(map, &mut self.vocabulary_id),
                4 => read(map, &mut self.sis_project_id),
                5 => read(map, &mut self.region),
                6 => read(map, &mut self.language),
                7 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "hot_words_id", &self.hot_words_id)?;
            write_some(map, "robot_id", &self.robot_id)?;
            write_some(map, "hot_words_type", &self.hot_words_type)?;
            write_some(map, "vocabulary_id", &self.vocabulary_id)?;
            write_some(map, "sis_project_id", &self.sis_project_id)?;
            write_some(map, "region", &self.region)?;
            write_some(map, "language", &self.language)?;
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
    object!(HotWords);
    /// The answer of `ListHotWords`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListHotWordsResponse {
        /// `offset` (optional). Range: 0 to 1000000.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many vocabularies pass the filters, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// `data` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<HotWords>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListHotWordsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<HotWords>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
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
    object!(ListHotWordsResponse);
    /// `UpdateHotWordsRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateHotWordsRequest {
        /// Which service recognizes speech: the speech interaction service (SIS), or Mobvoi.
        pub hot_words_type: HotWordsType,
        /// With type SIS.
        pub sis_hot_words: Option<SisHotWordsUpdate>,
        /// With type MOBVOI.
        pub mobvoi_hot_words: Option<MobvoiHotWordsUpdate>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateHotWordsRequest {
        /// One with what is required; the rest has setters.
        pub fn new(hot_words_type: impl Into<HotWordsType>) -> Self {
            Self {
                hot_words_type: hot_words_type.into(),
                ..Default::default()
            }
        }
        /// With type SIS.
        #[must_use]
        pub fn sis_hot_words(
            mut self,
            sis_hot_words: impl Into<SisHotWordsUpdate>,
        ) -> Self {
            self.sis_hot_words = Some(sis_hot_words.into());
            self
        }
        /// With type MOBVOI.
        #[must_use]
        pub fn mobvoi_hot_words(
            mut self,
            mobvoi_hot_words: impl Into<MobvoiHotWordsUpdate>,
        ) -> Self {
            self.mobvoi_hot_words = Some(mobvoi_hot_words.into());
            self
        }
    }
    impl Object for UpdateHotWordsRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<HotWordsType>("hot_words_type"),
            optional::<Option<SisHotWordsUpdate>>("sis_hot_words"),
            optional::<Option<MobvoiHotWordsUpdate>>("mobvoi_hot_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.hot_words_type),
                1 => read(map, &mut self.sis_hot_words),
                _ => read(map, &mut self.mobvoi_hot_words),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "hot_words_type", &self.hot_words_type)?;
            write_some(map, "sis_hot_words", &self.sis_hot_words)?;
            write_some(map, "mobvoi_hot_words", &self.mobvoi_hot_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateHotWordsRequest);
    /// What changes of a vocabulary of the speech interaction service (SIS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SisHotWordsUpdate {
        /// `vocabulary_id` (optional). 1 to 64 characters.
        pub vocabulary_id: Option<String>,
        /// The tenant's project in the region of SIS. 1 to 64 characters.
        pub sis_project_id: Option<String>,
        /// Region of SIS: 0 is cn-north-4, 3 is cn-east-3. Range: 0 to 32.
        pub region: Option<i32>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SisHotWordsUpdate {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `vocabulary_id` (optional). 1 to 64 characters.
        #[must_use]
        pub fn vocabulary_id(mut self, vocabulary_id: impl Into<String>) -> Self {
            self.vocabulary_id = Some(vocabulary_id.into());
            self
        }
        /// The tenant's project in the region of SIS. 1 to 64 characters.
        #[must_use]
        pub fn sis_project_id(mut self, sis_project_id: impl Into<String>) -> Self {
            self.sis_project_id = Some(sis_project_id.into());
            self
        }
        /// Region of SIS: 0 is cn-north-4, 3 is cn-east-3. Range: 0 to 32.
        #[must_use]
        pub fn region(mut self, region: i32) -> Self {
            self.region = Some(region);
            self
        }
        /// A language of conversations.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
    }
    impl Object for SisHotWordsUpdate {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("vocabulary_id"),
            optional::<Option<String>>("sis_project_id"),
            optional::<Option<i32>>("region"),
            optional::<Option<ChatLanguage>>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.vocabulary_id),
                1 => read(map, &mut self.sis_project_id),
                2 => read(map, &mut self.region),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "vocabulary_id", &self.vocabulary_id)?;
            write_some(map, "sis_project_id", &self.sis_project_id)?;
            write_some(map, "region", &self.region)?;
            write_some(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SisHotWordsUpdate);
    /// What changes of a vocabulary of Mobvoi.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MobvoiHotWordsUpdate {
        /// `vocabulary_id` (optional). 1 to 64 characters.
        pub vocabulary_id: Option<String>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl MobvoiHotWordsUpdate {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `vocabulary_id` (optional). 1 to 64 characters.
        #[must_use]
        pub fn vocabulary_id(mut self, vocabulary_id: impl Into<String>) -> Self {
            self.vocabulary_id = Some(vocabulary_id.into());
            self
        }
        /// A language of conversations.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
    }
    impl Object for MobvoiHotWordsUpdate {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("vocabulary_id"),
            optional::<Option<ChatLanguage>>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.vocabulary_id),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "vocabulary_id", &self.vocabulary_id)?;
            write_some(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(MobvoiHotWordsUpdate);
    /// The answer of `ShowHotWordsSwitch`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct HotWordsSwitch {
        /// `enable_hot_words` (optional)
        pub enable_hot_words: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for HotWordsSwitch {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("enable_hot_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.enable_hot_words)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "enable_hot_words", &self.enable_hot_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(HotWordsSwitch);
    /// `UpdateHotWordsSwitchRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateHotWordsSwitchRequest {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// `enable_hot_words` (always there)
        pub enable_hot_words: bool,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateHotWordsSwitchRequest {
        /// One with what is required; the rest has setters.
        pub fn new(robot_id: impl Into<String>, enable_hot_words: bool) -> Self {
            Self {
                robot_id: robot_id.into(),
                enable_hot_words,
                ..Default::default()
            }
        }
    }
    impl Object for UpdateHotWordsSwitchRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
            required::<bool>("enable_hot_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                _ => read(map, &mut self.enable_hot_words),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            write(map, "enable_hot_words", &self.enable_hot_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateHotWordsSwitchRequest);
    /// `CreatePacifyWordsRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePacifyWordsRequest {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// 0 for any question, 1 for those of an intent. Range: 0 to 32.
        pub pacify_words_type: i32,
        /// With type 1: one of the intents that `ShowPacifyWordsIntent` lists. 1 to 64 characters.
        pub intent: Option<String>,
        /// `pacify_words` (always there). 1 to 512 characters.
        pub pacify_words: String,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreatePacifyWordsRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            robot_id: impl Into<String>,
            pacify_words_type: i32,
            pacify_words: impl Into<String>,
            language: impl Into<ChatLanguage>,
        ) -> Self {
            Self {
                robot_id: robot_id.into(),
                pacify_words_type,
                pacify_words: pacify_words.into(),
                language: language.into(),
                ..Default::default()
            }
        }
        /// With type 1: one of the intents that `ShowPacifyWordsIntent` lists. 1 to 64 characters.
        #[must_use]
        pub fn intent(mut self, intent: impl Into<String>) -> Self {
            self.intent = Some(intent.into());
            self
        }
    }
    impl Object for CreatePacifyWordsRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
            required::<i32>("pacify_words_type"),
            optional::<Option<String>>("intent"),
            required::<String>("pacify_words"),
            required::<ChatLanguage>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                1 => read(map, &mut self.pacify_words_type),
                2 => read(map, &mut self.intent),
                3 => read(map, &mut self.pacify_words),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            write(map, "pacify_words_type", &self.pacify_words_type)?;
            write_some(map, "intent", &self.intent)?;
            write(map, "pacify_words", &self.pacify_words)?;
            write(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreatePacifyWordsRequest);
    /// Words that the avatar says while a reply takes its time.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWords {
        /// `pacify_words_id` (optional). 1 to 64 characters.
        pub pacify_words_id: Option<String>,
        /// `pacify_words` (optional). 1 to 512 characters.
        pub pacify_words: Option<String>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// `robot_id` (optional). 1 to 64 characters.
        pub robot_id: Option<String>,
        /// 0 for any question, 1 for those of an intent. Range: 0 to 32.
        pub pacify_words_type: Option<i32>,
        /// With type 1: one of the intents that `ShowPacifyWordsIntent` lists. 1 to 64 characters.
        pub intent: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for PacifyWords {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("pacify_words_id"),
            optional::<Option<String>>("pacify_words"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<String>>("robot_id"),
            optional::<Option<i32>>("pacify_words_type"),
            optional::<Option<String>>("intent"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.pacify_words_id),
                1 => read(map, &mut self.pacify_words),
                2 => read(map, &mut self.language),
                3 => read(map, &mut self.robot_id),
                4 => read(map, &mut self.pacify_words_type),
                5 => read(map, &mut self.intent),
                6 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "pacify_words_id", &self.pacify_words_id)?;
            write_some(map, "pacify_words", &self.pacify_words)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "robot_id", &self.robot_id)?;
            write_some(map, "pacify_words_type", &self.pacify_words_type)?;
            write_some(map, "intent", &self.intent)?;
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
    object!(PacifyWords);
    /// The answer of `ListPacifyWords`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListPacifyWordsResponse {
        /// `offset` (optional). Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 1000.
        pub limit: Option<i32>,
        /// How many words pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `data` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<PacifyWords>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListPacifyWordsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<PacifyWords>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
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
    object!(ListPacifyWordsResponse);
    /// `UpdatePacifyWordsRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePacifyWordsRequest {
        /// `pacify_words` (always there). 1 to 512 characters.
        pub pacify_words: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdatePacifyWordsRequest {
        /// One with what is required; the rest has setters.
        pub fn new(pacify_words: impl Into<String>) -> Self {
            Self {
                pacify_words: pacify_words.into(),
                ..Default::default()
            }
        }
    }
    impl Object for UpdatePacifyWordsRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("pacify_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.pacify_words)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "pacify_words", &self.pacify_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdatePacifyWordsRequest);
    /// The answer of `ShowPacifyWordsIntent`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWordsIntents {
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<PacifyWordsIntent>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for PacifyWordsIntents {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<PacifyWordsIntent>>("data"),
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
    object!(PacifyWordsIntents);
    /// What a question is about, as pacifying words distinguish it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWordsIntent {
        /// `intent` (optional)
        pub intent: Option<String>,
        /// What it is in Chinese.
        #[cfg_attr(feature = "schemars", schemars(rename = "desc_cn"))]
        pub chinese: Option<String>,
        /// What it is in English.
        #[cfg_attr(feature = "schemars", schemars(rename = "desc_en"))]
        pub english: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for PacifyWordsIntent {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("intent"),
            optional::<Option<String>>("desc_cn"),
            optional::<Option<String>>("desc_en"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.intent),
                1 => read(map, &mut self.chinese),
                _ => read(map, &mut self.english),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "intent", &self.intent)?;
            write_some(map, "desc_cn", &self.chinese)?;
            write_some(map, "desc_en", &self.english)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PacifyWordsIntent);
    /// The answer of `ShowPacifyWordsSwitch`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWordsSwitch {
        /// `enable_pacify_words` (optional)
        pub enable_pacify_words: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for PacifyWordsSwitch {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("enable_pacify_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.enable_pacify_words)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "enable_pacify_words", &self.enable_pacify_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PacifyWordsSwitch);
    /// `UpdatePacifyWordsSwitchRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePacifyWordsSwitchRequest {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// `enable_pacify_words` (always there)
        pub enable_pacify_words: bool,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdatePacifyWordsSwitchRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            robot_id: impl Into<String>,
            language: impl Into<ChatLanguage>,
            enable_pacify_words: bool,
        ) -> Self {
            Self {
                robot_id: robot_id.into(),
                language: language.into(),
                enable_pacify_words,
                ..Default::default()
            }
        }
    }
    impl Object for UpdatePacifyWordsSwitchRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
            required::<ChatLanguage>("language"),
            required::<bool>("enable_pacify_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                1 => read(map, &mut self.language),
                _ => read(map, &mut self.enable_pacify_words),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            write(map, "language", &self.language)?;
            write(map, "enable_pacify_words", &self.enable_pacify_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdatePacifyWordsSwitchRequest);
    /// The answer of `ShowPacifyWordsTriggerTime`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PacifyWordsTriggerTime {
        /// In milliseconds. At least 0.
        pub trigger_time: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for PacifyWordsTriggerTime {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("trigger_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.trigger_time)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "trigger_time", &self.trigger_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PacifyWordsTriggerTime);
    /// `UpdatePacifyWordsTriggerTimeRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatePacifyWordsTriggerTimeRequest {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// A language of conversations.
        pub language: ChatLanguage,
        /// In milliseconds. At least 0.
        pub trigger_time: i32,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdatePacifyWordsTriggerTimeRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            robot_id: impl Into<String>,
            language: impl Into<ChatLanguage>,
            trigger_time: i32,
        ) -> Self {
            Self {
                robot_id: robot_id.into(),
                language: language.into(),
                trigger_time,
                ..Default::default()
            }
        }
    }
    impl Object for UpdatePacifyWordsTriggerTimeRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
            required::<ChatLanguage>("language"),
            required::<i32>("trigger_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                1 => read(map, &mut self.language),
                _ => read(map, &mut self.trigger_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            write(map, "language", &self.language)?;
            write(map, "trigger_time", &self.trigger_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdatePacifyWordsTriggerTimeRequest);
    /// `CreateWelcomeSpeechRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateWelcomeSpeechRequest {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// `welcome_speech` (always there). 1 to 200 characters.
        pub welcome_speech: String,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateWelcomeSpeechRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            robot_id: impl Into<String>,
            welcome_speech: impl Into<String>,
        ) -> Self {
            Self {
                robot_id: robot_id.into(),
                welcome_speech: welcome_speech.into(),
                ..Default::default()
            }
        }
        /// A language of conversations.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
    }
    impl Object for CreateWelcomeSpeechRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
            required::<String>("welcome_speech"),
            optional::<Option<ChatLanguage>>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                1 => read(map, &mut self.welcome_speech),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            write(map, "welcome_speech", &self.welcome_speech)?;
            write_some(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateWelcomeSpeechRequest);
    /// What the avatar greets with.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WelcomeSpeech {
        /// `welcome_speech_id` (optional). 1 to 64 characters.
        pub welcome_speech_id: Option<String>,
        /// `welcome_speech` (optional). 1 to 512 characters.
        pub welcome_speech: Option<String>,
        /// Whether the avatar greets with it.
        pub enable_welcome_speech: Option<bool>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// `robot_id` (optional). 1 to 64 characters.
        pub robot_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for WelcomeSpeech {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("welcome_speech_id"),
            optional::<Option<String>>("welcome_speech"),
            optional::<Option<bool>>("enable_welcome_speech"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<String>>("robot_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.welcome_speech_id),
                1 => read(map, &mut self.welcome_speech),
                2 => read(map, &mut self.enable_welcome_speech),
                3 => read(map, &mut self.language),
                4 => read(map, &mut self.robot_id),
                5 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "welcome_speech_id", &self.welcome_speech_id)?;
            write_some(map, "welcome_speech", &self.welcome_speech)?;
            write_some(map, "enable_welcome_speech", &self.enable_welcome_speech)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "robot_id", &self.robot_id)?;
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
    object!(WelcomeSpeech);
    /// The answer of `ListWelcomeSpeech`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListWelcomeSpeechResponse {
        /// `offset` (optional). Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 1000.
        pub limit: Option<i32>,
        /// How many speeches pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `data` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<WelcomeSpeech>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListWelcomeSpeechResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<WelcomeSpeech>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
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
    object!(ListWelcomeSpeechResponse);
    /// `UpdateWelcomeSpeechRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateWelcomeSpeechRequest {
        /// `welcome_speech` (optional). 1 to 200 characters.
        pub welcome_speech: Option<String>,
        /// Whether the avatar greets with it.
        pub enable_welcome_speech: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateWelcomeSpeechRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `welcome_speech` (optional). 1 to 200 characters.
        #[must_use]
        pub fn welcome_speech(mut self, welcome_speech: impl Into<String>) -> Self {
            self.welcome_speech = Some(welcome_speech.into());
            self
        }
        /// Whether the avatar greets with it.
        #[must_use]
        pub fn enable_welcome_speech(mut self, enable_welcome_speech: bool) -> Self {
            self.enable_welcome_speech = Some(enable_welcome_speech);
            self
        }
    }
    impl Object for UpdateWelcomeSpeechRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("welcome_speech"),
            optional::<Option<bool>>("enable_welcome_speech"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.welcome_speech),
                _ => read(map, &mut self.enable_welcome_speech),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "welcome_speech", &self.welcome_speech)?;
            write_some(map, "enable_welcome_speech", &self.enable_welcome_speech)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateWelcomeSpeechRequest);
    /// The answer of `ShowWelcomeSpeechSwitch`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WelcomeSpeechSwitch {
        /// `enable_welcome_speech` (optional)
        pub enable_welcome_speech: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for WelcomeSpeechSwitch {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("enable_welcome_speech"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.enable_welcome_speech)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "enable_welcome_speech", &self.enable_welcome_speech)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(WelcomeSpeechSwitch);
    /// `UpdateWelcomeSpeechSwitchRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateWelcomeSpeechSwitchRequest {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// `enable_welcome_speech` (always there)
        pub enable_welcome_speech: bool,
        /// The language whose switch is set. What is set without it is undocumented.
        pub language: Option<ChatLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateWelcomeSpeechSwitchRequest {
        /// One with what is required; the rest has setters.
        pub fn new(robot_id: impl Into<String>, enable_welcome_speech: bool) -> Self {
            Self {
                robot_id: robot_id.into(),
                enable_welcome_speech,
                ..Default::default()
            }
        }
        /// The language whose switch is set. What is set without it is undocumented.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
    }
    impl Object for UpdateWelcomeSpeechSwitchRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
            required::<bool>("enable_welcome_speech"),
            optional::<Option<ChatLanguage>>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                1 => read(map, &mut self.enable_welcome_speech),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            write(map, "enable_welcome_speech", &self.enable_welcome_speech)?;
            write_some(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateWelcomeSpeechSwitchRequest);
    impl Page for ListHotQuestionResponse {
        type Item = HotQuestion;
        fn items(&self) -> &[HotQuestion] {
            &self.data
        }
        fn into_items(self) -> Vec<HotQuestion> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListHotWordsResponse {
        type Item = HotWords;
        fn items(&self) -> &[HotWords] {
            &self.data
        }
        fn into_items(self) -> Vec<HotWords> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListPacifyWordsResponse {
        type Item = PacifyWords;
        fn items(&self) -> &[PacifyWords] {
            &self.data
        }
        fn into_items(self) -> Vec<PacifyWords> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListWelcomeSpeechResponse {
        type Item = WelcomeSpeech;
        fn items(&self) -> &[WelcomeSpeech] {
            &self.data
        }
        fn into_items(self) -> Vec<WelcomeSpeech> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Create a hot question.
    ///
    /// A hot question is one that clients often ask the robot.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-question` (CreateHotQuestion)
    pub fn create_hot_question(
        &self,
        body: &crate::types::CreateHotQuestionRequest,
    ) -> builders::CreateHotQuestion {
        let mut call = self.call(&operations::CREATE_HOT_QUESTION);
        call.body(body);
        builders::CreateHotQuestion {
            call,
        }
    }
    /// List the hot questions of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-question` (ListHotQuestion)
    pub fn list_hot_question(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ListHotQuestion {
        let mut call = self.call(&operations::LIST_HOT_QUESTION);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ListHotQuestion { call }
    }
    /// Delete hot questions.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-question/delete` (DeleteHotQuestion)
    pub fn delete_hot_question(
        &self,
        body: &Vec<String>,
    ) -> builders::DeleteHotQuestion {
        let mut call = self.call(&operations::DELETE_HOT_QUESTION);
        call.body(body);
        builders::DeleteHotQuestion {
            call,
        }
    }
    /// Show a hot question.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}` (ShowHotQuestion)
    pub fn show_hot_question(
        &self,
        hot_question_id: impl Into<String>,
    ) -> builders::ShowHotQuestion {
        let mut call = self.call(&operations::SHOW_HOT_QUESTION);
        call.set("hot_question_id", Into::<String>::into(hot_question_id));
        builders::ShowHotQuestion { call }
    }
    /// Change a hot question.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/hot-question/{hot_question_id}` (UpdateHotQuestion)
    pub fn update_hot_question(
        &self,
        hot_question_id: impl Into<String>,
        body: &crate::types::UpdateHotQuestionRequest,
    ) -> builders::UpdateHotQuestion {
        let mut call = self.call(&operations::UPDATE_HOT_QUESTION);
        call.set("hot_question_id", Into::<String>::into(hot_question_id));
        call.body(body);
        builders::UpdateHotQuestion {
            call,
        }
    }
    /// Add hot words to a robot.
    ///
    /// Hot words are words that speech recognition prefers. They are kept in a vocabulary of the
    /// service that recognizes speech; this call names it. They have an effect while the robot's
    /// switch is on: see `UpdateHotWordsSwitch`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-words` (CreateHotWords)
    pub fn create_hot_words(
        &self,
        body: &crate::types::CreateHotWordsRequest,
    ) -> builders::CreateHotWords {
        let mut call = self.call(&operations::CREATE_HOT_WORDS);
        call.body(body);
        builders::CreateHotWords { call }
    }
    /// List the hot words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words` (ListHotWords)
    pub fn list_hot_words(&self, robot_id: impl Into<String>) -> builders::ListHotWords {
        let mut call = self.call(&operations::LIST_HOT_WORDS);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ListHotWords { call }
    }
    /// Remove hot words from a robot.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (DeleteHotWords)
    pub fn delete_hot_words(
        &self,
        hot_words_id: impl Into<String>,
    ) -> builders::DeleteHotWords {
        let mut call = self.call(&operations::DELETE_HOT_WORDS);
        call.set("hot_words_id", Into::<String>::into(hot_words_id));
        builders::DeleteHotWords { call }
    }
    /// Show hot words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (ShowHotWords)
    pub fn show_hot_words(
        &self,
        hot_words_id: impl Into<String>,
    ) -> builders::ShowHotWords {
        let mut call = self.call(&operations::SHOW_HOT_WORDS);
        call.set("hot_words_id", Into::<String>::into(hot_words_id));
        builders::ShowHotWords { call }
    }
    /// Change which vocabulary hot words come from.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/hot-words/{hot_words_id}` (UpdateHotWords)
    pub fn update_hot_words(
        &self,
        hot_words_id: impl Into<String>,
        body: &crate::types::UpdateHotWordsRequest,
    ) -> builders::UpdateHotWords {
        let mut call = self.call(&operations::UPDATE_HOT_WORDS);
        call.set("hot_words_id", Into::<String>::into(hot_words_id));
        call.body(body);
        builders::UpdateHotWords { call }
    }
    /// Show whether a robot uses hot words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/hot-words-switch` (ShowHotWordsSwitch)
    pub fn show_hot_words_switch(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ShowHotWordsSwitch {
        let mut call = self.call(&operations::SHOW_HOT_WORDS_SWITCH);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ShowHotWordsSwitch {
            call,
        }
    }
    /// Switch the hot words of a robot on or off.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/hot-words-switch` (UpdateHotWordsSwitch)
    pub fn update_hot_words_switch(
        &self,
        body: &crate::types::UpdateHotWordsSwitchRequest,
    ) -> builders::UpdateHotWordsSwitch {
        let mut call = self.call(&operations::UPDATE_HOT_WORDS_SWITCH);
        call.body(body);
        builders::UpdateHotWordsSwitch {
            call,
        }
    }
    /// Delete several pacifying words.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/pacify-words/delete` (BatchDeletePacifyWords)
    pub fn batch_delete_pacify_words(
        &self,
        body: &Vec<String>,
    ) -> builders::BatchDeletePacifyWords {
        let mut call = self.call(&operations::BATCH_DELETE_PACIFY_WORDS);
        call.body(body);
        builders::BatchDeletePacifyWords {
            call,
        }
    }
    /// Create pacifying words.
    ///
    /// The avatar says pacifying words when a reply is not there after the time that
    /// `ShowPacifyWordsTriggerTime` shows.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/pacify-words` (CreatePacifyWords)
    pub fn create_pacify_words(
        &self,
        body: &crate::types::CreatePacifyWordsRequest,
    ) -> builders::CreatePacifyWords {
        let mut call = self.call(&operations::CREATE_PACIFY_WORDS);
        call.body(body);
        builders::CreatePacifyWords {
            call,
        }
    }
    /// List the pacifying words of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words` (ListPacifyWords)
    pub fn list_pacify_words(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ListPacifyWords {
        let mut call = self.call(&operations::LIST_PACIFY_WORDS);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ListPacifyWords { call }
    }
    /// Delete pacifying words.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}`
    /// (DeletePacifyWords)
    pub fn delete_pacify_words(
        &self,
        pacify_words_id: impl Into<String>,
    ) -> builders::DeletePacifyWords {
        let mut call = self.call(&operations::DELETE_PACIFY_WORDS);
        call.set("pacify_words_id", Into::<String>::into(pacify_words_id));
        builders::DeletePacifyWords {
            call,
        }
    }
    /// Show pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}` (ShowPacifyWords)
    pub fn show_pacify_words(
        &self,
        pacify_words_id: impl Into<String>,
    ) -> builders::ShowPacifyWords {
        let mut call = self.call(&operations::SHOW_PACIFY_WORDS);
        call.set("pacify_words_id", Into::<String>::into(pacify_words_id));
        builders::ShowPacifyWords { call }
    }
    /// Change pacifying words.
    ///
    /// Only the text can be changed.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words/{pacify_words_id}` (UpdatePacifyWords)
    pub fn update_pacify_words(
        &self,
        pacify_words_id: impl Into<String>,
        body: &crate::types::UpdatePacifyWordsRequest,
    ) -> builders::UpdatePacifyWords {
        let mut call = self.call(&operations::UPDATE_PACIFY_WORDS);
        call.set("pacify_words_id", Into::<String>::into(pacify_words_id));
        call.body(body);
        builders::UpdatePacifyWords {
            call,
        }
    }
    /// List the intents that pacifying words can be for.
    ///
    /// These are the values that `intent` of `CreatePacifyWords` takes.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-intent` (ShowPacifyWordsIntent)
    pub fn show_pacify_words_intent(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ShowPacifyWordsIntent {
        let mut call = self.call(&operations::SHOW_PACIFY_WORDS_INTENT);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ShowPacifyWordsIntent {
            call,
        }
    }
    /// Show whether a robot says pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-switch` (ShowPacifyWordsSwitch)
    pub fn show_pacify_words_switch(
        &self,
        robot_id: impl Into<String>,
        language: impl Into<crate::types::ChatLanguage>,
    ) -> builders::ShowPacifyWordsSwitch {
        let mut call = self.call(&operations::SHOW_PACIFY_WORDS_SWITCH);
        call.set("robot_id", Into::<String>::into(robot_id));
        call.set("language", Into::<crate::types::ChatLanguage>::into(language));
        builders::ShowPacifyWordsSwitch {
            call,
        }
    }
    /// Switch the pacifying words of a robot on or off.
    ///
    /// Each language has a switch of its own.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-switch` (UpdatePacifyWordsSwitch)
    pub fn update_pacify_words_switch(
        &self,
        body: &crate::types::UpdatePacifyWordsSwitchRequest,
    ) -> builders::UpdatePacifyWordsSwitch {
        let mut call = self.call(&operations::UPDATE_PACIFY_WORDS_SWITCH);
        call.body(body);
        builders::UpdatePacifyWordsSwitch {
            call,
        }
    }
    /// Show how long a robot waits before it says pacifying words.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/pacify-words-time` (ShowPacifyWordsTriggerTime)
    pub fn show_pacify_words_trigger_time(
        &self,
        robot_id: impl Into<String>,
        language: impl Into<crate::types::ChatLanguage>,
    ) -> builders::ShowPacifyWordsTriggerTime {
        let mut call = self.call(&operations::SHOW_PACIFY_WORDS_TRIGGER_TIME);
        call.set("robot_id", Into::<String>::into(robot_id));
        call.set("language", Into::<crate::types::ChatLanguage>::into(language));
        builders::ShowPacifyWordsTriggerTime {
            call,
        }
    }
    /// Set how long a robot waits before it says pacifying words.
    ///
    /// Each language has a time of its own.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/pacify-words-time` (UpdatePacifyWordsTriggerTime)
    pub fn update_pacify_words_trigger_time(
        &self,
        body: &crate::types::UpdatePacifyWordsTriggerTimeRequest,
    ) -> builders::UpdatePacifyWordsTriggerTime {
        let mut call = self.call(&operations::UPDATE_PACIFY_WORDS_TRIGGER_TIME);
        call.body(body);
        builders::UpdatePacifyWordsTriggerTime {
            call,
        }
    }
    /// Create a welcome speech.
    ///
    /// Each speech is in one language. The avatar greets with it while the robot's switch is on:
    /// see `UpdateWelcomeSpeechSwitch`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech` (CreateWelcomeSpeech)
    pub fn create_welcome_speech(
        &self,
        body: &crate::types::CreateWelcomeSpeechRequest,
    ) -> builders::CreateWelcomeSpeech {
        let mut call = self.call(&operations::CREATE_WELCOME_SPEECH);
        call.body(body);
        builders::CreateWelcomeSpeech {
            call,
        }
    }
    /// List the welcome speeches of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech` (ListWelcomeSpeech)
    pub fn list_welcome_speech(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ListWelcomeSpeech {
        let mut call = self.call(&operations::LIST_WELCOME_SPEECH);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ListWelcomeSpeech {
            call,
        }
    }
    /// Delete welcome speeches.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech/delete` (DeleteWelcomeSpeech)
    pub fn delete_welcome_speech(
        &self,
        body: &Vec<String>,
    ) -> builders::DeleteWelcomeSpeech {
        let mut call = self.call(&operations::DELETE_WELCOME_SPEECH);
        call.body(body);
        builders::DeleteWelcomeSpeech {
            call,
        }
    }
    /// Show a welcome speech.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    /// (ShowWelcomeSpeech)
    pub fn show_welcome_speech(
        &self,
        welcome_speech_id: impl Into<String>,
    ) -> builders::ShowWelcomeSpeech {
        let mut call = self.call(&operations::SHOW_WELCOME_SPEECH);
        call.set("welcome_speech_id", Into::<String>::into(welcome_speech_id));
        builders::ShowWelcomeSpeech {
            call,
        }
    }
    /// Change a welcome speech.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/welcome-speech/{welcome_speech_id}`
    /// (UpdateWelcomeSpeech)
    pub fn update_welcome_speech(
        &self,
        welcome_speech_id: impl Into<String>,
        body: &crate::types::UpdateWelcomeSpeechRequest,
    ) -> builders::UpdateWelcomeSpeech {
        let mut call = self.call(&operations::UPDATE_WELCOME_SPEECH);
        call.set("welcome_speech_id", Into::<String>::into(welcome_speech_id));
        call.body(body);
        builders::UpdateWelcomeSpeech {
            call,
        }
    }
    /// Show whether a robot greets.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/welcome-speech-switch` (ShowWelcomeSpeechSwitch)
    pub fn show_welcome_speech_switch(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ShowWelcomeSpeechSwitch {
        let mut call = self.call(&operations::SHOW_WELCOME_SPEECH_SWITCH);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ShowWelcomeSpeechSwitch {
            call,
        }
    }
    /// Switch the welcome speeches of a robot on or off.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/welcome-speech-switch` (UpdateWelcomeSpeechSwitch)
    pub fn update_welcome_speech_switch(
        &self,
        body: &crate::types::UpdateWelcomeSpeechSwitchRequest,
    ) -> builders::UpdateWelcomeSpeechSwitch {
        let mut call = self.call(&operations::UPDATE_WELCOME_SPEECH_SWITCH);
        call.body(body);
        builders::UpdateWelcomeSpeechSwitch {
            call,
        }
    }
}
