//! Calls of the family `resolverrules` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("AssociateOrDisassociateRouterWithRuleRequestBody", schema::<types::AssociateOrDisassociateRouterWithRuleRequestBody>),
    ("RouterForRule", schema::<types::RouterForRule>),
    ("CreateResolverRuleRequestBody", schema::<types::CreateResolverRuleRequestBody>),
    ("IpInfo", schema::<types::IpInfo>),
    ("CreateResolverRuleResp", schema::<types::CreateResolverRuleResp>),
    ("ResolverRuleParam", schema::<types::ResolverRuleParam>),
    ("ResolverRuleParamStatus", schema::<types::ResolverRuleParamStatus>),
    ("ListResolverRuleResp", schema::<types::ListResolverRuleResp>),
    ("ListResolverRuleParam", schema::<types::ListResolverRuleParam>),
    ("ListResolverRuleParamStatus", schema::<types::ListResolverRuleParamStatus>),
    ("DeleteResolverRuleResp", schema::<types::DeleteResolverRuleResp>),
    ("ShowResolverRuleResp", schema::<types::ShowResolverRuleResp>),
    ("ShowResolverRuleRespParam", schema::<types::ShowResolverRuleRespParam>),
    ("IpValue", schema::<types::IpValue>),
    ("ShowResolverRuleRespParamStatus", schema::<types::ShowResolverRuleRespParamStatus>),
    ("UpdateResolverRuleRequestBody", schema::<types::UpdateResolverRuleRequestBody>),
    ("UpdateResolverRuleResp", schema::<types::UpdateResolverRuleResp>),
    ("ResolverRuleParam2", schema::<types::ResolverRuleParam2>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "AssociateResolverRuleRouter" => call_associate_resolver_rule_router(client, arguments),
        "CreateResolverRule" => call_create_resolver_rule(client, arguments),
        "ListResolverRules" => call_list_resolver_rules(client, arguments),
        "DeleteResolverRule" => call_delete_resolver_rule(client, arguments),
        "ShowResolverRule" => call_show_resolver_rule(client, arguments),
        "UpdateResolverRule" => call_update_resolver_rule(client, arguments),
        "DisassociateResolverRuleRouter" => call_disassociate_resolver_rule_router(client, arguments),
        _ => return None,
    })
}

fn call_associate_resolver_rule_router(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.associate_resolver_rule_router(
        arguments.required::<String>("resolverrule_id"),
        arguments.body::<types::AssociateOrDisassociateRouterWithRuleRequestBody>(),
    );
    Request::new(request, builders::AssociateResolverRuleRouter::send)
}

fn call_create_resolver_rule(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_resolver_rule(
        arguments.body::<types::CreateResolverRuleRequestBody>(),
    );
    Request::new(request, builders::CreateResolverRule::send)
}

fn call_list_resolver_rules(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_resolver_rules();
    if let Some(value) = arguments.optional::<String>("domain_name") {
        request = request.domain_name(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<String>("endpoint_id") {
        request = request.endpoint_id(value);
    }
    if let Some(value) = arguments.optional::<String>("id") {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("marker") {
        request = request.marker(value);
    }
    Request::paged(
        request,
        builders::ListResolverRules::send,
        builders::ListResolverRules::pages,
        builders::ListResolverRules::items,
    )
}

fn call_delete_resolver_rule(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_resolver_rule(arguments.required::<String>("resolverrule_id"));
    Request::new(request, builders::DeleteResolverRule::send)
}

fn call_show_resolver_rule(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_resolver_rule(arguments.required::<String>("resolverrule_id"));
    Request::new(request, builders::ShowResolverRule::send)
}

fn call_update_resolver_rule(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_resolver_rule(
        arguments.required::<String>("resolverrule_id"),
        arguments.body::<types::UpdateResolverRuleRequestBody>(),
    );
    Request::new(request, builders::UpdateResolverRule::send)
}

fn call_disassociate_resolver_rule_router(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.disassociate_resolver_rule_router(
        arguments.required::<String>("resolverrule_id"),
        arguments.body::<types::AssociateOrDisassociateRouterWithRuleRequestBody>(),
    );
    Request::new(request, builders::DisassociateResolverRuleRouter::send)
}
