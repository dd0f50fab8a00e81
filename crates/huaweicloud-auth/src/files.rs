//! Files in the folder `.huaweicloud` of the home folder, or wherever a variable says.

use std::{io, path::PathBuf};

use crate::env::Lookup;

/// Which file to read: the one given, the one that a variable names, or that in the home folder.
#[derive(Debug, Clone, Default)]
pub(crate) struct Location {
    pub(crate) path: Option<PathBuf>,
    pub(crate) home: Option<PathBuf>,
}

/// A file that could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unread {
    #[error("the home folder is not known: name the file with {variable}")]
    NoHome { variable: &'static str },
    #[error("there is no file {}", path.display())]
    NotThere { path: PathBuf },
    #[error("{} cannot be read", path.display())]
    Failed { path: PathBuf, source: io::Error },
    #[error("{} is named by {variable} and cannot be read", path.display())]
    Misnamed {
        path: PathBuf,
        variable: &'static str,
        source: io::Error,
    },
}

impl Location {
    /// Reads the file. That there is none is a failure only where it was named.
    pub(crate) fn read(
        &self,
        lookup: &Lookup,
        variable: &'static str,
        name: &str,
    ) -> Result<(PathBuf, String), Unread> {
        if let Some(path) = self.path.clone() {
            return match std::fs::read_to_string(&path) {
                Ok(text) => Ok((path, text)),
                Err(source) => Err(Unread::Failed { path, source }),
            };
        }
        if let Some(path) = lookup.text(variable).map(PathBuf::from) {
            return match std::fs::read_to_string(&path) {
                Ok(text) => Ok((path, text)),
                Err(source) => Err(Unread::Misnamed {
                    path,
                    variable,
                    source,
                }),
            };
        }
        let home = self.home.clone().or_else(std::env::home_dir);
        let home = home.ok_or(Unread::NoHome { variable })?;
        let path = home.join(".huaweicloud").join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok((path, text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Unread::NotThere { path }),
            Err(source) => Err(Unread::Failed { path, source }),
        }
    }
}

impl Unread {
    /// What the operating system says, which the text leaves out.
    pub(crate) fn into_cause(self) -> Option<io::Error> {
        match self {
            Self::NoHome { .. } | Self::NotThere { .. } => None,
            Self::Failed { source, .. } | Self::Misnamed { source, .. } => Some(source),
        }
    }
}
