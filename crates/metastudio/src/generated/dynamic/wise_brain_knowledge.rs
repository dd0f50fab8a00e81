//! Calls of the family `wise-brain-knowledge` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateDocument" => {
            let request = client
                .create_document(
                    arguments.required::<String>("knowledge_library_id"),
                    arguments.file("file"),
                );
            Some(Request::new(request, builders::CreateDocument::send))
        }
        "ListDocumentInfo" => {
            let mut request = client
                .list_document_info(
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
            Some(
                Request::paged(
                    request,
                    builders::ListDocumentInfo::send,
                    builders::ListDocumentInfo::pages,
                    builders::ListDocumentInfo::items,
                ),
            )
        }
        "DeleteDocument" => {
            let request = client.delete_document(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteDocument::send))
        }
        "DownloadDocument" => {
            let request = client
                .download_document(arguments.required::<String>("document_id"));
            Some(Request::new(request, builders::DownloadDocument::send))
        }
        "ShowDocumentInfo" => {
            let request = client
                .show_document_info(arguments.required::<String>("document_id"));
            Some(Request::new(request, builders::ShowDocumentInfo::send))
        }
        "UpdateDocument" => {
            let request = client
                .update_document(
                    arguments.required::<String>("document_id"),
                    arguments.file("file"),
                );
            Some(Request::new(request, builders::UpdateDocument::send))
        }
        "ListDocumentSegment" => {
            let mut request = client
                .list_document_segment(arguments.required::<String>("document_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListDocumentSegment::send,
                    builders::ListDocumentSegment::pages,
                    builders::ListDocumentSegment::items,
                ),
            )
        }
        "PreviewDocumentSegment" => {
            let mut request = client
                .preview_document_segment(
                    arguments.required::<String>("document_id"),
                    &arguments.body::<crate::types::SegmentSettings>(),
                );
            if let Some(value) = arguments.optional::<i32>("preview_lines") {
                request = request.preview_lines(value);
            }
            Some(Request::new(request, builders::PreviewDocumentSegment::send))
        }
        "StartDocumentSegment" => {
            let request = client
                .start_document_segment(
                    &arguments.body::<crate::types::StartDocumentSegmentRequest>(),
                );
            Some(Request::new(request, builders::StartDocumentSegment::send))
        }
        "UpdateDocumentSegmentInfo" => {
            let request = client
                .update_document_segment_info(
                    &arguments.body::<crate::types::UpdateDocumentSegmentRequest>(),
                );
            Some(Request::new(request, builders::UpdateDocumentSegmentInfo::send))
        }
        "UpdateDocumentSegmentParam" => {
            let request = client
                .update_document_segment_param(
                    arguments.required::<String>("document_id"),
                    &arguments.body::<crate::types::SegmentSettings>(),
                );
            Some(Request::new(request, builders::UpdateDocumentSegmentParam::send))
        }
        "CheckRecallKnowledgeLibrary" => {
            let request = client
                .check_recall_knowledge_library(
                    &arguments.body::<crate::types::RecallKnowledgeLibraryRequest>(),
                );
            Some(Request::new(request, builders::CheckRecallKnowledgeLibrary::send))
        }
        "CreateKnowledgeLibrary" => {
            let request = client
                .create_knowledge_library(
                    &arguments.body::<crate::types::CreateKnowledgeLibraryRequest>(),
                );
            Some(Request::new(request, builders::CreateKnowledgeLibrary::send))
        }
        "ListKnowledgeLibrary" => {
            let mut request = client.list_knowledge_library();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::ChatLanguage>("language")
            {
                request = request.language(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::KnowledgeType>("knowledge_type")
            {
                request = request.knowledge_type(value);
            }
            if let Some(value) = arguments.optional::<String>("name") {
                request = request.name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListKnowledgeLibrary::send,
                    builders::ListKnowledgeLibrary::pages,
                    builders::ListKnowledgeLibrary::items,
                ),
            )
        }
        "DeleteKnowledgeLibrary" => {
            let request = client
                .delete_knowledge_library(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteKnowledgeLibrary::send))
        }
        "ShowKnowledgeLibrary" => {
            let request = client
                .show_knowledge_library(
                    arguments.required::<String>("knowledge_library_id"),
                );
            Some(Request::new(request, builders::ShowKnowledgeLibrary::send))
        }
        "UpdateKnowledgeLibrary" => {
            let request = client
                .update_knowledge_library(
                    arguments.required::<String>("knowledge_library_id"),
                    &arguments.body::<crate::types::UpdateKnowledgeLibraryRequest>(),
                );
            Some(Request::new(request, builders::UpdateKnowledgeLibrary::send))
        }
        "CreateQuestionAnswer" => {
            let request = client
                .create_question_answer(
                    &arguments.body::<crate::types::CreateQuestionAnswerRequest>(),
                );
            Some(Request::new(request, builders::CreateQuestionAnswer::send))
        }
        "ListQuestionAnswer" => {
            let mut request = client
                .list_question_answer(
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
            Some(
                Request::paged(
                    request,
                    builders::ListQuestionAnswer::send,
                    builders::ListQuestionAnswer::pages,
                    builders::ListQuestionAnswer::items,
                ),
            )
        }
        "DeleteQuestionAnswer" => {
            let request = client
                .delete_question_answer(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteQuestionAnswer::send))
        }
        "ShowQuestionAnswer" => {
            let request = client
                .show_question_answer(
                    arguments.required::<String>("question_answer_id"),
                );
            Some(Request::new(request, builders::ShowQuestionAnswer::send))
        }
        "UpdateQuestionAnswer" => {
            let request = client
                .update_question_answer(
                    arguments.required::<String>("question_answer_id"),
                    &arguments.body::<crate::types::UpdateQuestionAnswerRequest>(),
                );
            Some(Request::new(request, builders::UpdateQuestionAnswer::send))
        }
        _ => None,
    }
}
