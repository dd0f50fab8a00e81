//! The client, and all families, each behind its feature.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#![allow(missing_docs, reason = "names that the contract does not explain")]

use huaweicloud_core::codegen::{ClientParameter, Location, Service, client};

/// The description of the service: Huawei Cloud MetaStudio.
pub static SERVICE: Service = Service::new("metastudio", env!("CARGO_PKG_VERSION"))
    .with_endpoint("https://metastudio.{region}.myhuaweicloud.com")
    .with_parameters(&[
        ClientParameter::new("app_user_id", "X-App-UserId", Location::Header),
    ])
    .with_operations(operation::ALL);

client! {
    service SERVICE;
    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    parameter app_user_id, with_app_user_id;
}

mod families {
    #[cfg(feature = "model-training")]
    pub(crate) mod model_training;

    #[cfg(feature = "video-scripts")]
    pub(crate) mod video_scripts;

    #[cfg(feature = "digital-human-videos")]
    pub(crate) mod digital_human_videos;

    #[cfg(feature = "picture-modeling")]
    pub(crate) mod picture_modeling;

    #[cfg(feature = "digital-assets")]
    pub(crate) mod digital_assets;

    #[cfg(feature = "files")]
    pub(crate) mod files;

    #[cfg(feature = "subtitles")]
    pub(crate) mod subtitles;

    #[cfg(feature = "photo-detection")]
    pub(crate) mod photo_detection;

    #[cfg(feature = "voice-training")]
    pub(crate) mod voice_training;

    #[cfg(feature = "text-to-speech")]
    pub(crate) mod text_to_speech;

    #[cfg(feature = "live-rooms")]
    pub(crate) mod live_rooms;

    #[cfg(feature = "live-interaction-rules")]
    pub(crate) mod live_interaction_rules;

    #[cfg(feature = "live-platforms")]
    pub(crate) mod live_platforms;

    #[cfg(feature = "products")]
    pub(crate) mod products;

    #[cfg(feature = "business-cards")]
    pub(crate) mod business_cards;

    #[cfg(feature = "chat-knowledge")]
    pub(crate) mod chat_knowledge;

    #[cfg(feature = "chat-robots")]
    pub(crate) mod chat_robots;

    #[cfg(feature = "chat-speech")]
    pub(crate) mod chat_speech;

    #[cfg(feature = "chat-rooms")]
    pub(crate) mod chat_rooms;

    #[cfg(feature = "wise-brain-knowledge")]
    pub(crate) mod wise_brain_knowledge;

    #[cfg(feature = "wise-brain")]
    pub(crate) mod wise_brain;

    #[cfg(feature = "tenants")]
    pub(crate) mod tenants;

    #[cfg(feature = "user-quotas")]
    pub(crate) mod user_quotas;

    #[cfg(feature = "usage")]
    pub(crate) mod usage;

    #[cfg(feature = "orders")]
    pub(crate) mod orders;

    #[cfg(feature = "import-export")]
    pub(crate) mod import_export;
}

mod shared;

#[cfg(feature = "dynamic")]
pub mod dynamic;

/// Types of requests and responses.
pub mod types {
    #[cfg(feature = "business-cards")]
    pub use super::families::business_cards::schemas::*;
    #[cfg(feature = "chat-knowledge")]
    pub use super::families::chat_knowledge::schemas::*;
    #[cfg(feature = "chat-robots")]
    pub use super::families::chat_robots::schemas::*;
    #[cfg(feature = "chat-rooms")]
    pub use super::families::chat_rooms::schemas::*;
    #[cfg(feature = "chat-speech")]
    pub use super::families::chat_speech::schemas::*;
    #[cfg(feature = "digital-assets")]
    pub use super::families::digital_assets::schemas::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::families::digital_human_videos::schemas::*;
    #[cfg(feature = "files")]
    pub use super::families::files::schemas::*;
    #[cfg(feature = "import-export")]
    pub use super::families::import_export::schemas::*;
    #[cfg(feature = "live-interaction-rules")]
    pub use super::families::live_interaction_rules::schemas::*;
    #[cfg(feature = "live-platforms")]
    pub use super::families::live_platforms::schemas::*;
    #[cfg(feature = "live-rooms")]
    pub use super::families::live_rooms::schemas::*;
    #[cfg(feature = "model-training")]
    pub use super::families::model_training::schemas::*;
    #[cfg(feature = "orders")]
    pub use super::families::orders::schemas::*;
    #[cfg(feature = "photo-detection")]
    pub use super::families::photo_detection::schemas::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::families::picture_modeling::schemas::*;
    #[cfg(feature = "products")]
    pub use super::families::products::schemas::*;
    #[cfg(feature = "subtitles")]
    pub use super::families::subtitles::schemas::*;
    #[cfg(feature = "tenants")]
    pub use super::families::tenants::schemas::*;
    #[cfg(feature = "text-to-speech")]
    pub use super::families::text_to_speech::schemas::*;
    #[cfg(feature = "usage")]
    pub use super::families::usage::schemas::*;
    #[cfg(feature = "user-quotas")]
    pub use super::families::user_quotas::schemas::*;
    #[cfg(feature = "video-scripts")]
    pub use super::families::video_scripts::schemas::*;
    #[cfg(feature = "voice-training")]
    pub use super::families::voice_training::schemas::*;
    #[cfg(feature = "wise-brain")]
    pub use super::families::wise_brain::schemas::*;
    #[cfg(feature = "wise-brain-knowledge")]
    pub use super::families::wise_brain_knowledge::schemas::*;
    #[allow(unused_imports, unreachable_pub, reason = "families can be disabled")]
    pub use super::shared::*;
}

