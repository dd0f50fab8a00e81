//! `cargo xtask services`: drafts a contract of each of several services from the vendor's evidence, and generates
//! a client from it without a hand.
//!
//! The table shows what became of each service; the drafts, and the findings of those that were rejected, are written
//! to a folder. With `--check`, every client is compiled, and one that compiles with a warning counts as failed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, bail};
use api_contract::{Spec, draft::Draft};
use comfy_table::{Table, presets};
use cpu_time::ProcessTime;
use sdk_codegen::Client;

use crate::{workbench, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Services as `NAME=SOURCE`, or `NAME=SOURCE,SOURCE` to merge several sources, best first. A source alone is
    /// named after its file.
    #[arg(required = true, value_name = "SERVICE")]
    services: Vec<String>,
    /// Where drafts and clients are written.
    #[arg(long, value_name = "FOLDER")]
    output: Option<PathBuf>,
    /// Also compile the clients, one after the other.
    #[arg(long)]
    check: bool,
}

/// A service and its sources.
pub(crate) struct Service {
    pub(crate) name: String,
    pub(crate) sources: Vec<PathBuf>,
}

/// What is made of a service: its contract, and the crate of its client in the workbench.
pub(crate) struct Made {
    pub(crate) document: Spec,
    /// The file of the contract.
    pub(crate) path: PathBuf,
    pub(crate) client: Client,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = match &arguments.output {
        Some(folder) => folder.clone(),
        None => workspace::root().join("target/services"),
    };
    workbench::set_up(&folder)?;
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["service", "operations", "types", "lines", "CPU s", "result"]);
    let mut failed = 0_usize;
    for service in &arguments.services {
        let service = Service::parse(service)?;
        let started = ProcessTime::now();
        let generated = generate(&service, &folder);
        let seconds = format!("{:.1}", started.elapsed().as_secs_f64());
        let row = match generated {
            Err(error) => {
                failed += 1;
                let text = format!("{error:#}");
                fs::write(folder.join(format!("{}.findings", service.name)), &text)?;
                let first = text.lines().take(1).collect();
                [
                    service.name,
                    String::new(),
                    String::new(),
                    String::new(),
                    seconds,
                    first,
                ]
            }
            Ok(Made { client, .. }) => {
                let result = match arguments.check {
                    true => check(&client, &folder)?,
                    false => None,
                };
                failed += usize::from(result.is_some());
                let count: usize = client
                    .files()
                    .values()
                    .map(|text| text.lines().count())
                    .sum();
                [
                    service.name,
                    client.api.operations.len().to_string(),
                    client.api.schemas.len().to_string(),
                    count.to_string(),
                    seconds,
                    result.unwrap_or_else(|| {
                        if arguments.check {
                            "compiles"
                        } else {
                            "generated"
                        }
                        .to_owned()
                    }),
                ]
            }
        };
        println!("{}", row.join("\t"));
        table.add_row(row);
    }
    println!("\n{}", table.trim_fmt());
    Ok(match failed {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::from(4),
    })
}

impl Service {
    pub(crate) fn parse(text: &str) -> anyhow::Result<Self> {
        let (name, sources) = match text.split_once('=') {
            Some((name, sources)) => (name.to_owned(), sources),
            None => {
                let file = Path::new(text).file_name().unwrap_or_default();
                let file = file.to_string_lossy();
                let stem = file.split('-').next().unwrap_or_default();
                let name = stem.strip_prefix("huaweicloudsdk").unwrap_or(stem);
                (name.to_owned(), text)
            }
        };
        if name.is_empty() || name.contains(['/', '\\']) {
            bail!("`{text}` gives the service no name: write `NAME=SOURCE`");
        }
        Ok(Self {
            name,
            sources: sources.split(',').map(PathBuf::from).collect(),
        })
    }
}

/// Drafts the contract of a service, and generates its client into a crate of the workbench.
pub(crate) fn generate(service: &Service, folder: &Path) -> anyhow::Result<Made> {
    let readers = huaweicloud_sources::readers();
    let sources = service.sources.iter().map(|path| readers.open(path));
    let sources = sources.collect::<Result<Vec<_>, _>>()?;
    let draft = Draft::of_all(&sources, None);
    let mut document = draft.document.context("the source has no operation")?;
    document["info"]["title"] = service.name.clone().into();
    let path = folder.join(format!("{}.json", service.name));
    fs::write(&path, format!("{document:#}"))?;
    let document = Spec::from_value(&path.display().to_string(), document);
    let client = sdk_codegen::generate_from(&document)?;
    workbench::add_client(&client, folder)?;
    Ok(Made {
        document,
        path,
        client,
    })
}

/// Compiles the client, and returns the first line that the compiler prints about it.
fn check(client: &Client, folder: &Path) -> anyhow::Result<Option<String>> {
    let mut command = Command::new("cargo");
    command.args([
        "check",
        "--quiet",
        "--jobs",
        "1",
        "--package",
        client.crate_name(),
    ]);
    if std::env::var_os("CARGO_TARGET_DIR").is_none() {
        command.env("CARGO_TARGET_DIR", folder.join("target"));
    }
    let output = command.current_dir(folder).output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    if output.status.success() && text.trim().is_empty() {
        return Ok(None);
    }
    fs::write(
        folder.join(format!("{}.findings", client.crate_name())),
        &*text,
    )?;
    Ok(Some(text.lines().next().unwrap_or("fails").to_owned()))
}
