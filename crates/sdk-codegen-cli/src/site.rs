//! Building a book with mdBook, which is installed if the machine has none.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::Error;

/// The version of mdBook that is installed if there is none.
const MDBOOK: &str = "0.5.4";

/// Builds the book in a folder, and returns the path of its first page. mdBook is installed below
/// `target` if the machine has none.
///
/// # Errors
/// Fails if mdBook cannot be installed, or rejects the book.
pub fn build(book: &Path, target: &Path) -> Result<PathBuf, Error> {
    let mut command = Command::new(mdbook(target)?);
    command.arg("build").current_dir(book);
    succeed(command, "mdbook build", "check the chapters that it names")?;
    Ok(book.join("book/index.html"))
}

/// Returns the command `mdbook`.
fn mdbook(target: &Path) -> Result<OsString, Error> {
    if Command::new("mdbook").arg("--version").output().is_ok() {
        return Ok("mdbook".into());
    }
    let root = target.join("tools");
    let installed = root
        .join("bin")
        .join(format!("mdbook{}", env::consts::EXE_SUFFIX));
    if !installed.exists() {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command
            .args(["install", "mdbook", "--locked", "--version", MDBOOK])
            .args(["--no-default-features", "--features", "search", "--root"])
            .arg(&root)
            .env("CARGO_TARGET_DIR", target.join("mdbook"));
        succeed(command, "cargo install mdbook", "install mdbook yourself")?;
    }
    Ok(installed.into())
}

fn succeed(mut command: Command, program: &str, help: &'static str) -> Result<(), Error> {
    let failed = |reason: String| Error::Program {
        program: program.to_owned(),
        reason,
        help,
    };
    let status = command
        .status()
        .map_err(|error| failed(error.to_string()))?;
    match status.success() {
        true => Ok(()),
        false => Err(failed(status.to_string())),
    }
}
