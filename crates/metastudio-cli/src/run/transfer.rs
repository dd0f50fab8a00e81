//! Files that commands write, and downloads that another run can continue.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::Path,
};

use metastudio::transfer::{ContentVersion, Get, TransferError};
use serde::{Deserialize, Serialize};

use crate::{
    failure::{Exit, Failure, describe},
    files,
    output::emit,
    session::Session,
};

/// The look of a transfer's progress.
pub(super) const BAR: &str = "{msg} {bar:30} {bytes} of {total_bytes} ({bytes_per_sec}, {eta})";

/// Makes sure that a file may be written.
pub(super) fn check_target(target: &str, force: bool) -> Result<(), Failure> {
    if target == "-" {
        return Ok(());
    }
    let Ok(existing) = fs::metadata(target) else {
        let folder = Path::new(target)
            .parent()
            .filter(|own| !own.as_os_str().is_empty());
        return match folder.filter(|folder| !folder.is_dir()) {
            Some(folder) => Err(Failure::usage(format!(
                "{target} cannot be written: the folder {} does not exist",
                folder.display()
            ))),
            None => Ok(()),
        };
    };
    // A complete file is moved to its place, which would replace a device such as /dev/null.
    if !existing.is_file() {
        let message = format!("{target} is not a regular file");
        return Err(Failure::usage(message).with_hint("name a file, or - for standard output"));
    }
    if !force {
        let message = format!("{target} exists");
        return Err(Failure::usage(message).with_hint("pass --force to replace it"));
    }
    Ok(())
}

/// Returns the file that a target is written to: where a link leads to, so that it stays a link.
pub(super) fn resolved(target: &str) -> String {
    let is_link = fs::symlink_metadata(target).is_ok_and(|about| about.is_symlink());
    let file = fs::canonicalize(target).ok().filter(|_| is_link);
    let file = file.and_then(|file| file.into_os_string().into_string().ok());
    file.unwrap_or_else(|| target.to_owned())
}

/// Writes content to a file, whole or not at all, or to standard output for `-`.
pub(super) fn write(target: &str, content: &[u8]) -> Result<(), Failure> {
    if target == "-" {
        return emit(content);
    }
    files::replace(Path::new(target), content, false)
}

/// What a file `TARGET.part` contains the beginning of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Beginning {
    /// What is downloaded, such as the id of an asset.
    of: String,
    version: ContentVersion,
}

/// Where a download starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Start {
    bytes: u64,
    version: Option<ContentVersion>,
}

impl Start {
    /// The beginning.
    pub(super) const ZERO: Self = Self {
        bytes: 0,
        version: None,
    };

    /// Returns where an earlier run has ended. `resume` also continues a part whose version is not known.
    pub(super) fn after(target: &str, of: &str, resume: bool) -> Self {
        let bytes = fs::metadata(part_of(target)).map_or(0, |about| about.len());
        let beginning = fs::read(version_of(target)).ok();
        let beginning: Option<Beginning> =
            beginning.and_then(|text| serde_json::from_slice(&text).ok());
        match beginning.filter(|own| own.of == of) {
            _ if target == "-" || bytes == 0 => Self::ZERO,
            Some(own) => Self {
                bytes,
                version: Some(own.version),
            },
            None if resume => Self {
                bytes,
                version: None,
            },
            None => Self::ZERO,
        }
    }

    /// Returns the number of bytes that are there already.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Returns whether everything is there.
    fn is_complete(&self) -> bool {
        (self.version.as_ref()).is_some_and(|version| version.length() == self.bytes)
    }
}

