//! Calls of the family `live-platforms` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateLivePlatform" => {
            let request = client
                .create_live_platform(
                    &arguments.body::<crate::types::CreateLivePlatformRequest>(),
                );
            Some(Request::new(request, builders::CreateLivePlatform::send))
        }
        "ListLivePlatforms" => {
            let mut request = client.list_live_platforms();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::LivePlatformAccessType>("access_type")
            {
                request = request.access_type(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListLivePlatforms::send,
                    builders::ListLivePlatforms::pages,
                    builders::ListLivePlatforms::items,
                ),
            )
        }
        "DeleteLivePlatform" => {
            let request = client
                .delete_live_platform(arguments.required::<String>("platform_id"));
            Some(Request::new(request, builders::DeleteLivePlatform::send))
        }
        "ShowLivePlatform" => {
            let request = client
                .show_live_platform(arguments.required::<String>("platform_id"));
            Some(Request::new(request, builders::ShowLivePlatform::send))
        }
        "UpdateLivePlatform" => {
            let request = client
                .update_live_platform(
                    arguments.required::<String>("platform_id"),
                    &arguments.body::<crate::types::UpdateLivePlatformRequest>(),
                );
            Some(Request::new(request, builders::UpdateLivePlatform::send))
        }
        "ListLivePlatformProducts" => {
            let mut request = client
                .list_live_platform_products(
                    arguments.required::<String>("platform_id"),
                    arguments.required::<String>("live_id"),
                );
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListLivePlatformProducts::send,
                    builders::ListLivePlatformProducts::pages,
                    builders::ListLivePlatformProducts::items,
                ),
            )
        }
        "ShowLivePlatformAccessType" => {
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
            Some(
                Request::paged(
                    request,
                    builders::ListLivePlatformAccessTypes::send,
                    builders::ListLivePlatformAccessTypes::pages,
                    builders::ListLivePlatformAccessTypes::items,
                ),
            )
        }
        _ => None,
    }
}
