//! The macro that defines an open enum.

/// Declares an open enum: variants with their texts, in the form of an enum with discriminants.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    (
        $(#[doc = $doc:expr])*
        pub enum $name:ident {
            $($(#[$meta:meta])* $variant:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$meta])* $variant,)*
            /// A value that this version does not know. The default has an empty text.
            Unknown($crate::UnknownValue<Self>),
        }

        impl $name {
            /// Every value that this version knows, in the order of the contract.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            const TEXTS: &'static [&'static str] = &[$($text),*];

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
        }

        impl ::std::cmp::Eq for $name {}

        // Without the code for each variant that a derived implementation has.
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let names = [$(::core::stringify!($variant)),*];
                $crate::codegen::debug_enum(self.as_str(), Self::TEXTS, &names, f)
            }
        }

        impl ::std::default::Default for $name {
            fn default() -> Self {
                "".into()
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::codegen::value_of(text, Self::TEXTS, Self::VALUES, Self::Unknown)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                text.as_str().into()
            }
        }

        impl ::std::convert::From<&::std::string::String> for $name {
            fn from(text: &::std::string::String) -> Self {
                text.as_str().into()
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::ParseEnumError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::ParseEnumError> {
                $crate::codegen::parse(text, Self::TEXTS, Self::VALUES)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl ::std::cmp::PartialEq<$name> for str {
            fn eq(&self, value: &$name) -> bool {
                self == value.as_str()
            }
        }

        impl ::std::cmp::PartialEq<$name> for &str {
            fn eq(&self, value: &$name) -> bool {
                *self == value.as_str()
            }
        }

        impl ::std::convert::From<$name> for $crate::codegen::ParameterValue {
            fn from(value: $name) -> Self {
                value.as_str().into()
            }
        }

        impl $crate::codegen::Text for $name {
            fn set(&mut self, text: &str) {
                *self = text.into();
            }
        }

        impl $crate::codegen::Model for $name {
            fn view(&self) -> $crate::codegen::View<'_> {
                $crate::codegen::View::Text(self.as_str())
            }
            fn slot(&mut self) -> $crate::codegen::Slot<'_> {
                $crate::codegen::Slot::Text(self)
            }
            fn shape() -> $crate::codegen::Shape {
                $crate::codegen::Shape::Enum(Self::TEXTS)
            }
        }

        $crate::__serde!($name);
        #[cfg(feature = "schemars")]
        impl $crate::codegen::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::core::stringify!($name).into()
            }

            fn json_schema(_: &mut $crate::codegen::schemars::SchemaGenerator) -> $crate::codegen::schemars::Schema {
                $crate::codegen::enum_schema(&[$($doc),*], Self::TEXTS)
            }
        }
    };
}
