//! Enums that grow: a value that this version does not know is kept, not rejected.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use serde::{Deserializer, de::Visitor};
use serde_json::{Number, Value};

use super::{
    inspect::Walk,
    lenient::{Taken, odd},
};

/// The text of a value that `E` does not know.
///
/// It is created only by reading a text as an `E`, so it never holds the text of a known value.
pub struct UnknownValue<E> {
    text: Box<str>,
    of: PhantomData<fn() -> E>,
}

impl<E> UnknownValue<E> {
    /// A value with this text, which `E` must not know.
    pub(crate) fn new(text: impl Into<Box<str>>) -> Self {
        Self {
            text: text.into(),
            of: PhantomData,
        }
    }

    /// Returns the text as the service wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<E> Clone for UnknownValue<E> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<E> PartialEq for UnknownValue<E> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<E> Eq for UnknownValue<E> {}

impl<E> Hash for UnknownValue<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<E> fmt::Debug for UnknownValue<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

/// Returns an unknown value with this text; called by generated code with texts that `E` lacks.
#[must_use]
pub fn unknown_value<E>(text: &str) -> UnknownValue<E> {
    UnknownValue::new(text)
}

/// Reads a text, or the text of a number or boolean, and passes it to a function.
///
/// The function is a `dyn`, so that this is compiled once for all enums.
///
/// # Errors
///
/// The text is not JSON.
pub fn take_text<'de, D: Deserializer<'de>>(
    deserializer: D,
    put: &mut dyn FnMut(&str),
) -> Result<Taken, D::Error> {
    deserializer.deserialize_any(TextVisitor(put))
}

struct TextVisitor<'a>(&'a mut dyn FnMut(&str));

impl TextVisitor<'_> {
    fn put<E>(self, text: &str) -> Result<Taken, E> {
        (self.0)(text);
        Ok(Taken::Whole)
    }
}

impl<'de> Visitor<'de> for TextVisitor<'_> {
    type Value = Taken;

    odd!(expecting "a string" null list map);

    fn visit_bool<E>(self, value: bool) -> Result<Taken, E> {
        self.put(if value { "true" } else { "false" })
    }

    fn visit_i64<E>(self, value: i64) -> Result<Taken, E> {
        self.put(&value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Taken, E> {
        self.put(&value.to_string())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Taken, E> {
        match Number::from_f64(value) {
            Some(number) => self.put(&number.to_string()),
            None => Ok(Taken::Null),
        }
    }

    fn visit_str<E>(self, value: &str) -> Result<Taken, E> {
        self.put(value)
    }
}

/// Compares a raw value with the texts that an enum knows.
pub fn inspect_text(value: &Value, walk: &mut Walk<'_>, is_known: &dyn Fn(&str) -> bool) {
    match value {
        Value::String(text) if is_known(text) => {}
        Value::String(text) => walk.unknown_enum_value(text),
        odd => walk.wrong_type("string", odd),
    }
}

/// Returns the schema of an open enum: a string, with the known values.
#[cfg(feature = "schemars")]
#[must_use]
pub fn enum_schema(doc: &[&str], values: &[&str]) -> schemars::Schema {
    let mut schema = schemars::json_schema!({ "type": "string", "enum": values });
    let doc: Vec<&str> = doc.iter().map(|line| line.trim()).collect();
    if !doc.is_empty() {
        schema.insert("description".to_owned(), doc.join("\n").into());
    }
    schema
}
