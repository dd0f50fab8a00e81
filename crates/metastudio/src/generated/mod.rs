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

mod shared;

#[cfg(feature = "dynamic")]
pub mod dynamic;

/// Types of requests and responses.
pub mod types {
    #[cfg(feature = "digital-assets")]
    pub use super::families::digital_assets::schemas::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::families::digital_human_videos::schemas::*;
    #[cfg(feature = "files")]
    pub use super::families::files::schemas::*;
    #[cfg(feature = "model-training")]
    pub use super::families::model_training::schemas::*;
    #[cfg(feature = "photo-detection")]
    pub use super::families::photo_detection::schemas::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::families::picture_modeling::schemas::*;
    #[cfg(feature = "subtitles")]
    pub use super::families::subtitles::schemas::*;
    #[cfg(feature = "video-scripts")]
    pub use super::families::video_scripts::schemas::*;
    #[allow(unused_imports, unreachable_pub, reason = "families can be disabled")]
    pub use super::shared::*;
}

/// Request builders, one per operation.
pub mod builders {
    #[cfg(feature = "digital-assets")]
    pub use super::families::digital_assets::builders::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::families::digital_human_videos::builders::*;
    #[cfg(feature = "files")]
    pub use super::families::files::builders::*;
    #[cfg(feature = "model-training")]
    pub use super::families::model_training::builders::*;
    #[cfg(feature = "photo-detection")]
    pub use super::families::photo_detection::builders::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::families::picture_modeling::builders::*;
    #[cfg(feature = "subtitles")]
    pub use super::families::subtitles::builders::*;
    #[cfg(feature = "video-scripts")]
    pub use super::families::video_scripts::builders::*;
}

/// The operation table: what the contract says of each operation, as data.
///
/// Each operation of the enabled families is a `static`; [`ALL`](operation::ALL) lists them.
pub mod operation {
    pub use huaweicloud_core::codegen::operation::*;

    #[cfg(feature = "digital-assets")]
    pub use super::families::digital_assets::operations::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::families::digital_human_videos::operations::*;
    #[cfg(feature = "files")]
    pub use super::families::files::operations::*;
    #[cfg(feature = "model-training")]
    pub use super::families::model_training::operations::*;
    #[cfg(feature = "photo-detection")]
    pub use super::families::photo_detection::operations::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::families::picture_modeling::operations::*;
    #[cfg(feature = "subtitles")]
    pub use super::families::subtitles::operations::*;
    #[cfg(feature = "video-scripts")]
    pub use super::families::video_scripts::operations::*;

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
    ];
}

client! {
    service SERVICE;
    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters.
    parameter app_user_id, with_app_user_id;
}
