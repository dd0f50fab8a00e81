//! A draft from an SDK's facts: everything the facts say, nothing they do not.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use api_contract::{Spec, draft::from_sdk_facts, lint};
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
