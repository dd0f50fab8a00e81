//! Calls of the family `applications` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateApplicationRequestBody", schema::<types::CreateApplicationRequestBody>),
    ("CreateApplicationResponse", schema::<types::CreateApplicationResponse>),
    ("ListApplicationsResponse", schema::<types::ListApplicationsResponse>),
    ("ApplicationItem", schema::<types::ApplicationItem>),
    ("DeleteApplicationResponse", schema::<types::DeleteApplicationResponse>),
    ("ListApplicationAttributesResponse", schema::<types::ListApplicationAttributesResponse>),
    ("ListApplicationAttributesResponseBodyAttributes", schema::<types::ListApplicationAttributesResponseBodyAttributes>),
    ("UpdateApplicationRequestBody", schema::<types::UpdateApplicationRequestBody>),
    ("UpdateApplicationResponse", schema::<types::UpdateApplicationResponse>),
    ("CreateApplicationEndpointRequestBody", schema::<types::CreateApplicationEndpointRequestBody>),
    ("CreateApplicationEndpointResponse", schema::<types::CreateApplicationEndpointResponse>),
    ("ListApplicationEndpointsResponse", schema::<types::ListApplicationEndpointsResponse>),
    ("ApplicationEndpoint", schema::<types::ApplicationEndpoint>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateApplication" => call_create_application(client, arguments),
        "ListApplications" => call_list_applications(client, arguments),
        "DeleteApplication" => call_delete_application(client, arguments),
        "ListApplicationAttributes" => call_list_application_attributes(client, arguments),
        "UpdateApplication" => call_update_application(client, arguments),
        "CreateApplicationEndpoint" => call_create_application_endpoint(client, arguments),
        "ListApplicationEndpoints" => call_list_application_endpoints(client, arguments),
        _ => return None,
    })
}

fn call_create_application(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_application();
    if let Some(value) = arguments.optional_body::<types::CreateApplicationRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateApplication::send)
}

fn call_list_applications(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_applications();
    if let Some(value) = arguments.optional::<i64>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<String>("platform") {
        request = request.platform(value);
    }
    Request::paged(
        request,
        builders::ListApplications::send,
        builders::ListApplications::pages,
        builders::ListApplications::items,
    )
}

fn call_delete_application(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_application(arguments.required::<String>("application_urn"));
    Request::new(request, builders::DeleteApplication::send)
}

fn call_list_application_attributes(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_application_attributes(
        arguments.required::<String>("application_urn"),
    );
    Request::new(request, builders::ListApplicationAttributes::send)
}

fn call_update_application(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_application(arguments.required::<String>("application_urn"));
    if let Some(value) = arguments.optional_body::<types::UpdateApplicationRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateApplication::send)
}

fn call_create_application_endpoint(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_application_endpoint(
        arguments.required::<String>("application_urn"),
    );
    if let Some(value) = arguments.optional_body::<types::CreateApplicationEndpointRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateApplicationEndpoint::send)
}

fn call_list_application_endpoints(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_application_endpoints(
        arguments.required::<String>("application_urn"),
    );
    if let Some(value) = arguments.optional::<i64>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i64>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("enabled") {
        request = request.enabled(value);
    }
    if let Some(value) = arguments.optional::<String>("token") {
        request = request.token(value);
    }
    if let Some(value) = arguments.optional::<String>("user_data") {
        request = request.user_data(value);
    }
    Request::paged(
        request,
        builders::ListApplicationEndpoints::send,
        builders::ListApplicationEndpoints::pages,
        builders::ListApplicationEndpoints::items,
    )
}
