//! The tolerant decoder.
//!
//! A value of an unexpected type affects only its own field: the field has its default, and the
//! value is stored in [`Extra`].

use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Number, Value};

use super::{
    any::Any,
    budget::{Budget, UNREAD},
    extra::Extra,
    field::{Field, Shape},
    object::Object,
    repair::{repair, unmarked},
    scalar,
    taken::Taken,
    typed::Typed,
    value::{ListSlot, MapSlot, Model, Slot},
    write::{own, raw},
};

/// Decodes a value that is in memory already into a slot.
pub(crate) fn read<'de, D: Deserializer<'de>>(
    slot: Slot<'_>,
    deserializer: D,
) -> Result<Taken, D::Error> {
    deserializer.deserialize_any(Reader(slot, &Budget::of(usize::MAX)))
}

/// Decodes a value that must be of its type, as at the top of a document.
///
/// # Errors
///
/// Fails if the value is `null` or of another type.
pub fn strict<'de, T: Model + Default, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut value = T::default();
    if !deserializer.is_human_readable() {
        Typed(value.slot()).deserialize(deserializer)?;
        return Ok(value);
    }
    let budget = Budget::of(usize::MAX);
    read_strictly(value.slot(), T::shape(), deserializer, &budget)?;
    Ok(value)
}

/// JSON that cannot be decoded.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) error: serde_json::Error,
    /// The JSON pointer of the value that is malformed, if one is.
    pub(crate) pointer: Option<String>,
}

/// Decodes JSON, which must be of the type. Values that are malformed are repaired, or have their
/// defaults.
pub(crate) fn from_slice<T: Model + Default>(text: &[u8]) -> Result<T, Unreadable> {
    let mut value = T::default();
    let Err(error) = read_slice(unmarked(text), value.slot(), T::shape()) else {
        return Ok(value);
    };
    let unreadable = |error, pointer| Unreadable { error, pointer };
    if error.is_data() {
        return Err(unreadable(error, None));
    }
    match repair(text) {
        Ok(repaired) => {
            let mut value = T::default();
            let read = read_slice(&repaired, value.slot(), T::shape());
            read.map_err(|error| unreadable(error, None))?;
            Ok(value)
        }
        Err(pointer) => Err(unreadable(error, Some(pointer))),
    }
}

fn read_slice(text: &[u8], slot: Slot<'_>, shape: Shape) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let budget = Budget::of(text.len());
    read_strictly(slot, shape, &mut deserializer, &budget)?;
    deserializer.end()
}

fn read_strictly<'de, D: Deserializer<'de>>(
    slot: Slot<'_>,
    shape: Shape,
    deserializer: D,
    budget: &Budget,
) -> Result<(), D::Error> {
    let found = match deserializer.deserialize_any(Reader(slot, budget))? {
        Taken::Whole | Taken::Partly(_) => return Ok(()),
        Taken::Null => Value::Null,
        Taken::Not(found) => *found,
    };
    Err(D::Error::custom(format_args!(
        "expected {}, found {}",
        shape.article(),
        article(&found)
    )))
}

