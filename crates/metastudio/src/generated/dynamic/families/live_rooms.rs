//! Calls of the family `live-rooms` by the ids of its operations.
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
    ("SmartLiveUserConfig", schema::<types::SmartLiveUserConfig>),
    ("LiveExitConfig", schema::<types::LiveExitConfig>),
    ("LiveAutoStopMode", schema::<types::LiveAutoStopMode>),
    ("LiveEventCallbackConfig", schema::<types::LiveEventCallbackConfig>),
    ("LiveEventCallbackAuthType", schema::<types::LiveEventCallbackAuthType>),
    ("LiveNotifyConfig", schema::<types::LiveNotifyConfig>),
    ("NotifyEvent", schema::<types::NotifyEvent>),
    ("UpdateSmartLiveUserConfigRequest", schema::<types::UpdateSmartLiveUserConfigRequest>),
    ("UpdateLiveNotifyConfig", schema::<types::UpdateLiveNotifyConfig>),
    ("LiveNotifyAction", schema::<types::LiveNotifyAction>),
    ("BatchConfirmLiveCommandsRequest", schema::<types::BatchConfirmLiveCommandsRequest>),
    ("LiveConfirmableCommand", schema::<types::LiveConfirmableCommand>),
    ("LiveConfirmAction", schema::<types::LiveConfirmAction>),
    ("ExecuteSmartLiveCommandRequest", schema::<types::ExecuteSmartLiveCommandRequest>),
    ("PlayTextInfo", schema::<types::PlayTextInfo>),
    ("PlayAudioInfo", schema::<types::PlayAudioInfo>),
    ("CleanUpInsertCommand", schema::<types::CleanUpInsertCommand>),
    ("LiveCommandName", schema::<types::LiveCommandName>),
    ("ExecuteSmartLiveCommandResponse", schema::<types::ExecuteSmartLiveCommandResponse>),
    ("InsertCommandPage", schema::<types::InsertCommandPage>),
    ("InsertCommand", schema::<types::InsertCommand>),
    ("LiveCommandSource", schema::<types::LiveCommandSource>),
    ("SmartLiveJobState", schema::<types::SmartLiveJobState>),
    ("SmartLiveJobPage", schema::<types::SmartLiveJobPage>),
    ("SmartLiveJob", schema::<types::SmartLiveJob>),
    ("RtcLiveEventCallbackConfig", schema::<types::RtcLiveEventCallbackConfig>),
    ("RtcLiveEventType", schema::<types::RtcLiveEventType>),
    ("CoStreamerConfig", schema::<types::CoStreamerConfig>),
    ("StreamerAction", schema::<types::StreamerAction>),
    ("LiveJobLog", schema::<types::LiveJobLog>),
    ("PlatformLiveDetailInfo", schema::<types::PlatformLiveDetailInfo>),
    ("LiveUsedResourceType", schema::<types::LiveUsedResourceType>),
    ("StartSmartLiveRequest", schema::<types::StartSmartLiveRequest>),
    ("PlayPolicy", schema::<types::PlayPolicy>),
    ("LivePlayMode", schema::<types::LivePlayMode>),
    ("LiveRandomPlayMode", schema::<types::LiveRandomPlayMode>),
    ("LiveJobRunConfig", schema::<types::LiveJobRunConfig>),
    ("LiveAllowedResourceType", schema::<types::LiveAllowedResourceType>),
    ("StartSmartLiveResponse", schema::<types::StartSmartLiveResponse>),
    ("LiveWarning", schema::<types::LiveWarning>),
    ("LiveWarningType", schema::<types::LiveWarningType>),
    ("RuleCommandPage", schema::<types::RuleCommandPage>),
    ("RuleCommand", schema::<types::RuleCommand>),
    ("LiveRoomInteractionRule", schema::<types::LiveRoomInteractionRule>),
    ("ScriptCommandPage", schema::<types::ScriptCommandPage>),
    ("ScriptCommand", schema::<types::ScriptCommand>),
    ("LivePlayingScript", schema::<types::LivePlayingScript>),
    ("LivePlayingPassage", schema::<types::LivePlayingPassage>),
    ("ReportLiveEventRequest", schema::<types::ReportLiveEventRequest>),
    ("LiveEvent", schema::<types::LiveEvent>),
    ("LiveComment", schema::<types::LiveComment>),
    ("LiveViewer", schema::<types::LiveViewer>),
    ("LiveViewerEntered", schema::<types::LiveViewerEntered>),
    ("LiveLike", schema::<types::LiveLike>),
    ("LiveGift", schema::<types::LiveGift>),
    ("LiveGiftInfo", schema::<types::LiveGiftInfo>),
    ("LiveViewerCount", schema::<types::LiveViewerCount>),
    ("LiveEventReportResponse", schema::<types::LiveEventReportResponse>),
    ("ConfirmSmartLiveRoomRequest", schema::<types::ConfirmSmartLiveRoomRequest>),
    ("SmartLiveRoomRequest", schema::<types::SmartLiveRoomRequest>),
    ("SmartLiveRoomType", schema::<types::SmartLiveRoomType>),
    ("LiveSceneScript", schema::<types::LiveSceneScript>),
    ("LivePassage", schema::<types::LivePassage>),
    ("LiveAudioConfig", schema::<types::LiveAudioConfig>),
    ("RelatedProduct", schema::<types::RelatedProduct>),
    ("LiveRoomInteractionConfig", schema::<types::LiveRoomInteractionConfig>),
    ("LiveRoomEventCallbackConfig", schema::<types::LiveRoomEventCallbackConfig>),
    ("LiveRoomSharedConfig", schema::<types::LiveRoomSharedConfig>),
    ("LiveRoomSharedState", schema::<types::LiveRoomSharedState>),
    ("PlatformLiveInfo", schema::<types::PlatformLiveInfo>),
    ("CreateSmartLiveRoomResponse", schema::<types::CreateSmartLiveRoomResponse>),
    ("RoomLiveState", schema::<types::RoomLiveState>),
    ("TemplateOwnership", schema::<types::TemplateOwnership>),
    ("RoomConfirmFilter", schema::<types::RoomConfirmFilter>),
    ("SmartLiveRoomPage", schema::<types::SmartLiveRoomPage>),
    ("SmartLiveRoomSummary", schema::<types::SmartLiveRoomSummary>),
    ("SmartLiveRoomState", schema::<types::SmartLiveRoomState>),
    ("RoomConfirmState", schema::<types::RoomConfirmState>),
    ("SmartLiveRoom", schema::<types::SmartLiveRoom>),
    ("ShowLiveWarningInfoResponse", schema::<types::ShowLiveWarningInfoResponse>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "ShowSmartLiveUserConfig" => call_show_smart_live_user_config(client),
        "UpdateSmartLiveUserConfig" => call_update_smart_live_user_config(client, arguments),
        "BatchConfirmLiveCommands" => call_batch_confirm_live_commands(client, arguments),
        "ExecuteSmartLiveCommand" => call_execute_smart_live_command(client, arguments),
        "ListInsertCommands" => call_list_insert_commands(client, arguments),
        "ListSmartLive" => call_list_smart_live(client, arguments),
        "StartSmartLive" => call_start_smart_live(client, arguments),
        "ListSmartLiveJobs" => call_list_smart_live_jobs(client, arguments),
        "ListSmartLiveRuleCommands" => call_list_smart_live_rule_commands(client, arguments),
        "ListSmartLiveScriptCommands" => call_list_smart_live_script_commands(client, arguments),
        "LiveEventReport" => call_report_live_events(client, arguments),
        "ShowSmartLive" => call_show_smart_live(client, arguments),
        "StopSmartLive" => call_stop_smart_live(client, arguments),
        "ConfirmSmarLiveRoom" => call_confirm_smart_live_room(client, arguments),
        "CreateSmartLiveRoom" => call_create_smart_live_room(client, arguments),
        "ListSmartLiveRooms" => call_list_smart_live_rooms(client, arguments),
        "DeleteSmartLiveRoom" => call_delete_smart_live_room(client, arguments),
        "ShowSmartLiveRoom" => call_show_smart_live_room(client, arguments),
        "UpdateSmartLiveRoom" => call_update_smart_live_room(client, arguments),
        "ShowLiveWarningInfo" => call_show_live_warning_info(client, arguments),
        _ => return None,
    })
}

