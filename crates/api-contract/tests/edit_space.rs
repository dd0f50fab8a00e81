//! Every field of the model is compared, or waived with a reason.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;

use api_contract::{
    compare::{Options, WAIVED, compare},
    model::*,
    openapi,
};
use serde_json::json;

/// A contract with one of everything.
const DOCUMENT: &str = include_str!("fixtures/everything.yaml");

/// Lists a struct's fields; an omitted field does not compile.
macro_rules! fields {
    ($($type:ident { $($field:ident),* $(,)? })*) => {{
        $(
            #[allow(dead_code, reason = "it is compiled, not called")]
            fn $type(all: $type) {
                let $type { $($field: _),* } = all;
            }
        )*
        vec![$($(concat!(stringify!($type), ".", stringify!($field))),*),*]
    }};
}

#[allow(non_snake_case, reason = "the functions are named after their types")]
fn space() -> Vec<&'static str> {
    fields! {
        Contract {
            title, version, docs, servers, tags, security_schemes, operations, webhooks, components,
            schemas, places, problems,
        }
        Operation {
            at, method, path, id, tags, deprecated, parameters, body, responses, callbacks,
            security, servers, docs,
        }
        Callback { name, operation }
        Parameter { at, name, location, required, deprecated, serialization, schema, docs }
        Serialization { style, explode, allow_reserved, allow_empty, media_type }
        Body { at, required, content, docs }
        MediaType { at, name, schema, encoding, docs }
        Encoding { at, name, serialization, headers }
        Response { at, status, headers, content, links, docs }
        Header { at, name, required, deprecated, serialization, schema, docs }
        Docs { title, description, examples, external, extensions }
        SecurityScheme { at, name, kind, wire, discovery, flows, docs }
        Flow { name, urls, scopes }
        Server { at, url, variables, docs }
        Variable { name, default, values }
        Tag { at, name, docs }
        Schema {
            at, name, types, nullable, format, values, constant, default, limits, items,
            properties, also_required, additional, all_of, any_of, one_of, not, discriminator,
            read_only, write_only, deprecated, rare, docs,
        }
        Property { at, name, required, schema }
        Enumeration { values, open }
        Bound { value, exclusive }
        Limits {
            minimum, maximum, multiple_of, min_length, max_length, pattern, min_items, max_items,
            unique_items, min_properties, max_properties,
        }
        Discriminator { at, property, mapping, subtypes }
        Rare {
            prefix_items, contains, pattern_properties, property_names, dependent_required,
            dependent_schemas, condition, unevaluated_items, unevaluated_properties, content,
        }
        Contains { schema, min, max }
        Condition { test, then, otherwise }
        Content { encoding, media_type, schema }
    }
}

