//! Options of every command, and their values from all levels of a command line.

use std::{path::PathBuf, time::Duration};

use clap::{
    Arg, ArgAction, ArgMatches, Command, ValueHint,
    builder::{PossibleValuesParser, ValueParser},
    parser::ValueSource,
    value_parser,
};

use super::values;
use crate::output::Format;

const CONNECTION: &str = "Connection";
const OUTPUT: &str = "Output";
const BEHAVIOR: &str = "Behavior";

/// Returns every option that all commands take.
fn all() -> Vec<Arg> {
    let mut all = connection();
    all.extend(output());
    all.extend(behavior());
    all
}

fn connection() -> Vec<Arg> {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(help)
            .help_heading(CONNECTION)
    };
    let file = |name: &'static str, help: &'static str| {
        option(name, "FILE", help).value_hint(ValueHint::FilePath)
    };
    vec![
        option(
            "region",
            "REGION",
            "Region, such as cn-north-4 [env: METASTUDIO_REGION]",
        ),
        option(
            "endpoint",
            "URL",
            "Address of the service, instead of the region's [env: METASTUDIO_ENDPOINT]",
        ),
        option(
            "project-id",
            "ID",
            "Project; looked up by region if it is not set [env: METASTUDIO_PROJECT_ID]",
        ),
        option(
            "profile",
            "NAME",
            "Profile that `metastudio configure` has stored [env: METASTUDIO_PROFILE]",
        ),
        option("ak", "ID", "Id of an access key, with --sk-file"),
        file(
            "sk-file",
            "File with the secret access key; - is standard input",
        ),
        file(
            "security-token-file",
            "File with the security token of a temporary access key; - is standard input",
        ),
        file(
            "credentials-file",
            "INI file with credentials, as the vendor's SDKs read it; - is standard input",
        )
        .value_parser(value_parser!(PathBuf)),
        option(
            "app-user-id",
            "ID",
            "User of your application whom calls are made for",
        ),
        option(
            "timeout",
            "TIME",
            "Time for a call with its retries, such as 30s [default: 180s]",
        )
        .value_parser(ValueParser::new(values::duration)),
        file(
            "ca-bundle",
            "Certificates in PEM to trust in addition to the system's",
        )
        .value_parser(value_parser!(PathBuf)),
        Arg::new("mock")
            .long("mock")
            .action(ArgAction::SetTrue)
            .help("Call a mock server in this process, whose world is kept between commands")
            .help_heading(CONNECTION),
        file(
            "mock-state",
            "State file of the mock server [env: METASTUDIO_MOCK_STATE]",
        )
        .value_parser(value_parser!(PathBuf)),
    ]
}

fn output() -> Vec<Arg> {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .help(help)
            .help_heading(OUTPUT)
    };
    vec![
        option(
            "output",
            "FORMAT",
            "Format: a table on a terminal, JSON in a pipe [env: METASTUDIO_OUTPUT]",
        )
        .short('o')
        .value_parser(PossibleValuesParser::new(Format::NAMES)),
        option(
            "query",
            "JMESPATH",
            "Filter the whole result, such as 'jobs[].job_id'",
        ),
        option("jq", "FILTER", "Filter the whole result with jq's language")
            .conflicts_with("query"),
        option(
            "columns",
            "NAMES",
            "Columns of a table, separated by commas; a.b is a field of a",
        )
        .value_delimiter(','),
        Arg::new("no-headers")
            .long("no-headers")
            .action(ArgAction::SetTrue)
            .help("Leave out the line with the names of columns")
            .help_heading(OUTPUT),
        option(
            "color",
            "WHEN",
            "Color on terminals [env: NO_COLOR, CLICOLOR, CLICOLOR_FORCE]",
        )
        .value_parser(PossibleValuesParser::new(["auto", "always", "never"])),
    ]
}

fn behavior() -> Vec<Arg> {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(help)
            .help_heading(BEHAVIOR)
    };
    vec![
        flag("quiet", "No progress and no notices on standard error").short('q'),
        Arg::new("verbose")
            .long("verbose")
            .short('v')
            .action(ArgAction::Count)
            .help("Show attempts and waits; -vv also headers")
            .help_heading(BEHAVIOR),
        flag("no-input", "Never ask; fail with exit code 3 instead"),
        flag("yes", "Answer confirmations with yes").short('y'),
        Arg::new("dry-run")
            .long("dry-run")
            .value_name("FORM")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("http")
            .value_parser(PossibleValuesParser::new(["http", "curl"]))
            .help("Print the request without secrets, and send nothing")
            .help_heading(BEHAVIOR),
        Arg::new("record")
            .long("record")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath)
            .help("Record requests and responses as an HTTP Archive, without secrets")
            .help_heading(BEHAVIOR),
    ]
}

