//! Calls of the family `digital-assets` by the ids of its operations.
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
    ("TagCombination", schema::<types::TagCombination>),
    ("AssetType", schema::<types::AssetType>),
    ("AssetSource", schema::<types::AssetSource>),
    ("StyleId", schema::<types::StyleId>),
    ("VoiceProvider", schema::<types::VoiceProvider>),
    ("SharingRole", schema::<types::SharingRole>),
    ("HumanModel2DVersion", schema::<types::HumanModel2DVersion>),
    ("ListAssetsResponse", schema::<types::ListAssetsResponse>),
    ("DigitalAssetInfo", schema::<types::DigitalAssetInfo>),
    ("AssetFailType", schema::<types::AssetFailType>),
    ("AssetExtraMeta", schema::<types::AssetExtraMeta>),
    ("VoiceModelAssetMeta", schema::<types::VoiceModelAssetMeta>),
    ("VoiceModelType", schema::<types::VoiceModelType>),
    ("VoiceCapability", schema::<types::VoiceCapability>),
    ("ExternalVoiceAssetMeta", schema::<types::ExternalVoiceAssetMeta>),
    ("PptAssetMeta", schema::<types::PptAssetMeta>),
    ("PptAnalysisStatus", schema::<types::PptAnalysisStatus>),
    ("PptPageInfo", schema::<types::PptPageInfo>),
    ("MaterialAssetMeta", schema::<types::MaterialAssetMeta>),
    ("MaterialComponentInfo", schema::<types::MaterialComponentInfo>),
    ("MaterialComponentType", schema::<types::MaterialComponentType>),
    ("HumanModel2DAssetMeta", schema::<types::HumanModel2DAssetMeta>),
    ("ActionTagInfo", schema::<types::ActionTagInfo>),
    ("ImageAssetMeta", schema::<types::ImageAssetMeta>),
    ("PictureOrientation", schema::<types::PictureOrientation>),
    ("VideoAssetMeta", schema::<types::VideoAssetMeta>),
    ("AudioAssetMeta", schema::<types::AudioAssetMeta>),
    ("SystemProperty", schema::<types::SystemProperty>),
    ("SystemPropertyAction", schema::<types::SystemPropertyAction>),
    ("SystemPropertyKey", schema::<types::SystemPropertyKey>),
    ("AutoOperationConfig", schema::<types::AutoOperationConfig>),
    ("AutoOperation", schema::<types::AutoOperation>),
    ("CreateDigitalAssetRequest", schema::<types::CreateDigitalAssetRequest>),
    ("AssetSharedConfig", schema::<types::AssetSharedConfig>),
    ("CreateDigitalAssetResponse", schema::<types::CreateDigitalAssetResponse>),
    ("UpdateDigitalAssetRequest", schema::<types::UpdateDigitalAssetRequest>),
    ("DeleteMode", schema::<types::DeleteMode>),
    ("ReplicationAssetInfo", schema::<types::ReplicationAssetInfo>),
    ("ReplicationEncryption", schema::<types::ReplicationEncryption>),
    ("ListAssetSummaryRequest", schema::<types::ListAssetSummaryRequest>),
    ("ListAssetSummaryResponse", schema::<types::ListAssetSummaryResponse>),
    ("DigitalAssetSummary", schema::<types::DigitalAssetSummary>),
    ("BatchAssetActionRequest", schema::<types::BatchAssetActionRequest>),
    ("BatchAssetAction", schema::<types::BatchAssetAction>),
    ("BatchExecuteAssetActionResponse", schema::<types::BatchExecuteAssetActionResponse>),
    ("AssetActionResult", schema::<types::AssetActionResult>),
    ("AssetActionStatus", schema::<types::AssetActionStatus>),
    ("TransferRole", schema::<types::TransferRole>),
    ("TransferJobState", schema::<types::TransferJobState>),
    ("TransferType", schema::<types::TransferType>),
    ("ListTransferAssetJobsResponse", schema::<types::ListTransferAssetJobsResponse>),
    ("TransferAssetJobInfo", schema::<types::TransferAssetJobInfo>),
    ("TransferAssetRequest", schema::<types::TransferAssetRequest>),
    ("TransferAssetResponse", schema::<types::TransferAssetResponse>),
    ("TransferAction", schema::<types::TransferAction>),
    ("TransferAssetActionRequest", schema::<types::TransferAssetActionRequest>),
    ("ExecuteTransferAssetActionResponse", schema::<types::ExecuteTransferAssetActionResponse>),
    ("TransferAcceptance", schema::<types::TransferAcceptance>),
    ("BillResources", schema::<types::BillResources>),
    ("BillResourceType", schema::<types::BillResourceType>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ListAssets" => call_list_assets(client, arguments),
        "CreateDigitalAsset" => call_create_digital_asset(client, arguments),
        "ShowAsset" => call_show_asset(client, arguments),
        "UpdateDigitalAsset" => call_update_digital_asset(client, arguments),
        "DeleteAsset" => call_delete_asset(client, arguments),
        "RestoreAsset" => call_restore_asset(client, arguments),
        "ShowAssetReplicationInfo" => call_show_asset_replication_info(client, arguments),
        "CreateAssetByReplicationInfo" => call_create_asset_by_replication_info(client, arguments),
        "ListAssetSummary" => call_list_asset_summary(client, arguments),
        "BatchExecuteAssetAction" => call_batch_execute_asset_action(client, arguments),
        "ListTransferAssetJobs" => call_list_transfer_asset_jobs(client, arguments),
        "TransferAsset" => call_transfer_asset(client, arguments),
        "ShowTransferAssetJob" => call_show_transfer_asset_job(client, arguments),
        "ExecuteTransferAssetAction" => call_execute_transfer_asset_action(client, arguments),
        _ => return None,
    })
}

