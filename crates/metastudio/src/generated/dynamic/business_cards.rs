//! Calls of the family `business-cards` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateDigitalHumanBusinessCard" => {
            let request = client
                .create_digital_human_business_card(
                    &arguments.body::<crate::types::BusinessCardRequest>(),
                );
            Some(Request::new(request, builders::CreateDigitalHumanBusinessCard::send))
        }
        "ListDigitalHumanBusinessCard" => {
            let mut request = client.list_digital_human_business_card();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional_list::<crate::types::VideoJobState>("state")
            {
                request = request.state(value);
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
            if let Some(value) = arguments.optional::<String>("video_asset_name") {
                request = request.video_asset_name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListDigitalHumanBusinessCard::send,
                    builders::ListDigitalHumanBusinessCard::pages,
                    builders::ListDigitalHumanBusinessCard::items,
                ),
            )
        }
        "DeleteDigitalHumanBusinessCard" => {
            let request = client
                .delete_digital_human_business_card(
                    arguments.required::<String>("job_id"),
                );
            Some(Request::new(request, builders::DeleteDigitalHumanBusinessCard::send))
        }
        "ShowDigitalHumanBusinessCard" => {
            let request = client
                .show_digital_human_business_card(
                    arguments.required::<String>("job_id"),
                );
            Some(Request::new(request, builders::ShowDigitalHumanBusinessCard::send))
        }
        "UpdateDigitalHumanBusinessCard" => {
            let request = client
                .update_digital_human_business_card(
                    arguments.required::<String>("job_id"),
                    &arguments.body::<crate::types::BusinessCardRequest>(),
                );
            Some(Request::new(request, builders::UpdateDigitalHumanBusinessCard::send))
        }
        _ => None,
    }
}
