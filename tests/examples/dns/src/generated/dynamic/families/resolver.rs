//! Calls of the family `resolver` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("AssociateResolverQueryLogConfigRequestBody", schema::<types::AssociateResolverQueryLogConfigRequestBody>),
    ("Vpc", schema::<types::Vpc>),
    ("ResolverQueryLogConfigResponseBody", schema::<types::ResolverQueryLogConfigResponseBody>),
    ("ResolverQueryLogConfig", schema::<types::ResolverQueryLogConfig>),
    ("CreateResolverQueryLogConfigRequestBody", schema::<types::CreateResolverQueryLogConfigRequestBody>),
    ("ListResolverQueryLogConfigsResponseBody", schema::<types::ListResolverQueryLogConfigsResponseBody>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "AssociateResolverQueryLogConfig" => call_associate_resolver_query_log_config(client, arguments),
        "CreateResolverQueryLogConfig" => call_create_resolver_query_log_config(client, arguments),
        "ListResolverQueryLogConfigs" => call_list_resolver_query_log_configs(client, arguments),
        "DeleteResolverQueryLogConfig" => call_delete_resolver_query_log_config(client, arguments),
        "ShowResolverQueryLogConfig" => call_show_resolver_query_log_config(client, arguments),
        "DisassociateResolverQueryLogConfig" => call_disassociate_resolver_query_log_config(client, arguments),
        _ => return None,
    })
}

fn call_associate_resolver_query_log_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.associate_resolver_query_log_config(
        arguments.required::<String>("id"),
        arguments.body::<types::AssociateResolverQueryLogConfigRequestBody>(),
    );
    Request::new(request, builders::AssociateResolverQueryLogConfig::send)
}

fn call_create_resolver_query_log_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_resolver_query_log_config(
        arguments.body::<types::CreateResolverQueryLogConfigRequestBody>(),
    );
    Request::new(request, builders::CreateResolverQueryLogConfig::send)
}

fn call_list_resolver_query_log_configs(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_resolver_query_log_configs();
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("marker") {
        request = request.marker(value);
    }
    if let Some(value) = arguments.optional::<String>("vpc_id") {
        request = request.vpc_id(value);
    }
    Request::paged(
        request,
        builders::ListResolverQueryLogConfigs::send,
        builders::ListResolverQueryLogConfigs::pages,
        builders::ListResolverQueryLogConfigs::items,
    )
}

fn call_delete_resolver_query_log_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_resolver_query_log_config(arguments.required::<String>("id"));
    Request::new(request, builders::DeleteResolverQueryLogConfig::send)
}

fn call_show_resolver_query_log_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_resolver_query_log_config(arguments.required::<String>("id"));
    Request::new(request, builders::ShowResolverQueryLogConfig::send)
}

fn call_disassociate_resolver_query_log_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.disassociate_resolver_query_log_config(
        arguments.required::<String>("id"),
        arguments.body::<types::AssociateResolverQueryLogConfigRequestBody>(),
    );
    Request::new(request, builders::DisassociateResolverQueryLogConfig::send)
}
