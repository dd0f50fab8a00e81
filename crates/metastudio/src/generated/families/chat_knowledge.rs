//! The family `chat-knowledge`. Skills, intents and questions that a chat robot knows.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent-question`
    pub static CREATE_INTENT_AND_QUESTION: Operation = Operation::new(
        "CreateIntentAndQuestion",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/knowledge/intent-question",
    )
    .family("chat-knowledge")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/answer").length(1, 2000),
        Parameter::body("/skill_id").length(1, 64),
        Parameter::body("/question_list").max_items(500),
        Parameter::body("/question_list/*/question").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreatedIntentAndQuestions>());

    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent`
    pub static CREATE_KNOWLEDGE_INTENT: Operation = Operation::new(
        "CreateKnowledgeIntent",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/knowledge/intent",
    )
    .family("chat-knowledge")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/answer").length(1, 2000),
        Parameter::body("/skill_id").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateKnowledgeIntentResponse>());

    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent`
    pub static LIST_KNOWLEDGE_INTENT: Operation = Operation::new(
        "ListKnowledgeIntent",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/knowledge/intent",
    )
    .family("chat-knowledge")
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
        Parameter::query("skill_id").required().length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListKnowledgeIntentResponse>());

    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent/delete`
    pub static DELETE_KNOWLEDGE_INTENT: Operation = Operation::new(
        "DeleteKnowledgeIntent",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/knowledge/intent/delete",
    )
    .family("chat-knowledge")
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

    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`
    pub static SHOW_KNOWLEDGE_INTENT: Operation = Operation::new(
        "ShowKnowledgeIntent",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}",
    )
    .family("chat-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("intent_id").max_length(64),
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
    .success(Success::json::<types::KnowledgeIntent>());

    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`
    pub static UPDATE_KNOWLEDGE_INTENT: Operation = Operation::new(
        "UpdateKnowledgeIntent",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}",
    )
    .family("chat-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("intent_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/answer").length(1, 2000),
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

    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    pub static CREATE_BATCH_KNOWLEDGE_QUESTION: Operation = Operation::new(
        "CreateBatchKnowledgeQuestion",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/knowledge/question-batch",
    )
    .family("chat-knowledge")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/intent_id").length(1, 64),
        Parameter::body("/question_list").items(1, 500),
        Parameter::body("/question_list/*/question").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateBatchKnowledgeQuestionResponse>());

    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    pub static UPDATE_BATCH_KNOWLEDGE_QUESTION: Operation = Operation::new(
        "UpdateBatchKnowledgeQuestion",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/knowledge/question-batch",
    )
    .family("chat-knowledge")
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
        Parameter::body("/question_list").items(1, 500),
        Parameter::body("/question_list/*/question_id").length(1, 64),
        Parameter::body("/question_list/*/question").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question`
    pub static CREATE_KNOWLEDGE_QUESTION: Operation = Operation::new(
        "CreateKnowledgeQuestion",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/knowledge/question",
    )
    .family("chat-knowledge")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/question").length(1, 64),
        Parameter::body("/intent_id").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateKnowledgeQuestionResponse>());

    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question`
    pub static LIST_KNOWLEDGE_QUESTION: Operation = Operation::new(
        "ListKnowledgeQuestion",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/knowledge/question",
    )
    .family("chat-knowledge")
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
        Parameter::query("intent_id").required().length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListKnowledgeQuestionResponse>());

    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question/delete`
    pub static DELETE_KNOWLEDGE_QUESTION: Operation = Operation::new(
        "DeleteKnowledgeQuestion",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/knowledge/question/delete",
    )
    .family("chat-knowledge")
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
        Parameter::body("").items(1, 500),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    pub static SHOW_KNOWLEDGE_QUESTION: Operation = Operation::new(
        "ShowKnowledgeQuestion",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/knowledge/question/{question_id}",
    )
    .family("chat-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("question_id").max_length(64),
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
    .success(Success::json::<types::KnowledgeQuestion>());

    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    pub static UPDATE_KNOWLEDGE_QUESTION: Operation = Operation::new(
        "UpdateKnowledgeQuestion",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/knowledge/question/{question_id}",
    )
    .family("chat-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("question_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/question").length(1, 64),
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

    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill`
    pub static CREATE_KNOWLEDGE_SKILL: Operation = Operation::new(
        "CreateKnowledgeSkill",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/knowledge/skill",
    )
    .family("chat-knowledge")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/identify").length(1, 15),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateKnowledgeSkillResponse>());

    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill`
    pub static LIST_KNOWLEDGE_SKILL: Operation = Operation::new(
        "ListKnowledgeSkill",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/knowledge/skill",
    )
    .family("chat-knowledge")
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListKnowledgeSkillResponse>());

    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill/delete`
    pub static DELETE_KNOWLEDGE_SKILL: Operation = Operation::new(
        "DeleteKnowledgeSkill",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/knowledge/skill/delete",
    )
    .family("chat-knowledge")
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

    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export`
    pub static EXPORT_KNOWLEDGE_SKILL: Operation = Operation::new(
        "ExportKnowledgeSkill",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export",
    )
    .family("chat-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("skill_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("export_type").required().range(0.0, 64.0),
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
    .accept("application/octet-stream");

    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}`
    pub static SHOW_KNOWLEDGE_SKILL: Operation = Operation::new(
        "ShowKnowledgeSkill",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}",
    )
    .family("chat-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("skill_id").max_length(64),
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
    .success(Success::json::<types::KnowledgeSkill>());

    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}`
    pub static UPDATE_KNOWLEDGE_SKILL: Operation = Operation::new(
        "UpdateKnowledgeSkill",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}",
    )
    .family("chat-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("skill_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/identify").length(1, 15),
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
        /// Create an intent with its questions.
        ///
        /// Replaces a call of `CreateKnowledgeIntent` and one of `CreateBatchKnowledgeQuestion`.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent-question`
        /// (CreateIntentAndQuestion)
        pub struct CreateIntentAndQuestion: json -> types::CreatedIntentAndQuestions;
    }

    codegen::request! {
        /// Create an intent.
        ///
        /// An intent is something that people want to know: it has one answer, and any number of
        /// questions, which are the ways to ask for it.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent` (CreateKnowledgeIntent)
        pub struct CreateKnowledgeIntent: json -> types::CreateKnowledgeIntentResponse;
    }

    codegen::request! {
        /// List the intents of a skill.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent` (ListKnowledgeIntent)
        pub struct ListKnowledgeIntent: json -> types::ListKnowledgeIntentResponse, paged;
    }

    impl ListKnowledgeIntent {
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
        /// Delete intents.
        ///
        /// The body is a list of ids, at most 100.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent/delete` (DeleteKnowledgeIntent)
        pub struct DeleteKnowledgeIntent: empty -> ();
    }

    codegen::request! {
        /// Show an intent.
        ///
        /// Its questions are listed by `ListKnowledgeQuestion`.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}` (ShowKnowledgeIntent)
        pub struct ShowKnowledgeIntent: json -> types::KnowledgeIntent;
    }

    codegen::request! {
        /// Change an intent.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`
        /// (UpdateKnowledgeIntent)
        pub struct UpdateKnowledgeIntent: empty -> ();
    }

    codegen::request! {
        /// Create several questions of an intent.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/knowledge/question-batch`
        /// (CreateBatchKnowledgeQuestion)
        pub struct CreateBatchKnowledgeQuestion: json -> types::CreateBatchKnowledgeQuestionResponse;
    }

    codegen::request! {
        /// Change several questions.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question-batch`
        /// (UpdateBatchKnowledgeQuestion)
        pub struct UpdateBatchKnowledgeQuestion: empty -> ();
    }

    codegen::request! {
        /// Create a question of an intent.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/knowledge/question` (CreateKnowledgeQuestion)
        pub struct CreateKnowledgeQuestion: json -> types::CreateKnowledgeQuestionResponse;
    }

    codegen::request! {
        /// List the questions of an intent.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/knowledge/question` (ListKnowledgeQuestion)
        pub struct ListKnowledgeQuestion: json -> types::ListKnowledgeQuestionResponse, paged;
    }

    impl ListKnowledgeQuestion {
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
        /// Delete questions.
        ///
        /// The body is a list of ids, at most 500.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/knowledge/question/delete`
        /// (DeleteKnowledgeQuestion)
        pub struct DeleteKnowledgeQuestion: empty -> ();
    }

    codegen::request! {
        /// Show a question.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
        /// (ShowKnowledgeQuestion)
        pub struct ShowKnowledgeQuestion: json -> types::KnowledgeQuestion;
    }

    codegen::request! {
        /// Change a question.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
        /// (UpdateKnowledgeQuestion)
        pub struct UpdateKnowledgeQuestion: empty -> ();
    }

    codegen::request! {
        /// Create a skill.
        ///
        /// A skill holds the intents of one subject or occasion.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill` (CreateKnowledgeSkill)
        pub struct CreateKnowledgeSkill: json -> types::CreateKnowledgeSkillResponse;
    }

    codegen::request! {
        /// List skills.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill` (ListKnowledgeSkill)
        pub struct ListKnowledgeSkill: json -> types::ListKnowledgeSkillResponse, paged;
    }

    impl ListKnowledgeSkill {
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
        /// Delete skills.
        ///
        /// The body is a list of ids, at most 100.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill/delete` (DeleteKnowledgeSkill)
        pub struct DeleteKnowledgeSkill: empty -> ();
    }

    codegen::request! {
        /// Export a skill to another provider's format.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export`
        /// (ExportKnowledgeSkill)
        pub struct ExportKnowledgeSkill: bytes -> codegen::Bytes;
    }

    codegen::request! {
        /// Show a skill.
        ///
        /// Its intents are listed by `ListKnowledgeIntent`.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}` (ShowKnowledgeSkill)
        pub struct ShowKnowledgeSkill: json -> types::KnowledgeSkill;
    }

    codegen::request! {
        /// Change a skill.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}` (UpdateKnowledgeSkill)
        pub struct UpdateKnowledgeSkill: empty -> ();
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateIntentAndQuestionRequest {
        /// What the intent is about. 1 to 32 characters.
        pub name: String,
        /// 1 to 2000 characters.
        pub answer: String,
        /// The skill that the intent belongs to. 1 to 64 characters.
        pub skill_id: String,
        /// At most 500 elements.
        pub question_list: Vec<NewKnowledgeQuestion>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateIntentAndQuestionRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`answer`](field@Self::answer)
        /// - [`skill_id`](field@Self::skill_id)
        /// - [`question_list`](field@Self::question_list)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`answer`](field@Self::answer).
        #[must_use]
        pub fn answer(mut self, answer: impl Into<String>) -> Self {
            self.answer = answer.into();
            self
        }

        /// Sets [`skill_id`](field@Self::skill_id).
        #[must_use]
        pub fn skill_id(mut self, skill_id: impl Into<String>) -> Self {
            self.skill_id = skill_id.into();
            self
        }

        /// Sets [`question_list`](field@Self::question_list).
        #[must_use]
        pub fn question_list<F>(
            mut self,
            question_list: impl codegen::IntoList<NewKnowledgeQuestion, F>,
        ) -> Self {
            self.question_list = codegen::IntoList::into_list(question_list);
            self
        }
    }

    codegen::object! {
        CreateIntentAndQuestionRequest, extra {
            0 name: String = required "name";
            1 answer: String = required "answer";
            2 skill_id: String = required "skill_id";
            3 question_list: Vec<NewKnowledgeQuestion> = required "question_list";
        }
    }

    /// One way to ask, to be created.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct NewKnowledgeQuestion {
        /// 1 to 64 characters.
        pub question: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl NewKnowledgeQuestion {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(question: impl Into<String>) -> Self {
            Self {
                question: question.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        NewKnowledgeQuestion, extra {
            0 question: String = required "question";
        }
    }

    /// The answer of `CreateIntentAndQuestion`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatedIntentAndQuestions {
        /// 1 to 64 characters.
        pub intent_id: String,
        /// An identifier that the service assigns. Not empty.
        pub identify: Option<String>,
        /// The questions with their ids. At most 500 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub question_list: Vec<KnowledgeQuestion>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreatedIntentAndQuestions, extra {
            0 intent_id: String = required "intent_id";
            1 identify: Option<String> = optional "identify";
            2 question_list: Vec<KnowledgeQuestion> = collection "question_list";
        }
    }

    /// One way to ask for the answer of an intent.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeQuestion {
        /// 1 to 64 characters.
        pub question_id: Option<String>,
        /// 1 to 64 characters.
        pub question: String,
        /// 1 to 64 characters.
        pub intent_id: String,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        KnowledgeQuestion, extra {
            0 question_id: Option<String> = optional "question_id";
            1 question: String = required "question";
            2 intent_id: String = required "intent_id";
            3 create_time: Option<codegen::Timestamp> = optional "create_time";
            4 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeIntentRequest {
        /// What the intent is about. 1 to 32 characters.
        pub name: String,
        /// 1 to 2000 characters.
        pub answer: String,
        /// The skill that the intent belongs to. 1 to 64 characters.
        pub skill_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateKnowledgeIntentRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`answer`](field@Self::answer)
        /// - [`skill_id`](field@Self::skill_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`answer`](field@Self::answer).
        #[must_use]
        pub fn answer(mut self, answer: impl Into<String>) -> Self {
            self.answer = answer.into();
            self
        }

        /// Sets [`skill_id`](field@Self::skill_id).
        #[must_use]
        pub fn skill_id(mut self, skill_id: impl Into<String>) -> Self {
            self.skill_id = skill_id.into();
            self
        }
    }

    codegen::object! {
        CreateKnowledgeIntentRequest, extra {
            0 name: String = required "name";
            1 answer: String = required "answer";
            2 skill_id: String = required "skill_id";
        }
    }

    /// The answer of `CreateKnowledgeIntent`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeIntentResponse {
        /// 1 to 64 characters.
        pub intent_id: String,
        /// An identifier that the service assigns. Not empty.
        pub identify: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateKnowledgeIntentResponse, extra {
            0 intent_id: String = required "intent_id";
            1 identify: Option<String> = optional "identify";
        }
    }

    /// The answer of `ListKnowledgeIntent`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListKnowledgeIntentResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many intents the skill has, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeIntent>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListKnowledgeIntentResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<KnowledgeIntent> = collection "data";
        }
    }

    /// Something that people want to know, and its answer.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeIntent {
        /// 1 to 64 characters.
        pub intent_id: Option<String>,
        /// What the intent is about. 1 to 32 characters.
        pub name: Option<String>,
        /// An identifier that the service assigns. Not empty.
        pub identify: Option<String>,
        /// 1 to 2000 characters.
        pub answer: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        KnowledgeIntent, extra {
            0 intent_id: Option<String> = optional "intent_id";
            1 name: Option<String> = optional "name";
            2 identify: Option<String> = optional "identify";
            3 answer: Option<String> = optional "answer";
            4 create_time: Option<codegen::Timestamp> = optional "create_time";
            5 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKnowledgeIntentRequest {
        /// What the intent is about. 1 to 32 characters.
        pub name: Option<String>,
        /// 1 to 2000 characters.
        pub answer: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateKnowledgeIntentRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`answer`](field@Self::answer).
        #[must_use]
        pub fn answer<F>(mut self, answer: impl codegen::IntoOption<String, F>) -> Self {
            self.answer = codegen::IntoOption::into_option(answer);
            self
        }
    }

    codegen::object! {
        UpdateKnowledgeIntentRequest, extra {
            0 name: Option<String> = optional "name";
            1 answer: Option<String> = optional "answer";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateBatchKnowledgeQuestionRequest {
        /// 1 to 64 characters.
        pub intent_id: String,
        /// 1 to 500 elements.
        pub question_list: Vec<NewKnowledgeQuestion>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateBatchKnowledgeQuestionRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            intent_id: impl Into<String>,
            question_list: impl IntoIterator<Item = NewKnowledgeQuestion>,
        ) -> Self {
            Self {
                intent_id: intent_id.into(),
                question_list: question_list.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreateBatchKnowledgeQuestionRequest, extra {
            0 intent_id: String = required "intent_id";
            1 question_list: Vec<NewKnowledgeQuestion> = required "question_list";
        }
    }

    /// The answer of `CreateBatchKnowledgeQuestion`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateBatchKnowledgeQuestionResponse {
        /// The questions with their ids. 1 to 500 elements.
        pub question_list: Vec<KnowledgeQuestion>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateBatchKnowledgeQuestionResponse, extra {
            0 question_list: Vec<KnowledgeQuestion> = required "question_list";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateBatchKnowledgeQuestionRequest {
        /// 1 to 500 elements.
        pub question_list: Vec<KnowledgeQuestionUpdate>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateBatchKnowledgeQuestionRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(question_list: impl IntoIterator<Item = KnowledgeQuestionUpdate>) -> Self {
            Self {
                question_list: question_list.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateBatchKnowledgeQuestionRequest, extra {
            0 question_list: Vec<KnowledgeQuestionUpdate> = required "question_list";
        }
    }

    /// A question, and how it is asked from now on.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeQuestionUpdate {
        /// 1 to 64 characters.
        pub question_id: String,
        /// 1 to 64 characters.
        pub question: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl KnowledgeQuestionUpdate {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`question_id`](field@Self::question_id)
        /// - [`question`](field@Self::question)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`question_id`](field@Self::question_id).
        #[must_use]
        pub fn question_id(mut self, question_id: impl Into<String>) -> Self {
            self.question_id = question_id.into();
            self
        }

        /// Sets [`question`](field@Self::question).
        #[must_use]
        pub fn question(mut self, question: impl Into<String>) -> Self {
            self.question = question.into();
            self
        }
    }

    codegen::object! {
        KnowledgeQuestionUpdate, extra {
            0 question_id: String = required "question_id";
            1 question: String = required "question";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeQuestionRequest {
        /// 1 to 64 characters.
        pub question: String,
        /// 1 to 64 characters.
        pub intent_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateKnowledgeQuestionRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`question`](field@Self::question)
        /// - [`intent_id`](field@Self::intent_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`question`](field@Self::question).
        #[must_use]
        pub fn question(mut self, question: impl Into<String>) -> Self {
            self.question = question.into();
            self
        }

        /// Sets [`intent_id`](field@Self::intent_id).
        #[must_use]
        pub fn intent_id(mut self, intent_id: impl Into<String>) -> Self {
            self.intent_id = intent_id.into();
            self
        }
    }

    codegen::object! {
        CreateKnowledgeQuestionRequest, extra {
            0 question: String = required "question";
            1 intent_id: String = required "intent_id";
        }
    }

    /// The answer of `CreateKnowledgeQuestion`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeQuestionResponse {
        /// 1 to 64 characters.
        pub question_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateKnowledgeQuestionResponse, extra {
            0 question_id: String = required "question_id";
        }
    }

    /// The answer of `ListKnowledgeQuestion`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListKnowledgeQuestionResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many questions the intent has, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// At most 500 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeQuestion>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListKnowledgeQuestionResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<KnowledgeQuestion> = collection "data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKnowledgeQuestionRequest {
        /// 1 to 64 characters.
        pub question: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateKnowledgeQuestionRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`question`](field@Self::question).
        #[must_use]
        pub fn question<F>(mut self, question: impl codegen::IntoOption<String, F>) -> Self {
            self.question = codegen::IntoOption::into_option(question);
            self
        }
    }

    codegen::object! {
        UpdateKnowledgeQuestionRequest, extra {
            0 question: Option<String> = optional "question";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeSkillRequest {
        /// 1 to 32 characters.
        pub name: String,
        /// An identifier of the caller's choice. At most 15 characters are documented, although
        /// identifiers in the vendor's examples are longer. 1 to 15 characters.
        pub identify: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateKnowledgeSkillRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`name`](field@Self::name)
        /// - [`identify`](field@Self::identify)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }

        /// Sets [`identify`](field@Self::identify).
        #[must_use]
        pub fn identify(mut self, identify: impl Into<String>) -> Self {
            self.identify = identify.into();
            self
        }
    }

    codegen::object! {
        CreateKnowledgeSkillRequest, extra {
            0 name: String = required "name";
            1 identify: String = required "identify";
        }
    }

    /// The answer of `CreateKnowledgeSkill`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeSkillResponse {
        /// 1 to 64 characters.
        pub skill_id: String,
        /// Not empty.
        pub identify: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateKnowledgeSkillResponse, extra {
            0 skill_id: String = required "skill_id";
            1 identify: Option<String> = optional "identify";
        }
    }

    /// The answer of `ListKnowledgeSkill`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListKnowledgeSkillResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many skills the project has, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeSkill>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListKnowledgeSkillResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<KnowledgeSkill> = collection "data";
        }
    }

    /// Intents of one subject or occasion.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeSkill {
        /// 1 to 64 characters.
        pub skill_id: Option<String>,
        /// 1 to 32 characters.
        pub name: Option<String>,
        /// The identifier that the caller chose. Not empty.
        pub identify: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        KnowledgeSkill, extra {
            0 skill_id: Option<String> = optional "skill_id";
            1 name: Option<String> = optional "name";
            2 identify: Option<String> = optional "identify";
            3 create_time: Option<codegen::Timestamp> = optional "create_time";
            4 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKnowledgeSkillRequest {
        /// 1 to 32 characters.
        pub name: Option<String>,
        /// The identifier that the caller chose. 1 to 15 characters.
        pub identify: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateKnowledgeSkillRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`identify`](field@Self::identify).
        #[must_use]
        pub fn identify<F>(mut self, identify: impl codegen::IntoOption<String, F>) -> Self {
            self.identify = codegen::IntoOption::into_option(identify);
            self
        }
    }

    codegen::object! {
        UpdateKnowledgeSkillRequest, extra {
            0 name: Option<String> = optional "name";
            1 identify: Option<String> = optional "identify";
        }
    }

    impl codegen::Page for ListKnowledgeIntentResponse {
        type Item = KnowledgeIntent;

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

    impl codegen::Page for ListKnowledgeQuestionResponse {
        type Item = KnowledgeQuestion;

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

    impl codegen::Page for ListKnowledgeSkillResponse {
        type Item = KnowledgeSkill;

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

/// The family `chat-knowledge`. Skills, intents and questions that a chat robot knows.
impl super::super::Client {
    /// Create an intent with its questions.
    ///
    /// Replaces a call of `CreateKnowledgeIntent` and one of `CreateBatchKnowledgeQuestion`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent-question`
    /// (CreateIntentAndQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CreateIntentAndQuestionRequest, NewKnowledgeQuestion};
    ///
    /// let body = CreateIntentAndQuestionRequest::new()
    ///     .name("Opening hours")
    ///     .answer("We are open from nine to six, every day but Monday.")
    ///     .skill_id("f1c83e07b4d9426a95e0d72c6ba8f314")
    ///     .question_list([
    ///         NewKnowledgeQuestion::new("When do you open?"),
    ///         NewKnowledgeQuestion::new("Are you open on Sunday?"),
    ///     ]);
    /// let response = client.create_intent_and_question(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_intent_and_question(
        &self,
        body: impl Borrow<types::CreateIntentAndQuestionRequest>,
    ) -> builders::CreateIntentAndQuestion {
        let mut call = self.0.call(&operations::CREATE_INTENT_AND_QUESTION);
        call.body(
            Borrow::<types::CreateIntentAndQuestionRequest>::borrow(&body),
        );
        builders::CreateIntentAndQuestion { call }
    }

    /// Create an intent.
    ///
    /// An intent is something that people want to know: it has one answer, and any number of
    /// questions, which are the ways to ask for it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent` (CreateKnowledgeIntent)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateKnowledgeIntentRequest;
    ///
    /// let body = CreateKnowledgeIntentRequest::new()
    ///     .name("Opening hours")
    ///     .answer("We are open from nine to six, every day but Monday.")
    ///     .skill_id("f1c83e07b4d9426a95e0d72c6ba8f314");
    /// let response = client.create_knowledge_intent(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_intent(
        &self,
        body: impl Borrow<types::CreateKnowledgeIntentRequest>,
    ) -> builders::CreateKnowledgeIntent {
        let mut call = self.0.call(&operations::CREATE_KNOWLEDGE_INTENT);
        call.body(Borrow::<types::CreateKnowledgeIntentRequest>::borrow(&body));
        builders::CreateKnowledgeIntent { call }
    }

    /// List the intents of a skill.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent` (ListKnowledgeIntent)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_knowledge_intent("f1c83e07b4d9426a95e0d72c6ba8f314")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_intent(
        &self,
        skill_id: impl Into<String>,
    ) -> builders::ListKnowledgeIntent {
        let mut call = self.0.call(&operations::LIST_KNOWLEDGE_INTENT);
        call.set_as::<String>("skill_id", skill_id);
        builders::ListKnowledgeIntent { call }
    }

    /// Delete intents.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent/delete` (DeleteKnowledgeIntent)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec!["8e0b5d71c3f64a2990d7f1c5e48a6b23".to_owned()];
    /// let response = client.delete_knowledge_intent(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_knowledge_intent(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteKnowledgeIntent {
        let mut call = self.0.call(&operations::DELETE_KNOWLEDGE_INTENT);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteKnowledgeIntent { call }
    }

    /// Show an intent.
    ///
    /// Its questions are listed by `ListKnowledgeQuestion`.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}` (ShowKnowledgeIntent)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_knowledge_intent("8e0b5d71c3f64a2990d7f1c5e48a6b23")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_knowledge_intent(
        &self,
        intent_id: impl Into<String>,
    ) -> builders::ShowKnowledgeIntent {
        let mut call = self.0.call(&operations::SHOW_KNOWLEDGE_INTENT);
        call.set_as::<String>("intent_id", intent_id);
        builders::ShowKnowledgeIntent { call }
    }

    /// Change an intent.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`
    /// (UpdateKnowledgeIntent)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateKnowledgeIntentRequest;
    ///
    /// let body = UpdateKnowledgeIntentRequest::new()
    ///     .answer("We are open from ten to six, every day but Monday.");
    /// let response = client
    ///     .update_knowledge_intent("8e0b5d71c3f64a2990d7f1c5e48a6b23", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_intent(
        &self,
        intent_id: impl Into<String>,
        body: impl Borrow<types::UpdateKnowledgeIntentRequest>,
    ) -> builders::UpdateKnowledgeIntent {
        let mut call = self.0.call(&operations::UPDATE_KNOWLEDGE_INTENT);
        call.set_as::<String>("intent_id", intent_id);
        call.body(Borrow::<types::UpdateKnowledgeIntentRequest>::borrow(&body));
        builders::UpdateKnowledgeIntent { call }
    }

    /// Create several questions of an intent.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    /// (CreateBatchKnowledgeQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CreateBatchKnowledgeQuestionRequest, NewKnowledgeQuestion};
    ///
    /// let body = CreateBatchKnowledgeQuestionRequest::new(
    ///     "8e0b5d71c3f64a2990d7f1c5e48a6b23",
    ///     [
    ///         NewKnowledgeQuestion::new("How late are you open?"),
    ///         NewKnowledgeQuestion::new("When do you close?"),
    ///     ],
    /// );
    /// let response = client.create_batch_knowledge_question(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_batch_knowledge_question(
        &self,
        body: impl Borrow<types::CreateBatchKnowledgeQuestionRequest>,
    ) -> builders::CreateBatchKnowledgeQuestion {
        let mut call = self.0.call(&operations::CREATE_BATCH_KNOWLEDGE_QUESTION);
        call.body(
            Borrow::<types::CreateBatchKnowledgeQuestionRequest>::borrow(&body),
        );
        builders::CreateBatchKnowledgeQuestion { call }
    }

    /// Change several questions.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    /// (UpdateBatchKnowledgeQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     KnowledgeQuestionUpdate, UpdateBatchKnowledgeQuestionRequest,
    /// };
    ///
    /// let body = UpdateBatchKnowledgeQuestionRequest::new([
    ///     KnowledgeQuestionUpdate::new()
    ///         .question_id("7f02c6a8e94b4d13b5e8d061f37ac294")
    ///         .question("Until when are you open?"),
    ///     KnowledgeQuestionUpdate::new()
    ///         .question_id("19da40b7f6c2458e8b07e3f5d2c91a86")
    ///         .question("At what time do you close?"),
    /// ]);
    /// let response = client.update_batch_knowledge_question(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_batch_knowledge_question(
        &self,
        body: impl Borrow<types::UpdateBatchKnowledgeQuestionRequest>,
    ) -> builders::UpdateBatchKnowledgeQuestion {
        let mut call = self.0.call(&operations::UPDATE_BATCH_KNOWLEDGE_QUESTION);
        call.body(
            Borrow::<types::UpdateBatchKnowledgeQuestionRequest>::borrow(&body),
        );
        builders::UpdateBatchKnowledgeQuestion { call }
    }

    /// Create a question of an intent.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question` (CreateKnowledgeQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateKnowledgeQuestionRequest;
    ///
    /// let body = CreateKnowledgeQuestionRequest::new()
    ///     .question("When do you open?")
    ///     .intent_id("8e0b5d71c3f64a2990d7f1c5e48a6b23");
    /// let response = client.create_knowledge_question(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_question(
        &self,
        body: impl Borrow<types::CreateKnowledgeQuestionRequest>,
    ) -> builders::CreateKnowledgeQuestion {
        let mut call = self.0.call(&operations::CREATE_KNOWLEDGE_QUESTION);
        call.body(
            Borrow::<types::CreateKnowledgeQuestionRequest>::borrow(&body),
        );
        builders::CreateKnowledgeQuestion { call }
    }

    /// List the questions of an intent.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question` (ListKnowledgeQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_knowledge_question("8e0b5d71c3f64a2990d7f1c5e48a6b23")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_question(
        &self,
        intent_id: impl Into<String>,
    ) -> builders::ListKnowledgeQuestion {
        let mut call = self.0.call(&operations::LIST_KNOWLEDGE_QUESTION);
        call.set_as::<String>("intent_id", intent_id);
        builders::ListKnowledgeQuestion { call }
    }

    /// Delete questions.
    ///
    /// The body is a list of ids, at most 500.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question/delete`
    /// (DeleteKnowledgeQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "36c9f0d2b81e4a75a4f2e07d59cb8163".to_owned(), "c48d1e6f70a9425bb3d05f28e9c7a614"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_knowledge_question(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_knowledge_question(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteKnowledgeQuestion {
        let mut call = self.0.call(&operations::DELETE_KNOWLEDGE_QUESTION);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteKnowledgeQuestion { call }
    }

    /// Show a question.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    /// (ShowKnowledgeQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_knowledge_question("36c9f0d2b81e4a75a4f2e07d59cb8163")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_knowledge_question(
        &self,
        question_id: impl Into<String>,
    ) -> builders::ShowKnowledgeQuestion {
        let mut call = self.0.call(&operations::SHOW_KNOWLEDGE_QUESTION);
        call.set_as::<String>("question_id", question_id);
        builders::ShowKnowledgeQuestion { call }
    }

    /// Change a question.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    /// (UpdateKnowledgeQuestion)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateKnowledgeQuestionRequest;
    ///
    /// let body = UpdateKnowledgeQuestionRequest::new()
    ///     .question("From when on are you open?");
    /// let response = client
    ///     .update_knowledge_question("36c9f0d2b81e4a75a4f2e07d59cb8163", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_question(
        &self,
        question_id: impl Into<String>,
        body: impl Borrow<types::UpdateKnowledgeQuestionRequest>,
    ) -> builders::UpdateKnowledgeQuestion {
        let mut call = self.0.call(&operations::UPDATE_KNOWLEDGE_QUESTION);
        call.set_as::<String>("question_id", question_id);
        call.body(
            Borrow::<types::UpdateKnowledgeQuestionRequest>::borrow(&body),
        );
        builders::UpdateKnowledgeQuestion { call }
    }

    /// Create a skill.
    ///
    /// A skill holds the intents of one subject or occasion.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill` (CreateKnowledgeSkill)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateKnowledgeSkillRequest;
    ///
    /// let body = CreateKnowledgeSkillRequest::new()
    ///     .name("Visitors")
    ///     .identify("SKILL_VISITORS");
    /// let response = client.create_knowledge_skill(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_skill(
        &self,
        body: impl Borrow<types::CreateKnowledgeSkillRequest>,
    ) -> builders::CreateKnowledgeSkill {
        let mut call = self.0.call(&operations::CREATE_KNOWLEDGE_SKILL);
        call.body(Borrow::<types::CreateKnowledgeSkillRequest>::borrow(&body));
        builders::CreateKnowledgeSkill { call }
    }

    /// List skills.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill` (ListKnowledgeSkill)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_knowledge_skill().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_skill(&self) -> builders::ListKnowledgeSkill {
        builders::ListKnowledgeSkill {
            call: self.0.call(&operations::LIST_KNOWLEDGE_SKILL),
        }
    }

    /// Delete skills.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill/delete` (DeleteKnowledgeSkill)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec!["f1c83e07b4d9426a95e0d72c6ba8f314".to_owned()];
    /// let response = client.delete_knowledge_skill(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_knowledge_skill(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteKnowledgeSkill {
        let mut call = self.0.call(&operations::DELETE_KNOWLEDGE_SKILL);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteKnowledgeSkill { call }
    }

    /// Export a skill to another provider's format.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export`
    /// (ExportKnowledgeSkill)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .export_knowledge_skill("f1c83e07b4d9426a95e0d72c6ba8f314", 0)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_knowledge_skill(
        &self,
        skill_id: impl Into<String>,
        export_type: i32,
    ) -> builders::ExportKnowledgeSkill {
        let mut call = self.0.call(&operations::EXPORT_KNOWLEDGE_SKILL);
        call.set_as::<String>("skill_id", skill_id);
        call.set("export_type", export_type);
        builders::ExportKnowledgeSkill { call }
    }

    /// Show a skill.
    ///
    /// Its intents are listed by `ListKnowledgeIntent`.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}` (ShowKnowledgeSkill)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_knowledge_skill("f1c83e07b4d9426a95e0d72c6ba8f314")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_knowledge_skill(
        &self,
        skill_id: impl Into<String>,
    ) -> builders::ShowKnowledgeSkill {
        let mut call = self.0.call(&operations::SHOW_KNOWLEDGE_SKILL);
        call.set_as::<String>("skill_id", skill_id);
        builders::ShowKnowledgeSkill { call }
    }

    /// Change a skill.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}` (UpdateKnowledgeSkill)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateKnowledgeSkillRequest;
    ///
    /// let body = UpdateKnowledgeSkillRequest::new().name("Visitors and groups");
    /// let response = client
    ///     .update_knowledge_skill("f1c83e07b4d9426a95e0d72c6ba8f314", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_skill(
        &self,
        skill_id: impl Into<String>,
        body: impl Borrow<types::UpdateKnowledgeSkillRequest>,
    ) -> builders::UpdateKnowledgeSkill {
        let mut call = self.0.call(&operations::UPDATE_KNOWLEDGE_SKILL);
        call.set_as::<String>("skill_id", skill_id);
        call.body(Borrow::<types::UpdateKnowledgeSkillRequest>::borrow(&body));
        builders::UpdateKnowledgeSkill { call }
    }
}
