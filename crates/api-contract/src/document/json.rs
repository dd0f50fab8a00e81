//! JSON: read in one go without places, which are looked up in the text when asked for.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Number, value::RawValue};

use super::{Data, Node, unreadable};
use crate::{Finding, model::FindLines, pointer};

pub(super) fn parse<'t>(name: &str, text: &'t str) -> Result<Node<'t>, Box<Finding>> {
    serde_json::from_str(text).map_err(|error| {
        let message = format!("not valid JSON: {error}");
        unreadable(name, error.line(), error.column(), message)
    })
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(|data| Node {
            data,
            line: 0,
            column: 0,
        })
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Data<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Data<'de>, E> {
        Ok(Data::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Data<'de>, E> {
        Ok(Data::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Data<'de>, E> {
        Ok(Data::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Data<'de>, E> {
        Ok(Data::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Data<'de>, E> {
        Ok(Number::from_f64(value).map_or(Data::Null, Data::Number))
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Data<'de>, E> {
        Ok(Data::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Data<'de>, E> {
        Ok(Data::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Data<'de>, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Data::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Data<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(Key(name)) = map.next_key()? {
            members.push((name, map.next_value()?));
        }
        Ok(Data::Map(members))
    }
}

/// A key that borrows where it can; `Cow` by itself never does.
#[derive(Deserialize)]
struct Key<'t>(#[serde(borrow)] Cow<'t, str>);

/// The text of a JSON file, in which pointers are looked up.
#[derive(Debug)]
pub(super) struct Text(pub(super) Box<str>);

impl FindLines for Text {
    fn find(&self, pointers: &[&str]) -> Vec<(usize, usize)> {
        let mut tree = Wanted::default();
        for (index, pointer) in pointers.iter().enumerate() {
            let mut node = &mut tree;
            for token in pointer.split('/').skip(1) {
                node = node.children.entry(pointer::unescape(token)).or_default();
            }
            node.indexes.push(index);
        }
        let mut offsets = vec![0; pointers.len()];
        if let Ok(raw) = serde_json::from_str::<&RawValue>(&self.0) {
            tree.find(&self.0, raw, &mut offsets);
        }
        positions(&self.0, &offsets)
    }
}

/// The pointers that are looked for, as a tree: each part of the text is read once a level.
#[derive(Default)]
struct Wanted<'p> {
    indexes: Vec<usize>,
    children: BTreeMap<Cow<'p, str>, Wanted<'p>>,
}

impl Wanted<'_> {
    fn find(&self, text: &str, raw: &RawValue, offsets: &mut [usize]) {
        let offset = raw.get().as_ptr().addr() - text.as_ptr().addr();
        self.mark(offset, offsets);
        if self.children.is_empty() {
            return;
        }
        if raw.get().starts_with('{') {
            let Ok(Members(members)) = serde_json::from_str(raw.get()) else {
                return;
            };
            for (name, value) in members {
                if let Some(wanted) = self.children.get(&name) {
                    wanted.find(text, value, offsets);
                }
            }
        } else if let Ok(values) = serde_json::from_str::<Vec<&RawValue>>(raw.get()) {
            for (index, value) in values.into_iter().enumerate() {
                if let Some(wanted) = self.children.get(index.to_string().as_str()) {
                    wanted.find(text, value, offsets);
                }
            }
        }
    }

    /// Gives everything below the same place, until a deeper one is found.
    fn mark(&self, offset: usize, offsets: &mut [usize]) {
        for index in &self.indexes {
            if let Some(slot) = offsets.get_mut(*index) {
                *slot = offset;
            }
        }
        for child in self.children.values() {
            child.mark(offset, offsets);
        }
    }
}

struct Members<'t>(Vec<(Cow<'t, str>, &'t RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some((Key(name), value)) = map.next_entry()? {
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

/// Lines and columns of offsets, in one walk through the text.
fn positions(text: &str, offsets: &[usize]) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..offsets.len()).collect();
    order.sort_by_key(|index| offsets.get(*index));
    let mut found = vec![(1, 1); offsets.len()];
    let (mut line, mut start, mut read) = (1, 0, 0);
    for index in order {
        let offset = offsets.get(index).copied().unwrap_or_default();
        for (at, byte) in text.bytes().enumerate().take(offset).skip(read) {
            if byte == b'\n' {
                (line, start) = (line + 1, at + 1);
            }
        }
        read = offset;
        if let Some(slot) = found.get_mut(index) {
            let column = text
                .get(start..offset)
                .map_or(0, |before| before.chars().count());
            *slot = (line, column + 1);
        }
    }
    found
}
