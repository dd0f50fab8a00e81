//! Training of a voice from recordings: creates the job, uploads the recordings, submits the job.

mod error;
mod recordings;

use std::{collections::BTreeSet, mem};

use huaweicloud_core::{
    JobHandle,
    transfer::{Content, Progress, ProgressObserver},
};

use self::recordings::Material;
pub use self::{
    error::VoiceTrainingError,
    recordings::{Recordings, Sentence, VoiceEdition},
};
use super::{creation::of_creation, material};
use crate::{
    Client,
    types::{
        CreateVoiceTrainingJobRequest, VoiceSegmentUploads, VoiceTrainingJob, VoiceTrainingState,
    },
};

/// A workflow that creates a voice training job, uploads its recordings and submits it for review.
///
/// [`Client::train_voice`] and [`Client::resume_voice_training`] create it. If [`run`](Self::run) fails,
/// call it again, also in another process that knows the id of the job: the job is not created again, and
/// sentences that the service has confirmed are not uploaded again. The same `VoiceTraining` repeats no
/// upload at all.
///
/// ```no_run
/// use metastudio::{
///     Client,
///     transfer::{Content, Recordings, VoiceEdition},
///     types::CreateVoiceTrainingJobRequest,
/// };
///
/// # async fn run(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let recordings = Recordings::archive(Content::file("sentences.zip").await?)
///     .authorization(Content::file("consent.pdf").await?);
/// let settings = CreateVoiceTrainingJobRequest::new("Museum guide");
/// let mut training = client.train_voice(VoiceEdition::Basic, settings, recordings);
/// let job = training.run().await?;
/// println!("{} is in review", job.id());
/// let job = job.await?;
/// println!("the voice is {:?}", job.asset_id);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `run` is called"]
pub struct VoiceTraining {
    client: Client,
    recordings: Recordings,
    edition: VoiceEdition,
    settings: CreateVoiceTrainingJobRequest,
    job_id: Option<String>,
    /// The uploads that are completed.
    sent: BTreeSet<Piece>,
    /// The job was submitted, so that a job that requires recordings again requires other ones.
    submitted: bool,
    observer: ProgressObserver,
}

/// One upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Archive,
    Sentence(usize),
    Authorization,
}

/// Upload URLs of a job.
struct Addresses {
    archive: Option<String>,
    sentences: Option<VoiceSegmentUploads>,
    authorization: Option<String>,
}

impl Client {
    /// Trains a voice: creates a job with these settings and submits it for review.
    ///
    /// The `create_type` of the settings follows from the recordings.
    pub fn train_voice(
        &self,
        edition: VoiceEdition,
        settings: CreateVoiceTrainingJobRequest,
        recordings: Recordings,
    ) -> VoiceTraining {
        VoiceTraining {
            client: self.clone(),
            edition,
            settings,
            job_id: None,
            sent: BTreeSet::new(),
            submitted: false,
            observer: ProgressObserver::default(),
            recordings,
        }
    }

    /// Resumes the submission of a voice training job that was created before.
    ///
    /// If the review rejected the recordings of the job, all of these are uploaded.
    pub fn resume_voice_training(
        &self,
        job_id: impl Into<String>,
        recordings: Recordings,
    ) -> VoiceTraining {
        let settings = CreateVoiceTrainingJobRequest::default();
        let mut training = self.train_voice(VoiceEdition::Basic, settings, recordings);
        training.job_id = Some(job_id.into());
        training
    }
}

impl VoiceTraining {
    /// Calls this function with the progress of the uploads of recordings.
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
    /// Returns a [`VoiceTrainingError`] if a step fails. Completed steps are kept, so that this may be
    /// called again.
    pub async fn run(&mut self) -> Result<JobHandle<VoiceTrainingJob>, VoiceTrainingError> {
        let (job_id, addresses) = match self.job_id.clone() {
            Some(job_id) => {
                if !self.is_open(&job_id).await? {
                    return Ok(self.client.job(job_id));
                }
                let addresses = self.addresses(&job_id).await?;
                (job_id, addresses)
            }
            None => self.create().await?,
        };
        match self.recordings.material.clone() {
            Material::Archive(archive) => {
                let url = addresses.archive.as_deref();
                let observer = self.observer.clone();
                self.put_one(Piece::Archive, url, &archive, observer)
                    .await?;
            }
            Material::Sentences(sentences) => {
                let urls = addresses.sentences.unwrap_or_default();
                self.put_sentences(&job_id, &urls, &sentences).await?;
            }
        }
        if let Some(letter) = self.recordings.authorization.clone() {
            let url = addresses.authorization.as_deref();
            let observer = ProgressObserver::default();
            self.put_one(Piece::Authorization, url, &letter, observer)
                .await?;
        }
        self.submitted = true;
        self.client
            .commit_voice_training_job(&job_id)
            .send()
            .await?;
        Ok(self.client.job(job_id))
    }

    /// Performs the remaining steps, and waits until they are completed.
    ///
    /// # Errors
    ///
    /// Fails as [`run`](Self::run) does; also, if the thread for blocking calls cannot be used.
    #[cfg(feature = "blocking")]
    pub fn run_blocking(&mut self) -> Result<JobHandle<VoiceTrainingJob>, VoiceTrainingError> {
        super::blocking::run_blocking(&self.client.clone(), self, |training| {
            Box::pin(training.run())
        })
    }

