//! Calls of the client, which mocks match and respond to.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use metastudio::{
    Client, Credentials, Timestamp,
    types::{List2dModelTrainingJobResponse, SortDir, TrainingJobBasicInfo, TrainingJobState},
};
use metastudio_httpmock::{ErrorBody, MockServerExt as _, Sender as _, httpmock::MockServer};

fn client(server: &MockServer) -> Client {
    Client::builder()
        .endpoint(server.base_url())
        .credentials(Credentials::ak_sk("AK", "SK"))
        .project_id("0123abcd")
        .app_user_id("user-1")
        .build()
        .unwrap()
}

fn page(ids: &[&str]) -> List2dModelTrainingJobResponse {
    let mut page = List2dModelTrainingJobResponse::default();
    page.count = Some(2);
    page.jobs = ids
        .iter()
        .map(|id| {
            let mut job = TrainingJobBasicInfo::default();
            job.job_id = (*id).into();
            job
        })
        .collect();
    page
}

#[tokio::test]
async fn mocks_match_requests_of_the_client() {
    let server = MockServer::start();
    let mock = server.mock_list_2d_model_training_job(|when, then| {
        when.project_id("0123abcd")
            .x_app_user_id("user-1")
            .state([
                TrainingJobState::Training,
                TrainingJobState::from("NEW_ONE"),
            ])
            .sort_dir(&SortDir::Desc)
            .create_since(&Timestamp::from("2024-01-02T03:04:05Z"))
            .tag("a&b=c d")
            .is_flexus(true)
            .limit(2)
            .name(None)
            .into_inner()
            .signed_by("AK");
        then.ok(&page(&["1", "2"]));
    });
    let request = || {
        let call = client(&server).list_2d_model_training_job().limit(2);
        call.state([
            TrainingJobState::Training,
            TrainingJobState::from("NEW_ONE"),
        ])
        .sort_dir(SortDir::Desc)
        .create_since("2024-01-02T03:04:05Z")
        .tag("a&b=c d")
        .is_flexus(true)
    };
    assert_eq!(*request().send().await.unwrap(), page(&["1", "2"]));
    mock.assert();

    for other in [
        request().name("x"),
        request().limit(3),
        request().tag("a"),
        request().state([TrainingJobState::Training]),
        request().state(Vec::<TrainingJobState>::new()),
    ] {
        let error = other.send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    }
    mock.assert_calls(1);
}

#[tokio::test]
async fn mocks_distinguish_pages_by_offset() {
    let server = MockServer::start();
    let first = server.mock_list_2d_model_training_job(|when, then| {
        when.offset(None);
        then.ok(&page(&["1"]));
    });
    let second = server.mock_list_2d_model_training_job(|when, then| {
        when.offset(1);
        then.ok(&page(&["2"]));
    });
    let mut jobs = client(&server).list_2d_model_training_job().items();
    let mut ids = Vec::new();
    while let Some(job) = jobs.try_next().await.unwrap() {
        ids.push(job.job_id);
    }
    assert_eq!(ids, ["1", "2"]);
    first.assert_calls(1);
    second.assert_calls(1);
}

#[tokio::test]
async fn path_segments_are_matched_completely() {
    let server = MockServer::start();
    let mock = server.mock_delete_2d_model_training_job(|when, then| {
        when.job_id("a.b c+d");
        then.ok();
    });
    let delete = async |id: &str| {
        let call = client(&server).delete_2d_model_training_job(id);
        call.send().await.is_ok()
    };
    assert!(delete("a.b c+d").await);
    assert!(!delete("a-b c+d").await);
    assert!(!delete("xa.b c+d").await);
    mock.assert_calls(1);
}

#[tokio::test]
async fn errors_have_the_envelope_of_the_service() {
    let server = MockServer::start();
    let mut mock = server.mock_delete_2d_model_training_job(|_, then| {
        then.not_found(&ErrorBody::new("MSS.00000002", "Not Found").request_id("r-1"));
    });
    let result = client(&server)
        .delete_2d_model_training_job("1")
        .send()
        .await;
    let error = result.unwrap_err();
    assert_eq!(
        (error.code(), error.message(), error.request_id()),
        (Some("MSS.00000002"), Some("Not Found"), Some("r-1"))
    );
    mock.delete();

    let throttled = server.mock_delete_2d_model_training_job(|_, then| {
        let body = ErrorBody::new("APIGW.0308", "throttled");
        then.too_many_requests(&body)
            .into_inner()
            .header("x-request-id", "r-2");
    });
    let options = metastudio::CallOptions::new().retry(metastudio::NeverRetry);
    let call = client(&server).delete_2d_model_training_job("1");
    let error = call.with_options(options).send().await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(error.request_id(), Some("r-2"));
    throttled.assert_calls(1);
}

#[tokio::test]
async fn mocks_distinguish_senders() {
    let server = MockServer::start();
    let by_other_key = server.mock_list_2d_model_training_job(|when, then| {
        when.into_inner().signed_by("A");
        then.ok(&page(&[]));
    });
    let by_token = server.mock_list_2d_model_training_job(|when, then| {
        when.into_inner().with_token("T");
        then.ok(&page(&[]));
    });
    assert!(
        client(&server)
            .list_2d_model_training_job()
            .send()
            .await
            .is_err()
    );
    let with_token = Client::builder()
        .endpoint(server.base_url())
        .credentials(Credentials::token("T"))
        .project_id("0123abcd")
        .build()
        .unwrap();
    assert!(with_token.list_2d_model_training_job().send().await.is_ok());
    by_other_key.assert_calls(0);
    by_token.assert_calls(1);
}
