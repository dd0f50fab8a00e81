//! The files of an SDK package: a directory, a wheel or an sdist. Archives are read in memory; nothing
//! is written, and sizes are limited.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Cursor, Read},
    path::Path,
};

use flate2::read::GzDecoder;
use tar::Archive;
use zip::ZipArchive;

use super::regions;
use api_contract::{Finding, Findings, Place};

/// The relevant sources of a package, and the files that were not read.
#[derive(Debug)]
pub(super) struct Package {
    /// Its path, as given.
    name: String,
    /// Client modules, models and metadata: their bytes by path, with `/`.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) problems: Vec<Finding>,
    entries: usize,
    size: u64,
}

const MEGABYTE: u64 = 1 << 20;
/// The maximum size of a file in bytes.
const LARGEST_FILE: u64 = 32 * MEGABYTE;
/// The maximum size of an archive, and of the kept files of a package, in bytes.
const LARGEST_PACKAGE: u64 = 256 * MEGABYTE;
/// The maximum number of entries of an archive, or files in a directory.
const MOST_ENTRIES: usize = 50_000;
/// The maximum depth at which a directory is searched.
const DEEPEST: usize = 8;

/// Returns a finding about a package or one of its files.
pub(super) fn unreadable(file: &str, message: String) -> Finding {
    let help = "give a package of the vendor's Python SDK: its folder, its wheel or its sdist";
    Finding::error("sdk-package", "", message, help).at(Place {
        file: file.to_owned(),
        ..Place::default()
    })
}

/// Reads the package at a path.
pub(super) fn open(path: &Path) -> Result<Package, Findings> {
    let mut package = Package::named(&path.display().to_string());
    let read = match fs::metadata(path) {
        Ok(data) if data.is_dir() => {
            package.beside(path);
            package.directory(path, "", 0)
        }
        Ok(_) => File::open(path).and_then(|file| {
            let bytes = limited(file, LARGEST_PACKAGE)?;
            package.archive(&bytes)
        }),
        Err(error) => Err(error),
    };
    package.done(read)
}

/// Reads a package that is already in memory.
pub(super) fn unpack(name: &str, bytes: &[u8]) -> Result<Package, Findings> {
    let mut package = Package::named(name);
    let read = package.archive(bytes);
    package.done(read)
}

/// Returns whether bytes begin like an archive that may contain a package.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    is_zip(bytes) || is_gzip(bytes)
}

