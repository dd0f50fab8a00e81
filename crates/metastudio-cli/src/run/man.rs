//! Man pages of all commands.

use std::fs;

use crate::{command, failure::Failure, session::Session};

/// Writes one page for each command.
pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let folder = session.matches.path("dir").unwrap_or_default();
    let failed = |error| Failure::io(format!("{} cannot be written", folder.display()), error);
    fs::create_dir_all(&folder).map_err(failed)?;
    clap_mangen::generate_to(command::whole(), &folder).map_err(failed)?;
    let count = fs::read_dir(&folder).map_err(failed)?.count();
    session.notice(format!("{count} pages in {}", folder.display()));
    Ok(())
}
