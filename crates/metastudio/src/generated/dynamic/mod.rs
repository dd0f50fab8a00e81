//! Calls of operations by their ids, with JSON: for a command line, a bridge to another
//! protocol, a test of every operation.
//!
//! JSON input passes through the same builders and types that typed calls use, and so does
//! the response. Parameters and body are compared with the contract first: an unknown
//! name, a value of another type, and a missing or unknown field are rejected by name.
//! Enums are open. What the client itself sets, such as the project, is no input.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

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

pub use huaweicloud_core::codegen::dynamic::{Input, Items, Output, Pages, Request};
use huaweicloud_core::codegen::{Error, dynamic};
#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::{dynamic::schema, schemars::Schema};

use super::Client;
#[cfg(feature = "schemars")]
use super::types;

/// Creates the request of the operation with this id from an input.
///
/// # Errors
///
/// [`is_invalid_request`](Error::is_invalid_request) if no operation of the enabled families has
/// this id, or the input is invalid: the text names every parameter and field that is. Bounds are
/// checked when the request is sent.
pub fn request(client: &Client, id: &str, input: Input) -> Result<Request, Error> {
    dynamic::call(client, id, input, |arguments| {
        let mut families = FAMILIES.iter();
        families.find_map(|family| family(client, id, arguments))
    })
}

type Family = fn(&Client, &str, &mut dynamic::Arguments) -> Option<Request>;

static FAMILIES: &[Family] = &[
    #[cfg(feature = "model-training")]
    families::model_training::request,
    #[cfg(feature = "video-scripts")]
    families::video_scripts::request,
    #[cfg(feature = "digital-human-videos")]
    families::digital_human_videos::request,
    #[cfg(feature = "picture-modeling")]
    families::picture_modeling::request,
    #[cfg(feature = "digital-assets")]
    families::digital_assets::request,
    #[cfg(feature = "files")]
    families::files::request,
    #[cfg(feature = "subtitles")]
    families::subtitles::request,
    #[cfg(feature = "photo-detection")]
    families::photo_detection::request,
    #[cfg(feature = "voice-training")]
    families::voice_training::request,
    #[cfg(feature = "text-to-speech")]
    families::text_to_speech::request,
    #[cfg(feature = "live-rooms")]
    families::live_rooms::request,
    #[cfg(feature = "live-interaction-rules")]
    families::live_interaction_rules::request,
    #[cfg(feature = "live-platforms")]
    families::live_platforms::request,
    #[cfg(feature = "products")]
    families::products::request,
    #[cfg(feature = "business-cards")]
    families::business_cards::request,
    #[cfg(feature = "chat-knowledge")]
    families::chat_knowledge::request,
    #[cfg(feature = "chat-robots")]
    families::chat_robots::request,
    #[cfg(feature = "chat-speech")]
    families::chat_speech::request,
    #[cfg(feature = "chat-rooms")]
    families::chat_rooms::request,
    #[cfg(feature = "wise-brain-knowledge")]
    families::wise_brain_knowledge::request,
    #[cfg(feature = "wise-brain")]
    families::wise_brain::request,
    #[cfg(feature = "tenants")]
    families::tenants::request,
    #[cfg(feature = "user-quotas")]
    families::user_quotas::request,
    #[cfg(feature = "usage")]
    families::usage::request,
    #[cfg(feature = "orders")]
    families::orders::request,
    #[cfg(feature = "import-export")]
    families::import_export::request,
];

/// Returns the JSON Schema of every type, by its name.
#[cfg(feature = "schemars")]
#[must_use]
pub fn schemas() -> Vec<(&'static str, Schema)> {
    let schemas = SCHEMAS.iter().copied().flatten();
    schemas.map(|(name, schema)| (*name, schema())).collect()
}

#[cfg(feature = "schemars")]
type Schemas = &'static [(&'static str, fn() -> Schema)];

