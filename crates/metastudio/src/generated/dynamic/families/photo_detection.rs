//! Calls of the family `photo-detection` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreatePhotoDetectionRequest", schema::<types::CreatePhotoDetectionRequest>),
    ("CreatePhotoDetectionResponse", schema::<types::CreatePhotoDetectionResponse>),
    ("PhotoDetection", schema::<types::PhotoDetection>),
    ("PhotoDetectionState", schema::<types::PhotoDetectionState>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreatePhotoDetection" => call_create_photo_detection(client, arguments),
        "ShowPhotoDetection" => call_show_photo_detection(client, arguments),
        _ => return None,
    })
}

fn call_create_photo_detection(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_photo_detection(
        arguments.body::<types::CreatePhotoDetectionRequest>(),
    );
    Request::new(request, builders::CreatePhotoDetection::send)
}

fn call_show_photo_detection(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_photo_detection(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowPhotoDetection::send)
}
