//! Control from the process of the test: the clock, the world, counts, and recorded traffic.

use std::time::Duration;

use metastudio_mock::{ControlError, Count, Fault, MockServer, VirtualClock};
use serde_json::{Value, json};

use crate::support::{Request, TRAINING, VIDEOS, builder, get, noon, server};

#[test]
fn the_clock_is_moved_while_the_server_runs() {
    let server = builder()
        .clock(VirtualClock::stepped(noon()))
        .start()
        .unwrap();
    let date = || {
        let response = Request::get(&server, TRAINING).token(&server).send(&server);
        response.header("date").unwrap().to_owned()
    };
    assert_eq!(date(), "Tue, 11 Mar 2025 12:00:00 GMT");
    server.advance(Duration::from_secs(24 * 3600)).unwrap();
    assert_eq!(date(), "Wed, 12 Mar 2025 12:00:00 GMT");
    server.set_time(noon()).unwrap();
    assert_eq!(
        (date(), server.now()),
        ("Tue, 11 Mar 2025 12:00:00 GMT".to_owned(), noon())
    );
    // The list of videos goes back a month, by the same clock.
    let recent = get(&server, VIDEOS)["count"].as_u64().unwrap();
    server.advance(Duration::from_secs(31 * 24 * 3600)).unwrap();
    let later = get(&server, VIDEOS)["count"].as_u64().unwrap();
    assert!(recent > 0 && later == 0, "{recent} {later}");
}

#[test]
fn custom_clocks_are_not_moved() {
    let server = server();
    assert_eq!(
        server.advance(Duration::from_secs(1)),
        Err(ControlError::FixedClock)
    );
    assert_eq!(server.set_time(noon()), Err(ControlError::FixedClock));
}

#[test]
fn received_and_executed_requests_are_counted() {
    let server = server();
    let count = |operation: &str| -> Result<(u64, u64), ControlError> {
        server.count(operation).map(
            |Count {
                 received, executed, ..
             }| (received, executed),
        )
    };
    let list = Request::get(&server, TRAINING);
    list.clone().token(&server).send(&server);
    list.send(&server);
    Request::delete(&server, &format!("{TRAINING}/nobody"))
        .token(&server)
        .send(&server);
    Request::new("GET", "/nowhere").send(&server);
    assert_eq!(count("List2dModelTrainingJob"), Ok((2, 1)));
    assert_eq!(count("Delete2dModelTrainingJob"), Ok((1, 0)));
    assert_eq!(count("ListDigitalHumanVideo"), Ok((0, 0)));
    assert!(
        count("ListNothing")
            .unwrap_err()
            .to_string()
            .contains("ListNothing")
    );
    assert_eq!(server.counts().len(), 2);
    server.clear_requests();
    assert_eq!((server.requests().len(), server.counts().len()), (0, 2));
}

fn names(server: &MockServer) -> Vec<Value> {
    let mut ids: Vec<Value> = (server.items("training-job").unwrap().iter())
        .map(|job| job["job_id"].clone())
        .collect();
    ids.sort_by_key(Value::to_string);
    ids
}

#[test]
fn the_world_can_be_saved_and_restored() {
    let server = server();
    let beginning = names(&server);
    server.clear("training-job").unwrap();
    server
        .insert("training-job", json!({"job_id": "one"}))
        .unwrap();
    server.snapshot("one");
    server
        .insert("training-job", json!({"job_id": "two"}))
        .unwrap();
    server.snapshot("two");
    for (name, expected) in [("one", json!(["one"])), ("two", json!(["one", "two"]))] {
        server.restore(name).unwrap();
        assert_eq!(json!(names(&server)), expected);
        assert_eq!(
            get(&server, TRAINING)["count"],
            expected.as_array().unwrap().len()
        );
    }
    assert_eq!(server.snapshots(), ["one", "two"]);
    let unknown = server.restore("three").unwrap_err().to_string();
    assert_eq!(unknown, "there is no snapshot `three`; there are: one, two");

    let image = server.export_world();
    let other = self::server();
    other.import_world(&image).unwrap();
    assert_eq!(names(&other), names(&server));
    let broken = other.import_world(&json!({"seed": "x"})).unwrap_err();
    assert!(broken.to_string().contains("seed"), "{broken}");

    server.inject(Fault::respond(500)).unwrap();
    server.reset();
    assert_eq!(names(&server), beginning);
    assert_eq!((server.faults().len(), server.counts().len()), (0, 0));
    assert_eq!((server.requests().len(), server.snapshots().len()), (0, 0));
}

#[test]
fn traffic_is_exported_without_secrets() {
    let contract = json!({"openapi": "3.0.3", "paths": {"/accounts": {"post": {
        "operationId": "CreateAccount",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}},
        "responses": {"200": {"content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/A"},
            "example": {"name": "n", "secret_key": "topsecret"},
        }}}},
    }}}, "components": {"schemas": {"A": {"type": "object", "properties": {
        "name": {"type": "string"},
        "secret_key": {"type": "string", "x-sensitive": true},
    }}}}});
    let server = builder().contract(contract).start().unwrap();
    let create =
        || Request::new("POST", "/accounts?a=1%202").header("content-type", "application/json");
    let body = r#"{"name": "n", "secret_key": "topsecret"}"#;
    create().body(body).token(&server).send(&server);
    create()
        .header("x-security-token", "topsecret")
        .body(body)
        .sign(&server, server.credentials(), noon())
        .send(&server);
    create().body(b"\xff").send(&server);
    let har = server.har();
    let text = har.to_string();
    for secret in ["topsecret", server.token(), "mock-secret-key"] {
        assert!(!text.contains(secret), "{secret}: {har:#}");
    }
    let entries = har["log"]["entries"].as_array().unwrap();
    assert_eq!((&har["log"]["version"], entries.len()), (&json!("1.2"), 3));
    let first = &entries[0];
    assert_eq!(
        first["request"]["url"],
        format!("{}/accounts?a=1%202", server.url())
    );
    assert_eq!(
        first["request"]["queryString"],
        json!([{"name": "a", "value": "1 2"}])
    );
    assert_eq!(
        first["request"]["postData"]["text"],
        r#"{"name":"n","secret_key":"[redacted]"}"#
    );
    assert_eq!(
        first["response"]["content"]["text"],
        r#"{"name":"n","secret_key":"[redacted]"}"#
    );
    assert_eq!(first["startedDateTime"], "2025-03-11T12:00:00Z");
    assert_eq!(entries[2]["request"]["postData"]["encoding"], "base64");
    assert_eq!(entries[2]["response"]["status"], 401);
}
