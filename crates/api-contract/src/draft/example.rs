//! Creates an example that satisfies a schema, for a person to curate.

use serde_json::{Map, Value, json};

use super::cover::flat;

/// The maximum depth; deeper parts are omitted.
const DEEPEST: usize = 6;

/// Creates a value of a schema whose references lead into the draft or the contract; returns `None`
/// if no value is certain to be valid.
pub(super) fn of(schema: &Value, draft: &Value, spec: &Value) -> Option<Value> {
    let documents = [draft, spec];
    value("", schema, documents, 0)
}

fn value(name: &str, schema: &Value, documents: [&Value; 2], depth: usize) -> Option<Value> {
    let schema = resolved(schema, documents);
    if let Some(default) = schema.get("default") {
        return Some(default.clone());
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return values.first().cloned();
    }
    if depth > DEEPEST || schema.contains_key("pattern") {
        return None;
    }
    match schema.get("type").and_then(Value::as_str)? {
        "boolean" => Some(json!(true)),
        "integer" | "number" => Some(number(&schema)),
        "string" => text(name, &schema),
        "array" => {
            let items = schema.get("items")?;
            let element = value(name, items, documents, depth + 1);
            let least = schema.get("minItems").and_then(Value::as_u64);
            match (element, least.unwrap_or_default()) {
                (Some(element), 0 | 1) => Some(json!([element])),
                (Some(element), least) => {
                    let least = usize::try_from(least).ok().filter(|least| *least < 100)?;
                    Some(vec![element; least].into())
                }
                (None, 0) => Some(json!([])),
                (None, _) => None,
            }
        }
        "object" => {
            let mut fields = Map::new();
            let properties = schema.get("properties").and_then(Value::as_object);
            for (name, field) in properties.into_iter().flatten() {
                if let Some(value) = value(name, field, documents, depth + 1) {
                    fields.insert(name.clone(), value);
                }
            }
            let required = schema.get("required").and_then(Value::as_array);
            let mut required = required.into_iter().flatten().filter_map(Value::as_str);
            required
                .all(|name| fields.contains_key(name))
                .then(|| fields.into())
        }
        _ => None,
    }
}

/// Returns a schema with its reference resolved in either document.
fn resolved(schema: &Value, [draft, spec]: [&Value; 2]) -> Map<String, Value> {
    let mut fields = flat(schema, draft);
    for (name, value) in flat(schema, spec) {
        fields.entry(name).or_insert(value);
    }
    fields
}

fn number(schema: &Map<String, Value>) -> Value {
    let bound = |name: &str| schema.get(name).filter(|bound| bound.is_number());
    let is_exclusive = schema.get("exclusiveMinimum").is_some();
    match (bound("minimum"), bound("maximum")) {
        (Some(least), _) if !is_exclusive => least.clone(),
        (None, Some(most)) if schema.get("exclusiveMaximum").is_none() => most.clone(),
        _ => json!(1),
    }
}

fn text(name: &str, schema: &Map<String, Value>) -> Option<Value> {
    let text = match schema.get("format").and_then(Value::as_str) {
        None => name.replace('_', "-"),
        Some("date-time") => return Some(json!("2030-01-01T00:00:00Z")),
        Some("date") => return Some(json!("2030-01-01")),
        Some("uri") => return Some(json!("https://example.com")),
        Some(_) => return None,
    };
    let length = |name: &str| {
        let length = schema.get(name).and_then(Value::as_u64);
        length.and_then(|length| usize::try_from(length).ok())
    };
    let least = length("minLength").unwrap_or_default();
    if least > 200 {
        return None;
    }
    let padded = format!("{text:x<least$}");
    let most = length("maxLength").unwrap_or(usize::MAX);
    Some(padded.chars().take(most).collect::<String>().into())
}
