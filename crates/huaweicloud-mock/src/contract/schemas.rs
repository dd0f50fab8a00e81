//! Schemas of the contract as JSON Schema, compiled when a request first needs one.

use std::sync::OnceLock;

use jsonschema::Validator;
use openapi_document::{
    Document,
    schema::{Direction, JsonSchemas},
};
use serde_json::Value;

use crate::problem::excerpt;

/// The document in which references of schemas are resolved.
#[derive(Debug, Default)]
pub(crate) struct Schemas(Option<Document>);

/// A schema that values of requests are checked against.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    schema: Value,
    /// `None` inside if the schema is not valid; it then accepts every value.
    validator: OnceLock<Option<Validator>>,
}

impl Schemas {
    /// The schemas of a document.
    pub(super) fn new(document: Document) -> Self {
        Self(Some(document))
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
            let converter = JsonSchemas::new(schemas.0.as_ref()?).direction(Direction::Request);
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(true)
                .build(&converter.convert(&self.schema))
                .ok()
        };
        let Some(validator) = self.validator.get_or_init(build) else {
            return Ok(());
        };
        validator.validate(value).map_err(|error| {
            let shown = excerpt(&error.instance().to_string()).into_owned();
            let what = error.masked_with(shown).to_string();
            match error.instance_path().as_str() {
                "" => what,
                place => format!("{place}: {what}"),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(schema: Value, value: Value) -> Result<(), String> {
        let document = json!({"components": {"schemas": {
            "Name": {"type": "string", "maxLength": 3, "nullable": true},
        }}});
        let schemas = Schemas::new(Document::from_value("contract", document));
        Checked::new(&schema).check(&schemas, &value)
    }

    #[test]
    fn errors_name_the_location_and_the_bound() {
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
    fn integer_formats_are_bounds() {
        let schema = json!({"type": "integer", "format": "int32"});
        assert!(check(schema.clone(), json!(2_147_483_647)).is_ok());
        assert!(check(schema, json!(2_147_483_648_i64)).is_err());
    }

    #[test]
    fn invalid_schemas_accept_everything() {
        assert_eq!(check(json!({"type": 3}), json!("x")), Ok(()));
    }
}
