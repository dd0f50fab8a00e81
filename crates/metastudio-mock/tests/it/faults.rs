//! Every fault as a client sees it, and the counts of the server.

use std::io::Read;
use std::net::TcpStream;
use std::time::Duration;

use metastudio_mock::{Fault, MockServer, VirtualClock};
use serde_json::{Value, json};

use crate::support::{Request, Response, TRAINING, builder, noon};

const LIST: &str = "List2dModelTrainingJob";
const DELETE: &str = "Delete2dModelTrainingJob";
const JOB: &str = "a-job";

/// A server with an active fault, and a job that may be deleted.
fn faulty(fault: Fault) -> MockServer {
    let server = builder().without_authentication().start().unwrap();
    let job = json!({"job_id": JOB, "state": "JOB_FINISH"});
    server.insert("training-job", job).unwrap();
    server.inject(fault).unwrap();
    server
}

fn list(server: &MockServer) -> Request {
    Request::get(server, &format!("{TRAINING}?limit=2"))
}

fn delete(server: &MockServer) -> Request {
    Request::delete(server, &format!("{TRAINING}/{JOB}"))
}

/// Received and executed.
fn count(server: &MockServer, operation: &str) -> (u64, u64) {
    let count = server.count(operation).unwrap();
    (count.received, count.executed)
}

/// Returns the response up to the end of the connection; `None` if it is reset.
fn raw(server: &MockServer, request: &Request) -> Option<String> {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    request.write(&mut stream, server.address());
    let mut bytes = Vec::new();
    let ended = stream.read_to_end(&mut bytes);
    ended.ok().map(|_| String::from_utf8(bytes).unwrap())
}

/// A list that a fault was applied to.
fn listed(fault: Fault) -> Response {
    let server = faulty(fault);
    let response = list(&server).send(&server);
    assert_eq!(count(&server, LIST), (1, 1));
    response
}

fn body(raw: &str) -> &str {
    raw.split_once("\r\n\r\n").unwrap().1
}

fn length(raw: &str) -> usize {
    let line = raw
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    line.unwrap().parse().unwrap()
}

#[test]
fn replaced_responses_can_precede_or_follow_execution() {
    for executed in [false, true] {
        let fault = Fault::respond(503)
            .retry_after(Duration::from_secs(7))
            .operation(DELETE);
        let fault = if executed {
            fault.after_execution()
        } else {
            fault
        };
        let server = faulty(fault.times(1));
        let response = delete(&server).send(&server);
        assert_eq!(response.status_and_code(), (503, "APIGW.0201".to_owned()));
        assert_eq!(response.header("retry-after"), Some("7"));
        assert_eq!(
            response.json()["request_id"],
            response.header("x-request-id").unwrap()
        );
        assert_eq!(count(&server, DELETE), (1, u64::from(executed)));
        let left = server.item("training-job", JOB).unwrap();
        assert_eq!(left.is_none(), executed);
        let [logged] = server.requests().try_into().unwrap();
        assert_eq!(
            (logged.status.unwrap().as_u16(), logged.executed),
            (503, executed)
        );
        let again = delete(&server).send(&server).status;
        assert_eq!(again, if executed { 404 } else { 200 });
    }
}

