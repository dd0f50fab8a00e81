//! The command line: arguments, calls into the library and exit codes.

mod diff;
mod draft;
mod drift;
mod error;
mod evidence;
mod lint;
mod verify;

use std::{
    ffi::OsString,
    io::{self, Write as _},
    path::Path,
};

use clap::{Parser, Subcommand};
use error::Error;
use jiff::civil::Date;
use openapi_document::files;

use crate::{reader::Registry, report::Format};

/// Checks contracts of web APIs and reports changes between them.
#[derive(Debug, Parser)]
#[command(name = "api-contract", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Reports the changes between two contracts, and which clients they break.
    Diff(diff::Arguments),
    /// Compares sources with a contract and reports the differences.
    Drift(drift::Arguments),
    /// Writes the facts of a source as JSON, without its descriptions.
    Evidence(evidence::Arguments),
    /// Checks a contract against every rule.
    Lint(lint::Arguments),
    /// Drafts a contract from a source, for a person to curate.
    Draft(draft::Arguments),
    /// Checks a live service, or a recording of it, against a contract.
    Verify(verify::Arguments),
    /// Prints the JSON Schema of the JSON report.
    Schema,
}

/// The result of a run, as its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Outcome {
    /// The command succeeded, and nothing was found that it was asked to fail on.
    Done = 0,
    /// The command failed.
    Failed = 1,
    /// The arguments were invalid.
    Misused = 2,
    /// Something was found that the command was asked to fail on.
    Found = 4,
}

/// Runs the command line on the given day, with the given readers of sources.
///
/// The first argument is the program's name.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    today: Date,
    readers: &Registry,
) -> Outcome {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are not errors; if they cannot be printed, nobody reads them.
            let _ = error.print();
            return if error.use_stderr() {
                Outcome::Misused
            } else {
                Outcome::Done
            };
        }
    };
    let result = match arguments.command {
        Command::Diff(arguments) => diff::run(&arguments, today, readers),
        Command::Drift(arguments) => drift::run(&arguments, today, readers),
        Command::Evidence(arguments) => evidence::run(&arguments, readers),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Draft(arguments) => draft::run(&arguments, readers),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Schema => {
            print(&format!("{:#}\n", crate::report::json_schema())).map(|()| Outcome::Done)
        }
    };
    result.unwrap_or_else(|error| {
        anstream::eprintln!("{error}");
        Outcome::Failed
    })
}

/// Writes a report to a file or to standard output; with colours only if they are enabled.
fn write(output: Option<&Path>, text: &str, format: Format) -> Result<(), Error> {
    match output {
        Some(path) => {
            let plain = anstream::adapter::strip_str(text).to_string();
            files::replace(path, plain.as_bytes()).map_err(|source| Error::Write {
                path: path.to_owned(),
                source,
            })
        }
        None if format == Format::Text => print(text),
        None => shown(io::stdout().lock().write_all(text.as_bytes())),
    }
}

/// Writes to standard output, with colours if they are enabled.
fn print(text: &str) -> Result<(), Error> {
    let mut out = anstream::stdout().lock();
    shown(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// Treats a closed pipe as success.
fn shown(written: io::Result<()>) -> Result<(), Error> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::Output(error)),
        _ => Ok(()),
    }
}
