//! Calls of the family `usage` by the ids of its operations.
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
    ("UsageResourceType", schema::<types::UsageResourceType>),
    ("UsageBusinessType", schema::<types::UsageBusinessType>),
    ("UsageUnit", schema::<types::UsageUnit>),
    ("UsageSummary", schema::<types::UsageSummary>),
    ("ListUsageResponse", schema::<types::ListUsageResponse>),
    ("UsageInPeriod", schema::<types::UsageInPeriod>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ShowSummaryUsageData" => call_show_usage_summary(client, arguments),
        "ShowUsageData" => call_list_usage(client, arguments),
        _ => return None,
    })
}

fn call_show_usage_summary(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_usage_summary();
    if let Some(value) = arguments.optional::<String>("user_id") {
        request = request.user_id(value);
    }
    if let Some(value) = arguments.optional::<types::UsageResourceType>("resource_type") {
        request = request.resource_type(value);
    }
    if let Some(value) = arguments.optional::<types::UsageBusinessType>("business_type") {
        request = request.business_type(value);
    }
    if let Some(value) = arguments.optional::<types::UsageUnit>("unit") {
        request = request.unit(value);
    }
    Request::new(request, builders::ShowUsageSummary::send)
}

fn call_list_usage(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_usage(
        arguments.required::<codegen::Timestamp>("start_time"),
        arguments.required::<codegen::Timestamp>("end_time"),
    );
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("user_id") {
        request = request.user_id(value);
    }
    if let Some(value) = arguments.optional::<types::UsageResourceType>("resource_type") {
        request = request.resource_type(value);
    }
    if let Some(value) = arguments.optional::<types::UsageBusinessType>("business_type") {
        request = request.business_type(value);
    }
    if let Some(value) = arguments.optional::<types::UsageUnit>("unit") {
        request = request.unit(value);
    }
    Request::paged(
        request,
        builders::ListUsage::send,
        builders::ListUsage::pages,
        builders::ListUsage::items,
    )
}
