//! Looking up the project by region.

use huaweicloud_auth::{
    provider::{Context, ProvideCredentials, Provided, ProviderError},
    transport::{BoxFuture, Transport},
};
use tokio::task::JoinSet;

use super::{JOBS, Polite, builder, list, requests_to};
use crate::{
    Credentials,
    testing::{ManualClock, Stub},
    tests::service::Client,
    tests::{SECRET, now},
};

const PROJECTS: &str = "/v3/projects";

/// A service, and an IAM that knows these projects.
fn service(projects: &'static str) -> Stub {
    Stub::with(move |request| match request.uri().path() {
        PROJECTS => Stub::response(200, projects),
        _ => Stub::response(200, JOBS),
    })
}

/// A client that knows a region, but no project.
fn client(transport: impl Transport + 'static) -> Client {
    client_at(&ManualClock::automatic(now()), transport)
}

fn client_at(clock: &ManualClock, transport: impl Transport + 'static) -> Client {
    Client::builder()
        .endpoint("http://service.example")
        .region("cn-north-4")
        .credentials(Credentials::ak_sk("AKEXAMPLE", SECRET))
        .transport(transport)
        .clock(std::sync::Arc::new(clock.clone()))
        .build()
        .expect("complete")
}

#[tokio::test]
async fn concurrent_calls_look_up_the_project_once() {
    let stub = service(r#"{"projects":[{"id":"found","name":"cn-north-4"}]}"#);
    let client = client(Polite(stub.clone()));
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        calls.spawn(list(&client).send());
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic").expect("a response");
    }
    list(&client).send().await.expect("a response");
    let path = "/v1/found/digital-human-training-manage/user/jobs";
    assert_eq!(
        (requests_to(&stub, PROJECTS), requests_to(&stub, path)),
        (1, 51)
    );
    assert_eq!(client.project_id(), Some("found"));
    let asked = stub.requests().swap_remove(0);
    assert_eq!(
        asked.uri(),
        "https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4"
    );
    assert!(asked.headers().contains_key("authorization"));
    let sent = stub.requests().swap_remove(1);
    assert_eq!(sent.headers()["x-project-id"], "found");
}

#[tokio::test]
async fn ambiguous_or_missing_projects_are_errors() {
    for (projects, parts) in [
        (r#"{"projects":[]}"#, vec!["no project", "cn-north-4"]),
        (
            r#"{"projects":[{"id":"one"},{"id":"two"}]}"#,
            vec!["several", "one, two"],
        ),
        ("<html>", vec!["no list of projects"]),
    ] {
        let stub = service(projects);
        let error = list(&client(stub.clone())).send().await;
        let error = error.expect_err("no project");
        assert!(
            error.is_credentials() && !error.may_have_executed(),
            "{error}"
        );
        assert!(error.attempts().is_empty());
        let text = format!("{error:?}");
        assert!(parts.iter().all(|part| text.contains(part)), "{text}");
        assert_eq!(
            (stub.requests().len(), requests_to(&stub, PROJECTS)),
            (1, 1)
        );
    }
}

#[tokio::test]
async fn a_failure_is_shared_by_concurrent_calls() {
    let unavailable = std::iter::repeat_with(|| Stub::response(503, "")).take(4);
    let then = [
        Stub::response(200, r#"{"projects":[{"id":"found"}]}"#),
        Stub::response(200, JOBS),
    ];
    let stub = Stub::new(unavailable.chain(then));
    let clock = ManualClock::automatic(now());
    let client = client_at(&clock, Polite(stub.clone()));
    let mut calls = JoinSet::new();
    for _ in 0..40 {
        calls.spawn(list(&client).send());
    }
    while let Some(call) = calls.join_next().await {
        let error = call.expect("no panic").expect_err("IAM is unavailable");
        assert!(
            error.is_credentials() && format!("{error:?}").contains("503"),
            "{error:?}"
        );
    }
    assert_eq!(stub.requests().len(), 4, "one lookup, with its retries");
    let error = list(&client).send().await.expect_err("the same error");
    assert!(error.is_transient(), "{error}");
    assert_eq!(
        stub.requests().len(),
        4,
        "it is known for a second after the lookup"
    );
    clock.advance(std::time::Duration::from_secs(60));
    list(&client).send().await.expect("looked up again");
}

#[tokio::test]
async fn configured_projects_are_not_looked_up() {
    let stub = service("");
    let clock = ManualClock::automatic(now());
    let builder = builder(stub.clone(), &clock).region("cn-north-4");
    let client = builder.build().expect("complete");
    list(&client).send().await.expect("a response");
    assert_eq!(
        (stub.requests().len(), requests_to(&stub, PROJECTS)),
        (1, 0)
    );
}

#[tokio::test]
async fn throttling_by_iam_is_transient_and_has_a_wait() {
    let stub = Stub::with(|_| super::throttled("3600"));
    let error = list(&client(stub.clone()))
        .send()
        .await
        .expect_err("throttled");
    assert!(error.is_credentials() && error.is_transient(), "{error}");
    assert_eq!(error.retry_after(), Some(super::seconds(3600)));
    assert_eq!(stub.requests().len(), 1, "the wait would be too long");
    let stub = Stub::with(|_| Stub::response(403, ""));
    let error = list(&client(stub)).send().await.expect_err("rejected");
    assert!(!error.is_transient(), "{error}");
}

/// A provider that fails, and counts how often it was asked.
#[derive(Debug, Clone, Default)]
struct Locked(std::sync::Arc<std::sync::atomic::AtomicUsize>);

impl ProvideCredentials for Locked {
    fn name(&self) -> std::borrow::Cow<'_, str> {
        "vault".into()
    }

    fn provide<'a>(&'a self, _: &'a Context<'a>) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Box::pin(async {
            tokio::task::yield_now().await;
            Err(ProviderError::failed("the vault is locked"))
        })
    }
}

#[tokio::test]
async fn failing_credentials_are_asked_for_once_by_calls_that_need_a_project() {
    let provider = Locked::default();
    let client = Client::builder()
        .endpoint("http://service.example")
        .region("cn-north-4")
        .credentials_provider(provider.clone())
        .transport(Stub::with(|_| Stub::response(500, "")))
        .clock(std::sync::Arc::new(ManualClock::automatic(now())))
        .build()
        .expect("complete");
    let mut calls = JoinSet::new();
    for _ in 0..40 {
        calls.spawn(list(&client).send());
    }
    while let Some(call) = calls.join_next().await {
        let error = call.expect("no panic").expect_err("no credentials");
        assert!(error.is_credentials() && !error.is_transient(), "{error}");
    }
    assert_eq!(provider.0.load(std::sync::atomic::Ordering::Relaxed), 1);
}
