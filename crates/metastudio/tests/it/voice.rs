//! Training a voice, with a mock server that stores uploads.

use std::sync::Arc;

use metastudio::{
    Client, Credentials, Phase,
    testing::ManualClock,
    transfer::{Content, Recordings, Sentence, VoiceEdition, VoiceTrainingError},
    types::{CreateVoiceTrainingJobRequest, VoiceTrainingState},
};
use metastudio_mock::{Fault, MockServer, VirtualClock};
use serde_json::json;

use crate::support::now;

const CREATE: &str = "CreateTrainingBasicJob";
const COMMIT: &str = "CommitVoiceTrainingJob";

/// Starts a server with an object store, whose jobs do not move.
fn server() -> MockServer {
    let server = MockServer::builder()
        .clock(VirtualClock::stepped(now()))
        .object_store()
        .start();
    server.expect("a server")
}

/// Creates a client, as each process would.
fn client(server: &MockServer) -> Client {
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::token(server.token()))
        .project_id(server.project_id())
        .clock(Arc::new(ManualClock::automatic(now())))
        .build();
    client.expect("complete")
}

fn settings() -> CreateVoiceTrainingJobRequest {
    CreateVoiceTrainingJobRequest::new("Guide")
}

fn archive() -> Recordings {
    Recordings::archive(Content::bytes("an archive")).authorization(Content::bytes("a letter"))
}

fn sentences(count: usize) -> Recordings {
    let sentence = |at| {
        Sentence::new(
            Content::bytes(format!("recording {at}")),
            format!("text {at}"),
        )
    };
    Recordings::sentences((0..count).map(sentence)).authorization(Content::bytes("a letter"))
}

/// Returns the bodies of the uploads that were received, in order.
fn put(server: &MockServer) -> Vec<String> {
    let requests = server.requests().into_iter();
    let put = requests.filter(|request| request.method == "PUT" && request.executed);
    put.map(|request| String::from_utf8_lossy(&request.body).into_owned())
        .collect()
}

fn count(server: &MockServer, operation: &str) -> u64 {
    server.count(operation).expect("an operation").received
}

#[tokio::test]
async fn an_archive_is_uploaded_and_submitted() {
    for edition in [
        VoiceEdition::Basic,
        VoiceEdition::Middle,
        VoiceEdition::Advanced,
        VoiceEdition::ThirdParty,
    ] {
        let server = server();
        let client = client(&server);
        let mut training = client.train_voice(edition, settings(), archive());
        let job = training.run().await.expect("it is in review");
        assert_eq!(training.job_id(), Some(job.id()));
        assert_eq!(put(&server), ["an archive", "a letter"]);
        let requests = server.requests();
        let put = requests.iter().find(|request| request.method == "PUT");
        let content_type = put.and_then(|put| put.headers.get("content-type"));
        assert_eq!(
            content_type.map(|value| value.as_bytes()),
            Some(&b"application/zip"[..])
        );
        let shown = client.show_voice_training_job(job.id()).send().await;
        let state = shown.expect("the job").into_inner().state;
        assert_eq!(state, VoiceTrainingState::SystemAuditing);
        assert_eq!(state.phase(), Some(Phase::Running));
    }
}

#[tokio::test]
async fn unconfirmed_sentences_are_uploaded_by_another_process() {
    let server = server();
    // The text of the fourth sentence is rejected.
    let rejected = Fault::respond(403).path("/objects/*").nth(8);
    server.inject(rejected).expect("a fault");
    let job_id = {
        let client = client(&server);
        let mut training = client.train_voice(VoiceEdition::Basic, settings(), sentences(20));
        let error = training.run().await.expect_err("an upload is rejected");
        assert!(
            matches!(error, VoiceTrainingError::Transfer { .. }),
            "{error}"
        );
        assert!(!error.is_transient(), "{error}");
        training.job_id().expect("it was created").to_owned()
    };
    assert_eq!(put(&server).len(), 7);
    let client = client(&server);
    let mut training = client.resume_voice_training(&job_id, sentences(20));
    let job = training.run().await.expect("it is in review");
    assert_eq!(job.id(), job_id);
    let uploads = put(&server);
    assert_eq!(uploads[7..9], ["recording 3", "text 3"]);
    assert_eq!(uploads.len(), 7 + 17 * 2 + 1);
    assert_eq!(count(&server, CREATE), 1);

    let again = client
        .resume_voice_training(&job_id, sentences(20))
        .run()
        .await;
    assert_eq!(again.expect("it is in review already").id(), job_id);
    assert_eq!(
        put(&server).len(),
        uploads.len(),
        "nothing is sent to a job in review"
    );
    assert_eq!(count(&server, COMMIT), 1);
}

#[tokio::test]
async fn completed_uploads_are_not_repeated() {
    let server = server();
    let failed = Fault::respond(500).operation(COMMIT).nth(1);
    server.inject(failed).expect("a fault");
    let client = client(&server);
    let mut training = client.train_voice(VoiceEdition::Basic, settings(), archive());
    let error = training.run().await.expect_err("the job is not submitted");
    assert!(error.is_transient(), "{error}");
    let _job = training.run().await.expect("it is in review");
    assert_eq!(put(&server), ["an archive", "a letter"]);
    assert_eq!(count(&server, CREATE), 1);
}

