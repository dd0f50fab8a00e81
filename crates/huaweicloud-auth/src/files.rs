//! Configuration files in `~/.huaweicloud`, or where a variable points to.

use std::{
    fs::{File, Metadata},
    io::{self, Read},
    path::{Path, PathBuf},
};

use crate::env::Lookup;

/// The location of a file: the given path, the path in a variable, or a file in the home directory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Location {
    pub(crate) path: Option<PathBuf>,
    pub(crate) home: Option<PathBuf>,
}

/// A file that was read.
#[derive(Debug)]
pub(crate) struct Contents {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
    /// A permission of the file that should be removed.
    pub(crate) warning: Option<String>,
}

/// An error for a file that could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileError {
    #[error("the home directory is unknown; help: set {variable} to the path of the file")]
    NoHome { variable: &'static str },
    #[error("the file {} does not exist", path.display())]
    NotFound { path: PathBuf },
    #[error("{} cannot be read", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{}, to which {variable} points, cannot be read", path.display())]
    UnreadableFromVariable {
        path: PathBuf,
        variable: &'static str,
        source: io::Error,
    },
    #[error(
        "{} can be modified by every user of this machine; help: chmod o-w {}",
        path.display(),
        writable.display()
    )]
    WritableByOthers { path: PathBuf, writable: PathBuf },
}

impl Location {
    /// Reads the file. A missing file in the home directory is [`FileError::NotFound`].
    pub(crate) fn read(
        &self,
        lookup: &Lookup,
        variable: &'static str,
        name: &str,
    ) -> Result<Contents, FileError> {
        if let Some(path) = self.path.clone() {
            return match open(&path) {
                Ok(file) => check(path, file),
                Err(source) => Err(FileError::Unreadable { path, source }),
            };
        }
        if let Some(path) = lookup.text(variable).map(PathBuf::from) {
            return match open(&path) {
                Ok(file) => check(path, file),
                Err(source) => Err(FileError::UnreadableFromVariable {
                    path,
                    variable,
                    source,
                }),
            };
        }
        let home = self.home.clone().or_else(std::env::home_dir);
        let home = home.ok_or(FileError::NoHome { variable })?;
        let path = home.join(".huaweicloud").join(name);
        match open(&path) {
            Ok(file) => check(path, file),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(FileError::NotFound { path })
            }
            Err(source) => Err(FileError::Unreadable { path, source }),
        }
    }
}

impl FileError {
    /// Returns whether the file is merely missing, in a place where it is optional.
    pub(crate) fn is_not_found(&self) -> bool {
        matches!(self, Self::NoHome { .. } | Self::NotFound { .. })
    }

    /// Returns the error of the operating system, which the message does not include.
    pub(crate) fn into_source(self) -> Option<io::Error> {
        match self {
            Self::NoHome { .. } | Self::NotFound { .. } | Self::WritableByOthers { .. } => None,
            Self::Unreadable { source, .. } | Self::UnreadableFromVariable { source, .. } => {
                Some(source)
            }
        }
    }
}

/// The largest file, in bytes. A device such as `/dev/zero` has no end.
const LARGEST: u64 = 1024 * 1024;

/// Reads the text and the permissions through one handle, so that both belong to the same file.
fn open(path: &Path) -> io::Result<(String, Metadata)> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    let mut bytes = Vec::new();
    file.by_ref().take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        let message = format!("it is larger than {LARGEST} bytes");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    // The error of the conversion would hold what was read.
    let invalid = |_| io::Error::new(io::ErrorKind::InvalidData, "it is not valid UTF-8");
    Ok((String::from_utf8(bytes).map_err(invalid)?, metadata))
}

/// Rejects a file that every user can modify or replace. A file that its group can modify is only
/// reported, because many systems give each user a group of its own.
fn check(path: PathBuf, (text, metadata): (String, Metadata)) -> Result<Contents, FileError> {
    if !metadata.is_file() {
        return Ok(Contents {
            path,
            text,
            warning: None,
        });
    }
    if permissions::is_writable_by_others(&metadata) {
        let writable = path.clone();
        return Err(FileError::WritableByOthers { path, writable });
    }
    if let Some(directory) = path.parent().filter(|path| !path.as_os_str().is_empty())
        && std::fs::metadata(directory).is_ok_and(|data| permissions::can_others_replace_in(&data))
    {
        let writable = directory.to_owned();
        return Err(FileError::WritableByOthers { path, writable });
    }
    let warning = permissions::is_writable_by_group(&metadata).then(|| {
        let shown = path.display();
        format!("{shown} can be modified by its group; help: chmod g-w {shown}")
    });
    Ok(Contents {
        path,
        text,
        warning,
    })
}

#[cfg(unix)]
mod permissions {
    //! The permission bits of Unix.

    use std::{fs::Metadata, os::unix::fs::MetadataExt};

    const GROUP_WRITE: u32 = 0o020;
    const OTHERS_WRITE: u32 = 0o002;
    /// In a directory with this bit, only the owner of a file can replace it.
    const STICKY: u32 = 0o1000;

    pub(super) fn is_writable_by_others(metadata: &Metadata) -> bool {
        metadata.mode() & OTHERS_WRITE != 0
    }

    pub(super) fn is_writable_by_group(metadata: &Metadata) -> bool {
        metadata.mode() & GROUP_WRITE != 0
    }

    pub(super) fn can_others_replace_in(directory: &Metadata) -> bool {
        directory.mode() & (OTHERS_WRITE | STICKY) == OTHERS_WRITE
    }
}

#[cfg(not(unix))]
mod permissions {
    //! Other systems have access control lists, which are not checked.

    use std::fs::Metadata;

    pub(super) fn is_writable_by_others(_: &Metadata) -> bool {
        false
    }

    pub(super) fn is_writable_by_group(_: &Metadata) -> bool {
        false
    }

    pub(super) fn can_others_replace_in(_: &Metadata) -> bool {
        false
    }
}
