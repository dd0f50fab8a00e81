//! Calls of the family `wise-brain-knowledge` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("KnowledgeDocument", schema::<types::KnowledgeDocument>),
    ("DocumentTask", schema::<types::DocumentTask>),
    ("ListDocumentInfoResponse", schema::<types::ListDocumentInfoResponse>),
    ("ListDocumentSegmentResponse", schema::<types::ListDocumentSegmentResponse>),
    ("DocumentSegment", schema::<types::DocumentSegment>),
    ("SegmentSettings", schema::<types::SegmentSettings>),
    ("StartDocumentSegmentRequest", schema::<types::StartDocumentSegmentRequest>),
    ("UpdateDocumentSegmentRequest", schema::<types::UpdateDocumentSegmentRequest>),
    ("RecallKnowledgeLibraryRequest", schema::<types::RecallKnowledgeLibraryRequest>),
    ("KnowledgeHit", schema::<types::KnowledgeHit>),
    ("CreateKnowledgeLibraryRequest", schema::<types::CreateKnowledgeLibraryRequest>),
    ("CreateKnowledgeLibraryResponse", schema::<types::CreateKnowledgeLibraryResponse>),
    ("ListKnowledgeLibraryResponse", schema::<types::ListKnowledgeLibraryResponse>),
    ("KnowledgeLibrary", schema::<types::KnowledgeLibrary>),
    ("UpdateKnowledgeLibraryRequest", schema::<types::UpdateKnowledgeLibraryRequest>),
    ("CreateQuestionAnswerRequest", schema::<types::CreateQuestionAnswerRequest>),
    ("CreateQuestionAnswerResponse", schema::<types::CreateQuestionAnswerResponse>),
    ("ListQuestionAnswerResponse", schema::<types::ListQuestionAnswerResponse>),
    ("QuestionAnswer", schema::<types::QuestionAnswer>),
    ("UpdateQuestionAnswerRequest", schema::<types::UpdateQuestionAnswerRequest>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateDocument" => call_create_document(client, arguments),
        "ListDocumentInfo" => call_list_document_info(client, arguments),
        "DeleteDocument" => call_delete_document(client, arguments),
        "DownloadDocument" => call_download_document(client, arguments),
        "ShowDocumentInfo" => call_show_document_info(client, arguments),
        "UpdateDocument" => call_update_document(client, arguments),
        "ListDocumentSegment" => call_list_document_segment(client, arguments),
        "PreviewDocumentSegment" => call_preview_document_segment(client, arguments),
        "StartDocumentSegment" => call_start_document_segment(client, arguments),
        "UpdateDocumentSegmentInfo" => call_update_document_segment_info(client, arguments),
        "UpdateDocumentSegmentParam" => call_update_document_segment_param(client, arguments),
        "CheckRecallKnowledgeLibrary" => call_check_recall_knowledge_library(client, arguments),
        "CreateKnowledgeLibrary" => call_create_knowledge_library(client, arguments),
        "ListKnowledgeLibrary" => call_list_knowledge_library(client, arguments),
        "DeleteKnowledgeLibrary" => call_delete_knowledge_library(client, arguments),
        "ShowKnowledgeLibrary" => call_show_knowledge_library(client, arguments),
        "UpdateKnowledgeLibrary" => call_update_knowledge_library(client, arguments),
        "CreateQuestionAnswer" => call_create_question_answer(client, arguments),
        "ListQuestionAnswer" => call_list_question_answer(client, arguments),
        "DeleteQuestionAnswer" => call_delete_question_answer(client, arguments),
        "ShowQuestionAnswer" => call_show_question_answer(client, arguments),
        "UpdateQuestionAnswer" => call_update_question_answer(client, arguments),
        _ => return None,
    })
}

fn call_create_document(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_document(
        arguments.required::<String>("knowledge_library_id"),
        arguments.file("file"),
    );
    Request::new(request, builders::CreateDocument::send)
}

fn call_list_document_info(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_document_info(
        arguments.required::<String>("knowledge_library_id"),
    );
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("file_name") {
        request = request.file_name(value);
    }
    Request::paged(
        request,
        builders::ListDocumentInfo::send,
        builders::ListDocumentInfo::pages,
        builders::ListDocumentInfo::items,
    )
}

