//! The mock server, and the program for calls of our own client: built, and run as processes.

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, ensure};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{case::World, driver::Driver, recorder::Exchange, stage::Programs};
use crate::workspace;

pub(super) const ACCESS_KEY: &str = "CONFORMANCEKEY";
pub(super) const SECRET_KEY: &str = "conformance-secret";
pub(super) const TOKEN: &str = "conformance-token";
pub(super) const PROJECT: &str = "0d697589d98091f12f92c0073501cd79";

/// What those who sign have to know.
pub(super) fn settings(endpoint: &str) -> Value {
    json!({
        "endpoint": endpoint,
        "access_key": ACCESS_KEY,
        "secret_key": SECRET_KEY,
        "project": PROJECT,
    })
}

/// Builds a program of the workspace; gives the path of it.
pub(super) fn build(arguments: &[&str]) -> anyhow::Result<PathBuf> {
    let what = || format!("cargo build {}", arguments.join(" "));
    let output = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--message-format",
            "json-render-diagnostics",
        ])
        .args(arguments)
        .current_dir(workspace::root())
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
        .with_context(|| format!("{}: it made no program", what()))
}

/// When the calls take place: the server's clock stands, and callers are told the time.
const START: &str = "2025-03-11T12:00:00Z";

/// A mock server that runs, and is ended when this is dropped.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
    admin: SocketAddr,
    pub(super) time: Timestamp,
}

impl Server {
    /// Starts a server with a world that is as at any other start.
    pub(super) fn start(program: &PathBuf) -> anyhow::Result<Self> {
        let mut child = Command::new(program)
            .args(["--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0"])
            .args(["--project", PROJECT, "--token", TOKEN])
            .args(["--credentials", &format!("{ACCESS_KEY}:{SECRET_KEY}")])
            .args(["--clock", &format!("stepped:{START}")])
            .stdout(Stdio::piped())
            .spawn()
            .context("the mock server does not start")?;
        let output = child.stdout.take().context("it has no output")?;
        let mut output = BufReader::new(output);
        let mut address = || {
            let mut line = String::new();
            output.read_line(&mut line)?;
            let address = line.trim_end().rsplit('/').next().unwrap_or_default();
            let unclear = || format!("the mock server does not say where it listens: {line:?}");
            address.parse().with_context(unclear)
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

    /// Our client, without anything between it and the server.
    pub(super) fn client(&self, programs: &Programs) -> anyhow::Result<Driver> {
        let client = Command::new(&programs.client);
        Driver::start(client, &settings(&self.url()))
    }

    /// Steers the server.
    pub(super) fn steer(&self, method: &str, path: &str, body: &Value) -> anyhow::Result<Value> {
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
        let answer = request.send_to(self.admin)?;
        let status = answer.status.unwrap_or_default();
        let said = String::from_utf8_lossy(&answer.answer);
        ensure!(
            status < 300,
            "{method} {path}: the mock server says {status} {said}"
        );
        Ok(serde_json::from_slice(&answer.answer).unwrap_or_default())
    }

    /// Lets time pass.
    pub(super) fn advance(&mut self, seconds: i64) -> anyhow::Result<()> {
        self.steer("POST", "/clock/advance", &json!({"seconds": seconds}))?;
        self.time = self.time.checked_add(SignedDuration::from_secs(seconds))?;
        Ok(())
    }

    /// Keeps the world as it is, to be put back.
    pub(super) fn keep(&self, name: &str) -> anyhow::Result<()> {
        self.steer("PUT", &format!("/snapshots/{name}"), &Value::Null)?;
        Ok(())
    }

    /// Puts a world back that was kept.
    pub(super) fn put_back(&self, name: &str) -> anyhow::Result<()> {
        self.steer("POST", &format!("/snapshots/{name}/restore"), &Value::Null)?;
        Ok(())
    }

    /// Every element of every resource.
    pub(super) fn world(&self) -> anyhow::Result<World> {
        let sizes = self.steer("GET", "/resources", &Value::Null)?;
        let names = sizes.as_object().into_iter().flatten();
        names
            .map(|(name, _)| {
                let elements = self.steer("GET", &format!("/resources/{name}"), &Value::Null)?;
                let elements = elements.as_array().cloned().unwrap_or_default();
                Ok((name.clone(), elements))
            })
            .collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
