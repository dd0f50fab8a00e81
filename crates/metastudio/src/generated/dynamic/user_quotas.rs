//! Calls of the family `user-quotas` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateUserQuotas" => {
            let request = client
                .create_user_quotas(
                    &arguments.body::<crate::types::CreateUserQuotaRequest>(),
                );
            Some(Request::new(request, builders::CreateUserQuotas::send))
        }
        "ListUserQuotas" => {
            let mut request = client.list_user_quotas();
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<String>("user_id") {
                request = request.user_id(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListUserQuotas::send,
                    builders::ListUserQuotas::pages,
                    builders::ListUserQuotas::items,
                ),
            )
        }
        "DeleteUserQuotas" => {
            let request = client
                .delete_user_quotas(arguments.required::<String>("user_id"));
            Some(Request::new(request, builders::DeleteUserQuotas::send))
        }
        "UpdateUserQuotas" => {
            let request = client
                .update_user_quotas(
                    arguments.required::<String>("user_id"),
                    &arguments.body::<crate::types::UpdateUserQuotaRequest>(),
                );
            Some(Request::new(request, builders::UpdateUserQuotas::send))
        }
        _ => None,
    }
}
