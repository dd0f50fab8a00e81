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

    /// Checks a value against the schema. The error names place and bound, or why the value cannot be
    /// checked in reasonable time.
    pub(crate) fn check(&self, schemas: &Schemas, value: &Value) -> Result<(), String> {
        let Some(document) = &schemas.0 else {
            return Ok(());
        };
        let converter = JsonSchemas::new(document).direction(Direction::Request);
        let build = || {
            converter.check_depth(&self.schema).ok()?;
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(true)
                .build(&converter.convert(&self.schema))
                .ok()
        };
        let Some(validator) = self.validator.get_or_init(build) else {
            return Ok(());
        };
        converter
            .check_effort(&self.schema, value)
            .map_err(|error| format!("cannot be checked: {error}"))?;
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

    /// Returns schemas `S0`, `S1`, …, each of which applies the next one as `part` says.
    fn chain(length: usize, part: impl Fn(Value) -> Value) -> Schemas {
        let schemas = (0..length).map(|number| {
            let next = json!({"$ref": format!("#/components/schemas/S{}", number + 1)});
            (format!("S{number}"), part(next))
        });
        let last = (format!("S{length}"), json!({"type": "string"}));
        let schemas: serde_json::Map<_, _> = schemas.chain([last]).collect();
        let document = json!({"components": {"schemas": schemas}});
        Schemas::new(Document::from_value("contract", document))
    }

    fn first(schemas: &Schemas, value: &Value) -> Result<(), String> {
        Checked::new(&json!({"$ref": "#/components/schemas/S0"})).check(schemas, value)
    }

    #[test]
    fn long_chains_of_schemas_do_not_exhaust_the_stack() {
        let nested = |length| chain(length, |next| json!({"properties": {"n": next}}));
        assert!(first(&nested(20), &json!({"n": {"n": 7}})).is_ok());
        for length in [100, 990, 1_000, 20_000] {
            let links = chain(length, |next| json!({"allOf": [next]}));
            _ = first(&links, &json!(7));
            _ = first(&nested(length), &json!({"n": 1}));
        }
    }

    #[test]
    fn alternatives_that_multiply_are_not_tried() {
        let pairs = chain(40, |next| json!({"anyOf": [next, next]}));
        let error = first(&pairs, &json!(7)).unwrap_err();
        assert!(error.contains("alternatives"), "{error}");
        // The value multiplies them, not the schema.
        let arm = json!({"properties": {"n": {"$ref": "#/components/schemas/S0"}}});
        let document = json!({"components": {"schemas": {"S0": {"oneOf": [arm, arm]}}}});
        let schemas = Schemas::new(Document::from_value("contract", document));
        let value = (0..100).fold(json!(1), |inner, _| json!({"n": inner}));
        assert!(first(&schemas, &value).is_err());
    }

    #[test]
    fn invalid_schemas_accept_everything() {
        let circle =
            json!({"components": {"schemas": {"S0": {"$ref": "#/components/schemas/S0"}}}});
        let circle = Schemas::new(Document::from_value("contract", circle));
        assert_eq!(first(&circle, &json!("x")), Ok(()));
        assert_eq!(check(json!({"type": 3}), json!("x")), Ok(()));
    }
}
