//! The tolerant reader, and how it reads values that are made of others: lists, maps, options.

use std::{
    collections::{BTreeMap, HashMap},
    marker::PhantomData,
};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{
        DeserializeSeed, Error, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use serde_json::{Map, Value};

use super::inspect::Walk;

/// The outcome of reading a value tolerantly.
///
/// It is small, because every value that is read has one; raw values are rare.
pub enum Taken {
    /// The value was read.
    Whole,
    /// The value is `null`, and the target has its default.
    Null,
    /// A list or map was read with defaults in place of unreadable elements; this is its raw value.
    Partly(Box<Value>),
    /// The value could not be read, and the target has its default; this is its raw value.
    Not(Box<Value>),
}

impl Taken {
    pub(super) fn not(odd: impl Into<Value>) -> Self {
        Self::Not(Box::new(odd.into()))
    }

    pub(super) fn partly(whole: impl Into<Value>) -> Self {
        Self::Partly(Box::new(whole.into()))
    }

    /// The raw value, if the target does not hold all of it.
    fn odd(self) -> Option<Value> {
        match self {
            Self::Whole => None,
            Self::Null => Some(Value::Null),
            Self::Partly(value) | Self::Not(value) => Some(*value),
        }
    }
}

/// A type that can be read from any JSON value in its place.
pub trait Lenient: Default + Serialize {
    /// Reads into `self`, which holds its default.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    fn take<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<Taken, D::Error>;

    /// Reports to the walk where a raw value differs from what the contract declares for this type.
    /// Reading accepts more than that.
    fn inspect(value: &Value, walk: &mut Walk<'_>);

    /// Returns whether an optional field of this value is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Reads a value that must be of its type, as at the top of a document.
///
/// # Errors
///
/// The value is of another type, or the text is not JSON.
pub fn strict<'de, T: Lenient, D: Deserializer<'de>>(
    deserializer: D,
    expected: &str,
) -> Result<T, D::Error> {
    let mut value = T::default();
    let odd = match value.take(deserializer)? {
        Taken::Whole | Taken::Partly(_) => return Ok(value),
        Taken::Null => Value::Null,
        Taken::Not(odd) => *odd,
    };
    Err(D::Error::custom(format_args!(
        "expected {expected}, found {}",
        kind(&odd)
    )))
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Reads a [`Lenient`] through serde.
pub(super) struct Seed<'a, T>(pub(super) &'a mut T);

impl<'de, T: Lenient> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = Taken;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Taken, D::Error> {
        self.0.take(deserializer)
    }
}

/// The methods of a visitor that return the raw value.
macro_rules! odd {
    () => {};
    (expecting $what:literal $($rest:ident)*) => {
        fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str($what)
        }
        $crate::contract::model::lenient::odd!($($rest)*);
    };
    (scalars $($rest:ident)*) => {
        fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
            Ok($crate::contract::model::lenient::Taken::not(value))
        }
        fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
            Ok($crate::contract::model::lenient::Taken::not(value))
        }
        fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
            Ok($crate::contract::model::lenient::Taken::not(value))
        }
        fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
            Ok($crate::contract::model::lenient::Taken::not(value))
        }
        fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
            Ok($crate::contract::model::lenient::Taken::not(value))
        }
        $crate::contract::model::lenient::odd!($($rest)*);
    };
    (null $($rest:ident)*) => {
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok($crate::contract::model::lenient::Taken::Null)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok($crate::contract::model::lenient::Taken::Null)
        }
        $crate::contract::model::lenient::odd!($($rest)*);
    };
    (list $($rest:ident)*) => {
        fn visit_seq<A: ::serde::de::SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
            $crate::contract::model::lenient::any_list(list).map($crate::contract::model::lenient::Taken::not)
        }
        $crate::contract::model::lenient::odd!($($rest)*);
    };
    (map $($rest:ident)*) => {
        fn visit_map<A: ::serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            $crate::contract::model::lenient::any_map(map).map($crate::contract::model::lenient::Taken::not)
        }
        $crate::contract::model::lenient::odd!($($rest)*);
    };
}
pub(super) use odd;

pub(super) fn any_list<'de, A: SeqAccess<'de>>(list: A) -> Result<Value, A::Error> {
    Value::deserialize(SeqAccessDeserializer::new(list))
}

pub(super) fn any_map<'de, A: MapAccess<'de>>(map: A) -> Result<Value, A::Error> {
    Value::deserialize(MapAccessDeserializer::new(map))
}

