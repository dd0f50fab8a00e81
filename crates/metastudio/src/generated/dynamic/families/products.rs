//! Calls of the family `products` by the ids of its operations.
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
    ("CreateProductRequest", schema::<types::CreateProductRequest>),
    ("ProductCover", schema::<types::ProductCover>),
    ("ProductText", schema::<types::ProductText>),
    ("ProductMedia", schema::<types::ProductMedia>),
    ("ProductMediaType", schema::<types::ProductMediaType>),
    ("CreateProductResponse", schema::<types::CreateProductResponse>),
    ("ProductState", schema::<types::ProductState>),
    ("ListProductsResponse", schema::<types::ListProductsResponse>),
    ("Product", schema::<types::Product>),
    ("ProductCoverDetails", schema::<types::ProductCoverDetails>),
    ("ProductMediaDetails", schema::<types::ProductMediaDetails>),
    ("UpdateProductRequest", schema::<types::UpdateProductRequest>),
    ("ProductAssetRelation", schema::<types::ProductAssetRelation>),
    ("ProductAssetAction", schema::<types::ProductAssetAction>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateProduct" => call_create_product(client, arguments),
        "ListProducts" => call_list_products(client, arguments),
        "DeleteProduct" => call_delete_product(client, arguments),
        "ShowProduct" => call_show_product(client, arguments),
        "UpdateProduct" => call_update_product(client, arguments),
        "SetProductAsset" => call_set_product_asset(client, arguments),
        _ => return None,
    })
}

fn call_create_product(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_product(arguments.body::<types::CreateProductRequest>());
    Request::new(request, builders::CreateProduct::send)
}

fn call_list_products(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_products();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<String>("tag") {
        request = request.tag(value);
    }
    if let Some(value) = arguments.optional_list::<types::ProductState>("state") {
        request = request.state(value);
    }
    Request::paged(
        request,
        builders::ListProducts::send,
        builders::ListProducts::pages,
        builders::ListProducts::items,
    )
}

fn call_delete_product(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_product(arguments.required::<String>("product_id"));
    Request::new(request, builders::DeleteProduct::send)
}

fn call_show_product(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_product(arguments.required::<String>("product_id"));
    Request::new(request, builders::ShowProduct::send)
}

fn call_update_product(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_product(
        arguments.required::<String>("product_id"),
        arguments.body::<types::UpdateProductRequest>(),
    );
    Request::new(request, builders::UpdateProduct::send)
}

fn call_set_product_asset(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.set_product_asset(
        arguments.required::<String>("product_id"),
        arguments.body::<types::ProductAssetRelation>(),
    );
    Request::new(request, builders::SetProductAsset::send)
}
