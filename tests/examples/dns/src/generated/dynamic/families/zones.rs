//! Calls of the family `zones` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("AssociateRouterRequestBody", schema::<types::AssociateRouterRequestBody>),
    ("BatchCreateRecordSetsTaskRequestBody", schema::<types::BatchCreateRecordSetsTaskRequestBody>),
    ("BatchCreateRecordSetsTaskItem", schema::<types::BatchCreateRecordSetsTaskItem>),
    ("BatchCreateRecordSetsTaskItemStatus", schema::<types::BatchCreateRecordSetsTaskItemStatus>),
    ("BatchCreateRecordSetsTaskItemType", schema::<types::BatchCreateRecordSetsTaskItemType>),
    ("BatchCreateRecordSetsTaskResponseBody", schema::<types::BatchCreateRecordSetsTaskResponseBody>),
    ("ShowBatchCreateRecordSetsTaskResponseBody", schema::<types::ShowBatchCreateRecordSetsTaskResponseBody>),
    ("ShowBatchCreateRecordSetsTaskErrorItem", schema::<types::ShowBatchCreateRecordSetsTaskErrorItem>),
    ("ShowBatchCreateRecordSetsTaskErrorItemStatus", schema::<types::ShowBatchCreateRecordSetsTaskErrorItemStatus>),
    ("ShowBatchCreateRecordSetsTaskErrorItemType", schema::<types::ShowBatchCreateRecordSetsTaskErrorItemType>),
    ("ShowBatchCreateRecordSetsTaskResponseBodyStatus", schema::<types::ShowBatchCreateRecordSetsTaskResponseBodyStatus>),
    ("BatchDeleteRecordSetWithLineRequestBody", schema::<types::BatchDeleteRecordSetWithLineRequestBody>),
    ("ListRecordSetsWithLineResp", schema::<types::ListRecordSetsWithLineResp>),
    ("QueryRecordSetWithLineResp", schema::<types::QueryRecordSetWithLineResp>),
    ("QueryRecordSetWithLineRespStatus", schema::<types::QueryRecordSetWithLineRespStatus>),
    ("QueryRecordSetWithLineRespType", schema::<types::QueryRecordSetWithLineRespType>),
    ("BatchUpdateRecordSetWithLineRequestBody", schema::<types::BatchUpdateRecordSetWithLineRequestBody>),
    ("BatchUpdateRecordSet", schema::<types::BatchUpdateRecordSet>),
    ("CreateRecordSetWithLineRequestBody", schema::<types::CreateRecordSetWithLineRequestBody>),
    ("CreateRecordSetWithLineRequestBodyStatus", schema::<types::CreateRecordSetWithLineRequestBodyStatus>),
    ("CreateRecordSetWithLineRequestBodyType", schema::<types::CreateRecordSetWithLineRequestBodyType>),
    ("CreateRecordSetWithLineResp", schema::<types::CreateRecordSetWithLineResp>),
    ("CreateRecordSetWithLineRespStatus", schema::<types::CreateRecordSetWithLineRespStatus>),
    ("CreateRecordSetWithLineRespType", schema::<types::CreateRecordSetWithLineRespType>),
    ("SortKey4", schema::<types::SortKey4>),
    ("QueryRecordSetByZoneResp", schema::<types::QueryRecordSetByZoneResp>),
    ("ShowRecordSetByZoneResp", schema::<types::ShowRecordSetByZoneResp>),
    ("ShowRecordSetByZoneRespStatus", schema::<types::ShowRecordSetByZoneRespStatus>),
    ("ShowRecordSetByZoneRespType", schema::<types::ShowRecordSetByZoneRespType>),
    ("BatchDeleteZonesRequestBody", schema::<types::BatchDeleteZonesRequestBody>),
    ("BatchDeleteZonesRequestBodyZoneType", schema::<types::BatchDeleteZonesRequestBodyZoneType>),
    ("BatchDeleteZonesResponseBody", schema::<types::BatchDeleteZonesResponseBody>),
    ("ZoneData", schema::<types::ZoneData>),
    ("ZoneDataStatus", schema::<types::ZoneDataStatus>),
    ("ZoneDataZoneType", schema::<types::ZoneDataZoneType>),
    ("BatchSetZonesStatusRequestBody", schema::<types::BatchSetZonesStatusRequestBody>),
    ("BatchSetZonesStatusRequestBodyStatus", schema::<types::BatchSetZonesStatusRequestBodyStatus>),
    ("BatchSetZonesStatusResponseBody", schema::<types::BatchSetZonesStatusResponseBody>),
    ("CreateZoneRequest", schema::<types::CreateZoneRequest>),
    ("CreateZoneRequestProxyPattern", schema::<types::CreateZoneRequestProxyPattern>),
    ("CreateZoneResponse", schema::<types::CreateZoneResponse>),
    ("CreateZoneResponseProxyPattern", schema::<types::CreateZoneResponseProxyPattern>),
    ("RouterWithStatus", schema::<types::RouterWithStatus>),
    ("CreateZoneResponseStatus", schema::<types::CreateZoneResponseStatus>),
    ("SortKey", schema::<types::SortKey>),
    ("ListZonesResponse", schema::<types::ListZonesResponse>),
    ("PrivateZoneResp", schema::<types::PrivateZoneResp>),
    ("PrivateZoneRespProxyPattern", schema::<types::PrivateZoneRespProxyPattern>),
    ("PrivateZoneRespStatus", schema::<types::PrivateZoneRespStatus>),
    ("CreateRecordSetRequestBody", schema::<types::CreateRecordSetRequestBody>),
    ("CreateRecordSetRequestBodyStatus", schema::<types::CreateRecordSetRequestBodyStatus>),
    ("CreateRecordSetRequestBodyType", schema::<types::CreateRecordSetRequestBodyType>),
    ("CreateRecordSetResp", schema::<types::CreateRecordSetResp>),
    ("CreateRecordSetRespStatus", schema::<types::CreateRecordSetRespStatus>),
    ("CreateRecordSetRespType", schema::<types::CreateRecordSetRespType>),
    ("ListRecordSetsResp", schema::<types::ListRecordSetsResp>),
    ("ListRecordSets", schema::<types::ListRecordSets>),
    ("ListRecordSetsStatus", schema::<types::ListRecordSetsStatus>),
    ("ListRecordSetsType", schema::<types::ListRecordSetsType>),
    ("CreateRSetBatchLinesReq", schema::<types::CreateRSetBatchLinesReq>),
    ("BatchCreateRecordSetWithLine", schema::<types::BatchCreateRecordSetWithLine>),
    ("CreateRSetBatchLinesReqType", schema::<types::CreateRSetBatchLinesReqType>),
    ("DeleteZoneResponse", schema::<types::DeleteZoneResponse>),
    ("DeleteZoneResponseStatus", schema::<types::DeleteZoneResponseStatus>),
    ("ShowZoneResponse", schema::<types::ShowZoneResponse>),
    ("ShowZoneResponseProxyPattern", schema::<types::ShowZoneResponseProxyPattern>),
    ("ShowZoneResponseStatus", schema::<types::ShowZoneResponseStatus>),
    ("UpdateZoneRequest", schema::<types::UpdateZoneRequest>),
    ("UpdateZoneResponse", schema::<types::UpdateZoneResponse>),
    ("UpdateZoneResponseStatus", schema::<types::UpdateZoneResponseStatus>),
    ("QueryRecordSetResp", schema::<types::QueryRecordSetResp>),
    ("QueryRecordSetRespStatus", schema::<types::QueryRecordSetRespStatus>),
    ("QueryRecordSetRespType", schema::<types::QueryRecordSetRespType>),
    ("UpdateRecordSetReq", schema::<types::UpdateRecordSetReq>),
    ("UpdateRecordSetResp", schema::<types::UpdateRecordSetResp>),
    ("UpdateRecordSetRespStatus", schema::<types::UpdateRecordSetRespStatus>),
    ("DeleteRecordSetsResp", schema::<types::DeleteRecordSetsResp>),
    ("DeleteRecordSetsRespStatus", schema::<types::DeleteRecordSetsRespStatus>),
    ("UpdateRecordSetsReq", schema::<types::UpdateRecordSetsReq>),
    ("UpdateRecordSetsResp", schema::<types::UpdateRecordSetsResp>),
    ("UpdateRecordSetsRespStatus", schema::<types::UpdateRecordSetsRespStatus>),
    ("DisableDnssecConfigResponseBody", schema::<types::DisableDnssecConfigResponseBody>),
    ("DisassociaterouterRequestBody", schema::<types::DisassociaterouterRequestBody>),
    ("DnssecResponseBody", schema::<types::DnssecResponseBody>),
    ("DnssecResponseBodyStatus", schema::<types::DnssecResponseBodyStatus>),
    ("ListPublicZoneLinesResponseBody", schema::<types::ListPublicZoneLinesResponseBody>),
    ("PublicZoneLines", schema::<types::PublicZoneLines>),
    ("SetPrivateZoneProxyPatternRequestBody", schema::<types::SetPrivateZoneProxyPatternRequestBody>),
    ("SetPrivateZoneProxyPatternRequestBodyProxyPattern", schema::<types::SetPrivateZoneProxyPatternRequestBodyProxyPattern>),
    ("Type3", schema::<types::Type3>),
    ("ShowDomainDetectionResponseBody", schema::<types::ShowDomainDetectionResponseBody>),
    ("ShowDomainDetectionResponseBodyStatus", schema::<types::ShowDomainDetectionResponseBodyStatus>),
    ("ShowDomainDetectionResponseBodyType", schema::<types::ShowDomainDetectionResponseBodyType>),
    ("ShowZoneNameServerResponse", schema::<types::ShowZoneNameServerResponse>),
    ("PrivateNameServer", schema::<types::PrivateNameServer>),
    ("UpdateZoneStatusRequestBody", schema::<types::UpdateZoneStatusRequestBody>),
    ("UpdateZoneStatusRequestBodyStatus", schema::<types::UpdateZoneStatusRequestBodyStatus>),
    ("UpdateZoneStatusResponseBody", schema::<types::UpdateZoneStatusResponseBody>),
    ("UpdateZoneStatusResponseBodyStatus", schema::<types::UpdateZoneStatusResponseBodyStatus>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "AssociateRouter" => call_associate_router(client, arguments),
        "BatchCreateRecordSetsTask" => call_batch_create_record_sets_task(client, arguments),
        "DeleteBatchCreateRecordSetsTask" => call_delete_batch_create_record_sets_task(client, arguments),
        "ShowBatchCreateRecordSetsTask" => call_show_batch_create_record_sets_task(client, arguments),
        "BatchDeleteRecordSetWithLine" => call_batch_delete_record_set_with_line(client, arguments),
        "BatchUpdateRecordSetWithLine" => call_batch_update_record_set_with_line(client, arguments),
        "CreateRecordSetWithLine" => call_create_record_set_with_line(client, arguments),
        "ShowRecordSetByZone" => call_show_record_set_by_zone(client, arguments),
        "BatchDeleteZones" => call_batch_delete_zones(client, arguments),
        "BatchSetZonesStatus" => call_batch_set_zones_status(client, arguments),
        "CreateZone" => call_create_zone(client, arguments),
        "ListZones" => call_list_zones(client, arguments),
        "CreateRecordSet" => call_create_record_set(client, arguments),
        "ListRecordSetsByZone" => call_list_record_sets_by_zone(client, arguments),
        "CreateRecordSetWithBatchLines" => call_create_record_set_with_batch_lines(client, arguments),
        "DeleteZone" => call_delete_zone(client, arguments),
        "ShowZone" => call_show_zone(client, arguments),
        "UpdateZone" => call_update_zone(client, arguments),
        "DeleteRecordSet" => call_delete_record_set(client, arguments),
        "ShowRecordSet" => call_show_record_set(client, arguments),
        "UpdateRecordSet" => call_update_record_set(client, arguments),
        "DeleteRecordSets" => call_delete_record_sets(client, arguments),
        "ShowRecordSetWithLine" => call_show_record_set_with_line(client, arguments),
        "UpdateRecordSets" => call_update_record_sets(client, arguments),
        "DisableDnssecConfig" => call_disable_dnssec_config(client, arguments),
        "DisassociateRouter" => call_disassociate_router(client, arguments),
        "EnableDnssecConfig" => call_enable_dnssec_config(client, arguments),
        "ListPublicZoneLines" => call_list_public_zone_lines(client, arguments),
        "SetPrivateZoneProxyPattern" => call_set_private_zone_proxy_pattern(client, arguments),
        "ShowDnssecConfig" => call_show_dnssec_config(client, arguments),
        "ShowDomainDetection" => call_show_domain_detection(client, arguments),
        "ShowEmailRecordSet" => call_show_email_record_set(client, arguments),
        "ShowZoneNameServer" => call_show_zone_name_server(client, arguments),
        "UpdateZoneStatus" => call_update_zone_status(client, arguments),
        _ => return None,
    })
}

