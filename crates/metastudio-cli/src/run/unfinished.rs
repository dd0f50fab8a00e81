//! Uploads that were interrupted, kept between runs of the program.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, UNIX_EPOCH},
};

use metastudio::{Client, Clock, SystemClock, transfer::UploadState};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{connect::paths, failure::Failure, files};

/// How long an interrupted upload is kept. The signed addresses of its parts expire much earlier.
const KEPT: Duration = Duration::from_secs(7 * 24 * 3600);

/// The place where an upload is kept until it is complete.
#[derive(Debug, Clone)]
pub(super) struct Unfinished {
    path: PathBuf,
    length: u64,
    modified: u128,
}

/// What is known of an earlier run.
#[derive(Debug)]
pub(super) enum Earlier {
    /// Nothing.
    None,
    /// The file has changed since.
    Changed(UploadState),
    /// The upload can be continued.
    Same(UploadState),
}

#[derive(Serialize, Deserialize)]
struct Record {
    /// The file, for a person who looks into the folder.
    file: PathBuf,
    length: u64,
    modified: u128,
    upload: UploadState,
}

impl Unfinished {
    /// Returns the place for the upload of a file: another one for each target, project and user.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, or no folder is known.
    pub(super) fn of(file: &Path, target: &[&str]) -> Result<Self, Failure> {
        let failed = |error| Failure::usage(format!("{}: {error}", file.display()));
        let whole = fs::canonicalize(file).map_err(failed)?;
        let about = fs::metadata(file).map_err(failed)?;
        let modified = about.modified().map_err(failed)?;
        let mut hash = Sha256::new();
        hash.update(whole.as_os_str().as_encoded_bytes());
        for part in target {
            // No part of a target contains the separator.
            hash.update([0]);
            hash.update(part.as_bytes());
        }
        let name = format!("{}.json", hex::encode(hash.finalize()));
        Ok(Self {
            path: folder()?.join(name),
            length: about.len(),
            modified: modified
                .duration_since(UNIX_EPOCH)
                .map_or(0, |time| time.as_nanos()),
        })
    }

    /// Returns what an earlier run has kept. A record that cannot be read is as good as none.
    pub(super) fn earlier(&self) -> Earlier {
        let Ok(text) = fs::read(&self.path) else {
            return Earlier::None;
        };
        match serde_json::from_slice::<Record>(&text) {
            Err(_) => Earlier::None,
            Ok(record) if (record.length, record.modified) == (self.length, self.modified) => {
                Earlier::Same(record.upload)
            }
            Ok(record) => Earlier::Changed(record.upload),
        }
    }

    /// Keeps how far an upload is, readable by the user only: it contains signed addresses.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be written.
    pub(super) fn keep(&self, file: &Path, upload: &UploadState) -> Result<(), Failure> {
        let record = Record {
            file: file.to_owned(),
            length: self.length,
            modified: self.modified,
            upload: upload.clone(),
        };
        let text = serde_json::to_string(&record);
        let text = text.map_err(|error| Failure::io("the upload cannot be kept", error))?;
        files::write(&self.path, text.as_bytes(), true)
    }

    /// Forgets the upload.
    pub(super) fn forget(&self) {
        // There may be nothing to remove.
        let _ = fs::remove_file(&self.path);
    }
}

/// Returns what distinguishes uploads of the same file to the same asset: the service and the account.
pub(super) fn identity(client: &Client, profile: Option<&str>) -> [String; 3] {
    [
        client.endpoint().to_owned(),
        client.project_id().unwrap_or_default().to_owned(),
        profile.unwrap_or_default().to_owned(),
    ]
}

/// Removes what was kept so long ago that it cannot be continued.
pub(super) fn tidy() {
    let entries = folder().and_then(|folder| {
        fs::read_dir(folder).map_err(|error| Failure::io("the folder of uploads", error))
    });
    // A folder that does not exist needs no tidying.
    for entry in entries.into_iter().flatten().flatten() {
        let modified = entry.metadata().and_then(|about| about.modified());
        let age = modified.map(|time| SystemClock.now().duration_since(time).unwrap_or_default());
        if age.is_ok_and(|age| age > KEPT) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn folder() -> Result<PathBuf, Failure> {
    Ok(paths::state()?.join("uploads"))
}
