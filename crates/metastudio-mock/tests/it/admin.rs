//! The admin port: the same control, over HTTP.

use std::net::SocketAddr;
use std::time::SystemTime;

use metastudio_mock::{MockServer, StartError, VirtualClock};
use serde_json::{Value, json};

use crate::support::{Request, Response, TRAINING, builder, get, noon};

const LOOPBACK: &str = "127.0.0.1:0";

fn server() -> MockServer {
    let builder = builder().clock(VirtualClock::stepped(noon()));
    builder.admin(LOOPBACK.parse().unwrap()).start().unwrap()
}

fn send(server: &MockServer, request: &Request) -> Response {
    let url = server.admin_url().unwrap();
    request.send_to(url.strip_prefix("http://").unwrap().parse().unwrap())
}

/// Returns the JSON of a successful response; `null` if it has none.
fn done(server: &MockServer, method: &'static str, path: &str, body: Value) -> Value {
    let mut request = Request::new(method, path);
    if !body.is_null() {
        request = request.body(body.to_string());
    }
    let response = send(server, &request);
    let status = if response.body.is_empty() { 204 } else { 200 };
    assert_eq!(
        response.status,
        status,
        "{method} {path}: {}",
        String::from_utf8_lossy(&response.body)
    );
    if status == 204 {
        Value::Null
    } else {
        response.json()
    }
}

fn read(server: &MockServer, path: &str) -> Value {
    done(server, "GET", path, Value::Null)
}

#[test]
fn the_overview_lists_resources_and_operations() {
    let server = server();
    let overview = read(&server, "/");
    assert_eq!(overview["service"], server.url());
    assert_eq!(overview["now"], "2025-03-11T12:00:00Z");
    assert_eq!(overview["resources"], json!(server.resources()));
    assert!(overview["operations"].as_u64().unwrap() >= 4);
}

#[test]
fn faults_can_be_injected_and_removed() {
    let server = server();
    let fault = json!({
        "operation": "List2dModelTrainingJob",
        "times": 1,
        "effect": {"respond": {"status": 503, "headers": {"retry-after": "7"}}},
    });
    let one = done(&server, "POST", "/faults", fault.clone());
    let other = done(&server, "POST", "/faults", json!({"effect": "bad_json"}));
    assert_ne!(one["id"], other["id"]);
    let response = Request::get(&server, TRAINING).token(&server).send(&server);
    assert_eq!(
        (response.status, response.header("retry-after")),
        (503, Some("7"))
    );
    let faults = read(&server, "/faults");
    assert_eq!(
        (&faults[0]["fault"], &faults[0]["struck"]),
        (&fault, &json!(1))
    );
    done(
        &server,
        "DELETE",
        &format!("/faults/{}", other["id"]),
        Value::Null,
    );
    assert_eq!(read(&server, "/faults").as_array().unwrap().len(), 1);
    done(&server, "DELETE", "/faults", Value::Null);
    assert_eq!(read(&server, "/faults"), json!([]));
    let counts = read(&server, "/counts");
    assert_eq!(
        counts,
        json!({"List2dModelTrainingJob": {"received": 1, "executed": 0}})
    );
}

#[test]
fn the_clock_is_moved() {
    let server = server();
    let moved = done(&server, "POST", "/clock/advance", json!({"seconds": 1.5}));
    assert_eq!(moved, json!({"now": "2025-03-11T12:00:01.5Z"}));
    done(
        &server,
        "PUT",
        "/clock",
        json!({"now": "1970-01-01T08:00:00+08:00"}),
    );
    assert_eq!(server.now(), SystemTime::UNIX_EPOCH);
    assert_eq!(
        read(&server, "/clock"),
        json!({"now": "1970-01-01T00:00:00Z"})
    );
}

