//! Checks whether a contract already contains everything that a draft states.

use serde_json::{Map, Value};

/// The maximum depth of the comparison; deeper parts count as equal.
const DEEPEST: usize = 12;

/// A draft and the contract that it becomes a piece of.
pub(super) struct Cover<'v> {
    pub(super) draft: &'v Value,
    pub(super) spec: &'v Value,
}

impl Cover<'_> {
    /// Returns whether a schema of the contract states everything that a schema of the draft
    /// states. The contract alone decides which properties are required.
    pub(super) fn includes(&self, known: &Value, drafted: &Value) -> bool {
        self.covers(known, drafted, 0)
    }

    fn covers(&self, known: &Value, drafted: &Value, depth: usize) -> bool {
        let known = flat(known, self.spec);
        let drafted = flat(drafted, self.draft);
        depth >= DEEPEST
            || drafted
                .iter()
                .all(|(name, value)| self.covers_field(&known, name, value, depth + 1))
    }

    fn covers_field(
        &self,
        known: &Map<String, Value>,
        name: &str,
        value: &Value,
        depth: usize,
    ) -> bool {
        let same = known.get(name);
        match (name, value) {
            ("required" | "nullable", _) => true,
            // Sources often state a default width; the contract has chosen one.
            ("format", _) => {
                same.is_none_or(|same| same == value)
                    || known.get("type").is_some_and(|kind| kind == "integer")
            }
            ("enum", Value::Array(values)) => {
                let listed = same.and_then(Value::as_array);
                listed.is_some_and(|listed| values.iter().all(|value| listed.contains(value)))
            }
            ("properties", Value::Object(fields)) => fields.iter().all(|(name, field)| {
                let known = same.and_then(|same| same.get(name));
                known.is_some_and(|known| self.covers(known, field, depth))
            }),
            ("items" | "additionalProperties", Value::Object(_)) => {
                same.is_some_and(|same| self.covers(same, value, depth))
            }
            _ => same.is_some_and(|same| {
                same == value || same.as_f64().is_some() && same.as_f64() == value.as_f64()
            }),
        }
    }

    /// Returns whether a shared response of the contract covers the body of a drafted response.
    pub(super) fn responses(&self, reference: &str, drafted: &Value) -> bool {
        let schema = "/content/application~1json/schema";
        let known = self.spec.pointer(reference.trim_start_matches('#'));
        match (known, drafted.pointer(schema)) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(known), Some(body)) => {
                let known = known.pointer(schema);
                known.is_some_and(|known| self.includes(known, body))
            }
        }
    }

    /// Returns the only schema of the contract with the same enum values or typed properties.
    pub(super) fn same_schema(&self, drafted: &Value) -> Option<&str> {
        let wanted = flat(drafted, self.draft);
        let wanted_shape = shape(&wanted)?;
        let known = self.spec.pointer("/components/schemas")?.as_object()?;
        let mut twins = known.iter().filter(|(_, schema)| {
            shape(&flat(schema, self.spec)).as_ref() == Some(&wanted_shape)
                && self.includes(schema, drafted)
        });
        match (twins.next(), twins.next()) {
            (Some((name, _)), None) => Some(name),
            _ => None,
        }
    }

    /// Returns the properties of a schema of the draft, with references resolved.
    pub(super) fn flat(&self, drafted: &Value) -> Value {
        flat(drafted, self.draft).into()
    }
}

/// Returns the enum values or property names, sorted; `None` if there are too few to match by more
/// than chance.
fn shape(schema: &Map<String, Value>) -> Option<Vec<String>> {
    let mut shape: Vec<String> = match (schema.get("enum"), schema.get("properties")) {
        (Some(Value::Array(values)), _) => values.iter().map(Value::to_string).collect(),
        (_, Some(Value::Object(fields))) => fields.keys().cloned().collect(),
        _ => return None,
    };
    shape.sort();
    (shape.len() > 1).then_some(shape)
}

/// Returns the properties of a schema, including those of a sole reference or of `allOf`.
pub(super) fn flat(schema: &Value, document: &Value) -> Map<String, Value> {
    flatten(schema, document, 0)
}

fn flatten(schema: &Value, document: &Value, depth: usize) -> Map<String, Value> {
    let mut fields = schema.as_object().cloned().unwrap_or_default();
    let referred = fields.remove("$ref");
    let parts = match fields.remove("allOf") {
        Some(Value::Array(parts)) => parts,
        _ => Vec::new(),
    };
    if depth >= DEEPEST {
        return fields;
    }
    let target = referred
        .as_ref()
        .and_then(Value::as_str)
        .and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    for part in target.into_iter().chain(&parts) {
        for (name, value) in flatten(part, document, depth + 1) {
            fields.entry(name).or_insert(value);
        }
    }
    fields
}