    async fn create(&mut self) -> Result<(String, Addresses), VoiceTrainingError> {
        let (client, edition) = (&self.client, self.edition);
        let material = &self.recordings.material;
        if matches!(material, Material::Sentences(_)) && !edition.accepts_sentences() {
            return Err(VoiceTrainingError::SentencesNotSupported { edition });
        }
        let settings = self.settings.clone().create_type(material.upload_type());
        let created = match edition {
            VoiceEdition::Basic => client.create_training_basic_job(&settings).send().await,
            VoiceEdition::Middle => client.create_training_middle_job(&settings).send().await,
            VoiceEdition::Advanced => client.create_training_advance_job(&settings).send().await,
            VoiceEdition::ThirdParty => {
                let call = client.create_training_third_party_job(&settings);
                call.send().await
            }
        };
        let uploads = created
            .map_err(|error| of_creation(error, VoiceTrainingError::Uncertain))?
            .into_inner();
        if uploads.job_id.is_empty() {
            return Err(VoiceTrainingError::MissingJobId);
        }
        self.job_id = Some(uploads.job_id.clone());
        let addresses = Addresses {
            archive: uploads.training_data_uploading_url,
            sentences: uploads.segment_uploading_url,
            authorization: uploads.authorization_letter_uploading_url,
        };
        Ok((uploads.job_id, addresses))
    }

    /// Returns whether the job requires recordings, and finds out which it already has.
    async fn is_open(&mut self, job_id: &str) -> Result<bool, VoiceTrainingError> {
        let job = self.client.show_voice_training_job(job_id).send().await?;
        match job.state {
            VoiceTrainingState::Creating => {
                if matches!(self.recordings.material, Material::Sentences(_)) {
                    let call = self.client.show_training_segment_info(job_id);
                    let confirmed = call.send().await?.into_inner().confirmed_index;
                    let confirmed = confirmed.into_iter().filter_map(|at| at.try_into().ok());
                    self.sent.extend(confirmed.map(Piece::Sentence));
                }
                Ok(true)
            }
            VoiceTrainingState::AuditFailed => {
                if mem::take(&mut self.submitted) {
                    self.sent.clear();
                }
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    async fn addresses(&self, job_id: &str) -> Result<Addresses, VoiceTrainingError> {
        let shown = self.client.show_job_uploading_address(job_id).send().await;
        let shown = shown?.into_inner();
        let package = shown.package_url;
        Ok(Addresses {
            archive: package.and_then(|package| package.training_data_uploading_url),
            sentences: shown.segment_url,
            authorization: shown.authorization_letter_uploading_url,
        })
    }

    /// Uploads each sentence with its text, and lets the service compare them.
    async fn put_sentences(
        &mut self,
        job_id: &str,
        urls: &VoiceSegmentUploads,
        sentences: &[Sentence],
    ) -> Result<(), VoiceTrainingError> {
        for received in [urls.audio_uploading_url.len(), urls.txt_uploading_url.len()] {
            if received != sentences.len() {
                return Err(VoiceTrainingError::UploadUrls {
                    what: "the sentences",
                    received,
                    expected: sentences.len(),
                });
            }
        }
        let lengths = sentences.iter().map(|sentence| sentence.recording.length());
        let total = lengths.sum();
        let mut before = 0;
        let urls = urls.audio_uploading_url.iter().zip(&urls.txt_uploading_url);
        for (index, (sentence, (audio_url, text_url))) in sentences.iter().zip(urls).enumerate() {
            let length = sentence.recording.length();
            if !self.sent.contains(&Piece::Sentence(index)) {
                let observer = self.observer.of_part(before, total);
                let (audio, text) = (&sentence.recording, sentence.text.clone());
                self.put("a recording", audio_url, audio, "audio/wav", observer)
                    .await?;
                let observer = ProgressObserver::default();
                let text = Content::bytes(text);
                self.put("a text", text_url, &text, "text/plain", observer)
                    .await?;
                self.confirm(job_id, index).await?;
                self.sent.insert(Piece::Sentence(index));
            }
            before += length;
        }
        Ok(())
    }

    async fn confirm(&self, job_id: &str, index: usize) -> Result<(), VoiceTrainingError> {
        let number = i64::try_from(index).unwrap_or(i64::MAX);
        let call = self.client.confirm_training_segment(job_id, number);
        let outcome = call.send().await?.into_inner();
        match outcome.confirm_result {
            Some(false) => Err(VoiceTrainingError::Mismatch {
                index,
                places: outcome.unmatched_index_hit,
            }),
            _ => Ok(()),
        }
    }

    /// Uploads the archive or the letter, unless this was done before.
    async fn put_one(
        &mut self,
        piece: Piece,
        url: Option<&str>,
        content: &Content,
        observer: ProgressObserver,
    ) -> Result<(), VoiceTrainingError> {
        if self.sent.contains(&piece) {
            return Ok(());
        }
        let (what, content_type) = match piece {
            Piece::Authorization => ("the letter of authorization", "application/octet-stream"),
            _ => ("the archive", "application/zip"),
        };
        let Some(url) = url.filter(|url| !url.is_empty()) else {
            return Err(VoiceTrainingError::UploadUrls {
                what,
                received: 0,
                expected: 1,
            });
        };
        self.put(what, url, content, content_type, observer).await?;
        self.sent.insert(piece);
        Ok(())
    }

    async fn put(
        &self,
        what: &'static str,
        url: &str,
        content: &Content,
        content_type: &str,
        observer: ProgressObserver,
    ) -> Result<(), VoiceTrainingError> {
        let put = material::put(&self.client, url, content, content_type, observer);
        (put.await).map_err(|error| VoiceTrainingError::Transfer { what, error })
    }
}
