//! `cargo xtask ci`: runs every check, the cheapest first.

use std::{
    fs,
    io::ErrorKind,
    path::Path,
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context, bail, ensure};
use api_contract::{Spec, draft::Draft, sources::Registry};
use sdk_codegen::Client;

use crate::{workbench, workspace};

/// Crates that only the generator needs; the client must not depend on them.
const TOOLS: [&str; 6] = [
    "openapiv3",
    "prettyplease",
    "progenitor",
    "progenitor-impl",
    "typify",
    "typify-impl",
];

/// Features that the client forwards to the runtime.
const RUNTIME_FEATURES: [&str; 8] = [
    "rustls",
    "native-tls",
    "profile",
    "metadata",
    "transfer",
    "blocking",
    "schemars",
    "dynamic",
];

/// Features of the client for messages that are no requests.
const MESSAGE_FEATURES: [&str; 3] = ["callbacks", "axum", "chat"];

/// Examples of the client that run a workflow with a mock server.
const WORKFLOWS: [&str; 10] = [
    "upload_file",
    "manage_assets",
    "train_avatar",
    "render_video",
    "model_photo",
    "synthesize_speech",
    "train_voice",
    "go_live",
    "ask_robot",
    "copy_questions",
];

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    cargo("format", &["fmt", "--all", "--check"])?;
    xtask("generated code is fresh", &["generate", "--check"])?;
    xtask("every operation is complete", &["coverage"])?;
    cargo(
        "lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "--deny",
            "warnings",
        ],
    )?;
    features()?;
    fixture()?;
    drafts()?;
    cargo("tests", &["test", "--workspace"])?;
    fuzz()?;
    // These have features that no other member of the workspace enables.
    for package in ["huaweicloud-auth", "huaweicloud-core", "metastudio"] {
        let test = ["test", "--package", package, "--all-features"];
        cargo(&format!("tests of {package} with all features"), &test)?;
    }
    downstream()?;
    created_clients()?;
    cargo(
        "documentation",
        &["doc", "--workspace", "--no-deps", "--all-features"],
    )?;
    docs()?;
    dependencies()?;
    deny()?;
    xtask("demo", &["demo"])?;
    for example in WORKFLOWS {
        // All features, as the tests have them, so that the client is compiled once.
        let run = ["run", "--package", "metastudio", "--all-features"];
        let arguments = [&run[..], &["--example", example]].concat();
        cargo(&format!("workflow {example}"), &arguments)?;
    }
    conformance()?;
    println!("\nall checks passed");
    Ok(ExitCode::SUCCESS)
}

/// Checks the runtime, the client and the mocks without features, and with each feature alone.
fn features() -> anyhow::Result<()> {
    runtime()?;
    let check = ["clippy", "--package", "metastudio", "--no-default-features"];
    let deny = ["--", "--deny", "warnings"];
    cargo("client without features", &[&check[..], &deny].concat())?;
    let client = sdk_codegen::generate(&crate::generate::spec())?;
    for feature in client
        .api
        .family_names()
        .chain(RUNTIME_FEATURES)
        .chain(MESSAGE_FEATURES)
        .chain(["full"])
    {
        let with = ["--features", feature];
        cargo(
            &format!("client with {feature}"),
            &[&check[..], &with, &deny].concat(),
        )?;
    }
    let mocks = [
        "clippy",
        "--package",
        "metastudio-httpmock",
        "--no-default-features",
    ];
    cargo("mocks without features", &[&mocks[..], &deny].concat())?;
    for family in client.api.family_names() {
        let with = ["--features", family];
        let arguments = [&mocks[..], &with, &deny].concat();
        cargo(&format!("mocks with {family}"), &arguments)?;
    }
    Ok(())
}

fn runtime() -> anyhow::Result<()> {
    let check = [
        "clippy",
        "--package",
        "huaweicloud-core",
        "--no-default-features",
    ];
    let deny = ["--", "--deny", "warnings"];
    cargo("runtime without features", &[&check[..], &deny].concat())?;
    for feature in RUNTIME_FEATURES.into_iter().chain(["session"]) {
        let with = ["--features", feature];
        cargo(
            &format!("runtime with {feature}"),
            &[&check[..], &with, &deny].concat(),
        )?;
    }
    Ok(())
}

