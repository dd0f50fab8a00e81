//! The family `digital-human-videos`. Producing videos with trained avatars or with photos.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /v1/{project_id}/digital-human-videos`
    pub static LIST_DIGITAL_HUMAN_VIDEO: Operation = Operation::new(
        "ListDigitalHumanVideo",
        Method::Get,
        "/v1/{project_id}/digital-human-videos",
    )
    .family("digital-human-videos")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(10, &[("cn-north-4", 20)])
    .pagination(
        Pagination::new("jobs", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .job(JobFields::new("job_id", "state").items("jobs").by("job_id"))
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
        Parameter::query("create_until"),
        Parameter::query("create_since"),
        Parameter::query("fuzzy_query_field")
            .repeated()
            .max_items(100),
        Parameter::query("script_id").length(1, 64),
        Parameter::query("asset_name").max_length(256),
        Parameter::query("job_type"),
        Parameter::query("job_id").length(1, 64),
        Parameter::query("job_ids").repeated(),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/jobs/*/output_asset_config/cover_url",
        "/jobs/*/output_asset_config/preview_video_url",
    ])
    .success(Success::json::<types::ListDigitalHumanVideoResponse>());

    /// `POST /v1/{project_id}/2d-digital-human-videos`
    pub static CREATE_2D_DIGITAL_HUMAN_VIDEO: Operation = Operation::new(
        "Create2DDigitalHumanVideo",
        Method::Post,
        "/v1/{project_id}/2d-digital-human-videos",
    )
    .family("digital-human-videos")
    .rate_limit(3, &[("cn-north-4", 5)])
    .creates("job_id", "Show2DDigitalHumanVideo")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Parameter::body("/video_config/subtitle_config/stroke_thickness").range(0.0, 50.0),
        Parameter::body("/video_config/subtitle_config/opacity").range(0.0, 1.0),
        Parameter::body("/video_config/dx").range(-1920.0, 3840.0),
        Parameter::body("/video_config/dy").range(-1920.0, 3840.0),
        Parameter::body("/video_config/output_external_url").length(1, 2048),
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
        Parameter::body("/output_asset_config/asset_name").max_length(256),
        Parameter::body("/background_music_config/music_asset_id").max_length(64),
        Parameter::body("/background_music_config/volume").range(0.0, 100.0),
        Parameter::body("/callback_config/callback_url").max_length(2048),
        Parameter::body("/callback_config/key").max_length(32),
        Parameter::body("/action_config/action_interval").range(0.0, 255.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateDigitalHumanVideoResponse>());

    /// `GET /v1/{project_id}/2d-digital-human-videos/{job_id}`
    pub static SHOW_2D_DIGITAL_HUMAN_VIDEO: Operation = Operation::new(
        "Show2DDigitalHumanVideo",
        Method::Get,
        "/v1/{project_id}/2d-digital-human-videos/{job_id}",
    )
    .family("digital-human-videos")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(10, &[("cn-north-4", 20)])
    .job(JobFields::new("job_id", "state").by("job_id"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("show_script"),
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
    ])
    .success(Success::json::<types::AvatarVideo>());

    /// `POST /v1/{project_id}/2d-digital-human-videos/{job_id}/cancel`
    pub static CANCEL_2D_DIGITAL_HUMAN_VIDEO: Operation = Operation::new(
        "Cancel2DDigitalHumanVideo",
        Method::Post,
        "/v1/{project_id}/2d-digital-human-videos/{job_id}/cancel",
    )
    .family("digital-human-videos")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(3, &[("cn-north-4", 5)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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

    /// `POST /v1/{project_id}/photo-digital-human-videos`
    pub static CREATE_PHOTO_DIGITAL_HUMAN_VIDEO: Operation = Operation::new(
        "CreatePhotoDigitalHumanVideo",
        Method::Post,
        "/v1/{project_id}/photo-digital-human-videos",
    )
    .family("digital-human-videos")
    .rate_limit(3, &[("cn-north-4", 5)])
    .creates("job_id", "ShowPhotoDigitalHumanVideo")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        Parameter::body("/output_asset_config/asset_name").max_length(256),
        Parameter::body("/background_music_config/music_asset_id").max_length(64),
        Parameter::body("/background_music_config/volume").range(0.0, 100.0),
        Parameter::body("/callback_config/callback_url").max_length(2048),
        Parameter::body("/callback_config/key").max_length(32),
        Parameter::body("/id_card_image1").length(1, 31457280),
        Parameter::body("/id_card_image2").length(1, 31457280),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateDigitalHumanVideoResponse>());

    /// `GET /v1/{project_id}/photo-digital-human-videos/{job_id}`
    pub static SHOW_PHOTO_DIGITAL_HUMAN_VIDEO: Operation = Operation::new(
        "ShowPhotoDigitalHumanVideo",
        Method::Get,
        "/v1/{project_id}/photo-digital-human-videos/{job_id}",
    )
    .family("digital-human-videos")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(10, &[("cn-north-4", 20)])
    .job(JobFields::new("job_id", "state").by("job_id"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("show_script"),
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
    ])
    .success(Success::json::<types::PhotoVideo>());

    /// `POST /v1/{project_id}/photo-digital-human-videos/{job_id}/cancel`
    pub static CANCEL_PHOTO_DIGITAL_HUMAN_VIDEO: Operation = Operation::new(
        "CancelPhotoDigitalHumanVideo",
        Method::Post,
        "/v1/{project_id}/photo-digital-human-videos/{job_id}/cancel",
    )
    .family("digital-human-videos")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(3, &[("cn-north-4", 5)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// List video production jobs.
        ///
        /// Lists jobs of every type, those that use a trained avatar and those that use a photo. Unless
        /// a filter asks for older ones, only jobs of the last month are listed.
        ///
        /// `GET /v1/{project_id}/digital-human-videos` (ListDigitalHumanVideo)
        pub struct ListDigitalHumanVideo: json -> types::ListDigitalHumanVideoResponse, paged;
    }

    impl ListDigitalHumanVideo {
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
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::VideoJobState, F>) -> Self {
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

        /// Names of those filters that match a part of the value instead of all of it. Which filters
        /// may be named is undocumented. At most 100 elements.
        pub fn fuzzy_query_field<F>(
            mut self,
            fuzzy_query_field: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.call.set_list(
                "fuzzy_query_field",
                codegen::IntoList::into_list(fuzzy_query_field),
            );
            self
        }

        /// Only jobs that render this script. A job does not show its script. 1 to 64 characters.
        pub fn script_id<F>(mut self, script_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("script_id", codegen::IntoOption::into_option(script_id));
            self
        }

        /// Name of the video in the asset library. At most 256 characters.
        pub fn asset_name<F>(mut self, asset_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("asset_name", codegen::IntoOption::into_option(asset_name));
            self
        }

        /// Only elements whose `job_type` is this.
        pub fn job_type<F>(
            mut self,
            job_type: impl codegen::IntoOption<types::VideoJobType, F>,
        ) -> Self {
            self.call
                .set_option("job_type", codegen::IntoOption::into_option(job_type));
            self
        }

        /// Only elements whose `job_id` is this. 1 to 64 characters.
        pub fn job_id<F>(mut self, job_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("job_id", codegen::IntoOption::into_option(job_id));
            self
        }

        /// Only these jobs.
        pub fn job_ids<F>(mut self, job_ids: impl codegen::IntoList<String, F>) -> Self {
            self.call
                .set_list("job_ids", codegen::IntoList::into_list(job_ids));
            self
        }
    }

    codegen::request! {
        /// Render a video with a trained avatar.
        ///
        /// Begins a job. Either a script says what the video is to be, or the call itself does: without
        /// `script_id`, it needs `model_asset_id`, `voice_config`, `video_config` and `shoot_scripts`.
        /// What both say is taken from the call. Every call that is executed renders a video of its
        /// own.
        ///
        /// `POST /v1/{project_id}/2d-digital-human-videos` (Create2DDigitalHumanVideo)
        pub struct Create2dDigitalHumanVideo: json -> types::CreateDigitalHumanVideoResponse;
    }

    impl Create2dDigitalHumanVideo {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::AvatarVideo>> {
            codegen::start_job::<types::CreateDigitalHumanVideoResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Show a video with a trained avatar.
        ///
        /// `GET /v1/{project_id}/2d-digital-human-videos/{job_id}` (Show2DDigitalHumanVideo)
        pub struct Show2dDigitalHumanVideo: json -> types::AvatarVideo;
    }

    impl Show2dDigitalHumanVideo {
        /// Whether the response also has the input of the video: script, avatar or photo, voice,
        /// encoding and scenes. Default: `false`.
        pub fn show_script<F>(mut self, show_script: impl codegen::IntoOption<bool, F>) -> Self {
            self.call
                .set_option("show_script", codegen::IntoOption::into_option(show_script));
            self
        }
    }

    codegen::request! {
        /// Cancel a video with a trained avatar.
        ///
        /// Only a job that waits can be canceled.
        ///
        /// `POST /v1/{project_id}/2d-digital-human-videos/{job_id}/cancel` (Cancel2DDigitalHumanVideo)
        pub struct Cancel2dDigitalHumanVideo: empty -> ();
    }

    codegen::request! {
        /// Render a video with a photo that speaks.
        ///
        /// Begins a job. Of scenes, exactly one is taken, and of it only `script_type` and
        /// `text_config`: with TEXT, its text is spoken; with AUDIO, the audio of the script that
        /// `script_id` names. Every call that is executed renders a video of its own.
        ///
        /// `POST /v1/{project_id}/photo-digital-human-videos` (CreatePhotoDigitalHumanVideo)
        pub struct CreatePhotoDigitalHumanVideo: json -> types::CreateDigitalHumanVideoResponse;
    }

    impl CreatePhotoDigitalHumanVideo {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::PhotoVideo>> {
            codegen::start_job::<types::CreateDigitalHumanVideoResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Show a video with a photo that speaks.
        ///
        /// `GET /v1/{project_id}/photo-digital-human-videos/{job_id}` (ShowPhotoDigitalHumanVideo)
        pub struct ShowPhotoDigitalHumanVideo: json -> types::PhotoVideo;
    }

    impl ShowPhotoDigitalHumanVideo {
        /// Whether the response also has the input of the video: script, avatar or photo, voice,
        /// encoding and scenes. Default: `false`.
        pub fn show_script<F>(mut self, show_script: impl codegen::IntoOption<bool, F>) -> Self {
            self.call
                .set_option("show_script", codegen::IntoOption::into_option(show_script));
            self
        }
    }

    codegen::request! {
        /// Cancel a video with a photo that speaks.
        ///
        /// Only a job that waits can be canceled.
        ///
        /// `POST /v1/{project_id}/photo-digital-human-videos/{job_id}/cancel`
        /// (CancelPhotoDigitalHumanVideo)
        pub struct CancelPhotoDigitalHumanVideo: empty -> ();
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        ActionConfig, BackgroundMusicConfig, CallBackConfig, ErrorResponse, FrameRate,
        OutputAssetInfo, ReviewConfig, ShootScriptItem, VideoConfig, VideoJobState, VoiceConfig,
    };

    codegen::open_enum! {
        /// What presents the video: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other two
        /// values mean the same.
        pub enum VideoJobType {
            N2dDigitalHumanVideo = "2D_DIGITAL_HUMAN_VIDEO",
            PhotoDigitalHumanVideo = "PHOTO_DIGITAL_HUMAN_VIDEO",
            DigitalHumanPhotoVideo = "DIGITAL_HUMAN_PHOTO_VIDEO",
        }
    }

    /// The answer of `ListDigitalHumanVideo`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListDigitalHumanVideoResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<DigitalHumanVideo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListDigitalHumanVideoResponse, extra {
            0 count: Option<i32> = optional "count";
            1 jobs: Vec<DigitalHumanVideo> = collection "jobs";
        }
    }

    /// A job that produces a video, as lists show it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DigitalHumanVideo {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen.
        pub state: VideoJobState,
        /// What presents the video: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other two
        /// values mean the same.
        pub job_type: Option<VideoJobType>,
        /// When production began.
        pub start_time: Option<codegen::Timestamp>,
        /// When production ended.
        pub end_time: Option<codegen::Timestamp>,
        /// Length of the video. The unit is undocumented; the one value seen fits seconds. Range: 0 to
        /// 2147483647.
        pub duration: Option<f64>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        pub create_time: Option<codegen::Timestamp>,
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DigitalHumanVideo, extra {
            0 job_id: String = required "job_id";
            1 state: VideoJobState = required "state";
            2 job_type: Option<VideoJobType> = optional "job_type";
            3 start_time: Option<codegen::Timestamp> = optional "start_time";
            4 end_time: Option<codegen::Timestamp> = optional "end_time";
            5 duration: Option<f64> = optional "duration";
            6 output_asset_config: Option<OutputAssetInfo> = optional "output_asset_config";
            7 error_info: Option<ErrorResponse> = optional "error_info";
            8 create_time: Option<codegen::Timestamp> = optional "create_time";
            9 last_update_time: Option<codegen::Timestamp> = optional "lastupdate_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        pub background_music_config: Option<BackgroundMusicConfig>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// How the service reports that a job is over: by a POST of JSON with `result` (`SUCCEED` or
        /// `FAILED`), `job_id` and the `asset_id` of the result.
        pub callback_config: Option<CallBackConfig>,
        /// How an avatar moves on its own.
        pub action_config: Option<ActionConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateAvatarVideo {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`script_id`](field@Self::script_id).
        #[must_use]
        pub fn script_id<F>(mut self, script_id: impl codegen::IntoOption<String, F>) -> Self {
            self.script_id = codegen::IntoOption::into_option(script_id);
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

        /// Sets [`video_config`](field@Self::video_config).
        #[must_use]
        pub fn video_config<F>(
            mut self,
            video_config: impl codegen::IntoOption<VideoConfig, F>,
        ) -> Self {
            self.video_config = codegen::IntoOption::into_option(video_config);
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

        /// Sets [`output_asset_config`](field@Self::output_asset_config).
        #[must_use]
        pub fn output_asset_config<F>(
            mut self,
            output_asset_config: impl codegen::IntoOption<OutputAssetConfig, F>,
        ) -> Self {
            self.output_asset_config = codegen::IntoOption::into_option(output_asset_config);
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

        /// Sets [`callback_config`](field@Self::callback_config).
        #[must_use]
        pub fn callback_config<F>(
            mut self,
            callback_config: impl codegen::IntoOption<CallBackConfig, F>,
        ) -> Self {
            self.callback_config = codegen::IntoOption::into_option(callback_config);
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
    }

    codegen::object! {
        CreateAvatarVideo, extra {
            0 script_id: Option<String> = optional "script_id";
            1 model_asset_id: Option<String> = optional "model_asset_id";
            2 voice_config: Option<VoiceConfig> = optional "voice_config";
            3 video_config: Option<VideoConfig> = optional "video_config";
            4 shoot_scripts: Option<Vec<ShootScriptItem>> = optional "shoot_scripts";
            5 output_asset_config: Option<OutputAssetConfig> = optional "output_asset_config";
            6 background_music_config: Option<BackgroundMusicConfig> = optional "background_music_config";
            7 review_config: Option<ReviewConfig> = optional "review_config";
            8 callback_config: Option<CallBackConfig> = optional "callback_config";
            9 action_config: Option<ActionConfig> = optional "action_config";
        }
    }

    /// What becomes of the video in the asset library.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct OutputAssetConfig {
        /// The file is named so too, by the first 240 characters. At most 256 characters.
        pub asset_name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl OutputAssetConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(asset_name: impl Into<String>) -> Self {
            Self {
                asset_name: asset_name.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        OutputAssetConfig, extra {
            0 asset_name: String = required "asset_name";
        }
    }

    /// The answer of `Create2DDigitalHumanVideo`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDigitalHumanVideoResponse {
        /// The job that was begun. 1 to 64 characters.
        pub job_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateDigitalHumanVideoResponse, extra {
            0 job_id: String = required "job_id";
        }
    }

    /// A job that renders a video with a trained avatar.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AvatarVideo {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen.
        pub state: VideoJobState,
        /// What presents the video: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other two
        /// values mean the same.
        pub job_type: Option<VideoJobType>,
        /// When production began.
        pub start_time: Option<codegen::Timestamp>,
        /// When production ended.
        pub end_time: Option<codegen::Timestamp>,
        /// Length of the video. The unit is undocumented; the one value seen fits seconds. Range: 0 to
        /// 2147483647.
        pub duration: Option<f64>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        pub create_time: Option<codegen::Timestamp>,
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<codegen::Timestamp>,
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
        pub background_music_config: Option<BackgroundMusicConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AvatarVideo, extra {
            0 job_id: String = required "job_id";
            1 state: VideoJobState = required "state";
            2 job_type: Option<VideoJobType> = optional "job_type";
            3 start_time: Option<codegen::Timestamp> = optional "start_time";
            4 end_time: Option<codegen::Timestamp> = optional "end_time";
            5 duration: Option<f64> = optional "duration";
            6 output_asset_config: Option<OutputAssetInfo> = optional "output_asset_config";
            7 error_info: Option<ErrorResponse> = optional "error_info";
            8 create_time: Option<codegen::Timestamp> = optional "create_time";
            9 last_update_time: Option<codegen::Timestamp> = optional "lastupdate_time";
            10 script_id: Option<String> = optional "script_id";
            11 video_making_type: Option<VideoMakingType> = optional "video_making_type";
            12 human_image: Option<String> = optional "human_image" sensitive;
            13 model_asset_id: Option<String> = optional "model_asset_id";
            14 voice_config: Option<VoiceConfig> = optional "voice_config";
            15 video_config: Option<VideoConfig> = optional "video_config";
            16 shoot_scripts: Vec<ShootScriptItem> = collection "shoot_scripts";
            17 background_music_config: Option<BackgroundMusicConfig> = optional "background_music_config";
        }
    }

    codegen::open_enum! {
        /// Whether a trained avatar or a photo presents the video. Photos have operations of their own
        /// now.
        pub enum VideoMakingType {
            Model = "MODEL",
            Picture = "PICTURE",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreatePhotoVideo {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            human_image: impl Into<String>,
            shoot_scripts: impl IntoIterator<Item = ShootScriptItem>,
            output_asset_config: OutputAssetConfig,
        ) -> Self {
            Self {
                human_image: human_image.into(),
                shoot_scripts: shoot_scripts.into_iter().collect(),
                output_asset_config,
                ..Default::default()
            }
        }

        /// Sets [`script_id`](field@Self::script_id).
        #[must_use]
        pub fn script_id<F>(mut self, script_id: impl codegen::IntoOption<String, F>) -> Self {
            self.script_id = codegen::IntoOption::into_option(script_id);
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
            video_config: impl codegen::IntoOption<PhotoVideoConfig, F>,
        ) -> Self {
            self.video_config = codegen::IntoOption::into_option(video_config);
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

        /// Sets [`callback_config`](field@Self::callback_config).
        #[must_use]
        pub fn callback_config<F>(
            mut self,
            callback_config: impl codegen::IntoOption<CallBackConfig, F>,
        ) -> Self {
            self.callback_config = codegen::IntoOption::into_option(callback_config);
            self
        }

        /// Sets [`id_card_emblem_image`](field@Self::id_card_emblem_image).
        #[must_use]
        pub fn id_card_emblem_image<F>(
            mut self,
            id_card_emblem_image: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.id_card_emblem_image = codegen::IntoOption::into_option(id_card_emblem_image);
            self
        }

        /// Sets [`id_card_portrait_image`](field@Self::id_card_portrait_image).
        #[must_use]
        pub fn id_card_portrait_image<F>(
            mut self,
            id_card_portrait_image: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.id_card_portrait_image = codegen::IntoOption::into_option(id_card_portrait_image);
            self
        }

        /// Sets [`authorize_use_human_image`](field@Self::authorize_use_human_image).
        #[must_use]
        pub fn authorize_use_human_image<F>(
            mut self,
            authorize_use_human_image: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.authorize_use_human_image =
                codegen::IntoOption::into_option(authorize_use_human_image);
            self
        }
    }

    codegen::object! {
        CreatePhotoVideo, extra {
            0 script_id: Option<String> = optional "script_id";
            1 human_image: String = required "human_image" sensitive;
            2 voice_config: Option<VoiceConfig> = optional "voice_config";
            3 video_config: Option<PhotoVideoConfig> = optional "video_config";
            4 shoot_scripts: Vec<ShootScriptItem> = required "shoot_scripts";
            5 output_asset_config: OutputAssetConfig = required "output_asset_config";
            6 background_music_config: Option<BackgroundMusicConfig> = optional "background_music_config";
            7 review_config: Option<ReviewConfig> = optional "review_config";
            8 callback_config: Option<CallBackConfig> = optional "callback_config";
            9 id_card_emblem_image: Option<String> = optional "id_card_image1" sensitive;
            10 id_card_portrait_image: Option<String> = optional "id_card_image2" sensitive;
            11 authorize_use_human_image: Option<bool> = optional "authorize_use_human_image";
        }
    }

    /// How a video with a photo is encoded.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PhotoVideoConfig {
        /// The only one there is; the file is an MP4.
        pub codec: PhotoVideoCodec,
        /// The average, in kbit/s. Range: 40 to 30000.
        pub bitrate: Option<i32>,
        /// Frames per second, as text. Default: `30`.
        pub frame_rate: Option<FrameRate>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PhotoVideoConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(codec: PhotoVideoCodec) -> Self {
            Self {
                codec,
                ..Default::default()
            }
        }

        /// Sets [`bitrate`](field@Self::bitrate).
        #[must_use]
        pub fn bitrate<F>(mut self, bitrate: impl codegen::IntoOption<i32, F>) -> Self {
            self.bitrate = codegen::IntoOption::into_option(bitrate);
            self
        }

        /// Sets [`frame_rate`](field@Self::frame_rate).
        #[must_use]
        pub fn frame_rate<F>(
            mut self,
            frame_rate: impl codegen::IntoOption<FrameRate, F>,
        ) -> Self {
            self.frame_rate = codegen::IntoOption::into_option(frame_rate);
            self
        }
    }

    codegen::object! {
        PhotoVideoConfig, extra {
            0 codec: PhotoVideoCodec = required "codec";
            1 bitrate: Option<i32> = optional "bitrate";
            2 frame_rate: Option<FrameRate> = optional "frame_rate";
        }
    }

    codegen::open_enum! {
        /// The only one there is; the file is an MP4.
        pub enum PhotoVideoCodec {
            H264 = "H264",
        }
    }

    /// A job that renders a video with a photo that speaks.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PhotoVideo {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen.
        pub state: VideoJobState,
        /// What presents the video: a trained avatar (2D_DIGITAL_HUMAN_VIDEO) or a photo. The other two
        /// values mean the same.
        pub job_type: Option<VideoJobType>,
        /// When production began.
        pub start_time: Option<codegen::Timestamp>,
        /// When production ended.
        pub end_time: Option<codegen::Timestamp>,
        /// Length of the video. The unit is undocumented; the one value seen fits seconds. Range: 0 to
        /// 2147483647.
        pub duration: Option<f64>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        pub create_time: Option<codegen::Timestamp>,
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<codegen::Timestamp>,
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PhotoVideo, extra {
            0 job_id: String = required "job_id";
            1 state: VideoJobState = required "state";
            2 job_type: Option<VideoJobType> = optional "job_type";
            3 start_time: Option<codegen::Timestamp> = optional "start_time";
            4 end_time: Option<codegen::Timestamp> = optional "end_time";
            5 duration: Option<f64> = optional "duration";
            6 output_asset_config: Option<OutputAssetInfo> = optional "output_asset_config";
            7 error_info: Option<ErrorResponse> = optional "error_info";
            8 create_time: Option<codegen::Timestamp> = optional "create_time";
            9 last_update_time: Option<codegen::Timestamp> = optional "lastupdate_time";
            10 script_id: Option<String> = optional "script_id";
            11 human_image: Option<String> = optional "human_image" sensitive;
            12 voice_config: Option<VoiceConfig> = optional "voice_config";
            13 video_config: Option<PhotoVideoConfig> = optional "video_config";
            14 shoot_scripts: Vec<ShootScriptItem> = collection "shoot_scripts";
        }
    }

    impl codegen::Page for ListDigitalHumanVideoResponse {
        type Item = DigitalHumanVideo;

        fn items(&self) -> &[Self::Item] {
            &self.jobs
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.jobs
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }

        fn id(item: &Self::Item) -> Option<&str> {
            Some(codegen::Identified::id(item))
        }
    }

    impl codegen::Identified for DigitalHumanVideo {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Identified for AvatarVideo {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Identified for PhotoVideo {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for DigitalHumanVideo {
        const KIND: &'static str = "video job";

        fn state(&self) -> &str {
            self.state.as_str()
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.phase()
        }

        fn reason(&self) -> Option<String> {
            codegen::reason(&self.error_info)
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let mut call = client.call(&super::operations::LIST_DIGITAL_HUMAN_VIDEO);
            call.set("create_since", "1970-01-01T00:00:00Z");
            codegen::find_job::<ListDigitalHumanVideoResponse, _>(call, "job_id", id, |page| page.jobs)
        }
    }

    impl codegen::Job for AvatarVideo {
        const KIND: &'static str = "video job";

        fn state(&self) -> &str {
            self.state.as_str()
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.phase()
        }

        fn reason(&self) -> Option<String> {
            codegen::reason(&self.error_info)
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::SHOW_2D_DIGITAL_HUMAN_VIDEO);
            codegen::show_job(call, "job_id", id)
        }
    }

    impl codegen::Job for PhotoVideo {
        const KIND: &'static str = "video job";

        fn state(&self) -> &str {
            self.state.as_str()
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.phase()
        }

        fn reason(&self) -> Option<String> {
            codegen::reason(&self.error_info)
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::SHOW_PHOTO_DIGITAL_HUMAN_VIDEO);
            codegen::show_job(call, "job_id", id)
        }
    }
}

/// The family `digital-human-videos`. Producing videos with trained avatars or with photos.
impl super::super::Client {
    /// List video production jobs.
    ///
    /// Lists jobs of every type, those that use a trained avatar and those that use a photo. Unless
    /// a filter asks for older ones, only jobs of the last month are listed.
    ///
    /// `GET /v1/{project_id}/digital-human-videos` (ListDigitalHumanVideo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_digital_human_video().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_digital_human_video(&self) -> builders::ListDigitalHumanVideo {
        builders::ListDigitalHumanVideo {
            call: self.0.call(&operations::LIST_DIGITAL_HUMAN_VIDEO),
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CreateAvatarVideo, OutputAssetConfig};
    ///
    /// let body = CreateAvatarVideo::new()
    ///     .script_id("5f0c1d3e-8a47-4b9c-9e26-d71b30a5c864")
    ///     .output_asset_config(OutputAssetConfig::new("Museum tour"));
    /// let response = client.create_2d_digital_human_video(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_2d_digital_human_video(
        &self,
        body: impl Borrow<types::CreateAvatarVideo>,
    ) -> builders::Create2dDigitalHumanVideo {
        let mut call = self.0.call(&operations::CREATE_2D_DIGITAL_HUMAN_VIDEO);
        call.body(Borrow::<types::CreateAvatarVideo>::borrow(&body));
        builders::Create2dDigitalHumanVideo { call }
    }

    /// Show a video with a trained avatar.
    ///
    /// `GET /v1/{project_id}/2d-digital-human-videos/{job_id}` (Show2DDigitalHumanVideo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_2d_digital_human_video("9c41d6f0-3b7e-4a58-8d12-e05f72c9ab36")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_2d_digital_human_video(
        &self,
        job_id: impl Into<String>,
    ) -> builders::Show2dDigitalHumanVideo {
        let mut call = self.0.call(&operations::SHOW_2D_DIGITAL_HUMAN_VIDEO);
        call.set_as::<String>("job_id", job_id);
        builders::Show2dDigitalHumanVideo { call }
    }

    /// Cancel a video with a trained avatar.
    ///
    /// Only a job that waits can be canceled.
    ///
    /// `POST /v1/{project_id}/2d-digital-human-videos/{job_id}/cancel` (Cancel2DDigitalHumanVideo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .cancel_2d_digital_human_video("9c41d6f0-3b7e-4a58-8d12-e05f72c9ab36")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_2d_digital_human_video(
        &self,
        job_id: impl Into<String>,
    ) -> builders::Cancel2dDigitalHumanVideo {
        let mut call = self.0.call(&operations::CANCEL_2D_DIGITAL_HUMAN_VIDEO);
        call.set_as::<String>("job_id", job_id);
        builders::Cancel2dDigitalHumanVideo { call }
    }

    /// Render a video with a photo that speaks.
    ///
    /// Begins a job. Of scenes, exactly one is taken, and of it only `script_type` and
    /// `text_config`: with TEXT, its text is spoken; with AUDIO, the audio of the script that
    /// `script_id` names. Every call that is executed renders a video of its own.
    ///
    /// `POST /v1/{project_id}/photo-digital-human-videos` (CreatePhotoDigitalHumanVideo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreatePhotoVideo, FrameRate, OutputAssetConfig, PhotoVideoCodec,
    ///     PhotoVideoConfig, ScriptType, ShootScript, ShootScriptItem, TextConfig,
    ///     VoiceConfig,
    /// };
    ///
    /// let body = CreatePhotoVideo::new(
    ///         "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8Dwn4EIAAAxAQP9VcXQKAAAAABJRU5ErkJggg==",
    ///         [
    ///             ShootScriptItem::new(
    ///                     ShootScript::new()
    ///                         .script_type(ScriptType::Text)
    ///                         .text_config(TextConfig::new("Happy birthday!")),
    ///                 )
    ///                 .sequence_number(0),
    ///         ],
    ///         OutputAssetConfig::new("Birthday card"),
    ///     )
    ///     .voice_config(VoiceConfig::new("8e21f7b5c04d4a69935fd8a16c7be302"))
    ///     .video_config(
    ///         PhotoVideoConfig::new(PhotoVideoCodec::H264)
    ///             .bitrate(2000)
    ///             .frame_rate(FrameRate::N30),
    ///     )
    ///     .authorize_use_human_image(true);
    /// let response = client.create_photo_digital_human_video(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_photo_digital_human_video(
        &self,
        body: impl Borrow<types::CreatePhotoVideo>,
    ) -> builders::CreatePhotoDigitalHumanVideo {
        let mut call = self.0.call(&operations::CREATE_PHOTO_DIGITAL_HUMAN_VIDEO);
        call.body(Borrow::<types::CreatePhotoVideo>::borrow(&body));
        builders::CreatePhotoDigitalHumanVideo { call }
    }

    /// Show a video with a photo that speaks.
    ///
    /// `GET /v1/{project_id}/photo-digital-human-videos/{job_id}` (ShowPhotoDigitalHumanVideo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_photo_digital_human_video("9c41d6f0-3b7e-4a58-8d12-e05f72c9ab36")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_photo_digital_human_video(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowPhotoDigitalHumanVideo {
        let mut call = self.0.call(&operations::SHOW_PHOTO_DIGITAL_HUMAN_VIDEO);
        call.set_as::<String>("job_id", job_id);
        builders::ShowPhotoDigitalHumanVideo { call }
    }

    /// Cancel a video with a photo that speaks.
    ///
    /// Only a job that waits can be canceled.
    ///
    /// `POST /v1/{project_id}/photo-digital-human-videos/{job_id}/cancel`
    /// (CancelPhotoDigitalHumanVideo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .cancel_photo_digital_human_video("9c41d6f0-3b7e-4a58-8d12-e05f72c9ab36")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_photo_digital_human_video(
        &self,
        job_id: impl Into<String>,
    ) -> builders::CancelPhotoDigitalHumanVideo {
        let mut call = self.0.call(&operations::CANCEL_PHOTO_DIGITAL_HUMAN_VIDEO);
        call.set_as::<String>("job_id", job_id);
        builders::CancelPhotoDigitalHumanVideo { call }
    }
}
