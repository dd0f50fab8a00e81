//! Files: read up to a limit, and written whole or not at all.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use crate::failure::Failure;

/// The largest content of a file or of standard input, in bytes.
pub(crate) const LARGEST: u64 = 1024 * 1024 * 1024;

/// The largest file with credentials or certificates, in bytes.
pub(crate) const LARGEST_SECRET: u64 = 16 * 1024 * 1024;

/// Reads a file. One that is larger than `most` bytes is an error: a device such as `/dev/zero` has no
/// end.
pub(crate) fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    read_all(File::open(path)?, most)
}

/// Reads a source to its end, which must come after `most` bytes or before.
pub(crate) fn read_all(source: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    source.take(most + 1).read_to_end(&mut content)?;
    if content.len() as u64 > most {
        let message = format!("it is larger than {} KiB", most / 1024);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(content)
}

/// Writes a file and the folders above it. Only its owner can read a secret file.
pub(crate) fn write(path: &Path, content: &[u8], secret: bool) -> Result<(), Failure> {
    fs::create_dir_all(folder(path)).map_err(|error| failure(path, error))?;
    replace(path, content, secret)
}

/// Writes a file in an existing folder. Only its owner can read a secret file.
pub(crate) fn replace(path: &Path, content: &[u8], secret: bool) -> Result<(), Failure> {
    let replaced = match secret {
        true => openapi_document::files::replace_private(path, content),
        false => openapi_document::files::replace(path, content),
    };
    replaced.map_err(|error| failure(path, error))
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
        for secret in [false, true] {
            assert!(replace(&home.path().join("no/a"), b"new", secret).is_err());
        }
        assert!(write(&home.path().join("no/a"), b"new", false).is_ok());
    }

    #[test]
    fn what_is_read_has_a_limit() {
        assert_eq!(
            read_all(&b"four"[..], 4).ok().as_deref(),
            Some(&b"four"[..])
        );
        let error = read_all(io::repeat(0), 2048).expect_err("it has no end");
        assert_eq!(error.to_string(), "it is larger than 2 KiB");
    }
}
