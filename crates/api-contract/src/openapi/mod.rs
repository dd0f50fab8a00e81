//! OpenAPI 3.0 and 3.1 documents, in JSON or YAML, in one file or several, as a [`Contract`].

mod components;
mod operations;
mod reader;
mod schemas;
mod security;

use std::{path::Path, sync::Arc};

use openapi_document::{Document, Loader, Tree, tree::Node};

use crate::{
    Finding, Findings, Level, Place,
    model::{Contract, Lines},
    reader::{Input, Kind, Source, SourceReader},
};

/// A document with one of these fields is a contract, with or without a version.
const PARTS: [&str; 3] = ["paths", "webhooks", "components"];

/// The reader of OpenAPI documents.
pub(crate) struct Reader;

impl SourceReader for Reader {
    fn kind(&self) -> Kind {
        Kind::OPENAPI
    }

    fn sniff(&self, input: &Input<'_>) -> bool {
        if input.has_extension(&["json", "yaml", "yml"]) {
            return true;
        }
        let text = input.text().unwrap_or_default();
        match input.json() {
            Some(text) => {
                let is_version = |name: &String| matches!(name.as_str(), "openapi" | "swagger");
                // A malformed document is read, to report the place of the error.
                input.properties().iter().any(is_version) || text.contains("\"openapi\"")
            }
            None => text.lines().any(names_a_version),
        }
    }

    fn read(&self, input: &Input<'_>, _: Option<&Contract>) -> Result<Source, Findings> {
        let loader = Loader::within(input.root());
        let contract = read(&loader.load_text(input.path(), input.text()?)?)?;
        let version = contract.version.value().map(ToString::to_string);
        let mut source = input.source(self.kind(), contract);
        source.origin.version = version;
        Ok(source)
    }
}

/// Returns whether a line of YAML is the field that every OpenAPI document has.
fn names_a_version(line: &str) -> bool {
    ["openapi", "swagger"].iter().any(|name| {
        let line = line.trim_start_matches(['"', '\'']);
        let rest = line.strip_prefix(name);
        rest.is_some_and(|rest| rest.trim_start_matches(['"', '\'']).starts_with(':'))
    })
}

/// Reads the document at a path with all its files: those that it refers to, or, if it refers to
/// none, the pieces in `families/` and `schemas/` beside it.
///
/// References to URLs are not followed; their targets are unknown.
///
/// # Errors
/// If a file cannot be read or parsed, or is not an OpenAPI document of version 3. Errors within a
/// document do not fail: the facts are unknown, and the errors are among [`Contract::problems`].
pub fn load(path: &Path) -> Result<Contract, Findings> {
    load_within(path, None)
}

/// Reads the document at a path like [`load`]; references to files must not leave the root folder,
/// or, if there is none, the folder of the document.
///
/// # Errors
/// As [`load`].
pub fn load_within(path: &Path, root: Option<&Path>) -> Result<Contract, Findings> {
    read(&Loader::within(root).load(path)?)
}

/// Reads a document that is already in memory; references into other files are unknown.
///
/// # Errors
/// As [`load`].
pub fn read_text(name: &str, text: &str) -> Result<Contract, Findings> {
    read(&Loader::new().read_text(name, text)?)
}

/// Returns a lookup of lines in a JSON text, for readers of other sources.
pub fn json_lines(text: &str) -> Lines {
    match Tree::parse("a.json", text) {
        Ok(tree) => Lines::Lookup(Arc::new(tree)),
        Err(_) => Lines::None,
    }
}

/// Reads a document that is already loaded.
///
/// # Errors
/// If it is not an OpenAPI document of version 3.
pub fn read(document: &Document) -> Result<Contract, Findings> {
    let Some(file) = document.files().first() else {
        return Ok(Contract::new(""));
    };
    let root = file.tree.root();
    let place = Place {
        file: file.name.clone(),
        line: 0,
        column: 0,
    };
    supported(root).map_err(|error| {
        let help = "give a document of OpenAPI 3.0 or 3.1; a converter turns Swagger 2.0 into it";
        let finding = Finding::error("version", "/openapi", error.to_string(), help);
        Findings::from_iter([finding.at(place.clone())])
    })?;
    let mut reader = reader::Reader::new(document);
    if root.get("openapi").is_none() {
        let message = "the document does not say its OpenAPI version, and is read as 3.0";
        let help = "say which it is: openapi: \"3.0.3\"";
        let finding = Finding::new(Level::Info, "version", "", message, help);
        reader.contract.problems.insert(0, finding.at(place));
    }
    operations::read(&mut reader);
    security::read(&mut reader);
    schemas::drain(&mut reader);
    Ok(reader.finish())
}

/// The reasons why a document is not supported.
#[derive(Debug, thiserror::Error)]
enum Unsupported {
    #[error("the document is Swagger 2.0, which is not read")]
    Swagger,
    #[error("the document does not say its OpenAPI version")]
    NoVersion,
    #[error("the document is OpenAPI {0}, which is not read")]
    Version(String),
    #[error("`openapi` is {0}, not a version in quotes")]
    NotText(&'static str),
}

fn supported(root: Node<'_>) -> Result<(), Unsupported> {
    if root.get("swagger").is_some() {
        return Err(Unsupported::Swagger);
    }
    match root.get("openapi") {
        None if PARTS.iter().any(|part| root.get(part).is_some()) => Ok(()),
        None => Err(Unsupported::NoVersion),
        Some(version) => match version.text() {
            Some(text) if text.starts_with("3.") => Ok(()),
            Some(text) => Err(Unsupported::Version(text.to_owned())),
            None => Err(Unsupported::NotText(version.kind())),
        },
    }
}
