//! Paths of the workspace.

use std::path::{Path, PathBuf};

pub(crate) use sdk_codegen_cli::report::relative;

/// Returns the root folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
