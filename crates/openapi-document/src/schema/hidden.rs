//! Properties that do not exist in one direction: `readOnly` in requests, `writeOnly` in responses.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Direction;
use crate::Document;

/// Names of properties that do not exist in a direction.
pub(super) type Hidden<'a> = BTreeSet<&'a str>;

/// Returns whether a document has any property that exists in one direction only.
pub(super) fn exist(value: &Value) -> bool {
    match value {
        Value::Object(entries) => entries.iter().any(|(key, value)| {
            matches!(key.as_str(), "readOnly" | "writeOnly") && value.is_boolean() || exist(value)
        }),
        Value::Array(values) => values.iter().any(exist),
        _ => false,
    }
}

/// Returns the properties of a schema, with all of its parts, that do not exist in a direction.
pub(super) fn of<'a>(
    document: &'a Document,
    schema: &'a Value,
    direction: Option<Direction>,
) -> Hidden<'a> {
    let keys: &[&str] = match direction {
        None => return Hidden::new(),
        Some(Direction::Request) => &["readOnly"],
        Some(Direction::Response) => &["writeOnly"],
        Some(Direction::Either) => &["readOnly", "writeOnly"],
    };
    let is_marked = |property: &Value| {
        let is_true = |key: &&str| property.get(*key) == Some(&Value::Bool(true));
        keys.iter().any(is_true)
    };
    let is_hidden = |property: &'a Value| {
        let parts = document.schema_parts(property);
        let in_parts = |key: &&str| parts.keyword(key) == Some(&Value::Bool(true));
        is_marked(property) || keys.iter().any(in_parts)
    };
    let parts = document.schema_parts(schema);
    let properties = parts.entries("properties");
    properties
        .filter(|(_, property)| is_hidden(property))
        .map(|(name, _)| name)
        .collect()
}

/// Removes hidden properties from those that a converted schema requires.
pub(super) fn relax(converted: &mut Map<String, Value>, hidden: &Hidden<'_>) {
    if let Some(Value::Array(required)) = converted.get_mut("required") {
        required.retain(|name| !name.as_str().is_some_and(|name| hidden.contains(name)));
    }
}

/// Returns whether a schema requires a hidden property that another schema describes, so that the
/// two cannot be converted apart from each other.
pub(super) fn is_required(
    document: &Document,
    schema: &Value,
    hidden: &Hidden<'_>,
    direction: Option<Direction>,
) -> bool {
    if hidden.is_empty() {
        return false;
    }
    let parts = document.schema_parts(schema);
    let own = of(document, schema, direction);
    let mut foreign = hidden.iter().filter(|name| !own.contains(**name));
    foreign.any(|name| parts.requires(name))
}
