//! Tasks of the workspace: `cargo xtask --help` lists them.
//!
//! Arguments in, calls to the crates, exit codes out: 0 done, 1 failed, 2 misused, 4 stale,
//! incomplete, not conforming or over a target.

mod bench;
mod ci;
mod conformance;
mod contract;
mod coverage;
mod demo;
mod generate;
mod workbench;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Tasks of the workspace"
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Run the main job from end to end: contract, client, signed calls to a mock server.
    Demo,
    /// Make the client from the contract.
    Generate(generate::Arguments),
    /// Run a contract tool on this workspace's contract.
    #[command(subcommand)]
    Contract(contract::Command),
    /// Hold foreign clients, testers and ours against the mock server.
    Conformance(conformance::Arguments),
    /// Show for every operation what is there of it: text, examples, tests, behavior of the mock.
    Coverage(coverage::Arguments),
    /// Run everything that CI runs.
    Ci,
    /// Measure what the client costs, against its peers.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Demo => demo::run(),
        Task::Generate(arguments) => generate::run(&arguments),
        Task::Contract(command) => contract::run(command),
        Task::Conformance(arguments) => conformance::run(&arguments),
        Task::Coverage(arguments) => coverage::run(&arguments),
        Task::Ci => ci::run(),
        Task::Bench(arguments) => bench::run(&arguments),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
