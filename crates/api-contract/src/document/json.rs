//! JSON: read in one go without places, which are looked up in the text when asked for.

mod lookup;

use std::{borrow::Cow, fmt};

use bumpalo::Bump;
use serde::{
    Deserializer,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor},
};
use serde_json::Number;

use super::{Data, Node, unreadable};
use crate::Finding;

pub(super) use lookup::Text;

pub(super) fn parse<'t>(
    arena: &'t Bump,
    name: &str,
    text: &'t str,
) -> Result<Node<'t>, Box<Finding>> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Reader(arena).deserialize(&mut reader);
    read.and_then(|node| reader.end().map(|()| node))
        .map_err(|error| {
            let message = format!("not valid JSON: {error}");
            unreadable(name, error.line(), error.column(), message)
        })
}

/// Reads a value into an arena.
#[derive(Clone, Copy)]
struct Reader<'t>(&'t Bump);

impl<'t> DeserializeSeed<'t> for Reader<'t> {
    type Value = Node<'t>;

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<Node<'t>, D::Error> {
        deserializer
            .deserialize_any(self)
            .map(|data| Node { data, ..Node::NULL })
    }
}

impl<'t> Visitor<'t> for Reader<'t> {
    type Value = Data<'t>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Data<'t>, E> {
        Ok(Data::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Data<'t>, E> {
        Ok(Data::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Data<'t>, E> {
        Ok(Data::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Data<'t>, E> {
        Ok(Data::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Data<'t>, E> {
        Ok(Number::from_f64(value).map_or(Data::Null, Data::Number))
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'t str) -> Result<Data<'t>, E> {
        Ok(Data::Text(text))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Data<'t>, E> {
        Ok(Data::Text(self.0.alloc_str(text)))
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut list: A) -> Result<Data<'t>, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element_seed(self)? {
            nodes.push(node);
        }
        Ok(Data::List(self.0.alloc_slice_fill_iter(nodes)))
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Data<'t>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key_seed(Key)? {
            let name = match name {
                Cow::Borrowed(name) => name,
                Cow::Owned(name) => self.0.alloc_str(&name),
            };
            members.push((name, map.next_value_seed(self)?));
        }
        Ok(Data::Map(self.0.alloc_slice_fill_iter(members)))
    }
}

/// A key that borrows where it can; `Cow` by itself never does.
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
