//! Training of an avatar from footage: creates the job, uploads the material, submits the job.

mod error;

use std::collections::BTreeSet;

use huaweicloud_core::{
    JobHandle,
    transfer::{Content, Progress, ProgressObserver},
};

pub use self::error::TrainingError;
use super::{creation::of_creation, material};
use crate::{
    Client,
    types::{
        CreateTrainingJob, ExecuteTrainingCommand, TrainingCommand, TrainingCommandMessage,
        TrainingCommandResult, TrainingJob, TrainingJobState, TrainingJobUploads,
        UpdateTrainingJob,
    },
};

/// The material that an avatar is trained from.
#[derive(Debug, Clone)]
pub struct Footage {
    video: Content,
    parts: u32,
    audio: Option<Content>,
    cover: Option<Content>,
    id_card: Option<[Content; 2]>,
    authorization: Option<Content>,
}

impl Footage {
    /// Creates footage with the training video: an MP4 of 3 to 10 minutes in 1080p or 4K.
    #[must_use]
    pub fn new(video: Content) -> Self {
        Self {
            video,
            parts: 1,
            audio: None,
            cover: None,
            id_card: None,
            authorization: None,
        }
    }

    /// Uploads the video in this many parts, from 1 (default) to 1000.
    ///
    /// If a part fails, the others need not be uploaded again.
    #[must_use]
    pub fn in_parts(mut self, parts: u32) -> Self {
        self.parts = parts.clamp(1, 1000);
        self
    }

    /// Adds a ZIP file with audio that the voice is trained from.
    #[must_use]
    pub fn audio(mut self, audio: Content) -> Self {
        self.audio = Some(audio);
        self
    }

    /// Adds the cover picture, which lists show.
    #[must_use]
    pub fn cover(mut self, picture: Content) -> Self {
        self.cover = Some(picture);
        self
    }

    /// Adds pictures of both sides of the person's identity card.
    ///
    /// Without them the review rejects the job, unless the vendor has exempted the account.
    #[must_use]
    pub fn id_card(mut self, front: Content, back: Content) -> Self {
        self.id_card = Some([front, back]);
        self
    }

    /// Adds the letter in which the person consents.
    ///
    /// Without it the review rejects the job, unless the vendor has exempted the account.
    #[must_use]
    pub fn authorization(mut self, letter: Content) -> Self {
        self.authorization = Some(letter);
        self
    }
}

/// A workflow that creates a training job, uploads its material and submits it for review.
///
/// [`Client::train`] and [`Client::resume_training`] create it. If [`run`](Self::run) fails, call it
/// again, also in another process that knows the id of the job: completed steps are not repeated, and only
/// the missing parts of the video are uploaded.
///
/// ```no_run
/// use metastudio::{Client, transfer::{Content, Footage}, types::CreateTrainingJob};
///
/// # async fn run(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let footage = Footage::new(Content::file("guide.mp4").await?).in_parts(20);
/// let mut training = client.train(CreateTrainingJob::new("Museum guide"), footage);
/// let job = training.run().await?;
/// println!("{} is in review", job.id());
/// let job = job.await?;
/// println!("the avatar is {:?}", job.asset_id);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `run` is called"]
pub struct Training {
    client: Client,
    footage: Footage,
    settings: Option<CreateTrainingJob>,
    job_id: Option<String>,
    observer: ProgressObserver,
}

impl Client {
    /// Trains an avatar: creates a job with these settings and submits it for review.
    pub fn train(&self, settings: CreateTrainingJob, footage: Footage) -> Training {
        Training {
            client: self.clone(),
            footage,
            settings: Some(settings),
            job_id: None,
            observer: ProgressObserver::default(),
        }
    }

    /// Resumes the submission of a training job that was created before.
    ///
    /// The footage must be the same, in the same number of parts.
    pub fn resume_training(&self, job_id: impl Into<String>, footage: Footage) -> Training {
        Training {
            client: self.clone(),
            footage,
            settings: None,
            job_id: Some(job_id.into()),
            observer: ProgressObserver::default(),
        }
    }
}

impl Training {
    /// Calls this function with the progress of the video upload.
    pub fn on_progress(mut self, observe: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.observer = ProgressObserver::new(observe);
        self
    }

    /// Returns the id of the job; `None` before it is created.
    ///
    /// Another process needs only this id to resume.
    #[must_use]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// Performs the remaining steps, and returns a handle of the job, which is then in review.
    ///
    /// # Errors
    ///
    /// Returns a [`TrainingError`] if a step fails. Completed steps are kept, so that this may be called
    /// again.
    pub async fn run(&mut self) -> Result<JobHandle<TrainingJob>, TrainingError> {
        let parts = self.footage.video.cut(self.footage.parts);
        let count = i32::try_from(parts.len()).unwrap_or(i32::MAX);
        let (job_id, uploads, done) = match self.job_id.clone() {
            Some(job_id) => {
                if !self.is_open(&job_id).await? {
                    return Ok(self.client.job(job_id));
                }
                let update = UpdateTrainingJob::new()
                    .command_message(TrainingCommandMessage::UploadVideo)
                    .video_multipart_count(count);
                let call = self.client.update_2d_model_training_job(&job_id, &update);
                let uploads = call.send().await?.into_inner();
                // After the update, since new URLs may have restarted the upload.
                let done = self.uploaded(&job_id, parts.len()).await?;
                (job_id, uploads, done)
            }
            None => {
                let (job_id, uploads) = self.create(count).await?;
                (job_id, uploads, BTreeSet::new())
            }
        };
        self.put_video(&uploads, parts.as_slice(), &done).await?;
        self.put_others(&uploads).await?;
        if parts.len() > 1 {
            let confirm = TrainingCommand::ConfirmMultipartUploaded;
            self.command(&job_id, confirm).await?;
        }
        self.command(&job_id, TrainingCommand::Submitverifying)
            .await?;
        Ok(self.client.job(job_id))
    }

