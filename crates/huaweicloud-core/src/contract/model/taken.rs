//! The outcome of reading a value.

use serde_json::Value;

/// The outcome of reading a value.
///
/// It is small, because every value that is read returns one; unexpected values are rare.
pub(crate) enum Taken {
    /// It was read.
    Whole,
    /// It is `null`, and the slot has its default.
    Null,
    /// It is a list or map with defaults in place of unexpected elements; this is the whole value.
    Partly(Box<Value>),
    /// It could not be read, and the slot has its default.
    Not(Box<Value>),
}

impl Taken {
    pub(super) fn not(value: impl Into<Value>) -> Self {
        Self::Not(Box::new(value.into()))
    }

    /// Returns the raw value, unless all of it was read.
    pub(super) fn unread(self) -> Option<Value> {
        match self {
            Self::Whole => None,
            Self::Null => Some(Value::Null),
            Self::Partly(value) | Self::Not(value) => Some(*value),
        }
    }
}
