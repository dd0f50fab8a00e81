//! `cargo xtask demo`: the main job from end to end, with nothing to set up.
//!
//! The calls are made by an example of the client, in a process of its own: this one must run when
//! the client does not compile, since it is what mends it.

use std::process::{Command, ExitCode};

use anyhow::{Context, ensure};

use crate::{generate, workspace};

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let made = match generate::client(&generate::spec()) {
        Ok(made) => made,
        Err(findings) => {
            eprint!("{findings}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let (operations, families) = (made.api.operations.len(), made.api.families.len());
    let (types, warnings) = (made.api.schemas.len(), made.warnings.len());
    println!(
        "contract  {operations} operations in {families} families, {types} types; {warnings} warnings"
    );
    let stale = generate::output(&made)?.check()?;
    ensure!(
        stale.is_empty(),
        "the client is stale: run `cargo xtask generate`"
    );
    println!("client    is what the contract makes");
    let status = Command::new(env!("CARGO"))
        .args(["run", "--package", "metastudio", "--example", "tour"])
        .current_dir(workspace::root())
        .status()
        .context("the tour does not start")?;
    ensure!(status.success(), "the tour failed");
    Ok(ExitCode::SUCCESS)
}
