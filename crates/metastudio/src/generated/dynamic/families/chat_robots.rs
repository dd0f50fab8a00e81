//! Calls of the family `chat-robots` by the ids of its operations.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::dynamic::schema;
use huaweicloud_core::codegen::dynamic::{Arguments, Request};

use super::super::super::{Client, builders, types};

/// The JSON Schemas of the types that only this family has.
#[cfg(feature = "schemars")]
pub(crate) static SCHEMAS: super::super::Schemas = &[
    ("AgencyRoleType", schema::<types::AgencyRoleType>),
    ("Agency", schema::<types::Agency>),
    ("CreateRobotRequest", schema::<types::CreateRobotRequest>),
    ("RobotType", schema::<types::RobotType>),
    ("CbsConfig", schema::<types::CbsConfig>),
    ("IflytekAiuiConfig", schema::<types::IflytekAiuiConfig>),
    ("IflytekSparkConfig", schema::<types::IflytekSparkConfig>),
    ("ThirdPartyModelConfig", schema::<types::ThirdPartyModelConfig>),
    ("AsrType", schema::<types::AsrType>),
    ("MobvoiConfig", schema::<types::MobvoiConfig>),
    ("WiseBrainConfig", schema::<types::WiseBrainConfig>),
    ("CreateRobotResponse", schema::<types::CreateRobotResponse>),
    ("ListRobotResponse", schema::<types::ListRobotResponse>),
    ("Robot", schema::<types::Robot>),
    ("UpdateRobotRequest", schema::<types::UpdateRobotRequest>),
    ("ValidateRobotRequest", schema::<types::ValidateRobotRequest>),
];

/// Creates the request of the operation with this id, if the family has it.
pub(crate) fn request(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
    Some(match id {
        "CreateAgencyWithRoleType" => call_create_agency_with_role_type(client, arguments),
        "DeleteAgencyWithRoleType" => call_delete_agency_with_role_type(client, arguments),
        "ShowAgency" => call_show_agency(client, arguments),
        "CreateRobot" => call_create_robot(client, arguments),
        "ListRobot" => call_list_robot(client, arguments),
        "DeleteRobot" => call_delete_robot(client, arguments),
        "ShowRobot" => call_show_robot(client, arguments),
        "UpdateRobot" => call_update_robot(client, arguments),
        "ValidateRobot" => call_validate_robot(client, arguments),
        _ => return None,
    })
}

fn call_create_agency_with_role_type(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_agency_with_role_type(
        arguments.required::<types::AgencyRoleType>("role_type"),
    );
    Request::new(request, builders::CreateAgencyWithRoleType::send)
}

fn call_delete_agency_with_role_type(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_agency_with_role_type(
        arguments.required::<types::AgencyRoleType>("role_type"),
    );
    Request::new(request, builders::DeleteAgencyWithRoleType::send)
}

fn call_show_agency(client: &Client, arguments: &mut Arguments) -> Request {
    let mut request = client.show_agency();
    if let Some(value) = arguments.optional::<types::AgencyRoleType>("role_type") {
        request = request.role_type(value);
    }
    Request::new(request, builders::ShowAgency::send)
}

fn call_create_robot(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.create_robot(arguments.body::<types::CreateRobotRequest>());
    Request::new(request, builders::CreateRobot::send)
}

fn call_list_robot(client: &Client, arguments: &mut Arguments) -> Request {
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
    if let Some(value) = arguments.optional::<types::RobotType>("robot_type") {
        request = request.robot_type(value);
    }
    Request::paged(
        request,
        builders::ListRobot::send,
        builders::ListRobot::pages,
        builders::ListRobot::items,
    )
}

fn call_delete_robot(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.delete_robot(arguments.body::<Vec<String>>());
    Request::new(request, builders::DeleteRobot::send)
}

fn call_show_robot(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.show_robot(arguments.required::<String>("robot_id"));
    Request::new(request, builders::ShowRobot::send)
}

fn call_update_robot(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.update_robot(
        arguments.required::<String>("robot_id"),
        arguments.body::<types::UpdateRobotRequest>(),
    );
    Request::new(request, builders::UpdateRobot::send)
}

fn call_validate_robot(client: &Client, arguments: &mut Arguments) -> Request {
    let request = client.validate_robot(arguments.body::<types::ValidateRobotRequest>());
    Request::new(request, builders::ValidateRobot::send)
}
