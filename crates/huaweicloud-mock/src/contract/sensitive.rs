//! The properties whose values are secrets.

use std::collections::BTreeSet;

use openapi_document::{
    Document,
    extensions::{Extension, Sensitive},
};
use serde_json::Value;

/// Returns the names of the properties, anywhere in a document, that are marked as sensitive.
pub(super) fn properties(document: &Document) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(document.value(), &mut found);
    found
}

/// It goes as deep as the document does, which a parser limits.
fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(fields) => {
            let properties = fields.get("properties").and_then(Value::as_object);
            for (name, property) in properties.into_iter().flatten() {
                if Sensitive::of(property) == Some(Sensitive(true)) {
                    found.insert(name.clone());
                }
            }
            fields.values().for_each(|inner| collect(inner, found));
        }
        _ => {}
    }
}
