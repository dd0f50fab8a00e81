//! The family `chat-knowledge`. Skills, intents and questions that a chat robot knows.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent-question`
    pub static CREATE_INTENT_AND_QUESTION: Operation = Operation {
        family: "chat-knowledge",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/answer").length(1, 2000),
            Parameter::body("/skill_id").length(1, 64),
            Parameter::body("/question_list").max_items(500),
            Parameter::body("/question_list/*/question").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreatedIntentAndQuestions>(),
        ..Operation::new(
            "CreateIntentAndQuestion",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/knowledge/intent-question",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent`
    pub static CREATE_KNOWLEDGE_INTENT: Operation = Operation {
        family: "chat-knowledge",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/answer").length(1, 2000),
            Parameter::body("/skill_id").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateKnowledgeIntentResponse>(),
        ..Operation::new(
            "CreateKnowledgeIntent",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/knowledge/intent",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent`
    pub static LIST_KNOWLEDGE_INTENT: Operation = Operation {
        family: "chat-knowledge",
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
            Parameter::query("skill_id").required().length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListKnowledgeIntentResponse>(),
        ..Operation::new(
            "ListKnowledgeIntent",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/knowledge/intent",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent/delete`
    pub static DELETE_KNOWLEDGE_INTENT: Operation = Operation {
        family: "chat-knowledge",
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
            "DeleteKnowledgeIntent",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/knowledge/intent/delete",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`
    pub static SHOW_KNOWLEDGE_INTENT: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("intent_id").max_length(64),
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
        success: Success::json::<crate::types::KnowledgeIntent>(),
        ..Operation::new(
            "ShowKnowledgeIntent",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`
    pub static UPDATE_KNOWLEDGE_INTENT: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("intent_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/answer").length(1, 2000),
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
            "UpdateKnowledgeIntent",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    pub static CREATE_BATCH_KNOWLEDGE_QUESTION: Operation = Operation {
        family: "chat-knowledge",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/intent_id").length(1, 64),
            Parameter::body("/question_list").items(1, 500),
            Parameter::body("/question_list/*/question").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateBatchKnowledgeQuestionResponse>(),
        ..Operation::new(
            "CreateBatchKnowledgeQuestion",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/knowledge/question-batch",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    pub static UPDATE_BATCH_KNOWLEDGE_QUESTION: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/question_list").items(1, 500),
            Parameter::body("/question_list/*/question_id").length(1, 64),
            Parameter::body("/question_list/*/question").length(1, 64),
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
            "UpdateBatchKnowledgeQuestion",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/knowledge/question-batch",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question`
    pub static CREATE_KNOWLEDGE_QUESTION: Operation = Operation {
        family: "chat-knowledge",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/question").length(1, 64),
            Parameter::body("/intent_id").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateKnowledgeQuestionResponse>(),
        ..Operation::new(
            "CreateKnowledgeQuestion",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/knowledge/question",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question`
    pub static LIST_KNOWLEDGE_QUESTION: Operation = Operation {
        family: "chat-knowledge",
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
            Parameter::query("intent_id").required().length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListKnowledgeQuestionResponse>(),
        ..Operation::new(
            "ListKnowledgeQuestion",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/knowledge/question",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question/delete`
    pub static DELETE_KNOWLEDGE_QUESTION: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 500),
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
            "DeleteKnowledgeQuestion",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/knowledge/question/delete",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    pub static SHOW_KNOWLEDGE_QUESTION: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("question_id").max_length(64),
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
        success: Success::json::<crate::types::KnowledgeQuestion>(),
        ..Operation::new(
            "ShowKnowledgeQuestion",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/knowledge/question/{question_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    pub static UPDATE_KNOWLEDGE_QUESTION: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("question_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/question").length(1, 64),
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
            "UpdateKnowledgeQuestion",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/knowledge/question/{question_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill`
    pub static CREATE_KNOWLEDGE_SKILL: Operation = Operation {
        family: "chat-knowledge",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/identify").length(1, 15),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateKnowledgeSkillResponse>(),
        ..Operation::new(
            "CreateKnowledgeSkill",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/knowledge/skill",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill`
    pub static LIST_KNOWLEDGE_SKILL: Operation = Operation {
        family: "chat-knowledge",
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListKnowledgeSkillResponse>(),
        ..Operation::new(
            "ListKnowledgeSkill",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/knowledge/skill",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill/delete`
    pub static DELETE_KNOWLEDGE_SKILL: Operation = Operation {
        family: "chat-knowledge",
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
            "DeleteKnowledgeSkill",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/knowledge/skill/delete",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export`
    pub static EXPORT_KNOWLEDGE_SKILL: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("skill_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("export_type").required().range(0.0, 64.0),
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
            "ExportKnowledgeSkill",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}`
    pub static SHOW_KNOWLEDGE_SKILL: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("skill_id").max_length(64),
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
        success: Success::json::<crate::types::KnowledgeSkill>(),
        ..Operation::new(
            "ShowKnowledgeSkill",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}`
    pub static UPDATE_KNOWLEDGE_SKILL: Operation = Operation {
        family: "chat-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("skill_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/identify").length(1, 15),
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
            "UpdateKnowledgeSkill",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Bytes, Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Create an intent with its questions.
    ///
    /// Replaces a call of `CreateKnowledgeIntent` and one of `CreateBatchKnowledgeQuestion`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent-question`
    /// (CreateIntentAndQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateIntentAndQuestion {
        pub(super) call: Call,
    }
    impl CreateIntentAndQuestion {
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
        ) -> Result<Response<types::CreatedIntentAndQuestions>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreatedIntentAndQuestions>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create an intent.
    ///
    /// An intent is something that people want to know: it has one answer, and any number of
    /// questions, which are the ways to ask for it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent` (CreateKnowledgeIntent)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateKnowledgeIntent {
        pub(super) call: Call,
    }
    impl CreateKnowledgeIntent {
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
        ) -> Result<Response<types::CreateKnowledgeIntentResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateKnowledgeIntentResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the intents of a skill.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent` (ListKnowledgeIntent)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListKnowledgeIntent {
        pub(super) call: Call,
    }
    impl ListKnowledgeIntent {
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
        ) -> Result<Response<types::ListKnowledgeIntentResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListKnowledgeIntentResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListKnowledgeIntentResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListKnowledgeIntentResponse> {
            Items::new(self.call)
        }
    }
    /// Delete intents.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent/delete` (DeleteKnowledgeIntent)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteKnowledgeIntent {
        pub(super) call: Call,
    }
    impl DeleteKnowledgeIntent {
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
    /// Show an intent.
    ///
    /// Its questions are listed by `ListKnowledgeQuestion`.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}` (ShowKnowledgeIntent)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowKnowledgeIntent {
        pub(super) call: Call,
    }
    impl ShowKnowledgeIntent {
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
        pub async fn send(self) -> Result<Response<types::KnowledgeIntent>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::KnowledgeIntent>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change an intent.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`
    /// (UpdateKnowledgeIntent)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateKnowledgeIntent {
        pub(super) call: Call,
    }
    impl UpdateKnowledgeIntent {
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
    /// Create several questions of an intent.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    /// (CreateBatchKnowledgeQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateBatchKnowledgeQuestion {
        pub(super) call: Call,
    }
    impl CreateBatchKnowledgeQuestion {
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
        ) -> Result<Response<types::CreateBatchKnowledgeQuestionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateBatchKnowledgeQuestionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change several questions.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    /// (UpdateBatchKnowledgeQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateBatchKnowledgeQuestion {
        pub(super) call: Call,
    }
    impl UpdateBatchKnowledgeQuestion {
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
    /// Create a question of an intent.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question` (CreateKnowledgeQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateKnowledgeQuestion {
        pub(super) call: Call,
    }
    impl CreateKnowledgeQuestion {
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
        ) -> Result<Response<types::CreateKnowledgeQuestionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateKnowledgeQuestionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the questions of an intent.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question` (ListKnowledgeQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListKnowledgeQuestion {
        pub(super) call: Call,
    }
    impl ListKnowledgeQuestion {
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
        ) -> Result<Response<types::ListKnowledgeQuestionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListKnowledgeQuestionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListKnowledgeQuestionResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListKnowledgeQuestionResponse> {
            Items::new(self.call)
        }
    }
    /// Delete questions.
    ///
    /// The body is a list of ids, at most 500.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question/delete`
    /// (DeleteKnowledgeQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteKnowledgeQuestion {
        pub(super) call: Call,
    }
    impl DeleteKnowledgeQuestion {
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
    /// Show a question.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    /// (ShowKnowledgeQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowKnowledgeQuestion {
        pub(super) call: Call,
    }
    impl ShowKnowledgeQuestion {
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
        pub async fn send(self) -> Result<Response<types::KnowledgeQuestion>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::KnowledgeQuestion>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a question.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    /// (UpdateKnowledgeQuestion)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateKnowledgeQuestion {
        pub(super) call: Call,
    }
    impl UpdateKnowledgeQuestion {
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
    /// Create a skill.
    ///
    /// A skill holds the intents of one subject or occasion.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill` (CreateKnowledgeSkill)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateKnowledgeSkill {
        pub(super) call: Call,
    }
    impl CreateKnowledgeSkill {
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
        ) -> Result<Response<types::CreateKnowledgeSkillResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateKnowledgeSkillResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List skills.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill` (ListKnowledgeSkill)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListKnowledgeSkill {
        pub(super) call: Call,
    }
    impl ListKnowledgeSkill {
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
        ) -> Result<Response<types::ListKnowledgeSkillResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListKnowledgeSkillResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListKnowledgeSkillResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListKnowledgeSkillResponse> {
            Items::new(self.call)
        }
    }
    /// Delete skills.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill/delete` (DeleteKnowledgeSkill)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteKnowledgeSkill {
        pub(super) call: Call,
    }
    impl DeleteKnowledgeSkill {
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
    /// Export a skill to another provider's format.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export`
    /// (ExportKnowledgeSkill)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ExportKnowledgeSkill {
        pub(super) call: Call,
    }
    impl ExportKnowledgeSkill {
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
        pub async fn send(self) -> Result<Response<Bytes>, Error> {
            self.call.bytes().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<Bytes>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a skill.
    ///
    /// Its intents are listed by `ListKnowledgeIntent`.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}` (ShowKnowledgeSkill)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowKnowledgeSkill {
        pub(super) call: Call,
    }
    impl ShowKnowledgeSkill {
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
        pub async fn send(self) -> Result<Response<types::KnowledgeSkill>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::KnowledgeSkill>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a skill.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}` (UpdateKnowledgeSkill)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateKnowledgeSkill {
        pub(super) call: Call,
    }
    impl UpdateKnowledgeSkill {
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
    /// `CreateIntentAndQuestionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateIntentAndQuestionRequest {
        /// What the intent is about. 1 to 32 characters.
        pub name: String,
        /// `answer` (always there). 1 to 2000 characters.
        pub answer: String,
        /// The skill that the intent belongs to. 1 to 64 characters.
        pub skill_id: String,
        /// `question_list` (always there). At most 500 elements.
        pub question_list: Vec<NewKnowledgeQuestion>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateIntentAndQuestionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            name: impl Into<String>,
            answer: impl Into<String>,
            skill_id: impl Into<String>,
            question_list: Vec<NewKnowledgeQuestion>,
        ) -> Self {
            Self {
                name: name.into(),
                answer: answer.into(),
                skill_id: skill_id.into(),
                question_list,
                ..Default::default()
            }
        }
    }
    impl Object for CreateIntentAndQuestionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<String>("answer"),
            required::<String>("skill_id"),
            required::<Vec<NewKnowledgeQuestion>>("question_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.answer),
                2 => read(map, &mut self.skill_id),
                _ => read(map, &mut self.question_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "answer", &self.answer)?;
            write(map, "skill_id", &self.skill_id)?;
            write(map, "question_list", &self.question_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateIntentAndQuestionRequest);
    /// One way to ask, to be created.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewKnowledgeQuestion {
        /// `question` (always there). 1 to 64 characters.
        pub question: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl NewKnowledgeQuestion {
        /// One with what is required; the rest has setters.
        pub fn new(question: impl Into<String>) -> Self {
            Self {
                question: question.into(),
                ..Default::default()
            }
        }
    }
    impl Object for NewKnowledgeQuestion {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("question"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.question)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "question", &self.question)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(NewKnowledgeQuestion);
    /// The answer of `CreateIntentAndQuestion`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatedIntentAndQuestions {
        /// `intent_id` (always there). 1 to 64 characters.
        pub intent_id: String,
        /// An identifier that the service assigns. Not empty.
        pub identify: Option<String>,
        /// The questions with their ids. At most 500 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub question_list: Vec<KnowledgeQuestion>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreatedIntentAndQuestions {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("intent_id"),
            optional::<Option<String>>("identify"),
            optional::<Vec<KnowledgeQuestion>>("question_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.intent_id),
                1 => read(map, &mut self.identify),
                _ => read(map, &mut self.question_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "intent_id", &self.intent_id)?;
            write_some(map, "identify", &self.identify)?;
            write_some(map, "question_list", &self.question_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreatedIntentAndQuestions);
    /// One way to ask for the answer of an intent.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeQuestion {
        /// `question_id` (optional). 1 to 64 characters.
        pub question_id: Option<String>,
        /// `question` (always there). 1 to 64 characters.
        pub question: String,
        /// `intent_id` (always there). 1 to 64 characters.
        pub intent_id: String,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for KnowledgeQuestion {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("question_id"),
            required::<String>("question"),
            required::<String>("intent_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.question_id),
                1 => read(map, &mut self.question),
                2 => read(map, &mut self.intent_id),
                3 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "question_id", &self.question_id)?;
            write(map, "question", &self.question)?;
            write(map, "intent_id", &self.intent_id)?;
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
    object!(KnowledgeQuestion);
    /// `CreateKnowledgeIntentRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeIntentRequest {
        /// What the intent is about. 1 to 32 characters.
        pub name: String,
        /// `answer` (always there). 1 to 2000 characters.
        pub answer: String,
        /// The skill that the intent belongs to. 1 to 64 characters.
        pub skill_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateKnowledgeIntentRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            name: impl Into<String>,
            answer: impl Into<String>,
            skill_id: impl Into<String>,
        ) -> Self {
            Self {
                name: name.into(),
                answer: answer.into(),
                skill_id: skill_id.into(),
                ..Default::default()
            }
        }
    }
    impl Object for CreateKnowledgeIntentRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<String>("answer"),
            required::<String>("skill_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.answer),
                _ => read(map, &mut self.skill_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "answer", &self.answer)?;
            write(map, "skill_id", &self.skill_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateKnowledgeIntentRequest);
    /// The answer of `CreateKnowledgeIntent`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeIntentResponse {
        /// `intent_id` (always there). 1 to 64 characters.
        pub intent_id: String,
        /// An identifier that the service assigns. Not empty.
        pub identify: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateKnowledgeIntentResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("intent_id"),
            optional::<Option<String>>("identify"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.intent_id),
                _ => read(map, &mut self.identify),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "intent_id", &self.intent_id)?;
            write_some(map, "identify", &self.identify)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateKnowledgeIntentResponse);
    /// The answer of `ListKnowledgeIntent`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListKnowledgeIntentResponse {
        /// `offset` (optional). Range: 0 to 1000000.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many intents the skill has, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// `data` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeIntent>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListKnowledgeIntentResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<KnowledgeIntent>>("data"),
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
    object!(ListKnowledgeIntentResponse);
    /// Something that people want to know, and its answer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeIntent {
        /// `intent_id` (optional). 1 to 64 characters.
        pub intent_id: Option<String>,
        /// What the intent is about. 1 to 32 characters.
        pub name: Option<String>,
        /// An identifier that the service assigns. Not empty.
        pub identify: Option<String>,
        /// `answer` (optional). 1 to 2000 characters.
        pub answer: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for KnowledgeIntent {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("intent_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("identify"),
            optional::<Option<String>>("answer"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.intent_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.identify),
                3 => read(map, &mut self.answer),
                4 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "intent_id", &self.intent_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "identify", &self.identify)?;
            write_some(map, "answer", &self.answer)?;
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
    object!(KnowledgeIntent);
    /// `UpdateKnowledgeIntentRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKnowledgeIntentRequest {
        /// What the intent is about. 1 to 32 characters.
        pub name: Option<String>,
        /// `answer` (optional). 1 to 2000 characters.
        pub answer: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateKnowledgeIntentRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// What the intent is about. 1 to 32 characters.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// `answer` (optional). 1 to 2000 characters.
        #[must_use]
        pub fn answer(mut self, answer: impl Into<String>) -> Self {
            self.answer = Some(answer.into());
            self
        }
    }
    impl Object for UpdateKnowledgeIntentRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<String>>("answer"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                _ => read(map, &mut self.answer),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "answer", &self.answer)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateKnowledgeIntentRequest);
    /// `CreateBatchKnowledgeQuestionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateBatchKnowledgeQuestionRequest {
        /// `intent_id` (always there). 1 to 64 characters.
        pub intent_id: String,
        /// `question_list` (always there). 1 to 500 elements.
        pub question_list: Vec<NewKnowledgeQuestion>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateBatchKnowledgeQuestionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            intent_id: impl Into<String>,
            question_list: Vec<NewKnowledgeQuestion>,
        ) -> Self {
            Self {
                intent_id: intent_id.into(),
                question_list,
                ..Default::default()
            }
        }
    }
    impl Object for CreateBatchKnowledgeQuestionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("intent_id"),
            required::<Vec<NewKnowledgeQuestion>>("question_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.intent_id),
                _ => read(map, &mut self.question_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "intent_id", &self.intent_id)?;
            write(map, "question_list", &self.question_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateBatchKnowledgeQuestionRequest);
    /// The answer of `CreateBatchKnowledgeQuestion`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateBatchKnowledgeQuestionResponse {
        /// The questions with their ids. 1 to 500 elements.
        pub question_list: Vec<KnowledgeQuestion>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateBatchKnowledgeQuestionResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<Vec<KnowledgeQuestion>>("question_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.question_list)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "question_list", &self.question_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateBatchKnowledgeQuestionResponse);
    /// `UpdateBatchKnowledgeQuestionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateBatchKnowledgeQuestionRequest {
        /// `question_list` (always there). 1 to 500 elements.
        pub question_list: Vec<KnowledgeQuestionUpdate>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateBatchKnowledgeQuestionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(question_list: Vec<KnowledgeQuestionUpdate>) -> Self {
            Self {
                question_list,
                ..Default::default()
            }
        }
    }
    impl Object for UpdateBatchKnowledgeQuestionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<Vec<KnowledgeQuestionUpdate>>("question_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.question_list)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "question_list", &self.question_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateBatchKnowledgeQuestionRequest);
    /// A question, and how it is asked from now on.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeQuestionUpdate {
        /// `question_id` (always there). 1 to 64 characters.
        pub question_id: String,
        /// `question` (always there). 1 to 64 characters.
        pub question: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl KnowledgeQuestionUpdate {
        /// One with what is required; the rest has setters.
        pub fn new(question_id: impl Into<String>, question: impl Into<String>) -> Self {
            Self {
                question_id: question_id.into(),
                question: question.into(),
                ..Default::default()
            }
        }
    }
    impl Object for KnowledgeQuestionUpdate {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("question_id"),
            required::<String>("question"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.question_id),
                _ => read(map, &mut self.question),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "question_id", &self.question_id)?;
            write(map, "question", &self.question)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(KnowledgeQuestionUpdate);
    /// `CreateKnowledgeQuestionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeQuestionRequest {
        /// `question` (always there). 1 to 64 characters.
        pub question: String,
        /// `intent_id` (always there). 1 to 64 characters.
        pub intent_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateKnowledgeQuestionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(question: impl Into<String>, intent_id: impl Into<String>) -> Self {
            Self {
                question: question.into(),
                intent_id: intent_id.into(),
                ..Default::default()
            }
        }
    }
    impl Object for CreateKnowledgeQuestionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("question"),
            required::<String>("intent_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.question),
                _ => read(map, &mut self.intent_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "question", &self.question)?;
            write(map, "intent_id", &self.intent_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateKnowledgeQuestionRequest);
    /// The answer of `CreateKnowledgeQuestion`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeQuestionResponse {
        /// `question_id` (always there). 1 to 64 characters.
        pub question_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateKnowledgeQuestionResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("question_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.question_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "question_id", &self.question_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateKnowledgeQuestionResponse);
    /// The answer of `ListKnowledgeQuestion`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListKnowledgeQuestionResponse {
        /// `offset` (optional). Range: 0 to 1000000.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many questions the intent has, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// `data` (optional). At most 500 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeQuestion>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListKnowledgeQuestionResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<KnowledgeQuestion>>("data"),
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
    object!(ListKnowledgeQuestionResponse);
    /// `UpdateKnowledgeQuestionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKnowledgeQuestionRequest {
        /// `question` (optional). 1 to 64 characters.
        pub question: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateKnowledgeQuestionRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `question` (optional). 1 to 64 characters.
        #[must_use]
        pub fn question(mut self, question: impl Into<String>) -> Self {
            self.question = Some(question.into());
            self
        }
    }
    impl Object for UpdateKnowledgeQuestionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("question"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.question)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "question", &self.question)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateKnowledgeQuestionRequest);
    /// `CreateKnowledgeSkillRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeSkillRequest {
        /// `name` (always there). 1 to 32 characters.
        pub name: String,
        /// An identifier of the caller's choice. At most 15 characters are documented, although
        /// identifiers in the vendor's examples are longer. 1 to 15 characters.
        pub identify: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateKnowledgeSkillRequest {
        /// One with what is required; the rest has setters.
        pub fn new(name: impl Into<String>, identify: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                identify: identify.into(),
                ..Default::default()
            }
        }
    }
    impl Object for CreateKnowledgeSkillRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<String>("identify"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                _ => read(map, &mut self.identify),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "identify", &self.identify)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateKnowledgeSkillRequest);
    /// The answer of `CreateKnowledgeSkill`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeSkillResponse {
        /// `skill_id` (always there). 1 to 64 characters.
        pub skill_id: String,
        /// `identify` (optional). Not empty.
        pub identify: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateKnowledgeSkillResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("skill_id"),
            optional::<Option<String>>("identify"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.skill_id),
                _ => read(map, &mut self.identify),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "skill_id", &self.skill_id)?;
            write_some(map, "identify", &self.identify)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateKnowledgeSkillResponse);
    /// The answer of `ListKnowledgeSkill`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListKnowledgeSkillResponse {
        /// `offset` (optional). Range: 0 to 1000000.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many skills the project has, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// `data` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeSkill>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListKnowledgeSkillResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<KnowledgeSkill>>("data"),
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
    object!(ListKnowledgeSkillResponse);
    /// Intents of one subject or occasion.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeSkill {
        /// `skill_id` (optional). 1 to 64 characters.
        pub skill_id: Option<String>,
        /// `name` (optional). 1 to 32 characters.
        pub name: Option<String>,
        /// The identifier that the caller chose. Not empty.
        pub identify: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for KnowledgeSkill {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("skill_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("identify"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.skill_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.identify),
                3 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "skill_id", &self.skill_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "identify", &self.identify)?;
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
    object!(KnowledgeSkill);
    /// `UpdateKnowledgeSkillRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKnowledgeSkillRequest {
        /// `name` (optional). 1 to 32 characters.
        pub name: Option<String>,
        /// The identifier that the caller chose. 1 to 15 characters.
        pub identify: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateKnowledgeSkillRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional). 1 to 32 characters.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// The identifier that the caller chose. 1 to 15 characters.
        #[must_use]
        pub fn identify(mut self, identify: impl Into<String>) -> Self {
            self.identify = Some(identify.into());
            self
        }
    }
    impl Object for UpdateKnowledgeSkillRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<String>>("identify"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                _ => read(map, &mut self.identify),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "identify", &self.identify)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateKnowledgeSkillRequest);
    impl Page for ListKnowledgeIntentResponse {
        type Item = KnowledgeIntent;
        fn items(&self) -> &[KnowledgeIntent] {
            &self.data
        }
        fn into_items(self) -> Vec<KnowledgeIntent> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListKnowledgeQuestionResponse {
        type Item = KnowledgeQuestion;
        fn items(&self) -> &[KnowledgeQuestion] {
            &self.data
        }
        fn into_items(self) -> Vec<KnowledgeQuestion> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListKnowledgeSkillResponse {
        type Item = KnowledgeSkill;
        fn items(&self) -> &[KnowledgeSkill] {
            &self.data
        }
        fn into_items(self) -> Vec<KnowledgeSkill> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Create an intent with its questions.
    ///
    /// Replaces a call of `CreateKnowledgeIntent` and one of `CreateBatchKnowledgeQuestion`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent-question`
    /// (CreateIntentAndQuestion)
    pub fn create_intent_and_question(
        &self,
        body: &crate::types::CreateIntentAndQuestionRequest,
    ) -> builders::CreateIntentAndQuestion {
        let mut call = self.call(&operations::CREATE_INTENT_AND_QUESTION);
        call.body(body);
        builders::CreateIntentAndQuestion {
            call,
        }
    }
    /// Create an intent.
    ///
    /// An intent is something that people want to know: it has one answer, and any number of
    /// questions, which are the ways to ask for it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent` (CreateKnowledgeIntent)
    pub fn create_knowledge_intent(
        &self,
        body: &crate::types::CreateKnowledgeIntentRequest,
    ) -> builders::CreateKnowledgeIntent {
        let mut call = self.call(&operations::CREATE_KNOWLEDGE_INTENT);
        call.body(body);
        builders::CreateKnowledgeIntent {
            call,
        }
    }
    /// List the intents of a skill.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent` (ListKnowledgeIntent)
    pub fn list_knowledge_intent(
        &self,
        skill_id: impl Into<String>,
    ) -> builders::ListKnowledgeIntent {
        let mut call = self.call(&operations::LIST_KNOWLEDGE_INTENT);
        call.set("skill_id", Into::<String>::into(skill_id));
        builders::ListKnowledgeIntent {
            call,
        }
    }
    /// Delete intents.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/intent/delete` (DeleteKnowledgeIntent)
    pub fn delete_knowledge_intent(
        &self,
        body: &Vec<String>,
    ) -> builders::DeleteKnowledgeIntent {
        let mut call = self.call(&operations::DELETE_KNOWLEDGE_INTENT);
        call.body(body);
        builders::DeleteKnowledgeIntent {
            call,
        }
    }
    /// Show an intent.
    ///
    /// Its questions are listed by `ListKnowledgeQuestion`.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}` (ShowKnowledgeIntent)
    pub fn show_knowledge_intent(
        &self,
        intent_id: impl Into<String>,
    ) -> builders::ShowKnowledgeIntent {
        let mut call = self.call(&operations::SHOW_KNOWLEDGE_INTENT);
        call.set("intent_id", Into::<String>::into(intent_id));
        builders::ShowKnowledgeIntent {
            call,
        }
    }
    /// Change an intent.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/intent/{intent_id}`
    /// (UpdateKnowledgeIntent)
    pub fn update_knowledge_intent(
        &self,
        intent_id: impl Into<String>,
        body: &crate::types::UpdateKnowledgeIntentRequest,
    ) -> builders::UpdateKnowledgeIntent {
        let mut call = self.call(&operations::UPDATE_KNOWLEDGE_INTENT);
        call.set("intent_id", Into::<String>::into(intent_id));
        call.body(body);
        builders::UpdateKnowledgeIntent {
            call,
        }
    }
    /// Create several questions of an intent.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    /// (CreateBatchKnowledgeQuestion)
    pub fn create_batch_knowledge_question(
        &self,
        body: &crate::types::CreateBatchKnowledgeQuestionRequest,
    ) -> builders::CreateBatchKnowledgeQuestion {
        let mut call = self.call(&operations::CREATE_BATCH_KNOWLEDGE_QUESTION);
        call.body(body);
        builders::CreateBatchKnowledgeQuestion {
            call,
        }
    }
    /// Change several questions.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question-batch`
    /// (UpdateBatchKnowledgeQuestion)
    pub fn update_batch_knowledge_question(
        &self,
        body: &crate::types::UpdateBatchKnowledgeQuestionRequest,
    ) -> builders::UpdateBatchKnowledgeQuestion {
        let mut call = self.call(&operations::UPDATE_BATCH_KNOWLEDGE_QUESTION);
        call.body(body);
        builders::UpdateBatchKnowledgeQuestion {
            call,
        }
    }
    /// Create a question of an intent.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question` (CreateKnowledgeQuestion)
    pub fn create_knowledge_question(
        &self,
        body: &crate::types::CreateKnowledgeQuestionRequest,
    ) -> builders::CreateKnowledgeQuestion {
        let mut call = self.call(&operations::CREATE_KNOWLEDGE_QUESTION);
        call.body(body);
        builders::CreateKnowledgeQuestion {
            call,
        }
    }
    /// List the questions of an intent.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question` (ListKnowledgeQuestion)
    pub fn list_knowledge_question(
        &self,
        intent_id: impl Into<String>,
    ) -> builders::ListKnowledgeQuestion {
        let mut call = self.call(&operations::LIST_KNOWLEDGE_QUESTION);
        call.set("intent_id", Into::<String>::into(intent_id));
        builders::ListKnowledgeQuestion {
            call,
        }
    }
    /// Delete questions.
    ///
    /// The body is a list of ids, at most 500.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/question/delete`
    /// (DeleteKnowledgeQuestion)
    pub fn delete_knowledge_question(
        &self,
        body: &Vec<String>,
    ) -> builders::DeleteKnowledgeQuestion {
        let mut call = self.call(&operations::DELETE_KNOWLEDGE_QUESTION);
        call.body(body);
        builders::DeleteKnowledgeQuestion {
            call,
        }
    }
    /// Show a question.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    /// (ShowKnowledgeQuestion)
    pub fn show_knowledge_question(
        &self,
        question_id: impl Into<String>,
    ) -> builders::ShowKnowledgeQuestion {
        let mut call = self.call(&operations::SHOW_KNOWLEDGE_QUESTION);
        call.set("question_id", Into::<String>::into(question_id));
        builders::ShowKnowledgeQuestion {
            call,
        }
    }
    /// Change a question.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/question/{question_id}`
    /// (UpdateKnowledgeQuestion)
    pub fn update_knowledge_question(
        &self,
        question_id: impl Into<String>,
        body: &crate::types::UpdateKnowledgeQuestionRequest,
    ) -> builders::UpdateKnowledgeQuestion {
        let mut call = self.call(&operations::UPDATE_KNOWLEDGE_QUESTION);
        call.set("question_id", Into::<String>::into(question_id));
        call.body(body);
        builders::UpdateKnowledgeQuestion {
            call,
        }
    }
    /// Create a skill.
    ///
    /// A skill holds the intents of one subject or occasion.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill` (CreateKnowledgeSkill)
    pub fn create_knowledge_skill(
        &self,
        body: &crate::types::CreateKnowledgeSkillRequest,
    ) -> builders::CreateKnowledgeSkill {
        let mut call = self.call(&operations::CREATE_KNOWLEDGE_SKILL);
        call.body(body);
        builders::CreateKnowledgeSkill {
            call,
        }
    }
    /// List skills.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill` (ListKnowledgeSkill)
    pub fn list_knowledge_skill(&self) -> builders::ListKnowledgeSkill {
        builders::ListKnowledgeSkill {
            call: self.call(&operations::LIST_KNOWLEDGE_SKILL),
        }
    }
    /// Delete skills.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/knowledge/skill/delete` (DeleteKnowledgeSkill)
    pub fn delete_knowledge_skill(
        &self,
        body: &Vec<String>,
    ) -> builders::DeleteKnowledgeSkill {
        let mut call = self.call(&operations::DELETE_KNOWLEDGE_SKILL);
        call.body(body);
        builders::DeleteKnowledgeSkill {
            call,
        }
    }
    /// Export a skill to another provider's format.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}/export`
    /// (ExportKnowledgeSkill)
    pub fn export_knowledge_skill(
        &self,
        skill_id: impl Into<String>,
        export_type: i32,
    ) -> builders::ExportKnowledgeSkill {
        let mut call = self.call(&operations::EXPORT_KNOWLEDGE_SKILL);
        call.set("skill_id", Into::<String>::into(skill_id));
        call.set("export_type", export_type);
        builders::ExportKnowledgeSkill {
            call,
        }
    }
    /// Show a skill.
    ///
    /// Its intents are listed by `ListKnowledgeIntent`.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}` (ShowKnowledgeSkill)
    pub fn show_knowledge_skill(
        &self,
        skill_id: impl Into<String>,
    ) -> builders::ShowKnowledgeSkill {
        let mut call = self.call(&operations::SHOW_KNOWLEDGE_SKILL);
        call.set("skill_id", Into::<String>::into(skill_id));
        builders::ShowKnowledgeSkill {
            call,
        }
    }
    /// Change a skill.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/knowledge/skill/{skill_id}` (UpdateKnowledgeSkill)
    pub fn update_knowledge_skill(
        &self,
        skill_id: impl Into<String>,
        body: &crate::types::UpdateKnowledgeSkillRequest,
    ) -> builders::UpdateKnowledgeSkill {
        let mut call = self.call(&operations::UPDATE_KNOWLEDGE_SKILL);
        call.set("skill_id", Into::<String>::into(skill_id));
        call.body(body);
        builders::UpdateKnowledgeSkill {
            call,
        }
    }
}
