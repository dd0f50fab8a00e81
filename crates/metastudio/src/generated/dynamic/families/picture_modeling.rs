//! Calls of the family `picture-modeling` by the ids of its operations.
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
    ("PictureModelingState", schema::<types::PictureModelingState>),
    ("ListPictureModelingJobsResponse", schema::<types::ListPictureModelingJobsResponse>),
    ("PictureModelingInfo", schema::<types::PictureModelingInfo>),
    ("CreatePictureModelingJobResponse", schema::<types::CreatePictureModelingJobResponse>),
    ("PictureModelingByUrl", schema::<types::PictureModelingByUrl>),
    ("StyleState", schema::<types::StyleState>),
    ("ListStylesResponse", schema::<types::ListStylesResponse>),
    ("Style", schema::<types::Style>),
    ("StyleSex", schema::<types::StyleSex>),
    ("StyleAssetItem", schema::<types::StyleAssetItem>),
    ("StyleAssetType", schema::<types::StyleAssetType>),
    ("StyleExtraMeta", schema::<types::StyleExtraMeta>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ListPictureModelingJobs" => call_list_picture_modeling_jobs(client, arguments),
        "CreatePictureModelingJob" => call_create_picture_modeling_job(client, arguments),
        "ShowPictureModelingJob" => call_show_picture_modeling_job(client, arguments),
        "CreatePictureModelingByUrlJob" => call_create_picture_modeling_by_url_job(client, arguments),
        "ListStyles" => call_list_styles(client, arguments),
        _ => return None,
    })
}

fn call_list_picture_modeling_jobs(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_picture_modeling_jobs();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_list::<types::PictureModelingState>("state") {
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
    Request::paged(
        request,
        builders::ListPictureModelingJobs::send,
        builders::ListPictureModelingJobs::pages,
        builders::ListPictureModelingJobs::items,
    )
}

fn call_create_picture_modeling_job(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_picture_modeling_job(
        arguments.file("file"),
        arguments.required::<String>("style_id"),
        arguments.required::<String>("name"),
    );
    if let Some(value) = arguments.optional::<String>("notify_url") {
        request = request.notify_url(value);
    }
    Request::new(request, builders::CreatePictureModelingJob::send)
}

fn call_show_picture_modeling_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_picture_modeling_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowPictureModelingJob::send)
}

fn call_create_picture_modeling_by_url_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_picture_modeling_by_url_job(
        arguments.body::<types::PictureModelingByUrl>(),
    );
    Request::new(request, builders::CreatePictureModelingByUrlJob::send)
}

fn call_list_styles(client: &Client, arguments: &mut Arguments) -> Request {
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
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    Request::paged(
        request,
        builders::ListStyles::send,
        builders::ListStyles::pages,
        builders::ListStyles::items,
    )
}
