//! The command line: arguments, calls into the library and exit codes.

use std::{error::Error as _, ffi::OsString, path::PathBuf, time::Instant};

use clap::{Args, Parser, Subcommand};

use crate::{
    Error, Outcome,
    create::{self, Request, Runtime},
    project::Project,
    report, tools,
};

/// Creates a Rust client for any Huawei Cloud service, and maintains it.
#[derive(Debug, Parser)]
#[command(name = "sdk-codegen", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Create a workspace for a service: contract, client, mock server, tests, CI.
    New(Box<New>),
    /// Generate client and mock server from the contract of this workspace.
    Generate(Generate),
    /// Build the reference of all operations as a site.
    Docs,
    #[command(flatten)]
    Tool(tools::Command),
}

#[derive(Debug, Args)]
struct New {
    /// The name of the client crate, and of its folder.
    name: String,
    /// The sources of one service, best first: packages of the vendor's Python SDK, folders of
    /// definitions of the API Explorer, reference pages, OpenAPI documents, or evidence of these.
    #[arg(long, required = true, num_args = 1.., value_name = "SOURCE")]
    from: Vec<PathBuf>,
    /// The folder that references of the sources to other files must not leave; the folder of each
    /// source if not given.
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
    /// The folder of the workspace, which must be empty or new; one named after the crate if not given.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Only the operations of these families: the first words of their paths.
    #[arg(long, value_delimiter = ',', value_name = "FAMILY")]
    families: Vec<String>,
    /// Only operations whose id, or method and path, matches; `*` matches any text. May be repeated,
    /// and adds to the families.
    #[arg(long, value_name = "GLOB")]
    operations: Vec<String>,
    /// A checkout of this project, or its folder `crates`, to depend on by path; a relative path
    /// stays relative.
    #[arg(long, value_name = "DIR", conflicts_with = "runtime_version")]
    runtime_path: Option<PathBuf>,
    /// The version of the runtime in the registry to depend on. Without either: the checkout that
    /// this program was built from, or, if it is gone, the program's own version.
    #[arg(long, value_name = "VERSION")]
    runtime_version: Option<String>,
    /// The name of the service in the header `User-Agent`; that of the sources if not given.
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// The title of the contract.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The address of the service, with `{region}` in place of a region; that of the sources if not
    /// given.
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,
    /// Leave out operations that are not supported, and list them with the reasons.
    #[arg(long)]
    skip_unsupported: bool,
    /// Write nothing; if an existing workspace differs from the one that would be created, print the
    /// difference and exit with 4.
    #[arg(long)]
    check: bool,
}

#[derive(Debug, Args)]
struct Generate {
    /// Write nothing; if a file is stale, print the difference and exit with 4.
    #[arg(long)]
    check: bool,
}

/// Runs the command line; the first argument is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are not errors; if they cannot be printed, nobody reads them.
            let _ = error.print();
            return if error.use_stderr() {
                Outcome::Misused
            } else {
                Outcome::Done
            };
        }
    };
    let result = match arguments.command {
        Command::New(arguments) => new(*arguments),
        Command::Generate(arguments) => {
            Project::here().and_then(|project| project.generate(arguments.check))
        }
        Command::Docs => Project::here().and_then(|project| project.docs()),
        Command::Tool(command) => Project::here().map(|project| project.tool(command)),
    };
    result.unwrap_or_else(|error| {
        print_error(&error);
        Outcome::Failed
    })
}

fn new(arguments: New) -> Result<Outcome, Error> {
    let runtime = match (arguments.runtime_path, arguments.runtime_version) {
        (Some(path), _) => Runtime::Path(path),
        (None, Some(version)) => Runtime::Version(version),
        (None, None) => Runtime::default(),
    };
    let name = create::crate_name(&arguments.name)?;
    if name != arguments.name {
        println!(
            "the crate is named {name}, since Rust or generated code uses {}",
            arguments.name
        );
    }
    let request = Request {
        name,
        sources: arguments.from,
        root: arguments.root,
        out: arguments.out,
        families: arguments.families,
        operations: arguments.operations,
        runtime,
        service: arguments.service,
        title: arguments.title,
        endpoint: arguments.endpoint,
        skip_unsupported: arguments.skip_unsupported,
    };
    if arguments.check {
        return create::compare(&request);
    }
    #[allow(
        clippy::disallowed_methods,
        reason = "a command line reports how long it took"
    )]
    let start = Instant::now();
    let created = create::create(&request)?;
    report::print_findings(&created.problems, &[]);
    report::print_warnings(&created.client);
    report::print_left_out(&created.client);
    let (operations, families) = (
        created.client.api.operations.len(),
        created.client.api.families.len(),
    );
    println!(
        "created {}: {operations} operations in {families} families; {} files, {} lines; {:.1} s",
        created.folder.display(),
        created.files,
        created.lines,
        start.elapsed().as_secs_f64()
    );
    if let Runtime::Path(path) = &request.runtime
        && path.is_absolute()
    {
        println!(
            "it depends on crates in {}; before you share it, name them by a relative path \
             (`--runtime-path`) or a version (`--runtime-version`)",
            path.display()
        );
    }
    println!(
        "next: cd {}, then the two commands of its README",
        created.folder.display()
    );
    Ok(Outcome::Done)
}

/// Prints an error with its causes.
fn print_error(error: &Error) {
    match error {
        Error::Findings(findings) => return eprint!("{findings}"),
        Error::Draft { .. } => return eprintln!("{error}"),
        _ => {}
    }
    let mut text = format!("error: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    eprintln!("{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_of_the_guide_are_valid() {
        let guide = include_str!("guide.md");
        let readme = include_str!("../README.md");
        let lines = guide.lines().chain(readme.lines());
        let commands = lines.filter_map(|line| line.strip_prefix("$ sdk-codegen "));
        let mut count = 0;
        for command in commands {
            let mut arguments = vec!["sdk-codegen"];
            for (number, part) in command.split('"').enumerate() {
                match number % 2 {
                    0 => arguments.extend(part.split_whitespace()),
                    _ => arguments.push(part),
                }
            }
            let parsed = Arguments::try_parse_from(arguments);
            assert!(
                parsed.is_ok(),
                "{command}: {}",
                parsed.expect_err("invalid")
            );
            count += 1;
        }
        assert!(count > 8, "{count}");
    }

    #[test]
    fn arguments_that_exclude_each_other_are_rejected() {
        let of = |line: &str| Arguments::try_parse_from(line.split(' '));
        assert!(of("sdk-codegen new a --from b c --families d,e --check").is_ok());
        for wrong in [
            "sdk-codegen new a",
            "sdk-codegen new --from b",
            "sdk-codegen new a --from b --runtime-path c --runtime-version 1",
            "sdk-codegen generate --force",
        ] {
            assert!(of(wrong).is_err(), "{wrong}");
        }
    }
}
