//! A source that was read, and its origin.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::{example::Example, model::Contract};

/// The origin of facts, with enough details to find the same source again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The kind.
    pub kind: Kind,
    /// The file, as it was given.
    pub file: String,
    /// The language as a code such as `zh`; for an SDK, its programming language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The day it was last changed, as `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The SHA-256 of the file in hex, or of all files of a folder that is read as one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// The facts that a source states about the service as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its short name, in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its addresses, by the ids of their regions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub endpoints: BTreeMap<String, String>,
}

impl Service {
    /// Returns whether the source states nothing about the service.
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

/// A source that was read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its origin.
    pub origin: Origin,
    /// The facts that it states about the service as a whole.
    pub service: Service,
    /// The facts that it states about the API.
    pub contract: Contract,
    /// Whether it has the operations of a service at one time, although it does not claim to have all
    /// of them: an operation that only one of two editions has was added or removed.
    pub is_edition: bool,
    /// The examples that it shows.
    pub examples: Vec<Example>,
}
