//! What a call was answered.

use std::fmt::{self, Debug};

use bytes::Bytes;
use serde_json::Value;

use crate::{
    Page,
    model::{Lenient, raw},
};

/// What a call was answered, read as the type that the operation answers with.
///
/// Its `Debug` form is that of the type: it redacts what is sensitive.
pub struct Answer(Box<dyn Answered>);

impl Answer {
    /// What the type writes again; `null` where the answer is empty, or a file.
    #[must_use]
    pub fn to_json(&self) -> Value {
        self.0.json()
    }

    /// The file, where the answer is one.
    #[must_use]
    pub fn file(&self) -> Option<&Bytes> {
        self.0.file()
    }

    /// The elements, where the answer is a page.
    #[must_use]
    pub fn items(&self) -> Option<Vec<Value>> {
        self.0.items()
    }

    #[allow(
        dead_code,
        reason = "what is used depends on the families that are switched on"
    )]
    pub(super) fn new(answer: impl Answered + 'static) -> Self {
        Self(Box::new(answer))
    }
}

impl Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A type that an operation answers with.
pub(crate) trait Answered: Debug + Send + Sync {
    fn json(&self) -> Value {
        Value::Null
    }

    fn file(&self) -> Option<&Bytes> {
        None
    }

    fn items(&self) -> Option<Vec<Value>> {
        None
    }
}

impl<T: Lenient + Debug + Send + Sync> Answered for T {
    fn json(&self) -> Value {
        raw(self)
    }
}

impl Answered for () {}

impl Answered for Bytes {
    fn file(&self) -> Option<&Bytes> {
        Some(self)
    }
}

/// An answer that is a page, and known to be one.
pub(super) struct Paged<P>(pub(super) P);

impl<P: Debug> Debug for Paged<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<P: Page + Answered> Answered for Paged<P> {
    fn json(&self) -> Value {
        self.0.json()
    }

    fn items(&self) -> Option<Vec<Value>> {
        Some(Page::items(&self.0).iter().map(raw).collect())
    }
}
