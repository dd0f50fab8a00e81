//! Calls of the family `picture-modeling` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
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
                .optional_list::<crate::types::PictureModelingState>("state")
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
            Some(
                Request::paged(
                    request,
                    builders::ListPictureModelingJobs::send,
                    builders::ListPictureModelingJobs::pages,
                    builders::ListPictureModelingJobs::items,
                ),
            )
        }
        _ => None,
    }
}
