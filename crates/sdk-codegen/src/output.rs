//! Compares generated files with those on disk, or replaces them, each whole or not at all.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fmt::{self, Write as _},
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use similar::TextDiff;

/// The line of documentation that every generated source has, and the first field of every catalog.
pub(crate) const MARK: &str =
    "Generated from the contract by `sdk-codegen`: changes here are overwritten.";

/// Prefix and suffix of files that are not yet moved to their final path.
const UNFINISHED: (&str, &str) = (".generated-", ".tmp");

/// The files that a run writes.
#[derive(Clone, Debug, Default)]
pub struct Output {
    files: BTreeMap<PathBuf, String>,
    folders: Vec<PathBuf>,
}

/// The error of a file that could not be read, compared or replaced.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be read or replaced (check that you may write in its folder)", path.display())]
pub struct OutputError {
    path: PathBuf,
    #[source]
    cause: io::Error,
}

/// A file on disk that differs from the generated one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The file.
    pub path: PathBuf,
    /// The text on disk; `None` if the file does not exist.
    pub found: Option<String>,
    /// The generated text; `None` if the file should not exist.
    pub expected: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.path.display().to_string();
        let diff = TextDiff::from_lines(
            self.found.as_deref().unwrap_or_default(),
            self.expected.as_deref().unwrap_or_default(),
        );
        let label = |there: bool, label: &str| {
            if there {
                format!("{label}/{name}")
            } else {
                "/dev/null".to_owned()
            }
        };
        let (old, new) = (
            label(self.found.is_some(), "on-disk"),
            label(self.expected.is_some(), "generated"),
        );
        write!(f, "{}", diff.unified_diff().header(&old, &new))
    }
}

impl Output {
    /// Adds a file.
    pub fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Claims a folder: sources and catalogs in it that carry the generator's mark and are not part of
    /// the output are removed. Other files are never touched.
    pub fn owns(&mut self, folder: impl Into<PathBuf>) {
        self.folders.push(folder.into());
    }

    /// Adds the files and folders of another output.
    pub fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
        self.folders.extend(other.folders);
    }

    /// Returns the files on disk that differ from the output; empty if all are up to date.
    ///
    /// # Errors
    /// Fails if a file exists and cannot be read.
    pub fn check(&self) -> Result<Vec<Difference>, OutputError> {
        let mut differences = Vec::new();
        for (path, text) in &self.files {
            let found = read(path)?;
            if found.as_deref() != Some(text) {
                let expected = Some(text.clone());
                differences.push(Difference {
                    path: path.clone(),
                    found,
                    expected,
                });
            }
        }
        for path in self.left_over()? {
            let found = read(&path)?;
            differences.push(Difference {
                path,
                found,
                expected: None,
            });
        }
        Ok(differences)
    }

    /// Writes files that differ and removes files that are left over. Each file is written beside
    /// its final path and moved there, so that an interrupted run leaves either the old or the new
    /// file.
    ///
    /// # Errors
    /// Fails if a file cannot be written; earlier files are replaced, later files are unchanged.
    pub fn write(&self) -> Result<Vec<Difference>, OutputError> {
        self.sweep()?;
        let differences = self.check()?;
        for difference in &differences {
            let path = &difference.path;
            if self.is_foreign(difference)? {
                return Err(OutputError {
                    path: path.clone(),
                    cause: io::Error::new(
                        io::ErrorKind::AlreadyExists,
                        "it was not generated; help: choose another folder, or move the file",
                    ),
                });
            }
            let result = match &difference.expected {
                Some(text) => replace(path, text),
                None => fs::remove_file(path),
            };
            result.map_err(|cause| OutputError {
                path: path.clone(),
                cause,
            })?;
        }
        Ok(differences)
    }

    /// Returns whether the path of a marked file has a file that was not generated.
    fn is_foreign(&self, difference: &Difference) -> Result<bool, OutputError> {
        let path = &difference.path;
        let is_marked = difference.expected.as_deref().is_some_and(has_mark);
        let is_owned = self
            .folders
            .iter()
            .any(|folder| path.parent() == Some(folder));
        Ok(is_marked && is_owned && difference.found.is_some() && !is_generated(path)?)
    }

    /// Removes temporary files of an interrupted run.
    fn sweep(&self) -> Result<(), OutputError> {
        let parents = self.files.keys().filter_map(|path| path.parent());
        let folders: BTreeSet<&Path> = parents.filter(|folder| folder.is_dir()).collect();
        for folder in folders {
            let failed = |cause| OutputError {
                path: folder.to_owned(),
                cause,
            };
            for entry in fs::read_dir(folder).map_err(failed)? {
                let entry = entry.map_err(failed)?;
                let name = entry.file_name();
                let name = name.to_string_lossy();
                if name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1) {
                    fs::remove_file(entry.path()).map_err(failed)?;
                }
            }
        }
        Ok(())
    }

    fn left_over(&self) -> Result<Vec<PathBuf>, OutputError> {
        let mut found = Vec::new();
        for folder in self.folders.iter().filter(|folder| folder.is_dir()) {
            let failed = |cause| OutputError {
                path: folder.clone(),
                cause,
            };
            for entry in fs::read_dir(folder).map_err(failed)? {
                let path = entry.map_err(failed)?.path();
                let extension = path.extension().and_then(OsStr::to_str);
                let can_be_marked = matches!(extension, Some("rs" | "json"));
                if can_be_marked && !self.files.contains_key(&path) && is_generated(&path)? {
                    found.push(path);
                }
            }
        }
        found.sort();
        Ok(found)
    }
}

/// Returns whether a file begins with the mark of generated files.
fn is_generated(path: &Path) -> Result<bool, OutputError> {
    Ok(has_mark(&read(path)?.unwrap_or_default()))
}

fn has_mark(text: &str) -> bool {
    let mut docs = text.lines().take_while(|line| line.starts_with("//!"));
    docs.any(|line| line.trim_start_matches("//!").trim() == MARK)
        || text.lines().next() == Some(&json_head())
}

/// Returns the first line of a JSON object that was generated: its beginning, and the mark.
pub(crate) fn json_head() -> String {
    format!("{{\"//\": \"{MARK}\",")
}

fn read(path: &Path) -> Result<Option<String>, OutputError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        // A file that is not text was not generated: it is reported as empty and replaced.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(Some(String::new())),
        Err(cause) => Err(OutputError {
            path: path.to_owned(),
            cause,
        }),
    }
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(UNFINISHED.0)
        .suffix(UNFINISHED.1)
        .tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map_or(0o644, |metadata| metadata.permissions().mode());
        fs::set_permissions(file.path(), fs::Permissions::from_mode(mode))?;
    }
    file.persist(path)?;
    Ok(())
}

/// Returns a text as a string of TOML.
pub(crate) fn toml_text(text: &str) -> String {
    let mut literal = String::from("\"");
    for next in text.chars() {
        match next {
            '"' | '\\' => literal.extend(['\\', next]),
            next if next.is_control() => _ = write!(literal, "\\u{:04X}", u32::from(next)),
            next => literal.push(next),
        }
    }
    literal.push('"');
    literal
}

/// Returns a text with the lines between two marker lines replaced; `None` if it lacks the markers.
pub(crate) fn replace_block(text: &str, begin: &str, end: &str, lines: &str) -> Option<String> {
    let start = text.find(begin)? + begin.len();
    let start = start + text[start..].find('\n')? + 1;
    let stop = start + text[start..].find(end)?;
    let stop = text[..stop].rfind('\n').map_or(start, |line| line + 1);
    Some(format!("{}{lines}{}", &text[..start], &text[stop..]))
}
