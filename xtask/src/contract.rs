//! `cargo xtask contract`: the contract tools on this workspace's contract.

use std::{ffi::OsString, process::ExitCode, time::SystemTime};

use anyhow::Context;
use api_contract::cli;
use clap::Subcommand;
use jiff::{Timestamp, tz::TimeZone};

use crate::{generate, workspace};

#[derive(Subcommand)]
#[command(disable_help_subcommand = true)]
pub(crate) enum Command {
    /// Check the contract against every rule.
    #[command(disable_help_flag = true)]
    Lint(Rest),
    /// Report what changed from another contract to this one.
    #[command(disable_help_flag = true)]
    Diff(Rest),
    /// Compare sources with the contract: `drift --source PAGE_OR_SDK`.
    #[command(disable_help_flag = true)]
    Drift(Rest),
    /// Write the facts of a source about the operations of the contract.
    #[command(disable_help_flag = true)]
    Evidence(Rest),
    /// Check a live service, or a recording of it, against the contract: `verify --url BASE`.
    #[command(disable_help_flag = true)]
    Verify(Rest),
    /// Draft the operations that a source has and the contract lacks.
    #[command(disable_help_flag = true)]
    Draft(Rest),
}

/// Arguments that are passed to the tool; its `--help` lists them.
#[derive(clap::Args)]
pub(crate) struct Rest {
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGUMENTS"
    )]
    arguments: Vec<OsString>,
}

pub(crate) fn run(command: Command) -> anyhow::Result<ExitCode> {
    let spec: OsString = workspace::relative(&generate::spec()).into();
    let option = |spec| vec!["--spec".into(), spec];
    let (name, before, rest, after) = match command {
        Command::Lint(rest) => ("lint", vec![spec], rest, vec![]),
        Command::Diff(rest) => ("diff", vec![], rest, vec![spec]),
        Command::Drift(rest) => ("drift", vec![spec], rest, vec![]),
        // All enums of this contract are open.
        Command::Verify(rest) => ("verify", vec![spec, "--open-enums".into()], rest, vec![]),
        Command::Evidence(rest) => ("evidence", option(spec), rest, vec![]),
        Command::Draft(rest) => ("draft", option(spec), rest, vec![]),
    };
    let arguments = [OsString::from("cargo xtask contract"), name.into()]
        .into_iter()
        .chain(before)
        .chain(rest.arguments)
        .chain(after);
    #[allow(
        clippy::disallowed_methods,
        reason = "a task of the workspace runs in real time"
    )]
    let now = Timestamp::try_from(SystemTime::now()).context("the clock is out of range")?;
    let outcome = cli::run(
        arguments,
        now.to_zoned(TimeZone::UTC).date(),
        &huaweicloud_sources::readers(),
    );
    Ok(ExitCode::from(outcome as u8))
}
