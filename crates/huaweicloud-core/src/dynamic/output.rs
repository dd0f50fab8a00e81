//! The output of a call by id.

use std::fmt::{self, Debug};

use bytes::Bytes;
use serde_json::Value;

use crate::{
    contract::model::{Model, raw},
    page::Page,
};

/// The body of a response, decoded as the type that the contract declares for it.
///
/// Its `Debug` form is that of the type, which redacts sensitive fields.
pub struct Output(Box<dyn DynamicOutput>);

impl Output {
    /// Returns its JSON form; `null` if the response is empty, or a file.
    #[must_use]
    pub fn to_json(&self) -> Value {
        self.0.json()
    }

    /// Returns the file, if the response is one.
    #[must_use]
    pub fn file(&self) -> Option<&Bytes> {
        self.0.file()
    }

    /// Returns the elements, if the response is a page.
    #[must_use]
    pub fn items(&self) -> Option<Vec<Value>> {
        self.0.items()
    }

    pub(super) fn new(output: impl DynamicOutput + 'static) -> Self {
        Self(Box::new(output))
    }
}

impl Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A type of response bodies.
pub trait DynamicOutput: Debug + Send + Sync {
    /// Returns the JSON form.
    fn json(&self) -> Value {
        Value::Null
    }

    /// Returns the file.
    fn file(&self) -> Option<&Bytes> {
        None
    }

    /// Returns the elements of a page.
    fn items(&self) -> Option<Vec<Value>> {
        None
    }
}

impl<T: Model + Debug + Send + Sync> DynamicOutput for T {
    fn json(&self) -> Value {
        raw(&self.view())
    }
}

impl DynamicOutput for Bytes {
    fn file(&self) -> Option<&Bytes> {
        Some(self)
    }
}

/// A response whose type is a page.
pub(super) struct Paged<P>(pub(super) P);

impl<P: Debug> Debug for Paged<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<P: Page + DynamicOutput> DynamicOutput for Paged<P> {
    fn json(&self) -> Value {
        self.0.json()
    }

    fn items(&self) -> Option<Vec<Value>> {
        Some(Page::items(&self.0).iter().map(raw).collect())
    }
}
