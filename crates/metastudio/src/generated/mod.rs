//! All families, each behind its feature.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

#[cfg(feature = "model-training")]
mod model_training;
#[cfg(feature = "digital-human-videos")]
mod digital_human_videos;
#[cfg(feature = "picture-modeling")]
mod picture_modeling;
mod shared;
#[cfg(feature = "dynamic")]
pub(crate) mod dynamic;
/// Types of requests and answers.
pub mod types {
    #[cfg(feature = "model-training")]
    pub use super::model_training::types::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::digital_human_videos::types::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::picture_modeling::types::*;
    pub use super::shared::types::*;
}
/// Request builders, one an operation.
pub mod builders {
    #[cfg(feature = "model-training")]
    pub use super::model_training::builders::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::digital_human_videos::builders::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::picture_modeling::builders::*;
}
/// The operation table.
pub mod operations {
    #[cfg(feature = "model-training")]
    pub use super::model_training::operations::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::digital_human_videos::operations::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::picture_modeling::operations::*;
    /// Every operation of the families that are switched on.
    pub static ALL: &[&crate::operation::Operation] = &[
        #[cfg(feature = "model-training")]
        &LIST_2D_MODEL_TRAINING_JOB,
        #[cfg(feature = "model-training")]
        &DELETE_2D_MODEL_TRAINING_JOB,
        #[cfg(feature = "digital-human-videos")]
        &LIST_DIGITAL_HUMAN_VIDEO,
        #[cfg(feature = "picture-modeling")]
        &LIST_PICTURE_MODELING_JOBS,
    ];
}
