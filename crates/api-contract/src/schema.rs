//! OpenAPI 3.0 schemas as JSON Schema, for validating examples and values.

use std::sync::OnceLock;

use jsonschema::Registry;
use serde_json::{Map, Value, json};

use crate::Spec;

/// The address of the components, which references lead to.
const DOCUMENT: &str = "urn:document";

/// Members of an OpenAPI schema whose values are data, not schemas.
const DATA: [&str; 4] = ["default", "enum", "example", "examples"];

/// The document's components as JSON Schema, in one value that references can point into. They are
/// prepared once, however many validators are built.
pub(crate) struct Schemas {
    components: Value,
    registry: OnceLock<Result<Registry<'static>, String>>,
    change: Box<Change>,
}

/// What is done to each schema besides.
type Change = dyn Fn(&mut Map<String, Value>);

impl Schemas {
    pub(crate) fn new(spec: &Spec) -> Self {
        Self::changed(spec, Box::new(|_| {}))
    }

    /// Those of what a service answers: what only requests hold is not required. An enum that is open
    /// says nothing of the values it does not list.
    pub(crate) fn of_answers(
        spec: &Spec,
        is_open: impl Fn(&Map<String, Value>) -> bool + 'static,
    ) -> Self {
        Self::changed(
            spec,
            Box::new(move |schema| {
                // A member may be called so too.
                if schema.get("enum").is_some_and(Value::is_array) && is_open(schema) {
                    schema.remove("enum");
                }
                only_written(schema);
            }),
        )
    }

    fn changed(spec: &Spec, change: Box<Change>) -> Self {
        let components = spec.document().get("components");
        let components = components
            .map(|components| to_json_schema(components, &change))
            .unwrap_or_default();
        Self {
            components,
            registry: OnceLock::new(),
            change,
        }
    }

    fn registry(&self) -> Result<&Registry<'static>, String> {
        let build = || {
            let document = json!({ "components": self.components });
            let registry = Registry::new().draft(jsonschema::Draft::Draft202012);
            let registry = registry.add(DOCUMENT, document);
            let prepared = registry.and_then(|registry| registry.prepare());
            prepared.map_err(|error| error.to_string())
        };
        self.registry
            .get_or_init(build)
            .as_ref()
            .map_err(Clone::clone)
    }

    /// A validator for one schema of the document; the message when the schema itself is unsound.
    pub(crate) fn validator(&self, schema: &Value) -> Result<jsonschema::Validator, String> {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "allOf": [to_json_schema(schema, &self.change)],
        });
        jsonschema::options()
            .with_registry(self.registry()?)
            .should_validate_formats(true)
            .build(&schema)
            .map_err(|error| error.to_string())
    }
}

/// Rewrites what OpenAPI 3.0 says otherwise than JSON Schema: `nullable` and the boolean exclusive
/// bounds.
fn to_json_schema(value: &Value, change: &Change) -> Value {
    match value {
        Value::Array(values) => {
            let values = values.iter();
            values.map(|value| to_json_schema(value, change)).collect()
        }
        Value::Object(members) => {
            let mut schema = Map::new();
            for (name, value) in members {
                match name.as_str() {
                    "nullable" => {}
                    "$ref" => {
                        let to = value.as_str().filter(|to| to.starts_with('#'));
                        let to = to.map(|to| format!("{DOCUMENT}{to}").into());
                        schema.insert(name.clone(), to.unwrap_or_else(|| value.clone()));
                    }
                    name if DATA.contains(&name) || name.starts_with("x-") => {
                        schema.insert(name.to_owned(), value.clone());
                    }
                    _ => {
                        schema.insert(name.clone(), to_json_schema(value, change));
                    }
                }
            }
            exclusive(&mut schema, "exclusiveMinimum", "minimum");
            exclusive(&mut schema, "exclusiveMaximum", "maximum");
            change(&mut schema);
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

/// Lets members be absent that are never answered.
fn only_written(schema: &mut Map<String, Value>) {
    let written: Vec<Value> = schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(_, member)| member.get("writeOnly") == Some(&Value::Bool(true)))
        .map(|(name, _)| Value::from(name.as_str()))
        .collect();
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| !written.contains(name));
    }
}
