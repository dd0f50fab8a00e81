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
        #[cfg(any(feature = "digital-assets"))] ("TagCombination", schema:: <
        types::TagCombination > ()), #[cfg(any(feature = "digital-assets"))]
        ("AssetType", schema:: < types::AssetType > ()), #[cfg(any(feature =
        "digital-assets", feature = "digital-human-videos", feature = "model-training",
        feature = "picture-modeling"))] ("SortKey", schema:: < types::SortKey > ()),
        #[cfg(any(feature = "digital-assets", feature = "digital-human-videos", feature =
        "model-training", feature = "picture-modeling"))] ("SortDir", schema:: <
        types::SortDir > ()), #[cfg(any(feature = "digital-assets"))] ("AssetSource",
        schema:: < types::AssetSource > ()), #[cfg(any(feature = "digital-assets"))]
        ("AssetState", schema:: < types::AssetState > ()), #[cfg(any(feature =
        "digital-assets"))] ("StyleId", schema:: < types::StyleId > ()),
        #[cfg(any(feature = "digital-assets"))] ("VoiceSex", schema:: < types::VoiceSex >
        ()), #[cfg(any(feature = "digital-assets"))] ("VoiceLanguage", schema:: <
        types::VoiceLanguage > ()), #[cfg(any(feature = "digital-assets"))]
        ("VoiceProvider", schema:: < types::VoiceProvider > ()), #[cfg(any(feature =
        "digital-assets"))] ("SharingRole", schema:: < types::SharingRole > ()),
        #[cfg(any(feature = "digital-assets"))] ("HumanModel2DVersion", schema:: <
        types::HumanModel2DVersion > ()), #[cfg(any(feature = "digital-assets", feature =
        "model-training"))] ("SupportedService", schema:: < types::SupportedService >
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
        types::ExternalVoiceAssetMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("ExternalVoiceProvider", schema:: < types::ExternalVoiceProvider > ()),
        #[cfg(any(feature = "digital-assets"))] ("PptAssetMeta", schema:: <
        types::PptAssetMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("PptAnalysisStatus", schema:: < types::PptAnalysisStatus > ()),
        #[cfg(any(feature = "digital-assets", feature = "digital-human-videos", feature =
        "model-training", feature = "photo-detection", feature = "picture-modeling",
        feature = "subtitles"))] ("ErrorResponse", schema:: < types::ErrorResponse > ()),
        #[cfg(any(feature = "digital-assets"))] ("PptPageInfo", schema:: <
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
        types::VideoAssetMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("VideoTranscodingStatus", schema:: < types::VideoTranscodingStatus > ()),
        #[cfg(any(feature = "digital-assets"))] ("AudioAssetMeta", schema:: <
        types::AudioAssetMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("SystemProperty", schema:: < types::SystemProperty > ()), #[cfg(any(feature =
        "digital-assets"))] ("SystemPropertyAction", schema:: <
        types::SystemPropertyAction > ()), #[cfg(any(feature = "digital-assets"))]
        ("SystemPropertyKey", schema:: < types::SystemPropertyKey > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetFileInfo", schema:: <
        types::AssetFileInfo > ()), #[cfg(any(feature = "digital-assets", feature =
        "files"))] ("AssetFileCategory", schema:: < types::AssetFileCategory > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetFileState", schema:: <
        types::AssetFileState > ()), #[cfg(any(feature = "digital-assets"))]
        ("FileExtraMeta", schema:: < types::FileExtraMeta > ()), #[cfg(any(feature =
        "digital-assets"))] ("AutoOperationConfig", schema:: < types::AutoOperationConfig
        > ()), #[cfg(any(feature = "digital-assets"))] ("AutoOperation", schema:: <
        types::AutoOperation > ()), #[cfg(any(feature = "digital-assets"))]
        ("CreateDigitalAssetRequest", schema:: < types::CreateDigitalAssetRequest > ()),
        #[cfg(any(feature = "digital-assets", feature = "digital-human-videos", feature =
        "video-scripts"))] ("ReviewConfig", schema:: < types::ReviewConfig > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetSharedConfig", schema:: <
        types::AssetSharedConfig > ()), #[cfg(any(feature = "digital-assets"))]
        ("SharedType", schema:: < types::SharedType > ()), #[cfg(any(feature =
        "digital-assets"))] ("CreateDigitalAssetResponse", schema:: <
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
        = "digital-human-videos"))] ("VideoJobState", schema:: < types::VideoJobState >
        ()), #[cfg(any(feature = "digital-human-videos"))] ("VideoJobType", schema:: <
        types::VideoJobType > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("ListDigitalHumanVideoResponse", schema:: < types::ListDigitalHumanVideoResponse
        > ()), #[cfg(any(feature = "digital-human-videos"))] ("DigitalHumanVideo",
        schema:: < types::DigitalHumanVideo > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("OutputAssetInfo", schema:: < types::OutputAssetInfo >
        ()), #[cfg(any(feature = "digital-human-videos"))] ("CreateAvatarVideo", schema::
        < types::CreateAvatarVideo > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("VoiceConfig", schema:: < types::VoiceConfig > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("VideoConfig", schema:: < types::VideoConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("ClipMode", schema:: <
        types::ClipMode > ()), #[cfg(any(feature = "digital-human-videos", feature =
        "video-scripts"))] ("VideoCodec", schema:: < types::VideoCodec > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("FrameRate", schema:: < types::FrameRate > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("SubtitleConfig", schema::
        < types::SubtitleConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("ShootScriptItem", schema:: <
        types::ShootScriptItem > ()), #[cfg(any(feature = "digital-human-videos", feature
        = "video-scripts"))] ("ShootScript", schema:: < types::ShootScript > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("ScriptType", schema:: < types::ScriptType > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("TextConfig", schema:: <
        types::TextConfig > ()), #[cfg(any(feature = "digital-human-videos", feature =
        "video-scripts"))] ("AudioDriveActionConfig", schema:: <
        types::AudioDriveActionConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("BackgroundConfigInfo", schema:: <
        types::BackgroundConfigInfo > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("BackgroundType", schema:: < types::BackgroundType
        > ()), #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("BackgroundImageConfig", schema:: < types::BackgroundImageConfig > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("LayerConfig", schema:: < types::LayerConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("LayerType", schema:: <
        types::LayerType > ()), #[cfg(any(feature = "digital-human-videos", feature =
        "video-scripts"))] ("LayerPositionConfig", schema:: < types::LayerPositionConfig
        > ()), #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("LayerSizeConfig", schema:: < types::LayerSizeConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("LayerRotationConfig",
        schema:: < types::LayerRotationConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("ImageLayerConfig",
        schema:: < types::ImageLayerConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("VideoLayerConfig",
        schema:: < types::VideoLayerConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("TextLayerConfig", schema::
        < types::TextLayerConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("AudioInfo", schema:: < types::AudioInfo > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("SubtitleFiles", schema:: < types::SubtitleFiles > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("SubtitleFileInfo",
        schema:: < types::SubtitleFileInfo > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "subtitles", feature = "video-scripts"))]
        ("SubtitleFileState", schema:: < types::SubtitleFileState > ()),
        #[cfg(any(feature = "digital-human-videos"))] ("OutputAssetConfig", schema:: <
        types::OutputAssetConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("BackgroundMusicConfig", schema:: <
        types::BackgroundMusicConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "subtitles"))] ("CallBackConfig", schema:: < types::CallBackConfig >
        ()), #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
        ("CallBackAuthType", schema:: < types::CallBackAuthType > ()), #[cfg(any(feature
        = "digital-human-videos", feature = "video-scripts"))] ("ActionConfig", schema::
        < types::ActionConfig > ()), #[cfg(any(feature = "digital-human-videos"))]
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
        types::CreateLargeFileResponse > ()), #[cfg(any(feature = "model-training"))]
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
        "model-training"))] ("TrainingVoiceSex", schema:: < types::TrainingVoiceSex >
        ()), #[cfg(any(feature = "model-training"))] ("TrainingVoiceLanguage", schema:: <
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
        "model-training"))] ("TrainingAllocatedResource", schema:: <
        types::TrainingAllocatedResource > ()), #[cfg(any(feature = "model-training"))]
        ("ChargeMode", schema:: < types::ChargeMode > ()), #[cfg(any(feature =
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
        types::MultipartUploadInfo > ()), #[cfg(any(feature = "photo-detection"))]
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
        types::StyleExtraMeta > ()), #[cfg(any(feature = "subtitles"))]
        ("CreateSubtitleFileRequest", schema:: < types::CreateSubtitleFileRequest > ()),
        #[cfg(any(feature = "subtitles"))] ("CreateSubtitleFileResponse", schema:: <
        types::CreateSubtitleFileResponse > ()), #[cfg(any(feature = "subtitles"))]
        ("SubtitleJob", schema:: < types::SubtitleJob > ()), #[cfg(any(feature =
        "subtitles"))] ("SubtitleJobState", schema:: < types::SubtitleJobState > ()),
        #[cfg(any(feature = "subtitles"))] ("SubtitleFileDetail", schema:: <
        types::SubtitleFileDetail > ()), #[cfg(any(feature = "video-scripts"))]
        ("ScriptCatalog", schema:: < types::ScriptCatalog > ()), #[cfg(any(feature =
        "video-scripts"))] ("ViewMode", schema:: < types::ViewMode > ()),
        #[cfg(any(feature = "video-scripts"))] ("ListVideoScriptsResponse", schema:: <
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
        types::CopyVideoScriptsResponse > ()),
    ]
}
