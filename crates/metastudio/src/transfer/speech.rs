//! Speech from text: creates the job, waits for it, and prepares the downloads of its files.

use std::{fmt, path::PathBuf, time::Duration};

use huaweicloud_core::{
    Error, JobError, JobHandle, PollPolicy, codegen,
    transfer::{Get, TransferError},
};

use super::creation::of_creation;
use crate::{
    Client,
    types::{AsyncTtsJob, CreateAsyncTtsJobRequest, TtsJob},
};

/// The interval that the service recommends.
const INTERVAL: Duration = Duration::from_secs(3);

/// A workflow that turns text into speech, waits for it, and downloads the audio.
///
/// [`Client::synthesize`] and [`Client::resume_synthesis`] create it. If [`to_file`](Self::to_file) or
/// [`run`](Self::run) fails, call it again, also in another process that knows the id of the job: the job
/// is not created again. The service returns new URLs each time, since they are valid for an hour.
///
/// ```no_run
/// use metastudio::{Client, types::CreateAsyncTtsJobRequest};
///
/// # async fn run(client: Client, voice: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let text = CreateAsyncTtsJobRequest::new()
///     .text("Welcome to the museum.")
///     .voice_asset_id(voice);
/// let length = client.synthesize(text).to_file("welcome.wav").await?;
/// println!("{length} bytes");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until a method such as `to_file` is called"]
pub struct Speech {
    client: Client,
    request: CreateAsyncTtsJobRequest,
    job_id: Option<String>,
    policy: PollPolicy,
    deadline: Option<Duration>,
}

/// The files of a finished job, with URLs that are valid for an hour.
#[derive(Clone)]
pub struct SpeechFiles {
    client: Client,
    audio: String,
    job: AsyncTtsJob,
}

/// Why a text could not be turned into speech, or the speech could not be downloaded.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum SpeechError {
    /// A call failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// The job failed, or did not end before the deadline.
    #[error(transparent)]
    Job(#[from] JobError<TtsJob>),
    /// The download failed.
    #[error(transparent)]
    Transfer(#[from] TransferError),
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
    /// The finished job has no URL of an audio file.
    #[error("the finished job {job_id} has no audio file")]
    #[non_exhaustive]
    MissingAudio {
        /// The id of the job.
        job_id: String,
    },
}

codegen::debug_report!(SpeechError);

impl SpeechError {
    /// Returns whether calling [`run`](Speech::run) or [`to_file`](Speech::to_file) again may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Call(error) => error.is_transient(),
            Self::Job(JobError::Poll { error, .. }) => error.is_transient(),
            Self::Job(error) => matches!(error, JobError::Deadline { .. }),
            Self::Transfer(error) => error.is_transient(),
            Self::Uncertain(_) | Self::MissingJobId | Self::MissingAudio { .. } => false,
        }
    }
}

impl Client {
    /// Turns text into speech: creates a job, waits for it, and downloads its files.
    pub fn synthesize(&self, request: CreateAsyncTtsJobRequest) -> Speech {
        Speech {
            client: self.clone(),
            request,
            job_id: None,
            policy: PollPolicy::every(INTERVAL),
            deadline: None,
        }
    }

    /// Resumes a speech synthesis whose job was created before.
    pub fn resume_synthesis(&self, job_id: impl Into<String>) -> Speech {
        let mut speech = self.synthesize(CreateAsyncTtsJobRequest::default());
        speech.job_id = Some(job_id.into());
        speech
    }
}

