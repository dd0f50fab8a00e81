//! The catalog of operations, as JSON: an index, and one file for each family.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// The families, each with the names of its operations.
pub(crate) static INDEX: &str = include_str!("index.json");

/// The details of each family, by its name.
pub(crate) static FAMILIES: &[(&str, &str)] = &[
    ("model-training", include_str!("families/model_training.json")),
    ("video-scripts", include_str!("families/video_scripts.json")),
    ("digital-human-videos", include_str!("families/digital_human_videos.json")),
    ("picture-modeling", include_str!("families/picture_modeling.json")),
    ("digital-assets", include_str!("families/digital_assets.json")),
    ("files", include_str!("families/files.json")),
    ("subtitles", include_str!("families/subtitles.json")),
    ("photo-detection", include_str!("families/photo_detection.json")),
    ("voice-training", include_str!("families/voice_training.json")),
    ("text-to-speech", include_str!("families/text_to_speech.json")),
    ("live-rooms", include_str!("families/live_rooms.json")),
    ("live-interaction-rules", include_str!("families/live_interaction_rules.json")),
    ("live-platforms", include_str!("families/live_platforms.json")),
    ("products", include_str!("families/products.json")),
    ("business-cards", include_str!("families/business_cards.json")),
    ("chat-knowledge", include_str!("families/chat_knowledge.json")),
    ("chat-robots", include_str!("families/chat_robots.json")),
    ("chat-speech", include_str!("families/chat_speech.json")),
    ("chat-rooms", include_str!("families/chat_rooms.json")),
    ("wise-brain-knowledge", include_str!("families/wise_brain_knowledge.json")),
    ("wise-brain", include_str!("families/wise_brain.json")),
    ("tenants", include_str!("families/tenants.json")),
    ("user-quotas", include_str!("families/user_quotas.json")),
    ("usage", include_str!("families/usage.json")),
    ("orders", include_str!("families/orders.json")),
    ("import-export", include_str!("families/import_export.json")),
];
