//! Calls of the family `files` by the ids of its operations.
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
        "CreateFile" => {
            let request = client
                .create_file(&arguments.body::<types::CreateFileRequest>());
            Some(Request::new(request, builders::CreateFile::send))
        }
        "DeleteFile" => {
            let request = client.delete_file(arguments.required::<String>("file_id"));
            Some(Request::new(request, builders::DeleteFile::send))
        }
        "ConfirmFileUpload" => {
            let request = client
                .confirm_file_upload(
                    arguments.required::<String>("file_id"),
                    &arguments.body::<types::ConfirmFileUploadRequest>(),
                );
            Some(Request::new(request, builders::ConfirmFileUpload::send))
        }
        "CreateLargeFile" => {
            let request = client
                .create_large_file(&arguments.body::<types::CreateLargeFileRequest>());
            Some(Request::new(request, builders::CreateLargeFile::send))
        }
        _ => None,
    }
}
