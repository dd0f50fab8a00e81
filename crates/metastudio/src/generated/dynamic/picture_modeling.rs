//! Calls of the family `picture-modeling` by the ids of its operations.
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
        "ListPictureModelingJobs" => {
            let mut request = client.list_picture_modeling_jobs();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional_list::<types::PictureModelingState>("state")
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
            Some(
                Request::paged(
                    request,
                    builders::ListPictureModelingJobs::send,
                    builders::ListPictureModelingJobs::pages,
                    builders::ListPictureModelingJobs::items,
                ),
            )
        }
        "CreatePictureModelingJob" => {
            let mut request = client
                .create_picture_modeling_job(
                    arguments.file("file"),
                    arguments.required::<String>("style_id"),
                    arguments.required::<String>("name"),
                );
            if let Some(value) = arguments.optional::<String>("notify_url") {
                request = request.notify_url(value);
            }
            Some(Request::new(request, builders::CreatePictureModelingJob::send))
        }
        "ShowPictureModelingJob" => {
            let request = client
                .show_picture_modeling_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowPictureModelingJob::send))
        }
        "CreatePictureModelingByUrlJob" => {
            let request = client
                .create_picture_modeling_by_url_job(
                    &arguments.body::<types::PictureModelingByUrl>(),
                );
            Some(Request::new(request, builders::CreatePictureModelingByUrlJob::send))
        }
        "ListStyles" => {
            let mut request = client.list_styles();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional_list::<types::StyleState>("state") {
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
            Some(
                Request::paged(
                    request,
                    builders::ListStyles::send,
                    builders::ListStyles::pages,
                    builders::ListStyles::items,
                ),
            )
        }
        _ => None,
    }
}
