//! Observed values of a service: recorded traffic, and the observations of clients.

use std::fs;

use api_contract::{
    drift::Drift,
    sources::{Kind, Registry},
};

use super::{Exceptions, line, spec};

/// Returns the kind of a source with this text, and its facts that the contract does not expect.
fn seen(name: &str, text: &str) -> (Kind, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    fs::write(&file, text).unwrap();
    let spec = spec();
    let source = Registry::light().open_against(&file, &spec).unwrap();
    let kind = source.origin.kind.clone();
    let drift = Drift::of(&spec, &[source], &Exceptions::of(&spec));
    assert_eq!(drift.problems, []);
    (kind, drift.changes.iter().map(line).collect())
}

#[test]
fn observations_are_reported_as_changes() {
    let state = r#"{"operation":"CreateLoan","kind":"unknown-enum-value","pointer":"/state","expected":"enum","found":"LOST"}"#;
    let property = r#"{"operation":"CreateLoan","kind":"unknown-field","pointer":"/brand_new","expected":"absent","found":"integer"}"#;
    let (kind, changes) = seen("observed.jsonl", &format!("{state}\n{property}\n"));
    assert_eq!(kind, Kind::OBSERVATIONS);
    assert_eq!(
        changes,
        [
            r#"response-property-added brand_new null → "present""#,
            r#"response-enum-value-added state null → "LOST""#,
        ]
    );
}

#[test]
fn traffic_is_compared_with_the_contract() {
    let har = |body: &str| {
        serde_json::json!({"log": {"version": "1.2", "entries": [{
            "request": {
                "method": "GET", "url": "https://library.example/v1/7/readers",
                "headers": [], "queryString": [], "httpVersion": "HTTP/1.1",
            },
            "response": {
                "status": if body.is_empty() { 200 } else { 418 },
                "headers": [], "httpVersion": "HTTP/1.1", "statusText": "",
                "content": {"size": body.len(), "mimeType": "application/json", "text": body},
            },
        }]}})
        .to_string()
    };
    assert_eq!(seen("expected.har", &har("")), (Kind::HAR, Vec::new()));
    let (_, changes) = seen("odd.har", &har("{}"));
    assert_eq!(changes, [r#"response-status-added 418 null → "418""#]);
}
