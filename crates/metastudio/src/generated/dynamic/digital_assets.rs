//! Calls of the family `digital-assets` by the ids of its operations.
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
        "ListAssets" => {
            let mut request = client.list_assets();
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<String>("name") {
                request = request.name(value);
            }
            if let Some(value) = arguments.optional::<String>("tag") {
                request = request.tag(value);
            }
            if let Some(value) = arguments
                .optional::<types::TagCombination>("tag_combination_type")
            {
                request = request.tag_combination_type(value);
            }
            if let Some(value) = arguments
                .optional::<huaweicloud_core::codegen::Timestamp>("start_time")
            {
                request = request.start_time(value);
            }
            if let Some(value) = arguments
                .optional::<huaweicloud_core::codegen::Timestamp>("end_time")
            {
                request = request.end_time(value);
            }
            if let Some(value) = arguments
                .optional_list::<types::AssetType>("asset_type")
            {
                request = request.asset_type(value);
            }
            if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
                request = request.sort_key(value);
            }
            if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
                request = request.sort_dir(value);
            }
            if let Some(value) = arguments.optional::<types::AssetSource>("asset_source")
            {
                request = request.asset_source(value);
            }
            if let Some(value) = arguments
                .optional_list::<types::AssetState>("asset_state")
            {
                request = request.asset_state(value);
            }
            if let Some(value) = arguments.optional::<types::StyleId>("style_id") {
                request = request.style_id(value);
            }
            if let Some(value) = arguments
                .optional_list::<String>("accurate_query_field")
            {
                request = request.accurate_query_field(value);
            }
            if let Some(value) = arguments.optional_list::<String>("asset_id") {
                request = request.asset_id(value);
            }
            if let Some(value) = arguments.optional_list::<types::VoiceSex>("sex") {
                request = request.sex(value);
            }
            if let Some(value) = arguments
                .optional_list::<types::VoiceLanguage>("language")
            {
                request = request.language(value);
            }
            if let Some(value) = arguments.optional::<String>("system_property") {
                request = request.system_property(value);
            }
            if let Some(value) = arguments.optional::<bool>("action_editable") {
                request = request.action_editable(value);
            }
            if let Some(value) = arguments.optional::<bool>("is_with_action_library") {
                request = request.is_with_action_library(value);
            }
            if let Some(value) = arguments.optional::<bool>("is_movable") {
                request = request.is_movable(value);
            }
            if let Some(value) = arguments
                .optional::<types::VoiceProvider>("voice_provider")
            {
                request = request.voice_provider(value);
            }
            if let Some(value) = arguments.optional::<types::SharingRole>("role") {
                request = request.role(value);
            }
            if let Some(value) = arguments.optional::<bool>("is_realtime_voice") {
                request = request.is_realtime_voice(value);
            }
            if let Some(value) = arguments
                .optional::<types::HumanModel2DVersion>("human_model_2d_version")
            {
                request = request.human_model_2d_version(value);
            }
            if let Some(value) = arguments.optional::<String>("include_device_name") {
                request = request.include_device_name(value);
            }
            if let Some(value) = arguments.optional::<String>("exclude_device_name") {
                request = request.exclude_device_name(value);
            }
            if let Some(value) = arguments
                .optional::<types::SupportedService>("supported_service")
            {
                request = request.supported_service(value);
            }
            if let Some(value) = arguments.optional::<String>("app_user_id") {
                request = request.app_user_id(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListAssets::send,
                    builders::ListAssets::pages,
                    builders::ListAssets::items,
                ),
            )
        }
        "CreateDigitalAsset" => {
            let mut request = client
                .create_digital_asset(
                    &arguments.body::<types::CreateDigitalAssetRequest>(),
                );
            if let Some(value) = arguments.optional::<String>("X-MSS-Authorization") {
                request = request.mss_authorization(value);
            }
            Some(Request::new(request, builders::CreateDigitalAsset::send))
        }
        "ShowAsset" => {
            let request = client.show_asset(arguments.required::<String>("asset_id"));
            Some(Request::new(request, builders::ShowAsset::send))
        }
        "UpdateDigitalAsset" => {
            let request = client
                .update_digital_asset(
                    arguments.required::<String>("asset_id"),
                    &arguments.body::<types::UpdateDigitalAssetRequest>(),
                );
            Some(Request::new(request, builders::UpdateDigitalAsset::send))
        }
        "DeleteAsset" => {
            let mut request = client
                .delete_asset(arguments.required::<String>("asset_id"));
            if let Some(value) = arguments.optional::<types::DeleteMode>("mode") {
                request = request.mode(value);
            }
            Some(Request::new(request, builders::DeleteAsset::send))
        }
        "RestoreAsset" => {
            let request = client.restore_asset(arguments.required::<String>("asset_id"));
            Some(Request::new(request, builders::RestoreAsset::send))
        }
        "ShowAssetReplicationInfo" => {
            let request = client
                .show_asset_replication_info(arguments.required::<String>("asset_id"));
            Some(Request::new(request, builders::ShowAssetReplicationInfo::send))
        }
        "CreateAssetByReplicationInfo" => {
            let request = client
                .create_asset_by_replication_info(
                    &arguments.body::<types::ReplicationAssetInfo>(),
                );
            Some(Request::new(request, builders::CreateAssetByReplicationInfo::send))
        }
        "ListAssetSummary" => {
            let request = client
                .list_asset_summary(&arguments.body::<types::ListAssetSummaryRequest>());
            Some(Request::new(request, builders::ListAssetSummary::send))
        }
        "BatchExecuteAssetAction" => {
            let request = client
                .batch_execute_asset_action(
                    &arguments.body::<types::BatchAssetActionRequest>(),
                );
            Some(Request::new(request, builders::BatchExecuteAssetAction::send))
        }
        "ListTransferAssetJobs" => {
            let mut request = client.list_transfer_asset_jobs();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<types::TransferRole>("role") {
                request = request.role(value);
            }
            if let Some(value) = arguments
                .optional_list::<types::TransferJobState>("state")
            {
                request = request.state(value);
            }
            if let Some(value) = arguments
                .optional::<types::TransferType>("transfer_type")
            {
                request = request.transfer_type(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListTransferAssetJobs::send,
                    builders::ListTransferAssetJobs::pages,
                    builders::ListTransferAssetJobs::items,
                ),
            )
        }
        "TransferAsset" => {
            let request = client
                .transfer_asset(&arguments.body::<types::TransferAssetRequest>());
            Some(Request::new(request, builders::TransferAsset::send))
        }
        "ShowTransferAssetJob" => {
            let request = client
                .show_transfer_asset_job(arguments.required::<String>("job_id"));
            Some(Request::new(request, builders::ShowTransferAssetJob::send))
        }
        "ExecuteTransferAssetAction" => {
            let mut request = client
                .execute_transfer_asset_action(
                    arguments.required::<String>("job_id"),
                    arguments.required::<types::TransferAction>("action"),
                );
            if let Some(value) = arguments
                .optional_body::<types::TransferAssetActionRequest>()
            {
                request = request.body(value);
            }
            Some(Request::new(request, builders::ExecuteTransferAssetAction::send))
        }
        _ => None,
    }
}
