//! The family `chat-robots`. Robots that hold conversations, and the permissions they need.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/digital-human-chat/agency/{role_type}`
    pub static CREATE_AGENCY_WITH_ROLE_TYPE: Operation = Operation {
        family: "chat-robots",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("role_type"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::Agency>(),
        ..Operation::new(
            "CreateAgencyWithRoleType",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/agency/{role_type}",
        )
    };
    /// `DELETE /v1/{project_id}/digital-human-chat/agency/{role_type}`
    pub static DELETE_AGENCY_WITH_ROLE_TYPE: Operation = Operation {
        family: "chat-robots",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("role_type"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteAgencyWithRoleType",
            Method::Delete,
            "/v1/{project_id}/digital-human-chat/agency/{role_type}",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/agency`
    pub static SHOW_AGENCY: Operation = Operation {
        family: "chat-robots",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("role_type"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::Agency>(),
        ..Operation::new(
            "ShowAgency",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/agency",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/robot`
    pub static CREATE_ROBOT: Operation = Operation {
        family: "chat-robots",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/app_type").range(0.0, 32.0),
            Parameter::body("/room_id").length(1, 64),
            Parameter::body("/tail_silence_time").range(0.0, 3000.0),
            Parameter::body("/huawei_ei_cbs/app_id").length(1, 64),
            Parameter::body("/huawei_ei_cbs/region").range(0.0, 32.0),
            Parameter::body("/huawei_ei_cbs/cbs_project_id").length(1, 64),
            Parameter::body("/huawei_ei_cbs/sis_region").range(0.0, 32.0),
            Parameter::body("/huawei_ei_cbs/sis_project_id").max_length(64),
            Parameter::body("/iflytek_aiui_config/app_id").length(1, 64),
            Parameter::body("/iflytek_aiui_config/app_key").length(1, 64),
            Parameter::body("/iflytek_aiui_config/api_secret").length(1, 64),
            Parameter::body("/iflytek_spark/app_id").length(1, 64),
            Parameter::body("/iflytek_spark/app_key").length(1, 64),
            Parameter::body("/iflytek_spark/api_secret").length(1, 64),
            Parameter::body("/third_party_model_config/app_id").length(1, 64),
            Parameter::body("/third_party_model_config/app_key").length(1, 64),
            Parameter::body("/third_party_model_config/llm_url").length(1, 512),
            Parameter::body("/third_party_model_config/chat_rounds").range(1.0, 10.0),
            Parameter::body("/third_party_model_config/sis_region").range(0.0, 32.0),
            Parameter::body("/third_party_model_config/sis_project_id").max_length(64),
            Parameter::body("/third_party_model_config/asr_account").max_length(64),
            Parameter::body("/third_party_model_config/asr_secret").max_length(128),
            Parameter::body("/mobvoi_config/app_key").length(1, 64),
            Parameter::body("/mobvoi_config/app_secret").length(1, 64),
            Parameter::body("/mobvoi_config/role_id").length(1, 64),
            Parameter::body("/mobvoi_config/sis_region").range(0.0, 32.0),
            Parameter::body("/mobvoi_config/sis_project_id").max_length(64),
            Parameter::body("/wise_brain_config/role_id").length(1, 64),
            Parameter::body("/wise_brain_config/sis_region").range(0.0, 32.0),
            Parameter::body("/wise_brain_config/sis_project_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateRobotResponse>(),
        ..Operation::new(
            "CreateRobot",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/robot",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/robot`
    pub static LIST_ROBOT: Operation = Operation {
        family: "chat-robots",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "data",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("room_id").length(1, 64),
            Parameter::query("robot_type"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/data/*/app_key", "/data/*/asr_account"],
        success: Success::json::<crate::types::ListRobotResponse>(),
        ..Operation::new(
            "ListRobot",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/robot",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/robot/delete`
    pub static DELETE_ROBOT: Operation = Operation {
        family: "chat-robots",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("").items(1, 100),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteRobot",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/robot/delete",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/robot/{robot_id}`
    pub static SHOW_ROBOT: Operation = Operation {
        family: "chat-robots",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("robot_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/app_key", "/asr_account"],
        success: Success::json::<crate::types::Robot>(),
        ..Operation::new(
            "ShowRobot",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/robot/{robot_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/robot/{robot_id}`
    pub static UPDATE_ROBOT: Operation = Operation {
        family: "chat-robots",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("robot_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 32),
            Parameter::body("/app_type").range(0.0, 32.0),
            Parameter::body("/room_id").length(1, 64),
            Parameter::body("/tail_silence_time").range(0.0, 3000.0),
            Parameter::body("/huawei_ei_cbs/app_id").length(1, 64),
            Parameter::body("/huawei_ei_cbs/region").range(0.0, 32.0),
            Parameter::body("/huawei_ei_cbs/cbs_project_id").length(1, 64),
            Parameter::body("/huawei_ei_cbs/sis_region").range(0.0, 32.0),
            Parameter::body("/huawei_ei_cbs/sis_project_id").max_length(64),
            Parameter::body("/iflytek_aiui_config/app_id").length(1, 64),
            Parameter::body("/iflytek_aiui_config/app_key").length(1, 64),
            Parameter::body("/iflytek_aiui_config/api_secret").length(1, 64),
            Parameter::body("/iflytek_spark/app_id").length(1, 64),
            Parameter::body("/iflytek_spark/app_key").length(1, 64),
            Parameter::body("/iflytek_spark/api_secret").length(1, 64),
            Parameter::body("/third_party_model_config/app_id").length(1, 64),
            Parameter::body("/third_party_model_config/app_key").length(1, 64),
            Parameter::body("/third_party_model_config/llm_url").length(1, 512),
            Parameter::body("/third_party_model_config/chat_rounds").range(1.0, 10.0),
            Parameter::body("/third_party_model_config/sis_region").range(0.0, 32.0),
            Parameter::body("/third_party_model_config/sis_project_id").max_length(64),
            Parameter::body("/third_party_model_config/asr_account").max_length(64),
            Parameter::body("/third_party_model_config/asr_secret").max_length(128),
            Parameter::body("/mobvoi_config/app_key").length(1, 64),
            Parameter::body("/mobvoi_config/app_secret").length(1, 64),
            Parameter::body("/mobvoi_config/role_id").length(1, 64),
            Parameter::body("/mobvoi_config/sis_region").range(0.0, 32.0),
            Parameter::body("/mobvoi_config/sis_project_id").max_length(64),
            Parameter::body("/wise_brain_config/role_id").length(1, 64),
            Parameter::body("/wise_brain_config/sis_region").range(0.0, 32.0),
            Parameter::body("/wise_brain_config/sis_project_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "UpdateRobot",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/robot/{robot_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/robot/validate`
    pub static VALIDATE_ROBOT: Operation = Operation {
        family: "chat-robots",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/app_type").range(0.0, 32.0),
            Parameter::body("/huawei_ei_cbs/app_id").length(1, 64),
            Parameter::body("/huawei_ei_cbs/region").range(0.0, 32.0),
            Parameter::body("/huawei_ei_cbs/cbs_project_id").length(1, 64),
            Parameter::body("/huawei_ei_cbs/sis_region").range(0.0, 32.0),
            Parameter::body("/huawei_ei_cbs/sis_project_id").max_length(64),
            Parameter::body("/iflytek_aiui_config/app_id").length(1, 64),
            Parameter::body("/iflytek_aiui_config/app_key").length(1, 64),
            Parameter::body("/iflytek_aiui_config/api_secret").length(1, 64),
            Parameter::body("/iflytek_spark/app_id").length(1, 64),
            Parameter::body("/iflytek_spark/app_key").length(1, 64),
            Parameter::body("/iflytek_spark/api_secret").length(1, 64),
            Parameter::body("/third_party_model_config/app_id").length(1, 64),
            Parameter::body("/third_party_model_config/app_key").length(1, 64),
            Parameter::body("/third_party_model_config/llm_url").length(1, 512),
            Parameter::body("/third_party_model_config/chat_rounds").range(1.0, 10.0),
            Parameter::body("/third_party_model_config/sis_region").range(0.0, 32.0),
            Parameter::body("/third_party_model_config/sis_project_id").max_length(64),
            Parameter::body("/third_party_model_config/asr_account").max_length(64),
            Parameter::body("/third_party_model_config/asr_secret").max_length(128),
            Parameter::body("/mobvoi_config/app_key").length(1, 64),
            Parameter::body("/mobvoi_config/app_secret").length(1, 64),
            Parameter::body("/mobvoi_config/role_id").length(1, 64),
            Parameter::body("/mobvoi_config/sis_region").range(0.0, 32.0),
            Parameter::body("/mobvoi_config/sis_project_id").max_length(64),
            Parameter::body("/wise_brain_config/role_id").length(1, 64),
            Parameter::body("/wise_brain_config/sis_region").range(0.0, 32.0),
            Parameter::body("/wise_brain_config/sis_project_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "ValidateRobot",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/robot/validate",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Let the service use another one on the tenant's behalf.
    ///
    /// Creates an agency, which is an IAM delegation of permissions to the service. A robot that
    /// uses CBS or SIS of the tenant needs the one for it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/agency/{role_type}` (CreateAgencyWithRoleType)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateAgencyWithRoleType {
        pub(super) call: Call,
    }
    impl CreateAgencyWithRoleType {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::Agency>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::Agency>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Revoke an agency.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/agency/{role_type}` (DeleteAgencyWithRoleType)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteAgencyWithRoleType {
        pub(super) call: Call,
    }
    impl DeleteAgencyWithRoleType {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show an agency.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/agency` (ShowAgency)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowAgency {
        pub(super) call: Call,
    }
    impl ShowAgency {
        /// What the agency is for. What is shown without it is undocumented.
        pub fn role_type(mut self, role_type: impl Into<types::AgencyRoleType>) -> Self {
            self.call.set("role_type", Into::<types::AgencyRoleType>::into(role_type));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::Agency>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::Agency>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a robot.
    ///
    /// A robot connects conversations, or the interaction in a live room, to what composes the
    /// replies. Which that is depends on `app_type`, and each kind has its own configuration:
    ///
    /// | app_type | kind | configuration | |---|---|---| | 0 | iFLYTEK AIUI | `iflytek_aiui_config`
    /// | | 1 | Huawei Cloud CBS | `huawei_ei_cbs` | | 2 | iFLYTEK Spark | `iflytek_spark` | | 5 |
    /// driven by the caller, over the WebSocket of the conversation | none | | 6 | a language model
    /// of the caller | `third_party_model_config` | | 7 | the assistant of Wise Brain |
    /// `wise_brain_config` | | 8 | Mobvoi AI Ask | `mobvoi_config` |
    ///
    /// `POST /v1/{project_id}/digital-human-chat/robot` (CreateRobot)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateRobot {
        pub(super) call: Call,
    }
    impl CreateRobot {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::CreateRobotResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateRobotResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List robots.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/robot` (ListRobot)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListRobot {
        pub(super) call: Call,
    }
    impl ListRobot {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Only the robot of this room. 1 to 64 characters.
        pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
            self.call.set("room_id", Into::<String>::into(room_id));
            self
        }
        /// Only robots of this type.
        pub fn robot_type(mut self, robot_type: impl Into<types::RobotType>) -> Self {
            self.call.set("robot_type", Into::<types::RobotType>::into(robot_type));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::ListRobotResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ListRobotResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListRobotResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListRobotResponse> {
            Items::new(self.call)
        }
    }
    /// Delete robots.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/robot/delete` (DeleteRobot)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteRobot {
        pub(super) call: Call,
    }
    impl DeleteRobot {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a robot.
    ///
    /// Secrets that the robot was created with are not shown.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/robot/{robot_id}` (ShowRobot)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowRobot {
        pub(super) call: Call,
    }
    impl ShowRobot {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::Robot>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::Robot>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a robot.
    ///
    /// For what belongs to which `app_type`, see `CreateRobot`.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/robot/{robot_id}` (UpdateRobot)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateRobot {
        pub(super) call: Call,
    }
    impl UpdateRobot {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Check the configuration of a robot.
    ///
    /// Takes what `CreateRobot` takes, but creates nothing. There is nothing to check for
    /// `app_type` 5.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/robot/validate` (ValidateRobot)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ValidateRobot {
        pub(super) call: Call,
    }
    impl ValidateRobot {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::ChatLanguage;
    open_enum! {
        /// What the service may do by an agency: act as a visitor of the conversational bot service
        /// (CBS), or call the speech interaction service (SIS).
        pub enum AgencyRoleType {
            /// `CBS`
            Cbs = "CBS",
            /// `SIS`
            Sis = "SIS",
        }
    }
    /// The answer of `CreateAgencyWithRoleType`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Agency {
        /// `agency_id` (always there). 1 to 64 characters.
        pub agency_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for Agency {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("agency_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.agency_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "agency_id", &self.agency_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(Agency);
    /// `CreateRobotRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRobotRequest {
        /// `name` (always there). 1 to 32 characters.
        pub name: String,
        /// What composes the replies: 0 iFLYTEK AIUI, 1 Huawei Cloud CBS, 2 iFLYTEK Spark, 5 the
        /// caller, 6 a language model of the caller, 7 Wise Brain, 8 Mobvoi AI Ask. Range: 0 to 32.
        pub app_type: i32,
        /// The room that the robot is for. 1 to 64 characters.
        pub room_id: Option<String>,
        /// Whether a robot answers the audience of live rooms (LIVE) or takes part in conversations
        /// (CHAT). Default: `CHAT`.
        pub robot_type: Option<RobotType>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// How long a speaker must pause until speech recognition takes the sentence for complete, in
        /// milliseconds. Range: 0 to 3000. Default: `500`.
        pub tail_silence_time: Option<i32>,
        /// Whether the text of questions is reviewed.
        pub enable_question_audit: Option<bool>,
        /// With app_type 1.
        pub huawei_ei_cbs: Option<CbsConfig>,
        /// With app_type 0.
        pub iflytek_aiui_config: Option<IflytekAiuiConfig>,
        /// With app_type 2.
        pub iflytek_spark: Option<IflytekSparkConfig>,
        /// With app_type 6.
        pub third_party_model_config: Option<ThirdPartyModelConfig>,
        /// With app_type 8.
        pub mobvoi_config: Option<MobvoiConfig>,
        /// With app_type 7.
        pub wise_brain_config: Option<WiseBrainConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateRobotRequest {
        /// One with what is required; the rest has setters.
        pub fn new(name: impl Into<String>, app_type: i32) -> Self {
            Self {
                name: name.into(),
                app_type,
                ..Default::default()
            }
        }
        /// The room that the robot is for. 1 to 64 characters.
        #[must_use]
        pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
            self.room_id = Some(room_id.into());
            self
        }
        /// Whether a robot answers the audience of live rooms (LIVE) or takes part in conversations
        /// (CHAT). Default: `CHAT`.
        #[must_use]
        pub fn robot_type(mut self, robot_type: impl Into<RobotType>) -> Self {
            self.robot_type = Some(robot_type.into());
            self
        }
        /// A language of conversations.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
        /// How long a speaker must pause until speech recognition takes the sentence for complete, in
        /// milliseconds. Range: 0 to 3000. Default: `500`.
        #[must_use]
        pub fn tail_silence_time(mut self, tail_silence_time: i32) -> Self {
            self.tail_silence_time = Some(tail_silence_time);
            self
        }
        /// Whether the text of questions is reviewed.
        #[must_use]
        pub fn enable_question_audit(mut self, enable_question_audit: bool) -> Self {
            self.enable_question_audit = Some(enable_question_audit);
            self
        }
        /// With app_type 1.
        #[must_use]
        pub fn huawei_ei_cbs(mut self, huawei_ei_cbs: impl Into<CbsConfig>) -> Self {
            self.huawei_ei_cbs = Some(huawei_ei_cbs.into());
            self
        }
        /// With app_type 0.
        #[must_use]
        pub fn iflytek_aiui_config(
            mut self,
            iflytek_aiui_config: impl Into<IflytekAiuiConfig>,
        ) -> Self {
            self.iflytek_aiui_config = Some(iflytek_aiui_config.into());
            self
        }
        /// With app_type 2.
        #[must_use]
        pub fn iflytek_spark(
            mut self,
            iflytek_spark: impl Into<IflytekSparkConfig>,
        ) -> Self {
            self.iflytek_spark = Some(iflytek_spark.into());
            self
        }
        /// With app_type 6.
        #[must_use]
        pub fn third_party_model_config(
            mut self,
            third_party_model_config: impl Into<ThirdPartyModelConfig>,
        ) -> Self {
            self.third_party_model_config = Some(third_party_model_config.into());
            self
        }
        /// With app_type 8.
        #[must_use]
        pub fn mobvoi_config(mut self, mobvoi_config: impl Into<MobvoiConfig>) -> Self {
            self.mobvoi_config = Some(mobvoi_config.into());
            self
        }
        /// With app_type 7.
        #[must_use]
        pub fn wise_brain_config(
            mut self,
            wise_brain_config: impl Into<WiseBrainConfig>,
        ) -> Self {
            self.wise_brain_config = Some(wise_brain_config.into());
            self
        }
    }
    impl Object for CreateRobotRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<i32>("app_type"),
            optional::<Option<String>>("room_id"),
            optional::<Option<RobotType>>("robot_type"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<i32>>("tail_silence_time"),
            optional::<Option<bool>>("enable_question_audit"),
            optional::<Option<CbsConfig>>("huawei_ei_cbs"),
            optional::<Option<IflytekAiuiConfig>>("iflytek_aiui_config"),
            optional::<Option<IflytekSparkConfig>>("iflytek_spark"),
            optional::<Option<ThirdPartyModelConfig>>("third_party_model_config"),
            optional::<Option<MobvoiConfig>>("mobvoi_config"),
            optional::<Option<WiseBrainConfig>>("wise_brain_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.app_type),
                2 => read(map, &mut self.room_id),
                3 => read(map, &mut self.robot_type),
                4 => read(map, &mut self.language),
                5 => read(map, &mut self.tail_silence_time),
                6 => read(map, &mut self.enable_question_audit),
                7 => read(map, &mut self.huawei_ei_cbs),
                8 => read(map, &mut self.iflytek_aiui_config),
                9 => read(map, &mut self.iflytek_spark),
                10 => read(map, &mut self.third_party_model_config),
                11 => read(map, &mut self.mobvoi_config),
                _ => read(map, &mut self.wise_brain_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "app_type", &self.app_type)?;
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "robot_type", &self.robot_type)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "tail_silence_time", &self.tail_silence_time)?;
            write_some(map, "enable_question_audit", &self.enable_question_audit)?;
            write_some(map, "huawei_ei_cbs", &self.huawei_ei_cbs)?;
            write_some(map, "iflytek_aiui_config", &self.iflytek_aiui_config)?;
            write_some(map, "iflytek_spark", &self.iflytek_spark)?;
            write_some(map, "third_party_model_config", &self.third_party_model_config)?;
            write_some(map, "mobvoi_config", &self.mobvoi_config)?;
            write_some(map, "wise_brain_config", &self.wise_brain_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateRobotRequest);
    open_enum! {
        /// Whether a robot answers the audience of live rooms (LIVE) or takes part in conversations
        /// (CHAT).
        pub enum RobotType {
            /// `LIVE`
            Live = "LIVE",
            /// `CHAT`
            Chat = "CHAT",
        }
    }
    /// An application of the conversational bot service (CBS), which hears by the speech
    /// interaction service (SIS).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CbsConfig {
        /// `app_id` (optional). 1 to 64 characters.
        pub app_id: Option<String>,
        /// Number of the region of CBS. The numbers are undocumented. Range: 0 to 32.
        pub region: Option<i32>,
        /// The tenant's project in the region of CBS. 1 to 64 characters.
        pub cbs_project_id: Option<String>,
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        pub sis_region: Option<i32>,
        /// The tenant's project in the region of SIS. At most 64 characters.
        pub sis_project_id: Option<String>,
        /// Whether speech recognition prefers the robot's hot words.
        pub enable_hot_words: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CbsConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `app_id` (optional). 1 to 64 characters.
        #[must_use]
        pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
            self.app_id = Some(app_id.into());
            self
        }
        /// Number of the region of CBS. The numbers are undocumented. Range: 0 to 32.
        #[must_use]
        pub fn region(mut self, region: i32) -> Self {
            self.region = Some(region);
            self
        }
        /// The tenant's project in the region of CBS. 1 to 64 characters.
        #[must_use]
        pub fn cbs_project_id(mut self, cbs_project_id: impl Into<String>) -> Self {
            self.cbs_project_id = Some(cbs_project_id.into());
            self
        }
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        #[must_use]
        pub fn sis_region(mut self, sis_region: i32) -> Self {
            self.sis_region = Some(sis_region);
            self
        }
        /// The tenant's project in the region of SIS. At most 64 characters.
        #[must_use]
        pub fn sis_project_id(mut self, sis_project_id: impl Into<String>) -> Self {
            self.sis_project_id = Some(sis_project_id.into());
            self
        }
        /// Whether speech recognition prefers the robot's hot words.
        #[must_use]
        pub fn enable_hot_words(mut self, enable_hot_words: bool) -> Self {
            self.enable_hot_words = Some(enable_hot_words);
            self
        }
    }
    impl Object for CbsConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("app_id"),
            optional::<Option<i32>>("region"),
            optional::<Option<String>>("cbs_project_id"),
            optional::<Option<i32>>("sis_region"),
            optional::<Option<String>>("sis_project_id"),
            optional::<Option<bool>>("enable_hot_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.app_id),
                1 => read(map, &mut self.region),
                2 => read(map, &mut self.cbs_project_id),
                3 => read(map, &mut self.sis_region),
                4 => read(map, &mut self.sis_project_id),
                _ => read(map, &mut self.enable_hot_words),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "app_id", &self.app_id)?;
            write_some(map, "region", &self.region)?;
            write_some(map, "cbs_project_id", &self.cbs_project_id)?;
            write_some(map, "sis_region", &self.sis_region)?;
            write_some(map, "sis_project_id", &self.sis_project_id)?;
            write_some(map, "enable_hot_words", &self.enable_hot_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CbsConfig);
    /// An application of iFLYTEK AIUI.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct IflytekAiuiConfig {
        /// `app_id` (optional). 1 to 64 characters.
        pub app_id: Option<String>,
        /// `app_key` (optional). 1 to 64 characters.
        pub app_key: Option<String>,
        /// `api_secret` (optional). 1 to 64 characters.
        pub api_secret: Option<String>,
        /// Whether the application is used in its production environment. Default: `false`.
        pub is_production: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for IflytekAiuiConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("IflytekAiuiConfig")
                .field("app_id", &self.app_id)
                .field("app_key", &redacted(&self.app_key))
                .field("api_secret", &redacted(&self.api_secret))
                .field("is_production", &self.is_production)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl IflytekAiuiConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `app_id` (optional). 1 to 64 characters.
        #[must_use]
        pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
            self.app_id = Some(app_id.into());
            self
        }
        /// `app_key` (optional). 1 to 64 characters.
        #[must_use]
        pub fn app_key(mut self, app_key: impl Into<String>) -> Self {
            self.app_key = Some(app_key.into());
            self
        }
        /// `api_secret` (optional). 1 to 64 characters.
        #[must_use]
        pub fn api_secret(mut self, api_secret: impl Into<String>) -> Self {
            self.api_secret = Some(api_secret.into());
            self
        }
        /// Whether the application is used in its production environment. Default: `false`.
        #[must_use]
        pub fn is_production(mut self, is_production: bool) -> Self {
            self.is_production = Some(is_production);
            self
        }
    }
    impl Object for IflytekAiuiConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("app_id"),
            optional::<Option<String>>("app_key").sensitive(),
            optional::<Option<String>>("api_secret").sensitive(),
            optional::<Option<bool>>("is_production"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.app_id),
                1 => read(map, &mut self.app_key),
                2 => read(map, &mut self.api_secret),
                _ => read(map, &mut self.is_production),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "app_id", &self.app_id)?;
            write_some(map, "app_key", &self.app_key)?;
            write_some(map, "api_secret", &self.api_secret)?;
            write_some(map, "is_production", &self.is_production)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(IflytekAiuiConfig);
    /// An application of the language model iFLYTEK Spark.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct IflytekSparkConfig {
        /// `app_id` (optional). 1 to 64 characters.
        pub app_id: Option<String>,
        /// `app_key` (optional). 1 to 64 characters.
        pub app_key: Option<String>,
        /// `api_secret` (optional). 1 to 64 characters.
        pub api_secret: Option<String>,
        /// Whether the application is used in its production environment. Default: `false`.
        pub is_production: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for IflytekSparkConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("IflytekSparkConfig")
                .field("app_id", &self.app_id)
                .field("app_key", &redacted(&self.app_key))
                .field("api_secret", &redacted(&self.api_secret))
                .field("is_production", &self.is_production)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl IflytekSparkConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `app_id` (optional). 1 to 64 characters.
        #[must_use]
        pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
            self.app_id = Some(app_id.into());
            self
        }
        /// `app_key` (optional). 1 to 64 characters.
        #[must_use]
        pub fn app_key(mut self, app_key: impl Into<String>) -> Self {
            self.app_key = Some(app_key.into());
            self
        }
        /// `api_secret` (optional). 1 to 64 characters.
        #[must_use]
        pub fn api_secret(mut self, api_secret: impl Into<String>) -> Self {
            self.api_secret = Some(api_secret.into());
            self
        }
        /// Whether the application is used in its production environment. Default: `false`.
        #[must_use]
        pub fn is_production(mut self, is_production: bool) -> Self {
            self.is_production = Some(is_production);
            self
        }
    }
    impl Object for IflytekSparkConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("app_id"),
            optional::<Option<String>>("app_key").sensitive(),
            optional::<Option<String>>("api_secret").sensitive(),
            optional::<Option<bool>>("is_production"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.app_id),
                1 => read(map, &mut self.app_key),
                2 => read(map, &mut self.api_secret),
                _ => read(map, &mut self.is_production),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "app_id", &self.app_id)?;
            write_some(map, "app_key", &self.app_key)?;
            write_some(map, "api_secret", &self.api_secret)?;
            write_some(map, "is_production", &self.is_production)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(IflytekSparkConfig);
    /// A language model that the caller serves.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ThirdPartyModelConfig {
        /// Sent along with each question. 1 to 64 characters.
        pub app_id: Option<String>,
        /// Key that the requests to `llm_url` are signed with. 1 to 64 characters.
        pub app_key: Option<String>,
        /// Where questions are sent. 1 to 512 characters.
        pub llm_url: Option<String>,
        /// Whether replies are streamed: as server-sent events instead of one JSON object. Default:
        /// `false`.
        pub is_stream: Option<bool>,
        /// How many rounds of a conversation are sent along. More than 1 sends earlier questions and
        /// replies. Range: 1 to 10.
        pub chat_rounds: Option<i32>,
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        pub sis_region: Option<i32>,
        /// The tenant's project in the region of SIS. At most 64 characters.
        pub sis_project_id: Option<String>,
        /// Whether speech recognition prefers the robot's hot words. With EI_SIS only.
        pub enable_hot_words: Option<bool>,
        /// Who recognizes speech: the speech interaction service (EI_SIS), on the Chinese site only, or
        /// Mobvoi, on the international site only. Default: `EI_SIS`.
        pub asr_type: Option<AsrType>,
        /// Account for speech recognition. Not needed with EI_SIS. At most 64 characters.
        pub asr_account: Option<String>,
        /// Secret for speech recognition. Not needed with EI_SIS. At most 128 characters.
        pub asr_secret: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ThirdPartyModelConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ThirdPartyModelConfig")
                .field("app_id", &self.app_id)
                .field("app_key", &redacted(&self.app_key))
                .field("llm_url", &self.llm_url)
                .field("is_stream", &self.is_stream)
                .field("chat_rounds", &self.chat_rounds)
                .field("sis_region", &self.sis_region)
                .field("sis_project_id", &self.sis_project_id)
                .field("enable_hot_words", &self.enable_hot_words)
                .field("asr_type", &self.asr_type)
                .field("asr_account", &redacted(&self.asr_account))
                .field("asr_secret", &redacted(&self.asr_secret))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl ThirdPartyModelConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Sent along with each question. 1 to 64 characters.
        #[must_use]
        pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
            self.app_id = Some(app_id.into());
            self
        }
        /// Key that the requests to `llm_url` are signed with. 1 to 64 characters.
        #[must_use]
        pub fn app_key(mut self, app_key: impl Into<String>) -> Self {
            self.app_key = Some(app_key.into());
            self
        }
        /// Where questions are sent. 1 to 512 characters.
        #[must_use]
        pub fn llm_url(mut self, llm_url: impl Into<String>) -> Self {
            self.llm_url = Some(llm_url.into());
            self
        }
        /// Whether replies are streamed: as server-sent events instead of one JSON object. Default:
        /// `false`.
        #[must_use]
        pub fn is_stream(mut self, is_stream: bool) -> Self {
            self.is_stream = Some(is_stream);
            self
        }
        /// How many rounds of a conversation are sent along. More than 1 sends earlier questions and
        /// replies. Range: 1 to 10.
        #[must_use]
        pub fn chat_rounds(mut self, chat_rounds: i32) -> Self {
            self.chat_rounds = Some(chat_rounds);
            self
        }
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        #[must_use]
        pub fn sis_region(mut self, sis_region: i32) -> Self {
            self.sis_region = Some(sis_region);
            self
        }
        /// The tenant's project in the region of SIS. At most 64 characters.
        #[must_use]
        pub fn sis_project_id(mut self, sis_project_id: impl Into<String>) -> Self {
            self.sis_project_id = Some(sis_project_id.into());
            self
        }
        /// Whether speech recognition prefers the robot's hot words. With EI_SIS only.
        #[must_use]
        pub fn enable_hot_words(mut self, enable_hot_words: bool) -> Self {
            self.enable_hot_words = Some(enable_hot_words);
            self
        }
        /// Who recognizes speech: the speech interaction service (EI_SIS), on the Chinese site only, or
        /// Mobvoi, on the international site only. Default: `EI_SIS`.
        #[must_use]
        pub fn asr_type(mut self, asr_type: impl Into<AsrType>) -> Self {
            self.asr_type = Some(asr_type.into());
            self
        }
        /// Account for speech recognition. Not needed with EI_SIS. At most 64 characters.
        #[must_use]
        pub fn asr_account(mut self, asr_account: impl Into<String>) -> Self {
            self.asr_account = Some(asr_account.into());
            self
        }
        /// Secret for speech recognition. Not needed with EI_SIS. At most 128 characters.
        #[must_use]
        pub fn asr_secret(mut self, asr_secret: impl Into<String>) -> Self {
            self.asr_secret = Some(asr_secret.into());
            self
        }
    }
    impl Object for ThirdPartyModelConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("app_id"),
            optional::<Option<String>>("app_key").sensitive(),
            optional::<Option<String>>("llm_url"),
            optional::<Option<bool>>("is_stream"),
            optional::<Option<i32>>("chat_rounds"),
            optional::<Option<i32>>("sis_region"),
            optional::<Option<String>>("sis_project_id"),
            optional::<Option<bool>>("enable_hot_words"),
            optional::<Option<AsrType>>("asr_type"),
            optional::<Option<String>>("asr_account").sensitive(),
            optional::<Option<String>>("asr_secret").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.app_id),
                1 => read(map, &mut self.app_key),
                2 => read(map, &mut self.llm_url),
                3 => read(map, &mut self.is_stream),
                4 => read(map, &mut self.chat_rounds),
                5 => read(map, &mut self.sis_region),
                6 => read(map, &mut self.sis_project_id),
                7 => read(map, &mut self.enable_hot_words),
                8 => read(map, &mut self.asr_type),
                9 => read(map, &mut self.asr_account),
                _ => read(map, &mut self.asr_secret),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "app_id", &self.app_id)?;
            write_some(map, "app_key", &self.app_key)?;
            write_some(map, "llm_url", &self.llm_url)?;
            write_some(map, "is_stream", &self.is_stream)?;
            write_some(map, "chat_rounds", &self.chat_rounds)?;
            write_some(map, "sis_region", &self.sis_region)?;
            write_some(map, "sis_project_id", &self.sis_project_id)?;
            write_some(map, "enable_hot_words", &self.enable_hot_words)?;
            write_some(map, "asr_type", &self.asr_type)?;
            write_some(map, "asr_account", &self.asr_account)?;
            write_some(map, "asr_secret", &self.asr_secret)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ThirdPartyModelConfig);
    open_enum! {
        /// Who recognizes speech: the speech interaction service (EI_SIS), on the Chinese site only, or
        /// Mobvoi, on the international site only.
        pub enum AsrType {
            /// `EI_SIS`
            EiSis = "EI_SIS",
            /// `MOBVOI`
            Mobvoi = "MOBVOI",
        }
    }
    /// A role of Mobvoi AI Ask.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MobvoiConfig {
        /// Account of the application. 1 to 64 characters.
        pub app_key: Option<String>,
        /// `app_secret` (optional). 1 to 64 characters.
        pub app_secret: Option<String>,
        /// The role that replies. 1 to 64 characters.
        pub role_id: Option<String>,
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        pub sis_region: Option<i32>,
        /// The tenant's project in the region of SIS. At most 64 characters.
        pub sis_project_id: Option<String>,
        /// Whether speech recognition prefers the robot's hot words.
        pub enable_hot_words: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for MobvoiConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("MobvoiConfig")
                .field("app_key", &redacted(&self.app_key))
                .field("app_secret", &redacted(&self.app_secret))
                .field("role_id", &self.role_id)
                .field("sis_region", &self.sis_region)
                .field("sis_project_id", &self.sis_project_id)
                .field("enable_hot_words", &self.enable_hot_words)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl MobvoiConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Account of the application. 1 to 64 characters.
        #[must_use]
        pub fn app_key(mut self, app_key: impl Into<String>) -> Self {
            self.app_key = Some(app_key.into());
            self
        }
        /// `app_secret` (optional). 1 to 64 characters.
        #[must_use]
        pub fn app_secret(mut self, app_secret: impl Into<String>) -> Self {
            self.app_secret = Some(app_secret.into());
            self
        }
        /// The role that replies. 1 to 64 characters.
        #[must_use]
        pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
            self.role_id = Some(role_id.into());
            self
        }
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        #[must_use]
        pub fn sis_region(mut self, sis_region: i32) -> Self {
            self.sis_region = Some(sis_region);
            self
        }
        /// The tenant's project in the region of SIS. At most 64 characters.
        #[must_use]
        pub fn sis_project_id(mut self, sis_project_id: impl Into<String>) -> Self {
            self.sis_project_id = Some(sis_project_id.into());
            self
        }
        /// Whether speech recognition prefers the robot's hot words.
        #[must_use]
        pub fn enable_hot_words(mut self, enable_hot_words: bool) -> Self {
            self.enable_hot_words = Some(enable_hot_words);
            self
        }
    }
    impl Object for MobvoiConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("app_key").sensitive(),
            optional::<Option<String>>("app_secret").sensitive(),
            optional::<Option<String>>("role_id"),
            optional::<Option<i32>>("sis_region"),
            optional::<Option<String>>("sis_project_id"),
            optional::<Option<bool>>("enable_hot_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.app_key),
                1 => read(map, &mut self.app_secret),
                2 => read(map, &mut self.role_id),
                3 => read(map, &mut self.sis_region),
                4 => read(map, &mut self.sis_project_id),
                _ => read(map, &mut self.enable_hot_words),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "app_key", &self.app_key)?;
            write_some(map, "app_secret", &self.app_secret)?;
            write_some(map, "role_id", &self.role_id)?;
            write_some(map, "sis_region", &self.sis_region)?;
            write_some(map, "sis_project_id", &self.sis_project_id)?;
            write_some(map, "enable_hot_words", &self.enable_hot_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(MobvoiConfig);
    /// A role of Wise Brain.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WiseBrainConfig {
        /// The role that replies. 1 to 64 characters.
        pub role_id: Option<String>,
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        pub sis_region: Option<i32>,
        /// The tenant's project in the region of SIS. At most 64 characters.
        pub sis_project_id: Option<String>,
        /// Whether speech recognition prefers the robot's hot words.
        pub enable_hot_words: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl WiseBrainConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// The role that replies. 1 to 64 characters.
        #[must_use]
        pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
            self.role_id = Some(role_id.into());
            self
        }
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        #[must_use]
        pub fn sis_region(mut self, sis_region: i32) -> Self {
            self.sis_region = Some(sis_region);
            self
        }
        /// The tenant's project in the region of SIS. At most 64 characters.
        #[must_use]
        pub fn sis_project_id(mut self, sis_project_id: impl Into<String>) -> Self {
            self.sis_project_id = Some(sis_project_id.into());
            self
        }
        /// Whether speech recognition prefers the robot's hot words.
        #[must_use]
        pub fn enable_hot_words(mut self, enable_hot_words: bool) -> Self {
            self.enable_hot_words = Some(enable_hot_words);
            self
        }
    }
    impl Object for WiseBrainConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("role_id"),
            optional::<Option<i32>>("sis_region"),
            optional::<Option<String>>("sis_project_id"),
            optional::<Option<bool>>("enable_hot_words"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.role_id),
                1 => read(map, &mut self.sis_region),
                2 => read(map, &mut self.sis_project_id),
                _ => read(map, &mut self.enable_hot_words),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "role_id", &self.role_id)?;
            write_some(map, "sis_region", &self.sis_region)?;
            write_some(map, "sis_project_id", &self.sis_project_id)?;
            write_some(map, "enable_hot_words", &self.enable_hot_words)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(WiseBrainConfig);
    /// The answer of `CreateRobot`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRobotResponse {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateRobotResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.robot_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateRobotResponse);
    /// The answer of `ListRobot`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListRobotResponse {
        /// `offset` (optional). Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 1 to 1000.
        pub limit: Option<i32>,
        /// How many robots pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `data` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<Robot>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListRobotResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<Robot>>("data"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.offset),
                1 => read(map, &mut self.limit),
                2 => read(map, &mut self.count),
                _ => read(map, &mut self.data),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "offset", &self.offset)?;
            write_some(map, "limit", &self.limit)?;
            write_some(map, "count", &self.count)?;
            write_some(map, "data", &self.data)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListRobotResponse);
    /// What composes the replies of an avatar.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Robot {
        /// `robot_id` (optional). 1 to 64 characters.
        pub robot_id: Option<String>,
        /// `name` (optional). 1 to 32 characters.
        pub name: Option<String>,
        /// The room that the robot is for. 1 to 64 characters.
        pub room_id: Option<String>,
        /// Application of the provider that `app_type` names. 1 to 64 characters.
        pub app_id: Option<String>,
        /// What composes the replies: 0 iFLYTEK AIUI, 1 Huawei Cloud CBS, 2 iFLYTEK Spark, 5 the
        /// caller, 6 a language model of the caller, 7 Wise Brain, 8 Mobvoi AI Ask. Range: 0 to 32.
        pub app_type: Option<i32>,
        /// Key or account of the application. 1 to 64 characters.
        pub app_key: Option<String>,
        /// Whether a robot answers the audience of live rooms (LIVE) or takes part in conversations
        /// (CHAT). Default: `CHAT`.
        pub robot_type: Option<RobotType>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Number of the region of CBS. The numbers are undocumented. Range: 0 to 32.
        pub region: Option<i32>,
        /// The tenant's project in the region of CBS. 1 to 64 characters.
        pub cbs_project_id: Option<String>,
        /// Where questions are sent. With app_type 6. 1 to 512 characters.
        pub llm_url: Option<String>,
        /// Whether the language model streams its replies. With app_type 6. Default: `false`.
        pub is_stream: Option<bool>,
        /// How many rounds of a conversation are sent to the language model. With app_type 6. Range: 1
        /// to 10.
        pub chat_rounds: Option<i32>,
        /// Whether an application of iFLYTEK is used in its production environment. Default: `false`.
        pub is_ifly_production: Option<bool>,
        /// How long a speaker must pause until speech recognition takes the sentence for complete, in
        /// milliseconds. Range: 0 to 3000.
        pub tail_silence_time: Option<i32>,
        /// The role of Mobvoi AI Ask that replies. 1 to 64 characters.
        pub role_id: Option<String>,
        /// Number of the region of SIS. Hot words document two: 0 is cn-north-4, 3 is cn-east-3. Range:
        /// 0 to 32.
        pub sis_region: Option<i32>,
        /// The tenant's project in the region of SIS. At most 64 characters.
        pub sis_project_id: Option<String>,
        /// Whether speech recognition prefers the robot's hot words.
        pub enable_hot_words: Option<bool>,
        /// Whether the text of questions is reviewed.
        pub enable_question_audit: Option<bool>,
        /// Who recognizes speech: the speech interaction service (EI_SIS), on the Chinese site only, or
        /// Mobvoi, on the international site only. Default: `EI_SIS`.
        pub asr_type: Option<AsrType>,
        /// Account for speech recognition. 1 to 64 characters.
        pub asr_account: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for Robot {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Robot")
                .field("robot_id", &self.robot_id)
                .field("name", &self.name)
                .field("room_id", &self.room_id)
                .field("app_id", &self.app_id)
                .field("app_type", &self.app_type)
                .field("app_key", &redacted(&self.app_key))
                .field("robot_type", &self.robot_type)
                .field("language", &self.language)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("region", &self.region)
                .field("cbs_project_id", &self.cbs_project_id)
                .field("llm_url", &self.llm_url)
                .field("is_stream", &self.is_stream)
                .field("chat_rounds", &self.chat_rounds)
                .field("is_ifly_production", &self.is_ifly_production)
                .field("tail_silence_time", &self.tail_silence_time)
                .field("role_id", &self.role_id)
                .field("sis_region", &self.sis_region)
                .field("sis_project_id", &self.sis_project_id)
                .field("enable_hot_words", &self.enable_hot_words)
                .field("enable_question_audit", &self.enable_question_audit)
                .field("asr_type", &self.asr_type)
                .field("asr_account", &redacted(&self.asr_account))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for Robot {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("robot_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("room_id"),
            optional::<Option<String>>("app_id"),
            optional::<Option<i32>>("app_type"),
            optional::<Option<String>>("app_key").sensitive(),
            optional::<Option<RobotType>>("robot_type"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<i32>>("region"),
            optional::<Option<String>>("cbs_project_id"),
            optional::<Option<String>>("llm_url"),
            optional::<Option<bool>>("is_stream"),
            optional::<Option<i32>>("chat_rounds"),
            optional::<Option<bool>>("is_ifly_production"),
            optional::<Option<i32>>("tail_silence_time"),
            optional::<Option<String>>("role_id"),
            optional::<Option<i32>>("sis_region"),
            optional::<Option<String>>("sis_project_id"),
            optional::<Option<bool>>("enable_hot_words"),
            optional::<Option<bool>>("enable_question_audit"),
            optional::<Option<AsrType>>("asr_type"),
            optional::<Option<String>>("asr_account").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.room_id),
                3 => read(map, &mut self.app_id),
                4 => read(map, &mut self.app_type),
                5 => read(map, &mut self.app_key),
                6 => read(map, &mut self.robot_type),
                7 => read(map, &mut self.language),
                8 => read(map, &mut self.create_time),
                9 => read(map, &mut self.update_time),
                10 => read(map, &mut self.region),
                11 => read(map, &mut self.cbs_project_id),
                12 => read(map, &mut self.llm_url),
                13 => read(map, &mut self.is_stream),
                14 => read(map, &mut self.chat_rounds),
                15 => read(map, &mut self.is_ifly_production),
                16 => read(map, &mut self.tail_silence_time),
                17 => read(map, &mut self.role_id),
                18 => read(map, &mut self.sis_region),
                19 => read(map, &mut self.sis_project_id),
                20 => read(map, &mut self.enable_hot_words),
                21 => read(map, &mut self.enable_question_audit),
                22 => read(map, &mut self.asr_type),
                _ => read(map, &mut self.asr_account),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "robot_id", &self.robot_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "app_id", &self.app_id)?;
            write_some(map, "app_type", &self.app_type)?;
            write_some(map, "app_key", &self.app_key)?;
            write_some(map, "robot_type", &self.robot_type)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "region", &self.region)?;
            write_some(map, "cbs_project_id", &self.cbs_project_id)?;
            write_some(map, "llm_url", &self.llm_url)?;
            write_some(map, "is_stream", &self.is_stream)?;
            write_some(map, "chat_rounds", &self.chat_rounds)?;
            write_some(map, "is_ifly_production", &self.is_ifly_production)?;
            write_some(map, "tail_silence_time", &self.tail_silence_time)?;
            write_some(map, "role_id", &self.role_id)?;
            write_some(map, "sis_region", &self.sis_region)?;
            write_some(map, "sis_project_id", &self.sis_project_id)?;
            write_some(map, "enable_hot_words", &self.enable_hot_words)?;
            write_some(map, "enable_question_audit", &self.enable_question_audit)?;
            write_some(map, "asr_type", &self.asr_type)?;
            write_some(map, "asr_account", &self.asr_account)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(Robot);
    /// `UpdateRobotRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateRobotRequest {
        /// `name` (optional). 1 to 32 characters.
        pub name: Option<String>,
        /// What composes the replies: 0 iFLYTEK AIUI, 1 Huawei Cloud CBS, 2 iFLYTEK Spark, 5 the
        /// caller, 6 a language model of the caller, 7 Wise Brain, 8 Mobvoi AI Ask. Range: 0 to 32.
        pub app_type: Option<i32>,
        /// The room that the robot is for. 1 to 64 characters.
        pub room_id: Option<String>,
        /// Whether a robot answers the audience of live rooms (LIVE) or takes part in conversations
        /// (CHAT).
        pub robot_type: Option<RobotType>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// How long a speaker must pause until speech recognition takes the sentence for complete, in
        /// milliseconds. Range: 0 to 3000.
        pub tail_silence_time: Option<i32>,
        /// Whether the text of questions is reviewed.
        pub enable_question_audit: Option<bool>,
        /// With app_type 1.
        pub huawei_ei_cbs: Option<CbsConfig>,
        /// With app_type 0.
        pub iflytek_aiui_config: Option<IflytekAiuiConfig>,
        /// With app_type 2.
        pub iflytek_spark: Option<IflytekSparkConfig>,
        /// With app_type 6.
        pub third_party_model_config: Option<ThirdPartyModelConfig>,
        /// With app_type 8.
        pub mobvoi_config: Option<MobvoiConfig>,
        /// With app_type 7.
        pub wise_brain_config: Option<WiseBrainConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateRobotRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional). 1 to 32 characters.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// What composes the replies: 0 iFLYTEK AIUI, 1 Huawei Cloud CBS, 2 iFLYTEK Spark, 5 the
        /// caller, 6 a language model of the caller, 7 Wise Brain, 8 Mobvoi AI Ask. Range: 0 to 32.
        #[must_use]
        pub fn app_type(mut self, app_type: i32) -> Self {
            self.app_type = Some(app_type);
            self
        }
        /// The room that the robot is for. 1 to 64 characters.
        #[must_use]
        pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
            self.room_id = Some(room_id.into());
            self
        }
        /// Whether a robot answers the audience of live rooms (LIVE) or takes part in conversations
        /// (CHAT).
        #[must_use]
        pub fn robot_type(mut self, robot_type: impl Into<RobotType>) -> Self {
            self.robot_type = Some(robot_type.into());
            self
        }
        /// A language of conversations.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
        /// How long a speaker must pause until speech recognition takes the sentence for complete, in
        /// milliseconds. Range: 0 to 3000.
        #[must_use]
        pub fn tail_silence_time(mut self, tail_silence_time: i32) -> Self {
            self.tail_silence_time = Some(tail_silence_time);
            self
        }
        /// Whether the text of questions is reviewed.
        #[must_use]
        pub fn enable_question_audit(mut self, enable_question_audit: bool) -> Self {
            self.enable_question_audit = Some(enable_question_audit);
            self
        }
        /// With app_type 1.
        #[must_use]
        pub fn huawei_ei_cbs(mut self, huawei_ei_cbs: impl Into<CbsConfig>) -> Self {
            self.huawei_ei_cbs = Some(huawei_ei_cbs.into());
            self
        }
        /// With app_type 0.
        #[must_use]
        pub fn iflytek_aiui_config(
            mut self,
            iflytek_aiui_config: impl Into<IflytekAiuiConfig>,
        ) -> Self {
            self.iflytek_aiui_config = Some(iflytek_aiui_config.into());
            self
        }
        /// With app_type 2.
        #[must_use]
        pub fn iflytek_spark(
            mut self,
            iflytek_spark: impl Into<IflytekSparkConfig>,
        ) -> Self {
            self.iflytek_spark = Some(iflytek_spark.into());
            self
        }
        /// With app_type 6.
        #[must_use]
        pub fn third_party_model_config(
            mut self,
            third_party_model_config: impl Into<ThirdPartyModelConfig>,
        ) -> Self {
            self.third_party_model_config = Some(third_party_model_config.into());
            self
        }
        /// With app_type 8.
        #[must_use]
        pub fn mobvoi_config(mut self, mobvoi_config: impl Into<MobvoiConfig>) -> Self {
            self.mobvoi_config = Some(mobvoi_config.into());
            self
        }
        /// With app_type 7.
        #[must_use]
        pub fn wise_brain_config(
            mut self,
            wise_brain_config: impl Into<WiseBrainConfig>,
        ) -> Self {
            self.wise_brain_config = Some(wise_brain_config.into());
            self
        }
    }
    impl Object for UpdateRobotRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name"),
            optional::<Option<i32>>("app_type"),
            optional::<Option<String>>("room_id"),
            optional::<Option<RobotType>>("robot_type"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<i32>>("tail_silence_time"),
            optional::<Option<bool>>("enable_question_audit"),
            optional::<Option<CbsConfig>>("huawei_ei_cbs"),
            optional::<Option<IflytekAiuiConfig>>("iflytek_aiui_config"),
            optional::<Option<IflytekSparkConfig>>("iflytek_spark"),
            optional::<Option<ThirdPartyModelConfig>>("third_party_model_config"),
            optional::<Option<MobvoiConfig>>("mobvoi_config"),
            optional::<Option<WiseBrainConfig>>("wise_brain_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.app_type),
                2 => read(map, &mut self.room_id),
                3 => read(map, &mut self.robot_type),
                4 => read(map, &mut self.language),
                5 => read(map, &mut self.tail_silence_time),
                6 => read(map, &mut self.enable_question_audit),
                7 => read(map, &mut self.huawei_ei_cbs),
                8 => read(map, &mut self.iflytek_aiui_config),
                9 => read(map, &mut self.iflytek_spark),
                10 => read(map, &mut self.third_party_model_config),
                11 => read(map, &mut self.mobvoi_config),
                _ => read(map, &mut self.wise_brain_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "app_type", &self.app_type)?;
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "robot_type", &self.robot_type)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "tail_silence_time", &self.tail_silence_time)?;
            write_some(map, "enable_question_audit", &self.enable_question_audit)?;
            write_some(map, "huawei_ei_cbs", &self.huawei_ei_cbs)?;
            write_some(map, "iflytek_aiui_config", &self.iflytek_aiui_config)?;
            write_some(map, "iflytek_spark", &self.iflytek_spark)?;
            write_some(map, "third_party_model_config", &self.third_party_model_config)?;
            write_some(map, "mobvoi_config", &self.mobvoi_config)?;
            write_some(map, "wise_brain_config", &self.wise_brain_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateRobotRequest);
    /// `ValidateRobotRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ValidateRobotRequest {
        /// What composes the replies: 0 iFLYTEK AIUI, 1 Huawei Cloud CBS, 2 iFLYTEK Spark, 6 a language
        /// model of the caller, 7 Wise Brain, 8 Mobvoi AI Ask. Range: 0 to 32.
        pub app_type: i32,
        /// With app_type 1.
        pub huawei_ei_cbs: Option<CbsConfig>,
        /// With app_type 0.
        pub iflytek_aiui_config: Option<IflytekAiuiConfig>,
        /// With app_type 2.
        pub iflytek_spark: Option<IflytekSparkConfig>,
        /// With app_type 6.
        pub third_party_model_config: Option<ThirdPartyModelConfig>,
        /// With app_type 8.
        pub mobvoi_config: Option<MobvoiConfig>,
        /// With app_type 7.
        pub wise_brain_config: Option<WiseBrainConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ValidateRobotRequest {
        /// One with what is required; the rest has setters.
        pub fn new(app_type: i32) -> Self {
            Self {
                app_type,
                ..Default::default()
            }
        }
        /// With app_type 1.
        #[must_use]
        pub fn huawei_ei_cbs(mut self, huawei_ei_cbs: impl Into<CbsConfig>) -> Self {
            self.huawei_ei_cbs = Some(huawei_ei_cbs.into());
            self
        }
        /// With app_type 0.
        #[must_use]
        pub fn iflytek_aiui_config(
            mut self,
            iflytek_aiui_config: impl Into<IflytekAiuiConfig>,
        ) -> Self {
            self.iflytek_aiui_config = Some(iflytek_aiui_config.into());
            self
        }
        /// With app_type 2.
        #[must_use]
        pub fn iflytek_spark(
            mut self,
            iflytek_spark: impl Into<IflytekSparkConfig>,
        ) -> Self {
            self.iflytek_spark = Some(iflytek_spark.into());
            self
        }
        /// With app_type 6.
        #[must_use]
        pub fn third_party_model_config(
            mut self,
            third_party_model_config: impl Into<ThirdPartyModelConfig>,
        ) -> Self {
            self.third_party_model_config = Some(third_party_model_config.into());
            self
        }
        /// With app_type 8.
        #[must_use]
        pub fn mobvoi_config(mut self, mobvoi_config: impl Into<MobvoiConfig>) -> Self {
            self.mobvoi_config = Some(mobvoi_config.into());
            self
        }
        /// With app_type 7.
        #[must_use]
        pub fn wise_brain_config(
            mut self,
            wise_brain_config: impl Into<WiseBrainConfig>,
        ) -> Self {
            self.wise_brain_config = Some(wise_brain_config.into());
            self
        }
    }
    impl Object for ValidateRobotRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("app_type"),
            optional::<Option<CbsConfig>>("huawei_ei_cbs"),
            optional::<Option<IflytekAiuiConfig>>("iflytek_aiui_config"),
            optional::<Option<IflytekSparkConfig>>("iflytek_spark"),
            optional::<Option<ThirdPartyModelConfig>>("third_party_model_config"),
            optional::<Option<MobvoiConfig>>("mobvoi_config"),
            optional::<Option<WiseBrainConfig>>("wise_brain_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.app_type),
                1 => read(map, &mut self.huawei_ei_cbs),
                2 => read(map, &mut self.iflytek_aiui_config),
                3 => read(map, &mut self.iflytek_spark),
                4 => read(map, &mut self.third_party_model_config),
                5 => read(map, &mut self.mobvoi_config),
                _ => read(map, &mut self.wise_brain_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "app_type", &self.app_type)?;
            write_some(map, "huawei_ei_cbs", &self.huawei_ei_cbs)?;
            write_some(map, "iflytek_aiui_config", &self.iflytek_aiui_config)?;
            write_some(map, "iflytek_spark", &self.iflytek_spark)?;
            write_some(map, "third_party_model_config", &self.third_party_model_config)?;
            write_some(map, "mobvoi_config", &self.mobvoi_config)?;
            write_some(map, "wise_brain_config", &self.wise_brain_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ValidateRobotRequest);
    impl Page for ListRobotResponse {
        type Item = Robot;
        fn items(&self) -> &[Robot] {
            &self.data
        }
        fn into_items(self) -> Vec<Robot> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Let the service use another one on the tenant's behalf.
    ///
    /// Creates an agency, which is an IAM delegation of permissions to the service. A robot that
    /// uses CBS or SIS of the tenant needs the one for it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/agency/{role_type}` (CreateAgencyWithRoleType)
    pub fn create_agency_with_role_type(
        &self,
        role_type: impl Into<crate::types::AgencyRoleType>,
    ) -> builders::CreateAgencyWithRoleType {
        let mut call = self.call(&operations::CREATE_AGENCY_WITH_ROLE_TYPE);
        call.set("role_type", Into::<crate::types::AgencyRoleType>::into(role_type));
        builders::CreateAgencyWithRoleType {
            call,
        }
    }
    /// Revoke an agency.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/agency/{role_type}` (DeleteAgencyWithRoleType)
    pub fn delete_agency_with_role_type(
        &self,
        role_type: impl Into<crate::types::AgencyRoleType>,
    ) -> builders::DeleteAgencyWithRoleType {
        let mut call = self.call(&operations::DELETE_AGENCY_WITH_ROLE_TYPE);
        call.set("role_type", Into::<crate::types::AgencyRoleType>::into(role_type));
        builders::DeleteAgencyWithRoleType {
            call,
        }
    }
    /// Show an agency.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/agency` (ShowAgency)
    pub fn show_agency(&self) -> builders::ShowAgency {
        builders::ShowAgency {
            call: self.call(&operations::SHOW_AGENCY),
        }
    }
    /// Create a robot.
    ///
    /// A robot connects conversations, or the interaction in a live room, to what composes the
    /// replies. Which that is depends on `app_type`, and each kind has its own configuration:
    ///
    /// | app_type | kind | configuration | |---|---|---| | 0 | iFLYTEK AIUI | `iflytek_aiui_config`
    /// | | 1 | Huawei Cloud CBS | `huawei_ei_cbs` | | 2 | iFLYTEK Spark | `iflytek_spark` | | 5 |
    /// driven by the caller, over the WebSocket of the conversation | none | | 6 | a language model
    /// of the caller | `third_party_model_config` | | 7 | the assistant of Wise Brain |
    /// `wise_brain_config` | | 8 | Mobvoi AI Ask | `mobvoi_config` |
    ///
    /// `POST /v1/{project_id}/digital-human-chat/robot` (CreateRobot)
    pub fn create_robot(
        &self,
        body: &crate::types::CreateRobotRequest,
    ) -> builders::CreateRobot {
        let mut call = self.call(&operations::CREATE_ROBOT);
        call.body(body);
        builders::CreateRobot { call }
    }
    /// List robots.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/robot` (ListRobot)
    pub fn list_robot(&self) -> builders::ListRobot {
        builders::ListRobot {
            call: self.call(&operations::LIST_ROBOT),
        }
    }
    /// Delete robots.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/robot/delete` (DeleteRobot)
    pub fn delete_robot(&self, body: &Vec<String>) -> builders::DeleteRobot {
        let mut call = self.call(&operations::DELETE_ROBOT);
        call.body(body);
        builders::DeleteRobot { call }
    }
    /// Show a robot.
    ///
    /// Secrets that the robot was created with are not shown.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/robot/{robot_id}` (ShowRobot)
    pub fn show_robot(&self, robot_id: impl Into<String>) -> builders::ShowRobot {
        let mut call = self.call(&operations::SHOW_ROBOT);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ShowRobot { call }
    }
    /// Change a robot.
    ///
    /// For what belongs to which `app_type`, see `CreateRobot`.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/robot/{robot_id}` (UpdateRobot)
    pub fn update_robot(
        &self,
        robot_id: impl Into<String>,
        body: &crate::types::UpdateRobotRequest,
    ) -> builders::UpdateRobot {
        let mut call = self.call(&operations::UPDATE_ROBOT);
        call.set("robot_id", Into::<String>::into(robot_id));
        call.body(body);
        builders::UpdateRobot { call }
    }
    /// Check the configuration of a robot.
    ///
    /// Takes what `CreateRobot` takes, but creates nothing. There is nothing to check for
    /// `app_type` 5.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/robot/validate` (ValidateRobot)
    pub fn validate_robot(
        &self,
        body: &crate::types::ValidateRobotRequest,
    ) -> builders::ValidateRobot {
        let mut call = self.call(&operations::VALIDATE_ROBOT);
        call.body(body);
        builders::ValidateRobot { call }
    }
}
