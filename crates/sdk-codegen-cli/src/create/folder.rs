//! Folders of workspaces: filled elsewhere, and moved into place as a whole.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use crate::Error;

/// A folder that is filled before it is moved into place; it is removed if it is not moved.
pub(super) struct Staging {
    _holder: TempDir,
    path: PathBuf,
}

impl Staging {
    /// Creates a folder on the same file system as the one that it will become.
    pub(super) fn beside(target: &Path) -> Result<Self, Error> {
        let parent = target.parent().filter(|parent| *parent != Path::new(""));
        let parent = parent.unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(Error::file(parent, "created"))?;
        let holder = tempfile::Builder::new()
            .prefix(".sdk-codegen-")
            .tempdir_in(parent)
            .map_err(Error::file(parent, "written"))?;
        Self::in_holder(holder, target)
    }

    /// Creates a folder that is never moved.
    pub(super) fn temporary(name: &str) -> Result<Self, Error> {
        let holder = tempfile::tempdir().map_err(Error::file(std::env::temp_dir(), "written"))?;
        Self::in_holder(holder, Path::new(name))
    }

    /// Creates a folder in a temporary one, which only its owner may read.
    fn in_holder(holder: TempDir, target: &Path) -> Result<Self, Error> {
        let path = holder
            .path()
            .join(target.file_name().unwrap_or("workspace".as_ref()));
        fs::create_dir(&path).map_err(Error::file(&path, "created"))?;
        Ok(Self {
            _holder: holder,
            path,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Moves the folder into place. An empty folder there is replaced.
    pub(super) fn move_to(self, target: &Path) -> Result<(), Error> {
        check_free(target)?;
        if target.is_dir() {
            fs::remove_dir(target).map_err(Error::file(target, "replaced"))?;
        }
        fs::rename(&self.path, target).map_err(Error::file(target, "created"))
    }
}

/// Checks that nothing, or an empty folder, is at a path.
pub(super) fn check_free(path: &Path) -> Result<(), Error> {
    let exists = || Error::Exists {
        path: path.to_owned(),
    };
    if !path.is_dir() {
        return match path.symlink_metadata() {
            Ok(_) => Err(exists()),
            Err(_) => Ok(()),
        };
    }
    let mut entries = fs::read_dir(path).map_err(Error::file(path, "read"))?;
    match entries.next() {
        None => Ok(()),
        Some(_) => Err(exists()),
    }
}

/// Returns the texts of all files below a folder, by their relative paths.
pub(super) fn texts(folder: &Path) -> Result<BTreeMap<PathBuf, String>, Error> {
    let mut texts = BTreeMap::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(current) = pending.pop() {
        let entries = fs::read_dir(&current).map_err(Error::file(&current, "read"))?;
        for entry in entries {
            let path = entry.map_err(Error::file(&current, "read"))?.path();
            if path.is_dir() {
                pending.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).map_err(Error::file(&path, "read"))?;
            let name = path.strip_prefix(folder).unwrap_or(&path);
            texts.insert(name.to_owned(), text);
        }
    }
    Ok(texts)
}

/// Returns the numbers of files and lines below a folder.
pub(super) fn count(folder: &Path) -> Result<(usize, usize), Error> {
    let texts = texts(folder)?;
    let lines = texts.values().map(|text| text.lines().count()).sum();
    Ok((texts.len(), lines))
}
