//! The input at a path: a folder, or a file that is read once.

use std::{
    cell::OnceCell,
    fmt, fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde::{
    Deserializer,
    de::{IgnoredAny, MapAccess, Visitor},
};
use sha2::{Digest, Sha256};

use super::{Kind, Origin, Service, Source};
use crate::{Finding, Findings, Place, model::Contract};

/// The input at a path.
#[derive(Debug)]
pub struct Input<'p> {
    path: &'p Path,
    root: Option<PathBuf>,
    name: String,
    /// `None` for a folder.
    bytes: Option<Vec<u8>>,
    properties: OnceCell<Vec<String>>,
}

impl<'p> Input<'p> {
    /// Reads the file at a path, or notes that it is a folder.
    ///
    /// # Errors
    /// If nothing is at the path, or it cannot be read.
    pub fn read(path: &'p Path) -> Result<Self, Findings> {
        let bytes = match path.is_dir() {
            true => None,
            false => Some(read(path).map_err(|error| {
                let message = format!("the source cannot be read: {error}");
                let help = "name a file or folder that exists and may be read";
                finding(
                    &path.display().to_string(),
                    Finding::error("unreadable", "", message, help),
                )
            })?),
        };
        Ok(Self {
            path,
            root: None,
            name: path.display().to_string(),
            bytes,
            properties: OnceCell::new(),
        })
    }

    /// Sets the folder that references to other files must not leave.
    pub(super) fn within(mut self, root: Option<&Path>) -> Self {
        self.root = root.map(Path::to_owned);
        self
    }

    /// Returns the folder that references to other files must not leave, if one was given.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }

    /// Returns the path, as it was given.
    pub fn path(&self) -> &'p Path {
        self.path
    }

    /// Returns the path as text, for findings.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns whether it is a folder.
    pub fn is_folder(&self) -> bool {
        self.bytes.is_none()
    }

    /// Returns whether the name has one of these extensions.
    pub fn has_extension(&self, extensions: &[&str]) -> bool {
        let extension = self
            .path
            .extension()
            .and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| extensions.contains(&extension))
    }

    /// Returns the bytes of a file; none for a folder.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.as_deref().unwrap_or_default()
    }

    /// Returns the text of a file.
    ///
    /// # Errors
    /// If it is not valid UTF-8.
    pub fn text(&self) -> Result<&str, Findings> {
        std::str::from_utf8(self.bytes()).map_err(|error| {
            let message = format!("cannot be read: {error}");
            let help = "check that the path is right, and that the file is UTF-8 text";
            finding(&self.name, Finding::error("unreadable", "", message, help))
        })
    }

    /// Returns the names of the top-level fields if the file is a JSON object; for a malformed one
    /// those before the error.
    pub fn properties(&self) -> &[String] {
        self.properties.get_or_init(|| {
            let mut names = Vec::new();
            if let Some(text) = self.json() {
                let mut reader = serde_json::Deserializer::from_str(text);
                // The error is reported by the reader of the file.
                let _ = reader.deserialize_map(FieldNames(&mut names));
            }
            names
        })
    }

    /// Returns whether the file is a JSON object with a field of this name.
    pub fn has_field(&self, name: &str) -> bool {
        self.properties().iter().any(|property| property == name)
    }

    /// Returns the text of a file that begins like a JSON object.
    pub fn json(&self) -> Option<&str> {
        let text = std::str::from_utf8(self.bytes()).ok()?;
        let text = text.trim_start_matches('\u{feff}').trim_start();
        text.starts_with('{').then_some(text)
    }

    /// Returns the SHA-256 of a file in hex; `None` for a folder.
    pub fn sha256(&self) -> Option<String> {
        let bytes = self.bytes.as_ref()?;
        Some(hex::encode(Sha256::digest(bytes)))
    }

    /// Creates a source of this input with the given contract.
    ///
    /// Of the origin only kind, file and hash are known, and of the service nothing.
    pub fn source(&self, kind: Kind, contract: Contract) -> Source {
        Source {
            origin: Origin {
                kind,
                file: self.name.clone(),
                language: None,
                date: None,
                version: None,
                sha256: self.sha256(),
            },
            service: Service::default(),
            contract,
            is_edition: false,
            examples: Vec::new(),
        }
    }

    /// Returns the error that the input cannot be read without a contract.
    pub(crate) fn needs_contract(&self, what: &str) -> Findings {
        let message = format!("{what} say something only beside a contract");
        let help = "compare them with one: `drift CONTRACT --source FILE`";
        finding(&self.name, Finding::error("no-contract", "", message, help))
    }
}

/// The maximum size of a source in bytes.
const LARGEST: u64 = 512 << 20;

/// Reads a file of limited size. A device may have no end.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        let message = format!("it has more than {LARGEST} bytes");
        return Err(io::Error::other(message));
    }
    Ok(bytes)
}

/// Returns a finding about a file as a whole.
pub(super) fn finding(file: &str, finding: Finding) -> Findings {
    Findings::from_iter([finding.at(Place {
        file: file.to_owned(),
        line: 0,
        column: 0,
    })])
}

/// Collects the names of an object's fields.
struct FieldNames<'f>(&'f mut Vec<String>);

impl<'t> Visitor<'t> for FieldNames<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a document")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            self.0.push(name);
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
