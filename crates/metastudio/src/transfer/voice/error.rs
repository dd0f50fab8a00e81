//! The errors of voice training.

use huaweicloud_core::{Error, codegen, transfer::TransferError};

use super::recordings::VoiceEdition;

/// Why a voice training job could not be submitted for review.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum VoiceTrainingError {
    /// A call failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// An upload failed.
    #[error("uploading {what} failed")]
    #[non_exhaustive]
    Transfer {
        /// The uploaded item, such as `the archive`.
        what: &'static str,
        /// The reason.
        #[source]
        error: TransferError,
    },
    /// The service returned an unexpected number of upload URLs.
    #[error("the service returned {received} upload URLs for {what}, expected {expected}")]
    #[non_exhaustive]
    UploadUrls {
        /// The item to upload, such as `the sentences`.
        what: &'static str,
        /// The number of URLs in the response.
        received: usize,
        /// The number of files to upload.
        expected: usize,
    },
    /// The recording of a sentence differs from its text.
    #[error(
        "the recording of sentence {index} differs from its text; help: record it again, and resume with it"
    )]
    #[non_exhaustive]
    Mismatch {
        /// The index of the sentence, counted from 0.
        index: usize,
        /// The places in the text at which the recording differs.
        places: Vec<i64>,
    },
    /// The edition does not accept sentences.
    #[error(
        "voice training of the edition {edition:?} accepts no sentences; help: use `Recordings::archive`"
    )]
    #[non_exhaustive]
    SentencesNotSupported {
        /// The edition.
        edition: VoiceEdition,
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

codegen::debug_report!(VoiceTrainingError);

impl VoiceTrainingError {
    /// Returns whether calling [`run`](super::VoiceTraining::run) again may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Call(error) => error.is_transient(),
            Self::Transfer { error, .. } => error.is_transient(),
            Self::UploadUrls { .. }
            | Self::Mismatch { .. }
            | Self::SentencesNotSupported { .. }
            | Self::Uncertain(_)
            | Self::MissingJobId => false,
        }
    }
}
