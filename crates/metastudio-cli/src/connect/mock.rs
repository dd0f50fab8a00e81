//! The mock server in this process, and the state file that keeps its world between commands.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use metastudio::Credentials;
use metastudio_mock::MockServer;

use super::{lock, paths};
use crate::{failure::Failure, files};

/// How long a command waits for another one that uses the state file.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mock server whose world comes from a state file.
#[derive(Debug)]
pub struct MockWorld {
    server: MockServer,
    path: PathBuf,
    /// Commands that use the same file wait, so that none loses what another has done.
    _lock: File,
}

impl MockWorld {
    /// Starts a server with the world of the state file, or a new one if there is no such file or it is
    /// empty.
    ///
    /// # Errors
    ///
    /// Fails if the server cannot start, the file is not the state of a mock server, or another command
    /// uses it for more than 30 seconds.
    pub fn start(path: Option<PathBuf>) -> Result<Self, Failure> {
        let path = Self::state_path(path)?;
        let lock = lock::acquire(&path, PATIENCE)?;
        let server = MockServer::builder().object_store().start();
        let server = server.map_err(|error| Failure::io("the mock server cannot start", error))?;
        let invalid = |problem: String| {
            let message = format!(
                "{} is not the state of a mock server: {problem}",
                path.display()
            );
            Failure::usage(message).with_hint("`metastudio mock reset` begins with a new world")
        };
        match fs::read(&path) {
            // A file that was just created has no world yet.
            Ok(text) if text.is_empty() => {}
            Ok(text) => {
                let image =
                    serde_json::from_slice(&text).map_err(|error| invalid(error.to_string()))?;
                let imported = server.import_world(&image);
                imported.map_err(|error| invalid(error.to_string()))?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(Failure::io(path.display(), error)),
        }
        Ok(Self {
            server,
            path,
            _lock: lock,
        })
    }

    /// Returns the path of the state file: the one that is given, that of `METASTUDIO_MOCK_STATE`, or
    /// one in the state folder.
    ///
    /// # Errors
    ///
    /// Fails if no folder for it is known.
    pub fn state_path(path: Option<PathBuf>) -> Result<PathBuf, Failure> {
        match path.or_else(|| paths::variable("METASTUDIO_MOCK_STATE").map(PathBuf::from)) {
            Some(path) => Ok(path),
            None => Ok(paths::state()?.join("mock-world.json")),
        }
    }

    /// Returns the address of the server.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Returns credentials that the server accepts.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.server.credentials().clone()
    }

    /// Returns the project that the server serves.
    #[must_use]
    pub fn project_id(&self) -> String {
        self.server.project_id().to_owned()
    }

    /// Returns the id of the first element of a resource, by the name of the field; `None` if there is none.
    #[must_use]
    pub fn first(&self, resource: &str, id: &str) -> Option<String> {
        let items = self.server.items(resource).ok()?;
        let mut ids = items.iter().filter_map(|item| item.get(id)?.as_str());
        ids.next().map(str::to_owned)
    }

    /// Returns the state file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the world to the state file, whole or not at all.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written.
    pub fn keep(&self) -> Result<(), Failure> {
        let text = self.server.export_world().to_string();
        files::write(&self.path, text.as_bytes(), true)
    }
}

/// Removes a state file, so that the next command begins with a new world. Returns its path.
///
/// # Errors
///
/// Fails if the file exists and cannot be removed, or another command uses it.
pub fn remove_state(path: Option<PathBuf>) -> Result<PathBuf, Failure> {
    let path = MockWorld::state_path(path)?;
    let _lock = lock::acquire(&path, PATIENCE)?;
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::io(
            format!("{} cannot be removed", path.display()),
            error,
        )),
        _ => Ok(path),
    }
}
