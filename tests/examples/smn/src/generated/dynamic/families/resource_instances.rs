//! Calls of the family `resource-instances` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("ListInstanceRequestBody", schema::<types::ListInstanceRequestBody>),
    ("TagMatch", schema::<types::TagMatch>),
    ("ListResourceInstancesResponse", schema::<types::ListResourceInstancesResponse>),
    ("TagResource", schema::<types::TagResource>),
    ("ResourceDetail", schema::<types::ResourceDetail>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ListResourceInstances" => call_list_resource_instances(client, arguments),
        _ => return None,
    })
}

fn call_list_resource_instances(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_resource_instances(arguments.required::<String>("resource_type"));
    if let Some(value) = arguments.optional_body::<types::ListInstanceRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::ListResourceInstances::send)
}
