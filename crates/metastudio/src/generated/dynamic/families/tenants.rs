//! Calls of the family `tenants` by the ids of its operations.
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
    ("BindAssetResourceRequest", schema::<types::BindAssetResourceRequest>),
    ("CountTenantResourcesResponse", schema::<types::CountTenantResourcesResponse>),
    ("ResourcesCount", schema::<types::ResourcesCount>),
    ("TenantUserConfiguration", schema::<types::TenantUserConfiguration>),
    ("Favorites", schema::<types::Favorites>),
    ("FavoriteType", schema::<types::FavoriteType>),
    ("TenantResourcePage", schema::<types::TenantResourcePage>),
    ("TenantResource", schema::<types::TenantResource>),
    ("BoundAsset", schema::<types::BoundAsset>),
    ("TenantNoticeConfiguration", schema::<types::TenantNoticeConfiguration>),
    ("TenantNoticeType", schema::<types::TenantNoticeType>),
    ("ShowResourceUsageResponse", schema::<types::ShowResourceUsageResponse>),
    ("TenantAssignmentPage", schema::<types::TenantAssignmentPage>),
    ("ResourceAssignment", schema::<types::ResourceAssignment>),
    ("ResourceAssignmentSummary", schema::<types::ResourceAssignmentSummary>),
    ("TenantServiceConfigs", schema::<types::TenantServiceConfigs>),
    ("ServiceSharedConfig", schema::<types::ServiceSharedConfig>),
    ("TenantLogConfig", schema::<types::TenantLogConfig>),
    ("SubAccountControlConfig", schema::<types::SubAccountControlConfig>),
    ("SubAccountType", schema::<types::SubAccountType>),
    ("UpdateTenantServiceConfigsRequest", schema::<types::UpdateTenantServiceConfigsRequest>),
    ("UpdatedTenantServiceConfigs", schema::<types::UpdatedTenantServiceConfigs>),
    ("ServiceAgreement", schema::<types::ServiceAgreement>),
    ("AgreementExpiryMode", schema::<types::AgreementExpiryMode>),
    ("SignSpecialAgreementRequest", schema::<types::SignSpecialAgreementRequest>),
    ("SpecialAgreementType", schema::<types::SpecialAgreementType>),
    ("SpecialAgreement", schema::<types::SpecialAgreement>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "BindUserAssetResource" => call_bind_user_asset_resource(client, arguments),
        "CountTenantResources" => call_count_tenant_resources(client, arguments),
        "DeleteTenantUserConfiguration" => call_delete_tenant_user_configuration(client, arguments),
        "SetTenantUserConfiguration" => call_set_tenant_user_configuration(client, arguments),
        "ShowTenantUserConfiguration" => call_show_tenant_user_configuration(client, arguments),
        "ListTenantResources" => call_list_tenant_resources(client, arguments),
        "SetTenantNoticeConfiguration" => call_set_tenant_notice_configuration(client, arguments),
        "ShowTenantNoticeConfiguration" => call_show_tenant_notice_configuration(client, arguments),
        "ShowResourceUsage" => call_show_resource_usage(client, arguments),
        "ShowTenantAssginRecord" => call_list_tenant_assignment_records(client, arguments),
        "ShowTenantServiceConfigs" => call_show_tenant_service_configs(client),
        "UpdateTenantServiceConfigs" => call_update_tenant_service_configs(client, arguments),
        "SignAgreement" => call_sign_agreement(client),
        "SignSpecialAgreement" => call_sign_special_agreement(client, arguments),
        _ => return None,
    })
}

fn call_bind_user_asset_resource(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.bind_user_asset_resource(
        arguments.body::<types::BindAssetResourceRequest>(),
    );
    Request::new(request, builders::BindUserAssetResource::send)
}

