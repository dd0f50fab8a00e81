//! Training an avatar, with a mock server that stores uploads.

use std::sync::Arc;

use metastudio::{
    Client, Credentials, Phase,
    testing::ManualClock,
    transfer::{AssetContentError, Content, Footage, TrainingError},
    types::{CreateTrainingJob, TrainingJobState},
};
use metastudio_mock::{Fault, MockServer};
use serde_json::{Value, json};

use crate::support::now;

/// Starts a server with an object store.
fn server() -> MockServer {
    let server = MockServer::builder().object_store().start();
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

fn video() -> Vec<u8> {
    (0..=255).cycle().take(10_000).collect()
}

fn footage() -> Footage {
    let picture = || Content::bytes("a picture");
    Footage::new(Content::bytes(video()))
        .in_parts(3)
        .cover(picture())
        .id_card(picture(), picture())
        .authorization(Content::bytes("a letter"))
}

/// Returns the bodies of the uploads, in order.
fn put(server: &MockServer) -> Vec<Vec<u8>> {
    let requests = server.requests().into_iter();
    let put = requests.filter(|request| request.method == "PUT" && request.executed);
    let put = put.filter(|request| request.operation.is_none());
    put.map(|request| request.body.to_vec()).collect()
}

/// Returns the commands that the server received, in order.
fn commands(server: &MockServer) -> Vec<String> {
    let id = "Execute2dModelTrainingCommandByUser";
    let requests = server.requests().into_iter();
    let given = requests.filter(|request| request.operation.as_deref() == Some(id));
    given
        .map(|request| {
            let body: Value = serde_json::from_slice(&request.body).expect("JSON");
            body["command"].as_str().expect("a command").to_owned()
        })
        .collect()
}

#[tokio::test]
async fn footage_is_uploaded_confirmed_and_submitted() {
    let server = server();
    let client = client(&server);
    let mut training = client.train(CreateTrainingJob::new("Guide"), footage());
    let job = training.run().await.expect("it is in review");
    assert_eq!(training.job_id(), Some(job.id()));
    let parts = put(&server);
    assert_eq!(parts.len(), 3 + 4);
    assert_eq!(parts[..3].concat(), video());
    let expected = ["CONFIRM_MULTIPART_UPLOADED", "SUBMITVERIFYING"];
    assert_eq!(commands(&server), expected);
    let shown = client.show_2d_model_training_job(job.id()).send().await;
    let state = &shown.expect("the job").state;
    assert_ne!(state, &TrainingJobState::WaitFileUpload);
    assert_ne!(state.phase(), Some(Phase::Failed));
}

#[tokio::test]
async fn another_process_resumes_after_a_failure() {
    let server = server();
    let rejected = Fault::respond(403).path("/objects/*").nth(2);
    server.inject(rejected).expect("a fault");
    let job_id = {
        let client = client(&server);
        let mut training = client.train(CreateTrainingJob::new("Guide"), footage());
        let error = training.run().await.expect_err("a part was rejected");
        assert!(matches!(error, TrainingError::Transfer { .. }), "{error}");
        assert!(!error.is_transient(), "{error}");
        assert_eq!(put(&server).len(), 1);
        training.job_id().expect("it was created").to_owned()
    };
    let client = client(&server);
    let job = client.resume_training(&job_id, footage()).run().await;
    assert_eq!(job.expect("it is in review").id(), job_id);
    assert_eq!(put(&server).len(), 1 + 3 + 4);
    let expected = [
        "GET_MULTIPART_UPLOADED",
        "CONFIRM_MULTIPART_UPLOADED",
        "SUBMITVERIFYING",
    ];
    assert_eq!(commands(&server), expected);

    let job = client.resume_training(&job_id, footage()).run().await;
    assert_eq!(job.expect("it is in review already").id(), job_id);
    assert_eq!(
        put(&server).len(),
        1 + 3 + 4,
        "nothing is sent to a job in review"
    );
}

#[tokio::test]
async fn possibly_created_jobs_are_not_created_again() {
    let server = server();
    let lost = Fault::reset_after_execution().operation("Create2dModelTrainingJob");
    server.inject(lost.nth(1)).expect("a fault");
    let client = client(&server);
    let mut training = client.train(CreateTrainingJob::new("Guide"), footage());
    let error = training.run().await.expect_err("the response is lost");
    assert!(matches!(error, TrainingError::Uncertain(_)), "{error}");
    assert!(
        !error.is_transient(),
        "another attempt could create a second job"
    );
}

#[tokio::test]
async fn a_connection_reset_during_an_upload_is_retried() {
    let server = server();
    let reset = Fault::reset_before_execution().path("/objects/*").nth(2);
    server.inject(reset).expect("a fault");
    let client = client(&server);
    let mut training = client.train(CreateTrainingJob::new("Guide"), footage());
    let job = training.run().await.expect("it is in review");
    assert_eq!(training.job_id(), Some(job.id()));
    assert_eq!(put(&server)[..3].concat(), video());
}

#[tokio::test]
async fn an_asset_without_a_main_file_is_an_error() {
    let server = server();
    let element = json!({"asset_id": "empty", "asset_name": "Nothing", "files": []});
    server.insert("asset", element).expect("an element");
    let error = client(&server).get_asset("empty").await;
    let error = error.expect_err("no main file");
    assert!(
        matches!(error, AssetContentError::Missing { .. }),
        "{error}"
    );
}
