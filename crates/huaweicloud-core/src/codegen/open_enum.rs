//! The macro that declares open enums.

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
