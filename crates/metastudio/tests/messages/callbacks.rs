//! Jobs that are reported by callbacks.

use std::{sync::Arc, time::Duration};

use axum::{Router, routing::post};
use http::StatusCode;
use metastudio::{
    Client, FilePart, JobSignals, PollPolicy,
    callbacks::{
        Event, InvalidReceiver, JOB_FINISHED, MemoryNonces, PICTURE_MODELING_FINISHED, Receiver,
        TTS_JOB_FINISHED,
    },
    types::{AvatarVideo, CallBackAuthType, CallBackConfig, CreateAvatarVideo, JobCallbackResult},
};
use metastudio_mock::{CallbackFault, MockServer};

use crate::support::{Inbox, KEY, client, listen, server, statuses};

/// Starts a video that is reported to an address. Returns the id of its job.
async fn render(client: &Client, server: &MockServer, url: &str) -> String {
    let scripts = server.items("video-script").expect("a resource");
    let script = scripts
        .iter()
        .find_map(|script| script.get("script_id")?.as_str());
    let callback = CallBackConfig::new(url)
        .auth_type(CallBackAuthType::MssA)
        .key(KEY);
    let order = CreateAvatarVideo::new()
        .script_id(script.expect("a script"))
        .callback_config(callback);
    let job = client.create_2d_digital_human_video(&order).send().await;
    job.expect("it starts").into_inner().job_id
}

