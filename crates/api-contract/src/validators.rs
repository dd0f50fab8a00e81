//! Validators for values of a document, each compiled once.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use jsonschema::Validator;
use openapi_document::schema::{EffortError, JsonSchemas};
use serde_json::Value;

/// The reason why a schema cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(crate) struct Unsound {
    /// The path of the keyword in the converted schema.
    pub(crate) path: String,
    message: String,
}

/// Compiles validators for the schemas of a document. Those of references are cached.
pub(crate) struct Validators<'a> {
    schemas: JsonSchemas<'a>,
    known: RefCell<HashMap<String, Rc<Validator>>>,
}

impl<'a> Validators<'a> {
    pub(crate) fn new(schemas: JsonSchemas<'a>) -> Self {
        Self {
            schemas,
            known: RefCell::default(),
        }
    }

    /// Returns the pointer into the document for a path into the schema at `schema`.
    pub(crate) fn pointer_of(&self, path: &str, schema: &str) -> String {
        self.schemas.pointer_of(path, schema)
    }

    /// Checks that a value can be validated in reasonable time.
    pub(crate) fn check_effort(&self, schema: &Value, value: &Value) -> Result<(), EffortError> {
        self.schemas.check_effort(schema, value)
    }

    /// Returns a validator for a schema of the document.
    pub(crate) fn validator(&self, schema: &Value) -> Result<Rc<Validator>, Unsound> {
        let reference = schema.get("$ref").and_then(Value::as_str);
        let alone = schema.as_object().is_some_and(|fields| fields.len() == 1);
        let key = reference.filter(|_| alone);
        if let Some(known) = key.and_then(|key| self.known.borrow().get(key).cloned()) {
            return Ok(known);
        }
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&self.schemas.convert(schema))
            .map_err(|error| Unsound {
                path: error.instance_path().to_string(),
                message: error.to_string(),
            })?;
        let validator = Rc::new(validator);
        if let Some(key) = key {
            self.known
                .borrow_mut()
                .insert(key.to_owned(), validator.clone());
        }
        Ok(validator)
    }
}
