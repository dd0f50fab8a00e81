//! Tests of looking up the project of a region.

use std::{pin::Pin, sync::Arc, task, time::Duration};

use bytes::Bytes;
use http::{Request, Response};
use huaweicloud_auth::{
    Credentials, ReceivedRequest, SigningError, Verifier, canonical_query,
    iam::{ProjectCache, ProjectError, find_project},
    parse_sdk_date,
    provider::Context,
    transport::{BoxFuture, Transport, TransportError, TransportErrorKind},
};

use crate::support::{Instantly, Script, headers, now};

async fn find(script: &Script, credentials: &Credentials) -> Result<String, String> {
    let context = Context::new(script, now());
    find_project(
        &context,
        "https://iam.example.com:8443/base",
        "cn-north-4",
        credentials,
    )
    .await
    .map_err(|error| format!("{:#}", anyhow::Error::new(error)))
}

fn key() -> Credentials {
    Credentials::ak_sk("AKEXAMPLE", "hidden-secret").with_security_token("hidden-token")
}

#[tokio::test]
async fn the_request_is_signed() {
    let script = Script::default().respond(200, r#"{"projects":[{"id":"0123abcd","name":"x"}]}"#);
    assert_eq!(find(&script, &key()).await.as_deref(), Ok("0123abcd"));
    assert!(!script.logged().contains("hidden"));

    let sent = script.sent();
    let mut lines = sent.trim_end().lines();
    assert_eq!(
        lines.next(),
        Some("GET https://iam.example.com:8443/base/v3/projects?name=cn-north-4")
    );
    let headers: Vec<(&str, &[u8])> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name, value.as_bytes()))
        .collect();
    let received = ReceivedRequest::new("GET", "/base/v3/projects")
        .with_query("name=cn-north-4")
        .with_headers(&headers);
    let verified = Verifier::new().verify(&received, now(), |_| Some(key()));
    assert!(verified.is_ok(), "{verified:?}");
}

