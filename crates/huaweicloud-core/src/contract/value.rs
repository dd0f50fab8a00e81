//! The values that parameters take.

use std::borrow::Cow;

use super::model::Timestamp;

/// A single value of a parameter, as builders pass it to a call.
#[derive(Clone)]
pub struct ParameterValue(Kind);

#[derive(Clone)]
enum Kind {
    Text(String),
    Integer(i128),
    Float(f64),
}

/// The type of a value, for the checks that differ by type.
pub(crate) enum Typed<'a> {
    Text(&'a str),
    Integer(i128),
    Float(f64),
}

impl ParameterValue {
    /// Returns the text on the wire.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match &self.0 {
            Kind::Text(text) => Cow::Borrowed(text),
            Kind::Integer(number) => Cow::Owned(number.to_string()),
            Kind::Float(number) => Cow::Owned(number.to_string()),
        }
    }

    pub(crate) fn typed(&self) -> Typed<'_> {
        match &self.0 {
            Kind::Text(text) => Typed::Text(text),
            Kind::Integer(number) => Typed::Integer(*number),
            Kind::Float(number) => Typed::Float(*number),
        }
    }
}

impl From<String> for ParameterValue {
    fn from(text: String) -> Self {
        Self(Kind::Text(text))
    }
}

impl From<&str> for ParameterValue {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Timestamp> for ParameterValue {
    fn from(time: Timestamp) -> Self {
        time.as_str().into()
    }
}

impl From<bool> for ParameterValue {
    fn from(value: bool) -> Self {
        value.to_string().into()
    }
}

macro_rules! from_number {
    ($($variant:ident: $($type:ty),*;)*) => {$($(
        impl From<$type> for ParameterValue {
            fn from(number: $type) -> Self {
                Self(Kind::$variant(number.into()))
            }
        }
    )*)*};
}
from_number! {
    Integer: i32, i64, u32, u64;
    Float: f64;
}

/// Converts through the text, so that 0.1 stays 0.1.
impl From<f32> for ParameterValue {
    fn from(number: f32) -> Self {
        let exact = number.to_string().parse();
        Self(Kind::Float(exact.unwrap_or_else(|_| number.into())))
    }
}
