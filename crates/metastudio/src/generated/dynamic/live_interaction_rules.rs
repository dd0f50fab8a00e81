//! Calls of the family `live-interaction-rules` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateInteractionRule" => {
            let request = client
                .create_interaction_rule(
                    arguments.required::<String>("group_id"),
                    &arguments.body::<crate::types::InteractionRuleRequest>(),
                );
            Some(Request::new(request, builders::CreateInteractionRule::send))
        }
        "CreateInteractionRuleGroup" => {
            let request = client
                .create_interaction_rule_group(
                    &arguments.body::<crate::types::InteractionRuleGroupRequest>(),
                );
            Some(Request::new(request, builders::CreateInteractionRuleGroup::send))
        }
        "ListInteractionRuleGroups" => {
            let mut request = client.list_interaction_rule_groups();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_since") {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_until") {
                request = request.create_until(value);
            }
            if let Some(value) = arguments.optional::<String>("group_name") {
                request = request.group_name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListInteractionRuleGroups::send,
                    builders::ListInteractionRuleGroups::pages,
                    builders::ListInteractionRuleGroups::items,
                ),
            )
        }
        "DeleteInteractionRule" => {
            let request = client
                .delete_interaction_rule(
                    arguments.required::<String>("group_id"),
                    arguments.required::<String>("rule_id"),
                );
            Some(Request::new(request, builders::DeleteInteractionRule::send))
        }
        "UpdateInteractionRule" => {
            let request = client
                .update_interaction_rule(
                    arguments.required::<String>("group_id"),
                    arguments.required::<String>("rule_id"),
                    &arguments.body::<crate::types::InteractionRuleRequest>(),
                );
            Some(Request::new(request, builders::UpdateInteractionRule::send))
        }
        "DeleteInteractionRuleGroup" => {
            let request = client
                .delete_interaction_rule_group(arguments.required::<String>("group_id"));
            Some(Request::new(request, builders::DeleteInteractionRuleGroup::send))
        }
        "ShowInteractionRuleGroup" => {
            let request = client
                .show_interaction_rule_group(arguments.required::<String>("group_id"));
            Some(Request::new(request, builders::ShowInteractionRuleGroup::send))
        }
        "UpdateInteractionRuleGroup" => {
            let request = client
                .update_interaction_rule_group(
                    arguments.required::<String>("group_id"),
                    &arguments.body::<crate::types::InteractionRuleGroupRequest>(),
                );
            Some(Request::new(request, builders::UpdateInteractionRuleGroup::send))
        }
        "ListInteractionRuleGroupsSummary" => {
            let mut request = client.list_interaction_rule_groups_summary();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_since") {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_until") {
                request = request.create_until(value);
            }
            if let Some(value) = arguments.optional::<String>("group_name") {
                request = request.group_name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListInteractionRuleGroupsSummary::send,
                    builders::ListInteractionRuleGroupsSummary::pages,
                    builders::ListInteractionRuleGroupsSummary::items,
                ),
            )
        }
        _ => None,
    }
}
