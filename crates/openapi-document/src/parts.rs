//! Schemas with their references followed and their `allOf` split into parts.

use serde_json::{Map, Value};

use crate::Document;

/// `allOf`s nested deeper than this are not followed.
const DEEPEST: usize = 32;

/// The objects that together make up one schema, the outermost first.
///
/// ```
/// use openapi_document::Document;
/// use serde_json::json;
///
/// let document = Document::from_value("api.json", json!({ "components": { "schemas": {
///     "Base": { "properties": { "id": { "type": "string" } }, "required": ["id"] },
///     "Job": { "allOf": [{ "$ref": "#/components/schemas/Base" }], "description": "A job." },
/// } } }));
/// let job = json!({ "$ref": "#/components/schemas/Job" });
/// let parts = document.schema_parts(&job);
/// assert_eq!(parts.keyword("description"), Some(&json!("A job.")));
/// assert!(parts.property("id").is_some() && parts.requires("id"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Parts<'d>(Vec<&'d Map<String, Value>>);

impl Document {
    /// Returns the parts of a schema; none if its references have no target.
    pub fn schema_parts<'d>(&'d self, schema: &'d Value) -> Parts<'d> {
        let mut parts = Vec::new();
        self.collect(schema, &mut parts, 0);
        Parts(parts)
    }

    fn collect<'d>(
        &'d self,
        schema: &'d Value,
        parts: &mut Vec<&'d Map<String, Value>>,
        depth: usize,
    ) {
        let schema = self.resolve(schema).and_then(Value::as_object);
        let Some(schema) = schema.filter(|_| depth <= DEEPEST) else {
            return;
        };
        // A part that was already added contributes nothing new.
        if parts.iter().any(|part| std::ptr::eq(*part, schema)) {
            return;
        }
        parts.push(schema);
        let nested = schema.get("allOf").and_then(Value::as_array);
        for part in nested.into_iter().flatten() {
            self.collect(part, parts, depth + 1);
        }
    }
}

impl<'d> Parts<'d> {
    /// Returns the value of a keyword, from the outermost part that has it.
    pub fn keyword(&self, name: &str) -> Option<&'d Value> {
        self.0.iter().find_map(|part| part.get(name))
    }

    /// Returns the value of a keyword in every part that has it.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &'d Value> {
        self.0.iter().filter_map(move |part| part.get(name))
    }

    /// Returns the entries of a keyword that every part may add to, such as `properties`.
    pub fn entries(&self, name: &str) -> impl Iterator<Item = (&'d str, &'d Value)> {
        let entries = self.0.iter().filter_map(|part| part.get(name)?.as_object());
        entries
            .flatten()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Returns a property.
    pub fn property(&self, name: &str) -> Option<&'d Value> {
        let mut properties = self.entries("properties");
        properties.find_map(|(own, schema)| (own == name).then_some(schema))
    }

    /// Returns whether a part requires a property.
    pub fn requires(&self, name: &str) -> bool {
        let required = self
            .0
            .iter()
            .filter_map(|part| part.get("required")?.as_array());
        required.flatten().any(|own| own.as_str() == Some(name))
    }
}
