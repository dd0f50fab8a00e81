//! The tolerant reader for single values: texts, numbers, booleans.

use serde::{
    Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::{Number, Value};

use super::{
    inspect::Walk,
    lenient::{Lenient, Taken, any_map, odd},
};

/// A single value, and what it can be read from. `None` where it cannot.
pub(super) trait Scalar: Sized {
    fn from_bool(_: bool) -> Option<Self> {
        None
    }
    fn from_number(_: &Number) -> Option<Self> {
        None
    }
    fn from_text(text: &str) -> Option<Self>;
}

/// Reads a single value.
pub(super) fn take_scalar<'de, T: Scalar, D: Deserializer<'de>>(
    target: &mut T,
    deserializer: D,
) -> Result<Taken, D::Error> {
    deserializer.deserialize_any(ScalarVisitor(target))
}

struct ScalarVisitor<'a, T>(&'a mut T);

impl<T: Scalar> ScalarVisitor<'_, T> {
    fn put(self, value: Option<T>, raw: impl FnOnce() -> Value) -> Taken {
        match value {
            Some(value) => {
                *self.0 = value;
                Taken::Whole
            }
            None => Taken::not(raw()),
        }
    }

    fn put_number(self, number: Number) -> Taken {
        self.put(T::from_number(&number), || Value::Number(number))
    }
}

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<'_, T> {
    type Value = Taken;

    odd!(expecting "a single value" null list);

    fn visit_bool<E>(self, value: bool) -> Result<Taken, E> {
        Ok(self.put(T::from_bool(value), || value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Taken, E> {
        Ok(self.put_number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Taken, E> {
        Ok(self.put_number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Taken, E> {
        Ok(match Number::from_f64(value) {
            Some(number) => self.put_number(number),
            None => Taken::Null,
        })
    }

    fn visit_str<E>(self, value: &str) -> Result<Taken, E> {
        Ok(self.put(T::from_text(value), || value.into()))
    }

    /// Besides an object, this is how serde_json presents numbers when its feature
    /// `arbitrary_precision` is on.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Taken, A::Error> {
        Ok(match any_map(map)? {
            Value::Number(number) => self.put_number(number),
            odd => Taken::not(odd),
        })
    }
}

macro_rules! lenient_scalar {
    ($($type:ty: $name:literal $is:expr;)*) => {$(
        impl Lenient for $type {
            fn take<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<Taken, D::Error> {
                take_scalar(self, deserializer)
            }

            fn inspect(value: &Value, walk: &mut Walk<'_>) {
                let is: fn(&Value) -> bool = $is;
                if !is(value) {
                    walk.wrong_type($name, value);
                }
            }
        }
    )*};
}
lenient_scalar! {
    String: "string" Value::is_string;
    bool: "boolean" Value::is_boolean;
    i32: "int32" is_integer::<i32>;
    i64: "int64" is_integer::<i64>;
    f64: "number" Value::is_number;
}

/// Whether a value is an integer within the bounds of its type; `60.0` is one too.
fn is_integer<T: Scalar>(value: &Value) -> bool {
    value
        .as_number()
        .is_some_and(|number| T::from_number(number).is_some())
}

impl Scalar for String {
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.to_string())
    }

    fn from_number(number: &Number) -> Option<Self> {
        Some(number.to_string())
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl Scalar for bool {
    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }

    fn from_text(text: &str) -> Option<Self> {
        match text.trim() {
            text if text.eq_ignore_ascii_case("true") => Some(true),
            text if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }
}

macro_rules! integer {
    ($($type:ty),*) => {$(
        impl Scalar for $type {
            fn from_number(number: &Number) -> Option<Self> {
                if let Some(value) = number.as_i64() {
                    return value.try_into().ok();
                }
                match number.as_u64() {
                    Some(value) => value.try_into().ok(),
                    None => whole(number.as_f64()?)?.try_into().ok(),
                }
            }

            fn from_text(text: &str) -> Option<Self> {
                let text = text.trim();
                match text.parse() {
                    Ok(value) => Some(value),
                    Err(_) => whole(text.parse().ok()?)?.try_into().ok(),
                }
            }
        }
    )*};
}
integer!(i32, i64);

/// The integer that a float is, up to where floats hold every integer.
fn whole(value: f64) -> Option<i64> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "within the limit nothing is cut off"
    )]
    (value.fract() == 0.0 && value.abs() <= LIMIT).then_some(value as i64)
}

impl Scalar for f64 {
    fn from_number(number: &Number) -> Option<Self> {
        number.as_f64()
    }

    fn from_text(text: &str) -> Option<Self> {
        text.trim()
            .parse()
            .ok()
            .filter(|value: &f64| value.is_finite())
    }
}
