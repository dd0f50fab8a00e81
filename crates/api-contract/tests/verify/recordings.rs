//! Recordings instead of a service.

use api_contract::verify::{self, Verified};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::library;

fn entry(method: &str, url: &str, status: u16, content: &Value) -> Value {
    json!({
        "request": { "method": method, "url": url, "headers": [] },
        "response": {
            "status": status,
            "headers": [{ "name": "X-Request-ID", "value": "1" }],
            "content": content,
        },
    })
}

fn text(text: &str) -> Value {
    json!({ "size": text.len(), "mimeType": "application/json", "text": text })
}

fn recorded(entries: &[Value]) -> Verified {
    let archive = json!({ "log": { "version": "1.2", "entries": entries } }).to_string();
    verify::recorded(&library(), "calls.har", archive.as_bytes(), false).unwrap()
}

#[test]
fn every_recorded_response_is_checked() {
    let verified = recorded(&[
        entry(
            "GET",
            "https://h/rest/v1/main/books?limit=1",
            200,
            &text(r#"{"books": []}"#),
        ),
        entry(
            "GET",
            "https://h/v1/main/books",
            200,
            &text(r#"{"books": {}}"#),
        ),
        entry("GET", "https://h/v1/main/books/7", 418, &text("{}")),
        entry(
            "DELETE",
            "https://h/v1/main/books/7",
            204,
            &json!({ "size": 0, "mimeType": "" }),
        ),
    ]);
    assert_eq!(verified.problems, []);
    let kept: Vec<bool> = verified.calls.iter().map(|call| call.kept).collect();
    assert_eq!(kept, [true, false, false, true]);
    let ids = verified.changes.iter().map(|change| change.id.as_str());
    let ids: Vec<&str> = ids.collect();
    assert_eq!(ids, ["response-body-type", "response-status-undocumented"]);
    let seen = &verified.changes[0].new_location.file;
    assert_eq!(seen, "calls.har#/log/entries/1");
}

#[test]
fn unrecorded_content_is_unknown() {
    let verified = recorded(&[
        entry(
            "GET",
            "https://h/v1/main/books",
            200,
            &json!({ "size": 9, "mimeType": "application/json" }),
        ),
        entry(
            "GET",
            "https://h/v1/main/books",
            200,
            &json!({
                "size": 9, "mimeType": "application/json", "text": "e30=", "encoding": "base64",
            }),
        ),
    ]);
    assert_eq!((verified.changes.len(), verified.calls.len()), (0, 2));
}

#[test]
fn unmatched_entries_are_reported() {
    let verified = recorded(&[
        entry("GET", "https://h/favicon.ico", 200, &text("")),
        entry("PUT", "https://h/v1/main/books", 200, &text("")),
        entry("GET", "https://h/v1/main/books", 0, &text("")),
    ]);
    assert_eq!((verified.calls.len(), verified.problems.len()), (0, 3));
}

#[test]
fn invalid_recordings_are_rejected() {
    for text in ["", "{}", "[1]", "{\"log\": {}}", "\u{0}"] {
        let rejected = verify::recorded(&library(), "calls.har", text.as_bytes(), false);
        assert!(rejected.unwrap_err().to_string().contains("calls.har"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn arbitrary_bodies_do_not_panic(body in ".{0,60}", status in 0_u16..1000, kind in "[ -~]{0,20}") {
        let content = json!({ "size": body.len(), "mimeType": kind, "text": body });
        recorded(&[entry("GET", "http://h/v1/main/books", status, &content)]);
    }
}
