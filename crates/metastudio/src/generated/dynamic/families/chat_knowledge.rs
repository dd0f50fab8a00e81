//! Calls of the family `chat-knowledge` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateIntentAndQuestionRequest", schema::<types::CreateIntentAndQuestionRequest>),
    ("NewKnowledgeQuestion", schema::<types::NewKnowledgeQuestion>),
    ("CreatedIntentAndQuestions", schema::<types::CreatedIntentAndQuestions>),
    ("KnowledgeQuestion", schema::<types::KnowledgeQuestion>),
    ("CreateKnowledgeIntentRequest", schema::<types::CreateKnowledgeIntentRequest>),
    ("CreateKnowledgeIntentResponse", schema::<types::CreateKnowledgeIntentResponse>),
    ("ListKnowledgeIntentResponse", schema::<types::ListKnowledgeIntentResponse>),
    ("KnowledgeIntent", schema::<types::KnowledgeIntent>),
    ("UpdateKnowledgeIntentRequest", schema::<types::UpdateKnowledgeIntentRequest>),
    ("CreateBatchKnowledgeQuestionRequest", schema::<types::CreateBatchKnowledgeQuestionRequest>),
    ("CreateBatchKnowledgeQuestionResponse", schema::<types::CreateBatchKnowledgeQuestionResponse>),
    ("UpdateBatchKnowledgeQuestionRequest", schema::<types::UpdateBatchKnowledgeQuestionRequest>),
    ("KnowledgeQuestionUpdate", schema::<types::KnowledgeQuestionUpdate>),
    ("CreateKnowledgeQuestionRequest", schema::<types::CreateKnowledgeQuestionRequest>),
    ("CreateKnowledgeQuestionResponse", schema::<types::CreateKnowledgeQuestionResponse>),
    ("ListKnowledgeQuestionResponse", schema::<types::ListKnowledgeQuestionResponse>),
    ("UpdateKnowledgeQuestionRequest", schema::<types::UpdateKnowledgeQuestionRequest>),
    ("CreateKnowledgeSkillRequest", schema::<types::CreateKnowledgeSkillRequest>),
    ("CreateKnowledgeSkillResponse", schema::<types::CreateKnowledgeSkillResponse>),
    ("ListKnowledgeSkillResponse", schema::<types::ListKnowledgeSkillResponse>),
    ("KnowledgeSkill", schema::<types::KnowledgeSkill>),
    ("UpdateKnowledgeSkillRequest", schema::<types::UpdateKnowledgeSkillRequest>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateIntentAndQuestion" => call_create_intent_and_question(client, arguments),
        "CreateKnowledgeIntent" => call_create_knowledge_intent(client, arguments),
        "ListKnowledgeIntent" => call_list_knowledge_intent(client, arguments),
        "DeleteKnowledgeIntent" => call_delete_knowledge_intent(client, arguments),
        "ShowKnowledgeIntent" => call_show_knowledge_intent(client, arguments),
        "UpdateKnowledgeIntent" => call_update_knowledge_intent(client, arguments),
        "CreateBatchKnowledgeQuestion" => call_create_batch_knowledge_question(client, arguments),
        "UpdateBatchKnowledgeQuestion" => call_update_batch_knowledge_question(client, arguments),
        "CreateKnowledgeQuestion" => call_create_knowledge_question(client, arguments),
        "ListKnowledgeQuestion" => call_list_knowledge_question(client, arguments),
        "DeleteKnowledgeQuestion" => call_delete_knowledge_question(client, arguments),
        "ShowKnowledgeQuestion" => call_show_knowledge_question(client, arguments),
        "UpdateKnowledgeQuestion" => call_update_knowledge_question(client, arguments),
        "CreateKnowledgeSkill" => call_create_knowledge_skill(client, arguments),
        "ListKnowledgeSkill" => call_list_knowledge_skill(client, arguments),
        "DeleteKnowledgeSkill" => call_delete_knowledge_skill(client, arguments),
        "ExportKnowledgeSkill" => call_export_knowledge_skill(client, arguments),
        "ShowKnowledgeSkill" => call_show_knowledge_skill(client, arguments),
        "UpdateKnowledgeSkill" => call_update_knowledge_skill(client, arguments),
        _ => return None,
    })
}

