//! Calls of the family `orders` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateMetaStudioOrders" => {
            let request = client
                .create_order(&arguments.body::<crate::types::CreateOrderRequest>());
            Some(Request::new(request, builders::CreateOrder::send))
        }
        _ => None,
    }
}
