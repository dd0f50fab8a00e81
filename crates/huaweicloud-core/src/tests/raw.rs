//! Requests of any path, and calls with headers, credentials and projects of their own.

use std::sync::Arc;

use http::Method;
use serde_json::{Value, json};

use super::{SECRET, now, sending::with_header, service::SERVICE};
use crate::{
    CallOptions, Client, ClientBuilder, Credentials,
    contract::operation::Retry,
    testing::{ManualClock, Stub},
};

fn builder(stub: &Stub) -> ClientBuilder {
    Client::builder(&SERVICE)
        .endpoint("http://service.example/base")
        .credentials(Credentials::ak_sk("AKEXAMPLE", SECRET))
        .project_id("0123abcd")
        .transport(stub.clone())
        .clock(Arc::new(ManualClock::automatic(now())))
}

fn client(stub: &Stub) -> Client {
    builder(stub).build().expect("complete")
}

fn text(request: &http::Request<bytes::Bytes>, header: &str) -> Option<String> {
    let value = request.headers().get(header)?;
    Some(value.to_str().expect("visible ASCII").to_owned())
}

#[tokio::test]
async fn raw_requests_are_signed_and_decoded_as_the_caller_specifies() {
    let stub = Stub::new([with_header(
        Stub::response(200, r#"{"count": 2, "jobs": ["a", "b"]}"#),
        "x-request-id",
        "r1",
    )]);
    #[derive(serde::Deserialize)]
    struct Page {
        jobs: Vec<String>,
    }
    let page = client(&stub)
        .with_parameter("app_user_id", "user 1")
        .request(Method::POST, "/v1/{project_id}/jobs/{job_id}:find")
        .path_parameter("job_id", "a+b 张")
        .query("tag", "x y")
        .query("tag", "'")
        .query("limit", 10)
        .header("X-Trace", "t1")
        .header("Accept", "application/vnd.example+json")
        .json(&json!({"name": "a"}))
        .send_json::<Page>()
        .await
        .expect("a response");
    assert_eq!(
        (page.request_id(), page.status().as_u16()),
        (Some("r1"), 200)
    );
    assert_eq!(page.into_inner().jobs, ["a", "b"]);
    let sent = stub.requests().remove(0);
    assert_eq!(sent.method(), Method::POST);
    assert_eq!(
        sent.uri(),
        "http://service.example/base/v1/0123abcd/jobs/a%2Bb%20%E5%BC%A0:find?limit=10&tag=x%20y&tag=%27"
    );
    assert_eq!(sent.body(), r#"{"name":"a"}"#);
    let headers = [
        "content-type",
        "x-trace",
        "accept",
        "x-app-userid",
        "x-project-id",
    ];
    assert_eq!(
        headers.map(|name| text(&sent, name).expect(name)),
        [
            "application/json",
            "t1",
            "application/vnd.example+json",
            "user 1",
            "0123abcd"
        ]
    );
    let signature = text(&sent, "authorization").expect("signed");
    assert!(signature.contains("x-trace"), "{signature}");
}

#[tokio::test]
async fn bytes_are_sent_and_returned_as_they_are() {
    let stub = Stub::new([Stub::response(200, "\u{0}raw"), Stub::response(204, "")]);
    let client = client(&stub);
    let request = client
        .request(Method::PUT, "/v1/files")
        .bytes("application/zip", &b"PK\x00"[..]);
    assert_eq!(
        request.clone().send().await.expect("a response").bytes(),
        "\u{0}raw"
    );
    assert!(!format!("{request:?}").contains("PK"));
    let sent = stub.requests().remove(0);
    assert_eq!(sent.body(), &b"PK\x00"[..]);
    assert_eq!(
        text(&sent, "content-type").as_deref(),
        Some("application/zip")
    );
    let none = request.send_json::<Option<Value>>().await.expect("empty");
    assert_eq!(none.into_inner(), None);
}

#[tokio::test]
async fn raw_requests_are_retried_only_if_idempotent() {
    for (method, declared, attempts) in [
        (Method::GET, None, 4),
        (Method::GET, Some(false), 1),
        (Method::HEAD, None, 4),
        (Method::OPTIONS, Some(true), 4),
        (Method::POST, None, 1),
        (Method::POST, Some(true), 4),
        (Method::DELETE, Some(true), 4),
    ] {
        // The service may have executed it.
        let stub = Stub::with(|_| Stub::response(502, ""));
        let mut request = client(&stub).request(method.clone(), "/v1/{project_id}/retried");
        if let Some(idempotent) = declared {
            request = request.idempotent(idempotent);
        }
        let error = request.send().await.expect_err("unavailable");
        let id = format!("{method} /v1/{{project_id}}/retried");
        assert_eq!(error.operation(), Some(&*id));
        assert!(error.to_string().starts_with(&id), "{error}");
        assert_eq!(stub.requests().len(), attempts, "{method} {declared:?}");
    }
    // This one was not executed.
    let stub = Stub::new([Stub::response(429, ""), Stub::response(200, "1")]);
    let request = client(&stub).request(Method::POST, "/v1/throttled");
    assert_eq!(*request.send_json::<u8>().await.expect("retried"), 1);
}

#[tokio::test]
async fn invalid_requests_are_rejected_before_they_are_sent() {
    let stub = Stub::new([]);
    let client = client(&stub);
    let get = |path: &str| client.request(Method::GET, path);
    for (request, parameter, part) in [
        (get("v1/jobs"), "path", "must begin with /"),
        (get("/v1/jobs?limit=1"), "path", "by `query`"),
        (client.request(Method::CONNECT, "/v1"), "method", "CONNECT"),
        (get("/v1/{job_id}"), "job_id", "is missing"),
        (
            get("/v1/{job_id}").path_parameter("job_id", ".."),
            "job_id",
            "another resource",
        ),
        (
            get("/v1").path_parameter("job_id", "1"),
            "job_id",
            "not a parameter of the path",
        ),
        (
            get("/v1").header("a b", "c"),
            "a b",
            "not the name of a header",
        ),
        (get("/v1").header("X-A", "a\r\nb"), "X-A", "visible ASCII"),
        (
            get("/v1").header("Authorization", "mine"),
            "Authorization",
            "sets itself",
        ),
        (
            get("/v1").header("x-sdk-date", "now"),
            "x-sdk-date",
            "sets itself",
        ),
        (
            get("/v1").bytes("a\nb", "x"),
            "content-type",
            "visible ASCII",
        ),
        (
            get("/v1").json(&std::collections::HashMap::from([([1], 1)])),
            "body",
            "no JSON form",
        ),
    ] {
        let error = request.send().await.expect_err(part);
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.parameter(), Some(parameter), "{error}");
        assert!(error.to_string().contains(part), "{error}");
    }
    assert!(stub.requests().is_empty());
    let stub = Stub::with(|_| Stub::response(200, "[1"));
    let request = self::client(&stub).request(Method::GET, "/v1/cut");
    assert!(
        request
            .send_json::<Value>()
            .await
            .expect_err("no JSON")
            .is_decode()
    );
}

#[tokio::test]
async fn headers_of_a_call_replace_those_of_the_client() {
    let stub = Stub::with(|_| Stub::response(200, "{}"));
    let client = client(&stub).with_parameter("app_user_id", "of the client");
    let mut call = client.call(&super::service::LIST_2D_MODEL_TRAINING_JOB);
    call.options(
        CallOptions::new()
            .header("x-app-userid", "mine")
            .header("X-Own", "1"),
    );
    call.bytes().await.expect("a response");
    let sent = stub.requests().remove(0);
    assert_eq!(sent.headers().get_all("x-app-userid").iter().count(), 1);
    assert_eq!(text(&sent, "x-app-userid").as_deref(), Some("mine"));
    assert_eq!(text(&sent, "x-own").as_deref(), Some("1"));
}

#[tokio::test]
async fn one_client_calls_for_several_tenants() {
    let stub = Stub::with(|request| {
        let key = request.headers().get("authorization").expect("signed");
        let key = key.to_str().expect("ASCII");
        let project = if key.contains("AKOTHER") {
            "other"
        } else {
            "own"
        };
        match request.uri().path() {
            "/v3/projects" => {
                Stub::response(200, format!(r#"{{"projects":[{{"id":"{project}"}}]}}"#))
            }
            _ => Stub::response(200, "{}"),
        }
    });
    let client = builder(&stub)
        .region("cn-north-4")
        .build()
        .expect("complete");
    let other = || Credentials::ak_sk("AKOTHER", "another-secret");
    let get = |client: &Client| client.request(Method::GET, "/v1/{project_id}/jobs");
    let options = CallOptions::new().credentials(other()).project_id("given");
    assert!(!format!("{options:?}").contains("another-secret"));
    for request in [get(&client).with_options(options.clone()), get(&client)] {
        request.send().await.expect("a response");
    }
    get(&client)
        .with_options(CallOptions::new().credentials(other()))
        .send()
        .await
        .expect("a response");
    let tenant = client.with_credentials(other());
    for _ in 0..2 {
        get(&tenant).send().await.expect("a response");
    }
    let elsewhere = client.with_project_id("elsewhere");
    assert_eq!(elsewhere.project_id(), Some("elsewhere"));
    get(&elsewhere).send().await.expect("a response");
    let sent: Vec<String> = (stub.requests().iter())
        .map(|request| {
            let authorization = text(request, "authorization").expect("signed");
            let key = if authorization.contains("AKOTHER") {
                "AKOTHER"
            } else {
                "AKEXAMPLE"
            };
            format!("{key} {}", request.uri().path())
        })
        .collect();
    assert_eq!(
        sent,
        [
            "AKOTHER /base/v1/given/jobs",
            "AKEXAMPLE /base/v1/0123abcd/jobs",
            "AKOTHER /v3/projects",
            "AKOTHER /base/v1/other/jobs",
            "AKOTHER /v3/projects",
            "AKOTHER /base/v1/other/jobs",
            "AKOTHER /base/v1/other/jobs",
            "AKEXAMPLE /base/v1/elsewhere/jobs",
        ]
    );
    let mut call = client.call(&super::service::LIST_2D_MODEL_TRAINING_JOB);
    assert_eq!(call.operation.retry, Retry::Idempotent);
    call.options(options);
    call.options(CallOptions::new());
    call.bytes().await.expect("a response");
    let last = stub.requests().pop().expect("sent");
    assert!(
        last.uri().path().starts_with("/base/v1/0123abcd/"),
        "{}",
        last.uri()
    );
}

#[tokio::test]
async fn malformed_values_are_repaired_where_their_end_is_clear() {
    for (body, expected) in [
        ("\u{feff}{\"a\":1}", json!({"a": 1})),
        (
            "{\"a\":\"\\ud800\",\"b\":2}",
            json!({"a": "\u{fffd}", "b": 2}),
        ),
        ("{\"a\":\"x\ny\"}", json!({"a": "x\ny"})),
    ] {
        let stub = Stub::new([Stub::response(200, body)]);
        let request = client(&stub).request(Method::GET, "/v1/a");
        let value = request.send_json::<Value>().await;
        assert_eq!(value.expect(body).into_inner(), expected, "{body}");
    }
}
