//! Properties of responses that depend on the element, and lists that calls add to.

use std::time::{Duration, SystemTime};

use huaweicloud_mock::{MockServer, VirtualClock};
use serde_json::{Value, json};

use crate::support::{Request, builder};

fn text() -> Value {
    json!({"type": "string"})
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

fn json_of(schema: Value) -> Value {
    json!({"content": {"application/json": {"schema": schema}}})
}

fn ok(schema: Value) -> Value {
    json!({"responses": {"200": json_of(schema)}})
}

fn send(server: &MockServer, method: &'static str, path: &str, body: Value) -> Value {
    let mut request = Request::new(method, path);
    if !body.is_null() {
        request = request.body(body.to_string());
    }
    let response = request.send(server);
    assert_eq!(response.status, 200, "{method} {path}");
    serde_json::from_slice(&response.body).unwrap_or_default()
}

/// A server of jobs: those of kind FILES have one upload for each page, those of kind ARCHIVE have one.
fn serve() -> MockServer {
    let kind = || json!({"type": "string", "enum": ["ARCHIVE", "FILES"]});
    let size = || json!({"type": "string", "enum": ["SMALL", "LARGE"]});
    let state = json!({
        "type": "string", "enum": ["NEW", "DONE"],
        "x-phases": {"waiting": ["NEW"], "succeeded": ["DONE"]},
    });
    let job = object(json!({
        "job_id": text(), "state": state, "kind": kind(), "size": size(),
    }));
    let list = json!({"type": "array", "items": job.clone()});
    let urls = json!({
        "type": "array", "items": text(), "x-where": {"kind": "FILES"},
        "x-length": {"size": {"SMALL": 2, "LARGE": 20}},
    });
    let archive = json!({"type": "string", "x-where": {"kind": "ARCHIVE"}});
    let mut created = ok(object(
        json!({"job_id": text(), "urls": urls, "archive": archive}),
    ));
    created["requestBody"] = json_of(object(json!({"kind": kind(), "size": size()})));
    created["x-effect"] = json!({"does": "create", "set": {"checked": []}});
    let mut check = json!({"responses": {"200": {"description": ""}}});
    check["x-effect"] =
        json!({"does": "update", "resource": "job", "set": {"checked[]": "$request.query.page"}});
    check["parameters"] = json!([
        {"name": "page", "in": "query", "required": true, "schema": {"type": "integer"}},
    ]);
    let mut result = object(json!({
        "complete": {"type": "boolean", "x-in-phases": ["succeeded"]},
        "files": {"type": "array", "items": text(), "x-in-phases": ["succeeded"]},
    }));
    result["required"] = json!(["complete", "files"]);
    let checked = json!({"type": "array", "items": {"type": "integer"}});
    let show = |schema| {
        let mut show = ok(schema);
        show["x-effect"] = json!({"does": "show", "resource": "job"});
        show
    };
    let contract = json!({"openapi": "3.0.3", "paths": {
        "/jobs": {
            "x-resource": {"name": "job", "role": "collection", "id": "job_id", "state": "state"},
            "get": ok(object(json!({"count": {"type": "integer"}, "data": list}))),
            "post": created,
        },
        "/jobs/{job_id}": {
            "x-resource": {"name": "job", "role": "item", "id": "job_id", "state": "state"},
            "get": ok(job),
        },
        "/jobs/{job_id}/result": {"get": show(result)},
        "/jobs/{job_id}/pages": {
            "get": show(object(json!({"checked": checked}))),
            "post": check,
        },
    }});
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    builder(contract)
        .without_authentication()
        .clock(VirtualClock::stepped(start))
        .start()
        .unwrap()
}

#[test]
fn properties_are_returned_for_the_named_elements() {
    let server = serve();
    for _ in 0..8 {
        let body = json!({"kind": "ARCHIVE", "size": "SMALL"});
        let archive = send(&server, "POST", "/jobs", body);
        assert!(
            archive["archive"].is_string() && archive["urls"].is_null(),
            "{archive}"
        );
        for (size, count) in [("SMALL", 2), ("LARGE", 20)] {
            let files = send(
                &server,
                "POST",
                "/jobs",
                json!({"kind": "FILES", "size": size}),
            );
            assert!(files["archive"].is_null());
            assert_eq!(files["urls"].as_array().map(Vec::len), Some(count));
        }
    }
}

#[test]
fn values_are_added_to_a_list_once() {
    let server = serve();
    let job = send(&server, "POST", "/jobs", json!({"kind": "FILES"}));
    let path = format!("/jobs/{}/pages", job["job_id"].as_str().unwrap());
    assert_eq!(
        send(&server, "GET", &path, Value::Null)["checked"],
        json!([])
    );
    for page in [3, 0, 3] {
        send(&server, "POST", &format!("{path}?page={page}"), Value::Null);
    }
    assert_eq!(
        send(&server, "GET", &path, Value::Null)["checked"],
        json!([3, 0])
    );
}

#[test]
fn required_flags_and_lists_depend_on_the_phase() {
    let server = serve();
    for _ in 0..8 {
        let job = send(&server, "POST", "/jobs", json!({"kind": "FILES"}));
        let path = format!("/jobs/{}/result", job["job_id"].as_str().unwrap());
        let waiting = send(&server, "GET", &path, Value::Null);
        assert_eq!(waiting, json!({"complete": false, "files": []}));
        server.advance(Duration::from_secs(60)).unwrap();
        let done = send(&server, "GET", &path, Value::Null);
        assert_eq!(done["complete"], true);
        assert_ne!(done["files"], json!([]));
    }
}
