//! Changing the JSON of a response.

use std::mem;

use serde_json::{Value, json};

use crate::contract::{Kind, Shape};

/// No contract has these.
const UNKNOWN_VALUE: &str = "VALUE_OF_TOMORROW";
const UNKNOWN_FIELD: &str = "member_of_tomorrow";

/// The places that a pointer names, each as the value around it and its name there.
///
/// `*` is every element of a list and every field of an object.
fn each(root: &mut Value, pointer: &str, change: &mut dyn FnMut(&mut Value, &str)) {
    let Some(rest) = pointer.strip_prefix('/') else {
        return;
    };
    let (name, rest) = match rest.find('/') {
        Some(end) => rest.split_at(end),
        None => (rest, ""),
    };
    let name = name.replace("~1", "/").replace("~0", "~");
    let names: Vec<String> = match (&*root, name.as_str()) {
        // From the end, so that what is removed moves nothing that is still to come.
        (Value::Array(items), "*") => (0..items.len()).rev().map(|at| at.to_string()).collect(),
        (Value::Object(fields), "*") => fields.keys().cloned().collect(),
        _ => vec![name],
    };
    for name in names {
        if rest.is_empty() {
            change(root, &name);
            continue;
        }
        let inner = match root {
            Value::Array(items) => name.parse().ok().and_then(|at: usize| items.get_mut(at)),
            Value::Object(fields) => fields.get_mut(&name),
            _ => None,
        };
        if let Some(inner) = inner {
            each(inner, rest, change);
        }
    }
}

/// Sets the value at each place. Missing fields are added, missing elements are not.
pub(super) fn set(root: &mut Value, pointer: &str, to: &Value) {
    each(root, pointer, &mut |around, name| match around {
        Value::Object(fields) => {
            fields.insert(name.to_owned(), to.clone());
        }
        Value::Array(items) => {
            if let Some(item) = name.parse().ok().and_then(|at: usize| items.get_mut(at)) {
                *item = to.clone();
            }
        }
        _ => {}
    });
}

/// Removes the value at each place.
pub(super) fn remove(root: &mut Value, pointer: &str) {
    each(root, pointer, &mut |around, name| match around {
        Value::Object(fields) => {
            fields.remove(name);
        }
        Value::Array(items) => match name.parse() {
            Ok(at) if at < items.len() => drop(items.remove(at)),
            _ => {}
        },
        _ => {}
    });
}

/// Replaces every text of an enum with a value that the contract does not have.
pub(super) fn set_unknown_values(value: &mut Value, shape: &Shape) {
    match (&shape.kind, &mut *value) {
        (_, Value::String(_)) if !shape.values.is_empty() => *value = UNKNOWN_VALUE.into(),
        (Kind::List(item), Value::Array(items)) => {
            items
                .iter_mut()
                .for_each(|value| set_unknown_values(value, item));
        }
        (Kind::Object(known), Value::Object(fields)) => {
            for known in known {
                if let Some(value) = fields.get_mut(&known.name) {
                    set_unknown_values(value, &known.shape);
                }
            }
        }
        _ => {}
    }
}

/// Adds a field that the contract does not have to every object.
pub(super) fn add_unknown_fields(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(add_unknown_fields),
        Value::Object(fields) => {
            fields.values_mut().for_each(add_unknown_fields);
            fields.insert(UNKNOWN_FIELD.to_owned(), json!({"of": ["tomorrow"]}));
        }
        _ => {}
    }
}

/// Returns the list of a response: itself, or its first field that is one.
fn list(root: &mut Value) -> Option<&mut Vec<Value>> {
    match root {
        Value::Array(items) => Some(items),
        Value::Object(fields) => fields.values_mut().find_map(Value::as_array_mut),
        _ => None,
    }
}

/// The list has its first element once more, at its end.
pub(super) fn duplicate_first(root: &mut Value) {
    if let Some(items) = list(root) {
        items.extend(items.first().cloned());
    }
}

/// The list lacks its first element.
pub(super) fn drop_first(root: &mut Value) {
    if let Some(items) = list(root).filter(|items| !items.is_empty()) {
        items.remove(0);
    }
}

/// The list is empty.
pub(super) fn drop_all(root: &mut Value) {
    if let Some(items) = list(root) {
        drop(mem::take(items));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(mut value: Value, edit: impl FnOnce(&mut Value)) -> Value {
        edit(&mut value);
        value
    }

    #[test]
    fn wildcards_match_every_element_or_field() {
        let page = json!({"count": 2, "jobs": [{"id": "a"}, {"id": "b", "x": 1}]});
        let set_to = |at: &str| edited(page.clone(), |page| set(page, at, &json!(null)));
        assert_eq!(
            set_to("/jobs/*/x"),
            json!({"count": 2, "jobs": [{"id": "a", "x": null}, {"id": "b", "x": null}]})
        );
        assert_eq!(set_to("/*"), json!({"count": null, "jobs": null}));
        assert_eq!(set_to("/jobs/1")["jobs"], json!([{"id": "a"}, null]));
        assert_eq!(set_to("/jobs/2"), page);
        assert_eq!(set_to("/a~1b/c"), page);
        assert_eq!(set_to("/a~1b")["a/b"], json!(null));
        let without = |at: &str| edited(page.clone(), |page| remove(page, at));
        assert_eq!(without("/jobs/*")["jobs"], json!([]));
        assert_eq!(without("/jobs/*/id")["jobs"], json!([{}, {"x": 1}]));
        assert_eq!(without("/jobs/9"), page);
    }

    #[test]
    fn edits_apply_to_the_first_list_of_a_body() {
        for (around, at) in [
            (json!([1, 2]), ""),
            (json!({"n": 2, "all": [1, 2]}), "/all"),
        ] {
            let of =
                |edit: fn(&mut Value)| edited(around.clone(), edit).pointer(at).cloned().unwrap();
            assert_eq!(of(duplicate_first), json!([1, 2, 1]));
            assert_eq!(of(drop_first), json!([2]));
            assert_eq!(of(drop_all), json!([]));
        }
        for none in [json!({}), json!(1), json!({"all": []})] {
            for edit in [duplicate_first, drop_first, drop_all] {
                assert_eq!(edited(none.clone(), edit), none);
            }
        }
    }
}
