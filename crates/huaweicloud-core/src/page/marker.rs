//! Markers: where the next page of a list starts that is not paged by offset.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::page::Page;
use crate::{
    call::response::Response,
    contract::{
        model::{repair, unmarked},
        operation::NextMarker,
    },
};

/// Returns the marker of the page after this one; `None` if this is the last.
pub(super) fn after<P: Page>(page: &Response<P>, next: NextMarker) -> Option<String> {
    let found = match next {
        NextMarker::Response(pointer) => at(page.bytes(), pointer),
        NextMarker::LastElement(property) => {
            let last = serde_json::to_value(page.items().last()?).ok()?;
            last.get(property).cloned()
        }
    };
    match found? {
        Value::String(marker) => Some(marker).filter(|marker| !marker.is_empty()),
        Value::Number(marker) => Some(marker.to_string()),
        _ => None,
    }
}

/// Returns the scalar at a JSON pointer, and skips everything else. Malformed values are repaired, as they
/// are where the elements are decoded.
fn at(body: &[u8], pointer: &'static str) -> Option<Value> {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    let find = |body: &[u8]| {
        let mut body = serde_json::Deserializer::from_slice(body);
        Step(&steps).deserialize(&mut body)
    };
    match find(unmarked(body)) {
        Ok(found) => found,
        Err(_) => find(&repair(body).ok()?).ok().flatten(),
    }
}

/// The rest of a pointer.
struct Step<'a>(&'a [&'a str]);

impl<'de> DeserializeSeed<'de> for Step<'_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Step<'_> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<String>()? {
            match self.0.split_first() {
                Some((first, rest)) if *first == name => found = map.next_value_seed(Step(rest))?,
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(self.0.is_empty().then(|| text.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(self.0.is_empty().then(|| number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(self.0.is_empty().then(|| number.into()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_read_without_the_elements() {
        let body =
            br#"{"a": [{"next": "x"}, [1]], "page_info": {"count": 2, "next": "m", "b": null}}"#;
        for (pointer, expected) in [
            ("/page_info/next", Some(Value::from("m"))),
            ("/page_info/count", Some(2.into())),
            ("/page_info/b", None),
            ("/page_info", None),
            ("/page_info/next/more", None),
            ("/next", None),
        ] {
            assert_eq!(at(body, pointer), expected, "{pointer}");
        }
        assert_eq!(at(b"{", "/a"), None);
    }

    #[test]
    fn a_marker_is_read_although_another_value_is_malformed() {
        for body in [
            "\u{feff}{\"a\": 1, \"next\": \"m\"}",
            "{\"a\": 1e999, \"next\": \"m\"}",
            "{\"next\": \"m\", \"a\": [{\"b\": \"\\ud800\"}]}",
            "{\"a\": \"line\nbreak\", \"next\": \"m\"}",
        ] {
            assert_eq!(at(body.as_bytes(), "/next"), Some("m".into()), "{body}");
        }
    }
}
