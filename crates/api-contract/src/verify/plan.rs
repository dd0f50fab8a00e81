//! Selects and orders the operations to call.

use serde_json::Value;

use super::{Settings, Skipped, fill::Paths, name};
use crate::{Operation, Spec};

/// Prefixes of ids of operations that only read, although they are sent by `POST`.
const READS: [&str; 8] = [
    "check", "count", "describe", "get", "list", "query", "search", "show",
];

/// Returns the operations to call, those that provide ids first, and the skipped ones.
pub(super) fn plan<'a>(spec: &'a Spec, settings: &Settings) -> (Vec<Operation<'a>>, Vec<Skipped>) {
    let all: Vec<Operation<'a>> = spec.operations().collect();
    let is_named = |operation: &Operation<'_>| {
        let names = &settings.operations;
        operation
            .id()
            .is_some_and(|id| names.iter().any(|name| name == id))
    };
    let (mut planned, mut skipped) = (Vec::new(), Vec::new());
    for operation in &all {
        let wanted = if settings.operations.is_empty() {
            is_safe(operation)
        } else {
            // The list of the elements that a named operation uses is called for their ids.
            let lists = |other: &Operation<'_>| {
                is_named(other) && is_safe(other) && Paths::lists(spec, operation, other.path)
            };
            is_named(operation) || is_safe(operation) && all.iter().any(lists)
        };
        if wanted {
            planned.push(operation.clone());
        } else if settings.operations.is_empty() {
            skipped.push(Skipped {
                operation: name(operation),
                reason: "it is not safe: name it to call it".to_owned(),
            });
        }
    }
    planned.sort_by_key(|operation| operation.path.matches('{').count());
    (planned, skipped)
}

/// Returns names in the settings that belong to no operation.
pub(super) fn unknown<'s>(spec: &Spec, settings: &'s Settings) -> Vec<&'s str> {
    let is_known = |name: &&String| {
        spec.operations()
            .any(|operation| operation.id() == Some(name))
    };
    let names = settings.operations.iter();
    names
        .filter(|name| !is_known(name))
        .map(String::as_str)
        .collect()
}

/// Returns whether an operation only reads.
pub(super) fn is_safe(operation: &Operation<'_>) -> bool {
    match operation.method {
        "get" | "head" => operation.value.get("x-idempotent") != Some(&Value::Bool(false)),
        "post" => {
            let id = operation.id().unwrap_or_default().to_ascii_lowercase();
            operation.value.get("x-idempotent") == Some(&Value::Bool(true))
                && READS.iter().any(|verb| id.starts_with(verb))
        }
        _ => false,
    }
}
