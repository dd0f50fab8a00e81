//! Calls of the family `chat-rooms` by the ids of its operations.
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
    ("CreateActiveCodeRequest", schema::<types::CreateActiveCodeRequest>),
    ("ActiveCode", schema::<types::ActiveCode>),
    ("ListActiveCodeResponse", schema::<types::ListActiveCodeResponse>),
    ("ResetActiveCodeRequest", schema::<types::ResetActiveCodeRequest>),
    ("UpdateActiveCodeRequest", schema::<types::UpdateActiveCodeRequest>),
    ("CreateAudioRecordConfigRequest", schema::<types::CreateAudioRecordConfigRequest>),
    ("AudioRecordConfig", schema::<types::AudioRecordConfig>),
    ("UpdateAudioRecordConfigRequest", schema::<types::UpdateAudioRecordConfigRequest>),
    ("CreateDialogUrlRequest", schema::<types::CreateDialogUrlRequest>),
    ("CreateDialogUrlResponse", schema::<types::CreateDialogUrlResponse>),
    ("SmartChatJobState", schema::<types::SmartChatJobState>),
    ("ListSmartChatJobResponse", schema::<types::ListSmartChatJobResponse>),
    ("SmartChatJobSummary", schema::<types::SmartChatJobSummary>),
    ("ChatSubtitleConfig", schema::<types::ChatSubtitleConfig>),
    ("SmartChatVideoConfig", schema::<types::SmartChatVideoConfig>),
    ("SmartChatVoiceConfig", schema::<types::SmartChatVoiceConfig>),
    ("ChatVoiceProvider", schema::<types::ChatVoiceProvider>),
    ("ChatVideoType", schema::<types::ChatVideoType>),
    ("SmartChatFinishReason", schema::<types::SmartChatFinishReason>),
    ("StartSmartChatJobRequest", schema::<types::StartSmartChatJobRequest>),
    ("StartedSmartChatJob", schema::<types::StartedSmartChatJob>),
    ("SmartChatRegion", schema::<types::SmartChatRegion>),
    ("SmartChatJob", schema::<types::SmartChatJob>),
    ("CreateDialogReportConfigRequest", schema::<types::CreateDialogReportConfigRequest>),
    ("DialogReportConfig", schema::<types::DialogReportConfig>),
    ("UpdateDialogReportConfigRequest", schema::<types::UpdateDialogReportConfigRequest>),
    ("CreateOnceCodeResponse", schema::<types::CreateOnceCodeResponse>),
    ("SmartChatRoomConfig", schema::<types::SmartChatRoomConfig>),
    ("ChatVoiceConfig", schema::<types::ChatVoiceConfig>),
    ("ChatBillingMode", schema::<types::ChatBillingMode>),
    ("ChatResourceConfig", schema::<types::ChatResourceConfig>),
    ("CreateSmartChatRoomResponse", schema::<types::CreateSmartChatRoomResponse>),
    ("ListSmartChatRoomsResponse", schema::<types::ListSmartChatRoomsResponse>),
    ("SmartChatRoomSummary", schema::<types::SmartChatRoomSummary>),
    ("SmartChatRoom", schema::<types::SmartChatRoom>),
    ("ChatResourceUsage", schema::<types::ChatResourceUsage>),
    ("ChatResourceStatus", schema::<types::ChatResourceStatus>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateActiveCode" => call_create_active_code(client, arguments),
        "ListActiveCode" => call_list_active_code(client, arguments),
        "DeleteActiveCode" => call_delete_active_code(client, arguments),
        "ResetActiveCode" => call_reset_active_code(client, arguments),
        "ShowActiveCode" => call_show_active_code(client, arguments),
        "UpdateActiveCode" => call_update_active_code(client, arguments),
        "CreateAudioRecordConfig" => call_create_audio_record_config(client, arguments),
        "DeleteAudioRecordConfig" => call_delete_audio_record_config(client),
        "ShowAudioRecordConfig" => call_show_audio_record_config(client),
        "UpdateAudioRecordConfig" => call_update_audio_record_config(client, arguments),
        "CreateDialogUrl" => call_create_dialog_url(client, arguments),
        "ListSmartChatJob" => call_list_smart_chat_job(client, arguments),
        "StartSmartChatJob" => call_start_smart_chat_job(client, arguments),
        "ShowSmartChatJob" => call_show_smart_chat_job(client, arguments),
        "StopSmartChatJob" => call_stop_smart_chat_job(client, arguments),
        "CreateDialogReportConfig" => call_create_dialog_report_config(client, arguments),
        "DeleteDialogReportConfig" => call_delete_dialog_report_config(client),
        "ShowDialogReportConfig" => call_show_dialog_report_config(client),
        "UpdateDialogReportConfig" => call_update_dialog_report_config(client, arguments),
        "CreateOnceCode" => call_create_once_code(client),
        "CreateSmartChatRoom" => call_create_smart_chat_room(client, arguments),
        "ListSmartChatRooms" => call_list_smart_chat_rooms(client, arguments),
        "DeleteSmartChatRoom" => call_delete_smart_chat_room(client, arguments),
        "ShowSmartChatRoom" => call_show_smart_chat_room(client, arguments),
        "UpdateSmartChatRoom" => call_update_smart_chat_room(client, arguments),
        _ => return None,
    })
}

fn call_create_active_code(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_active_code(arguments.body::<types::CreateActiveCodeRequest>());
    Request::new(request, builders::CreateActiveCode::send)
}