/// Checks that the client and mocks of the generator's fixture, which covers every construct, compile and work.
fn fixture() -> anyhow::Result<()> {
    let fixtures = workspace::root().join("crates/sdk-codegen/tests/fixtures");
    announce("client of a contract in several files");
    let garden = fixtures.join("garden/openapi.yaml");
    compiles(&sdk_codegen::Options::new().generate(&garden)?)?;
    announce("client of the generator's fixture");
    let client = sdk_codegen::generate(&fixtures.join("library.yaml"))?;
    compiles(&client)?;
    announce("mocks of the generator's fixture, called by its client");
    let tests = fixtures.join("mocks.rs");
    let folder = workspace::root().join("target/fixture");
    let package = client.mocks_crate_name();
    let place = folder.join(&package);
    fs::create_dir_all(place.join("tests"))?;
    fs::copy(tests, place.join("tests/mocks.rs"))?;
    let mut manifest = fs::read_to_string(place.join("Cargo.toml"))?;
    manifest += "\n[dev-dependencies]\ntokio = { workspace = true, features = [\"macros\", \"rt-multi-thread\"] }\n";
    fs::write(place.join("Cargo.toml"), manifest)?;
    in_workbench(&folder, &["test", "--package", &package, "--all-features"])
}

/// Checks that clients of uncurated drafts from each source compile.
fn drafts() -> anyhow::Result<()> {
    for entry in fs::read_dir(workspace::root().join("openapi/evidence"))? {
        let path = entry?.path();
        announce(&format!(
            "client of a draft from {}",
            workspace::relative(&path).display()
        ));
        let draft = Draft::of(&Registry::light().open(&path)?, None);
        let document = draft.document.context("the evidence has operations")?;
        compiles(&sdk_codegen::generate_from(&Spec::from_value(
            "draft", document,
        ))?)?;
    }
    Ok(())
}

/// Checks that a generated client and its mocks compile, each as a crate.
fn compiles(client: &Client) -> anyhow::Result<()> {
    let folder = workspace::root().join("target/fixture");
    workbench::set_up(&folder)?;
    workbench::add_client(client, &folder)?;
    workbench::add_mocks(client, &folder)?;
    let check = ["clippy", "--workspace", "--all-features"];
    let deny = ["--", "--deny", "warnings"];
    in_workbench(&folder, &[&check[..], &deny].concat())
}

/// Runs cargo in another workspace, with this workspace's target folder.
fn in_workbench(folder: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .env("CARGO_TARGET_DIR", workspace::root().join("target"))
        .current_dir(folder)
        .status()?;
    ensure!(
        status.success(),
        "`cargo {}` failed in {}",
        arguments.join(" "),
        workspace::relative(folder).display()
    );
    Ok(())
}

/// Tests the crates outside the workspace, like those of users.
fn downstream() -> anyhow::Result<()> {
    let root = workspace::root();
    for (name, about) in [
        ("downstream", "a crate downstream"),
        (
            "build-script",
            "a crate whose build script generates a client",
        ),
    ] {
        announce(about);
        let folder = root.join("tests/examples").join(name);
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        in_workbench(&folder, &["test"])?;
    }
    Ok(())
}

/// Creates the clients of other services again from their evidence, which must result in the same files, and
/// tests them.
fn created_clients() -> anyhow::Result<()> {
    xtask(
        "clients of other services are fresh",
        &["examples", "--check"],
    )?;
    for folder in crate::examples::folders() {
        let shown = workspace::relative(&folder);
        announce(&format!("client in {}", shown.display()));
        fs::copy(
            workspace::root().join("Cargo.lock"),
            folder.join("Cargo.lock"),
        )?;
        in_workbench(&folder, &["test", "--workspace"])?;
        in_workbench(&folder, &["run", "--example", "first_call"])?;
    }
    Ok(())
}

