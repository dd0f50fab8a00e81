//! References and schemas of the contract document, with an error for what cannot be followed.

use openapi_document::{Document, Parts, extensions::ExtensionError, resources::ResourceError};
use serde_json::{Map, Value};

/// A contract that the server cannot work from.
#[derive(Clone, thiserror::Error)]
#[error("the contract cannot be served: {place}: {problem}")]
pub struct ContractError {
    place: String,
    problem: String,
}

huaweicloud_auth::__debug_as_report!(ContractError);

impl ContractError {
    pub(crate) fn new(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            problem: problem.into(),
        }
    }

    /// An extension with an invalid value.
    pub(super) fn extension(place: impl Into<String>, error: &ExtensionError) -> Self {
        Self::new(place, format!("{error}: {}", error.source))
    }
}

impl From<ResourceError> for ContractError {
    fn from(error: ResourceError) -> Self {
        match &error {
            ResourceError::Extension { place, source } => Self::extension(place, source),
            ResourceError::Schema { place, schema } => Self::new(
                place,
                format!(
                    "`x-resource` names the schema {schema}, which is not among the components"
                ),
            ),
            ResourceError::Unknown { place, resource } => Self::new(
                place,
                format!("`x-effect` names the resource {resource}, which no path has"),
            ),
            other => Self::new("the document", other.to_string()),
        }
    }
}

/// `allOf`s nested deeper than this are an error.
const DEEPEST: usize = 32;

/// Returns the object that `node` is, or that it refers to.
pub(super) fn resolve<'d>(
    document: &'d Document,
    node: &'d Value,
) -> Result<&'d Map<String, Value>, ContractError> {
    let Some(target) = document.resolve(node) else {
        let reference = node.get("$ref").and_then(Value::as_str).unwrap_or_default();
        return Err(match document.at_reference(reference) {
            Some(_) => ContractError::new(
                reference,
                "its references form a cycle, or one has no target; help: replace one of them with \
                 a schema",
            ),
            None => ContractError::new(
                reference,
                "the reference has no target; help: refer to a component of this document",
            ),
        });
    };
    (target.as_object())
        .ok_or_else(|| ContractError::new(excerpt_of(target), "an object is needed here"))
}

/// Returns a schema with its reference followed and its `allOf` taken apart.
pub(super) fn schema<'d>(
    document: &'d Document,
    node: &'d Value,
) -> Result<Parts<'d>, ContractError> {
    check(document, node, 0)?;
    Ok(document.schema_parts(node))
}

/// Checks that every part of a schema can be followed.
fn check(document: &Document, node: &Value, depth: usize) -> Result<(), ContractError> {
    if depth > DEEPEST {
        return Err(ContractError::new(
            excerpt_of(node),
            "`allOf` is nested too deeply",
        ));
    }
    let parts = resolve(document, node)?
        .get("allOf")
        .and_then(Value::as_array);
    let mut parts = parts.into_iter().flatten();
    parts.try_for_each(|part| check(document, part, depth + 1))
}

fn excerpt_of(node: &Value) -> String {
    let text = node.to_string();
    crate::problem::excerpt(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_and_all_of_are_resolved() {
        let root = json!({"components": {"schemas": {
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}], "default": 1, "required": ["y"]},
            "B": {"type": "integer", "default": 2, "properties": {"x": {}}},
        }}});
        let document = Document::from_value("contract", root);
        let node = json!({"$ref": "#/components/schemas/A"});
        let parts = schema(&document, &node).unwrap();
        assert_eq!(parts.keyword("type"), Some(&json!("integer")));
        assert_eq!(parts.keyword("default"), Some(&json!(1)));
        assert_eq!(parts.entries("properties").count(), 1);
        assert!(parts.requires("y") && !parts.requires("x"));
    }

    #[test]
    fn circular_and_dangling_references_are_rejected() {
        let root = json!({
            "a": {"$ref": "#/b"}, "b": {"$ref": "#/a"},
            "c": {"allOf": [{"$ref": "#/c"}]},
        });
        let document = Document::from_value("contract", root);
        for reference in ["#/a", "#/c", "#/none", "other.yaml#/a"] {
            let node = json!({"$ref": reference});
            assert!(schema(&document, &node).is_err(), "{reference}");
        }
        assert!(resolve(&document, &json!(3)).is_err());
    }
}
