//! Trains a voice: uploads recordings in an archive or sentence by sentence, submits the job, waits for the
//! voice.
//!
//! `cargo run -p metastudio --features voice-training --example train_voice` runs it with a mock server,
//! where training takes a second.

use std::time::Duration;

use anyhow::{Context, bail};
use metastudio::{
    Client, Credentials, JobError, PollPolicy,
    transfer::{Content, Recordings, Sentence, VoiceEdition, VoiceTraining},
    types::{CreateVoiceTrainingJobRequest, TrainingVoiceSex, VoiceTrainingJob, VoiceTrainingTag},
};
use metastudio_mock::{Fault, MockServer, VirtualClock};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::builder()
        .clock(VirtualClock::scaled(30))
        .object_store()
        .start()?;
    // The connection breaks during the third upload, and a sentence cannot be checked at once.
    server.inject(Fault::reset_before_execution().method("PUT").nth(3))?;
    let busy = Fault::respond(503).operation("ConfirmTrainingSegment");
    server.inject(busy.nth(4))?;
    let client = client(&server)?;
    let job_id = submit(client.train_voice(VoiceEdition::Basic, settings(), archive())).await?;
    println!("the voice is asset {}", wait(&client, &job_id).await?);
    let job_id = submit(client.train_voice(VoiceEdition::Basic, settings(), sentences())).await?;
    println!("the voice is asset {}", wait(&client, &job_id).await?);
    Ok(())
}

fn client(server: &MockServer) -> anyhow::Result<Client> {
    Ok(Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::token(server.token()))
        .project_id(server.project_id())
        .build()?)
}

pub(crate) fn settings() -> CreateVoiceTrainingJobRequest {
    CreateVoiceTrainingJobRequest::new("Museum guide")
        .sex(TrainingVoiceSex::Female)
        .tag(VoiceTrainingTag::Education)
}

/// Returns recordings in an archive with `0.wav` to `19.wav` and `0.txt` to `19.txt`.
pub(crate) fn archive() -> Recordings {
    // `Content::file` sends a file without reading it into memory.
    Recordings::archive(Content::bytes(vec![7; 300_000])).authorization(letter())
}

/// Returns recordings that are uploaded and checked one by one.
pub(crate) fn sentences() -> Recordings {
    let sentence = |number| {
        let text = format!("This is sentence {number} of twenty.");
        Sentence::new(Content::bytes(vec![number; 10_000]), text)
    };
    Recordings::sentences((0..20).map(sentence)).authorization(letter())
}

fn letter() -> Content {
    Content::bytes("I agree.")
}

/// Uploads the recordings and submits the job. Returns its id, which the application stores.
pub(crate) async fn submit(training: VoiceTraining) -> anyhow::Result<String> {
    let mut training =
        training.on_progress(|progress| println!("{} of {} bytes", progress.done, progress.total));
    let job = match training.run().await {
        // Completed uploads are not repeated.
        Err(error) if error.is_transient() => training.run().await?,
        result => result?,
    };
    Ok(job.id().to_owned())
}

/// Waits for the job with this id, and returns the id of the voice.
pub(crate) async fn wait(client: &Client, job_id: &str) -> anyhow::Result<String> {
    let job = client
        .job::<VoiceTrainingJob>(job_id)
        .poll_every(PollPolicy::every(Duration::from_millis(50)))
        .deadline(Duration::from_secs(60))
        .stop_for_attention();
    match job.await {
        Ok(job) => job.asset_id.context("the finished job has no voice"),
        Err(JobError::Failed(job)) => {
            let reason = job.job_failed_reason.as_deref();
            bail!("failed in {}: {}", job.state, reason.unwrap_or("unknown"))
        }
        Err(JobError::Attention(job)) => {
            // The review shows what to record again; `Client::resume_voice_training` uploads it.
            let review = client.show_job_audit_result(job_id).send().await?;
            let review = review.into_inner().admin_audit_result;
            let reason = review.and_then(|review| review.message);
            bail!("stopped in {}: {}", job.state, reason.unwrap_or_default())
        }
        Err(error) => Err(error.into()),
    }
}
