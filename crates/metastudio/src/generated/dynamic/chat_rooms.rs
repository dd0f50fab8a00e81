//! Calls of the family `chat-rooms` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateActiveCode" => {
            let request = client
                .create_active_code(
                    &arguments.body::<crate::types::CreateActiveCodeRequest>(),
                );
            Some(Request::new(request, builders::CreateActiveCode::send))
        }
        "ListActiveCode" => {
            let mut request = client
                .list_active_code(arguments.required::<String>("robot_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListActiveCode::send,
                    builders::ListActiveCode::pages,
                    builders::ListActiveCode::items,
                ),
            )
        }
        "DeleteActiveCode" => {
            let request = client.delete_active_code(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteActiveCode::send))
        }
        "ResetActiveCode" => {
            let mut request = client
                .reset_active_code(arguments.required::<String>("active_code_id"));
            if let Some(value) = arguments
                .optional_body::<crate::types::ResetActiveCodeRequest>()
            {
                request = request.body(value);
            }
            Some(Request::new(request, builders::ResetActiveCode::send))
        }
        "ShowActiveCode" => {
            let request = client
                .show_active_code(arguments.required::<String>("active_code_id"));
            Some(Request::new(request, builders::ShowActiveCode::send))
        }
        "UpdateActiveCode" => {
            let request = client
                .update_active_code(
                    arguments.required::<String>("active_code_id"),
                    &arguments.body::<crate::types::UpdateActiveCodeRequest>(),
                );
            Some(Request::new(request, builders::UpdateActiveCode::send))
        }
        "CreateAudioRecordConfig" => {
            let request = client
                .create_audio_record_config(
                    &arguments.body::<crate::types::CreateAudioRecordConfigRequest>(),
                );
            Some(Request::new(request, builders::CreateAudioRecordConfig::send))
        }
        "DeleteAudioRecordConfig" => {
            let request = client.delete_audio_record_config();
            Some(Request::new(request, builders::DeleteAudioRecordConfig::send))
        }
        "ShowAudioRecordConfig" => {
            let request = client.show_audio_record_config();
            Some(Request::new(request, builders::ShowAudioRecordConfig::send))
        }
        "UpdateAudioRecordConfig" => {
            let request = client
                .update_audio_record_config(
                    &arguments.body::<crate::types::UpdateAudioRecordConfigRequest>(),
                );
            Some(Request::new(request, builders::UpdateAudioRecordConfig::send))
        }
        "CreateDialogUrl" => {
            let request = client
                .create_dialog_url(
                    &arguments.body::<crate::types::CreateDialogUrlRequest>(),
                );
            Some(Request::new(request, builders::CreateDialogUrl::send))
        }
        "ListSmartChatJob" => {
            let mut request = client
                .list_smart_chat_job(arguments.required::<String>("room_id"));
            if let Some(value) = arguments
                .optional_list::<crate::types::SmartChatJobState>("state")
            {
                request = request.state(value);
            }
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListSmartChatJob::send,
                    builders::ListSmartChatJob::pages,
                    builders::ListSmartChatJob::items,
                ),
            )
        }
        "StartSmartChatJob" => {
            let mut request = client
                .start_smart_chat_job(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("robot_id"),
                );
            if let Some(value) = arguments
                .optional_body::<crate::types::StartSmartChatJobRequest>()
            {
                request = request.body(value);
            }
            Some(Request::new(request, builders::StartSmartChatJob::send))
        }
        "ShowSmartChatJob" => {
            let request = client
                .show_smart_chat_job(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("job_id"),
                );
            Some(Request::new(request, builders::ShowSmartChatJob::send))
        }
        "StopSmartChatJob" => {
            let request = client
                .stop_smart_chat_job(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("job_id"),
                );
            Some(Request::new(request, builders::StopSmartChatJob::send))
        }
        "CreateDialogReportConfig" => {
            let request = client
                .create_dialog_report_config(
                    &arguments.body::<crate::types::CreateDialogReportConfigRequest>(),
                );
            Some(Request::new(request, builders::CreateDialogReportConfig::send))
        }
        "DeleteDialogReportConfig" => {
            let request = client.delete_dialog_report_config();
            Some(Request::new(request, builders::DeleteDialogReportConfig::send))
        }
        "ShowDialogReportConfig" => {
            let request = client.show_dialog_report_config();
            Some(Request::new(request, builders::ShowDialogReportConfig::send))
        }
        "UpdateDialogReportConfig" => {
            let request = client
                .update_dialog_report_config(
                    &arguments.body::<crate::types::UpdateDialogReportConfigRequest>(),
                );
            Some(Request::new(request, builders::UpdateDialogReportConfig::send))
        }
        "CreateOnceCode" => {
            let request = client.create_once_code();
            Some(Request::new(request, builders::CreateOnceCode::send))
        }
        "CreateSmartChatRoom" => {
            let request = client
                .create_smart_chat_room(
                    &arguments.body::<crate::types::SmartChatRoomConfig>(),
                );
            Some(Request::new(request, builders::CreateSmartChatRoom::send))
        }
        "ListSmartChatRooms" => {
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
            if let Some(value) = arguments.optional::<crate::Timestamp>("start_time") {
                request = request.start_time(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("end_time") {
                request = request.end_time(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListSmartChatRooms::send,
                    builders::ListSmartChatRooms::pages,
                    builders::ListSmartChatRooms::items,
                ),
            )
        }
        "DeleteSmartChatRoom" => {
            let request = client
                .delete_smart_chat_room(arguments.required::<String>("room_id"));
            Some(Request::new(request, builders::DeleteSmartChatRoom::send))
        }
        "ShowSmartChatRoom" => {
            let request = client
                .show_smart_chat_room(arguments.required::<String>("room_id"));
            Some(Request::new(request, builders::ShowSmartChatRoom::send))
        }
        "UpdateSmartChatRoom" => {
            let request = client
                .update_smart_chat_room(
                    arguments.required::<String>("room_id"),
                    &arguments.body::<crate::types::SmartChatRoomConfig>(),
                );
            Some(Request::new(request, builders::UpdateSmartChatRoom::send))
        }
        _ => None,
    }
}
