//! Reading the contract document: references, schemas in parts, and errors with their place.

use serde_json::{Map, Value};

/// A contract that the server cannot work from.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the contract cannot be served: {place}: {problem}")]
pub struct ContractError {
    place: String,
    problem: String,
}

impl ContractError {
    pub(crate) fn new(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            problem: problem.into(),
        }
    }
}

/// Deeper references and nested `allOf`s are an error.
const DEEPEST: usize = 32;

/// The whole document, to look references up in.
#[derive(Clone, Copy)]
pub(super) struct Document<'a> {
    root: &'a Value,
}

impl<'a> Document<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        Self { root }
    }

    /// The object that `node` is, or that it refers to.
    pub(super) fn resolve(&self, node: &'a Value) -> Result<&'a Map<String, Value>, ContractError> {
        let mut node = node;
        for _ in 0..DEEPEST {
            let Some(object) = node.as_object() else {
                return Err(ContractError::new(
                    excerpt_of(node),
                    "an object is needed here",
                ));
            };
            let Some(reference) = object.get("$ref").and_then(Value::as_str) else {
                return Ok(object);
            };
            node = self.lookup(reference)?;
        }
        Err(ContractError::new(
            excerpt_of(node),
            "its references form a cycle; help: replace one of them with a schema",
        ))
    }

    fn lookup(&self, reference: &str) -> Result<&'a Value, ContractError> {
        (reference.strip_prefix('#'))
            .and_then(|pointer| self.root.pointer(pointer))
            .ok_or_else(|| {
                ContractError::new(
                    reference,
                    "the reference has no target; help: refer to a component of this document",
                )
            })
    }

    /// Returns the entries of the object at `pointer`, none if there is no such object.
    pub(super) fn members(&self, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
        (self.root.pointer(pointer))
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
    }

    /// A schema with its reference followed and its `allOf` taken apart.
    pub(super) fn schema(&self, node: &'a Value) -> Result<Parts<'a>, ContractError> {
        let mut parts = Vec::new();
        self.collect(node, &mut parts, 0)?;
        Ok(Parts(parts))
    }

    fn collect(
        &self,
        node: &'a Value,
        parts: &mut Vec<&'a Map<String, Value>>,
        depth: usize,
    ) -> Result<(), ContractError> {
        let object = self.resolve(node)?;
        if depth > DEEPEST {
            return Err(ContractError::new(
                excerpt_of(node),
                "`allOf` is nested too deeply",
            ));
        }
        parts.push(object);
        let nested = object.get("allOf").and_then(Value::as_array);
        (nested.into_iter().flatten()).try_for_each(|part| self.collect(part, parts, depth + 1))
    }
}

/// The objects that one schema consists of, the outermost first.
pub(super) struct Parts<'a>(Vec<&'a Map<String, Value>>);

impl<'a> Parts<'a> {
    /// The value of a keyword, from the outermost part that has it.
    pub(super) fn keyword(&self, name: &str) -> Option<&'a Value> {
        self.0.iter().find_map(|part| part.get(name))
    }

    /// The entries of a keyword that every part may add to.
    pub(super) fn entries(&self, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
        (self.0.iter().filter_map(|part| part.get(name)))
            .filter_map(Value::as_object)
            .flatten()
    }

    /// Whether any part lists the property as required.
    pub(super) fn requires(&self, member: &str) -> bool {
        (self.0.iter().filter_map(|part| part.get("required")))
            .filter_map(Value::as_array)
            .flatten()
            .any(|name| name.as_str() == Some(member))
    }
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
    fn follows_references_and_takes_all_of_apart() {
        let root = json!({"components": {"schemas": {
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}], "default": 1, "required": ["y"]},
            "B": {"type": "integer", "default": 2, "properties": {"x": {}}},
        }}});
        let document = Document::new(&root);
        let node = json!({"$ref": "#/components/schemas/A"});
        let parts = document.schema(&node).unwrap();
        assert_eq!(parts.keyword("type"), Some(&json!("integer")));
        assert_eq!(parts.keyword("default"), Some(&json!(1)));
        assert_eq!(parts.entries("properties").count(), 1);
        assert!(parts.requires("y") && !parts.requires("x"));
    }

    #[test]
    fn refuses_circles_and_missing_targets() {
        let root = json!({
            "a": {"$ref": "#/b"}, "b": {"$ref": "#/a"},
            "c": {"allOf": [{"$ref": "#/c"}]},
        });
        let document = Document::new(&root);
        for reference in ["#/a", "#/c", "#/none", "other.yaml#/a"] {
            let node = json!({"$ref": reference});
            assert!(document.schema(&node).is_err(), "{reference}");
        }
        assert!(document.resolve(&json!(3)).is_err());
    }
}
