use std::{
    collections::{HashMap, VecDeque},
    error::Error as _,
    pin::{Pin, pin},
    sync::{Arc, LazyLock, Mutex},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use serde::Serialize;

use crate::{
    Client, Clock, Credentials, Error, Identified, Job, JobError, JobHandle, JobId, JobSignals,
    Phase, PollPolicy,
    contract::operation::{Method, Operation},
    error::{Kind, envelope::Envelope},
    testing::ManualClock,
    tests::service::SERVICE,
};

static SHOW: Operation = Operation::new("ShowBaking", Method::Get, "/bakings/{id}");

/// The responses to each poll of a job, by its id; the last is repeated.
static RESPONSES: LazyLock<Mutex<HashMap<String, VecDeque<PollResponse>>>> =
    LazyLock::new(Mutex::default);

#[derive(Debug, Clone, Copy)]
enum PollResponse {
    State(&'static str),
    /// The state, and a URL signed with a number.
    Signed(&'static str, u32),
    Nothing,
    Status(u16),
    StatusAndCode(u16, &'static str),
    /// Throttling, with a wait in seconds.
    Throttled(u64),
}
use PollResponse::{Nothing, Signed, State, Status, StatusAndCode, Throttled};

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Baking {
    id: String,
    state: &'static str,
    url: String,
}

impl Identified for Baking {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Job for Baking {
    const KIND: &'static str = "baking";

    fn state(&self) -> &str {
        self.state
    }

    fn phase(&self) -> Option<Phase> {
        Some(match self.state {
            "QUEUED" => Phase::Waiting,
            "HEATING" | "BAKING" => Phase::Running,
            "TASTE" => Phase::Attention,
            "BURNT" => Phase::Failed,
            "DONE" => Phase::Succeeded,
            "STOPPED" => Phase::Canceled,
            "OFF" => Phase::Suspended,
            _ => return None,
        })
    }

    fn reason(&self) -> Option<String> {
        (self.state == "BURNT").then(|| "OVEN.1: too hot".to_owned())
    }

    fn show(
        _: &Client,
        id: &JobId,
    ) -> Pin<Box<dyn Future<Output = Result<Option<Self>, Error>> + Send>> {
        let response = {
            let mut responses = RESPONSES.lock().expect("not poisoned");
            let responses = responses.get_mut(id.id()).expect("a job of the test");
            let response = responses.pop_front().expect("a response");
            if responses.is_empty() {
                responses.push_back(response);
            }
            response
        };
        let baking = |state, signature: u32| Baking {
            id: id.id().to_owned(),
            state,
            url: format!("https://example.com/bread.png?Signature={signature}"),
        };
        let response = match response {
            State(state) => Ok(Some(baking(state, 0))),
            Signed(state, signature) => Ok(Some(baking(state, signature))),
            Nothing => Ok(None),
            Status(status) => Err(failure(status, None)),
            StatusAndCode(status, code) => Err(failure(status, Some(code))),
            Throttled(wait) => {
                let error = failure(429, None);
                Err(error.with_retry_after(seconds(wait), SystemTime::UNIX_EPOCH))
            }
        };
        Box::pin(std::future::ready(response))
    }
}

fn failure(status: u16, code: Option<&str>) -> Error {
    let status = StatusCode::from_u16(status).expect("a status");
    let envelope = Envelope {
        code: code.map(str::to_owned),
        ..Envelope::default()
    };
    Error::of(&SHOW, Kind::Status).with_response(status, envelope, &Bytes::new())
}

fn client(clock: &ManualClock) -> Client {
    Client::builder(&SERVICE)
        .endpoint("http://127.0.0.1:8080")
        .credentials(Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret"))
        .clock(Arc::new(clock.clone()))
        .build()
        .expect("complete")
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A virtual clock, and a job that is polled every second.
fn job(id: &str, responses: &[PollResponse]) -> (ManualClock, JobHandle<Baking>) {
    let clock = ManualClock::automatic(SystemTime::UNIX_EPOCH);
    let responses = responses.iter().copied().collect();
    (RESPONSES.lock().expect("not poisoned")).insert(id.to_owned(), responses);
    let job = client(&clock)
        .job(id)
        .poll_every(PollPolicy::every(seconds(1)));
    (clock, job)
}

#[tokio::test]
async fn a_throttled_poll_is_repeated_when_the_service_asked_for_it() {
    let polls = [
        Throttled(120),
        Throttled(1_000_000),
        State("BAKING"),
        State("DONE"),
    ];
    let (clock, job) = job("throttled", &polls);
    job.await.expect("done");
    let waits = [seconds(120), seconds(3600), seconds(1)];
    assert_eq!(clock.sleeps(), waits);
    let (clock, job) = self::job("late", &[Throttled(120)]);
    let error = job.deadline(seconds(30)).await.expect_err("too late");
    assert!(
        matches!(error, JobError::Poll { .. } | JobError::Deadline { .. }),
        "{error}"
    );
    assert_eq!(clock.sleeps(), [seconds(30)]);
}

/// The number of responses left for the job, without the last one.
fn left(id: &str) -> usize {
    RESPONSES.lock().expect("not poisoned")[id].len() - 1
}

async fn progress(mut job: JobHandle<Baking>) -> (Vec<&'static str>, Option<JobError<Baking>>) {
    let mut states = Vec::new();
    loop {
        match job.next().await {
            Some(Ok(job)) => states.push(job.state),
            Some(Err(error)) => {
                assert!(job.next().await.is_none());
                return (states, Some(error));
            }
            None => return (states, None),
        }
    }
}

#[tokio::test]
async fn a_stream_yields_every_change_and_a_future_the_result() {
    let responses = [
        State("QUEUED"),
        State("QUEUED"),
        State("HEATING"),
        Signed("HEATING", 1),
        State("BAKING"),
        State("DONE"),
    ];
    let (clock, handle) = job("changes", &responses);
    let (states, error) = progress(handle).await;
    assert_eq!(states, ["QUEUED", "HEATING", "BAKING", "DONE"]);
    assert!(error.is_none());
    assert_eq!(clock.sleeps(), [seconds(1); 5]);

    let (_, handle) = job("changes", &responses);
    assert_eq!(handle.await.expect("it succeeds").state, "DONE");
}

#[tokio::test]
async fn streams_can_be_awaited_after_some_changes() {
    let (_, mut handle) = job("rest", &[State("QUEUED"), State("BAKING"), State("DONE")]);
    let first = handle.try_next().await.expect("a look").expect("a job");
    assert_eq!((first.state, handle.last()), ("QUEUED", Some(&first)));
    assert_eq!(handle.await.expect("it succeeds").state, "DONE");

    let (_, mut handle) = job("rest", &[State("DONE")]);
    assert!(handle.next().await.is_some_and(|job| job.is_ok()));
    assert!(handle.next().await.is_none());
    assert_eq!(handle.await.expect("it has succeeded").state, "DONE");
}

#[tokio::test]
async fn a_job_can_fail_or_be_canceled() {
    let (_, handle) = job("failed", &[State("BAKING"), State("BURNT")]);
    let (states, error) = progress(handle).await;
    assert_eq!(states, ["BAKING"]);
    let error = error.expect("it failed");
    assert!(matches!(&error, JobError::Failed(job) if job.state == "BURNT"));
    assert_eq!(
        error.to_string(),
        "baking failed failed: OVEN.1: too hot (state BURNT); help: remove the cause and start the job again"
    );
    assert_eq!(error.into_job().map(|job| job.state), Some("BURNT"));

    let (_, handle) = job("stopped", &[State("STOPPED")]);
    let error = handle.await.expect_err("it was canceled");
    assert!(matches!(&error, JobError::Canceled(job) if job.id == "stopped"));
    assert_eq!(
        error.to_string(),
        "baking stopped was canceled (state STOPPED); help: start the job again if it is still needed"
    );
}

#[tokio::test]
async fn a_job_in_any_other_phase_is_waited_for() {
    let states = ["RISING", "OFF", "TASTE", "QUEUED", "BAKING", "DONE"];
    let (_, handle) = job("long", &states.map(State));
    assert_eq!(progress(handle).await.0, states);
}

#[tokio::test]
async fn handles_can_stop_when_attention_is_required() {
    let (_, handle) = job("taste", &[State("BAKING"), State("TASTE")]);
    let error = handle
        .stop_for_attention()
        .await
        .expect_err("an action is required");
    assert!(matches!(&error, JobError::Attention(job) if job.state == "TASTE"));
    assert!(error.to_string().contains("requires an action"));
}

#[tokio::test]
async fn transient_errors_of_polls_do_not_fail_the_job() {
    let responses = [
        Status(429),
        Status(503),
        State("BAKING"),
        StatusAndCode(400, "APIGW.0308"),
        Status(500),
        State("DONE"),
    ];
    let (_, handle) = job("passing", &responses);
    let (states, error) = progress(handle.poll_every(PollPolicy::default().tolerating(2))).await;
    assert_eq!(states, ["BAKING", "DONE"]);
    assert!(error.is_none());
}

#[tokio::test]
async fn too_many_consecutive_failures_end_polling() {
    let (clock, handle) = job("down", &[State("BAKING"), Status(503)]);
    let (states, error) = progress(handle).await;
    assert_eq!(states, ["BAKING"]);
    let error = error.expect("the service is down");
    let (text, report) = (error.to_string(), format!("{error:?}"));
    assert!(matches!(error, JobError::Poll { .. }));
    assert_eq!(error.job().map(|job| job.state), Some("BAKING"));
    assert!(error.source().is_some_and(|error| error.is::<Error>()));
    assert!(text.starts_with("baking down could not be polled (last"));
    let cause = "Caused by:\n    ShowBaking failed: 503";
    assert!(
        report.starts_with(&text) && report.contains(cause),
        "{report}"
    );
    assert!(text.contains("(last state BAKING)"), "{text}");
    assert_eq!(clock.sleeps().len(), 6);
}

#[tokio::test]
async fn alternating_failures_and_misses_end_polling() {
    let turns = [Nothing, Status(503)].repeat(6);
    let (clock, handle) = job("turns", &turns);
    assert!(matches!(handle.await, Err(JobError::Missing { .. })));
    assert_eq!(clock.sleeps().len(), 6);
}

#[tokio::test]
async fn permanent_errors_end_polling() {
    for response in [Status(403), Status(400), StatusAndCode(404, "APIGW.0101")] {
        let (clock, handle) = job("refused", &[response]);
        let error = handle.await.expect_err("rejected");
        assert!(matches!(error, JobError::Poll { last: None, .. }));
        assert!(clock.sleeps().is_empty());
    }
}

#[tokio::test]
async fn jobs_not_listed_yet_are_polled_again() {
    let (_, handle) = job("new", &[Nothing, Status(404), Nothing, State("DONE")]);
    assert_eq!(handle.await.expect("it is there").state, "DONE");
}

#[tokio::test]
async fn jobs_never_listed_are_missing() {
    for response in [Nothing, Status(404)] {
        let (clock, handle) = job("never", &[response]);
        let error = handle.await.expect_err("no such job");
        assert!(matches!(error, JobError::Missing { last: None, .. }));
        assert!(
            error
                .to_string()
                .starts_with("baking never does not exist;")
        );
        assert_eq!(clock.sleeps().len(), 3);
    }
    let (_, handle) = job("gone", &[State("BAKING"), Nothing]);
    let (_, error) = progress(handle).await;
    let error = error.expect("missing");
    assert!(matches!(error, JobError::Missing { last: Some(_), .. }));
    assert!(error.to_string().contains("no longer exists"));
}

#[tokio::test]
async fn a_deadline_ends_with_a_last_poll() {
    let responses = [State("BAKING"), State("BAKING"), State("BAKING")];
    let (clock, handle) = job("slow", &responses);
    let policy = PollPolicy::every(seconds(60));
    let error = handle
        .poll_every(policy)
        .deadline(seconds(90))
        .await
        .expect_err("it is slow");
    assert_eq!(clock.sleeps(), [seconds(60), seconds(30)]);
    assert!(matches!(&error, JobError::Deadline { last: Some(job), .. } if job.state == "BAKING"));
    assert_eq!(
        error.to_string(),
        "baking slow did not end within 90s (last state BAKING); help: the job continues; resume \
         waiting with its id"
    );

    let (_, handle) = job("just in time", &[State("BAKING"), State("DONE")]);
    let handle = handle.poll_every(policy).deadline(seconds(5));
    assert_eq!(handle.await.expect("just in time").state, "DONE");
}

#[tokio::test]
async fn with_a_deadline_of_zero_the_job_is_polled_once() {
    let (clock, handle) = job("hasty", &[State("BAKING")]);
    let (states, error) = progress(handle.deadline(Duration::ZERO)).await;
    assert_eq!(states, ["BAKING"]);
    assert!(matches!(error, Some(JobError::Deadline { .. })));
    assert!(clock.sleeps().is_empty());

    let (_, handle) = job("hasty", &[Status(503)]);
    let (_, error) = progress(handle.deadline(Duration::ZERO)).await;
    assert!(matches!(error, Some(JobError::Poll { .. })));
}

#[tokio::test]
async fn a_new_deadline_starts_from_now() {
    let (_, handle) = job(
        "extended",
        &[State("BAKING"), State("BAKING"), State("DONE")],
    );
    let mut handle = handle.deadline(Duration::ZERO);
    assert!(handle.next().await.is_some_and(|job| job.is_ok()));
    assert!(handle.next().await.is_some_and(|job| job.is_err()));
    assert_eq!(
        handle.deadline(seconds(9)).await.expect("in time").state,
        "DONE"
    );
}

#[tokio::test]
async fn a_refresh_is_one_poll_in_any_state() {
    let responses = [
        State("BURNT"),
        Nothing,
        Status(404),
        Status(503),
        State("BURNT"),
    ];
    let (clock, mut handle) = job("fresh", &responses);
    let state = |job: Option<&Baking>| job.map(|job| job.state);
    assert_eq!(handle.refresh().await.map(state).ok(), Some(Some("BURNT")));
    assert_eq!(handle.refresh().await.map(state).ok(), Some(None));
    assert_eq!(handle.refresh().await.map(state).ok(), Some(None));
    assert!(
        handle
            .refresh()
            .await
            .is_err_and(|error| error.is_server_error())
    );
    assert_eq!(state(handle.last()), Some("BURNT"));
    assert!(clock.sleeps().is_empty());
    assert!(matches!(handle.await, Err(JobError::Failed(_))));
}

#[test]
fn a_handle_waits_on_the_clock_and_is_dropped_at_any_time() {
    let (_, _) = job("manual", &[State("BAKING"), State("DONE")]);
    let clock = ManualClock::new(SystemTime::UNIX_EPOCH);
    let handle = client(&clock).job::<Baking>("manual");
    let mut handle = pin!(handle.poll_every(PollPolicy::every(seconds(10))));
    let mut context = Context::from_waker(Waker::noop());

    assert!(matches!(
        handle.as_mut().poll_next(&mut context),
        Poll::Ready(Some(Ok(_)))
    ));
    assert!(handle.as_mut().poll_next(&mut context).is_pending());
    clock.advance(seconds(9));
    assert!(handle.as_mut().poll_next(&mut context).is_pending());
    assert_eq!((clock.sleepers(), left("manual")), (1, 0));
    clock.advance(seconds(1));
    let done = handle.as_mut().poll_next(&mut context);
    assert!(matches!(done, Poll::Ready(Some(Ok(job))) if job.state == "DONE"));

    let (_, _) = job("dropped", &[State("BAKING"), State("DONE")]);
    let mut handle = client(&clock).job::<Baking>("dropped");
    let mut pinned = Pin::new(&mut handle);
    assert!(pinned.as_mut().poll_next(&mut context).is_ready());
    assert!(pinned.as_mut().poll_next(&mut context).is_pending());
    drop(handle);
    assert_eq!(clock.sleepers(), 0);
    assert_eq!(clock.elapsed(), seconds(10));
}

#[test]
fn handles_and_their_futures_can_move_between_threads() {
    fn is_send<T: Send + 'static>(value: T) -> T {
        value
    }
    let (_, handle) = job("moved", &[State("DONE")]);
    drop(is_send(is_send(handle).into_future()));
}

/// Polls a handle once.
fn poll(handle: &mut JobHandle<Baking>) -> Poll<Option<Result<Baking, JobError<Baking>>>> {
    pin!(handle)
        .as_mut()
        .poll_next(&mut Context::from_waker(Waker::noop()))
}

/// A job that is polled every hour by a stopped clock.
fn reported_job(id: &str, responses: &[PollResponse], signals: &JobSignals) -> JobHandle<Baking> {
    let responses = responses.iter().copied().collect();
    (RESPONSES.lock().expect("not poisoned")).insert(id.to_owned(), responses);
    client(&ManualClock::new(SystemTime::UNIX_EPOCH))
        .job(id)
        .poll_every(PollPolicy::every(seconds(3600)))
        .completed_by(signals)
}

#[tokio::test]
async fn a_signal_completes_a_job_without_another_poll() {
    let signals = JobSignals::new();
    let mut handle = reported_job("signal", &[State("DONE")], &signals);
    assert!(poll(&mut handle).is_pending(), "the first poll waits too");
    signals.notify("another");
    assert!(poll(&mut handle).is_pending());
    signals.notify("signal");
    let done = poll(&mut handle);
    assert!(matches!(done, Poll::Ready(Some(Ok(job))) if job.state == "DONE"));
}

#[tokio::test]
async fn early_signals_are_kept() {
    let signals = JobSignals::new();
    signals.notify("early");
    let mut handle = reported_job("early", &[State("BAKING"), State("DONE")], &signals);
    let seen = poll(&mut handle);
    assert!(matches!(seen, Poll::Ready(Some(Ok(job))) if job.state == "BAKING"));
    assert!(poll(&mut handle).is_pending(), "one signal is one poll");
    // Several reports between two polls are one.
    signals.notify("early");
    signals.notify("early");
    assert!(matches!(poll(&mut handle), Poll::Ready(Some(Ok(_)))));
    drop(handle);
    assert!(format!("{signals:?}").contains("waiting: 0"));
}
