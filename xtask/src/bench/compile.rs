//! `cargo xtask bench compile`: compile times of generated clients, compared with progenitor's own
//! output.
//!
//! Clients of the same lowered contract are generated in progenitor's two styles and by this
//! workspace's generator. Each becomes a crate under `target/bench`, and `cargo check` of each is
//! measured alternately, after all dependencies have been built: elapsed time, processor time and
//! peak memory of the compiler. Only the ratios of one run are meaningful.
//!
//! Without arguments, it measures a contract that is drafted from the SDK's evidence, with all
//! operations of the service, and then this workspace's contract.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use api_contract::{Spec, draft::Draft};
use comfy_table::{Table, presets};
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use sdk_codegen::Client;

use crate::{generate, workbench, workspace};

/// The evidence that has every operation of the service.
const EVIDENCE: &str = "openapi/evidence/huaweicloudsdkmetastudio-3.1.219.json";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A contract, or evidence that one is drafted from.
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The number of times that each crate is checked.
    #[arg(long, default_value_t = 5)]
    runs: usize,
}

/// A crate to check.
struct Candidate {
    label: String,
    package: String,
    features: Vec<String>,
    lines: usize,
    measured: Vec<Measured>,
}

/// The measurements of one check.
struct Measured {
    time: Duration,
    /// The processor time of the compiler in seconds; 0 where it cannot be measured.
    processor: f64,
    /// The peak memory of one process, in kilobytes; 0 where it cannot be measured.
    memory: f64,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = workspace::root().join("target/bench");
    fs::create_dir_all(&folder)?;
    let specs = match &arguments.spec {
        Some(spec) => vec![spec.clone()],
        None => vec![workspace::root().join(EVIDENCE), generate::spec()],
    };
    for spec in specs {
        measure(&spec, arguments.runs, &folder)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn measure(spec: &Path, runs: usize, folder: &Path) -> anyhow::Result<()> {
    let started = now();
    let client = client(spec)?;
    let generated = now().duration_since(started);
    println!(
        "{}: {} operations, {} types; generated in {:.2} s",
        workspace::relative(spec).display(),
        client.api.operations.len(),
        client.api.schemas.len(),
        generated.as_secs_f64(),
    );
    let mut candidates = prepare(&client, folder)?;
    for round in 0..=runs {
        for candidate in &mut candidates {
            let measured = check(candidate, folder)?;
            // The first round builds the dependencies.
            if round > 0 {
                candidate.measured.push(measured);
            }
        }
    }
    println!("{}", report(&candidates).trim_fmt());
    Ok(())
}

/// Generates a client from a contract, or from a draft of one.
fn client(spec: &Path) -> anyhow::Result<Client> {
    let evidence = workspace::root().join("openapi/evidence");
    if !spec.starts_with(&evidence) {
        return Ok(sdk_codegen::generate(spec)?);
    }
    let draft = Draft::of(&huaweicloud_sources::readers().open(spec)?, None);
    let document = draft.document.context("the evidence has operations")?;
    Ok(sdk_codegen::generate_from(&Spec::from_value(
        "draft", document,
    ))?)
}

/// Drafts a contract from the facts in a folder, and returns the path of its file in another folder.
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

/// Returns the default features of this workspace's client.
fn default_features() -> anyhow::Result<Vec<String>> {
    let path = workspace::root().join("crates/metastudio/Cargo.toml");
    let manifest: toml_edit::DocumentMut = fs::read_to_string(&path)?.parse()?;
    let features = manifest["features"]["default"].as_array();
    let features = features.with_context(|| format!("{} has no default", path.display()))?;
    Ok((features.iter())
        .filter_map(|feature| feature.as_str().map(str::to_owned))
        .collect())
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
            measured: Vec::new(),
        });
    }
    let default = default_features()?;
    let default: Vec<&str> = families
        .iter()
        .copied()
        .filter(|family| default.iter().any(|feature| feature == family))
        .collect();
    let all = format!("this workspace, all {} families", families.len());
    let mut selections = vec![(all, families.as_slice())];
    // A draft of another service has none of these families.
    if !default.is_empty() {
        let label = format!(
            "this workspace, the {} families of the default",
            default.len()
        );
        selections.push((label, default.as_slice()));
    }
    selections.push(("this workspace, no family".to_owned(), &[]));
    for (label, families) in selections {
        let mut features = vec!["rustls".to_owned()];
        features.extend(families.iter().map(|family| (*family).to_owned()));
        candidates.push(Candidate {
            label,
            package: client.crate_name().to_owned(),
            features,
            lines,
            measured: Vec::new(),
        });
    }
    Ok(candidates)
}

