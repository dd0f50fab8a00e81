//! The fields of objects, and the shapes of their values, as the contract declares them.

use super::value::Model;

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name on the wire.
    pub(crate) name: &'static str,
    /// Whether the contract requires it.
    pub(crate) required: bool,
    /// Whether an empty list or map is not written.
    pub(crate) skip_empty: bool,
    /// Whether it is personal or secret.
    pub(crate) sensitive: bool,
    /// Whether only responses have it.
    pub(crate) read_only: bool,
    /// Whether only requests have it.
    pub(crate) write_only: bool,
    /// The declared shape of its value; a function, because objects can contain themselves.
    pub(crate) shape: fn() -> Shape,
}

/// The shape of a value that the contract declares.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// A string.
    String,
    /// A time in RFC 3339.
    DateTime,
    /// A boolean.
    Boolean,
    /// An integer of 32 bits.
    Int32,
    /// An integer of 64 bits.
    Int64,
    /// A number.
    Number,
    /// One of these strings.
    Enum(&'static [&'static str]),
    /// Such a value, or `null`.
    Optional(fn() -> Shape),
    /// A list of such values.
    List(fn() -> Shape),
    /// An object with any keys, and such values.
    Map(fn() -> Shape),
    /// An object with these fields.
    Object(&'static [Field]),
    /// Any value.
    Any,
}

/// Describes a field that is always present.
#[must_use]
pub const fn required<T: Model>(name: &'static str) -> Field {
    Field::new::<T>(name, true, false)
}

/// Describes a field that may be absent or `null`.
#[must_use]
pub const fn optional<T: Model>(name: &'static str) -> Field {
    Field::new::<T>(name, false, false)
}

/// Describes a list or map that is absent when it is empty.
#[must_use]
pub const fn collection<T: Model>(name: &'static str) -> Field {
    Field::new::<T>(name, false, true)
}

impl Field {
    const fn new<T: Model>(name: &'static str, required: bool, skip_empty: bool) -> Self {
        Self {
            name,
            required,
            skip_empty,
            sensitive: false,
            read_only: false,
            write_only: false,
            shape: T::shape,
        }
    }

    /// Marks the field as personal or secret: its value is not printed.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Marks the field as one that only responses have: requests leave it out.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Marks the field as one that only requests have.
    #[must_use]
    pub const fn write_only(mut self) -> Self {
        self.write_only = true;
        self
    }
}

impl Shape {
    /// Returns the name of values of this shape in messages, with an article.
    pub(crate) fn article(self) -> &'static str {
        match self {
            Self::String | Self::Enum(_) => "a string",
            Self::DateTime => "a time",
            Self::Boolean => "a boolean",
            Self::Int32 | Self::Int64 => "an integer",
            Self::Number => "a number",
            Self::List(_) => "a list",
            Self::Map(_) | Self::Object(_) => "an object",
            Self::Optional(shape) => shape().article(),
            Self::Any => "any value",
        }
    }

    /// Returns the name of this shape in JSON Schema.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::String | Self::Enum(_) => "string",
            Self::DateTime => "date-time",
            Self::Boolean => "boolean",
            Self::Int32 => "int32",
            Self::Int64 => "int64",
            Self::Number => "number",
            Self::List(_) => "array",
            Self::Map(_) | Self::Object(_) => "object",
            Self::Optional(shape) => shape().name(),
            Self::Any => "any",
        }
    }
}
