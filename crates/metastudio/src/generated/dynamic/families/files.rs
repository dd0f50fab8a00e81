//! Calls of the family `files` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateFileRequest", schema::<types::CreateFileRequest>),
    ("CreateFileResponse", schema::<types::CreateFileResponse>),
    ("ConfirmFileUploadRequest", schema::<types::ConfirmFileUploadRequest>),
    ("UploadResult", schema::<types::UploadResult>),
    ("CreateLargeFileRequest", schema::<types::CreateLargeFileRequest>),
    ("CreateLargeFileResponse", schema::<types::CreateLargeFileResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateFile" => call_create_file(client, arguments),
        "DeleteFile" => call_delete_file(client, arguments),
        "ConfirmFileUpload" => call_confirm_file_upload(client, arguments),
        "CreateLargeFile" => call_create_large_file(client, arguments),
        _ => return None,
    })
}

fn call_create_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_file(arguments.body::<types::CreateFileRequest>());
    Request::new(request, builders::CreateFile::send)
}

fn call_delete_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_file(arguments.required::<String>("file_id"));
    Request::new(request, builders::DeleteFile::send)
}

fn call_confirm_file_upload(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.confirm_file_upload(
        arguments.required::<String>("file_id"),
        arguments.body::<types::ConfirmFileUploadRequest>(),
    );
    Request::new(request, builders::ConfirmFileUpload::send)
}

fn call_create_large_file(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_large_file(arguments.body::<types::CreateLargeFileRequest>());
    Request::new(request, builders::CreateLargeFile::send)
}
