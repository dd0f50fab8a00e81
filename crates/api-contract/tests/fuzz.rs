//! Fuzz targets of the readers of recordings, observations and documents: damaged sources cause
//! findings, and never a panic.
//!
//! `FUZZ_MINUTES=60 cargo test --package api-contract --test fuzz` runs longer.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../openapi-document/tests/mutation/mod.rs"]
mod mutation;

use api_contract::{
    Spec,
    compare::{Options, compare},
    openapi,
    report::{Format, Report},
    sources::{har, observations},
    verify,
};
use proptest::prelude::*;

const SPEC: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /v1/books/{id}:
    get:
      operationId: ShowBook
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: q, in: query, schema: {type: integer}}]
      responses:
        '200': {description: ok, headers: {X-Id: {required: true, schema: {type: integer}}}, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
components:
  schemas:
    Book: {type: object, required: [id], properties: {id: {type: string}, state: {type: string, enum: [A, B]}, parts: {type: array, items: {$ref: '#/components/schemas/Book'}}, more: {type: object, additionalProperties: {type: integer}}}}
";

const HAR: &str = r#"{"log": {"entries": [
{"request": {"method": "GET", "url": "https://h/v1/books/7?q=1&x=%C3", "headers": []}, "response": {"status": 200, "headers": [{"name": "X-Id", "value": "a"}],
"content": {"mimeType": "application/json; charset=utf-8", "size": 50, "text": "{\"id\": 7, \"state\": \"C\", \"parts\": [{\"id\": null}], \"more\": {\"a\": \"b\"}}"}}},
{"request": {"method": "POST", "url": "/v1/unknown", "postData": {"mimeType": "application/json", "text": "[1]"}}, "response": {"status": 0, "content": {"size": -1}}}]}}"#;

const OBSERVATIONS: &str = r#"{"operation":"ShowBook","kind":"unknown-field","pointer":"/parts/*/new~1","expected":"absent","found":"string"}
{"operation":"ShowBook","kind":"missing-field","pointer":"/id","found":"null"}
{"operation":"ShowBook","kind":"unknown-enum-value","pointer":"/state","found":"C"}
{"operation":"ShowBook","kind":"wrong-type","pointer":"/more/*","expected":"integer","found":"date-time"}
{"operation":"ShowBook","kind":"undocumented-status","found":"418"}
"#;

const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "\\",
    "\n",
    "/a",
    "/*",
    "null",
    "1e400",
    "\"status\": 99999999999",
    "\\ud800",
    "\"encoding\": \"base64\"",
    "ShowBook",
    "unknown-field",
    "%ff",
    "://",
    "?",
    "#",
    "application/json",
    "$ref: '#/components/schemas/Book'",
    "anyOf: [{}, {}]",
    "\u{202e}",
];

/// Cases of each test that take about a minute together.
const A_MINUTE: u32 = 20_000;

proptest! {
    #![proptest_config(mutation::config(A_MINUTE))]

    #[test]
    fn damaged_recordings_do_not_panic(text in mutation::damaged(vec![HAR.into()], WORDS)) {
        let spec = openapi::read_text("spec.yaml", SPEC).unwrap();
        for against in [None, Some(&spec)] {
            if let Ok(seen) = har::read("a.har", &text, against) {
                let _ = compare(&spec, &seen, Options::default());
            }
        }
        let document = openapi_document::Loader::new().read_text("spec.yaml", SPEC).unwrap();
        let document: Spec = document;
        if let Ok(verified) = verify::recorded(&document, "a.har", &text, false) {
            let report = verify::Report::new("spec.yaml", "a.har", verified);
            let _ = report.render(Format::Text, true);
        }
    }

    #[test]
    fn damaged_observations_do_not_panic(
        text in mutation::damaged(vec![OBSERVATIONS.into()], WORDS)
    ) {
        let spec = openapi::read_text("spec.yaml", SPEC).unwrap();
        if let Ok(seen) = observations::read("a.jsonl", &text, &spec) {
            let _ = compare(&spec, &seen, Options::default());
        }
    }

    #[test]
    fn damaged_documents_are_compared_without_a_panic(
        text in mutation::damaged(vec![SPEC.into()], WORDS)
    ) {
        let spec = openapi::read_text("spec.yaml", SPEC).unwrap();
        if let Ok(damaged) = openapi::read_text("a.yaml", &String::from_utf8_lossy(&text)) {
            let changes = compare(&spec, &damaged, Options::default());
            let report = Report::new("spec.yaml", "a.yaml", changes, damaged.problems);
            for format in [Format::Text, Format::Markdown, Format::Sarif, Format::Html] {
                let _ = report.render(format);
            }
        }
    }
}
