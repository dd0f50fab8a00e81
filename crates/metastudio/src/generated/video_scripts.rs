//! The family `video-scripts`. What is said and seen in videos, scene by scene.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, RateLimit, Retry, Status, Success,
    };
    /// `GET /v1/{project_id}/digital-human-video-scripts`
    pub static LIST_VIDEO_SCRIPTS: Operation = Operation {
        family: "video-scripts",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        }),
        pagination: Some(Pagination {
            items: "video_scripts",
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
            Parameter::query("name").max_length(128),
            Parameter::query("script_catalog"),
            Parameter::query("view_mode"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/video_scripts/*/script_cover_url"],
        success: Success::json::<crate::types::ListVideoScriptsResponse>(),
        ..Operation::new(
            "ListVideoScripts",
            Method::Get,
            "/v1/{project_id}/digital-human-video-scripts",
        )
    };
    /// `POST /v1/{project_id}/digital-human-video-scripts`
    pub static CREATE_VIDEO_SCRIPTS: Operation = Operation {
        family: "video-scripts",
        idempotent: false,
        retry: Retry::Unexecuted,
        rate_limit: Some(RateLimit {
            default: 5,
            by_region: &[("cn-north-4", 10)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/script_name").length(1, 256),
            Parameter::body("/script_description").max_length(1024),
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
            Parameter::body("/priv_data").max_length(8192),
            Parameter::body("/background_music_config/music_asset_id").max_length(64),
            Parameter::body("/background_music_config/volume").range(0.0, 100.0),
            Parameter::body("/audio_files/audio_file_url").items(1, 100),
            Parameter::body("/audio_files/audio_file_url/*/sequence_no")
                .range(0.0, 2147483647.0),
            Parameter::body("/audio_files/audio_file_url/*/audio_file_upload_url")
                .length(1, 2048),
            Parameter::body("/audio_files/audio_file_url/*/audio_file_download_url")
                .length(1, 2048),
            Parameter::body("/audio_files/audio_file_url/*/audio_id")
                .range(0.0, 10000.0),
            Parameter::body("/action_config/action_interval").range(0.0, 255.0),
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
            "/audio_files/audio_file_url/*/audio_file_upload_url",
            "/audio_files/audio_file_url/*/audio_file_download_url",
        ],
        success: Success::json::<crate::types::SavedVideoScript>(),
        ..Operation::new(
            "CreateVideoScripts",
            Method::Post,
            "/v1/{project_id}/digital-human-video-scripts",
        )
    };
    /// `GET /v1/{project_id}/digital-human-video-scripts/{script_id}`
    pub static SHOW_VIDEO_SCRIPT: Operation = Operation {
        family: "video-scripts",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("script_id").max_length(64),
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
            "/audio_files/audio_file_url/*/audio_file_upload_url",
            "/audio_files/audio_file_url/*/audio_file_download_url",
            "/shoot_scripts/*/shoot_script/audio_drive_file_external_url",
            "/shoot_scripts/*/shoot_script/background_config/*/background_config",
            "/shoot_scripts/*/shoot_script/layer_config/*/image_config/image_url",
            "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_url",
            "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_cover_url",
            "/shoot_scripts/*/shoot_script/thumbnail_url",
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_download_url",
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_upload_url",
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_download_url",
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_upload_url",
            "/shoot_scripts/*/preview_info/audio_file_download_url",
            "/shoot_scripts/*/preview_info/action_file_download_url",
            "/script_cover_url",
        ],
        success: Success::json::<crate::types::VideoScript>(),
        ..Operation::new(
            "ShowVideoScript",
            Method::Get,
            "/v1/{project_id}/digital-human-video-scripts/{script_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-video-scripts/{script_id}`
    pub static UPDATE_VIDEO_SCRIPT: Operation = Operation {
        family: "video-scripts",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 5,
            by_region: &[("cn-north-4", 10)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("script_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/script_name").length(1, 256),
            Parameter::body("/script_description").max_length(1024),
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
            Parameter::body("/priv_data").max_length(8192),
            Parameter::body("/background_music_config/music_asset_id").max_length(64),
            Parameter::body("/background_music_config/volume").range(0.0, 100.0),
            Parameter::body("/audio_files/audio_file_url").items(1, 100),
            Parameter::body("/audio_files/audio_file_url/*/sequence_no")
                .range(0.0, 2147483647.0),
            Parameter::body("/audio_files/audio_file_url/*/audio_file_upload_url")
                .length(1, 2048),
            Parameter::body("/audio_files/audio_file_url/*/audio_file_download_url")
                .length(1, 2048),
            Parameter::body("/audio_files/audio_file_url/*/audio_id")
                .range(0.0, 10000.0),
            Parameter::body("/action_config/action_interval").range(0.0, 255.0),
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
            "/audio_files/audio_file_url/*/audio_file_upload_url",
            "/audio_files/audio_file_url/*/audio_file_download_url",
        ],
        success: Success::json::<crate::types::SavedVideoScript>(),
        ..Operation::new(
            "UpdateVideoScript",
            Method::Put,
            "/v1/{project_id}/digital-human-video-scripts/{script_id}",
        )
    };
    /// `DELETE /v1/{project_id}/digital-human-video-scripts/{script_id}`
    pub static DELETE_VIDEO_SCRIPT: Operation = Operation {
        family: "video-scripts",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 5,
            by_region: &[("cn-north-4", 10)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("script_id").max_length(64),
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
            "DeleteVideoScript",
            Method::Delete,
            "/v1/{project_id}/digital-human-video-scripts/{script_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-human-video-scripts/{script_id}/copy`
    pub static COPY_VIDEO_SCRIPTS: Operation = Operation {
        family: "video-scripts",
        idempotent: false,
        retry: Retry::Unexecuted,
        rate_limit: Some(RateLimit {
            default: 5,
            by_region: &[("cn-north-4", 10)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("script_id").max_length(64),
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
        success: Success::json::<crate::types::CopyVideoScriptsResponse>(),
        ..Operation::new(
            "CopyVideoScripts",
            Method::Post,
            "/v1/{project_id}/digital-human-video-scripts/{script_id}/copy",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// List video scripts.
    ///
    /// Shows of each script what a list needs; what is said and seen in its scenes is shown by
    /// ShowVideoScript. Without a filter, drafts are listed.
    ///
    /// `GET /v1/{project_id}/digital-human-video-scripts` (ListVideoScripts)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListVideoScripts {
        pub(super) call: Call,
    }
    impl ListVideoScripts {
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
        /// A part of the script's name. At most 128 characters.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// Only elements whose `script_catalog` is this. Default: `VIDEO_DRAFT`.
        pub fn script_catalog(
            mut self,
            script_catalog: impl Into<types::ScriptCatalog>,
        ) -> Self {
            self.call
                .set(
                    "script_catalog",
                    Into::<types::ScriptCatalog>::into(script_catalog),
                );
            self
        }
        /// Meant for the vendor's own use. Default: `LANDSCAPE`.
        pub fn view_mode(mut self, view_mode: impl Into<types::ViewMode>) -> Self {
            self.call.set("view_mode", Into::<types::ViewMode>::into(view_mode));
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
        ) -> Result<Response<types::ListVideoScriptsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListVideoScriptsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListVideoScriptsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListVideoScriptsResponse> {
            Items::new(self.call)
        }
    }
    /// Create a video script.
    ///
    /// Everything may be left out, and be given by an update later.
    ///
    /// For scenes that play audio, the response has the address to upload it to: an MP3, WAV or M4A
    /// file of at most 100 MB. When it is there, set the scene's `audio_duration` by an update.
    ///
    /// `POST /v1/{project_id}/digital-human-video-scripts` (CreateVideoScripts)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateVideoScripts {
        pub(super) call: Call,
    }
    impl CreateVideoScripts {
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
        pub async fn send(self) -> Result<Response<types::SavedVideoScript>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SavedVideoScript>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a video script.
    ///
    /// `GET /v1/{project_id}/digital-human-video-scripts/{script_id}` (ShowVideoScript)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowVideoScript {
        pub(super) call: Call,
    }
    impl ShowVideoScript {
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
        pub async fn send(self) -> Result<Response<types::VideoScript>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::VideoScript>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Update a video script.
    ///
    /// What happens to fields that are left out is undocumented: send the whole script. The
    /// response has fresh addresses for the audio of scenes that play it, as after creation.
    ///
    /// `PUT /v1/{project_id}/digital-human-video-scripts/{script_id}` (UpdateVideoScript)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateVideoScript {
        pub(super) call: Call,
    }
    impl UpdateVideoScript {
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
        pub async fn send(self) -> Result<Response<types::SavedVideoScript>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::SavedVideoScript>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Delete a video script.
    ///
    /// `DELETE /v1/{project_id}/digital-human-video-scripts/{script_id}` (DeleteVideoScript)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteVideoScript {
        pub(super) call: Call,
    }
    impl DeleteVideoScript {
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
    /// Copy a video script.
    ///
    /// `POST /v1/{project_id}/digital-human-video-scripts/{script_id}/copy` (CopyVideoScripts)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CopyVideoScripts {
        pub(super) call: Call,
    }
    impl CopyVideoScripts {
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
        ) -> Result<Response<types::CopyVideoScriptsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CopyVideoScriptsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        ReviewConfig, VideoConfig, VoiceConfig, BackgroundConfigInfo, LayerConfig,
        ShootScriptItem, ScriptType, TextConfig, AudioDriveActionConfig, AudioInfo,
        SubtitleFiles, BackgroundMusicConfig, ActionConfig, ViewMode,
    };
    open_enum! {
        /// Whose scripts they are. SYSTEM_VIDEO_TEMPLET selects the vendor's templates.
        pub enum ScriptCatalog {
            /// `VIDEO_DRAFT`
            VideoDraft = "VIDEO_DRAFT",
            /// `SYSTEM_VIDEO_TEMPLET`
            SystemVideoTemplet = "SYSTEM_VIDEO_TEMPLET",
        }
    }
    /// The answer of `ListVideoScripts`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListVideoScriptsResponse {
        /// How many scripts pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `video_scripts` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub video_scripts: Vec<VideoScriptBaseInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListVideoScriptsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<VideoScriptBaseInfo>>("video_scripts"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.video_scripts),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "video_scripts", &self.video_scripts)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListVideoScriptsResponse);
    /// A script, as lists show it.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VideoScriptBaseInfo {
        /// `script_id` (always there). 1 to 64 characters.
        pub script_id: String,
        /// `script_name` (always there). 1 to 256 characters.
        pub script_name: String,
        /// `script_description` (optional). At most 1024 characters.
        pub script_description: Option<String>,
        /// The avatar, in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// The kind of avatar. HUMAN_MODEL_3D is listed by older definitions only.
        pub model_asset_type: Option<ModelAssetType>,
        /// `script_cover_url` (optional)
        pub script_cover_url: Option<String>,
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played. Default: `TEXT`.
        pub script_type: Option<ScriptType>,
        /// What is said. Of which scenes is undocumented. Not empty.
        pub text: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for VideoScriptBaseInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VideoScriptBaseInfo")
                .field("script_id", &self.script_id)
                .field("script_name", &self.script_name)
                .field("script_description", &self.script_description)
                .field("model_asset_id", &self.model_asset_id)
                .field("model_asset_type", &self.model_asset_type)
                .field("script_cover_url", &redacted(&self.script_cover_url))
                .field("script_type", &self.script_type)
                .field("text", &self.text)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for VideoScriptBaseInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("script_id"),
            required::<String>("script_name"),
            optional::<Option<String>>("script_description"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<ModelAssetType>>("model_asset_type"),
            optional::<Option<String>>("script_cover_url").sensitive(),
            optional::<Option<ScriptType>>("script_type"),
            optional::<Option<String>>("text"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
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
                3 => read(map, &mut self.model_asset_id),
                4 => read(map, &mut self.model_asset_type),
                5 => read(map, &mut self.script_cover_url),
                6 => read(map, &mut self.script_type),
                7 => read(map, &mut self.text),
                8 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "script_id", &self.script_id)?;
            write(map, "script_name", &self.script_name)?;
            write_some(map, "script_description", &self.script_description)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "model_asset_type", &self.model_asset_type)?;
            write_some(map, "script_cover_url", &self.script_cover_url)?;
            write_some(map, "script_type", &self.script_type)?;
            write_some(map, "text", &self.text)?;
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
    object!(VideoScriptBaseInfo);
    open_enum! {
        /// The kind of avatar. HUMAN_MODEL_3D is listed by older definitions only.
        pub enum ModelAssetType {
            /// `HUMAN_MODEL_2D`
            HumanModel2d = "HUMAN_MODEL_2D",
            /// `HUMAN_MODEL_3D`
            HumanModel3d = "HUMAN_MODEL_3D",
        }
    }
    /// A script, as it is created and updated.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VideoScriptConfig {
        /// Chinese and Latin characters only. 1 to 256 characters.
        pub script_name: Option<String>,
        /// `script_description` (optional). At most 1024 characters.
        pub script_description: Option<String>,
        /// Whether the picture is wide (16:9) or upright (9:16). Default: `LANDSCAPE`.
        pub view_mode: Option<ViewMode>,
        /// The avatar, in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// The kind of avatar. HUMAN_MODEL_3D is listed by older definitions only.
        pub model_asset_type: Option<ModelAssetType>,
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// How a video is cut and encoded.
        pub video_config: Option<VideoConfig>,
        /// Whatever the caller wants to find again. The service shows it as it was given. At most 8192
        /// characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "priv_data"))]
        pub private_data: Option<String>,
        /// `background_music_config` (optional)
        pub background_music_config: Option<BackgroundMusicConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Audio of the scenes that play it.
        pub audio_files: Option<ShootScriptAudioFiles>,
        /// How an avatar moves on its own.
        pub action_config: Option<ActionConfig>,
        /// The scenes. Required when a script is created. 1 to 100 elements.
        pub shoot_scripts: Option<Vec<ShootScriptItem>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl VideoScriptConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Chinese and Latin characters only. 1 to 256 characters.
        #[must_use]
        pub fn script_name(mut self, script_name: impl Into<String>) -> Self {
            self.script_name = Some(script_name.into());
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
        /// Whether the picture is wide (16:9) or upright (9:16). Default: `LANDSCAPE`.
        #[must_use]
        pub fn view_mode(mut self, view_mode: impl Into<ViewMode>) -> Self {
            self.view_mode = Some(view_mode.into());
            self
        }
        /// The avatar, in the asset library. At most 64 characters.
        #[must_use]
        pub fn model_asset_id(mut self, model_asset_id: impl Into<String>) -> Self {
            self.model_asset_id = Some(model_asset_id.into());
            self
        }
        /// The kind of avatar. HUMAN_MODEL_3D is listed by older definitions only.
        #[must_use]
        pub fn model_asset_type(
            mut self,
            model_asset_type: impl Into<ModelAssetType>,
        ) -> Self {
            self.model_asset_type = Some(model_asset_type.into());
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
        /// Whatever the caller wants to find again. The service shows it as it was given. At most 8192
        /// characters.
        #[must_use]
        pub fn private_data(mut self, private_data: impl Into<String>) -> Self {
            self.private_data = Some(private_data.into());
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
        /// Audio of the scenes that play it.
        #[must_use]
        pub fn audio_files(
            mut self,
            audio_files: impl Into<ShootScriptAudioFiles>,
        ) -> Self {
            self.audio_files = Some(audio_files.into());
            self
        }
        /// How an avatar moves on its own.
        #[must_use]
        pub fn action_config(mut self, action_config: impl Into<ActionConfig>) -> Self {
            self.action_config = Some(action_config.into());
            self
        }
        /// The scenes. Required when a script is created. 1 to 100 elements.
        #[must_use]
        pub fn shoot_scripts(mut self, shoot_scripts: Vec<ShootScriptItem>) -> Self {
            self.shoot_scripts = Some(shoot_scripts);
            self
        }
    }
    impl Object for VideoScriptConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("script_name"),
            optional::<Option<String>>("script_description"),
            optional::<Option<ViewMode>>("view_mode"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<ModelAssetType>>("model_asset_type"),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Option<String>>("priv_data"),
            optional::<Option<BackgroundMusicConfig>>("background_music_config"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<ShootScriptAudioFiles>>("audio_files"),
            optional::<Option<ActionConfig>>("action_config"),
            optional::<Option<Vec<ShootScriptItem>>>("shoot_scripts"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_name),
                1 => read(map, &mut self.script_description),
                2 => read(map, &mut self.view_mode),
                3 => read(map, &mut self.model_asset_id),
                4 => read(map, &mut self.model_asset_type),
                5 => read(map, &mut self.voice_config),
                6 => read(map, &mut self.video_config),
                7 => read(map, &mut self.private_data),
                8 => read(map, &mut self.background_music_config),
                9 => read(map, &mut self.review_config),
                10 => read(map, &mut self.audio_files),
                11 => read(map, &mut self.action_config),
                _ => read(map, &mut self.shoot_scripts),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_name", &self.script_name)?;
            write_some(map, "script_description", &self.script_description)?;
            write_some(map, "view_mode", &self.view_mode)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "model_asset_type", &self.model_asset_type)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "priv_data", &self.private_data)?;
            write_some(map, "background_music_config", &self.background_music_config)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "audio_files", &self.audio_files)?;
            write_some(map, "action_config", &self.action_config)?;
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
    object!(VideoScriptConfig);
    /// Audio of the scenes that play it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptAudioFiles {
        /// `audio_file_url` (optional). 1 to 100 elements.
        pub audio_file_url: Option<Vec<ShootScriptAudioFileItem>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ShootScriptAudioFiles {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `audio_file_url` (optional). 1 to 100 elements.
        #[must_use]
        pub fn audio_file_url(
            mut self,
            audio_file_url: Vec<ShootScriptAudioFileItem>,
        ) -> Self {
            self.audio_file_url = Some(audio_file_url);
            self
        }
    }
    impl Object for ShootScriptAudioFiles {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Vec<ShootScriptAudioFileItem>>>("audio_file_url"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.audio_file_url)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "audio_file_url", &self.audio_file_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShootScriptAudioFiles);
    /// `ShootScriptAudioFileItem`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptAudioFileItem {
        /// The scene. Range: 0 to 2147483647.
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: i32,
        /// Only in responses to creation and update. It accepts an MP3, WAV or M4A file of at most 100
        /// MB. 1 to 2048 characters.
        pub audio_file_upload_url: Option<String>,
        /// A script that is shown has it. 1 to 2048 characters.
        pub audio_file_download_url: Option<String>,
        /// What `audio_config` of a scene refers to. Range: 0 to 10000.
        pub audio_id: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ShootScriptAudioFileItem {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ShootScriptAudioFileItem")
                .field("sequence_number", &self.sequence_number)
                .field("audio_file_upload_url", &redacted(&self.audio_file_upload_url))
                .field(
                    "audio_file_download_url",
                    &redacted(&self.audio_file_download_url),
                )
                .field("audio_id", &self.audio_id)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl ShootScriptAudioFileItem {
        /// One with what is required; the rest has setters.
        pub fn new(sequence_number: i32) -> Self {
            Self {
                sequence_number,
                ..Default::default()
            }
        }
        /// Only in responses to creation and update. It accepts an MP3, WAV or M4A file of at most 100
        /// MB. 1 to 2048 characters.
        #[must_use]
        pub fn audio_file_upload_url(
            mut self,
            audio_file_upload_url: impl Into<String>,
        ) -> Self {
            self.audio_file_upload_url = Some(audio_file_upload_url.into());
            self
        }
        /// A script that is shown has it. 1 to 2048 characters.
        #[must_use]
        pub fn audio_file_download_url(
            mut self,
            audio_file_download_url: impl Into<String>,
        ) -> Self {
            self.audio_file_download_url = Some(audio_file_download_url.into());
            self
        }
        /// What `audio_config` of a scene refers to. Range: 0 to 10000.
        #[must_use]
        pub fn audio_id(mut self, audio_id: i32) -> Self {
            self.audio_id = Some(audio_id);
            self
        }
    }
    impl Object for ShootScriptAudioFileItem {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("sequence_no"),
            optional::<Option<String>>("audio_file_upload_url").sensitive(),
            optional::<Option<String>>("audio_file_download_url").sensitive(),
            optional::<Option<i32>>("audio_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.sequence_number),
                1 => read(map, &mut self.audio_file_upload_url),
                2 => read(map, &mut self.audio_file_download_url),
                _ => read(map, &mut self.audio_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "sequence_no", &self.sequence_number)?;
            write_some(map, "audio_file_upload_url", &self.audio_file_upload_url)?;
            write_some(map, "audio_file_download_url", &self.audio_file_download_url)?;
            write_some(map, "audio_id", &self.audio_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShootScriptAudioFileItem);
    /// What a script was saved as.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SavedVideoScript {
        /// `script_id` (always there). 1 to 64 characters.
        pub script_id: String,
        /// Audio of the scenes that play it.
        pub audio_files: Option<ShootScriptAudioFiles>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for SavedVideoScript {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("script_id"),
            optional::<Option<ShootScriptAudioFiles>>("audio_files"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_id),
                _ => read(map, &mut self.audio_files),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "script_id", &self.script_id)?;
            write_some(map, "audio_files", &self.audio_files)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SavedVideoScript);
    /// A script with its scenes.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VideoScript {
        /// Chinese and Latin characters only. 1 to 256 characters.
        pub script_name: Option<String>,
        /// `script_description` (optional). At most 1024 characters.
        pub script_description: Option<String>,
        /// Whether the picture is wide (16:9) or upright (9:16). Default: `LANDSCAPE`.
        pub view_mode: Option<ViewMode>,
        /// The avatar, in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// The kind of avatar. HUMAN_MODEL_3D is listed by older definitions only.
        pub model_asset_type: Option<ModelAssetType>,
        /// The voice that speaks, and how.
        pub voice_config: Option<VoiceConfig>,
        /// How a video is cut and encoded.
        pub video_config: Option<VideoConfig>,
        /// Whatever the caller wants to find again. The service shows it as it was given. At most 8192
        /// characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "priv_data"))]
        pub private_data: Option<String>,
        /// `background_music_config` (optional)
        pub background_music_config: Option<BackgroundMusicConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Audio of the scenes that play it.
        pub audio_files: Option<ShootScriptAudioFiles>,
        /// How an avatar moves on its own.
        pub action_config: Option<ActionConfig>,
        /// The scenes. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub shoot_scripts: Vec<ShootScriptShowItem>,
        /// `script_id` (optional). 1 to 64 characters.
        pub script_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// `script_cover_url` (optional)
        pub script_cover_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for VideoScript {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VideoScript")
                .field("script_name", &self.script_name)
                .field("script_description", &self.script_description)
                .field("view_mode", &self.view_mode)
                .field("model_asset_id", &self.model_asset_id)
                .field("model_asset_type", &self.model_asset_type)
                .field("voice_config", &self.voice_config)
                .field("video_config", &self.video_config)
                .field("private_data", &self.private_data)
                .field("background_music_config", &self.background_music_config)
                .field("review_config", &self.review_config)
                .field("audio_files", &self.audio_files)
                .field("action_config", &self.action_config)
                .field("shoot_scripts", &self.shoot_scripts)
                .field("script_id", &self.script_id)
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("script_cover_url", &redacted(&self.script_cover_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for VideoScript {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("script_name"),
            optional::<Option<String>>("script_description"),
            optional::<Option<ViewMode>>("view_mode"),
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<ModelAssetType>>("model_asset_type"),
            optional::<Option<VoiceConfig>>("voice_config"),
            optional::<Option<VideoConfig>>("video_config"),
            optional::<Option<String>>("priv_data"),
            optional::<Option<BackgroundMusicConfig>>("background_music_config"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<ShootScriptAudioFiles>>("audio_files"),
            optional::<Option<ActionConfig>>("action_config"),
            optional::<Vec<ShootScriptShowItem>>("shoot_scripts"),
            optional::<Option<String>>("script_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<String>>("script_cover_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_name),
                1 => read(map, &mut self.script_description),
                2 => read(map, &mut self.view_mode),
                3 => read(map, &mut self.model_asset_id),
                4 => read(map, &mut self.model_asset_type),
                5 => read(map, &mut self.voice_config),
                6 => read(map, &mut self.video_config),
                7 => read(map, &mut self.private_data),
                8 => read(map, &mut self.background_music_config),
                9 => read(map, &mut self.review_config),
                10 => read(map, &mut self.audio_files),
                11 => read(map, &mut self.action_config),
                12 => read(map, &mut self.shoot_scripts),
                13 => read(map, &mut self.script_id),
                14 => read(map, &mut self.create_time),
                15 => read(map, &mut self.update_time),
                _ => read(map, &mut self.script_cover_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_name", &self.script_name)?;
            write_some(map, "script_description", &self.script_description)?;
            write_some(map, "view_mode", &self.view_mode)?;
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "model_asset_type", &self.model_asset_type)?;
            write_some(map, "voice_config", &self.voice_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "priv_data", &self.private_data)?;
            write_some(map, "background_music_config", &self.background_music_config)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "audio_files", &self.audio_files)?;
            write_some(map, "action_config", &self.action_config)?;
            write_some(map, "shoot_scripts", &self.shoot_scripts)?;
            write_some(map, "script_id", &self.script_id)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "script_cover_url", &self.script_cover_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VideoScript);
    /// One scene, with what the service has generated for it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptShowItem {
        /// Which scene it is. No two scenes have the same. Range: 0 to 2147483647.
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        /// What is said in a scene, and what is seen.
        pub shoot_script: Option<ShootScriptDetail>,
        /// Subtitles of a scene, by their origin.
        pub subtitle_file_info: Option<SubtitleFiles>,
        /// Which of a script's uploaded audio files is played. The ids come from showing or updating
        /// the script.
        pub audio_config: Option<AudioInfo>,
        /// What can be heard and seen of a scene before it is rendered.
        pub preview_info: Option<PreviewInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ShootScriptShowItem {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("sequence_no"),
            optional::<Option<ShootScriptDetail>>("shoot_script"),
            optional::<Option<SubtitleFiles>>("subtitle_file_info"),
            optional::<Option<AudioInfo>>("audio_config"),
            optional::<Option<PreviewInfo>>("preview_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.sequence_number),
                1 => read(map, &mut self.shoot_script),
                2 => read(map, &mut self.subtitle_file_info),
                3 => read(map, &mut self.audio_config),
                _ => read(map, &mut self.preview_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "sequence_no", &self.sequence_number)?;
            write_some(map, "shoot_script", &self.shoot_script)?;
            write_some(map, "subtitle_file_info", &self.subtitle_file_info)?;
            write_some(map, "audio_config", &self.audio_config)?;
            write_some(map, "preview_info", &self.preview_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShootScriptShowItem);
    /// What is said in a scene, and what is seen.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptDetail {
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played. Default: `TEXT`.
        pub script_type: Option<ScriptType>,
        /// `text_config` (optional)
        pub text_config: Option<TextConfig>,
        /// Length of the audio, in seconds. When a script is created it may be left out, and be set by
        /// an update once the audio is uploaded. The length of the video is estimated from it. Range: 0
        /// to 36000.
        pub audio_duration: Option<f64>,
        /// What the avatar does while audio is played. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub audio_drive_action_config: Vec<AudioDriveActionConfig>,
        /// Audio to be played, in Huawei Cloud OBS. Videos with a trained avatar only, and only for
        /// accounts on the vendor's list. 1 to 2048 characters.
        pub audio_drive_file_external_url: Option<String>,
        /// `background_config` (optional). At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub background_config: Vec<BackgroundConfigInfo>,
        /// What stands in the picture. Required with VP8, if the avatar has another resolution than the
        /// video. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub layer_config: Vec<LayerConfig>,
        /// Which of a script's uploaded audio files is played. The ids come from showing or updating
        /// the script.
        pub audio_config: Option<AudioInfo>,
        /// `thumbnail_url` (optional). 1 to 2048 characters.
        pub thumbnail_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ShootScriptDetail {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ShootScriptDetail")
                .field("script_type", &self.script_type)
                .field("text_config", &self.text_config)
                .field("audio_duration", &self.audio_duration)
                .field("audio_drive_action_config", &self.audio_drive_action_config)
                .field(
                    "audio_drive_file_external_url",
                    &redacted(&self.audio_drive_file_external_url),
                )
                .field("background_config", &self.background_config)
                .field("layer_config", &self.layer_config)
                .field("audio_config", &self.audio_config)
                .field("thumbnail_url", &redacted(&self.thumbnail_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for ShootScriptDetail {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<ScriptType>>("script_type"),
            optional::<Option<TextConfig>>("text_config"),
            optional::<Option<f64>>("audio_duration"),
            optional::<Vec<AudioDriveActionConfig>>("audio_drive_action_config"),
            optional::<Option<String>>("audio_drive_file_external_url").sensitive(),
            optional::<Vec<BackgroundConfigInfo>>("background_config"),
            optional::<Vec<LayerConfig>>("layer_config"),
            optional::<Option<AudioInfo>>("audio_config"),
            optional::<Option<String>>("thumbnail_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_type),
                1 => read(map, &mut self.text_config),
                2 => read(map, &mut self.audio_duration),
                3 => read(map, &mut self.audio_drive_action_config),
                4 => read(map, &mut self.audio_drive_file_external_url),
                5 => read(map, &mut self.background_config),
                6 => read(map, &mut self.layer_config),
                7 => read(map, &mut self.audio_config),
                _ => read(map, &mut self.thumbnail_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_type", &self.script_type)?;
            write_some(map, "text_config", &self.text_config)?;
            write_some(map, "audio_duration", &self.audio_duration)?;
            write_some(
                map,
                "audio_drive_action_config",
                &self.audio_drive_action_config,
            )?;
            write_some(
                map,
                "audio_drive_file_external_url",
                &self.audio_drive_file_external_url,
            )?;
            write_some(map, "background_config", &self.background_config)?;
            write_some(map, "layer_config", &self.layer_config)?;
            write_some(map, "audio_config", &self.audio_config)?;
            write_some(map, "thumbnail_url", &self.thumbnail_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ShootScriptDetail);
    /// What can be heard and seen of a scene before it is rendered.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PreviewInfo {
        /// Hash of the text that the preview shows; it differs once the text has changed.
        pub text_sha256: Option<String>,
        /// The text as speech.
        pub audio_file_download_url: Option<String>,
        /// The avatar's movements, as a list.
        pub action_file_download_url: Option<String>,
        /// In seconds. Range: 0 to 36000.
        pub audio_duration: Option<f64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for PreviewInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("PreviewInfo")
                .field("text_sha256", &self.text_sha256)
                .field(
                    "audio_file_download_url",
                    &redacted(&self.audio_file_download_url),
                )
                .field(
                    "action_file_download_url",
                    &redacted(&self.action_file_download_url),
                )
                .field("audio_duration", &self.audio_duration)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for PreviewInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("text_sha256"),
            optional::<Option<String>>("audio_file_download_url").sensitive(),
            optional::<Option<String>>("action_file_download_url").sensitive(),
            optional::<Option<f64>>("audio_duration"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.text_sha256),
                1 => read(map, &mut self.audio_file_download_url),
                2 => read(map, &mut self.action_file_download_url),
                _ => read(map, &mut self.audio_duration),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "text_sha256", &self.text_sha256)?;
            write_some(map, "audio_file_download_url", &self.audio_file_download_url)?;
            write_some(map, "action_file_download_url", &self.action_file_download_url)?;
            write_some(map, "audio_duration", &self.audio_duration)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PreviewInfo);
    /// The answer of `CopyVideoScripts`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CopyVideoScriptsResponse {
        /// The new script. 1 to 64 characters.
        pub script_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CopyVideoScriptsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("script_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.script_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "script_id", &self.script_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CopyVideoScriptsResponse);
    impl Page for ListVideoScriptsResponse {
        type Item = VideoScriptBaseInfo;
        fn items(&self) -> &[VideoScriptBaseInfo] {
            &self.video_scripts
        }
        fn into_items(self) -> Vec<VideoScriptBaseInfo> {
            self.video_scripts
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// List video scripts.
    ///
    /// Shows of each script what a list needs; what is said and seen in its scenes is shown by
    /// ShowVideoScript. Without a filter, drafts are listed.
    ///
    /// `GET /v1/{project_id}/digital-human-video-scripts` (ListVideoScripts)
    pub fn list_video_scripts(&self) -> builders::ListVideoScripts {
        builders::ListVideoScripts {
            call: self.call(&operations::LIST_VIDEO_SCRIPTS),
        }
    }
    /// Create a video script.
    ///
    /// Everything may be left out, and be given by an update later.
    ///
    /// For scenes that play audio, the response has the address to upload it to: an MP3, WAV or M4A
    /// file of at most 100 MB. When it is there, set the scene's `audio_duration` by an update.
    ///
    /// `POST /v1/{project_id}/digital-human-video-scripts` (CreateVideoScripts)
    pub fn create_video_scripts(
        &self,
        body: &crate::types::VideoScriptConfig,
    ) -> builders::CreateVideoScripts {
        let mut call = self.call(&operations::CREATE_VIDEO_SCRIPTS);
        call.body(body);
        builders::CreateVideoScripts {
            call,
        }
    }
    /// Show a video script.
    ///
    /// `GET /v1/{project_id}/digital-human-video-scripts/{script_id}` (ShowVideoScript)
    pub fn show_video_script(
        &self,
        script_id: impl Into<String>,
    ) -> builders::ShowVideoScript {
        let mut call = self.call(&operations::SHOW_VIDEO_SCRIPT);
        call.set("script_id", Into::<String>::into(script_id));
        builders::ShowVideoScript { call }
    }
    /// Update a video script.
    ///
    /// What happens to fields that are left out is undocumented: send the whole script. The
    /// response has fresh addresses for the audio of scenes that play it, as after creation.
    ///
    /// `PUT /v1/{project_id}/digital-human-video-scripts/{script_id}` (UpdateVideoScript)
    pub fn update_video_script(
        &self,
        script_id: impl Into<String>,
        body: &crate::types::VideoScriptConfig,
    ) -> builders::UpdateVideoScript {
        let mut call = self.call(&operations::UPDATE_VIDEO_SCRIPT);
        call.set("script_id", Into::<String>::into(script_id));
        call.body(body);
        builders::UpdateVideoScript {
            call,
        }
    }
    /// Delete a video script.
    ///
    /// `DELETE /v1/{project_id}/digital-human-video-scripts/{script_id}` (DeleteVideoScript)
    pub fn delete_video_script(
        &self,
        script_id: impl Into<String>,
    ) -> builders::DeleteVideoScript {
        let mut call = self.call(&operations::DELETE_VIDEO_SCRIPT);
        call.set("script_id", Into::<String>::into(script_id));
        builders::DeleteVideoScript {
            call,
        }
    }
    /// Copy a video script.
    ///
    /// `POST /v1/{project_id}/digital-human-video-scripts/{script_id}/copy` (CopyVideoScripts)
    pub fn copy_video_scripts(
        &self,
        script_id: impl Into<String>,
    ) -> builders::CopyVideoScripts {
        let mut call = self.call(&operations::COPY_VIDEO_SCRIPTS);
        call.set("script_id", Into::<String>::into(script_id));
        builders::CopyVideoScripts { call }
    }
}
