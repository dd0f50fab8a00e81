//! The commands of `api-contract` on the contract of one workspace.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    time::SystemTime,
};

use api_contract::cli::{self, Outcome};
use clap::Subcommand;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// A command on the contract.
#[derive(Clone, Debug, Subcommand)]
#[command(disable_help_subcommand = true)]
pub enum Command {
    /// Check the contract against every rule.
    #[command(disable_help_flag = true)]
    Lint(Rest),
    /// Report what changed from another contract to this one: `diff OLD`, or `diff OLD NEW`.
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
#[derive(Clone, Debug, clap::Args)]
pub struct Rest {
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGUMENTS"
    )]
    arguments: Vec<OsString>,
}

impl Rest {
    /// Returns whether an option is among the arguments, or help is asked for.
    fn has(&self, option: &str) -> bool {
        let mut texts = self
            .arguments
            .iter()
            .filter_map(|argument| argument.to_str());
        texts.any(|text| {
            let value = text.strip_prefix(option);
            value.is_some_and(|value| value.is_empty() || value.starts_with('='))
                || matches!(text, "-h" | "--help")
        })
    }

    /// Returns the number of arguments before the first option.
    fn positional(&self) -> usize {
        let is_option = |argument: &&OsString| argument.to_string_lossy().starts_with('-');
        self.arguments
            .iter()
            .take_while(|argument| !is_option(argument))
            .count()
    }
}

/// A contract, and the program that runs commands on it.
#[derive(Clone, Copy, Debug)]
pub struct Contract<'a> {
    /// The program, as it is called, for usage messages.
    pub program: &'a str,
    /// The root document.
    pub path: &'a Path,
    /// The folder that its references must not leave; the folder of the root document if `None`.
    pub root: Option<&'a Path>,
    /// The sources that `drift` compares if it is given none.
    pub sources: &'a [PathBuf],
}

/// Runs a command on a contract, and prints its result.
#[must_use]
pub fn run(command: Command, contract: Contract<'_>) -> Outcome {
    let path: OsString = contract.path.into();
    let option = |path| vec!["--spec".into(), path];
    let (name, before, rest, after) = match command {
        Command::Lint(rest) => ("lint", vec![path], rest, vec![]),
        Command::Diff(rest) => {
            // The contract is the newer one, unless two are named.
            let own = (rest.positional() < 2).then_some(path);
            ("diff", vec![], rest, own.into_iter().collect())
        }
        Command::Drift(rest) => {
            let known = contract.sources.iter().filter(|_| !rest.has("--source"));
            let known = known.flat_map(|source| ["--source".into(), source.into()]);
            let before = std::iter::once(path).chain(known).collect();
            ("drift", before, rest, vec![])
        }
        // All enums of generated clients are open.
        Command::Verify(rest) => ("verify", vec![path, "--open-enums".into()], rest, vec![]),
        Command::Evidence(rest) => ("evidence", option(path), rest, vec![]),
        Command::Draft(rest) => ("draft", option(path), rest, vec![]),
    };
    let root = contract.root.filter(|_| !rest.has("--root"));
    let root = root.map(|root| [OsString::from("--root"), root.into()]);
    let arguments = [OsString::from(contract.program), name.into()]
        .into_iter()
        .chain(before)
        .chain(root.into_iter().flatten())
        .chain(rest.arguments)
        .chain(after);
    cli::run(arguments, today(), &huaweicloud_sources::readers())
}

/// Returns the current day.
fn today() -> Date {
    #[allow(
        clippy::disallowed_methods,
        reason = "the clock is read here, and passed to everything else"
    )]
    let now = SystemTime::now();
    let now = Timestamp::try_from(now).unwrap_or_default();
    now.to_zoned(TimeZone::UTC).date()
}
