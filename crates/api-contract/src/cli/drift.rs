//! `drift`: compares a contract with its sources and prints one report.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::{Error, Outcome, write};
use crate::{
    Findings,
    drift::{AllowList, Drift, Exceptions, Report},
    openapi,
    reader::Registry,
    report::Format,
};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The contract.
    spec: PathBuf,
    /// A source: a page, an SDK package, a contract, the evidence of one, recorded traffic (HAR),
    /// or observations of clients. May be repeated.
    #[arg(long, required = true, value_name = "PATH")]
    source: Vec<PathBuf>,
    /// A list of differences that are temporarily accepted.
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    /// The format of the report.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Exit with 4 also if an exception explains nothing of its source any more; without it, such
    /// an exception is only reported.
    #[arg(long)]
    fail_on_stale: bool,
    /// Show explained differences and operations that the contract does not have, too.
    #[arg(long)]
    all: bool,
    /// The folder that references to other files must not leave; the folder of each document if not
    /// given.
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
    /// Where to write the report; standard output if not given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The day to compare the entries' expiry with; today if not given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

pub(super) fn run(
    arguments: &Arguments,
    today: Date,
    readers: &Registry,
) -> Result<Outcome, Error> {
    let root = arguments.root.as_deref();
    let spec = openapi::load_within(&arguments.spec, root)?;
    let mut exceptions = Exceptions::of(&spec);
    if let Some(path) = &arguments.allow {
        let today = arguments.today.unwrap_or(today);
        let list = AllowList::load(path, today)?;
        exceptions = exceptions.and(list);
    }
    let (mut read, mut failed) = (Vec::new(), Vec::new());
    for path in &arguments.source {
        match readers.open_within(path, root, Some(&spec)) {
            Ok(source) => read.push(source),
            Err(findings) => failed.extend(findings),
        }
    }
    if !failed.is_empty() {
        return Err(Findings::from_iter(failed).into());
    }
    let drift = Drift::of(&spec, &read, &exceptions);
    let report = Report::new(&arguments.spec.display().to_string(), &read, drift);
    let text = report
        .render(arguments.format, arguments.all)
        .map_err(Error::Report)?;
    write(arguments.output.as_deref(), &text, arguments.format)?;
    if matches!(
        arguments.format,
        Format::Sarif | Format::Junit | Format::Html
    ) {
        // These formats can only contain changes.
        eprint!("{}", Findings::from_iter(report.stale.clone()));
    }
    let is_stale = arguments.fail_on_stale && !report.stale.is_empty();
    Ok(if is_stale || !report.comparison.changes.is_empty() {
        Outcome::Found
    } else {
        Outcome::Done
    })
}
