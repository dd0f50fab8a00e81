//! Transfers of content follow the retry policy and the clock of their client.

use std::{sync::Arc, time::Duration};

use super::{SECRET, now, sending::with_header, service::SERVICE};
use crate::{
    Client, ClientBuilder, Credentials, NeverRetry, RetryBudget, RetryPolicy, SafeRetry,
    testing::{ManualClock, Stub},
    transfer::{Content, TransferError},
};

const URL: &str = "http://store.example/a?signature=hush";

fn builder(stub: &Stub, clock: &ManualClock) -> ClientBuilder {
    Client::builder(&SERVICE)
        .endpoint("http://service.example")
        .credentials(Credentials::ak_sk("AKEXAMPLE", SECRET))
        .transport(stub.clone())
        .clock(Arc::new(clock.clone()))
}

/// Puts and gets content of a store that is down, and returns how many requests each took.
async fn requests(configure: impl Fn(ClientBuilder) -> ClientBuilder) -> [usize; 2] {
    let clock = ManualClock::automatic(now());
    let stub = Stub::with(|_| Stub::response(503, ""));
    let client = configure(builder(&stub, &clock)).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x")).send().await;
    let puts = stub.requests().len();
    let got = client.transfer().get(URL).to_bytes().await;
    for error in [put.expect_err("down"), got.expect_err("down")] {
        assert!(error.is_transient(), "{error}");
    }
    [puts, stub.requests().len() - puts]
}

#[tokio::test]
async fn transfers_use_the_policy_of_the_client() {
    assert_eq!(requests(|builder| builder).await, [4, 4]);
    assert_eq!(requests(|builder| builder.retry(NeverRetry)).await, [1, 1]);
    let patient = SafeRetry.attempt_limit(6);
    assert_eq!(requests(|builder| builder.retry(patient)).await, [6, 6]);
    let picky = SafeRetry.no_retry_if(|failure| failure.status().is_some_and(|one| one == 503));
    assert_eq!(requests(|builder| builder.retry(picky)).await, [1, 1]);
    let once = RetryBudget::new(1);
    let shared = |builder: ClientBuilder| builder.retry_budget(once.clone());
    assert_eq!(requests(shared).await, [2, 1]);
}

#[tokio::test]
async fn retry_after_of_the_store_is_respected() {
    let clock = ManualClock::automatic(now());
    let slow_down = || with_header(Stub::response(503, ""), "retry-after", "7");
    let stub = Stub::new([slow_down(), Stub::response(200, "")]);
    let client = builder(&stub, &clock).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x")).send().await;
    put.expect("the second attempt");
    assert_eq!(clock.sleeps(), [Duration::from_secs(7)]);

    let stub = Stub::with(move |_| with_header(Stub::response(503, ""), "retry-after", "61"));
    let client = builder(&stub, &clock).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x")).send().await;
    assert!(matches!(put, Err(TransferError::Rejected { .. })));
    assert_eq!(stub.requests().len(), 1, "it would be too long a wait");
}

#[tokio::test]
async fn permanent_errors_are_not_retried() {
    let clock = ManualClock::automatic(now());
    let stub = Stub::with(|_| Stub::response(403, "<Code>AccessDenied</Code>"));
    let client = builder(&stub, &clock).build().expect("complete");
    let put = client.transfer().put(URL, Content::bytes("x")).send().await;
    assert!(!put.expect_err("rejected").is_transient());
    assert_eq!((stub.requests().len(), clock.sleeps().len()), (1, 0));
}
