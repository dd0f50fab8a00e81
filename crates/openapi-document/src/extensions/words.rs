//! Sources of facts, names, and flags.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{extensions, is_identifier};

extensions! {
    Sources, "x-sources", "a list of `{source, …}`";
    KnownDrifts, "x-known-drift", "a list of `{source, language, date, version, says, reason, within, drift}`, of which `source`, `says` and `reason` are required and `drift` has names or values by the id of a change";
    RustName, "x-rust-name", "a Rust identifier";
    Client, "x-client", "the name of a client setting";
    Length, "x-length", "the name of a property, or numbers by the value of one property";
    Where, "x-where", "properties and their values";
    Headers, "x-headers", "a list of header names";
    Idempotent, "x-idempotent", "`true` or `false`";
    ForbidNonAscii, "x-forbid-non-ascii", "`true` or `false`";
    Sensitive, "x-sensitive", "`true` or `false`";
}

/// Where a fact was seen (`x-sources`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Sources(pub Vec<Source>);

/// One source of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Source {
    /// The kind of source.
    pub source: Value,
    /// Its language.
    pub language: Option<Value>,
    /// Its day.
    pub date: Option<Value>,
    /// Its version.
    pub version: Option<Value>,
}

/// Differences from sources that are accepted (`x-known-drift`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct KnownDrifts(pub Vec<KnownDrift>);

/// One difference from a source that is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct KnownDrift {
    /// The kind of source, as in `x-sources`.
    pub source: String,
    /// The language of the source, if the difference is accepted in this language only.
    pub language: Option<String>,
    /// The date of the source, if the difference is accepted for this date only.
    pub date: Option<String>,
    /// The version of the source, if the difference is accepted for this version only.
    pub version: Option<String>,
    /// The statement of the source, for people.
    pub says: String,
    /// Why the document differs, for people.
    pub reason: String,
    /// Names or values that are explained, by the id of a change.
    #[serde(default)]
    pub drift: BTreeMap<String, Vec<Value>>,
    /// The parts of an operation that the difference is limited to, such as `response 400`.
    #[serde(default)]
    pub within: Vec<String>,
}

/// A Rust name that replaces the one derived from the document (`x-rust-name`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "Identifier")]
pub struct RustName(pub String);

/// The client setting that provides the value of a parameter (`x-client`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "Identifier")]
pub struct Client(pub String);

#[derive(Deserialize)]
struct Identifier(String);

impl TryFrom<Identifier> for RustName {
    type Error = String;

    fn try_from(Identifier(name): Identifier) -> Result<Self, String> {
        identifier(name).map(Self)
    }
}

impl TryFrom<Identifier> for Client {
    type Error = String;

    fn try_from(Identifier(name): Identifier) -> Result<Self, String> {
        identifier(name).map(Self)
    }
}

fn identifier(name: String) -> Result<String, String> {
    match is_identifier(&name) {
        true => Ok(name),
        false => Err(format!("`{name}` is not an identifier")),
    }
}

/// The number of entries of a list (`x-length`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenLength")]
pub enum Length {
    /// The property of the element that contains the number.
    Property(String),
    /// The number depends on the value of a property.
    ByValue {
        /// The property of the element.
        property: String,
        /// The number for each of its values.
        numbers: BTreeMap<String, u64>,
    },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenLength {
    Property(String),
    ByValue(BTreeMap<String, BTreeMap<String, u64>>),
}

impl TryFrom<WrittenLength> for Length {
    type Error = &'static str;

    fn try_from(written: WrittenLength) -> Result<Self, Self::Error> {
        match written {
            WrittenLength::Property(property) => Ok(Self::Property(property)),
            WrittenLength::ByValue(properties) => {
                let mut properties = properties.into_iter();
                match (properties.next(), properties.next()) {
                    (Some((property, numbers)), None) => Ok(Self::ByValue { property, numbers }),
                    _ => Err("a length depends on one property"),
                }
            }
        }
    }
}

/// The values of an element for which a response about it has the property (`x-where`).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Where(pub Map<String, Value>);

/// Headers that are sent together with that of a security scheme (`x-headers`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Headers(pub Vec<String>);

/// Whether an operation has the same effect if it is executed twice (`x-idempotent`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Idempotent(pub bool);

/// Whether a header may contain only visible ASCII and spaces (`x-forbid-non-ascii`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct ForbidNonAscii(pub bool);

/// Whether a value is personal data or a signed URL (`x-sensitive`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Sensitive(pub bool);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::extensions::Extension;

    #[test]
    fn lengths_are_parsed() {
        let property = Length::parse(&json!("parts")).expect("valid");
        assert_eq!(property, Length::Property("parts".to_owned()));
        let by_value = Length::parse(&json!({"size": {"SMALL": 2}})).expect("valid");
        let numbers = BTreeMap::from([("SMALL".to_owned(), 2)]);
        let property = "size".to_owned();
        assert_eq!(by_value, Length::ByValue { property, numbers });
        for invalid in [
            json!(2),
            json!({}),
            json!({"size": "SMALL"}),
            json!({"size": {"SMALL": 2}, "kind": {"FILES": 3}}),
        ] {
            assert!(Length::parse(&invalid).is_err(), "{invalid}");
        }
    }
}
