//! Rejected requests: each has its status and code and a message with the cause, and changes nothing.

use std::time::Duration;

use crate::support::{PICTURES, Request, Response, TRAINING, VIDEOS, get, noon, server};
use huaweicloud_auth::Credentials;
use metastudio_mock::MockServer;

#[track_caller]
fn assert_rejected(response: &Response, status: u16, code: &str, words: &str) {
    assert_eq!(
        response.status_and_code(),
        (status, code.to_owned()),
        "{response:?}"
    );
    assert!(response.message().contains(words), "{}", response.message());
    let id = response.header("x-request-id").unwrap();
    assert_eq!(id.len(), 32);
    let in_body = response.json()["request_id"].as_str().map(str::to_owned);
    let expected = code.starts_with("APIGW").then(|| id.to_owned());
    assert_eq!(in_body, expected);
}

fn deletable(server: &MockServer) -> String {
    let jobs = server.items("training-job").unwrap();
    let job = jobs
        .iter()
        .find(|job| job["state"] == "JOB_FINISH")
        .unwrap();
    format!("{TRAINING}/{}", job["job_id"].as_str().unwrap())
}

#[test]
fn authentication_is_required() {
    let server = server();
    let key = server.credentials();
    let secret = key.expose_secret_key().unwrap();
    let target = deletable(&server);
    let request = Request::delete(&server, &format!("{target}?limit=1"));
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    let wrong_secret = Credentials::ak_sk(key.access_key_id().unwrap(), "wrong");
    let unknown = Credentials::ak_sk("UNKNOWN", secret);
    let mut tampered_query = request.clone().sign(&server, key, noon());
    tampered_query.target = tampered_query.target.replace("limit=1", "limit=2");
    let mut tampered_path = request.clone().sign(&server, key, noon());
    tampered_path.target = tampered_path.target.replace("jobs/", "jobs/0");
    let mut tampered_body = request.clone().body("{}").sign(&server, key, noon());
    tampered_body.body = b"[]".to_vec();
    let mut tampered_method = request.clone().sign(&server, key, noon());
    tampered_method.method = "GET";

    let before = server.items("training-job").unwrap();
    for (case, rejected) in [
        ("none", request.clone()),
        (
            "wrong token",
            request.clone().header("x-auth-token", "wrong"),
        ),
        ("empty token", request.clone().header("x-auth-token", "")),
        (
            "wrong scheme",
            request.clone().header("authorization", "Basic eDp5"),
        ),
        (
            "wrong secret",
            request.clone().sign(&server, &wrong_secret, noon()),
        ),
        (
            "unknown key",
            request.clone().sign(&server, &unknown, noon()),
        ),
        (
            "old",
            request.clone().sign(&server, key, noon() - minutes(16)),
        ),
        (
            "early",
            request.clone().sign(&server, key, noon() + minutes(16)),
        ),
        ("query", tampered_query),
        ("path", tampered_path),
        ("body", tampered_body),
    ] {
        let response = rejected.send(&server);
        assert_rejected(&response, 401, "APIGW.0301", "authentication");
        assert!(!response.message().contains(secret), "{case}");
        assert!(!response.message().contains(server.token()), "{case}");
    }
    assert_eq!(tampered_method.send(&server).status, 401);
    assert_eq!(server.items("training-job").unwrap(), before);

    for at in [noon() - minutes(14), noon() + minutes(14)] {
        let response = Request::get(&server, TRAINING)
            .sign(&server, key, at)
            .send(&server);
        assert_eq!(response.status, 200);
    }
    let both = request
        .header("x-auth-token", "wrong")
        .sign(&server, key, noon());
    assert_eq!(both.send(&server).status, 200);
}

#[test]
fn given_credentials_replace_the_default_ones() {
    let server = crate::support::builder()
        .credentials("AK1", "s1")
        .credentials("AK2", "s:2")
        .token("t1")
        .token("t2")
        .start()
        .unwrap();
    assert_eq!(server.credentials().access_key_id(), Some("AK1"));
    assert_eq!(server.token(), "t1");
    let status = |request: Request| request.send(&server).status;
    let request = Request::get(&server, TRAINING);
    for (id, secret) in [("AK1", "s1"), ("AK2", "s:2")] {
        let key = Credentials::ak_sk(id, secret);
        assert_eq!(
            status(request.clone().sign(&server, &key, noon())),
            200,
            "{id}"
        );
    }
    assert_eq!(status(request.clone().header("x-auth-token", "t2")), 200);
    assert_eq!(
        status(request.clone().header("x-auth-token", "mock-token")),
        401
    );
    let old = Credentials::ak_sk("MOCKACCESSKEY", "mock-secret-key");
    assert_eq!(status(request.sign(&server, &old, noon())), 401);
}

