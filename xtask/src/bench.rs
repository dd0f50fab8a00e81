//! `cargo xtask bench`: benchmarks of the client at run time and at compile time.

mod compile;
mod runtime;

use std::process::ExitCode;

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    runtime: runtime::Settings,
}

#[derive(clap::Subcommand)]
enum What {
    /// Compare compile times of generated clients.
    Compile(compile::Arguments),
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    match &arguments.what {
        Some(What::Compile(arguments)) => compile::run(arguments),
        None => runtime::run(&arguments.runtime),
    }
}
