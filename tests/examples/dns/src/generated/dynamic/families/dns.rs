//! Calls of the family `dns` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("CreateAuthorizeTxtRecordRequestBody", schema::<types::CreateAuthorizeTxtRecordRequestBody>),
    ("AuthorizeResponseBody", schema::<types::AuthorizeResponseBody>),
    ("RecordInfo", schema::<types::RecordInfo>),
    ("AuthorizeResponseBodyStatus", schema::<types::AuthorizeResponseBodyStatus>),
    ("CreateAuthorizeTxtRecordVerificationResponseBody", schema::<types::CreateAuthorizeTxtRecordVerificationResponseBody>),
    ("CreateAuthorizeTxtRecordVerificationResponseBodyStatus", schema::<types::CreateAuthorizeTxtRecordVerificationResponseBodyStatus>),
    ("CreateCustomLineRequestBody", schema::<types::CreateCustomLineRequestBody>),
    ("CreateCustomLineResp", schema::<types::CreateCustomLineResp>),
    ("CreateCustomLineRespStatus", schema::<types::CreateCustomLineRespStatus>),
    ("Status", schema::<types::Status>),
    ("ListCustomsLineResp", schema::<types::ListCustomsLineResp>),
    ("Line", schema::<types::Line>),
    ("LineStatus", schema::<types::LineStatus>),
    ("CreateLineGroupsReq", schema::<types::CreateLineGroupsReq>),
    ("CreateLineGroupsResp", schema::<types::CreateLineGroupsResp>),
    ("CreateLineGroupsRespStatus", schema::<types::CreateLineGroupsRespStatus>),
    ("ListLineGroupsResp", schema::<types::ListLineGroupsResp>),
    ("CreatePtrRequestBody", schema::<types::CreatePtrRequestBody>),
    ("PublicIpReq", schema::<types::PublicIpReq>),
    ("CreatOrShowPtrResp", schema::<types::CreatOrShowPtrResp>),
    ("PublicIpRes", schema::<types::PublicIpRes>),
    ("CreatOrShowPtrRespStatus", schema::<types::CreatOrShowPtrRespStatus>),
    ("ListPtrResponse", schema::<types::ListPtrResponse>),
    ("FloatingIpsPtr", schema::<types::FloatingIpsPtr>),
    ("FloatingIpsPtrStatus", schema::<types::FloatingIpsPtrStatus>),
    ("CreateRetrievalRequestBody", schema::<types::CreateRetrievalRequestBody>),
    ("RetrievalResponseBody", schema::<types::RetrievalResponseBody>),
    ("DeleteCustomLineResp", schema::<types::DeleteCustomLineResp>),
    ("DeleteCustomLineRespStatus", schema::<types::DeleteCustomLineRespStatus>),
    ("UpdateCustomLineRequestBody", schema::<types::UpdateCustomLineRequestBody>),
    ("UpdateCustomLineResp", schema::<types::UpdateCustomLineResp>),
    ("UpdateLineGroupsRequestBody", schema::<types::UpdateLineGroupsRequestBody>),
    ("CreateLineGroupsResp2", schema::<types::CreateLineGroupsResp2>),
    ("UpdatePtrRequestBody", schema::<types::UpdatePtrRequestBody>),
    ("CreatOrShowPtrResp2", schema::<types::CreatOrShowPtrResp2>),
    ("ApiVersionsInfoResp", schema::<types::ApiVersionsInfoResp>),
    ("ValuesItem", schema::<types::ValuesItem>),
    ("ListApiVersionsItem", schema::<types::ListApiVersionsItem>),
    ("LinksItem", schema::<types::LinksItem>),
    ("ListApiVersionsItemStatus", schema::<types::ListApiVersionsItemStatus>),
    ("ListBatchOperationTasksResponseBody", schema::<types::ListBatchOperationTasksResponseBody>),
    ("ListBatchOperationTasksItem", schema::<types::ListBatchOperationTasksItem>),
    ("ListBatchOperationTasksItemStatus", schema::<types::ListBatchOperationTasksItemStatus>),
    ("ListBatchOperationTasksItemType", schema::<types::ListBatchOperationTasksItemType>),
    ("ListEndpointVpcsResp", schema::<types::ListEndpointVpcsResp>),
    ("VpcsData", schema::<types::VpcsData>),
    ("ListInstancesRequestBody", schema::<types::ListInstancesRequestBody>),
    ("ListInstancesRequestBodyDimNameItem", schema::<types::ListInstancesRequestBodyDimNameItem>),
    ("ListInstancesResponseBody", schema::<types::ListInstancesResponseBody>),
    ("ResolutionInstances", schema::<types::ResolutionInstances>),
    ("ZoneResolutionInstances", schema::<types::ZoneResolutionInstances>),
    ("ZoneResolutionInstancesStatus", schema::<types::ZoneResolutionInstancesStatus>),
    ("RsetResolutionInstances", schema::<types::RsetResolutionInstances>),
    ("RsetResolutionInstancesStatus", schema::<types::RsetResolutionInstancesStatus>),
    ("RsetResolutionInstancesType", schema::<types::RsetResolutionInstancesType>),
    ("VpcResolutionInstances", schema::<types::VpcResolutionInstances>),
    ("ListNameServersResp", schema::<types::ListNameServersResp>),
    ("NameServersResp", schema::<types::NameServersResp>),
    ("NsRecords", schema::<types::NsRecords>),
    ("Locale", schema::<types::Locale>),
    ("ListSystemLinesResponseBody", schema::<types::ListSystemLinesResponseBody>),
    ("SystemLine", schema::<types::SystemLine>),
    ("ListTagReq", schema::<types::ListTagReq>),
    ("Match", schema::<types::Match>),
    ("ListTagResp", schema::<types::ListTagResp>),
    ("ResourceItem", schema::<types::ResourceItem>),
    ("VersionsInfoResp", schema::<types::VersionsInfoResp>),
    ("VersionItem", schema::<types::VersionItem>),
    ("VersionItemStatus", schema::<types::VersionItemStatus>),
    ("ShowBatchOperationTaskResponseBody", schema::<types::ShowBatchOperationTaskResponseBody>),
    ("ShowBatchOperationTaskErrorItem", schema::<types::ShowBatchOperationTaskErrorItem>),
    ("ShowBatchOperationTaskResponseBodyStatus", schema::<types::ShowBatchOperationTaskResponseBodyStatus>),
    ("ShowBatchOperationTaskResponseBodyType", schema::<types::ShowBatchOperationTaskResponseBodyType>),
    ("DomainQuotaResponse", schema::<types::DomainQuotaResponse>),
    ("DomainQuotaResponseQuotasItem", schema::<types::DomainQuotaResponseQuotasItem>),
    ("DomainQuotaResponseQuotasItemQuotaKey", schema::<types::DomainQuotaResponseQuotasItemQuotaKey>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateAuthorizeTxtRecord" => call_create_authorize_txt_record(client, arguments),
        "ShowAuthorizeTxtRecord" => call_show_authorize_txt_record(client, arguments),
        "CreateAuthorizeTxtRecordVerification" => call_create_authorize_txt_record_verification(client, arguments),
        "CreateCustomLine" => call_create_custom_line(client, arguments),
        "ListCustomLine" => call_list_custom_line(client, arguments),
        "CreateLineGroup" => call_create_line_group(client, arguments),
        "ListLineGroups" => call_list_line_groups(client, arguments),
        "CreatePtr" => call_create_ptr(client, arguments),
        "ListPtrs" => call_list_ptrs(client, arguments),
        "CreateRetrieval" => call_create_retrieval(client, arguments),
        "CreateRetrievalVerification" => call_create_retrieval_verification(client, arguments),
        "DeleteCustomLine" => call_delete_custom_line(client, arguments),
        "UpdateCustomLine" => call_update_custom_line(client, arguments),
        "DeleteLineGroup" => call_delete_line_group(client, arguments),
        "ShowLineGroup" => call_show_line_group(client, arguments),
        "UpdateLineGroups" => call_update_line_groups(client, arguments),
        "DeletePtr" => call_delete_ptr(client, arguments),
        "ShowPtr" => call_show_ptr(client, arguments),
        "UpdatePtr" => call_update_ptr(client, arguments),
        "ListApiVersions" => call_list_api_versions(client),
        "ListBatchOperationTasks" => call_list_batch_operation_tasks(client, arguments),
        "ListEndpointVpcs" => call_list_endpoint_vpcs(client, arguments),
        "ListInstances" => call_list_instances(client, arguments),
        "ListNameServers" => call_list_name_servers(client, arguments),
        "ListSystemLines" => call_list_system_lines(client, arguments),
        "ListTag" => call_list_tag(client, arguments),
        "ShowApiInfo" => call_show_api_info(client, arguments),
        "ShowBatchOperationTask" => call_show_batch_operation_task(client, arguments),
        "ShowDomainQuota" => call_show_domain_quota(client, arguments),
        _ => return None,
    })
}

