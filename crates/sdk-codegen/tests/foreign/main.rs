//! Contracts that were not written for the generator: what is sent and read, and what is left out.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod left_out;
mod media;
mod names;
mod requests;
mod types;

use openapi_document::Document;
use sdk_codegen::{Client, Options};
use serde_json::{Value, json};

fn document(paths: Value, schemas: Value) -> Document {
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Small", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    Document::from_value("small.json", document)
}

fn generate(paths: Value, schemas: Value) -> Client {
    let client = Options::new().generate_from(&document(paths, schemas));
    client.unwrap_or_else(|findings| panic!("{findings}"))
}

/// Returns the code of the family without a tag.
fn code(paths: Value, schemas: Value) -> String {
    let client = generate(paths, schemas);
    for (name, text) in client.files().into_iter().chain(client.mocks()) {
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    }
    client.files()["families/api.rs"].clone()
}

/// Returns an operation with these parameters.
fn get(parameters: Value) -> Value {
    json!({ "/a": { "get": {
        "operationId": "ask",
        "parameters": parameters,
        "responses": { "200": { "description": "" } },
    } } })
}

/// Returns an operation with this body.
fn post(content: Value) -> Value {
    json!({ "/a": { "post": {
        "operationId": "tell",
        "requestBody": { "required": true, "content": content },
        "responses": { "200": { "description": "" } },
    } } })
}

/// Returns an operation with these responses.
fn responses(responses: Value) -> Value {
    json!({ "/a": { "get": { "operationId": "ask", "responses": responses } } })
}

fn json_of(schema: Value) -> Value {
    json!({ "200": { "description": "", "content": { "application/json": { "schema": schema } } } })
}

#[track_caller]
fn assert_has(code: &str, parts: &[&str]) {
    for part in parts {
        assert!(code.contains(part), "{part} is not in:\n{code}");
    }
}
