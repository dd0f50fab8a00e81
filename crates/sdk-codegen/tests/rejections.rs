//! Documents with one defect each: supported, or rejected with place and fix.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::{fs, path::Path};

use openapi_document::{Document, Findings};
use serde_json::{Value, json};

fn library() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    Document::load(&path).unwrap().value().clone()
}

fn generate(document: Value) -> Result<sdk_codegen::Client, Findings> {
    sdk_codegen::generate_from(&Document::from_value("library.yaml", document))
}

/// Returns the findings of the document after the part at a pointer is replaced.
fn findings_of(pointer: &str, value: Value) -> String {
    let mut document = library();
    *document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("{pointer} leads nowhere")) = value;
    generate(document)
        .expect_err("the document is broken")
        .to_string()
}

const LIST: &str = "/paths/~1v1~1{library_id}~1books/get";
const CREATE: &str = "/paths/~1v1~1{library_id}~1books/post";

#[test]
fn dangling_reference() {
    let broken = json!({ "$ref": "#/components/schemas/Boook" });
    insta::assert_snapshot!(findings_of(
        "/components/schemas/Book/properties/sequel",
        broken
    ));
}

#[test]
fn reference_out_of_the_document() {
    let broken = json!({ "$ref": "other.yaml#/Book" });
    insta::assert_snapshot!(findings_of(
        "/components/schemas/Book/properties/sequel",
        broken
    ));
}

#[test]
fn two_request_media_types() {
    let pointer = format!("{CREATE}/requestBody/content");
    let schema = json!({ "schema": { "$ref": "#/components/schemas/Book" } });
    let broken = json!({ "application/json": schema, "application/xml": schema });
    insta::assert_snapshot!(findings_of(&pointer, broken));
}

#[test]
fn xml_is_rejected_with_its_reason() {
    let pointer = format!("{CREATE}/requestBody/content");
    let schema = json!({ "schema": { "$ref": "#/components/schemas/Book" } });
    let findings = findings_of(&pointer, json!({ "application/xml": schema }));
    assert!(findings.contains("`application/xml` is XML"), "{findings}");
    assert!(findings.contains("library.yaml"), "{findings}");
    assert!(findings.contains("content/application~1xml"), "{findings}");
    assert!(
        findings.contains("help: leave the operation out"),
        "{findings}"
    );
}

#[test]
fn successes_with_different_bodies() {
    let inline = |name: &str| {
        let schema = json!({ "type": "object", "properties": { name: { "type": "string" } } });
        json!({ "description": "", "content": { "application/json": { "schema": schema } } })
    };
    let broken = json!({ "200": inline("one"), "202": inline("other") });
    insta::assert_snapshot!(findings_of(&format!("{LIST}/responses"), broken));
}

#[test]
fn client_parameter_with_the_name_of_a_setting() {
    let pointer = "/components/parameters/Branch/x-client";
    insta::assert_snapshot!(findings_of(pointer, json!("region")));
}

#[test]
fn missing_operation_id() {
    insta::assert_snapshot!(findings_of(&format!("{LIST}/operationId"), json!("")));
}

#[test]
fn invalid_status() {
    let responses = json!({ "200": { "description": "" }, "6XX": { "description": "" } });
    insta::assert_snapshot!(findings_of(&format!("{CREATE}/responses"), responses));
}

#[test]
fn duplicate_operation_id() {
    insta::assert_snapshot!(findings_of(
        &format!("{CREATE}/operationId"),
        json!("ListBooks")
    ));
}

#[test]
fn duplicate_rust_name() {
    insta::assert_snapshot!(findings_of(
        &format!("{CREATE}/operationId"),
        json!("list_books")
    ));
}

#[test]
fn path_parameter_missing_from_the_path() {
    insta::assert_snapshot!(findings_of(
        "/components/parameters/Library/name",
        json!("librery_id")
    ));
}

#[test]
fn openapi_3_1() {
    insta::assert_snapshot!(findings_of("/openapi", json!("3.1.0")));
}

#[test]
fn malformed_documents() {
    insta::assert_snapshot!(findings_of(&format!("{LIST}/parameters"), json!("many")));
    insta::assert_snapshot!(findings_of("/paths", json!([1, 2])));
    insta::assert_snapshot!(findings_of("/components", json!("none")));
}

#[test]
fn authentication_header_as_parameter() {
    let broken = json!({ "name": "x-token", "in": "header", "schema": { "type": "string" } });
    insta::assert_snapshot!(findings_of(&format!("{LIST}/parameters/4"), broken));
}

#[test]
fn unsupported_styles_and_locations() {
    let broken = json!({ "name": "tag", "in": "query", "style": "deepObject", "schema": { "type": "object" } });
    insta::assert_snapshot!(findings_of(&format!("{LIST}/parameters/3"), broken));
    let broken =
        json!({ "name": "tag", "in": "query", "style": "matrix", "schema": { "type": "array" } });
    insta::assert_snapshot!(findings_of(&format!("{LIST}/parameters/3"), broken));
}

