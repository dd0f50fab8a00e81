//! Calls of the family `chat-robots` by the ids of its operations.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::{builders, dynamic::{Arguments, Request}};
pub(super) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    match id {
        "CreateAgencyWithRoleType" => {
            let request = client
                .create_agency_with_role_type(
                    arguments.required::<crate::types::AgencyRoleType>("role_type"),
                );
            Some(Request::new(request, builders::CreateAgencyWithRoleType::send))
        }
        "DeleteAgencyWithRoleType" => {
            let request = client
                .delete_agency_with_role_type(
                    arguments.required::<crate::types::AgencyRoleType>("role_type"),
                );
            Some(Request::new(request, builders::DeleteAgencyWithRoleType::send))
        }
        "ShowAgency" => {
            let mut request = client.show_agency();
            if let Some(value) = arguments
                .optional::<crate::types::AgencyRoleType>("role_type")
            {
                request = request.role_type(value);
            }
            Some(Request::new(request, builders::ShowAgency::send))
        }
        "CreateRobot" => {
            let request = client
                .create_robot(&arguments.body::<crate::types::CreateRobotRequest>());
            Some(Request::new(request, builders::CreateRobot::send))
        }
        "ListRobot" => {
            let mut request = client.list_robot();
            if let Some(value) = arguments.optional::<i32>("offset") {
                request = request.offset(value);
            }
            if let Some(value) = arguments.optional::<i32>("limit") {
                request = request.limit(value);
            }
            if let Some(value) = arguments.optional::<String>("room_id") {
                request = request.room_id(value);
            }
            if let Some(value) = arguments
                .optional::<crate::types::RobotType>("robot_type")
            {
                request = request.robot_type(value);
            }
            Some(
                Request::paged(
                    request,
                    builders::ListRobot::send,
                    builders::ListRobot::pages,
                    builders::ListRobot::items,
                ),
            )
        }
        "DeleteRobot" => {
            let request = client.delete_robot(&arguments.body::<Vec<String>>());
            Some(Request::new(request, builders::DeleteRobot::send))
        }
        "ShowRobot" => {
            let request = client.show_robot(arguments.required::<String>("robot_id"));
            Some(Request::new(request, builders::ShowRobot::send))
        }
        "UpdateRobot" => {
            let request = client
                .update_robot(
                    arguments.required::<String>("robot_id"),
                    &arguments.body::<crate::types::UpdateRobotRequest>(),
                );
            Some(Request::new(request, builders::UpdateRobot::send))
        }
        "ValidateRobot" => {
            let request = client
                .validate_robot(&arguments.body::<crate::types::ValidateRobotRequest>());
            Some(Request::new(request, builders::ValidateRobot::send))
        }
        _ => None,
    }
}
