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
    ("BatchCreateOrDeleteResourceTagsRequestBody", schema::<types::BatchCreateOrDeleteResourceTagsRequestBody>),
    ("CreateResourceTagRequestBody", schema::<types::CreateResourceTagRequestBody>),
    ("ListResourceTagsResponse", schema::<types::ListResourceTagsResponse>),
    ("ListProjectTagsResponse", schema::<types::ListProjectTagsResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "BatchCreateOrDeleteResourceTags" => call_batch_create_or_delete_resource_tags(client, arguments),
        "CreateResourceTag" => call_create_resource_tag(client, arguments),
        "ListResourceTags" => call_list_resource_tags(client, arguments),
        "DeleteResourceTag" => call_delete_resource_tag(client, arguments),
        "ListProjectTags" => call_list_project_tags(client, arguments),
        _ => return None,
    })
}

fn call_batch_create_or_delete_resource_tags(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.batch_create_or_delete_resource_tags(
        arguments.required::<String>("resource_type"),
        arguments.required::<String>("resource_id"),
    );
    if let Some(value) = arguments.optional_body::<types::BatchCreateOrDeleteResourceTagsRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::BatchCreateOrDeleteResourceTags::send)
}

fn call_create_resource_tag(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_resource_tag(
        arguments.required::<String>("resource_type"),
        arguments.required::<String>("resource_id"),
    );
    if let Some(value) = arguments.optional_body::<types::CreateResourceTagRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateResourceTag::send)
}

fn call_list_resource_tags(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_resource_tags(
        arguments.required::<String>("resource_type"),
        arguments.required::<String>("resource_id"),
    );
    Request::new(request, builders::ListResourceTags::send)
}

fn call_delete_resource_tag(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_resource_tag(
        arguments.required::<String>("resource_type"),
        arguments.required::<String>("resource_id"),
        arguments.required::<String>("key"),
    );
    Request::new(request, builders::DeleteResourceTag::send)
}

fn call_list_project_tags(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_project_tags(arguments.required::<String>("resource_type"));
    Request::new(request, builders::ListProjectTags::send)
}
