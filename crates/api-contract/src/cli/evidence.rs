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
    /// The folder that references to other files must not leave; the folder of each document if not
    /// given.
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
    /// Where to write it; standard output if not given.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, readers: &Registry) -> Result<Outcome, Error> {
    let root = arguments.root.as_deref();
    let source = readers.open_within(&arguments.source, root, None)?;
    let spec = arguments.spec.as_ref();
    let spec = spec.map(|path| openapi::load_within(path, root));
    let spec = spec.transpose()?;
    let text = Evidence::of(&source, spec.as_ref())
        .to_json()
        .map_err(Error::Evidence)?;
    write(arguments.output.as_deref(), &text, Format::Json)?;
    Ok(Outcome::Done)
}
