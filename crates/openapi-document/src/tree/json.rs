//! JSON: parsed in one pass; the places of values are looked up in the text when requested.

mod lookup;

use std::{borrow::Cow, fmt};

use serde::{
    Deserializer,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor},
};
use serde_json::Number;

use super::{
    Tree,
    builder::{Builder, Scalar},
    unreadable,
};
use crate::{Budget, Finding};

pub(super) use lookup::locate;

pub(super) fn parse(name: &str, text: &str, budget: &Budget) -> Result<Tree, Box<Finding>> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let mut reader = Reader {
        builder: Builder::new(budget),
        text,
        read: 0,
        line: 1,
        column: 1,
    };
    let read = Value(&mut reader).deserialize(&mut parser);
    read.and_then(|()| parser.end()).map_err(|error| {
        let message = format!("not valid JSON: {error}");
        unreadable(name, error.line(), error.column(), message)
    })?;
    Ok(reader.builder.finish())
}

struct Reader<'t> {
    builder: Builder,
    text: &'t str,
    /// The offset up to which lines are counted, and its place.
    read: usize,
    line: usize,
    column: usize,
}

impl<'t> Reader<'t> {
    /// Returns the place of the quote before a part of the text, which must not be before the
    /// previous one.
    fn place(&mut self, part: &str) -> (usize, usize) {
        let start = part.as_ptr().addr().saturating_sub(1);
        let offset = start.saturating_sub(self.text.as_ptr().addr());
        if let Some(passed) = self.text.get(self.read..offset) {
            match passed.rfind('\n') {
                Some(end) => {
                    self.line += passed.bytes().filter(|byte| *byte == b'\n').count();
                    self.column = passed.get(end..).map_or(1, |rest| rest.chars().count());
                }
                None => self.column += passed.chars().count(),
            }
            self.read = offset;
        }
        (self.line, self.column)
    }

    fn key(&mut self, key: Cow<'t, str>) {
        let (line, column) = match &key {
            Cow::Borrowed(key) => self.place(key),
            // A key with escapes is a copy, so that the previous place is the nearest known.
            Cow::Owned(_) => (self.line, self.column),
        };
        self.builder.key(&key, line, column);
    }

    fn scalar<E: de::Error>(&mut self, scalar: Scalar<'_>) -> Result<(), E> {
        let (line, column) = (self.line, self.column);
        let added = self.builder.scalar(scalar, line, column);
        added.map(drop).map_err(E::custom)
    }

    fn begin<E: de::Error>(&mut self, is_map: bool) -> Result<(), E> {
        let (line, column) = (self.line, self.column);
        self.builder.begin(is_map, line, column).map_err(E::custom)
    }

    fn end<E: de::Error>(&mut self) -> Result<(), E> {
        self.builder.end().map(drop).map_err(E::custom)
    }
}

/// Reads one value.
struct Value<'r, 't>(&'r mut Reader<'t>);

impl<'t> DeserializeSeed<'t> for Value<'_, 't> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'t> Visitor<'t> for Value<'_, 't> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.0.scalar(Scalar::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.0.scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.0.scalar(Scalar::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.0.scalar(Scalar::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        let number = Number::from_f64(value).map_or(Scalar::Null, Scalar::Number);
        self.0.scalar(number)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.0.scalar(Scalar::Text(text))
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut list: A) -> Result<(), A::Error> {
        self.0.begin(false)?;
        while list.next_element_seed(Value(self.0))?.is_some() {}
        self.0.end()
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
        self.0.begin(true)?;
        while let Some(key) = map.next_key_seed(Key)? {
            self.0.key(key);
            map.next_value_seed(Value(self.0))?;
        }
        self.0.end()
    }
}

/// A key that borrows from the text if possible; `Cow` alone always copies.
struct Key;

impl<'t> DeserializeSeed<'t> for Key {
    type Value = Cow<'t, str>;

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<Cow<'t, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'t> Visitor<'t> for Key {
    type Value = Cow<'t, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'t str) -> Result<Cow<'t, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Cow<'t, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
