//! The family that a new operation belongs to, by its path.

use serde_json::Value;

use crate::Spec;

/// The family of an operation.
pub(super) enum Family {
    /// A tag that the contract has.
    Known(String),
    /// A name for a new one.
    New(String),
}

/// Returns the tag for an operation of a path, or a name for a new one.
///
/// The tag is that of the contract's operations with the longest common path prefix, if they have
/// only one, or a tag that the path names.
pub(super) fn of(path: &str, spec: &Spec) -> Family {
    let wanted = segments(path);
    let mut deepest = 0;
    let mut tags: Vec<&str> = Vec::new();
    for operation in spec.operations() {
        let known = segments(operation.path);
        let shared = wanted.iter().zip(&known);
        let shared = shared.take_while(|(one, other)| one == other).count();
        let tag = operation.value.pointer("/tags/0").and_then(Value::as_str);
        if shared > deepest {
            (deepest, tags) = (shared, Vec::new());
        }
        if shared == deepest {
            tags.extend(tag);
        }
    }
    // Every path begins with a version and a parameter.
    let states = wanted.iter().take(deepest).any(|part| is_word(part));
    tags.dedup();
    match tags.as_slice() {
        [tag] if states => Family::Known((*tag).to_owned()),
        _ => {
            if let Some(tag) = named(&wanted, spec) {
                return Family::Known(tag.to_owned());
            }
            let word = wanted.iter().find(|part| is_word(part));
            Family::New(word.map_or_else(|| "draft".to_owned(), |word| word.to_lowercase()))
        }
    }
}

/// Returns the longest tag that a part of a path begins with, which also matches plurals.
fn named<'s>(parts: &[&str], spec: &'s Spec) -> Option<&'s str> {
    let tags = spec.value().get("tags").and_then(Value::as_array);
    let names = tags
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.get("name")?.as_str());
    let named = names.filter(|name| parts.iter().any(|part| part.starts_with(name)));
    named.max_by_key(|name| name.len())
}

/// Returns the parts of a path, without the names of its parameters.
fn segments(path: &str) -> Vec<&str> {
    let parts = path.split('/').filter(|part| !part.is_empty());
    parts
        .map(|part| if part.starts_with('{') { "{}" } else { part })
        .collect()
}

/// Returns whether a part is neither a parameter nor a version such as `v1`.
fn is_word(part: &str) -> bool {
    let version = part.strip_prefix('v').unwrap_or("");
    let is_version = version.starts_with(|first: char| first.is_ascii_digit());
    part != "{}" && !is_version
}
