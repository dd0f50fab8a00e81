//! Definitions of the vendor's API Explorer, as a [`Contract`].
//!
//! A definition describes one operation in the format of Swagger 2.0, or of OpenAPI 3.0 under
//! `components`, inside an envelope that names the product. A service is a folder of definitions.
//!
//! Statuses, names, types, formats, bounds, defaults, patterns, `required` and enums are facts.
//! Values that only a description lists are read from its bullets. Bounds that are defaults of the
//! vendor's tooling are unknown, and so are targets of references that a definition does not
//! include.

mod bounds;
mod definition;
mod media;
mod operations;
mod schemas;
mod service;
mod values;
mod words;

use std::{fs, path::Path};

use crate::joined::{self, twice};
use api_contract::{
    Finding, Findings, Place,
    model::{Contract, Listing, Operation},
    sources::{Input, Kind, Service, Source, SourceReader},
};
use definition::Definition;
use schemas::Shared;
use sha2::{Digest, Sha256};

/// The language of the vendor's descriptions.
const LANGUAGE: &str = "zh";

/// A field that only the envelope of a definition has.
const SERVICE_FIELD: &str = "product_short";

/// The reader of definitions.
pub struct Reader;

impl SourceReader for Reader {
    fn kind(&self) -> Kind {
        Kind::OPENAPI
    }

    fn sniff(&self, input: &Input<'_>) -> bool {
        match input.is_folder() {
            true => is_folder(input.path()),
            false => input.has_field(SERVICE_FIELD),
        }
    }

    fn read(&self, input: &Input<'_>, _: Option<&Contract>) -> Result<Source, Findings> {
        let files = match input.is_folder() {
            true => texts(input.path())?,
            false => vec![(input.name().to_owned(), input.text()?.to_owned())],
        };
        let all = read_all(input.name(), files)?;
        let hash = input.sha256().unwrap_or(all.hash);
        let mut source = input.source(self.kind(), all.contract);
        source.service = all.service;
        source.is_edition = source.contract.operations.items.len() > 1;
        source.origin.language = Some(LANGUAGE.to_owned());
        source.origin.sha256 = Some(hash);
        // An edition is kept in a folder that is named after its day.
        let day = input.path().file_name().and_then(|name| name.to_str());
        let day = day.filter(|day| day.parse::<jiff::civil::Date>().is_ok());
        source.origin.date = day.map(ToOwned::to_owned);
        Ok(source)
    }
}

/// Reads one definition.
///
/// # Errors
/// If the text is not JSON, or describes no operation.
pub fn read(name: &str, text: &str) -> Result<Contract, Findings> {
    Ok(read_all(name, vec![(name.to_owned(), text.to_owned())])?.contract)
}

/// Returns whether a folder contains definitions.
fn is_folder(path: &Path) -> bool {
    let files = files(path).unwrap_or_default();
    let mut inputs = files.iter().filter_map(|path| Input::read(path).ok());
    inputs.any(|input| input.has_field(SERVICE_FIELD))
}

/// Reads a folder of definitions; also returns the SHA-256 of all their names and texts.
///
/// # Errors
/// If the folder or a file in it cannot be read, or a file is not a definition.
pub fn read_folder(path: &Path) -> Result<(Contract, String), Findings> {
    let all = read_all(&path.display().to_string(), texts(path)?)?;
    Ok((all.contract, all.hash))
}

/// Returns the names and texts of all definitions of a folder.
fn texts(path: &Path) -> Result<Vec<(String, String)>, Findings> {
    let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
        let help = "check that the file is UTF-8 text that may be read";
        let message = format!("cannot be read: {error}");
        only(&path.display().to_string(), "unreadable", message, help)
    };
    let mut definitions = Vec::new();
    for file in files(path).map_err(|error| unreadable(path, &error))? {
        let text = fs::read_to_string(&file).map_err(|error| unreadable(&file, &error))?;
        definitions.push((file.display().to_string(), text));
    }
    Ok(definitions)
}

/// Returns the JSON files of a folder, in the order of their names.
fn files(path: &Path) -> std::io::Result<Vec<std::path::PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
            && path.is_file()
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The facts of definitions that are read as one source.
struct All {
    contract: Contract,
    service: Service,
    /// The SHA-256 of all names and texts.
    hash: String,
}

fn read_all(name: &str, files: Vec<(String, String)>) -> Result<All, Findings> {
    let mut contract = Contract::new(name);
    let mut service = Service::default();
    let mut hash = Sha256::new();
    let mut shared = Shared::default();
    let mut operations: Vec<Operation> = Vec::new();
    let mut more = Vec::new();
    for (file, text) in &files {
        let base = Path::new(file).file_name().unwrap_or_default();
        hash.update(base.as_encoded_bytes());
        hash.update([0]);
        hash.update(text);
        hash.update([0]);
        let definition = Definition::read(&mut contract, file, text)?;
        service::add(&mut service, file, &definition)?;
        for operation in operations::read(&mut contract, &mut shared, &definition) {
            let known = operations.iter();
            let known = { known.enumerate() }.find(|(_, known)| same_call(known, &operation));
            match known {
                None => operations.push(operation),
                // The vendor corrected the spelling of a name; the definition with the old one
                // remains.
                Some((_, known)) if same_id(known, &operation) => {}
                Some((first, known)) => {
                    let finding = twice("explorer-joined", known, &operation);
                    contract.problems.push(finding.at(place(file)));
                    more.push((first, operation));
                }
            }
        }
    }
    if operations.is_empty() {
        let help = "name a definition of the API Explorer, or a folder of them";
        return Err(only(
            name,
            "explorer",
            "no operation is in it".to_owned(),
            help,
        ));
    }
    joined::join_all(&mut contract, &mut operations, more);
    contract.operations = Listing::partial(operations);
    contract.unify();
    Ok(All {
        contract,
        service,
        hash: hex::encode(hash.finalize()),
    })
}

fn same_call(one: &Operation, other: &Operation) -> bool {
    one.method == other.method && one.path == other.path
}

fn same_id(one: &Operation, other: &Operation) -> bool {
    let id = |operation: &Operation| operation.id.value().map(|id| id.to_ascii_lowercase());
    id(one) == id(other)
}

fn only(file: &str, rule: &'static str, message: String, help: &str) -> Findings {
    Findings::from_iter([Finding::error(rule, "", message, help).at(place(file))])
}

fn place(file: &str) -> Place {
    Place {
        file: file.to_owned(),
        line: 0,
        column: 0,
    }
}
