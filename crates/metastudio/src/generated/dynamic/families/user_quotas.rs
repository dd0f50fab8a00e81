//! Calls of the family `user-quotas` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateUserQuotaRequest", schema::<types::CreateUserQuotaRequest>),
    ("UserQuotaLimits", schema::<types::UserQuotaLimits>),
    ("ListUserQuotasResponse", schema::<types::ListUserQuotasResponse>),
    ("UserQuota", schema::<types::UserQuota>),
    ("UserQuotaAmounts", schema::<types::UserQuotaAmounts>),
    ("UpdateUserQuotaRequest", schema::<types::UpdateUserQuotaRequest>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateUserQuotas" => call_create_user_quotas(client, arguments),
        "ListUserQuotas" => call_list_user_quotas(client, arguments),
        "DeleteUserQuotas" => call_delete_user_quotas(client, arguments),
        "UpdateUserQuotas" => call_update_user_quotas(client, arguments),
        _ => return None,
    })
}

fn call_create_user_quotas(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_user_quotas(arguments.body::<types::CreateUserQuotaRequest>());
    Request::new(request, builders::CreateUserQuotas::send)
}

fn call_list_user_quotas(client: &Client, arguments: &mut Arguments) -> Request {
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
    Request::paged(
        request,
        builders::ListUserQuotas::send,
        builders::ListUserQuotas::pages,
        builders::ListUserQuotas::items,
    )
}

fn call_delete_user_quotas(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_user_quotas(arguments.required::<String>("user_id"));
    Request::new(request, builders::DeleteUserQuotas::send)
}

fn call_update_user_quotas(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_user_quotas(
        arguments.required::<String>("user_id"),
        arguments.body::<types::UpdateUserQuotaRequest>(),
    );
    Request::new(request, builders::UpdateUserQuotas::send)
}
