//! Mocks of all families, each behind its feature.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

#[cfg(feature = "model-training")]
mod model_training;
#[cfg(feature = "digital-human-videos")]
mod digital_human_videos;
#[cfg(feature = "picture-modeling")]
mod picture_modeling;
/// What a request must look like, and what is answered: two types an operation.
pub mod operations {
    #[cfg(feature = "model-training")]
    pub use super::model_training::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::digital_human_videos::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::picture_modeling::*;
}
/// `mock` for every operation of the families that are switched on, with the types of the
/// operation.
pub trait MockServerExt {
    /// Mocks `ListDigitalHumanVideo`: `GET /v1/{project_id}/digital-human-videos`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_list_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDigitalHumanVideoWhen,
            operations::ListDigitalHumanVideoThen,
        );
    /// Mocks `List2dModelTrainingJob`: `GET
    /// /v1/{project_id}/digital-human-training-manage/user/jobs`.
    #[cfg(feature = "model-training")]
    fn mock_list_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::List2dModelTrainingJobWhen,
            operations::List2dModelTrainingJobThen,
        );
    /// Mocks `Delete2dModelTrainingJob`: `DELETE
    /// /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "model-training")]
    fn mock_delete_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Delete2dModelTrainingJobWhen,
            operations::Delete2dModelTrainingJobThen,
        );
    /// Mocks `ListPictureModelingJobs`: `GET
    /// /v1/{project_id}/digital-human/stylized/picture-modelings`.
    #[cfg(feature = "picture-modeling")]
    fn mock_list_picture_modeling_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPictureModelingJobsWhen,
            operations::ListPictureModelingJobsThen,
        );
}
impl MockServerExt for ::httpmock::MockServer {
    #[cfg(feature = "digital-human-videos")]
    fn mock_list_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDigitalHumanVideoWhen,
            operations::ListDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDigitalHumanVideoWhen::new(when),
                operations::ListDigitalHumanVideoThen::new(then),
            )
        })
    }
    #[cfg(feature = "model-training")]
    fn mock_list_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::List2dModelTrainingJobWhen,
            operations::List2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::List2dModelTrainingJobWhen::new(when),
                operations::List2dModelTrainingJobThen::new(then),
            )
        })
    }
    #[cfg(feature = "model-training")]
    fn mock_delete_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Delete2dModelTrainingJobWhen,
            operations::Delete2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Delete2dModelTrainingJobWhen::new(when),
                operations::Delete2dModelTrainingJobThen::new(then),
            )
        })
    }
    #[cfg(feature = "picture-modeling")]
    fn mock_list_picture_modeling_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPictureModelingJobsWhen,
            operations::ListPictureModelingJobsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPictureModelingJobsWhen::new(when),
                operations::ListPictureModelingJobsThen::new(then),
            )
        })
    }
}
