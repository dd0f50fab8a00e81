//! `evidence`: prints the facts of a source.

use std::path::PathBuf;

use clap::Args;

use super::{Error, Outcome, write};
use crate::{evidence::Evidence, openapi, reader::Registry, report::Format};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The source: a page, an SDK package or a contract.
    source: PathBuf,
    /// Only the operations that this contract has.
    #[arg(long, value_name = "CONTRACT")]
    spec: Option<PathBuf>,
    /// Where to write it; standard output if not given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, readers: &Registry) -> Result<Outcome, Error> {
    let source = readers.open(&arguments.source)?;
    let spec = arguments.spec.as_ref().map(|path| openapi::load(path));
    let spec = spec.transpose()?;
    let text = Evidence::of(&source, spec.as_ref())
        .to_json()
        .map_err(Error::Evidence)?;
    write(arguments.output.as_deref(), &text, Format::Json)?;
    Ok(Outcome::Done)
}
