//! Checks that every part has the keys and values that OpenAPI defines for its place.

mod tables;

use serde_json::{Map, Value};

use super::{did_you_mean, error, version::Version};
use crate::{
    Document, Finding, pointer,
    walk::{Part, walk},
};

const HELP: &str = "compare with the OpenAPI specification of this object";

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
    /// A type, or a list of types.
    Types,
    /// A list of mappings of security schemes to lists of scopes.
    Requirements,
}

pub(super) fn check(document: &Document, version: Version, findings: &mut Vec<Finding>) {
    walk(
        document.value(),
        "",
        Part::Document,
        &mut |at, value, part| part_of(at, value, part, version, findings),
    );
    let has = |part: &str| document.value().get(part).is_some();
    if version > Version::V30 && !["paths", "components", "webhooks"].into_iter().any(has) {
        let message = "a document has `paths`, `components` or `webhooks`, and this one has none";
        error(findings, "shape", "", message, HELP);
    }
}

fn part_of(at: &str, value: &Value, part: Part, version: Version, findings: &mut Vec<Finding>) {
    let Some(table) = tables::of(part, version) else {
        return;
    };
    let name = table.name;
    if part == Part::List {
        if !value.is_array() {
            misplaced(at, value, name, findings);
        }
        return;
    }
    if value.is_boolean() && part == Part::Schema && version > Version::V30 {
        return;
    }
    let Value::Object(entries) = value else {
        misplaced(at, value, name, findings);
        return;
    };
    if let Some(reference) = entries.get("$ref").and_then(Value::as_str) {
        target(at, reference, part, name, findings);
        return;
    }
    // Where names are keys, `$ref` may be one of them, and its value a mapping.
    if let Some(reference) = entries.get("$ref").filter(|value| !value.is_object()) {
        misplaced(&pointer::child(at, "$ref"), reference, "a text", findings);
    }
    for key in table
        .required
        .iter()
        .filter(|key| !entries.contains_key(**key))
    {
        missing(at, name, key, findings);
    }
    if !table.is_open() {
        for (key, value) in entries {
            let at = pointer::child(at, key);
            self::key((&at, key, value), part, &table, version, findings);
        }
    }
    match part {
        Part::Responses => statuses(at, entries.keys(), findings),
        Part::SecurityScheme => scheme(at, entries, findings),
        Part::OAuthFlows => flows(at, entries, findings),
        Part::Parameter => style(at, entries, findings),
        _ => {}
    }
}

/// Checks one key of a part.
fn key(
    (at, key, value): (&str, &str, &Value),
    part: Part,
    table: &tables::Table,
    version: Version,
    findings: &mut Vec<Finding>,
) {
    let name = table.name;
    let is = table.kind(key, version);
    if part == Part::Schema && key == "items" && value.is_array() {
        let expected = match version {
            Version::V30 => "a schema",
            _ => "a schema (`prefixItems` is the list of schemas by place)",
        };
        return misplaced(at, value, expected, findings);
    }
    if let Some(is) = is {
        if let (Is::Types, Some(types)) = (is, value.as_array().filter(|types| !types.is_empty())) {
            for (index, one) in types.iter().enumerate() {
                if let Some(expected) = one_of(one, tables::TYPES_WITH_NULL) {
                    misplaced(&format!("{at}/{index}"), one, &expected, findings);
                }
            }
        } else if let Some(expected) = mismatch(value, is) {
            misplaced(at, value, &expected, findings);
        }
        if let (Is::Requirements, Some(ways)) = (is, value.as_array()) {
            requirements(at, ways, findings);
        }
    }
    let outdated = key == "nullable" && part == Part::Schema && version > Version::V30;
    if outdated {
        findings.push(Finding::warning(
            "unknown-key",
            at,
            format!("a schema has no `nullable` in OpenAPI {version}"),
            "add `null` to its types: `type: [string, \"null\"]`",
        ));
    } else if is.is_none() && !tables::is_known(part, key) {
        let hint = did_you_mean(key, table.names());
        findings.push(Finding::warning(
            "unknown-key",
            at,
            format!("{name} has no `{key}` in OpenAPI {version}"),
            format!("nothing reads it: remove it, or correct its name{hint}"),
        ));
    }
}

/// Checks that a reference to a component names one of the right kind.
fn target(at: &str, reference: &str, part: Part, name: &str, findings: &mut Vec<Finding>) {
    let section = reference.strip_prefix("#/components/");
    let Some((section, rest)) = section.and_then(|rest| rest.split_once('/')) else {
        return;
    };
    let found = match section {
        "schemas" => Part::Schema,
        "responses" => Part::Response,
        "parameters" => Part::Parameter,
        "examples" => Part::Example,
        "requestBodies" => Part::RequestBody,
        "headers" => Part::Header,
        "securitySchemes" => Part::SecurityScheme,
        "links" => Part::Link,
        "callbacks" => Part::Callback,
        "pathItems" => Part::PathItem,
        "mediaTypes" => Part::MediaType,
        _ => return,
    };
    // A pointer may also refer to a part of a component, and a mapping may be a reference to another.
    if rest.contains('/') || part == found || part == Part::Names {
        return;
    }
    error(
        findings,
        "reference-kind",
        pointer::child(at, "$ref"),
        format!("`{reference}` is one of the {section}, where {name} belongs"),
        format!("refer to {name}"),
    );
}

