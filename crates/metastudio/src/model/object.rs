//! The tolerant reader and the writer for objects.

use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, DeserializeSeed, MapAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::{Map, Value};

use super::{
    extra::Extra,
    lenient::{Lenient, Seed, Taken, odd, raw, strict},
};
use crate::drift::Inspect;

/// One member of an object.
pub(crate) struct Member {
    /// The name on the wire.
    pub(crate) name: &'static str,
    /// Whether the contract promises that it is there.
    pub(crate) required: bool,
    /// Whether it is personal or secret.
    pub(crate) sensitive: bool,
    /// Holds its raw value against its type.
    pub(crate) inspect: Inspect,
}

impl Member {
    pub(crate) const fn sensitive(self) -> Self {
        Self {
            sensitive: true,
            ..self
        }
    }
}

/// A member of this type that is always there.
pub(crate) const fn required<T: Lenient>(name: &'static str) -> Member {
    Member {
        name,
        required: true,
        sensitive: false,
        inspect: T::inspect,
    }
}

/// A member of this type that may be absent or `null`.
pub(crate) const fn optional<T: Lenient>(name: &'static str) -> Member {
    Member {
        required: false,
        ..required::<T>(name)
    }
}

/// A type whose members are listed; everything else about reading and writing is the same for all.
pub(crate) trait Object: Lenient + DeserializeOwned {
    /// By [`required`] and [`optional`].
    const MEMBERS: &'static [Member];

    /// Reads the value of the member with this index in [`MEMBERS`](Self::MEMBERS), by [`read`].
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        member: usize,
        map: &mut A,
    ) -> Result<Option<Box<Value>>, A::Error>;

    /// Writes every member, by [`write`] and [`write_some`].
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    fn extra(&self) -> &Extra;
    fn extra_mut(&mut self) -> &mut Extra;
}

/// Reads one member. What could not be read comes back, to be kept.
pub(crate) fn read<'de, A: MapAccess<'de>, T: Lenient>(
    map: &mut A,
    member: &mut T,
) -> Result<Option<Box<Value>>, A::Error> {
    // A member may come twice.
    *member = T::default();
    Ok(match map.next_value_seed(Seed(member))? {
        Taken::Whole | Taken::Null => None,
        Taken::Partly(odd) | Taken::Not(odd) => Some(odd),
    })
}

/// Writes one member, whatever its value.
pub(crate) fn write<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    member: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, member)
}

/// Writes one member unless it is absent: `None`, or an empty list or map.
pub(crate) fn write_some<M: SerializeMap, T: Lenient>(
    map: &mut M,
    name: &'static str,
    member: &T,
) -> Result<(), M::Error> {
    if member.is_absent() {
        Ok(())
    } else {
        map.serialize_entry(name, member)
    }
}

/// Makes objects readable and writable by serde, strict about being objects at all.
macro_rules! object {
    ($($name:ident),* $(,)?) => {$(
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::model::object::serialize(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::object::deserialize(deserializer)
            }
        }
        impl $crate::model::Lenient for $name {
            fn take<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                deserializer: D,
            ) -> Result<$crate::model::Taken, D::Error> {
                $crate::model::object::take(self, deserializer)
            }

            fn inspect(value: &::serde_json::Value, walk: &mut $crate::drift::Walk<'_>) {
                walk.object(value, <Self as $crate::model::object::Object>::MEMBERS);
            }
        }
    )*};
}
pub(crate) use object;

pub(crate) fn deserialize<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    strict(deserializer, "an object")
}

pub(crate) fn take<'de, T: Object, D: Deserializer<'de>>(
    object: &mut T,
    deserializer: D,
) -> Result<Taken, D::Error> {
    deserializer.deserialize_any(ObjectVisitor(object))
}

struct ObjectVisitor<'a, T>(&'a mut T);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = Taken;

    odd!(expecting "an object" scalars null list);

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Taken, A::Error> {
        let object = self.0;
        let extra = read_members(&mut map, T::MEMBERS, &mut |index, map| {
            object.read(index, map)
        })?;
        *object.extra_mut() = extra;
        Ok(Taken::Whole)
    }
}

/// Reads every member of an object, by a function that reads a known one.
///
/// It is apart from the visitor, and the function behind a `dyn`, to be compiled once for all types.
#[expect(
    clippy::type_complexity,
    reason = "the type is that of `Object::read`, written out once"
)]
fn read_members<'de, A: MapAccess<'de>>(
    map: &mut A,
    members: &'static [Member],
    read: &mut dyn FnMut(usize, &mut A) -> Result<Option<Box<Value>>, A::Error>,
) -> Result<Extra, A::Error> {
    let mut extra = Extra::default();
    let mut keys = Keys {
        members,
        next: 0,
        unknown: String::new(),
    };
    while let Some(member) = map.next_key_seed(&mut keys)? {
        match member {
            Some(index) => {
                keys.next = index + 1;
                if let (Some(odd), Some(member)) = (read(index, map)?, members.get(index)) {
                    extra.insert(member.name, *odd);
                }
            }
            None => {
                let value: Value = map.next_value()?;
                extra.insert(std::mem::take(&mut keys.unknown), value);
            }
        }
    }
    Ok(extra)
}

/// Tells which member a key names. Members mostly come in the order they are listed in, so the one
/// after the last is tried first.
struct Keys {
    members: &'static [Member],
    next: usize,
    /// The last key that names none.
    unknown: String,
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut Keys {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        let is = |member: &Member| member.name == name;
        if self.members.get(self.next).is_some_and(is) {
            return Ok(Some(self.next));
        }
        let index = self.members.iter().position(is);
        if index.is_none() {
            name.clone_into(&mut self.unknown);
        }
        Ok(index)
    }
}

pub(crate) fn serialize<T: Object, S: Serializer>(
    object: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if object.extra().is_empty() {
        Fields(object).serialize(serializer)
    } else {
        with_extra(object).serialize(serializer)
    }
}

/// The members that have fields.
struct Fields<'a, T>(&'a T);

impl<T: Object> Serialize for Fields<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.write(&mut map)?;
        map.end()
    }
}

/// The members that have fields, and the others.
///
/// A known member that could not be read has both a field and a raw value. The raw value stands
/// for as long as the field holds what reading it gave.
fn with_extra<T: Object>(object: &T) -> Map<String, Value> {
    let known = |name: &str| T::MEMBERS.iter().any(|member| member.name == name);
    let (odd, unknown): (Map<String, Value>, Map<String, Value>) = object
        .extra()
        .iter()
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .partition(|(name, _)| known(name));
    let mut members = fields(object);
    if !odd.is_empty() {
        let as_read = fields_as_read::<T>(&odd);
        let unchanged = |name: &str| members.get(name) == as_read.get(name);
        let kept: Vec<_> = odd
            .into_iter()
            .filter(|(name, _)| unchanged(name))
            .collect();
        members.extend(kept);
    }
    members.extend(unknown);
    members
}

fn fields<T: Object>(object: &T) -> Map<String, Value> {
    match raw(&Fields(object)) {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// The fields of an object that was read from nothing but these members.
fn fields_as_read<T: Object>(members: &Map<String, Value>) -> Map<String, Value> {
    let text = serde_json::to_vec(members).unwrap_or_default();
    serde_json::from_slice::<T>(&text)
        .map(|object| fields(&object))
        .unwrap_or_default()
}
