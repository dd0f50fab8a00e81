//! Large and hostile inputs: the work grows with the size of the input, and nothing uses the stack.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{collections::BTreeSet, fmt::Write};

use api_contract::{
    Spec,
    compare::{Options, compare},
    drift::{Drift, Exceptions},
    openapi,
    sources::{Registry, har, observations},
    verify,
};
use serde_json::{Value, json};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

/// Returns a contract with an operation that returns a map of texts.
fn texts() -> String {
    format!(
        "{HEAD}paths: {{/a: {{get: {{operationId: a, responses: {{'200': {{description: ok, content: \
         {{application/json: {{schema: {{type: object, additionalProperties: {{type: string}}}}}}}}}}}}}}}}}}\n"
    )
}

fn recording(calls: impl Iterator<Item = (String, String)>) -> Vec<u8> {
    let entries: Vec<Value> = calls
        .map(|(url, body)| {
            json!({
                "request": { "method": "GET", "url": url, "headers": [] },
                "response": { "status": 200, "headers": [], "content": {
                    "mimeType": "application/json", "size": body.len(), "text": body,
                } },
            })
        })
        .collect();
    let har = json!({ "log": { "entries": entries } });
    serde_json::to_vec_pretty(&har).unwrap()
}

#[test]
fn many_unknown_calls_are_located() {
    let spec = openapi::read_text("spec.yaml", &texts()).unwrap();
    let calls = (0..3_000).map(|n| (format!("https://cdn/x/{n}.js"), "x".repeat(2_000)));
    let seen = har::read("a.har", &recording(calls), Some(&spec)).unwrap();
    let lines: BTreeSet<usize> = seen.problems.iter().map(|one| one.place.line).collect();
    assert_eq!((seen.problems.len(), lines.len()), (3_000, 3_000));
}

#[test]
fn many_violations_are_reported_once_each() {
    let spec: Spec = openapi_document::Loader::new()
        .read_text("spec.yaml", &texts())
        .unwrap();
    let body: serde_json::Map<String, Value> =
        (0..8_000).map(|n| (format!("k{n}"), json!(n))).collect();
    let body = Value::Object(body).to_string();
    let calls = [0, 1].map(|_| ("https://h/a".to_owned(), body.clone()));
    let found = verify::recorded(&spec, "a.har", &recording(calls.into_iter()), false).unwrap();
    assert_eq!(found.changes.len(), 8_000);
}

#[test]
fn many_unknown_operations_are_listed() {
    let paths = |prefix: &str, count: usize| {
        let mut text = format!("{HEAD}paths:\n");
        for number in 0..count {
            _ = writeln!(
                text,
                "  /{prefix}{number}/x: {{get: {{operationId: {prefix}{number}, responses: {{'200': \
                 {{description: ok}}}}}}}}"
            );
        }
        text
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vendor.yaml");
    std::fs::write(&path, paths("other", 4_000)).unwrap();
    let spec = openapi::read_text("spec.yaml", &paths("thing", 400)).unwrap();
    let source = Registry::light().open(&path).unwrap();
    let drift = Drift::of(&spec, &[source], &Exceptions::of(&spec));
    assert_eq!(drift.beyond[0].operations.len(), 4_000);
}

#[test]
fn long_pointers_of_observations_are_rejected() {
    let spec = openapi::read_text("spec.yaml", &texts()).unwrap();
    let event = |pointer: &str| {
        json!({ "operation": "a", "kind": "unknown-field", "pointer": pointer, "found": "string" })
            .to_string()
    };
    let text = format!("{}\n{}\n", event(&"/a".repeat(100_000)), event("/b"));
    let seen = observations::read("a.jsonl", text.as_bytes(), &spec).unwrap();
    assert_eq!(seen.problems.len(), 1);
    assert!(seen.problems[0].message.contains("more than 128 parts"));
}

#[test]
fn choices_that_share_alternatives_are_compared_once() {
    let contract = |kind: &str, last: &str| {
        let mut text = texts().replace("{type: string}", "{$ref: '#/components/schemas/S0'}");
        text.push_str("components:\n  schemas:\n");
        for number in 0..60 {
            let next = format!("{{$ref: '#/components/schemas/S{}'}}", number + 1);
            let other = format!("{{type: object, properties: {{p{number}: {next}}}}}");
            let _ = writeln!(
                text,
                "    S{number}: {{{kind}: [{next}, {{{kind}: [{next}, {other}]}}]}}"
            );
        }
        let _ = writeln!(
            text,
            "    S60: {{{kind}: [{{type: {last}}}, {{type: boolean}}]}}"
        );
        openapi::read_text("a.yaml", &text).unwrap()
    };
    for kind in ["anyOf", "oneOf"] {
        let (old, new) = (contract(kind, "string"), contract(kind, "number"));
        assert_eq!(compare(&old, &old, Options::default()), []);
        assert!(!compare(&old, &new, Options::default()).is_empty());
    }
}

/// A schema that applies itself to objects with a property, beside other requirements of that property, is
/// combined once.
#[test]
fn a_dependency_on_the_schema_itself_ends() {
    let thing = json!({ "$ref": "#/components/schemas/Thing" });
    let contract = json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": {},
        "components": { "schemas": { "Thing": {
            "dependentRequired": { "a": ["b"] },
            "dependentSchemas": { "a": { "allOf": [thing] } },
        } } },
    });
    let contract = openapi::read_text("a.json", &contract.to_string()).unwrap();
    assert_eq!(compare(&contract, &contract, Options::default()), []);
}
