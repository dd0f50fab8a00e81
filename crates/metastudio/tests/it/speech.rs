//! Turning text into speech, with a mock server that stores files.

use std::{env, fs, sync::Arc};

use metastudio::{
    Client, Credentials, JobError,
    testing::ManualClock,
    transfer::SpeechError,
    types::{CreateAsyncTtsJobRequest, CreateTtsAuditionRequest},
};
use metastudio_mock::{Fault, MockServer, VirtualClock};

use crate::support::now;

const CREATE: &str = "CreateAsyncTtsJob";

/// Starts a server with an object store, and a client on the same clock, which advances when it waits.
fn studio() -> (MockServer, Client) {
    use metastudio::Clock as _;
    let clock = Arc::new(ManualClock::automatic(now()));
    let time = Arc::clone(&clock);
    let server = MockServer::builder()
        .clock(move || time.now())
        .object_store()
        .start()
        .expect("a server");
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::token(server.token()))
        .project_id(server.project_id())
        .clock(clock)
        .build();
    (server, client.expect("complete"))
}

fn request() -> CreateAsyncTtsJobRequest {
    CreateAsyncTtsJobRequest::new()
        .text("Welcome.")
        .voice_asset_id("voice")
        .gen_srt(true)
}

fn created(server: &MockServer) -> u64 {
    server.count(CREATE).expect("an operation").received
}

#[tokio::test]
async fn speech_is_written_to_a_file() {
    let (server, client) = studio();
    let path = env::temp_dir().join(format!("metastudio-{}-speech.wav", std::process::id()));
    let mut speech = client.synthesize(request());
    assert_eq!(speech.job_id(), None);
    let length = speech.to_file(&path).await.expect("it is downloaded");
    let content = fs::read(&path).expect("written");
    let _ = fs::remove_file(&path);
    assert_eq!(length, content.len() as u64);
    assert!(content.starts_with(b"content of /objects/audio_file_url/"));
    let files = speech.run().await.expect("it is finished");
    assert!(files.subtitles().is_some() && files.timestamps().is_some());
    assert!(!format!("{files:?} {speech:?}").contains("http://127.0.0.1/objects"));
    assert_eq!(created(&server), 1);
}

#[tokio::test]
async fn a_failed_download_is_resumed_without_a_new_job() {
    let (server, client) = studio();
    let rejected = Fault::respond(403).path("/objects/*").nth(1);
    server.inject(rejected).expect("a fault");
    let path = env::temp_dir().join(format!("metastudio-{}-resumed.wav", std::process::id()));
    let mut speech = client.synthesize(request());
    let error = speech.to_file(&path).await.expect_err("it is rejected");
    assert!(matches!(error, SpeechError::Transfer(_)), "{error}");
    assert!(!error.is_transient(), "{error}");
    let job_id = speech.job_id().expect("it was created").to_owned();
    let length = speech.to_file(&path).await.expect("it is downloaded");
    let _ = fs::remove_file(&path);
    assert!(length > 0);
    let files = client.resume_synthesis(&job_id).run().await;
    let audio = files.expect("it is finished").audio().to_bytes().await;
    assert_eq!(audio.expect("it is downloaded").len() as u64, length);
    assert_eq!(created(&server), 1);
}

#[tokio::test]
async fn failed_polls_are_resumed_without_a_new_job() {
    let (server, client) = studio();
    let outage = Fault::respond(403).operation("ShowTtsJob").nth(2);
    server.inject(outage).expect("a fault");
    let mut speech = client.synthesize(request());
    let error = speech.run().await.expect_err("a poll is rejected");
    assert!(matches!(error, SpeechError::Job(JobError::Poll { .. })));
    speech.run().await.expect("it is finished");
    assert_eq!(created(&server), 1);
}

#[tokio::test]
async fn possibly_created_jobs_are_not_created_again() {
    let (server, client) = studio();
    let lost = Fault::reset_after_execution().operation(CREATE);
    server.inject(lost.nth(1)).expect("a fault");
    let mut speech = client.synthesize(request());
    let error = speech.run().await.expect_err("the response is lost");
    assert!(matches!(error, SpeechError::Uncertain(_)), "{error}");
    assert!(
        !error.is_transient(),
        "another attempt could create a second job"
    );
    assert_eq!(speech.job_id(), None);
    assert_eq!(created(&server), 1);
}

#[tokio::test]
async fn failed_jobs_and_jobs_without_audio_are_errors() {
    let (server, client) = studio();
    let failed = server.end_jobs("tts-job", Some("FAILED"));
    failed.expect("a state of the resource");
    let error = client
        .synthesize(request())
        .run()
        .await
        .expect_err("failed");
    assert!(matches!(error, SpeechError::Job(JobError::Failed(_))));
    assert!(!error.is_transient());

    server.end_jobs("tts-job", None).expect("a resource");
    let no_url = Fault::remove("/audio_file_url").operation("ShowAsyncTtsJob");
    server.inject(no_url).expect("a fault");
    let error = client.synthesize(request()).run().await;
    let error = error.expect_err("it has no audio");
    assert!(matches!(error, SpeechError::MissingAudio { .. }), "{error}");
}

#[tokio::test]
async fn completed_samples_have_files() {
    let server = MockServer::builder()
        .clock(VirtualClock::stepped(now()))
        .object_store()
        .start()
        .expect("a server");
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::token(server.token()))
        .project_id(server.project_id())
        .clock(Arc::new(ManualClock::automatic(now())))
        .build()
        .expect("complete");
    for _ in 0..8 {
        let request = CreateTtsAuditionRequest::new()
            .text("Hello.")
            .voice_asset_id("voice");
        let job = client.create_tts_audition(&request).send().await;
        let job_id = job.expect("created").into_inner().job_id;
        let shown = client.show_tts_audition_file(&*job_id).send().await;
        let shown = shown.expect("shown");
        assert!(!shown.is_file_complete && shown.files.is_empty());
        assert_eq!(shown.code, None);
        let day = std::time::Duration::from_secs(86_400);
        server.advance(day).expect("stepped");
        let shown = client.show_tts_audition_file(&*job_id).send().await;
        let shown = shown.expect("shown");
        assert!(shown.is_file_complete && !shown.files.is_empty());
    }
}

#[cfg(feature = "blocking")]
#[test]
fn speech_can_be_waited_for() {
    let (server, client) = studio();
    let path = env::temp_dir().join(format!("metastudio-{}-blocking.wav", std::process::id()));
    let mut speech = client.synthesize(request());
    let length = speech.to_file_blocking(&path).expect("it is downloaded");
    let _ = fs::remove_file(&path);
    assert!(length > 0);
    assert!(speech.job_id().is_some());
    assert_eq!(created(&server), 1);
}
