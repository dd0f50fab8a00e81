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
    request
}
/// The schemas of all types.
#[cfg(feature = "schemars")]
pub(crate) fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        #[cfg(any(feature = "digital-assets"))] ("TagCombination", crate
        ::dynamic::schema:: < crate ::types::TagCombination > ()), #[cfg(any(feature =
        "digital-assets"))] ("AssetType", crate ::dynamic::schema:: < crate
        ::types::AssetType > ()), #[cfg(any(feature = "digital-assets", feature =
        "digital-human-videos", feature = "model-training", feature =
        "picture-modeling"))] ("SortKey", crate ::dynamic::schema:: < crate
        ::types::SortKey > ()), #[cfg(any(feature = "digital-assets", feature =
        "digital-human-videos", feature = "model-training", feature =
        "picture-modeling"))] ("SortDir", crate ::dynamic::schema:: < crate
        ::types::SortDir > ()), #[cfg(any(feature = "digital-assets"))] ("AssetSource",
        crate ::dynamic::schema:: < crate ::types::AssetSource > ()), #[cfg(any(feature =
        "digital-assets"))] ("AssetState", crate ::dynamic::schema:: < crate
        ::types::AssetState > ()), #[cfg(any(feature = "digital-assets"))] ("StyleId",
        crate ::dynamic::schema:: < crate ::types::StyleId > ()), #[cfg(any(feature =
        "digital-assets"))] ("VoiceSex", crate ::dynamic::schema:: < crate
        ::types::VoiceSex > ()), #[cfg(any(feature = "digital-assets"))]
        ("VoiceLanguage", crate ::dynamic::schema:: < crate ::types::VoiceLanguage > ()),
        #[cfg(any(feature = "digital-assets"))] ("VoiceProvider", crate
        ::dynamic::schema:: < crate ::types::VoiceProvider > ()), #[cfg(any(feature =
        "digital-assets"))] ("SharingRole", crate ::dynamic::schema:: < crate
        ::types::SharingRole > ()), #[cfg(any(feature = "digital-assets"))]
        ("HumanModel2DVersion", crate ::dynamic::schema:: < crate
        ::types::HumanModel2DVersion > ()), #[cfg(any(feature = "digital-assets", feature
        = "model-training"))] ("SupportedService", crate ::dynamic::schema:: < crate
        ::types::SupportedService > ()), #[cfg(any(feature = "digital-assets"))]
        ("ListAssetsResponse", crate ::dynamic::schema:: < crate
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
        ::types::ExternalVoiceAssetMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("ExternalVoiceProvider", crate ::dynamic::schema:: < crate
        ::types::ExternalVoiceProvider > ()), #[cfg(any(feature = "digital-assets"))]
        ("PptAssetMeta", crate ::dynamic::schema:: < crate ::types::PptAssetMeta > ()),
        #[cfg(any(feature = "digital-assets"))] ("PptAnalysisStatus", crate
        ::dynamic::schema:: < crate ::types::PptAnalysisStatus > ()), #[cfg(any(feature =
        "digital-assets", feature = "digital-human-videos", feature = "model-training",
        feature = "photo-detection", feature = "picture-modeling", feature =
        "subtitles"))] ("ErrorResponse", crate ::dynamic::schema:: < crate
        ::types::ErrorResponse > ()), #[cfg(any(feature = "digital-assets"))]
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
        ()), #[cfg(any(feature = "digital-assets"))] ("VideoTranscodingStatus", crate
        ::dynamic::schema:: < crate ::types::VideoTranscodingStatus > ()),
        #[cfg(any(feature = "digital-assets"))] ("AudioAssetMeta", crate
        ::dynamic::schema:: < crate ::types::AudioAssetMeta > ()), #[cfg(any(feature =
        "digital-assets"))] ("SystemProperty", crate ::dynamic::schema:: < crate
        ::types::SystemProperty > ()), #[cfg(any(feature = "digital-assets"))]
        ("SystemPropertyAction", crate ::dynamic::schema:: < crate
        ::types::SystemPropertyAction > ()), #[cfg(any(feature = "digital-assets"))]
        ("SystemPropertyKey", crate ::dynamic::schema:: < crate
        ::types::SystemPropertyKey > ()), #[cfg(any(feature = "digital-assets"))]
        ("AssetFileInfo", crate ::dynamic::schema:: < crate ::types::AssetFileInfo > ()),
        #[cfg(any(feature = "digital-assets", feature = "files"))] ("AssetFileCategory",
        crate ::dynamic::schema:: < crate ::types::AssetFileCategory > ()),
        #[cfg(any(feature = "digital-assets"))] ("AssetFileState", crate
        ::dynamic::schema:: < crate ::types::AssetFileState > ()), #[cfg(any(feature =
        "digital-assets"))] ("FileExtraMeta", crate ::dynamic::schema:: < crate
        ::types::FileExtraMeta > ()), #[cfg(any(feature = "digital-assets"))]
        ("AutoOperationConfig", crate ::dynamic::schema:: < crate
        ::types::AutoOperationConfig > ()), #[cfg(any(feature = "digital-assets"))]
        ("AutoOperation", crate ::dynamic::schema:: < crate ::types::AutoOperation > ()),
        #[cfg(any(feature = "digital-assets"))] ("CreateDigitalAssetRequest", crate
        ::dynamic::schema:: < crate ::types::CreateDigitalAssetRequest > ()),
        #[cfg(any(feature = "digital-assets", feature = "digital-human-videos", feature =
        "video-scripts"))] ("ReviewConfig", crate ::dynamic::schema:: < crate
        ::types::ReviewConfig > ()), #[cfg(any(feature = "digital-assets"))]
        ("AssetSharedConfig", crate ::dynamic::schema:: < crate
        ::types::AssetSharedConfig > ()), #[cfg(any(feature = "digital-assets"))]
        ("SharedType", crate ::dynamic::schema:: < crate ::types::SharedType > ()),
        #[cfg(any(feature = "digital-assets"))] ("CreateDigitalAssetResponse", crate
        ::dynamic::schema:: < crate ::types::CreateDigitalAssetResponse > ()),
        #[cfg(any(feature = "digital-assets"))] ("UpdateDigitalAssetRequest", crate
        ::dynamic::schema:: < crate ::types::UpdateDigitalAssetRequest > ()),
        #[cfg(any(feature = "digital-assets"))] ("DeleteMode", crate ::dynamic::schema::
        < crate ::types::DeleteMode > ()), #[cfg(any(feature = "digital-assets"))]
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
        > ()), #[cfg(any(feature = "digital-human-videos"))] ("VideoJobState", crate
        ::dynamic::schema:: < crate ::types::VideoJobState > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("VideoJobType", crate ::dynamic::schema:: < crate
        ::types::VideoJobType > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("ListDigitalHumanVideoResponse", crate ::dynamic::schema:: < crate
        ::types::ListDigitalHumanVideoResponse > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("DigitalHumanVideo", crate ::dynamic::schema:: < crate
        ::types::DigitalHumanVideo > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("OutputAssetInfo", crate ::dynamic::schema:: < crate ::types::OutputAssetInfo >
        ()), #[cfg(any(feature = "digital-human-videos"))] ("CreateAvatarVideo", crate
        ::dynamic::schema:: < crate ::types::CreateAvatarVideo > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("VoiceConfig", crate
        ::dynamic::schema:: < crate ::types::VoiceConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("VideoConfig", crate
        ::dynamic::schema:: < crate ::types::VideoConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("ClipMode", crate
        ::dynamic::schema:: < crate ::types::ClipMode > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("VideoCodec", crate
        ::dynamic::schema:: < crate ::types::VideoCodec > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("FrameRate", crate
        ::dynamic::schema:: < crate ::types::FrameRate > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("SubtitleConfig", crate
        ::dynamic::schema:: < crate ::types::SubtitleConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("ShootScriptItem", crate
        ::dynamic::schema:: < crate ::types::ShootScriptItem > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("ShootScript", crate
        ::dynamic::schema:: < crate ::types::ShootScript > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("ScriptType", crate
        ::dynamic::schema:: < crate ::types::ScriptType > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("TextConfig", crate
        ::dynamic::schema:: < crate ::types::TextConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("AudioDriveActionConfig",
        crate ::dynamic::schema:: < crate ::types::AudioDriveActionConfig > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("BackgroundConfigInfo", crate ::dynamic::schema:: < crate
        ::types::BackgroundConfigInfo > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("BackgroundType", crate ::dynamic::schema:: < crate
        ::types::BackgroundType > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("BackgroundImageConfig", crate ::dynamic::schema::
        < crate ::types::BackgroundImageConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("LayerConfig", crate
        ::dynamic::schema:: < crate ::types::LayerConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("LayerType", crate
        ::dynamic::schema:: < crate ::types::LayerType > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("LayerPositionConfig",
        crate ::dynamic::schema:: < crate ::types::LayerPositionConfig > ()),
        #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("LayerSizeConfig", crate ::dynamic::schema:: < crate ::types::LayerSizeConfig >
        ()), #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
        ("LayerRotationConfig", crate ::dynamic::schema:: < crate
        ::types::LayerRotationConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("ImageLayerConfig", crate ::dynamic::schema:: <
        crate ::types::ImageLayerConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("VideoLayerConfig", crate
        ::dynamic::schema:: < crate ::types::VideoLayerConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("TextLayerConfig", crate
        ::dynamic::schema:: < crate ::types::TextLayerConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("AudioInfo", crate
        ::dynamic::schema:: < crate ::types::AudioInfo > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("SubtitleFiles", crate
        ::dynamic::schema:: < crate ::types::SubtitleFiles > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "video-scripts"))] ("SubtitleFileInfo", crate
        ::dynamic::schema:: < crate ::types::SubtitleFileInfo > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "subtitles", feature = "video-scripts"))]
        ("SubtitleFileState", crate ::dynamic::schema:: < crate
        ::types::SubtitleFileState > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("OutputAssetConfig", crate ::dynamic::schema:: < crate
        ::types::OutputAssetConfig > ()), #[cfg(any(feature = "digital-human-videos",
        feature = "video-scripts"))] ("BackgroundMusicConfig", crate ::dynamic::schema::
        < crate ::types::BackgroundMusicConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "subtitles"))] ("CallBackConfig", crate
        ::dynamic::schema:: < crate ::types::CallBackConfig > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "subtitles"))] ("CallBackAuthType", crate
        ::dynamic::schema:: < crate ::types::CallBackAuthType > ()), #[cfg(any(feature =
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
        #[cfg(any(feature = "model-training"))] ("TrainingJobState", crate
        ::dynamic::schema:: < crate ::types::TrainingJobState > ()), #[cfg(any(feature =
        "model-training"))] ("List2dModelTrainingJobResponse", crate ::dynamic::schema::
        < crate ::types::List2dModelTrainingJobResponse > ()), #[cfg(any(feature =
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
        "model-training"))] ("TrainingVoiceSex", crate ::dynamic::schema:: < crate
        ::types::TrainingVoiceSex > ()), #[cfg(any(feature = "model-training"))]
        ("TrainingVoiceLanguage", crate ::dynamic::schema:: < crate
        ::types::TrainingVoiceLanguage > ()), #[cfg(any(feature = "model-training"))]
        ("AudioSourceType", crate ::dynamic::schema:: < crate ::types::AudioSourceType >
        ()), #[cfg(any(feature = "model-training"))] ("TrainingJobUploads", crate
        ::dynamic::schema:: < crate ::types::TrainingJobUploads > ()), #[cfg(any(feature
        = "model-training"))] ("TrainingJob", crate ::dynamic::schema:: < crate
        ::types::TrainingJob > ()), #[cfg(any(feature = "model-training"))]
        ("OperationLogInfo", crate ::dynamic::schema:: < crate ::types::OperationLogInfo
        > ()), #[cfg(any(feature = "model-training"))] ("OperationLogType", crate
        ::dynamic::schema:: < crate ::types::OperationLogType > ()), #[cfg(any(feature =
        "model-training"))] ("OperateUser", crate ::dynamic::schema:: < crate
        ::types::OperateUser > ()), #[cfg(any(feature = "model-training"))]
        ("VerifyVideoMattingInfo", crate ::dynamic::schema:: < crate
        ::types::VerifyVideoMattingInfo > ()), #[cfg(any(feature = "model-training"))]
        ("MattingMethod", crate ::dynamic::schema:: < crate ::types::MattingMethod > ()),
        #[cfg(any(feature = "model-training"))] ("CommentLogInfo", crate
        ::dynamic::schema:: < crate ::types::CommentLogInfo > ()), #[cfg(any(feature =
        "model-training"))] ("CommentType", crate ::dynamic::schema:: < crate
        ::types::CommentType > ()), #[cfg(any(feature = "model-training"))]
        ("ActionSampleInfo", crate ::dynamic::schema:: < crate ::types::ActionSampleInfo
        > ()), #[cfg(any(feature = "model-training"))] ("TrainingVideoMarkInfo", crate
        ::dynamic::schema:: < crate ::types::TrainingVideoMarkInfo > ()),
        #[cfg(any(feature = "model-training"))] ("InferenceVideoMarkInfo", crate
        ::dynamic::schema:: < crate ::types::InferenceVideoMarkInfo > ()),
        #[cfg(any(feature = "model-training"))] ("InferenceActionMarkInfo", crate
        ::dynamic::schema:: < crate ::types::InferenceActionMarkInfo > ()),
        #[cfg(any(feature = "model-training"))] ("ActionMarkItem", crate
        ::dynamic::schema:: < crate ::types::ActionMarkItem > ()), #[cfg(any(feature =
        "model-training"))] ("ActionMarkType", crate ::dynamic::schema:: < crate
        ::types::ActionMarkType > ()), #[cfg(any(feature = "model-training"))]
        ("InferenceEyeCorrectionMarkInfo", crate ::dynamic::schema:: < crate
        ::types::InferenceEyeCorrectionMarkInfo > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingAllocatedResource", crate ::dynamic::schema:: <
        crate ::types::TrainingAllocatedResource > ()), #[cfg(any(feature =
        "model-training"))] ("ChargeMode", crate ::dynamic::schema:: < crate
        ::types::ChargeMode > ()), #[cfg(any(feature = "model-training"))]
        ("RotationState", crate ::dynamic::schema:: < crate ::types::RotationState > ()),
        #[cfg(any(feature = "model-training"))] ("SubTrainingJob", crate
        ::dynamic::schema:: < crate ::types::SubTrainingJob > ()), #[cfg(any(feature =
        "model-training"))] ("UpdateTrainingJob", crate ::dynamic::schema:: < crate
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
        ::types::MultipartUploadInfo > ()), #[cfg(any(feature = "photo-detection"))]
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
        "subtitles"))] ("CreateSubtitleFileRequest", crate ::dynamic::schema:: < crate
        ::types::CreateSubtitleFileRequest > ()), #[cfg(any(feature = "subtitles"))]
        ("CreateSubtitleFileResponse", crate ::dynamic::schema:: < crate
        ::types::CreateSubtitleFileResponse > ()), #[cfg(any(feature = "subtitles"))]
        ("SubtitleJob", crate ::dynamic::schema:: < crate ::types::SubtitleJob > ()),
        #[cfg(any(feature = "subtitles"))] ("SubtitleJobState", crate ::dynamic::schema::
        < crate ::types::SubtitleJobState > ()), #[cfg(any(feature = "subtitles"))]
        ("SubtitleFileDetail", crate ::dynamic::schema:: < crate
        ::types::SubtitleFileDetail > ()), #[cfg(any(feature = "video-scripts"))]
        ("ScriptCatalog", crate ::dynamic::schema:: < crate ::types::ScriptCatalog > ()),
        #[cfg(any(feature = "video-scripts"))] ("ViewMode", crate ::dynamic::schema:: <
        crate ::types::ViewMode > ()), #[cfg(any(feature = "video-scripts"))]
        ("ListVideoScriptsResponse", crate ::dynamic::schema:: < crate
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
    ]
}
