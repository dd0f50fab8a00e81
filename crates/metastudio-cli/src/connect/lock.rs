//! A lock between commands that use the same state file.

use std::{
    ffi::OsString,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use crate::failure::{Exit, Failure};

/// Waits until no other command uses a state file, for at most this long. The lock lasts until the returned
/// file is dropped.
///
/// # Errors
///
/// Fails with [`Exit::Retryable`] if another command uses the file for too long.
pub(super) fn acquire(path: &Path, patience: Duration) -> Result<File, Failure> {
    let lock = beside(path);
    let failed =
        |error: io::Error| Failure::io(format!("{} cannot be locked", lock.display()), error);
    if let Some(folder) = lock.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    // The state file itself is replaced when it is written.
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&lock)
        .map_err(failed)?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => {}
        // Some file systems have no locks: one command at a time is as safe there.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
            return Ok(file);
        }
        Err(TryLockError::Error(error)) => return Err(failed(error)),
    }
    let (sender, receiver) = mpsc::channel();
    // Waiting for a lock has no time limit, so that it takes a thread, which ends with the process.
    thread::spawn(move || {
        let locked = file.lock().map(|()| file);
        let _ = sender.send(locked);
    });
    match receiver.recv_timeout(patience) {
        Ok(locked) => locked.map_err(failed),
        Err(_) => Err(Failure::new(
            Exit::Retryable,
            format!(
                "{} is used by another command for more than {patience:?}",
                path.display()
            ),
        )
        .with_hint("wait for that command, or pass another file as --mock-state")),
    }
}

/// Returns the path of the lock of a file.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".lock");
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_file_is_used_by_one_command_at_a_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("state/world.json");
        let first = acquire(&path, Duration::ZERO).expect("free");
        let failure = acquire(&path, Duration::from_millis(10)).expect_err("used");
        assert_eq!(failure.exit(), Exit::Retryable);
        assert!(
            failure
                .hint()
                .is_some_and(|hint| hint.contains("--mock-state")),
            "{failure}"
        );
        let other = folder.path().join("state/other.json");
        acquire(&other, Duration::ZERO).expect("another file");
        let waiting = thread::spawn(move || acquire(&path, Duration::from_secs(30)).map(drop));
        drop(first);
        waiting.join().expect("no panic").expect("free again");
    }
}
