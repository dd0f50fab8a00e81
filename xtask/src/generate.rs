//! `cargo xtask generate`: generates the client from the contract.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::Context;
use sdk_codegen::{Client, Output};

use crate::workspace;

/// The exit code of `--check` if the generated files are not up to date.
const STALE: u8 = 4;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; if a file is stale, print the difference and exit with 4.
    #[arg(long)]
    check: bool,
    /// The root document of the contract.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Write the sources and the joined document into this folder, and nothing else.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let spec = arguments
        .spec
        .clone()
        .unwrap_or_else(|| workspace::relative(&spec()));
    let document = api_contract::Spec::load(&spec);
    let generated = document.and_then(|document| {
        sdk_codegen::generate_checked(&document, api_contract::lint(&document))
    });
    let client = match generated {
        Ok(client) => client,
        Err(findings) => {
            eprint!("{findings}");
            return Ok(ExitCode::FAILURE);
        }
    };
    if !client.warnings.is_empty() {
        eprint!("{}", client.warnings);
    }
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
    Ok(ExitCode::SUCCESS)
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