/// Request builders, one per operation.
pub mod builders {
    #[cfg(feature = "business-cards")]
    pub use super::families::business_cards::builders::*;
    #[cfg(feature = "chat-knowledge")]
    pub use super::families::chat_knowledge::builders::*;
    #[cfg(feature = "chat-robots")]
    pub use super::families::chat_robots::builders::*;
    #[cfg(feature = "chat-rooms")]
    pub use super::families::chat_rooms::builders::*;
    #[cfg(feature = "chat-speech")]
    pub use super::families::chat_speech::builders::*;
    #[cfg(feature = "digital-assets")]
    pub use super::families::digital_assets::builders::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::families::digital_human_videos::builders::*;
    #[cfg(feature = "files")]
    pub use super::families::files::builders::*;
    #[cfg(feature = "import-export")]
    pub use super::families::import_export::builders::*;
    #[cfg(feature = "live-interaction-rules")]
    pub use super::families::live_interaction_rules::builders::*;
    #[cfg(feature = "live-platforms")]
    pub use super::families::live_platforms::builders::*;
    #[cfg(feature = "live-rooms")]
    pub use super::families::live_rooms::builders::*;
    #[cfg(feature = "model-training")]
    pub use super::families::model_training::builders::*;
    #[cfg(feature = "orders")]
    pub use super::families::orders::builders::*;
    #[cfg(feature = "photo-detection")]
    pub use super::families::photo_detection::builders::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::families::picture_modeling::builders::*;
    #[cfg(feature = "products")]
    pub use super::families::products::builders::*;
    #[cfg(feature = "subtitles")]
    pub use super::families::subtitles::builders::*;
    #[cfg(feature = "tenants")]
    pub use super::families::tenants::builders::*;
    #[cfg(feature = "text-to-speech")]
    pub use super::families::text_to_speech::builders::*;
    #[cfg(feature = "usage")]
    pub use super::families::usage::builders::*;
    #[cfg(feature = "user-quotas")]
    pub use super::families::user_quotas::builders::*;
    #[cfg(feature = "video-scripts")]
    pub use super::families::video_scripts::builders::*;
    #[cfg(feature = "voice-training")]
    pub use super::families::voice_training::builders::*;
    #[cfg(feature = "wise-brain")]
    pub use super::families::wise_brain::builders::*;
    #[cfg(feature = "wise-brain-knowledge")]
    pub use super::families::wise_brain_knowledge::builders::*;
}

/// The operation table: the contract of each operation, as data.
///
/// Each operation of the enabled families is a `static`; [`ALL`](operation::ALL) lists them.
pub mod operation {
    pub use huaweicloud_core::codegen::operation::*;

    #[cfg(feature = "business-cards")]
    pub use super::families::business_cards::operations::*;
    #[cfg(feature = "chat-knowledge")]
    pub use super::families::chat_knowledge::operations::*;
    #[cfg(feature = "chat-robots")]
    pub use super::families::chat_robots::operations::*;
    #[cfg(feature = "chat-rooms")]
    pub use super::families::chat_rooms::operations::*;
    #[cfg(feature = "chat-speech")]
    pub use super::families::chat_speech::operations::*;
    #[cfg(feature = "digital-assets")]
    pub use super::families::digital_assets::operations::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::families::digital_human_videos::operations::*;
    #[cfg(feature = "files")]
    pub use super::families::files::operations::*;
    #[cfg(feature = "import-export")]
    pub use super::families::import_export::operations::*;
    #[cfg(feature = "live-interaction-rules")]
    pub use super::families::live_interaction_rules::operations::*;
    #[cfg(feature = "live-platforms")]
    pub use super::families::live_platforms::operations::*;
    #[cfg(feature = "live-rooms")]
    pub use super::families::live_rooms::operations::*;
    #[cfg(feature = "model-training")]
    pub use super::families::model_training::operations::*;
    #[cfg(feature = "orders")]
    pub use super::families::orders::operations::*;
    #[cfg(feature = "photo-detection")]
    pub use super::families::photo_detection::operations::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::families::picture_modeling::operations::*;
    #[cfg(feature = "products")]
    pub use super::families::products::operations::*;
    #[cfg(feature = "subtitles")]
    pub use super::families::subtitles::operations::*;
    #[cfg(feature = "tenants")]
    pub use super::families::tenants::operations::*;
    #[cfg(feature = "text-to-speech")]
    pub use super::families::text_to_speech::operations::*;
    #[cfg(feature = "usage")]
    pub use super::families::usage::operations::*;
    #[cfg(feature = "user-quotas")]
    pub use super::families::user_quotas::operations::*;
    #[cfg(feature = "video-scripts")]
    pub use super::families::video_scripts::operations::*;
    #[cfg(feature = "voice-training")]
    pub use super::families::voice_training::operations::*;
    #[cfg(feature = "wise-brain")]
    pub use super::families::wise_brain::operations::*;
    #[cfg(feature = "wise-brain-knowledge")]
    pub use super::families::wise_brain_knowledge::operations::*;

