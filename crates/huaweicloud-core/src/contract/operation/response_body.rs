//! The bodies of successful responses.

use std::fmt;

use crate::contract::model::{Model, Shape};

/// The body of a successful response, and what the contract promises of it.
#[derive(Clone, Copy)]
pub struct Success(pub(crate) Body);

#[derive(Clone, Copy)]
pub(crate) enum Body {
    /// Nothing, or a file.
    Unread,
    Json(fn() -> Shape),
    JsonOrEmpty(fn() -> Shape),
}

impl Success {
    /// A body that is not JSON: nothing, or a file.
    pub const UNREAD: Self = Self(Body::Unread);

    /// A body that is JSON of this type.
    #[must_use]
    pub const fn json<T: Model>() -> Self {
        Self(Body::Json(T::shape))
    }

    /// A body that is JSON of this type, or empty.
    #[must_use]
    pub const fn json_or_empty<T: Model>() -> Self {
        Self(Body::JsonOrEmpty(T::shape))
    }
}

/// Leaves out the address of the function, which differs from run to run.
impl fmt::Debug for Success {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Body::Unread => "Unread",
            Body::Json(_) => "Json",
            Body::JsonOrEmpty(_) => "JsonOrEmpty",
        })
    }
}