fn call_count_tenant_resources(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.count_tenant_resources();
    if let Some(value) = arguments.optional_list::<types::BusinessType>("business") {
        request = request.business(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("resource_expire_start_time") {
        request = request.resource_expire_start_time(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("resource_expire_end_time") {
        request = request.resource_expire_end_time(value);
    }
    Request::new(request, builders::CountTenantResources::send)
}

fn call_delete_tenant_user_configuration(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_tenant_user_configuration(
        arguments.body::<types::TenantUserConfiguration>(),
    );
    Request::new(request, builders::DeleteTenantUserConfiguration::send)
}

fn call_set_tenant_user_configuration(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.set_tenant_user_configuration(
        arguments.body::<types::TenantUserConfiguration>(),
    );
    Request::new(request, builders::SetTenantUserConfiguration::send)
}

fn call_show_tenant_user_configuration(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_tenant_user_configuration();
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::new(request, builders::ShowTenantUserConfiguration::send)
}

fn call_list_tenant_resources(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_tenant_resources(
        arguments.required_list::<types::ResourceSource>("resource_source"),
    );
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional_list::<String>("resource") {
        request = request.resource(value);
    }
    if let Some(value) = arguments.optional_list::<types::BusinessType>("business") {
        request = request.business(value);
    }
    if let Some(value) = arguments.optional::<String>("resource_id") {
        request = request.resource_id(value);
    }
    if let Some(value) = arguments.optional::<String>("order_id") {
        request = request.order_id(value);
    }
    if let Some(value) = arguments.optional::<types::ChargeMode>("charging_mode") {
        request = request.charging_mode(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("resource_expire_start_time") {
        request = request.resource_expire_start_time(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("resource_expire_end_time") {
        request = request.resource_expire_end_time(value);
    }
    if let Some(value) = arguments.optional::<types::SubResourceType>("sub_resource") {
        request = request.sub_resource(value);
    }
    if let Some(value) = arguments.optional::<i32>("status") {
        request = request.status(value);
    }
    Request::paged(
        request,
        builders::ListTenantResources::send,
        builders::ListTenantResources::pages,
        builders::ListTenantResources::items,
    )
}

fn call_set_tenant_notice_configuration(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.set_tenant_notice_configuration(
        arguments.body::<types::TenantNoticeConfiguration>(),
    );
    Request::new(request, builders::SetTenantNoticeConfiguration::send)
}

fn call_show_tenant_notice_configuration(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_tenant_notice_configuration(
        arguments.required::<types::TenantNoticeType>("type"),
    );
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::new(request, builders::ShowTenantNoticeConfiguration::send)
}

fn call_show_resource_usage(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_resource_usage();
    if let Some(value) = arguments.optional_list::<String>("resource") {
        request = request.resource(value);
    }
    if let Some(value) = arguments.optional_list::<types::BusinessType>("business") {
        request = request.business(value);
    }
    Request::new(request, builders::ShowResourceUsage::send)
}

fn call_list_tenant_assignment_records(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_tenant_assignment_records();
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    Request::paged(
        request,
        builders::ListTenantAssignmentRecords::send,
        builders::ListTenantAssignmentRecords::pages,
        builders::ListTenantAssignmentRecords::items,
    )
}

fn call_show_tenant_service_configs(client: &Client) -> Request {
    let request = client.show_tenant_service_configs();
    Request::new(request, builders::ShowTenantServiceConfigs::send)
}

fn call_update_tenant_service_configs(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_tenant_service_configs(
        arguments.body::<types::UpdateTenantServiceConfigsRequest>(),
    );
    Request::new(request, builders::UpdateTenantServiceConfigs::send)
}

fn call_sign_agreement(client: &Client) -> Request {
    let request = client.sign_agreement();
    Request::new(request, builders::SignAgreement::send)
}

fn call_sign_special_agreement(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.sign_special_agreement(
        arguments.body::<types::SignSpecialAgreementRequest>(),
    );
    Request::new(request, builders::SignSpecialAgreement::send)
}
