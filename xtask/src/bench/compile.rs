//! `cargo xtask bench compile`: what a generated client costs to compile, against progenitor's own output.
//!
//! The same lowered contract goes through progenitor's two styles and through this workspace's
//! generator; each becomes a crate under `target/bench`, and `cargo check` of each is timed in turn,
//! with all dependencies built before. Only ratios of one run mean something.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use comfy_table::{Table, presets};
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use sdk_codegen::Client;

use crate::{generate, workbench, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A folder with `operations.json` and `models.json`, the facts of an SDK; a contract is drafted
    /// from them. Without it, this workspace's contract is measured.
    #[arg(long, value_name = "FOLDER")]
    facts: Option<PathBuf>,
    /// How often each crate is checked.
    #[arg(long, default_value_t = 5)]
    runs: usize,
}

/// One crate to be checked.
struct Candidate {
    label: String,
    package: String,
    features: Vec<String>,
    lines: usize,
    times: Vec<Duration>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = workspace::root().join("target/bench");
    fs::create_dir_all(&folder)?;
    let spec = match &arguments.facts {
        Some(facts) => draft(facts, &folder)?,
        None => generate::spec(),
    };
    let started = now();
    let client = sdk_codegen::generate(&spec)?;
    let generated = now().duration_since(started);
    println!(
        "{} operations, {} types; the four passes took {:.2} s",
        client.api.operations.len(),
        client.api.schemas.len(),
        generated.as_secs_f64(),
    );
    let mut candidates = prepare(&client, &folder)?;
    for round in 0..=arguments.runs {
        for candidate in &mut candidates {
            let time = check(candidate, &folder)?;
            // The first round builds the dependencies.
            if round > 0 {
                candidate.times.push(time);
            }
        }
    }
    println!("{}", report(&candidates).trim_fmt());
    Ok(ExitCode::SUCCESS)
}

/// A contract drafted from the facts in a folder, as a file in another.
pub(super) fn draft(facts: &Path, folder: &Path) -> anyhow::Result<PathBuf> {
    let read = |name: &str| -> anyhow::Result<serde_json::Value> {
        let path = facts.join(name);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        serde_json::from_str(&text).with_context(|| path.display().to_string())
    };
    let (operations, models) = (read("operations.json")?, read("models.json")?);
    let draft = api_contract::draft::from_sdk_facts("Draft", &operations, &models)?;
    let path = folder.join("draft.json");
    fs::write(&path, format!("{draft:#}"))?;
    Ok(path)
}

fn prepare(client: &Client, folder: &Path) -> anyhow::Result<Vec<Candidate>> {
    workbench::set_up(folder)?;
    workbench::add_client(client, folder)?;
    let families: Vec<&str> = client.api.family_names().collect();
    let lines = client
        .files()
        .values()
        .map(|text| text.lines().count())
        .sum();

    let mut candidates = vec![];
    for (package, label, style) in [
        (
            "builder",
            "progenitor, builder style",
            InterfaceStyle::Builder,
        ),
        (
            "positional",
            "progenitor, positional style",
            InterfaceStyle::Positional,
        ),
    ] {
        let lines = stock(client, &folder.join(package), package, style)?;
        let (label, features) = (label.to_owned(), Vec::new());
        candidates.push(Candidate {
            label,
            package: package.to_owned(),
            features,
            lines,
            times: Vec::new(),
        });
    }
    let curated = sdk_codegen::generate(&generate::spec())?;
    let ids: Vec<&str> = curated
        .api
        .operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    let default: Vec<&str> = client
        .api
        .families
        .iter()
        .filter(|family| {
            let mut operations = client.api.operations.iter();
            operations.any(|operation| {
                operation.family == family.name && ids.contains(&operation.id.as_str())
            })
        })
        .map(|family| family.name.as_str())
        .collect();
    for (label, families) in [
        (
            format!("this workspace, all {} families", families.len()),
            families.as_slice(),
        ),
        (
            format!(
                "this workspace, the {} families of the default",
                default.len()
            ),
            default.as_slice(),
        ),
        ("this workspace, no family".to_owned(), &[]),
    ] {
        let mut features = vec!["rustls".to_owned()];
        features.extend(families.iter().map(|family| (*family).to_owned()));
        candidates.push(Candidate {
            label,
            package: client.crate_name().to_owned(),
            features,
            lines,
            times: Vec::new(),
        });
    }
    Ok(candidates)
}

/// A crate of what progenitor makes of the lowered contract by itself.
fn stock(
    client: &Client,
    folder: &Path,
    package: &str,
    style: InterfaceStyle,
) -> anyhow::Result<usize> {
    let document: openapiv3::OpenAPI = serde_json::from_value(client.lowered.clone())?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(style);
    let tokens = Generator::new(&settings).generate_tokens(&document)?;
    let text = prettyplease::unparse(&syn::parse2(tokens)?);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), &text)?;
    let manifest = format!(
        r#"[package]
name = "{package}"
version = "0.0.0"
edition = "2024"

[dependencies]
bytes.workspace = true
chrono = {{ version = "0.4", features = ["serde"] }}
futures = "0.3"
progenitor-client = "0.15.1"
reqwest = {{ workspace = true, features = ["json", "query", "stream"] }}
serde.workspace = true
serde_json.workspace = true
"#
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    Ok(text.lines().count())
}

fn check(candidate: &Candidate, folder: &Path) -> anyhow::Result<Duration> {
    let source = folder.join(&candidate.package).join("src/lib.rs");
    // A newer source makes cargo check the crate again.
    fs::File::options()
        .append(true)
        .open(&source)?
        .set_modified(wall_clock())?;
    let started = now();
    let status = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--package",
            &candidate.package,
            "--no-default-features",
        ])
        .args(["--features", &candidate.features.join(",")])
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "--cap-lints=allow")
        .current_dir(folder)
        .status()?;
    ensure!(status.success(), "{} does not compile", candidate.label);
    Ok(now().duration_since(started))
}

fn report(candidates: &[Candidate]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["client", "lines", "median s", "to builder style"]);
    let base = candidates.first().map(|candidate| median(&candidate.times));
    for candidate in candidates {
        let time = median(&candidate.times);
        let ratio = base.map_or(f64::NAN, |base| time / base);
        table.add_row([
            candidate.label.clone(),
            candidate.lines.to_string(),
            format!("{time:.2}"),
            format!("{ratio:.2}"),
        ]);
    }
    table
}

fn median(times: &[Duration]) -> f64 {
    let mut seconds: Vec<f64> = times.iter().map(Duration::as_secs_f64).collect();
    seconds.sort_by(f64::total_cmp);
    seconds.get(seconds.len() / 2).copied().unwrap_or(f64::NAN)
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
fn now() -> Instant {
    Instant::now()
}

#[expect(
    clippy::disallowed_methods,
    reason = "cargo compares the real times of files"
)]
fn wall_clock() -> std::time::SystemTime {
    std::time::SystemTime::now()
}
