//! The family `video-scripts`. What is said and seen in videos, scene by scene.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /v1/{project_id}/digital-human-video-scripts`
    pub static LIST_VIDEO_SCRIPTS: Operation = Operation::new(
        "ListVideoScripts",
        Method::Get,
        "/v1/{project_id}/digital-human-video-scripts",
    )
    .family("video-scripts")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(10, &[("cn-north-4", 20)])
    .pagination(
        Pagination::new("video_scripts", "offset", "limit")
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
        Parameter::query("name").max_length(128),
        Parameter::query("script_catalog"),
        Parameter::query("view_mode"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/video_scripts/*/script_cover_url"])
    .success(Success::json::<types::ListVideoScriptsResponse>());

    /// `POST /v1/{project_id}/digital-human-video-scripts`
    pub static CREATE_VIDEO_SCRIPTS: Operation = Operation::new(
        "CreateVideoScripts",
        Method::Post,
        "/v1/{project_id}/digital-human-video-scripts",
    )
    .family("video-scripts")
    .rate_limit(5, &[("cn-north-4", 10)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Parameter::body("/video_config/subtitle_config/stroke_thickness").range(0.0, 50.0),
        Parameter::body("/video_config/subtitle_config/opacity").range(0.0, 1.0),
        Parameter::body("/video_config/dx").range(-1920.0, 3840.0),
        Parameter::body("/video_config/dy").range(-1920.0, 3840.0),
        Parameter::body("/video_config/output_external_url").length(1, 2048),
        Parameter::body("/priv_data").max_length(8192),
        Parameter::body("/background_music_config/music_asset_id").max_length(64),
        Parameter::body("/background_music_config/volume").range(0.0, 100.0),
        Parameter::body("/audio_files/audio_file_url").items(1, 100),
        Parameter::body("/audio_files/audio_file_url/*/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/audio_files/audio_file_url/*/audio_file_upload_url").length(1, 2048),
        Parameter::body("/audio_files/audio_file_url/*/audio_file_download_url").length(1, 2048),
        Parameter::body("/audio_files/audio_file_url/*/audio_id").range(0.0, 10000.0),
        Parameter::body("/action_config/action_interval").range(0.0, 255.0),
        Parameter::body("/shoot_scripts").items(1, 100),
        Parameter::body("/shoot_scripts/*/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/shoot_scripts/*/shoot_script/text_config/text").length(1, 300000),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_duration").range(0.0, 36000.0),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_action_config").max_items(100),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_tag")
            .length(1, 256),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_name")
            .length(1, 256),
        Parameter::body(
            "/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_start_time",
        )
        .range(0.0, 2592000.0),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_file_external_url")
            .length(1, 2048),
        Parameter::body("/shoot_scripts/*/shoot_script/background_config").max_items(10),
        Parameter::body("/shoot_scripts/*/shoot_script/background_config/*/background_config")
            .length(1, 2048),
        Parameter::body(
            "/shoot_scripts/*/shoot_script/background_config/*/background_color_config",
        )
        .max_length(16),
        Parameter::body("/shoot_scripts/*/shoot_script/background_config/*/background_asset_id")
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
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/asset_id").max_length(64),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/group_id").max_length(64),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/sequence_no")
            .range(0.0, 2147483647.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/dx")
            .range(-1920.0, 3840.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/dy")
            .range(-1920.0, 3840.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/layer_index")
            .range(1.0, 100.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/size/width")
            .range(1.0, 7680.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/size/height")
            .range(1.0, 7680.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/rotation/angle")
            .range(0.0, 360.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/image_config/image_url")
            .length(1, 2048),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_url")
            .length(1, 2048),
        Parameter::body(
            "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_cover_url",
        )
        .length(1, 2048),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/video_config/loop_count")
            .range(-1.0, 100.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_sound")
            .range(0.0, 100.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/text_config/text_context")
            .max_length(1024),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_name")
            .max_length(64),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_size")
            .range(0.0, 120.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_color")
            .max_length(16),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_config/audio_id").range(0.0, 10000.0),
        Parameter::body(
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_download_url",
        )
        .length(1, 2048),
        Parameter::body(
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_upload_url",
        )
        .length(1, 2048),
        Parameter::body("/shoot_scripts/*/subtitle_file_info/text_subtitle_file/job_id")
            .length(1, 64),
        Parameter::body(
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_download_url",
        )
        .length(1, 2048),
        Parameter::body(
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_upload_url",
        )
        .length(1, 2048),
        Parameter::body("/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/job_id")
            .length(1, 64),
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
        "/audio_files/audio_file_url/*/audio_file_upload_url",
        "/audio_files/audio_file_url/*/audio_file_download_url",
    ])
    .success(Success::json::<types::SavedVideoScript>());

    /// `GET /v1/{project_id}/digital-human-video-scripts/{script_id}`
    pub static SHOW_VIDEO_SCRIPT: Operation = Operation::new(
        "ShowVideoScript",
        Method::Get,
        "/v1/{project_id}/digital-human-video-scripts/{script_id}",
    )
    .family("video-scripts")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(10, &[("cn-north-4", 20)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("script_id").max_length(64),
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
    ])
    .success(Success::json::<types::VideoScript>());

    /// `PUT /v1/{project_id}/digital-human-video-scripts/{script_id}`
    pub static UPDATE_VIDEO_SCRIPT: Operation = Operation::new(
        "UpdateVideoScript",
        Method::Put,
        "/v1/{project_id}/digital-human-video-scripts/{script_id}",
    )
    .family("video-scripts")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(5, &[("cn-north-4", 10)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Parameter::body("/video_config/subtitle_config/stroke_thickness").range(0.0, 50.0),
        Parameter::body("/video_config/subtitle_config/opacity").range(0.0, 1.0),
        Parameter::body("/video_config/dx").range(-1920.0, 3840.0),
        Parameter::body("/video_config/dy").range(-1920.0, 3840.0),
        Parameter::body("/video_config/output_external_url").length(1, 2048),
        Parameter::body("/priv_data").max_length(8192),
        Parameter::body("/background_music_config/music_asset_id").max_length(64),
        Parameter::body("/background_music_config/volume").range(0.0, 100.0),
        Parameter::body("/audio_files/audio_file_url").items(1, 100),
        Parameter::body("/audio_files/audio_file_url/*/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/audio_files/audio_file_url/*/audio_file_upload_url").length(1, 2048),
        Parameter::body("/audio_files/audio_file_url/*/audio_file_download_url").length(1, 2048),
        Parameter::body("/audio_files/audio_file_url/*/audio_id").range(0.0, 10000.0),
        Parameter::body("/action_config/action_interval").range(0.0, 255.0),
        Parameter::body("/shoot_scripts").items(1, 100),
        Parameter::body("/shoot_scripts/*/sequence_no").range(0.0, 2147483647.0),
        Parameter::body("/shoot_scripts/*/shoot_script/text_config/text").length(1, 300000),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_duration").range(0.0, 36000.0),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_action_config").max_items(100),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_tag")
            .length(1, 256),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_name")
            .length(1, 256),
        Parameter::body(
            "/shoot_scripts/*/shoot_script/audio_drive_action_config/*/action_start_time",
        )
        .range(0.0, 2592000.0),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_drive_file_external_url")
            .length(1, 2048),
        Parameter::body("/shoot_scripts/*/shoot_script/background_config").max_items(10),
        Parameter::body("/shoot_scripts/*/shoot_script/background_config/*/background_config")
            .length(1, 2048),
        Parameter::body(
            "/shoot_scripts/*/shoot_script/background_config/*/background_color_config",
        )
        .max_length(16),
        Parameter::body("/shoot_scripts/*/shoot_script/background_config/*/background_asset_id")
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
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/asset_id").max_length(64),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/group_id").max_length(64),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/sequence_no")
            .range(0.0, 2147483647.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/dx")
            .range(-1920.0, 3840.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/dy")
            .range(-1920.0, 3840.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/position/layer_index")
            .range(1.0, 100.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/size/width")
            .range(1.0, 7680.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/size/height")
            .range(1.0, 7680.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/rotation/angle")
            .range(0.0, 360.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/image_config/image_url")
            .length(1, 2048),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_url")
            .length(1, 2048),
        Parameter::body(
            "/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_cover_url",
        )
        .length(1, 2048),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/video_config/loop_count")
            .range(-1.0, 100.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/video_config/video_sound")
            .range(0.0, 100.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/text_config/text_context")
            .max_length(1024),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_name")
            .max_length(64),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_size")
            .range(0.0, 120.0),
        Parameter::body("/shoot_scripts/*/shoot_script/layer_config/*/text_config/font_color")
            .max_length(16),
        Parameter::body("/shoot_scripts/*/shoot_script/audio_config/audio_id").range(0.0, 10000.0),
        Parameter::body(
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_download_url",
        )
        .length(1, 2048),
        Parameter::body(
            "/shoot_scripts/*/subtitle_file_info/text_subtitle_file/subtitle_file_upload_url",
        )
        .length(1, 2048),
        Parameter::body("/shoot_scripts/*/subtitle_file_info/text_subtitle_file/job_id")
            .length(1, 64),
        Parameter::body(
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_download_url",
        )
        .length(1, 2048),
        Parameter::body(
            "/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/subtitle_file_upload_url",
        )
        .length(1, 2048),
        Parameter::body("/shoot_scripts/*/subtitle_file_info/audio_subtitle_file/job_id")
            .length(1, 64),
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
        "/audio_files/audio_file_url/*/audio_file_upload_url",
        "/audio_files/audio_file_url/*/audio_file_download_url",
    ])
    .success(Success::json::<types::SavedVideoScript>());

    /// `DELETE /v1/{project_id}/digital-human-video-scripts/{script_id}`
    pub static DELETE_VIDEO_SCRIPT: Operation = Operation::new(
        "DeleteVideoScript",
        Method::Delete,
        "/v1/{project_id}/digital-human-video-scripts/{script_id}",
    )
    .family("video-scripts")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(5, &[("cn-north-4", 10)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("script_id").max_length(64),
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

    /// `POST /v1/{project_id}/digital-human-video-scripts/{script_id}/copy`
    pub static COPY_VIDEO_SCRIPTS: Operation = Operation::new(
        "CopyVideoScripts",
        Method::Post,
        "/v1/{project_id}/digital-human-video-scripts/{script_id}/copy",
    )
    .family("video-scripts")
    .rate_limit(5, &[("cn-north-4", 10)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("script_id").max_length(64),
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
    .success(Success::json::<types::CopyVideoScriptsResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// List video scripts.
        ///
        /// Shows of each script what a list needs; what is said and seen in its scenes is shown by
        /// ShowVideoScript. Without a filter, drafts are listed.
        ///
        /// `GET /v1/{project_id}/digital-human-video-scripts` (ListVideoScripts)
        pub struct ListVideoScripts: json -> types::ListVideoScriptsResponse, paged;
    }

    impl ListVideoScripts {
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

        /// A part of the script's name. At most 128 characters.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        /// Only elements whose `script_catalog` is this. Default: `VIDEO_DRAFT`.
        pub fn script_catalog<F>(
            mut self,
            script_catalog: impl codegen::IntoOption<types::ScriptCatalog, F>,
        ) -> Self {
            self.call.set_option(
                "script_catalog",
                codegen::IntoOption::into_option(script_catalog),
            );
            self
        }

        /// Meant for the vendor's own use. Default: `LANDSCAPE`.
        pub fn view_mode<F>(
            mut self,
            view_mode: impl codegen::IntoOption<types::ViewMode, F>,
        ) -> Self {
            self.call
                .set_option("view_mode", codegen::IntoOption::into_option(view_mode));
            self
        }
    }

    codegen::request! {
        /// Create a video script.
        ///
        /// Everything may be left out, and be given by an update later.
        ///
        /// For scenes that play audio, the response has the address to upload it to: an MP3, WAV or M4A
        /// file of at most 100 MB. When it is there, set the scene's `audio_duration` by an update.
        ///
        /// `POST /v1/{project_id}/digital-human-video-scripts` (CreateVideoScripts)
        pub struct CreateVideoScripts: json -> types::SavedVideoScript;
    }

    codegen::request! {
        /// Show a video script.
        ///
        /// `GET /v1/{project_id}/digital-human-video-scripts/{script_id}` (ShowVideoScript)
        pub struct ShowVideoScript: json -> types::VideoScript;
    }

    codegen::request! {
        /// Update a video script.
        ///
        /// What happens to fields that are left out is undocumented: send the whole script. The
        /// response has fresh addresses for the audio of scenes that play it, as after creation.
        ///
        /// `PUT /v1/{project_id}/digital-human-video-scripts/{script_id}` (UpdateVideoScript)
        pub struct UpdateVideoScript: json -> types::SavedVideoScript;
    }

    codegen::request! {
        /// Delete a video script.
        ///
        /// `DELETE /v1/{project_id}/digital-human-video-scripts/{script_id}` (DeleteVideoScript)
        pub struct DeleteVideoScript: empty -> ();
    }

    codegen::request! {
        /// Copy a video script.
        ///
        /// `POST /v1/{project_id}/digital-human-video-scripts/{script_id}/copy` (CopyVideoScripts)
        pub struct CopyVideoScripts: json -> types::CopyVideoScriptsResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        ActionConfig, AudioDriveActionConfig, AudioInfo, BackgroundConfigInfo,
        BackgroundMusicConfig, LayerConfig, ReviewConfig, ScriptType, ShootScriptItem,
        SubtitleFiles, TextConfig, VideoConfig, ViewMode, VoiceConfig,
    };

    codegen::open_enum! {
        /// Whose scripts they are. SYSTEM_VIDEO_TEMPLET selects the vendor's templates.
        pub enum ScriptCatalog {
            VideoDraft = "VIDEO_DRAFT",
            SystemVideoTemplet = "SYSTEM_VIDEO_TEMPLET",
        }
    }

    /// The answer of `ListVideoScripts`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListVideoScriptsResponse {
        /// How many scripts pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub video_scripts: Vec<VideoScriptBaseInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListVideoScriptsResponse, extra {
            0 count: Option<i32> = optional "count";
            1 video_scripts: Vec<VideoScriptBaseInfo> = collection "video_scripts";
        }
    }

    /// A script, as lists show it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VideoScriptBaseInfo {
        /// 1 to 64 characters.
        pub script_id: String,
        /// 1 to 256 characters.
        pub script_name: String,
        /// At most 1024 characters.
        pub script_description: Option<String>,
        /// The avatar, in the asset library. At most 64 characters.
        pub model_asset_id: Option<String>,
        /// The kind of avatar. HUMAN_MODEL_3D is listed by older definitions only.
        pub model_asset_type: Option<ModelAssetType>,
        pub script_cover_url: Option<String>,
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played. Default: `TEXT`.
        pub script_type: Option<ScriptType>,
        /// What is said. Of which scenes is undocumented. Not empty.
        pub text: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VideoScriptBaseInfo, extra {
            0 script_id: String = required "script_id";
            1 script_name: String = required "script_name";
            2 script_description: Option<String> = optional "script_description";
            3 model_asset_id: Option<String> = optional "model_asset_id";
            4 model_asset_type: Option<ModelAssetType> = optional "model_asset_type";
            5 script_cover_url: Option<String> = optional "script_cover_url" sensitive;
            6 script_type: Option<ScriptType> = optional "script_type";
            7 text: Option<String> = optional "text";
            8 create_time: Option<codegen::Timestamp> = optional "create_time";
            9 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    codegen::open_enum! {
        /// The kind of avatar. HUMAN_MODEL_3D is listed by older definitions only.
        pub enum ModelAssetType {
            HumanModel2d = "HUMAN_MODEL_2D",
            HumanModel3d = "HUMAN_MODEL_3D",
        }
    }

    /// A script, as it is created and updated.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VideoScriptConfig {
        /// Chinese and Latin characters only. 1 to 256 characters.
        pub script_name: Option<String>,
        /// At most 1024 characters.
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
        pub background_music_config: Option<BackgroundMusicConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Audio of the scenes that play it.
        pub audio_files: Option<ShootScriptAudioFiles>,
        /// How an avatar moves on its own.
        pub action_config: Option<ActionConfig>,
        /// The scenes. Required when a script is created. 1 to 100 elements.
        pub shoot_scripts: Option<Vec<ShootScriptItem>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl VideoScriptConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`script_name`](field@Self::script_name).
        #[must_use]
        pub fn script_name<F>(mut self, script_name: impl codegen::IntoOption<String, F>) -> Self {
            self.script_name = codegen::IntoOption::into_option(script_name);
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

        /// Sets [`view_mode`](field@Self::view_mode).
        #[must_use]
        pub fn view_mode<F>(mut self, view_mode: impl codegen::IntoOption<ViewMode, F>) -> Self {
            self.view_mode = codegen::IntoOption::into_option(view_mode);
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

        /// Sets [`model_asset_type`](field@Self::model_asset_type).
        #[must_use]
        pub fn model_asset_type<F>(
            mut self,
            model_asset_type: impl codegen::IntoOption<ModelAssetType, F>,
        ) -> Self {
            self.model_asset_type = codegen::IntoOption::into_option(model_asset_type);
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

        /// Sets [`video_config`](field@Self::video_config).
        #[must_use]
        pub fn video_config<F>(
            mut self,
            video_config: impl codegen::IntoOption<VideoConfig, F>,
        ) -> Self {
            self.video_config = codegen::IntoOption::into_option(video_config);
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

        /// Sets [`background_music_config`](field@Self::background_music_config).
        #[must_use]
        pub fn background_music_config<F>(
            mut self,
            background_music_config: impl codegen::IntoOption<BackgroundMusicConfig, F>,
        ) -> Self {
            self.background_music_config =
                codegen::IntoOption::into_option(background_music_config);
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

        /// Sets [`audio_files`](field@Self::audio_files).
        #[must_use]
        pub fn audio_files<F>(
            mut self,
            audio_files: impl codegen::IntoOption<ShootScriptAudioFiles, F>,
        ) -> Self {
            self.audio_files = codegen::IntoOption::into_option(audio_files);
            self
        }

        /// Sets [`action_config`](field@Self::action_config).
        #[must_use]
        pub fn action_config<F>(
            mut self,
            action_config: impl codegen::IntoOption<ActionConfig, F>,
        ) -> Self {
            self.action_config = codegen::IntoOption::into_option(action_config);
            self
        }

        /// Sets [`shoot_scripts`](field@Self::shoot_scripts).
        #[must_use]
        pub fn shoot_scripts<F>(
            mut self,
            shoot_scripts: impl codegen::IntoList<ShootScriptItem, F>,
        ) -> Self {
            self.shoot_scripts = codegen::IntoList::into_optional_list(shoot_scripts);
            self
        }
    }

    codegen::object! {
        VideoScriptConfig, extra {
            0 script_name: Option<String> = optional "script_name";
            1 script_description: Option<String> = optional "script_description";
            2 view_mode: Option<ViewMode> = optional "view_mode";
            3 model_asset_id: Option<String> = optional "model_asset_id";
            4 model_asset_type: Option<ModelAssetType> = optional "model_asset_type";
            5 voice_config: Option<VoiceConfig> = optional "voice_config";
            6 video_config: Option<VideoConfig> = optional "video_config";
            7 private_data: Option<String> = optional "priv_data";
            8 background_music_config: Option<BackgroundMusicConfig> = optional "background_music_config";
            9 review_config: Option<ReviewConfig> = optional "review_config";
            10 audio_files: Option<ShootScriptAudioFiles> = optional "audio_files";
            11 action_config: Option<ActionConfig> = optional "action_config";
            12 shoot_scripts: Option<Vec<ShootScriptItem>> = optional "shoot_scripts";
        }
    }

    /// Audio of the scenes that play it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptAudioFiles {
        /// 1 to 100 elements.
        pub audio_file_url: Option<Vec<ShootScriptAudioFileItem>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ShootScriptAudioFiles {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`audio_file_url`](field@Self::audio_file_url).
        #[must_use]
        pub fn audio_file_url<F>(
            mut self,
            audio_file_url: impl codegen::IntoList<ShootScriptAudioFileItem, F>,
        ) -> Self {
            self.audio_file_url = codegen::IntoList::into_optional_list(audio_file_url);
            self
        }
    }

    codegen::object! {
        ShootScriptAudioFiles, extra {
            0 audio_file_url: Option<Vec<ShootScriptAudioFileItem>> = optional "audio_file_url";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ShootScriptAudioFileItem {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(sequence_number: i32) -> Self {
            Self {
                sequence_number,
                ..Default::default()
            }
        }

        /// Sets [`audio_file_upload_url`](field@Self::audio_file_upload_url).
        #[must_use]
        pub fn audio_file_upload_url<F>(
            mut self,
            audio_file_upload_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.audio_file_upload_url = codegen::IntoOption::into_option(audio_file_upload_url);
            self
        }

        /// Sets [`audio_file_download_url`](field@Self::audio_file_download_url).
        #[must_use]
        pub fn audio_file_download_url<F>(
            mut self,
            audio_file_download_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.audio_file_download_url =
                codegen::IntoOption::into_option(audio_file_download_url);
            self
        }

        /// Sets [`audio_id`](field@Self::audio_id).
        #[must_use]
        pub fn audio_id<F>(mut self, audio_id: impl codegen::IntoOption<i32, F>) -> Self {
            self.audio_id = codegen::IntoOption::into_option(audio_id);
            self
        }
    }

    codegen::object! {
        ShootScriptAudioFileItem, extra {
            0 sequence_number: i32 = required "sequence_no";
            1 audio_file_upload_url: Option<String> = optional "audio_file_upload_url" sensitive;
            2 audio_file_download_url: Option<String> = optional "audio_file_download_url" sensitive;
            3 audio_id: Option<i32> = optional "audio_id";
        }
    }

    /// What a script was saved as.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SavedVideoScript {
        /// 1 to 64 characters.
        pub script_id: String,
        /// Audio of the scenes that play it.
        pub audio_files: Option<ShootScriptAudioFiles>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SavedVideoScript, extra {
            0 script_id: String = required "script_id";
            1 audio_files: Option<ShootScriptAudioFiles> = optional "audio_files";
        }
    }

    /// A script with its scenes.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VideoScript {
        /// Chinese and Latin characters only. 1 to 256 characters.
        pub script_name: Option<String>,
        /// At most 1024 characters.
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
        /// 1 to 64 characters.
        pub script_id: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        pub script_cover_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        VideoScript, extra {
            0 script_name: Option<String> = optional "script_name";
            1 script_description: Option<String> = optional "script_description";
            2 view_mode: Option<ViewMode> = optional "view_mode";
            3 model_asset_id: Option<String> = optional "model_asset_id";
            4 model_asset_type: Option<ModelAssetType> = optional "model_asset_type";
            5 voice_config: Option<VoiceConfig> = optional "voice_config";
            6 video_config: Option<VideoConfig> = optional "video_config";
            7 private_data: Option<String> = optional "priv_data";
            8 background_music_config: Option<BackgroundMusicConfig> = optional "background_music_config";
            9 review_config: Option<ReviewConfig> = optional "review_config";
            10 audio_files: Option<ShootScriptAudioFiles> = optional "audio_files";
            11 action_config: Option<ActionConfig> = optional "action_config";
            12 shoot_scripts: Vec<ShootScriptShowItem> = collection "shoot_scripts";
            13 script_id: Option<String> = optional "script_id";
            14 create_time: Option<codegen::Timestamp> = optional "create_time";
            15 update_time: Option<codegen::Timestamp> = optional "update_time";
            16 script_cover_url: Option<String> = optional "script_cover_url" sensitive;
        }
    }

    /// One scene, with what the service has generated for it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShootScriptShowItem, extra {
            0 sequence_number: Option<i32> = optional "sequence_no";
            1 shoot_script: Option<ShootScriptDetail> = optional "shoot_script";
            2 subtitle_file_info: Option<SubtitleFiles> = optional "subtitle_file_info";
            3 audio_config: Option<AudioInfo> = optional "audio_config";
            4 preview_info: Option<PreviewInfo> = optional "preview_info";
        }
    }

    /// What is said in a scene, and what is seen.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptDetail {
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played. Default: `TEXT`.
        pub script_type: Option<ScriptType>,
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
        /// At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub background_config: Vec<BackgroundConfigInfo>,
        /// What stands in the picture. Required with VP8, if the avatar has another resolution than the
        /// video. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub layer_config: Vec<LayerConfig>,
        /// Which of a script's uploaded audio files is played. The ids come from showing or updating
        /// the script.
        pub audio_config: Option<AudioInfo>,
        /// 1 to 2048 characters.
        pub thumbnail_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShootScriptDetail, extra {
            0 script_type: Option<ScriptType> = optional "script_type";
            1 text_config: Option<TextConfig> = optional "text_config";
            2 audio_duration: Option<f64> = optional "audio_duration";
            3 audio_drive_action_config: Vec<AudioDriveActionConfig> = collection "audio_drive_action_config";
            4 audio_drive_file_external_url: Option<String> = optional "audio_drive_file_external_url" sensitive;
            5 background_config: Vec<BackgroundConfigInfo> = collection "background_config";
            6 layer_config: Vec<LayerConfig> = collection "layer_config";
            7 audio_config: Option<AudioInfo> = optional "audio_config";
            8 thumbnail_url: Option<String> = optional "thumbnail_url" sensitive;
        }
    }

    /// What can be heard and seen of a scene before it is rendered.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PreviewInfo, extra {
            0 text_sha256: Option<String> = optional "text_sha256";
            1 audio_file_download_url: Option<String> = optional "audio_file_download_url" sensitive;
            2 action_file_download_url: Option<String> = optional "action_file_download_url" sensitive;
            3 audio_duration: Option<f64> = optional "audio_duration";
        }
    }

    /// The answer of `CopyVideoScripts`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CopyVideoScriptsResponse {
        /// The new script. 1 to 64 characters.
        pub script_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CopyVideoScriptsResponse, extra {
            0 script_id: String = required "script_id";
        }
    }

    impl codegen::Page for ListVideoScriptsResponse {
        type Item = VideoScriptBaseInfo;

        fn items(&self) -> &[Self::Item] {
            &self.video_scripts
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.video_scripts
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }
}

/// The family `video-scripts`. What is said and seen in videos, scene by scene.
impl super::super::Client {
    /// List video scripts.
    ///
    /// Shows of each script what a list needs; what is said and seen in its scenes is shown by
    /// ShowVideoScript. Without a filter, drafts are listed.
    ///
    /// `GET /v1/{project_id}/digital-human-video-scripts` (ListVideoScripts)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_video_scripts().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_video_scripts(&self) -> builders::ListVideoScripts {
        builders::ListVideoScripts {
            call: self.0.call(&operations::LIST_VIDEO_SCRIPTS),
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     BackgroundConfigInfo, BackgroundType, LayerConfig, LayerPositionConfig,
    ///     LayerSizeConfig, LayerType, ModelAssetType, ScriptType, ShootScript,
    ///     ShootScriptItem, TextConfig, VideoCodec, VideoConfig, VideoScriptConfig,
    ///     ViewMode, VoiceConfig,
    /// };
    ///
    /// let body = VideoScriptConfig::new()
    ///     .script_name("Museum tour")
    ///     .script_description("Ground floor, in two scenes")
    ///     .view_mode(ViewMode::Landscape)
    ///     .model_asset_id("0c94be71f5d24a83b6e7f1d2093a58cd")
    ///     .model_asset_type(ModelAssetType::HumanModel2d)
    ///     .voice_config(VoiceConfig::new("8e21f7b5c04d4a69935fd8a16c7be302").speed(110))
    ///     .video_config(
    ///         VideoConfig::new()
    ///             .codec(VideoCodec::H264)
    ///             .bitrate(5000)
    ///             .width(1920)
    ///             .height(1080),
    ///     )
    ///     .private_data("exhibition-17")
    ///     .shoot_scripts([
    ///         ShootScriptItem::new(
    ///                 ShootScript::new()
    ///                     .script_type(ScriptType::Text)
    ///                     .text_config(TextConfig::new("Welcome to the museum."))
    ///                     .background_config([
    ///                         BackgroundConfigInfo::new(BackgroundType::Color)
    ///                             .background_color_config("#E8F0FA"),
    ///                     ]),
    ///             )
    ///             .sequence_number(0),
    ///         ShootScriptItem::new(
    ///                 ShootScript::new()
    ///                     .script_type(ScriptType::Audio)
    ///                     .layer_config([
    ///                         LayerConfig::new(LayerType::Human)
    ///                             .position(
    ///                                 LayerPositionConfig::new().dx(1100).dy(90).layer_index(2),
    ///                             )
    ///                             .size(LayerSizeConfig::new().width(560).height(990)),
    ///                         LayerConfig::new(LayerType::Image)
    ///                             .asset_id("f4b0a97d21c84e5ab36d0f92c81e7d55")
    ///                             .position(
    ///                                 LayerPositionConfig::new().dx(0).dy(0).layer_index(1),
    ///                             ),
    ///                     ]),
    ///             )
    ///             .sequence_number(1),
    ///     ]);
    /// let response = client.create_video_scripts(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_video_scripts(
        &self,
        body: impl Borrow<types::VideoScriptConfig>,
    ) -> builders::CreateVideoScripts {
        let mut call = self.0.call(&operations::CREATE_VIDEO_SCRIPTS);
        call.body(Borrow::<types::VideoScriptConfig>::borrow(&body));
        builders::CreateVideoScripts { call }
    }

    /// Show a video script.
    ///
    /// `GET /v1/{project_id}/digital-human-video-scripts/{script_id}` (ShowVideoScript)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_video_script("5f0c1d3e-8a47-4b9c-9e26-d71b30a5c864")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_video_script(&self, script_id: impl Into<String>) -> builders::ShowVideoScript {
        let mut call = self.0.call(&operations::SHOW_VIDEO_SCRIPT);
        call.set_as::<String>("script_id", script_id);
        builders::ShowVideoScript { call }
    }

    /// Update a video script.
    ///
    /// What happens to fields that are left out is undocumented: send the whole script. The
    /// response has fresh addresses for the audio of scenes that play it, as after creation.
    ///
    /// `PUT /v1/{project_id}/digital-human-video-scripts/{script_id}` (UpdateVideoScript)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     BackgroundMusicConfig, ModelAssetType, ShootScript, ShootScriptItem,
    ///     SubtitleConfig, TextConfig, VideoConfig, VideoScriptConfig, ViewMode, VoiceConfig,
    /// };
    ///
    /// let body = VideoScriptConfig::new()
    ///     .script_name("Museum tour")
    ///     .script_description("Ground floor, in one scene")
    ///     .view_mode(ViewMode::Landscape)
    ///     .model_asset_id("0c94be71f5d24a83b6e7f1d2093a58cd")
    ///     .model_asset_type(ModelAssetType::HumanModel2d)
    ///     .voice_config(VoiceConfig::new("8e21f7b5c04d4a69935fd8a16c7be302"))
    ///     .video_config(
    ///         VideoConfig::new()
    ///             .bitrate(5000)
    ///             .width(1920)
    ///             .height(1080)
    ///             .is_subtitle_enable(true)
    ///             .subtitle_config(
    ///                 SubtitleConfig::new()
    ///                     .dx(192)
    ///                     .dy(1040)
    ///                     .font_size(48)
    ///                     .font_color("#FFFFFF")
    ///                     .stroke_color("#000000")
    ///                     .stroke_thickness(2.0),
    ///             ),
    ///     )
    ///     .background_music_config(
    ///         BackgroundMusicConfig::new()
    ///             .music_asset_id("36cd08f9e5b74a1287f0d4c9ab316e70")
    ///             .volume(20),
    ///     )
    ///     .shoot_scripts([
    ///         ShootScriptItem::new(
    ///                 ShootScript::new()
    ///                     .text_config(
    ///                         TextConfig::new("Welcome to the museum. Mind the step."),
    ///                     ),
    ///             )
    ///             .sequence_number(0),
    ///     ]);
    /// let response = client
    ///     .update_video_script("5f0c1d3e-8a47-4b9c-9e26-d71b30a5c864", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_video_script(
        &self,
        script_id: impl Into<String>,
        body: impl Borrow<types::VideoScriptConfig>,
    ) -> builders::UpdateVideoScript {
        let mut call = self.0.call(&operations::UPDATE_VIDEO_SCRIPT);
        call.set_as::<String>("script_id", script_id);
        call.body(Borrow::<types::VideoScriptConfig>::borrow(&body));
        builders::UpdateVideoScript { call }
    }

    /// Delete a video script.
    ///
    /// `DELETE /v1/{project_id}/digital-human-video-scripts/{script_id}` (DeleteVideoScript)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_video_script("5f0c1d3e-8a47-4b9c-9e26-d71b30a5c864")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_video_script(
        &self,
        script_id: impl Into<String>,
    ) -> builders::DeleteVideoScript {
        let mut call = self.0.call(&operations::DELETE_VIDEO_SCRIPT);
        call.set_as::<String>("script_id", script_id);
        builders::DeleteVideoScript { call }
    }

    /// Copy a video script.
    ///
    /// `POST /v1/{project_id}/digital-human-video-scripts/{script_id}/copy` (CopyVideoScripts)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .copy_video_scripts("5f0c1d3e-8a47-4b9c-9e26-d71b30a5c864")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy_video_scripts(&self, script_id: impl Into<String>) -> builders::CopyVideoScripts {
        let mut call = self.0.call(&operations::COPY_VIDEO_SCRIPTS);
        call.set_as::<String>("script_id", script_id);
        builders::CopyVideoScripts { call }
    }
}
