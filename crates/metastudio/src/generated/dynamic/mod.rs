//! Calls by the ids of operations, each family behind its feature.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::dynamic::{Arguments, Request};
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
/// The request that an operation makes of some arguments; `None` if there is none of this id.
#[allow(unused_variables, reason = "families can be switched off")]
pub(crate) fn request(
    client: &crate::Client,
    id: &str,
    arguments: &mut Arguments,
) -> Option<Request> {
    let request = None;
    #[cfg(feature = "model-training")]
    let request = request.or_else(|| model_training::request(client, id, arguments));
    #[cfg(feature = "video-scripts")]
    let request = request.or_else(|| video_scripts::request(client, id, arguments));
    #[cfg(feature = "digital-human-videos")]
    let request = request
        .or_else(|| digital_human_videos::request(client, id, arguments));
    #[cfg(feature = "picture-modeling")]
    let request = request.or_else(|| picture_modeling::request(client, id, arguments));
    #[cfg(feature = "digital-assets")]
    let request = request.or_else(|| digital_assets::request(client, id, arguments));
    #[cfg(feature = "files")]
    let request = request.or_else(|| files::request(client, id, arguments));
    #[cfg(feature = "subtitles")]
    let request = request.or_else(|| subtitles::request(client, id, arguments));
    #[cfg(feature = "photo-detection")]
    let request = request.or_else(|| photo_detection::request(client, id, arguments));
    #[cfg(feature = "voice-training")]
    let request = request.or_else(|| voice_training::request(client, id, arguments));
    #[cfg(feature = "text-to-speech")]
    let request = request.or_else(|| text_to_speech::request(client, id, arguments));
    #[cfg(feature = "live-rooms")]
    let request = request.or_else(|| live_rooms::request(client, id, arguments));
    #[cfg(feature = "live-interaction-rules")]
    let request = request
        .or_else(|| live_interaction_rules::request(client, id, arguments));
    #[cfg(feature = "live-platforms")]
    let request = request.or_else(|| live_platforms::request(client, id, arguments));
    #[cfg(feature = "products")]
    let request = request.or_else(|| products::request(client, id, arguments));
    #[cfg(feature = "business-cards")]
    let request = request.or_else(|| business_cards::request(client, id, arguments));
    #[cfg(feature = "chat-knowledge")]
    let request = request.or_else(|| chat_knowledge::request(client, id, arguments));
    #[cfg(feature = "chat-robots")]
    let request = request.or_else(|| chat_robots::request(client, id, arguments));
    #[cfg(feature = "chat-speech")]
    let request = request.or_else(|| chat_speech::request(client, id, arguments));
    #[cfg(feature = "chat-rooms")]
    let request = request.or_else(|| chat_rooms::request(client, id, arguments));
    #[cfg(feature = "wise-brain-knowledge")]
    let request = request
        .or_else(|| wise_brain_knowledge::request(client, id, arguments));
    #[cfg(feature = "wise-brain")]
    let request = request.or_else(|| wise_brain::request(client, id, arguments));
    #[cfg(feature = "tenants")]
    let request = request.or_else(|| tenants::request(client, id, arguments));
    #[cfg(feature = "user-quotas")]
    let request = request.or_else(|| user_quotas::request(client, id, arguments));
    #[cfg(feature = "usage")]
    let request = request.or_else(|| usage::request(client, id, arguments));
    #[cfg(feature = "orders")]
    let request = request.or_else(|| orders::request(client, id, arguments));
    #[cfg(feature = "import-export")]
    let request = request.or_else(|| import_export::request(client, id, arguments));
    request
}
/// The schemas of all types.
#[cfg(feature = "schemars")]
pub(crate) fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        #[cfg(any(feature = "business-cards"))] ("BusinessCardRequest", crate
        ::dynamic::schema:: < crate ::types::BusinessCardRequest > ()), #[cfg(any(feature
        = "business-cards"))] ("BusinessCardType", crate ::dynamic::schema:: < crate
        ::types::BusinessCardType > ()), #[cfg(any(feature = "business-cards"))]
        ("BusinessCardTexts", crate ::dynamic::schema:: < crate
        ::types::BusinessCardTexts > ()), #[cfg(any(feature = "business-cards"))]
        ("BusinessCardImages", crate ::dynamic::schema:: < crate
        ::types::BusinessCardImages > ()), #[cfg(any(feature = "business-cards"))]
        ("BusinessCardIntroductionType", crate ::dynamic::schema:: < crate
        ::types::BusinessCardIntroductionType > ()), #[cfg(any(feature =
        "business-cards"))] ("BusinessCardGender", crate ::dynamic::schema:: < crate
        ::types::BusinessCardGender > ()), #[cfg(any(feature = "business-cards", feature
        = "chat-rooms", feature = "digital-assets", feature = "digital-human-videos",
        feature = "live-interaction-rules", feature = "live-rooms", feature =
        "video-scripts"))] ("ReviewConfig", crate ::dynamic::schema:: < crate
        ::types::ReviewConfig > ()), #[cfg(any(feature = "business-cards", feature =
        "digital-human-videos", feature = "subtitles"))] ("CallBackConfig", crate
        ::dynamic::schema:: < crate ::types::CallBackConfig > ()), #[cfg(any(feature =
        "business-cards", feature = "digital-human-videos", feature = "subtitles"))]
        ("CallBackAuthType", crate ::dynamic::schema:: < crate ::types::CallBackAuthType
        > ()), #[cfg(any(feature = "business-cards"))] ("BusinessCardJobId", crate
        ::dynamic::schema:: < crate ::types::BusinessCardJobId > ()), #[cfg(any(feature =
        "business-cards", feature = "digital-human-videos"))] ("VideoJobState", crate
        ::dynamic::schema:: < crate ::types::VideoJobState > ()), #[cfg(any(feature =
        "business-cards", feature = "digital-assets", feature = "digital-human-videos",
        feature = "live-rooms", feature = "model-training", feature = "picture-modeling",
        feature = "products"))] ("SortKey", crate ::dynamic::schema:: < crate
        ::types::SortKey > ()), #[cfg(any(feature = "business-cards", feature =
        "chat-speech", feature = "digital-assets", feature = "digital-human-videos",
        feature = "live-rooms", feature = "model-training", feature = "picture-modeling",
        feature = "products", feature = "voice-training"))] ("SortDir", crate
        ::dynamic::schema:: < crate ::types::SortDir > ()), #[cfg(any(feature =
        "business-cards"))] ("ListDigitalHumanBusinessCardResponse", crate
        ::dynamic::schema:: < crate ::types::ListDigitalHumanBusinessCardResponse > ()),
        #[cfg(any(feature = "business-cards"))] ("BusinessCardJob", crate
        ::dynamic::schema:: < crate ::types::BusinessCardJob > ()), #[cfg(any(feature =
        "business-cards", feature = "digital-human-videos"))] ("OutputAssetInfo", crate
        ::dynamic::schema:: < crate ::types::OutputAssetInfo > ()), #[cfg(any(feature =
        "business-cards", feature = "chat-rooms", feature = "digital-assets", feature =
        "digital-human-videos", feature = "live-rooms", feature = "model-training",
        feature = "photo-detection", feature = "picture-modeling", feature =
        "subtitles"))] ("ErrorResponse", crate ::dynamic::schema:: < crate
        ::types::ErrorResponse > ()), #[cfg(any(feature = "business-cards"))]
        ("BusinessCard", crate ::dynamic::schema:: < crate ::types::BusinessCard > ()),
        #[cfg(any(feature = "business-cards"))] ("BusinessCardImageUrls", crate
        ::dynamic::schema:: < crate ::types::BusinessCardImageUrls > ()),
        #[cfg(any(feature = "chat-knowledge"))] ("CreateIntentAndQuestionRequest", crate
        ::dynamic::schema:: < crate ::types::CreateIntentAndQuestionRequest > ()),
        #[cfg(any(feature = "chat-knowledge"))] ("NewKnowledgeQuestion", crate
        ::dynamic::schema:: < crate ::types::NewKnowledgeQuestion > ()),
        #[cfg(any(feature = "chat-knowledge"))] ("CreatedIntentAndQuestions", crate
        ::dynamic::schema:: < crate ::types::CreatedIntentAndQuestions > ()),
        #[cfg(any(feature = "chat-knowledge"))] ("KnowledgeQuestion", crate
        ::dynamic::schema:: < crate ::types::KnowledgeQuestion > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateKnowledgeIntentRequest", crate ::dynamic::schema:: <
        crate ::types::CreateKnowledgeIntentRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateKnowledgeIntentResponse", crate ::dynamic::schema:: <
        crate ::types::CreateKnowledgeIntentResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("ListKnowledgeIntentResponse", crate ::dynamic::schema:: <
        crate ::types::ListKnowledgeIntentResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("KnowledgeIntent", crate ::dynamic::schema:: < crate
        ::types::KnowledgeIntent > ()), #[cfg(any(feature = "chat-knowledge"))]
        ("UpdateKnowledgeIntentRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateKnowledgeIntentRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateBatchKnowledgeQuestionRequest", crate
        ::dynamic::schema:: < crate ::types::CreateBatchKnowledgeQuestionRequest > ()),
        #[cfg(any(feature = "chat-knowledge"))] ("CreateBatchKnowledgeQuestionResponse",
        crate ::dynamic::schema:: < crate ::types::CreateBatchKnowledgeQuestionResponse >
        ()), #[cfg(any(feature = "chat-knowledge"))]
        ("UpdateBatchKnowledgeQuestionRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateBatchKnowledgeQuestionRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("KnowledgeQuestionUpdate", crate ::dynamic::schema:: < crate
        ::types::KnowledgeQuestionUpdate > ()), #[cfg(any(feature = "chat-knowledge"))]
        ("CreateKnowledgeQuestionRequest", crate ::dynamic::schema:: < crate
        ::types::CreateKnowledgeQuestionRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateKnowledgeQuestionResponse", crate ::dynamic::schema::
        < crate ::types::CreateKnowledgeQuestionResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("ListKnowledgeQuestionResponse", crate ::dynamic::schema:: <
        crate ::types::ListKnowledgeQuestionResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("UpdateKnowledgeQuestionRequest", crate ::dynamic::schema::
        < crate ::types::UpdateKnowledgeQuestionRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateKnowledgeSkillRequest", crate ::dynamic::schema:: <
        crate ::types::CreateKnowledgeSkillRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateKnowledgeSkillResponse", crate ::dynamic::schema:: <
        crate ::types::CreateKnowledgeSkillResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("ListKnowledgeSkillResponse", crate ::dynamic::schema:: <
        crate ::types::ListKnowledgeSkillResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("KnowledgeSkill", crate ::dynamic::schema:: < crate
        ::types::KnowledgeSkill > ()), #[cfg(any(feature = "chat-knowledge"))]
        ("UpdateKnowledgeSkillRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateKnowledgeSkillRequest > ()), #[cfg(any(feature = "chat-robots"))]
        ("AgencyRoleType", crate ::dynamic::schema:: < crate ::types::AgencyRoleType >
        ()), #[cfg(any(feature = "chat-robots"))] ("Agency", crate ::dynamic::schema:: <
        crate ::types::Agency > ()), #[cfg(any(feature = "chat-robots"))]
        ("CreateRobotRequest", crate ::dynamic::schema:: < crate
        ::types::CreateRobotRequest > ()), #[cfg(any(feature = "chat-robots"))]
        ("RobotType", crate ::dynamic::schema:: < crate ::types::RobotType > ()),
        #[cfg(any(feature = "chat-robots", feature = "chat-rooms", feature =
        "chat-speech", feature = "wise-brain", feature = "wise-brain-knowledge"))]
        ("ChatLanguage", crate ::dynamic::schema:: < crate ::types::ChatLanguage > ()),
        #[cfg(any(feature = "chat-robots"))] ("CbsConfig", crate ::dynamic::schema:: <
        crate ::types::CbsConfig > ()), #[cfg(any(feature = "chat-robots"))]
        ("IflytekAiuiConfig", crate ::dynamic::schema:: < crate
        ::types::IflytekAiuiConfig > ()), #[cfg(any(feature = "chat-robots"))]
        ("IflytekSparkConfig", crate ::dynamic::schema:: < crate
        ::types::IflytekSparkConfig > ()), #[cfg(any(feature = "chat-robots"))]
        ("ThirdPartyModelConfig", crate ::dynamic::schema:: < crate
        ::types::ThirdPartyModelConfig > ()), #[cfg(any(feature = "chat-robots"))]
        ("AsrType", crate ::dynamic::schema:: < crate ::types::AsrType > ()),
        #[cfg(any(feature = "chat-robots"))] ("MobvoiConfig", crate ::dynamic::schema:: <
        crate ::types::MobvoiConfig > ()), #[cfg(any(feature = "chat-robots"))]
        ("WiseBrainConfig", crate ::dynamic::schema:: < crate ::types::WiseBrainConfig >
        ()), #[cfg(any(feature = "chat-robots"))] ("CreateRobotResponse", crate
        ::dynamic::schema:: < crate ::types::CreateRobotResponse > ()), #[cfg(any(feature
        = "chat-robots"))] ("ListRobotResponse", crate ::dynamic::schema:: < crate
        ::types::ListRobotResponse > ()), #[cfg(any(feature = "chat-robots"))] ("Robot",
        crate ::dynamic::schema:: < crate ::types::Robot > ()), #[cfg(any(feature =
        "chat-robots"))] ("UpdateRobotRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateRobotRequest > ()), #[cfg(any(feature = "chat-robots"))]
        ("ValidateRobotRequest", crate ::dynamic::schema:: < crate
        ::types::ValidateRobotRequest > ()), #[cfg(any(feature = "chat-rooms"))]
        ("CreateActiveCodeRequest", crate ::dynamic::schema:: < crate
        ::types::CreateActiveCodeRequest > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ActiveCode", crate ::dynamic::schema:: < crate ::types::ActiveCode > ()),
        #[cfg(any(feature = "chat-rooms"))] ("ListActiveCodeResponse", crate
        ::dynamic::schema:: < crate ::types::ListActiveCodeResponse > ()),
        #[cfg(any(feature = "chat-rooms"))] ("ResetActiveCodeRequest", crate
        ::dynamic::schema:: < crate ::types::ResetActiveCodeRequest > ()),
        #[cfg(any(feature = "chat-rooms"))] ("UpdateActiveCodeRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateActiveCodeRequest > ()),
        #[cfg(any(feature = "chat-rooms"))] ("CreateAudioRecordConfigRequest", crate
        ::dynamic::schema:: < crate ::types::CreateAudioRecordConfigRequest > ()),
        #[cfg(any(feature = "chat-rooms"))] ("AudioRecordConfig", crate
        ::dynamic::schema:: < crate ::types::AudioRecordConfig > ()), #[cfg(any(feature =
        "chat-rooms"))] ("UpdateAudioRecordConfigRequest", crate ::dynamic::schema:: <
        crate ::types::UpdateAudioRecordConfigRequest > ()), #[cfg(any(feature =
        "chat-rooms"))] ("CreateDialogUrlRequest", crate ::dynamic::schema:: < crate
        ::types::CreateDialogUrlRequest > ()), #[cfg(any(feature = "chat-rooms"))]
        ("CreateDialogUrlResponse", crate ::dynamic::schema:: < crate
        ::types::CreateDialogUrlResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatJobState", crate ::dynamic::schema:: < crate
        ::types::SmartChatJobState > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ListSmartChatJobResponse", crate ::dynamic::schema:: < crate
        ::types::ListSmartChatJobResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatJobSummary", crate ::dynamic::schema:: < crate
        ::types::SmartChatJobSummary > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatSubtitleConfig", crate ::dynamic::schema:: < crate
        ::types::ChatSubtitleConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatVideoConfig", crate ::dynamic::schema:: < crate
        ::types::SmartChatVideoConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatVoiceConfig", crate ::dynamic::schema:: < crate
        ::types::SmartChatVoiceConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatVoiceProvider", crate ::dynamic::schema:: < crate
        ::types::ChatVoiceProvider > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatVideoType", crate ::dynamic::schema:: < crate ::types::ChatVideoType > ()),
        #[cfg(any(feature = "chat-rooms"))] ("SmartChatFinishReason", crate
        ::dynamic::schema:: < crate ::types::SmartChatFinishReason > ()),
        #[cfg(any(feature = "chat-rooms"))] ("StartSmartChatJobRequest", crate
        ::dynamic::schema:: < crate ::types::StartSmartChatJobRequest > ()),
        #[cfg(any(feature = "chat-rooms"))] ("StartedSmartChatJob", crate
        ::dynamic::schema:: < crate ::types::StartedSmartChatJob > ()), #[cfg(any(feature
        = "chat-rooms", feature = "live-rooms"))] ("RtcRoomInfo", crate
        ::dynamic::schema:: < crate ::types::RtcRoomInfo > ()), #[cfg(any(feature =
        "chat-rooms", feature = "live-rooms"))] ("RtcUserInfo", crate ::dynamic::schema::
        < crate ::types::RtcUserInfo > ()), #[cfg(any(feature = "chat-rooms", feature =
        "live-rooms"))] ("RtcUserType", crate ::dynamic::schema:: < crate
        ::types::RtcUserType > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatRegion", crate ::dynamic::schema:: < crate ::types::SmartChatRegion >
        ()), #[cfg(any(feature = "chat-rooms"))] ("SmartChatJob", crate
        ::dynamic::schema:: < crate ::types::SmartChatJob > ()), #[cfg(any(feature =
        "chat-rooms"))] ("CreateDialogReportConfigRequest", crate ::dynamic::schema:: <
        crate ::types::CreateDialogReportConfigRequest > ()), #[cfg(any(feature =
        "chat-rooms"))] ("DialogReportConfig", crate ::dynamic::schema:: < crate
        ::types::DialogReportConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("UpdateDialogReportConfigRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateDialogReportConfigRequest > ()), #[cfg(any(feature =
        "chat-rooms"))] ("CreateOnceCodeResponse", crate ::dynamic::schema:: < crate
        ::types::CreateOnceCodeResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatRoomConfig", crate ::dynamic::schema:: < crate
        ::types::SmartChatRoomConfig > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("VideoConfig", crate ::dynamic::schema:: < crate ::types::VideoConfig > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-rooms", feature = "video-scripts"))] ("ClipMode", crate ::dynamic::schema::
        < crate ::types::ClipMode > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("VideoCodec", crate ::dynamic::schema:: < crate ::types::VideoCodec > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-rooms", feature = "video-scripts"))] ("FrameRate", crate
        ::dynamic::schema:: < crate ::types::FrameRate > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("SubtitleConfig", crate ::dynamic::schema:: < crate
        ::types::SubtitleConfig > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("VoiceConfig", crate ::dynamic::schema:: < crate ::types::VoiceConfig > ()),
        #[cfg(any(feature = "chat-rooms"))] ("ChatVoiceConfig", crate ::dynamic::schema::
        < crate ::types::ChatVoiceConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatBillingMode", crate ::dynamic::schema:: < crate ::types::ChatBillingMode >
        ()), #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature
        = "live-rooms", feature = "video-scripts"))] ("BackgroundConfigInfo", crate
        ::dynamic::schema:: < crate ::types::BackgroundConfigInfo > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-rooms", feature = "video-scripts"))] ("BackgroundType", crate
        ::dynamic::schema:: < crate ::types::BackgroundType > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("BackgroundImageConfig", crate ::dynamic::schema:: < crate
        ::types::BackgroundImageConfig > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("LayerConfig", crate ::dynamic::schema:: < crate ::types::LayerConfig > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-rooms", feature = "video-scripts"))] ("LayerType", crate
        ::dynamic::schema:: < crate ::types::LayerType > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature =
        "live-interaction-rules", feature = "live-rooms", feature = "video-scripts"))]
        ("LayerPositionConfig", crate ::dynamic::schema:: < crate
        ::types::LayerPositionConfig > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-interaction-rules", feature =
        "live-rooms", feature = "video-scripts"))] ("LayerSizeConfig", crate
        ::dynamic::schema:: < crate ::types::LayerSizeConfig > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("LayerRotationConfig", crate ::dynamic::schema:: < crate
        ::types::LayerRotationConfig > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("ImageLayerConfig", crate ::dynamic::schema:: < crate ::types::ImageLayerConfig
        > ()), #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos",
        feature = "live-rooms", feature = "video-scripts"))] ("VideoLayerConfig", crate
        ::dynamic::schema:: < crate ::types::VideoLayerConfig > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("TextLayerConfig", crate ::dynamic::schema:: < crate
        ::types::TextLayerConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatResourceConfig", crate ::dynamic::schema:: < crate
        ::types::ChatResourceConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("CreateSmartChatRoomResponse", crate ::dynamic::schema:: < crate
        ::types::CreateSmartChatRoomResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ListSmartChatRoomsResponse", crate ::dynamic::schema:: < crate
        ::types::ListSmartChatRoomsResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatRoomSummary", crate ::dynamic::schema:: < crate
        ::types::SmartChatRoomSummary > ()), #[cfg(any(feature = "chat-rooms", feature =
        "live-rooms"))] ("LiveModelInfo", crate ::dynamic::schema:: < crate
        ::types::LiveModelInfo > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatRoom", crate ::dynamic::schema:: < crate ::types::SmartChatRoom > ()),
        #[cfg(any(feature = "chat-rooms"))] ("ChatResourceUsage", crate
        ::dynamic::schema:: < crate ::types::ChatResourceUsage > ()), #[cfg(any(feature =
        "chat-rooms", feature = "tenants", feature = "usage", feature =
        "voice-training"))] ("ResourceSource", crate ::dynamic::schema:: < crate
        ::types::ResourceSource > ()), #[cfg(any(feature = "chat-rooms", feature =
        "model-training", feature = "tenants", feature = "usage", feature =
        "voice-training"))] ("ChargeMode", crate ::dynamic::schema:: < crate
        ::types::ChargeMode > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatResourceStatus", crate ::dynamic::schema:: < crate
        ::types::ChatResourceStatus > ()), #[cfg(any(feature = "chat-speech"))]
        ("CreateHotQuestionRequest", crate ::dynamic::schema:: < crate
        ::types::CreateHotQuestionRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("HotQuestion", crate ::dynamic::schema:: < crate ::types::HotQuestion > ()),
        #[cfg(any(feature = "chat-speech"))] ("ListHotQuestionResponse", crate
        ::dynamic::schema:: < crate ::types::ListHotQuestionResponse > ()),
        #[cfg(any(feature = "chat-speech"))] ("UpdateHotQuestionRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateHotQuestionRequest > ()),
        #[cfg(any(feature = "chat-speech"))] ("CreateHotWordsRequest", crate
        ::dynamic::schema:: < crate ::types::CreateHotWordsRequest > ()),
        #[cfg(any(feature = "chat-speech"))] ("HotWordsType", crate ::dynamic::schema:: <
        crate ::types::HotWordsType > ()), #[cfg(any(feature = "chat-speech"))]
        ("NewSisHotWords", crate ::dynamic::schema:: < crate ::types::NewSisHotWords >
        ()), #[cfg(any(feature = "chat-speech"))] ("NewMobvoiHotWords", crate
        ::dynamic::schema:: < crate ::types::NewMobvoiHotWords > ()), #[cfg(any(feature =
        "chat-speech"))] ("HotWords", crate ::dynamic::schema:: < crate ::types::HotWords
        > ()), #[cfg(any(feature = "chat-speech"))] ("ListHotWordsResponse", crate
        ::dynamic::schema:: < crate ::types::ListHotWordsResponse > ()),
        #[cfg(any(feature = "chat-speech"))] ("UpdateHotWordsRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateHotWordsRequest > ()),
        #[cfg(any(feature = "chat-speech"))] ("SisHotWordsUpdate", crate
        ::dynamic::schema:: < crate ::types::SisHotWordsUpdate > ()), #[cfg(any(feature =
        "chat-speech"))] ("MobvoiHotWordsUpdate", crate ::dynamic::schema:: < crate
        ::types::MobvoiHotWordsUpdate > ()), #[cfg(any(feature = "chat-speech"))]
        ("HotWordsSwitch", crate ::dynamic::schema:: < crate ::types::HotWordsSwitch >
        ()), #[cfg(any(feature = "chat-speech"))] ("UpdateHotWordsSwitchRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateHotWordsSwitchRequest > ()),
        #[cfg(any(feature = "chat-speech"))] ("CreatePacifyWordsRequest", crate
        ::dynamic::schema:: < crate ::types::CreatePacifyWordsRequest > ()),
        #[cfg(any(feature = "chat-speech"))] ("PacifyWords", crate ::dynamic::schema:: <
        crate ::types::PacifyWords > ()), #[cfg(any(feature = "chat-speech"))]
        ("ListPacifyWordsResponse", crate ::dynamic::schema:: < crate
        ::types::ListPacifyWordsResponse > ()), #[cfg(any(feature = "chat-speech"))]
        ("UpdatePacifyWordsRequest", crate ::dynamic::schema:: < crate
        ::types::UpdatePacifyWordsRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("PacifyWordsIntents", crate ::dynamic::schema:: < crate
        ::types::PacifyWordsIntents > ()), #[cfg(any(feature = "chat-speech"))]
        ("PacifyWordsIntent", crate ::dynamic::schema:: < crate
        ::types::PacifyWordsIntent > ()), #[cfg(any(feature = "chat-speech"))]
        ("PacifyWordsSwitch", crate ::dynamic::schema:: < crate
        ::types::PacifyWordsSwitch > ()), #[cfg(any(feature = "chat-speech"))]
        ("UpdatePacifyWordsSwitchRequest", crate ::dynamic::schema:: < crate
        ::types::UpdatePacifyWordsSwitchRequest > ()), #[cfg(any(feature =
        "chat-speech"))] ("PacifyWordsTriggerTime", crate ::dynamic::schema:: < crate
        ::types::PacifyWordsTriggerTime > ()), #[cfg(any(feature = "chat-speech"))]
        ("UpdatePacifyWordsTriggerTimeRequest", crate ::dynamic::schema:: < crate
        ::types::UpdatePacifyWordsTriggerTimeRequest > ()), #[cfg(any(feature =
        "chat-speech"))] ("CreateWelcomeSpeechRequest", crate ::dynamic::schema:: < crate
        ::types::CreateWelcomeSpeechRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("WelcomeSpeech", crate ::dynamic::schema:: < crate ::types::WelcomeSpeech > ()),
        #[cfg(any(feature = "chat-speech"))] ("ListWelcomeSpeechResponse", crate
        ::dynamic::schema:: < crate ::types::ListWelcomeSpeechResponse > ()),
        #[cfg(any(feature = "chat-speech"))] ("UpdateWelcomeSpeechRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateWelcomeSpeechRequest > ()),
        #[cfg(any(feature = "chat-speech"))] ("WelcomeSpeechSwitch", crate
        ::dynamic::schema:: < crate ::types::WelcomeSpeechSwitch > ()), #[cfg(any(feature
        = "chat-speech"))] ("UpdateWelcomeSpeechSwitchRequest", crate ::dynamic::schema::
        < crate ::types::UpdateWelcomeSpeechSwitchRequest > ()), #[cfg(any(feature =
        "digital-assets"))] ("TagCombination", crate ::dynamic::schema:: < crate
        ::types::TagCombination > ()), #[cfg(any(feature = "digital-assets"))]
        ("AssetType", crate ::dynamic::schema:: < crate ::types::AssetType > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetSource", crate ::dynamic::schema::
        < crate ::types::AssetSource > ()), #[cfg(any(feature = "digital-assets", feature
        = "products", feature = "text-to-speech"))] ("AssetState", crate
        ::dynamic::schema:: < crate ::types::AssetState > ()), #[cfg(any(feature =
        "digital-assets"))] ("StyleId", crate ::dynamic::schema:: < crate
        ::types::StyleId > ()), #[cfg(any(feature = "digital-assets", feature =
        "text-to-speech"))] ("VoiceSex", crate ::dynamic::schema:: < crate
        ::types::VoiceSex > ()), #[cfg(any(feature = "digital-assets", feature =
        "text-to-speech"))] ("VoiceLanguage", crate ::dynamic::schema:: < crate
        ::types::VoiceLanguage > ()), #[cfg(any(feature = "digital-assets"))]
        ("VoiceProvider", crate ::dynamic::schema:: < crate ::types::VoiceProvider > ()),
        #[cfg(any(feature = "digital-assets"))] ("SharingRole", crate ::dynamic::schema::
        < crate ::types::SharingRole > ()), #[cfg(any(feature = "digital-assets"))]
        ("HumanModel2DVersion", crate ::dynamic::schema:: < crate
        ::types::HumanModel2DVersion > ()), #[cfg(any(feature = "digital-assets", feature
        = "model-training", feature = "voice-training"))] ("SupportedService", crate
        ::dynamic::schema:: < crate ::types::SupportedService > ()), #[cfg(any(feature =
        "digital-assets"))] ("ListAssetsResponse", crate ::dynamic::schema:: < crate
        ::types::ListAssetsResponse > ()), #[cfg(any(feature = "digital-assets"))]
        ("DigitalAssetInfo", crate ::dynamic::schema:: < crate ::types::DigitalAssetInfo
        > ()), #[cfg(any(feature = "digital-assets"))] ("AssetFailType", crate
        ::dynamic::schema:: < crate ::types::AssetFailType > ()), #[cfg(any(feature =
        "digital-assets"))] ("AssetExtraMeta", crate ::dynamic::schema:: < crate
        ::types::AssetExtraMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("VoiceModelAssetMeta", crate ::dynamic::schema:: < crate
        ::types::VoiceModelAssetMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("VoiceModelType", crate ::dynamic::schema:: < crate ::types::VoiceModelType >
        ()), #[cfg(any(feature = "digital-assets"))] ("VoiceCapability", crate
        ::dynamic::schema:: < crate ::types::VoiceCapability > ()), #[cfg(any(feature =
        "digital-assets"))] ("ExternalVoiceAssetMeta", crate ::dynamic::schema:: < crate
        ::types::ExternalVoiceAssetMeta > ()), #[cfg(any(feature = "digital-assets",
        feature = "text-to-speech"))] ("ExternalVoiceProvider", crate ::dynamic::schema::
        < crate ::types::ExternalVoiceProvider > ()), #[cfg(any(feature =
        "digital-assets"))] ("PptAssetMeta", crate ::dynamic::schema:: < crate
        ::types::PptAssetMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("PptAnalysisStatus", crate ::dynamic::schema:: < crate
        ::types::PptAnalysisStatus > ()), #[cfg(any(feature = "digital-assets"))]
        ("PptPageInfo", crate ::dynamic::schema:: < crate ::types::PptPageInfo > ()),
        #[cfg(any(feature = "digital-assets"))] ("MaterialAssetMeta", crate
        ::dynamic::schema:: < crate ::types::MaterialAssetMeta > ()), #[cfg(any(feature =
        "digital-assets"))] ("MaterialComponentInfo", crate ::dynamic::schema:: < crate
        ::types::MaterialComponentInfo > ()), #[cfg(any(feature = "digital-assets"))]
        ("MaterialComponentType", crate ::dynamic::schema:: < crate
        ::types::MaterialComponentType > ()), #[cfg(any(feature = "digital-assets"))]
        ("HumanModel2DAssetMeta", crate ::dynamic::schema:: < crate
        ::types::HumanModel2DAssetMeta > ()), #[cfg(any(feature = "digital-assets",
        feature = "model-training"))] ("ModelResolution", crate ::dynamic::schema:: <
        crate ::types::ModelResolution > ()), #[cfg(any(feature = "digital-assets"))]
        ("ActionTagInfo", crate ::dynamic::schema:: < crate ::types::ActionTagInfo > ()),
        #[cfg(any(feature = "digital-assets"))] ("ImageAssetMeta", crate
        ::dynamic::schema:: < crate ::types::ImageAssetMeta > ()), #[cfg(any(feature =
        "digital-assets"))] ("PictureOrientation", crate ::dynamic::schema:: < crate
        ::types::PictureOrientation > ()), #[cfg(any(feature = "digital-assets"))]
        ("VideoAssetMeta", crate ::dynamic::schema:: < crate ::types::VideoAssetMeta >
        ()), #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
        ("VideoTranscodingStatus", crate ::dynamic::schema:: < crate
        ::types::VideoTranscodingStatus > ()), #[cfg(any(feature = "digital-assets"))]
        ("AudioAssetMeta", crate ::dynamic::schema:: < crate ::types::AudioAssetMeta >
        ()), #[cfg(any(feature = "digital-assets"))] ("SystemProperty", crate
        ::dynamic::schema:: < crate ::types::SystemProperty > ()), #[cfg(any(feature =
        "digital-assets"))] ("SystemPropertyAction", crate ::dynamic::schema:: < crate
        ::types::SystemPropertyAction > ()), #[cfg(any(feature = "digital-assets"))]
        ("SystemPropertyKey", crate ::dynamic::schema:: < crate
        ::types::SystemPropertyKey > ()), #[cfg(any(feature = "digital-assets", feature =
        "text-to-speech"))] ("AssetFileInfo", crate ::dynamic::schema:: < crate
        ::types::AssetFileInfo > ()), #[cfg(any(feature = "digital-assets", feature =
        "files", feature = "text-to-speech"))] ("AssetFileCategory", crate
        ::dynamic::schema:: < crate ::types::AssetFileCategory > ()), #[cfg(any(feature =
        "digital-assets", feature = "text-to-speech"))] ("AssetFileState", crate
        ::dynamic::schema:: < crate ::types::AssetFileState > ()), #[cfg(any(feature =
        "digital-assets", feature = "text-to-speech"))] ("FileExtraMeta", crate
        ::dynamic::schema:: < crate ::types::FileExtraMeta > ()), #[cfg(any(feature =
        "digital-assets"))] ("AutoOperationConfig", crate ::dynamic::schema:: < crate
        ::types::AutoOperationConfig > ()), #[cfg(any(feature = "digital-assets"))]
        ("AutoOperation", crate ::dynamic::schema:: < crate ::types::AutoOperation > ()),
        #[cfg(any(feature = "digital-assets"))] ("CreateDigitalAssetRequest", crate
        ::dynamic::schema:: < crate ::types::CreateDigitalAssetRequest > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetSharedConfig", crate
        ::dynamic::schema:: < crate ::types::AssetSharedConfig > ()), #[cfg(any(feature =
        "digital-assets", feature = "live-rooms"))] ("SharedType", crate
        ::dynamic::schema:: < crate ::types::SharedType > ()), #[cfg(any(feature =
        "digital-assets"))] ("CreateDigitalAssetResponse", crate ::dynamic::schema:: <
        crate ::types::CreateDigitalAssetResponse > ()), #[cfg(any(feature =
        "digital-assets"))] ("UpdateDigitalAssetRequest", crate ::dynamic::schema:: <
        crate ::types::UpdateDigitalAssetRequest > ()), #[cfg(any(feature =
        "digital-assets"))] ("DeleteMode", crate ::dynamic::schema:: < crate
        ::types::DeleteMode > ()), #[cfg(any(feature = "digital-assets"))]
        ("ReplicationAssetInfo", crate ::dynamic::schema:: < crate
        ::types::ReplicationAssetInfo > ()), #[cfg(any(feature = "digital-assets"))]
        ("ReplicationEncryption", crate ::dynamic::schema:: < crate
        ::types::ReplicationEncryption > ()), #[cfg(any(feature = "digital-assets"))]
        ("ListAssetSummaryRequest", crate ::dynamic::schema:: < crate
        ::types::ListAssetSummaryRequest > ()), #[cfg(any(feature = "digital-assets"))]
        ("ListAssetSummaryResponse", crate ::dynamic::schema:: < crate
        ::types::ListAssetSummaryResponse > ()), #[cfg(any(feature = "digital-assets"))]
        ("DigitalAssetSummary", crate ::dynamic::schema:: < crate
        ::types::DigitalAssetSummary > ()), #[cfg(any(feature = "digital-assets"))]
        ("BatchAssetActionRequest", crate ::dynamic::schema:: < crate
        ::types::BatchAssetActionRequest > ()), #[cfg(any(feature = "digital-assets"))]
        ("BatchAssetAction", crate ::dynamic::schema:: < crate ::types::BatchAssetAction
        > ()), #[cfg(any(feature = "digital-assets"))]
        ("BatchExecuteAssetActionResponse", crate ::dynamic::schema:: < crate
        ::types::BatchExecuteAssetActionResponse > ()), #[cfg(any(feature =
        "digital-assets"))] ("AssetActionResult", crate ::dynamic::schema:: < crate
        ::types::AssetActionResult > ()), #[cfg(any(feature = "digital-assets"))]
        ("AssetActionStatus", crate ::dynamic::schema:: < crate
        ::types::AssetActionStatus > ()), #[cfg(any(feature = "digital-assets"))]
        ("TransferRole", crate ::dynamic::schema:: < crate ::types::TransferRole > ()),
        #[cfg(any(feature = "digital-assets"))] ("TransferJobState", crate
        ::dynamic::schema:: < crate ::types::TransferJobState > ()), #[cfg(any(feature =
        "digital-assets"))] ("TransferType", crate ::dynamic::schema:: < crate
        ::types::TransferType > ()), #[cfg(any(feature = "digital-assets"))]
        ("ListTransferAssetJobsResponse", crate ::dynamic::schema:: < crate
        ::types::ListTransferAssetJobsResponse > ()), #[cfg(any(feature =
        "digital-assets"))] ("TransferAssetJobInfo", crate ::dynamic::schema:: < crate
        ::types::TransferAssetJobInfo > ()), #[cfg(any(feature = "digital-assets"))]
        ("TransferAssetRequest", crate ::dynamic::schema:: < crate
        ::types::TransferAssetRequest > ()), #[cfg(any(feature = "digital-assets"))]
        ("TransferAssetResponse", crate ::dynamic::schema:: < crate
        ::types::TransferAssetResponse > ()), #[cfg(any(feature = "digital-assets"))]
        ("TransferAction", crate ::dynamic::schema:: < crate ::types::TransferAction >
        ()), #[cfg(any(feature = "digital-assets"))] ("TransferAssetActionRequest", crate
        ::dynamic::schema:: < crate ::types::TransferAssetActionRequest > ()),
        #[cfg(any(feature = "digital-assets"))] ("ExecuteTransferAssetActionResponse",
        crate ::dynamic::schema:: < crate ::types::ExecuteTransferAssetActionResponse >
        ()), #[cfg(any(feature = "digital-assets"))] ("TransferAcceptance", crate
        ::dynamic::schema:: < crate ::types::TransferAcceptance > ()), #[cfg(any(feature
        = "digital-assets"))] ("BillResources", crate ::dynamic::schema:: < crate
        ::types::BillResources > ()), #[cfg(any(feature = "digital-assets"))]
        ("BillResourceType", crate ::dynamic::schema:: < crate ::types::BillResourceType
        > ()), #[cfg(any(feature = "digital-human-videos"))] ("VideoJobType", crate
        ::dynamic::schema:: < crate ::types::VideoJobType > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("ListDigitalHumanVideoResponse", crate
        ::dynamic::schema:: < crate ::types::ListDigitalHumanVideoResponse > ()),
        #[cfg(any(feature = "digital-human-videos"))] ("DigitalHumanVideo", crate
        ::dynamic::schema:: < crate ::types::DigitalHumanVideo > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("CreateAvatarVideo", crate ::dynamic::schema:: < crate
        ::types::CreateAvatarVideo > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("ShootScriptItem", crate ::dynamic::schema:: <
        crate ::types::ShootScriptItem > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("ShootScript", crate ::dynamic::schema:: < crate
        ::types::ShootScript > ()), #[cfg(any(feature = "digital-human-videos", feature =
        "video-scripts"))] ("ScriptType", crate ::dynamic::schema:: < crate
        ::types::ScriptType > ()), #[cfg(any(feature = "digital-human-videos", feature =
        "live-rooms", feature = "video-scripts"))] ("TextConfig", crate
        ::dynamic::schema:: < crate ::types::TextConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("AudioDriveActionConfig",
        crate ::dynamic::schema:: < crate ::types::AudioDriveActionConfig > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("AudioInfo", crate ::dynamic::schema:: < crate ::types::AudioInfo > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("SubtitleFiles", crate ::dynamic::schema:: < crate ::types::SubtitleFiles > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("SubtitleFileInfo", crate ::dynamic::schema:: < crate ::types::SubtitleFileInfo
        > ()), #[cfg(any(feature = "digital-human-videos", feature = "subtitles", feature
        = "video-scripts"))] ("SubtitleFileState", crate ::dynamic::schema:: < crate
        ::types::SubtitleFileState > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("OutputAssetConfig", crate ::dynamic::schema:: < crate
        ::types::OutputAssetConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("BackgroundMusicConfig", crate ::dynamic::schema::
        < crate ::types::BackgroundMusicConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("ActionConfig", crate
        ::dynamic::schema:: < crate ::types::ActionConfig > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("CreateDigitalHumanVideoResponse", crate
        ::dynamic::schema:: < crate ::types::CreateDigitalHumanVideoResponse > ()),
        #[cfg(any(feature = "digital-human-videos"))] ("AvatarVideo", crate
        ::dynamic::schema:: < crate ::types::AvatarVideo > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("VideoMakingType", crate ::dynamic::schema:: < crate
        ::types::VideoMakingType > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("CreatePhotoVideo", crate ::dynamic::schema:: < crate ::types::CreatePhotoVideo
        > ()), #[cfg(any(feature = "digital-human-videos"))] ("PhotoVideoConfig", crate
        ::dynamic::schema:: < crate ::types::PhotoVideoConfig > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("PhotoVideoCodec", crate ::dynamic::schema:: < crate
        ::types::PhotoVideoCodec > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("PhotoVideo", crate ::dynamic::schema:: < crate ::types::PhotoVideo > ()),
        #[cfg(any(feature = "files"))] ("CreateFileRequest", crate ::dynamic::schema:: <
        crate ::types::CreateFileRequest > ()), #[cfg(any(feature = "files"))]
        ("CreateFileResponse", crate ::dynamic::schema:: < crate
        ::types::CreateFileResponse > ()), #[cfg(any(feature = "files"))]
        ("ConfirmFileUploadRequest", crate ::dynamic::schema:: < crate
        ::types::ConfirmFileUploadRequest > ()), #[cfg(any(feature = "files"))]
        ("UploadResult", crate ::dynamic::schema:: < crate ::types::UploadResult > ()),
        #[cfg(any(feature = "files"))] ("CreateLargeFileRequest", crate
        ::dynamic::schema:: < crate ::types::CreateLargeFileRequest > ()),
        #[cfg(any(feature = "files"))] ("CreateLargeFileResponse", crate
        ::dynamic::schema:: < crate ::types::CreateLargeFileResponse > ()),
        #[cfg(any(feature = "import-export"))] ("ImportExportTask", crate
        ::dynamic::schema:: < crate ::types::ImportExportTask > ()), #[cfg(any(feature =
        "import-export"))] ("StartedTask", crate ::dynamic::schema:: < crate
        ::types::StartedTask > ()), #[cfg(any(feature = "import-export"))]
        ("ImportExportTasks", crate ::dynamic::schema:: < crate
        ::types::ImportExportTasks > ()), #[cfg(any(feature = "live-interaction-rules"))]
        ("InteractionRuleRequest", crate ::dynamic::schema:: < crate
        ::types::InteractionRuleRequest > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("HitCondition", crate
        ::dynamic::schema:: < crate ::types::HitCondition > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("HitConditionRelation",
        crate ::dynamic::schema:: < crate ::types::HitConditionRelation > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("HitConditionTag", crate ::dynamic::schema:: < crate ::types::HitConditionTag >
        ()), #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("HitConditionOperation", crate ::dynamic::schema:: < crate
        ::types::HitConditionOperation > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("HitConditionMatch", crate
        ::dynamic::schema:: < crate ::types::HitConditionMatch > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("RuleTrigger", crate
        ::dynamic::schema:: < crate ::types::RuleTrigger > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("LiveReplyMode", crate
        ::dynamic::schema:: < crate ::types::LiveReplyMode > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("SmartLayerConfig", crate
        ::dynamic::schema:: < crate ::types::SmartLayerConfig > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("SmartLayerType", crate
        ::dynamic::schema:: < crate ::types::SmartLayerType > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("SmartImageLayerConfig",
        crate ::dynamic::schema:: < crate ::types::SmartImageLayerConfig > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("SmartVideoLayerConfig", crate ::dynamic::schema:: < crate
        ::types::SmartVideoLayerConfig > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("SmartTextLayerConfig",
        crate ::dynamic::schema:: < crate ::types::SmartTextLayerConfig > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("SmartTextType", crate ::dynamic::schema:: < crate ::types::SmartTextType > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("SmartLayerFont", crate ::dynamic::schema:: < crate ::types::SmartLayerFont >
        ()), #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("ReplyAudio", crate ::dynamic::schema:: < crate ::types::ReplyAudio > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("LiveReplyOrder", crate ::dynamic::schema:: < crate ::types::LiveReplyOrder >
        ()), #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("StreamerRole", crate ::dynamic::schema:: < crate ::types::StreamerRole > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("LivePlayType", crate ::dynamic::schema:: < crate ::types::LivePlayType > ()),
        #[cfg(any(feature = "live-interaction-rules"))] ("InteractionRule", crate
        ::dynamic::schema:: < crate ::types::InteractionRule > ()), #[cfg(any(feature =
        "live-interaction-rules"))] ("InteractionRuleGroupRequest", crate
        ::dynamic::schema:: < crate ::types::InteractionRuleGroupRequest > ()),
        #[cfg(any(feature = "live-interaction-rules"))] ("InteractionRuleDraft", crate
        ::dynamic::schema:: < crate ::types::InteractionRuleDraft > ()),
        #[cfg(any(feature = "live-interaction-rules"))]
        ("CreateInteractionRuleGroupResponse", crate ::dynamic::schema:: < crate
        ::types::CreateInteractionRuleGroupResponse > ()), #[cfg(any(feature =
        "live-interaction-rules"))] ("InteractionRuleGroupPage", crate
        ::dynamic::schema:: < crate ::types::InteractionRuleGroupPage > ()),
        #[cfg(any(feature = "live-interaction-rules"))] ("InteractionRuleGroup", crate
        ::dynamic::schema:: < crate ::types::InteractionRuleGroup > ()),
        #[cfg(any(feature = "live-interaction-rules"))]
        ("InteractionRuleGroupSummaryPage", crate ::dynamic::schema:: < crate
        ::types::InteractionRuleGroupSummaryPage > ()), #[cfg(any(feature =
        "live-interaction-rules"))] ("InteractionRuleGroupSummary", crate
        ::dynamic::schema:: < crate ::types::InteractionRuleGroupSummary > ()),
        #[cfg(any(feature = "live-platforms"))] ("CreateLivePlatformRequest", crate
        ::dynamic::schema:: < crate ::types::CreateLivePlatformRequest > ()),
        #[cfg(any(feature = "live-platforms"))] ("LivePlatformAuth", crate
        ::dynamic::schema:: < crate ::types::LivePlatformAuth > ()), #[cfg(any(feature =
        "live-platforms"))] ("LivePlatformCallback", crate ::dynamic::schema:: < crate
        ::types::LivePlatformCallback > ()), #[cfg(any(feature = "live-platforms"))]
        ("LivePlatformApiType", crate ::dynamic::schema:: < crate
        ::types::LivePlatformApiType > ()), #[cfg(any(feature = "live-platforms"))]
        ("LivePlatformId", crate ::dynamic::schema:: < crate ::types::LivePlatformId >
        ()), #[cfg(any(feature = "live-platforms"))] ("LivePlatformAccessType", crate
        ::dynamic::schema:: < crate ::types::LivePlatformAccessType > ()),
        #[cfg(any(feature = "live-platforms"))] ("ListLivePlatformsResponse", crate
        ::dynamic::schema:: < crate ::types::ListLivePlatformsResponse > ()),
        #[cfg(any(feature = "live-platforms"))] ("LivePlatform", crate
        ::dynamic::schema:: < crate ::types::LivePlatform > ()), #[cfg(any(feature =
        "live-platforms"))] ("LivePlatformAuthorization", crate ::dynamic::schema:: <
        crate ::types::LivePlatformAuthorization > ()), #[cfg(any(feature =
        "live-platforms"))] ("LivePlatformAuthorizeState", crate ::dynamic::schema:: <
        crate ::types::LivePlatformAuthorizeState > ()), #[cfg(any(feature =
        "live-platforms"))] ("UpdateLivePlatformRequest", crate ::dynamic::schema:: <
        crate ::types::UpdateLivePlatformRequest > ()), #[cfg(any(feature =
        "live-platforms"))] ("UpdateLivePlatformAuth", crate ::dynamic::schema:: < crate
        ::types::UpdateLivePlatformAuth > ()), #[cfg(any(feature = "live-platforms"))]
        ("ListLivePlatformProductsResponse", crate ::dynamic::schema:: < crate
        ::types::ListLivePlatformProductsResponse > ()), #[cfg(any(feature =
        "live-platforms"))] ("LivePlatformProduct", crate ::dynamic::schema:: < crate
        ::types::LivePlatformProduct > ()), #[cfg(any(feature = "live-platforms"))]
        ("ListLivePlatformAccessTypesResponse", crate ::dynamic::schema:: < crate
        ::types::ListLivePlatformAccessTypesResponse > ()), #[cfg(any(feature =
        "live-rooms"))] ("SmartLiveUserConfig", crate ::dynamic::schema:: < crate
        ::types::SmartLiveUserConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveExitConfig", crate ::dynamic::schema:: < crate ::types::LiveExitConfig >
        ()), #[cfg(any(feature = "live-rooms"))] ("LiveAutoStopMode", crate
        ::dynamic::schema:: < crate ::types::LiveAutoStopMode > ()), #[cfg(any(feature =
        "live-rooms"))] ("LiveEventCallbackConfig", crate ::dynamic::schema:: < crate
        ::types::LiveEventCallbackConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveEventCallbackAuthType", crate ::dynamic::schema:: < crate
        ::types::LiveEventCallbackAuthType > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveEventType", crate ::dynamic::schema:: < crate ::types::LiveEventType > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveNotifyConfig", crate
        ::dynamic::schema:: < crate ::types::LiveNotifyConfig > ()), #[cfg(any(feature =
        "live-rooms"))] ("NotifyEvent", crate ::dynamic::schema:: < crate
        ::types::NotifyEvent > ()), #[cfg(any(feature = "live-rooms"))]
        ("UpdateSmartLiveUserConfigRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateSmartLiveUserConfigRequest > ()), #[cfg(any(feature =
        "live-rooms"))] ("UpdateLiveNotifyConfig", crate ::dynamic::schema:: < crate
        ::types::UpdateLiveNotifyConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveNotifyAction", crate ::dynamic::schema:: < crate ::types::LiveNotifyAction
        > ()), #[cfg(any(feature = "live-rooms"))] ("BatchConfirmLiveCommandsRequest",
        crate ::dynamic::schema:: < crate ::types::BatchConfirmLiveCommandsRequest > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveConfirmableCommand", crate
        ::dynamic::schema:: < crate ::types::LiveConfirmableCommand > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveConfirmAction", crate
        ::dynamic::schema:: < crate ::types::LiveConfirmAction > ()), #[cfg(any(feature =
        "live-rooms"))] ("ExecuteSmartLiveCommandRequest", crate ::dynamic::schema:: <
        crate ::types::ExecuteSmartLiveCommandRequest > ()), #[cfg(any(feature =
        "live-rooms"))] ("LiveCommandName", crate ::dynamic::schema:: < crate
        ::types::LiveCommandName > ()), #[cfg(any(feature = "live-rooms"))]
        ("ExecuteSmartLiveCommandResponse", crate ::dynamic::schema:: < crate
        ::types::ExecuteSmartLiveCommandResponse > ()), #[cfg(any(feature =
        "live-rooms"))] ("InsertCommandPage", crate ::dynamic::schema:: < crate
        ::types::InsertCommandPage > ()), #[cfg(any(feature = "live-rooms"))]
        ("InsertCommand", crate ::dynamic::schema:: < crate ::types::InsertCommand > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveCommandSource", crate
        ::dynamic::schema:: < crate ::types::LiveCommandSource > ()), #[cfg(any(feature =
        "live-rooms"))] ("SmartLiveJobState", crate ::dynamic::schema:: < crate
        ::types::SmartLiveJobState > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveJobPage", crate ::dynamic::schema:: < crate ::types::SmartLiveJobPage
        > ()), #[cfg(any(feature = "live-rooms"))] ("SmartLiveJob", crate
        ::dynamic::schema:: < crate ::types::SmartLiveJob > ()), #[cfg(any(feature =
        "live-rooms"))] ("RtcLiveEventCallbackConfig", crate ::dynamic::schema:: < crate
        ::types::RtcLiveEventCallbackConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("RtcLiveEventType", crate ::dynamic::schema:: < crate ::types::RtcLiveEventType
        > ()), #[cfg(any(feature = "live-rooms"))] ("CoStreamerConfig", crate
        ::dynamic::schema:: < crate ::types::CoStreamerConfig > ()), #[cfg(any(feature =
        "live-rooms"))] ("StreamerAction", crate ::dynamic::schema:: < crate
        ::types::StreamerAction > ()), #[cfg(any(feature = "live-rooms"))] ("LiveJobLog",
        crate ::dynamic::schema:: < crate ::types::LiveJobLog > ()), #[cfg(any(feature =
        "live-rooms"))] ("PlatformLiveDetailInfo", crate ::dynamic::schema:: < crate
        ::types::PlatformLiveDetailInfo > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveUsedResourceType", crate ::dynamic::schema:: < crate
        ::types::LiveUsedResourceType > ()), #[cfg(any(feature = "live-rooms"))]
        ("StartSmartLiveRequest", crate ::dynamic::schema:: < crate
        ::types::StartSmartLiveRequest > ()), #[cfg(any(feature = "live-rooms"))]
        ("PlayPolicy", crate ::dynamic::schema:: < crate ::types::PlayPolicy > ()),
        #[cfg(any(feature = "live-rooms"))] ("LivePlayMode", crate ::dynamic::schema:: <
        crate ::types::LivePlayMode > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveRandomPlayMode", crate ::dynamic::schema:: < crate
        ::types::LiveRandomPlayMode > ()), #[cfg(any(feature = "live-rooms", feature =
        "video-scripts"))] ("ViewMode", crate ::dynamic::schema:: < crate
        ::types::ViewMode > ()), #[cfg(any(feature = "live-rooms"))] ("LiveJobRunConfig",
        crate ::dynamic::schema:: < crate ::types::LiveJobRunConfig > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveAllowedResourceType", crate
        ::dynamic::schema:: < crate ::types::LiveAllowedResourceType > ()),
        #[cfg(any(feature = "live-rooms"))] ("StartSmartLiveResponse", crate
        ::dynamic::schema:: < crate ::types::StartSmartLiveResponse > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveWarning", crate ::dynamic::schema:: <
        crate ::types::LiveWarning > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveWarningType", crate ::dynamic::schema:: < crate ::types::LiveWarningType >
        ()), #[cfg(any(feature = "live-rooms"))] ("RuleCommandPage", crate
        ::dynamic::schema:: < crate ::types::RuleCommandPage > ()), #[cfg(any(feature =
        "live-rooms"))] ("RuleCommand", crate ::dynamic::schema:: < crate
        ::types::RuleCommand > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveRoomInteractionRule", crate ::dynamic::schema:: < crate
        ::types::LiveRoomInteractionRule > ()), #[cfg(any(feature = "live-rooms"))]
        ("ScriptCommandPage", crate ::dynamic::schema:: < crate
        ::types::ScriptCommandPage > ()), #[cfg(any(feature = "live-rooms"))]
        ("ScriptCommand", crate ::dynamic::schema:: < crate ::types::ScriptCommand > ()),
        #[cfg(any(feature = "live-rooms"))] ("LivePlayingScript", crate
        ::dynamic::schema:: < crate ::types::LivePlayingScript > ()), #[cfg(any(feature =
        "live-rooms"))] ("LivePlayingPassage", crate ::dynamic::schema:: < crate
        ::types::LivePlayingPassage > ()), #[cfg(any(feature = "live-rooms"))]
        ("ReportLiveEventRequest", crate ::dynamic::schema:: < crate
        ::types::ReportLiveEventRequest > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveEvent", crate ::dynamic::schema:: < crate ::types::LiveEvent > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveEventReportResponse", crate
        ::dynamic::schema:: < crate ::types::LiveEventReportResponse > ()),
        #[cfg(any(feature = "live-rooms"))] ("ConfirmSmartLiveRoomRequest", crate
        ::dynamic::schema:: < crate ::types::ConfirmSmartLiveRoomRequest > ()),
        #[cfg(any(feature = "live-rooms"))] ("SmartLiveRoomRequest", crate
        ::dynamic::schema:: < crate ::types::SmartLiveRoomRequest > ()),
        #[cfg(any(feature = "live-rooms"))] ("SmartLiveRoomType", crate
        ::dynamic::schema:: < crate ::types::SmartLiveRoomType > ()), #[cfg(any(feature =
        "live-rooms"))] ("LiveSceneScript", crate ::dynamic::schema:: < crate
        ::types::LiveSceneScript > ()), #[cfg(any(feature = "live-rooms"))]
        ("LivePassage", crate ::dynamic::schema:: < crate ::types::LivePassage > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveAudioConfig", crate ::dynamic::schema::
        < crate ::types::LiveAudioConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("RelatedProduct", crate ::dynamic::schema:: < crate ::types::RelatedProduct >
        ()), #[cfg(any(feature = "live-rooms"))] ("LiveRoomInteractionConfig", crate
        ::dynamic::schema:: < crate ::types::LiveRoomInteractionConfig > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveRoomEventCallbackConfig", crate
        ::dynamic::schema:: < crate ::types::LiveRoomEventCallbackConfig > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveRoomSharedConfig", crate
        ::dynamic::schema:: < crate ::types::LiveRoomSharedConfig > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveRoomSharedState", crate
        ::dynamic::schema:: < crate ::types::LiveRoomSharedState > ()), #[cfg(any(feature
        = "live-rooms"))] ("PlatformLiveInfo", crate ::dynamic::schema:: < crate
        ::types::PlatformLiveInfo > ()), #[cfg(any(feature = "live-rooms"))]
        ("CreateSmartLiveRoomResponse", crate ::dynamic::schema:: < crate
        ::types::CreateSmartLiveRoomResponse > ()), #[cfg(any(feature = "live-rooms"))]
        ("RoomLiveState", crate ::dynamic::schema:: < crate ::types::RoomLiveState > ()),
        #[cfg(any(feature = "live-rooms"))] ("TemplateOwnership", crate
        ::dynamic::schema:: < crate ::types::TemplateOwnership > ()), #[cfg(any(feature =
        "live-rooms"))] ("RoomConfirmFilter", crate ::dynamic::schema:: < crate
        ::types::RoomConfirmFilter > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveRoomPage", crate ::dynamic::schema:: < crate
        ::types::SmartLiveRoomPage > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveRoomSummary", crate ::dynamic::schema:: < crate
        ::types::SmartLiveRoomSummary > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveRoomState", crate ::dynamic::schema:: < crate
        ::types::SmartLiveRoomState > ()), #[cfg(any(feature = "live-rooms"))]
        ("RoomConfirmState", crate ::dynamic::schema:: < crate ::types::RoomConfirmState
        > ()), #[cfg(any(feature = "live-rooms"))] ("SmartLiveRoom", crate
        ::dynamic::schema:: < crate ::types::SmartLiveRoom > ()), #[cfg(any(feature =
        "live-rooms"))] ("ShowLiveWarningInfoResponse", crate ::dynamic::schema:: < crate
        ::types::ShowLiveWarningInfoResponse > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingJobState", crate ::dynamic::schema:: < crate
        ::types::TrainingJobState > ()), #[cfg(any(feature = "model-training"))]
        ("List2dModelTrainingJobResponse", crate ::dynamic::schema:: < crate
        ::types::List2dModelTrainingJobResponse > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingJobBasicInfo", crate ::dynamic::schema:: < crate
        ::types::TrainingJobBasicInfo > ()), #[cfg(any(feature = "model-training"))]
        ("ModelVersion", crate ::dynamic::schema:: < crate ::types::ModelVersion > ()),
        #[cfg(any(feature = "model-training"))] ("MattingType", crate ::dynamic::schema::
        < crate ::types::MattingType > ()), #[cfg(any(feature = "model-training"))]
        ("CreateTrainingJob", crate ::dynamic::schema:: < crate
        ::types::CreateTrainingJob > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingCommandMessage", crate ::dynamic::schema:: < crate
        ::types::TrainingCommandMessage > ()), #[cfg(any(feature = "model-training"))]
        ("VoiceProperties", crate ::dynamic::schema:: < crate ::types::VoiceProperties >
        ()), #[cfg(any(feature = "model-training"))] ("VoiceJobTag", crate
        ::dynamic::schema:: < crate ::types::VoiceJobTag > ()), #[cfg(any(feature =
        "model-training", feature = "voice-training"))] ("TrainingVoiceSex", crate
        ::dynamic::schema:: < crate ::types::TrainingVoiceSex > ()), #[cfg(any(feature =
        "model-training", feature = "voice-training"))] ("TrainingVoiceLanguage", crate
        ::dynamic::schema:: < crate ::types::TrainingVoiceLanguage > ()),
        #[cfg(any(feature = "model-training"))] ("AudioSourceType", crate
        ::dynamic::schema:: < crate ::types::AudioSourceType > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingJobUploads", crate ::dynamic::schema:: < crate
        ::types::TrainingJobUploads > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingJob", crate ::dynamic::schema:: < crate ::types::TrainingJob > ()),
        #[cfg(any(feature = "model-training"))] ("OperationLogInfo", crate
        ::dynamic::schema:: < crate ::types::OperationLogInfo > ()), #[cfg(any(feature =
        "model-training"))] ("OperationLogType", crate ::dynamic::schema:: < crate
        ::types::OperationLogType > ()), #[cfg(any(feature = "model-training"))]
        ("OperateUser", crate ::dynamic::schema:: < crate ::types::OperateUser > ()),
        #[cfg(any(feature = "model-training"))] ("VerifyVideoMattingInfo", crate
        ::dynamic::schema:: < crate ::types::VerifyVideoMattingInfo > ()),
        #[cfg(any(feature = "model-training"))] ("MattingMethod", crate
        ::dynamic::schema:: < crate ::types::MattingMethod > ()), #[cfg(any(feature =
        "model-training"))] ("CommentLogInfo", crate ::dynamic::schema:: < crate
        ::types::CommentLogInfo > ()), #[cfg(any(feature = "model-training"))]
        ("CommentType", crate ::dynamic::schema:: < crate ::types::CommentType > ()),
        #[cfg(any(feature = "model-training"))] ("ActionSampleInfo", crate
        ::dynamic::schema:: < crate ::types::ActionSampleInfo > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingVideoMarkInfo", crate ::dynamic::schema:: < crate
        ::types::TrainingVideoMarkInfo > ()), #[cfg(any(feature = "model-training"))]
        ("InferenceVideoMarkInfo", crate ::dynamic::schema:: < crate
        ::types::InferenceVideoMarkInfo > ()), #[cfg(any(feature = "model-training"))]
        ("InferenceActionMarkInfo", crate ::dynamic::schema:: < crate
        ::types::InferenceActionMarkInfo > ()), #[cfg(any(feature = "model-training"))]
        ("ActionMarkItem", crate ::dynamic::schema:: < crate ::types::ActionMarkItem >
        ()), #[cfg(any(feature = "model-training"))] ("ActionMarkType", crate
        ::dynamic::schema:: < crate ::types::ActionMarkType > ()), #[cfg(any(feature =
        "model-training"))] ("InferenceEyeCorrectionMarkInfo", crate ::dynamic::schema::
        < crate ::types::InferenceEyeCorrectionMarkInfo > ()), #[cfg(any(feature =
        "model-training", feature = "voice-training"))] ("TrainingAllocatedResource",
        crate ::dynamic::schema:: < crate ::types::TrainingAllocatedResource > ()),
        #[cfg(any(feature = "model-training"))] ("RotationState", crate
        ::dynamic::schema:: < crate ::types::RotationState > ()), #[cfg(any(feature =
        "model-training"))] ("SubTrainingJob", crate ::dynamic::schema:: < crate
        ::types::SubTrainingJob > ()), #[cfg(any(feature = "model-training"))]
        ("UpdateTrainingJob", crate ::dynamic::schema:: < crate
        ::types::UpdateTrainingJob > ()), #[cfg(any(feature = "model-training"))]
        ("ActionBasicSampleInfo", crate ::dynamic::schema:: < crate
        ::types::ActionBasicSampleInfo > ()), #[cfg(any(feature = "model-training"))]
        ("ExecuteTrainingCommand", crate ::dynamic::schema:: < crate
        ::types::ExecuteTrainingCommand > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingCommand", crate ::dynamic::schema:: < crate ::types::TrainingCommand >
        ()), #[cfg(any(feature = "model-training"))] ("CommentData", crate
        ::dynamic::schema:: < crate ::types::CommentData > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingCommandOutcome", crate ::dynamic::schema:: < crate
        ::types::TrainingCommandOutcome > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingCommandResult", crate ::dynamic::schema:: < crate
        ::types::TrainingCommandResult > ()), #[cfg(any(feature = "model-training"))]
        ("MultipartUploadInfo", crate ::dynamic::schema:: < crate
        ::types::MultipartUploadInfo > ()), #[cfg(any(feature = "orders"))]
        ("CreateOrderRequest", crate ::dynamic::schema:: < crate
        ::types::CreateOrderRequest > ()), #[cfg(any(feature = "orders"))] ("OrderItem",
        crate ::dynamic::schema:: < crate ::types::OrderItem > ()), #[cfg(any(feature =
        "orders"))] ("CreateOrderResponse", crate ::dynamic::schema:: < crate
        ::types::CreateOrderResponse > ()), #[cfg(any(feature = "photo-detection"))]
        ("CreatePhotoDetectionRequest", crate ::dynamic::schema:: < crate
        ::types::CreatePhotoDetectionRequest > ()), #[cfg(any(feature =
        "photo-detection"))] ("CreatePhotoDetectionResponse", crate ::dynamic::schema:: <
        crate ::types::CreatePhotoDetectionResponse > ()), #[cfg(any(feature =
        "photo-detection"))] ("PhotoDetection", crate ::dynamic::schema:: < crate
        ::types::PhotoDetection > ()), #[cfg(any(feature = "photo-detection"))]
        ("PhotoDetectionState", crate ::dynamic::schema:: < crate
        ::types::PhotoDetectionState > ()), #[cfg(any(feature = "picture-modeling"))]
        ("PictureModelingState", crate ::dynamic::schema:: < crate
        ::types::PictureModelingState > ()), #[cfg(any(feature = "picture-modeling"))]
        ("ListPictureModelingJobsResponse", crate ::dynamic::schema:: < crate
        ::types::ListPictureModelingJobsResponse > ()), #[cfg(any(feature =
        "picture-modeling"))] ("PictureModelingInfo", crate ::dynamic::schema:: < crate
        ::types::PictureModelingInfo > ()), #[cfg(any(feature = "picture-modeling"))]
        ("CreatePictureModelingJobResponse", crate ::dynamic::schema:: < crate
        ::types::CreatePictureModelingJobResponse > ()), #[cfg(any(feature =
        "picture-modeling"))] ("PictureModelingByUrl", crate ::dynamic::schema:: < crate
        ::types::PictureModelingByUrl > ()), #[cfg(any(feature = "picture-modeling"))]
        ("StyleState", crate ::dynamic::schema:: < crate ::types::StyleState > ()),
        #[cfg(any(feature = "picture-modeling"))] ("ListStylesResponse", crate
        ::dynamic::schema:: < crate ::types::ListStylesResponse > ()), #[cfg(any(feature
        = "picture-modeling"))] ("Style", crate ::dynamic::schema:: < crate
        ::types::Style > ()), #[cfg(any(feature = "picture-modeling"))] ("StyleSex",
        crate ::dynamic::schema:: < crate ::types::StyleSex > ()), #[cfg(any(feature =
        "picture-modeling"))] ("StyleAssetItem", crate ::dynamic::schema:: < crate
        ::types::StyleAssetItem > ()), #[cfg(any(feature = "picture-modeling"))]
        ("StyleAssetType", crate ::dynamic::schema:: < crate ::types::StyleAssetType >
        ()), #[cfg(any(feature = "picture-modeling"))] ("StyleExtraMeta", crate
        ::dynamic::schema:: < crate ::types::StyleExtraMeta > ()), #[cfg(any(feature =
        "products"))] ("CreateProductRequest", crate ::dynamic::schema:: < crate
        ::types::CreateProductRequest > ()), #[cfg(any(feature = "products"))]
        ("ProductCover", crate ::dynamic::schema:: < crate ::types::ProductCover > ()),
        #[cfg(any(feature = "products"))] ("ProductText", crate ::dynamic::schema:: <
        crate ::types::ProductText > ()), #[cfg(any(feature = "products"))]
        ("ProductMedia", crate ::dynamic::schema:: < crate ::types::ProductMedia > ()),
        #[cfg(any(feature = "products"))] ("ProductMediaType", crate ::dynamic::schema::
        < crate ::types::ProductMediaType > ()), #[cfg(any(feature = "products"))]
        ("CreateProductResponse", crate ::dynamic::schema:: < crate
        ::types::CreateProductResponse > ()), #[cfg(any(feature = "products"))]
        ("ProductState", crate ::dynamic::schema:: < crate ::types::ProductState > ()),
        #[cfg(any(feature = "products"))] ("ListProductsResponse", crate
        ::dynamic::schema:: < crate ::types::ListProductsResponse > ()),
        #[cfg(any(feature = "products"))] ("Product", crate ::dynamic::schema:: < crate
        ::types::Product > ()), #[cfg(any(feature = "products"))] ("ProductCoverDetails",
        crate ::dynamic::schema:: < crate ::types::ProductCoverDetails > ()),
        #[cfg(any(feature = "products"))] ("ProductMediaDetails", crate
        ::dynamic::schema:: < crate ::types::ProductMediaDetails > ()), #[cfg(any(feature
        = "products"))] ("UpdateProductRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateProductRequest > ()), #[cfg(any(feature = "products"))]
        ("ProductAssetRelation", crate ::dynamic::schema:: < crate
        ::types::ProductAssetRelation > ()), #[cfg(any(feature = "products"))]
        ("ProductAssetAction", crate ::dynamic::schema:: < crate
        ::types::ProductAssetAction > ()), #[cfg(any(feature = "subtitles"))]
        ("CreateSubtitleFileRequest", crate ::dynamic::schema:: < crate
        ::types::CreateSubtitleFileRequest > ()), #[cfg(any(feature = "subtitles"))]
        ("CreateSubtitleFileResponse", crate ::dynamic::schema:: < crate
        ::types::CreateSubtitleFileResponse > ()), #[cfg(any(feature = "subtitles"))]
        ("SubtitleJob", crate ::dynamic::schema:: < crate ::types::SubtitleJob > ()),
        #[cfg(any(feature = "subtitles"))] ("SubtitleJobState", crate ::dynamic::schema::
        < crate ::types::SubtitleJobState > ()), #[cfg(any(feature = "subtitles"))]
        ("SubtitleFileDetail", crate ::dynamic::schema:: < crate
        ::types::SubtitleFileDetail > ()), #[cfg(any(feature = "tenants"))]
        ("BindAssetResourceRequest", crate ::dynamic::schema:: < crate
        ::types::BindAssetResourceRequest > ()), #[cfg(any(feature = "tenants", feature =
        "usage"))] ("BusinessType", crate ::dynamic::schema:: < crate
        ::types::BusinessType > ()), #[cfg(any(feature = "tenants"))]
        ("CountTenantResourcesResponse", crate ::dynamic::schema:: < crate
        ::types::CountTenantResourcesResponse > ()), #[cfg(any(feature = "tenants"))]
        ("ResourcesCount", crate ::dynamic::schema:: < crate ::types::ResourcesCount >
        ()), #[cfg(any(feature = "tenants"))] ("TenantUserConfiguration", crate
        ::dynamic::schema:: < crate ::types::TenantUserConfiguration > ()),
        #[cfg(any(feature = "tenants"))] ("Favorites", crate ::dynamic::schema:: < crate
        ::types::Favorites > ()), #[cfg(any(feature = "tenants"))] ("FavoriteType", crate
        ::dynamic::schema:: < crate ::types::FavoriteType > ()), #[cfg(any(feature =
        "tenants", feature = "usage"))] ("SubResourceType", crate ::dynamic::schema:: <
        crate ::types::SubResourceType > ()), #[cfg(any(feature = "tenants"))]
        ("TenantResourcePage", crate ::dynamic::schema:: < crate
        ::types::TenantResourcePage > ()), #[cfg(any(feature = "tenants"))]
        ("TenantResource", crate ::dynamic::schema:: < crate ::types::TenantResource >
        ()), #[cfg(any(feature = "tenants"))] ("BoundAsset", crate ::dynamic::schema:: <
        crate ::types::BoundAsset > ()), #[cfg(any(feature = "tenants", feature =
        "usage"))] ("ResourceUnit", crate ::dynamic::schema:: < crate
        ::types::ResourceUnit > ()), #[cfg(any(feature = "tenants"))]
        ("TenantNoticeConfiguration", crate ::dynamic::schema:: < crate
        ::types::TenantNoticeConfiguration > ()), #[cfg(any(feature = "tenants"))]
        ("TenantNoticeType", crate ::dynamic::schema:: < crate ::types::TenantNoticeType
        > ()), #[cfg(any(feature = "tenants"))] ("ShowResourceUsageResponse", crate
        ::dynamic::schema:: < crate ::types::ShowResourceUsageResponse > ()),
        #[cfg(any(feature = "tenants", feature = "usage"))] ("ResourceUsage", crate
        ::dynamic::schema:: < crate ::types::ResourceUsage > ()), #[cfg(any(feature =
        "tenants"))] ("TenantAssignmentPage", crate ::dynamic::schema:: < crate
        ::types::TenantAssignmentPage > ()), #[cfg(any(feature = "tenants"))]
        ("ResourceAssignment", crate ::dynamic::schema:: < crate
        ::types::ResourceAssignment > ()), #[cfg(any(feature = "tenants"))]
        ("ResourceAssignmentSummary", crate ::dynamic::schema:: < crate
        ::types::ResourceAssignmentSummary > ()), #[cfg(any(feature = "tenants"))]
        ("TenantServiceConfigs", crate ::dynamic::schema:: < crate
        ::types::TenantServiceConfigs > ()), #[cfg(any(feature = "tenants"))]
        ("ServiceSharedConfig", crate ::dynamic::schema:: < crate
        ::types::ServiceSharedConfig > ()), #[cfg(any(feature = "tenants"))]
        ("TenantLogConfig", crate ::dynamic::schema:: < crate ::types::TenantLogConfig >
        ()), #[cfg(any(feature = "tenants"))] ("SubAccountControlConfig", crate
        ::dynamic::schema:: < crate ::types::SubAccountControlConfig > ()),
        #[cfg(any(feature = "tenants"))] ("SubAccountType", crate ::dynamic::schema:: <
        crate ::types::SubAccountType > ()), #[cfg(any(feature = "tenants"))]
        ("UpdateTenantServiceConfigsRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateTenantServiceConfigsRequest > ()), #[cfg(any(feature =
        "tenants"))] ("UpdatedTenantServiceConfigs", crate ::dynamic::schema:: < crate
        ::types::UpdatedTenantServiceConfigs > ()), #[cfg(any(feature = "tenants"))]
        ("ServiceAgreement", crate ::dynamic::schema:: < crate ::types::ServiceAgreement
        > ()), #[cfg(any(feature = "tenants"))] ("AgreementExpiryMode", crate
        ::dynamic::schema:: < crate ::types::AgreementExpiryMode > ()), #[cfg(any(feature
        = "tenants"))] ("SignSpecialAgreementRequest", crate ::dynamic::schema:: < crate
        ::types::SignSpecialAgreementRequest > ()), #[cfg(any(feature = "tenants"))]
        ("SpecialAgreementType", crate ::dynamic::schema:: < crate
        ::types::SpecialAgreementType > ()), #[cfg(any(feature = "tenants"))]
        ("SpecialAgreement", crate ::dynamic::schema:: < crate ::types::SpecialAgreement
        > ()), #[cfg(any(feature = "text-to-speech"))] ("CheckVoiceAssetResponse", crate
        ::dynamic::schema:: < crate ::types::CheckVoiceAssetResponse > ()),
        #[cfg(any(feature = "text-to-speech"))] ("CheckedVoiceMeta", crate
        ::dynamic::schema:: < crate ::types::CheckedVoiceMeta > ()), #[cfg(any(feature =
        "text-to-speech"))] ("CheckedVoiceModelMeta", crate ::dynamic::schema:: < crate
        ::types::CheckedVoiceModelMeta > ()), #[cfg(any(feature = "text-to-speech"))]
        ("CheckedExternalVoiceMeta", crate ::dynamic::schema:: < crate
        ::types::CheckedExternalVoiceMeta > ()), #[cfg(any(feature = "text-to-speech"))]
        ("ExternalSpeaker", crate ::dynamic::schema:: < crate ::types::ExternalSpeaker >
        ()), #[cfg(any(feature = "text-to-speech"))] ("TtsJobType", crate
        ::dynamic::schema:: < crate ::types::TtsJobType > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsService", crate ::dynamic::schema:: < crate
        ::types::TtsService > ()), #[cfg(any(feature = "text-to-speech"))]
        ("ListTtsJobsResponse", crate ::dynamic::schema:: < crate
        ::types::ListTtsJobsResponse > ()), #[cfg(any(feature = "text-to-speech"))]
        ("TtsJob", crate ::dynamic::schema:: < crate ::types::TtsJob > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsAudioFormat", crate
        ::dynamic::schema:: < crate ::types::TtsAudioFormat > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsJobState", crate ::dynamic::schema:: < crate
        ::types::TtsJobState > ()), #[cfg(any(feature = "text-to-speech"))]
        ("TtsJobFile", crate ::dynamic::schema:: < crate ::types::TtsJobFile > ()),
        #[cfg(any(feature = "text-to-speech"))] ("ListTtsPhoneticSymbolsResponse", crate
        ::dynamic::schema:: < crate ::types::ListTtsPhoneticSymbolsResponse > ()),
        #[cfg(any(feature = "text-to-speech"))] ("CreateAsyncTtsJobRequest", crate
        ::dynamic::schema:: < crate ::types::CreateAsyncTtsJobRequest > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsCallbackConfig", crate
        ::dynamic::schema:: < crate ::types::TtsCallbackConfig > ()), #[cfg(any(feature =
        "text-to-speech"))] ("CreateTtsJobResponse", crate ::dynamic::schema:: < crate
        ::types::CreateTtsJobResponse > ()), #[cfg(any(feature = "text-to-speech"))]
        ("CreateTtsAuditionRequest", crate ::dynamic::schema:: < crate
        ::types::CreateTtsAuditionRequest > ()), #[cfg(any(feature = "text-to-speech"))]
        ("AsyncTtsJob", crate ::dynamic::schema:: < crate ::types::AsyncTtsJob > ()),
        #[cfg(any(feature = "text-to-speech"))] ("ShowTtsAuditionFileResponse", crate
        ::dynamic::schema:: < crate ::types::ShowTtsAuditionFileResponse > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsAuditionFile", crate
        ::dynamic::schema:: < crate ::types::TtsAuditionFile > ()), #[cfg(any(feature =
        "text-to-speech"))] ("CreateTtsOnceCodeResponse", crate ::dynamic::schema:: <
        crate ::types::CreateTtsOnceCodeResponse > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsVocabularySettings", crate ::dynamic::schema:: < crate
        ::types::TtsVocabularySettings > ()), #[cfg(any(feature = "text-to-speech"))]
        ("TtsVocabularyType", crate ::dynamic::schema:: < crate
        ::types::TtsVocabularyType > ()), #[cfg(any(feature = "text-to-speech"))]
        ("TtsConfigId", crate ::dynamic::schema:: < crate ::types::TtsConfigId > ()),
        #[cfg(any(feature = "text-to-speech"))] ("DeleteTtsVocabulariesRequest", crate
        ::dynamic::schema:: < crate ::types::DeleteTtsVocabulariesRequest > ()),
        #[cfg(any(feature = "text-to-speech"))] ("ListTtsVocabulariesResponse", crate
        ::dynamic::schema:: < crate ::types::ListTtsVocabulariesResponse > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsVocabulary", crate
        ::dynamic::schema:: < crate ::types::TtsVocabulary > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsVocabularyGroupSettings", crate ::dynamic::schema:: <
        crate ::types::TtsVocabularyGroupSettings > ()), #[cfg(any(feature =
        "text-to-speech"))] ("ListTtsVocabularyGroupsResponse", crate ::dynamic::schema::
        < crate ::types::ListTtsVocabularyGroupsResponse > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsVocabularyGroup", crate ::dynamic::schema:: < crate
        ::types::TtsVocabularyGroup > ()), #[cfg(any(feature = "text-to-speech"))]
        ("TtsTenantConfig", crate ::dynamic::schema:: < crate ::types::TtsTenantConfig >
        ()), #[cfg(any(feature = "text-to-speech"))] ("ListTtsTenantConfigsResponse",
        crate ::dynamic::schema:: < crate ::types::ListTtsTenantConfigsResponse > ()),
        #[cfg(any(feature = "text-to-speech"))] ("SetTtsGroupAssetsRequest", crate
        ::dynamic::schema:: < crate ::types::SetTtsGroupAssetsRequest > ()),
        #[cfg(any(feature = "usage"))] ("UsageResourceType", crate ::dynamic::schema:: <
        crate ::types::UsageResourceType > ()), #[cfg(any(feature = "usage"))]
        ("UsageBusinessType", crate ::dynamic::schema:: < crate
        ::types::UsageBusinessType > ()), #[cfg(any(feature = "usage"))] ("UsageUnit",
        crate ::dynamic::schema:: < crate ::types::UsageUnit > ()), #[cfg(any(feature =
        "usage"))] ("UsageSummary", crate ::dynamic::schema:: < crate
        ::types::UsageSummary > ()), #[cfg(any(feature = "usage"))] ("ListUsageResponse",
        crate ::dynamic::schema:: < crate ::types::ListUsageResponse > ()),
        #[cfg(any(feature = "usage"))] ("UsageInPeriod", crate ::dynamic::schema:: <
        crate ::types::UsageInPeriod > ()), #[cfg(any(feature = "user-quotas"))]
        ("CreateUserQuotaRequest", crate ::dynamic::schema:: < crate
        ::types::CreateUserQuotaRequest > ()), #[cfg(any(feature = "user-quotas"))]
        ("UserQuotaLimits", crate ::dynamic::schema:: < crate ::types::UserQuotaLimits >
        ()), #[cfg(any(feature = "user-quotas"))] ("ListUserQuotasResponse", crate
        ::dynamic::schema:: < crate ::types::ListUserQuotasResponse > ()),
        #[cfg(any(feature = "user-quotas"))] ("UserQuota", crate ::dynamic::schema:: <
        crate ::types::UserQuota > ()), #[cfg(any(feature = "user-quotas"))]
        ("UserQuotaAmounts", crate ::dynamic::schema:: < crate ::types::UserQuotaAmounts
        > ()), #[cfg(any(feature = "user-quotas"))] ("UpdateUserQuotaRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateUserQuotaRequest > ()),
        #[cfg(any(feature = "video-scripts"))] ("ScriptCatalog", crate
        ::dynamic::schema:: < crate ::types::ScriptCatalog > ()), #[cfg(any(feature =
        "video-scripts"))] ("ListVideoScriptsResponse", crate ::dynamic::schema:: < crate
        ::types::ListVideoScriptsResponse > ()), #[cfg(any(feature = "video-scripts"))]
        ("VideoScriptBaseInfo", crate ::dynamic::schema:: < crate
        ::types::VideoScriptBaseInfo > ()), #[cfg(any(feature = "video-scripts"))]
        ("ModelAssetType", crate ::dynamic::schema:: < crate ::types::ModelAssetType >
        ()), #[cfg(any(feature = "video-scripts"))] ("VideoScriptConfig", crate
        ::dynamic::schema:: < crate ::types::VideoScriptConfig > ()), #[cfg(any(feature =
        "video-scripts"))] ("ShootScriptAudioFiles", crate ::dynamic::schema:: < crate
        ::types::ShootScriptAudioFiles > ()), #[cfg(any(feature = "video-scripts"))]
        ("ShootScriptAudioFileItem", crate ::dynamic::schema:: < crate
        ::types::ShootScriptAudioFileItem > ()), #[cfg(any(feature = "video-scripts"))]
        ("SavedVideoScript", crate ::dynamic::schema:: < crate ::types::SavedVideoScript
        > ()), #[cfg(any(feature = "video-scripts"))] ("VideoScript", crate
        ::dynamic::schema:: < crate ::types::VideoScript > ()), #[cfg(any(feature =
        "video-scripts"))] ("ShootScriptShowItem", crate ::dynamic::schema:: < crate
        ::types::ShootScriptShowItem > ()), #[cfg(any(feature = "video-scripts"))]
        ("ShootScriptDetail", crate ::dynamic::schema:: < crate
        ::types::ShootScriptDetail > ()), #[cfg(any(feature = "video-scripts"))]
        ("PreviewInfo", crate ::dynamic::schema:: < crate ::types::PreviewInfo > ()),
        #[cfg(any(feature = "video-scripts"))] ("CopyVideoScriptsResponse", crate
        ::dynamic::schema:: < crate ::types::CopyVideoScriptsResponse > ()),
        #[cfg(any(feature = "voice-training"))] ("ShowVoiceTrainingQuotasResponse", crate
        ::dynamic::schema:: < crate ::types::ShowVoiceTrainingQuotasResponse > ()),
        #[cfg(any(feature = "voice-training"))] ("VoiceTrainingsLeft", crate
        ::dynamic::schema:: < crate ::types::VoiceTrainingsLeft > ()), #[cfg(any(feature
        = "voice-training"))] ("VoiceTrainingResource", crate ::dynamic::schema:: < crate
        ::types::VoiceTrainingResource > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceResourceOperation", crate ::dynamic::schema:: < crate
        ::types::VoiceResourceOperation > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceResourceType", crate ::dynamic::schema:: < crate
        ::types::VoiceResourceType > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceShortJob", crate ::dynamic::schema:: < crate ::types::VoiceShortJob > ()),
        #[cfg(any(feature = "voice-training"))] ("VoiceShortJobType", crate
        ::dynamic::schema:: < crate ::types::VoiceShortJobType > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceTrainingState", crate ::dynamic::schema:: < crate
        ::types::VoiceTrainingState > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceAssessment", crate ::dynamic::schema:: < crate ::types::VoiceAssessment >
        ()), #[cfg(any(feature = "voice-training"))] ("VoiceAssessmentProperty", crate
        ::dynamic::schema:: < crate ::types::VoiceAssessmentProperty > ()),
        #[cfg(any(feature = "voice-training"))] ("CommitVoiceTrainingJobRequest", crate
        ::dynamic::schema:: < crate ::types::CommitVoiceTrainingJobRequest > ()),
        #[cfg(any(feature = "voice-training"))] ("VoiceTrainingTag", crate
        ::dynamic::schema:: < crate ::types::VoiceTrainingTag > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceTrainingJob", crate ::dynamic::schema:: < crate
        ::types::VoiceTrainingJob > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceTrainingType", crate ::dynamic::schema:: < crate
        ::types::VoiceTrainingType > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceUploadType", crate ::dynamic::schema:: < crate ::types::VoiceUploadType >
        ()), #[cfg(any(feature = "voice-training"))] ("ConfirmTrainingSegmentResponse",
        crate ::dynamic::schema:: < crate ::types::ConfirmTrainingSegmentResponse > ()),
        #[cfg(any(feature = "voice-training"))] ("ShowTrainingSegmentInfoResponse", crate
        ::dynamic::schema:: < crate ::types::ShowTrainingSegmentInfoResponse > ()),
        #[cfg(any(feature = "voice-training"))] ("CreateVoiceShortJobRequest", crate
        ::dynamic::schema:: < crate ::types::CreateVoiceShortJobRequest > ()),
        #[cfg(any(feature = "voice-training"))] ("CreateShortJobResponse", crate
        ::dynamic::schema:: < crate ::types::CreateShortJobResponse > ()),
        #[cfg(any(feature = "voice-training"))] ("CreateVoiceTrainingJobRequest", crate
        ::dynamic::schema:: < crate ::types::CreateVoiceTrainingJobRequest > ()),
        #[cfg(any(feature = "voice-training"))] ("VoiceTrainingUploads", crate
        ::dynamic::schema:: < crate ::types::VoiceTrainingUploads > ()),
        #[cfg(any(feature = "voice-training"))] ("VoiceSegmentUploads", crate
        ::dynamic::schema:: < crate ::types::VoiceSegmentUploads > ()), #[cfg(any(feature
        = "voice-training"))] ("ListJobOperationLogResponse", crate ::dynamic::schema:: <
        crate ::types::ListJobOperationLogResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceTrainingLogEntry", crate ::dynamic::schema:: < crate
        ::types::VoiceTrainingLogEntry > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceTrainingLogDetails", crate ::dynamic::schema:: < crate
        ::types::VoiceTrainingLogDetails > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceTrainingSortKey", crate ::dynamic::schema:: < crate
        ::types::VoiceTrainingSortKey > ()), #[cfg(any(feature = "voice-training"))]
        ("ListVoiceTrainingJobResponse", crate ::dynamic::schema:: < crate
        ::types::ListVoiceTrainingJobResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("SetVoiceTrainingBatchRequest", crate ::dynamic::schema:: <
        crate ::types::SetVoiceTrainingBatchRequest > ()), #[cfg(any(feature =
        "voice-training"))] ("ShowJobAuditResultResponse", crate ::dynamic::schema:: <
        crate ::types::ShowJobAuditResultResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceSystemReview", crate ::dynamic::schema:: < crate
        ::types::VoiceSystemReview > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceFileError", crate ::dynamic::schema:: < crate ::types::VoiceFileError >
        ()), #[cfg(any(feature = "voice-training"))] ("VoiceManualReview", crate
        ::dynamic::schema:: < crate ::types::VoiceManualReview > ()), #[cfg(any(feature =
        "voice-training"))] ("ShowJobUploadingAddressResponse", crate ::dynamic::schema::
        < crate ::types::ShowJobUploadingAddressResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("VoicePackageUpload", crate ::dynamic::schema:: < crate
        ::types::VoicePackageUpload > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceRecordingDurations", crate ::dynamic::schema:: < crate
        ::types::VoiceRecordingDurations > ()), #[cfg(any(feature = "voice-training"))]
        ("ShowUserReviewAttachmentUploadingAddressResponse", crate ::dynamic::schema:: <
        crate ::types::ShowUserReviewAttachmentUploadingAddressResponse > ()),
        #[cfg(any(feature = "voice-training"))] ("ReviewAttachmentUpload", crate
        ::dynamic::schema:: < crate ::types::ReviewAttachmentUpload > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("KnowledgeDocument", crate
        ::dynamic::schema:: < crate ::types::KnowledgeDocument > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("DocumentTask", crate ::dynamic::schema:: < crate
        ::types::DocumentTask > ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("ListDocumentInfoResponse", crate ::dynamic::schema:: < crate
        ::types::ListDocumentInfoResponse > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("ListDocumentSegmentResponse", crate
        ::dynamic::schema:: < crate ::types::ListDocumentSegmentResponse > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("DocumentSegment", crate
        ::dynamic::schema:: < crate ::types::DocumentSegment > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("SegmentSettings", crate ::dynamic::schema:: < crate
        ::types::SegmentSettings > ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("StartDocumentSegmentRequest", crate ::dynamic::schema:: < crate
        ::types::StartDocumentSegmentRequest > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("UpdateDocumentSegmentRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateDocumentSegmentRequest > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("RecallKnowledgeLibraryRequest",
        crate ::dynamic::schema:: < crate ::types::RecallKnowledgeLibraryRequest > ()),
        #[cfg(any(feature = "wise-brain", feature = "wise-brain-knowledge"))]
        ("KnowledgeType", crate ::dynamic::schema:: < crate ::types::KnowledgeType > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("KnowledgeHit", crate
        ::dynamic::schema:: < crate ::types::KnowledgeHit > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("CreateKnowledgeLibraryRequest", crate
        ::dynamic::schema:: < crate ::types::CreateKnowledgeLibraryRequest > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("CreateKnowledgeLibraryResponse",
        crate ::dynamic::schema:: < crate ::types::CreateKnowledgeLibraryResponse > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("ListKnowledgeLibraryResponse",
        crate ::dynamic::schema:: < crate ::types::ListKnowledgeLibraryResponse > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("KnowledgeLibrary", crate
        ::dynamic::schema:: < crate ::types::KnowledgeLibrary > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("UpdateKnowledgeLibraryRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateKnowledgeLibraryRequest > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("CreateQuestionAnswerRequest",
        crate ::dynamic::schema:: < crate ::types::CreateQuestionAnswerRequest > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("CreateQuestionAnswerResponse",
        crate ::dynamic::schema:: < crate ::types::CreateQuestionAnswerResponse > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("ListQuestionAnswerResponse",
        crate ::dynamic::schema:: < crate ::types::ListQuestionAnswerResponse > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("QuestionAnswer", crate
        ::dynamic::schema:: < crate ::types::QuestionAnswer > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("UpdateQuestionAnswerRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateQuestionAnswerRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("CreateInstructionLibraryRequest", crate
        ::dynamic::schema:: < crate ::types::CreateInstructionLibraryRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("CreateInstructionLibraryResponse", crate
        ::dynamic::schema:: < crate ::types::CreateInstructionLibraryResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("ListInstructionLibraryResponse", crate
        ::dynamic::schema:: < crate ::types::ListInstructionLibraryResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("InstructionLibrary", crate
        ::dynamic::schema:: < crate ::types::InstructionLibrary > ()), #[cfg(any(feature
        = "wise-brain"))] ("UpdateInstructionLibraryRequest", crate ::dynamic::schema:: <
        crate ::types::UpdateInstructionLibraryRequest > ()), #[cfg(any(feature =
        "wise-brain"))] ("CreateInstructionRequest", crate ::dynamic::schema:: < crate
        ::types::CreateInstructionRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("InstructionSlot", crate ::dynamic::schema:: < crate ::types::InstructionSlot >
        ()), #[cfg(any(feature = "wise-brain"))] ("SlotKnowledgeLibrary", crate
        ::dynamic::schema:: < crate ::types::SlotKnowledgeLibrary > ()),
        #[cfg(any(feature = "wise-brain"))] ("InstructionReplyWords", crate
        ::dynamic::schema:: < crate ::types::InstructionReplyWords > ()),
        #[cfg(any(feature = "wise-brain"))] ("CreateInstructionResponse", crate
        ::dynamic::schema:: < crate ::types::CreateInstructionResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("ListInstructionResponse", crate
        ::dynamic::schema:: < crate ::types::ListInstructionResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("Instruction", crate ::dynamic::schema:: <
        crate ::types::Instruction > ()), #[cfg(any(feature = "wise-brain"))]
        ("UpdateInstructionRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateInstructionRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateInteractiveChatRequest", crate ::dynamic::schema:: < crate
        ::types::CreateInteractiveChatRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateInteractiveChatResponse", crate ::dynamic::schema:: < crate
        ::types::CreateInteractiveChatResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateLlmConfigRequest", crate ::dynamic::schema:: < crate
        ::types::CreateLlmConfigRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateLlmConfigResponse", crate ::dynamic::schema:: < crate
        ::types::CreateLlmConfigResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("ListLlmConfigResponse", crate ::dynamic::schema:: < crate
        ::types::ListLlmConfigResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("LlmConfig", crate ::dynamic::schema:: < crate ::types::LlmConfig > ()),
        #[cfg(any(feature = "wise-brain"))] ("UpdateLlmConfigRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateLlmConfigRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("CreateMcpServerRequest", crate
        ::dynamic::schema:: < crate ::types::CreateMcpServerRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("CreateMcpServerResponse", crate
        ::dynamic::schema:: < crate ::types::CreateMcpServerResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("ListMcpServerResponse", crate
        ::dynamic::schema:: < crate ::types::ListMcpServerResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("McpServer", crate ::dynamic::schema:: <
        crate ::types::McpServer > ()), #[cfg(any(feature = "wise-brain"))]
        ("UpdateMcpServerRequest", crate ::dynamic::schema:: < crate
        ::types::UpdateMcpServerRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreatePluginConfigRequest", crate ::dynamic::schema:: < crate
        ::types::CreatePluginConfigRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("PluginProvider", crate ::dynamic::schema:: < crate ::types::PluginProvider >
        ()), #[cfg(any(feature = "wise-brain"))] ("CreatePluginConfigResponse", crate
        ::dynamic::schema:: < crate ::types::CreatePluginConfigResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("PluginType", crate ::dynamic::schema:: <
        crate ::types::PluginType > ()), #[cfg(any(feature = "wise-brain"))]
        ("ListPluginConfigResponse", crate ::dynamic::schema:: < crate
        ::types::ListPluginConfigResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("PluginConfig", crate ::dynamic::schema:: < crate ::types::PluginConfig > ()),
        #[cfg(any(feature = "wise-brain"))] ("UpdatePluginConfigRequest", crate
        ::dynamic::schema:: < crate ::types::UpdatePluginConfigRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("DefaultPlugins", crate ::dynamic::schema::
        < crate ::types::DefaultPlugins > ()), #[cfg(any(feature = "wise-brain"))]
        ("DefaultPlugin", crate ::dynamic::schema:: < crate ::types::DefaultPlugin > ()),
        #[cfg(any(feature = "wise-brain"))] ("CreateRoleRequest", crate
        ::dynamic::schema:: < crate ::types::CreateRoleRequest > ()), #[cfg(any(feature =
        "wise-brain"))] ("RoleLanguage", crate ::dynamic::schema:: < crate
        ::types::RoleLanguage > ()), #[cfg(any(feature = "wise-brain"))]
        ("RoleKnowledge", crate ::dynamic::schema:: < crate ::types::RoleKnowledge > ()),
        #[cfg(any(feature = "wise-brain"))] ("LlmSource", crate ::dynamic::schema:: <
        crate ::types::LlmSource > ()), #[cfg(any(feature = "wise-brain"))]
        ("RolePlugin", crate ::dynamic::schema:: < crate ::types::RolePlugin > ()),
        #[cfg(any(feature = "wise-brain"))] ("PluginSource", crate ::dynamic::schema:: <
        crate ::types::PluginSource > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateRoleResponse", crate ::dynamic::schema:: < crate
        ::types::CreateRoleResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("ListRoleResponse", crate ::dynamic::schema:: < crate ::types::ListRoleResponse
        > ()), #[cfg(any(feature = "wise-brain"))] ("Role", crate ::dynamic::schema:: <
        crate ::types::Role > ()), #[cfg(any(feature = "wise-brain"))]
        ("RoleLanguageInfo", crate ::dynamic::schema:: < crate ::types::RoleLanguageInfo
        > ()), #[cfg(any(feature = "wise-brain"))] ("RoleKnowledgeInfo", crate
        ::dynamic::schema:: < crate ::types::RoleKnowledgeInfo > ()), #[cfg(any(feature =
        "wise-brain"))] ("KnowledgeLibraryName", crate ::dynamic::schema:: < crate
        ::types::KnowledgeLibraryName > ()), #[cfg(any(feature = "wise-brain"))]
        ("McpServerName", crate ::dynamic::schema:: < crate ::types::McpServerName > ()),
        #[cfg(any(feature = "wise-brain"))] ("UpdateRoleRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateRoleRequest > ()),
    ]
}
