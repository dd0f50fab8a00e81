//! Tasks of the workspace: `cargo xtask --help` lists them.
//!
//! Parses the arguments and calls the crates. Exit codes: 0 success, 1 failure, 2 invalid arguments, 4 stale
//! output, incomplete coverage, a conformance failure or a missed target.

mod bench;
mod ci;
mod conformance;
mod contract;
mod coverage;
mod demo;
mod docs;
mod examples;
mod generate;
mod services;
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
    /// Run everything end to end: contract, client, signed calls to a mock server.
    Demo,
    /// Generate the client from the contract.
    Generate(generate::Arguments),
    /// Create the clients of other services again, as `sdk-codegen new` creates them.
    Examples(examples::Arguments),
    /// Run a contract tool on this workspace's contract.
    #[command(subcommand)]
    Contract(contract::Command),
    /// Run other clients, testers and this client against the mock server.
    Conformance(conformance::Arguments),
    /// Show what each operation has: descriptions, examples, tests, behavior in the mock server.
    Coverage(coverage::Arguments),
    /// Draft contracts of other services, and generate and compile their clients.
    Services(services::Arguments),
    /// Build the guide and the reference as a static site.
    Docs(docs::Arguments),
    /// Run all checks of CI.
    Ci,
    /// Run benchmarks, and compare the results with peers.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Demo => demo::run(),
        Task::Generate(arguments) => generate::run(&arguments),
        Task::Examples(arguments) => examples::run(&arguments),
        Task::Contract(command) => Ok(contract::run(command)),
        Task::Conformance(arguments) => conformance::run(&arguments),
        Task::Coverage(arguments) => coverage::run(&arguments),
        Task::Services(arguments) => services::run(&arguments),
        Task::Docs(arguments) => docs::run(&arguments),
        Task::Ci => ci::run(),
        Task::Bench(arguments) => bench::run(&arguments),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
