//! `cargo xtask demo`: from the contract to calls of the client, without any setup.
//!
//! The calls are made by an example of the client, in another process: tasks must run even if the client does
//! not compile, since they regenerate it.

use std::process::{Command, ExitCode};

use anyhow::{Context, ensure};

use crate::{generate, workspace};

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let client = match sdk_codegen::generate(&generate::spec()) {
        Ok(client) => client,
        Err(findings) => {
            eprint!("{findings}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let (operations, families) = (client.api.operations.len(), client.api.families.len());
    let (types, warnings) = (client.api.schemas.len(), client.warnings.len());
    println!(
        "contract  {operations} operations in {families} families, {types} types; {warnings} warnings"
    );
    let stale = generate::output(&client)?.check()?;
    ensure!(
        stale.is_empty(),
        "the client is stale; help: run `cargo xtask generate`"
    );
    println!("client    up to date with the contract");
    let status = Command::new(env!("CARGO"))
        .args(["run", "--package", "metastudio", "--example", "tour"])
        .current_dir(workspace::root())
        .status()
        .context("starting the tour failed")?;
    ensure!(status.success(), "the tour failed");
    Ok(ExitCode::SUCCESS)
}
