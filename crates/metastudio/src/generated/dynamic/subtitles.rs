//! Calls of the family `subtitles` by the ids of its operations.
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
        "CreateSubtitleFile" => {
            let request = client
                .create_subtitle_file(
                    &arguments.body::<types::CreateSubtitleFileRequest>(),
                );
            Some(Request::new(request, builders::CreateSubtitleFile::send))
        }
        "ShowSubtitleFile" => {
            let request = client
                .show_subtitle_file(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowSubtitleFile::send))
        }
        _ => None,
    }
}