fn call_create_authorize_txt_record(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_authorize_txt_record(
        arguments.body::<types::CreateAuthorizeTxtRecordRequestBody>(),
    );
    Request::new(request, builders::CreateAuthorizeTxtRecord::send)
}

fn call_show_authorize_txt_record(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_authorize_txt_record(arguments.required::<String>("zone_name"));
    Request::new(request, builders::ShowAuthorizeTxtRecord::send)
}

fn call_create_authorize_txt_record_verification(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_authorize_txt_record_verification(
        arguments.required::<String>("id"),
    );
    Request::new(
        request,
        builders::CreateAuthorizeTxtRecordVerification::send,
    )
}

fn call_create_custom_line(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_custom_line(arguments.body::<types::CreateCustomLineRequestBody>());
    Request::new(request, builders::CreateCustomLine::send)
}

fn call_list_custom_line(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_custom_line();
    if let Some(value) = arguments.optional::<String>("line_id") {
        request = request.line_id(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<bool>("show_detail") {
        request = request.show_detail(value);
    }
    if let Some(value) = arguments.optional::<types::Status>("status") {
        request = request.status(value);
    }
    if let Some(value) = arguments.optional::<String>("ip") {
        request = request.ip(value);
    }
    Request::paged(
        request,
        builders::ListCustomLine::send,
        builders::ListCustomLine::pages,
        builders::ListCustomLine::items,
    )
}

fn call_create_line_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_line_group(arguments.body::<types::CreateLineGroupsReq>());
    Request::new(request, builders::CreateLineGroup::send)
}

fn call_list_line_groups(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_line_groups();
    if let Some(value) = arguments.optional::<String>("line_id") {
        request = request.line_id(value);
    }
    if let Some(value) = arguments.optional::<String>("name") {
        request = request.name(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::paged(
        request,
        builders::ListLineGroups::send,
        builders::ListLineGroups::pages,
        builders::ListLineGroups::items,
    )
}

fn call_create_ptr(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_ptr(arguments.body::<types::CreatePtrRequestBody>());
    Request::new(request, builders::CreatePtr::send)
}

fn call_list_ptrs(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_ptrs();
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
    if let Some(value) = arguments.optional::<String>("resource_type") {
        request = request.resource_type(value);
    }
    Request::paged(
        request,
        builders::ListPtrs::send,
        builders::ListPtrs::pages,
        builders::ListPtrs::items,
    )
}

fn call_create_retrieval(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_retrieval(arguments.body::<types::CreateRetrievalRequestBody>());
    Request::new(request, builders::CreateRetrieval::send)
}

fn call_create_retrieval_verification(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_retrieval_verification(arguments.required::<String>("id"));
    Request::new(request, builders::CreateRetrievalVerification::send)
}

fn call_delete_custom_line(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_custom_line(arguments.required::<String>("line_id"));
    Request::new(request, builders::DeleteCustomLine::send)
}

fn call_update_custom_line(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_custom_line(
        arguments.required::<String>("line_id"),
        arguments.body::<types::UpdateCustomLineRequestBody>(),
    );
    Request::new(request, builders::UpdateCustomLine::send)
}

fn call_delete_line_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_line_group(arguments.required::<String>("linegroup_id"));
    Request::new(request, builders::DeleteLineGroup::send)
}

fn call_show_line_group(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_line_group(arguments.required::<String>("linegroup_id"));
    Request::new(request, builders::ShowLineGroup::send)
}

fn call_update_line_groups(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_line_groups(
        arguments.required::<String>("linegroup_id"),
        arguments.body::<types::UpdateLineGroupsRequestBody>(),
    );
    Request::new(request, builders::UpdateLineGroups::send)
}

fn call_delete_ptr(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_ptr(arguments.required::<String>("ptr_id"));
    Request::new(request, builders::DeletePtr::send)
}

fn call_show_ptr(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_ptr(arguments.required::<String>("ptr_id"));
    Request::new(request, builders::ShowPtr::send)
}

fn call_update_ptr(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.update_ptr(arguments.required::<String>("ptr_id"));
    if let Some(value) = arguments.optional_body::<types::UpdatePtrRequestBody>() {
        request = request.body(value);
    }
    Request::new(request, builders::UpdatePtr::send)
}

fn call_list_api_versions(client: &Client) -> Request {
    let request = client.list_api_versions();
    Request::new(request, builders::ListApiVersions::send)
}

fn call_list_batch_operation_tasks(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_batch_operation_tasks();
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::paged(
        request,
        builders::ListBatchOperationTasks::send,
        builders::ListBatchOperationTasks::pages,
        builders::ListBatchOperationTasks::items,
    )
}

fn call_list_endpoint_vpcs(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_endpoint_vpcs();
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<String>("vpc_id") {
        request = request.vpc_id(value);
    }
    Request::paged(
        request,
        builders::ListEndpointVpcs::send,
        builders::ListEndpointVpcs::pages,
        builders::ListEndpointVpcs::items,
    )
}

fn call_list_instances(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_instances(arguments.body::<types::ListInstancesRequestBody>());
    Request::new(request, builders::ListInstances::send)
}

fn call_list_name_servers(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_name_servers();
    if let Some(value) = arguments.optional::<String>("type") {
        request = request.type_(value);
    }
    if let Some(value) = arguments.optional::<String>("region") {
        request = request.region(value);
    }
    Request::new(request, builders::ListNameServers::send)
}

fn call_list_system_lines(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_system_lines();
    if let Some(value) = arguments.optional::<types::Locale>("locale") {
        request = request.locale(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::paged(
        request,
        builders::ListSystemLines::send,
        builders::ListSystemLines::pages,
        builders::ListSystemLines::items,
    )
}

fn call_list_tag(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_tag(arguments.required::<types::ResourceType>("resource_type"));
    if let Some(value) = arguments.optional_body::<types::ListTagReq>() {
        request = request.body(value);
    }
    Request::new(request, builders::ListTag::send)
}

fn call_show_api_info(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_api_info(arguments.required::<String>("version"));
    Request::new(request, builders::ShowApiInfo::send)
}

fn call_show_batch_operation_task(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_batch_operation_task(arguments.required::<String>("task_id"));
    if let Some(value) = arguments.optional::<i32>("error_item_limit") {
        request = request.error_item_limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("error_item_offset") {
        request = request.error_item_offset(value);
    }
    Request::new(request, builders::ShowBatchOperationTask::send)
}

fn call_show_domain_quota(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_domain_quota(arguments.required::<String>("domain_id"));
    Request::new(request, builders::ShowDomainQuota::send)
}
