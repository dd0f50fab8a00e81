//! The program: from arguments to an exit code.

use std::{
    ffi::OsString,
    io::{self, IsTerminal},
    process::ExitCode,
};

use clap::{ArgMatches, error::ErrorKind};

use crate::{
    command::{self, Matches},
    connect::paths,
    failure::{Exit, Failure},
    output::{Format, emit, note, terminal},
    run as commands,
    session::Session,
};

/// Runs the program with these arguments, the first of which is its name.
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    if let Some(code) = commands::completion::complete(&arguments) {
        return code;
    }
    let matches = match command::of(&arguments).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return reject(&error, &arguments),
    };
    let (options, words) = Matches::of(&matches);
    // The mock server has a command line, a format and exit codes of its own.
    if let (["mock", "serve"], Some(last)) = (words.as_slice(), Some(options.last())) {
        return commands::mock::serve(last);
    }
    let json = is_json(options.text("output").as_deref(), &arguments);
    match execute(&matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report(&failure, json, options.text("color").as_deref());
            ExitCode::from(failure.exit().number())
        }
    }
}

fn execute(matches: &ArgMatches) -> Result<(), Failure> {
    let (options, words) = Matches::of(matches);
    let session = Session::of(options)?;
    if let Some(result) = commands::without_network(&session, &words) {
        return result;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(|error| Failure::io("the program cannot start", error))?;
    let result = runtime.block_on(async {
        let command = commands::command(&session, &words);
        if commands::ends_by_itself(&words) {
            return command.await;
        }
        session.unless_interrupted(command).await
    });
    // Background work of an interrupted transfer need not end.
    runtime.shutdown_background();
    let finished = session.finish();
    let result =
        result.map_err(|failure| failure.with_clock_offset(session.settings.server_time.offset()));
    result.and(finished)
}

/// Prints the help, the version or the mistake that stops parsing.
fn reject(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    let json = is_json(None, arguments);
    if let ErrorKind::DisplayHelp | ErrorKind::DisplayVersion = error.kind() {
        let choice = given(arguments, &["--color"]);
        let color = terminal::color(choice.as_deref(), io::stdout().is_terminal());
        let text = error.render();
        let text = if color {
            text.ansi().to_string()
        } else {
            text.to_string()
        };
        return match emit(text) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => ExitCode::from(failure.exit().number()),
        };
    }
    let text = error.render();
    if json {
        report(&usage(&text.to_string()), true, None);
    } else {
        let choice = given(arguments, &["--color"]);
        let color = terminal::color(choice.as_deref(), io::stderr().is_terminal());
        let text = if color {
            text.ansi().to_string()
        } else {
            text.to_string()
        };
        note(text.trim_end());
    }
    ExitCode::from(Exit::Usage.number())
}

/// Returns a mistake in the arguments, which clap has described in paragraphs.
fn usage(text: &str) -> Failure {
    let text = text.trim().strip_prefix("error: ").unwrap_or(text.trim());
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut paragraphs = text.split("\n\n");
    let message = line(paragraphs.next().unwrap_or_default());
    let tip = paragraphs.find_map(|paragraph| paragraph.trim().strip_prefix("tip: "));
    Failure::usage(message).with_hint(tip.map_or_else(|| "see --help".to_owned(), line))
}

/// Returns whether errors are JSON: when the output is, by the option, the variable, or because neither
/// output nor errors go to a terminal.
fn is_json(option: Option<&str>, arguments: &[OsString]) -> bool {
    let named = || given(arguments, &["--output", "-o"]);
    let given = option.map(str::to_owned).or_else(named);
    let given = given.or_else(|| paths::variable("METASTUDIO_OUTPUT"));
    match given
        .as_deref()
        .filter(|name| Format::named(name).is_some())
    {
        Some(format) => matches!(format, "json" | "jsonl"),
        None => !io::stdout().is_terminal() && !io::stderr().is_terminal(),
    }
}

/// Returns the value of an option in arguments that may be invalid.
fn given(arguments: &[OsString], names: &[&str]) -> Option<String> {
    let mut texts = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(text) = texts.next() {
        for name in names {
            let Some(value) = text.strip_prefix(name) else {
                continue;
            };
            match (value, value.strip_prefix('=')) {
                ("", _) => return texts.next().map(Into::into),
                (_, Some(value)) => return Some(value.to_owned()),
                // A short option and its value may be one word.
                (value, None) if !name.starts_with("--") => return Some(value.to_owned()),
                _ => {}
            }
        }
    }
    None
}

/// Prints a failure on standard error.
fn report(failure: &Failure, json: bool, color: Option<&str>) {
    if failure.exit() == Exit::BrokenPipe {
        return;
    }
    if json {
        note(failure.to_json().to_string());
        return;
    }
    let color = terminal::color(color, io::stderr().is_terminal());
    let (red, bold, reset) = if color {
        ("\u{1b}[1;31m", "\u{1b}[1m", "\u{1b}[0m")
    } else {
        ("", "", "")
    };
    note(format!("{red}error:{reset} {}", failure.message()));
    if let Some(hint) = failure.hint() {
        note(format!("{bold}help:{reset} {hint}"));
    }
}