fn call_delete_document(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_document(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteDocument::send)
}

fn call_download_document(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.download_document(arguments.required::<String>("document_id"));
    Request::new(request, builders::DownloadDocument::send)
}

fn call_show_document_info(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_document_info(arguments.required::<String>("document_id"));
    Request::new(request, builders::ShowDocumentInfo::send)
}

fn call_update_document(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_document(
        arguments.required::<String>("document_id"),
        arguments.file("file"),
    );
    Request::new(request, builders::UpdateDocument::send)
}

fn call_list_document_segment(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_document_segment(arguments.required::<String>("document_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListDocumentSegment::send,
        builders::ListDocumentSegment::pages,
        builders::ListDocumentSegment::items,
    )
}

fn call_preview_document_segment(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.preview_document_segment(
        arguments.required::<String>("document_id"),
        arguments.body::<types::SegmentSettings>(),
    );
    if let Some(value) = arguments.optional::<i32>("preview_lines") {
        request = request.preview_lines(value);
    }
    Request::new(request, builders::PreviewDocumentSegment::send)
}

fn call_start_document_segment(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.start_document_segment(
        arguments.body::<types::StartDocumentSegmentRequest>(),
    );
    Request::new(request, builders::StartDocumentSegment::send)
}

fn call_update_document_segment_info(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_document_segment_info(
        arguments.body::<types::UpdateDocumentSegmentRequest>(),
    );
    Request::new(request, builders::UpdateDocumentSegmentInfo::send)
}

fn call_update_document_segment_param(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_document_segment_param(
        arguments.required::<String>("document_id"),
        arguments.body::<types::SegmentSettings>(),
    );
    Request::new(request, builders::UpdateDocumentSegmentParam::send)
}

fn call_check_recall_knowledge_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.check_recall_knowledge_library(
        arguments.body::<types::RecallKnowledgeLibraryRequest>(),
    );
    Request::new(request, builders::CheckRecallKnowledgeLibrary::send)
}

fn call_create_knowledge_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_knowledge_library(
        arguments.body::<types::CreateKnowledgeLibraryRequest>(),
    );
    Request::new(request, builders::CreateKnowledgeLibrary::send)
}

fn call_list_knowledge_library(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_knowledge_library();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<types::ChatLanguage>("language") {
        request = request.language(value);
    }
    if let Some(value) = arguments.optional::<types::KnowledgeType>("knowledge_type") {
        request = request.knowledge_type(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    Request::paged(
        request,
        builders::ListKnowledgeLibrary::send,
        builders::ListKnowledgeLibrary::pages,
        builders::ListKnowledgeLibrary::items,
    )
}

fn call_delete_knowledge_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_knowledge_library(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteKnowledgeLibrary::send)
}

fn call_show_knowledge_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_knowledge_library(
        arguments.required::<String>("knowledge_library_id"),
    );
    Request::new(request, builders::ShowKnowledgeLibrary::send)
}

fn call_update_knowledge_library(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_knowledge_library(
        arguments.required::<String>("knowledge_library_id"),
        arguments.body::<types::UpdateKnowledgeLibraryRequest>(),
    );
    Request::new(request, builders::UpdateKnowledgeLibrary::send)
}

fn call_create_question_answer(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_question_answer(
        arguments.body::<types::CreateQuestionAnswerRequest>(),
    );
    Request::new(request, builders::CreateQuestionAnswer::send)
}

fn call_list_question_answer(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_question_answer(
        arguments.required::<String>("knowledge_library_id"),
    );
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("question") {
        request = request.question(value);
    }
    Request::paged(
        request,
        builders::ListQuestionAnswer::send,
        builders::ListQuestionAnswer::pages,
        builders::ListQuestionAnswer::items,
    )
}

fn call_delete_question_answer(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_question_answer(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteQuestionAnswer::send)
}

fn call_show_question_answer(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_question_answer(arguments.required::<String>("question_answer_id"));
    Request::new(request, builders::ShowQuestionAnswer::send)
}

fn call_update_question_answer(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_question_answer(
        arguments.required::<String>("question_answer_id"),
        arguments.body::<types::UpdateQuestionAnswerRequest>(),
    );
    Request::new(request, builders::UpdateQuestionAnswer::send)
}
