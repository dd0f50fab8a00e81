//! Prints the results of generation: warnings, operations that were left out, and files that differ.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use api_contract::cli::Outcome;
use openapi_document::{Finding, Findings};
use sdk_codegen::{Client, LeftOut, Output, OutputError};

/// The number of warnings of one rule that are printed.
const SHOWN: usize = 20;

/// Prints findings to standard error: at most 20 of each rule, and all of those in `always`.
pub fn print_findings(findings: &Findings, always: &[Finding]) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        let count = counts.entry(finding.rule).or_default();
        *count += 1;
        if *count <= SHOWN || always.contains(finding) {
            eprintln!("{finding}");
        }
    }
    for (rule, count) in counts.into_iter().filter(|(_, count)| *count > SHOWN) {
        eprintln!("{count} warnings of the rule {rule}, {SHOWN} shown");
    }
}

/// Prints the warnings of a client to standard error; all operations that are left out are listed.
pub fn print_warnings(client: &Client) {
    let left_out: Vec<Finding> = client.left_out.iter().map(LeftOut::warning).collect();
    print_findings(&client.warnings, &left_out);
}

/// Prints how many operations were left out, by the rules that reject them.
pub fn print_left_out(client: &Client) {
    if client.left_out.is_empty() {
        return;
    }
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for left_out in &client.left_out {
        *rules.entry(left_out.reason.rule).or_default() += 1;
    }
    let rules: Vec<String> = rules
        .into_iter()
        .map(|(rule, count)| format!("{count} {rule}"))
        .collect();
    println!(
        "left out {} operations: {}",
        client.left_out.len(),
        rules.join(", ")
    );
}

/// Compares the files of a client with those on disk, and prints the differences. `command` is what
/// makes them fresh.
///
/// # Errors
/// Fails if a file cannot be read.
pub fn check(client: &Client, output: &Output, command: &str) -> Result<Outcome, OutputError> {
    let differences = output.check()?;
    for difference in &differences {
        print!("{difference}");
    }
    let operations = client.api.operations.len();
    if differences.is_empty() {
        println!("fresh: the client is up to date with {operations} operations");
        return Ok(Outcome::Done);
    }
    let count = differences.len();
    println!("stale: {count} files differ; help: run `{command}` and commit its output");
    Ok(Outcome::Found)
}

/// Writes the files of a client, and prints those that changed.
///
/// # Errors
/// Fails if a file cannot be written.
pub fn write(client: &Client, output: &Output) -> Result<(), OutputError> {
    let differences = output.write()?;
    for difference in &differences {
        let verb = match difference.expected {
            Some(_) => "wrote",
            None => "removed",
        };
        println!("{verb:>8} {}", relative(&difference.path).display());
    }
    println!(
        "generated {} operations; {} files changed",
        client.api.operations.len(),
        differences.len()
    );
    print_left_out(client);
    Ok(())
}

/// Returns a path relative to the current folder, if it is below it.
#[must_use]
pub fn relative(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).to_owned()
}

/// Returns the path from one absolute folder to another.
#[must_use]
pub fn relative_to(path: &Path, from: &Path) -> PathBuf {
    let shared = path.components().zip(from.components());
    let shared = shared.take_while(|(one, other)| one == other).count();
    let up = from.components().skip(shared).map(|_| "..".as_ref());
    let down = path.components().skip(shared);
    let steps = up.chain(down.map(std::path::Component::as_os_str));
    let relative: PathBuf = steps.collect();
    match relative.as_os_str().is_empty() {
        true => ".".into(),
        false => relative,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_folder_is_reached_from_another() {
        let relative = |path: &str, from: &str| {
            relative_to(path.as_ref(), from.as_ref())
                .display()
                .to_string()
        };
        assert_eq!(relative("/a/b", "/a/b"), ".");
        assert_eq!(relative("/a/b/c", "/a/b"), "c");
        assert_eq!(
            relative("/a/crates", "/a/tests/examples/smn"),
            "../../../crates"
        );
        assert_eq!(relative("/x", "/a"), "../x");
    }
}