/// One edit of the document for each field: the text and its replacement.
const EDITS: &[(&str, &str, &str)] = &[
    (
        "Contract.tags",
        "description: the first",
        "description: the best",
    ),
    ("Contract.title", "title: Everything", "title: All"),
    ("Contract.version", "version: 1.0.0", "version: 2.0.0"),
    ("Contract.docs", "summary: about all", "summary: about some"),
    (
        "Contract.servers",
        "url: https://one.example",
        "url: https://two.example",
    ),
    (
        "Contract.security_schemes",
        "    key: {type: apiKey",
        "    keys: {type: apiKey",
    ),
    ("Contract.operations", "/things/{id}:", "/objects/{id}:"),
    ("Contract.webhooks", "  done:", "  finished:"),
    ("Operation.method", "    post:", "    put:"),
    ("Operation.path", "/things/{id}:", "/objects/{id}:"),
    ("Operation.id", "operationId: change", "operationId: edit"),
    ("Operation.tags", "tags: [one]", "tags: [two]"),
    (
        "Operation.deprecated",
        "deprecated: false # operation",
        "deprecated: true",
    ),
    ("Operation.parameters", "name: limit", "name: bound"),
    ("Operation.body", "requestBody: # body", "x-requestBody:"),
    ("Operation.responses", "'404'", "'410'"),
    ("Operation.callbacks", "callbacks:", "x-callbacks:"),
    (
        "Operation.security",
        "security: [{key: []}]",
        "security: [{token: []}]",
    ),
    (
        "Operation.servers",
        "url: https://own.example",
        "url: https://other.example",
    ),
    ("Operation.docs", "summary: changes it", "summary: edits it"),
    ("Callback.name", "onDone:", "onEnd:"),
    (
        "Callback.operation",
        "operationId: called",
        "operationId: told",
    ),
    ("Parameter.name", "name: limit", "name: bound"),
    ("Parameter.location", "in: query # limit", "in: header"),
    (
        "Parameter.required",
        "required: false # limit",
        "required: true",
    ),
    (
        "Parameter.deprecated",
        "deprecated: false # limit",
        "deprecated: true",
    ),
    (
        "Parameter.serialization",
        "style: form",
        "style: spaceDelimited",
    ),
    (
        "Parameter.schema",
        "items: {type: integer} # limit",
        "items: {type: boolean}",
    ),
    (
        "Parameter.docs",
        "description: how many",
        "description: how much",
    ),
    (
        "Serialization.style",
        "style: form",
        "style: spaceDelimited",
    ),
    ("Serialization.explode", "explode: true", "explode: false"),
    (
        "Serialization.allow_reserved",
        "allowReserved: false",
        "allowReserved: true",
    ),
    (
        "Serialization.allow_empty",
        "allowEmptyValue: false",
        "allowEmptyValue: true",
    ),
    (
        "Serialization.media_type",
        "content: {text/plain",
        "content: {application/json",
    ),
    ("Body.required", "required: true # body", "required: false"),
    (
        "Body.content",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
    ),
    (
        "Body.docs",
        "description: what is sent",
        "description: what goes",
    ),
    (
        "MediaType.name",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
    ),
    (
        "MediaType.schema",
        "schema: {$ref: '#/components/schemas/Thing'} # form",
        "x-note: 1",
    ),
    ("MediaType.encoding", "encoding: {text", "encoding: {number"),
    ("MediaType.docs", "example: {a: 1}", "example: {a: 2}"),
    ("Encoding.name", "encoding: {text", "encoding: {number"),
    (
        "Encoding.serialization",
        "contentType: text/csv",
        "contentType: text/html",
    ),
    ("Encoding.headers", "X-Part", "X-Piece"),
    ("Response.status", "'404'", "'410'"),
    ("Response.headers", "X-Id", "X-Name"),
    ("Response.content", "application/xml", "text/xml"),
    ("Response.links", "operationId: linked", "operationId: tied"),
    ("Response.docs", "description: done", "description: over"),
    ("Header.name", "X-Id", "X-Name"),
    (
        "Header.required",
        "required: true # header",
        "required: false",
    ),
    (
        "Header.deprecated",
        "deprecated: false # header",
        "deprecated: true",
    ),
    (
        "Header.serialization",
        "explode: false # header",
        "explode: true",
    ),
    (
        "Header.schema",
        "items: {type: string} # header",
        "items: {type: integer}",
    ),
    (
        "Header.docs",
        "description: its id",
        "description: its name",
    ),
    ("Docs.title", "summary: changes it", "summary: edits it"),
    (
        "Docs.description",
        "description: how many",
        "description: how much",
    ),
    ("Docs.examples", "example: {a: 1}", "example: {a: 2}"),
    (
        "Docs.external",
        "externalDocs: {url: 'https://a.example'}",
        "externalDocs: {url: 'https://b.example'}",
    ),
    ("Docs.extensions", "x-mine: 1", "x-mine: 2"),
    (
        "SecurityScheme.name",
        "    key: {type: apiKey",
        "    keys: {type: apiKey",
    ),
    (
        "SecurityScheme.kind",
        "type: http, scheme: basic",
        "type: mutualTLS, scheme: basic",
    ),
    ("SecurityScheme.wire", "scheme: basic", "scheme: bearer"),
    (
        "SecurityScheme.discovery",
        "openIdConnectUrl: 'https://a",
        "openIdConnectUrl: 'https://b",
    ),
    ("SecurityScheme.flows", "implicit:", "password:"),
    (
        "SecurityScheme.docs",
        "description: a key",
        "description: a secret",
    ),
    ("Flow.name", "implicit:", "password:"),
    (
        "Flow.urls",
        "authorizationUrl: 'https://a",
        "authorizationUrl: 'https://b",
    ),
    ("Flow.scopes", "scopes: {read", "scopes: {write"),
    (
        "Server.url",
        "url: https://one.example",
        "url: https://two.example",
    ),
    ("Server.variables", "variables: {region", "variables: {zone"),
    (
        "Server.docs",
        "description: the one",
        "description: the only",
    ),
    ("Variable.name", "variables: {region", "variables: {zone"),
    ("Variable.default", "default: north", "default: south"),
    (
        "Variable.values",
        "enum: [north, south]",
        "enum: [north, south, east]",
    ),
    (
        "Tag.docs",
        "description: the first",
        "description: the best",
    ),
    (
        "Schema.types",
        "kind: {type: string}",
        "kind: {type: integer}",
    ),
    (
        "Schema.nullable",
        "kind: {type: string}",
        "kind: {type: [string, 'null']}",
    ),
    ("Schema.format", "format: date", "format: uuid"),
    ("Schema.values", "enum: [a, b]", "enum: [a]"),
    ("Schema.constant", "const: 1", "const: 2"),
    ("Schema.default", "default: 5", "default: 6"),
    ("Schema.limits", "minimum: 1", "minimum: 2"),
    (
        "Schema.items",
        "items: {type: string} # list",
        "items: {type: integer}",
    ),
    (
        "Schema.properties",
        "kind: {type: string}",
        "sort: {type: integer}",
    ),
    (
        "Schema.also_required",
        "required: [kind, ghost]",
        "required: [kind]",
    ),
    (
        "Schema.additional",
        "additionalProperties: false",
        "additionalProperties: true",
    ),
    (
        "Schema.all_of",
        "allOf: [{required: [x]}]",
        "allOf: [{required: [y]}]",
    ),
    (
        "Schema.any_of",
        "anyOf: [{type: string}, {type: integer}]",
        "anyOf: [{type: string}, {type: boolean}, {type: array}]",
    ),
    (
        "Schema.one_of",
        "oneOf: [{type: string}, {type: integer}]",
        "oneOf: [{type: string}]",
    ),
    ("Schema.not", "not: {type: string}", "not: {type: integer}"),
    (
        "Schema.discriminator",
        "propertyName: kind",
        "propertyName: sort",
    ),
    ("Schema.read_only", "readOnly: false", "readOnly: true"),
    ("Schema.write_only", "writeOnly: false", "writeOnly: true"),
    (
        "Schema.deprecated",
        "deprecated: false # schema",
        "deprecated: true",
    ),
    (
        "Schema.rare",
        "contentEncoding: base64",
        "contentEncoding: base32",
    ),
    ("Schema.docs", "title: A thing", "title: Some thing"),
    (
        "Property.name",
        "kind: {type: string}",
        "other: {type: integer}",
    ),
    (
        "Property.required",
        "required: [kind, ghost]",
        "required: [ghost]",
    ),
    (
        "Property.schema",
        "kind: {type: string}",
        "kind: {type: integer}",
    ),
    ("Enumeration.values", "enum: [a, b]", "enum: [a, c, d]"),
    (
        "Enumeration.open",
        "x-open-enum: false",
        "x-open-enum: true",
    ),
    ("Bound.value", "minimum: 1", "minimum: 2"),
    ("Bound.exclusive", "minimum: 1", "exclusiveMinimum: 1"),
    ("Limits.minimum", "minimum: 1", "minimum: 2"),
    ("Limits.maximum", "maximum: 9", "maximum: 8"),
    ("Limits.multiple_of", "multipleOf: 2", "multipleOf: 3"),
    ("Limits.min_length", "minLength: 1", "minLength: 2"),
    ("Limits.max_length", "maxLength: 9", "maxLength: 8"),
    ("Limits.pattern", "pattern: a", "pattern: b"),
    ("Limits.min_items", "minItems: 1", "minItems: 2"),
    ("Limits.max_items", "maxItems: 9", "maxItems: 8"),
    (
        "Limits.unique_items",
        "uniqueItems: true",
        "uniqueItems: false",
    ),
    (
        "Limits.min_properties",
        "minProperties: 1",
        "minProperties: 9",
    ),
    (
        "Limits.max_properties",
        "maxProperties: 9",
        "maxProperties: 8",
    ),
    (
        "Discriminator.property",
        "propertyName: kind",
        "propertyName: sort",
    ),
    (
        "Discriminator.mapping",
        "mapping: {a: Thing}",
        "mapping: {b: Thing}",
    ),
    (
        "Discriminator.subtypes",
        "mapping: {a: Thing}",
        "mapping: {a: Thing, b: Thing}",
    ),
    (
        "Rare.prefix_items",
        "prefixItems: [{type: string}]",
        "prefixItems: [{type: integer}]",
    ),
    (
        "Rare.contains",
        "contains: {type: string}",
        "contains: {type: integer}",
    ),
    (
        "Rare.pattern_properties",
        "'^a': {type: string}",
        "'^b': {type: string}",
    ),
    (
        "Rare.property_names",
        "propertyNames: {minLength: 3}",
        "propertyNames: {minLength: 4}",
    ),
    (
        "Rare.dependent_required",
        "dependentRequired: {a: [b]}",
        "dependentRequired: {a: [c]}",
    ),
    (
        "Rare.dependent_schemas",
        "dependentSchemas: {a: {required: [d]}}",
        "dependentSchemas: {a: {required: [e]}}",
    ),
    (
        "Rare.condition",
        "if: {required: [f]}",
        "if: {required: [g]}",
    ),
    (
        "Rare.unevaluated_items",
        "unevaluatedItems: {type: string}",
        "unevaluatedItems: {type: integer}",
    ),
    (
        "Rare.unevaluated_properties",
        "unevaluatedProperties: {type: string}",
        "unevaluatedProperties: {type: integer}",
    ),
    (
        "Rare.content",
        "contentEncoding: base64",
        "contentEncoding: base32",
    ),
    (
        "Contains.schema",
        "contains: {type: string}",
        "contains: {type: integer}",
    ),
    ("Contains.min", "minContains: 2", "minContains: 3"),
    ("Contains.max", "maxContains: 5", "maxContains: 4"),
    (
        "Condition.test",
        "if: {required: [f]}",
        "if: {required: [g]}",
    ),
    (
        "Condition.then",
        "then: {required: [h]}",
        "then: {required: [i]}",
    ),
    (
        "Condition.otherwise",
        "else: {required: [j]}",
        "else: {required: [k]}",
    ),
    (
        "Content.encoding",
        "contentEncoding: base64",
        "contentEncoding: base32",
    ),
    (
        "Content.media_type",
        "contentMediaType: text/plain",
        "contentMediaType: text/html",
    ),
    (
        "Content.schema",
        "contentSchema: {type: string}",
        "contentSchema: {type: integer}",
    ),
];

