//! Files that are written whole or not at all.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use tempfile::NamedTempFile;

use crate::failure::Failure;

/// Writes a file and the folders above it. Only its owner can read a secret file.
pub(crate) fn write(path: &Path, content: &[u8], secret: bool) -> Result<(), Failure> {
    fs::create_dir_all(folder(path)).map_err(|error| failure(path, error))?;
    replace(path, content, secret)
}

/// Writes a file in an existing folder. Only its owner can read a secret file.
pub(crate) fn replace(path: &Path, content: &[u8], secret: bool) -> Result<(), Failure> {
    let replaced = match secret {
        true => replace_secret(path, content),
        false => openapi_document::files::replace(path, content),
    };
    replaced.map_err(|error| failure(path, error))
}

/// Temporary files are readable by their owner only.
fn replace_secret(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(folder(path))?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn folder(path: &Path) -> &Path {
    let folder = path.parent().unwrap_or(path);
    match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    }
}

fn failure(path: &Path, error: io::Error) -> Failure {
    Failure::io(format!("{} cannot be written", path.display()), error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_beside_an_unfinished_download() {
        let home = tempfile::tempdir().expect("a folder");
        let (target, part) = (home.path().join("a"), home.path().join("a.part"));
        fs::write(&target, "old").expect("written");
        fs::write(&part, "half").expect("written");
        replace(&target, b"new", false).expect("written");
        assert_eq!(fs::read(&target).expect("there"), b"new");
        assert_eq!(fs::read(&part).expect("there"), b"half");
        assert_eq!(fs::read_dir(home.path()).expect("there").count(), 2);
        assert!(replace(&home.path().join("no/a"), b"new", false).is_err());
        assert!(write(&home.path().join("no/a"), b"new", false).is_ok());
    }
}
