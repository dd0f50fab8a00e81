//! The operations of a document, one after the other.

use serde_json::Value;

use crate::{Document, pointer};

/// Keys of a path item whose values are operations.
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
    /// Returns whether a key of a path item is a method, so that its value is an operation.
    pub fn is_method(key: &str) -> bool {
        METHODS.contains(&key)
    }

    /// The `operationId`, unless it is missing or blank.
    pub fn id(&self) -> Option<&'a str> {
        let id = self.value.get("operationId").and_then(Value::as_str);
        id.filter(|id| !id.trim().is_empty())
    }

    /// The parameters of the path item and then of the operation, references followed, each with
    /// the pointer to its entry.
    pub fn parameters(&self, document: &'a Document) -> Vec<(String, &'a Value)> {
        let above = pointer::parent(&self.pointer).unwrap_or_default();
        let lists = [(self.item, above), (self.value, self.pointer.as_str())];
        let mut found = Vec::new();
        for (owner, at) in lists {
            let list = owner.get("parameters").and_then(Value::as_array);
            for (index, entry) in list.into_iter().flatten().enumerate() {
                if let Some(parameter) = document.resolve(entry) {
                    found.push((format!("{at}/parameters/{index}"), parameter));
                }
            }
        }
        found
    }
}

impl Document {
    /// Returns every operation, in the order of the document. References of path items are followed.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.value().get("paths").and_then(Value::as_object);
        let paths = paths.into_iter().flatten();
        paths
            .filter(|(path, _)| !path.starts_with("x-"))
            .filter_map(|(path, item)| {
                let (at, item) = self.resolve_at(item, &pointer::child("/paths", path))?;
                Some((path, at, item))
            })
            .flat_map(|(path, at, item)| {
                let entries = item.as_object().into_iter().flatten();
                let operations = entries.filter(|(name, _)| Operation::is_method(name));
                operations.map(move |(method, value)| Operation {
                    path,
                    item,
                    method,
                    value,
                    pointer: pointer::child(&at, method),
                })
            })
    }
}
