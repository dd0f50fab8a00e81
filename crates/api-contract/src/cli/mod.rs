//! The command line: arguments, calls into the library, exit codes.

mod diff;
mod draft;
mod drift;
mod error;
mod evidence;
mod lint;
mod verify;

use std::{
    ffi::OsString,
    fs,
    io::{self, Write as _},
    path::Path,
};

use clap::{Parser, Subcommand};
use error::Error;
use jiff::civil::Date;

use crate::{reader::Registry, report::Format};

/// Checks contracts of web APIs, and tells what changed between them.
#[derive(Debug, Parser)]
#[command(name = "api-contract", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tells what changed between two contracts, and whom it breaks.
    Diff(diff::Arguments),
    /// Holds sources against a contract, and tells what they say otherwise.
    Drift(drift::Arguments),
    /// Writes the facts of a source as JSON, without its sentences.
    Evidence(evidence::Arguments),
    /// Checks a contract against every rule.
    Lint(lint::Arguments),
    /// Drafts a contract from a source, for a person to curate.
    Draft(draft::Arguments),
    /// Holds a live service, or a recording of it, against a contract.
    Verify(verify::Arguments),
    /// Prints the JSON Schema of the JSON report.
    Schema,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Outcome {
    /// Done, and nothing that was asked to fail did.
    Done = 0,
    /// It could not be done.
    Failed = 1,
    /// The arguments were wrong.
    Misused = 2,
    /// Something was found that was asked to fail.
    Found = 4,
}

/// Runs the command line of these arguments, the program's name first, on a day, with readers of
/// sources.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    today: Date,
    readers: &Registry,
) -> Outcome {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no misuse; where they cannot be printed nobody reads them.
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

/// Writes a report to a file or to standard output; colours only where they are wanted.
fn write(output: Option<&Path>, text: &str, format: Format) -> Result<(), Error> {
    match output {
        Some(path) => {
            let plain = anstream::adapter::strip_str(text).to_string();
            fs::write(path, plain).map_err(|source| Error::Write {
                path: path.to_owned(),
                source,
            })
        }
        None if format == Format::Text => print(text),
        None => shown(io::stdout().lock().write_all(text.as_bytes())),
    }
}

/// Writes to standard output, with colours where they are wanted.
fn print(text: &str) -> Result<(), Error> {
    let mut out = anstream::stdout().lock();
    shown(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// A reader that has seen enough is no failure.
fn shown(written: io::Result<()>) -> Result<(), Error> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::Output(error)),
        _ => Ok(()),
    }
}
