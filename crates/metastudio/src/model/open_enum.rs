//! Enums that grow: a value that this version does not know is kept, not refused.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use serde::{Deserializer, de::Visitor};
use serde_json::{Number, Value};

use super::lenient::{Taken, odd};
use crate::drift::Walk;

/// The text of a value that `E` does not know.
///
/// Only reading a text as an `E` makes one, so it never holds the text of a known value.
pub struct UnknownValue<E> {
    text: Box<str>,
    of: PhantomData<fn() -> E>,
}

impl<E> UnknownValue<E> {
    /// To be called with texts that `E` does not know.
    pub(crate) fn new(text: impl Into<Box<str>>) -> Self {
        Self {
            text: text.into(),
            of: PhantomData,
        }
    }

    /// The text as the service wrote it.
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

/// Declares an open enum: variants with their texts, in the form of an enum with discriminants.
macro_rules! open_enum {
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
            /// A value that this version does not know. The default is an empty one.
            Unknown($crate::model::UnknownValue<Self>),
        }

        impl $name {
            /// Every value that this version knows.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The text as the service writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(unknown) => unknown.as_str(),
                }
            }

            /// Whether this version knows the value.
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
                Self::Unknown($crate::model::UnknownValue::new(""))
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Unknown($crate::model::UnknownValue::new(text)))
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

        impl ::std::convert::From<$name> for $crate::call::ParameterValue {
            fn from(value: $name) -> Self {
                value.as_str().into()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::lenient::strict(deserializer, "a string")
            }
        }

        impl $crate::model::Lenient for $name {
            fn take<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                deserializer: D,
            ) -> Result<$crate::model::Taken, D::Error> {
                $crate::model::open_enum::take_text(deserializer, &mut |text| *self = text.into())
            }

            fn inspect(value: &::serde_json::Value, walk: &mut $crate::drift::Walk<'_>) {
                $crate::model::open_enum::inspect(value, walk, &|text| Self::known(text).is_some());
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $crate::model::open_enum::schema(&[$($doc),*], &[$($text),*])
            }
        }
    };
}
pub(crate) use open_enum;

/// Reads a text, or the text of a number or boolean, and hands it on.
///
/// The text goes through a `dyn` function, to compile this once for all enums.
pub(crate) fn take_text<'de, D: Deserializer<'de>>(
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

/// Holds a raw value against the texts that an enum knows.
pub(crate) fn inspect(value: &Value, walk: &mut Walk<'_>, is_known: &dyn Fn(&str) -> bool) {
    match value {
        Value::String(text) if is_known(text) => {}
        Value::String(text) => walk.unknown_enum_value(text),
        odd => walk.wrong_type("string", odd),
    }
}

/// The schema of an open enum: a string, with the values known today.
#[cfg(feature = "schemars")]
pub(crate) fn schema(doc: &[&str], values: &[&str]) -> schemars::Schema {
    let mut schema = schemars::json_schema!({ "type": "string", "enum": values });
    let doc: Vec<&str> = doc.iter().map(|line| line.trim()).collect();
    if !doc.is_empty() {
        schema.insert("description".to_owned(), doc.join("\n").into());
    }
    schema
}
