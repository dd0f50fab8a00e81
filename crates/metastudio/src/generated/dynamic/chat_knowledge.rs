//! Calls of the family `chat-knowledge` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateIntentAndQuestion" => {
            let request = client
                .create_intent_and_question(
                    &arguments.body::<crate::types::CreateIntentAndQuestionRequest>(),
                );
            Some(Request::new(request, builders::CreateIntentAndQuestion::send))
        }
        "CreateKnowledgeIntent" => {
            let request = client
                .create_knowledge_intent(
                    &arguments.body::<crate::types::CreateKnowledgeIntentRequest>(),
                );
            Some(Request::new(request, builders::CreateKnowledgeIntent::send))
        }
        "ListKnowledgeIntent" => {
            let mut request = client
                .list_knowledge_intent(arguments.required::<String>("skill_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListKnowledgeIntent::send,
                    builders::ListKnowledgeIntent::pages,
                    builders::ListKnowledgeIntent::items,
                ),
            )
        }
        "DeleteKnowledgeIntent" => {
            let request = client
                .delete_knowledge_intent(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteKnowledgeIntent::send))
        }
        "ShowKnowledgeIntent" => {
            let request = client
                .show_knowledge_intent(arguments.required::<String>("intent_id"));
            Some(Request::new(request, builders::ShowKnowledgeIntent::send))
        }
        "UpdateKnowledgeIntent" => {
            let request = client
                .update_knowledge_intent(
                    arguments.required::<String>("intent_id"),
                    &arguments.body::<crate::types::UpdateKnowledgeIntentRequest>(),
                );
            Some(Request::new(request, builders::UpdateKnowledgeIntent::send))
        }
        "CreateBatchKnowledgeQuestion" => {
            let request = client
                .create_batch_knowledge_question(
                    &arguments
                        .body::<crate::types::CreateBatchKnowledgeQuestionRequest>(),
                );
            Some(Request::new(request, builders::CreateBatchKnowledgeQuestion::send))
        }
        "UpdateBatchKnowledgeQuestion" => {
            let request = client
                .update_batch_knowledge_question(
                    &arguments
                        .body::<crate::types::UpdateBatchKnowledgeQuestionRequest>(),
                );
            Some(Request::new(request, builders::UpdateBatchKnowledgeQuestion::send))
        }
        "CreateKnowledgeQuestion" => {
            let request = client
                .create_knowledge_question(
                    &arguments.body::<crate::types::CreateKnowledgeQuestionRequest>(),
                );
            Some(Request::new(request, builders::CreateKnowledgeQuestion::send))
        }
        "ListKnowledgeQuestion" => {
            let mut request = client
                .list_knowledge_question(arguments.required::<String>("intent_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListKnowledgeQuestion::send,
                    builders::ListKnowledgeQuestion::pages,
                    builders::ListKnowledgeQuestion::items,
                ),
            )
        }
        "DeleteKnowledgeQuestion" => {
            let request = client
                .delete_knowledge_question(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteKnowledgeQuestion::send))
        }
        "ShowKnowledgeQuestion" => {
            let request = client
                .show_knowledge_question(arguments.required::<String>("question_id"));
            Some(Request::new(request, builders::ShowKnowledgeQuestion::send))
        }
        "UpdateKnowledgeQuestion" => {
            let request = client
                .update_knowledge_question(
                    arguments.required::<String>("question_id"),
                    &arguments.body::<crate::types::UpdateKnowledgeQuestionRequest>(),
                );
            Some(Request::new(request, builders::UpdateKnowledgeQuestion::send))
        }
        "CreateKnowledgeSkill" => {
            let request = client
                .create_knowledge_skill(
                    &arguments.body::<crate::types::CreateKnowledgeSkillRequest>(),
                );
            Some(Request::new(request, builders::CreateKnowledgeSkill::send))
        }
        "ListKnowledgeSkill" => {
            let mut request = client.list_knowledge_skill();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListKnowledgeSkill::send,
                    builders::ListKnowledgeSkill::pages,
                    builders::ListKnowledgeSkill::items,
                ),
            )
        }
        "DeleteKnowledgeSkill" => {
            let request = client
                .delete_knowledge_skill(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteKnowledgeSkill::send))
        }
        "ExportKnowledgeSkill" => {
            let request = client
                .export_knowledge_skill(
                    arguments.required::<String>("skill_id"),
                    arguments.required::<i32>("export_type"),
                );
            Some(Request::new(request, builders::ExportKnowledgeSkill::send))
        }
        "ShowKnowledgeSkill" => {
            let request = client
                .show_knowledge_skill(arguments.required::<String>("skill_id"));
            Some(Request::new(request, builders::ShowKnowledgeSkill::send))
        }
        "UpdateKnowledgeSkill" => {
            let request = client
                .update_knowledge_skill(
                    arguments.required::<String>("skill_id"),
                    &arguments.body::<crate::types::UpdateKnowledgeSkillRequest>(),
                );
            Some(Request::new(request, builders::UpdateKnowledgeSkill::send))
        }
        _ => None,
    }
}