#[cfg(feature = "schemars")]
static SCHEMAS: &[Schemas] = &[
    #[cfg(feature = "model-training")]
    families::model_training::SCHEMAS,
    #[cfg(feature = "video-scripts")]
    families::video_scripts::SCHEMAS,
    #[cfg(feature = "digital-human-videos")]
    families::digital_human_videos::SCHEMAS,
    #[cfg(feature = "picture-modeling")]
    families::picture_modeling::SCHEMAS,
    #[cfg(feature = "digital-assets")]
    families::digital_assets::SCHEMAS,
    #[cfg(feature = "files")]
    families::files::SCHEMAS,
    #[cfg(feature = "subtitles")]
    families::subtitles::SCHEMAS,
    #[cfg(feature = "photo-detection")]
    families::photo_detection::SCHEMAS,
    #[cfg(feature = "voice-training")]
    families::voice_training::SCHEMAS,
    #[cfg(feature = "text-to-speech")]
    families::text_to_speech::SCHEMAS,
    #[cfg(feature = "live-rooms")]
    families::live_rooms::SCHEMAS,
    #[cfg(feature = "live-interaction-rules")]
    families::live_interaction_rules::SCHEMAS,
    #[cfg(feature = "live-platforms")]
    families::live_platforms::SCHEMAS,
    #[cfg(feature = "products")]
    families::products::SCHEMAS,
    #[cfg(feature = "business-cards")]
    families::business_cards::SCHEMAS,
    #[cfg(feature = "chat-knowledge")]
    families::chat_knowledge::SCHEMAS,
    #[cfg(feature = "chat-robots")]
    families::chat_robots::SCHEMAS,
    #[cfg(feature = "chat-speech")]
    families::chat_speech::SCHEMAS,
    #[cfg(feature = "chat-rooms")]
    families::chat_rooms::SCHEMAS,
    #[cfg(feature = "wise-brain-knowledge")]
    families::wise_brain_knowledge::SCHEMAS,
    #[cfg(feature = "wise-brain")]
    families::wise_brain::SCHEMAS,
    #[cfg(feature = "tenants")]
    families::tenants::SCHEMAS,
    #[cfg(feature = "user-quotas")]
    families::user_quotas::SCHEMAS,
    #[cfg(feature = "usage")]
    families::usage::SCHEMAS,
    #[cfg(feature = "orders")]
    families::orders::SCHEMAS,
    #[cfg(feature = "import-export")]
    families::import_export::SCHEMAS,
    #[cfg(feature = "callbacks")]
    OF_CALLBACKS,
    #[cfg(feature = "chat")]
    OF_CHAT,
    SHARED,
];

#[cfg(all(feature = "schemars", feature = "callbacks"))]
static OF_CALLBACKS: Schemas = &[
    ("JobCallback", schema::<types::JobCallback>),
    ("JobCallbackResult", schema::<types::JobCallbackResult>),
    ("ModelQuestion", schema::<types::ModelQuestion>),
    ("ModelMessage", schema::<types::ModelMessage>),
    ("ModelAnswer", schema::<types::ModelAnswer>),
    ("ModelChoice", schema::<types::ModelChoice>),
    ("ModelReply", schema::<types::ModelReply>),
    ("PlatformProductPage", schema::<types::PlatformProductPage>),
    ("PlatformProduct", schema::<types::PlatformProduct>),
    ("LiveEventCallback", schema::<types::LiveEventCallback>),
    ("ShootScriptSwitch", schema::<types::ShootScriptSwitch>),
    ("RtmpStreamStateChange", schema::<types::RtmpStreamStateChange>),
    ("RtmpStreamState", schema::<types::RtmpStreamState>),
    ("ReplyCommandFinish", schema::<types::ReplyCommandFinish>),
    ("TtsJobCallback", schema::<types::TtsJobCallback>),
    ("TtsJobCallbackStatus", schema::<types::TtsJobCallbackStatus>),
    ("RtcCommand", schema::<types::RtcCommand>),
    ("RtcCommandName", schema::<types::RtcCommandName>),
    ("RtcCommandParams", schema::<types::RtcCommandParams>),
    ("RtcTiming", schema::<types::RtcTiming>),
    ("RtcMessage", schema::<types::RtcMessage>),
    ("LiveProgress", schema::<types::LiveProgress>),
    ("RtcReplyFinished", schema::<types::RtcReplyFinished>),
    ("RtcLiveState", schema::<types::RtcLiveState>),
];

#[cfg(all(feature = "schemars", feature = "chat"))]
static OF_CHAT: Schemas = &[
    ("ChatRequest", schema::<types::ChatRequest>),
    ("ChatRequestPayload", schema::<types::ChatRequestPayload>),
    ("ChatCommand", schema::<types::ChatCommand>),
    ("ChatRequestData", schema::<types::ChatRequestData>),
    ("ChatMessage", schema::<types::ChatMessage>),
    ("ChatMessagePayload", schema::<types::ChatMessagePayload>),
    ("ChatStarted", schema::<types::ChatStarted>),
    ("ChatJobFinished", schema::<types::ChatJobFinished>),
];

