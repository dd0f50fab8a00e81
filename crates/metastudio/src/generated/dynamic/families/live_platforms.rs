//! Calls of the family `live-platforms` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateLivePlatformRequest", schema::<types::CreateLivePlatformRequest>),
    ("LivePlatformAuth", schema::<types::LivePlatformAuth>),
    ("LivePlatformCallback", schema::<types::LivePlatformCallback>),
    ("LivePlatformApiType", schema::<types::LivePlatformApiType>),
    ("LivePlatformId", schema::<types::LivePlatformId>),
    ("LivePlatformAccessType", schema::<types::LivePlatformAccessType>),
    ("ListLivePlatformsResponse", schema::<types::ListLivePlatformsResponse>),
    ("LivePlatform", schema::<types::LivePlatform>),
    ("LivePlatformAuthorization", schema::<types::LivePlatformAuthorization>),
    ("LivePlatformAuthorizeState", schema::<types::LivePlatformAuthorizeState>),
    ("UpdateLivePlatformRequest", schema::<types::UpdateLivePlatformRequest>),
    ("UpdateLivePlatformAuth", schema::<types::UpdateLivePlatformAuth>),
    ("ListLivePlatformProductsResponse", schema::<types::ListLivePlatformProductsResponse>),
    ("LivePlatformProduct", schema::<types::LivePlatformProduct>),
    ("ListLivePlatformAccessTypesResponse", schema::<types::ListLivePlatformAccessTypesResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateLivePlatform" => call_create_live_platform(client, arguments),
        "ListLivePlatforms" => call_list_live_platforms(client, arguments),
        "DeleteLivePlatform" => call_delete_live_platform(client, arguments),
        "ShowLivePlatform" => call_show_live_platform(client, arguments),
        "UpdateLivePlatform" => call_update_live_platform(client, arguments),
        "ListLivePlatformProducts" => call_list_live_platform_products(client, arguments),
        "ShowLivePlatformAccessType" => call_list_live_platform_access_types(client, arguments),
        _ => return None,
    })
}

fn call_create_live_platform(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_live_platform(arguments.body::<types::CreateLivePlatformRequest>());
    Request::new(request, builders::CreateLivePlatform::send)
}

fn call_list_live_platforms(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_live_platforms();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<types::LivePlatformAccessType>("access_type") {
        request = request.access_type(value);
    }
    Request::paged(
        request,
        builders::ListLivePlatforms::send,
        builders::ListLivePlatforms::pages,
        builders::ListLivePlatforms::items,
    )
}

fn call_delete_live_platform(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_live_platform(arguments.required::<String>("platform_id"));
    Request::new(request, builders::DeleteLivePlatform::send)
}

fn call_show_live_platform(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_live_platform(arguments.required::<String>("platform_id"));
    Request::new(request, builders::ShowLivePlatform::send)
}

fn call_update_live_platform(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_live_platform(
        arguments.required::<String>("platform_id"),
        arguments.body::<types::UpdateLivePlatformRequest>(),
    );
    Request::new(request, builders::UpdateLivePlatform::send)
}

fn call_list_live_platform_products(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_live_platform_products(
        arguments.required::<String>("platform_id"),
        arguments.required::<String>("live_id"),
    );
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListLivePlatformProducts::send,
        builders::ListLivePlatformProducts::pages,
        builders::ListLivePlatformProducts::items,
    )
}

fn call_list_live_platform_access_types(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_live_platform_access_types();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<bool>("used") {
        request = request.used(value);
    }
    Request::paged(
        request,
        builders::ListLivePlatformAccessTypes::send,
        builders::ListLivePlatformAccessTypes::pages,
        builders::ListLivePlatformAccessTypes::items,
    )
}