#[test]
fn incomplete_jobs() {
    const SHOW: &str = "/paths/~1v1~1{library_id}~1loans~1{loan_id}/get";
    const LEND: &str = "/paths/~1v1~1{library_id}~1loans/post";
    let job = |pointer: &str, value: Value| findings_of(&format!("{pointer}/x-job"), value);
    let lists = "/paths/~1v1~1{library_id}~1loans/get";
    insta::assert_snapshot!(job(SHOW, json!({ "id": "state", "state": "loan_id" })));
    insta::assert_snapshot!(job(
        lists,
        json!({ "items": "loan", "id": "loan_id", "state": "state" })
    ));
    insta::assert_snapshot!(job(
        lists,
        json!({ "items": "loans", "id": "loan_id", "state": "state", "by": "limit" })
    ));
    insta::assert_snapshot!(job(LEND, json!({ "id": "loans", "creates": "ShowLoan" })));
    insta::assert_snapshot!(findings_of(&format!("{LEND}/tags/0"), json!("readers")));
    insta::assert_snapshot!(findings_of(
        &format!("{LEND}/responses"),
        json!({ "204": { "description": "It is asked for." } })
    ));
}

#[test]
fn infinitely_nested_schemas() {
    let broken = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Notes" } });
    insta::assert_snapshot!(findings_of("/components/schemas/Notes", broken));
}

#[test]
fn several_errors_are_reported_together() {
    let mut document = library();
    document["paths"]["/v1/{library_id}/books"]["get"]["operationId"] = json!("CreateBook");
    document["components"]["schemas"]["Book"]["properties"]["genre"] =
        json!({ "$ref": "#/nowhere" });
    document["components"]["schemas"]["Genre"]["x-phases"] = json!({ "running": ["NOVELS"] });
    let findings = generate(document).expect_err("three things are broken");
    let rules: std::collections::BTreeSet<&str> =
        findings.iter().map(|finding| finding.rule).collect();
    assert!(
        rules.is_superset(&["dangling-ref", "operation-id-twice", "phases"].into()),
        "{findings}"
    );
}

#[test]
fn pieces_name_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root.yaml");
    fs::write(
        &root,
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n",
    )
    .unwrap();
    fs::create_dir(folder.path().join("families")).unwrap();
    let piece = folder.path().join("families/one.yaml");

    let shown = |text: &str| {
        fs::write(&piece, text).unwrap();
        let findings = sdk_codegen::generate(&root)
            .expect_err("the piece is broken")
            .to_string();
        findings.replace(&folder.path().display().to_string(), "")
    };
    insta::assert_snapshot!(shown("paths:\n  /a: [\n  b: }\n"));
    insta::assert_snapshot!(shown("info: {}\n"));
    insta::assert_snapshot!(shown("- a list\n"));
    insta::assert_snapshot!(shown(""));
    insta::assert_snapshot!(shown(
        "paths:\n  /a:\n    get:\n      responses:\n        200:\n          description: ok\n"
    ));
    insta::assert_snapshot!(shown("paths:\n  /a: {}\n  /a: {}\n"));
}

#[test]
fn arbitrary_values_do_not_panic() {
    // Replaces each part of the document in turn, which must produce findings or a client, never a
    // panic.
    fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, value)| {
                pointers(value, openapi_document::pointer::child(&at, name), found);
            }),
            Value::Array(values) => values
                .iter()
                .enumerate()
                .for_each(|(index, value)| pointers(value, format!("{at}/{index}"), found)),
            _ => {}
        }
        found.push(at);
    }
    let document = library();
    let mut found = Vec::new();
    pointers(&document, String::new(), &mut found);
    for pointer in found {
        for value in [json!(null), json!("text"), json!({ "$ref": 1 })] {
            let mut document = document.clone();
            *document.pointer_mut(&pointer).unwrap() = value;
            if let Err(findings) = generate(document) {
                let limits = findings
                    .iter()
                    .filter(|finding| finding.rule == "generator")
                    .count();
                assert_eq!(limits, 0, "{pointer}: {findings}");
            }
        }
    }
}

#[test]
fn a_list_is_paged_by_markers() {
    let mut document = library();
    let pages = |last: &str, value: &str| {
        let mut pages = json!({ "items": "books", "marker": "offset", "limit": "limit" });
        pages[last] = value.into();
        pages
    };
    document.pointer_mut(LIST).unwrap()["x-pagination"] = pages("last", "id");
    let client = generate(document).unwrap();
    let sources: String = client.files().into_values().collect();
    assert!(
        sources.contains(r#".next(NextMarker::LastElement("id"))"#),
        "the marker is that of the last element"
    );
    let findings = findings_of(
        &format!("{LIST}/x-pagination"),
        pages("next", "/page_info/next_marker"),
    );
    assert!(
        findings.contains("the response has nothing at `/page_info/next_marker`"),
        "{findings}"
    );
}
