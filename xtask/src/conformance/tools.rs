//! External tools, which are installed under `target/` in fixed versions.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, bail, ensure};
use api_contract::Spec;
use serde_json::{Value, json};

use crate::workspace;

/// The vendor's SDK for Python.
pub(super) const SDK: &str = "huaweicloudsdkmetastudio";

/// A program that sends requests that a contract allows or forbids.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// The vendor's signer for Node.
const SIGNER: (&str, &str) = ("@huaweicloud/huaweicloud-sdk-core", "3.1.211");

/// A Python environment with the packages.
pub(super) struct Python(PathBuf);

impl Python {
    /// Creates the environment of this workspace's service, unless it exists.
    pub(super) fn set_up(spec: &Spec) -> anyhow::Result<Self> {
        let sdk = format!("{SDK}=={}", version(spec)?);
        Self::with("python", &[&sdk, SCHEMATHESIS])
    }

    /// Creates an environment with these packages, unless it exists.
    pub(super) fn with(name: &str, packages: &[&str]) -> anyhow::Result<Self> {
        let folder = folder().join(name);
        let python = Self(folder.join(if cfg!(windows) { "Scripts" } else { "bin" }));
        let wanted = format!("{}\n", packages.join("\n"));
        if is_installed(&folder, &wanted) {
            return Ok(python);
        }
        let mut create = Command::new(installed("python3", "Python 3.10 or later")?);
        run(create.args(["-m", "venv", "--clear"]).arg(&folder))?;
        let mut install = Command::new(python.program("python"));
        install.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]);
        run(install.args(packages))?;
        remember(&folder, &wanted)?;
        Ok(python)
    }

    /// Returns the path of a program of the environment.
    pub(super) fn program(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

/// A folder with the packages of Node.
pub(super) struct Node(PathBuf);

impl Node {
    /// Installs the packages, unless they are installed.
    pub(super) fn set_up() -> anyhow::Result<Self> {
        let folder = folder().join("node");
        let (name, version) = SIGNER;
        let wanted = format!("{name}@{version}\n");
        installed("node", "Node 18 or later")?;
        if !is_installed(&folder, &wanted) {
            fs::create_dir_all(&folder)?;
            let manifest = json!({"private": true, "dependencies": {name: version}});
            fs::write(folder.join("package.json"), manifest.to_string())?;
            let mut install = Command::new(installed("npm", "npm, which comes with Node")?);
            install.args([
                "install",
                "--silent",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
            ]);
            run(install.current_dir(&folder))?;
            remember(&folder, &wanted)?;
        }
        Ok(Self(folder))
    }

    /// Returns a command that runs a script with the packages.
    pub(super) fn script(&self, script: &Path) -> Command {
        let mut command = Command::new("node");
        command
            .arg(script)
            .env("NODE_PATH", self.0.join("node_modules"))
            .current_dir(&self.0);
        command
    }
}

/// Returns the version of the SDK that the contract was curated from: the newest among its sources.
fn version(spec: &Spec) -> anyhow::Result<String> {
    let mut versions = Vec::new();
    find_versions(spec.value(), &mut versions);
    let newest = versions.into_iter().max_by_key(|version| {
        version
            .split('.')
            .map(str::parse::<u32>)
            .map(Result::ok)
            .collect::<Vec<_>>()
    });
    newest.context("the contract names no version of the SDK for Python as a source")
}

fn find_versions(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if fields.get("source").and_then(Value::as_str) == Some("sdk-python") {
                let version = fields.get("version").and_then(Value::as_str);
                found.extend(version.map(str::to_owned));
            }
            fields
                .values()
                .for_each(|value| find_versions(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| find_versions(value, found)),
        _ => {}
    }
}

/// Returns the folder of the tools.
pub(super) fn folder() -> PathBuf {
    workspace::root().join("target/conformance")
}

/// Returns whether Python and Node are installed.
pub(super) fn are_installed() -> bool {
    ["python3", "node", "npm"].iter().all(|name| runs(name))
}

fn runs(name: &str) -> bool {
    let status = Command::new(name)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

/// Returns the name of a program, or an error if it is not installed.
fn installed<'a>(name: &'a str, what: &str) -> anyhow::Result<&'a str> {
    ensure!(
        runs(name),
        "`{name}` cannot be run; help: install {what}, or exclude its testers with `--only`"
    );
    Ok(name)
}

/// Returns whether a folder has these packages. The list is written last, so that an interrupted
/// installation is repeated.
fn is_installed(folder: &Path, wanted: &str) -> bool {
    fs::read_to_string(folder.join(".installed")).is_ok_and(|found| found == wanted)
}

fn remember(folder: &Path, wanted: &str) -> anyhow::Result<()> {
    fs::write(folder.join(".installed"), wanted)?;
    Ok(())
}

fn run(command: &mut Command) -> anyhow::Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.stdout(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => bail!("{name} failed with {status}; help: see its messages above"),
        Err(error) if error.kind() == ErrorKind::NotFound => bail!("{name} is not installed"),
        Err(error) => Err(error).context(name),
    }
}
