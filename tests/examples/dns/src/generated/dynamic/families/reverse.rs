//! Calls of the family `reverse` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("BatchDeletePtrRecordsRequestBody", schema::<types::BatchDeletePtrRecordsRequestBody>),
    ("CreateEipRecordSetRequest", schema::<types::CreateEipRecordSetRequest>),
    ("CreateEipRecordSetResponse", schema::<types::CreateEipRecordSetResponse>),
    ("CreateEipRecordSetResponseAction", schema::<types::CreateEipRecordSetResponseAction>),
    ("CreateEipRecordSetResponseStatus", schema::<types::CreateEipRecordSetResponseStatus>),
    ("Floatingips", schema::<types::Floatingips>),
    ("FloatingipsAction", schema::<types::FloatingipsAction>),
    ("FloatingipsStatus", schema::<types::FloatingipsStatus>),
    ("ListPtrResp", schema::<types::ListPtrResp>),
    ("ListPtrRecordsFloatingResp", schema::<types::ListPtrRecordsFloatingResp>),
    ("ListPtrRecordsFloatingRespStatus", schema::<types::ListPtrRecordsFloatingRespStatus>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "BatchDeletePtrRecords" => call_batch_delete_ptr_records(client, arguments),
        "CreateEipRecordSet" => call_create_eip_record_set(client, arguments),
        "ShowPtrRecordSet" => call_show_ptr_record_set(client, arguments),
        "ListPtrRecords" => call_list_ptr_records(client, arguments),
        _ => return None,
    })
}

fn call_batch_delete_ptr_records(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_delete_ptr_records(
        arguments.body::<types::BatchDeletePtrRecordsRequestBody>(),
    );
    Request::new(request, builders::BatchDeletePtrRecords::send)
}

fn call_create_eip_record_set(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_eip_record_set(
        arguments.required::<String>("region"),
        arguments.required::<String>("floatingip_id"),
    );
    if let Some(value) = arguments.optional_body::<types::CreateEipRecordSetRequest>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateEipRecordSet::send)
}

fn call_show_ptr_record_set(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_ptr_record_set(
        arguments.required::<String>("region"),
        arguments.required::<String>("floatingip_id"),
    );
    Request::new(request, builders::ShowPtrRecordSet::send)
}

fn call_list_ptr_records(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_ptr_records();
    if let Some(value) = arguments.optional::<String>("marker") {
        request = request.marker(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("enterprise_project_id") {
        request = request.enterprise_project_id(value);
    }
    if let Some(value) = arguments.optional::<String>("tags") {
        request = request.tags(value);
    }
    if let Some(value) = arguments.optional::<types::Status3>("status") {
        request = request.status(value);
    }
    Request::paged(
        request,
        builders::ListPtrRecords::send,
        builders::ListPtrRecords::pages,
        builders::ListPtrRecords::items,
    )
}
