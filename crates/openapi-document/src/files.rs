//! Files that are written whole or not at all.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

/// Writes a file in an existing folder. Whoever reads it sees the old content or the new one; if
/// writing fails, the old one stays.
///
/// A link keeps leading to the file, which keeps its permissions. A target that is no regular file,
/// such as `/dev/stdout`, is written to and stays what it is.
///
/// # Errors
/// If the folder or the target cannot be written to.
pub fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    write(path, content, Access::All)
}

/// Writes a file as [`replace`] does, which only its owner can read and write.
///
/// # Errors
/// If the folder or the target cannot be written to.
pub fn replace_private(path: &Path, content: &[u8]) -> io::Result<()> {
    write(path, content, Access::Owner)
}

/// Who can read a file that is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    /// Whom an existing file or `umask` permits.
    All,
    /// Its owner only.
    Owner,
}

fn write(path: &Path, content: &[u8], access: Access) -> io::Result<()> {
    let target = match fs::canonicalize(path) {
        Ok(target) => target,
        Err(error) if error.kind() == io::ErrorKind::NotFound => PathBuf::from(path),
        Err(error) => return Err(error),
    };
    let known = fs::metadata(&target).ok();
    if known.as_ref().is_some_and(|known| !known.is_file()) {
        return fs::write(&target, content);
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // By default, temporary files are private.
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    let permissions = {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file, `umask` takes the rest away.
        fs::Permissions::from_mode(0o666)
    };
    #[cfg(unix)]
    if access == Access::All {
        builder.permissions(permissions);
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(content)?;
    if let Some(known) = known.filter(|_| access == Access::All) {
        fs::set_permissions(file.path(), known.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        replace(&path, b"old").unwrap();
        let before = fs::File::open(&path).unwrap();
        replace(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        // A reader that opened the file before still sees all of the old content.
        assert_eq!(io::read_to_string(before).unwrap(), "old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(replace(&folder.path().join("no/a"), b"new").is_err());
        assert!(replace(folder.path(), b"new").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_are_kept() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&path, &link).unwrap();
        replace(&link, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
        // A private file is private again.
        replace_private(&link, b"secret").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"secret");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    /// A socket, since a fault here would remove a device of the machine.
    #[cfg(unix)]
    #[test]
    fn targets_that_are_no_regular_files_stay() {
        use std::os::unix::{fs::FileTypeExt, net::UnixListener};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let _listener = UnixListener::bind(&path).unwrap();
        for write in [replace, replace_private] {
            assert!(write(&path, b"new").is_err());
            let kind = fs::symlink_metadata(&path).unwrap().file_type();
            assert!(kind.is_socket());
        }
    }
}
