//! The vendor's Python SDK, as a [`Contract`].
//!
//! A package is a folder (as installed, or `site-packages` around it), a wheel or an sdist. Its sources
//! are parsed and never run. They tell operations with parameters, bodies and responses, and models
//! with their fields; values, bounds and defaults only in words, of which those are taken that
//! leave no doubt. What is required is what a constructor sets in any case. Formats, nulls, errors
//! and descriptions are not told, and stay unknown.

mod about;
mod assembly;
mod classes;
mod client;
mod operations;
mod package;
mod python;
mod schemas;
mod types;

use std::path::Path;

pub use about::About;

use api_contract::{
    Findings,
    model::Contract,
    sources::{Input, Kind, Source, SourceReader},
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
        Ok(source)
    }
}

/// Reads the package at a path.
///
/// # Errors
/// When it cannot be read, is truncated or too large, or holds no client or those of several
/// packages. A file in it that cannot be parsed is no error: its facts are unknown, and it is among
/// [`Contract::problems`].
pub fn load(path: &Path) -> Result<Contract, Findings> {
    read(path).map(|(contract, _)| contract)
}

/// Reads the package at a path, and what it calls itself.
///
/// # Errors
/// As [`load`].
pub fn read(path: &Path) -> Result<(Contract, About), Findings> {
    assembly::contract(&path.display().to_string(), package::open(path)?)
}

/// Reads an archive that is already in memory.
///
/// # Errors
/// As [`load`].
pub fn read_archive(name: &str, bytes: &[u8]) -> Result<(Contract, About), Findings> {
    assembly::contract(name, package::unpack(name, bytes)?)
}
