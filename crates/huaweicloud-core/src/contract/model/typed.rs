//! The decoder for formats that do not describe themselves, such as postcard: the type decides what
//! comes next.

use std::fmt;

use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use super::{
    object::Object,
    scalar::reset,
    value::{ListSlot, MapSlot, Optional, Slot},
};

/// Names of fields, of which formats without names use the number only.
static NAMES: [&str; 256] = [""; 256];

/// Decodes a value into a slot, as [`AllFields`](super::AllFields) encodes it.
pub(super) struct Typed<'a>(pub(super) Slot<'a>);

impl<'de> DeserializeSeed<'de> for Typed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0 {
            Slot::Bool(slot) => *slot = bool::deserialize(deserializer)?,
            Slot::Int32(slot) => {
                let value = i64::deserialize(deserializer)?;
                *slot = i32::try_from(value).map_err(D::Error::custom)?;
            }
            Slot::Int64(slot) => *slot = i64::deserialize(deserializer)?,
            Slot::Number(slot) => *slot = f64::deserialize(deserializer)?,
            Slot::Text(slot) => slot.set(&String::deserialize(deserializer)?),
            Slot::Json(slot) => *slot = Value::deserialize(deserializer)?,
            Slot::Unit => deserializer.deserialize_unit(Nothing)?,
            Slot::Option(slot) => deserializer.deserialize_option(OfOption(slot))?,
            Slot::List(slot) => deserializer.deserialize_seq(OfList(slot))?,
            Slot::Map(slot) => deserializer.deserialize_map(OfMap(slot))?,
            Slot::Object(slot) => {
                let fields = slot.layout().fields.len();
                let names = NAMES.get(..fields).ok_or_else(|| {
                    D::Error::custom(format_args!("a type with {fields} fields is not supported"))
                })?;
                deserializer.deserialize_struct(slot.layout().name, names, OfObject(slot))?;
            }
        }
        Ok(())
    }
}

struct Nothing;

impl Visitor<'_> for Nothing {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

struct OfOption<'a>(&'a mut dyn Optional);

impl<'de> Visitor<'de> for OfOption<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that may be absent")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.clear();
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.clear();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Typed(self.0.insert()).deserialize(deserializer)
    }
}

struct OfList<'a>(&'a mut dyn ListSlot);

impl<'de> Visitor<'de> for OfList<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Element(self.0))?.is_some() {}
        Ok(())
    }
}

/// The next element of a list, which is appended when there is one.
struct Element<'a>(&'a mut dyn ListSlot);

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Typed(self.0.push()).deserialize(deserializer)
    }
}

struct OfMap<'a>(&'a mut dyn MapSlot);

impl<'de> Visitor<'de> for OfMap<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            map.next_value_seed(Typed(self.0.insert(&key)))?;
        }
        Ok(())
    }
}

struct OfObject<'a>(&'a mut dyn Object);

impl<'de> Visitor<'de> for OfObject<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let count = self.0.layout().fields.len();
        for index in 0..count {
            let field = fields.next_element_seed(Typed(self.0.slot(index)))?;
            field.ok_or_else(|| A::Error::invalid_length(index, &self.0.layout().name))?;
        }
        Ok(())
    }

    /// Formats with names may leave out fields, and have others.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            let fields = self.0.layout().fields;
            match fields.iter().position(|field| field.name == key) {
                Some(index) => {
                    reset(self.0.slot(index));
                    map.next_value_seed(Typed(self.0.slot(index)))?;
                }
                None => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        Ok(())
    }
}
