//! Fuzz target of the document loader: damaged documents cause findings, and never a panic.
//!
//! `FUZZ_CASES=1000000 cargo test --package openapi-document --test fuzz` runs longer.

mod mutation;

use openapi_document::{
    Document, Loader, check,
    resources::Resources,
    sample::{Extent, Sample},
    schema::{Direction, JsonSchemas},
};
use proptest::prelude::*;

const YAML: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
tags: [{name: a}]
paths:
  /jobs/{id}:
    parameters: [{$ref: '#/components/parameters/Id'}]
    get:
      operationId: showJob
      tags: [a]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}, example: {id: a}}}}
        default: {$ref: '#/components/responses/Error'}
    post: {operationId: p, requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Job'}}}}}, responses: {2XX: {description: ok}}}
components:
  parameters: {Id: {name: id, in: path, required: true, schema: {type: string, pattern: '^[\\w-.]+$'}}}
  responses: {Error: {description: error}}
  securitySchemes: {key: {type: apiKey, in: header, name: X}}
  schemas:
    Base: &base {type: object, required: [id], properties: {id: {type: string, readOnly: true, minLength: 3}}}
    Job:
      allOf: [{$ref: '#/components/schemas/Base'}, {<<: *base, properties: {next: {$ref: '#/components/schemas/Job'}}}]
      discriminator: {propertyName: id, mapping: {a: Base}}
      x-phases: {running: [a]}
    N: {anyOf: [{$ref: '#/components/schemas/N1'}, {$ref: '#/components/schemas/N1'}], nullable: true, maximum: 4}
    N1: {oneOf: [{type: integer, enum: [1, 1]}, {not: {type: string}}]}
";

const JSON: &str = r##"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
"webhooks": {"w": {"post": {"requestBody": {"content": {"*/*": {"schema": true}}}}}},
"components": {"schemas": {"A": {"type": ["string", "null"], "$anchor": "a", "exclusiveMinimum": 3,
"properties": {"~1/é": {"$ref": "#a"}}, "$defs": {"B": {"const": 1e5}}}}}}"##;

const WORDS: &[&str] = &[
    "$ref: ",
    "'#/components/schemas/Job'",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "<<: ",
    "? ",
    ": ",
    "\n",
    "\t",
    "!!str ",
    "|\n",
    ">-\n",
    "null",
    "1e999",
    "-0",
    "'",
    "\"",
    "\\u0000",
    "~",
    "\u{feff}",
    "x-effect: ",
    "minItems: 99999999999",
    "minLength: 99999999999",
    "allOf: ",
    "type: object",
];

/// Reads, checks and uses a document.
fn exercise(name: &str, text: &str) {
    let Ok(document) = Loader::new().read_text(name, text) else {
        return;
    };
    let findings = check(&document);
    let _ = findings.to_string();
    use_all(&document);
}

fn use_all(document: &Document) {
    let root = document.value();
    let schemas = JsonSchemas::new(document).direction(Direction::Request);
    let named = root
        .pointer("/components/schemas")
        .and_then(|all| all.as_object());
    for schema in named.into_iter().flat_map(|all| all.values()) {
        let _ = schemas.convert(schema);
        let _ = schemas.check_effort(schema, root);
    }
    for operation in document.operations() {
        let _ = Sample::of(document, &operation, Extent::Full);
    }
    let _ = Resources::of(document, &[]);
    for (number, file) in document.files().iter().enumerate() {
        let _ = document.follow(file.tree.root(), number);
    }
}

proptest! {
    #![proptest_config(mutation::config())]

    #[test]
    fn damaged_documents_do_not_panic(
        text in mutation::damaged(vec![YAML.into(), JSON.into()], WORDS)
    ) {
        let text = String::from_utf8_lossy(&text);
        exercise("a.yaml", &text);
        exercise("a.json", &text);
    }
}
