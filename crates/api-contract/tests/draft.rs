//! A draft from an SDK's facts: everything the facts say, nothing they do not.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use api_contract::{
    Spec,
    draft::{Draft, from_sdk_facts},
    drift::{Drift, Exceptions},
    lint, openapi,
};
use serde_json::{Value, json};

fn facts() -> (Value, Value) {
    let parameter =
        |name: &str, class: &str| json!({ "name": name, "type": class, "required": false });
    let operations = json!([
        {
            "request_class": "ListBooksRequest", "http_method": "GET", "family": "books",
            "resource_path": "/v1/{project_id}/books", "implicit_path_params": ["project_id"],
            "path_params": [], "header_params": [parameter("X-Trace", "str")],
            "query_params": [parameter("offset", "int"), parameter("limit", "int"), parameter("tags", "list[str]")],
            "form_params": [], "body": null, "response_kind": "response", "response_class": "ListBooksResponse",
            "response_fields": [
                { "json": "count", "type": "int" }, { "json": "books", "type": "list[Book]" },
                { "json": "X-Request-Id", "type": "str", "in": "header" }
            ]
        },
        {
            "request_class": "CreateBookRequest", "http_method": "POST", "family": "books",
            "resource_path": "/v1/{project_id}/books", "implicit_path_params": ["project_id"],
            "path_params": [], "header_params": [], "query_params": [], "form_params": [],
            "body": { "type": "Book", "required": false }, "response_kind": "stream_response",
            "response_class": "CreateBookResponse", "response_fields": []
        }
    ]);
    let models = json!([
        { "name": "Book", "fields": [
            { "json": "id", "type": "str", "required": true },
            { "json": "genre", "type": "str", "required": false, "doc_enum": ["NOVEL", "POEM", "NOVEL"] },
            { "json": "sequel", "type": "Book", "required": false },
            { "json": "shelf", "type": "Shelf", "required": false }
        ] },
        { "name": "Shelf", "fields": [], "enum": ["TOP", "LOW"] },
        { "name": "Unused", "fields": [] }
    ]);
    (operations, models)
}

#[test]
fn facts_become_a_document_that_lints_clean() {
    let (operations, models) = facts();
    let draft = from_sdk_facts("Library", &operations, &models).unwrap();
    insta::assert_json_snapshot!(draft);
    let findings = lint(&Spec::from_value("draft", draft));
    assert!(findings.is_empty(), "{findings}");
}

#[test]
fn a_missing_fact_is_named() {
    let (mut operations, models) = facts();
    operations[1].as_object_mut().unwrap().remove("http_method");
    let error = from_sdk_facts("Library", &operations, &models).unwrap_err();
    assert_eq!(
        error.to_string(),
        "/v1/{project_id}/books lacks `http_method`"
    );
}

/// A page of the fixtures, as a source.
fn page(name: &str) -> api_contract::sources::Source {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    api_contract::sources::open(&folder.join("pages/fixtures").join(name)).unwrap()
}

#[test]
fn a_page_becomes_a_document_that_lints_clean_and_says_the_same() {
    for name in [
        "create-loan.en.md",
        "create-loan.zh.html",
        "create-loan.cells.zh.txt",
    ] {
        let source = page(name);
        let draft = Draft::of(&source, None);
        let text = draft.to_yaml();
        if name.ends_with(".md") {
            insta::assert_snapshot!(text);
        }
        let findings = lint(&Spec::from_value("draft", draft.document.unwrap()));
        assert!(findings.is_empty(), "{findings}");
        let again = openapi::read_text("draft.yaml", &text).unwrap();
        let drift = Drift::of(&again, &[source], &Exceptions::of(&again));
        let told: Vec<String> = drift
            .changes
            .iter()
            .map(|change| format!("{} {}", change.id, change.subject))
            .collect();
        assert_eq!(told, [""; 0], "{name}");
    }
}

#[test]
fn what_a_contract_has_is_not_drafted_but_compared() {
    let source = page("create-loan.en.md");
    let text = Draft::of(&source, None).to_yaml();
    let full = openapi::read_text("full.yaml", &text).unwrap();
    let nothing = Draft::of(&source, Some(&full));
    assert!(nothing.document.is_none() && nothing.missing.is_empty());
    assert_eq!(nothing.to_yaml(), "");
    // A parameter that the contract lacks is listed, and the rest left alone.
    let start = text.find("        - name: notify").unwrap();
    let end = text.find("        - name: priority").unwrap();
    let less = format!("{}{}", &text[..start], &text[end..]);
    let less = openapi::read_text("less.yaml", &less).unwrap();
    let draft = Draft::of(&source, Some(&less));
    assert!(draft.document.is_none());
    let missing: Vec<&str> = draft
        .missing
        .iter()
        .map(|change| &*change.subject)
        .collect();
    assert_eq!(missing, ["notify"]);
}