fn call_show_smart_live_user_config(client: &Client) -> Request {
    let request = client.show_smart_live_user_config();
    Request::new(request, builders::ShowSmartLiveUserConfig::send)
}

fn call_update_smart_live_user_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_smart_live_user_config(
        arguments.body::<types::UpdateSmartLiveUserConfigRequest>(),
    );
    Request::new(request, builders::UpdateSmartLiveUserConfig::send)
}

fn call_batch_confirm_live_commands(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.batch_confirm_live_commands(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("job_id"),
        arguments.body::<types::BatchConfirmLiveCommandsRequest>(),
    );
    Request::new(request, builders::BatchConfirmLiveCommands::send)
}

fn call_execute_smart_live_command(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.execute_smart_live_command(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("job_id"),
        arguments.body::<types::ExecuteSmartLiveCommandRequest>(),
    );
    Request::new(request, builders::ExecuteSmartLiveCommand::send)
}

fn call_list_insert_commands(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_insert_commands(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("job_id"),
    );
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListInsertCommands::send,
        builders::ListInsertCommands::pages,
        builders::ListInsertCommands::items,
    )
}

fn call_list_smart_live(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_smart_live(arguments.required::<String>("room_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_list::<types::SmartLiveJobState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    Request::paged(
        request,
        builders::ListSmartLive::send,
        builders::ListSmartLive::pages,
        builders::ListSmartLive::items,
    )
}

fn call_start_smart_live(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.start_smart_live(
        arguments.required::<String>("room_id"),
        arguments.body::<types::StartSmartLiveRequest>(),
    );
    Request::new(request, builders::StartSmartLive::send)
}

fn call_list_smart_live_jobs(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_smart_live_jobs();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional_list::<types::SmartLiveJobState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional::<types::SortKey>("sort_key") {
        request = request.sort_key(value);
    }
    if let Some(value) = arguments.optional::<types::SortDir>("sort_dir") {
        request = request.sort_dir(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_since") {
        request = request.create_since(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("create_until") {
        request = request.create_until(value);
    }
    if let Some(value) = arguments.optional::<String>("room_name") {
        request = request.room_name(value);
    }
    Request::paged(
        request,
        builders::ListSmartLiveJobs::send,
        builders::ListSmartLiveJobs::pages,
        builders::ListSmartLiveJobs::items,
    )
}

fn call_list_smart_live_rule_commands(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_smart_live_rule_commands();
    if let Some(value) = arguments.optional::<String>("job_id") {
        request = request.job_id(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListSmartLiveRuleCommands::send,
        builders::ListSmartLiveRuleCommands::pages,
        builders::ListSmartLiveRuleCommands::items,
    )
}

fn call_list_smart_live_script_commands(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_smart_live_script_commands();
    if let Some(value) = arguments.optional::<String>("job_id") {
        request = request.job_id(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListSmartLiveScriptCommands::send,
        builders::ListSmartLiveScriptCommands::pages,
        builders::ListSmartLiveScriptCommands::items,
    )
}

fn call_report_live_events(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.report_live_events(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("job_id"),
        arguments.body::<types::ReportLiveEventRequest>(),
    );
    if let Some(value) = arguments.optional::<String>("auth_key") {
        request = request.auth_key(value);
    }
    if let Some(value) = arguments.optional::<i64>("expires_time") {
        request = request.expires_time(value);
    }
    if let Some(value) = arguments.optional::<bool>("refresh_url") {
        request = request.refresh_url(value);
    }
    if let Some(value) = arguments.optional::<String>("x-mss-auth-key") {
        request = request.x_mss_auth_key(value);
    }
    if let Some(value) = arguments.optional::<i64>("x-mss-expires-time") {
        request = request.x_mss_expires_time(value);
    }
    Request::new(request, builders::ReportLiveEvents::send)
}

fn call_show_smart_live(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_smart_live(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("job_id"),
    );
    Request::new(request, builders::ShowSmartLive::send)
}

fn call_stop_smart_live(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.stop_smart_live(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("job_id"),
    );
    Request::new(request, builders::StopSmartLive::send)
}

fn call_confirm_smart_live_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.confirm_smart_live_room(
        arguments.required::<String>("room_id"),
        arguments.body::<types::ConfirmSmartLiveRoomRequest>(),
    );
    Request::new(request, builders::ConfirmSmartLiveRoom::send)
}

fn call_create_smart_live_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_smart_live_room(arguments.body::<types::SmartLiveRoomRequest>());
    Request::new(request, builders::CreateSmartLiveRoom::send)
}

fn call_list_smart_live_rooms(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_smart_live_rooms();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("room_name") {
        request = request.room_name(value);
    }
    if let Some(value) = arguments.optional::<String>("dh_id") {
        request = request.dh_id(value);
    }
    if let Some(value) = arguments.optional::<String>("model_name") {
        request = request.model_name(value);
    }
    if let Some(value) = arguments.optional_list::<types::RoomLiveState>("live_state") {
        request = request.live_state(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("start_time") {
        request = request.start_time(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("end_time") {
        request = request.end_time(value);
    }
    if let Some(value) = arguments.optional::<types::SmartLiveRoomType>("room_type") {
        request = request.room_type(value);
    }
    if let Some(value) = arguments.optional::<types::TemplateOwnership>("template_own_type") {
        request = request.template_own_type(value);
    }
    if let Some(value) = arguments.optional::<types::RoomConfirmFilter>("confirm_state") {
        request = request.confirm_state(value);
    }
    Request::paged(
        request,
        builders::ListSmartLiveRooms::send,
        builders::ListSmartLiveRooms::pages,
        builders::ListSmartLiveRooms::items,
    )
}

fn call_delete_smart_live_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_smart_live_room(arguments.required::<String>("room_id"));
    Request::new(request, builders::DeleteSmartLiveRoom::send)
}

fn call_show_smart_live_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_smart_live_room(arguments.required::<String>("room_id"));
    Request::new(request, builders::ShowSmartLiveRoom::send)
}

fn call_update_smart_live_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_smart_live_room(
        arguments.required::<String>("room_id"),
        arguments.body::<types::SmartLiveRoomRequest>(),
    );
    Request::new(request, builders::UpdateSmartLiveRoom::send)
}

fn call_show_live_warning_info(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_live_warning_info(arguments.required::<String>("room_id"));
    Request::new(request, builders::ShowLiveWarningInfo::send)
}
