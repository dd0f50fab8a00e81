//! A look for data at the beginning of a body, so that most bodies are not parsed for errors.

use std::{cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Returns whether one of these fields of an object has more than a default. It reads no further than
/// to the first that does.
pub(super) fn has_data(body: &[u8], is_field: impl Fn(&str) -> bool) -> bool {
    let found = Cell::new(false);
    let probe = Fields {
        is_field,
        found: &found,
    };
    // It ends with an error where it stops reading.
    let _ = serde_json::Deserializer::from_slice(body).deserialize_map(probe);
    found.get()
}

struct Fields<'a, F> {
    is_field: F,
    found: &'a Cell<bool>,
}

impl<'de, F: Fn(&str) -> bool> Visitor<'de> for Fields<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            if (self.is_field)(&name) {
                map.next_value_seed(Data(self.found))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
            if self.found.get() {
                return Err(A::Error::custom("there is data"));
            }
        }
        Ok(())
    }
}

/// A value that may be more than a default.
struct Data<'a>(&'a Cell<bool>);

impl Data<'_> {
    fn found_if<E>(&self, found: bool) -> Result<(), E> {
        self.0.set(found);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Data<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Data<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.found_if(!text.is_empty())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let first = list.next_element::<IgnoredAny>()?;
        self.found_if(first.is_some())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let first = map.next_entry::<IgnoredAny, IgnoredAny>()?;
        self.found_if(first.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_found_in_truncated_bodies() {
        let is_field = |name: &str| name == "jobs";
        for body in [
            r#"{"count":1,"jobs":[{"id":1},"#,
            r#"{"jobs":{"a":1"#,
            r#"{"other":"x","jobs":"a"}"#,
        ] {
            assert!(has_data(body.as_bytes(), is_field), "{body}");
        }
        for body in [
            "",
            "[]",
            "{}",
            r#"{"jobs":[],"count":95,"other":[1]}"#,
            r#"{"jobs":null}"#,
            r#"{"jobs":"","x":1.5}"#,
            r#"{"jobs":{}}"#,
        ] {
            assert!(!has_data(body.as_bytes(), is_field), "{body}");
        }
    }
}
