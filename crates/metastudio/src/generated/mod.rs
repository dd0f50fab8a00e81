//! All families, each behind its feature.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

#[cfg(feature = "model-training")]
mod model_training;
#[cfg(feature = "video-scripts")]
mod video_scripts;
#[cfg(feature = "digital-human-videos")]
mod digital_human_videos;
#[cfg(feature = "picture-modeling")]
mod picture_modeling;
#[cfg(feature = "digital-assets")]
mod digital_assets;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "subtitles")]
mod subtitles;
#[cfg(feature = "photo-detection")]
mod photo_detection;
#[cfg(feature = "voice-training")]
mod voice_training;
#[cfg(feature = "text-to-speech")]
mod text_to_speech;
#[cfg(feature = "live-rooms")]
mod live_rooms;
#[cfg(feature = "live-interaction-rules")]
mod live_interaction_rules;
#[cfg(feature = "live-platforms")]
mod live_platforms;
#[cfg(feature = "products")]
mod products;
#[cfg(feature = "business-cards")]
mod business_cards;
#[cfg(feature = "chat-knowledge")]
mod chat_knowledge;
#[cfg(feature = "chat-robots")]
mod chat_robots;
#[cfg(feature = "chat-speech")]
mod chat_speech;
#[cfg(feature = "chat-rooms")]
mod chat_rooms;
#[cfg(feature = "wise-brain-knowledge")]
mod wise_brain_knowledge;
#[cfg(feature = "wise-brain")]
mod wise_brain;
#[cfg(feature = "tenants")]
mod tenants;
#[cfg(feature = "user-quotas")]
mod user_quotas;
#[cfg(feature = "usage")]
mod usage;
#[cfg(feature = "orders")]
mod orders;
#[cfg(feature = "import-export")]
mod import_export;
mod shared;
#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;
/// Types of requests and answers.
pub mod types {
    #[cfg(feature = "model-training")]
    pub use super::model_training::types::*;
    #[cfg(feature = "video-scripts")]
    pub use super::video_scripts::types::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::digital_human_videos::types::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::picture_modeling::types::*;
    #[cfg(feature = "digital-assets")]
    pub use super::digital_assets::types::*;
    #[cfg(feature = "files")]
    pub use super::files::types::*;
    #[cfg(feature = "subtitles")]
    pub use super::subtitles::types::*;
    #[cfg(feature = "photo-detection")]
    pub use super::photo_detection::types::*;
    #[cfg(feature = "voice-training")]
    pub use super::voice_training::types::*;
    #[cfg(feature = "text-to-speech")]
    pub use super::text_to_speech::types::*;
    #[cfg(feature = "live-rooms")]
    pub use super::live_rooms::types::*;
    #[cfg(feature = "live-interaction-rules")]
    pub use super::live_interaction_rules::types::*;
    #[cfg(feature = "live-platforms")]
    pub use super::live_platforms::types::*;
    #[cfg(feature = "products")]
    pub use super::products::types::*;
    #[cfg(feature = "business-cards")]
    pub use super::business_cards::types::*;
    #[cfg(feature = "chat-knowledge")]
    pub use super::chat_knowledge::types::*;
    #[cfg(feature = "chat-robots")]
    pub use super::chat_robots::types::*;
    #[cfg(feature = "chat-speech")]
    pub use super::chat_speech::types::*;
    #[cfg(feature = "chat-rooms")]
    pub use super::chat_rooms::types::*;
    #[cfg(feature = "wise-brain-knowledge")]
    pub use super::wise_brain_knowledge::types::*;
    #[cfg(feature = "wise-brain")]
    pub use super::wise_brain::types::*;
    #[cfg(feature = "tenants")]
    pub use super::tenants::types::*;
    #[cfg(feature = "user-quotas")]
    pub use super::user_quotas::types::*;
    #[cfg(feature = "usage")]
    pub use super::usage::types::*;
    #[cfg(feature = "orders")]
    pub use super::orders::types::*;
    #[cfg(feature = "import-export")]
    pub use super::import_export::types::*;
    #[allow(unused_imports, reason = "no family that shares types may be switched on")]
    pub use super::shared::types::*;
}
/// Request builders, one an operation.
pub mod builders {
    #[cfg(feature = "model-training")]
    pub use super::model_training::builders::*;
    #[cfg(feature = "video-scripts")]
    pub use super::video_scripts::builders::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::digital_human_videos::builders::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::picture_modeling::builders::*;
    #[cfg(feature = "digital-assets")]
    pub use super::digital_assets::builders::*;
    #[cfg(feature = "files")]
    pub use super::files::builders::*;
    #[cfg(feature = "subtitles")]
    pub use super::subtitles::builders::*;
    #[cfg(feature = "photo-detection")]
    pub use super::photo_detection::builders::*;
    #[cfg(feature = "voice-training")]
    pub use super::voice_training::builders::*;
    #[cfg(feature = "text-to-speech")]
    pub use super::text_to_speech::builders::*;
    #[cfg(feature = "live-rooms")]
    pub use super::live_rooms::builders::*;
    #[cfg(feature = "live-interaction-rules")]
    pub use super::live_interaction_rules::builders::*;
    #[cfg(feature = "live-platforms")]
    pub use super::live_platforms::builders::*;
    #[cfg(feature = "products")]
    pub use super::products::builders::*;
    #[cfg(feature = "business-cards")]
    pub use super::business_cards::builders::*;
    #[cfg(feature = "chat-knowledge")]
    pub use super::chat_knowledge::builders::*;
    #[cfg(feature = "chat-robots")]
    pub use super::chat_robots::builders::*;
    #[cfg(feature = "chat-speech")]
    pub use super::chat_speech::builders::*;
    #[cfg(feature = "chat-rooms")]
    pub use super::chat_rooms::builders::*;
    #[cfg(feature = "wise-brain-knowledge")]
    pub use super::wise_brain_knowledge::builders::*;
    #[cfg(feature = "wise-brain")]
    pub use super::wise_brain::builders::*;
    #[cfg(feature = "tenants")]
    pub use super::tenants::builders::*;
    #[cfg(feature = "user-quotas")]
    pub use super::user_quotas::builders::*;
    #[cfg(feature = "usage")]
    pub use super::usage::builders::*;
    #[cfg(feature = "orders")]
    pub use super::orders::builders::*;
    #[cfg(feature = "import-export")]
    pub use super::import_export::builders::*;
}
/// The operation table.
pub mod operations {
    #[cfg(feature = "model-training")]
    pub use super::model_training::operations::*;
    #[cfg(feature = "video-scripts")]
    pub use super::video_scripts::operations::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::digital_human_videos::operations::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::picture_modeling::operations::*;
    #[cfg(feature = "digital-assets")]
    pub use super::digital_assets::operations::*;
    #[cfg(feature = "files")]
    pub use super::files::operations::*;
    #[cfg(feature = "subtitles")]
    pub use super::subtitles::operations::*;
    #[cfg(feature = "photo-detection")]
    pub use super::photo_detection::operations::*;
    #[cfg(feature = "voice-training")]
    pub use super::voice_training::operations::*;
    #[cfg(feature = "text-to-speech")]
    pub use super::text_to_speech::operations::*;
    #[cfg(feature = "live-rooms")]
    pub use super::live_rooms::operations::*;
    #[cfg(feature = "live-interaction-rules")]
    pub use super::live_interaction_rules::operations::*;
    #[cfg(feature = "live-platforms")]
    pub use super::live_platforms::operations::*;
    #[cfg(feature = "products")]
    pub use super::products::operations::*;
    #[cfg(feature = "business-cards")]
    pub use super::business_cards::operations::*;
    #[cfg(feature = "chat-knowledge")]
    pub use super::chat_knowledge::operations::*;
    #[cfg(feature = "chat-robots")]
    pub use super::chat_robots::operations::*;
    #[cfg(feature = "chat-speech")]
    pub use super::chat_speech::operations::*;
    #[cfg(feature = "chat-rooms")]
    pub use super::chat_rooms::operations::*;
    #[cfg(feature = "wise-brain-knowledge")]
    pub use super::wise_brain_knowledge::operations::*;
    #[cfg(feature = "wise-brain")]
    pub use super::wise_brain::operations::*;
    #[cfg(feature = "tenants")]
    pub use super::tenants::operations::*;
    #[cfg(feature = "user-quotas")]
    pub use super::user_quotas::operations::*;
    #[cfg(feature = "usage")]
    pub use super::usage::operations::*;
    #[cfg(feature = "orders")]
    pub use super::orders::operations::*;
    #[cfg(feature = "import-export")]
    pub use super::import_export::operations::*;
    /// Every operation of the families that are switched on.
    pub static ALL: &[&crate::operation::Operation] = &[
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
