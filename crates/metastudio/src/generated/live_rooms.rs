//! The family `live-rooms`. Live streams presented by avatars: rooms, their jobs and the commands to them.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `GET /v1/{project_id}/smart-live-configs/user-config`
    pub static SHOW_SMART_LIVE_USER_CONFIG: Operation = Operation {
        family: "live-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[Parameter::path("project_id").max_length(64).client("project_id")],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/live_event_callback_config/live_event_type_callback_url",
            "/live_event_callback_config/key",
        ],
        success: Success::json::<crate::types::SmartLiveUserConfig>(),
        ..Operation::new(
            "ShowSmartLiveUserConfig",
            Method::Get,
            "/v1/{project_id}/smart-live-configs/user-config",
        )
    };
    /// `PUT /v1/{project_id}/smart-live-configs/user-config`
    pub static UPDATE_SMART_LIVE_USER_CONFIG: Operation = Operation {
        family: "live-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::body("/live_exit_config/max_live_duration").range(0.0, 168.0),
            Parameter::body("/live_exit_config/max_exception_waiting_duration")
                .range(0.0, 60.0),
            Parameter::body("/live_event_callback_config/live_event_type_callback_url")
                .max_length(2048),
            Parameter::body("/live_event_callback_config/key").max_length(32),
            Parameter::body("/live_event_callback_config/callback_event_type")
                .items(1, 10),
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
            "UpdateSmartLiveUserConfig",
            Method::Put,
            "/v1/{project_id}/smart-live-configs/user-config",
        )
    };
    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm`
    pub static BATCH_CONFIRM_LIVE_COMMANDS: Operation = Operation {
        family: "live-rooms",
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
            "BatchConfirmLiveCommands",
            Method::Post,
            "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm",
        )
    };
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command`
    pub static EXECUTE_SMART_LIVE_COMMAND: Operation = Operation {
        family: "live-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
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
        success: Success::json::<crate::types::ExecuteSmartLiveCommandResponse>(),
        ..Operation::new(
            "ExecuteSmartLiveCommand",
            Method::Post,
            "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command",
        )
    };
    /// `GET
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands`
    pub static LIST_INSERT_COMMANDS: Operation = Operation {
        family: "live-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "insert_commands",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
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
        success: Success::json::<crate::types::InsertCommandPage>(),
        ..Operation::new(
            "ListInsertCommands",
            Method::Get,
            "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands",
        )
    };
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs`
    pub static LIST_SMART_LIVE: Operation = Operation {
        family: "live-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "smart_live_jobs",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        job: Some(Job {
            items: Some("smart_live_jobs"),
            id: "job_id",
            state: "state",
            by: None,
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("state").joined(),
            Parameter::query("sort_key"),
            Parameter::query("sort_dir"),
            Parameter::query("create_since"),
            Parameter::query("create_until"),
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
            "/smart_live_jobs/*/rtc_room_info/users/*/signature",
            "/smart_live_jobs/*/live_event_report_url",
            "/smart_live_jobs/*/live_event_callback_config/live_event_type_callback_url",
            "/smart_live_jobs/*/live_event_callback_config/key",
            "/smart_live_jobs/*/cover_url",
            "/smart_live_jobs/*/live_job_log/interaction_records_url",
            "/smart_live_jobs/*/live_job_log/job_config_records_url",
            "/smart_live_jobs/*/live_job_log/scripts_records_url",
            "/smart_live_jobs/*/live_job_log/command_reviced_records_url",
            "/smart_live_jobs/*/live_job_log/command_exec_records_url",
            "/smart_live_jobs/*/relation_live_platform_info/account",
        ],
        success: Success::json::<crate::types::SmartLiveJobPage>(),
        ..Operation::new(
            "ListSmartLive",
            Method::Get,
            "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs",
        )
    };
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs`
    pub static START_SMART_LIVE: Operation = Operation {
        family: "live-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
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
            Parameter::body("/play_policy/repeat_count").range(-1.0, 100.0),
            Parameter::body("/play_policy/live_exit_config/max_live_duration")
                .range(0.0, 168.0),
            Parameter::body(
                    "/play_policy/live_exit_config/max_exception_waiting_duration",
                )
                .range(0.0, 60.0),
            Parameter::body("/output_urls").max_items(1),
            Parameter::body("/output_urls/*").max_length(1024),
            Parameter::body("/stream_keys").max_items(1),
            Parameter::body("/stream_keys/*").max_length(1024),
            Parameter::body("/interaction_callback_url").max_length(2048),
            Parameter::body("/live_event_callback_config/live_event_type_callback_url")
                .max_length(2048),
            Parameter::body("/live_event_callback_config/key").max_length(32),
            Parameter::body("/live_event_callback_config/callback_event_type")
                .items(1, 10),
            Parameter::body("/rtc_callback_config/rtc_callback_event_type").items(1, 10),
            Parameter::body("/co_streamer_config/voice_config/voice_asset_id")
                .length(1, 256),
            Parameter::body("/co_streamer_config/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/co_streamer_config/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/co_streamer_config/voice_config/volume").range(90.0, 240.0),
        ],
        statuses: &[
            Status::Code(202),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/rtc_room_info/users/*/signature",
            "/live_event_report_url",
            "/live_event_callback_config/live_event_type_callback_url",
            "/live_event_callback_config/key",
        ],
        success: Success::json::<crate::types::StartSmartLiveResponse>(),
        ..Operation::new(
            "StartSmartLive",
            Method::Post,
            "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs",
        )
    };
    /// `GET /v1/{project_id}/smart-live-jobs`
    pub static LIST_SMART_LIVE_JOBS: Operation = Operation {
        family: "live-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "smart_live_jobs",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        job: Some(Job {
            items: Some("smart_live_jobs"),
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
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("state").joined(),
            Parameter::query("sort_key"),
            Parameter::query("sort_dir"),
            Parameter::query("create_since"),
            Parameter::query("create_until"),
            Parameter::query("room_name").max_length(128),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/smart_live_jobs/*/rtc_room_info/users/*/signature",
            "/smart_live_jobs/*/live_event_report_url",
            "/smart_live_jobs/*/live_event_callback_config/live_event_type_callback_url",
            "/smart_live_jobs/*/live_event_callback_config/key",
            "/smart_live_jobs/*/cover_url",
            "/smart_live_jobs/*/live_job_log/interaction_records_url",
            "/smart_live_jobs/*/live_job_log/job_config_records_url",
            "/smart_live_jobs/*/live_job_log/scripts_records_url",
            "/smart_live_jobs/*/live_job_log/command_reviced_records_url",
            "/smart_live_jobs/*/live_job_log/command_exec_records_url",
            "/smart_live_jobs/*/relation_live_platform_info/account",
        ],
        success: Success::json::<crate::types::SmartLiveJobPage>(),
        ..Operation::new(
            "ListSmartLiveJobs",
            Method::Get,
            "/v1/{project_id}/smart-live-jobs",
        )
    };
    /// `GET /v1/{project_id}/smart-live-command/rule-commands`
    pub static LIST_SMART_LIVE_RULE_COMMANDS: Operation = Operation {
        family: "live-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "rule_commands",
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
            Parameter::query("job_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/rule_commands/*/interaction_rules/*/trigger/layer_config/image_config/image_url",
            "/rule_commands/*/interaction_rules/*/trigger/layer_config/video_config/video_url",
            "/rule_commands/*/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
            "/rule_commands/*/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
            "/rule_commands/*/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
            "/rule_commands/*/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
            "/rule_commands/*/interaction_rules/*/trigger/reply_audios/*/audio_url",
        ],
        success: Success::json::<crate::types::RuleCommandPage>(),
        ..Operation::new(
            "ListSmartLiveRuleCommands",
            Method::Get,
            "/v1/{project_id}/smart-live-command/rule-commands",
        )
    };
    /// `GET /v1/{project_id}/smart-live-command/script-commands`
    pub static LIST_SMART_LIVE_SCRIPT_COMMANDS: Operation = Operation {
        family: "live-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "scripts_commands",
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
            Parameter::query("job_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ScriptCommandPage>(),
        ..Operation::new(
            "ListSmartLiveScriptCommands",
            Method::Get,
            "/v1/{project_id}/smart-live-command/script-commands",
        )
    };
    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/live-event-report`
    pub static REPORT_LIVE_EVENTS: Operation = Operation {
        family: "live-rooms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("auth_key").max_length(64),
            Parameter::query("expires_time").range(0.0, 4102415999000.0),
            Parameter::query("refresh_url"),
            Parameter::header("x-mss-auth-key"),
            Parameter::header("x-mss-expires-time"),
            Parameter::body("/total").range(1.0, 1000.0),
            Parameter::body("/events").items(1, 1000),
            Parameter::body("/events/*/timestamp").range(0.0, 4102415999000.0),
            Parameter::body("/events/*/type").range(0.0, 100.0),
            Parameter::body("/events/*/content").max_length(4096),
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
        sensitive: &["/live_event_report_url"],
        success: Success::json::<crate::types::LiveEventReportResponse>(),
        ..Operation::new(
            "LiveEventReport",
            Method::Post,
            "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/live-event-report",
        )
    };
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}`
    pub static SHOW_SMART_LIVE: Operation = Operation {
        family: "live-rooms",
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
        sensitive: &[
            "/rtc_room_info/users/*/signature",
            "/live_event_report_url",
            "/live_event_callback_config/live_event_type_callback_url",
            "/live_event_callback_config/key",
            "/cover_url",
            "/live_job_log/interaction_records_url",
            "/live_job_log/job_config_records_url",
            "/live_job_log/scripts_records_url",
            "/live_job_log/command_reviced_records_url",
            "/live_job_log/command_exec_records_url",
            "/relation_live_platform_info/account",
        ],
        success: Success::json::<crate::types::SmartLiveJob>(),
        ..Operation::new(
            "ShowSmartLive",
            Method::Get,
            "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop`
    pub static STOP_SMART_LIVE: Operation = Operation {
        family: "live-rooms",
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
            "StopSmartLive",
            Method::Post,
            "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop",
        )
    };
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/confirm`
    pub static CONFIRM_SMART_LIVE_ROOM: Operation = Operation {
        family: "live-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("room_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/script_version").max_length(32),
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
            "ConfirmSmarLiveRoom",
            Method::Post,
            "/v1/{project_id}/smart-live-rooms/{room_id}/confirm",
        )
    };
    /// `POST /v1/{project_id}/smart-live-rooms`
    pub static CREATE_SMART_LIVE_ROOM: Operation = Operation {
        family: "live-rooms",
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
            Parameter::body("/scene_scripts").items(1, 100),
            Parameter::body("/scene_scripts/*/script_id").length(1, 64),
            Parameter::body("/scene_scripts/*/script_name").length(1, 256),
            Parameter::body("/scene_scripts/*/script_description").max_length(1024),
            Parameter::body("/scene_scripts/*/dh_id").max_length(64),
            Parameter::body("/scene_scripts/*/model_asset_id").max_length(64),
            Parameter::body("/scene_scripts/*/voice_config/voice_asset_id")
                .length(1, 256),
            Parameter::body("/scene_scripts/*/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/scene_scripts/*/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/scene_scripts/*/voice_config/volume").range(90.0, 240.0),
            Parameter::body("/scene_scripts/*/background_config").max_items(10),
            Parameter::body("/scene_scripts/*/background_config/*/background_config")
                .length(1, 2048),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_color_config",
                )
                .max_length(16),
            Parameter::body("/scene_scripts/*/background_config/*/background_asset_id")
                .max_length(64),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_image_config/dx",
                )
                .range(-5760.0, 0.0),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_image_config/dy",
                )
                .range(-5760.0, 0.0),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_image_config/width",
                )
                .range(1.0, 7680.0),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_image_config/height",
                )
                .range(1.0, 7680.0),
            Parameter::body("/scene_scripts/*/layer_config").max_items(100),
            Parameter::body("/scene_scripts/*/layer_config/*/asset_id").max_length(64),
            Parameter::body("/scene_scripts/*/layer_config/*/group_id").max_length(64),
            Parameter::body("/scene_scripts/*/layer_config/*/sequence_no")
                .range(0.0, 2147483647.0),
            Parameter::body("/scene_scripts/*/layer_config/*/position/dx")
                .range(-1920.0, 3840.0),
            Parameter::body("/scene_scripts/*/layer_config/*/position/dy")
                .range(-1920.0, 3840.0),
            Parameter::body("/scene_scripts/*/layer_config/*/position/layer_index")
                .range(1.0, 100.0),
            Parameter::body("/scene_scripts/*/layer_config/*/size/width")
                .range(1.0, 7680.0),
            Parameter::body("/scene_scripts/*/layer_config/*/size/height")
                .range(1.0, 7680.0),
            Parameter::body("/scene_scripts/*/layer_config/*/rotation/angle")
                .range(0.0, 360.0),
            Parameter::body("/scene_scripts/*/layer_config/*/image_config/image_url")
                .length(1, 2048),
            Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_url")
                .length(1, 2048),
            Parameter::body(
                    "/scene_scripts/*/layer_config/*/video_config/video_cover_url",
                )
                .length(1, 2048),
            Parameter::body("/scene_scripts/*/layer_config/*/video_config/loop_count")
                .range(-1.0, 100.0),
            Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_sound")
                .range(0.0, 100.0),
            Parameter::body("/scene_scripts/*/layer_config/*/text_config/text_context")
                .max_length(1024),
            Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_name")
                .max_length(64),
            Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_size")
                .range(0.0, 120.0),
            Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_color")
                .max_length(16),
            Parameter::body("/scene_scripts/*/shoot_scripts").max_items(100),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/sequence_no")
                .range(0.0, 2147483647.0),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/title").max_length(256),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/text_config/text")
                .length(1, 300000),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/asset_id")
                .max_length(64),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/audio_url")
                .max_length(2048),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/subtitle_url")
                .max_length(2048),
            Parameter::body(
                    "/scene_scripts/*/shoot_scripts/*/relation_product/product_id",
                )
                .max_length(64),
            Parameter::body(
                    "/scene_scripts/*/shoot_scripts/*/relation_product/product_title",
                )
                .max_length(256),
            Parameter::body("/interaction_rules").max_items(500),
            Parameter::body("/interaction_rules/*/rule_index").max_length(64),
            Parameter::body("/interaction_rules/*/rule_name").max_length(256),
            Parameter::body("/interaction_rules/*/event_type").range(0.0, 100.0),
            Parameter::body("/interaction_rules/*/hit_condition/priority")
                .range(0.0, 999.0),
            Parameter::body("/interaction_rules/*/hit_condition/tags").items(1, 5),
            Parameter::body("/interaction_rules/*/hit_condition/tags/*/tag")
                .max_length(256),
            Parameter::body("/interaction_rules/*/hit_condition/tags/*/value")
                .max_length(1024),
            Parameter::body("/interaction_rules/*/trigger/time_window")
                .range(-1.0, 7200.0),
            Parameter::body("/interaction_rules/*/trigger/layer_config/asset_id")
                .max_length(64),
            Parameter::body("/interaction_rules/*/trigger/layer_config/position/dx")
                .range(-1920.0, 3840.0),
            Parameter::body("/interaction_rules/*/trigger/layer_config/position/dy")
                .range(-1920.0, 3840.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/position/layer_index",
                )
                .range(1.0, 100.0),
            Parameter::body("/interaction_rules/*/trigger/layer_config/size/width")
                .range(1.0, 7680.0),
            Parameter::body("/interaction_rules/*/trigger/layer_config/size/height")
                .range(1.0, 7680.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/image_config/image_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/image_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/video_config/video_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/video_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/text_config/text_context",
                )
                .max_length(1024),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/text_config/font_size",
                )
                .range(0.0, 120.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/text_config/font_color",
                )
                .max_length(16),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/text_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body("/interaction_rules/*/trigger/extra_layer_config/asset_id")
                .max_length(64),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/position/dx",
                )
                .range(-1920.0, 3840.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/position/dy",
                )
                .range(-1920.0, 3840.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/position/layer_index",
                )
                .range(1.0, 100.0),
            Parameter::body("/interaction_rules/*/trigger/extra_layer_config/size/width")
                .range(1.0, 7680.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/size/height",
                )
                .range(1.0, 7680.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/image_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/video_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/text_config/text_context",
                )
                .max_length(1024),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/text_config/font_size",
                )
                .range(0.0, 120.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/text_config/font_color",
                )
                .max_length(16),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/text_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body("/interaction_rules/*/trigger/reply_texts").max_items(5),
            Parameter::body("/interaction_rules/*/trigger/reply_texts/*")
                .max_length(1024),
            Parameter::body("/interaction_rules/*/trigger/reply_audios").max_items(5),
            Parameter::body("/interaction_rules/*/trigger/reply_audios/*/audio_url")
                .max_length(2048),
            Parameter::body("/interaction_rules/*/trigger/reply_audios/*/audio_name")
                .max_length(256),
            Parameter::body("/interaction_rules/*/trigger/robot_id").max_length(64),
            Parameter::body("/interaction_rules/*/group_id").length(1, 64),
            Parameter::body("/interaction_rules/*/group_name").length(1, 256),
            Parameter::body("/interaction_rules/*/enabled_scenes").max_items(100),
            Parameter::body("/interaction_rules/*/enabled_scenes/*").length(1, 256),
            Parameter::body("/play_policy/repeat_count").range(-1.0, 100.0),
            Parameter::body("/play_policy/live_exit_config/max_live_duration")
                .range(0.0, 168.0),
            Parameter::body(
                    "/play_policy/live_exit_config/max_exception_waiting_duration",
                )
                .range(0.0, 60.0),
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
            Parameter::body("/output_urls").max_items(1),
            Parameter::body("/output_urls/*").max_length(1024),
            Parameter::body("/stream_keys").max_items(1),
            Parameter::body("/stream_keys/*").max_length(1024),
            Parameter::body("/backup_model_asset_ids").max_items(5),
            Parameter::body("/backup_model_asset_ids/*").max_length(64),
            Parameter::body("/live_event_callback_config/live_event_type_callback_url")
                .max_length(2048),
            Parameter::body("/live_event_callback_config/key").max_length(32),
            Parameter::body("/live_event_callback_config/callback_event_type")
                .items(1, 10),
            Parameter::body("/rtc_callback_config/rtc_callback_event_type").items(1, 10),
            Parameter::body("/shared_config/allowed_project_ids").max_items(100),
            Parameter::body("/shared_config/allowed_project_ids/*").length(1, 64),
            Parameter::body("/co_streamer_config/voice_config/voice_asset_id")
                .length(1, 256),
            Parameter::body("/co_streamer_config/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/co_streamer_config/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/co_streamer_config/voice_config/volume")
                .range(90.0, 240.0),
            Parameter::body("/priv_data").max_length(8192),
            Parameter::body("/relation_live_platform_info/platform_id").max_length(64),
            Parameter::body("/relation_live_platform_info/live_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateSmartLiveRoomResponse>(),
        ..Operation::new(
            "CreateSmartLiveRoom",
            Method::Post,
            "/v1/{project_id}/smart-live-rooms",
        )
    };
    /// `GET /v1/{project_id}/smart-live-rooms`
    pub static LIST_SMART_LIVE_ROOMS: Operation = Operation {
        family: "live-rooms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "smart_live_rooms",
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
            Parameter::query("dh_id").max_length(128),
            Parameter::query("model_name").max_length(128),
            Parameter::query("live_state").joined(),
            Parameter::query("start_time"),
            Parameter::query("end_time"),
            Parameter::query("room_type"),
            Parameter::query("template_own_type"),
            Parameter::query("confirm_state"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/smart_live_rooms/*/cover_url", "/smart_live_rooms/*/thumbnail"],
        success: Success::json::<crate::types::SmartLiveRoomPage>(),
        ..Operation::new(
            "ListSmartLiveRooms",
            Method::Get,
            "/v1/{project_id}/smart-live-rooms",
        )
    };
    /// `DELETE /v1/{project_id}/smart-live-rooms/{room_id}`
    pub static DELETE_SMART_LIVE_ROOM: Operation = Operation {
        family: "live-rooms",
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
            "DeleteSmartLiveRoom",
            Method::Delete,
            "/v1/{project_id}/smart-live-rooms/{room_id}",
        )
    };
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}`
    pub static SHOW_SMART_LIVE_ROOM: Operation = Operation {
        family: "live-rooms",
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
            "/scene_scripts/*/background_config/*/background_config",
            "/scene_scripts/*/layer_config/*/image_config/image_url",
            "/scene_scripts/*/layer_config/*/video_config/video_url",
            "/scene_scripts/*/layer_config/*/video_config/video_cover_url",
            "/scene_scripts/*/shoot_scripts/*/audio_config/audio_url",
            "/scene_scripts/*/shoot_scripts/*/audio_config/subtitle_url",
            "/interaction_rules/*/trigger/layer_config/image_config/image_url",
            "/interaction_rules/*/trigger/layer_config/video_config/video_url",
            "/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
            "/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
            "/interaction_rules/*/trigger/reply_audios/*/audio_url",
            "/video_config/output_external_url",
            "/output_urls",
            "/stream_keys",
            "/live_event_callback_config/live_event_type_callback_url",
            "/live_event_callback_config/key",
            "/relation_live_platform_info/account",
            "/cover_url",
            "/thumbnail",
        ],
        success: Success::json::<crate::types::SmartLiveRoom>(),
        ..Operation::new(
            "ShowSmartLiveRoom",
            Method::Get,
            "/v1/{project_id}/smart-live-rooms/{room_id}",
        )
    };
    /// `PUT /v1/{project_id}/smart-live-rooms/{room_id}`
    pub static UPDATE_SMART_LIVE_ROOM: Operation = Operation {
        family: "live-rooms",
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
            Parameter::body("/scene_scripts").items(1, 100),
            Parameter::body("/scene_scripts/*/script_id").length(1, 64),
            Parameter::body("/scene_scripts/*/script_name").length(1, 256),
            Parameter::body("/scene_scripts/*/script_description").max_length(1024),
            Parameter::body("/scene_scripts/*/dh_id").max_length(64),
            Parameter::body("/scene_scripts/*/model_asset_id").max_length(64),
            Parameter::body("/scene_scripts/*/voice_config/voice_asset_id")
                .length(1, 256),
            Parameter::body("/scene_scripts/*/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/scene_scripts/*/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/scene_scripts/*/voice_config/volume").range(90.0, 240.0),
            Parameter::body("/scene_scripts/*/background_config").max_items(10),
            Parameter::body("/scene_scripts/*/background_config/*/background_config")
                .length(1, 2048),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_color_config",
                )
                .max_length(16),
            Parameter::body("/scene_scripts/*/background_config/*/background_asset_id")
                .max_length(64),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_image_config/dx",
                )
                .range(-5760.0, 0.0),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_image_config/dy",
                )
                .range(-5760.0, 0.0),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_image_config/width",
                )
                .range(1.0, 7680.0),
            Parameter::body(
                    "/scene_scripts/*/background_config/*/background_image_config/height",
                )
                .range(1.0, 7680.0),
            Parameter::body("/scene_scripts/*/layer_config").max_items(100),
            Parameter::body("/scene_scripts/*/layer_config/*/asset_id").max_length(64),
            Parameter::body("/scene_scripts/*/layer_config/*/group_id").max_length(64),
            Parameter::body("/scene_scripts/*/layer_config/*/sequence_no")
                .range(0.0, 2147483647.0),
            Parameter::body("/scene_scripts/*/layer_config/*/position/dx")
                .range(-1920.0, 3840.0),
            Parameter::body("/scene_scripts/*/layer_config/*/position/dy")
                .range(-1920.0, 3840.0),
            Parameter::body("/scene_scripts/*/layer_config/*/position/layer_index")
                .range(1.0, 100.0),
            Parameter::body("/scene_scripts/*/layer_config/*/size/width")
                .range(1.0, 7680.0),
            Parameter::body("/scene_scripts/*/layer_config/*/size/height")
                .range(1.0, 7680.0),
            Parameter::body("/scene_scripts/*/layer_config/*/rotation/angle")
                .range(0.0, 360.0),
            Parameter::body("/scene_scripts/*/layer_config/*/image_config/image_url")
                .length(1, 2048),
            Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_url")
                .length(1, 2048),
            Parameter::body(
                    "/scene_scripts/*/layer_config/*/video_config/video_cover_url",
                )
                .length(1, 2048),
            Parameter::body("/scene_scripts/*/layer_config/*/video_config/loop_count")
                .range(-1.0, 100.0),
            Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_sound")
                .range(0.0, 100.0),
            Parameter::body("/scene_scripts/*/layer_config/*/text_config/text_context")
                .max_length(1024),
            Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_name")
                .max_length(64),
            Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_size")
                .range(0.0, 120.0),
            Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_color")
                .max_length(16),
            Parameter::body("/scene_scripts/*/shoot_scripts").max_items(100),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/sequence_no")
                .range(0.0, 2147483647.0),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/title").max_length(256),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/text_config/text")
                .length(1, 300000),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/asset_id")
                .max_length(64),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/audio_url")
                .max_length(2048),
            Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/subtitle_url")
                .max_length(2048),
            Parameter::body(
                    "/scene_scripts/*/shoot_scripts/*/relation_product/product_id",
                )
                .max_length(64),
            Parameter::body(
                    "/scene_scripts/*/shoot_scripts/*/relation_product/product_title",
                )
                .max_length(256),
            Parameter::body("/interaction_rules").max_items(500),
            Parameter::body("/interaction_rules/*/rule_index").max_length(64),
            Parameter::body("/interaction_rules/*/rule_name").max_length(256),
            Parameter::body("/interaction_rules/*/event_type").range(0.0, 100.0),
            Parameter::body("/interaction_rules/*/hit_condition/priority")
                .range(0.0, 999.0),
            Parameter::body("/interaction_rules/*/hit_condition/tags").items(1, 5),
            Parameter::body("/interaction_rules/*/hit_condition/tags/*/tag")
                .max_length(256),
            Parameter::body("/interaction_rules/*/hit_condition/tags/*/value")
                .max_length(1024),
            Parameter::body("/interaction_rules/*/trigger/time_window")
                .range(-1.0, 7200.0),
            Parameter::body("/interaction_rules/*/trigger/layer_config/asset_id")
                .max_length(64),
            Parameter::body("/interaction_rules/*/trigger/layer_config/position/dx")
                .range(-1920.0, 3840.0),
            Parameter::body("/interaction_rules/*/trigger/layer_config/position/dy")
                .range(-1920.0, 3840.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/position/layer_index",
                )
                .range(1.0, 100.0),
            Parameter::body("/interaction_rules/*/trigger/layer_config/size/width")
                .range(1.0, 7680.0),
            Parameter::body("/interaction_rules/*/trigger/layer_config/size/height")
                .range(1.0, 7680.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/image_config/image_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/image_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/video_config/video_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/video_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/text_config/text_context",
                )
                .max_length(1024),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/text_config/font_size",
                )
                .range(0.0, 120.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/text_config/font_color",
                )
                .max_length(16),
            Parameter::body(
                    "/interaction_rules/*/trigger/layer_config/text_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body("/interaction_rules/*/trigger/extra_layer_config/asset_id")
                .max_length(64),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/position/dx",
                )
                .range(-1920.0, 3840.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/position/dy",
                )
                .range(-1920.0, 3840.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/position/layer_index",
                )
                .range(1.0, 100.0),
            Parameter::body("/interaction_rules/*/trigger/extra_layer_config/size/width")
                .range(1.0, 7680.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/size/height",
                )
                .range(1.0, 7680.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/image_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
                )
                .max_length(2048),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/video_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/text_config/text_context",
                )
                .max_length(1024),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/text_config/font_size",
                )
                .range(0.0, 120.0),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/text_config/font_color",
                )
                .max_length(16),
            Parameter::body(
                    "/interaction_rules/*/trigger/extra_layer_config/text_config/display_duration",
                )
                .range(0.0, 3600.0),
            Parameter::body("/interaction_rules/*/trigger/reply_texts").max_items(5),
            Parameter::body("/interaction_rules/*/trigger/reply_texts/*")
                .max_length(1024),
            Parameter::body("/interaction_rules/*/trigger/reply_audios").max_items(5),
            Parameter::body("/interaction_rules/*/trigger/reply_audios/*/audio_url")
                .max_length(2048),
            Parameter::body("/interaction_rules/*/trigger/reply_audios/*/audio_name")
                .max_length(256),
            Parameter::body("/interaction_rules/*/trigger/robot_id").max_length(64),
            Parameter::body("/interaction_rules/*/group_id").length(1, 64),
            Parameter::body("/interaction_rules/*/group_name").length(1, 256),
            Parameter::body("/interaction_rules/*/enabled_scenes").max_items(100),
            Parameter::body("/interaction_rules/*/enabled_scenes/*").length(1, 256),
            Parameter::body("/play_policy/repeat_count").range(-1.0, 100.0),
            Parameter::body("/play_policy/live_exit_config/max_live_duration")
                .range(0.0, 168.0),
            Parameter::body(
                    "/play_policy/live_exit_config/max_exception_waiting_duration",
                )
                .range(0.0, 60.0),
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
            Parameter::body("/output_urls").max_items(1),
            Parameter::body("/output_urls/*").max_length(1024),
            Parameter::body("/stream_keys").max_items(1),
            Parameter::body("/stream_keys/*").max_length(1024),
            Parameter::body("/backup_model_asset_ids").max_items(5),
            Parameter::body("/backup_model_asset_ids/*").max_length(64),
            Parameter::body("/live_event_callback_config/live_event_type_callback_url")
                .max_length(2048),
            Parameter::body("/live_event_callback_config/key").max_length(32),
            Parameter::body("/live_event_callback_config/callback_event_type")
                .items(1, 10),
            Parameter::body("/rtc_callback_config/rtc_callback_event_type").items(1, 10),
            Parameter::body("/shared_config/allowed_project_ids").max_items(100),
            Parameter::body("/shared_config/allowed_project_ids/*").length(1, 64),
            Parameter::body("/co_streamer_config/voice_config/voice_asset_id")
                .length(1, 256),
            Parameter::body("/co_streamer_config/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/co_streamer_config/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/co_streamer_config/voice_config/volume")
                .range(90.0, 240.0),
            Parameter::body("/priv_data").max_length(8192),
            Parameter::body("/relation_live_platform_info/platform_id").max_length(64),
            Parameter::body("/relation_live_platform_info/live_id").max_length(64),
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
            "/scene_scripts/*/background_config/*/background_config",
            "/scene_scripts/*/layer_config/*/image_config/image_url",
            "/scene_scripts/*/layer_config/*/video_config/video_url",
            "/scene_scripts/*/layer_config/*/video_config/video_cover_url",
            "/scene_scripts/*/shoot_scripts/*/audio_config/audio_url",
            "/scene_scripts/*/shoot_scripts/*/audio_config/subtitle_url",
            "/interaction_rules/*/trigger/layer_config/image_config/image_url",
            "/interaction_rules/*/trigger/layer_config/video_config/video_url",
            "/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
            "/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
            "/interaction_rules/*/trigger/reply_audios/*/audio_url",
            "/video_config/output_external_url",
            "/output_urls",
            "/stream_keys",
            "/live_event_callback_config/live_event_type_callback_url",
            "/live_event_callback_config/key",
            "/relation_live_platform_info/account",
            "/cover_url",
            "/thumbnail",
        ],
        success: Success::json::<crate::types::SmartLiveRoom>(),
        ..Operation::new(
            "UpdateSmartLiveRoom",
            Method::Put,
            "/v1/{project_id}/smart-live-rooms/{room_id}",
        )
    };
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info`
    pub static SHOW_LIVE_WARNING_INFO: Operation = Operation {
        family: "live-rooms",
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
        success: Success::json::<crate::types::ShowLiveWarningInfoResponse>(),
        ..Operation::new(
            "ShowLiveWarningInfo",
            Method::Get,
            "/v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Show the live settings of the tenant.
    ///
    /// `GET /v1/{project_id}/smart-live-configs/user-config` (ShowSmartLiveUserConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowSmartLiveUserConfig {
        pub(super) call: Call,
    }
    impl ShowSmartLiveUserConfig {
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
        pub async fn send(self) -> Result<Response<types::SmartLiveUserConfig>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::SmartLiveUserConfig>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change the live settings of the tenant.
    ///
    /// `PUT /v1/{project_id}/smart-live-configs/user-config` (UpdateSmartLiveUserConfig)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateSmartLiveUserConfig {
        pub(super) call: Call,
    }
    impl UpdateSmartLiveUserConfig {
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
    /// Confirm or reject commands of a live job.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm. The commands
    /// are listed by `ListSmartLiveScriptCommands` and `ListSmartLiveRuleCommands`.
    ///
    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm`
    /// (BatchConfirmLiveCommands)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct BatchConfirmLiveCommands {
        pub(super) call: Call,
    }
    impl BatchConfirmLiveCommands {
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
    /// Send a command to a live job.
    ///
    /// Acts on the stream while it runs. The schema of `command` describes each command and its
    /// `params`.
    ///
    /// The event `REPLY_COMMAND_FINISH` reports when an inserted reply has been played.
    /// `ListInsertCommands` lists what was inserted.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command`
    /// (ExecuteSmartLiveCommand)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ExecuteSmartLiveCommand {
        pub(super) call: Call,
    }
    impl ExecuteSmartLiveCommand {
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
        ) -> Result<Response<types::ExecuteSmartLiveCommandResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ExecuteSmartLiveCommandResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the commands that were inserted into a live job.
    ///
    /// `GET
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands`
    /// (ListInsertCommands)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListInsertCommands {
        pub(super) call: Call,
    }
    impl ListInsertCommands {
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
        pub async fn send(self) -> Result<Response<types::InsertCommandPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::InsertCommandPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::InsertCommandPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::InsertCommandPage> {
            Items::new(self.call)
        }
    }
    /// List the live jobs of a room.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs` (ListSmartLive)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSmartLive {
        pub(super) call: Call,
    }
    impl ListSmartLive {
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
        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::SmartLiveJobState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::SmartLiveJobState>::into),
                );
            self
        }
        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset.
        pub fn sort_key(mut self, sort_key: impl Into<types::SortKey>) -> Self {
            self.call.set("sort_key", Into::<types::SortKey>::into(sort_key));
            self
        }
        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDir>) -> Self {
            self.call.set("sort_dir", Into::<types::SortDir>::into(sort_dir));
            self
        }
        /// Only what was created at this time or later.
        pub fn create_since(
            mut self,
            create_since: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_since", Into::<crate::Timestamp>::into(create_since));
            self
        }
        /// Only what was created at this time or earlier.
        pub fn create_until(
            mut self,
            create_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_until", Into::<crate::Timestamp>::into(create_until));
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
        pub async fn send(self) -> Result<Response<types::SmartLiveJobPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartLiveJobPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::SmartLiveJobPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::SmartLiveJobPage> {
            Items::new(self.call)
        }
    }
    /// Start a live job in a room.
    ///
    /// Starts a job that plays the room's scripts. The response can come before the stream does:
    /// the job is `WAITING`, then `PROCESSING`, and ends when the scripts end, as
    /// `live_exit_config` sets it, or with `StopSmartLive`.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs` (StartSmartLive)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct StartSmartLive {
        pub(super) call: Call,
    }
    impl StartSmartLive {
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
        ) -> Result<Response<types::StartSmartLiveResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::StartSmartLiveResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the live jobs of all rooms.
    ///
    /// `GET /v1/{project_id}/smart-live-jobs` (ListSmartLiveJobs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSmartLiveJobs {
        pub(super) call: Call,
    }
    impl ListSmartLiveJobs {
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
        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::SmartLiveJobState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::SmartLiveJobState>::into),
                );
            self
        }
        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset.
        pub fn sort_key(mut self, sort_key: impl Into<types::SortKey>) -> Self {
            self.call.set("sort_key", Into::<types::SortKey>::into(sort_key));
            self
        }
        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDir>) -> Self {
            self.call.set("sort_dir", Into::<types::SortDir>::into(sort_dir));
            self
        }
        /// Only what was created at this time or later.
        pub fn create_since(
            mut self,
            create_since: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_since", Into::<crate::Timestamp>::into(create_since));
            self
        }
        /// Only what was created at this time or earlier.
        pub fn create_until(
            mut self,
            create_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_until", Into::<crate::Timestamp>::into(create_until));
            self
        }
        /// A part of the room's name. At most 128 characters.
        pub fn room_name(mut self, room_name: impl Into<String>) -> Self {
            self.call.set("room_name", Into::<String>::into(room_name));
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
        pub async fn send(self) -> Result<Response<types::SmartLiveJobPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartLiveJobPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::SmartLiveJobPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::SmartLiveJobPage> {
            Items::new(self.call)
        }
    }
    /// List changes of interaction rules that wait to be confirmed.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm.
    ///
    /// `GET /v1/{project_id}/smart-live-command/rule-commands` (ListSmartLiveRuleCommands)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSmartLiveRuleCommands {
        pub(super) call: Call,
    }
    impl ListSmartLiveRuleCommands {
        /// Only commands to this live job.
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.call.set("job_id", Into::<String>::into(job_id));
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
        pub async fn send(self) -> Result<Response<types::RuleCommandPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::RuleCommandPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::RuleCommandPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::RuleCommandPage> {
            Items::new(self.call)
        }
    }
    /// List changes of scripts that wait to be confirmed.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm.
    ///
    /// `GET /v1/{project_id}/smart-live-command/script-commands` (ListSmartLiveScriptCommands)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSmartLiveScriptCommands {
        pub(super) call: Call,
    }
    impl ListSmartLiveScriptCommands {
        /// Only commands to this live job.
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.call.set("job_id", Into::<String>::into(job_id));
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
        pub async fn send(self) -> Result<Response<types::ScriptCommandPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ScriptCommandPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ScriptCommandPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ScriptCommandPage> {
            Items::new(self.call)
        }
    }
    /// Report what the audience does.
    ///
    /// Reports comments, gifts and other events on the platform, which the caller collects there.
    /// The job's interaction rules react to them.
    ///
    /// The `live_event_report_url` of a job is the address of this operation with the key and its
    /// time, to be used as it is. `refresh_url` asks for a new one. The headers are another place
    /// for the key and its time.
    ///
    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/live-event-report`
    /// (LiveEventReport)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReportLiveEvents {
        pub(super) call: Call,
    }
    impl ReportLiveEvents {
        /// HMAC-SHA256, as the service put it into `live_event_report_url`. At most 64 characters.
        pub fn auth_key(mut self, auth_key: impl Into<String>) -> Self {
            self.call.set("auth_key", Into::<String>::into(auth_key));
            self
        }
        /// When `auth_key` expires, in milliseconds since 1970-01-01 00:00 UTC. Range: 0 to
        /// 4102415999000.
        pub fn expires_time(mut self, expires_time: i64) -> Self {
            self.call.set("expires_time", expires_time);
            self
        }
        /// Whether the response has an address with a new key.
        pub fn refresh_url(mut self, refresh_url: bool) -> Self {
            self.call.set("refresh_url", refresh_url);
            self
        }
        /// The same as `auth_key`.
        pub fn x_mss_auth_key(mut self, x_mss_auth_key: impl Into<String>) -> Self {
            self.call.set("x-mss-auth-key", Into::<String>::into(x_mss_auth_key));
            self
        }
        /// The same as `expires_time`.
        pub fn x_mss_expires_time(mut self, x_mss_expires_time: i64) -> Self {
            self.call.set("x-mss-expires-time", x_mss_expires_time);
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
        ) -> Result<Response<types::LiveEventReportResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::LiveEventReportResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a live job.
    ///
    /// Poll it to wait until a job begins or ends.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}` (ShowSmartLive)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowSmartLive {
        pub(super) call: Call,
    }
    impl ShowSmartLive {
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
        pub async fn send(self) -> Result<Response<types::SmartLiveJob>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartLiveJob>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// End a live job.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop`
    /// (StopSmartLive)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct StopSmartLive {
        pub(super) call: Call,
    }
    impl StopSmartLive {
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
    /// Confirm or reject the scripts of a live room.
    ///
    /// Only for those accounts whose rooms a person must confirm before they go live.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/confirm` (ConfirmSmarLiveRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ConfirmSmartLiveRoom {
        pub(super) call: Call,
    }
    impl ConfirmSmartLiveRoom {
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
    /// Create a live room.
    ///
    /// Only the name is required. `StartSmartLive` lets the room go live.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms` (CreateSmartLiveRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateSmartLiveRoom {
        pub(super) call: Call,
    }
    impl CreateSmartLiveRoom {
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
        ) -> Result<Response<types::CreateSmartLiveRoomResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateSmartLiveRoomResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List live rooms.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms` (ListSmartLiveRooms)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSmartLiveRooms {
        pub(super) call: Call,
    }
    impl ListSmartLiveRooms {
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
        /// A part of the room's name. At most 128 characters.
        pub fn room_name(mut self, room_name: impl Into<String>) -> Self {
            self.call.set("room_name", Into::<String>::into(room_name));
            self
        }
        /// A digital human, which is an avatar and a voice together. At most 128 characters.
        pub fn dh_id(mut self, dh_id: impl Into<String>) -> Self {
            self.call.set("dh_id", Into::<String>::into(dh_id));
            self
        }
        /// A part of an avatar's name. At most 128 characters.
        pub fn model_name(mut self, model_name: impl Into<String>) -> Self {
            self.call.set("model_name", Into::<String>::into(model_name));
            self
        }
        /// Only rooms whose latest live job is in one of these states. NULL selects rooms without a
        /// job. Success is SUCCESS here, and SUCCEED in jobs.
        pub fn live_state(
            mut self,
            live_state: impl IntoIterator<Item = impl Into<types::RoomLiveState>>,
        ) -> Self {
            self.call
                .set_list(
                    "live_state",
                    live_state.into_iter().map(Into::<types::RoomLiveState>::into),
                );
            self
        }
        /// Only rooms whose latest live job started at this time or later.
        pub fn start_time(mut self, start_time: impl Into<crate::Timestamp>) -> Self {
            self.call.set("start_time", Into::<crate::Timestamp>::into(start_time));
            self
        }
        /// End of the range that `start_time` begins. Whether the start or the end of the job must lie
        /// before it is undocumented.
        pub fn end_time(mut self, end_time: impl Into<crate::Timestamp>) -> Self {
            self.call.set("end_time", Into::<crate::Timestamp>::into(end_time));
            self
        }
        /// Only elements whose `room_type` is this.
        pub fn room_type(
            mut self,
            room_type: impl Into<types::SmartLiveRoomType>,
        ) -> Self {
            self.call
                .set("room_type", Into::<types::SmartLiveRoomType>::into(room_type));
            self
        }
        /// Only templates that the project is related to in this way.
        pub fn template_own_type(
            mut self,
            template_own_type: impl Into<types::TemplateOwnership>,
        ) -> Self {
            self.call
                .set(
                    "template_own_type",
                    Into::<types::TemplateOwnership>::into(template_own_type),
                );
            self
        }
        /// The values are in lower case here, and in upper case in rooms.
        pub fn confirm_state(
            mut self,
            confirm_state: impl Into<types::RoomConfirmFilter>,
        ) -> Self {
            self.call
                .set(
                    "confirm_state",
                    Into::<types::RoomConfirmFilter>::into(confirm_state),
                );
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
        pub async fn send(self) -> Result<Response<types::SmartLiveRoomPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartLiveRoomPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::SmartLiveRoomPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::SmartLiveRoomPage> {
            Items::new(self.call)
        }
    }
    /// Delete a live room.
    ///
    /// `DELETE /v1/{project_id}/smart-live-rooms/{room_id}` (DeleteSmartLiveRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteSmartLiveRoom {
        pub(super) call: Call,
    }
    impl DeleteSmartLiveRoom {
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
    /// Show a live room.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}` (ShowSmartLiveRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowSmartLiveRoom {
        pub(super) call: Call,
    }
    impl ShowSmartLiveRoom {
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
        pub async fn send(self) -> Result<Response<types::SmartLiveRoom>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartLiveRoom>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a live room.
    ///
    /// Takes the same body as `CreateSmartLiveRoom`. Each update changes the `script_version` of
    /// the room. The command `REWRITE_PLAY_SCRIPT` changes the scripts of a job that runs.
    ///
    /// `PUT /v1/{project_id}/smart-live-rooms/{room_id}` (UpdateSmartLiveRoom)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateSmartLiveRoom {
        pub(super) call: Call,
    }
    impl UpdateSmartLiveRoom {
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
        pub async fn send(self) -> Result<Response<types::SmartLiveRoom>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SmartLiveRoom>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the risks of a live room's configuration.
    ///
    /// The warnings are those that `StartSmartLive` returns with the job it has begun.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info` (ShowLiveWarningInfo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowLiveWarningInfo {
        pub(super) call: Call,
    }
    impl ShowLiveWarningInfo {
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
        ) -> Result<Response<types::ShowLiveWarningInfoResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ShowLiveWarningInfoResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        ReviewConfig, ErrorResponse, RtcRoomInfo, VideoConfig, VoiceConfig,
        BackgroundConfigInfo, LayerConfig, LiveModelInfo, SharedType, TextConfig,
        HitCondition, RuleTrigger, LivePlayType, ViewMode,
    };
    /// Settings of a tenant for its live streams.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveUserConfig {
        /// When a live job ends by itself.
        pub live_exit_config: Option<LiveExitConfig>,
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        pub live_event_callback_config: Option<LiveEventCallbackConfig>,
        /// Which messages the tenant gets.
        pub live_notify_config: Option<LiveNotifyConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SmartLiveUserConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LiveExitConfig>>("live_exit_config"),
            optional::<Option<LiveEventCallbackConfig>>("live_event_callback_config"),
            optional::<Option<LiveNotifyConfig>>("live_notify_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.live_exit_config),
                1 => read(map, &mut self.live_event_callback_config),
                _ => read(map, &mut self.live_notify_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "live_exit_config", &self.live_exit_config)?;
            write_some(
                map,
                "live_event_callback_config",
                &self.live_event_callback_config,
            )?;
            write_some(map, "live_notify_config", &self.live_notify_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartLiveUserConfig);
    /// When a live job ends by itself.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveExitConfig {
        /// Hours after the start of the stream. 0, or none, sets no limit. With FORCE_EXIT the end is
        /// exact to 5 minutes; the other modes add what they wait for. Range: 0 to 168.
        pub max_live_duration: Option<i32>,
        /// What a job that shall end waits for. Default: `FORCE_EXIT`.
        pub auto_stop_mode: Option<LiveAutoStopMode>,
        /// Minutes after which a failure that lasts ends the job. 0 sets no limit; without it the
        /// service decides, and takes about 3. Range: 0 to 60.
        pub max_exception_waiting_duration: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl LiveExitConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Hours after the start of the stream. 0, or none, sets no limit. With FORCE_EXIT the end is
        /// exact to 5 minutes; the other modes add what they wait for. Range: 0 to 168.
        #[must_use]
        pub fn max_live_duration(mut self, max_live_duration: i32) -> Self {
            self.max_live_duration = Some(max_live_duration);
            self
        }
        /// What a job that shall end waits for. Default: `FORCE_EXIT`.
        #[must_use]
        pub fn auto_stop_mode(
            mut self,
            auto_stop_mode: impl Into<LiveAutoStopMode>,
        ) -> Self {
            self.auto_stop_mode = Some(auto_stop_mode.into());
            self
        }
        /// Minutes after which a failure that lasts ends the job. 0 sets no limit; without it the
        /// service decides, and takes about 3. Range: 0 to 60.
        #[must_use]
        pub fn max_exception_waiting_duration(
            mut self,
            max_exception_waiting_duration: i32,
        ) -> Self {
            self.max_exception_waiting_duration = Some(max_exception_waiting_duration);
            self
        }
    }
    impl Object for LiveExitConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("max_live_duration"),
            optional::<Option<LiveAutoStopMode>>("auto_stop_mode"),
            optional::<Option<i32>>("max_exception_waiting_duration"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.max_live_duration),
                1 => read(map, &mut self.auto_stop_mode),
                _ => read(map, &mut self.max_exception_waiting_duration),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "max_live_duration", &self.max_live_duration)?;
            write_some(map, "auto_stop_mode", &self.auto_stop_mode)?;
            write_some(
                map,
                "max_exception_waiting_duration",
                &self.max_exception_waiting_duration,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveExitConfig);
    open_enum! {
        /// What a job that shall end waits for.
        ///
        /// - `FORCE_EXIT`: nothing.
        /// - `SEGMENT_END`: the end of the passage.
        /// - `SCENE_END`: the end of the scene.
        /// - `SCRIPT_END`: the end of all scenes.
        pub enum LiveAutoStopMode {
            /// `FORCE_EXIT`
            ForceExit = "FORCE_EXIT",
            /// `SEGMENT_END`
            SegmentEnd = "SEGMENT_END",
            /// `SCENE_END`
            SceneEnd = "SCENE_END",
            /// `SCRIPT_END`
            ScriptEnd = "SCRIPT_END",
        }
    }
    /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
    /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
    /// on the event, see `callback_event_type`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveEventCallbackConfig {
        /// An https address. At most 2048 characters.
        pub live_event_type_callback_url: Option<String>,
        /// How a receiver can verify that an event comes from the service. Default: `NONE`.
        pub auth_type: Option<LiveEventCallbackAuthType>,
        /// What MSS_A and MSS_A_HEAD sign with. At most 32 characters.
        pub key: Option<String>,
        /// `callback_event_type` (optional). 1 to 10 elements.
        pub callback_event_type: Option<Vec<LiveEventType>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for LiveEventCallbackConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("LiveEventCallbackConfig")
                .field(
                    "live_event_type_callback_url",
                    &redacted(&self.live_event_type_callback_url),
                )
                .field("auth_type", &self.auth_type)
                .field("key", &redacted(&self.key))
                .field("callback_event_type", &self.callback_event_type)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl LiveEventCallbackConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// An https address. At most 2048 characters.
        #[must_use]
        pub fn live_event_type_callback_url(
            mut self,
            live_event_type_callback_url: impl Into<String>,
        ) -> Self {
            self.live_event_type_callback_url = Some(
                live_event_type_callback_url.into(),
            );
            self
        }
        /// How a receiver can verify that an event comes from the service. Default: `NONE`.
        #[must_use]
        pub fn auth_type(
            mut self,
            auth_type: impl Into<LiveEventCallbackAuthType>,
        ) -> Self {
            self.auth_type = Some(auth_type.into());
            self
        }
        /// What MSS_A and MSS_A_HEAD sign with. At most 32 characters.
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = Some(key.into());
            self
        }
        /// `callback_event_type` (optional). 1 to 10 elements.
        #[must_use]
        pub fn callback_event_type(
            mut self,
            callback_event_type: Vec<LiveEventType>,
        ) -> Self {
            self.callback_event_type = Some(callback_event_type);
            self
        }
    }
    impl Object for LiveEventCallbackConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("live_event_type_callback_url").sensitive(),
            optional::<Option<LiveEventCallbackAuthType>>("auth_type"),
            optional::<Option<String>>("key").sensitive(),
            optional::<Option<Vec<LiveEventType>>>("callback_event_type"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.live_event_type_callback_url),
                1 => read(map, &mut self.auth_type),
                2 => read(map, &mut self.key),
                _ => read(map, &mut self.callback_event_type),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(
                map,
                "live_event_type_callback_url",
                &self.live_event_type_callback_url,
            )?;
            write_some(map, "auth_type", &self.auth_type)?;
            write_some(map, "key", &self.key)?;
            write_some(map, "callback_event_type", &self.callback_event_type)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveEventCallbackConfig);
    open_enum! {
        /// How a receiver can verify that an event comes from the service.
        ///
        /// - `NONE`: by what the address itself holds.
        /// - `MSS_A`: by two query parameters that are added. `hwTime` is the time, in hexadecimal;
        ///   `hwSecret` is the HMAC-SHA256 of the address followed by the time, under `key`.
        /// - `MSS_A_HEAD`: by the same two values as headers, `x-hw-mss-time` and `x-hw-mss-secret`.
        /// - `MEITUAN_DEFAULT`: only for calls to Meituan's platform.
        pub enum LiveEventCallbackAuthType {
            /// `NONE`
            None = "NONE",
            /// `MSS_A`
            MssA = "MSS_A",
            /// `MSS_A_HEAD`
            MssAHead = "MSS_A_HEAD",
            /// `MEITUAN_DEFAULT`
            MeituanDefault = "MEITUAN_DEFAULT",
        }
    }
    open_enum! {
        /// An event in a live job, and what its message has beside `room_id` and `job_id`.
        ///
        /// - `SHOOT_SCRIPT_SWITCH`: another passage begins. `scene_script_name`,
        ///   `shoot_script_sequence_no` (as text), `shoot_script_title`, and the event and the product
        ///   if they were configured.
        /// - `RTMP_STREAM_STATE_CHANGE`: `output_url`, `stream_key`, and `state`: CONNECTING,
        ///   CONNECTED, DISCONNECTED, RECONNECTING, or END when the service does not connect again.
        /// - `REPLY_COMMAND_FINISH`: a reply was played. `reply_id`.
        pub enum LiveEventType {
            /// `SHOOT_SCRIPT_SWITCH`
            ShootScriptSwitch = "SHOOT_SCRIPT_SWITCH",
            /// `RTMP_STREAM_STATE_CHANGE`
            RtmpStreamStateChange = "RTMP_STREAM_STATE_CHANGE",
            /// `REPLY_COMMAND_FINISH`
            ReplyCommandFinish = "REPLY_COMMAND_FINISH",
        }
    }
    /// Which messages the tenant gets.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveNotifyConfig {
        /// `notify_events` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub notify_events: Vec<NotifyEvent>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for LiveNotifyConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<NotifyEvent>>("notify_events"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.notify_events)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "notify_events", &self.notify_events)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveNotifyConfig);
    open_enum! {
        /// What AUTO_EXIT means is undocumented; the name suggests a live job that ends by itself.
        pub enum NotifyEvent {
            /// `AUTO_EXIT`
            AutoExit = "AUTO_EXIT",
        }
    }
    /// `UpdateSmartLiveUserConfigRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateSmartLiveUserConfigRequest {
        /// When a live job ends by itself.
        pub live_exit_config: Option<LiveExitConfig>,
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        pub live_event_callback_config: Option<LiveEventCallbackConfig>,
        /// Which messages the tenant shall get, as a change of the list.
        pub live_notify_config: Option<UpdateLiveNotifyConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateSmartLiveUserConfigRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// When a live job ends by itself.
        #[must_use]
        pub fn live_exit_config(
            mut self,
            live_exit_config: impl Into<LiveExitConfig>,
        ) -> Self {
            self.live_exit_config = Some(live_exit_config.into());
            self
        }
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        #[must_use]
        pub fn live_event_callback_config(
            mut self,
            live_event_callback_config: impl Into<LiveEventCallbackConfig>,
        ) -> Self {
            self.live_event_callback_config = Some(live_event_callback_config.into());
            self
        }
        /// Which messages the tenant shall get, as a change of the list.
        #[must_use]
        pub fn live_notify_config(
            mut self,
            live_notify_config: impl Into<UpdateLiveNotifyConfig>,
        ) -> Self {
            self.live_notify_config = Some(live_notify_config.into());
            self
        }
    }
    impl Object for UpdateSmartLiveUserConfigRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LiveExitConfig>>("live_exit_config"),
            optional::<Option<LiveEventCallbackConfig>>("live_event_callback_config"),
            optional::<Option<UpdateLiveNotifyConfig>>("live_notify_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.live_exit_config),
                1 => read(map, &mut self.live_event_callback_config),
                _ => read(map, &mut self.live_notify_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "live_exit_config", &self.live_exit_config)?;
            write_some(
                map,
                "live_event_callback_config",
                &self.live_event_callback_config,
            )?;
            write_some(map, "live_notify_config", &self.live_notify_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateSmartLiveUserConfigRequest);
    /// Which messages the tenant shall get, as a change of the list.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLiveNotifyConfig {
        /// Whether the events are added to the list, removed from it, or replace it.
        pub action: Option<LiveNotifyAction>,
        /// `notify_events` (optional)
        pub notify_events: Option<Vec<NotifyEvent>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateLiveNotifyConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Whether the events are added to the list, removed from it, or replace it.
        #[must_use]
        pub fn action(mut self, action: impl Into<LiveNotifyAction>) -> Self {
            self.action = Some(action.into());
            self
        }
        /// `notify_events` (optional)
        #[must_use]
        pub fn notify_events(mut self, notify_events: Vec<NotifyEvent>) -> Self {
            self.notify_events = Some(notify_events);
            self
        }
    }
    impl Object for UpdateLiveNotifyConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LiveNotifyAction>>("action"),
            optional::<Option<Vec<NotifyEvent>>>("notify_events"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action),
                _ => read(map, &mut self.notify_events),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "action", &self.action)?;
            write_some(map, "notify_events", &self.notify_events)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateLiveNotifyConfig);
    open_enum! {
        /// Whether the events are added to the list, removed from it, or replace it.
        pub enum LiveNotifyAction {
            /// `add`
            Add = "add",
            /// `del`
            Del = "del",
            /// `replace`
            Replace = "replace",
        }
    }
    /// `BatchConfirmLiveCommandsRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BatchConfirmLiveCommandsRequest {
        /// A command that waits for a person to confirm it. See LiveCommandName.
        pub command: Option<LiveConfirmableCommand>,
        /// `action` (optional)
        pub action: Option<LiveConfirmAction>,
        /// What it means to leave this out is documented only for another command. List the ids.
        pub command_ids: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl BatchConfirmLiveCommandsRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// A command that waits for a person to confirm it. See LiveCommandName.
        #[must_use]
        pub fn command(mut self, command: impl Into<LiveConfirmableCommand>) -> Self {
            self.command = Some(command.into());
            self
        }
        /// `action` (optional)
        #[must_use]
        pub fn action(mut self, action: impl Into<LiveConfirmAction>) -> Self {
            self.action = Some(action.into());
            self
        }
        /// What it means to leave this out is documented only for another command. List the ids.
        #[must_use]
        pub fn command_ids(mut self, command_ids: Vec<String>) -> Self {
            self.command_ids = Some(command_ids);
            self
        }
    }
    impl Object for BatchConfirmLiveCommandsRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LiveConfirmableCommand>>("command"),
            optional::<Option<LiveConfirmAction>>("action"),
            optional::<Option<Vec<String>>>("command_ids"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.command),
                1 => read(map, &mut self.action),
                _ => read(map, &mut self.command_ids),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "command", &self.command)?;
            write_some(map, "action", &self.action)?;
            write_some(map, "command_ids", &self.command_ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BatchConfirmLiveCommandsRequest);
    open_enum! {
        /// A command that waits for a person to confirm it. See LiveCommandName.
        pub enum LiveConfirmableCommand {
            /// `REWRITE_PLAY_SCRIPT`
            RewritePlayScript = "REWRITE_PLAY_SCRIPT",
            /// `REWRITE_INTERACTION_RULES`
            RewriteInteractionRules = "REWRITE_INTERACTION_RULES",
        }
    }
    open_enum! {
        /// `LiveConfirmAction`
        pub enum LiveConfirmAction {
            /// `confirm`
            Confirm = "confirm",
            /// `reject`
            Reject = "reject",
        }
    }
    /// `ExecuteSmartLiveCommandRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ExecuteSmartLiveCommandRequest {
        /// What to do in a live job, and with which `params`.
        pub command: LiveCommandName,
        /// What the command needs: see `command`.
        pub params: Option<Map<String, Value>>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ExecuteSmartLiveCommandRequest {
        /// One with what is required; the rest has setters.
        pub fn new(command: impl Into<LiveCommandName>) -> Self {
            Self {
                command: command.into(),
                ..Default::default()
            }
        }
        /// What the command needs: see `command`.
        #[must_use]
        pub fn params(mut self, params: Map<String, Value>) -> Self {
            self.params = Some(params);
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
    }
    impl Object for ExecuteSmartLiveCommandRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<LiveCommandName>("command"),
            optional::<Option<Map<String, Value>>>("params"),
            optional::<Option<ReviewConfig>>("review_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.command),
                1 => read(map, &mut self.params),
                _ => read(map, &mut self.review_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "command", &self.command)?;
            write_some(map, "params", &self.params)?;
            write_some(map, "review_config", &self.review_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ExecuteSmartLiveCommandRequest);
    open_enum! {
        /// What to do in a live job, and with which `params`.
        ///
        /// - `INSERT_PLAY_SCRIPT`: says a text. `text_config` (an object with `text`, plain or SSML),
        ///   `play_type` (see LivePlayType, default `PLAY_NOW`), `play_role` (see StreamerRole),
        ///   `rule_index` of the rule that is replied to.
        /// - `INSERT_PLAY_AUDIO`: plays audio. `audio_url`, `play_type` (default `APPEND`),
        ///   `play_role`.
        /// - `REWRITE_PLAY_SCRIPT`: replaces the scripts that have not been played. What
        ///   `scene_scripts` of CreateSmartLiveRoom is.
        /// - `REWRITE_INTERACTION_RULES`: replaces the interaction rules. What `interaction_rules` of
        ///   CreateSmartLiveRoom is.
        /// - `GET_CURRENT_PLAYING_SCRIPTS`: nothing. The result has the scripts of this round.
        /// - `GET_LIVE_JOB_CONFIG_INFO`: nothing. The result is the room of the job, as
        ///   ShowSmartLiveRoom shows it. The sources describe it as the params, which a query does not
        ///   need.
        /// - `REFRESH_OUTPUT_URL`: sends the video to another address. The params are undocumented.
        /// - `CLEAN_UP_INSERT_COMMAND`: removes inserted commands that have not been played. The params
        ///   are undocumented; that they are `command_ids`, and without it all are removed, is
        ///   inferred.
        /// - `RESET_EXIT_CONFIG`: changes when the job ends. The fields of LiveExitConfig.
        /// - `SHOW_LAYER`: shows a layer. Only the text of the sources names it; the params are
        ///   undocumented.
        ///
        /// In what object the two REWRITE commands wrap their list is undocumented.
        pub enum LiveCommandName {
            /// `INSERT_PLAY_SCRIPT`
            InsertPlayScript = "INSERT_PLAY_SCRIPT",
            /// `INSERT_PLAY_AUDIO`
            InsertPlayAudio = "INSERT_PLAY_AUDIO",
            /// `REWRITE_PLAY_SCRIPT`
            RewritePlayScript = "REWRITE_PLAY_SCRIPT",
            /// `REWRITE_INTERACTION_RULES`
            RewriteInteractionRules = "REWRITE_INTERACTION_RULES",
            /// `GET_CURRENT_PLAYING_SCRIPTS`
            GetCurrentPlayingScripts = "GET_CURRENT_PLAYING_SCRIPTS",
            /// `GET_LIVE_JOB_CONFIG_INFO`
            GetLiveJobConfigInfo = "GET_LIVE_JOB_CONFIG_INFO",
            /// `REFRESH_OUTPUT_URL`
            RefreshOutputUrl = "REFRESH_OUTPUT_URL",
            /// `CLEAN_UP_INSERT_COMMAND`
            CleanUpInsertCommand = "CLEAN_UP_INSERT_COMMAND",
            /// `RESET_EXIT_CONFIG`
            ResetExitConfig = "RESET_EXIT_CONFIG",
            /// `SHOW_LAYER`
            ShowLayer = "SHOW_LAYER",
        }
    }
    /// The answer of `ExecuteSmartLiveCommand`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ExecuteSmartLiveCommandResponse {
        /// `command_id` (optional). At most 64 characters.
        pub command_id: Option<String>,
        /// What to do in a live job, and with which `params`.
        pub command: Option<LiveCommandName>,
        /// What a query found, as JSON in a text. At most 1048576 characters.
        pub result: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ExecuteSmartLiveCommandResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("command_id"),
            optional::<Option<LiveCommandName>>("command"),
            optional::<Option<String>>("result"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.command_id),
                1 => read(map, &mut self.command),
                _ => read(map, &mut self.result),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "command_id", &self.command_id)?;
            write_some(map, "command", &self.command)?;
            write_some(map, "result", &self.result)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ExecuteSmartLiveCommandResponse);
    /// The answer of `ListInsertCommands`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InsertCommandPage {
        /// `count` (optional)
        pub count: Option<i32>,
        /// `insert_commands` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub insert_commands: Vec<InsertCommand>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InsertCommandPage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<InsertCommand>>("insert_commands"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.insert_commands),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "insert_commands", &self.insert_commands)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InsertCommandPage);
    /// A command that was inserted into a live job.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InsertCommand {
        /// `command_id` (optional)
        pub command_id: Option<String>,
        /// What to do in a live job, and with which `params`.
        pub command: Option<LiveCommandName>,
        /// As the command was sent: see `command`.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub params: Map<String, Value>,
        /// Whether a command came from a caller (EXTERNAL) or from the service itself (AUTO).
        pub source: Option<LiveCommandSource>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InsertCommand {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("command_id"),
            optional::<Option<LiveCommandName>>("command"),
            optional::<Map<String, Value>>("params"),
            optional::<Option<LiveCommandSource>>("source"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.command_id),
                1 => read(map, &mut self.command),
                2 => read(map, &mut self.params),
                _ => read(map, &mut self.source),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "command_id", &self.command_id)?;
            write_some(map, "command", &self.command)?;
            write_some(map, "params", &self.params)?;
            write_some(map, "source", &self.source)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InsertCommand);
    open_enum! {
        /// Whether a command came from a caller (EXTERNAL) or from the service itself (AUTO).
        pub enum LiveCommandSource {
            /// `EXTERNAL`
            External = "EXTERNAL",
            /// `AUTO`
            Auto = "AUTO",
        }
    }
    open_enum! {
        /// BLOCKED is a job that the vendor has banned; `block_reason` says why. CANCELED is known only
        /// of the latest job of a room.
        pub enum SmartLiveJobState {
            /// `WAITING` (waiting)
            Waiting = "WAITING",
            /// `PROCESSING` (running)
            Processing = "PROCESSING",
            /// `SUCCEED` (succeeded)
            Succeed = "SUCCEED",
            /// `FAILED` (failed)
            Failed = "FAILED",
            /// `CANCELED` (canceled)
            Canceled = "CANCELED",
            /// `BLOCKED` (suspended)
            Blocked = "BLOCKED",
        }
    }
    impl SmartLiveJobState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Canceled => Some(Phase::Canceled),
                Self::Failed => Some(Phase::Failed),
                Self::Processing => Some(Phase::Running),
                Self::Succeed => Some(Phase::Succeeded),
                Self::Blocked => Some(Phase::Suspended),
                Self::Waiting => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    /// The answer of `ListSmartLive`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveJobPage {
        /// `count` (always there). Range: 0 to 2147483647.
        pub count: i32,
        /// `smart_live_jobs` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub smart_live_jobs: Vec<SmartLiveJob>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SmartLiveJobPage {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("count"),
            optional::<Vec<SmartLiveJob>>("smart_live_jobs"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.smart_live_jobs),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "count", &self.count)?;
            write_some(map, "smart_live_jobs", &self.smart_live_jobs)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartLiveJobPage);
    /// A live stream from its start to its end.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveJob {
        /// `job_id` (optional). 1 to 64 characters.
        pub job_id: Option<String>,
        /// `room_id` (optional). At most 64 characters.
        pub room_id: Option<String>,
        /// `room_name` (optional). 1 to 256 characters.
        pub room_name: Option<String>,
        /// BLOCKED is a job that the vendor has banned; `block_reason` says why. CANCELED is known only
        /// of the latest job of a room.
        pub state: Option<SmartLiveJobState>,
        /// In seconds. Range: 0 to 2147483647.
        pub duration: Option<f64>,
        /// `start_time` (optional)
        pub start_time: Option<Timestamp>,
        /// `end_time` (optional)
        pub end_time: Option<Timestamp>,
        /// Why a call was rejected, or why a job failed. Codes begin with MSS when the service speaks
        /// and with APIGW when the gateway in front of it does.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `lastupdate_time` (optional)
        pub lastupdate_time: Option<Timestamp>,
        /// A room for real-time communication, in which stream and commands are carried, and who may
        /// enter it.
        pub rtc_room_info: Option<RtcRoomInfo>,
        /// Where the caller reports what the audience does. It holds a key; see `LiveEventReport`. At
        /// most 2048 characters.
        pub live_event_report_url: Option<String>,
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        pub live_event_callback_config: Option<LiveEventCallbackConfig>,
        /// Without it, LIVE_PROGRESS is sent.
        pub rtc_callback_config: Option<RtcLiveEventCallbackConfig>,
        /// Time during which video was sent to a platform, in seconds. Range: 0 to 2147483647.
        pub stream_duration: Option<f64>,
        /// `block_reason` (optional). At most 2000 characters.
        pub block_reason: Option<String>,
        /// `cover_url` (optional). At most 2048 characters.
        pub cover_url: Option<String>,
        /// A second voice beside the avatar, which is heard and not seen.
        pub co_streamer_config: Option<CoStreamerConfig>,
        /// Files with what happened in a job.
        pub live_job_log: Option<LiveJobLog>,
        /// The event on a live platform that a stream goes to.
        pub relation_live_platform_info: Option<PlatformLiveDetailInfo>,
        /// What the job is paid with.
        pub used_resource_type: Option<LiveUsedResourceType>,
        /// Whether the stream is marked as generated by artificial intelligence.
        pub is_ai_mark_on: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for SmartLiveJob {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SmartLiveJob")
                .field("job_id", &self.job_id)
                .field("room_id", &self.room_id)
                .field("room_name", &self.room_name)
                .field("state", &self.state)
                .field("duration", &self.duration)
                .field("start_time", &self.start_time)
                .field("end_time", &self.end_time)
                .field("error_info", &self.error_info)
                .field("create_time", &self.create_time)
                .field("lastupdate_time", &self.lastupdate_time)
                .field("rtc_room_info", &self.rtc_room_info)
                .field("live_event_report_url", &redacted(&self.live_event_report_url))
                .field("live_event_callback_config", &self.live_event_callback_config)
                .field("rtc_callback_config", &self.rtc_callback_config)
                .field("stream_duration", &self.stream_duration)
                .field("block_reason", &self.block_reason)
                .field("cover_url", &redacted(&self.cover_url))
                .field("co_streamer_config", &self.co_streamer_config)
                .field("live_job_log", &self.live_job_log)
                .field("relation_live_platform_info", &self.relation_live_platform_info)
                .field("used_resource_type", &self.used_resource_type)
                .field("is_ai_mark_on", &self.is_ai_mark_on)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for SmartLiveJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("job_id"),
            optional::<Option<String>>("room_id"),
            optional::<Option<String>>("room_name"),
            optional::<Option<SmartLiveJobState>>("state"),
            optional::<Option<f64>>("duration"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("lastupdate_time"),
            optional::<Option<RtcRoomInfo>>("rtc_room_info"),
            optional::<Option<String>>("live_event_report_url").sensitive(),
            optional::<Option<LiveEventCallbackConfig>>("live_event_callback_config"),
            optional::<Option<RtcLiveEventCallbackConfig>>("rtc_callback_config"),
            optional::<Option<f64>>("stream_duration"),
            optional::<Option<String>>("block_reason"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<CoStreamerConfig>>("co_streamer_config"),
            optional::<Option<LiveJobLog>>("live_job_log"),
            optional::<Option<PlatformLiveDetailInfo>>("relation_live_platform_info"),
            optional::<Option<LiveUsedResourceType>>("used_resource_type"),
            optional::<Option<bool>>("is_ai_mark_on"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.room_id),
                2 => read(map, &mut self.room_name),
                3 => read(map, &mut self.state),
                4 => read(map, &mut self.duration),
                5 => read(map, &mut self.start_time),
                6 => read(map, &mut self.end_time),
                7 => read(map, &mut self.error_info),
                8 => read(map, &mut self.create_time),
                9 => read(map, &mut self.lastupdate_time),
                10 => read(map, &mut self.rtc_room_info),
                11 => read(map, &mut self.live_event_report_url),
                12 => read(map, &mut self.live_event_callback_config),
                13 => read(map, &mut self.rtc_callback_config),
                14 => read(map, &mut self.stream_duration),
                15 => read(map, &mut self.block_reason),
                16 => read(map, &mut self.cover_url),
                17 => read(map, &mut self.co_streamer_config),
                18 => read(map, &mut self.live_job_log),
                19 => read(map, &mut self.relation_live_platform_info),
                20 => read(map, &mut self.used_resource_type),
                _ => read(map, &mut self.is_ai_mark_on),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_id", &self.job_id)?;
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "room_name", &self.room_name)?;
            write_some(map, "state", &self.state)?;
            write_some(map, "duration", &self.duration)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.lastupdate_time)?;
            write_some(map, "rtc_room_info", &self.rtc_room_info)?;
            write_some(map, "live_event_report_url", &self.live_event_report_url)?;
            write_some(
                map,
                "live_event_callback_config",
                &self.live_event_callback_config,
            )?;
            write_some(map, "rtc_callback_config", &self.rtc_callback_config)?;
            write_some(map, "stream_duration", &self.stream_duration)?;
            write_some(map, "block_reason", &self.block_reason)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "co_streamer_config", &self.co_streamer_config)?;
            write_some(map, "live_job_log", &self.live_job_log)?;
            write_some(
                map,
                "relation_live_platform_info",
                &self.relation_live_platform_info,
            )?;
            write_some(map, "used_resource_type", &self.used_resource_type)?;
            write_some(map, "is_ai_mark_on", &self.is_ai_mark_on)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartLiveJob);
    /// Which live events are sent as messages into the room for real-time communication, by its
    /// command channel. A message is JSON with `message_type` and `data`:
    ///
    /// - `LIVE_PROGRESS`: `live_progress_notify`, with `script_name`, `shoot_script_sequence_no`,
    ///   `shoot_script_title`, `offset` and `reply_id`.
    /// - `REPLY_COMMAND_FINISH`: `reply_command_finish_notify`, with `reply_id`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RtcLiveEventCallbackConfig {
        /// `rtc_callback_event_type` (optional). 1 to 10 elements.
        pub rtc_callback_event_type: Option<Vec<RtcLiveEventType>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl RtcLiveEventCallbackConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `rtc_callback_event_type` (optional). 1 to 10 elements.
        #[must_use]
        pub fn rtc_callback_event_type(
            mut self,
            rtc_callback_event_type: Vec<RtcLiveEventType>,
        ) -> Self {
            self.rtc_callback_event_type = Some(rtc_callback_event_type);
            self
        }
    }
    impl Object for RtcLiveEventCallbackConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Vec<RtcLiveEventType>>>("rtc_callback_event_type"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.rtc_callback_event_type)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "rtc_callback_event_type", &self.rtc_callback_event_type)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RtcLiveEventCallbackConfig);
    open_enum! {
        /// LIVE_PROGRESS reports what is being played, REPLY_COMMAND_FINISH that a reply was played.
        pub enum RtcLiveEventType {
            /// `LIVE_PROGRESS`
            LiveProgress = "LIVE_PROGRESS",
            /// `REPLY_COMMAND_FINISH`
            ReplyCommandFinish = "REPLY_COMMAND_FINISH",
        }
    }
    /// A second voice beside the avatar, which is heard and not seen.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CoStreamerConfig {
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// Whether the avatar is silent or lowers its voice while the second voice speaks.
        pub streamer_action: Option<StreamerAction>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CoStreamerConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// The voice that speaks, and how.
        #[must_use]
        pub fn voice_config(mut self, voice_config: impl Into<VoiceConfig>) -> Self {
            self.voice_config = Some(voice_config.into());
            self
        }
        /// Whether the avatar is silent or lowers its voice while the second voice speaks.
        #[must_use]
        pub fn streamer_action(
            mut self,
            streamer_action: impl Into<StreamerAction>,
        ) -> Self {
            self.streamer_action = Some(streamer_action.into());
            self
        }
    }
    impl Object for CoStreamerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<StreamerAction>>("streamer_action"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.voice_config),
                _ => read(map, &mut self.streamer_action),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "streamer_action", &self.streamer_action)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CoStreamerConfig);
    open_enum! {
        /// Whether the avatar is silent or lowers its voice while the second voice speaks.
        pub enum StreamerAction {
            /// `SILENCE`
            Silence = "SILENCE",
            /// `VOLUME_DOWN`
            VolumeDown = "VOLUME_DOWN",
        }
    }
    /// Files with what happened in a job.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveJobLog {
        /// `interaction_records_url` (optional). At most 2048 characters.
        pub interaction_records_url: Option<String>,
        /// `job_config_records_url` (optional). At most 2048 characters.
        pub job_config_records_url: Option<String>,
        /// What was played. At most 2048 characters.
        pub scripts_records_url: Option<String>,
        /// Commands that were received. At most 2048 characters.
        #[cfg_attr(
            feature = "schemars",
            schemars(rename = "command_reviced_records_url")
        )]
        pub command_received_records_url: Option<String>,
        /// Commands that were executed. At most 2048 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "command_exec_records_url"))]
        pub command_executed_records_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for LiveJobLog {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("LiveJobLog")
                .field(
                    "interaction_records_url",
                    &redacted(&self.interaction_records_url),
                )
                .field("job_config_records_url", &redacted(&self.job_config_records_url))
                .field("scripts_records_url", &redacted(&self.scripts_records_url))
                .field(
                    "command_received_records_url",
                    &redacted(&self.command_received_records_url),
                )
                .field(
                    "command_executed_records_url",
                    &redacted(&self.command_executed_records_url),
                )
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for LiveJobLog {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("interaction_records_url").sensitive(),
            optional::<Option<String>>("job_config_records_url").sensitive(),
            optional::<Option<String>>("scripts_records_url").sensitive(),
            optional::<Option<String>>("command_reviced_records_url").sensitive(),
            optional::<Option<String>>("command_exec_records_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.interaction_records_url),
                1 => read(map, &mut self.job_config_records_url),
                2 => read(map, &mut self.scripts_records_url),
                3 => read(map, &mut self.command_received_records_url),
                _ => read(map, &mut self.command_executed_records_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "interaction_records_url", &self.interaction_records_url)?;
            write_some(map, "job_config_records_url", &self.job_config_records_url)?;
            write_some(map, "scripts_records_url", &self.scripts_records_url)?;
            write_some(
                map,
                "command_reviced_records_url",
                &self.command_received_records_url,
            )?;
            write_some(
                map,
                "command_exec_records_url",
                &self.command_executed_records_url,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveJobLog);
    /// The event on a live platform that a stream goes to.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlatformLiveDetailInfo {
        /// `platform_id` (optional). At most 64 characters.
        pub platform_id: Option<String>,
        /// `meituan` for Meituan. At most 256 characters.
        pub platform: Option<String>,
        /// The authorized account: Meituan's opBizCode. At most 20 characters.
        pub account: Option<String>,
        /// Event on the platform, Meituan's liveId. Callbacks about the switch of a passage have it
        /// too. At most 64 characters.
        pub live_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for PlatformLiveDetailInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("PlatformLiveDetailInfo")
                .field("platform_id", &self.platform_id)
                .field("platform", &self.platform)
                .field("account", &redacted(&self.account))
                .field("live_id", &self.live_id)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for PlatformLiveDetailInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("platform_id"),
            optional::<Option<String>>("platform"),
            optional::<Option<String>>("account").sensitive(),
            optional::<Option<String>>("live_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.platform_id),
                1 => read(map, &mut self.platform),
                2 => read(map, &mut self.account),
                _ => read(map, &mut self.live_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "platform_id", &self.platform_id)?;
            write_some(map, "platform", &self.platform)?;
            write_some(map, "account", &self.account)?;
            write_some(map, "live_id", &self.live_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PlatformLiveDetailInfo);
    open_enum! {
        /// What the job is paid with.
        ///
        /// - `PERIOD`: a resource by month or year.
        /// - `ONDEMAND`: by use.
        /// - `ONE_TIME`: a resource that is used up.
        /// - `UNKNOW`: not known.
        pub enum LiveUsedResourceType {
            /// `PERIOD`
            Period = "PERIOD",
            /// `ONDEMAND`
            Ondemand = "ONDEMAND",
            /// `ONE_TIME`
            OneTime = "ONE_TIME",
            /// `UNKNOW`
            Unknow = "UNKNOW",
        }
    }
    /// `StartSmartLiveRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StartSmartLiveRequest {
        /// How a video is cut and encoded.
        pub video_config: Option<VideoConfig>,
        /// In which order and how often a room's scripts are played.
        pub play_policy: Option<PlayPolicy>,
        /// RTMP address that the video is sent to; one at most. The command `REFRESH_OUTPUT_URL`
        /// changes it while the job runs. At most 1 elements.
        pub output_urls: Option<Vec<String>>,
        /// Key that goes with the address in `output_urls`. At most 1 elements.
        pub stream_keys: Option<Vec<String>>,
        /// Where replies of rules with the reply mode CALLBACK go. The address itself must hold what
        /// authenticates the call. At most 2048 characters.
        pub interaction_callback_url: Option<String>,
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        pub live_event_callback_config: Option<LiveEventCallbackConfig>,
        /// Without it, LIVE_PROGRESS is sent.
        pub rtc_callback_config: Option<RtcLiveEventCallbackConfig>,
        /// Need not be set; the service uses the size of the video. Default: `VERTICAL`.
        pub view_mode: Option<ViewMode>,
        /// A second voice beside the avatar, which is heard and not seen.
        pub co_streamer_config: Option<CoStreamerConfig>,
        /// `job_run_config` (optional)
        pub job_run_config: Option<LiveJobRunConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for StartSmartLiveRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("StartSmartLiveRequest")
                .field("video_config", &self.video_config)
                .field("play_policy", &self.play_policy)
                .field("output_urls", &redacted(&self.output_urls))
                .field("stream_keys", &redacted(&self.stream_keys))
                .field(
                    "interaction_callback_url",
                    &redacted(&self.interaction_callback_url),
                )
                .field("live_event_callback_config", &self.live_event_callback_config)
                .field("rtc_callback_config", &self.rtc_callback_config)
                .field("view_mode", &self.view_mode)
                .field("co_streamer_config", &self.co_streamer_config)
                .field("job_run_config", &self.job_run_config)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl StartSmartLiveRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// How a video is cut and encoded.
        #[must_use]
        pub fn video_config(mut self, video_config: impl Into<VideoConfig>) -> Self {
            self.video_config = Some(video_config.into());
            self
        }
        /// In which order and how often a room's scripts are played.
        #[must_use]
        pub fn play_policy(mut self, play_policy: impl Into<PlayPolicy>) -> Self {
            self.play_policy = Some(play_policy.into());
            self
        }
        /// RTMP address that the video is sent to; one at most. The command `REFRESH_OUTPUT_URL`
        /// changes it while the job runs. At most 1 elements.
        #[must_use]
        pub fn output_urls(mut self, output_urls: Vec<String>) -> Self {
            self.output_urls = Some(output_urls);
            self
        }
        /// Key that goes with the address in `output_urls`. At most 1 elements.
        #[must_use]
        pub fn stream_keys(mut self, stream_keys: Vec<String>) -> Self {
            self.stream_keys = Some(stream_keys);
            self
        }
        /// Where replies of rules with the reply mode CALLBACK go. The address itself must hold what
        /// authenticates the call. At most 2048 characters.
        #[must_use]
        pub fn interaction_callback_url(
            mut self,
            interaction_callback_url: impl Into<String>,
        ) -> Self {
            self.interaction_callback_url = Some(interaction_callback_url.into());
            self
        }
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        #[must_use]
        pub fn live_event_callback_config(
            mut self,
            live_event_callback_config: impl Into<LiveEventCallbackConfig>,
        ) -> Self {
            self.live_event_callback_config = Some(live_event_callback_config.into());
            self
        }
        /// Without it, LIVE_PROGRESS is sent.
        #[must_use]
        pub fn rtc_callback_config(
            mut self,
            rtc_callback_config: impl Into<RtcLiveEventCallbackConfig>,
        ) -> Self {
            self.rtc_callback_config = Some(rtc_callback_config.into());
            self
        }
        /// Need not be set; the service uses the size of the video. Default: `VERTICAL`.
        #[must_use]
        pub fn view_mode(mut self, view_mode: impl Into<ViewMode>) -> Self {
            self.view_mode = Some(view_mode.into());
            self
        }
        /// A second voice beside the avatar, which is heard and not seen.
        #[must_use]
        pub fn co_streamer_config(
            mut self,
            co_streamer_config: impl Into<CoStreamerConfig>,
        ) -> Self {
            self.co_streamer_config = Some(co_streamer_config.into());
            self
        }
        /// `job_run_config` (optional)
        #[must_use]
        pub fn job_run_config(
            mut self,
            job_run_config: impl Into<LiveJobRunConfig>,
        ) -> Self {
            self.job_run_config = Some(job_run_config.into());
            self
        }
    }
    impl Object for StartSmartLiveRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Option<PlayPolicy>>("play_policy"),
            optional::<Option<Vec<String>>>("output_urls").sensitive(),
            optional::<Option<Vec<String>>>("stream_keys").sensitive(),
            optional::<Option<String>>("interaction_callback_url").sensitive(),
            optional::<Option<LiveEventCallbackConfig>>("live_event_callback_config"),
            optional::<Option<RtcLiveEventCallbackConfig>>("rtc_callback_config"),
            optional::<Option<ViewMode>>("view_mode"),
            optional::<Option<CoStreamerConfig>>("co_streamer_config"),
            optional::<Option<LiveJobRunConfig>>("job_run_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.video_config),
                1 => read(map, &mut self.play_policy),
                2 => read(map, &mut self.output_urls),
                3 => read(map, &mut self.stream_keys),
                4 => read(map, &mut self.interaction_callback_url),
                5 => read(map, &mut self.live_event_callback_config),
                6 => read(map, &mut self.rtc_callback_config),
                7 => read(map, &mut self.view_mode),
                8 => read(map, &mut self.co_streamer_config),
                _ => read(map, &mut self.job_run_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "play_policy", &self.play_policy)?;
            write_some(map, "output_urls", &self.output_urls)?;
            write_some(map, "stream_keys", &self.stream_keys)?;
            write_some(map, "interaction_callback_url", &self.interaction_callback_url)?;
            write_some(
                map,
                "live_event_callback_config",
                &self.live_event_callback_config,
            )?;
            write_some(map, "rtc_callback_config", &self.rtc_callback_config)?;
            write_some(map, "view_mode", &self.view_mode)?;
            write_some(map, "co_streamer_config", &self.co_streamer_config)?;
            write_some(map, "job_run_config", &self.job_run_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(StartSmartLiveRequest);
    /// In which order and how often a room's scripts are played.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlayPolicy {
        /// How often the scripts are repeated. -1 repeats them until the job is stopped; 0 plays them
        /// once. Range: -1 to 100. Default: `0`.
        pub repeat_count: Option<i32>,
        /// Whether playing begins by itself once the job is ready, or waits for a signal. Default:
        /// `true`.
        pub auto_play_script: Option<bool>,
        /// What the avatar speaks by. Default: `TEXT`.
        pub play_mode: Option<LivePlayMode>,
        /// What is played in random order. Default: `SCRIPT_ITEM`.
        pub random_play_mode: Option<LiveRandomPlayMode>,
        /// Whether the room for real-time communication has a CAPTURE user beside the PLAYER, for
        /// clients that play and send commands apart. Default: `false`.
        pub need_independent_capture_client: Option<bool>,
        /// When a live job ends by itself.
        pub live_exit_config: Option<LiveExitConfig>,
        /// Whether the command `REWRITE_PLAY_SCRIPT` applies from the next round on, or at once.
        /// Default: `false`.
        pub is_rewrite_delay: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl PlayPolicy {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// How often the scripts are repeated. -1 repeats them until the job is stopped; 0 plays them
        /// once. Range: -1 to 100. Default: `0`.
        #[must_use]
        pub fn repeat_count(mut self, repeat_count: i32) -> Self {
            self.repeat_count = Some(repeat_count);
            self
        }
        /// Whether playing begins by itself once the job is ready, or waits for a signal. Default:
        /// `true`.
        #[must_use]
        pub fn auto_play_script(mut self, auto_play_script: bool) -> Self {
            self.auto_play_script = Some(auto_play_script);
            self
        }
        /// What the avatar speaks by. Default: `TEXT`.
        #[must_use]
        pub fn play_mode(mut self, play_mode: impl Into<LivePlayMode>) -> Self {
            self.play_mode = Some(play_mode.into());
            self
        }
        /// What is played in random order. Default: `SCRIPT_ITEM`.
        #[must_use]
        pub fn random_play_mode(
            mut self,
            random_play_mode: impl Into<LiveRandomPlayMode>,
        ) -> Self {
            self.random_play_mode = Some(random_play_mode.into());
            self
        }
        /// Whether the room for real-time communication has a CAPTURE user beside the PLAYER, for
        /// clients that play and send commands apart. Default: `false`.
        #[must_use]
        pub fn need_independent_capture_client(
            mut self,
            need_independent_capture_client: bool,
        ) -> Self {
            self.need_independent_capture_client = Some(need_independent_capture_client);
            self
        }
        /// When a live job ends by itself.
        #[must_use]
        pub fn live_exit_config(
            mut self,
            live_exit_config: impl Into<LiveExitConfig>,
        ) -> Self {
            self.live_exit_config = Some(live_exit_config.into());
            self
        }
        /// Whether the command `REWRITE_PLAY_SCRIPT` applies from the next round on, or at once.
        /// Default: `false`.
        #[must_use]
        pub fn is_rewrite_delay(mut self, is_rewrite_delay: bool) -> Self {
            self.is_rewrite_delay = Some(is_rewrite_delay);
            self
        }
    }
    impl Object for PlayPolicy {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("repeat_count"),
            optional::<Option<bool>>("auto_play_script"),
            optional::<Option<LivePlayMode>>("play_mode"),
            optional::<Option<LiveRandomPlayMode>>("random_play_mode"),
            optional::<Option<bool>>("need_independent_capture_client"),
            optional::<Option<LiveExitConfig>>("live_exit_config"),
            optional::<Option<bool>>("is_rewrite_delay"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.repeat_count),
                1 => read(map, &mut self.auto_play_script),
                2 => read(map, &mut self.play_mode),
                3 => read(map, &mut self.random_play_mode),
                4 => read(map, &mut self.need_independent_capture_client),
                5 => read(map, &mut self.live_exit_config),
                _ => read(map, &mut self.is_rewrite_delay),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "repeat_count", &self.repeat_count)?;
            write_some(map, "auto_play_script", &self.auto_play_script)?;
            write_some(map, "play_mode", &self.play_mode)?;
            write_some(map, "random_play_mode", &self.random_play_mode)?;
            write_some(
                map,
                "need_independent_capture_client",
                &self.need_independent_capture_client,
            )?;
            write_some(map, "live_exit_config", &self.live_exit_config)?;
            write_some(map, "is_rewrite_delay", &self.is_rewrite_delay)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PlayPolicy);
    open_enum! {
        /// What the avatar speaks by.
        ///
        /// - `TEXT`: text, which is turned into speech.
        /// - `AUDIO`: audio.
        /// - `NO_PRESET`: no scripts; a person controls the stream.
        pub enum LivePlayMode {
            /// `TEXT`
            Text = "TEXT",
            /// `AUDIO`
            Audio = "AUDIO",
            /// `NO_PRESET`
            NoPreset = "NO_PRESET",
        }
    }
    open_enum! {
        /// What is played in random order.
        ///
        /// - `NONE`: nothing.
        /// - `SCENE`: scenes; their passages keep their order.
        /// - `SCRIPT_ITEM`: the passages of a scene; scenes keep their order.
        /// - `SCENE_AND_SCRIPT_ITEM`: both.
        pub enum LiveRandomPlayMode {
            /// `NONE`
            None = "NONE",
            /// `SCENE`
            Scene = "SCENE",
            /// `SCRIPT_ITEM`
            ScriptItem = "SCRIPT_ITEM",
            /// `SCENE_AND_SCRIPT_ITEM`
            SceneAndScriptItem = "SCENE_AND_SCRIPT_ITEM",
        }
    }
    /// `LiveJobRunConfig`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveJobRunConfig {
        /// What the job may be paid with.
        pub allow_resource_type: Option<LiveAllowedResourceType>,
        /// Whether the room may have only one job that runs.
        pub single_job_in_room: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl LiveJobRunConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// What the job may be paid with.
        #[must_use]
        pub fn allow_resource_type(
            mut self,
            allow_resource_type: impl Into<LiveAllowedResourceType>,
        ) -> Self {
            self.allow_resource_type = Some(allow_resource_type.into());
            self
        }
        /// Whether the room may have only one job that runs.
        #[must_use]
        pub fn single_job_in_room(mut self, single_job_in_room: bool) -> Self {
            self.single_job_in_room = Some(single_job_in_room);
            self
        }
    }
    impl Object for LiveJobRunConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LiveAllowedResourceType>>("allow_resource_type"),
            optional::<Option<bool>>("single_job_in_room"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.allow_resource_type),
                _ => read(map, &mut self.single_job_in_room),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "allow_resource_type", &self.allow_resource_type)?;
            write_some(map, "single_job_in_room", &self.single_job_in_room)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveJobRunConfig);
    open_enum! {
        /// What the job may be paid with.
        ///
        /// - `PERIOD`: a resource by month or year.
        /// - `ONDEMAND`: by use.
        /// - `ONE_TIME`: a resource that is used up.
        /// - `UNLIMITED`: any of them.
        pub enum LiveAllowedResourceType {
            /// `PERIOD`
            Period = "PERIOD",
            /// `ONDEMAND`
            Ondemand = "ONDEMAND",
            /// `UNLIMITED`
            Unlimited = "UNLIMITED",
            /// `ONE_TIME`
            OneTime = "ONE_TIME",
        }
    }
    /// The answer of `StartSmartLive`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StartSmartLiveResponse {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// A room for real-time communication, in which stream and commands are carried, and who may
        /// enter it.
        pub rtc_room_info: Option<RtcRoomInfo>,
        /// Where the caller reports what the audience does. It holds a key; see `LiveEventReport`. At
        /// most 2048 characters.
        pub live_event_report_url: Option<String>,
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        pub live_event_callback_config: Option<LiveEventCallbackConfig>,
        /// `live_warning_info` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub live_warning_info: Vec<LiveWarning>,
        /// The limit of `max_live_duration` that applies, in hours. 0 means none.
        pub limit_duration: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for StartSmartLiveResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("StartSmartLiveResponse")
                .field("job_id", &self.job_id)
                .field("rtc_room_info", &self.rtc_room_info)
                .field("live_event_report_url", &redacted(&self.live_event_report_url))
                .field("live_event_callback_config", &self.live_event_callback_config)
                .field("live_warning_info", &self.live_warning_info)
                .field("limit_duration", &self.limit_duration)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for StartSmartLiveResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            optional::<Option<RtcRoomInfo>>("rtc_room_info"),
            optional::<Option<String>>("live_event_report_url").sensitive(),
            optional::<Option<LiveEventCallbackConfig>>("live_event_callback_config"),
            optional::<Vec<LiveWarning>>("live_warning_info"),
            optional::<Option<i32>>("limit_duration"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.rtc_room_info),
                2 => read(map, &mut self.live_event_report_url),
                3 => read(map, &mut self.live_event_callback_config),
                4 => read(map, &mut self.live_warning_info),
                _ => read(map, &mut self.limit_duration),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write_some(map, "rtc_room_info", &self.rtc_room_info)?;
            write_some(map, "live_event_report_url", &self.live_event_report_url)?;
            write_some(
                map,
                "live_event_callback_config",
                &self.live_event_callback_config,
            )?;
            write_some(map, "live_warning_info", &self.live_warning_info)?;
            write_some(map, "limit_duration", &self.limit_duration)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(StartSmartLiveResponse);
    /// `LiveWarning`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveWarning {
        /// - `TOO_LESSS_SCRIPT_ITEMS`: there are too few passages.
        /// - `TOO_SHORT_SCRIPT_TIME`: all passages together are too short.
        /// - `TOO_LESS_DANMAKU_RULES`: there are too few rules for comments.
        /// - `RANDOM_PLAY_CLOSED`: nothing is played in random order.
        /// - `ROTATION_MODEL_CLOSED`: no other avatars take turns.
        pub warning_type: Option<LiveWarningType>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for LiveWarning {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LiveWarningType>>("warning_type"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.warning_type)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "warning_type", &self.warning_type)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveWarning);
    open_enum! {
        /// - `TOO_LESSS_SCRIPT_ITEMS`: there are too few passages.
        /// - `TOO_SHORT_SCRIPT_TIME`: all passages together are too short.
        /// - `TOO_LESS_DANMAKU_RULES`: there are too few rules for comments.
        /// - `RANDOM_PLAY_CLOSED`: nothing is played in random order.
        /// - `ROTATION_MODEL_CLOSED`: no other avatars take turns.
        pub enum LiveWarningType {
            /// `TOO_LESSS_SCRIPT_ITEMS`
            TooLesssScriptItems = "TOO_LESSS_SCRIPT_ITEMS",
            /// `TOO_SHORT_SCRIPT_TIME`
            TooShortScriptTime = "TOO_SHORT_SCRIPT_TIME",
            /// `TOO_LESS_DANMAKU_RULES`
            TooLessDanmakuRules = "TOO_LESS_DANMAKU_RULES",
            /// `RANDOM_PLAY_CLOSED`
            RandomPlayClosed = "RANDOM_PLAY_CLOSED",
            /// `ROTATION_MODEL_CLOSED`
            RotationModelClosed = "ROTATION_MODEL_CLOSED",
        }
    }
    /// The answer of `ListSmartLiveRuleCommands`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RuleCommandPage {
        /// `count` (optional)
        pub count: Option<i32>,
        /// `rule_commands` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub rule_commands: Vec<RuleCommand>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for RuleCommandPage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<RuleCommand>>("rule_commands"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.rule_commands),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "rule_commands", &self.rule_commands)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RuleCommandPage);
    /// A change of interaction rules that waits to be confirmed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RuleCommand {
        /// `room_id` (optional)
        pub room_id: Option<String>,
        /// `job_id` (optional)
        pub job_id: Option<String>,
        /// `command_id` (optional)
        pub command_id: Option<String>,
        /// `command_time` (optional)
        pub command_time: Option<Timestamp>,
        /// The rules as they would be.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rules: Vec<LiveRoomInteractionRule>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for RuleCommand {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("room_id"),
            optional::<Option<String>>("job_id"),
            optional::<Option<String>>("command_id"),
            optional::<Option<Timestamp>>("command_time"),
            optional::<Vec<LiveRoomInteractionRule>>("interaction_rules"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_id),
                1 => read(map, &mut self.job_id),
                2 => read(map, &mut self.command_id),
                3 => read(map, &mut self.command_time),
                _ => read(map, &mut self.interaction_rules),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "job_id", &self.job_id)?;
            write_some(map, "command_id", &self.command_id)?;
            write_some(map, "command_time", &self.command_time)?;
            write_some(map, "interaction_rules", &self.interaction_rules)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RuleCommand);
    /// What a live room does when something happens in its audience.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveRoomInteractionRule {
        /// Names the rule in commands that reply to what it was triggered by. At most 64 characters.
        pub rule_index: Option<String>,
        /// `rule_name` (optional). At most 256 characters.
        pub rule_name: Option<String>,
        /// `enabled` (optional). Default: `true`.
        pub enabled: Option<bool>,
        /// What is reacted to: 1 comment, 2 a viewer enters, 3 like, 4 gift, as in `type` of the events
        /// of `LiveEventReport`; 10 words of the room's own scripts. Range: 0 to 100.
        pub event_type: Option<i32>,
        /// When a rule applies.
        pub hit_condition: Option<HitCondition>,
        /// What happens when a rule applies.
        pub trigger: Option<RuleTrigger>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Group that the rule was imported from, if it was. 1 to 64 characters.
        pub group_id: Option<String>,
        /// Name of the group that the rule was imported from. 1 to 256 characters.
        pub group_name: Option<String>,
        /// Names of the scenes (`script_name`) that the rule applies to. Without any, it applies to
        /// all. At most 100 elements.
        pub enabled_scenes: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl LiveRoomInteractionRule {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Names the rule in commands that reply to what it was triggered by. At most 64 characters.
        #[must_use]
        pub fn rule_index(mut self, rule_index: impl Into<String>) -> Self {
            self.rule_index = Some(rule_index.into());
            self
        }
        /// `rule_name` (optional). At most 256 characters.
        #[must_use]
        pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
            self.rule_name = Some(rule_name.into());
            self
        }
        /// `enabled` (optional). Default: `true`.
        #[must_use]
        pub fn enabled(mut self, enabled: bool) -> Self {
            self.enabled = Some(enabled);
            self
        }
        /// What is reacted to: 1 comment, 2 a viewer enters, 3 like, 4 gift, as in `type` of the events
        /// of `LiveEventReport`; 10 words of the room's own scripts. Range: 0 to 100.
        #[must_use]
        pub fn event_type(mut self, event_type: i32) -> Self {
            self.event_type = Some(event_type);
            self
        }
        /// When a rule applies.
        #[must_use]
        pub fn hit_condition(mut self, hit_condition: impl Into<HitCondition>) -> Self {
            self.hit_condition = Some(hit_condition.into());
            self
        }
        /// What happens when a rule applies.
        #[must_use]
        pub fn trigger(mut self, trigger: impl Into<RuleTrigger>) -> Self {
            self.trigger = Some(trigger.into());
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
        /// Group that the rule was imported from, if it was. 1 to 64 characters.
        #[must_use]
        pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
            self.group_id = Some(group_id.into());
            self
        }
        /// Name of the group that the rule was imported from. 1 to 256 characters.
        #[must_use]
        pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
            self.group_name = Some(group_name.into());
            self
        }
        /// Names of the scenes (`script_name`) that the rule applies to. Without any, it applies to
        /// all. At most 100 elements.
        #[must_use]
        pub fn enabled_scenes(mut self, enabled_scenes: Vec<String>) -> Self {
            self.enabled_scenes = Some(enabled_scenes);
            self
        }
    }
    impl Object for LiveRoomInteractionRule {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("rule_index"),
            optional::<Option<String>>("rule_name"),
            optional::<Option<bool>>("enabled"),
            optional::<Option<i32>>("event_type"),
            optional::<Option<HitCondition>>("hit_condition"),
            optional::<Option<RuleTrigger>>("trigger"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<String>>("group_id"),
            optional::<Option<String>>("group_name"),
            optional::<Option<Vec<String>>>("enabled_scenes"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.rule_index),
                1 => read(map, &mut self.rule_name),
                2 => read(map, &mut self.enabled),
                3 => read(map, &mut self.event_type),
                4 => read(map, &mut self.hit_condition),
                5 => read(map, &mut self.trigger),
                6 => read(map, &mut self.review_config),
                7 => read(map, &mut self.group_id),
                8 => read(map, &mut self.group_name),
                _ => read(map, &mut self.enabled_scenes),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "rule_index", &self.rule_index)?;
            write_some(map, "rule_name", &self.rule_name)?;
            write_some(map, "enabled", &self.enabled)?;
            write_some(map, "event_type", &self.event_type)?;
            write_some(map, "hit_condition", &self.hit_condition)?;
            write_some(map, "trigger", &self.trigger)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "group_id", &self.group_id)?;
            write_some(map, "group_name", &self.group_name)?;
            write_some(map, "enabled_scenes", &self.enabled_scenes)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveRoomInteractionRule);
    /// The answer of `ListSmartLiveScriptCommands`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScriptCommandPage {
        /// `count` (optional)
        pub count: Option<i32>,
        /// `scripts_commands` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub scripts_commands: Vec<ScriptCommand>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ScriptCommandPage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<ScriptCommand>>("scripts_commands"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.scripts_commands),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "scripts_commands", &self.scripts_commands)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ScriptCommandPage);
    /// A change of scripts that waits to be confirmed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScriptCommand {
        /// `room_id` (optional)
        pub room_id: Option<String>,
        /// `job_id` (optional)
        pub job_id: Option<String>,
        /// `command_id` (optional)
        pub command_id: Option<String>,
        /// `command_time` (optional)
        pub command_time: Option<Timestamp>,
        /// The scripts as they would be.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub scene_scripts: Vec<LivePlayingScript>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ScriptCommand {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("room_id"),
            optional::<Option<String>>("job_id"),
            optional::<Option<String>>("command_id"),
            optional::<Option<Timestamp>>("command_time"),
            optional::<Vec<LivePlayingScript>>("scene_scripts"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_id),
                1 => read(map, &mut self.job_id),
                2 => read(map, &mut self.command_id),
                3 => read(map, &mut self.command_time),
                _ => read(map, &mut self.scene_scripts),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "job_id", &self.job_id)?;
            write_some(map, "command_id", &self.command_id)?;
            write_some(map, "command_time", &self.command_time)?;
            write_some(map, "scene_scripts", &self.scene_scripts)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ScriptCommand);
    /// A scene, in brief.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlayingScript {
        /// `script_name` (optional)
        pub script_name: Option<String>,
        /// Avatar in the asset library.
        pub model_asset_id: Option<String>,
        /// `shoot_scripts` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub shoot_scripts: Vec<LivePlayingPassage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for LivePlayingScript {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("script_name"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Vec<LivePlayingPassage>>("shoot_scripts"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_name),
                1 => read(map, &mut self.model_asset_id),
                _ => read(map, &mut self.shoot_scripts),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_name", &self.script_name)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "shoot_scripts", &self.shoot_scripts)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePlayingScript);
    /// A passage of a scene.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlayingPassage {
        /// `sequence_no` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        /// `title` (optional)
        pub title: Option<String>,
        /// `text` (optional)
        pub text: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for LivePlayingPassage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("sequence_no"),
            optional::<Option<String>>("title"),
            optional::<Option<String>>("text"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.sequence_number),
                1 => read(map, &mut self.title),
                _ => read(map, &mut self.text),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "sequence_no", &self.sequence_number)?;
            write_some(map, "title", &self.title)?;
            write_some(map, "text", &self.text)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePlayingPassage);
    /// `ReportLiveEventRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReportLiveEventRequest {
        /// How many events there are. Range: 1 to 1000.
        pub total: i32,
        /// `events` (optional). 1 to 1000 elements.
        pub events: Option<Vec<LiveEvent>>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ReportLiveEventRequest {
        /// One with what is required; the rest has setters.
        pub fn new(total: i32) -> Self {
            Self {
                total,
                ..Default::default()
            }
        }
        /// `events` (optional). 1 to 1000 elements.
        #[must_use]
        pub fn events(mut self, events: Vec<LiveEvent>) -> Self {
            self.events = Some(events);
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
    }
    impl Object for ReportLiveEventRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("total"),
            optional::<Option<Vec<LiveEvent>>>("events"),
            optional::<Option<ReviewConfig>>("review_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.total),
                1 => read(map, &mut self.events),
                _ => read(map, &mut self.review_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "total", &self.total)?;
            write_some(map, "events", &self.events)?;
            write_some(map, "review_config", &self.review_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ReportLiveEventRequest);
    /// Something that happened on the live platform.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveEvent {
        /// In milliseconds since 1970-01-01 00:00 UTC. Range: 0 to 4102415999000.
        pub timestamp: i64,
        /// 1 comment, 2 a viewer enters, 3 like, 4 gift, 5 subscription, 6 number of viewers. Range: 0
        /// to 100.
        #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
        pub event_type: Option<i32>,
        /// JSON in a text, by `type`:
        ///
        /// - 1: `user` and `content`, the comment.
        /// - 2 and 3: `user`.
        /// - 4: `user` and `gift`, which has `giftName`, `giftNum`, `giftValue` (of one) and
        ///   `totalValue`.
        /// - 5: not in use yet.
        /// - 6: `numberOfViewers`.
        ///
        /// A user has `userId`, `name`, `level`, `badge` and `badgeLevel`. At most 4096 characters.
        pub content: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for LiveEvent {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("LiveEvent")
                .field("timestamp", &self.timestamp)
                .field("event_type", &self.event_type)
                .field("content", &redacted(&self.content))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl LiveEvent {
        /// One with what is required; the rest has setters.
        pub fn new(timestamp: i64) -> Self {
            Self {
                timestamp,
                ..Default::default()
            }
        }
        /// 1 comment, 2 a viewer enters, 3 like, 4 gift, 5 subscription, 6 number of viewers. Range: 0
        /// to 100.
        #[must_use]
        pub fn event_type(mut self, event_type: i32) -> Self {
            self.event_type = Some(event_type);
            self
        }
        /// JSON in a text, by `type`:
        ///
        /// - 1: `user` and `content`, the comment.
        /// - 2 and 3: `user`.
        /// - 4: `user` and `gift`, which has `giftName`, `giftNum`, `giftValue` (of one) and
        ///   `totalValue`.
        /// - 5: not in use yet.
        /// - 6: `numberOfViewers`.
        ///
        /// A user has `userId`, `name`, `level`, `badge` and `badgeLevel`. At most 4096 characters.
        #[must_use]
        pub fn content(mut self, content: impl Into<String>) -> Self {
            self.content = Some(content.into());
            self
        }
    }
    impl Object for LiveEvent {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i64>("timestamp"),
            optional::<Option<i32>>("type"),
            optional::<Option<String>>("content").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.timestamp),
                1 => read(map, &mut self.event_type),
                _ => read(map, &mut self.content),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "timestamp", &self.timestamp)?;
            write_some(map, "type", &self.event_type)?;
            write_some(map, "content", &self.content)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveEvent);
    /// The answer of `LiveEventReport`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveEventReportResponse {
        /// The address with a new key. At most 2048 characters.
        pub live_event_report_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for LiveEventReportResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("LiveEventReportResponse")
                .field("live_event_report_url", &redacted(&self.live_event_report_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for LiveEventReportResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("live_event_report_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.live_event_report_url)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "live_event_report_url", &self.live_event_report_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveEventReportResponse);
    /// `ConfirmSmartLiveRoomRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConfirmSmartLiveRoomRequest {
        /// `action` (optional)
        pub action: Option<LiveConfirmAction>,
        /// Which version of the scripts was looked at, as `ShowSmartLiveRoom` has it. At most 32
        /// characters.
        pub script_version: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ConfirmSmartLiveRoomRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `action` (optional)
        #[must_use]
        pub fn action(mut self, action: impl Into<LiveConfirmAction>) -> Self {
            self.action = Some(action.into());
            self
        }
        /// Which version of the scripts was looked at, as `ShowSmartLiveRoom` has it. At most 32
        /// characters.
        #[must_use]
        pub fn script_version(mut self, script_version: impl Into<String>) -> Self {
            self.script_version = Some(script_version.into());
            self
        }
    }
    impl Object for ConfirmSmartLiveRoomRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LiveConfirmAction>>("action"),
            optional::<Option<String>>("script_version"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action),
                _ => read(map, &mut self.script_version),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "action", &self.action)?;
            write_some(map, "script_version", &self.script_version)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ConfirmSmartLiveRoomRequest);
    /// A live room as it shall be.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveRoomRequest {
        /// `room_name` (always there). 1 to 256 characters.
        pub room_name: String,
        /// `room_description` (optional). At most 1024 characters.
        pub room_description: Option<String>,
        /// - `NORMAL`: stays, and can go live again and again.
        /// - `TEMP`: is deleted when its live job is over.
        /// - `TEMPLATE`: is a template for other rooms. Default: `NORMAL`.
        pub room_type: Option<SmartLiveRoomType>,
        /// The scenes, in the order in which they are played. 1 to 100 elements.
        pub scene_scripts: Option<Vec<LiveSceneScript>>,
        /// How replies to the audience are put between the scripts.
        pub interaction_config: Option<LiveRoomInteractionConfig>,
        /// `interaction_rules` (optional). At most 500 elements.
        pub interaction_rules: Option<Vec<LiveRoomInteractionRule>>,
        /// In which order and how often a room's scripts are played.
        pub play_policy: Option<PlayPolicy>,
        /// How a video is cut and encoded.
        pub video_config: Option<VideoConfig>,
        /// RTMP address that the video is sent to; one at most. The command `REFRESH_OUTPUT_URL`
        /// changes it for a job that runs. At most 1 elements.
        pub output_urls: Option<Vec<String>>,
        /// Key that goes with the address in `output_urls`. At most 1 elements.
        pub stream_keys: Option<Vec<String>>,
        /// Avatars that take turns with the first one. They bring no voice of their own. At most 5
        /// elements.
        pub backup_model_asset_ids: Option<Vec<String>>,
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        pub live_event_callback_config: Option<LiveRoomEventCallbackConfig>,
        /// Without it, LIVE_PROGRESS is sent.
        pub rtc_callback_config: Option<RtcLiveEventCallbackConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Who may use the room as a template.
        pub shared_config: Option<LiveRoomSharedConfig>,
        /// Need not be set; the service uses the size of the video. Default: `VERTICAL`.
        pub view_mode: Option<ViewMode>,
        /// A second voice beside the avatar, which is heard and not seen.
        pub co_streamer_config: Option<CoStreamerConfig>,
        /// The caller's own data. The service returns it as it is. At most 8192 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "priv_data"))]
        pub private_data: Option<String>,
        /// The event on a live platform that a stream shall go to.
        pub relation_live_platform_info: Option<PlatformLiveInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for SmartLiveRoomRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SmartLiveRoomRequest")
                .field("room_name", &self.room_name)
                .field("room_description", &self.room_description)
                .field("room_type", &self.room_type)
                .field("scene_scripts", &self.scene_scripts)
                .field("interaction_config", &self.interaction_config)
                .field("interaction_rules", &self.interaction_rules)
                .field("play_policy", &self.play_policy)
                .field("video_config", &self.video_config)
                .field("output_urls", &redacted(&self.output_urls))
                .field("stream_keys", &redacted(&self.stream_keys))
                .field("backup_model_asset_ids", &self.backup_model_asset_ids)
                .field("live_event_callback_config", &self.live_event_callback_config)
                .field("rtc_callback_config", &self.rtc_callback_config)
                .field("review_config", &self.review_config)
                .field("shared_config", &self.shared_config)
                .field("view_mode", &self.view_mode)
                .field("co_streamer_config", &self.co_streamer_config)
                .field("private_data", &self.private_data)
                .field("relation_live_platform_info", &self.relation_live_platform_info)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl SmartLiveRoomRequest {
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
        /// - `NORMAL`: stays, and can go live again and again.
        /// - `TEMP`: is deleted when its live job is over.
        /// - `TEMPLATE`: is a template for other rooms. Default: `NORMAL`.
        #[must_use]
        pub fn room_type(mut self, room_type: impl Into<SmartLiveRoomType>) -> Self {
            self.room_type = Some(room_type.into());
            self
        }
        /// The scenes, in the order in which they are played. 1 to 100 elements.
        #[must_use]
        pub fn scene_scripts(mut self, scene_scripts: Vec<LiveSceneScript>) -> Self {
            self.scene_scripts = Some(scene_scripts);
            self
        }
        /// How replies to the audience are put between the scripts.
        #[must_use]
        pub fn interaction_config(
            mut self,
            interaction_config: impl Into<LiveRoomInteractionConfig>,
        ) -> Self {
            self.interaction_config = Some(interaction_config.into());
            self
        }
        /// `interaction_rules` (optional). At most 500 elements.
        #[must_use]
        pub fn interaction_rules(
            mut self,
            interaction_rules: Vec<LiveRoomInteractionRule>,
        ) -> Self {
            self.interaction_rules = Some(interaction_rules);
            self
        }
        /// In which order and how often a room's scripts are played.
        #[must_use]
        pub fn play_policy(mut self, play_policy: impl Into<PlayPolicy>) -> Self {
            self.play_policy = Some(play_policy.into());
            self
        }
        /// How a video is cut and encoded.
        #[must_use]
        pub fn video_config(mut self, video_config: impl Into<VideoConfig>) -> Self {
            self.video_config = Some(video_config.into());
            self
        }
        /// RTMP address that the video is sent to; one at most. The command `REFRESH_OUTPUT_URL`
        /// changes it for a job that runs. At most 1 elements.
        #[must_use]
        pub fn output_urls(mut self, output_urls: Vec<String>) -> Self {
            self.output_urls = Some(output_urls);
            self
        }
        /// Key that goes with the address in `output_urls`. At most 1 elements.
        #[must_use]
        pub fn stream_keys(mut self, stream_keys: Vec<String>) -> Self {
            self.stream_keys = Some(stream_keys);
            self
        }
        /// Avatars that take turns with the first one. They bring no voice of their own. At most 5
        /// elements.
        #[must_use]
        pub fn backup_model_asset_ids(
            mut self,
            backup_model_asset_ids: Vec<String>,
        ) -> Self {
            self.backup_model_asset_ids = Some(backup_model_asset_ids);
            self
        }
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        #[must_use]
        pub fn live_event_callback_config(
            mut self,
            live_event_callback_config: impl Into<LiveRoomEventCallbackConfig>,
        ) -> Self {
            self.live_event_callback_config = Some(live_event_callback_config.into());
            self
        }
        /// Without it, LIVE_PROGRESS is sent.
        #[must_use]
        pub fn rtc_callback_config(
            mut self,
            rtc_callback_config: impl Into<RtcLiveEventCallbackConfig>,
        ) -> Self {
            self.rtc_callback_config = Some(rtc_callback_config.into());
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
        /// Who may use the room as a template.
        #[must_use]
        pub fn shared_config(
            mut self,
            shared_config: impl Into<LiveRoomSharedConfig>,
        ) -> Self {
            self.shared_config = Some(shared_config.into());
            self
        }
        /// Need not be set; the service uses the size of the video. Default: `VERTICAL`.
        #[must_use]
        pub fn view_mode(mut self, view_mode: impl Into<ViewMode>) -> Self {
            self.view_mode = Some(view_mode.into());
            self
        }
        /// A second voice beside the avatar, which is heard and not seen.
        #[must_use]
        pub fn co_streamer_config(
            mut self,
            co_streamer_config: impl Into<CoStreamerConfig>,
        ) -> Self {
            self.co_streamer_config = Some(co_streamer_config.into());
            self
        }
        /// The caller's own data. The service returns it as it is. At most 8192 characters.
        #[must_use]
        pub fn private_data(mut self, private_data: impl Into<String>) -> Self {
            self.private_data = Some(private_data.into());
            self
        }
        /// The event on a live platform that a stream shall go to.
        #[must_use]
        pub fn relation_live_platform_info(
            mut self,
            relation_live_platform_info: impl Into<PlatformLiveInfo>,
        ) -> Self {
            self.relation_live_platform_info = Some(relation_live_platform_info.into());
            self
        }
    }
    impl Object for SmartLiveRoomRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("room_name"),
            optional::<Option<String>>("room_description"),
            optional::<Option<SmartLiveRoomType>>("room_type"),
            optional::<Option<Vec<LiveSceneScript>>>("scene_scripts"),
            optional::<Option<LiveRoomInteractionConfig>>("interaction_config"),
            optional::<Option<Vec<LiveRoomInteractionRule>>>("interaction_rules"),
            optional::<Option<PlayPolicy>>("play_policy"),
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Option<Vec<String>>>("output_urls").sensitive(),
            optional::<Option<Vec<String>>>("stream_keys").sensitive(),
            optional::<Option<Vec<String>>>("backup_model_asset_ids"),
            optional::<
                Option<LiveRoomEventCallbackConfig>,
            >("live_event_callback_config"),
            optional::<Option<RtcLiveEventCallbackConfig>>("rtc_callback_config"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<LiveRoomSharedConfig>>("shared_config"),
            optional::<Option<ViewMode>>("view_mode"),
            optional::<Option<CoStreamerConfig>>("co_streamer_config"),
            optional::<Option<String>>("priv_data"),
            optional::<Option<PlatformLiveInfo>>("relation_live_platform_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_name),
                1 => read(map, &mut self.room_description),
                2 => read(map, &mut self.room_type),
                3 => read(map, &mut self.scene_scripts),
                4 => read(map, &mut self.interaction_config),
                5 => read(map, &mut self.interaction_rules),
                6 => read(map, &mut self.play_policy),
                7 => read(map, &mut self.video_config),
                8 => read(map, &mut self.output_urls),
                9 => read(map, &mut self.stream_keys),
                10 => read(map, &mut self.backup_model_asset_ids),
                11 => read(map, &mut self.live_event_callback_config),
                12 => read(map, &mut self.rtc_callback_config),
                13 => read(map, &mut self.review_config),
                14 => read(map, &mut self.shared_config),
                15 => read(map, &mut self.view_mode),
                16 => read(map, &mut self.co_streamer_config),
                17 => read(map, &mut self.private_data),
                _ => read(map, &mut self.relation_live_platform_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "room_name", &self.room_name)?;
            write_some(map, "room_description", &self.room_description)?;
            write_some(map, "room_type", &self.room_type)?;
            write_some(map, "scene_scripts", &self.scene_scripts)?;
            write_some(map, "interaction_config", &self.interaction_config)?;
            write_some(map, "interaction_rules", &self.interaction_rules)?;
            write_some(map, "play_policy", &self.play_policy)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "output_urls", &self.output_urls)?;
            write_some(map, "stream_keys", &self.stream_keys)?;
            write_some(map, "backup_model_asset_ids", &self.backup_model_asset_ids)?;
            write_some(
                map,
                "live_event_callback_config",
                &self.live_event_callback_config,
            )?;
            write_some(map, "rtc_callback_config", &self.rtc_callback_config)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "shared_config", &self.shared_config)?;
            write_some(map, "view_mode", &self.view_mode)?;
            write_some(map, "co_streamer_config", &self.co_streamer_config)?;
            write_some(map, "priv_data", &self.private_data)?;
            write_some(
                map,
                "relation_live_platform_info",
                &self.relation_live_platform_info,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartLiveRoomRequest);
    open_enum! {
        /// - `NORMAL`: stays, and can go live again and again.
        /// - `TEMP`: is deleted when its live job is over.
        /// - `TEMPLATE`: is a template for other rooms.
        pub enum SmartLiveRoomType {
            /// `NORMAL`
            Normal = "NORMAL",
            /// `TEMP`
            Temp = "TEMP",
            /// `TEMPLATE`
            Template = "TEMPLATE",
        }
    }
    /// A scene of a live room.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveSceneScript {
        /// Set by the service. Leave it out. 1 to 64 characters.
        pub script_id: Option<String>,
        /// `script_name` (always there). 1 to 256 characters.
        pub script_name: String,
        /// `script_description` (optional). At most 1024 characters.
        pub script_description: Option<String>,
        /// A digital human. At most 64 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "dh_id"))]
        pub digital_human_id: Option<String>,
        /// Avatar in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// `background_config` (optional). At most 10 elements.
        pub background_config: Option<Vec<BackgroundConfigInfo>>,
        /// `layer_config` (optional). At most 100 elements.
        pub layer_config: Option<Vec<LayerConfig>>,
        /// `shoot_scripts` (always there). At most 100 elements.
        pub shoot_scripts: Vec<LivePassage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl LiveSceneScript {
        /// One with what is required; the rest has setters.
        pub fn new(
            script_name: impl Into<String>,
            shoot_scripts: Vec<LivePassage>,
        ) -> Self {
            Self {
                script_name: script_name.into(),
                shoot_scripts,
                ..Default::default()
            }
        }
        /// Set by the service. Leave it out. 1 to 64 characters.
        #[must_use]
        pub fn script_id(mut self, script_id: impl Into<String>) -> Self {
            self.script_id = Some(script_id.into());
            self
        }
        /// `script_description` (optional). At most 1024 characters.
        #[must_use]
        pub fn script_description(
            mut self,
            script_description: impl Into<String>,
        ) -> Self {
            self.script_description = Some(script_description.into());
            self
        }
        /// A digital human. At most 64 characters.
        #[must_use]
        pub fn digital_human_id(mut self, digital_human_id: impl Into<String>) -> Self {
            self.digital_human_id = Some(digital_human_id.into());
            self
        }
        /// Avatar in the asset library. At most 64 characters.
        #[must_use]
        pub fn model_asset_id(mut self, model_asset_id: impl Into<String>) -> Self {
            self.model_asset_id = Some(model_asset_id.into());
            self
        }
        /// The voice that speaks, and how.
        #[must_use]
        pub fn voice_config(mut self, voice_config: impl Into<VoiceConfig>) -> Self {
            self.voice_config = Some(voice_config.into());
            self
        }
        /// `background_config` (optional). At most 10 elements.
        #[must_use]
        pub fn background_config(
            mut self,
            background_config: Vec<BackgroundConfigInfo>,
        ) -> Self {
            self.background_config = Some(background_config);
            self
        }
        /// `layer_config` (optional). At most 100 elements.
        #[must_use]
        pub fn layer_config(mut self, layer_config: Vec<LayerConfig>) -> Self {
            self.layer_config = Some(layer_config);
            self
        }
    }
    impl Object for LiveSceneScript {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("script_id"),
            required::<String>("script_name"),
            optional::<Option<String>>("script_description"),
            optional::<Option<String>>("dh_id"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<Vec<BackgroundConfigInfo>>>("background_config"),
            optional::<Option<Vec<LayerConfig>>>("layer_config"),
            required::<Vec<LivePassage>>("shoot_scripts"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_id),
                1 => read(map, &mut self.script_name),
                2 => read(map, &mut self.script_description),
                3 => read(map, &mut self.digital_human_id),
                4 => read(map, &mut self.model_asset_id),
                5 => read(map, &mut self.voice_config),
                6 => read(map, &mut self.background_config),
                7 => read(map, &mut self.layer_config),
                _ => read(map, &mut self.shoot_scripts),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_id", &self.script_id)?;
            write(map, "script_name", &self.script_name)?;
            write_some(map, "script_description", &self.script_description)?;
            write_some(map, "dh_id", &self.digital_human_id)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "background_config", &self.background_config)?;
            write_some(map, "layer_config", &self.layer_config)?;
            write(map, "shoot_scripts", &self.shoot_scripts)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveSceneScript);
    /// A passage of a scene. It is spoken as `text_config` or played as `audio_config` has it, by
    /// `play_mode`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePassage {
        /// Place of the passage in the scene. Range: 0 to 2147483647.
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        /// `title` (optional). At most 256 characters.
        pub title: Option<String>,
        /// `text_config` (optional)
        pub text_config: Option<TextConfig>,
        /// `audio_config` (optional)
        pub audio_config: Option<LiveAudioConfig>,
        /// The product that a passage is about. Callbacks about the switch of a passage name it.
        pub relation_product: Option<RelatedProduct>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl LivePassage {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Place of the passage in the scene. Range: 0 to 2147483647.
        #[must_use]
        pub fn sequence_number(mut self, sequence_number: i32) -> Self {
            self.sequence_number = Some(sequence_number);
            self
        }
        /// `title` (optional). At most 256 characters.
        #[must_use]
        pub fn title(mut self, title: impl Into<String>) -> Self {
            self.title = Some(title.into());
            self
        }
        /// `text_config` (optional)
        #[must_use]
        pub fn text_config(mut self, text_config: impl Into<TextConfig>) -> Self {
            self.text_config = Some(text_config.into());
            self
        }
        /// `audio_config` (optional)
        #[must_use]
        pub fn audio_config(mut self, audio_config: impl Into<LiveAudioConfig>) -> Self {
            self.audio_config = Some(audio_config.into());
            self
        }
        /// The product that a passage is about. Callbacks about the switch of a passage name it.
        #[must_use]
        pub fn relation_product(
            mut self,
            relation_product: impl Into<RelatedProduct>,
        ) -> Self {
            self.relation_product = Some(relation_product.into());
            self
        }
    }
    impl Object for LivePassage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("sequence_no"),
            optional::<Option<String>>("title"),
            optional::<Option<TextConfig>>("text_config"),
            optional::<Option<LiveAudioConfig>>("audio_config"),
            optional::<Option<RelatedProduct>>("relation_product"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.sequence_number),
                1 => read(map, &mut self.title),
                2 => read(map, &mut self.text_config),
                3 => read(map, &mut self.audio_config),
                _ => read(map, &mut self.relation_product),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "sequence_no", &self.sequence_number)?;
            write_some(map, "title", &self.title)?;
            write_some(map, "text_config", &self.text_config)?;
            write_some(map, "audio_config", &self.audio_config)?;
            write_some(map, "relation_product", &self.relation_product)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePassage);
    /// `LiveAudioConfig`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveAudioConfig {
        /// Audio in the asset library. Not for audio from elsewhere. At most 64 characters.
        pub asset_id: Option<String>,
        /// MP3 of less than 100 MB. The service turns it into one channel of 16 kHz. At most 2048
        /// characters.
        pub audio_url: Option<String>,
        /// Subtitles of the audio, SRT of less than 1 MB. At most 2048 characters.
        pub subtitle_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for LiveAudioConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("LiveAudioConfig")
                .field("asset_id", &self.asset_id)
                .field("audio_url", &redacted(&self.audio_url))
                .field("subtitle_url", &redacted(&self.subtitle_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl LiveAudioConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Audio in the asset library. Not for audio from elsewhere. At most 64 characters.
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = Some(asset_id.into());
            self
        }
        /// MP3 of less than 100 MB. The service turns it into one channel of 16 kHz. At most 2048
        /// characters.
        #[must_use]
        pub fn audio_url(mut self, audio_url: impl Into<String>) -> Self {
            self.audio_url = Some(audio_url.into());
            self
        }
        /// Subtitles of the audio, SRT of less than 1 MB. At most 2048 characters.
        #[must_use]
        pub fn subtitle_url(mut self, subtitle_url: impl Into<String>) -> Self {
            self.subtitle_url = Some(subtitle_url.into());
            self
        }
    }
    impl Object for LiveAudioConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("audio_url").sensitive(),
            optional::<Option<String>>("subtitle_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.audio_url),
                _ => read(map, &mut self.subtitle_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "audio_url", &self.audio_url)?;
            write_some(map, "subtitle_url", &self.subtitle_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveAudioConfig);
    /// The product that a passage is about. Callbacks about the switch of a passage name it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RelatedProduct {
        /// Meituan's goodsId. At most 64 characters.
        pub product_id: Option<String>,
        /// Meituan's goodsTitle. At most 256 characters.
        pub product_title: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl RelatedProduct {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Meituan's goodsId. At most 64 characters.
        #[must_use]
        pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
            self.product_id = Some(product_id.into());
            self
        }
        /// Meituan's goodsTitle. At most 256 characters.
        #[must_use]
        pub fn product_title(mut self, product_title: impl Into<String>) -> Self {
            self.product_title = Some(product_title.into());
            self
        }
    }
    impl Object for RelatedProduct {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("product_id"),
            optional::<Option<String>>("product_title"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.product_id),
                _ => read(map, &mut self.product_title),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "product_id", &self.product_id)?;
            write_some(map, "product_title", &self.product_title)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(RelatedProduct);
    /// How replies to the audience are put between the scripts.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveRoomInteractionConfig {
        /// When something is played that was not in the script. Default: `INSERT`.
        pub play_type: Option<LivePlayType>,
        /// Whether the rest of a sentence that a PLAY_NOW reply interrupts is left out. Default:
        /// `false`.
        pub ignore_current_sentence: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl LiveRoomInteractionConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// When something is played that was not in the script. Default: `INSERT`.
        #[must_use]
        pub fn play_type(mut self, play_type: impl Into<LivePlayType>) -> Self {
            self.play_type = Some(play_type.into());
            self
        }
        /// Whether the rest of a sentence that a PLAY_NOW reply interrupts is left out. Default:
        /// `false`.
        #[must_use]
        pub fn ignore_current_sentence(mut self, ignore_current_sentence: bool) -> Self {
            self.ignore_current_sentence = Some(ignore_current_sentence);
            self
        }
    }
    impl Object for LiveRoomInteractionConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LivePlayType>>("play_type"),
            optional::<Option<bool>>("ignore_current_sentence"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.play_type),
                _ => read(map, &mut self.ignore_current_sentence),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "play_type", &self.play_type)?;
            write_some(map, "ignore_current_sentence", &self.ignore_current_sentence)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveRoomInteractionConfig);
    /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
    /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
    /// on the event, see `callback_event_type`.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveRoomEventCallbackConfig {
        /// An https address. At most 2048 characters.
        pub live_event_type_callback_url: Option<String>,
        /// How a receiver can verify that an event comes from the service. Default: `NONE`.
        pub auth_type: Option<LiveEventCallbackAuthType>,
        /// What MSS_A and MSS_A_HEAD sign with. At most 32 characters.
        pub key: Option<String>,
        /// `callback_event_type` (optional). 1 to 10 elements.
        pub callback_event_type: Option<Vec<LiveEventType>>,
        /// Whether the callback of the live platform that the room belongs to is used. The definition
        /// has false as its default; its text also names true. Default: `false`.
        #[cfg_attr(
            feature = "schemars",
            schemars(rename = "is_inheritance_platform_callback")
        )]
        pub inherits_platform_callback: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for LiveRoomEventCallbackConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("LiveRoomEventCallbackConfig")
                .field(
                    "live_event_type_callback_url",
                    &redacted(&self.live_event_type_callback_url),
                )
                .field("auth_type", &self.auth_type)
                .field("key", &redacted(&self.key))
                .field("callback_event_type", &self.callback_event_type)
                .field("inherits_platform_callback", &self.inherits_platform_callback)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl LiveRoomEventCallbackConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// An https address. At most 2048 characters.
        #[must_use]
        pub fn live_event_type_callback_url(
            mut self,
            live_event_type_callback_url: impl Into<String>,
        ) -> Self {
            self.live_event_type_callback_url = Some(
                live_event_type_callback_url.into(),
            );
            self
        }
        /// How a receiver can verify that an event comes from the service. Default: `NONE`.
        #[must_use]
        pub fn auth_type(
            mut self,
            auth_type: impl Into<LiveEventCallbackAuthType>,
        ) -> Self {
            self.auth_type = Some(auth_type.into());
            self
        }
        /// What MSS_A and MSS_A_HEAD sign with. At most 32 characters.
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = Some(key.into());
            self
        }
        /// `callback_event_type` (optional). 1 to 10 elements.
        #[must_use]
        pub fn callback_event_type(
            mut self,
            callback_event_type: Vec<LiveEventType>,
        ) -> Self {
            self.callback_event_type = Some(callback_event_type);
            self
        }
        /// Whether the callback of the live platform that the room belongs to is used. The definition
        /// has false as its default; its text also names true. Default: `false`.
        #[must_use]
        pub fn inherits_platform_callback(
            mut self,
            inherits_platform_callback: bool,
        ) -> Self {
            self.inherits_platform_callback = Some(inherits_platform_callback);
            self
        }
    }
    impl Object for LiveRoomEventCallbackConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("live_event_type_callback_url").sensitive(),
            optional::<Option<LiveEventCallbackAuthType>>("auth_type"),
            optional::<Option<String>>("key").sensitive(),
            optional::<Option<Vec<LiveEventType>>>("callback_event_type"),
            optional::<Option<bool>>("is_inheritance_platform_callback"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.live_event_type_callback_url),
                1 => read(map, &mut self.auth_type),
                2 => read(map, &mut self.key),
                3 => read(map, &mut self.callback_event_type),
                _ => read(map, &mut self.inherits_platform_callback),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(
                map,
                "live_event_type_callback_url",
                &self.live_event_type_callback_url,
            )?;
            write_some(map, "auth_type", &self.auth_type)?;
            write_some(map, "key", &self.key)?;
            write_some(map, "callback_event_type", &self.callback_event_type)?;
            write_some(
                map,
                "is_inheritance_platform_callback",
                &self.inherits_platform_callback,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveRoomEventCallbackConfig);
    /// Who may use a room that is a template.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveRoomSharedConfig {
        /// Who may use an asset: only its project (PRIVATE), every project (PUBLIC, only for assets of
        /// the system), or those listed (SHARED).
        pub shared_type: Option<SharedType>,
        /// - `PUBLISHED`: the template can be used.
        /// - `DRAFT`: it is being edited, and only its owner sees it.
        /// - `REVIEW`: it cannot be edited, and only its owner and reviewers see it.
        pub shared_state: Option<LiveRoomSharedState>,
        /// When the sharing ends. Without it, never.
        pub expire_time: Option<Timestamp>,
        /// The projects that may use a SHARED template. At most 100 elements.
        pub allowed_project_ids: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl LiveRoomSharedConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Who may use an asset: only its project (PRIVATE), every project (PUBLIC, only for assets of
        /// the system), or those listed (SHARED).
        #[must_use]
        pub fn shared_type(mut self, shared_type: impl Into<SharedType>) -> Self {
            self.shared_type = Some(shared_type.into());
            self
        }
        /// - `PUBLISHED`: the template can be used.
        /// - `DRAFT`: it is being edited, and only its owner sees it.
        /// - `REVIEW`: it cannot be edited, and only its owner and reviewers see it.
        #[must_use]
        pub fn shared_state(
            mut self,
            shared_state: impl Into<LiveRoomSharedState>,
        ) -> Self {
            self.shared_state = Some(shared_state.into());
            self
        }
        /// When the sharing ends. Without it, never.
        #[must_use]
        pub fn expire_time(mut self, expire_time: impl Into<Timestamp>) -> Self {
            self.expire_time = Some(expire_time.into());
            self
        }
        /// The projects that may use a SHARED template. At most 100 elements.
        #[must_use]
        pub fn allowed_project_ids(mut self, allowed_project_ids: Vec<String>) -> Self {
            self.allowed_project_ids = Some(allowed_project_ids);
            self
        }
    }
    impl Object for LiveRoomSharedConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<SharedType>>("shared_type"),
            optional::<Option<LiveRoomSharedState>>("shared_state"),
            optional::<Option<Timestamp>>("expire_time"),
            optional::<Option<Vec<String>>>("allowed_project_ids"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.shared_type),
                1 => read(map, &mut self.shared_state),
                2 => read(map, &mut self.expire_time),
                _ => read(map, &mut self.allowed_project_ids),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "shared_type", &self.shared_type)?;
            write_some(map, "shared_state", &self.shared_state)?;
            write_some(map, "expire_time", &self.expire_time)?;
            write_some(map, "allowed_project_ids", &self.allowed_project_ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LiveRoomSharedConfig);
    open_enum! {
        /// - `PUBLISHED`: the template can be used.
        /// - `DRAFT`: it is being edited, and only its owner sees it.
        /// - `REVIEW`: it cannot be edited, and only its owner and reviewers see it.
        pub enum LiveRoomSharedState {
            /// `PUBLISHED`
            Published = "PUBLISHED",
            /// `DRAFT`
            Draft = "DRAFT",
            /// `REVIEW`
            Review = "REVIEW",
        }
    }
    /// The event on a live platform that a stream shall go to.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlatformLiveInfo {
        /// `platform_id` (always there). At most 64 characters.
        pub platform_id: String,
        /// Event on the platform, Meituan's liveId. Callbacks about the switch of a passage have it
        /// too. At most 64 characters.
        pub live_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl PlatformLiveInfo {
        /// One with what is required; the rest has setters.
        pub fn new(platform_id: impl Into<String>, live_id: impl Into<String>) -> Self {
            Self {
                platform_id: platform_id.into(),
                live_id: live_id.into(),
                ..Default::default()
            }
        }
    }
    impl Object for PlatformLiveInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("platform_id"),
            required::<String>("live_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.platform_id),
                _ => read(map, &mut self.live_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "platform_id", &self.platform_id)?;
            write(map, "live_id", &self.live_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PlatformLiveInfo);
    /// The answer of `CreateSmartLiveRoom`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSmartLiveRoomResponse {
        /// `room_id` (optional). At most 64 characters.
        pub room_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateSmartLiveRoomResponse {
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
    object!(CreateSmartLiveRoomResponse);
    open_enum! {
        /// The state of a room's latest live job, as a filter takes it. NULL means no job.
        pub enum RoomLiveState {
            /// `WAITING`
            Waiting = "WAITING",
            /// `PROCESSING`
            Processing = "PROCESSING",
            /// `SUCCESS`
            Success = "SUCCESS",
            /// `FAILED`
            Failed = "FAILED",
            /// `CANCELED`
            Canceled = "CANCELED",
            /// `NULL`
            Null = "NULL",
        }
    }
    open_enum! {
        /// Whose template it is.
        ///
        /// - `OWNED`: one's own, not shared so far.
        /// - `SHARED_TO_OHTERS`: one's own, shared with others.
        /// - `SHARED_FROM_OHTERS`: somebody else's, shared with this project.
        /// - `PUBLIC`: for everybody.
        pub enum TemplateOwnership {
            /// `OWNED`
            Owned = "OWNED",
            /// `SHARED_TO_OHTERS`
            SharedToOhters = "SHARED_TO_OHTERS",
            /// `SHARED_FROM_OHTERS`
            SharedFromOhters = "SHARED_FROM_OHTERS",
            /// `PUBLIC`
            Public = "PUBLIC",
        }
    }
    open_enum! {
        /// Whether a person has confirmed a room, as a filter takes it.
        pub enum RoomConfirmFilter {
            /// `unconfirm`
            Unconfirm = "unconfirm",
            /// `confirmed`
            Confirmed = "confirmed",
            /// `reject`
            Reject = "reject",
        }
    }
    /// The answer of `ListSmartLiveRooms`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveRoomPage {
        /// `count` (optional). Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `smart_live_rooms` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub smart_live_rooms: Vec<SmartLiveRoomSummary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SmartLiveRoomPage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<SmartLiveRoomSummary>>("smart_live_rooms"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.smart_live_rooms),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "smart_live_rooms", &self.smart_live_rooms)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartLiveRoomPage);
    /// A live room in brief.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveRoomSummary {
        /// `room_id` (optional). At most 64 characters.
        pub room_id: Option<String>,
        /// `project_id` (optional). At most 64 characters.
        pub project_id: Option<String>,
        /// `room_name` (optional). 1 to 256 characters.
        pub room_name: Option<String>,
        /// - `NORMAL`: stays, and can go live again and again.
        /// - `TEMP`: is deleted when its live job is over.
        /// - `TEMPLATE`: is a template for other rooms. Default: `NORMAL`.
        pub room_type: Option<SmartLiveRoomType>,
        /// DISABLE is a room that cannot be used, BLOCKED one that the vendor has frozen; `error_info`
        /// says why.
        pub room_state: Option<SmartLiveRoomState>,
        /// Whether the picture is wide (16:9) or upright (9:16). Default: `VERTICAL`.
        pub view_mode: Option<ViewMode>,
        /// Why the room is not ENABLE.
        pub error_info: Option<ErrorResponse>,
        /// Only of a TEMPLATE.
        pub shared_config: Option<LiveRoomSharedConfig>,
        /// `room_description` (optional). At most 1024 characters.
        pub room_description: Option<String>,
        /// `cover_url` (optional). At most 2048 characters.
        pub cover_url: Option<String>,
        /// The cover, like `cover_url`. At most 2048 characters.
        pub thumbnail: Option<String>,
        /// `model_infos` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub model_infos: Vec<LiveModelInfo>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// `last_job_start_time` (optional)
        pub last_job_start_time: Option<Timestamp>,
        /// `last_job_end_time` (optional)
        pub last_job_end_time: Option<Timestamp>,
        /// BLOCKED is a job that the vendor has banned; `block_reason` says why. CANCELED is known only
        /// of the latest job of a room.
        pub last_job_status: Option<SmartLiveJobState>,
        /// The caller's own data. At most 8192 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "priv_data"))]
        pub private_data: Option<String>,
        /// Whether a person has confirmed the room. Only accounts for which that is required have it.
        pub confirm_state: Option<RoomConfirmState>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for SmartLiveRoomSummary {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SmartLiveRoomSummary")
                .field("room_id", &self.room_id)
                .field("project_id", &self.project_id)
                .field("room_name", &self.room_name)
                .field("room_type", &self.room_type)
                .field("room_state", &self.room_state)
                .field("view_mode", &self.view_mode)
                .field("error_info", &self.error_info)
                .field("shared_config", &self.shared_config)
                .field("room_description", &self.room_description)
                .field("cover_url", &redacted(&self.cover_url))
                .field("thumbnail", &redacted(&self.thumbnail))
                .field("model_infos", &self.model_infos)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("last_job_start_time", &self.last_job_start_time)
                .field("last_job_end_time", &self.last_job_end_time)
                .field("last_job_status", &self.last_job_status)
                .field("private_data", &self.private_data)
                .field("confirm_state", &self.confirm_state)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for SmartLiveRoomSummary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("room_id"),
            optional::<Option<String>>("project_id"),
            optional::<Option<String>>("room_name"),
            optional::<Option<SmartLiveRoomType>>("room_type"),
            optional::<Option<SmartLiveRoomState>>("room_state"),
            optional::<Option<ViewMode>>("view_mode"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<LiveRoomSharedConfig>>("shared_config"),
            optional::<Option<String>>("room_description"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<String>>("thumbnail").sensitive(),
            optional::<Vec<LiveModelInfo>>("model_infos"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<Timestamp>>("last_job_start_time"),
            optional::<Option<Timestamp>>("last_job_end_time"),
            optional::<Option<SmartLiveJobState>>("last_job_status"),
            optional::<Option<String>>("priv_data"),
            optional::<Option<RoomConfirmState>>("confirm_state"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_id),
                1 => read(map, &mut self.project_id),
                2 => read(map, &mut self.room_name),
                3 => read(map, &mut self.room_type),
                4 => read(map, &mut self.room_state),
                5 => read(map, &mut self.view_mode),
                6 => read(map, &mut self.error_info),
                7 => read(map, &mut self.shared_config),
                8 => read(map, &mut self.room_description),
                9 => read(map, &mut self.cover_url),
                10 => read(map, &mut self.thumbnail),
                11 => read(map, &mut self.model_infos),
                12 => read(map, &mut self.create_time),
                13 => read(map, &mut self.update_time),
                14 => read(map, &mut self.last_job_start_time),
                15 => read(map, &mut self.last_job_end_time),
                16 => read(map, &mut self.last_job_status),
                17 => read(map, &mut self.private_data),
                _ => read(map, &mut self.confirm_state),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "project_id", &self.project_id)?;
            write_some(map, "room_name", &self.room_name)?;
            write_some(map, "room_type", &self.room_type)?;
            write_some(map, "room_state", &self.room_state)?;
            write_some(map, "view_mode", &self.view_mode)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "shared_config", &self.shared_config)?;
            write_some(map, "room_description", &self.room_description)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "thumbnail", &self.thumbnail)?;
            write_some(map, "model_infos", &self.model_infos)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "last_job_start_time", &self.last_job_start_time)?;
            write_some(map, "last_job_end_time", &self.last_job_end_time)?;
            write_some(map, "last_job_status", &self.last_job_status)?;
            write_some(map, "priv_data", &self.private_data)?;
            write_some(map, "confirm_state", &self.confirm_state)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartLiveRoomSummary);
    open_enum! {
        /// DISABLE is a room that cannot be used, BLOCKED one that the vendor has frozen; `error_info`
        /// says why.
        pub enum SmartLiveRoomState {
            /// `ENABLE`
            Enable = "ENABLE",
            /// `DISABLE`
            Disable = "DISABLE",
            /// `BLOCKED`
            Blocked = "BLOCKED",
        }
    }
    open_enum! {
        /// Whether a person has confirmed the room. Only accounts for which that is required have it.
        pub enum RoomConfirmState {
            /// `UNCONFIRM`
            Unconfirm = "UNCONFIRM",
            /// `CONFIRMED`
            Confirmed = "CONFIRMED",
            /// `REJECT`
            Reject = "REJECT",
        }
    }
    /// A live room with its scripts and rules.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveRoom {
        /// `room_name` (always there). 1 to 256 characters.
        pub room_name: String,
        /// `room_description` (optional). At most 1024 characters.
        pub room_description: Option<String>,
        /// - `NORMAL`: stays, and can go live again and again.
        /// - `TEMP`: is deleted when its live job is over.
        /// - `TEMPLATE`: is a template for other rooms. Default: `NORMAL`.
        pub room_type: Option<SmartLiveRoomType>,
        /// The scenes, in the order in which they are played. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub scene_scripts: Vec<LiveSceneScript>,
        /// How replies to the audience are put between the scripts.
        pub interaction_config: Option<LiveRoomInteractionConfig>,
        /// `interaction_rules` (optional). At most 500 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rules: Vec<LiveRoomInteractionRule>,
        /// In which order and how often a room's scripts are played.
        pub play_policy: Option<PlayPolicy>,
        /// How a video is cut and encoded.
        pub video_config: Option<VideoConfig>,
        /// RTMP address that the video is sent to; one at most. The command `REFRESH_OUTPUT_URL`
        /// changes it for a job that runs. At most 1 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub output_urls: Vec<String>,
        /// Key that goes with the address in `output_urls`. At most 1 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub stream_keys: Vec<String>,
        /// Avatars that take turns with the first one. They bring no voice of their own. At most 5
        /// elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub backup_model_asset_ids: Vec<String>,
        /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
        /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
        /// on the event, see `callback_event_type`.
        pub live_event_callback_config: Option<LiveRoomEventCallbackConfig>,
        /// Without it, LIVE_PROGRESS is sent.
        pub rtc_callback_config: Option<RtcLiveEventCallbackConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Who may use the room as a template.
        pub shared_config: Option<LiveRoomSharedConfig>,
        /// Whether the picture is wide (16:9) or upright (9:16). Default: `VERTICAL`.
        pub view_mode: Option<ViewMode>,
        /// A second voice beside the avatar, which is heard and not seen.
        pub co_streamer_config: Option<CoStreamerConfig>,
        /// The caller's own data. The service returns it as it is. At most 8192 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "priv_data"))]
        pub private_data: Option<String>,
        /// `room_id` (optional). At most 64 characters.
        pub room_id: Option<String>,
        /// The event on a live platform that a stream goes to.
        pub relation_live_platform_info: Option<PlatformLiveDetailInfo>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// `cover_url` (optional). At most 2048 characters.
        pub cover_url: Option<String>,
        /// The cover at its new address. At most 2048 characters.
        pub thumbnail: Option<String>,
        /// DISABLE is a room that cannot be used, BLOCKED one that the vendor has frozen; `error_info`
        /// says why.
        pub room_state: Option<SmartLiveRoomState>,
        /// Whether a person has confirmed the room. Only accounts for which that is required have it.
        pub confirm_state: Option<RoomConfirmState>,
        /// A time stamp that changes with each update.
        pub script_version: Option<String>,
        /// Why the room is not ENABLE.
        pub error_info: Option<ErrorResponse>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for SmartLiveRoom {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SmartLiveRoom")
                .field("room_name", &self.room_name)
                .field("room_description", &self.room_description)
                .field("room_type", &self.room_type)
                .field("scene_scripts", &self.scene_scripts)
                .field("interaction_config", &self.interaction_config)
                .field("interaction_rules", &self.interaction_rules)
                .field("play_policy", &self.play_policy)
                .field("video_config", &self.video_config)
                .field("output_urls", &redacted(&self.output_urls))
                .field("stream_keys", &redacted(&self.stream_keys))
                .field("backup_model_asset_ids", &self.backup_model_asset_ids)
                .field("live_event_callback_config", &self.live_event_callback_config)
                .field("rtc_callback_config", &self.rtc_callback_config)
                .field("review_config", &self.review_config)
                .field("shared_config", &self.shared_config)
                .field("view_mode", &self.view_mode)
                .field("co_streamer_config", &self.co_streamer_config)
                .field("private_data", &self.private_data)
                .field("room_id", &self.room_id)
                .field("relation_live_platform_info", &self.relation_live_platform_info)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("cover_url", &redacted(&self.cover_url))
                .field("thumbnail", &redacted(&self.thumbnail))
                .field("room_state", &self.room_state)
                .field("confirm_state", &self.confirm_state)
                .field("script_version", &self.script_version)
                .field("error_info", &self.error_info)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for SmartLiveRoom {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("room_name"),
            optional::<Option<String>>("room_description"),
            optional::<Option<SmartLiveRoomType>>("room_type"),
            optional::<Vec<LiveSceneScript>>("scene_scripts"),
            optional::<Option<LiveRoomInteractionConfig>>("interaction_config"),
            optional::<Vec<LiveRoomInteractionRule>>("interaction_rules"),
            optional::<Option<PlayPolicy>>("play_policy"),
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Vec<String>>("output_urls").sensitive(),
            optional::<Vec<String>>("stream_keys").sensitive(),
            optional::<Vec<String>>("backup_model_asset_ids"),
            optional::<
                Option<LiveRoomEventCallbackConfig>,
            >("live_event_callback_config"),
            optional::<Option<RtcLiveEventCallbackConfig>>("rtc_callback_config"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<LiveRoomSharedConfig>>("shared_config"),
            optional::<Option<ViewMode>>("view_mode"),
            optional::<Option<CoStreamerConfig>>("co_streamer_config"),
            optional::<Option<String>>("priv_data"),
            optional::<Option<String>>("room_id"),
            optional::<Option<PlatformLiveDetailInfo>>("relation_live_platform_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<String>>("thumbnail").sensitive(),
            optional::<Option<SmartLiveRoomState>>("room_state"),
            optional::<Option<RoomConfirmState>>("confirm_state"),
            optional::<Option<String>>("script_version"),
            optional::<Option<ErrorResponse>>("error_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.room_name),
                1 => read(map, &mut self.room_description),
                2 => read(map, &mut self.room_type),
                3 => read(map, &mut self.scene_scripts),
                4 => read(map, &mut self.interaction_config),
                5 => read(map, &mut self.interaction_rules),
                6 => read(map, &mut self.play_policy),
                7 => read(map, &mut self.video_config),
                8 => read(map, &mut self.output_urls),
                9 => read(map, &mut self.stream_keys),
                10 => read(map, &mut self.backup_model_asset_ids),
                11 => read(map, &mut self.live_event_callback_config),
                12 => read(map, &mut self.rtc_callback_config),
                13 => read(map, &mut self.review_config),
                14 => read(map, &mut self.shared_config),
                15 => read(map, &mut self.view_mode),
                16 => read(map, &mut self.co_streamer_config),
                17 => read(map, &mut self.private_data),
                18 => read(map, &mut self.room_id),
                19 => read(map, &mut self.relation_live_platform_info),
                20 => read(map, &mut self.create_time),
                21 => read(map, &mut self.update_time),
                22 => read(map, &mut self.cover_url),
                23 => read(map, &mut self.thumbnail),
                24 => read(map, &mut self.room_state),
                25 => read(map, &mut self.confirm_state),
                26 => read(map, &mut self.script_version),
                _ => read(map, &mut self.error_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "room_name", &self.room_name)?;
            write_some(map, "room_description", &self.room_description)?;
            write_some(map, "room_type", &self.room_type)?;
            write_some(map, "scene_scripts", &self.scene_scripts)?;
            write_some(map, "interaction_config", &self.interaction_config)?;
            write_some(map, "interaction_rules", &self.interaction_rules)?;
            write_some(map, "play_policy", &self.play_policy)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "output_urls", &self.output_urls)?;
            write_some(map, "stream_keys", &self.stream_keys)?;
            write_some(map, "backup_model_asset_ids", &self.backup_model_asset_ids)?;
            write_some(
                map,
                "live_event_callback_config",
                &self.live_event_callback_config,
            )?;
            write_some(map, "rtc_callback_config", &self.rtc_callback_config)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "shared_config", &self.shared_config)?;
            write_some(map, "view_mode", &self.view_mode)?;
            write_some(map, "co_streamer_config", &self.co_streamer_config)?;
            write_some(map, "priv_data", &self.private_data)?;
            write_some(map, "room_id", &self.room_id)?;
            write_some(
                map,
                "relation_live_platform_info",
                &self.relation_live_platform_info,
            )?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "thumbnail", &self.thumbnail)?;
            write_some(map, "room_state", &self.room_state)?;
            write_some(map, "confirm_state", &self.confirm_state)?;
            write_some(map, "script_version", &self.script_version)?;
            write_some(map, "error_info", &self.error_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SmartLiveRoom);
    /// The answer of `ShowLiveWarningInfo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShowLiveWarningInfoResponse {
        /// `live_warning_info` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub live_warning_info: Vec<LiveWarning>,
        /// The limit of `max_live_duration` that applies, in hours. 0 means none.
        pub limit_duration: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ShowLiveWarningInfoResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<LiveWarning>>("live_warning_info"),
            optional::<Option<i32>>("limit_duration"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.live_warning_info),
                _ => read(map, &mut self.limit_duration),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "live_warning_info", &self.live_warning_info)?;
            write_some(map, "limit_duration", &self.limit_duration)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShowLiveWarningInfoResponse);
    impl Page for InsertCommandPage {
        type Item = InsertCommand;
        fn items(&self) -> &[InsertCommand] {
            &self.insert_commands
        }
        fn into_items(self) -> Vec<InsertCommand> {
            self.insert_commands
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for SmartLiveJobPage {
        type Item = SmartLiveJob;
        fn items(&self) -> &[SmartLiveJob] {
            &self.smart_live_jobs
        }
        fn into_items(self) -> Vec<SmartLiveJob> {
            self.smart_live_jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &SmartLiveJob) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl Page for RuleCommandPage {
        type Item = RuleCommand;
        fn items(&self) -> &[RuleCommand] {
            &self.rule_commands
        }
        fn into_items(self) -> Vec<RuleCommand> {
            self.rule_commands
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ScriptCommandPage {
        type Item = ScriptCommand;
        fn items(&self) -> &[ScriptCommand] {
            &self.scripts_commands
        }
        fn into_items(self) -> Vec<ScriptCommand> {
            self.scripts_commands
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for SmartLiveRoomPage {
        type Item = SmartLiveRoomSummary;
        fn items(&self) -> &[SmartLiveRoomSummary] {
            &self.smart_live_rooms
        }
        fn into_items(self) -> Vec<SmartLiveRoomSummary> {
            self.smart_live_rooms
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl crate::Identified for SmartLiveJob {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
}
impl crate::Client {
    /// Show the live settings of the tenant.
    ///
    /// `GET /v1/{project_id}/smart-live-configs/user-config` (ShowSmartLiveUserConfig)
    pub fn show_smart_live_user_config(&self) -> builders::ShowSmartLiveUserConfig {
        builders::ShowSmartLiveUserConfig {
            call: self.call(&operations::SHOW_SMART_LIVE_USER_CONFIG),
        }
    }
    /// Change the live settings of the tenant.
    ///
    /// `PUT /v1/{project_id}/smart-live-configs/user-config` (UpdateSmartLiveUserConfig)
    pub fn update_smart_live_user_config(
        &self,
        body: &crate::types::UpdateSmartLiveUserConfigRequest,
    ) -> builders::UpdateSmartLiveUserConfig {
        let mut call = self.call(&operations::UPDATE_SMART_LIVE_USER_CONFIG);
        call.body(body);
        builders::UpdateSmartLiveUserConfig {
            call,
        }
    }
    /// Confirm or reject commands of a live job.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm. The commands
    /// are listed by `ListSmartLiveScriptCommands` and `ListSmartLiveRuleCommands`.
    ///
    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm`
    /// (BatchConfirmLiveCommands)
    pub fn batch_confirm_live_commands(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
        body: &crate::types::BatchConfirmLiveCommandsRequest,
    ) -> builders::BatchConfirmLiveCommands {
        let mut call = self.call(&operations::BATCH_CONFIRM_LIVE_COMMANDS);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("job_id", Into::<String>::into(job_id));
        call.body(body);
        builders::BatchConfirmLiveCommands {
            call,
        }
    }
    /// Send a command to a live job.
    ///
    /// Acts on the stream while it runs. The schema of `command` describes each command and its
    /// `params`.
    ///
    /// The event `REPLY_COMMAND_FINISH` reports when an inserted reply has been played.
    /// `ListInsertCommands` lists what was inserted.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command`
    /// (ExecuteSmartLiveCommand)
    pub fn execute_smart_live_command(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
        body: &crate::types::ExecuteSmartLiveCommandRequest,
    ) -> builders::ExecuteSmartLiveCommand {
        let mut call = self.call(&operations::EXECUTE_SMART_LIVE_COMMAND);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("job_id", Into::<String>::into(job_id));
        call.body(body);
        builders::ExecuteSmartLiveCommand {
            call,
        }
    }
    /// List the commands that were inserted into a live job.
    ///
    /// `GET
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands`
    /// (ListInsertCommands)
    pub fn list_insert_commands(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::ListInsertCommands {
        let mut call = self.call(&operations::LIST_INSERT_COMMANDS);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("job_id", Into::<String>::into(job_id));
        builders::ListInsertCommands {
            call,
        }
    }
    /// List the live jobs of a room.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs` (ListSmartLive)
    pub fn list_smart_live(
        &self,
        room_id: impl Into<String>,
    ) -> builders::ListSmartLive {
        let mut call = self.call(&operations::LIST_SMART_LIVE);
        call.set("room_id", Into::<String>::into(room_id));
        builders::ListSmartLive { call }
    }
    /// Start a live job in a room.
    ///
    /// Starts a job that plays the room's scripts. The response can come before the stream does:
    /// the job is `WAITING`, then `PROCESSING`, and ends when the scripts end, as
    /// `live_exit_config` sets it, or with `StopSmartLive`.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs` (StartSmartLive)
    pub fn start_smart_live(
        &self,
        room_id: impl Into<String>,
        body: &crate::types::StartSmartLiveRequest,
    ) -> builders::StartSmartLive {
        let mut call = self.call(&operations::START_SMART_LIVE);
        call.set("room_id", Into::<String>::into(room_id));
        call.body(body);
        builders::StartSmartLive { call }
    }
    /// List the live jobs of all rooms.
    ///
    /// `GET /v1/{project_id}/smart-live-jobs` (ListSmartLiveJobs)
    pub fn list_smart_live_jobs(&self) -> builders::ListSmartLiveJobs {
        builders::ListSmartLiveJobs {
            call: self.call(&operations::LIST_SMART_LIVE_JOBS),
        }
    }
    /// List changes of interaction rules that wait to be confirmed.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm.
    ///
    /// `GET /v1/{project_id}/smart-live-command/rule-commands` (ListSmartLiveRuleCommands)
    pub fn list_smart_live_rule_commands(&self) -> builders::ListSmartLiveRuleCommands {
        builders::ListSmartLiveRuleCommands {
            call: self.call(&operations::LIST_SMART_LIVE_RULE_COMMANDS),
        }
    }
    /// List changes of scripts that wait to be confirmed.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm.
    ///
    /// `GET /v1/{project_id}/smart-live-command/script-commands` (ListSmartLiveScriptCommands)
    pub fn list_smart_live_script_commands(
        &self,
    ) -> builders::ListSmartLiveScriptCommands {
        builders::ListSmartLiveScriptCommands {
            call: self.call(&operations::LIST_SMART_LIVE_SCRIPT_COMMANDS),
        }
    }
    /// Report what the audience does.
    ///
    /// Reports comments, gifts and other events on the platform, which the caller collects there.
    /// The job's interaction rules react to them.
    ///
    /// The `live_event_report_url` of a job is the address of this operation with the key and its
    /// time, to be used as it is. `refresh_url` asks for a new one. The headers are another place
    /// for the key and its time.
    ///
    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/live-event-report`
    /// (LiveEventReport)
    pub fn report_live_events(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
        body: &crate::types::ReportLiveEventRequest,
    ) -> builders::ReportLiveEvents {
        let mut call = self.call(&operations::REPORT_LIVE_EVENTS);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("job_id", Into::<String>::into(job_id));
        call.body(body);
        builders::ReportLiveEvents { call }
    }
    /// Show a live job.
    ///
    /// Poll it to wait until a job begins or ends.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}` (ShowSmartLive)
    pub fn show_smart_live(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::ShowSmartLive {
        let mut call = self.call(&operations::SHOW_SMART_LIVE);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowSmartLive { call }
    }
    /// End a live job.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop`
    /// (StopSmartLive)
    pub fn stop_smart_live(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::StopSmartLive {
        let mut call = self.call(&operations::STOP_SMART_LIVE);
        call.set("room_id", Into::<String>::into(room_id));
        call.set("job_id", Into::<String>::into(job_id));
        builders::StopSmartLive { call }
    }
    /// Confirm or reject the scripts of a live room.
    ///
    /// Only for those accounts whose rooms a person must confirm before they go live.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/confirm` (ConfirmSmarLiveRoom)
    pub fn confirm_smart_live_room(
        &self,
        room_id: impl Into<String>,
        body: &crate::types::ConfirmSmartLiveRoomRequest,
    ) -> builders::ConfirmSmartLiveRoom {
        let mut call = self.call(&operations::CONFIRM_SMART_LIVE_ROOM);
        call.set("room_id", Into::<String>::into(room_id));
        call.body(body);
        builders::ConfirmSmartLiveRoom {
            call,
        }
    }
    /// Create a live room.
    ///
    /// Only the name is required. `StartSmartLive` lets the room go live.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms` (CreateSmartLiveRoom)
    pub fn create_smart_live_room(
        &self,
        body: &crate::types::SmartLiveRoomRequest,
    ) -> builders::CreateSmartLiveRoom {
        let mut call = self.call(&operations::CREATE_SMART_LIVE_ROOM);
        call.body(body);
        builders::CreateSmartLiveRoom {
            call,
        }
    }
    /// List live rooms.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms` (ListSmartLiveRooms)
    pub fn list_smart_live_rooms(&self) -> builders::ListSmartLiveRooms {
        builders::ListSmartLiveRooms {
            call: self.call(&operations::LIST_SMART_LIVE_ROOMS),
        }
    }
    /// Delete a live room.
    ///
    /// `DELETE /v1/{project_id}/smart-live-rooms/{room_id}` (DeleteSmartLiveRoom)
    pub fn delete_smart_live_room(
        &self,
        room_id: impl Into<String>,
    ) -> builders::DeleteSmartLiveRoom {
        let mut call = self.call(&operations::DELETE_SMART_LIVE_ROOM);
        call.set("room_id", Into::<String>::into(room_id));
        builders::DeleteSmartLiveRoom {
            call,
        }
    }
    /// Show a live room.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}` (ShowSmartLiveRoom)
    pub fn show_smart_live_room(
        &self,
        room_id: impl Into<String>,
    ) -> builders::ShowSmartLiveRoom {
        let mut call = self.call(&operations::SHOW_SMART_LIVE_ROOM);
        call.set("room_id", Into::<String>::into(room_id));
        builders::ShowSmartLiveRoom {
            call,
        }
    }
    /// Change a live room.
    ///
    /// Takes the same body as `CreateSmartLiveRoom`. Each update changes the `script_version` of
    /// the room. The command `REWRITE_PLAY_SCRIPT` changes the scripts of a job that runs.
    ///
    /// `PUT /v1/{project_id}/smart-live-rooms/{room_id}` (UpdateSmartLiveRoom)
    pub fn update_smart_live_room(
        &self,
        room_id: impl Into<String>,
        body: &crate::types::SmartLiveRoomRequest,
    ) -> builders::UpdateSmartLiveRoom {
        let mut call = self.call(&operations::UPDATE_SMART_LIVE_ROOM);
        call.set("room_id", Into::<String>::into(room_id));
        call.body(body);
        builders::UpdateSmartLiveRoom {
            call,
        }
    }
    /// List the risks of a live room's configuration.
    ///
    /// The warnings are those that `StartSmartLive` returns with the job it has begun.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info` (ShowLiveWarningInfo)
    pub fn show_live_warning_info(
        &self,
        room_id: impl Into<String>,
    ) -> builders::ShowLiveWarningInfo {
        let mut call = self.call(&operations::SHOW_LIVE_WARNING_INFO);
        call.set("room_id", Into::<String>::into(room_id));
        builders::ShowLiveWarningInfo {
            call,
        }
    }
}
