//! The file that a download is written to until it is complete.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use bytes::Bytes;

use super::content::blocking;

/// How many names are tried, of which others may have used each.
const MAX_NAMES: u32 = 1000;

/// A longer name leaves no room for what is appended.
const LONGEST_NAME: usize = 200;

/// A file beside the target, which no other download writes to. It is removed on drop unless it has
/// become the target.
pub(super) struct PartFile {
    file: Arc<File>,
    path: PathBuf,
    /// The file that is replaced in the end: where a link leads to.
    target: PathBuf,
    is_moved: bool,
}

impl PartFile {
    /// Creates a file with a name of its own in the folder of the target.
    pub(super) async fn create(target: &Path) -> io::Result<Self> {
        let target = target.to_owned();
        blocking(move || Self::create_beside(&target)).await
    }

    fn create_beside(target: &Path) -> io::Result<Self> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let invalid = |text| io::Error::new(io::ErrorKind::InvalidInput, text);
        let Some(name) = target.file_name() else {
            return Err(invalid("the path does not name a file"));
        };
        let existing = fs::metadata(target).ok();
        // The rename would replace a device such as /dev/null.
        if existing.as_ref().is_some_and(|target| !target.is_file()) {
            return Err(invalid("the path is not that of a regular file"));
        }
        let resolved = match existing {
            Some(_) => fs::canonicalize(target)?,
            None => target.to_owned(),
        };
        let mut error = None;
        for _ in 0..MAX_NAMES {
            // A file system accepts names of 255 bytes, and so may that of the target be.
            let mut name = match name.len() {
                0..=LONGEST_NAME => name.to_owned(),
                _ => OsString::from("download"),
            };
            let number = NUMBER.fetch_add(1, Relaxed);
            name.push(format!(".{}-{number}.part", std::process::id()));
            let path = resolved.with_file_name(name);
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => {
                    let part = Self {
                        file: Arc::new(file),
                        path,
                        target: resolved,
                        is_moved: false,
                    };
                    if let Some(existing) = existing {
                        part.file.set_permissions(existing.permissions())?;
                    }
                    return Ok(part);
                }
                Err(exists) if exists.kind() == io::ErrorKind::AlreadyExists => {
                    error = Some(exists);
                }
                Err(error) => return Err(error),
            }
        }
        Err(error.unwrap_or_else(|| io::ErrorKind::AlreadyExists.into()))
    }

    /// Appends a piece.
    pub(super) async fn append(&self, piece: Bytes) -> io::Result<()> {
        let file = Arc::clone(&self.file);
        blocking(move || (&*file).write_all(&piece)).await
    }

    /// Moves the file to the target, which is replaced.
    pub(super) async fn move_to_target(mut self) -> io::Result<()> {
        blocking(move || {
            let part = &mut self;
            fs::rename(&part.path, &part.target)?;
            part.is_moved = true;
            Ok(())
        })
        .await
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if !self.is_moved {
            // It may be gone already.
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_may_have_the_longest_name() {
        let target = std::env::temp_dir().join("x".repeat(255));
        let part = PartFile::create_beside(&target).map(|part| part.path.clone());
        assert!(part.is_ok_and(|part| part.to_string_lossy().ends_with(".part")));
    }

    #[test]
    fn only_regular_files_are_replaced() {
        let regular = std::env::current_exe().expect("a path");
        assert!(PartFile::create_beside(&regular).is_ok());
        let folder = std::env::temp_dir();
        for other in [folder.as_path(), Path::new("/dev/null"), Path::new("/")] {
            let error = PartFile::create_beside(other).err();
            let kind = error.map(|error| error.kind());
            assert_eq!(kind, Some(io::ErrorKind::InvalidInput), "{other:?}");
        }
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn links_and_permissions_are_kept() -> io::Result<()> {
        use std::os::unix::fs::{PermissionsExt, symlink};

        let folder = std::env::temp_dir().join(format!("links-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let (target, link) = (folder.join("a"), folder.join("b"));
        fs::write(&target, "old")?;
        fs::set_permissions(&target, fs::Permissions::from_mode(0o600))?;
        symlink(&target, &link)?;
        let part = PartFile::create(&link).await?;
        part.append(Bytes::from_static(b"new")).await?;
        part.move_to_target().await?;
        let (content, mode) = (fs::read(&target)?, fs::metadata(&target)?.permissions());
        let is_link = fs::symlink_metadata(&link)?.is_symlink();
        fs::remove_dir_all(&folder)?;
        assert_eq!(
            (&*content, mode.mode() & 0o777, is_link),
            (&b"new"[..], 0o600, true)
        );
        Ok(())
    }
}
