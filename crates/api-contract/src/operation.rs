//! The operations of a document, one after the other.

use serde_json::Value;

use crate::{Spec, pointer};

/// Methods that a path item may describe.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An operation where it stands: with its path item, path and method.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation<'a> {
    /// The path template.
    pub path: &'a str,
    /// The path item around the operation.
    pub item: &'a Value,
    /// The HTTP method, in lower case.
    pub method: &'a str,
    /// The operation itself.
    pub value: &'a Value,
    /// The pointer to it.
    pub pointer: String,
}

impl<'a> Operation<'a> {
    /// The `operationId`, unless it is missing or blank.
    pub fn id(&self) -> Option<&'a str> {
        let id = self.value.get("operationId").and_then(Value::as_str);
        id.filter(|id| !id.trim().is_empty())
    }

    /// The parameters of the path item and then of the operation, references followed, each with
    /// the pointer to its entry.
    pub fn parameters(&self, spec: &'a Spec) -> Vec<(String, &'a Value)> {
        let above = pointer::parent(&self.pointer).unwrap_or_default();
        let lists = [(self.item, above), (self.value, self.pointer.as_str())];
        let mut found = Vec::new();
        for (owner, at) in lists {
            let list = owner.get("parameters").and_then(Value::as_array);
            for (index, entry) in list.into_iter().flatten().enumerate() {
                if let Some(parameter) = spec.resolve(entry) {
                    found.push((format!("{at}/parameters/{index}"), parameter));
                }
            }
        }
        found
    }
}

impl Spec {
    /// Every operation, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.document().get("paths").and_then(Value::as_object);
        paths.into_iter().flatten().flat_map(|(path, item)| {
            let members = item.as_object().into_iter().flatten();
            let operations = members.filter(|(name, _)| is_method(name));
            operations.map(move |(method, value)| Operation {
                path,
                item,
                method,
                value,
                pointer: pointer::child(&pointer::child("/paths", path), method),
            })
        })
    }
}

/// Whether a member of a path item is an operation.
pub(crate) fn is_method(name: &str) -> bool {
    METHODS.contains(&name)
}
