//! Schemas of the contract as JSON Schema, compiled when a request first needs one.

use std::sync::OnceLock;

use jsonschema::{Registry, Validator};
use serde_json::{Map, Value, json};

use crate::problem::excerpt;

/// The address that references lead to.
const DOCUMENT: &str = "urn:contract";

/// Keywords of a schema whose values are data.
const DATA: [&str; 5] = ["const", "default", "enum", "example", "examples"];

/// The components of a contract, for references to lead into.
#[derive(Debug, Default)]
pub(crate) struct Schemas {
    components: Value,
    registry: OnceLock<Option<Registry<'static>>>,
}

/// A schema that values are checked against.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    schema: Value,
    /// `None` inside if the schema is not valid; it then accepts every value.
    validator: OnceLock<Option<Validator>>,
}

impl Schemas {
    /// The components of a document.
    pub(super) fn new(root: &Value) -> Self {
        Self {
            components: root.get("components").cloned().unwrap_or_default(),
            registry: OnceLock::new(),
        }
    }

    fn registry(&self) -> Option<&Registry<'static>> {
        let build = || {
            let schemas = self.components.get("schemas").map(translate);
            let document = json!({"components": {"schemas": schemas}});
            let registry = Registry::new().draft(jsonschema::Draft::Draft202012);
            registry.add(DOCUMENT, document).ok()?.prepare().ok()
        };
        self.registry.get_or_init(build).as_ref()
    }
}

impl Checked {
    /// A schema of the document, not compiled yet.
    pub(super) fn new(schema: &Value) -> Self {
        Self {
            schema: schema.clone(),
            validator: OnceLock::new(),
        }
    }

    /// Checks a value against the schema. The error names place and bound.
    pub(crate) fn check(&self, schemas: &Schemas, value: &Value) -> Result<(), String> {
        let build = || {
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .with_registry(schemas.registry()?)
                .should_validate_formats(true)
                .build(&translate(&self.schema))
                .ok()
        };
        let Some(validator) = self.validator.get_or_init(build) else {
            return Ok(());
        };
        validator.validate(value).map_err(|error| {
            let said = excerpt(&error.instance().to_string()).into_owned();
            let what = error.masked_with(said).to_string();
            match error.instance_path().as_str() {
                "" => what,
                place => format!("{place}: {what}"),
            }
        })
    }
}

/// Translates the keywords of OpenAPI 3.0 that JSON Schema writes differently: `nullable`,
/// exclusive bounds as flags, and the bounds of integer formats.
fn translate(node: &Value) -> Value {
    let members = match node {
        Value::Array(items) => return items.iter().map(translate).collect(),
        Value::Object(members) => members,
        _ => return node.clone(),
    };
    let mut schema = Map::new();
    for (name, value) in members {
        let value = match (name.as_str(), value) {
            ("nullable", _) => continue,
            ("$ref", Value::String(to)) if to.starts_with('#') => json!(format!("{DOCUMENT}{to}")),
            (name, _) if DATA.contains(&name) || name.starts_with("x-") => value.clone(),
            ("properties", Value::Object(properties)) => properties
                .iter()
                .map(|(name, property)| (name.clone(), translate(property)))
                .collect(),
            _ => translate(value),
        };
        schema.insert(name.clone(), value);
    }
    release_read_only(&mut schema);
    exclusive(&mut schema, "exclusiveMinimum", "minimum");
    exclusive(&mut schema, "exclusiveMaximum", "maximum");
    let bounds = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => Some((i64::from(i32::MIN), i64::from(i32::MAX))),
        Some("int64") => Some((i64::MIN, i64::MAX)),
        // The content of an upload is not text to be checked.
        Some("binary") => {
            schema.remove("format");
            None
        }
        _ => None,
    };
    if let Some((least, most)) = bounds {
        schema.entry("minimum").or_insert(json!(least));
        schema.entry("maximum").or_insert(json!(most));
    }
    match members.get("nullable") {
        Some(Value::Bool(true)) => json!({"anyOf": [{"type": "null"}, schema]}),
        _ => Value::Object(schema),
    }
}

/// Requires no property of a request that is read-only.
fn release_read_only(schema: &mut Map<String, Value>) {
    let properties = schema.get("properties").and_then(Value::as_object);
    let read_only: Vec<String> = (properties.into_iter().flatten())
        .filter(|(_, property)| property.get("readOnly") == Some(&Value::Bool(true)))
        .map(|(name, _)| name.clone())
        .collect();
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| !read_only.iter().any(|own| name == own));
    }
}

fn exclusive(schema: &mut Map<String, Value>, exclusive: &str, bound: &str) {
    if let Some(flag) = schema.get(exclusive).and_then(Value::as_bool) {
        schema.remove(exclusive);
        if let Some(value) = flag.then(|| schema.remove(bound)).flatten() {
            schema.insert(exclusive.to_owned(), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(schema: Value, value: Value) -> Result<(), String> {
        let schemas = Schemas::new(&json!({"components": {"schemas": {
            "Name": {"type": "string", "maxLength": 3, "nullable": true},
        }}}));
        Checked::new(&schema).check(&schemas, &value)
    }

    #[test]
    fn place_and_bound_are_named() {
        let schema = json!({"type": "object", "properties": {
            "name": {"$ref": "#/components/schemas/Name"},
            "nullable": {"type": "integer", "minimum": 0, "exclusiveMinimum": true},
        }});
        assert_eq!(
            check(schema.clone(), json!({"name": null, "nullable": 1})),
            Ok(())
        );
        let error = check(schema.clone(), json!({"nullable": 0})).unwrap_err();
        assert!(
            error.starts_with("/nullable: ") && error.contains('0'),
            "{error}"
        );
        assert!(check(schema, json!({"name": "long"})).is_err());
    }

    #[test]
    fn formats_bound_integers() {
        let schema = json!({"type": "integer", "format": "int32"});
        assert!(check(schema.clone(), json!(2_147_483_647)).is_ok());
        assert!(check(schema, json!(2_147_483_648_i64)).is_err());
    }

    #[test]
    fn an_unsound_schema_refuses_nothing() {
        assert_eq!(check(json!({"type": 3}), json!("x")), Ok(()));
    }
}
