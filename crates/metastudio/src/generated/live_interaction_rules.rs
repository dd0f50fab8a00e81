//! The family `live-interaction-rules`. How a live room reacts to its audience.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules`
    pub static CREATE_INTERACTION_RULE: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            Parameter::body("/trigger/layer_config/position/layer_index")
                .range(1.0, 100.0),
            Parameter::body("/trigger/layer_config/size/width").range(1.0, 7680.0),
            Parameter::body("/trigger/layer_config/size/height").range(1.0, 7680.0),
            Parameter::body("/trigger/layer_config/image_config/image_url")
                .max_length(2048),
            Parameter::body("/trigger/layer_config/image_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/layer_config/video_config/video_url")
                .max_length(2048),
            Parameter::body("/trigger/layer_config/video_config/video_cover_url")
                .max_length(2048),
            Parameter::body("/trigger/layer_config/video_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/layer_config/text_config/text_context")
                .max_length(1024),
            Parameter::body("/trigger/layer_config/text_config/font_size")
                .range(0.0, 120.0),
            Parameter::body("/trigger/layer_config/text_config/font_color")
                .max_length(16),
            Parameter::body("/trigger/layer_config/text_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/extra_layer_config/asset_id").max_length(64),
            Parameter::body("/trigger/extra_layer_config/position/dx")
                .range(-1920.0, 3840.0),
            Parameter::body("/trigger/extra_layer_config/position/dy")
                .range(-1920.0, 3840.0),
            Parameter::body("/trigger/extra_layer_config/position/layer_index")
                .range(1.0, 100.0),
            Parameter::body("/trigger/extra_layer_config/size/width").range(1.0, 7680.0),
            Parameter::body("/trigger/extra_layer_config/size/height")
                .range(1.0, 7680.0),
            Parameter::body("/trigger/extra_layer_config/image_config/image_url")
                .max_length(2048),
            Parameter::body("/trigger/extra_layer_config/image_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/extra_layer_config/video_config/video_url")
                .max_length(2048),
            Parameter::body("/trigger/extra_layer_config/video_config/video_cover_url")
                .max_length(2048),
            Parameter::body("/trigger/extra_layer_config/video_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/extra_layer_config/text_config/text_context")
                .max_length(1024),
            Parameter::body("/trigger/extra_layer_config/text_config/font_size")
                .range(0.0, 120.0),
            Parameter::body("/trigger/extra_layer_config/text_config/font_color")
                .max_length(16),
            Parameter::body("/trigger/extra_layer_config/text_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/reply_texts").max_items(5),
            Parameter::body("/trigger/reply_texts/*").max_length(1024),
            Parameter::body("/trigger/reply_audios").max_items(5),
            Parameter::body("/trigger/reply_audios/*/audio_url").max_length(2048),
            Parameter::body("/trigger/reply_audios/*/audio_name").max_length(256),
            Parameter::body("/trigger/robot_id").max_length(64),
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
            "/trigger/layer_config/image_config/image_url",
            "/trigger/layer_config/video_config/video_url",
            "/trigger/layer_config/video_config/video_cover_url",
            "/trigger/extra_layer_config/image_config/image_url",
            "/trigger/extra_layer_config/video_config/video_url",
            "/trigger/extra_layer_config/video_config/video_cover_url",
            "/trigger/reply_audios/*/audio_url",
        ],
        success: Success::json::<crate::types::InteractionRule>(),
        ..Operation::new(
            "CreateInteractionRule",
            Method::Post,
            "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules",
        )
    };
    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups`
    pub static CREATE_INTERACTION_RULE_GROUP: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/group_name").length(1, 256),
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateInteractionRuleGroupResponse>(),
        ..Operation::new(
            "CreateInteractionRuleGroup",
            Method::Post,
            "/v1/{project_id}/smart-live-interaction-rule-groups",
        )
    };
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups`
    pub static LIST_INTERACTION_RULE_GROUPS: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "interaction_rule_groups",
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
            Parameter::query("create_since"),
            Parameter::query("create_until"),
            Parameter::query("group_name").max_length(256),
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
            "/interaction_rule_groups/*/interaction_rules/*/trigger/layer_config/image_config/image_url",
            "/interaction_rule_groups/*/interaction_rules/*/trigger/layer_config/video_config/video_url",
            "/interaction_rule_groups/*/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
            "/interaction_rule_groups/*/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
            "/interaction_rule_groups/*/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
            "/interaction_rule_groups/*/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
            "/interaction_rule_groups/*/interaction_rules/*/trigger/reply_audios/*/audio_url",
        ],
        success: Success::json::<crate::types::InteractionRuleGroupPage>(),
        ..Operation::new(
            "ListInteractionRuleGroups",
            Method::Get,
            "/v1/{project_id}/smart-live-interaction-rule-groups",
        )
    };
    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    pub static DELETE_INTERACTION_RULE: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("group_id").max_length(64),
            Parameter::path("rule_id").max_length(64),
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
            "DeleteInteractionRule",
            Method::Delete,
            "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}",
        )
    };
    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    pub static UPDATE_INTERACTION_RULE: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            Parameter::body("/trigger/layer_config/position/layer_index")
                .range(1.0, 100.0),
            Parameter::body("/trigger/layer_config/size/width").range(1.0, 7680.0),
            Parameter::body("/trigger/layer_config/size/height").range(1.0, 7680.0),
            Parameter::body("/trigger/layer_config/image_config/image_url")
                .max_length(2048),
            Parameter::body("/trigger/layer_config/image_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/layer_config/video_config/video_url")
                .max_length(2048),
            Parameter::body("/trigger/layer_config/video_config/video_cover_url")
                .max_length(2048),
            Parameter::body("/trigger/layer_config/video_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/layer_config/text_config/text_context")
                .max_length(1024),
            Parameter::body("/trigger/layer_config/text_config/font_size")
                .range(0.0, 120.0),
            Parameter::body("/trigger/layer_config/text_config/font_color")
                .max_length(16),
            Parameter::body("/trigger/layer_config/text_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/extra_layer_config/asset_id").max_length(64),
            Parameter::body("/trigger/extra_layer_config/position/dx")
                .range(-1920.0, 3840.0),
            Parameter::body("/trigger/extra_layer_config/position/dy")
                .range(-1920.0, 3840.0),
            Parameter::body("/trigger/extra_layer_config/position/layer_index")
                .range(1.0, 100.0),
            Parameter::body("/trigger/extra_layer_config/size/width").range(1.0, 7680.0),
            Parameter::body("/trigger/extra_layer_config/size/height")
                .range(1.0, 7680.0),
            Parameter::body("/trigger/extra_layer_config/image_config/image_url")
                .max_length(2048),
            Parameter::body("/trigger/extra_layer_config/image_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/extra_layer_config/video_config/video_url")
                .max_length(2048),
            Parameter::body("/trigger/extra_layer_config/video_config/video_cover_url")
                .max_length(2048),
            Parameter::body("/trigger/extra_layer_config/video_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/extra_layer_config/text_config/text_context")
                .max_length(1024),
            Parameter::body("/trigger/extra_layer_config/text_config/font_size")
                .range(0.0, 120.0),
            Parameter::body("/trigger/extra_layer_config/text_config/font_color")
                .max_length(16),
            Parameter::body("/trigger/extra_layer_config/text_config/display_duration")
                .range(0.0, 3600.0),
            Parameter::body("/trigger/reply_texts").max_items(5),
            Parameter::body("/trigger/reply_texts/*").max_length(1024),
            Parameter::body("/trigger/reply_audios").max_items(5),
            Parameter::body("/trigger/reply_audios/*/audio_url").max_length(2048),
            Parameter::body("/trigger/reply_audios/*/audio_name").max_length(256),
            Parameter::body("/trigger/robot_id").max_length(64),
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
            "/trigger/layer_config/image_config/image_url",
            "/trigger/layer_config/video_config/video_url",
            "/trigger/layer_config/video_config/video_cover_url",
            "/trigger/extra_layer_config/image_config/image_url",
            "/trigger/extra_layer_config/video_config/video_url",
            "/trigger/extra_layer_config/video_config/video_cover_url",
            "/trigger/reply_audios/*/audio_url",
        ],
        success: Success::json::<crate::types::InteractionRule>(),
        ..Operation::new(
            "UpdateInteractionRule",
            Method::Put,
            "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}",
        )
    };
    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    pub static DELETE_INTERACTION_RULE_GROUP: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("group_id").max_length(64),
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
            "DeleteInteractionRuleGroup",
            Method::Delete,
            "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}",
        )
    };
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    pub static SHOW_INTERACTION_RULE_GROUP: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("group_id").max_length(64),
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
            "/interaction_rules/*/trigger/layer_config/image_config/image_url",
            "/interaction_rules/*/trigger/layer_config/video_config/video_url",
            "/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
            "/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
            "/interaction_rules/*/trigger/reply_audios/*/audio_url",
        ],
        success: Success::json::<crate::types::InteractionRuleGroup>(),
        ..Operation::new(
            "ShowInteractionRuleGroup",
            Method::Get,
            "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}",
        )
    };
    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    pub static UPDATE_INTERACTION_RULE_GROUP: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
            "/interaction_rules/*/trigger/layer_config/image_config/image_url",
            "/interaction_rules/*/trigger/layer_config/video_config/video_url",
            "/interaction_rules/*/trigger/layer_config/video_config/video_cover_url",
            "/interaction_rules/*/trigger/extra_layer_config/image_config/image_url",
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_url",
            "/interaction_rules/*/trigger/extra_layer_config/video_config/video_cover_url",
            "/interaction_rules/*/trigger/reply_audios/*/audio_url",
        ],
        success: Success::json::<crate::types::InteractionRuleGroup>(),
        ..Operation::new(
            "UpdateInteractionRuleGroup",
            Method::Put,
            "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}",
        )
    };
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups-summary`
    pub static LIST_INTERACTION_RULE_GROUPS_SUMMARY: Operation = Operation {
        family: "live-interaction-rules",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "interaction_rule_groups",
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
            Parameter::query("create_since"),
            Parameter::query("create_until"),
            Parameter::query("group_name"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::InteractionRuleGroupSummaryPage>(),
        ..Operation::new(
            "ListInteractionRuleGroupsSummary",
            Method::Get,
            "/v1/{project_id}/smart-live-interaction-rule-groups-summary",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Add an interaction rule to a group.
    ///
    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules`
    /// (CreateInteractionRule)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateInteractionRule {
        pub(super) call: Call,
    }
    impl CreateInteractionRule {
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
        pub async fn send(self) -> Result<Response<types::InteractionRule>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::InteractionRule>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Create a group of interaction rules.
    ///
    /// A group is a library of rules. A rule of a live room that was imported from it has its
    /// `group_id`.
    ///
    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups` (CreateInteractionRuleGroup)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateInteractionRuleGroup {
        pub(super) call: Call,
    }
    impl CreateInteractionRuleGroup {
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
        ) -> Result<Response<types::CreateInteractionRuleGroupResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateInteractionRuleGroupResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List groups of interaction rules.
    ///
    /// The rules themselves are not listed any more. `ShowInteractionRuleGroup` has them.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups` (ListInteractionRuleGroups)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListInteractionRuleGroups {
        pub(super) call: Call,
    }
    impl ListInteractionRuleGroups {
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
        /// The name of a group. Whether a part of it is enough is undocumented. At most 256 characters.
        pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
            self.call.set("group_name", Into::<String>::into(group_name));
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
        ) -> Result<Response<types::InteractionRuleGroupPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::InteractionRuleGroupPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::InteractionRuleGroupPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::InteractionRuleGroupPage> {
            Items::new(self.call)
        }
    }
    /// Delete an interaction rule from a group.
    ///
    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    /// (DeleteInteractionRule)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteInteractionRule {
        pub(super) call: Call,
    }
    impl DeleteInteractionRule {
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
    /// Change an interaction rule of a group.
    ///
    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    /// (UpdateInteractionRule)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateInteractionRule {
        pub(super) call: Call,
    }
    impl UpdateInteractionRule {
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
        pub async fn send(self) -> Result<Response<types::InteractionRule>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::InteractionRule>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Delete a group of interaction rules.
    ///
    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (DeleteInteractionRuleGroup)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteInteractionRuleGroup {
        pub(super) call: Call,
    }
    impl DeleteInteractionRuleGroup {
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
    /// Show a group with its interaction rules.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (ShowInteractionRuleGroup)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowInteractionRuleGroup {
        pub(super) call: Call,
    }
    impl ShowInteractionRuleGroup {
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
        pub async fn send(self) -> Result<Response<types::InteractionRuleGroup>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::InteractionRuleGroup>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a group of interaction rules.
    ///
    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (UpdateInteractionRuleGroup)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateInteractionRuleGroup {
        pub(super) call: Call,
    }
    impl UpdateInteractionRuleGroup {
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
        pub async fn send(self) -> Result<Response<types::InteractionRuleGroup>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::InteractionRuleGroup>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List groups of interaction rules in brief.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups-summary`
    /// (ListInteractionRuleGroupsSummary)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListInteractionRuleGroupsSummary {
        pub(super) call: Call,
    }
    impl ListInteractionRuleGroupsSummary {
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
        /// The name of a group. Whether a part of it is enough is undocumented.
        pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
            self.call.set("group_name", Into::<String>::into(group_name));
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
        ) -> Result<Response<types::InteractionRuleGroupSummaryPage>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::InteractionRuleGroupSummaryPage>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::InteractionRuleGroupSummaryPage> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::InteractionRuleGroupSummaryPage> {
            Items::new(self.call)
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{ReviewConfig, HitCondition, RuleTrigger};
    /// An interaction rule as it shall be.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleRequest {
        /// `rule_name` (optional). At most 256 characters.
        pub rule_name: Option<String>,
        /// What is reacted to: 1 comment, 2 a viewer enters, 3 like, 4 gift, as in `type` of the events
        /// of `LiveEventReport`; 10 words of the room's own scripts. Range: 0 to 100.
        pub event_type: Option<i32>,
        /// When a rule applies.
        pub hit_condition: Option<HitCondition>,
        /// What happens when a rule applies.
        pub trigger: Option<RuleTrigger>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl InteractionRuleRequest {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `rule_name` (optional). At most 256 characters.
        #[must_use]
        pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
            self.rule_name = Some(rule_name.into());
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
    }
    impl Object for InteractionRuleRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("rule_name"),
            optional::<Option<i32>>("event_type"),
            optional::<Option<HitCondition>>("hit_condition"),
            optional::<Option<RuleTrigger>>("trigger"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.rule_name),
                1 => read(map, &mut self.event_type),
                2 => read(map, &mut self.hit_condition),
                _ => read(map, &mut self.trigger),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "rule_name", &self.rule_name)?;
            write_some(map, "event_type", &self.event_type)?;
            write_some(map, "hit_condition", &self.hit_condition)?;
            write_some(map, "trigger", &self.trigger)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InteractionRuleRequest);
    /// What a live room does when something happens in its audience.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRule {
        /// Names the rule in commands that reply to what it was triggered by. Need not be given. At
        /// most 64 characters.
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
        /// `rule_id` (optional). 1 to 64 characters.
        pub rule_id: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InteractionRule {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("rule_index"),
            optional::<Option<String>>("rule_name"),
            optional::<Option<bool>>("enabled"),
            optional::<Option<i32>>("event_type"),
            optional::<Option<HitCondition>>("hit_condition"),
            optional::<Option<RuleTrigger>>("trigger"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<String>>("rule_id"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
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
                7 => read(map, &mut self.rule_id),
                8 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
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
            write_some(map, "rule_id", &self.rule_id)?;
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
    object!(InteractionRule);
    /// A group of interaction rules as it shall be.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroupRequest {
        /// `group_name` (always there). 1 to 256 characters.
        pub group_name: String,
        /// `interaction_rules` (optional). At most 500 elements.
        pub interaction_rules: Option<Vec<InteractionRuleDraft>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl InteractionRuleGroupRequest {
        /// One with what is required; the rest has setters.
        pub fn new(group_name: impl Into<String>) -> Self {
            Self {
                group_name: group_name.into(),
                ..Default::default()
            }
        }
        /// `interaction_rules` (optional). At most 500 elements.
        #[must_use]
        pub fn interaction_rules(
            mut self,
            interaction_rules: Vec<InteractionRuleDraft>,
        ) -> Self {
            self.interaction_rules = Some(interaction_rules);
            self
        }
    }
    impl Object for InteractionRuleGroupRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("group_name"),
            optional::<Option<Vec<InteractionRuleDraft>>>("interaction_rules"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.group_name),
                _ => read(map, &mut self.interaction_rules),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "group_name", &self.group_name)?;
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
    object!(InteractionRuleGroupRequest);
    /// An interaction rule of a group as it shall be.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleDraft {
        /// Names the rule in commands that reply to what it was triggered by. Need not be given. At
        /// most 64 characters.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl InteractionRuleDraft {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Names the rule in commands that reply to what it was triggered by. Need not be given. At
        /// most 64 characters.
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
    }
    impl Object for InteractionRuleDraft {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("rule_index"),
            optional::<Option<String>>("rule_name"),
            optional::<Option<bool>>("enabled"),
            optional::<Option<i32>>("event_type"),
            optional::<Option<HitCondition>>("hit_condition"),
            optional::<Option<RuleTrigger>>("trigger"),
            optional::<Option<ReviewConfig>>("review_config"),
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
                _ => read(map, &mut self.review_config),
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
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InteractionRuleDraft);
    /// The answer of `CreateInteractionRuleGroup`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInteractionRuleGroupResponse {
        /// `group_id` (optional). 1 to 64 characters.
        pub group_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateInteractionRuleGroupResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("group_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.group_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "group_id", &self.group_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateInteractionRuleGroupResponse);
    /// The answer of `ListInteractionRuleGroups`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroupPage {
        /// `count` (optional). Range: 0 to 1000.
        pub count: Option<i32>,
        /// `interaction_rule_groups` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rule_groups: Vec<InteractionRuleGroup>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InteractionRuleGroupPage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<InteractionRuleGroup>>("interaction_rule_groups"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.interaction_rule_groups),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "interaction_rule_groups", &self.interaction_rule_groups)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InteractionRuleGroupPage);
    /// A library of interaction rules.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroup {
        /// `group_id` (optional). 1 to 64 characters.
        pub group_id: Option<String>,
        /// `group_name` (always there). 1 to 256 characters.
        pub group_name: String,
        /// Lists leave them out. At most 500 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rules: Vec<InteractionRule>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InteractionRuleGroup {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("group_id"),
            required::<String>("group_name"),
            optional::<Vec<InteractionRule>>("interaction_rules"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.group_id),
                1 => read(map, &mut self.group_name),
                2 => read(map, &mut self.interaction_rules),
                3 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "group_id", &self.group_id)?;
            write(map, "group_name", &self.group_name)?;
            write_some(map, "interaction_rules", &self.interaction_rules)?;
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
    object!(InteractionRuleGroup);
    /// The answer of `ListInteractionRuleGroupsSummary`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroupSummaryPage {
        /// `count` (optional)
        pub count: Option<i32>,
        /// `interaction_rule_groups` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub interaction_rule_groups: Vec<InteractionRuleGroupSummary>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InteractionRuleGroupSummaryPage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<InteractionRuleGroupSummary>>("interaction_rule_groups"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.interaction_rule_groups),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "interaction_rule_groups", &self.interaction_rule_groups)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(InteractionRuleGroupSummaryPage);
    /// A group of interaction rules in brief.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InteractionRuleGroupSummary {
        /// `group_id` (optional)
        pub group_id: Option<String>,
        /// `group_name` (optional)
        pub group_name: Option<String>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for InteractionRuleGroupSummary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("group_id"),
            optional::<Option<String>>("group_name"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.group_id),
                1 => read(map, &mut self.group_name),
                2 => read(map, &mut self.create_time),
                _ => read(map, &mut self.update_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "group_id", &self.group_id)?;
            write_some(map, "group_name", &self.group_name)?;
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
    object!(InteractionRuleGroupSummary);
    impl Page for InteractionRuleGroupPage {
        type Item = InteractionRuleGroup;
        fn items(&self) -> &[InteractionRuleGroup] {
            &self.interaction_rule_groups
        }
        fn into_items(self) -> Vec<InteractionRuleGroup> {
            self.interaction_rule_groups
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
    impl Page for InteractionRuleGroupSummaryPage {
        type Item = InteractionRuleGroupSummary;
        fn items(&self) -> &[InteractionRuleGroupSummary] {
            &self.interaction_rule_groups
        }
        fn into_items(self) -> Vec<InteractionRuleGroupSummary> {
            self.interaction_rule_groups
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Add an interaction rule to a group.
    ///
    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules`
    /// (CreateInteractionRule)
    pub fn create_interaction_rule(
        &self,
        group_id: impl Into<String>,
        body: &crate::types::InteractionRuleRequest,
    ) -> builders::CreateInteractionRule {
        let mut call = self.call(&operations::CREATE_INTERACTION_RULE);
        call.set("group_id", Into::<String>::into(group_id));
        call.body(body);
        builders::CreateInteractionRule {
            call,
        }
    }
    /// Create a group of interaction rules.
    ///
    /// A group is a library of rules. A rule of a live room that was imported from it has its
    /// `group_id`.
    ///
    /// `POST /v1/{project_id}/smart-live-interaction-rule-groups` (CreateInteractionRuleGroup)
    pub fn create_interaction_rule_group(
        &self,
        body: &crate::types::InteractionRuleGroupRequest,
    ) -> builders::CreateInteractionRuleGroup {
        let mut call = self.call(&operations::CREATE_INTERACTION_RULE_GROUP);
        call.body(body);
        builders::CreateInteractionRuleGroup {
            call,
        }
    }
    /// List groups of interaction rules.
    ///
    /// The rules themselves are not listed any more. `ShowInteractionRuleGroup` has them.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups` (ListInteractionRuleGroups)
    pub fn list_interaction_rule_groups(&self) -> builders::ListInteractionRuleGroups {
        builders::ListInteractionRuleGroups {
            call: self.call(&operations::LIST_INTERACTION_RULE_GROUPS),
        }
    }
    /// Delete an interaction rule from a group.
    ///
    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    /// (DeleteInteractionRule)
    pub fn delete_interaction_rule(
        &self,
        group_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> builders::DeleteInteractionRule {
        let mut call = self.call(&operations::DELETE_INTERACTION_RULE);
        call.set("group_id", Into::<String>::into(group_id));
        call.set("rule_id", Into::<String>::into(rule_id));
        builders::DeleteInteractionRule {
            call,
        }
    }
    /// Change an interaction rule of a group.
    ///
    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}`
    /// (UpdateInteractionRule)
    pub fn update_interaction_rule(
        &self,
        group_id: impl Into<String>,
        rule_id: impl Into<String>,
        body: &crate::types::InteractionRuleRequest,
    ) -> builders::UpdateInteractionRule {
        let mut call = self.call(&operations::UPDATE_INTERACTION_RULE);
        call.set("group_id", Into::<String>::into(group_id));
        call.set("rule_id", Into::<String>::into(rule_id));
        call.body(body);
        builders::UpdateInteractionRule {
            call,
        }
    }
    /// Delete a group of interaction rules.
    ///
    /// `DELETE /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (DeleteInteractionRuleGroup)
    pub fn delete_interaction_rule_group(
        &self,
        group_id: impl Into<String>,
    ) -> builders::DeleteInteractionRuleGroup {
        let mut call = self.call(&operations::DELETE_INTERACTION_RULE_GROUP);
        call.set("group_id", Into::<String>::into(group_id));
        builders::DeleteInteractionRuleGroup {
            call,
        }
    }
    /// Show a group with its interaction rules.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (ShowInteractionRuleGroup)
    pub fn show_interaction_rule_group(
        &self,
        group_id: impl Into<String>,
    ) -> builders::ShowInteractionRuleGroup {
        let mut call = self.call(&operations::SHOW_INTERACTION_RULE_GROUP);
        call.set("group_id", Into::<String>::into(group_id));
        builders::ShowInteractionRuleGroup {
            call,
        }
    }
    /// Change a group of interaction rules.
    ///
    /// `PUT /v1/{project_id}/smart-live-interaction-rule-groups/{group_id}`
    /// (UpdateInteractionRuleGroup)
    pub fn update_interaction_rule_group(
        &self,
        group_id: impl Into<String>,
        body: &crate::types::InteractionRuleGroupRequest,
    ) -> builders::UpdateInteractionRuleGroup {
        let mut call = self.call(&operations::UPDATE_INTERACTION_RULE_GROUP);
        call.set("group_id", Into::<String>::into(group_id));
        call.body(body);
        builders::UpdateInteractionRuleGroup {
            call,
        }
    }
    /// List groups of interaction rules in brief.
    ///
    /// `GET /v1/{project_id}/smart-live-interaction-rule-groups-summary`
    /// (ListInteractionRuleGroupsSummary)
    pub fn list_interaction_rule_groups_summary(
        &self,
    ) -> builders::ListInteractionRuleGroupsSummary {
        builders::ListInteractionRuleGroupsSummary {
            call: self.call(&operations::LIST_INTERACTION_RULE_GROUPS_SUMMARY),
        }
    }
}