#[test]
fn replaced_responses_have_the_given_body() {
    for (given, expected, kind) in [
        (json!({"a": 1}), r#"{"a":1}"#, "application/json"),
        (json!("<oops>"), "<oops>", "text/plain; charset=utf-8"),
    ] {
        let server = faulty(Fault::respond(418).body(given).header("x-odd", "1"));
        let response = list(&server).send(&server);
        assert_eq!(response.status, 418);
        assert_eq!(String::from_utf8(response.body.clone()).unwrap(), expected);
        assert_eq!(response.header("content-type"), Some(kind));
        assert_eq!(response.header("x-odd"), Some("1"));
    }
    let server = faulty(Fault::respond(204).body(json!({"a": 1})));
    assert_eq!(list(&server).send(&server).body, b"");
}

#[test]
fn resets_can_precede_or_follow_execution() {
    for executed in [false, true] {
        let fault = match executed {
            false => Fault::reset_before_execution(),
            true => Fault::reset_after_execution(),
        };
        let server = faulty(fault.operation(DELETE));
        assert_eq!(raw(&server, &delete(&server)), None);
        assert_eq!(count(&server, DELETE), (1, u64::from(executed)));
        assert_eq!(
            server.item("training-job", JOB).unwrap().is_none(),
            executed
        );
        let [logged] = server.requests().try_into().unwrap();
        assert_eq!((logged.status, logged.executed), (None, executed));
    }
}

#[test]
fn truncated_bodies_have_the_full_content_length() {
    let server = faulty(Fault::truncate(10));
    let response = raw(&server, &list(&server)).unwrap();
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    assert_eq!(body(&response).len(), 10);
    assert!(length(&response) > 10, "{response}");
    assert_eq!(server.requests()[0].response_body.len(), 10);
    server.clear_faults();
    server.inject(Fault::truncate(usize::MAX)).unwrap();
    let response = raw(&server, &list(&server)).unwrap();
    assert_eq!(
        body(&response).len() + 1,
        length(&response),
        "one byte is missing at least"
    );
}

#[test]
fn wrong_content_lengths_are_sent() {
    let server = faulty(Fault::wrong_length(5).times(1));
    server.inject(Fault::wrong_length(-5)).unwrap();
    // The later of two wins while both strike.
    for by in [-5_isize, -5] {
        let response = raw(&server, &list(&server)).unwrap();
        assert_eq!(
            length(&response),
            body(&response).len().saturating_add_signed(by)
        );
    }
    let server = faulty(Fault::wrong_length(5));
    let response = raw(&server, &list(&server)).unwrap();
    assert_eq!(length(&response), body(&response).len() + 5);
}

#[test]
fn bodies_can_be_corrupted() {
    let sound = listed(Fault::delay(Duration::ZERO));
    let half = listed(Fault::bad_json());
    assert!(sound.body.starts_with(&half.body) && half.body.len() == sound.body.len() / 2);
    let html = listed(Fault::html());
    assert_eq!(
        html.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert!(html.status == 200 && html.body.starts_with(b"<!DOCTYPE html>"));
    let empty = listed(Fault::empty());
    assert_eq!(
        (empty.status, &*empty.body, empty.header("content-type")),
        (200, &b""[..], None)
    );
    let typed = listed(Fault::content_type("text/plain"));
    assert_eq!(typed.header("content-type"), Some("text/plain"));
    assert_eq!(typed.body, sound.body);
}

#[test]
fn headers_can_be_replaced() {
    let skewed = listed(Fault::skewed_date(-3600));
    assert_eq!(skewed.header("date"), Some("Tue, 11 Mar 2025 11:00:00 GMT"));
    let fast = listed(Fault::skewed_date(3600));
    assert_eq!(fast.header("date"), Some("Tue, 11 Mar 2025 13:00:00 GMT"));
    let date = "Tue, 11 Mar 2025 12:00:09 GMT";
    let later = listed(Fault::with_header("retry-after", date));
    assert_eq!(
        (later.status, later.header("retry-after")),
        (200, Some(date))
    );
}

#[test]
fn responses_can_violate_the_contract() {
    let sound = listed(Fault::delay(Duration::ZERO)).json();
    let jobs = |fault| {
        let response = listed(fault).json();
        assert_eq!(response["count"], sound["count"]);
        response["jobs"].as_array().unwrap().clone()
    };
    let all = |fault, field: &str, expected: Value| {
        let jobs = jobs(fault);
        assert_eq!(jobs.len(), 2);
        assert!(jobs.iter().all(|job| job[field] == expected), "{jobs:?}");
    };
    all(
        Fault::set("/jobs/*/state", "HIBERNATING"),
        "state",
        json!("HIBERNATING"),
    );
    all(
        Fault::set("/jobs/*/new", json!({"a": [1]})),
        "new",
        json!({"a": [1]}),
    );
    all(Fault::set("/jobs/*/name", Value::Null), "name", Value::Null);
    assert!(
        jobs(Fault::remove("/jobs/*/job_id"))
            .iter()
            .all(|job| job.get("job_id").is_none())
    );

    let values = jobs(Fault::unknown_values());
    assert!((values.iter()).all(|job| job["state"] == "VALUE_OF_TOMORROW"));
    let ids =
        |jobs: &[Value]| -> Vec<Value> { jobs.iter().map(|job| job["job_id"].clone()).collect() };
    assert_eq!(ids(&values), ids(sound["jobs"].as_array().unwrap()));
    let page_with_unknown = listed(Fault::unknown_fields()).json();
    for object in [
        &page_with_unknown,
        &page_with_unknown["jobs"][0],
        &page_with_unknown["jobs"][1],
    ] {
        assert!(object.get("member_of_tomorrow").is_some(), "{object}");
    }

    let (first, second) = (sound["jobs"][0].clone(), sound["jobs"][1].clone());
    assert_eq!(
        jobs(Fault::duplicate_element()),
        [first.clone(), second.clone(), first]
    );
    assert_eq!(jobs(Fault::missing_element()), [second]);
    assert_eq!(jobs(Fault::missing_page()), [Value::Null; 0]);
}

#[test]
fn pages_can_be_repeated() {
    let server = faulty(Fault::repeated_page().nth(2));
    let page = |offset| {
        let target = format!("{TRAINING}?limit=1&offset={offset}");
        Request::get(&server, &target).send(&server).json()
    };
    let (first, second, third) = (page(0), page(1), page(2));
    assert_eq!(first, second);
    assert_ne!(second, third);
}

#[test]
fn throttling_follows_the_server_clock() {
    let clock = VirtualClock::stepped(noon());
    let server = builder()
        .clock(clock.clone())
        .without_authentication()
        .start()
        .unwrap();
    server.inject(Fault::throttle(3)).unwrap();
    let statuses = |requests: usize| -> Vec<u16> {
        (0..requests)
            .map(|_| list(&server).send(&server).status)
            .collect()
    };
    assert_eq!(statuses(5), [200, 200, 200, 429, 429]);
    assert_eq!(
        list(&server).send(&server).status_and_code(),
        (429, "APIGW.0308".to_owned())
    );
    assert_eq!(
        delete(&server).send(&server).status,
        404,
        "each has its own count"
    );
    clock.advance(Duration::from_millis(334));
    assert_eq!(statuses(2), [200, 429]);
    assert_eq!(count(&server, LIST), (8, 4));
    assert_eq!(server.faults()[0].struck, 4);
}

#[test]
fn documented_rates_depend_on_the_region() {
    let operation = |id: &str, rates: Value| {
        json!({"get": {"operationId": id, "x-rate-limit": rates, "responses": {"200": {
            "content": {"application/json": {"example": {"a": 1}}},
        }}}})
    };
    let contract = json!({"openapi": "3.0.3", "paths": {
        "/limited": operation("Limited", json!({"default": 1, "north": 2})),
        "/free": operation("Free", json!({})),
    }});
    for (region, through) in [("north", 2), ("south", 1)] {
        let server = builder()
            .contract(contract.clone())
            .without_authentication()
            .start()
            .unwrap();
        server
            .inject(Fault::throttle_as_documented(region))
            .unwrap();
        for _ in 0..4 {
            Request::new("GET", "/limited").send(&server);
            Request::new("GET", "/free").send(&server);
        }
        assert_eq!(count(&server, "Limited"), (4, through), "{region}");
        assert_eq!(count(&server, "Free"), (4, 4), "{region}");
    }
}

#[test]
fn delayed_responses_follow_the_server_clock() {
    let clock = VirtualClock::stepped(noon());
    let server = builder()
        .clock(clock.clone())
        .without_authentication()
        .start()
        .unwrap();
    server
        .inject(Fault::delay(Duration::from_secs(3600)).operation(LIST))
        .unwrap();
    let mut stream = TcpStream::connect(server.address()).unwrap();
    list(&server).write(&mut stream, server.address());
    // Other calls proceed. The delayed one is executed, and only its response is delayed.
    while count(&server, LIST) != (1, 1) {
        assert_eq!(delete(&server).send(&server).status, 404);
    }
    stream.set_nonblocking(true).unwrap();
    assert!(stream.peek(&mut [0]).is_err());
    stream.set_nonblocking(false).unwrap();
    clock.advance(Duration::from_secs(3600));
    let response = crate::support::read(&mut std::io::BufReader::new(stream));
    assert_eq!(
        response.header("date"),
        Some("Tue, 11 Mar 2025 12:00:00 GMT")
    );
    let mut requests = server.requests().into_iter();
    let logged = (requests.find(|request| request.operation.as_deref() == Some(LIST))).unwrap();
    assert_eq!(
        (logged.received, logged.took),
        (noon(), Duration::from_secs(3600))
    );
}

#[test]
fn faults_are_combined_and_the_first_response_wins() {
    let server = faulty(Fault::set("/jobs", json!([])));
    server.inject(Fault::set("/jobs/more", 1)).unwrap();
    server.inject(Fault::skewed_date(60)).unwrap();
    let response = list(&server).send(&server);
    assert_eq!(response.json()["jobs"], json!([]));
    assert_eq!(
        response.header("date"),
        Some("Tue, 11 Mar 2025 12:01:00 GMT")
    );

    let server = faulty(Fault::respond(502).after_execution());
    server.inject(Fault::respond(503)).unwrap();
    server.inject(Fault::reset_before_execution()).unwrap();
    assert_eq!(list(&server).send(&server).status, 502);
    assert_eq!(count(&server, LIST), (1, 1));
}

#[test]
fn faults_can_be_limited_to_some_requests() {
    let server = faulty(
        Fault::respond(500)
            .path("/v1/*/jobs/*")
            .method("delete")
            .nth(2),
    );
    let statuses = [
        list(&server),
        delete(&server),
        delete(&server),
        delete(&server),
    ]
    .map(|request| request.send(&server).status);
    assert_eq!(statuses, [200, 200, 500, 404]);
    let unknown = faulty(Fault::respond(500));
    assert_eq!(Request::new("GET", "/nowhere").send(&unknown).status, 500);
    assert_eq!(unknown.counts().len(), 0);
}

#[test]
fn invalid_faults_are_rejected() {
    let server = builder().start().unwrap();
    for (fault, message) in [
        (Fault::respond(199), "199"),
        (Fault::respond(503).header("a b", "x"), "a b"),
        (Fault::with_header("a", "x\r\nb: y"), "no header"),
        (Fault::empty().probability(1.5, 0), "1.5"),
        (Fault::set("jobs", 1), "jobs"),
        (Fault::throttle(0), "rate of 0"),
        (Fault::empty().operation("ListNothing"), "ListNothing"),
    ] {
        let error = server.inject(fault).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
    assert_eq!(server.faults().len(), 0);
}
