//! Trains an avatar from footage: uploads it in parts, submits the job, waits for the avatar.
//!
//! A second client, as if in another process, resumes the wait by the id of the job.
//!
//! `cargo run -p metastudio --example train_avatar` runs it with a mock server, where training takes
//! a second.

use std::time::Duration;

use anyhow::Context;
use metastudio::{
    Client, Credentials, JobError, PollPolicy,
    transfer::{Content, Footage},
    types::{CreateTrainingJob, SupportedService, TrainingJob},
};
use metastudio_mock::{Fault, MockServer, VirtualClock};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::builder()
        .clock(VirtualClock::scaled(30))
        .object_store()
        .start()?;
    // The connection breaks during the upload of the second part.
    server.inject(Fault::reset_before_execution().method("PUT").nth(2))?;
    let job_id = submit(&client(&server)?).await?;
    let asset_id = wait(&client(&server)?, &job_id).await?;
    println!("the avatar is asset {asset_id}");
    Ok(())
}

/// Creates a client, as each process would.
fn client(server: &MockServer) -> anyhow::Result<Client> {
    Ok(Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::token(server.token()))
        .project_id(server.project_id())
        .build()?)
}

/// Creates and submits the job, and returns its id, which the application stores.
pub(crate) async fn submit(client: &Client) -> anyhow::Result<String> {
    // `Content::file` sends a file without reading it into memory.
    let picture = || Content::bytes(vec![0x89, b'P', b'N', b'G']);
    let footage = Footage::new(Content::bytes(vec![7; 3_000_000]))
        .in_parts(3)
        .cover(picture())
        .id_card(picture(), picture())
        .authorization(Content::bytes("I agree."));
    let settings = CreateTrainingJob::new("Museum guide")
        .contact("10000000000")
        .supported_service(vec![SupportedService::Video2d]);
    let mut training = client
        .train(settings, footage)
        .on_progress(|progress| println!("{} of {} bytes", progress.done, progress.total));
    let job = match training.run().await {
        // Uploaded parts are not uploaded again.
        Err(error) if error.is_transient() => training.run().await?,
        result => result?,
    };
    Ok(job.id().to_owned())
}

/// Waits for the job with this id, and returns the id of the avatar.
pub(crate) async fn wait(client: &Client, job_id: &str) -> anyhow::Result<String> {
    let mut job = client
        .job::<TrainingJob>(job_id)
        .poll_every(PollPolicy::every(Duration::from_millis(50)))
        .deadline(Duration::from_secs(60))
        .stop_for_attention();
    let mut last = None;
    loop {
        match job.try_next().await {
            Ok(Some(job)) => {
                println!("{} ({:?})", job.state, job.state.phase());
                last = Some(job);
            }
            Ok(None) => break,
            Err(JobError::Failed(job)) => {
                let reasons = job.operation_logs.iter();
                let reason = reasons
                    .filter_map(|step| step.log_description.as_deref())
                    .next_back();
                anyhow::bail!("failed in {}: {}", job.state, reason.unwrap_or("unknown"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    let job = last.context("the job has no state")?;
    job.asset_id.context("the finished job has no avatar")
}