/// Why a download has ended early.
pub(super) enum Stopped {
    /// The content is not what the first part is from.
    Changed,
    /// Any other failure.
    Failed(Failure),
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Downloads content to a file, or to standard output for `-`. Until it is complete, the file is
/// `TARGET.part`, which another run continues. Returns the length of the content.
pub(super) async fn download(
    session: &Session<'_>,
    get: Get,
    target: &str,
    of: &str,
    start: Start,
) -> Result<u64, Stopped> {
    if target == "-" {
        let mut content = get.into_stream();
        let mut length = 0;
        while let Some(piece) = content.try_next().await.map_err(|error| failure(&error))? {
            length += piece.len() as u64;
            emit(&piece)?;
        }
        return Ok(length);
    }
    let part = part_of(target);
    let failed = |error: io::Error| Failure::io(format!("{part} cannot be written"), error);
    let mut done = start.bytes;
    if !start.is_complete() {
        let mut file = open_part(&part, done)?;
        let is_known = start.version.is_some();
        let mut get = get.starting_at(done);
        if let Some(version) = start.version {
            get = get.if_version(version);
        }
        let mut content = get.into_stream();
        let bar = session.progress(Some(done), BAR);
        bar.set_message(target.to_owned());
        let mut is_noted = is_known;
        loop {
            match content.try_next().await {
                Ok(Some(piece)) => {
                    if let Some(version) = content.version().filter(|_| !is_noted) {
                        note_version(target, of, version)?;
                        is_noted = true;
                    }
                    file.write_all(&piece).map_err(failed)?;
                    done += piece.len() as u64;
                    bar.set_length(content.length().unwrap_or(done));
                    bar.set_position(done);
                }
                Ok(None) => break,
                Err(error) => {
                    bar.finish_and_clear();
                    return Err(match error {
                        TransferError::Changed if done == start.bytes && done > 0 => {
                            Stopped::Changed
                        }
                        error => failure(&error).into(),
                    });
                }
            }
        }
        bar.finish_and_clear();
        file.sync_all().map_err(failed)?;
    }
    fs::rename(&part, target).map_err(failed)?;
    // Nothing is left to continue.
    let _ = fs::remove_file(version_of(target));
    Ok(done)
}

/// Opens a part, which no other command may write to, to continue it after so many bytes.
fn open_part(part: &str, done: u64) -> Result<File, Failure> {
    let failed = |error: io::Error| Failure::io(format!("{part} cannot be written"), error);
    let mut options = OpenOptions::new();
    options.create(true).truncate(false);
    let file = match done {
        0 => options.write(true),
        _ => options.append(true),
    };
    let file = file.open(part).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        // Some file systems have no locks.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
        Err(TryLockError::Error(error)) => return Err(failed(error)),
        Err(TryLockError::WouldBlock) => {
            let message = format!("another command writes {part}");
            return Err(Failure::new(Exit::Retryable, message)
                .with_hint("wait for that command, or name another file"));
        }
    }
    if done == 0 {
        file.set_len(0).map_err(failed)?;
    }
    // Another command may have written or moved it just before.
    let length = fs::metadata(part).map_err(failed)?.len();
    if length != done {
        let message = format!("another command has changed {part}");
        return Err(Failure::new(Exit::Retryable, message).with_hint("run the command again"));
    }
    Ok(file)
}

fn note_version(target: &str, of: &str, version: &ContentVersion) -> Result<(), Failure> {
    let path = version_of(target);
    let beginning = Beginning {
        of: of.to_owned(),
        version: version.clone(),
    };
    let text = serde_json::to_string(&beginning)
        .map_err(|error| Failure::io(format!("{path} cannot be written"), error))?;
    files::write(Path::new(&path), text.as_bytes(), false)
}

fn part_of(target: &str) -> String {
    format!("{target}.part")
}

/// The file that tells which version of the content a part is from.
fn version_of(target: &str) -> String {
    format!("{target}.part.json")
}

/// Returns the failure of a transfer.
pub(super) fn failure(error: &TransferError) -> Failure {
    let (message, hint) = describe(error);
    let exit = match error {
        TransferError::Network(_) => Exit::Network,
        _ if error.is_transient() => Exit::Retryable,
        _ => Exit::Other,
    };
    let failure = Failure::new(exit, message);
    match hint {
        Some(hint) => failure.with_hint(hint),
        None => failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_written_by_one_command_at_a_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let part = folder.path().join("a.part").display().to_string();
        let mut first = open_part(&part, 0).expect("a new file");
        first.write_all(b"half").expect("written");
        let failure = open_part(&part, 4).expect_err("used");
        assert_eq!(failure.exit(), Exit::Retryable);
        assert_eq!(fs::read(&part).expect("there"), b"half");
        drop(first);
        let mut next = open_part(&part, 4).expect("free again");
        next.write_all(b"s").expect("written");
        assert_eq!(fs::read(&part).expect("there"), b"halfs");
        drop(next);
        let failure = open_part(&part, 4).expect_err("it is longer now");
        assert!(failure.message().contains("has changed"), "{failure}");
        drop(open_part(&part, 0).expect("started over"));
        assert_eq!(fs::read(&part).expect("there"), b"");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_keeps_leading_to_its_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&file, "old").expect("written");
        std::os::unix::fs::symlink(&file, &link).expect("a link");
        let real = fs::canonicalize(&file)
            .expect("there")
            .display()
            .to_string();
        assert_eq!(resolved(&link.display().to_string()), real);
        assert_eq!(resolved("-"), "-");
        assert_eq!(resolved("no/such"), "no/such");
    }
}
