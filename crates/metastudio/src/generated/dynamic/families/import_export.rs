//! Calls of the family `import-export` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

#[cfg(feature = "schemars")]
use super::super::super::types;
use super::super::super::{Client, builders};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("ImportExportTask", schema::<types::ImportExportTask>),
    ("StartedTask", schema::<types::StartedTask>),
    ("ImportExportTasks", schema::<types::ImportExportTasks>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "DeleteTask" => call_delete_task(client, arguments),
        "ShowTask" => call_show_task(client, arguments),
        "DownloadResultFile" => call_download_result_file(client, arguments),
        "DownloadTemplate" => call_download_template(client, arguments),
        "ExportResource" => call_export_resource(client, arguments),
        "ImportResource" => call_import_resource(client, arguments),
        "SearchTask" => call_search_task(client, arguments),
        _ => return None,
    })
}

fn call_delete_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_task(arguments.required::<String>("id"));
    Request::new(request, builders::DeleteTask::send)
}

fn call_show_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_task(arguments.required::<String>("id"));
    Request::new(request, builders::ShowTask::send)
}

fn call_download_result_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.download_result_file(arguments.required::<String>("id"));
    Request::new(request, builders::DownloadResultFile::send)
}

fn call_download_template(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.download_template(arguments.required::<String>("resource"));
    Request::new(request, builders::DownloadTemplate::send)
}

fn call_export_resource(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.export_resource(arguments.required::<String>("resource"));
    if let Some(value) = arguments.optional::<String>("business_id") {
        request = request.business_id(value);
    }
    Request::new(request, builders::ExportResource::send)
}

fn call_import_resource(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.import_resource(
        arguments.required::<String>("resource"),
        arguments.file("file"),
    );
    if let Some(value) = arguments.optional::<String>("business_id") {
        request = request.business_id(value);
    }
    Request::new(request, builders::ImportResource::send)
}

fn call_search_task(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.search_task();
    if let Some(value) = arguments.optional_list::<String>("resource") {
        request = request.resource(value);
    }
    if let Some(value) = arguments.optional::<String>("business_id") {
        request = request.business_id(value);
    }
    if let Some(value) = arguments.optional::<String>("begin_time") {
        request = request.begin_time(value);
    }
    if let Some(value) = arguments.optional::<String>("end_time") {
        request = request.end_time(value);
    }
    Request::new(request, builders::SearchTask::send)
}
