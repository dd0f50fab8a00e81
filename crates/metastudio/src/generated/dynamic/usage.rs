//! Calls of the family `usage` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "ShowSummaryUsageData" => {
            let mut request = client.show_usage_summary();
            if let Some(value) = arguments.optional::<String>("user_id") {
                request = request.user_id(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::UsageResourceType>("resource_type")
            {
                request = request.resource_type(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::UsageBusinessType>("business_type")
            {
                request = request.business_type(value);
            }
            if let Some(value) = arguments.optional::<crate::types::UsageUnit>("unit") {
                request = request.unit(value);
            }
            Some(Request::new(request, builders::ShowUsageSummary::send))
        }
        "ShowUsageData" => {
            let mut request = client
                .list_usage(
                    arguments.required::<crate::Timestamp>("start_time"),
                    arguments.required::<crate::Timestamp>("end_time"),
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
            if let Some(value) = arguments
                .optional::<crate::types::UsageResourceType>("resource_type")
            {
                request = request.resource_type(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::UsageBusinessType>("business_type")
            {
                request = request.business_type(value);
            }
            if let Some(value) = arguments.optional::<crate::types::UsageUnit>("unit") {
                request = request.unit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListUsage::send,
                    builders::ListUsage::pages,
                    builders::ListUsage::items,
                ),
            )
        }
        _ => None,
    }
}
