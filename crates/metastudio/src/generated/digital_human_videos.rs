//! The family `digital-human-videos`. Producing videos with trained avatars or with photos.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, NewJob, Operation, Pagination, Parameter, RateLimit, Retry, Status,
        Success,
    };
    /// `GET /v1/{project_id}/digital-human-videos`
    pub static LIST_DIGITAL_HUMAN_VIDEO: Operation = Operation {
        family: "digital-human-videos",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        }),
        pagination: Some(Pagination {
            items: "jobs",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        job: Some(Job {
            items: Some("jobs"),
            id: "job_id",
            state: "state",
            by: Some("job_id"),
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
            Parameter::query("create_until"),
            Parameter::query("create_since"),
            Parameter::query("fuzzy_query_field").repeated().max_items(100),
            Parameter::query("script_id").length(1, 64),
            Parameter::query("asset_name").max_length(256),
            Parameter::query("job_type"),
            Parameter::query("job_id").length(1, 64),
            Parameter::query("job_ids").repeated(),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/jobs/*/output_asset_config/cover_url",
            "/jobs/*/output_asset_config/preview_video_url",
        ],
        success: Success::json::<crate::types::ListDigitalHumanVideoResponse>(),
        ..Operation::new(
            "ListDigitalHumanVideo",
            Method::Get,
            "/v1/{project_id}/digital-human-videos",
        )
    };
    /// `POST /v1/{project_id}/2d-digital-human-videos`
    pub static CREATE_2D_DIGITAL_HUMAN_VIDEO: Operation = Operation {
        family: "digital-human-videos",
        idempotent: false,
        retry: Retry::Unexecuted,
        rate_limit: Some(RateLimit {
            default: 3,
            by_region: &[("cn-north-4", 5)],
        }),
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "Show2DDigitalHumanVideo",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/script_id").length(1, 64),
            Parameter::body("/model_asset_id").max_length(64),
            Parameter::body("/voice_config/voice_asset_id").length(1, 256),
            Parameter::body("/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/voice_config/volume").range(90.0, 240.0),
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
            Parameter::body("/shoot_scripts").items(1, 100),
            Parameter::body("/shoot_scripts/*/sequence_no").range(0.0, 2147483647.0),
            Parameter::body("/shoot_scripts/*/shoot_script/text_config/text")
                .length(1, 300000),
            Parameter::body("/shoot_scripts/*/shoot_script/audio_duration")
                .range(0.0, 36000.0),
            Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_action_config")
                .max_items(100),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_tag",
                )
                .length(1, 256),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_name",
                )
                .length(1, 256),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_start_time",
                )
                .range(0.0, 2592000.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/audio_drive_file_external_url",
                )
                .length(1, 2048),
            Parameter::body("/shoot_scripts/*/shoot_script/background_config")
                .max_items(10),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_config",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_color_config",
                )
                .max_length(16),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_asset_id",
                )
                .max_length(64),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_image_config/dx",
                )
                .range(-5760.0, 0.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_image_config/dy",
                )
                .range(-5760.0, 0.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_image_config/width",
                )
                .range(1.0, 7680.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_image_config/height",
                )
                .range(1.0, 7680.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config").max_items(100),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/asset_id")
                .max_length(64),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/group_id")
                .max_length(64),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/sequence_no")
                .range(0.0, 2147483647.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/dx")
                .range(-1920.0, 3840.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/dy")
                .range(-1920.0, 3840.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/position/layer_index",
                )
                .range(1.0, 100.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/size/width")
                .range(1.0, 7680.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/size/height")
                .range(1.0, 7680.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/rotation/angle",
                )
                .range(0.0, 360.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/image_config/image_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_cover_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/video_config/loop_count",
                )
                .range(-1.0, 100.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_sound",
                )
                .range(0.0, 100.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/text_config/text_context",
                )
                .max_length(1024),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_name",
                )
                .max_length(64),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_size",
                )
                .range(0.0, 120.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_color",
                )
                .max_length(16),
            Parameter::body("/shoot_scripts/*/shoot_script/audio_config/audio_id")
                .range(0.0, 10000.0),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_download_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_upload_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/job_id",
                )
                .length(1, 64),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_download_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_upload_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/job_id",
                )
                .length(1, 64),
            Parameter::body("/output_asset_config/asset_name").max_length(256),
            Parameter::body("/background_music_config/music_asset_id").max_length(64),
            Parameter::body("/background_music_config/volume").range(0.0, 100.0),
            Parameter::body("/callback_config/callback_url").max_length(2048),
            Parameter::body("/callback_config/key").max_length(32),
            Parameter::body("/action_config/action_interval").range(0.0, 255.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateDigitalHumanVideoResponse>(),
        ..Operation::new(
            "Create2DDigitalHumanVideo",
            Method::Post,
            "/v1/{project_id}/2d-digital-human-videos",
        )
    };
    /// `GET /v1/{project_id}/2d-digital-human-videos/{job_id}`
    pub static SHOW_2D_DIGITAL_HUMAN_VIDEO: Operation = Operation {
        family: "digital-human-videos",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        }),
        job: Some(Job {
            items: None,
            id: "job_id",
            state: "state",
            by: Some("job_id"),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("show_script"),
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
            "/output_asset_config/cover_url",
            "/output_asset_config/preview_video_url",
            "/human_image",
            "/video_config/output_external_url",
            "/shoot_scripts/*/shoot_script/audio_drive_file_external_url",
            "/shoot_scripts/*/shoot_script/background_config/*/background_config",
            "/shoot_scripts/*/shoot_script/layer_config/*/image_config/image_url",
            "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_url",
            "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_cover_url",
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_download_url",
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_upload_url",
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_download_url",
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_upload_url",
        ],
        success: Success::json::<crate::types::AvatarVideo>(),
        ..Operation::new(
            "Show2DDigitalHumanVideo",
            Method::Get,
            "/v1/{project_id}/2d-digital-human-videos/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/2d-digital-human-videos/{job_id}/cancel`
    pub static CANCEL_2D_DIGITAL_HUMAN_VIDEO: Operation = Operation {
        family: "digital-human-videos",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 3,
            by_region: &[("cn-north-4", 5)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            "Cancel2DDigitalHumanVideo",
            Method::Post,
            "/v1/{project_id}/2d-digital-human-videos/{job_id}/cancel",
        )
    };
    /// `POST /v1/{project_id}/photo-digital-human-videos`
    pub static CREATE_PHOTO_DIGITAL_HUMAN_VIDEO: Operation = Operation {
        family: "digital-human-videos",
        idempotent: false,
        retry: Retry::Unexecuted,
        rate_limit: Some(RateLimit {
            default: 3,
            by_region: &[("cn-north-4", 5)],
        }),
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowPhotoDigitalHumanVideo",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/script_id").length(1, 64),
            Parameter::body("/human_image").length(1, 31457280),
            Parameter::body("/voice_config/voice_asset_id").length(1, 256),
            Parameter::body("/voice_config/speed").range(50.0, 200.0),
            Parameter::body("/voice_config/pitch").range(50.0, 200.0),
            Parameter::body("/voice_config/volume").range(90.0, 240.0),
            Parameter::body("/video_config/bitrate").range(40.0, 30000.0),
            Parameter::body("/shoot_scripts").items(1, 100),
            Parameter::body("/shoot_scripts/*/sequence_no").range(0.0, 2147483647.0),
            Parameter::body("/shoot_scripts/*/shoot_script/text_config/text")
                .length(1, 300000),
            Parameter::body("/shoot_scripts/*/shoot_script/audio_duration")
                .range(0.0, 36000.0),
            Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_action_config")
                .max_items(100),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_tag",
                )
                .length(1, 256),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_name",
                )
                .length(1, 256),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_start_time",
                )
                .range(0.0, 2592000.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/audio_drive_file_external_url",
                )
                .length(1, 2048),
            Parameter::body("/shoot_scripts/*/shoot_script/background_config")
                .max_items(10),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_config",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_color_config",
                )
                .max_length(16),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_asset_id",
                )
                .max_length(64),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_image_config/dx",
                )
                .range(-5760.0, 0.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_image_config/dy",
                )
                .range(-5760.0, 0.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_image_config/width",
                )
                .range(1.0, 7680.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/background_config/*/background_image_config/height",
                )
                .range(1.0, 7680.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config").max_items(100),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/asset_id")
                .max_length(64),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/group_id")
                .max_length(64),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/sequence_no")
                .range(0.0, 2147483647.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/dx")
                .range(-1920.0, 3840.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/dy")
                .range(-1920.0, 3840.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/position/layer_index",
                )
                .range(1.0, 100.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/size/width")
                .range(1.0, 7680.0),
            Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/size/height")
                .range(1.0, 7680.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/rotation/angle",
                )
                .range(0.0, 360.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/image_config/image_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_cover_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/video_config/loop_count",
                )
                .range(-1.0, 100.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_sound",
                )
                .range(0.0, 100.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/text_config/text_context",
                )
                .max_length(1024),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_name",
                )
                .max_length(64),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_size",
                )
                .range(0.0, 120.0),
            Parameter::body(
                    "/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_color",
                )
                .max_length(16),
            Parameter::body("/shoot_scripts/*/shoot_script/audio_config/audio_id")
                .range(0.0, 10000.0),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_download_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_upload_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/job_id",
                )
                .length(1, 64),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_download_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_upload_url",
                )
                .length(1, 2048),
            Parameter::body(
                    "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/job_id",
                )
                .length(1, 64),
            Parameter::body("/output_asset_config/asset_name").max_length(256),
            Parameter::body("/background_music_config/music_asset_id").max_length(64),
            Parameter::body("/background_music_config/volume").range(0.0, 100.0),
            Parameter::body("/callback_config/callback_url").max_length(2048),
            Parameter::body("/callback_config/key").max_length(32),
            Parameter::body("/id_card_image1").length(1, 31457280),
            Parameter::body("/id_card_image2").length(1, 31457280),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateDigitalHumanVideoResponse>(),
        ..Operation::new(
            "CreatePhotoDigitalHumanVideo",
            Method::Post,
            "/v1/{project_id}/photo-digital-human-videos",
        )
    };
    /// `GET /v1/{project_id}/photo-digital-human-videos/{job_id}`
    pub static SHOW_PHOTO_DIGITAL_HUMAN_VIDEO: Operation = Operation {
        family: "digital-human-videos",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        }),
        job: Some(Job {
            items: None,
            id: "job_id",
            state: "state",
            by: Some("job_id"),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("show_script"),
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
            "/output_asset_config/cover_url",
            "/output_asset_config/preview_video_url",
            "/human_image",
            "/shoot_scripts/*/shoot_script/audio_drive_file_external_url",
            "/shoot_scripts/*/shoot_script/background_config/*/background_config",
            "/shoot_scripts/*/shoot_script/layer_config/*/image_config/image_url",
            "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_url",
            "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_cover_url",
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_download_url",
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_upload_url",
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_download_url",
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_upload_url",
        ],
        success: Success::json::<crate::types::PhotoVideo>(),
        ..Operation::new(
            "ShowPhotoDigitalHumanVideo",
            Method::Get,
            "/v1/{project_id}/photo-digital-human-videos/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/photo-digital-human-videos/{job_id}/cancel`
    pub static CANCEL_PHOTO_DIGITAL_HUMAN_VIDEO: Operation = Operation {
        family: "digital-human-videos",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 3,
            by_region: &[("cn-north-4", 5)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            "CancelPhotoDigitalHumanVideo",
            Method::Post,
            "/v1/{project_id}/photo-digital-human-videos/{job_id}/cancel",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// List video production jobs.
    ///
    /// Lists jobs of every type, those that use a trained avatar and those that use a photo. Unless
    /// a filter asks for older ones, only jobs of the last month are listed.
    ///
    /// `GET /v1/{project_id}/digital-human-videos` (ListDigitalHumanVideo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListDigitalHumanVideo {
        pub(super) call: Call,
    }
    impl ListDigitalHumanVideo {
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
            state: impl IntoIterator<Item = impl Into<types::VideoJobState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::VideoJobState>::into),
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
        /// Only what was created at this time or earlier.
        pub fn create_until(
            mut self,
            create_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_until", Into::<crate::Timestamp>::into(create_until));
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
        /// Names of those filters that match a part of the value instead of all of it. Which filters
        /// may be named is undocumented. At most 100 elements.
        pub fn fuzzy_query_field(
            mut self,
            fuzzy_query_field: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call
                .set_list(
                    "fuzzy_query_field",
                    fuzzy_query_field.into_iter().map(Into::<String>::into),
                );
            self
        }
        /// Only jobs that render this script. A job does not show its script. 1 to 64 characters.
        pub fn script_id(mut self, script_id: impl Into<String>) -> Self {
            self.call.set("script_id", Into::<String>::into(script_id));
            self
        }
        /// Name of the video in the asset library. At most 256 characters.
        pub fn asset_name(mut self, asset_name: impl Into<String>) -> Self {
            self.call.set("asset_name", Into::<String>::into(asset_name));
            self
        }
        /// Only elements whose `job_type` is this.
        pub fn job_type(mut self, job_type: impl Into<types::VideoJobType>) -> Self {
            self.call.set("job_type", Into::<types::VideoJobType>::into(job_type));
            self
        }
        /// Only elements whose `job_id` is this. 1 to 64 characters.
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.call.set("job_id", Into::<String>::into(job_id));
            self
        }
        /// Only these jobs.
        pub fn job_ids(
            mut self,
            job_ids: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call.set_list("job_ids", job_ids.into_iter().map(Into::<String>::into));
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
        ) -> Result<Response<types::ListDigitalHumanVideoResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListDigitalHumanVideoResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListDigitalHumanVideoResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListDigitalHumanVideoResponse> {
            Items::new(self.call)
        }
    }
    /// Render a video with a trained avatar.
    ///
    /// Begins a job. Either a script says what the video is to be, or the call itself does: without
    /// `script_id`, it needs `model_asset_id`, `voice_config`, `video_config` and `shoot_scripts`.
    /// What both say is taken from the call. Every call that is executed renders a video of its
    /// own.
    ///
    /// `POST /v1/{project_id}/2d-digital-human-videos` (Create2DDigitalHumanVideo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Create2dDigitalHumanVideo {
        pub(super) call: Call,
    }
    impl Create2dDigitalHumanVideo {
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
        ) -> Result<Response<types::CreateDigitalHumanVideoResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateDigitalHumanVideoResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(self) -> Result<crate::JobHandle<types::AvatarVideo>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::CreateDigitalHumanVideoResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Show a video with a trained avatar.
    ///
    /// `GET /v1/{project_id}/2d-digital-human-videos/{job_id}` (Show2DDigitalHumanVideo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Show2dDigitalHumanVideo {
        pub(super) call: Call,
    }
    impl Show2dDigitalHumanVideo {
        /// Whether the response also has the input of the video: script, avatar or photo, voice,
        /// encoding and scenes. Default: `false`.
        pub fn show_script(mut self, show_script: bool) -> Self {
            self.call.set("show_script", show_script);
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
        pub async fn send(self) -> Result<Response<types::AvatarVideo>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::AvatarVideo>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Cancel a video with a trained avatar.
    ///
    /// Only a job that waits can be canceled.
    ///
    /// `POST /v1/{project_id}/2d-digital-human-videos/{job_id}/cancel` (Cancel2DDigitalHumanVideo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Cancel2dDigitalHumanVideo {
        pub(super) call: Call,
    }
    impl Cancel2dDigitalHumanVideo {
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
    /// Render a video with a photo that speaks.
    ///
    /// Begins a job. Of scenes, exactly one is taken, and of it only `script_type` and
    /// `text_config`: with TEXT, its text is spoken; with AUDIO, the audio of the script that
    /// `script_id` names. Every call that is executed renders a video of its own.
    ///
    /// `POST /v1/{project_id}/photo-digital-human-videos` (CreatePhotoDigitalHumanVideo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreatePhotoDigitalHumanVideo {
        pub(super) call: Call,
    }
    impl CreatePhotoDigitalHumanVideo {
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
        ) -> Result<Response<types::CreateDigitalHumanVideoResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateDigitalHumanVideoResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(self) -> Result<crate::JobHandle<types::PhotoVideo>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::CreateDigitalHumanVideoResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Show a video with a photo that speaks.
    ///
    /// `GET /v1/{project_id}/photo-digital-human-videos/{job_id}` (ShowPhotoDigitalHumanVideo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPhotoDigitalHumanVideo {
        pub(super) call: Call,
    }
    impl ShowPhotoDigitalHumanVideo {
        /// Whether the response also has the input of the video: script, avatar or photo, voice,
        /// encoding and scenes. Default: `false`.
        pub fn show_script(mut self, show_script: bool) -> Self {
            self.call.set("show_script", show_script);
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
        pub async fn send(self) -> Result<Response<types::PhotoVideo>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::PhotoVideo>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Cancel a video with a photo that speaks.
    ///
    /// Only a job that waits can be canceled.
    ///
    /// `POST /v1/{project_id}/photo-digital-human-videos/{job_id}/cancel`
    /// (CancelPhotoDigitalHumanVideo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CancelPhotoDigitalHumanVideo {
        pub(super) call: Call,
    }
    impl CancelPhotoDigitalHumanVideo {
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
    use crate::types::{
        ReviewConfig, CallBackConfig, VideoJobState, OutputAssetInfo, ErrorResponse,
        VideoConfig, FrameRate, VoiceConfig, ShootScriptItem, BackgroundMusicConfig,
        ActionConfig,
    };
    open_enum! {
        /// What presents the video: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other two
        /// values mean the same.
        pub enum VideoJobType {
            /// `2D_DIGITAL_HUMAN_VIDEO`
            N2dDigitalHumanVideo = "2D_DIGITAL_HUMAN_VIDEO",
            /// `PHOTO_DIGITAL_HUMAN_VIDEO`
            PhotoDigitalHumanVideo = "PHOTO_DIGITAL_HUMAN_VIDEO",
            /// `DIGITAL_HUMAN_PHOTO_VIDEO`
            DigitalHumanPhotoVideo = "DIGITAL_HUMAN_PHOTO_VIDEO",
        }
    }
    /// The answer of `ListDigitalHumanVideo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListDigitalHumanVideoResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `jobs` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<DigitalHumanVideo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListDigitalHumanVideoResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<DigitalHumanVideo>>("jobs"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.jobs),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "jobs", &self.jobs)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListDigitalHumanVideoResponse);
    /// A job that produces a video, as lists show it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DigitalHumanVideo {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen.
        pub state: VideoJobState,
        /// What presents the video: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other two
        /// values mean the same.
        pub job_type: Option<VideoJobType>,
        /// When production began.
        pub start_time: Option<Timestamp>,
        /// When production ended.
        pub end_time: Option<Timestamp>,
        /// Length of the video. The unit is undocumented; the one value seen fits seconds. Range: 0 to
        /// 2147483647.
        pub duration: Option<f64>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `lastupdate_time` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for DigitalHumanVideo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<VideoJobState>("state"),
            optional::<Option<VideoJobType>>("job_type"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<f64>>("duration"),
            optional::<Option<OutputAssetInfo>>("output_asset_config"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("lastupdate_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.job_type),
                3 => read(map, &mut self.start_time),
                4 => read(map, &mut self.end_time),
                5 => read(map, &mut self.duration),
                6 => read(map, &mut self.output_asset_config),
                7 => read(map, &mut self.error_info),
                8 => read(map, &mut self.create_time),
                _ => read(map, &mut self.last_update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "state", &self.state)?;
            write_some(map, "job_type", &self.job_type)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "duration", &self.duration)?;
            write_some(map, "output_asset_config", &self.output_asset_config)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.last_update_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(DigitalHumanVideo);
    /// `CreateAvatarVideo`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateAvatarVideo {
        /// The script to render. What is given beside it goes before what it says. 1 to 64 characters.
        pub script_id: Option<String>,
        /// The avatar, in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// How a video is cut and encoded.
        pub video_config: Option<VideoConfig>,
        /// The scenes. 1 to 100 elements.
        pub shoot_scripts: Option<Vec<ShootScriptItem>>,
        /// What becomes of the video in the asset library.
        pub output_asset_config: Option<OutputAssetConfig>,
        /// `background_music_config` (optional)
        pub background_music_config: Option<BackgroundMusicConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// How the service reports that a job is over: by a POST of JSON with `result` (`SUCCEED` or
        /// `FAILED`), `job_id` and the `asset_id` of the result.
        pub callback_config: Option<CallBackConfig>,
        /// How an avatar moves on its own.
        pub action_config: Option<ActionConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateAvatarVideo {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// The script to render. What is given beside it goes before what it says. 1 to 64 characters.
        #[must_use]
        pub fn script_id(mut self, script_id: impl Into<String>) -> Self {
            self.script_id = Some(script_id.into());
            self
        }
        /// The avatar, in the asset library. At most 64 characters.
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
        /// How a video is cut and encoded.
        #[must_use]
        pub fn video_config(mut self, video_config: impl Into<VideoConfig>) -> Self {
            self.video_config = Some(video_config.into());
            self
        }
        /// The scenes. 1 to 100 elements.
        #[must_use]
        pub fn shoot_scripts(mut self, shoot_scripts: Vec<ShootScriptItem>) -> Self {
            self.shoot_scripts = Some(shoot_scripts);
            self
        }
        /// What becomes of the video in the asset library.
        #[must_use]
        pub fn output_asset_config(
            mut self,
            output_asset_config: impl Into<OutputAssetConfig>,
        ) -> Self {
            self.output_asset_config = Some(output_asset_config.into());
            self
        }
        /// `background_music_config` (optional)
        #[must_use]
        pub fn background_music_config(
            mut self,
            background_music_config: impl Into<BackgroundMusicConfig>,
        ) -> Self {
            self.background_music_config = Some(background_music_config.into());
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
        /// How the service reports that a job is over: by a POST of JSON with `result` (`SUCCEED` or
        /// `FAILED`), `job_id` and the `asset_id` of the result.
        #[must_use]
        pub fn callback_config(
            mut self,
            callback_config: impl Into<CallBackConfig>,
        ) -> Self {
            self.callback_config = Some(callback_config.into());
            self
        }
        /// How an avatar moves on its own.
        #[must_use]
        pub fn action_config(mut self, action_config: impl Into<ActionConfig>) -> Self {
            self.action_config = Some(action_config.into());
            self
        }
    }
    impl Object for CreateAvatarVideo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("script_id"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Option<Vec<ShootScriptItem>>>("shoot_scripts"),
            optional::<Option<OutputAssetConfig>>("output_asset_config"),
            optional::<Option<BackgroundMusicConfig>>("background_music_config"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<CallBackConfig>>("callback_config"),
            optional::<Option<ActionConfig>>("action_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_id),
                1 => read(map, &mut self.model_asset_id),
                2 => read(map, &mut self.voice_config),
                3 => read(map, &mut self.video_config),
                4 => read(map, &mut self.shoot_scripts),
                5 => read(map, &mut self.output_asset_config),
                6 => read(map, &mut self.background_music_config),
                7 => read(map, &mut self.review_config),
                8 => read(map, &mut self.callback_config),
                _ => read(map, &mut self.action_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_id", &self.script_id)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "shoot_scripts", &self.shoot_scripts)?;
            write_some(map, "output_asset_config", &self.output_asset_config)?;
            write_some(map, "background_music_config", &self.background_music_config)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "callback_config", &self.callback_config)?;
            write_some(map, "action_config", &self.action_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateAvatarVideo);
    /// What becomes of the video in the asset library.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutputAssetConfig {
        /// The file is named so too, by the first 240 characters. At most 256 characters.
        pub asset_name: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl OutputAssetConfig {
        /// One with what is required; the rest has setters.
        pub fn new(asset_name: impl Into<String>) -> Self {
            Self {
                asset_name: asset_name.into(),
                ..Default::default()
            }
        }
    }
    impl Object for OutputAssetConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("asset_name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.asset_name)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "asset_name", &self.asset_name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(OutputAssetConfig);
    /// The answer of `Create2DDigitalHumanVideo`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDigitalHumanVideoResponse {
        /// The job that was begun. 1 to 64 characters.
        pub job_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateDigitalHumanVideoResponse {
        const MEMBERS: &'static [crate::model::Member] = &[required::<String>("job_id")];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.job_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateDigitalHumanVideoResponse);
    /// A job that renders a video with a trained avatar.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AvatarVideo {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen.
        pub state: VideoJobState,
        /// What presents the video: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other two
        /// values mean the same.
        pub job_type: Option<VideoJobType>,
        /// When production began.
        pub start_time: Option<Timestamp>,
        /// When production ended.
        pub end_time: Option<Timestamp>,
        /// Length of the video. The unit is undocumented; the one value seen fits seconds. Range: 0 to
        /// 2147483647.
        pub duration: Option<f64>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `lastupdate_time` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<Timestamp>,
        /// The script that was rendered. 1 to 64 characters.
        pub script_id: Option<String>,
        /// Whether a trained avatar or a photo presents the video. Photos have operations of their own
        /// now.
        pub video_making_type: Option<VideoMakingType>,
        /// A photo in Base64, from when this operation took photos too.
        pub human_image: Option<String>,
        /// The avatar, in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// How a video is cut and encoded.
        pub video_config: Option<VideoConfig>,
        /// The scenes. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub shoot_scripts: Vec<ShootScriptItem>,
        /// `background_music_config` (optional)
        pub background_music_config: Option<BackgroundMusicConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for AvatarVideo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("AvatarVideo")
                .field("job_id", &self.job_id)
                .field("state", &self.state)
                .field("job_type", &self.job_type)
                .field("start_time", &self.start_time)
                .field("end_time", &self.end_time)
                .field("duration", &self.duration)
                .field("output_asset_config", &self.output_asset_config)
                .field("error_info", &self.error_info)
                .field("create_time", &self.create_time)
                .field("last_update_time", &self.last_update_time)
                .field("script_id", &self.script_id)
                .field("video_making_type", &self.video_making_type)
                .field("human_image", &redacted(&self.human_image))
                .field("model_asset_id", &self.model_asset_id)
                .field("voice_config", &self.voice_config)
                .field("video_config", &self.video_config)
                .field("shoot_scripts", &self.shoot_scripts)
                .field("background_music_config", &self.background_music_config)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for AvatarVideo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<VideoJobState>("state"),
            optional::<Option<VideoJobType>>("job_type"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<f64>>("duration"),
            optional::<Option<OutputAssetInfo>>("output_asset_config"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("lastupdate_time"),
            optional::<Option<String>>("script_id"),
            optional::<Option<VideoMakingType>>("video_making_type"),
            optional::<Option<String>>("human_image").sensitive(),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Vec<ShootScriptItem>>("shoot_scripts"),
            optional::<Option<BackgroundMusicConfig>>("background_music_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.job_type),
                3 => read(map, &mut self.start_time),
                4 => read(map, &mut self.end_time),
                5 => read(map, &mut self.duration),
                6 => read(map, &mut self.output_asset_config),
                7 => read(map, &mut self.error_info),
                8 => read(map, &mut self.create_time),
                9 => read(map, &mut self.last_update_time),
                10 => read(map, &mut self.script_id),
                11 => read(map, &mut self.video_making_type),
                12 => read(map, &mut self.human_image),
                13 => read(map, &mut self.model_asset_id),
                14 => read(map, &mut self.voice_config),
                15 => read(map, &mut self.video_config),
                16 => read(map, &mut self.shoot_scripts),
                _ => read(map, &mut self.background_music_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "state", &self.state)?;
            write_some(map, "job_type", &self.job_type)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "duration", &self.duration)?;
            write_some(map, "output_asset_config", &self.output_asset_config)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.last_update_time)?;
            write_some(map, "script_id", &self.script_id)?;
            write_some(map, "video_making_type", &self.video_making_type)?;
            write_some(map, "human_image", &self.human_image)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "shoot_scripts", &self.shoot_scripts)?;
            write_some(map, "background_music_config", &self.background_music_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(AvatarVideo);
    open_enum! {
        /// Whether a trained avatar or a photo presents the video. Photos have operations of their own
        /// now.
        pub enum VideoMakingType {
            /// `MODEL`
            Model = "MODEL",
            /// `PICTURE`
            Picture = "PICTURE",
        }
    }
    /// `CreatePhotoVideo`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePhotoVideo {
        /// The script whose audio is played. Of use with AUDIO only. 1 to 64 characters.
        pub script_id: Option<String>,
        /// The photo, in Base64. At most 1080p. 1 to 31457280 characters.
        pub human_image: String,
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// How a video with a photo is encoded.
        pub video_config: Option<PhotoVideoConfig>,
        /// One scene. More are not supported. 1 to 100 elements.
        pub shoot_scripts: Vec<ShootScriptItem>,
        /// What becomes of the video in the asset library.
        pub output_asset_config: OutputAssetConfig,
        /// `background_music_config` (optional)
        pub background_music_config: Option<BackgroundMusicConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// How the service reports that a job is over: by a POST of JSON with `result` (`SUCCEED` or
        /// `FAILED`), `job_id` and the `asset_id` of the result.
        pub callback_config: Option<CallBackConfig>,
        /// The side of an identity card with the national emblem, in Base64. 1 to 31457280 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "id_card_image1"))]
        pub id_card_emblem_image: Option<String>,
        /// The side of an identity card with the portrait, in Base64. 1 to 31457280 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "id_card_image2"))]
        pub id_card_portrait_image: Option<String>,
        /// Declares that the photo may be used.
        pub authorize_use_human_image: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreatePhotoVideo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreatePhotoVideo")
                .field("script_id", &self.script_id)
                .field("human_image", &redacted(&self.human_image))
                .field("voice_config", &self.voice_config)
                .field("video_config", &self.video_config)
                .field("shoot_scripts", &self.shoot_scripts)
                .field("output_asset_config", &self.output_asset_config)
                .field("background_music_config", &self.background_music_config)
                .field("review_config", &self.review_config)
                .field("callback_config", &self.callback_config)
                .field("id_card_emblem_image", &redacted(&self.id_card_emblem_image))
                .field("id_card_portrait_image", &redacted(&self.id_card_portrait_image))
                .field("authorize_use_human_image", &self.authorize_use_human_image)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CreatePhotoVideo {
        /// One with what is required; the rest has setters.
        pub fn new(
            human_image: impl Into<String>,
            shoot_scripts: Vec<ShootScriptItem>,
            output_asset_config: impl Into<OutputAssetConfig>,
        ) -> Self {
            Self {
                human_image: human_image.into(),
                shoot_scripts,
                output_asset_config: output_asset_config.into(),
                ..Default::default()
            }
        }
        /// The script whose audio is played. Of use with AUDIO only. 1 to 64 characters.
        #[must_use]
        pub fn script_id(mut self, script_id: impl Into<String>) -> Self {
            self.script_id = Some(script_id.into());
            self
        }
        /// The voice that speaks, and how.
        #[must_use]
        pub fn voice_config(mut self, voice_config: impl Into<VoiceConfig>) -> Self {
            self.voice_config = Some(voice_config.into());
            self
        }
        /// How a video with a photo is encoded.
        #[must_use]
        pub fn video_config(
            mut self,
            video_config: impl Into<PhotoVideoConfig>,
        ) -> Self {
            self.video_config = Some(video_config.into());
            self
        }
        /// `background_music_config` (optional)
        #[must_use]
        pub fn background_music_config(
            mut self,
            background_music_config: impl Into<BackgroundMusicConfig>,
        ) -> Self {
            self.background_music_config = Some(background_music_config.into());
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
        /// How the service reports that a job is over: by a POST of JSON with `result` (`SUCCEED` or
        /// `FAILED`), `job_id` and the `asset_id` of the result.
        #[must_use]
        pub fn callback_config(
            mut self,
            callback_config: impl Into<CallBackConfig>,
        ) -> Self {
            self.callback_config = Some(callback_config.into());
            self
        }
        /// The side of an identity card with the national emblem, in Base64. 1 to 31457280 characters.
        #[must_use]
        pub fn id_card_emblem_image(
            mut self,
            id_card_emblem_image: impl Into<String>,
        ) -> Self {
            self.id_card_emblem_image = Some(id_card_emblem_image.into());
            self
        }
        /// The side of an identity card with the portrait, in Base64. 1 to 31457280 characters.
        #[must_use]
        pub fn id_card_portrait_image(
            mut self,
            id_card_portrait_image: impl Into<String>,
        ) -> Self {
            self.id_card_portrait_image = Some(id_card_portrait_image.into());
            self
        }
        /// Declares that the photo may be used.
        #[must_use]
        pub fn authorize_use_human_image(
            mut self,
            authorize_use_human_image: bool,
        ) -> Self {
            self.authorize_use_human_image = Some(authorize_use_human_image);
            self
        }
    }
    impl Object for CreatePhotoVideo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("script_id"),
            required::<String>("human_image").sensitive(),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<PhotoVideoConfig>>("video_config"),
            required::<Vec<ShootScriptItem>>("shoot_scripts"),
            required::<OutputAssetConfig>("output_asset_config"),
            optional::<Option<BackgroundMusicConfig>>("background_music_config"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<CallBackConfig>>("callback_config"),
            optional::<Option<String>>("id_card_image1").sensitive(),
            optional::<Option<String>>("id_card_image2").sensitive(),
            optional::<Option<bool>>("authorize_use_human_image"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_id),
                1 => read(map, &mut self.human_image),
                2 => read(map, &mut self.voice_config),
                3 => read(map, &mut self.video_config),
                4 => read(map, &mut self.shoot_scripts),
                5 => read(map, &mut self.output_asset_config),
                6 => read(map, &mut self.background_music_config),
                7 => read(map, &mut self.review_config),
                8 => read(map, &mut self.callback_config),
                9 => read(map, &mut self.id_card_emblem_image),
                10 => read(map, &mut self.id_card_portrait_image),
                _ => read(map, &mut self.authorize_use_human_image),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_id", &self.script_id)?;
            write(map, "human_image", &self.human_image)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write(map, "shoot_scripts", &self.shoot_scripts)?;
            write(map, "output_asset_config", &self.output_asset_config)?;
            write_some(map, "background_music_config", &self.background_music_config)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "callback_config", &self.callback_config)?;
            write_some(map, "id_card_image1", &self.id_card_emblem_image)?;
            write_some(map, "id_card_image2", &self.id_card_portrait_image)?;
            write_some(
                map,
                "authorize_use_human_image",
                &self.authorize_use_human_image,
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
    object!(CreatePhotoVideo);
    /// How a video with a photo is encoded.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhotoVideoConfig {
        /// The only one there is; the file is an MP4.
        pub codec: PhotoVideoCodec,
        /// The average, in kbit/s. Range: 40 to 30000.
        pub bitrate: Option<i32>,
        /// Frames per second, as text. Default: `30`.
        pub frame_rate: Option<FrameRate>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl PhotoVideoConfig {
        /// One with what is required; the rest has setters.
        pub fn new(codec: impl Into<PhotoVideoCodec>) -> Self {
            Self {
                codec: codec.into(),
                ..Default::default()
            }
        }
        /// The average, in kbit/s. Range: 40 to 30000.
        #[must_use]
        pub fn bitrate(mut self, bitrate: i32) -> Self {
            self.bitrate = Some(bitrate);
            self
        }
        /// Frames per second, as text. Default: `30`.
        #[must_use]
        pub fn frame_rate(mut self, frame_rate: impl Into<FrameRate>) -> Self {
            self.frame_rate = Some(frame_rate.into());
            self
        }
    }
    impl Object for PhotoVideoConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<PhotoVideoCodec>("codec"),
            optional::<Option<i32>>("bitrate"),
            optional::<Option<FrameRate>>("frame_rate"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.codec),
                1 => read(map, &mut self.bitrate),
                _ => read(map, &mut self.frame_rate),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "codec", &self.codec)?;
            write_some(map, "bitrate", &self.bitrate)?;
            write_some(map, "frame_rate", &self.frame_rate)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PhotoVideoConfig);
    open_enum! {
        /// The only one there is; the file is an MP4.
        pub enum PhotoVideoCodec {
            /// `H264`
            H264 = "H264",
        }
    }
    /// A job that renders a video with a photo that speaks.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhotoVideo {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen.
        pub state: VideoJobState,
        /// What presents the video: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other two
        /// values mean the same.
        pub job_type: Option<VideoJobType>,
        /// When production began.
        pub start_time: Option<Timestamp>,
        /// When production ended.
        pub end_time: Option<Timestamp>,
        /// Length of the video. The unit is undocumented; the one value seen fits seconds. Range: 0 to
        /// 2147483647.
        pub duration: Option<f64>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `lastupdate_time` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<Timestamp>,
        /// The script whose audio is played. 1 to 64 characters.
        pub script_id: Option<String>,
        /// The photo, in Base64.
        pub human_image: Option<String>,
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// How a video with a photo is encoded.
        pub video_config: Option<PhotoVideoConfig>,
        /// The scene. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub shoot_scripts: Vec<ShootScriptItem>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for PhotoVideo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("PhotoVideo")
                .field("job_id", &self.job_id)
                .field("state", &self.state)
                .field("job_type", &self.job_type)
                .field("start_time", &self.start_time)
                .field("end_time", &self.end_time)
                .field("duration", &self.duration)
                .field("output_asset_config", &self.output_asset_config)
                .field("error_info", &self.error_info)
                .field("create_time", &self.create_time)
                .field("last_update_time", &self.last_update_time)
                .field("script_id", &self.script_id)
                .field("human_image", &redacted(&self.human_image))
                .field("voice_config", &self.voice_config)
                .field("video_config", &self.video_config)
                .field("shoot_scripts", &self.shoot_scripts)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for PhotoVideo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<VideoJobState>("state"),
            optional::<Option<VideoJobType>>("job_type"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<f64>>("duration"),
            optional::<Option<OutputAssetInfo>>("output_asset_config"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("lastupdate_time"),
            optional::<Option<String>>("script_id"),
            optional::<Option<String>>("human_image").sensitive(),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<PhotoVideoConfig>>("video_config"),
            optional::<Vec<ShootScriptItem>>("shoot_scripts"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.job_type),
                3 => read(map, &mut self.start_time),
                4 => read(map, &mut self.end_time),
                5 => read(map, &mut self.duration),
                6 => read(map, &mut self.output_asset_config),
                7 => read(map, &mut self.error_info),
                8 => read(map, &mut self.create_time),
                9 => read(map, &mut self.last_update_time),
                10 => read(map, &mut self.script_id),
                11 => read(map, &mut self.human_image),
                12 => read(map, &mut self.voice_config),
                13 => read(map, &mut self.video_config),
                _ => read(map, &mut self.shoot_scripts),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "state", &self.state)?;
            write_some(map, "job_type", &self.job_type)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "duration", &self.duration)?;
            write_some(map, "output_asset_config", &self.output_asset_config)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.last_update_time)?;
            write_some(map, "script_id", &self.script_id)?;
            write_some(map, "human_image", &self.human_image)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "video_config", &self.video_config)?;
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
    object!(PhotoVideo);
    impl Page for ListDigitalHumanVideoResponse {
        type Item = DigitalHumanVideo;
        fn items(&self) -> &[DigitalHumanVideo] {
            &self.jobs
        }
        fn into_items(self) -> Vec<DigitalHumanVideo> {
            self.jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &DigitalHumanVideo) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl crate::Identified for DigitalHumanVideo {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Identified for AvatarVideo {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Identified for PhotoVideo {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Job for DigitalHumanVideo {
        const KIND: &'static str = "video job";
        fn state(&self) -> &str {
            self.state.as_str()
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.phase()
        }
        fn reason(&self) -> Option<String> {
            crate::job::show::reason(&self.error_info)
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let mut call = client.call(&crate::operation::LIST_DIGITAL_HUMAN_VIDEO);
            call.set("create_since", "1970-01-01T00:00:00Z");
            crate::job::show::one_of(
                call,
                "job_id",
                id,
                |answer: ListDigitalHumanVideoResponse| answer.jobs,
            )
        }
    }
    impl crate::Job for AvatarVideo {
        const KIND: &'static str = "video job";
        fn state(&self) -> &str {
            self.state.as_str()
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.phase()
        }
        fn reason(&self) -> Option<String> {
            crate::job::show::reason(&self.error_info)
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::SHOW_2D_DIGITAL_HUMAN_VIDEO);
            crate::job::show::itself(call, "job_id", id)
        }
    }
    impl crate::Job for PhotoVideo {
        const KIND: &'static str = "video job";
        fn state(&self) -> &str {
            self.state.as_str()
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.phase()
        }
        fn reason(&self) -> Option<String> {
            crate::job::show::reason(&self.error_info)
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::SHOW_PHOTO_DIGITAL_HUMAN_VIDEO);
            crate::job::show::itself(call, "job_id", id)
        }
    }
}
impl crate::Client {
    /// List video production jobs.
    ///
    /// Lists jobs of every type, those that use a trained avatar and those that use a photo. Unless
    /// a filter asks for older ones, only jobs of the last month are listed.
    ///
    /// `GET /v1/{project_id}/digital-human-videos` (ListDigitalHumanVideo)
    pub fn list_digital_human_video(&self) -> builders::ListDigitalHumanVideo {
        builders::ListDigitalHumanVideo {
            call: self.call(&operations::LIST_DIGITAL_HUMAN_VIDEO),
        }
    }
    /// Render a video with a trained avatar.
    ///
    /// Begins a job. Either a script says what the video is to be, or the call itself does: without
    /// `script_id`, it needs `model_asset_id`, `voice_config`, `video_config` and `shoot_scripts`.
    /// What both say is taken from the call. Every call that is executed renders a video of its
    /// own.
    ///
    /// `POST /v1/{project_id}/2d-digital-human-videos` (Create2DDigitalHumanVideo)
    pub fn create_2d_digital_human_video(
        &self,
        body: &crate::types::CreateAvatarVideo,
    ) -> builders::Create2dDigitalHumanVideo {
        let mut call = self.call(&operations::CREATE_2D_DIGITAL_HUMAN_VIDEO);
        call.body(body);
        builders::Create2dDigitalHumanVideo {
            call,
        }
    }
    /// Show a video with a trained avatar.
    ///
    /// `GET /v1/{project_id}/2d-digital-human-videos/{job_id}` (Show2DDigitalHumanVideo)
    pub fn show_2d_digital_human_video(
        &self,
        job_id: impl Into<String>,
    ) -> builders::Show2dDigitalHumanVideo {
        let mut call = self.call(&operations::SHOW_2D_DIGITAL_HUMAN_VIDEO);
        call.set("job_id", Into::<String>::into(job_id));
        builders::Show2dDigitalHumanVideo {
            call,
        }
    }
    /// Cancel a video with a trained avatar.
    ///
    /// Only a job that waits can be canceled.
    ///
    /// `POST /v1/{project_id}/2d-digital-human-videos/{job_id}/cancel` (Cancel2DDigitalHumanVideo)
    pub fn cancel_2d_digital_human_video(
        &self,
        job_id: impl Into<String>,
    ) -> builders::Cancel2dDigitalHumanVideo {
        let mut call = self.call(&operations::CANCEL_2D_DIGITAL_HUMAN_VIDEO);
        call.set("job_id", Into::<String>::into(job_id));
        builders::Cancel2dDigitalHumanVideo {
            call,
        }
    }
    /// Render a video with a photo that speaks.
    ///
    /// Begins a job. Of scenes, exactly one is taken, and of it only `script_type` and
    /// `text_config`: with TEXT, its text is spoken; with AUDIO, the audio of the script that
    /// `script_id` names. Every call that is executed renders a video of its own.
    ///
    /// `POST /v1/{project_id}/photo-digital-human-videos` (CreatePhotoDigitalHumanVideo)
    pub fn create_photo_digital_human_video(
        &self,
        body: &crate::types::CreatePhotoVideo,
    ) -> builders::CreatePhotoDigitalHumanVideo {
        let mut call = self.call(&operations::CREATE_PHOTO_DIGITAL_HUMAN_VIDEO);
        call.body(body);
        builders::CreatePhotoDigitalHumanVideo {
            call,
        }
    }
    /// Show a video with a photo that speaks.
    ///
    /// `GET /v1/{project_id}/photo-digital-human-videos/{job_id}` (ShowPhotoDigitalHumanVideo)
    pub fn show_photo_digital_human_video(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowPhotoDigitalHumanVideo {
        let mut call = self.call(&operations::SHOW_PHOTO_DIGITAL_HUMAN_VIDEO);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowPhotoDigitalHumanVideo {
            call,
        }
    }
    /// Cancel a video with a photo that speaks.
    ///
    /// Only a job that waits can be canceled.
    ///
    /// `POST /v1/{project_id}/photo-digital-human-videos/{job_id}/cancel`
    /// (CancelPhotoDigitalHumanVideo)
    pub fn cancel_photo_digital_human_video(
        &self,
        job_id: impl Into<String>,
    ) -> builders::CancelPhotoDigitalHumanVideo {
        let mut call = self.call(&operations::CANCEL_PHOTO_DIGITAL_HUMAN_VIDEO);
        call.set("job_id", Into::<String>::into(job_id));
        builders::CancelPhotoDigitalHumanVideo {
            call,
        }
    }
}
