//! Calls of the family `orders` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateOrderRequest", schema::<types::CreateOrderRequest>),
    ("OrderItem", schema::<types::OrderItem>),
    ("CreateOrderResponse", schema::<types::CreateOrderResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateMetaStudioOrders" => call_create_order(client, arguments),
        _ => return None,
    })
}

fn call_create_order(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_order(arguments.body::<types::CreateOrderRequest>());
    Request::new(request, builders::CreateOrder::send)
}
