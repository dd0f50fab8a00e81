//! Calls of the family `digital-human-videos` by the ids of its operations.
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
    ("VideoJobType", schema::<types::VideoJobType>),
    ("ListDigitalHumanVideoResponse", schema::<types::ListDigitalHumanVideoResponse>),
    ("DigitalHumanVideo", schema::<types::DigitalHumanVideo>),
    ("CreateAvatarVideo", schema::<types::CreateAvatarVideo>),
    ("OutputAssetConfig", schema::<types::OutputAssetConfig>),
    ("CreateDigitalHumanVideoResponse", schema::<types::CreateDigitalHumanVideoResponse>),
    ("AvatarVideo", schema::<types::AvatarVideo>),
    ("VideoMakingType", schema::<types::VideoMakingType>),
    ("CreatePhotoVideo", schema::<types::CreatePhotoVideo>),
    ("PhotoVideoConfig", schema::<types::PhotoVideoConfig>),
    ("PhotoVideoCodec", schema::<types::PhotoVideoCodec>),
    ("PhotoVideo", schema::<types::PhotoVideo>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ListDigitalHumanVideo" => call_list_digital_human_video(client, arguments),
        "Create2DDigitalHumanVideo" => call_create_2d_digital_human_video(client, arguments),
        "Show2DDigitalHumanVideo" => call_show_2d_digital_human_video(client, arguments),
        "Cancel2DDigitalHumanVideo" => call_cancel_2d_digital_human_video(client, arguments),
        "CreatePhotoDigitalHumanVideo" => call_create_photo_digital_human_video(client, arguments),
        "ShowPhotoDigitalHumanVideo" => call_show_photo_digital_human_video(client, arguments),
        "CancelPhotoDigitalHumanVideo" => call_cancel_photo_digital_human_video(client, arguments),
        _ => return None,
    })
}

fn call_list_digital_human_video(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_digital_human_video();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_list::<types::VideoJobState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
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
    Request::paged(
        request,
        builders::ListDigitalHumanVideo::send,
        builders::ListDigitalHumanVideo::pages,
        builders::ListDigitalHumanVideo::items,
    )
}

fn call_create_2d_digital_human_video(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_2d_digital_human_video(
        arguments.body::<types::CreateAvatarVideo>(),
    );
    Request::new(request, builders::Create2dDigitalHumanVideo::send)
}

fn call_show_2d_digital_human_video(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_2d_digital_human_video(arguments.required::<String>("job_id"));
    if let Some(value) = arguments.optional::<bool>("show_script") {
        request = request.show_script(value);
    }
    Request::new(request, builders::Show2dDigitalHumanVideo::send)
}

fn call_cancel_2d_digital_human_video(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.cancel_2d_digital_human_video(arguments.required::<String>("job_id"));
    Request::new(request, builders::Cancel2dDigitalHumanVideo::send)
}

fn call_create_photo_digital_human_video(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_photo_digital_human_video(
        arguments.body::<types::CreatePhotoVideo>(),
    );
    Request::new(request, builders::CreatePhotoDigitalHumanVideo::send)
}

fn call_show_photo_digital_human_video(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_photo_digital_human_video(arguments.required::<String>("job_id"));
    if let Some(value) = arguments.optional::<bool>("show_script") {
        request = request.show_script(value);
    }
    Request::new(request, builders::ShowPhotoDigitalHumanVideo::send)
}

fn call_cancel_photo_digital_human_video(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.cancel_photo_digital_human_video(arguments.required::<String>("job_id"));
    Request::new(request, builders::CancelPhotoDigitalHumanVideo::send)
}
