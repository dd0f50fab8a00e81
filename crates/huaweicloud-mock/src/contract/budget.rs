//! A bound for schemas whose alternatives multiply, so that one small body cannot occupy the server.

use std::collections::HashMap;

use serde_json::Value;

use super::document::ContractError;

/// A value is compared with at most this many alternatives, counted through all levels.
const MOST: u64 = 10_000;
/// Longer chains of references are errors of their own.
const DEEPEST: usize = 256;

/// Checks every schema of a document.
///
/// # Errors
///
/// Names the first component whose `anyOf`, `oneOf` and `allOf` multiply beyond the bound.
pub(super) fn check(root: &Value) -> Result<(), ContractError> {
    let schemas = root
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let mut budget = Budget {
        root,
        known: HashMap::new(),
    };
    for (name, schema) in schemas.into_iter().flatten() {
        let alternatives = budget.alternatives(schema, 0);
        if alternatives > MOST {
            return Err(ContractError::new(
                format!("#/components/schemas/{name}"),
                format!(
                    "its alternatives multiply to more than {MOST}; help: nest fewer `anyOf`, \
                     `oneOf` and `allOf`"
                ),
            ));
        }
    }
    Ok(())
}

struct Budget<'a> {
    root: &'a Value,
    /// The alternatives of schemas by address; none yet for those that are being counted.
    known: HashMap<*const Value, u64>,
}

impl<'a> Budget<'a> {
    /// How many schemas one value is compared with. A recursive reference counts once.
    fn alternatives(&mut self, schema: &'a Value, depth: usize) -> u64 {
        let address = std::ptr::from_ref(schema);
        if let Some(known) = self.known.get(&address) {
            return *known;
        }
        if depth > DEEPEST {
            return 1;
        }
        self.known.insert(address, 1);
        let reference = schema.get("$ref").and_then(Value::as_str);
        let target =
            reference.and_then(|reference| self.root.pointer(reference.strip_prefix('#')?));
        let mut count = target.map_or(1, |target| self.alternatives(target, depth + 1));
        for keyword in ["anyOf", "oneOf", "allOf"] {
            let parts = schema.get(keyword).and_then(Value::as_array);
            for part in parts.into_iter().flatten() {
                count = count.saturating_add(self.alternatives(part, depth + 1));
            }
        }
        self.known.insert(address, count);
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, json};

    fn nested(levels: usize) -> Value {
        let mut schemas = Map::new();
        for level in 0..levels {
            let next = json!({"$ref": format!("#/components/schemas/S{}", level + 1)});
            schemas.insert(format!("S{level}"), json!({"anyOf": [next, next]}));
        }
        schemas.insert(format!("S{levels}"), json!({"type": "string"}));
        json!({"components": {"schemas": schemas}})
    }

    #[test]
    fn exponential_alternatives_are_rejected() {
        assert!(check(&nested(10)).is_ok());
        let error = check(&nested(40)).unwrap_err().to_string();
        assert!(error.contains("multiply"), "{error}");
    }

    #[test]
    fn recursive_schemas_are_counted_once() {
        let tree = json!({"components": {"schemas": {
            "Tree": {"anyOf": [{"type": "null"}, {"$ref": "#/components/schemas/Tree"}]},
        }}});
        assert!(check(&tree).is_ok());
    }
}
