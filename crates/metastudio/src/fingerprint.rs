//! Telling by a number whether something has been seen before.
//!
//! The numbers are those of one build of this crate: they are compared, never kept.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use crate::{model::raw, redact::without_queries};

/// The number of a key.
pub(crate) fn of_key<K: Hash + ?Sized>(key: &K) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

/// The number of what a value says, but for the queries of its URLs, in which signatures change
/// from one answer to the next.
pub(crate) fn of_content<T: Serialize>(value: &T) -> u64 {
    let mut value = raw(value);
    without_queries(&mut value);
    of_key(&value)
}

/// The number of an element: that of its id if it has one, or else that of all that it says.
pub(crate) fn of_element<T: Serialize>(id: Option<&str>, element: &T) -> u64 {
    match id {
        Some(id) if !id.is_empty() => of_key(id),
        _ => of_content(element),
    }
}
