//! Schemas whose keywords contradict each other: repeated values, empty ranges, unknown names.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::did_you_mean;
use crate::{
    Document, Finding, pointer,
    walk::{Part, walk},
};

/// Pairs of keywords, of which the first must not exceed the second.
const RANGES: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

pub(super) fn check(document: &Document, findings: &mut Vec<Finding>) {
    let root = document.value();
    walk(root, "", Part::Document, &mut |at, value, part| {
        if part == Part::Schema {
            repeated(at, value, findings);
            types(at, value, findings);
            ranges(at, value, findings);
            elements(at, value, findings);
            required(document, at, value, findings);
        }
    });
}

/// Reports values that an enum lists more than once.
fn repeated(at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let values = schema.get("enum").and_then(Value::as_array);
    let mut seen = HashSet::new();
    for (index, value) in values.into_iter().flatten().enumerate() {
        let text = value.to_string();
        if !seen.insert(text.clone()) {
            findings.push(Finding::warning(
                "enum-value-twice",
                format!("{at}/enum/{index}"),
                format!("the enum lists {text} twice"),
                "remove one of the two",
            ));
        }
    }
}

/// Reports values of an enum that its type excludes.
fn types(at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let types: Vec<&str> = match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => return,
    };
    let nullable = schema.get("nullable") == Some(&Value::Bool(true));
    let values = schema.get("enum").and_then(Value::as_array);
    for (index, value) in values.into_iter().flatten().enumerate() {
        let is_of = |name: &&str| match (*name, value) {
            ("null", Value::Null)
            | ("boolean", Value::Bool(_))
            | ("number", Value::Number(_))
            | ("string", Value::String(_))
            | ("array", Value::Array(_))
            | ("object", Value::Object(_)) => true,
            ("integer", Value::Number(number)) => {
                number.as_f64().is_some_and(|number| number.fract() == 0.0)
            }
            // A name that is no type is reported as such.
            (name, _) => !KNOWN.contains(&name),
        };
        if !(value.is_null() && nullable || types.iter().any(is_of)) {
            findings.push(Finding::warning(
                "enum-type",
                format!("{at}/enum/{index}"),
                format!("{value} is not of the type `{}`", types.join("` or `")),
                "correct the value (a text needs quotes if it looks like a number), or the type",
            ));
        }
    }
}

/// The names of types.
const KNOWN: [&str; 7] = [
    "array", "boolean", "integer", "null", "number", "object", "string",
];

/// Reports bounds that no value can satisfy.
fn ranges(at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    for (low, high) in RANGES {
        if let (Some(least), Some(most)) = (bound(low), bound(high))
            && least > most
        {
            findings.push(Finding::warning(
                "empty-range",
                pointer::child(at, low),
                format!("`{low}` is greater than `{high}`, so that no value is valid"),
                "correct one of the two",
            ));
        }
    }
}

/// Reports lists whose elements have no schema.
fn elements(at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let is_list = schema.get("type").and_then(Value::as_str) == Some("array");
    let has = |key: &str| schema.get(key).is_some();
    if is_list
        && !["items", "prefixItems", "$ref", "allOf"]
            .into_iter()
            .any(has)
    {
        findings.push(Finding::warning(
            "list-items",
            at,
            "a list has `items`, which is missing here",
            "describe the elements: `items: {}` if they may be anything",
        ));
    }
}

/// Reports required properties that look like mistyped names of properties.
fn required(document: &Document, at: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let names = schema.get("required").and_then(Value::as_array);
    let Some(names) = names.filter(|_| schema.get("properties").is_some()) else {
        return;
    };
    let parts = document.schema_parts(schema);
    let known: BTreeSet<&str> = parts.entries("properties").map(|(name, _)| name).collect();
    for (index, name) in names.iter().enumerate() {
        let Some(name) = name.as_str().filter(|name| !known.contains(name)) else {
            continue;
        };
        // Another part of the schema may have the property, unless the name is a misspelling.
        let hint = did_you_mean(name, known.iter().copied());
        if !hint.is_empty() {
            findings.push(Finding::warning(
                "unknown-required",
                format!("{at}/required/{index}"),
                format!("`{name}` is required, and is not one of the properties"),
                format!("correct the name, or add the property{hint}"),
            ));
        }
    }
}
