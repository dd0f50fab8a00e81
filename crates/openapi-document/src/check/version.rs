//! The version of OpenAPI that a document is written in.

use std::fmt;

use serde_json::Value;

use super::error;
use crate::{Document, Finding};

/// A minor version of OpenAPI 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    V30,
    V31,
    V32,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V30 => "3.0",
            Self::V31 => "3.1",
            Self::V32 => "3.2",
        })
    }
}

impl Version {
    /// Returns the version with a number, which may lack its third part.
    fn named(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        match (parts.next(), parts.next()) {
            (Some("3"), Some("0")) => Some(Self::V30),
            (Some("3"), Some("1")) => Some(Self::V31),
            (Some("3"), Some("2")) => Some(Self::V32),
            _ => None,
        }
    }
}

const HELP: &str = "write `openapi: 3.0.3`, or the version that the document is written in";

const SWAGGER: &str = "convert it to OpenAPI 3 first, for example with the Swagger Editor (Edit, Convert \
                       to OpenAPI 3) or the npm package `swagger2openapi`; Swagger 2.0 is not checked";

/// Returns the version of a document; `None` if the document cannot be checked.
pub(super) fn of(document: &Document, findings: &mut Vec<Finding>) -> Option<Version> {
    let value = document.value();
    if value.get("openapi").is_none()
        && let Some(swagger) = value.get("swagger")
    {
        let version = swagger.as_str().unwrap_or("2.0");
        let message = format!("the document is Swagger {version}");
        error(findings, "version", "/swagger", message, SWAGGER);
        return None;
    }
    let Some(version) = value.get("openapi") else {
        let parts = ["paths", "components", "webhooks"];
        let is_contract = parts.iter().any(|part| value.get(part).is_some());
        let message = match is_contract {
            true => "the document does not say its OpenAPI version",
            false => "this is no OpenAPI document: it has no `openapi` and no `paths`",
        };
        error(findings, "version", "", message, HELP);
        return is_contract.then_some(Version::V30);
    };
    let (message, known) = match version {
        Value::String(text) => (
            format!("the document is OpenAPI {text}"),
            Version::named(text),
        ),
        other => (
            format!("`openapi` is {other}, not a version in quotes"),
            Version::named(&other.to_string()),
        ),
    };
    let is_whole = version
        .as_str()
        .is_some_and(|text| text.split('.').count() == 3);
    if !(is_whole && known.is_some()) {
        error(findings, "version", "/openapi", message, HELP);
    }
    known
}
