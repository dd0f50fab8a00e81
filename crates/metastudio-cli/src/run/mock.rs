//! The mock server: as a server of its own, and its state file.

use std::{ffi::OsString, process::ExitCode};

use clap::ArgMatches;
use huaweicloud_mock::cli::Program;

use crate::{
    connect::{self, MockWorld},
    failure::Failure,
    output::emit,
    session::Session,
};

/// Runs the mock server until it is interrupted.
pub(crate) fn serve(matches: &ArgMatches) -> ExitCode {
    let given = matches
        .get_many::<String>("arguments")
        .into_iter()
        .flatten();
    let arguments = std::iter::once(OsString::from("metastudio mock serve"));
    Program::new(
        "metastudio mock serve",
        env!("CARGO_PKG_VERSION"),
        "A stateful mock server of Huawei Cloud MetaStudio.",
    )
    .preset(metastudio_mock::contract, metastudio_mock::profile())
    .environment("METASTUDIO_MOCK_CREDENTIALS", "METASTUDIO_MOCK_TOKEN")
    .run(arguments.chain(given.map(OsString::from)))
}

/// Removes the state file.
pub(super) fn reset(session: &Session<'_>) -> Result<(), Failure> {
    let path = connect::remove_state(session.settings.mock_state.clone())?;
    session.notice(format!(
        "removed {}; the next command begins with a new world",
        path.display()
    ));
    Ok(())
}

/// Prints the path of the state file.
pub(super) fn path(session: &Session<'_>) -> Result<(), Failure> {
    let path = MockWorld::state_path(session.settings.mock_state.clone())?;
    emit(format!("{}\n", path.display()))
}