/// Returns the JSON form of a value.
///
/// It is converted through text, which avoids a second serializer for each type.
pub(crate) fn raw<T: Serialize>(value: &T) -> Value {
    let text = serde_json::to_vec(value);
    text.and_then(|text| serde_json::from_slice(&text))
        .unwrap_or_default()
}

impl<T: Lenient> Lenient for Option<T> {
    fn take<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<Taken, D::Error> {
        let taken = self.insert(T::default()).take(deserializer)?;
        Ok(match taken {
            Taken::Null => {
                *self = None;
                Taken::Whole
            }
            Taken::Not(odd) => {
                *self = None;
                Taken::Not(odd)
            }
            taken => taken,
        })
    }

    fn inspect(value: &Value, walk: &mut Walk<'_>) {
        if !value.is_null() {
            T::inspect(value, walk);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Lenient> Lenient for Box<T> {
    fn take<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<Taken, D::Error> {
        (**self).take(deserializer)
    }

    fn inspect(value: &Value, walk: &mut Walk<'_>) {
        T::inspect(value, walk);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    fn take<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<Taken, D::Error> {
        deserializer.deserialize_any(ListVisitor(self))
    }

    fn inspect(value: &Value, walk: &mut Walk<'_>) {
        walk.elements(value, T::inspect);
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

struct ListVisitor<'a, T>(&'a mut Vec<T>);

impl<'de, T: Lenient> Visitor<'de> for ListVisitor<'_, T> {
    type Value = Taken;

    odd!(expecting "a list" scalars null map);

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Taken, A::Error> {
        let mut odd: Option<Vec<Value>> = None;
        loop {
            let mut item = T::default();
            let Some(taken) = list.next_element_seed(Seed(&mut item))? else {
                return Ok(odd.map_or(Taken::Whole, Taken::partly));
            };
            match (taken.odd(), &mut odd) {
                (None, None) => {}
                (None, Some(odd)) => odd.push(raw(&item)),
                (Some(value), odd) => odd
                    .get_or_insert_with(|| self.0.iter().map(raw).collect())
                    .push(value),
            }
            self.0.push(item);
        }
    }
}

struct MapVisitor<'a, M, T>(&'a mut M, PhantomData<T>);

impl<'de, M: Extend<(String, T)> + Serialize, T: Lenient> Visitor<'de> for MapVisitor<'_, M, T> {
    type Value = Taken;

    odd!(expecting "an object" scalars null list);

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Taken, A::Error> {
        let mut odd: Option<Value> = None;
        while let Some(name) = map.next_key::<String>()? {
            let mut element = T::default();
            let taken = map.next_value_seed(Seed(&mut element))?;
            match (taken.odd(), &mut odd) {
                (None, None) => {}
                (None, Some(odd)) => put(odd, &name, raw(&element)),
                (Some(value), odd) => put(odd.get_or_insert_with(|| raw(&*self.0)), &name, value),
            }
            self.0.extend([(name, element)]);
        }
        Ok(odd.map_or(Taken::Whole, Taken::partly))
    }
}

fn put(object: &mut Value, name: &str, value: Value) {
    if let Value::Object(members) = object {
        members.insert(name.to_owned(), value);
    }
}

macro_rules! lenient_map {
    ($map:ident) => {
        impl<T: Lenient> Lenient for $map<String, T> {
            fn take<'de, D: Deserializer<'de>>(
                &mut self,
                deserializer: D,
            ) -> Result<Taken, D::Error> {
                deserializer.deserialize_any(MapVisitor(self, PhantomData::<T>))
            }

            fn inspect(value: &Value, walk: &mut Walk<'_>) {
                walk.values(value, T::inspect);
            }

            fn is_absent(&self) -> bool {
                self.is_empty()
            }
        }
    };
}
lenient_map!(BTreeMap);
lenient_map!(HashMap);

/// A free-form value: whatever it is.
impl Lenient for Value {
    fn take<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<Taken, D::Error> {
        *self = Value::deserialize(deserializer)?;
        Ok(if self.is_null() {
            Taken::Null
        } else {
            Taken::Whole
        })
    }

    fn inspect(_: &Value, _: &mut Walk<'_>) {}

    fn is_absent(&self) -> bool {
        self.is_null()
    }
}

/// A free-form object.
impl Lenient for Map<String, Value> {
    fn take<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<Taken, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::Object(members) => {
                *self = members;
                Taken::Whole
            }
            Value::Null => Taken::Null,
            odd => Taken::not(odd),
        })
    }

    fn inspect(value: &Value, walk: &mut Walk<'_>) {
        walk.values(value, Value::inspect);
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}
