//! The family `live-interaction-rules`. How a live room reacts to its audience.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules`
    pub static CREATE_INTERACTION_RULE: Operation = Operation::new(
        "CreateInteractionRule",
        Method::Post,
        "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules",
    )
    .family("live-interaction-rules")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/rule_name").max_length(256),
        Parameter::body("/event_type").range(0.0, 100.0),
        Parameter::body("/hit_condition/priority").range(0.0, 999.0),
        Parameter::body("/hit_condition/tags").items(1, 5),
        Parameter::body("/hit_condition/tags/*/tag").max_length(256),
        Parameter::body("/hit_condition/tags/*/value").max_length(1024),
        Parameter::body("/trigger/time_window").range(-1.0, 7200.0),
        Parameter::body("/trigger/layer_config/asset_id").max_length(64),
        Parameter::body("/trigger/layer_config/position/dx").range(-1920.0, 3840.0),
        Parameter::body("/trigger/layer_config/position/dy").range(-1920.0, 3840.0),
        Parameter::body("/trigger/layer_config/position/layer_index").range(1.0, 100.0),
        Parameter::body("/trigger/layer_config/size/width").range(1.0, 7680.0),
        Parameter::body("/trigger/layer_config/size/height").range(1.0, 7680.0),
        Parameter::body("/trigger/layer_config/image_config/image_url").max_length(2048),
        Parameter::body("/trigger/layer_config/image_config/display_duration").range(0.0, 3600.0),
        Parameter::body("/trigger/layer_config/video_config/video_url").max_length(2048),
        Parameter::body("/trigger/layer_config/video_config/video_cover_url").max_length(2048),
        Parameter::body("/trigger/layer_config/video_config/display_duration").range(0.0, 3600.0),
        Parameter::body("/trigger/layer_config/text_config/text_context").max_length(1024),
        Parameter::body("/trigger/layer_config/text_config/font_size").range(0.0, 120.0),
        Parameter::body("/trigger/layer_config/text_config/font_color").max_length(16),
        Parameter::body("/trigger/layer_config/text_config/display_duration").range(0.0, 3600.0),
        Parameter::body("/trigger/extra_layer_config/asset_id").max_length(64),
        Parameter::body("/trigger/extra_layer_config/position/dx").range(-1920.0, 3840.0),
        Parameter::body("/trigger/extra_layer_config/position/dy").range(-1920.0, 3840.0),
        Parameter::body("/trigger/extra_layer_config/position/layer_index").range(1.0, 100.0),
        Parameter::body("/trigger/extra_layer_config/size/width").range(1.0, 7680.0),
        Parameter::body("/trigger/extra_layer_config/size/height").range(1.0, 7680.0),
        Parameter::body("/trigger/extra_layer_config/image_config/image_url").max_length(2048),
        Parameter::body("/trigger/extra_layer_config/image_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/trigger/extra_layer_config/video_config/video_url").max_length(2048),
        Parameter::body("/trigger/extra_layer_config/video_config/video_cover_url")
            .max_length(2048),
        Parameter::body("/trigger/extra_layer_config/video_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/trigger/extra_layer_config/text_config/text_context").max_length(1024),
        Parameter::body("/trigger/extra_layer_config/text_config/font_size").range(0.0, 120.0),
        Parameter::body("/trigger/extra_layer_config/text_config/font_color").max_length(16),
        Parameter::body("/trigger/extra_layer_config/text_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/trigger/reply_texts").max_items(5),
        Parameter::body("/trigger/reply_texts/*").max_length(1024),
        Parameter::body("/trigger/reply_audios").max_items(5),
        Parameter::body("/trigger/reply_audios/*/audio_url").max_length(2048),
        Parameter::body("/trigger/reply_audios/*/audio_name").max_length(256),
        Parameter::body("/trigger/robot_id").max_length(64),
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
        "/trigger/layer_config/image_config/image_url",
        "/trigger/layer_config/video_config/video_url",
        "/trigger/layer_config/video_config/video_cover_url",
        "/trigger/extra_layer_config/image_config/image_url",
        "/trigger/extra_layer_config/video_config/video_url",
        "/trigger/extra_layer_config/video_config/video_cover_url",
        "/trigger/reply_audios/*/audio_url",
    ])
    .success(Success::json::<types::InteractionRule>());

    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups`
    pub static CREATE_INTERACTION_RULE_GROUP: Operation = Operation::new(
        "CreateInteractionRuleGroup",
        Method::Post,
        "/v1/{project_id}/smart-live-interaction-rule-groups",
    )
    .family("live-interaction-rules")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/group_name").length(1, 256),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreateInteractionRuleGroupResponse>());

    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups`
    pub static LIST_INTERACTION_RULE_GROUPS: Operation = Operation::new(
        "ListInteractionRuleGroups",
        Method::Get,
        "/v1/{project_id}/smart-live-interaction-rule-groups",
    )
    .family("live-interaction-rules")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("interaction_rule_groups", "offset", "limit")
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
        Parameter::query("create_since"),
        Parameter::query("create_until"),
        Parameter::query("group_name").max_length(256),
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
        "/interaction_rule_groups/*/interaction_rules/*/trigger/layer_config/image_config/image_url",
        "/interaction_rule_groups/*/interaction_rules/*/trigger/layer_config/video_config/video_url",
        "/interaction_rule_groups/*/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
        "/interaction_rule_groups/*/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
        "/interaction_rule_groups/*/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
        "/interaction_rule_groups/*/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
        "/interaction_rule_groups/*/interaction_rules/*/trigger/reply_audios/*/audio_url",
    ])
    .success(Success::json::<types::InteractionRuleGroupPage>());

    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    pub static DELETE_INTERACTION_RULE: Operation = Operation::new(
        "DeleteInteractionRule",
        Method::Delete,
        "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}",
    )
    .family("live-interaction-rules")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
        Parameter::path("rule_id").max_length(64),
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

    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    pub static UPDATE_INTERACTION_RULE: Operation = Operation::new(
        "UpdateInteractionRule",
        Method::Put,
        "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}",
    )
    .family("live-interaction-rules")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
        Parameter::path("rule_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/rule_name").max_length(256),
        Parameter::body("/event_type").range(0.0, 100.0),
        Parameter::body("/hit_condition/priority").range(0.0, 999.0),
        Parameter::body("/hit_condition/tags").items(1, 5),
        Parameter::body("/hit_condition/tags/*/tag").max_length(256),
        Parameter::body("/hit_condition/tags/*/value").max_length(1024),
        Parameter::body("/trigger/time_window").range(-1.0, 7200.0),
        Parameter::body("/trigger/layer_config/asset_id").max_length(64),
        Parameter::body("/trigger/layer_config/position/dx").range(-1920.0, 3840.0),
        Parameter::body("/trigger/layer_config/position/dy").range(-1920.0, 3840.0),
        Parameter::body("/trigger/layer_config/position/layer_index").range(1.0, 100.0),
        Parameter::body("/trigger/layer_config/size/width").range(1.0, 7680.0),
        Parameter::body("/trigger/layer_config/size/height").range(1.0, 7680.0),
        Parameter::body("/trigger/layer_config/image_config/image_url").max_length(2048),
        Parameter::body("/trigger/layer_config/image_config/display_duration").range(0.0, 3600.0),
        Parameter::body("/trigger/layer_config/video_config/video_url").max_length(2048),
        Parameter::body("/trigger/layer_config/video_config/video_cover_url").max_length(2048),
        Parameter::body("/trigger/layer_config/video_config/display_duration").range(0.0, 3600.0),
        Parameter::body("/trigger/layer_config/text_config/text_context").max_length(1024),
        Parameter::body("/trigger/layer_config/text_config/font_size").range(0.0, 120.0),
        Parameter::body("/trigger/layer_config/text_config/font_color").max_length(16),
        Parameter::body("/trigger/layer_config/text_config/display_duration").range(0.0, 3600.0),
        Parameter::body("/trigger/extra_layer_config/asset_id").max_length(64),
        Parameter::body("/trigger/extra_layer_config/position/dx").range(-1920.0, 3840.0),
        Parameter::body("/trigger/extra_layer_config/position/dy").range(-1920.0, 3840.0),
        Parameter::body("/trigger/extra_layer_config/position/layer_index").range(1.0, 100.0),
        Parameter::body("/trigger/extra_layer_config/size/width").range(1.0, 7680.0),
        Parameter::body("/trigger/extra_layer_config/size/height").range(1.0, 7680.0),
        Parameter::body("/trigger/extra_layer_config/image_config/image_url").max_length(2048),
        Parameter::body("/trigger/extra_layer_config/image_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/trigger/extra_layer_config/video_config/video_url").max_length(2048),
        Parameter::body("/trigger/extra_layer_config/video_config/video_cover_url")
            .max_length(2048),
        Parameter::body("/trigger/extra_layer_config/video_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/trigger/extra_layer_config/text_config/text_context").max_length(1024),
        Parameter::body("/trigger/extra_layer_config/text_config/font_size").range(0.0, 120.0),
        Parameter::body("/trigger/extra_layer_config/text_config/font_color").max_length(16),
        Parameter::body("/trigger/extra_layer_config/text_config/display_duration")
            .range(0.0, 3600.0),
        Parameter::body("/trigger/reply_texts").max_items(5),
        Parameter::body("/trigger/reply_texts/*").max_length(1024),
        Parameter::body("/trigger/reply_audios").max_items(5),
        Parameter::body("/trigger/reply_audios/*/audio_url").max_length(2048),
        Parameter::body("/trigger/reply_audios/*/audio_name").max_length(256),
        Parameter::body("/trigger/robot_id").max_length(64),
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
        "/trigger/layer_config/image_config/image_url",
        "/trigger/layer_config/video_config/video_url",
        "/trigger/layer_config/video_config/video_cover_url",
        "/trigger/extra_layer_config/image_config/image_url",
        "/trigger/extra_layer_config/video_config/video_url",
        "/trigger/extra_layer_config/video_config/video_cover_url",
        "/trigger/reply_audios/*/audio_url",
    ])
    .success(Success::json::<types::InteractionRule>());

    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    pub static DELETE_INTERACTION_RULE_GROUP: Operation = Operation::new(
        "DeleteInteractionRuleGroup",
        Method::Delete,
        "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}",
    )
    .family("live-interaction-rules")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
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

    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    pub static SHOW_INTERACTION_RULE_GROUP: Operation = Operation::new(
        "ShowInteractionRuleGroup",
        Method::Get,
        "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}",
    )
    .family("live-interaction-rules")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
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
        "/interaction_rules/*/trigger/layer_config/image_config/image_url",
        "/interaction_rules/*/trigger/layer_config/video_config/video_url",
        "/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
        "/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
        "/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
        "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
        "/interaction_rules/*/trigger/reply_audios/*/audio_url",
    ])
    .success(Success::json::<types::InteractionRuleGroup>());

    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    pub static UPDATE_INTERACTION_RULE_GROUP: Operation = Operation::new(
        "UpdateInteractionRuleGroup",
        Method::Put,
        "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}",
    )
    .family("live-interaction-rules")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("group_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/group_name").length(1, 256),
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
        "/interaction_rules/*/trigger/layer_config/image_config/image_url",
        "/interaction_rules/*/trigger/layer_config/video_config/video_url",
        "/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
        "/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
        "/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
        "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
        "/interaction_rules/*/trigger/reply_audios/*/audio_url",
    ])
    .success(Success::json::<types::InteractionRuleGroup>());

    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups-summary`
    pub static LIST_INTERACTION_RULE_GROUPS_SUMMARY: Operation = Operation::new(
        "ListInteractionRuleGroupsSummary",
        Method::Get,
        "/v1/{project_id}/smart-live-interaction-rule-groups-summary",
    )
    .family("live-interaction-rules")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("interaction_rule_groups", "offset", "limit")
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
        Parameter::query("create_since"),
        Parameter::query("create_until"),
        Parameter::query("group_name"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::InteractionRuleGroupSummaryPage>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Add an interaction rule to a group.
        ///
        /// `POST /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules`
        /// (CreateInteractionRule)
        pub struct CreateInteractionRule: json -> types::InteractionRule;
    }

    codegen::request! {
        /// Create a group of interaction rules.
        ///
        /// A group is a library of rules. A rule of a live room that was imported from it has its
        /// `group_id`.
        ///
        /// `POST /v1/{project_id}/smart-live-interaction-rule-groups` (CreateInteractionRuleGroup)
        pub struct CreateInteractionRuleGroup: json -> types::CreateInteractionRuleGroupResponse;
    }

    codegen::request! {
        /// List groups of interaction rules.
        ///
        /// The rules themselves are not listed any more. `ShowInteractionRuleGroup` has them.
        ///
        /// `GET /v1/{project_id}/smart-live-interaction-rule-groups` (ListInteractionRuleGroups)
        pub struct ListInteractionRuleGroups: json -> types::InteractionRuleGroupPage, paged;
    }

    impl ListInteractionRuleGroups {
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

        /// The name of a group. Whether a part of it is enough is undocumented. At most 256 characters.
        pub fn group_name<F>(mut self, group_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("group_name", codegen::IntoOption::into_option(group_name));
            self
        }
    }

    codegen::request! {
        /// Delete an interaction rule from a group.
        ///
        /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
        /// (DeleteInteractionRule)
        pub struct DeleteInteractionRule: empty -> ();
    }

    codegen::request! {
        /// Change an interaction rule of a group.
        ///
        /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
        /// (UpdateInteractionRule)
        pub struct UpdateInteractionRule: json -> types::InteractionRule;
    }

    codegen::request! {
        /// Delete a group of interaction rules.
        ///
        /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
        /// (DeleteInteractionRuleGroup)
        pub struct DeleteInteractionRuleGroup: empty -> ();
    }

    codegen::request! {
        /// Show a group with its interaction rules.
        ///
        /// `GET /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
        /// (ShowInteractionRuleGroup)
        pub struct ShowInteractionRuleGroup: json -> types::InteractionRuleGroup;
    }

    codegen::request! {
        /// Change a group of interaction rules.
        ///
        /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
        /// (UpdateInteractionRuleGroup)
        pub struct UpdateInteractionRuleGroup: json -> types::InteractionRuleGroup;
    }

    codegen::request! {
        /// List groups of interaction rules in brief.
        ///
        /// `GET /v1/{project_id}/smart-live-interaction-rule-groups-summary`
        /// (ListInteractionRuleGroupsSummary)
        pub struct ListInteractionRuleGroupsSummary: json -> types::InteractionRuleGroupSummaryPage, paged;
    }

    impl ListInteractionRuleGroupsSummary {
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

        /// The name of a group. Whether a part of it is enough is undocumented.
        pub fn group_name<F>(mut self, group_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("group_name", codegen::IntoOption::into_option(group_name));
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{HitCondition, ReviewConfig, RuleTrigger};

    /// An interaction rule as it shall be.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleRequest {
        /// At most 256 characters.
        pub rule_name: Option<String>,
        /// What is reacted to: 1 comment, 2 a viewer enters, 3 like, 4 gift, as in `type` of the events
        /// of `LiveEventReport`; 10 words of the room's own scripts. Range: 0 to 100.
        pub event_type: Option<i32>,
        /// When a rule applies.
        pub hit_condition: Option<HitCondition>,
        /// What happens when a rule applies.
        pub trigger: Option<RuleTrigger>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl InteractionRuleRequest {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`rule_name`](field@Self::rule_name).
        #[must_use]
        pub fn rule_name<F>(mut self, rule_name: impl codegen::IntoOption<String, F>) -> Self {
            self.rule_name = codegen::IntoOption::into_option(rule_name);
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
    }

    codegen::object! {
        InteractionRuleRequest, extra {
            0 rule_name: Option<String> = optional "rule_name";
            1 event_type: Option<i32> = optional "event_type";
            2 hit_condition: Option<HitCondition> = optional "hit_condition";
            3 trigger: Option<RuleTrigger> = optional "trigger";
        }
    }

    /// What a live room does when something happens in its audience.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRule {
        /// Names the rule in commands that reply to what it was triggered by. Need not be given. At
        /// most 64 characters.
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
        /// 1 to 64 characters.
        pub rule_id: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InteractionRule, extra {
            0 rule_index: Option<String> = optional "rule_index";
            1 rule_name: Option<String> = optional "rule_name";
            2 enabled: Option<bool> = optional "enabled";
            3 event_type: Option<i32> = optional "event_type";
            4 hit_condition: Option<HitCondition> = optional "hit_condition";
            5 trigger: Option<RuleTrigger> = optional "trigger";
            6 review_config: Option<ReviewConfig> = optional "review_config";
            7 rule_id: Option<String> = optional "rule_id";
            8 create_time: Option<codegen::Timestamp> = optional "create_time";
            9 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// A group of interaction rules as it shall be.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroupRequest {
        /// 1 to 256 characters.
        pub group_name: String,
        /// At most 500 elements.
        pub interaction_rules: Option<Vec<InteractionRuleDraft>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl InteractionRuleGroupRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(group_name: impl Into<String>) -> Self {
            Self {
                group_name: group_name.into(),
                ..Default::default()
            }
        }

        /// Sets [`interaction_rules`](field@Self::interaction_rules).
        #[must_use]
        pub fn interaction_rules<F>(
            mut self,
            interaction_rules: impl codegen::IntoList<InteractionRuleDraft, F>,
        ) -> Self {
            self.interaction_rules = codegen::IntoList::into_optional_list(interaction_rules);
            self
        }
    }

    codegen::object! {
        InteractionRuleGroupRequest, extra {
            0 group_name: String = required "group_name";
            1 interaction_rules: Option<Vec<InteractionRuleDraft>> = optional "interaction_rules";
        }
    }

    /// An interaction rule of a group as it shall be.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleDraft {
        /// Names the rule in commands that reply to what it was triggered by. Need not be given. At
        /// most 64 characters.
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl InteractionRuleDraft {
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
    }

    codegen::object! {
        InteractionRuleDraft, extra {
            0 rule_index: Option<String> = optional "rule_index";
            1 rule_name: Option<String> = optional "rule_name";
            2 enabled: Option<bool> = optional "enabled";
            3 event_type: Option<i32> = optional "event_type";
            4 hit_condition: Option<HitCondition> = optional "hit_condition";
            5 trigger: Option<RuleTrigger> = optional "trigger";
            6 review_config: Option<ReviewConfig> = optional "review_config";
        }
    }

    /// The answer of `CreateInteractionRuleGroup`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInteractionRuleGroupResponse {
        /// 1 to 64 characters.
        pub group_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateInteractionRuleGroupResponse, extra {
            0 group_id: Option<String> = optional "group_id";
        }
    }

    /// The answer of `ListInteractionRuleGroups`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroupPage {
        /// Range: 0 to 1000.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rule_groups: Vec<InteractionRuleGroup>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InteractionRuleGroupPage, extra {
            0 count: Option<i32> = optional "count";
            1 interaction_rule_groups: Vec<InteractionRuleGroup> = collection "interaction_rule_groups";
        }
    }

    /// A library of interaction rules.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroup {
        /// 1 to 64 characters.
        pub group_id: Option<String>,
        /// 1 to 256 characters.
        pub group_name: String,
        /// Lists leave them out. At most 500 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rules: Vec<InteractionRule>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InteractionRuleGroup, extra {
            0 group_id: Option<String> = optional "group_id";
            1 group_name: String = required "group_name";
            2 interaction_rules: Vec<InteractionRule> = collection "interaction_rules";
            3 create_time: Option<codegen::Timestamp> = optional "create_time";
            4 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    /// The answer of `ListInteractionRuleGroupsSummary`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroupSummaryPage {
        pub count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rule_groups: Vec<InteractionRuleGroupSummary>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InteractionRuleGroupSummaryPage, extra {
            0 count: Option<i32> = optional "count";
            1 interaction_rule_groups: Vec<InteractionRuleGroupSummary> = collection "interaction_rule_groups";
        }
    }

    /// A group of interaction rules in brief.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroupSummary {
        pub group_id: Option<String>,
        pub group_name: Option<String>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        InteractionRuleGroupSummary, extra {
            0 group_id: Option<String> = optional "group_id";
            1 group_name: Option<String> = optional "group_name";
            2 create_time: Option<codegen::Timestamp> = optional "create_time";
            3 update_time: Option<codegen::Timestamp> = optional "update_time";
        }
    }

    impl codegen::Page for InteractionRuleGroupPage {
        type Item = InteractionRuleGroup;

        fn items(&self) -> &[Self::Item] {
            &self.interaction_rule_groups
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.interaction_rule_groups
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }

    impl codegen::Page for InteractionRuleGroupSummaryPage {
        type Item = InteractionRuleGroupSummary;

        fn items(&self) -> &[Self::Item] {
            &self.interaction_rule_groups
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.interaction_rule_groups
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }
}

/// The family `live-interaction-rules`. How a live room reacts to its audience.
impl super::super::Client {
    /// Add an interaction rule to a group.
    ///
    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules`
    /// (CreateInteractionRule)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     HitCondition, HitConditionMatch, HitConditionOperation, HitConditionRelation,
    ///     HitConditionTag, InteractionRuleRequest, LiveReplyMode, LiveReplyOrder,
    ///     RuleTrigger,
    /// };
    ///
    /// let body = InteractionRuleRequest::new()
    ///     .rule_name("Asked about shipping")
    ///     .event_type(1)
    ///     .hit_condition(
    ///         HitCondition::new()
    ///             .relation(HitConditionRelation::Or)
    ///             .priority(500)
    ///             .tags([
    ///                 HitConditionTag::new()
    ///                     .tag("content")
    ///                     .operation(HitConditionOperation::None)
    ///                     .comparison(HitConditionMatch::Regex)
    ///                     .value(".*ship.*"),
    ///             ]),
    ///     )
    ///     .trigger(
    ///         RuleTrigger::new()
    ///             .time_window(60)
    ///             .reply_mode(LiveReplyMode::SystemReply)
    ///             .reply_texts(["We ship within two days."])
    ///             .reply_order(LiveReplyOrder::Random),
    ///     );
    /// let response = client
    ///     .create_interaction_rule("3c91e7f0b5d24a68a07f1c84e2d6953b", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_interaction_rule(
        &self,
        group_id: impl Into<String>,
        body: impl Borrow<types::InteractionRuleRequest>,
    ) -> builders::CreateInteractionRule {
        let mut call = self.0.call(&operations::CREATE_INTERACTION_RULE);
        call.set_as::<String>("group_id", group_id);
        call.body(Borrow::<types::InteractionRuleRequest>::borrow(&body));
        builders::CreateInteractionRule { call }
    }

    /// Create a group of interaction rules.
    ///
    /// A group is a library of rules. A rule of a live room that was imported from it has its
    /// `group_id`.
    ///
    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups` (CreateInteractionRuleGroup)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     HitCondition, HitConditionMatch, HitConditionOperation, HitConditionRelation,
    ///     HitConditionTag, InteractionRuleDraft, InteractionRuleGroupRequest,
    ///     LiveReplyMode, LiveReplyOrder, RuleTrigger,
    /// };
    ///
    /// let body = InteractionRuleGroupRequest::new("Shop")
    ///     .interaction_rules([
    ///         InteractionRuleDraft::new()
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
    ///     ]);
    /// let response = client.create_interaction_rule_group(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_interaction_rule_group(
        &self,
        body: impl Borrow<types::InteractionRuleGroupRequest>,
    ) -> builders::CreateInteractionRuleGroup {
        let mut call = self.0.call(&operations::CREATE_INTERACTION_RULE_GROUP);
        call.body(Borrow::<types::InteractionRuleGroupRequest>::borrow(&body));
        builders::CreateInteractionRuleGroup { call }
    }

    /// List groups of interaction rules.
    ///
    /// The rules themselves are not listed any more. `ShowInteractionRuleGroup` has them.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups` (ListInteractionRuleGroups)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_interaction_rule_groups().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_interaction_rule_groups(&self) -> builders::ListInteractionRuleGroups {
        builders::ListInteractionRuleGroups {
            call: self.0.call(&operations::LIST_INTERACTION_RULE_GROUPS),
        }
    }

    /// Delete an interaction rule from a group.
    ///
    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    /// (DeleteInteractionRule)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_interaction_rule(
    ///         "3c91e7f0b5d24a68a07f1c84e2d6953b",
    ///         "80d5f2c7a91e4b36bb04e7f9c1638d2a",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_interaction_rule(
        &self,
        group_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> builders::DeleteInteractionRule {
        let mut call = self.0.call(&operations::DELETE_INTERACTION_RULE);
        call.set_as::<String>("group_id", group_id);
        call.set_as::<String>("rule_id", rule_id);
        builders::DeleteInteractionRule { call }
    }

    /// Change an interaction rule of a group.
    ///
    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    /// (UpdateInteractionRule)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     HitCondition, HitConditionMatch, HitConditionOperation, HitConditionRelation,
    ///     HitConditionTag, InteractionRuleRequest, LiveReplyMode, LiveReplyOrder,
    ///     RuleTrigger,
    /// };
    ///
    /// let body = InteractionRuleRequest::new()
    ///     .rule_name("Asked about shipping")
    ///     .event_type(1)
    ///     .hit_condition(
    ///         HitCondition::new()
    ///             .relation(HitConditionRelation::Or)
    ///             .priority(500)
    ///             .tags([
    ///                 HitConditionTag::new()
    ///                     .tag("content")
    ///                     .operation(HitConditionOperation::None)
    ///                     .comparison(HitConditionMatch::Regex)
    ///                     .value(".*ship.*"),
    ///             ]),
    ///     )
    ///     .trigger(
    ///         RuleTrigger::new()
    ///             .time_window(60)
    ///             .reply_mode(LiveReplyMode::SystemReply)
    ///             .reply_texts(["We ship within two days."])
    ///             .reply_order(LiveReplyOrder::Random),
    ///     );
    /// let response = client
    ///     .update_interaction_rule(
    ///         "3c91e7f0b5d24a68a07f1c84e2d6953b",
    ///         "80d5f2c7a91e4b36bb04e7f9c1638d2a",
    ///         &body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_interaction_rule(
        &self,
        group_id: impl Into<String>,
        rule_id: impl Into<String>,
        body: impl Borrow<types::InteractionRuleRequest>,
    ) -> builders::UpdateInteractionRule {
        let mut call = self.0.call(&operations::UPDATE_INTERACTION_RULE);
        call.set_as::<String>("group_id", group_id);
        call.set_as::<String>("rule_id", rule_id);
        call.body(Borrow::<types::InteractionRuleRequest>::borrow(&body));
        builders::UpdateInteractionRule { call }
    }

    /// Delete a group of interaction rules.
    ///
    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (DeleteInteractionRuleGroup)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_interaction_rule_group("3c91e7f0b5d24a68a07f1c84e2d6953b")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_interaction_rule_group(
        &self,
        group_id: impl Into<String>,
    ) -> builders::DeleteInteractionRuleGroup {
        let mut call = self.0.call(&operations::DELETE_INTERACTION_RULE_GROUP);
        call.set_as::<String>("group_id", group_id);
        builders::DeleteInteractionRuleGroup { call }
    }

    /// Show a group with its interaction rules.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (ShowInteractionRuleGroup)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_interaction_rule_group("3c91e7f0b5d24a68a07f1c84e2d6953b")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_interaction_rule_group(
        &self,
        group_id: impl Into<String>,
    ) -> builders::ShowInteractionRuleGroup {
        let mut call = self.0.call(&operations::SHOW_INTERACTION_RULE_GROUP);
        call.set_as::<String>("group_id", group_id);
        builders::ShowInteractionRuleGroup { call }
    }

    /// Change a group of interaction rules.
    ///
    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (UpdateInteractionRuleGroup)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     HitCondition, HitConditionMatch, HitConditionOperation, HitConditionRelation,
    ///     HitConditionTag, InteractionRuleDraft, InteractionRuleGroupRequest,
    ///     LiveReplyMode, LiveReplyOrder, RuleTrigger,
    /// };
    ///
    /// let body = InteractionRuleGroupRequest::new("Shop")
    ///     .interaction_rules([
    ///         InteractionRuleDraft::new()
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
    ///     ]);
    /// let response = client
    ///     .update_interaction_rule_group("3c91e7f0b5d24a68a07f1c84e2d6953b", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_interaction_rule_group(
        &self,
        group_id: impl Into<String>,
        body: impl Borrow<types::InteractionRuleGroupRequest>,
    ) -> builders::UpdateInteractionRuleGroup {
        let mut call = self.0.call(&operations::UPDATE_INTERACTION_RULE_GROUP);
        call.set_as::<String>("group_id", group_id);
        call.body(Borrow::<types::InteractionRuleGroupRequest>::borrow(&body));
        builders::UpdateInteractionRuleGroup { call }
    }

    /// List groups of interaction rules in brief.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups-summary`
    /// (ListInteractionRuleGroupsSummary)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_interaction_rule_groups_summary().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_interaction_rule_groups_summary(
        &self,
    ) -> builders::ListInteractionRuleGroupsSummary {
        builders::ListInteractionRuleGroupsSummary {
            call: self.0.call(&operations::LIST_INTERACTION_RULE_GROUPS_SUMMARY),
        }
    }
}
