//! Calls of the family `live-rooms` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "ShowSmartLiveUserConfig" => {
            let request = client.show_smart_live_user_config();
            Some(Request::new(request, builders::ShowSmartLiveUserConfig::send))
        }
        "UpdateSmartLiveUserConfig" => {
            let request = client
                .update_smart_live_user_config(
                    &arguments.body::<crate::types::UpdateSmartLiveUserConfigRequest>(),
                );
            Some(Request::new(request, builders::UpdateSmartLiveUserConfig::send))
        }
        "BatchConfirmLiveCommands" => {
            let request = client
                .batch_confirm_live_commands(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("job_id"),
                    &arguments.body::<crate::types::BatchConfirmLiveCommandsRequest>(),
                );
            Some(Request::new(request, builders::BatchConfirmLiveCommands::send))
        }
        "ExecuteSmartLiveCommand" => {
            let request = client
                .execute_smart_live_command(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("job_id"),
                    &arguments.body::<crate::types::ExecuteSmartLiveCommandRequest>(),
                );
            Some(Request::new(request, builders::ExecuteSmartLiveCommand::send))
        }
        "ListInsertCommands" => {
            let mut request = client
                .list_insert_commands(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("job_id"),
                );
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListInsertCommands::send,
                    builders::ListInsertCommands::pages,
                    builders::ListInsertCommands::items,
                ),
            )
        }
        "ListSmartLive" => {
            let mut request = client
                .list_smart_live(arguments.required::<String>("room_id"));
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional_list::<crate::types::SmartLiveJobState>("state")
            {
                request = request.state(value);
            }
            if let Some(value) = arguments.optional::<crate::types::SortKey>("sort_key")
            {
                request = request.sort_key(value);
            }
            if let Some(value) = arguments.optional::<crate::types::SortDir>("sort_dir")
            {
                request = request.sort_dir(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_since") {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_until") {
                request = request.create_until(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListSmartLive::send,
                    builders::ListSmartLive::pages,
                    builders::ListSmartLive::items,
                ),
            )
        }
        "StartSmartLive" => {
            let request = client
                .start_smart_live(
                    arguments.required::<String>("room_id"),
                    &arguments.body::<crate::types::StartSmartLiveRequest>(),
                );
            Some(Request::new(request, builders::StartSmartLive::send))
        }
        "ListSmartLiveJobs" => {
            let mut request = client.list_smart_live_jobs();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments
                .optional_list::<crate::types::SmartLiveJobState>("state")
            {
                request = request.state(value);
            }
            if let Some(value) = arguments.optional::<crate::types::SortKey>("sort_key")
            {
                request = request.sort_key(value);
            }
            if let Some(value) = arguments.optional::<crate::types::SortDir>("sort_dir")
            {
                request = request.sort_dir(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_since") {
                request = request.create_since(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("create_until") {
                request = request.create_until(value);
            }
            if let Some(value) = arguments.optional::<String>("room_name") {
                request = request.room_name(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListSmartLiveJobs::send,
                    builders::ListSmartLiveJobs::pages,
                    builders::ListSmartLiveJobs::items,
                ),
            )
        }
        "ListSmartLiveRuleCommands" => {
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
            Some(
                Request::paged(
                    request,
                    builders::ListSmartLiveRuleCommands::send,
                    builders::ListSmartLiveRuleCommands::pages,
                    builders::ListSmartLiveRuleCommands::items,
                ),
            )
        }
        "ListSmartLiveScriptCommands" => {
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
            Some(
                Request::paged(
                    request,
                    builders::ListSmartLiveScriptCommands::send,
                    builders::ListSmartLiveScriptCommands::pages,
                    builders::ListSmartLiveScriptCommands::items,
                ),
            )
        }
        "LiveEventReport" => {
            let mut request = client
                .report_live_events(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("job_id"),
                    &arguments.body::<crate::types::ReportLiveEventRequest>(),
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
            Some(Request::new(request, builders::ReportLiveEvents::send))
        }
        "ShowSmartLive" => {
            let request = client
                .show_smart_live(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("job_id"),
                );
            Some(Request::new(request, builders::ShowSmartLive::send))
        }
        "StopSmartLive" => {
            let request = client
                .stop_smart_live(
                    arguments.required::<String>("room_id"),
                    arguments.required::<String>("job_id"),
                );
            Some(Request::new(request, builders::StopSmartLive::send))
        }
        "ConfirmSmarLiveRoom" => {
            let request = client
                .confirm_smart_live_room(
                    arguments.required::<String>("room_id"),
                    &arguments.body::<crate::types::ConfirmSmartLiveRoomRequest>(),
                );
            Some(Request::new(request, builders::ConfirmSmartLiveRoom::send))
        }
        "CreateSmartLiveRoom" => {
            let request = client
                .create_smart_live_room(
                    &arguments.body::<crate::types::SmartLiveRoomRequest>(),
                );
            Some(Request::new(request, builders::CreateSmartLiveRoom::send))
        }
        "ListSmartLiveRooms" => {
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
            if let Some(value) = arguments
                .optional_list::<crate::types::RoomLiveState>("live_state")
            {
                request = request.live_state(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("start_time") {
                request = request.start_time(value);
            }
            if let Some(value) = arguments.optional::<crate::Timestamp>("end_time") {
                request = request.end_time(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::SmartLiveRoomType>("room_type")
            {
                request = request.room_type(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::TemplateOwnership>("template_own_type")
            {
                request = request.template_own_type(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::RoomConfirmFilter>("confirm_state")
            {
                request = request.confirm_state(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListSmartLiveRooms::send,
                    builders::ListSmartLiveRooms::pages,
                    builders::ListSmartLiveRooms::items,
                ),
            )
        }
        "DeleteSmartLiveRoom" => {
            let request = client
                .delete_smart_live_room(arguments.required::<String>("room_id"));
            Some(Request::new(request, builders::DeleteSmartLiveRoom::send))
        }
        "ShowSmartLiveRoom" => {
            let request = client
                .show_smart_live_room(arguments.required::<String>("room_id"));
            Some(Request::new(request, builders::ShowSmartLiveRoom::send))
        }
        "UpdateSmartLiveRoom" => {
            let request = client
                .update_smart_live_room(
                    arguments.required::<String>("room_id"),
                    &arguments.body::<crate::types::SmartLiveRoomRequest>(),
                );
            Some(Request::new(request, builders::UpdateSmartLiveRoom::send))
        }
        "ShowLiveWarningInfo" => {
            let request = client
                .show_live_warning_info(arguments.required::<String>("room_id"));
            Some(Request::new(request, builders::ShowLiveWarningInfo::send))
        }
        _ => None,
    }
}
