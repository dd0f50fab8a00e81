//! OpenAPI 3.0 schemas as JSON Schema, for validating examples and values.

use serde_json::{Map, Value, json};

use crate::Spec;

/// Members of an OpenAPI schema whose values are data, not schemas.
const DATA: [&str; 4] = ["default", "enum", "example", "examples"];

/// The document's components as JSON Schema, in one value that references can point into.
pub(crate) struct Schemas {
    components: Value,
}

impl Schemas {
    pub(crate) fn new(spec: &Spec) -> Self {
        let components = spec
            .document()
            .get("components")
            .map(to_json_schema)
            .unwrap_or_default();
        Self { components }
    }

    /// A validator for one schema of the document; the message when the schema itself is unsound.
    pub(crate) fn validator(&self, schema: &Value) -> Result<jsonschema::Validator, String> {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "allOf": [to_json_schema(schema)],
            "components": self.components,
        });
        jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .map_err(|error| error.to_string())
    }
}

/// Rewrites what OpenAPI 3.0 says otherwise than JSON Schema: `nullable` and the boolean exclusive
/// bounds.
fn to_json_schema(value: &Value) -> Value {
    match value {
        Value::Array(values) => values.iter().map(to_json_schema).collect(),
        Value::Object(members) => {
            let mut schema = Map::new();
            for (name, value) in members {
                match name.as_str() {
                    "nullable" => {}
                    name if DATA.contains(&name) || name.starts_with("x-") => {
                        schema.insert(name.to_owned(), value.clone());
                    }
                    _ => {
                        schema.insert(name.clone(), to_json_schema(value));
                    }
                }
            }
            exclusive(&mut schema, "exclusiveMinimum", "minimum");
            exclusive(&mut schema, "exclusiveMaximum", "maximum");
            if members.get("nullable") == Some(&Value::Bool(true)) {
                json!({ "anyOf": [{ "type": "null" }, schema] })
            } else {
                Value::Object(schema)
            }
        }
        _ => value.clone(),
    }
}

fn exclusive(schema: &mut Map<String, Value>, exclusive: &str, bound: &str) {
    match schema.get(exclusive) {
        Some(Value::Bool(true)) => {
            if let Some(value) = schema.remove(bound) {
                schema.insert(exclusive.to_owned(), value);
            }
        }
        Some(Value::Bool(false)) => {
            schema.remove(exclusive);
        }
        _ => {}
    }
}
