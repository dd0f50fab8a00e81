//! Open enums: values that this version does not know are preserved.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

/// The text of a value that `E` does not know.
///
/// It is only created by decoding a text as an `E`, so it never contains the text of a known value.
pub struct UnknownValue<E> {
    text: Box<str>,
    of: PhantomData<fn() -> E>,
}

impl<E> UnknownValue<E> {
    /// Creates a value with this text, which `E` must not know.
    pub(crate) fn new(text: impl Into<Box<str>>) -> Self {
        Self {
            text: text.into(),
            of: PhantomData,
        }
    }

    /// Returns the text as the service sent it.
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

/// The error of a text that is not a value that this version knows.
///
/// Convert with `From<&str>` instead of `FromStr` to keep unknown values.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a known value; help: use one of {}", known.join(", "))]
pub struct ParseEnumError {
    text: String,
    known: &'static [&'static str],
}

crate::__debug_report!(ParseEnumError);

/// Prints the name of the variant with a text, as a derived implementation would.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_enum(
    text: &str,
    texts: &[&str],
    names: &[&str],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let index = texts.iter().position(|known| *known == text);
    match index.and_then(|index| names.get(index)) {
        Some(name) => f.write_str(name),
        None => f.debug_tuple("Unknown").field(&text).finish(),
    }
}

/// Returns the value with a text: a known one, or an unknown one that contains the text.
#[must_use]
pub fn value_of<E: Clone>(
    text: &str,
    texts: &'static [&'static str],
    values: &[E],
    unknown: fn(UnknownValue<E>) -> E,
) -> E {
    let index = texts.iter().position(|known| *known == text);
    match index.and_then(|index| values.get(index)) {
        Some(value) => value.clone(),
        None => unknown(UnknownValue::new(text)),
    }
}

/// Returns the known value with a text.
///
/// # Errors
///
/// Fails if no value has this text.
pub fn parse<E: Clone>(
    text: &str,
    texts: &'static [&'static str],
    values: &[E],
) -> Result<E, ParseEnumError> {
    let index = texts.iter().position(|known| *known == text);
    index
        .and_then(|index| values.get(index))
        .cloned()
        .ok_or_else(|| ParseEnumError {
            text: text.to_owned(),
            known: texts,
        })
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
