//! Calls of the family `orders` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use super::super::{Client, builders};
use super::super::types;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};
pub(super) fn request(
    client: &Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateMetaStudioOrders" => {
            let request = client
                .create_order(&arguments.body::<types::CreateOrderRequest>());
            Some(Request::new(request, builders::CreateOrder::send))
        }
        _ => None,
    }
}