    /// Every operation of the enabled families.
    pub static ALL: &[&Operation] = &[
        #[cfg(feature = "model-training")]
        &LIST_2D_MODEL_TRAINING_JOB,
        #[cfg(feature = "model-training")]
        &CREATE_2D_MODEL_TRAINING_JOB,
        #[cfg(feature = "model-training")]
        &SHOW_2D_MODEL_TRAINING_JOB,
        #[cfg(feature = "model-training")]
        &UPDATE_2D_MODEL_TRAINING_JOB,
        #[cfg(feature = "model-training")]
        &DELETE_2D_MODEL_TRAINING_JOB,
        #[cfg(feature = "model-training")]
        &EXECUTE_2D_MODEL_TRAINING_COMMAND,
        #[cfg(feature = "model-training")]
        &DOWNLOAD_2D_MODEL_TRAINING_ENCRYPT_FILE,
        #[cfg(feature = "video-scripts")]
        &LIST_VIDEO_SCRIPTS,
        #[cfg(feature = "video-scripts")]
        &CREATE_VIDEO_SCRIPTS,
        #[cfg(feature = "video-scripts")]
        &SHOW_VIDEO_SCRIPT,
        #[cfg(feature = "video-scripts")]
        &UPDATE_VIDEO_SCRIPT,
        #[cfg(feature = "video-scripts")]
        &DELETE_VIDEO_SCRIPT,
        #[cfg(feature = "video-scripts")]
        &COPY_VIDEO_SCRIPTS,
        #[cfg(feature = "digital-human-videos")]
        &LIST_DIGITAL_HUMAN_VIDEO,
        #[cfg(feature = "digital-human-videos")]
        &CREATE_2D_DIGITAL_HUMAN_VIDEO,
        #[cfg(feature = "digital-human-videos")]
        &SHOW_2D_DIGITAL_HUMAN_VIDEO,
        #[cfg(feature = "digital-human-videos")]
        &CANCEL_2D_DIGITAL_HUMAN_VIDEO,
        #[cfg(feature = "digital-human-videos")]
        &CREATE_PHOTO_DIGITAL_HUMAN_VIDEO,
        #[cfg(feature = "digital-human-videos")]
        &SHOW_PHOTO_DIGITAL_HUMAN_VIDEO,
        #[cfg(feature = "digital-human-videos")]
        &CANCEL_PHOTO_DIGITAL_HUMAN_VIDEO,
        #[cfg(feature = "picture-modeling")]
        &LIST_PICTURE_MODELING_JOBS,
        #[cfg(feature = "picture-modeling")]
        &CREATE_PICTURE_MODELING_JOB,
        #[cfg(feature = "picture-modeling")]
        &SHOW_PICTURE_MODELING_JOB,
        #[cfg(feature = "picture-modeling")]
        &CREATE_PICTURE_MODELING_BY_URL_JOB,
        #[cfg(feature = "picture-modeling")]
        &LIST_STYLES,
        #[cfg(feature = "digital-assets")]
        &LIST_ASSETS,
        #[cfg(feature = "digital-assets")]
        &CREATE_DIGITAL_ASSET,
        #[cfg(feature = "digital-assets")]
        &SHOW_ASSET,
        #[cfg(feature = "digital-assets")]
        &UPDATE_DIGITAL_ASSET,
        #[cfg(feature = "digital-assets")]
        &DELETE_ASSET,
        #[cfg(feature = "digital-assets")]
        &RESTORE_ASSET,
        #[cfg(feature = "digital-assets")]
        &SHOW_ASSET_REPLICATION_INFO,
        #[cfg(feature = "digital-assets")]
        &CREATE_ASSET_BY_REPLICATION_INFO,
        #[cfg(feature = "digital-assets")]
        &LIST_ASSET_SUMMARY,
        #[cfg(feature = "digital-assets")]
        &BATCH_EXECUTE_ASSET_ACTION,
        #[cfg(feature = "digital-assets")]
        &LIST_TRANSFER_ASSET_JOBS,
        #[cfg(feature = "digital-assets")]
        &TRANSFER_ASSET,
        #[cfg(feature = "digital-assets")]
        &SHOW_TRANSFER_ASSET_JOB,
        #[cfg(feature = "digital-assets")]
        &EXECUTE_TRANSFER_ASSET_ACTION,
        #[cfg(feature = "files")]
        &CREATE_FILE,
        #[cfg(feature = "files")]
        &DELETE_FILE,
        #[cfg(feature = "files")]
        &CONFIRM_FILE_UPLOAD,
        #[cfg(feature = "files")]
        &CREATE_LARGE_FILE,
        #[cfg(feature = "subtitles")]
        &CREATE_SUBTITLE_FILE,
        #[cfg(feature = "subtitles")]
        &SHOW_SUBTITLE_FILE,
        #[cfg(feature = "photo-detection")]
        &CREATE_PHOTO_DETECTION,
        #[cfg(feature = "photo-detection")]
        &SHOW_PHOTO_DETECTION,
        #[cfg(feature = "voice-training")]
        &SHOW_VOICE_TRAINING_QUOTAS,
        #[cfg(feature = "voice-training")]
        &COMMIT_SHORT_JOB,
        #[cfg(feature = "voice-training")]
        &SHOW_SHORT_JOB,
        #[cfg(feature = "voice-training")]
        &COMMIT_VOICE_TRAINING_JOB,
        #[cfg(feature = "voice-training")]
        &DELETE_VOICE_TRAINING_JOB,
        #[cfg(feature = "voice-training")]
        &SHOW_VOICE_TRAINING_JOB,
        #[cfg(feature = "voice-training")]
        &CONFIRM_TRAINING_SEGMENT,
        #[cfg(feature = "voice-training")]
        &SHOW_TRAINING_SEGMENT_INFO,
        #[cfg(feature = "voice-training")]
        &CREATE_SHORT_JOB,
        #[cfg(feature = "voice-training")]
        &CREATE_TRAINING_ADVANCE_JOB,
        #[cfg(feature = "voice-training")]
        &CREATE_TRAINING_BASIC_JOB,
        #[cfg(feature = "voice-training")]
        &CREATE_TRAINING_MIDDLE_JOB,
        #[cfg(feature = "voice-training")]
        &CREATE_TRAINING_THIRD_PARTY_JOB,
        #[cfg(feature = "voice-training")]
        &LIST_JOB_OPERATION_LOG,
        #[cfg(feature = "voice-training")]
        &LIST_VOICE_TRAINING_JOB,
        #[cfg(feature = "voice-training")]
        &SET_JOB_BATCH_NAME,
        #[cfg(feature = "voice-training")]
        &DOWNLOAD_VOICE_TRAINING_ENCRYPTED_FILE,
        #[cfg(feature = "voice-training")]
        &SHOW_JOB_AUDIT_RESULT,
        #[cfg(feature = "voice-training")]
        &SHOW_JOB_UPLOADING_ADDRESS,
        #[cfg(feature = "voice-training")]
        &SHOW_VOICE_RECORDING_DURATIONS,
        #[cfg(feature = "voice-training")]
        &SHOW_USER_REVIEW_ATTACHMENT_UPLOADING_ADDRESS,
        #[cfg(feature = "text-to-speech")]
        &CHECK_VOICE_ASSET,
        #[cfg(feature = "text-to-speech")]
        &LIST_TTS_JOBS,
        #[cfg(feature = "text-to-speech")]
        &LIST_TTS_PHONETIC_SYMBOLS,
        #[cfg(feature = "text-to-speech")]
        &CREATE_ASYNC_TTS_JOB,
        #[cfg(feature = "text-to-speech")]
        &CREATE_TTS_AUDITION,
        #[cfg(feature = "text-to-speech")]
        &SHOW_ASYNC_TTS_JOB,
        #[cfg(feature = "text-to-speech")]
        &SHOW_TTS_AUDITION_FILE,
        #[cfg(feature = "text-to-speech")]
        &CREATE_TTS_ONCE_CODE,
        #[cfg(feature = "text-to-speech")]
        &CREATE_TTS_VOCABULARY,
        #[cfg(feature = "text-to-speech")]
        &DELETE_TTS_VOCABULARIES,
        #[cfg(feature = "text-to-speech")]
        &LIST_TTS_VOCABULARIES,
        #[cfg(feature = "text-to-speech")]
        &CREATE_TTS_VOCABULARY_GROUP,
        #[cfg(feature = "text-to-speech")]
        &LIST_TTS_VOCABULARY_GROUPS,
        #[cfg(feature = "text-to-speech")]
        &DELETE_TTS_VOCABULARY_GROUP,
        #[cfg(feature = "text-to-speech")]
        &RENAME_TTS_VOCABULARY_GROUP,
        #[cfg(feature = "text-to-speech")]
        &SAVE_TTS_TENANT_CONFIG,
        #[cfg(feature = "text-to-speech")]
        &LIST_TTS_TENANT_CONFIGS,
        #[cfg(feature = "text-to-speech")]
        &UPDATE_TTS_VOCABULARY,
        #[cfg(feature = "text-to-speech")]
        &SET_TTS_GROUP_ASSETS,
        #[cfg(feature = "live-rooms")]
        &SHOW_SMART_LIVE_USER_CONFIG,
        #[cfg(feature = "live-rooms")]
        &UPDATE_SMART_LIVE_USER_CONFIG,
        #[cfg(feature = "live-rooms")]
        &BATCH_CONFIRM_LIVE_COMMANDS,
        #[cfg(feature = "live-rooms")]
        &EXECUTE_SMART_LIVE_COMMAND,
        #[cfg(feature = "live-rooms")]
        &LIST_INSERT_COMMANDS,
        #[cfg(feature = "live-rooms")]
        &LIST_SMART_LIVE,
        #[cfg(feature = "live-rooms")]
        &START_SMART_LIVE,
        #[cfg(feature = "live-rooms")]
        &LIST_SMART_LIVE_JOBS,
        #[cfg(feature = "live-rooms")]
        &LIST_SMART_LIVE_RULE_COMMANDS,
        #[cfg(feature = "live-rooms")]
        &LIST_SMART_LIVE_SCRIPT_COMMANDS,
        #[cfg(feature = "live-rooms")]
        &REPORT_LIVE_EVENTS,
        #[cfg(feature = "live-rooms")]
        &SHOW_SMART_LIVE,
        #[cfg(feature = "live-rooms")]
        &STOP_SMART_LIVE,
        #[cfg(feature = "live-rooms")]
        &CONFIRM_SMART_LIVE_ROOM,
        #[cfg(feature = "live-rooms")]
        &CREATE_SMART_LIVE_ROOM,
        #[cfg(feature = "live-rooms")]
        &LIST_SMART_LIVE_ROOMS,
        #[cfg(feature = "live-rooms")]
        &DELETE_SMART_LIVE_ROOM,
        #[cfg(feature = "live-rooms")]
        &SHOW_SMART_LIVE_ROOM,
        #[cfg(feature = "live-rooms")]
        &UPDATE_SMART_LIVE_ROOM,
        #[cfg(feature = "live-rooms")]
        &SHOW_LIVE_WARNING_INFO,
        #[cfg(feature = "live-interaction-rules")]
        &CREATE_INTERACTION_RULE,
        #[cfg(feature = "live-interaction-rules")]
        &CREATE_INTERACTION_RULE_GROUP,
        #[cfg(feature = "live-interaction-rules")]
        &LIST_INTERACTION_RULE_GROUPS,
        #[cfg(feature = "live-interaction-rules")]
        &DELETE_INTERACTION_RULE,
        #[cfg(feature = "live-interaction-rules")]
        &UPDATE_INTERACTION_RULE,
        #[cfg(feature = "live-interaction-rules")]
        &DELETE_INTERACTION_RULE_GROUP,
        #[cfg(feature = "live-interaction-rules")]
        &SHOW_INTERACTION_RULE_GROUP,
        #[cfg(feature = "live-interaction-rules")]
        &UPDATE_INTERACTION_RULE_GROUP,
        #[cfg(feature = "live-interaction-rules")]
        &LIST_INTERACTION_RULE_GROUPS_SUMMARY,
        #[cfg(feature = "live-platforms")]
        &CREATE_LIVE_PLATFORM,
        #[cfg(feature = "live-platforms")]
        &LIST_LIVE_PLATFORMS,
        #[cfg(feature = "live-platforms")]
        &DELETE_LIVE_PLATFORM,
        #[cfg(feature = "live-platforms")]
        &SHOW_LIVE_PLATFORM,
        #[cfg(feature = "live-platforms")]
        &UPDATE_LIVE_PLATFORM,
        #[cfg(feature = "live-platforms")]
        &LIST_LIVE_PLATFORM_PRODUCTS,
        #[cfg(feature = "live-platforms")]
        &LIST_LIVE_PLATFORM_ACCESS_TYPES,
        #[cfg(feature = "products")]
        &CREATE_PRODUCT,
        #[cfg(feature = "products")]
        &LIST_PRODUCTS,
        #[cfg(feature = "products")]
        &DELETE_PRODUCT,
        #[cfg(feature = "products")]
        &SHOW_PRODUCT,
        #[cfg(feature = "products")]
        &UPDATE_PRODUCT,
        #[cfg(feature = "products")]
        &SET_PRODUCT_ASSET,
        #[cfg(feature = "business-cards")]
        &CREATE_DIGITAL_HUMAN_BUSINESS_CARD,
        #[cfg(feature = "business-cards")]
        &LIST_DIGITAL_HUMAN_BUSINESS_CARD,
        #[cfg(feature = "business-cards")]
        &DELETE_DIGITAL_HUMAN_BUSINESS_CARD,
        #[cfg(feature = "business-cards")]
        &SHOW_DIGITAL_HUMAN_BUSINESS_CARD,
        #[cfg(feature = "business-cards")]
        &UPDATE_DIGITAL_HUMAN_BUSINESS_CARD,
        #[cfg(feature = "chat-knowledge")]
        &CREATE_INTENT_AND_QUESTION,
        #[cfg(feature = "chat-knowledge")]
        &CREATE_KNOWLEDGE_INTENT,
        #[cfg(feature = "chat-knowledge")]
        &LIST_KNOWLEDGE_INTENT,
        #[cfg(feature = "chat-knowledge")]
        &DELETE_KNOWLEDGE_INTENT,
        #[cfg(feature = "chat-knowledge")]
        &SHOW_KNOWLEDGE_INTENT,
        #[cfg(feature = "chat-knowledge")]
        &UPDATE_KNOWLEDGE_INTENT,
        #[cfg(feature = "chat-knowledge")]
        &CREATE_BATCH_KNOWLEDGE_QUESTION,
        #[cfg(feature = "chat-knowledge")]
        &UPDATE_BATCH_KNOWLEDGE_QUESTION,
        #[cfg(feature = "chat-knowledge")]
        &CREATE_KNOWLEDGE_QUESTION,
        #[cfg(feature = "chat-knowledge")]
        &LIST_KNOWLEDGE_QUESTION,
        #[cfg(feature = "chat-knowledge")]
        &DELETE_KNOWLEDGE_QUESTION,
        #[cfg(feature = "chat-knowledge")]
        &SHOW_KNOWLEDGE_QUESTION,
        #[cfg(feature = "chat-knowledge")]
        &UPDATE_KNOWLEDGE_QUESTION,
        #[cfg(feature = "chat-knowledge")]
        &CREATE_KNOWLEDGE_SKILL,
        #[cfg(feature = "chat-knowledge")]
        &LIST_KNOWLEDGE_SKILL,
        #[cfg(feature = "chat-knowledge")]
        &DELETE_KNOWLEDGE_SKILL,
        #[cfg(feature = "chat-knowledge")]
        &EXPORT_KNOWLEDGE_SKILL,
        #[cfg(feature = "chat-knowledge")]
        &SHOW_KNOWLEDGE_SKILL,
        #[cfg(feature = "chat-knowledge")]
        &UPDATE_KNOWLEDGE_SKILL,
        #[cfg(feature = "chat-robots")]
        &CREATE_AGENCY_WITH_ROLE_TYPE,
        #[cfg(feature = "chat-robots")]
        &DELETE_AGENCY_WITH_ROLE_TYPE,
        #[cfg(feature = "chat-robots")]
        &SHOW_AGENCY,
        #[cfg(feature = "chat-robots")]
        &CREATE_ROBOT,
        #[cfg(feature = "chat-robots")]
        &LIST_ROBOT,
        #[cfg(feature = "chat-robots")]
        &DELETE_ROBOT,
        #[cfg(feature = "chat-robots")]
        &SHOW_ROBOT,
        #[cfg(feature = "chat-robots")]
        &UPDATE_ROBOT,
        #[cfg(feature = "chat-robots")]
        &VALIDATE_ROBOT,
        #[cfg(feature = "chat-speech")]
        &CREATE_HOT_QUESTION,
        #[cfg(feature = "chat-speech")]
        &LIST_HOT_QUESTION,
        #[cfg(feature = "chat-speech")]
        &DELETE_HOT_QUESTION,
        #[cfg(feature = "chat-speech")]
        &SHOW_HOT_QUESTION,
        #[cfg(feature = "chat-speech")]
        &UPDATE_HOT_QUESTION,
        #[cfg(feature = "chat-speech")]
        &CREATE_HOT_WORDS,
        #[cfg(feature = "chat-speech")]
        &LIST_HOT_WORDS,
        #[cfg(feature = "chat-speech")]
        &DELETE_HOT_WORDS,
        #[cfg(feature = "chat-speech")]
        &SHOW_HOT_WORDS,
        #[cfg(feature = "chat-speech")]
        &UPDATE_HOT_WORDS,
        #[cfg(feature = "chat-speech")]
        &SHOW_HOT_WORDS_SWITCH,
        #[cfg(feature = "chat-speech")]
        &UPDATE_HOT_WORDS_SWITCH,
        #[cfg(feature = "chat-speech")]
        &BATCH_DELETE_PACIFY_WORDS,
        #[cfg(feature = "chat-speech")]
        &CREATE_PACIFY_WORDS,
        #[cfg(feature = "chat-speech")]
        &LIST_PACIFY_WORDS,
        #[cfg(feature = "chat-speech")]
        &DELETE_PACIFY_WORDS,
        #[cfg(feature = "chat-speech")]
        &SHOW_PACIFY_WORDS,
        #[cfg(feature = "chat-speech")]
        &UPDATE_PACIFY_WORDS,
        #[cfg(feature = "chat-speech")]
        &SHOW_PACIFY_WORDS_INTENT,
        #[cfg(feature = "chat-speech")]
        &SHOW_PACIFY_WORDS_SWITCH,
        #[cfg(feature = "chat-speech")]
        &UPDATE_PACIFY_WORDS_SWITCH,
        #[cfg(feature = "chat-speech")]
        &SHOW_PACIFY_WORDS_TRIGGER_TIME,
        #[cfg(feature = "chat-speech")]
        &UPDATE_PACIFY_WORDS_TRIGGER_TIME,
        #[cfg(feature = "chat-speech")]
        &CREATE_WELCOME_SPEECH,
        #[cfg(feature = "chat-speech")]
        &LIST_WELCOME_SPEECH,
        #[cfg(feature = "chat-speech")]
        &DELETE_WELCOME_SPEECH,
        #[cfg(feature = "chat-speech")]
        &SHOW_WELCOME_SPEECH,
        #[cfg(feature = "chat-speech")]
        &UPDATE_WELCOME_SPEECH,
        #[cfg(feature = "chat-speech")]
        &SHOW_WELCOME_SPEECH_SWITCH,
        #[cfg(feature = "chat-speech")]
        &UPDATE_WELCOME_SPEECH_SWITCH,
        #[cfg(feature = "chat-rooms")]
        &CREATE_ACTIVE_CODE,
        #[cfg(feature = "chat-rooms")]
        &LIST_ACTIVE_CODE,
        #[cfg(feature = "chat-rooms")]
        &DELETE_ACTIVE_CODE,
        #[cfg(feature = "chat-rooms")]
        &RESET_ACTIVE_CODE,
        #[cfg(feature = "chat-rooms")]
        &SHOW_ACTIVE_CODE,
        #[cfg(feature = "chat-rooms")]
        &UPDATE_ACTIVE_CODE,
        #[cfg(feature = "chat-rooms")]
        &CREATE_AUDIO_RECORD_CONFIG,
        #[cfg(feature = "chat-rooms")]
        &DELETE_AUDIO_RECORD_CONFIG,
        #[cfg(feature = "chat-rooms")]
        &SHOW_AUDIO_RECORD_CONFIG,
        #[cfg(feature = "chat-rooms")]
        &UPDATE_AUDIO_RECORD_CONFIG,
        #[cfg(feature = "chat-rooms")]
        &CREATE_DIALOG_URL,
        #[cfg(feature = "chat-rooms")]
        &LIST_SMART_CHAT_JOB,
        #[cfg(feature = "chat-rooms")]
        &START_SMART_CHAT_JOB,
        #[cfg(feature = "chat-rooms")]
        &SHOW_SMART_CHAT_JOB,
        #[cfg(feature = "chat-rooms")]
        &STOP_SMART_CHAT_JOB,
        #[cfg(feature = "chat-rooms")]
        &CREATE_DIALOG_REPORT_CONFIG,
        #[cfg(feature = "chat-rooms")]
        &DELETE_DIALOG_REPORT_CONFIG,
        #[cfg(feature = "chat-rooms")]
        &SHOW_DIALOG_REPORT_CONFIG,
        #[cfg(feature = "chat-rooms")]
        &UPDATE_DIALOG_REPORT_CONFIG,
        #[cfg(feature = "chat-rooms")]
        &CREATE_ONCE_CODE,
        #[cfg(feature = "chat-rooms")]
        &CREATE_SMART_CHAT_ROOM,
        #[cfg(feature = "chat-rooms")]
        &LIST_SMART_CHAT_ROOMS,
        #[cfg(feature = "chat-rooms")]
        &DELETE_SMART_CHAT_ROOM,
        #[cfg(feature = "chat-rooms")]
        &SHOW_SMART_CHAT_ROOM,
        #[cfg(feature = "chat-rooms")]
        &UPDATE_SMART_CHAT_ROOM,
        #[cfg(feature = "wise-brain-knowledge")]
        &CREATE_DOCUMENT,
        #[cfg(feature = "wise-brain-knowledge")]
        &LIST_DOCUMENT_INFO,
        #[cfg(feature = "wise-brain-knowledge")]
        &DELETE_DOCUMENT,
        #[cfg(feature = "wise-brain-knowledge")]
        &DOWNLOAD_DOCUMENT,
        #[cfg(feature = "wise-brain-knowledge")]
        &SHOW_DOCUMENT_INFO,
        #[cfg(feature = "wise-brain-knowledge")]
        &UPDATE_DOCUMENT,
        #[cfg(feature = "wise-brain-knowledge")]
        &LIST_DOCUMENT_SEGMENT,
        #[cfg(feature = "wise-brain-knowledge")]
        &PREVIEW_DOCUMENT_SEGMENT,
        #[cfg(feature = "wise-brain-knowledge")]
        &START_DOCUMENT_SEGMENT,
        #[cfg(feature = "wise-brain-knowledge")]
        &UPDATE_DOCUMENT_SEGMENT_INFO,
        #[cfg(feature = "wise-brain-knowledge")]
        &UPDATE_DOCUMENT_SEGMENT_PARAM,
        #[cfg(feature = "wise-brain-knowledge")]
        &CHECK_RECALL_KNOWLEDGE_LIBRARY,
        #[cfg(feature = "wise-brain-knowledge")]
        &CREATE_KNOWLEDGE_LIBRARY,
        #[cfg(feature = "wise-brain-knowledge")]
        &LIST_KNOWLEDGE_LIBRARY,
        #[cfg(feature = "wise-brain-knowledge")]
        &DELETE_KNOWLEDGE_LIBRARY,
        #[cfg(feature = "wise-brain-knowledge")]
        &SHOW_KNOWLEDGE_LIBRARY,
        #[cfg(feature = "wise-brain-knowledge")]
        &UPDATE_KNOWLEDGE_LIBRARY,
        #[cfg(feature = "wise-brain-knowledge")]
        &CREATE_QUESTION_ANSWER,
        #[cfg(feature = "wise-brain-knowledge")]
        &LIST_QUESTION_ANSWER,
        #[cfg(feature = "wise-brain-knowledge")]
        &DELETE_QUESTION_ANSWER,
        #[cfg(feature = "wise-brain-knowledge")]
        &SHOW_QUESTION_ANSWER,
        #[cfg(feature = "wise-brain-knowledge")]
        &UPDATE_QUESTION_ANSWER,
        #[cfg(feature = "wise-brain")]
        &CREATE_INSTRUCTION_LIBRARY,
        #[cfg(feature = "wise-brain")]
        &LIST_INSTRUCTION_LIBRARY,
        #[cfg(feature = "wise-brain")]
        &DELETE_INSTRUCTION_LIBRARY,
        #[cfg(feature = "wise-brain")]
        &SHOW_INSTRUCTION_LIBRARY,
        #[cfg(feature = "wise-brain")]
        &UPDATE_INSTRUCTION_LIBRARY,
        #[cfg(feature = "wise-brain")]
        &CREATE_INSTRUCTION,
        #[cfg(feature = "wise-brain")]
        &LIST_INSTRUCTION,
        #[cfg(feature = "wise-brain")]
        &DELETE_INSTRUCTION,
        #[cfg(feature = "wise-brain")]
        &SHOW_INSTRUCTION,
        #[cfg(feature = "wise-brain")]
        &UPDATE_INSTRUCTION,
        #[cfg(feature = "wise-brain")]
        &CREATE_INTERACTIVE_CHAT,
        #[cfg(feature = "wise-brain")]
        &CREATE_LLM_CONFIG,
        #[cfg(feature = "wise-brain")]
        &LIST_LLM_CONFIG,
        #[cfg(feature = "wise-brain")]
        &DELETE_LLM_CONFIG,
        #[cfg(feature = "wise-brain")]
        &SHOW_LLM_CONFIG,
        #[cfg(feature = "wise-brain")]
        &UPDATE_LLM_CONFIG,
        #[cfg(feature = "wise-brain")]
        &CREATE_MCP_SERVER,
        #[cfg(feature = "wise-brain")]
        &LIST_MCP_SERVER,
        #[cfg(feature = "wise-brain")]
        &DELETE_MCP_SERVER,
        #[cfg(feature = "wise-brain")]
        &SHOW_MCP_SERVER,
        #[cfg(feature = "wise-brain")]
        &UPDATE_MCP_SERVER,
        #[cfg(feature = "wise-brain")]
        &CREATE_PLUGIN_CONFIG,
        #[cfg(feature = "wise-brain")]
        &LIST_PLUGIN_CONFIG,
        #[cfg(feature = "wise-brain")]
        &DELETE_PLUGIN_CONFIG,
        #[cfg(feature = "wise-brain")]
        &SHOW_PLUGIN_CONFIG,
        #[cfg(feature = "wise-brain")]
        &UPDATE_PLUGIN_CONFIG,
        #[cfg(feature = "wise-brain")]
        &SHOW_PLUGIN_CONFIG_DEFAULT_INFO,
        #[cfg(feature = "wise-brain")]
        &CREATE_ROLE,
        #[cfg(feature = "wise-brain")]
        &LIST_ROLE,
        #[cfg(feature = "wise-brain")]
        &DELETE_ROLE,
        #[cfg(feature = "wise-brain")]
        &SHOW_ROLE,
        #[cfg(feature = "wise-brain")]
        &UPDATE_ROLE,
        #[cfg(feature = "tenants")]
        &BIND_USER_ASSET_RESOURCE,
        #[cfg(feature = "tenants")]
        &COUNT_TENANT_RESOURCES,
        #[cfg(feature = "tenants")]
        &DELETE_TENANT_USER_CONFIGURATION,
        #[cfg(feature = "tenants")]
        &SET_TENANT_USER_CONFIGURATION,
        #[cfg(feature = "tenants")]
        &SHOW_TENANT_USER_CONFIGURATION,
        #[cfg(feature = "tenants")]
        &LIST_TENANT_RESOURCES,
        #[cfg(feature = "tenants")]
        &SET_TENANT_NOTICE_CONFIGURATION,
        #[cfg(feature = "tenants")]
        &SHOW_TENANT_NOTICE_CONFIGURATION,
        #[cfg(feature = "tenants")]
        &SHOW_RESOURCE_USAGE,
        #[cfg(feature = "tenants")]
        &LIST_TENANT_ASSIGNMENT_RECORDS,
        #[cfg(feature = "tenants")]
        &SHOW_TENANT_SERVICE_CONFIGS,
        #[cfg(feature = "tenants")]
        &UPDATE_TENANT_SERVICE_CONFIGS,
        #[cfg(feature = "tenants")]
        &SIGN_AGREEMENT,
        #[cfg(feature = "tenants")]
        &SIGN_SPECIAL_AGREEMENT,
        #[cfg(feature = "user-quotas")]
        &CREATE_USER_QUOTAS,
        #[cfg(feature = "user-quotas")]
        &LIST_USER_QUOTAS,
        #[cfg(feature = "user-quotas")]
        &DELETE_USER_QUOTAS,
        #[cfg(feature = "user-quotas")]
        &UPDATE_USER_QUOTAS,
        #[cfg(feature = "usage")]
        &SHOW_USAGE_SUMMARY,
        #[cfg(feature = "usage")]
        &LIST_USAGE,
        #[cfg(feature = "orders")]
        &CREATE_ORDER,
        #[cfg(feature = "import-export")]
        &DELETE_TASK,
        #[cfg(feature = "import-export")]
        &SHOW_TASK,
        #[cfg(feature = "import-export")]
        &DOWNLOAD_RESULT_FILE,
        #[cfg(feature = "import-export")]
        &DOWNLOAD_TEMPLATE,
        #[cfg(feature = "import-export")]
        &EXPORT_RESOURCE,
        #[cfg(feature = "import-export")]
        &IMPORT_RESOURCE,
        #[cfg(feature = "import-export")]
        &SEARCH_TASK,
    ];
}
