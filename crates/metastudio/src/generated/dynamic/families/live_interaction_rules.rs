//! Calls of the family `live-interaction-rules` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_core::codegen;
#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("InteractionRuleRequest", schema::<types::InteractionRuleRequest>),
    ("InteractionRule", schema::<types::InteractionRule>),
    ("InteractionRuleGroupRequest", schema::<types::InteractionRuleGroupRequest>),
    ("InteractionRuleDraft", schema::<types::InteractionRuleDraft>),
    ("CreateInteractionRuleGroupResponse", schema::<types::CreateInteractionRuleGroupResponse>),
    ("InteractionRuleGroupPage", schema::<types::InteractionRuleGroupPage>),
    ("InteractionRuleGroup", schema::<types::InteractionRuleGroup>),
    ("InteractionRuleGroupSummaryPage", schema::<types::InteractionRuleGroupSummaryPage>),
    ("InteractionRuleGroupSummary", schema::<types::InteractionRuleGroupSummary>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateInteractionRule" => call_create_interaction_rule(client, arguments),
        "CreateInteractionRuleGroup" => call_create_interaction_rule_group(client, arguments),
        "ListInteractionRuleGroups" => call_list_interaction_rule_groups(client, arguments),
        "DeleteInteractionRule" => call_delete_interaction_rule(client, arguments),
        "UpdateInteractionRule" => call_update_interaction_rule(client, arguments),
        "DeleteInteractionRuleGroup" => call_delete_interaction_rule_group(client, arguments),
        "ShowInteractionRuleGroup" => call_show_interaction_rule_group(client, arguments),
        "UpdateInteractionRuleGroup" => call_update_interaction_rule_group(client, arguments),
        "ListInteractionRuleGroupsSummary" => call_list_interaction_rule_groups_summary(client, arguments),
        _ => return None,
    })
}

fn call_create_interaction_rule(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_interaction_rule(
        arguments.required::<String>("group_id"),
        arguments.body::<types::InteractionRuleRequest>(),
    );
    Request::new(request, builders::CreateInteractionRule::send)
}

fn call_create_interaction_rule_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_interaction_rule_group(
        arguments.body::<types::InteractionRuleGroupRequest>(),
    );
    Request::new(request, builders::CreateInteractionRuleGroup::send)
}

fn call_list_interaction_rule_groups(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_interaction_rule_groups();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<String>("group_name") {
        request = request.group_name(value);
    }
    Request::paged(
        request,
        builders::ListInteractionRuleGroups::send,
        builders::ListInteractionRuleGroups::pages,
        builders::ListInteractionRuleGroups::items,
    )
}

fn call_delete_interaction_rule(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_interaction_rule(
        arguments.required::<String>("group_id"),
        arguments.required::<String>("rule_id"),
    );
    Request::new(request, builders::DeleteInteractionRule::send)
}

fn call_update_interaction_rule(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_interaction_rule(
        arguments.required::<String>("group_id"),
        arguments.required::<String>("rule_id"),
        arguments.body::<types::InteractionRuleRequest>(),
    );
    Request::new(request, builders::UpdateInteractionRule::send)
}

fn call_delete_interaction_rule_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_interaction_rule_group(arguments.required::<String>("group_id"));
    Request::new(request, builders::DeleteInteractionRuleGroup::send)
}

fn call_show_interaction_rule_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_interaction_rule_group(arguments.required::<String>("group_id"));
    Request::new(request, builders::ShowInteractionRuleGroup::send)
}

fn call_update_interaction_rule_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_interaction_rule_group(
        arguments.required::<String>("group_id"),
        arguments.body::<types::InteractionRuleGroupRequest>(),
    );
    Request::new(request, builders::UpdateInteractionRuleGroup::send)
}

fn call_list_interaction_rule_groups_summary(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_interaction_rule_groups_summary();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<String>("group_name") {
        request = request.group_name(value);
    }
    Request::paged(
        request,
        builders::ListInteractionRuleGroupsSummary::send,
        builders::ListInteractionRuleGroupsSummary::pages,
        builders::ListInteractionRuleGroupsSummary::items,
    )
}
