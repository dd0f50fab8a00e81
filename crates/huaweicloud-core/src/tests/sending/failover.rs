//! Several endpoints, of which one may be out of reach.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering::SeqCst},
};

use huaweicloud_auth::transport::TransportErrorKind;

use super::{JOBS, builder, list};
use crate::{
    testing::{ManualClock, Stub},
    tests::now,
    tests::service::Client,
};

fn of(hosts: &[&str], stub: &Stub) -> (Client, ManualClock) {
    let clock = ManualClock::automatic(now());
    let endpoints = hosts.iter().map(|host| format!("http://{host}"));
    let client = builder(stub.clone(), &clock).endpoints(endpoints).build();
    (client.expect("complete"), clock)
}

/// The host of each request, which its signature covers.
fn hosts(stub: &Stub) -> Vec<String> {
    let requests = stub.requests();
    let host = |request: &http::Request<_>| {
        let header = |name| request.headers()[name].to_str().expect("text").to_owned();
        let host = header("host");
        assert_eq!(
            request.uri().authority().expect("an address").as_str(),
            host
        );
        assert!(header("authorization").contains("SignedHeaders=host;"));
        host
    };
    requests.iter().map(host).collect()
}

#[tokio::test]
async fn failover_is_immediate_and_permanent() {
    let stub = Stub::with(|request| match request.uri().host() {
        Some("b") => Stub::response(200, JOBS),
        _ => Stub::failure(TransportErrorKind::Connect),
    });
    let (client, clock) = of(&["a", "b", "c"], &stub);
    let page = list(&client).send().await.expect("the second is there");
    let endpoints: Vec<_> = page.attempts().iter().map(|one| one.endpoint()).collect();
    assert_eq!(endpoints, ["http://a", "http://b"]);
    assert!(!page.attempts()[0].may_have_executed());
    list(&client).send().await.expect("the second is in use");
    assert_eq!(hosts(&stub), ["a", "b", "b"]);
    assert!(clock.sleeps().is_empty());
}

#[tokio::test]
async fn the_retry_policy_applies_if_all_endpoints_are_unreachable() {
    let stub = Stub::with(|_| Stub::failure(TransportErrorKind::ConnectTimeout));
    let (client, clock) = of(&["a", "b"], &stub);
    let error = list(&client).send().await.expect_err("unreachable");
    assert!(error.is_connect() && !error.may_have_executed());
    let hosts = hosts(&stub);
    assert!(
        hosts.len() > 2 && hosts.chunks(2).all(|round| round == ["a", "b"]),
        "{hosts:?}"
    );
    // One wait between two rounds.
    assert_eq!(clock.sleeps().len(), hosts.len() / 2 - 1);
}

#[tokio::test]
async fn other_failures_do_not_cause_failover() {
    let broken = Arc::new(AtomicBool::new(true));
    let was_broken = Arc::clone(&broken);
    let stub = Stub::with(move |_| match was_broken.swap(false, SeqCst) {
        true => Stub::failure(TransportErrorKind::Broken),
        false => Stub::response(200, JOBS),
    });
    let (client, _) = of(&["a", "b"], &stub);
    let page = list(&client).send().await.expect("the same works again");
    assert!(page.attempts()[0].may_have_executed());
    assert_eq!(hosts(&stub), ["a", "a"]);
}
