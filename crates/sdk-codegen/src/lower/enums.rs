//! Lowers enums of strings: their values, each with a variant of its own.

use std::collections::{BTreeMap, BTreeSet};

use openapi_document::extensions::{self, Extension};
use serde_json::{Value, json};

use super::{Lowerer, docs, read::reference};
use crate::{
    model::{Schema, SchemaKind},
    names,
};

impl Lowerer<'_> {
    pub(super) fn enumeration(&mut self, schema: &Value, at: &str, hint: &str) -> Value {
        let name = match self.register(at, hint, schema) {
            Ok(name) => name,
            Err(name) => return reference(&name),
        };
        let mut values: Vec<(String, String)> = Vec::new();
        let listed = schema.get("enum").and_then(Value::as_array);
        for value in listed.into_iter().flatten().filter_map(Value::as_str) {
            if values.iter().any(|(other, _)| other == value) {
                self.doubt(
                    "enum-value",
                    format!("{at}/enum"),
                    format!("`{value}` stands twice"),
                    "remove one of the two values",
                );
                continue;
            }
            let variant = variant(value, &values);
            values.push((value.to_owned(), variant));
        }
        let phases = extensions::Phases::of(schema).unwrap_or_default();
        let phases = phases.states();
        let phases: BTreeMap<String, String> = phases
            .map(|(state, phase)| (state.to_owned(), phase.name().to_owned()))
            .collect();
        self.schemas.schemas.push(Schema {
            docs: docs::of_type(&name, schema),
            name: name.clone(),
            kind: SchemaKind::Enum { values, phases },
            families: BTreeSet::new(),
            in_request: false,
            variants: None,
        });
        self.schemas
            .lowered
            .insert(name.clone(), json!({ "type": "string" }));
        reference(&name)
    }
}

/// Returns the variant of a value.
///
/// `V3.2` and `V32` are equal without punctuation, so that of the later one is spelled out; what is
/// still equal then is numbered.
fn variant(value: &str, others: &[(String, String)]) -> String {
    let is_free =
        |variant: &str| variant != "Unknown" && others.iter().all(|(_, other)| other != variant);
    let variant = names::upper_camel(value);
    let is_spelt = value.is_empty() || value.chars().any(char::is_alphanumeric);
    match is_spelt && is_free(&variant) {
        true => variant,
        false => names::numbered(&names::spell_punctuation(value), "", is_free),
    }
}
