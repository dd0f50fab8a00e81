//! Files that an agent may read and write: those of one folder, or none.

use std::{
    io::{ErrorKind, Write},
    path::{Component, Path, PathBuf},
};

use metastudio::FilePart;

use crate::{
    failure::{Exit, Failure},
    input::arguments::content_type,
};

/// The files of one folder, or none.
#[derive(Debug, Clone, Default)]
pub(super) struct Files {
    folder: Option<PathBuf>,
}

impl Files {
    /// Takes the folder from the option: `none`, or a path.
    ///
    /// # Errors
    ///
    /// Fails if it is no folder.
    pub(super) fn of(given: Option<&str>) -> Result<Self, Failure> {
        let Some(path) = given.filter(|path| *path != "none") else {
            return Ok(Self::default());
        };
        let invalid = |problem: String| Failure::usage(format!("--files {path}: {problem}"));
        let folder = Path::new(path).canonicalize();
        let folder = folder.map_err(|error| invalid(error.to_string()))?;
        if !folder.is_dir() {
            return Err(invalid("it is not a folder".to_owned()));
        }
        Ok(Self {
            folder: Some(folder),
        })
    }

    /// Returns whether there is a folder.
    pub(super) fn is_some(&self) -> bool {
        self.folder.is_some()
    }

    /// Reads a file of the folder.
    ///
    /// # Errors
    ///
    /// Fails if there is no folder, or the file is not in it, or cannot be read.
    pub(super) fn read(&self, name: &str) -> Result<FilePart, Failure> {
        let folder = self.folder()?;
        let invalid = |error: std::io::Error| Failure::usage(format!("the file `{name}`: {error}"));
        let path = folder.join(name).canonicalize().map_err(invalid)?;
        if !path.starts_with(folder) {
            return Err(outside(name));
        }
        let content = std::fs::read(&path).map_err(invalid)?;
        let own = path
            .file_name()
            .and_then(|own| own.to_str())
            .unwrap_or("file");
        Ok(FilePart::new(own, content_type(own), content))
    }

    /// Checks that a new file can be written, and returns its path.
    ///
    /// # Errors
    ///
    /// Fails if there is no folder, the file is not in it, or it exists.
    pub(super) fn target(&self, name: &str) -> Result<PathBuf, Failure> {
        let folder = self.folder()?;
        let own = Path::new(name);
        let is_plain = own
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        let (Some(parent), Some(file), true) = (own.parent(), own.file_name(), is_plain) else {
            return Err(outside(name));
        };
        let parent = folder.join(parent).canonicalize();
        let parent =
            parent.map_err(|error| Failure::usage(format!("the file `{name}`: {error}")))?;
        if !parent.starts_with(folder) {
            return Err(outside(name));
        }
        let path = parent.join(file);
        if path.symlink_metadata().is_ok() {
            return Err(exists(name));
        }
        Ok(path)
    }

    /// Writes a new file.
    ///
    /// # Errors
    ///
    /// As for [`target`](Self::target), and if it cannot be written.
    pub(super) fn write(&self, name: &str, content: &[u8]) -> Result<(), Failure> {
        let path = self.target(name)?;
        let created = std::fs::File::create_new(path);
        let written = created.and_then(|mut file| file.write_all(content));
        written.map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => exists(name),
            _ => Failure::io(format!("the file `{name}`"), error),
        })
    }

    fn folder(&self) -> Result<&Path, Failure> {
        self.folder.as_deref().ok_or_else(|| {
            Failure::new(Exit::Forbidden, "this server may not use files")
                .with_code("denied")
                .with_hint("only a person can allow it: by starting the server with --files DIR")
        })
    }
}

fn outside(name: &str) -> Failure {
    Failure::new(
        Exit::Forbidden,
        format!("the file `{name}` is not in the folder of --files"),
    )
    .with_code("denied")
    .with_hint("pass the name of a file in that folder")
}

fn exists(name: &str) -> Failure {
    Failure::usage(format!("the file `{name}` exists")).with_hint("choose another name")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_folder_are_read_and_none_is_replaced() {
        let outer = tempfile::tempdir().expect("a folder");
        std::fs::write(outer.path().join("secret.txt"), "hush").expect("a file");
        let inner = outer.path().join("inner");
        std::fs::create_dir(&inner).expect("a folder");
        let files = Files::of(inner.to_str()).expect("files");
        files.write("a.txt", b"text").expect("a new file");
        assert!(files.read("a.txt").is_ok());
        assert!(files.write("a.txt", b"other").is_err());
        for name in ["../secret.txt", "../new.txt", "/etc/passwd", ""] {
            assert!(files.read(name).is_err(), "{name}");
            assert!(files.write(name, b"").is_err(), "{name}");
        }
        #[cfg(unix)]
        {
            let link = inner.join("link");
            std::os::unix::fs::symlink(outer.path(), link).expect("a link");
            assert!(files.read("link/secret.txt").is_err());
            assert!(files.write("link/new.txt", b"").is_err());
        }
    }

    #[test]
    fn without_a_folder_there_are_no_files() {
        for given in [None, Some("none")] {
            let files = Files::of(given).expect("files");
            let failure = files.read("a.txt").expect_err("denied");
            assert_eq!(failure.code(), "denied");
        }
        assert!(Files::of(Some("/no/such/folder")).is_err());
    }
}
