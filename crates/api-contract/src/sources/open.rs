//! Opens a source, whatever it is: its kind is told by what is in it, not by its name.

use std::{fs, path::Path};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{contents::Contents, explorer, har, observations, page, sdk};
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
    /// An OpenAPI document, or the definitions of the vendor's API Explorer.
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
    /// The SHA-256 of the file in hex, or of all definitions in a folder; an unpacked package has none.
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
    match File::read(path)? {
        Some(file) => file.source(Some(contract)),
        None => folder(path),
    }
}

/// Opens the source at a path, if it is one that tells of an API by itself.
///
/// # Errors
/// When it cannot be read, or is nothing that a loader knows.
pub fn open(path: &Path) -> Result<Source, Findings> {
    match File::read(path)? {
        Some(file) => file.source(None),
        None => folder(path),
    }
}

/// The contract that a file or folder tells of, whatever it is.
///
/// What is named like a document is read as one, so that it is told what is wrong with it.
///
/// # Errors
/// When it cannot be read, or is nothing that a loader knows.
pub fn contract(path: &Path) -> Result<Contract, Findings> {
    let Some(file) = File::read(path)? else {
        return folder(path).map(|source| source.contract);
    };
    let extension = path.extension().and_then(|extension| extension.to_str());
    match file.contents {
        Contents::OpenApi => file.document(),
        Contents::Har | Contents::Observations | Contents::Other
            if matches!(extension, Some("json" | "yaml" | "yml")) =>
        {
            file.document()
        }
        _ => file.source(None).map(|source| source.contract),
    }
}

/// A folder: definitions, or a package that is unpacked or installed.
fn folder(path: &Path) -> Result<Source, Findings> {
    if explorer::is_folder(path) {
        let (contract, hash) = explorer::read_folder(path)?;
        return Ok(definitions(path.display().to_string(), hash, contract));
    }
    let (contract, about) = sdk::read(path)?;
    Ok(package(path.display().to_string(), None, contract, about))
}

fn definitions(file: String, hash: String, contract: Contract) -> Source {
    // An edition is kept in a folder that is named after its day.
    let day = file.rsplit(['/', '\\']).find(|name| !name.is_empty());
    let day = day.filter(|day| day.parse::<jiff::civil::Date>().is_ok());
    Source {
        origin: Origin {
            kind: Kind::OpenApi,
            language: Some(explorer::LANGUAGE.to_owned()),
            date: day.map(ToOwned::to_owned),
            version: None,
            sha256: Some(hash),
            file,
        },
        contract,
        examples: Vec::new(),
    }
}

fn package(file: String, sha256: Option<String>, contract: Contract, about: sdk::About) -> Source {
    Source {
        origin: Origin {
            kind: Kind::Sdk,
            file,
            language: Some(sdk::About::LANGUAGE.to_owned()),
            date: None,
            version: about.version,
            sha256,
        },
        contract,
        examples: Vec::new(),
    }
}

/// A file, read once.
struct File<'p> {
    path: &'p Path,
    name: String,
    bytes: Vec<u8>,
    contents: Contents,
}

impl<'p> File<'p> {
    /// Reads the file at a path; `None` when that is a folder.
    fn read(path: &'p Path) -> Result<Option<Self>, Findings> {
        if path.is_dir() {
            return Ok(None);
        }
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| {
            let message = format!("the source cannot be read: {error}");
            let help = "name a file or folder that exists and may be read";
            only(&name, Finding::error("unreadable", "", message, help))
        })?;
        Ok(Some(Self {
            path,
            name,
            contents: Contents::of(&bytes),
            bytes,
        }))
    }

    fn text(&self) -> Result<&str, Findings> {
        std::str::from_utf8(&self.bytes).map_err(|error| {
            let message = format!("cannot be read: {error}");
            let help = "check that the path is right, and that the file is UTF-8 text";
            only(&self.name, Finding::error("unreadable", "", message, help))
        })
    }

    fn document(&self) -> Result<Contract, Findings> {
        openapi::load_text(self.path, self.text()?)
    }

    /// What the file tells; traffic and observations tell it only against a contract.
    fn source(&self, against: Option<&Contract>) -> Result<Source, Findings> {
        let (name, bytes) = (&self.name, &self.bytes);
        match (self.contents, against) {
            (Contents::Archive, _) => {
                let (contract, about) = sdk::read_archive(name, bytes)?;
                let hash = Some(hash(bytes));
                Ok(package(name.clone(), hash, contract, about))
            }
            (Contents::Evidence, _) => Evidence::read(name, self.text()?),
            (Contents::Explorer, _) => {
                let contract = explorer::read(name, self.text()?)?;
                Ok(definitions(name.clone(), hash(bytes), contract))
            }
            (Contents::OpenApi, _) => {
                let contract = self.document()?;
                let version = contract.version.value().map(ToString::to_string);
                let mut source = self.told(Kind::OpenApi, contract);
                source.origin.version = version;
                Ok(source)
            }
            (Contents::Har, Some(contract)) => {
                let seen = har::read(name, bytes, Some(contract))?;
                Ok(self.told(Kind::Har, seen))
            }
            (Contents::Observations, Some(contract)) => {
                let seen = observations::read(name, bytes, contract)?;
                Ok(self.told(Kind::Observations, seen))
            }
            _ => {
                let page = page::read(name, bytes)?;
                let mut source = self.told(Kind::Page, page.contract);
                source.origin.language = Some(language(page.language).to_owned());
                source.origin.date = page.date.map(Into::into);
                source.examples = page.examples;
                Ok(source)
            }
        }
    }

    fn told(&self, kind: Kind, contract: Contract) -> Source {
        Source {
            origin: Origin {
                kind,
                file: self.name.clone(),
                language: None,
                date: None,
                version: None,
                sha256: Some(hash(&self.bytes)),
            },
            contract,
            examples: Vec::new(),
        }
    }
}

fn only(file: &str, finding: Finding) -> Findings {
    Findings::from_iter([finding.at(Place {
        file: file.to_owned(),
        line: 0,
        column: 0,
    })])
}

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// The code of a language, as `x-sources` has it.
fn language(language: page::Language) -> &'static str {
    match language {
        page::Language::Chinese => "zh",
        page::Language::English => "en",
    }
}
