//! Calls of the family `recordsets` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("AssociateHealthCheckReq", schema::<types::AssociateHealthCheckReq>),
    ("BatchDeleteRecordSetsRequestBody", schema::<types::BatchDeleteRecordSetsRequestBody>),
    ("BatchDeleteRecordSetsRequestBodyZoneType", schema::<types::BatchDeleteRecordSetsRequestBodyZoneType>),
    ("BatchDeleteRecordSetsResponseBody", schema::<types::BatchDeleteRecordSetsResponseBody>),
    ("RecordsetData", schema::<types::RecordsetData>),
    ("RecordsetDataStatus", schema::<types::RecordsetDataStatus>),
    ("RecordsetDataType", schema::<types::RecordsetDataType>),
    ("ZoneType", schema::<types::ZoneType>),
    ("Type2", schema::<types::Type2>),
    ("SortKey3", schema::<types::SortKey3>),
    ("SortDir2", schema::<types::SortDir2>),
    ("SearchMode2", schema::<types::SearchMode2>),
    ("ListRecordSetsWithLineAndTagsResp", schema::<types::ListRecordSetsWithLineAndTagsResp>),
    ("QueryRecordSetWithLineAndTagsResp", schema::<types::QueryRecordSetWithLineAndTagsResp>),
    ("QueryRecordSetWithLineAndTagsRespStatus", schema::<types::QueryRecordSetWithLineAndTagsRespStatus>),
    ("QueryRecordSetWithLineAndTagsRespType", schema::<types::QueryRecordSetWithLineAndTagsRespType>),
    ("BatchSetRecordSetsStatusRequestBody", schema::<types::BatchSetRecordSetsStatusRequestBody>),
    ("BatchSetRecordSetsStatusRequestBodyStatus", schema::<types::BatchSetRecordSetsStatusRequestBodyStatus>),
    ("BatchSetRecordSetsStatusResponseBody", schema::<types::BatchSetRecordSetsStatusResponseBody>),
    ("ListRecordSetsWithTagsResp", schema::<types::ListRecordSetsWithTagsResp>),
    ("ListRecordSetsWithTags", schema::<types::ListRecordSetsWithTags>),
    ("ListRecordSetsWithTagsStatus", schema::<types::ListRecordSetsWithTagsStatus>),
    ("ListRecordSetsWithTagsType", schema::<types::ListRecordSetsWithTagsType>),
    ("SetRecordSetsStatusRequestBody", schema::<types::SetRecordSetsStatusRequestBody>),
    ("SetRecordSetsStatusRequestBodyStatus", schema::<types::SetRecordSetsStatusRequestBodyStatus>),
    ("SetRecordSetsStatusResponseBody", schema::<types::SetRecordSetsStatusResponseBody>),
    ("SetRecordSetsStatusResponseBodyStatus", schema::<types::SetRecordSetsStatusResponseBodyStatus>),
    ("SetRecordSetsStatusResponseBodyType", schema::<types::SetRecordSetsStatusResponseBodyType>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "AssociateHealthCheck" => call_associate_health_check(client, arguments),
        "BatchDeleteRecordSets" => call_batch_delete_record_sets(client, arguments),
        "ListRecordSetsWithLine" => call_list_record_sets_with_line(client, arguments),
        "BatchSetRecordSetsStatus" => call_batch_set_record_sets_status(client, arguments),
        "DisassociateHealthCheck" => call_disassociate_health_check(client, arguments),
        "ListRecordSets" => call_list_record_sets(client, arguments),
        "SetRecordSetsStatus" => call_set_record_sets_status(client, arguments),
        _ => return None,
    })
}

fn call_associate_health_check(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.associate_health_check(
        arguments.required::<String>("recordset_id"),
        arguments.body::<types::AssociateHealthCheckReq>(),
    );
    Request::new(request, builders::AssociateHealthCheck::send)
}

fn call_batch_delete_record_sets(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_delete_record_sets(
        arguments.body::<types::BatchDeleteRecordSetsRequestBody>(),
    );
    Request::new(request, builders::BatchDeleteRecordSets::send)
}

fn call_list_record_sets_with_line(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_record_sets_with_line();
    if let Some(value) = arguments.optional::<types::ZoneType>("zone_type") {
        request = request.zone_type(value);
    }
    if let Some(value) = arguments.optional::<String>("marker") {
        request = request.marker(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("zone_id") {
        request = request.zone_id(value);
    }
    if let Some(value) = arguments.optional::<String>("line_id") {
        request = request.line_id(value);
    }
    if let Some(value) = arguments.optional::<String>("tags") {
        request = request.tags(value);
    }
    if let Some(value) = arguments.optional::<types::Status2>("status") {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional::<types::Type2>("type") {
        request = request.type_(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<String>("id") {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional::<String>("records") {
        request = request.records(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey3>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir2>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<String>("health_check_id") {
        request = request.health_check_id(value);
    }
    if let Some(value) = arguments.optional::<types::SearchMode2>("search_mode") {
        request = request.search_mode(value);
    }
    Request::paged(
        request,
        builders::ListRecordSetsWithLine::send,
        builders::ListRecordSetsWithLine::pages,
        builders::ListRecordSetsWithLine::items,
    )
}

fn call_batch_set_record_sets_status(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_set_record_sets_status(
        arguments.body::<types::BatchSetRecordSetsStatusRequestBody>(),
    );
    Request::new(request, builders::BatchSetRecordSetsStatus::send)
}

fn call_disassociate_health_check(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.disassociate_health_check(
        arguments.required::<String>("recordset_id"),
        arguments.body::<types::AssociateHealthCheckReq>(),
    );
    Request::new(request, builders::DisassociateHealthCheck::send)
}

fn call_list_record_sets(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_record_sets();
    if let Some(value) = arguments.optional::<types::ZoneType>("zone_type") {
        request = request.zone_type(value);
    }
    if let Some(value) = arguments.optional::<String>("marker") {
        request = request.marker(value);
    }
    if let Some(value) = arguments.optional::<types::SearchMode>("search_mode") {
        request = request.search_mode(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("tags") {
        request = request.tags(value);
    }
    if let Some(value) = arguments.optional::<types::Status2>("status") {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional::<types::Type>("type") {
        request = request.type_(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<String>("id") {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional::<String>("records") {
        request = request.records(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey2>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    Request::paged(
        request,
        builders::ListRecordSets::send,
        builders::ListRecordSets::pages,
        builders::ListRecordSets::items,
    )
}

fn call_set_record_sets_status(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.set_record_sets_status(arguments.required::<String>("recordset_id"));
    if let Some(value) = arguments.optional_body::<types::SetRecordSetsStatusRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::SetRecordSetsStatus::send)
}
