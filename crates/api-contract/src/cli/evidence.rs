//! `evidence`: a source in, its facts out.

use std::path::PathBuf;

use clap::Args;

use super::{Outcome, write};
use crate::{evidence::Evidence, openapi, report::Format, sources};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The source: a page, an SDK package or a contract.
    source: PathBuf,
    /// Only the operations that this contract has.
    #[arg(long, value_name = "CONTRACT")]
    spec: Option<PathBuf>,
    /// Where to write it; standard output when left out.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<Outcome, String> {
    let source = sources::open(&arguments.source).map_err(|findings| findings.to_string())?;
    let spec = arguments.spec.as_ref().map(|path| openapi::load(path));
    let spec = spec.transpose().map_err(|findings| findings.to_string())?;
    let text = Evidence::of(&source, spec.as_ref())
        .to_json()
        .map_err(|error| format!("error: the evidence cannot be written: {error}"))?;
    write(arguments.output.as_deref(), &text, Format::Json)?;
    Ok(Outcome::Done)
}
