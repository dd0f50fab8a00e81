//! Schemas of the catalog: those of the contract without what only tools of the contract read.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Keywords that are taken over as they are.
const KEPT: [&str; 16] = [
    "type",
    "format",
    "description",
    "enum",
    "default",
    "example",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "nullable",
    "required",
    "deprecated",
];

/// Extensions that are taken over by another name.
const RENAMED: [(&str, &str); 3] = [
    ("x-sensitive", "sensitive"),
    ("x-phases", "phases"),
    ("x-flow", "flow"),
];

const PREFIX: &str = "#/components/schemas/";

/// The schemas that the operations of a family refer to.
pub(super) struct Schemas<'a> {
    contract: &'a Value,
    found: BTreeSet<String>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(contract: &'a Value) -> Self {
        Self {
            contract,
            found: BTreeSet::new(),
        }
    }

    /// Returns a schema as the catalog has it, and remembers those that it refers to.
    pub(super) fn take(&mut self, schema: &Value) -> Value {
        let mut kept = Map::new();
        // `allOf` with one reference is how the contract writes keywords beside a reference.
        if let Some([single]) = schema
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            && let Value::Object(fields) = self.take(single)
        {
            kept.extend(fields);
        } else if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
            let parts = parts.iter().map(|part| self.take(part));
            kept.insert("allOf".to_owned(), parts.collect());
        }
        if let Some(name) = reference(schema) {
            self.found.insert(name.to_owned());
            kept.insert("$ref".to_owned(), json!(name));
        }
        copy(schema, &mut kept, &KEPT);
        for (from, to) in RENAMED {
            if let Some(value) = schema.get(from) {
                kept.insert(to.to_owned(), value.clone());
            }
        }
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            let properties = properties.iter();
            let properties = properties.map(|(name, own)| (name.clone(), self.take(own)));
            kept.insert("properties".to_owned(), Value::Object(properties.collect()));
        }
        for key in ["items", "additionalProperties"] {
            match schema.get(key) {
                Some(own @ Value::Object(_)) => {
                    kept.insert(key.to_owned(), self.take(own));
                }
                Some(own) => {
                    kept.insert(key.to_owned(), own.clone());
                }
                None => {}
            }
        }
        kept.into()
    }

    /// Returns every schema that was referred to, and those that these refer to, by name.
    pub(super) fn finish(mut self) -> Map<String, Value> {
        let contract = self.contract;
        let mut schemas = std::collections::BTreeMap::new();
        loop {
            let left = |name: &&String| !schemas.contains_key(*name);
            let Some(name) = self.found.iter().find(left).cloned() else {
                break;
            };
            let declared = contract.pointer("/components/schemas");
            let declared = declared.and_then(|schemas| schemas.get(&name));
            let schema = declared.map_or_else(|| json!({}), |declared| self.take(declared));
            schemas.insert(name, schema);
        }
        schemas.into_iter().collect()
    }
}

/// Copies fields that are present.
pub(super) fn copy(from: &Value, to: &mut Map<String, Value>, keys: &[&str]) {
    for key in keys {
        if let Some(value) = from.get(*key) {
            to.insert((*key).to_owned(), value.clone());
        }
    }
}

fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(PREFIX)
}

/// Returns the target of a reference to a component, or the value itself.
pub(super) fn resolve<'a>(value: &'a Value, contract: &'a Value) -> &'a Value {
    let pointer = value.get("$ref").and_then(Value::as_str);
    let target = pointer.and_then(|pointer| contract.pointer(pointer.strip_prefix('#')?));
    target.unwrap_or(value)
}