fn polls(server: &MockServer) -> u64 {
    server
        .count("Show2DDigitalHumanVideo")
        .expect("an operation")
        .received
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_video_is_received_by_callback_without_a_poll() {
    let (server, clock) = server();
    let client = client(&server, &clock);
    let mut inbox = Inbox::open(&JOB_FINISHED, &clock, |receiver| receiver).await;
    let id = render(&client, &server, &inbox.url).await;
    let Event::Job(event) = inbox.next().await else {
        panic!("another event");
    };
    assert_eq!(event.job_id.as_deref(), Some(&*id));
    assert_eq!(event.result, Some(JobCallbackResult::Succeed));
    assert!(event.asset_id.is_some());
    assert_eq!(polls(&server), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failed_videos_are_received_by_callback() {
    let (server, clock) = server();
    server
        .end_jobs("video-job", Some("FAILED"))
        .expect("a state");
    let mut inbox = Inbox::open(&JOB_FINISHED, &clock, |receiver| receiver).await;
    render(&client(&server, &clock), &server, &inbox.url).await;
    let event = inbox.next().await;
    assert!(matches!(event, Event::Job(event) if event.result == Some(JobCallbackResult::Failed)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handle_is_completed_by_a_callback() {
    let (server, clock) = server();
    let client = client(&server, &clock);
    let signals = JobSignals::new();
    let inbox = Inbox::open(&JOB_FINISHED, &clock, |receiver| receiver.signals(&signals)).await;
    let id = render(&client, &server, &inbox.url).await;
    // The clock is stopped, so that no poll is ever due.
    let job = client
        .job::<AvatarVideo>(&*id)
        .poll_every(PollPolicy::every(Duration::from_secs(3600)))
        .completed_by(&signals);
    let video = job.await.expect("it succeeds");
    assert_eq!(video.job_id, id);
    assert_eq!(polls(&server), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lost_callbacks_are_replaced_by_polling() {
    let (server, clock) = server();
    let client = client(&server, &clock);
    server.inject_callback_fault(CallbackFault::lost());
    let signals = JobSignals::new();
    let inbox = Inbox::open(&JOB_FINISHED, &clock, |receiver| receiver.signals(&signals)).await;
    let id = render(&client, &server, &inbox.url).await;
    let job = client
        .job::<AvatarVideo>(&*id)
        .poll_every(PollPolicy::every(Duration::from_secs(600)))
        .completed_by(&signals);
    clock.advance(Duration::from_secs(600));
    assert_eq!(job.await.expect("it succeeds").job_id, id);
    assert_eq!(server.callbacks(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn late_callbacks_arrive_when_due() {
    let (server, clock) = server();
    server.inject_callback_fault(CallbackFault::late(Duration::from_secs(60)));
    let mut inbox = Inbox::open(&JOB_FINISHED, &clock, |receiver| receiver).await;
    render(&client(&server, &clock), &server, &inbox.url).await;
    clock.advance(Duration::from_secs(59));
    assert_eq!(server.callbacks(), []);
    // The server may see the finished job only after the clock moved. Small steps keep the signature fresh.
    let step = || {
        clock.advance(Duration::from_secs(10));
        server.wait_for_callbacks(1, Duration::from_millis(500))
    };
    while step().is_empty() {}
    assert_eq!(statuses(&server, 1), [200]);
    assert!(matches!(inbox.next().await, Event::Job(_)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_callback_is_received_once_with_a_nonce_store() {
    let (server, clock) = server();
    server.inject_callback_fault(CallbackFault::twice());
    let store = Arc::new(MemoryNonces::default());
    let mut inbox = Inbox::open(&JOB_FINISHED, &clock, |receiver| receiver.nonces(store)).await;
    render(&client(&server, &clock), &server, &inbox.url).await;
    assert_eq!(statuses(&server, 2), [200, 409]);
    assert!(matches!(inbox.next().await, Event::Job(_)));
    assert!(inbox.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_callback_with_a_wrong_signature_is_rejected_and_retried() {
    let (server, clock) = server();
    server.inject_callback_fault(CallbackFault::wrong_signature().times(1));
    let mut inbox = Inbox::open(&JOB_FINISHED, &clock, |receiver| receiver).await;
    render(&client(&server, &clock), &server, &inbox.url).await;
    assert_eq!(statuses(&server, 1), [401]);
    assert!(inbox.is_empty());
    clock.advance(Duration::from_secs(2));
    assert_eq!(statuses(&server, 2), [401, 200]);
    assert!(matches!(inbox.next().await, Event::Job(_)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_truncated_callback_does_not_use_up_its_signature() {
    let (server, clock) = server();
    server.inject_callback_fault(CallbackFault::truncated());
    let store = Arc::new(MemoryNonces::default());
    let kept = store.clone();
    let inbox = Inbox::open(&JOB_FINISHED, &clock, |receiver| receiver.nonces(store)).await;
    render(&client(&server, &clock), &server, &inbox.url).await;
    assert_eq!(statuses(&server, 1), [400]);
    assert!(inbox.is_empty() && kept.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn callbacks_are_sent_only_to_allowed_hosts() {
    let (server, clock) = server();
    render(&client(&server, &clock), &server, "http://192.0.2.1/events").await;
    let deliveries = server.wait_for_callbacks(1, Duration::from_secs(20));
    let outcome = format!("{:?}", deliveries.first().map(|delivery| &delivery.outcome));
    assert!(outcome.contains("allow_callbacks_to"), "{outcome}");
}

#[test]
fn unsigned_callbacks_require_no_key() {
    let url = "https://example.com/speech?token=secret";
    let error = Receiver::signed(&TTS_JOB_FINISHED, url, KEY).expect_err("it is not signed");
    assert!(matches!(
        error,
        InvalidReceiver::NotSigned {
            name: "TtsJobFinished"
        }
    ));
    let receiver = Receiver::unsigned(&TTS_JOB_FINISHED, url).expect("absolute");
    // Types are not published, so a number may be a text and the other way round.
    let body = br#"{"status": "FINISHED", "job_id": 7, "audio_duration": "4.25", "new": true}"#;
    let received = receiver.receive("token=secret", &http::HeaderMap::new(), body);
    let Event::Speech(event) = received.expect("valid").into_event() else {
        panic!("another event");
    };
    assert_eq!(
        (event.job_id.as_deref(), event.audio_duration),
        (Some("7"), Some(4.25))
    );
    assert_eq!(event.extra.get("new"), Some(&true.into()));
    let forged = receiver.receive("token=other", &http::HeaderMap::new(), body);
    assert_eq!(forged.expect_err("forged").reason(), "address");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_in_a_field_of_a_form_is_called() {
    let (server, clock) = server();
    let (listener, address) = listen().await;
    let router = Router::new().route("/modeled", post(async || StatusCode::NO_CONTENT));
    tokio::spawn(async move { axum::serve(listener, router).await });

    let photo = FilePart::new("face.jpg", "image/jpeg", "a photo");
    let client = client(&server, &clock);
    let started = client
        .create_picture_modeling_job(photo, "system_female_002", "Shop assistant")
        .notify_url(format!("http://{address}/modeled"))
        .send()
        .await;
    started.expect("it starts");
    let deliveries = server.wait_for_callbacks(1, Duration::from_secs(20));
    let names: Vec<&str> = deliveries.iter().map(|own| own.callback.as_str()).collect();
    assert_eq!(names, [PICTURE_MODELING_FINISHED.name()]);
    assert_eq!(statuses(&server, 1), [204]);
}
