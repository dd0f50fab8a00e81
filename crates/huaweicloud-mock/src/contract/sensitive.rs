//! The properties whose values are secrets.

use std::collections::BTreeSet;

use serde_json::Value;

/// The names of the properties, anywhere in a document, that are marked with `x-sensitive`.
pub(super) fn members(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(document, &mut found);
    found
}

/// It goes as deep as the document does, which a parser limits.
fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(members) => {
            let properties = members.get("properties").and_then(Value::as_object);
            for (name, property) in properties.into_iter().flatten() {
                if property.get("x-sensitive") == Some(&Value::Bool(true)) {
                    found.insert(name.clone());
                }
            }
            members.values().for_each(|inner| collect(inner, found));
        }
        _ => {}
    }
}