/// Checks that the client does not depend on the generator's tools, nor the generator on network crates.
fn dependencies() -> anyhow::Result<()> {
    announce("dependencies");
    for name in tree("metastudio")? {
        if TOOLS.contains(&name.as_str()) || name.contains("yaml") {
            bail!("the client depends on `{name}`, which only the generator may use");
        }
    }
    for name in tree("sdk-codegen")? {
        if ["hyper", "reqwest", "tokio"].contains(&name.as_str()) {
            bail!("the generator depends on `{name}`, but must not access the network");
        }
    }
    Ok(())
}

/// Returns the names of all dependencies of a package.
fn tree(package: &str) -> anyhow::Result<Vec<String>> {
    let edges = ["--edges", "normal", "--prefix", "none"];
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", package])
        .args(edges)
        .current_dir(workspace::root())
        .stderr(Stdio::inherit())
        .output()
        .context("cargo tree")?;
    ensure!(output.status.success(), "cargo tree failed");
    let tree = String::from_utf8_lossy(&output.stdout);
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    Ok(names.map(str::to_owned).collect())
}

fn deny() -> anyhow::Result<()> {
    let installed = Command::new("cargo-deny")
        .arg("--version")
        .stdout(Stdio::null())
        .status();
    match installed {
        Ok(_) => cargo(
            "licenses and bans",
            &["deny", "check", "bans", "licenses", "sources"],
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            println!("\n==> licenses and bans: skipped, cargo-deny is not installed");
            Ok(())
        }
        Err(error) => Err(error).context("cargo-deny"),
    }
}

/// Builds the site, and tries it in a browser if one is installed.
fn docs() -> anyhow::Result<()> {
    let browser = Command::new("chromium").arg("--version").output();
    let arguments: &[&str] = if browser.is_ok() {
        &["docs", "--check"]
    } else {
        &["docs"]
    };
    xtask("site", arguments)
}

/// Runs the conformance tests, if Python and Node are installed.
fn conformance() -> anyhow::Result<()> {
    if crate::conformance::is_possible() {
        return xtask("conformance", &["conformance"]);
    }
    println!("\n==> conformance: skipped, Python or Node with npm is not installed");
    Ok(())
}

/// Runs each fuzz target, and the properties of the readers of responses and signatures, for about a
/// minute. The whole workspace is named, because other features would compile it again.
fn fuzz() -> anyhow::Result<()> {
    let test = ["test", "--workspace"];
    let targets = ["--test", "fuzz", "--test", "escaping"];
    let minute = [("FUZZ_MINUTES", "1")];
    cargo_with("fuzz targets", &[&test[..], &targets].concat(), &minute)?;
    // This variable replaces the number of cases of every property, that of fuzz targets too.
    let minute = [("PROPTEST_CASES", "20000")];
    let signer = [&test[..], &["--test", "properties"]].concat();
    cargo_with("properties of the signer", &signer, &minute)?;
    let readers = ["--lib", "--", "any_body", "repaired", "places"];
    let readers = [&test[..], &readers].concat();
    cargo_with("properties of readers", &readers, &minute)
}

fn cargo(what: &str, arguments: &[&str]) -> anyhow::Result<()> {
    cargo_with(what, arguments, &[])
}

fn cargo_with(what: &str, arguments: &[&str], variables: &[(&str, &str)]) -> anyhow::Result<()> {
    announce(what);
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .env("RUSTDOCFLAGS", "--deny warnings")
        .envs(variables.iter().copied())
        .current_dir(workspace::root())
        .status()
        .with_context(|| format!("cargo {}", arguments.join(" ")))?;
    ensure!(
        status.success(),
        "{what}: `cargo {}` failed",
        arguments.join(" ")
    );
    Ok(())
}

/// Runs a task in a new process.
fn xtask(what: &str, arguments: &[&str]) -> anyhow::Result<()> {
    cargo(what, &[&["xtask"], arguments].concat())
}

fn announce(what: &str) {
    println!("\n==> {what}");
}
