//! Fuzz target of the document loader: damaged documents cause findings, and never a panic.
//!
//! `FUZZ_MINUTES=60 cargo test --package openapi-document --test fuzz` runs longer.

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

/// A document that refers to two files, and to a part of itself through one of them.
const ROOT: &str = "openapi: 3.0.3
info: {title: T, version: '1', description: {$ref: 'b.yaml#/text'}}
paths:
  /a: {$ref: a.yaml, summary: s}
  /b: {post: {$ref: 'a.yaml#/post', parameters: [{$ref: 'b.yaml#/components/parameters/P'}]}}
components:
  schemas:
    A: {$ref: 'b.yaml#/components/schemas/A', description: d}
    B: {oneOf: [{$ref: b.yaml}, {$ref: 'b.yaml#/components/schemas/A/properties/self'}], discriminator: {propertyName: k, mapping: {x: b.yaml, y: A}}}
";

const FILES: [&str; 2] = [
    "post:
  operationId: p
  parameters: [{$ref: 'b.yaml#/components/parameters/P'}, {$ref: '#/post/parameters/0'}]
  requestBody: {content: {application/json: {schema: {$ref: 'api.yaml#/components/schemas/B'}}}}
  responses: {'200': {$ref: 'b.yaml#/components/responses/R'}, default: {$ref: 'missing.yaml'}}
  callbacks: {c: {'{$url}': {$ref: a.yaml}}}
",
    "text: about
type: object
components:
  parameters: {P: {name: p, in: query, schema: {$ref: '#/components/schemas/A'}}}
  responses: {R: {description: r, headers: {H: {$ref: '#/x'}}, links: {l: {operationRef: 'a.yaml#/post'}}}}
  schemas:
    A: {$id: 'a', properties: {self: {$ref: '#/components/schemas/A'}, b: {$ref: b.yaml}, c: {$ref: 'api.yaml#/components/schemas/A'}}, allOf: [{$ref: '#'}], discriminator: {propertyName: k, mapping: {z: A}}}
",
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

/// Cases of each test that take about a minute together.
const A_MINUTE: u32 = 2_000;

proptest! {
    #![proptest_config(mutation::config(A_MINUTE))]

    #[test]
    fn damaged_documents_do_not_panic(
        text in mutation::damaged(vec![YAML.into(), JSON.into()], WORDS)
    ) {
        let text = String::from_utf8_lossy(&text);
        exercise("a.yaml", &text);
        exercise("a.json", &text);
    }
    #[test]
    fn damaged_files_do_not_panic(
        root in mutation::damaged(vec![ROOT.into()], WORDS),
        first in mutation::damaged(vec![FILES[0].into()], WORDS),
        second in mutation::damaged(vec![FILES[1].into()], WORDS),
        whole in 0..8_u8,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let texts = [("api.yaml", root, ROOT), ("a.yaml", first, FILES[0]), ("b.yaml", second, FILES[1])];
        for (number, (name, damaged, text)) in texts.into_iter().enumerate() {
            let text = match whole >> number & 1 {
                1 => text.as_bytes(),
                _ => &damaged,
            };
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        if let Ok(document) = Loader::new().load(&folder.path().join("api.yaml")) {
            let _ = check(&document).to_string();
            use_all(&document);
            use_all(&document.with_value(document.value().clone()));
        }
    }
}
