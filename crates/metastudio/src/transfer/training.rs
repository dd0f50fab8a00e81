//! Training an avatar from footage: what is uploaded, in which order, and what is confirmed.

use std::collections::BTreeSet;

use huaweicloud_core::{
    Error, JobHandle,
    transfer::{Content, Progress, ProgressObserver, TransferError},
};

use crate::{
    Client,
    types::{
        CreateTrainingJob, ExecuteTrainingCommand, TrainingCommand, TrainingCommandMessage,
        TrainingCommandResult, TrainingJob, TrainingJobState, TrainingJobUploads,
        UpdateTrainingJob,
    },
};

/// What an avatar is trained from.
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
    /// The training video: an MP4 of 3 to 10 minutes in 1080p or 4K.
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

    /// Uploads the video in this many parts, 1000 at most, so that one that fails does not cost the
    /// others. Without it, the video is one part.
    #[must_use]
    pub fn in_parts(mut self, parts: u32) -> Self {
        self.parts = parts.clamp(1, 1000);
        self
    }

    /// Audio to train the voice from, as a ZIP.
    #[must_use]
    pub fn audio(mut self, audio: Content) -> Self {
        self.audio = Some(audio);
        self
    }

    /// The picture that lists show.
    #[must_use]
    pub fn cover(mut self, picture: Content) -> Self {
        self.cover = Some(picture);
        self
    }

    /// Both sides of the person's identity card. Without it the review rejects the job, unless the
    /// vendor has exempted the account.
    #[must_use]
    pub fn id_card(mut self, front: Content, back: Content) -> Self {
        self.id_card = Some([front, back]);
        self
    }

    /// The letter in which the person agrees. Without it the review rejects the job, unless the vendor
    /// has exempted the account.
    #[must_use]
    pub fn authorization(mut self, letter: Content) -> Self {
        self.authorization = Some(letter);
        self
    }
}

/// A training job on its way to review. [`Client::train`] and [`Client::resume_training`] make one.
///
/// It creates the job, uploads its material, confirms the parts of the video, and submits it. Should
/// [`run`](Self::run) fail, it may be run again, also in another process that knows the id of the job:
/// what was done is not done twice, and of the video only those parts are sent that are missing.
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
#[derive(Debug)]
#[must_use = "nothing is trained until it is run"]
pub struct Training {
    client: Client,
    footage: Footage,
    settings: Option<CreateTrainingJob>,
    job_id: Option<String>,
    observer: ProgressObserver,
}

/// Why a job did not get to its review.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TrainingError {
    /// A call failed.
    #[error(transparent)]
    Call(#[from] Error),
    /// Material could not be put.
    #[error("{what} cannot be uploaded: {error}")]
    #[non_exhaustive]
    Transfer {
        /// What it was.
        what: &'static str,
        /// Why.
        #[source]
        error: TransferError,
    },
    /// The service did not say where the material goes.
    #[error("the service gave {given} addresses for {what}, which takes {wanted}")]
    #[non_exhaustive]
    Addresses {
        /// What it was.
        what: &'static str,
        /// How many it gave.
        given: usize,
        /// How many there should be.
        wanted: usize,
    },
    /// The service heard a command, and did not execute it.
    #[error("the service did not execute {command}: {reason}")]
    #[non_exhaustive]
    Refused {
        /// The command.
        command: TrainingCommand,
        /// What the service says of it.
        reason: String,
    },
    /// The service did not name the job that it created.
    #[error("the service did not name the job that it created; list the jobs to find it")]
    Unnamed,
}

impl TrainingError {
    /// Whether running it again may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Call(error) => error.is_transient(),
            Self::Transfer { error, .. } => error.is_transient(),
            Self::Addresses { .. } | Self::Refused { .. } | Self::Unnamed => false,
        }
    }
}

impl Client {
    /// Trains an avatar: creates a job with these settings, and brings it to its review.
    pub fn train(&self, settings: CreateTrainingJob, footage: Footage) -> Training {
        Training {
            client: self.clone(),
            footage,
            settings: Some(settings),
            job_id: None,
            observer: ProgressObserver::default(),
        }
    }

    /// Brings a job to its review that was created before, with the same footage in as many parts.
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
    /// Tells this how much of the video was sent, piece by piece.
    pub fn on_progress(mut self, observe: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.observer = ProgressObserver::new(observe);
        self
    }

    /// The id of the job, once it was created. It is all that another process needs.
    #[must_use]
    pub fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    /// Does whatever is not done yet, and gives a handle of the job, which is in review then.
    ///
    /// # Errors
    ///
    /// See [`TrainingError`]. What was done is kept, so that this may be called again.
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
                // Only now, as new addresses may have begun the upload anew.
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

    async fn create(&mut self, count: i32) -> Result<(String, TrainingJobUploads), TrainingError> {
        let settings = self.settings.clone().unwrap_or_default();
        let settings = settings.video_multipart_count(count);
        let call = self.client.create_2d_model_training_job(&settings);
        let uploads = call.send().await?.into_inner();
        let job_id = uploads.job_id.clone();
        if job_id.is_empty() {
            return Err(TrainingError::Unnamed);
        }
        self.job_id = Some(job_id.clone());
        Ok((job_id, uploads))
    }

    /// Whether the job still takes material.
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

    /// Which parts of the video are there, counted from 1.
    async fn uploaded(&self, job_id: &str, parts: usize) -> Result<BTreeSet<usize>, TrainingError> {
        if parts < 2 {
            return Ok(BTreeSet::new());
        }
        let ask = ExecuteTrainingCommand::new(TrainingCommand::GetMultipartUploaded);
        let call = (self.client).execute_2d_model_training_command(job_id, &ask);
        let answer = call.send().await?;
        let numbers = answer.multipart_data.iter();
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
            return Err(TrainingError::Addresses {
                what,
                given: urls.len(),
                wanted: parts.len(),
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
                return Err(TrainingError::Addresses {
                    what,
                    given: 0,
                    wanted: 1,
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
        let put = self.client.put(url, content.clone());
        let put = put
            .header("content-type", content_type)
            .observed_by(observer);
        (put.send().await).map_err(|error| TrainingError::Transfer { what, error })
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
        Err(TrainingError::Refused {
            command,
            reason: reason.unwrap_or_else(|| "it does not say why".to_owned()),
        })
    }
}

/// What the addresses take, where nothing else is said.
const OCTETS: &str = "application/octet-stream";
