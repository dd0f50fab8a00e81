//! Operations that are left out, and errors of the whole document.

use openapi_document::Document;
use sdk_codegen::Options;
use serde_json::json;

use super::{document, json_of};

#[test]
fn unsupported_operations_are_skipped_with_a_reason() {
    let ok = json!({ "200": { "description": "" } });
    let mixed = json!({ "multipart/mixed": { "schema": { "type": "object" } } });
    let endless = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Endless" } });
    let paths = json!({
        "/good": { "get": { "operationId": "good", "responses": json_of(json!({ "$ref": "#/components/schemas/Good" })) } },
        "/mixed": { "post": { "operationId": "mixed", "requestBody": { "content": mixed }, "responses": ok } },
        "/endless": { "get": { "operationId": "endless", "responses": json_of(json!({ "$ref": "#/components/schemas/Holder" })) } },
        "/dangling": { "get": { "operationId": "dangling", "responses": json_of(json!({ "$ref": "#/components/schemas/Broken" })) } },
        "/search": { "query": { "operationId": "search", "responses": ok } },
    });
    let schemas = json!({
        "Good": { "type": "object", "properties": { "x": { "type": "string" } } },
        "Holder": { "type": "object", "properties": { "list": { "$ref": "#/components/schemas/Endless" } } },
        "Endless": endless,
        "Broken": { "type": "object", "properties": { "x": { "$ref": "#/nowhere" } } },
    });
    let document = document(paths, schemas);
    let options = Options::new();
    let findings = options
        .generate_from(&document)
        .expect_err("four are not supported");
    assert!(findings.has_errors());

    let client = options
        .skip_unsupported(true)
        .generate_from(&document)
        .unwrap();
    let generated: Vec<&str> = client
        .api
        .operations
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(generated, ["good"]);
    let left_out = client
        .left_out
        .iter()
        .map(|one| (one.id.as_str(), one.reason.rule));
    let mut left_out: Vec<_> = left_out.collect();
    left_out.sort_unstable();
    assert_eq!(
        left_out,
        [
            ("dangling", "dangling-ref"),
            ("endless", "endless-schema"),
            ("mixed", "request-media-type"),
            ("search", "method"),
        ]
    );
    let warnings = client.warnings.to_string();
    assert!(
        warnings.contains("`POST /mixed` is left out: bodies of type"),
        "{warnings}"
    );
    let types: Vec<&str> = client
        .api
        .schemas
        .iter()
        .map(|schema| schema.name.as_str())
        .collect();
    assert_eq!(types, ["Good"]);
}

#[test]
fn unsupported_callbacks_are_skipped() {
    let body = |schema: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
        json!({ "{$request.body#/url}": { "post": {
            "requestBody": { "content": { "application/json": { "schema": schema } } },
            "responses": { "200": { "description": "" } },
        } } })
    };
    let paths = json!({ "/a": { "post": {
        "operationId": "ask",
        "callbacks": { "all": body("Good"), "done": body("Holder"), "list": body("Endless") },
        "responses": { "200": { "description": "" } },
    } } });
    let schemas = json!({
        "Good": { "type": "object", "properties": { "x": { "type": "string" } } },
        "Holder": { "type": "object", "properties": { "list": { "$ref": "#/components/schemas/Endless" } } },
        "Endless": { "type": "array", "items": { "$ref": "#/components/schemas/Endless" } },
    });
    let document = document(paths, schemas);
    let options = Options::new();
    let findings = options.generate_from(&document);
    assert!(findings.expect_err("two are not supported").has_errors());

    let client = options.skip_unsupported(true).generate_from(&document);
    let client = client.unwrap_or_else(|findings| panic!("{findings}"));
    assert!(client.left_out.is_empty());
    // The name of the list of all callbacks is not that of one.
    let constants = client.api.callbacks.iter().map(|one| one.constant.as_str());
    assert_eq!(constants.collect::<Vec<_>>(), ["ALL_2"]);
    let warnings = client.warnings.to_string();
    for name in ["done", "list"] {
        let warning = format!("the callback `{name}` is left out");
        assert!(warnings.contains(&warning), "{warnings}");
    }
}

#[test]
fn document_errors_are_not_skipped() {
    let swagger =
        json!({ "swagger": "2.0", "info": { "title": "Old", "version": "1" }, "paths": {} });
    let document = Document::from_value("old.json", swagger);
    let result = Options::new()
        .skip_unsupported(true)
        .generate_from(&document);
    assert!(result.expect_err("another version").has_errors());
}

#[test]
fn paths_that_cannot_be_read_are_left_out_with_the_reason() {
    let ok = json!({ "200": { "description": "" } });
    let paths = json!({
        "/a": { "$ref": "paths/a.yaml" },
        "/b": { "$ref": "#/paths/~1nowhere" },
        "/c": { "get": { "operationId": "ask", "responses": ok } },
    });
    let document = document(paths, json!({}));
    Options::new()
        .generate_from(&document)
        .expect_err("two paths cannot be read");
    let client = Options::new()
        .skip_unsupported(true)
        .generate_from(&document)
        .unwrap();
    let left_out = client
        .left_out
        .iter()
        .map(|one| (one.path.as_str(), one.reason.rule));
    assert_eq!(
        left_out.collect::<Vec<_>>(),
        [("/a", "foreign-ref"), ("/b", "dangling-ref")]
    );
    let warning = client.left_out[0].warning().to_string();
    assert!(warning.contains("`/a` is left out: "), "{warning}");
}

#[test]
fn links_without_an_operation_leave_nothing_out() {
    let links =
        json!({ "next": { "operationId": "nobody" }, "other": { "operationRef": "#/nowhere" } });
    let ok = json!({ "200": { "description": "", "links": links } });
    let paths = json!({ "/a": { "get": { "operationId": "ask", "responses": ok } } });
    let client = super::generate(paths, json!({}));
    assert_eq!(client.api.operations.len(), 1);
    let warnings = client.warnings.to_string();
    assert!(
        warnings.contains("no operation has the id `nobody`"),
        "{warnings}"
    );
}

#[test]
fn a_path_parameter_that_is_not_supported_is_reported_once() {
    let parameter = json!({ "name": "id", "in": "path", "required": true, "style": "matrix", "schema": { "type": "string" } });
    let operation = json!({ "operationId": "ask", "parameters": [parameter], "responses": { "200": { "description": "" } } });
    let document = document(json!({ "/a/{id}": { "get": operation } }), json!({}));
    let findings = Options::new().generate_from(&document);
    let findings = findings.expect_err("a style that is not supported");
    let rules = findings.iter().map(|one| one.rule);
    assert_eq!(rules.collect::<Vec<_>>(), ["parameter-style"]);
}
