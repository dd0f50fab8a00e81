//! Waiting for jobs on a server where the tests set their states.

use std::{
    future::poll_fn,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures_core::Stream;
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use metastudio::{
    Client, Clock, JobError, JobHandle, Phase, PollPolicy,
    testing::ManualClock,
    types::{DigitalHumanVideo, TrainingJobBasicInfo, TrainingJobState},
};
use metastudio_mock::MockServer as World;
use serde_json::{Value, json};

use crate::support::{self, JOBS, now};

const TRAINING: &str = "training-job";
const VIDEO: &str = "video-job";
const ID: &str = "efc5300ecdba4ea48d1ff13a9d907bc0";

/// Creates an empty mock server and a client, both with a virtual clock.
fn world() -> (World, Client, ManualClock) {
    let clock = ManualClock::automatic(now());
    let time = clock.clone();
    let server = World::builder()
        .clock(move || time.now())
        .start()
        .expect("a free port");
    for resource in [TRAINING, VIDEO] {
        server.clear(resource).expect("a resource");
    }
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .clock(Arc::new(clock.clone()))
        .build()
        .expect("complete");
    (server, client, clock)
}

fn put(server: &World, id: &str, state: &str) {
    let job = json!({
        "job_id": id, "name": "Museum guide", "state": state,
        "create_time": "2023-11-14T20:00:00Z",
    });
    server.insert(TRAINING, job).expect("it has an id");
}

/// Follows a job that enters its next state after each poll.
async fn follow(
    server: &World,
    mut job: JobHandle<TrainingJobBasicInfo>,
    states: &[&str],
) -> (Vec<String>, Option<JobError<TrainingJobBasicInfo>>) {
    let id = job.id().to_owned();
    let mut seen = Vec::new();
    let mut states = states.iter();
    loop {
        if let Some(state) = states.next() {
            put(server, &id, state);
        }
        match job.next().await {
            Some(Ok(job)) => seen.push(job.state.to_string()),
            Some(Err(error)) => return (seen, Some(error)),
            None => return (seen, None),
        }
    }
}

#[tokio::test]
async fn a_job_is_followed_through_its_states() {
    let (server, client, clock) = world();
    put(&server, "another", "JOB_SUCCESS");
    let states = [
        "WAIT_FILE_UPLOAD",
        "AUTO_VERIFYING",
        "TRAINING",
        "A_STATE_OF_TOMORROW",
        "JOB_PENDING",
        "COMPILING",
        "JOB_SUCCESS",
    ];
    let (seen, error) = follow(&server, client.job(ID), &states).await;
    assert_eq!(seen, states);
    assert!(error.is_none());
    assert_eq!(clock.sleeps().len(), states.len() - 1);

    let job = client.job::<TrainingJobBasicInfo>(ID).await;
    assert_eq!(job.expect("done").state, TrainingJobState::JobSuccess);
}

#[tokio::test]
async fn failed_canceled_and_attention_are_distinct_errors() {
    let (server, client, _) = world();
    let (seen, error) = follow(&server, client.job(ID), &["TRAINING", "TRAIN_FAILED"]).await;
    assert_eq!(seen, ["TRAINING"]);
    let error = error.expect("it failed");
    assert_eq!(
        error.to_string(),
        format!(
            "training job {ID} failed (state TRAIN_FAILED); help: remove the cause and start the job again"
        )
    );
    assert!(matches!(error, JobError::Failed(job) if job.state == TrainingJobState::TrainFailed));

    let (_, error) = follow(&server, client.job(ID), &["MANUAL_STOP_TRAIN"]).await;
    assert!(matches!(error, Some(JobError::Canceled(job)) if job.job_id == ID));

    let handle = client.job(ID).stop_for_attention();
    let (_, error) = follow(&server, handle, &["WAIT_USER_CONFIRM"]).await;
    assert!(matches!(error, Some(JobError::Attention(_))));
}

#[tokio::test]
async fn waiting_can_be_resumed_after_a_deadline() {
    let (server, client, clock) = world();
    put(&server, ID, "TRAINING");
    let handle = client
        .job::<TrainingJobBasicInfo>(ID)
        .deadline(Duration::from_secs(3600));
    let error = handle.await.expect_err("it goes on");
    assert!(matches!(&error, JobError::Deadline { last: Some(_), .. }));
    assert_eq!(clock.elapsed(), Duration::from_secs(3600));

    // After a restart only the id is known.
    let id = error.id().to_owned();
    put(&server, &id, "JOB_FINISH");
    let job = client.job::<TrainingJobBasicInfo>(id).await;
    assert_eq!(job.expect("done").state.phase(), Some(Phase::Succeeded));
}

#[tokio::test]
async fn a_job_can_be_missing_from_the_beginning_or_later() {
    let (server, client, _) = world();
    let error = client.job::<TrainingJobBasicInfo>(ID).await;
    assert!(matches!(error, Err(JobError::Missing { last: None, .. })));
    assert_eq!(server.requests().len(), 4);

    put(&server, ID, "TRAINING");
    let mut handle = client.job::<TrainingJobBasicInfo>(ID);
    assert!(handle.next().await.is_some_and(|job| job.is_ok()));
    server.remove(TRAINING, ID).expect("a resource");
    let error = handle.next().await;
    assert!(matches!(
        error,
        Some(Err(JobError::Missing { last: Some(_), .. }))
    ));
    assert!(handle.next().await.is_none());
    let seen = handle.refresh().await.expect("a response");
    assert!(seen.is_none());
}

#[tokio::test]
async fn an_empty_id_is_rejected_before_anything_is_sent() {
    let (server, client, _) = world();
    put(&server, ID, "JOB_SUCCESS");
    let error = client.job::<TrainingJobBasicInfo>("").await;
    let error = match error {
        Err(JobError::Poll { error, .. }) => error,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (error.is_invalid_request(), error.parameter()),
        (true, Some("job_id"))
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_old_video_is_found_with_the_reason_of_its_failure() {
    let (server, client, _) = world();
    let video = json!({
        "job_id": ID, "state": "FAILED", "job_type": "2D_DIGITAL_HUMAN_VIDEO",
        "create_time": "2022-01-01T00:00:00Z",
        "error_info": {"error_code": "MSS.00000004", "error_msg": "Internal Error"},
    });
    server.insert(VIDEO, video).expect("it has an id");
    let error = client
        .job::<DigitalHumanVideo>(ID)
        .await
        .expect_err("it failed");
    assert_eq!(
        error.to_string(),
        format!(
            "video job {ID} failed: MSS.00000004: Internal Error (state FAILED); help: remove the cause and \
             start the job again"
        )
    );
}

/// A server that returns this response to the first calls, and a finished job to all others.
async fn server(
    first: usize,
    failure: impl Fn() -> HttpMockResponse + Send + Sync + 'static,
) -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    let calls = AtomicUsize::new(0);
    server
        .mock_async(|when, then| {
            when.method("GET").path(JOBS);
            then.respond_with(move |request: &HttpMockRequest| {
                let has_id = request
                    .query_params()
                    .contains(&("job_id".into(), ID.into()));
                if calls.fetch_add(1, Ordering::Relaxed) < first || !has_id {
                    return failure();
                }
                // The filter matches more than the job.
                let jobs = [format!("{ID}2"), ID.to_owned()]
                    .map(|id| json!({"job_id": id, "state": "JOB_SUCCESS"}));
                response(200, &json!({"count": 2, "jobs": jobs}))
            });
        })
        .await;
    let clock = Arc::new(ManualClock::automatic(now()));
    let client = support::builder(&server.base_url()).clock(clock).build();
    (server, client.expect("complete"))
}

fn response(status: u16, body: &Value) -> HttpMockResponse {
    HttpMockResponse::builder()
        .status(status)
        .body(body.to_string())
        .build()
}

#[tokio::test]
async fn throttled_polls_are_tolerated() {
    let throttled = || {
        let body = json!({"error_code": "APIGW.0308", "error_msg": "The throttling threshold"});
        response(429, &body)
    };
    let (_server, client) = server(4, throttled).await;
    let job = client.job::<TrainingJobBasicInfo>(ID).await.expect("done");
    assert_eq!(job.job_id, ID);

    let (_server, client) = server(4, throttled).await;
    let policy = PollPolicy::default().tolerating(3);
    let error = client
        .job::<TrainingJobBasicInfo>(ID)
        .poll_every(policy)
        .await;
    assert!(matches!(error, Err(JobError::Poll { error, .. }) if error.is_throttled()));
}

#[tokio::test]
async fn failed_polls_are_not_failures_of_the_job() {
    let (_server, client) = server(1, || response(200, &json!("not a list"))).await;
    let error = client.job::<TrainingJobBasicInfo>(ID).await;
    assert!(matches!(error, Err(JobError::Poll { error, .. }) if error.is_decode()));

    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        format!("http://{}", listener.local_addr().expect("bound"))
    };
    let clock = Arc::new(ManualClock::automatic(now()));
    let client = support::builder(&closed).clock(clock.clone()).build();
    let error = client
        .expect("complete")
        .job::<TrainingJobBasicInfo>(ID)
        .await;
    assert!(matches!(error, Err(JobError::Poll { error, .. }) if error.is_connect()));
    assert_eq!(clock.sleeps().len(), 5);
}

#[tokio::test]
async fn a_handle_is_a_stream() {
    let (server, client, _) = world();
    put(&server, ID, "JOB_SUCCESS");
    let mut handle = client.job::<TrainingJobBasicInfo>(ID);
    let job = poll_fn(|context| Pin::new(&mut handle).poll_next(context)).await;
    assert!(job.is_some_and(|job| job.is_ok()));
    assert!(handle.try_next().await.expect("no error").is_none());
}

#[cfg(all(feature = "live-rooms", feature = "chat-rooms"))]
#[tokio::test]
async fn jobs_in_a_room_are_polled_in_the_room() {
    use metastudio::{
        JobId,
        testing::Stub,
        types::{SmartChatJob, SmartLiveJob, StartSmartLiveRequest},
    };

    let stub = Stub::with(|request| {
        let started = request.method() == "POST";
        let shown = match started {
            true => json!({"job_id": "j1"}),
            false => json!({"job_id": "j1", "state": "SUCCEED"}),
        };
        Stub::response(200, shown.to_string())
    });
    let client = support::builder("http://service.example")
        .transport(stub.clone())
        .build()
        .expect("complete");
    let request = StartSmartLiveRequest::new();
    let live = client.start_smart_live("r1", &request).start().await;
    let live = live.expect("started");
    assert_eq!(live.full_id(), &JobId::from(("r1", "j1")));
    assert!(live.await.is_ok());
    let chat = client.start_smart_chat_job("r2", "robot").start().await;
    assert!(chat.expect("started").await.is_ok());
    assert!(client.job::<SmartLiveJob>(("r3", "j1")).await.is_ok());
    let alone = client.job::<SmartChatJob>("j1").await;
    let error = alone.expect_err("the room is missing").to_string();
    assert!(error.contains("could not be polled"), "{error}");
    let paths: Vec<String> = (stub.requests().iter())
        .map(|request| request.uri().path().replace("/v1/0123abcd/", ""))
        .collect();
    assert_eq!(
        paths,
        [
            "smart-live-rooms/r1/smart-live-jobs",
            "smart-live-rooms/r1/smart-live-jobs/j1",
            "digital-human-chat/smart-chat-rooms/r2/smart-chat-jobs",
            "digital-human-chat/smart-chat-rooms/r2/smart-chat-jobs/j1/state",
            "smart-live-rooms/r3/smart-live-jobs/j1",
        ]
    );
}
