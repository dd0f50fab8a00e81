//! Mocks of all families, each behind its feature.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

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
/// What a request must look like, and what is answered: two types an operation.
pub mod operations {
    #[cfg(feature = "model-training")]
    pub use super::model_training::*;
    #[cfg(feature = "video-scripts")]
    pub use super::video_scripts::*;
    #[cfg(feature = "digital-human-videos")]
    pub use super::digital_human_videos::*;
    #[cfg(feature = "picture-modeling")]
    pub use super::picture_modeling::*;
    #[cfg(feature = "digital-assets")]
    pub use super::digital_assets::*;
    #[cfg(feature = "files")]
    pub use super::files::*;
    #[cfg(feature = "subtitles")]
    pub use super::subtitles::*;
    #[cfg(feature = "photo-detection")]
    pub use super::photo_detection::*;
}

/// `mock` for every operation of the families that are switched on, with the types of the
/// operation.
pub trait MockServerExt {
    /// Mocks `ListAssets`: `GET /v1/{project_id}/digital-assets`.
    #[cfg(feature = "digital-assets")]
    fn mock_list_assets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetsWhen, operations::ListAssetsThen);
    /// Mocks `CreateDigitalAsset`: `POST /v1/{project_id}/digital-assets`.
    #[cfg(feature = "digital-assets")]
    fn mock_create_digital_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDigitalAssetWhen,
            operations::CreateDigitalAssetThen,
        );
    /// Mocks `ShowAsset`: `GET /v1/{project_id}/digital-assets/{asset_id}`.
    #[cfg(feature = "digital-assets")]
    fn mock_show_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAssetWhen, operations::ShowAssetThen);
    /// Mocks `UpdateDigitalAsset`: `PUT /v1/{project_id}/digital-assets/{asset_id}`.
    #[cfg(feature = "digital-assets")]
    fn mock_update_digital_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDigitalAssetWhen,
            operations::UpdateDigitalAssetThen,
        );
    /// Mocks `DeleteAsset`: `DELETE /v1/{project_id}/digital-assets/{asset_id}`.
    #[cfg(feature = "digital-assets")]
    fn mock_delete_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteAssetWhen, operations::DeleteAssetThen);
    /// Mocks `RestoreAsset`: `POST /v1/{project_id}/digital-assets/{asset_id}/restore`.
    #[cfg(feature = "digital-assets")]
    fn mock_restore_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RestoreAssetWhen, operations::RestoreAssetThen);
    /// Mocks `ShowAssetReplicationInfo`: `GET
    /// /v1/{project_id}/digital-assets/{asset_id}/replication-info`.
    #[cfg(feature = "digital-assets")]
    fn mock_show_asset_replication_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowAssetReplicationInfoWhen,
            operations::ShowAssetReplicationInfoThen,
        );
    /// Mocks `CreateAssetByReplicationInfo`: `POST
    /// /v1/{project_id}/digital-assets-by-replication-info`.
    #[cfg(feature = "digital-assets")]
    fn mock_create_asset_by_replication_info<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAssetByReplicationInfoWhen,
            operations::CreateAssetByReplicationInfoThen,
        );
    /// Mocks `ListAssetSummary`: `POST /v1/{project_id}/digital-assets/summarys`.
    #[cfg(feature = "digital-assets")]
    fn mock_list_asset_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetSummaryWhen, operations::ListAssetSummaryThen);
    /// Mocks `BatchExecuteAssetAction`: `POST /v1/{project_id}/digital-assets/batch-action`.
    #[cfg(feature = "digital-assets")]
    fn mock_batch_execute_asset_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BatchExecuteAssetActionWhen,
            operations::BatchExecuteAssetActionThen,
        );
    /// Mocks `ListTransferAssetJobs`: `GET /v1/{project_id}/digital-assets-action/transfers`.
    #[cfg(feature = "digital-assets")]
    fn mock_list_transfer_asset_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTransferAssetJobsWhen,
            operations::ListTransferAssetJobsThen,
        );
    /// Mocks `TransferAsset`: `POST /v1/{project_id}/digital-assets-action/transfers`.
    #[cfg(feature = "digital-assets")]
    fn mock_transfer_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TransferAssetWhen, operations::TransferAssetThen);
    /// Mocks `ShowTransferAssetJob`: `GET
    /// /v1/{project_id}/digital-assets-action/transfers/{job_id}`.
    #[cfg(feature = "digital-assets")]
    fn mock_show_transfer_asset_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTransferAssetJobWhen,
            operations::ShowTransferAssetJobThen,
        );
    /// Mocks `ExecuteTransferAssetAction`: `POST
    /// /v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}`.
    #[cfg(feature = "digital-assets")]
    fn mock_execute_transfer_asset_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ExecuteTransferAssetActionWhen,
            operations::ExecuteTransferAssetActionThen,
        );
    /// Mocks `ListDigitalHumanVideo`: `GET /v1/{project_id}/digital-human-videos`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_list_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListDigitalHumanVideoWhen,
            operations::ListDigitalHumanVideoThen,
        );
    /// Mocks `Create2DDigitalHumanVideo`: `POST /v1/{project_id}/2d-digital-human-videos`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_create_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Create2dDigitalHumanVideoWhen,
            operations::Create2dDigitalHumanVideoThen,
        );
    /// Mocks `Show2DDigitalHumanVideo`: `GET /v1/{project_id}/2d-digital-human-videos/{job_id}`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_show_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Show2dDigitalHumanVideoWhen,
            operations::Show2dDigitalHumanVideoThen,
        );
    /// Mocks `Cancel2DDigitalHumanVideo`: `POST
    /// /v1/{project_id}/2d-digital-human-videos/{job_id}/cancel`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_cancel_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Cancel2dDigitalHumanVideoWhen,
            operations::Cancel2dDigitalHumanVideoThen,
        );
    /// Mocks `CreatePhotoDigitalHumanVideo`: `POST /v1/{project_id}/photo-digital-human-videos`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_create_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePhotoDigitalHumanVideoWhen,
            operations::CreatePhotoDigitalHumanVideoThen,
        );
    /// Mocks `ShowPhotoDigitalHumanVideo`: `GET
    /// /v1/{project_id}/photo-digital-human-videos/{job_id}`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_show_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPhotoDigitalHumanVideoWhen,
            operations::ShowPhotoDigitalHumanVideoThen,
        );
    /// Mocks `CancelPhotoDigitalHumanVideo`: `POST
    /// /v1/{project_id}/photo-digital-human-videos/{job_id}/cancel`.
    #[cfg(feature = "digital-human-videos")]
    fn mock_cancel_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelPhotoDigitalHumanVideoWhen,
            operations::CancelPhotoDigitalHumanVideoThen,
        );
    /// Mocks `CreateFile`: `POST /v1/{project_id}/files`.
    #[cfg(feature = "files")]
    fn mock_create_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateFileWhen, operations::CreateFileThen);
    /// Mocks `DeleteFile`: `DELETE /v1/{project_id}/files/{file_id}`.
    #[cfg(feature = "files")]
    fn mock_delete_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteFileWhen, operations::DeleteFileThen);
    /// Mocks `ConfirmFileUpload`: `POST /v1/{project_id}/files/{file_id}/complete`.
    #[cfg(feature = "files")]
    fn mock_confirm_file_upload<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ConfirmFileUploadWhen, operations::ConfirmFileUploadThen);
    /// Mocks `CreateLargeFile`: `POST /v1/{project_id}/large-files`.
    #[cfg(feature = "files")]
    fn mock_create_large_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateLargeFileWhen, operations::CreateLargeFileThen);
    /// Mocks `List2dModelTrainingJob`: `GET
    /// /v1/{project_id}/digital-human-training-manage/user/jobs`.
    #[cfg(feature = "model-training")]
    fn mock_list_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::List2dModelTrainingJobWhen,
            operations::List2dModelTrainingJobThen,
        );
    /// Mocks `Create2dModelTrainingJob`: `POST
    /// /v1/{project_id}/digital-human-training-manage/user/jobs`.
    #[cfg(feature = "model-training")]
    fn mock_create_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Create2dModelTrainingJobWhen,
            operations::Create2dModelTrainingJobThen,
        );
    /// Mocks `Show2dModelTrainingJob`: `GET
    /// /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "model-training")]
    fn mock_show_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Show2dModelTrainingJobWhen,
            operations::Show2dModelTrainingJobThen,
        );
    /// Mocks `Update2dModelTrainingJob`: `PUT
    /// /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}`.
    #[cfg(feature = "model-training")]
    fn mock_update_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Update2dModelTrainingJobWhen,
            operations::Update2dModelTrainingJobThen,
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
    /// Mocks `Execute2dModelTrainingCommandByUser`: `POST
    /// /v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command`.
    #[cfg(feature = "model-training")]
    fn mock_execute_2d_model_training_command<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Execute2dModelTrainingCommandWhen,
            operations::Execute2dModelTrainingCommandThen,
        );
    /// Mocks `Download2dModelTraningEncryptFile`: `GET
    /// /v1/digital-human-training-manage/user/encrypt-file-download`.
    #[cfg(feature = "model-training")]
    fn mock_download_2d_model_training_encrypt_file<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Download2dModelTrainingEncryptFileWhen,
            operations::Download2dModelTrainingEncryptFileThen,
        );
    /// Mocks `CreatePhotoDetection`: `POST /v1/{project_id}/photo-detection`.
    #[cfg(feature = "photo-detection")]
    fn mock_create_photo_detection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePhotoDetectionWhen,
            operations::CreatePhotoDetectionThen,
        );
    /// Mocks `ShowPhotoDetection`: `GET /v1/{project_id}/photo-detection/{job_id}`.
    #[cfg(feature = "photo-detection")]
    fn mock_show_photo_detection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPhotoDetectionWhen,
            operations::ShowPhotoDetectionThen,
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
    /// Mocks `CreatePictureModelingJob`: `POST
    /// /v1/{project_id}/digital-human/stylized/picture-modelings`.
    #[cfg(feature = "picture-modeling")]
    fn mock_create_picture_modeling_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePictureModelingJobWhen,
            operations::CreatePictureModelingJobThen,
        );
    /// Mocks `ShowPictureModelingJob`: `GET
    /// /v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}`.
    #[cfg(feature = "picture-modeling")]
    fn mock_show_picture_modeling_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPictureModelingJobWhen,
            operations::ShowPictureModelingJobThen,
        );
    /// Mocks `CreatePictureModelingByUrlJob`: `POST
    /// /v1/{project_id}/digital-human/stylized/picture-modelings-by-url`.
    #[cfg(feature = "picture-modeling")]
    fn mock_create_picture_modeling_by_url_job<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePictureModelingByUrlJobWhen,
            operations::CreatePictureModelingByUrlJobThen,
        );
    /// Mocks `ListStyles`: `GET /v1/{project_id}/styles`.
    #[cfg(feature = "picture-modeling")]
    fn mock_list_styles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListStylesWhen, operations::ListStylesThen);
    /// Mocks `CreateSubtitleFile`: `POST /v1/{project_id}/subtitle-files`.
    #[cfg(feature = "subtitles")]
    fn mock_create_subtitle_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateSubtitleFileWhen,
            operations::CreateSubtitleFileThen,
        );
    /// Mocks `ShowSubtitleFile`: `GET /v1/{project_id}/subtitle-files/{job_id}`.
    #[cfg(feature = "subtitles")]
    fn mock_show_subtitle_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSubtitleFileWhen, operations::ShowSubtitleFileThen);
    /// Mocks `ListVideoScripts`: `GET /v1/{project_id}/digital-human-video-scripts`.
    #[cfg(feature = "video-scripts")]
    fn mock_list_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListVideoScriptsWhen, operations::ListVideoScriptsThen);
    /// Mocks `CreateVideoScripts`: `POST /v1/{project_id}/digital-human-video-scripts`.
    #[cfg(feature = "video-scripts")]
    fn mock_create_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateVideoScriptsWhen,
            operations::CreateVideoScriptsThen,
        );
    /// Mocks `ShowVideoScript`: `GET /v1/{project_id}/digital-human-video-scripts/{script_id}`.
    #[cfg(feature = "video-scripts")]
    fn mock_show_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowVideoScriptWhen, operations::ShowVideoScriptThen);
    /// Mocks `UpdateVideoScript`: `PUT /v1/{project_id}/digital-human-video-scripts/{script_id}`.
    #[cfg(feature = "video-scripts")]
    fn mock_update_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateVideoScriptWhen, operations::UpdateVideoScriptThen);
    /// Mocks `DeleteVideoScript`: `DELETE
    /// /v1/{project_id}/digital-human-video-scripts/{script_id}`.
    #[cfg(feature = "video-scripts")]
    fn mock_delete_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteVideoScriptWhen, operations::DeleteVideoScriptThen);
    /// Mocks `CopyVideoScripts`: `POST
    /// /v1/{project_id}/digital-human-video-scripts/{script_id}/copy`.
    #[cfg(feature = "video-scripts")]
    fn mock_copy_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CopyVideoScriptsWhen, operations::CopyVideoScriptsThen);
}

