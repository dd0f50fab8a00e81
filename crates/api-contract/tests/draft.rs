//! Drafts from an SDK's facts, and from several sources.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use api_contract::{
    Spec,
    draft::{Draft, from_sdk_facts},
    lint,
    sources::{Kind, Registry},
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
fn drafts_from_facts_pass_lint() {
    let (operations, models) = facts();
    let draft = from_sdk_facts("Library", &operations, &models).unwrap();
    insta::assert_json_snapshot!(draft);
    let findings = lint(&Spec::from_value("draft", draft));
    assert!(findings.is_empty(), "{findings}");
}

#[test]
fn missing_facts_are_named() {
    let (mut operations, models) = facts();
    operations[1].as_object_mut().unwrap().remove("http_method");
    let error = from_sdk_facts("Library", &operations, &models).unwrap_err();
    assert_eq!(
        error.to_string(),
        "/v1/{project_id}/books lacks `http_method`"
    );
}

/// Returns the draft of documents as sources, best first.
fn merged(documents: &[&str]) -> Value {
    merged_as(&vec![Kind::OPENAPI; documents.len()], documents)
}

/// Returns the draft of documents as sources of these kinds, best first.
fn merged_as(kinds: &[Kind], documents: &[&str]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let mut sources = Vec::new();
    for (number, text) in documents.iter().enumerate() {
        let path = folder.path().join(format!("{number}.yaml"));
        std::fs::write(&path, text).unwrap();
        let mut source = Registry::light().open(&path).unwrap();
        source.origin.version = Some(number.to_string());
        source.origin.kind = kinds[number].clone();
        sources.push(source);
    }
    let draft = Draft::of_all(&sources, None);
    let document = draft.document.unwrap();
    let findings = lint(&Spec::from_value("draft", document.clone()));
    assert!(findings.is_empty(), "{findings}");
    document
}

#[test]
fn drafts_name_the_source_of_each_part() {
    let document = merged(&[
        "
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /v1/books/{id}:
    get:
      operationId: ShowBook
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, maxLength: 36}}
      responses:
        '200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
components:
  schemas:
    Book:
      allOf: [{$ref: '#/components/schemas/Thing'}]
      properties:
        genre: {type: string, enum: [NOVEL]}
        sequel: {$ref: '#/components/schemas/Book'}
    Thing: {type: object, required: [id], properties: {id: {type: string}}}
",
        "
openapi: 3.0.3
info: {title: B, version: '1'}
paths:
  /v1/books/{book_id}:
    get:
      operationId: ShowBook
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, minLength: 1, maxLength: 99}}
        - {name: deep, in: query, schema: {type: boolean}}
      responses:
        '200': {description: B, content: {application/json: {schema: {$ref: '#/components/schemas/Book'}}}}
  /v1/books:
    get: {operationId: ListBooks, responses: {'200': {description: B}}}
components:
  schemas:
    Book:
      type: object
      properties:
        id: {type: integer}
        genre: {type: string, enum: [POEM, NOVEL]}
        shelf: {type: string}
",
    ]);
    let at = |pointer: &str| document.pointer(pointer).unwrap_or(&Value::Null).clone();
    let (first, second) = (
        json!({ "source": "openapi", "version": "0" }),
        json!({ "source": "openapi", "version": "1" }),
    );
    let operation = "/paths/~1v1~1books~1{id}/get";
    assert_eq!(
        at(&format!("{operation}/x-sources")),
        json!([first, second])
    );
    assert_eq!(at("/paths/~1v1~1books/get/x-sources"), json!([second]));
    // Only facts that the first leaves unknown are taken from the second.
    let schema = at(&format!("{operation}/parameters/0/schema"));
    assert_eq!(schema["maxLength"], 36);
    assert_eq!(schema.get("minLength"), None, "the first has no such bound");
    let deep = at(&format!("{operation}/parameters/1"));
    assert_eq!(
        (&deep["name"], &deep["x-sources"]),
        (&"deep".into(), &json!([second]))
    );
    let book = at("/components/schemas/Book");
    assert_eq!(book["x-sources"], json!([first, second]));
    assert_eq!(book["required"], json!(["id"]));
    let properties = &book["properties"];
    assert_eq!(properties["genre"]["enum"], json!(["NOVEL", "POEM"]));
    assert_eq!(properties["shelf"]["x-sources"], json!([second]));
    assert_eq!(
        properties["sequel"],
        json!({ "allOf": [{ "$ref": "#/components/schemas/Book" }], "x-sources": [first] })
    );
    // If types differ, the first is right.
    assert_eq!(properties["id"]["type"], "string");
}

