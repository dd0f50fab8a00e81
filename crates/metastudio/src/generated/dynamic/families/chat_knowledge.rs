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
        "CreateIntentAndQuestion" => create_intent_and_question(client, arguments),
        "CreateKnowledgeIntent" => create_knowledge_intent(client, arguments),
        "ListKnowledgeIntent" => list_knowledge_intent(client, arguments),
        "DeleteKnowledgeIntent" => delete_knowledge_intent(client, arguments),
        "ShowKnowledgeIntent" => show_knowledge_intent(client, arguments),
        "UpdateKnowledgeIntent" => update_knowledge_intent(client, arguments),
        "CreateBatchKnowledgeQuestion" => create_batch_knowledge_question(client, arguments),
        "UpdateBatchKnowledgeQuestion" => update_batch_knowledge_question(client, arguments),
        "CreateKnowledgeQuestion" => create_knowledge_question(client, arguments),
        "ListKnowledgeQuestion" => list_knowledge_question(client, arguments),
        "DeleteKnowledgeQuestion" => delete_knowledge_question(client, arguments),
        "ShowKnowledgeQuestion" => show_knowledge_question(client, arguments),
        "UpdateKnowledgeQuestion" => update_knowledge_question(client, arguments),
        "CreateKnowledgeSkill" => create_knowledge_skill(client, arguments),
        "ListKnowledgeSkill" => list_knowledge_skill(client, arguments),
        "DeleteKnowledgeSkill" => delete_knowledge_skill(client, arguments),
        "ExportKnowledgeSkill" => export_knowledge_skill(client, arguments),
        "ShowKnowledgeSkill" => show_knowledge_skill(client, arguments),
        "UpdateKnowledgeSkill" => update_knowledge_skill(client, arguments),
        _ => return None,
    })
}

fn create_intent_and_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_intent_and_question(
        arguments.body::<types::CreateIntentAndQuestionRequest>(),
    );
    Request::new(request, builders::CreateIntentAndQuestion::send)
}

fn create_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_knowledge_intent(
        arguments.body::<types::CreateKnowledgeIntentRequest>(),
    );
    Request::new(request, builders::CreateKnowledgeIntent::send)
}

fn list_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
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

fn delete_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_knowledge_intent(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteKnowledgeIntent::send)
}

fn show_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_knowledge_intent(arguments.required::<String>("intent_id"));
    Request::new(request, builders::ShowKnowledgeIntent::send)
}

fn update_knowledge_intent(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_knowledge_intent(
        arguments.required::<String>("intent_id"),
        arguments.body::<types::UpdateKnowledgeIntentRequest>(),
    );
    Request::new(request, builders::UpdateKnowledgeIntent::send)
}

fn create_batch_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_batch_knowledge_question(
        arguments.body::<types::CreateBatchKnowledgeQuestionRequest>(),
    );
    Request::new(request, builders::CreateBatchKnowledgeQuestion::send)
}

fn update_batch_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_batch_knowledge_question(
        arguments.body::<types::UpdateBatchKnowledgeQuestionRequest>(),
    );
    Request::new(request, builders::UpdateBatchKnowledgeQuestion::send)
}

fn create_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_knowledge_question(
        arguments.body::<types::CreateKnowledgeQuestionRequest>(),
    );
    Request::new(request, builders::CreateKnowledgeQuestion::send)
}

fn list_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
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

fn delete_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_knowledge_question(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteKnowledgeQuestion::send)
}

fn show_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_knowledge_question(arguments.required::<String>("question_id"));
    Request::new(request, builders::ShowKnowledgeQuestion::send)
}

fn update_knowledge_question(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_knowledge_question(
        arguments.required::<String>("question_id"),
        arguments.body::<types::UpdateKnowledgeQuestionRequest>(),
    );
    Request::new(request, builders::UpdateKnowledgeQuestion::send)
}

fn create_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_knowledge_skill(
        arguments.body::<types::CreateKnowledgeSkillRequest>(),
    );
    Request::new(request, builders::CreateKnowledgeSkill::send)
}

fn list_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
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

fn delete_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_knowledge_skill(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteKnowledgeSkill::send)
}

fn export_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.export_knowledge_skill(
        arguments.required::<String>("skill_id"),
        arguments.required::<i32>("export_type"),
    );
    Request::new(request, builders::ExportKnowledgeSkill::send)
}

fn show_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_knowledge_skill(arguments.required::<String>("skill_id"));
    Request::new(request, builders::ShowKnowledgeSkill::send)
}

fn update_knowledge_skill(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_knowledge_skill(
        arguments.required::<String>("skill_id"),
        arguments.body::<types::UpdateKnowledgeSkillRequest>(),
    );
    Request::new(request, builders::UpdateKnowledgeSkill::send)
}
