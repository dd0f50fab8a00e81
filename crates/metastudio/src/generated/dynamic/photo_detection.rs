//! Calls of the family `photo-detection` by the ids of its operations.
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
        "CreatePhotoDetection" => {
            let request = client
                .create_photo_detection(
                    &arguments.body::<types::CreatePhotoDetectionRequest>(),
                );
            Some(Request::new(request, builders::CreatePhotoDetection::send))
        }
        "ShowPhotoDetection" => {
            let request = client
                .show_photo_detection(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowPhotoDetection::send))
        }
        _ => None,
    }
}
