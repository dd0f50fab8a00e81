//! `cargo xtask examples`: the clients of other services below `tests/examples`, as `sdk-codegen new` creates
//! them.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use sdk_codegen_cli::{
    Outcome,
    create::{self, Request, Runtime},
    project::Project,
    report::relative_to,
};

use crate::workspace;

/// The services.
const NAMES: [&str; 2] = ["smn", "dns"];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; if a file is stale, print the difference and exit with 4.
    #[arg(long)]
    check: bool,
    /// Only the client of this service.
    #[arg(long, value_name = "NAME", value_parser = NAMES)]
    only: Option<String>,
    /// Create it from this source instead of its evidence. May be repeated.
    #[arg(long, value_name = "SOURCE", requires = "only")]
    from: Vec<PathBuf>,
}

/// Returns the folders of the clients.
pub(crate) fn folders() -> impl Iterator<Item = PathBuf> {
    let examples = workspace::root().join("tests/examples");
    NAMES.into_iter().map(move |name| examples.join(name))
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut outcome = Outcome::Done;
    for (name, folder) in NAMES.into_iter().zip(folders()) {
        if arguments.only.as_ref().is_some_and(|only| only != name) {
            continue;
        }
        let sources = match arguments.from.as_slice() {
            [] => Project::open(&folder)?.sources(),
            given => given.to_owned(),
        };
        let request = request(name, &folder, sources)?;
        if !arguments.check {
            create(&request, &folder)?;
        } else if create::compare(&request)? != Outcome::Done {
            outcome = Outcome::Found;
        }
    }
    if outcome != Outcome::Done {
        println!("stale: help: run `cargo xtask examples` and commit its output");
    }
    Ok(ExitCode::from(outcome as u8))
}

fn request(name: &str, folder: &Path, sources: Vec<PathBuf>) -> anyhow::Result<Request> {
    let crates = workspace::root().join("crates");
    Ok(Request {
        out: Some(folder.to_owned()),
        // A path that depends on this machine must not be in the manifest.
        runtime: Runtime::Path(relative_to(&crates, &env::current_dir()?)),
        ..Request::new(name, sources)
    })
}

/// Replaces a client: the old one is removed when the new one is complete.
fn create(request: &Request, folder: &Path) -> anyhow::Result<()> {
    let fresh = folder.with_extension("new");
    let remove = |path: &Path| match path.exists() {
        true => fs::remove_dir_all(path).with_context(|| path.display().to_string()),
        false => Ok(()),
    };
    remove(&fresh)?;
    let created = create::create(&Request {
        out: Some(fresh.clone()),
        ..request.clone()
    })?;
    remove(folder)?;
    fs::rename(&fresh, folder).with_context(|| folder.display().to_string())?;
    println!(
        "created {}: {} operations, {} lines",
        workspace::relative(folder).display(),
        created.client.api.operations.len(),
        created.lines
    );
    Ok(())
}
