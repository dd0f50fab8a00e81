//! Folders and variables of the program.

use std::{env, path::PathBuf};

use crate::failure::Failure;

const NAME: &str = "metastudio";

/// Returns the value of an environment variable that is set and not empty.
#[must_use]
pub fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// Returns the folder of profiles: `METASTUDIO_CONFIG_DIR`, or `metastudio` in the system's folder for
/// configuration.
///
/// # Errors
///
/// Fails if neither the variable nor a home folder is known.
pub fn config() -> Result<PathBuf, Failure> {
    folder(
        "METASTUDIO_CONFIG_DIR",
        "XDG_CONFIG_HOME",
        ".config",
        "APPDATA",
    )
}

/// Returns the folder of what may be lost, such as the world of the mock server:
/// `METASTUDIO_STATE_DIR`, or `metastudio` in the system's folder for state.
///
/// # Errors
///
/// Fails if neither the variable nor a home folder is known.
pub fn state() -> Result<PathBuf, Failure> {
    folder(
        "METASTUDIO_STATE_DIR",
        "XDG_STATE_HOME",
        ".local/state",
        "LOCALAPPDATA",
    )
}

fn folder(own: &str, xdg: &str, in_home: &str, windows: &str) -> Result<PathBuf, Failure> {
    if let Some(path) = variable(own) {
        return Ok(path.into());
    }
    let base = if cfg!(windows) { windows } else { xdg };
    if let Some(path) = variable(base) {
        return Ok(PathBuf::from(path).join(NAME));
    }
    let home = env::home_dir().filter(|home| !home.as_os_str().is_empty());
    home.map(|home| home.join(in_home).join(NAME))
        .ok_or_else(|| {
            Failure::usage("there is no home folder").with_hint(format!("set {own} to a folder"))
        })
}
