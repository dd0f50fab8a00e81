//! Calls of the family `products` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateProduct" => {
            let request = client
                .create_product(&arguments.body::<crate::types::CreateProductRequest>());
            Some(Request::new(request, builders::CreateProduct::send))
        }
        "ListProducts" => {
            let mut request = client.list_products();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<crate::types::SortKey>("sort_key")
            {
                request = request.sort_key(value);
            }
            if let Some(value) = arguments.optional::<crate::types::SortDir>("sort_dir")
            {
                request = request.sort_dir(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_until") {
                request = request.create_until(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_since") {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional::<String>("name") {
                request = request.name(value);
            }
            if let Some(value) = arguments.optional::<String>("tag") {
                request = request.tag(value);
            }
            if let Some(value) = arguments
                .optional_list::<crate::types::ProductState>("state")
            {
                request = request.state(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListProducts::send,
                    builders::ListProducts::pages,
                    builders::ListProducts::items,
                ),
            )
        }
        "DeleteProduct" => {
            let request = client
                .delete_product(arguments.required::<String>("product_id"));
            Some(Request::new(request, builders::DeleteProduct::send))
        }
        "ShowProduct" => {
            let request = client
                .show_product(arguments.required::<String>("product_id"));
            Some(Request::new(request, builders::ShowProduct::send))
        }
        "UpdateProduct" => {
            let request = client
                .update_product(
                    arguments.required::<String>("product_id"),
                    &arguments.body::<crate::types::UpdateProductRequest>(),
                );
            Some(Request::new(request, builders::UpdateProduct::send))
        }
        "SetProductAsset" => {
            let request = client
                .set_product_asset(
                    arguments.required::<String>("product_id"),
                    &arguments.body::<crate::types::ProductAssetRelation>(),
                );
            Some(Request::new(request, builders::SetProductAsset::send))
        }
        _ => None,
    }
}
