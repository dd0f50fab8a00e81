//! Checks that every part has the keys and values that OpenAPI 3.0 defines for its place.

use serde_json::Value;

use super::{did_you_mean, error};
use crate::{
    Document, Finding, Operation,
    walk::{Keyword, Part, walk},
};

const HELP: &str = "compare with the OpenAPI 3.0.3 specification of this object";

/// The required kind of the value of a key. Parts are checked by themselves, and always accepted
/// here.
#[derive(Clone, Copy)]
enum Is {
    Any,
    Text,
    Flag,
    Count,
    Number,
    Map,
    List,
    Texts,
    OneOf(&'static [&'static str]),
}

use Is::{Any, Count, Flag, List, Map, Number, OneOf, Text, Texts};

/// Keys of a part, and the required kinds of their values.
type Keys = &'static [(&'static str, Is)];

const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

const SCHEMA: Keys = &[
    ("type", OneOf(TYPES)),
    ("format", Text),
    ("title", Text),
    ("description", Text),
    ("default", Any),
    ("example", Any),
    ("examples", Any),
    ("const", Any),
    ("enum", List),
    ("required", Texts),
    ("properties", Any),
    ("nullable", Flag),
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("deprecated", Flag),
    ("uniqueItems", Flag),
    ("exclusiveMinimum", Flag),
    ("exclusiveMaximum", Flag),
    ("minimum", Number),
    ("maximum", Number),
    ("multipleOf", Number),
    ("minLength", Count),
    ("maxLength", Count),
    ("minItems", Count),
    ("maxItems", Count),
    ("minProperties", Count),
    ("maxProperties", Count),
    ("pattern", Text),
    ("$comment", Text),
];

const PARAMETER: Keys = &[
    ("name", Text),
    ("in", OneOf(&["cookie", "header", "path", "query"])),
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    ("style", Text),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", Any),
    ("content", Any),
    ("example", Any),
    ("examples", Any),
];

const OPERATION: Keys = &[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Map),
    ("operationId", Text),
    ("parameters", Any),
    ("requestBody", Any),
    ("responses", Any),
    ("callbacks", Any),
    ("deprecated", Flag),
    ("security", List),
    ("servers", Any),
];

const SCHEME: Keys = &[
    (
        "type",
        OneOf(&["apiKey", "http", "oauth2", "openIdConnect"]),
    ),
    ("description", Text),
    ("name", Text),
    ("in", OneOf(&["cookie", "header", "query"])),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("flows", Map),
    ("openIdConnectUrl", Text),
];

/// Returns the name of a part, its required keys and its allowed keys; no keys if any name is
/// allowed.
fn expected(part: Part) -> Option<(&'static str, &'static [&'static str], Keys)> {
    Some(match part {
        Part::Document => (
            "a document",
            &["info", "paths"],
            &[
                ("openapi", Text),
                ("info", Map),
                ("paths", Any),
                ("servers", Any),
                ("components", Any),
                ("security", List),
                ("tags", Any),
                ("externalDocs", Map),
            ],
        ),
        Part::Paths => ("a mapping of paths", &[], &[]),
        Part::PathItem => (
            "a path item",
            &[],
            &[
                ("summary", Text),
                ("description", Text),
                ("servers", Any),
                ("parameters", Any),
            ],
        ),
        Part::Operation => ("an operation", &[], OPERATION),
        Part::Parameter => ("a parameter", &["name", "in"], PARAMETER),
        Part::Header => ("a header", &[], PARAMETER),
        Part::RequestBody => (
            "a request body",
            &["content"],
            &[("description", Text), ("content", Any), ("required", Flag)],
        ),
        Part::Responses => ("a mapping of responses", &[], &[]),
        Part::Response => (
            "a response",
            &["description"],
            &[
                ("description", Text),
                ("headers", Any),
                ("content", Any),
                ("links", Any),
            ],
        ),
        Part::MediaType => (
            "a media type",
            &[],
            &[
                ("schema", Any),
                ("example", Any),
                ("examples", Any),
                ("encoding", Any),
            ],
        ),
        Part::Encoding => (
            "an encoding",
            &[],
            &[
                ("contentType", Text),
                ("headers", Any),
                ("style", Text),
                ("explode", Flag),
                ("allowReserved", Flag),
            ],
        ),
        Part::Schema => ("a schema", &[], SCHEMA),
        Part::Discriminator => (
            "a discriminator",
            &["propertyName"],
            &[("propertyName", Text), ("mapping", Map)],
        ),
        Part::Callback => ("a callback", &[], &[]),
        Part::Components => ("a mapping of components", &[], &[]),
        Part::SecurityScheme => ("a security scheme", &["type"], SCHEME),
        Part::Server => (
            "a server",
            &["url"],
            &[("url", Text), ("description", Text), ("variables", Any)],
        ),
        Part::Tag => (
            "a tag",
            &["name"],
            &[("name", Text), ("description", Text), ("externalDocs", Map)],
        ),
        Part::Names => ("a mapping", &[], &[]),
        Part::List => ("a list", &[], &[]),
        _ => return None,
    })
}

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    walk(
        document.value(),
        "",
        Part::Document,
        &mut |at, value, part| {
            let Some((name, required, keys)) = expected(part) else {
                return;
            };
            if value.is_boolean() && part == Part::Schema && at.ends_with("/additionalProperties") {
                return;
            }
            if part == Part::List {
                if !value.is_array() {
                    misplaced(at, value, name, findings);
                }
                return;
            }
            let Value::Object(members) = value else {
                misplaced(at, value, name, findings);
                return;
            };
            if members.get("$ref").is_some_and(Value::is_string) {
                return;
            }
            for key in required.iter().filter(|key| !members.contains_key(**key)) {
                let message = format!("{name} has `{key}`, which is missing here");
                error(findings, "shape", at, message, HELP);
            }
            for (key, value) in members.iter().filter(|_| !keys.is_empty()) {
                let here = || format!("{at}/{}", crate::pointer::escape(key));
                match keys.iter().find(|(known, _)| known == key) {
                    Some((_, is)) => {
                        if let Some(expected) = unlike(value, *is) {
                            misplaced(&here(), value, &expected, findings);
                        }
                    }
                    None if is_known(part, key) => {}
                    None => {
                        let known = keys.iter().map(|(known, _)| *known);
                        let hint = did_you_mean(key, known);
                        findings.push(Finding::warning(
                            "unknown-key",
                            here(),
                            format!("{name} has no `{key}` in OpenAPI 3.0"),
                            format!("nothing reads it: remove it, or correct its name{hint}"),
                        ));
                    }
                }
            }
            if at == "/info" {
                return;
            }
            if part == Part::Responses {
                statuses(at, members.keys(), findings);
            }
        },
    );
    info(document, findings);
}

