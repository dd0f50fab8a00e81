//! Calls of operations by their ids, with JSON: for a command line, a bridge to another
//! protocol, a test of every operation.
//!
//! JSON input passes through the same builders and types that typed calls use, and so does
//! the response. Parameters and body are compared with the contract first: an unknown
//! name, a value of another type, and a missing or unknown field are rejected by name.
//! Enums are open. What the client itself sets, such as the project, is no input.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use super::Client;
use huaweicloud_core::codegen::{Error, dynamic::{Arguments, call}};
pub use huaweicloud_core::codegen::dynamic::{Input, Items, Output, Pages, Request};
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
/// Creates the request of the operation with this id from an input.
///
/// # Errors
///
/// [`is_invalid_request`](Error::is_invalid_request) if no operation of the enabled families has
/// this id, or the input is invalid: the text names every parameter and field that is. Bounds are
/// checked when the request is sent.
pub fn request(client: &Client, id: &str, input: Input) -> Result<Request, Error> {
    call(client, id, input, |arguments| find(client, id, arguments))
}
#[allow(unused_variables, reason = "families can be disabled")]
fn find(client: &Client, id: &str, arguments: &mut Arguments) -> Option<Request> {
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
/// Returns the JSON Schema of every type, by its name.
#[cfg(feature = "schemars")]
#[must_use]
#[allow(unused_imports, reason = "families can be disabled")]
pub fn schemas() -> Vec<(&'static str, huaweicloud_core::codegen::schemars::Schema)> {
    use super::types;
    use huaweicloud_core::codegen::dynamic::schema;
    vec![
        #[cfg(any(feature = "business-cards"))] ("BusinessCardRequest", schema:: <
        types::BusinessCardRequest > ()), #[cfg(any(feature = "business-cards"))]
        ("BusinessCardType", schema:: < types::BusinessCardType > ()), #[cfg(any(feature
        = "business-cards"))] ("BusinessCardTexts", schema:: < types::BusinessCardTexts >
        ()), #[cfg(any(feature = "business-cards"))] ("BusinessCardImages", schema:: <
        types::BusinessCardImages > ()), #[cfg(any(feature = "business-cards"))]
        ("BusinessCardIntroductionType", schema:: < types::BusinessCardIntroductionType >
        ()), #[cfg(any(feature = "business-cards"))] ("BusinessCardGender", schema:: <
        types::BusinessCardGender > ()), #[cfg(any(feature = "business-cards", feature =
        "chat-rooms", feature = "digital-assets", feature = "digital-human-videos",
        feature = "live-interaction-rules", feature = "live-rooms", feature =
        "video-scripts"))] ("ReviewConfig", schema:: < types::ReviewConfig > ()),
        #[cfg(any(feature = "business-cards", feature = "digital-human-videos", feature =
        "subtitles"))] ("CallBackConfig", schema:: < types::CallBackConfig > ()),
        #[cfg(any(feature = "business-cards", feature = "digital-human-videos", feature =
        "subtitles"))] ("CallBackAuthType", schema:: < types::CallBackAuthType > ()),
        #[cfg(any(feature = "business-cards"))] ("BusinessCardJobId", schema:: <
        types::BusinessCardJobId > ()), #[cfg(any(feature = "business-cards", feature =
        "digital-human-videos"))] ("VideoJobState", schema:: < types::VideoJobState >
        ()), #[cfg(any(feature = "business-cards", feature = "digital-assets", feature =
        "digital-human-videos", feature = "live-rooms", feature = "model-training",
        feature = "picture-modeling", feature = "products"))] ("SortKey", schema:: <
        types::SortKey > ()), #[cfg(any(feature = "business-cards", feature =
        "chat-speech", feature = "digital-assets", feature = "digital-human-videos",
        feature = "live-rooms", feature = "model-training", feature = "picture-modeling",
        feature = "products", feature = "voice-training"))] ("SortDir", schema:: <
        types::SortDir > ()), #[cfg(any(feature = "business-cards"))]
        ("ListDigitalHumanBusinessCardResponse", schema:: <
        types::ListDigitalHumanBusinessCardResponse > ()), #[cfg(any(feature =
        "business-cards"))] ("BusinessCardJob", schema:: < types::BusinessCardJob > ()),
        #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
        ("OutputAssetInfo", schema:: < types::OutputAssetInfo > ()), #[cfg(any(feature =
        "business-cards", feature = "chat-rooms", feature = "digital-assets", feature =
        "digital-human-videos", feature = "live-rooms", feature = "model-training",
        feature = "photo-detection", feature = "picture-modeling", feature =
        "subtitles"))] ("ErrorResponse", schema:: < types::ErrorResponse > ()),
        #[cfg(any(feature = "business-cards"))] ("BusinessCard", schema:: <
        types::BusinessCard > ()), #[cfg(any(feature = "business-cards"))]
        ("BusinessCardImageUrls", schema:: < types::BusinessCardImageUrls > ()),
        #[cfg(any(feature = "chat-knowledge"))] ("CreateIntentAndQuestionRequest",
        schema:: < types::CreateIntentAndQuestionRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("NewKnowledgeQuestion", schema:: <
        types::NewKnowledgeQuestion > ()), #[cfg(any(feature = "chat-knowledge"))]
        ("CreatedIntentAndQuestions", schema:: < types::CreatedIntentAndQuestions > ()),
        #[cfg(any(feature = "chat-knowledge"))] ("KnowledgeQuestion", schema:: <
        types::KnowledgeQuestion > ()), #[cfg(any(feature = "chat-knowledge"))]
        ("CreateKnowledgeIntentRequest", schema:: < types::CreateKnowledgeIntentRequest >
        ()), #[cfg(any(feature = "chat-knowledge"))] ("CreateKnowledgeIntentResponse",
        schema:: < types::CreateKnowledgeIntentResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("ListKnowledgeIntentResponse", schema:: <
        types::ListKnowledgeIntentResponse > ()), #[cfg(any(feature = "chat-knowledge"))]
        ("KnowledgeIntent", schema:: < types::KnowledgeIntent > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("UpdateKnowledgeIntentRequest", schema:: <
        types::UpdateKnowledgeIntentRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateBatchKnowledgeQuestionRequest", schema:: <
        types::CreateBatchKnowledgeQuestionRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateBatchKnowledgeQuestionResponse", schema:: <
        types::CreateBatchKnowledgeQuestionResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("UpdateBatchKnowledgeQuestionRequest", schema:: <
        types::UpdateBatchKnowledgeQuestionRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("KnowledgeQuestionUpdate", schema:: <
        types::KnowledgeQuestionUpdate > ()), #[cfg(any(feature = "chat-knowledge"))]
        ("CreateKnowledgeQuestionRequest", schema:: <
        types::CreateKnowledgeQuestionRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateKnowledgeQuestionResponse", schema:: <
        types::CreateKnowledgeQuestionResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("ListKnowledgeQuestionResponse", schema:: <
        types::ListKnowledgeQuestionResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("UpdateKnowledgeQuestionRequest", schema:: <
        types::UpdateKnowledgeQuestionRequest > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("CreateKnowledgeSkillRequest", schema:: <
        types::CreateKnowledgeSkillRequest > ()), #[cfg(any(feature = "chat-knowledge"))]
        ("CreateKnowledgeSkillResponse", schema:: < types::CreateKnowledgeSkillResponse >
        ()), #[cfg(any(feature = "chat-knowledge"))] ("ListKnowledgeSkillResponse",
        schema:: < types::ListKnowledgeSkillResponse > ()), #[cfg(any(feature =
        "chat-knowledge"))] ("KnowledgeSkill", schema:: < types::KnowledgeSkill > ()),
        #[cfg(any(feature = "chat-knowledge"))] ("UpdateKnowledgeSkillRequest", schema::
        < types::UpdateKnowledgeSkillRequest > ()), #[cfg(any(feature = "chat-robots"))]
        ("AgencyRoleType", schema:: < types::AgencyRoleType > ()), #[cfg(any(feature =
        "chat-robots"))] ("Agency", schema:: < types::Agency > ()), #[cfg(any(feature =
        "chat-robots"))] ("CreateRobotRequest", schema:: < types::CreateRobotRequest >
        ()), #[cfg(any(feature = "chat-robots"))] ("RobotType", schema:: <
        types::RobotType > ()), #[cfg(any(feature = "chat-robots", feature =
        "chat-rooms", feature = "chat-speech", feature = "wise-brain", feature =
        "wise-brain-knowledge"))] ("ChatLanguage", schema:: < types::ChatLanguage > ()),
        #[cfg(any(feature = "chat-robots"))] ("CbsConfig", schema:: < types::CbsConfig >
        ()), #[cfg(any(feature = "chat-robots"))] ("IflytekAiuiConfig", schema:: <
        types::IflytekAiuiConfig > ()), #[cfg(any(feature = "chat-robots"))]
        ("IflytekSparkConfig", schema:: < types::IflytekSparkConfig > ()),
        #[cfg(any(feature = "chat-robots"))] ("ThirdPartyModelConfig", schema:: <
        types::ThirdPartyModelConfig > ()), #[cfg(any(feature = "chat-robots"))]
        ("AsrType", schema:: < types::AsrType > ()), #[cfg(any(feature = "chat-robots"))]
        ("MobvoiConfig", schema:: < types::MobvoiConfig > ()), #[cfg(any(feature =
        "chat-robots"))] ("WiseBrainConfig", schema:: < types::WiseBrainConfig > ()),
        #[cfg(any(feature = "chat-robots"))] ("CreateRobotResponse", schema:: <
        types::CreateRobotResponse > ()), #[cfg(any(feature = "chat-robots"))]
        ("ListRobotResponse", schema:: < types::ListRobotResponse > ()),
        #[cfg(any(feature = "chat-robots"))] ("Robot", schema:: < types::Robot > ()),
        #[cfg(any(feature = "chat-robots"))] ("UpdateRobotRequest", schema:: <
        types::UpdateRobotRequest > ()), #[cfg(any(feature = "chat-robots"))]
        ("ValidateRobotRequest", schema:: < types::ValidateRobotRequest > ()),
        #[cfg(any(feature = "chat-rooms"))] ("CreateActiveCodeRequest", schema:: <
        types::CreateActiveCodeRequest > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ActiveCode", schema:: < types::ActiveCode > ()), #[cfg(any(feature =
        "chat-rooms"))] ("ListActiveCodeResponse", schema:: <
        types::ListActiveCodeResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ResetActiveCodeRequest", schema:: < types::ResetActiveCodeRequest > ()),
        #[cfg(any(feature = "chat-rooms"))] ("UpdateActiveCodeRequest", schema:: <
        types::UpdateActiveCodeRequest > ()), #[cfg(any(feature = "chat-rooms"))]
        ("CreateAudioRecordConfigRequest", schema:: <
        types::CreateAudioRecordConfigRequest > ()), #[cfg(any(feature = "chat-rooms"))]
        ("AudioRecordConfig", schema:: < types::AudioRecordConfig > ()),
        #[cfg(any(feature = "chat-rooms"))] ("UpdateAudioRecordConfigRequest", schema:: <
        types::UpdateAudioRecordConfigRequest > ()), #[cfg(any(feature = "chat-rooms"))]
        ("CreateDialogUrlRequest", schema:: < types::CreateDialogUrlRequest > ()),
        #[cfg(any(feature = "chat-rooms"))] ("CreateDialogUrlResponse", schema:: <
        types::CreateDialogUrlResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatJobState", schema:: < types::SmartChatJobState > ()),
        #[cfg(any(feature = "chat-rooms"))] ("ListSmartChatJobResponse", schema:: <
        types::ListSmartChatJobResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatJobSummary", schema:: < types::SmartChatJobSummary > ()),
        #[cfg(any(feature = "chat-rooms"))] ("ChatSubtitleConfig", schema:: <
        types::ChatSubtitleConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatVideoConfig", schema:: < types::SmartChatVideoConfig > ()),
        #[cfg(any(feature = "chat-rooms"))] ("SmartChatVoiceConfig", schema:: <
        types::SmartChatVoiceConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatVoiceProvider", schema:: < types::ChatVoiceProvider > ()),
        #[cfg(any(feature = "chat-rooms"))] ("ChatVideoType", schema:: <
        types::ChatVideoType > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatFinishReason", schema:: < types::SmartChatFinishReason > ()),
        #[cfg(any(feature = "chat-rooms"))] ("StartSmartChatJobRequest", schema:: <
        types::StartSmartChatJobRequest > ()), #[cfg(any(feature = "chat-rooms"))]
        ("StartedSmartChatJob", schema:: < types::StartedSmartChatJob > ()),
        #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))] ("RtcRoomInfo",
        schema:: < types::RtcRoomInfo > ()), #[cfg(any(feature = "chat-rooms", feature =
        "live-rooms"))] ("RtcUserInfo", schema:: < types::RtcUserInfo > ()),
        #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))] ("RtcUserType",
        schema:: < types::RtcUserType > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatRegion", schema:: < types::SmartChatRegion > ()), #[cfg(any(feature =
        "chat-rooms"))] ("SmartChatJob", schema:: < types::SmartChatJob > ()),
        #[cfg(any(feature = "chat-rooms"))] ("CreateDialogReportConfigRequest", schema::
        < types::CreateDialogReportConfigRequest > ()), #[cfg(any(feature =
        "chat-rooms"))] ("DialogReportConfig", schema:: < types::DialogReportConfig >
        ()), #[cfg(any(feature = "chat-rooms"))] ("UpdateDialogReportConfigRequest",
        schema:: < types::UpdateDialogReportConfigRequest > ()), #[cfg(any(feature =
        "chat-rooms"))] ("CreateOnceCodeResponse", schema:: <
        types::CreateOnceCodeResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("SmartChatRoomConfig", schema:: < types::SmartChatRoomConfig > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-rooms", feature = "video-scripts"))] ("VideoConfig", schema:: <
        types::VideoConfig > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("ClipMode", schema:: < types::ClipMode > ()), #[cfg(any(feature = "chat-rooms",
        feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("VideoCodec", schema:: < types::VideoCodec > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-rooms", feature = "video-scripts"))] ("FrameRate", schema:: <
        types::FrameRate > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("SubtitleConfig", schema:: < types::SubtitleConfig > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("VoiceConfig", schema:: < types::VoiceConfig > ()),
        #[cfg(any(feature = "chat-rooms"))] ("ChatVoiceConfig", schema:: <
        types::ChatVoiceConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatBillingMode", schema:: < types::ChatBillingMode > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("BackgroundConfigInfo", schema:: <
        types::BackgroundConfigInfo > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("BackgroundType", schema:: < types::BackgroundType > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("BackgroundImageConfig", schema:: <
        types::BackgroundImageConfig > ()), #[cfg(any(feature = "chat-rooms", feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("LayerConfig", schema:: < types::LayerConfig > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("LayerType", schema:: < types::LayerType > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-interaction-rules", feature = "live-rooms", feature = "video-scripts"))]
        ("LayerPositionConfig", schema:: < types::LayerPositionConfig > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-interaction-rules", feature = "live-rooms", feature = "video-scripts"))]
        ("LayerSizeConfig", schema:: < types::LayerSizeConfig > ()), #[cfg(any(feature =
        "chat-rooms", feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("LayerRotationConfig", schema:: < types::LayerRotationConfig
        > ()), #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos",
        feature = "live-rooms", feature = "video-scripts"))] ("ImageLayerConfig",
        schema:: < types::ImageLayerConfig > ()), #[cfg(any(feature = "chat-rooms",
        feature = "digital-human-videos", feature = "live-rooms", feature =
        "video-scripts"))] ("VideoLayerConfig", schema:: < types::VideoLayerConfig > ()),
        #[cfg(any(feature = "chat-rooms", feature = "digital-human-videos", feature =
        "live-rooms", feature = "video-scripts"))] ("TextLayerConfig", schema:: <
        types::TextLayerConfig > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatResourceConfig", schema:: < types::ChatResourceConfig > ()),
        #[cfg(any(feature = "chat-rooms"))] ("CreateSmartChatRoomResponse", schema:: <
        types::CreateSmartChatRoomResponse > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ListSmartChatRoomsResponse", schema:: < types::ListSmartChatRoomsResponse >
        ()), #[cfg(any(feature = "chat-rooms"))] ("SmartChatRoomSummary", schema:: <
        types::SmartChatRoomSummary > ()), #[cfg(any(feature = "chat-rooms", feature =
        "live-rooms"))] ("LiveModelInfo", schema:: < types::LiveModelInfo > ()),
        #[cfg(any(feature = "chat-rooms"))] ("SmartChatRoom", schema:: <
        types::SmartChatRoom > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatResourceUsage", schema:: < types::ChatResourceUsage > ()),
        #[cfg(any(feature = "chat-rooms", feature = "tenants", feature = "usage", feature
        = "voice-training"))] ("ResourceSource", schema:: < types::ResourceSource > ()),
        #[cfg(any(feature = "chat-rooms", feature = "model-training", feature =
        "tenants", feature = "usage", feature = "voice-training"))] ("ChargeMode",
        schema:: < types::ChargeMode > ()), #[cfg(any(feature = "chat-rooms"))]
        ("ChatResourceStatus", schema:: < types::ChatResourceStatus > ()),
        #[cfg(any(feature = "chat-speech"))] ("CreateHotQuestionRequest", schema:: <
        types::CreateHotQuestionRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("HotQuestion", schema:: < types::HotQuestion > ()), #[cfg(any(feature =
        "chat-speech"))] ("ListHotQuestionResponse", schema:: <
        types::ListHotQuestionResponse > ()), #[cfg(any(feature = "chat-speech"))]
        ("UpdateHotQuestionRequest", schema:: < types::UpdateHotQuestionRequest > ()),
        #[cfg(any(feature = "chat-speech"))] ("CreateHotWordsRequest", schema:: <
        types::CreateHotWordsRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("HotWordsType", schema:: < types::HotWordsType > ()), #[cfg(any(feature =
        "chat-speech"))] ("NewSisHotWords", schema:: < types::NewSisHotWords > ()),
        #[cfg(any(feature = "chat-speech"))] ("NewMobvoiHotWords", schema:: <
        types::NewMobvoiHotWords > ()), #[cfg(any(feature = "chat-speech"))] ("HotWords",
        schema:: < types::HotWords > ()), #[cfg(any(feature = "chat-speech"))]
        ("ListHotWordsResponse", schema:: < types::ListHotWordsResponse > ()),
        #[cfg(any(feature = "chat-speech"))] ("UpdateHotWordsRequest", schema:: <
        types::UpdateHotWordsRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("SisHotWordsUpdate", schema:: < types::SisHotWordsUpdate > ()),
        #[cfg(any(feature = "chat-speech"))] ("MobvoiHotWordsUpdate", schema:: <
        types::MobvoiHotWordsUpdate > ()), #[cfg(any(feature = "chat-speech"))]
        ("HotWordsSwitch", schema:: < types::HotWordsSwitch > ()), #[cfg(any(feature =
        "chat-speech"))] ("UpdateHotWordsSwitchRequest", schema:: <
        types::UpdateHotWordsSwitchRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("CreatePacifyWordsRequest", schema:: < types::CreatePacifyWordsRequest > ()),
        #[cfg(any(feature = "chat-speech"))] ("PacifyWords", schema:: <
        types::PacifyWords > ()), #[cfg(any(feature = "chat-speech"))]
        ("ListPacifyWordsResponse", schema:: < types::ListPacifyWordsResponse > ()),
        #[cfg(any(feature = "chat-speech"))] ("UpdatePacifyWordsRequest", schema:: <
        types::UpdatePacifyWordsRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("PacifyWordsIntents", schema:: < types::PacifyWordsIntents > ()),
        #[cfg(any(feature = "chat-speech"))] ("PacifyWordsIntent", schema:: <
        types::PacifyWordsIntent > ()), #[cfg(any(feature = "chat-speech"))]
        ("PacifyWordsSwitch", schema:: < types::PacifyWordsSwitch > ()),
        #[cfg(any(feature = "chat-speech"))] ("UpdatePacifyWordsSwitchRequest", schema::
        < types::UpdatePacifyWordsSwitchRequest > ()), #[cfg(any(feature =
        "chat-speech"))] ("PacifyWordsTriggerTime", schema:: <
        types::PacifyWordsTriggerTime > ()), #[cfg(any(feature = "chat-speech"))]
        ("UpdatePacifyWordsTriggerTimeRequest", schema:: <
        types::UpdatePacifyWordsTriggerTimeRequest > ()), #[cfg(any(feature =
        "chat-speech"))] ("CreateWelcomeSpeechRequest", schema:: <
        types::CreateWelcomeSpeechRequest > ()), #[cfg(any(feature = "chat-speech"))]
        ("WelcomeSpeech", schema:: < types::WelcomeSpeech > ()), #[cfg(any(feature =
        "chat-speech"))] ("ListWelcomeSpeechResponse", schema:: <
        types::ListWelcomeSpeechResponse > ()), #[cfg(any(feature = "chat-speech"))]
        ("UpdateWelcomeSpeechRequest", schema:: < types::UpdateWelcomeSpeechRequest >
        ()), #[cfg(any(feature = "chat-speech"))] ("WelcomeSpeechSwitch", schema:: <
        types::WelcomeSpeechSwitch > ()), #[cfg(any(feature = "chat-speech"))]
        ("UpdateWelcomeSpeechSwitchRequest", schema:: <
        types::UpdateWelcomeSpeechSwitchRequest > ()), #[cfg(any(feature =
        "digital-assets"))] ("TagCombination", schema:: < types::TagCombination > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetType", schema:: < types::AssetType
        > ()), #[cfg(any(feature = "digital-assets"))] ("AssetSource", schema:: <
        types::AssetSource > ()), #[cfg(any(feature = "digital-assets", feature =
        "products", feature = "text-to-speech"))] ("AssetState", schema:: <
        types::AssetState > ()), #[cfg(any(feature = "digital-assets"))] ("StyleId",
        schema:: < types::StyleId > ()), #[cfg(any(feature = "digital-assets", feature =
        "text-to-speech"))] ("VoiceSex", schema:: < types::VoiceSex > ()),
        #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
        ("VoiceLanguage", schema:: < types::VoiceLanguage > ()), #[cfg(any(feature =
        "digital-assets"))] ("VoiceProvider", schema:: < types::VoiceProvider > ()),
        #[cfg(any(feature = "digital-assets"))] ("SharingRole", schema:: <
        types::SharingRole > ()), #[cfg(any(feature = "digital-assets"))]
        ("HumanModel2DVersion", schema:: < types::HumanModel2DVersion > ()),
        #[cfg(any(feature = "digital-assets", feature = "model-training", feature =
        "voice-training"))] ("SupportedService", schema:: < types::SupportedService >
        ()), #[cfg(any(feature = "digital-assets"))] ("ListAssetsResponse", schema:: <
        types::ListAssetsResponse > ()), #[cfg(any(feature = "digital-assets"))]
        ("DigitalAssetInfo", schema:: < types::DigitalAssetInfo > ()), #[cfg(any(feature
        = "digital-assets"))] ("AssetFailType", schema:: < types::AssetFailType > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetExtraMeta", schema:: <
        types::AssetExtraMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("VoiceModelAssetMeta", schema:: < types::VoiceModelAssetMeta > ()),
        #[cfg(any(feature = "digital-assets"))] ("VoiceModelType", schema:: <
        types::VoiceModelType > ()), #[cfg(any(feature = "digital-assets"))]
        ("VoiceCapability", schema:: < types::VoiceCapability > ()), #[cfg(any(feature =
        "digital-assets"))] ("ExternalVoiceAssetMeta", schema:: <
        types::ExternalVoiceAssetMeta > ()), #[cfg(any(feature = "digital-assets",
        feature = "text-to-speech"))] ("ExternalVoiceProvider", schema:: <
        types::ExternalVoiceProvider > ()), #[cfg(any(feature = "digital-assets"))]
        ("PptAssetMeta", schema:: < types::PptAssetMeta > ()), #[cfg(any(feature =
        "digital-assets"))] ("PptAnalysisStatus", schema:: < types::PptAnalysisStatus >
        ()), #[cfg(any(feature = "digital-assets"))] ("PptPageInfo", schema:: <
        types::PptPageInfo > ()), #[cfg(any(feature = "digital-assets"))]
        ("MaterialAssetMeta", schema:: < types::MaterialAssetMeta > ()),
        #[cfg(any(feature = "digital-assets"))] ("MaterialComponentInfo", schema:: <
        types::MaterialComponentInfo > ()), #[cfg(any(feature = "digital-assets"))]
        ("MaterialComponentType", schema:: < types::MaterialComponentType > ()),
        #[cfg(any(feature = "digital-assets"))] ("HumanModel2DAssetMeta", schema:: <
        types::HumanModel2DAssetMeta > ()), #[cfg(any(feature = "digital-assets", feature
        = "model-training"))] ("ModelResolution", schema:: < types::ModelResolution >
        ()), #[cfg(any(feature = "digital-assets"))] ("ActionTagInfo", schema:: <
        types::ActionTagInfo > ()), #[cfg(any(feature = "digital-assets"))]
        ("ImageAssetMeta", schema:: < types::ImageAssetMeta > ()), #[cfg(any(feature =
        "digital-assets"))] ("PictureOrientation", schema:: < types::PictureOrientation >
        ()), #[cfg(any(feature = "digital-assets"))] ("VideoAssetMeta", schema:: <
        types::VideoAssetMeta > ()), #[cfg(any(feature = "digital-assets", feature =
        "text-to-speech"))] ("VideoTranscodingStatus", schema:: <
        types::VideoTranscodingStatus > ()), #[cfg(any(feature = "digital-assets"))]
        ("AudioAssetMeta", schema:: < types::AudioAssetMeta > ()), #[cfg(any(feature =
        "digital-assets"))] ("SystemProperty", schema:: < types::SystemProperty > ()),
        #[cfg(any(feature = "digital-assets"))] ("SystemPropertyAction", schema:: <
        types::SystemPropertyAction > ()), #[cfg(any(feature = "digital-assets"))]
        ("SystemPropertyKey", schema:: < types::SystemPropertyKey > ()),
        #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
        ("AssetFileInfo", schema:: < types::AssetFileInfo > ()), #[cfg(any(feature =
        "digital-assets", feature = "files", feature = "text-to-speech"))]
        ("AssetFileCategory", schema:: < types::AssetFileCategory > ()),
        #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
        ("AssetFileState", schema:: < types::AssetFileState > ()), #[cfg(any(feature =
        "digital-assets", feature = "text-to-speech"))] ("FileExtraMeta", schema:: <
        types::FileExtraMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("AutoOperationConfig", schema:: < types::AutoOperationConfig > ()),
        #[cfg(any(feature = "digital-assets"))] ("AutoOperation", schema:: <
        types::AutoOperation > ()), #[cfg(any(feature = "digital-assets"))]
        ("CreateDigitalAssetRequest", schema:: < types::CreateDigitalAssetRequest > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetSharedConfig", schema:: <
        types::AssetSharedConfig > ()), #[cfg(any(feature = "digital-assets", feature =
        "live-rooms"))] ("SharedType", schema:: < types::SharedType > ()),
        #[cfg(any(feature = "digital-assets"))] ("CreateDigitalAssetResponse", schema:: <
        types::CreateDigitalAssetResponse > ()), #[cfg(any(feature = "digital-assets"))]
        ("UpdateDigitalAssetRequest", schema:: < types::UpdateDigitalAssetRequest > ()),
        #[cfg(any(feature = "digital-assets"))] ("DeleteMode", schema:: <
        types::DeleteMode > ()), #[cfg(any(feature = "digital-assets"))]
        ("ReplicationAssetInfo", schema:: < types::ReplicationAssetInfo > ()),
        #[cfg(any(feature = "digital-assets"))] ("ReplicationEncryption", schema:: <
        types::ReplicationEncryption > ()), #[cfg(any(feature = "digital-assets"))]
        ("ListAssetSummaryRequest", schema:: < types::ListAssetSummaryRequest > ()),
        #[cfg(any(feature = "digital-assets"))] ("ListAssetSummaryResponse", schema:: <
        types::ListAssetSummaryResponse > ()), #[cfg(any(feature = "digital-assets"))]
        ("DigitalAssetSummary", schema:: < types::DigitalAssetSummary > ()),
        #[cfg(any(feature = "digital-assets"))] ("BatchAssetActionRequest", schema:: <
        types::BatchAssetActionRequest > ()), #[cfg(any(feature = "digital-assets"))]
        ("BatchAssetAction", schema:: < types::BatchAssetAction > ()), #[cfg(any(feature
        = "digital-assets"))] ("BatchExecuteAssetActionResponse", schema:: <
        types::BatchExecuteAssetActionResponse > ()), #[cfg(any(feature =
        "digital-assets"))] ("AssetActionResult", schema:: < types::AssetActionResult >
        ()), #[cfg(any(feature = "digital-assets"))] ("AssetActionStatus", schema:: <
        types::AssetActionStatus > ()), #[cfg(any(feature = "digital-assets"))]
        ("TransferRole", schema:: < types::TransferRole > ()), #[cfg(any(feature =
        "digital-assets"))] ("TransferJobState", schema:: < types::TransferJobState >
        ()), #[cfg(any(feature = "digital-assets"))] ("TransferType", schema:: <
        types::TransferType > ()), #[cfg(any(feature = "digital-assets"))]
        ("ListTransferAssetJobsResponse", schema:: < types::ListTransferAssetJobsResponse
        > ()), #[cfg(any(feature = "digital-assets"))] ("TransferAssetJobInfo", schema::
        < types::TransferAssetJobInfo > ()), #[cfg(any(feature = "digital-assets"))]
        ("TransferAssetRequest", schema:: < types::TransferAssetRequest > ()),
        #[cfg(any(feature = "digital-assets"))] ("TransferAssetResponse", schema:: <
        types::TransferAssetResponse > ()), #[cfg(any(feature = "digital-assets"))]
        ("TransferAction", schema:: < types::TransferAction > ()), #[cfg(any(feature =
        "digital-assets"))] ("TransferAssetActionRequest", schema:: <
        types::TransferAssetActionRequest > ()), #[cfg(any(feature = "digital-assets"))]
        ("ExecuteTransferAssetActionResponse", schema:: <
        types::ExecuteTransferAssetActionResponse > ()), #[cfg(any(feature =
        "digital-assets"))] ("TransferAcceptance", schema:: < types::TransferAcceptance >
        ()), #[cfg(any(feature = "digital-assets"))] ("BillResources", schema:: <
        types::BillResources > ()), #[cfg(any(feature = "digital-assets"))]
        ("BillResourceType", schema:: < types::BillResourceType > ()), #[cfg(any(feature
        = "digital-human-videos"))] ("VideoJobType", schema:: < types::VideoJobType >
        ()), #[cfg(any(feature = "digital-human-videos"))]
        ("ListDigitalHumanVideoResponse", schema:: < types::ListDigitalHumanVideoResponse
        > ()), #[cfg(any(feature = "digital-human-videos"))] ("DigitalHumanVideo",
        schema:: < types::DigitalHumanVideo > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("CreateAvatarVideo", schema:: <
        types::CreateAvatarVideo > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("ShootScriptItem", schema:: <
        types::ShootScriptItem > ()), #[cfg(any(feature = "digital-human-videos", feature
        = "video-scripts"))] ("ShootScript", schema:: < types::ShootScript > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("ScriptType", schema:: < types::ScriptType > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "live-rooms", feature = "video-scripts"))]
        ("TextConfig", schema:: < types::TextConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("AudioDriveActionConfig",
        schema:: < types::AudioDriveActionConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("AudioInfo", schema:: <
        types::AudioInfo > ()), #[cfg(any(feature = "digital-human-videos", feature =
        "video-scripts"))] ("SubtitleFiles", schema:: < types::SubtitleFiles > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("SubtitleFileInfo", schema:: < types::SubtitleFileInfo > ()), #[cfg(any(feature
        = "digital-human-videos", feature = "subtitles", feature = "video-scripts"))]
        ("SubtitleFileState", schema:: < types::SubtitleFileState > ()),
        #[cfg(any(feature = "digital-human-videos"))] ("OutputAssetConfig", schema:: <
        types::OutputAssetConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("BackgroundMusicConfig", schema:: <
        types::BackgroundMusicConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("ActionConfig", schema:: < types::ActionConfig >
        ()), #[cfg(any(feature = "digital-human-videos"))]
        ("CreateDigitalHumanVideoResponse", schema:: <
        types::CreateDigitalHumanVideoResponse > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("AvatarVideo", schema:: < types::AvatarVideo > ()),
        #[cfg(any(feature = "digital-human-videos"))] ("VideoMakingType", schema:: <
        types::VideoMakingType > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("CreatePhotoVideo", schema:: < types::CreatePhotoVideo > ()), #[cfg(any(feature
        = "digital-human-videos"))] ("PhotoVideoConfig", schema:: <
        types::PhotoVideoConfig > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("PhotoVideoCodec", schema:: < types::PhotoVideoCodec > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("PhotoVideo", schema:: < types::PhotoVideo > ()),
        #[cfg(any(feature = "files"))] ("CreateFileRequest", schema:: <
        types::CreateFileRequest > ()), #[cfg(any(feature = "files"))]
        ("CreateFileResponse", schema:: < types::CreateFileResponse > ()),
        #[cfg(any(feature = "files"))] ("ConfirmFileUploadRequest", schema:: <
        types::ConfirmFileUploadRequest > ()), #[cfg(any(feature = "files"))]
        ("UploadResult", schema:: < types::UploadResult > ()), #[cfg(any(feature =
        "files"))] ("CreateLargeFileRequest", schema:: < types::CreateLargeFileRequest >
        ()), #[cfg(any(feature = "files"))] ("CreateLargeFileResponse", schema:: <
        types::CreateLargeFileResponse > ()), #[cfg(any(feature = "import-export"))]
        ("ImportExportTask", schema:: < types::ImportExportTask > ()), #[cfg(any(feature
        = "import-export"))] ("StartedTask", schema:: < types::StartedTask > ()),
        #[cfg(any(feature = "import-export"))] ("ImportExportTasks", schema:: <
        types::ImportExportTasks > ()), #[cfg(any(feature = "live-interaction-rules"))]
        ("InteractionRuleRequest", schema:: < types::InteractionRuleRequest > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("HitCondition", schema:: < types::HitCondition > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("HitConditionRelation",
        schema:: < types::HitConditionRelation > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("HitConditionTag", schema::
        < types::HitConditionTag > ()), #[cfg(any(feature = "live-interaction-rules",
        feature = "live-rooms"))] ("HitConditionOperation", schema:: <
        types::HitConditionOperation > ()), #[cfg(any(feature = "live-interaction-rules",
        feature = "live-rooms"))] ("HitConditionMatch", schema:: <
        types::HitConditionMatch > ()), #[cfg(any(feature = "live-interaction-rules",
        feature = "live-rooms"))] ("RuleTrigger", schema:: < types::RuleTrigger > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("LiveReplyMode", schema:: < types::LiveReplyMode > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("SmartLayerConfig", schema::
        < types::SmartLayerConfig > ()), #[cfg(any(feature = "live-interaction-rules",
        feature = "live-rooms"))] ("SmartLayerType", schema:: < types::SmartLayerType >
        ()), #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("SmartImageLayerConfig", schema:: < types::SmartImageLayerConfig > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("SmartVideoLayerConfig", schema:: < types::SmartVideoLayerConfig > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("SmartTextLayerConfig", schema:: < types::SmartTextLayerConfig > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("SmartTextType", schema:: < types::SmartTextType > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("SmartLayerFont", schema:: <
        types::SmartLayerFont > ()), #[cfg(any(feature = "live-interaction-rules",
        feature = "live-rooms"))] ("ReplyAudio", schema:: < types::ReplyAudio > ()),
        #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
        ("LiveReplyOrder", schema:: < types::LiveReplyOrder > ()), #[cfg(any(feature =
        "live-interaction-rules", feature = "live-rooms"))] ("StreamerRole", schema:: <
        types::StreamerRole > ()), #[cfg(any(feature = "live-interaction-rules", feature
        = "live-rooms"))] ("LivePlayType", schema:: < types::LivePlayType > ()),
        #[cfg(any(feature = "live-interaction-rules"))] ("InteractionRule", schema:: <
        types::InteractionRule > ()), #[cfg(any(feature = "live-interaction-rules"))]
        ("InteractionRuleGroupRequest", schema:: < types::InteractionRuleGroupRequest >
        ()), #[cfg(any(feature = "live-interaction-rules"))] ("InteractionRuleDraft",
        schema:: < types::InteractionRuleDraft > ()), #[cfg(any(feature =
        "live-interaction-rules"))] ("CreateInteractionRuleGroupResponse", schema:: <
        types::CreateInteractionRuleGroupResponse > ()), #[cfg(any(feature =
        "live-interaction-rules"))] ("InteractionRuleGroupPage", schema:: <
        types::InteractionRuleGroupPage > ()), #[cfg(any(feature =
        "live-interaction-rules"))] ("InteractionRuleGroup", schema:: <
        types::InteractionRuleGroup > ()), #[cfg(any(feature =
        "live-interaction-rules"))] ("InteractionRuleGroupSummaryPage", schema:: <
        types::InteractionRuleGroupSummaryPage > ()), #[cfg(any(feature =
        "live-interaction-rules"))] ("InteractionRuleGroupSummary", schema:: <
        types::InteractionRuleGroupSummary > ()), #[cfg(any(feature = "live-platforms"))]
        ("CreateLivePlatformRequest", schema:: < types::CreateLivePlatformRequest > ()),
        #[cfg(any(feature = "live-platforms"))] ("LivePlatformAuth", schema:: <
        types::LivePlatformAuth > ()), #[cfg(any(feature = "live-platforms"))]
        ("LivePlatformCallback", schema:: < types::LivePlatformCallback > ()),
        #[cfg(any(feature = "live-platforms"))] ("LivePlatformApiType", schema:: <
        types::LivePlatformApiType > ()), #[cfg(any(feature = "live-platforms"))]
        ("LivePlatformId", schema:: < types::LivePlatformId > ()), #[cfg(any(feature =
        "live-platforms"))] ("LivePlatformAccessType", schema:: <
        types::LivePlatformAccessType > ()), #[cfg(any(feature = "live-platforms"))]
        ("ListLivePlatformsResponse", schema:: < types::ListLivePlatformsResponse > ()),
        #[cfg(any(feature = "live-platforms"))] ("LivePlatform", schema:: <
        types::LivePlatform > ()), #[cfg(any(feature = "live-platforms"))]
        ("LivePlatformAuthorization", schema:: < types::LivePlatformAuthorization > ()),
        #[cfg(any(feature = "live-platforms"))] ("LivePlatformAuthorizeState", schema:: <
        types::LivePlatformAuthorizeState > ()), #[cfg(any(feature = "live-platforms"))]
        ("UpdateLivePlatformRequest", schema:: < types::UpdateLivePlatformRequest > ()),
        #[cfg(any(feature = "live-platforms"))] ("UpdateLivePlatformAuth", schema:: <
        types::UpdateLivePlatformAuth > ()), #[cfg(any(feature = "live-platforms"))]
        ("ListLivePlatformProductsResponse", schema:: <
        types::ListLivePlatformProductsResponse > ()), #[cfg(any(feature =
        "live-platforms"))] ("LivePlatformProduct", schema:: < types::LivePlatformProduct
        > ()), #[cfg(any(feature = "live-platforms"))]
        ("ListLivePlatformAccessTypesResponse", schema:: <
        types::ListLivePlatformAccessTypesResponse > ()), #[cfg(any(feature =
        "live-rooms"))] ("SmartLiveUserConfig", schema:: < types::SmartLiveUserConfig >
        ()), #[cfg(any(feature = "live-rooms"))] ("LiveExitConfig", schema:: <
        types::LiveExitConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveAutoStopMode", schema:: < types::LiveAutoStopMode > ()), #[cfg(any(feature
        = "live-rooms"))] ("LiveEventCallbackConfig", schema:: <
        types::LiveEventCallbackConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveEventCallbackAuthType", schema:: < types::LiveEventCallbackAuthType > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveEventType", schema:: <
        types::LiveEventType > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveNotifyConfig", schema:: < types::LiveNotifyConfig > ()), #[cfg(any(feature
        = "live-rooms"))] ("NotifyEvent", schema:: < types::NotifyEvent > ()),
        #[cfg(any(feature = "live-rooms"))] ("UpdateSmartLiveUserConfigRequest", schema::
        < types::UpdateSmartLiveUserConfigRequest > ()), #[cfg(any(feature =
        "live-rooms"))] ("UpdateLiveNotifyConfig", schema:: <
        types::UpdateLiveNotifyConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveNotifyAction", schema:: < types::LiveNotifyAction > ()), #[cfg(any(feature
        = "live-rooms"))] ("BatchConfirmLiveCommandsRequest", schema:: <
        types::BatchConfirmLiveCommandsRequest > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveConfirmableCommand", schema:: < types::LiveConfirmableCommand > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveConfirmAction", schema:: <
        types::LiveConfirmAction > ()), #[cfg(any(feature = "live-rooms"))]
        ("ExecuteSmartLiveCommandRequest", schema:: <
        types::ExecuteSmartLiveCommandRequest > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveCommandName", schema:: < types::LiveCommandName > ()), #[cfg(any(feature =
        "live-rooms"))] ("ExecuteSmartLiveCommandResponse", schema:: <
        types::ExecuteSmartLiveCommandResponse > ()), #[cfg(any(feature = "live-rooms"))]
        ("InsertCommandPage", schema:: < types::InsertCommandPage > ()),
        #[cfg(any(feature = "live-rooms"))] ("InsertCommand", schema:: <
        types::InsertCommand > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveCommandSource", schema:: < types::LiveCommandSource > ()),
        #[cfg(any(feature = "live-rooms"))] ("SmartLiveJobState", schema:: <
        types::SmartLiveJobState > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveJobPage", schema:: < types::SmartLiveJobPage > ()), #[cfg(any(feature
        = "live-rooms"))] ("SmartLiveJob", schema:: < types::SmartLiveJob > ()),
        #[cfg(any(feature = "live-rooms"))] ("RtcLiveEventCallbackConfig", schema:: <
        types::RtcLiveEventCallbackConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("RtcLiveEventType", schema:: < types::RtcLiveEventType > ()), #[cfg(any(feature
        = "live-rooms"))] ("CoStreamerConfig", schema:: < types::CoStreamerConfig > ()),
        #[cfg(any(feature = "live-rooms"))] ("StreamerAction", schema:: <
        types::StreamerAction > ()), #[cfg(any(feature = "live-rooms"))] ("LiveJobLog",
        schema:: < types::LiveJobLog > ()), #[cfg(any(feature = "live-rooms"))]
        ("PlatformLiveDetailInfo", schema:: < types::PlatformLiveDetailInfo > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveUsedResourceType", schema:: <
        types::LiveUsedResourceType > ()), #[cfg(any(feature = "live-rooms"))]
        ("StartSmartLiveRequest", schema:: < types::StartSmartLiveRequest > ()),
        #[cfg(any(feature = "live-rooms"))] ("PlayPolicy", schema:: < types::PlayPolicy >
        ()), #[cfg(any(feature = "live-rooms"))] ("LivePlayMode", schema:: <
        types::LivePlayMode > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveRandomPlayMode", schema:: < types::LiveRandomPlayMode > ()),
        #[cfg(any(feature = "live-rooms", feature = "video-scripts"))] ("ViewMode",
        schema:: < types::ViewMode > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveJobRunConfig", schema:: < types::LiveJobRunConfig > ()), #[cfg(any(feature
        = "live-rooms"))] ("LiveAllowedResourceType", schema:: <
        types::LiveAllowedResourceType > ()), #[cfg(any(feature = "live-rooms"))]
        ("StartSmartLiveResponse", schema:: < types::StartSmartLiveResponse > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveWarning", schema:: < types::LiveWarning
        > ()), #[cfg(any(feature = "live-rooms"))] ("LiveWarningType", schema:: <
        types::LiveWarningType > ()), #[cfg(any(feature = "live-rooms"))]
        ("RuleCommandPage", schema:: < types::RuleCommandPage > ()), #[cfg(any(feature =
        "live-rooms"))] ("RuleCommand", schema:: < types::RuleCommand > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveRoomInteractionRule", schema:: <
        types::LiveRoomInteractionRule > ()), #[cfg(any(feature = "live-rooms"))]
        ("ScriptCommandPage", schema:: < types::ScriptCommandPage > ()),
        #[cfg(any(feature = "live-rooms"))] ("ScriptCommand", schema:: <
        types::ScriptCommand > ()), #[cfg(any(feature = "live-rooms"))]
        ("LivePlayingScript", schema:: < types::LivePlayingScript > ()),
        #[cfg(any(feature = "live-rooms"))] ("LivePlayingPassage", schema:: <
        types::LivePlayingPassage > ()), #[cfg(any(feature = "live-rooms"))]
        ("ReportLiveEventRequest", schema:: < types::ReportLiveEventRequest > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveEvent", schema:: < types::LiveEvent >
        ()), #[cfg(any(feature = "live-rooms"))] ("LiveEventReportResponse", schema:: <
        types::LiveEventReportResponse > ()), #[cfg(any(feature = "live-rooms"))]
        ("ConfirmSmartLiveRoomRequest", schema:: < types::ConfirmSmartLiveRoomRequest >
        ()), #[cfg(any(feature = "live-rooms"))] ("SmartLiveRoomRequest", schema:: <
        types::SmartLiveRoomRequest > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveRoomType", schema:: < types::SmartLiveRoomType > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveSceneScript", schema:: <
        types::LiveSceneScript > ()), #[cfg(any(feature = "live-rooms"))] ("LivePassage",
        schema:: < types::LivePassage > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveAudioConfig", schema:: < types::LiveAudioConfig > ()), #[cfg(any(feature =
        "live-rooms"))] ("RelatedProduct", schema:: < types::RelatedProduct > ()),
        #[cfg(any(feature = "live-rooms"))] ("LiveRoomInteractionConfig", schema:: <
        types::LiveRoomInteractionConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveRoomEventCallbackConfig", schema:: < types::LiveRoomEventCallbackConfig >
        ()), #[cfg(any(feature = "live-rooms"))] ("LiveRoomSharedConfig", schema:: <
        types::LiveRoomSharedConfig > ()), #[cfg(any(feature = "live-rooms"))]
        ("LiveRoomSharedState", schema:: < types::LiveRoomSharedState > ()),
        #[cfg(any(feature = "live-rooms"))] ("PlatformLiveInfo", schema:: <
        types::PlatformLiveInfo > ()), #[cfg(any(feature = "live-rooms"))]
        ("CreateSmartLiveRoomResponse", schema:: < types::CreateSmartLiveRoomResponse >
        ()), #[cfg(any(feature = "live-rooms"))] ("RoomLiveState", schema:: <
        types::RoomLiveState > ()), #[cfg(any(feature = "live-rooms"))]
        ("TemplateOwnership", schema:: < types::TemplateOwnership > ()),
        #[cfg(any(feature = "live-rooms"))] ("RoomConfirmFilter", schema:: <
        types::RoomConfirmFilter > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveRoomPage", schema:: < types::SmartLiveRoomPage > ()),
        #[cfg(any(feature = "live-rooms"))] ("SmartLiveRoomSummary", schema:: <
        types::SmartLiveRoomSummary > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveRoomState", schema:: < types::SmartLiveRoomState > ()),
        #[cfg(any(feature = "live-rooms"))] ("RoomConfirmState", schema:: <
        types::RoomConfirmState > ()), #[cfg(any(feature = "live-rooms"))]
        ("SmartLiveRoom", schema:: < types::SmartLiveRoom > ()), #[cfg(any(feature =
        "live-rooms"))] ("ShowLiveWarningInfoResponse", schema:: <
        types::ShowLiveWarningInfoResponse > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingJobState", schema:: < types::TrainingJobState > ()), #[cfg(any(feature
        = "model-training"))] ("List2dModelTrainingJobResponse", schema:: <
        types::List2dModelTrainingJobResponse > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingJobBasicInfo", schema:: <
        types::TrainingJobBasicInfo > ()), #[cfg(any(feature = "model-training"))]
        ("ModelVersion", schema:: < types::ModelVersion > ()), #[cfg(any(feature =
        "model-training"))] ("MattingType", schema:: < types::MattingType > ()),
        #[cfg(any(feature = "model-training"))] ("CreateTrainingJob", schema:: <
        types::CreateTrainingJob > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingCommandMessage", schema:: < types::TrainingCommandMessage > ()),
        #[cfg(any(feature = "model-training"))] ("VoiceProperties", schema:: <
        types::VoiceProperties > ()), #[cfg(any(feature = "model-training"))]
        ("VoiceJobTag", schema:: < types::VoiceJobTag > ()), #[cfg(any(feature =
        "model-training", feature = "voice-training"))] ("TrainingVoiceSex", schema:: <
        types::TrainingVoiceSex > ()), #[cfg(any(feature = "model-training", feature =
        "voice-training"))] ("TrainingVoiceLanguage", schema:: <
        types::TrainingVoiceLanguage > ()), #[cfg(any(feature = "model-training"))]
        ("AudioSourceType", schema:: < types::AudioSourceType > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingJobUploads", schema:: < types::TrainingJobUploads >
        ()), #[cfg(any(feature = "model-training"))] ("TrainingJob", schema:: <
        types::TrainingJob > ()), #[cfg(any(feature = "model-training"))]
        ("OperationLogInfo", schema:: < types::OperationLogInfo > ()), #[cfg(any(feature
        = "model-training"))] ("OperationLogType", schema:: < types::OperationLogType >
        ()), #[cfg(any(feature = "model-training"))] ("OperateUser", schema:: <
        types::OperateUser > ()), #[cfg(any(feature = "model-training"))]
        ("VerifyVideoMattingInfo", schema:: < types::VerifyVideoMattingInfo > ()),
        #[cfg(any(feature = "model-training"))] ("MattingMethod", schema:: <
        types::MattingMethod > ()), #[cfg(any(feature = "model-training"))]
        ("CommentLogInfo", schema:: < types::CommentLogInfo > ()), #[cfg(any(feature =
        "model-training"))] ("CommentType", schema:: < types::CommentType > ()),
        #[cfg(any(feature = "model-training"))] ("ActionSampleInfo", schema:: <
        types::ActionSampleInfo > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingVideoMarkInfo", schema:: < types::TrainingVideoMarkInfo > ()),
        #[cfg(any(feature = "model-training"))] ("InferenceVideoMarkInfo", schema:: <
        types::InferenceVideoMarkInfo > ()), #[cfg(any(feature = "model-training"))]
        ("InferenceActionMarkInfo", schema:: < types::InferenceActionMarkInfo > ()),
        #[cfg(any(feature = "model-training"))] ("ActionMarkItem", schema:: <
        types::ActionMarkItem > ()), #[cfg(any(feature = "model-training"))]
        ("ActionMarkType", schema:: < types::ActionMarkType > ()), #[cfg(any(feature =
        "model-training"))] ("InferenceEyeCorrectionMarkInfo", schema:: <
        types::InferenceEyeCorrectionMarkInfo > ()), #[cfg(any(feature =
        "model-training", feature = "voice-training"))] ("TrainingAllocatedResource",
        schema:: < types::TrainingAllocatedResource > ()), #[cfg(any(feature =
        "model-training"))] ("RotationState", schema:: < types::RotationState > ()),
        #[cfg(any(feature = "model-training"))] ("SubTrainingJob", schema:: <
        types::SubTrainingJob > ()), #[cfg(any(feature = "model-training"))]
        ("UpdateTrainingJob", schema:: < types::UpdateTrainingJob > ()),
        #[cfg(any(feature = "model-training"))] ("ActionBasicSampleInfo", schema:: <
        types::ActionBasicSampleInfo > ()), #[cfg(any(feature = "model-training"))]
        ("ExecuteTrainingCommand", schema:: < types::ExecuteTrainingCommand > ()),
        #[cfg(any(feature = "model-training"))] ("TrainingCommand", schema:: <
        types::TrainingCommand > ()), #[cfg(any(feature = "model-training"))]
        ("CommentData", schema:: < types::CommentData > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingCommandOutcome", schema:: <
        types::TrainingCommandOutcome > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingCommandResult", schema:: < types::TrainingCommandResult > ()),
        #[cfg(any(feature = "model-training"))] ("MultipartUploadInfo", schema:: <
        types::MultipartUploadInfo > ()), #[cfg(any(feature = "orders"))]
        ("CreateOrderRequest", schema:: < types::CreateOrderRequest > ()),
        #[cfg(any(feature = "orders"))] ("OrderItem", schema:: < types::OrderItem > ()),
        #[cfg(any(feature = "orders"))] ("CreateOrderResponse", schema:: <
        types::CreateOrderResponse > ()), #[cfg(any(feature = "photo-detection"))]
        ("CreatePhotoDetectionRequest", schema:: < types::CreatePhotoDetectionRequest >
        ()), #[cfg(any(feature = "photo-detection"))] ("CreatePhotoDetectionResponse",
        schema:: < types::CreatePhotoDetectionResponse > ()), #[cfg(any(feature =
        "photo-detection"))] ("PhotoDetection", schema:: < types::PhotoDetection > ()),
        #[cfg(any(feature = "photo-detection"))] ("PhotoDetectionState", schema:: <
        types::PhotoDetectionState > ()), #[cfg(any(feature = "picture-modeling"))]
        ("PictureModelingState", schema:: < types::PictureModelingState > ()),
        #[cfg(any(feature = "picture-modeling"))] ("ListPictureModelingJobsResponse",
        schema:: < types::ListPictureModelingJobsResponse > ()), #[cfg(any(feature =
        "picture-modeling"))] ("PictureModelingInfo", schema:: <
        types::PictureModelingInfo > ()), #[cfg(any(feature = "picture-modeling"))]
        ("CreatePictureModelingJobResponse", schema:: <
        types::CreatePictureModelingJobResponse > ()), #[cfg(any(feature =
        "picture-modeling"))] ("PictureModelingByUrl", schema:: <
        types::PictureModelingByUrl > ()), #[cfg(any(feature = "picture-modeling"))]
        ("StyleState", schema:: < types::StyleState > ()), #[cfg(any(feature =
        "picture-modeling"))] ("ListStylesResponse", schema:: < types::ListStylesResponse
        > ()), #[cfg(any(feature = "picture-modeling"))] ("Style", schema:: <
        types::Style > ()), #[cfg(any(feature = "picture-modeling"))] ("StyleSex",
        schema:: < types::StyleSex > ()), #[cfg(any(feature = "picture-modeling"))]
        ("StyleAssetItem", schema:: < types::StyleAssetItem > ()), #[cfg(any(feature =
        "picture-modeling"))] ("StyleAssetType", schema:: < types::StyleAssetType > ()),
        #[cfg(any(feature = "picture-modeling"))] ("StyleExtraMeta", schema:: <
        types::StyleExtraMeta > ()), #[cfg(any(feature = "products"))]
        ("CreateProductRequest", schema:: < types::CreateProductRequest > ()),
        #[cfg(any(feature = "products"))] ("ProductCover", schema:: < types::ProductCover
        > ()), #[cfg(any(feature = "products"))] ("ProductText", schema:: <
        types::ProductText > ()), #[cfg(any(feature = "products"))] ("ProductMedia",
        schema:: < types::ProductMedia > ()), #[cfg(any(feature = "products"))]
        ("ProductMediaType", schema:: < types::ProductMediaType > ()), #[cfg(any(feature
        = "products"))] ("CreateProductResponse", schema:: < types::CreateProductResponse
        > ()), #[cfg(any(feature = "products"))] ("ProductState", schema:: <
        types::ProductState > ()), #[cfg(any(feature = "products"))]
        ("ListProductsResponse", schema:: < types::ListProductsResponse > ()),
        #[cfg(any(feature = "products"))] ("Product", schema:: < types::Product > ()),
        #[cfg(any(feature = "products"))] ("ProductCoverDetails", schema:: <
        types::ProductCoverDetails > ()), #[cfg(any(feature = "products"))]
        ("ProductMediaDetails", schema:: < types::ProductMediaDetails > ()),
        #[cfg(any(feature = "products"))] ("UpdateProductRequest", schema:: <
        types::UpdateProductRequest > ()), #[cfg(any(feature = "products"))]
        ("ProductAssetRelation", schema:: < types::ProductAssetRelation > ()),
        #[cfg(any(feature = "products"))] ("ProductAssetAction", schema:: <
        types::ProductAssetAction > ()), #[cfg(any(feature = "subtitles"))]
        ("CreateSubtitleFileRequest", schema:: < types::CreateSubtitleFileRequest > ()),
        #[cfg(any(feature = "subtitles"))] ("CreateSubtitleFileResponse", schema:: <
        types::CreateSubtitleFileResponse > ()), #[cfg(any(feature = "subtitles"))]
        ("SubtitleJob", schema:: < types::SubtitleJob > ()), #[cfg(any(feature =
        "subtitles"))] ("SubtitleJobState", schema:: < types::SubtitleJobState > ()),
        #[cfg(any(feature = "subtitles"))] ("SubtitleFileDetail", schema:: <
        types::SubtitleFileDetail > ()), #[cfg(any(feature = "tenants"))]
        ("BindAssetResourceRequest", schema:: < types::BindAssetResourceRequest > ()),
        #[cfg(any(feature = "tenants", feature = "usage"))] ("BusinessType", schema:: <
        types::BusinessType > ()), #[cfg(any(feature = "tenants"))]
        ("CountTenantResourcesResponse", schema:: < types::CountTenantResourcesResponse >
        ()), #[cfg(any(feature = "tenants"))] ("ResourcesCount", schema:: <
        types::ResourcesCount > ()), #[cfg(any(feature = "tenants"))]
        ("TenantUserConfiguration", schema:: < types::TenantUserConfiguration > ()),
        #[cfg(any(feature = "tenants"))] ("Favorites", schema:: < types::Favorites > ()),
        #[cfg(any(feature = "tenants"))] ("FavoriteType", schema:: < types::FavoriteType
        > ()), #[cfg(any(feature = "tenants", feature = "usage"))] ("SubResourceType",
        schema:: < types::SubResourceType > ()), #[cfg(any(feature = "tenants"))]
        ("TenantResourcePage", schema:: < types::TenantResourcePage > ()),
        #[cfg(any(feature = "tenants"))] ("TenantResource", schema:: <
        types::TenantResource > ()), #[cfg(any(feature = "tenants"))] ("BoundAsset",
        schema:: < types::BoundAsset > ()), #[cfg(any(feature = "tenants", feature =
        "usage"))] ("ResourceUnit", schema:: < types::ResourceUnit > ()),
        #[cfg(any(feature = "tenants"))] ("TenantNoticeConfiguration", schema:: <
        types::TenantNoticeConfiguration > ()), #[cfg(any(feature = "tenants"))]
        ("TenantNoticeType", schema:: < types::TenantNoticeType > ()), #[cfg(any(feature
        = "tenants"))] ("ShowResourceUsageResponse", schema:: <
        types::ShowResourceUsageResponse > ()), #[cfg(any(feature = "tenants", feature =
        "usage"))] ("ResourceUsage", schema:: < types::ResourceUsage > ()),
        #[cfg(any(feature = "tenants"))] ("TenantAssignmentPage", schema:: <
        types::TenantAssignmentPage > ()), #[cfg(any(feature = "tenants"))]
        ("ResourceAssignment", schema:: < types::ResourceAssignment > ()),
        #[cfg(any(feature = "tenants"))] ("ResourceAssignmentSummary", schema:: <
        types::ResourceAssignmentSummary > ()), #[cfg(any(feature = "tenants"))]
        ("TenantServiceConfigs", schema:: < types::TenantServiceConfigs > ()),
        #[cfg(any(feature = "tenants"))] ("ServiceSharedConfig", schema:: <
        types::ServiceSharedConfig > ()), #[cfg(any(feature = "tenants"))]
        ("TenantLogConfig", schema:: < types::TenantLogConfig > ()), #[cfg(any(feature =
        "tenants"))] ("SubAccountControlConfig", schema:: <
        types::SubAccountControlConfig > ()), #[cfg(any(feature = "tenants"))]
        ("SubAccountType", schema:: < types::SubAccountType > ()), #[cfg(any(feature =
        "tenants"))] ("UpdateTenantServiceConfigsRequest", schema:: <
        types::UpdateTenantServiceConfigsRequest > ()), #[cfg(any(feature = "tenants"))]
        ("UpdatedTenantServiceConfigs", schema:: < types::UpdatedTenantServiceConfigs >
        ()), #[cfg(any(feature = "tenants"))] ("ServiceAgreement", schema:: <
        types::ServiceAgreement > ()), #[cfg(any(feature = "tenants"))]
        ("AgreementExpiryMode", schema:: < types::AgreementExpiryMode > ()),
        #[cfg(any(feature = "tenants"))] ("SignSpecialAgreementRequest", schema:: <
        types::SignSpecialAgreementRequest > ()), #[cfg(any(feature = "tenants"))]
        ("SpecialAgreementType", schema:: < types::SpecialAgreementType > ()),
        #[cfg(any(feature = "tenants"))] ("SpecialAgreement", schema:: <
        types::SpecialAgreement > ()), #[cfg(any(feature = "text-to-speech"))]
        ("CheckVoiceAssetResponse", schema:: < types::CheckVoiceAssetResponse > ()),
        #[cfg(any(feature = "text-to-speech"))] ("CheckedVoiceMeta", schema:: <
        types::CheckedVoiceMeta > ()), #[cfg(any(feature = "text-to-speech"))]
        ("CheckedVoiceModelMeta", schema:: < types::CheckedVoiceModelMeta > ()),
        #[cfg(any(feature = "text-to-speech"))] ("CheckedExternalVoiceMeta", schema:: <
        types::CheckedExternalVoiceMeta > ()), #[cfg(any(feature = "text-to-speech"))]
        ("ExternalSpeaker", schema:: < types::ExternalSpeaker > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsJobType", schema:: < types::TtsJobType > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsService", schema:: <
        types::TtsService > ()), #[cfg(any(feature = "text-to-speech"))]
        ("ListTtsJobsResponse", schema:: < types::ListTtsJobsResponse > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsJob", schema:: < types::TtsJob >
        ()), #[cfg(any(feature = "text-to-speech"))] ("TtsAudioFormat", schema:: <
        types::TtsAudioFormat > ()), #[cfg(any(feature = "text-to-speech"))]
        ("TtsJobState", schema:: < types::TtsJobState > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsJobFile", schema:: < types::TtsJobFile > ()),
        #[cfg(any(feature = "text-to-speech"))] ("ListTtsPhoneticSymbolsResponse",
        schema:: < types::ListTtsPhoneticSymbolsResponse > ()), #[cfg(any(feature =
        "text-to-speech"))] ("CreateAsyncTtsJobRequest", schema:: <
        types::CreateAsyncTtsJobRequest > ()), #[cfg(any(feature = "text-to-speech"))]
        ("TtsCallbackConfig", schema:: < types::TtsCallbackConfig > ()),
        #[cfg(any(feature = "text-to-speech"))] ("CreateTtsJobResponse", schema:: <
        types::CreateTtsJobResponse > ()), #[cfg(any(feature = "text-to-speech"))]
        ("CreateTtsAuditionRequest", schema:: < types::CreateTtsAuditionRequest > ()),
        #[cfg(any(feature = "text-to-speech"))] ("AsyncTtsJob", schema:: <
        types::AsyncTtsJob > ()), #[cfg(any(feature = "text-to-speech"))]
        ("ShowTtsAuditionFileResponse", schema:: < types::ShowTtsAuditionFileResponse >
        ()), #[cfg(any(feature = "text-to-speech"))] ("TtsAuditionFile", schema:: <
        types::TtsAuditionFile > ()), #[cfg(any(feature = "text-to-speech"))]
        ("CreateTtsOnceCodeResponse", schema:: < types::CreateTtsOnceCodeResponse > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsVocabularySettings", schema:: <
        types::TtsVocabularySettings > ()), #[cfg(any(feature = "text-to-speech"))]
        ("TtsVocabularyType", schema:: < types::TtsVocabularyType > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsConfigId", schema:: <
        types::TtsConfigId > ()), #[cfg(any(feature = "text-to-speech"))]
        ("DeleteTtsVocabulariesRequest", schema:: < types::DeleteTtsVocabulariesRequest >
        ()), #[cfg(any(feature = "text-to-speech"))] ("ListTtsVocabulariesResponse",
        schema:: < types::ListTtsVocabulariesResponse > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsVocabulary", schema:: < types::TtsVocabulary > ()),
        #[cfg(any(feature = "text-to-speech"))] ("TtsVocabularyGroupSettings", schema:: <
        types::TtsVocabularyGroupSettings > ()), #[cfg(any(feature = "text-to-speech"))]
        ("ListTtsVocabularyGroupsResponse", schema:: <
        types::ListTtsVocabularyGroupsResponse > ()), #[cfg(any(feature =
        "text-to-speech"))] ("TtsVocabularyGroup", schema:: < types::TtsVocabularyGroup >
        ()), #[cfg(any(feature = "text-to-speech"))] ("TtsTenantConfig", schema:: <
        types::TtsTenantConfig > ()), #[cfg(any(feature = "text-to-speech"))]
        ("ListTtsTenantConfigsResponse", schema:: < types::ListTtsTenantConfigsResponse >
        ()), #[cfg(any(feature = "text-to-speech"))] ("SetTtsGroupAssetsRequest",
        schema:: < types::SetTtsGroupAssetsRequest > ()), #[cfg(any(feature = "usage"))]
        ("UsageResourceType", schema:: < types::UsageResourceType > ()),
        #[cfg(any(feature = "usage"))] ("UsageBusinessType", schema:: <
        types::UsageBusinessType > ()), #[cfg(any(feature = "usage"))] ("UsageUnit",
        schema:: < types::UsageUnit > ()), #[cfg(any(feature = "usage"))]
        ("UsageSummary", schema:: < types::UsageSummary > ()), #[cfg(any(feature =
        "usage"))] ("ListUsageResponse", schema:: < types::ListUsageResponse > ()),
        #[cfg(any(feature = "usage"))] ("UsageInPeriod", schema:: < types::UsageInPeriod
        > ()), #[cfg(any(feature = "user-quotas"))] ("CreateUserQuotaRequest", schema:: <
        types::CreateUserQuotaRequest > ()), #[cfg(any(feature = "user-quotas"))]
        ("UserQuotaLimits", schema:: < types::UserQuotaLimits > ()), #[cfg(any(feature =
        "user-quotas"))] ("ListUserQuotasResponse", schema:: <
        types::ListUserQuotasResponse > ()), #[cfg(any(feature = "user-quotas"))]
        ("UserQuota", schema:: < types::UserQuota > ()), #[cfg(any(feature =
        "user-quotas"))] ("UserQuotaAmounts", schema:: < types::UserQuotaAmounts > ()),
        #[cfg(any(feature = "user-quotas"))] ("UpdateUserQuotaRequest", schema:: <
        types::UpdateUserQuotaRequest > ()), #[cfg(any(feature = "video-scripts"))]
        ("ScriptCatalog", schema:: < types::ScriptCatalog > ()), #[cfg(any(feature =
        "video-scripts"))] ("ListVideoScriptsResponse", schema:: <
        types::ListVideoScriptsResponse > ()), #[cfg(any(feature = "video-scripts"))]
        ("VideoScriptBaseInfo", schema:: < types::VideoScriptBaseInfo > ()),
        #[cfg(any(feature = "video-scripts"))] ("ModelAssetType", schema:: <
        types::ModelAssetType > ()), #[cfg(any(feature = "video-scripts"))]
        ("VideoScriptConfig", schema:: < types::VideoScriptConfig > ()),
        #[cfg(any(feature = "video-scripts"))] ("ShootScriptAudioFiles", schema:: <
        types::ShootScriptAudioFiles > ()), #[cfg(any(feature = "video-scripts"))]
        ("ShootScriptAudioFileItem", schema:: < types::ShootScriptAudioFileItem > ()),
        #[cfg(any(feature = "video-scripts"))] ("SavedVideoScript", schema:: <
        types::SavedVideoScript > ()), #[cfg(any(feature = "video-scripts"))]
        ("VideoScript", schema:: < types::VideoScript > ()), #[cfg(any(feature =
        "video-scripts"))] ("ShootScriptShowItem", schema:: < types::ShootScriptShowItem
        > ()), #[cfg(any(feature = "video-scripts"))] ("ShootScriptDetail", schema:: <
        types::ShootScriptDetail > ()), #[cfg(any(feature = "video-scripts"))]
        ("PreviewInfo", schema:: < types::PreviewInfo > ()), #[cfg(any(feature =
        "video-scripts"))] ("CopyVideoScriptsResponse", schema:: <
        types::CopyVideoScriptsResponse > ()), #[cfg(any(feature = "voice-training"))]
        ("ShowVoiceTrainingQuotasResponse", schema:: <
        types::ShowVoiceTrainingQuotasResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceTrainingsLeft", schema:: < types::VoiceTrainingsLeft >
        ()), #[cfg(any(feature = "voice-training"))] ("VoiceTrainingResource", schema:: <
        types::VoiceTrainingResource > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceResourceOperation", schema:: < types::VoiceResourceOperation > ()),
        #[cfg(any(feature = "voice-training"))] ("VoiceResourceType", schema:: <
        types::VoiceResourceType > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceShortJob", schema:: < types::VoiceShortJob > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceShortJobType", schema:: < types::VoiceShortJobType >
        ()), #[cfg(any(feature = "voice-training"))] ("VoiceTrainingState", schema:: <
        types::VoiceTrainingState > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceAssessment", schema:: < types::VoiceAssessment > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceAssessmentProperty", schema:: <
        types::VoiceAssessmentProperty > ()), #[cfg(any(feature = "voice-training"))]
        ("CommitVoiceTrainingJobRequest", schema:: < types::CommitVoiceTrainingJobRequest
        > ()), #[cfg(any(feature = "voice-training"))] ("VoiceTrainingTag", schema:: <
        types::VoiceTrainingTag > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceTrainingJob", schema:: < types::VoiceTrainingJob > ()), #[cfg(any(feature
        = "voice-training"))] ("VoiceTrainingType", schema:: < types::VoiceTrainingType >
        ()), #[cfg(any(feature = "voice-training"))] ("VoiceUploadType", schema:: <
        types::VoiceUploadType > ()), #[cfg(any(feature = "voice-training"))]
        ("ConfirmTrainingSegmentResponse", schema:: <
        types::ConfirmTrainingSegmentResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("ShowTrainingSegmentInfoResponse", schema:: <
        types::ShowTrainingSegmentInfoResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("CreateVoiceShortJobRequest", schema:: <
        types::CreateVoiceShortJobRequest > ()), #[cfg(any(feature = "voice-training"))]
        ("CreateShortJobResponse", schema:: < types::CreateShortJobResponse > ()),
        #[cfg(any(feature = "voice-training"))] ("CreateVoiceTrainingJobRequest",
        schema:: < types::CreateVoiceTrainingJobRequest > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceTrainingUploads", schema:: <
        types::VoiceTrainingUploads > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceSegmentUploads", schema:: < types::VoiceSegmentUploads > ()),
        #[cfg(any(feature = "voice-training"))] ("ListJobOperationLogResponse", schema::
        < types::ListJobOperationLogResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("VoiceTrainingLogEntry", schema:: <
        types::VoiceTrainingLogEntry > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceTrainingLogDetails", schema:: < types::VoiceTrainingLogDetails > ()),
        #[cfg(any(feature = "voice-training"))] ("VoiceTrainingSortKey", schema:: <
        types::VoiceTrainingSortKey > ()), #[cfg(any(feature = "voice-training"))]
        ("ListVoiceTrainingJobResponse", schema:: < types::ListVoiceTrainingJobResponse >
        ()), #[cfg(any(feature = "voice-training"))] ("SetVoiceTrainingBatchRequest",
        schema:: < types::SetVoiceTrainingBatchRequest > ()), #[cfg(any(feature =
        "voice-training"))] ("ShowJobAuditResultResponse", schema:: <
        types::ShowJobAuditResultResponse > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceSystemReview", schema:: < types::VoiceSystemReview > ()),
        #[cfg(any(feature = "voice-training"))] ("VoiceFileError", schema:: <
        types::VoiceFileError > ()), #[cfg(any(feature = "voice-training"))]
        ("VoiceManualReview", schema:: < types::VoiceManualReview > ()),
        #[cfg(any(feature = "voice-training"))] ("ShowJobUploadingAddressResponse",
        schema:: < types::ShowJobUploadingAddressResponse > ()), #[cfg(any(feature =
        "voice-training"))] ("VoicePackageUpload", schema:: < types::VoicePackageUpload >
        ()), #[cfg(any(feature = "voice-training"))] ("VoiceRecordingDurations", schema::
        < types::VoiceRecordingDurations > ()), #[cfg(any(feature = "voice-training"))]
        ("ShowUserReviewAttachmentUploadingAddressResponse", schema:: <
        types::ShowUserReviewAttachmentUploadingAddressResponse > ()), #[cfg(any(feature
        = "voice-training"))] ("ReviewAttachmentUpload", schema:: <
        types::ReviewAttachmentUpload > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("KnowledgeDocument", schema:: <
        types::KnowledgeDocument > ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("DocumentTask", schema:: < types::DocumentTask > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("ListDocumentInfoResponse", schema:: <
        types::ListDocumentInfoResponse > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("ListDocumentSegmentResponse", schema:: <
        types::ListDocumentSegmentResponse > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("DocumentSegment", schema:: < types::DocumentSegment >
        ()), #[cfg(any(feature = "wise-brain-knowledge"))] ("SegmentSettings", schema:: <
        types::SegmentSettings > ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("StartDocumentSegmentRequest", schema:: < types::StartDocumentSegmentRequest >
        ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("UpdateDocumentSegmentRequest", schema:: < types::UpdateDocumentSegmentRequest >
        ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("RecallKnowledgeLibraryRequest", schema:: < types::RecallKnowledgeLibraryRequest
        > ()), #[cfg(any(feature = "wise-brain", feature = "wise-brain-knowledge"))]
        ("KnowledgeType", schema:: < types::KnowledgeType > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("KnowledgeHit", schema:: < types::KnowledgeHit > ()),
        #[cfg(any(feature = "wise-brain-knowledge"))] ("CreateKnowledgeLibraryRequest",
        schema:: < types::CreateKnowledgeLibraryRequest > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("CreateKnowledgeLibraryResponse", schema:: <
        types::CreateKnowledgeLibraryResponse > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("ListKnowledgeLibraryResponse", schema:: <
        types::ListKnowledgeLibraryResponse > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("KnowledgeLibrary", schema:: < types::KnowledgeLibrary
        > ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("UpdateKnowledgeLibraryRequest", schema:: < types::UpdateKnowledgeLibraryRequest
        > ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("CreateQuestionAnswerRequest", schema:: < types::CreateQuestionAnswerRequest >
        ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("CreateQuestionAnswerResponse", schema:: < types::CreateQuestionAnswerResponse >
        ()), #[cfg(any(feature = "wise-brain-knowledge"))] ("ListQuestionAnswerResponse",
        schema:: < types::ListQuestionAnswerResponse > ()), #[cfg(any(feature =
        "wise-brain-knowledge"))] ("QuestionAnswer", schema:: < types::QuestionAnswer >
        ()), #[cfg(any(feature = "wise-brain-knowledge"))]
        ("UpdateQuestionAnswerRequest", schema:: < types::UpdateQuestionAnswerRequest >
        ()), #[cfg(any(feature = "wise-brain"))] ("CreateInstructionLibraryRequest",
        schema:: < types::CreateInstructionLibraryRequest > ()), #[cfg(any(feature =
        "wise-brain"))] ("CreateInstructionLibraryResponse", schema:: <
        types::CreateInstructionLibraryResponse > ()), #[cfg(any(feature =
        "wise-brain"))] ("ListInstructionLibraryResponse", schema:: <
        types::ListInstructionLibraryResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("InstructionLibrary", schema:: < types::InstructionLibrary > ()),
        #[cfg(any(feature = "wise-brain"))] ("UpdateInstructionLibraryRequest", schema::
        < types::UpdateInstructionLibraryRequest > ()), #[cfg(any(feature =
        "wise-brain"))] ("CreateInstructionRequest", schema:: <
        types::CreateInstructionRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("InstructionSlot", schema:: < types::InstructionSlot > ()), #[cfg(any(feature =
        "wise-brain"))] ("SlotKnowledgeLibrary", schema:: < types::SlotKnowledgeLibrary >
        ()), #[cfg(any(feature = "wise-brain"))] ("InstructionReplyWords", schema:: <
        types::InstructionReplyWords > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateInstructionResponse", schema:: < types::CreateInstructionResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("ListInstructionResponse", schema:: <
        types::ListInstructionResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("Instruction", schema:: < types::Instruction > ()), #[cfg(any(feature =
        "wise-brain"))] ("UpdateInstructionRequest", schema:: <
        types::UpdateInstructionRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateInteractiveChatRequest", schema:: < types::CreateInteractiveChatRequest >
        ()), #[cfg(any(feature = "wise-brain"))] ("CreateInteractiveChatResponse",
        schema:: < types::CreateInteractiveChatResponse > ()), #[cfg(any(feature =
        "wise-brain"))] ("CreateLlmConfigRequest", schema:: <
        types::CreateLlmConfigRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateLlmConfigResponse", schema:: < types::CreateLlmConfigResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("ListLlmConfigResponse", schema:: <
        types::ListLlmConfigResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("LlmConfig", schema:: < types::LlmConfig > ()), #[cfg(any(feature =
        "wise-brain"))] ("UpdateLlmConfigRequest", schema:: <
        types::UpdateLlmConfigRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateMcpServerRequest", schema:: < types::CreateMcpServerRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("CreateMcpServerResponse", schema:: <
        types::CreateMcpServerResponse > ()), #[cfg(any(feature = "wise-brain"))]
        ("ListMcpServerResponse", schema:: < types::ListMcpServerResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("McpServer", schema:: < types::McpServer >
        ()), #[cfg(any(feature = "wise-brain"))] ("UpdateMcpServerRequest", schema:: <
        types::UpdateMcpServerRequest > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreatePluginConfigRequest", schema:: < types::CreatePluginConfigRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("PluginProvider", schema:: <
        types::PluginProvider > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreatePluginConfigResponse", schema:: < types::CreatePluginConfigResponse >
        ()), #[cfg(any(feature = "wise-brain"))] ("PluginType", schema:: <
        types::PluginType > ()), #[cfg(any(feature = "wise-brain"))]
        ("ListPluginConfigResponse", schema:: < types::ListPluginConfigResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("PluginConfig", schema:: <
        types::PluginConfig > ()), #[cfg(any(feature = "wise-brain"))]
        ("UpdatePluginConfigRequest", schema:: < types::UpdatePluginConfigRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("DefaultPlugins", schema:: <
        types::DefaultPlugins > ()), #[cfg(any(feature = "wise-brain"))]
        ("DefaultPlugin", schema:: < types::DefaultPlugin > ()), #[cfg(any(feature =
        "wise-brain"))] ("CreateRoleRequest", schema:: < types::CreateRoleRequest > ()),
        #[cfg(any(feature = "wise-brain"))] ("RoleLanguage", schema:: <
        types::RoleLanguage > ()), #[cfg(any(feature = "wise-brain"))] ("RoleKnowledge",
        schema:: < types::RoleKnowledge > ()), #[cfg(any(feature = "wise-brain"))]
        ("LlmSource", schema:: < types::LlmSource > ()), #[cfg(any(feature =
        "wise-brain"))] ("RolePlugin", schema:: < types::RolePlugin > ()),
        #[cfg(any(feature = "wise-brain"))] ("PluginSource", schema:: <
        types::PluginSource > ()), #[cfg(any(feature = "wise-brain"))]
        ("CreateRoleResponse", schema:: < types::CreateRoleResponse > ()),
        #[cfg(any(feature = "wise-brain"))] ("ListRoleResponse", schema:: <
        types::ListRoleResponse > ()), #[cfg(any(feature = "wise-brain"))] ("Role",
        schema:: < types::Role > ()), #[cfg(any(feature = "wise-brain"))]
        ("RoleLanguageInfo", schema:: < types::RoleLanguageInfo > ()), #[cfg(any(feature
        = "wise-brain"))] ("RoleKnowledgeInfo", schema:: < types::RoleKnowledgeInfo >
        ()), #[cfg(any(feature = "wise-brain"))] ("KnowledgeLibraryName", schema:: <
        types::KnowledgeLibraryName > ()), #[cfg(any(feature = "wise-brain"))]
        ("McpServerName", schema:: < types::McpServerName > ()), #[cfg(any(feature =
        "wise-brain"))] ("UpdateRoleRequest", schema:: < types::UpdateRoleRequest > ()),
    ]
}
