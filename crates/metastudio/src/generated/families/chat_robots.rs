//! The family `chat-robots`. Robots that hold conversations, and the permissions they need.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/digital-human-chat/agency/{role_type}`
    pub static CREATE_AGENCY_WITH_ROLE_TYPE: Operation = Operation::new(
        "CreateAgencyWithRoleType",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/agency/{role_type}",
    )
    .family("chat-robots")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("role_type"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::Agency>());

    /// `DELETE /v1/{project_id}/digital-human-chat/agency/{role_type}`
    pub static DELETE_AGENCY_WITH_ROLE_TYPE: Operation = Operation::new(
        "DeleteAgencyWithRoleType",
        Method::Delete,
        "/v1/{project_id}/digital-human-chat/agency/{role_type}",
    )
    .family("chat-robots")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("role_type"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/digital-human-chat/agency`
    pub static SHOW_AGENCY: Operation = Operation::new(
        "ShowAgency",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/agency",
    )
    .family("chat-robots")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("role_type"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::Agency>());

    /// `POST /v1/{project_id}/digital-human-chat/robot`
    pub static CREATE_ROBOT: Operation = Operation::new(
        "CreateRobot",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/robot",
    )
    .family("chat-robots")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateRobotResponse>());

    /// `GET /v1/{project_id}/digital-human-chat/robot`
    pub static LIST_ROBOT: Operation = Operation::new(
        "ListRobot",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/robot",
    )
    .family("chat-robots")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("data", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("room_id").length(1, 64),
        Parameter::query("robot_type"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/data/*/app_key", "/data/*/asr_account"])
    .success(Success::json::<types::ListRobotResponse>());

    /// `POST /v1/{project_id}/digital-human-chat/robot/delete`
    pub static DELETE_ROBOT: Operation = Operation::new(
        "DeleteRobot",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/robot/delete",
    )
    .family("chat-robots")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("").items(1, 100),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/digital-human-chat/robot/{robot_id}`
    pub static SHOW_ROBOT: Operation = Operation::new(
        "ShowRobot",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/robot/{robot_id}",
    )
    .family("chat-robots")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("robot_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/app_key", "/asr_account"])
    .success(Success::json::<types::Robot>());

    /// `PUT /v1/{project_id}/digital-human-chat/robot/{robot_id}`
    pub static UPDATE_ROBOT: Operation = Operation::new(
        "UpdateRobot",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/robot/{robot_id}",
    )
    .family("chat-robots")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/digital-human-chat/robot/validate`
    pub static VALIDATE_ROBOT: Operation = Operation::new(
        "ValidateRobot",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/robot/validate",
    )
    .family("chat-robots")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Let the service use another one on the tenant's behalf.
        ///
        /// Creates an agency, which is an IAM delegation of permissions to the service. A robot that
        /// uses CBS or SIS of the tenant needs the one for it.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/agency/{role_type}` (CreateAgencyWithRoleType)
        pub struct CreateAgencyWithRoleType: json -> types::Agency;
    }

    codegen::request! {
        /// Revoke an agency.
        ///
        /// `DELETE /v1/{project_id}/digital-human-chat/agency/{role_type}` (DeleteAgencyWithRoleType)
        pub struct DeleteAgencyWithRoleType: empty -> ();
    }

    codegen::request! {
        /// Show an agency.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/agency` (ShowAgency)
        pub struct ShowAgency: json -> types::Agency;
    }

    impl ShowAgency {
        /// What the agency is for. What is shown without it is undocumented.
        pub fn role_type<F>(
            mut self,
            role_type: impl codegen::IntoOption<types::AgencyRoleType, F>,
        ) -> Self {
            self.call
                .set_option("role_type", codegen::IntoOption::into_option(role_type));
            self
        }
    }

    codegen::request! {
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
        pub struct CreateRobot: json -> types::CreateRobotResponse;
    }

    codegen::request! {
        /// List robots.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/robot` (ListRobot)
        pub struct ListRobot: json -> types::ListRobotResponse, paged;
    }

    impl ListRobot {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Only the robot of this room. 1 to 64 characters.
        pub fn room_id<F>(mut self, room_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("room_id", codegen::IntoOption::into_option(room_id));
            self
        }

        /// Only robots of this type.
        pub fn robot_type<F>(
            mut self,
            robot_type: impl codegen::IntoOption<types::RobotType, F>,
        ) -> Self {
            self.call
                .set_option("robot_type", codegen::IntoOption::into_option(robot_type));
            self
        }
    }

    codegen::request! {
        /// Delete robots.
        ///
        /// The body is a list of ids, at most 100.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/robot/delete` (DeleteRobot)
        pub struct DeleteRobot: empty -> ();
    }

    codegen::request! {
        /// Show a robot.
        ///
        /// Secrets that the robot was created with are not shown.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/robot/{robot_id}` (ShowRobot)
        pub struct ShowRobot: json -> types::Robot;
    }

    codegen::request! {
        /// Change a robot.
        ///
        /// For what belongs to which `app_type`, see `CreateRobot`.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/robot/{robot_id}` (UpdateRobot)
        pub struct UpdateRobot: empty -> ();
    }

    codegen::request! {
        /// Check the configuration of a robot.
        ///
        /// Takes what `CreateRobot` takes, but creates nothing. There is nothing to check for
        /// `app_type` 5.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/robot/validate` (ValidateRobot)
        pub struct ValidateRobot: empty -> ();
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::ChatLanguage;

    codegen::open_enum! {
        /// What the service may do by an agency: act as a visitor of the conversational bot service
        /// (CBS), or call the speech interaction service (SIS).
        pub enum AgencyRoleType {
            Cbs = "CBS",
            Sis = "SIS",
        }
    }

    /// The answer of `CreateAgencyWithRoleType`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Agency {
        /// 1 to 64 characters.
        pub agency_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Agency, extra {
            0 agency_id: String = required "agency_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRobotRequest {
        /// 1 to 32 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateRobotRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(name: impl Into<String>, app_type: i32) -> Self {
            Self {
                name: name.into(),
                app_type,
                ..Default::default()
            }
        }

        /// Sets [`room_id`](field@Self::room_id).
        #[must_use]
        pub fn room_id<F>(mut self, room_id: impl codegen::IntoOption<String, F>) -> Self {
            self.room_id = codegen::IntoOption::into_option(room_id);
            self
        }

        /// Sets [`robot_type`](field@Self::robot_type).
        #[must_use]
        pub fn robot_type<F>(
            mut self,
            robot_type: impl codegen::IntoOption<RobotType, F>,
        ) -> Self {
            self.robot_type = codegen::IntoOption::into_option(robot_type);
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }

        /// Sets [`tail_silence_time`](field@Self::tail_silence_time).
        #[must_use]
        pub fn tail_silence_time<F>(
            mut self,
            tail_silence_time: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.tail_silence_time = codegen::IntoOption::into_option(tail_silence_time);
            self
        }

        /// Sets [`enable_question_audit`](field@Self::enable_question_audit).
        #[must_use]
        pub fn enable_question_audit<F>(
            mut self,
            enable_question_audit: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_question_audit = codegen::IntoOption::into_option(enable_question_audit);
            self
        }

        /// Sets [`huawei_ei_cbs`](field@Self::huawei_ei_cbs).
        #[must_use]
        pub fn huawei_ei_cbs<F>(
            mut self,
            huawei_ei_cbs: impl codegen::IntoOption<CbsConfig, F>,
        ) -> Self {
            self.huawei_ei_cbs = codegen::IntoOption::into_option(huawei_ei_cbs);
            self
        }

        /// Sets [`iflytek_aiui_config`](field@Self::iflytek_aiui_config).
        #[must_use]
        pub fn iflytek_aiui_config<F>(
            mut self,
            iflytek_aiui_config: impl codegen::IntoOption<IflytekAiuiConfig, F>,
        ) -> Self {
            self.iflytek_aiui_config = codegen::IntoOption::into_option(iflytek_aiui_config);
            self
        }

        /// Sets [`iflytek_spark`](field@Self::iflytek_spark).
        #[must_use]
        pub fn iflytek_spark<F>(
            mut self,
            iflytek_spark: impl codegen::IntoOption<IflytekSparkConfig, F>,
        ) -> Self {
            self.iflytek_spark = codegen::IntoOption::into_option(iflytek_spark);
            self
        }

        /// Sets [`third_party_model_config`](field@Self::third_party_model_config).
        #[must_use]
        pub fn third_party_model_config<F>(
            mut self,
            third_party_model_config: impl codegen::IntoOption<ThirdPartyModelConfig, F>,
        ) -> Self {
            self.third_party_model_config =
                codegen::IntoOption::into_option(third_party_model_config);
            self
        }

        /// Sets [`mobvoi_config`](field@Self::mobvoi_config).
        #[must_use]
        pub fn mobvoi_config<F>(
            mut self,
            mobvoi_config: impl codegen::IntoOption<MobvoiConfig, F>,
        ) -> Self {
            self.mobvoi_config = codegen::IntoOption::into_option(mobvoi_config);
            self
        }

        /// Sets [`wise_brain_config`](field@Self::wise_brain_config).
        #[must_use]
        pub fn wise_brain_config<F>(
            mut self,
            wise_brain_config: impl codegen::IntoOption<WiseBrainConfig, F>,
        ) -> Self {
            self.wise_brain_config = codegen::IntoOption::into_option(wise_brain_config);
            self
        }
    }

    codegen::object! {
        CreateRobotRequest, extra {
            0 name: String = required "name";
            1 app_type: i32 = required "app_type";
            2 room_id: Option<String> = optional "room_id";
            3 robot_type: Option<RobotType> = optional "robot_type";
            4 language: Option<ChatLanguage> = optional "language";
            5 tail_silence_time: Option<i32> = optional "tail_silence_time";
            6 enable_question_audit: Option<bool> = optional "enable_question_audit";
            7 huawei_ei_cbs: Option<CbsConfig> = optional "huawei_ei_cbs";
            8 iflytek_aiui_config: Option<IflytekAiuiConfig> = optional "iflytek_aiui_config";
            9 iflytek_spark: Option<IflytekSparkConfig> = optional "iflytek_spark";
            10 third_party_model_config: Option<ThirdPartyModelConfig> = optional "third_party_model_config";
            11 mobvoi_config: Option<MobvoiConfig> = optional "mobvoi_config";
            12 wise_brain_config: Option<WiseBrainConfig> = optional "wise_brain_config";
        }
    }

    codegen::open_enum! {
        /// Whether a robot answers the audience of live rooms (LIVE) or takes part in conversations
        /// (CHAT).
        pub enum RobotType {
            Live = "LIVE",
            Chat = "CHAT",
        }
    }

    /// An application of the conversational bot service (CBS), which hears by the speech
    /// interaction service (SIS).
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CbsConfig {
        /// 1 to 64 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CbsConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`app_id`](field@Self::app_id).
        #[must_use]
        pub fn app_id<F>(mut self, app_id: impl codegen::IntoOption<String, F>) -> Self {
            self.app_id = codegen::IntoOption::into_option(app_id);
            self
        }

        /// Sets [`region`](field@Self::region).
        #[must_use]
        pub fn region<F>(mut self, region: impl codegen::IntoOption<i32, F>) -> Self {
            self.region = codegen::IntoOption::into_option(region);
            self
        }

        /// Sets [`cbs_project_id`](field@Self::cbs_project_id).
        #[must_use]
        pub fn cbs_project_id<F>(
            mut self,
            cbs_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.cbs_project_id = codegen::IntoOption::into_option(cbs_project_id);
            self
        }

        /// Sets [`sis_region`](field@Self::sis_region).
        #[must_use]
        pub fn sis_region<F>(mut self, sis_region: impl codegen::IntoOption<i32, F>) -> Self {
            self.sis_region = codegen::IntoOption::into_option(sis_region);
            self
        }

        /// Sets [`sis_project_id`](field@Self::sis_project_id).
        #[must_use]
        pub fn sis_project_id<F>(
            mut self,
            sis_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.sis_project_id = codegen::IntoOption::into_option(sis_project_id);
            self
        }

        /// Sets [`enable_hot_words`](field@Self::enable_hot_words).
        #[must_use]
        pub fn enable_hot_words<F>(
            mut self,
            enable_hot_words: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_hot_words = codegen::IntoOption::into_option(enable_hot_words);
            self
        }
    }

    codegen::object! {
        CbsConfig, extra {
            0 app_id: Option<String> = optional "app_id";
            1 region: Option<i32> = optional "region";
            2 cbs_project_id: Option<String> = optional "cbs_project_id";
            3 sis_region: Option<i32> = optional "sis_region";
            4 sis_project_id: Option<String> = optional "sis_project_id";
            5 enable_hot_words: Option<bool> = optional "enable_hot_words";
        }
    }

    /// An application of iFLYTEK AIUI.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct IflytekAiuiConfig {
        /// 1 to 64 characters.
        pub app_id: Option<String>,
        /// 1 to 64 characters.
        pub app_key: Option<String>,
        /// 1 to 64 characters.
        pub api_secret: Option<String>,
        /// Whether the application is used in its production environment. Default: `false`.
        pub is_production: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl IflytekAiuiConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`app_id`](field@Self::app_id).
        #[must_use]
        pub fn app_id<F>(mut self, app_id: impl codegen::IntoOption<String, F>) -> Self {
            self.app_id = codegen::IntoOption::into_option(app_id);
            self
        }

        /// Sets [`app_key`](field@Self::app_key).
        #[must_use]
        pub fn app_key<F>(mut self, app_key: impl codegen::IntoOption<String, F>) -> Self {
            self.app_key = codegen::IntoOption::into_option(app_key);
            self
        }

        /// Sets [`api_secret`](field@Self::api_secret).
        #[must_use]
        pub fn api_secret<F>(mut self, api_secret: impl codegen::IntoOption<String, F>) -> Self {
            self.api_secret = codegen::IntoOption::into_option(api_secret);
            self
        }

        /// Sets [`is_production`](field@Self::is_production).
        #[must_use]
        pub fn is_production<F>(
            mut self,
            is_production: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_production = codegen::IntoOption::into_option(is_production);
            self
        }
    }

    codegen::object! {
        IflytekAiuiConfig, extra {
            0 app_id: Option<String> = optional "app_id";
            1 app_key: Option<String> = optional "app_key" sensitive;
            2 api_secret: Option<String> = optional "api_secret" sensitive;
            3 is_production: Option<bool> = optional "is_production";
        }
    }

    /// An application of the language model iFLYTEK Spark.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct IflytekSparkConfig {
        /// 1 to 64 characters.
        pub app_id: Option<String>,
        /// 1 to 64 characters.
        pub app_key: Option<String>,
        /// 1 to 64 characters.
        pub api_secret: Option<String>,
        /// Whether the application is used in its production environment. Default: `false`.
        pub is_production: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl IflytekSparkConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`app_id`](field@Self::app_id).
        #[must_use]
        pub fn app_id<F>(mut self, app_id: impl codegen::IntoOption<String, F>) -> Self {
            self.app_id = codegen::IntoOption::into_option(app_id);
            self
        }

        /// Sets [`app_key`](field@Self::app_key).
        #[must_use]
        pub fn app_key<F>(mut self, app_key: impl codegen::IntoOption<String, F>) -> Self {
            self.app_key = codegen::IntoOption::into_option(app_key);
            self
        }

        /// Sets [`api_secret`](field@Self::api_secret).
        #[must_use]
        pub fn api_secret<F>(mut self, api_secret: impl codegen::IntoOption<String, F>) -> Self {
            self.api_secret = codegen::IntoOption::into_option(api_secret);
            self
        }

        /// Sets [`is_production`](field@Self::is_production).
        #[must_use]
        pub fn is_production<F>(
            mut self,
            is_production: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_production = codegen::IntoOption::into_option(is_production);
            self
        }
    }

    codegen::object! {
        IflytekSparkConfig, extra {
            0 app_id: Option<String> = optional "app_id";
            1 app_key: Option<String> = optional "app_key" sensitive;
            2 api_secret: Option<String> = optional "api_secret" sensitive;
            3 is_production: Option<bool> = optional "is_production";
        }
    }

    /// A language model that the caller serves.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ThirdPartyModelConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`app_id`](field@Self::app_id).
        #[must_use]
        pub fn app_id<F>(mut self, app_id: impl codegen::IntoOption<String, F>) -> Self {
            self.app_id = codegen::IntoOption::into_option(app_id);
            self
        }

        /// Sets [`app_key`](field@Self::app_key).
        #[must_use]
        pub fn app_key<F>(mut self, app_key: impl codegen::IntoOption<String, F>) -> Self {
            self.app_key = codegen::IntoOption::into_option(app_key);
            self
        }

        /// Sets [`llm_url`](field@Self::llm_url).
        #[must_use]
        pub fn llm_url<F>(mut self, llm_url: impl codegen::IntoOption<String, F>) -> Self {
            self.llm_url = codegen::IntoOption::into_option(llm_url);
            self
        }

        /// Sets [`is_stream`](field@Self::is_stream).
        #[must_use]
        pub fn is_stream<F>(mut self, is_stream: impl codegen::IntoOption<bool, F>) -> Self {
            self.is_stream = codegen::IntoOption::into_option(is_stream);
            self
        }

        /// Sets [`chat_rounds`](field@Self::chat_rounds).
        #[must_use]
        pub fn chat_rounds<F>(mut self, chat_rounds: impl codegen::IntoOption<i32, F>) -> Self {
            self.chat_rounds = codegen::IntoOption::into_option(chat_rounds);
            self
        }

        /// Sets [`sis_region`](field@Self::sis_region).
        #[must_use]
        pub fn sis_region<F>(mut self, sis_region: impl codegen::IntoOption<i32, F>) -> Self {
            self.sis_region = codegen::IntoOption::into_option(sis_region);
            self
        }

        /// Sets [`sis_project_id`](field@Self::sis_project_id).
        #[must_use]
        pub fn sis_project_id<F>(
            mut self,
            sis_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.sis_project_id = codegen::IntoOption::into_option(sis_project_id);
            self
        }

        /// Sets [`enable_hot_words`](field@Self::enable_hot_words).
        #[must_use]
        pub fn enable_hot_words<F>(
            mut self,
            enable_hot_words: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_hot_words = codegen::IntoOption::into_option(enable_hot_words);
            self
        }

        /// Sets [`asr_type`](field@Self::asr_type).
        #[must_use]
        pub fn asr_type<F>(mut self, asr_type: impl codegen::IntoOption<AsrType, F>) -> Self {
            self.asr_type = codegen::IntoOption::into_option(asr_type);
            self
        }

        /// Sets [`asr_account`](field@Self::asr_account).
        #[must_use]
        pub fn asr_account<F>(mut self, asr_account: impl codegen::IntoOption<String, F>) -> Self {
            self.asr_account = codegen::IntoOption::into_option(asr_account);
            self
        }

        /// Sets [`asr_secret`](field@Self::asr_secret).
        #[must_use]
        pub fn asr_secret<F>(mut self, asr_secret: impl codegen::IntoOption<String, F>) -> Self {
            self.asr_secret = codegen::IntoOption::into_option(asr_secret);
            self
        }
    }

    codegen::object! {
        ThirdPartyModelConfig, extra {
            0 app_id: Option<String> = optional "app_id";
            1 app_key: Option<String> = optional "app_key" sensitive;
            2 llm_url: Option<String> = optional "llm_url";
            3 is_stream: Option<bool> = optional "is_stream";
            4 chat_rounds: Option<i32> = optional "chat_rounds";
            5 sis_region: Option<i32> = optional "sis_region";
            6 sis_project_id: Option<String> = optional "sis_project_id";
            7 enable_hot_words: Option<bool> = optional "enable_hot_words";
            8 asr_type: Option<AsrType> = optional "asr_type";
            9 asr_account: Option<String> = optional "asr_account" sensitive;
            10 asr_secret: Option<String> = optional "asr_secret" sensitive;
        }
    }

    codegen::open_enum! {
        /// Who recognizes speech: the speech interaction service (EI_SIS), on the Chinese site only, or
        /// Mobvoi, on the international site only.
        pub enum AsrType {
            EiSis = "EI_SIS",
            Mobvoi = "MOBVOI",
        }
    }

    /// A role of Mobvoi AI Ask.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct MobvoiConfig {
        /// Account of the application. 1 to 64 characters.
        pub app_key: Option<String>,
        /// 1 to 64 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl MobvoiConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`app_key`](field@Self::app_key).
        #[must_use]
        pub fn app_key<F>(mut self, app_key: impl codegen::IntoOption<String, F>) -> Self {
            self.app_key = codegen::IntoOption::into_option(app_key);
            self
        }

        /// Sets [`app_secret`](field@Self::app_secret).
        #[must_use]
        pub fn app_secret<F>(mut self, app_secret: impl codegen::IntoOption<String, F>) -> Self {
            self.app_secret = codegen::IntoOption::into_option(app_secret);
            self
        }

        /// Sets [`role_id`](field@Self::role_id).
        #[must_use]
        pub fn role_id<F>(mut self, role_id: impl codegen::IntoOption<String, F>) -> Self {
            self.role_id = codegen::IntoOption::into_option(role_id);
            self
        }

        /// Sets [`sis_region`](field@Self::sis_region).
        #[must_use]
        pub fn sis_region<F>(mut self, sis_region: impl codegen::IntoOption<i32, F>) -> Self {
            self.sis_region = codegen::IntoOption::into_option(sis_region);
            self
        }

        /// Sets [`sis_project_id`](field@Self::sis_project_id).
        #[must_use]
        pub fn sis_project_id<F>(
            mut self,
            sis_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.sis_project_id = codegen::IntoOption::into_option(sis_project_id);
            self
        }

        /// Sets [`enable_hot_words`](field@Self::enable_hot_words).
        #[must_use]
        pub fn enable_hot_words<F>(
            mut self,
            enable_hot_words: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_hot_words = codegen::IntoOption::into_option(enable_hot_words);
            self
        }
    }

    codegen::object! {
        MobvoiConfig, extra {
            0 app_key: Option<String> = optional "app_key" sensitive;
            1 app_secret: Option<String> = optional "app_secret" sensitive;
            2 role_id: Option<String> = optional "role_id";
            3 sis_region: Option<i32> = optional "sis_region";
            4 sis_project_id: Option<String> = optional "sis_project_id";
            5 enable_hot_words: Option<bool> = optional "enable_hot_words";
        }
    }

    /// A role of Wise Brain.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl WiseBrainConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`role_id`](field@Self::role_id).
        #[must_use]
        pub fn role_id<F>(mut self, role_id: impl codegen::IntoOption<String, F>) -> Self {
            self.role_id = codegen::IntoOption::into_option(role_id);
            self
        }

        /// Sets [`sis_region`](field@Self::sis_region).
        #[must_use]
        pub fn sis_region<F>(mut self, sis_region: impl codegen::IntoOption<i32, F>) -> Self {
            self.sis_region = codegen::IntoOption::into_option(sis_region);
            self
        }

        /// Sets [`sis_project_id`](field@Self::sis_project_id).
        #[must_use]
        pub fn sis_project_id<F>(
            mut self,
            sis_project_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.sis_project_id = codegen::IntoOption::into_option(sis_project_id);
            self
        }

        /// Sets [`enable_hot_words`](field@Self::enable_hot_words).
        #[must_use]
        pub fn enable_hot_words<F>(
            mut self,
            enable_hot_words: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_hot_words = codegen::IntoOption::into_option(enable_hot_words);
            self
        }
    }

    codegen::object! {
        WiseBrainConfig, extra {
            0 role_id: Option<String> = optional "role_id";
            1 sis_region: Option<i32> = optional "sis_region";
            2 sis_project_id: Option<String> = optional "sis_project_id";
            3 enable_hot_words: Option<bool> = optional "enable_hot_words";
        }
    }

    /// The answer of `CreateRobot`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateRobotResponse {
        /// 1 to 64 characters.
        pub robot_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateRobotResponse, extra {
            0 robot_id: String = required "robot_id";
        }
    }

    /// The answer of `ListRobot`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListRobotResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 1 to 1000.
        pub limit: Option<i32>,
        /// How many robots pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<Robot>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListRobotResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<Robot> = collection "data";
        }
    }

    /// What composes the replies of an avatar.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Robot {
        /// 1 to 64 characters.
        pub robot_id: Option<String>,
        /// 1 to 32 characters.
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
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Robot, extra {
            0 robot_id: Option<String> = optional "robot_id";
            1 name: Option<String> = optional "name";
            2 room_id: Option<String> = optional "room_id";
            3 app_id: Option<String> = optional "app_id";
            4 app_type: Option<i32> = optional "app_type";
            5 app_key: Option<String> = optional "app_key" sensitive;
            6 robot_type: Option<RobotType> = optional "robot_type";
            7 language: Option<ChatLanguage> = optional "language";
            8 create_time: Option<codegen::Timestamp> = optional "create_time";
            9 update_time: Option<codegen::Timestamp> = optional "update_time";
            10 region: Option<i32> = optional "region";
            11 cbs_project_id: Option<String> = optional "cbs_project_id";
            12 llm_url: Option<String> = optional "llm_url";
            13 is_stream: Option<bool> = optional "is_stream";
            14 chat_rounds: Option<i32> = optional "chat_rounds";
            15 is_ifly_production: Option<bool> = optional "is_ifly_production";
            16 tail_silence_time: Option<i32> = optional "tail_silence_time";
            17 role_id: Option<String> = optional "role_id";
            18 sis_region: Option<i32> = optional "sis_region";
            19 sis_project_id: Option<String> = optional "sis_project_id";
            20 enable_hot_words: Option<bool> = optional "enable_hot_words";
            21 enable_question_audit: Option<bool> = optional "enable_question_audit";
            22 asr_type: Option<AsrType> = optional "asr_type";
            23 asr_account: Option<String> = optional "asr_account" sensitive;
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateRobotRequest {
        /// 1 to 32 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateRobotRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`app_type`](field@Self::app_type).
        #[must_use]
        pub fn app_type<F>(mut self, app_type: impl codegen::IntoOption<i32, F>) -> Self {
            self.app_type = codegen::IntoOption::into_option(app_type);
            self
        }

        /// Sets [`room_id`](field@Self::room_id).
        #[must_use]
        pub fn room_id<F>(mut self, room_id: impl codegen::IntoOption<String, F>) -> Self {
            self.room_id = codegen::IntoOption::into_option(room_id);
            self
        }

        /// Sets [`robot_type`](field@Self::robot_type).
        #[must_use]
        pub fn robot_type<F>(
            mut self,
            robot_type: impl codegen::IntoOption<RobotType, F>,
        ) -> Self {
            self.robot_type = codegen::IntoOption::into_option(robot_type);
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }

        /// Sets [`tail_silence_time`](field@Self::tail_silence_time).
        #[must_use]
        pub fn tail_silence_time<F>(
            mut self,
            tail_silence_time: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.tail_silence_time = codegen::IntoOption::into_option(tail_silence_time);
            self
        }

        /// Sets [`enable_question_audit`](field@Self::enable_question_audit).
        #[must_use]
        pub fn enable_question_audit<F>(
            mut self,
            enable_question_audit: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_question_audit = codegen::IntoOption::into_option(enable_question_audit);
            self
        }

        /// Sets [`huawei_ei_cbs`](field@Self::huawei_ei_cbs).
        #[must_use]
        pub fn huawei_ei_cbs<F>(
            mut self,
            huawei_ei_cbs: impl codegen::IntoOption<CbsConfig, F>,
        ) -> Self {
            self.huawei_ei_cbs = codegen::IntoOption::into_option(huawei_ei_cbs);
            self
        }

        /// Sets [`iflytek_aiui_config`](field@Self::iflytek_aiui_config).
        #[must_use]
        pub fn iflytek_aiui_config<F>(
            mut self,
            iflytek_aiui_config: impl codegen::IntoOption<IflytekAiuiConfig, F>,
        ) -> Self {
            self.iflytek_aiui_config = codegen::IntoOption::into_option(iflytek_aiui_config);
            self
        }

        /// Sets [`iflytek_spark`](field@Self::iflytek_spark).
        #[must_use]
        pub fn iflytek_spark<F>(
            mut self,
            iflytek_spark: impl codegen::IntoOption<IflytekSparkConfig, F>,
        ) -> Self {
            self.iflytek_spark = codegen::IntoOption::into_option(iflytek_spark);
            self
        }

        /// Sets [`third_party_model_config`](field@Self::third_party_model_config).
        #[must_use]
        pub fn third_party_model_config<F>(
            mut self,
            third_party_model_config: impl codegen::IntoOption<ThirdPartyModelConfig, F>,
        ) -> Self {
            self.third_party_model_config =
                codegen::IntoOption::into_option(third_party_model_config);
            self
        }

        /// Sets [`mobvoi_config`](field@Self::mobvoi_config).
        #[must_use]
        pub fn mobvoi_config<F>(
            mut self,
            mobvoi_config: impl codegen::IntoOption<MobvoiConfig, F>,
        ) -> Self {
            self.mobvoi_config = codegen::IntoOption::into_option(mobvoi_config);
            self
        }

        /// Sets [`wise_brain_config`](field@Self::wise_brain_config).
        #[must_use]
        pub fn wise_brain_config<F>(
            mut self,
            wise_brain_config: impl codegen::IntoOption<WiseBrainConfig, F>,
        ) -> Self {
            self.wise_brain_config = codegen::IntoOption::into_option(wise_brain_config);
            self
        }
    }

    codegen::object! {
        UpdateRobotRequest, extra {
            0 name: Option<String> = optional "name";
            1 app_type: Option<i32> = optional "app_type";
            2 room_id: Option<String> = optional "room_id";
            3 robot_type: Option<RobotType> = optional "robot_type";
            4 language: Option<ChatLanguage> = optional "language";
            5 tail_silence_time: Option<i32> = optional "tail_silence_time";
            6 enable_question_audit: Option<bool> = optional "enable_question_audit";
            7 huawei_ei_cbs: Option<CbsConfig> = optional "huawei_ei_cbs";
            8 iflytek_aiui_config: Option<IflytekAiuiConfig> = optional "iflytek_aiui_config";
            9 iflytek_spark: Option<IflytekSparkConfig> = optional "iflytek_spark";
            10 third_party_model_config: Option<ThirdPartyModelConfig> = optional "third_party_model_config";
            11 mobvoi_config: Option<MobvoiConfig> = optional "mobvoi_config";
            12 wise_brain_config: Option<WiseBrainConfig> = optional "wise_brain_config";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ValidateRobotRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(app_type: i32) -> Self {
            Self {
                app_type,
                ..Default::default()
            }
        }

        /// Sets [`huawei_ei_cbs`](field@Self::huawei_ei_cbs).
        #[must_use]
        pub fn huawei_ei_cbs<F>(
            mut self,
            huawei_ei_cbs: impl codegen::IntoOption<CbsConfig, F>,
        ) -> Self {
            self.huawei_ei_cbs = codegen::IntoOption::into_option(huawei_ei_cbs);
            self
        }

        /// Sets [`iflytek_aiui_config`](field@Self::iflytek_aiui_config).
        #[must_use]
        pub fn iflytek_aiui_config<F>(
            mut self,
            iflytek_aiui_config: impl codegen::IntoOption<IflytekAiuiConfig, F>,
        ) -> Self {
            self.iflytek_aiui_config = codegen::IntoOption::into_option(iflytek_aiui_config);
            self
        }

        /// Sets [`iflytek_spark`](field@Self::iflytek_spark).
        #[must_use]
        pub fn iflytek_spark<F>(
            mut self,
            iflytek_spark: impl codegen::IntoOption<IflytekSparkConfig, F>,
        ) -> Self {
            self.iflytek_spark = codegen::IntoOption::into_option(iflytek_spark);
            self
        }

        /// Sets [`third_party_model_config`](field@Self::third_party_model_config).
        #[must_use]
        pub fn third_party_model_config<F>(
            mut self,
            third_party_model_config: impl codegen::IntoOption<ThirdPartyModelConfig, F>,
        ) -> Self {
            self.third_party_model_config =
                codegen::IntoOption::into_option(third_party_model_config);
            self
        }

        /// Sets [`mobvoi_config`](field@Self::mobvoi_config).
        #[must_use]
        pub fn mobvoi_config<F>(
            mut self,
            mobvoi_config: impl codegen::IntoOption<MobvoiConfig, F>,
        ) -> Self {
            self.mobvoi_config = codegen::IntoOption::into_option(mobvoi_config);
            self
        }

        /// Sets [`wise_brain_config`](field@Self::wise_brain_config).
        #[must_use]
        pub fn wise_brain_config<F>(
            mut self,
            wise_brain_config: impl codegen::IntoOption<WiseBrainConfig, F>,
        ) -> Self {
            self.wise_brain_config = codegen::IntoOption::into_option(wise_brain_config);
            self
        }
    }

    codegen::object! {
        ValidateRobotRequest, extra {
            0 app_type: i32 = required "app_type";
            1 huawei_ei_cbs: Option<CbsConfig> = optional "huawei_ei_cbs";
            2 iflytek_aiui_config: Option<IflytekAiuiConfig> = optional "iflytek_aiui_config";
            3 iflytek_spark: Option<IflytekSparkConfig> = optional "iflytek_spark";
            4 third_party_model_config: Option<ThirdPartyModelConfig> = optional "third_party_model_config";
            5 mobvoi_config: Option<MobvoiConfig> = optional "mobvoi_config";
            6 wise_brain_config: Option<WiseBrainConfig> = optional "wise_brain_config";
        }
    }

    impl codegen::Page for ListRobotResponse {
        type Item = Robot;

        fn items(&self) -> &[Self::Item] {
            &self.data
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.data
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }
}

/// The family `chat-robots`. Robots that hold conversations, and the permissions they need.
impl super::super::Client {
    /// Let the service use another one on the tenant's behalf.
    ///
    /// Creates an agency, which is an IAM delegation of permissions to the service. A robot that
    /// uses CBS or SIS of the tenant needs the one for it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/agency/{role_type}` (CreateAgencyWithRoleType)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::AgencyRoleType;
    ///
    /// let response = client
    ///     .create_agency_with_role_type(AgencyRoleType::Sis)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_agency_with_role_type(
        &self,
        role_type: impl Into<types::AgencyRoleType>,
    ) -> builders::CreateAgencyWithRoleType {
        let mut call = self.0.call(&operations::CREATE_AGENCY_WITH_ROLE_TYPE);
        call.set_as::<types::AgencyRoleType>("role_type", role_type);
        builders::CreateAgencyWithRoleType { call }
    }

    /// Revoke an agency.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/agency/{role_type}` (DeleteAgencyWithRoleType)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::AgencyRoleType;
    ///
    /// let response = client
    ///     .delete_agency_with_role_type(AgencyRoleType::Sis)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_agency_with_role_type(
        &self,
        role_type: impl Into<types::AgencyRoleType>,
    ) -> builders::DeleteAgencyWithRoleType {
        let mut call = self.0.call(&operations::DELETE_AGENCY_WITH_ROLE_TYPE);
        call.set_as::<types::AgencyRoleType>("role_type", role_type);
        builders::DeleteAgencyWithRoleType { call }
    }

    /// Show an agency.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/agency` (ShowAgency)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::AgencyRoleType;
    ///
    /// let response = client.show_agency().role_type(AgencyRoleType::Sis).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_agency(&self) -> builders::ShowAgency {
        builders::ShowAgency {
            call: self.0.call(&operations::SHOW_AGENCY),
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     AsrType, ChatLanguage, CreateRobotRequest, RobotType, ThirdPartyModelConfig,
    /// };
    ///
    /// let body = CreateRobotRequest::new("Lobby guide", 6)
    ///     .robot_type(RobotType::Chat)
    ///     .language(ChatLanguage::Cn)
    ///     .tail_silence_time(600)
    ///     .third_party_model_config(
    ///         ThirdPartyModelConfig::new()
    ///             .app_id("lobby-guide")
    ///             .app_key("not-a-real-key")
    ///             .llm_url("https://llm.example.com/chat")
    ///             .is_stream(true)
    ///             .chat_rounds(3)
    ///             .sis_region(0)
    ///             .sis_project_id("5f30c8d1a9e24b76b4d0e7293af61c85")
    ///             .enable_hot_words(true)
    ///             .asr_type(AsrType::EiSis),
    ///     );
    /// let response = client.create_robot(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_robot(
        &self,
        body: impl Borrow<types::CreateRobotRequest>,
    ) -> builders::CreateRobot {
        let mut call = self.0.call(&operations::CREATE_ROBOT);
        call.body(Borrow::<types::CreateRobotRequest>::borrow(&body));
        builders::CreateRobot { call }
    }

    /// List robots.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/robot` (ListRobot)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_robot().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_robot(&self) -> builders::ListRobot {
        builders::ListRobot {
            call: self.0.call(&operations::LIST_ROBOT),
        }
    }

    /// Delete robots.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/robot/delete` (DeleteRobot)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec!["7c25e9f04b8d4a1793d6f0a2be81c457".to_owned()];
    /// let response = client.delete_robot(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_robot(&self, body: impl Borrow<Vec<String>>) -> builders::DeleteRobot {
        let mut call = self.0.call(&operations::DELETE_ROBOT);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteRobot { call }
    }

    /// Show a robot.
    ///
    /// Secrets that the robot was created with are not shown.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/robot/{robot_id}` (ShowRobot)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_robot("7c25e9f04b8d4a1793d6f0a2be81c457").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_robot(&self, robot_id: impl Into<String>) -> builders::ShowRobot {
        let mut call = self.0.call(&operations::SHOW_ROBOT);
        call.set_as::<String>("robot_id", robot_id);
        builders::ShowRobot { call }
    }

    /// Change a robot.
    ///
    /// For what belongs to which `app_type`, see `CreateRobot`.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/robot/{robot_id}` (UpdateRobot)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ChatLanguage, UpdateRobotRequest};
    ///
    /// let body = UpdateRobotRequest::new()
    ///     .name("Night guide")
    ///     .language(ChatLanguage::En)
    ///     .enable_question_audit(true);
    /// let response = client
    ///     .update_robot("7c25e9f04b8d4a1793d6f0a2be81c457", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_robot(
        &self,
        robot_id: impl Into<String>,
        body: impl Borrow<types::UpdateRobotRequest>,
    ) -> builders::UpdateRobot {
        let mut call = self.0.call(&operations::UPDATE_ROBOT);
        call.set_as::<String>("robot_id", robot_id);
        call.body(Borrow::<types::UpdateRobotRequest>::borrow(&body));
        builders::UpdateRobot { call }
    }

    /// Check the configuration of a robot.
    ///
    /// Takes what `CreateRobot` takes, but creates nothing. There is nothing to check for
    /// `app_type` 5.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/robot/validate` (ValidateRobot)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{IflytekSparkConfig, ValidateRobotRequest};
    ///
    /// let body = ValidateRobotRequest::new(2)
    ///     .iflytek_spark(
    ///         IflytekSparkConfig::new()
    ///             .app_id("e4c0b172")
    ///             .app_key("not-a-real-key")
    ///             .api_secret("not-a-real-secret"),
    ///     );
    /// let response = client.validate_robot(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate_robot(
        &self,
        body: impl Borrow<types::ValidateRobotRequest>,
    ) -> builders::ValidateRobot {
        let mut call = self.0.call(&operations::VALIDATE_ROBOT);
        call.body(Borrow::<types::ValidateRobotRequest>::borrow(&body));
        builders::ValidateRobot { call }
    }
}