#[tokio::test]
async fn possibly_created_jobs_are_not_created_again() {
    let server = server();
    let lost = Fault::reset_after_execution().operation(CREATE);
    server.inject(lost.nth(1)).expect("a fault");
    let client = client(&server);
    let mut training = client.train_voice(VoiceEdition::Basic, settings(), archive());
    let error = training.run().await.expect_err("the response is lost");
    assert!(matches!(error, VoiceTrainingError::Uncertain(_)), "{error}");
    assert!(
        !error.is_transient(),
        "another attempt could create a second job"
    );
    assert_eq!(count(&server, CREATE), 1);
}

#[tokio::test]
async fn jobs_submitted_without_a_response_are_not_resubmitted() {
    let server = server();
    let lost = Fault::reset_after_execution().operation(COMMIT);
    server.inject(lost.nth(1)).expect("a fault");
    let client = client(&server);
    let mut training = client.train_voice(VoiceEdition::Basic, settings(), archive());
    let error = training.run().await.expect_err("the response is lost");
    assert!(error.is_transient(), "{error}");
    let _job = training.run().await.expect("it is in review");
    assert_eq!(count(&server, COMMIT), 1);
    assert_eq!(put(&server).len(), 2);
}

#[tokio::test]
async fn rejected_recordings_are_replaced() {
    let server = server();
    let client = client(&server);
    let mut training = client.train_voice(VoiceEdition::Basic, settings(), archive());
    let job_id = training
        .run()
        .await
        .expect("it is in review")
        .id()
        .to_owned();
    let rejected = |server: &MockServer| {
        let mut job = server
            .item("voice-training-job", &job_id)
            .expect("a resource");
        let mut job = job.take().expect("the job");
        job["state"] = json!("AUDIT_FAILED");
        server.insert("voice-training-job", job).expect("a job");
    };
    rejected(&server);
    let _job = training.run().await.expect("it is in review");
    assert_eq!(put(&server).len(), 4);

    rejected(&server);
    let better = Recordings::archive(Content::bytes("a better archive"));
    let resumed = client.resume_voice_training(&job_id, better).run().await;
    let _job = resumed.expect("it is in review");
    assert_eq!(put(&server)[4..], ["a better archive"]);
    assert_eq!(count(&server, COMMIT), 3);
}

#[tokio::test]
async fn mismatched_recordings_are_reported_with_their_index() {
    let server = server();
    let differs = Fault::respond(200)
        .operation("ConfirmTrainingSegment")
        .body(json!({"confirm_result": false, "unmatched_index_hit": [4, 5]}));
    server.inject(differs.nth(2)).expect("a fault");
    let client = client(&server);
    let mut training = client.train_voice(VoiceEdition::Basic, settings(), sentences(20));
    match training.run().await.expect_err("it differs") {
        VoiceTrainingError::Mismatch { index, places, .. } => {
            assert_eq!((index, places), (1, vec![4, 5]));
        }
        other => panic!("{other}"),
    }
    // The first sentence is confirmed, so that only the rest is uploaded.
    let _job = training.run().await.expect("it is in review");
    assert_eq!(put(&server).len(), 4 + 19 * 2 + 1);
}

#[tokio::test]
async fn recordings_unsuitable_for_the_edition_are_rejected() {
    let server = server();
    let client = client(&server);
    let training = |edition, count| client.train_voice(edition, settings(), sentences(count));
    let error = training(VoiceEdition::Advanced, 20).run().await;
    let error = error.expect_err("it takes no sentences");
    assert!(
        matches!(error, VoiceTrainingError::SentencesNotSupported { .. }),
        "{error}"
    );
    assert_eq!(server.requests().len(), 0, "nothing is sent");

    let error = training(VoiceEdition::Middle, 20).run().await;
    match error.expect_err("it requires more sentences") {
        VoiceTrainingError::UploadUrls {
            received, expected, ..
        } => {
            assert_eq!((received, expected), (100, 20));
        }
        other => panic!("{other}"),
    }
    assert_eq!(put(&server).len(), 0);
}

#[tokio::test]
async fn progress_counts_the_recordings() {
    let server = server();
    let client = client(&server);
    let reported = Arc::new(std::sync::Mutex::new(Vec::new()));
    let log = Arc::clone(&reported);
    let training = client.train_voice(VoiceEdition::Basic, settings(), sentences(20));
    let mut training = training.on_progress(move |progress| {
        log.lock()
            .expect("not poisoned")
            .push((progress.done, progress.total));
    });
    let _job = training.run().await.expect("it is in review");
    let total: u64 = (0..20)
        .map(|at| format!("recording {at}").len() as u64)
        .sum();
    let reported = reported.lock().expect("not poisoned").clone();
    assert!(reported.is_sorted());
    assert_eq!(reported.last(), Some(&(total, total)));
}

#[cfg(feature = "blocking")]
#[test]
fn a_training_can_be_waited_for() {
    let server = server();
    let client = client(&server);
    let mut training = client.train_voice(VoiceEdition::Basic, settings(), archive());
    let job = training.run_blocking().expect("it is in review");
    assert_eq!(training.job_id(), Some(job.id()));
    assert_eq!(put(&server).len(), 2);
}