fn read(text: &str) -> Contract {
    let contract = openapi::read_text("everything.yaml", text).unwrap();
    assert!(contract.problems.is_empty(), "{:?}", contract.problems);
    contract
}

#[test]
fn every_field_of_the_model_is_compared_or_waived() {
    let space: BTreeSet<&str> = space().into_iter().collect();
    let waived = |field: &str| {
        let mut waivers = WAIVED.iter();
        waivers.any(|(waived, reason)| {
            assert!(!reason.is_empty());
            let rest = field.split_once('.').map_or("", |(_, rest)| rest);
            *waived == field || waived.strip_prefix("*.") == Some(rest)
        })
    };
    for field in &space {
        let edited = EDITS.iter().any(|(edited, ..)| edited == field);
        assert!(
            edited != waived(field),
            "{field} is neither edited nor waived, or both"
        );
    }
    for (field, ..) in EDITS {
        assert!(space.contains(field), "{field} is no field of the model");
    }
    let old = read(DOCUMENT);
    for (field, from, to) in EDITS {
        assert!(
            DOCUMENT.contains(from),
            "{field}: the document has no `{from}`"
        );
        let new = read(&DOCUMENT.replace(from, to));
        let changes = compare(&old, &new, Options::default());
        assert!(
            !changes.is_empty(),
            "{field}: `{from}` became `{to}`, and nobody noticed"
        );
    }
}

