//! Matching of an operation of one contract with that of another whose method or path differs.

use std::collections::BTreeSet;

use crate::model::{Contract, Operation};

/// The minimum similarity of two operations that are considered the same, changed operation.
const LIKENESS: f64 = 0.8;

/// Returns the operation of the spec that corresponds to one of a source, even if method or path
/// differ.
pub(crate) fn counterpart<'s>(
    spec: &'s Contract,
    operation: &Operation,
    source: &Contract,
) -> Option<&'s Operation> {
    let all = || spec.operations.items.iter();
    let same = all().find(|known| same_call(known, operation));
    same.or_else(|| {
        let id = operation.id.value()?;
        all().find(|known| known.id.value() == Some(id))
    })
    .or_else(|| moved(spec, operation, source))
}

pub(crate) fn same_call(one: &Operation, other: &Operation) -> bool {
    one.method == other.method && normal(&one.path) == normal(&other.path)
}

/// Returns the most similar operation if one is similar enough.
///
/// Compares method and path, or the names in requests and responses.
fn moved<'s>(
    spec: &'s Contract,
    operation: &Operation,
    source: &Contract,
) -> Option<&'s Operation> {
    let path = normal(&operation.path);
    let told = names(source, operation);
    let candidates = spec.operations.items.iter().filter_map(|known| {
        let known_path = normal(&known.path);
        let paths = strsim::normalized_levenshtein(&known_path, &path);
        let parts = share(&names(spec, known), &told);
        let is_near = known_path == path
            || known.method == operation.method && paths >= LIKENESS
            || parts >= LIKENESS;
        // Different ids mean different operations.
        let is_one = is_near && known.id.differs(&operation.id).is_none();
        is_one.then_some((paths + parts, known))
    });
    let best = candidates.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.map(|(_, known)| known)
}

/// Returns the names of an operation's parameters and of the properties of its responses.
fn names<'c>(contract: &'c Contract, operation: &'c Operation) -> BTreeSet<&'c str> {
    let parameters = operation.parameters.items.iter();
    let media = operation
        .responses
        .items
        .iter()
        .flat_map(|response| &response.content.items);
    let schemas = media.filter_map(|media| media.schema.value());
    let members = schemas.flat_map(|id| &contract.schema(*id).properties.items);
    parameters
        .map(|parameter| &*parameter.name)
        .chain(members.map(|member| &*member.name))
        .collect()
}

/// Returns the share of common elements among all elements of two sets.
fn share(one: &BTreeSet<&str>, other: &BTreeSet<&str>) -> f64 {
    let count = |number: usize| u32::try_from(number).map_or(f64::INFINITY, f64::from);
    let all = one.union(other).count();
    if all == 0 {
        return 0.0;
    }
    count(one.intersection(other).count()) / count(all)
}

/// Returns the name of an operation in reports.
pub(crate) fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Returns a path without the names of its parameters.
pub(crate) fn normal(path: &str) -> String {
    let parts = path.split('/');
    let parts = parts.map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}
