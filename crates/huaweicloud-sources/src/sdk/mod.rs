//! The vendor's Python SDK, as a [`Contract`].
//!
//! A package is a folder (as installed, or the enclosing `site-packages`), a wheel or an sdist. Its
//! sources are parsed and never executed. They state operations with parameters, bodies and
//! responses, and models with their fields; values, bounds and defaults only in descriptions, of
//! which only unambiguous ones are used. A field is required if a constructor always sets it.
//! Formats, nulls, errors and descriptions are not stated, and remain unknown.

mod about;
mod assembly;
mod classes;
mod client;
mod operations;
mod package;
mod python;
mod regions;
mod schemas;
mod types;

use std::path::Path;

pub use about::About;

use api_contract::{
    Findings,
    model::Contract,
    sources::{Input, Kind, Service, Source, SourceReader},
};

/// The reader of packages.
pub struct Reader;

impl SourceReader for Reader {
    fn kind(&self) -> Kind {
        Kind::SDK_PYTHON
    }

    fn sniff(&self, input: &Input<'_>) -> bool {
        input.is_folder() || package::is_archive(input.bytes())
    }

    fn read(&self, input: &Input<'_>, _: Option<&Contract>) -> Result<Source, Findings> {
        let (contract, about) = match input.is_folder() {
            true => read(input.path())?,
            false => read_archive(input.name(), input.bytes())?,
        };
        let mut source = input.source(self.kind(), contract);
        source.origin.language = Some(About::LANGUAGE.to_owned());
        source.origin.version = about.version;
        source.service = Service {
            name: about.service,
            endpoints: about.endpoints,
        };
        Ok(source)
    }
}

/// Reads the package at a path.
///
/// # Errors
/// If it cannot be read, is truncated or too large, or contains no client or those of several
/// packages. A file in it that cannot be parsed does not fail: its facts are unknown, and it is
/// among [`Contract::problems`].
pub fn load(path: &Path) -> Result<Contract, Findings> {
    read(path).map(|(contract, _)| contract)
}

/// Reads the package at a path, with its name and version.
///
/// # Errors
/// See [`load`].
pub fn read(path: &Path) -> Result<(Contract, About), Findings> {
    assembly::contract(&path.display().to_string(), package::open(path)?)
}

/// Reads an archive that is already in memory.
///
/// # Errors
/// See [`load`].
pub fn read_archive(name: &str, bytes: &[u8]) -> Result<(Contract, About), Findings> {
    assembly::contract(name, package::unpack(name, bytes)?)
}
