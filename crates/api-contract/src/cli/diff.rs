//! `diff`: two contracts in, one report out.

use std::{
    path::{Path, PathBuf},
    thread,
};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::{Error, Outcome, write};
use crate::{
    Findings,
    compare::{Options, compare},
    model::Contract,
    reader::Registry,
    report::{Format, Report},
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The old contract: an OpenAPI document, or anything that tells of one, such as a package of an
    /// SDK, a page, or the evidence of either.
    old: PathBuf,
    /// The new contract, or what tells of it.
    new: PathBuf,
    /// The form of the report.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Exit with 4 when there are such changes; else with 0, whatever is found.
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
    /// Where to write the report; standard output when left out.
    #[arg(long)]
    output: Option<PathBuf>,
    /// Take enums that do not say otherwise for open: a new value breaks no reader.
    #[arg(long)]
    open_enums: bool,
    /// Take a new need for credentials for breaking, rather than for one that is only said now.
    #[arg(long)]
    strict_security: bool,
    /// Print a section for a changelog instead.
    #[arg(long, conflicts_with = "format")]
    changelog: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOn {
    /// Changes that break a client, or may.
    Breaking,
    /// Any change.
    Any,
}

pub(super) fn run(
    arguments: &Arguments,
    today: Date,
    readers: &Registry,
) -> Result<Outcome, Error> {
    let (old, new) = load(&arguments.old, &arguments.new, readers)?;
    let options = Options {
        open_enums: arguments.open_enums,
        strict_security: arguments.strict_security,
        today: Some(today),
    };
    let changes = compare(&old, &new, options);
    let report = Report::new(
        &arguments.old.display().to_string(),
        &arguments.new.display().to_string(),
        changes,
        [old.problems.as_slice(), &new.problems].concat(),
    );
    let text = if arguments.changelog {
        report.changelog()
    } else {
        report.render(arguments.format).map_err(Error::Report)?
    };
    write(arguments.output.as_deref(), &text, arguments.format)?;
    // The process ends here: nothing is gained by taking the contracts apart first.
    std::mem::forget((old, new));
    Ok(match arguments.fail_on {
        Some(FailOn::Breaking) if report.is_breaking() => Outcome::Found,
        Some(FailOn::Any) if !report.changes.is_empty() => Outcome::Found,
        _ => Outcome::Done,
    })
}

/// Reads both sides at once.
fn load(old: &Path, new: &Path, readers: &Registry) -> Result<(Contract, Contract), Error> {
    let contract = |path| readers.open(path).map(|source| source.contract);
    let (old, new) = thread::scope(|scope| {
        let old = scope.spawn(|| contract(old));
        let new = contract(new);
        (old.join(), new)
    });
    let old = old.map_err(|_| Error::Stopped)?;
    match (old, new) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (Err(old), Err(new)) => Err(old.into_iter().chain(new).collect::<Findings>().into()),
        (Err(findings), Ok(_)) | (Ok(_), Err(findings)) => Err(findings.into()),
    }
}
