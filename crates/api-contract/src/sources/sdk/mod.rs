//! The vendor's Python SDK, as a [`Contract`].
//!
//! A package is a folder (as installed, or `site-packages` around it), a wheel or an sdist. Its sources
//! are parsed and never run. They tell operations with parameters, bodies and answers, and models with
//! their members; values, bounds and defaults only in words, of which those are taken that leave no
//! doubt. What is required is what a constructor sets in any case. Formats, nulls, errors and
//! descriptions are not told, and stay unknown.

mod about;
mod assembly;
mod classes;
mod client;
mod operations;
mod package;
mod prose;
mod python;
mod schemas;
mod types;

use std::{
    ffi::OsStr,
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
};

pub use about::About;

use crate::{Findings, model::Contract};

/// Whether a path looks like a package of an SDK: an archive, or a folder with a client and models.
pub fn looks_like_sdk(path: &Path) -> bool {
    if !path.is_dir() {
        let mut start = Vec::new();
        let read = File::open(path).and_then(|file| file.take(4).read_to_end(&mut start));
        return read.is_ok() && package::is_archive(&start);
    }
    // The folder of a version holds both; it is two levels into an unpacked archive or `site-packages`.
    let mut folders = vec![path.to_owned()];
    for _ in 0..=3 {
        if folders.iter().any(|folder| is_version(folder)) {
            return true;
        }
        folders = folders.iter().flat_map(|folder| children(folder)).collect();
    }
    false
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    folders.map(|entry| entry.path()).collect()
}

fn is_version(folder: &Path) -> bool {
    let mut entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let client = |name: &OsStr| name.to_string_lossy().ends_with("_client.py");
    folder.join("model").is_dir() && entries.any(|entry| client(&entry.file_name()))
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
