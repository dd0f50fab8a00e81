//! Turns text into speech: to a file, as a job that another process waits for, and as a sample.
//!
//! `cargo run -p metastudio --features text-to-speech --example synthesize_speech` runs it with a mock
//! server, where a job takes a second and a half.

use std::{env, time::Duration};

use anyhow::{Context, ensure};
use metastudio::{
    Client, PollPolicy,
    transfer::{Speech, SpeechFiles},
    types::{CreateAsyncTtsJobRequest, CreateTtsAuditionRequest, TtsAudioFormat},
};
use metastudio_mock::{Fault, MockServer};

/// The id of a voice in the asset library.
const VOICE: &str = "8e21f7b5c04d4a69935fd8a16c7be302";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::builder().object_store().start()?;
    // The second poll is throttled, and the connection breaks during the first download.
    server.inject(Fault::respond(429).operation("ShowTtsJob").nth(2))?;
    server.inject(Fault::reset_before_execution().path("/objects/*").nth(1))?;
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;
    to_file(&client).await?;
    let job_id = start(&client).await?;
    finish(&client, &job_id).await?;
    audition(&client).await
}

fn request(text: &str) -> CreateAsyncTtsJobRequest {
    CreateAsyncTtsJobRequest::new()
        .text(text)
        .voice_asset_id(VOICE)
        .audio_format(TtsAudioFormat::Mp3)
}

fn patient(speech: Speech) -> Speech {
    speech
        .poll_every(PollPolicy::every(Duration::from_millis(200)))
        .deadline(Duration::from_secs(60))
}

/// Writes a text as speech to a file.
pub(crate) async fn to_file(client: &Client) -> anyhow::Result<()> {
    let path = env::temp_dir().join("welcome.mp3");
    let mut speech = patient(client.synthesize(request("Welcome to the museum.")));
    let length = match speech.to_file(&path).await {
        // The job is not created again.
        Err(error) if error.is_transient() => speech.to_file(&path).await?,
        result => result?,
    };
    println!("{length} bytes of speech in {}", path.display());
    Ok(())
}

/// Starts a job with subtitles, and returns its id, which the application stores.
pub(crate) async fn start(client: &Client) -> anyhow::Result<String> {
    let request = request("The museum closes at six.").gen_srt(true);
    let job = client.create_async_tts_job(&request).start().await?;
    Ok(job.id().to_owned())
}

/// Waits for the job with this id, and downloads its files.
pub(crate) async fn finish(client: &Client, job_id: &str) -> anyhow::Result<()> {
    let mut speech = patient(client.resume_synthesis(job_id));
    let files: SpeechFiles = speech.run().await?;
    let audio = files.audio().to_bytes().await?;
    let subtitles = files.subtitles().context("there are no subtitles")?;
    let subtitles = subtitles.to_bytes().await?;
    println!(
        "{} bytes of speech, {} of subtitles",
        audio.len(),
        subtitles.len()
    );
    Ok(())
}

/// Synthesizes a sample to listen to, which may have several files.
pub(crate) async fn audition(client: &Client) -> anyhow::Result<()> {
    let request = CreateTtsAuditionRequest::new()
        .text("This is how I sound.")
        .voice_asset_id(VOICE);
    let job = client.create_tts_audition(&request).send().await?;
    for _ in 0..20 {
        let sample = client.show_tts_audition_file(&*job.job_id).send().await?;
        if sample.is_file_complete {
            ensure!(!sample.files.is_empty(), "the sample has no files");
            for file in &sample.files {
                let audio = client.transfer().get(&file.download_url).to_bytes();
                println!("{} bytes of the sample", audio.await?.len());
            }
            return Ok(());
        }
        let message = sample.message.as_deref().unwrap_or("no message");
        ensure!(sample.code.is_none(), "the sample failed: {message}");
        client.clock().sleep(Duration::from_millis(500)).await;
    }
    anyhow::bail!("the sample is not complete after 20 polls")
}
