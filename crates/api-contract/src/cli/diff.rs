//! `diff`: compares two contracts and prints one report.

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
    /// The old contract: an OpenAPI document, or another source such as a package of an SDK, a
    /// page, or the evidence of either.
    old: PathBuf,
    /// The new contract, or another source.
    new: PathBuf,
    /// The format of the report.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Exit with 4 if there are such changes, or if a part of a contract could not be read, so that
    /// they are unknown; without it, always with 0.
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
    /// Where to write the report; standard output if not given.
    #[arg(long)]
    output: Option<PathBuf>,
    /// Treat enums without `x-open-enum` as open: a new value breaks no reader.
    #[arg(long)]
    open_enums: bool,
    /// Treat a new credential requirement as breaking, rather than as newly documented.
    #[arg(long)]
    strict_security: bool,
    /// The folder that references to other files must not leave; the folder of each contract if not
    /// given.
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
    /// Print a section for a changelog instead.
    #[arg(long, conflicts_with = "format")]
    changelog: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOn {
    /// Changes that break or may break a client.
    Breaking,
    /// Any change.
    Any,
}

pub(super) fn run(
    arguments: &Arguments,
    today: Date,
    readers: &Registry,
) -> Result<Outcome, Error> {
    let root = arguments.root.as_deref();
    let (old, new) = load(&arguments.old, &arguments.new, root, readers)?;
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
    // The process ends here, so dropping the contracts first would only cost time.
    std::mem::forget((old, new));
    let fails = match arguments.fail_on {
        None => false,
        Some(FailOn::Breaking) => report.is_breaking() || report.is_unknown(),
        Some(FailOn::Any) => !report.changes.is_empty() || report.is_unknown(),
    };
    Ok(if fails { Outcome::Found } else { Outcome::Done })
}

/// Reads both sides in parallel.
fn load(
    old: &Path,
    new: &Path,
    root: Option<&Path>,
    readers: &Registry,
) -> Result<(Contract, Contract), Error> {
    let source = |path| readers.open_within(path, root, None);
    let (old, new) = thread::scope(|scope| {
        let old = scope.spawn(|| source(old));
        let new = source(new);
        (old.join(), new)
    });
    let old = old.map_err(|_| Error::Stopped)?;
    match (old, new) {
        (Ok(mut old), Ok(mut new)) => {
            if old.is_edition && new.is_edition {
                old.contract.operations.complete = true;
                new.contract.operations.complete = true;
            }
            Ok((old.contract, new.contract))
        }
        (Err(old), Err(new)) => Err(old.into_iter().chain(new).collect::<Findings>().into()),
        (Err(findings), Ok(_)) | (Ok(_), Err(findings)) => Err(findings.into()),
    }
}
