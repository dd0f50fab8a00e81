//! The family `digital-assets`. The library of images, videos, voices, avatars and other assets.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, NewJob, Operation, Pagination, Parameter, RateLimit, Retry, Status,
        Success,
    };
    /// `GET /v1/{project_id}/digital-assets`
    pub static LIST_ASSETS: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        }),
        pagination: Some(Pagination {
            items: "assets",
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
            Parameter::query("accurate_query_field").repeated().max_items(100),
            Parameter::query("asset_id").repeated().length(1, 64).max_items(100),
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/assets/*/app_user_id", "/assets/*/files/*/download_url"],
        success: Success::json::<crate::types::ListAssetsResponse>(),
        ..Operation::new("ListAssets", Method::Get, "/v1/{project_id}/digital-assets")
    };
    /// `POST /v1/{project_id}/digital-assets`
    pub static CREATE_DIGITAL_ASSET: Operation = Operation {
        family: "digital-assets",
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
            Parameter::header("X-MSS-Authorization").max_length(1024),
            Parameter::body("/asset_name").max_length(256),
            Parameter::body("/asset_description").max_length(4096),
            Parameter::body("/tags").max_items(50),
            Parameter::body("/tags/*").max_length(128),
            Parameter::body("/asset_extra_meta/voice_model_meta/order")
                .range(0.0, 32767.0),
            Parameter::body("/asset_extra_meta/voice_model_meta/languages")
                .max_items(100),
            Parameter::body("/asset_extra_meta/voice_model_meta/speed_ratio")
                .range(0.0, 100.0),
            Parameter::body("/asset_extra_meta/voice_model_meta/volume_ratio")
                .range(0.0, 100.0),
            Parameter::body("/asset_extra_meta/voice_model_meta/style").length(1, 32),
            Parameter::body(
                    "/asset_extra_meta/voice_model_meta/voice_capability/conversion_rate",
                )
                .range(0.0, 50.0),
            Parameter::body(
                    "/asset_extra_meta/voice_model_meta/voice_capability/conversion_rate_en",
                )
                .range(0.0, 50.0),
            Parameter::body("/asset_extra_meta/voice_model_meta/age").length(1, 64),
            Parameter::body("/asset_extra_meta/ppt_meta/page_count").range(0.0, 256.0),
            Parameter::body("/asset_extra_meta/ppt_meta/pages").max_items(256),
            Parameter::body("/asset_extra_meta/ppt_meta/pages/*/page_no")
                .range(1.0, 256.0),
            Parameter::body("/asset_extra_meta/ppt_meta/pages/*/file_id").length(1, 64),
            Parameter::body("/asset_extra_meta/ppt_meta/pages/*/page_content")
                .max_length(2048),
            Parameter::body("/asset_extra_meta/material_meta/components").max_items(512),
            Parameter::body(
                    "/asset_extra_meta/material_meta/components/*/component_name",
                )
                .length(1, 256),
            Parameter::body(
                    "/asset_extra_meta/material_meta/components/*/component_desc",
                )
                .length(1, 512),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/device_names")
                .max_items(16),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/device_names/*")
                .length(1, 64),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map")
                .max_items(256),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_name_zh",
                )
                .length(1, 128),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_name_en",
                )
                .length(1, 128),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_duration",
                )
                .range(0.0, 100.0),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/catalog",
                )
                .max_length(128),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/file_name",
                )
                .length(1, 256),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/tag")
                .length(1, 256),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/voice_asset_id")
                .length(1, 64),
            Parameter::body("/asset_extra_meta/image_meta/codec").max_length(32),
            Parameter::body("/asset_extra_meta/image_meta/width").range(0.0, 8196.0),
            Parameter::body("/asset_extra_meta/image_meta/height").range(0.0, 8196.0),
            Parameter::body("/asset_extra_meta/image_meta/size")
                .range(0.0, 9223372036854776000.0),
            Parameter::body("/asset_extra_meta/image_meta/frame_rate").max_length(32),
            Parameter::body("/asset_extra_meta/image_meta/duration").range(0.0, 86400.0),
            Parameter::body("/asset_extra_meta/video_meta/video_codec").max_length(32),
            Parameter::body("/asset_extra_meta/video_meta/width").range(0.0, 8196.0),
            Parameter::body("/asset_extra_meta/video_meta/height").range(0.0, 8196.0),
            Parameter::body("/asset_extra_meta/video_meta/frame_rate").max_length(32),
            Parameter::body("/asset_extra_meta/video_meta/video_bit_rate")
                .range(0.0, 104857600.0),
            Parameter::body("/asset_extra_meta/video_meta/duration").range(0.0, 86400.0),
            Parameter::body("/asset_extra_meta/video_meta/audio_codec").max_length(32),
            Parameter::body("/asset_extra_meta/video_meta/audio_bit_rate")
                .range(0.0, 16384.0),
            Parameter::body("/asset_extra_meta/video_meta/audio_channels")
                .range(0.0, 100.0),
            Parameter::body("/asset_extra_meta/video_meta/sample").range(0.0, 100000.0),
            Parameter::body("/asset_extra_meta/audio_meta/duration").range(0.0, 86400.0),
            Parameter::body("/asset_extra_meta/audio_meta/audio_codec").max_length(32),
            Parameter::body("/asset_extra_meta/audio_meta/audio_bit_rate")
                .range(0.0, 16384.0),
            Parameter::body("/asset_extra_meta/audio_meta/audio_channels")
                .range(0.0, 100.0),
            Parameter::body("/asset_extra_meta/audio_meta/sample").range(0.0, 100000.0),
            Parameter::body("/system_properties").max_items(50),
            Parameter::body("/system_properties/*/key").length(1, 256),
            Parameter::body("/system_properties/*/value").length(1, 1024),
            Parameter::body("/shared_config/allowed_project_ids").max_items(100),
            Parameter::body("/shared_config/allowed_project_ids/*").length(1, 64),
            Parameter::body("/asset_order").range(0.0, 32767.0),
            Parameter::body("/supported_service").max_items(10),
            Parameter::body("/auto_operation_config").max_items(10),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateDigitalAssetResponse>(),
        ..Operation::new(
            "CreateDigitalAsset",
            Method::Post,
            "/v1/{project_id}/digital-assets",
        )
    };
    /// `GET /v1/{project_id}/digital-assets/{asset_id}`
    pub static SHOW_ASSET: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("asset_id").max_length(64),
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
        sensitive: &["/app_user_id", "/files/*/download_url"],
        success: Success::json::<crate::types::DigitalAssetInfo>(),
        ..Operation::new(
            "ShowAsset",
            Method::Get,
            "/v1/{project_id}/digital-assets/{asset_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-assets/{asset_id}`
    pub static UPDATE_DIGITAL_ASSET: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 5,
            by_region: &[("cn-north-4", 10)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("asset_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/asset_name").max_length(256),
            Parameter::body("/asset_description").max_length(4096),
            Parameter::body("/tags").max_items(50),
            Parameter::body("/tags/*").max_length(128),
            Parameter::body("/asset_extra_meta/voice_model_meta/order")
                .range(0.0, 32767.0),
            Parameter::body("/asset_extra_meta/voice_model_meta/languages")
                .max_items(100),
            Parameter::body("/asset_extra_meta/voice_model_meta/speed_ratio")
                .range(0.0, 100.0),
            Parameter::body("/asset_extra_meta/voice_model_meta/volume_ratio")
                .range(0.0, 100.0),
            Parameter::body("/asset_extra_meta/voice_model_meta/style").length(1, 32),
            Parameter::body(
                    "/asset_extra_meta/voice_model_meta/voice_capability/conversion_rate",
                )
                .range(0.0, 50.0),
            Parameter::body(
                    "/asset_extra_meta/voice_model_meta/voice_capability/conversion_rate_en",
                )
                .range(0.0, 50.0),
            Parameter::body("/asset_extra_meta/voice_model_meta/age").length(1, 64),
            Parameter::body("/asset_extra_meta/ppt_meta/page_count").range(0.0, 256.0),
            Parameter::body("/asset_extra_meta/ppt_meta/pages").max_items(256),
            Parameter::body("/asset_extra_meta/ppt_meta/pages/*/page_no")
                .range(1.0, 256.0),
            Parameter::body("/asset_extra_meta/ppt_meta/pages/*/file_id").length(1, 64),
            Parameter::body("/asset_extra_meta/ppt_meta/pages/*/page_content")
                .max_length(2048),
            Parameter::body("/asset_extra_meta/material_meta/components").max_items(512),
            Parameter::body(
                    "/asset_extra_meta/material_meta/components/*/component_name",
                )
                .length(1, 256),
            Parameter::body(
                    "/asset_extra_meta/material_meta/components/*/component_desc",
                )
                .length(1, 512),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/device_names")
                .max_items(16),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/device_names/*")
                .length(1, 64),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map")
                .max_items(256),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_name_zh",
                )
                .length(1, 128),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_name_en",
                )
                .length(1, 128),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/action_duration",
                )
                .range(0.0, 100.0),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/catalog",
                )
                .max_length(128),
            Parameter::body(
                    "/asset_extra_meta/human_model_2d_meta/action_tag_map/*/file_name",
                )
                .length(1, 256),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/action_tag_map/*/tag")
                .length(1, 256),
            Parameter::body("/asset_extra_meta/human_model_2d_meta/voice_asset_id")
                .length(1, 64),
            Parameter::body("/asset_extra_meta/image_meta/codec").max_length(32),
            Parameter::body("/asset_extra_meta/image_meta/width").range(0.0, 8196.0),
            Parameter::body("/asset_extra_meta/image_meta/height").range(0.0, 8196.0),
            Parameter::body("/asset_extra_meta/image_meta/size")
                .range(0.0, 9223372036854776000.0),
            Parameter::body("/asset_extra_meta/image_meta/frame_rate").max_length(32),
            Parameter::body("/asset_extra_meta/image_meta/duration").range(0.0, 86400.0),
            Parameter::body("/asset_extra_meta/video_meta/video_codec").max_length(32),
            Parameter::body("/asset_extra_meta/video_meta/width").range(0.0, 8196.0),
            Parameter::body("/asset_extra_meta/video_meta/height").range(0.0, 8196.0),
            Parameter::body("/asset_extra_meta/video_meta/frame_rate").max_length(32),
            Parameter::body("/asset_extra_meta/video_meta/video_bit_rate")
                .range(0.0, 104857600.0),
            Parameter::body("/asset_extra_meta/video_meta/duration").range(0.0, 86400.0),
            Parameter::body("/asset_extra_meta/video_meta/audio_codec").max_length(32),
            Parameter::body("/asset_extra_meta/video_meta/audio_bit_rate")
                .range(0.0, 16384.0),
            Parameter::body("/asset_extra_meta/video_meta/audio_channels")
                .range(0.0, 100.0),
            Parameter::body("/asset_extra_meta/video_meta/sample").range(0.0, 100000.0),
            Parameter::body("/asset_extra_meta/audio_meta/duration").range(0.0, 86400.0),
            Parameter::body("/asset_extra_meta/audio_meta/audio_codec").max_length(32),
            Parameter::body("/asset_extra_meta/audio_meta/audio_bit_rate")
                .range(0.0, 16384.0),
            Parameter::body("/asset_extra_meta/audio_meta/audio_channels")
                .range(0.0, 100.0),
            Parameter::body("/asset_extra_meta/audio_meta/sample").range(0.0, 100000.0),
            Parameter::body("/system_properties").max_items(50),
            Parameter::body("/system_properties/*/key").length(1, 256),
            Parameter::body("/system_properties/*/value").length(1, 1024),
            Parameter::body("/shared_config/allowed_project_ids").max_items(100),
            Parameter::body("/shared_config/allowed_project_ids/*").length(1, 64),
            Parameter::body("/asset_order").range(0.0, 32767.0),
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
        sensitive: &["/app_user_id", "/files/*/download_url"],
        success: Success::json::<crate::types::DigitalAssetInfo>(),
        ..Operation::new(
            "UpdateDigitalAsset",
            Method::Put,
            "/v1/{project_id}/digital-assets/{asset_id}",
        )
    };
    /// `DELETE /v1/{project_id}/digital-assets/{asset_id}`
    pub static DELETE_ASSET: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 5,
            by_region: &[("cn-north-4", 10)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("asset_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("mode"),
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
            "DeleteAsset",
            Method::Delete,
            "/v1/{project_id}/digital-assets/{asset_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-assets/{asset_id}/restore`
    pub static RESTORE_ASSET: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 5,
            by_region: &[("cn-north-4", 10)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("asset_id").max_length(64),
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
            "RestoreAsset",
            Method::Post,
            "/v1/{project_id}/digital-assets/{asset_id}/restore",
        )
    };
    /// `GET /v1/{project_id}/digital-assets/{asset_id}/replication-info`
    pub static SHOW_ASSET_REPLICATION_INFO: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("asset_id").max_length(64),
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
        sensitive: &["/asset_info"],
        success: Success::json::<crate::types::ReplicationAssetInfo>(),
        ..Operation::new(
            "ShowAssetReplicationInfo",
            Method::Get,
            "/v1/{project_id}/digital-assets/{asset_id}/replication-info",
        )
    };
    /// `POST /v1/{project_id}/digital-assets-by-replication-info`
    pub static CREATE_ASSET_BY_REPLICATION_INFO: Operation = Operation {
        family: "digital-assets",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/asset_id").length(1, 64),
            Parameter::body("/asset_info").length(1, 100000),
            Parameter::body("/encryption_info/algorithm").length(1, 64),
            Parameter::body("/encryption_info/key_id").length(1, 128),
            Parameter::body("/encryption_info/iv").length(1, 128),
            Parameter::body("/expire_time").range(0.0, 9223372036854776000.0),
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
            "CreateAssetByReplicationInfo",
            Method::Post,
            "/v1/{project_id}/digital-assets-by-replication-info",
        )
    };
    /// `POST /v1/{project_id}/digital-assets/summarys`
    pub static LIST_ASSET_SUMMARY: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
        rate_limit: Some(RateLimit {
            default: 10,
            by_region: &[("cn-north-4", 20)],
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/asset_ids").items(1, 1000),
            Parameter::body("/asset_ids/*").max_length(1024),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &["/asset_list/*/cover_url", "/asset_list/*/thumbnail_url"],
        success: Success::json::<crate::types::ListAssetSummaryResponse>(),
        ..Operation::new(
            "ListAssetSummary",
            Method::Post,
            "/v1/{project_id}/digital-assets/summarys",
        )
    };
    /// `POST /v1/{project_id}/digital-assets/batch-action`
    pub static BATCH_EXECUTE_ASSET_ACTION: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/asset_ids").items(1, 100),
            Parameter::body("/asset_ids/*").length(1, 64),
            Parameter::body("/params").max_length(4096),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::BatchExecuteAssetActionResponse>(),
        ..Operation::new(
            "BatchExecuteAssetAction",
            Method::Post,
            "/v1/{project_id}/digital-assets/batch-action",
        )
    };
    /// `GET /v1/{project_id}/digital-assets-action/transfers`
    pub static LIST_TRANSFER_ASSET_JOBS: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
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
            Parameter::query("role"),
            Parameter::query("state").joined(),
            Parameter::query("transfer_type"),
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
            "/jobs/*/transfer_assets/*/cover_url",
            "/jobs/*/transfer_assets/*/thumbnail_url",
        ],
        success: Success::json::<crate::types::ListTransferAssetJobsResponse>(),
        ..Operation::new(
            "ListTransferAssetJobs",
            Method::Get,
            "/v1/{project_id}/digital-assets-action/transfers",
        )
    };
    /// `POST /v1/{project_id}/digital-assets-action/transfers`
    pub static TRANSFER_ASSET: Operation = Operation {
        family: "digital-assets",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowTransferAssetJob",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/dest_project_id").length(1, 64),
            Parameter::body("/memo").max_length(256),
            Parameter::body("/transfer_job_id").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::TransferAssetResponse>(),
        ..Operation::new(
            "TransferAsset",
            Method::Post,
            "/v1/{project_id}/digital-assets-action/transfers",
        )
    };
    /// `GET /v1/{project_id}/digital-assets-action/transfers/{job_id}`
    pub static SHOW_TRANSFER_ASSET_JOB: Operation = Operation {
        family: "digital-assets",
        idempotent: true,
        retry: Retry::Idempotent,
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
        sensitive: &["/transfer_assets/*/cover_url", "/transfer_assets/*/thumbnail_url"],
        success: Success::json::<crate::types::TransferAssetJobInfo>(),
        ..Operation::new(
            "ShowTransferAssetJob",
            Method::Get,
            "/v1/{project_id}/digital-assets-action/transfers/{job_id}",
        )
    };
    /// `POST /v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}`
    pub static EXECUTE_TRANSFER_ASSET_ACTION: Operation = Operation {
        family: "digital-assets",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::path("action").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/reason").max_length(256),
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
        success: Success::json::<crate::types::ExecuteTransferAssetActionResponse>(),
        ..Operation::new(
            "ExecuteTransferAssetAction",
            Method::Post,
            "/v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// List assets.
    ///
    /// Filters combine: an asset is listed when it passes all that are given. Without any, all
    /// assets of the project are listed, in whatever state, and none of the system's.
    ///
    /// `GET /v1/{project_id}/digital-assets` (ListAssets)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListAssets {
        pub(super) call: Call,
    }
    impl ListAssets {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// A part of the name, unless `accurate_query_field` says otherwise. At most 128 characters.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// A part of a tag. How several are written is undocumented. At most 1024 characters.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.call.set("tag", Into::<String>::into(tag));
            self
        }
        /// Whether assets need all the tags or one of them. Default: `UNION_SET`.
        pub fn tag_combination_type(
            mut self,
            tag_combination_type: impl Into<types::TagCombination>,
        ) -> Self {
            self.call
                .set(
                    "tag_combination_type",
                    Into::<types::TagCombination>::into(tag_combination_type),
                );
            self
        }
        /// Only assets created at this time or later.
        pub fn start_time(mut self, start_time: impl Into<crate::Timestamp>) -> Self {
            self.call.set("start_time", Into::<crate::Timestamp>::into(start_time));
            self
        }
        /// Only assets created at this time or earlier.
        pub fn end_time(mut self, end_time: impl Into<crate::Timestamp>) -> Self {
            self.call.set("end_time", Into::<crate::Timestamp>::into(end_time));
            self
        }
        /// Only assets of one of these types.
        pub fn asset_type(
            mut self,
            asset_type: impl IntoIterator<Item = impl Into<types::AssetType>>,
        ) -> Self {
            self.call
                .set_list(
                    "asset_type",
                    asset_type.into_iter().map(Into::<types::AssetType>::into),
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
        /// Whose assets are listed, the system's or those of projects (CUSTOMIZATION). Default:
        /// `CUSTOMIZATION`.
        pub fn asset_source(
            mut self,
            asset_source: impl Into<types::AssetSource>,
        ) -> Self {
            self.call
                .set("asset_source", Into::<types::AssetSource>::into(asset_source));
            self
        }
        /// Only assets in one of these states. The recycle bin is `DELETING`.
        pub fn asset_state(
            mut self,
            asset_state: impl IntoIterator<Item = impl Into<types::AssetState>>,
        ) -> Self {
            self.call
                .set_list(
                    "asset_state",
                    asset_state.into_iter().map(Into::<types::AssetState>::into),
                );
            self
        }
        /// Only assets that go with this style of modeled characters.
        pub fn style_id(mut self, style_id: impl Into<types::StyleId>) -> Self {
            self.call.set("style_id", Into::<types::StyleId>::into(style_id));
            self
        }
        /// Names of those filters that match the whole value instead of a part. Which filters may be
        /// named is undocumented; `name` is one of those that match a part. At most 100 elements.
        pub fn accurate_query_field(
            mut self,
            accurate_query_field: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call
                .set_list(
                    "accurate_query_field",
                    accurate_query_field.into_iter().map(Into::<String>::into),
                );
            self
        }
        /// Only these assets. 1 to 64 characters. At most 100 elements.
        pub fn asset_id(
            mut self,
            asset_id: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.call
                .set_list("asset_id", asset_id.into_iter().map(Into::<String>::into));
            self
        }
        /// Only assets of one of these sexes.
        pub fn sex(
            mut self,
            sex: impl IntoIterator<Item = impl Into<types::VoiceSex>>,
        ) -> Self {
            self.call
                .set_list("sex", sex.into_iter().map(Into::<types::VoiceSex>::into));
            self
        }
        /// Only voices that speak one of these languages.
        pub fn language(
            mut self,
            language: impl IntoIterator<Item = impl Into<types::VoiceLanguage>>,
        ) -> Self {
            self.call
                .set_list(
                    "language",
                    language.into_iter().map(Into::<types::VoiceLanguage>::into),
                );
            self
        }
        /// Only assets with these system properties, written `KEY:value` and joined by commas, such as
        /// `BACKGROUND_IMG:Yes,CREATED_BY_PLATFORM:Yes`. The keys are those of `SystemPropertyKey`. 1
        /// to 1024 characters.
        pub fn system_property(mut self, system_property: impl Into<String>) -> Self {
            self.call.set("system_property", Into::<String>::into(system_property));
            self
        }
        /// Only avatar models whose actions can be edited, or only the others.
        pub fn action_editable(mut self, action_editable: bool) -> Self {
            self.call.set("action_editable", action_editable);
            self
        }
        /// Only avatar models with a library of actions, from which scenes are arranged, or only the
        /// others.
        pub fn is_with_action_library(mut self, is_with_action_library: bool) -> Self {
            self.call.set("is_with_action_library", is_with_action_library);
            self
        }
        /// Only avatar models that can walk about, or only the others.
        pub fn is_movable(mut self, is_movable: bool) -> Self {
            self.call.set("is_movable", is_movable);
            self
        }
        /// Only voices of this maker.
        pub fn voice_provider(
            mut self,
            voice_provider: impl Into<types::VoiceProvider>,
        ) -> Self {
            self.call
                .set(
                    "voice_provider",
                    Into::<types::VoiceProvider>::into(voice_provider),
                );
            self
        }
        /// Only assets that the project shares with others, or only those that others share with it.
        pub fn role(mut self, role: impl Into<types::SharingRole>) -> Self {
            self.call.set("role", Into::<types::SharingRole>::into(role));
            self
        }
        /// Only voices that are fast enough for live rooms and conversations, or only the others.
        pub fn is_realtime_voice(mut self, is_realtime_voice: bool) -> Self {
            self.call.set("is_realtime_voice", is_realtime_voice);
            self
        }
        /// Only avatar models of this version.
        pub fn human_model_2d_version(
            mut self,
            human_model_2d_version: impl Into<types::HumanModel2DVersion>,
        ) -> Self {
            self.call
                .set(
                    "human_model_2d_version",
                    Into::<types::HumanModel2DVersion>::into(human_model_2d_version),
                );
            self
        }
        /// Only avatar models that were compiled for this device. 1 to 128 characters.
        pub fn include_device_name(
            mut self,
            include_device_name: impl Into<String>,
        ) -> Self {
            self.call
                .set("include_device_name", Into::<String>::into(include_device_name));
            self
        }
        /// Only avatar models that were not compiled for this device. 1 to 128 characters.
        pub fn exclude_device_name(
            mut self,
            exclude_device_name: impl Into<String>,
        ) -> Self {
            self.call
                .set("exclude_device_name", Into::<String>::into(exclude_device_name));
            self
        }
        /// Only avatar models that can be used for this.
        pub fn supported_service(
            mut self,
            supported_service: impl Into<types::SupportedService>,
        ) -> Self {
            self.call
                .set(
                    "supported_service",
                    Into::<types::SupportedService>::into(supported_service),
                );
            self
        }
        /// Only assets that were created with this `X-App-UserId`. No Chinese characters. 1 to 256
        /// characters.
        pub fn app_user_id(mut self, app_user_id: impl Into<String>) -> Self {
            self.call.set("app_user_id", Into::<String>::into(app_user_id));
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
        pub async fn send(self) -> Result<Response<types::ListAssetsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListAssetsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListAssetsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListAssetsResponse> {
            Items::new(self.call)
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
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateDigitalAsset {
        pub(super) call: Call,
    }
    impl CreateDigitalAsset {
        /// A token that parts of the service show each other. Callers leave it out. At most 1024
        /// characters.
        pub fn mss_authorization(
            mut self,
            mss_authorization: impl Into<String>,
        ) -> Self {
            self.call
                .set("X-MSS-Authorization", Into::<String>::into(mss_authorization));
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
        ) -> Result<Response<types::CreateDigitalAssetResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateDigitalAssetResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show an asset.
    ///
    /// `GET /v1/{project_id}/digital-assets/{asset_id}` (ShowAsset)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowAsset {
        pub(super) call: Call,
    }
    impl ShowAsset {
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
        pub async fn send(self) -> Result<Response<types::DigitalAssetInfo>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::DigitalAssetInfo>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change an asset.
    ///
    /// Members that are left out stay as they are. Of the states, only ACTIVED and UNACTIVED can be
    /// set (and WAITING_DELETE by administrators); the service sets all others.
    ///
    /// `PUT /v1/{project_id}/digital-assets/{asset_id}` (UpdateDigitalAsset)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateDigitalAsset {
        pub(super) call: Call,
    }
    impl UpdateDigitalAsset {
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
        pub async fn send(self) -> Result<Response<types::DigitalAssetInfo>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::DigitalAssetInfo>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Move an asset to the recycle bin, or delete it for good.
    ///
    /// Without `mode` the asset gets the state DELETING, from which `RestoreAsset` brings it back.
    /// The vendor's console only lets assets in state UNACTIVED be deleted; whether this call
    /// rejects others is undocumented.
    ///
    /// `DELETE /v1/{project_id}/digital-assets/{asset_id}` (DeleteAsset)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteAsset {
        pub(super) call: Call,
    }
    impl DeleteAsset {
        /// Deletes for good, also what is in the recycle bin.
        pub fn mode(mut self, mode: impl Into<types::DeleteMode>) -> Self {
            self.call.set("mode", Into::<types::DeleteMode>::into(mode));
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
    /// Bring an asset back from the recycle bin.
    ///
    /// Only assets in state DELETING are there. Which state a restored asset has is undocumented;
    /// expect that it must be activated again.
    ///
    /// `POST /v1/{project_id}/digital-assets/{asset_id}/restore` (RestoreAsset)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct RestoreAsset {
        pub(super) call: Call,
    }
    impl RestoreAsset {
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
    /// Show what another region needs to copy an asset.
    ///
    /// The first of two steps to copy an asset to another region. Call it in the region of the
    /// asset, and pass the response unchanged to `CreateAssetByReplicationInfo` of the other
    /// region.
    ///
    /// `GET /v1/{project_id}/digital-assets/{asset_id}/replication-info` (ShowAssetReplicationInfo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowAssetReplicationInfo {
        pub(super) call: Call,
    }
    impl ShowAssetReplicationInfo {
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
        pub async fn send(self) -> Result<Response<types::ReplicationAssetInfo>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ReplicationAssetInfo>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Copy an asset from another region.
    ///
    /// The second of two steps. Call it in the region that shall have the copy, with the response
    /// that `ShowAssetReplicationInfo` gave in the region of the original. How to find the copy is
    /// undocumented: the response does not name it.
    ///
    /// `POST /v1/{project_id}/digital-assets-by-replication-info` (CreateAssetByReplicationInfo)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateAssetByReplicationInfo {
        pub(super) call: Call,
    }
    impl CreateAssetByReplicationInfo {
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
    /// Show several assets in brief.
    ///
    /// `POST /v1/{project_id}/digital-assets/summarys` (ListAssetSummary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListAssetSummary {
        pub(super) call: Call,
    }
    impl ListAssetSummary {
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
        ) -> Result<Response<types::ListAssetSummaryResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListAssetSummaryResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Do the same to several assets.
    ///
    /// The status is 200 also when nothing was done: the results list the assets concerned, and
    /// why. How many assets one call takes is undocumented.
    ///
    /// `POST /v1/{project_id}/digital-assets/batch-action` (BatchExecuteAssetAction)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct BatchExecuteAssetAction {
        pub(super) call: Call,
    }
    impl BatchExecuteAssetAction {
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
        ) -> Result<Response<types::BatchExecuteAssetActionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::BatchExecuteAssetActionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List transfers of assets between projects.
    ///
    /// Mind the defaults: without filters only those transfers to the project are listed that wait
    /// for it to accept them.
    ///
    /// `GET /v1/{project_id}/digital-assets-action/transfers` (ListTransferAssetJobs)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTransferAssetJobs {
        pub(super) call: Call,
    }
    impl ListTransferAssetJobs {
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
        /// What the project is to the transfers. Default: `RECEIVER`.
        pub fn role(mut self, role: impl Into<types::TransferRole>) -> Self {
            self.call.set("role", Into::<types::TransferRole>::into(role));
            self
        }
        /// Only transfers in one of these states. Without it, only those in state `PROCESSING`.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::TransferJobState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::TransferJobState>::into),
                );
            self
        }
        /// Only elements whose `transfer_type` is this. Default: `TRANSFER_OUT`.
        pub fn transfer_type(
            mut self,
            transfer_type: impl Into<types::TransferType>,
        ) -> Self {
            self.call
                .set("transfer_type", Into::<types::TransferType>::into(transfer_type));
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
        ) -> Result<Response<types::ListTransferAssetJobsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListTransferAssetJobsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListTransferAssetJobsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListTransferAssetJobsResponse> {
            Items::new(self.call)
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
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct TransferAsset {
        pub(super) call: Call,
    }
    impl TransferAsset {
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
        ) -> Result<Response<types::TransferAssetResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TransferAssetResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::TransferAssetJobInfo>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::TransferAssetResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Show a transfer of assets.
    ///
    /// `GET /v1/{project_id}/digital-assets-action/transfers/{job_id}` (ShowTransferAssetJob)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowTransferAssetJob {
        pub(super) call: Call,
    }
    impl ShowTransferAssetJob {
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
        pub async fn send(self) -> Result<Response<types::TransferAssetJobInfo>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::TransferAssetJobInfo>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Accept, reject or cancel a transfer of assets.
    ///
    /// Only transfers in state PROCESSING can be acted on. When the receiver has to pay for a
    /// transfer (`is_need_billing`), `accept` only returns what would be taken from it, and
    /// `accept_confirm` takes it.
    ///
    /// `POST /v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}`
    /// (ExecuteTransferAssetAction)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ExecuteTransferAssetAction {
        pub(super) call: Call,
    }
    impl ExecuteTransferAssetAction {
        /// The body of the request.
        pub fn body(mut self, body: types::TransferAssetActionRequest) -> Self {
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
        pub async fn send(
            self,
        ) -> Result<Response<types::ExecuteTransferAssetActionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ExecuteTransferAssetActionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        ReviewConfig, ErrorResponse, AssetState, VoiceSex, VoiceLanguage,
        SupportedService, ExternalVoiceProvider, ModelResolution, VideoTranscodingStatus,
        AssetFileInfo, SharedType,
    };
    open_enum! {
        /// `TagCombination`
        pub enum TagCombination {
            /// `INTERSECTION`
            Intersection = "INTERSECTION",
            /// `UNION_SET`
            UnionSet = "UNION_SET",
        }
    }
    open_enum! {
        /// What an asset is.
        ///
        /// - `VOICE_MODEL`: a voice. `HUMAN_MODEL_2D`: an avatar. `BUSINESS_CARD_TEMPLET`: a template
        ///   of digital business cards. `PPT`: slides, also from PDF.
        /// - `MATERIAL`: a stylized part of a modeled character, such as its hair.
        /// - `HUMAN_MODEL`, `SCENE`, `ANIMATION`, `NORMAL_MODEL` and `MODEL`: of 3D characters, which
        ///   the service no longer creates.
        pub enum AssetType {
            /// `VOICE_MODEL`
            VoiceModel = "VOICE_MODEL",
            /// `VIDEO`
            Video = "VIDEO",
            /// `IMAGE`
            Image = "IMAGE",
            /// `PPT`
            Ppt = "PPT",
            /// `MUSIC`
            Music = "MUSIC",
            /// `AUDIO`
            Audio = "AUDIO",
            /// `COMMON_FILE`
            CommonFile = "COMMON_FILE",
            /// `HUMAN_MODEL_2D`
            HumanModel2d = "HUMAN_MODEL_2D",
            /// `BUSINESS_CARD_TEMPLET`
            BusinessCardTemplet = "BUSINESS_CARD_TEMPLET",
            /// `MATERIAL`
            Material = "MATERIAL",
            /// `HUMAN_MODEL`
            HumanModel = "HUMAN_MODEL",
            /// `SCENE`
            Scene = "SCENE",
            /// `ANIMATION`
            Animation = "ANIMATION",
            /// `NORMAL_MODEL`
            NormalModel = "NORMAL_MODEL",
            /// `MODEL`
            Model = "MODEL",
        }
    }
    open_enum! {
        /// Whose assets are listed, the system's or those of projects (CUSTOMIZATION).
        pub enum AssetSource {
            /// `SYSTEM`
            System = "SYSTEM",
            /// `CUSTOMIZATION`
            Customization = "CUSTOMIZATION",
            /// `ALL`
            All = "ALL",
        }
    }
    open_enum! {
        /// A style of modeled characters.
        pub enum StyleId {
            /// `system_male_001`
            SystemMale001 = "system_male_001",
            /// `system_female_001`
            SystemFemale001 = "system_female_001",
            /// `system_male_002`
            SystemMale002 = "system_male_002",
            /// `system_female_002`
            SystemFemale002 = "system_female_002",
        }
    }
    open_enum! {
        /// The producer of a voice: the service itself or Mobvoi.
        pub enum VoiceProvider {
            /// `HUAWEI_METASTUDIO`
            HuaweiMetastudio = "HUAWEI_METASTUDIO",
            /// `MOBVOI`
            Mobvoi = "MOBVOI",
        }
    }
    open_enum! {
        /// Who shares an asset, and with whom it is shared.
        pub enum SharingRole {
            /// `SHARER`
            Sharer = "SHARER",
            /// `SHAREE`
            Sharee = "SHAREE",
        }
    }
    open_enum! {
        /// Version of an avatar model, written with an underscore where training jobs write a point.
        pub enum HumanModel2DVersion {
            /// `V2`
            V2 = "V2",
            /// `V3`
            V3 = "V3",
            /// `V3_2`
            V32 = "V3_2",
            /// `V3_3`
            V33 = "V3_3",
        }
    }
    /// The answer of `ListAssets`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListAssetsResponse {
        /// How many assets pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `assets` (optional). At most 1000 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub assets: Vec<DigitalAssetInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListAssetsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<DigitalAssetInfo>>("assets"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.assets),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "assets", &self.assets)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListAssetsResponse);
    /// Something in the asset library.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DigitalAssetInfo {
        /// The project that owns the asset. 1 to 64 characters.
        pub project_id: Option<String>,
        /// `asset_id` (always there). 1 to 256 characters.
        pub asset_id: String,
        /// Marks the content as generated by AI. 1 to 256 characters.
        pub produce_id: Option<String>,
        /// `asset_name` (optional). At most 256 characters.
        pub asset_name: Option<String>,
        /// `asset_description` (optional). At most 4096 characters.
        pub asset_description: Option<String>,
        /// The X-App-UserId that the asset was created with, if any. At most 256 characters.
        pub app_user_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
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
        /// `tags` (optional). At most 50 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<String>,
        /// What is particular to a type of asset. Only the property that belongs to asset_type counts;
        /// others are ignored.
        pub asset_extra_meta: Option<AssetExtraMeta>,
        /// `system_properties` (optional). At most 50 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub system_properties: Vec<SystemProperty>,
        /// `files` (optional). At most 100 elements.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for DigitalAssetInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("DigitalAssetInfo")
                .field("project_id", &self.project_id)
                .field("asset_id", &self.asset_id)
                .field("produce_id", &self.produce_id)
                .field("asset_name", &self.asset_name)
                .field("asset_description", &self.asset_description)
                .field("app_user_id", &redacted(&self.app_user_id))
                .field("create_time", &self.create_time)
                .field("update_time", &self.update_time)
                .field("asset_type", &self.asset_type)
                .field("asset_state", &self.asset_state)
                .field("fail_type", &self.fail_type)
                .field("block_reason_code", &self.block_reason_code)
                .field("reason", &self.reason)
                .field("tags", &self.tags)
                .field("asset_extra_meta", &self.asset_extra_meta)
                .field("system_properties", &self.system_properties)
                .field("files", &self.files)
                .field("asset_order", &self.asset_order)
                .field("supported_service", &self.supported_service)
                .field("auto_operation_config", &self.auto_operation_config)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for DigitalAssetInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("project_id"),
            required::<String>("asset_id"),
            optional::<Option<String>>("produce_id"),
            optional::<Option<String>>("asset_name"),
            optional::<Option<String>>("asset_description"),
            optional::<Option<String>>("app_user_id").sensitive(),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<AssetType>>("asset_type"),
            optional::<Option<AssetState>>("asset_state"),
            optional::<Option<AssetFailType>>("fail_type"),
            optional::<Option<String>>("block_reason_code"),
            optional::<Option<String>>("reason"),
            optional::<Vec<String>>("tags"),
            optional::<Option<AssetExtraMeta>>("asset_extra_meta"),
            optional::<Vec<SystemProperty>>("system_properties"),
            optional::<Vec<AssetFileInfo>>("files"),
            optional::<Option<i32>>("asset_order"),
            optional::<Vec<SupportedService>>("supported_service"),
            optional::<Vec<AutoOperationConfig>>("auto_operation_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.project_id),
                1 => read(map, &mut self.asset_id),
                2 => read(map, &mut self.produce_id),
                3 => read(map, &mut self.asset_name),
                4 => read(map, &mut self.asset_description),
                5 => read(map, &mut self.app_user_id),
                6 => read(map, &mut self.create_time),
                7 => read(map, &mut self.update_time),
                8 => read(map, &mut self.asset_type),
                9 => read(map, &mut self.asset_state),
                10 => read(map, &mut self.fail_type),
                11 => read(map, &mut self.block_reason_code),
                12 => read(map, &mut self.reason),
                13 => read(map, &mut self.tags),
                14 => read(map, &mut self.asset_extra_meta),
                15 => read(map, &mut self.system_properties),
                16 => read(map, &mut self.files),
                17 => read(map, &mut self.asset_order),
                18 => read(map, &mut self.supported_service),
                _ => read(map, &mut self.auto_operation_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "project_id", &self.project_id)?;
            write(map, "asset_id", &self.asset_id)?;
            write_some(map, "produce_id", &self.produce_id)?;
            write_some(map, "asset_name", &self.asset_name)?;
            write_some(map, "asset_description", &self.asset_description)?;
            write_some(map, "app_user_id", &self.app_user_id)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "asset_type", &self.asset_type)?;
            write_some(map, "asset_state", &self.asset_state)?;
            write_some(map, "fail_type", &self.fail_type)?;
            write_some(map, "block_reason_code", &self.block_reason_code)?;
            write_some(map, "reason", &self.reason)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "asset_extra_meta", &self.asset_extra_meta)?;
            write_some(map, "system_properties", &self.system_properties)?;
            write_some(map, "files", &self.files)?;
            write_some(map, "asset_order", &self.asset_order)?;
            write_some(map, "supported_service", &self.supported_service)?;
            write_some(map, "auto_operation_config", &self.auto_operation_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(DigitalAssetInfo);
    open_enum! {
        /// Who rejected an asset in review.
        pub enum AssetFailType {
            /// `AUTOMATIC_REVIEW_REJECT`
            AutomaticReviewReject = "AUTOMATIC_REVIEW_REJECT",
            /// `MANUAL_REVIEW_REJECT`
            ManualReviewReject = "MANUAL_REVIEW_REJECT",
        }
    }
    /// What is particular to a type of asset. Only the property that belongs to asset_type counts;
    /// others are ignored.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl AssetExtraMeta {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// A voice.
        #[must_use]
        pub fn voice_model_meta(
            mut self,
            voice_model_meta: impl Into<VoiceModelAssetMeta>,
        ) -> Self {
            self.voice_model_meta = Some(voice_model_meta.into());
            self
        }
        /// Slides.
        #[must_use]
        pub fn ppt_meta(mut self, ppt_meta: impl Into<PptAssetMeta>) -> Self {
            self.ppt_meta = Some(ppt_meta.into());
            self
        }
        /// Parts of a modeled character.
        #[must_use]
        pub fn material_meta(
            mut self,
            material_meta: impl Into<MaterialAssetMeta>,
        ) -> Self {
            self.material_meta = Some(material_meta.into());
            self
        }
        /// An avatar model.
        #[must_use]
        pub fn human_model_2d_meta(
            mut self,
            human_model_2d_meta: impl Into<HumanModel2DAssetMeta>,
        ) -> Self {
            self.human_model_2d_meta = Some(human_model_2d_meta.into());
            self
        }
        /// An image. The service takes all of it from the file; requests leave it out.
        #[must_use]
        pub fn image_meta(mut self, image_meta: impl Into<ImageAssetMeta>) -> Self {
            self.image_meta = Some(image_meta.into());
            self
        }
        /// A video. The service takes all of it from the file; requests leave it out.
        #[must_use]
        pub fn video_meta(mut self, video_meta: impl Into<VideoAssetMeta>) -> Self {
            self.video_meta = Some(video_meta.into());
            self
        }
        /// A sound. The service takes all of it from the file; requests leave it out.
        #[must_use]
        pub fn audio_meta(mut self, audio_meta: impl Into<AudioAssetMeta>) -> Self {
            self.audio_meta = Some(audio_meta.into());
            self
        }
    }
    impl Object for AssetExtraMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VoiceModelAssetMeta>>("voice_model_meta"),
            optional::<Option<PptAssetMeta>>("ppt_meta"),
            optional::<Option<MaterialAssetMeta>>("material_meta"),
            optional::<Option<HumanModel2DAssetMeta>>("human_model_2d_meta"),
            optional::<Option<ImageAssetMeta>>("image_meta"),
            optional::<Option<VideoAssetMeta>>("video_meta"),
            optional::<Option<AudioAssetMeta>>("audio_meta"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.voice_model_meta),
                1 => read(map, &mut self.ppt_meta),
                2 => read(map, &mut self.material_meta),
                3 => read(map, &mut self.human_model_2d_meta),
                4 => read(map, &mut self.image_meta),
                5 => read(map, &mut self.video_meta),
                _ => read(map, &mut self.audio_meta),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "voice_model_meta", &self.voice_model_meta)?;
            write_some(map, "ppt_meta", &self.ppt_meta)?;
            write_some(map, "material_meta", &self.material_meta)?;
            write_some(map, "human_model_2d_meta", &self.human_model_2d_meta)?;
            write_some(map, "image_meta", &self.image_meta)?;
            write_some(map, "video_meta", &self.video_meta)?;
            write_some(map, "audio_meta", &self.audio_meta)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(AssetExtraMeta);
    /// A voice.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `style` (optional). 1 to 32 characters.
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
        /// `is_enhance_rhythm` (optional). Default: `false`.
        pub is_enhance_rhythm: Option<bool>,
        /// How old the voice sounds, in Chinese words for young, middle-aged and old. 1 to 64
        /// characters.
        pub age: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl VoiceModelAssetMeta {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Place in the vendor's console. Range: 0 to 32767.
        #[must_use]
        pub fn order(mut self, order: i32) -> Self {
            self.order = Some(order);
            self
        }
        /// Whether a voice knows emotions (COMMON) or was cloned from a person's recordings. Default:
        /// `CLONE`.
        #[must_use]
        pub fn model_type(mut self, model_type: impl Into<VoiceModelType>) -> Self {
            self.model_type = Some(model_type.into());
            self
        }
        /// UNKNOW means unknown, and neutral voices. Default: `UNKNOW`.
        #[must_use]
        pub fn sex(mut self, sex: impl Into<VoiceSex>) -> Self {
            self.sex = Some(sex.into());
            self
        }
        /// What a voice speaks. Default: `UNKNOW`.
        #[must_use]
        pub fn language(mut self, language: impl Into<VoiceLanguage>) -> Self {
            self.language = Some(language.into());
            self
        }
        /// All that the voice speaks. At most 100 elements.
        #[must_use]
        pub fn languages(mut self, languages: Vec<VoiceLanguage>) -> Self {
            self.languages = Some(languages);
            self
        }
        /// Factor on the speed of speaking. Range: 0 to 100. Default: `1.0`.
        #[must_use]
        pub fn speed_ratio(mut self, speed_ratio: f64) -> Self {
            self.speed_ratio = Some(speed_ratio);
            self
        }
        /// Factor on the volume. Range: 0 to 100. Default: `1.0`.
        #[must_use]
        pub fn volume_ratio(mut self, volume_ratio: f64) -> Self {
            self.volume_ratio = Some(volume_ratio);
            self
        }
        /// Whether the voice is fast enough for live rooms and conversations. Any other is for videos
        /// only. Default: `true`.
        #[must_use]
        pub fn is_realtime_voice(mut self, is_realtime_voice: bool) -> Self {
            self.is_realtime_voice = Some(is_realtime_voice);
            self
        }
        /// `style` (optional). 1 to 32 characters.
        #[must_use]
        pub fn style(mut self, style: impl Into<String>) -> Self {
            self.style = Some(style.into());
            self
        }
        /// What of a text a voice heeds.
        #[must_use]
        pub fn voice_capability(
            mut self,
            voice_capability: impl Into<VoiceCapability>,
        ) -> Self {
            self.voice_capability = Some(voice_capability.into());
            self
        }
        /// A voice of another maker.
        #[must_use]
        pub fn external_voice_meta(
            mut self,
            external_voice_meta: impl Into<ExternalVoiceAssetMeta>,
        ) -> Self {
            self.external_voice_meta = Some(external_voice_meta.into());
            self
        }
        /// Whether voice conversion is supported. Default: `false`.
        #[must_use]
        pub fn is_support_vc_process(mut self, is_support_vc_process: bool) -> Self {
            self.is_support_vc_process = Some(is_support_vc_process);
            self
        }
        /// Whether Thai text is cut into sentences. Default: `false`.
        #[must_use]
        pub fn is_support_thai_auto_split(
            mut self,
            is_support_thai_auto_split: bool,
        ) -> Self {
            self.is_support_thai_auto_split = Some(is_support_thai_auto_split);
            self
        }
        /// Whether the voice is of the Flexus (basic) edition. Default: `false`.
        #[must_use]
        pub fn is_flexus(mut self, is_flexus: bool) -> Self {
            self.is_flexus = Some(is_flexus);
            self
        }
        /// `is_enhance_rhythm` (optional). Default: `false`.
        #[must_use]
        pub fn is_enhance_rhythm(mut self, is_enhance_rhythm: bool) -> Self {
            self.is_enhance_rhythm = Some(is_enhance_rhythm);
            self
        }
        /// How old the voice sounds, in Chinese words for young, middle-aged and old. 1 to 64
        /// characters.
        #[must_use]
        pub fn age(mut self, age: impl Into<String>) -> Self {
            self.age = Some(age.into());
            self
        }
    }
    impl Object for VoiceModelAssetMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("order"),
            optional::<Option<VoiceModelType>>("model_type"),
            optional::<Option<VoiceSex>>("sex"),
            optional::<Option<VoiceLanguage>>("language"),
            optional::<Option<Vec<VoiceLanguage>>>("languages"),
            optional::<Option<f64>>("speed_ratio"),
            optional::<Option<f64>>("volume_ratio"),
            optional::<Option<bool>>("is_realtime_voice"),
            optional::<Option<String>>("style"),
            optional::<Option<VoiceCapability>>("voice_capability"),
            optional::<Option<ExternalVoiceAssetMeta>>("external_voice_meta"),
            optional::<Option<bool>>("is_support_vc_process"),
            optional::<Option<bool>>("is_support_thai_auto_split"),
            optional::<Option<bool>>("is_flexus"),
            optional::<Option<bool>>("is_enhance_rhythm"),
            optional::<Option<String>>("age"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.order),
                1 => read(map, &mut self.model_type),
                2 => read(map, &mut self.sex),
                3 => read(map, &mut self.language),
                4 => read(map, &mut self.languages),
                5 => read(map, &mut self.speed_ratio),
                6 => read(map, &mut self.volume_ratio),
                7 => read(map, &mut self.is_realtime_voice),
                8 => read(map, &mut self.style),
                9 => read(map, &mut self.voice_capability),
                10 => read(map, &mut self.external_voice_meta),
                11 => read(map, &mut self.is_support_vc_process),
                12 => read(map, &mut self.is_support_thai_auto_split),
                13 => read(map, &mut self.is_flexus),
                14 => read(map, &mut self.is_enhance_rhythm),
                _ => read(map, &mut self.age),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "order", &self.order)?;
            write_some(map, "model_type", &self.model_type)?;
            write_some(map, "sex", &self.sex)?;
            write_some(map, "language", &self.language)?;
            write_some(map, "languages", &self.languages)?;
            write_some(map, "speed_ratio", &self.speed_ratio)?;
            write_some(map, "volume_ratio", &self.volume_ratio)?;
            write_some(map, "is_realtime_voice", &self.is_realtime_voice)?;
            write_some(map, "style", &self.style)?;
            write_some(map, "voice_capability", &self.voice_capability)?;
            write_some(map, "external_voice_meta", &self.external_voice_meta)?;
            write_some(map, "is_support_vc_process", &self.is_support_vc_process)?;
            write_some(
                map,
                "is_support_thai_auto_split",
                &self.is_support_thai_auto_split,
            )?;
            write_some(map, "is_flexus", &self.is_flexus)?;
            write_some(map, "is_enhance_rhythm", &self.is_enhance_rhythm)?;
            write_some(map, "age", &self.age)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceModelAssetMeta);
    open_enum! {
        /// Whether a voice knows emotions (COMMON) or was cloned from a person's recordings.
        pub enum VoiceModelType {
            /// `COMMON`
            Common = "COMMON",
            /// `CLONE`
            Clone = "CLONE",
        }
    }
    /// What of a text a voice heeds.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl VoiceCapability {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// English phonetic symbols. Default: `false`.
        #[must_use]
        pub fn is_support_phoneme_en(mut self, is_support_phoneme_en: bool) -> Self {
            self.is_support_phoneme_en = Some(is_support_phoneme_en);
            self
        }
        /// The reading given for Chinese characters that have several. Default: `false`.
        #[must_use]
        pub fn is_support_phoneme(mut self, is_support_phoneme: bool) -> Self {
            self.is_support_phoneme = Some(is_support_phoneme);
            self
        }
        /// Pauses of a given length. Default: `false`.
        #[must_use]
        pub fn is_support_break_time(mut self, is_support_break_time: bool) -> Self {
            self.is_support_break_time = Some(is_support_break_time);
            self
        }
        /// Pauses of a given strength, which set the rhythm. Default: `false`.
        #[must_use]
        pub fn is_support_break_strength(
            mut self,
            is_support_break_strength: bool,
        ) -> Self {
            self.is_support_break_strength = Some(is_support_break_strength);
            self
        }
        /// Speed of the whole text. Default: `false`.
        #[must_use]
        pub fn is_support_speed(mut self, is_support_speed: bool) -> Self {
            self.is_support_speed = Some(is_support_speed);
            self
        }
        /// Speed of a part of the text. Default: `false`.
        #[must_use]
        pub fn is_support_prosody(mut self, is_support_prosody: bool) -> Self {
            self.is_support_prosody = Some(is_support_prosody);
            self
        }
        /// The SSML element say-as. Default: `false`.
        #[must_use]
        pub fn is_support_ssml_say_as(mut self, is_support_ssml_say_as: bool) -> Self {
            self.is_support_ssml_say_as = Some(is_support_ssml_say_as);
            self
        }
        /// The SSML element sub. Default: `false`.
        #[must_use]
        pub fn is_support_ssml_sub(mut self, is_support_ssml_sub: bool) -> Self {
            self.is_support_ssml_sub = Some(is_support_ssml_sub);
            self
        }
        /// Words that are read without a break. Default: `false`.
        #[must_use]
        pub fn is_support_word(mut self, is_support_word: bool) -> Self {
            self.is_support_word = Some(is_support_word);
            self
        }
        /// Whether speech is kept to be used again. Default: `false`.
        #[must_use]
        pub fn is_support_voice_cache(mut self, is_support_voice_cache: bool) -> Self {
            self.is_support_voice_cache = Some(is_support_voice_cache);
            self
        }
        /// Of text to speech. The unit is undocumented. Range: 0 to 50. Default: `0.0`.
        #[must_use]
        pub fn conversion_rate(mut self, conversion_rate: f64) -> Self {
            self.conversion_rate = Some(conversion_rate);
            self
        }
        /// The same for English. Range: 0 to 50. Default: `0.0`.
        #[must_use]
        pub fn conversion_rate_en(mut self, conversion_rate_en: f64) -> Self {
            self.conversion_rate_en = Some(conversion_rate_en);
            self
        }
        /// Whether subtitles in SRT can be created. Default: `false`.
        #[must_use]
        pub fn is_support_srt(mut self, is_support_srt: bool) -> Self {
            self.is_support_srt = Some(is_support_srt);
            self
        }
    }
    impl Object for VoiceCapability {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("is_support_phoneme_en"),
            optional::<Option<bool>>("is_support_phoneme"),
            optional::<Option<bool>>("is_support_break_time"),
            optional::<Option<bool>>("is_support_break_strength"),
            optional::<Option<bool>>("is_support_speed"),
            optional::<Option<bool>>("is_support_prosody"),
            optional::<Option<bool>>("is_support_ssml_say_as"),
            optional::<Option<bool>>("is_support_ssml_sub"),
            optional::<Option<bool>>("is_support_word"),
            optional::<Option<bool>>("is_support_voice_cache"),
            optional::<Option<f64>>("conversion_rate"),
            optional::<Option<f64>>("conversion_rate_en"),
            optional::<Option<bool>>("is_support_srt"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.is_support_phoneme_en),
                1 => read(map, &mut self.is_support_phoneme),
                2 => read(map, &mut self.is_support_break_time),
                3 => read(map, &mut self.is_support_break_strength),
                4 => read(map, &mut self.is_support_speed),
                5 => read(map, &mut self.is_support_prosody),
                6 => read(map, &mut self.is_support_ssml_say_as),
                7 => read(map, &mut self.is_support_ssml_sub),
                8 => read(map, &mut self.is_support_word),
                9 => read(map, &mut self.is_support_voice_cache),
                10 => read(map, &mut self.conversion_rate),
                11 => read(map, &mut self.conversion_rate_en),
                _ => read(map, &mut self.is_support_srt),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "is_support_phoneme_en", &self.is_support_phoneme_en)?;
            write_some(map, "is_support_phoneme", &self.is_support_phoneme)?;
            write_some(map, "is_support_break_time", &self.is_support_break_time)?;
            write_some(
                map,
                "is_support_break_strength",
                &self.is_support_break_strength,
            )?;
            write_some(map, "is_support_speed", &self.is_support_speed)?;
            write_some(map, "is_support_prosody", &self.is_support_prosody)?;
            write_some(map, "is_support_ssml_say_as", &self.is_support_ssml_say_as)?;
            write_some(map, "is_support_ssml_sub", &self.is_support_ssml_sub)?;
            write_some(map, "is_support_word", &self.is_support_word)?;
            write_some(map, "is_support_voice_cache", &self.is_support_voice_cache)?;
            write_some(map, "conversion_rate", &self.conversion_rate)?;
            write_some(map, "conversion_rate_en", &self.conversion_rate_en)?;
            write_some(map, "is_support_srt", &self.is_support_srt)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(VoiceCapability);
    /// A voice of another maker.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ExternalVoiceAssetMeta {
        /// The engine of the speech. DATABACK is an old spelling, and the meaning of TTSS is
        /// undocumented.
        pub provider: ExternalVoiceProvider,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ExternalVoiceAssetMeta {
        /// One with what is required; the rest has setters.
        pub fn new(provider: impl Into<ExternalVoiceProvider>) -> Self {
            Self {
                provider: provider.into(),
                ..Default::default()
            }
        }
    }
    impl Object for ExternalVoiceAssetMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<ExternalVoiceProvider>("provider"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.provider)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "provider", &self.provider)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ExternalVoiceAssetMeta);
    /// Slides.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `page_count` (optional). Range: 0 to 256.
        pub page_count: Option<i32>,
        /// `pages` (optional). At most 256 elements.
        pub pages: Option<Vec<PptPageInfo>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl PptAssetMeta {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Whether pictures of the pages are created. Only the first 50 pages are converted, pictures
        /// may differ from the slides, and what is too complex or packed too tightly fails. Default:
        /// `false`.
        #[must_use]
        pub fn auto_analysis(mut self, auto_analysis: bool) -> Self {
            self.auto_analysis = Some(auto_analysis);
            self
        }
        /// Where the conversion of slides stands.
        #[must_use]
        pub fn ppt_analysis_status(
            mut self,
            ppt_analysis_status: impl Into<PptAnalysisStatus>,
        ) -> Self {
            self.ppt_analysis_status = Some(ppt_analysis_status.into());
            self
        }
        /// Why the pages could not be converted.
        #[must_use]
        pub fn error_info(mut self, error_info: impl Into<ErrorResponse>) -> Self {
            self.error_info = Some(error_info.into());
            self
        }
        /// `page_count` (optional). Range: 0 to 256.
        #[must_use]
        pub fn page_count(mut self, page_count: i32) -> Self {
            self.page_count = Some(page_count);
            self
        }
        /// `pages` (optional). At most 256 elements.
        #[must_use]
        pub fn pages(mut self, pages: Vec<PptPageInfo>) -> Self {
            self.pages = Some(pages);
            self
        }
    }
    impl Object for PptAssetMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("auto_analysis"),
            optional::<Option<PptAnalysisStatus>>("ppt_analysis_status"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<i32>>("page_count"),
            optional::<Option<Vec<PptPageInfo>>>("pages"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.auto_analysis),
                1 => read(map, &mut self.ppt_analysis_status),
                2 => read(map, &mut self.error_info),
                3 => read(map, &mut self.page_count),
                _ => read(map, &mut self.pages),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "auto_analysis", &self.auto_analysis)?;
            write_some(map, "ppt_analysis_status", &self.ppt_analysis_status)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "page_count", &self.page_count)?;
            write_some(map, "pages", &self.pages)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PptAssetMeta);
    open_enum! {
        /// Where the conversion of slides stands.
        pub enum PptAnalysisStatus {
            /// `INITIALIZE`
            Initialize = "INITIALIZE",
            /// `WAITING`
            Waiting = "WAITING",
            /// `CONVERTING`
            Converting = "CONVERTING",
            /// `FAILED`
            Failed = "FAILED",
            /// `SUCCEEDED`
            Succeeded = "SUCCEEDED",
            /// `CANCELED`
            Canceled = "CANCELED",
        }
    }
    /// A page of slides.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PptPageInfo {
        /// `page_no` (optional). Range: 1 to 256.
        pub page_no: Option<i32>,
        /// The picture of the page, one of the files of the asset. 1 to 64 characters.
        pub file_id: Option<String>,
        /// What is said to the page, taken from its notes. At most 2048 characters.
        pub page_content: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl PptPageInfo {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `page_no` (optional). Range: 1 to 256.
        #[must_use]
        pub fn page_no(mut self, page_no: i32) -> Self {
            self.page_no = Some(page_no);
            self
        }
        /// The picture of the page, one of the files of the asset. 1 to 64 characters.
        #[must_use]
        pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
            self.file_id = Some(file_id.into());
            self
        }
        /// What is said to the page, taken from its notes. At most 2048 characters.
        #[must_use]
        pub fn page_content(mut self, page_content: impl Into<String>) -> Self {
            self.page_content = Some(page_content.into());
            self
        }
    }
    impl Object for PptPageInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("page_no"),
            optional::<Option<String>>("file_id"),
            optional::<Option<String>>("page_content"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.page_no),
                1 => read(map, &mut self.file_id),
                _ => read(map, &mut self.page_content),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "page_no", &self.page_no)?;
            write_some(map, "file_id", &self.file_id)?;
            write_some(map, "page_content", &self.page_content)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PptPageInfo);
    /// Parts of a modeled character.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MaterialAssetMeta {
        /// What can be exchanged. At most 512 elements.
        pub components: Option<Vec<MaterialComponentInfo>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl MaterialAssetMeta {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// What can be exchanged. At most 512 elements.
        #[must_use]
        pub fn components(mut self, components: Vec<MaterialComponentInfo>) -> Self {
            self.components = Some(components);
            self
        }
    }
    impl Object for MaterialAssetMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Vec<MaterialComponentInfo>>>("components"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.components)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "components", &self.components)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(MaterialAssetMeta);
    /// `MaterialComponentInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MaterialComponentInfo {
        /// `component_name` (always there). 1 to 256 characters.
        pub component_name: String,
        /// `component_type` (always there)
        pub component_type: MaterialComponentType,
        /// `component_desc` (optional). 1 to 512 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "component_desc"))]
        pub component_description: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl MaterialComponentInfo {
        /// One with what is required; the rest has setters.
        pub fn new(
            component_name: impl Into<String>,
            component_type: impl Into<MaterialComponentType>,
        ) -> Self {
            Self {
                component_name: component_name.into(),
                component_type: component_type.into(),
                ..Default::default()
            }
        }
        /// `component_desc` (optional). 1 to 512 characters.
        #[must_use]
        pub fn component_description(
            mut self,
            component_description: impl Into<String>,
        ) -> Self {
            self.component_description = Some(component_description.into());
            self
        }
    }
    impl Object for MaterialComponentInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("component_name"),
            required::<MaterialComponentType>("component_type"),
            optional::<Option<String>>("component_desc"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.component_name),
                1 => read(map, &mut self.component_type),
                _ => read(map, &mut self.component_description),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "component_name", &self.component_name)?;
            write(map, "component_type", &self.component_type)?;
            write_some(map, "component_desc", &self.component_description)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(MaterialComponentInfo);
    open_enum! {
        /// `MaterialComponentType`
        pub enum MaterialComponentType {
            /// `CLOTHES`
            Clothes = "CLOTHES",
            /// `PANTS`
            Pants = "PANTS",
            /// `SHOES`
            Shoes = "SHOES",
            /// `HAIR`
            Hair = "HAIR",
            /// `EYELASH`
            Eyelash = "EYELASH",
            /// `EYEBROW`
            Eyebrow = "EYEBROW",
        }
    }
    /// An avatar model.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct HumanModel2DAssetMeta {
        /// `is_action_editable` (optional). Default: `false`.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl HumanModel2DAssetMeta {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `is_action_editable` (optional). Default: `false`.
        #[must_use]
        pub fn is_action_editable(mut self, is_action_editable: bool) -> Self {
            self.is_action_editable = Some(is_action_editable);
            self
        }
        /// Whether it replicates a live room. Default: `false`.
        #[must_use]
        pub fn is_live_copy(mut self, is_live_copy: bool) -> Self {
            self.is_live_copy = Some(is_live_copy);
            self
        }
        /// Whether it was shot in a real place, which cannot be exchanged for another background.
        /// Default: `false`.
        #[must_use]
        pub fn is_real_background(mut self, is_real_background: bool) -> Self {
            self.is_real_background = Some(is_real_background);
            self
        }
        /// Whether live rooms can use it. Default: `false`.
        #[must_use]
        pub fn support_live(mut self, support_live: bool) -> Self {
            self.support_live = Some(support_live);
            self
        }
        /// Version of an avatar model, written with an underscore where training jobs write a point.
        /// Default: `V2`.
        #[must_use]
        pub fn model_version(
            mut self,
            model_version: impl Into<HumanModel2DVersion>,
        ) -> Self {
            self.model_version = Some(model_version.into());
            self
        }
        /// The largest video that the model can render. It also creates smaller ones, down to 720p.
        /// Default: `1080P`.
        #[must_use]
        pub fn model_resolution(
            mut self,
            model_resolution: impl Into<ModelResolution>,
        ) -> Self {
            self.model_resolution = Some(model_resolution.into());
            self
        }
        /// The kinds of device that it was compiled for. Models that can walk are for videos only. At
        /// most 16 elements.
        #[must_use]
        pub fn device_names(mut self, device_names: Vec<String>) -> Self {
            self.device_names = Some(device_names);
            self
        }
        /// Whether it has a library of actions, from which scenes are arranged. Default: `false`.
        #[must_use]
        pub fn is_with_action_library(mut self, is_with_action_library: bool) -> Self {
            self.is_with_action_library = Some(is_with_action_library);
            self
        }
        /// The actions of its library. At most 256 elements.
        #[must_use]
        pub fn action_tag_map(mut self, action_tag_map: Vec<ActionTagInfo>) -> Self {
            self.action_tag_map = Some(action_tag_map);
            self
        }
        /// Whether it is of the Flexus (basic) edition. Default: `false`.
        #[must_use]
        pub fn is_flexus(mut self, is_flexus: bool) -> Self {
            self.is_flexus = Some(is_flexus);
            self
        }
        /// The voice that was trained together with it. 1 to 64 characters.
        #[must_use]
        pub fn voice_asset_id(mut self, voice_asset_id: impl Into<String>) -> Self {
            self.voice_asset_id = Some(voice_asset_id.into());
            self
        }
    }
    impl Object for HumanModel2DAssetMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("is_action_editable"),
            optional::<Option<bool>>("is_live_copy"),
            optional::<Option<bool>>("is_real_background"),
            optional::<Option<bool>>("support_live"),
            optional::<Option<HumanModel2DVersion>>("model_version"),
            optional::<Option<ModelResolution>>("model_resolution"),
            optional::<Option<Vec<String>>>("device_names"),
            optional::<Option<bool>>("is_with_action_library"),
            optional::<Option<Vec<ActionTagInfo>>>("action_tag_map"),
            optional::<Option<bool>>("is_flexus"),
            optional::<Option<String>>("voice_asset_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.is_action_editable),
                1 => read(map, &mut self.is_live_copy),
                2 => read(map, &mut self.is_real_background),
                3 => read(map, &mut self.support_live),
                4 => read(map, &mut self.model_version),
                5 => read(map, &mut self.model_resolution),
                6 => read(map, &mut self.device_names),
                7 => read(map, &mut self.is_with_action_library),
                8 => read(map, &mut self.action_tag_map),
                9 => read(map, &mut self.is_flexus),
                _ => read(map, &mut self.voice_asset_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "is_action_editable", &self.is_action_editable)?;
            write_some(map, "is_live_copy", &self.is_live_copy)?;
            write_some(map, "is_real_background", &self.is_real_background)?;
            write_some(map, "support_live", &self.support_live)?;
            write_some(map, "model_version", &self.model_version)?;
            write_some(map, "model_resolution", &self.model_resolution)?;
            write_some(map, "device_names", &self.device_names)?;
            write_some(map, "is_with_action_library", &self.is_with_action_library)?;
            write_some(map, "action_tag_map", &self.action_tag_map)?;
            write_some(map, "is_flexus", &self.is_flexus)?;
            write_some(map, "voice_asset_id", &self.voice_asset_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(HumanModel2DAssetMeta);
    /// An action of an avatar, such as waving.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ActionTagInfo {
        /// `action_name_zh` (always there). 1 to 128 characters.
        pub action_name_zh: String,
        /// `action_name_en` (always there). 1 to 128 characters.
        pub action_name_en: String,
        /// The unit is undocumented; the bounds suggest seconds. Range: 0 to 100.
        pub action_duration: Option<f64>,
        /// The group that it belongs to. At most 128 characters.
        pub catalog: Option<String>,
        /// The video that shows it. 1 to 256 characters.
        pub file_name: Option<String>,
        /// What scripts call it by. 1 to 256 characters.
        pub tag: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ActionTagInfo {
        /// One with what is required; the rest has setters.
        pub fn new(
            action_name_zh: impl Into<String>,
            action_name_en: impl Into<String>,
        ) -> Self {
            Self {
                action_name_zh: action_name_zh.into(),
                action_name_en: action_name_en.into(),
                ..Default::default()
            }
        }
        /// The unit is undocumented; the bounds suggest seconds. Range: 0 to 100.
        #[must_use]
        pub fn action_duration(mut self, action_duration: f64) -> Self {
            self.action_duration = Some(action_duration);
            self
        }
        /// The group that it belongs to. At most 128 characters.
        #[must_use]
        pub fn catalog(mut self, catalog: impl Into<String>) -> Self {
            self.catalog = Some(catalog.into());
            self
        }
        /// The video that shows it. 1 to 256 characters.
        #[must_use]
        pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
            self.file_name = Some(file_name.into());
            self
        }
        /// What scripts call it by. 1 to 256 characters.
        #[must_use]
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
    }
    impl Object for ActionTagInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("action_name_zh"),
            required::<String>("action_name_en"),
            optional::<Option<f64>>("action_duration"),
            optional::<Option<String>>("catalog"),
            optional::<Option<String>>("file_name"),
            optional::<Option<String>>("tag"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action_name_zh),
                1 => read(map, &mut self.action_name_en),
                2 => read(map, &mut self.action_duration),
                3 => read(map, &mut self.catalog),
                4 => read(map, &mut self.file_name),
                _ => read(map, &mut self.tag),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "action_name_zh", &self.action_name_zh)?;
            write(map, "action_name_en", &self.action_name_en)?;
            write_some(map, "action_duration", &self.action_duration)?;
            write_some(map, "catalog", &self.catalog)?;
            write_some(map, "file_name", &self.file_name)?;
            write_some(map, "tag", &self.tag)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ActionTagInfo);
    /// An image. The service takes all of it from the file; requests leave it out.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ImageAssetMeta {
        /// `codec` (optional). At most 32 characters.
        pub codec: Option<String>,
        /// In pixels. Range: 0 to 8196.
        pub width: Option<i32>,
        /// In pixels. Range: 0 to 8196.
        pub height: Option<i32>,
        /// Of the file. The unit is undocumented. Range: 0 to 9223372036854776000.
        pub size: Option<i64>,
        /// `mode` (optional)
        pub mode: Option<PictureOrientation>,
        /// Of a moving image. At most 32 characters.
        pub frame_rate: Option<String>,
        /// Of a moving image, in seconds. Range: 0 to 86400.
        pub duration: Option<i32>,
        /// Why the file could not be read.
        pub error_info: Option<ErrorResponse>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ImageAssetMeta {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `codec` (optional). At most 32 characters.
        #[must_use]
        pub fn codec(mut self, codec: impl Into<String>) -> Self {
            self.codec = Some(codec.into());
            self
        }
        /// In pixels. Range: 0 to 8196.
        #[must_use]
        pub fn width(mut self, width: i32) -> Self {
            self.width = Some(width);
            self
        }
        /// In pixels. Range: 0 to 8196.
        #[must_use]
        pub fn height(mut self, height: i32) -> Self {
            self.height = Some(height);
            self
        }
        /// Of the file. The unit is undocumented. Range: 0 to 9223372036854776000.
        #[must_use]
        pub fn size(mut self, size: i64) -> Self {
            self.size = Some(size);
            self
        }
        /// `mode` (optional)
        #[must_use]
        pub fn mode(mut self, mode: impl Into<PictureOrientation>) -> Self {
            self.mode = Some(mode.into());
            self
        }
        /// Of a moving image. At most 32 characters.
        #[must_use]
        pub fn frame_rate(mut self, frame_rate: impl Into<String>) -> Self {
            self.frame_rate = Some(frame_rate.into());
            self
        }
        /// Of a moving image, in seconds. Range: 0 to 86400.
        #[must_use]
        pub fn duration(mut self, duration: i32) -> Self {
            self.duration = Some(duration);
            self
        }
        /// Why the file could not be read.
        #[must_use]
        pub fn error_info(mut self, error_info: impl Into<ErrorResponse>) -> Self {
            self.error_info = Some(error_info.into());
            self
        }
    }
    impl Object for ImageAssetMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("codec"),
            optional::<Option<i32>>("width"),
            optional::<Option<i32>>("height"),
            optional::<Option<i64>>("size"),
            optional::<Option<PictureOrientation>>("mode"),
            optional::<Option<String>>("frame_rate"),
            optional::<Option<i32>>("duration"),
            optional::<Option<ErrorResponse>>("error_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.codec),
                1 => read(map, &mut self.width),
                2 => read(map, &mut self.height),
                3 => read(map, &mut self.size),
                4 => read(map, &mut self.mode),
                5 => read(map, &mut self.frame_rate),
                6 => read(map, &mut self.duration),
                _ => read(map, &mut self.error_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "codec", &self.codec)?;
            write_some(map, "width", &self.width)?;
            write_some(map, "height", &self.height)?;
            write_some(map, "size", &self.size)?;
            write_some(map, "mode", &self.mode)?;
            write_some(map, "frame_rate", &self.frame_rate)?;
            write_some(map, "duration", &self.duration)?;
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
    object!(ImageAssetMeta);
    open_enum! {
        /// `PictureOrientation`
        pub enum PictureOrientation {
            /// `Horizontal`
            Horizontal = "Horizontal",
            /// `Vertical`
            Vertical = "Vertical",
        }
    }
    /// A video. The service takes all of it from the file; requests leave it out.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VideoAssetMeta {
        /// `video_codec` (optional). At most 32 characters.
        pub video_codec: Option<String>,
        /// In pixels. Range: 0 to 8196.
        pub width: Option<i32>,
        /// In pixels. Range: 0 to 8196.
        pub height: Option<i32>,
        /// `frame_rate` (optional). At most 32 characters.
        pub frame_rate: Option<String>,
        /// The average, in kbit/s. Range: 0 to 104857600.
        pub video_bit_rate: Option<i32>,
        /// In seconds. Range: 0 to 86400.
        pub duration: Option<i32>,
        /// `audio_codec` (optional). At most 32 characters.
        pub audio_codec: Option<String>,
        /// The average, in kbit/s. Range: 0 to 16384.
        pub audio_bit_rate: Option<i32>,
        /// `audio_channels` (optional). Range: 0 to 100.
        pub audio_channels: Option<i32>,
        /// Rate at which the sound is sampled, in Hz. Range: 0 to 100000.
        #[cfg_attr(feature = "schemars", schemars(rename = "sample"))]
        pub sample_rate: Option<i32>,
        /// `mode` (optional)
        pub mode: Option<PictureOrientation>,
        /// `video_transcoding_status` (optional)
        pub video_transcoding_status: Option<VideoTranscodingStatus>,
        /// Why the file could not be read.
        pub error_info: Option<ErrorResponse>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl VideoAssetMeta {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `video_codec` (optional). At most 32 characters.
        #[must_use]
        pub fn video_codec(mut self, video_codec: impl Into<String>) -> Self {
            self.video_codec = Some(video_codec.into());
            self
        }
        /// In pixels. Range: 0 to 8196.
        #[must_use]
        pub fn width(mut self, width: i32) -> Self {
            self.width = Some(width);
            self
        }
        /// In pixels. Range: 0 to 8196.
        #[must_use]
        pub fn height(mut self, height: i32) -> Self {
            self.height = Some(height);
            self
        }
        /// `frame_rate` (optional). At most 32 characters.
        #[must_use]
        pub fn frame_rate(mut self, frame_rate: impl Into<String>) -> Self {
            self.frame_rate = Some(frame_rate.into());
            self
        }
        /// The average, in kbit/s. Range: 0 to 104857600.
        #[must_use]
        pub fn video_bit_rate(mut self, video_bit_rate: i32) -> Self {
            self.video_bit_rate = Some(video_bit_rate);
            self
        }
        /// In seconds. Range: 0 to 86400.
        #[must_use]
        pub fn duration(mut self, duration: i32) -> Self {
            self.duration = Some(duration);
            self
        }
        /// `audio_codec` (optional). At most 32 characters.
        #[must_use]
        pub fn audio_codec(mut self, audio_codec: impl Into<String>) -> Self {
            self.audio_codec = Some(audio_codec.into());
            self
        }
        /// The average, in kbit/s. Range: 0 to 16384.
        #[must_use]
        pub fn audio_bit_rate(mut self, audio_bit_rate: i32) -> Self {
            self.audio_bit_rate = Some(audio_bit_rate);
            self
        }
        /// `audio_channels` (optional). Range: 0 to 100.
        #[must_use]
        pub fn audio_channels(mut self, audio_channels: i32) -> Self {
            self.audio_channels = Some(audio_channels);
            self
        }
        /// Rate at which the sound is sampled, in Hz. Range: 0 to 100000.
        #[must_use]
        pub fn sample_rate(mut self, sample_rate: i32) -> Self {
            self.sample_rate = Some(sample_rate);
            self
        }
        /// `mode` (optional)
        #[must_use]
        pub fn mode(mut self, mode: impl Into<PictureOrientation>) -> Self {
            self.mode = Some(mode.into());
            self
        }
        /// `video_transcoding_status` (optional)
        #[must_use]
        pub fn video_transcoding_status(
            mut self,
            video_transcoding_status: impl Into<VideoTranscodingStatus>,
        ) -> Self {
            self.video_transcoding_status = Some(video_transcoding_status.into());
            self
        }
        /// Why the file could not be read.
        #[must_use]
        pub fn error_info(mut self, error_info: impl Into<ErrorResponse>) -> Self {
            self.error_info = Some(error_info.into());
            self
        }
    }
    impl Object for VideoAssetMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("video_codec"),
            optional::<Option<i32>>("width"),
            optional::<Option<i32>>("height"),
            optional::<Option<String>>("frame_rate"),
            optional::<Option<i32>>("video_bit_rate"),
            optional::<Option<i32>>("duration"),
            optional::<Option<String>>("audio_codec"),
            optional::<Option<i32>>("audio_bit_rate"),
            optional::<Option<i32>>("audio_channels"),
            optional::<Option<i32>>("sample"),
            optional::<Option<PictureOrientation>>("mode"),
            optional::<Option<VideoTranscodingStatus>>("video_transcoding_status"),
            optional::<Option<ErrorResponse>>("error_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.video_codec),
                1 => read(map, &mut self.width),
                2 => read(map, &mut self.height),
                3 => read(map, &mut self.frame_rate),
                4 => read(map, &mut self.video_bit_rate),
                5 => read(map, &mut self.duration),
                6 => read(map, &mut self.audio_codec),
                7 => read(map, &mut self.audio_bit_rate),
                8 => read(map, &mut self.audio_channels),
                9 => read(map, &mut self.sample_rate),
                10 => read(map, &mut self.mode),
                11 => read(map, &mut self.video_transcoding_status),
                _ => read(map, &mut self.error_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "video_codec", &self.video_codec)?;
            write_some(map, "width", &self.width)?;
            write_some(map, "height", &self.height)?;
            write_some(map, "frame_rate", &self.frame_rate)?;
            write_some(map, "video_bit_rate", &self.video_bit_rate)?;
            write_some(map, "duration", &self.duration)?;
            write_some(map, "audio_codec", &self.audio_codec)?;
            write_some(map, "audio_bit_rate", &self.audio_bit_rate)?;
            write_some(map, "audio_channels", &self.audio_channels)?;
            write_some(map, "sample", &self.sample_rate)?;
            write_some(map, "mode", &self.mode)?;
            write_some(map, "video_transcoding_status", &self.video_transcoding_status)?;
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
    object!(VideoAssetMeta);
    /// A sound. The service takes all of it from the file; requests leave it out.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AudioAssetMeta {
        /// In seconds. Range: 0 to 86400.
        pub duration: Option<i32>,
        /// `audio_codec` (optional). At most 32 characters.
        pub audio_codec: Option<String>,
        /// The average, in kbit/s. Range: 0 to 16384.
        pub audio_bit_rate: Option<i32>,
        /// `audio_channels` (optional). Range: 0 to 100.
        pub audio_channels: Option<i32>,
        /// Rate at which the sound is sampled, in Hz. Range: 0 to 100000.
        #[cfg_attr(feature = "schemars", schemars(rename = "sample"))]
        pub sample_rate: Option<i32>,
        /// Why the file could not be read.
        pub error_info: Option<ErrorResponse>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl AudioAssetMeta {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// In seconds. Range: 0 to 86400.
        #[must_use]
        pub fn duration(mut self, duration: i32) -> Self {
            self.duration = Some(duration);
            self
        }
        /// `audio_codec` (optional). At most 32 characters.
        #[must_use]
        pub fn audio_codec(mut self, audio_codec: impl Into<String>) -> Self {
            self.audio_codec = Some(audio_codec.into());
            self
        }
        /// The average, in kbit/s. Range: 0 to 16384.
        #[must_use]
        pub fn audio_bit_rate(mut self, audio_bit_rate: i32) -> Self {
            self.audio_bit_rate = Some(audio_bit_rate);
            self
        }
        /// `audio_channels` (optional). Range: 0 to 100.
        #[must_use]
        pub fn audio_channels(mut self, audio_channels: i32) -> Self {
            self.audio_channels = Some(audio_channels);
            self
        }
        /// Rate at which the sound is sampled, in Hz. Range: 0 to 100000.
        #[must_use]
        pub fn sample_rate(mut self, sample_rate: i32) -> Self {
            self.sample_rate = Some(sample_rate);
            self
        }
        /// Why the file could not be read.
        #[must_use]
        pub fn error_info(mut self, error_info: impl Into<ErrorResponse>) -> Self {
            self.error_info = Some(error_info.into());
            self
        }
    }
    impl Object for AudioAssetMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("duration"),
            optional::<Option<String>>("audio_codec"),
            optional::<Option<i32>>("audio_bit_rate"),
            optional::<Option<i32>>("audio_channels"),
            optional::<Option<i32>>("sample"),
            optional::<Option<ErrorResponse>>("error_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.duration),
                1 => read(map, &mut self.audio_codec),
                2 => read(map, &mut self.audio_bit_rate),
                3 => read(map, &mut self.audio_channels),
                4 => read(map, &mut self.sample_rate),
                _ => read(map, &mut self.error_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "duration", &self.duration)?;
            write_some(map, "audio_codec", &self.audio_codec)?;
            write_some(map, "audio_bit_rate", &self.audio_bit_rate)?;
            write_some(map, "audio_channels", &self.audio_channels)?;
            write_some(map, "sample", &self.sample_rate)?;
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
    object!(AudioAssetMeta);
    /// A mark that the service puts on an asset, or that decides where its consoles show it.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SystemProperty {
        /// What a request does with the property. Responses do not show it.
        pub action: Option<SystemPropertyAction>,
        /// A system property of an asset, and what its value may be. 1 to 256 characters.
        pub key: Option<SystemPropertyKey>,
        /// What it may be depends on the key: see there. 1 to 1024 characters.
        pub value: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl SystemProperty {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// What a request does with the property. Responses do not show it.
        #[must_use]
        pub fn action(mut self, action: impl Into<SystemPropertyAction>) -> Self {
            self.action = Some(action.into());
            self
        }
        /// A system property of an asset, and what its value may be. 1 to 256 characters.
        #[must_use]
        pub fn key(mut self, key: impl Into<SystemPropertyKey>) -> Self {
            self.key = Some(key.into());
            self
        }
        /// What it may be depends on the key: see there. 1 to 1024 characters.
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = Some(value.into());
            self
        }
    }
    impl Object for SystemProperty {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<SystemPropertyAction>>("action"),
            optional::<Option<SystemPropertyKey>>("key"),
            optional::<Option<String>>("value"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action),
                1 => read(map, &mut self.key),
                _ => read(map, &mut self.value),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "action", &self.action)?;
            write_some(map, "key", &self.key)?;
            write_some(map, "value", &self.value)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(SystemProperty);
    open_enum! {
        /// What a request does with the property. Responses do not show it.
        pub enum SystemPropertyAction {
            /// `ADD`
            Add = "ADD",
            /// `DELETE`
            Delete = "DELETE",
        }
    }
    open_enum! {
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
            /// `BACKGROUND_IMG`
            BackgroundImg = "BACKGROUND_IMG",
            /// `CREATED_BY_PLATFORM`
            CreatedByPlatform = "CREATED_BY_PLATFORM",
            /// `BACKGROUND_SCENE`
            BackgroundScene = "BACKGROUND_SCENE",
            /// `MEITUAN_MATERIAL_APPROVED`
            MeituanMaterialApproved = "MEITUAN_MATERIAL_APPROVED",
            /// `IS_CONTROLLED`
            IsControlled = "IS_CONTROLLED",
            /// `LIVE_IS_AUTHORIZED`
            LiveIsAuthorized = "LIVE_IS_AUTHORIZED",
            /// `VIDEO_IS_AUTHORIZED`
            VideoIsAuthorized = "VIDEO_IS_AUTHORIZED",
            /// `CHAT_IS_AUTHORIZED`
            ChatIsAuthorized = "CHAT_IS_AUTHORIZED",
            /// `MATERIAL_IMG`
            MaterialImg = "MATERIAL_IMG",
            /// `MATERIAL_VIDEO`
            MaterialVideo = "MATERIAL_VIDEO",
            /// `DIGITAL_HUMAN_2D_VIDEO`
            DigitalHuman2dVideo = "DIGITAL_HUMAN_2D_VIDEO",
            /// `BUSINESS_CARD_VIDEO`
            BusinessCardVideo = "BUSINESS_CARD_VIDEO",
            /// `BUSSINESS_CARD_VIDEO`
            BussinessCardVideo = "BUSSINESS_CARD_VIDEO",
            /// `PHOTO_VIDEO`
            PhotoVideo = "PHOTO_VIDEO",
            /// `TO_BE_TRANSLATED_VIDEO`
            ToBeTranslatedVideo = "TO_BE_TRANSLATED_VIDEO",
            /// `TRANSLATED_VIDEO`
            TranslatedVideo = "TRANSLATED_VIDEO",
            /// `LAYER_CONFIG_ENABLE`
            LayerConfigEnable = "LAYER_CONFIG_ENABLE",
            /// `STYLE_ID`
            StyleId = "STYLE_ID",
            /// `DH_ID`
            DhId = "DH_ID",
            /// `PLATFORM_AVAILABLE`
            PlatformAvailable = "PLATFORM_AVAILABLE",
            /// `RENDER_ENGINE`
            RenderEngine = "RENDER_ENGINE",
            /// `DIGITAL_HUMAN_3D_VIDEO`
            DigitalHuman3dVideo = "DIGITAL_HUMAN_3D_VIDEO",
        }
    }
    /// Something that will be done to an asset at a given time.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AutoOperationConfig {
        /// `operation` (optional)
        pub operation: Option<AutoOperation>,
        /// In UTC and whole seconds, such as 2025-01-10T00:00:00Z.
        pub operation_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl AutoOperationConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `operation` (optional)
        #[must_use]
        pub fn operation(mut self, operation: impl Into<AutoOperation>) -> Self {
            self.operation = Some(operation.into());
            self
        }
        /// In UTC and whole seconds, such as 2025-01-10T00:00:00Z.
        #[must_use]
        pub fn operation_time(mut self, operation_time: impl Into<Timestamp>) -> Self {
            self.operation_time = Some(operation_time.into());
            self
        }
    }
    impl Object for AutoOperationConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<AutoOperation>>("operation"),
            optional::<Option<Timestamp>>("operation_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.operation),
                _ => read(map, &mut self.operation_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "operation", &self.operation)?;
            write_some(map, "operation_time", &self.operation_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(AutoOperationConfig);
    open_enum! {
        /// `AutoOperation`
        pub enum AutoOperation {
            /// `BLOCK`
            Block = "BLOCK",
            /// `DELETE`
            Delete = "DELETE",
        }
    }
    /// A new asset.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `system_properties` (optional). At most 50 elements.
        pub system_properties: Option<Vec<SystemProperty>>,
        /// With whom an asset is shared.
        pub shared_config: Option<AssetSharedConfig>,
        /// Whether the service creates a cover from the video. Applies to videos only. Default:
        /// `false`.
        pub is_need_generate_cover: Option<bool>,
        /// Place in the vendor's console: the smaller comes first, and of equals the newest. Range: 0
        /// to 32767.
        pub asset_order: Option<i32>,
        /// `supported_service` (optional). At most 10 elements.
        pub supported_service: Option<Vec<SupportedService>>,
        /// What shall be done to the asset by itself. At most 10 elements.
        pub auto_operation_config: Option<Vec<AutoOperationConfig>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateDigitalAssetRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            asset_name: impl Into<String>,
            asset_type: impl Into<AssetType>,
        ) -> Self {
            Self {
                asset_name: asset_name.into(),
                asset_type: asset_type.into(),
                ..Default::default()
            }
        }
        /// Chinese and English characters only. At most 4096 characters.
        #[must_use]
        pub fn asset_description(
            mut self,
            asset_description: impl Into<String>,
        ) -> Self {
            self.asset_description = Some(asset_description.into());
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
        /// Free to choose. Avatars of the system are tagged by trade (NEWS, BUSINESS, E_COMMERCE,
        /// MARKETING, KNOWLEDGE, EDUCATION, MEDICAL, SPORTS), sex (MALE, FEMALE), pose (FULL_BODY,
        /// HALF_BODY, STANDING, SITTING, FRONT_PHOTO, SIDE_PHOTO) and looks (ASIAN, WESTERN,
        /// MIDDLE_EASTERNER, AFRICAN, LATINO). At most 50 elements.
        #[must_use]
        pub fn tags(mut self, tags: Vec<String>) -> Self {
            self.tags = Some(tags);
            self
        }
        /// What is particular to a type of asset. Only the property that belongs to asset_type counts;
        /// others are ignored.
        #[must_use]
        pub fn asset_extra_meta(
            mut self,
            asset_extra_meta: impl Into<AssetExtraMeta>,
        ) -> Self {
            self.asset_extra_meta = Some(asset_extra_meta.into());
            self
        }
        /// `system_properties` (optional). At most 50 elements.
        #[must_use]
        pub fn system_properties(
            mut self,
            system_properties: Vec<SystemProperty>,
        ) -> Self {
            self.system_properties = Some(system_properties);
            self
        }
        /// With whom an asset is shared.
        #[must_use]
        pub fn shared_config(
            mut self,
            shared_config: impl Into<AssetSharedConfig>,
        ) -> Self {
            self.shared_config = Some(shared_config.into());
            self
        }
        /// Whether the service creates a cover from the video. Applies to videos only. Default:
        /// `false`.
        #[must_use]
        pub fn is_need_generate_cover(mut self, is_need_generate_cover: bool) -> Self {
            self.is_need_generate_cover = Some(is_need_generate_cover);
            self
        }
        /// Place in the vendor's console: the smaller comes first, and of equals the newest. Range: 0
        /// to 32767.
        #[must_use]
        pub fn asset_order(mut self, asset_order: i32) -> Self {
            self.asset_order = Some(asset_order);
            self
        }
        /// `supported_service` (optional). At most 10 elements.
        #[must_use]
        pub fn supported_service(
            mut self,
            supported_service: Vec<SupportedService>,
        ) -> Self {
            self.supported_service = Some(supported_service);
            self
        }
        /// What shall be done to the asset by itself. At most 10 elements.
        #[must_use]
        pub fn auto_operation_config(
            mut self,
            auto_operation_config: Vec<AutoOperationConfig>,
        ) -> Self {
            self.auto_operation_config = Some(auto_operation_config);
            self
        }
    }
    impl Object for CreateDigitalAssetRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("asset_name"),
            optional::<Option<String>>("asset_description"),
            required::<AssetType>("asset_type"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<Vec<String>>>("tags"),
            optional::<Option<AssetExtraMeta>>("asset_extra_meta"),
            optional::<Option<Vec<SystemProperty>>>("system_properties"),
            optional::<Option<AssetSharedConfig>>("shared_config"),
            optional::<Option<bool>>("is_need_generate_cover"),
            optional::<Option<i32>>("asset_order"),
            optional::<Option<Vec<SupportedService>>>("supported_service"),
            optional::<Option<Vec<AutoOperationConfig>>>("auto_operation_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_name),
                1 => read(map, &mut self.asset_description),
                2 => read(map, &mut self.asset_type),
                3 => read(map, &mut self.review_config),
                4 => read(map, &mut self.tags),
                5 => read(map, &mut self.asset_extra_meta),
                6 => read(map, &mut self.system_properties),
                7 => read(map, &mut self.shared_config),
                8 => read(map, &mut self.is_need_generate_cover),
                9 => read(map, &mut self.asset_order),
                10 => read(map, &mut self.supported_service),
                _ => read(map, &mut self.auto_operation_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "asset_name", &self.asset_name)?;
            write_some(map, "asset_description", &self.asset_description)?;
            write(map, "asset_type", &self.asset_type)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "asset_extra_meta", &self.asset_extra_meta)?;
            write_some(map, "system_properties", &self.system_properties)?;
            write_some(map, "shared_config", &self.shared_config)?;
            write_some(map, "is_need_generate_cover", &self.is_need_generate_cover)?;
            write_some(map, "asset_order", &self.asset_order)?;
            write_some(map, "supported_service", &self.supported_service)?;
            write_some(map, "auto_operation_config", &self.auto_operation_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateDigitalAssetRequest);
    /// With whom an asset is shared.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AssetSharedConfig {
        /// Who may use an asset: only its project (PRIVATE), every project (PUBLIC, only for assets of
        /// the system), or those listed (SHARED).
        pub shared_type: Option<SharedType>,
        /// When the sharing ends. Without it, at 23:59:59 on the thirtieth day after today.
        pub expire_time: Option<Timestamp>,
        /// The projects that may use a SHARED asset. At most 100 elements.
        pub allowed_project_ids: Option<Vec<String>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl AssetSharedConfig {
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
        /// When the sharing ends. Without it, at 23:59:59 on the thirtieth day after today.
        #[must_use]
        pub fn expire_time(mut self, expire_time: impl Into<Timestamp>) -> Self {
            self.expire_time = Some(expire_time.into());
            self
        }
        /// The projects that may use a SHARED asset. At most 100 elements.
        #[must_use]
        pub fn allowed_project_ids(mut self, allowed_project_ids: Vec<String>) -> Self {
            self.allowed_project_ids = Some(allowed_project_ids);
            self
        }
    }
    impl Object for AssetSharedConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<SharedType>>("shared_type"),
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
                1 => read(map, &mut self.expire_time),
                _ => read(map, &mut self.allowed_project_ids),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "shared_type", &self.shared_type)?;
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
    object!(AssetSharedConfig);
    /// The answer of `CreateDigitalAsset`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateDigitalAssetResponse {
        /// `asset_id` (optional). 1 to 64 characters.
        pub asset_id: Option<String>,
        /// Marks the content as generated by AI. 1 to 256 characters.
        pub produce_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateDigitalAssetResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("produce_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                _ => read(map, &mut self.produce_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "produce_id", &self.produce_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateDigitalAssetResponse);
    /// What shall be different about an asset.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `supported_service` (optional)
        pub supported_service: Option<Vec<SupportedService>>,
        /// What shall be done to the asset by itself.
        pub auto_operation_config: Option<Vec<AutoOperationConfig>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateDigitalAssetRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Chinese and English characters only. At most 256 characters.
        #[must_use]
        pub fn asset_name(mut self, asset_name: impl Into<String>) -> Self {
            self.asset_name = Some(asset_name.into());
            self
        }
        /// Chinese and English characters only. At most 4096 characters.
        #[must_use]
        pub fn asset_description(
            mut self,
            asset_description: impl Into<String>,
        ) -> Self {
            self.asset_description = Some(asset_description.into());
            self
        }
        /// What an asset is.
        #[must_use]
        pub fn asset_type(mut self, asset_type: impl Into<AssetType>) -> Self {
            self.asset_type = Some(asset_type.into());
            self
        }
        /// Where an asset stands.
        #[must_use]
        pub fn asset_state(mut self, asset_state: impl Into<AssetState>) -> Self {
            self.asset_state = Some(asset_state.into());
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
        /// All tags that the asset shall have. At most 50 elements.
        #[must_use]
        pub fn tags(mut self, tags: Vec<String>) -> Self {
            self.tags = Some(tags);
            self
        }
        /// What is particular to a type of asset. Only the property that belongs to asset_type counts;
        /// others are ignored.
        #[must_use]
        pub fn asset_extra_meta(
            mut self,
            asset_extra_meta: impl Into<AssetExtraMeta>,
        ) -> Self {
            self.asset_extra_meta = Some(asset_extra_meta.into());
            self
        }
        /// Which to add and which to delete. At most 50 elements.
        #[must_use]
        pub fn system_properties(
            mut self,
            system_properties: Vec<SystemProperty>,
        ) -> Self {
            self.system_properties = Some(system_properties);
            self
        }
        /// With whom an asset is shared.
        #[must_use]
        pub fn shared_config(
            mut self,
            shared_config: impl Into<AssetSharedConfig>,
        ) -> Self {
            self.shared_config = Some(shared_config.into());
            self
        }
        /// Place in the vendor's console: the smaller comes first, and of equals the newest. Range: 0
        /// to 32767.
        #[must_use]
        pub fn asset_order(mut self, asset_order: i32) -> Self {
            self.asset_order = Some(asset_order);
            self
        }
        /// `supported_service` (optional)
        #[must_use]
        pub fn supported_service(
            mut self,
            supported_service: Vec<SupportedService>,
        ) -> Self {
            self.supported_service = Some(supported_service);
            self
        }
        /// What shall be done to the asset by itself.
        #[must_use]
        pub fn auto_operation_config(
            mut self,
            auto_operation_config: Vec<AutoOperationConfig>,
        ) -> Self {
            self.auto_operation_config = Some(auto_operation_config);
            self
        }
    }
    impl Object for UpdateDigitalAssetRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_name"),
            optional::<Option<String>>("asset_description"),
            optional::<Option<AssetType>>("asset_type"),
            optional::<Option<AssetState>>("asset_state"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<Vec<String>>>("tags"),
            optional::<Option<AssetExtraMeta>>("asset_extra_meta"),
            optional::<Option<Vec<SystemProperty>>>("system_properties"),
            optional::<Option<AssetSharedConfig>>("shared_config"),
            optional::<Option<i32>>("asset_order"),
            optional::<Option<Vec<SupportedService>>>("supported_service"),
            optional::<Option<Vec<AutoOperationConfig>>>("auto_operation_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_name),
                1 => read(map, &mut self.asset_description),
                2 => read(map, &mut self.asset_type),
                3 => read(map, &mut self.asset_state),
                4 => read(map, &mut self.review_config),
                5 => read(map, &mut self.tags),
                6 => read(map, &mut self.asset_extra_meta),
                7 => read(map, &mut self.system_properties),
                8 => read(map, &mut self.shared_config),
                9 => read(map, &mut self.asset_order),
                10 => read(map, &mut self.supported_service),
                _ => read(map, &mut self.auto_operation_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_name", &self.asset_name)?;
            write_some(map, "asset_description", &self.asset_description)?;
            write_some(map, "asset_type", &self.asset_type)?;
            write_some(map, "asset_state", &self.asset_state)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "asset_extra_meta", &self.asset_extra_meta)?;
            write_some(map, "system_properties", &self.system_properties)?;
            write_some(map, "shared_config", &self.shared_config)?;
            write_some(map, "asset_order", &self.asset_order)?;
            write_some(map, "supported_service", &self.supported_service)?;
            write_some(map, "auto_operation_config", &self.auto_operation_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateDigitalAssetRequest);
    open_enum! {
        /// `DeleteMode`
        pub enum DeleteMode {
            /// `force`
            Force = "force",
        }
    }
    /// An asset on its way from one region to another. Only the service can read it.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ReplicationAssetInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ReplicationAssetInfo")
                .field("asset_id", &self.asset_id)
                .field("asset_info", &redacted(&self.asset_info))
                .field("encryption_info", &self.encryption_info)
                .field("expire_time", &self.expire_time)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl ReplicationAssetInfo {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// The original. 1 to 64 characters.
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = Some(asset_id.into());
            self
        }
        /// The asset, encrypted. 1 to 100000 characters.
        #[must_use]
        pub fn asset_info(mut self, asset_info: impl Into<String>) -> Self {
            self.asset_info = Some(asset_info.into());
            self
        }
        /// How the asset is encrypted.
        #[must_use]
        pub fn encryption_info(
            mut self,
            encryption_info: impl Into<ReplicationEncryption>,
        ) -> Self {
            self.encryption_info = Some(encryption_info.into());
            self
        }
        /// Until when it can be copied. The unit is undocumented. Range: 0 to 9223372036854776000.
        #[must_use]
        pub fn expire_time(mut self, expire_time: i64) -> Self {
            self.expire_time = Some(expire_time);
            self
        }
    }
    impl Object for ReplicationAssetInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("asset_info").sensitive(),
            optional::<Option<ReplicationEncryption>>("encryption_info"),
            optional::<Option<i64>>("expire_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.asset_info),
                2 => read(map, &mut self.encryption_info),
                _ => read(map, &mut self.expire_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "asset_info", &self.asset_info)?;
            write_some(map, "encryption_info", &self.encryption_info)?;
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
    object!(ReplicationAssetInfo);
    /// How the asset is encrypted.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReplicationEncryption {
        /// Such as AES128_GCM. 1 to 64 characters.
        pub algorithm: Option<String>,
        /// Which of the service's own keys it was. 1 to 128 characters.
        pub key_id: Option<String>,
        /// The initialization vector. 1 to 128 characters.
        pub iv: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ReplicationEncryption {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Such as AES128_GCM. 1 to 64 characters.
        #[must_use]
        pub fn algorithm(mut self, algorithm: impl Into<String>) -> Self {
            self.algorithm = Some(algorithm.into());
            self
        }
        /// Which of the service's own keys it was. 1 to 128 characters.
        #[must_use]
        pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
            self.key_id = Some(key_id.into());
            self
        }
        /// The initialization vector. 1 to 128 characters.
        #[must_use]
        pub fn iv(mut self, iv: impl Into<String>) -> Self {
            self.iv = Some(iv.into());
            self
        }
    }
    impl Object for ReplicationEncryption {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("algorithm"),
            optional::<Option<String>>("key_id"),
            optional::<Option<String>>("iv"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.algorithm),
                1 => read(map, &mut self.key_id),
                _ => read(map, &mut self.iv),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "algorithm", &self.algorithm)?;
            write_some(map, "key_id", &self.key_id)?;
            write_some(map, "iv", &self.iv)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ReplicationEncryption);
    /// `ListAssetSummaryRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListAssetSummaryRequest {
        /// `asset_ids` (always there). 1 to 1000 elements.
        pub asset_ids: Vec<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ListAssetSummaryRequest {
        /// One with what is required; the rest has setters.
        pub fn new(asset_ids: Vec<String>) -> Self {
            Self {
                asset_ids,
                ..Default::default()
            }
        }
    }
    impl Object for ListAssetSummaryRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<Vec<String>>("asset_ids"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.asset_ids)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "asset_ids", &self.asset_ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListAssetSummaryRequest);
    /// The answer of `ListAssetSummary`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListAssetSummaryResponse {
        /// `asset_list` (optional). At most 1000 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub asset_list: Vec<DigitalAssetSummary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListAssetSummaryResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<DigitalAssetSummary>>("asset_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.asset_list)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_list", &self.asset_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListAssetSummaryResponse);
    /// An asset in brief.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DigitalAssetSummary {
        /// `asset_id` (optional)
        pub asset_id: Option<String>,
        /// `asset_name` (optional)
        pub asset_name: Option<String>,
        /// Where an asset stands.
        pub asset_state: Option<AssetState>,
        /// What an asset is.
        pub asset_type: Option<AssetType>,
        /// Why the asset is blocked, as a number of the vendor's.
        pub block_reason_code: Option<String>,
        /// `cover_url` (optional)
        pub cover_url: Option<String>,
        /// `thumbnail_url` (optional)
        pub thumbnail_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for DigitalAssetSummary {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("DigitalAssetSummary")
                .field("asset_id", &self.asset_id)
                .field("asset_name", &self.asset_name)
                .field("asset_state", &self.asset_state)
                .field("asset_type", &self.asset_type)
                .field("block_reason_code", &self.block_reason_code)
                .field("cover_url", &redacted(&self.cover_url))
                .field("thumbnail_url", &redacted(&self.thumbnail_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for DigitalAssetSummary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("asset_name"),
            optional::<Option<AssetState>>("asset_state"),
            optional::<Option<AssetType>>("asset_type"),
            optional::<Option<String>>("block_reason_code"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<String>>("thumbnail_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.asset_name),
                2 => read(map, &mut self.asset_state),
                3 => read(map, &mut self.asset_type),
                4 => read(map, &mut self.block_reason_code),
                5 => read(map, &mut self.cover_url),
                _ => read(map, &mut self.thumbnail_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "asset_name", &self.asset_name)?;
            write_some(map, "asset_state", &self.asset_state)?;
            write_some(map, "asset_type", &self.asset_type)?;
            write_some(map, "block_reason_code", &self.block_reason_code)?;
            write_some(map, "cover_url", &self.cover_url)?;
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
    object!(DigitalAssetSummary);
    /// `BatchAssetActionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BatchAssetActionRequest {
        /// What is done to assets. DELETE moves them to the recycle bin, from which RESTORE brings them
        /// back; DELETE_FORCE deletes them for good. ACTIVE and UNACTIVE let others use them, or no
        /// longer.
        pub action: BatchAssetAction,
        /// `asset_ids` (always there). 1 to 100 elements.
        pub asset_ids: Vec<String>,
        /// Further input of the action. Its form is undocumented. At most 4096 characters.
        pub params: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl BatchAssetActionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(action: impl Into<BatchAssetAction>, asset_ids: Vec<String>) -> Self {
            Self {
                action: action.into(),
                asset_ids,
                ..Default::default()
            }
        }
        /// Further input of the action. Its form is undocumented. At most 4096 characters.
        #[must_use]
        pub fn params(mut self, params: impl Into<String>) -> Self {
            self.params = Some(params.into());
            self
        }
    }
    impl Object for BatchAssetActionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<BatchAssetAction>("action"),
            required::<Vec<String>>("asset_ids"),
            optional::<Option<String>>("params"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action),
                1 => read(map, &mut self.asset_ids),
                _ => read(map, &mut self.params),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "action", &self.action)?;
            write(map, "asset_ids", &self.asset_ids)?;
            write_some(map, "params", &self.params)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BatchAssetActionRequest);
    open_enum! {
        /// What is done to assets. DELETE moves them to the recycle bin, from which RESTORE brings them
        /// back; DELETE_FORCE deletes them for good. ACTIVE and UNACTIVE let others use them, or no
        /// longer.
        pub enum BatchAssetAction {
            /// `DELETE`
            Delete = "DELETE",
            /// `DELETE_FORCE`
            DeleteForce = "DELETE_FORCE",
            /// `RESTORE`
            Restore = "RESTORE",
            /// `UNACTIVE`
            Unactive = "UNACTIVE",
            /// `ACTIVE`
            Active = "ACTIVE",
            /// `SHARE`
            Share = "SHARE",
            /// `UNSHARE`
            Unshare = "UNSHARE",
        }
    }
    /// The answer of `BatchExecuteAssetAction`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BatchExecuteAssetActionResponse {
        /// For each outcome, the assets that had it. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub results: Vec<AssetActionResult>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for BatchExecuteAssetActionResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<AssetActionResult>>("results"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.results)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "results", &self.results)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BatchExecuteAssetActionResponse);
    /// `AssetActionResult`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AssetActionResult {
        /// `ret_status` (optional)
        pub ret_status: Option<AssetActionStatus>,
        /// `asset_ids` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub asset_ids: Vec<String>,
        /// Why it failed.
        pub error_info: Option<ErrorResponse>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for AssetActionResult {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<AssetActionStatus>>("ret_status"),
            optional::<Vec<String>>("asset_ids"),
            optional::<Option<ErrorResponse>>("error_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.ret_status),
                1 => read(map, &mut self.asset_ids),
                _ => read(map, &mut self.error_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "ret_status", &self.ret_status)?;
            write_some(map, "asset_ids", &self.asset_ids)?;
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
    object!(AssetActionResult);
    open_enum! {
        /// `AssetActionStatus`
        pub enum AssetActionStatus {
            /// `SUCCESS`
            Success = "SUCCESS",
            /// `FAILED`
            Failed = "FAILED",
        }
    }
    open_enum! {
        /// `TransferRole`
        pub enum TransferRole {
            /// `SENDER`
            Sender = "SENDER",
            /// `RECEIVER`
            Receiver = "RECEIVER",
            /// `ALL`
            All = "ALL",
        }
    }
    open_enum! {
        /// Progress of a transfer. It stays in PROCESSING until the receiver accepts or rejects it, or
        /// the sender calls it off.
        pub enum TransferJobState {
            /// `PROCESSING` (attention)
            Processing = "PROCESSING",
            /// `ACCEPT` (succeeded)
            Accept = "ACCEPT",
            /// `REJECT` (failed)
            Reject = "REJECT",
            /// `CANCEL` (canceled)
            Cancel = "CANCEL",
            /// `FAIL` (failed)
            Fail = "FAIL",
        }
    }
    impl TransferJobState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Processing => Some(Phase::Attention),
                Self::Cancel => Some(Phase::Canceled),
                Self::Reject | Self::Fail => Some(Phase::Failed),
                Self::Accept => Some(Phase::Succeeded),
                Self::Unknown(_) => None,
            }
        }
    }
    open_enum! {
        /// Which way assets go: away from their owner (TRANSFER_OUT), or back to whoever sent them
        /// (TRANSFER_BACK).
        pub enum TransferType {
            /// `TRANSFER_OUT`
            TransferOut = "TRANSFER_OUT",
            /// `TRANSFER_BACK`
            TransferBack = "TRANSFER_BACK",
        }
    }
    /// The answer of `ListTransferAssetJobs`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListTransferAssetJobsResponse {
        /// How many transfers pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `jobs` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<TransferAssetJobInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListTransferAssetJobsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<TransferAssetJobInfo>>("jobs"),
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
    object!(ListTransferAssetJobsResponse);
    /// A transfer of assets from one project to another.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAssetJobInfo {
        /// `job_id` (always there)
        pub job_id: String,
        /// Which way assets go: away from their owner (TRANSFER_OUT), or back to whoever sent them
        /// (TRANSFER_BACK).
        pub transfer_type: Option<TransferType>,
        /// `transfer_assets` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub transfer_assets: Vec<DigitalAssetSummary>,
        /// Progress of a transfer. It stays in PROCESSING until the receiver accepts or rejects it, or
        /// the sender calls it off.
        pub state: TransferJobState,
        /// `src_project_id` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "src_project_id"))]
        pub source_project_id: Option<String>,
        /// `dest_project_id` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "dest_project_id"))]
        pub destination_project_id: Option<String>,
        /// What the sender wrote to it.
        pub memo: Option<String>,
        /// Why the receiver rejected it, or why assets were blocked or unblocked.
        pub reason: Option<String>,
        /// `start_time` (optional)
        pub start_time: Option<Timestamp>,
        /// `finish_time` (optional)
        pub finish_time: Option<Timestamp>,
        /// Until when it can be accepted.
        pub expire_time: Option<Timestamp>,
        /// Whether the receiver pays for it with its resources.
        pub is_need_billing: Option<bool>,
        /// Why the transfer failed.
        pub error_info: Option<ErrorResponse>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TransferAssetJobInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            optional::<Option<TransferType>>("transfer_type"),
            optional::<Vec<DigitalAssetSummary>>("transfer_assets"),
            required::<TransferJobState>("state"),
            optional::<Option<String>>("src_project_id"),
            optional::<Option<String>>("dest_project_id"),
            optional::<Option<String>>("memo"),
            optional::<Option<String>>("reason"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("finish_time"),
            optional::<Option<Timestamp>>("expire_time"),
            optional::<Option<bool>>("is_need_billing"),
            optional::<Option<ErrorResponse>>("error_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.transfer_type),
                2 => read(map, &mut self.transfer_assets),
                3 => read(map, &mut self.state),
                4 => read(map, &mut self.source_project_id),
                5 => read(map, &mut self.destination_project_id),
                6 => read(map, &mut self.memo),
                7 => read(map, &mut self.reason),
                8 => read(map, &mut self.start_time),
                9 => read(map, &mut self.finish_time),
                10 => read(map, &mut self.expire_time),
                11 => read(map, &mut self.is_need_billing),
                _ => read(map, &mut self.error_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write_some(map, "transfer_type", &self.transfer_type)?;
            write_some(map, "transfer_assets", &self.transfer_assets)?;
            write(map, "state", &self.state)?;
            write_some(map, "src_project_id", &self.source_project_id)?;
            write_some(map, "dest_project_id", &self.destination_project_id)?;
            write_some(map, "memo", &self.memo)?;
            write_some(map, "reason", &self.reason)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "finish_time", &self.finish_time)?;
            write_some(map, "expire_time", &self.expire_time)?;
            write_some(map, "is_need_billing", &self.is_need_billing)?;
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
    object!(TransferAssetJobInfo);
    /// `TransferAssetRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAssetRequest {
        /// Which way assets go: away from their owner (TRANSFER_OUT), or back to whoever sent them
        /// (TRANSFER_BACK). Default: `TRANSFER_OUT`.
        pub transfer_type: Option<TransferType>,
        /// `asset_ids` (always there)
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl TransferAssetRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            asset_ids: Vec<String>,
            destination_project_id: impl Into<String>,
        ) -> Self {
            Self {
                asset_ids,
                destination_project_id: destination_project_id.into(),
                ..Default::default()
            }
        }
        /// Which way assets go: away from their owner (TRANSFER_OUT), or back to whoever sent them
        /// (TRANSFER_BACK). Default: `TRANSFER_OUT`.
        #[must_use]
        pub fn transfer_type(mut self, transfer_type: impl Into<TransferType>) -> Self {
            self.transfer_type = Some(transfer_type.into());
            self
        }
        /// Shown to the receiver. At most 256 characters.
        #[must_use]
        pub fn memo(mut self, memo: impl Into<String>) -> Self {
            self.memo = Some(memo.into());
            self
        }
        /// Accepts the transfer on behalf of the receiver. Only for administrators. Default: `false`.
        #[must_use]
        pub fn auto_accept(mut self, auto_accept: bool) -> Self {
            self.auto_accept = Some(auto_accept);
            self
        }
        /// Activates the assets once they are accepted. Only for administrators. Default: `false`.
        #[must_use]
        pub fn auto_activate(mut self, auto_activate: bool) -> Self {
            self.auto_activate = Some(auto_activate);
            self
        }
        /// Whether the receiver pays for it with its resources. Default: `false`.
        #[must_use]
        pub fn is_need_billing(mut self, is_need_billing: bool) -> Self {
            self.is_need_billing = Some(is_need_billing);
            self
        }
        /// The transfer by which the assets came. Only for TRANSFER_BACK, and there required. At most
        /// 64 characters.
        #[must_use]
        pub fn transfer_job_id(mut self, transfer_job_id: impl Into<String>) -> Self {
            self.transfer_job_id = Some(transfer_job_id.into());
            self
        }
    }
    impl Object for TransferAssetRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<TransferType>>("transfer_type"),
            required::<Vec<String>>("asset_ids"),
            required::<String>("dest_project_id"),
            optional::<Option<String>>("memo"),
            optional::<Option<bool>>("auto_accept"),
            optional::<Option<bool>>("auto_active"),
            optional::<Option<bool>>("is_need_billing"),
            optional::<Option<String>>("transfer_job_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.transfer_type),
                1 => read(map, &mut self.asset_ids),
                2 => read(map, &mut self.destination_project_id),
                3 => read(map, &mut self.memo),
                4 => read(map, &mut self.auto_accept),
                5 => read(map, &mut self.auto_activate),
                6 => read(map, &mut self.is_need_billing),
                _ => read(map, &mut self.transfer_job_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "transfer_type", &self.transfer_type)?;
            write(map, "asset_ids", &self.asset_ids)?;
            write(map, "dest_project_id", &self.destination_project_id)?;
            write_some(map, "memo", &self.memo)?;
            write_some(map, "auto_accept", &self.auto_accept)?;
            write_some(map, "auto_active", &self.auto_activate)?;
            write_some(map, "is_need_billing", &self.is_need_billing)?;
            write_some(map, "transfer_job_id", &self.transfer_job_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TransferAssetRequest);
    /// The answer of `TransferAsset`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAssetResponse {
        /// `job_id` (optional)
        pub job_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TransferAssetResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("job_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.job_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_id", &self.job_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TransferAssetResponse);
    open_enum! {
        /// What is done about a transfer: by the sender, cancel; by the receiver, accept,
        /// accept_confirm or reject.
        pub enum TransferAction {
            /// `cancel`
            Cancel = "cancel",
            /// `accept`
            Accept = "accept",
            /// `accept_confirm`
            AcceptConfirm = "accept_confirm",
            /// `reject`
            Reject = "reject",
        }
    }
    /// `TransferAssetActionRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAssetActionRequest {
        /// Why the transfer is rejected. Only for `reject`. At most 256 characters.
        pub reason: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl TransferAssetActionRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Why the transfer is rejected. Only for `reject`. At most 256 characters.
        #[must_use]
        pub fn reason(mut self, reason: impl Into<String>) -> Self {
            self.reason = Some(reason.into());
            self
        }
    }
    impl Object for TransferAssetActionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("reason"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.reason)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "reason", &self.reason)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TransferAssetActionRequest);
    /// The answer of `ExecuteTransferAssetAction`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ExecuteTransferAssetActionResponse {
        /// What accepting a transfer costs the receiver.
        #[cfg_attr(feature = "schemars", schemars(rename = "accept_respone"))]
        pub acceptance: Option<TransferAcceptance>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ExecuteTransferAssetActionResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<TransferAcceptance>>("accept_respone"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.acceptance)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "accept_respone", &self.acceptance)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ExecuteTransferAssetActionResponse);
    /// What accepting a transfer costs the receiver.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TransferAcceptance {
        /// Whether the receiver pays for it with its resources.
        pub is_need_billing: Option<bool>,
        /// What would be taken from the receiver.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub required_resources: Vec<BillResources>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for TransferAcceptance {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("is_need_billing"),
            optional::<Vec<BillResources>>("required_resources"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.is_need_billing),
                _ => read(map, &mut self.required_resources),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "is_need_billing", &self.is_need_billing)?;
            write_some(map, "required_resources", &self.required_resources)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(TransferAcceptance);
    /// `BillResources`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BillResources {
        /// What is paid with, avatars or voices of an edition.
        pub resource_type: Option<BillResourceType>,
        /// `resource_nums` (optional). Range: 0 to 1000000.
        #[cfg_attr(feature = "schemars", schemars(rename = "resource_nums"))]
        pub resource_count: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for BillResources {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<BillResourceType>>("resource_type"),
            optional::<Option<i32>>("resource_nums"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource_type),
                _ => read(map, &mut self.resource_count),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource_type", &self.resource_type)?;
            write_some(map, "resource_nums", &self.resource_count)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BillResources);
    open_enum! {
        /// What is paid with, avatars or voices of an edition.
        pub enum BillResourceType {
            /// `2D_DIGITAL_HUMAN_BASIC`
            N2dDigitalHumanBasic = "2D_DIGITAL_HUMAN_BASIC",
            /// `2D_DIGITAL_HUMAN_ADVANCED`
            N2dDigitalHumanAdvanced = "2D_DIGITAL_HUMAN_ADVANCED",
            /// `2D_DIGITAL_HUMAN_FLEXUS`
            N2dDigitalHumanFlexus = "2D_DIGITAL_HUMAN_FLEXUS",
            /// `VOICE_BASIC`
            VoiceBasic = "VOICE_BASIC",
            /// `VOICE_MIDDLE`
            VoiceMiddle = "VOICE_MIDDLE",
            /// `VOICE_ADVANCE`
            VoiceAdvance = "VOICE_ADVANCE",
            /// `VOICE_THIRD_PARTY`
            VoiceThirdParty = "VOICE_THIRD_PARTY",
            /// `VOICE_THIRD_PARTY_LJZN`
            VoiceThirdPartyLjzn = "VOICE_THIRD_PARTY_LJZN",
            /// `VOICE_FLEXUS`
            VoiceFlexus = "VOICE_FLEXUS",
        }
    }
    impl Page for ListAssetsResponse {
        type Item = DigitalAssetInfo;
        fn items(&self) -> &[DigitalAssetInfo] {
            &self.assets
        }
        fn into_items(self) -> Vec<DigitalAssetInfo> {
            self.assets
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for ListTransferAssetJobsResponse {
        type Item = TransferAssetJobInfo;
        fn items(&self) -> &[TransferAssetJobInfo] {
            &self.jobs
        }
        fn into_items(self) -> Vec<TransferAssetJobInfo> {
            self.jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &TransferAssetJobInfo) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl crate::Identified for TransferAssetJobInfo {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Job for TransferAssetJobInfo {
        const KIND: &'static str = "asset transfer";
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
            let call = client.call(&crate::operation::SHOW_TRANSFER_ASSET_JOB);
            crate::job::show::itself(call, "job_id", id)
        }
    }
}
impl crate::Client {
    /// List assets.
    ///
    /// Filters combine: an asset is listed when it passes all that are given. Without any, all
    /// assets of the project are listed, in whatever state, and none of the system's.
    ///
    /// `GET /v1/{project_id}/digital-assets` (ListAssets)
    pub fn list_assets(&self) -> builders::ListAssets {
        builders::ListAssets {
            call: self.call(&operations::LIST_ASSETS),
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
    pub fn create_digital_asset(
        &self,
        body: &crate::types::CreateDigitalAssetRequest,
    ) -> builders::CreateDigitalAsset {
        let mut call = self.call(&operations::CREATE_DIGITAL_ASSET);
        call.body(body);
        builders::CreateDigitalAsset {
            call,
        }
    }
    /// Show an asset.
    ///
    /// `GET /v1/{project_id}/digital-assets/{asset_id}` (ShowAsset)
    pub fn show_asset(&self, asset_id: impl Into<String>) -> builders::ShowAsset {
        let mut call = self.call(&operations::SHOW_ASSET);
        call.set("asset_id", Into::<String>::into(asset_id));
        builders::ShowAsset { call }
    }
    /// Change an asset.
    ///
    /// Members that are left out stay as they are. Of the states, only ACTIVED and UNACTIVED can be
    /// set (and WAITING_DELETE by administrators); the service sets all others.
    ///
    /// `PUT /v1/{project_id}/digital-assets/{asset_id}` (UpdateDigitalAsset)
    pub fn update_digital_asset(
        &self,
        asset_id: impl Into<String>,
        body: &crate::types::UpdateDigitalAssetRequest,
    ) -> builders::UpdateDigitalAsset {
        let mut call = self.call(&operations::UPDATE_DIGITAL_ASSET);
        call.set("asset_id", Into::<String>::into(asset_id));
        call.body(body);
        builders::UpdateDigitalAsset {
            call,
        }
    }
    /// Move an asset to the recycle bin, or delete it for good.
    ///
    /// Without `mode` the asset gets the state DELETING, from which `RestoreAsset` brings it back.
    /// The vendor's console only lets assets in state UNACTIVED be deleted; whether this call
    /// rejects others is undocumented.
    ///
    /// `DELETE /v1/{project_id}/digital-assets/{asset_id}` (DeleteAsset)
    pub fn delete_asset(&self, asset_id: impl Into<String>) -> builders::DeleteAsset {
        let mut call = self.call(&operations::DELETE_ASSET);
        call.set("asset_id", Into::<String>::into(asset_id));
        builders::DeleteAsset { call }
    }
    /// Bring an asset back from the recycle bin.
    ///
    /// Only assets in state DELETING are there. Which state a restored asset has is undocumented;
    /// expect that it must be activated again.
    ///
    /// `POST /v1/{project_id}/digital-assets/{asset_id}/restore` (RestoreAsset)
    pub fn restore_asset(&self, asset_id: impl Into<String>) -> builders::RestoreAsset {
        let mut call = self.call(&operations::RESTORE_ASSET);
        call.set("asset_id", Into::<String>::into(asset_id));
        builders::RestoreAsset { call }
    }
    /// Show what another region needs to copy an asset.
    ///
    /// The first of two steps to copy an asset to another region. Call it in the region of the
    /// asset, and pass the response unchanged to `CreateAssetByReplicationInfo` of the other
    /// region.
    ///
    /// `GET /v1/{project_id}/digital-assets/{asset_id}/replication-info` (ShowAssetReplicationInfo)
    pub fn show_asset_replication_info(
        &self,
        asset_id: impl Into<String>,
    ) -> builders::ShowAssetReplicationInfo {
        let mut call = self.call(&operations::SHOW_ASSET_REPLICATION_INFO);
        call.set("asset_id", Into::<String>::into(asset_id));
        builders::ShowAssetReplicationInfo {
            call,
        }
    }
    /// Copy an asset from another region.
    ///
    /// The second of two steps. Call it in the region that shall have the copy, with the response
    /// that `ShowAssetReplicationInfo` gave in the region of the original. How to find the copy is
    /// undocumented: the response does not name it.
    ///
    /// `POST /v1/{project_id}/digital-assets-by-replication-info` (CreateAssetByReplicationInfo)
    pub fn create_asset_by_replication_info(
        &self,
        body: &crate::types::ReplicationAssetInfo,
    ) -> builders::CreateAssetByReplicationInfo {
        let mut call = self.call(&operations::CREATE_ASSET_BY_REPLICATION_INFO);
        call.body(body);
        builders::CreateAssetByReplicationInfo {
            call,
        }
    }
    /// Show several assets in brief.
    ///
    /// `POST /v1/{project_id}/digital-assets/summarys` (ListAssetSummary)
    pub fn list_asset_summary(
        &self,
        body: &crate::types::ListAssetSummaryRequest,
    ) -> builders::ListAssetSummary {
        let mut call = self.call(&operations::LIST_ASSET_SUMMARY);
        call.body(body);
        builders::ListAssetSummary { call }
    }
    /// Do the same to several assets.
    ///
    /// The status is 200 also when nothing was done: the results list the assets concerned, and
    /// why. How many assets one call takes is undocumented.
    ///
    /// `POST /v1/{project_id}/digital-assets/batch-action` (BatchExecuteAssetAction)
    pub fn batch_execute_asset_action(
        &self,
        body: &crate::types::BatchAssetActionRequest,
    ) -> builders::BatchExecuteAssetAction {
        let mut call = self.call(&operations::BATCH_EXECUTE_ASSET_ACTION);
        call.body(body);
        builders::BatchExecuteAssetAction {
            call,
        }
    }
    /// List transfers of assets between projects.
    ///
    /// Mind the defaults: without filters only those transfers to the project are listed that wait
    /// for it to accept them.
    ///
    /// `GET /v1/{project_id}/digital-assets-action/transfers` (ListTransferAssetJobs)
    pub fn list_transfer_asset_jobs(&self) -> builders::ListTransferAssetJobs {
        builders::ListTransferAssetJobs {
            call: self.call(&operations::LIST_TRANSFER_ASSET_JOBS),
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
    pub fn transfer_asset(
        &self,
        body: &crate::types::TransferAssetRequest,
    ) -> builders::TransferAsset {
        let mut call = self.call(&operations::TRANSFER_ASSET);
        call.body(body);
        builders::TransferAsset { call }
    }
    /// Show a transfer of assets.
    ///
    /// `GET /v1/{project_id}/digital-assets-action/transfers/{job_id}` (ShowTransferAssetJob)
    pub fn show_transfer_asset_job(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowTransferAssetJob {
        let mut call = self.call(&operations::SHOW_TRANSFER_ASSET_JOB);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowTransferAssetJob {
            call,
        }
    }
    /// Accept, reject or cancel a transfer of assets.
    ///
    /// Only transfers in state PROCESSING can be acted on. When the receiver has to pay for a
    /// transfer (`is_need_billing`), `accept` only returns what would be taken from it, and
    /// `accept_confirm` takes it.
    ///
    /// `POST /v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}`
    /// (ExecuteTransferAssetAction)
    pub fn execute_transfer_asset_action(
        &self,
        job_id: impl Into<String>,
        action: impl Into<crate::types::TransferAction>,
    ) -> builders::ExecuteTransferAssetAction {
        let mut call = self.call(&operations::EXECUTE_TRANSFER_ASSET_ACTION);
        call.set("job_id", Into::<String>::into(job_id));
        call.set("action", Into::<crate::types::TransferAction>::into(action));
        builders::ExecuteTransferAssetAction {
            call,
        }
    }
}
