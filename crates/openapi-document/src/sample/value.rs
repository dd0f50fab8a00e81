//! Valid values of a schema.

use std::cell::Cell;

use serde_json::{Map, Number, Value, json};

use super::Extent;
use crate::Document;

/// Maximum nesting of optional values. Below it, only required properties are added.
const DEPTH: usize = 6;

/// Maximum nesting of required values; a schema that requires itself has no value.
const END: usize = 32;

/// The maximum number of values in a sample. A schema may ask for any number of elements.
const LARGEST: usize = 200_000;

/// The maximum length of a text.
const LONGEST: u64 = 1 << 20;

/// Returns a valid value of a schema; `None` if there is none that is finite, or only one that is
/// larger than a sample should be.
pub(super) fn of(document: &Document, schema: &Value, extent: Extent) -> Option<Value> {
    let left = Cell::new(LARGEST);
    let maker = Maker {
        document,
        extent,
        left,
    };
    maker.value(schema, 0)
}

/// One property of an object, collected from all parts of its schema.
pub(super) struct Property<'a> {
    pub(super) schema: &'a Value,
    pub(super) required: bool,
}

/// Returns the properties of an object, by name, in the order of the document.
pub(super) fn properties_of<'a>(
    document: &'a Document,
    schema: &'a Value,
) -> Vec<(String, Property<'a>)> {
    let mut parts = Vec::new();
    gather(document, schema, &mut parts, 0);
    let required: Vec<&Value> = parts
        .iter()
        .filter_map(|part| part.get("required")?.as_array())
        .flatten()
        .collect();
    let mut found: Vec<(String, Property<'a>)> = Vec::new();
    for part in &parts {
        let properties = part.get("properties").and_then(Value::as_object);
        for (name, schema) in properties.into_iter().flatten() {
            let required = required.iter().any(|other| other.as_str() == Some(name));
            if !found.iter().any(|(other, _)| other == name) {
                found.push((name.clone(), Property { schema, required }));
            }
        }
    }
    found
}

/// Collects a schema and its parts, with references followed. Of a choice, the first is used.
fn gather<'a>(document: &'a Document, schema: &'a Value, parts: &mut Vec<&'a Value>, depth: usize) {
    let Some(schema) = document.resolve(schema).filter(|_| depth < END) else {
        return;
    };
    parts.push(schema);
    let all = schema.get("allOf").and_then(Value::as_array);
    for part in all.into_iter().flatten() {
        gather(document, part, parts, depth + 1);
    }
    for choice in ["oneOf", "anyOf"] {
        let first = schema.get(choice).and_then(|choices| choices.get(0));
        if let Some(first) = first {
            gather(document, first, parts, depth + 1);
        }
    }
}

struct Maker<'a> {
    document: &'a Document,
    extent: Extent,
    /// The number of values that may still be created.
    left: Cell<usize>,
}

impl<'a> Maker<'a> {
    /// Counts values; returns `None` if there are too many.
    fn spend(&self, count: usize) -> Option<()> {
        self.left.set(self.left.get().checked_sub(count)?);
        Some(())
    }

    fn value(&self, schema: &'a Value, depth: usize) -> Option<Value> {
        if depth > END {
            return None;
        }
        self.spend(1)?;
        let mut parts = Vec::new();
        gather(self.document, schema, &mut parts, 0);
        let find = |key: &str| parts.iter().find_map(|part| part.get(key));
        if let Some(value) = find("example").or_else(|| find("default")) {
            return Some(value.clone());
        }
        if let Some(values) = find("enum").and_then(Value::as_array) {
            return values.iter().find(|value| !value.is_null()).cloned();
        }
        let has_properties = find("properties").is_some() || find("additionalProperties").is_some();
        match find("type").and_then(Value::as_str) {
            Some("boolean") => Some(Value::Bool(true)),
            Some("integer") => Some(integer(&find)),
            Some("number") => Some(number(&find)),
            Some("array") => self.list(&find, depth),
            Some("object") => self.object(schema, &find, depth),
            None if has_properties => self.object(schema, &find, depth),
            Some("string") => text(&find).map(Value::from),
            _ => Some(json!("sample")),
        }
    }

