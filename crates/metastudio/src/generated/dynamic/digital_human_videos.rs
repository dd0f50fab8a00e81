//! Calls of the family `digital-human-videos` by the ids of its operations.
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
        "ListDigitalHumanVideo" => {
            let mut request = client.list_digital_human_video();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional_list::<types::VideoJobState>("state")
            {
                request = request.state(value);
            }
            if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
                request = request.sort_key(value);
            }
            if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
                request = request.sort_dir(value);
            }
            if let Some(value) = arguments
                .optional::<huaweicloud_core::codegen::Timestamp>("create_until")
            {
                request = request.create_until(value);
            }
            if let Some(value) = arguments
                .optional::<huaweicloud_core::codegen::Timestamp>("create_since")
            {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional_list::<String>("fuzzy_query_field") {
                request = request.fuzzy_query_field(value);
            }
            if let Some(value) = arguments.optional::<String>("script_id") {
                request = request.script_id(value);
            }
            if let Some(value) = arguments.optional::<String>("asset_name") {
                request = request.asset_name(value);
            }
            if let Some(value) = arguments.optional::<types::VideoJobType>("job_type") {
                request = request.job_type(value);
            }
            if let Some(value) = arguments.optional::<String>("job_id") {
                request = request.job_id(value);
            }
            if let Some(value) = arguments.optional_list::<String>("job_ids") {
                request = request.job_ids(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListDigitalHumanVideo::send,
                    builders::ListDigitalHumanVideo::pages,
                    builders::ListDigitalHumanVideo::items,
                ),
            )
        }
        "Create2DDigitalHumanVideo" => {
            let request = client
                .create_2d_digital_human_video(
                    &arguments.body::<types::CreateAvatarVideo>(),
                );
            Some(Request::new(request, builders::Create2dDigitalHumanVideo::send))
        }
        "Show2DDigitalHumanVideo" => {
            let mut request = client
                .show_2d_digital_human_video(arguments.required::<String>("job_id"));
            if let Some(value) = arguments.optional::<bool>("show_script") {
                request = request.show_script(value);
            }
            Some(Request::new(request, builders::Show2dDigitalHumanVideo::send))
        }
        "Cancel2DDigitalHumanVideo" => {
            let request = client
                .cancel_2d_digital_human_video(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::Cancel2dDigitalHumanVideo::send))
        }
        "CreatePhotoDigitalHumanVideo" => {
            let request = client
                .create_photo_digital_human_video(
                    &arguments.body::<types::CreatePhotoVideo>(),
                );
            Some(Request::new(request, builders::CreatePhotoDigitalHumanVideo::send))
        }
        "ShowPhotoDigitalHumanVideo" => {
            let mut request = client
                .show_photo_digital_human_video(arguments.required::<String>("job_id"));
            if let Some(value) = arguments.optional::<bool>("show_script") {
                request = request.show_script(value);
            }
            Some(Request::new(request, builders::ShowPhotoDigitalHumanVideo::send))
        }
        "CancelPhotoDigitalHumanVideo" => {
            let request = client
                .cancel_photo_digital_human_video(
                    arguments.required::<String>("job_id"),
                );
            Some(Request::new(request, builders::CancelPhotoDigitalHumanVideo::send))
        }
        _ => None,
    }
}
