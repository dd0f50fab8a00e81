//! Observations of the client, as facts.

use api_contract::{model::Contract, openapi, sources::observations};
use proptest::prelude::*;
use serde_json::json;

use crate::facts::facts;

fn library() -> Contract {
    openapi::read_text("library.yaml", include_str!("library.yaml")).unwrap()
}

fn event(kind: &str, pointer: &str, expected: &str, found: &str) -> String {
    let event = json!({
        "client": "0.1.0", "family": "books", "operation": "ListBooks", "kind": kind,
        "pointer": pointer, "expected": expected, "found": found, "more": 1,
    });
    format!("{event}\n")
}

fn read(lines: &str) -> Contract {
    observations::read("drift.jsonl", lines.as_bytes(), &library()).unwrap()
}

#[test]
fn every_kind_becomes_a_fact() {
    let lines: String = [
        event("unknown-enum-value", "/books/*/state", "enum", "being-read"),
        event("unknown-field", "/books/*/new~1old", "absent", "integer"),
        event("missing-field", "/books/*/id", "required", "absent"),
        event("missing-field", "/books/*/title", "required", "null"),
        event("wrong-type", "/count", "int32", "string"),
        event("wrong-type", "/books/*/printed", "date-time", "string"),
        event("wrong-type", "/books/*/weight", "number", "null"),
        event("wrong-type", "/books/*/labels/*", "array", "string"),
        event(
            "wrong-type",
            "/books/*/sequel/sequel/weight",
            "number",
            "boolean",
        ),
        event("undocumented-status", "", "200", "503"),
    ]
    .concat();
    let contract = read(&lines);
    assert_eq!(contract.problems, []);
    insta::assert_snapshot!(facts(&contract));
}

#[test]
fn facts_have_the_line_of_their_event() {
    let first = event("wrong-type", "/count", "int32", "string");
    let second = event("unknown-field", "/new", "absent", "string");
    let contract = read(&format!("{first}\n{second}"));
    let response = &contract.operations.items[0].responses.items[0];
    let id = *response.content.items[0].schema.value().unwrap();
    let lines: Vec<(String, usize)> = contract
        .schema(id)
        .properties
        .items
        .iter()
        .map(|property| {
            let place = contract.places.locate(&[(property.at, "")]).remove(0);
            (property.name.to_string(), place.line)
        })
        .collect();
    assert_eq!(lines, [("count".into(), 1), ("new".into(), 3)]);
}

#[test]
fn lines_without_a_fact_are_reported() {
    let lines: String = [
        event("unknown-field", "/known", "absent", "string"),
        "{\"operation\": \"ListBooks\"\n".into(),
        event("unknown-mood", "/x", "calm", "angry"),
        event("unknown-field", "/books/*/*", "absent", "string"),
        event("unknown-enum-value", "/books/*/state", "enum", "*"),
        event("wrong-type", "", "json", "text"),
        event("unknown-field", "/x", "absent", "string").replace("ListBooks", "ListCats"),
    ]
    .concat();
    let contract = read(&lines);
    let reported: Vec<String> = contract
        .problems
        .iter()
        .map(|problem| format!("{}: {}", problem.place, problem.message))
        .collect();
    insta::assert_snapshot!(reported.join("\n"));
    assert!(facts(&contract).contains(".known: string"));
    assert!(!facts(&contract).contains(".x"));
}

#[test]
fn files_without_observations_are_rejected() {
    for garbage in [&b""[..], b"\n\n", b"{}", b"hello\n", b"\xff\x00"] {
        let rejected = observations::read("drift.jsonl", garbage, &library());
        let reported = rejected.unwrap_err().to_string();
        assert!(
            reported.contains("the file holds no observation"),
            "{reported}"
        );
    }
}

proptest! {
    #[test]
    fn arbitrary_events_do_not_panic(kind in "[a-z-]{0,20}", pointer in "(/[a-z*~0-9]{0,6}){0,40}", found in "\\PC{0,10}") {
        let known = ["unknown-enum-value", "unknown-field", "missing-field", "wrong-type", "undocumented-status"];
        for kind in known.into_iter().chain([kind.as_str()]) {
            read(&event(kind, &pointer, "int32", &found));
        }
    }
}