#[cfg(feature = "schemars")]
static SHARED: Schemas = &[
    #[cfg(any(
        feature = "business-cards",
        feature = "chat-rooms",
        feature = "digital-assets",
        feature = "digital-human-videos",
        feature = "live-interaction-rules",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("ReviewConfig", schema::<types::ReviewConfig>),
    #[cfg(any(
        feature = "business-cards",
        feature = "digital-human-videos",
        feature = "subtitles",
    ))]
    ("CallBackConfig", schema::<types::CallBackConfig>),
    #[cfg(any(
        feature = "business-cards",
        feature = "digital-human-videos",
        feature = "subtitles",
    ))]
    ("CallBackAuthType", schema::<types::CallBackAuthType>),
    #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
    ("VideoJobState", schema::<types::VideoJobState>),
    #[cfg(any(
        feature = "business-cards",
        feature = "digital-assets",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "model-training",
        feature = "picture-modeling",
        feature = "products",
    ))]
    ("SortKey", schema::<types::SortKey>),
    #[cfg(any(
        feature = "business-cards",
        feature = "chat-speech",
        feature = "digital-assets",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "model-training",
        feature = "picture-modeling",
        feature = "products",
        feature = "voice-training",
    ))]
    ("SortDir", schema::<types::SortDir>),
    #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
    ("OutputAssetInfo", schema::<types::OutputAssetInfo>),
    #[cfg(any(
        feature = "business-cards",
        feature = "chat-rooms",
        feature = "digital-assets",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "model-training",
        feature = "photo-detection",
        feature = "picture-modeling",
        feature = "subtitles",
    ))]
    ("ErrorResponse", schema::<types::ErrorResponse>),
    #[cfg(any(
        feature = "chat-robots",
        feature = "chat-rooms",
        feature = "chat-speech",
        feature = "wise-brain",
        feature = "wise-brain-knowledge",
    ))]
    ("ChatLanguage", schema::<types::ChatLanguage>),
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    ("RtcRoomInfo", schema::<types::RtcRoomInfo>),
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    ("RtcUserInfo", schema::<types::RtcUserInfo>),
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    ("RtcUserType", schema::<types::RtcUserType>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("VideoConfig", schema::<types::VideoConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("ClipMode", schema::<types::ClipMode>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("VideoCodec", schema::<types::VideoCodec>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("FrameRate", schema::<types::FrameRate>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("SubtitleConfig", schema::<types::SubtitleConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("VoiceConfig", schema::<types::VoiceConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("BackgroundConfigInfo", schema::<types::BackgroundConfigInfo>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("BackgroundType", schema::<types::BackgroundType>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("BackgroundImageConfig", schema::<types::BackgroundImageConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("LayerConfig", schema::<types::LayerConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("LayerType", schema::<types::LayerType>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-interaction-rules",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("LayerPositionConfig", schema::<types::LayerPositionConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-interaction-rules",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("LayerSizeConfig", schema::<types::LayerSizeConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("LayerRotationConfig", schema::<types::LayerRotationConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("ImageLayerConfig", schema::<types::ImageLayerConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("VideoLayerConfig", schema::<types::VideoLayerConfig>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("TextLayerConfig", schema::<types::TextLayerConfig>),
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    ("LiveModelInfo", schema::<types::LiveModelInfo>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "tenants",
        feature = "usage",
        feature = "voice-training",
    ))]
    ("ResourceSource", schema::<types::ResourceSource>),
    #[cfg(any(
        feature = "chat-rooms",
        feature = "model-training",
        feature = "tenants",
        feature = "usage",
        feature = "voice-training",
    ))]
    ("ChargeMode", schema::<types::ChargeMode>),
    #[cfg(any(
        feature = "digital-assets",
        feature = "products",
        feature = "text-to-speech",
    ))]
    ("AssetState", schema::<types::AssetState>),
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    ("VoiceSex", schema::<types::VoiceSex>),
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    ("VoiceLanguage", schema::<types::VoiceLanguage>),
    #[cfg(any(
        feature = "digital-assets",
        feature = "model-training",
        feature = "voice-training",
    ))]
    ("SupportedService", schema::<types::SupportedService>),
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    ("ExternalVoiceProvider", schema::<types::ExternalVoiceProvider>),
    #[cfg(any(feature = "digital-assets", feature = "model-training"))]
    ("ModelResolution", schema::<types::ModelResolution>),
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    ("VideoTranscodingStatus", schema::<types::VideoTranscodingStatus>),
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    ("AssetFileInfo", schema::<types::AssetFileInfo>),
    #[cfg(any(
        feature = "digital-assets",
        feature = "files",
        feature = "text-to-speech",
    ))]
    ("AssetFileCategory", schema::<types::AssetFileCategory>),
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    ("AssetFileState", schema::<types::AssetFileState>),
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    ("FileExtraMeta", schema::<types::FileExtraMeta>),
    #[cfg(any(feature = "digital-assets", feature = "live-rooms"))]
    ("SharedType", schema::<types::SharedType>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ShootScriptItem", schema::<types::ShootScriptItem>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ShootScript", schema::<types::ShootScript>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ScriptType", schema::<types::ScriptType>),
    #[cfg(any(
        feature = "digital-human-videos",
        feature = "live-rooms",
        feature = "video-scripts",
    ))]
    ("TextConfig", schema::<types::TextConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("AudioDriveActionConfig", schema::<types::AudioDriveActionConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("AudioInfo", schema::<types::AudioInfo>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("SubtitleFiles", schema::<types::SubtitleFiles>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("SubtitleFileInfo", schema::<types::SubtitleFileInfo>),
    #[cfg(any(
        feature = "digital-human-videos",
        feature = "subtitles",
        feature = "video-scripts",
    ))]
    ("SubtitleFileState", schema::<types::SubtitleFileState>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("BackgroundMusicConfig", schema::<types::BackgroundMusicConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ActionConfig", schema::<types::ActionConfig>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("HitCondition", schema::<types::HitCondition>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("HitConditionRelation", schema::<types::HitConditionRelation>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("HitConditionTag", schema::<types::HitConditionTag>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("HitConditionOperation", schema::<types::HitConditionOperation>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("HitConditionMatch", schema::<types::HitConditionMatch>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("RuleTrigger", schema::<types::RuleTrigger>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("LiveReplyMode", schema::<types::LiveReplyMode>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("SmartLayerConfig", schema::<types::SmartLayerConfig>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("SmartLayerType", schema::<types::SmartLayerType>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("SmartImageLayerConfig", schema::<types::SmartImageLayerConfig>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("SmartVideoLayerConfig", schema::<types::SmartVideoLayerConfig>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("SmartTextLayerConfig", schema::<types::SmartTextLayerConfig>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("SmartTextType", schema::<types::SmartTextType>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("SmartLayerFont", schema::<types::SmartLayerFont>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("ReplyAudio", schema::<types::ReplyAudio>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("LiveReplyOrder", schema::<types::LiveReplyOrder>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("StreamerRole", schema::<types::StreamerRole>),
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    ("LivePlayType", schema::<types::LivePlayType>),
    #[cfg(any(feature = "callbacks", feature = "live-rooms"))]
    ("LiveEventType", schema::<types::LiveEventType>),
    #[cfg(any(feature = "live-rooms", feature = "video-scripts"))]
    ("ViewMode", schema::<types::ViewMode>),
    #[cfg(any(feature = "model-training", feature = "voice-training"))]
    ("TrainingVoiceSex", schema::<types::TrainingVoiceSex>),
    #[cfg(any(feature = "model-training", feature = "voice-training"))]
    ("TrainingVoiceLanguage", schema::<types::TrainingVoiceLanguage>),
    #[cfg(any(feature = "model-training", feature = "voice-training"))]
    ("TrainingAllocatedResource", schema::<types::TrainingAllocatedResource>),
    #[cfg(any(feature = "tenants", feature = "usage"))]
    ("BusinessType", schema::<types::BusinessType>),
    #[cfg(any(feature = "tenants", feature = "usage"))]
    ("SubResourceType", schema::<types::SubResourceType>),
    #[cfg(any(feature = "tenants", feature = "usage"))]
    ("ResourceUnit", schema::<types::ResourceUnit>),
    #[cfg(any(feature = "tenants", feature = "usage"))]
    ("ResourceUsage", schema::<types::ResourceUsage>),
    #[cfg(any(feature = "wise-brain", feature = "wise-brain-knowledge"))]
    ("KnowledgeType", schema::<types::KnowledgeType>),
];
