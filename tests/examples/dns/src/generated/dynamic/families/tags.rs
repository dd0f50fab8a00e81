//! Calls of the family `tags` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("BatchHandTags", schema::<types::BatchHandTags>),
    ("CreateTagReq", schema::<types::CreateTagReq>),
    ("QueryResourceTagResp", schema::<types::QueryResourceTagResp>),
    ("ListTagsResp", schema::<types::ListTagsResp>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "BatchCreateTag" => call_batch_create_tag(client, arguments),
        "CreateTag" => call_create_tag(client, arguments),
        "ShowResourceTag" => call_show_resource_tag(client, arguments),
        "DeleteTag" => call_delete_tag(client, arguments),
        "ListTags" => call_list_tags(client, arguments),
        _ => return None,
    })
}

fn call_batch_create_tag(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.batch_create_tag(
        arguments.required::<types::ResourceType>("resource_type"),
        arguments.required::<String>("resource_id"),
    );
    if let Some(value) = arguments.optional_body::<types::BatchHandTags>() {
        request = request.body(value);
    }
    Request::new(request, builders::BatchCreateTag::send)
}

fn call_create_tag(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_tag(
        arguments.required::<types::ResourceType>("resource_type"),
        arguments.required::<String>("resource_id"),
    );
    if let Some(value) = arguments.optional_body::<types::CreateTagReq>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateTag::send)
}

fn call_show_resource_tag(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_resource_tag(
        arguments.required::<String>("resource_type"),
        arguments.required::<String>("resource_id"),
    );
    Request::new(request, builders::ShowResourceTag::send)
}

fn call_delete_tag(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_tag(
        arguments.required::<types::ResourceType>("resource_type"),
        arguments.required::<String>("resource_id"),
        arguments.required::<String>("key"),
    );
    Request::new(request, builders::DeleteTag::send)
}

fn call_list_tags(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_tags(arguments.required::<types::ResourceType>("resource_type"));
    Request::new(request, builders::ListTags::send)
}
