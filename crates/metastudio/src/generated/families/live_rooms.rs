//! The family `live-rooms`. Live streams presented by avatars: rooms, their jobs and the
//! commands to them.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /v1/{project_id}/smart-live-configs/user-config`
    pub static SHOW_SMART_LIVE_USER_CONFIG: Operation = Operation::new(
        "ShowSmartLiveUserConfig",
        Method::Get,
        "/v1/{project_id}/smart-live-configs/user-config",
    )
    .family("live-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/live_event_callback_config/live_event_type_callback_url",
        "/live_event_callback_config/key",
    ])
    .success(Success::json::<types::SmartLiveUserConfig>());

    /// `PUT /v1/{project_id}/smart-live-configs/user-config`
    pub static UPDATE_SMART_LIVE_USER_CONFIG: Operation = Operation::new(
        "UpdateSmartLiveUserConfig",
        Method::Put,
        "/v1/{project_id}/smart-live-configs/user-config",
    )
    .family("live-rooms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::body("/live_exit_config/max_live_duration").range(0.0, 168.0),
        Parameter::body("/live_exit_config/max_exception_waiting_duration").range(0.0, 60.0),
        Parameter::body("/live_event_callback_config/live_event_type_callback_url")
            .max_length(2048),
        Parameter::body("/live_event_callback_config/key").max_length(32),
        Parameter::body("/live_event_callback_config/callback_event_type").items(1, 10),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm`
    pub static BATCH_CONFIRM_LIVE_COMMANDS: Operation = Operation::new(
        "BatchConfirmLiveCommands",
        Method::Post,
        "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm",
    )
    .family("live-rooms")
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

    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command`
    pub static EXECUTE_SMART_LIVE_COMMAND: Operation = Operation::new(
        "ExecuteSmartLiveCommand",
        Method::Post,
        "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command",
    )
    .family("live-rooms")
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
    .success(Success::json::<types::ExecuteSmartLiveCommandResponse>());

    /// `GET
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands`
    pub static LIST_INSERT_COMMANDS: Operation = Operation::new(
        "ListInsertCommands",
        Method::Get,
        "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands",
    )
    .family("live-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("insert_commands", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
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
    .success(Success::json::<types::InsertCommandPage>());

    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs`
    pub static LIST_SMART_LIVE: Operation = Operation::new(
        "ListSmartLive",
        Method::Get,
        "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs",
    )
    .family("live-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("smart_live_jobs", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .job(JobFields::new("job_id", "state").items("smart_live_jobs"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .success(Success::json::<types::SmartLiveJobPage>());

    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs`
    pub static START_SMART_LIVE: Operation = Operation::new(
        "StartSmartLive",
        Method::Post,
        "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs",
    )
    .family("live-rooms")
    .creates("job_id", "ShowSmartLive")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Parameter::body("/video_config/subtitle_config/stroke_thickness").range(0.0, 50.0),
        Parameter::body("/video_config/subtitle_config/opacity").range(0.0, 1.0),
        Parameter::body("/video_config/dx").range(-1920.0, 3840.0),
        Parameter::body("/video_config/dy").range(-1920.0, 3840.0),
        Parameter::body("/video_config/output_external_url").length(1, 2048),
        Parameter::body("/play_policy/repeat_count").range(-1.0, 100.0),
        Parameter::body("/play_policy/live_exit_config/max_live_duration").range(0.0, 168.0),
        Parameter::body("/play_policy/live_exit_config/max_exception_waiting_duration")
            .range(0.0, 60.0),
        Parameter::body("/output_urls").max_items(1),
        Parameter::body("/output_urls/*").max_length(1024),
        Parameter::body("/stream_keys").max_items(1),
        Parameter::body("/stream_keys/*").max_length(1024),
        Parameter::body("/interaction_callback_url").max_length(2048),
        Parameter::body("/live_event_callback_config/live_event_type_callback_url")
            .max_length(2048),
        Parameter::body("/live_event_callback_config/key").max_length(32),
        Parameter::body("/live_event_callback_config/callback_event_type").items(1, 10),
        Parameter::body("/rtc_callback_config/rtc_callback_event_type").items(1, 10),
        Parameter::body("/co_streamer_config/voice_config/voice_asset_id").length(1, 256),
        Parameter::body("/co_streamer_config/voice_config/speed").range(50.0, 200.0),
        Parameter::body("/co_streamer_config/voice_config/pitch").range(50.0, 200.0),
        Parameter::body("/co_streamer_config/voice_config/volume").range(90.0, 240.0),
    ])
    .statuses(&[
        Status::Code(202),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/rtc_room_info/users/*/signature",
        "/live_event_report_url",
        "/live_event_callback_config/live_event_type_callback_url",
        "/live_event_callback_config/key",
    ])
    .success(Success::json::<types::StartSmartLiveResponse>());

    /// `GET /v1/{project_id}/smart-live-jobs`
    pub static LIST_SMART_LIVE_JOBS: Operation = Operation::new(
        "ListSmartLiveJobs",
        Method::Get,
        "/v1/{project_id}/smart-live-jobs",
    )
    .family("live-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("smart_live_jobs", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .job(JobFields::new("job_id", "state").items("smart_live_jobs"))
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
        Parameter::query("state").joined(),
        Parameter::query("sort_key"),
        Parameter::query("sort_dir"),
        Parameter::query("create_since"),
        Parameter::query("create_until"),
        Parameter::query("room_name").max_length(128),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
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
    ])
    .success(Success::json::<types::SmartLiveJobPage>());

    /// `GET /v1/{project_id}/smart-live-command/rule-commands`
    pub static LIST_SMART_LIVE_RULE_COMMANDS: Operation = Operation::new(
        "ListSmartLiveRuleCommands",
        Method::Get,
        "/v1/{project_id}/smart-live-command/rule-commands",
    )
    .family("live-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("rule_commands", "offset", "limit")
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
        Parameter::query("job_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/rule_commands/*/interaction_rules/*/trigger/layer_config/image_config/image_url",
        "/rule_commands/*/interaction_rules/*/trigger/layer_config/video_config/video_url",
        "/rule_commands/*/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
        "/rule_commands/*/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
        "/rule_commands/*/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
        "/rule_commands/*/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
        "/rule_commands/*/interaction_rules/*/trigger/reply_audios/*/audio_url",
    ])
    .success(Success::json::<types::RuleCommandPage>());

    /// `GET /v1/{project_id}/smart-live-command/script-commands`
    pub static LIST_SMART_LIVE_SCRIPT_COMMANDS: Operation = Operation::new(
        "ListSmartLiveScriptCommands",
        Method::Get,
        "/v1/{project_id}/smart-live-command/script-commands",
    )
    .family("live-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("scripts_commands", "offset", "limit")
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
        Parameter::query("job_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ScriptCommandPage>());

    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/live-event-report`
    pub static REPORT_LIVE_EVENTS: Operation = Operation::new(
        "LiveEventReport",
        Method::Post,
        "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/live-event-report",
    )
    .family("live-rooms")
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
    .sensitive(&["/live_event_report_url"])
    .success(Success::json::<types::LiveEventReportResponse>());

    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}`
    pub static SHOW_SMART_LIVE: Operation = Operation::new(
        "ShowSmartLive",
        Method::Get,
        "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}",
    )
    .family("live-rooms")
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
    .sensitive(&[
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
    ])
    .success(Success::json::<types::SmartLiveJob>());

    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop`
    pub static STOP_SMART_LIVE: Operation = Operation::new(
        "StopSmartLive",
        Method::Post,
        "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop",
    )
    .family("live-rooms")
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

    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/confirm`
    pub static CONFIRM_SMART_LIVE_ROOM: Operation = Operation::new(
        "ConfirmSmarLiveRoom",
        Method::Post,
        "/v1/{project_id}/smart-live-rooms/{room_id}/confirm",
    )
    .family("live-rooms")
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
        Parameter::body("/script_version").max_length(32),
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

    /// `POST /v1/{project_id}/smart-live-rooms`
    pub static CREATE_SMART_LIVE_ROOM: Operation = Operation::new(
        "CreateSmartLiveRoom",
        Method::Post,
        "/v1/{project_id}/smart-live-rooms",
    )
    .family("live-rooms")
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
        Parameter::body("/scene_scripts").items(1, 100),
        Parameter::body("/scene_scripts/*/script_id").length(1, 64),
        Parameter::body("/scene_scripts/*/script_name").length(1, 256),
        Parameter::body("/scene_scripts/*/script_description").max_length(1024),
        Parameter::body("/scene_scripts/*/dh_id").max_length(64),
        Parameter::body("/scene_scripts/*/model_asset_id").max_length(64),
        Parameter::body("/scene_scripts/*/voice_config/voice_asset_id").length(1, 256),
        Parameter::body("/scene_scripts/*/voice_config/speed").range(50.0, 200.0),
        Parameter::body("/scene_scripts/*/voice_config/pitch").range(50.0, 200.0),
        Parameter::body("/scene_scripts/*/voice_config/volume").range(90.0, 240.0),
        Parameter::body("/scene_scripts/*/background_config").max_items(10),
        Parameter::body("/scene_scripts/*/background_config/*/background_config").length(1, 2048),
        Parameter::body("/scene_scripts/*/background_config/*/background_color_config")
            .max_length(16),
        Parameter::body("/scene_scripts/*/background_config/*/background_asset_id").max_length(64),
        Parameter::body("/scene_scripts/*/background_config/*/background_image_config/dx")
            .range(-5760.0, 0.0),
        Parameter::body("/scene_scripts/*/background_config/*/background_image_config/dy")
            .range(-5760.0, 0.0),
        Parameter::body("/scene_scripts/*/background_config/*/background_image_config/width")
            .range(1.0, 7680.0),
        Parameter::body("/scene_scripts/*/background_config/*/background_image_config/height")
            .range(1.0, 7680.0),
        Parameter::body("/scene_scripts/*/layer_config").max_items(100),
        Parameter::body("/scene_scripts/*/layer_config/*/asset_id").max_length(64),
        Parameter::body("/scene_scripts/*/layer_config/*/group_id").max_length(64),
        Parameter::body("/scene_scripts/*/layer_config/*/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/scene_scripts/*/layer_config/*/position/dx").range(-1920.0, 3840.0),
        Parameter::body("/scene_scripts/*/layer_config/*/position/dy").range(-1920.0, 3840.0),
        Parameter::body("/scene_scripts/*/layer_config/*/position/layer_index").range(1.0, 100.0),
        Parameter::body("/scene_scripts/*/layer_config/*/size/width").range(1.0, 7680.0),
        Parameter::body("/scene_scripts/*/layer_config/*/size/height").range(1.0, 7680.0),
        Parameter::body("/scene_scripts/*/layer_config/*/rotation/angle").range(0.0, 360.0),
        Parameter::body("/scene_scripts/*/layer_config/*/image_config/image_url").length(1, 2048),
        Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_url").length(1, 2048),
        Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_cover_url")
            .length(1, 2048),
        Parameter::body("/scene_scripts/*/layer_config/*/video_config/loop_count")
            .range(-1.0, 100.0),
        Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_sound")
            .range(0.0, 100.0),
        Parameter::body("/scene_scripts/*/layer_config/*/text_config/text_context")
            .max_length(1024),
        Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_name").max_length(64),
        Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_size").range(0.0, 120.0),
        Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_color").max_length(16),
        Parameter::body("/scene_scripts/*/shoot_scripts").max_items(100),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/title").max_length(256),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/text_config/text").length(1, 300000),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/asset_id").max_length(64),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/audio_url").max_length(2048),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/subtitle_url")
            .max_length(2048),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/relation_product/product_id")
            .max_length(64),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/relation_product/product_title")
            .max_length(256),
        Parameter::body("/interaction_rules").max_items(500),
        Parameter::body("/interaction_rules/*/rule_index").max_length(64),
        Parameter::body("/interaction_rules/*/rule_name").max_length(256),
        Parameter::body("/interaction_rules/*/event_type").range(0.0, 100.0),
        Parameter::body("/interaction_rules/*/hit_condition/priority").range(0.0, 999.0),
        Parameter::body("/interaction_rules/*/hit_condition/tags").items(1, 5),
        Parameter::body("/interaction_rules/*/hit_condition/tags/*/tag").max_length(256),
        Parameter::body("/interaction_rules/*/hit_condition/tags/*/value").max_length(1024),
        Parameter::body("/interaction_rules/*/trigger/time_window").range(-1.0, 7200.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/asset_id").max_length(64),
        Parameter::body("/interaction_rules/*/trigger/layer_config/position/dx")
            .range(-1920.0, 3840.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/position/dy")
            .range(-1920.0, 3840.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/position/layer_index")
            .range(1.0, 100.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/size/width").range(1.0, 7680.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/size/height").range(1.0, 7680.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/image_config/image_url")
            .max_length(2048),
        Parameter::body("/interaction_rules/*/trigger/layer_config/image_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/video_config/video_url")
            .max_length(2048),
        Parameter::body("/interaction_rules/*/trigger/layer_config/video_config/video_cover_url")
            .max_length(2048),
        Parameter::body("/interaction_rules/*/trigger/layer_config/video_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/text_config/text_context")
            .max_length(1024),
        Parameter::body("/interaction_rules/*/trigger/layer_config/text_config/font_size")
            .range(0.0, 120.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/text_config/font_color")
            .max_length(16),
        Parameter::body("/interaction_rules/*/trigger/layer_config/text_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/asset_id").max_length(64),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/position/dx")
            .range(-1920.0, 3840.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/position/dy")
            .range(-1920.0, 3840.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/position/layer_index")
            .range(1.0, 100.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/size/width")
            .range(1.0, 7680.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/size/height")
            .range(1.0, 7680.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/image_config/image_url")
            .max_length(2048),
        Parameter::body(
            "/interaction_rules/*/trigger/extra_layer_config/image_config/display_duration",
        )
        .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/video_config/video_url")
            .max_length(2048),
        Parameter::body(
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
        )
        .max_length(2048),
        Parameter::body(
            "/interaction_rules/*/trigger/extra_layer_config/video_config/display_duration",
        )
        .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/text_config/text_context")
            .max_length(1024),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/text_config/font_size")
            .range(0.0, 120.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/text_config/font_color")
            .max_length(16),
        Parameter::body(
            "/interaction_rules/*/trigger/extra_layer_config/text_config/display_duration",
        )
        .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/reply_texts").max_items(5),
        Parameter::body("/interaction_rules/*/trigger/reply_texts/*").max_length(1024),
        Parameter::body("/interaction_rules/*/trigger/reply_audios").max_items(5),
        Parameter::body("/interaction_rules/*/trigger/reply_audios/*/audio_url").max_length(2048),
        Parameter::body("/interaction_rules/*/trigger/reply_audios/*/audio_name").max_length(256),
        Parameter::body("/interaction_rules/*/trigger/robot_id").max_length(64),
        Parameter::body("/interaction_rules/*/group_id").length(1, 64),
        Parameter::body("/interaction_rules/*/group_name").length(1, 256),
        Parameter::body("/interaction_rules/*/enabled_scenes").max_items(100),
        Parameter::body("/interaction_rules/*/enabled_scenes/*").length(1, 256),
        Parameter::body("/play_policy/repeat_count").range(-1.0, 100.0),
        Parameter::body("/play_policy/live_exit_config/max_live_duration").range(0.0, 168.0),
        Parameter::body("/play_policy/live_exit_config/max_exception_waiting_duration")
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
        Parameter::body("/video_config/subtitle_config/stroke_thickness").range(0.0, 50.0),
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
        Parameter::body("/live_event_callback_config/callback_event_type").items(1, 10),
        Parameter::body("/rtc_callback_config/rtc_callback_event_type").items(1, 10),
        Parameter::body("/shared_config/allowed_project_ids").max_items(100),
        Parameter::body("/shared_config/allowed_project_ids/*").length(1, 64),
        Parameter::body("/co_streamer_config/voice_config/voice_asset_id").length(1, 256),
        Parameter::body("/co_streamer_config/voice_config/speed").range(50.0, 200.0),
        Parameter::body("/co_streamer_config/voice_config/pitch").range(50.0, 200.0),
        Parameter::body("/co_streamer_config/voice_config/volume").range(90.0, 240.0),
        Parameter::body("/priv_data").max_length(8192),
        Parameter::body("/relation_live_platform_info/platform_id").max_length(64),
        Parameter::body("/relation_live_platform_info/live_id").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateSmartLiveRoomResponse>());

    /// `GET /v1/{project_id}/smart-live-rooms`
    pub static LIST_SMART_LIVE_ROOMS: Operation = Operation::new(
        "ListSmartLiveRooms",
        Method::Get,
        "/v1/{project_id}/smart-live-rooms",
    )
    .family("live-rooms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("smart_live_rooms", "offset", "limit")
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
        Parameter::query("dh_id").max_length(128),
        Parameter::query("model_name").max_length(128),
        Parameter::query("live_state").joined(),
        Parameter::query("start_time"),
        Parameter::query("end_time"),
        Parameter::query("room_type"),
        Parameter::query("template_own_type"),
        Parameter::query("confirm_state"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/smart_live_rooms/*/cover_url",
        "/smart_live_rooms/*/thumbnail",
    ])
    .success(Success::json::<types::SmartLiveRoomPage>());

    /// `DELETE /v1/{project_id}/smart-live-rooms/{room_id}`
    pub static DELETE_SMART_LIVE_ROOM: Operation = Operation::new(
        "DeleteSmartLiveRoom",
        Method::Delete,
        "/v1/{project_id}/smart-live-rooms/{room_id}",
    )
    .family("live-rooms")
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

    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}`
    pub static SHOW_SMART_LIVE_ROOM: Operation = Operation::new(
        "ShowSmartLiveRoom",
        Method::Get,
        "/v1/{project_id}/smart-live-rooms/{room_id}",
    )
    .family("live-rooms")
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
    ])
    .success(Success::json::<types::SmartLiveRoom>());

    /// `PUT /v1/{project_id}/smart-live-rooms/{room_id}`
    pub static UPDATE_SMART_LIVE_ROOM: Operation = Operation::new(
        "UpdateSmartLiveRoom",
        Method::Put,
        "/v1/{project_id}/smart-live-rooms/{room_id}",
    )
    .family("live-rooms")
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
        Parameter::body("/scene_scripts").items(1, 100),
        Parameter::body("/scene_scripts/*/script_id").length(1, 64),
        Parameter::body("/scene_scripts/*/script_name").length(1, 256),
        Parameter::body("/scene_scripts/*/script_description").max_length(1024),
        Parameter::body("/scene_scripts/*/dh_id").max_length(64),
        Parameter::body("/scene_scripts/*/model_asset_id").max_length(64),
        Parameter::body("/scene_scripts/*/voice_config/voice_asset_id").length(1, 256),
        Parameter::body("/scene_scripts/*/voice_config/speed").range(50.0, 200.0),
        Parameter::body("/scene_scripts/*/voice_config/pitch").range(50.0, 200.0),
        Parameter::body("/scene_scripts/*/voice_config/volume").range(90.0, 240.0),
        Parameter::body("/scene_scripts/*/background_config").max_items(10),
        Parameter::body("/scene_scripts/*/background_config/*/background_config").length(1, 2048),
        Parameter::body("/scene_scripts/*/background_config/*/background_color_config")
            .max_length(16),
        Parameter::body("/scene_scripts/*/background_config/*/background_asset_id").max_length(64),
        Parameter::body("/scene_scripts/*/background_config/*/background_image_config/dx")
            .range(-5760.0, 0.0),
        Parameter::body("/scene_scripts/*/background_config/*/background_image_config/dy")
            .range(-5760.0, 0.0),
        Parameter::body("/scene_scripts/*/background_config/*/background_image_config/width")
            .range(1.0, 7680.0),
        Parameter::body("/scene_scripts/*/background_config/*/background_image_config/height")
            .range(1.0, 7680.0),
        Parameter::body("/scene_scripts/*/layer_config").max_items(100),
        Parameter::body("/scene_scripts/*/layer_config/*/asset_id").max_length(64),
        Parameter::body("/scene_scripts/*/layer_config/*/group_id").max_length(64),
        Parameter::body("/scene_scripts/*/layer_config/*/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/scene_scripts/*/layer_config/*/position/dx").range(-1920.0, 3840.0),
        Parameter::body("/scene_scripts/*/layer_config/*/position/dy").range(-1920.0, 3840.0),
        Parameter::body("/scene_scripts/*/layer_config/*/position/layer_index").range(1.0, 100.0),
        Parameter::body("/scene_scripts/*/layer_config/*/size/width").range(1.0, 7680.0),
        Parameter::body("/scene_scripts/*/layer_config/*/size/height").range(1.0, 7680.0),
        Parameter::body("/scene_scripts/*/layer_config/*/rotation/angle").range(0.0, 360.0),
        Parameter::body("/scene_scripts/*/layer_config/*/image_config/image_url").length(1, 2048),
        Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_url").length(1, 2048),
        Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_cover_url")
            .length(1, 2048),
        Parameter::body("/scene_scripts/*/layer_config/*/video_config/loop_count")
            .range(-1.0, 100.0),
        Parameter::body("/scene_scripts/*/layer_config/*/video_config/video_sound")
            .range(0.0, 100.0),
        Parameter::body("/scene_scripts/*/layer_config/*/text_config/text_context")
            .max_length(1024),
        Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_name").max_length(64),
        Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_size").range(0.0, 120.0),
        Parameter::body("/scene_scripts/*/layer_config/*/text_config/font_color").max_length(16),
        Parameter::body("/scene_scripts/*/shoot_scripts").max_items(100),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/title").max_length(256),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/text_config/text").length(1, 300000),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/asset_id").max_length(64),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/audio_url").max_length(2048),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/audio_config/subtitle_url")
            .max_length(2048),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/relation_product/product_id")
            .max_length(64),
        Parameter::body("/scene_scripts/*/shoot_scripts/*/relation_product/product_title")
            .max_length(256),
        Parameter::body("/interaction_rules").max_items(500),
        Parameter::body("/interaction_rules/*/rule_index").max_length(64),
        Parameter::body("/interaction_rules/*/rule_name").max_length(256),
        Parameter::body("/interaction_rules/*/event_type").range(0.0, 100.0),
        Parameter::body("/interaction_rules/*/hit_condition/priority").range(0.0, 999.0),
        Parameter::body("/interaction_rules/*/hit_condition/tags").items(1, 5),
        Parameter::body("/interaction_rules/*/hit_condition/tags/*/tag").max_length(256),
        Parameter::body("/interaction_rules/*/hit_condition/tags/*/value").max_length(1024),
        Parameter::body("/interaction_rules/*/trigger/time_window").range(-1.0, 7200.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/asset_id").max_length(64),
        Parameter::body("/interaction_rules/*/trigger/layer_config/position/dx")
            .range(-1920.0, 3840.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/position/dy")
            .range(-1920.0, 3840.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/position/layer_index")
            .range(1.0, 100.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/size/width").range(1.0, 7680.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/size/height").range(1.0, 7680.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/image_config/image_url")
            .max_length(2048),
        Parameter::body("/interaction_rules/*/trigger/layer_config/image_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/video_config/video_url")
            .max_length(2048),
        Parameter::body("/interaction_rules/*/trigger/layer_config/video_config/video_cover_url")
            .max_length(2048),
        Parameter::body("/interaction_rules/*/trigger/layer_config/video_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/text_config/text_context")
            .max_length(1024),
        Parameter::body("/interaction_rules/*/trigger/layer_config/text_config/font_size")
            .range(0.0, 120.0),
        Parameter::body("/interaction_rules/*/trigger/layer_config/text_config/font_color")
            .max_length(16),
        Parameter::body("/interaction_rules/*/trigger/layer_config/text_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/asset_id").max_length(64),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/position/dx")
            .range(-1920.0, 3840.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/position/dy")
            .range(-1920.0, 3840.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/position/layer_index")
            .range(1.0, 100.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/size/width")
            .range(1.0, 7680.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/size/height")
            .range(1.0, 7680.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/image_config/image_url")
            .max_length(2048),
        Parameter::body(
            "/interaction_rules/*/trigger/extra_layer_config/image_config/display_duration",
        )
        .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/video_config/video_url")
            .max_length(2048),
        Parameter::body(
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
        )
        .max_length(2048),
        Parameter::body(
            "/interaction_rules/*/trigger/extra_layer_config/video_config/display_duration",
        )
        .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/text_config/text_context")
            .max_length(1024),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/text_config/font_size")
            .range(0.0, 120.0),
        Parameter::body("/interaction_rules/*/trigger/extra_layer_config/text_config/font_color")
            .max_length(16),
        Parameter::body(
            "/interaction_rules/*/trigger/extra_layer_config/text_config/display_duration",
        )
        .range(0.0, 3600.0),
        Parameter::body("/interaction_rules/*/trigger/reply_texts").max_items(5),
        Parameter::body("/interaction_rules/*/trigger/reply_texts/*").max_length(1024),
        Parameter::body("/interaction_rules/*/trigger/reply_audios").max_items(5),
        Parameter::body("/interaction_rules/*/trigger/reply_audios/*/audio_url").max_length(2048),
        Parameter::body("/interaction_rules/*/trigger/reply_audios/*/audio_name").max_length(256),
        Parameter::body("/interaction_rules/*/trigger/robot_id").max_length(64),
        Parameter::body("/interaction_rules/*/group_id").length(1, 64),
        Parameter::body("/interaction_rules/*/group_name").length(1, 256),
        Parameter::body("/interaction_rules/*/enabled_scenes").max_items(100),
        Parameter::body("/interaction_rules/*/enabled_scenes/*").length(1, 256),
        Parameter::body("/play_policy/repeat_count").range(-1.0, 100.0),
        Parameter::body("/play_policy/live_exit_config/max_live_duration").range(0.0, 168.0),
        Parameter::body("/play_policy/live_exit_config/max_exception_waiting_duration")
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
        Parameter::body("/video_config/subtitle_config/stroke_thickness").range(0.0, 50.0),
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
        Parameter::body("/live_event_callback_config/callback_event_type").items(1, 10),
        Parameter::body("/rtc_callback_config/rtc_callback_event_type").items(1, 10),
        Parameter::body("/shared_config/allowed_project_ids").max_items(100),
        Parameter::body("/shared_config/allowed_project_ids/*").length(1, 64),
        Parameter::body("/co_streamer_config/voice_config/voice_asset_id").length(1, 256),
        Parameter::body("/co_streamer_config/voice_config/speed").range(50.0, 200.0),
        Parameter::body("/co_streamer_config/voice_config/pitch").range(50.0, 200.0),
        Parameter::body("/co_streamer_config/voice_config/volume").range(90.0, 240.0),
        Parameter::body("/priv_data").max_length(8192),
        Parameter::body("/relation_live_platform_info/platform_id").max_length(64),
        Parameter::body("/relation_live_platform_info/live_id").max_length(64),
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
    ])
    .success(Success::json::<types::SmartLiveRoom>());

    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info`
    pub static SHOW_LIVE_WARNING_INFO: Operation = Operation::new(
        "ShowLiveWarningInfo",
        Method::Get,
        "/v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info",
    )
    .family("live-rooms")
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
    .success(Success::json::<types::ShowLiveWarningInfoResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Show the live settings of the tenant.
        ///
        /// `GET /v1/{project_id}/smart-live-configs/user-config` (ShowSmartLiveUserConfig)
        pub struct ShowSmartLiveUserConfig: json -> types::SmartLiveUserConfig;
    }

    codegen::request! {
        /// Change the live settings of the tenant.
        ///
        /// `PUT /v1/{project_id}/smart-live-configs/user-config` (UpdateSmartLiveUserConfig)
        pub struct UpdateSmartLiveUserConfig: empty -> ();
    }

    codegen::request! {
        /// Confirm or reject commands of a live job.
        ///
        /// Only for those accounts whose changes to a running job a person must confirm. The commands
        /// are listed by `ListSmartLiveScriptCommands` and `ListSmartLiveRuleCommands`.
        ///
        /// `POST
        /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm`
        /// (BatchConfirmLiveCommands)
        pub struct BatchConfirmLiveCommands: empty -> ();
    }

    codegen::request! {
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
        pub struct ExecuteSmartLiveCommand: json -> types::ExecuteSmartLiveCommandResponse;
    }

    codegen::request! {
        /// List the commands that were inserted into a live job.
        ///
        /// `GET
        /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands`
        /// (ListInsertCommands)
        pub struct ListInsertCommands: json -> types::InsertCommandPage, paged;
    }

    impl ListInsertCommands {
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
        /// List the live jobs of a room.
        ///
        /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs` (ListSmartLive)
        pub struct ListSmartLive: json -> types::SmartLiveJobPage, paged;
    }

    impl ListSmartLive {
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

        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::SmartLiveJobState, F>) -> Self {
            self.call
                .set_list("state", codegen::IntoList::into_list(state));
            self
        }

        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset.
        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey, F>) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
            self
        }

        /// Only what was created at this time or later.
        pub fn create_since<F>(
            mut self,
            create_since: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_since",
                codegen::IntoOption::into_option(create_since),
            );
            self
        }

        /// Only what was created at this time or earlier.
        pub fn create_until<F>(
            mut self,
            create_until: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_until",
                codegen::IntoOption::into_option(create_until),
            );
            self
        }
    }

    codegen::request! {
        /// Start a live job in a room.
        ///
        /// Starts a job that plays the room's scripts. The response can come before the stream does:
        /// the job is `WAITING`, then `PROCESSING`, and ends when the scripts end, as
        /// `live_exit_config` sets it, or with `StopSmartLive`.
        ///
        /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs` (StartSmartLive)
        pub struct StartSmartLive: json -> types::StartSmartLiveResponse;
    }

    impl StartSmartLive {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::SmartLiveJob>> {
            codegen::start_job::<types::StartSmartLiveResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// List the live jobs of all rooms.
        ///
        /// `GET /v1/{project_id}/smart-live-jobs` (ListSmartLiveJobs)
        pub struct ListSmartLiveJobs: json -> types::SmartLiveJobPage, paged;
    }

    impl ListSmartLiveJobs {
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

        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::SmartLiveJobState, F>) -> Self {
            self.call
                .set_list("state", codegen::IntoList::into_list(state));
            self
        }

        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset.
        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey, F>) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
            self
        }

        /// Only what was created at this time or later.
        pub fn create_since<F>(
            mut self,
            create_since: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_since",
                codegen::IntoOption::into_option(create_since),
            );
            self
        }

        /// Only what was created at this time or earlier.
        pub fn create_until<F>(
            mut self,
            create_until: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_until",
                codegen::IntoOption::into_option(create_until),
            );
            self
        }

        /// A part of the room's name. At most 128 characters.
        pub fn room_name<F>(mut self, room_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("room_name", codegen::IntoOption::into_option(room_name));
            self
        }
    }

    codegen::request! {
        /// List changes of interaction rules that wait to be confirmed.
        ///
        /// Only for those accounts whose changes to a running job a person must confirm.
        ///
        /// `GET /v1/{project_id}/smart-live-command/rule-commands` (ListSmartLiveRuleCommands)
        pub struct ListSmartLiveRuleCommands: json -> types::RuleCommandPage, paged;
    }

    impl ListSmartLiveRuleCommands {
        /// Only commands to this live job.
        pub fn job_id<F>(mut self, job_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("job_id", codegen::IntoOption::into_option(job_id));
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
        /// List changes of scripts that wait to be confirmed.
        ///
        /// Only for those accounts whose changes to a running job a person must confirm.
        ///
        /// `GET /v1/{project_id}/smart-live-command/script-commands` (ListSmartLiveScriptCommands)
        pub struct ListSmartLiveScriptCommands: json -> types::ScriptCommandPage, paged;
    }

    impl ListSmartLiveScriptCommands {
        /// Only commands to this live job.
        pub fn job_id<F>(mut self, job_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("job_id", codegen::IntoOption::into_option(job_id));
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
        pub struct ReportLiveEvents: json -> types::LiveEventReportResponse;
    }

    impl ReportLiveEvents {
        /// HMAC-SHA256, as the service put it into `live_event_report_url`. At most 64 characters.
        pub fn auth_key<F>(mut self, auth_key: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("auth_key", codegen::IntoOption::into_option(auth_key));
            self
        }

        /// When `auth_key` expires, in milliseconds since 1970-01-01 00:00 UTC. Range: 0 to
        /// 4102415999000.
        pub fn expires_time<F>(mut self, expires_time: impl codegen::IntoOption<i64, F>) -> Self {
            self.call.set_option(
                "expires_time",
                codegen::IntoOption::into_option(expires_time),
            );
            self
        }

        /// Whether the response has an address with a new key.
        pub fn refresh_url<F>(mut self, refresh_url: impl codegen::IntoOption<bool, F>) -> Self {
            self.call
                .set_option("refresh_url", codegen::IntoOption::into_option(refresh_url));
            self
        }

        /// The same as `auth_key`.
        pub fn x_mss_auth_key<F>(
            mut self,
            x_mss_auth_key: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "x-mss-auth-key",
                codegen::IntoOption::into_option(x_mss_auth_key),
            );
            self
        }

        /// The same as `expires_time`.
        pub fn x_mss_expires_time<F>(
            mut self,
            x_mss_expires_time: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.call.set_option(
                "x-mss-expires-time",
                codegen::IntoOption::into_option(x_mss_expires_time),
            );
            self
        }
    }

    codegen::request! {
        /// Show a live job.
        ///
        /// Poll it to wait until a job begins or ends.
        ///
        /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}` (ShowSmartLive)
        pub struct ShowSmartLive: json -> types::SmartLiveJob;
    }

    codegen::request! {
        /// End a live job.
        ///
        /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop`
        /// (StopSmartLive)
        pub struct StopSmartLive: empty -> ();
    }

    codegen::request! {
        /// Confirm or reject the scripts of a live room.
        ///
        /// Only for those accounts whose rooms a person must confirm before they go live.
        ///
        /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/confirm` (ConfirmSmarLiveRoom)
        pub struct ConfirmSmartLiveRoom: empty -> ();
    }

    codegen::request! {
        /// Create a live room.
        ///
        /// Only the name is required. `StartSmartLive` lets the room go live.
        ///
        /// `POST /v1/{project_id}/smart-live-rooms` (CreateSmartLiveRoom)
        pub struct CreateSmartLiveRoom: json -> types::CreateSmartLiveRoomResponse;
    }

    codegen::request! {
        /// List live rooms.
        ///
        /// `GET /v1/{project_id}/smart-live-rooms` (ListSmartLiveRooms)
        pub struct ListSmartLiveRooms: json -> types::SmartLiveRoomPage, paged;
    }

    impl ListSmartLiveRooms {
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

        /// A part of the room's name. At most 128 characters.
        pub fn room_name<F>(mut self, room_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("room_name", codegen::IntoOption::into_option(room_name));
            self
        }

        /// A digital human, which is an avatar and a voice together. At most 128 characters.
        pub fn dh_id<F>(mut self, dh_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("dh_id", codegen::IntoOption::into_option(dh_id));
            self
        }

        /// A part of an avatar's name. At most 128 characters.
        pub fn model_name<F>(mut self, model_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("model_name", codegen::IntoOption::into_option(model_name));
            self
        }

        /// Only rooms whose latest live job is in one of these states. NULL selects rooms without a
        /// job. Success is SUCCESS here, and SUCCEED in jobs.
        pub fn live_state<F>(
            mut self,
            live_state: impl codegen::IntoList<types::RoomLiveState, F>,
        ) -> Self {
            self.call
                .set_list("live_state", codegen::IntoList::into_list(live_state));
            self
        }

        /// Only rooms whose latest live job started at this time or later.
        pub fn start_time<F>(
            mut self,
            start_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call
                .set_option("start_time", codegen::IntoOption::into_option(start_time));
            self
        }

        /// End of the range that `start_time` begins. Whether the start or the end of the job must lie
        /// before it is undocumented.
        pub fn end_time<F>(
            mut self,
            end_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call
                .set_option("end_time", codegen::IntoOption::into_option(end_time));
            self
        }

        /// Only elements whose `room_type` is this.
        pub fn room_type<F>(
            mut self,
            room_type: impl codegen::IntoOption<types::SmartLiveRoomType, F>,
        ) -> Self {
            self.call
                .set_option("room_type", codegen::IntoOption::into_option(room_type));
            self
        }

        /// Only templates that the project is related to in this way.
        pub fn template_own_type<F>(
            mut self,
            template_own_type: impl codegen::IntoOption<types::TemplateOwnership, F>,
        ) -> Self {
            self.call.set_option(
                "template_own_type",
                codegen::IntoOption::into_option(template_own_type),
            );
            self
        }

        /// The values are in lower case here, and in upper case in rooms.
        pub fn confirm_state<F>(
            mut self,
            confirm_state: impl codegen::IntoOption<types::RoomConfirmFilter, F>,
        ) -> Self {
            self.call.set_option(
                "confirm_state",
                codegen::IntoOption::into_option(confirm_state),
            );
            self
        }
    }

    codegen::request! {
        /// Delete a live room.
        ///
        /// `DELETE /v1/{project_id}/smart-live-rooms/{room_id}` (DeleteSmartLiveRoom)
        pub struct DeleteSmartLiveRoom: empty -> ();
    }

    codegen::request! {
        /// Show a live room.
        ///
        /// `GET /v1/{project_id}/smart-live-rooms/{room_id}` (ShowSmartLiveRoom)
        pub struct ShowSmartLiveRoom: json -> types::SmartLiveRoom;
    }

    codegen::request! {
        /// Change a live room.
        ///
        /// Takes the same body as `CreateSmartLiveRoom`. Each update changes the `script_version` of
        /// the room. The command `REWRITE_PLAY_SCRIPT` changes the scripts of a job that runs.
        ///
        /// `PUT /v1/{project_id}/smart-live-rooms/{room_id}` (UpdateSmartLiveRoom)
        pub struct UpdateSmartLiveRoom: json -> types::SmartLiveRoom;
    }

    codegen::request! {
        /// List the risks of a live room's configuration.
        ///
        /// The warnings are those that `StartSmartLive` returns with the job it has begun.
        ///
        /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info` (ShowLiveWarningInfo)
        pub struct ShowLiveWarningInfo: json -> types::ShowLiveWarningInfoResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        BackgroundConfigInfo, ErrorResponse, HitCondition, LayerConfig, LiveEventType,
        LiveModelInfo, LivePlayType, ReviewConfig, RtcRoomInfo, RuleTrigger, SharedType,
        StreamerRole, TextConfig, VideoConfig, ViewMode, VoiceConfig,
    };

    /// Settings of a tenant for its live streams.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartLiveUserConfig, extra {
            0 live_exit_config: Option<LiveExitConfig> = optional "live_exit_config";
            1 live_event_callback_config: Option<LiveEventCallbackConfig> = optional "live_event_callback_config";
            2 live_notify_config: Option<LiveNotifyConfig> = optional "live_notify_config";
        }
    }

    /// When a live job ends by itself.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveExitConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`max_live_duration`](field@Self::max_live_duration).
        #[must_use]
        pub fn max_live_duration<F>(
            mut self,
            max_live_duration: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.max_live_duration = codegen::IntoOption::into_option(max_live_duration);
            self
        }

        /// Sets [`auto_stop_mode`](field@Self::auto_stop_mode).
        #[must_use]
        pub fn auto_stop_mode<F>(
            mut self,
            auto_stop_mode: impl codegen::IntoOption<LiveAutoStopMode, F>,
        ) -> Self {
            self.auto_stop_mode = codegen::IntoOption::into_option(auto_stop_mode);
            self
        }

        /// Sets [`max_exception_waiting_duration`](field@Self::max_exception_waiting_duration).
        #[must_use]
        pub fn max_exception_waiting_duration<F>(
            mut self,
            max_exception_waiting_duration: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.max_exception_waiting_duration =
                codegen::IntoOption::into_option(max_exception_waiting_duration);
            self
        }
    }

    codegen::object! {
        LiveExitConfig, extra {
            0 max_live_duration: Option<i32> = optional "max_live_duration";
            1 auto_stop_mode: Option<LiveAutoStopMode> = optional "auto_stop_mode";
            2 max_exception_waiting_duration: Option<i32> = optional "max_exception_waiting_duration";
        }
    }

    codegen::open_enum! {
        /// What a job that shall end waits for.
        ///
        /// - `FORCE_EXIT`: nothing.
        /// - `SEGMENT_END`: the end of the passage.
        /// - `SCENE_END`: the end of the scene.
        /// - `SCRIPT_END`: the end of all scenes.
        pub enum LiveAutoStopMode {
            ForceExit = "FORCE_EXIT",
            SegmentEnd = "SEGMENT_END",
            SceneEnd = "SCENE_END",
            ScriptEnd = "SCRIPT_END",
        }
    }

    /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
    /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
    /// on the event, see `callback_event_type`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveEventCallbackConfig {
        /// An https address. At most 2048 characters.
        pub live_event_type_callback_url: Option<String>,
        /// How a receiver can verify that an event comes from the service. Default: `NONE`.
        pub auth_type: Option<LiveEventCallbackAuthType>,
        /// What MSS_A and MSS_A_HEAD sign with. At most 32 characters.
        pub key: Option<String>,
        /// 1 to 10 elements.
        pub callback_event_type: Option<Vec<LiveEventType>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveEventCallbackConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`live_event_type_callback_url`](field@Self::live_event_type_callback_url).
        #[must_use]
        pub fn live_event_type_callback_url<F>(
            mut self,
            live_event_type_callback_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.live_event_type_callback_url =
                codegen::IntoOption::into_option(live_event_type_callback_url);
            self
        }

        /// Sets [`auth_type`](field@Self::auth_type).
        #[must_use]
        pub fn auth_type<F>(
            mut self,
            auth_type: impl codegen::IntoOption<LiveEventCallbackAuthType, F>,
        ) -> Self {
            self.auth_type = codegen::IntoOption::into_option(auth_type);
            self
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key<F>(mut self, key: impl codegen::IntoOption<String, F>) -> Self {
            self.key = codegen::IntoOption::into_option(key);
            self
        }

        /// Sets [`callback_event_type`](field@Self::callback_event_type).
        #[must_use]
        pub fn callback_event_type<F>(
            mut self,
            callback_event_type: impl codegen::IntoList<LiveEventType, F>,
        ) -> Self {
            self.callback_event_type = codegen::IntoList::into_optional_list(callback_event_type);
            self
        }
    }

    codegen::object! {
        LiveEventCallbackConfig, extra {
            0 live_event_type_callback_url: Option<String> = optional "live_event_type_callback_url" sensitive;
            1 auth_type: Option<LiveEventCallbackAuthType> = optional "auth_type";
            2 key: Option<String> = optional "key" sensitive;
            3 callback_event_type: Option<Vec<LiveEventType>> = optional "callback_event_type";
        }
    }

    codegen::open_enum! {
        /// How a receiver can verify that an event comes from the service.
        ///
        /// - `NONE`: by what the address itself holds.
        /// - `MSS_A`: by two query parameters that are added. `hwTime` is the time, in hexadecimal;
        ///   `hwSecret` is the HMAC-SHA256 of the address followed by the time, under `key`.
        /// - `MSS_A_HEAD`: by the same two values as headers, `x-hw-mss-time` and `x-hw-mss-secret`.
        /// - `MEITUAN_DEFAULT`: only for calls to Meituan's platform.
        pub enum LiveEventCallbackAuthType {
            None = "NONE",
            MssA = "MSS_A",
            MssAHead = "MSS_A_HEAD",
            MeituanDefault = "MEITUAN_DEFAULT",
        }
    }

    /// Which messages the tenant gets.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveNotifyConfig {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub notify_events: Vec<NotifyEvent>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LiveNotifyConfig, extra {
            0 notify_events: Vec<NotifyEvent> = collection "notify_events";
        }
    }

    codegen::open_enum! {
        /// What AUTO_EXIT means is undocumented; the name suggests a live job that ends by itself.
        pub enum NotifyEvent {
            AutoExit = "AUTO_EXIT",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateSmartLiveUserConfigRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`live_exit_config`](field@Self::live_exit_config).
        #[must_use]
        pub fn live_exit_config<F>(
            mut self,
            live_exit_config: impl codegen::IntoOption<LiveExitConfig, F>,
        ) -> Self {
            self.live_exit_config = codegen::IntoOption::into_option(live_exit_config);
            self
        }

        /// Sets [`live_event_callback_config`](field@Self::live_event_callback_config).
        #[must_use]
        pub fn live_event_callback_config<F>(
            mut self,
            live_event_callback_config: impl codegen::IntoOption<LiveEventCallbackConfig, F>,
        ) -> Self {
            self.live_event_callback_config =
                codegen::IntoOption::into_option(live_event_callback_config);
            self
        }

        /// Sets [`live_notify_config`](field@Self::live_notify_config).
        #[must_use]
        pub fn live_notify_config<F>(
            mut self,
            live_notify_config: impl codegen::IntoOption<UpdateLiveNotifyConfig, F>,
        ) -> Self {
            self.live_notify_config = codegen::IntoOption::into_option(live_notify_config);
            self
        }
    }

    codegen::object! {
        UpdateSmartLiveUserConfigRequest, extra {
            0 live_exit_config: Option<LiveExitConfig> = optional "live_exit_config";
            1 live_event_callback_config: Option<LiveEventCallbackConfig> = optional "live_event_callback_config";
            2 live_notify_config: Option<UpdateLiveNotifyConfig> = optional "live_notify_config";
        }
    }

    /// Which messages the tenant shall get, as a change of the list.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLiveNotifyConfig {
        /// Whether the events are added to the list, removed from it, or replace it.
        pub action: Option<LiveNotifyAction>,
        pub notify_events: Option<Vec<NotifyEvent>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateLiveNotifyConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`action`](field@Self::action).
        #[must_use]
        pub fn action<F>(mut self, action: impl codegen::IntoOption<LiveNotifyAction, F>) -> Self {
            self.action = codegen::IntoOption::into_option(action);
            self
        }

        /// Sets [`notify_events`](field@Self::notify_events).
        #[must_use]
        pub fn notify_events<F>(
            mut self,
            notify_events: impl codegen::IntoList<NotifyEvent, F>,
        ) -> Self {
            self.notify_events = codegen::IntoList::into_optional_list(notify_events);
            self
        }
    }

    codegen::object! {
        UpdateLiveNotifyConfig, extra {
            0 action: Option<LiveNotifyAction> = optional "action";
            1 notify_events: Option<Vec<NotifyEvent>> = optional "notify_events";
        }
    }

    codegen::open_enum! {
        /// Whether the events are added to the list, removed from it, or replace it.
        pub enum LiveNotifyAction {
            Add = "add",
            Del = "del",
            Replace = "replace",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchConfirmLiveCommandsRequest {
        /// A command that waits for a person to confirm it. See LiveCommandName.
        pub command: Option<LiveConfirmableCommand>,
        pub action: Option<LiveConfirmAction>,
        /// What it means to leave this out is documented only for another command. List the ids.
        pub command_ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchConfirmLiveCommandsRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`command`](field@Self::command).
        #[must_use]
        pub fn command<F>(
            mut self,
            command: impl codegen::IntoOption<LiveConfirmableCommand, F>,
        ) -> Self {
            self.command = codegen::IntoOption::into_option(command);
            self
        }

        /// Sets [`action`](field@Self::action).
        #[must_use]
        pub fn action<F>(
            mut self,
            action: impl codegen::IntoOption<LiveConfirmAction, F>,
        ) -> Self {
            self.action = codegen::IntoOption::into_option(action);
            self
        }

        /// Sets [`command_ids`](field@Self::command_ids).
        #[must_use]
        pub fn command_ids<F>(mut self, command_ids: impl codegen::IntoList<String, F>) -> Self {
            self.command_ids = codegen::IntoList::into_optional_list(command_ids);
            self
        }
    }

    codegen::object! {
        BatchConfirmLiveCommandsRequest, extra {
            0 command: Option<LiveConfirmableCommand> = optional "command";
            1 action: Option<LiveConfirmAction> = optional "action";
            2 command_ids: Option<Vec<String>> = optional "command_ids";
        }
    }

    codegen::open_enum! {
        /// A command that waits for a person to confirm it. See LiveCommandName.
        pub enum LiveConfirmableCommand {
            RewritePlayScript = "REWRITE_PLAY_SCRIPT",
            RewriteInteractionRules = "REWRITE_INTERACTION_RULES",
        }
    }

    codegen::open_enum! {
        pub enum LiveConfirmAction {
            Confirm = "confirm",
            Reject = "reject",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ExecuteSmartLiveCommandRequest {
        /// What to do in a live job, and with which `params`.
        pub command: LiveCommandName,
        /// What the command needs: see `command`.
        pub params: Option<codegen::Map<String, codegen::Value>>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ExecuteSmartLiveCommandRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(command: LiveCommandName) -> Self {
            Self {
                command,
                ..Default::default()
            }
        }

        /// Sets [`params`](field@Self::params).
        #[must_use]
        pub fn params<F>(
            mut self,
            params: impl codegen::IntoOption<codegen::Map<String, codegen::Value>, F>,
        ) -> Self {
            self.params = codegen::IntoOption::into_option(params);
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
    }

    codegen::object! {
        ExecuteSmartLiveCommandRequest, extra {
            0 command: LiveCommandName = required "command";
            1 params: Option<codegen::Map<String, codegen::Value>> = optional "params";
            2 review_config: Option<ReviewConfig> = optional "review_config";
        }
    }

    codegen::variants! {
        /// The `params` of `ExecuteSmartLiveCommandRequest`, by its `command`.
        pub enum LiveCommand of ExecuteSmartLiveCommandRequest("command", Some("params"), false) {
            InsertPlayScript(PlayTextInfo) = "INSERT_PLAY_SCRIPT",
            InsertPlayAudio(PlayAudioInfo) = "INSERT_PLAY_AUDIO",
            GetCurrentPlayingScripts = "GET_CURRENT_PLAYING_SCRIPTS",
            GetLiveJobConfigInfo = "GET_LIVE_JOB_CONFIG_INFO",
            CleanUpInsertCommand(CleanUpInsertCommand) = "CLEAN_UP_INSERT_COMMAND",
            ResetExitConfig(LiveExitConfig) = "RESET_EXIT_CONFIG",
        }
    }

    /// A text that is inserted into a live job.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PlayTextInfo {
        pub text_config: Option<TextConfig>,
        /// When something is played that was not in the script. Default: `PLAY_NOW`.
        pub play_type: Option<LivePlayType>,
        /// Who speaks, the avatar (STREAMER) or the second voice (CO_STREAMER). Default: `STREAMER`.
        pub play_role: Option<StreamerRole>,
        /// The rule that is replied to. At most 64 characters.
        pub rule_index: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PlayTextInfo {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`text_config`](field@Self::text_config).
        #[must_use]
        pub fn text_config<F>(
            mut self,
            text_config: impl codegen::IntoOption<TextConfig, F>,
        ) -> Self {
            self.text_config = codegen::IntoOption::into_option(text_config);
            self
        }

        /// Sets [`play_type`](field@Self::play_type).
        #[must_use]
        pub fn play_type<F>(
            mut self,
            play_type: impl codegen::IntoOption<LivePlayType, F>,
        ) -> Self {
            self.play_type = codegen::IntoOption::into_option(play_type);
            self
        }

        /// Sets [`play_role`](field@Self::play_role).
        #[must_use]
        pub fn play_role<F>(
            mut self,
            play_role: impl codegen::IntoOption<StreamerRole, F>,
        ) -> Self {
            self.play_role = codegen::IntoOption::into_option(play_role);
            self
        }

        /// Sets [`rule_index`](field@Self::rule_index).
        #[must_use]
        pub fn rule_index<F>(mut self, rule_index: impl codegen::IntoOption<String, F>) -> Self {
            self.rule_index = codegen::IntoOption::into_option(rule_index);
            self
        }
    }

    codegen::object! {
        PlayTextInfo, extra {
            0 text_config: Option<TextConfig> = optional "text_config";
            1 play_type: Option<LivePlayType> = optional "play_type";
            2 play_role: Option<StreamerRole> = optional "play_role";
            3 rule_index: Option<String> = optional "rule_index";
        }
    }

    /// Audio that is inserted into a live job.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PlayAudioInfo {
        /// At most 2048 characters.
        pub audio_url: Option<String>,
        /// When something is played that was not in the script. Default: `APPEND`.
        pub play_type: Option<LivePlayType>,
        /// Who speaks, the avatar (STREAMER) or the second voice (CO_STREAMER). Default: `STREAMER`.
        pub play_role: Option<StreamerRole>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PlayAudioInfo {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`audio_url`](field@Self::audio_url).
        #[must_use]
        pub fn audio_url<F>(mut self, audio_url: impl codegen::IntoOption<String, F>) -> Self {
            self.audio_url = codegen::IntoOption::into_option(audio_url);
            self
        }

        /// Sets [`play_type`](field@Self::play_type).
        #[must_use]
        pub fn play_type<F>(
            mut self,
            play_type: impl codegen::IntoOption<LivePlayType, F>,
        ) -> Self {
            self.play_type = codegen::IntoOption::into_option(play_type);
            self
        }

        /// Sets [`play_role`](field@Self::play_role).
        #[must_use]
        pub fn play_role<F>(
            mut self,
            play_role: impl codegen::IntoOption<StreamerRole, F>,
        ) -> Self {
            self.play_role = codegen::IntoOption::into_option(play_role);
            self
        }
    }

    codegen::object! {
        PlayAudioInfo, extra {
            0 audio_url: Option<String> = optional "audio_url" sensitive;
            1 play_type: Option<LivePlayType> = optional "play_type";
            2 play_role: Option<StreamerRole> = optional "play_role";
        }
    }

    /// Which inserted commands are removed. What it has is inferred from another operation.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CleanUpInsertCommand {
        /// Without it, all that have not been played.
        pub command_ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CleanUpInsertCommand {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`command_ids`](field@Self::command_ids).
        #[must_use]
        pub fn command_ids<F>(mut self, command_ids: impl codegen::IntoList<String, F>) -> Self {
            self.command_ids = codegen::IntoList::into_optional_list(command_ids);
            self
        }
    }

    codegen::object! {
        CleanUpInsertCommand, extra {
            0 command_ids: Option<Vec<String>> = optional "command_ids";
        }
    }

    codegen::open_enum! {
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
            InsertPlayScript = "INSERT_PLAY_SCRIPT",
            InsertPlayAudio = "INSERT_PLAY_AUDIO",
            RewritePlayScript = "REWRITE_PLAY_SCRIPT",
            RewriteInteractionRules = "REWRITE_INTERACTION_RULES",
            GetCurrentPlayingScripts = "GET_CURRENT_PLAYING_SCRIPTS",
            GetLiveJobConfigInfo = "GET_LIVE_JOB_CONFIG_INFO",
            RefreshOutputUrl = "REFRESH_OUTPUT_URL",
            CleanUpInsertCommand = "CLEAN_UP_INSERT_COMMAND",
            ResetExitConfig = "RESET_EXIT_CONFIG",
            ShowLayer = "SHOW_LAYER",
        }
    }

    /// The answer of `ExecuteSmartLiveCommand`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ExecuteSmartLiveCommandResponse {
        /// At most 64 characters.
        pub command_id: Option<String>,
        /// What to do in a live job, and with which `params`.
        pub command: Option<LiveCommandName>,
        /// What a query found, as JSON in a text. At most 1048576 characters.
        pub result: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ExecuteSmartLiveCommandResponse, extra {
            0 command_id: Option<String> = optional "command_id";
            1 command: Option<LiveCommandName> = optional "command";
            2 result: Option<String> = optional "result";
        }
    }

    /// The answer of `ListInsertCommands`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InsertCommandPage {
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub insert_commands: Vec<InsertCommand>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InsertCommandPage, extra {
            0 count: Option<i32> = optional "count";
            1 insert_commands: Vec<InsertCommand> = collection "insert_commands";
        }
    }

    /// A command that was inserted into a live job.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InsertCommand {
        pub command_id: Option<String>,
        /// What to do in a live job, and with which `params`.
        pub command: Option<LiveCommandName>,
        /// As the command was sent: see `command`.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub params: codegen::Map<String, codegen::Value>,
        /// Whether a command came from a caller (EXTERNAL) or from the service itself (AUTO).
        pub source: Option<LiveCommandSource>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InsertCommand, extra {
            0 command_id: Option<String> = optional "command_id";
            1 command: Option<LiveCommandName> = optional "command";
            2 params: codegen::Map<String, codegen::Value> = collection "params";
            3 source: Option<LiveCommandSource> = optional "source";
        }
    }

    codegen::open_enum! {
        /// Whether a command came from a caller (EXTERNAL) or from the service itself (AUTO).
        pub enum LiveCommandSource {
            External = "EXTERNAL",
            Auto = "AUTO",
        }
    }

    codegen::open_enum! {
        /// BLOCKED is a job that the vendor has banned; `block_reason` says why. CANCELED is known only
        /// of the latest job of a room.
        pub enum SmartLiveJobState {
            Waiting = "WAITING",
            Processing = "PROCESSING",
            Succeed = "SUCCEED",
            Failed = "FAILED",
            Canceled = "CANCELED",
            Blocked = "BLOCKED",
        }
    }

    impl SmartLiveJobState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Canceled => Some(codegen::Phase::Canceled),
                Self::Failed => Some(codegen::Phase::Failed),
                Self::Processing => Some(codegen::Phase::Running),
                Self::Succeed => Some(codegen::Phase::Succeeded),
                Self::Blocked => Some(codegen::Phase::Suspended),
                Self::Waiting => Some(codegen::Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }

    /// The answer of `ListSmartLive`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveJobPage {
        /// Range: 0 to 2147483647.
        pub count: i32,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub smart_live_jobs: Vec<SmartLiveJob>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartLiveJobPage, extra {
            0 count: i32 = required "count";
            1 smart_live_jobs: Vec<SmartLiveJob> = collection "smart_live_jobs";
        }
    }

    /// A live stream from its start to its end.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveJob {
        /// 1 to 64 characters.
        pub job_id: Option<String>,
        /// At most 64 characters.
        pub room_id: Option<String>,
        /// 1 to 256 characters.
        pub room_name: Option<String>,
        /// BLOCKED is a job that the vendor has banned; `block_reason` says why. CANCELED is known only
        /// of the latest job of a room.
        pub state: Option<SmartLiveJobState>,
        /// In seconds. Range: 0 to 2147483647.
        pub duration: Option<f64>,
        pub start_time: Option<codegen::Timestamp>,
        pub end_time: Option<codegen::Timestamp>,
        /// Why a call was rejected, or why a job failed. Codes begin with MSS when the service speaks
        /// and with APIGW when the gateway in front of it does.
        pub error_info: Option<ErrorResponse>,
        pub create_time: Option<codegen::Timestamp>,
        pub lastupdate_time: Option<codegen::Timestamp>,
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
        /// At most 2000 characters.
        pub block_reason: Option<String>,
        /// At most 2048 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartLiveJob, extra {
            0 job_id: Option<String> = optional "job_id";
            1 room_id: Option<String> = optional "room_id";
            2 room_name: Option<String> = optional "room_name";
            3 state: Option<SmartLiveJobState> = optional "state";
            4 duration: Option<f64> = optional "duration";
            5 start_time: Option<codegen::Timestamp> = optional "start_time";
            6 end_time: Option<codegen::Timestamp> = optional "end_time";
            7 error_info: Option<ErrorResponse> = optional "error_info";
            8 create_time: Option<codegen::Timestamp> = optional "create_time";
            9 lastupdate_time: Option<codegen::Timestamp> = optional "lastupdate_time";
            10 rtc_room_info: Option<RtcRoomInfo> = optional "rtc_room_info";
            11 live_event_report_url: Option<String> = optional "live_event_report_url" sensitive;
            12 live_event_callback_config: Option<LiveEventCallbackConfig> = optional "live_event_callback_config";
            13 rtc_callback_config: Option<RtcLiveEventCallbackConfig> = optional "rtc_callback_config";
            14 stream_duration: Option<f64> = optional "stream_duration";
            15 block_reason: Option<String> = optional "block_reason";
            16 cover_url: Option<String> = optional "cover_url" sensitive;
            17 co_streamer_config: Option<CoStreamerConfig> = optional "co_streamer_config";
            18 live_job_log: Option<LiveJobLog> = optional "live_job_log";
            19 relation_live_platform_info: Option<PlatformLiveDetailInfo> = optional "relation_live_platform_info";
            20 used_resource_type: Option<LiveUsedResourceType> = optional "used_resource_type";
            21 is_ai_mark_on: Option<bool> = optional "is_ai_mark_on";
        }
    }

    /// Which live events are sent as messages into the room for real-time communication, by its
    /// command channel. A message is JSON with `message_type` and `data`:
    ///
    /// - `LIVE_PROGRESS`: `live_progress_notify`, with `script_name`, `shoot_script_sequence_no`,
    ///   `shoot_script_title`, `offset` and `reply_id`.
    /// - `REPLY_COMMAND_FINISH`: `reply_command_finish_notify`, with `reply_id`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RtcLiveEventCallbackConfig {
        /// 1 to 10 elements.
        pub rtc_callback_event_type: Option<Vec<RtcLiveEventType>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RtcLiveEventCallbackConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`rtc_callback_event_type`](field@Self::rtc_callback_event_type).
        #[must_use]
        pub fn rtc_callback_event_type<F>(
            mut self,
            rtc_callback_event_type: impl codegen::IntoList<RtcLiveEventType, F>,
        ) -> Self {
            self.rtc_callback_event_type =
                codegen::IntoList::into_optional_list(rtc_callback_event_type);
            self
        }
    }

    codegen::object! {
        RtcLiveEventCallbackConfig, extra {
            0 rtc_callback_event_type: Option<Vec<RtcLiveEventType>> = optional "rtc_callback_event_type";
        }
    }

    codegen::open_enum! {
        /// LIVE_PROGRESS reports what is being played, REPLY_COMMAND_FINISH that a reply was played.
        pub enum RtcLiveEventType {
            LiveProgress = "LIVE_PROGRESS",
            ReplyCommandFinish = "REPLY_COMMAND_FINISH",
        }
    }

    /// A second voice beside the avatar, which is heard and not seen.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CoStreamerConfig {
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// Whether the avatar is silent or lowers its voice while the second voice speaks.
        pub streamer_action: Option<StreamerAction>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CoStreamerConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
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

        /// Sets [`streamer_action`](field@Self::streamer_action).
        #[must_use]
        pub fn streamer_action<F>(
            mut self,
            streamer_action: impl codegen::IntoOption<StreamerAction, F>,
        ) -> Self {
            self.streamer_action = codegen::IntoOption::into_option(streamer_action);
            self
        }
    }

    codegen::object! {
        CoStreamerConfig, extra {
            0 voice_config: Option<VoiceConfig> = optional "voice_config";
            1 streamer_action: Option<StreamerAction> = optional "streamer_action";
        }
    }

    codegen::open_enum! {
        /// Whether the avatar is silent or lowers its voice while the second voice speaks.
        pub enum StreamerAction {
            Silence = "SILENCE",
            VolumeDown = "VOLUME_DOWN",
        }
    }

    /// Files with what happened in a job.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveJobLog {
        /// At most 2048 characters.
        pub interaction_records_url: Option<String>,
        /// At most 2048 characters.
        pub job_config_records_url: Option<String>,
        /// What was played. At most 2048 characters.
        pub scripts_records_url: Option<String>,
        /// Commands that were received. At most 2048 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "command_reviced_records_url"))]
        pub command_received_records_url: Option<String>,
        /// Commands that were executed. At most 2048 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "command_exec_records_url"))]
        pub command_executed_records_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LiveJobLog, extra {
            0 interaction_records_url: Option<String> = optional "interaction_records_url" sensitive;
            1 job_config_records_url: Option<String> = optional "job_config_records_url" sensitive;
            2 scripts_records_url: Option<String> = optional "scripts_records_url" sensitive;
            3 command_received_records_url: Option<String> = optional "command_reviced_records_url" sensitive;
            4 command_executed_records_url: Option<String> = optional "command_exec_records_url" sensitive;
        }
    }

    /// The event on a live platform that a stream goes to.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PlatformLiveDetailInfo {
        /// At most 64 characters.
        pub platform_id: Option<String>,
        /// `meituan` for Meituan. At most 256 characters.
        pub platform: Option<String>,
        /// The authorized account: Meituan's opBizCode. At most 20 characters.
        pub account: Option<String>,
        /// Event on the platform, Meituan's liveId. Callbacks about the switch of a passage have it
        /// too. At most 64 characters.
        pub live_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PlatformLiveDetailInfo, extra {
            0 platform_id: Option<String> = optional "platform_id";
            1 platform: Option<String> = optional "platform";
            2 account: Option<String> = optional "account" sensitive;
            3 live_id: Option<String> = optional "live_id";
        }
    }

    codegen::open_enum! {
        /// What the job is paid with.
        ///
        /// - `PERIOD`: a resource by month or year.
        /// - `ONDEMAND`: by use.
        /// - `ONE_TIME`: a resource that is used up.
        /// - `UNKNOW`: not known.
        pub enum LiveUsedResourceType {
            Period = "PERIOD",
            Ondemand = "ONDEMAND",
            OneTime = "ONE_TIME",
            Unknow = "UNKNOW",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        pub job_run_config: Option<LiveJobRunConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl StartSmartLiveRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
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

        /// Sets [`play_policy`](field@Self::play_policy).
        #[must_use]
        pub fn play_policy<F>(
            mut self,
            play_policy: impl codegen::IntoOption<PlayPolicy, F>,
        ) -> Self {
            self.play_policy = codegen::IntoOption::into_option(play_policy);
            self
        }

        /// Sets [`output_urls`](field@Self::output_urls).
        #[must_use]
        pub fn output_urls<F>(mut self, output_urls: impl codegen::IntoList<String, F>) -> Self {
            self.output_urls = codegen::IntoList::into_optional_list(output_urls);
            self
        }

        /// Sets [`stream_keys`](field@Self::stream_keys).
        #[must_use]
        pub fn stream_keys<F>(mut self, stream_keys: impl codegen::IntoList<String, F>) -> Self {
            self.stream_keys = codegen::IntoList::into_optional_list(stream_keys);
            self
        }

        /// Sets [`interaction_callback_url`](field@Self::interaction_callback_url).
        #[must_use]
        pub fn interaction_callback_url<F>(
            mut self,
            interaction_callback_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.interaction_callback_url =
                codegen::IntoOption::into_option(interaction_callback_url);
            self
        }

        /// Sets [`live_event_callback_config`](field@Self::live_event_callback_config).
        #[must_use]
        pub fn live_event_callback_config<F>(
            mut self,
            live_event_callback_config: impl codegen::IntoOption<LiveEventCallbackConfig, F>,
        ) -> Self {
            self.live_event_callback_config =
                codegen::IntoOption::into_option(live_event_callback_config);
            self
        }

        /// Sets [`rtc_callback_config`](field@Self::rtc_callback_config).
        #[must_use]
        pub fn rtc_callback_config<F>(
            mut self,
            rtc_callback_config: impl codegen::IntoOption<RtcLiveEventCallbackConfig, F>,
        ) -> Self {
            self.rtc_callback_config = codegen::IntoOption::into_option(rtc_callback_config);
            self
        }

        /// Sets [`view_mode`](field@Self::view_mode).
        #[must_use]
        pub fn view_mode<F>(mut self, view_mode: impl codegen::IntoOption<ViewMode, F>) -> Self {
            self.view_mode = codegen::IntoOption::into_option(view_mode);
            self
        }

        /// Sets [`co_streamer_config`](field@Self::co_streamer_config).
        #[must_use]
        pub fn co_streamer_config<F>(
            mut self,
            co_streamer_config: impl codegen::IntoOption<CoStreamerConfig, F>,
        ) -> Self {
            self.co_streamer_config = codegen::IntoOption::into_option(co_streamer_config);
            self
        }

        /// Sets [`job_run_config`](field@Self::job_run_config).
        #[must_use]
        pub fn job_run_config<F>(
            mut self,
            job_run_config: impl codegen::IntoOption<LiveJobRunConfig, F>,
        ) -> Self {
            self.job_run_config = codegen::IntoOption::into_option(job_run_config);
            self
        }
    }

    codegen::object! {
        StartSmartLiveRequest, extra {
            0 video_config: Option<VideoConfig> = optional "video_config";
            1 play_policy: Option<PlayPolicy> = optional "play_policy";
            2 output_urls: Option<Vec<String>> = optional "output_urls" sensitive;
            3 stream_keys: Option<Vec<String>> = optional "stream_keys" sensitive;
            4 interaction_callback_url: Option<String> = optional "interaction_callback_url" sensitive;
            5 live_event_callback_config: Option<LiveEventCallbackConfig> = optional "live_event_callback_config";
            6 rtc_callback_config: Option<RtcLiveEventCallbackConfig> = optional "rtc_callback_config";
            7 view_mode: Option<ViewMode> = optional "view_mode";
            8 co_streamer_config: Option<CoStreamerConfig> = optional "co_streamer_config";
            9 job_run_config: Option<LiveJobRunConfig> = optional "job_run_config";
        }
    }

    /// In which order and how often a room's scripts are played.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PlayPolicy {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`repeat_count`](field@Self::repeat_count).
        #[must_use]
        pub fn repeat_count<F>(mut self, repeat_count: impl codegen::IntoOption<i32, F>) -> Self {
            self.repeat_count = codegen::IntoOption::into_option(repeat_count);
            self
        }

        /// Sets [`auto_play_script`](field@Self::auto_play_script).
        #[must_use]
        pub fn auto_play_script<F>(
            mut self,
            auto_play_script: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.auto_play_script = codegen::IntoOption::into_option(auto_play_script);
            self
        }

        /// Sets [`play_mode`](field@Self::play_mode).
        #[must_use]
        pub fn play_mode<F>(
            mut self,
            play_mode: impl codegen::IntoOption<LivePlayMode, F>,
        ) -> Self {
            self.play_mode = codegen::IntoOption::into_option(play_mode);
            self
        }

        /// Sets [`random_play_mode`](field@Self::random_play_mode).
        #[must_use]
        pub fn random_play_mode<F>(
            mut self,
            random_play_mode: impl codegen::IntoOption<LiveRandomPlayMode, F>,
        ) -> Self {
            self.random_play_mode = codegen::IntoOption::into_option(random_play_mode);
            self
        }

        /// Sets [`need_independent_capture_client`](field@Self::need_independent_capture_client).
        #[must_use]
        pub fn need_independent_capture_client<F>(
            mut self,
            need_independent_capture_client: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.need_independent_capture_client =
                codegen::IntoOption::into_option(need_independent_capture_client);
            self
        }

        /// Sets [`live_exit_config`](field@Self::live_exit_config).
        #[must_use]
        pub fn live_exit_config<F>(
            mut self,
            live_exit_config: impl codegen::IntoOption<LiveExitConfig, F>,
        ) -> Self {
            self.live_exit_config = codegen::IntoOption::into_option(live_exit_config);
            self
        }

        /// Sets [`is_rewrite_delay`](field@Self::is_rewrite_delay).
        #[must_use]
        pub fn is_rewrite_delay<F>(
            mut self,
            is_rewrite_delay: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_rewrite_delay = codegen::IntoOption::into_option(is_rewrite_delay);
            self
        }
    }

    codegen::object! {
        PlayPolicy, extra {
            0 repeat_count: Option<i32> = optional "repeat_count";
            1 auto_play_script: Option<bool> = optional "auto_play_script";
            2 play_mode: Option<LivePlayMode> = optional "play_mode";
            3 random_play_mode: Option<LiveRandomPlayMode> = optional "random_play_mode";
            4 need_independent_capture_client: Option<bool> = optional "need_independent_capture_client";
            5 live_exit_config: Option<LiveExitConfig> = optional "live_exit_config";
            6 is_rewrite_delay: Option<bool> = optional "is_rewrite_delay";
        }
    }

    codegen::open_enum! {
        /// What the avatar speaks by.
        ///
        /// - `TEXT`: text, which is turned into speech.
        /// - `AUDIO`: audio.
        /// - `NO_PRESET`: no scripts; a person controls the stream.
        pub enum LivePlayMode {
            Text = "TEXT",
            Audio = "AUDIO",
            NoPreset = "NO_PRESET",
        }
    }

    codegen::open_enum! {
        /// What is played in random order.
        ///
        /// - `NONE`: nothing.
        /// - `SCENE`: scenes; their passages keep their order.
        /// - `SCRIPT_ITEM`: the passages of a scene; scenes keep their order.
        /// - `SCENE_AND_SCRIPT_ITEM`: both.
        pub enum LiveRandomPlayMode {
            None = "NONE",
            Scene = "SCENE",
            ScriptItem = "SCRIPT_ITEM",
            SceneAndScriptItem = "SCENE_AND_SCRIPT_ITEM",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveJobRunConfig {
        /// What the job may be paid with.
        pub allow_resource_type: Option<LiveAllowedResourceType>,
        /// Whether the room may have only one job that runs.
        pub single_job_in_room: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveJobRunConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`allow_resource_type`](field@Self::allow_resource_type).
        #[must_use]
        pub fn allow_resource_type<F>(
            mut self,
            allow_resource_type: impl codegen::IntoOption<LiveAllowedResourceType, F>,
        ) -> Self {
            self.allow_resource_type = codegen::IntoOption::into_option(allow_resource_type);
            self
        }

        /// Sets [`single_job_in_room`](field@Self::single_job_in_room).
        #[must_use]
        pub fn single_job_in_room<F>(
            mut self,
            single_job_in_room: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.single_job_in_room = codegen::IntoOption::into_option(single_job_in_room);
            self
        }
    }

    codegen::object! {
        LiveJobRunConfig, extra {
            0 allow_resource_type: Option<LiveAllowedResourceType> = optional "allow_resource_type";
            1 single_job_in_room: Option<bool> = optional "single_job_in_room";
        }
    }

    codegen::open_enum! {
        /// What the job may be paid with.
        ///
        /// - `PERIOD`: a resource by month or year.
        /// - `ONDEMAND`: by use.
        /// - `ONE_TIME`: a resource that is used up.
        /// - `UNLIMITED`: any of them.
        pub enum LiveAllowedResourceType {
            Period = "PERIOD",
            Ondemand = "ONDEMAND",
            Unlimited = "UNLIMITED",
            OneTime = "ONE_TIME",
        }
    }

    /// The answer of `StartSmartLive`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct StartSmartLiveResponse {
        /// 1 to 64 characters.
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
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub live_warning_info: Vec<LiveWarning>,
        /// The limit of `max_live_duration` that applies, in hours. 0 means none.
        pub limit_duration: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        StartSmartLiveResponse, extra {
            0 job_id: String = required "job_id";
            1 rtc_room_info: Option<RtcRoomInfo> = optional "rtc_room_info";
            2 live_event_report_url: Option<String> = optional "live_event_report_url" sensitive;
            3 live_event_callback_config: Option<LiveEventCallbackConfig> = optional "live_event_callback_config";
            4 live_warning_info: Vec<LiveWarning> = collection "live_warning_info";
            5 limit_duration: Option<i32> = optional "limit_duration";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveWarning {
        /// - `TOO_LESSS_SCRIPT_ITEMS`: there are too few passages.
        /// - `TOO_SHORT_SCRIPT_TIME`: all passages together are too short.
        /// - `TOO_LESS_DANMAKU_RULES`: there are too few rules for comments.
        /// - `RANDOM_PLAY_CLOSED`: nothing is played in random order.
        /// - `ROTATION_MODEL_CLOSED`: no other avatars take turns.
        pub warning_type: Option<LiveWarningType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LiveWarning, extra {
            0 warning_type: Option<LiveWarningType> = optional "warning_type";
        }
    }

    codegen::open_enum! {
        /// - `TOO_LESSS_SCRIPT_ITEMS`: there are too few passages.
        /// - `TOO_SHORT_SCRIPT_TIME`: all passages together are too short.
        /// - `TOO_LESS_DANMAKU_RULES`: there are too few rules for comments.
        /// - `RANDOM_PLAY_CLOSED`: nothing is played in random order.
        /// - `ROTATION_MODEL_CLOSED`: no other avatars take turns.
        pub enum LiveWarningType {
            TooLesssScriptItems = "TOO_LESSS_SCRIPT_ITEMS",
            TooShortScriptTime = "TOO_SHORT_SCRIPT_TIME",
            TooLessDanmakuRules = "TOO_LESS_DANMAKU_RULES",
            RandomPlayClosed = "RANDOM_PLAY_CLOSED",
            RotationModelClosed = "ROTATION_MODEL_CLOSED",
        }
    }

    /// The answer of `ListSmartLiveRuleCommands`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RuleCommandPage {
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub rule_commands: Vec<RuleCommand>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RuleCommandPage, extra {
            0 count: Option<i32> = optional "count";
            1 rule_commands: Vec<RuleCommand> = collection "rule_commands";
        }
    }

    /// A change of interaction rules that waits to be confirmed.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RuleCommand {
        pub room_id: Option<String>,
        pub job_id: Option<String>,
        pub command_id: Option<String>,
        pub command_time: Option<codegen::Timestamp>,
        /// The rules as they would be.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rules: Vec<LiveRoomInteractionRule>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RuleCommand, extra {
            0 room_id: Option<String> = optional "room_id";
            1 job_id: Option<String> = optional "job_id";
            2 command_id: Option<String> = optional "command_id";
            3 command_time: Option<codegen::Timestamp> = optional "command_time";
            4 interaction_rules: Vec<LiveRoomInteractionRule> = collection "interaction_rules";
        }
    }

    /// What a live room does when something happens in its audience.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveRoomInteractionRule {
        /// Names the rule in commands that reply to what it was triggered by. At most 64 characters.
        pub rule_index: Option<String>,
        /// At most 256 characters.
        pub rule_name: Option<String>,
        /// Default: `true`.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveRoomInteractionRule {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`rule_index`](field@Self::rule_index).
        #[must_use]
        pub fn rule_index<F>(mut self, rule_index: impl codegen::IntoOption<String, F>) -> Self {
            self.rule_index = codegen::IntoOption::into_option(rule_index);
            self
        }

        /// Sets [`rule_name`](field@Self::rule_name).
        #[must_use]
        pub fn rule_name<F>(mut self, rule_name: impl codegen::IntoOption<String, F>) -> Self {
            self.rule_name = codegen::IntoOption::into_option(rule_name);
            self
        }

        /// Sets [`enabled`](field@Self::enabled).
        #[must_use]
        pub fn enabled<F>(mut self, enabled: impl codegen::IntoOption<bool, F>) -> Self {
            self.enabled = codegen::IntoOption::into_option(enabled);
            self
        }

        /// Sets [`event_type`](field@Self::event_type).
        #[must_use]
        pub fn event_type<F>(mut self, event_type: impl codegen::IntoOption<i32, F>) -> Self {
            self.event_type = codegen::IntoOption::into_option(event_type);
            self
        }

        /// Sets [`hit_condition`](field@Self::hit_condition).
        #[must_use]
        pub fn hit_condition<F>(
            mut self,
            hit_condition: impl codegen::IntoOption<HitCondition, F>,
        ) -> Self {
            self.hit_condition = codegen::IntoOption::into_option(hit_condition);
            self
        }

        /// Sets [`trigger`](field@Self::trigger).
        #[must_use]
        pub fn trigger<F>(mut self, trigger: impl codegen::IntoOption<RuleTrigger, F>) -> Self {
            self.trigger = codegen::IntoOption::into_option(trigger);
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

        /// Sets [`group_id`](field@Self::group_id).
        #[must_use]
        pub fn group_id<F>(mut self, group_id: impl codegen::IntoOption<String, F>) -> Self {
            self.group_id = codegen::IntoOption::into_option(group_id);
            self
        }

        /// Sets [`group_name`](field@Self::group_name).
        #[must_use]
        pub fn group_name<F>(mut self, group_name: impl codegen::IntoOption<String, F>) -> Self {
            self.group_name = codegen::IntoOption::into_option(group_name);
            self
        }

        /// Sets [`enabled_scenes`](field@Self::enabled_scenes).
        #[must_use]
        pub fn enabled_scenes<F>(
            mut self,
            enabled_scenes: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.enabled_scenes = codegen::IntoList::into_optional_list(enabled_scenes);
            self
        }
    }

    codegen::object! {
        LiveRoomInteractionRule, extra {
            0 rule_index: Option<String> = optional "rule_index";
            1 rule_name: Option<String> = optional "rule_name";
            2 enabled: Option<bool> = optional "enabled";
            3 event_type: Option<i32> = optional "event_type";
            4 hit_condition: Option<HitCondition> = optional "hit_condition";
            5 trigger: Option<RuleTrigger> = optional "trigger";
            6 review_config: Option<ReviewConfig> = optional "review_config";
            7 group_id: Option<String> = optional "group_id";
            8 group_name: Option<String> = optional "group_name";
            9 enabled_scenes: Option<Vec<String>> = optional "enabled_scenes";
        }
    }

    /// The answer of `ListSmartLiveScriptCommands`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ScriptCommandPage {
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub scripts_commands: Vec<ScriptCommand>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ScriptCommandPage, extra {
            0 count: Option<i32> = optional "count";
            1 scripts_commands: Vec<ScriptCommand> = collection "scripts_commands";
        }
    }

    /// A change of scripts that waits to be confirmed.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ScriptCommand {
        pub room_id: Option<String>,
        pub job_id: Option<String>,
        pub command_id: Option<String>,
        pub command_time: Option<codegen::Timestamp>,
        /// The scripts as they would be.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub scene_scripts: Vec<LivePlayingScript>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ScriptCommand, extra {
            0 room_id: Option<String> = optional "room_id";
            1 job_id: Option<String> = optional "job_id";
            2 command_id: Option<String> = optional "command_id";
            3 command_time: Option<codegen::Timestamp> = optional "command_time";
            4 scene_scripts: Vec<LivePlayingScript> = collection "scene_scripts";
        }
    }

    /// A scene, in brief.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlayingScript {
        pub script_name: Option<String>,
        /// Avatar in the asset library.
        pub model_asset_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub shoot_scripts: Vec<LivePlayingPassage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LivePlayingScript, extra {
            0 script_name: Option<String> = optional "script_name";
            1 model_asset_id: Option<String> = optional "model_asset_id";
            2 shoot_scripts: Vec<LivePlayingPassage> = collection "shoot_scripts";
        }
    }

    /// A passage of a scene.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlayingPassage {
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        pub title: Option<String>,
        pub text: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LivePlayingPassage, extra {
            0 sequence_number: Option<i32> = optional "sequence_no";
            1 title: Option<String> = optional "title";
            2 text: Option<String> = optional "text";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ReportLiveEventRequest {
        /// How many events there are. Range: 1 to 1000.
        pub total: i32,
        /// 1 to 1000 elements.
        pub events: Option<Vec<LiveEvent>>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ReportLiveEventRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(total: i32) -> Self {
            Self {
                total,
                ..Default::default()
            }
        }

        /// Sets [`events`](field@Self::events).
        #[must_use]
        pub fn events<F>(mut self, events: impl codegen::IntoList<LiveEvent, F>) -> Self {
            self.events = codegen::IntoList::into_optional_list(events);
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
    }

    codegen::object! {
        ReportLiveEventRequest, extra {
            0 total: i32 = required "total";
            1 events: Option<Vec<LiveEvent>> = optional "events";
            2 review_config: Option<ReviewConfig> = optional "review_config";
        }
    }

    /// Something that happened on the live platform.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveEvent {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(timestamp: i64) -> Self {
            Self {
                timestamp,
                ..Default::default()
            }
        }

        /// Sets [`event_type`](field@Self::event_type).
        #[must_use]
        pub fn event_type<F>(mut self, event_type: impl codegen::IntoOption<i32, F>) -> Self {
            self.event_type = codegen::IntoOption::into_option(event_type);
            self
        }

        /// Sets [`content`](field@Self::content).
        #[must_use]
        pub fn content<F>(mut self, content: impl codegen::IntoOption<String, F>) -> Self {
            self.content = codegen::IntoOption::into_option(content);
            self
        }
    }

    codegen::object! {
        LiveEvent, extra {
            0 timestamp: i64 = required "timestamp";
            1 event_type: Option<i32> = optional "type";
            2 content: Option<String> = optional "content" sensitive;
        }
    }

    codegen::variants! {
        /// The `content` of `LiveEvent`, by its `type`.
        pub enum LiveEventContent of LiveEvent("type", Some("content"), true) {
            LiveComment(LiveComment) = "1",
            LiveViewerEntered(LiveViewerEntered) = "2",
            LiveLike(LiveLike) = "3",
            LiveGift(LiveGift) = "4",
            LiveViewerCount(LiveViewerCount) = "6",
        }
    }

    /// A comment of a viewer.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveComment {
        /// A viewer of a live stream.
        pub user: Option<LiveViewer>,
        pub content: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveComment {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`user`](field@Self::user).
        #[must_use]
        pub fn user<F>(mut self, user: impl codegen::IntoOption<LiveViewer, F>) -> Self {
            self.user = codegen::IntoOption::into_option(user);
            self
        }

        /// Sets [`content`](field@Self::content).
        #[must_use]
        pub fn content<F>(mut self, content: impl codegen::IntoOption<String, F>) -> Self {
            self.content = codegen::IntoOption::into_option(content);
            self
        }
    }

    codegen::object! {
        LiveComment, extra {
            0 user: Option<LiveViewer> = optional "user";
            1 content: Option<String> = optional "content" sensitive;
        }
    }

    /// A viewer of a live stream.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveViewer {
        #[cfg_attr(feature = "schemars", schemars(rename = "userId"))]
        pub user_id: Option<String>,
        pub name: Option<String>,
        pub level: Option<i32>,
        pub badge: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(rename = "badgeLevel"))]
        pub badge_level: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveViewer {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`user_id`](field@Self::user_id).
        #[must_use]
        pub fn user_id<F>(mut self, user_id: impl codegen::IntoOption<String, F>) -> Self {
            self.user_id = codegen::IntoOption::into_option(user_id);
            self
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`level`](field@Self::level).
        #[must_use]
        pub fn level<F>(mut self, level: impl codegen::IntoOption<i32, F>) -> Self {
            self.level = codegen::IntoOption::into_option(level);
            self
        }

        /// Sets [`badge`](field@Self::badge).
        #[must_use]
        pub fn badge<F>(mut self, badge: impl codegen::IntoOption<String, F>) -> Self {
            self.badge = codegen::IntoOption::into_option(badge);
            self
        }

        /// Sets [`badge_level`](field@Self::badge_level).
        #[must_use]
        pub fn badge_level<F>(mut self, badge_level: impl codegen::IntoOption<i32, F>) -> Self {
            self.badge_level = codegen::IntoOption::into_option(badge_level);
            self
        }
    }

    codegen::object! {
        LiveViewer, extra {
            0 user_id: Option<String> = optional "userId" sensitive;
            1 name: Option<String> = optional "name" sensitive;
            2 level: Option<i32> = optional "level";
            3 badge: Option<String> = optional "badge";
            4 badge_level: Option<i32> = optional "badgeLevel";
        }
    }

    /// A viewer has come.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveViewerEntered {
        /// A viewer of a live stream.
        pub user: Option<LiveViewer>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveViewerEntered {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`user`](field@Self::user).
        #[must_use]
        pub fn user<F>(mut self, user: impl codegen::IntoOption<LiveViewer, F>) -> Self {
            self.user = codegen::IntoOption::into_option(user);
            self
        }
    }

    codegen::object! {
        LiveViewerEntered, extra {
            0 user: Option<LiveViewer> = optional "user";
        }
    }

    /// A viewer likes the stream.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveLike {
        /// A viewer of a live stream.
        pub user: Option<LiveViewer>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveLike {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`user`](field@Self::user).
        #[must_use]
        pub fn user<F>(mut self, user: impl codegen::IntoOption<LiveViewer, F>) -> Self {
            self.user = codegen::IntoOption::into_option(user);
            self
        }
    }

    codegen::object! {
        LiveLike, extra {
            0 user: Option<LiveViewer> = optional "user";
        }
    }

    /// A viewer has sent gifts.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveGift {
        /// A viewer of a live stream.
        pub user: Option<LiveViewer>,
        pub gift: Option<LiveGiftInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveGift {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`user`](field@Self::user).
        #[must_use]
        pub fn user<F>(mut self, user: impl codegen::IntoOption<LiveViewer, F>) -> Self {
            self.user = codegen::IntoOption::into_option(user);
            self
        }

        /// Sets [`gift`](field@Self::gift).
        #[must_use]
        pub fn gift<F>(mut self, gift: impl codegen::IntoOption<LiveGiftInfo, F>) -> Self {
            self.gift = codegen::IntoOption::into_option(gift);
            self
        }
    }

    codegen::object! {
        LiveGift, extra {
            0 user: Option<LiveViewer> = optional "user";
            1 gift: Option<LiveGiftInfo> = optional "gift";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveGiftInfo {
        #[cfg_attr(feature = "schemars", schemars(rename = "giftName"))]
        pub gift_name: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(rename = "giftNum"))]
        pub gift_num: Option<i32>,
        /// Of one gift.
        #[cfg_attr(feature = "schemars", schemars(rename = "giftValue"))]
        pub gift_value: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(rename = "totalValue"))]
        pub total_value: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveGiftInfo {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`gift_name`](field@Self::gift_name).
        #[must_use]
        pub fn gift_name<F>(mut self, gift_name: impl codegen::IntoOption<String, F>) -> Self {
            self.gift_name = codegen::IntoOption::into_option(gift_name);
            self
        }

        /// Sets [`gift_num`](field@Self::gift_num).
        #[must_use]
        pub fn gift_num<F>(mut self, gift_num: impl codegen::IntoOption<i32, F>) -> Self {
            self.gift_num = codegen::IntoOption::into_option(gift_num);
            self
        }

        /// Sets [`gift_value`](field@Self::gift_value).
        #[must_use]
        pub fn gift_value<F>(mut self, gift_value: impl codegen::IntoOption<i64, F>) -> Self {
            self.gift_value = codegen::IntoOption::into_option(gift_value);
            self
        }

        /// Sets [`total_value`](field@Self::total_value).
        #[must_use]
        pub fn total_value<F>(mut self, total_value: impl codegen::IntoOption<i64, F>) -> Self {
            self.total_value = codegen::IntoOption::into_option(total_value);
            self
        }
    }

    codegen::object! {
        LiveGiftInfo, extra {
            0 gift_name: Option<String> = optional "giftName";
            1 gift_num: Option<i32> = optional "giftNum";
            2 gift_value: Option<i64> = optional "giftValue";
            3 total_value: Option<i64> = optional "totalValue";
        }
    }

    /// How many viewers there are.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveViewerCount {
        #[cfg_attr(feature = "schemars", schemars(rename = "numberOfViewers"))]
        pub number_of_viewers: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveViewerCount {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`number_of_viewers`](field@Self::number_of_viewers).
        #[must_use]
        pub fn number_of_viewers<F>(
            mut self,
            number_of_viewers: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.number_of_viewers = codegen::IntoOption::into_option(number_of_viewers);
            self
        }
    }

    codegen::object! {
        LiveViewerCount, extra {
            0 number_of_viewers: Option<i64> = optional "numberOfViewers";
        }
    }

    /// The answer of `LiveEventReport`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveEventReportResponse {
        /// The address with a new key. At most 2048 characters.
        pub live_event_report_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LiveEventReportResponse, extra {
            0 live_event_report_url: Option<String> = optional "live_event_report_url" sensitive;
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ConfirmSmartLiveRoomRequest {
        pub action: Option<LiveConfirmAction>,
        /// Which version of the scripts was looked at, as `ShowSmartLiveRoom` has it. At most 32
        /// characters.
        pub script_version: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ConfirmSmartLiveRoomRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`action`](field@Self::action).
        #[must_use]
        pub fn action<F>(
            mut self,
            action: impl codegen::IntoOption<LiveConfirmAction, F>,
        ) -> Self {
            self.action = codegen::IntoOption::into_option(action);
            self
        }

        /// Sets [`script_version`](field@Self::script_version).
        #[must_use]
        pub fn script_version<F>(
            mut self,
            script_version: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.script_version = codegen::IntoOption::into_option(script_version);
            self
        }
    }

    codegen::object! {
        ConfirmSmartLiveRoomRequest, extra {
            0 action: Option<LiveConfirmAction> = optional "action";
            1 script_version: Option<String> = optional "script_version";
        }
    }

    /// A live room as it shall be.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveRoomRequest {
        /// 1 to 256 characters.
        pub room_name: String,
        /// At most 1024 characters.
        pub room_description: Option<String>,
        /// - `NORMAL`: stays, and can go live again and again.
        /// - `TEMP`: is deleted when its live job is over.
        /// - `TEMPLATE`: is a template for other rooms. Default: `NORMAL`.
        pub room_type: Option<SmartLiveRoomType>,
        /// The scenes, in the order in which they are played. 1 to 100 elements.
        pub scene_scripts: Option<Vec<LiveSceneScript>>,
        /// How replies to the audience are put between the scripts.
        pub interaction_config: Option<LiveRoomInteractionConfig>,
        /// At most 500 elements.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SmartLiveRoomRequest {
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

        /// Sets [`room_type`](field@Self::room_type).
        #[must_use]
        pub fn room_type<F>(
            mut self,
            room_type: impl codegen::IntoOption<SmartLiveRoomType, F>,
        ) -> Self {
            self.room_type = codegen::IntoOption::into_option(room_type);
            self
        }

        /// Sets [`scene_scripts`](field@Self::scene_scripts).
        #[must_use]
        pub fn scene_scripts<F>(
            mut self,
            scene_scripts: impl codegen::IntoList<LiveSceneScript, F>,
        ) -> Self {
            self.scene_scripts = codegen::IntoList::into_optional_list(scene_scripts);
            self
        }

        /// Sets [`interaction_config`](field@Self::interaction_config).
        #[must_use]
        pub fn interaction_config<F>(
            mut self,
            interaction_config: impl codegen::IntoOption<LiveRoomInteractionConfig, F>,
        ) -> Self {
            self.interaction_config = codegen::IntoOption::into_option(interaction_config);
            self
        }

        /// Sets [`interaction_rules`](field@Self::interaction_rules).
        #[must_use]
        pub fn interaction_rules<F>(
            mut self,
            interaction_rules: impl codegen::IntoList<LiveRoomInteractionRule, F>,
        ) -> Self {
            self.interaction_rules = codegen::IntoList::into_optional_list(interaction_rules);
            self
        }

        /// Sets [`play_policy`](field@Self::play_policy).
        #[must_use]
        pub fn play_policy<F>(
            mut self,
            play_policy: impl codegen::IntoOption<PlayPolicy, F>,
        ) -> Self {
            self.play_policy = codegen::IntoOption::into_option(play_policy);
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

        /// Sets [`output_urls`](field@Self::output_urls).
        #[must_use]
        pub fn output_urls<F>(mut self, output_urls: impl codegen::IntoList<String, F>) -> Self {
            self.output_urls = codegen::IntoList::into_optional_list(output_urls);
            self
        }

        /// Sets [`stream_keys`](field@Self::stream_keys).
        #[must_use]
        pub fn stream_keys<F>(mut self, stream_keys: impl codegen::IntoList<String, F>) -> Self {
            self.stream_keys = codegen::IntoList::into_optional_list(stream_keys);
            self
        }

        /// Sets [`backup_model_asset_ids`](field@Self::backup_model_asset_ids).
        #[must_use]
        pub fn backup_model_asset_ids<F>(
            mut self,
            backup_model_asset_ids: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.backup_model_asset_ids =
                codegen::IntoList::into_optional_list(backup_model_asset_ids);
            self
        }

        /// Sets [`live_event_callback_config`](field@Self::live_event_callback_config).
        #[must_use]
        pub fn live_event_callback_config<F>(
            mut self,
            live_event_callback_config: impl codegen::IntoOption<LiveRoomEventCallbackConfig, F>,
        ) -> Self {
            self.live_event_callback_config =
                codegen::IntoOption::into_option(live_event_callback_config);
            self
        }

        /// Sets [`rtc_callback_config`](field@Self::rtc_callback_config).
        #[must_use]
        pub fn rtc_callback_config<F>(
            mut self,
            rtc_callback_config: impl codegen::IntoOption<RtcLiveEventCallbackConfig, F>,
        ) -> Self {
            self.rtc_callback_config = codegen::IntoOption::into_option(rtc_callback_config);
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

        /// Sets [`shared_config`](field@Self::shared_config).
        #[must_use]
        pub fn shared_config<F>(
            mut self,
            shared_config: impl codegen::IntoOption<LiveRoomSharedConfig, F>,
        ) -> Self {
            self.shared_config = codegen::IntoOption::into_option(shared_config);
            self
        }

        /// Sets [`view_mode`](field@Self::view_mode).
        #[must_use]
        pub fn view_mode<F>(mut self, view_mode: impl codegen::IntoOption<ViewMode, F>) -> Self {
            self.view_mode = codegen::IntoOption::into_option(view_mode);
            self
        }

        /// Sets [`co_streamer_config`](field@Self::co_streamer_config).
        #[must_use]
        pub fn co_streamer_config<F>(
            mut self,
            co_streamer_config: impl codegen::IntoOption<CoStreamerConfig, F>,
        ) -> Self {
            self.co_streamer_config = codegen::IntoOption::into_option(co_streamer_config);
            self
        }

        /// Sets [`private_data`](field@Self::private_data).
        #[must_use]
        pub fn private_data<F>(
            mut self,
            private_data: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.private_data = codegen::IntoOption::into_option(private_data);
            self
        }

        /// Sets [`relation_live_platform_info`](field@Self::relation_live_platform_info).
        #[must_use]
        pub fn relation_live_platform_info<F>(
            mut self,
            relation_live_platform_info: impl codegen::IntoOption<PlatformLiveInfo, F>,
        ) -> Self {
            self.relation_live_platform_info =
                codegen::IntoOption::into_option(relation_live_platform_info);
            self
        }
    }

    codegen::object! {
        SmartLiveRoomRequest, extra {
            0 room_name: String = required "room_name";
            1 room_description: Option<String> = optional "room_description";
            2 room_type: Option<SmartLiveRoomType> = optional "room_type";
            3 scene_scripts: Option<Vec<LiveSceneScript>> = optional "scene_scripts";
            4 interaction_config: Option<LiveRoomInteractionConfig> = optional "interaction_config";
            5 interaction_rules: Option<Vec<LiveRoomInteractionRule>> = optional "interaction_rules";
            6 play_policy: Option<PlayPolicy> = optional "play_policy";
            7 video_config: Option<VideoConfig> = optional "video_config";
            8 output_urls: Option<Vec<String>> = optional "output_urls" sensitive;
            9 stream_keys: Option<Vec<String>> = optional "stream_keys" sensitive;
            10 backup_model_asset_ids: Option<Vec<String>> = optional "backup_model_asset_ids";
            11 live_event_callback_config: Option<LiveRoomEventCallbackConfig> = optional "live_event_callback_config";
            12 rtc_callback_config: Option<RtcLiveEventCallbackConfig> = optional "rtc_callback_config";
            13 review_config: Option<ReviewConfig> = optional "review_config";
            14 shared_config: Option<LiveRoomSharedConfig> = optional "shared_config";
            15 view_mode: Option<ViewMode> = optional "view_mode";
            16 co_streamer_config: Option<CoStreamerConfig> = optional "co_streamer_config";
            17 private_data: Option<String> = optional "priv_data";
            18 relation_live_platform_info: Option<PlatformLiveInfo> = optional "relation_live_platform_info";
        }
    }

    codegen::open_enum! {
        /// - `NORMAL`: stays, and can go live again and again.
        /// - `TEMP`: is deleted when its live job is over.
        /// - `TEMPLATE`: is a template for other rooms.
        pub enum SmartLiveRoomType {
            Normal = "NORMAL",
            Temp = "TEMP",
            Template = "TEMPLATE",
        }
    }

    /// A scene of a live room.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveSceneScript {
        /// Set by the service. Leave it out. 1 to 64 characters.
        pub script_id: Option<String>,
        /// 1 to 256 characters.
        pub script_name: String,
        /// At most 1024 characters.
        pub script_description: Option<String>,
        /// A digital human. At most 64 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "dh_id"))]
        pub digital_human_id: Option<String>,
        /// Avatar in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// At most 10 elements.
        pub background_config: Option<Vec<BackgroundConfigInfo>>,
        /// At most 100 elements.
        pub layer_config: Option<Vec<LayerConfig>>,
        /// At most 100 elements.
        pub shoot_scripts: Vec<LivePassage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveSceneScript {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            script_name: impl Into<String>,
            shoot_scripts: impl IntoIterator<Item = LivePassage>,
        ) -> Self {
            Self {
                script_name: script_name.into(),
                shoot_scripts: shoot_scripts.into_iter().collect(),
                ..Default::default()
            }
        }

        /// Sets [`script_id`](field@Self::script_id).
        #[must_use]
        pub fn script_id<F>(mut self, script_id: impl codegen::IntoOption<String, F>) -> Self {
            self.script_id = codegen::IntoOption::into_option(script_id);
            self
        }

        /// Sets [`script_description`](field@Self::script_description).
        #[must_use]
        pub fn script_description<F>(
            mut self,
            script_description: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.script_description = codegen::IntoOption::into_option(script_description);
            self
        }

        /// Sets [`digital_human_id`](field@Self::digital_human_id).
        #[must_use]
        pub fn digital_human_id<F>(
            mut self,
            digital_human_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.digital_human_id = codegen::IntoOption::into_option(digital_human_id);
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

        /// Sets [`background_config`](field@Self::background_config).
        #[must_use]
        pub fn background_config<F>(
            mut self,
            background_config: impl codegen::IntoList<BackgroundConfigInfo, F>,
        ) -> Self {
            self.background_config = codegen::IntoList::into_optional_list(background_config);
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
    }

    codegen::object! {
        LiveSceneScript, extra {
            0 script_id: Option<String> = optional "script_id";
            1 script_name: String = required "script_name";
            2 script_description: Option<String> = optional "script_description";
            3 digital_human_id: Option<String> = optional "dh_id";
            4 model_asset_id: Option<String> = optional "model_asset_id";
            5 voice_config: Option<VoiceConfig> = optional "voice_config";
            6 background_config: Option<Vec<BackgroundConfigInfo>> = optional "background_config";
            7 layer_config: Option<Vec<LayerConfig>> = optional "layer_config";
            8 shoot_scripts: Vec<LivePassage> = required "shoot_scripts";
        }
    }

    /// A passage of a scene. It is spoken as `text_config` or played as `audio_config` has it, by
    /// `play_mode`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePassage {
        /// Place of the passage in the scene. Range: 0 to 2147483647.
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        /// At most 256 characters.
        pub title: Option<String>,
        pub text_config: Option<TextConfig>,
        pub audio_config: Option<LiveAudioConfig>,
        /// The product that a passage is about. Callbacks about the switch of a passage name it.
        pub relation_product: Option<RelatedProduct>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LivePassage {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`sequence_number`](field@Self::sequence_number).
        #[must_use]
        pub fn sequence_number<F>(
            mut self,
            sequence_number: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.sequence_number = codegen::IntoOption::into_option(sequence_number);
            self
        }

        /// Sets [`title`](field@Self::title).
        #[must_use]
        pub fn title<F>(mut self, title: impl codegen::IntoOption<String, F>) -> Self {
            self.title = codegen::IntoOption::into_option(title);
            self
        }

        /// Sets [`text_config`](field@Self::text_config).
        #[must_use]
        pub fn text_config<F>(
            mut self,
            text_config: impl codegen::IntoOption<TextConfig, F>,
        ) -> Self {
            self.text_config = codegen::IntoOption::into_option(text_config);
            self
        }

        /// Sets [`audio_config`](field@Self::audio_config).
        #[must_use]
        pub fn audio_config<F>(
            mut self,
            audio_config: impl codegen::IntoOption<LiveAudioConfig, F>,
        ) -> Self {
            self.audio_config = codegen::IntoOption::into_option(audio_config);
            self
        }

        /// Sets [`relation_product`](field@Self::relation_product).
        #[must_use]
        pub fn relation_product<F>(
            mut self,
            relation_product: impl codegen::IntoOption<RelatedProduct, F>,
        ) -> Self {
            self.relation_product = codegen::IntoOption::into_option(relation_product);
            self
        }
    }

    codegen::object! {
        LivePassage, extra {
            0 sequence_number: Option<i32> = optional "sequence_no";
            1 title: Option<String> = optional "title";
            2 text_config: Option<TextConfig> = optional "text_config";
            3 audio_config: Option<LiveAudioConfig> = optional "audio_config";
            4 relation_product: Option<RelatedProduct> = optional "relation_product";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveAudioConfig {
        /// Audio in the asset library. Not for audio from elsewhere. At most 64 characters.
        pub asset_id: Option<String>,
        /// MP3 of less than 100 MB. The service turns it into one channel of 16 kHz. At most 2048
        /// characters.
        pub audio_url: Option<String>,
        /// Subtitles of the audio, SRT of less than 1 MB. At most 2048 characters.
        pub subtitle_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveAudioConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`asset_id`](field@Self::asset_id).
        #[must_use]
        pub fn asset_id<F>(mut self, asset_id: impl codegen::IntoOption<String, F>) -> Self {
            self.asset_id = codegen::IntoOption::into_option(asset_id);
            self
        }

        /// Sets [`audio_url`](field@Self::audio_url).
        #[must_use]
        pub fn audio_url<F>(mut self, audio_url: impl codegen::IntoOption<String, F>) -> Self {
            self.audio_url = codegen::IntoOption::into_option(audio_url);
            self
        }

        /// Sets [`subtitle_url`](field@Self::subtitle_url).
        #[must_use]
        pub fn subtitle_url<F>(
            mut self,
            subtitle_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.subtitle_url = codegen::IntoOption::into_option(subtitle_url);
            self
        }
    }

    codegen::object! {
        LiveAudioConfig, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 audio_url: Option<String> = optional "audio_url" sensitive;
            2 subtitle_url: Option<String> = optional "subtitle_url" sensitive;
        }
    }

    /// The product that a passage is about. Callbacks about the switch of a passage name it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RelatedProduct {
        /// Meituan's goodsId. At most 64 characters.
        pub product_id: Option<String>,
        /// Meituan's goodsTitle. At most 256 characters.
        pub product_title: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RelatedProduct {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`product_id`](field@Self::product_id).
        #[must_use]
        pub fn product_id<F>(mut self, product_id: impl codegen::IntoOption<String, F>) -> Self {
            self.product_id = codegen::IntoOption::into_option(product_id);
            self
        }

        /// Sets [`product_title`](field@Self::product_title).
        #[must_use]
        pub fn product_title<F>(
            mut self,
            product_title: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.product_title = codegen::IntoOption::into_option(product_title);
            self
        }
    }

    codegen::object! {
        RelatedProduct, extra {
            0 product_id: Option<String> = optional "product_id";
            1 product_title: Option<String> = optional "product_title";
        }
    }

    /// How replies to the audience are put between the scripts.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveRoomInteractionConfig {
        /// When something is played that was not in the script. Default: `INSERT`.
        pub play_type: Option<LivePlayType>,
        /// Whether the rest of a sentence that a PLAY_NOW reply interrupts is left out. Default:
        /// `false`.
        pub ignore_current_sentence: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveRoomInteractionConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`play_type`](field@Self::play_type).
        #[must_use]
        pub fn play_type<F>(
            mut self,
            play_type: impl codegen::IntoOption<LivePlayType, F>,
        ) -> Self {
            self.play_type = codegen::IntoOption::into_option(play_type);
            self
        }

        /// Sets [`ignore_current_sentence`](field@Self::ignore_current_sentence).
        #[must_use]
        pub fn ignore_current_sentence<F>(
            mut self,
            ignore_current_sentence: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.ignore_current_sentence =
                codegen::IntoOption::into_option(ignore_current_sentence);
            self
        }
    }

    codegen::object! {
        LiveRoomInteractionConfig, extra {
            0 play_type: Option<LivePlayType> = optional "play_type";
            1 ignore_current_sentence: Option<bool> = optional "ignore_current_sentence";
        }
    }

    /// Where live events go: to an HTTPS address, as JSON with `event_type` and `message`. The
    /// message is JSON in a text, and always has `room_id` and `job_id`. What else it has depends
    /// on the event, see `callback_event_type`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveRoomEventCallbackConfig {
        /// An https address. At most 2048 characters.
        pub live_event_type_callback_url: Option<String>,
        /// How a receiver can verify that an event comes from the service. Default: `NONE`.
        pub auth_type: Option<LiveEventCallbackAuthType>,
        /// What MSS_A and MSS_A_HEAD sign with. At most 32 characters.
        pub key: Option<String>,
        /// 1 to 10 elements.
        pub callback_event_type: Option<Vec<LiveEventType>>,
        /// Whether the callback of the live platform that the room belongs to is used. The definition
        /// has false as its default; its text also names true. Default: `false`.
        #[cfg_attr(feature = "schemars", schemars(rename = "is_inheritance_platform_callback"))]
        pub inherits_platform_callback: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveRoomEventCallbackConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`live_event_type_callback_url`](field@Self::live_event_type_callback_url).
        #[must_use]
        pub fn live_event_type_callback_url<F>(
            mut self,
            live_event_type_callback_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.live_event_type_callback_url =
                codegen::IntoOption::into_option(live_event_type_callback_url);
            self
        }

        /// Sets [`auth_type`](field@Self::auth_type).
        #[must_use]
        pub fn auth_type<F>(
            mut self,
            auth_type: impl codegen::IntoOption<LiveEventCallbackAuthType, F>,
        ) -> Self {
            self.auth_type = codegen::IntoOption::into_option(auth_type);
            self
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key<F>(mut self, key: impl codegen::IntoOption<String, F>) -> Self {
            self.key = codegen::IntoOption::into_option(key);
            self
        }

        /// Sets [`callback_event_type`](field@Self::callback_event_type).
        #[must_use]
        pub fn callback_event_type<F>(
            mut self,
            callback_event_type: impl codegen::IntoList<LiveEventType, F>,
        ) -> Self {
            self.callback_event_type = codegen::IntoList::into_optional_list(callback_event_type);
            self
        }

        /// Sets [`inherits_platform_callback`](field@Self::inherits_platform_callback).
        #[must_use]
        pub fn inherits_platform_callback<F>(
            mut self,
            inherits_platform_callback: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.inherits_platform_callback =
                codegen::IntoOption::into_option(inherits_platform_callback);
            self
        }
    }

    codegen::object! {
        LiveRoomEventCallbackConfig, extra {
            0 live_event_type_callback_url: Option<String> = optional "live_event_type_callback_url" sensitive;
            1 auth_type: Option<LiveEventCallbackAuthType> = optional "auth_type";
            2 key: Option<String> = optional "key" sensitive;
            3 callback_event_type: Option<Vec<LiveEventType>> = optional "callback_event_type";
            4 inherits_platform_callback: Option<bool> = optional "is_inheritance_platform_callback";
        }
    }

    /// Who may use a room that is a template.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        pub expire_time: Option<codegen::Timestamp>,
        /// The projects that may use a SHARED template. At most 100 elements.
        pub allowed_project_ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LiveRoomSharedConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`shared_type`](field@Self::shared_type).
        #[must_use]
        pub fn shared_type<F>(
            mut self,
            shared_type: impl codegen::IntoOption<SharedType, F>,
        ) -> Self {
            self.shared_type = codegen::IntoOption::into_option(shared_type);
            self
        }

        /// Sets [`shared_state`](field@Self::shared_state).
        #[must_use]
        pub fn shared_state<F>(
            mut self,
            shared_state: impl codegen::IntoOption<LiveRoomSharedState, F>,
        ) -> Self {
            self.shared_state = codegen::IntoOption::into_option(shared_state);
            self
        }

        /// Sets [`expire_time`](field@Self::expire_time).
        #[must_use]
        pub fn expire_time<F>(
            mut self,
            expire_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.expire_time = codegen::IntoOption::into_option(expire_time);
            self
        }

        /// Sets [`allowed_project_ids`](field@Self::allowed_project_ids).
        #[must_use]
        pub fn allowed_project_ids<F>(
            mut self,
            allowed_project_ids: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.allowed_project_ids = codegen::IntoList::into_optional_list(allowed_project_ids);
            self
        }
    }

    codegen::object! {
        LiveRoomSharedConfig, extra {
            0 shared_type: Option<SharedType> = optional "shared_type";
            1 shared_state: Option<LiveRoomSharedState> = optional "shared_state";
            2 expire_time: Option<codegen::Timestamp> = optional "expire_time";
            3 allowed_project_ids: Option<Vec<String>> = optional "allowed_project_ids";
        }
    }

    codegen::open_enum! {
        /// - `PUBLISHED`: the template can be used.
        /// - `DRAFT`: it is being edited, and only its owner sees it.
        /// - `REVIEW`: it cannot be edited, and only its owner and reviewers see it.
        pub enum LiveRoomSharedState {
            Published = "PUBLISHED",
            Draft = "DRAFT",
            Review = "REVIEW",
        }
    }

    /// The event on a live platform that a stream shall go to.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PlatformLiveInfo {
        /// At most 64 characters.
        pub platform_id: String,
        /// Event on the platform, Meituan's liveId. Callbacks about the switch of a passage have it
        /// too. At most 64 characters.
        pub live_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PlatformLiveInfo {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`platform_id`](field@Self::platform_id)
        /// - [`live_id`](field@Self::live_id)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`platform_id`](field@Self::platform_id).
        #[must_use]
        pub fn platform_id(mut self, platform_id: impl Into<String>) -> Self {
            self.platform_id = platform_id.into();
            self
        }

        /// Sets [`live_id`](field@Self::live_id).
        #[must_use]
        pub fn live_id(mut self, live_id: impl Into<String>) -> Self {
            self.live_id = live_id.into();
            self
        }
    }

    codegen::object! {
        PlatformLiveInfo, extra {
            0 platform_id: String = required "platform_id";
            1 live_id: String = required "live_id";
        }
    }

    /// The answer of `CreateSmartLiveRoom`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSmartLiveRoomResponse {
        /// At most 64 characters.
        pub room_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateSmartLiveRoomResponse, extra {
            0 room_id: Option<String> = optional "room_id";
        }
    }

    codegen::open_enum! {
        /// The state of a room's latest live job, as a filter takes it. NULL means no job.
        pub enum RoomLiveState {
            Waiting = "WAITING",
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Failed = "FAILED",
            Canceled = "CANCELED",
            Null = "NULL",
        }
    }

    codegen::open_enum! {
        /// Whose template it is.
        ///
        /// - `OWNED`: one's own, not shared so far.
        /// - `SHARED_TO_OHTERS`: one's own, shared with others.
        /// - `SHARED_FROM_OHTERS`: somebody else's, shared with this project.
        /// - `PUBLIC`: for everybody.
        pub enum TemplateOwnership {
            Owned = "OWNED",
            SharedToOhters = "SHARED_TO_OHTERS",
            SharedFromOhters = "SHARED_FROM_OHTERS",
            Public = "PUBLIC",
        }
    }

    codegen::open_enum! {
        /// Whether a person has confirmed a room, as a filter takes it.
        pub enum RoomConfirmFilter {
            Unconfirm = "unconfirm",
            Confirmed = "confirmed",
            Reject = "reject",
        }
    }

    /// The answer of `ListSmartLiveRooms`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveRoomPage {
        /// Range: 0 to 2147483647.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub smart_live_rooms: Vec<SmartLiveRoomSummary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartLiveRoomPage, extra {
            0 count: Option<i32> = optional "count";
            1 smart_live_rooms: Vec<SmartLiveRoomSummary> = collection "smart_live_rooms";
        }
    }

    /// A live room in brief.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveRoomSummary {
        /// At most 64 characters.
        pub room_id: Option<String>,
        /// At most 64 characters.
        pub project_id: Option<String>,
        /// 1 to 256 characters.
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
        /// At most 1024 characters.
        pub room_description: Option<String>,
        /// At most 2048 characters.
        pub cover_url: Option<String>,
        /// The cover, like `cover_url`. At most 2048 characters.
        pub thumbnail: Option<String>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub model_infos: Vec<LiveModelInfo>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        pub last_job_start_time: Option<codegen::Timestamp>,
        pub last_job_end_time: Option<codegen::Timestamp>,
        /// BLOCKED is a job that the vendor has banned; `block_reason` says why. CANCELED is known only
        /// of the latest job of a room.
        pub last_job_status: Option<SmartLiveJobState>,
        /// The caller's own data. At most 8192 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "priv_data"))]
        pub private_data: Option<String>,
        /// Whether a person has confirmed the room. Only accounts for which that is required have it.
        pub confirm_state: Option<RoomConfirmState>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartLiveRoomSummary, extra {
            0 room_id: Option<String> = optional "room_id";
            1 project_id: Option<String> = optional "project_id";
            2 room_name: Option<String> = optional "room_name";
            3 room_type: Option<SmartLiveRoomType> = optional "room_type";
            4 room_state: Option<SmartLiveRoomState> = optional "room_state";
            5 view_mode: Option<ViewMode> = optional "view_mode";
            6 error_info: Option<ErrorResponse> = optional "error_info";
            7 shared_config: Option<LiveRoomSharedConfig> = optional "shared_config";
            8 room_description: Option<String> = optional "room_description";
            9 cover_url: Option<String> = optional "cover_url" sensitive;
            10 thumbnail: Option<String> = optional "thumbnail" sensitive;
            11 model_infos: Vec<LiveModelInfo> = collection "model_infos";
            12 create_time: Option<codegen::Timestamp> = optional "create_time";
            13 update_time: Option<codegen::Timestamp> = optional "update_time";
            14 last_job_start_time: Option<codegen::Timestamp> = optional "last_job_start_time";
            15 last_job_end_time: Option<codegen::Timestamp> = optional "last_job_end_time";
            16 last_job_status: Option<SmartLiveJobState> = optional "last_job_status";
            17 private_data: Option<String> = optional "priv_data";
            18 confirm_state: Option<RoomConfirmState> = optional "confirm_state";
        }
    }

    codegen::open_enum! {
        /// DISABLE is a room that cannot be used, BLOCKED one that the vendor has frozen; `error_info`
        /// says why.
        pub enum SmartLiveRoomState {
            Enable = "ENABLE",
            Disable = "DISABLE",
            Blocked = "BLOCKED",
        }
    }

    codegen::open_enum! {
        /// Whether a person has confirmed the room. Only accounts for which that is required have it.
        pub enum RoomConfirmState {
            Unconfirm = "UNCONFIRM",
            Confirmed = "CONFIRMED",
            Reject = "REJECT",
        }
    }

    /// A live room with its scripts and rules.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLiveRoom {
        /// 1 to 256 characters.
        pub room_name: String,
        /// At most 1024 characters.
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
        /// At most 500 elements.
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
        /// At most 64 characters.
        pub room_id: Option<String>,
        /// The event on a live platform that a stream goes to.
        pub relation_live_platform_info: Option<PlatformLiveDetailInfo>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// At most 2048 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SmartLiveRoom, extra {
            0 room_name: String = required "room_name";
            1 room_description: Option<String> = optional "room_description";
            2 room_type: Option<SmartLiveRoomType> = optional "room_type";
            3 scene_scripts: Vec<LiveSceneScript> = collection "scene_scripts";
            4 interaction_config: Option<LiveRoomInteractionConfig> = optional "interaction_config";
            5 interaction_rules: Vec<LiveRoomInteractionRule> = collection "interaction_rules";
            6 play_policy: Option<PlayPolicy> = optional "play_policy";
            7 video_config: Option<VideoConfig> = optional "video_config";
            8 output_urls: Vec<String> = collection "output_urls" sensitive;
            9 stream_keys: Vec<String> = collection "stream_keys" sensitive;
            10 backup_model_asset_ids: Vec<String> = collection "backup_model_asset_ids";
            11 live_event_callback_config: Option<LiveRoomEventCallbackConfig> = optional "live_event_callback_config";
            12 rtc_callback_config: Option<RtcLiveEventCallbackConfig> = optional "rtc_callback_config";
            13 review_config: Option<ReviewConfig> = optional "review_config";
            14 shared_config: Option<LiveRoomSharedConfig> = optional "shared_config";
            15 view_mode: Option<ViewMode> = optional "view_mode";
            16 co_streamer_config: Option<CoStreamerConfig> = optional "co_streamer_config";
            17 private_data: Option<String> = optional "priv_data";
            18 room_id: Option<String> = optional "room_id";
            19 relation_live_platform_info: Option<PlatformLiveDetailInfo> = optional "relation_live_platform_info";
            20 create_time: Option<codegen::Timestamp> = optional "create_time";
            21 update_time: Option<codegen::Timestamp> = optional "update_time";
            22 cover_url: Option<String> = optional "cover_url" sensitive;
            23 thumbnail: Option<String> = optional "thumbnail" sensitive;
            24 room_state: Option<SmartLiveRoomState> = optional "room_state";
            25 confirm_state: Option<RoomConfirmState> = optional "confirm_state";
            26 script_version: Option<String> = optional "script_version";
            27 error_info: Option<ErrorResponse> = optional "error_info";
        }
    }

    /// The answer of `ShowLiveWarningInfo`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowLiveWarningInfoResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub live_warning_info: Vec<LiveWarning>,
        /// The limit of `max_live_duration` that applies, in hours. 0 means none.
        pub limit_duration: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowLiveWarningInfoResponse, extra {
            0 live_warning_info: Vec<LiveWarning> = collection "live_warning_info";
            1 limit_duration: Option<i32> = optional "limit_duration";
        }
    }

    impl codegen::Page for InsertCommandPage {
        type Item = InsertCommand;

        fn items(&self) -> &[Self::Item] {
            &self.insert_commands
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.insert_commands
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for SmartLiveJobPage {
        type Item = SmartLiveJob;

        fn items(&self) -> &[Self::Item] {
            &self.smart_live_jobs
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.smart_live_jobs
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }

        fn id(item: &Self::Item) -> Option<&str> {
            Some(codegen::Identified::id(item))
        }
    }

    impl codegen::Page for RuleCommandPage {
        type Item = RuleCommand;

        fn items(&self) -> &[Self::Item] {
            &self.rule_commands
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.rule_commands
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ScriptCommandPage {
        type Item = ScriptCommand;

        fn items(&self) -> &[Self::Item] {
            &self.scripts_commands
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.scripts_commands
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for SmartLiveRoomPage {
        type Item = SmartLiveRoomSummary;

        fn items(&self) -> &[Self::Item] {
            &self.smart_live_rooms
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.smart_live_rooms
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Identified for SmartLiveJob {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for SmartLiveJob {
        const KIND: &'static str = "smart live job";
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
            let call = client.call(&super::operations::SHOW_SMART_LIVE);
            codegen::show_job(call, "job_id", id)
        }
    }
}

/// The family `live-rooms`. Live streams presented by avatars: rooms, their jobs and the
/// commands to them.
impl super::super::Client {
    /// Show the live settings of the tenant.
    ///
    /// `GET /v1/{project_id}/smart-live-configs/user-config` (ShowSmartLiveUserConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_smart_live_user_config().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_smart_live_user_config(&self) -> builders::ShowSmartLiveUserConfig {
        builders::ShowSmartLiveUserConfig {
            call: self.0.call(&operations::SHOW_SMART_LIVE_USER_CONFIG),
        }
    }

    /// Change the live settings of the tenant.
    ///
    /// `PUT /v1/{project_id}/smart-live-configs/user-config` (UpdateSmartLiveUserConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     LiveAutoStopMode, LiveEventCallbackAuthType, LiveEventCallbackConfig,
    ///     LiveEventType, LiveExitConfig, LiveNotifyAction, NotifyEvent,
    ///     UpdateLiveNotifyConfig, UpdateSmartLiveUserConfigRequest,
    /// };
    ///
    /// let body = UpdateSmartLiveUserConfigRequest::new()
    ///     .live_exit_config(
    ///         LiveExitConfig::new()
    ///             .max_live_duration(12)
    ///             .auto_stop_mode(LiveAutoStopMode::SegmentEnd)
    ///             .max_exception_waiting_duration(5),
    ///     )
    ///     .live_event_callback_config(
    ///         LiveEventCallbackConfig::new()
    ///             .live_event_type_callback_url("https://example.com/live-events")
    ///             .auth_type(LiveEventCallbackAuthType::MssAHead)
    ///             .key("not-a-real-key")
    ///             .callback_event_type([LiveEventType::ShootScriptSwitch]),
    ///     )
    ///     .live_notify_config(
    ///         UpdateLiveNotifyConfig::new()
    ///             .action(LiveNotifyAction::Add)
    ///             .notify_events([NotifyEvent::AutoExit]),
    ///     );
    /// let response = client.update_smart_live_user_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_smart_live_user_config(
        &self,
        body: impl Borrow<types::UpdateSmartLiveUserConfigRequest>,
    ) -> builders::UpdateSmartLiveUserConfig {
        let mut call = self.0.call(&operations::UPDATE_SMART_LIVE_USER_CONFIG);
        call.body(
            Borrow::<types::UpdateSmartLiveUserConfigRequest>::borrow(&body),
        );
        builders::UpdateSmartLiveUserConfig { call }
    }

    /// Confirm or reject commands of a live job.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm. The commands
    /// are listed by `ListSmartLiveScriptCommands` and `ListSmartLiveRuleCommands`.
    ///
    /// `POST
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm`
    /// (BatchConfirmLiveCommands)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     BatchConfirmLiveCommandsRequest, LiveConfirmAction, LiveConfirmableCommand,
    /// };
    ///
    /// let body = BatchConfirmLiveCommandsRequest::new()
    ///     .command(LiveConfirmableCommand::RewritePlayScript)
    ///     .action(LiveConfirmAction::Confirm)
    ///     .command_ids(["c08e5a7d194b4f3286ed71f0ab9352c6"]);
    /// let response = client
    ///     .batch_confirm_live_commands(
    ///         "24e1c7d05b934fa8b26f90d83e71ac45",
    ///         "e5b0d7419c2a4f63987af0c1d26e8b35",
    ///         &body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_confirm_live_commands(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
        body: impl Borrow<types::BatchConfirmLiveCommandsRequest>,
    ) -> builders::BatchConfirmLiveCommands {
        let mut call = self.0.call(&operations::BATCH_CONFIRM_LIVE_COMMANDS);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("job_id", job_id);
        call.body(
            Borrow::<types::BatchConfirmLiveCommandsRequest>::borrow(&body),
        );
        builders::BatchConfirmLiveCommands { call }
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ExecuteSmartLiveCommandRequest, LiveCommandName};
    ///
    /// let body = ExecuteSmartLiveCommandRequest::new(LiveCommandName::InsertPlayScript)
    ///     .params(
    ///         serde_json::Map::from_iter([
    ///             (
    ///                 "text_config".to_owned(),
    ///                 serde_json::json!(
    ///                     { "text" :
    ///                     "Somebody asks about sizes. We have all from 34 to 46." }
    ///                 ),
    ///             ),
    ///             ("play_type".to_owned(), serde_json::json!("APPEND")),
    ///             ("rule_index".to_owned(), serde_json::json!("sizes")),
    ///         ]),
    ///     );
    /// let response = client
    ///     .execute_smart_live_command(
    ///         "24e1c7d05b934fa8b26f90d83e71ac45",
    ///         "e5b0d7419c2a4f63987af0c1d26e8b35",
    ///         &body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn execute_smart_live_command(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
        body: impl Borrow<types::ExecuteSmartLiveCommandRequest>,
    ) -> builders::ExecuteSmartLiveCommand {
        let mut call = self.0.call(&operations::EXECUTE_SMART_LIVE_COMMAND);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("job_id", job_id);
        call.body(
            Borrow::<types::ExecuteSmartLiveCommandRequest>::borrow(&body),
        );
        builders::ExecuteSmartLiveCommand { call }
    }

    /// List the commands that were inserted into a live job.
    ///
    /// `GET
    /// /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands`
    /// (ListInsertCommands)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_insert_commands(
    ///         "24e1c7d05b934fa8b26f90d83e71ac45",
    ///         "e5b0d7419c2a4f63987af0c1d26e8b35",
    ///     )
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_insert_commands(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::ListInsertCommands {
        let mut call = self.0.call(&operations::LIST_INSERT_COMMANDS);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("job_id", job_id);
        builders::ListInsertCommands { call }
    }

    /// List the live jobs of a room.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs` (ListSmartLive)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_smart_live("24e1c7d05b934fa8b26f90d83e71ac45").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_smart_live(&self, room_id: impl Into<String>) -> builders::ListSmartLive {
        let mut call = self.0.call(&operations::LIST_SMART_LIVE);
        call.set_as::<String>("room_id", room_id);
        builders::ListSmartLive { call }
    }

    /// Start a live job in a room.
    ///
    /// Starts a job that plays the room's scripts. The response can come before the stream does:
    /// the job is `WAITING`, then `PROCESSING`, and ends when the scripts end, as
    /// `live_exit_config` sets it, or with `StopSmartLive`.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs` (StartSmartLive)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     LiveAllowedResourceType, LiveAutoStopMode, LiveEventCallbackAuthType,
    ///     LiveEventCallbackConfig, LiveEventType, LiveExitConfig, LiveJobRunConfig,
    ///     PlayPolicy, StartSmartLiveRequest,
    /// };
    ///
    /// let body = StartSmartLiveRequest::new()
    ///     .play_policy(
    ///         PlayPolicy::new()
    ///             .repeat_count(-1)
    ///             .live_exit_config(
    ///                 LiveExitConfig::new()
    ///                     .max_live_duration(12)
    ///                     .auto_stop_mode(LiveAutoStopMode::SegmentEnd),
    ///             ),
    ///     )
    ///     .output_urls(["rtmp://push.example.com/live"])
    ///     .stream_keys(["not-a-real-key"])
    ///     .live_event_callback_config(
    ///         LiveEventCallbackConfig::new()
    ///             .live_event_type_callback_url("https://example.com/live-events")
    ///             .auth_type(LiveEventCallbackAuthType::MssA)
    ///             .key("not-a-real-key")
    ///             .callback_event_type([
    ///                 LiveEventType::ShootScriptSwitch,
    ///                 LiveEventType::RtmpStreamStateChange,
    ///             ]),
    ///     )
    ///     .job_run_config(
    ///         LiveJobRunConfig::new()
    ///             .allow_resource_type(LiveAllowedResourceType::Unlimited)
    ///             .single_job_in_room(true),
    ///     );
    /// let response = client
    ///     .start_smart_live("24e1c7d05b934fa8b26f90d83e71ac45", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_smart_live(
        &self,
        room_id: impl Into<String>,
        body: impl Borrow<types::StartSmartLiveRequest>,
    ) -> builders::StartSmartLive {
        let mut call = self.0.call(&operations::START_SMART_LIVE);
        call.set_as::<String>("room_id", room_id);
        call.body(Borrow::<types::StartSmartLiveRequest>::borrow(&body));
        builders::StartSmartLive { call }
    }

    /// List the live jobs of all rooms.
    ///
    /// `GET /v1/{project_id}/smart-live-jobs` (ListSmartLiveJobs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_smart_live_jobs().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_smart_live_jobs(&self) -> builders::ListSmartLiveJobs {
        builders::ListSmartLiveJobs {
            call: self.0.call(&operations::LIST_SMART_LIVE_JOBS),
        }
    }

    /// List changes of interaction rules that wait to be confirmed.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm.
    ///
    /// `GET /v1/{project_id}/smart-live-command/rule-commands` (ListSmartLiveRuleCommands)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_smart_live_rule_commands().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_smart_live_rule_commands(&self) -> builders::ListSmartLiveRuleCommands {
        builders::ListSmartLiveRuleCommands {
            call: self.0.call(&operations::LIST_SMART_LIVE_RULE_COMMANDS),
        }
    }

    /// List changes of scripts that wait to be confirmed.
    ///
    /// Only for those accounts whose changes to a running job a person must confirm.
    ///
    /// `GET /v1/{project_id}/smart-live-command/script-commands` (ListSmartLiveScriptCommands)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_smart_live_script_commands().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_smart_live_script_commands(&self) -> builders::ListSmartLiveScriptCommands {
        builders::ListSmartLiveScriptCommands {
            call: self.0.call(&operations::LIST_SMART_LIVE_SCRIPT_COMMANDS),
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{LiveEvent, ReportLiveEventRequest};
    ///
    /// let body = ReportLiveEventRequest::new(2)
    ///     .events([
    ///         LiveEvent::new(1746523230000_i64)
    ///             .event_type(1)
    ///             .content(
    ///                 "{\"user\":{\"userId\":\"viewer-0001\",\"name\":\"Ann\",\"level\":3,\"badge\":\"\",\"badgeLevel\":0},\"content\":\"Do you ship abroad?\"}",
    ///             ),
    ///         LiveEvent::new(1746523231000_i64)
    ///             .event_type(6)
    ///             .content("{\"numberOfViewers\":5466}"),
    ///     ]);
    /// let response = client
    ///     .report_live_events(
    ///         "24e1c7d05b934fa8b26f90d83e71ac45",
    ///         "e5b0d7419c2a4f63987af0c1d26e8b35",
    ///         &body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn report_live_events(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
        body: impl Borrow<types::ReportLiveEventRequest>,
    ) -> builders::ReportLiveEvents {
        let mut call = self.0.call(&operations::REPORT_LIVE_EVENTS);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("job_id", job_id);
        call.body(Borrow::<types::ReportLiveEventRequest>::borrow(&body));
        builders::ReportLiveEvents { call }
    }

    /// Show a live job.
    ///
    /// Poll it to wait until a job begins or ends.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}` (ShowSmartLive)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_smart_live(
    ///         "24e1c7d05b934fa8b26f90d83e71ac45",
    ///         "e5b0d7419c2a4f63987af0c1d26e8b35",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_smart_live(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::ShowSmartLive {
        let mut call = self.0.call(&operations::SHOW_SMART_LIVE);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("job_id", job_id);
        builders::ShowSmartLive { call }
    }

    /// End a live job.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop`
    /// (StopSmartLive)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .stop_smart_live(
    ///         "24e1c7d05b934fa8b26f90d83e71ac45",
    ///         "e5b0d7419c2a4f63987af0c1d26e8b35",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_smart_live(
        &self,
        room_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> builders::StopSmartLive {
        let mut call = self.0.call(&operations::STOP_SMART_LIVE);
        call.set_as::<String>("room_id", room_id);
        call.set_as::<String>("job_id", job_id);
        builders::StopSmartLive { call }
    }

    /// Confirm or reject the scripts of a live room.
    ///
    /// Only for those accounts whose rooms a person must confirm before they go live.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms/{room_id}/confirm` (ConfirmSmarLiveRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ConfirmSmartLiveRoomRequest, LiveConfirmAction};
    ///
    /// let body = ConfirmSmartLiveRoomRequest::new()
    ///     .action(LiveConfirmAction::Confirm)
    ///     .script_version("1746519000000");
    /// let response = client
    ///     .confirm_smart_live_room("24e1c7d05b934fa8b26f90d83e71ac45", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn confirm_smart_live_room(
        &self,
        room_id: impl Into<String>,
        body: impl Borrow<types::ConfirmSmartLiveRoomRequest>,
    ) -> builders::ConfirmSmartLiveRoom {
        let mut call = self.0.call(&operations::CONFIRM_SMART_LIVE_ROOM);
        call.set_as::<String>("room_id", room_id);
        call.body(Borrow::<types::ConfirmSmartLiveRoomRequest>::borrow(&body));
        builders::ConfirmSmartLiveRoom { call }
    }

    /// Create a live room.
    ///
    /// Only the name is required. `StartSmartLive` lets the room go live.
    ///
    /// `POST /v1/{project_id}/smart-live-rooms` (CreateSmartLiveRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     BackgroundConfigInfo, BackgroundType, HitCondition, HitConditionMatch,
    ///     HitConditionOperation, HitConditionRelation, HitConditionTag, LivePassage,
    ///     LivePlayMode, LivePlayType, LiveReplyMode, LiveReplyOrder,
    ///     LiveRoomInteractionConfig, LiveRoomInteractionRule, LiveSceneScript, PlayPolicy,
    ///     RelatedProduct, RuleTrigger, SmartLiveRoomRequest, SmartLiveRoomType, TextConfig,
    ///     VideoCodec, VideoConfig, ViewMode, VoiceConfig,
    /// };
    ///
    /// let body = SmartLiveRoomRequest::new("Autumn collection")
    ///     .room_description("Coats and boots")
    ///     .room_type(SmartLiveRoomType::Normal)
    ///     .scene_scripts([
    ///         LiveSceneScript::new(
    ///                 "Coats",
    ///                 [
    ///                     LivePassage::new()
    ///                         .sequence_number(1)
    ///                         .title("Welcome")
    ///                         .text_config(
    ///                             TextConfig::new(
    ///                                 "Welcome to our shop. Today we show you three coats.",
    ///                             ),
    ///                         ),
    ///                     LivePassage::new()
    ///                         .sequence_number(2)
    ///                         .title("First coat")
    ///                         .text_config(TextConfig::new("This one is made of wool."))
    ///                         .relation_product(
    ///                             RelatedProduct::new()
    ///                                 .product_id("coat-0001")
    ///                                 .product_title("Wool coat"),
    ///                         ),
    ///                 ],
    ///             )
    ///             .model_asset_id("0c94be71f5d24a83b6e7f1d2093a58cd")
    ///             .voice_config(VoiceConfig::new("8e21f7b5c04d4a69935fd8a16c7be302"))
    ///             .background_config([
    ///                 BackgroundConfigInfo::new(BackgroundType::Image)
    ///                     .background_config(
    ///                         "https://example.com/backgrounds/shop.png?signature=not-a-real-one",
    ///                     ),
    ///             ]),
    ///     ])
    ///     .interaction_config(
    ///         LiveRoomInteractionConfig::new()
    ///             .play_type(LivePlayType::Insert)
    ///             .ignore_current_sentence(false),
    ///     )
    ///     .interaction_rules([
    ///         LiveRoomInteractionRule::new()
    ///             .rule_index("shipping")
    ///             .rule_name("Asked about shipping")
    ///             .enabled(true)
    ///             .event_type(1)
    ///             .hit_condition(
    ///                 HitCondition::new()
    ///                     .relation(HitConditionRelation::Or)
    ///                     .priority(500)
    ///                     .tags([
    ///                         HitConditionTag::new()
    ///                             .tag("content")
    ///                             .operation(HitConditionOperation::None)
    ///                             .comparison(HitConditionMatch::Regex)
    ///                             .value(".*ship.*"),
    ///                     ]),
    ///             )
    ///             .trigger(
    ///                 RuleTrigger::new()
    ///                     .time_window(60)
    ///                     .reply_mode(LiveReplyMode::SystemReply)
    ///                     .reply_texts(["We ship within two days."])
    ///                     .reply_order(LiveReplyOrder::Random),
    ///             ),
    ///     ])
    ///     .play_policy(
    ///         PlayPolicy::new()
    ///             .repeat_count(-1)
    ///             .auto_play_script(true)
    ///             .play_mode(LivePlayMode::Text),
    ///     )
    ///     .video_config(
    ///         VideoConfig::new()
    ///             .codec(VideoCodec::H264)
    ///             .bitrate(4000)
    ///             .width(1080)
    ///             .height(1920),
    ///     )
    ///     .view_mode(ViewMode::Vertical);
    /// let response = client.create_smart_live_room(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_smart_live_room(
        &self,
        body: impl Borrow<types::SmartLiveRoomRequest>,
    ) -> builders::CreateSmartLiveRoom {
        let mut call = self.0.call(&operations::CREATE_SMART_LIVE_ROOM);
        call.body(Borrow::<types::SmartLiveRoomRequest>::borrow(&body));
        builders::CreateSmartLiveRoom { call }
    }

    /// List live rooms.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms` (ListSmartLiveRooms)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_smart_live_rooms().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_smart_live_rooms(&self) -> builders::ListSmartLiveRooms {
        builders::ListSmartLiveRooms {
            call: self.0.call(&operations::LIST_SMART_LIVE_ROOMS),
        }
    }

    /// Delete a live room.
    ///
    /// `DELETE /v1/{project_id}/smart-live-rooms/{room_id}` (DeleteSmartLiveRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_smart_live_room("24e1c7d05b934fa8b26f90d83e71ac45")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_smart_live_room(
        &self,
        room_id: impl Into<String>,
    ) -> builders::DeleteSmartLiveRoom {
        let mut call = self.0.call(&operations::DELETE_SMART_LIVE_ROOM);
        call.set_as::<String>("room_id", room_id);
        builders::DeleteSmartLiveRoom { call }
    }

    /// Show a live room.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}` (ShowSmartLiveRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_smart_live_room("24e1c7d05b934fa8b26f90d83e71ac45")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_smart_live_room(&self, room_id: impl Into<String>) -> builders::ShowSmartLiveRoom {
        let mut call = self.0.call(&operations::SHOW_SMART_LIVE_ROOM);
        call.set_as::<String>("room_id", room_id);
        builders::ShowSmartLiveRoom { call }
    }

    /// Change a live room.
    ///
    /// Takes the same body as `CreateSmartLiveRoom`. Each update changes the `script_version` of
    /// the room. The command `REWRITE_PLAY_SCRIPT` changes the scripts of a job that runs.
    ///
    /// `PUT /v1/{project_id}/smart-live-rooms/{room_id}` (UpdateSmartLiveRoom)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     BackgroundConfigInfo, BackgroundType, HitCondition, HitConditionMatch,
    ///     HitConditionOperation, HitConditionRelation, HitConditionTag, LivePassage,
    ///     LivePlayMode, LivePlayType, LiveReplyMode, LiveReplyOrder,
    ///     LiveRoomInteractionConfig, LiveRoomInteractionRule, LiveSceneScript, PlayPolicy,
    ///     RelatedProduct, RuleTrigger, SmartLiveRoomRequest, SmartLiveRoomType, TextConfig,
    ///     VideoCodec, VideoConfig, ViewMode, VoiceConfig,
    /// };
    ///
    /// let body = SmartLiveRoomRequest::new("Autumn collection")
    ///     .room_description("Coats and boots")
    ///     .room_type(SmartLiveRoomType::Normal)
    ///     .scene_scripts([
    ///         LiveSceneScript::new(
    ///                 "Coats",
    ///                 [
    ///                     LivePassage::new()
    ///                         .sequence_number(1)
    ///                         .title("Welcome")
    ///                         .text_config(
    ///                             TextConfig::new(
    ///                                 "Welcome to our shop. Today we show you three coats.",
    ///                             ),
    ///                         ),
    ///                     LivePassage::new()
    ///                         .sequence_number(2)
    ///                         .title("First coat")
    ///                         .text_config(TextConfig::new("This one is made of wool."))
    ///                         .relation_product(
    ///                             RelatedProduct::new()
    ///                                 .product_id("coat-0001")
    ///                                 .product_title("Wool coat"),
    ///                         ),
    ///                 ],
    ///             )
    ///             .model_asset_id("0c94be71f5d24a83b6e7f1d2093a58cd")
    ///             .voice_config(VoiceConfig::new("8e21f7b5c04d4a69935fd8a16c7be302"))
    ///             .background_config([
    ///                 BackgroundConfigInfo::new(BackgroundType::Image)
    ///                     .background_config(
    ///                         "https://example.com/backgrounds/shop.png?signature=not-a-real-one",
    ///                     ),
    ///             ]),
    ///     ])
    ///     .interaction_config(
    ///         LiveRoomInteractionConfig::new()
    ///             .play_type(LivePlayType::Insert)
    ///             .ignore_current_sentence(false),
    ///     )
    ///     .interaction_rules([
    ///         LiveRoomInteractionRule::new()
    ///             .rule_index("shipping")
    ///             .rule_name("Asked about shipping")
    ///             .enabled(true)
    ///             .event_type(1)
    ///             .hit_condition(
    ///                 HitCondition::new()
    ///                     .relation(HitConditionRelation::Or)
    ///                     .priority(500)
    ///                     .tags([
    ///                         HitConditionTag::new()
    ///                             .tag("content")
    ///                             .operation(HitConditionOperation::None)
    ///                             .comparison(HitConditionMatch::Regex)
    ///                             .value(".*ship.*"),
    ///                     ]),
    ///             )
    ///             .trigger(
    ///                 RuleTrigger::new()
    ///                     .time_window(60)
    ///                     .reply_mode(LiveReplyMode::SystemReply)
    ///                     .reply_texts(["We ship within two days."])
    ///                     .reply_order(LiveReplyOrder::Random),
    ///             ),
    ///     ])
    ///     .play_policy(
    ///         PlayPolicy::new()
    ///             .repeat_count(-1)
    ///             .auto_play_script(true)
    ///             .play_mode(LivePlayMode::Text),
    ///     )
    ///     .video_config(
    ///         VideoConfig::new()
    ///             .codec(VideoCodec::H264)
    ///             .bitrate(4000)
    ///             .width(1080)
    ///             .height(1920),
    ///     )
    ///     .view_mode(ViewMode::Vertical);
    /// let response = client
    ///     .update_smart_live_room("24e1c7d05b934fa8b26f90d83e71ac45", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_smart_live_room(
        &self,
        room_id: impl Into<String>,
        body: impl Borrow<types::SmartLiveRoomRequest>,
    ) -> builders::UpdateSmartLiveRoom {
        let mut call = self.0.call(&operations::UPDATE_SMART_LIVE_ROOM);
        call.set_as::<String>("room_id", room_id);
        call.body(Borrow::<types::SmartLiveRoomRequest>::borrow(&body));
        builders::UpdateSmartLiveRoom { call }
    }

    /// List the risks of a live room's configuration.
    ///
    /// The warnings are those that `StartSmartLive` returns with the job it has begun.
    ///
    /// `GET /v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info` (ShowLiveWarningInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_live_warning_info("24e1c7d05b934fa8b26f90d83e71ac45")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_live_warning_info(
        &self,
        room_id: impl Into<String>,
    ) -> builders::ShowLiveWarningInfo {
        let mut call = self.0.call(&operations::SHOW_LIVE_WARNING_INFO);
        call.set_as::<String>("room_id", room_id);
        builders::ShowLiveWarningInfo { call }
    }
}
