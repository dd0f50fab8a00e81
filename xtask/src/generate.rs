//! `cargo xtask generate`: generates the client from the contract.

use std::{collections::BTreeMap, fs, path::PathBuf, process::ExitCode};

use anyhow::Context;
use api_contract::{Finding, Findings};
use sdk_codegen::{Client, LeftOut, Options, Output};

use crate::workspace;

/// The number of warnings of one rule that are printed.
const SHOWN: usize = 20;

/// The exit code of `--check` if the generated files are not up to date.
const STALE: u8 = 4;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; if a file is stale, print the difference and exit with 4.
    #[arg(long)]
    check: bool,
    /// The root document of another contract, which need not follow the conventions of this one:
    /// where it leaves a choice, it is made, and reported as a warning.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Leave out operations that are not supported, and list them with the reasons.
    #[arg(long, requires = "spec")]
    skip_unsupported: bool,
    /// Write the sources and the joined document into this folder. Sources in it that were generated
    /// and are no longer part of the output are removed; no other file is touched.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let client = match client(arguments) {
        Ok(client) => client,
        Err(findings) => {
            eprint!("{findings}");
            return Ok(ExitCode::FAILURE);
        }
    };
    print_warnings(&client);
    let output = match &arguments.out {
        Some(folder) => {
            let mut output = client.output(folder);
            output.extend(client.mocks_output(folder.join("mocks")));
            output.extend(client.catalog_output(folder.join("catalog")));
            output.add(folder.join("contract.json"), client.bundle.clone());
            output
        }
        None => output(&client)?,
    };
    let operations = client.api.operations.len();
    if arguments.check {
        let differences = output.check()?;
        for difference in &differences {
            print!("{difference}");
        }
        if differences.is_empty() {
            println!("fresh: the client is up to date with {operations} operations");
            return Ok(ExitCode::SUCCESS);
        }
        let count = differences.len();
        println!(
            "stale: {count} files differ; help: run `cargo xtask generate` and commit its output"
        );
        return Ok(ExitCode::from(STALE));
    }
    let differences = output.write()?;
    for difference in &differences {
        let verb = if difference.expected.is_some() {
            "wrote"
        } else {
            "removed"
        };
        println!(
            "{verb:>8} {}",
            workspace::relative(&difference.path).display()
        );
    }
    println!(
        "generated {operations} operations; {} files changed",
        differences.len()
    );
    print_left_out(&client);
    Ok(ExitCode::SUCCESS)
}

/// Generates from the contract of this workspace, by its rules, or from another one.
fn client(arguments: &Arguments) -> Result<Client, Findings> {
    if let Some(spec) = &arguments.spec {
        let options = Options::new().skip_unsupported(arguments.skip_unsupported);
        return options.generate(spec);
    }
    let document = api_contract::Spec::load(&workspace::relative(&spec()))?;
    sdk_codegen::generate_checked(&document, api_contract::lint(&document))
}

/// Prints the warnings, at most [`SHOWN`] of each rule; operations that are left out are all listed.
fn print_warnings(client: &Client) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let left_out: Vec<Finding> = client.left_out.iter().map(LeftOut::warning).collect();
    for warning in &client.warnings {
        let count = counts.entry(warning.rule).or_default();
        *count += 1;
        if *count <= SHOWN || left_out.contains(warning) {
            eprintln!("{warning}");
        }
    }
    for (rule, count) in counts.into_iter().filter(|(_, count)| *count > SHOWN) {
        eprintln!("{count} warnings of the rule {rule}, {SHOWN} shown");
    }
}

/// Prints how many operations were left out, by the rules that reject them.
fn print_left_out(client: &Client) {
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

/// Returns the path of the root document of this workspace.
pub(crate) fn spec() -> PathBuf {
    workspace::root().join("openapi/metastudio.yaml")
}

/// Returns all files of this workspace that are generated from the contract.
pub(crate) fn output(client: &Client) -> anyhow::Result<Output> {
    let crates = workspace::root().join("crates");
    let mut output = client.output(crates.join("metastudio/src/generated"));
    output.add(
        crates.join("metastudio-mock/src/generated/contract.json"),
        client.bundle.clone(),
    );
    output.extend(client.mocks_output(crates.join("metastudio-httpmock/src/generated")));
    output.extend(client.catalog_output(crates.join("metastudio-cli/src/generated")));
    type Rewrite = fn(&Client, &str) -> Option<String>;
    let rewritten: [(&str, Rewrite); 3] = [
        ("README.md", Client::readme),
        ("crates/metastudio/Cargo.toml", Client::manifest),
        (
            "crates/metastudio-httpmock/Cargo.toml",
            Client::mocks_manifest,
        ),
    ];
    for (path, rewrite) in rewritten {
        let path = workspace::root().join(path);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let text = rewrite(client, &text)
            .with_context(|| format!("{} has no block of generated families", path.display()))?;
        output.add(path, text);
    }
    Ok(output)
}