/// Returns the kind of a value, with its article.
fn article(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

struct Reader<'a, 'b>(Slot<'a>, &'b Budget);

impl<'de> DeserializeSeed<'de> for Reader<'_, '_> {
    type Value = Taken;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Taken, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_, '_> {
    type Value = Taken;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Taken, E> {
        Ok(scalar::put_bool(self.0, value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Taken, E> {
        Ok(scalar::put_number(self.0, value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Taken, E> {
        Ok(scalar::put_number(self.0, value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Taken, E> {
        Ok(match Number::from_f64(value) {
            Some(number) => scalar::put_number(self.0, number),
            None => scalar::put_null(self.0),
        })
    }

    fn visit_str<E>(self, value: &str) -> Result<Taken, E> {
        Ok(scalar::put_text(self.0, value))
    }

    fn visit_unit<E>(self) -> Result<Taken, E> {
        Ok(scalar::put_null(self.0))
    }

    fn visit_none<E>(self) -> Result<Taken, E> {
        Ok(scalar::put_null(self.0))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Taken, A::Error> {
        match self.0 {
            Slot::List(slot) => read_list(slot, list, self.1),
            Slot::Option(slot) => {
                let taken = Reader(slot.insert(), self.1).visit_seq(list)?;
                Ok(scalar::settle(slot, taken))
            }
            Slot::Json(slot) => {
                *slot = Any(self.1).visit_seq(list)?;
                Ok(Taken::Whole)
            }
            _ => Any(self.1).visit_seq(list).map(Taken::not),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Taken, A::Error> {
        match self.0 {
            Slot::Object(slot) => read_object(slot, map, self.1),
            Slot::Map(slot) => read_map(slot, map, self.1),
            Slot::Option(slot) => {
                let taken = Reader(slot.insert(), self.1).visit_map(map)?;
                Ok(scalar::settle(slot, taken))
            }
            Slot::List(_) => Any(self.1).visit_map(map).map(Taken::not),
            // serde_json also represents numbers in this way with its feature `arbitrary_precision`.
            slot => Ok(match Any(self.1).visit_map(map)? {
                Value::Number(number) => scalar::put_number(slot, number),
                value => scalar::put_other(slot, value),
            }),
        }
    }
}

fn read_list<'de, A: SeqAccess<'de>>(
    slot: &mut dyn ListSlot,
    mut list: A,
    budget: &Budget,
) -> Result<Taken, A::Error> {
    let mut kept: Option<Vec<Value>> = None;
    let size = slot.element_size();
    while let Some(taken) = list.next_element_seed(Element(slot, budget))? {
        budget.take(size)?;
        if kept.is_some() || !matches!(taken, Taken::Whole) {
            budget.take(UNREAD)?;
        }
        let index = slot.len() - 1;
        match (taken.unread(), &mut kept) {
            (None, None) => {}
            (None, Some(kept)) => kept.push(raw(&slot.element(index))),
            (Some(value), kept) => {
                let before = || (0..index).map(|index| raw(&slot.element(index))).collect();
                kept.get_or_insert_with(before).push(value);
            }
        }
    }
    Ok(kept.map_or(Taken::Whole, |kept| Taken::Partly(Box::new(kept.into()))))
}

struct Element<'a, 'b>(&'a mut dyn ListSlot, &'b Budget);

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = Taken;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Taken, D::Error> {
        deserializer.deserialize_any(Reader(self.0.push(), self.1))
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    slot: &mut dyn MapSlot,
    mut map: A,
    budget: &Budget,
) -> Result<Taken, A::Error> {
    let mut kept: Option<serde_json::Map<String, Value>> = None;
    while let Some(key) = map.next_key::<String>()? {
        budget.take(slot.entry_size() + key.len())?;
        let taken = map.next_value_seed(Reader(slot.insert(&key), budget))?;
        if kept.is_some() || !matches!(taken, Taken::Whole) {
            budget.take(UNREAD)?;
        }
        let value = match (taken.unread(), &kept) {
            (None, None) => continue,
            (None, Some(_)) => slot
                .value(&key)
                .map(|value| raw(&value))
                .unwrap_or_default(),
            (Some(value), _) => value,
        };
        let before = || {
            let mut all = serde_json::Map::new();
            slot.each(&mut |key, value| {
                all.insert(key.to_owned(), raw(&value));
            });
            all
        };
        kept.get_or_insert_with(before).insert(key, value);
    }
    Ok(kept.map_or(Taken::Whole, |kept| Taken::Partly(Box::new(kept.into()))))
}

fn read_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    mut map: A,
    budget: &Budget,
) -> Result<Taken, A::Error> {
    let fields = object.layout().fields;
    let mut extra = Extra::default();
    let mut keys = Keys {
        fields,
        next: 0,
        unknown: String::new(),
    };
    // Fields from here on have not been decoded. An earlier one may be repeated.
    let mut unread = 0;
    while let Some(key) = map.next_key_seed(&mut keys)? {
        let Some(index) = key else {
            let value = map.next_value_seed(Any(budget))?;
            extra.insert(std::mem::take(&mut keys.unknown), value);
            continue;
        };
        keys.next = index + 1;
        if index < unread {
            extra.remove(fields[index].name);
            scalar::reset(object.slot(index));
        }
        unread = unread.max(keys.next);
        let taken = map.next_value_seed(Reader(object.slot(index), budget))?;
        if let Taken::Partly(value) | Taken::Not(value) = taken {
            let field = &fields[index];
            extra.keep(field.name, *value, own(field, object.field(index).view()));
        }
    }
    *object.extra_mut() = extra;
    Ok(Taken::Whole)
}

/// Finds the field with the name of a key. Fields usually appear in order, so the one after the
/// previous field is compared first.
struct Keys {
    fields: &'static [Field],
    next: usize,
    /// The last key that is not the name of a field.
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

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
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