fn is_zip(bytes: &[u8]) -> bool {
    // The second is the beginning of an empty archive.
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

impl Package {
    fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            files: BTreeMap::new(),
            problems: Vec::new(),
            entries: 0,
            size: 0,
        }
    }

    fn done(self, read: io::Result<()>) -> Result<Self, Findings> {
        match read {
            Ok(()) => Ok(self),
            Err(error) => Err(std::iter::once(unreadable(
                &self.name,
                format!("the package cannot be read: {error}"),
            ))
            .collect()),
        }
    }

    fn directory(&mut self, folder: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            self.count()?;
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let path = format!("{prefix}{name}");
            let kind = entry.file_type()?;
            if kind.is_dir() && depth < DEEPEST && !name.starts_with('.') {
                self.directory(&entry.path(), &format!("{path}/"), depth + 1)?;
            } else if kind.is_file() && is_wanted(&path) {
                let bytes = File::open(entry.path()).and_then(|file| limited(file, LARGEST_FILE));
                self.keep(path, bytes)?;
            }
        }
        Ok(())
    }

    /// Adds the metadata that an installer, or an unpacked sdist, stores beside the folder of a
    /// package.
    fn beside(&mut self, folder: &Path) {
        let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
            return;
        };
        let name = name.to_string_lossy();
        let mut found = vec!["PKG-INFO".to_owned()];
        for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
            let entry = entry.file_name().to_string_lossy().into_owned();
            let version = entry
                .strip_prefix(&*name)
                .and_then(|rest| rest.strip_prefix('-'));
            if version.is_some_and(|version| version.ends_with(".dist-info")) {
                found.push(format!("{entry}/METADATA"));
            }
        }
        found.sort();
        for path in found {
            let bytes = File::open(parent.join(&path)).and_then(|file| limited(file, MEGABYTE));
            if let Ok(bytes) = bytes {
                self.files.entry(path).or_insert(bytes);
            }
        }
    }

    fn archive(&mut self, bytes: &[u8]) -> io::Result<()> {
        if is_zip(bytes) {
            self.wheel(bytes)
        } else if is_gzip(bytes) {
            self.sdist(bytes)
        } else {
            Err(io::Error::other("it is neither a zip nor a tar.gz archive"))
        }
    }

    fn wheel(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut archive = ZipArchive::new(Cursor::new(bytes))?;
        for index in 0..archive.len() {
            self.count()?;
            let mut entry = match archive.by_index(index) {
                Ok(entry) => entry,
                Err(error) => {
                    let path = format!("{}/entry {index}", self.name);
                    let message = format!("the entry cannot be read: {error}");
                    self.problems.push(unreadable(&path, message));
                    continue;
                }
            };
            let path = entry.name().map(std::borrow::Cow::into_owned);
            let path = path.unwrap_or_default();
            if entry.is_file() && is_wanted(&path) {
                let bytes = limited(&mut entry, LARGEST_FILE);
                if bytes.is_err() {
                    // The bytes were unpacked, too: entries may overlap, and all be large.
                    self.spend(LARGEST_FILE)?;
                }
                self.keep(path, bytes)?;
            }
        }
        Ok(())
    }

    fn sdist(&mut self, bytes: &[u8]) -> io::Result<()> {
        // Beyond the limit the archive ends too early, which is reported as an error.
        let unpacked = GzDecoder::new(bytes).take(LARGEST_PACKAGE);
        let mut archive = Archive::new(unpacked);
        for entry in archive.entries()? {
            self.count()?;
            let mut entry = entry?;
            let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            if entry.header().entry_type().is_file() && is_wanted(&path) {
                let bytes = limited(&mut entry, LARGEST_FILE)?;
                self.keep(path, Ok(bytes))?;
            }
        }
        // A checksum stands after the last entry.
        io::copy(&mut archive.into_inner(), &mut io::sink()).map(|_| ())
    }

    fn count(&mut self) -> io::Result<()> {
        self.entries += 1;
        if self.entries > MOST_ENTRIES {
            let message = format!("it has more than {MOST_ENTRIES} files");
            return Err(io::Error::other(message));
        }
        Ok(())
    }

    /// Counts bytes that were read; fails if there are too many.
    fn spend(&mut self, bytes: u64) -> io::Result<()> {
        self.size += bytes;
        if self.size > LARGEST_PACKAGE {
            return Err(io::Error::other("it is larger than any SDK"));
        }
        Ok(())
    }

    /// Keeps a file. One that cannot be read is reported, and only its own facts are lost.
    fn keep(&mut self, path: String, bytes: io::Result<Vec<u8>>) -> io::Result<()> {
        match bytes {
            Ok(bytes) => {
                self.spend(bytes.len() as u64)?;
                self.files.insert(path, bytes);
            }
            Err(error) => {
                let place = self.place(&path);
                let message = format!("the file cannot be read: {error}");
                self.problems.push(unreadable(&place, message));
            }
        }
        Ok(())
    }

    /// Returns the name of a file of the package in places.
    pub(super) fn place(&self, path: &str) -> String {
        format!("{}/{path}", self.name.trim_end_matches('/'))
    }
}

/// Returns whether a file may contain facts. Paths that lead out of the package do not.
fn is_wanted(path: &str) -> bool {
    let mut parts = path.split('/');
    let file = path.rsplit('/').next().unwrap_or_default();
    let safe = parts.all(|part| !part.is_empty() && part != "..");
    let model = file.ends_with(".py") && path.rsplit('/').nth(1) == Some("model");
    let is_metadata = matches!(file, "METADATA" | "PKG-INFO");
    safe && (model || file.ends_with("_client.py") || regions::is_list(path) || is_metadata)
}

/// Returns all bytes of a reader, or an error if there are too many.
fn limited(reader: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        let message = format!("it is larger than {} MB", most / MEGABYTE);
        return Err(io::Error::other(message));
    }
    Ok(bytes)
}
