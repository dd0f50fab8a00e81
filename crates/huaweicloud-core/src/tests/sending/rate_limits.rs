//! Limits on the rate of calls, and waiting out a throttling.

use std::time::Duration;

use tokio::task::JoinSet;

use super::{JOBS, builder, client, list, seconds, throttled};
use crate::{
    CallOptions, NeverRetry, RateLimits,
    testing::{ManualClock, Stub},
    tests::now,
    tests::service::{Client, LIST_2D_MODEL_TRAINING_JOB},
};

const HALF: Duration = Duration::from_millis(500);

fn limited(stub: &Stub, clock: &ManualClock, calls: u32) -> Client {
    let limits = RateLimits::none().per_second(&LIST_2D_MODEL_TRAINING_JOB, calls);
    let builder = builder(stub.clone(), clock).rate_limits(limits);
    builder.build().expect("complete")
}

#[tokio::test]
async fn calls_over_the_limit_wait_and_other_operations_do_not() {
    let stub = Stub::with(|_| Stub::response(200, JOBS));
    let clock = ManualClock::automatic(now());
    let client = limited(&stub, &clock, 2);
    let mut waited = Vec::new();
    for _ in 0..5 {
        let page = list(&client).send().await.expect("a response");
        waited.push(page.attempts()[0].waited());
        let delete = client.delete_2d_model_training_job("1").send().await;
        assert!(delete.expect("a response").attempts()[0].waited().is_zero());
    }
    assert_eq!(waited, [seconds(0), seconds(0), HALF, HALF, HALF]);
    assert_eq!(clock.sleeps(), [HALF; 3]);
}

#[tokio::test]
async fn throttling_delays_only_calls_of_the_same_operation() {
    let stub = Stub::new([
        throttled("5"),
        Stub::response(200, "{}"),
        Stub::response(200, JOBS),
        Stub::response(200, JOBS),
    ]);
    let (client, clock) = client(stub);
    let once = CallOptions::new().retry(NeverRetry);
    let error = list(&client).with_options(once).send().await;
    assert!(error.expect_err("throttled").is_throttled());
    let delete = client.delete_2d_model_training_job("1").send().await;
    delete.expect("another operation");
    assert!(clock.sleeps().is_empty());
    list(&client).send().await.expect("held back, then sent");
    assert_eq!(clock.sleeps(), [seconds(5)]);
    list(&client).send().await.expect("sent at once");
    assert_eq!(clock.sleeps(), [seconds(5)]);
}

/// Makes three calls at once, and returns at which second each request went out.
async fn departures(client: &Client, clock: &ManualClock, stub: &Stub) -> Vec<u64> {
    let mut calls = JoinSet::new();
    for _ in 0..3 {
        calls.spawn(list(client).send());
    }
    let (before, mut departures) = (stub.requests().len(), Vec::new());
    for second in 0..60 {
        // Every call gets as far as it can.
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        let sent = stub.requests().len() - before;
        departures.resize(sent, second);
        clock.advance(seconds(1));
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic").expect("a response in the end");
    }
    departures
}

#[tokio::test]
async fn calls_after_throttling_stay_within_the_limit() {
    let stub = Stub::new(
        [throttled("10")]
            .into_iter()
            .chain((0..3).map(|_| Stub::response(200, JOBS))),
    );
    let clock = ManualClock::new(now());
    let client = limited(&stub, &clock, 1);
    let once = CallOptions::new().retry(NeverRetry);
    let error = list(&client).with_options(once).send().await;
    assert!(error.expect_err("throttled").is_throttled());
    assert_eq!(departures(&client, &clock, &stub).await, [10, 11, 12]);
}

#[tokio::test]
async fn retries_stay_within_the_limit() {
    let throttled = (0..3).map(|_| throttled("10"));
    let stub = Stub::new(throttled.chain((0..3).map(|_| Stub::response(200, JOBS))));
    let clock = ManualClock::new(now());
    let client = limited(&stub, &clock, 1);
    let departures = departures(&client, &clock, &stub).await;
    let close = departures.windows(2).filter(|pair| pair[0] == pair[1]);
    assert_eq!((departures.len(), close.count()), (6, 0), "{departures:?}");
}
