//! Calls of the family `endpoints` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("Ipaddresses", schema::<types::Ipaddresses>),
    ("IpaddressInfo", schema::<types::IpaddressInfo>),
    ("AssociateEndpointIpaddressResp", schema::<types::AssociateEndpointIpaddressResp>),
    ("EndpointResp", schema::<types::EndpointResp>),
    ("EndpointRespStatus", schema::<types::EndpointRespStatus>),
    ("ListEndpointIpaddressesResp", schema::<types::ListEndpointIpaddressesResp>),
    ("IpaddressesData", schema::<types::IpaddressesData>),
    ("IpaddressesDataStatus", schema::<types::IpaddressesDataStatus>),
    ("CreateEndpointRequestBody", schema::<types::CreateEndpointRequestBody>),
    ("CreateEndpointResp", schema::<types::CreateEndpointResp>),
    ("ListEndpointsResp", schema::<types::ListEndpointsResp>),
    ("DeleteEndpointResp", schema::<types::DeleteEndpointResp>),
    ("ShowEndpointResp", schema::<types::ShowEndpointResp>),
    ("UpdateEndpointRequestBody", schema::<types::UpdateEndpointRequestBody>),
    ("UpdateEndpointResp", schema::<types::UpdateEndpointResp>),
    ("EndpointResp2", schema::<types::EndpointResp2>),
    ("DisassociateEndpointIpaddressResp", schema::<types::DisassociateEndpointIpaddressResp>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "AssociateEndpointIpaddress" => call_associate_endpoint_ipaddress(client, arguments),
        "ListEndpointIpaddresses" => call_list_endpoint_ipaddresses(client, arguments),
        "CreateEndpoint" => call_create_endpoint(client, arguments),
        "ListEndpoints" => call_list_endpoints(client, arguments),
        "DeleteEndpoint" => call_delete_endpoint(client, arguments),
        "ShowEndpoint" => call_show_endpoint(client, arguments),
        "UpdateEndpoint" => call_update_endpoint(client, arguments),
        "DisassociateEndpointIpaddress" => call_disassociate_endpoint_ipaddress(client, arguments),
        _ => return None,
    })
}

fn call_associate_endpoint_ipaddress(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.associate_endpoint_ipaddress(
        arguments.required::<String>("endpoint_id"),
        arguments.body::<types::Ipaddresses>(),
    );
    Request::new(request, builders::AssociateEndpointIpaddress::send)
}

fn call_list_endpoint_ipaddresses(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_endpoint_ipaddresses(arguments.required::<String>("endpoint_id"));
    Request::new(request, builders::ListEndpointIpaddresses::send)
}

fn call_create_endpoint(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_endpoint(arguments.body::<types::CreateEndpointRequestBody>());
    Request::new(request, builders::CreateEndpoint::send)
}

fn call_list_endpoints(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_endpoints(arguments.required::<String>("direction"));
    if let Some(value) = arguments.optional::<String>("vpc_id") {
        request = request.vpc_id(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::paged(
        request,
        builders::ListEndpoints::send,
        builders::ListEndpoints::pages,
        builders::ListEndpoints::items,
    )
}

fn call_delete_endpoint(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_endpoint(arguments.required::<String>("endpoint_id"));
    Request::new(request, builders::DeleteEndpoint::send)
}

fn call_show_endpoint(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_endpoint(arguments.required::<String>("endpoint_id"));
    Request::new(request, builders::ShowEndpoint::send)
}

fn call_update_endpoint(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_endpoint(
        arguments.required::<String>("endpoint_id"),
        arguments.body::<types::UpdateEndpointRequestBody>(),
    );
    Request::new(request, builders::UpdateEndpoint::send)
}

fn call_disassociate_endpoint_ipaddress(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.disassociate_endpoint_ipaddress(
        arguments.required::<String>("endpoint_id"),
        arguments.required::<String>("ipaddress_id"),
    );
    Request::new(request, builders::DisassociateEndpointIpaddress::send)
}
