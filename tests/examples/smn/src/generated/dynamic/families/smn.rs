//! Calls of the family `smn` by the ids of its operations.
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
    ("ListVersionResponse", schema::<types::ListVersionResponse>),
    ("VersionItem", schema::<types::VersionItem>),
    ("LinksItem", schema::<types::LinksItem>),
    ("ListVersionsResponse", schema::<types::ListVersionsResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "DownloadHttpCert" => call_download_http_cert(client, arguments),
        "ListVersion" => call_list_version(client),
        "ListVersions" => call_list_versions(client),
        _ => return None,
    })
}

fn call_download_http_cert(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.download_http_cert(arguments.required::<String>("certificate_id"));
    Request::new(request, builders::DownloadHttpCert::send)
}

fn call_list_version(client: &Client) -> Request {
    let request = client.list_version();
    Request::new(request, builders::ListVersion::send)
}

fn call_list_versions(client: &Client) -> Request {
    let request = client.list_versions();
    Request::new(request, builders::ListVersions::send)
}
