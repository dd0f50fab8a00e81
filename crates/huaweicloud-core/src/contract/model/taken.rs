//! The outcome of decoding a value.

use serde_json::Value;

/// The outcome of decoding a value.
///
/// It is small, because decoding returns one for every value, and unexpected values are rare.
pub(crate) enum Taken {
    /// It was decoded.
    Whole,
    /// It is `null`, and the slot has its default.
    Null,
    /// It is a list or map with defaults in place of unexpected elements; this is the whole value.
    Partly(Box<Value>),
    /// It could not be decoded, and the slot has its default.
    Not(Box<Value>),
}

impl Taken {
    pub(super) fn not(value: impl Into<Value>) -> Self {
        Self::Not(Box::new(value.into()))
    }

    /// Returns the raw value, unless all of it was decoded.
    pub(crate) fn unread(self) -> Option<Value> {
        match self {
            Self::Whole => None,
            Self::Null => Some(Value::Null),
            Self::Partly(value) | Self::Not(value) => Some(*value),
        }
    }
}
