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
    SHARED,
];

#[cfg(feature = "schemars")]
static SHARED: Schemas = &[
    #[cfg(any(
        feature = "digital-assets",
        feature = "digital-human-videos",
        feature = "model-training",
        feature = "picture-modeling",
    ))]
    ("SortKey", schema::<types::SortKey>),
    #[cfg(any(
        feature = "digital-assets",
        feature = "digital-human-videos",
        feature = "model-training",
        feature = "picture-modeling",
    ))]
    ("SortDir", schema::<types::SortDir>),
    #[cfg(any(feature = "digital-assets", feature = "model-training"))]
    ("SupportedService", schema::<types::SupportedService>),
    #[cfg(any(
        feature = "digital-assets",
        feature = "digital-human-videos",
        feature = "model-training",
        feature = "photo-detection",
        feature = "picture-modeling",
        feature = "subtitles",
    ))]
    ("ErrorResponse", schema::<types::ErrorResponse>),
    #[cfg(any(feature = "digital-assets", feature = "model-training"))]
    ("ModelResolution", schema::<types::ModelResolution>),
    #[cfg(any(feature = "digital-assets", feature = "files"))]
    ("AssetFileCategory", schema::<types::AssetFileCategory>),
    #[cfg(any(
        feature = "digital-assets",
        feature = "digital-human-videos",
        feature = "video-scripts",
    ))]
    ("ReviewConfig", schema::<types::ReviewConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("VoiceConfig", schema::<types::VoiceConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("VideoConfig", schema::<types::VideoConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ClipMode", schema::<types::ClipMode>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("VideoCodec", schema::<types::VideoCodec>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("FrameRate", schema::<types::FrameRate>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("SubtitleConfig", schema::<types::SubtitleConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ShootScriptItem", schema::<types::ShootScriptItem>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ShootScript", schema::<types::ShootScript>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ScriptType", schema::<types::ScriptType>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("TextConfig", schema::<types::TextConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("AudioDriveActionConfig", schema::<types::AudioDriveActionConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("BackgroundConfigInfo", schema::<types::BackgroundConfigInfo>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("BackgroundType", schema::<types::BackgroundType>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("BackgroundImageConfig", schema::<types::BackgroundImageConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("LayerConfig", schema::<types::LayerConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("LayerType", schema::<types::LayerType>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("LayerPositionConfig", schema::<types::LayerPositionConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("LayerSizeConfig", schema::<types::LayerSizeConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("LayerRotationConfig", schema::<types::LayerRotationConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ImageLayerConfig", schema::<types::ImageLayerConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("VideoLayerConfig", schema::<types::VideoLayerConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("TextLayerConfig", schema::<types::TextLayerConfig>),
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
    #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
    ("CallBackConfig", schema::<types::CallBackConfig>),
    #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
    ("CallBackAuthType", schema::<types::CallBackAuthType>),
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    ("ActionConfig", schema::<types::ActionConfig>),
];
