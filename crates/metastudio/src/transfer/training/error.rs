//! The errors of training an avatar.

use huaweicloud_core::{Error, codegen, transfer::TransferError};

use crate::types::TrainingCommand;

/// Why a training job could not be submitted for review.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum TrainingError {
    /// A call failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// An upload of material failed.
    #[error("uploading {what} failed")]
    #[non_exhaustive]
    Transfer {
        /// The material, such as `the cover`.
        what: &'static str,
        /// The reason.
        #[source]
        error: TransferError,
    },
    /// The service returned an unexpected number of upload URLs.
    #[error("the service returned {received} upload URLs for {what}, expected {expected}")]
    #[non_exhaustive]
    UploadUrls {
        /// The material, such as `the cover`.
        what: &'static str,
        /// The number of URLs in the response.
        received: usize,
        /// The number of parts to upload.
        expected: usize,
    },
    /// The service accepted a command, but failed to execute it.
    #[error("the service failed to execute {command}: {reason}")]
    #[non_exhaustive]
    CommandFailed {
        /// The command.
        command: TrainingCommand,
        /// The message in the response.
        reason: String,
    },
    /// The call that creates the job failed, but may have been executed.
    ///
    /// Another attempt could create a second job.
    #[error(
        "the job may have been created; help: list the jobs to find it, and resume with its id"
    )]
    Uncertain(#[source] Error),
    /// The service created a job, but did not return its id.
    #[error(
        "the service did not return the id of the job that it created; help: list the jobs to find it"
    )]
    MissingJobId,
}

codegen::debug_report!(TrainingError);

impl TrainingError {
    /// Returns whether calling [`run`](super::Training::run) again may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Call(error) => error.is_transient(),
            Self::Transfer { error, .. } => error.is_transient(),
            Self::UploadUrls { .. }
            | Self::CommandFailed { .. }
            | Self::Uncertain(_)
            | Self::MissingJobId => false,
        }
    }
}
