//! The family `wise-brain-knowledge`. Documents, libraries and question-answer pairs that
//! language models draw on.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use huaweicloud_core::codegen;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/wise-brain-manager/document`
    pub static CREATE_DOCUMENT: Operation = Operation::new(
        "CreateDocument",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/document",
    )
    .family("wise-brain-knowledge")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("knowledge_library_id")
            .required()
            .length(1, 64),
        Parameter::form("file").required(),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::KnowledgeDocument>());

    /// `GET /v1/{project_id}/wise-brain-manager/document`
    pub static LIST_DOCUMENT_INFO: Operation = Operation::new(
        "ListDocumentInfo",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/document",
    )
    .family("wise-brain-knowledge")
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
        Parameter::query("knowledge_library_id")
            .required()
            .length(1, 64),
        Parameter::query("file_name"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListDocumentInfoResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/document/delete`
    pub static DELETE_DOCUMENT: Operation = Operation::new(
        "DeleteDocument",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/document/delete",
    )
    .family("wise-brain-knowledge")
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
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/document/{document_id}`
    pub static DOWNLOAD_DOCUMENT: Operation = Operation::new(
        "DownloadDocument",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/document/{document_id}",
    )
    .family("wise-brain-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("document_id").max_length(64),
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
    .accept("application/octet-stream");

    /// `GET /v1/{project_id}/wise-brain-manager/document/detail/{document_id}`
    pub static SHOW_DOCUMENT_INFO: Operation = Operation::new(
        "ShowDocumentInfo",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/document/detail/{document_id}",
    )
    .family("wise-brain-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("document_id").max_length(64),
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
    .success(Success::json::<types::KnowledgeDocument>());

    /// `POST /v1/{project_id}/wise-brain-manager/document/update/{document_id}`
    pub static UPDATE_DOCUMENT: Operation = Operation::new(
        "UpdateDocument",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/document/update/{document_id}",
    )
    .family("wise-brain-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("document_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::form("file").required(),
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

    /// `GET /v1/{project_id}/wise-brain-manager/document-segment/list`
    pub static LIST_DOCUMENT_SEGMENT: Operation = Operation::new(
        "ListDocumentSegment",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/document-segment/list",
    )
    .family("wise-brain-knowledge")
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
        Parameter::query("document_id").required().length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListDocumentSegmentResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/preview`
    pub static PREVIEW_DOCUMENT_SEGMENT: Operation = Operation::new(
        "PreviewDocumentSegment",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/document-segment/preview",
    )
    .family("wise-brain-knowledge")
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
        Parameter::query("document_id").required().length(1, 64),
        Parameter::query("preview_lines"),
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
    .success(Success::json::<Vec<types::DocumentSegment>>());

    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/segment`
    pub static START_DOCUMENT_SEGMENT: Operation = Operation::new(
        "StartDocumentSegment",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/document-segment/segment",
    )
    .family("wise-brain-knowledge")
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
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/update`
    pub static UPDATE_DOCUMENT_SEGMENT_INFO: Operation = Operation::new(
        "UpdateDocumentSegmentInfo",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/document-segment/update",
    )
    .family("wise-brain-knowledge")
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
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `PUT /v1/{project_id}/wise-brain-manager/document-segment/{document_id}`
    pub static UPDATE_DOCUMENT_SEGMENT_PARAM: Operation = Operation::new(
        "UpdateDocumentSegmentParam",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/document-segment/{document_id}",
    )
    .family("wise-brain-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("document_id").max_length(64),
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

    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/recall`
    pub static CHECK_RECALL_KNOWLEDGE_LIBRARY: Operation = Operation::new(
        "CheckRecallKnowledgeLibrary",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/knowledge-library/recall",
    )
    .family("wise-brain-knowledge")
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
        Parameter::body("/knowledge_library_id").length(1, 32),
        Parameter::body("/query").length(1, 256),
        Parameter::body("/topk").range(1.0, 20.0),
        Parameter::body("/score").range(0.0, 1.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<Vec<types::KnowledgeHit>>());

    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library`
    pub static CREATE_KNOWLEDGE_LIBRARY: Operation = Operation::new(
        "CreateKnowledgeLibrary",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/knowledge-library",
    )
    .family("wise-brain-knowledge")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 32),
        Parameter::body("/topk").range(1.0, 20.0),
        Parameter::body("/score").range(0.0, 1.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateKnowledgeLibraryResponse>());

    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library`
    pub static LIST_KNOWLEDGE_LIBRARY: Operation = Operation::new(
        "ListKnowledgeLibrary",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/knowledge-library",
    )
    .family("wise-brain-knowledge")
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
        Parameter::query("language"),
        Parameter::query("knowledge_type"),
        Parameter::query("name"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListKnowledgeLibraryResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/delete`
    pub static DELETE_KNOWLEDGE_LIBRARY: Operation = Operation::new(
        "DeleteKnowledgeLibrary",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/knowledge-library/delete",
    )
    .family("wise-brain-knowledge")
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
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    pub static SHOW_KNOWLEDGE_LIBRARY: Operation = Operation::new(
        "ShowKnowledgeLibrary",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}",
    )
    .family("wise-brain-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("knowledge_library_id").max_length(64),
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
    .success(Success::json::<types::KnowledgeLibrary>());

    /// `PUT /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    pub static UPDATE_KNOWLEDGE_LIBRARY: Operation = Operation::new(
        "UpdateKnowledgeLibrary",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}",
    )
    .family("wise-brain-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("knowledge_library_id").max_length(64),
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

    /// `POST /v1/{project_id}/wise-brain-manager/question-answer`
    pub static CREATE_QUESTION_ANSWER: Operation = Operation::new(
        "CreateQuestionAnswer",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/question-answer",
    )
    .family("wise-brain-knowledge")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/question").length(1, 256),
        Parameter::body("/answer").length(1, 2000),
        Parameter::body("/knowledge_library_id").length(1, 64),
        Parameter::body("/similar_questions").max_length(65535),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateQuestionAnswerResponse>());

    /// `GET /v1/{project_id}/wise-brain-manager/question-answer`
    pub static LIST_QUESTION_ANSWER: Operation = Operation::new(
        "ListQuestionAnswer",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/question-answer",
    )
    .family("wise-brain-knowledge")
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
        Parameter::query("knowledge_library_id")
            .required()
            .length(1, 64),
        Parameter::query("question"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListQuestionAnswerResponse>());

    /// `POST /v1/{project_id}/wise-brain-manager/question-answer/delete`
    pub static DELETE_QUESTION_ANSWER: Operation = Operation::new(
        "DeleteQuestionAnswer",
        Method::Post,
        "/v1/{project_id}/wise-brain-manager/question-answer/delete",
    )
    .family("wise-brain-knowledge")
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
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    pub static SHOW_QUESTION_ANSWER: Operation = Operation::new(
        "ShowQuestionAnswer",
        Method::Get,
        "/v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}",
    )
    .family("wise-brain-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("question_answer_id").max_length(64),
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
    .success(Success::json::<types::QuestionAnswer>());

    /// `PUT /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    pub static UPDATE_QUESTION_ANSWER: Operation = Operation::new(
        "UpdateQuestionAnswer",
        Method::Put,
        "/v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}",
    )
    .family("wise-brain-knowledge")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("question_answer_id").max_length(64),
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
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Upload a document to a knowledge library.
        ///
        /// The library must be one for documents (knowledge_type DOCUMENT). Documents are found by
        /// their segments: see `UpdateDocumentSegmentParam` and `StartDocumentSegment`.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/document` (CreateDocument)
        pub struct CreateDocument: json -> types::KnowledgeDocument;
    }

    codegen::request! {
        /// List the documents of a knowledge library.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/document` (ListDocumentInfo)
        pub struct ListDocumentInfo: json -> types::ListDocumentInfoResponse, paged;
    }

    impl ListDocumentInfo {
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

        /// Whether a part of the name is enough is undocumented.
        pub fn file_name<F>(mut self, file_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("file_name", codegen::IntoOption::into_option(file_name));
            self
        }
    }

    codegen::request! {
        /// Delete documents.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/document/delete` (DeleteDocument)
        pub struct DeleteDocument: empty -> ();
    }

    codegen::request! {
        /// Download the file of a document.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/document/{document_id}` (DownloadDocument)
        pub struct DownloadDocument: bytes -> codegen::Bytes;
    }

    codegen::request! {
        /// Show a document and its segmentation task.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/document/detail/{document_id}` (ShowDocumentInfo)
        pub struct ShowDocumentInfo: json -> types::KnowledgeDocument;
    }

    codegen::request! {
        /// Replace the file of a document.
        ///
        /// Whether this also replaces segments that exist already is undocumented.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/document/update/{document_id}` (UpdateDocument)
        pub struct UpdateDocument: empty -> ();
    }

    codegen::request! {
        /// List the segments of a document.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/document-segment/list` (ListDocumentSegment)
        pub struct ListDocumentSegment: json -> types::ListDocumentSegmentResponse, paged;
    }

    impl ListDocumentSegment {
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
        /// Show how settings would cut a document into segments.
        ///
        /// Changes nothing. The settings are those of the body, not those stored with the document.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/document-segment/preview` (PreviewDocumentSegment)
        pub struct PreviewDocumentSegment: json -> Vec<types::DocumentSegment>;
    }

    impl PreviewDocumentSegment {
        /// How many lines to preview. What counts as a line is undocumented.
        pub fn preview_lines<F>(mut self, preview_lines: impl codegen::IntoOption<i32, F>) -> Self {
            self.call.set_option(
                "preview_lines",
                codegen::IntoOption::into_option(preview_lines),
            );
            self
        }
    }

    codegen::request! {
        /// Start cutting a document into segments.
        ///
        /// Starts a task that uses the settings stored with `UpdateDocumentSegmentParam`.
        /// `ShowDocumentInfo` shows the task as document_task_info.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/document-segment/segment` (StartDocumentSegment)
        pub struct StartDocumentSegment: empty -> ();
    }

    codegen::request! {
        /// Change the text of a segment.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/document-segment/update`
        /// (UpdateDocumentSegmentInfo)
        pub struct UpdateDocumentSegmentInfo: empty -> ();
    }

    codegen::request! {
        /// Set how a document is cut into segments.
        ///
        /// Stores the settings for the next `StartDocumentSegment`. `PreviewDocumentSegment` tries them
        /// out.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/document-segment/{document_id}`
        /// (UpdateDocumentSegmentParam)
        pub struct UpdateDocumentSegmentParam: empty -> ();
    }

    codegen::request! {
        /// Test what a knowledge library finds for a query.
        ///
        /// Shows the passages of documents, or the question-answer pairs, that a model would be given
        /// for the query, each with its score. Changes nothing.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/recall`
        /// (CheckRecallKnowledgeLibrary)
        pub struct CheckRecallKnowledgeLibrary: json -> Vec<types::KnowledgeHit>;
    }

    codegen::request! {
        /// Create a knowledge library.
        ///
        /// A library holds either question-answer pairs (`CreateQuestionAnswer`) or documents
        /// (`CreateDocument`), in one language. Roles and instruction slots refer to libraries by their
        /// ids.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library` (CreateKnowledgeLibrary)
        pub struct CreateKnowledgeLibrary: json -> types::CreateKnowledgeLibraryResponse;
    }

    codegen::request! {
        /// List knowledge libraries.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library` (ListKnowledgeLibrary)
        pub struct ListKnowledgeLibrary: json -> types::ListKnowledgeLibraryResponse, paged;
    }

    impl ListKnowledgeLibrary {
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

        /// Only elements whose `language` is this.
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<types::ChatLanguage, F>,
        ) -> Self {
            self.call
                .set_option("language", codegen::IntoOption::into_option(language));
            self
        }

        /// Only elements whose `knowledge_type` is this.
        pub fn knowledge_type<F>(
            mut self,
            knowledge_type: impl codegen::IntoOption<types::KnowledgeType, F>,
        ) -> Self {
            self.call.set_option(
                "knowledge_type",
                codegen::IntoOption::into_option(knowledge_type),
            );
            self
        }

        /// Whether a part of the name is enough is undocumented.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }
    }

    codegen::request! {
        /// Delete knowledge libraries.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/delete` (DeleteKnowledgeLibrary)
        pub struct DeleteKnowledgeLibrary: empty -> ();
    }

    codegen::request! {
        /// Show a knowledge library.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
        /// (ShowKnowledgeLibrary)
        pub struct ShowKnowledgeLibrary: json -> types::KnowledgeLibrary;
    }

    codegen::request! {
        /// Change a knowledge library.
        ///
        /// Language and kind of knowledge cannot be changed.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
        /// (UpdateKnowledgeLibrary)
        pub struct UpdateKnowledgeLibrary: empty -> ();
    }

    codegen::request! {
        /// Add a question-answer pair to a knowledge library.
        ///
        /// The library must be one for question-answer pairs (knowledge_type QUESTION_ANSWER).
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/question-answer` (CreateQuestionAnswer)
        pub struct CreateQuestionAnswer: json -> types::CreateQuestionAnswerResponse;
    }

    codegen::request! {
        /// List the question-answer pairs of a knowledge library.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/question-answer` (ListQuestionAnswer)
        pub struct ListQuestionAnswer: json -> types::ListQuestionAnswerResponse, paged;
    }

    impl ListQuestionAnswer {
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

        /// Whether a part of the question is enough is undocumented.
        pub fn question<F>(mut self, question: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("question", codegen::IntoOption::into_option(question));
            self
        }
    }

    codegen::request! {
        /// Delete question-answer pairs.
        ///
        /// `POST /v1/{project_id}/wise-brain-manager/question-answer/delete` (DeleteQuestionAnswer)
        pub struct DeleteQuestionAnswer: empty -> ();
    }

    codegen::request! {
        /// Show a question-answer pair.
        ///
        /// `GET /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
        /// (ShowQuestionAnswer)
        pub struct ShowQuestionAnswer: json -> types::QuestionAnswer;
    }

    codegen::request! {
        /// Change a question-answer pair.
        ///
        /// `PUT /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
        /// (UpdateQuestionAnswer)
        pub struct UpdateQuestionAnswer: empty -> ();
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{ChatLanguage, KnowledgeType};

    /// A document of a knowledge library, its segmentation settings and its latest segmentation
    /// task.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeDocument {
        /// 1 to 64 characters.
        pub document_id: Option<String>,
        /// 1 to 64 characters.
        pub knowledge_library_id: Option<String>,
        /// 1 to 128 characters.
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
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// The task that cuts the document into segments.
        pub document_task_info: Option<DocumentTask>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        KnowledgeDocument, extra {
            0 document_id: Option<String> = optional "document_id";
            1 knowledge_library_id: Option<String> = optional "knowledge_library_id";
            2 file_name: Option<String> = optional "file_name";
            3 file_size: Option<i64> = optional "file_size";
            4 file_type: Option<String> = optional "file_type";
            5 split_type: Option<i32> = optional "split_type";
            6 chunk_size: Option<i32> = optional "chunk_size";
            7 chunk_type: Option<String> = optional "chunk_type";
            8 separators: Vec<String> = collection "separators";
            9 create_time: Option<codegen::Timestamp> = optional "create_time";
            10 update_time: Option<codegen::Timestamp> = optional "update_time";
            11 document_task_info: Option<DocumentTask> = optional "document_task_info";
        }
    }

    /// A task that cuts a document into segments. The values of status and result are undocumented.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DocumentTask {
        /// 1 to 64 characters.
        pub task_id: Option<String>,
        /// A number in examples, such as 1. 1 to 64 characters.
        pub task_status: Option<String>,
        /// How much is done, as a fraction, such as 0.56. 1 to 64 characters.
        pub task_process: Option<String>,
        /// A number in examples, such as 1. 1 to 64 characters.
        pub task_result: Option<String>,
        /// Text for people. 1 to 512 characters.
        pub fail_reason: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub begin_time: Option<codegen::Timestamp>,
        pub end_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DocumentTask, extra {
            0 task_id: Option<String> = optional "task_id";
            1 task_status: Option<String> = optional "task_status";
            2 task_process: Option<String> = optional "task_process";
            3 task_result: Option<String> = optional "task_result";
            4 fail_reason: Option<String> = optional "fail_reason";
            5 create_time: Option<codegen::Timestamp> = optional "create_time";
            6 begin_time: Option<codegen::Timestamp> = optional "begin_time";
            7 end_time: Option<codegen::Timestamp> = optional "end_time";
            8 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// The answer of `ListDocumentInfo`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListDocumentInfoResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many documents pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeDocument>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListDocumentInfoResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<KnowledgeDocument> = collection "data";
        }
    }

    /// The answer of `ListDocumentSegment`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListDocumentSegmentResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many segments the document has, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<DocumentSegment>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListDocumentSegmentResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<DocumentSegment> = collection "data";
        }
    }

    /// A part of a document that is found as one.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DocumentSegment {
        /// Position in the document. At least 0.
        pub text_index: Option<i32>,
        pub id: Option<String>,
        pub title: Option<String>,
        pub text: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DocumentSegment, extra {
            0 text_index: Option<i32> = optional "text_index";
            1 id: Option<String> = optional "id";
            2 title: Option<String> = optional "title";
            3 text: Option<String> = optional "text";
        }
    }

    /// How a document is cut into segments.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SegmentSettings {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(split_type: i32) -> Self {
            Self {
                split_type,
                ..Default::default()
            }
        }

        /// Sets [`chunk_size`](field@Self::chunk_size).
        #[must_use]
        pub fn chunk_size<F>(mut self, chunk_size: impl codegen::IntoOption<i32, F>) -> Self {
            self.chunk_size = codegen::IntoOption::into_option(chunk_size);
            self
        }

        /// Sets [`chunk_type`](field@Self::chunk_type).
        #[must_use]
        pub fn chunk_type<F>(mut self, chunk_type: impl codegen::IntoOption<String, F>) -> Self {
            self.chunk_type = codegen::IntoOption::into_option(chunk_type);
            self
        }

        /// Sets [`separators`](field@Self::separators).
        #[must_use]
        pub fn separators<F>(mut self, separators: impl codegen::IntoList<String, F>) -> Self {
            self.separators = codegen::IntoList::into_optional_list(separators);
            self
        }
    }

    codegen::object! {
        SegmentSettings, extra {
            0 split_type: i32 = required "split_type";
            1 chunk_size: Option<i32> = optional "chunk_size";
            2 chunk_type: Option<String> = optional "chunk_type";
            3 separators: Option<Vec<String>> = optional "separators";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct StartDocumentSegmentRequest {
        pub document_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl StartDocumentSegmentRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(document_id: impl Into<String>) -> Self {
            Self {
                document_id: document_id.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        StartDocumentSegmentRequest, extra {
            0 document_id: String = required "document_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateDocumentSegmentRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`document_id`](field@Self::document_id)
        /// - [`id`](field@Self::id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`document_id`](field@Self::document_id).
        #[must_use]
        pub fn document_id(mut self, document_id: impl Into<String>) -> Self {
            self.document_id = document_id.into();
            self
        }

        /// Sets [`id`](field@Self::id).
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = id.into();
            self
        }

        /// Sets [`text_index`](field@Self::text_index).
        #[must_use]
        pub fn text_index<F>(mut self, text_index: impl codegen::IntoOption<i32, F>) -> Self {
            self.text_index = codegen::IntoOption::into_option(text_index);
            self
        }

        /// Sets [`text`](field@Self::text).
        #[must_use]
        pub fn text<F>(mut self, text: impl codegen::IntoOption<String, F>) -> Self {
            self.text = codegen::IntoOption::into_option(text);
            self
        }
    }

    codegen::object! {
        UpdateDocumentSegmentRequest, extra {
            0 document_id: String = required "document_id";
            1 id: String = required "id";
            2 text_index: Option<i32> = optional "text_index";
            3 text: Option<String> = optional "text";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RecallKnowledgeLibraryRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`knowledge_library_id`](field@Self::knowledge_library_id)
        /// - [`knowledge_type`](field@Self::knowledge_type)
        /// - [`query`](field@Self::query)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`knowledge_library_id`](field@Self::knowledge_library_id).
        #[must_use]
        pub fn knowledge_library_id(mut self, knowledge_library_id: impl Into<String>) -> Self {
            self.knowledge_library_id = knowledge_library_id.into();
            self
        }

        /// Sets [`knowledge_type`](field@Self::knowledge_type).
        #[must_use]
        pub fn knowledge_type(mut self, knowledge_type: impl Into<KnowledgeType>) -> Self {
            self.knowledge_type = knowledge_type.into();
            self
        }

        /// Sets [`query`](field@Self::query).
        #[must_use]
        pub fn query(mut self, query: impl Into<String>) -> Self {
            self.query = query.into();
            self
        }

        /// Sets [`topk`](field@Self::topk).
        #[must_use]
        pub fn topk<F>(mut self, topk: impl codegen::IntoOption<i32, F>) -> Self {
            self.topk = codegen::IntoOption::into_option(topk);
            self
        }

        /// Sets [`score`](field@Self::score).
        #[must_use]
        pub fn score<F>(mut self, score: impl codegen::IntoOption<f64, F>) -> Self {
            self.score = codegen::IntoOption::into_option(score);
            self
        }
    }

    codegen::object! {
        RecallKnowledgeLibraryRequest, extra {
            0 knowledge_library_id: String = required "knowledge_library_id";
            1 knowledge_type: KnowledgeType = required "knowledge_type";
            2 query: String = required "query";
            3 topk: Option<i32> = optional "topk";
            4 score: Option<f64> = optional "score";
        }
    }

    /// A passage of a document or a question-answer pair that a query found.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeHit {
        /// The document that the passage is from. 1 to 64 characters.
        pub document_id: Option<String>,
        /// 1 to 128 characters.
        pub file_name: Option<String>,
        /// 1 to 64 characters.
        pub file_type: Option<String>,
        /// The pair that was found, if the library holds pairs. 1 to 64 characters.
        pub question_answer_id: Option<String>,
        /// The passage or the pair, as text. 1 to 1024 characters.
        pub content: Option<String>,
        /// How well it suits the query; 1 is best. Range: 0 to 1.
        pub score: Option<f64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        KnowledgeHit, extra {
            0 document_id: Option<String> = optional "document_id";
            1 file_name: Option<String> = optional "file_name";
            2 file_type: Option<String> = optional "file_type";
            3 question_answer_id: Option<String> = optional "question_answer_id";
            4 content: Option<String> = optional "content";
            5 score: Option<f64> = optional "score";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeLibraryRequest {
        /// 1 to 32 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateKnowledgeLibraryRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            language: ChatLanguage,
            knowledge_type: KnowledgeType,
        ) -> Self {
            Self {
                name: name.into(),
                language,
                knowledge_type,
                ..Default::default()
            }
        }

        /// Sets [`topk`](field@Self::topk).
        #[must_use]
        pub fn topk<F>(mut self, topk: impl codegen::IntoOption<i32, F>) -> Self {
            self.topk = codegen::IntoOption::into_option(topk);
            self
        }

        /// Sets [`score`](field@Self::score).
        #[must_use]
        pub fn score<F>(mut self, score: impl codegen::IntoOption<f64, F>) -> Self {
            self.score = codegen::IntoOption::into_option(score);
            self
        }
    }

    codegen::object! {
        CreateKnowledgeLibraryRequest, extra {
            0 name: String = required "name";
            1 language: ChatLanguage = required "language";
            2 knowledge_type: KnowledgeType = required "knowledge_type";
            3 topk: Option<i32> = optional "topk";
            4 score: Option<f64> = optional "score";
        }
    }

    /// The answer of `CreateKnowledgeLibrary`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateKnowledgeLibraryResponse {
        /// 1 to 64 characters.
        pub knowledge_library_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateKnowledgeLibraryResponse, extra {
            0 knowledge_library_id: String = required "knowledge_library_id";
        }
    }

    /// The answer of `ListKnowledgeLibrary`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListKnowledgeLibraryResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many libraries pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<KnowledgeLibrary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListKnowledgeLibraryResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<KnowledgeLibrary> = collection "data";
        }
    }

    /// A collection of documents or of question-answer pairs that models draw on.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct KnowledgeLibrary {
        pub knowledge_library_id: Option<String>,
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
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        KnowledgeLibrary, extra {
            0 knowledge_library_id: Option<String> = optional "knowledge_library_id";
            1 name: Option<String> = optional "name";
            2 language: Option<ChatLanguage> = optional "language";
            3 knowledge_type: Option<KnowledgeType> = optional "knowledge_type";
            4 knowledge_size: Option<i32> = optional "knowledge_size";
            5 topk: Option<i32> = optional "topk";
            6 score: Option<f64> = optional "score";
            7 create_time: Option<codegen::Timestamp> = optional "create_time";
            8 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateKnowledgeLibraryRequest {
        pub name: Option<String>,
        /// The most hits that a query gets from the library. When a library is created, 1 to 20 are
        /// allowed.
        pub topk: Option<i32>,
        /// Presumably the lowest score that a hit needs. When a library is created, 0 to 1 are allowed.
        pub score: Option<f64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateKnowledgeLibraryRequest {
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

        /// Sets [`topk`](field@Self::topk).
        #[must_use]
        pub fn topk<F>(mut self, topk: impl codegen::IntoOption<i32, F>) -> Self {
            self.topk = codegen::IntoOption::into_option(topk);
            self
        }

        /// Sets [`score`](field@Self::score).
        #[must_use]
        pub fn score<F>(mut self, score: impl codegen::IntoOption<f64, F>) -> Self {
            self.score = codegen::IntoOption::into_option(score);
            self
        }
    }

    codegen::object! {
        UpdateKnowledgeLibraryRequest, extra {
            0 name: Option<String> = optional "name";
            1 topk: Option<i32> = optional "topk";
            2 score: Option<f64> = optional "score";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateQuestionAnswerRequest {
        /// The question as it is most often asked. 1 to 256 characters.
        pub question: String,
        /// What is said in reply. 1 to 2000 characters.
        pub answer: String,
        /// 1 to 64 characters.
        pub knowledge_library_id: String,
        /// Other ways to ask the same, separated by line feeds. At most 65535 characters.
        pub similar_questions: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateQuestionAnswerRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`question`](field@Self::question)
        /// - [`answer`](field@Self::answer)
        /// - [`knowledge_library_id`](field@Self::knowledge_library_id)
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

        /// Sets [`answer`](field@Self::answer).
        #[must_use]
        pub fn answer(mut self, answer: impl Into<String>) -> Self {
            self.answer = answer.into();
            self
        }

        /// Sets [`knowledge_library_id`](field@Self::knowledge_library_id).
        #[must_use]
        pub fn knowledge_library_id(mut self, knowledge_library_id: impl Into<String>) -> Self {
            self.knowledge_library_id = knowledge_library_id.into();
            self
        }

        /// Sets [`similar_questions`](field@Self::similar_questions).
        #[must_use]
        pub fn similar_questions<F>(
            mut self,
            similar_questions: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.similar_questions = codegen::IntoOption::into_option(similar_questions);
            self
        }
    }

    codegen::object! {
        CreateQuestionAnswerRequest, extra {
            0 question: String = required "question";
            1 answer: String = required "answer";
            2 knowledge_library_id: String = required "knowledge_library_id";
            3 similar_questions: Option<String> = optional "similar_questions";
        }
    }

    /// The answer of `CreateQuestionAnswer`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateQuestionAnswerResponse {
        /// 1 to 64 characters.
        pub question_answer_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateQuestionAnswerResponse, extra {
            0 question_answer_id: String = required "question_answer_id";
        }
    }

    /// The answer of `ListQuestionAnswer`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListQuestionAnswerResponse {
        /// At least 0.
        pub offset: Option<i32>,
        /// Range: 1 to 100.
        pub limit: Option<i32>,
        /// How many pairs pass the filters, on all pages together. At least 0.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<QuestionAnswer>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListQuestionAnswerResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<QuestionAnswer> = collection "data";
        }
    }

    /// A question, other ways to ask it, and its answer.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct QuestionAnswer {
        pub question_answer_id: Option<String>,
        pub question: Option<String>,
        pub answer: Option<String>,
        /// Other ways to ask the same, separated by line feeds.
        pub similar_questions: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        QuestionAnswer, extra {
            0 question_answer_id: Option<String> = optional "question_answer_id";
            1 question: Option<String> = optional "question";
            2 answer: Option<String> = optional "answer";
            3 similar_questions: Option<String> = optional "similar_questions";
            4 create_time: Option<codegen::Timestamp> = optional "create_time";
            5 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateQuestionAnswerRequest {
        pub question: Option<String>,
        pub answer: Option<String>,
        /// Other ways to ask the same, separated by line feeds.
        pub similar_questions: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateQuestionAnswerRequest {
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

        /// Sets [`answer`](field@Self::answer).
        #[must_use]
        pub fn answer<F>(mut self, answer: impl codegen::IntoOption<String, F>) -> Self {
            self.answer = codegen::IntoOption::into_option(answer);
            self
        }

        /// Sets [`similar_questions`](field@Self::similar_questions).
        #[must_use]
        pub fn similar_questions<F>(
            mut self,
            similar_questions: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.similar_questions = codegen::IntoOption::into_option(similar_questions);
            self
        }
    }

    codegen::object! {
        UpdateQuestionAnswerRequest, extra {
            0 question: Option<String> = optional "question";
            1 answer: Option<String> = optional "answer";
            2 similar_questions: Option<String> = optional "similar_questions";
        }
    }

    impl codegen::Page for ListDocumentInfoResponse {
        type Item = KnowledgeDocument;

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

    impl codegen::Page for ListDocumentSegmentResponse {
        type Item = DocumentSegment;

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

    impl codegen::Page for ListKnowledgeLibraryResponse {
        type Item = KnowledgeLibrary;

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

    impl codegen::Page for ListQuestionAnswerResponse {
        type Item = QuestionAnswer;

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

/// The family `wise-brain-knowledge`. Documents, libraries and question-answer pairs that
/// language models draw on.
impl super::super::Client {
    /// Upload a document to a knowledge library.
    ///
    /// The library must be one for documents (knowledge_type DOCUMENT). Documents are found by
    /// their segments: see `UpdateDocumentSegmentParam` and `StartDocumentSegment`.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document` (CreateDocument)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::FilePart;
    ///
    /// let file = std::fs::read("file")?;
    /// let response = client
    ///     .create_document(
    ///         "6f1d0a3be4c24875a9b0d27c31e85f42",
    ///         FilePart::new("file", "application/octet-stream", file),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_document(
        &self,
        knowledge_library_id: impl Into<String>,
        file: codegen::FilePart,
    ) -> builders::CreateDocument {
        let mut call = self.0.call(&operations::CREATE_DOCUMENT);
        call.set_as::<String>("knowledge_library_id", knowledge_library_id);
        call.file("file", file);
        builders::CreateDocument { call }
    }

    /// List the documents of a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document` (ListDocumentInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_document_info("6f1d0a3be4c24875a9b0d27c31e85f42")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_document_info(
        &self,
        knowledge_library_id: impl Into<String>,
    ) -> builders::ListDocumentInfo {
        let mut call = self.0.call(&operations::LIST_DOCUMENT_INFO);
        call.set_as::<String>("knowledge_library_id", knowledge_library_id);
        builders::ListDocumentInfo { call }
    }

    /// Delete documents.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document/delete` (DeleteDocument)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "2c90811f94d7306a0194d8c5e7a20013".to_owned(), "2c90811f94d7306a0194d8d2409b0021"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_document(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_document(&self, body: impl Borrow<Vec<String>>) -> builders::DeleteDocument {
        let mut call = self.0.call(&operations::DELETE_DOCUMENT);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteDocument { call }
    }

    /// Download the file of a document.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document/{document_id}` (DownloadDocument)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .download_document("2c90811f94d7306a0194d8c5e7a20013")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_document(&self, document_id: impl Into<String>) -> builders::DownloadDocument {
        let mut call = self.0.call(&operations::DOWNLOAD_DOCUMENT);
        call.set_as::<String>("document_id", document_id);
        builders::DownloadDocument { call }
    }

    /// Show a document and its segmentation task.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document/detail/{document_id}` (ShowDocumentInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_document_info("2c90811f94d7306a0194d8c5e7a20013")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_document_info(
        &self,
        document_id: impl Into<String>,
    ) -> builders::ShowDocumentInfo {
        let mut call = self.0.call(&operations::SHOW_DOCUMENT_INFO);
        call.set_as::<String>("document_id", document_id);
        builders::ShowDocumentInfo { call }
    }

    /// Replace the file of a document.
    ///
    /// Whether this also replaces segments that exist already is undocumented.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document/update/{document_id}` (UpdateDocument)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::FilePart;
    ///
    /// let file = std::fs::read("file")?;
    /// let response = client
    ///     .update_document(
    ///         "2c90811f94d7306a0194d8c5e7a20013",
    ///         FilePart::new("file", "application/octet-stream", file),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_document(
        &self,
        document_id: impl Into<String>,
        file: codegen::FilePart,
    ) -> builders::UpdateDocument {
        let mut call = self.0.call(&operations::UPDATE_DOCUMENT);
        call.set_as::<String>("document_id", document_id);
        call.file("file", file);
        builders::UpdateDocument { call }
    }

    /// List the segments of a document.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/document-segment/list` (ListDocumentSegment)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_document_segment("2c90811f94d7306a0194d8c5e7a20013")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_document_segment(
        &self,
        document_id: impl Into<String>,
    ) -> builders::ListDocumentSegment {
        let mut call = self.0.call(&operations::LIST_DOCUMENT_SEGMENT);
        call.set_as::<String>("document_id", document_id);
        builders::ListDocumentSegment { call }
    }

    /// Show how settings would cut a document into segments.
    ///
    /// Changes nothing. The settings are those of the body, not those stored with the document.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/preview` (PreviewDocumentSegment)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::SegmentSettings;
    ///
    /// let body = SegmentSettings::new(2)
    ///     .chunk_size(256)
    ///     .chunk_type("title,separator")
    ///     .separators(["\n"]);
    /// let response = client
    ///     .preview_document_segment("2c90811f94d7306a0194d8c5e7a20013", &body)
    ///     .preview_lines(20)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn preview_document_segment(
        &self,
        document_id: impl Into<String>,
        body: impl Borrow<types::SegmentSettings>,
    ) -> builders::PreviewDocumentSegment {
        let mut call = self.0.call(&operations::PREVIEW_DOCUMENT_SEGMENT);
        call.set_as::<String>("document_id", document_id);
        call.body(Borrow::<types::SegmentSettings>::borrow(&body));
        builders::PreviewDocumentSegment { call }
    }

    /// Start cutting a document into segments.
    ///
    /// Starts a task that uses the settings stored with `UpdateDocumentSegmentParam`.
    /// `ShowDocumentInfo` shows the task as document_task_info.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/segment` (StartDocumentSegment)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::StartDocumentSegmentRequest;
    ///
    /// let body = StartDocumentSegmentRequest::new("2c90811f94d7306a0194d8c5e7a20013");
    /// let response = client.start_document_segment(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_document_segment(
        &self,
        body: impl Borrow<types::StartDocumentSegmentRequest>,
    ) -> builders::StartDocumentSegment {
        let mut call = self.0.call(&operations::START_DOCUMENT_SEGMENT);
        call.body(Borrow::<types::StartDocumentSegmentRequest>::borrow(&body));
        builders::StartDocumentSegment { call }
    }

    /// Change the text of a segment.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/document-segment/update`
    /// (UpdateDocumentSegmentInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateDocumentSegmentRequest;
    ///
    /// let body = UpdateDocumentSegmentRequest::new()
    ///     .document_id("2c90811f94d7306a0194d8c5e7a20013")
    ///     .id("2c90811f94d7306a0194d8ca03550019")
    ///     .text_index(1)
    ///     .text("A single room costs 500 a night, breakfast included.");
    /// let response = client.update_document_segment_info(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_document_segment_info(
        &self,
        body: impl Borrow<types::UpdateDocumentSegmentRequest>,
    ) -> builders::UpdateDocumentSegmentInfo {
        let mut call = self.0.call(&operations::UPDATE_DOCUMENT_SEGMENT_INFO);
        call.body(Borrow::<types::UpdateDocumentSegmentRequest>::borrow(&body));
        builders::UpdateDocumentSegmentInfo { call }
    }

    /// Set how a document is cut into segments.
    ///
    /// Stores the settings for the next `StartDocumentSegment`. `PreviewDocumentSegment` tries them
    /// out.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/document-segment/{document_id}`
    /// (UpdateDocumentSegmentParam)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::SegmentSettings;
    ///
    /// let body = SegmentSettings::new(2)
    ///     .chunk_size(256)
    ///     .chunk_type("title,separator")
    ///     .separators(["\n"]);
    /// let response = client
    ///     .update_document_segment_param("2c90811f94d7306a0194d8c5e7a20013", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_document_segment_param(
        &self,
        document_id: impl Into<String>,
        body: impl Borrow<types::SegmentSettings>,
    ) -> builders::UpdateDocumentSegmentParam {
        let mut call = self.0.call(&operations::UPDATE_DOCUMENT_SEGMENT_PARAM);
        call.set_as::<String>("document_id", document_id);
        call.body(Borrow::<types::SegmentSettings>::borrow(&body));
        builders::UpdateDocumentSegmentParam { call }
    }

    /// Test what a knowledge library finds for a query.
    ///
    /// Shows the passages of documents, or the question-answer pairs, that a model would be given
    /// for the query, each with its score. Changes nothing.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/recall`
    /// (CheckRecallKnowledgeLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{KnowledgeType, RecallKnowledgeLibraryRequest};
    ///
    /// let body = RecallKnowledgeLibraryRequest::new()
    ///     .knowledge_library_id("6f1d0a3be4c24875a9b0d27c31e85f42")
    ///     .knowledge_type(KnowledgeType::Document)
    ///     .query("What does a single room cost?")
    ///     .topk(5)
    ///     .score(0.6);
    /// let response = client.check_recall_knowledge_library(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_recall_knowledge_library(
        &self,
        body: impl Borrow<types::RecallKnowledgeLibraryRequest>,
    ) -> builders::CheckRecallKnowledgeLibrary {
        let mut call = self.0.call(&operations::CHECK_RECALL_KNOWLEDGE_LIBRARY);
        call.body(
            Borrow::<types::RecallKnowledgeLibraryRequest>::borrow(&body),
        );
        builders::CheckRecallKnowledgeLibrary { call }
    }

    /// Create a knowledge library.
    ///
    /// A library holds either question-answer pairs (`CreateQuestionAnswer`) or documents
    /// (`CreateDocument`), in one language. Roles and instruction slots refer to libraries by their
    /// ids.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library` (CreateKnowledgeLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, CreateKnowledgeLibraryRequest, KnowledgeType};
    ///
    /// let body = CreateKnowledgeLibraryRequest::new(
    ///         "Hotel prices",
    ///         ChatLanguage::En,
    ///         KnowledgeType::Document,
    ///     )
    ///     .topk(5)
    ///     .score(0.7);
    /// let response = client.create_knowledge_library(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_library(
        &self,
        body: impl Borrow<types::CreateKnowledgeLibraryRequest>,
    ) -> builders::CreateKnowledgeLibrary {
        let mut call = self.0.call(&operations::CREATE_KNOWLEDGE_LIBRARY);
        call.body(
            Borrow::<types::CreateKnowledgeLibraryRequest>::borrow(&body),
        );
        builders::CreateKnowledgeLibrary { call }
    }

    /// List knowledge libraries.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library` (ListKnowledgeLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_knowledge_library().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_library(&self) -> builders::ListKnowledgeLibrary {
        builders::ListKnowledgeLibrary {
            call: self.0.call(&operations::LIST_KNOWLEDGE_LIBRARY),
        }
    }

    /// Delete knowledge libraries.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/knowledge-library/delete` (DeleteKnowledgeLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec!["6f1d0a3be4c24875a9b0d27c31e85f42".to_owned()];
    /// let response = client.delete_knowledge_library(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_knowledge_library(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteKnowledgeLibrary {
        let mut call = self.0.call(&operations::DELETE_KNOWLEDGE_LIBRARY);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteKnowledgeLibrary { call }
    }

    /// Show a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    /// (ShowKnowledgeLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_knowledge_library("6f1d0a3be4c24875a9b0d27c31e85f42")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_knowledge_library(
        &self,
        knowledge_library_id: impl Into<String>,
    ) -> builders::ShowKnowledgeLibrary {
        let mut call = self.0.call(&operations::SHOW_KNOWLEDGE_LIBRARY);
        call.set_as::<String>("knowledge_library_id", knowledge_library_id);
        builders::ShowKnowledgeLibrary { call }
    }

    /// Change a knowledge library.
    ///
    /// Language and kind of knowledge cannot be changed.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/knowledge-library/{knowledge_library_id}`
    /// (UpdateKnowledgeLibrary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateKnowledgeLibraryRequest;
    ///
    /// let body = UpdateKnowledgeLibraryRequest::new()
    ///     .name("Hotel prices 2025")
    ///     .topk(8)
    ///     .score(0.65);
    /// let response = client
    ///     .update_knowledge_library("6f1d0a3be4c24875a9b0d27c31e85f42", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_library(
        &self,
        knowledge_library_id: impl Into<String>,
        body: impl Borrow<types::UpdateKnowledgeLibraryRequest>,
    ) -> builders::UpdateKnowledgeLibrary {
        let mut call = self.0.call(&operations::UPDATE_KNOWLEDGE_LIBRARY);
        call.set_as::<String>("knowledge_library_id", knowledge_library_id);
        call.body(
            Borrow::<types::UpdateKnowledgeLibraryRequest>::borrow(&body),
        );
        builders::UpdateKnowledgeLibrary { call }
    }

    /// Add a question-answer pair to a knowledge library.
    ///
    /// The library must be one for question-answer pairs (knowledge_type QUESTION_ANSWER).
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/question-answer` (CreateQuestionAnswer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateQuestionAnswerRequest;
    ///
    /// let body = CreateQuestionAnswerRequest::new()
    ///     .question("Who are you?")
    ///     .answer("I am the assistant of this hotel.")
    ///     .knowledge_library_id("d20b7c4f8e9a41f3b6157ac0e3d94b18")
    ///     .similar_questions("What is your name?\nWhom am I talking to?");
    /// let response = client.create_question_answer(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_question_answer(
        &self,
        body: impl Borrow<types::CreateQuestionAnswerRequest>,
    ) -> builders::CreateQuestionAnswer {
        let mut call = self.0.call(&operations::CREATE_QUESTION_ANSWER);
        call.body(Borrow::<types::CreateQuestionAnswerRequest>::borrow(&body));
        builders::CreateQuestionAnswer { call }
    }

    /// List the question-answer pairs of a knowledge library.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/question-answer` (ListQuestionAnswer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_question_answer("d20b7c4f8e9a41f3b6157ac0e3d94b18")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_question_answer(
        &self,
        knowledge_library_id: impl Into<String>,
    ) -> builders::ListQuestionAnswer {
        let mut call = self.0.call(&operations::LIST_QUESTION_ANSWER);
        call.set_as::<String>("knowledge_library_id", knowledge_library_id);
        builders::ListQuestionAnswer { call }
    }

    /// Delete question-answer pairs.
    ///
    /// `POST /v1/{project_id}/wise-brain-manager/question-answer/delete` (DeleteQuestionAnswer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec!["a7e3091cd5fb4c0d8b26f417e9c05a3d".to_owned()];
    /// let response = client.delete_question_answer(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_question_answer(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteQuestionAnswer {
        let mut call = self.0.call(&operations::DELETE_QUESTION_ANSWER);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteQuestionAnswer { call }
    }

    /// Show a question-answer pair.
    ///
    /// `GET /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    /// (ShowQuestionAnswer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_question_answer("a7e3091cd5fb4c0d8b26f417e9c05a3d")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_question_answer(
        &self,
        question_answer_id: impl Into<String>,
    ) -> builders::ShowQuestionAnswer {
        let mut call = self.0.call(&operations::SHOW_QUESTION_ANSWER);
        call.set_as::<String>("question_answer_id", question_answer_id);
        builders::ShowQuestionAnswer { call }
    }

    /// Change a question-answer pair.
    ///
    /// `PUT /v1/{project_id}/wise-brain-manager/question-answer/{question_answer_id}`
    /// (UpdateQuestionAnswer)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateQuestionAnswerRequest;
    ///
    /// let body = UpdateQuestionAnswerRequest::new()
    ///     .answer("I am Mei, the assistant of this hotel.")
    ///     .similar_questions("What is your name?");
    /// let response = client
    ///     .update_question_answer("a7e3091cd5fb4c0d8b26f417e9c05a3d", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_question_answer(
        &self,
        question_answer_id: impl Into<String>,
        body: impl Borrow<types::UpdateQuestionAnswerRequest>,
    ) -> builders::UpdateQuestionAnswer {
        let mut call = self.0.call(&operations::UPDATE_QUESTION_ANSWER);
        call.set_as::<String>("question_answer_id", question_answer_id);
        call.body(Borrow::<types::UpdateQuestionAnswerRequest>::borrow(&body));
        builders::UpdateQuestionAnswer { call }
    }
}
