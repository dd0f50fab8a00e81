//! Builds the mock server and the program of this client, and runs them as processes.

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, ensure};
use api_contract::sample::Elements;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{
    driver::Driver,
    recorder::Exchange,
    stage::{Programs, Target},
};
use crate::workspace;

pub(super) const ACCESS_KEY: &str = "CONFORMANCEKEY";
pub(super) const SECRET_KEY: &str = "conformance-secret";
pub(super) const TOKEN: &str = "conformance-token";
pub(super) const PROJECT: &str = "0d697589d98091f12f92c0073501cd79";
/// The account that calls are made for, where a service is called on behalf of one.
const DOMAIN: &str = "0d697589d98091f12f92c0073501cd7a";

/// Returns the settings of programs that sign requests.
pub(super) fn settings(endpoint: &str, target: &Target) -> Value {
    json!({
        "package": target.package,
        "domain": target.is_global.then_some(DOMAIN),
        "endpoint": endpoint,
        "access_key": ACCESS_KEY,
        "secret_key": SECRET_KEY,
        "project": PROJECT,
    })
}

/// Builds a program of the workspace, and returns its path.
pub(super) fn build(arguments: &[&str]) -> anyhow::Result<PathBuf> {
    build_in(&workspace::root(), arguments)
}

/// Builds a program of the workspace in a folder, and returns its path.
pub(super) fn build_in(folder: &Path, arguments: &[&str]) -> anyhow::Result<PathBuf> {
    let what = || format!("cargo build {}", arguments.join(" "));
    let output = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--message-format",
            "json-render-diagnostics",
        ])
        .args(arguments)
        .current_dir(folder)
        .stderr(Stdio::inherit())
        .output()
        .with_context(what)?;
    ensure!(output.status.success(), "{} failed", what());
    let lines = output.stdout.split(|byte| *byte == b'\n');
    let messages = lines.filter_map(|line| serde_json::from_slice::<Value>(line).ok());
    let built = messages
        .filter_map(|message| Some(message.get("executable")?.as_str()?.to_owned()))
        .next_back();
    built
        .map(PathBuf::from)
        .with_context(|| format!("{}: cargo built no program", what()))
}

/// The time of the calls: the server's clock does not move, and callers receive its time.
const START: &str = "2025-03-11T12:00:00Z";

/// A running mock server, which is stopped on drop.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
    admin: SocketAddr,
    pub(super) time: Timestamp,
}

impl Server {
    /// Starts a server with the same data as at any other start.
    pub(super) fn start(programs: &Programs) -> anyhow::Result<Self> {
        let mut child = Command::new(&programs.server)
            .args(&programs.contract)
            .args(["--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0"])
            .args(["--project", PROJECT, "--token", TOKEN])
            .args(["--credentials", &format!("{ACCESS_KEY}:{SECRET_KEY}")])
            .args(["--clock", &format!("stepped:{START}")])
            .stdout(Stdio::piped())
            .spawn()
            .context("starting the mock server failed")?;
        let output = child
            .stdout
            .take()
            .context("the mock server has no output")?;
        let mut output = BufReader::new(output);
        let mut address = || {
            let mut line = String::new();
            output.read_line(&mut line)?;
            let address = line.trim_end().rsplit('/').next().unwrap_or_default();
            let invalid = || format!("the mock server printed no address: {line:?}");
            address.parse().with_context(invalid)
        };
        Ok(Self {
            address: address()?,
            admin: address()?,
            child,
            time: START.parse()?,
        })
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Starts this client without a recorder between it and the server.
    pub(super) fn client(&self, programs: &Programs) -> anyhow::Result<Driver> {
        let client = Command::new(&programs.client);
        Driver::start(client, &settings(&self.url(), &programs.target))
    }

    /// Calls the admin API of the server.
    pub(super) fn admin(&self, method: &str, path: &str, body: &Value) -> anyhow::Result<Value> {
        let request = Exchange {
            method: method.to_owned(),
            target: path.to_owned(),
            headers: vec![("host".to_owned(), self.admin.to_string())],
            ..Exchange::default()
        };
        let request = match body {
            Value::Null => request,
            body => request.with_body(body.to_string()),
        };
        let exchange = request.send_to(self.admin)?;
        let status = exchange.status.unwrap_or_default();
        let body = String::from_utf8_lossy(&exchange.response);
        ensure!(
            status < 300,
            "{method} {path}: the mock server returned {status} {body}"
        );
        Ok(serde_json::from_slice(&exchange.response).unwrap_or_default())
    }

    /// Advances the clock.
    pub(super) fn advance(&mut self, seconds: i64) -> anyhow::Result<()> {
        self.admin("POST", "/clock/advance", &json!({"seconds": seconds}))?;
        self.time = self.time.checked_add(SignedDuration::from_secs(seconds))?;
        Ok(())
    }

    /// Saves a snapshot of the data.
    pub(super) fn save(&self, name: &str) -> anyhow::Result<()> {
        self.admin("PUT", &format!("/snapshots/{name}"), &Value::Null)?;
        Ok(())
    }

    /// Restores the data from a snapshot.
    pub(super) fn restore(&self, name: &str) -> anyhow::Result<()> {
        self.admin("POST", &format!("/snapshots/{name}/restore"), &Value::Null)?;
        Ok(())
    }

    /// Returns all elements of all resources.
    pub(super) fn elements(&self) -> anyhow::Result<Elements> {
        let sizes = self.admin("GET", "/resources", &Value::Null)?;
        let names = sizes.as_object().into_iter().flatten();
        names
            .map(|(name, _)| {
                let elements = self.admin("GET", &format!("/resources/{name}"), &Value::Null)?;
                let elements = elements.as_array().cloned().unwrap_or_default();
                Ok((name.clone(), elements))
            })
            .collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The server may already have exited.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