#[test]
fn the_world_can_be_seeded_saved_and_reset() {
    let server = server();
    let before = read(&server, "/resources");
    done(&server, "DELETE", "/resources/training-job", Value::Null);
    done(
        &server,
        "POST",
        "/resources/training-job",
        json!([{"job_id": "a/b"}, {"job_id": "c"}]),
    );
    done(&server, "PUT", "/snapshots/two", Value::Null);
    done(
        &server,
        "POST",
        "/resources/training-job",
        json!({"job_id": "d"}),
    );
    assert_eq!(get(&server, TRAINING)["count"], 3);
    assert_eq!(
        read(&server, "/resources/training-job/a%2Fb"),
        json!({"job_id": "a/b"})
    );
    done(
        &server,
        "DELETE",
        "/resources/training-job/a%2Fb",
        Value::Null,
    );
    done(&server, "POST", "/snapshots/two/restore", Value::Null);
    assert_eq!(read(&server, "/resources")["training-job"], 2);
    assert_eq!(read(&server, "/snapshots"), json!(["two"]));
    done(&server, "DELETE", "/snapshots/two", Value::Null);
    let image = read(&server, "/world");
    done(&server, "DELETE", "/resources/training-job", Value::Null);
    done(&server, "PUT", "/world", image);
    assert_eq!(read(&server, "/resources")["training-job"], 2);
    done(&server, "POST", "/reset", Value::Null);
    assert_eq!(read(&server, "/resources"), before);
    assert_eq!(read(&server, "/requests"), json!([]));
}

#[test]
fn requests_are_listed_and_exported() {
    let server = server();
    get(&server, TRAINING);
    let requests = read(&server, "/requests");
    assert_eq!(requests[0]["operation"], "List2dModelTrainingJob");
    assert_eq!(read(&server, "/requests/har"), server.har());
    done(&server, "DELETE", "/requests", Value::Null);
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn invalid_admin_requests_are_rejected_with_a_reason() {
    let server = server();
    for (method, path, body, status, reason) in [
        ("GET", "/nothing", "", 404, "no path `/nothing`"),
        ("GET", "/faults/schema/x", "", 404, "no path"),
        ("PATCH", "/clock", "", 405, "GET, PUT"),
        ("DELETE", "/faults/7", "", 404, "no fault `7`"),
        ("DELETE", "/faults/x", "", 404, "no fault `x`"),
        ("POST", "/faults", "{", 400, "EOF"),
        (
            "POST",
            "/faults",
            r#"{"effect": "explode"}"#,
            400,
            "explode",
        ),
        (
            "POST",
            "/faults",
            r#"{"effect": "empty", "often": 1}"#,
            400,
            "often",
        ),
        (
            "POST",
            "/faults",
            r#"{"effect": {"respond": {"status": 99}}}"#,
            400,
            "99",
        ),
        (
            "POST",
            "/faults",
            r#"{"effect": "empty", "operation": "No"}"#,
            400,
            "`No`",
        ),
        ("POST", "/clock/advance", r#"{"seconds": -1}"#, 400, "-1"),
        ("PUT", "/clock", r#"{"now": "noon"}"#, 400, "year"),
        (
            "POST",
            "/snapshots/none/restore",
            "",
            404,
            "no snapshot `none`",
        ),
        ("DELETE", "/snapshots/none", "", 404, "no snapshot `none`"),
        (
            "GET",
            "/resources/none",
            "",
            400,
            "no resource named `none`",
        ),
        (
            "GET",
            "/resources/training-job/none",
            "",
            404,
            "no training-job `none`",
        ),
        (
            "DELETE",
            "/resources/training-job/none",
            "",
            404,
            "no training-job `none`",
        ),
        (
            "POST",
            "/resources/training-job",
            r#"[{"job_id": "a"}, {}]"#,
            400,
            "1 elements before it",
        ),
        ("GET", "/resources/%f", "", 400, "hexadecimal"),
    ] {
        let response = send(&server, &Request::new(method, path).body(body));
        assert_eq!(response.status, status, "{method} {path} {body}");
        let message = response.json()["error"].as_str().unwrap().to_owned();
        assert!(
            message.contains(reason),
            "{method} {path} {body}: {message}"
        );
    }
    let allow = send(&server, &Request::new("PATCH", "/reset"));
    assert_eq!(allow.header("allow"), Some("POST"));
}

#[test]
fn cross_origin_and_remote_access_are_rejected() {
    let server = server();
    let page = Request::new("POST", "/reset").header("origin", "http://evil.example");
    assert_eq!(send(&server, &page).status, 403);
    let public: SocketAddr = "0.0.0.0:0".parse().unwrap();
    let error = builder().admin(public).start().unwrap_err();
    assert!(matches!(error, StartError::PublicAdmin { address } if address == public));
    assert_eq!(builder().start().unwrap().admin_url(), None);
}

#[test]
fn the_service_port_does_not_serve_the_admin_api() {
    let server = server();
    for path in ["/", "/reset", "/faults", "/clock"] {
        assert_eq!(
            Request::new("GET", path).send(&server).status_and_code(),
            (404, "APIGW.0101".to_owned())
        );
    }
}
