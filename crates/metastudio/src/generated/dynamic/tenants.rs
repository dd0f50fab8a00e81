//! Calls of the family `tenants` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "BindUserAssetResource" => {
            let request = client
                .bind_user_asset_resource(
                    &arguments.body::<crate::types::BindAssetResourceRequest>(),
                );
            Some(Request::new(request, builders::BindUserAssetResource::send))
        }
        "CountTenantResources" => {
            let mut request = client.count_tenant_resources();
            if let Some(value) = arguments
                .optional_list::<crate::types::BusinessType>("business")
            {
                request = request.business(value);
            }
            if let Some(value) = arguments
                .optional::<crate::Timestamp>("resource_expire_start_time")
            {
                request = request.resource_expire_start_time(value);
            }
            if let Some(value) = arguments
                .optional::<crate::Timestamp>("resource_expire_end_time")
            {
                request = request.resource_expire_end_time(value);
            }
            Some(Request::new(request, builders::CountTenantResources::send))
        }
        "DeleteTenantUserConfiguration" => {
            let request = client
                .delete_tenant_user_configuration(
                    &arguments.body::<crate::types::TenantUserConfiguration>(),
                );
            Some(Request::new(request, builders::DeleteTenantUserConfiguration::send))
        }
        "SetTenantUserConfiguration" => {
            let request = client
                .set_tenant_user_configuration(
                    &arguments.body::<crate::types::TenantUserConfiguration>(),
                );
            Some(Request::new(request, builders::SetTenantUserConfiguration::send))
        }
        "ShowTenantUserConfiguration" => {
            let mut request = client.show_tenant_user_configuration();
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            Some(Request::new(request, builders::ShowTenantUserConfiguration::send))
        }
        "ListTenantResources" => {
            let mut request = client
                .list_tenant_resources(
                    arguments
                        .required_list::<crate::types::ResourceSource>("resource_source"),
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
            if let Some(value) = arguments
                .optional_list::<crate::types::BusinessType>("business")
            {
                request = request.business(value);
            }
            if let Some(value) = arguments.optional::<String>("resource_id") {
                request = request.resource_id(value);
            }
            if let Some(value) = arguments.optional::<String>("order_id") {
                request = request.order_id(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::ChargeMode>("charging_mode")
            {
                request = request.charging_mode(value);
            }
            if let Some(value) = arguments
                .optional::<crate::Timestamp>("resource_expire_start_time")
            {
                request = request.resource_expire_start_time(value);
            }
            if let Some(value) = arguments
                .optional::<crate::Timestamp>("resource_expire_end_time")
            {
                request = request.resource_expire_end_time(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::SubResourceType>("sub_resource")
            {
                request = request.sub_resource(value);
            }
            if let Some(value) = arguments.optional::<i32>("status") {
                request = request.status(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListTenantResources::send,
                    builders::ListTenantResources::pages,
                    builders::ListTenantResources::items,
                ),
            )
        }
        "SetTenantNoticeConfiguration" => {
            let request = client
                .set_tenant_notice_configuration(
                    &arguments.body::<crate::types::TenantNoticeConfiguration>(),
                );
            Some(Request::new(request, builders::SetTenantNoticeConfiguration::send))
        }
        "ShowTenantNoticeConfiguration" => {
            let mut request = client
                .show_tenant_notice_configuration(
                    arguments.required::<crate::types::TenantNoticeType>("type"),
                );
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            Some(Request::new(request, builders::ShowTenantNoticeConfiguration::send))
        }
        "ShowResourceUsage" => {
            let mut request = client.show_resource_usage();
            if let Some(value) = arguments.optional_list::<String>("resource") {
                request = request.resource(value);
            }
            if let Some(value) = arguments
                .optional_list::<crate::types::BusinessType>("business")
            {
                request = request.business(value);
            }
            Some(Request::new(request, builders::ShowResourceUsage::send))
        }
        "ShowTenantAssginRecord" => {
            let mut request = client.list_tenant_assignment_records();
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListTenantAssignmentRecords::send,
                    builders::ListTenantAssignmentRecords::pages,
                    builders::ListTenantAssignmentRecords::items,
                ),
            )
        }
        "ShowTenantServiceConfigs" => {
            let request = client.show_tenant_service_configs();
            Some(Request::new(request, builders::ShowTenantServiceConfigs::send))
        }
        "UpdateTenantServiceConfigs" => {
            let request = client
                .update_tenant_service_configs(
                    &arguments.body::<crate::types::UpdateTenantServiceConfigsRequest>(),
                );
            Some(Request::new(request, builders::UpdateTenantServiceConfigs::send))
        }
        "SignAgreement" => {
            let request = client.sign_agreement();
            Some(Request::new(request, builders::SignAgreement::send))
        }
        "SignSpecialAgreement" => {
            let request = client
                .sign_special_agreement(
                    &arguments.body::<crate::types::SignSpecialAgreementRequest>(),
                );
            Some(Request::new(request, builders::SignSpecialAgreement::send))
        }
        _ => None,
    }
}