#[test]
fn what_sources_state_twice_is_drafted_once() {
    let document = merged(&["
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /v1/{project_id}/books:
    post:
      operationId: CreateBook
      parameters:
        - {name: project_id, in: path, required: true, schema: {type: string}}
        - {name: dry_run, in: query, schema: {type: boolean}}
        - {name: dry_run, in: query, schema: {type: string}}
        - {name: X-Domain-Id, in: header, schema: {type: string}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: x-trace, in: header, schema: {type: string}}
        - {name: gone_id, in: path, required: true, schema: {type: string}}
      requestBody:
        content:
          text/plain: {schema: {type: string}}
          application/json;charset=UTF-8: {schema: {$ref: '#/components/schemas/Book'}}
      responses: {'200': {description: A}}
  /v3/{project_id}/library/books/{id}:
    get: {operationId: CreateBook, responses: {'200': {description: A}}}
components:
  schemas:
    Book:
      type: object
      properties:
        Size: {type: integer}
        size: {$ref: '#/components/schemas/Size'}
    Size: {type: object, properties: {a: {type: string}}}
"]);
    let at = |pointer: &str| document.pointer(pointer).unwrap_or(&Value::Null).clone();
    let post = "/paths/~1v1~1{project_id}~1books/post";
    assert_eq!(at(&format!("{post}/operationId")), "CreateBookV1");
    let listed = at(&format!("{post}/parameters"));
    let names: Vec<&str> = (listed.as_array().unwrap().iter())
        .map(|parameter| parameter["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["project_id", "dry_run", "X-Domain-Id", "X-Trace"]);
    assert_eq!(listed[2]["x-client"], "domain_id");
    assert_eq!(listed[0]["x-client"], "project_id");
    let content = at(&format!("{post}/requestBody/content"));
    let media: Vec<&String> = content.as_object().unwrap().keys().collect();
    assert_eq!(media, ["application/json;charset=UTF-8"]);
    let size = at("/components/schemas/Book/properties/size");
    assert_eq!(
        size,
        json!({ "allOf": [{ "$ref": "#/components/schemas/Size" }], "x-rust-name": "size_2" })
    );
    // Parameters of the path that no source lists are added.
    let get = "/paths/~1v3~1{project_id}~1library~1books~1{id}/get";
    assert_eq!(at(&format!("{get}/operationId")), "CreateBookV3");
    assert_eq!(at(&format!("{get}/parameters/1/name")), "id");
}

#[test]
fn an_assumed_status_is_the_one_that_another_source_states() {
    let document = |statuses: &str, media: &str| {
        format!(
            "
openapi: 3.0.3
info: {{title: A, version: '1'}}
paths:
  /v1/books:
    post:
      operationId: CreateBook
      requestBody: {{content: {{'{media}': {{schema: {{type: object}}}}}}}}
      responses: {statuses}
"
        )
    };
    let body = "{description: A, content: {application/json: {schema: {type: object}}}}";
    let sdk = document(
        &format!("{{'200': {body}}}"),
        "application/json;charset=UTF-8",
    );
    let other = document(
        &format!("{{'201': {body}, '400': {{description: B}}}}"),
        "application/json",
    );
    let document = merged_as(&[Kind::SDK_PYTHON, Kind::OPENAPI], &[&sdk, &other]);
    let post = &document["paths"]["/v1/books"]["post"];
    let statuses: Vec<&String> = post["responses"].as_object().unwrap().keys().collect();
    assert_eq!(statuses, ["201", "400"]);
    let media: Vec<&String> = post["requestBody"]["content"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(media, ["application/json;charset=UTF-8"]);
}

#[test]
fn operations_of_several_versions_are_merged_by_their_paths() {
    let document = |id: &str| {
        format!(
            "
openapi: 3.0.3
info: {{title: A, version: '1'}}
paths:
  /v1/{{{id}}}/books:
    get: {{operationId: ListBooks, responses: {{'200': {{description: A}}}}}}
  /v3/{{{id}}}/library/books:
    get: {{operationId: ListBooks, responses: {{'200': {{description: A}}}}}}
"
        )
    };
    let document = merged(&[&document("project_id"), &document("tenant")]);
    assert_eq!(document["paths"].as_object().unwrap().len(), 2);
    let of = |path: &str| document["paths"][path]["get"]["operationId"].clone();
    assert_eq!(of("/v1/{project_id}/books"), "ListBooksV1");
    assert_eq!(of("/v3/{project_id}/library/books"), "ListBooksV3");
}

#[test]
fn lists_are_drafted_with_their_pages() {
    let document = merged(&["
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /v1/books:
    get:
      operationId: ListBooks
      parameters:
        - {name: marker, in: query, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: A
          content:
            application/json:
              schema:
                type: object
                properties:
                  books: {type: array, items: {$ref: '#/components/schemas/Book'}}
                  page_info: {type: object, properties: {next_marker: {type: string}}}
  /v1/shelves:
    get:
      operationId: ListShelves
      parameters:
        - {name: offset, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: A
          content:
            application/json:
              schema:
                type: object
                properties:
                  total_count: {type: integer}
                  shelves: {type: array, items: {$ref: '#/components/schemas/Book'}}
components:
  schemas:
    Book: {type: object, properties: {id: {type: string}}}
"]);
    assert_eq!(
        document["paths"]["/v1/books"]["get"]["x-pagination"],
        json!({ "items": "books", "marker": "marker", "limit": "limit", "next": "/page_info/next_marker" })
    );
    assert_eq!(
        document["paths"]["/v1/shelves"]["get"]["x-pagination"],
        json!({ "items": "shelves", "total": "total_count", "offset": "offset", "limit": "limit" })
    );
}