fn call_list_active_code(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_active_code(arguments.required::<String>("robot_id"));
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListActiveCode::send,
        builders::ListActiveCode::pages,
        builders::ListActiveCode::items,
    )
}

fn call_delete_active_code(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_active_code(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteActiveCode::send)
}

fn call_reset_active_code(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.reset_active_code(arguments.required::<String>("active_code_id"));
    if let Some(value) = arguments.optional_body::<types::ResetActiveCodeRequest>() {
        request = request.body(value);
    }
    Request::new(request, builders::ResetActiveCode::send)
}

fn call_show_active_code(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_active_code(arguments.required::<String>("active_code_id"));
    Request::new(request, builders::ShowActiveCode::send)
}

fn call_update_active_code(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_active_code(
        arguments.required::<String>("active_code_id"),
        arguments.body::<types::UpdateActiveCodeRequest>(),
    );
    Request::new(request, builders::UpdateActiveCode::send)
}

fn call_create_audio_record_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_audio_record_config(
        arguments.body::<types::CreateAudioRecordConfigRequest>(),
    );
    Request::new(request, builders::CreateAudioRecordConfig::send)
}

fn call_delete_audio_record_config(client: &Client) -> Request {
    let request = client.delete_audio_record_config();
    Request::new(request, builders::DeleteAudioRecordConfig::send)
}

fn call_show_audio_record_config(client: &Client) -> Request {
    let request = client.show_audio_record_config();
    Request::new(request, builders::ShowAudioRecordConfig::send)
}

fn call_update_audio_record_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_audio_record_config(
        arguments.body::<types::UpdateAudioRecordConfigRequest>(),
    );
    Request::new(request, builders::UpdateAudioRecordConfig::send)
}

fn call_create_dialog_url(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_dialog_url(arguments.body::<types::CreateDialogUrlRequest>());
    Request::new(request, builders::CreateDialogUrl::send)
}

fn call_list_smart_chat_job(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_smart_chat_job(arguments.required::<String>("room_id"));
    if let Some(value) = arguments.optional_list::<types::SmartChatJobState>("state") {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    Request::paged(
        request,
        builders::ListSmartChatJob::send,
        builders::ListSmartChatJob::pages,
        builders::ListSmartChatJob::items,
    )
}

fn call_start_smart_chat_job(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.start_smart_chat_job(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("robot_id"),
    );
    if let Some(value) = arguments.optional_body::<types::StartSmartChatJobRequest>() {
        request = request.body(value);
    }
    Request::new(request, builders::StartSmartChatJob::send)
}

fn call_show_smart_chat_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_smart_chat_job(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("job_id"),
    );
    Request::new(request, builders::ShowSmartChatJob::send)
}

fn call_stop_smart_chat_job(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.stop_smart_chat_job(
        arguments.required::<String>("room_id"),
        arguments.required::<String>("job_id"),
    );
    Request::new(request, builders::StopSmartChatJob::send)
}

fn call_create_dialog_report_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_dialog_report_config(
        arguments.body::<types::CreateDialogReportConfigRequest>(),
    );
    Request::new(request, builders::CreateDialogReportConfig::send)
}

fn call_delete_dialog_report_config(client: &Client) -> Request {
    let request = client.delete_dialog_report_config();
    Request::new(request, builders::DeleteDialogReportConfig::send)
}

fn call_show_dialog_report_config(client: &Client) -> Request {
    let request = client.show_dialog_report_config();
    Request::new(request, builders::ShowDialogReportConfig::send)
}

fn call_update_dialog_report_config(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_dialog_report_config(
        arguments.body::<types::UpdateDialogReportConfigRequest>(),
    );
    Request::new(request, builders::UpdateDialogReportConfig::send)
}

fn call_create_once_code(client: &Client) -> Request {
    let request = client.create_once_code();
    Request::new(request, builders::CreateOnceCode::send)
}

fn call_create_smart_chat_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_smart_chat_room(arguments.body::<types::SmartChatRoomConfig>());
    Request::new(request, builders::CreateSmartChatRoom::send)
}

fn call_list_smart_chat_rooms(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.list_smart_chat_rooms();
    if let Some(value) = arguments.optional::<i32>("offset") {
        request = request.offset(value);
    }
    if let Some(value) = arguments.optional::<i32>("limit") {
        request = request.limit(value);
    }
    if let Some(value) = arguments.optional::<String>("room_name") {
        request = request.room_name(value);
    }
    if let Some(value) = arguments.optional::<String>("model_name") {
        request = request.model_name(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("start_time") {
        request = request.start_time(value);
    }
    if let Some(value) = arguments.optional::<codegen::Timestamp>("end_time") {
        request = request.end_time(value);
    }
    Request::paged(
        request,
        builders::ListSmartChatRooms::send,
        builders::ListSmartChatRooms::pages,
        builders::ListSmartChatRooms::items,
    )
}

fn call_delete_smart_chat_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_smart_chat_room(arguments.required::<String>("room_id"));
    Request::new(request, builders::DeleteSmartChatRoom::send)
}

fn call_show_smart_chat_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_smart_chat_room(arguments.required::<String>("room_id"));
    Request::new(request, builders::ShowSmartChatRoom::send)
}

fn call_update_smart_chat_room(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_smart_chat_room(
        arguments.required::<String>("room_id"),
        arguments.body::<types::SmartChatRoomConfig>(),
    );
    Request::new(request, builders::UpdateSmartChatRoom::send)
}
