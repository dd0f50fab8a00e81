//! The family `digital-assets`. The library of images, videos, voices, avatars and other
//! assets.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /v1/{project_id}/digital-assets`
    pub static LIST_ASSETS: Operation =
        Operation::new("ListAssets", Method::Get, "/v1/{project_id}/digital-assets")
            .family("digital-assets")
            .idempotent()
            .retry(Retry::Idempotent)
            .rate_limit(10, &[("cn-north-4", 20)])
            .pagination(
                Pagination::new("assets", "offset", "limit")
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
                Parameter::query("limit").range(1.0, 100.0),
                Parameter::query("offset").range(0.0, 2147483647.0),
                Parameter::query("name").max_length(128),
                Parameter::query("tag").max_length(1024),
                Parameter::query("tag_combination_type"),
                Parameter::query("start_time"),
                Parameter::query("end_time"),
                Parameter::query("asset_type").joined(),
                Parameter::query("sort_key"),
                Parameter::query("sort_dir"),
                Parameter::query("asset_source"),
                Parameter::query("asset_state").joined(),
                Parameter::query("style_id"),
                Parameter::query("accurate_query_field")
                    .repeated()
                    .max_items(100),
                Parameter::query("asset_id")
                    .repeated()
                    .length(1, 64)
                    .max_items(100),
                Parameter::query("sex").joined(),
                Parameter::query("language").joined(),
                Parameter::query("system_property").length(1, 1024),
                Parameter::query("action_editable"),
                Parameter::query("is_with_action_library"),
                Parameter::query("is_movable"),
                Parameter::query("voice_provider"),
                Parameter::query("role"),
                Parameter::query("is_realtime_voice"),
                Parameter::query("human_model_2d_version"),
                Parameter::query("include_device_name").length(1, 128),
                Parameter::query("exclude_device_name").length(1, 128),
                Parameter::query("supported_service"),
                Parameter::query("app_user_id").length(1, 256),
            ])
            .statuses(&[
                Status::Code(200),
                Status::Code(400),
                Status::Code(401),
                Status::Code(403),
                Status::Code(429),
                Status::Code(500),
            ])
            .sensitive(&["/assets/*/app_user_id", "/assets/*/files/*/download_url"])
            .success(Success::json::<types::ListAssetsResponse>());

    /// `POST /v1/{project_id}/digital-assets`
    pub static CREATE_DIGITAL_ASSET: Operation = Operation::new(
        "CreateDigitalAsset",
        Method::Post,
        "/v1/{project_id}/digital-assets",
    )
    .family("digital-assets")
    .rate_limit(5, &[("cn-north-4", 10)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::header("X-MSS-Authorization").max_length(1024),
        Parameter::body("/asset_name").max_length(256),
        Parameter::body("/asset_description").max_length(4096),
        Parameter::body("/tags").max_items(50),
        Parameter::body("/tags/*").max_length(128),
        Parameter::body("/asset_extra_meta/voice_model_meta/order").range(0.0, 32767.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/languages").max_items(100),
        Parameter::body("/asset_extra_meta/voice_model_meta/speed_ratio").range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/volume_ratio").range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/style").length(1, 32),
        Parameter::body("/asset_extra_meta/voice_model_meta/voice_capability/conversion_rate")
            .range(0.0, 50.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/voice_capability/conversion_rate_en")
            .range(0.0, 50.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/age").length(1, 64),
        Parameter::body("/asset_extra_meta/ppt_meta/page_count").range(0.0, 256.0),
        Parameter::body("/asset_extra_meta/ppt_meta/pages").max_items(256),
        Parameter::body("/asset_extra_meta/ppt_meta/pages/*/page_no").range(1.0, 256.0),
        Parameter::body("/asset_extra_meta/ppt_meta/pages/*/file_id").length(1, 64),
        Parameter::body("/asset_extra_meta/ppt_meta/pages/*/page_content").max_length(2048),
        Parameter::body("/asset_extra_meta/material_meta/components").max_items(512),
        Parameter::body("/asset_extra_meta/material_meta/components/*/component_name")
            .length(1, 256),
        Parameter::body("/asset_extra_meta/material_meta/components/*/component_desc")
            .length(1, 512),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/device_names").max_items(16),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/device_names/*").length(1, 64),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map").max_items(256),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_name_zh")
            .length(1, 128),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_name_en")
            .length(1, 128),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_duration")
            .range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/catalog")
            .max_length(128),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/file_name")
            .length(1, 256),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/tag")
            .length(1, 256),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/voice_asset_id").length(1, 64),
        Parameter::body("/asset_extra_meta/image_meta/codec").max_length(32),
        Parameter::body("/asset_extra_meta/image_meta/width").range(0.0, 8196.0),
        Parameter::body("/asset_extra_meta/image_meta/height").range(0.0, 8196.0),
        Parameter::body("/asset_extra_meta/image_meta/size").range(0.0, 9.223372036854776e18),
        Parameter::body("/asset_extra_meta/image_meta/frame_rate").max_length(32),
        Parameter::body("/asset_extra_meta/image_meta/duration").range(0.0, 86400.0),
        Parameter::body("/asset_extra_meta/video_meta/video_codec").max_length(32),
        Parameter::body("/asset_extra_meta/video_meta/width").range(0.0, 8196.0),
        Parameter::body("/asset_extra_meta/video_meta/height").range(0.0, 8196.0),
        Parameter::body("/asset_extra_meta/video_meta/frame_rate").max_length(32),
        Parameter::body("/asset_extra_meta/video_meta/video_bit_rate").range(0.0, 104857600.0),
        Parameter::body("/asset_extra_meta/video_meta/duration").range(0.0, 86400.0),
        Parameter::body("/asset_extra_meta/video_meta/audio_codec").max_length(32),
        Parameter::body("/asset_extra_meta/video_meta/audio_bit_rate").range(0.0, 16384.0),
        Parameter::body("/asset_extra_meta/video_meta/audio_channels").range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/video_meta/sample").range(0.0, 100000.0),
        Parameter::body("/asset_extra_meta/audio_meta/duration").range(0.0, 86400.0),
        Parameter::body("/asset_extra_meta/audio_meta/audio_codec").max_length(32),
        Parameter::body("/asset_extra_meta/audio_meta/audio_bit_rate").range(0.0, 16384.0),
        Parameter::body("/asset_extra_meta/audio_meta/audio_channels").range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/audio_meta/sample").range(0.0, 100000.0),
        Parameter::body("/system_properties").max_items(50),
        Parameter::body("/system_properties/*/key").length(1, 256),
        Parameter::body("/system_properties/*/value").length(1, 1024),
        Parameter::body("/shared_config/allowed_project_ids").max_items(100),
        Parameter::body("/shared_config/allowed_project_ids/*").length(1, 64),
        Parameter::body("/asset_order").range(0.0, 32767.0),
        Parameter::body("/supported_service").max_items(10),
        Parameter::body("/auto_operation_config").max_items(10),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateDigitalAssetResponse>());

    /// `GET /v1/{project_id}/digital-assets/{asset_id}`
    pub static SHOW_ASSET: Operation = Operation::new(
        "ShowAsset",
        Method::Get,
        "/v1/{project_id}/digital-assets/{asset_id}",
    )
    .family("digital-assets")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(10, &[("cn-north-4", 20)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("asset_id").max_length(64),
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
    .sensitive(&["/app_user_id", "/files/*/download_url"])
    .success(Success::json::<types::DigitalAssetInfo>());

    /// `PUT /v1/{project_id}/digital-assets/{asset_id}`
    pub static UPDATE_DIGITAL_ASSET: Operation = Operation::new(
        "UpdateDigitalAsset",
        Method::Put,
        "/v1/{project_id}/digital-assets/{asset_id}",
    )
    .family("digital-assets")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(5, &[("cn-north-4", 10)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("asset_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/asset_name").max_length(256),
        Parameter::body("/asset_description").max_length(4096),
        Parameter::body("/tags").max_items(50),
        Parameter::body("/tags/*").max_length(128),
        Parameter::body("/asset_extra_meta/voice_model_meta/order").range(0.0, 32767.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/languages").max_items(100),
        Parameter::body("/asset_extra_meta/voice_model_meta/speed_ratio").range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/volume_ratio").range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/style").length(1, 32),
        Parameter::body("/asset_extra_meta/voice_model_meta/voice_capability/conversion_rate")
            .range(0.0, 50.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/voice_capability/conversion_rate_en")
            .range(0.0, 50.0),
        Parameter::body("/asset_extra_meta/voice_model_meta/age").length(1, 64),
        Parameter::body("/asset_extra_meta/ppt_meta/page_count").range(0.0, 256.0),
        Parameter::body("/asset_extra_meta/ppt_meta/pages").max_items(256),
        Parameter::body("/asset_extra_meta/ppt_meta/pages/*/page_no").range(1.0, 256.0),
        Parameter::body("/asset_extra_meta/ppt_meta/pages/*/file_id").length(1, 64),
        Parameter::body("/asset_extra_meta/ppt_meta/pages/*/page_content").max_length(2048),
        Parameter::body("/asset_extra_meta/material_meta/components").max_items(512),
        Parameter::body("/asset_extra_meta/material_meta/components/*/component_name")
            .length(1, 256),
        Parameter::body("/asset_extra_meta/material_meta/components/*/component_desc")
            .length(1, 512),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/device_names").max_items(16),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/device_names/*").length(1, 64),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map").max_items(256),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_name_zh")
            .length(1, 128),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_name_en")
            .length(1, 128),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_duration")
            .range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/catalog")
            .max_length(128),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/file_name")
            .length(1, 256),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/tag")
            .length(1, 256),
        Parameter::body("/asset_extra_meta/human_model_2d_meta/voice_asset_id").length(1, 64),
        Parameter::body("/asset_extra_meta/image_meta/codec").max_length(32),
        Parameter::body("/asset_extra_meta/image_meta/width").range(0.0, 8196.0),
        Parameter::body("/asset_extra_meta/image_meta/height").range(0.0, 8196.0),
        Parameter::body("/asset_extra_meta/image_meta/size").range(0.0, 9.223372036854776e18),
        Parameter::body("/asset_extra_meta/image_meta/frame_rate").max_length(32),
        Parameter::body("/asset_extra_meta/image_meta/duration").range(0.0, 86400.0),
        Parameter::body("/asset_extra_meta/video_meta/video_codec").max_length(32),
        Parameter::body("/asset_extra_meta/video_meta/width").range(0.0, 8196.0),
        Parameter::body("/asset_extra_meta/video_meta/height").range(0.0, 8196.0),
        Parameter::body("/asset_extra_meta/video_meta/frame_rate").max_length(32),
        Parameter::body("/asset_extra_meta/video_meta/video_bit_rate").range(0.0, 104857600.0),
        Parameter::body("/asset_extra_meta/video_meta/duration").range(0.0, 86400.0),
        Parameter::body("/asset_extra_meta/video_meta/audio_codec").max_length(32),
        Parameter::body("/asset_extra_meta/video_meta/audio_bit_rate").range(0.0, 16384.0),
        Parameter::body("/asset_extra_meta/video_meta/audio_channels").range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/video_meta/sample").range(0.0, 100000.0),
        Parameter::body("/asset_extra_meta/audio_meta/duration").range(0.0, 86400.0),
        Parameter::body("/asset_extra_meta/audio_meta/audio_codec").max_length(32),
        Parameter::body("/asset_extra_meta/audio_meta/audio_bit_rate").range(0.0, 16384.0),
        Parameter::body("/asset_extra_meta/audio_meta/audio_channels").range(0.0, 100.0),
        Parameter::body("/asset_extra_meta/audio_meta/sample").range(0.0, 100000.0),
        Parameter::body("/system_properties").max_items(50),
        Parameter::body("/system_properties/*/key").length(1, 256),
        Parameter::body("/system_properties/*/value").length(1, 1024),
        Parameter::body("/shared_config/allowed_project_ids").max_items(100),
        Parameter::body("/shared_config/allowed_project_ids/*").length(1, 64),
        Parameter::body("/asset_order").range(0.0, 32767.0),
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
    .sensitive(&["/app_user_id", "/files/*/download_url"])
    .success(Success::json::<types::DigitalAssetInfo>());

    /// `DELETE /v1/{project_id}/digital-assets/{asset_id}`
    pub static DELETE_ASSET: Operation = Operation::new(
        "DeleteAsset",
        Method::Delete,
        "/v1/{project_id}/digital-assets/{asset_id}",
    )
    .family("digital-assets")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(5, &[("cn-north-4", 10)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("asset_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("mode"),
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

    /// `POST /v1/{project_id}/digital-assets/{asset_id}/restore`
    pub static RESTORE_ASSET: Operation = Operation::new(
        "RestoreAsset",
        Method::Post,
        "/v1/{project_id}/digital-assets/{asset_id}/restore",
    )
    .family("digital-assets")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(5, &[("cn-north-4", 10)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("asset_id").max_length(64),
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

    /// `GET /v1/{project_id}/digital-assets/{asset_id}/replication-info`
    pub static SHOW_ASSET_REPLICATION_INFO: Operation = Operation::new(
        "ShowAssetReplicationInfo",
        Method::Get,
        "/v1/{project_id}/digital-assets/{asset_id}/replication-info",
    )
    .family("digital-assets")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("asset_id").max_length(64),
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
    .sensitive(&["/asset_info"])
    .success(Success::json::<types::ReplicationAssetInfo>());

    /// `POST /v1/{project_id}/digital-assets-by-replication-info`
    pub static CREATE_ASSET_BY_REPLICATION_INFO: Operation = Operation::new(
        "CreateAssetByReplicationInfo",
        Method::Post,
        "/v1/{project_id}/digital-assets-by-replication-info",
    )
    .family("digital-assets")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/asset_id").length(1, 64),
        Parameter::body("/asset_info").length(1, 100000),
        Parameter::body("/encryption_info/algorithm").length(1, 64),
        Parameter::body("/encryption_info/key_id").length(1, 128),
        Parameter::body("/encryption_info/iv").length(1, 128),
        Parameter::body("/expire_time").range(0.0, 9.223372036854776e18),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `POST /v1/{project_id}/digital-assets/summarys`
    pub static LIST_ASSET_SUMMARY: Operation = Operation::new(
        "ListAssetSummary",
        Method::Post,
        "/v1/{project_id}/digital-assets/summarys",
    )
    .family("digital-assets")
    .idempotent()
    .retry(Retry::Idempotent)
    .rate_limit(10, &[("cn-north-4", 20)])
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/asset_ids").items(1, 1000),
        Parameter::body("/asset_ids/*").max_length(1024),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&["/asset_list/*/cover_url", "/asset_list/*/thumbnail_url"])
    .success(Success::json::<types::ListAssetSummaryResponse>());

    /// `POST /v1/{project_id}/digital-assets/batch-action`
    pub static BATCH_EXECUTE_ASSET_ACTION: Operation = Operation::new(
        "BatchExecuteAssetAction",
        Method::Post,
        "/v1/{project_id}/digital-assets/batch-action",
    )
    .family("digital-assets")
    .idempotent()
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/asset_ids").items(1, 100),
        Parameter::body("/asset_ids/*").length(1, 64),
        Parameter::body("/params").max_length(4096),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::BatchExecuteAssetActionResponse>());

    /// `GET /v1/{project_id}/digital-assets-action/transfers`
    pub static LIST_TRANSFER_ASSET_JOBS: Operation = Operation::new(
        "ListTransferAssetJobs",
        Method::Get,
        "/v1/{project_id}/digital-assets-action/transfers",
    )
    .family("digital-assets")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("jobs", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .job(JobFields::new("job_id", "state").items("jobs"))
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
        Parameter::query("role"),
        Parameter::query("state").joined(),
        Parameter::query("transfer_type"),
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
        "/jobs/*/transfer_assets/*/cover_url",
        "/jobs/*/transfer_assets/*/thumbnail_url",
    ])
    .success(Success::json::<types::ListTransferAssetJobsResponse>());

    /// `POST /v1/{project_id}/digital-assets-action/transfers`
    pub static TRANSFER_ASSET: Operation = Operation::new(
        "TransferAsset",
        Method::Post,
        "/v1/{project_id}/digital-assets-action/transfers",
    )
    .family("digital-assets")
    .creates("job_id", "ShowTransferAssetJob")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/dest_project_id").length(1, 64),
        Parameter::body("/memo").max_length(256),
        Parameter::body("/transfer_job_id").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::TransferAssetResponse>());

    /// `GET /v1/{project_id}/digital-assets-action/transfers/{job_id}`
    pub static SHOW_TRANSFER_ASSET_JOB: Operation = Operation::new(
        "ShowTransferAssetJob",
        Method::Get,
        "/v1/{project_id}/digital-assets-action/transfers/{job_id}",
    )
    .family("digital-assets")
    .idempotent()
    .retry(Retry::Idempotent)
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
        "/transfer_assets/*/cover_url",
        "/transfer_assets/*/thumbnail_url",
    ])
    .success(Success::json::<types::TransferAssetJobInfo>());

    /// `POST /v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}`
    pub static EXECUTE_TRANSFER_ASSET_ACTION: Operation = Operation::new(
        "ExecuteTransferAssetAction",
        Method::Post,
        "/v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}",
    )
    .family("digital-assets")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::path("action").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/reason").max_length(256),
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
    .success(Success::json::<types::ExecuteTransferAssetActionResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// List assets.
        ///
        /// Filters combine: an asset is listed when it passes all that are given. Without any, all
        /// assets of the project are listed, in whatever state, and none of the system's.
        ///
        /// `GET /v1/{project_id}/digital-assets` (ListAssets)
        pub struct ListAssets: json -> types::ListAssetsResponse, paged;
    }

    impl ListAssets {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// A part of the name, unless `accurate_query_field` says otherwise. At most 128 characters.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        /// A part of a tag. How several are written is undocumented. At most 1024 characters.
        pub fn tag<F>(mut self, tag: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("tag", codegen::IntoOption::into_option(tag));
            self
        }

        /// Whether assets need all the tags or one of them. Default: `UNION_SET`.
        pub fn tag_combination_type<F>(
            mut self,
            tag_combination_type: impl codegen::IntoOption<types::TagCombination, F>,
        ) -> Self {
            self.call.set_option(
                "tag_combination_type",
                codegen::IntoOption::into_option(tag_combination_type),
            );
            self
        }

        /// Only assets created at this time or later.
        pub fn start_time<F>(
            mut self,
            start_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call
                .set_option("start_time", codegen::IntoOption::into_option(start_time));
            self
        }

        /// Only assets created at this time or earlier.
        pub fn end_time<F>(
            mut self,
            end_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call
                .set_option("end_time", codegen::IntoOption::into_option(end_time));
            self
        }

        /// Only assets of one of these types.
        pub fn asset_type<F>(
            mut self,
            asset_type: impl codegen::IntoList<types::AssetType, F>,
        ) -> Self {
            self.call
                .set_list("asset_type", codegen::IntoList::into_list(asset_type));
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

        /// Whose assets are listed, the system's or those of projects (CUSTOMIZATION). Default:
        /// `CUSTOMIZATION`.
        pub fn asset_source<F>(
            mut self,
            asset_source: impl codegen::IntoOption<types::AssetSource, F>,
        ) -> Self {
            self.call.set_option(
                "asset_source",
                codegen::IntoOption::into_option(asset_source),
            );
            self
        }

        /// Only assets in one of these states. The recycle bin is `DELETING`.
        pub fn asset_state<F>(
            mut self,
            asset_state: impl codegen::IntoList<types::AssetState, F>,
        ) -> Self {
            self.call
                .set_list("asset_state", codegen::IntoList::into_list(asset_state));
            self
        }

        /// Only assets that go with this style of modeled characters.
        pub fn style_id<F>(mut self, style_id: impl codegen::IntoOption<types::StyleId, F>) -> Self {
            self.call
                .set_option("style_id", codegen::IntoOption::into_option(style_id));
            self
        }

        /// Names of those filters that match the whole value instead of a part. Which filters may be
        /// named is undocumented; `name` is one of those that match a part. At most 100 elements.
        pub fn accurate_query_field<F>(
            mut self,
            accurate_query_field: impl codegen::IntoList<String, F>,
        ) -> Self {
            self.call.set_list(
                "accurate_query_field",
                codegen::IntoList::into_list(accurate_query_field),
            );
            self
        }

        /// Only these assets. 1 to 64 characters. At most 100 elements.
        pub fn asset_id<F>(mut self, asset_id: impl codegen::IntoList<String, F>) -> Self {
            self.call
                .set_list("asset_id", codegen::IntoList::into_list(asset_id));
            self
        }

        /// Only assets of one of these sexes.
        pub fn sex<F>(mut self, sex: impl codegen::IntoList<types::VoiceSex, F>) -> Self {
            self.call.set_list("sex", codegen::IntoList::into_list(sex));
            self
        }

        /// Only voices that speak one of these languages.
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoList<types::VoiceLanguage, F>,
        ) -> Self {
            self.call
                .set_list("language", codegen::IntoList::into_list(language));
            self
        }

        /// Only assets with these system properties, written `KEY:value` and joined by commas, such as
        /// `BACKGROUND_IMG:Yes,CREATED_BY_PLATFORM:Yes`. The keys are those of `SystemPropertyKey`. 1
        /// to 1024 characters.
        pub fn system_property<F>(
            mut self,
            system_property: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "system_property",
                codegen::IntoOption::into_option(system_property),
            );
            self
        }

        /// Only avatar models whose actions can be edited, or only the others.
        pub fn action_editable<F>(
            mut self,
            action_editable: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.call.set_option(
                "action_editable",
                codegen::IntoOption::into_option(action_editable),
            );
            self
        }

        /// Only avatar models with a library of actions, from which scenes are arranged, or only the
        /// others.
        pub fn is_with_action_library<F>(
            mut self,
            is_with_action_library: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.call.set_option(
                "is_with_action_library",
                codegen::IntoOption::into_option(is_with_action_library),
            );
            self
        }

        /// Only avatar models that can walk about, or only the others.
        pub fn is_movable<F>(mut self, is_movable: impl codegen::IntoOption<bool, F>) -> Self {
            self.call
                .set_option("is_movable", codegen::IntoOption::into_option(is_movable));
            self
        }

        /// Only voices of this maker.
        pub fn voice_provider<F>(
            mut self,
            voice_provider: impl codegen::IntoOption<types::VoiceProvider, F>,
        ) -> Self {
            self.call.set_option(
                "voice_provider",
                codegen::IntoOption::into_option(voice_provider),
            );
            self
        }

        /// Only assets that the project shares with others, or only those that others share with it.
        pub fn role<F>(mut self, role: impl codegen::IntoOption<types::SharingRole, F>) -> Self {
            self.call
                .set_option("role", codegen::IntoOption::into_option(role));
            self
        }

        /// Only voices that are fast enough for live rooms and conversations, or only the others.
        pub fn is_realtime_voice<F>(
            mut self,
            is_realtime_voice: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.call.set_option(
                "is_realtime_voice",
                codegen::IntoOption::into_option(is_realtime_voice),
            );
            self
        }

        /// Only avatar models of this version.
        pub fn human_model_2d_version<F>(
            mut self,
            human_model_2d_version: impl codegen::IntoOption<types::HumanModel2DVersion, F>,
        ) -> Self {
            self.call.set_option(
                "human_model_2d_version",
                codegen::IntoOption::into_option(human_model_2d_version),
            );
            self
        }

        /// Only avatar models that were compiled for this device. 1 to 128 characters.
        pub fn include_device_name<F>(
            mut self,
            include_device_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "include_device_name",
                codegen::IntoOption::into_option(include_device_name),
            );
            self
        }

        /// Only avatar models that were not compiled for this device. 1 to 128 characters.
        pub fn exclude_device_name<F>(
            mut self,
            exclude_device_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "exclude_device_name",
                codegen::IntoOption::into_option(exclude_device_name),
            );
            self
        }

        /// Only avatar models that can be used for this.
        pub fn supported_service<F>(
            mut self,
            supported_service: impl codegen::IntoOption<types::SupportedService, F>,
        ) -> Self {
            self.call.set_option(
                "supported_service",
                codegen::IntoOption::into_option(supported_service),
            );
            self
        }

        /// Only assets that were created with this `X-App-UserId`. No Chinese characters. 1 to 256
        /// characters.
        pub fn app_user_id<F>(mut self, app_user_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("app_user_id", codegen::IntoOption::into_option(app_user_id));
            self
        }
    }

    codegen::request! {
        /// Create an asset, to which files are then uploaded.
        ///
        /// The first of two steps: the asset stays in state `CREATING` until its `MAIN` file was
        /// uploaded with `CreateFile` or `CreateLargeFile`. What extension this file may have, in upper
        /// or lower case, and how large it may be depends on the type:
        ///
        /// - `VIDEO`: mp4, m4v, mkv, mov, flv, 3gp, wmv, avi or webm, at most 5 GB;
        /// - `IMAGE`: jpeg, jpg, png, bmp or gif, at most 50 MB;
        /// - `MUSIC` and `AUDIO`: wav, mp3 or m4a, at most 100 MB;
        /// - `PPT`: ppt, pptx or pdf, at most 100 MB.
        ///
        /// Where an image or a video shows up in the vendor's consoles depends on `system_properties`:
        /// `BACKGROUND_IMG` or `MATERIAL_IMG` for an image, `MATERIAL_VIDEO` or `BUSINESS_CARD_VIDEO`
        /// for a video. Voices and avatar models come of training, and only the vendor uploads them.
        ///
        /// `POST /v1/{project_id}/digital-assets` (CreateDigitalAsset)
        pub struct CreateDigitalAsset: json -> types::CreateDigitalAssetResponse;
    }

    impl CreateDigitalAsset {
        /// A token that parts of the service show each other. Callers leave it out. At most 1024
        /// characters.
        pub fn mss_authorization<F>(
            mut self,
            mss_authorization: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "X-MSS-Authorization",
                codegen::IntoOption::into_option(mss_authorization),
            );
            self
        }
    }

    codegen::request! {
        /// Show an asset.
        ///
        /// `GET /v1/{project_id}/digital-assets/{asset_id}` (ShowAsset)
        pub struct ShowAsset: json -> types::DigitalAssetInfo;
    }

    codegen::request! {
        /// Change an asset.
        ///
        /// Members that are left out stay as they are. Of the states, only ACTIVED and UNACTIVED can be
        /// set (and WAITING_DELETE by administrators); the service sets all others.
        ///
        /// `PUT /v1/{project_id}/digital-assets/{asset_id}` (UpdateDigitalAsset)
        pub struct UpdateDigitalAsset: json -> types::DigitalAssetInfo;
    }

    codegen::request! {
        /// Move an asset to the recycle bin, or delete it for good.
        ///
        /// Without `mode` the asset gets the state DELETING, from which `RestoreAsset` brings it back.
        /// The vendor's console only lets assets in state UNACTIVED be deleted; whether this call
        /// rejects others is undocumented.
        ///
        /// `DELETE /v1/{project_id}/digital-assets/{asset_id}` (DeleteAsset)
        pub struct DeleteAsset: empty -> ();
    }

    impl DeleteAsset {
        /// Deletes for good, also what is in the recycle bin.
        pub fn mode<F>(mut self, mode: impl codegen::IntoOption<types::DeleteMode, F>) -> Self {
            self.call
                .set_option("mode", codegen::IntoOption::into_option(mode));
            self
        }
    }

    codegen::request! {
        /// Bring an asset back from the recycle bin.
        ///
        /// Only assets in state DELETING are there. Which state a restored asset has is undocumented;
        /// expect that it must be activated again.
        ///
        /// `POST /v1/{project_id}/digital-assets/{asset_id}/restore` (RestoreAsset)
        pub struct RestoreAsset: empty -> ();
    }

    codegen::request! {
        /// Show what another region needs to copy an asset.
        ///
        /// The first of two steps to copy an asset to another region. Call it in the region of the
        /// asset, and pass the response unchanged to `CreateAssetByReplicationInfo` of the other
        /// region.
        ///
        /// `GET /v1/{project_id}/digital-assets/{asset_id}/replication-info` (ShowAssetReplicationInfo)
        pub struct ShowAssetReplicationInfo: json -> types::ReplicationAssetInfo;
    }

    codegen::request! {
        /// Copy an asset from another region.
        ///
        /// The second of two steps. Call it in the region that shall have the copy, with the response
        /// that `ShowAssetReplicationInfo` gave in the region of the original. How to find the copy is
        /// undocumented: the response does not name it.
        ///
        /// `POST /v1/{project_id}/digital-assets-by-replication-info` (CreateAssetByReplicationInfo)
        pub struct CreateAssetByReplicationInfo: empty -> ();
    }

    codegen::request! {
        /// Show several assets in brief.
        ///
        /// `POST /v1/{project_id}/digital-assets/summarys` (ListAssetSummary)
        pub struct ListAssetSummary: json -> types::ListAssetSummaryResponse;
    }

    codegen::request! {
        /// Do the same to several assets.
        ///
        /// The status is 200 also when nothing was done: the results list the assets concerned, and
        /// why. How many assets one call takes is undocumented.
        ///
        /// `POST /v1/{project_id}/digital-assets/batch-action` (BatchExecuteAssetAction)
        pub struct BatchExecuteAssetAction: json -> types::BatchExecuteAssetActionResponse;
    }

    codegen::request! {
        /// List transfers of assets between projects.
        ///
        /// Mind the defaults: without filters only those transfers to the project are listed that wait
        /// for it to accept them.
        ///
        /// `GET /v1/{project_id}/digital-assets-action/transfers` (ListTransferAssetJobs)
        pub struct ListTransferAssetJobs: json -> types::ListTransferAssetJobsResponse, paged;
    }

    impl ListTransferAssetJobs {
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

        /// What the project is to the transfers. Default: `RECEIVER`.
        pub fn role<F>(mut self, role: impl codegen::IntoOption<types::TransferRole, F>) -> Self {
            self.call
                .set_option("role", codegen::IntoOption::into_option(role));
            self
        }

        /// Only transfers in one of these states. Without it, only those in state `PROCESSING`.
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::TransferJobState, F>) -> Self {
            self.call
                .set_list("state", codegen::IntoList::into_list(state));
            self
        }

        /// Only elements whose `transfer_type` is this. Default: `TRANSFER_OUT`.
        pub fn transfer_type<F>(
            mut self,
            transfer_type: impl codegen::IntoOption<types::TransferType, F>,
        ) -> Self {
            self.call.set_option(
                "transfer_type",
                codegen::IntoOption::into_option(transfer_type),
            );
            self
        }
    }

    codegen::request! {
        /// Transfer assets to another project.
        ///
        /// Only administrators and accounts on the vendor's list may transfer assets, and those on the
        /// list only voices and avatar models. Every project may return to the sender what it has
        /// accepted. The assets change hands when the other side accepts them with
        /// `ExecuteTransferAssetAction`.
        ///
        /// `POST /v1/{project_id}/digital-assets-action/transfers` (TransferAsset)
        pub struct TransferAsset: json -> types::TransferAssetResponse;
    }

    impl TransferAsset {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::TransferAssetJobInfo>> {
            codegen::start_job::<types::TransferAssetResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Show a transfer of assets.
        ///
        /// `GET /v1/{project_id}/digital-assets-action/transfers/{job_id}` (ShowTransferAssetJob)
        pub struct ShowTransferAssetJob: json -> types::TransferAssetJobInfo;
    }

    codegen::request! {
        /// Accept, reject or cancel a transfer of assets.
        ///
        /// Only transfers in state PROCESSING can be acted on. When the receiver has to pay for a
        /// transfer (`is_need_billing`), `accept` only returns what would be taken from it, and
        /// `accept_confirm` takes it.
        ///
        /// `POST /v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}`
        /// (ExecuteTransferAssetAction)
        pub struct ExecuteTransferAssetAction: json -> types::ExecuteTransferAssetActionResponse;
    }

    impl ExecuteTransferAssetAction {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::TransferAssetActionRequest>) -> Self {
            self.call
                .body(Borrow::<types::TransferAssetActionRequest>::borrow(&body));
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        AssetFileInfo, AssetState, ErrorResponse, ExternalVoiceProvider, ModelResolution,
        ReviewConfig, SharedType, SupportedService, VideoTranscodingStatus, VoiceLanguage,
        VoiceSex,
    };

    codegen::open_enum! {
        pub enum TagCombination {
            Intersection = "INTERSECTION",
            UnionSet = "UNION_SET",
        }
    }

    codegen::open_enum! {
        /// What an asset is.
        ///
        /// - `VOICE_MODEL`: a voice. `HUMAN_MODEL_2D`: an avatar. `BUSINESS_CARD_TEMPLET`: a template
        ///   of digital business cards. `PPT`: slides, also from PDF.
        /// - `MATERIAL`: a stylized part of a modeled character, such as its hair.
        /// - `HUMAN_MODEL`, `SCENE`, `ANIMATION`, `NORMAL_MODEL` and `MODEL`: of 3D characters, which
        ///   the service no longer creates.
        pub enum AssetType {
            VoiceModel = "VOICE_MODEL",
            Video = "VIDEO",
            Image = "IMAGE",
            Ppt = "PPT",
            Music = "MUSIC",
            Audio = "AUDIO",
            CommonFile = "COMMON_FILE",
            HumanModel2d = "HUMAN_MODEL_2D",
            BusinessCardTemplet = "BUSINESS_CARD_TEMPLET",
            Material = "MATERIAL",
            HumanModel = "HUMAN_MODEL",
            Scene = "SCENE",
            Animation = "ANIMATION",
            NormalModel = "NORMAL_MODEL",
            Model = "MODEL",
        }
    }

    codegen::open_enum! {
        /// Whose assets are listed, the system's or those of projects (CUSTOMIZATION).
        pub enum AssetSource {
            System = "SYSTEM",
            Customization = "CUSTOMIZATION",
            All = "ALL",
        }
    }

    codegen::open_enum! {
        /// A style of modeled characters.
        pub enum StyleId {
            SystemMale001 = "system_male_001",
            SystemFemale001 = "system_female_001",
            SystemMale002 = "system_male_002",
            SystemFemale002 = "system_female_002",
        }
    }

    codegen::open_enum! {
        /// The producer of a voice: the service itself or Mobvoi.
        pub enum VoiceProvider {
            HuaweiMetastudio = "HUAWEI_METASTUDIO",
            Mobvoi = "MOBVOI",
        }
    }

    codegen::open_enum! {
        /// Who shares an asset, and with whom it is shared.
        pub enum SharingRole {
            Sharer = "SHARER",
            Sharee = "SHAREE",
        }
    }

    codegen::open_enum! {
        /// Version of an avatar model, written with an underscore where training jobs write a point.
        pub enum HumanModel2DVersion {
            V2 = "V2",
            V3 = "V3",
            V32 = "V3_2",
            V33 = "V3_3",
        }
    }

    /// The answer of `ListAssets`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListAssetsResponse {
        /// How many assets pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 1000 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub assets: Vec<DigitalAssetInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListAssetsResponse, extra {
            0 count: Option<i32> = optional "count";
            1 assets: Vec<DigitalAssetInfo> = collection "assets";
        }
    }

    /// Something in the asset library.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DigitalAssetInfo {
        /// The project that owns the asset. 1 to 64 characters.
        pub project_id: Option<String>,
        /// 1 to 256 characters.
        pub asset_id: String,
        /// Marks the content as generated by AI. 1 to 256 characters.
        pub produce_id: Option<String>,
        /// At most 256 characters.
        pub asset_name: Option<String>,
        /// At most 4096 characters.
        pub asset_description: Option<String>,
        /// The X-App-UserId that the asset was created with, if any. At most 256 characters.
        pub app_user_id: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// What an asset is.
        pub asset_type: Option<AssetType>,
        /// Where an asset stands.
        pub asset_state: Option<AssetState>,
        /// Who rejected an asset in review.
        pub fail_type: Option<AssetFailType>,
        /// Why the asset is blocked, as a number of the vendor's. At most 256 characters.
        pub block_reason_code: Option<String>,
        /// Why the asset failed, was blocked, or was unblocked, in words. At most 256 characters.
        pub reason: Option<String>,
        /// At most 50 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<String>,
        /// What is particular to a type of asset. Only the property that belongs to asset_type counts;
        /// others are ignored.
        pub asset_extra_meta: Option<AssetExtraMeta>,
        /// At most 50 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub system_properties: Vec<SystemProperty>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub files: Vec<AssetFileInfo>,
        /// Place in the vendor's console: the smaller comes first, and of equals the newest. Range: 0
        /// to 32767.
        pub asset_order: Option<i32>,
        /// What an avatar model can be used for. At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub supported_service: Vec<SupportedService>,
        /// What will be done to the asset by itself. At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub auto_operation_config: Vec<AutoOperationConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DigitalAssetInfo, extra {
            0 project_id: Option<String> = optional "project_id";
            1 asset_id: String = required "asset_id";
            2 produce_id: Option<String> = optional "produce_id";
            3 asset_name: Option<String> = optional "asset_name";
            4 asset_description: Option<String> = optional "asset_description";
            5 app_user_id: Option<String> = optional "app_user_id" sensitive;
            6 create_time: Option<codegen::Timestamp> = optional "create_time";
            7 update_time: Option<codegen::Timestamp> = optional "update_time";
            8 asset_type: Option<AssetType> = optional "asset_type";
            9 asset_state: Option<AssetState> = optional "asset_state";
            10 fail_type: Option<AssetFailType> = optional "fail_type";
            11 block_reason_code: Option<String> = optional "block_reason_code";
            12 reason: Option<String> = optional "reason";
            13 tags: Vec<String> = collection "tags";
            14 asset_extra_meta: Option<AssetExtraMeta> = optional "asset_extra_meta";
            15 system_properties: Vec<SystemProperty> = collection "system_properties";
            16 files: Vec<AssetFileInfo> = collection "files";
            17 asset_order: Option<i32> = optional "asset_order";
            18 supported_service: Vec<SupportedService> = collection "supported_service";
            19 auto_operation_config: Vec<AutoOperationConfig> = collection "auto_operation_config";
        }
    }

    codegen::open_enum! {
        /// Who rejected an asset in review.
        pub enum AssetFailType {
            AutomaticReviewReject = "AUTOMATIC_REVIEW_REJECT",
            ManualReviewReject = "MANUAL_REVIEW_REJECT",
        }
    }

    /// What is particular to a type of asset. Only the property that belongs to asset_type counts;
    /// others are ignored.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssetExtraMeta {
        /// A voice.
        pub voice_model_meta: Option<VoiceModelAssetMeta>,
        /// Slides.
        pub ppt_meta: Option<PptAssetMeta>,
        /// Parts of a modeled character.
        pub material_meta: Option<MaterialAssetMeta>,
        /// An avatar model.
        pub human_model_2d_meta: Option<HumanModel2DAssetMeta>,
        /// An image. The service takes all of it from the file; requests leave it out.
        pub image_meta: Option<ImageAssetMeta>,
        /// A video. The service takes all of it from the file; requests leave it out.
        pub video_meta: Option<VideoAssetMeta>,
        /// A sound. The service takes all of it from the file; requests leave it out.
        pub audio_meta: Option<AudioAssetMeta>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AssetExtraMeta {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`voice_model_meta`](field@Self::voice_model_meta).
        #[must_use]
        pub fn voice_model_meta<F>(
            mut self,
            voice_model_meta: impl codegen::IntoOption<VoiceModelAssetMeta, F>,
        ) -> Self {
            self.voice_model_meta = codegen::IntoOption::into_option(voice_model_meta);
            self
        }

        /// Sets [`ppt_meta`](field@Self::ppt_meta).
        #[must_use]
        pub fn ppt_meta<F>(mut self, ppt_meta: impl codegen::IntoOption<PptAssetMeta, F>) -> Self {
            self.ppt_meta = codegen::IntoOption::into_option(ppt_meta);
            self
        }

        /// Sets [`material_meta`](field@Self::material_meta).
        #[must_use]
        pub fn material_meta<F>(
            mut self,
            material_meta: impl codegen::IntoOption<MaterialAssetMeta, F>,
        ) -> Self {
            self.material_meta = codegen::IntoOption::into_option(material_meta);
            self
        }

        /// Sets [`human_model_2d_meta`](field@Self::human_model_2d_meta).
        #[must_use]
        pub fn human_model_2d_meta<F>(
            mut self,
            human_model_2d_meta: impl codegen::IntoOption<HumanModel2DAssetMeta, F>,
        ) -> Self {
            self.human_model_2d_meta = codegen::IntoOption::into_option(human_model_2d_meta);
            self
        }

        /// Sets [`image_meta`](field@Self::image_meta).
        #[must_use]
        pub fn image_meta<F>(
            mut self,
            image_meta: impl codegen::IntoOption<ImageAssetMeta, F>,
        ) -> Self {
            self.image_meta = codegen::IntoOption::into_option(image_meta);
            self
        }

        /// Sets [`video_meta`](field@Self::video_meta).
        #[must_use]
        pub fn video_meta<F>(
            mut self,
            video_meta: impl codegen::IntoOption<VideoAssetMeta, F>,
        ) -> Self {
            self.video_meta = codegen::IntoOption::into_option(video_meta);
            self
        }

        /// Sets [`audio_meta`](field@Self::audio_meta).
        #[must_use]
        pub fn audio_meta<F>(
            mut self,
            audio_meta: impl codegen::IntoOption<AudioAssetMeta, F>,
        ) -> Self {
            self.audio_meta = codegen::IntoOption::into_option(audio_meta);
            self
        }
    }

    codegen::object! {
        AssetExtraMeta, extra {
            0 voice_model_meta: Option<VoiceModelAssetMeta> = optional "voice_model_meta";
            1 ppt_meta: Option<PptAssetMeta> = optional "ppt_meta";
            2 material_meta: Option<MaterialAssetMeta> = optional "material_meta";
            3 human_model_2d_meta: Option<HumanModel2DAssetMeta> = optional "human_model_2d_meta";
            4 image_meta: Option<ImageAssetMeta> = optional "image_meta";
            5 video_meta: Option<VideoAssetMeta> = optional "video_meta";
            6 audio_meta: Option<AudioAssetMeta> = optional "audio_meta";
        }
    }

    /// A voice.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceModelAssetMeta {
        /// Place in the vendor's console. Range: 0 to 32767.
        pub order: Option<i32>,
        /// Whether a voice knows emotions (COMMON) or was cloned from a person's recordings. Default:
        /// `CLONE`.
        pub model_type: Option<VoiceModelType>,
        /// UNKNOW means unknown, and neutral voices. Default: `UNKNOW`.
        pub sex: Option<VoiceSex>,
        /// What a voice speaks. Default: `UNKNOW`.
        pub language: Option<VoiceLanguage>,
        /// All that the voice speaks. At most 100 elements.
        pub languages: Option<Vec<VoiceLanguage>>,
        /// Factor on the speed of speaking. Range: 0 to 100. Default: `1.0`.
        pub speed_ratio: Option<f64>,
        /// Factor on the volume. Range: 0 to 100. Default: `1.0`.
        pub volume_ratio: Option<f64>,
        /// Whether the voice is fast enough for live rooms and conversations. Any other is for videos
        /// only. Default: `true`.
        pub is_realtime_voice: Option<bool>,
        /// 1 to 32 characters.
        pub style: Option<String>,
        /// What of a text a voice heeds.
        pub voice_capability: Option<VoiceCapability>,
        /// A voice of another maker.
        pub external_voice_meta: Option<ExternalVoiceAssetMeta>,
        /// Whether voice conversion is supported. Default: `false`.
        pub is_support_vc_process: Option<bool>,
        /// Whether Thai text is cut into sentences. Default: `false`.
        pub is_support_thai_auto_split: Option<bool>,
        /// Whether the voice is of the Flexus (basic) edition. Default: `false`.
        pub is_flexus: Option<bool>,
        /// Default: `false`.
        pub is_enhance_rhythm: Option<bool>,
        /// How old the voice sounds, in Chinese words for young, middle-aged and old. 1 to 64
        /// characters.
        pub age: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl VoiceModelAssetMeta {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`order`](field@Self::order).
        #[must_use]
        pub fn order<F>(mut self, order: impl codegen::IntoOption<i32, F>) -> Self {
            self.order = codegen::IntoOption::into_option(order);
            self
        }

        /// Sets [`model_type`](field@Self::model_type).
        #[must_use]
        pub fn model_type<F>(
            mut self,
            model_type: impl codegen::IntoOption<VoiceModelType, F>,
        ) -> Self {
            self.model_type = codegen::IntoOption::into_option(model_type);
            self
        }

        /// Sets [`sex`](field@Self::sex).
        #[must_use]
        pub fn sex<F>(mut self, sex: impl codegen::IntoOption<VoiceSex, F>) -> Self {
            self.sex = codegen::IntoOption::into_option(sex);
            self
        }

        /// Sets [`language`](field@Self::language).
        #[must_use]
        pub fn language<F>(
            mut self,
            language: impl codegen::IntoOption<VoiceLanguage, F>,
        ) -> Self {
            self.language = codegen::IntoOption::into_option(language);
            self
        }

        /// Sets [`languages`](field@Self::languages).
        #[must_use]
        pub fn languages<F>(
            mut self,
            languages: impl codegen::IntoList<VoiceLanguage, F>,
        ) -> Self {
            self.languages = codegen::IntoList::into_optional_list(languages);
            self
        }

        /// Sets [`speed_ratio`](field@Self::speed_ratio).
        #[must_use]
        pub fn speed_ratio<F>(mut self, speed_ratio: impl codegen::IntoOption<f64, F>) -> Self {
            self.speed_ratio = codegen::IntoOption::into_option(speed_ratio);
            self
        }

        /// Sets [`volume_ratio`](field@Self::volume_ratio).
        #[must_use]
        pub fn volume_ratio<F>(mut self, volume_ratio: impl codegen::IntoOption<f64, F>) -> Self {
            self.volume_ratio = codegen::IntoOption::into_option(volume_ratio);
            self
        }

        /// Sets [`is_realtime_voice`](field@Self::is_realtime_voice).
        #[must_use]
        pub fn is_realtime_voice<F>(
            mut self,
            is_realtime_voice: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_realtime_voice = codegen::IntoOption::into_option(is_realtime_voice);
            self
        }

        /// Sets [`style`](field@Self::style).
        #[must_use]
        pub fn style<F>(mut self, style: impl codegen::IntoOption<String, F>) -> Self {
            self.style = codegen::IntoOption::into_option(style);
            self
        }

        /// Sets [`voice_capability`](field@Self::voice_capability).
        #[must_use]
        pub fn voice_capability<F>(
            mut self,
            voice_capability: impl codegen::IntoOption<VoiceCapability, F>,
        ) -> Self {
            self.voice_capability = codegen::IntoOption::into_option(voice_capability);
            self
        }

        /// Sets [`external_voice_meta`](field@Self::external_voice_meta).
        #[must_use]
        pub fn external_voice_meta<F>(
            mut self,
            external_voice_meta: impl codegen::IntoOption<ExternalVoiceAssetMeta, F>,
        ) -> Self {
            self.external_voice_meta = codegen::IntoOption::into_option(external_voice_meta);
            self
        }

        /// Sets [`is_support_vc_process`](field@Self::is_support_vc_process).
        #[must_use]
        pub fn is_support_vc_process<F>(
            mut self,
            is_support_vc_process: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_vc_process = codegen::IntoOption::into_option(is_support_vc_process);
            self
        }

        /// Sets [`is_support_thai_auto_split`](field@Self::is_support_thai_auto_split).
        #[must_use]
        pub fn is_support_thai_auto_split<F>(
            mut self,
            is_support_thai_auto_split: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_thai_auto_split =
                codegen::IntoOption::into_option(is_support_thai_auto_split);
            self
        }

        /// Sets [`is_flexus`](field@Self::is_flexus).
        #[must_use]
        pub fn is_flexus<F>(mut self, is_flexus: impl codegen::IntoOption<bool, F>) -> Self {
            self.is_flexus = codegen::IntoOption::into_option(is_flexus);
            self
        }

        /// Sets [`is_enhance_rhythm`](field@Self::is_enhance_rhythm).
        #[must_use]
        pub fn is_enhance_rhythm<F>(
            mut self,
            is_enhance_rhythm: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_enhance_rhythm = codegen::IntoOption::into_option(is_enhance_rhythm);
            self
        }

        /// Sets [`age`](field@Self::age).
        #[must_use]
        pub fn age<F>(mut self, age: impl codegen::IntoOption<String, F>) -> Self {
            self.age = codegen::IntoOption::into_option(age);
            self
        }
    }

    codegen::object! {
        VoiceModelAssetMeta, extra {
            0 order: Option<i32> = optional "order";
            1 model_type: Option<VoiceModelType> = optional "model_type";
            2 sex: Option<VoiceSex> = optional "sex";
            3 language: Option<VoiceLanguage> = optional "language";
            4 languages: Option<Vec<VoiceLanguage>> = optional "languages";
            5 speed_ratio: Option<f64> = optional "speed_ratio";
            6 volume_ratio: Option<f64> = optional "volume_ratio";
            7 is_realtime_voice: Option<bool> = optional "is_realtime_voice";
            8 style: Option<String> = optional "style";
            9 voice_capability: Option<VoiceCapability> = optional "voice_capability";
            10 external_voice_meta: Option<ExternalVoiceAssetMeta> = optional "external_voice_meta";
            11 is_support_vc_process: Option<bool> = optional "is_support_vc_process";
            12 is_support_thai_auto_split: Option<bool> = optional "is_support_thai_auto_split";
            13 is_flexus: Option<bool> = optional "is_flexus";
            14 is_enhance_rhythm: Option<bool> = optional "is_enhance_rhythm";
            15 age: Option<String> = optional "age";
        }
    }

    codegen::open_enum! {
        /// Whether a voice knows emotions (COMMON) or was cloned from a person's recordings.
        pub enum VoiceModelType {
            Common = "COMMON",
            Clone = "CLONE",
        }
    }

    /// What of a text a voice heeds.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceCapability {
        /// English phonetic symbols. Default: `false`.
        pub is_support_phoneme_en: Option<bool>,
        /// The reading given for Chinese characters that have several. Default: `false`.
        pub is_support_phoneme: Option<bool>,
        /// Pauses of a given length. Default: `false`.
        pub is_support_break_time: Option<bool>,
        /// Pauses of a given strength, which set the rhythm. Default: `false`.
        pub is_support_break_strength: Option<bool>,
        /// Speed of the whole text. Default: `false`.
        pub is_support_speed: Option<bool>,
        /// Speed of a part of the text. Default: `false`.
        pub is_support_prosody: Option<bool>,
        /// The SSML element say-as. Default: `false`.
        pub is_support_ssml_say_as: Option<bool>,
        /// The SSML element sub. Default: `false`.
        pub is_support_ssml_sub: Option<bool>,
        /// Words that are read without a break. Default: `false`.
        pub is_support_word: Option<bool>,
        /// Whether speech is kept to be used again. Default: `false`.
        pub is_support_voice_cache: Option<bool>,
        /// Of text to speech. The unit is undocumented. Range: 0 to 50. Default: `0.0`.
        pub conversion_rate: Option<f64>,
        /// The same for English. Range: 0 to 50. Default: `0.0`.
        pub conversion_rate_en: Option<f64>,
        /// Whether subtitles in SRT can be created. Default: `false`.
        pub is_support_srt: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl VoiceCapability {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`is_support_phoneme_en`](field@Self::is_support_phoneme_en).
        #[must_use]
        pub fn is_support_phoneme_en<F>(
            mut self,
            is_support_phoneme_en: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_phoneme_en = codegen::IntoOption::into_option(is_support_phoneme_en);
            self
        }

        /// Sets [`is_support_phoneme`](field@Self::is_support_phoneme).
        #[must_use]
        pub fn is_support_phoneme<F>(
            mut self,
            is_support_phoneme: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_phoneme = codegen::IntoOption::into_option(is_support_phoneme);
            self
        }

        /// Sets [`is_support_break_time`](field@Self::is_support_break_time).
        #[must_use]
        pub fn is_support_break_time<F>(
            mut self,
            is_support_break_time: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_break_time = codegen::IntoOption::into_option(is_support_break_time);
            self
        }

        /// Sets [`is_support_break_strength`](field@Self::is_support_break_strength).
        #[must_use]
        pub fn is_support_break_strength<F>(
            mut self,
            is_support_break_strength: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_break_strength =
                codegen::IntoOption::into_option(is_support_break_strength);
            self
        }

        /// Sets [`is_support_speed`](field@Self::is_support_speed).
        #[must_use]
        pub fn is_support_speed<F>(
            mut self,
            is_support_speed: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_speed = codegen::IntoOption::into_option(is_support_speed);
            self
        }

        /// Sets [`is_support_prosody`](field@Self::is_support_prosody).
        #[must_use]
        pub fn is_support_prosody<F>(
            mut self,
            is_support_prosody: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_prosody = codegen::IntoOption::into_option(is_support_prosody);
            self
        }

        /// Sets [`is_support_ssml_say_as`](field@Self::is_support_ssml_say_as).
        #[must_use]
        pub fn is_support_ssml_say_as<F>(
            mut self,
            is_support_ssml_say_as: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_ssml_say_as = codegen::IntoOption::into_option(is_support_ssml_say_as);
            self
        }

        /// Sets [`is_support_ssml_sub`](field@Self::is_support_ssml_sub).
        #[must_use]
        pub fn is_support_ssml_sub<F>(
            mut self,
            is_support_ssml_sub: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_ssml_sub = codegen::IntoOption::into_option(is_support_ssml_sub);
            self
        }

        /// Sets [`is_support_word`](field@Self::is_support_word).
        #[must_use]
        pub fn is_support_word<F>(
            mut self,
            is_support_word: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_word = codegen::IntoOption::into_option(is_support_word);
            self
        }

        /// Sets [`is_support_voice_cache`](field@Self::is_support_voice_cache).
        #[must_use]
        pub fn is_support_voice_cache<F>(
            mut self,
            is_support_voice_cache: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_voice_cache = codegen::IntoOption::into_option(is_support_voice_cache);
            self
        }

        /// Sets [`conversion_rate`](field@Self::conversion_rate).
        #[must_use]
        pub fn conversion_rate<F>(
            mut self,
            conversion_rate: impl codegen::IntoOption<f64, F>,
        ) -> Self {
            self.conversion_rate = codegen::IntoOption::into_option(conversion_rate);
            self
        }

        /// Sets [`conversion_rate_en`](field@Self::conversion_rate_en).
        #[must_use]
        pub fn conversion_rate_en<F>(
            mut self,
            conversion_rate_en: impl codegen::IntoOption<f64, F>,
        ) -> Self {
            self.conversion_rate_en = codegen::IntoOption::into_option(conversion_rate_en);
            self
        }

        /// Sets [`is_support_srt`](field@Self::is_support_srt).
        #[must_use]
        pub fn is_support_srt<F>(
            mut self,
            is_support_srt: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_support_srt = codegen::IntoOption::into_option(is_support_srt);
            self
        }
    }

    codegen::object! {
        VoiceCapability, extra {
            0 is_support_phoneme_en: Option<bool> = optional "is_support_phoneme_en";
            1 is_support_phoneme: Option<bool> = optional "is_support_phoneme";
            2 is_support_break_time: Option<bool> = optional "is_support_break_time";
            3 is_support_break_strength: Option<bool> = optional "is_support_break_strength";
            4 is_support_speed: Option<bool> = optional "is_support_speed";
            5 is_support_prosody: Option<bool> = optional "is_support_prosody";
            6 is_support_ssml_say_as: Option<bool> = optional "is_support_ssml_say_as";
            7 is_support_ssml_sub: Option<bool> = optional "is_support_ssml_sub";
            8 is_support_word: Option<bool> = optional "is_support_word";
            9 is_support_voice_cache: Option<bool> = optional "is_support_voice_cache";
            10 conversion_rate: Option<f64> = optional "conversion_rate";
            11 conversion_rate_en: Option<f64> = optional "conversion_rate_en";
            12 is_support_srt: Option<bool> = optional "is_support_srt";
        }
    }

    /// A voice of another maker.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ExternalVoiceAssetMeta {
        /// The engine of the speech. DATABACK is an old spelling, and the meaning of TTSS is
        /// undocumented.
        pub provider: ExternalVoiceProvider,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ExternalVoiceAssetMeta {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(provider: ExternalVoiceProvider) -> Self {
            Self {
                provider,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        ExternalVoiceAssetMeta, extra {
            0 provider: ExternalVoiceProvider = required "provider";
        }
    }

    /// Slides.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PptAssetMeta {
        /// Whether pictures of the pages are created. Only the first 50 pages are converted, pictures
        /// may differ from the slides, and what is too complex or packed too tightly fails. Default:
        /// `false`.
        pub auto_analysis: Option<bool>,
        /// Where the conversion of slides stands.
        pub ppt_analysis_status: Option<PptAnalysisStatus>,
        /// Why the pages could not be converted.
        pub error_info: Option<ErrorResponse>,
        /// Range: 0 to 256.
        pub page_count: Option<i32>,
        /// At most 256 elements.
        pub pages: Option<Vec<PptPageInfo>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PptAssetMeta {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`auto_analysis`](field@Self::auto_analysis).
        #[must_use]
        pub fn auto_analysis<F>(
            mut self,
            auto_analysis: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.auto_analysis = codegen::IntoOption::into_option(auto_analysis);
            self
        }

        /// Sets [`ppt_analysis_status`](field@Self::ppt_analysis_status).
        #[must_use]
        pub fn ppt_analysis_status<F>(
            mut self,
            ppt_analysis_status: impl codegen::IntoOption<PptAnalysisStatus, F>,
        ) -> Self {
            self.ppt_analysis_status = codegen::IntoOption::into_option(ppt_analysis_status);
            self
        }

        /// Sets [`error_info`](field@Self::error_info).
        #[must_use]
        pub fn error_info<F>(
            mut self,
            error_info: impl codegen::IntoOption<ErrorResponse, F>,
        ) -> Self {
            self.error_info = codegen::IntoOption::into_option(error_info);
            self
        }

        /// Sets [`page_count`](field@Self::page_count).
        #[must_use]
        pub fn page_count<F>(mut self, page_count: impl codegen::IntoOption<i32, F>) -> Self {
            self.page_count = codegen::IntoOption::into_option(page_count);
            self
        }

        /// Sets [`pages`](field@Self::pages).
        #[must_use]
        pub fn pages<F>(mut self, pages: impl codegen::IntoList<PptPageInfo, F>) -> Self {
            self.pages = codegen::IntoList::into_optional_list(pages);
            self
        }
    }

    codegen::object! {
        PptAssetMeta, extra {
            0 auto_analysis: Option<bool> = optional "auto_analysis";
            1 ppt_analysis_status: Option<PptAnalysisStatus> = optional "ppt_analysis_status";
            2 error_info: Option<ErrorResponse> = optional "error_info";
            3 page_count: Option<i32> = optional "page_count";
            4 pages: Option<Vec<PptPageInfo>> = optional "pages";
        }
    }

    codegen::open_enum! {
        /// Where the conversion of slides stands.
        pub enum PptAnalysisStatus {
            Initialize = "INITIALIZE",
            Waiting = "WAITING",
            Converting = "CONVERTING",
            Failed = "FAILED",
            Succeeded = "SUCCEEDED",
            Canceled = "CANCELED",
        }
    }

    /// A page of slides.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PptPageInfo {
        /// Range: 1 to 256.
        pub page_no: Option<i32>,
        /// The picture of the page, one of the files of the asset. 1 to 64 characters.
        pub file_id: Option<String>,
        /// What is said to the page, taken from its notes. At most 2048 characters.
        pub page_content: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PptPageInfo {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`page_no`](field@Self::page_no).
        #[must_use]
        pub fn page_no<F>(mut self, page_no: impl codegen::IntoOption<i32, F>) -> Self {
            self.page_no = codegen::IntoOption::into_option(page_no);
            self
        }

        /// Sets [`file_id`](field@Self::file_id).
        #[must_use]
        pub fn file_id<F>(mut self, file_id: impl codegen::IntoOption<String, F>) -> Self {
            self.file_id = codegen::IntoOption::into_option(file_id);
            self
        }

        /// Sets [`page_content`](field@Self::page_content).
        #[must_use]
        pub fn page_content<F>(
            mut self,
            page_content: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.page_content = codegen::IntoOption::into_option(page_content);
            self
        }
    }

    codegen::object! {
        PptPageInfo, extra {
            0 page_no: Option<i32> = optional "page_no";
            1 file_id: Option<String> = optional "file_id";
            2 page_content: Option<String> = optional "page_content";
        }
    }

    /// Parts of a modeled character.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct MaterialAssetMeta {
        /// What can be exchanged. At most 512 elements.
        pub components: Option<Vec<MaterialComponentInfo>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl MaterialAssetMeta {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`components`](field@Self::components).
        #[must_use]
        pub fn components<F>(
            mut self,
            components: impl codegen::IntoList<MaterialComponentInfo, F>,
        ) -> Self {
            self.components = codegen::IntoList::into_optional_list(components);
            self
        }
    }

    codegen::object! {
        MaterialAssetMeta, extra {
            0 components: Option<Vec<MaterialComponentInfo>> = optional "components";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct MaterialComponentInfo {
        /// 1 to 256 characters.
        pub component_name: String,
        pub component_type: MaterialComponentType,
        /// 1 to 512 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "component_desc"))]
        pub component_description: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl MaterialComponentInfo {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            component_name: impl Into<String>,
            component_type: MaterialComponentType,
        ) -> Self {
            Self {
                component_name: component_name.into(),
                component_type,
                ..Default::default()
            }
        }

        /// Sets [`component_description`](field@Self::component_description).
        #[must_use]
        pub fn component_description<F>(
            mut self,
            component_description: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.component_description = codegen::IntoOption::into_option(component_description);
            self
        }
    }

    codegen::object! {
        MaterialComponentInfo, extra {
            0 component_name: String = required "component_name";
            1 component_type: MaterialComponentType = required "component_type";
            2 component_description: Option<String> = optional "component_desc";
        }
    }

    codegen::open_enum! {
        pub enum MaterialComponentType {
            Clothes = "CLOTHES",
            Pants = "PANTS",
            Shoes = "SHOES",
            Hair = "HAIR",
            Eyelash = "EYELASH",
            Eyebrow = "EYEBROW",
        }
    }

    /// An avatar model.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct HumanModel2DAssetMeta {
        /// Default: `false`.
        pub is_action_editable: Option<bool>,
        /// Whether it replicates a live room. Default: `false`.
        pub is_live_copy: Option<bool>,
        /// Whether it was shot in a real place, which cannot be exchanged for another background.
        /// Default: `false`.
        pub is_real_background: Option<bool>,
        /// Whether live rooms can use it. Default: `false`.
        pub support_live: Option<bool>,
        /// Version of an avatar model, written with an underscore where training jobs write a point.
        /// Default: `V2`.
        pub model_version: Option<HumanModel2DVersion>,
        /// The largest video that the model can render. It also creates smaller ones, down to 720p.
        /// Default: `1080P`.
        pub model_resolution: Option<ModelResolution>,
        /// The kinds of device that it was compiled for. Models that can walk are for videos only. At
        /// most 16 elements.
        pub device_names: Option<Vec<String>>,
        /// Whether it has a library of actions, from which scenes are arranged. Default: `false`.
        pub is_with_action_library: Option<bool>,
        /// The actions of its library. At most 256 elements.
        pub action_tag_map: Option<Vec<ActionTagInfo>>,
        /// Whether it is of the Flexus (basic) edition. Default: `false`.
        pub is_flexus: Option<bool>,
        /// The voice that was trained together with it. 1 to 64 characters.
        pub voice_asset_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl HumanModel2DAssetMeta {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`is_action_editable`](field@Self::is_action_editable).
        #[must_use]
        pub fn is_action_editable<F>(
            mut self,
            is_action_editable: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_action_editable = codegen::IntoOption::into_option(is_action_editable);
            self
        }

        /// Sets [`is_live_copy`](field@Self::is_live_copy).
        #[must_use]
        pub fn is_live_copy<F>(mut self, is_live_copy: impl codegen::IntoOption<bool, F>) -> Self {
            self.is_live_copy = codegen::IntoOption::into_option(is_live_copy);
            self
        }

        /// Sets [`is_real_background`](field@Self::is_real_background).
        #[must_use]
        pub fn is_real_background<F>(
            mut self,
            is_real_background: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_real_background = codegen::IntoOption::into_option(is_real_background);
            self
        }

        /// Sets [`support_live`](field@Self::support_live).
        #[must_use]
        pub fn support_live<F>(mut self, support_live: impl codegen::IntoOption<bool, F>) -> Self {
            self.support_live = codegen::IntoOption::into_option(support_live);
            self
        }

        /// Sets [`model_version`](field@Self::model_version).
        #[must_use]
        pub fn model_version<F>(
            mut self,
            model_version: impl codegen::IntoOption<HumanModel2DVersion, F>,
        ) -> Self {
            self.model_version = codegen::IntoOption::into_option(model_version);
            self
        }

        /// Sets [`model_resolution`](field@Self::model_resolution).
        #[must_use]
        pub fn model_resolution<F>(
            mut self,
            model_resolution: impl codegen::IntoOption<ModelResolution, F>,
        ) -> Self {
            self.model_resolution = codegen::IntoOption::into_option(model_resolution);
            self
        }

        /// Sets [`device_names`](field@Self::device_names).
        #[must_use]
        pub fn device_names<F>(mut self, device_names: impl codegen::IntoList<String, F>) -> Self {
            self.device_names = codegen::IntoList::into_optional_list(device_names);
            self
        }

        /// Sets [`is_with_action_library`](field@Self::is_with_action_library).
        #[must_use]
        pub fn is_with_action_library<F>(
            mut self,
            is_with_action_library: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_with_action_library = codegen::IntoOption::into_option(is_with_action_library);
            self
        }

        /// Sets [`action_tag_map`](field@Self::action_tag_map).
        #[must_use]
        pub fn action_tag_map<F>(
            mut self,
            action_tag_map: impl codegen::IntoList<ActionTagInfo, F>,
        ) -> Self {
            self.action_tag_map = codegen::IntoList::into_optional_list(action_tag_map);
            self
        }

        /// Sets [`is_flexus`](field@Self::is_flexus).
        #[must_use]
        pub fn is_flexus<F>(mut self, is_flexus: impl codegen::IntoOption<bool, F>) -> Self {
            self.is_flexus = codegen::IntoOption::into_option(is_flexus);
            self
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
    }

    codegen::object! {
        HumanModel2DAssetMeta, extra {
            0 is_action_editable: Option<bool> = optional "is_action_editable";
            1 is_live_copy: Option<bool> = optional "is_live_copy";
            2 is_real_background: Option<bool> = optional "is_real_background";
            3 support_live: Option<bool> = optional "support_live";
            4 model_version: Option<HumanModel2DVersion> = optional "model_version";
            5 model_resolution: Option<ModelResolution> = optional "model_resolution";
            6 device_names: Option<Vec<String>> = optional "device_names";
            7 is_with_action_library: Option<bool> = optional "is_with_action_library";
            8 action_tag_map: Option<Vec<ActionTagInfo>> = optional "action_tag_map";
            9 is_flexus: Option<bool> = optional "is_flexus";
            10 voice_asset_id: Option<String> = optional "voice_asset_id";
        }
    }

    /// An action of an avatar, such as waving.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ActionTagInfo {
        /// 1 to 128 characters.
        pub action_name_zh: String,
        /// 1 to 128 characters.
        pub action_name_en: String,
        /// The unit is undocumented; the bounds suggest seconds. Range: 0 to 100.
        pub action_duration: Option<f64>,
        /// The group that it belongs to. At most 128 characters.
        pub catalog: Option<String>,
        /// The video that shows it. 1 to 256 characters.
        pub file_name: Option<String>,
        /// What scripts call it by. 1 to 256 characters.
        pub tag: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ActionTagInfo {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`action_name_zh`](field@Self::action_name_zh)
        /// - [`action_name_en`](field@Self::action_name_en)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`action_name_zh`](field@Self::action_name_zh).
        #[must_use]
        pub fn action_name_zh(mut self, action_name_zh: impl Into<String>) -> Self {
            self.action_name_zh = action_name_zh.into();
            self
        }

        /// Sets [`action_name_en`](field@Self::action_name_en).
        #[must_use]
        pub fn action_name_en(mut self, action_name_en: impl Into<String>) -> Self {
            self.action_name_en = action_name_en.into();
            self
        }

        /// Sets [`action_duration`](field@Self::action_duration).
        #[must_use]
        pub fn action_duration<F>(
            mut self,
            action_duration: impl codegen::IntoOption<f64, F>,
        ) -> Self {
            self.action_duration = codegen::IntoOption::into_option(action_duration);
            self
        }

        /// Sets [`catalog`](field@Self::catalog).
        #[must_use]
        pub fn catalog<F>(mut self, catalog: impl codegen::IntoOption<String, F>) -> Self {
            self.catalog = codegen::IntoOption::into_option(catalog);
            self
        }

        /// Sets [`file_name`](field@Self::file_name).
        #[must_use]
        pub fn file_name<F>(mut self, file_name: impl codegen::IntoOption<String, F>) -> Self {
            self.file_name = codegen::IntoOption::into_option(file_name);
            self
        }

        /// Sets [`tag`](field@Self::tag).
        #[must_use]
        pub fn tag<F>(mut self, tag: impl codegen::IntoOption<String, F>) -> Self {
            self.tag = codegen::IntoOption::into_option(tag);
            self
        }
    }

    codegen::object! {
        ActionTagInfo, extra {
            0 action_name_zh: String = required "action_name_zh";
            1 action_name_en: String = required "action_name_en";
            2 action_duration: Option<f64> = optional "action_duration";
            3 catalog: Option<String> = optional "catalog";
            4 file_name: Option<String> = optional "file_name";
            5 tag: Option<String> = optional "tag";
        }
    }

    /// An image. The service takes all of it from the file; requests leave it out.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ImageAssetMeta {
        /// At most 32 characters.
        pub codec: Option<String>,
        /// In pixels. Range: 0 to 8196.
        pub width: Option<i32>,
        /// In pixels. Range: 0 to 8196.
        pub height: Option<i32>,
        /// Of the file. The unit is undocumented. Range: 0 to 9223372036854776000.
        pub size: Option<i64>,
        pub mode: Option<PictureOrientation>,
        /// Of a moving image. At most 32 characters.
        pub frame_rate: Option<String>,
        /// Of a moving image, in seconds. Range: 0 to 86400.
        pub duration: Option<i32>,
        /// Why the file could not be read.
        pub error_info: Option<ErrorResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ImageAssetMeta {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`codec`](field@Self::codec).
        #[must_use]
        pub fn codec<F>(mut self, codec: impl codegen::IntoOption<String, F>) -> Self {
            self.codec = codegen::IntoOption::into_option(codec);
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

        /// Sets [`size`](field@Self::size).
        #[must_use]
        pub fn size<F>(mut self, size: impl codegen::IntoOption<i64, F>) -> Self {
            self.size = codegen::IntoOption::into_option(size);
            self
        }

        /// Sets [`mode`](field@Self::mode).
        #[must_use]
        pub fn mode<F>(mut self, mode: impl codegen::IntoOption<PictureOrientation, F>) -> Self {
            self.mode = codegen::IntoOption::into_option(mode);
            self
        }

        /// Sets [`frame_rate`](field@Self::frame_rate).
        #[must_use]
        pub fn frame_rate<F>(mut self, frame_rate: impl codegen::IntoOption<String, F>) -> Self {
            self.frame_rate = codegen::IntoOption::into_option(frame_rate);
            self
        }

        /// Sets [`duration`](field@Self::duration).
        #[must_use]
        pub fn duration<F>(mut self, duration: impl codegen::IntoOption<i32, F>) -> Self {
            self.duration = codegen::IntoOption::into_option(duration);
            self
        }

        /// Sets [`error_info`](field@Self::error_info).
        #[must_use]
        pub fn error_info<F>(
            mut self,
            error_info: impl codegen::IntoOption<ErrorResponse, F>,
        ) -> Self {
            self.error_info = codegen::IntoOption::into_option(error_info);
            self
        }
    }

    codegen::object! {
        ImageAssetMeta, extra {
            0 codec: Option<String> = optional "codec";
            1 width: Option<i32> = optional "width";
            2 height: Option<i32> = optional "height";
            3 size: Option<i64> = optional "size";
            4 mode: Option<PictureOrientation> = optional "mode";
            5 frame_rate: Option<String> = optional "frame_rate";
            6 duration: Option<i32> = optional "duration";
            7 error_info: Option<ErrorResponse> = optional "error_info";
        }
    }

    codegen::open_enum! {
        pub enum PictureOrientation {
            Horizontal = "Horizontal",
            Vertical = "Vertical",
        }
    }

    /// A video. The service takes all of it from the file; requests leave it out.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VideoAssetMeta {
        /// At most 32 characters.
        pub video_codec: Option<String>,
        /// In pixels. Range: 0 to 8196.
        pub width: Option<i32>,
        /// In pixels. Range: 0 to 8196.
        pub height: Option<i32>,
        /// At most 32 characters.
        pub frame_rate: Option<String>,
        /// The average, in kbit/s. Range: 0 to 104857600.
        pub video_bit_rate: Option<i32>,
        /// In seconds. Range: 0 to 86400.
        pub duration: Option<i32>,
        /// At most 32 characters.
        pub audio_codec: Option<String>,
        /// The average, in kbit/s. Range: 0 to 16384.
        pub audio_bit_rate: Option<i32>,
        /// Range: 0 to 100.
        pub audio_channels: Option<i32>,
        /// Rate at which the sound is sampled, in Hz. Range: 0 to 100000.
        #[cfg_attr(feature = "schemars", schemars(rename = "sample"))]
        pub sample_rate: Option<i32>,
        pub mode: Option<PictureOrientation>,
        pub video_transcoding_status: Option<VideoTranscodingStatus>,
        /// Why the file could not be read.
        pub error_info: Option<ErrorResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl VideoAssetMeta {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`video_codec`](field@Self::video_codec).
        #[must_use]
        pub fn video_codec<F>(mut self, video_codec: impl codegen::IntoOption<String, F>) -> Self {
            self.video_codec = codegen::IntoOption::into_option(video_codec);
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

        /// Sets [`frame_rate`](field@Self::frame_rate).
        #[must_use]
        pub fn frame_rate<F>(mut self, frame_rate: impl codegen::IntoOption<String, F>) -> Self {
            self.frame_rate = codegen::IntoOption::into_option(frame_rate);
            self
        }

        /// Sets [`video_bit_rate`](field@Self::video_bit_rate).
        #[must_use]
        pub fn video_bit_rate<F>(
            mut self,
            video_bit_rate: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.video_bit_rate = codegen::IntoOption::into_option(video_bit_rate);
            self
        }

        /// Sets [`duration`](field@Self::duration).
        #[must_use]
        pub fn duration<F>(mut self, duration: impl codegen::IntoOption<i32, F>) -> Self {
            self.duration = codegen::IntoOption::into_option(duration);
            self
        }

        /// Sets [`audio_codec`](field@Self::audio_codec).
        #[must_use]
        pub fn audio_codec<F>(mut self, audio_codec: impl codegen::IntoOption<String, F>) -> Self {
            self.audio_codec = codegen::IntoOption::into_option(audio_codec);
            self
        }

        /// Sets [`audio_bit_rate`](field@Self::audio_bit_rate).
        #[must_use]
        pub fn audio_bit_rate<F>(
            mut self,
            audio_bit_rate: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.audio_bit_rate = codegen::IntoOption::into_option(audio_bit_rate);
            self
        }

        /// Sets [`audio_channels`](field@Self::audio_channels).
        #[must_use]
        pub fn audio_channels<F>(
            mut self,
            audio_channels: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.audio_channels = codegen::IntoOption::into_option(audio_channels);
            self
        }

        /// Sets [`sample_rate`](field@Self::sample_rate).
        #[must_use]
        pub fn sample_rate<F>(mut self, sample_rate: impl codegen::IntoOption<i32, F>) -> Self {
            self.sample_rate = codegen::IntoOption::into_option(sample_rate);
            self
        }

        /// Sets [`mode`](field@Self::mode).
        #[must_use]
        pub fn mode<F>(mut self, mode: impl codegen::IntoOption<PictureOrientation, F>) -> Self {
            self.mode = codegen::IntoOption::into_option(mode);
            self
        }

        /// Sets [`video_transcoding_status`](field@Self::video_transcoding_status).
        #[must_use]
        pub fn video_transcoding_status<F>(
            mut self,
            video_transcoding_status: impl codegen::IntoOption<VideoTranscodingStatus, F>,
        ) -> Self {
            self.video_transcoding_status =
                codegen::IntoOption::into_option(video_transcoding_status);
            self
        }

        /// Sets [`error_info`](field@Self::error_info).
        #[must_use]
        pub fn error_info<F>(
            mut self,
            error_info: impl codegen::IntoOption<ErrorResponse, F>,
        ) -> Self {
            self.error_info = codegen::IntoOption::into_option(error_info);
            self
        }
    }

    codegen::object! {
        VideoAssetMeta, extra {
            0 video_codec: Option<String> = optional "video_codec";
            1 width: Option<i32> = optional "width";
            2 height: Option<i32> = optional "height";
            3 frame_rate: Option<String> = optional "frame_rate";
            4 video_bit_rate: Option<i32> = optional "video_bit_rate";
            5 duration: Option<i32> = optional "duration";
            6 audio_codec: Option<String> = optional "audio_codec";
            7 audio_bit_rate: Option<i32> = optional "audio_bit_rate";
            8 audio_channels: Option<i32> = optional "audio_channels";
            9 sample_rate: Option<i32> = optional "sample";
            10 mode: Option<PictureOrientation> = optional "mode";
            11 video_transcoding_status: Option<VideoTranscodingStatus> = optional "video_transcoding_status";
            12 error_info: Option<ErrorResponse> = optional "error_info";
        }
    }

    /// A sound. The service takes all of it from the file; requests leave it out.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AudioAssetMeta {
        /// In seconds. Range: 0 to 86400.
        pub duration: Option<i32>,
        /// At most 32 characters.
        pub audio_codec: Option<String>,
        /// The average, in kbit/s. Range: 0 to 16384.
        pub audio_bit_rate: Option<i32>,
        /// Range: 0 to 100.
        pub audio_channels: Option<i32>,
        /// Rate at which the sound is sampled, in Hz. Range: 0 to 100000.
        #[cfg_attr(feature = "schemars", schemars(rename = "sample"))]
        pub sample_rate: Option<i32>,
        /// Why the file could not be read.
        pub error_info: Option<ErrorResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AudioAssetMeta {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`duration`](field@Self::duration).
        #[must_use]
        pub fn duration<F>(mut self, duration: impl codegen::IntoOption<i32, F>) -> Self {
            self.duration = codegen::IntoOption::into_option(duration);
            self
        }

        /// Sets [`audio_codec`](field@Self::audio_codec).
        #[must_use]
        pub fn audio_codec<F>(mut self, audio_codec: impl codegen::IntoOption<String, F>) -> Self {
            self.audio_codec = codegen::IntoOption::into_option(audio_codec);
            self
        }

        /// Sets [`audio_bit_rate`](field@Self::audio_bit_rate).
        #[must_use]
        pub fn audio_bit_rate<F>(
            mut self,
            audio_bit_rate: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.audio_bit_rate = codegen::IntoOption::into_option(audio_bit_rate);
            self
        }

        /// Sets [`audio_channels`](field@Self::audio_channels).
        #[must_use]
        pub fn audio_channels<F>(
            mut self,
            audio_channels: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.audio_channels = codegen::IntoOption::into_option(audio_channels);
            self
        }

        /// Sets [`sample_rate`](field@Self::sample_rate).
        #[must_use]
        pub fn sample_rate<F>(mut self, sample_rate: impl codegen::IntoOption<i32, F>) -> Self {
            self.sample_rate = codegen::IntoOption::into_option(sample_rate);
            self
        }

        /// Sets [`error_info`](field@Self::error_info).
        #[must_use]
        pub fn error_info<F>(
            mut self,
            error_info: impl codegen::IntoOption<ErrorResponse, F>,
        ) -> Self {
            self.error_info = codegen::IntoOption::into_option(error_info);
            self
        }
    }

    codegen::object! {
        AudioAssetMeta, extra {
            0 duration: Option<i32> = optional "duration";
            1 audio_codec: Option<String> = optional "audio_codec";
            2 audio_bit_rate: Option<i32> = optional "audio_bit_rate";
            3 audio_channels: Option<i32> = optional "audio_channels";
            4 sample_rate: Option<i32> = optional "sample";
            5 error_info: Option<ErrorResponse> = optional "error_info";
        }
    }

    /// A mark that the service puts on an asset, or that decides where its consoles show it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SystemProperty {
        /// What a request does with the property. Responses do not show it.
        pub action: Option<SystemPropertyAction>,
        /// A system property of an asset, and what its value may be. 1 to 256 characters.
        pub key: Option<SystemPropertyKey>,
        /// What it may be depends on the key: see there. 1 to 1024 characters.
        pub value: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SystemProperty {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`action`](field@Self::action).
        #[must_use]
        pub fn action<F>(
            mut self,
            action: impl codegen::IntoOption<SystemPropertyAction, F>,
        ) -> Self {
            self.action = codegen::IntoOption::into_option(action);
            self
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key<F>(mut self, key: impl codegen::IntoOption<SystemPropertyKey, F>) -> Self {
            self.key = codegen::IntoOption::into_option(key);
            self
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value<F>(mut self, value: impl codegen::IntoOption<String, F>) -> Self {
            self.value = codegen::IntoOption::into_option(value);
            self
        }
    }

    codegen::object! {
        SystemProperty, extra {
            0 action: Option<SystemPropertyAction> = optional "action";
            1 key: Option<SystemPropertyKey> = optional "key";
            2 value: Option<String> = optional "value";
        }
    }

    codegen::open_enum! {
        /// What a request does with the property. Responses do not show it.
        pub enum SystemPropertyAction {
            Add = "ADD",
            Delete = "DELETE",
        }
    }

    codegen::open_enum! {
        /// A system property of an asset, and what its value may be.
        ///
        /// - Of images: `BACKGROUND_IMG` (`Yes`), a background; `MATERIAL_IMG` (`Yes`), a layer.
        ///   `BACKGROUND_SCENE` (`Horizontal` or `Vertical`), the background of a scene.
        /// - Of videos: `MATERIAL_VIDEO` (`Yes`), a layer; `BUSINESS_CARD_VIDEO`,
        ///   `DIGITAL_HUMAN_2D_VIDEO` and `PHOTO_VIDEO`, the kind of job that created a video.
        ///   `BUSSINESS_CARD_VIDEO` is the old spelling.
        /// - Of voices and avatars, all with `YES`: `IS_CONTROLLED`, and `LIVE_IS_AUTHORIZED`,
        ///   `VIDEO_IS_AUTHORIZED` and `CHAT_IS_AUTHORIZED`, what they may be used for.
        /// - `CREATED_BY_PLATFORM` (`Yes`): created by the service. `MEITUAN_MATERIAL_APPROVED`
        ///   (`YES`): reviewed by the platform Meituan.
        /// - No longer used: `TO_BE_TRANSLATED_VIDEO` and `TRANSLATED_VIDEO`, of the translation of
        ///   videos; `LAYER_CONFIG_ENABLE`; `STYLE_ID`, `DH_ID`, `PLATFORM_AVAILABLE`, `RENDER_ENGINE`
        ///   and `DIGITAL_HUMAN_3D_VIDEO`, of 3D characters.
        pub enum SystemPropertyKey {
            BackgroundImg = "BACKGROUND_IMG",
            CreatedByPlatform = "CREATED_BY_PLATFORM",
            BackgroundScene = "BACKGROUND_SCENE",
            MeituanMaterialApproved = "MEITUAN_MATERIAL_APPROVED",
            IsControlled = "IS_CONTROLLED",
            LiveIsAuthorized = "LIVE_IS_AUTHORIZED",
            VideoIsAuthorized = "VIDEO_IS_AUTHORIZED",
            ChatIsAuthorized = "CHAT_IS_AUTHORIZED",
            MaterialImg = "MATERIAL_IMG",
            MaterialVideo = "MATERIAL_VIDEO",
            DigitalHuman2dVideo = "DIGITAL_HUMAN_2D_VIDEO",
            BusinessCardVideo = "BUSINESS_CARD_VIDEO",
            BussinessCardVideo = "BUSSINESS_CARD_VIDEO",
            PhotoVideo = "PHOTO_VIDEO",
            ToBeTranslatedVideo = "TO_BE_TRANSLATED_VIDEO",
            TranslatedVideo = "TRANSLATED_VIDEO",
            LayerConfigEnable = "LAYER_CONFIG_ENABLE",
            StyleId = "STYLE_ID",
            DhId = "DH_ID",
            PlatformAvailable = "PLATFORM_AVAILABLE",
            RenderEngine = "RENDER_ENGINE",
            DigitalHuman3dVideo = "DIGITAL_HUMAN_3D_VIDEO",
        }
    }

    /// Something that will be done to an asset at a given time.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AutoOperationConfig {
        pub operation: Option<AutoOperation>,
        /// In UTC and whole seconds, such as 2025-01-10T00:00:00Z.
        pub operation_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AutoOperationConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`operation`](field@Self::operation).
        #[must_use]
        pub fn operation<F>(
            mut self,
            operation: impl codegen::IntoOption<AutoOperation, F>,
        ) -> Self {
            self.operation = codegen::IntoOption::into_option(operation);
            self
        }

        /// Sets [`operation_time`](field@Self::operation_time).
        #[must_use]
        pub fn operation_time<F>(
            mut self,
            operation_time: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.operation_time = codegen::IntoOption::into_option(operation_time);
            self
        }
    }

    codegen::object! {
        AutoOperationConfig, extra {
            0 operation: Option<AutoOperation> = optional "operation";
            1 operation_time: Option<codegen::Timestamp> = optional "operation_time";
        }
    }

    codegen::open_enum! {
        pub enum AutoOperation {
            Block = "BLOCK",
            Delete = "DELETE",
        }
    }

    /// A new asset.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDigitalAssetRequest {
        /// Chinese and English characters only. At most 256 characters.
        pub asset_name: String,
        /// Chinese and English characters only. At most 4096 characters.
        pub asset_description: Option<String>,
        /// What an asset is.
        pub asset_type: AssetType,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Free to choose. Avatars of the system are tagged by trade (NEWS, BUSINESS, E_COMMERCE,
        /// MARKETING, KNOWLEDGE, EDUCATION, MEDICAL, SPORTS), sex (MALE, FEMALE), pose (FULL_BODY,
        /// HALF_BODY, STANDING, SITTING, FRONT_PHOTO, SIDE_PHOTO) and looks (ASIAN, WESTERN,
        /// MIDDLE_EASTERNER, AFRICAN, LATINO). At most 50 elements.
        pub tags: Option<Vec<String>>,
        /// What is particular to a type of asset. Only the property that belongs to asset_type counts;
        /// others are ignored.
        pub asset_extra_meta: Option<AssetExtraMeta>,
        /// At most 50 elements.
        pub system_properties: Option<Vec<SystemProperty>>,
        /// With whom an asset is shared.
        pub shared_config: Option<AssetSharedConfig>,
        /// Whether the service creates a cover from the video. Applies to videos only. Default:
        /// `false`.
        pub is_need_generate_cover: Option<bool>,
        /// Place in the vendor's console: the smaller comes first, and of equals the newest. Range: 0
        /// to 32767.
        pub asset_order: Option<i32>,
        /// At most 10 elements.
        pub supported_service: Option<Vec<SupportedService>>,
        /// What shall be done to the asset by itself. At most 10 elements.
        pub auto_operation_config: Option<Vec<AutoOperationConfig>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateDigitalAssetRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(asset_name: impl Into<String>, asset_type: AssetType) -> Self {
            Self {
                asset_name: asset_name.into(),
                asset_type,
                ..Default::default()
            }
        }

        /// Sets [`asset_description`](field@Self::asset_description).
        #[must_use]
        pub fn asset_description<F>(
            mut self,
            asset_description: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.asset_description = codegen::IntoOption::into_option(asset_description);
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

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<String, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`asset_extra_meta`](field@Self::asset_extra_meta).
        #[must_use]
        pub fn asset_extra_meta<F>(
            mut self,
            asset_extra_meta: impl codegen::IntoOption<AssetExtraMeta, F>,
        ) -> Self {
            self.asset_extra_meta = codegen::IntoOption::into_option(asset_extra_meta);
            self
        }

        /// Sets [`system_properties`](field@Self::system_properties).
        #[must_use]
        pub fn system_properties<F>(
            mut self,
            system_properties: impl codegen::IntoList<SystemProperty, F>,
        ) -> Self {
            self.system_properties = codegen::IntoList::into_optional_list(system_properties);
            self
        }

        /// Sets [`shared_config`](field@Self::shared_config).
        #[must_use]
        pub fn shared_config<F>(
            mut self,
            shared_config: impl codegen::IntoOption<AssetSharedConfig, F>,
        ) -> Self {
            self.shared_config = codegen::IntoOption::into_option(shared_config);
            self
        }

        /// Sets [`is_need_generate_cover`](field@Self::is_need_generate_cover).
        #[must_use]
        pub fn is_need_generate_cover<F>(
            mut self,
            is_need_generate_cover: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_need_generate_cover = codegen::IntoOption::into_option(is_need_generate_cover);
            self
        }

        /// Sets [`asset_order`](field@Self::asset_order).
        #[must_use]
        pub fn asset_order<F>(mut self, asset_order: impl codegen::IntoOption<i32, F>) -> Self {
            self.asset_order = codegen::IntoOption::into_option(asset_order);
            self
        }

        /// Sets [`supported_service`](field@Self::supported_service).
        #[must_use]
        pub fn supported_service<F>(
            mut self,
            supported_service: impl codegen::IntoList<SupportedService, F>,
        ) -> Self {
            self.supported_service = codegen::IntoList::into_optional_list(supported_service);
            self
        }

        /// Sets [`auto_operation_config`](field@Self::auto_operation_config).
        #[must_use]
        pub fn auto_operation_config<F>(
            mut self,
            auto_operation_config: impl codegen::IntoList<AutoOperationConfig, F>,
        ) -> Self {
            self.auto_operation_config =
                codegen::IntoList::into_optional_list(auto_operation_config);
            self
        }
    }

    codegen::object! {
        CreateDigitalAssetRequest, extra {
            0 asset_name: String = required "asset_name";
            1 asset_description: Option<String> = optional "asset_description";
            2 asset_type: AssetType = required "asset_type";
            3 review_config: Option<ReviewConfig> = optional "review_config";
            4 tags: Option<Vec<String>> = optional "tags";
            5 asset_extra_meta: Option<AssetExtraMeta> = optional "asset_extra_meta";
            6 system_properties: Option<Vec<SystemProperty>> = optional "system_properties";
            7 shared_config: Option<AssetSharedConfig> = optional "shared_config";
            8 is_need_generate_cover: Option<bool> = optional "is_need_generate_cover";
            9 asset_order: Option<i32> = optional "asset_order";
            10 supported_service: Option<Vec<SupportedService>> = optional "supported_service";
            11 auto_operation_config: Option<Vec<AutoOperationConfig>> = optional "auto_operation_config";
        }
    }

    /// With whom an asset is shared.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssetSharedConfig {
        /// Who may use an asset: only its project (PRIVATE), every project (PUBLIC, only for assets of
        /// the system), or those listed (SHARED).
        pub shared_type: Option<SharedType>,
        /// When the sharing ends. Without it, at 23:59:59 on the thirtieth day after today.
        pub expire_time: Option<codegen::Timestamp>,
        /// The projects that may use a SHARED asset. At most 100 elements.
        pub allowed_project_ids: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AssetSharedConfig {
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
        AssetSharedConfig, extra {
            0 shared_type: Option<SharedType> = optional "shared_type";
            1 expire_time: Option<codegen::Timestamp> = optional "expire_time";
            2 allowed_project_ids: Option<Vec<String>> = optional "allowed_project_ids";
        }
    }

    /// The answer of `CreateDigitalAsset`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDigitalAssetResponse {
        /// 1 to 64 characters.
        pub asset_id: Option<String>,
        /// Marks the content as generated by AI. 1 to 256 characters.
        pub produce_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateDigitalAssetResponse, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 produce_id: Option<String> = optional "produce_id";
        }
    }

    /// What shall be different about an asset.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateDigitalAssetRequest {
        /// Chinese and English characters only. At most 256 characters.
        pub asset_name: Option<String>,
        /// Chinese and English characters only. At most 4096 characters.
        pub asset_description: Option<String>,
        /// What an asset is.
        pub asset_type: Option<AssetType>,
        /// Where an asset stands.
        pub asset_state: Option<AssetState>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// All tags that the asset shall have. At most 50 elements.
        pub tags: Option<Vec<String>>,
        /// What is particular to a type of asset. Only the property that belongs to asset_type counts;
        /// others are ignored.
        pub asset_extra_meta: Option<AssetExtraMeta>,
        /// Which to add and which to delete. At most 50 elements.
        pub system_properties: Option<Vec<SystemProperty>>,
        /// With whom an asset is shared.
        pub shared_config: Option<AssetSharedConfig>,
        /// Place in the vendor's console: the smaller comes first, and of equals the newest. Range: 0
        /// to 32767.
        pub asset_order: Option<i32>,
        pub supported_service: Option<Vec<SupportedService>>,
        /// What shall be done to the asset by itself.
        pub auto_operation_config: Option<Vec<AutoOperationConfig>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateDigitalAssetRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`asset_name`](field@Self::asset_name).
        #[must_use]
        pub fn asset_name<F>(mut self, asset_name: impl codegen::IntoOption<String, F>) -> Self {
            self.asset_name = codegen::IntoOption::into_option(asset_name);
            self
        }

        /// Sets [`asset_description`](field@Self::asset_description).
        #[must_use]
        pub fn asset_description<F>(
            mut self,
            asset_description: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.asset_description = codegen::IntoOption::into_option(asset_description);
            self
        }

        /// Sets [`asset_type`](field@Self::asset_type).
        #[must_use]
        pub fn asset_type<F>(
            mut self,
            asset_type: impl codegen::IntoOption<AssetType, F>,
        ) -> Self {
            self.asset_type = codegen::IntoOption::into_option(asset_type);
            self
        }

        /// Sets [`asset_state`](field@Self::asset_state).
        #[must_use]
        pub fn asset_state<F>(
            mut self,
            asset_state: impl codegen::IntoOption<AssetState, F>,
        ) -> Self {
            self.asset_state = codegen::IntoOption::into_option(asset_state);
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

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<String, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`asset_extra_meta`](field@Self::asset_extra_meta).
        #[must_use]
        pub fn asset_extra_meta<F>(
            mut self,
            asset_extra_meta: impl codegen::IntoOption<AssetExtraMeta, F>,
        ) -> Self {
            self.asset_extra_meta = codegen::IntoOption::into_option(asset_extra_meta);
            self
        }

        /// Sets [`system_properties`](field@Self::system_properties).
        #[must_use]
        pub fn system_properties<F>(
            mut self,
            system_properties: impl codegen::IntoList<SystemProperty, F>,
        ) -> Self {
            self.system_properties = codegen::IntoList::into_optional_list(system_properties);
            self
        }

        /// Sets [`shared_config`](field@Self::shared_config).
        #[must_use]
        pub fn shared_config<F>(
            mut self,
            shared_config: impl codegen::IntoOption<AssetSharedConfig, F>,
        ) -> Self {
            self.shared_config = codegen::IntoOption::into_option(shared_config);
            self
        }

        /// Sets [`asset_order`](field@Self::asset_order).
        #[must_use]
        pub fn asset_order<F>(mut self, asset_order: impl codegen::IntoOption<i32, F>) -> Self {
            self.asset_order = codegen::IntoOption::into_option(asset_order);
            self
        }

        /// Sets [`supported_service`](field@Self::supported_service).
        #[must_use]
        pub fn supported_service<F>(
            mut self,
            supported_service: impl codegen::IntoList<SupportedService, F>,
        ) -> Self {
            self.supported_service = codegen::IntoList::into_optional_list(supported_service);
            self
        }

        /// Sets [`auto_operation_config`](field@Self::auto_operation_config).
        #[must_use]
        pub fn auto_operation_config<F>(
            mut self,
            auto_operation_config: impl codegen::IntoList<AutoOperationConfig, F>,
        ) -> Self {
            self.auto_operation_config =
                codegen::IntoList::into_optional_list(auto_operation_config);
            self
        }
    }

    codegen::object! {
        UpdateDigitalAssetRequest, extra {
            0 asset_name: Option<String> = optional "asset_name";
            1 asset_description: Option<String> = optional "asset_description";
            2 asset_type: Option<AssetType> = optional "asset_type";
            3 asset_state: Option<AssetState> = optional "asset_state";
            4 review_config: Option<ReviewConfig> = optional "review_config";
            5 tags: Option<Vec<String>> = optional "tags";
            6 asset_extra_meta: Option<AssetExtraMeta> = optional "asset_extra_meta";
            7 system_properties: Option<Vec<SystemProperty>> = optional "system_properties";
            8 shared_config: Option<AssetSharedConfig> = optional "shared_config";
            9 asset_order: Option<i32> = optional "asset_order";
            10 supported_service: Option<Vec<SupportedService>> = optional "supported_service";
            11 auto_operation_config: Option<Vec<AutoOperationConfig>> = optional "auto_operation_config";
        }
    }

    codegen::open_enum! {
        pub enum DeleteMode {
            Force = "force",
        }
    }

    /// An asset on its way from one region to another. Only the service can read it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ReplicationAssetInfo {
        /// The original. 1 to 64 characters.
        pub asset_id: Option<String>,
        /// The asset, encrypted. 1 to 100000 characters.
        pub asset_info: Option<String>,
        /// How the asset is encrypted.
        pub encryption_info: Option<ReplicationEncryption>,
        /// Until when it can be copied. The unit is undocumented. Range: 0 to 9223372036854776000.
        pub expire_time: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ReplicationAssetInfo {
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

        /// Sets [`asset_info`](field@Self::asset_info).
        #[must_use]
        pub fn asset_info<F>(mut self, asset_info: impl codegen::IntoOption<String, F>) -> Self {
            self.asset_info = codegen::IntoOption::into_option(asset_info);
            self
        }

        /// Sets [`encryption_info`](field@Self::encryption_info).
        #[must_use]
        pub fn encryption_info<F>(
            mut self,
            encryption_info: impl codegen::IntoOption<ReplicationEncryption, F>,
        ) -> Self {
            self.encryption_info = codegen::IntoOption::into_option(encryption_info);
            self
        }

        /// Sets [`expire_time`](field@Self::expire_time).
        #[must_use]
        pub fn expire_time<F>(mut self, expire_time: impl codegen::IntoOption<i64, F>) -> Self {
            self.expire_time = codegen::IntoOption::into_option(expire_time);
            self
        }
    }

    codegen::object! {
        ReplicationAssetInfo, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 asset_info: Option<String> = optional "asset_info" sensitive;
            2 encryption_info: Option<ReplicationEncryption> = optional "encryption_info";
            3 expire_time: Option<i64> = optional "expire_time";
        }
    }

    /// How the asset is encrypted.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ReplicationEncryption {
        /// Such as AES128_GCM. 1 to 64 characters.
        pub algorithm: Option<String>,
        /// Which of the service's own keys it was. 1 to 128 characters.
        pub key_id: Option<String>,
        /// The initialization vector. 1 to 128 characters.
        pub iv: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ReplicationEncryption {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`algorithm`](field@Self::algorithm).
        #[must_use]
        pub fn algorithm<F>(mut self, algorithm: impl codegen::IntoOption<String, F>) -> Self {
            self.algorithm = codegen::IntoOption::into_option(algorithm);
            self
        }

        /// Sets [`key_id`](field@Self::key_id).
        #[must_use]
        pub fn key_id<F>(mut self, key_id: impl codegen::IntoOption<String, F>) -> Self {
            self.key_id = codegen::IntoOption::into_option(key_id);
            self
        }

        /// Sets [`iv`](field@Self::iv).
        #[must_use]
        pub fn iv<F>(mut self, iv: impl codegen::IntoOption<String, F>) -> Self {
            self.iv = codegen::IntoOption::into_option(iv);
            self
        }
    }

    codegen::object! {
        ReplicationEncryption, extra {
            0 algorithm: Option<String> = optional "algorithm";
            1 key_id: Option<String> = optional "key_id";
            2 iv: Option<String> = optional "iv";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListAssetSummaryRequest {
        /// 1 to 1000 elements.
        pub asset_ids: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ListAssetSummaryRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(asset_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self {
                asset_ids: asset_ids.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        ListAssetSummaryRequest, extra {
            0 asset_ids: Vec<String> = required "asset_ids";
        }
    }

    /// The answer of `ListAssetSummary`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListAssetSummaryResponse {
        /// At most 1000 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub asset_list: Vec<DigitalAssetSummary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListAssetSummaryResponse, extra {
            0 asset_list: Vec<DigitalAssetSummary> = collection "asset_list";
        }
    }

    /// An asset in brief.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DigitalAssetSummary {
        pub asset_id: Option<String>,
        pub asset_name: Option<String>,
        /// Where an asset stands.
        pub asset_state: Option<AssetState>,
        /// What an asset is.
        pub asset_type: Option<AssetType>,
        /// Why the asset is blocked, as a number of the vendor's.
        pub block_reason_code: Option<String>,
        pub cover_url: Option<String>,
        pub thumbnail_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DigitalAssetSummary, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 asset_name: Option<String> = optional "asset_name";
            2 asset_state: Option<AssetState> = optional "asset_state";
            3 asset_type: Option<AssetType> = optional "asset_type";
            4 block_reason_code: Option<String> = optional "block_reason_code";
            5 cover_url: Option<String> = optional "cover_url" sensitive;
            6 thumbnail_url: Option<String> = optional "thumbnail_url" sensitive;
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchAssetActionRequest {
        /// What is done to assets. DELETE moves them to the recycle bin, from which RESTORE brings them
        /// back; DELETE_FORCE deletes them for good. ACTIVE and UNACTIVE let others use them, or no
        /// longer.
        pub action: BatchAssetAction,
        /// 1 to 100 elements.
        pub asset_ids: Vec<String>,
        /// Further input of the action. Its form is undocumented. At most 4096 characters.
        pub params: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchAssetActionRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            action: BatchAssetAction,
            asset_ids: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                action,
                asset_ids: asset_ids.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }

        /// Sets [`params`](field@Self::params).
        #[must_use]
        pub fn params<F>(mut self, params: impl codegen::IntoOption<String, F>) -> Self {
            self.params = codegen::IntoOption::into_option(params);
            self
        }
    }

    codegen::object! {
        BatchAssetActionRequest, extra {
            0 action: BatchAssetAction = required "action";
            1 asset_ids: Vec<String> = required "asset_ids";
            2 params: Option<String> = optional "params";
        }
    }

    codegen::open_enum! {
        /// What is done to assets. DELETE moves them to the recycle bin, from which RESTORE brings them
        /// back; DELETE_FORCE deletes them for good. ACTIVE and UNACTIVE let others use them, or no
        /// longer.
        pub enum BatchAssetAction {
            Delete = "DELETE",
            DeleteForce = "DELETE_FORCE",
            Restore = "RESTORE",
            Unactive = "UNACTIVE",
            Active = "ACTIVE",
            Share = "SHARE",
            Unshare = "UNSHARE",
        }
    }

    /// The answer of `BatchExecuteAssetAction`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchExecuteAssetActionResponse {
        /// For each outcome, the assets that had it. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub results: Vec<AssetActionResult>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchExecuteAssetActionResponse, extra {
            0 results: Vec<AssetActionResult> = collection "results";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssetActionResult {
        pub ret_status: Option<AssetActionStatus>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub asset_ids: Vec<String>,
        /// Why it failed.
        pub error_info: Option<ErrorResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AssetActionResult, extra {
            0 ret_status: Option<AssetActionStatus> = optional "ret_status";
            1 asset_ids: Vec<String> = collection "asset_ids";
            2 error_info: Option<ErrorResponse> = optional "error_info";
        }
    }

    codegen::open_enum! {
        pub enum AssetActionStatus {
            Success = "SUCCESS",
            Failed = "FAILED",
        }
    }

    codegen::open_enum! {
        pub enum TransferRole {
            Sender = "SENDER",
            Receiver = "RECEIVER",
            All = "ALL",
        }
    }

    codegen::open_enum! {
        /// Progress of a transfer. It stays in PROCESSING until the receiver accepts or rejects it, or
        /// the sender calls it off.
        pub enum TransferJobState {
            Processing = "PROCESSING",
            Accept = "ACCEPT",
            Reject = "REJECT",
            Cancel = "CANCEL",
            Fail = "FAIL",
        }
    }

    impl TransferJobState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Processing => Some(codegen::Phase::Attention),
                Self::Cancel => Some(codegen::Phase::Canceled),
                Self::Reject | Self::Fail => Some(codegen::Phase::Failed),
                Self::Accept => Some(codegen::Phase::Succeeded),
                Self::Unknown(_) => None,
            }
        }
    }

    codegen::open_enum! {
        /// Which way assets go: away from their owner (TRANSFER_OUT), or back to whoever sent them
        /// (TRANSFER_BACK).
        pub enum TransferType {
            TransferOut = "TRANSFER_OUT",
            TransferBack = "TRANSFER_BACK",
        }
    }

    /// The answer of `ListTransferAssetJobs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTransferAssetJobsResponse {
        /// How many transfers pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<TransferAssetJobInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTransferAssetJobsResponse, extra {
            0 count: Option<i32> = optional "count";
            1 jobs: Vec<TransferAssetJobInfo> = collection "jobs";
        }
    }

    /// A transfer of assets from one project to another.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAssetJobInfo {
        pub job_id: String,
        /// Which way assets go: away from their owner (TRANSFER_OUT), or back to whoever sent them
        /// (TRANSFER_BACK).
        pub transfer_type: Option<TransferType>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub transfer_assets: Vec<DigitalAssetSummary>,
        /// Progress of a transfer. It stays in PROCESSING until the receiver accepts or rejects it, or
        /// the sender calls it off.
        pub state: TransferJobState,
        #[cfg_attr(feature = "schemars", schemars(rename = "src_project_id"))]
        pub source_project_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(rename = "dest_project_id"))]
        pub destination_project_id: Option<String>,
        /// What the sender wrote to it.
        pub memo: Option<String>,
        /// Why the receiver rejected it, or why assets were blocked or unblocked.
        pub reason: Option<String>,
        pub start_time: Option<codegen::Timestamp>,
        pub finish_time: Option<codegen::Timestamp>,
        /// Until when it can be accepted.
        pub expire_time: Option<codegen::Timestamp>,
        /// Whether the receiver pays for it with its resources.
        pub is_need_billing: Option<bool>,
        /// Why the transfer failed.
        pub error_info: Option<ErrorResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TransferAssetJobInfo, extra {
            0 job_id: String = required "job_id";
            1 transfer_type: Option<TransferType> = optional "transfer_type";
            2 transfer_assets: Vec<DigitalAssetSummary> = collection "transfer_assets";
            3 state: TransferJobState = required "state";
            4 source_project_id: Option<String> = optional "src_project_id";
            5 destination_project_id: Option<String> = optional "dest_project_id";
            6 memo: Option<String> = optional "memo";
            7 reason: Option<String> = optional "reason";
            8 start_time: Option<codegen::Timestamp> = optional "start_time";
            9 finish_time: Option<codegen::Timestamp> = optional "finish_time";
            10 expire_time: Option<codegen::Timestamp> = optional "expire_time";
            11 is_need_billing: Option<bool> = optional "is_need_billing";
            12 error_info: Option<ErrorResponse> = optional "error_info";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAssetRequest {
        /// Which way assets go: away from their owner (TRANSFER_OUT), or back to whoever sent them
        /// (TRANSFER_BACK). Default: `TRANSFER_OUT`.
        pub transfer_type: Option<TransferType>,
        pub asset_ids: Vec<String>,
        /// Who shall have the assets. 1 to 64 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "dest_project_id"))]
        pub destination_project_id: String,
        /// Shown to the receiver. At most 256 characters.
        pub memo: Option<String>,
        /// Accepts the transfer on behalf of the receiver. Only for administrators. Default: `false`.
        pub auto_accept: Option<bool>,
        /// Activates the assets once they are accepted. Only for administrators. Default: `false`.
        #[cfg_attr(feature = "schemars", schemars(rename = "auto_active"))]
        pub auto_activate: Option<bool>,
        /// Whether the receiver pays for it with its resources. Default: `false`.
        pub is_need_billing: Option<bool>,
        /// The transfer by which the assets came. Only for TRANSFER_BACK, and there required. At most
        /// 64 characters.
        pub transfer_job_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TransferAssetRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            asset_ids: impl IntoIterator<Item = impl Into<String>>,
            destination_project_id: impl Into<String>,
        ) -> Self {
            Self {
                asset_ids: asset_ids.into_iter().map(Into::into).collect(),
                destination_project_id: destination_project_id.into(),
                ..Default::default()
            }
        }

        /// Sets [`transfer_type`](field@Self::transfer_type).
        #[must_use]
        pub fn transfer_type<F>(
            mut self,
            transfer_type: impl codegen::IntoOption<TransferType, F>,
        ) -> Self {
            self.transfer_type = codegen::IntoOption::into_option(transfer_type);
            self
        }

        /// Sets [`memo`](field@Self::memo).
        #[must_use]
        pub fn memo<F>(mut self, memo: impl codegen::IntoOption<String, F>) -> Self {
            self.memo = codegen::IntoOption::into_option(memo);
            self
        }

        /// Sets [`auto_accept`](field@Self::auto_accept).
        #[must_use]
        pub fn auto_accept<F>(mut self, auto_accept: impl codegen::IntoOption<bool, F>) -> Self {
            self.auto_accept = codegen::IntoOption::into_option(auto_accept);
            self
        }

        /// Sets [`auto_activate`](field@Self::auto_activate).
        #[must_use]
        pub fn auto_activate<F>(
            mut self,
            auto_activate: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.auto_activate = codegen::IntoOption::into_option(auto_activate);
            self
        }

        /// Sets [`is_need_billing`](field@Self::is_need_billing).
        #[must_use]
        pub fn is_need_billing<F>(
            mut self,
            is_need_billing: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_need_billing = codegen::IntoOption::into_option(is_need_billing);
            self
        }

        /// Sets [`transfer_job_id`](field@Self::transfer_job_id).
        #[must_use]
        pub fn transfer_job_id<F>(
            mut self,
            transfer_job_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.transfer_job_id = codegen::IntoOption::into_option(transfer_job_id);
            self
        }
    }

    codegen::object! {
        TransferAssetRequest, extra {
            0 transfer_type: Option<TransferType> = optional "transfer_type";
            1 asset_ids: Vec<String> = required "asset_ids";
            2 destination_project_id: String = required "dest_project_id";
            3 memo: Option<String> = optional "memo";
            4 auto_accept: Option<bool> = optional "auto_accept";
            5 auto_activate: Option<bool> = optional "auto_active";
            6 is_need_billing: Option<bool> = optional "is_need_billing";
            7 transfer_job_id: Option<String> = optional "transfer_job_id";
        }
    }

    /// The answer of `TransferAsset`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAssetResponse {
        pub job_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TransferAssetResponse, extra {
            0 job_id: Option<String> = optional "job_id";
        }
    }

    codegen::open_enum! {
        /// What is done about a transfer: by the sender, cancel; by the receiver, accept,
        /// accept_confirm or reject.
        pub enum TransferAction {
            Cancel = "cancel",
            Accept = "accept",
            AcceptConfirm = "accept_confirm",
            Reject = "reject",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAssetActionRequest {
        /// Why the transfer is rejected. Only for `reject`. At most 256 characters.
        pub reason: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TransferAssetActionRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`reason`](field@Self::reason).
        #[must_use]
        pub fn reason<F>(mut self, reason: impl codegen::IntoOption<String, F>) -> Self {
            self.reason = codegen::IntoOption::into_option(reason);
            self
        }
    }

    codegen::object! {
        TransferAssetActionRequest, extra {
            0 reason: Option<String> = optional "reason";
        }
    }

    /// The answer of `ExecuteTransferAssetAction`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ExecuteTransferAssetActionResponse {
        /// What accepting a transfer costs the receiver.
        #[cfg_attr(feature = "schemars", schemars(rename = "accept_respone"))]
        pub acceptance: Option<TransferAcceptance>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ExecuteTransferAssetActionResponse, extra {
            0 acceptance: Option<TransferAcceptance> = optional "accept_respone";
        }
    }

    /// What accepting a transfer costs the receiver.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAcceptance {
        /// Whether the receiver pays for it with its resources.
        pub is_need_billing: Option<bool>,
        /// What would be taken from the receiver.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub required_resources: Vec<BillResources>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TransferAcceptance, extra {
            0 is_need_billing: Option<bool> = optional "is_need_billing";
            1 required_resources: Vec<BillResources> = collection "required_resources";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BillResources {
        /// What is paid with, avatars or voices of an edition.
        pub resource_type: Option<BillResourceType>,
        /// Range: 0 to 1000000.
        #[cfg_attr(feature = "schemars", schemars(rename = "resource_nums"))]
        pub resource_count: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BillResources, extra {
            0 resource_type: Option<BillResourceType> = optional "resource_type";
            1 resource_count: Option<i32> = optional "resource_nums";
        }
    }

    codegen::open_enum! {
        /// What is paid with, avatars or voices of an edition.
        pub enum BillResourceType {
            N2dDigitalHumanBasic = "2D_DIGITAL_HUMAN_BASIC",
            N2dDigitalHumanAdvanced = "2D_DIGITAL_HUMAN_ADVANCED",
            N2dDigitalHumanFlexus = "2D_DIGITAL_HUMAN_FLEXUS",
            VoiceBasic = "VOICE_BASIC",
            VoiceMiddle = "VOICE_MIDDLE",
            VoiceAdvance = "VOICE_ADVANCE",
            VoiceThirdParty = "VOICE_THIRD_PARTY",
            VoiceThirdPartyLjzn = "VOICE_THIRD_PARTY_LJZN",
            VoiceFlexus = "VOICE_FLEXUS",
        }
    }

    impl codegen::Page for ListAssetsResponse {
        type Item = DigitalAssetInfo;

        fn items(&self) -> &[Self::Item] {
            &self.assets
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.assets
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for ListTransferAssetJobsResponse {
        type Item = TransferAssetJobInfo;

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

    impl codegen::Identified for TransferAssetJobInfo {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for TransferAssetJobInfo {
        const KIND: &'static str = "asset transfer";

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
            let call = client.call(&super::operations::SHOW_TRANSFER_ASSET_JOB);
            codegen::show_job(call, "job_id", id)
        }
    }
}

/// The family `digital-assets`. The library of images, videos, voices, avatars and other
/// assets.
impl super::super::Client {
    /// List assets.
    ///
    /// Filters combine: an asset is listed when it passes all that are given. Without any, all
    /// assets of the project are listed, in whatever state, and none of the system's.
    ///
    /// `GET /v1/{project_id}/digital-assets` (ListAssets)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_assets().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_assets(&self) -> builders::ListAssets {
        builders::ListAssets {
            call: self.0.call(&operations::LIST_ASSETS),
        }
    }

    /// Create an asset, to which files are then uploaded.
    ///
    /// The first of two steps: the asset stays in state `CREATING` until its `MAIN` file was
    /// uploaded with `CreateFile` or `CreateLargeFile`. What extension this file may have, in upper
    /// or lower case, and how large it may be depends on the type:
    ///
    /// - `VIDEO`: mp4, m4v, mkv, mov, flv, 3gp, wmv, avi or webm, at most 5 GB;
    /// - `IMAGE`: jpeg, jpg, png, bmp or gif, at most 50 MB;
    /// - `MUSIC` and `AUDIO`: wav, mp3 or m4a, at most 100 MB;
    /// - `PPT`: ppt, pptx or pdf, at most 100 MB.
    ///
    /// Where an image or a video shows up in the vendor's consoles depends on `system_properties`:
    /// `BACKGROUND_IMG` or `MATERIAL_IMG` for an image, `MATERIAL_VIDEO` or `BUSINESS_CARD_VIDEO`
    /// for a video. Voices and avatar models come of training, and only the vendor uploads them.
    ///
    /// `POST /v1/{project_id}/digital-assets` (CreateDigitalAsset)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     AssetType, CreateDigitalAssetRequest, SystemProperty, SystemPropertyAction,
    ///     SystemPropertyKey,
    /// };
    ///
    /// let body = CreateDigitalAssetRequest::new("Lobby at night", AssetType::Image)
    ///     .asset_description("Background for evening news.")
    ///     .tags(["news", "indoors"])
    ///     .system_properties([
    ///         SystemProperty::new()
    ///             .action(SystemPropertyAction::Add)
    ///             .key(SystemPropertyKey::BackgroundImg)
    ///             .value("Yes"),
    ///     ]);
    /// let response = client.create_digital_asset(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_digital_asset(
        &self,
        body: impl Borrow<types::CreateDigitalAssetRequest>,
    ) -> builders::CreateDigitalAsset {
        let mut call = self.0.call(&operations::CREATE_DIGITAL_ASSET);
        call.body(Borrow::<types::CreateDigitalAssetRequest>::borrow(&body));
        builders::CreateDigitalAsset { call }
    }

    /// Show an asset.
    ///
    /// `GET /v1/{project_id}/digital-assets/{asset_id}` (ShowAsset)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_asset("5b1d8e0f7a9c42c6b3d47e60a2f81c95").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_asset(&self, asset_id: impl Into<String>) -> builders::ShowAsset {
        let mut call = self.0.call(&operations::SHOW_ASSET);
        call.set_as::<String>("asset_id", asset_id);
        builders::ShowAsset { call }
    }

    /// Change an asset.
    ///
    /// Members that are left out stay as they are. Of the states, only ACTIVED and UNACTIVED can be
    /// set (and WAITING_DELETE by administrators); the service sets all others.
    ///
    /// `PUT /v1/{project_id}/digital-assets/{asset_id}` (UpdateDigitalAsset)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{AssetState, UpdateDigitalAssetRequest};
    ///
    /// let body = UpdateDigitalAssetRequest::new()
    ///     .asset_name("Lobby at night")
    ///     .asset_state(AssetState::Actived)
    ///     .tags(["news", "indoors"]);
    /// let response = client
    ///     .update_digital_asset("5b1d8e0f7a9c42c6b3d47e60a2f81c95", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_digital_asset(
        &self,
        asset_id: impl Into<String>,
        body: impl Borrow<types::UpdateDigitalAssetRequest>,
    ) -> builders::UpdateDigitalAsset {
        let mut call = self.0.call(&operations::UPDATE_DIGITAL_ASSET);
        call.set_as::<String>("asset_id", asset_id);
        call.body(Borrow::<types::UpdateDigitalAssetRequest>::borrow(&body));
        builders::UpdateDigitalAsset { call }
    }

    /// Move an asset to the recycle bin, or delete it for good.
    ///
    /// Without `mode` the asset gets the state DELETING, from which `RestoreAsset` brings it back.
    /// The vendor's console only lets assets in state UNACTIVED be deleted; whether this call
    /// rejects others is undocumented.
    ///
    /// `DELETE /v1/{project_id}/digital-assets/{asset_id}` (DeleteAsset)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::DeleteMode;
    ///
    /// let response = client
    ///     .delete_asset("5b1d8e0f7a9c42c6b3d47e60a2f81c95")
    ///     .mode(DeleteMode::Force)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_asset(&self, asset_id: impl Into<String>) -> builders::DeleteAsset {
        let mut call = self.0.call(&operations::DELETE_ASSET);
        call.set_as::<String>("asset_id", asset_id);
        builders::DeleteAsset { call }
    }

    /// Bring an asset back from the recycle bin.
    ///
    /// Only assets in state DELETING are there. Which state a restored asset has is undocumented;
    /// expect that it must be activated again.
    ///
    /// `POST /v1/{project_id}/digital-assets/{asset_id}/restore` (RestoreAsset)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .restore_asset("5b1d8e0f7a9c42c6b3d47e60a2f81c95")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore_asset(&self, asset_id: impl Into<String>) -> builders::RestoreAsset {
        let mut call = self.0.call(&operations::RESTORE_ASSET);
        call.set_as::<String>("asset_id", asset_id);
        builders::RestoreAsset { call }
    }

    /// Show what another region needs to copy an asset.
    ///
    /// The first of two steps to copy an asset to another region. Call it in the region of the
    /// asset, and pass the response unchanged to `CreateAssetByReplicationInfo` of the other
    /// region.
    ///
    /// `GET /v1/{project_id}/digital-assets/{asset_id}/replication-info` (ShowAssetReplicationInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_asset_replication_info("5b1d8e0f7a9c42c6b3d47e60a2f81c95")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_asset_replication_info(
        &self,
        asset_id: impl Into<String>,
    ) -> builders::ShowAssetReplicationInfo {
        let mut call = self.0.call(&operations::SHOW_ASSET_REPLICATION_INFO);
        call.set_as::<String>("asset_id", asset_id);
        builders::ShowAssetReplicationInfo { call }
    }

    /// Copy an asset from another region.
    ///
    /// The second of two steps. Call it in the region that shall have the copy, with the response
    /// that `ShowAssetReplicationInfo` gave in the region of the original. How to find the copy is
    /// undocumented: the response does not name it.
    ///
    /// `POST /v1/{project_id}/digital-assets-by-replication-info` (CreateAssetByReplicationInfo)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ReplicationAssetInfo, ReplicationEncryption};
    ///
    /// let body = ReplicationAssetInfo::new()
    ///     .asset_id("5b1d8e0f7a9c42c6b3d47e60a2f81c95")
    ///     .asset_info("bm90IGEgcmVhbCBvbmU=")
    ///     .encryption_info(
    ///         ReplicationEncryption::new()
    ///             .algorithm("AES128_GCM")
    ///             .key_id("1")
    ///             .iv("AAECAwQFBgcICQoL"),
    ///     )
    ///     .expire_time(1746606612);
    /// let response = client.create_asset_by_replication_info(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_asset_by_replication_info(
        &self,
        body: impl Borrow<types::ReplicationAssetInfo>,
    ) -> builders::CreateAssetByReplicationInfo {
        let mut call = self.0.call(&operations::CREATE_ASSET_BY_REPLICATION_INFO);
        call.body(Borrow::<types::ReplicationAssetInfo>::borrow(&body));
        builders::CreateAssetByReplicationInfo { call }
    }

    /// Show several assets in brief.
    ///
    /// `POST /v1/{project_id}/digital-assets/summarys` (ListAssetSummary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::ListAssetSummaryRequest;
    ///
    /// let body = ListAssetSummaryRequest::new([
    ///     "5b1d8e0f7a9c42c6b3d47e60a2f81c95",
    ///     "e93c07b6518d4fa2a0b75d14c86f2e39",
    /// ]);
    /// let response = client.list_asset_summary(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_asset_summary(
        &self,
        body: impl Borrow<types::ListAssetSummaryRequest>,
    ) -> builders::ListAssetSummary {
        let mut call = self.0.call(&operations::LIST_ASSET_SUMMARY);
        call.body(Borrow::<types::ListAssetSummaryRequest>::borrow(&body));
        builders::ListAssetSummary { call }
    }

    /// Do the same to several assets.
    ///
    /// The status is 200 also when nothing was done: the results list the assets concerned, and
    /// why. How many assets one call takes is undocumented.
    ///
    /// `POST /v1/{project_id}/digital-assets/batch-action` (BatchExecuteAssetAction)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{BatchAssetAction, BatchAssetActionRequest};
    ///
    /// let body = BatchAssetActionRequest::new(
    ///     BatchAssetAction::Delete,
    ///     ["5b1d8e0f7a9c42c6b3d47e60a2f81c95", "e93c07b6518d4fa2a0b75d14c86f2e39"],
    /// );
    /// let response = client.batch_execute_asset_action(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_execute_asset_action(
        &self,
        body: impl Borrow<types::BatchAssetActionRequest>,
    ) -> builders::BatchExecuteAssetAction {
        let mut call = self.0.call(&operations::BATCH_EXECUTE_ASSET_ACTION);
        call.body(Borrow::<types::BatchAssetActionRequest>::borrow(&body));
        builders::BatchExecuteAssetAction { call }
    }

    /// List transfers of assets between projects.
    ///
    /// Mind the defaults: without filters only those transfers to the project are listed that wait
    /// for it to accept them.
    ///
    /// `GET /v1/{project_id}/digital-assets-action/transfers` (ListTransferAssetJobs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_transfer_asset_jobs().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transfer_asset_jobs(&self) -> builders::ListTransferAssetJobs {
        builders::ListTransferAssetJobs {
            call: self.0.call(&operations::LIST_TRANSFER_ASSET_JOBS),
        }
    }

    /// Transfer assets to another project.
    ///
    /// Only administrators and accounts on the vendor's list may transfer assets, and those on the
    /// list only voices and avatar models. Every project may return to the sender what it has
    /// accepted. The assets change hands when the other side accepts them with
    /// `ExecuteTransferAssetAction`.
    ///
    /// `POST /v1/{project_id}/digital-assets-action/transfers` (TransferAsset)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::TransferAssetRequest;
    ///
    /// let body = TransferAssetRequest::new(
    ///         ["e93c07b6518d4fa2a0b75d14c86f2e39"],
    ///         "8d50c7e21b694f3aa7f6e09d42c3185b",
    ///     )
    ///     .memo("For the spring campaign")
    ///     .is_need_billing(true);
    /// let response = client.transfer_asset(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer_asset(
        &self,
        body: impl Borrow<types::TransferAssetRequest>,
    ) -> builders::TransferAsset {
        let mut call = self.0.call(&operations::TRANSFER_ASSET);
        call.body(Borrow::<types::TransferAssetRequest>::borrow(&body));
        builders::TransferAsset { call }
    }

    /// Show a transfer of assets.
    ///
    /// `GET /v1/{project_id}/digital-assets-action/transfers/{job_id}` (ShowTransferAssetJob)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_transfer_asset_job("6c81f2e9-40da-4b57-93b6-d17a5e08c42f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_transfer_asset_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowTransferAssetJob {
        let mut call = self.0.call(&operations::SHOW_TRANSFER_ASSET_JOB);
        call.set_as::<String>("job_id", job_id);
        builders::ShowTransferAssetJob { call }
    }

    /// Accept, reject or cancel a transfer of assets.
    ///
    /// Only transfers in state PROCESSING can be acted on. When the receiver has to pay for a
    /// transfer (`is_need_billing`), `accept` only returns what would be taken from it, and
    /// `accept_confirm` takes it.
    ///
    /// `POST /v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}`
    /// (ExecuteTransferAssetAction)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{TransferAction, TransferAssetActionRequest};
    ///
    /// let body = TransferAssetActionRequest::new().reason("Not ordered.");
    /// let response = client
    ///     .execute_transfer_asset_action(
    ///         "6c81f2e9-40da-4b57-93b6-d17a5e08c42f",
    ///         TransferAction::Accept,
    ///     )
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn execute_transfer_asset_action(
        &self,
        job_id: impl Into<String>,
        action: impl Into<types::TransferAction>,
    ) -> builders::ExecuteTransferAssetAction {
        let mut call = self.0.call(&operations::EXECUTE_TRANSFER_ASSET_ACTION);
        call.set_as::<String>("job_id", job_id);
        call.set_as::<types::TransferAction>("action", action);
        builders::ExecuteTransferAssetAction { call }
    }
}
