//! Drafted calls: their paths, and parameters that sources describe in unusual forms.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use api_contract::{draft::Draft, sources::Registry};
use serde_json::{Value, json};

/// Drafts the operations of an OpenAPI document.
fn drafted(document: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("contract.yaml");
    std::fs::write(&path, document).unwrap();
    let source = Registry::light().open(&path).unwrap();
    Draft::of(&source, None).document.unwrap()
}

#[test]
fn paths_of_one_form_become_one_path() {
    let document = drafted(
        "
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /v1/sets/{set_id}/books/{id}:
    put:
      operationId: UpdateBook
      parameters:
        - {name: set_id, in: path, required: true, schema: {type: string, maxLength: 8}}
        - {name: id, in: query, schema: {type: string}}
      responses: {'200': {description: A}}
  /v1/sets/{book_set_id}/books/{book_id}:
    get:
      operationId: ShowBook
      parameters:
        - {name: book_set_id, in: path, required: true, schema: {type: string, maxLength: 9}}
      responses: {'200': {description: A}}
  /v1/sets/{set_id}/books/{id}:copy:
    post: {operationId: CopyBook, responses: {'200': {description: A}}}
",
    );
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    let book = paths.iter().find(|path| !path.ends_with(":copy")).unwrap();
    assert_eq!(paths.len(), 2, "{paths:?}");
    let item = &document["paths"][book.as_str()];
    for method in ["get", "put"] {
        let listed = item[method]["parameters"].as_array().unwrap();
        let listed = listed.iter().filter(|own| own["in"] == "path");
        for parameter in listed {
            let name = parameter["name"].as_str().unwrap();
            assert!(book.contains(&format!("{{{name}}}")), "{name} {book}");
        }
    }
}

#[test]
fn objects_that_no_request_can_have_are_text() {
    let document = drafted("
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /v1/books:
    get:
      operationId: ListBooks
      parameters:
        - {name: tag, in: query, schema: {type: object, additionalProperties: {type: array, items: {type: string}}}}
        - {name: version, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Version'}}}
        - {name: page, in: query, schema: {$ref: '#/components/schemas/Version'}}
        - {name: X-Shelf, in: header, schema: {$ref: '#/components/schemas/Version'}}
      responses: {'200': {description: A}}
components:
  schemas:
    Version: {type: object, properties: {version: {type: integer}}}
");
    let listed = &document["paths"]["/v1/books"]["get"]["parameters"];
    let text = json!({ "type": "string" });
    assert_eq!(listed[0]["schema"], text);
    assert_eq!(
        listed[1]["schema"],
        json!({ "type": "array", "items": text })
    );
    assert_eq!(listed[2]["schema"]["$ref"], "#/components/schemas/Version");
    assert_eq!(listed[3]["schema"], text);
}

#[test]
fn the_enterprise_project_is_a_setting_of_the_client() {
    let document = drafted(
        "
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /v1/books:
    get:
      operationId: ListBooks
      parameters:
        - {name: enterprise_project_id, in: query, schema: {type: string}}
        - {name: X-Enterprise-Project-ID, in: header, required: true, schema: {type: string}}
      responses: {'200': {description: A}}
    post:
      operationId: CreateBook
      parameters:
        - {name: enterprise_project_id, in: query, required: true, schema: {type: string}}
        - {name: Enterprise-Project-Id, in: header, schema: {type: string}}
      responses: {'200': {description: A}}
",
    );
    let setting = |method: &str, at: usize| {
        let listed = &document["paths"]["/v1/books"][method]["parameters"];
        listed[at].get("x-client").cloned()
    };
    let expected = Some(json!("enterprise_project_id"));
    assert_eq!(setting("get", 0), expected);
    assert_eq!(setting("get", 1), expected);
    // What a call must set is no setting of the client.
    assert_eq!(setting("post", 0), None);
    assert_eq!(setting("post", 1), expected);
}

#[test]
fn what_an_sdk_takes_from_the_credentials_is_a_setting_of_the_client() {
    let document = drafted(
        "
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /v1/domains/{domain_id}/books:
    get:
      operationId: ListBooks
      parameters:
        - {name: domain_id, in: path, required: true}
      responses: {'200': {description: A}}
  /v1/domains/{domain_id}/shelves:
    get:
      operationId: ListShelves
      parameters:
        - {name: domain_id, in: path, required: true, schema: {type: string}}
      responses: {'200': {description: A}}
",
    );
    let setting = |path: &str| {
        let item = &document["paths"][path]["get"];
        item["parameters"][0].get("x-client").cloned()
    };
    let expected = Some(json!("domain_id"));
    assert_eq!(setting("/v1/domains/{domain_id}/books"), expected);
    assert_eq!(setting("/v1/domains/{domain_id}/shelves"), None);
}