fn call_list_assets(client: &Client, arguments: &mut Arguments) -> Request {
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
    if let Some(value) = arguments.optional::<types::TagCombination>("tag_combination_type") {
        request = request.tag_combination_type(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("start_time") {
        request = request.start_time(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("end_time") {
        request = request.end_time(value);
    }
    if let Some(value) = arguments.optional_list::<types::AssetType>("asset_type") {
        request = request.asset_type(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<types::AssetSource>("asset_source") {
        request = request.asset_source(value);
    }
    if let Some(value) = arguments.optional_list::<types::AssetState>("asset_state") {
        request = request.asset_state(value);
    }
    if let Some(value) = arguments.optional::<types::StyleId>("style_id") {
        request = request.style_id(value);
    }
    if let Some(value) = arguments.optional_list::<String>("accurate_query_field") {
        request = request.accurate_query_field(value);
    }
    if let Some(value) = arguments.optional_list::<String>("asset_id") {
        request = request.asset_id(value);
    }
    if let Some(value) = arguments.optional_list::<types::VoiceSex>("sex") {
        request = request.sex(value);
    }
    if let Some(value) = arguments.optional_list::<types::VoiceLanguage>("language") {
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
    if let Some(value) = arguments.optional::<types::VoiceProvider>("voice_provider") {
        request = request.voice_provider(value);
    }
    if let Some(value) = arguments.optional::<types::SharingRole>("role") {
        request = request.role(value);
    }
    if let Some(value) = arguments.optional::<bool>("is_realtime_voice") {
        request = request.is_realtime_voice(value);
    }
    if let Some(value) = arguments.optional::<types::HumanModel2DVersion>("human_model_2d_version") {
        request = request.human_model_2d_version(value);
    }
    if let Some(value) = arguments.optional::<String>("include_device_name") {
        request = request.include_device_name(value);
    }
    if let Some(value) = arguments.optional::<String>("exclude_device_name") {
        request = request.exclude_device_name(value);
    }
    if let Some(value) = arguments.optional::<types::SupportedService>("supported_service") {
        request = request.supported_service(value);
    }
    if let Some(value) = arguments.optional::<String>("app_user_id") {
        request = request.app_user_id(value);
    }
    Request::paged(
        request,
        builders::ListAssets::send,
        builders::ListAssets::pages,
        builders::ListAssets::items,
    )
}

fn call_create_digital_asset(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.create_digital_asset(
        arguments.body::<types::CreateDigitalAssetRequest>(),
    );
    if let Some(value) = arguments.optional::<String>("X-MSS-Authorization") {
        request = request.mss_authorization(value);
    }
    Request::new(request, builders::CreateDigitalAsset::send)
}

fn call_show_asset(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_asset(arguments.required::<String>("asset_id"));
    Request::new(request, builders::ShowAsset::send)
}

fn call_update_digital_asset(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_digital_asset(
        arguments.required::<String>("asset_id"),
        arguments.body::<types::UpdateDigitalAssetRequest>(),
    );
    Request::new(request, builders::UpdateDigitalAsset::send)
}

fn call_delete_asset(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.delete_asset(arguments.required::<String>("asset_id"));
    if let Some(value) = arguments.optional::<types::DeleteMode>("mode") {
        request = request.mode(value);
    }
    Request::new(request, builders::DeleteAsset::send)
}

fn call_restore_asset(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.restore_asset(arguments.required::<String>("asset_id"));
    Request::new(request, builders::RestoreAsset::send)
}

fn call_show_asset_replication_info(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_asset_replication_info(arguments.required::<String>("asset_id"));
    Request::new(request, builders::ShowAssetReplicationInfo::send)
}

fn call_create_asset_by_replication_info(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_asset_by_replication_info(
        arguments.body::<types::ReplicationAssetInfo>(),
    );
    Request::new(request, builders::CreateAssetByReplicationInfo::send)
}

fn call_list_asset_summary(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.list_asset_summary(arguments.body::<types::ListAssetSummaryRequest>());
    Request::new(request, builders::ListAssetSummary::send)
}

fn call_batch_execute_asset_action(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_execute_asset_action(
        arguments.body::<types::BatchAssetActionRequest>(),
    );
    Request::new(request, builders::BatchExecuteAssetAction::send)
}

fn call_list_transfer_asset_jobs(client: &Client, arguments: &mut Arguments) -> Request {
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
    if let Some(value) = arguments.optional_list::<types::TransferJobState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional::<types::TransferType>("transfer_type") {
        request = request.transfer_type(value);
    }
    Request::paged(
        request,
        builders::ListTransferAssetJobs::send,
        builders::ListTransferAssetJobs::pages,
        builders::ListTransferAssetJobs::items,
    )
}

fn call_transfer_asset(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.transfer_asset(arguments.body::<types::TransferAssetRequest>());
    Request::new(request, builders::TransferAsset::send)
}

fn call_show_transfer_asset_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_transfer_asset_job(arguments.required::<String>("job_id"));
    Request::new(request, builders::ShowTransferAssetJob::send)
}

fn call_execute_transfer_asset_action(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.execute_transfer_asset_action(
        arguments.required::<String>("job_id"),
        arguments.required::<types::TransferAction>("action"),
    );
    if let Some(value) = arguments.optional_body::<types::TransferAssetActionRequest>() {
        request = request.body(value);
    }
    Request::new(request, builders::ExecuteTransferAssetAction::send)
}