#[test]
fn open_servers_require_no_credentials() {
    let server = crate::support::builder()
        .without_authentication()
        .start()
        .unwrap();
    assert_eq!(Request::get(&server, TRAINING).send(&server).status, 200);
    let other = Request::new("GET", format!("/v1/other/{TRAINING}")).send(&server);
    assert_rejected(&other, 403, "MSS.00000005", "Forbidden");
}

#[test]
fn other_projects_are_rejected() {
    let server = server();
    let other = Request::new("GET", format!("/v1/other/{TRAINING}")).token(&server);
    // This operation documents no 403, and the other one does.
    assert_rejected(&other.send(&server), 403, "MSS.00000005", "Forbidden");
    let header = Request::get(&server, PICTURES).header("x-project-id", "other");
    assert_rejected(
        &header.token(&server).send(&server),
        403,
        "MSS.00000005",
        "Forbidden",
    );
}

#[test]
fn parameters_are_validated_against_the_contract() {
    let server = server();
    let before = server.items("training-job").unwrap();
    for (query, words) in [
        ("limit=101", "limit must be at most 100"),
        ("limit=0", "limit must be at least 1"),
        ("limit=abc", "limit must be an integer"),
        ("limit=", "limit must be an integer"),
        ("limit=1.5", "limit must be an integer"),
        ("offset=-1", "offset must be at least 0"),
        ("offset=2147483648", "offset must be at most 2147483647"),
        (
            "offset=99999999999999999999999",
            "offset must be an integer",
        ),
        ("sort_dir=up", "sort_dir must be one of asc, desc"),
        ("sort_key=color", "sort_key must be one of"),
        ("create_since=yesterday", "create_since must be a time"),
        (
            "create_until=2025-01-01T00:00:00",
            "create_until must be a time",
        ),
        ("is_flexus=yes", "is_flexus must be true or false"),
        ("model_resolution=8K", "model_resolution must be one of"),
        ("limit=10&limit=11", "limit must be sent once, not 2 times"),
        ("name=%zz", "malformed"),
        ("name=%ff", "malformed"),
    ] {
        let request = Request::get(&server, &format!("{TRAINING}?{query}")).token(&server);
        assert_rejected(&request.send(&server), 400, "MSS.00000003", words);
    }
    for value in ["张三".as_bytes(), b"\xff", b"caf\xc3\xa9", b"a\tb"] {
        let request = Request::get(&server, TRAINING).header("x-app-userid", value);
        assert_rejected(
            &request.token(&server).send(&server),
            400,
            "MSS.00000003",
            "X-App-UserId",
        );
    }
    let fine = Request::get(&server, TRAINING).header("X-App-UserId", "user 1");
    assert_eq!(fine.token(&server).send(&server).status, 200);
    assert_eq!(server.items("training-job").unwrap(), before);
}

#[test]
fn long_values_are_abbreviated_in_errors() {
    let server = server();
    let long = "x".repeat(5000);
    let request = Request::get(&server, &format!("{TRAINING}?limit={long}")).token(&server);
    assert!(request.send(&server).message().len() < 300);
}

#[test]
fn paths_outside_the_contract_are_not_found() {
    let server = server();
    let project = server.project_id();
    for target in [
        "/".to_owned(),
        "/v1".to_owned(),
        "*".to_owned(),
        format!("/v1/{project}/digital-human-videos/"),
        format!("/v1/{project}//digital-human-videos"),
        format!("/v1//{TRAINING}"),
        format!("/v1/{project}/{TRAINING}/"),
        format!("/rest/v1/{project}/{TRAINING}"),
        format!("/v1/{project}/x/../{TRAINING}"),
    ] {
        // This response requires no authentication.
        let response = Request::new("GET", target).send(&server);
        assert_rejected(&response, 404, "APIGW.0101", "does not exist");
    }
    let broken = Request::get(&server, &format!("{TRAINING}/%2")).send(&server);
    assert_rejected(&broken, 400, "APIGW.0201", "path is malformed");
}

#[test]
fn other_methods_are_rejected_with_the_allowed_ones() {
    let server = server();
    for (method, below, allow) in [
        ("PATCH", TRAINING.to_owned(), "GET, POST"),
        ("OPTIONS", VIDEOS.to_owned(), "GET"),
        ("POST", format!("{TRAINING}/1"), "GET, PUT, DELETE"),
    ] {
        let target = format!("/v1/{}/{below}", server.project_id());
        let request = Request::new(method, target).token(&server);
        let response = request.send(&server);
        assert_rejected(&response, 405, "APIGW.0101", "method");
        assert_eq!(response.header("allow"), Some(allow));
    }
}

#[test]
fn an_unknown_job_is_not_found() {
    let server = server();
    let request = Request::delete(&server, &format!("{TRAINING}/unknown")).token(&server);
    assert_rejected(
        &request.send(&server),
        404,
        "MSS.00000002",
        "training-job `unknown`",
    );
    assert_eq!(
        get(&server, TRAINING)["count"],
        server.items("training-job").unwrap().len()
    );
}