/// Checks title and version, which every document has.
fn info(document: &Document, findings: &mut Vec<Finding>) {
    let Some(Value::Object(info)) = document.value().get("info") else {
        return;
    };
    for key in ["title", "version"] {
        match info.get(key) {
            Some(value) if value.is_string() => {}
            Some(value) => misplaced(&format!("/info/{key}"), value, "a text", findings),
            None => {
                let message = format!("`info` has `{key}`, which is missing here");
                error(findings, "shape", "/info", message, HELP);
            }
        }
    }
}

fn statuses<'a>(at: &str, names: impl Iterator<Item = &'a String>, findings: &mut Vec<Finding>) {
    for name in names.filter(|name| !name.starts_with("x-")) {
        let mut letters = name.bytes();
        let is_class = matches!(letters.next(), Some(b'1'..=b'5'));
        let rest = name.get(1..).unwrap_or_default();
        let is_rest =
            rest == "XX" || rest.len() == 2 && rest.bytes().all(|digit| digit.is_ascii_digit());
        if !(name == "default" || is_class && is_rest) {
            error(
                findings,
                "status",
                crate::pointer::child(at, name),
                format!("`{name}` is not a status"),
                "write three digits, a range such as `4XX`, or `default`",
            );
        }
    }
}

/// Returns whether another table defines the key.
fn is_known(part: Part, key: &str) -> bool {
    key.starts_with("x-")
        || match part {
            Part::PathItem => Operation::is_method(key),
            Part::Schema => key.starts_with('$') || Keyword::of(key) != Keyword::Data,
            _ => false,
        }
}

/// Returns the expected kind of a value that has another kind.
fn unlike(value: &Value, is: Is) -> Option<String> {
    let (is_right, expected) = match is {
        Any => (true, ""),
        Text => (value.is_string(), "a text"),
        Flag => (value.is_boolean(), "`true` or `false`"),
        Count => (is_count(value), "a count"),
        Number => (value.is_number(), "a number"),
        Map => (value.is_object(), "a mapping"),
        List => (value.is_array(), "a list"),
        Texts => {
            let texts = value.as_array();
            let is_right = texts.is_some_and(|texts| texts.iter().all(Value::is_string));
            (is_right, "a list of texts")
        }
        OneOf(known) => {
            let is_right = value.as_str().is_some_and(|text| known.contains(&text));
            if is_right {
                return None;
            }
            let hint = value
                .as_str()
                .map(|text| did_you_mean(text, known.iter().copied()));
            return Some(format!(
                "one of `{}`{}",
                known.join("`, `"),
                hint.unwrap_or_default()
            ));
        }
    };
    (!is_right).then(|| expected.to_owned())
}

fn is_count(value: &Value) -> bool {
    value.is_u64()
        || value
            .as_f64()
            .is_some_and(|value| value >= 0.0 && value.fract() == 0.0)
}

fn misplaced(at: &str, value: &Value, expected: &str, findings: &mut Vec<Finding>) {
    let found = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(value) => format!("the number {value}"),
        Value::String(text) if text.chars().count() <= 40 => format!("`{text}`"),
        Value::String(_) => "a text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a mapping".to_owned(),
    };
    let message = format!("{found} where {expected} belongs");
    error(findings, "shape", at, message, HELP);
}
