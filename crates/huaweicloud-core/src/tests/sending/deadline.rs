//! Bounds on time: of a call, of an attempt, and of what a wait leaves.

use std::task::Poll;

use super::{JOBS, Polite, Silent, builder, client, list, poll, seconds, throttled};
use crate::{
    Backoff, CallOptions, NeverRetry, RetryPolicy, SafeRetry, Timeout, Timeouts,
    testing::{ManualClock, Stub},
    tests::now,
};

#[tokio::test]
async fn delays_beyond_the_deadline_are_not_started() {
    let stub = Stub::new([throttled("30"), Stub::response(200, JOBS)]);
    let (client, clock) = client(stub.clone());
    let hurried = CallOptions::new().timeout(seconds(30));
    let error = list(&client).with_options(hurried).send().await;
    let error = error.expect_err("no time for another attempt");
    assert!(
        error.is_throttled() && !error.may_have_executed(),
        "{error}"
    );
    assert_eq!(error.retry_after(), Some(seconds(30)));
    assert_eq!(error.attempts().len(), 1);
    assert!(clock.sleeps().is_empty());

    let patient = CallOptions::new().timeout(seconds(31));
    let page = list(&client).with_options(patient).send().await;
    assert_eq!(page.expect("there is time").attempts().len(), 1);
    assert_eq!(clock.sleeps(), [seconds(30)]);
}

#[tokio::test]
async fn delays_follow_retry_after_or_the_backoff_policy() {
    let stub = Stub::new([
        Stub::response(503, ""),
        throttled("7"),
        Stub::response(503, ""),
        Stub::response(503, ""),
        Stub::response(200, JOBS),
    ]);
    let backoff = Backoff::new(seconds(1), seconds(4));
    let policy = SafeRetry.attempt_limit(5).backoff(backoff);
    let (client, clock) = client(stub);
    let options = CallOptions::new().retry(policy);
    let page = list(&client).with_options(options).send().await;
    let page = page.expect("the fifth attempt succeeds");
    let [first, asked, third, fourth] = clock.sleeps()[..] else {
        panic!("four waits: {:?}", clock.sleeps());
    };
    assert!(first <= seconds(1) && third <= seconds(4) && fourth <= seconds(4));
    assert_eq!(asked, seconds(7));
    let waits: Vec<_> = page.attempts().iter().map(|one| one.waited()).collect();
    assert_eq!(waits, [seconds(0), first, asked, third, fourth]);
}

#[tokio::test]
async fn calls_held_back_beyond_their_timeout_are_not_sent() {
    let stub = Stub::new([throttled("50")]);
    let (client, clock) = client(stub.clone());
    let once = CallOptions::new().retry(NeverRetry);
    let error = list(&client).with_options(once).send().await;
    assert!(error.expect_err("throttled").is_throttled());
    let hurried = CallOptions::new().timeout(seconds(10));
    let error = list(&client).with_options(hurried).send().await;
    let error = error.expect_err("delayed");
    assert!(error.is_timeout() && !error.may_have_executed(), "{error}");
    assert!(error.attempts().is_empty());
    assert_eq!((stub.requests().len(), clock.sleeps().len()), (1, 0));
}

#[test]
fn call_timeouts_end_requests_in_flight() {
    let clock = ManualClock::new(now());
    let client = builder(Silent, &clock)
        .timeouts(Timeouts::new().attempt(Timeout::Off).call(seconds(90)))
        .build()
        .expect("complete");
    let mut call = Box::pin(list(&client).send()) as _;
    assert!(poll(&mut call).is_pending());
    clock.advance(seconds(89));
    assert!(poll(&mut call).is_pending());
    clock.advance(seconds(1));
    let Poll::Ready(Err(error)) = poll(&mut call) else {
        panic!("the time is over");
    };
    assert!(error.is_timeout() && error.may_have_executed());
    let [attempt] = error.attempts() else {
        panic!("one attempt: {error:?}");
    };
    assert_eq!(attempt.took(), seconds(90));
    assert!(attempt.failure().is_some() && attempt.may_have_executed());
    assert!(
        error
            .to_string()
            .contains("took longer than the 90s of a call"),
        "{error}"
    );
    assert_eq!(clock.sleepers(), 0);
}

#[test]
fn attempt_timeouts_are_retried() {
    let clock = ManualClock::new(now());
    let client = builder(Silent, &clock)
        .timeouts(Timeouts::new().attempt(seconds(5)))
        .build()
        .expect("complete");
    let policy = SafeRetry.backoff(Backoff::new(seconds(0), seconds(0)));
    let call = list(&client).with_options(CallOptions::new().retry(policy));
    let mut call = Box::pin(call.send()) as _;
    for _ in 0..4 {
        assert!(poll(&mut call).is_pending());
        clock.advance(seconds(5));
    }
    let Poll::Ready(Err(error)) = poll(&mut call) else {
        panic!("four attempts are over");
    };
    assert!(error.is_timeout() && error.may_have_executed(), "{error}");
    let took: Vec<_> = error.attempts().iter().map(|one| one.took()).collect();
    assert_eq!(took, [seconds(5); 4]);
}

#[test]
fn no_request_is_sent_after_the_deadline() {
    let clock = ManualClock::new(now());
    let stub = Stub::new([throttled("20"), Stub::response(200, JOBS)]);
    let client = builder(stub.clone(), &clock).build().expect("complete");
    let options = CallOptions::new().timeout(seconds(30));
    let mut call = Box::pin(list(&client).with_options(options).send()) as _;
    assert!(poll(&mut call).is_pending());
    // The machine was asleep: the wait is over, but so is the time for the call.
    clock.advance(seconds(3600));
    let Poll::Ready(Err(error)) = poll(&mut call) else {
        panic!("the time is over");
    };
    assert!(error.is_timeout() && !error.may_have_executed(), "{error}");
    assert_eq!((error.attempts().len(), stub.requests().len()), (1, 1));
    assert!(
        format!("{error:?}").contains("429"),
        "the earlier failure is missing: {error:?}"
    );
}

#[test]
fn calls_without_a_timeout_wait_forever() {
    let clock = ManualClock::new(now());
    let client = builder(Silent, &clock)
        .timeouts(Timeouts::new().attempt(Timeout::Off).call(Timeout::Off))
        .build()
        .expect("complete");
    let mut call = Box::pin(list(&client).send()) as _;
    assert!(poll(&mut call).is_pending());
    assert_eq!(clock.sleepers(), 0);
    clock.advance(seconds(1_000_000_000));
    assert!(poll(&mut call).is_pending());
}

#[tokio::test]
async fn call_options_override_client_settings() {
    let stub = Stub::new([throttled("30"), Stub::response(200, JOBS)]);
    let clock = ManualClock::automatic(now());
    let client = builder(Polite(stub), &clock).timeout(seconds(10));
    let client = client.build().expect("complete");
    let unbounded = CallOptions::new().timeout(Timeout::Off);
    let page = list(&client).with_options(unbounded).send().await;
    assert_eq!(page.expect("no bound").attempts().len(), 2);
}
