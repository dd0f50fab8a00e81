//! Paths of drafted operations that match the same URLs: a contract has one path for all of them.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use openapi_document::template::names;

use crate::{
    counterpart::normal,
    model::{In, Operation},
};

/// Returns the operations, in their order. Paths that differ only in the names of their parameters become
/// the first of them, unless it has an operation of the same method.
pub(super) fn joined<'o>(operations: &[&'o Operation]) -> Vec<Cow<'o, Operation>> {
    let mut first: HashMap<String, &str> = HashMap::new();
    let mut taken = HashSet::new();
    let joined = operations.iter().map(|operation| {
        let form = normal(&operation.path);
        let path = *first.entry(form.clone()).or_insert(&operation.path);
        let is_free = taken.insert((operation.method, form));
        if is_free && *path != *operation.path {
            Cow::Owned(moved(operation, path))
        } else {
            Cow::Borrowed(*operation)
        }
    });
    joined.collect()
}

/// Returns an operation on a path of the same form, with the names of that path.
fn moved(operation: &Operation, path: &str) -> Operation {
    let names: HashMap<&str, &str> = names(&operation.path).zip(names(path)).collect();
    let mut moved = operation.clone();
    moved.path = path.into();
    let parameters = moved.parameters.items.iter_mut();
    for parameter in parameters.filter(|own| own.location == In::Path) {
        if let Some(name) = names.get(&*parameter.name) {
            parameter.name = (*name).into();
        }
    }
    moved
}
