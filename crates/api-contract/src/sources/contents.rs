//! What a file holds, told by how it begins: a document by its first member that tells, without
//! reading the rest of it.

use std::fmt;

use serde::{
    Deserializer,
    de::{IgnoredAny, MapAccess, Visitor},
};
use serde_json::Value;

use super::{explorer, sdk};

/// The contents that are told apart before they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Contents {
    Archive,
    Evidence,
    Explorer,
    Har,
    Observations,
    OpenApi,
    /// A page, or nothing that is known.
    Other,
}

impl Contents {
    pub(super) fn of(bytes: &[u8]) -> Self {
        if sdk::is_archive(bytes) {
            return Self::Archive;
        }
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Self::Other;
        };
        let text = text.trim_start_matches('\u{feff}').trim_start();
        if !text.starts_with('{') {
            return match text.lines().any(names_a_version) {
                true => Self::OpenApi,
                false => Self::Other,
            };
        }
        match telling_member(text) {
            Some(contents) => contents,
            None if is_observation(text) => Self::Observations,
            // What is not well formed is told by who reads it.
            None if text.contains("\"openapi\"") => Self::OpenApi,
            None => Self::Other,
        }
    }

    fn with(member: &str) -> Option<Self> {
        match member {
            "evidence" => Some(Self::Evidence),
            explorer::MEMBER => Some(Self::Explorer),
            "log" => Some(Self::Har),
            "openapi" | "swagger" => Some(Self::OpenApi),
            _ => None,
        }
    }
}

/// Whether a line of YAML is the member that every OpenAPI document has.
fn names_a_version(line: &str) -> bool {
    ["openapi", "swagger"].iter().any(|name| {
        let line = line.trim_start_matches(['"', '\'']);
        let rest = line.strip_prefix(name);
        rest.is_some_and(|rest| rest.trim_start_matches(['"', '\'']).starts_with(':'))
    })
}

/// Whether the first line is an event with an operation and a kind.
fn is_observation(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    serde_json::from_str::<Value>(first)
        .is_ok_and(|event| event.get("operation").is_some() && event.get("kind").is_some())
}

fn telling_member(text: &str) -> Option<Contents> {
    let mut told = None;
    let mut reader = serde_json::Deserializer::from_str(text);
    // That the rest is not read is an error here, and of no interest.
    let _ = reader.deserialize_map(Members(&mut told));
    told
}

/// Reads the members of a document until one tells.
struct Members<'f>(&'f mut Option<Contents>);

impl<'t> Visitor<'t> for Members<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a document")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            *self.0 = Contents::with(&name);
            if self.0.is_some() {
                break;
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