/// Adds a crate with progenitor's own output for the lowered contract, and returns its number of
/// lines.
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

fn check(candidate: &Candidate, folder: &Path) -> anyhow::Result<Measured> {
    let source = folder.join(&candidate.package).join("src/lib.rs");
    // A newer source makes cargo check the crate again.
    fs::File::options()
        .append(true)
        .open(&source)?
        .set_modified(wall_clock())?;
    let memory = folder.join("memory.txt");
    fs::write(&memory, "")?;
    let mut command = Command::new(env!("CARGO"));
    if let Some(wrapper) = wrapper(folder, &memory)? {
        command.env("RUSTC_WRAPPER", wrapper);
    }
    let started = now();
    let status = command
        .args([
            "check",
            "--quiet",
            "--package",
            &candidate.package,
            "--no-default-features",
        ])
        .args(["--features", &candidate.features.join(",")])
        .env("CARGO_INCREMENTAL", "0")
        // Another run of cargo in a shared folder would be waited for.
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "--cap-lints=allow")
        .current_dir(folder)
        .status()?;
    ensure!(status.success(), "{} does not compile", candidate.label);
    let time = now().duration_since(started);
    // Cargo also runs the compiler to get its version.
    let text = fs::read_to_string(memory)?;
    let (mut memory, mut processor) = (0.0_f64, 0.0);
    for line in text.lines() {
        let words = line.split(' ');
        let numbers: Vec<f64> = words.filter_map(|word| word.parse().ok()).collect();
        if let [kilobytes, user, system] = numbers.as_slice() {
            memory = memory.max(*kilobytes);
            processor += user + system;
        }
    }
    Ok(Measured {
        time,
        processor,
        memory,
    })
}

/// Returns a program that runs the compiler and records its peak memory, in kilobytes, and its
/// processor time; `None` where GNU time is not installed.
fn wrapper(folder: &Path, memory: &Path) -> anyhow::Result<Option<PathBuf>> {
    let time = Path::new("/usr/bin/time");
    if !cfg!(target_os = "linux") || !time.exists() {
        return Ok(None);
    }
    let path = folder.join("rustc-with-memory.sh");
    let script = format!(
        "#!/bin/sh\nexec {} --append --output={} --format='%M %U %S' \"$@\"\n",
        time.display(),
        memory.display(),
    );
    if fs::read_to_string(&path).ok().as_ref() != Some(&script) {
        fs::write(&path, script)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
        }
    }
    Ok(Some(path))
}

fn report(candidates: &[Candidate]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header([
        "client", "lines", "median s", "ratio", "CPU s", "ratio", "peak MB", "ratio",
    ]);
    let none = (f64::NAN, f64::NAN, f64::NAN);
    let base = candidates
        .first()
        .map(|base| (seconds(base), processor(base), megabytes(base)));
    let (base_time, base_processor, base_memory) = base.unwrap_or(none);
    for candidate in candidates {
        let (time, memory) = (seconds(candidate), megabytes(candidate));
        let processor = processor(candidate);
        table.add_row([
            candidate.label.clone(),
            candidate.lines.to_string(),
            format!("{time:.2}"),
            format!("{:.2}", time / base_time),
            format!("{processor:.2}"),
            format!("{:.2}", processor / base_processor),
            format!("{memory:.0}"),
            format!("{:.2}", memory / base_memory),
        ]);
    }
    table
}

fn seconds(candidate: &Candidate) -> f64 {
    let measured = candidate.measured.iter();
    median(measured.map(|one| one.time.as_secs_f64()).collect())
}

fn processor(candidate: &Candidate) -> f64 {
    median(candidate.measured.iter().map(|one| one.processor).collect())
}

fn megabytes(candidate: &Candidate) -> f64 {
    let measured = candidate.measured.iter();
    median(measured.map(|one| one.memory / 1024.0).collect())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
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
