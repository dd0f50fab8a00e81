//! Tasks of the workspace: `cargo xtask --help` lists them.
//!
//! Arguments in, calls to the crates, exit codes out: 0 done, 1 failed, 2 misused, 4 stale.

mod generate;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of the workspace", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make the client from the contract.
    Generate(generate::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Generate(arguments) => generate::run(&arguments),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