/// Adds the options, and lists them in the help.
pub(crate) fn visible(command: Command) -> Command {
    command.args(all())
}

/// Commands whose subject is the connection, and the options that they are about.
const SHOWN: [(&str, &[&str]); 2] = [
    (
        "sign",
        &[
            "ak",
            "sk-file",
            "security-token-file",
            "region",
            "project-id",
        ],
    ),
    (
        "configure",
        &[
            "profile",
            "region",
            "endpoint",
            "project-id",
            "ak",
            "sk-file",
        ],
    ),
];

/// Adds the options that the command does not have itself. Its help lists those that it is about.
pub(crate) fn hidden(command: Command) -> Command {
    let known: Vec<&str> = (command.get_arguments())
        .filter_map(|own| own.get_long())
        .collect();
    let shown = SHOWN.iter().find(|(name, _)| *name == command.get_name());
    let shorts: Vec<char> = (command.get_arguments())
        .filter_map(|own| own.get_short())
        .collect();
    let missing = all().into_iter().filter_map(|own| {
        let long = own.get_long()?.to_owned();
        let is_shown = shown.is_some_and(|(_, names)| names.contains(&long.as_str()));
        let is_taken = own.get_short().is_some_and(|short| shorts.contains(&short));
        let own = if is_taken { own.short(None) } else { own };
        (!known.contains(&long.as_str())).then(|| own.hide(!is_shown))
    });
    let missing: Vec<Arg> = missing.collect();
    command.args(missing)
}

/// Returns the names of all options, which options of operations must not have.
pub(crate) fn reserved() -> Vec<String> {
    let all = all();
    let longs = all
        .iter()
        .filter_map(|own| own.get_long().map(str::to_owned));
    longs
        .chain(["help", "version"].map(str::to_owned))
        .collect()
}

/// The options of a command line, from the last command to the root.
#[derive(Debug, Clone)]
pub(crate) struct Matches<'a> {
    levels: Vec<&'a ArgMatches>,
}

impl<'a> Matches<'a> {
    /// Returns the options of a command line, and the words of its command.
    pub(crate) fn of(root: &'a ArgMatches) -> (Self, Vec<&'a str>) {
        let (mut levels, mut words) = (vec![root], Vec::new());
        let mut current = root;
        while let Some((word, below)) = current.subcommand() {
            words.push(word);
            levels.push(below);
            current = below;
        }
        levels.reverse();
        (Self { levels }, words)
    }

    /// Returns the options of the last command.
    pub(crate) fn last(&self) -> &'a ArgMatches {
        // There is always the root.
        self.levels[0]
    }

    fn level(&self, id: &str) -> Option<&'a ArgMatches> {
        self.levels.iter().copied().find(|level| {
            let given = level.try_contains_id(id).unwrap_or_default();
            given && level.value_source(id) == Some(ValueSource::CommandLine)
        })
    }

    /// Returns the text of an option.
    pub(crate) fn text(&self, id: &str) -> Option<String> {
        self.value(id)
    }

    /// Returns the path of an option.
    pub(crate) fn path(&self, id: &str) -> Option<PathBuf> {
        self.value(id)
    }

    /// Returns the time of an option.
    pub(crate) fn duration(&self, id: &str) -> Option<Duration> {
        self.value(id)
    }

    /// Returns the number of an option.
    pub(crate) fn number(&self, id: &str) -> Option<u64> {
        self.value(id)
    }

    /// Returns the small number of an option.
    pub(crate) fn count_of(&self, id: &str) -> Option<u32> {
        self.value(id)
    }

    /// Returns the value of an option with a parser of its own.
    pub(crate) fn value<T: Clone + Send + Sync + 'static>(&self, id: &str) -> Option<T> {
        self.level(id)?.try_get_one::<T>(id).ok()?.cloned()
    }

    /// Returns all texts of an option.
    pub(crate) fn texts(&self, id: &str) -> Vec<String> {
        let values = self
            .level(id)
            .and_then(|level| level.try_get_many::<String>(id).ok()?);
        values.into_iter().flatten().cloned().collect()
    }

    /// Returns whether a flag is set.
    pub(crate) fn flag(&self, id: &str) -> bool {
        let set = self
            .level(id)
            .and_then(|level| level.try_get_one::<bool>(id).ok()?);
        set.copied().unwrap_or_default()
    }

    /// Returns how often a flag is given, on all levels.
    pub(crate) fn count(&self, id: &str) -> u8 {
        let counts = self.levels.iter();
        let counts = counts.filter_map(|level| level.try_get_one::<u8>(id).ok()?);
        counts.copied().fold(0, u8::saturating_add)
    }
}
