//! What an answer that says the call succeeded holds.

use std::fmt;

use crate::{drift::Inspect, model::Lenient};

/// The body of a success, and how to hold it against its type.
#[derive(Clone, Copy)]
pub(crate) enum Success {
    /// Nothing that matters, or a file.
    Unread,
    Json(Inspect),
    JsonOrEmpty(Inspect),
}

#[allow(
    dead_code,
    reason = "what is used depends on the families that are switched on"
)]
impl Success {
    pub(crate) const fn json<T: Lenient>() -> Self {
        Self::Json(T::inspect)
    }

    pub(crate) const fn json_or_empty<T: Lenient>() -> Self {
        Self::JsonOrEmpty(T::inspect)
    }
}

/// The address of a function says nothing, and is not the same from run to run.
impl fmt::Debug for Success {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unread => "Unread",
            Self::Json(_) => "Json",
            Self::JsonOrEmpty(_) => "JsonOrEmpty",
        })
    }
}