impl Speech {
    /// Polls the job according to this policy. Default: every three seconds, as the service recommends.
    pub fn poll_every(mut self, policy: PollPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Waits for the job no longer than this. Default: without a bound.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Returns the id of the job; `None` before it is created.
    ///
    /// Another process needs only this id to resume.
    #[must_use]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// Creates the job, unless it was created before, and returns a handle of it.
    ///
    /// # Errors
    ///
    /// Returns a [`SpeechError`] if the call fails or the response has no id.
    pub async fn start(&mut self) -> Result<JobHandle<TtsJob>, SpeechError> {
        let job_id = match &self.job_id {
            Some(job_id) => job_id.clone(),
            None => self.create().await?,
        };
        let job = self.client.job(job_id).poll_every(self.policy);
        Ok(match self.deadline {
            Some(deadline) => job.deadline(deadline),
            None => job,
        })
    }

    /// Performs the remaining steps, and returns the files of the finished job.
    ///
    /// # Errors
    ///
    /// Returns a [`SpeechError`] if a step fails. Completed steps are kept, so that this may be called
    /// again.
    pub async fn run(&mut self) -> Result<SpeechFiles, SpeechError> {
        let job = self.start().await?;
        let job_id = job.id().to_owned();
        job.await?;
        let shown = self.client.show_async_tts_job(&job_id).send().await?;
        let job = shown.into_inner();
        match job.audio_file_url.clone() {
            Some(audio) if !audio.is_empty() => Ok(SpeechFiles {
                client: self.client.clone(),
                audio,
                job,
            }),
            _ => Err(SpeechError::MissingAudio { job_id }),
        }
    }

    /// Performs the remaining steps, downloads the audio into a file, and returns its length.
    ///
    /// An existing file is replaced when the audio is complete.
    ///
    /// # Errors
    ///
    /// Fails as [`run`](Self::run) does; also, if the download fails or the file cannot be written.
    pub async fn to_file(&mut self, path: impl Into<PathBuf>) -> Result<u64, SpeechError> {
        let files = self.run().await?;
        Ok(files.audio().to_file(path).await?)
    }

    /// Performs the remaining steps, and waits until they are completed.
    ///
    /// # Errors
    ///
    /// Fails as [`run`](Self::run) does; also, if the thread for blocking calls cannot be used.
    #[cfg(feature = "blocking")]
    pub fn run_blocking(&mut self) -> Result<SpeechFiles, SpeechError> {
        super::blocking::run_blocking(&self.client.clone(), self, |speech| Box::pin(speech.run()))
    }

    /// Performs the remaining steps, downloads the audio into a file, and waits for it.
    ///
    /// # Errors
    ///
    /// Fails as [`to_file`](Self::to_file) does; also, if the thread for blocking calls cannot be used.
    #[cfg(feature = "blocking")]
    pub fn to_file_blocking(&mut self, path: impl Into<PathBuf>) -> Result<u64, SpeechError> {
        let files = self.run_blocking()?;
        Ok(files.audio().to_file_blocking(path)?)
    }

    async fn create(&mut self) -> Result<String, SpeechError> {
        let call = self.client.create_async_tts_job(&self.request);
        let created = call.send().await;
        let created = created.map_err(|error| of_creation(error, SpeechError::Uncertain))?;
        let job_id = created.into_inner().job_id;
        if job_id.is_empty() {
            return Err(SpeechError::MissingJobId);
        }
        self.job_id = Some(job_id.clone());
        Ok(job_id)
    }
}

impl SpeechFiles {
    /// Prepares the download of the audio.
    pub fn audio(&self) -> Get {
        self.client.transfer().get(&self.audio)
    }

    /// Prepares the download of the subtitles; `None` if the request did not set `gen_srt`.
    #[must_use]
    pub fn subtitles(&self) -> Option<Get> {
        self.file(self.job.audio_srt_file_url.as_deref())
    }

    /// Prepares the download of the timestamps; `None` if the request did not set `need_timestamp`.
    #[must_use]
    pub fn timestamps(&self) -> Option<Get> {
        self.file(self.job.audio_info_file_url.as_deref())
    }

    fn file(&self, url: Option<&str>) -> Option<Get> {
        let url = url.filter(|url| !url.is_empty())?;
        Some(self.client.transfer().get(url))
    }
}

/// Omits the URLs, which give access to the files.
impl fmt::Debug for SpeechFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpeechFiles").finish_non_exhaustive()
    }
}