/// Checks that security requirements are mappings of schemes to lists.
fn requirements(at: &str, ways: &[Value], findings: &mut Vec<Finding>) {
    for (index, way) in ways.iter().enumerate() {
        let at = format!("{at}/{index}");
        let Some(schemes) = way.as_object() else {
            misplaced(
                &at,
                way,
                "a mapping of schemes to lists of scopes",
                findings,
            );
            continue;
        };
        for (name, scopes) in schemes {
            if let Some(expected) = mismatch(scopes, Is::Texts) {
                misplaced(&pointer::child(&at, name), scopes, &expected, findings);
            }
        }
    }
}

/// Checks that a security scheme has what its type needs.
fn scheme(at: &str, entries: &Map<String, Value>, findings: &mut Vec<Finding>) {
    let needed: &[&str] = match entries.get("type").and_then(Value::as_str) {
        Some("apiKey") => &["name", "in"],
        Some("http") => &["scheme"],
        Some("oauth2") => &["flows"],
        Some("openIdConnect") => &["openIdConnectUrl"],
        _ => &[],
    };
    for key in needed.iter().filter(|key| !entries.contains_key(**key)) {
        missing(at, "a security scheme of this type", key, findings);
    }
}

/// Checks that flows have the addresses that their kind needs.
fn flows(at: &str, entries: &Map<String, Value>, findings: &mut Vec<Finding>) {
    for (kind, flow) in entries {
        let needed: &[&str] = match kind.as_str() {
            "implicit" => &["authorizationUrl"],
            "password" | "clientCredentials" => &["tokenUrl"],
            "authorizationCode" => &["authorizationUrl", "tokenUrl"],
            _ => &[],
        };
        let Some(flow) = flow.as_object() else {
            continue;
        };
        for key in needed.iter().filter(|key| !flow.contains_key(**key)) {
            missing(
                &pointer::child(at, kind),
                "a flow of this kind",
                key,
                findings,
            );
        }
    }
}

/// Checks that the style of a parameter exists for its location.
fn style(at: &str, entries: &Map<String, Value>, findings: &mut Vec<Finding>) {
    let text = |key: &str| entries.get(key).and_then(Value::as_str);
    let (Some(style), Some(location)) = (text("style"), text("in")) else {
        return;
    };
    let known: &[&str] = match location {
        "path" => &["label", "matrix", "simple"],
        "query" => &["deepObject", "form", "pipeDelimited", "spaceDelimited"],
        "header" => &["simple"],
        "cookie" => &["cookie", "form"],
        _ => return,
    };
    let at = pointer::child(at, "style");
    let value = Value::from(style);
    // A style that exists nowhere is reported by the table.
    let exists = tables::of(Part::Parameter, Version::V30)
        .and_then(|table| table.kind("style", Version::V30))
        .is_some_and(|is| mismatch(&value, is).is_none());
    if exists && let Some(expected) = mismatch(&value, Is::OneOf(known)) {
        misplaced(&at, &value, &expected, findings);
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
                pointer::child(at, name),
                format!("`{name}` is not a status"),
                "write three digits, a range such as `4XX`, or `default`",
            );
        }
    }
}

/// Returns the expected kind of a value that has another kind.
fn mismatch(value: &Value, is: Is) -> Option<String> {
    let (is_right, expected) = match is {
        Is::Any => (true, ""),
        Is::Text => (value.is_string(), "a text"),
        Is::Flag => (value.is_boolean(), "`true` or `false`"),
        Is::Count => (is_count(value), "a count"),
        Is::Number => (value.is_number(), "a number"),
        Is::Map => (value.is_object(), "a mapping"),
        Is::List | Is::Requirements => (value.is_array(), "a list"),
        Is::Texts => {
            let texts = value.as_array();
            let is_right = texts.is_some_and(|texts| texts.iter().all(Value::is_string));
            (is_right, "a list of texts")
        }
        Is::OneOf(known) => return one_of(value, known),
        Is::Types => return one_of(value, tables::TYPES_WITH_NULL),
    };
    (!is_right).then(|| expected.to_owned())
}

/// Returns the expected values, if the value is none of them.
fn one_of(value: &Value, known: &[&'static str]) -> Option<String> {
    let text = value.as_str();
    if text.is_some_and(|text| known.contains(&text)) {
        return None;
    }
    let hint = text.map(|text| did_you_mean(text, known.iter().copied()));
    Some(format!(
        "one of `{}`{}",
        known.join("`, `"),
        hint.unwrap_or_default()
    ))
}

fn is_count(value: &Value) -> bool {
    value.is_u64()
        || value
            .as_f64()
            .is_some_and(|value| value >= 0.0 && value.fract() == 0.0)
}

fn missing(at: &str, name: &str, key: &str, findings: &mut Vec<Finding>) {
    let message = format!("{name} has `{key}`, which is missing here");
    error(findings, "shape", at, message, HELP);
}

fn misplaced(at: &str, value: &Value, expected: &str, findings: &mut Vec<Finding>) {
    let found = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(value) => format!("the number {value}"),
        Value::String(text) if text.chars().count() > 40 => "a text".to_owned(),
        Value::String(text) if expected.starts_with("one of") => format!("`{text}`"),
        Value::String(text) => format!("the text `{text}`"),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a mapping".to_owned(),
    };
    let message = format!("{found} where {expected} belongs");
    error(findings, "shape", at, message, HELP);
}
