//! Many calls of one client against a service that throttles them.

use std::{sync::Mutex, time::Duration};

use tokio::task::JoinSet;

use super::{JOBS, Polite, builder, list, throttled};
use crate::{
    Clock, RetryBudget, RetryPolicy, SafeRetry,
    testing::{ManualClock, Stub},
    tests::{now, service::Client},
};

const CALLS: u64 = 100;
const PER_SECOND: f64 = 20.0;

/// A service that accepts 20 calls per second and throttles the others.
fn service(clock: &ManualClock, retry_after: Option<&'static str>) -> Stub {
    let bucket = Mutex::new((PER_SECOND, Duration::ZERO));
    let clock = clock.clone();
    Stub::with(move |_| {
        let (tokens, last) = &mut *bucket.lock().expect("not poisoned");
        let passed = clock.elapsed().saturating_sub(*last).as_secs_f64();
        *tokens = (*tokens + passed * PER_SECOND).min(PER_SECOND);
        *last = clock.elapsed();
        if *tokens >= 1.0 {
            *tokens -= 1.0;
            return Stub::response(200, JOBS);
        }
        match retry_after {
            Some(seconds) => throttled(seconds),
            None => Stub::response(429, ""),
        }
    })
}

/// Makes all calls, by these clients in turn, and returns how long that takes.
async fn duration(clients: &[Client], clock: &ManualClock) -> Duration {
    let mut calls = JoinSet::new();
    for client in clients.iter().cycle().take(CALLS as usize) {
        calls.spawn(list(client).send());
    }
    while !calls.is_empty() {
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        while let Some(call) = calls.try_join_next() {
            call.expect("no panic").expect("a response in the end");
        }
        clock.advance(Duration::from_millis(10));
    }
    clock.elapsed()
}

async fn one_and_many(retry_after: Option<&'static str>) -> [Duration; 2] {
    let mut durations = [Duration::ZERO; 2];
    for (duration_of, clients) in durations.iter_mut().zip([1, CALLS]) {
        let clock = ManualClock::new(now());
        let stub = service(&clock, retry_after);
        let client = |seed| {
            builder(Polite(stub.clone()), &clock)
                .retry(SafeRetry.attempt_limit(30))
                .retry_budget(RetryBudget::new(10_000))
                .jitter_seed(seed)
                .build()
                .expect("complete")
        };
        let clients: Vec<Client> = (0..clients).map(client).collect();
        *duration_of = duration(&clients, &clock).await;
    }
    durations
}

#[tokio::test]
async fn one_client_is_as_fast_as_many() {
    for retry_after in [None, Some("1")] {
        let [one, many] = one_and_many(retry_after).await;
        assert!(
            one <= many.mul_f64(1.2),
            "{retry_after:?}: {one:?}, not {many:?}"
        );
    }
}