fn call_create_intent_and_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_intent_and_question(
        arguments.body::<types::CreateIntentAndQuestionRequest>(),
    );
    Request::new(request, builders::CreateIntentAndQuestion::send)
}

fn call_create_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_knowledge_intent(
        arguments.body::<types::CreateKnowledgeIntentRequest>(),
    );
    Request::new(request, builders::CreateKnowledgeIntent::send)
}

fn call_list_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_knowledge_intent(arguments.required::<String>("skill_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListKnowledgeIntent::send,
        builders::ListKnowledgeIntent::pages,
        builders::ListKnowledgeIntent::items,
    )
}

fn call_delete_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_knowledge_intent(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteKnowledgeIntent::send)
}

fn call_show_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_knowledge_intent(arguments.required::<String>("intent_id"));
    Request::new(request, builders::ShowKnowledgeIntent::send)
}

fn call_update_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_knowledge_intent(
        arguments.required::<String>("intent_id"),
        arguments.body::<types::UpdateKnowledgeIntentRequest>(),
    );
    Request::new(request, builders::UpdateKnowledgeIntent::send)
}

fn call_create_batch_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_batch_knowledge_question(
        arguments.body::<types::CreateBatchKnowledgeQuestionRequest>(),
    );
    Request::new(request, builders::CreateBatchKnowledgeQuestion::send)
}

fn call_update_batch_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_batch_knowledge_question(
        arguments.body::<types::UpdateBatchKnowledgeQuestionRequest>(),
    );
    Request::new(request, builders::UpdateBatchKnowledgeQuestion::send)
}

fn call_create_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_knowledge_question(
        arguments.body::<types::CreateKnowledgeQuestionRequest>(),
    );
    Request::new(request, builders::CreateKnowledgeQuestion::send)
}

fn call_list_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_knowledge_question(arguments.required::<String>("intent_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListKnowledgeQuestion::send,
        builders::ListKnowledgeQuestion::pages,
        builders::ListKnowledgeQuestion::items,
    )
}

fn call_delete_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_knowledge_question(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteKnowledgeQuestion::send)
}

fn call_show_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_knowledge_question(arguments.required::<String>("question_id"));
    Request::new(request, builders::ShowKnowledgeQuestion::send)
}

fn call_update_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_knowledge_question(
        arguments.required::<String>("question_id"),
        arguments.body::<types::UpdateKnowledgeQuestionRequest>(),
    );
    Request::new(request, builders::UpdateKnowledgeQuestion::send)
}

fn call_create_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_knowledge_skill(
        arguments.body::<types::CreateKnowledgeSkillRequest>(),
    );
    Request::new(request, builders::CreateKnowledgeSkill::send)
}

fn call_list_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_knowledge_skill();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListKnowledgeSkill::send,
        builders::ListKnowledgeSkill::pages,
        builders::ListKnowledgeSkill::items,
    )
}

fn call_delete_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_knowledge_skill(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteKnowledgeSkill::send)
}

fn call_export_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.export_knowledge_skill(
        arguments.required::<String>("skill_id"),
        arguments.required::<i32>("export_type"),
    );
    Request::new(request, builders::ExportKnowledgeSkill::send)
}

fn call_show_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_knowledge_skill(arguments.required::<String>("skill_id"));
    Request::new(request, builders::ShowKnowledgeSkill::send)
}

fn call_update_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_knowledge_skill(
        arguments.required::<String>("skill_id"),
        arguments.body::<types::UpdateKnowledgeSkillRequest>(),
    );
    Request::new(request, builders::UpdateKnowledgeSkill::send)
}
