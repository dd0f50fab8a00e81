//! The family `chat-rooms`. Rooms and jobs of conversations with avatars, and codes to enter them.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/digital-human-chat/active-code`
    pub static CREATE_ACTIVE_CODE: Operation = Operation {
        family: "chat-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/robot_id").length(1, 64),
            Parameter::body("/room_id").length(1, 64),
            Parameter::body("/valid_period").range(0.0, 65535.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/active_code"],
        success: Success::json::<crate::types::ActiveCode>(),
        ..Operation::new(
            "CreateActiveCode",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/active-code",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/active-code`
    pub static LIST_ACTIVE_CODE: Operation = Operation {
        family: "chat-rooms",
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
            Parameter::query("robot_id").required().length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/data/*/active_code"],
        success: Success::json::<crate::types::ListActiveCodeResponse>(),
        ..Operation::new(
            "ListActiveCode",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/active-code",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/active-code/delete`
    pub static DELETE_ACTIVE_CODE: Operation = Operation {
        family: "chat-rooms",
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
            "DeleteActiveCode",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/active-code/delete",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset`
    pub static RESET_ACTIVE_CODE: Operation = Operation {
        family: "chat-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("active_code_id").max_length(64),
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
        sensitive: &["/active_code"],
        success: Success::json::<crate::types::ActiveCode>(),
        ..Operation::new(
            "ResetActiveCode",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/active-code/{active_code_id}`
    pub static SHOW_ACTIVE_CODE: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("active_code_id").max_length(64),
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
        sensitive: &["/active_code"],
        success: Success::json::<crate::types::ActiveCode>(),
        ..Operation::new(
            "ShowActiveCode",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/active-code/{active_code_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}`
    pub static UPDATE_ACTIVE_CODE: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("active_code_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/valid_period").range(0.0, 65535.0),
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
        sensitive: &["/active_code"],
        success: Success::json::<crate::types::ActiveCode>(),
        ..Operation::new(
            "UpdateActiveCode",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/active-code/{active_code_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/audio-record-config`
    pub static CREATE_AUDIO_RECORD_CONFIG: Operation = Operation {
        family: "chat-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/obs_bucket_name").length(1, 64),
            Parameter::body("/obs_endpoint").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::AudioRecordConfig>(),
        ..Operation::new(
            "CreateAudioRecordConfig",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/audio-record-config",
        )
    };
    /// `DELETE /v1/{project_id}/digital-human-chat/audio-record-config`
    pub static DELETE_AUDIO_RECORD_CONFIG: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
        ..Operation::new(
            "DeleteAudioRecordConfig",
            Method::Delete,
            "/v1/{project_id}/digital-human-chat/audio-record-config",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/audio-record-config`
    pub static SHOW_AUDIO_RECORD_CONFIG: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
        success: Success::json::<crate::types::AudioRecordConfig>(),
        ..Operation::new(
            "ShowAudioRecordConfig",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/audio-record-config",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/audio-record-config`
    pub static UPDATE_AUDIO_RECORD_CONFIG: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/obs_bucket_name").length(1, 64),
            Parameter::body("/obs_endpoint").length(1, 64),
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
        success: Success::json::<crate::types::AudioRecordConfig>(),
        ..Operation::new(
            "UpdateAudioRecordConfig",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/audio-record-config",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/create-dialog-url`
    pub static CREATE_DIALOG_URL: Operation = Operation {
        family: "chat-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/room_id").length(1, 64),
            Parameter::body("/robot_id").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateDialogUrlResponse>(),
        ..Operation::new(
            "CreateDialogUrl",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/create-dialog-url",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    pub static LIST_SMART_CHAT_JOB: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "smart_chat_jobs",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        job: Some(Job {
            items: Some("smart_chat_jobs"),
            id: "job_id",
            state: "state",
            by: None,
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::query("state").joined(),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
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
        success: Success::json::<crate::types::ListSmartChatJobResponse>(),
        ..Operation::new(
            "ListSmartChatJob",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    pub static START_SMART_CHAT_JOB: Operation = Operation {
        family: "chat-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::query("robot_id").required().length(1, 64),
            Parameter::body("/extend_param").max_length(1024),
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
        sensitive: &["/rtc_room_info/users/*/signature"],
        success: Success::json::<crate::types::StartedSmartChatJob>(),
        ..Operation::new(
            "StartSmartChatJob",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs",
        )
    };
    /// `GET
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state`
    pub static SHOW_SMART_CHAT_JOB: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        job: Some(Job {
            items: None,
            id: "job_id",
            state: "state",
            by: None,
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::path("job_id").max_length(64),
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
        sensitive: &["/rtc_room_info/users/*/signature"],
        success: Success::json::<crate::types::SmartChatJob>(),
        ..Operation::new(
            "ShowSmartChatJob",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state",
        )
    };
    /// `POST
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop`
    pub static STOP_SMART_CHAT_JOB: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::path("job_id").max_length(64),
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
        ..Operation::new(
            "StopSmartChatJob",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/dialog-report-config`
    pub static CREATE_DIALOG_REPORT_CONFIG: Operation = Operation {
        family: "chat-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/obs_bucket_name").length(1, 64),
            Parameter::body("/obs_endpoint").length(1, 64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::DialogReportConfig>(),
        ..Operation::new(
            "CreateDialogReportConfig",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/dialog-report-config",
        )
    };
    /// `DELETE /v1/{project_id}/digital-human-chat/dialog-report-config`
    pub static DELETE_DIALOG_REPORT_CONFIG: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
        ..Operation::new(
            "DeleteDialogReportConfig",
            Method::Delete,
            "/v1/{project_id}/digital-human-chat/dialog-report-config",
        )
    };
    /// `GET /v1/{project_id}/digital-human-chat/dialog-report-config`
    pub static SHOW_DIALOG_REPORT_CONFIG: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
        success: Success::json::<crate::types::DialogReportConfig>(),
        ..Operation::new(
            "ShowDialogReportConfig",
            Method::Get,
            "/v1/{project_id}/digital-human-chat/dialog-report-config",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-chat/dialog-report-config`
    pub static UPDATE_DIALOG_REPORT_CONFIG: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/obs_bucket_name").length(1, 64),
            Parameter::body("/obs_endpoint").length(1, 64),
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
        success: Success::json::<crate::types::DialogReportConfig>(),
        ..Operation::new(
            "UpdateDialogReportConfig",
            Method::Put,
            "/v1/{project_id}/digital-human-chat/dialog-report-config",
        )
    };
    /// `POST /v1/{project_id}/digital-human-chat/once-code`
    pub static CREATE_ONCE_CODE: Operation = Operation {
        family: "chat-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/once_code"],
        success: Success::json::<crate::types::CreateOnceCodeResponse>(),
        ..Operation::new(
            "CreateOnceCode",
            Method::Post,
            "/v1/{project_id}/digital-human-chat/once-code",
        )
    };
    /// `POST /v1/{project_id}/smart-chat-rooms`
    pub static CREATE_SMART_CHAT_ROOM: Operation = Operation {
        family: "chat-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/room_name").length(1, 256),
            Parameter::body("/room_description").max_length(1024),
            Parameter::body("/video_config/bitrate").range(40.0, 30000.0),
            Parameter::body("/video_config/width").range(0.0, 3840.0),
            Parameter::body("/video_config/height").range(0.0, 3840.0),
            Parameter::body("/video_config/subtitle_config/dx").range(0.0, 1920.0),
            Parameter::body("/video_config/subtitle_config/dy").range(0.0, 1920.0),
            Parameter::body("/video_config/subtitle_config/h").range(0.0, 1920.0),
            Parameter::body("/video_config/subtitle_config/w").range(0.0, 1920.0),
            Parameter::body("/video_config/subtitle_config/font_name").max_length(64),
            Parameter::body("/video_config/subtitle_config/font_size").range(0.0, 120.0),
            Parameter::body("/video_config/subtitle_config/font_color").max_length(7),
            Parameter::body("/video_config/subtitle_config/stroke_color").max_length(7),
            Parameter::body("/video_config/subtitle_config/stroke_thickness")
                .range(0.0, 50.0),
            Parameter::body("/video_config/subtitle_config/opacity").range(0.0, 1.0),
            Parameter::body("/video_config/dx").range(-1920.0, 3840.0),
            Parameter::body("/video_config/dy").range(-1920.0, 3840.0),
            Parameter::body("/video_config/output_external_url").length(1, 2048),
            Parameter::body("/model_asset_id").max_length(64),
            Parameter::body("/voice_config/voice_asset_id").length(1, 256),
            Parameter::body("/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/voice_config/volume").range(90.0, 240.0),
            Parameter::body("/voice_config_list").items(1, 100),
            Parameter::body("/voice_config_list/*/voice_asset_id").length(1, 64),
            Parameter::body("/voice_config_list/*/speed").range(50.0, 200.0),
            Parameter::body("/voice_config_list/*/pitch").range(50.0, 200.0),
            Parameter::body("/voice_config_list/*/volume").range(90.0, 240.0),
            Parameter::body("/robot_id").length(1, 64),
            Parameter::body("/concurrency").range(0.0, 1024.0),
            Parameter::body("/client_nums").range(0.0, 1024.0),
            Parameter::body("/background_config/background_config").length(1, 2048),
            Parameter::body("/background_config/background_color_config").max_length(16),
            Parameter::body("/background_config/background_asset_id").max_length(64),
            Parameter::body("/background_config/background_image_config/dx")
                .range(-5760.0, 0.0),
            Parameter::body("/background_config/background_image_config/dy")
                .range(-5760.0, 0.0),
            Parameter::body("/background_config/background_image_config/width")
                .range(1.0, 7680.0),
            Parameter::body("/background_config/background_image_config/height")
                .range(1.0, 7680.0),
            Parameter::body("/layer_config").max_items(100),
            Parameter::body("/layer_config/*/asset_id").max_length(64),
            Parameter::body("/layer_config/*/group_id").max_length(64),
            Parameter::body("/layer_config/*/sequence_no").range(0.0, 2147483647.0),
            Parameter::body("/layer_config/*/position/dx").range(-1920.0, 3840.0),
            Parameter::body("/layer_config/*/position/dy").range(-1920.0, 3840.0),
            Parameter::body("/layer_config/*/position/layer_index").range(1.0, 100.0),
            Parameter::body("/layer_config/*/size/width").range(1.0, 7680.0),
            Parameter::body("/layer_config/*/size/height").range(1.0, 7680.0),
            Parameter::body("/layer_config/*/rotation/angle").range(0.0, 360.0),
            Parameter::body("/layer_config/*/image_config/image_url").length(1, 2048),
            Parameter::body("/layer_config/*/video_config/video_url").length(1, 2048),
            Parameter::body("/layer_config/*/video_config/video_cover_url")
                .length(1, 2048),
            Parameter::body("/layer_config/*/video_config/loop_count")
                .range(-1.0, 100.0),
            Parameter::body("/layer_config/*/video_config/video_sound")
                .range(0.0, 100.0),
            Parameter::body("/layer_config/*/text_config/text_context").max_length(1024),
            Parameter::body("/layer_config/*/text_config/font_name").max_length(64),
            Parameter::body("/layer_config/*/text_config/font_size").range(0.0, 120.0),
            Parameter::body("/layer_config/*/text_config/font_color").max_length(16),
            Parameter::body("/chat_subtitle_config/dx").range(0.0, 1920.0),
            Parameter::body("/chat_subtitle_config/dy").range(0.0, 1920.0),
            Parameter::body("/chat_subtitle_config/width").range(1.0, 7680.0),
            Parameter::body("/chat_subtitle_config/height").range(1.0, 7680.0),
            Parameter::body("/exit_mute_threshold").range(0.0, 1440.0),
            Parameter::body("/chat_resource_config").max_items(10000),
            Parameter::body("/chat_resource_config/*/resource_id").length(1, 64),
            Parameter::body("/chat_resource_config/*/count_resource").range(0.0, 10000.0),
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
        success: Success::json::<crate::types::CreateSmartChatRoomResponse>(),
        ..Operation::new(
            "CreateSmartChatRoom",
            Method::Post,
            "/v1/{project_id}/smart-chat-rooms",
        )
    };
    /// `GET /v1/{project_id}/smart-chat-rooms`
    pub static LIST_SMART_CHAT_ROOMS: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "smart_chat_rooms",
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
            Parameter::query("room_name").max_length(128),
            Parameter::query("model_name").max_length(128),
            Parameter::query("start_time"),
            Parameter::query("end_time"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/smart_chat_rooms/*/cover_url"],
        success: Success::json::<crate::types::ListSmartChatRoomsResponse>(),
        ..Operation::new(
            "ListSmartChatRooms",
            Method::Get,
            "/v1/{project_id}/smart-chat-rooms",
        )
    };
    /// `DELETE /v1/{project_id}/smart-chat-rooms/{room_id}`
    pub static DELETE_SMART_CHAT_ROOM: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
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
        ..Operation::new(
            "DeleteSmartChatRoom",
            Method::Delete,
            "/v1/{project_id}/smart-chat-rooms/{room_id}",
        )
    };
    /// `GET /v1/{project_id}/smart-chat-rooms/{room_id}`
    pub static SHOW_SMART_CHAT_ROOM: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
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
        sensitive: &[
            "/video_config/output_external_url",
            "/background_config/background_config",
            "/layer_config/*/image_config/image_url",
            "/layer_config/*/video_config/video_url",
            "/layer_config/*/video_config/video_cover_url",
            "/cover_url",
        ],
        success: Success::json::<crate::types::SmartChatRoom>(),
        ..Operation::new(
            "ShowSmartChatRoom",
            Method::Get,
            "/v1/{project_id}/smart-chat-rooms/{room_id}",
        )
    };
    /// `PUT /v1/{project_id}/smart-chat-rooms/{room_id}`
    pub static UPDATE_SMART_CHAT_ROOM: Operation = Operation {
        family: "chat-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/room_name").length(1, 256),
            Parameter::body("/room_description").max_length(1024),
            Parameter::body("/video_config/bitrate").range(40.0, 30000.0),
            Parameter::body("/video_config/width").range(0.0, 3840.0),
            Parameter::body("/video_config/height").range(0.0, 3840.0),
            Parameter::body("/video_config/subtitle_config/dx").range(0.0, 1920.0),
            Parameter::body("/video_config/subtitle_config/dy").range(0.0, 1920.0),
            Parameter::body("/video_config/subtitle_config/h").range(0.0, 1920.0),
            Parameter::body("/video_config/subtitle_config/w").range(0.0, 1920.0),
            Parameter::body("/video_config/subtitle_config/font_name").max_length(64),
            Parameter::body("/video_config/subtitle_config/font_size").range(0.0, 120.0),
            Parameter::body("/video_config/subtitle_config/font_color").max_length(7),
            Parameter::body("/video_config/subtitle_config/stroke_color").max_length(7),
            Parameter::body("/video_config/subtitle_config/stroke_thickness")
                .range(0.0, 50.0),
            Parameter::body("/video_config/subtitle_config/opacity").range(0.0, 1.0),
            Parameter::body("/video_config/dx").range(-1920.0, 3840.0),
            Parameter::body("/video_config/dy").range(-1920.0, 3840.0),
            Parameter::body("/video_config/output_external_url").length(1, 2048),
            Parameter::body("/model_asset_id").max_length(64),
            Parameter::body("/voice_config/voice_asset_id").length(1, 256),
            Parameter::body("/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/voice_config/volume").range(90.0, 240.0),
            Parameter::body("/voice_config_list").items(1, 100),
            Parameter::body("/voice_config_list/*/voice_asset_id").length(1, 64),
            Parameter::body("/voice_config_list/*/speed").range(50.0, 200.0),
            Parameter::body("/voice_config_list/*/pitch").range(50.0, 200.0),
            Parameter::body("/voice_config_list/*/volume").range(90.0, 240.0),
            Parameter::body("/robot_id").length(1, 64),
            Parameter::body("/concurrency").range(0.0, 1024.0),
            Parameter::body("/client_nums").range(0.0, 1024.0),
            Parameter::body("/background_config/background_config").length(1, 2048),
            Parameter::body("/background_config/background_color_config").max_length(16),
            Parameter::body("/background_config/background_asset_id").max_length(64),
            Parameter::body("/background_config/background_image_config/dx")
                .range(-5760.0, 0.0),
            Parameter::body("/background_config/background_image_config/dy")
                .range(-5760.0, 0.0),
            Parameter::body("/background_config/background_image_config/width")
                .range(1.0, 7680.0),
            Parameter::body("/background_config/background_image_config/height")
                .range(1.0, 7680.0),
            Parameter::body("/layer_config").max_items(100),
            Parameter::body("/layer_config/*/asset_id").max_length(64),
            Parameter::body("/layer_config/*/group_id").max_length(64),
            Parameter::body("/layer_config/*/sequence_no").range(0.0, 2147483647.0),
            Parameter::body("/layer_config/*/position/dx").range(-1920.0, 3840.0),
            Parameter::body("/layer_config/*/position/dy").range(-1920.0, 3840.0),
            Parameter::body("/layer_config/*/position/layer_index").range(1.0, 100.0),
            Parameter::body("/layer_config/*/size/width").range(1.0, 7680.0),
            Parameter::body("/layer_config/*/size/height").range(1.0, 7680.0),
            Parameter::body("/layer_config/*/rotation/angle").range(0.0, 360.0),
            Parameter::body("/layer_config/*/image_config/image_url").length(1, 2048),
            Parameter::body("/layer_config/*/video_config/video_url").length(1, 2048),
            Parameter::body("/layer_config/*/video_config/video_cover_url")
                .length(1, 2048),
            Parameter::body("/layer_config/*/video_config/loop_count")
                .range(-1.0, 100.0),
            Parameter::body("/layer_config/*/video_config/video_sound")
                .range(0.0, 100.0),
            Parameter::body("/layer_config/*/text_config/text_context").max_length(1024),
            Parameter::body("/layer_config/*/text_config/font_name").max_length(64),
            Parameter::body("/layer_config/*/text_config/font_size").range(0.0, 120.0),
            Parameter::body("/layer_config/*/text_config/font_color").max_length(16),
            Parameter::body("/chat_subtitle_config/dx").range(0.0, 1920.0),
            Parameter::body("/chat_subtitle_config/dy").range(0.0, 1920.0),
            Parameter::body("/chat_subtitle_config/width").range(1.0, 7680.0),
            Parameter::body("/chat_subtitle_config/height").range(1.0, 7680.0),
            Parameter::body("/exit_mute_threshold").range(0.0, 1440.0),
            Parameter::body("/chat_resource_config").max_items(10000),
            Parameter::body("/chat_resource_config/*/resource_id").length(1, 64),
            Parameter::body("/chat_resource_config/*/count_resource").range(0.0, 10000.0),
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
        sensitive: &[
            "/video_config/output_external_url",
            "/background_config/background_config",
            "/layer_config/*/image_config/image_url",
            "/layer_config/*/video_config/video_url",
            "/layer_config/*/video_config/video_cover_url",
            "/cover_url",
        ],
        success: Success::json::<crate::types::SmartChatRoom>(),
        ..Operation::new(
            "UpdateSmartChatRoom",
            Method::Put,
            "/v1/{project_id}/smart-chat-rooms/{room_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Create an activation code.
    ///
    /// A code is issued for one room and the robot that serves it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/active-code` (CreateActiveCode)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateActiveCode {
        pub(super) call: Call,
    }
    impl CreateActiveCode {
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
        pub async fn send(self) -> Result<Response<types::ActiveCode>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ActiveCode>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the activation codes of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/active-code` (ListActiveCode)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListActiveCode {
        pub(super) call: Call,
    }
    impl ListActiveCode {
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
        pub async fn send(
            self,
        ) -> Result<Response<types::ListActiveCodeResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListActiveCodeResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListActiveCodeResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListActiveCodeResponse> {
            Items::new(self.call)
        }
    }
    /// Delete activation codes.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/active-code/delete` (DeleteActiveCode)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteActiveCode {
        pub(super) call: Call,
    }
    impl DeleteActiveCode {
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
    /// Replace the text of an activation code.
    ///
    /// The code keeps its id and gets a new text and a new time of expiry.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset`
    /// (ResetActiveCode)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ResetActiveCode {
        pub(super) call: Call,
    }
    impl ResetActiveCode {
        /// The body of the request.
        pub fn body(mut self, body: types::ResetActiveCodeRequest) -> Self {
            self.call.body(&body);
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
        pub async fn send(self) -> Result<Response<types::ActiveCode>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ActiveCode>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show an activation code.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/active-code/{active_code_id}` (ShowActiveCode)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowActiveCode {
        pub(super) call: Call,
    }
    impl ShowActiveCode {
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
        pub async fn send(self) -> Result<Response<types::ActiveCode>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ActiveCode>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change how long an activation code is valid.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}` (UpdateActiveCode)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateActiveCode {
        pub(super) call: Call,
    }
    impl UpdateActiveCode {
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
        pub async fn send(self) -> Result<Response<types::ActiveCode>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ActiveCode>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Set where recordings of conversations are stored.
    ///
    /// The setting applies to the project, which has one at most. Change it with
    /// `UpdateAudioRecordConfig`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/audio-record-config` (CreateAudioRecordConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateAudioRecordConfig {
        pub(super) call: Call,
    }
    impl CreateAudioRecordConfig {
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
        pub async fn send(self) -> Result<Response<types::AudioRecordConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::AudioRecordConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Delete the setting for recordings.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/audio-record-config` (DeleteAudioRecordConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteAudioRecordConfig {
        pub(super) call: Call,
    }
    impl DeleteAudioRecordConfig {
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
    /// Show where recordings of conversations are stored.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/audio-record-config` (ShowAudioRecordConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowAudioRecordConfig {
        pub(super) call: Call,
    }
    impl ShowAudioRecordConfig {
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
        pub async fn send(self) -> Result<Response<types::AudioRecordConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::AudioRecordConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change where recordings of conversations are stored.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/audio-record-config` (UpdateAudioRecordConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateAudioRecordConfig {
        pub(super) call: Call,
    }
    impl UpdateAudioRecordConfig {
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
        pub async fn send(self) -> Result<Response<types::AudioRecordConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::AudioRecordConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a link to a conversation.
    ///
    /// Whoever opens the link in a browser talks to the robot in the room.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/create-dialog-url` (CreateDialogUrl)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateDialogUrl {
        pub(super) call: Call,
    }
    impl CreateDialogUrl {
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
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateDialogUrlResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateDialogUrlResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the conversations of a room.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    /// (ListSmartChatJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSmartChatJob {
        pub(super) call: Call,
    }
    impl ListSmartChatJob {
        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::SmartChatJobState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::SmartChatJobState>::into),
                );
            self
        }
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
        pub async fn send(
            self,
        ) -> Result<Response<types::ListSmartChatJobResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListSmartChatJobResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListSmartChatJobResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListSmartChatJobResponse> {
            Items::new(self.call)
        }
    }
    /// Start a conversation in a room.
    ///
    /// The room needs a `concurrency`, or no job can be started.
    ///
    /// The conversation itself takes place outside of this API. The avatar is seen in the RTC room
    /// of the response; text and speech go over a WebSocket at `chat_access_address`, which is
    /// another for each job, so it must not be replaced by a fixed host. A browser authenticates
    /// there with a code of `CreateOnceCode`, anything else with such a code or an IAM token.
    ///
    /// The job runs until `StopSmartChatJob`, or until nobody has spoken for the
    /// `exit_mute_threshold` of the room.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    /// (StartSmartChatJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct StartSmartChatJob {
        pub(super) call: Call,
    }
    impl StartSmartChatJob {
        /// The body of the request.
        pub fn body(mut self, body: types::StartSmartChatJobRequest) -> Self {
            self.call.body(&body);
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
        pub async fn send(self) -> Result<Response<types::StartedSmartChatJob>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::StartedSmartChatJob>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a conversation.
    ///
    /// Includes what is needed to enter it, as the response of `StartSmartChatJob` has it.
    ///
    /// `GET
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state`
    /// (ShowSmartChatJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowSmartChatJob {
        pub(super) call: Call,
    }
    impl ShowSmartChatJob {
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
        pub async fn send(self) -> Result<Response<types::SmartChatJob>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartChatJob>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// End a conversation.
    ///
    /// `POST
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop`
    /// (StopSmartChatJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct StopSmartChatJob {
        pub(super) call: Call,
    }
    impl StopSmartChatJob {
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
    /// Set where results of conversations are stored.
    ///
    /// The setting applies to the project, which has one at most. Change it with
    /// `UpdateDialogReportConfig`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/dialog-report-config` (CreateDialogReportConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateDialogReportConfig {
        pub(super) call: Call,
    }
    impl CreateDialogReportConfig {
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
        pub async fn send(self) -> Result<Response<types::DialogReportConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::DialogReportConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Delete the setting for results.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/dialog-report-config` (DeleteDialogReportConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteDialogReportConfig {
        pub(super) call: Call,
    }
    impl DeleteDialogReportConfig {
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
    /// Show where results of conversations are stored.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/dialog-report-config` (ShowDialogReportConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowDialogReportConfig {
        pub(super) call: Call,
    }
    impl ShowDialogReportConfig {
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
        pub async fn send(self) -> Result<Response<types::DialogReportConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::DialogReportConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change where results of conversations are stored.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/dialog-report-config` (UpdateDialogReportConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateDialogReportConfig {
        pub(super) call: Call,
    }
    impl UpdateDialogReportConfig {
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
        pub async fn send(self) -> Result<Response<types::DialogReportConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::DialogReportConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a code that admits once to a conversation.
    ///
    /// The code is valid for 5 minutes and for one connection; each further connection needs a new
    /// one. Call this from a server: the service does not allow it across origins, so a browser
    /// cannot.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/once-code` (CreateOnceCode)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateOnceCode {
        pub(super) call: Call,
    }
    impl CreateOnceCode {
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
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateOnceCodeResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateOnceCodeResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a room for conversations.
    ///
    /// A room states which avatar replies, with which voices and robot, what it looks like and how
    /// many may talk at once. Start a conversation in it with `StartSmartChatJob`.
    ///
    /// `POST /v1/{project_id}/smart-chat-rooms` (CreateSmartChatRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateSmartChatRoom {
        pub(super) call: Call,
    }
    impl CreateSmartChatRoom {
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
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateSmartChatRoomResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateSmartChatRoomResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List rooms for conversations.
    ///
    /// `GET /v1/{project_id}/smart-chat-rooms` (ListSmartChatRooms)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSmartChatRooms {
        pub(super) call: Call,
    }
    impl ListSmartChatRooms {
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
        /// Only rooms whose name contains this text. At most 128 characters.
        pub fn room_name(mut self, room_name: impl Into<String>) -> Self {
            self.call.set("room_name", Into::<String>::into(room_name));
            self
        }
        /// Only rooms whose avatar has a name that contains this text. At most 128 characters.
        pub fn model_name(mut self, model_name: impl Into<String>) -> Self {
            self.call.set("model_name", Into::<String>::into(model_name));
            self
        }
        /// Only rooms whose latest conversation started at this time or later.
        pub fn start_time(mut self, start_time: impl Into<crate::Timestamp>) -> Self {
            self.call.set("start_time", Into::<crate::Timestamp>::into(start_time));
            self
        }
        /// The end of the window that `start_time` begins.
        pub fn end_time(mut self, end_time: impl Into<crate::Timestamp>) -> Self {
            self.call.set("end_time", Into::<crate::Timestamp>::into(end_time));
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
        pub async fn send(
            self,
        ) -> Result<Response<types::ListSmartChatRoomsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListSmartChatRoomsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListSmartChatRoomsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListSmartChatRoomsResponse> {
            Items::new(self.call)
        }
    }
    /// Delete a room for conversations.
    ///
    /// `DELETE /v1/{project_id}/smart-chat-rooms/{room_id}` (DeleteSmartChatRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteSmartChatRoom {
        pub(super) call: Call,
    }
    impl DeleteSmartChatRoom {
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
    /// Show a room for conversations.
    ///
    /// `GET /v1/{project_id}/smart-chat-rooms/{room_id}` (ShowSmartChatRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowSmartChatRoom {
        pub(super) call: Call,
    }
    impl ShowSmartChatRoom {
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
        pub async fn send(self) -> Result<Response<types::SmartChatRoom>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartChatRoom>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a room for conversations.
    ///
    /// The name must be given again, even if it stays as it is.
    ///
    /// `PUT /v1/{project_id}/smart-chat-rooms/{room_id}` (UpdateSmartChatRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateSmartChatRoom {
        pub(super) call: Call,
    }
    impl UpdateSmartChatRoom {
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
        pub async fn send(self) -> Result<Response<types::SmartChatRoom>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartChatRoom>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        ReviewConfig, ErrorResponse, ChatLanguage, RtcRoomInfo, VideoConfig, VoiceConfig,
        BackgroundConfigInfo, LayerConfig, LiveModelInfo, ResourceSource, ChargeMode,
    };
    /// `CreateActiveCodeRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateActiveCodeRequest {
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// `room_id` (always there). 1 to 64 characters.
        pub room_id: String,
        /// In days; 0 never expires. Range: 0 to 65535.
        pub valid_period: i32,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateActiveCodeRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            robot_id: impl Into<String>,
            room_id: impl Into<String>,
            valid_period: i32,
        ) -> Self {
            Self {
                robot_id: robot_id.into(),
                room_id: room_id.into(),
                valid_period,
                ..Default::default()
            }
        }
    }
    impl Object for CreateActiveCodeRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("robot_id"),
            required::<String>("room_id"),
            required::<i32>("valid_period"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.robot_id),
                1 => read(map, &mut self.room_id),
                _ => read(map, &mut self.valid_period),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "robot_id", &self.robot_id)?;
            write(map, "room_id", &self.room_id)?;
            write(map, "valid_period", &self.valid_period)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateActiveCodeRequest);
    /// A code that activates a client for conversations in a room.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ActiveCode {
        /// `active_code_id` (optional). 1 to 64 characters.
        pub active_code_id: Option<String>,
        /// The text that is entered. 1 to 64 characters.
        pub active_code: Option<String>,
        /// `robot_id` (optional). 1 to 64 characters.
        pub robot_id: Option<String>,
        /// `room_id` (optional). 1 to 64 characters.
        pub room_id: Option<String>,
        /// In days; 0 never expires. Range: 0 to 65535.
        pub valid_period: Option<i32>,
        /// `expire_time` (optional)
        pub expire_time: Option<Timestamp>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ActiveCode {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ActiveCode")
                .field("active_code_id", &self.active_code_id)
                .field("active_code", &redacted(&self.active_code))
                .field("robot_id", &self.robot_id)
                .field("room_id", &self.room_id)
                .field("valid_period", &self.valid_period)
                .field("expire_time", &self.expire_time)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for ActiveCode {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("active_code_id"),
            optional::<Option<String>>("active_code").sensitive(),
            optional::<Option<String>>("robot_id"),
            optional::<Option<String>>("room_id"),
            optional::<Option<i32>>("valid_period"),
            optional::<Option<Timestamp>>("expire_time"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.active_code_id),
                1 => read(map, &mut self.active_code),
                2 => read(map, &mut self.robot_id),
                3 => read(map, &mut self.room_id),
                4 => read(map, &mut self.valid_period),
                5 => read(map, &mut self.expire_time),
                6 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "active_code_id", &self.active_code_id)?;
            write_some(map, "active_code", &self.active_code)?;
            write_some(map, "robot_id", &self.robot_id)?;
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "valid_period", &self.valid_period)?;
            write_some(map, "expire_time", &self.expire_time)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ActiveCode);
    /// The answer of `ListActiveCode`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListActiveCodeResponse {
        /// `offset` (optional). Range: 0 to 1000000.
        pub offset: Option<i32>,
        /// `limit` (optional). Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many codes the robot has, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// `data` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<ActiveCode>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListActiveCodeResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("offset"),
            optional::<Option<i32>>("limit"),
            optional::<Option<i32>>("count"),
            optional::<Vec<ActiveCode>>("data"),
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
    object!(ListActiveCodeResponse);
    /// `ResetActiveCodeRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ResetActiveCodeRequest {
        /// Whether credentials that were obtained with the code are cleared. Default: `true`.
        pub clean_auth_credential: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ResetActiveCodeRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Whether credentials that were obtained with the code are cleared. Default: `true`.
        #[must_use]
        pub fn clean_auth_credential(mut self, clean_auth_credential: bool) -> Self {
            self.clean_auth_credential = Some(clean_auth_credential);
            self
        }
    }
    impl Object for ResetActiveCodeRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("clean_auth_credential"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.clean_auth_credential)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "clean_auth_credential", &self.clean_auth_credential)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ResetActiveCodeRequest);
    /// `UpdateActiveCodeRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateActiveCodeRequest {
        /// In days; 0 never expires. Range: 0 to 65535.
        pub valid_period: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateActiveCodeRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// In days; 0 never expires. Range: 0 to 65535.
        #[must_use]
        pub fn valid_period(mut self, valid_period: i32) -> Self {
            self.valid_period = Some(valid_period);
            self
        }
    }
    impl Object for UpdateActiveCodeRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("valid_period"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.valid_period)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "valid_period", &self.valid_period)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateActiveCodeRequest);
    /// `CreateAudioRecordConfigRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateAudioRecordConfigRequest {
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: String,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: String,
        /// Whether conversations are recorded.
        pub enable_audio_record: bool,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateAudioRecordConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            obs_bucket_name: impl Into<String>,
            obs_endpoint: impl Into<String>,
            enable_audio_record: bool,
        ) -> Self {
            Self {
                obs_bucket_name: obs_bucket_name.into(),
                obs_endpoint: obs_endpoint.into(),
                enable_audio_record,
                ..Default::default()
            }
        }
    }
    impl Object for CreateAudioRecordConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("obs_bucket_name"),
            required::<String>("obs_endpoint"),
            required::<bool>("enable_audio_record"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.obs_bucket_name),
                1 => read(map, &mut self.obs_endpoint),
                _ => read(map, &mut self.enable_audio_record),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "obs_bucket_name", &self.obs_bucket_name)?;
            write(map, "obs_endpoint", &self.obs_endpoint)?;
            write(map, "enable_audio_record", &self.enable_audio_record)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateAudioRecordConfigRequest);
    /// Where recordings of conversations are stored.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AudioRecordConfig {
        /// `project_id` (optional). 1 to 64 characters.
        pub project_id: Option<String>,
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: Option<String>,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: Option<String>,
        /// Whether conversations are recorded.
        pub enable_audio_record: Option<bool>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for AudioRecordConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("project_id"),
            optional::<Option<String>>("obs_bucket_name"),
            optional::<Option<String>>("obs_endpoint"),
            optional::<Option<bool>>("enable_audio_record"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.project_id),
                1 => read(map, &mut self.obs_bucket_name),
                2 => read(map, &mut self.obs_endpoint),
                3 => read(map, &mut self.enable_audio_record),
                4 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "project_id", &self.project_id)?;
            write_some(map, "obs_bucket_name", &self.obs_bucket_name)?;
            write_some(map, "obs_endpoint", &self.obs_endpoint)?;
            write_some(map, "enable_audio_record", &self.enable_audio_record)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(AudioRecordConfig);
    /// `UpdateAudioRecordConfigRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateAudioRecordConfigRequest {
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: Option<String>,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: Option<String>,
        /// Whether conversations are recorded.
        pub enable_audio_record: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateAudioRecordConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        #[must_use]
        pub fn obs_bucket_name(mut self, obs_bucket_name: impl Into<String>) -> Self {
            self.obs_bucket_name = Some(obs_bucket_name.into());
            self
        }
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        #[must_use]
        pub fn obs_endpoint(mut self, obs_endpoint: impl Into<String>) -> Self {
            self.obs_endpoint = Some(obs_endpoint.into());
            self
        }
        /// Whether conversations are recorded.
        #[must_use]
        pub fn enable_audio_record(mut self, enable_audio_record: bool) -> Self {
            self.enable_audio_record = Some(enable_audio_record);
            self
        }
    }
    impl Object for UpdateAudioRecordConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("obs_bucket_name"),
            optional::<Option<String>>("obs_endpoint"),
            optional::<Option<bool>>("enable_audio_record"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.obs_bucket_name),
                1 => read(map, &mut self.obs_endpoint),
                _ => read(map, &mut self.enable_audio_record),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "obs_bucket_name", &self.obs_bucket_name)?;
            write_some(map, "obs_endpoint", &self.obs_endpoint)?;
            write_some(map, "enable_audio_record", &self.enable_audio_record)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateAudioRecordConfigRequest);
    /// `CreateDialogUrlRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDialogUrlRequest {
        /// `room_id` (always there). 1 to 64 characters.
        pub room_id: String,
        /// `robot_id` (always there). 1 to 64 characters.
        pub robot_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateDialogUrlRequest {
        /// One with what is required; the rest has setters.
        pub fn new(room_id: impl Into<String>, robot_id: impl Into<String>) -> Self {
            Self {
                room_id: room_id.into(),
                robot_id: robot_id.into(),
                ..Default::default()
            }
        }
    }
    impl Object for CreateDialogUrlRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("room_id"),
            required::<String>("robot_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_id),
                _ => read(map, &mut self.robot_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "room_id", &self.room_id)?;
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
    object!(CreateDialogUrlRequest);
    /// The answer of `CreateDialogUrl`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDialogUrlResponse {
        /// `url` (always there). 1 to 128 characters.
        pub url: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateDialogUrlResponse {
        const MEMBERS: &'static [crate::model::Member] = &[required::<String>("url")];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.url)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "url", &self.url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateDialogUrlResponse);
    open_enum! {
        /// Where a conversation stands. PROCESSING goes on until the job is stopped or times out.
        /// HEARTBEAT and IDLE are listed without an explanation.
        pub enum SmartChatJobState {
            /// `WAITING` (waiting)
            Waiting = "WAITING",
            /// `PROCESSING` (running)
            Processing = "PROCESSING",
            /// `SUCCEED` (succeeded)
            Succeed = "SUCCEED",
            /// `FAILED` (failed)
            Failed = "FAILED",
            /// `DELETING` (canceled)
            Deleting = "DELETING",
            /// `CANCELED` (canceled)
            Canceled = "CANCELED",
            /// `HEARTBEAT` (running)
            Heartbeat = "HEARTBEAT",
            /// `IDLE` (running)
            Idle = "IDLE",
        }
    }
    impl SmartChatJobState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Deleting | Self::Canceled => Some(Phase::Canceled),
                Self::Failed => Some(Phase::Failed),
                Self::Processing | Self::Heartbeat | Self::Idle => Some(Phase::Running),
                Self::Succeed => Some(Phase::Succeeded),
                Self::Waiting => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    /// The answer of `ListSmartChatJob`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListSmartChatJobResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: i32,
        /// `smart_chat_jobs` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub smart_chat_jobs: Vec<SmartChatJobSummary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListSmartChatJobResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("count"),
            optional::<Vec<SmartChatJobSummary>>("smart_chat_jobs"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.smart_chat_jobs),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "count", &self.count)?;
            write_some(map, "smart_chat_jobs", &self.smart_chat_jobs)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListSmartChatJobResponse);
    /// A conversation, as lists show it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatJobSummary {
        /// `job_id` (optional). 1 to 64 characters.
        pub job_id: Option<String>,
        /// Where a conversation stands. PROCESSING goes on until the job is stopped or times out.
        /// HEARTBEAT and IDLE are listed without an explanation.
        pub state: Option<SmartChatJobState>,
        /// In seconds. Range: 0 to 2147483647.
        pub duration: Option<f64>,
        /// `start_time` (optional)
        pub start_time: Option<Timestamp>,
        /// `end_time` (optional)
        pub end_time: Option<Timestamp>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `lastupdate_time` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<Timestamp>,
        /// Where what is said is written into the picture.
        pub chat_subtitle_config: Option<ChatSubtitleConfig>,
        /// Size of the picture.
        pub video_config: Option<SmartChatVideoConfig>,
        /// `voice_config_list` (optional). 1 to 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub voice_config_list: Vec<SmartChatVoiceConfig>,
        /// What the avatar is seen on. HUB is a large screen.
        pub chat_video_type: Option<ChatVideoType>,
        /// Whether the avatar stands before a transparent background. Default: `false`.
        pub is_transparent: Option<bool>,
        /// A language of conversations.
        pub default_language: Option<ChatLanguage>,
        /// The client that takes part. At most 64 characters.
        pub client_id: Option<String>,
        /// Whether computing power comes from a pool of resources. Default: `false`.
        pub is_pool_mode: Option<bool>,
        /// MUTE_TIMEOUT means that nobody spoke for too long.
        pub job_finish_reason: Option<SmartChatFinishReason>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SmartChatJobSummary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("job_id"),
            optional::<Option<SmartChatJobState>>("state"),
            optional::<Option<f64>>("duration"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("lastupdate_time"),
            optional::<Option<ChatSubtitleConfig>>("chat_subtitle_config"),
            optional::<Option<SmartChatVideoConfig>>("video_config"),
            optional::<Vec<SmartChatVoiceConfig>>("voice_config_list"),
            optional::<Option<ChatVideoType>>("chat_video_type"),
            optional::<Option<bool>>("is_transparent"),
            optional::<Option<ChatLanguage>>("default_language"),
            optional::<Option<String>>("client_id"),
            optional::<Option<bool>>("is_pool_mode"),
            optional::<Option<SmartChatFinishReason>>("job_finish_reason"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.duration),
                3 => read(map, &mut self.start_time),
                4 => read(map, &mut self.end_time),
                5 => read(map, &mut self.error_info),
                6 => read(map, &mut self.create_time),
                7 => read(map, &mut self.last_update_time),
                8 => read(map, &mut self.chat_subtitle_config),
                9 => read(map, &mut self.video_config),
                10 => read(map, &mut self.voice_config_list),
                11 => read(map, &mut self.chat_video_type),
                12 => read(map, &mut self.is_transparent),
                13 => read(map, &mut self.default_language),
                14 => read(map, &mut self.client_id),
                15 => read(map, &mut self.is_pool_mode),
                _ => read(map, &mut self.job_finish_reason),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_id", &self.job_id)?;
            write_some(map, "state", &self.state)?;
            write_some(map, "duration", &self.duration)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.last_update_time)?;
            write_some(map, "chat_subtitle_config", &self.chat_subtitle_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "voice_config_list", &self.voice_config_list)?;
            write_some(map, "chat_video_type", &self.chat_video_type)?;
            write_some(map, "is_transparent", &self.is_transparent)?;
            write_some(map, "default_language", &self.default_language)?;
            write_some(map, "client_id", &self.client_id)?;
            write_some(map, "is_pool_mode", &self.is_pool_mode)?;
            write_some(map, "job_finish_reason", &self.job_finish_reason)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartChatJobSummary);
    /// A box on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatSubtitleConfig {
        /// Left edge, in pixels. Range: 0 to 1920.
        pub dx: Option<i32>,
        /// Upper edge, in pixels. Range: 0 to 1920.
        pub dy: Option<i32>,
        /// In pixels. Range: 1 to 7680.
        pub width: Option<i32>,
        /// In pixels. Range: 1 to 7680.
        pub height: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ChatSubtitleConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Left edge, in pixels. Range: 0 to 1920.
        #[must_use]
        pub fn dx(mut self, dx: i32) -> Self {
            self.dx = Some(dx);
            self
        }
        /// Upper edge, in pixels. Range: 0 to 1920.
        #[must_use]
        pub fn dy(mut self, dy: i32) -> Self {
            self.dy = Some(dy);
            self
        }
        /// In pixels. Range: 1 to 7680.
        #[must_use]
        pub fn width(mut self, width: i32) -> Self {
            self.width = Some(width);
            self
        }
        /// In pixels. Range: 1 to 7680.
        #[must_use]
        pub fn height(mut self, height: i32) -> Self {
            self.height = Some(height);
            self
        }
    }
    impl Object for ChatSubtitleConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("dx"),
            optional::<Option<i32>>("dy"),
            optional::<Option<i32>>("width"),
            optional::<Option<i32>>("height"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.dx),
                1 => read(map, &mut self.dy),
                2 => read(map, &mut self.width),
                _ => read(map, &mut self.height),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "dx", &self.dx)?;
            write_some(map, "dy", &self.dy)?;
            write_some(map, "width", &self.width)?;
            write_some(map, "height", &self.height)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ChatSubtitleConfig);
    /// Size of the picture.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatVideoConfig {
        /// In pixels. Range: 0 to 3840.
        pub width: Option<i32>,
        /// In pixels. Range: 0 to 3840.
        pub height: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SmartChatVideoConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("width"),
            optional::<Option<i32>>("height"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.width),
                _ => read(map, &mut self.height),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "width", &self.width)?;
            write_some(map, "height", &self.height)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartChatVideoConfig);
    /// A voice of the avatar, and the language it is for.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatVoiceConfig {
        /// A voice in the asset library. 1 to 64 characters.
        pub voice_asset_id: Option<String>,
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        pub speed: Option<i32>,
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// Who synthesizes the voice, if not MetaStudio: Ximalaya, Huawei Cloud's own EI service, or
        /// Mobvoi.
        pub provider: Option<ChatVoiceProvider>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// The language, in words. 1 to 64 characters.
        pub language_desc: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SmartChatVoiceConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("voice_asset_id"),
            optional::<Option<i32>>("speed"),
            optional::<Option<i32>>("pitch"),
            optional::<Option<i32>>("volume"),
            optional::<Option<ChatVoiceProvider>>("provider"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<String>>("language_desc"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.voice_asset_id),
                1 => read(map, &mut self.speed),
                2 => read(map, &mut self.pitch),
                3 => read(map, &mut self.volume),
                4 => read(map, &mut self.provider),
                5 => read(map, &mut self.language),
                _ => read(map, &mut self.language_desc),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "voice_asset_id", &self.voice_asset_id)?;
            write_some(map, "speed", &self.speed)?;
            write_some(map, "pitch", &self.pitch)?;
            write_some(map, "volume", &self.volume)?;
            write_some(map, "provider", &self.provider)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "language_desc", &self.language_desc)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartChatVoiceConfig);
    open_enum! {
        /// Who synthesizes the voice, if not MetaStudio: Ximalaya, Huawei Cloud's own EI service, or
        /// Mobvoi.
        pub enum ChatVoiceProvider {
            /// `XIMALAYA`
            Ximalaya = "XIMALAYA",
            /// `HUAWEI_EI`
            HuaweiEi = "HUAWEI_EI",
            /// `MOBVOI`
            Mobvoi = "MOBVOI",
        }
    }
    open_enum! {
        /// What the avatar is seen on. HUB is a large screen.
        pub enum ChatVideoType {
            /// `COMPUTER`
            Computer = "COMPUTER",
            /// `MOBILE`
            Mobile = "MOBILE",
            /// `HUB`
            Hub = "HUB",
        }
    }
    open_enum! {
        /// MUTE_TIMEOUT means that nobody spoke for too long.
        pub enum SmartChatFinishReason {
            /// `NORMAL`
            Normal = "NORMAL",
            /// `MUTE_TIMEOUT`
            MuteTimeout = "MUTE_TIMEOUT",
        }
    }
    /// `StartSmartChatJobRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StartSmartChatJobRequest {
        /// A JSON object as text. Its only documented key is city, the city that the client is in. At
        /// most 1024 characters.
        pub extend_param: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl StartSmartChatJobRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// A JSON object as text. Its only documented key is city, the city that the client is in. At
        /// most 1024 characters.
        #[must_use]
        pub fn extend_param(mut self, extend_param: impl Into<String>) -> Self {
            self.extend_param = Some(extend_param.into());
            self
        }
    }
    impl Object for StartSmartChatJobRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("extend_param"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.extend_param)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "extend_param", &self.extend_param)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(StartSmartChatJobRequest);
    /// The answer of `StartSmartChatJob`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StartedSmartChatJob {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Where picture and sound of the avatar are.
        pub rtc_room_info: Option<RtcRoomInfo>,
        /// Where what is said is written into the picture.
        pub chat_subtitle_config: Option<ChatSubtitleConfig>,
        /// Size of the picture.
        pub video_config: Option<SmartChatVideoConfig>,
        /// `voice_config_list` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub voice_config_list: Vec<SmartChatVoiceConfig>,
        /// What the avatar is seen on. HUB is a large screen.
        pub chat_video_type: Option<ChatVideoType>,
        /// The region that computes the avatar.
        pub region: Option<SmartChatRegion>,
        /// Host and port of the WebSocket for this job. 1 to 128 characters.
        pub chat_access_address: Option<String>,
        /// Where the job can be reached by REST. What is served there is undocumented.
        pub chat_access_rest_address: Option<String>,
        /// Whether the avatar stands before a transparent background. Default: `false`.
        pub is_transparent: Option<bool>,
        /// A language of conversations.
        pub default_language: Option<ChatLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for StartedSmartChatJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<RtcRoomInfo>>("rtc_room_info"),
            optional::<Option<ChatSubtitleConfig>>("chat_subtitle_config"),
            optional::<Option<SmartChatVideoConfig>>("video_config"),
            optional::<Vec<SmartChatVoiceConfig>>("voice_config_list"),
            optional::<Option<ChatVideoType>>("chat_video_type"),
            optional::<Option<SmartChatRegion>>("region"),
            optional::<Option<String>>("chat_access_address"),
            optional::<Option<String>>("chat_access_rest_address"),
            optional::<Option<bool>>("is_transparent"),
            optional::<Option<ChatLanguage>>("default_language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.language),
                2 => read(map, &mut self.rtc_room_info),
                3 => read(map, &mut self.chat_subtitle_config),
                4 => read(map, &mut self.video_config),
                5 => read(map, &mut self.voice_config_list),
                6 => read(map, &mut self.chat_video_type),
                7 => read(map, &mut self.region),
                8 => read(map, &mut self.chat_access_address),
                9 => read(map, &mut self.chat_access_rest_address),
                10 => read(map, &mut self.is_transparent),
                _ => read(map, &mut self.default_language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "rtc_room_info", &self.rtc_room_info)?;
            write_some(map, "chat_subtitle_config", &self.chat_subtitle_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "voice_config_list", &self.voice_config_list)?;
            write_some(map, "chat_video_type", &self.chat_video_type)?;
            write_some(map, "region", &self.region)?;
            write_some(map, "chat_access_address", &self.chat_access_address)?;
            write_some(map, "chat_access_rest_address", &self.chat_access_rest_address)?;
            write_some(map, "is_transparent", &self.is_transparent)?;
            write_some(map, "default_language", &self.default_language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(StartedSmartChatJob);
    open_enum! {
        /// The region that computes the avatar.
        pub enum SmartChatRegion {
            /// `cn-north-4`
            CnNorth4 = "cn-north-4",
            /// `cn-southwest-2`
            CnSouthwest2 = "cn-southwest-2",
        }
    }
    /// A conversation of a client with an avatar.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatJob {
        /// `job_id` (optional). 1 to 64 characters.
        pub job_id: Option<String>,
        /// Where a conversation stands. PROCESSING goes on until the job is stopped or times out.
        /// HEARTBEAT and IDLE are listed without an explanation.
        pub state: Option<SmartChatJobState>,
        /// In seconds. Range: 0 to 2147483647.
        pub duration: Option<f64>,
        /// `start_time` (optional)
        pub start_time: Option<Timestamp>,
        /// `end_time` (optional)
        pub end_time: Option<Timestamp>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `lastupdate_time` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<Timestamp>,
        /// Where what is said is written into the picture.
        pub chat_subtitle_config: Option<ChatSubtitleConfig>,
        /// Size of the picture.
        pub video_config: Option<SmartChatVideoConfig>,
        /// `voice_config_list` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub voice_config_list: Vec<SmartChatVoiceConfig>,
        /// What the avatar is seen on. HUB is a large screen.
        pub chat_video_type: Option<ChatVideoType>,
        /// Whether the avatar stands before a transparent background. Default: `false`.
        pub is_transparent: Option<bool>,
        /// A language of conversations.
        pub default_language: Option<ChatLanguage>,
        /// The client that takes part.
        pub client_id: Option<String>,
        /// Whether computing power comes from a pool of resources.
        pub is_pool_mode: Option<bool>,
        /// MUTE_TIMEOUT means that nobody spoke for too long.
        pub job_finish_reason: Option<SmartChatFinishReason>,
        /// Where picture and sound of the avatar are.
        pub rtc_room_info: Option<RtcRoomInfo>,
        /// The connection: 0 waits to be set up, 1 waits to be closed, 2 is set up, 3 is asleep, 4
        /// waits to fall asleep. Range: 0 to 32.
        pub chat_state: Option<i32>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Host and port of the WebSocket for this job. 1 to 128 characters.
        pub chat_access_address: Option<String>,
        /// Where the job can be reached by REST. What is served there is undocumented.
        pub chat_access_rest_address: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SmartChatJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("job_id"),
            optional::<Option<SmartChatJobState>>("state"),
            optional::<Option<f64>>("duration"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("lastupdate_time"),
            optional::<Option<ChatSubtitleConfig>>("chat_subtitle_config"),
            optional::<Option<SmartChatVideoConfig>>("video_config"),
            optional::<Vec<SmartChatVoiceConfig>>("voice_config_list"),
            optional::<Option<ChatVideoType>>("chat_video_type"),
            optional::<Option<bool>>("is_transparent"),
            optional::<Option<ChatLanguage>>("default_language"),
            optional::<Option<String>>("client_id"),
            optional::<Option<bool>>("is_pool_mode"),
            optional::<Option<SmartChatFinishReason>>("job_finish_reason"),
            optional::<Option<RtcRoomInfo>>("rtc_room_info"),
            optional::<Option<i32>>("chat_state"),
            optional::<Option<ChatLanguage>>("language"),
            optional::<Option<String>>("chat_access_address"),
            optional::<Option<String>>("chat_access_rest_address"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.duration),
                3 => read(map, &mut self.start_time),
                4 => read(map, &mut self.end_time),
                5 => read(map, &mut self.error_info),
                6 => read(map, &mut self.create_time),
                7 => read(map, &mut self.last_update_time),
                8 => read(map, &mut self.chat_subtitle_config),
                9 => read(map, &mut self.video_config),
                10 => read(map, &mut self.voice_config_list),
                11 => read(map, &mut self.chat_video_type),
                12 => read(map, &mut self.is_transparent),
                13 => read(map, &mut self.default_language),
                14 => read(map, &mut self.client_id),
                15 => read(map, &mut self.is_pool_mode),
                16 => read(map, &mut self.job_finish_reason),
                17 => read(map, &mut self.rtc_room_info),
                18 => read(map, &mut self.chat_state),
                19 => read(map, &mut self.language),
                20 => read(map, &mut self.chat_access_address),
                _ => read(map, &mut self.chat_access_rest_address),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_id", &self.job_id)?;
            write_some(map, "state", &self.state)?;
            write_some(map, "duration", &self.duration)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.last_update_time)?;
            write_some(map, "chat_subtitle_config", &self.chat_subtitle_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "voice_config_list", &self.voice_config_list)?;
            write_some(map, "chat_video_type", &self.chat_video_type)?;
            write_some(map, "is_transparent", &self.is_transparent)?;
            write_some(map, "default_language", &self.default_language)?;
            write_some(map, "client_id", &self.client_id)?;
            write_some(map, "is_pool_mode", &self.is_pool_mode)?;
            write_some(map, "job_finish_reason", &self.job_finish_reason)?;
            write_some(map, "rtc_room_info", &self.rtc_room_info)?;
            write_some(map, "chat_state", &self.chat_state)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "chat_access_address", &self.chat_access_address)?;
            write_some(map, "chat_access_rest_address", &self.chat_access_rest_address)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartChatJob);
    /// `CreateDialogReportConfigRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDialogReportConfigRequest {
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: String,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: String,
        /// Whether the results of conversations are stored.
        pub enable_dialog_report: bool,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateDialogReportConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            obs_bucket_name: impl Into<String>,
            obs_endpoint: impl Into<String>,
            enable_dialog_report: bool,
        ) -> Self {
            Self {
                obs_bucket_name: obs_bucket_name.into(),
                obs_endpoint: obs_endpoint.into(),
                enable_dialog_report,
                ..Default::default()
            }
        }
    }
    impl Object for CreateDialogReportConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("obs_bucket_name"),
            required::<String>("obs_endpoint"),
            required::<bool>("enable_dialog_report"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.obs_bucket_name),
                1 => read(map, &mut self.obs_endpoint),
                _ => read(map, &mut self.enable_dialog_report),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "obs_bucket_name", &self.obs_bucket_name)?;
            write(map, "obs_endpoint", &self.obs_endpoint)?;
            write(map, "enable_dialog_report", &self.enable_dialog_report)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateDialogReportConfigRequest);
    /// Where results of conversations are stored.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DialogReportConfig {
        /// `project_id` (optional). 1 to 64 characters.
        pub project_id: Option<String>,
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: Option<String>,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: Option<String>,
        /// Whether the results of conversations are stored.
        pub enable_dialog_report: Option<bool>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for DialogReportConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("project_id"),
            optional::<Option<String>>("obs_bucket_name"),
            optional::<Option<String>>("obs_endpoint"),
            optional::<Option<bool>>("enable_dialog_report"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.project_id),
                1 => read(map, &mut self.obs_bucket_name),
                2 => read(map, &mut self.obs_endpoint),
                3 => read(map, &mut self.enable_dialog_report),
                4 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "project_id", &self.project_id)?;
            write_some(map, "obs_bucket_name", &self.obs_bucket_name)?;
            write_some(map, "obs_endpoint", &self.obs_endpoint)?;
            write_some(map, "enable_dialog_report", &self.enable_dialog_report)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(DialogReportConfig);
    /// `UpdateDialogReportConfigRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateDialogReportConfigRequest {
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: Option<String>,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: Option<String>,
        /// Whether the results of conversations are stored.
        pub enable_dialog_report: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateDialogReportConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        #[must_use]
        pub fn obs_bucket_name(mut self, obs_bucket_name: impl Into<String>) -> Self {
            self.obs_bucket_name = Some(obs_bucket_name.into());
            self
        }
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        #[must_use]
        pub fn obs_endpoint(mut self, obs_endpoint: impl Into<String>) -> Self {
            self.obs_endpoint = Some(obs_endpoint.into());
            self
        }
        /// Whether the results of conversations are stored.
        #[must_use]
        pub fn enable_dialog_report(mut self, enable_dialog_report: bool) -> Self {
            self.enable_dialog_report = Some(enable_dialog_report);
            self
        }
    }
    impl Object for UpdateDialogReportConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("obs_bucket_name"),
            optional::<Option<String>>("obs_endpoint"),
            optional::<Option<bool>>("enable_dialog_report"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.obs_bucket_name),
                1 => read(map, &mut self.obs_endpoint),
                _ => read(map, &mut self.enable_dialog_report),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "obs_bucket_name", &self.obs_bucket_name)?;
            write_some(map, "obs_endpoint", &self.obs_endpoint)?;
            write_some(map, "enable_dialog_report", &self.enable_dialog_report)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateDialogReportConfigRequest);
    /// The answer of `CreateOnceCode`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateOnceCodeResponse {
        /// `once_code` (always there). 1 to 64 characters.
        pub once_code: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreateOnceCodeResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreateOnceCodeResponse")
                .field("once_code", &redacted(&self.once_code))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for CreateOnceCodeResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("once_code").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.once_code)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "once_code", &self.once_code)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateOnceCodeResponse);
    /// A room for conversations, as the caller sets it up.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatRoomConfig {
        /// `room_name` (always there). 1 to 256 characters.
        pub room_name: String,
        /// `room_description` (optional). At most 1024 characters.
        pub room_description: Option<String>,
        /// Conversations are H264; beside the codec, only bitrate, width, height and frame_rate count.
        pub video_config: Option<VideoConfig>,
        /// The avatar, a model in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// Replaced by `voice_config_list`.
        pub voice_config: Option<VoiceConfig>,
        /// Voices, each for one language. 1 to 100 elements.
        pub voice_config_list: Option<Vec<ChatVoiceConfig>>,
        /// The robot that replies. 1 to 64 characters.
        pub robot_id: Option<String>,
        /// What is paid for: conversations at the same time (CONCURRENCY), terminals (CLIENT), or
        /// terminals and tokens (CLIENT_TOKENS). Default: `CONCURRENCY`.
        pub billing_mode: Option<ChatBillingMode>,
        /// Whether concurrency that is assigned to no room may be used as well. Not possible when
        /// clients are billed. Default: `false`.
        pub reuse_resource: Option<bool>,
        /// How many conversations may go on at once. Without it none can be started. Range: 0 to 1024.
        pub concurrency: Option<i32>,
        /// How many terminals may take part. Range: 0 to 1024.
        pub client_nums: Option<i32>,
        /// A language of conversations. Default: `CN`.
        pub default_language: Option<ChatLanguage>,
        /// What is seen behind the avatar.
        pub background_config: Option<BackgroundConfigInfo>,
        /// The avatar and what stands beside it, and where. At most 100 elements.
        pub layer_config: Option<Vec<LayerConfig>>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Where what is said is written into the picture.
        pub chat_subtitle_config: Option<ChatSubtitleConfig>,
        /// What the avatar is seen on. HUB is a large screen.
        pub chat_video_type: Option<ChatVideoType>,
        /// How long nobody may speak before the conversation ends. The unit is undocumented; the bound
        /// fits minutes. Range: 0 to 1440.
        pub exit_mute_threshold: Option<i32>,
        /// Whether the assets of the model are loaded first. Documented no further; its name suggests
        /// that it lets the avatar move to suit what it says.
        pub enable_semantic_action: Option<bool>,
        /// What the room takes from which resources of the tenant. At most 10000 elements.
        pub chat_resource_config: Option<Vec<ChatResourceConfig>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SmartChatRoomConfig {
        /// One with what is required; the rest has setters.
        pub fn new(room_name: impl Into<String>) -> Self {
            Self {
                room_name: room_name.into(),
                ..Default::default()
            }
        }
        /// `room_description` (optional). At most 1024 characters.
        #[must_use]
        pub fn room_description(mut self, room_description: impl Into<String>) -> Self {
            self.room_description = Some(room_description.into());
            self
        }
        /// Conversations are H264; beside the codec, only bitrate, width, height and frame_rate count.
        #[must_use]
        pub fn video_config(mut self, video_config: impl Into<VideoConfig>) -> Self {
            self.video_config = Some(video_config.into());
            self
        }
        /// The avatar, a model in the asset library. At most 64 characters.
        #[must_use]
        pub fn model_asset_id(mut self, model_asset_id: impl Into<String>) -> Self {
            self.model_asset_id = Some(model_asset_id.into());
            self
        }
        /// Replaced by `voice_config_list`.
        #[must_use]
        pub fn voice_config(mut self, voice_config: impl Into<VoiceConfig>) -> Self {
            self.voice_config = Some(voice_config.into());
            self
        }
        /// Voices, each for one language. 1 to 100 elements.
        #[must_use]
        pub fn voice_config_list(
            mut self,
            voice_config_list: Vec<ChatVoiceConfig>,
        ) -> Self {
            self.voice_config_list = Some(voice_config_list);
            self
        }
        /// The robot that replies. 1 to 64 characters.
        #[must_use]
        pub fn robot_id(mut self, robot_id: impl Into<String>) -> Self {
            self.robot_id = Some(robot_id.into());
            self
        }
        /// What is paid for: conversations at the same time (CONCURRENCY), terminals (CLIENT), or
        /// terminals and tokens (CLIENT_TOKENS). Default: `CONCURRENCY`.
        #[must_use]
        pub fn billing_mode(mut self, billing_mode: impl Into<ChatBillingMode>) -> Self {
            self.billing_mode = Some(billing_mode.into());
            self
        }
        /// Whether concurrency that is assigned to no room may be used as well. Not possible when
        /// clients are billed. Default: `false`.
        #[must_use]
        pub fn reuse_resource(mut self, reuse_resource: bool) -> Self {
            self.reuse_resource = Some(reuse_resource);
            self
        }
        /// How many conversations may go on at once. Without it none can be started. Range: 0 to 1024.
        #[must_use]
        pub fn concurrency(mut self, concurrency: i32) -> Self {
            self.concurrency = Some(concurrency);
            self
        }
        /// How many terminals may take part. Range: 0 to 1024.
        #[must_use]
        pub fn client_nums(mut self, client_nums: i32) -> Self {
            self.client_nums = Some(client_nums);
            self
        }
        /// A language of conversations. Default: `CN`.
        #[must_use]
        pub fn default_language(
            mut self,
            default_language: impl Into<ChatLanguage>,
        ) -> Self {
            self.default_language = Some(default_language.into());
            self
        }
        /// What is seen behind the avatar.
        #[must_use]
        pub fn background_config(
            mut self,
            background_config: impl Into<BackgroundConfigInfo>,
        ) -> Self {
            self.background_config = Some(background_config.into());
            self
        }
        /// The avatar and what stands beside it, and where. At most 100 elements.
        #[must_use]
        pub fn layer_config(mut self, layer_config: Vec<LayerConfig>) -> Self {
            self.layer_config = Some(layer_config);
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
        /// Where what is said is written into the picture.
        #[must_use]
        pub fn chat_subtitle_config(
            mut self,
            chat_subtitle_config: impl Into<ChatSubtitleConfig>,
        ) -> Self {
            self.chat_subtitle_config = Some(chat_subtitle_config.into());
            self
        }
        /// What the avatar is seen on. HUB is a large screen.
        #[must_use]
        pub fn chat_video_type(
            mut self,
            chat_video_type: impl Into<ChatVideoType>,
        ) -> Self {
            self.chat_video_type = Some(chat_video_type.into());
            self
        }
        /// How long nobody may speak before the conversation ends. The unit is undocumented; the bound
        /// fits minutes. Range: 0 to 1440.
        #[must_use]
        pub fn exit_mute_threshold(mut self, exit_mute_threshold: i32) -> Self {
            self.exit_mute_threshold = Some(exit_mute_threshold);
            self
        }
        /// Whether the assets of the model are loaded first. Documented no further; its name suggests
        /// that it lets the avatar move to suit what it says.
        #[must_use]
        pub fn enable_semantic_action(mut self, enable_semantic_action: bool) -> Self {
            self.enable_semantic_action = Some(enable_semantic_action);
            self
        }
        /// What the room takes from which resources of the tenant. At most 10000 elements.
        #[must_use]
        pub fn chat_resource_config(
            mut self,
            chat_resource_config: Vec<ChatResourceConfig>,
        ) -> Self {
            self.chat_resource_config = Some(chat_resource_config);
            self
        }
    }
    impl Object for SmartChatRoomConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("room_name"),
            optional::<Option<String>>("room_description"),
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<Vec<ChatVoiceConfig>>>("voice_config_list"),
            optional::<Option<String>>("robot_id"),
            optional::<Option<ChatBillingMode>>("billing_mode"),
            optional::<Option<bool>>("reuse_resource"),
            optional::<Option<i32>>("concurrency"),
            optional::<Option<i32>>("client_nums"),
            optional::<Option<ChatLanguage>>("default_language"),
            optional::<Option<BackgroundConfigInfo>>("background_config"),
            optional::<Option<Vec<LayerConfig>>>("layer_config"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<ChatSubtitleConfig>>("chat_subtitle_config"),
            optional::<Option<ChatVideoType>>("chat_video_type"),
            optional::<Option<i32>>("exit_mute_threshold"),
            optional::<Option<bool>>("enable_semantic_action"),
            optional::<Option<Vec<ChatResourceConfig>>>("chat_resource_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_name),
                1 => read(map, &mut self.room_description),
                2 => read(map, &mut self.video_config),
                3 => read(map, &mut self.model_asset_id),
                4 => read(map, &mut self.voice_config),
                5 => read(map, &mut self.voice_config_list),
                6 => read(map, &mut self.robot_id),
                7 => read(map, &mut self.billing_mode),
                8 => read(map, &mut self.reuse_resource),
                9 => read(map, &mut self.concurrency),
                10 => read(map, &mut self.client_nums),
                11 => read(map, &mut self.default_language),
                12 => read(map, &mut self.background_config),
                13 => read(map, &mut self.layer_config),
                14 => read(map, &mut self.review_config),
                15 => read(map, &mut self.chat_subtitle_config),
                16 => read(map, &mut self.chat_video_type),
                17 => read(map, &mut self.exit_mute_threshold),
                18 => read(map, &mut self.enable_semantic_action),
                _ => read(map, &mut self.chat_resource_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "room_name", &self.room_name)?;
            write_some(map, "room_description", &self.room_description)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "voice_config_list", &self.voice_config_list)?;
            write_some(map, "robot_id", &self.robot_id)?;
            write_some(map, "billing_mode", &self.billing_mode)?;
            write_some(map, "reuse_resource", &self.reuse_resource)?;
            write_some(map, "concurrency", &self.concurrency)?;
            write_some(map, "client_nums", &self.client_nums)?;
            write_some(map, "default_language", &self.default_language)?;
            write_some(map, "background_config", &self.background_config)?;
            write_some(map, "layer_config", &self.layer_config)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "chat_subtitle_config", &self.chat_subtitle_config)?;
            write_some(map, "chat_video_type", &self.chat_video_type)?;
            write_some(map, "exit_mute_threshold", &self.exit_mute_threshold)?;
            write_some(map, "enable_semantic_action", &self.enable_semantic_action)?;
            write_some(map, "chat_resource_config", &self.chat_resource_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartChatRoomConfig);
    /// A voice of the avatar, and the language it is for.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatVoiceConfig {
        /// A voice in the asset library. 1 to 64 characters.
        pub voice_asset_id: Option<String>,
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        pub speed: Option<i32>,
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// Who synthesizes the voice, if not MetaStudio: Ximalaya, Huawei Cloud's own EI service, or
        /// Mobvoi.
        pub provider: Option<ChatVoiceProvider>,
        /// A language of conversations. Default: `CN`.
        pub language: Option<ChatLanguage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ChatVoiceConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// A voice in the asset library. 1 to 64 characters.
        #[must_use]
        pub fn voice_asset_id(mut self, voice_asset_id: impl Into<String>) -> Self {
            self.voice_asset_id = Some(voice_asset_id.into());
            self
        }
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        #[must_use]
        pub fn speed(mut self, speed: i32) -> Self {
            self.speed = Some(speed);
            self
        }
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        #[must_use]
        pub fn pitch(mut self, pitch: i32) -> Self {
            self.pitch = Some(pitch);
            self
        }
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        #[must_use]
        pub fn volume(mut self, volume: i32) -> Self {
            self.volume = Some(volume);
            self
        }
        /// Who synthesizes the voice, if not MetaStudio: Ximalaya, Huawei Cloud's own EI service, or
        /// Mobvoi.
        #[must_use]
        pub fn provider(mut self, provider: impl Into<ChatVoiceProvider>) -> Self {
            self.provider = Some(provider.into());
            self
        }
        /// A language of conversations. Default: `CN`.
        #[must_use]
        pub fn language(mut self, language: impl Into<ChatLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
    }
    impl Object for ChatVoiceConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("voice_asset_id"),
            optional::<Option<i32>>("speed"),
            optional::<Option<i32>>("pitch"),
            optional::<Option<i32>>("volume"),
            optional::<Option<ChatVoiceProvider>>("provider"),
            optional::<Option<ChatLanguage>>("language"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.voice_asset_id),
                1 => read(map, &mut self.speed),
                2 => read(map, &mut self.pitch),
                3 => read(map, &mut self.volume),
                4 => read(map, &mut self.provider),
                _ => read(map, &mut self.language),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "voice_asset_id", &self.voice_asset_id)?;
            write_some(map, "speed", &self.speed)?;
            write_some(map, "pitch", &self.pitch)?;
            write_some(map, "volume", &self.volume)?;
            write_some(map, "provider", &self.provider)?;
            write_some(map, "language", &self.language)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ChatVoiceConfig);
    open_enum! {
        /// What is paid for: conversations at the same time (CONCURRENCY), terminals (CLIENT), or
        /// terminals and tokens (CLIENT_TOKENS).
        pub enum ChatBillingMode {
            /// `CONCURRENCY`
            Concurrency = "CONCURRENCY",
            /// `CLIENT`
            Client = "CLIENT",
            /// `CLIENT_TOKENS`
            ClientTokens = "CLIENT_TOKENS",
        }
    }
    /// A share of one resource.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatResourceConfig {
        /// `resource_id` (optional). 1 to 64 characters.
        pub resource_id: Option<String>,
        /// How much of the resource is taken. Range: 0 to 10000.
        pub count_resource: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ChatResourceConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `resource_id` (optional). 1 to 64 characters.
        #[must_use]
        pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
            self.resource_id = Some(resource_id.into());
            self
        }
        /// How much of the resource is taken. Range: 0 to 10000.
        #[must_use]
        pub fn count_resource(mut self, count_resource: i32) -> Self {
            self.count_resource = Some(count_resource);
            self
        }
    }
    impl Object for ChatResourceConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("resource_id"),
            optional::<Option<i32>>("count_resource"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource_id),
                _ => read(map, &mut self.count_resource),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource_id", &self.resource_id)?;
            write_some(map, "count_resource", &self.count_resource)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ChatResourceConfig);
    /// The answer of `CreateSmartChatRoom`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSmartChatRoomResponse {
        /// `room_id` (optional). At most 64 characters.
        pub room_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateSmartChatRoomResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("room_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.room_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "room_id", &self.room_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateSmartChatRoomResponse);
    /// The answer of `ListSmartChatRooms`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListSmartChatRoomsResponse {
        /// How many rooms pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// The concurrency of all rooms together. Range: 0 to 1024000.
        pub count_concurrency: Option<i32>,
        /// Terminals of all rooms together that are billed by client.
        pub count_client_nums: Option<i32>,
        /// Terminals of all rooms together that are billed by client and tokens.
        pub count_client_nums_token: Option<i32>,
        /// `smart_chat_rooms` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub smart_chat_rooms: Vec<SmartChatRoomSummary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListSmartChatRoomsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Option<i32>>("count_concurrency"),
            optional::<Option<i32>>("count_client_nums"),
            optional::<Option<i32>>("count_client_nums_token"),
            optional::<Vec<SmartChatRoomSummary>>("smart_chat_rooms"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                1 => read(map, &mut self.count_concurrency),
                2 => read(map, &mut self.count_client_nums),
                3 => read(map, &mut self.count_client_nums_token),
                _ => read(map, &mut self.smart_chat_rooms),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "count_concurrency", &self.count_concurrency)?;
            write_some(map, "count_client_nums", &self.count_client_nums)?;
            write_some(map, "count_client_nums_token", &self.count_client_nums_token)?;
            write_some(map, "smart_chat_rooms", &self.smart_chat_rooms)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListSmartChatRoomsResponse);
    /// A room for conversations, as lists show it.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatRoomSummary {
        /// `room_id` (optional). At most 64 characters.
        pub room_id: Option<String>,
        /// `room_name` (optional). 1 to 256 characters.
        pub room_name: Option<String>,
        /// `room_description` (optional). At most 1024 characters.
        pub room_description: Option<String>,
        /// The robot that replies. 1 to 64 characters.
        pub robot_id: Option<String>,
        /// `cover_url` (optional). At most 2048 characters.
        pub cover_url: Option<String>,
        /// The avatar.
        pub model_infos: Option<LiveModelInfo>,
        /// Replaced by `voice_config_list`.
        pub voice_config: Option<VoiceConfig>,
        /// What is paid for: conversations at the same time (CONCURRENCY), terminals (CLIENT), or
        /// terminals and tokens (CLIENT_TOKENS). Default: `CONCURRENCY`.
        pub billing_mode: Option<ChatBillingMode>,
        /// Whether concurrency that is assigned to no room may be used as well.
        pub reuse_resource: Option<bool>,
        /// How many conversations may go on at once. Range: 0 to 1024.
        pub concurrency: Option<i32>,
        /// How many terminals may take part.
        pub client_nums: Option<i32>,
        /// `voice_config_list` (optional). 1 to 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub voice_config_list: Vec<SmartChatVoiceConfig>,
        /// A language of conversations.
        pub default_language: Option<ChatLanguage>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// How long nobody may speak before a conversation ends. The unit is undocumented; the bound
        /// fits minutes. Range: 0 to 1440.
        pub exit_mute_threshold: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for SmartChatRoomSummary {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SmartChatRoomSummary")
                .field("room_id", &self.room_id)
                .field("room_name", &self.room_name)
                .field("room_description", &self.room_description)
                .field("robot_id", &self.robot_id)
                .field("cover_url", &redacted(&self.cover_url))
                .field("model_infos", &self.model_infos)
                .field("voice_config", &self.voice_config)
                .field("billing_mode", &self.billing_mode)
                .field("reuse_resource", &self.reuse_resource)
                .field("concurrency", &self.concurrency)
                .field("client_nums", &self.client_nums)
                .field("voice_config_list", &self.voice_config_list)
                .field("default_language", &self.default_language)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("exit_mute_threshold", &self.exit_mute_threshold)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for SmartChatRoomSummary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("room_id"),
            optional::<Option<String>>("room_name"),
            optional::<Option<String>>("room_description"),
            optional::<Option<String>>("robot_id"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<LiveModelInfo>>("model_infos"),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<ChatBillingMode>>("billing_mode"),
            optional::<Option<bool>>("reuse_resource"),
            optional::<Option<i32>>("concurrency"),
            optional::<Option<i32>>("client_nums"),
            optional::<Vec<SmartChatVoiceConfig>>("voice_config_list"),
            optional::<Option<ChatLanguage>>("default_language"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<i32>>("exit_mute_threshold"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_id),
                1 => read(map, &mut self.room_name),
                2 => read(map, &mut self.room_description),
                3 => read(map, &mut self.robot_id),
                4 => read(map, &mut self.cover_url),
                5 => read(map, &mut self.model_infos),
                6 => read(map, &mut self.voice_config),
                7 => read(map, &mut self.billing_mode),
                8 => read(map, &mut self.reuse_resource),
                9 => read(map, &mut self.concurrency),
                10 => read(map, &mut self.client_nums),
                11 => read(map, &mut self.voice_config_list),
                12 => read(map, &mut self.default_language),
                13 => read(map, &mut self.create_time),
                14 => read(map, &mut self.update_time),
                _ => read(map, &mut self.exit_mute_threshold),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "room_name", &self.room_name)?;
            write_some(map, "room_description", &self.room_description)?;
            write_some(map, "robot_id", &self.robot_id)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "model_infos", &self.model_infos)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "billing_mode", &self.billing_mode)?;
            write_some(map, "reuse_resource", &self.reuse_resource)?;
            write_some(map, "concurrency", &self.concurrency)?;
            write_some(map, "client_nums", &self.client_nums)?;
            write_some(map, "voice_config_list", &self.voice_config_list)?;
            write_some(map, "default_language", &self.default_language)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "exit_mute_threshold", &self.exit_mute_threshold)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartChatRoomSummary);
    /// A room for conversations.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatRoom {
        /// `room_name` (always there). 1 to 256 characters.
        pub room_name: String,
        /// `room_description` (optional). At most 1024 characters.
        pub room_description: Option<String>,
        /// Conversations are H264; beside the codec, only bitrate, width, height and frame_rate count.
        pub video_config: Option<VideoConfig>,
        /// The avatar, a model in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// Replaced by `voice_config_list`.
        pub voice_config: Option<VoiceConfig>,
        /// Voices, each for one language.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub voice_config_list: Vec<ChatVoiceConfig>,
        /// The robot that replies. 1 to 64 characters.
        pub robot_id: Option<String>,
        /// What is paid for: conversations at the same time (CONCURRENCY), terminals (CLIENT), or
        /// terminals and tokens (CLIENT_TOKENS). Default: `CONCURRENCY`.
        pub billing_mode: Option<ChatBillingMode>,
        /// Whether concurrency that is assigned to no room may be used as well.
        pub reuse_resource: Option<bool>,
        /// How many conversations may go on at once. Without it none can be started. Range: 0 to 1024.
        pub concurrency: Option<i32>,
        /// How many terminals may take part.
        pub client_nums: Option<i32>,
        /// A language of conversations.
        pub default_language: Option<ChatLanguage>,
        /// What is seen behind the avatar.
        pub background_config: Option<BackgroundConfigInfo>,
        /// The avatar and what stands beside it, and where. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub layer_config: Vec<LayerConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Where what is said is written into the picture.
        pub chat_subtitle_config: Option<ChatSubtitleConfig>,
        /// What the avatar is seen on. HUB is a large screen.
        pub chat_video_type: Option<ChatVideoType>,
        /// How long nobody may speak before a conversation ends. The unit is undocumented; the bound
        /// fits minutes.
        pub exit_mute_threshold: Option<i32>,
        /// Whether the assets of the model are loaded first. Documented no further; its name suggests
        /// that it lets the avatar move to suit what it says.
        pub enable_semantic_action: Option<bool>,
        /// `room_id` (optional). At most 64 characters.
        pub room_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// `cover_url` (optional). At most 2048 characters.
        pub cover_url: Option<String>,
        /// Whether computing power comes from a pool of resources.
        pub is_pool_mode: Option<bool>,
        /// What the room takes from which resources of the tenant.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub chat_resource_config: Vec<ChatResourceUsage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for SmartChatRoom {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SmartChatRoom")
                .field("room_name", &self.room_name)
                .field("room_description", &self.room_description)
                .field("video_config", &self.video_config)
                .field("model_asset_id", &self.model_asset_id)
                .field("voice_config", &self.voice_config)
                .field("voice_config_list", &self.voice_config_list)
                .field("robot_id", &self.robot_id)
                .field("billing_mode", &self.billing_mode)
                .field("reuse_resource", &self.reuse_resource)
                .field("concurrency", &self.concurrency)
                .field("client_nums", &self.client_nums)
                .field("default_language", &self.default_language)
                .field("background_config", &self.background_config)
                .field("layer_config", &self.layer_config)
                .field("review_config", &self.review_config)
                .field("chat_subtitle_config", &self.chat_subtitle_config)
                .field("chat_video_type", &self.chat_video_type)
                .field("exit_mute_threshold", &self.exit_mute_threshold)
                .field("enable_semantic_action", &self.enable_semantic_action)
                .field("room_id", &self.room_id)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("cover_url", &redacted(&self.cover_url))
                .field("is_pool_mode", &self.is_pool_mode)
                .field("chat_resource_config", &self.chat_resource_config)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for SmartChatRoom {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("room_name"),
            optional::<Option<String>>("room_description"),
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Vec<ChatVoiceConfig>>("voice_config_list"),
            optional::<Option<String>>("robot_id"),
            optional::<Option<ChatBillingMode>>("billing_mode"),
            optional::<Option<bool>>("reuse_resource"),
            optional::<Option<i32>>("concurrency"),
            optional::<Option<i32>>("client_nums"),
            optional::<Option<ChatLanguage>>("default_language"),
            optional::<Option<BackgroundConfigInfo>>("background_config"),
            optional::<Vec<LayerConfig>>("layer_config"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<ChatSubtitleConfig>>("chat_subtitle_config"),
            optional::<Option<ChatVideoType>>("chat_video_type"),
            optional::<Option<i32>>("exit_mute_threshold"),
            optional::<Option<bool>>("enable_semantic_action"),
            optional::<Option<String>>("room_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<bool>>("is_pool_mode"),
            optional::<Vec<ChatResourceUsage>>("chat_resource_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_name),
                1 => read(map, &mut self.room_description),
                2 => read(map, &mut self.video_config),
                3 => read(map, &mut self.model_asset_id),
                4 => read(map, &mut self.voice_config),
                5 => read(map, &mut self.voice_config_list),
                6 => read(map, &mut self.robot_id),
                7 => read(map, &mut self.billing_mode),
                8 => read(map, &mut self.reuse_resource),
                9 => read(map, &mut self.concurrency),
                10 => read(map, &mut self.client_nums),
                11 => read(map, &mut self.default_language),
                12 => read(map, &mut self.background_config),
                13 => read(map, &mut self.layer_config),
                14 => read(map, &mut self.review_config),
                15 => read(map, &mut self.chat_subtitle_config),
                16 => read(map, &mut self.chat_video_type),
                17 => read(map, &mut self.exit_mute_threshold),
                18 => read(map, &mut self.enable_semantic_action),
                19 => read(map, &mut self.room_id),
                20 => read(map, &mut self.create_time),
                21 => read(map, &mut self.update_time),
                22 => read(map, &mut self.cover_url),
                23 => read(map, &mut self.is_pool_mode),
                _ => read(map, &mut self.chat_resource_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "room_name", &self.room_name)?;
            write_some(map, "room_description", &self.room_description)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "voice_config_list", &self.voice_config_list)?;
            write_some(map, "robot_id", &self.robot_id)?;
            write_some(map, "billing_mode", &self.billing_mode)?;
            write_some(map, "reuse_resource", &self.reuse_resource)?;
            write_some(map, "concurrency", &self.concurrency)?;
            write_some(map, "client_nums", &self.client_nums)?;
            write_some(map, "default_language", &self.default_language)?;
            write_some(map, "background_config", &self.background_config)?;
            write_some(map, "layer_config", &self.layer_config)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "chat_subtitle_config", &self.chat_subtitle_config)?;
            write_some(map, "chat_video_type", &self.chat_video_type)?;
            write_some(map, "exit_mute_threshold", &self.exit_mute_threshold)?;
            write_some(map, "enable_semantic_action", &self.enable_semantic_action)?;
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "is_pool_mode", &self.is_pool_mode)?;
            write_some(map, "chat_resource_config", &self.chat_resource_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartChatRoom);
    /// A share of one resource, and the resource itself.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChatResourceUsage {
        /// `resource_id` (optional)
        pub resource_id: Option<String>,
        /// How much of the resource the room takes.
        pub count_resource: Option<i32>,
        /// Where a resource comes from.
        pub resource_source: Option<ResourceSource>,
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub charge_mode: Option<ChargeMode>,
        /// Concurrency that the resource has in all.
        pub resource_nums: Option<i32>,
        /// Concurrency of the resource that is not taken.
        pub resource_available_nums: Option<i32>,
        /// DELETED means returned or expired.
        pub status: Option<ChatResourceStatus>,
        /// `expire_time` (optional)
        pub expire_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ChatResourceUsage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("resource_id"),
            optional::<Option<i32>>("count_resource"),
            optional::<Option<ResourceSource>>("resource_source"),
            optional::<Option<ChargeMode>>("charge_mode"),
            optional::<Option<i32>>("resource_nums"),
            optional::<Option<i32>>("resource_available_nums"),
            optional::<Option<ChatResourceStatus>>("status"),
            optional::<Option<Timestamp>>("expire_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource_id),
                1 => read(map, &mut self.count_resource),
                2 => read(map, &mut self.resource_source),
                3 => read(map, &mut self.charge_mode),
                4 => read(map, &mut self.resource_nums),
                5 => read(map, &mut self.resource_available_nums),
                6 => read(map, &mut self.status),
                _ => read(map, &mut self.expire_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource_id", &self.resource_id)?;
            write_some(map, "count_resource", &self.count_resource)?;
            write_some(map, "resource_source", &self.resource_source)?;
            write_some(map, "charge_mode", &self.charge_mode)?;
            write_some(map, "resource_nums", &self.resource_nums)?;
            write_some(map, "resource_available_nums", &self.resource_available_nums)?;
            write_some(map, "status", &self.status)?;
            write_some(map, "expire_time", &self.expire_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ChatResourceUsage);
    open_enum! {
        /// DELETED means returned or expired.
        pub enum ChatResourceStatus {
            /// `ACTIVE`
            Active = "ACTIVE",
            /// `FREEZE`
            Freeze = "FREEZE",
            /// `DELETED`
            Deleted = "DELETED",
        }
    }
    impl Page for ListActiveCodeResponse {
        type Item = ActiveCode;
        fn items(&self) -> &[ActiveCode] {
            &self.data
        }
        fn into_items(self) -> Vec<ActiveCode> {
            self.data
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListSmartChatJobResponse {
        type Item = SmartChatJobSummary;
        fn items(&self) -> &[SmartChatJobSummary] {
            &self.smart_chat_jobs
        }
        fn into_items(self) -> Vec<SmartChatJobSummary> {
            self.smart_chat_jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &SmartChatJobSummary) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl Page for ListSmartChatRoomsResponse {
        type Item = SmartChatRoomSummary;
        fn items(&self) -> &[SmartChatRoomSummary] {
            &self.smart_chat_rooms
        }
        fn into_items(self) -> Vec<SmartChatRoomSummary> {
            self.smart_chat_rooms
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl crate::Identified for SmartChatJobSummary {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Identified for SmartChatJob {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
}
impl crate::Client {
    /// Create an activation code.
    ///
    /// A code is issued for one room and the robot that serves it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/active-code` (CreateActiveCode)
    pub fn create_active_code(
        &self,
        body: &crate::types::CreateActiveCodeRequest,
    ) -> builders::CreateActiveCode {
        let mut call = self.call(&operations::CREATE_ACTIVE_CODE);
        call.body(body);
        builders::CreateActiveCode { call }
    }
    /// List the activation codes of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/active-code` (ListActiveCode)
    pub fn list_active_code(
        &self,
        robot_id: impl Into<String>,
    ) -> builders::ListActiveCode {
        let mut call = self.call(&operations::LIST_ACTIVE_CODE);
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::ListActiveCode { call }
    }
    /// Delete activation codes.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/active-code/delete` (DeleteActiveCode)
    pub fn delete_active_code(&self, body: &Vec<String>) -> builders::DeleteActiveCode {
        let mut call = self.call(&operations::DELETE_ACTIVE_CODE);
        call.body(body);
        builders::DeleteActiveCode { call }
    }
    /// Replace the text of an activation code.
    ///
    /// The code keeps its id and gets a new text and a new time of expiry.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset`
    /// (ResetActiveCode)
    pub fn reset_active_code(
        &self,
        active_code_id: impl Into<String>,
    ) -> builders::ResetActiveCode {
        let mut call = self.call(&operations::RESET_ACTIVE_CODE);
        call.set("active_code_id", Into::<String>::into(active_code_id));
        builders::ResetActiveCode { call }
    }
    /// Show an activation code.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/active-code/{active_code_id}` (ShowActiveCode)
    pub fn show_active_code(
        &self,
        active_code_id: impl Into<String>,
    ) -> builders::ShowActiveCode {
        let mut call = self.call(&operations::SHOW_ACTIVE_CODE);
        call.set("active_code_id", Into::<String>::into(active_code_id));
        builders::ShowActiveCode { call }
    }
    /// Change how long an activation code is valid.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}` (UpdateActiveCode)
    pub fn update_active_code(
        &self,
        active_code_id: impl Into<String>,
        body: &crate::types::UpdateActiveCodeRequest,
    ) -> builders::UpdateActiveCode {
        let mut call = self.call(&operations::UPDATE_ACTIVE_CODE);
        call.set("active_code_id", Into::<String>::into(active_code_id));
        call.body(body);
        builders::UpdateActiveCode { call }
    }
    /// Set where recordings of conversations are stored.
    ///
    /// The setting applies to the project, which has one at most. Change it with
    /// `UpdateAudioRecordConfig`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/audio-record-config` (CreateAudioRecordConfig)
    pub fn create_audio_record_config(
        &self,
        body: &crate::types::CreateAudioRecordConfigRequest,
    ) -> builders::CreateAudioRecordConfig {
        let mut call = self.call(&operations::CREATE_AUDIO_RECORD_CONFIG);
        call.body(body);
        builders::CreateAudioRecordConfig {
            call,
        }
    }
    /// Delete the setting for recordings.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/audio-record-config` (DeleteAudioRecordConfig)
    pub fn delete_audio_record_config(&self) -> builders::DeleteAudioRecordConfig {
        builders::DeleteAudioRecordConfig {
            call: self.call(&operations::DELETE_AUDIO_RECORD_CONFIG),
        }
    }
    /// Show where recordings of conversations are stored.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/audio-record-config` (ShowAudioRecordConfig)
    pub fn show_audio_record_config(&self) -> builders::ShowAudioRecordConfig {
        builders::ShowAudioRecordConfig {
            call: self.call(&operations::SHOW_AUDIO_RECORD_CONFIG),
        }
    }
    /// Change where recordings of conversations are stored.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/audio-record-config` (UpdateAudioRecordConfig)
    pub fn update_audio_record_config(
        &self,
        body: &crate::types::UpdateAudioRecordConfigRequest,
    ) -> builders::UpdateAudioRecordConfig {
        let mut call = self.call(&operations::UPDATE_AUDIO_RECORD_CONFIG);
        call.body(body);
        builders::UpdateAudioRecordConfig {
            call,
        }
    }
    /// Create a link to a conversation.
    ///
    /// Whoever opens the link in a browser talks to the robot in the room.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/create-dialog-url` (CreateDialogUrl)
    pub fn create_dialog_url(
        &self,
        body: &crate::types::CreateDialogUrlRequest,
    ) -> builders::CreateDialogUrl {
        let mut call = self.call(&operations::CREATE_DIALOG_URL);
        call.body(body);
        builders::CreateDialogUrl { call }
    }
    /// List the conversations of a room.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    /// (ListSmartChatJob)
    pub fn list_smart_chat_job(
        &self,
        room_id: impl Into<String>,
    ) -> builders::ListSmartChatJob {
        let mut call = self.call(&operations::LIST_SMART_CHAT_JOB);
        call.set("room_id", Into::<String>::into(room_id));
        builders::ListSmartChatJob { call }
    }
    /// Start a conversation in a room.
    ///
    /// The room needs a `concurrency`, or no job can be started.
    ///
    /// The conversation itself takes place outside of this API. The avatar is seen in the RTC room
    /// of the response; text and speech go over a WebSocket at `chat_access_address`, which is
    /// another for each job, so it must not be replaced by a fixed host. A browser authenticates
    /// there with a code of `CreateOnceCode`, anything else with such a code or an IAM token.
    ///
    /// The job runs until `StopSmartChatJob`, or until nobody has spoken for the
    /// `exit_mute_threshold` of the room.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    /// (StartSmartChatJob)
    pub fn start_smart_chat_job(
        &self,
        room_id: impl Into<String>,
        robot_id: impl Into<String>,
    ) -> builders::StartSmartChatJob {
        let mut call = self.call(&operations::START_SMART_CHAT_JOB);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("robot_id", Into::<String>::into(robot_id));
        builders::StartSmartChatJob {
            call,
        }
    }
    /// Show a conversation.
    ///
    /// Includes what is needed to enter it, as the response of `StartSmartChatJob` has it.
    ///
    /// `GET
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state`
    /// (ShowSmartChatJob)
    pub fn show_smart_chat_job(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::ShowSmartChatJob {
        let mut call = self.call(&operations::SHOW_SMART_CHAT_JOB);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowSmartChatJob { call }
    }
    /// End a conversation.
    ///
    /// `POST
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop`
    /// (StopSmartChatJob)
    pub fn stop_smart_chat_job(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::StopSmartChatJob {
        let mut call = self.call(&operations::STOP_SMART_CHAT_JOB);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("job_id", Into::<String>::into(job_id));
        builders::StopSmartChatJob { call }
    }
    /// Set where results of conversations are stored.
    ///
    /// The setting applies to the project, which has one at most. Change it with
    /// `UpdateDialogReportConfig`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/dialog-report-config` (CreateDialogReportConfig)
    pub fn create_dialog_report_config(
        &self,
        body: &crate::types::CreateDialogReportConfigRequest,
    ) -> builders::CreateDialogReportConfig {
        let mut call = self.call(&operations::CREATE_DIALOG_REPORT_CONFIG);
        call.body(body);
        builders::CreateDialogReportConfig {
            call,
        }
    }
    /// Delete the setting for results.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/dialog-report-config` (DeleteDialogReportConfig)
    pub fn delete_dialog_report_config(&self) -> builders::DeleteDialogReportConfig {
        builders::DeleteDialogReportConfig {
            call: self.call(&operations::DELETE_DIALOG_REPORT_CONFIG),
        }
    }
    /// Show where results of conversations are stored.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/dialog-report-config` (ShowDialogReportConfig)
    pub fn show_dialog_report_config(&self) -> builders::ShowDialogReportConfig {
        builders::ShowDialogReportConfig {
            call: self.call(&operations::SHOW_DIALOG_REPORT_CONFIG),
        }
    }
    /// Change where results of conversations are stored.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/dialog-report-config` (UpdateDialogReportConfig)
    pub fn update_dialog_report_config(
        &self,
        body: &crate::types::UpdateDialogReportConfigRequest,
    ) -> builders::UpdateDialogReportConfig {
        let mut call = self.call(&operations::UPDATE_DIALOG_REPORT_CONFIG);
        call.body(body);
        builders::UpdateDialogReportConfig {
            call,
        }
    }
    /// Create a code that admits once to a conversation.
    ///
    /// The code is valid for 5 minutes and for one connection; each further connection needs a new
    /// one. Call this from a server: the service does not allow it across origins, so a browser
    /// cannot.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/once-code` (CreateOnceCode)
    pub fn create_once_code(&self) -> builders::CreateOnceCode {
        builders::CreateOnceCode {
            call: self.call(&operations::CREATE_ONCE_CODE),
        }
    }
    /// Create a room for conversations.
    ///
    /// A room states which avatar replies, with which voices and robot, what it looks like and how
    /// many may talk at once. Start a conversation in it with `StartSmartChatJob`.
    ///
    /// `POST /v1/{project_id}/smart-chat-rooms` (CreateSmartChatRoom)
    pub fn create_smart_chat_room(
        &self,
        body: &crate::types::SmartChatRoomConfig,
    ) -> builders::CreateSmartChatRoom {
        let mut call = self.call(&operations::CREATE_SMART_CHAT_ROOM);
        call.body(body);
        builders::CreateSmartChatRoom {
            call,
        }
    }
    /// List rooms for conversations.
    ///
    /// `GET /v1/{project_id}/smart-chat-rooms` (ListSmartChatRooms)
    pub fn list_smart_chat_rooms(&self) -> builders::ListSmartChatRooms {
        builders::ListSmartChatRooms {
            call: self.call(&operations::LIST_SMART_CHAT_ROOMS),
        }
    }
    /// Delete a room for conversations.
    ///
    /// `DELETE /v1/{project_id}/smart-chat-rooms/{room_id}` (DeleteSmartChatRoom)
    pub fn delete_smart_chat_room(
        &self,
        room_id: impl Into<String>,
    ) -> builders::DeleteSmartChatRoom {
        let mut call = self.call(&operations::DELETE_SMART_CHAT_ROOM);
        call.set("room_id", Into::<String>::into(room_id));
        builders::DeleteSmartChatRoom {
            call,
        }
    }
    /// Show a room for conversations.
    ///
    /// `GET /v1/{project_id}/smart-chat-rooms/{room_id}` (ShowSmartChatRoom)
    pub fn show_smart_chat_room(
        &self,
        room_id: impl Into<String>,
    ) -> builders::ShowSmartChatRoom {
        let mut call = self.call(&operations::SHOW_SMART_CHAT_ROOM);
        call.set("room_id", Into::<String>::into(room_id));
        builders::ShowSmartChatRoom {
            call,
        }
    }
    /// Change a room for conversations.
    ///
    /// The name must be given again, even if it stays as it is.
    ///
    /// `PUT /v1/{project_id}/smart-chat-rooms/{room_id}` (UpdateSmartChatRoom)
    pub fn update_smart_chat_room(
        &self,
        room_id: impl Into<String>,
        body: &crate::types::SmartChatRoomConfig,
    ) -> builders::UpdateSmartChatRoom {
        let mut call = self.call(&operations::UPDATE_SMART_CHAT_ROOM);
        call.set("room_id", Into::<String>::into(room_id));
        call.body(body);
        builders::UpdateSmartChatRoom {
            call,
        }
    }
}
