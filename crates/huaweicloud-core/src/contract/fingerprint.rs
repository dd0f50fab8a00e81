//! Hashes by which a value is recognized when it comes again.
//!
//! They differ from build to build: they are compared, never stored.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use super::{model::raw, redact::without_queries};

/// Returns the hash of a key.
pub(crate) fn of_key<K: Hash + ?Sized>(key: &K) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// Returns the hash of a value without the queries of its URLs, whose signatures change from one
/// response to the next.
pub(crate) fn of_content<T: Serialize>(value: &T) -> u64 {
    let mut value = raw(value);
    without_queries(&mut value);
    of_key(&value)
}

/// Returns the hash of an element's id, or of its whole value if it has none.
pub(crate) fn of_element<T: Serialize>(id: Option<&str>, element: &T) -> u64 {
    match id {
        Some(id) if !id.is_empty() => of_key(id),
        _ => of_content(element),
    }
}
