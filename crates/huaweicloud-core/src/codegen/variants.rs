//! The macro that defines the variants of a value that depends on another field.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::contract::model::{Model, Object, View, raw, read};

/// Declares an enum of the types that a value of an object has, by another field of it.
///
/// The head has the enum, the object, the field that names the variant, the field with the value
/// (`None` if the value is the whole object), and whether the value is JSON in a text.
#[doc(hidden)]
#[macro_export]
macro_rules! __variants {
    (
        $(#[doc = $doc:expr])*
        pub enum $name:ident of $holder:ident($by:literal, $within:expr, $text:literal) {
            $($variant:ident $(($type:ty))? = $value:literal),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = ::core::concat!("`", $value, "`")]
                $variant $(($type))?,
            )*
            /// A variant that this version does not know, or whose value could not be decoded.
            Unknown($crate::UnknownVariant),
        }

        impl $name {
            /// The names of all variants that this version knows, in the order of the contract.
            pub const NAMES: &'static [&'static str] = &[$($value),*];

            /// Returns the name on the wire.
            #[must_use]
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant { .. } => $value,)*
                    Self::Unknown(unknown) => &unknown.name,
                }
            }
        }

        impl $holder {
            /// Decodes the value by its variant.
            #[must_use]
            pub fn variant(&self) -> $name {
                let unknown = $crate::codegen::variant_of(self, $by, $within);
                match unknown.name.as_str() {
                    $($value => $crate::__variant!($name, $variant, unknown $(, $type)?),)*
                    _ => $name::Unknown(unknown),
                }
            }
        }

        impl ::std::convert::From<$name> for $holder {
            fn from(variant: $name) -> Self {
                let name = variant.name().to_owned();
                let value = match variant {
                    $($name::$variant $(($crate::__bind!(value, $type)))? => {
                        ::core::option::Option::None
                            $(.or_else(|| $crate::codegen::variant_value::<$type>(&value)))?
                    })*
                    $name::Unknown(unknown) => unknown.value,
                };
                $crate::codegen::from_variant($by, $within, $text, name, value)
            }
        }
    };
}

/// Decodes one variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    ($name:ident, $variant:ident, $unknown:ident) => {
        $name::$variant
    };
    ($name:ident, $variant:ident, $unknown:ident, $type:ty) => {
        match $crate::codegen::decode_variant::<$type>(&$unknown) {
            ::core::option::Option::Some(value) => $name::$variant(value),
            ::core::option::Option::None => $name::Unknown($unknown),
        }
    };
}

/// Binds a name for each type of a repetition.
#[doc(hidden)]
#[macro_export]
macro_rules! __bind {
    ($name:ident, $type:ty) => {
        $name
    };
}

/// A variant without a type.
#[derive(Clone, Default, PartialEq)]
pub struct UnknownVariant {
    /// The name on the wire.
    pub name: String,
    /// The value, if there is one. JSON in a text is decoded, unless it is malformed.
    pub value: Option<Value>,
}

