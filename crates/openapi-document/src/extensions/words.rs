//! Sources of facts, names, and flags.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{extensions, is_identifier};

extensions! {
    Sources, "x-sources", "a list of `{source, …}`";
    KnownDrifts, "x-known-drift", "a list of `{source, language, date, version, says, reason, within, drift}`, of which `source`, `says` and `reason` are required and `drift` has names or values by the id of a change";
    RustName, "x-rust-name", "a Rust identifier";
    Client, "x-client", "the name of a client setting";
    Length, "x-length", "the name of a property";
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

/// The property with the number of entries of a list (`x-length`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Length(pub String);

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