#[tokio::test]
async fn a_token_is_sent() {
    let script = Script::default().respond(200, r#"{"projects":[{"id":"0123abcd"}]}"#);
    let found = find(&script, &Credentials::token("hidden-token")).await;
    assert_eq!(found.as_deref(), Ok("0123abcd"));
    assert!(script.sent().contains("\nx-auth-token: hidden-token\n"));
    assert!(!script.logged().contains("hidden"));
}

#[tokio::test]
async fn the_region_is_encoded() {
    let script = Script::default().respond(200, r#"{"projects":[]}"#);
    let context = Context::new(&script, now());
    let region = "a b&c=ü";
    let error = find_project(&context, "http://iam", region, &key()).await;
    assert!(matches!(error, Err(ProjectError::NotFound { region: named }) if named == region));
    let query = canonical_query([("name", region)]);
    assert!(
        script
            .sent()
            .starts_with(&format!("GET http://iam/v3/projects?{query}\n"))
    );
}

#[tokio::test]
async fn errors_are_described() {
    for (script, expected) in [
        (
            Script::default().respond(200, r#"{"projects":[]}"#),
            "IAM has no project for the region \"cn-north-4\" with these credentials; help: check the \
             region, or set the project id that the console shows under \"My Credentials\"",
        ),
        (
            Script::default().respond(200, r#"{"projects":[{"id":"a"},{"id":"b"},{"id":"c"}]}"#),
            "IAM has several projects for the region \"cn-north-4\"; help: set the project id to \
             one of a, b, c",
        ),
        (
            Script::default().respond(
                403,
                r#"{"error":{"code":403,"message":"hidden-token has no right, nor hidden-secret"}}"#,
            ),
            "IAM did not return the project id, but status 403 (403: [redacted] has no right, nor \
             [redacted]); help: check the credentials, or set the project id",
        ),
        (
            Script::default().respond(200, r#"{"projects":[{"name":"cn-north-4"}]}"#),
            "the response of IAM has no list of projects with ids; help: check the endpoint of IAM",
        ),
        (
            Script::default().respond(200, "<html>"),
            "the response of IAM has no list of projects with ids, but is an HTML page; help: check \
             the endpoint of IAM",
        ),
        (
            Script::default().respond(503, "no healthy upstream"),
            "IAM did not return the project id, but status 503 with the text \"no healthy \
             upstream\", which is not a response of the service; help: check the proxy and the \
             endpoint",
        ),
        (
            Script::default().fail(TransportErrorKind::Timeout),
            "IAM did not respond to the request for the project id: the request timed out before the \
             response was complete: as scripted",
        ),
    ] {
        assert_eq!(find(&script, &key()).await, Err(expected.to_owned()));
    }
}

#[tokio::test]
async fn invalid_requests_are_not_sent() {
    let script = Script::default();
    let context = Context::new(&script, now());
    let unusable = Credentials::ak_sk("AKEXAMPLE", "");
    let error = find_project(&context, "https://iam", "cn-north-4", &unusable).await;
    assert!(matches!(
        error,
        Err(ProjectError::Signing(SigningError::Credentials(_)))
    ));
    let error = find_project(&context, "iam.example.com", "cn-north-4", &key()).await;
    assert!(matches!(error, Err(ProjectError::InvalidEndpoint)));
    assert_eq!(script.sent(), "");
}

fn timed<'a>(script: &'a Script, timer: &'a Instantly) -> Context<'a> {
    Context::new(script, now()).with_timer(timer)
}

const FOUND: &str = r#"{"projects":[{"id":"0123abcd"}]}"#;

#[tokio::test]
async fn transient_errors_are_retried() {
    for script in [
        Script::default().respond(429, ""),
        Script::default().respond(500, "<html>"),
        Script::default().respond(503, ""),
        Script::default().fail(TransportErrorKind::Connect),
        Script::default().fail(TransportErrorKind::Broken),
    ] {
        let (script, timer) = (script.respond(200, FOUND), Instantly::default());
        let context = timed(&script, &timer);
        let found = find_project(&context, "http://iam", "r", &key()).await;
        assert_eq!(found.ok().as_deref(), Some("0123abcd"));
        assert_eq!(timer.pauses(), [Duration::from_millis(250)]);
    }
}

#[tokio::test]
async fn the_number_of_attempts_is_limited() {
    let script = (0..9).fold(Script::default(), |script, _| script.respond(503, ""));
    let timer = Instantly::default();
    let context = timed(&script, &timer);
    let found = find_project(&context, "http://iam", "r", &key()).await;
    let error = found.expect_err("IAM is unavailable");
    assert!(error.is_transient());
    assert_eq!(script.count(), 4);
    let pauses = [250, 500, 1000].map(Duration::from_millis);
    assert_eq!(timer.pauses(), pauses);
}

#[tokio::test]
async fn other_errors_are_not_retried() {
    for (status, transient) in [(400, false), (401, false), (403, false), (501, false)] {
        let (script, timer) = (Script::default().respond(status, ""), Instantly::default());
        let context = timed(&script, &timer);
        let found = find_project(&context, "http://iam", "r", &key()).await;
        assert_eq!(found.expect_err("rejected").is_transient(), transient);
        assert_eq!((script.count(), timer.pauses().len()), (1, 0));
    }
    // Without a timer, the error is returned at once.
    let script = Script::default().respond(503, "");
    let found = find_project(&Context::new(&script, now()), "http://iam", "r", &key()).await;
    assert!(found.expect_err("no timer").is_transient());
}

#[tokio::test]
async fn retry_after_is_respected() {
    let script = Script::default()
        .respond_with(429, headers([("retry-after", "2.5")]), "")
        .respond_with(429, headers([("retry-after", "3600")]), "");
    let timer = Instantly::default();
    let context = timed(&script, &timer);
    let found = find_project(&context, "http://iam", "r", &key()).await;
    let error = found.expect_err("throttled");
    assert_eq!(timer.pauses(), [Duration::from_millis(2500)]);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn the_status_counts_although_the_body_is_missing() {
    for (status, requests) in [(503, 2), (403, 1)] {
        let script = Script::default().break_off(status, headers([("retry-after", "2")]));
        let script = script.respond(200, FOUND);
        let timer = Instantly::default();
        let context = timed(&script, &timer);
        let found = find_project(&context, "http://iam", "r", &key()).await;
        assert_eq!((found.is_ok(), script.count()), (requests == 2, requests));
        assert_eq!(timer.pauses(), vec![Duration::from_secs(2); requests - 1]);
    }
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_from_the_date_of_the_response() {
    // The server is 25 minutes and 50 seconds ahead.
    let date = || headers([("date", "Fri, 24 Jan 2025 08:35:00 GMT")]);
    let server_time = now() + Duration::from_secs(25 * 60 + 50);
    let script = Script::default()
        .respond_with(401, date(), r#"{"error_code":"APIGW.0301"}"#)
        .respond_with(200, date(), FOUND);
    let timer = Instantly::default();
    let context = timed(&script, &timer);
    let found = find_project(&context, "http://iam", "r", &key()).await;
    assert_eq!(found.ok().as_deref(), Some("0123abcd"));
    let mut dates = Vec::new();
    script.each_request(|request| {
        let date = request.headers()["x-sdk-date"].to_str().unwrap();
        dates.push(parse_sdk_date(date).unwrap());
    });
    assert_eq!(dates, [now(), server_time]);
    assert_eq!(timer.server_times(), [server_time]);
    assert!(timer.pauses().is_empty());

    // Also without a timer, but only once.
    let script = Script::default()
        .respond_with(401, date(), "")
        .respond_with(401, date(), "");
    let found = find_project(&Context::new(&script, now()), "http://iam", "r", &key()).await;
    assert!(matches!(
        found,
        Err(ProjectError::Rejected { status: 401, .. })
    ));
    assert_eq!(script.count(), 2);
}

#[tokio::test]
async fn a_rejection_is_final_if_the_clock_is_right_or_nothing_is_signed() {
    let close = headers([("date", "Fri, 24 Jan 2025 08:10:10 GMT")]);
    let script = Script::default().respond_with(401, close, "");
    let context = Context::new(&script, now());
    let found = find_project(&context, "http://iam", "r", &key()).await;
    assert!(found.is_err());
    assert_eq!(script.count(), 1);

    let far = headers([("date", "Fri, 24 Jan 2025 09:10:10 GMT")]);
    let script = Script::default().respond_with(401, far, "");
    let context = Context::new(&script, now());
    let token = Credentials::token("hidden");
    let found = find_project(&context, "http://iam", "r", &token).await;
    assert!(found.is_err());
    assert_eq!(script.count(), 1);
}

#[tokio::test]
async fn concurrent_callers_share_one_failing_lookup() {
    let script = Arc::new(Slow(Script::default().respond(403, "")));
    let cache = Arc::new(ProjectCache::new("cn-north-4"));
    let key = key();
    let callers: Vec<_> = (0..40)
        .map(|_| {
            let (script, cache, key) = (Arc::clone(&script), Arc::clone(&cache), key.clone());
            tokio::spawn(async move {
                let context = Context::new(&*script, now());
                cache.get(&context, "http://iam", &key).await
            })
        })
        .collect();
    for caller in callers {
        let error = caller.await.unwrap().expect_err("rejected");
        assert!(matches!(*error, ProjectError::Rejected { status: 403, .. }));
    }
    assert_eq!(script.0.count(), 1);
}

#[tokio::test]
async fn a_failure_is_shared_for_a_second() {
    let script = Script::default()
        .respond(403, "")
        .respond(403, "")
        .respond(200, FOUND);
    let cache = ProjectCache::new("cn-north-4");
    let key = key();
    let get = async |millis: u64, key: &Credentials| {
        let context = Context::new(&script, now() + Duration::from_millis(millis));
        let found = cache.get(&context, "http://iam", key).await;
        (found.ok(), script.count())
    };
    assert_eq!(get(0, &key).await, (None, 1));
    assert_eq!(get(999, &key).await, (None, 1));
    // Other credentials may have the permission.
    let other = Credentials::ak_sk("AKOTHER", "hidden");
    assert_eq!(get(999, &other).await, (None, 2));
    let found = Some(Arc::from("0123abcd"));
    assert_eq!(get(2000, &key).await, (found.clone(), 3));
    assert_eq!(get(2001, &other).await, (found, 3));
    assert_eq!(cache.cached(), Some("0123abcd"));
}

/// Yields before each response, so that concurrent callers wait.
#[derive(Debug)]
struct Slow(Script);

impl Transport for Slow {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            self.0.send(request).await
        })
    }
}

#[tokio::test]
async fn a_waiting_caller_looks_up_when_the_first_is_cancelled() {
    let script = Slow(Script::default().respond(200, FOUND));
    let (cache, key) = (ProjectCache::new("cn-north-4"), key());
    let context = Context::new(&script, now());
    let mut first = Box::pin(cache.get(&context, "http://iam", &key));
    let mut second = Box::pin(cache.get(&context, "http://iam", &key));
    assert!(is_pending(&mut first) && is_pending(&mut second));
    drop(first);
    assert_eq!(second.await.ok().as_deref(), Some("0123abcd"));
    assert_eq!(script.0.count(), 1);
}

fn is_pending<F: Future>(future: &mut Pin<Box<F>>) -> bool {
    let mut context = task::Context::from_waker(task::Waker::noop());
    future.as_mut().poll(&mut context).is_pending()
}