#[test]
fn a_document_with_one_of_everything_does_not_differ_from_itself() {
    let (old, new) = (read(DOCUMENT), read(DOCUMENT));
    assert_eq!(compare(&old, &new, Options::default()), []);
}

#[test]
fn unknown_facts_never_differ() {
    let known = read(DOCUMENT);
    let mut unknown = Contract::new("unknown");
    assert_eq!(compare(&known, &unknown, Options::default()), []);
    assert_eq!(compare(&unknown, &known, Options::default()), []);
    // An operation of which only the path is known, and a schema of which nothing is.
    let at = unknown.places.root(0, 0);
    let schema = unknown.add_schema(Schema::unknown(at));
    let mut operation = Operation::unknown(at, Method::Post, "/things/{id}");
    let mut parameter = Parameter::unknown(at, "limit", In::Query);
    parameter.schema = schema;
    operation.parameters = Listing::partial(vec![parameter]);
    let mut response = Response::unknown(at, "200");
    response.content = Listing::partial(vec![MediaType {
        at,
        name: "application/json".into(),
        schema: Fact::Known(Some(schema)),
        encoding: Fact::Unknown,
        docs: Fact::Unknown,
    }]);
    operation.responses = Listing::partial(vec![response]);
    unknown.operations = Listing::partial(vec![operation]);
    assert_eq!(compare(&known, &unknown, Options::default()), []);
    assert_eq!(compare(&unknown, &known, Options::default()), []);
    // With one more fact, it is compared.
    unknown.schemas[1].default = Fact::Known(Some(Box::new(json!("other"))));
    let found = compare(&known, &unknown, Options::default());
    let subjects: Vec<&str> = found.iter().map(|change| &*change.id).collect();
    assert_eq!(
        subjects,
        ["request-default-added", "response-default-added"]
    );
}
