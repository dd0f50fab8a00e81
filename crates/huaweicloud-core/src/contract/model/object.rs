//! The tolerant reader and the writer for objects.

use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, DeserializeSeed, MapAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::{Map, Value};

use super::{
    extra::Extra,
    inspect::{Field, Walk},
    lenient::{Lenient, Seed, Taken, odd, raw, strict},
};

/// A field of this type that is always present.
#[must_use]
pub const fn required<T: Lenient>(name: &'static str) -> Field {
    Field {
        name,
        required: true,
        sensitive: false,
        inspect: T::inspect,
    }
}

/// A field of this type that may be absent or `null`.
#[must_use]
pub const fn optional<T: Lenient>(name: &'static str) -> Field {
    Field {
        required: false,
        ..required::<T>(name)
    }
}

/// A type whose fields are listed. Reading and writing are otherwise the same for all types.
pub trait Object: Lenient + DeserializeOwned {
    /// The fields, created by [`required`] and [`optional`].
    const FIELDS: &'static [Field];

    /// Reads the value of the field with this index in [`FIELDS`](Self::FIELDS), by [`read`], and
    /// returns it where it could not be read.
    ///
    /// # Errors
    ///
    /// The text is not JSON.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        field: usize,
        map: &mut A,
    ) -> Result<Option<Box<Value>>, A::Error>;

    /// Writes every field, by [`write()`] and [`write_some`].
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;

    /// Returns the fields that the type does not have.
    fn extra(&self) -> &Extra;

    /// Returns the fields that the type does not have, to be changed.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// Reads one field, and returns its raw value if it could not be read, to be kept.
///
/// # Errors
///
/// The text is not JSON.
pub fn read<'de, A: MapAccess<'de>, T: Lenient>(
    map: &mut A,
    member: &mut T,
) -> Result<Option<Box<Value>>, A::Error> {
    // A field may occur twice.
    *member = T::default();
    Ok(match map.next_value_seed(Seed(member))? {
        Taken::Whole | Taken::Null => None,
        Taken::Partly(odd) | Taken::Not(odd) => Some(odd),
    })
}

/// Writes one field, whatever its value.
///
/// # Errors
///
/// Those of the serializer.
pub fn write<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    member: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, member)
}

/// Writes one field unless it is absent: `None`, or an empty list or map.
///
/// # Errors
///
/// Those of the serializer.
pub fn write_some<M: SerializeMap, T: Lenient>(
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

/// Compares a raw value with an object type.
pub fn inspect_object<T: Object>(value: &Value, walk: &mut Walk<'_>) {
    walk.object(value, T::FIELDS);
}

/// Reads an object, which must be a JSON object.
///
/// # Errors
///
/// The value is no object, or the text is not JSON.
pub fn deserialize_object<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    strict(deserializer, "an object")
}

/// Reads an object from any value in its place; see [`Lenient::take`].
///
/// # Errors
///
/// The text is not JSON.
pub fn take_object<'de, T: Object, D: Deserializer<'de>>(
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
        let extra = read_fields(&mut map, T::FIELDS, &mut |index, map| {
            object.read(index, map)
        })?;
        *object.extra_mut() = extra;
        Ok(Taken::Whole)
    }
}

/// Reads every field of an object, by a function that reads a known one.
///
/// It is separate from the visitor, and the function is a `dyn`, so that it is compiled once for all
/// types.
#[expect(
    clippy::type_complexity,
    reason = "the type is that of `Object::read`, written out once"
)]
fn read_fields<'de, A: MapAccess<'de>>(
    map: &mut A,
    fields: &'static [Field],
    read: &mut dyn FnMut(usize, &mut A) -> Result<Option<Box<Value>>, A::Error>,
) -> Result<Extra, A::Error> {
    let mut extra = Extra::default();
    let mut keys = Keys {
        fields,
        next: 0,
        unknown: String::new(),
    };
    while let Some(field) = map.next_key_seed(&mut keys)? {
        match field {
            Some(index) => {
                keys.next = index + 1;
                if let (Some(raw), Some(field)) = (read(index, map)?, fields.get(index)) {
                    extra.insert(field.name, *raw);
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

/// Finds the field that a key names. Fields mostly come in the order in which they are listed, so
/// the one after the last is compared first.
struct Keys {
    fields: &'static [Field],
    next: usize,
    /// The last key that names no field.
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
        f.write_str("a field name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        let is = |field: &Field| field.name == name;
        if self.fields.get(self.next).is_some_and(is) {
            return Ok(Some(self.next));
        }
        let index = self.fields.iter().position(is);
        if index.is_none() {
            name.clone_into(&mut self.unknown);
        }
        Ok(index)
    }
}

/// Writes an object with all its fields, known and unknown.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize_object<T: Object, S: Serializer>(
    object: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if object.extra().is_empty() {
        Known(object).serialize(serializer)
    } else {
        with_extra(object).serialize(serializer)
    }
}

/// The fields that the type has.
struct Known<'a, T>(&'a T);

impl<T: Object> Serialize for Known<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.write(&mut map)?;
        map.end()
    }
}

/// The fields that the type has, and the others.
///
/// A known field that could not be read has both a value and a raw value. The raw value is written
/// as long as the value is the one that reading gave.
fn with_extra<T: Object>(object: &T) -> Map<String, Value> {
    let known = |name: &str| T::FIELDS.iter().any(|field| field.name == name);
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
    match raw(&Known(object)) {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// The fields of an object that was read from these values alone.
fn fields_as_read<T: Object>(members: &Map<String, Value>) -> Map<String, Value> {
    let text = serde_json::to_vec(members).unwrap_or_default();
    serde_json::from_slice::<T>(&text)
        .map(|object| fields(&object))
        .unwrap_or_default()
}
