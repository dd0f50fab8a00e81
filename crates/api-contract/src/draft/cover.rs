//! Whether a contract says already what a draft says: all of it, and perhaps more.

use serde_json::{Map, Value};

/// Deeper parts are taken for the same.
const DEEPEST: usize = 12;

/// A draft and the contract that it shall become a piece of.
pub(super) struct Cover<'v> {
    pub(super) draft: &'v Value,
    pub(super) spec: &'v Value,
}

impl Cover<'_> {
    /// Whether a schema of the contract says all that a schema of the draft says. What is required is
    /// for the contract to say.
    pub(super) fn says(&self, known: &Value, drafted: &Value) -> bool {
        self.covers(known, drafted, 0)
    }

    fn covers(&self, known: &Value, drafted: &Value, depth: usize) -> bool {
        let known = flat(known, self.spec);
        let drafted = flat(drafted, self.draft);
        depth >= DEEPEST
            || drafted
                .iter()
                .all(|(name, value)| self.covers_member(&known, name, value, depth + 1))
    }

    fn covers_member(
        &self,
        known: &Map<String, Value>,
        name: &str,
        value: &Value,
        depth: usize,
    ) -> bool {
        let same = known.get(name);
        match (name, value) {
            ("required" | "nullable", _) => true,
            // Sources say a width by habit; the contract has chosen one.
            ("format", _) => {
                same.is_none_or(|same| same == value)
                    || known.get("type").is_some_and(|kind| kind == "integer")
            }
            ("enum", Value::Array(values)) => {
                let listed = same.and_then(Value::as_array);
                listed.is_some_and(|listed| values.iter().all(|value| listed.contains(value)))
            }
            ("properties", Value::Object(members)) => members.iter().all(|(name, member)| {
                let known = same.and_then(|same| same.get(name));
                known.is_some_and(|known| self.covers(known, member, depth))
            }),
            ("items" | "additionalProperties", Value::Object(_)) => {
                same.is_some_and(|same| self.covers(same, value, depth))
            }
            _ => same.is_some_and(|same| {
                same == value || same.as_f64().is_some() && same.as_f64() == value.as_f64()
            }),
        }
    }

    /// Whether a shared answer of the contract says all that a drafted answer says of its body.
    pub(super) fn answers(&self, reference: &str, drafted: &Value) -> bool {
        let schema = "/content/application~1json/schema";
        let known = self.spec.pointer(reference.trim_start_matches('#'));
        match (known, drafted.pointer(schema)) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(known), Some(body)) => {
                let known = known.pointer(schema);
                known.is_some_and(|known| self.says(known, body))
            }
        }
    }

    /// The schema of the contract that lists the very same values, or has the very same members of the
    /// same types; one alone of its kind.
    pub(super) fn twin(&self, drafted: &Value) -> Option<&str> {
        let wanted = flat(drafted, self.draft);
        let wanted_shape = shape(&wanted)?;
        let known = self.spec.pointer("/components/schemas")?.as_object()?;
        let mut twins = known.iter().filter(|(_, schema)| {
            shape(&flat(schema, self.spec)).as_ref() == Some(&wanted_shape)
                && self.says(schema, drafted)
        });
        match (twins.next(), twins.next()) {
            (Some((name, _)), None) => Some(name),
            _ => None,
        }
    }

    /// The members of a schema of the draft, references followed.
    pub(super) fn flat(&self, drafted: &Value) -> Value {
        flat(drafted, self.draft).into()
    }
}

/// The values of an enum or the names of an object's members, in order; `None` of what is too small
/// to be the same by more than chance.
fn shape(schema: &Map<String, Value>) -> Option<Vec<String>> {
    let mut shape: Vec<String> = match (schema.get("enum"), schema.get("properties")) {
        (Some(Value::Array(values)), _) => values.iter().map(Value::to_string).collect(),
        (_, Some(Value::Object(members))) => members.keys().cloned().collect(),
        _ => return None,
    };
    shape.sort();
    (shape.len() > 1).then_some(shape)
}

/// The members of a schema, with what it refers to alone or in `allOf`.
pub(super) fn flat(schema: &Value, document: &Value) -> Map<String, Value> {
    flatten(schema, document, 0)
}

fn flatten(schema: &Value, document: &Value, depth: usize) -> Map<String, Value> {
    let mut members = schema.as_object().cloned().unwrap_or_default();
    let referred = members.remove("$ref");
    let parts = match members.remove("allOf") {
        Some(Value::Array(parts)) => parts,
        _ => Vec::new(),
    };
    if depth >= DEEPEST {
        return members;
    }
    let target = referred
        .as_ref()
        .and_then(Value::as_str)
        .and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    for part in target.into_iter().chain(&parts) {
        for (name, value) in flatten(part, document, depth + 1) {
            members.entry(name).or_insert(value);
        }
    }
    members
}
