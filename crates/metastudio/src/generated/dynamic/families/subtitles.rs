//! Calls of the family `subtitles` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateSubtitleFileRequest", schema::<types::CreateSubtitleFileRequest>),
    ("CreateSubtitleFileResponse", schema::<types::CreateSubtitleFileResponse>),
    ("SubtitleJob", schema::<types::SubtitleJob>),
    ("SubtitleJobState", schema::<types::SubtitleJobState>),
    ("SubtitleFileDetail", schema::<types::SubtitleFileDetail>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateSubtitleFile" => call_create_subtitle_file(client, arguments),
        "ShowSubtitleFile" => call_show_subtitle_file(client, arguments),
        _ => return None,
    })
}

fn call_create_subtitle_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_subtitle_file(arguments.body::<types::CreateSubtitleFileRequest>());
    Request::new(request, builders::CreateSubtitleFile::send)
}

fn call_show_subtitle_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_subtitle_file(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowSubtitleFile::send)
}
