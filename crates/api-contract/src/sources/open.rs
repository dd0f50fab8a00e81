//! Opens a source, whatever it is: its kind is told by what is in it, not by its name.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{har, observations, page, sdk};
use crate::{Finding, Findings, Place, evidence::Evidence, model::Contract, openapi};

/// What a source is, by the name that `x-sources` has for it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[non_exhaustive]
pub enum Kind {
    /// A reference page, which is about one operation.
    #[serde(rename = "page")]
    Page,
    /// A package of the vendor's Python SDK.
    #[serde(rename = "sdk-python")]
    Sdk,
    /// An OpenAPI document.
    #[serde(rename = "openapi")]
    OpenApi,
    /// Recorded traffic, in the HTTP archive format.
    #[serde(rename = "har")]
    Har,
    /// What clients observed, as JSON lines.
    #[serde(rename = "observations")]
    Observations,
}

impl Kind {
    /// The name in `x-sources`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Sdk => "sdk-python",
            Self::OpenApi => "openapi",
            Self::Har => "har",
            Self::Observations => "observations",
        }
    }
}

/// Where facts come from: enough to find the same source again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// What it is.
    pub kind: Kind,
    /// The file, as it was given.
    pub file: String,
    /// The language that it is written in, as a code such as `zh`; of an SDK, the one it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The day it was last changed, as `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The SHA-256 of the file in hex; a folder has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// A source that was read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it comes from.
    pub origin: Origin,
    /// What it says of the API.
    pub contract: Contract,
    /// The examples that it shows.
    pub examples: Vec<page::Example>,
}

/// Opens the source at a path. Traffic and observations tell only what a contract does not expect:
/// they are read against this one.
///
/// # Errors
/// When it cannot be read, or is nothing that a loader knows.
pub fn open_against(path: &Path, contract: &Contract) -> Result<Source, Findings> {
    let (name, read) = (path.display().to_string(), fs::read(path));
    // What cannot be read is told below.
    let bytes = read.unwrap_or_default();
    let (kind, seen) = if looks_like_har(&bytes) {
        (Kind::Har, har::read(&name, &bytes, Some(contract))?)
    } else if looks_like_observations(&bytes) {
        let seen = observations::read(&name, &bytes, contract)?;
        (Kind::Observations, seen)
    } else {
        return open(path);
    };
    Ok(Source {
        origin: Origin {
            kind,
            file: name,
            language: None,
            date: None,
            version: None,
            sha256: Some(hash(&bytes)),
        },
        contract: seen,
        examples: Vec::new(),
    })
}

/// Opens the source at a path, if it is one that tells of an API by itself.
///
/// # Errors
/// When it cannot be read, or is nothing that a loader knows.
pub fn open(path: &Path) -> Result<Source, Findings> {
    let file = path.display().to_string();
    if path.is_dir() || sdk::looks_like_sdk(path) {
        let sha256 = if path.is_dir() {
            None
        } else {
            Some(hash(&bytes(path)?))
        };
        let (contract, about) = sdk::read(path)?;
        let origin = Origin {
            kind: Kind::Sdk,
            file,
            language: Some(sdk::About::LANGUAGE.to_owned()),
            date: None,
            version: about.version,
            sha256,
        };
        return Ok(Source {
            origin,
            contract,
            examples: Vec::new(),
        });
    }
    let bytes = bytes(path)?;
    let origin = |kind| Origin {
        kind,
        file: file.clone(),
        language: None,
        date: None,
        version: None,
        sha256: Some(hash(&bytes)),
    };
    let text = std::str::from_utf8(&bytes).ok();
    if let Some(text) = text.filter(|text| Evidence::is_in(text)) {
        return Evidence::read(&file, text);
    }
    if looks_like_openapi(&bytes) {
        let contract = openapi::load(path)?;
        let version = contract.version.value().map(ToString::to_string);
        let origin = Origin {
            version,
            ..origin(Kind::OpenApi)
        };
        return Ok(Source {
            origin,
            contract,
            examples: Vec::new(),
        });
    }
    let page = page::read(&file, &bytes)?;
    Ok(Source {
        origin: Origin {
            language: Some(language(page.language).to_owned()),
            date: page.date.map(Into::into),
            ..origin(Kind::Page)
        },
        contract: page.contract,
        examples: page.examples,
    })
}

/// The contract that a file or folder tells of, whatever it is.
///
/// What is named like a document is read as one first, so that it is told what is wrong with it.
///
/// # Errors
/// When it cannot be read, or is nothing that a loader knows.
pub fn contract(path: &Path) -> Result<Contract, Findings> {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let is_document = matches!(extension, Some("json" | "yaml" | "yml"));
    if is_document {
        match openapi::load(path) {
            Err(_) if is_evidence(path) => {}
            read => return read,
        }
    }
    open(path).map(|source| source.contract)
}

fn is_evidence(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|text| Evidence::is_in(&text))
}

fn bytes(path: &Path) -> Result<Vec<u8>, Findings> {
    fs::read(path).map_err(|error| {
        let help = "name a file or folder that exists and may be read";
        let finding = Finding::error(
            "unreadable",
            "",
            format!("the source cannot be read: {error}"),
            help,
        );
        let file = path.display().to_string();
        Findings::from_iter([finding.at(Place {
            file,
            line: 0,
            column: 0,
        })])
    })
}

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// Whether a document is the log of an HTTP archive.
fn looks_like_har(bytes: &[u8]) -> bool {
    let Ok(Value::Object(document)) = serde_json::from_slice(bytes) else {
        return false;
    };
    document
        .get("log")
        .is_some_and(|log| log.get("entries").is_some())
}

/// Whether the first line that is not empty is an event with an operation and a kind.
fn looks_like_observations(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let first = text.lines().find(|line| !line.trim().is_empty());
    first
        .and_then(|line| serde_json::from_str::<Value>(line).ok())
        .is_some_and(|event| event.get("operation").is_some() && event.get("kind").is_some())
}

/// Whether a text has the member that every OpenAPI document has.
fn looks_like_openapi(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let is_member = |name: &str| {
        let yaml = |line: &str| {
            line.strip_prefix(name)
                .is_some_and(|rest| rest.starts_with(':'))
        };
        text.lines().any(yaml)
            || text
                .trim_start_matches('\u{feff}')
                .trim_start()
                .starts_with('{')
                && text.contains(&format!("\"{name}\""))
    };
    is_member("openapi") || is_member("swagger")
}

/// The code of a language, as `x-sources` has it.
fn language(language: page::Language) -> &'static str {
    match language {
        page::Language::Chinese => "zh",
        page::Language::English => "en",
    }
}
