//! Calls of the family `import-export` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "DeleteTask" => {
            let request = client.delete_task(arguments.required::<String>("id"));
            Some(Request::new(request, builders::DeleteTask::send))
        }
        "ShowTask" => {
            let request = client.show_task(arguments.required::<String>("id"));
            Some(Request::new(request, builders::ShowTask::send))
        }
        "DownloadResultFile" => {
            let request = client
                .download_result_file(arguments.required::<String>("id"));
            Some(Request::new(request, builders::DownloadResultFile::send))
        }
        "DownloadTemplate" => {
            let request = client
                .download_template(arguments.required::<String>("resource"));
            Some(Request::new(request, builders::DownloadTemplate::send))
        }
        "ExportResource" => {
            let mut request = client
                .export_resource(arguments.required::<String>("resource"));
            if let Some(value) = arguments.optional::<String>("business_id") {
                request = request.business_id(value);
            }
            Some(Request::new(request, builders::ExportResource::send))
        }
        "ImportResource" => {
            let mut request = client
                .import_resource(
                    arguments.required::<String>("resource"),
                    arguments.file("file"),
                );
            if let Some(value) = arguments.optional::<String>("business_id") {
                request = request.business_id(value);
            }
            Some(Request::new(request, builders::ImportResource::send))
        }
        "SearchTask" => {
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
            Some(Request::new(request, builders::SearchTask::send))
        }
        _ => None,
    }
}
