//! `cargo xtask generate`: generates the client from the contract.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::Context;
use api_contract::Findings;
use sdk_codegen::{Client, Options, Output};
use sdk_codegen_cli::report;

use crate::workspace;

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
    report::print_warnings(&client);
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
    if arguments.check {
        let outcome = report::check(&client, &output, "cargo xtask generate")?;
        return Ok(ExitCode::from(outcome as u8));
    }
    report::write(&client, &output)?;
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
