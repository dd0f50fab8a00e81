//! The family `wise-brain-knowledge`. Documents, libraries and question-answer pairs that language models draw on.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/wise-brain-manager/document`
    pub static CREATE_DOCUMENT: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("knowledge_library_id").required().length(1, 64),
            Parameter::form("file").required(),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::KnowledgeDocument>(),
        ..Operation::new(
            "CreateDocument",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/document",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/document`
    pub static LIST_DOCUMENT_INFO: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Parameter::query("knowledge_library_id").required().length(1, 64),
            Parameter::query("file_name"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListDocumentInfoResponse>(),
        ..Operation::new(
            "ListDocumentInfo",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/document",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/document/delete`
    pub static DELETE_DOCUMENT: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteDocument",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/document/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/document/{document_id}`
    pub static DOWNLOAD_DOCUMENT: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("document_id").max_length(64),
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
            "DownloadDocument",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/document/{document_id}",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/document/detail/{document_id}`
    pub static SHOW_DOCUMENT_INFO: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("document_id").max_length(64),
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
        success: Success::json::<crate::types::KnowledgeDocument>(),
        ..Operation::new(
            "ShowDocumentInfo",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/document/detail/{document_id}",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/document/update/{document_id}`
    pub static UPDATE_DOCUMENT: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("document_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::form("file").required(),
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
            "UpdateDocument",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/document/update/{document_id}",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/document-segment/list`
    pub static LIST_DOCUMENT_SEGMENT: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Parameter::query("document_id").required().length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListDocumentSegmentResponse>(),
        ..Operation::new(
            "ListDocumentSegment",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/document-segment/list",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/preview`
    pub static PREVIEW_DOCUMENT_SEGMENT: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("document_id").required().length(1, 64),
            Parameter::query("preview_lines"),
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
        success: Success::json::<Vec<crate::types::DocumentSegment>>(),
        ..Operation::new(
            "PreviewDocumentSegment",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/document-segment/preview",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/segment`
    pub static START_DOCUMENT_SEGMENT: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "StartDocumentSegment",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/document-segment/segment",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/update`
    pub static UPDATE_DOCUMENT_SEGMENT_INFO: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "UpdateDocumentSegmentInfo",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/document-segment/update",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/document-segment/{document_id}`
    pub static UPDATE_DOCUMENT_SEGMENT_PARAM: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("document_id").max_length(64),
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
            "UpdateDocumentSegmentParam",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/document-segment/{document_id}",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/recall`
    pub static CHECK_RECALL_KNOWLEDGE_LIBRARY: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/knowledge_library_id").length(1, 32),
            Parameter::body("/query").length(1, 256),
            Parameter::body("/topk").range(1.0, 20.0),
            Parameter::body("/score").range(0.0, 1.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<Vec<crate::types::KnowledgeHit>>(),
        ..Operation::new(
            "CheckRecallKnowledgeLibrary",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/knowledge-library/recall",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library`
    pub static CREATE_KNOWLEDGE_LIBRARY: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/topk").range(1.0, 20.0),
            Parameter::body("/score").range(0.0, 1.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateKnowledgeLibraryResponse>(),
        ..Operation::new(
            "CreateKnowledgeLibrary",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/knowledge-library",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library`
    pub static LIST_KNOWLEDGE_LIBRARY: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Parameter::query("language"),
            Parameter::query("knowledge_type"),
            Parameter::query("name"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListKnowledgeLibraryResponse>(),
        ..Operation::new(
            "ListKnowledgeLibrary",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/knowledge-library",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/delete`
    pub static DELETE_KNOWLEDGE_LIBRARY: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteKnowledgeLibrary",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/knowledge-library/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    pub static SHOW_KNOWLEDGE_LIBRARY: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("knowledge_library_id").max_length(64),
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
        success: Success::json::<crate::types::KnowledgeLibrary>(),
        ..Operation::new(
            "ShowKnowledgeLibrary",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    pub static UPDATE_KNOWLEDGE_LIBRARY: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("knowledge_library_id").max_length(64),
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
            "UpdateKnowledgeLibrary",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/question-answer`
    pub static CREATE_QUESTION_ANSWER: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/question").length(1, 256),
            Parameter::body("/answer").length(1, 2000),
            Parameter::body("/knowledge_library_id").length(1, 64),
            Parameter::body("/similar_questions").max_length(65535),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateQuestionAnswerResponse>(),
        ..Operation::new(
            "CreateQuestionAnswer",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/question-answer",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/question-answer`
    pub static LIST_QUESTION_ANSWER: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Parameter::query("knowledge_library_id").required().length(1, 64),
            Parameter::query("question"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListQuestionAnswerResponse>(),
        ..Operation::new(
            "ListQuestionAnswer",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/question-answer",
        )
    };
    /// `POST /v1/{project_id}/wise-brain-manager/question-answer/delete`
    pub static DELETE_QUESTION_ANSWER: Operation = Operation {
        family: "wise-brain-knowledge",
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
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteQuestionAnswer",
            Method::Post,
            "/v1/{project_id}/wise-brain-manager/question-answer/delete",
        )
    };
    /// `GET /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    pub static SHOW_QUESTION_ANSWER: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("question_answer_id").max_length(64),
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
        success: Success::json::<crate::types::QuestionAnswer>(),
        ..Operation::new(
            "ShowQuestionAnswer",
            Method::Get,
            "/v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}",
        )
    };
    /// `PUT /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    pub static UPDATE_QUESTION_ANSWER: Operation = Operation {
        family: "wise-brain-knowledge",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("question_answer_id").max_length(64),
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
            "UpdateQuestionAnswer",
            Method::Put,
            "/v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Bytes, Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Upload a document to a knowledge library.
    ///
    /// The library must be one for documents (knowledge_type DOCUMENT). Documents are found by
    /// their segments: see `UpdateDocumentSegmentParam` and `StartDocumentSegment`.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document` (CreateDocument)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateDocument {
        pub(super) call: Call,
    }
    impl CreateDocument {
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
        pub async fn send(self) -> Result<Response<types::KnowledgeDocument>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::KnowledgeDocument>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the documents of a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document` (ListDocumentInfo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListDocumentInfo {
        pub(super) call: Call,
    }
    impl ListDocumentInfo {
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
        /// Whether a part of the name is enough is undocumented.
        pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
            self.call.set("file_name", Into::<String>::into(file_name));
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
        ) -> Result<Response<types::ListDocumentInfoResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListDocumentInfoResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListDocumentInfoResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListDocumentInfoResponse> {
            Items::new(self.call)
        }
    }
    /// Delete documents.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document/delete` (DeleteDocument)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteDocument {
        pub(super) call: Call,
    }
    impl DeleteDocument {
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
    /// Download the file of a document.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document/{document_id}` (DownloadDocument)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DownloadDocument {
        pub(super) call: Call,
    }
    impl DownloadDocument {
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
    /// Show a document and its segmentation task.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document/detail/{document_id}` (ShowDocumentInfo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowDocumentInfo {
        pub(super) call: Call,
    }
    impl ShowDocumentInfo {
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
        pub async fn send(self) -> Result<Response<types::KnowledgeDocument>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::KnowledgeDocument>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Replace the file of a document.
    ///
    /// Whether this also replaces segments that exist already is undocumented.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document/update/{document_id}` (UpdateDocument)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateDocument {
        pub(super) call: Call,
    }
    impl UpdateDocument {
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
    /// List the segments of a document.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document-segment/list` (ListDocumentSegment)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListDocumentSegment {
        pub(super) call: Call,
    }
    impl ListDocumentSegment {
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
        ) -> Result<Response<types::ListDocumentSegmentResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListDocumentSegmentResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListDocumentSegmentResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListDocumentSegmentResponse> {
            Items::new(self.call)
        }
    }
    /// Show how settings would cut a document into segments.
    ///
    /// Changes nothing. The settings are those of the body, not those stored with the document.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/preview` (PreviewDocumentSegment)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PreviewDocumentSegment {
        pub(super) call: Call,
    }
    impl PreviewDocumentSegment {
        /// How many lines to preview. What counts as a line is undocumented.
        pub fn preview_lines(mut self, preview_lines: i32) -> Self {
            self.call.set("preview_lines", preview_lines);
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
        pub async fn send(self) -> Result<Response<Vec<types::DocumentSegment>>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<Vec<types::DocumentSegment>>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Start cutting a document into segments.
    ///
    /// Starts a task that uses the settings stored with `UpdateDocumentSegmentParam`.
    /// `ShowDocumentInfo` shows the task as document_task_info.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/segment` (StartDocumentSegment)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct StartDocumentSegment {
        pub(super) call: Call,
    }
    impl StartDocumentSegment {
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
    /// Change the text of a segment.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/update`
    /// (UpdateDocumentSegmentInfo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateDocumentSegmentInfo {
        pub(super) call: Call,
    }
    impl UpdateDocumentSegmentInfo {
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
    /// Set how a document is cut into segments.
    ///
    /// Stores the settings for the next `StartDocumentSegment`. `PreviewDocumentSegment` tries them
    /// out.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/document-segment/{document_id}`
    /// (UpdateDocumentSegmentParam)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateDocumentSegmentParam {
        pub(super) call: Call,
    }
    impl UpdateDocumentSegmentParam {
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
    /// Test what a knowledge library finds for a query.
    ///
    /// Shows the passages of documents, or the question-answer pairs, that a model would be given
    /// for the query, each with its score. Changes nothing.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/recall`
    /// (CheckRecallKnowledgeLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CheckRecallKnowledgeLibrary {
        pub(super) call: Call,
    }
    impl CheckRecallKnowledgeLibrary {
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
        pub async fn send(self) -> Result<Response<Vec<types::KnowledgeHit>>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<Vec<types::KnowledgeHit>>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a knowledge library.
    ///
    /// A library holds either question-answer pairs (`CreateQuestionAnswer`) or documents
    /// (`CreateDocument`), in one language. Roles and instruction slots refer to libraries by their
    /// ids.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library` (CreateKnowledgeLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateKnowledgeLibrary {
        pub(super) call: Call,
    }
    impl CreateKnowledgeLibrary {
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
        ) -> Result<Response<types::CreateKnowledgeLibraryResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateKnowledgeLibraryResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List knowledge libraries.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library` (ListKnowledgeLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListKnowledgeLibrary {
        pub(super) call: Call,
    }
    impl ListKnowledgeLibrary {
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
        /// Only elements whose `language` is this.
        pub fn language(mut self, language: impl Into<types::ChatLanguage>) -> Self {
            self.call.set("language", Into::<types::ChatLanguage>::into(language));
            self
        }
        /// Only elements whose `knowledge_type` is this.
        pub fn knowledge_type(
            mut self,
            knowledge_type: impl Into<types::KnowledgeType>,
        ) -> Self {
            self.call
                .set(
                    "knowledge_type",
                    Into::<types::KnowledgeType>::into(knowledge_type),
                );
            self
        }
        /// Whether a part of the name is enough is undocumented.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
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
        ) -> Result<Response<types::ListKnowledgeLibraryResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListKnowledgeLibraryResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListKnowledgeLibraryResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListKnowledgeLibraryResponse> {
            Items::new(self.call)
        }
    }
    /// Delete knowledge libraries.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/delete` (DeleteKnowledgeLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteKnowledgeLibrary {
        pub(super) call: Call,
    }
    impl DeleteKnowledgeLibrary {
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
    /// Show a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    /// (ShowKnowledgeLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowKnowledgeLibrary {
        pub(super) call: Call,
    }
    impl ShowKnowledgeLibrary {
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
        pub async fn send(self) -> Result<Response<types::KnowledgeLibrary>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::KnowledgeLibrary>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a knowledge library.
    ///
    /// Language and kind of knowledge cannot be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    /// (UpdateKnowledgeLibrary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateKnowledgeLibrary {
        pub(super) call: Call,
    }
    impl UpdateKnowledgeLibrary {
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
    /// Add a question-answer pair to a knowledge library.
    ///
    /// The library must be one for question-answer pairs (knowledge_type QUESTION_ANSWER).
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/question-answer` (CreateQuestionAnswer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateQuestionAnswer {
        pub(super) call: Call,
    }
    impl CreateQuestionAnswer {
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
        ) -> Result<Response<types::CreateQuestionAnswerResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateQuestionAnswerResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the question-answer pairs of a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/question-answer` (ListQuestionAnswer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListQuestionAnswer {
        pub(super) call: Call,
    }
    impl ListQuestionAnswer {
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
        /// Whether a part of the question is enough is undocumented.
        pub fn question(mut self, question: impl Into<String>) -> Self {
            self.call.set("question", Into::<String>::into(question));
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
        ) -> Result<Response<types::ListQuestionAnswerResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListQuestionAnswerResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListQuestionAnswerResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListQuestionAnswerResponse> {
            Items::new(self.call)
        }
    }
    /// Delete question-answer pairs.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/question-answer/delete` (DeleteQuestionAnswer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteQuestionAnswer {
        pub(super) call: Call,
    }
    impl DeleteQuestionAnswer {
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
    /// Show a question-answer pair.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    /// (ShowQuestionAnswer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowQuestionAnswer {
        pub(super) call: Call,
    }
    impl ShowQuestionAnswer {
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
        pub async fn send(self) -> Result<Response<types::QuestionAnswer>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::QuestionAnswer>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a question-answer pair.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    /// (UpdateQuestionAnswer)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateQuestionAnswer {
        pub(super) call: Call,
    }
    impl UpdateQuestionAnswer {
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
    use crate::types::{ChatLanguage, KnowledgeType};
    /// A document of a knowledge library, its segmentation settings and its latest segmentation
    /// task.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeDocument {
        /// `document_id` (optional). 1 to 64 characters.
        pub document_id: Option<String>,
        /// `knowledge_library_id` (optional). 1 to 64 characters.
        pub knowledge_library_id: Option<String>,
        /// `file_name` (optional). 1 to 128 characters.
        pub file_name: Option<String>,
        /// In bytes. Range: 0 to 1048576000.
        pub file_size: Option<i64>,
        /// The extension of a file name, such as xlsx. 1 to 64 characters.
        pub file_type: Option<String>,
        /// How segments are found: 1 automatically, 2 by the settings below. Range: 1 to 64.
        pub split_type: Option<i32>,
        /// Length of a segment. The unit is undocumented. Range: 1 to 512.
        pub chunk_size: Option<i32>,
        /// `title` (cut at headings), `separator` (cut at separators), or both, joined by a comma. 1 to
        /// 256 characters.
        pub chunk_type: Option<String>,
        /// Where text is cut if `chunk_type` has separator. At most 32 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub separators: Vec<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// The task that cuts the document into segments.
        pub document_task_info: Option<DocumentTask>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for KnowledgeDocument {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("document_id"),
            optional::<Option<String>>("knowledge_library_id"),
            optional::<Option<String>>("file_name"),
            optional::<Option<i64>>("file_size"),
            optional::<Option<String>>("file_type"),
            optional::<Option<i32>>("split_type"),
            optional::<Option<i32>>("chunk_size"),
            optional::<Option<String>>("chunk_type"),
            optional::<Vec<String>>("separators"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<DocumentTask>>("document_task_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.document_id),
                1 => read(map, &mut self.knowledge_library_id),
                2 => read(map, &mut self.file_name),
                3 => read(map, &mut self.file_size),
                4 => read(map, &mut self.file_type),
                5 => read(map, &mut self.split_type),
                6 => read(map, &mut self.chunk_size),
                7 => read(map, &mut self.chunk_type),
                8 => read(map, &mut self.separators),
                9 => read(map, &mut self.create_time),
                10 => read(map, &mut self.update_time),
                _ => read(map, &mut self.document_task_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "document_id", &self.document_id)?;
            write_some(map, "knowledge_library_id", &self.knowledge_library_id)?;
            write_some(map, "file_name", &self.file_name)?;
            write_some(map, "file_size", &self.file_size)?;
            write_some(map, "file_type", &self.file_type)?;
            write_some(map, "split_type", &self.split_type)?;
            write_some(map, "chunk_size", &self.chunk_size)?;
            write_some(map, "chunk_type", &self.chunk_type)?;
            write_some(map, "separators", &self.separators)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "document_task_info", &self.document_task_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(KnowledgeDocument);
    /// A task that cuts a document into segments. The values of status and result are undocumented.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DocumentTask {
        /// `task_id` (optional). 1 to 64 characters.
        pub task_id: Option<String>,
        /// A number in examples, such as 1. 1 to 64 characters.
        pub task_status: Option<String>,
        /// How much is done, as a fraction, such as 0.56. 1 to 64 characters.
        pub task_process: Option<String>,
        /// A number in examples, such as 1. 1 to 64 characters.
        pub task_result: Option<String>,
        /// Text for people. 1 to 512 characters.
        pub fail_reason: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `begin_time` (optional)
        pub begin_time: Option<Timestamp>,
        /// `end_time` (optional)
        pub end_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for DocumentTask {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("task_id"),
            optional::<Option<String>>("task_status"),
            optional::<Option<String>>("task_process"),
            optional::<Option<String>>("task_result"),
            optional::<Option<String>>("fail_reason"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("begin_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.task_id),
                1 => read(map, &mut self.task_status),
                2 => read(map, &mut self.task_process),
                3 => read(map, &mut self.task_result),
                4 => read(map, &mut self.fail_reason),
                5 => read(map, &mut self.create_time),
                6 => read(map, &mut self.begin_time),
                7 => read(map, &mut self.end_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "task_id", &self.task_id)?;
            write_some(map, "task_status", &self.task_status)?;
            write_some(map, "task_process", &self.task_process)?;
            write_some(map, "task_result", &self.task_result)?;
            write_some(map, "fail_reason", &self.fail_reason)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "begin_time", &self.begin_time)?;
            write_some(map, "end_time", &self.end_time)?;
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
    object!(DocumentTask);
    /// The answer of `ListDocumentInfo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListDocumentInfoResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many documents pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeDocument>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListDocumentInfoResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<KnowledgeDocument>>("data"),
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
    object!(ListDocumentInfoResponse);
    /// The answer of `ListDocumentSegment`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListDocumentSegmentResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many segments the document has, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<DocumentSegment>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListDocumentSegmentResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<DocumentSegment>>("data"),
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
    object!(ListDocumentSegmentResponse);
    /// A part of a document that is found as one.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DocumentSegment {
        /// Position in the document. At least 0.
        pub text_index: Option<i32>,
        /// `id` (optional)
        pub id: Option<String>,
        /// `title` (optional)
        pub title: Option<String>,
        /// `text` (optional)
        pub text: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for DocumentSegment {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("text_index"),
            optional::<Option<String>>("id"),
            optional::<Option<String>>("title"),
            optional::<Option<String>>("text"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.text_index),
                1 => read(map, &mut self.id),
                2 => read(map, &mut self.title),
                _ => read(map, &mut self.text),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "text_index", &self.text_index)?;
            write_some(map, "id", &self.id)?;
            write_some(map, "title", &self.title)?;
            write_some(map, "text", &self.text)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(DocumentSegment);
    /// How a document is cut into segments.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SegmentSettings {
        /// How segments are found: 1 automatically, 2 by the other settings.
        pub split_type: i32,
        /// Length of a segment. The unit is undocumented; documents show 1 to 512.
        pub chunk_size: Option<i32>,
        /// `title` (cut at headings), `separator` (cut at separators), or both, joined by a comma.
        pub chunk_type: Option<String>,
        /// Where text is cut if `chunk_type` has separator. Documents show up to 32, of at most 8
        /// characters each.
        pub separators: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SegmentSettings {
        /// One with what is required; the rest has setters.
        pub fn new(split_type: i32) -> Self {
            Self {
                split_type,
                ..Default::default()
            }
        }
        /// Length of a segment. The unit is undocumented; documents show 1 to 512.
        #[must_use]
        pub fn chunk_size(mut self, chunk_size: i32) -> Self {
            self.chunk_size = Some(chunk_size);
            self
        }
        /// `title` (cut at headings), `separator` (cut at separators), or both, joined by a comma.
        #[must_use]
        pub fn chunk_type(mut self, chunk_type: impl Into<String>) -> Self {
            self.chunk_type = Some(chunk_type.into());
            self
        }
        /// Where text is cut if `chunk_type` has separator. Documents show up to 32, of at most 8
        /// characters each.
        #[must_use]
        pub fn separators(mut self, separators: Vec<String>) -> Self {
            self.separators = Some(separators);
            self
        }
    }
    impl Object for SegmentSettings {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("split_type"),
            optional::<Option<i32>>("chunk_size"),
            optional::<Option<String>>("chunk_type"),
            optional::<Option<Vec<String>>>("separators"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.split_type),
                1 => read(map, &mut self.chunk_size),
                2 => read(map, &mut self.chunk_type),
                _ => read(map, &mut self.separators),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "split_type", &self.split_type)?;
            write_some(map, "chunk_size", &self.chunk_size)?;
            write_some(map, "chunk_type", &self.chunk_type)?;
            write_some(map, "separators", &self.separators)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SegmentSettings);
    /// `StartDocumentSegmentRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StartDocumentSegmentRequest {
        /// `document_id` (always there)
        pub document_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl StartDocumentSegmentRequest {
        /// One with what is required; the rest has setters.
        pub fn new(document_id: impl Into<String>) -> Self {
            Self {
                document_id: document_id.into(),
                ..Default::default()
            }
        }
    }
    impl Object for StartDocumentSegmentRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("document_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.document_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "document_id", &self.document_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(StartDocumentSegmentRequest);
    /// `UpdateDocumentSegmentRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateDocumentSegmentRequest {
        /// The document that the segment belongs to.
        pub document_id: String,
        /// The segment, as `ListDocumentSegment` shows it.
        pub id: String,
        /// Position in the document.
        pub text_index: Option<i32>,
        /// The new text.
        pub text: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateDocumentSegmentRequest {
        /// One with what is required; the rest has setters.
        pub fn new(document_id: impl Into<String>, id: impl Into<String>) -> Self {
            Self {
                document_id: document_id.into(),
                id: id.into(),
                ..Default::default()
            }
        }
        /// Position in the document.
        #[must_use]
        pub fn text_index(mut self, text_index: i32) -> Self {
            self.text_index = Some(text_index);
            self
        }
        /// The new text.
        #[must_use]
        pub fn text(mut self, text: impl Into<String>) -> Self {
            self.text = Some(text.into());
            self
        }
    }
    impl Object for UpdateDocumentSegmentRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("document_id"),
            required::<String>("id"),
            optional::<Option<i32>>("text_index"),
            optional::<Option<String>>("text"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.document_id),
                1 => read(map, &mut self.id),
                2 => read(map, &mut self.text_index),
                _ => read(map, &mut self.text),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "document_id", &self.document_id)?;
            write(map, "id", &self.id)?;
            write_some(map, "text_index", &self.text_index)?;
            write_some(map, "text", &self.text)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateDocumentSegmentRequest);
    /// `RecallKnowledgeLibraryRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RecallKnowledgeLibraryRequest {
        /// The id of a library, which has 32 characters. 1 to 32 characters.
        pub knowledge_library_id: String,
        /// Must be the kind of the library.
        pub knowledge_type: KnowledgeType,
        /// The text that a user might say. 1 to 256 characters.
        pub query: String,
        /// The most hits to return. Sources speak of document libraries only. Range: 1 to 20.
        pub topk: Option<i32>,
        /// Presumably the lowest score that a hit needs; the sources call it only the score of the
        /// recall. Range: 0 to 1. Default: `0.7`.
        pub score: Option<f64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl RecallKnowledgeLibraryRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            knowledge_library_id: impl Into<String>,
            knowledge_type: impl Into<KnowledgeType>,
            query: impl Into<String>,
        ) -> Self {
            Self {
                knowledge_library_id: knowledge_library_id.into(),
                knowledge_type: knowledge_type.into(),
                query: query.into(),
                ..Default::default()
            }
        }
        /// The most hits to return. Sources speak of document libraries only. Range: 1 to 20.
        #[must_use]
        pub fn topk(mut self, topk: i32) -> Self {
            self.topk = Some(topk);
            self
        }
        /// Presumably the lowest score that a hit needs; the sources call it only the score of the
        /// recall. Range: 0 to 1. Default: `0.7`.
        #[must_use]
        pub fn score(mut self, score: f64) -> Self {
            self.score = Some(score);
            self
        }
    }
    impl Object for RecallKnowledgeLibraryRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("knowledge_library_id"),
            required::<KnowledgeType>("knowledge_type"),
            required::<String>("query"),
            optional::<Option<i32>>("topk"),
            optional::<Option<f64>>("score"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.knowledge_library_id),
                1 => read(map, &mut self.knowledge_type),
                2 => read(map, &mut self.query),
                3 => read(map, &mut self.topk),
                _ => read(map, &mut self.score),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "knowledge_library_id", &self.knowledge_library_id)?;
            write(map, "knowledge_type", &self.knowledge_type)?;
            write(map, "query", &self.query)?;
            write_some(map, "topk", &self.topk)?;
            write_some(map, "score", &self.score)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RecallKnowledgeLibraryRequest);
    /// A passage of a document or a question-answer pair that a query found.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeHit {
        /// The document that the passage is from. 1 to 64 characters.
        pub document_id: Option<String>,
        /// `file_name` (optional). 1 to 128 characters.
        pub file_name: Option<String>,
        /// `file_type` (optional). 1 to 64 characters.
        pub file_type: Option<String>,
        /// The pair that was found, if the library holds pairs. 1 to 64 characters.
        pub question_answer_id: Option<String>,
        /// The passage or the pair, as text. 1 to 1024 characters.
        pub content: Option<String>,
        /// How well it suits the query; 1 is best. Range: 0 to 1.
        pub score: Option<f64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for KnowledgeHit {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("document_id"),
            optional::<Option<String>>("file_name"),
            optional::<Option<String>>("file_type"),
            optional::<Option<String>>("question_answer_id"),
            optional::<Option<String>>("content"),
            optional::<Option<f64>>("score"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.document_id),
                1 => read(map, &mut self.file_name),
                2 => read(map, &mut self.file_type),
                3 => read(map, &mut self.question_answer_id),
                4 => read(map, &mut self.content),
                _ => read(map, &mut self.score),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "document_id", &self.document_id)?;
            write_some(map, "file_name", &self.file_name)?;
            write_some(map, "file_type", &self.file_type)?;
            write_some(map, "question_answer_id", &self.question_answer_id)?;
            write_some(map, "content", &self.content)?;
            write_some(map, "score", &self.score)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(KnowledgeHit);
    /// `CreateKnowledgeLibraryRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeLibraryRequest {
        /// `name` (always there). 1 to 32 characters.
        pub name: String,
        /// Language of the content.
        pub language: ChatLanguage,
        /// What a knowledge library holds.
        pub knowledge_type: KnowledgeType,
        /// The most hits that a query gets from the library. Range: 1 to 20.
        pub topk: Option<i32>,
        /// Presumably the lowest score that a hit needs; the sources call it only the score of the
        /// recall. Range: 0 to 1.
        pub score: Option<f64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateKnowledgeLibraryRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            name: impl Into<String>,
            language: impl Into<ChatLanguage>,
            knowledge_type: impl Into<KnowledgeType>,
        ) -> Self {
            Self {
                name: name.into(),
                language: language.into(),
                knowledge_type: knowledge_type.into(),
                ..Default::default()
            }
        }
        /// The most hits that a query gets from the library. Range: 1 to 20.
        #[must_use]
        pub fn topk(mut self, topk: i32) -> Self {
            self.topk = Some(topk);
            self
        }
        /// Presumably the lowest score that a hit needs; the sources call it only the score of the
        /// recall. Range: 0 to 1.
        #[must_use]
        pub fn score(mut self, score: f64) -> Self {
            self.score = Some(score);
            self
        }
    }
    impl Object for CreateKnowledgeLibraryRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<ChatLanguage>("language"),
            required::<KnowledgeType>("knowledge_type"),
            optional::<Option<i32>>("topk"),
            optional::<Option<f64>>("score"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.language),
                2 => read(map, &mut self.knowledge_type),
                3 => read(map, &mut self.topk),
                _ => read(map, &mut self.score),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "language", &self.language)?;
            write(map, "knowledge_type", &self.knowledge_type)?;
            write_some(map, "topk", &self.topk)?;
            write_some(map, "score", &self.score)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateKnowledgeLibraryRequest);
    /// The answer of `CreateKnowledgeLibrary`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeLibraryResponse {
        /// `knowledge_library_id` (always there). 1 to 64 characters.
        pub knowledge_library_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateKnowledgeLibraryResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("knowledge_library_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.knowledge_library_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "knowledge_library_id", &self.knowledge_library_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateKnowledgeLibraryResponse);
    /// The answer of `ListKnowledgeLibrary`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListKnowledgeLibraryResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many libraries pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeLibrary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListKnowledgeLibraryResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<KnowledgeLibrary>>("data"),
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
    object!(ListKnowledgeLibraryResponse);
    /// A collection of documents or of question-answer pairs that models draw on.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeLibrary {
        /// `knowledge_library_id` (optional)
        pub knowledge_library_id: Option<String>,
        /// `name` (optional)
        pub name: Option<String>,
        /// Language of the content.
        pub language: Option<ChatLanguage>,
        /// What a knowledge library holds.
        pub knowledge_type: Option<KnowledgeType>,
        /// How large the library is; for documents, how many there are. At least 0.
        pub knowledge_size: Option<i32>,
        /// The most hits that a query gets from the library. Range: 1 to 20.
        pub topk: Option<i32>,
        /// Presumably the lowest score that a hit needs; the sources call it only the score of the
        /// recall. Range: 0 to 1.
        pub score: Option<f64>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for KnowledgeLibrary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("knowledge_library_id"),
            optional::<Option<String>>("name"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<KnowledgeType>>("knowledge_type"),
            optional::<Option<i32>>("knowledge_size"),
            optional::<Option<i32>>("topk"),
            optional::<Option<f64>>("score"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.knowledge_library_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.language),
                3 => read(map, &mut self.knowledge_type),
                4 => read(map, &mut self.knowledge_size),
                5 => read(map, &mut self.topk),
                6 => read(map, &mut self.score),
                7 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "knowledge_library_id", &self.knowledge_library_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "knowledge_type", &self.knowledge_type)?;
            write_some(map, "knowledge_size", &self.knowledge_size)?;
            write_some(map, "topk", &self.topk)?;
            write_some(map, "score", &self.score)?;
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
    object!(KnowledgeLibrary);
    /// `UpdateKnowledgeLibraryRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKnowledgeLibraryRequest {
        /// `name` (optional)
        pub name: Option<String>,
        /// The most hits that a query gets from the library. When a library is created, 1 to 20 are
        /// allowed.
        pub topk: Option<i32>,
        /// Presumably the lowest score that a hit needs. When a library is created, 0 to 1 are allowed.
        pub score: Option<f64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateKnowledgeLibraryRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional)
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// The most hits that a query gets from the library. When a library is created, 1 to 20 are
        /// allowed.
        #[must_use]
        pub fn topk(mut self, topk: i32) -> Self {
            self.topk = Some(topk);
            self
        }
        /// Presumably the lowest score that a hit needs. When a library is created, 0 to 1 are allowed.
        #[must_use]
        pub fn score(mut self, score: f64) -> Self {
            self.score = Some(score);
            self
        }
    }
    impl Object for UpdateKnowledgeLibraryRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<i32>>("topk"),
            optional::<Option<f64>>("score"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.topk),
                _ => read(map, &mut self.score),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "topk", &self.topk)?;
            write_some(map, "score", &self.score)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateKnowledgeLibraryRequest);
    /// `CreateQuestionAnswerRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateQuestionAnswerRequest {
        /// The question as it is most often asked. 1 to 256 characters.
        pub question: String,
        /// What is said in reply. 1 to 2000 characters.
        pub answer: String,
        /// `knowledge_library_id` (always there). 1 to 64 characters.
        pub knowledge_library_id: String,
        /// Other ways to ask the same, separated by line feeds. At most 65535 characters.
        pub similar_questions: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateQuestionAnswerRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            question: impl Into<String>,
            answer: impl Into<String>,
            knowledge_library_id: impl Into<String>,
        ) -> Self {
            Self {
                question: question.into(),
                answer: answer.into(),
                knowledge_library_id: knowledge_library_id.into(),
                ..Default::default()
            }
        }
        /// Other ways to ask the same, separated by line feeds. At most 65535 characters.
        #[must_use]
        pub fn similar_questions(
            mut self,
            similar_questions: impl Into<String>,
        ) -> Self {
            self.similar_questions = Some(similar_questions.into());
            self
        }
    }
    impl Object for CreateQuestionAnswerRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("question"),
            required::<String>("answer"),
            required::<String>("knowledge_library_id"),
            optional::<Option<String>>("similar_questions"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.question),
                1 => read(map, &mut self.answer),
                2 => read(map, &mut self.knowledge_library_id),
                _ => read(map, &mut self.similar_questions),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "question", &self.question)?;
            write(map, "answer", &self.answer)?;
            write(map, "knowledge_library_id", &self.knowledge_library_id)?;
            write_some(map, "similar_questions", &self.similar_questions)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateQuestionAnswerRequest);
    /// The answer of `CreateQuestionAnswer`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateQuestionAnswerResponse {
        /// `question_answer_id` (always there). 1 to 64 characters.
        pub question_answer_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateQuestionAnswerResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("question_answer_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.question_answer_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "question_answer_id", &self.question_answer_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateQuestionAnswerResponse);
    /// The answer of `ListQuestionAnswer`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListQuestionAnswerResponse {
        /// `offset` (optional). At least 0.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many pairs pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        /// `data` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<QuestionAnswer>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListQuestionAnswerResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<QuestionAnswer>>("data"),
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
    object!(ListQuestionAnswerResponse);
    /// A question, other ways to ask it, and its answer.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct QuestionAnswer {
        /// `question_answer_id` (optional)
        pub question_answer_id: Option<String>,
        /// `question` (optional)
        pub question: Option<String>,
        /// `answer` (optional)
        pub answer: Option<String>,
        /// Other ways to ask the same, separated by line feeds.
        pub similar_questions: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for QuestionAnswer {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("question_answer_id"),
            optional::<Option<String>>("question"),
            optional::<Option<String>>("answer"),
            optional::<Option<String>>("similar_questions"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.question_answer_id),
                1 => read(map, &mut self.question),
                2 => read(map, &mut self.answer),
                3 => read(map, &mut self.similar_questions),
                4 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "question_answer_id", &self.question_answer_id)?;
            write_some(map, "question", &self.question)?;
            write_some(map, "answer", &self.answer)?;
            write_some(map, "similar_questions", &self.similar_questions)?;
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
    object!(QuestionAnswer);
    /// `UpdateQuestionAnswerRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateQuestionAnswerRequest {
        /// `question` (optional)
        pub question: Option<String>,
        /// `answer` (optional)
        pub answer: Option<String>,
        /// Other ways to ask the same, separated by line feeds.
        pub similar_questions: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateQuestionAnswerRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `question` (optional)
        #[must_use]
        pub fn question(mut self, question: impl Into<String>) -> Self {
            self.question = Some(question.into());
            self
        }
        /// `answer` (optional)
        #[must_use]
        pub fn answer(mut self, answer: impl Into<String>) -> Self {
            self.answer = Some(answer.into());
            self
        }
        /// Other ways to ask the same, separated by line feeds.
        #[must_use]
        pub fn similar_questions(
            mut self,
            similar_questions: impl Into<String>,
        ) -> Self {
            self.similar_questions = Some(similar_questions.into());
            self
        }
    }
    impl Object for UpdateQuestionAnswerRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("question"),
            optional::<Option<String>>("answer"),
            optional::<Option<String>>("similar_questions"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.question),
                1 => read(map, &mut self.answer),
                _ => read(map, &mut self.similar_questions),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "question", &self.question)?;
            write_some(map, "answer", &self.answer)?;
            write_some(map, "similar_questions", &self.similar_questions)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateQuestionAnswerRequest);
    impl Page for ListDocumentInfoResponse {
        type Item = KnowledgeDocument;
        fn items(&self) -> &[KnowledgeDocument] {
            &self.data
        }
        fn into_items(self) -> Vec<KnowledgeDocument> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListDocumentSegmentResponse {
        type Item = DocumentSegment;
        fn items(&self) -> &[DocumentSegment] {
            &self.data
        }
        fn into_items(self) -> Vec<DocumentSegment> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListKnowledgeLibraryResponse {
        type Item = KnowledgeLibrary;
        fn items(&self) -> &[KnowledgeLibrary] {
            &self.data
        }
        fn into_items(self) -> Vec<KnowledgeLibrary> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListQuestionAnswerResponse {
        type Item = QuestionAnswer;
        fn items(&self) -> &[QuestionAnswer] {
            &self.data
        }
        fn into_items(self) -> Vec<QuestionAnswer> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Upload a document to a knowledge library.
    ///
    /// The library must be one for documents (knowledge_type DOCUMENT). Documents are found by
    /// their segments: see `UpdateDocumentSegmentParam` and `StartDocumentSegment`.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document` (CreateDocument)
    pub fn create_document(
        &self,
        knowledge_library_id: impl Into<String>,
        file: crate::FilePart,
    ) -> builders::CreateDocument {
        let mut call = self.call(&operations::CREATE_DOCUMENT);
        call.set("knowledge_library_id", Into::<String>::into(knowledge_library_id));
        call.file("file", file);
        builders::CreateDocument { call }
    }
    /// List the documents of a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document` (ListDocumentInfo)
    pub fn list_document_info(
        &self,
        knowledge_library_id: impl Into<String>,
    ) -> builders::ListDocumentInfo {
        let mut call = self.call(&operations::LIST_DOCUMENT_INFO);
        call.set("knowledge_library_id", Into::<String>::into(knowledge_library_id));
        builders::ListDocumentInfo { call }
    }
    /// Delete documents.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document/delete` (DeleteDocument)
    pub fn delete_document(&self, body: &Vec<String>) -> builders::DeleteDocument {
        let mut call = self.call(&operations::DELETE_DOCUMENT);
        call.body(body);
        builders::DeleteDocument { call }
    }
    /// Download the file of a document.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document/{document_id}` (DownloadDocument)
    pub fn download_document(
        &self,
        document_id: impl Into<String>,
    ) -> builders::DownloadDocument {
        let mut call = self.call(&operations::DOWNLOAD_DOCUMENT);
        call.set("document_id", Into::<String>::into(document_id));
        builders::DownloadDocument { call }
    }
    /// Show a document and its segmentation task.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document/detail/{document_id}` (ShowDocumentInfo)
    pub fn show_document_info(
        &self,
        document_id: impl Into<String>,
    ) -> builders::ShowDocumentInfo {
        let mut call = self.call(&operations::SHOW_DOCUMENT_INFO);
        call.set("document_id", Into::<String>::into(document_id));
        builders::ShowDocumentInfo { call }
    }
    /// Replace the file of a document.
    ///
    /// Whether this also replaces segments that exist already is undocumented.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document/update/{document_id}` (UpdateDocument)
    pub fn update_document(
        &self,
        document_id: impl Into<String>,
        file: crate::FilePart,
    ) -> builders::UpdateDocument {
        let mut call = self.call(&operations::UPDATE_DOCUMENT);
        call.set("document_id", Into::<String>::into(document_id));
        call.file("file", file);
        builders::UpdateDocument { call }
    }
    /// List the segments of a document.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document-segment/list` (ListDocumentSegment)
    pub fn list_document_segment(
        &self,
        document_id: impl Into<String>,
    ) -> builders::ListDocumentSegment {
        let mut call = self.call(&operations::LIST_DOCUMENT_SEGMENT);
        call.set("document_id", Into::<String>::into(document_id));
        builders::ListDocumentSegment {
            call,
        }
    }
    /// Show how settings would cut a document into segments.
    ///
    /// Changes nothing. The settings are those of the body, not those stored with the document.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/preview` (PreviewDocumentSegment)
    pub fn preview_document_segment(
        &self,
        document_id: impl Into<String>,
        body: &crate::types::SegmentSettings,
    ) -> builders::PreviewDocumentSegment {
        let mut call = self.call(&operations::PREVIEW_DOCUMENT_SEGMENT);
        call.set("document_id", Into::<String>::into(document_id));
        call.body(body);
        builders::PreviewDocumentSegment {
            call,
        }
    }
    /// Start cutting a document into segments.
    ///
    /// Starts a task that uses the settings stored with `UpdateDocumentSegmentParam`.
    /// `ShowDocumentInfo` shows the task as document_task_info.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/segment` (StartDocumentSegment)
    pub fn start_document_segment(
        &self,
        body: &crate::types::StartDocumentSegmentRequest,
    ) -> builders::StartDocumentSegment {
        let mut call = self.call(&operations::START_DOCUMENT_SEGMENT);
        call.body(body);
        builders::StartDocumentSegment {
            call,
        }
    }
    /// Change the text of a segment.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/update`
    /// (UpdateDocumentSegmentInfo)
    pub fn update_document_segment_info(
        &self,
        body: &crate::types::UpdateDocumentSegmentRequest,
    ) -> builders::UpdateDocumentSegmentInfo {
        let mut call = self.call(&operations::UPDATE_DOCUMENT_SEGMENT_INFO);
        call.body(body);
        builders::UpdateDocumentSegmentInfo {
            call,
        }
    }
    /// Set how a document is cut into segments.
    ///
    /// Stores the settings for the next `StartDocumentSegment`. `PreviewDocumentSegment` tries them
    /// out.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/document-segment/{document_id}`
    /// (UpdateDocumentSegmentParam)
    pub fn update_document_segment_param(
        &self,
        document_id: impl Into<String>,
        body: &crate::types::SegmentSettings,
    ) -> builders::UpdateDocumentSegmentParam {
        let mut call = self.call(&operations::UPDATE_DOCUMENT_SEGMENT_PARAM);
        call.set("document_id", Into::<String>::into(document_id));
        call.body(body);
        builders::UpdateDocumentSegmentParam {
            call,
        }
    }
    /// Test what a knowledge library finds for a query.
    ///
    /// Shows the passages of documents, or the question-answer pairs, that a model would be given
    /// for the query, each with its score. Changes nothing.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/recall`
    /// (CheckRecallKnowledgeLibrary)
    pub fn check_recall_knowledge_library(
        &self,
        body: &crate::types::RecallKnowledgeLibraryRequest,
    ) -> builders::CheckRecallKnowledgeLibrary {
        let mut call = self.call(&operations::CHECK_RECALL_KNOWLEDGE_LIBRARY);
        call.body(body);
        builders::CheckRecallKnowledgeLibrary {
            call,
        }
    }
    /// Create a knowledge library.
    ///
    /// A library holds either question-answer pairs (`CreateQuestionAnswer`) or documents
    /// (`CreateDocument`), in one language. Roles and instruction slots refer to libraries by their
    /// ids.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library` (CreateKnowledgeLibrary)
    pub fn create_knowledge_library(
        &self,
        body: &crate::types::CreateKnowledgeLibraryRequest,
    ) -> builders::CreateKnowledgeLibrary {
        let mut call = self.call(&operations::CREATE_KNOWLEDGE_LIBRARY);
        call.body(body);
        builders::CreateKnowledgeLibrary {
            call,
        }
    }
    /// List knowledge libraries.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library` (ListKnowledgeLibrary)
    pub fn list_knowledge_library(&self) -> builders::ListKnowledgeLibrary {
        builders::ListKnowledgeLibrary {
            call: self.call(&operations::LIST_KNOWLEDGE_LIBRARY),
        }
    }
    /// Delete knowledge libraries.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/delete` (DeleteKnowledgeLibrary)
    pub fn delete_knowledge_library(
        &self,
        body: &Vec<String>,
    ) -> builders::DeleteKnowledgeLibrary {
        let mut call = self.call(&operations::DELETE_KNOWLEDGE_LIBRARY);
        call.body(body);
        builders::DeleteKnowledgeLibrary {
            call,
        }
    }
    /// Show a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    /// (ShowKnowledgeLibrary)
    pub fn show_knowledge_library(
        &self,
        knowledge_library_id: impl Into<String>,
    ) -> builders::ShowKnowledgeLibrary {
        let mut call = self.call(&operations::SHOW_KNOWLEDGE_LIBRARY);
        call.set("knowledge_library_id", Into::<String>::into(knowledge_library_id));
        builders::ShowKnowledgeLibrary {
            call,
        }
    }
    /// Change a knowledge library.
    ///
    /// Language and kind of knowledge cannot be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    /// (UpdateKnowledgeLibrary)
    pub fn update_knowledge_library(
        &self,
        knowledge_library_id: impl Into<String>,
        body: &crate::types::UpdateKnowledgeLibraryRequest,
    ) -> builders::UpdateKnowledgeLibrary {
        let mut call = self.call(&operations::UPDATE_KNOWLEDGE_LIBRARY);
        call.set("knowledge_library_id", Into::<String>::into(knowledge_library_id));
        call.body(body);
        builders::UpdateKnowledgeLibrary {
            call,
        }
    }
    /// Add a question-answer pair to a knowledge library.
    ///
    /// The library must be one for question-answer pairs (knowledge_type QUESTION_ANSWER).
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/question-answer` (CreateQuestionAnswer)
    pub fn create_question_answer(
        &self,
        body: &crate::types::CreateQuestionAnswerRequest,
    ) -> builders::CreateQuestionAnswer {
        let mut call = self.call(&operations::CREATE_QUESTION_ANSWER);
        call.body(body);
        builders::CreateQuestionAnswer {
            call,
        }
    }
    /// List the question-answer pairs of a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/question-answer` (ListQuestionAnswer)
    pub fn list_question_answer(
        &self,
        knowledge_library_id: impl Into<String>,
    ) -> builders::ListQuestionAnswer {
        let mut call = self.call(&operations::LIST_QUESTION_ANSWER);
        call.set("knowledge_library_id", Into::<String>::into(knowledge_library_id));
        builders::ListQuestionAnswer {
            call,
        }
    }
    /// Delete question-answer pairs.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/question-answer/delete` (DeleteQuestionAnswer)
    pub fn delete_question_answer(
        &self,
        body: &Vec<String>,
    ) -> builders::DeleteQuestionAnswer {
        let mut call = self.call(&operations::DELETE_QUESTION_ANSWER);
        call.body(body);
        builders::DeleteQuestionAnswer {
            call,
        }
    }
    /// Show a question-answer pair.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    /// (ShowQuestionAnswer)
    pub fn show_question_answer(
        &self,
        question_answer_id: impl Into<String>,
    ) -> builders::ShowQuestionAnswer {
        let mut call = self.call(&operations::SHOW_QUESTION_ANSWER);
        call.set("question_answer_id", Into::<String>::into(question_answer_id));
        builders::ShowQuestionAnswer {
            call,
        }
    }
    /// Change a question-answer pair.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    /// (UpdateQuestionAnswer)
    pub fn update_question_answer(
        &self,
        question_answer_id: impl Into<String>,
        body: &crate::types::UpdateQuestionAnswerRequest,
    ) -> builders::UpdateQuestionAnswer {
        let mut call = self.call(&operations::UPDATE_QUESTION_ANSWER);
        call.set("question_answer_id", Into::<String>::into(question_answer_id));
        call.body(body);
        builders::UpdateQuestionAnswer {
            call,
        }
    }
}