fn call_associate_router(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.associate_router(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::AssociateRouterRequestBody>(),
    );
    Request::new(request, builders::AssociateRouter::send)
}

fn call_batch_create_record_sets_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_create_record_sets_task(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::BatchCreateRecordSetsTaskRequestBody>(),
    );
    Request::new(request, builders::BatchCreateRecordSetsTask::send)
}

fn call_delete_batch_create_record_sets_task(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_batch_create_record_sets_task(
        arguments.required::<String>("zone_id"),
    );
    Request::new(request, builders::DeleteBatchCreateRecordSetsTask::send)
}

fn call_show_batch_create_record_sets_task(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_batch_create_record_sets_task(
        arguments.required::<String>("zone_id"),
    );
    if let Some(value) = arguments.optional::<i32>("error_item_limit") {
        request = request.error_item_limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("error_item_offset") {
        request = request.error_item_offset(value);
    }
    Request::new(request, builders::ShowBatchCreateRecordSetsTask::send)
}

fn call_batch_delete_record_set_with_line(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_delete_record_set_with_line(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::BatchDeleteRecordSetWithLineRequestBody>(),
    );
    Request::new(request, builders::BatchDeleteRecordSetWithLine::send)
}

fn call_batch_update_record_set_with_line(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_update_record_set_with_line(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::BatchUpdateRecordSetWithLineRequestBody>(),
    );
    Request::new(request, builders::BatchUpdateRecordSetWithLine::send)
}

fn call_create_record_set_with_line(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_record_set_with_line(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::CreateRecordSetWithLineRequestBody>(),
    );
    Request::new(request, builders::CreateRecordSetWithLine::send)
}

fn call_show_record_set_by_zone(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_record_set_by_zone(arguments.required::<String>("zone_id"));
    if let Some(value) = arguments.optional::<String>("marker") {
        request = request.marker(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
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
    if let Some(value) = arguments.optional::<types::Type>("type") {
        request = request.type_(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<String>("id") {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey4>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<types::SearchMode>("search_mode") {
        request = request.search_mode(value);
    }
    Request::paged(
        request,
        builders::ShowRecordSetByZone::send,
        builders::ShowRecordSetByZone::pages,
        builders::ShowRecordSetByZone::items,
    )
}

fn call_batch_delete_zones(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_delete_zones(arguments.body::<types::BatchDeleteZonesRequestBody>());
    Request::new(request, builders::BatchDeleteZones::send)
}

fn call_batch_set_zones_status(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_set_zones_status(
        arguments.body::<types::BatchSetZonesStatusRequestBody>(),
    );
    Request::new(request, builders::BatchSetZonesStatus::send)
}

fn call_create_zone(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_zone();
    if let Some(value) = arguments.optional_body::<types::CreateZoneRequest>() {
        request = request.body(value);
    }
    Request::new(request, builders::CreateZone::send)
}

fn call_list_zones(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_zones(arguments.required::<String>("type"));
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("marker") {
        request = request.marker(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("tags") {
        request = request.tags(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<String>("id") {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional::<types::Status2>("status") {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional::<types::SearchMode>("search_mode") {
        request = request.search_mode(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<String>("enterprise_project_id") {
        request = request.enterprise_project_id(value);
    }
    if let Some(value) = arguments.optional::<String>("router_id") {
        request = request.router_id(value);
    }
    Request::paged(
        request,
        builders::ListZones::send,
        builders::ListZones::pages,
        builders::ListZones::items,
    )
}

fn call_create_record_set(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_record_set(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::CreateRecordSetRequestBody>(),
    );
    Request::new(request, builders::CreateRecordSet::send)
}

fn call_list_record_sets_by_zone(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_record_sets_by_zone(arguments.required::<String>("zone_id"));
    if let Some(value) = arguments.optional::<types::SearchMode>("search_mode") {
        request = request.search_mode(value);
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
    if let Some(value) = arguments.optional::<types::SortKey2>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    Request::paged(
        request,
        builders::ListRecordSetsByZone::send,
        builders::ListRecordSetsByZone::pages,
        builders::ListRecordSetsByZone::items,
    )
}

fn call_create_record_set_with_batch_lines(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_record_set_with_batch_lines(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::CreateRSetBatchLinesReq>(),
    );
    Request::new(request, builders::CreateRecordSetWithBatchLines::send)
}

fn call_delete_zone(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_zone(arguments.required::<String>("zone_id"));
    Request::new(request, builders::DeleteZone::send)
}

fn call_show_zone(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_zone(arguments.required::<String>("zone_id"));
    Request::new(request, builders::ShowZone::send)
}

fn call_update_zone(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_zone(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::UpdateZoneRequest>(),
    );
    Request::new(request, builders::UpdateZone::send)
}

fn call_delete_record_set(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_record_set(
        arguments.required::<String>("zone_id"),
        arguments.required::<String>("recordset_id"),
    );
    Request::new(request, builders::DeleteRecordSet::send)
}

fn call_show_record_set(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_record_set(
        arguments.required::<String>("zone_id"),
        arguments.required::<String>("recordset_id"),
    );
    Request::new(request, builders::ShowRecordSet::send)
}

fn call_update_record_set(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_record_set(
        arguments.required::<String>("zone_id"),
        arguments.required::<String>("recordset_id"),
    );
    if let Some(value) = arguments.optional_body::<types::UpdateRecordSetReq>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateRecordSet::send)
}

fn call_delete_record_sets(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_record_sets(
        arguments.required::<String>("zone_id"),
        arguments.required::<String>("recordset_id"),
    );
    Request::new(request, builders::DeleteRecordSets::send)
}

fn call_show_record_set_with_line(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_record_set_with_line(
        arguments.required::<String>("zone_id"),
        arguments.required::<String>("recordset_id"),
    );
    Request::new(request, builders::ShowRecordSetWithLine::send)
}

fn call_update_record_sets(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_record_sets(
        arguments.required::<String>("zone_id"),
        arguments.required::<String>("recordset_id"),
    );
    if let Some(value) = arguments.optional_body::<types::UpdateRecordSetsReq>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdateRecordSets::send)
}

fn call_disable_dnssec_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.disable_dnssec_config(arguments.required::<String>("zone_id"));
    Request::new(request, builders::DisableDnssecConfig::send)
}

fn call_disassociate_router(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.disassociate_router(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::DisassociaterouterRequestBody>(),
    );
    Request::new(request, builders::DisassociateRouter::send)
}

fn call_enable_dnssec_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.enable_dnssec_config(arguments.required::<String>("zone_id"));
    Request::new(request, builders::EnableDnssecConfig::send)
}

fn call_list_public_zone_lines(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_public_zone_lines(arguments.required::<String>("zone_id"));
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::paged(
        request,
        builders::ListPublicZoneLines::send,
        builders::ListPublicZoneLines::pages,
        builders::ListPublicZoneLines::items,
    )
}

fn call_set_private_zone_proxy_pattern(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.set_private_zone_proxy_pattern(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::SetPrivateZoneProxyPatternRequestBody>(),
    );
    Request::new(request, builders::SetPrivateZoneProxyPattern::send)
}

fn call_show_dnssec_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_dnssec_config(arguments.required::<String>("zone_id"));
    Request::new(request, builders::ShowDnssecConfig::send)
}

fn call_show_domain_detection(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_domain_detection(
        arguments.required::<String>("zone_id"),
        arguments.required::<String>("domain_name"),
    );
    if let Some(value) = arguments.optional::<types::Type3>("type") {
        request = request.type_(value);
    }
    Request::new(request, builders::ShowDomainDetection::send)
}

fn call_show_email_record_set(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_email_record_set(arguments.required::<String>("zone_id"));
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::paged(
        request,
        builders::ShowEmailRecordSet::send,
        builders::ShowEmailRecordSet::pages,
        builders::ShowEmailRecordSet::items,
    )
}

fn call_show_zone_name_server(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_zone_name_server(arguments.required::<String>("zone_id"));
    Request::new(request, builders::ShowZoneNameServer::send)
}

fn call_update_zone_status(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_zone_status(
        arguments.required::<String>("zone_id"),
        arguments.body::<types::UpdateZoneStatusRequestBody>(),
    );
    Request::new(request, builders::UpdateZoneStatus::send)
}
