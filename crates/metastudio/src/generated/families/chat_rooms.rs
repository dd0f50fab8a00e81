//! The family `chat-rooms`. Rooms and jobs of conversations with avatars, and codes to enter
//! them.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/digital-human-chat/active-code`
    pub static CREATE_ACTIVE_CODE: Operation = Operation::new(
        "CreateActiveCode",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/active-code",
    )
    .family("chat-rooms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/robot_id").length(1, 64),
        Parameter::body("/room_id").length(1, 64),
        Parameter::body("/valid_period").range(0.0, 65535.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/active_code"])
    .success(Success::json::<types::ActiveCode>());

    /// `GET /v1/{project_id}/digital-human-chat/active-code`
    pub static LIST_ACTIVE_CODE: Operation = Operation::new(
        "ListActiveCode",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/active-code",
    )
    .family("chat-rooms")
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
        Parameter::query("robot_id").required().length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/data/*/active_code"])
    .success(Success::json::<types::ListActiveCodeResponse>());

    /// `POST /v1/{project_id}/digital-human-chat/active-code/delete`
    pub static DELETE_ACTIVE_CODE: Operation = Operation::new(
        "DeleteActiveCode",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/active-code/delete",
    )
    .family("chat-rooms")
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

    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset`
    pub static RESET_ACTIVE_CODE: Operation = Operation::new(
        "ResetActiveCode",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset",
    )
    .family("chat-rooms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("active_code_id").max_length(64),
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
    .sensitive(&["/active_code"])
    .success(Success::json::<types::ActiveCode>());

    /// `GET /v1/{project_id}/digital-human-chat/active-code/{active_code_id}`
    pub static SHOW_ACTIVE_CODE: Operation = Operation::new(
        "ShowActiveCode",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/active-code/{active_code_id}",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("active_code_id").max_length(64),
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
    .sensitive(&["/active_code"])
    .success(Success::json::<types::ActiveCode>());

    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}`
    pub static UPDATE_ACTIVE_CODE: Operation = Operation::new(
        "UpdateActiveCode",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/active-code/{active_code_id}",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("active_code_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/valid_period").range(0.0, 65535.0),
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
    .sensitive(&["/active_code"])
    .success(Success::json::<types::ActiveCode>());

    /// `POST /v1/{project_id}/digital-human-chat/audio-record-config`
    pub static CREATE_AUDIO_RECORD_CONFIG: Operation = Operation::new(
        "CreateAudioRecordConfig",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/audio-record-config",
    )
    .family("chat-rooms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/obs_bucket_name").length(1, 64),
        Parameter::body("/obs_endpoint").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::AudioRecordConfig>());

    /// `DELETE /v1/{project_id}/digital-human-chat/audio-record-config`
    pub static DELETE_AUDIO_RECORD_CONFIG: Operation = Operation::new(
        "DeleteAudioRecordConfig",
        Method::Delete,
        "/v1/{project_id}/digital-human-chat/audio-record-config",
    )
    .family("chat-rooms")
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

    /// `GET /v1/{project_id}/digital-human-chat/audio-record-config`
    pub static SHOW_AUDIO_RECORD_CONFIG: Operation = Operation::new(
        "ShowAudioRecordConfig",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/audio-record-config",
    )
    .family("chat-rooms")
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
    .success(Success::json::<types::AudioRecordConfig>());

    /// `PUT /v1/{project_id}/digital-human-chat/audio-record-config`
    pub static UPDATE_AUDIO_RECORD_CONFIG: Operation = Operation::new(
        "UpdateAudioRecordConfig",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/audio-record-config",
    )
    .family("chat-rooms")
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
        Parameter::body("/obs_bucket_name").length(1, 64),
        Parameter::body("/obs_endpoint").length(1, 64),
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
    .success(Success::json::<types::AudioRecordConfig>());

    /// `POST /v1/{project_id}/digital-human-chat/create-dialog-url`
    pub static CREATE_DIALOG_URL: Operation = Operation::new(
        "CreateDialogUrl",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/create-dialog-url",
    )
    .family("chat-rooms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/room_id").length(1, 64),
        Parameter::body("/robot_id").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateDialogUrlResponse>());

    /// `GET /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    pub static LIST_SMART_CHAT_JOB: Operation = Operation::new(
        "ListSmartChatJob",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("smart_chat_jobs", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .job(JobFields::new("job_id", "state").items("smart_chat_jobs"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::path("room_id").max_length(64),
        Parameter::query("state").joined(),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
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
    .success(Success::json::<types::ListSmartChatJobResponse>());

    /// `POST /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    pub static START_SMART_CHAT_JOB: Operation = Operation::new(
        "StartSmartChatJob",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs",
    )
    .family("chat-rooms")
    .creates("job_id", "ShowSmartChatJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::path("room_id").max_length(64),
        Parameter::query("robot_id").required().length(1, 64),
        Parameter::body("/extend_param").max_length(1024),
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
    .sensitive(&["/rtc_room_info/users/*/signature"])
    .success(Success::json::<types::StartedSmartChatJob>());

    /// `GET
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state`
    pub static SHOW_SMART_CHAT_JOB: Operation = Operation::new(
        "ShowSmartChatJob",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .job(JobFields::new("job_id", "state").by("job_id"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("room_id").max_length(64),
        Parameter::path("job_id").max_length(64),
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
    .sensitive(&["/rtc_room_info/users/*/signature"])
    .success(Success::json::<types::SmartChatJob>());

    /// `POST
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop`
    pub static STOP_SMART_CHAT_JOB: Operation = Operation::new(
        "StopSmartChatJob",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("room_id").max_length(64),
        Parameter::path("job_id").max_length(64),
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
    ]);

    /// `POST /v1/{project_id}/digital-human-chat/dialog-report-config`
    pub static CREATE_DIALOG_REPORT_CONFIG: Operation = Operation::new(
        "CreateDialogReportConfig",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/dialog-report-config",
    )
    .family("chat-rooms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/obs_bucket_name").length(1, 64),
        Parameter::body("/obs_endpoint").length(1, 64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::DialogReportConfig>());

    /// `DELETE /v1/{project_id}/digital-human-chat/dialog-report-config`
    pub static DELETE_DIALOG_REPORT_CONFIG: Operation = Operation::new(
        "DeleteDialogReportConfig",
        Method::Delete,
        "/v1/{project_id}/digital-human-chat/dialog-report-config",
    )
    .family("chat-rooms")
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

    /// `GET /v1/{project_id}/digital-human-chat/dialog-report-config`
    pub static SHOW_DIALOG_REPORT_CONFIG: Operation = Operation::new(
        "ShowDialogReportConfig",
        Method::Get,
        "/v1/{project_id}/digital-human-chat/dialog-report-config",
    )
    .family("chat-rooms")
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
    .success(Success::json::<types::DialogReportConfig>());

    /// `PUT /v1/{project_id}/digital-human-chat/dialog-report-config`
    pub static UPDATE_DIALOG_REPORT_CONFIG: Operation = Operation::new(
        "UpdateDialogReportConfig",
        Method::Put,
        "/v1/{project_id}/digital-human-chat/dialog-report-config",
    )
    .family("chat-rooms")
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
        Parameter::body("/obs_bucket_name").length(1, 64),
        Parameter::body("/obs_endpoint").length(1, 64),
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
    .success(Success::json::<types::DialogReportConfig>());

    /// `POST /v1/{project_id}/digital-human-chat/once-code`
    pub static CREATE_ONCE_CODE: Operation = Operation::new(
        "CreateOnceCode",
        Method::Post,
        "/v1/{project_id}/digital-human-chat/once-code",
    )
    .family("chat-rooms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/once_code"])
    .success(Success::json::<types::CreateOnceCodeResponse>());

    /// `POST /v1/{project_id}/smart-chat-rooms`
    pub static CREATE_SMART_CHAT_ROOM: Operation = Operation::new(
        "CreateSmartChatRoom",
        Method::Post,
        "/v1/{project_id}/smart-chat-rooms",
    )
    .family("chat-rooms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Parameter::body("/video_config/subtitle_config/stroke_thickness").range(0.0, 50.0),
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
        Parameter::body("/background_config/background_image_config/dx").range(-5760.0, 0.0),
        Parameter::body("/background_config/background_image_config/dy").range(-5760.0, 0.0),
        Parameter::body("/background_config/background_image_config/width").range(1.0, 7680.0),
        Parameter::body("/background_config/background_image_config/height").range(1.0, 7680.0),
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
        Parameter::body("/layer_config/*/video_config/video_cover_url").length(1, 2048),
        Parameter::body("/layer_config/*/video_config/loop_count").range(-1.0, 100.0),
        Parameter::body("/layer_config/*/video_config/video_sound").range(0.0, 100.0),
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
    .success(Success::json::<types::CreateSmartChatRoomResponse>());

    /// `GET /v1/{project_id}/smart-chat-rooms`
    pub static LIST_SMART_CHAT_ROOMS: Operation = Operation::new(
        "ListSmartChatRooms",
        Method::Get,
        "/v1/{project_id}/smart-chat-rooms",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("smart_chat_rooms", "offset", "limit")
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
        Parameter::query("room_name").max_length(128),
        Parameter::query("model_name").max_length(128),
        Parameter::query("start_time"),
        Parameter::query("end_time"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/smart_chat_rooms/*/cover_url"])
    .success(Success::json::<types::ListSmartChatRoomsResponse>());

    /// `DELETE /v1/{project_id}/smart-chat-rooms/{room_id}`
    pub static DELETE_SMART_CHAT_ROOM: Operation = Operation::new(
        "DeleteSmartChatRoom",
        Method::Delete,
        "/v1/{project_id}/smart-chat-rooms/{room_id}",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("room_id").max_length(64),
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
    ]);

    /// `GET /v1/{project_id}/smart-chat-rooms/{room_id}`
    pub static SHOW_SMART_CHAT_ROOM: Operation = Operation::new(
        "ShowSmartChatRoom",
        Method::Get,
        "/v1/{project_id}/smart-chat-rooms/{room_id}",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("room_id").max_length(64),
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
    .sensitive(&[
        "/video_config/output_external_url",
        "/background_config/background_config",
        "/layer_config/*/image_config/image_url",
        "/layer_config/*/video_config/video_url",
        "/layer_config/*/video_config/video_cover_url",
        "/cover_url",
    ])
    .success(Success::json::<types::SmartChatRoom>());

    /// `PUT /v1/{project_id}/smart-chat-rooms/{room_id}`
    pub static UPDATE_SMART_CHAT_ROOM: Operation = Operation::new(
        "UpdateSmartChatRoom",
        Method::Put,
        "/v1/{project_id}/smart-chat-rooms/{room_id}",
    )
    .family("chat-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Parameter::body("/video_config/subtitle_config/stroke_thickness").range(0.0, 50.0),
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
        Parameter::body("/background_config/background_image_config/dx").range(-5760.0, 0.0),
        Parameter::body("/background_config/background_image_config/dy").range(-5760.0, 0.0),
        Parameter::body("/background_config/background_image_config/width").range(1.0, 7680.0),
        Parameter::body("/background_config/background_image_config/height").range(1.0, 7680.0),
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
        Parameter::body("/layer_config/*/video_config/video_cover_url").length(1, 2048),
        Parameter::body("/layer_config/*/video_config/loop_count").range(-1.0, 100.0),
        Parameter::body("/layer_config/*/video_config/video_sound").range(0.0, 100.0),
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
    .sensitive(&[
        "/video_config/output_external_url",
        "/background_config/background_config",
        "/layer_config/*/image_config/image_url",
        "/layer_config/*/video_config/video_url",
        "/layer_config/*/video_config/video_cover_url",
        "/cover_url",
    ])
    .success(Success::json::<types::SmartChatRoom>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Create an activation code.
        ///
        /// A code is issued for one room and the robot that serves it.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/active-code` (CreateActiveCode)
        pub struct CreateActiveCode: json -> types::ActiveCode;
    }

    codegen::request! {
        /// List the activation codes of a robot.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/active-code` (ListActiveCode)
        pub struct ListActiveCode: json -> types::ListActiveCodeResponse, paged;
    }

    impl ListActiveCode {
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
    }

    codegen::request! {
        /// Delete activation codes.
        ///
        /// The body is a list of ids, at most 100.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/active-code/delete` (DeleteActiveCode)
        pub struct DeleteActiveCode: empty -> ();
    }

    codegen::request! {
        /// Replace the text of an activation code.
        ///
        /// The code keeps its id and gets a new text and a new time of expiry.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset`
        /// (ResetActiveCode)
        pub struct ResetActiveCode: json -> types::ActiveCode;
    }

    impl ResetActiveCode {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::ResetActiveCodeRequest>) -> Self {
            self.call
                .body(Borrow::<types::ResetActiveCodeRequest>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// Show an activation code.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/active-code/{active_code_id}` (ShowActiveCode)
        pub struct ShowActiveCode: json -> types::ActiveCode;
    }

    codegen::request! {
        /// Change how long an activation code is valid.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}` (UpdateActiveCode)
        pub struct UpdateActiveCode: json -> types::ActiveCode;
    }

    codegen::request! {
        /// Set where recordings of conversations are stored.
        ///
        /// The setting applies to the project, which has one at most. Change it with
        /// `UpdateAudioRecordConfig`.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/audio-record-config` (CreateAudioRecordConfig)
        pub struct CreateAudioRecordConfig: json -> types::AudioRecordConfig;
    }

    codegen::request! {
        /// Delete the setting for recordings.
        ///
        /// `DELETE /v1/{project_id}/digital-human-chat/audio-record-config` (DeleteAudioRecordConfig)
        pub struct DeleteAudioRecordConfig: empty -> ();
    }

    codegen::request! {
        /// Show where recordings of conversations are stored.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/audio-record-config` (ShowAudioRecordConfig)
        pub struct ShowAudioRecordConfig: json -> types::AudioRecordConfig;
    }

    codegen::request! {
        /// Change where recordings of conversations are stored.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/audio-record-config` (UpdateAudioRecordConfig)
        pub struct UpdateAudioRecordConfig: json -> types::AudioRecordConfig;
    }

    codegen::request! {
        /// Create a link to a conversation.
        ///
        /// Whoever opens the link in a browser talks to the robot in the room.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/create-dialog-url` (CreateDialogUrl)
        pub struct CreateDialogUrl: json -> types::CreateDialogUrlResponse;
    }

    codegen::request! {
        /// List the conversations of a room.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
        /// (ListSmartChatJob)
        pub struct ListSmartChatJob: json -> types::ListSmartChatJobResponse, paged;
    }

    impl ListSmartChatJob {
        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::SmartChatJobState, F>) -> Self {
            self.call
                .set_list("state", codegen::IntoList::into_list(state));
            self
        }

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
    }

    codegen::request! {
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
        pub struct StartSmartChatJob: json -> types::StartedSmartChatJob;
    }

    impl StartSmartChatJob {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::StartSmartChatJobRequest>) -> Self {
            self.call
                .body(Borrow::<types::StartSmartChatJobRequest>::borrow(&body));
            self
        }

        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::SmartChatJob>> {
            codegen::start_job::<types::StartedSmartChatJob, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Show a conversation.
        ///
        /// Includes what is needed to enter it, as the response of `StartSmartChatJob` has it.
        ///
        /// `GET
        /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state`
        /// (ShowSmartChatJob)
        pub struct ShowSmartChatJob: json -> types::SmartChatJob;
    }

    codegen::request! {
        /// End a conversation.
        ///
        /// `POST
        /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop`
        /// (StopSmartChatJob)
        pub struct StopSmartChatJob: empty -> ();
    }

    codegen::request! {
        /// Set where results of conversations are stored.
        ///
        /// The setting applies to the project, which has one at most. Change it with
        /// `UpdateDialogReportConfig`.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/dialog-report-config` (CreateDialogReportConfig)
        pub struct CreateDialogReportConfig: json -> types::DialogReportConfig;
    }

    codegen::request! {
        /// Delete the setting for results.
        ///
        /// `DELETE /v1/{project_id}/digital-human-chat/dialog-report-config` (DeleteDialogReportConfig)
        pub struct DeleteDialogReportConfig: empty -> ();
    }

    codegen::request! {
        /// Show where results of conversations are stored.
        ///
        /// `GET /v1/{project_id}/digital-human-chat/dialog-report-config` (ShowDialogReportConfig)
        pub struct ShowDialogReportConfig: json -> types::DialogReportConfig;
    }

    codegen::request! {
        /// Change where results of conversations are stored.
        ///
        /// `PUT /v1/{project_id}/digital-human-chat/dialog-report-config` (UpdateDialogReportConfig)
        pub struct UpdateDialogReportConfig: json -> types::DialogReportConfig;
    }

    codegen::request! {
        /// Create a code that admits once to a conversation.
        ///
        /// The code is valid for 5 minutes and for one connection; each further connection needs a new
        /// one. Call this from a server: the service does not allow it across origins, so a browser
        /// cannot.
        ///
        /// `POST /v1/{project_id}/digital-human-chat/once-code` (CreateOnceCode)
        pub struct CreateOnceCode: json -> types::CreateOnceCodeResponse;
    }

    codegen::request! {
        /// Create a room for conversations.
        ///
        /// A room states which avatar replies, with which voices and robot, what it looks like and how
        /// many may talk at once. Start a conversation in it with `StartSmartChatJob`.
        ///
        /// `POST /v1/{project_id}/smart-chat-rooms` (CreateSmartChatRoom)
        pub struct CreateSmartChatRoom: json -> types::CreateSmartChatRoomResponse;
    }

    codegen::request! {
        /// List rooms for conversations.
        ///
        /// `GET /v1/{project_id}/smart-chat-rooms` (ListSmartChatRooms)
        pub struct ListSmartChatRooms: json -> types::ListSmartChatRoomsResponse, paged;
    }

    impl ListSmartChatRooms {
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

        /// Only rooms whose name contains this text. At most 128 characters.
        pub fn room_name<F>(mut self, room_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("room_name", codegen::IntoOption::into_option(room_name));
            self
        }

        /// Only rooms whose avatar has a name that contains this text. At most 128 characters.
        pub fn model_name<F>(mut self, model_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("model_name", codegen::IntoOption::into_option(model_name));
            self
        }

        /// Only rooms whose latest conversation started at this time or later.
        pub fn start_time<F>(
            mut self,
            start_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call
                .set_option("start_time", codegen::IntoOption::into_option(start_time));
            self
        }

        /// The end of the window that `start_time` begins.
        pub fn end_time<F>(
            mut self,
            end_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call
                .set_option("end_time", codegen::IntoOption::into_option(end_time));
            self
        }
    }

    codegen::request! {
        /// Delete a room for conversations.
        ///
        /// `DELETE /v1/{project_id}/smart-chat-rooms/{room_id}` (DeleteSmartChatRoom)
        pub struct DeleteSmartChatRoom: empty -> ();
    }

    codegen::request! {
        /// Show a room for conversations.
        ///
        /// `GET /v1/{project_id}/smart-chat-rooms/{room_id}` (ShowSmartChatRoom)
        pub struct ShowSmartChatRoom: json -> types::SmartChatRoom;
    }

    codegen::request! {
        /// Change a room for conversations.
        ///
        /// The name must be given again, even if it stays as it is.
        ///
        /// `PUT /v1/{project_id}/smart-chat-rooms/{room_id}` (UpdateSmartChatRoom)
        pub struct UpdateSmartChatRoom: json -> types::SmartChatRoom;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        BackgroundConfigInfo, ChargeMode, ChatLanguage, ErrorResponse, LayerConfig, LiveModelInfo,
        ResourceSource, ReviewConfig, RtcRoomInfo, VideoConfig, VoiceConfig,
    };

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateActiveCodeRequest {
        /// 1 to 64 characters.
        pub robot_id: String,
        /// 1 to 64 characters.
        pub room_id: String,
        /// In days; 0 never expires. Range: 0 to 65535.
        pub valid_period: i32,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateActiveCodeRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`robot_id`](field@Self::robot_id)
        /// - [`room_id`](field@Self::room_id)
        /// - [`valid_period`](field@Self::valid_period)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`robot_id`](field@Self::robot_id).
        #[must_use]
        pub fn robot_id(mut self, robot_id: impl Into<String>) -> Self {
            self.robot_id = robot_id.into();
            self
        }

        /// Sets [`room_id`](field@Self::room_id).
        #[must_use]
        pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
            self.room_id = room_id.into();
            self
        }

        /// Sets [`valid_period`](field@Self::valid_period).
        #[must_use]
        pub fn valid_period(mut self, valid_period: i32) -> Self {
            self.valid_period = valid_period;
            self
        }
    }

    codegen::object! {
        CreateActiveCodeRequest, extra {
            0 robot_id: String = required "robot_id";
            1 room_id: String = required "room_id";
            2 valid_period: i32 = required "valid_period";
        }
    }

    /// A code that activates a client for conversations in a room.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ActiveCode {
        /// 1 to 64 characters.
        pub active_code_id: Option<String>,
        /// The text that is entered. 1 to 64 characters.
        pub active_code: Option<String>,
        /// 1 to 64 characters.
        pub robot_id: Option<String>,
        /// 1 to 64 characters.
        pub room_id: Option<String>,
        /// In days; 0 never expires. Range: 0 to 65535.
        pub valid_period: Option<i32>,
        pub expire_time: Option<codegen::Timestamp>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ActiveCode, extra {
            0 active_code_id: Option<String> = optional "active_code_id";
            1 active_code: Option<String> = optional "active_code" sensitive;
            2 robot_id: Option<String> = optional "robot_id";
            3 room_id: Option<String> = optional "room_id";
            4 valid_period: Option<i32> = optional "valid_period";
            5 expire_time: Option<codegen::Timestamp> = optional "expire_time";
            6 create_time: Option<codegen::Timestamp> = optional "create_time";
            7 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// The answer of `ListActiveCode`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListActiveCodeResponse {
        /// Range: 0 to 2147483647.
        pub offset: Option<i32>,
        /// Range: 0 to 1000000.
        pub limit: Option<i32>,
        /// How many codes the robot has, on all pages together. Range: 0 to 1000000.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub data: Vec<ActiveCode>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListActiveCodeResponse, extra {
            0 offset: Option<i32> = optional "offset";
            1 limit: Option<i32> = optional "limit";
            2 count: Option<i32> = optional "count";
            3 data: Vec<ActiveCode> = collection "data";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResetActiveCodeRequest {
        /// Whether credentials that were obtained with the code are cleared. Default: `true`.
        pub clean_auth_credential: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ResetActiveCodeRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`clean_auth_credential`](field@Self::clean_auth_credential).
        #[must_use]
        pub fn clean_auth_credential<F>(
            mut self,
            clean_auth_credential: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.clean_auth_credential = codegen::IntoOption::into_option(clean_auth_credential);
            self
        }
    }

    codegen::object! {
        ResetActiveCodeRequest, extra {
            0 clean_auth_credential: Option<bool> = optional "clean_auth_credential";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateActiveCodeRequest {
        /// In days; 0 never expires. Range: 0 to 65535.
        pub valid_period: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateActiveCodeRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`valid_period`](field@Self::valid_period).
        #[must_use]
        pub fn valid_period<F>(mut self, valid_period: impl codegen::IntoOption<i32, F>) -> Self {
            self.valid_period = codegen::IntoOption::into_option(valid_period);
            self
        }
    }

    codegen::object! {
        UpdateActiveCodeRequest, extra {
            0 valid_period: Option<i32> = optional "valid_period";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateAudioRecordConfigRequest {
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: String,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: String,
        /// Whether conversations are recorded.
        pub enable_audio_record: bool,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateAudioRecordConfigRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`obs_bucket_name`](field@Self::obs_bucket_name)
        /// - [`obs_endpoint`](field@Self::obs_endpoint)
        /// - [`enable_audio_record`](field@Self::enable_audio_record)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`obs_bucket_name`](field@Self::obs_bucket_name).
        #[must_use]
        pub fn obs_bucket_name(mut self, obs_bucket_name: impl Into<String>) -> Self {
            self.obs_bucket_name = obs_bucket_name.into();
            self
        }

        /// Sets [`obs_endpoint`](field@Self::obs_endpoint).
        #[must_use]
        pub fn obs_endpoint(mut self, obs_endpoint: impl Into<String>) -> Self {
            self.obs_endpoint = obs_endpoint.into();
            self
        }

        /// Sets [`enable_audio_record`](field@Self::enable_audio_record).
        #[must_use]
        pub fn enable_audio_record(mut self, enable_audio_record: bool) -> Self {
            self.enable_audio_record = enable_audio_record;
            self
        }
    }

    codegen::object! {
        CreateAudioRecordConfigRequest, extra {
            0 obs_bucket_name: String = required "obs_bucket_name";
            1 obs_endpoint: String = required "obs_endpoint";
            2 enable_audio_record: bool = required "enable_audio_record";
        }
    }

    /// Where recordings of conversations are stored.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AudioRecordConfig {
        /// 1 to 64 characters.
        pub project_id: Option<String>,
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: Option<String>,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: Option<String>,
        /// Whether conversations are recorded.
        pub enable_audio_record: Option<bool>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AudioRecordConfig, extra {
            0 project_id: Option<String> = optional "project_id";
            1 obs_bucket_name: Option<String> = optional "obs_bucket_name";
            2 obs_endpoint: Option<String> = optional "obs_endpoint";
            3 enable_audio_record: Option<bool> = optional "enable_audio_record";
            4 create_time: Option<codegen::Timestamp> = optional "create_time";
            5 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateAudioRecordConfigRequest {
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: Option<String>,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: Option<String>,
        /// Whether conversations are recorded.
        pub enable_audio_record: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateAudioRecordConfigRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`obs_bucket_name`](field@Self::obs_bucket_name).
        #[must_use]
        pub fn obs_bucket_name<F>(
            mut self,
            obs_bucket_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.obs_bucket_name = codegen::IntoOption::into_option(obs_bucket_name);
            self
        }

        /// Sets [`obs_endpoint`](field@Self::obs_endpoint).
        #[must_use]
        pub fn obs_endpoint<F>(
            mut self,
            obs_endpoint: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.obs_endpoint = codegen::IntoOption::into_option(obs_endpoint);
            self
        }

        /// Sets [`enable_audio_record`](field@Self::enable_audio_record).
        #[must_use]
        pub fn enable_audio_record<F>(
            mut self,
            enable_audio_record: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_audio_record = codegen::IntoOption::into_option(enable_audio_record);
            self
        }
    }

    codegen::object! {
        UpdateAudioRecordConfigRequest, extra {
            0 obs_bucket_name: Option<String> = optional "obs_bucket_name";
            1 obs_endpoint: Option<String> = optional "obs_endpoint";
            2 enable_audio_record: Option<bool> = optional "enable_audio_record";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDialogUrlRequest {
        /// 1 to 64 characters.
        pub room_id: String,
        /// 1 to 64 characters.
        pub robot_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateDialogUrlRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`room_id`](field@Self::room_id)
        /// - [`robot_id`](field@Self::robot_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`room_id`](field@Self::room_id).
        #[must_use]
        pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
            self.room_id = room_id.into();
            self
        }

        /// Sets [`robot_id`](field@Self::robot_id).
        #[must_use]
        pub fn robot_id(mut self, robot_id: impl Into<String>) -> Self {
            self.robot_id = robot_id.into();
            self
        }
    }

    codegen::object! {
        CreateDialogUrlRequest, extra {
            0 room_id: String = required "room_id";
            1 robot_id: String = required "robot_id";
        }
    }

    /// The answer of `CreateDialogUrl`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDialogUrlResponse {
        /// 1 to 128 characters.
        pub url: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateDialogUrlResponse, extra {
            0 url: String = required "url";
        }
    }

    codegen::open_enum! {
        /// Where a conversation stands. PROCESSING goes on until the job is stopped or times out.
        /// HEARTBEAT and IDLE are listed without an explanation.
        pub enum SmartChatJobState {
            Waiting = "WAITING",
            Processing = "PROCESSING",
            Succeed = "SUCCEED",
            Failed = "FAILED",
            Deleting = "DELETING",
            Canceled = "CANCELED",
            Heartbeat = "HEARTBEAT",
            Idle = "IDLE",
        }
    }

    impl SmartChatJobState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Deleting | Self::Canceled => Some(codegen::Phase::Canceled),
                Self::Failed => Some(codegen::Phase::Failed),
                Self::Processing | Self::Heartbeat | Self::Idle => Some(codegen::Phase::Running),
                Self::Succeed => Some(codegen::Phase::Succeeded),
                Self::Waiting => Some(codegen::Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }

    /// The answer of `ListSmartChatJob`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListSmartChatJobResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: i32,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub smart_chat_jobs: Vec<SmartChatJobSummary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListSmartChatJobResponse, extra {
            0 count: i32 = required "count";
            1 smart_chat_jobs: Vec<SmartChatJobSummary> = collection "smart_chat_jobs";
        }
    }

    /// A conversation, as lists show it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatJobSummary {
        /// 1 to 64 characters.
        pub job_id: Option<String>,
        /// Where a conversation stands. PROCESSING goes on until the job is stopped or times out.
        /// HEARTBEAT and IDLE are listed without an explanation.
        pub state: Option<SmartChatJobState>,
        /// In seconds. Range: 0 to 2147483647.
        pub duration: Option<f64>,
        pub start_time: Option<codegen::Timestamp>,
        pub end_time: Option<codegen::Timestamp>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        pub create_time: Option<codegen::Timestamp>,
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<codegen::Timestamp>,
        /// Where what is said is written into the picture.
        pub chat_subtitle_config: Option<ChatSubtitleConfig>,
        /// Size of the picture.
        pub video_config: Option<SmartChatVideoConfig>,
        /// 1 to 100 elements.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartChatJobSummary, extra {
            0 job_id: Option<String> = optional "job_id";
            1 state: Option<SmartChatJobState> = optional "state";
            2 duration: Option<f64> = optional "duration";
            3 start_time: Option<codegen::Timestamp> = optional "start_time";
            4 end_time: Option<codegen::Timestamp> = optional "end_time";
            5 error_info: Option<ErrorResponse> = optional "error_info";
            6 create_time: Option<codegen::Timestamp> = optional "create_time";
            7 last_update_time: Option<codegen::Timestamp> = optional "lastupdate_time";
            8 chat_subtitle_config: Option<ChatSubtitleConfig> = optional "chat_subtitle_config";
            9 video_config: Option<SmartChatVideoConfig> = optional "video_config";
            10 voice_config_list: Vec<SmartChatVoiceConfig> = collection "voice_config_list";
            11 chat_video_type: Option<ChatVideoType> = optional "chat_video_type";
            12 is_transparent: Option<bool> = optional "is_transparent";
            13 default_language: Option<ChatLanguage> = optional "default_language";
            14 client_id: Option<String> = optional "client_id";
            15 is_pool_mode: Option<bool> = optional "is_pool_mode";
            16 job_finish_reason: Option<SmartChatFinishReason> = optional "job_finish_reason";
        }
    }

    /// A box on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ChatSubtitleConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`dx`](field@Self::dx).
        #[must_use]
        pub fn dx<F>(mut self, dx: impl codegen::IntoOption<i32, F>) -> Self {
            self.dx = codegen::IntoOption::into_option(dx);
            self
        }

        /// Sets [`dy`](field@Self::dy).
        #[must_use]
        pub fn dy<F>(mut self, dy: impl codegen::IntoOption<i32, F>) -> Self {
            self.dy = codegen::IntoOption::into_option(dy);
            self
        }

        /// Sets [`width`](field@Self::width).
        #[must_use]
        pub fn width<F>(mut self, width: impl codegen::IntoOption<i32, F>) -> Self {
            self.width = codegen::IntoOption::into_option(width);
            self
        }

        /// Sets [`height`](field@Self::height).
        #[must_use]
        pub fn height<F>(mut self, height: impl codegen::IntoOption<i32, F>) -> Self {
            self.height = codegen::IntoOption::into_option(height);
            self
        }
    }

    codegen::object! {
        ChatSubtitleConfig, extra {
            0 dx: Option<i32> = optional "dx";
            1 dy: Option<i32> = optional "dy";
            2 width: Option<i32> = optional "width";
            3 height: Option<i32> = optional "height";
        }
    }

    /// Size of the picture.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatVideoConfig {
        /// In pixels. Range: 0 to 3840.
        pub width: Option<i32>,
        /// In pixels. Range: 0 to 3840.
        pub height: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartChatVideoConfig, extra {
            0 width: Option<i32> = optional "width";
            1 height: Option<i32> = optional "height";
        }
    }

    /// A voice of the avatar, and the language it is for.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatVoiceConfig {
        /// A voice in the asset library. 1 to 64 characters.
        pub voice_asset_id: Option<String>,
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        pub speed: Option<i32>,
        /// Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// Who synthesizes the voice, if not MetaStudio: Ximalaya, Huawei Cloud's own EI service, or
        /// Mobvoi.
        pub provider: Option<ChatVoiceProvider>,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// The language, in words. 1 to 64 characters.
        pub language_desc: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartChatVoiceConfig, extra {
            0 voice_asset_id: Option<String> = optional "voice_asset_id";
            1 speed: Option<i32> = optional "speed";
            2 pitch: Option<i32> = optional "pitch";
            3 volume: Option<i32> = optional "volume";
            4 provider: Option<ChatVoiceProvider> = optional "provider";
            5 language: Option<ChatLanguage> = optional "language";
            6 language_desc: Option<String> = optional "language_desc";
        }
    }

    codegen::open_enum! {
        /// Who synthesizes the voice, if not MetaStudio: Ximalaya, Huawei Cloud's own EI service, or
        /// Mobvoi.
        pub enum ChatVoiceProvider {
            Ximalaya = "XIMALAYA",
            HuaweiEi = "HUAWEI_EI",
            Mobvoi = "MOBVOI",
        }
    }

    codegen::open_enum! {
        /// What the avatar is seen on. HUB is a large screen.
        pub enum ChatVideoType {
            Computer = "COMPUTER",
            Mobile = "MOBILE",
            Hub = "HUB",
        }
    }

    codegen::open_enum! {
        /// MUTE_TIMEOUT means that nobody spoke for too long.
        pub enum SmartChatFinishReason {
            Normal = "NORMAL",
            MuteTimeout = "MUTE_TIMEOUT",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct StartSmartChatJobRequest {
        /// A JSON object as text. Its only documented key is city, the city that the client is in. At
        /// most 1024 characters.
        pub extend_param: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl StartSmartChatJobRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`extend_param`](field@Self::extend_param).
        #[must_use]
        pub fn extend_param<F>(
            mut self,
            extend_param: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.extend_param = codegen::IntoOption::into_option(extend_param);
            self
        }
    }

    codegen::object! {
        StartSmartChatJobRequest, extra {
            0 extend_param: Option<String> = optional "extend_param";
        }
    }

    /// The answer of `StartSmartChatJob`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct StartedSmartChatJob {
        /// 1 to 64 characters.
        pub job_id: String,
        /// A language of conversations.
        pub language: Option<ChatLanguage>,
        /// Where picture and sound of the avatar are.
        pub rtc_room_info: Option<RtcRoomInfo>,
        /// Where what is said is written into the picture.
        pub chat_subtitle_config: Option<ChatSubtitleConfig>,
        /// Size of the picture.
        pub video_config: Option<SmartChatVideoConfig>,
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        StartedSmartChatJob, extra {
            0 job_id: String = required "job_id";
            1 language: Option<ChatLanguage> = optional "language";
            2 rtc_room_info: Option<RtcRoomInfo> = optional "rtc_room_info";
            3 chat_subtitle_config: Option<ChatSubtitleConfig> = optional "chat_subtitle_config";
            4 video_config: Option<SmartChatVideoConfig> = optional "video_config";
            5 voice_config_list: Vec<SmartChatVoiceConfig> = collection "voice_config_list";
            6 chat_video_type: Option<ChatVideoType> = optional "chat_video_type";
            7 region: Option<SmartChatRegion> = optional "region";
            8 chat_access_address: Option<String> = optional "chat_access_address";
            9 chat_access_rest_address: Option<String> = optional "chat_access_rest_address";
            10 is_transparent: Option<bool> = optional "is_transparent";
            11 default_language: Option<ChatLanguage> = optional "default_language";
        }
    }

    codegen::open_enum! {
        /// The region that computes the avatar.
        pub enum SmartChatRegion {
            CnNorth4 = "cn-north-4",
            CnSouthwest2 = "cn-southwest-2",
        }
    }

    /// A conversation of a client with an avatar.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatJob {
        /// 1 to 64 characters.
        pub job_id: Option<String>,
        /// Where a conversation stands. PROCESSING goes on until the job is stopped or times out.
        /// HEARTBEAT and IDLE are listed without an explanation.
        pub state: Option<SmartChatJobState>,
        /// In seconds. Range: 0 to 2147483647.
        pub duration: Option<f64>,
        pub start_time: Option<codegen::Timestamp>,
        pub end_time: Option<codegen::Timestamp>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        pub create_time: Option<codegen::Timestamp>,
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<codegen::Timestamp>,
        /// Where what is said is written into the picture.
        pub chat_subtitle_config: Option<ChatSubtitleConfig>,
        /// Size of the picture.
        pub video_config: Option<SmartChatVideoConfig>,
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartChatJob, extra {
            0 job_id: Option<String> = optional "job_id";
            1 state: Option<SmartChatJobState> = optional "state";
            2 duration: Option<f64> = optional "duration";
            3 start_time: Option<codegen::Timestamp> = optional "start_time";
            4 end_time: Option<codegen::Timestamp> = optional "end_time";
            5 error_info: Option<ErrorResponse> = optional "error_info";
            6 create_time: Option<codegen::Timestamp> = optional "create_time";
            7 last_update_time: Option<codegen::Timestamp> = optional "lastupdate_time";
            8 chat_subtitle_config: Option<ChatSubtitleConfig> = optional "chat_subtitle_config";
            9 video_config: Option<SmartChatVideoConfig> = optional "video_config";
            10 voice_config_list: Vec<SmartChatVoiceConfig> = collection "voice_config_list";
            11 chat_video_type: Option<ChatVideoType> = optional "chat_video_type";
            12 is_transparent: Option<bool> = optional "is_transparent";
            13 default_language: Option<ChatLanguage> = optional "default_language";
            14 client_id: Option<String> = optional "client_id";
            15 is_pool_mode: Option<bool> = optional "is_pool_mode";
            16 job_finish_reason: Option<SmartChatFinishReason> = optional "job_finish_reason";
            17 rtc_room_info: Option<RtcRoomInfo> = optional "rtc_room_info";
            18 chat_state: Option<i32> = optional "chat_state";
            19 language: Option<ChatLanguage> = optional "language";
            20 chat_access_address: Option<String> = optional "chat_access_address";
            21 chat_access_rest_address: Option<String> = optional "chat_access_rest_address";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDialogReportConfigRequest {
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: String,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: String,
        /// Whether the results of conversations are stored.
        pub enable_dialog_report: bool,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateDialogReportConfigRequest {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`obs_bucket_name`](field@Self::obs_bucket_name)
        /// - [`obs_endpoint`](field@Self::obs_endpoint)
        /// - [`enable_dialog_report`](field@Self::enable_dialog_report)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`obs_bucket_name`](field@Self::obs_bucket_name).
        #[must_use]
        pub fn obs_bucket_name(mut self, obs_bucket_name: impl Into<String>) -> Self {
            self.obs_bucket_name = obs_bucket_name.into();
            self
        }

        /// Sets [`obs_endpoint`](field@Self::obs_endpoint).
        #[must_use]
        pub fn obs_endpoint(mut self, obs_endpoint: impl Into<String>) -> Self {
            self.obs_endpoint = obs_endpoint.into();
            self
        }

        /// Sets [`enable_dialog_report`](field@Self::enable_dialog_report).
        #[must_use]
        pub fn enable_dialog_report(mut self, enable_dialog_report: bool) -> Self {
            self.enable_dialog_report = enable_dialog_report;
            self
        }
    }

    codegen::object! {
        CreateDialogReportConfigRequest, extra {
            0 obs_bucket_name: String = required "obs_bucket_name";
            1 obs_endpoint: String = required "obs_endpoint";
            2 enable_dialog_report: bool = required "enable_dialog_report";
        }
    }

    /// Where results of conversations are stored.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DialogReportConfig {
        /// 1 to 64 characters.
        pub project_id: Option<String>,
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: Option<String>,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: Option<String>,
        /// Whether the results of conversations are stored.
        pub enable_dialog_report: Option<bool>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DialogReportConfig, extra {
            0 project_id: Option<String> = optional "project_id";
            1 obs_bucket_name: Option<String> = optional "obs_bucket_name";
            2 obs_endpoint: Option<String> = optional "obs_endpoint";
            3 enable_dialog_report: Option<bool> = optional "enable_dialog_report";
            4 create_time: Option<codegen::Timestamp> = optional "create_time";
            5 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateDialogReportConfigRequest {
        /// A bucket of the object storage service (OBS). 1 to 64 characters.
        pub obs_bucket_name: Option<String>,
        /// Host of the OBS endpoint that serves the bucket. 1 to 64 characters.
        pub obs_endpoint: Option<String>,
        /// Whether the results of conversations are stored.
        pub enable_dialog_report: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateDialogReportConfigRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`obs_bucket_name`](field@Self::obs_bucket_name).
        #[must_use]
        pub fn obs_bucket_name<F>(
            mut self,
            obs_bucket_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.obs_bucket_name = codegen::IntoOption::into_option(obs_bucket_name);
            self
        }

        /// Sets [`obs_endpoint`](field@Self::obs_endpoint).
        #[must_use]
        pub fn obs_endpoint<F>(
            mut self,
            obs_endpoint: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.obs_endpoint = codegen::IntoOption::into_option(obs_endpoint);
            self
        }

        /// Sets [`enable_dialog_report`](field@Self::enable_dialog_report).
        #[must_use]
        pub fn enable_dialog_report<F>(
            mut self,
            enable_dialog_report: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_dialog_report = codegen::IntoOption::into_option(enable_dialog_report);
            self
        }
    }

    codegen::object! {
        UpdateDialogReportConfigRequest, extra {
            0 obs_bucket_name: Option<String> = optional "obs_bucket_name";
            1 obs_endpoint: Option<String> = optional "obs_endpoint";
            2 enable_dialog_report: Option<bool> = optional "enable_dialog_report";
        }
    }

    /// The answer of `CreateOnceCode`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateOnceCodeResponse {
        /// 1 to 64 characters.
        pub once_code: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateOnceCodeResponse, extra {
            0 once_code: String = required "once_code" sensitive;
        }
    }

    /// A room for conversations, as the caller sets it up.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatRoomConfig {
        /// 1 to 256 characters.
        pub room_name: String,
        /// At most 1024 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SmartChatRoomConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(room_name: impl Into<String>) -> Self {
            Self {
                room_name: room_name.into(),
                ..Default::default()
            }
        }

        /// Sets [`room_description`](field@Self::room_description).
        #[must_use]
        pub fn room_description<F>(
            mut self,
            room_description: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.room_description = codegen::IntoOption::into_option(room_description);
            self
        }

        /// Sets [`video_config`](field@Self::video_config).
        #[must_use]
        pub fn video_config<F>(
            mut self,
            video_config: impl codegen::IntoOption<VideoConfig, F>,
        ) -> Self {
            self.video_config = codegen::IntoOption::into_option(video_config);
            self
        }

        /// Sets [`model_asset_id`](field@Self::model_asset_id).
        #[must_use]
        pub fn model_asset_id<F>(
            mut self,
            model_asset_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.model_asset_id = codegen::IntoOption::into_option(model_asset_id);
            self
        }

        /// Sets [`voice_config`](field@Self::voice_config).
        #[must_use]
        pub fn voice_config<F>(
            mut self,
            voice_config: impl codegen::IntoOption<VoiceConfig, F>,
        ) -> Self {
            self.voice_config = codegen::IntoOption::into_option(voice_config);
            self
        }

        /// Sets [`voice_config_list`](field@Self::voice_config_list).
        #[must_use]
        pub fn voice_config_list<F>(
            mut self,
            voice_config_list: impl codegen::IntoList<ChatVoiceConfig, F>,
        ) -> Self {
            self.voice_config_list = codegen::IntoList::into_optional_list(voice_config_list);
            self
        }

        /// Sets [`robot_id`](field@Self::robot_id).
        #[must_use]
        pub fn robot_id<F>(mut self, robot_id: impl codegen::IntoOption<String, F>) -> Self {
            self.robot_id = codegen::IntoOption::into_option(robot_id);
            self
        }

        /// Sets [`billing_mode`](field@Self::billing_mode).
        #[must_use]
        pub fn billing_mode<F>(
            mut self,
            billing_mode: impl codegen::IntoOption<ChatBillingMode, F>,
        ) -> Self {
            self.billing_mode = codegen::IntoOption::into_option(billing_mode);
            self
        }

        /// Sets [`reuse_resource`](field@Self::reuse_resource).
        #[must_use]
        pub fn reuse_resource<F>(
            mut self,
            reuse_resource: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.reuse_resource = codegen::IntoOption::into_option(reuse_resource);
            self
        }

        /// Sets [`concurrency`](field@Self::concurrency).
        #[must_use]
        pub fn concurrency<F>(mut self, concurrency: impl codegen::IntoOption<i32, F>) -> Self {
            self.concurrency = codegen::IntoOption::into_option(concurrency);
            self
        }

        /// Sets [`client_nums`](field@Self::client_nums).
        #[must_use]
        pub fn client_nums<F>(mut self, client_nums: impl codegen::IntoOption<i32, F>) -> Self {
            self.client_nums = codegen::IntoOption::into_option(client_nums);
            self
        }

        /// Sets [`default_language`](field@Self::default_language).
        #[must_use]
        pub fn default_language<F>(
            mut self,
            default_language: impl codegen::IntoOption<ChatLanguage, F>,
        ) -> Self {
            self.default_language = codegen::IntoOption::into_option(default_language);
            self
        }

        /// Sets [`background_config`](field@Self::background_config).
        #[must_use]
        pub fn background_config<F>(
            mut self,
            background_config: impl codegen::IntoOption<BackgroundConfigInfo, F>,
        ) -> Self {
            self.background_config = codegen::IntoOption::into_option(background_config);
            self
        }

        /// Sets [`layer_config`](field@Self::layer_config).
        #[must_use]
        pub fn layer_config<F>(
            mut self,
            layer_config: impl codegen::IntoList<LayerConfig, F>,
        ) -> Self {
            self.layer_config = codegen::IntoList::into_optional_list(layer_config);
            self
        }

        /// Sets [`review_config`](field@Self::review_config).
        #[must_use]
        pub fn review_config<F>(
            mut self,
            review_config: impl codegen::IntoOption<ReviewConfig, F>,
        ) -> Self {
            self.review_config = codegen::IntoOption::into_option(review_config);
            self
        }

        /// Sets [`chat_subtitle_config`](field@Self::chat_subtitle_config).
        #[must_use]
        pub fn chat_subtitle_config<F>(
            mut self,
            chat_subtitle_config: impl codegen::IntoOption<ChatSubtitleConfig, F>,
        ) -> Self {
            self.chat_subtitle_config = codegen::IntoOption::into_option(chat_subtitle_config);
            self
        }

        /// Sets [`chat_video_type`](field@Self::chat_video_type).
        #[must_use]
        pub fn chat_video_type<F>(
            mut self,
            chat_video_type: impl codegen::IntoOption<ChatVideoType, F>,
        ) -> Self {
            self.chat_video_type = codegen::IntoOption::into_option(chat_video_type);
            self
        }

        /// Sets [`exit_mute_threshold`](field@Self::exit_mute_threshold).
        #[must_use]
        pub fn exit_mute_threshold<F>(
            mut self,
            exit_mute_threshold: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.exit_mute_threshold = codegen::IntoOption::into_option(exit_mute_threshold);
            self
        }

        /// Sets [`enable_semantic_action`](field@Self::enable_semantic_action).
        #[must_use]
        pub fn enable_semantic_action<F>(
            mut self,
            enable_semantic_action: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.enable_semantic_action = codegen::IntoOption::into_option(enable_semantic_action);
            self
        }

        /// Sets [`chat_resource_config`](field@Self::chat_resource_config).
        #[must_use]
        pub fn chat_resource_config<F>(
            mut self,
            chat_resource_config: impl codegen::IntoList<ChatResourceConfig, F>,
        ) -> Self {
            self.chat_resource_config = codegen::IntoList::into_optional_list(chat_resource_config);
            self
        }
    }

    codegen::object! {
        SmartChatRoomConfig, extra {
            0 room_name: String = required "room_name";
            1 room_description: Option<String> = optional "room_description";
            2 video_config: Option<VideoConfig> = optional "video_config";
            3 model_asset_id: Option<String> = optional "model_asset_id";
            4 voice_config: Option<VoiceConfig> = optional "voice_config";
            5 voice_config_list: Option<Vec<ChatVoiceConfig>> = optional "voice_config_list";
            6 robot_id: Option<String> = optional "robot_id";
            7 billing_mode: Option<ChatBillingMode> = optional "billing_mode";
            8 reuse_resource: Option<bool> = optional "reuse_resource";
            9 concurrency: Option<i32> = optional "concurrency";
            10 client_nums: Option<i32> = optional "client_nums";
            11 default_language: Option<ChatLanguage> = optional "default_language";
            12 background_config: Option<BackgroundConfigInfo> = optional "background_config";
            13 layer_config: Option<Vec<LayerConfig>> = optional "layer_config";
            14 review_config: Option<ReviewConfig> = optional "review_config";
            15 chat_subtitle_config: Option<ChatSubtitleConfig> = optional "chat_subtitle_config";
            16 chat_video_type: Option<ChatVideoType> = optional "chat_video_type";
            17 exit_mute_threshold: Option<i32> = optional "exit_mute_threshold";
            18 enable_semantic_action: Option<bool> = optional "enable_semantic_action";
            19 chat_resource_config: Option<Vec<ChatResourceConfig>> = optional "chat_resource_config";
        }
    }

    /// A voice of the avatar, and the language it is for.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatVoiceConfig {
        /// A voice in the asset library. 1 to 64 characters.
        pub voice_asset_id: Option<String>,
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        pub speed: Option<i32>,
        /// Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// Who synthesizes the voice, if not MetaStudio: Ximalaya, Huawei Cloud's own EI service, or
        /// Mobvoi.
        pub provider: Option<ChatVoiceProvider>,
        /// A language of conversations. Default: `CN`.
        pub language: Option<ChatLanguage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ChatVoiceConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`voice_asset_id`](field@Self::voice_asset_id).
        #[must_use]
        pub fn voice_asset_id<F>(
            mut self,
            voice_asset_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.voice_asset_id = codegen::IntoOption::into_option(voice_asset_id);
            self
        }

        /// Sets [`speed`](field@Self::speed).
        #[must_use]
        pub fn speed<F>(mut self, speed: impl codegen::IntoOption<i32, F>) -> Self {
            self.speed = codegen::IntoOption::into_option(speed);
            self
        }

        /// Sets [`pitch`](field@Self::pitch).
        #[must_use]
        pub fn pitch<F>(mut self, pitch: impl codegen::IntoOption<i32, F>) -> Self {
            self.pitch = codegen::IntoOption::into_option(pitch);
            self
        }

        /// Sets [`volume`](field@Self::volume).
        #[must_use]
        pub fn volume<F>(mut self, volume: impl codegen::IntoOption<i32, F>) -> Self {
            self.volume = codegen::IntoOption::into_option(volume);
            self
        }

        /// Sets [`provider`](field@Self::provider).
        #[must_use]
        pub fn provider<F>(
            mut self,
            provider: impl codegen::IntoOption<ChatVoiceProvider, F>,
        ) -> Self {
            self.provider = codegen::IntoOption::into_option(provider);
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(mut self, language: impl codegen::IntoOption<ChatLanguage, F>) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }
    }

    codegen::object! {
        ChatVoiceConfig, extra {
            0 voice_asset_id: Option<String> = optional "voice_asset_id";
            1 speed: Option<i32> = optional "speed";
            2 pitch: Option<i32> = optional "pitch";
            3 volume: Option<i32> = optional "volume";
            4 provider: Option<ChatVoiceProvider> = optional "provider";
            5 language: Option<ChatLanguage> = optional "language";
        }
    }

    codegen::open_enum! {
        /// What is paid for: conversations at the same time (CONCURRENCY), terminals (CLIENT), or
        /// terminals and tokens (CLIENT_TOKENS).
        pub enum ChatBillingMode {
            Concurrency = "CONCURRENCY",
            Client = "CLIENT",
            ClientTokens = "CLIENT_TOKENS",
        }
    }

    /// A share of one resource.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatResourceConfig {
        /// 1 to 64 characters.
        pub resource_id: Option<String>,
        /// How much of the resource is taken. Range: 0 to 10000.
        pub count_resource: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ChatResourceConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`resource_id`](field@Self::resource_id).
        #[must_use]
        pub fn resource_id<F>(mut self, resource_id: impl codegen::IntoOption<String, F>) -> Self {
            self.resource_id = codegen::IntoOption::into_option(resource_id);
            self
        }

        /// Sets [`count_resource`](field@Self::count_resource).
        #[must_use]
        pub fn count_resource<F>(
            mut self,
            count_resource: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.count_resource = codegen::IntoOption::into_option(count_resource);
            self
        }
    }

    codegen::object! {
        ChatResourceConfig, extra {
            0 resource_id: Option<String> = optional "resource_id";
            1 count_resource: Option<i32> = optional "count_resource";
        }
    }

    /// The answer of `CreateSmartChatRoom`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSmartChatRoomResponse {
        /// At most 64 characters.
        pub room_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateSmartChatRoomResponse, extra {
            0 room_id: Option<String> = optional "room_id";
        }
    }

    /// The answer of `ListSmartChatRooms`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub smart_chat_rooms: Vec<SmartChatRoomSummary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListSmartChatRoomsResponse, extra {
            0 count: Option<i32> = optional "count";
            1 count_concurrency: Option<i32> = optional "count_concurrency";
            2 count_client_nums: Option<i32> = optional "count_client_nums";
            3 count_client_nums_token: Option<i32> = optional "count_client_nums_token";
            4 smart_chat_rooms: Vec<SmartChatRoomSummary> = collection "smart_chat_rooms";
        }
    }

    /// A room for conversations, as lists show it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatRoomSummary {
        /// At most 64 characters.
        pub room_id: Option<String>,
        /// 1 to 256 characters.
        pub room_name: Option<String>,
        /// At most 1024 characters.
        pub room_description: Option<String>,
        /// The robot that replies. 1 to 64 characters.
        pub robot_id: Option<String>,
        /// At most 2048 characters.
        pub cover_url: Option<String>,
        /// The avatar.
        pub model_infos: Option<LiveModelInfo>,
        /// Replaced by `voice_config_list`.
        pub voice_config: Option<VoiceConfig>,
        /// What is paid for: conversations at the same time (CONCURRENCY), terminals (CLIENT), or
        /// terminals and tokens (CLIENT_TOKENS). Default: `CONCURRENCY`.
        pub billing_mode: Option<ChatBillingMode>,
        /// Whether concurrency that is assigned to no room may be used as well. Not possible when
        /// clients are billed. Default: `false`.
        pub reuse_resource: Option<bool>,
        /// How many conversations may go on at once. Range: 0 to 1024.
        pub concurrency: Option<i32>,
        /// How many terminals may take part.
        pub client_nums: Option<i32>,
        /// 1 to 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub voice_config_list: Vec<SmartChatVoiceConfig>,
        /// A language of conversations.
        pub default_language: Option<ChatLanguage>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// How long nobody may speak before a conversation ends. The unit is undocumented; the bound
        /// fits minutes. Range: 0 to 1440.
        pub exit_mute_threshold: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartChatRoomSummary, extra {
            0 room_id: Option<String> = optional "room_id";
            1 room_name: Option<String> = optional "room_name";
            2 room_description: Option<String> = optional "room_description";
            3 robot_id: Option<String> = optional "robot_id";
            4 cover_url: Option<String> = optional "cover_url" sensitive;
            5 model_infos: Option<LiveModelInfo> = optional "model_infos";
            6 voice_config: Option<VoiceConfig> = optional "voice_config";
            7 billing_mode: Option<ChatBillingMode> = optional "billing_mode";
            8 reuse_resource: Option<bool> = optional "reuse_resource";
            9 concurrency: Option<i32> = optional "concurrency";
            10 client_nums: Option<i32> = optional "client_nums";
            11 voice_config_list: Vec<SmartChatVoiceConfig> = collection "voice_config_list";
            12 default_language: Option<ChatLanguage> = optional "default_language";
            13 create_time: Option<codegen::Timestamp> = optional "create_time";
            14 update_time: Option<codegen::Timestamp> = optional "update_time";
            15 exit_mute_threshold: Option<i32> = optional "exit_mute_threshold";
        }
    }

    /// A room for conversations.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartChatRoom {
        /// 1 to 256 characters.
        pub room_name: String,
        /// At most 1024 characters.
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
        /// Whether concurrency that is assigned to no room may be used as well. Not possible when
        /// clients are billed. Default: `false`.
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
        /// At most 64 characters.
        pub room_id: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// At most 2048 characters.
        pub cover_url: Option<String>,
        /// Whether computing power comes from a pool of resources.
        pub is_pool_mode: Option<bool>,
        /// What the room takes from which resources of the tenant.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub chat_resource_config: Vec<ChatResourceUsage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartChatRoom, extra {
            0 room_name: String = required "room_name";
            1 room_description: Option<String> = optional "room_description";
            2 video_config: Option<VideoConfig> = optional "video_config";
            3 model_asset_id: Option<String> = optional "model_asset_id";
            4 voice_config: Option<VoiceConfig> = optional "voice_config";
            5 voice_config_list: Vec<ChatVoiceConfig> = collection "voice_config_list";
            6 robot_id: Option<String> = optional "robot_id";
            7 billing_mode: Option<ChatBillingMode> = optional "billing_mode";
            8 reuse_resource: Option<bool> = optional "reuse_resource";
            9 concurrency: Option<i32> = optional "concurrency";
            10 client_nums: Option<i32> = optional "client_nums";
            11 default_language: Option<ChatLanguage> = optional "default_language";
            12 background_config: Option<BackgroundConfigInfo> = optional "background_config";
            13 layer_config: Vec<LayerConfig> = collection "layer_config";
            14 review_config: Option<ReviewConfig> = optional "review_config";
            15 chat_subtitle_config: Option<ChatSubtitleConfig> = optional "chat_subtitle_config";
            16 chat_video_type: Option<ChatVideoType> = optional "chat_video_type";
            17 exit_mute_threshold: Option<i32> = optional "exit_mute_threshold";
            18 enable_semantic_action: Option<bool> = optional "enable_semantic_action";
            19 room_id: Option<String> = optional "room_id";
            20 create_time: Option<codegen::Timestamp> = optional "create_time";
            21 update_time: Option<codegen::Timestamp> = optional "update_time";
            22 cover_url: Option<String> = optional "cover_url" sensitive;
            23 is_pool_mode: Option<bool> = optional "is_pool_mode";
            24 chat_resource_config: Vec<ChatResourceUsage> = collection "chat_resource_config";
        }
    }

    /// A share of one resource, and the resource itself.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatResourceUsage {
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
        pub expire_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ChatResourceUsage, extra {
            0 resource_id: Option<String> = optional "resource_id";
            1 count_resource: Option<i32> = optional "count_resource";
            2 resource_source: Option<ResourceSource> = optional "resource_source";
            3 charge_mode: Option<ChargeMode> = optional "charge_mode";
            4 resource_nums: Option<i32> = optional "resource_nums";
            5 resource_available_nums: Option<i32> = optional "resource_available_nums";
            6 status: Option<ChatResourceStatus> = optional "status";
            7 expire_time: Option<codegen::Timestamp> = optional "expire_time";
        }
    }

    codegen::open_enum! {
        /// DELETED means returned or expired.
        pub enum ChatResourceStatus {
            Active = "ACTIVE",
            Freeze = "FREEZE",
            Deleted = "DELETED",
        }
    }

    impl codegen::Page for ListActiveCodeResponse {
        type Item = ActiveCode;

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

    impl codegen::Page for ListSmartChatJobResponse {
        type Item = SmartChatJobSummary;

        fn items(&self) -> &[Self::Item] {
            &self.smart_chat_jobs
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.smart_chat_jobs
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }

        fn id(item: &Self::Item) -> Option<&str> {
            Some(codegen::Identified::id(item))
        }
    }

    impl codegen::Page for ListSmartChatRoomsResponse {
        type Item = SmartChatRoomSummary;

        fn items(&self) -> &[Self::Item] {
            &self.smart_chat_rooms
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.smart_chat_rooms
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Identified for SmartChatJobSummary {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Identified for SmartChatJob {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for SmartChatJob {
        const KIND: &'static str = "smart chat job";
        const PARENTS: &'static [&'static str] = &["room_id"];

        fn state(&self) -> &str {
            self.state.as_ref().map_or("", |state| state.as_str())
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.as_ref()?.phase()
        }

        fn reason(&self) -> Option<String> {
            codegen::reason(&self.error_info)
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::SHOW_SMART_CHAT_JOB);
            codegen::show_job(call, "job_id", id)
        }
    }
}

/// The family `chat-rooms`. Rooms and jobs of conversations with avatars, and codes to enter
/// them.
impl super::super::Client {
    /// Create an activation code.
    ///
    /// A code is issued for one room and the robot that serves it.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/active-code` (CreateActiveCode)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateActiveCodeRequest;
    ///
    /// let body = CreateActiveCodeRequest::new()
    ///     .robot_id("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .room_id("3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3")
    ///     .valid_period(30);
    /// let response = client.create_active_code(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_active_code(
        &self,
        body: impl Borrow<types::CreateActiveCodeRequest>,
    ) -> builders::CreateActiveCode {
        let mut call = self.0.call(&operations::CREATE_ACTIVE_CODE);
        call.body(Borrow::<types::CreateActiveCodeRequest>::borrow(&body));
        builders::CreateActiveCode { call }
    }

    /// List the activation codes of a robot.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/active-code` (ListActiveCode)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_active_code("7c25e9f04b8d4a1793d6f0a2be81c457").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_active_code(&self, robot_id: impl Into<String>) -> builders::ListActiveCode {
        let mut call = self.0.call(&operations::LIST_ACTIVE_CODE);
        call.set_as::<String>("robot_id", robot_id);
        builders::ListActiveCode { call }
    }

    /// Delete activation codes.
    ///
    /// The body is a list of ids, at most 100.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/active-code/delete` (DeleteActiveCode)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = vec![
    ///     "d4f80b6a91c34e27a5f36e0c7b28d915".to_owned(), "61e3c09fa7b84d52b0d8f4726a9c1e35"
    ///     .to_owned()
    /// ];
    /// let response = client.delete_active_code(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_active_code(
        &self,
        body: impl Borrow<Vec<String>>,
    ) -> builders::DeleteActiveCode {
        let mut call = self.0.call(&operations::DELETE_ACTIVE_CODE);
        call.body(Borrow::<Vec<String>>::borrow(&body));
        builders::DeleteActiveCode { call }
    }

    /// Replace the text of an activation code.
    ///
    /// The code keeps its id and gets a new text and a new time of expiry.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}/reset`
    /// (ResetActiveCode)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::ResetActiveCodeRequest;
    ///
    /// let body = ResetActiveCodeRequest::new().clean_auth_credential(true);
    /// let response = client
    ///     .reset_active_code("d4f80b6a91c34e27a5f36e0c7b28d915")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_active_code(
        &self,
        active_code_id: impl Into<String>,
    ) -> builders::ResetActiveCode {
        let mut call = self.0.call(&operations::RESET_ACTIVE_CODE);
        call.set_as::<String>("active_code_id", active_code_id);
        builders::ResetActiveCode { call }
    }

    /// Show an activation code.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/active-code/{active_code_id}` (ShowActiveCode)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_active_code("d4f80b6a91c34e27a5f36e0c7b28d915")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_active_code(&self, active_code_id: impl Into<String>) -> builders::ShowActiveCode {
        let mut call = self.0.call(&operations::SHOW_ACTIVE_CODE);
        call.set_as::<String>("active_code_id", active_code_id);
        builders::ShowActiveCode { call }
    }

    /// Change how long an activation code is valid.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/active-code/{active_code_id}` (UpdateActiveCode)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateActiveCodeRequest;
    ///
    /// let body = UpdateActiveCodeRequest::new().valid_period(0);
    /// let response = client
    ///     .update_active_code("d4f80b6a91c34e27a5f36e0c7b28d915", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_active_code(
        &self,
        active_code_id: impl Into<String>,
        body: impl Borrow<types::UpdateActiveCodeRequest>,
    ) -> builders::UpdateActiveCode {
        let mut call = self.0.call(&operations::UPDATE_ACTIVE_CODE);
        call.set_as::<String>("active_code_id", active_code_id);
        call.body(Borrow::<types::UpdateActiveCodeRequest>::borrow(&body));
        builders::UpdateActiveCode { call }
    }

    /// Set where recordings of conversations are stored.
    ///
    /// The setting applies to the project, which has one at most. Change it with
    /// `UpdateAudioRecordConfig`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/audio-record-config` (CreateAudioRecordConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateAudioRecordConfigRequest;
    ///
    /// let body = CreateAudioRecordConfigRequest::new()
    ///     .obs_bucket_name("showroom-recordings")
    ///     .obs_endpoint("obs.cn-north-4.myhuaweicloud.com")
    ///     .enable_audio_record(true);
    /// let response = client.create_audio_record_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_audio_record_config(
        &self,
        body: impl Borrow<types::CreateAudioRecordConfigRequest>,
    ) -> builders::CreateAudioRecordConfig {
        let mut call = self.0.call(&operations::CREATE_AUDIO_RECORD_CONFIG);
        call.body(
            Borrow::<types::CreateAudioRecordConfigRequest>::borrow(&body),
        );
        builders::CreateAudioRecordConfig { call }
    }

    /// Delete the setting for recordings.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/audio-record-config` (DeleteAudioRecordConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_audio_record_config().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_audio_record_config(&self) -> builders::DeleteAudioRecordConfig {
        builders::DeleteAudioRecordConfig {
            call: self.0.call(&operations::DELETE_AUDIO_RECORD_CONFIG),
        }
    }

    /// Show where recordings of conversations are stored.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/audio-record-config` (ShowAudioRecordConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_audio_record_config().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_audio_record_config(&self) -> builders::ShowAudioRecordConfig {
        builders::ShowAudioRecordConfig {
            call: self.0.call(&operations::SHOW_AUDIO_RECORD_CONFIG),
        }
    }

    /// Change where recordings of conversations are stored.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/audio-record-config` (UpdateAudioRecordConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateAudioRecordConfigRequest;
    ///
    /// let body = UpdateAudioRecordConfigRequest::new().enable_audio_record(false);
    /// let response = client.update_audio_record_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_audio_record_config(
        &self,
        body: impl Borrow<types::UpdateAudioRecordConfigRequest>,
    ) -> builders::UpdateAudioRecordConfig {
        let mut call = self.0.call(&operations::UPDATE_AUDIO_RECORD_CONFIG);
        call.body(
            Borrow::<types::UpdateAudioRecordConfigRequest>::borrow(&body),
        );
        builders::UpdateAudioRecordConfig { call }
    }

    /// Create a link to a conversation.
    ///
    /// Whoever opens the link in a browser talks to the robot in the room.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/create-dialog-url` (CreateDialogUrl)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateDialogUrlRequest;
    ///
    /// let body = CreateDialogUrlRequest::new()
    ///     .room_id("3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3")
    ///     .robot_id("7c25e9f04b8d4a1793d6f0a2be81c457");
    /// let response = client.create_dialog_url(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_dialog_url(
        &self,
        body: impl Borrow<types::CreateDialogUrlRequest>,
    ) -> builders::CreateDialogUrl {
        let mut call = self.0.call(&operations::CREATE_DIALOG_URL);
        call.body(Borrow::<types::CreateDialogUrlRequest>::borrow(&body));
        builders::CreateDialogUrl { call }
    }

    /// List the conversations of a room.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs`
    /// (ListSmartChatJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_smart_chat_job("3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_smart_chat_job(&self, room_id: impl Into<String>) -> builders::ListSmartChatJob {
        let mut call = self.0.call(&operations::LIST_SMART_CHAT_JOB);
        call.set_as::<String>("room_id", room_id);
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::StartSmartChatJobRequest;
    ///
    /// let body = StartSmartChatJobRequest::new().extend_param("{\"city\": \"Hangzhou\"}");
    /// let response = client
    ///     .start_smart_chat_job(
    ///         "3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3",
    ///         "7c25e9f04b8d4a1793d6f0a2be81c457",
    ///     )
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_smart_chat_job(
        &self,
        room_id: impl Into<String>,
        robot_id: impl Into<String>,
    ) -> builders::StartSmartChatJob {
        let mut call = self.0.call(&operations::START_SMART_CHAT_JOB);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("robot_id", robot_id);
        builders::StartSmartChatJob { call }
    }

    /// Show a conversation.
    ///
    /// Includes what is needed to enter it, as the response of `StartSmartChatJob` has it.
    ///
    /// `GET
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/state`
    /// (ShowSmartChatJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_smart_chat_job(
    ///         "3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3",
    ///         "9c41d6f0-3b7e-4a58-8d12-e05f72c9ab36",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_smart_chat_job(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::ShowSmartChatJob {
        let mut call = self.0.call(&operations::SHOW_SMART_CHAT_JOB);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("job_id", job_id);
        builders::ShowSmartChatJob { call }
    }

    /// End a conversation.
    ///
    /// `POST
    /// /v1/{project_id}/digital-human-chat/smart-chat-rooms/{room_id}/smart-chat-jobs/{job_id}/stop`
    /// (StopSmartChatJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .stop_smart_chat_job(
    ///         "3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3",
    ///         "9c41d6f0-3b7e-4a58-8d12-e05f72c9ab36",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_smart_chat_job(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::StopSmartChatJob {
        let mut call = self.0.call(&operations::STOP_SMART_CHAT_JOB);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("job_id", job_id);
        builders::StopSmartChatJob { call }
    }

    /// Set where results of conversations are stored.
    ///
    /// The setting applies to the project, which has one at most. Change it with
    /// `UpdateDialogReportConfig`.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/dialog-report-config` (CreateDialogReportConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreateDialogReportConfigRequest;
    ///
    /// let body = CreateDialogReportConfigRequest::new()
    ///     .obs_bucket_name("showroom-dialogs")
    ///     .obs_endpoint("obs.cn-north-4.myhuaweicloud.com")
    ///     .enable_dialog_report(true);
    /// let response = client.create_dialog_report_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_dialog_report_config(
        &self,
        body: impl Borrow<types::CreateDialogReportConfigRequest>,
    ) -> builders::CreateDialogReportConfig {
        let mut call = self.0.call(&operations::CREATE_DIALOG_REPORT_CONFIG);
        call.body(
            Borrow::<types::CreateDialogReportConfigRequest>::borrow(&body),
        );
        builders::CreateDialogReportConfig { call }
    }

    /// Delete the setting for results.
    ///
    /// `DELETE /v1/{project_id}/digital-human-chat/dialog-report-config` (DeleteDialogReportConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_dialog_report_config().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_dialog_report_config(&self) -> builders::DeleteDialogReportConfig {
        builders::DeleteDialogReportConfig {
            call: self.0.call(&operations::DELETE_DIALOG_REPORT_CONFIG),
        }
    }

    /// Show where results of conversations are stored.
    ///
    /// `GET /v1/{project_id}/digital-human-chat/dialog-report-config` (ShowDialogReportConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_dialog_report_config().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_dialog_report_config(&self) -> builders::ShowDialogReportConfig {
        builders::ShowDialogReportConfig {
            call: self.0.call(&operations::SHOW_DIALOG_REPORT_CONFIG),
        }
    }

    /// Change where results of conversations are stored.
    ///
    /// `PUT /v1/{project_id}/digital-human-chat/dialog-report-config` (UpdateDialogReportConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::UpdateDialogReportConfigRequest;
    ///
    /// let body = UpdateDialogReportConfigRequest::new()
    ///     .obs_bucket_name("showroom-dialogs-2026");
    /// let response = client.update_dialog_report_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_dialog_report_config(
        &self,
        body: impl Borrow<types::UpdateDialogReportConfigRequest>,
    ) -> builders::UpdateDialogReportConfig {
        let mut call = self.0.call(&operations::UPDATE_DIALOG_REPORT_CONFIG);
        call.body(
            Borrow::<types::UpdateDialogReportConfigRequest>::borrow(&body),
        );
        builders::UpdateDialogReportConfig { call }
    }

    /// Create a code that admits once to a conversation.
    ///
    /// The code is valid for 5 minutes and for one connection; each further connection needs a new
    /// one. Call this from a server: the service does not allow it across origins, so a browser
    /// cannot.
    ///
    /// `POST /v1/{project_id}/digital-human-chat/once-code` (CreateOnceCode)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.create_once_code().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_once_code(&self) -> builders::CreateOnceCode {
        builders::CreateOnceCode {
            call: self.0.call(&operations::CREATE_ONCE_CODE),
        }
    }

    /// Create a room for conversations.
    ///
    /// A room states which avatar replies, with which voices and robot, what it looks like and how
    /// many may talk at once. Start a conversation in it with `StartSmartChatJob`.
    ///
    /// `POST /v1/{project_id}/smart-chat-rooms` (CreateSmartChatRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     BackgroundConfigInfo, BackgroundType, ChatBillingMode, ChatLanguage,
    ///     ChatSubtitleConfig, ChatVideoType, ChatVoiceConfig, FrameRate, LayerConfig,
    ///     LayerPositionConfig, LayerSizeConfig, LayerType, SmartChatRoomConfig, VideoCodec,
    ///     VideoConfig,
    /// };
    ///
    /// let body = SmartChatRoomConfig::new("Lobby")
    ///     .room_description("The screen at the entrance.")
    ///     .video_config(
    ///         VideoConfig::new()
    ///             .codec(VideoCodec::H264)
    ///             .bitrate(3000)
    ///             .width(1080)
    ///             .height(1920)
    ///             .frame_rate(FrameRate::N25),
    ///     )
    ///     .model_asset_id("0c94be71f5d24a83b6e7f1d2093a58cd")
    ///     .voice_config_list([
    ///         ChatVoiceConfig::new()
    ///             .voice_asset_id("8e21f7b5c04d4a69935fd8a16c7be302")
    ///             .speed(100)
    ///             .pitch(100)
    ///             .volume(140)
    ///             .language(ChatLanguage::Cn),
    ///         ChatVoiceConfig::new()
    ///             .voice_asset_id("b50f7c31d8e94a26809dc7f4e16a3b72")
    ///             .language(ChatLanguage::En),
    ///     ])
    ///     .robot_id("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .billing_mode(ChatBillingMode::Concurrency)
    ///     .concurrency(2)
    ///     .default_language(ChatLanguage::Cn)
    ///     .background_config(
    ///         BackgroundConfigInfo::new(BackgroundType::Color)
    ///             .background_color_config("#E8F0FA"),
    ///     )
    ///     .layer_config([
    ///         LayerConfig::new(LayerType::Human)
    ///             .position(LayerPositionConfig::new().dx(90).dy(400).layer_index(1))
    ///             .size(LayerSizeConfig::new().width(900).height(1520)),
    ///     ])
    ///     .chat_subtitle_config(
    ///         ChatSubtitleConfig::new().dx(40).dy(860).width(1000).height(180),
    ///     )
    ///     .chat_video_type(ChatVideoType::Hub)
    ///     .exit_mute_threshold(10);
    /// let response = client.create_smart_chat_room(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_smart_chat_room(
        &self,
        body: impl Borrow<types::SmartChatRoomConfig>,
    ) -> builders::CreateSmartChatRoom {
        let mut call = self.0.call(&operations::CREATE_SMART_CHAT_ROOM);
        call.body(Borrow::<types::SmartChatRoomConfig>::borrow(&body));
        builders::CreateSmartChatRoom { call }
    }

    /// List rooms for conversations.
    ///
    /// `GET /v1/{project_id}/smart-chat-rooms` (ListSmartChatRooms)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_smart_chat_rooms().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_smart_chat_rooms(&self) -> builders::ListSmartChatRooms {
        builders::ListSmartChatRooms {
            call: self.0.call(&operations::LIST_SMART_CHAT_ROOMS),
        }
    }

    /// Delete a room for conversations.
    ///
    /// `DELETE /v1/{project_id}/smart-chat-rooms/{room_id}` (DeleteSmartChatRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_smart_chat_room("3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_smart_chat_room(
        &self,
        room_id: impl Into<String>,
    ) -> builders::DeleteSmartChatRoom {
        let mut call = self.0.call(&operations::DELETE_SMART_CHAT_ROOM);
        call.set_as::<String>("room_id", room_id);
        builders::DeleteSmartChatRoom { call }
    }

    /// Show a room for conversations.
    ///
    /// `GET /v1/{project_id}/smart-chat-rooms/{room_id}` (ShowSmartChatRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_smart_chat_room("3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_smart_chat_room(&self, room_id: impl Into<String>) -> builders::ShowSmartChatRoom {
        let mut call = self.0.call(&operations::SHOW_SMART_CHAT_ROOM);
        call.set_as::<String>("room_id", room_id);
        builders::ShowSmartChatRoom { call }
    }

    /// Change a room for conversations.
    ///
    /// The name must be given again, even if it stays as it is.
    ///
    /// `PUT /v1/{project_id}/smart-chat-rooms/{room_id}` (UpdateSmartChatRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::SmartChatRoomConfig;
    ///
    /// let body = SmartChatRoomConfig::new("Lobby")
    ///     .robot_id("7c25e9f04b8d4a1793d6f0a2be81c457")
    ///     .concurrency(4);
    /// let response = client
    ///     .update_smart_chat_room("3b9f51c7-20ad-4e68-9d74-6ac0e82f15b3", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_smart_chat_room(
        &self,
        room_id: impl Into<String>,
        body: impl Borrow<types::SmartChatRoomConfig>,
    ) -> builders::UpdateSmartChatRoom {
        let mut call = self.0.call(&operations::UPDATE_SMART_CHAT_ROOM);
        call.set_as::<String>("room_id", room_id);
        call.body(Borrow::<types::SmartChatRoomConfig>::borrow(&body));
        builders::UpdateSmartChatRoom { call }
    }
}
