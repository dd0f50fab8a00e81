//! Recordings: their facts alone, and against a contract.

use api_contract::{model::Contract, openapi, sources::har};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::facts::facts;

fn library() -> Contract {
    openapi::read_text("library.yaml", include_str!("library.yaml")).unwrap()
}

fn call(method: &str, url: &str, status: u16, body: &Value) -> Value {
    json!({
        "request": {"method": method, "url": url, "headers": [{"name": "X-Auth-Token", "value": "secret"}]},
        "response": {"status": status, "content": {"mimeType": "application/json; charset=utf-8", "text": body.to_string()}},
    })
}

fn recording(calls: &[Value]) -> String {
    serde_json::to_string_pretty(&json!({"log": {"version": "1.2", "entries": calls}})).unwrap()
}

fn read(calls: &[Value], against: Option<&Contract>) -> Contract {
    har::read("calls.har", recording(calls).as_bytes(), against).unwrap()
}

const BOOKS: &str = "https://api.example.com/v1/p1/books?limit=10";

#[test]
fn facts_are_read_from_a_recording() {
    let books = json!({"count": 2, "books": [
        {"id": "a", "state": "ON_LOAN", "note": "Who reads this?", "weight": 1.5, "sequel": null},
        {"id": "b", "state": "ON_SHELF", "note": "", "weight": 2},
    ]});
    let mut create = call(
        "POST",
        "https://api.example.com/v1/p1/books",
        201,
        &json!({"id": "c"}),
    );
    create["request"]["postData"] =
        json!({"mimeType": "application/json", "text": "{\"title\": \"T\"}"});
    let failed = call("GET", BOOKS, 0, &json!({}));
    let calls = [
        call("GET", BOOKS, 200, &books),
        call(
            "GET",
            "https://api.example.com/v1/p1/books/12?full=true",
            404,
            &json!({"error_code": "L.1"}),
        ),
        create,
        failed,
    ];
    insta::assert_snapshot!(facts(&read(&calls, None)));
}

#[test]
fn facts_of_the_contract_are_not_repeated() {
    let as_expected = json!({"count": 1, "books": [
        {"id": "a", "state": "ON_SHELF", "title": "T", "weight": 60, "sequel": null, "labels": {"x": ["y"]}},
    ]});
    let contract = read(&[call("GET", BOOKS, 200, &as_expected)], Some(&library()));
    let reported = facts(&contract);
    for line in reported.lines().filter(|line| line.contains(" .")) {
        let expected = line.ends_with(": unknown")
            || line.ends_with(".books: of (unknown)")
            || line.ends_with(".labels: of any names (of (unknown))")
            || line.ends_with(".state: some values \"ON_SHELF\"");
        assert!(expected, "{line}");
    }
    assert!(
        reported.contains("GET /v1/{project_id}/books is ListBooks"),
        "{reported}"
    );
}

#[test]
fn unexpected_facts_are_reported() {
    let unexpected = json!({"count": "1", "books": [
        {"state": "BURNT", "title": null, "sequel": {"id": 7}, "new": [true]},
    ]});
    let calls = [
        call(
            "GET",
            "https://api.example.com/rest/v1/p1/books?sort=asc",
            200,
            &unexpected,
        ),
        call("GET", BOOKS, 418, &json!({})),
    ];
    insta::assert_snapshot!(facts(&read(&calls, Some(&library()))));
}

#[test]
fn unknown_calls_are_reported_with_their_location() {
    let calls = [
        call("GET", BOOKS, 200, &json!({})),
        call(
            "GET",
            "https://elsewhere.example.com/pixel",
            200,
            &json!({}),
        ),
        json!({"request": {"method": "BREW", "url": BOOKS}}),
        json!(7),
    ];
    let contract = read(&calls, Some(&library()));
    assert_eq!(contract.operations.items.len(), 1);
    let problems: Vec<String> = contract.problems.iter().map(ToString::to_string).collect();
    let [elsewhere, brew, number] = problems.try_into().unwrap();
    assert!(
        elsewhere.contains("GET /pixel fits no operation"),
        "{elsewhere}"
    );
    assert!(elsewhere.contains("pointer: /log/entries/1"), "{elsewhere}");
    assert!(!elsewhere.contains("calls.har\n"), "no line: {elsewhere}");
    assert!(brew.contains("`BREW` is no HTTP method"), "{brew}");
    assert!(number.contains("lacks `request/method`"), "{number}");
}

#[test]
fn invalid_recordings_are_rejected() {
    for garbage in [
        &b""[..],
        b"{}",
        b"[1]",
        b"{\"log\": {\"entries\": 3}}",
        b"\xff\xfe",
        b"{\"log\":",
    ] {
        let reported = har::read("calls.har", garbage, None)
            .unwrap_err()
            .to_string();
        assert!(reported.contains("calls.har"), "{reported}");
    }
}

proptest! {
    #[test]
    fn truncated_and_damaged_recordings_do_not_panic(at in any::<prop::sample::Index>(), with in any::<u8>()) {
        let body = json!({"count": 1, "books": [{"id": "a"}]});
        let mut bytes = recording(&[call("GET", BOOKS, 200, &body)]).into_bytes();
        let at = at.index(bytes.len());
        let _ = har::read("calls.har", &bytes[..at], Some(&library()));
        bytes[at] = with;
        let _ = har::read("calls.har", &bytes, Some(&library()));
    }
}