/// Prints the name only: an unknown value may be secret.
impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownVariant")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// Returns the name and the undecoded value of the variant of an object.
#[must_use]
pub fn variant_of(object: &dyn Object, by: &str, within: Option<&str>) -> UnknownVariant {
    let name = match field(object, by) {
        Some(Value::String(name)) => name,
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let value = match within {
        None => Some(raw(&View::Object(object))),
        Some(within) => field(object, within).map(|value| match value {
            Value::String(text) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
            value => value,
        }),
    };
    UnknownVariant { name, value }
}

/// Returns the value of a field as it is encoded.
fn field(object: &dyn Object, name: &str) -> Option<Value> {
    if let Some(value) = object.extra().get(name) {
        return Some(value.clone());
    }
    let fields = object.layout().fields;
    let index = fields.iter().position(|field| field.name == name)?;
    let value = raw(&object.field(index).view());
    (!value.is_null()).then_some(value)
}

/// Decodes the value of a variant; an absent value has the default of its type.
#[must_use]
pub fn decode_variant<T: DeserializeOwned + Default>(variant: &UnknownVariant) -> Option<T> {
    match &variant.value {
        None => Some(T::default()),
        Some(value) => T::deserialize(value).ok(),
    }
}

/// Encodes the value of a variant.
#[must_use]
pub fn variant_value<T: Serialize>(value: &T) -> Option<Value> {
    serde_json::to_value(value).ok()
}

/// Creates an object from the name and the value of its variant.
#[must_use]
pub fn from_variant<T: Object + Model + DeserializeOwned + Default>(
    by: &str,
    within: Option<&str>,
    text: bool,
    name: String,
    value: Option<Value>,
) -> T {
    let mut object = match (within, &value) {
        (None, Some(value)) => T::deserialize(value).unwrap_or_default(),
        _ => T::default(),
    };
    put(&mut object, by, Value::String(name));
    if let (Some(within), Some(value)) = (within, value) {
        let value = match text {
            true => Value::String(value.to_string()),
            false => value,
        };
        put(&mut object, within, value);
    }
    object
}

/// Decodes a value into a field.
fn put(object: &mut dyn Object, name: &str, value: Value) {
    let fields = object.layout().fields;
    let index = fields.iter().position(|field| field.name == name);
    let taken = match index {
        // A JSON value never fails to be read.
        Some(index) => read(object.slot(index), &value).is_ok_and(|taken| taken.unread().is_none()),
        None => false,
    };
    if !taken {
        object.extra_mut().insert(name, value);
    }
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro writes public items")]
mod tests {
    use serde_json::json;

    use crate::{Extra, codegen};

    pub struct Play {
        text: Option<String>,
        extra: Extra,
    }

    codegen::object! {
        Play, extra {
            0 text: Option<String> = optional "text";
        }
    }

    pub struct Order {
        kind: i64,
        params: Option<String>,
        extra: Extra,
    }

    codegen::object! {
        Order, extra {
            0 kind: i64 = required "kind";
            1 params: Option<String> = optional "params";
        }
    }

    codegen::variants! {
        /// The params of an order.
        pub enum Params of Order("kind", Some("params"), true) {
            Play(Play) = "1",
            Ask = "2",
        }
    }

    fn order(value: serde_json::Value) -> Order {
        serde_json::from_value(value).expect("an object")
    }

    #[test]
    fn a_value_is_decoded_by_its_variant() {
        let play = order(json!({ "kind": 1, "params": r#"{"text": "a", "new": 1}"# }));
        let Params::Play(params) = play.variant() else {
            panic!("it is known");
        };
        assert_eq!(params.text.as_deref(), Some("a"));
        assert_eq!(params.extra.get("new"), Some(&json!(1)));
        assert_eq!(
            order(json!({ "kind": "1" })).variant(),
            Params::Play(Play::default())
        );
        assert_eq!(
            order(json!({ "kind": 2, "params": "ignored" })).variant(),
            Params::Ask
        );
        // An object in place of the text is decoded too.
        let object = order(json!({ "kind": 1, "params": { "text": "a" } })).variant();
        assert!(matches!(object, Params::Play(play) if play.text.as_deref() == Some("a")));
    }

    #[test]
    fn unknown_and_malformed_variants_are_kept() {
        for params in [json!("{broken"), json!("7"), json!("[1]")] {
            let variant = order(json!({ "kind": 1, "params": params })).variant();
            assert!(matches!(&variant, Params::Unknown(unknown) if unknown.value.is_some()));
        }
        let Params::Unknown(unknown) = order(json!({ "kind": 9, "params": "{}" })).variant() else {
            panic!("it is not known");
        };
        assert_eq!(
            (&*unknown.name, unknown.value.clone()),
            ("9", Some(json!({})))
        );
        let again = Order::from(Params::Unknown(unknown));
        assert_eq!(json!(again), json!({ "kind": 9, "params": "{}" }));
    }

    #[test]
    fn an_object_is_created_from_a_variant() {
        let play = Play {
            text: Some("a".to_owned()),
            ..Play::default()
        };
        let created = Order::from(Params::Play(play));
        assert_eq!(
            json!(created),
            json!({ "kind": 1, "params": r#"{"text":"a"}"# })
        );
        assert_eq!(json!(Order::from(Params::Ask)), json!({ "kind": 2 }));
        assert_eq!((Params::Ask.name(), Params::NAMES), ("2", &["1", "2"][..]));
    }
}
