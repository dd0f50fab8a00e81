//! Reads schemas: references, types, bounds, flags.

use openapi_document::{Document, pointer};
use serde_json::{Value, json};

use crate::model::Bounds;

/// Maximum nesting of lists; only a list that contains itself is deeper.
pub(super) const DEPTH_LIMIT: usize = 64;

/// A schema after references and one-armed `allOf`s are followed.
pub(super) struct Followed<'a> {
    pub(super) schema: &'a Value,
    pub(super) pointer: String,
    pub(super) name: Option<String>,
    pub(super) nullable: bool,
}

/// Returns the Rust type of a lowered schema.
pub(super) fn rust_type(lowered: &Value) -> String {
    if let Some(reference) = lowered.get("$ref").and_then(Value::as_str) {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    match lowered.get("type").and_then(Value::as_str) {
        Some("string") => "String".to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("integer") if format(lowered) == Some("int32") => "i32".to_owned(),
        Some("integer") => "i64".to_owned(),
        Some("number") => "f64".to_owned(),
        Some("array") => format!(
            "Vec<{}>",
            lowered.get("items").map(rust_type).unwrap_or_default()
        ),
        Some("object") => match lowered.get("additionalProperties") {
            Some(values) => format!("HashMap<String, {}>", rust_type(values)),
            None => "Map<String, Value>".to_owned(),
        },
        _ => "Value".to_owned(),
    }
}

/// Returns numeric and length bounds of a schema.
pub(super) fn bounds(schema: &Value) -> Bounds {
    let number = |name: &str| schema.get(name).and_then(Value::as_f64);
    let count = |name: &str| schema.get(name).and_then(Value::as_u64);
    Bounds {
        range: (number("minimum"), number("maximum")),
        length: (
            count("minLength").filter(|least| *least > 0),
            count("maxLength"),
        ),
        items: (
            count("minItems").filter(|least| *least > 0),
            count("maxItems"),
        ),
    }
}

/// Returns the bounds of a schema that may be a reference, or an `allOf` with bounds around one.
pub(super) fn whole_bounds(spec: &Document, schema: &Value) -> Bounds {
    fn or<T>(
        outer: (Option<T>, Option<T>),
        inner: (Option<T>, Option<T>),
    ) -> (Option<T>, Option<T>) {
        (outer.0.or(inner.0), outer.1.or(inner.1))
    }
    let (outer, inner) = (bounds(schema), bounds(target(spec, schema)));
    Bounds {
        range: or(outer.range, inner.range),
        length: or(outer.length, inner.length),
        items: or(outer.items, inner.items),
    }
}

/// Follows references, and `allOf`s with a single reference.
pub(super) fn follow<'a>(spec: &'a Document, schema: &'a Value, at: &str) -> Followed<'a> {
    let mut followed = Followed {
        schema,
        pointer: at.to_owned(),
        name: None,
        nullable: false,
    };
    for _ in 0..DEPTH_LIMIT {
        followed.nullable |= flag(followed.schema, "nullable");
        let arm = match followed
            .schema
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            Some([arm]) if followed.schema.get("properties").is_none() => arm,
            _ => followed.schema,
        };
        match arm.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let target = reference.trim_start_matches('#');
                let Some(schema) = spec.value().pointer(target) else {
                    break;
                };
                let name = target
                    .rsplit('/')
                    .next()
                    .map(|name| pointer::unescape(name).into_owned());
                followed = Followed {
                    schema,
                    pointer: target.to_owned(),
                    name,
                    ..followed
                };
            }
            None => break,
        }
    }
    followed
}

/// Returns the target of a reference or of an `allOf` with a single reference.
pub(super) fn target<'a>(spec: &'a Document, schema: &'a Value) -> &'a Value {
    follow(spec, schema, "").schema
}

pub(super) fn has_members(schema: &Value) -> bool {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|members| !members.is_empty())
}

pub(super) fn is_object(schema: &Value) -> bool {
    schema.get("properties").is_some()
        || schema.get("type").and_then(Value::as_str) == Some("object")
}

/// Returns whether a schema is an enum of strings, which may include `null`.
pub(super) fn is_text_enum(schema: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_some_and(|values| {
        values.iter().any(Value::is_string)
            && values
                .iter()
                .all(|value| value.is_string() || value.is_null())
    })
}

pub(super) fn format(schema: &Value) -> Option<&str> {
    text(schema, "format")
}

pub(super) fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Value::as_str)
}

pub(super) fn flag(value: &Value, name: &str) -> bool {
    value.get(name) == Some(&Value::Bool(true))
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

pub(super) fn references(lowered: &Value, found: &mut Vec<String>) {
    match lowered {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                found.extend(reference.rsplit('/').next().map(str::to_owned));
            }
            members.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

pub(super) fn words(ty: &str) -> impl Iterator<Item = String> + '_ {
    ty.split(|other: char| !other.is_alphanumeric() && other != '_')
        .map(str::to_owned)
}
