//! Calls by the ids of operations, each family behind its feature.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

use crate::dynamic::{Arguments, Request};
#[cfg(feature = "model-training")]
mod model_training;
#[cfg(feature = "digital-human-videos")]
mod digital_human_videos;
#[cfg(feature = "picture-modeling")]
mod picture_modeling;
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
    #[cfg(feature = "digital-human-videos")]
    let request = request
        .or_else(|| digital_human_videos::request(client, id, arguments));
    #[cfg(feature = "picture-modeling")]
    let request = request.or_else(|| picture_modeling::request(client, id, arguments));
    request
}
/// The schemas of all types.
#[cfg(feature = "schemars")]
pub(crate) fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        #[cfg(any(feature = "digital-human-videos"))] ("VideoJobState", crate
        ::dynamic::schema:: < crate ::types::VideoJobState > ()), #[cfg(any(feature =
        "digital-human-videos", feature = "model-training", feature =
        "picture-modeling"))] ("SortKey", crate ::dynamic::schema:: < crate
        ::types::SortKey > ()), #[cfg(any(feature = "digital-human-videos", feature =
        "model-training", feature = "picture-modeling"))] ("SortDir", crate
        ::dynamic::schema:: < crate ::types::SortDir > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("VideoJobType", crate ::dynamic::schema:: < crate
        ::types::VideoJobType > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("ListDigitalHumanVideoResponse", crate ::dynamic::schema:: < crate
        ::types::ListDigitalHumanVideoResponse > ()), #[cfg(any(feature =
        "digital-human-videos"))] ("DigitalHumanVideo", crate ::dynamic::schema:: < crate
        ::types::DigitalHumanVideo > ()), #[cfg(any(feature = "digital-human-videos"))]
        ("OutputAssetInfo", crate ::dynamic::schema:: < crate ::types::OutputAssetInfo >
        ()), #[cfg(any(feature = "digital-human-videos", feature = "picture-modeling"))]
        ("ErrorResponse", crate ::dynamic::schema:: < crate ::types::ErrorResponse > ()),
        #[cfg(any(feature = "model-training"))] ("TrainingJobState", crate
        ::dynamic::schema:: < crate ::types::TrainingJobState > ()), #[cfg(any(feature =
        "model-training"))] ("ModelResolution", crate ::dynamic::schema:: < crate
        ::types::ModelResolution > ()), #[cfg(any(feature = "model-training"))]
        ("List2dModelTrainingJobResponse", crate ::dynamic::schema:: < crate
        ::types::List2dModelTrainingJobResponse > ()), #[cfg(any(feature =
        "model-training"))] ("TrainingJobBasicInfo", crate ::dynamic::schema:: < crate
        ::types::TrainingJobBasicInfo > ()), #[cfg(any(feature = "model-training"))]
        ("ModelVersion", crate ::dynamic::schema:: < crate ::types::ModelVersion > ()),
        #[cfg(any(feature = "model-training"))] ("MattingType", crate ::dynamic::schema::
        < crate ::types::MattingType > ()), #[cfg(any(feature = "picture-modeling"))]
        ("PictureModelingState", crate ::dynamic::schema:: < crate
        ::types::PictureModelingState > ()), #[cfg(any(feature = "picture-modeling"))]
        ("ListPictureModelingJobsResponse", crate ::dynamic::schema:: < crate
        ::types::ListPictureModelingJobsResponse > ()), #[cfg(any(feature =
        "picture-modeling"))] ("PictureModelingInfo", crate ::dynamic::schema:: < crate
        ::types::PictureModelingInfo > ()),
    ]
}
