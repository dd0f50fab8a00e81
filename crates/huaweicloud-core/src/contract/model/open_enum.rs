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

/// Declares an open enum: variants with their texts, in the form of an enum with discriminants.
#[macro_export]
#[doc(hidden)]
macro_rules! __open_enum {
    (
        $(#[doc = $doc:expr])*
        pub enum $name:ident {
            $($(#[$meta:meta])* $variant:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$meta])* $variant,)*
            /// A value that this version does not know. The default has an empty text.
            Unknown($crate::codegen::UnknownValue<Self>),
        }

        impl $name {
            /// Every value that this version knows, in the order of the contract.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(unknown) => unknown.as_str(),
                }
            }

            /// Returns whether this version knows the value.
            #[must_use]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            fn known(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::Unknown($crate::codegen::unknown_value(""))
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Unknown($crate::codegen::unknown_value(text)))
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                text.as_str().into()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::convert::From<$name> for $crate::codegen::ParameterValue {
            fn from(value: $name) -> Self {
                value.as_str().into()
            }
        }

        impl $crate::codegen::serde::Serialize for $name {
            fn serialize<S: $crate::codegen::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::codegen::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codegen::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::codegen::strict(deserializer, "a string")
            }
        }

        impl $crate::codegen::Lenient for $name {
            fn take<'de, D: $crate::codegen::serde::Deserializer<'de>>(
                &mut self,
                deserializer: D,
            ) -> Result<$crate::codegen::Taken, D::Error> {
                $crate::codegen::take_text(deserializer, &mut |text| *self = text.into())
            }

            fn inspect(value: &$crate::codegen::Value, walk: &mut $crate::codegen::Walk<'_>) {
                $crate::codegen::inspect_text(value, walk, &|text| Self::known(text).is_some());
            }
        }

        #[cfg(feature = "schemars")]
        impl $crate::codegen::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut $crate::codegen::schemars::SchemaGenerator) -> $crate::codegen::schemars::Schema {
                $crate::codegen::enum_schema(&[$($doc),*], &[$($text),*])
            }
        }
    };
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