    fn list(&self, find: &impl Fn(&str) -> Option<&'a Value>, depth: usize) -> Option<Value> {
        let least = find("minItems").and_then(Value::as_u64).unwrap_or_default();
        let most = find("maxItems").and_then(Value::as_u64).unwrap_or(u64::MAX);
        let wanted = if depth < DEPTH { least.max(1) } else { least }.min(most);
        let element = find("items").and_then(|items| self.value(items, depth + 1));
        match element {
            Some(element) => {
                let count = usize::try_from(wanted).ok()?;
                self.spend(count.checked_mul(size(&element))?)?;
                Some(vec![element; count].into())
            }
            None => (least == 0).then(|| json!([])),
        }
    }

    fn object(
        &self,
        schema: &'a Value,
        find: &impl Fn(&str) -> Option<&'a Value>,
        depth: usize,
    ) -> Option<Value> {
        let mut object = Map::new();
        for (name, property) in properties_of(self.document, schema) {
            let is_wanted = self.extent == Extent::Full && depth < DEPTH;
            if !(property.required || is_wanted) {
                continue;
            }
            match self.value(property.schema, depth + 1) {
                Some(value) => {
                    object.insert(name, value);
                }
                None if property.required => return None,
                None => {}
            }
        }
        let others = find("additionalProperties").filter(|others| others.is_object());
        if let Some(others) = others.filter(|_| object.is_empty() && depth < DEPTH) {
            let value = self.value(others, depth + 1);
            object.extend(value.map(|value| ("sample".to_owned(), value)));
        }
        Some(object.into())
    }
}

/// Returns the least valid integer from 1 on, or the greatest below it.
fn integer<'a>(find: &impl Fn(&str) -> Option<&'a Value>) -> Value {
    let bound = |key: &str| find(key).and_then(Value::as_f64);
    let exclusive = |key: &str| find(key) == Some(&Value::Bool(true));
    let least = bound("minimum").map(|least| {
        let least = least.ceil();
        least + f64::from(u8::from(exclusive("exclusiveMinimum")))
    });
    let most = bound("maximum").map(|most| {
        let most = most.floor();
        most - f64::from(u8::from(exclusive("exclusiveMaximum")))
    });
    let mut value = least.unwrap_or(1.0).max(1.0);
    if let Some(most) = most.filter(|most| *most < value) {
        value = most;
    }
    if let Some(step) = bound("multipleOf").filter(|step| *step > 0.0) {
        value = (value / step).ceil() * step;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "bounds of integers are integers"
    )]
    Value::from(value as i64)
}

/// Returns a number with a fraction, if the bounds allow one.
fn number<'a>(find: &impl Fn(&str) -> Option<&'a Value>) -> Value {
    let bound = |key: &str| find(key).and_then(Value::as_f64);
    let value = match (bound("minimum"), bound("maximum")) {
        (Some(least), Some(most)) => f64::midpoint(least, most),
        (Some(least), None) => least.max(0.0) + 0.5,
        (None, Some(most)) => most.min(1.0) - 0.5,
        (None, None) => 0.5,
    };
    Number::from_f64(value).map_or_else(|| json!(1), Value::Number)
}

/// Returns the number of values in a value.
fn size(value: &Value) -> usize {
    match value {
        Value::Array(elements) => 1 + elements.iter().map(size).sum::<usize>(),
        Value::Object(fields) => 1 + fields.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

fn text<'a>(find: &impl Fn(&str) -> Option<&'a Value>) -> Option<String> {
    let known = match find("format").and_then(Value::as_str) {
        Some("date-time") => Some("2025-03-11T12:00:00Z"),
        Some("date") => Some("2025-03-11"),
        Some("time") => Some("12:00:00Z"),
        Some("uuid") => Some("2d95e0c7-81f4-4b36-a7d0-5c3e9f12b864"),
        Some("uri") => Some("https://example.com/sample"),
        Some("email") => Some("sample@example.com"),
        Some("byte") => Some("c2FtcGxl"),
        _ => None,
    };
    if let Some(known) = known {
        return Some(known.to_owned());
    }
    let length = |key: &str| find(key).and_then(Value::as_u64);
    let least = length("minLength").unwrap_or_default();
    let least = usize::try_from(Some(least).filter(|least| *least <= LONGEST)?).ok()?;
    let most = usize::try_from(length("maxLength").unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let mut text = String::from("sample");
    while text.len() < least {
        text.push('s');
    }
    text.truncate(most);
    Some(text)
}