impl MockServerExt for ::httpmock::MockServer {
    #[cfg(feature = "digital-assets")]
    fn mock_list_assets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetsWhen, operations::ListAssetsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAssetsWhen::new(when),
                operations::ListAssetsThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_create_digital_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateDigitalAssetWhen,
            operations::CreateDigitalAssetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateDigitalAssetWhen::new(when),
                operations::CreateDigitalAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_show_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowAssetWhen, operations::ShowAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAssetWhen::new(when),
                operations::ShowAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_update_digital_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UpdateDigitalAssetWhen,
            operations::UpdateDigitalAssetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateDigitalAssetWhen::new(when),
                operations::UpdateDigitalAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_delete_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteAssetWhen, operations::DeleteAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteAssetWhen::new(when),
                operations::DeleteAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_restore_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RestoreAssetWhen, operations::RestoreAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RestoreAssetWhen::new(when),
                operations::RestoreAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_show_asset_replication_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowAssetReplicationInfoWhen,
            operations::ShowAssetReplicationInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowAssetReplicationInfoWhen::new(when),
                operations::ShowAssetReplicationInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_create_asset_by_replication_info<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateAssetByReplicationInfoWhen,
            operations::CreateAssetByReplicationInfoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateAssetByReplicationInfoWhen::new(when),
                operations::CreateAssetByReplicationInfoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_list_asset_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListAssetSummaryWhen, operations::ListAssetSummaryThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListAssetSummaryWhen::new(when),
                operations::ListAssetSummaryThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_batch_execute_asset_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::BatchExecuteAssetActionWhen,
            operations::BatchExecuteAssetActionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::BatchExecuteAssetActionWhen::new(when),
                operations::BatchExecuteAssetActionThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_list_transfer_asset_jobs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListTransferAssetJobsWhen,
            operations::ListTransferAssetJobsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListTransferAssetJobsWhen::new(when),
                operations::ListTransferAssetJobsThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_transfer_asset<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TransferAssetWhen, operations::TransferAssetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TransferAssetWhen::new(when),
                operations::TransferAssetThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_show_transfer_asset_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowTransferAssetJobWhen,
            operations::ShowTransferAssetJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowTransferAssetJobWhen::new(when),
                operations::ShowTransferAssetJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-assets")]
    fn mock_execute_transfer_asset_action<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ExecuteTransferAssetActionWhen,
            operations::ExecuteTransferAssetActionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ExecuteTransferAssetActionWhen::new(when),
                operations::ExecuteTransferAssetActionThen::new(then),
            )
        })
    }

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

    #[cfg(feature = "digital-human-videos")]
    fn mock_create_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Create2dDigitalHumanVideoWhen,
            operations::Create2dDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Create2dDigitalHumanVideoWhen::new(when),
                operations::Create2dDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_show_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Show2dDigitalHumanVideoWhen,
            operations::Show2dDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Show2dDigitalHumanVideoWhen::new(when),
                operations::Show2dDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_cancel_2d_digital_human_video<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Cancel2dDigitalHumanVideoWhen,
            operations::Cancel2dDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Cancel2dDigitalHumanVideoWhen::new(when),
                operations::Cancel2dDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_create_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePhotoDigitalHumanVideoWhen,
            operations::CreatePhotoDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePhotoDigitalHumanVideoWhen::new(when),
                operations::CreatePhotoDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_show_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPhotoDigitalHumanVideoWhen,
            operations::ShowPhotoDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPhotoDigitalHumanVideoWhen::new(when),
                operations::ShowPhotoDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "digital-human-videos")]
    fn mock_cancel_photo_digital_human_video<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CancelPhotoDigitalHumanVideoWhen,
            operations::CancelPhotoDigitalHumanVideoThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelPhotoDigitalHumanVideoWhen::new(when),
                operations::CancelPhotoDigitalHumanVideoThen::new(then),
            )
        })
    }

    #[cfg(feature = "files")]
    fn mock_create_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateFileWhen, operations::CreateFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateFileWhen::new(when),
                operations::CreateFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "files")]
    fn mock_delete_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteFileWhen, operations::DeleteFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteFileWhen::new(when),
                operations::DeleteFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "files")]
    fn mock_confirm_file_upload<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ConfirmFileUploadWhen, operations::ConfirmFileUploadThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ConfirmFileUploadWhen::new(when),
                operations::ConfirmFileUploadThen::new(then),
            )
        })
    }

    #[cfg(feature = "files")]
    fn mock_create_large_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateLargeFileWhen, operations::CreateLargeFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateLargeFileWhen::new(when),
                operations::CreateLargeFileThen::new(then),
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
    fn mock_create_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Create2dModelTrainingJobWhen,
            operations::Create2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Create2dModelTrainingJobWhen::new(when),
                operations::Create2dModelTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_show_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Show2dModelTrainingJobWhen,
            operations::Show2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Show2dModelTrainingJobWhen::new(when),
                operations::Show2dModelTrainingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_update_2d_model_training_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Update2dModelTrainingJobWhen,
            operations::Update2dModelTrainingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Update2dModelTrainingJobWhen::new(when),
                operations::Update2dModelTrainingJobThen::new(then),
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

    #[cfg(feature = "model-training")]
    fn mock_execute_2d_model_training_command<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Execute2dModelTrainingCommandWhen,
            operations::Execute2dModelTrainingCommandThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Execute2dModelTrainingCommandWhen::new(when),
                operations::Execute2dModelTrainingCommandThen::new(then),
            )
        })
    }

    #[cfg(feature = "model-training")]
    fn mock_download_2d_model_training_encrypt_file<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::Download2dModelTrainingEncryptFileWhen,
            operations::Download2dModelTrainingEncryptFileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::Download2dModelTrainingEncryptFileWhen::new(when),
                operations::Download2dModelTrainingEncryptFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "photo-detection")]
    fn mock_create_photo_detection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePhotoDetectionWhen,
            operations::CreatePhotoDetectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePhotoDetectionWhen::new(when),
                operations::CreatePhotoDetectionThen::new(then),
            )
        })
    }

    #[cfg(feature = "photo-detection")]
    fn mock_show_photo_detection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPhotoDetectionWhen,
            operations::ShowPhotoDetectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPhotoDetectionWhen::new(when),
                operations::ShowPhotoDetectionThen::new(then),
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

    #[cfg(feature = "picture-modeling")]
    fn mock_create_picture_modeling_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePictureModelingJobWhen,
            operations::CreatePictureModelingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePictureModelingJobWhen::new(when),
                operations::CreatePictureModelingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "picture-modeling")]
    fn mock_show_picture_modeling_job<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ShowPictureModelingJobWhen,
            operations::ShowPictureModelingJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowPictureModelingJobWhen::new(when),
                operations::ShowPictureModelingJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "picture-modeling")]
    fn mock_create_picture_modeling_by_url_job<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePictureModelingByUrlJobWhen,
            operations::CreatePictureModelingByUrlJobThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePictureModelingByUrlJobWhen::new(when),
                operations::CreatePictureModelingByUrlJobThen::new(then),
            )
        })
    }

    #[cfg(feature = "picture-modeling")]
    fn mock_list_styles<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListStylesWhen, operations::ListStylesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListStylesWhen::new(when),
                operations::ListStylesThen::new(then),
            )
        })
    }

    #[cfg(feature = "subtitles")]
    fn mock_create_subtitle_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateSubtitleFileWhen,
            operations::CreateSubtitleFileThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateSubtitleFileWhen::new(when),
                operations::CreateSubtitleFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "subtitles")]
    fn mock_show_subtitle_file<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowSubtitleFileWhen, operations::ShowSubtitleFileThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowSubtitleFileWhen::new(when),
                operations::ShowSubtitleFileThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_list_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListVideoScriptsWhen, operations::ListVideoScriptsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListVideoScriptsWhen::new(when),
                operations::ListVideoScriptsThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_create_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateVideoScriptsWhen,
            operations::CreateVideoScriptsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateVideoScriptsWhen::new(when),
                operations::CreateVideoScriptsThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_show_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ShowVideoScriptWhen, operations::ShowVideoScriptThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ShowVideoScriptWhen::new(when),
                operations::ShowVideoScriptThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_update_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateVideoScriptWhen, operations::UpdateVideoScriptThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateVideoScriptWhen::new(when),
                operations::UpdateVideoScriptThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_delete_video_script<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteVideoScriptWhen, operations::DeleteVideoScriptThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteVideoScriptWhen::new(when),
                operations::DeleteVideoScriptThen::new(then),
            )
        })
    }

    #[cfg(feature = "video-scripts")]
    fn mock_copy_video_scripts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CopyVideoScriptsWhen, operations::CopyVideoScriptsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CopyVideoScriptsWhen::new(when),
                operations::CopyVideoScriptsThen::new(then),
            )
        })
    }
}