    /// Performs the remaining steps, and waits until they are completed.
    ///
    /// # Errors
    ///
    /// Fails as [`run`](Self::run) does; also, if the thread for blocking calls cannot be used.
    #[cfg(feature = "blocking")]
    pub fn run_blocking(&mut self) -> Result<JobHandle<TrainingJob>, TrainingError> {
        super::blocking::run_blocking(&self.client.clone(), self, |training| {
            Box::pin(training.run())
        })
    }

    async fn create(&mut self, count: i32) -> Result<(String, TrainingJobUploads), TrainingError> {
        let settings = self.settings.clone().unwrap_or_default();
        let settings = settings.video_multipart_count(count);
        let call = self.client.create_2d_model_training_job(&settings);
        let created = call.send().await;
        let uploads = created
            .map_err(|error| of_creation(error, TrainingError::Uncertain))?
            .into_inner();
        let job_id = uploads.job_id.clone();
        if job_id.is_empty() {
            return Err(TrainingError::MissingJobId);
        }
        self.job_id = Some(job_id.clone());
        Ok((job_id, uploads))
    }

    /// Returns whether the job still accepts material.
    async fn is_open(&self, job_id: &str) -> Result<bool, TrainingError> {
        let job = self
            .client
            .show_2d_model_training_job(job_id)
            .send()
            .await?;
        Ok(matches!(
            job.state,
            TrainingJobState::WaitFileUpload
                | TrainingJobState::AutoVerifyFailed
                | TrainingJobState::ManualVerifyFailed
        ))
    }

    /// Returns the numbers of the uploaded parts of the video, counted from 1.
    async fn uploaded(&self, job_id: &str, parts: usize) -> Result<BTreeSet<usize>, TrainingError> {
        if parts < 2 {
            return Ok(BTreeSet::new());
        }
        let command = ExecuteTrainingCommand::new(TrainingCommand::GetMultipartUploaded);
        let call = (self.client).execute_2d_model_training_command(job_id, &command);
        let response = call.send().await?;
        let numbers = response.multipart_data.iter();
        let numbers = numbers.filter_map(|part| part.part_number.as_deref()?.parse().ok());
        Ok(numbers.collect())
    }

    async fn put_video(
        &self,
        uploads: &TrainingJobUploads,
        parts: &[Content],
        done: &BTreeSet<usize>,
    ) -> Result<(), TrainingError> {
        let what = "the training video";
        let urls = &uploads.training_video_upload_url;
        if urls.len() != parts.len() {
            return Err(TrainingError::UploadUrls {
                what,
                received: urls.len(),
                expected: parts.len(),
            });
        }
        let total = self.footage.video.length();
        let mut before = 0;
        for (number, (url, part)) in (1..).zip(urls.iter().zip(parts)) {
            if !done.contains(&number) {
                let observer = self.observer.of_part(before, total);
                self.put(what, url, part, OCTETS, observer).await?;
            }
            before += part.length();
        }
        Ok(())
    }

    async fn put_others(&self, uploads: &TrainingJobUploads) -> Result<(), TrainingError> {
        let footage = &self.footage;
        let [front, back] = match &footage.id_card {
            Some([front, back]) => [Some(front), Some(back)],
            None => [None, None],
        };
        let audio = uploads.audio_upload_url.as_deref().unwrap_or_default();
        let others = [
            (
                "the audio",
                footage.audio.as_ref(),
                audio,
                "application/zip",
            ),
            (
                "the cover",
                footage.cover.as_ref(),
                &uploads.cover_upload_url,
                OCTETS,
            ),
            (
                "the front of the identity card",
                front,
                &uploads.id_card_front_upload_url,
                OCTETS,
            ),
            (
                "the back of the identity card",
                back,
                &uploads.id_card_back_upload_url,
                OCTETS,
            ),
            (
                "the letter of authorization",
                footage.authorization.as_ref(),
                &uploads.grant_file_upload_url,
                OCTETS,
            ),
        ];
        for (what, content, url, content_type) in others {
            let Some(content) = content else { continue };
            if url.is_empty() {
                return Err(TrainingError::UploadUrls {
                    what,
                    received: 0,
                    expected: 1,
                });
            }
            let observer = ProgressObserver::default();
            self.put(what, url, content, content_type, observer).await?;
        }
        Ok(())
    }

    async fn put(
        &self,
        what: &'static str,
        url: &str,
        content: &Content,
        content_type: &str,
        observer: ProgressObserver,
    ) -> Result<(), TrainingError> {
        let put = material::put(&self.client, url, content, content_type, observer);
        (put.await).map_err(|error| TrainingError::Transfer { what, error })
    }

    async fn command(&self, job_id: &str, command: TrainingCommand) -> Result<(), TrainingError> {
        let body = ExecuteTrainingCommand::new(command.clone());
        let call = (self.client).execute_2d_model_training_command(job_id, &body);
        let outcome = call.send().await?.into_inner();
        if outcome.command_result != Some(TrainingCommandResult::ExcuteFailed) {
            return Ok(());
        }
        let error = outcome.error_info.and_then(|error| error.error_msg);
        let reason = outcome.failure_message.or(error);
        Err(TrainingError::CommandFailed {
            command,
            reason: reason.unwrap_or_else(|| "no message".to_owned()),
        })
    }
}

/// The content type that upload URLs require unless another is documented.
const OCTETS: &str = "application/octet-stream";
