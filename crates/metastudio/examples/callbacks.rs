//! Renders a video, and is called back when it is done, instead of polling.
//!
//! `cargo run -p metastudio --features axum,callbacks --example callbacks` runs it with a mock server,
//! which calls back after a second and a half.

use std::{sync::Arc, time::Duration};

use anyhow::Context;
use axum::{Router, extract::FromRef, extract::State, routing::post};
use metastudio::{
    Client, JobSignals, PollPolicy,
    callbacks::{Event, JOB_FINISHED, MemoryNonces, Received, Receiver},
    types::{
        AvatarVideo, CallBackAuthType, CallBackConfig, CreateAvatarVideo, VideoScriptConfig,
        VoiceConfig,
    },
};
use metastudio_mock::MockServer;
use tokio::net::TcpListener;

/// The key of the signatures: random, and the same for registration and verification.
const KEY: &str = "not-a-real-key";

#[derive(Clone)]
struct App {
    receiver: Receiver,
}

impl FromRef<App> for Receiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

/// Runs for callbacks that were verified only. All others are rejected with the reason.
async fn finished(State(_): State<App>, received: Received) {
    if let Event::Job(job) = received.event() {
        println!("called back: {:?} of {:?}", job.result, job.job_id);
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    run().await
}

pub(crate) async fn run() -> anyhow::Result<()> {
    let server = MockServer::start()?;
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;

    // The address must be one that the service can reach: here, one of this machine.
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/finished", listener.local_addr()?);
    let signals = JobSignals::new();
    let receiver = Receiver::signed(&JOB_FINISHED, &*url, KEY)?
        .nonces(Arc::new(MemoryNonces::default()))
        .signals(&signals);
    let router = Router::new()
        .route("/finished", post(finished))
        .with_state(App { receiver });
    tokio::spawn(async move { axum::serve(listener, router).await });

    let script = VideoScriptConfig::new()
        .script_name("Museum tour")
        .voice_config(VoiceConfig::new("8e21f7b5c04d4a69935fd8a16c7be302"));
    let script = client.create_video_scripts(&script).send().await;
    let script_id = script
        .context("the script is invalid")?
        .into_inner()
        .script_id;
    let callback = CallBackConfig::new(url)
        .auth_type(CallBackAuthType::MssA)
        .key(KEY);
    let order = CreateAvatarVideo::new()
        .script_id(script_id)
        .callback_config(callback);
    let job = client.create_2d_digital_human_video(&order).send().await?;

    // The callback completes the job. The polls, every ten minutes, are for one that is lost.
    let video = client
        .job::<AvatarVideo>(&*job.job_id)
        .poll_every(PollPolicy::every(Duration::from_secs(600)))
        .completed_by(&signals)
        .await?;
    println!("{} is {}", video.job_id, video.state);
    Ok(())
}
