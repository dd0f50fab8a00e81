//! OpenAPI 3.0 and 3.1 documents, in JSON or YAML, in one file or several, as a [`Contract`].

mod files;
mod operations;
mod reader;
mod schemas;
mod security;

use std::path::Path;

use bumpalo::Bump;
use files::Files;
use reader::Reader as Document;

use crate::{
    Findings,
    document::{self, Node},
    model::{Contract, Lines},
    reader::{Input, Kind, Source, SourceReader},
};

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
                // A document that is not well formed is read, to report where.
                input.members().iter().any(is_version) || text.contains("\"openapi\"")
            }
            None => text.lines().any(names_a_version),
        }
    }

    fn read(&self, input: &Input<'_>, _: Option<&Contract>) -> Result<Source, Findings> {
        let contract = load_text(input.path(), input.text()?)?;
        let version = contract.version.value().map(ToString::to_string);
        let mut source = input.source(self.kind(), contract);
        source.origin.version = version;
        Ok(source)
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

/// Reads the document at a path with all its files: those that it refers to, or, when it refers to
/// none, the pieces that lie in `families/` and `schemas/` beside it.
///
/// References to URLs are not followed; what they lead to is unknown.
///
/// # Errors
/// When a file cannot be read or parsed, or is no OpenAPI document of version 3. What is wrong within
/// a document is no error: it is unknown, and among [`Contract::problems`].
pub fn load(path: &Path) -> Result<Contract, Findings> {
    let text = files::read(path)?;
    load_text(path, &text)
}

/// The same, where the text of the file at the path is already in memory.
fn load_text(path: &Path, text: &str) -> Result<Contract, Findings> {
    let arena = Bump::new();
    let mut files = Files::new(&arena);
    let root = files.parse_root(path, text)?;
    files.pieces(path, &root)?;
    Ok(read(&root, files))
}

/// Reads a document that is already in memory; references into other files lead to the unknown.
///
/// # Errors
/// As [`load`].
pub fn read_text(name: &str, text: &str) -> Result<Contract, Findings> {
    let arena = Bump::new();
    let mut files = Files::new(&arena);
    let root = files.parse_root(Path::new(name), text)?;
    files.closed = true;
    Ok(read(&root, files))
}

/// How to find the lines of a JSON text, for readers of other sources.
pub fn json_lines(text: &str) -> Lines {
    document::lines("a.json", text, &Node::NULL)
}

fn read<'t>(root: &Node<'t>, mut files: Files<'t>) -> Contract {
    files.follow(root);
    let mut reader = Document::new(root, &files);
    operations::read(&mut reader);
    security::read(&mut reader);
    schemas::drain(&mut reader);
    reader.finish()
}
